//! package = "linked-hash-map", version = ">=0.5, <0.6"

use std::borrow::Borrow;
use std::collections::hash_map::{self};
use std::hash::{BuildHasher, Hash};
use std::iter;
use std::ops::{Index, IndexMut};
use std::ptr::{self};
#[twelve::collection(map)]
pub struct LinkedHashMap<K, V, S = hash_map::RandomState>(K, V, S);
impl<K: Hash + Eq, V> LinkedHashMap<K, V> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
}
impl<K: Hash + Eq, V, S: BuildHasher> LinkedHashMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> Self {}
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn shrink_to_fit(&mut self) {}
    #[twelve::view]
    pub fn entry(&mut self, k: K) -> Entry<K, V, S> {}
    #[twelve::view]
    pub fn entries(&mut self) -> Entries<K, V, S> {}
    pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
    pub fn contains_key<Q: ?Sized + Eq + Hash>(&self, k: &Q) -> bool
    where
        K: Borrow<Q>,
    {}
    pub fn get<Q: ?Sized + Eq + Hash>(&self, k: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {}
    #[twelve::view]
    pub fn get_mut<Q: ?Sized + Eq + Hash>(&mut self, k: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {}
    #[twelve::view]
    pub fn get_refresh<Q: ?Sized + Eq + Hash>(&mut self, k: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {}
    pub fn remove<Q: ?Sized + Eq + Hash>(&mut self, k: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {}
    pub fn capacity(&self) -> usize {}
    pub fn pop_front(&mut self) -> Option<(K, V)> {}
    pub fn front(&self) -> Option<(&K, &V)> {}
    pub fn pop_back(&mut self) -> Option<(K, V)> {}
    pub fn back(&self) -> Option<(&K, &V)> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn hasher(&self) -> &S {}
    pub fn clear(&mut self) {}
    pub fn iter(&self) -> Iter<K, V> {}
    #[twelve::view]
    pub fn iter_mut(&mut self) -> IterMut<K, V> {}
    pub fn drain(&mut self) -> Drain<K, V> {}
    pub fn keys(&self) -> Keys<K, V> {}
    pub fn values(&self) -> Values<K, V> {}
}
impl<'a, K: Hash + Eq + Borrow<Q>, V, S: BuildHasher, Q: ?Sized + Eq + Hash> Index<&'a Q>
for LinkedHashMap<K, V, S> {
    type Output = V;
}
impl<
    'a,
    K: Hash + Eq + Borrow<Q>,
    V,
    S: BuildHasher,
    Q: ?Sized + Eq + Hash,
> IndexMut<&'a Q> for LinkedHashMap<K, V, S> {}
impl<K: Hash + Eq, V, S: BuildHasher + Default> Default for LinkedHashMap<K, V, S> {}
impl<K: Hash + Eq, V, S: BuildHasher + Default> iter::FromIterator<(K, V)>
for LinkedHashMap<K, V, S> {}
pub struct Iter<'a, K, V>(K, V);
pub struct IterMut<'a, K, V>(K, V);
pub struct IntoIter<K, V>(K, V);
pub struct Drain<'a, K, V>(K, V);
pub struct Entries<'a, K, V, S = hash_map::RandomState>(K, V, S);
impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
}
impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
}
impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
}
impl<'a, K, V> Iterator for Drain<'a, K, V> {
    type Item = (K, V);
}
impl<'a, K, V> DoubleEndedIterator for Drain<'a, K, V> {}
impl<'a, K, V, S: BuildHasher> Iterator for Entries<'a, K, V, S> {
    type Item = OccupiedEntry<'a, K, V, S>;
}
impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> {}
impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {}
impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
pub struct Keys<'a, K, V>(K, V);
impl<'a, K, V> Iterator for Keys<'a, K, V> {
    type Item = &'a K;
}
impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {}
pub struct Values<'a, K, V>(K, V);
impl<'a, K, V> Iterator for Values<'a, K, V> {
    type Item = &'a V;
}
impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {}
impl<'a, K: Hash + Eq, V, S: BuildHasher> IntoIterator for &'a LinkedHashMap<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
}
impl<'a, K: Hash + Eq, V, S: BuildHasher> IntoIterator
for &'a mut LinkedHashMap<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
}
impl<K: Hash + Eq, V, S: BuildHasher> IntoIterator for LinkedHashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
}
pub enum Entry<'a, K, V, S = hash_map::RandomState> {
    Occupied(OccupiedEntry<'a, K, V, S>),
    Vacant(VacantEntry<'a, K, V, S>),
}
pub struct OccupiedEntry<'a, K, V, S = hash_map::RandomState>(K, V, S);
pub struct VacantEntry<'a, K, V, S = hash_map::RandomState>(K, V, S);
impl<'a, K: Hash + Eq, V, S: BuildHasher> Entry<'a, K, V, S> {
    pub fn key(&self) -> &K {}
    pub fn or_insert(self, default: V) -> &'a mut V {}
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
    pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
    pub fn or_default(self) -> &'a mut V
    where
        V: Default,
    {}
}
impl<'a, K: Hash + Eq, V, S: BuildHasher> OccupiedEntry<'a, K, V, S> {
    pub fn key(&self) -> &K {}
    pub fn get(&self) -> &V {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut V {}
    pub fn into_mut(self) -> &'a mut V {}
    pub fn insert(&mut self, value: V) -> V {}
    pub fn remove(self) -> V {}
}
impl<'a, K: Hash + Eq, V, S: BuildHasher> VacantEntry<'a, K, V, S> {
    pub fn key(&self) -> &K {}
    pub fn insert(self, value: V) -> &'a mut V {}
}
