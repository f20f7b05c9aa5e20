//! package = "lru", version = ">=0.7, <0.20"

use std::hash::RandomState;
use std::num::NonZeroUsize;

#[twelve::nature(cache)]
#[twelve::collection(map)]
pub struct LruCache<K, V, S = RandomState>;

impl<K, V> LruCache<K, V> {
    pub fn new(cap: NonZeroUsize) -> LruCache<K, V> {}
    pub fn unbounded() -> LruCache<K, V> {}
}

impl<K, V, S> LruCache<K, V, S> {
    pub fn with_hasher(cap: NonZeroUsize, hash_builder: S) -> LruCache<K, V, S> {}
    pub fn unbounded_with_hasher(hash_builder: S) -> LruCache<K, V, S> {}
    pub fn put(&mut self, k: K, v: V) -> Option<V> {}
    pub fn push(&mut self, k: K, v: V) -> Option<(K, V)> {}
    #[twelve::view]
    pub fn get<'a, Q: ?Sized>(&'a mut self, k: &Q) -> Option<&'a V> {}
    #[twelve::view]
    pub fn get_mut<'a, Q: ?Sized>(&'a mut self, k: &Q) -> Option<&'a mut V> {}
    #[twelve::view]
    pub fn get_key_value<'a, Q: ?Sized>(&'a mut self, k: &Q) -> Option<(&'a K, &'a V)> {}
    pub fn get_or_insert<F: FnOnce() -> V>(&mut self, k: K, f: F) -> &V {}
    pub fn get_or_insert_ref<'a, Q: ?Sized, F: FnOnce() -> V>(&'a mut self, k: &Q, f: F) -> &'a V {}
    pub fn try_get_or_insert<F: FnOnce() -> Result<V, E>, E>(&mut self, k: K, f: F) -> Result<&V, E> {}
    pub fn get_or_insert_mut<F: FnOnce() -> V>(&mut self, k: K, f: F) -> &mut V {}
    pub fn get_or_insert_mut_ref<'a, Q: ?Sized, F: FnOnce() -> V>(&'a mut self, k: &Q, f: F) -> &'a mut V {}
    pub fn try_get_or_insert_mut<F: FnOnce() -> Result<V, E>, E>(&mut self, k: K, f: F) -> Result<&mut V, E> {
    }
    pub fn peek<'a, Q: ?Sized>(&'a self, k: &Q) -> Option<&'a V> {}
    #[twelve::view]
    pub fn peek_mut<'a, Q: ?Sized>(&'a mut self, k: &Q) -> Option<&'a mut V> {}
    pub fn peek_lru(&self) -> Option<(&K, &V)> {}
    pub fn peek_mru(&self) -> Option<(&K, &V)> {}
    pub fn contains<Q: ?Sized>(&self, k: &Q) -> bool {}
    pub fn pop<Q: ?Sized>(&mut self, k: &Q) -> Option<V> {}
    pub fn pop_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> {}
    pub fn pop_lru(&mut self) -> Option<(K, V)> {}
    pub fn pop_mru(&mut self) -> Option<(K, V)> {}
    pub fn promote<Q: ?Sized>(&mut self, k: &Q) -> bool {}
    pub fn demote<Q: ?Sized>(&mut self, k: &Q) -> bool {}
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn cap(&self) -> NonZeroUsize {}
    pub fn resize(&mut self, cap: NonZeroUsize) {}
    pub fn clear(&mut self) {}
    pub fn iter(&self) -> Iter<'_, K, V> {}
    #[twelve::view]
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
}

impl<K: Clone, V: Clone, S: Clone> Clone for LruCache<K, V, S> {}

impl<'a, K, V, S> IntoIterator for &'a LruCache<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
}

pub struct Iter<'a, K, V>;
impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
}

pub struct IterMut<'a, K, V>;
impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
}
