//! package = "lru-cache", version = ">=0.1, <0.2"

use std::hash::RandomState;

#[twelve::nature(cache)]
#[twelve::collection(map)]
pub struct LruCache<K, V, S = RandomState>;

impl<K, V> LruCache<K, V> {
    pub fn new(capacity: usize) -> Self {}
}

impl<K, V, S> LruCache<K, V, S> {
    pub fn with_hasher(capacity: usize, hash_builder: S) -> Self {}
    #[twelve::reads]
    pub fn contains_key<Q: ?Sized>(&mut self, key: &Q) -> bool {}
    pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
    #[twelve::view]
    pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> {}
    pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> {}
    pub fn capacity(&self) -> usize {}
    pub fn set_capacity(&mut self, capacity: usize) {}
    pub fn remove_lru(&mut self) -> Option<(K, V)> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn iter(&self) -> Iter<'_, K, V> {}
    #[twelve::view]
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
}

impl<K, V, S> Extend<(K, V)> for LruCache<K, V, S> {}

impl<K, V, S> IntoIterator for LruCache<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
}

impl<'a, K, V, S> IntoIterator for &'a LruCache<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
}

impl<'a, K, V, S> IntoIterator for &'a mut LruCache<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
}

pub struct IntoIter<K, V>;

impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
}

pub struct Iter<'a, K, V>;

impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
}

pub struct IterMut<'a, K, V>;

impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
}
