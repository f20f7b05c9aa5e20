//! package = "atomic_refcell", version = ">=0.1, <0.2"

use core::fmt::Display;
use core::ops::{Deref, DerefMut};
pub struct AtomicRefCell<T: ?Sized>(T);
pub struct BorrowError;
impl Display for BorrowError {}
pub struct BorrowMutError;
impl Display for BorrowMutError {}
impl<T> AtomicRefCell<T> {
    #[twelve::wraps]
    pub const fn new(value: T) -> AtomicRefCell<T> {}
    pub fn into_inner(self) -> T {}
}
impl<T: ?Sized> AtomicRefCell<T> {
    #[twelve::access(read)]
    pub fn borrow(&self) -> AtomicRef<'_, T> {}
    #[twelve::access(read)]
    pub fn try_borrow(&self) -> Result<AtomicRef<'_, T>, BorrowError> {}
    #[twelve::access(write)]
    pub fn borrow_mut(&self) -> AtomicRefMut<'_, T> {}
    #[twelve::access(write)]
    pub fn try_borrow_mut(&self) -> Result<AtomicRefMut<'_, T>, BorrowMutError> {}
    #[twelve::access(lock)]
    pub fn as_ptr(&self) -> *mut T {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T: Clone> Clone for AtomicRefCell<T> {}
impl<T: Default> Default for AtomicRefCell<T> {}
impl<T: ?Sized + PartialEq> PartialEq for AtomicRefCell<T> {}
impl<T> From<T> for AtomicRefCell<T> {}
pub struct AtomicRef<'b, T: ?Sized>(T);
impl<'b, T: ?Sized> Deref for AtomicRef<'b, T> {
    type Target = T;
}
impl<'b, T: ?Sized> AtomicRef<'b, T> {
    #[twelve::alias]
    pub fn clone(orig: &AtomicRef<'b, T>) -> AtomicRef<'b, T> {}
    #[twelve::alias]
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: AtomicRef<'b, T>, f: F) -> AtomicRef<'b, U> {}
    #[twelve::alias]
    pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(
        orig: AtomicRef<'b, T>,
        f: F,
    ) -> Option<AtomicRef<'b, U>> {
    }
}
impl<'b, T: ?Sized> AtomicRefMut<'b, T> {
    #[twelve::alias]
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(
        orig: AtomicRefMut<'b, T>,
        f: F,
    ) -> AtomicRefMut<'b, U> {
    }
    #[twelve::alias]
    pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
        orig: AtomicRefMut<'b, T>,
        f: F,
    ) -> Option<AtomicRefMut<'b, U>> {
    }
}
pub struct AtomicRefMut<'b, T: ?Sized>(T);
impl<'b, T: ?Sized> Deref for AtomicRefMut<'b, T> {
    type Target = T;
}
impl<'b, T: ?Sized> DerefMut for AtomicRefMut<'b, T> {}
