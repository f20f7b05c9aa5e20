//! package = "scc", version = ">=2, <4"
// Before 3 the blocking methods have no suffix (`insert`), from 3 on `_sync`; both are here. The entries' parameter
// for the hasher is left out.

use std::hash::RandomState;

pub struct Guard;
impl Guard {
    pub fn new() -> Guard {}
}
pub mod ebr {
    pub use crate::Guard;
}

#[twelve::collection(map)]
pub struct HashMap<K, V, H = RandomState>;

impl<K, V> HashMap<K, V, RandomState> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
}

impl<K, V, H> HashMap<K, V, H> {
    pub fn with_hasher(build_hasher: H) -> Self {}
    pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self {}
    #[twelve::access(write)]
    pub fn entry(&self, key: K) -> hash_map::Entry<'_, K, V> {}
    #[twelve::access(write)]
    pub async fn entry_async(&self, key: K) -> hash_map::Entry<'_, K, V> {}
    #[twelve::access(write)]
    pub fn entry_sync(&self, key: K) -> hash_map::Entry<'_, K, V> {}
    #[twelve::access(write)]
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<hash_map::OccupiedEntry<'_, K, V>> {}
    #[twelve::access(write)]
    pub async fn get_async<Q: ?Sized>(&self, key: &Q) -> Option<hash_map::OccupiedEntry<'_, K, V>> {}
    #[twelve::access(write)]
    pub fn get_sync<Q: ?Sized>(&self, key: &Q) -> Option<hash_map::OccupiedEntry<'_, K, V>> {}
    #[twelve::mutates]
    pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)> {}
    #[twelve::mutates]
    pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)> {}
    #[twelve::mutates]
    pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)> {}
    #[twelve::mutates]
    pub fn upsert(&self, key: K, val: V) -> Option<V> {}
    #[twelve::mutates]
    pub async fn upsert_async(&self, key: K, val: V) -> Option<V> {}
    #[twelve::mutates]
    pub fn upsert_sync(&self, key: K, val: V) -> Option<V> {}
    #[twelve::mutates]
    pub fn update<Q: ?Sized, U: FnOnce(&K, &mut V) -> R, R>(&self, key: &Q, updater: U) -> Option<R> {}
    #[twelve::mutates]
    pub async fn update_async<Q: ?Sized, U: FnOnce(&K, &mut V) -> R, R>(
        &self,
        key: &Q,
        updater: U,
    ) -> Option<R> {
    }
    #[twelve::mutates]
    pub fn update_sync<Q: ?Sized, U: FnOnce(&K, &mut V) -> R, R>(&self, key: &Q, updater: U) -> Option<R> {}
    #[twelve::reads]
    pub fn scan<F: FnMut(&K, &V)>(&self, scanner: F) {}
    #[twelve::reads]
    pub async fn scan_async<F: FnMut(&K, &V)>(&self, scanner: F) {}
    #[twelve::access(write)]
    pub fn any<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool {}
    #[twelve::access(write)]
    pub async fn any_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool {}
    #[twelve::access(write)]
    pub fn any_sync<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool {}
    #[twelve::mutates]
    pub fn prune<F: FnMut(&K, V) -> Option<V>>(&self, pred: F) {}
    #[twelve::mutates]
    pub async fn prune_async<F: FnMut(&K, V) -> Option<V>>(&self, pred: F) {}
    #[twelve::mutates]
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {}
    #[twelve::mutates]
    pub async fn remove_async<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {}
    #[twelve::mutates]
    pub fn remove_sync<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {}
    #[twelve::mutates]
    pub fn remove_if<Q: ?Sized, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> {}
    #[twelve::mutates]
    pub async fn remove_if_async<Q: ?Sized, F: FnOnce(&mut V) -> bool>(
        &self,
        key: &Q,
        condition: F,
    ) -> Option<(K, V)> {
    }
    #[twelve::mutates]
    pub fn remove_if_sync<Q: ?Sized, F: FnOnce(&mut V) -> bool>(
        &self,
        key: &Q,
        condition: F,
    ) -> Option<(K, V)> {
    }
    #[twelve::reads]
    pub fn read<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
    #[twelve::reads]
    pub async fn read_async<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
    #[twelve::reads]
    pub fn read_sync<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
    #[twelve::reads]
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::reads]
    pub async fn contains_async<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::reads]
    pub fn contains_sync<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::mutates]
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
    #[twelve::mutates]
    pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
    #[twelve::mutates]
    pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
    #[twelve::mutates]
    pub fn clear(&self) {}
    #[twelve::mutates]
    pub async fn clear_async(&self) {}
    #[twelve::mutates]
    pub fn clear_sync(&self) {}
    #[twelve::reads]
    pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool {}
    #[twelve::reads]
    pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn capacity(&self) -> usize {}
}

