//! package = "im", version = ">=14, <16"
// Collections whose clones share what is equal. `insert` and its like change the receiver; `update` and `without` give another.

mod ord {
    pub mod map {
        use crate::hashmap::HashMap;
        use crate::nodes::btree::{BTreeValue, Remove};
        use std::collections;
        use std::iter::{FromIterator, Iterator};
        use std::ops::{Add, Index, IndexMut, RangeBounds};
        #[macro_export]
        macro_rules! ordmap {
            () => {};
        }
        #[twelve::collection(map)]
        pub struct OrdMap<K, V>(K, V);
        impl<K, V> OrdMap<K, V> {
            pub fn new() -> Self {}
            pub fn unit(key: K, value: V) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn clear(&mut self) {}
        }
        impl<K, V> OrdMap<K, V> {
            pub fn get_max(&self) -> Option<&(K, V)> {}
            pub fn get_min(&self) -> Option<&(K, V)> {}
            pub fn iter(&self) -> Iter<'_, K, V> {}
            pub fn range<R: RangeBounds<BK>, BK: ?Sized>(&self, range: R) -> Iter<'_, K, V> {}
            pub fn keys(&self) -> Keys<'_, K, V> {}
            pub fn values(&self) -> Values<'_, K, V> {}
            pub fn diff<'a>(&'a self, other: &'a Self) -> DiffIter<'a, K, V> {}
            pub fn get<BK: ?Sized>(&self, key: &BK) -> Option<&V> {}
            pub fn get_key_value<BK: ?Sized>(&self, key: &BK) -> Option<(&K, &V)> {}
            pub fn get_prev<BK: ?Sized>(&self, key: &BK) -> Option<(&K, &V)> {}
            pub fn get_next<BK: ?Sized>(&self, key: &BK) -> Option<(&K, &V)> {}
            pub fn contains_key<BK: ?Sized>(&self, k: &BK) -> bool {}
        }
        impl<K: Clone, V: Clone> OrdMap<K, V> {
            #[twelve::view]
            pub fn get_mut<BK: ?Sized>(&mut self, key: &BK) -> Option<&mut V> {}
            pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
            pub fn remove<BK: ?Sized>(&mut self, k: &BK) -> Option<V> {}
            pub fn remove_with_key<BK: ?Sized>(&mut self, k: &BK) -> Option<(K, V)> {}
            #[twelve::fresh]
            pub fn update(&self, key: K, value: V) -> Self {}
            #[twelve::fresh]
            pub fn update_with<F: FnOnce(V, V) -> V>(self, k: K, v: V, f: F) -> Self {}
            #[twelve::fresh]
            pub fn alter<F: FnOnce(Option<V>) -> Option<V>>(&self, f: F, k: K) -> Self {}
            #[twelve::fresh]
            pub fn without<BK: ?Sized>(&self, k: &BK) -> Self {}
            #[twelve::fresh]
            pub fn extract<BK: ?Sized>(&self, k: &BK) -> Option<(V, Self)> {}
            pub fn union(self, other: Self) -> Self {}
            pub fn unions<I: IntoIterator<Item = Self>>(i: I) -> Self {}
            pub fn difference(self, other: Self) -> Self {}
            pub fn symmetric_difference(self, other: Self) -> Self {}
            pub fn relative_complement(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
            #[twelve::fresh]
            pub fn take(&self, n: usize) -> Self {}
            #[twelve::fresh]
            pub fn skip(&self, n: usize) -> Self {}
            #[twelve::view]
            pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
        }
        pub enum Entry<'a, K: Clone, V: Clone> {
            Occupied(OccupiedEntry<'a, K, V>),
            Vacant(VacantEntry<'a, K, V>),
        }
        impl<'a, K: Clone, V: Clone> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
            pub fn or_default(self) -> &'a mut V
            where
                V: Default,
            {
            }
            pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
        }
        pub struct OccupiedEntry<'a, K: Clone, V: Clone>(K, V);
        impl<'a, K: Clone, V: Clone> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &'a mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }
        pub struct VacantEntry<'a, K: Clone, V: Clone>(K, V);
        impl<'a, K: Clone, V: Clone> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &'a mut V {}
        }
        impl<K, V> Clone for OrdMap<K, V> {}
        impl<K: PartialEq, V: PartialEq> PartialEq for OrdMap<K, V> {}
        impl<K: PartialEq, V: PartialEq> PartialEq for OrdMap<K, V> {}
        impl<K, V> PartialEq for OrdMap<K, V> {}
        impl<K, V> Default for OrdMap<K, V> {}
        impl<K: Clone + From<RK>, V: Clone + From<RV>, RK, RV> Extend<(RK, RV)> for OrdMap<K, V> {}
        impl<'a, BK: ?Sized, K, V> Index<&'a BK> for OrdMap<K, V> {
            type Output = V;
        }
        impl<'a, BK: ?Sized, K: Clone, V: Clone> IndexMut<&'a BK> for OrdMap<K, V> {}
        pub struct Iter<'a, K, V>(K, V);
        impl<'a, K, V> Iterator for Iter<'a, K, V>
        where
            (K, V): BTreeValue,
        {
            type Item = (&'a K, &'a V);
        }
        impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> where (K, V): BTreeValue {}
        pub struct DiffIter<'a, K, V>(K, V);
        #[derive(PartialEq)]
        pub enum DiffItem<'a, K, V> {
            Add(&'a K, &'a V),
            Update { old: (&'a K, &'a V), new: (&'a K, &'a V) },
            Remove(&'a K, &'a V),
        }
        impl<'a, K, V> Iterator for DiffIter<'a, K, V>
        where
            (K, V): BTreeValue + PartialEq,
        {
            type Item = DiffItem<'a, K, V>;
        }
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
        impl<K: Clone + From<RK>, V: Clone + From<RV>, RK, RV> FromIterator<(RK, RV)> for OrdMap<K, V> {}
        impl<'a, K, V> IntoIterator for &'a OrdMap<K, V> {
            type Item = (&'a K, &'a V);
            type IntoIter = Iter<'a, K, V>;
        }
        impl<K: Clone, V: Clone> IntoIterator for OrdMap<K, V> {
            type Item = (K, V);
            type IntoIter = ConsumingIter<(K, V)>;
        }
        impl<K, V> AsRef<OrdMap<K, V>> for OrdMap<K, V> {}
        impl<'m, 'k, 'v, K: ?Sized, V: ?Sized, OK: Clone, OV: Clone> From<&'m OrdMap<&'k K, &'v V>>
            for OrdMap<OK, OV>
        {
        }
        impl<'a, K: Clone + From<OK>, V: Clone + From<OV>, RK, RV, OK, OV> From<&'a [(RK, RV)]> for OrdMap<K, V> {}
        impl<K: Clone + From<RK>, V: Clone + From<RV>, RK, RV> From<Vec<(RK, RV)>> for OrdMap<K, V> {}
        impl<'a, K: Clone + From<OK>, V: Clone + From<OV>, RK, RV, OK, OV> From<&'a Vec<(RK, RV)>> for OrdMap<K, V> {}
        impl<K: Clone + From<RK>, V: Clone + From<RV>, RK, RV> From<collections::HashMap<RK, RV>> for OrdMap<K, V> {}
        impl<'a, K: Clone + From<OK>, V: Clone + From<OV>, OK, OV, RK, RV>
            From<&'a collections::HashMap<RK, RV>> for OrdMap<K, V>
        {
        }
        impl<K: Clone + From<RK>, V: Clone + From<RV>, RK, RV> From<collections::BTreeMap<RK, RV>> for OrdMap<K, V> {}
        impl<'a, K: Clone + From<OK>, V: Clone + From<OV>, RK, RV, OK, OV>
            From<&'a collections::BTreeMap<RK, RV>> for OrdMap<K, V>
        {
        }
        impl<K: Clone, V: Clone, S> From<HashMap<K, V, S>> for OrdMap<K, V> {}
        impl<'a, K: Clone, V: Clone, S> From<&'a HashMap<K, V, S>> for OrdMap<K, V> {}
    }
    pub mod set {
        use crate::hashset::HashSet;
        use std::collections;
        use std::iter::{FromIterator, IntoIterator};
        use std::ops::{Mul, RangeBounds};
        #[macro_export]
        macro_rules! ordset {
            () => {};
        }
        #[twelve::collection(set)]
        pub struct OrdSet<A>(A);
        impl<A> OrdSet<A> {
            pub fn new() -> Self {}
            pub fn unit(a: A) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
            pub fn clear(&mut self) {}
        }
        impl<A> OrdSet<A> {
            pub fn get_min(&self) -> Option<&A> {}
            pub fn get_max(&self) -> Option<&A> {}
            pub fn iter(&self) -> Iter<'_, A> {}
            pub fn range<R: RangeBounds<BA>, BA: ?Sized>(&self, range: R) -> RangedIter<'_, A> {}
            pub fn diff<'a>(&'a self, other: &'a Self) -> DiffIter<'_, A> {}
            pub fn contains<BA: ?Sized>(&self, a: &BA) -> bool {}
            pub fn get_prev(&self, key: &A) -> Option<&A> {}
            pub fn get_next(&self, key: &A) -> Option<&A> {}
            pub fn is_subset<RS>(&self, other: RS) -> bool {}
        }
        impl<A: Clone> OrdSet<A> {
            pub fn insert(&mut self, a: A) -> Option<A> {}
            pub fn remove<BA: ?Sized>(&mut self, a: &BA) -> Option<A> {}
            pub fn remove_min(&mut self) -> Option<A> {}
            pub fn remove_max(&mut self) -> Option<A> {}
            #[twelve::fresh]
            pub fn update(&self, a: A) -> Self {}
            #[twelve::fresh]
            pub fn without<BA: ?Sized>(&self, a: &BA) -> Self {}
            pub fn union(self, other: Self) -> Self {}
            pub fn unions<I: IntoIterator<Item = Self>>(i: I) -> Self {}
            pub fn difference(self, other: Self) -> Self {}
            pub fn symmetric_difference(self, other: Self) -> Self {}
            pub fn relative_complement(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
            #[twelve::fresh]
            pub fn take(&self, n: usize) -> Self {}
            #[twelve::fresh]
            pub fn skip(&self, n: usize) -> Self {}
        }
        impl<A> Clone for OrdSet<A> {}
        impl<A> PartialEq for OrdSet<A> {}
        impl<A> Default for OrdSet<A> {}
        impl<A: Clone> Mul for OrdSet<A> {
            type Output = OrdSet<A>;
        }
        impl<'a, A: Clone> Mul for &'a OrdSet<A> {
            type Output = OrdSet<A>;
        }
        impl<A: Clone + From<R>, R> Extend<R> for OrdSet<A> {}
        pub struct Iter<'a, A>(A);
        impl<'a, A> Iterator for Iter<'a, A> {
            type Item = &'a A;
        }
        impl<'a, A> DoubleEndedIterator for Iter<'a, A> {}
        pub struct RangedIter<'a, A>(A);
        impl<'a, A> Iterator for RangedIter<'a, A> {
            type Item = &'a A;
        }
        impl<'a, A> DoubleEndedIterator for RangedIter<'a, A> {}
        pub struct ConsumingIter<A>(A);
        impl<A: Clone> Iterator for ConsumingIter<A> {
            type Item = A;
        }
        pub struct DiffIter<'a, A>(A);
        impl<'a, A: PartialEq> Iterator for DiffIter<'a, A> {
            type Item = DiffItem<'a, A>;
        }
        impl<A: Clone + From<R>, R> FromIterator<R> for OrdSet<A> {}
        impl<'a, A> IntoIterator for &'a OrdSet<A> {
            type Item = &'a A;
            type IntoIter = Iter<'a, A>;
        }
        impl<A: Clone> IntoIterator for OrdSet<A> {
            type Item = A;
            type IntoIter = ConsumingIter<A>;
        }
        impl<'s, 'a, A: ?Sized, OA: Clone> From<&'s OrdSet<&'a A>> for OrdSet<OA> {}
        impl<'a, A: Clone> From<&'a [A]> for OrdSet<A> {}
        impl<A: Clone> From<Vec<A>> for OrdSet<A> {}
        impl<'a, A: Clone> From<&'a Vec<A>> for OrdSet<A> {}
        impl<A: Clone> From<collections::HashSet<A>> for OrdSet<A> {}
        impl<'a, A: Clone> From<&'a collections::HashSet<A>> for OrdSet<A> {}
        impl<A: Clone> From<collections::BTreeSet<A>> for OrdSet<A> {}
        impl<'a, A: Clone> From<&'a collections::BTreeSet<A>> for OrdSet<A> {}
        impl<A: Clone, S> From<HashSet<A, S>> for OrdSet<A> {}
        impl<'a, A: Clone, S> From<&'a HashSet<A, S>> for OrdSet<A> {}
    }
}
pub use crate::ord::map as ordmap;
pub use crate::ord::set as ordset;
mod hash {
    pub mod map {
        use crate::nodes::hamt::HashValue;
        use crate::util::Ref;
        use std::collections;
        use std::collections::hash_map::RandomState;
        use std::iter::FromIterator;
        use std::ops::{Index, IndexMut};
        #[macro_export]
        macro_rules! hashmap {
            () => {};
        }
        #[twelve::collection(map)]
        pub struct HashMap<K, V, S = RandomState>(K, V, S);
        impl<K, V> HashMap<K, V, RandomState> {
            pub fn new() -> Self {}
        }
        impl<K: Clone, V: Clone> HashMap<K, V, RandomState> {
            pub fn unit(k: K, v: V) -> HashMap<K, V> {}
        }
        impl<K, V, S> HashMap<K, V, S> {
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
            pub fn with_hasher<RS>(hasher: RS) -> Self
            where
                Ref<S>: From<RS>,
            {
            }
            pub fn iter(&self) -> Iter<'_, K, V> {}
            pub fn keys(&self) -> Keys<'_, K, V> {}
            pub fn values(&self) -> Values<'_, K, V> {}
            pub fn clear(&mut self) {}
        }
        impl<K, V, S> HashMap<K, V, S> {
            pub fn get<BK: ?Sized>(&self, key: &BK) -> Option<&V> {}
            pub fn get_key_value<BK: ?Sized>(&self, key: &BK) -> Option<(&K, &V)> {}
            pub fn contains_key<BK: ?Sized>(&self, k: &BK) -> bool {}
        }
        impl<K: Clone, V: Clone, S> HashMap<K, V, S> {
            #[twelve::view]
            pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
            #[twelve::view]
            pub fn get_mut<BK: ?Sized>(&mut self, key: &BK) -> Option<&mut V> {}
            pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
            pub fn remove<BK: ?Sized>(&mut self, k: &BK) -> Option<V> {}
            pub fn remove_with_key<BK: ?Sized>(&mut self, k: &BK) -> Option<(K, V)> {}
            #[twelve::view]
            pub fn entry(&mut self, key: K) -> Entry<'_, K, V, S> {}
            #[twelve::fresh]
            pub fn update(&self, k: K, v: V) -> Self {}
            #[twelve::fresh]
            pub fn update_with<F: FnOnce(V, V) -> V>(&self, k: K, v: V, f: F) -> Self {}
            #[twelve::fresh]
            pub fn alter<F: FnOnce(Option<V>) -> Option<V>>(&self, f: F, k: K) -> Self {}
            #[twelve::fresh]
            pub fn without<BK: ?Sized>(&self, k: &BK) -> Self {}
            pub fn retain<F: FnMut(&K, &V) -> bool>(&mut self, f: F) {}
            #[twelve::fresh]
            pub fn extract<BK: ?Sized>(&self, k: &BK) -> Option<(V, Self)> {}
            pub fn union(self, other: Self) -> Self {}
            pub fn unions<I: IntoIterator<Item = Self>>(i: I) -> Self
            where
                S: Default,
            {
            }
            pub fn difference(self, other: Self) -> Self {}
            pub fn symmetric_difference(self, other: Self) -> Self {}
            pub fn relative_complement(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
        }
        pub enum Entry<'a, K: Clone, V: Clone, S> {
            Occupied(OccupiedEntry<'a, K, V, S>),
            Vacant(VacantEntry<'a, K, V, S>),
        }
        impl<'a, K: Clone, V: Clone, S> Entry<'a, K, V, S> {
            pub fn or_insert(self, default: V) -> &'a mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
            pub fn or_default(self) -> &'a mut V
            where
                V: Default,
            {
            }
            pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
        }
        pub struct OccupiedEntry<'a, K: Clone, V: Clone, S>(K, V, S);
        impl<'a, K: Clone, V: Clone, S> OccupiedEntry<'a, K, V, S> {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &'a mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }
        pub struct VacantEntry<'a, K: Clone, V: Clone, S>(K, V, S);
        impl<'a, K: Clone, V: Clone, S> VacantEntry<'a, K, V, S> {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &'a mut V {}
        }
        impl<K: Clone, V: Clone, S> Clone for HashMap<K, V, S> {}
        impl<K, V: PartialEq, S> PartialEq for HashMap<K, V, S> {}
        impl<K, V: PartialEq, S> PartialEq for HashMap<K, V, S> {}
        impl<K, V, S> PartialEq for HashMap<K, V, S> {}
        impl<K, V, S: Default> Default for HashMap<K, V, S> {}
        impl<K: Clone + From<RK>, V: Clone + From<RV>, S, RK, RV> Extend<(RK, RV)> for HashMap<K, V, S> {}
        impl<'a, BK: ?Sized, K, V, S> Index<&'a BK> for HashMap<K, V, S> {
            type Output = V;
        }
        impl<'a, BK: ?Sized, K: Clone, V: Clone, S> IndexMut<&'a BK> for HashMap<K, V, S> {}
        pub struct Iter<'a, K, V>(K, V);
        impl<'a, K, V> Iterator for Iter<'a, K, V> {
            type Item = (&'a K, &'a V);
        }
        pub struct IterMut<'a, K: Clone, V: Clone>(K, V);
        impl<'a, K: Clone, V: Clone> Iterator for IterMut<'a, K, V> {
            type Item = (&'a K, &'a mut V);
        }
        pub struct ConsumingIter<A: HashValue>(A);
        impl<A: HashValue + Clone> Iterator for ConsumingIter<A> {
            type Item = A;
        }
        pub struct Keys<'a, K, V>(K, V);
        impl<'a, K, V> Iterator for Keys<'a, K, V> {
            type Item = &'a K;
        }
        pub struct Values<'a, K, V>(K, V);
        impl<'a, K, V> Iterator for Values<'a, K, V> {
            type Item = &'a V;
        }
        impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
            type Item = (&'a K, &'a V);
            type IntoIter = Iter<'a, K, V>;
        }
        impl<K: Clone, V: Clone, S> IntoIterator for HashMap<K, V, S> {
            type Item = (K, V);
            type IntoIter = ConsumingIter<(K, V)>;
        }
        impl<K: Clone, V: Clone, S: Default> FromIterator<(K, V)> for HashMap<K, V, S> {}
        impl<K, V, S> AsRef<HashMap<K, V, S>> for HashMap<K, V, S> {}
        impl<'m, 'k, 'v, K: ?Sized, V: ?Sized, OK: Clone, OV: Clone, SA, SB: Default>
            From<&'m HashMap<&'k K, &'v V, SA>> for HashMap<OK, OV, SB>
        {
        }
        impl<'a, K: Clone, V: Clone, S: Default> From<&'a [(K, V)]> for HashMap<K, V, S> {}
        impl<K: Clone, V: Clone, S: Default> From<Vec<(K, V)>> for HashMap<K, V, S> {}
        impl<'a, K: Clone, V: Clone, S: Default> From<&'a Vec<(K, V)>> for HashMap<K, V, S> {}
        impl<K: Clone, V: Clone, S: Default> From<collections::HashMap<K, V>> for HashMap<K, V, S> {}
        impl<'a, K: Clone, V: Clone, S: Default> From<&'a collections::HashMap<K, V>> for HashMap<K, V, S> {}
        impl<K: Clone, V: Clone, S: Default> From<collections::BTreeMap<K, V>> for HashMap<K, V, S> {}
        impl<'a, K: Clone, V: Clone, S: Default> From<&'a collections::BTreeMap<K, V>> for HashMap<K, V, S> {}
    }
    pub mod set {
        use crate::ordset::OrdSet;
        use crate::util::Ref;
        use crate::Vector;
        use std::collections::hash_map::RandomState;
        use std::collections::{self, BTreeSet};
        use std::iter::{FromIterator, IntoIterator};
        use std::ops::Mul;
        #[macro_export]
        macro_rules! hashset {
            () => {};
        }
        #[twelve::collection(set)]
        pub struct HashSet<A, S = RandomState>(A, S);
        impl<A> HashSet<A, RandomState> {
            pub fn new() -> Self {}
        }
        impl<A: Clone> HashSet<A, RandomState> {
            pub fn unit(a: A) -> Self {}
        }
        impl<A, S> HashSet<A, S> {
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
            pub fn with_hasher<RS>(hasher: RS) -> Self
            where
                Ref<S>: From<RS>,
            {
            }
            pub fn clear(&mut self) {}
            pub fn iter(&self) -> Iter<'_, A> {}
        }
        impl<A, S> HashSet<A, S> {
            pub fn contains<BA: ?Sized>(&self, a: &BA) -> bool {}
            pub fn is_subset<RS>(&self, other: RS) -> bool {}
        }
        impl<A: Clone, S> HashSet<A, S> {
            pub fn insert(&mut self, a: A) -> Option<A> {}
            pub fn remove<BA: ?Sized>(&mut self, a: &BA) -> Option<A> {}
            #[twelve::fresh]
            pub fn update(&self, a: A) -> Self {}
            #[twelve::fresh]
            pub fn without<BA: ?Sized>(&self, a: &BA) -> Self {}
            pub fn retain<F: FnMut(&A) -> bool>(&mut self, f: F) {}
            pub fn union(self, other: Self) -> Self {}
            pub fn unions<I: IntoIterator<Item = Self>>(i: I) -> Self
            where
                S: Default,
            {
            }
            pub fn difference(self, other: Self) -> Self {}
            pub fn symmetric_difference(self, other: Self) -> Self {}
            pub fn relative_complement(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
        }
        impl<A: Clone, S> Clone for HashSet<A, S> {}
        impl<A, S: Default> PartialEq for HashSet<A, S> {}
        impl<A, S: Default> Default for HashSet<A, S> {}
        impl<A: Clone, S> Mul for HashSet<A, S> {
            type Output = HashSet<A, S>;
        }
        impl<'a, A: Clone, S> Mul for &'a HashSet<A, S> {
            type Output = HashSet<A, S>;
        }
        impl<A: Clone + From<R>, S, R> Extend<R> for HashSet<A, S> {}
        pub struct Iter<'a, A>(A);
        impl<'a, A> Iterator for Iter<'a, A> {
            type Item = &'a A;
        }
        pub struct ConsumingIter<A: Clone>(A);
        impl<A: Clone> Iterator for ConsumingIter<A> {
            type Item = A;
        }
        impl<A: Clone + From<RA>, RA, S: Default> FromIterator<RA> for HashSet<A, S> {}
        impl<'a, A, S> IntoIterator for &'a HashSet<A, S> {
            type Item = &'a A;
            type IntoIter = Iter<'a, A>;
        }
        impl<A: Clone, S> IntoIterator for HashSet<A, S> {
            type Item = A;
            type IntoIter = ConsumingIter<Self::Item>;
        }
        impl<'s, 'a, A: ?Sized, OA: Clone, SA, SB: Default> From<&'s HashSet<&'a A, SA>> for HashSet<OA, SB> {}
        impl<'a, A: Clone, S: Default> From<&'a [A]> for HashSet<A, S> {}
        impl<A: Clone, S: Default> From<Vec<A>> for HashSet<A, S> {}
        impl<'a, A: Clone, S: Default> From<&'a Vec<A>> for HashSet<A, S> {}
        impl<A: Clone, S: Default> From<Vector<A>> for HashSet<A, S> {}
        impl<'a, A: Clone, S: Default> From<&'a Vector<A>> for HashSet<A, S> {}
        impl<A: Clone, S: Default> From<collections::HashSet<A>> for HashSet<A, S> {}
        impl<'a, A: Clone, S: Default> From<&'a collections::HashSet<A>> for HashSet<A, S> {}
        impl<'a, A: Clone, S: Default> From<&'a BTreeSet<A>> for HashSet<A, S> {}
        impl<A: Clone, S: Default> From<OrdSet<A>> for HashSet<A, S> {}
        impl<'a, A: Clone, S: Default> From<&'a OrdSet<A>> for HashSet<A, S> {}
    }
}
pub use crate::hash::map as hashmap;
pub use crate::hash::set as hashset;
pub mod vector {
    use crate::sort;
    use std::cmp::Ordering;
    use std::iter::FromIterator;
    use std::mem::swap;
    use std::ops::{Add, Index, IndexMut, RangeBounds};
    #[macro_export]
    macro_rules! vector {
        () => {};
    }
    #[twelve::collection(list)]
    pub struct Vector<A>(A);
    impl<A: Clone> Vector<A> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn ptr_eq(&self, other: &Self) -> bool {}
        pub fn iter(&self) -> Iter<'_, A> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut<'_, A> {}
        pub fn get(&self, index: usize) -> Option<&A> {}
        #[twelve::view]
        pub fn get_mut(&mut self, index: usize) -> Option<&mut A> {}
        pub fn front(&self) -> Option<&A> {}
        #[twelve::view]
        pub fn front_mut(&mut self) -> Option<&mut A> {}
        pub fn head(&self) -> Option<&A> {}
        pub fn back(&self) -> Option<&A> {}
        #[twelve::view]
        pub fn back_mut(&mut self) -> Option<&mut A> {}
        pub fn last(&self) -> Option<&A> {}
        pub fn index_of(&self, value: &A) -> Option<usize>
        where
            A: PartialEq,
        {
        }
        pub fn contains(&self, value: &A) -> bool
        where
            A: PartialEq,
        {
        }
        pub fn clear(&mut self) {}
        pub fn binary_search_by<F: FnMut(&A) -> Ordering>(&self, f: F) -> Result<usize, usize> {}
        pub fn binary_search(&self, value: &A) -> Result<usize, usize> {}
    }
    impl<A: Clone> Vector<A> {
        pub fn unit(a: A) -> Self {}
        #[twelve::fresh]
        pub fn update(&self, index: usize, value: A) -> Self {}
        pub fn set(&mut self, index: usize, value: A) -> A {}
        pub fn swap(&mut self, i: usize, j: usize) {}
        pub fn push_front(&mut self, value: A) {}
        pub fn push_back(&mut self, value: A) {}
        pub fn pop_front(&mut self) -> Option<A> {}
        pub fn pop_back(&mut self) -> Option<A> {}
        pub fn append(&mut self, other: Self) {}
        pub fn retain<F: FnMut(&A) -> bool>(&mut self, f: F) {}
        pub fn split_at(self, index: usize) -> (Self, Self) {}
        pub fn split_off(&mut self, index: usize) -> Self {}
        #[twelve::fresh]
        pub fn skip(&self, count: usize) -> Self {}
        #[twelve::fresh]
        pub fn take(&self, count: usize) -> Self {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn slice<R: RangeBounds<usize>>(&mut self, range: R) -> Self {}
        pub fn insert(&mut self, index: usize, value: A) {}
        pub fn remove(&mut self, index: usize) -> A {}
        pub fn insert_ord(&mut self, item: A) {}
        pub fn sort(&mut self) {}
        pub fn sort_by<F: Fn(&A, &A) -> Ordering>(&mut self, cmp: F) {}
    }
    impl<A: Clone> Default for Vector<A> {}
    impl<A: Clone> Clone for Vector<A> {}
    impl<A: Clone + PartialEq> PartialEq for Vector<A> {}
    impl<A: Clone + PartialEq> PartialEq for Vector<A> {}
    impl<A: Clone> PartialEq for Vector<A> {}
    impl<A: Clone> Add for Vector<A> {
        type Output = Vector<A>;
    }
    impl<'a, A: Clone> Add for &'a Vector<A> {
        type Output = Vector<A>;
    }
    impl<A: Clone> Extend<A> for Vector<A> {}
    impl<A: Clone> Index<usize> for Vector<A> {
        type Output = A;
    }
    impl<A: Clone> IndexMut<usize> for Vector<A> {}
    impl<'a, A: Clone> IntoIterator for &'a Vector<A> {
        type Item = &'a A;
        type IntoIter = Iter<'a, A>;
    }
    impl<A: Clone> IntoIterator for Vector<A> {
        type Item = A;
        type IntoIter = ConsumingIter<A>;
    }
    impl<A: Clone> FromIterator<A> for Vector<A> {}
    impl<'s, 'a, A, OA: Clone> From<&'s Vector<&'a A>> for Vector<OA> {}
    impl<'a, A: Clone> From<&'a [A]> for Vector<A> {}
    impl<A: Clone> From<Vec<A>> for Vector<A> {}
    impl<'a, A: Clone> From<&'a Vec<A>> for Vector<A> {}
    pub struct Iter<'a, A>(A);
    impl<'a, A: Clone> Iterator for Iter<'a, A> {
        type Item = &'a A;
    }
    impl<'a, A: Clone> DoubleEndedIterator for Iter<'a, A> {}
    pub struct IterMut<'a, A>(A);
    impl<'a, A: Clone> Iterator for IterMut<'a, A> {
        type Item = &'a mut A;
    }
    impl<'a, A: Clone> DoubleEndedIterator for IterMut<'a, A> {}
    pub struct ConsumingIter<A>(A);
    impl<A: Clone> Iterator for ConsumingIter<A> {
        type Item = A;
    }
    impl<A: Clone> DoubleEndedIterator for ConsumingIter<A> {}
}
pub use crate::hashmap::HashMap;
pub use crate::hashset::HashSet;
pub use crate::ordmap::OrdMap;
pub use crate::ordset::OrdSet;
pub use crate::vector::Vector;
