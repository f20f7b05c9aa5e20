//! package = "mini-moka", version = ">=0.10, <0.11"
// A cache is a handle: clones share the entries.

pub struct Policy;

pub mod sync {
    use std::hash::RandomState;
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
        pub fn policy(&self) -> crate::Policy {}
        #[twelve::reads]
        pub fn entry_count(&self) -> u64 {}
        #[twelve::reads]
        pub fn weighted_size(&self) -> u64 {}
        #[twelve::reads]
        pub fn contains_key<Q>(&self, key: &Q) -> bool {}
        #[twelve::reads]
        pub fn get<Q>(&self, key: &Q) -> Option<V> {}
        #[twelve::mutates]
        pub fn insert(&self, key: K, value: V) {}
        #[twelve::mutates]
        pub fn invalidate<Q>(&self, key: &Q) {}
        #[twelve::mutates]
        pub fn invalidate_all(&self) {}
        #[twelve::reads]
        pub fn iter(&self) -> Iter<'_, K, V, S> {}
    }

    impl<K, V, S> Clone for Cache<K, V, S> {}

    pub struct Iter<'a, K, V, S>;
    impl<'a, K, V, S> Iterator for Iter<'a, K, V, S> {
        type Item = EntryRef<'a, K, V, S>;
    }
    pub struct EntryRef<'a, K, V, S>;
    impl<'a, K, V, S> EntryRef<'a, K, V, S> {
        pub fn key(&self) -> &K {}
        pub fn value(&self) -> &V {}
    }

    pub struct CacheBuilder<K, V, C>;

    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn new(max_capacity: u64) -> Self {}
        pub fn build(self) -> Cache<K, V, RandomState> {}
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S> {}
        pub fn max_capacity(self, max_capacity: u64) -> Self {}
        pub fn initial_capacity(self, number_of_entries: usize) -> Self {}
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32) -> Self {}
        #[twelve::does(expire)]
        pub fn time_to_live(self, duration: Duration) -> Self {}
        pub fn time_to_idle(self, duration: Duration) -> Self {}
    }
}

pub mod unsync {
    use std::hash::RandomState;
    use std::time::Duration;

    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct Cache<K, V, S = RandomState>;

    impl<K, V> Cache<K, V, RandomState> {
        pub fn new(max_capacity: u64) -> Cache<K, V, RandomState> {}
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V, RandomState>> {}
    }

    impl<K, V, S> Cache<K, V, S> {
        pub fn entry_count(&self) -> u64 {}
        pub fn weighted_size(&self) -> u64 {}
        #[twelve::view]
        pub fn contains_key<Q>(&mut self, key: &Q) -> bool {}
        #[twelve::view]
        pub fn get<Q>(&mut self, key: &Q) -> Option<&V> {}
        pub fn insert(&mut self, key: K, value: V) {}
        pub fn invalidate<Q>(&mut self, key: &Q) {}
        pub fn invalidate_all(&mut self) {}
        pub fn invalidate_entries_if(&mut self, predicate: impl FnMut(&K, &V) -> bool) {}
    }

    pub struct CacheBuilder<K, V, C>;

    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn new(max_capacity: u64) -> Self {}
        pub fn build(self) -> Cache<K, V, RandomState> {}
        pub fn max_capacity(self, max_capacity: u64) -> Self {}
        pub fn initial_capacity(self, number_of_entries: usize) -> Self {}
        pub fn weigher(self, weigher: impl FnMut(&K, &V) -> u32) -> Self {}
        #[twelve::does(expire)]
        pub fn time_to_live(self, duration: Duration) -> Self {}
        pub fn time_to_idle(self, duration: Duration) -> Self {}
    }
}