impl<K, V, H: Default> Default for HashMap<K, V, H> {}
impl<K, V, H> FromIterator<(K, V)> for HashMap<K, V, H> {}

pub mod hash_map {
    pub enum Entry<'h, K, V> {
        Occupied(OccupiedEntry<'h, K, V>),
        Vacant(VacantEntry<'h, K, V>),
    }
    impl<'h, K, V> Entry<'h, K, V> {
        pub fn or_insert(self, val: V) -> OccupiedEntry<'h, K, V> {}
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V> {}
        pub fn or_default(self) -> OccupiedEntry<'h, K, V> {}
        pub fn key(&self) -> &K {}
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V> {}
    }

    pub struct OccupiedEntry<'h, K, V>;
    impl<'h, K, V> OccupiedEntry<'h, K, V> {
        pub fn key(&self) -> &K {}
        pub fn get(&self) -> &V {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn insert(&mut self, val: V) -> V {}
        pub fn update(self, val: V) {}
        pub fn remove(self) -> V {}
        pub fn remove_entry(self) -> (K, V) {}
    }
    impl<K, V> std::ops::Deref for OccupiedEntry<'_, K, V> {
        type Target = V;
    }
    impl<K, V> std::ops::DerefMut for OccupiedEntry<'_, K, V> {}

    pub struct VacantEntry<'h, K, V>;
    impl<'h, K, V> VacantEntry<'h, K, V> {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V> {}
    }
}

#[twelve::collection(map)]
pub struct HashIndex<K, V, H = RandomState>;

impl<K, V> HashIndex<K, V, RandomState> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
}

impl<K, V, H> HashIndex<K, V, H> {
    pub fn with_hasher(build_hasher: H) -> Self {}
    pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self {}
    #[twelve::access(write)]
    pub fn entry(&self, key: K) -> hash_index::Entry<'_, K, V> {}
    #[twelve::access(write)]
    pub async fn entry_async(&self, key: K) -> hash_index::Entry<'_, K, V> {}
    #[twelve::access(write)]
    pub fn entry_sync(&self, key: K) -> hash_index::Entry<'_, K, V> {}
    #[twelve::access(write)]
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<hash_index::OccupiedEntry<'_, K, V>> {}
    #[twelve::access(write)]
    pub async fn get_async<Q: ?Sized>(&self, key: &Q) -> Option<hash_index::OccupiedEntry<'_, K, V>> {}
    #[twelve::access(write)]
    pub fn get_sync<Q: ?Sized>(&self, key: &Q) -> Option<hash_index::OccupiedEntry<'_, K, V>> {}
    #[twelve::mutates]
    pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)> {}
    #[twelve::mutates]
    pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)> {}
    #[twelve::mutates]
    pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)> {}
    #[twelve::mutates]
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::mutates]
    pub async fn remove_async<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::mutates]
    pub fn remove_sync<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::mutates]
    pub fn remove_if<Q: ?Sized, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> bool {}
    #[twelve::mutates]
    pub async fn remove_if_async<Q: ?Sized, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> bool {
    }
    #[twelve::mutates]
    pub fn remove_if_sync<Q: ?Sized, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> bool {}
    #[twelve::reads]
    pub fn read<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
    #[twelve::reads]
    pub async fn read_async<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
    #[twelve::reads]
    pub fn read_sync<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
    #[twelve::reads]
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::mutates]
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
    #[twelve::mutates]
    pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
    #[twelve::mutates]
    pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
    #[twelve::mutates]
    pub fn clear(&self) {}
    #[twelve::mutates]
    pub async fn clear_async(&self) {}
    #[twelve::mutates]
    pub fn clear_sync(&self) {}
    #[twelve::reads]
    pub fn peek<'h, Q: ?Sized>(&'h self, key: &Q, guard: &'h Guard) -> Option<&'h V> {}
    #[twelve::reads]
    pub fn peek_with<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn capacity(&self) -> usize {}
}

