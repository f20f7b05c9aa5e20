//! package = "atomic", version = ">=0.5, <0.7"
// Any small `Copy` value as an atomic.

use bytemuck::NoUninit;
pub use core::sync::atomic::{fence, Ordering};
pub struct Atomic<T>(T);
impl<T: Default> Default for Atomic<T> {}
impl<T> Atomic<T> {
    #[twelve::wraps]
    pub const fn new(v: T) -> Atomic<T> {}
    pub const fn is_lock_free() -> bool {}
}
impl<T: NoUninit> Atomic<T> {
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> T {}
    #[twelve::mutates]
    pub fn store(&self, val: T, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: T, order: Ordering) -> T {}
    #[twelve::mutates]
    pub fn compare_exchange(&self, current: T, new: T, success: Ordering, failure: Ordering) -> Result<T, T> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: T,
        new: T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<T, T> {
    }
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(T) -> Option<T>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<T, T> {
    }
}
impl Atomic<bool> {
    #[twelve::mutates]
    pub fn fetch_and(&self, val: bool, order: Ordering) -> bool {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool {}
}
impl Atomic<i8> {
    #[twelve::mutates]
    pub fn fetch_add(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: i8, order: Ordering) -> i8 {}
}
impl Atomic<u8> {
    #[twelve::mutates]
    pub fn fetch_add(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: u8, order: Ordering) -> u8 {}
}
impl Atomic<i16> {
    #[twelve::mutates]
    pub fn fetch_add(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: i16, order: Ordering) -> i16 {}
}
impl Atomic<u16> {
    #[twelve::mutates]
    pub fn fetch_add(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: u16, order: Ordering) -> u16 {}
}
impl Atomic<i32> {
    #[twelve::mutates]
    pub fn fetch_add(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: i32, order: Ordering) -> i32 {}
}
impl Atomic<u32> {
    #[twelve::mutates]
    pub fn fetch_add(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: u32, order: Ordering) -> u32 {}
}
impl Atomic<i64> {
    #[twelve::mutates]
    pub fn fetch_add(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: i64, order: Ordering) -> i64 {}
}
impl Atomic<u64> {
    #[twelve::mutates]
    pub fn fetch_add(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: u64, order: Ordering) -> u64 {}
}
impl Atomic<isize> {
    #[twelve::mutates]
    pub fn fetch_add(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: isize, order: Ordering) -> isize {}
}
impl Atomic<usize> {
    #[twelve::mutates]
    pub fn fetch_add(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: usize, order: Ordering) -> usize {}
}
