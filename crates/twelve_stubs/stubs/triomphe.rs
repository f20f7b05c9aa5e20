//! package = "triomphe", version = ">=0.1, <0.2"
// Shared pointers without weak ones. Slices with a header are left out.

mod alloc_error {
    use core::fmt;
    #[derive(Copy, Clone, PartialEq)]
    pub struct AllocError;
    impl fmt::Display for AllocError {}
    impl core::error::Error for AllocError {}
}
mod arc {
    use crate::{AllocError, ArcBorrow, OffsetArc, UniqueArc};
    use core::borrow;
    use core::convert::From;
    use core::fmt;
    use core::iter::FromIterator;
    use core::ops::Deref;
    use core::ptr::{self};
    #[twelve::shared_handle]
    pub struct Arc<T: ?Sized>(T);
    impl<T> Arc<T> {
        #[twelve::wraps]
        pub fn new(data: T) -> Self {}
        #[twelve::wraps]
        pub fn try_new(data: T) -> Result<Self, AllocError> {}
        pub fn with_raw_offset_arc<F: FnOnce(&OffsetArc<T>) -> U, U>(&self, f: F) -> U {}
        #[twelve::alias]
        pub fn try_unwrap(this: Self) -> Result<T, Self> {}
        #[twelve::alias]
        pub fn into_unique(this: Self) -> Option<UniqueArc<T>> {}
    }
    impl<T: ?Sized> Arc<T> {
        #[twelve::alias]
        pub const fn into_raw(this: Self) -> *const T {}
        #[twelve::alias]
        pub const fn from_raw(ptr: *const T) -> Self {}
        #[twelve::alias]
        pub const fn from_raw_offset(a: OffsetArc<T>) -> Self {}
        #[twelve::alias]
        pub const fn into_raw_offset(a: Self) -> OffsetArc<T> {}
        #[twelve::alias]
        pub const fn borrow_arc(&self) -> ArcBorrow<'_, T> {}
        pub fn strong_count(this: &Self) -> usize {}
        pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
    }
    impl<T: ?Sized> Clone for Arc<T> {}
    impl<T: ?Sized> Deref for Arc<T> {
        type Target = T;
    }
    impl<T: Clone> Arc<T> {
        #[twelve::view]
        pub fn make_mut(this: &mut Self) -> &mut T {}
        #[twelve::view]
        pub fn make_unique(this: &mut Self) -> &mut UniqueArc<T> {}
        #[twelve::alias]
        pub fn unwrap_or_clone(this: Arc<T>) -> T {}
    }
    impl<T: ?Sized> Arc<T> {
        #[twelve::view]
        pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
        #[twelve::view]
        pub fn get_unique(this: &mut Self) -> Option<&mut UniqueArc<T>> {}
        pub fn is_unique(&self) -> bool {}
        pub fn count(this: &Self) -> usize {}
        #[twelve::alias]
        pub fn try_unique(this: Self) -> Result<UniqueArc<T>, Self> {}
    }
    impl<T: ?Sized + PartialEq> PartialEq for Arc<T> {}
    impl<T: ?Sized + fmt::Display> fmt::Display for Arc<T> {}
    impl<T: Default> Default for Arc<T> {}
    impl<T> From<T> for Arc<T> {}
    impl<A> FromIterator<A> for Arc<[A]> {}
    impl<T: ?Sized> borrow::Borrow<T> for Arc<T> {}
    impl<T: ?Sized> AsRef<T> for Arc<T> {}
}
mod arc_borrow {
    use super::Arc;
    use core::ops::Deref;
    #[twelve::shared_handle]
    #[derive(PartialEq)]
    pub struct ArcBorrow<'a, T: ?Sized>(T);
    impl<'a, T: ?Sized> Copy for ArcBorrow<'a, T> {}
    impl<'a, T: ?Sized> Clone for ArcBorrow<'a, T> {}
    impl<'a, T: ?Sized> ArcBorrow<'a, T> {
        #[twelve::alias]
        pub fn clone_arc(&self) -> Arc<T> {}
        pub const fn to_raw(this: &Self) -> *const T {}
        pub const fn from_ptr(ptr: *const T) -> Self {}
        pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
        pub fn strong_count(this: &Self) -> usize {}
        pub fn with_arc<F: FnOnce(&Arc<T>) -> U, U>(&self, f: F) -> U {}
        #[twelve::alias]
        pub const fn get(&self) -> &'a T {}
    }
    impl<'a, T: ?Sized> Deref for ArcBorrow<'a, T> {
        type Target = T;
    }
}
mod offset_arc {
    use super::{Arc, ArcBorrow};
    use core::ops::Deref;
    #[twelve::shared_handle]
    pub struct OffsetArc<T: ?Sized>(T);
    impl<T: ?Sized> Deref for OffsetArc<T> {
        type Target = T;
    }
    impl<T: ?Sized> Clone for OffsetArc<T> {}
    impl<T: ?Sized + PartialEq> PartialEq for OffsetArc<T> {}
    impl<T> OffsetArc<T> {
        #[twelve::view]
        pub fn make_mut(&mut self) -> &mut T
        where
            T: Clone,
        {
        }
    }
    impl<T: ?Sized> OffsetArc<T> {
        pub fn with_arc<F: FnOnce(&Arc<T>) -> U, U>(&self, f: F) -> U {}
        #[twelve::alias]
        pub fn clone_arc(&self) -> Arc<T> {}
        #[twelve::alias]
        pub const fn borrow_arc(&self) -> ArcBorrow<'_, T> {}
        pub fn strong_count(this: &Self) -> usize {}
    }
}
mod unique_arc {
    use super::Arc;
    use crate::{AllocError, HeaderSlice};
    use core::convert::TryFrom;
    use core::iter::FromIterator;
    use core::mem::{self, MaybeUninit};
    use core::ops::{Deref, DerefMut};
    use core::ptr::{self};
    pub struct UniqueArc<T: ?Sized>(T);
    impl<T> UniqueArc<T> {
        #[twelve::wraps]
        pub fn new(data: T) -> Self {}
        #[twelve::wraps]
        pub fn try_new(data: T) -> Result<Self, AllocError> {}
        #[twelve::alias]
        pub fn into_inner(this: Self) -> T {}
    }
    impl<T: ?Sized> UniqueArc<T> {
        #[twelve::alias]
        pub const fn shareable(self) -> Arc<T> {}
    }
    impl<T> UniqueArc<[MaybeUninit<T>]> {
        pub const fn assume_init_slice(this: Self) -> UniqueArc<[T]> {}
    }
    impl<H, T> UniqueArc<HeaderSlice<H, [MaybeUninit<T>]>> {
        pub fn from_header_and_uninit_slice(header: H, len: usize) -> Self {}
        pub fn try_from_header_and_uninit_slice(header: H, len: usize) -> Result<Self, AllocError> {}
        pub const fn assume_init_slice_with_header(self) -> UniqueArc<HeaderSlice<H, [T]>> {}
    }
    impl<T: ?Sized> TryFrom<Arc<T>> for UniqueArc<T> {
        type Error = Arc<T>;
    }
    impl<T: ?Sized> Deref for UniqueArc<T> {
        type Target = T;
    }
    impl<T: ?Sized> DerefMut for UniqueArc<T> {}
    impl<A> FromIterator<A> for UniqueArc<[A]> {}
}
pub use alloc_error::*;
pub use arc::*;
pub use arc_borrow::*;
pub use offset_arc::*;
pub use unique_arc::*;
