//! package = "elsa", version = ">=1.4, <2"
// Maps and lists that only grow, through `&self`.

pub mod map {
    use stable_deref_trait::StableDeref;
    use std::collections::hash_map::RandomState;
    use std::collections::BTreeMap;
    use std::collections::HashMap;
    use std::iter::FromIterator;
    use std::ops::Index;
    #[twelve::collection(map)]
    pub struct FrozenMap<K, V, S = RandomState>(K, V, S);
    impl<K, V> FrozenMap<K, V> {
        pub fn new() -> Self {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
    }
    impl<K, V: StableDeref, S> FrozenMap<K, V, S> {
        #[twelve::mutates]
        pub fn insert(&self, k: K, v: V) -> &V::Target {}
        #[twelve::access(read)]
        pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V::Target> {}
        #[twelve::access(read)]
        pub fn map_get<Q: ?Sized, T, F: FnOnce(&V) -> T>(&self, k: &Q, f: F) -> Option<T> {}
    }
    impl<K, V, S> FrozenMap<K, V, S> {
        pub fn into_tuple_vec(self) -> Vec<(K, V)> {}
        pub fn into_map(self) -> HashMap<K, V, S> {}
    }
    impl<K: StableDeref, V: StableDeref, S> FrozenMap<K, V, S> {
        #[twelve::access(read)]
        pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K::Target, &V::Target)> {}
    }
    impl<K, V, S> From<HashMap<K, V, S>> for FrozenMap<K, V, S> {}
    impl<Q: ?Sized, K, V: StableDeref, S> Index<&Q> for FrozenMap<K, V, S> {
        type Output = V::Target;
    }
    impl<K, V, S: Default> FromIterator<(K, V)> for FrozenMap<K, V, S> {}
    impl<K, V, S: Default> Default for FrozenMap<K, V, S> {}
    impl<K: Clone, V: Clone, S: Clone> Clone for FrozenMap<K, V, S> {}
    impl<K, V: PartialEq + StableDeref> PartialEq for FrozenMap<K, V> {}
    #[twelve::collection(map)]
    pub struct FrozenBTreeMap<K, V>(K, V);
    impl<K: Clone, V: StableDeref> FrozenBTreeMap<K, V> {
        pub const fn new() -> Self {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
    }
    impl<K: Clone, V: StableDeref> FrozenBTreeMap<K, V> {
        #[twelve::mutates]
        pub fn insert(&self, k: K, v: V) -> &V::Target {}
        #[twelve::access(read)]
        pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V::Target> {}
        #[twelve::access(read)]
        pub fn map_get<Q: ?Sized, T, F: FnOnce(&V) -> T>(&self, k: &Q, f: F) -> Option<T> {}
    }
    impl<K, V> FrozenBTreeMap<K, V> {
        pub fn into_tuple_vec(self) -> Vec<(K, V)> {}
        pub fn into_map(self) -> BTreeMap<K, V> {}
    }
    impl<K: Clone, V: StableDeref> From<BTreeMap<K, V>> for FrozenBTreeMap<K, V> {}
    impl<Q: ?Sized, K: Clone, V: StableDeref> Index<&Q> for FrozenBTreeMap<K, V> {
        type Output = V::Target;
    }
    impl<K: Clone, V: StableDeref> FromIterator<(K, V)> for FrozenBTreeMap<K, V> {}
    impl<K: Clone, V: StableDeref> Default for FrozenBTreeMap<K, V> {}
    impl<K: Clone, V: Clone> Clone for FrozenBTreeMap<K, V> {}
    impl<K, V: PartialEq + StableDeref> PartialEq for FrozenBTreeMap<K, V> {}
}
pub mod vec {
    use stable_deref_trait::StableDeref;
    use std::cmp::Ordering;
    use std::iter::FromIterator;
    use std::ops::Index;
    #[twelve::collection(list)]
    pub struct FrozenVec<T>(T);
    impl<T> FrozenVec<T> {
        pub const fn new() -> Self {}
    }
    impl<T> FrozenVec<T> {
        #[twelve::mutates]
        pub fn push(&self, val: T) {}
    }
    impl<T: StableDeref> FrozenVec<T> {
        #[twelve::mutates]
        pub fn push_get(&self, val: T) -> &T::Target {}
        #[twelve::access(read)]
        pub fn get(&self, index: usize) -> Option<&T::Target> {}
        pub fn get_unchecked(&self, index: usize) -> &T::Target {}
    }
    impl<T: Copy> FrozenVec<T> {
        #[twelve::reads]
        pub fn get_copy(&self, index: usize) -> Option<T> {}
    }
    impl<T> FrozenVec<T> {
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
    }
    impl<T: StableDeref> FrozenVec<T> {
        #[twelve::access(read)]
        pub fn first(&self) -> Option<&T::Target> {}
        #[twelve::access(read)]
        pub fn last(&self) -> Option<&T::Target> {}
        #[twelve::access(read)]
        pub fn iter(&self) -> Iter<T> {}
    }
    impl<T: StableDeref> FrozenVec<T> {
        pub fn into_vec(self) -> Vec<T> {}
    }
    impl<T: StableDeref> FrozenVec<T> {
        pub fn binary_search(&self, x: &T::Target) -> Result<usize, usize> {}
        pub fn binary_search_by<'a, F: FnMut(&'a T::Target) -> Ordering>(
            &'a self,
            f: F,
        ) -> Result<usize, usize> {
        }
        pub fn binary_search_by_key<'a, B, F: FnMut(&'a T::Target) -> B>(
            &'a self,
            b: &B,
            f: F,
        ) -> Result<usize, usize> {
        }
        pub fn partition_point<P: FnMut(&T::Target) -> bool>(&self, pred: P) -> usize {}
    }
    impl<T> Default for FrozenVec<T> {}
    impl<T: Clone> Clone for FrozenVec<T> {}
    impl<T> From<Vec<T>> for FrozenVec<T> {}
    impl<T: StableDeref> Index<usize> for FrozenVec<T> {
        type Output = T::Target;
    }
    impl<A> FromIterator<A> for FrozenVec<A> {}
    pub struct Iter<'a, T>(T);
    impl<'a, T: StableDeref> Iterator for Iter<'a, T> {
        type Item = &'a T::Target;
    }
    impl<'a, T: StableDeref> IntoIterator for &'a FrozenVec<T> {
        type Item = &'a T::Target;
        type IntoIter = Iter<'a, T>;
    }
    impl<T: StableDeref + PartialEq> PartialEq for FrozenVec<T> where T::Target: PartialEq {}
}
pub mod index_map {
    pub use indexmap::Equivalent;
    use indexmap::IndexMap;
    use stable_deref_trait::StableDeref;
    use std::collections::hash_map::RandomState;
    use std::iter::FromIterator;
    use std::ops::Index;
    #[twelve::collection(map)]
    pub struct FrozenIndexMap<K, V, S = RandomState>(K, V, S);
    impl<K, V> FrozenIndexMap<K, V> {
        pub fn new() -> Self {}
    }
    impl<K, V: StableDeref, S> FrozenIndexMap<K, V, S> {
        #[twelve::mutates]
        pub fn insert(&self, k: K, v: V) -> &V::Target {}
        #[twelve::mutates]
        pub fn insert_full(&self, k: K, v: V) -> (usize, &V::Target) {}
        #[twelve::access(read)]
        pub fn get<Q: ?Sized + Equivalent<K>>(&self, k: &Q) -> Option<&V::Target> {}
        #[twelve::reads]
        pub fn get_index_of<Q: ?Sized + Equivalent<K>>(&self, k: &Q) -> Option<usize> {}
        #[twelve::access(read)]
        pub fn get_index(&self, index: usize) -> Option<(&K::Target, &V::Target)>
        where
            K: StableDeref,
        {
        }
        #[twelve::access(read)]
        pub fn get_full<Q: ?Sized + Equivalent<K>>(&self, k: &Q) -> Option<(usize, &K::Target, &V::Target)>
        where
            K: StableDeref,
        {
        }
        #[twelve::access(read)]
        pub fn map_get<Q: ?Sized + Equivalent<K>, T, F: FnOnce(&V) -> T>(&self, k: &Q, f: F) -> Option<T> {}
    }
    impl<K, V, S> FrozenIndexMap<K, V, S> {
        pub fn into_tuple_vec(self) -> Vec<(K, V)> {}
        pub fn into_map(self) -> IndexMap<K, V, S> {}
        #[twelve::view]
        pub fn as_mut(&mut self) -> &mut IndexMap<K, V, S> {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
    }
    impl<K, V, S> From<IndexMap<K, V, S>> for FrozenIndexMap<K, V, S> {}
    impl<Q: ?Sized + Equivalent<K>, K, V: StableDeref, S> Index<&Q> for FrozenIndexMap<K, V, S> {
        type Output = V::Target;
    }
    impl<K, V, S: Default> FromIterator<(K, V)> for FrozenIndexMap<K, V, S> {}
    impl<K, V, S: Default> Default for FrozenIndexMap<K, V, S> {}
    impl<K: Clone, V: Clone, S: Clone> Clone for FrozenIndexMap<K, V, S> {}
    impl<T, S: PartialEq> PartialEq for FrozenIndexMap<T, S> {}
}
pub mod index_set {
    use crate::index_map::Equivalent;
    use indexmap::IndexSet;
    use stable_deref_trait::StableDeref;
    use std::collections::hash_map::RandomState;
    use std::iter::FromIterator;
    use std::ops::Index;
    #[twelve::collection(set)]
    pub struct FrozenIndexSet<T, S = RandomState>(T, S);
    impl<T> FrozenIndexSet<T> {
        pub fn new() -> Self {}
    }
    impl<T: StableDeref, S> FrozenIndexSet<T, S> {
        #[twelve::mutates]
        pub fn insert(&self, value: T) -> &T::Target {}
        #[twelve::mutates]
        pub fn insert_full(&self, value: T) -> (usize, &T::Target) {}
        #[twelve::access(read)]
        pub fn get<Q: ?Sized + Equivalent<T>>(&self, k: &Q) -> Option<&T::Target> {}
        #[twelve::reads]
        pub fn get_index_of<Q: ?Sized + Equivalent<T>>(&self, k: &Q) -> Option<usize> {}
        #[twelve::access(read)]
        pub fn get_full<Q: ?Sized + Equivalent<T>>(&self, k: &Q) -> Option<(usize, &T::Target)> {}
        #[twelve::access(read)]
        pub fn get_index(&self, index: usize) -> Option<&T::Target> {}
    }
    impl<T, S> FrozenIndexSet<T, S> {
        pub fn into_set(self) -> IndexSet<T, S> {}
        #[twelve::view]
        pub fn as_mut(&mut self) -> &mut IndexSet<T, S> {}
    }
    impl<T, S> From<IndexSet<T, S>> for FrozenIndexSet<T, S> {}
    impl<T: StableDeref, S> Index<usize> for FrozenIndexSet<T, S> {
        type Output = T::Target;
    }
    impl<T, S: Default> FromIterator<T> for FrozenIndexSet<T, S> {}
    impl<T, S: Default> Default for FrozenIndexSet<T, S> {}
    impl<K: Clone, V: Clone> Clone for FrozenIndexSet<K, V> {}
    impl<T, S> PartialEq for FrozenIndexSet<T, S> {}
}
pub mod sync {
    use stable_deref_trait::StableDeref;
    use std::collections::BTreeMap;
    use std::iter::{FromIterator, IntoIterator};
    use std::ops::Index;
    #[twelve::collection(map)]
    pub struct FrozenMap<K, V>(K, V);
    impl<K, V> Default for FrozenMap<K, V> {}
    impl<K, V> FrozenMap<K, V> {
        pub fn new() -> Self {}
    }
    impl<T> From<Vec<T>> for FrozenVec<T> {}
    impl<K, V: StableDeref> FrozenMap<K, V> {
        #[twelve::mutates]
        pub fn insert(&self, k: K, v: V) -> &V::Target {}
        #[twelve::mutates]
        pub fn insert_with(&self, k: K, f: impl FnOnce() -> V) -> &V::Target {}
        #[twelve::mutates]
        pub fn insert_with_key(&self, k: K, f: impl FnOnce(&K) -> V) -> &V::Target {}
        #[twelve::access(read)]
        pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V::Target> {}
        #[twelve::access(read)]
        pub fn map_get<Q: ?Sized, T, F: FnOnce(&V) -> T>(&self, k: &Q, f: F) -> Option<T> {}
    }
    impl<K, V> FrozenMap<K, V> {
        pub fn into_tuple_vec(self) -> Vec<(K, V)> {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
    }
    impl<K: Clone, V> FrozenMap<K, V> {
        #[twelve::reads]
        pub fn keys_cloned(&self) -> Vec<K> {}
    }
    impl<K, V: Copy> FrozenMap<K, V> {
        #[twelve::reads]
        pub fn get_copy<Q: ?Sized>(&self, k: &Q) -> Option<V> {}
        #[twelve::mutates]
        pub fn get_copy_or_insert(&self, k: K, v: V) -> V {}
        #[twelve::mutates]
        pub fn get_copy_or_insert_with(&self, k: K, f: impl FnOnce() -> V) -> V {}
        #[twelve::mutates]
        pub fn get_copy_or_insert_with_key(&self, k: K, f: impl FnOnce(&K) -> V) -> V {}
    }
    impl<K: Clone, V: Clone> Clone for FrozenMap<K, V> {}
    impl<K, V: PartialEq> PartialEq for FrozenMap<K, V> {}
    #[twelve::collection(list)]
    pub struct FrozenVec<T>(T);
    impl<T> FrozenVec<T> {
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
    }
    impl<T: StableDeref> FrozenVec<T> {
        pub const fn new() -> Self {}
        #[twelve::mutates]
        pub fn push(&self, val: T) {}
        #[twelve::mutates]
        pub fn push_get(&self, val: T) -> &T::Target {}
        #[twelve::mutates]
        pub fn push_get_index(&self, val: T) -> usize {}
        #[twelve::access(read)]
        pub fn get(&self, index: usize) -> Option<&T::Target> {}
        #[twelve::access(read)]
        pub fn iter(&self) -> Iter<'_, T> {}
    }
    pub struct Iter<'a, T>(T);
    impl<'a, T: StableDeref> Iterator for Iter<'a, T> {
        type Item = &'a T::Target;
    }
    impl<'a, T: StableDeref> IntoIterator for &'a FrozenVec<T> {
        type Item = &'a T::Target;
        type IntoIter = Iter<'a, T>;
    }
    impl<T> FrozenVec<T> {
        pub fn into_vec(self) -> Vec<T> {}
    }
    impl<T> Default for FrozenVec<T> {}
    impl<T: Clone> Clone for FrozenVec<T> {}
    impl<T: PartialEq> PartialEq for FrozenVec<T> {}
    #[twelve::collection(list)]
    pub struct LockFreeFrozenVec<T: Copy>(T);
    impl<T: Copy> Default for LockFreeFrozenVec<T> {}
    impl<T: Copy> LockFreeFrozenVec<T> {
        pub const fn new() -> Self {}
        #[twelve::mutates]
        pub fn push(&self, val: T) -> usize {}
        #[twelve::reads]
        pub fn get(&self, index: usize) -> Option<T> {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        pub fn get_unchecked(&self, index: usize) -> T {}
    }
    impl<T: Copy + PartialEq> PartialEq for LockFreeFrozenVec<T> {}
    impl<T: Copy + Clone> Clone for LockFreeFrozenVec<T> {}
    #[twelve::collection(map)]
    pub struct FrozenBTreeMap<K, V>(K, V);
    impl<K: Clone, V: StableDeref> FrozenBTreeMap<K, V> {
        pub const fn new() -> Self {}
        #[twelve::access(read)]
        pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V::Target> {}
        #[twelve::mutates]
        pub fn insert(&self, k: K, v: V) -> &V::Target {}
        #[twelve::access(read)]
        pub fn map_get<Q: ?Sized, T, F: FnOnce(&V) -> T>(&self, k: &Q, f: F) -> Option<T> {}
    }
    impl<K, V> FrozenBTreeMap<K, V> {
        pub fn into_tuple_vec(self) -> Vec<(K, V)> {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
    }
    impl<K: Clone, V: StableDeref> From<BTreeMap<K, V>> for FrozenBTreeMap<K, V> {}
    impl<Q: ?Sized, K: Clone, V: StableDeref> Index<&Q> for FrozenBTreeMap<K, V> {
        type Output = V::Target;
    }
    impl<K: Clone, V: StableDeref> FromIterator<(K, V)> for FrozenBTreeMap<K, V> {}
    impl<K: Clone, V: StableDeref> Default for FrozenBTreeMap<K, V> {}
    impl<K: Clone, V: Clone> Clone for FrozenBTreeMap<K, V> {}
    impl<K: PartialEq, V: PartialEq> PartialEq for FrozenBTreeMap<K, V> {}
}
pub use index_map::FrozenIndexMap;
pub use index_set::FrozenIndexSet;
pub use map::{FrozenBTreeMap, FrozenMap};
pub use vec::FrozenVec;