impl<K, V, H: Default> Default for HashIndex<K, V, H> {}
impl<K, V, H> FromIterator<(K, V)> for HashIndex<K, V, H> {}

pub mod hash_index {
    pub enum Entry<'h, K, V> {
        Occupied(OccupiedEntry<'h, K, V>),
        Vacant(VacantEntry<'h, K, V>),
    }
    impl<'h, K, V> Entry<'h, K, V> {
        pub fn or_insert(self, val: V) -> OccupiedEntry<'h, K, V> {}
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V> {}
        pub fn or_default(self) -> OccupiedEntry<'h, K, V> {}
        pub fn key(&self) -> &K {}
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
    }

    pub struct OccupiedEntry<'h, K, V>;
    impl<'h, K, V> OccupiedEntry<'h, K, V> {
        pub fn key(&self) -> &K {}
        pub fn get(&self) -> &V {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn insert(&mut self, val: V) -> V {}
        pub fn update(self, val: V) {}
        pub fn remove_entry(self) {}
    }
    impl<K, V> std::ops::Deref for OccupiedEntry<'_, K, V> {
        type Target = V;
    }
    impl<K, V> std::ops::DerefMut for OccupiedEntry<'_, K, V> {}

    pub struct VacantEntry<'h, K, V>;
    impl<'h, K, V> VacantEntry<'h, K, V> {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V> {}
    }
}

#[twelve::collection(map)]
pub struct HashCache<K, V, H = RandomState>;

impl<K, V> HashCache<K, V, RandomState> {
    pub fn new() -> Self {}
    pub fn with_capacity(minimum_capacity: usize, maximum_capacity: usize) -> Self {}
}

impl<K, V, H> HashCache<K, V, H> {
    pub fn with_hasher(build_hasher: H) -> Self {}
    pub fn with_capacity_and_hasher(minimum_capacity: usize, maximum_capacity: usize, build_hasher: H) -> Self {}
    #[twelve::access(write)]
    pub fn entry(&self, key: K) -> hash_cache::Entry<'_, K, V> {}
    #[twelve::access(write)]
    pub async fn entry_async(&self, key: K) -> hash_cache::Entry<'_, K, V> {}
    #[twelve::access(write)]
    pub fn entry_sync(&self, key: K) -> hash_cache::Entry<'_, K, V> {}
    #[twelve::access(write)]
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<hash_cache::OccupiedEntry<'_, K, V>> {}
    #[twelve::access(write)]
    pub async fn get_async<Q: ?Sized>(&self, key: &Q) -> Option<hash_cache::OccupiedEntry<'_, K, V>> {}
    #[twelve::access(write)]
    pub fn get_sync<Q: ?Sized>(&self, key: &Q) -> Option<hash_cache::OccupiedEntry<'_, K, V>> {}
    #[twelve::mutates]
    pub fn put(&self, key: K, val: V) -> Result<Option<(K, V)>, (K, V)> {}
    #[twelve::mutates]
    pub async fn put_async(&self, key: K, val: V) -> Result<Option<(K, V)>, (K, V)> {}
    #[twelve::mutates]
    pub fn put_sync(&self, key: K, val: V) -> Result<Option<(K, V)>, (K, V)> {}
    #[twelve::mutates]
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {}
    #[twelve::mutates]
    pub async fn remove_async<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {}
    #[twelve::mutates]
    pub fn remove_sync<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {}
    #[twelve::mutates]
    pub fn remove_if<Q: ?Sized, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> {}
    #[twelve::mutates]
    pub async fn remove_if_async<Q: ?Sized, F: FnOnce(&mut V) -> bool>(
        &self,
        key: &Q,
        condition: F,
    ) -> Option<(K, V)> {
    }
    #[twelve::mutates]
    pub fn remove_if_sync<Q: ?Sized, F: FnOnce(&mut V) -> bool>(
        &self,
        key: &Q,
        condition: F,
    ) -> Option<(K, V)> {
    }
    #[twelve::reads]
    pub fn read<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
    #[twelve::reads]
    pub async fn read_async<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
    #[twelve::reads]
    pub fn read_sync<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
    #[twelve::reads]
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::reads]
    pub async fn contains_async<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::reads]
    pub fn contains_sync<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::mutates]
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
    #[twelve::mutates]
    pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
    #[twelve::mutates]
    pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
    #[twelve::mutates]
    pub fn clear(&self) {}
    #[twelve::mutates]
    pub async fn clear_async(&self) {}
    #[twelve::mutates]
    pub fn clear_sync(&self) {}
    #[twelve::reads]
    pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool {}
    #[twelve::reads]
    pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn capacity(&self) -> usize {}
}

