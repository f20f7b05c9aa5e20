//! package = "moka", version = ">=0.9, <0.13"
// A cache is a handle: clones share the entries.

pub struct Entry<K, V>;

impl<K, V> Entry<K, V> {
    pub fn key(&self) -> &K {}
    pub fn value(&self) -> &V {}
    pub fn into_value(self) -> V {}
    pub fn is_fresh(&self) -> bool {}
    pub fn is_old_value_replaced(&self) -> bool {}
}

pub struct PredicateError;

pub mod policy {
    pub struct EvictionPolicy;
    impl EvictionPolicy {
        pub fn lru() -> EvictionPolicy {}
        pub fn tiny_lfu() -> EvictionPolicy {}
    }
    pub trait Expiry<K, V> {}
}
pub use policy::Expiry;

pub mod notification {
    pub enum RemovalCause {
        Expired,
        Explicit,
        Replaced,
        Size,
    }
}

pub mod ops {
    pub mod compute {
        pub enum Op<V> {
            Nop,
            Put(V),
            Remove,
        }
        pub enum CompResult<K, V> {
            Inserted(crate::Entry<K, V>),
            ReplacedWith(crate::Entry<K, V>),
            Removed(crate::Entry<K, V>),
            Unchanged(crate::Entry<K, V>),
            StillNone(std::sync::Arc<K>),
        }
    }
}

pub mod future {
    use std::hash::RandomState;
    use std::sync::Arc;
    use std::time::Duration;

    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    #[twelve::shared_handle]
    pub struct Cache<K, V, S = RandomState>;

    impl<K, V> Cache<K, V, RandomState> {
        pub fn new(max_capacity: u64) -> Cache<K, V, RandomState> {}
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V, RandomState>> {}
    }

    impl<K, V, S> Cache<K, V, S> {
        pub fn name(&self) -> Option<&str> {}
        #[twelve::reads]
        pub fn entry_count(&self) -> u64 {}
        #[twelve::reads]
        pub fn weighted_size(&self) -> u64 {}
        #[twelve::reads]
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::reads]
        pub async fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        #[twelve::access(write)]
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S> {}
        #[twelve::access(write)]
        pub fn entry_by_ref<'a, Q: ?Sized>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S> {}
        #[twelve::mutates]
        pub async fn get_with(&self, key: K, init: impl std::future::Future<Output = V>) -> V {}
        #[twelve::mutates]
        pub async fn get_with_by_ref<Q: ?Sized>(
            &self,
            key: &Q,
            init: impl std::future::Future<Output = V>,
        ) -> V {
        }
        #[twelve::mutates]
        pub async fn optionally_get_with(
            &self,
            key: K,
            init: impl std::future::Future<Output = Option<V>>,
        ) -> Option<V> {
        }
        #[twelve::mutates]
        pub async fn optionally_get_with_by_ref<Q: ?Sized>(
            &self,
            key: &Q,
            init: impl std::future::Future<Output = Option<V>>,
        ) -> Option<V> {
        }
        #[twelve::mutates]
        pub async fn try_get_with<E>(
            &self,
            key: K,
            init: impl std::future::Future<Output = Result<V, E>>,
        ) -> Result<V, Arc<E>> {
        }
        #[twelve::mutates]
        pub async fn try_get_with_by_ref<E, Q: ?Sized>(
            &self,
            key: &Q,
            init: impl std::future::Future<Output = Result<V, E>>,
        ) -> Result<V, Arc<E>> {
        }
        #[twelve::mutates]
        pub async fn insert(&self, key: K, value: V) {}
        #[twelve::mutates]
        pub async fn invalidate<Q: ?Sized>(&self, key: &Q) {}
        #[twelve::mutates]
        pub async fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        #[twelve::mutates]
        pub fn invalidate_all(&self) {}
        #[twelve::mutates]
        pub fn invalidate_entries_if<F: Fn(&K, &V) -> bool>(
            &self,
            predicate: F,
        ) -> Result<String, crate::PredicateError> {
        }
        #[twelve::reads]
        pub fn iter(&self) -> impl Iterator<Item = (Arc<K>, V)> {}
        pub async fn run_pending_tasks(&self) {}
        pub async fn sync(&self) {}
    }

    impl<K, V, S> Clone for Cache<K, V, S> {}

    pub struct CacheBuilder<K, V, C>;

    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn new(max_capacity: u64) -> Self {}
        pub fn build(self) -> Cache<K, V, RandomState> {}
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S> {}
        pub fn name(self, name: &str) -> Self {}
        pub fn max_capacity(self, max_capacity: u64) -> Self {}
        pub fn initial_capacity(self, number_of_entries: usize) -> Self {}
        pub fn eviction_policy(self, policy: crate::policy::EvictionPolicy) -> Self {}
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32) -> Self {}
        pub fn eviction_listener(
            self,
            listener: impl Fn(Arc<K>, V, crate::notification::RemovalCause),
        ) -> Self {
        }
        #[twelve::does(expire)]
        pub fn time_to_live(self, duration: Duration) -> Self {}
        pub fn time_to_idle(self, duration: Duration) -> Self {}
        #[twelve::does(expire)]
        pub fn expire_after<E>(self, expiry: E) -> Self {}
        pub fn support_invalidation_closures(self) -> Self {}
    }

    pub struct OwnedKeyEntrySelector<'a, K, V, S>;

    impl<'a, K, V, S> OwnedKeyEntrySelector<'a, K, V, S> {
        pub async fn or_default(self) -> crate::Entry<K, V> {}
        pub async fn or_insert(self, default: V) -> crate::Entry<K, V> {}
        pub async fn or_insert_with(self, init: impl std::future::Future<Output = V>) -> crate::Entry<K, V> {}
        pub async fn or_optionally_insert_with(
            self,
            init: impl std::future::Future<Output = Option<V>>,
        ) -> Option<crate::Entry<K, V>> {
        }
        pub async fn or_try_insert_with<E>(
            self,
            init: impl std::future::Future<Output = Result<V, E>>,
        ) -> Result<crate::Entry<K, V>, Arc<E>> {
        }
        pub async fn and_upsert_with<
            F: FnOnce(Option<crate::Entry<K, V>>) -> Fut,
            Fut: std::future::Future<Output = V>,
        >(
            self,
            f: F,
        ) -> crate::Entry<K, V> {
        }
        pub async fn and_compute_with<
            F: FnOnce(Option<crate::Entry<K, V>>) -> Fut,
            Fut: std::future::Future<Output = crate::ops::compute::Op<V>>,
        >(
            self,
            f: F,
        ) -> crate::ops::compute::CompResult<K, V> {
        }
    }

    pub struct RefKeyEntrySelector<'a, K, Q, V, S>;

    impl<'a, K, Q, V, S> RefKeyEntrySelector<'a, K, Q, V, S> {
        pub async fn or_default(self) -> crate::Entry<K, V> {}
        pub async fn or_insert(self, default: V) -> crate::Entry<K, V> {}
        pub async fn or_insert_with(self, init: impl std::future::Future<Output = V>) -> crate::Entry<K, V> {}
        pub async fn or_optionally_insert_with(
            self,
            init: impl std::future::Future<Output = Option<V>>,
        ) -> Option<crate::Entry<K, V>> {
        }
        pub async fn or_try_insert_with<E>(
            self,
            init: impl std::future::Future<Output = Result<V, E>>,
        ) -> Result<crate::Entry<K, V>, Arc<E>> {
        }
        pub async fn and_upsert_with<
            F: FnOnce(Option<crate::Entry<K, V>>) -> Fut,
            Fut: std::future::Future<Output = V>,
        >(
            self,
            f: F,
        ) -> crate::Entry<K, V> {
        }
        pub async fn and_compute_with<
            F: FnOnce(Option<crate::Entry<K, V>>) -> Fut,
            Fut: std::future::Future<Output = crate::ops::compute::Op<V>>,
        >(
            self,
            f: F,
        ) -> crate::ops::compute::CompResult<K, V> {
        }
    }
}

