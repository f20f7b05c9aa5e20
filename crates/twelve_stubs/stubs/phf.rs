//! package = "phf", version = ">=0.10, <0.15"

pub use self::map::Map;
pub use self::ordered_map::OrderedMap;
pub use self::ordered_set::OrderedSet;
pub use self::set::Set;
pub use phf_shared::{PhfEq, PhfHash};
pub mod map {
    use std::iter::IntoIterator;
    use std::ops::Index;
    use phf_shared::{self, PhfEq, PhfHash};
    #[twelve::collection(map)]
    pub struct Map<K, V>(K, V);
    impl<'a, K: PhfEq<T>, V, T: ?Sized + Eq + PhfHash> Index<&'a T> for Map<K, V> {
        type Output = V;
    }
    impl<K, V> Default for Map<K, V> {}
    impl<K, V> Map<K, V> {
        pub const fn new() -> Self {}
        pub const fn len(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
        pub fn contains_key<T: Eq + PhfHash + ?Sized>(&self, key: &T) -> bool
        where
            K: PhfEq<T>,
        {}
        pub fn get<T: Eq + PhfHash + ?Sized>(&self, key: &T) -> Option<&V>
        where
            K: PhfEq<T>,
        {}
        pub fn get_key<T: Eq + PhfHash + ?Sized>(&self, key: &T) -> Option<&K>
        where
            K: PhfEq<T>,
        {}
        pub fn get_entry<T: Eq + PhfHash + ?Sized>(&self, key: &T) -> Option<(&K, &V)>
        where
            K: PhfEq<T>,
        {}
        pub fn entries(&self) -> Entries<'_, K, V> {}
        pub fn keys(&self) -> Keys<'_, K, V> {}
        pub fn values(&self) -> Values<'_, K, V> {}
    }
    impl<'a, K, V> IntoIterator for &'a Map<K, V> {
        type Item = (&'a K, &'a V);
        type IntoIter = Entries<'a, K, V>;
    }
    pub struct Entries<'a, K, V>(K, V);
    impl<'a, K, V> Iterator for Entries<'a, K, V> {
        type Item = (&'a K, &'a V);
    }
    impl<'a, K, V> DoubleEndedIterator for Entries<'a, K, V> {}
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
}
pub mod ordered_map {
    use std::iter::IntoIterator;
    use std::ops::Index;
    use phf_shared::{self, PhfEq, PhfHash};
    #[twelve::collection(map)]
    pub struct OrderedMap<K, V>(K, V);
    impl<'a, K: PhfEq<T>, V, T: ?Sized + Eq + PhfHash> Index<&'a T>
    for OrderedMap<K, V> {
        type Output = V;
    }
    impl<K, V> OrderedMap<K, V> {
        pub const fn len(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
        pub fn get<T: Eq + PhfHash + ?Sized>(&self, key: &T) -> Option<&V>
        where
            K: PhfEq<T>,
        {}
        pub fn get_key<T: Eq + PhfHash + ?Sized>(&self, key: &T) -> Option<&K>
        where
            K: PhfEq<T>,
        {}
        pub fn contains_key<T: Eq + PhfHash + ?Sized>(&self, key: &T) -> bool
        where
            K: PhfEq<T>,
        {}
        pub fn get_index<T: Eq + PhfHash + ?Sized>(&self, key: &T) -> Option<usize>
        where
            K: PhfEq<T>,
        {}
        pub fn index(&self, index: usize) -> Option<(&K, &V)> {}
        pub fn get_entry<T: Eq + PhfHash + ?Sized>(&self, key: &T) -> Option<(&K, &V)>
        where
            K: PhfEq<T>,
        {}
        pub fn entries(&self) -> Entries<'_, K, V> {}
        pub fn keys(&self) -> Keys<'_, K, V> {}
        pub fn values(&self) -> Values<'_, K, V> {}
    }
    impl<'a, K, V> IntoIterator for &'a OrderedMap<K, V> {
        type Item = (&'a K, &'a V);
        type IntoIter = Entries<'a, K, V>;
    }
    pub struct Entries<'a, K, V>(K, V);
    impl<'a, K, V> Iterator for Entries<'a, K, V> {
        type Item = (&'a K, &'a V);
    }
    impl<'a, K, V> DoubleEndedIterator for Entries<'a, K, V> {}
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
}
pub mod ordered_set {
    use crate::PhfHash;
    use std::iter::IntoIterator;
    use phf_shared::PhfEq;
    #[twelve::collection(set)]
    pub struct OrderedSet<T>(T);
    impl<T> OrderedSet<T> {
        pub const fn len(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
        pub fn get_key<U: Eq + PhfHash + ?Sized>(&self, key: &U) -> Option<&T>
        where
            T: PhfEq<U>,
        {}
        pub fn get_index<U: Eq + PhfHash + ?Sized>(&self, key: &U) -> Option<usize>
        where
            T: PhfEq<U>,
        {}
        pub fn index(&self, index: usize) -> Option<&T> {}
        pub fn contains<U: Eq + PhfHash + ?Sized>(&self, value: &U) -> bool
        where
            T: PhfEq<U>,
        {}
        pub fn iter(&self) -> Iter<'_, T> {}
    }
    impl<T: Eq + PhfHash + PhfEq<T>> OrderedSet<T> {
        pub fn is_disjoint(&self, other: &OrderedSet<T>) -> bool {}
        pub fn is_subset(&self, other: &OrderedSet<T>) -> bool {}
        pub fn is_superset(&self, other: &OrderedSet<T>) -> bool {}
    }
    impl<'a, T> IntoIterator for &'a OrderedSet<T> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
    }
    pub struct Iter<'a, T>(T);
    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = &'a T;
    }
    impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
}
pub mod set {
    use std::iter::IntoIterator;
    use phf_shared::{PhfEq, PhfHash};
    #[twelve::collection(set)]
    pub struct Set<T>(T);
    impl<T> Set<T> {
        pub const fn len(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
        pub fn get_key<U: Eq + PhfHash + ?Sized>(&self, key: &U) -> Option<&T>
        where
            T: PhfEq<U>,
        {}
        pub fn contains<U: Eq + PhfHash + ?Sized>(&self, value: &U) -> bool
        where
            T: PhfEq<U>,
        {}
        pub fn iter(&self) -> Iter<'_, T> {}
    }
    impl<T: Eq + PhfHash + PhfEq<T>> Set<T> {
        pub fn is_disjoint(&self, other: &Set<T>) -> bool {}
        pub fn is_subset(&self, other: &Set<T>) -> bool {}
        pub fn is_superset(&self, other: &Set<T>) -> bool {}
    }
    impl<'a, T> IntoIterator for &'a Set<T> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
    }
    pub struct Iter<'a, T>(T);
    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = &'a T;
    }
    impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
}
#[twelve::unchecked("`phf_macros` has it, a procedural macro")]
#[twelve::macro_signature]
pub fn phf_map<K, V>() -> Map<K, V> {}
#[twelve::unchecked("`phf_macros` has it, a procedural macro")]
#[twelve::macro_signature]
pub fn phf_ordered_map<K, V>() -> OrderedMap<K, V> {}
#[twelve::unchecked("`phf_macros` has it, a procedural macro")]
#[twelve::macro_signature]
pub fn phf_set<T>() -> Set<T> {}
#[twelve::unchecked("`phf_macros` has it, a procedural macro")]
#[twelve::macro_signature]
pub fn phf_ordered_set<T>() -> OrderedSet<T> {}
