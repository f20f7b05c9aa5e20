//! package = "hashlink", version = ">=0.7, <0.13"

pub mod linked_hash_map {
    use std::{
        std::Layout, borrow::Borrow, hash::{BuildHasher, Hash},
        iter::FromIterator, mem::{self},
        ops::{Index, IndexMut},
        ptr::{self},
    };
    use hashbrown::hash_table::{self};
    use crate::DefaultHashBuilder;
    pub enum TryReserveError {
        CapacityOverflow,
        AllocError { layout: Layout },
    }
    #[twelve::collection(map)]
    pub struct LinkedHashMap<K, V, S = DefaultHashBuilder>(K, V, S);
    impl<K, V> LinkedHashMap<K, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K, V, S> LinkedHashMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
        pub fn drain(&mut self) -> Drain<'_, K, V> {}
        pub fn keys(&self) -> Keys<'_, K, V> {}
        pub fn values(&self) -> Values<'_, K, V> {}
        #[twelve::view]
        pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
        pub fn front(&self) -> Option<(&K, &V)> {}
        pub fn back(&self) -> Option<(&K, &V)> {}
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
        pub fn hasher(&self) -> &S {}
        pub fn capacity(&self) -> usize {}
    }
    impl<K: Eq + Hash, V, S: BuildHasher> LinkedHashMap<K, V, S> {
        #[twelve::view]
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V, S> {}
        #[twelve::view]
        pub fn back_entry(&mut self) -> Option<RawOccupiedEntryMut<'_, K, V, S>> {}
        #[twelve::view]
        pub fn front_entry(&mut self) -> Option<RawOccupiedEntryMut<'_, K, V, S>> {}
        pub fn get<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> Option<&V>
        where
            K: Borrow<Q>,
        {}
        pub fn get_key_value<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> Option<(&K, &V)>
        where
            K: Borrow<Q>,
        {}
        pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> bool
        where
            K: Borrow<Q>,
        {}
        #[twelve::view]
        pub fn get_mut<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<&mut V>
        where
            K: Borrow<Q>,
        {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn insert_front(&mut self, k: K, v: V) -> Option<V> {}
        pub fn replace(&mut self, k: K, v: V) -> Option<V> {}
        pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<V>
        where
            K: Borrow<Q>,
        {}
        pub fn remove_entry<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<(K, V)>
        where
            K: Borrow<Q>,
        {}
        pub fn pop_front(&mut self) -> Option<(K, V)> {}
        pub fn pop_back(&mut self) -> Option<(K, V)> {}
        pub fn to_front<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<&mut V>
        where
            K: Borrow<Q>,
        {}
        pub fn to_back<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<&mut V>
        where
            K: Borrow<Q>,
        {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn retain_with_order<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
        #[twelve::view]
        pub fn cursor_front_mut(&mut self) -> CursorMut<'_, K, V, S> {}
        #[twelve::view]
        pub fn cursor_back_mut(&mut self) -> CursorMut<'_, K, V, S> {}
    }
    impl<K, V, S: BuildHasher> LinkedHashMap<K, V, S> {
        pub fn raw_entry(&self) -> RawEntryBuilder<'_, K, V, S> {}
        #[twelve::view]
        pub fn raw_entry_mut(&mut self) -> RawEntryBuilderMut<'_, K, V, S> {}
    }
    impl<K, V, S: Default> Default for LinkedHashMap<K, V, S> {}
    impl<K: Hash + Eq, V, S: BuildHasher + Default> FromIterator<(K, V)>
    for LinkedHashMap<K, V, S> {}
    impl<
        'a,
        K: Hash + Eq + Borrow<Q>,
        V,
        S: BuildHasher,
        Q: Eq + Hash + ?Sized,
    > Index<&'a Q> for LinkedHashMap<K, V, S> {
        type Output = V;
    }
    impl<
        'a,
        K: Hash + Eq + Borrow<Q>,
        V,
        S: BuildHasher,
        Q: Eq + Hash + ?Sized,
    > IndexMut<&'a Q> for LinkedHashMap<K, V, S> {}
    pub enum Entry<'a, K, V, S> {
        Occupied(OccupiedEntry<'a, K, V, S>),
        Vacant(VacantEntry<'a, K, V, S>),
    }
    impl<'a, K, V, S> Entry<'a, K, V, S> {
        pub fn or_insert(self, default: V) -> &'a mut V
        where
            K: Hash,
            S: BuildHasher,
        {}
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V
        where
            K: Hash,
            S: BuildHasher,
        {}
        pub fn key(&self) -> &K {}
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
    }
    pub struct OccupiedEntry<'a, K, V, S>(K, V, S);
    impl<'a, K, V, S> OccupiedEntry<'a, K, V, S> {
        pub fn key(&self) -> &K {}
        pub fn remove_entry(self) -> (K, V) {}
        pub fn get(&self) -> &V {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn into_mut(self) -> &'a mut V {}
        pub fn to_back(&mut self) {}
        pub fn to_front(&mut self) {}
        pub fn insert(&mut self, value: V) -> V {}
        pub fn remove(self) -> V {}
        pub fn insert_entry(self, value: V) -> (K, V) {}
        pub fn cursor_mut(self) -> CursorMut<'a, K, V, S>
        where
            K: Eq + Hash,
            S: BuildHasher,
        {}
        pub fn raw_entry_mut(self) -> RawOccupiedEntryMut<'a, K, V, S>
        where
            K: Eq + Hash,
            S: BuildHasher,
        {}
        pub fn replace_entry(self, value: V) -> (K, V) {}
        pub fn replace_key(self) -> K {}
    }
    pub struct VacantEntry<'a, K, V, S>(K, V, S);
    impl<'a, K, V, S> VacantEntry<'a, K, V, S> {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        pub fn insert(self, value: V) -> &'a mut V
        where
            K: Hash,
            S: BuildHasher,
        {}
        pub fn insert_entry(self, value: V) -> RawOccupiedEntryMut<'a, K, V, S>
        where
            K: Hash,
            S: BuildHasher,
        {}
        pub fn raw_entry_mut(self) -> RawVacantEntryMut<'a, K, V, S>
        where
            K: Eq + Hash,
            S: BuildHasher,
        {}
    }
    pub struct RawEntryBuilder<'a, K, V, S>(K, V, S);
    impl<'a, K, V, S: BuildHasher> RawEntryBuilder<'a, K, V, S> {
        pub fn from_key<Q: Hash + Eq + ?Sized>(self, k: &Q) -> Option<(&'a K, &'a V)>
        where
            K: Borrow<Q>,
        {}
        pub fn from_key_hashed_nocheck<Q: Hash + Eq + ?Sized>(
            self,
            hash: u64,
            k: &Q,
        ) -> Option<(&'a K, &'a V)>
        where
            K: Borrow<Q>,
        {}
        pub fn from_hash(
            self,
            hash: u64,
            is_match: impl FnMut(&K) -> bool,
        ) -> Option<(&'a K, &'a V)> {}
    }
    pub struct RawEntryBuilderMut<'a, K, V, S>(K, V, S);
    impl<'a, K, V, S: BuildHasher> RawEntryBuilderMut<'a, K, V, S> {
        pub fn from_key<Q: Hash + Eq + ?Sized>(self, k: &Q) -> RawEntryMut<'a, K, V, S>
        where
            K: Borrow<Q>,
        {}
        pub fn from_key_hashed_nocheck<Q: Hash + Eq + ?Sized>(
            self,
            hash: u64,
            k: &Q,
        ) -> RawEntryMut<'a, K, V, S>
        where
            K: Borrow<Q>,
        {}
        pub fn from_hash(
            self,
            hash: u64,
            is_match: impl FnMut(&K) -> bool,
        ) -> RawEntryMut<'a, K, V, S> {}
    }
    pub enum RawEntryMut<'a, K, V, S> {
        Occupied(RawOccupiedEntryMut<'a, K, V, S>),
        Vacant(RawVacantEntryMut<'a, K, V, S>),
    }
    impl<'a, K, V, S> RawEntryMut<'a, K, V, S> {
        pub fn or_insert(self, default_key: K, default_val: V) -> (&'a mut K, &'a mut V)
        where
            K: Hash,
            S: BuildHasher,
        {}
        pub fn or_insert_with<F: FnOnce() -> (K, V)>(
            self,
            default: F,
        ) -> (&'a mut K, &'a mut V)
        where
            K: Hash,
            S: BuildHasher,
        {}
        pub fn and_modify<F: FnOnce(&mut K, &mut V)>(self, f: F) -> Self {}
    }
    pub struct RawOccupiedEntryMut<'a, K, V, S>(K, V, S);
    impl<'a, K, V, S> RawOccupiedEntryMut<'a, K, V, S> {
        pub fn key(&self) -> &K {}
        #[twelve::view]
        pub fn key_mut(&mut self) -> &mut K {}
        pub fn into_key(self) -> &'a mut K {}
        pub fn get(&self) -> &V {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn into_mut(self) -> &'a mut V {}
        pub fn get_key_value(&self) -> (&K, &V) {}
        #[twelve::view]
        pub fn get_key_value_mut(&mut self) -> (&mut K, &mut V) {}
        pub fn into_key_value(self) -> (&'a mut K, &'a mut V) {}
        pub fn to_back(&mut self) {}
        pub fn to_front(&mut self) {}
        pub fn replace_value(&mut self, value: V) -> V {}
        pub fn replace_key(&mut self, key: K) -> K {}
        pub fn remove(self) -> V {}
        pub fn remove_entry(self) -> (K, V) {}
        pub fn cursor_mut(self) -> CursorMut<'a, K, V, S>
        where
            K: Eq + Hash,
            S: BuildHasher,
        {}
    }
    pub struct RawVacantEntryMut<'a, K, V, S>(K, V, S);
    impl<'a, K, V, S> RawVacantEntryMut<'a, K, V, S> {
        pub fn insert(self, key: K, value: V) -> (&'a mut K, &'a mut V)
        where
            K: Hash,
            S: BuildHasher,
        {}
        pub fn insert_hashed_nocheck(
            self,
            hash: u64,
            key: K,
            value: V,
        ) -> (&'a mut K, &'a mut V)
        where
            K: Hash,
            S: BuildHasher,
        {}
        pub fn insert_with_hasher(
            self,
            hash: u64,
            key: K,
            value: V,
            hasher: impl Fn(&K) -> u64,
        ) -> (&'a mut K, &'a mut V)
        where
            S: BuildHasher,
        {}
        pub fn insert_entry_with_hasher(
            self,
            hash: u64,
            key: K,
            value: V,
            hasher: impl Fn(&K) -> u64,
        ) -> RawOccupiedEntryMut<'a, K, V, S>
        where
            S: BuildHasher,
        {}
        pub fn insert_entry_hashed_nocheck(
            self,
            hash: u64,
            key: K,
            value: V,
        ) -> RawOccupiedEntryMut<'a, K, V, S>
        where
            K: Hash,
            S: BuildHasher,
        {}
        pub fn insert_entry(self, key: K, value: V) -> RawOccupiedEntryMut<'a, K, V, S>
        where
            K: Hash,
            S: BuildHasher,
        {}
    }
    pub struct Iter<'a, K, V>(K, V);
    pub struct IterMut<'a, K, V>(K, V);
    pub struct IntoIter<K, V>(K, V);
    pub struct Drain<'a, K, V>(K, V);
    impl<'a, K, V> Iterator for Iter<'a, K, V> {
        type Item = (&'a K, &'a V);
    }
    impl<'a, K, V> Iterator for IterMut<'a, K, V> {
        type Item = (&'a K, &'a mut V);
    }
    impl<K, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
    }
    impl<K, V> Iterator for Drain<'_, K, V> {
        type Item = (K, V);
    }
    impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> {}
    impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {}
    impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
    impl<K, V> DoubleEndedIterator for Drain<'_, K, V> {}
    pub struct CursorMut<'a, K, V, S>(K, V, S);
    impl<'a, K, V, S> CursorMut<'a, K, V, S> {
        #[twelve::view]
        pub fn current(&mut self) -> Option<(&K, &mut V)> {}
        pub fn current_entry(self) -> Result<RawOccupiedEntryMut<'a, K, V, S>, Self>
        where
            K: Eq + Hash,
            S: BuildHasher,
        {}
        #[twelve::view]
        pub fn peek_next(&mut self) -> Option<(&K, &mut V)> {}
        #[twelve::view]
        pub fn peek_prev(&mut self) -> Option<(&K, &mut V)> {}
        pub fn move_next(&mut self) {}
        pub fn move_prev(&mut self) {}
        pub fn insert_before(&mut self, key: K, value: V) -> Option<V>
        where
            K: Eq + Hash,
            S: BuildHasher,
        {}
        pub fn insert_after(&mut self, key: K, value: V) -> Option<V>
        where
            K: Eq + Hash,
            S: BuildHasher,
        {}
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
    pub struct ValuesMut<'a, K, V>(K, V);
    impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
        type Item = &'a mut V;
    }
    impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> {}
    impl<'a, K, V, S> IntoIterator for &'a LinkedHashMap<K, V, S> {
        type Item = (&'a K, &'a V);
        type IntoIter = Iter<'a, K, V>;
    }
    impl<'a, K, V, S> IntoIterator for &'a mut LinkedHashMap<K, V, S> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = IterMut<'a, K, V>;
    }
    impl<K, V, S> IntoIterator for LinkedHashMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
    }
}
pub mod linked_hash_set {
    use std::{
        borrow::Borrow, hash::{BuildHasher, Hash},
        iter::FromIterator,
        ops::{BitAnd, BitOr, BitXor, Sub},
    };
    use crate::DefaultHashBuilder;
    use crate::linked_hash_map::{self, TryReserveError};
    #[twelve::collection(set)]
    pub struct LinkedHashSet<T, S = DefaultHashBuilder>(T, S);
    impl<T: Hash + Eq> LinkedHashSet<T, DefaultHashBuilder> {
        pub fn new() -> LinkedHashSet<T, DefaultHashBuilder> {}
        pub fn with_capacity(capacity: usize) -> LinkedHashSet<T, DefaultHashBuilder> {}
    }
    impl<T, S> LinkedHashSet<T, S> {
        pub fn capacity(&self) -> usize {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn drain(&mut self) -> Drain<'_, T> {}
        pub fn clear(&mut self) {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    }
    impl<T: Eq + Hash, S: BuildHasher> LinkedHashSet<T, S> {
        pub fn with_hasher(hasher: S) -> LinkedHashSet<T, S> {}
        pub fn with_capacity_and_hasher(
            capacity: usize,
            hasher: S,
        ) -> LinkedHashSet<T, S> {}
        pub fn hasher(&self) -> &S {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn difference<'a>(
            &'a self,
            other: &'a LinkedHashSet<T, S>,
        ) -> Difference<'a, T, S> {}
        pub fn symmetric_difference<'a>(
            &'a self,
            other: &'a LinkedHashSet<T, S>,
        ) -> SymmetricDifference<'a, T, S> {}
        pub fn intersection<'a>(
            &'a self,
            other: &'a LinkedHashSet<T, S>,
        ) -> Intersection<'a, T, S> {}
        pub fn union<'a>(&'a self, other: &'a LinkedHashSet<T, S>) -> Union<'a, T, S> {}
        pub fn contains<Q: Hash + Eq + ?Sized>(&self, value: &Q) -> bool
        where
            T: Borrow<Q>,
        {}
        pub fn get<Q: Hash + Eq + ?Sized>(&self, value: &Q) -> Option<&T>
        where
            T: Borrow<Q>,
        {}
        pub fn get_or_insert(&mut self, value: T) -> &T {}
        pub fn get_or_insert_with<Q: Hash + Eq + ?Sized, F: FnOnce(&Q) -> T>(
            &mut self,
            value: &Q,
            f: F,
        ) -> &T
        where
            T: Borrow<Q>,
        {}
        pub fn is_disjoint(&self, other: &LinkedHashSet<T, S>) -> bool {}
        pub fn is_subset(&self, other: &LinkedHashSet<T, S>) -> bool {}
        pub fn is_superset(&self, other: &LinkedHashSet<T, S>) -> bool {}
        pub fn insert(&mut self, value: T) -> bool {}
        pub fn replace(&mut self, value: T) -> Option<T> {}
        pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> bool
        where
            T: Borrow<Q>,
        {}
        pub fn take<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> Option<T>
        where
            T: Borrow<Q>,
        {}
        pub fn front(&self) -> Option<&T> {}
        pub fn pop_front(&mut self) -> Option<T> {}
        pub fn back(&self) -> Option<&T> {}
        pub fn pop_back(&mut self) -> Option<T> {}
        pub fn to_front<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> bool
        where
            T: Borrow<Q>,
        {}
        pub fn to_back<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> bool
        where
            T: Borrow<Q>,
        {}
        pub fn retain_with_order<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    }
    impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T>
    for LinkedHashSet<T, S> {}
    impl<T, S: Default> Default for LinkedHashSet<T, S> {}
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitOr<&LinkedHashSet<T, S>>
    for &LinkedHashSet<T, S> {
        type Output = LinkedHashSet<T, S>;
    }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitAnd<&LinkedHashSet<T, S>>
    for &LinkedHashSet<T, S> {
        type Output = LinkedHashSet<T, S>;
    }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitXor<&LinkedHashSet<T, S>>
    for &LinkedHashSet<T, S> {
        type Output = LinkedHashSet<T, S>;
    }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&LinkedHashSet<T, S>>
    for &LinkedHashSet<T, S> {
        type Output = LinkedHashSet<T, S>;
    }
    pub struct Iter<'a, K>(K);
    pub struct IntoIter<K>(K);
    pub struct Drain<'a, K>(K);
    pub struct Intersection<'a, T, S>(T, S);
    pub struct Difference<'a, T, S>(T, S);
    pub struct SymmetricDifference<'a, T, S>(T, S);
    pub struct Union<'a, T, S>(T, S);
    impl<'a, T, S> IntoIterator for &'a LinkedHashSet<T, S> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
    }
    impl<T, S> IntoIterator for LinkedHashSet<T, S> {
        type Item = T;
        type IntoIter = IntoIter<T>;
    }
    impl<'a, K> Iterator for Iter<'a, K> {
        type Item = &'a K;
    }
    impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
    impl<K> Iterator for IntoIter<K> {
        type Item = K;
    }
    impl<K> DoubleEndedIterator for IntoIter<K> {}
    impl<K> Iterator for Drain<'_, K> {
        type Item = K;
    }
    impl<K> DoubleEndedIterator for Drain<'_, K> {}
    impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> {
        type Item = &'a T;
    }
    impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> {
        type Item = &'a T;
    }
    impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<'a, T, S> {
        type Item = &'a T;
    }
    impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> {
        type Item = &'a T;
    }
}
pub mod lru_cache {
    use std::{borrow::Borrow, hash::{BuildHasher, Hash}};
    use crate::DefaultHashBuilder;
    use crate::linked_hash_map::{self};
    pub use crate::linked_hash_map::{
        Drain, Entry, IntoIter, Iter, IterMut, OccupiedEntry, RawEntryBuilder,
        RawEntryBuilderMut, RawOccupiedEntryMut, RawVacantEntryMut, VacantEntry,
    };
    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct LruCache<K, V, S = DefaultHashBuilder>(K, V, S);
    impl<K: Eq + Hash, V> LruCache<K, V> {
        pub fn new(capacity: usize) -> Self {}
        pub fn new_unbounded() -> Self {}
    }
    impl<K, V, S> LruCache<K, V, S> {
        pub fn with_hasher(capacity: usize, hash_builder: S) -> Self {}
        pub fn capacity(&self) -> usize {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
        pub fn drain(&mut self) -> Drain<'_, K, V> {}
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
    }
    impl<K: Eq + Hash, V, S: BuildHasher> LruCache<K, V, S> {
        pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> bool
        where
            K: Borrow<Q>,
        {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn peek<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> Option<&V>
        where
            K: Borrow<Q>,
        {}
        #[twelve::view]
        pub fn peek_mut<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<&mut V>
        where
            K: Borrow<Q>,
        {}
        #[twelve::view]
        pub fn get<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<&V>
        where
            K: Borrow<Q>,
        {}
        #[twelve::view]
        pub fn get_mut<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<&mut V>
        where
            K: Borrow<Q>,
        {}
        #[twelve::view]
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V, S> {}
        pub fn raw_entry(&self) -> RawEntryBuilder<'_, K, V, S> {}
        #[twelve::view]
        pub fn raw_entry_mut(&mut self) -> RawEntryBuilderMut<'_, K, V, S> {}
        pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<V>
        where
            K: Borrow<Q>,
        {}
        pub fn remove_entry<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<(K, V)>
        where
            K: Borrow<Q>,
        {}
        pub fn set_capacity(&mut self, capacity: usize) {}
        pub fn remove_lru(&mut self) -> Option<(K, V)> {}
    }
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
}
use std::hash::{BuildHasher, Hasher};
pub use linked_hash_map::LinkedHashMap;
pub use linked_hash_set::LinkedHashSet;
pub use lru_cache::LruCache;
pub struct DefaultHashBuilder;
impl Default for DefaultHashBuilder {}
impl BuildHasher for DefaultHashBuilder {
    type Hasher = DefaultHasher;
}
pub struct DefaultHasher;
impl Hasher for DefaultHasher {}
