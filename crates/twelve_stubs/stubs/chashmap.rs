//! package = "chashmap", version = ">=2, <3"

use std::sync::atomic::{self};
use std::{cmp, iter, ops};
pub struct IntoIter<K, V>(K, V);
impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
}
pub struct ReadGuard<'a, K, V>(K, V);
impl<'a, K, V> ops::Deref for ReadGuard<'a, K, V> {
    type Target = V;
}
impl<'a, K, V: PartialEq> cmp::PartialEq for ReadGuard<'a, K, V> {}
pub struct WriteGuard<'a, K, V>(K, V);
impl<'a, K, V> ops::Deref for WriteGuard<'a, K, V> {
    type Target = V;
}
impl<'a, K, V> ops::DerefMut for WriteGuard<'a, K, V> {}
impl<'a, K, V: PartialEq> cmp::PartialEq for WriteGuard<'a, K, V> {}
#[twelve::collection(map)]
pub struct CHashMap<K, V>(K, V);
impl<K, V> CHashMap<K, V> {
    pub fn with_capacity(cap: usize) -> CHashMap<K, V> {}
    pub fn new() -> CHashMap<K, V> {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> usize {}
    pub fn buckets(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::mutates]
    pub fn clear(&self) -> CHashMap<K, V> {}
    #[twelve::mutates]
    pub fn filter<F: Fn(&K, &V) -> bool>(&self, predicate: F) {}
    #[twelve::mutates]
    pub fn retain<F: Fn(&K, &V) -> bool>(&self, predicate: F) {}
}
impl<K: PartialEq, V> CHashMap<K, V> {
    #[twelve::access(read)]
    pub fn get<Q: ?Sized + PartialEq>(&self, key: &Q) -> Option<ReadGuard<K, V>> {}
    #[twelve::access(write)]
    pub fn get_mut<Q: ?Sized + PartialEq>(&self, key: &Q) -> Option<WriteGuard<K, V>> {}
    #[twelve::reads]
    pub fn contains_key<Q: ?Sized + PartialEq>(&self, key: &Q) -> bool {}
    #[twelve::mutates]
    pub fn insert_new(&self, key: K, val: V) {}
    #[twelve::mutates]
    pub fn insert(&self, key: K, val: V) -> Option<V> {}
    #[twelve::mutates]
    pub fn upsert<F: FnOnce() -> V, G: FnOnce(&mut V)>(&self, key: K, insert: F, update: G) {}
    #[twelve::mutates]
    pub fn alter<F: FnOnce(Option<V>) -> Option<V>>(&self, key: K, f: F) {}
    #[twelve::mutates]
    pub fn remove<Q: ?Sized + PartialEq>(&self, key: &Q) -> Option<V> {}
    pub fn reserve(&self, additional: usize) {}
    pub fn shrink_to_fit(&self) {}
}
impl<K, V> Default for CHashMap<K, V> {}
impl<K: Clone, V: Clone> Clone for CHashMap<K, V> {}
impl<K, V> IntoIterator for CHashMap<K, V> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
}
impl<K: PartialEq, V> iter::FromIterator<(K, V)> for CHashMap<K, V> {}
