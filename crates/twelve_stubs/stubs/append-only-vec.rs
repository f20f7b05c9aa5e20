//! package = "append-only-vec", version = ">=0.1, <0.2"
// A list that only grows.

use alloc::vec::Vec;
use core::ops::{Index, IndexMut};
#[twelve::collection(list)]
pub struct AppendOnlyVec<T>(T);
impl<T> Default for AppendOnlyVec<T> {}
impl<T> AppendOnlyVec<T> {
    #[twelve::access(read)]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::mutates]
    pub fn push(&self, val: T) -> usize {}
    #[twelve::mutates]
    pub fn extend(&self, iter: impl IntoIterator<Item = T>) {}
    pub fn push_mut(&mut self, val: T) -> usize {}
    pub const fn new() -> Self {}
    pub fn into_vec(self) -> Vec<T> {}
}
impl<T> Index<usize> for AppendOnlyVec<T> {
    type Output = T;
}
impl<T> IndexMut<usize> for AppendOnlyVec<T> {}
impl<T: Clone> Clone for AppendOnlyVec<T> {}
pub struct IntoIter<T>(T);
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> IntoIterator for AppendOnlyVec<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<T> FromIterator<T> for AppendOnlyVec<T> {}
impl<T> From<Vec<T>> for AppendOnlyVec<T> {}
