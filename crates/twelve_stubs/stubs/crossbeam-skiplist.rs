//! package = "crossbeam-skiplist", version = ">=0.1, <0.2"
// `SkipList`, which the two are made of, is left out.

pub mod map {
    use crate::base::{self};
    use std::ops::{Bound, RangeBounds};
    #[twelve::collection(map)]
    pub struct SkipMap<K, V>(K, V);
    impl<K, V> SkipMap<K, V> {
        pub fn new() -> Self {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
    }
    impl<K, V> SkipMap<K, V> {
        #[twelve::access(read)]
        pub fn front(&self) -> Option<Entry<'_, K, V>> {}
        #[twelve::access(read)]
        pub fn back(&self) -> Option<Entry<'_, K, V>> {}
        #[twelve::reads]
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::access(read)]
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<Entry<'_, K, V>> {}
        #[twelve::access(read)]
        pub fn lower_bound<'a, Q: ?Sized>(&'a self, bound: Bound<&Q>) -> Option<Entry<'a, K, V>> {}
        #[twelve::access(read)]
        pub fn upper_bound<'a, Q: ?Sized>(&'a self, bound: Bound<&Q>) -> Option<Entry<'a, K, V>> {}
        #[twelve::mutates]
        pub fn get_or_insert(&self, key: K, value: V) -> Entry<'_, K, V> {}
        #[twelve::mutates]
        pub fn get_or_insert_with<F: FnOnce() -> V>(&self, key: K, value_fn: F) -> Entry<'_, K, V> {}
        #[twelve::access(read)]
        pub fn iter(&self) -> Iter<'_, K, V> {}
        #[twelve::access(read)]
        pub fn range<Q: ?Sized, R: RangeBounds<Q>>(&self, range: R) -> Range<'_, Q, R, K, V> {}
    }
    impl<K, V> SkipMap<K, V> {
        #[twelve::mutates]
        pub fn insert(&self, key: K, value: V) -> Entry<'_, K, V> {}
        #[twelve::mutates]
        pub fn compare_insert<F: Fn(&V) -> bool>(&self, key: K, value: V, compare_fn: F) -> Entry<'_, K, V> {}
        #[twelve::mutates]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<Entry<'_, K, V>> {}
        #[twelve::mutates]
        pub fn pop_front(&self) -> Option<Entry<'_, K, V>> {}
        #[twelve::mutates]
        pub fn pop_back(&self) -> Option<Entry<'_, K, V>> {}
        #[twelve::mutates]
        pub fn clear(&self) {}
    }
    impl<K, V> Default for SkipMap<K, V> {}
    impl<K, V> IntoIterator for SkipMap<K, V> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
    }
    impl<'a, K, V> IntoIterator for &'a SkipMap<K, V> {
        type Item = Entry<'a, K, V>;
        type IntoIter = Iter<'a, K, V>;
    }
    impl<K, V> FromIterator<(K, V)> for SkipMap<K, V> {}
    pub struct Entry<'a, K, V>(K, V);
    impl<'a, K, V> Entry<'a, K, V> {
        pub fn key(&self) -> &K {}
        pub fn value(&self) -> &V {}
        pub fn is_removed(&self) -> bool {}
    }
    impl<'a, K, V> Entry<'a, K, V> {
        #[twelve::view]
        pub fn move_next(&mut self) -> bool {}
        #[twelve::view]
        pub fn move_prev(&mut self) -> bool {}
        pub fn next(&self) -> Option<Entry<'a, K, V>> {}
        pub fn prev(&self) -> Option<Entry<'a, K, V>> {}
    }
    impl<K, V> Entry<'_, K, V> {
        #[twelve::mutates]
        pub fn remove(&self) -> bool {}
    }
    impl<K, V> Clone for Entry<'_, K, V> {}
    pub struct IntoIter<K, V>(K, V);
    impl<K, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
    }
    pub struct Iter<'a, K, V>(K, V);
    impl<'a, K, V> Iterator for Iter<'a, K, V> {
        type Item = Entry<'a, K, V>;
    }
    impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> {}
    pub struct Range<'a, Q: ?Sized, R: RangeBounds<Q>, K, V>(Q, R, K, V);
    impl<'a, Q: ?Sized, R: RangeBounds<Q>, K, V> Iterator for Range<'a, Q, R, K, V> {
        type Item = Entry<'a, K, V>;
    }
    impl<'a, Q: ?Sized, R: RangeBounds<Q>, K, V> DoubleEndedIterator for Range<'a, Q, R, K, V> {}
}
pub mod set {
    use std::ops::Deref;
    use std::ops::{Bound, RangeBounds};
    #[twelve::collection(set)]
    pub struct SkipSet<T>(T);
    impl<T> SkipSet<T> {
        pub fn new() -> Self {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
    }
    impl<T> SkipSet<T> {
        #[twelve::access(read)]
        pub fn front(&self) -> Option<Entry<'_, T>> {}
        #[twelve::access(read)]
        pub fn back(&self) -> Option<Entry<'_, T>> {}
        #[twelve::reads]
        pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::access(read)]
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<Entry<'_, T>> {}
        #[twelve::access(read)]
        pub fn lower_bound<'a, Q: ?Sized>(&'a self, bound: Bound<&Q>) -> Option<Entry<'a, T>> {}
        #[twelve::access(read)]
        pub fn upper_bound<'a, Q: ?Sized>(&'a self, bound: Bound<&Q>) -> Option<Entry<'a, T>> {}
        #[twelve::mutates]
        pub fn get_or_insert(&self, key: T) -> Entry<'_, T> {}
        #[twelve::access(read)]
        pub fn iter(&self) -> Iter<'_, T> {}
        #[twelve::access(read)]
        pub fn range<Q: ?Sized, R: RangeBounds<Q>>(&self, range: R) -> Range<'_, Q, R, T> {}
    }
    impl<T> SkipSet<T> {
        #[twelve::mutates]
        pub fn insert(&self, key: T) -> Entry<'_, T> {}
        #[twelve::mutates]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<Entry<'_, T>> {}
        #[twelve::mutates]
        pub fn pop_front(&self) -> Option<Entry<'_, T>> {}
        #[twelve::mutates]
        pub fn pop_back(&self) -> Option<Entry<'_, T>> {}
        #[twelve::mutates]
        pub fn clear(&self) {}
    }
    impl<T> Default for SkipSet<T> {}
    impl<T> IntoIterator for SkipSet<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
    }
    impl<'a, T> IntoIterator for &'a SkipSet<T> {
        type Item = Entry<'a, T>;
        type IntoIter = Iter<'a, T>;
    }
    impl<T> FromIterator<T> for SkipSet<T> {}
    pub struct Entry<'a, T>(T);
    impl<'a, T> Entry<'a, T> {
        pub fn value(&self) -> &T {}
        pub fn is_removed(&self) -> bool {}
    }
    impl<'a, T> Entry<'a, T> {
        #[twelve::view]
        pub fn move_next(&mut self) -> bool {}
        #[twelve::view]
        pub fn move_prev(&mut self) -> bool {}
        pub fn next(&self) -> Option<Entry<'a, T>> {}
        pub fn prev(&self) -> Option<Entry<'a, T>> {}
    }
    impl<T> Entry<'_, T> {
        #[twelve::mutates]
        pub fn remove(&self) -> bool {}
    }
    impl<T> Clone for Entry<'_, T> {}
    impl<T> Deref for Entry<'_, T> {
        type Target = T;
    }
    pub struct IntoIter<T>(T);
    impl<T> Iterator for IntoIter<T> {
        type Item = T;
    }
    pub struct Iter<'a, T>(T);
    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = Entry<'a, T>;
    }
    impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
    pub struct Range<'a, Q: ?Sized, R: RangeBounds<Q>, T>(Q, R, T);
    impl<'a, Q: ?Sized, R: RangeBounds<Q>, T> Iterator for Range<'a, Q, R, T> {
        type Item = Entry<'a, T>;
    }
    impl<'a, Q: ?Sized, R: RangeBounds<Q>, T> DoubleEndedIterator for Range<'a, Q, R, T> {}
}
pub use crate::{map::SkipMap, set::SkipSet};
