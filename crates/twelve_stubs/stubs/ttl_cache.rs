//! package = "ttl_cache", version = ">=0.5, <0.6"

use std::hash::RandomState;
use std::time::Duration;

#[twelve::nature(cache)]
#[twelve::collection(map)]
pub struct TtlCache<K, V, S = RandomState>;

impl<K, V> TtlCache<K, V> {
    // Each entry is put in with a time to live of its own.
    #[twelve::does(expire)]
    pub fn new(capacity: usize) -> Self {}
}

impl<K, V, S> TtlCache<K, V, S> {
    #[twelve::does(expire)]
    pub fn with_hasher(capacity: usize, hash_builder: S) -> Self {}
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
    pub fn insert(&mut self, k: K, v: V, ttl: Duration) -> Option<V> {}
    pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> {}
    #[twelve::view]
    pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> {}
    pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> {}
    pub fn capacity(&self) -> usize {}
    pub fn set_capacity(&mut self, capacity: usize) {}
    pub fn clear(&mut self) {}
    pub fn entry(&mut self, k: K) -> Entry<'_, K, V, S> {}
    #[twelve::reads]
    pub fn iter(&mut self) -> Iter<'_, K, V> {}
    #[twelve::view]
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
}

pub enum Entry<'a, K, V, S = RandomState> {
    Occupied(OccupiedEntry<'a, K, V, S>),
    Vacant(VacantEntry<'a, K, V, S>),
}

pub struct OccupiedEntry<'a, K, V, S = RandomState>;

impl<'a, K, V, S> OccupiedEntry<'a, K, V, S> {
    pub fn key(&self) -> &K {}
    pub fn get(&self) -> &V {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut V {}
    #[twelve::mutates]
    pub fn insert(&mut self, value: V, duration: Duration) -> V {}
}

pub struct VacantEntry<'a, K, V, S = RandomState>;

impl<'a, K, V, S> VacantEntry<'a, K, V, S> {
    pub fn key(&self) -> &K {}
    #[twelve::mutates]
    pub fn insert(self, value: V, duration: Duration) -> &'a mut V {}
}

pub struct Iter<'a, K, V>;

impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
}

pub struct IterMut<'a, K, V>;

impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
}
