//! package = "flurry", version = ">=0.3, <0.6"
// Maps and sets that are changed through `&self`, or through what `pin` gives.

mod map {
    use crate::iter::*;
    use crate::node::*;
    use crate::raw::*;
    use crate::reclaim::{Collector, Guard};
    use std::error::Error;
    use std::fmt::{self, Display};
    #[twelve::collection(map)]
    pub struct HashMap<K, V, S = crate::DefaultHashBuilder>(K, V, S);
    #[derive(Copy, Clone, PartialEq)]
    pub struct TryInsertError<'a, V> {
        pub current: &'a V,
        pub not_inserted: V,
    }
    impl<'a, V> Display for TryInsertError<'a, V> {}
    impl<'a, V> Error for TryInsertError<'a, V> {}
    impl<K, V> HashMap<K, V, crate::DefaultHashBuilder> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K, V, S: Default> Default for HashMap<K, V, S> {}
    impl<K, V, S> HashMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
        pub fn with_collector(self, collector: Collector) -> Self {}
        pub fn guard(&self) -> Guard<'_> {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::access(read)]
        pub fn iter<'g>(&'g self, guard: &'g Guard<'_>) -> Iter<'g, K, V> {}
        #[twelve::access(read)]
        pub fn keys<'g>(&'g self, guard: &'g Guard<'_>) -> Keys<'g, K, V> {}
        #[twelve::access(read)]
        pub fn values<'g>(&'g self, guard: &'g Guard<'_>) -> Values<'g, K, V> {}
    }
    impl<K: Clone, V, S> HashMap<K, V, S> {
        pub fn reserve(&self, additional: usize, guard: &Guard<'_>) {}
    }
    impl<K, V, S> HashMap<K, V, S> {
        #[twelve::reads]
        pub fn contains_key<Q: ?Sized>(&self, key: &Q, guard: &Guard<'_>) -> bool {}
        #[twelve::access(read)]
        pub fn get<'g, Q: ?Sized>(&'g self, key: &Q, guard: &'g Guard<'_>) -> Option<&'g V> {}
        #[twelve::access(read)]
        pub fn get_key_value<'g, Q: ?Sized>(
            &'g self,
            key: &Q,
            guard: &'g Guard<'_>,
        ) -> Option<(&'g K, &'g V)> {
        }
    }
    impl<K: Clone, V, S> HashMap<K, V, S> {
        #[twelve::mutates]
        pub fn clear(&self, guard: &Guard<'_>) {}
    }
    impl<K: Clone, V, S> HashMap<K, V, S> {
        #[twelve::mutates]
        pub fn insert<'g>(&'g self, key: K, value: V, guard: &'g Guard<'_>) -> Option<&'g V> {}
        #[twelve::mutates]
        pub fn try_insert<'g>(
            &'g self,
            key: K,
            value: V,
            guard: &'g Guard<'_>,
        ) -> Result<&'g V, TryInsertError<'g, V>> {
        }
        #[twelve::mutates]
        pub fn compute_if_present<'g, Q: ?Sized, F: FnOnce(&K, &V) -> Option<V>>(
            &'g self,
            key: &Q,
            remapping_function: F,
            guard: &'g Guard<'_>,
        ) -> Option<&'g V> {
        }
        #[twelve::mutates]
        pub fn remove<'g, Q: ?Sized>(&'g self, key: &Q, guard: &'g Guard<'_>) -> Option<&'g V> {}
        #[twelve::mutates]
        pub fn remove_entry<'g, Q: ?Sized>(
            &'g self,
            key: &Q,
            guard: &'g Guard<'_>,
        ) -> Option<(&'g K, &'g V)> {
        }
        #[twelve::mutates]
        pub fn retain<F: FnMut(&K, &V) -> bool>(&self, f: F, guard: &Guard<'_>) {}
        #[twelve::mutates]
        pub fn retain_force<F: FnMut(&K, &V) -> bool>(&self, f: F, guard: &Guard<'_>) {}
    }
    impl<K, V: PartialEq, S> PartialEq for HashMap<K, V, S> {}
    impl<K: Clone, V, S> Extend<(K, V)> for &HashMap<K, V, S> {}
    impl<'a, K: Copy, V: Copy, S> Extend<(&'a K, &'a V)> for &HashMap<K, V, S> {}
    impl<K: Clone, V, S: Default> FromIterator<(K, V)> for HashMap<K, V, S> {}
    impl<'a, K: Copy, V: Copy, S: Default> FromIterator<(&'a K, &'a V)> for HashMap<K, V, S> {}
    impl<'a, K: Copy, V: Copy, S: Default> FromIterator<&'a (K, V)> for HashMap<K, V, S> {}
    impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {}
}
mod map_ref {
    use crate::iter::*;
    use crate::reclaim::Guard;
    use crate::{HashMap, TryInsertError};
    use std::fmt::{self};
    use std::ops::Index;
    #[twelve::collection(map)]
    pub struct HashMapRef<'map, K, V, S = crate::DefaultHashBuilder>(K, V, S);
    impl<K, V, S> HashMap<K, V, S> {
        #[twelve::access(lock)]
        pub fn pin(&self) -> HashMapRef<'_, K, V, S> {}
        #[twelve::access(lock)]
        pub fn with_guard<'g>(&'g self, guard: &'g Guard<'_>) -> HashMapRef<'g, K, V, S> {}
    }
    impl<K, V, S> HashMapRef<'_, K, V, S> {
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::access(read)]
        pub fn iter(&self) -> Iter<'_, K, V> {}
        #[twelve::access(read)]
        pub fn keys(&self) -> Keys<'_, K, V> {}
        #[twelve::access(read)]
        pub fn values(&self) -> Values<'_, K, V> {}
    }
    impl<K: Clone, V, S> HashMapRef<'_, K, V, S> {
        pub fn reserve(&self, additional: usize) {}
    }
    impl<K, V, S> HashMapRef<'_, K, V, S> {
        #[twelve::reads]
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::access(read)]
        pub fn get<'g, Q: ?Sized>(&'g self, key: &Q) -> Option<&'g V> {}
        #[twelve::access(read)]
        pub fn get_key_value<'g, Q: ?Sized>(&'g self, key: &Q) -> Option<(&'g K, &'g V)> {}
    }
    impl<K: Clone, V, S> HashMapRef<'_, K, V, S> {
        #[twelve::mutates]
        pub fn clear(&self) {}
    }
    impl<K: Clone, V, S> HashMapRef<'_, K, V, S> {
        #[twelve::mutates]
        pub fn insert(&self, key: K, value: V) -> Option<&'_ V> {}
        #[twelve::mutates]
        pub fn try_insert(&self, key: K, value: V) -> Result<&'_ V, TryInsertError<'_, V>> {}
        #[twelve::mutates]
        pub fn compute_if_present<'g, Q: ?Sized, F: FnOnce(&K, &V) -> Option<V>>(
            &'g self,
            key: &Q,
            remapping_function: F,
        ) -> Option<&'g V> {
        }
        #[twelve::mutates]
        pub fn remove<'g, Q: ?Sized>(&'g self, key: &Q) -> Option<&'g V> {}
        #[twelve::mutates]
        pub fn remove_entry<'g, Q: ?Sized>(&'g self, key: &Q) -> Option<(&'g K, &'g V)> {}
        #[twelve::mutates]
        pub fn retain<F: FnMut(&K, &V) -> bool>(&self, f: F) {}
        #[twelve::mutates]
        pub fn retain_force<F: FnMut(&K, &V) -> bool>(&self, f: F) {}
    }
    impl<'g, K, V, S> IntoIterator for &'g HashMapRef<'_, K, V, S> {
        type IntoIter = Iter<'g, K, V>;
        type Item = (&'g K, &'g V);
    }
    impl<K, V, S> Clone for HashMapRef<'_, K, V, S> {}
    impl<K, V: PartialEq, S> PartialEq for HashMapRef<'_, K, V, S> {}
    impl<K, V: PartialEq, S> PartialEq<HashMap<K, V, S>> for HashMapRef<'_, K, V, S> {}
    impl<K, V: PartialEq, S> PartialEq<HashMapRef<'_, K, V, S>> for HashMap<K, V, S> {}
    impl<K, Q: ?Sized, V, S> Index<&'_ Q> for HashMapRef<'_, K, V, S> {
        type Output = V;
    }
}
mod set {
    use crate::iter::Keys;
    use crate::reclaim::Guard;
    use std::fmt::{self};
    #[twelve::collection(set)]
    pub struct HashSet<T, S = crate::DefaultHashBuilder>(T, S);
    impl<T> HashSet<T, crate::DefaultHashBuilder> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<T, S: Default> Default for HashSet<T, S> {}
    impl<T, S> HashSet<T, S> {
        pub fn with_hasher(hash_builder: S) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
        pub fn guard(&self) -> Guard<'_> {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::access(read)]
        pub fn iter<'g>(&'g self, guard: &'g Guard<'_>) -> Keys<'g, T, ()> {}
    }
    impl<T, S> HashSet<T, S> {
        #[twelve::reads]
        pub fn contains<Q: ?Sized>(&self, value: &Q, guard: &Guard<'_>) -> bool {}
        #[twelve::access(read)]
        pub fn get<'g, Q: ?Sized>(&'g self, value: &Q, guard: &'g Guard<'_>) -> Option<&'g T> {}
        pub fn is_disjoint(
            &self,
            other: &HashSet<T, S>,
            our_guard: &Guard<'_>,
            their_guard: &Guard<'_>,
        ) -> bool {
        }
        pub fn is_subset(
            &self,
            other: &HashSet<T, S>,
            our_guard: &Guard<'_>,
            their_guard: &Guard<'_>,
        ) -> bool {
        }
        pub fn is_superset(
            &self,
            other: &HashSet<T, S>,
            our_guard: &Guard<'_>,
            their_guard: &Guard<'_>,
        ) -> bool {
        }
    }
    impl<T: Clone, S> HashSet<T, S> {
        #[twelve::mutates]
        pub fn insert(&self, value: T, guard: &Guard<'_>) -> bool {}
        #[twelve::mutates]
        pub fn remove<Q: ?Sized>(&self, value: &Q, guard: &Guard<'_>) -> bool {}
        #[twelve::mutates]
        pub fn take<'g, Q: ?Sized>(&'g self, value: &Q, guard: &'g Guard<'_>) -> Option<&'g T> {}
        #[twelve::mutates]
        pub fn retain<F: FnMut(&T) -> bool>(&self, f: F, guard: &Guard<'_>) {}
    }
    impl<T: Clone, S> HashSet<T, S> {
        #[twelve::mutates]
        pub fn clear(&self, guard: &Guard<'_>) {}
        pub fn reserve(&self, additional: usize, guard: &Guard<'_>) {}
    }
    impl<T, S> PartialEq for HashSet<T, S> {}
    impl<T: Clone, S> Extend<T> for &HashSet<T, S> {}
    impl<'a, T: Copy, S> Extend<&'a T> for &HashSet<T, S> {}
    impl<T: Clone, S: Default> FromIterator<T> for HashSet<T, S> {}
    impl<'a, T: Copy, S: Default> FromIterator<&'a T> for HashSet<T, S> {}
    impl<T: Clone, S: Clone> Clone for HashSet<T, S> {}
}
mod set_ref {
    use crate::iter::*;
    use crate::reclaim::Guard;
    use crate::HashSet;
    use std::fmt::{self};
    #[twelve::collection(set)]
    pub struct HashSetRef<'set, T, S = crate::DefaultHashBuilder>(T, S);
    impl<T, S> HashSet<T, S> {
        #[twelve::access(lock)]
        pub fn pin(&self) -> HashSetRef<'_, T, S> {}
        #[twelve::access(lock)]
        pub fn with_guard<'g>(&'g self, guard: &'g Guard<'_>) -> HashSetRef<'g, T, S> {}
    }
    impl<T, S> HashSetRef<'_, T, S> {
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::access(read)]
        pub fn iter(&self) -> Keys<'_, T, ()> {}
    }
    impl<T, S> HashSetRef<'_, T, S> {
        #[twelve::reads]
        pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool {}
        #[twelve::access(read)]
        pub fn get<'g, Q: ?Sized>(&'g self, value: &Q) -> Option<&'g T> {}
        pub fn is_disjoint(&self, other: &HashSetRef<'_, T, S>) -> bool {}
        pub fn is_subset(&self, other: &HashSetRef<'_, T, S>) -> bool {}
        pub fn is_superset(&self, other: &HashSetRef<'_, T, S>) -> bool {}
    }
    impl<T: Clone, S> HashSetRef<'_, T, S> {
        #[twelve::mutates]
        pub fn insert(&self, value: T) -> bool {}
        #[twelve::mutates]
        pub fn remove<Q: ?Sized>(&self, value: &Q) -> bool {}
        #[twelve::mutates]
        pub fn take<'g, Q: ?Sized>(&'g self, value: &Q) -> Option<&'g T> {}
        #[twelve::mutates]
        pub fn retain<F: FnMut(&T) -> bool>(&self, f: F) {}
    }
    impl<T: Clone, S> HashSetRef<'_, T, S> {
        #[twelve::mutates]
        pub fn clear(&self) {}
        pub fn reserve(&self, additional: usize) {}
    }
    impl<'g, T, S> IntoIterator for &'g HashSetRef<'_, T, S> {
        type IntoIter = Keys<'g, T, ()>;
        type Item = &'g T;
    }
    impl<T, S> Clone for HashSetRef<'_, T, S> {}
    impl<T, S> PartialEq for HashSetRef<'_, T, S> {}
    impl<T, S> PartialEq<HashSet<T, S>> for HashSetRef<'_, T, S> {}
    impl<T, S> PartialEq<HashSetRef<'_, T, S>> for HashSet<T, S> {}
}
pub mod iter {
    pub struct Iter<'g, K, V>(K, V);
    impl<'g, K, V> Iterator for Iter<'g, K, V> {
        type Item = (&'g K, &'g V);
    }
    pub struct Keys<'g, K, V>(K, V);
    impl<'g, K, V> Iterator for Keys<'g, K, V> {
        type Item = &'g K;
    }
    pub struct Values<'g, K, V>(K, V);
    impl<'g, K, V> Iterator for Values<'g, K, V> {
        type Item = &'g V;
    }
}
pub use map::{HashMap, TryInsertError};
pub use map_ref::HashMapRef;
pub use seize::Guard;
pub use set::HashSet;
pub use set_ref::HashSetRef;
#[derive(Clone, Default)]
pub struct DefaultHashBuilder;
