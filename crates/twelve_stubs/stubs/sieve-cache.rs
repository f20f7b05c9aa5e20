//! package = "sieve-cache", version = ">=0.1, <2"

use std::hash::RandomState;

pub use sharded::ShardedSieveCache;
pub use sync::SyncSieveCache;
pub use weighted::{Weigh, WeightedSieveCache};
pub use weighted_sharded::WeightedShardedSieveCache;
pub use weighted_sync::WeightedSyncSieveCache;

#[twelve::nature(cache)]
#[twelve::collection(map)]
pub struct SieveCache<K, V, S = RandomState>(K, V, S);
impl<K, V> SieveCache<K, V> {
    pub fn new(capacity: usize) -> Result<Self, &'static str> {}
}
impl<K, V, S> SieveCache<K, V, S> {
    pub fn new_with_hasher(capacity: usize, hasher: S) -> Result<Self, &'static str> {}
    pub fn capacity(&self) -> usize {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::view]
    pub fn get<Q: ?Sized>(&mut self, key: &Q) -> Option<&V> {}
    #[twelve::view]
    pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> {}
    pub fn insert(&mut self, key: K, value: V) -> bool {}
    pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {}
    pub fn evict(&mut self) -> Option<V> {}
    pub fn clear(&mut self) {}
    pub fn keys(&self) -> impl Iterator<Item = &K> {}
    pub fn values(&self) -> impl Iterator<Item = &V> {}
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {}
    pub fn retain<F: FnMut(&K, &V) -> bool>(&mut self, f: F) {}
}
mod sync {
    #[twelve::shared_handle]
    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct SyncSieveCache<K, V, S = std::hash::RandomState>(K, V, S);
    impl<K, V, S> Clone for SyncSieveCache<K, V, S> {}
    impl<K, V> SyncSieveCache<K, V> {
        pub fn new(capacity: usize) -> Result<Self, &'static str> {}
    }
    impl<K, V, S> SyncSieveCache<K, V, S> {
        pub fn new_with_hasher(capacity: usize, hasher: S) -> Result<Self, &'static str> {}
        pub fn capacity(&self) -> usize {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::reads]
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::reads]
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        #[twelve::mutates]
        pub fn get_mut<Q: ?Sized, F: FnOnce(&mut V)>(&self, key: &Q, f: F) -> bool {}
        #[twelve::mutates]
        pub fn insert(&self, key: K, value: V) -> bool {}
        #[twelve::mutates]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        #[twelve::mutates]
        pub fn evict(&self) -> Option<V> {}
        #[twelve::mutates]
        pub fn clear(&self) {}
        #[twelve::reads]
        pub fn keys(&self) -> Vec<K> {}
        #[twelve::reads]
        pub fn values(&self) -> Vec<V> {}
        #[twelve::reads]
        pub fn entries(&self) -> Vec<(K, V)> {}
        #[twelve::mutates]
        pub fn retain<F: FnMut(&K, &V) -> bool>(&self, f: F) {}
        #[twelve::mutates]
        pub fn with_lock<F: FnOnce(&mut crate::SieveCache<K, V, S>) -> T, T>(&self, f: F) -> T {}
    }
}
mod sharded {
    #[twelve::shared_handle]
    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct ShardedSieveCache<K, V, S = std::hash::RandomState>(K, V, S);
    impl<K, V, S> Clone for ShardedSieveCache<K, V, S> {}
    impl<K, V> ShardedSieveCache<K, V> {
        pub fn new(capacity: usize) -> Result<Self, &'static str> {}
        pub fn with_shards(capacity: usize, num_shards: usize) -> Result<Self, &'static str> {}
    }
    impl<K, V, S> ShardedSieveCache<K, V, S> {
        pub fn new_with_hasher(capacity: usize, hasher: S) -> Result<Self, &'static str> {}
        pub fn capacity(&self) -> usize {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::reads]
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::reads]
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        #[twelve::mutates]
        pub fn get_mut<Q: ?Sized, F: FnOnce(&mut V)>(&self, key: &Q, f: F) -> bool {}
        #[twelve::mutates]
        pub fn insert(&self, key: K, value: V) -> bool {}
        #[twelve::mutates]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        #[twelve::mutates]
        pub fn evict(&self) -> Option<V> {}
        #[twelve::mutates]
        pub fn clear(&self) {}
        #[twelve::reads]
        pub fn keys(&self) -> Vec<K> {}
        #[twelve::reads]
        pub fn values(&self) -> Vec<V> {}
        #[twelve::reads]
        pub fn entries(&self) -> Vec<(K, V)> {}
        #[twelve::mutates]
        pub fn retain<F: FnMut(&K, &V) -> bool>(&self, f: F) {}
    }
}
pub mod weighted {
    pub trait Weigh {
        fn weigh(&self) -> usize;
    }
    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct WeightedSieveCache<K, V, S = std::hash::RandomState>(K, V, S);
    impl<K, V> WeightedSieveCache<K, V> {
        pub fn new(capacity: usize, max_weight: usize) -> Result<Self, &'static str> {}
    }
    impl<K, V, S> WeightedSieveCache<K, V, S> {
        pub fn new_with_hasher(capacity: usize, max_weight: usize, hasher: S) -> Result<Self, &'static str> {}
        pub fn capacity(&self) -> usize {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::view]
        pub fn get<Q: ?Sized>(&mut self, key: &Q) -> Option<&V> {}
        #[twelve::view]
        pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> {}
        pub fn insert(&mut self, key: K, value: V) -> bool {}
        pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {}
        pub fn evict(&mut self) -> Option<(K, V)> {}
        pub fn clear(&mut self) {}
        pub fn keys(&self) -> impl Iterator<Item = &K> {}
        pub fn values(&self) -> impl Iterator<Item = &V> {}
        pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {}
        pub fn retain<F: FnMut(&K, &V) -> bool>(&mut self, f: F) {}
    }
}
mod weighted_sync {
    #[twelve::shared_handle]
    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct WeightedSyncSieveCache<K, V, S = std::hash::RandomState>(K, V, S);
    impl<K, V, S> Clone for WeightedSyncSieveCache<K, V, S> {}
    impl<K, V> WeightedSyncSieveCache<K, V> {
        pub fn new(capacity: usize, max_weight: usize) -> Result<Self, &'static str> {}
    }
    impl<K, V, S> WeightedSyncSieveCache<K, V, S> {
        pub fn new_with_hasher(capacity: usize, max_weight: usize, hasher: S) -> Result<Self, &'static str> {}
        pub fn capacity(&self) -> usize {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::reads]
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::reads]
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        #[twelve::mutates]
        pub fn get_mut<Q: ?Sized, F: FnOnce(&mut V)>(&self, key: &Q, f: F) -> bool {}
        #[twelve::mutates]
        pub fn insert(&self, key: K, value: V) -> bool {}
        #[twelve::mutates]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        #[twelve::mutates]
        pub fn evict(&self) -> Option<(K, V)> {}
        #[twelve::mutates]
        pub fn clear(&self) {}
        #[twelve::reads]
        pub fn keys(&self) -> Vec<K> {}
        #[twelve::reads]
        pub fn values(&self) -> Vec<V> {}
        #[twelve::reads]
        pub fn entries(&self) -> Vec<(K, V)> {}
        #[twelve::mutates]
        pub fn retain<F: FnMut(&K, &V) -> bool>(&self, f: F) {}
        #[twelve::mutates]
        pub fn with_lock<F: FnOnce(&mut crate::WeightedSieveCache<K, V, S>) -> T, T>(&self, f: F) -> T {}
    }
}
mod weighted_sharded {
    #[twelve::shared_handle]
    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct WeightedShardedSieveCache<K, V, S = std::hash::RandomState>(K, V, S);
    impl<K, V, S> Clone for WeightedShardedSieveCache<K, V, S> {}
    impl<K, V> WeightedShardedSieveCache<K, V> {
        pub fn new(capacity: usize, max_weight: usize) -> Result<Self, &'static str> {}
        pub fn with_shards(capacity: usize, max_weight: usize, num_shards: usize) -> Result<Self, &'static str> {}
    }
    impl<K, V, S> WeightedShardedSieveCache<K, V, S> {
        pub fn new_with_hasher(capacity: usize, max_weight: usize, hasher: S) -> Result<Self, &'static str> {}
        pub fn capacity(&self) -> usize {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::reads]
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::reads]
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        #[twelve::mutates]
        pub fn get_mut<Q: ?Sized, F: FnOnce(&mut V)>(&self, key: &Q, f: F) -> bool {}
        #[twelve::mutates]
        pub fn insert(&self, key: K, value: V) -> bool {}
        #[twelve::mutates]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> {}
        #[twelve::mutates]
        pub fn evict(&self) -> Option<V> {}
        #[twelve::mutates]
        pub fn clear(&self) {}
        #[twelve::reads]
        pub fn keys(&self) -> Vec<K> {}
        #[twelve::reads]
        pub fn values(&self) -> Vec<V> {}
        #[twelve::reads]
        pub fn entries(&self) -> Vec<(K, V)> {}
        #[twelve::mutates]
        pub fn retain<F: FnMut(&K, &V) -> bool>(&self, f: F) {}
    }
}
