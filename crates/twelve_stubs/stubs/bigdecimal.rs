//! package = "bigdecimal", version = ">=0.3, <0.5"

use num_bigint::{BigInt, BigUint, Sign};
use std::borrow::Cow;
use std::fmt;
use std::ops::{Add, Div, Mul, Neg, Rem, Sub};

pub use num_bigint;
pub use num_traits;
pub use num_traits::{FromPrimitive, Num, One, Signed, ToPrimitive, Zero};

#[derive(Clone, Default, PartialEq)]
pub struct BigDecimal;
#[derive(Clone, Copy)]
pub struct BigDecimalRef<'a>;
impl<'a> BigDecimalRef<'a> {
    pub fn to_owned(&self) -> BigDecimal {}
}
#[derive(Clone, PartialEq)]
pub enum ParseBigDecimalError {
    ParseDecimal(std::num::ParseFloatError),
    ParseInt(std::num::ParseIntError),
    ParseBigInt(num_bigint::ParseBigIntError),
    Empty,
    Other(String),
}
impl std::error::Error for ParseBigDecimalError {}
impl fmt::Display for ParseBigDecimalError {}
mod rounding {
    #[derive(Clone, Copy, PartialEq)]
    pub enum RoundingMode {
        Up,
        Down,
        Ceiling,
        Floor,
        HalfUp,
        HalfDown,
        HalfEven,
    }
}
pub use rounding::RoundingMode;
impl BigDecimal {
    pub fn new(digits: BigInt, scale: i64) -> BigDecimal {}
    pub fn from_bigint(digits: BigInt, scale: i64) -> BigDecimal {}
    pub fn from_biguint(digits: BigUint, scale: i64) -> BigDecimal {}
    pub fn to_ref(&self) -> BigDecimalRef<'_> {}
    pub fn fractional_digit_count(&self) -> i64 {}
    pub fn parse_bytes(buf: &[u8], radix: u32) -> Option<BigDecimal> {}
    pub fn with_scale(&self, new_scale: i64) -> BigDecimal {}
    pub fn with_scale_round(&self, new_scale: i64, mode: RoundingMode) -> BigDecimal {}
    pub fn with_prec(&self, prec: u64) -> BigDecimal {}
    pub fn with_precision_round(&self, prec: std::num::NonZeroU64, round: RoundingMode) -> BigDecimal {}
    pub fn sign(&self) -> num_bigint::Sign {}
    pub fn as_bigint_and_exponent(&self) -> (BigInt, i64) {}
    pub fn into_bigint_and_scale(self) -> (BigInt, i64) {}
    pub fn as_bigint_and_scale(&self) -> (Cow<'_, BigInt>, i64) {}
    pub fn into_bigint_and_exponent(self) -> (BigInt, i64) {}
    pub fn digits(&self) -> u64 {}
    pub fn abs(&self) -> BigDecimal {}
    pub fn double(&self) -> BigDecimal {}
    pub fn half(&self) -> BigDecimal {}
    pub fn square(&self) -> BigDecimal {}
    pub fn cube(&self) -> BigDecimal {}
    pub fn sqrt(&self) -> Option<BigDecimal> {}
    pub fn cbrt(&self) -> BigDecimal {}
    pub fn inverse(&self) -> BigDecimal {}
    pub fn round(&self, round_digits: i64) -> BigDecimal {}
    pub fn is_integer(&self) -> bool {}
    pub fn exp(&self) -> BigDecimal {}
    pub fn normalized(&self) -> BigDecimal {}
    pub fn to_plain_string(&self) -> String {}
    pub fn to_scientific_notation(&self) -> String {}
    pub fn to_engineering_notation(&self) -> String {}
}
impl<T> Add<T> for BigDecimal {
    type Output = BigDecimal;
}
impl<'a, T> Add<T> for &'a BigDecimal {
    type Output = BigDecimal;
}
impl<T> Sub<T> for BigDecimal {
    type Output = BigDecimal;
}
impl<'a, T> Sub<T> for &'a BigDecimal {
    type Output = BigDecimal;
}
impl<T> Mul<T> for BigDecimal {
    type Output = BigDecimal;
}
impl<'a, T> Mul<T> for &'a BigDecimal {
    type Output = BigDecimal;
}
impl<T> Div<T> for BigDecimal {
    type Output = BigDecimal;
}
impl<'a, T> Div<T> for &'a BigDecimal {
    type Output = BigDecimal;
}
impl<T> Rem<T> for BigDecimal {
    type Output = BigDecimal;
}
impl<'a, T> Rem<T> for &'a BigDecimal {
    type Output = BigDecimal;
}
impl Neg for BigDecimal {
    type Output = BigDecimal;
}
impl fmt::Display for BigDecimal {}
impl std::str::FromStr for BigDecimal {
    type Err = ParseBigDecimalError;
}
impl TryFrom<f64> for BigDecimal {
    type Error = ParseBigDecimalError;
}
impl std::iter::Sum for BigDecimal {}
impl<'a> std::iter::Sum<&'a BigDecimal> for BigDecimal {}
impl Zero for BigDecimal {}
impl One for BigDecimal {}
impl Signed for BigDecimal {}
impl ToPrimitive for BigDecimal {}
impl FromPrimitive for BigDecimal {}
impl From<BigInt> for BigDecimal {}
impl From<i8> for BigDecimal {}
impl From<i16> for BigDecimal {}
impl From<i32> for BigDecimal {}
impl From<i64> for BigDecimal {}
impl From<i128> for BigDecimal {}
impl From<u8> for BigDecimal {}
impl From<u16> for BigDecimal {}
impl From<u32> for BigDecimal {}
impl From<u64> for BigDecimal {}
impl From<u128> for BigDecimal {}
