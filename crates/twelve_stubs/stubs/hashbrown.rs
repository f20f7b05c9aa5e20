//! package = "hashbrown", version = ">=0.14, <0.18"

pub type DefaultHashBuilder = foldhash::fast::RandomState;
mod map {
    use crate::raw::{Allocator, Global};
    use crate::{DefaultHashBuilder, Equivalent, TryReserveError};
    use std::borrow::Borrow;
    use std::fmt::{self};
    use std::hash::{BuildHasher, Hash};
    use std::ops::Index;
    #[twelve::collection(map)]
    pub struct HashMap<K, V, S = DefaultHashBuilder, A = Global>(K, V, S, A);
    impl<K, V> HashMap<K, V, DefaultHashBuilder> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K, V, A: Allocator> HashMap<K, V, DefaultHashBuilder, A> {
        pub fn new_in(alloc: A) -> Self {}
        pub fn with_capacity_in(capacity: usize, alloc: A) -> Self {}
    }
    impl<K, V, S> HashMap<K, V, S> {
        pub const fn with_hasher(hash_builder: S) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
    }
    impl<K, V, S, A: Allocator> HashMap<K, V, S, A> {
        pub fn allocator(&self) -> &A {}
        pub const fn with_hasher_in(hash_builder: S, alloc: A) -> Self {}
        pub fn with_capacity_and_hasher_in(capacity: usize, hash_builder: S, alloc: A) -> Self {}
        pub fn hasher(&self) -> &S {}
        pub fn capacity(&self) -> usize {}
        pub fn keys(&self) -> Keys<'_, K, V> {}
        pub fn values(&self) -> Values<'_, K, V> {}
        #[twelve::view]
        pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn drain(&mut self) -> Drain<'_, K, V, A> {}
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) -> ExtractIf<'_, K, V, F, A> {}
        pub fn clear(&mut self) {}
        pub fn into_keys(self) -> IntoKeys<K, V, A> {}
        pub fn into_values(self) -> IntoValues<K, V, A> {}
    }
    impl<K: Eq + Hash, V, S: BuildHasher, A: Allocator> HashMap<K, V, S, A> {
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V, S, A> {}
        pub fn entry_ref<'a, 'b, Q: Hash + Equivalent<K> + ?Sized>(
            &'a mut self,
            key: &'b Q,
        ) -> EntryRef<'a, 'b, K, Q, V, S, A> {
        }
        pub fn get<Q: Hash + Equivalent<K> + ?Sized>(&self, k: &Q) -> Option<&V> {}
        pub fn get_key_value<Q: Hash + Equivalent<K> + ?Sized>(&self, k: &Q) -> Option<(&K, &V)> {}
        #[twelve::view]
        pub fn get_key_value_mut<Q: Hash + Equivalent<K> + ?Sized>(&mut self, k: &Q) -> Option<(&K, &mut V)> {
        }
        pub fn contains_key<Q: Hash + Equivalent<K> + ?Sized>(&self, k: &Q) -> bool {}
        #[twelve::view]
        pub fn get_mut<Q: Hash + Equivalent<K> + ?Sized>(&mut self, k: &Q) -> Option<&mut V> {}
        pub fn get_many_mut<Q: Hash + Equivalent<K> + ?Sized, const N: usize>(
            &mut self,
            ks: [&Q; N],
        ) -> [Option<&'_ mut V>; N] {
        }
        pub fn get_many_unchecked_mut<Q: Hash + Equivalent<K> + ?Sized, const N: usize>(
            &mut self,
            ks: [&Q; N],
        ) -> [Option<&'_ mut V>; N] {
        }
        pub fn get_many_key_value_mut<Q: Hash + Equivalent<K> + ?Sized, const N: usize>(
            &mut self,
            ks: [&Q; N],
        ) -> [Option<(&'_ K, &'_ mut V)>; N] {
        }
        pub fn get_many_key_value_unchecked_mut<Q: Hash + Equivalent<K> + ?Sized, const N: usize>(
            &mut self,
            ks: [&Q; N],
        ) -> [Option<(&'_ K, &'_ mut V)>; N] {
        }
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn insert_unique_unchecked(&mut self, k: K, v: V) -> (&K, &mut V) {}
        pub fn try_insert(&mut self, key: K, value: V) -> Result<&mut V, OccupiedError<'_, K, V, S, A>> {}
        pub fn remove<Q: Hash + Equivalent<K> + ?Sized>(&mut self, k: &Q) -> Option<V> {}
        pub fn remove_entry<Q: Hash + Equivalent<K> + ?Sized>(&mut self, k: &Q) -> Option<(K, V)> {}
        pub fn allocation_size(&self) -> usize {}
    }
    impl<K, V, S: Default, A: Default + Allocator> Default for HashMap<K, V, S, A> {}
    impl<K: Eq + Hash, Q: Hash + Equivalent<K> + ?Sized, V, S: BuildHasher, A: Allocator> Index<&Q>
        for HashMap<K, V, S, A>
    {
        type Output = V;
    }
    impl<K: Eq + Hash, V, A: Default + Allocator, const N: usize> From<[(K, V); N]>
        for HashMap<K, V, DefaultHashBuilder, A>
    {
    }
    pub struct Iter<'a, K, V>(K, V);
    pub struct IterMut<'a, K, V>(K, V);
    pub struct IntoIter<K, V, A: Allocator = Global>(K, V, A);
    pub struct IntoKeys<K, V, A: Allocator = Global>(K, V, A);
    impl<K, V, A: Allocator> Default for IntoKeys<K, V, A> {}
    impl<K, V, A: Allocator> Iterator for IntoKeys<K, V, A> {
        type Item = K;
    }
    pub struct IntoValues<K, V, A: Allocator = Global>(K, V, A);
    impl<K, V, A: Allocator> Default for IntoValues<K, V, A> {}
    impl<K, V, A: Allocator> Iterator for IntoValues<K, V, A> {
        type Item = V;
    }
    pub struct Keys<'a, K, V>(K, V);
    pub struct Values<'a, K, V>(K, V);
    pub struct Drain<'a, K, V, A: Allocator = Global>(K, V, A);
    pub struct ExtractIf<'a, K, V, F, A: Allocator = Global>(K, V, F, A);
    impl<K, V, F: FnMut(&K, &mut V) -> bool, A: Allocator> Iterator for ExtractIf<'_, K, V, F, A> {
        type Item = (K, V);
    }
    pub struct ValuesMut<'a, K, V>(K, V);
    pub enum Entry<'a, K, V, S, A: Allocator = Global> {
        Occupied(OccupiedEntry<'a, K, V, S, A>),
        Vacant(VacantEntry<'a, K, V, S, A>),
    }
    pub struct OccupiedEntry<'a, K, V, S = DefaultHashBuilder, A = Global>(K, V, S, A);
    pub struct VacantEntry<'a, K, V, S = DefaultHashBuilder, A = Global>(K, V, S, A);
    pub enum EntryRef<'a, 'b, K, Q: ?Sized, V, S, A: Allocator = Global> {
        Occupied(OccupiedEntry<'a, K, V, S, A>),
        Vacant(VacantEntryRef<'a, 'b, K, Q, V, S, A>),
    }
    pub struct VacantEntryRef<'a, 'b, K, Q: ?Sized, V, S, A: Allocator = Global>(K, Q, V, S, A);
    pub struct OccupiedError<'a, K, V, S, A: Allocator = Global> {
        pub entry: OccupiedEntry<'a, K, V, S, A>,
        pub value: V,
    }
    impl<'a, K, V, S, A: Allocator> IntoIterator for &'a HashMap<K, V, S, A> {
        type Item = (&'a K, &'a V);
        type IntoIter = Iter<'a, K, V>;
    }
    impl<'a, K, V, S, A: Allocator> IntoIterator for &'a mut HashMap<K, V, S, A> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = IterMut<'a, K, V>;
    }
    impl<K, V, S, A: Allocator> IntoIterator for HashMap<K, V, S, A> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V, A>;
    }
    impl<K, V> Default for Iter<'_, K, V> {}
    impl<'a, K, V> Iterator for Iter<'a, K, V> {
        type Item = (&'a K, &'a V);
    }
    impl<K, V> Default for IterMut<'_, K, V> {}
    impl<'a, K, V> Iterator for IterMut<'a, K, V> {
        type Item = (&'a K, &'a mut V);
    }
    impl<K, V, A: Allocator> Default for IntoIter<K, V, A> {}
    impl<K, V, A: Allocator> Iterator for IntoIter<K, V, A> {
        type Item = (K, V);
    }
    impl<K, V> Default for Keys<'_, K, V> {}
    impl<'a, K, V> Iterator for Keys<'a, K, V> {
        type Item = &'a K;
    }
    impl<K, V> Default for Values<'_, K, V> {}
    impl<'a, K, V> Iterator for Values<'a, K, V> {
        type Item = &'a V;
    }
    impl<K, V> Default for ValuesMut<'_, K, V> {}
    impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
        type Item = &'a mut V;
    }
    impl<K, V, A: Allocator> Iterator for Drain<'_, K, V, A> {
        type Item = (K, V);
    }
    impl<'a, K, V, S, A: Allocator> Entry<'a, K, V, S, A> {
        pub fn insert(self, value: V) -> OccupiedEntry<'a, K, V, S, A>
        where
            K: Hash,
            S: BuildHasher,
        {
        }
        pub fn or_insert(self, default: V) -> &'a mut V
        where
            K: Hash,
            S: BuildHasher,
        {
        }
        pub fn or_insert_entry(self, default: V) -> OccupiedEntry<'a, K, V, S, A>
        where
            K: Hash,
            S: BuildHasher,
        {
        }
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V
        where
            K: Hash,
            S: BuildHasher,
        {
        }
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V
        where
            K: Hash,
            S: BuildHasher,
        {
        }
        pub fn key(&self) -> &K {}
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
        pub fn and_replace_entry_with<F: FnOnce(&K, V) -> Option<V>>(self, f: F) -> Self {}
    }
    impl<'a, K, V: Default, S, A: Allocator> Entry<'a, K, V, S, A> {
        pub fn or_default(self) -> &'a mut V
        where
            K: Hash,
            S: BuildHasher,
        {
        }
    }
    impl<'a, K, V, S, A: Allocator> OccupiedEntry<'a, K, V, S, A> {
        pub fn key(&self) -> &K {}
        pub fn remove_entry(self) -> (K, V) {}
        pub fn get(&self) -> &V {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn into_mut(self) -> &'a mut V {}
        pub fn insert(&mut self, value: V) -> V {}
        pub fn remove(self) -> V {}
        pub fn replace_entry_with<F: FnOnce(&K, V) -> Option<V>>(self, f: F) -> Entry<'a, K, V, S, A> {}
    }
    impl<'a, K, V, S, A: Allocator> VacantEntry<'a, K, V, S, A> {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        pub fn insert(self, value: V) -> &'a mut V
        where
            K: Hash,
            S: BuildHasher,
        {
        }
        pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V, S, A>
        where
            K: Hash,
            S: BuildHasher,
        {
        }
    }
    impl<'a, 'b, K, Q: ?Sized, V, S, A: Allocator> EntryRef<'a, 'b, K, Q, V, S, A> {
        pub fn insert(self, value: V) -> OccupiedEntry<'a, K, V, S, A>
        where
            K: Hash,
            &'b Q: Into<K>,
            S: BuildHasher,
        {
        }
        pub fn or_insert(self, default: V) -> &'a mut V
        where
            K: Hash,
            &'b Q: Into<K>,
            S: BuildHasher,
        {
        }
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V
        where
            K: Hash,
            &'b Q: Into<K>,
            S: BuildHasher,
        {
        }
        pub fn or_insert_with_key<F: FnOnce(&Q) -> V>(self, default: F) -> &'a mut V
        where
            K: Hash + Borrow<Q>,
            &'b Q: Into<K>,
            S: BuildHasher,
        {
        }
        pub fn key(&self) -> &Q
        where
            K: Borrow<Q>,
        {
        }
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
    }
    impl<'a, 'b, K, Q: ?Sized, V: Default, S, A: Allocator> EntryRef<'a, 'b, K, Q, V, S, A> {
        pub fn or_default(self) -> &'a mut V
        where
            K: Hash,
            &'b Q: Into<K>,
            S: BuildHasher,
        {
        }
        pub fn or_default_entry(self) -> OccupiedEntry<'a, K, V, S, A>
        where
            K: Hash + From<&'b Q>,
            S: BuildHasher,
        {
        }
    }
    impl<'a, 'b, K, Q: ?Sized, V, S, A: Allocator> VacantEntryRef<'a, 'b, K, Q, V, S, A> {
        pub fn key(&self) -> &'b Q {}
        pub fn insert(self, value: V) -> &'a mut V
        where
            K: Hash,
            &'b Q: Into<K>,
            S: BuildHasher,
        {
        }
        pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V, S, A>
        where
            K: Hash,
            &'b Q: Into<K>,
            S: BuildHasher,
        {
        }
    }
    impl<K: Eq + Hash, V, S: BuildHasher + Default, A: Default + Allocator> FromIterator<(K, V)>
        for HashMap<K, V, S, A>
    {
    }
}
mod set {
    use super::map::{self, HashMap};
    use crate::raw::{Allocator, Global};
    use crate::DefaultHashBuilder;
    use crate::{Equivalent, TryReserveError};
    use std::hash::{BuildHasher, Hash};
    use std::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Sub, SubAssign};
    #[twelve::collection(set)]
    pub struct HashSet<T, S = DefaultHashBuilder, A = Global>(T, S, A);
    impl<T> HashSet<T, DefaultHashBuilder> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<T: Hash + Eq, A: Allocator> HashSet<T, DefaultHashBuilder, A> {
        pub fn new_in(alloc: A) -> Self {}
        pub fn with_capacity_in(capacity: usize, alloc: A) -> Self {}
    }
    impl<T, S, A: Allocator> HashSet<T, S, A> {
        pub fn capacity(&self) -> usize {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn drain(&mut self) -> Drain<'_, T, A> {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, f: F) -> ExtractIf<'_, T, F, A> {}
        pub fn clear(&mut self) {}
    }
    impl<T, S> HashSet<T, S, Global> {
        pub const fn with_hasher(hasher: S) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self {}
    }
    impl<T, S, A: Allocator> HashSet<T, S, A> {
        pub fn allocator(&self) -> &A {}
        pub const fn with_hasher_in(hasher: S, alloc: A) -> Self {}
        pub fn with_capacity_and_hasher_in(capacity: usize, hasher: S, alloc: A) -> Self {}
        pub fn hasher(&self) -> &S {}
    }
    impl<T: Eq + Hash, S: BuildHasher, A: Allocator> HashSet<T, S, A> {
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn difference<'a>(&'a self, other: &'a Self) -> Difference<'a, T, S, A> {}
        pub fn symmetric_difference<'a>(&'a self, other: &'a Self) -> SymmetricDifference<'a, T, S, A> {}
        pub fn intersection<'a>(&'a self, other: &'a Self) -> Intersection<'a, T, S, A> {}
        pub fn union<'a>(&'a self, other: &'a Self) -> Union<'a, T, S, A> {}
        pub fn contains<Q: Hash + Equivalent<T> + ?Sized>(&self, value: &Q) -> bool {}
        pub fn get<Q: Hash + Equivalent<T> + ?Sized>(&self, value: &Q) -> Option<&T> {}
        pub fn get_or_insert(&mut self, value: T) -> &T {}
        pub fn get_or_insert_with<Q: Hash + Equivalent<T> + ?Sized, F: FnOnce(&Q) -> T>(
            &mut self,
            value: &Q,
            f: F,
        ) -> &T {
        }
        pub fn entry(&mut self, value: T) -> Entry<'_, T, S, A> {}
        pub fn is_disjoint(&self, other: &Self) -> bool {}
        pub fn is_subset(&self, other: &Self) -> bool {}
        pub fn is_superset(&self, other: &Self) -> bool {}
        pub fn insert(&mut self, value: T) -> bool {}
        pub fn insert_unique_unchecked(&mut self, value: T) -> &T {}
        pub fn replace(&mut self, value: T) -> Option<T> {}
        pub fn remove<Q: Hash + Equivalent<T> + ?Sized>(&mut self, value: &Q) -> bool {}
        pub fn take<Q: Hash + Equivalent<T> + ?Sized>(&mut self, value: &Q) -> Option<T> {}
        pub fn allocation_size(&self) -> usize {}
    }
    impl<T, S, A: Allocator> From<HashMap<T, (), S, A>> for HashSet<T, S, A> {}
    impl<T: Eq + Hash, S: BuildHasher + Default, A: Default + Allocator> FromIterator<T> for HashSet<T, S, A> {}
    impl<T: Eq + Hash, A: Default + Allocator, const N: usize> From<[T; N]>
        for HashSet<T, DefaultHashBuilder, A>
    {
    }
    impl<T, S: Default, A: Default + Allocator> Default for HashSet<T, S, A> {}
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default, A: Allocator + Default> BitOr<&HashSet<T, S, A>>
        for &HashSet<T, S, A>
    {
        type Output = HashSet<T, S, A>;
    }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default, A: Allocator + Default> BitAnd<&HashSet<T, S, A>>
        for &HashSet<T, S, A>
    {
        type Output = HashSet<T, S, A>;
    }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default, A: Allocator + Default> BitXor<&HashSet<T, S, A>>
        for &HashSet<T, S, A>
    {
        type Output = HashSet<T, S, A>;
    }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default, A: Allocator + Default> Sub<&HashSet<T, S, A>>
        for &HashSet<T, S, A>
    {
        type Output = HashSet<T, S, A>;
    }
    impl<T: Eq + Hash + Clone, S: BuildHasher, A: Allocator> BitOrAssign<&HashSet<T, S, A>> for HashSet<T, S, A> {}
    impl<T: Eq + Hash + Clone, S: BuildHasher, A: Allocator> BitAndAssign<&HashSet<T, S, A>>
        for HashSet<T, S, A>
    {
    }
    impl<T: Eq + Hash + Clone, S: BuildHasher, A: Allocator> BitXorAssign<&HashSet<T, S, A>>
        for HashSet<T, S, A>
    {
    }
    impl<T: Eq + Hash + Clone, S: BuildHasher, A: Allocator> SubAssign<&HashSet<T, S, A>> for HashSet<T, S, A> {}
    pub struct Iter<'a, K>(K);
    pub struct IntoIter<K, A: Allocator = Global>(K, A);
    pub struct Drain<'a, K, A: Allocator = Global>(K, A);
    pub struct ExtractIf<'a, K, F, A: Allocator = Global>(K, F, A);
    pub struct Intersection<'a, T, S, A = Global>(T, S, A);
    pub struct Difference<'a, T, S, A = Global>(T, S, A);
    pub struct SymmetricDifference<'a, T, S, A = Global>(T, S, A);
    pub struct Union<'a, T, S, A = Global>(T, S, A);
    impl<'a, T, S, A: Allocator> IntoIterator for &'a HashSet<T, S, A> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
    }
    impl<T, S, A: Allocator> IntoIterator for HashSet<T, S, A> {
        type Item = T;
        type IntoIter = IntoIter<T, A>;
    }
    impl<K> Default for Iter<'_, K> {}
    impl<'a, K> Iterator for Iter<'a, K> {
        type Item = &'a K;
    }
    impl<K, A: Allocator> Default for IntoIter<K, A> {}
    impl<K, A: Allocator> Iterator for IntoIter<K, A> {
        type Item = K;
    }
    impl<K, A: Allocator> Iterator for Drain<'_, K, A> {
        type Item = K;
    }
    impl<K, F: FnMut(&K) -> bool, A: Allocator> Iterator for ExtractIf<'_, K, F, A> {
        type Item = K;
    }
    impl<'a, T: Eq + Hash, S: BuildHasher, A: Allocator> Iterator for Intersection<'a, T, S, A> {
        type Item = &'a T;
    }
    impl<'a, T: Eq + Hash, S: BuildHasher, A: Allocator> Iterator for Difference<'a, T, S, A> {
        type Item = &'a T;
    }
    impl<'a, T: Eq + Hash, S: BuildHasher, A: Allocator> Iterator for SymmetricDifference<'a, T, S, A> {
        type Item = &'a T;
    }
    impl<'a, T: Eq + Hash, S: BuildHasher, A: Allocator> Iterator for Union<'a, T, S, A> {
        type Item = &'a T;
    }
    pub enum Entry<'a, T, S, A: Allocator = Global> {
        Occupied(OccupiedEntry<'a, T, S, A>),
        Vacant(VacantEntry<'a, T, S, A>),
    }
    pub struct OccupiedEntry<'a, T, S, A = Global>(T, S, A);
    pub struct VacantEntry<'a, T, S, A = Global>(T, S, A);
    impl<'a, T, S, A: Allocator> Entry<'a, T, S, A> {
        pub fn insert(self) -> OccupiedEntry<'a, T, S, A>
        where
            T: Hash,
            S: BuildHasher,
        {
        }
        pub fn or_insert(self)
        where
            T: Hash,
            S: BuildHasher,
        {
        }
        pub fn get(&self) -> &T {}
    }
    impl<T, S, A: Allocator> OccupiedEntry<'_, T, S, A> {
        pub fn get(&self) -> &T {}
        pub fn remove(self) -> T {}
    }
    impl<'a, T, S, A: Allocator> VacantEntry<'a, T, S, A> {
        pub fn get(&self) -> &T {}
        pub fn into_value(self) -> T {}
        pub fn insert(self) -> OccupiedEntry<'a, T, S, A>
        where
            T: Hash,
            S: BuildHasher,
        {
        }
    }
}
pub mod hash_map {
    pub use crate::map::*;
    pub use crate::rustc_entry::*;
}
pub mod hash_set {
    pub use crate::set::*;
}
pub use crate::map::HashMap;
pub use crate::set::HashSet;
pub use crate::table::HashTable;
pub use equivalent::Equivalent;
pub enum TryReserveError {
    CapacityOverflow,
    AllocError { layout: std::alloc::Layout },
}

mod raw {
    pub trait Allocator {}
    pub struct Global;
}
