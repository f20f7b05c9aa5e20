//! package = "papaya", version = ">=0.1, <0.3"
// Maps and sets that are changed through `&self`, or through what `pin` gives.

mod map {
    use crate::raw::{self};
    use crate::Equivalent;
    use seize::{Collector, Guard, LocalGuard, OwnedGuard};
    use std::collections::hash_map::RandomState;
    use std::sync::Arc;
    #[twelve::collection(map)]
    pub struct HashMap<K, V, S = RandomState>(K, V, S);
    pub struct HashMapBuilder<K, V, S = RandomState>(K, V, S);
    impl<K, V> HashMapBuilder<K, V> {
        pub fn hasher<S>(self, hasher: S) -> HashMapBuilder<K, V, S> {}
    }
    impl<K, V, S> HashMapBuilder<K, V, S> {
        pub fn shared_collector(self, collector: Arc<Collector>) -> HashMapBuilder<K, V, S> {}
    }
    impl<K, V, S> HashMapBuilder<K, V, S> {
        pub fn collector(self, collector: Collector) -> HashMapBuilder<K, V, S> {}
        pub fn capacity(self, capacity: usize) -> HashMapBuilder<K, V, S> {}
        pub fn resize_mode(self, resize_mode: ResizeMode) -> Self {}
        pub fn build(self) -> HashMap<K, V, S> {}
    }
    pub enum ResizeMode {
        Incremental(usize),
        Blocking,
    }
    impl Default for ResizeMode {}
    impl<K, V> HashMap<K, V> {
        pub fn new() -> HashMap<K, V> {}
        pub fn with_capacity(capacity: usize) -> HashMap<K, V> {}
        pub fn builder() -> HashMapBuilder<K, V> {}
    }
    impl<K, V, S: Default> Default for HashMap<K, V, S> {}
    impl<K, V, S> HashMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> {}
        #[twelve::access(lock)]
        pub fn pin(&self) -> HashMapRef<'_, K, V, S, LocalGuard<'_>> {}
        #[twelve::access(lock)]
        pub fn pin_owned(&self) -> HashMapRef<'_, K, V, S, OwnedGuard<'_>> {}
        pub fn guard(&self) -> LocalGuard<'_> {}
        pub fn owned_guard(&self) -> OwnedGuard<'_> {}
    }
    impl<K, V, S> HashMap<K, V, S> {
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::reads]
        pub fn contains_key<Q: Equivalent<K> + ?Sized>(&self, key: &Q, guard: &impl Guard) -> bool {}
        #[twelve::access(read)]
        pub fn get<'g, Q: Equivalent<K> + ?Sized>(&self, key: &Q, guard: &'g impl Guard) -> Option<&'g V> {}
        #[twelve::access(read)]
        pub fn get_key_value<'g, Q: Equivalent<K> + ?Sized>(
            &self,
            key: &Q,
            guard: &'g impl Guard,
        ) -> Option<(&'g K, &'g V)> {
        }
        #[twelve::mutates]
        pub fn insert<'g>(&self, key: K, value: V, guard: &'g impl Guard) -> Option<&'g V> {}
        #[twelve::mutates]
        pub fn try_insert<'g>(
            &self,
            key: K,
            value: V,
            guard: &'g impl Guard,
        ) -> Result<&'g V, OccupiedError<'g, V>> {
        }
        #[twelve::mutates]
        pub fn try_insert_with<'g, F: FnOnce() -> V>(
            &self,
            key: K,
            f: F,
            guard: &'g impl Guard,
        ) -> Result<&'g V, &'g V> {
        }
        #[twelve::mutates]
        pub fn get_or_insert<'g>(&self, key: K, value: V, guard: &'g impl Guard) -> &'g V {}
        #[twelve::mutates]
        pub fn get_or_insert_with<'g, F: FnOnce() -> V>(&self, key: K, f: F, guard: &'g impl Guard) -> &'g V {
        }
        #[twelve::mutates]
        pub fn update<'g, F: Fn(&V) -> V>(&self, key: K, update: F, guard: &'g impl Guard) -> Option<&'g V> {}
        #[twelve::mutates]
        pub fn update_or_insert<'g, F: Fn(&V) -> V>(
            &self,
            key: K,
            update: F,
            value: V,
            guard: &'g impl Guard,
        ) -> &'g V {
        }
        #[twelve::mutates]
        pub fn update_or_insert_with<'g, U: Fn(&V) -> V, F: FnOnce() -> V>(
            &self,
            key: K,
            update: U,
            f: F,
            guard: &'g impl Guard,
        ) -> &'g V {
        }
        #[twelve::mutates]
        pub fn compute<'g, F: FnMut(Option<(&'g K, &'g V)>) -> Operation<V, T>, T>(
            &self,
            key: K,
            compute: F,
            guard: &'g impl Guard,
        ) -> Compute<'g, K, V, T> {
        }
        #[twelve::mutates]
        pub fn remove<'g, Q: Equivalent<K> + ?Sized>(&self, key: &Q, guard: &'g impl Guard) -> Option<&'g V> {
        }
        #[twelve::mutates]
        pub fn remove_entry<'g, Q: Equivalent<K> + ?Sized>(
            &self,
            key: &Q,
            guard: &'g impl Guard,
        ) -> Option<(&'g K, &'g V)> {
        }
        #[twelve::mutates]
        pub fn remove_if<'g, Q: Equivalent<K> + ?Sized, F: FnMut(&K, &V) -> bool>(
            &self,
            key: &Q,
            should_remove: F,
            guard: &'g impl Guard,
        ) -> Result<Option<(&'g K, &'g V)>, (&'g K, &'g V)> {
        }
        pub fn reserve(&self, additional: usize, guard: &impl Guard) {}
        #[twelve::mutates]
        pub fn clear(&self, guard: &impl Guard) {}
        #[twelve::mutates]
        pub fn retain<F: FnMut(&K, &V) -> bool>(&self, f: F, guard: &impl Guard) {}
        #[twelve::access(read)]
        pub fn iter<'g, G: Guard>(&self, guard: &'g G) -> Iter<'g, K, V, G> {}
        #[twelve::access(read)]
        pub fn keys<'g, G: Guard>(&self, guard: &'g G) -> Keys<'g, K, V, G> {}
        #[twelve::access(read)]
        pub fn values<'g, G: Guard>(&self, guard: &'g G) -> Values<'g, K, V, G> {}
    }
    #[derive(PartialEq)]
    pub enum Operation<V, T> {
        Insert(V),
        Remove,
        Abort(T),
    }
    #[derive(PartialEq)]
    pub enum Compute<'g, K, V, T> {
        Inserted(&'g K, &'g V),
        Updated { old: (&'g K, &'g V), new: (&'g K, &'g V) },
        Removed(&'g K, &'g V),
        Aborted(T),
    }
    #[derive(PartialEq)]
    pub struct OccupiedError<'a, V> {
        pub current: &'a V,
        pub not_inserted: V,
    }
    impl<K, V: PartialEq, S> PartialEq for HashMap<K, V, S> {}
    impl<K, V, S> Extend<(K, V)> for &HashMap<K, V, S> {}
    impl<'a, K: Copy, V: Copy, S> Extend<(&'a K, &'a V)> for &HashMap<K, V, S> {}
    impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> {}
    impl<K, V, S: Default> FromIterator<(K, V)> for HashMap<K, V, S> {}
    impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {}
    #[twelve::collection(map)]
    pub struct HashMapRef<'map, K, V, S, G>(K, V, S, G);
    impl<'map, K, V, S, G: Guard> HashMapRef<'map, K, V, S, G> {
        pub fn map(&self) -> &'map HashMap<K, V, S> {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::reads]
        pub fn contains_key<Q: Equivalent<K> + ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::access(read)]
        pub fn get<Q: Equivalent<K> + ?Sized>(&self, key: &Q) -> Option<&V> {}
        #[twelve::access(read)]
        pub fn get_key_value<Q: Equivalent<K> + ?Sized>(&self, key: &Q) -> Option<(&K, &V)> {}
        #[twelve::mutates]
        pub fn insert(&self, key: K, value: V) -> Option<&V> {}
        #[twelve::mutates]
        pub fn try_insert(&self, key: K, value: V) -> Result<&V, OccupiedError<'_, V>> {}
        #[twelve::mutates]
        pub fn try_insert_with<F: FnOnce() -> V>(&self, key: K, f: F) -> Result<&V, &V> {}
        #[twelve::mutates]
        pub fn get_or_insert(&self, key: K, value: V) -> &V {}
        #[twelve::mutates]
        pub fn get_or_insert_with<F: FnOnce() -> V>(&self, key: K, f: F) -> &V {}
        #[twelve::mutates]
        pub fn update<F: Fn(&V) -> V>(&self, key: K, update: F) -> Option<&V> {}
        #[twelve::mutates]
        pub fn update_or_insert<F: Fn(&V) -> V>(&self, key: K, update: F, value: V) -> &V {}
        #[twelve::mutates]
        pub fn update_or_insert_with<U: Fn(&V) -> V, F: FnOnce() -> V>(&self, key: K, update: U, f: F) -> &V {
        }
        #[twelve::mutates]
        pub fn compute<'g, F: FnMut(Option<(&'g K, &'g V)>) -> Operation<V, T>, T>(
            &'g self,
            key: K,
            compute: F,
        ) -> Compute<'g, K, V, T> {
        }
        #[twelve::mutates]
        pub fn remove<Q: Equivalent<K> + ?Sized>(&self, key: &Q) -> Option<&V> {}
        #[twelve::mutates]
        pub fn remove_entry<Q: Equivalent<K> + ?Sized>(&self, key: &Q) -> Option<(&K, &V)> {}
        #[twelve::mutates]
        pub fn remove_if<Q: Equivalent<K> + ?Sized, F: FnMut(&K, &V) -> bool>(
            &self,
            key: &Q,
            should_remove: F,
        ) -> Result<Option<(&K, &V)>, (&K, &V)> {
        }
        #[twelve::mutates]
        pub fn clear(&self) {}
        #[twelve::mutates]
        pub fn retain<F: FnMut(&K, &V) -> bool>(&self, f: F) {}
        pub fn reserve(&self, additional: usize) {}
        #[twelve::access(read)]
        pub fn iter(&self) -> Iter<'_, K, V, G> {}
        #[twelve::access(read)]
        pub fn keys(&self) -> Keys<'_, K, V, G> {}
        #[twelve::access(read)]
        pub fn values(&self) -> Values<'_, K, V, G> {}
    }
    impl<'a, K, V, S, G: Guard> IntoIterator for &'a HashMapRef<'_, K, V, S, G> {
        type Item = (&'a K, &'a V);
        type IntoIter = Iter<'a, K, V, G>;
    }
    pub struct Iter<'g, K, V, G>(K, V, G);
    impl<'g, K, V, G: Guard> Iterator for Iter<'g, K, V, G> {
        type Item = (&'g K, &'g V);
    }
    pub struct Keys<'g, K, V, G>(K, V, G);
    impl<'g, K, V, G: Guard> Iterator for Keys<'g, K, V, G> {
        type Item = &'g K;
    }
    pub struct Values<'g, K, V, G>(K, V, G);
    impl<'g, K, V, G: Guard> Iterator for Values<'g, K, V, G> {
        type Item = &'g V;
    }
}
mod set {
    use crate::map::ResizeMode;
    use crate::raw::{self};
    use crate::Equivalent;
    use seize::{Collector, Guard, LocalGuard, OwnedGuard};
    use std::collections::hash_map::RandomState;
    use std::sync::Arc;
    #[twelve::collection(set)]
    pub struct HashSet<K, S = RandomState>(K, S);
    pub struct HashSetBuilder<K, S = RandomState>(K, S);
    impl<K> HashSetBuilder<K> {
        pub fn hasher<S>(self, hasher: S) -> HashSetBuilder<K, S> {}
    }
    impl<K, S> HashSetBuilder<K, S> {
        pub fn shared_collector(self, collector: Arc<Collector>) -> HashSetBuilder<K, S> {}
    }
    impl<K, S> HashSetBuilder<K, S> {
        pub fn collector(self, collector: Collector) -> HashSetBuilder<K, S> {}
        pub fn capacity(self, capacity: usize) -> HashSetBuilder<K, S> {}
        pub fn resize_mode(self, resize_mode: ResizeMode) -> Self {}
        pub fn build(self) -> HashSet<K, S> {}
    }
    impl<K> HashSet<K> {
        pub fn new() -> HashSet<K> {}
        pub fn with_capacity(capacity: usize) -> HashSet<K> {}
        pub fn builder() -> HashSetBuilder<K> {}
    }
    impl<K, S: Default> Default for HashSet<K, S> {}
    impl<K, S> HashSet<K, S> {
        pub fn with_hasher(hash_builder: S) -> HashSet<K, S> {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashSet<K, S> {}
        #[twelve::access(lock)]
        pub fn pin(&self) -> HashSetRef<'_, K, S, LocalGuard<'_>> {}
        #[twelve::access(lock)]
        pub fn pin_owned(&self) -> HashSetRef<'_, K, S, OwnedGuard<'_>> {}
        pub fn guard(&self) -> LocalGuard<'_> {}
        pub fn owned_guard(&self) -> OwnedGuard<'_> {}
    }
    impl<K, S> HashSet<K, S> {
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::reads]
        pub fn contains<Q: Equivalent<K> + ?Sized>(&self, key: &Q, guard: &impl Guard) -> bool {}
        #[twelve::access(read)]
        pub fn get<'g, Q: Equivalent<K> + ?Sized>(&self, key: &Q, guard: &'g impl Guard) -> Option<&'g K> {}
        #[twelve::mutates]
        pub fn insert(&self, key: K, guard: &impl Guard) -> bool {}
        #[twelve::mutates]
        pub fn remove<Q: Equivalent<K> + ?Sized>(&self, key: &Q, guard: &impl Guard) -> bool {}
        pub fn reserve(&self, additional: usize, guard: &impl Guard) {}
        #[twelve::mutates]
        pub fn clear(&self, guard: &impl Guard) {}
        #[twelve::mutates]
        pub fn retain<F: FnMut(&K) -> bool>(&self, f: F, guard: &impl Guard) {}
        #[twelve::access(read)]
        pub fn iter<'g, G: Guard>(&self, guard: &'g G) -> Iter<'g, K, G> {}
    }
    impl<K, S> PartialEq for HashSet<K, S> {}
    impl<K, S> Extend<K> for &HashSet<K, S> {}
    impl<'a, K: Copy, S> Extend<&'a K> for &HashSet<K, S> {}
    impl<K, const N: usize> From<[K; N]> for HashSet<K, RandomState> {}
    impl<K, S: Default> FromIterator<K> for HashSet<K, S> {}
    impl<K: Clone, S: Clone> Clone for HashSet<K, S> {}
    #[twelve::collection(set)]
    pub struct HashSetRef<'set, K, S, G>(K, S, G);
    impl<'set, K, S, G: Guard> HashSetRef<'set, K, S, G> {
        pub fn set(&self) -> &'set HashSet<K, S> {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::reads]
        pub fn contains<Q: Equivalent<K> + ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::access(read)]
        pub fn get<Q: Equivalent<K> + ?Sized>(&self, key: &Q) -> Option<&K> {}
        #[twelve::mutates]
        pub fn insert(&self, key: K) -> bool {}
        #[twelve::mutates]
        pub fn remove<Q: Equivalent<K> + ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::mutates]
        pub fn clear(&self) {}
        #[twelve::mutates]
        pub fn retain<F: FnMut(&K) -> bool>(&self, f: F) {}
        pub fn reserve(&self, additional: usize) {}
        #[twelve::access(read)]
        pub fn iter(&self) -> Iter<'_, K, G> {}
    }
    impl<'a, K, S, G: Guard> IntoIterator for &'a HashSetRef<'_, K, S, G> {
        type Item = &'a K;
        type IntoIter = Iter<'a, K, G>;
    }
    pub struct Iter<'g, K, G>(K, G);
    impl<'g, K, G: Guard> Iterator for Iter<'g, K, G> {
        type Item = &'g K;
    }
}
pub use map::{
    Compute, HashMap, HashMapBuilder, HashMapRef, Iter, Keys, OccupiedError, Operation, ResizeMode, Values,
};
pub use seize::{Guard, LocalGuard, OwnedGuard};
pub use set::{HashSet, HashSetBuilder, HashSetRef};
