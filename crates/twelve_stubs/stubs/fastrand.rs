//! package = "fastrand", version = ">=1, <3"

use std::ops::RangeBounds;
use std::vec::Vec;
mod global_rng {
    use crate::Rng;
    use std::vec::Vec;
    impl Default for Rng {}
    impl Rng {
        pub fn new() -> Rng {}
    }
    pub fn u8(range: impl std::ops::RangeBounds<u8>) -> u8 {}
    pub fn u16(range: impl std::ops::RangeBounds<u16>) -> u16 {}
    pub fn u32(range: impl std::ops::RangeBounds<u32>) -> u32 {}
    pub fn u64(range: impl std::ops::RangeBounds<u64>) -> u64 {}
    pub fn u128(range: impl std::ops::RangeBounds<u128>) -> u128 {}
    pub fn usize(range: impl std::ops::RangeBounds<usize>) -> usize {}
    pub fn i8(range: impl std::ops::RangeBounds<i8>) -> i8 {}
    pub fn i16(range: impl std::ops::RangeBounds<i16>) -> i16 {}
    pub fn i32(range: impl std::ops::RangeBounds<i32>) -> i32 {}
    pub fn i64(range: impl std::ops::RangeBounds<i64>) -> i64 {}
    pub fn i128(range: impl std::ops::RangeBounds<i128>) -> i128 {}
    pub fn isize(range: impl std::ops::RangeBounds<isize>) -> isize {}
    pub fn char(range: impl std::ops::RangeBounds<char>) -> char {}
    pub fn seed(seed: u64) {}
    pub fn get_seed() -> u64 {}
    pub fn bool() -> bool {}
    pub fn alphabetic() -> char {}
    pub fn alphanumeric() -> char {}
    pub fn lowercase() -> char {}
    pub fn uppercase() -> char {}
    pub fn choice<I: IntoIterator>(iter: I) -> Option<I::Item>
    where
        I::IntoIter: ExactSizeIterator,
    {}
    pub fn digit(base: u32) -> char {}
    pub fn shuffle<T>(slice: &mut [T]) {}
    pub fn fill(slice: &mut [u8]) {}
    pub fn f32() -> f32 {}
    pub fn f32_inclusive() -> f32 {}
    pub fn f64() -> f64 {}
    pub fn f64_inclusive() -> f64 {}
    pub fn choose_multiple<I: IntoIterator>(source: I, amount: usize) -> Vec<I::Item> {}
}
pub use global_rng::*;
#[twelve::nature(random)]
pub struct Rng;
impl Rng {
    pub const fn with_seed(seed: u64) -> Self {}
    pub fn u8(&mut self, range: impl RangeBounds<u8>) -> u8 {}
    pub fn u16(&mut self, range: impl RangeBounds<u16>) -> u16 {}
    pub fn u32(&mut self, range: impl RangeBounds<u32>) -> u32 {}
    pub fn u64(&mut self, range: impl RangeBounds<u64>) -> u64 {}
    pub fn u128(&mut self, range: impl RangeBounds<u128>) -> u128 {}
    pub fn usize(&mut self, range: impl RangeBounds<usize>) -> usize {}
    pub fn i8(&mut self, range: impl RangeBounds<i8>) -> i8 {}
    pub fn i16(&mut self, range: impl RangeBounds<i16>) -> i16 {}
    pub fn i32(&mut self, range: impl RangeBounds<i32>) -> i32 {}
    pub fn i64(&mut self, range: impl RangeBounds<i64>) -> i64 {}
    pub fn i128(&mut self, range: impl RangeBounds<i128>) -> i128 {}
    pub fn isize(&mut self, range: impl RangeBounds<isize>) -> isize {}
    pub fn fork(&mut self) -> Self {}
    pub fn alphabetic(&mut self) -> char {}
    pub fn alphanumeric(&mut self) -> char {}
    pub fn bool(&mut self) -> bool {}
    pub fn digit(&mut self, base: u32) -> char {}
    pub fn f32_inclusive(&mut self) -> f32 {}
    pub fn f32(&mut self) -> f32 {}
    pub fn f64_inclusive(&mut self) -> f64 {}
    pub fn f64(&mut self) -> f64 {}
    pub fn choose_multiple<I: IntoIterator>(
        &mut self,
        source: I,
        amount: usize,
    ) -> Vec<I::Item> {}
    pub fn lowercase(&mut self) -> char {}
    pub fn seed(&mut self, seed: u64) {}
    pub fn get_seed(&self) -> u64 {}
    pub fn choice<I: IntoIterator>(&mut self, iter: I) -> Option<I::Item>
    where
        I::IntoIter: ExactSizeIterator,
    {}
    pub fn shuffle<T>(&mut self, slice: &mut [T]) {}
    pub fn fill(&mut self, slice: &mut [u8]) {}
    pub fn uppercase(&mut self) -> char {}
    pub fn char(&mut self, range: impl RangeBounds<char>) -> char {}
}
