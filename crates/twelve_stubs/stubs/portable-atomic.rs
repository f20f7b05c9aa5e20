//! package = "portable-atomic", version = ">=1, <2"
// As those of `std`, and wider ones and floating point numbers.

pub use core::sync::atomic::{compiler_fence, fence, Ordering};

#[twelve::nature(flag)]
pub struct AtomicBool;
impl Default for AtomicBool {}
impl From<bool> for AtomicBool {}
impl AtomicBool {
    pub const fn new(v: bool) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut bool {}
    pub const fn into_inner(self) -> bool {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> bool {}
    #[twelve::mutates]
    pub fn store(&self, val: bool, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: bool, order: Ordering) -> bool {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: bool,
        new: bool,
        success: Ordering,
        failure: Ordering,
    ) -> Result<bool, bool> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: bool,
        new: bool,
        success: Ordering,
        failure: Ordering,
    ) -> Result<bool, bool> {
    }
    #[twelve::mutates]
    pub fn fetch_and(&self, val: bool, order: Ordering) -> bool {}
    #[twelve::mutates]
    pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(bool) -> Option<bool>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<bool, bool> {
    }
    #[twelve::mutates]
    pub fn fetch_not(&self, order: Ordering) -> bool {}
    #[twelve::mutates]
    pub fn and(&self, val: bool, order: Ordering) {}
    #[twelve::mutates]
    pub fn or(&self, val: bool, order: Ordering) {}
    #[twelve::mutates]
    pub fn xor(&self, val: bool, order: Ordering) {}
}