pub mod sync {
    use std::hash::RandomState;
    use std::sync::Arc;
    use std::time::Duration;

    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    #[twelve::shared_handle]
    pub struct Cache<K, V, S = RandomState>;

    impl<K, V> Cache<K, V, RandomState> {
        pub fn new(max_capacity: u64) -> Cache<K, V, RandomState> {}
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V, RandomState>> {}
    }

    impl<K, V, S> Cache<K, V, S> {
        pub fn name(&self) -> Option<&str> {}
        #[twelve::reads]
        pub fn entry_count(&self) -> u64 {}
        #[twelve::reads]
        pub fn weighted_size(&self) -> u64 {}
        #[twelve::reads]
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::reads]
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        #[twelve::access(write)]
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S> {}
        #[twelve::access(write)]
        pub fn entry_by_ref<'a, Q: ?Sized>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S> {}
        #[twelve::mutates]
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V {}
        #[twelve::mutates]
        pub fn get_with_by_ref<Q: ?Sized>(&self, key: &Q, init: impl FnOnce() -> V) -> V {}
        #[twelve::mutates]
        pub fn optionally_get_with(&self, key: K, init: impl FnOnce() -> Option<V>) -> Option<V> {}
        #[twelve::mutates]
        pub fn optionally_get_with_by_ref<Q: ?Sized>(
            &self,
            key: &Q,
            init: impl FnOnce() -> Option<V>,
        ) -> Option<V> {
        }
        #[twelve::mutates]
        pub fn try_get_with<E>(&self, key: K, init: impl FnOnce() -> Result<V, E>) -> Result<V, Arc<E>> {}
        #[twelve::mutates]
        pub fn try_get_with_by_ref<E, Q: ?Sized>(
            &self,
            key: &Q,
            init: impl FnOnce() -> Result<V, E>,
        ) -> Result<V, Arc<E>> {
        }
        #[twelve::mutates]
        pub fn insert(&self, key: K, value: V) {}
        #[twelve::mutates]
        pub fn invalidate<Q: ?Sized>(&self, key: &Q) {}
        #[twelve::mutates]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        #[twelve::mutates]
        pub fn invalidate_all(&self) {}
        #[twelve::mutates]
        pub fn invalidate_entries_if<F: Fn(&K, &V) -> bool>(
            &self,
            predicate: F,
        ) -> Result<String, crate::PredicateError> {
        }
        #[twelve::reads]
        pub fn iter(&self) -> impl Iterator<Item = (Arc<K>, V)> {}
        pub fn run_pending_tasks(&self) {}
        pub fn sync(&self) {}
    }

    impl<K, V, S> Clone for Cache<K, V, S> {}

    pub struct CacheBuilder<K, V, C>;

    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn new(max_capacity: u64) -> Self {}
        pub fn build(self) -> Cache<K, V, RandomState> {}
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S> {}
        pub fn name(self, name: &str) -> Self {}
        pub fn max_capacity(self, max_capacity: u64) -> Self {}
        pub fn initial_capacity(self, number_of_entries: usize) -> Self {}
        pub fn eviction_policy(self, policy: crate::policy::EvictionPolicy) -> Self {}
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32) -> Self {}
        pub fn eviction_listener(
            self,
            listener: impl Fn(Arc<K>, V, crate::notification::RemovalCause),
        ) -> Self {
        }
        #[twelve::does(expire)]
        pub fn time_to_live(self, duration: Duration) -> Self {}
        pub fn time_to_idle(self, duration: Duration) -> Self {}
        #[twelve::does(expire)]
        pub fn expire_after<E>(self, expiry: E) -> Self {}
        pub fn support_invalidation_closures(self) -> Self {}
    }

    pub struct OwnedKeyEntrySelector<'a, K, V, S>;

    impl<'a, K, V, S> OwnedKeyEntrySelector<'a, K, V, S> {
        pub fn or_default(self) -> crate::Entry<K, V> {}
        pub fn or_insert(self, default: V) -> crate::Entry<K, V> {}
        pub fn or_insert_with(self, init: impl FnOnce() -> V) -> crate::Entry<K, V> {}
        pub fn or_optionally_insert_with(
            self,
            init: impl FnOnce() -> Option<V>,
        ) -> Option<crate::Entry<K, V>> {
        }
        pub fn or_try_insert_with<E>(
            self,
            init: impl FnOnce() -> Result<V, E>,
        ) -> Result<crate::Entry<K, V>, Arc<E>> {
        }
        pub fn and_upsert_with<F: FnOnce(Option<crate::Entry<K, V>>) -> V>(self, f: F) -> crate::Entry<K, V> {
        }
        pub fn and_compute_with<F: FnOnce(Option<crate::Entry<K, V>>) -> crate::ops::compute::Op<V>>(
            self,
            f: F,
        ) -> crate::ops::compute::CompResult<K, V> {
        }
    }

    pub struct RefKeyEntrySelector<'a, K, Q, V, S>;

    impl<'a, K, Q, V, S> RefKeyEntrySelector<'a, K, Q, V, S> {
        pub fn or_default(self) -> crate::Entry<K, V> {}
        pub fn or_insert(self, default: V) -> crate::Entry<K, V> {}
        pub fn or_insert_with(self, init: impl FnOnce() -> V) -> crate::Entry<K, V> {}
        pub fn or_optionally_insert_with(
            self,
            init: impl FnOnce() -> Option<V>,
        ) -> Option<crate::Entry<K, V>> {
        }
        pub fn or_try_insert_with<E>(
            self,
            init: impl FnOnce() -> Result<V, E>,
        ) -> Result<crate::Entry<K, V>, Arc<E>> {
        }
        pub fn and_upsert_with<F: FnOnce(Option<crate::Entry<K, V>>) -> V>(self, f: F) -> crate::Entry<K, V> {
        }
        pub fn and_compute_with<F: FnOnce(Option<crate::Entry<K, V>>) -> crate::ops::compute::Op<V>>(
            self,
            f: F,
        ) -> crate::ops::compute::CompResult<K, V> {
        }
    }

    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    #[twelve::shared_handle]
    pub struct SegmentedCache<K, V, S = RandomState>;

    impl<K, V, S> SegmentedCache<K, V, S> {
        pub fn new(max_capacity: u64, num_segments: usize) -> Self {}
        #[twelve::reads]
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        #[twelve::reads]
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::mutates]
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V {}
        #[twelve::mutates]
        pub fn insert(&self, key: K, value: V) {}
        #[twelve::mutates]
        pub fn invalidate<Q: ?Sized>(&self, key: &Q) {}
        #[twelve::mutates]
        pub fn invalidate_all(&self) {}
    }

    impl<K, V, S> Clone for SegmentedCache<K, V, S> {}
}
