//! package = "itertools", version = ">=0.9"

use std::vec::IntoIter;

pub trait Itertools: Iterator {
    fn join(&mut self, sep: &str) -> String {}
    fn format(self, sep: &str) -> Format<Self> {}
    fn collect_vec(self) -> Vec<Self::Item> {}
    fn sorted(self) -> IntoIter<Self::Item> {}
    fn sorted_unstable(self) -> IntoIter<Self::Item> {}
    fn sorted_by<F: FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, cmp: F) -> IntoIter<Self::Item> {}
    fn sorted_by_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> IntoIter<Self::Item> {}
    fn unique(self) -> IntoIter<Self::Item> {}
    fn unique_by<V, F: FnMut(&Self::Item) -> V>(self, f: F) -> IntoIter<Self::Item> {}
    fn dedup(self) -> IntoIter<Self::Item> {}
    fn tuple_windows<T>(self) -> IntoIter<T> {}
    fn counts(self) -> std::collections::HashMap<Self::Item, usize> {}
    fn into_group_map<K, V>(self) -> std::collections::HashMap<K, Vec<V>> where Self: Iterator<Item = (K, V)> {}
    fn into_group_map_by<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> std::collections::HashMap<K, Vec<Self::Item>> {}
    fn find_or_first<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
    fn exactly_one(self) -> Result<Self::Item, ExactlyOneError> {}
    fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError> {}
    fn contains<Q: ?Sized>(&mut self, query: &Q) -> bool {}
    fn all_equal(&mut self) -> bool {}
    fn all_unique(&mut self) -> bool {}
    fn try_collect<T, U, E>(self) -> Result<U, E> where Self: Iterator<Item = Result<T, E>> {}
}
impl<T: Iterator + ?Sized> Itertools for T {}

pub struct Format<I>(I);
pub struct ExactlyOneError;
pub fn join<I: IntoIterator>(iterable: I, sep: &str) -> String {}
pub fn sorted<I: IntoIterator>(iterable: I) -> IntoIter<I::Item> {}
