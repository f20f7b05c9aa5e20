//! package = "smallvec", version = ">=1, <2"

use malloc_size_of::{MallocShallowSizeOf, MallocSizeOf};
use std::io;
use {
    std::{
        borrow::{Borrow, BorrowMut},
        iter::{FromIterator, IntoIterator},
        mem::{self, MaybeUninit},
        ops::{self, RangeBounds},
        ptr::{self},
        slice::{self, SliceIndex},
    },
    std::{
        boxed::Box,
        std::{Layout, LayoutErr},
        vec,
        vec::Vec,
    },
};
#[macro_export]
macro_rules! smallvec {
    () => {};
}
#[macro_export]
macro_rules! smallvec_inline {
    () => {};
}
impl<T: Clone> ExtendFromSlice<T> for Vec<T> {}
pub enum CollectionAllocErr {
    CapacityOverflow,
    AllocErr { layout: Layout },
}
impl From<LayoutErr> for CollectionAllocErr {}
pub struct Drain<'a, T: Array>(T);
impl<'a, T: Array> Iterator for Drain<'a, T> {
    type Item = T::Item;
}
impl<'a, T: Array> DoubleEndedIterator for Drain<'a, T> {}
pub struct DrainFilter<'a, T: Array, F: FnMut(&mut T::Item) -> bool>(T, F);
impl<T: Array, F: FnMut(&mut T::Item) -> bool> Iterator for DrainFilter<'_, T, F> {
    type Item = T::Item;
}
impl<T: Array, F: FnMut(&mut T::Item) -> bool> DrainFilter<'_, T, F> {
    pub fn keep_rest(self) {}
}
#[twelve::collection(list)]
pub struct SmallVec<A: Array>(A);
impl<A: Array> SmallVec<A> {
    pub fn new() -> SmallVec<A> {}
    pub fn with_capacity(n: usize) -> Self {}
    pub fn from_vec(vec: Vec<A::Item>) -> SmallVec<A> {}
    pub fn from_buf(buf: A) -> SmallVec<A> {}
    pub fn from_buf_and_len(buf: A, len: usize) -> SmallVec<A> {}
    pub fn from_buf_and_len_unchecked(buf: MaybeUninit<A>, len: usize) -> SmallVec<A> {}
    pub fn set_len(&mut self, new_len: usize) {}
    pub fn inline_size(&self) -> usize {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn spilled(&self) -> bool {}
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, A> {}
    pub fn drain_filter<F: FnMut(&mut A::Item) -> bool>(&mut self, filter: F) -> DrainFilter<'_, A, F> {}
    pub fn push(&mut self, value: A::Item) {}
    pub fn pop(&mut self) -> Option<A::Item> {}
    pub fn append<B: Array<Item = A::Item>>(&mut self, other: &mut SmallVec<B>) {}
    pub fn grow(&mut self, new_cap: usize) {}
    pub fn try_grow(&mut self, new_cap: usize) -> Result<(), CollectionAllocErr> {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn as_slice(&self) -> &[A::Item] {}
    pub fn as_mut_slice(&mut self) -> &mut [A::Item] {}
    pub fn swap_remove(&mut self, index: usize) -> A::Item {}
    pub fn clear(&mut self) {}
    pub fn remove(&mut self, index: usize) -> A::Item {}
    pub fn insert(&mut self, index: usize, element: A::Item) {}
    pub fn insert_many<I: IntoIterator<Item = A::Item>>(&mut self, index: usize, iterable: I) {}
    pub fn into_vec(self) -> Vec<A::Item> {}
    pub fn into_boxed_slice(self) -> Box<[A::Item]> {}
    pub fn into_inner(self) -> Result<A, Self> {}
    pub fn retain<F: FnMut(&mut A::Item) -> bool>(&mut self, f: F) {}
    pub fn retain_mut<F: FnMut(&mut A::Item) -> bool>(&mut self, f: F) {}
    pub fn dedup(&mut self)
    where
        A::Item: PartialEq<A::Item>,
    {
    }
    pub fn dedup_by<F: FnMut(&mut A::Item, &mut A::Item) -> bool>(&mut self, same_bucket: F) {}
    pub fn dedup_by_key<F: FnMut(&mut A::Item) -> K, K: PartialEq<K>>(&mut self, key: F) {}
    pub fn resize_with<F: FnMut() -> A::Item>(&mut self, new_len: usize, f: F) {}
    pub fn from_raw_parts(ptr: *mut A::Item, length: usize, capacity: usize) -> SmallVec<A> {}
    pub fn as_ptr(&self) -> *const A::Item {}
    pub fn as_mut_ptr(&mut self) -> *mut A::Item {}
}
impl<A: Array> SmallVec<A>
where
    A::Item: Copy,
{
    pub fn from_slice(slice: &[A::Item]) -> Self {}
    pub fn insert_from_slice(&mut self, index: usize, slice: &[A::Item]) {}
    pub fn extend_from_slice(&mut self, slice: &[A::Item]) {}
}
impl<A: Array> SmallVec<A>
where
    A::Item: Clone,
{
    pub fn resize(&mut self, len: usize, value: A::Item) {}
    pub fn from_elem(elem: A::Item, n: usize) -> Self {}
}
impl<A: Array> ops::Deref for SmallVec<A> {
    type Target = [A::Item];
}
impl<A: Array> ops::DerefMut for SmallVec<A> {}
impl<A: Array> AsRef<[A::Item]> for SmallVec<A> {}
impl<A: Array> AsMut<[A::Item]> for SmallVec<A> {}
impl<A: Array> Borrow<[A::Item]> for SmallVec<A> {}
impl<A: Array> BorrowMut<[A::Item]> for SmallVec<A> {}
impl<A: Array<Item = u8>> io::Write for SmallVec<A> {}
impl<A: Array> MallocShallowSizeOf for SmallVec<A> {}
impl<A: Array> MallocSizeOf for SmallVec<A> where A::Item: MallocSizeOf {}
trait SpecFrom<A: Array, S> {
    fn spec_from(slice: S) -> SmallVec<A>;
}
mod specialization {
    use super::{Array, SmallVec, SpecFrom};
}
impl<'a, A: Array> From<&'a [A::Item]> for SmallVec<A> where A::Item: Clone {}
impl<A: Array> From<Vec<A::Item>> for SmallVec<A> {}
impl<A: Array> From<A> for SmallVec<A> {}
impl<A: Array, I: SliceIndex<[A::Item]>> ops::Index<I> for SmallVec<A> {
    type Output = I::Output;
}
impl<A: Array, I: SliceIndex<[A::Item]>> ops::IndexMut<I> for SmallVec<A> {}
impl<A: Array> ExtendFromSlice<A::Item> for SmallVec<A> where A::Item: Copy {}
impl<A: Array> FromIterator<A::Item> for SmallVec<A> {}
impl<A: Array> Default for SmallVec<A> {}
pub struct IntoIter<A: Array>(A);
impl<A: Array> Iterator for IntoIter<A> {
    type Item = A::Item;
}
impl<A: Array> DoubleEndedIterator for IntoIter<A> {}
impl<A: Array> IntoIter<A> {
    pub fn as_slice(&self) -> &[A::Item] {}
    pub fn as_mut_slice(&mut self) -> &mut [A::Item] {}
}
impl<A: Array> IntoIterator for SmallVec<A> {
    type IntoIter = IntoIter<A>;
    type Item = A::Item;
}
impl<'a, A: Array> IntoIterator for &'a SmallVec<A> {
    type IntoIter = slice::Iter<'a, A::Item>;
    type Item = &'a A::Item;
}
impl<'a, A: Array> IntoIterator for &'a mut SmallVec<A> {
    type IntoIter = slice::IterMut<'a, A::Item>;
    type Item = &'a mut A::Item;
}
pub trait Array {
    type Item;
    fn size() -> usize;
}
impl<T, const N: usize> SmallVec<[T; N]> {
    pub const fn new_const() -> Self {}
    pub const fn from_const(items: [T; N]) -> Self {}
    pub const fn from_const_with_len_unchecked(items: [T; N], len: usize) -> Self {}
}
impl<T, const N: usize> Array for [T; N] {
    type Item = T;
}
pub trait ToSmallVec<A: Array> {
    fn to_smallvec(&self) -> SmallVec<A>;
}
impl<A: Array> ToSmallVec<A> for [A::Item] where A::Item: Copy {}
use bincode::{de::Decode, enc::Encode, BorrowDecode};
impl<A: Array, Context> Decode<Context> for SmallVec<A> where A::Item: Decode<Context> {}
impl<'de, A: Array, Context> BorrowDecode<'de, Context> for SmallVec<A> where
    A::Item: BorrowDecode<'de, Context>
{
}
impl<A: Array> Encode for SmallVec<A> where A::Item: Encode {}