impl<K, V, H: Default> Default for HashCache<K, V, H> {}
impl<K, V, H> FromIterator<(K, V)> for HashCache<K, V, H> {}

pub mod hash_cache {
    pub enum Entry<'h, K, V> {
        Occupied(OccupiedEntry<'h, K, V>),
        Vacant(VacantEntry<'h, K, V>),
    }
    impl<'h, K, V> Entry<'h, K, V> {
        pub fn or_default(self) -> OccupiedEntry<'h, K, V> {}
        pub fn key(&self) -> &K {}
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
    }

    pub struct OccupiedEntry<'h, K, V>;
    impl<'h, K, V> OccupiedEntry<'h, K, V> {
        pub fn key(&self) -> &K {}
        pub fn get(&self) -> &V {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn insert(&mut self, val: V) -> V {}
        pub fn update(self, val: V) {}
        pub fn remove(self) -> V {}
        pub fn remove_entry(self) -> (K, V) {}
    }
    impl<K, V> std::ops::Deref for OccupiedEntry<'_, K, V> {
        type Target = V;
    }
    impl<K, V> std::ops::DerefMut for OccupiedEntry<'_, K, V> {}

    pub struct VacantEntry<'h, K, V>;
    impl<'h, K, V> VacantEntry<'h, K, V> {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
    }
}

#[twelve::collection(set)]
pub struct HashSet<K, H = RandomState>;

impl<K> HashSet<K, RandomState> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
}

impl<K, H> HashSet<K, H> {
    pub fn with_hasher(build_hasher: H) -> Self {}
    #[twelve::mutates]
    pub fn insert(&self, key: K) -> Result<(), K> {}
    #[twelve::mutates]
    pub async fn insert_async(&self, key: K) -> Result<(), K> {}
    #[twelve::mutates]
    pub fn insert_sync(&self, key: K) -> Result<(), K> {}
    #[twelve::mutates]
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<K> {}
    #[twelve::mutates]
    pub async fn remove_async<Q: ?Sized>(&self, key: &Q) -> Option<K> {}
    #[twelve::mutates]
    pub fn remove_sync<Q: ?Sized>(&self, key: &Q) -> Option<K> {}
    #[twelve::mutates]
    pub fn remove_if<Q: ?Sized, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K> {}
    #[twelve::mutates]
    pub async fn remove_if_async<Q: ?Sized, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K> {}
    #[twelve::mutates]
    pub fn remove_if_sync<Q: ?Sized, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K> {}
    #[twelve::reads]
    pub fn read<Q: ?Sized, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
    #[twelve::reads]
    pub async fn read_async<Q: ?Sized, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
    #[twelve::reads]
    pub fn read_sync<Q: ?Sized, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
    #[twelve::reads]
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::reads]
    pub async fn contains_async<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::reads]
    pub fn contains_sync<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::mutates]
    pub fn retain<F: FnMut(&K) -> bool>(&self, pred: F) {}
    #[twelve::mutates]
    pub async fn retain_async<F: FnMut(&K) -> bool>(&self, pred: F) {}
    #[twelve::mutates]
    pub fn retain_sync<F: FnMut(&K) -> bool>(&self, pred: F) {}
    #[twelve::mutates]
    pub fn clear(&self) {}
    #[twelve::mutates]
    pub async fn clear_async(&self) {}
    #[twelve::mutates]
    pub fn clear_sync(&self) {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
}

