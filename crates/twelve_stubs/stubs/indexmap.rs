//! package = "indexmap", version = ">=2, <3"

mod inner {
    mod entry {
        use crate::map::IndexedEntry;
        use std::cmp::Ordering;
        pub struct OccupiedEntry<'a, K, V>(K, V);
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            pub fn index(&self) -> usize {}
            pub fn key(&self) -> &K {}
            pub fn get(&self) -> &V {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &'a mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
            pub fn swap_remove(self) -> V {}
            pub fn shift_remove(self) -> V {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn swap_remove_entry(self) -> (K, V) {}
            pub fn shift_remove_entry(self) -> (K, V) {}
            pub fn move_index(self, to: usize) {}
            pub fn swap_indices(self, other: usize) {}
        }
        impl<'a, K, V> From<IndexedEntry<'a, K, V>> for OccupiedEntry<'a, K, V> {}
        pub struct VacantEntry<'a, K, V>(K, V);
        impl<'a, K, V> VacantEntry<'a, K, V> {
            pub fn index(&self) -> usize {}
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &'a mut V {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
            pub fn insert_sorted(self, value: V) -> (usize, &'a mut V)
            where
                K: Ord,
            {
            }
            pub fn insert_sorted_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(
                self,
                value: V,
                cmp: F,
            ) -> (usize, &'a mut V) {
            }
            pub fn insert_sorted_by_key<B: Ord, F: FnMut(&K, &V) -> B>(
                self,
                value: V,
                sort_key: F,
            ) -> (usize, &'a mut V) {
            }
            pub fn shift_insert(self, index: usize, value: V) -> &'a mut V {}
            pub fn replace_index(self, index: usize) -> (K, OccupiedEntry<'a, K, V>) {}
        }
    }
    pub use entry::{OccupiedEntry, VacantEntry};
    use std::vec::{self};
}
mod macros {
    #[macro_export]
    macro_rules! indexmap_with_default {
        () => {};
    }
    #[macro_export]
    macro_rules! indexmap {
        () => {};
    }
    #[macro_export]
    macro_rules! indexset_with_default {
        () => {};
    }
    #[macro_export]
    macro_rules! indexset {
        () => {};
    }
}
mod serde {
    use crate::{IndexMap, IndexSet};
    use serde_core::de::value::{MapDeserializer, SeqDeserializer};
    use serde_core::de::{Deserializer, Error, IntoDeserializer};
    use std::fmt::{self};
    use std::hash::{BuildHasher, Hash};
    impl<
            'de,
            K: IntoDeserializer<'de, E> + Eq + Hash,
            V: IntoDeserializer<'de, E>,
            S: BuildHasher,
            E: Error,
        > IntoDeserializer<'de, E> for IndexMap<K, V, S>
    {
        type Deserializer = MapDeserializer<'de, <Self as IntoIterator>::IntoIter, E>;
    }
    impl<'de, T: IntoDeserializer<'de, E> + Eq + Hash, S: BuildHasher, E: Error> IntoDeserializer<'de, E>
        for IndexSet<T, S>
    {
        type Deserializer = SeqDeserializer<<Self as IntoIterator>::IntoIter, E>;
    }
}
pub mod map {
    mod entry {
        use crate::inner::{OccupiedEntry, VacantEntry};
        pub enum Entry<'a, K, V> {
            Occupied(OccupiedEntry<'a, K, V>),
            Vacant(VacantEntry<'a, K, V>),
        }
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn index(&self) -> usize {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
            pub fn or_insert(self, default: V) -> &'a mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, call: F) -> &'a mut V {}
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, call: F) -> &'a mut V {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
            pub fn or_default(self) -> &'a mut V
            where
                V: Default,
            {
            }
        }
        pub struct IndexedEntry<'a, K, V>(K, V);
        impl<'a, K, V> IndexedEntry<'a, K, V> {
            pub fn index(&self) -> usize {}
            pub fn key(&self) -> &K {}
            pub fn get(&self) -> &V {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn into_mut(self) -> &'a mut V {}
            pub fn swap_remove_entry(self) -> (K, V) {}
            pub fn shift_remove_entry(self) -> (K, V) {}
            pub fn swap_remove(self) -> V {}
            pub fn shift_remove(self) -> V {}
            pub fn move_index(self, to: usize) {}
            pub fn swap_indices(self, other: usize) {}
        }
        impl<'a, K, V> From<OccupiedEntry<'a, K, V>> for IndexedEntry<'a, K, V> {}
    }
    mod iter {
        use super::{IndexMap, Slice};
        use std::hash::{BuildHasher, Hash};
        use std::ops::Index;
        use std::vec::{self};
        impl<'a, K, V, S> IntoIterator for &'a IndexMap<K, V, S> {
            type Item = (&'a K, &'a V);
            type IntoIter = Iter<'a, K, V>;
        }
        impl<'a, K, V, S> IntoIterator for &'a mut IndexMap<K, V, S> {
            type Item = (&'a K, &'a mut V);
            type IntoIter = IterMut<'a, K, V>;
        }
        impl<K, V, S> IntoIterator for IndexMap<K, V, S> {
            type Item = (K, V);
            type IntoIter = IntoIter<K, V>;
        }
        pub struct Iter<'a, K, V>(K, V);
        impl<'a, K, V> Iter<'a, K, V> {
            pub fn as_slice(&self) -> &'a Slice<K, V> {}
        }
        impl<'a, K, V> Iterator for Iter<'a, K, V> {
            type Item = (&'a K, &'a V);
        }
        impl<K, V> DoubleEndedIterator for Iter<'_, K, V> {}
        impl<K, V> Default for Iter<'_, K, V> {}
        pub struct IterMut<'a, K, V>(K, V);
        impl<'a, K, V> IterMut<'a, K, V> {
            pub fn as_slice(&self) -> &Slice<K, V> {}
            pub fn into_slice(self) -> &'a mut Slice<K, V> {}
        }
        impl<'a, K, V> Iterator for IterMut<'a, K, V> {
            type Item = (&'a K, &'a mut V);
        }
        impl<K, V> DoubleEndedIterator for IterMut<'_, K, V> {}
        impl<K, V> Default for IterMut<'_, K, V> {}
        pub struct IterMut2<'a, K, V>(K, V);
        impl<'a, K, V> IterMut2<'a, K, V> {
            pub fn as_slice(&self) -> &Slice<K, V> {}
            pub fn into_slice(self) -> &'a mut Slice<K, V> {}
        }
        impl<'a, K, V> Iterator for IterMut2<'a, K, V> {
            type Item = (&'a mut K, &'a mut V);
        }
        impl<K, V> DoubleEndedIterator for IterMut2<'_, K, V> {}
        impl<K, V> Default for IterMut2<'_, K, V> {}
        pub struct IntoIter<K, V>(K, V);
        impl<K, V> IntoIter<K, V> {
            pub fn as_slice(&self) -> &Slice<K, V> {}
            pub fn as_mut_slice(&mut self) -> &mut Slice<K, V> {}
        }
        impl<K, V> Iterator for IntoIter<K, V> {
            type Item = (K, V);
        }
        impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
        impl<K, V> Default for IntoIter<K, V> {}
        pub struct Drain<'a, K, V>(K, V);
        impl<'a, K, V> Drain<'a, K, V> {
            pub fn as_slice(&self) -> &Slice<K, V> {}
        }
        impl<K, V> Iterator for Drain<'_, K, V> {
            type Item = (K, V);
        }
        impl<K, V> DoubleEndedIterator for Drain<'_, K, V> {}
        pub struct Keys<'a, K, V>(K, V);
        impl<'a, K, V> Iterator for Keys<'a, K, V> {
            type Item = &'a K;
        }
        impl<K, V> DoubleEndedIterator for Keys<'_, K, V> {}
        impl<K, V> Default for Keys<'_, K, V> {}
        impl<K, V> Index<usize> for Keys<'_, K, V> {
            type Output = K;
        }
        pub struct IntoKeys<K, V>(K, V);
        impl<K, V> Iterator for IntoKeys<K, V> {
            type Item = K;
        }
        impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
        impl<K, V> Default for IntoKeys<K, V> {}
        pub struct Values<'a, K, V>(K, V);
        impl<'a, K, V> Iterator for Values<'a, K, V> {
            type Item = &'a V;
        }
        impl<K, V> DoubleEndedIterator for Values<'_, K, V> {}
        impl<K, V> Default for Values<'_, K, V> {}
        pub struct ValuesMut<'a, K, V>(K, V);
        impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
            type Item = &'a mut V;
        }
        impl<K, V> DoubleEndedIterator for ValuesMut<'_, K, V> {}
        impl<K, V> Default for ValuesMut<'_, K, V> {}
        pub struct IntoValues<K, V>(K, V);
        impl<K, V> Iterator for IntoValues<K, V> {
            type Item = V;
        }
        impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}
        impl<K, V> Default for IntoValues<K, V> {}
        pub struct Splice<'a, I: Iterator<Item = (K, V)>, K: Hash + Eq, V, S: BuildHasher>(I, K, V, S);
        impl<I: Iterator<Item = (K, V)>, K: Hash + Eq, V, S: BuildHasher> Iterator for Splice<'_, I, K, V, S> {
            type Item = (K, V);
        }
        impl<I: Iterator<Item = (K, V)>, K: Hash + Eq, V, S: BuildHasher> DoubleEndedIterator
            for Splice<'_, I, K, V, S>
        {
        }
        pub struct ExtractIf<'a, K, V, F>(K, V, F);
        impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> {
            type Item = (K, V);
        }
    }
    mod mutable {
        use super::{Entry, Equivalent, IndexMap, IndexedEntry, IterMut2, OccupiedEntry, VacantEntry};
        use std::hash::{BuildHasher, Hash};
        pub trait MutableKeys: Sealed {
            type Key;
            type Value;
            fn get_full_mut2<Q: ?Sized + Hash + Equivalent<Self::Key>>(
                &mut self,
                key: &Q,
            ) -> Option<(usize, &mut Self::Key, &mut Self::Value)>;
            fn get_index_mut2(&mut self, index: usize) -> Option<(&mut Self::Key, &mut Self::Value)>;
            fn iter_mut2(&mut self) -> IterMut2<'_, Self::Key, Self::Value>;
            fn retain2<F: FnMut(&mut Self::Key, &mut Self::Value) -> bool>(&mut self, keep: F);
        }
        impl<K, V, S: BuildHasher> MutableKeys for IndexMap<K, V, S> {
            type Key = K;
            type Value = V;
        }
        pub trait MutableEntryKey: Sealed {
            type Key;
            #[twelve::view]
            fn key_mut(&mut self) -> &mut Self::Key;
        }
        impl<K, V> MutableEntryKey for Entry<'_, K, V> {
            type Key = K;
        }
        impl<K, V> MutableEntryKey for OccupiedEntry<'_, K, V> {
            type Key = K;
        }
        impl<K, V> MutableEntryKey for VacantEntry<'_, K, V> {
            type Key = K;
        }
        impl<K, V> MutableEntryKey for IndexedEntry<'_, K, V> {
            type Key = K;
        }
        trait Sealed {}
    }
    mod slice {
        use super::{IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};
        use crate::GetDisjointMutError;
        use std::boxed::Box;
        use std::cmp::Ordering;
        use std::ops::{self, Index, IndexMut, RangeBounds};
        pub struct Slice<K, V>(K, V);
        impl<K, V> Slice<K, V> {
            pub const fn new<'a>() -> &'a Self {}
            pub const fn new_mut<'a>() -> &'a mut Self {}
            pub const fn len(&self) -> usize {}
            pub const fn is_empty(&self) -> bool {}
            pub fn get_index(&self, index: usize) -> Option<(&K, &V)> {}
            #[twelve::view]
            pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> {}
            pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Self> {}
            #[twelve::view]
            pub fn get_range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> Option<&mut Self> {}
            pub const fn first(&self) -> Option<(&K, &V)> {}
            #[twelve::view]
            pub const fn first_mut(&mut self) -> Option<(&K, &mut V)> {}
            pub const fn last(&self) -> Option<(&K, &V)> {}
            #[twelve::view]
            pub const fn last_mut(&mut self) -> Option<(&K, &mut V)> {}
            pub const fn split_at(&self, index: usize) -> (&Self, &Self) {}
            #[twelve::view]
            pub const fn split_at_mut(&mut self, index: usize) -> (&mut Self, &mut Self) {}
            pub const fn split_at_checked(&self, index: usize) -> Option<(&Self, &Self)> {}
            pub const fn split_at_mut_checked(&mut self, index: usize) -> Option<(&mut Self, &mut Self)> {}
            pub const fn split_first(&self) -> Option<((&K, &V), &Self)> {}
            #[twelve::view]
            pub const fn split_first_mut(&mut self) -> Option<((&K, &mut V), &mut Self)> {}
            pub const fn split_last(&self) -> Option<((&K, &V), &Self)> {}
            #[twelve::view]
            pub const fn split_last_mut(&mut self) -> Option<((&K, &mut V), &mut Self)> {}
            pub fn iter(&self) -> Iter<'_, K, V> {}
            #[twelve::view]
            pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
            pub fn keys(&self) -> Keys<'_, K, V> {}
            pub fn into_keys(self: Box<Self>) -> IntoKeys<K, V> {}
            pub fn values(&self) -> Values<'_, K, V> {}
            #[twelve::view]
            pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
            pub fn into_values(self: Box<Self>) -> IntoValues<K, V> {}
            pub fn binary_search_keys(&self, x: &K) -> Result<usize, usize>
            where
                K: Ord,
            {
            }
            pub fn binary_search_by<'a, F: FnMut(&'a K, &'a V) -> Ordering>(
                &'a self,
                f: F,
            ) -> Result<usize, usize> {
            }
            pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a K, &'a V) -> B>(
                &'a self,
                b: &B,
                f: F,
            ) -> Result<usize, usize> {
            }
            pub fn is_sorted(&self) -> bool
            where
                K: PartialOrd,
            {
            }
            pub fn is_sorted_by<'a, F: FnMut(&'a K, &'a V, &'a K, &'a V) -> bool>(&'a self, cmp: F) -> bool {}
            pub fn is_sorted_by_key<'a, F: FnMut(&'a K, &'a V) -> T, T: PartialOrd>(
                &'a self,
                sort_key: F,
            ) -> bool {
            }
            pub fn partition_point<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> usize {}
            pub fn get_disjoint_mut<const N: usize>(
                &mut self,
                indices: [usize; N],
            ) -> Result<[(&K, &mut V); N], GetDisjointMutError> {
            }
        }
        impl<'a, K, V> IntoIterator for &'a Slice<K, V> {
            type IntoIter = Iter<'a, K, V>;
            type Item = (&'a K, &'a V);
        }
        impl<'a, K, V> IntoIterator for &'a mut Slice<K, V> {
            type IntoIter = IterMut<'a, K, V>;
            type Item = (&'a K, &'a mut V);
        }
        impl<K, V> IntoIterator for Box<Slice<K, V>> {
            type IntoIter = IntoIter<K, V>;
            type Item = (K, V);
        }
        impl<K, V> Default for &'_ Slice<K, V> {}
        impl<K, V> Default for &'_ mut Slice<K, V> {}
        impl<K, V> Default for Box<Slice<K, V>> {}
        impl<K: Copy, V: Copy> From<&Slice<K, V>> for Box<Slice<K, V>> {}
        impl<K, V> Index<usize> for Slice<K, V> {
            type Output = V;
        }
        impl<K, V> IndexMut<usize> for Slice<K, V> {}
    }
    pub use self::entry::{Entry, IndexedEntry};
    pub use self::iter::{
        Drain, ExtractIf, IntoIter, IntoKeys, IntoValues, Iter, IterMut, IterMut2, Keys, Splice, Values,
        ValuesMut,
    };
    pub use self::mutable::MutableEntryKey;
    pub use self::mutable::MutableKeys;
    pub use self::raw_entry_v1::RawEntryApiV1;
    pub use self::slice::Slice;
    pub use crate::inner::{OccupiedEntry, VacantEntry};
    pub use crate::rayon::map as rayon;
    use crate::{Equivalent, GetDisjointMutError, TryReserveError};
    use std::boxed::Box;
    use std::cmp::Ordering;
    use std::hash::RandomState;
    use std::hash::{BuildHasher, Hash};
    use std::ops::{Index, IndexMut, RangeBounds};
    #[twelve::collection(map)]
    pub struct IndexMap<K, V, S = RandomState>(K, V, S);
    impl<K, V> IndexMap<K, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(n: usize) -> Self {}
    }
    impl<K, V, S> IndexMap<K, V, S> {
        pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self {}
        pub const fn with_hasher(hash_builder: S) -> Self {}
        pub fn capacity(&self) -> usize {}
        pub fn hasher(&self) -> &S {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
        pub fn keys(&self) -> Keys<'_, K, V> {}
        pub fn into_keys(self) -> IntoKeys<K, V> {}
        pub fn values(&self) -> Values<'_, K, V> {}
        #[twelve::view]
        pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
        pub fn into_values(self) -> IntoValues<K, V> {}
        pub fn clear(&mut self) {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, K, V> {}
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<usize>>(
            &mut self,
            range: R,
            pred: F,
        ) -> ExtractIf<'_, K, V, F> {
        }
        pub fn split_off(&mut self, at: usize) -> Self
        where
            S: Clone,
        {
        }
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
    }
    impl<K: Hash + Eq, V, S: BuildHasher> IndexMap<K, V, S> {
        pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
        pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>) {}
        pub fn insert_sorted(&mut self, key: K, value: V) -> (usize, Option<V>)
        where
            K: Ord,
        {
        }
        pub fn insert_sorted_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(
            &mut self,
            key: K,
            value: V,
            cmp: F,
        ) -> (usize, Option<V>) {
        }
        pub fn insert_sorted_by_key<B: Ord, F: FnMut(&K, &V) -> B>(
            &mut self,
            key: K,
            value: V,
            sort_key: F,
        ) -> (usize, Option<V>) {
        }
        pub fn insert_before(&mut self, index: usize, key: K, value: V) -> (usize, Option<V>) {}
        pub fn shift_insert(&mut self, index: usize, key: K, value: V) -> Option<V> {}
        pub fn replace_index(&mut self, index: usize, key: K) -> Result<K, (usize, K)> {}
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
        pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = (K, V)>>(
            &mut self,
            range: R,
            replace_with: I,
        ) -> Splice<'_, I::IntoIter, K, V, S> {
        }
        pub fn append<S2>(&mut self, other: &mut IndexMap<K, V, S2>) {}
    }
    impl<K, V, S: BuildHasher> IndexMap<K, V, S> {
        pub fn contains_key<Q: ?Sized + Hash + Equivalent<K>>(&self, key: &Q) -> bool {}
        pub fn get<Q: ?Sized + Hash + Equivalent<K>>(&self, key: &Q) -> Option<&V> {}
        pub fn get_key_value<Q: ?Sized + Hash + Equivalent<K>>(&self, key: &Q) -> Option<(&K, &V)> {}
        pub fn get_full<Q: ?Sized + Hash + Equivalent<K>>(&self, key: &Q) -> Option<(usize, &K, &V)> {}
        pub fn get_index_of<Q: ?Sized + Hash + Equivalent<K>>(&self, key: &Q) -> Option<usize> {}
        #[twelve::view]
        pub fn get_mut<Q: ?Sized + Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<&mut V> {}
        #[twelve::view]
        pub fn get_key_value_mut<Q: ?Sized + Hash + Equivalent<K>>(
            &mut self,
            key: &Q,
        ) -> Option<(&K, &mut V)> {
        }
        #[twelve::view]
        pub fn get_full_mut<Q: ?Sized + Hash + Equivalent<K>>(
            &mut self,
            key: &Q,
        ) -> Option<(usize, &K, &mut V)> {
        }
        pub fn get_disjoint_mut<Q: ?Sized + Hash + Equivalent<K>, const N: usize>(
            &mut self,
            keys: [&Q; N],
        ) -> [Option<&mut V>; N] {
        }
        pub fn remove<Q: ?Sized + Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<V> {}
        pub fn remove_entry<Q: ?Sized + Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<(K, V)> {}
        pub fn swap_remove<Q: ?Sized + Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<V> {}
        pub fn swap_remove_entry<Q: ?Sized + Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<(K, V)> {}
        pub fn swap_remove_full<Q: ?Sized + Hash + Equivalent<K>>(
            &mut self,
            key: &Q,
        ) -> Option<(usize, K, V)> {
        }
        pub fn shift_remove<Q: ?Sized + Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<V> {}
        pub fn shift_remove_entry<Q: ?Sized + Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<(K, V)> {}
        pub fn shift_remove_full<Q: ?Sized + Hash + Equivalent<K>>(
            &mut self,
            key: &Q,
        ) -> Option<(usize, K, V)> {
        }
    }
    impl<K, V, S> IndexMap<K, V, S> {
        pub fn pop(&mut self) -> Option<(K, V)> {}
        pub fn pop_if(&mut self, predicate: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)> {}
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, keep: F) {}
        pub fn sort_keys(&mut self)
        where
            K: Ord,
        {
        }
        pub fn sort_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(&mut self, cmp: F) {}
        pub fn sorted_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(self, cmp: F) -> IntoIter<K, V> {}
        pub fn sort_by_key<T: Ord, F: FnMut(&K, &V) -> T>(&mut self, sort_key: F) {}
        pub fn sort_unstable_keys(&mut self)
        where
            K: Ord,
        {
        }
        pub fn sort_unstable_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(&mut self, cmp: F) {}
        pub fn sorted_unstable_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(self, cmp: F) -> IntoIter<K, V> {}
        pub fn sort_unstable_by_key<T: Ord, F: FnMut(&K, &V) -> T>(&mut self, sort_key: F) {}
        pub fn sort_by_cached_key<T: Ord, F: FnMut(&K, &V) -> T>(&mut self, sort_key: F) {}
        pub fn binary_search_keys(&self, x: &K) -> Result<usize, usize>
        where
            K: Ord,
        {
        }
        pub fn binary_search_by<'a, F: FnMut(&'a K, &'a V) -> Ordering>(
            &'a self,
            f: F,
        ) -> Result<usize, usize> {
        }
        pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a K, &'a V) -> B>(
            &'a self,
            b: &B,
            f: F,
        ) -> Result<usize, usize> {
        }
        pub fn is_sorted(&self) -> bool
        where
            K: PartialOrd,
        {
        }
        pub fn is_sorted_by<'a, F: FnMut(&'a K, &'a V, &'a K, &'a V) -> bool>(&'a self, cmp: F) -> bool {}
        pub fn is_sorted_by_key<'a, F: FnMut(&'a K, &'a V) -> T, T: PartialOrd>(
            &'a self,
            sort_key: F,
        ) -> bool {
        }
        pub fn partition_point<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> usize {}
        pub fn reverse(&mut self) {}
        pub fn as_slice(&self) -> &Slice<K, V> {}
        pub fn as_mut_slice(&mut self) -> &mut Slice<K, V> {}
        pub fn into_boxed_slice(self) -> Box<Slice<K, V>> {}
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)> {}
        #[twelve::view]
        pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> {}
        pub fn get_index_entry(&mut self, index: usize) -> Option<IndexedEntry<'_, K, V>> {}
        pub fn get_disjoint_indices_mut<const N: usize>(
            &mut self,
            indices: [usize; N],
        ) -> Result<[(&K, &mut V); N], GetDisjointMutError> {
        }
        pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Slice<K, V>> {}
        #[twelve::view]
        pub fn get_range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> Option<&mut Slice<K, V>> {}
        pub fn first(&self) -> Option<(&K, &V)> {}
        #[twelve::view]
        pub fn first_mut(&mut self) -> Option<(&K, &mut V)> {}
        pub fn first_entry(&mut self) -> Option<IndexedEntry<'_, K, V>> {}
        pub fn last(&self) -> Option<(&K, &V)> {}
        #[twelve::view]
        pub fn last_mut(&mut self) -> Option<(&K, &mut V)> {}
        pub fn last_entry(&mut self) -> Option<IndexedEntry<'_, K, V>> {}
        pub fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)> {}
        pub fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)> {}
        pub fn move_index(&mut self, from: usize, to: usize) {}
        pub fn swap_indices(&mut self, a: usize, b: usize) {}
    }
    impl<K, V, Q: ?Sized + Hash + Equivalent<K>, S: BuildHasher> Index<&Q> for IndexMap<K, V, S> {
        type Output = V;
    }
    impl<K, V, Q: ?Sized + Hash + Equivalent<K>, S: BuildHasher> IndexMut<&Q> for IndexMap<K, V, S> {}
    impl<K, V, S> Index<usize> for IndexMap<K, V, S> {
        type Output = V;
    }
    impl<K, V, S> IndexMut<usize> for IndexMap<K, V, S> {}
    impl<K: Hash + Eq, V, S: BuildHasher + Default> FromIterator<(K, V)> for IndexMap<K, V, S> {}
    impl<K: Hash + Eq, V, const N: usize> From<[(K, V); N]> for IndexMap<K, V, RandomState> {}
    impl<K, V, S: Default> Default for IndexMap<K, V, S> {}
}
pub mod set {
    mod iter {
        use super::{IndexSet, Slice};
        use std::hash::{BuildHasher, Hash};
        use std::vec::{self};
        impl<'a, T, S> IntoIterator for &'a IndexSet<T, S> {
            type Item = &'a T;
            type IntoIter = Iter<'a, T>;
        }
        impl<T, S> IntoIterator for IndexSet<T, S> {
            type Item = T;
            type IntoIter = IntoIter<T>;
        }
        pub struct Iter<'a, T>(T);
        impl<'a, T> Iter<'a, T> {
            pub fn as_slice(&self) -> &'a Slice<T> {}
        }
        impl<'a, T> Iterator for Iter<'a, T> {
            type Item = &'a T;
        }
        impl<T> DoubleEndedIterator for Iter<'_, T> {}
        impl<T> Default for Iter<'_, T> {}
        pub struct IntoIter<T>(T);
        impl<T> IntoIter<T> {
            pub fn as_slice(&self) -> &Slice<T> {}
        }
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
        }
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> Default for IntoIter<T> {}
        pub struct Drain<'a, T>(T);
        impl<'a, T> Drain<'a, T> {
            pub fn as_slice(&self) -> &Slice<T> {}
        }
        impl<T> Iterator for Drain<'_, T> {
            type Item = T;
        }
        impl<T> DoubleEndedIterator for Drain<'_, T> {}
        pub struct Difference<'a, T, S>(T, S);
        impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> {
            type Item = &'a T;
        }
        impl<T: Eq + Hash, S: BuildHasher> DoubleEndedIterator for Difference<'_, T, S> {}
        pub struct Intersection<'a, T, S>(T, S);
        impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> {
            type Item = &'a T;
        }
        impl<T: Eq + Hash, S: BuildHasher> DoubleEndedIterator for Intersection<'_, T, S> {}
        pub struct SymmetricDifference<'a, T, S1, S2>(T, S1, S2);
        impl<'a, T: Eq + Hash, S1: BuildHasher, S2: BuildHasher> Iterator for SymmetricDifference<'a, T, S1, S2> {
            type Item = &'a T;
        }
        impl<T: Eq + Hash, S1: BuildHasher, S2: BuildHasher> DoubleEndedIterator
            for SymmetricDifference<'_, T, S1, S2>
        {
        }
        pub struct Union<'a, T, S>(T, S);
        impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> {
            type Item = &'a T;
        }
        impl<T: Eq + Hash, S: BuildHasher> DoubleEndedIterator for Union<'_, T, S> {}
        pub struct Splice<'a, I: Iterator<Item = T>, T: Hash + Eq, S: BuildHasher>(I, T, S);
        impl<I: Iterator<Item = T>, T: Hash + Eq, S: BuildHasher> Iterator for Splice<'_, I, T, S> {
            type Item = T;
        }
        impl<I: Iterator<Item = T>, T: Hash + Eq, S: BuildHasher> DoubleEndedIterator for Splice<'_, I, T, S> {}
        pub struct ExtractIf<'a, T, F>(T, F);
        impl<T, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, F> {
            type Item = T;
        }
    }
    mod mutable {
        use super::{Equivalent, IndexSet};
        use std::hash::{BuildHasher, Hash};
        pub trait MutableValues: Sealed {
            type Value;
            fn get_full_mut2<Q: ?Sized + Hash + Equivalent<Self::Value>>(
                &mut self,
                value: &Q,
            ) -> Option<(usize, &mut Self::Value)>;
            fn get_index_mut2(&mut self, index: usize) -> Option<&mut Self::Value>;
            fn retain2<F: FnMut(&mut Self::Value) -> bool>(&mut self, keep: F);
        }
        impl<T, S: BuildHasher> MutableValues for IndexSet<T, S> {
            type Value = T;
        }
        trait Sealed {}
    }
    mod slice {
        use super::{IntoIter, Iter};
        use std::boxed::Box;
        use std::cmp::Ordering;
        use std::ops::{self, Index, RangeBounds};
        pub struct Slice<T>(T);
        impl<T> Slice<T> {
            pub const fn new<'a>() -> &'a Self {}
            pub const fn len(&self) -> usize {}
            pub const fn is_empty(&self) -> bool {}
            pub fn get_index(&self, index: usize) -> Option<&T> {}
            pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Self> {}
            pub const fn first(&self) -> Option<&T> {}
            pub const fn last(&self) -> Option<&T> {}
            pub const fn split_at(&self, index: usize) -> (&Self, &Self) {}
            pub const fn split_at_checked(&self, index: usize) -> Option<(&Self, &Self)> {}
            pub const fn split_first(&self) -> Option<(&T, &Self)> {}
            pub const fn split_last(&self) -> Option<(&T, &Self)> {}
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn binary_search(&self, x: &T) -> Result<usize, usize>
            where
                T: Ord,
            {
            }
            pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> {
            }
            pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(
                &'a self,
                b: &B,
                f: F,
            ) -> Result<usize, usize> {
            }
            pub fn is_sorted(&self) -> bool
            where
                T: PartialOrd,
            {
            }
            pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, cmp: F) -> bool {}
            pub fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, sort_key: F) -> bool {}
            pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
        }
        impl<'a, T> IntoIterator for &'a Slice<T> {
            type IntoIter = Iter<'a, T>;
            type Item = &'a T;
        }
        impl<T> IntoIterator for Box<Slice<T>> {
            type IntoIter = IntoIter<T>;
            type Item = T;
        }
        impl<T> Default for &'_ Slice<T> {}
        impl<T> Default for Box<Slice<T>> {}
        impl<T: Copy> From<&Slice<T>> for Box<Slice<T>> {}
        impl<T> Index<usize> for Slice<T> {
            type Output = T;
        }
    }
    pub use self::iter::{
        Difference, Drain, ExtractIf, Intersection, IntoIter, Iter, Splice, SymmetricDifference, Union,
    };
    pub use self::mutable::MutableValues;
    pub use self::slice::Slice;
    use super::Equivalent;
    pub use crate::rayon::set as rayon;
    use crate::TryReserveError;
    use std::boxed::Box;
    use std::cmp::Ordering;
    use std::hash::RandomState;
    use std::hash::{BuildHasher, Hash};
    use std::ops::{BitAnd, BitOr, BitXor, Index, RangeBounds, Sub};
    #[twelve::collection(set)]
    pub struct IndexSet<T, S = RandomState>(T, S);
    impl<T> IndexSet<T> {
        pub fn new() -> Self {}
        pub fn with_capacity(n: usize) -> Self {}
    }
    impl<T, S> IndexSet<T, S> {
        pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self {}
        pub const fn with_hasher(hash_builder: S) -> Self {}
        pub fn capacity(&self) -> usize {}
        pub fn hasher(&self) -> &S {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn clear(&mut self) {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {}
        pub fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<usize>>(
            &mut self,
            range: R,
            pred: F,
        ) -> ExtractIf<'_, T, F> {
        }
        pub fn split_off(&mut self, at: usize) -> Self
        where
            S: Clone,
        {
        }
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
    }
    impl<T: Hash + Eq, S: BuildHasher> IndexSet<T, S> {
        pub fn insert(&mut self, value: T) -> bool {}
        pub fn insert_full(&mut self, value: T) -> (usize, bool) {}
        pub fn insert_sorted(&mut self, value: T) -> (usize, bool)
        where
            T: Ord,
        {
        }
        pub fn insert_sorted_by<F: FnMut(&T, &T) -> Ordering>(&mut self, value: T, cmp: F) -> (usize, bool) {}
        pub fn insert_sorted_by_key<B: Ord, F: FnMut(&T) -> B>(
            &mut self,
            value: T,
            sort_key: F,
        ) -> (usize, bool) {
        }
        pub fn insert_before(&mut self, index: usize, value: T) -> (usize, bool) {}
        pub fn shift_insert(&mut self, index: usize, value: T) -> bool {}
        pub fn replace(&mut self, value: T) -> Option<T> {}
        pub fn replace_full(&mut self, value: T) -> (usize, Option<T>) {}
        pub fn replace_index(&mut self, index: usize, value: T) -> Result<T, (usize, T)> {}
        pub fn difference<'a, S2: BuildHasher>(
            &'a self,
            other: &'a IndexSet<T, S2>,
        ) -> Difference<'a, T, S2> {
        }
        pub fn symmetric_difference<'a, S2: BuildHasher>(
            &'a self,
            other: &'a IndexSet<T, S2>,
        ) -> SymmetricDifference<'a, T, S, S2> {
        }
        pub fn intersection<'a, S2: BuildHasher>(
            &'a self,
            other: &'a IndexSet<T, S2>,
        ) -> Intersection<'a, T, S2> {
        }
        pub fn union<'a, S2: BuildHasher>(&'a self, other: &'a IndexSet<T, S2>) -> Union<'a, T, S> {}
        pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(
            &mut self,
            range: R,
            replace_with: I,
        ) -> Splice<'_, I::IntoIter, T, S> {
        }
        pub fn append<S2>(&mut self, other: &mut IndexSet<T, S2>) {}
    }
    impl<T, S: BuildHasher> IndexSet<T, S> {
        pub fn contains<Q: ?Sized + Hash + Equivalent<T>>(&self, value: &Q) -> bool {}
        pub fn get<Q: ?Sized + Hash + Equivalent<T>>(&self, value: &Q) -> Option<&T> {}
        pub fn get_full<Q: ?Sized + Hash + Equivalent<T>>(&self, value: &Q) -> Option<(usize, &T)> {}
        pub fn get_index_of<Q: ?Sized + Hash + Equivalent<T>>(&self, value: &Q) -> Option<usize> {}
        pub fn remove<Q: ?Sized + Hash + Equivalent<T>>(&mut self, value: &Q) -> bool {}
        pub fn swap_remove<Q: ?Sized + Hash + Equivalent<T>>(&mut self, value: &Q) -> bool {}
        pub fn shift_remove<Q: ?Sized + Hash + Equivalent<T>>(&mut self, value: &Q) -> bool {}
        pub fn take<Q: ?Sized + Hash + Equivalent<T>>(&mut self, value: &Q) -> Option<T> {}
        pub fn swap_take<Q: ?Sized + Hash + Equivalent<T>>(&mut self, value: &Q) -> Option<T> {}
        pub fn shift_take<Q: ?Sized + Hash + Equivalent<T>>(&mut self, value: &Q) -> Option<T> {}
        pub fn swap_remove_full<Q: ?Sized + Hash + Equivalent<T>>(
            &mut self,
            value: &Q,
        ) -> Option<(usize, T)> {
        }
        pub fn shift_remove_full<Q: ?Sized + Hash + Equivalent<T>>(
            &mut self,
            value: &Q,
        ) -> Option<(usize, T)> {
        }
    }
    impl<T, S> IndexSet<T, S> {
        pub fn pop(&mut self) -> Option<T> {}
        pub fn pop_if(&mut self, predicate: impl FnOnce(&T) -> bool) -> Option<T> {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, keep: F) {}
        pub fn sort(&mut self)
        where
            T: Ord,
        {
        }
        pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, cmp: F) {}
        pub fn sorted_by<F: FnMut(&T, &T) -> Ordering>(self, cmp: F) -> IntoIter<T> {}
        pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, sort_key: F) {}
        pub fn sort_unstable(&mut self)
        where
            T: Ord,
        {
        }
        pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, cmp: F) {}
        pub fn sorted_unstable_by<F: FnMut(&T, &T) -> Ordering>(self, cmp: F) -> IntoIter<T> {}
        pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, sort_key: F) {}
        pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, sort_key: F) {}
        pub fn binary_search(&self, x: &T) -> Result<usize, usize>
        where
            T: Ord,
        {
        }
        pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> {}
        pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(
            &'a self,
            b: &B,
            f: F,
        ) -> Result<usize, usize> {
        }
        pub fn is_sorted(&self) -> bool
        where
            T: PartialOrd,
        {
        }
        pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, cmp: F) -> bool {}
        pub fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, sort_key: F) -> bool {}
        pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
        pub fn reverse(&mut self) {}
        pub fn as_slice(&self) -> &Slice<T> {}
        pub fn into_boxed_slice(self) -> Box<Slice<T>> {}
        pub fn get_index(&self, index: usize) -> Option<&T> {}
        pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Slice<T>> {}
        pub fn first(&self) -> Option<&T> {}
        pub fn last(&self) -> Option<&T> {}
        pub fn swap_remove_index(&mut self, index: usize) -> Option<T> {}
        pub fn shift_remove_index(&mut self, index: usize) -> Option<T> {}
        pub fn move_index(&mut self, from: usize, to: usize) {}
        pub fn swap_indices(&mut self, a: usize, b: usize) {}
    }
    impl<T, S> Index<usize> for IndexSet<T, S> {
        type Output = T;
    }
    impl<T: Hash + Eq, S: BuildHasher + Default> FromIterator<T> for IndexSet<T, S> {}
    impl<T: Eq + Hash, const N: usize> From<[T; N]> for IndexSet<T, RandomState> {}
    impl<T, S: Default> Default for IndexSet<T, S> {}
    impl<T: Eq + Hash, S: BuildHasher> IndexSet<T, S> {
        pub fn is_disjoint<S2: BuildHasher>(&self, other: &IndexSet<T, S2>) -> bool {}
        pub fn is_subset<S2: BuildHasher>(&self, other: &IndexSet<T, S2>) -> bool {}
        pub fn is_superset<S2: BuildHasher>(&self, other: &IndexSet<T, S2>) -> bool {}
    }
    impl<T: Eq + Hash + Clone, S1: BuildHasher + Default, S2: BuildHasher> BitAnd<&IndexSet<T, S2>>
        for &IndexSet<T, S1>
    {
        type Output = IndexSet<T, S1>;
    }
    impl<T: Eq + Hash + Clone, S1: BuildHasher + Default, S2: BuildHasher> BitOr<&IndexSet<T, S2>>
        for &IndexSet<T, S1>
    {
        type Output = IndexSet<T, S1>;
    }
    impl<T: Eq + Hash + Clone, S1: BuildHasher + Default, S2: BuildHasher> BitXor<&IndexSet<T, S2>>
        for &IndexSet<T, S1>
    {
        type Output = IndexSet<T, S1>;
    }
    impl<T: Eq + Hash + Clone, S1: BuildHasher + Default, S2: BuildHasher> Sub<&IndexSet<T, S2>>
        for &IndexSet<T, S1>
    {
        type Output = IndexSet<T, S1>;
    }
}
pub use crate::map::IndexMap;
pub use crate::set::IndexSet;
pub use equivalent::Equivalent;
pub struct TryReserveError;
impl std::error::Error for TryReserveError {}
pub enum GetDisjointMutError {
    IndexOutOfBounds,
    OverlappingIndices,
}
impl std::error::Error for GetDisjointMutError {}