#[twelve::nature(counter)]
pub struct AtomicI8;
impl Default for AtomicI8 {}
impl From<i8> for AtomicI8 {}
impl AtomicI8 {
    pub const fn new(v: i8) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut i8 {}
    pub const fn into_inner(self) -> i8 {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn store(&self, val: i8, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: i8,
        new: i8,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i8, i8> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: i8,
        new: i8,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i8, i8> {
    }
    #[twelve::mutates]
    pub fn fetch_add(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: i8, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(i8) -> Option<i8>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<i8, i8> {
    }
    #[twelve::mutates]
    pub fn fetch_not(&self, order: Ordering) -> i8 {}
    #[twelve::mutates]
    pub fn add(&self, val: i8, order: Ordering) {}
    #[twelve::mutates]
    pub fn sub(&self, val: i8, order: Ordering) {}
    #[twelve::mutates]
    pub fn and(&self, val: i8, order: Ordering) {}
    #[twelve::mutates]
    pub fn or(&self, val: i8, order: Ordering) {}
    #[twelve::mutates]
    pub fn xor(&self, val: i8, order: Ordering) {}
}

#[twelve::nature(counter)]
pub struct AtomicU8;
impl Default for AtomicU8 {}
impl From<u8> for AtomicU8 {}
impl AtomicU8 {
    pub const fn new(v: u8) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut u8 {}
    pub const fn into_inner(self) -> u8 {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn store(&self, val: u8, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: u8,
        new: u8,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u8, u8> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: u8,
        new: u8,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u8, u8> {
    }
    #[twelve::mutates]
    pub fn fetch_add(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: u8, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(u8) -> Option<u8>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<u8, u8> {
    }
    #[twelve::mutates]
    pub fn fetch_not(&self, order: Ordering) -> u8 {}
    #[twelve::mutates]
    pub fn add(&self, val: u8, order: Ordering) {}
    #[twelve::mutates]
    pub fn sub(&self, val: u8, order: Ordering) {}
    #[twelve::mutates]
    pub fn and(&self, val: u8, order: Ordering) {}
    #[twelve::mutates]
    pub fn or(&self, val: u8, order: Ordering) {}
    #[twelve::mutates]
    pub fn xor(&self, val: u8, order: Ordering) {}
}

#[twelve::nature(counter)]
pub struct AtomicI16;
impl Default for AtomicI16 {}
impl From<i16> for AtomicI16 {}
impl AtomicI16 {
    pub const fn new(v: i16) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut i16 {}
    pub const fn into_inner(self) -> i16 {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn store(&self, val: i16, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: i16,
        new: i16,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i16, i16> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: i16,
        new: i16,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i16, i16> {
    }
    #[twelve::mutates]
    pub fn fetch_add(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: i16, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(i16) -> Option<i16>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<i16, i16> {
    }
    #[twelve::mutates]
    pub fn fetch_not(&self, order: Ordering) -> i16 {}
    #[twelve::mutates]
    pub fn add(&self, val: i16, order: Ordering) {}
    #[twelve::mutates]
    pub fn sub(&self, val: i16, order: Ordering) {}
    #[twelve::mutates]
    pub fn and(&self, val: i16, order: Ordering) {}
    #[twelve::mutates]
    pub fn or(&self, val: i16, order: Ordering) {}
    #[twelve::mutates]
    pub fn xor(&self, val: i16, order: Ordering) {}
}

#[twelve::nature(counter)]
pub struct AtomicU16;
impl Default for AtomicU16 {}
impl From<u16> for AtomicU16 {}
impl AtomicU16 {
    pub const fn new(v: u16) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut u16 {}
    pub const fn into_inner(self) -> u16 {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn store(&self, val: u16, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: u16,
        new: u16,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u16, u16> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: u16,
        new: u16,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u16, u16> {
    }
    #[twelve::mutates]
    pub fn fetch_add(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: u16, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(u16) -> Option<u16>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<u16, u16> {
    }
    #[twelve::mutates]
    pub fn fetch_not(&self, order: Ordering) -> u16 {}
    #[twelve::mutates]
    pub fn add(&self, val: u16, order: Ordering) {}
    #[twelve::mutates]
    pub fn sub(&self, val: u16, order: Ordering) {}
    #[twelve::mutates]
    pub fn and(&self, val: u16, order: Ordering) {}
    #[twelve::mutates]
    pub fn or(&self, val: u16, order: Ordering) {}
    #[twelve::mutates]
    pub fn xor(&self, val: u16, order: Ordering) {}
}

#[twelve::nature(counter)]
pub struct AtomicI32;
impl Default for AtomicI32 {}
impl From<i32> for AtomicI32 {}
impl AtomicI32 {
    pub const fn new(v: i32) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut i32 {}
    pub const fn into_inner(self) -> i32 {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn store(&self, val: i32, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: i32,
        new: i32,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i32, i32> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: i32,
        new: i32,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i32, i32> {
    }
    #[twelve::mutates]
    pub fn fetch_add(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: i32, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(i32) -> Option<i32>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<i32, i32> {
    }
    #[twelve::mutates]
    pub fn fetch_not(&self, order: Ordering) -> i32 {}
    #[twelve::mutates]
    pub fn add(&self, val: i32, order: Ordering) {}
    #[twelve::mutates]
    pub fn sub(&self, val: i32, order: Ordering) {}
    #[twelve::mutates]
    pub fn and(&self, val: i32, order: Ordering) {}
    #[twelve::mutates]
    pub fn or(&self, val: i32, order: Ordering) {}
    #[twelve::mutates]
    pub fn xor(&self, val: i32, order: Ordering) {}
}

#[twelve::nature(counter)]
pub struct AtomicU32;
impl Default for AtomicU32 {}
impl From<u32> for AtomicU32 {}
impl AtomicU32 {
    pub const fn new(v: u32) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut u32 {}
    pub const fn into_inner(self) -> u32 {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn store(&self, val: u32, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: u32,
        new: u32,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u32, u32> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: u32,
        new: u32,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u32, u32> {
    }
    #[twelve::mutates]
    pub fn fetch_add(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: u32, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(u32) -> Option<u32>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<u32, u32> {
    }
    #[twelve::mutates]
    pub fn fetch_not(&self, order: Ordering) -> u32 {}
    #[twelve::mutates]
    pub fn add(&self, val: u32, order: Ordering) {}
    #[twelve::mutates]
    pub fn sub(&self, val: u32, order: Ordering) {}
    #[twelve::mutates]
    pub fn and(&self, val: u32, order: Ordering) {}
    #[twelve::mutates]
    pub fn or(&self, val: u32, order: Ordering) {}
    #[twelve::mutates]
    pub fn xor(&self, val: u32, order: Ordering) {}
}

#[twelve::nature(counter)]
pub struct AtomicI64;
impl Default for AtomicI64 {}
impl From<i64> for AtomicI64 {}
impl AtomicI64 {
    pub const fn new(v: i64) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut i64 {}
    pub const fn into_inner(self) -> i64 {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn store(&self, val: i64, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: i64,
        new: i64,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i64, i64> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: i64,
        new: i64,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i64, i64> {
    }
    #[twelve::mutates]
    pub fn fetch_add(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: i64, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(i64) -> Option<i64>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<i64, i64> {
    }
    #[twelve::mutates]
    pub fn fetch_not(&self, order: Ordering) -> i64 {}
    #[twelve::mutates]
    pub fn add(&self, val: i64, order: Ordering) {}
    #[twelve::mutates]
    pub fn sub(&self, val: i64, order: Ordering) {}
    #[twelve::mutates]
    pub fn and(&self, val: i64, order: Ordering) {}
    #[twelve::mutates]
    pub fn or(&self, val: i64, order: Ordering) {}
    #[twelve::mutates]
    pub fn xor(&self, val: i64, order: Ordering) {}
}

#[twelve::nature(counter)]
pub struct AtomicU64;
impl Default for AtomicU64 {}
impl From<u64> for AtomicU64 {}
impl AtomicU64 {
    pub const fn new(v: u64) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut u64 {}
    pub const fn into_inner(self) -> u64 {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn store(&self, val: u64, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: u64,
        new: u64,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u64, u64> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: u64,
        new: u64,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u64, u64> {
    }
    #[twelve::mutates]
    pub fn fetch_add(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: u64, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(u64) -> Option<u64>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<u64, u64> {
    }
    #[twelve::mutates]
    pub fn fetch_not(&self, order: Ordering) -> u64 {}
    #[twelve::mutates]
    pub fn add(&self, val: u64, order: Ordering) {}
    #[twelve::mutates]
    pub fn sub(&self, val: u64, order: Ordering) {}
    #[twelve::mutates]
    pub fn and(&self, val: u64, order: Ordering) {}
    #[twelve::mutates]
    pub fn or(&self, val: u64, order: Ordering) {}
    #[twelve::mutates]
    pub fn xor(&self, val: u64, order: Ordering) {}
}

#[twelve::nature(counter)]
pub struct AtomicI128;
impl Default for AtomicI128 {}
impl From<i128> for AtomicI128 {}
impl AtomicI128 {
    pub const fn new(v: i128) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut i128 {}
    pub const fn into_inner(self) -> i128 {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> i128 {}
    #[twelve::mutates]
    pub fn store(&self, val: i128, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: i128, order: Ordering) -> i128 {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: i128,
        new: i128,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i128, i128> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: i128,
        new: i128,
        success: Ordering,
        failure: Ordering,
    ) -> Result<i128, i128> {
    }
    #[twelve::mutates]
    pub fn fetch_add(&self, val: i128, order: Ordering) -> i128 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: i128, order: Ordering) -> i128 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: i128, order: Ordering) -> i128 {}
    #[twelve::mutates]
    pub fn fetch_nand(&self, val: i128, order: Ordering) -> i128 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: i128, order: Ordering) -> i128 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: i128, order: Ordering) -> i128 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: i128, order: Ordering) -> i128 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: i128, order: Ordering) -> i128 {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(i128) -> Option<i128>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<i128, i128> {
    }
    #[twelve::mutates]
    pub fn fetch_not(&self, order: Ordering) -> i128 {}
    #[twelve::mutates]
    pub fn add(&self, val: i128, order: Ordering) {}
    #[twelve::mutates]
    pub fn sub(&self, val: i128, order: Ordering) {}
    #[twelve::mutates]
    pub fn and(&self, val: i128, order: Ordering) {}
    #[twelve::mutates]
    pub fn or(&self, val: i128, order: Ordering) {}
    #[twelve::mutates]
    pub fn xor(&self, val: i128, order: Ordering) {}
}

#[twelve::nature(counter)]
pub struct AtomicU128;
impl Default for AtomicU128 {}
impl From<u128> for AtomicU128 {}
impl AtomicU128 {
    pub const fn new(v: u128) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut u128 {}
    pub const fn into_inner(self) -> u128 {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> u128 {}
    #[twelve::mutates]
    pub fn store(&self, val: u128, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: u128, order: Ordering) -> u128 {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: u128,
        new: u128,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u128, u128> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: u128,
        new: u128,
        success: Ordering,
        failure: Ordering,
    ) -> Result<u128, u128> {
    }
    #[twelve::mutates]
    pub fn fetch_add(&self, val: u128, order: Ordering) -> u128 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: u128, order: Ordering) -> u128 {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: u128, order: Ordering) -> u128 {}
    #[twelve::mutates]
    pub fn fetch_nand(&self, val: u128, order: Ordering) -> u128 {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: u128, order: Ordering) -> u128 {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: u128, order: Ordering) -> u128 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: u128, order: Ordering) -> u128 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: u128, order: Ordering) -> u128 {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(u128) -> Option<u128>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<u128, u128> {
    }
    #[twelve::mutates]
    pub fn fetch_not(&self, order: Ordering) -> u128 {}
    #[twelve::mutates]
    pub fn add(&self, val: u128, order: Ordering) {}
    #[twelve::mutates]
    pub fn sub(&self, val: u128, order: Ordering) {}
    #[twelve::mutates]
    pub fn and(&self, val: u128, order: Ordering) {}
    #[twelve::mutates]
    pub fn or(&self, val: u128, order: Ordering) {}
    #[twelve::mutates]
    pub fn xor(&self, val: u128, order: Ordering) {}
}

#[twelve::nature(counter)]
pub struct AtomicIsize;
impl Default for AtomicIsize {}
impl From<isize> for AtomicIsize {}
impl AtomicIsize {
    pub const fn new(v: isize) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut isize {}
    pub const fn into_inner(self) -> isize {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn store(&self, val: isize, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: isize,
        new: isize,
        success: Ordering,
        failure: Ordering,
    ) -> Result<isize, isize> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: isize,
        new: isize,
        success: Ordering,
        failure: Ordering,
    ) -> Result<isize, isize> {
    }
    #[twelve::mutates]
    pub fn fetch_add(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: isize, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(isize) -> Option<isize>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<isize, isize> {
    }
    #[twelve::mutates]
    pub fn fetch_not(&self, order: Ordering) -> isize {}
    #[twelve::mutates]
    pub fn add(&self, val: isize, order: Ordering) {}
    #[twelve::mutates]
    pub fn sub(&self, val: isize, order: Ordering) {}
    #[twelve::mutates]
    pub fn and(&self, val: isize, order: Ordering) {}
    #[twelve::mutates]
    pub fn or(&self, val: isize, order: Ordering) {}
    #[twelve::mutates]
    pub fn xor(&self, val: isize, order: Ordering) {}
}

#[twelve::nature(counter)]
pub struct AtomicUsize;
impl Default for AtomicUsize {}
impl From<usize> for AtomicUsize {}
impl AtomicUsize {
    pub const fn new(v: usize) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut usize {}
    pub const fn into_inner(self) -> usize {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn store(&self, val: usize, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: usize,
        new: usize,
        success: Ordering,
        failure: Ordering,
    ) -> Result<usize, usize> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: usize,
        new: usize,
        success: Ordering,
        failure: Ordering,
    ) -> Result<usize, usize> {
    }
    #[twelve::mutates]
    pub fn fetch_add(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn fetch_and(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn fetch_or(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: usize, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(usize) -> Option<usize>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<usize, usize> {
    }
    #[twelve::mutates]
    pub fn fetch_not(&self, order: Ordering) -> usize {}
    #[twelve::mutates]
    pub fn add(&self, val: usize, order: Ordering) {}
    #[twelve::mutates]
    pub fn sub(&self, val: usize, order: Ordering) {}
    #[twelve::mutates]
    pub fn and(&self, val: usize, order: Ordering) {}
    #[twelve::mutates]
    pub fn or(&self, val: usize, order: Ordering) {}
    #[twelve::mutates]
    pub fn xor(&self, val: usize, order: Ordering) {}
}

#[twelve::nature(counter)]
pub struct AtomicF32;
impl Default for AtomicF32 {}
impl From<f32> for AtomicF32 {}
impl AtomicF32 {
    pub const fn new(v: f32) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut f32 {}
    pub const fn into_inner(self) -> f32 {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> f32 {}
    #[twelve::mutates]
    pub fn store(&self, val: f32, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: f32, order: Ordering) -> f32 {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: f32,
        new: f32,
        success: Ordering,
        failure: Ordering,
    ) -> Result<f32, f32> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: f32,
        new: f32,
        success: Ordering,
        failure: Ordering,
    ) -> Result<f32, f32> {
    }
    #[twelve::mutates]
    pub fn fetch_add(&self, val: f32, order: Ordering) -> f32 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: f32, order: Ordering) -> f32 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: f32, order: Ordering) -> f32 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: f32, order: Ordering) -> f32 {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(f32) -> Option<f32>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<f32, f32> {
    }
    #[twelve::mutates]
    pub fn fetch_abs(&self, order: Ordering) -> f32 {}
}

#[twelve::nature(counter)]
pub struct AtomicF64;
impl Default for AtomicF64 {}
impl From<f64> for AtomicF64 {}
impl AtomicF64 {
    pub const fn new(v: f64) -> Self {}
    pub fn is_lock_free() -> bool {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut f64 {}
    pub const fn into_inner(self) -> f64 {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> f64 {}
    #[twelve::mutates]
    pub fn store(&self, val: f64, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, val: f64, order: Ordering) -> f64 {}
    #[twelve::mutates]
    pub fn compare_exchange(
        &self,
        current: f64,
        new: f64,
        success: Ordering,
        failure: Ordering,
    ) -> Result<f64, f64> {
    }
    #[twelve::mutates]
    pub fn compare_exchange_weak(
        &self,
        current: f64,
        new: f64,
        success: Ordering,
        failure: Ordering,
    ) -> Result<f64, f64> {
    }
    #[twelve::mutates]
    pub fn fetch_add(&self, val: f64, order: Ordering) -> f64 {}
    #[twelve::mutates]
    pub fn fetch_sub(&self, val: f64, order: Ordering) -> f64 {}
    #[twelve::mutates]
    pub fn fetch_max(&self, val: f64, order: Ordering) -> f64 {}
    #[twelve::mutates]
    pub fn fetch_min(&self, val: f64, order: Ordering) -> f64 {}
    #[twelve::mutates]
    pub fn fetch_update<F: FnMut(f64) -> Option<f64>>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<f64, f64> {
    }
    #[twelve::mutates]
    pub fn fetch_abs(&self, order: Ordering) -> f64 {}
}

pub struct AtomicPtr<T>;
impl<T> AtomicPtr<T> {
    pub const fn new(p: *mut T) -> Self {}
    #[twelve::reads]
    pub fn load(&self, order: Ordering) -> *mut T {}
    #[twelve::mutates]
    pub fn store(&self, ptr: *mut T, order: Ordering) {}
    #[twelve::mutates]
    pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T {}
}