impl<K, H: Default> Default for HashSet<K, H> {}

#[twelve::collection(map)]
pub struct TreeIndex<K, V>;

impl<K, V> TreeIndex<K, V> {
    pub fn new() -> Self {}
    #[twelve::mutates]
    pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)> {}
    #[twelve::mutates]
    pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)> {}
    #[twelve::mutates]
    pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)> {}
    #[twelve::mutates]
    pub async fn upsert_async(&self, key: K, val: V) {}
    #[twelve::mutates]
    pub fn upsert_sync(&self, key: K, val: V) {}
    #[twelve::mutates]
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::mutates]
    pub async fn remove_async<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::mutates]
    pub fn remove_sync<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::mutates]
    pub fn remove_if<Q: ?Sized, F: FnMut(&V) -> bool>(&self, key: &Q, condition: F) -> bool {}
    #[twelve::mutates]
    pub async fn remove_if_async<Q: ?Sized, F: FnMut(&V) -> bool>(&self, key: &Q, condition: F) -> bool {}
    #[twelve::mutates]
    pub fn remove_if_sync<Q: ?Sized, F: FnMut(&V) -> bool>(&self, key: &Q, condition: F) -> bool {}
    #[twelve::mutates]
    pub fn remove_range<Q: ?Sized, R: std::ops::RangeBounds<Q>>(&self, range: R) {}
    #[twelve::mutates]
    pub async fn remove_range_async<Q: ?Sized, R: std::ops::RangeBounds<Q>>(&self, range: R) {}
    #[twelve::mutates]
    pub fn remove_range_sync<Q: ?Sized, R: std::ops::RangeBounds<Q>>(&self, range: R) {}
    #[twelve::reads]
    pub fn peek<'t, Q: ?Sized>(&'t self, key: &Q, guard: &'t Guard) -> Option<&'t V> {}
    #[twelve::reads]
    pub fn peek_with<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
    #[twelve::reads]
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::reads]
    pub fn iter<'t>(&'t self, guard: &'t Guard) -> impl Iterator<Item = (&'t K, &'t V)> {}
    #[twelve::mutates]
    pub fn clear(&self) {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
}

impl<K, V> Default for TreeIndex<K, V> {}

#[twelve::collection(list)]
pub struct Queue<T>;

impl<T> Queue<T> {
    pub fn new() -> Self {}
    #[twelve::mutates]
    pub fn push(&self, val: T) {}
    #[twelve::mutates]
    pub fn pop(&self) -> Option<std::sync::Arc<T>> {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
}

impl<T> Default for Queue<T> {}

#[twelve::collection(list)]
pub struct Stack<T>;

impl<T> Stack<T> {
    pub fn new() -> Self {}
    #[twelve::mutates]
    pub fn push(&self, val: T) {}
    #[twelve::mutates]
    pub fn pop(&self) -> Option<std::sync::Arc<T>> {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
}

impl<T> Default for Stack<T> {}

#[twelve::collection(list)]
pub struct Bag<T>;

impl<T> Bag<T> {
    pub fn new() -> Self {}
    #[twelve::mutates]
    pub fn push(&self, val: T) {}
    #[twelve::mutates]
    pub fn pop(&self) -> Option<T> {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
}

impl<T> Default for Bag<T> {}
