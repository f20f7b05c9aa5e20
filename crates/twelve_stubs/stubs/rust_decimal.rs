//! package = "rust_decimal", version = ">=1, <2"

mod decimal {
    use crate::Error;
    use std::{
        cmp::*,
        fmt, iter::{Product, Sum},
        ops::{AddAssign, DivAssign, MulAssign, Neg, RemAssign, SubAssign},
        str::FromStr,
    };
    use num_traits::{FromPrimitive, Num, One, Signed, ToPrimitive, Zero};
    pub struct UnpackedDecimal {
        pub negative: bool,
        pub scale: u32,
        pub hi: u32,
        pub mid: u32,
        pub lo: u32,
    }
    impl From<UnpackedDecimal> for Decimal {}
    pub struct Decimal;
    impl ndarray::ScalarOperand for Decimal {}
    pub enum RoundingStrategy {
        MidpointNearestEven,
        MidpointAwayFromZero,
        MidpointTowardZero,
        ToZero,
        AwayFromZero,
        ToNegativeInfinity,
        ToPositiveInfinity,
        BankersRounding,
        RoundHalfUp,
        RoundHalfDown,
        RoundDown,
        RoundUp,
    }
    impl Decimal {
        pub const MIN: Decimal = ();
        pub const MAX: Decimal = ();
        pub const ZERO: Decimal = ();
        pub const ONE: Decimal = ();
        pub const NEGATIVE_ONE: Decimal = ();
        pub const TWO: Decimal = ();
        pub const TEN: Decimal = ();
        pub const ONE_HUNDRED: Decimal = ();
        pub const ONE_THOUSAND: Decimal = ();
        pub const MAX_SCALE: u32 = ();
        pub const PI: Decimal = ();
        pub const HALF_PI: Decimal = ();
        pub const QUARTER_PI: Decimal = ();
        pub const TWO_PI: Decimal = ();
        pub const E: Decimal = ();
        pub const E_INVERSE: Decimal = ();
        pub fn new(num: i64, scale: u32) -> Decimal {}
        pub const fn try_new(num: i64, scale: u32) -> crate::Result<Decimal> {}
        pub fn from_i128_with_scale(num: i128, scale: u32) -> Decimal {}
        pub const fn try_from_i128_with_scale(
            num: i128,
            scale: u32,
        ) -> crate::Result<Decimal> {}
        pub const fn from_parts(
            lo: u32,
            mid: u32,
            hi: u32,
            negative: bool,
            scale: u32,
        ) -> Decimal {}
        pub fn from_scientific(value: &str) -> Result<Decimal, Error> {}
        pub fn from_scientific_lossy(value: &str) -> Result<Decimal, Error> {}
        pub fn from_str_radix(str: &str, radix: u32) -> Result<Self, crate::Error> {}
        pub fn from_str_exact(str: &str) -> Result<Self, crate::Error> {}
        pub fn array_string(&self) -> impl AsRef<str> {}
        pub const fn scale(&self) -> u32 {}
        pub const fn mantissa(&self) -> i128 {}
        pub const fn is_zero(&self) -> bool {}
        pub fn is_integer(&self) -> bool {}
        pub fn set_sign(&mut self, positive: bool) {}
        pub fn set_sign_positive(&mut self, positive: bool) {}
        pub fn set_sign_negative(&mut self, negative: bool) {}
        pub fn set_scale(&mut self, scale: u32) -> Result<(), Error> {}
        pub fn rescale(&mut self, scale: u32) {}
        pub const fn serialize(&self) -> [u8; 16] {}
        pub fn deserialize(bytes: [u8; 16]) -> Decimal {}
        pub fn is_negative(&self) -> bool {}
        pub fn is_positive(&self) -> bool {}
        pub const fn is_sign_negative(&self) -> bool {}
        pub const fn is_sign_positive(&self) -> bool {}
        pub const fn min_value() -> Decimal {}
        pub const fn max_value() -> Decimal {}
        pub fn trunc(&self) -> Decimal {}
        pub fn trunc_with_scale(&self, scale: u32) -> Decimal {}
        pub fn fract(&self) -> Decimal {}
        pub fn abs(&self) -> Decimal {}
        pub fn floor(&self) -> Decimal {}
        pub fn ceil(&self) -> Decimal {}
        pub fn max(self, other: Decimal) -> Decimal {}
        pub fn min(self, other: Decimal) -> Decimal {}
        pub fn normalize(&self) -> Decimal {}
        pub fn normalize_assign(&mut self) {}
        pub fn round(&self) -> Decimal {}
        pub fn round_dp_with_strategy(
            &self,
            dp: u32,
            strategy: RoundingStrategy,
        ) -> Decimal {}
        pub fn round_dp(&self, dp: u32) -> Decimal {}
        pub fn round_sf(&self, digits: u32) -> Option<Decimal> {}
        pub fn round_sf_with_strategy(
            &self,
            digits: u32,
            strategy: RoundingStrategy,
        ) -> Option<Decimal> {}
        pub const fn unpack(&self) -> UnpackedDecimal {}
        pub fn from_f32_retain(n: f32) -> Option<Self> {}
        pub fn from_f64_retain(n: f64) -> Option<Self> {}
    }
    impl Default for Decimal {}
    impl Zero for Decimal {}
    impl One for Decimal {}
    impl Signed for Decimal {}
    impl Num for Decimal {
        type FromStrRadixErr = Error;
    }
    impl FromStr for Decimal {
        type Err = Error;
    }
    impl FromPrimitive for Decimal {}
    impl Decimal {
        pub fn as_i128(&self) -> i128 {}
        pub fn as_f64(&self) -> f64 {}
    }
    impl ToPrimitive for Decimal {}
    impl fmt::LowerExp for Decimal {}
    impl fmt::UpperExp for Decimal {}
    impl Neg for Decimal {
        type Output = Decimal;
    }
    impl Neg for &Decimal {
        type Output = Decimal;
    }
    impl AddAssign for Decimal {}
    impl<'a> AddAssign<&'a Decimal> for Decimal {}
    impl AddAssign<Decimal> for &mut Decimal {}
    impl<'a> AddAssign<&'a Decimal> for &'a mut Decimal {}
    impl SubAssign for Decimal {}
    impl<'a> SubAssign<&'a Decimal> for Decimal {}
    impl SubAssign<Decimal> for &mut Decimal {}
    impl<'a> SubAssign<&'a Decimal> for &'a mut Decimal {}
    impl MulAssign for Decimal {}
    impl<'a> MulAssign<&'a Decimal> for Decimal {}
    impl MulAssign<Decimal> for &mut Decimal {}
    impl<'a> MulAssign<&'a Decimal> for &'a mut Decimal {}
    impl DivAssign for Decimal {}
    impl<'a> DivAssign<&'a Decimal> for Decimal {}
    impl DivAssign<Decimal> for &mut Decimal {}
    impl<'a> DivAssign<&'a Decimal> for &'a mut Decimal {}
    impl RemAssign for Decimal {}
    impl<'a> RemAssign<&'a Decimal> for Decimal {}
    impl RemAssign<Decimal> for &mut Decimal {}
    impl<'a> RemAssign<&'a Decimal> for &'a mut Decimal {}
    impl Product for Decimal {}
    impl<'a> Product<&'a Decimal> for Decimal {}
    impl Sum for Decimal {}
    impl<'a> Sum<&'a Decimal> for Decimal {}
}
mod error {
    use std::string::String;
    pub enum Error {
        ErrorString(String),
        ExceedsMaximumPossibleValue,
        LessThanMinimumPossibleValue,
        Underflow,
        ScaleExceedsMaximumPrecision(u32),
        ConversionTo(String),
    }
    impl<S: Into<String>> From<S> for Error {}
    impl std::error::Error for Error {}
}
mod arithmetic_impls {
    use crate::Decimal;
    use std::ops::{Add, Div, Mul, Rem, Sub};
    use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedRem, CheckedSub, Inv};
    impl Add<&Decimal> for &Decimal {
        type Output = Decimal;
    }
    impl CheckedAdd for Decimal {}
    impl CheckedSub for Decimal {}
    impl CheckedMul for Decimal {}
    impl CheckedDiv for Decimal {}
    impl CheckedRem for Decimal {}
    impl Inv for Decimal {
        type Output = Self;
    }
    impl Div<&Decimal> for &Decimal {
        type Output = Decimal;
    }
    impl Mul<&Decimal> for &Decimal {
        type Output = Decimal;
    }
    impl Rem<&Decimal> for &Decimal {
        type Output = Decimal;
    }
    impl Sub<&Decimal> for &Decimal {
        type Output = Decimal;
    }
}
mod maths {
    use crate::prelude::*;
    use num_traits::pow::Pow;
    pub trait MathematicalOps {
        fn exp(&self) -> Decimal;
        fn checked_exp(&self) -> Option<Decimal>;
        fn exp_with_tolerance(&self, tolerance: Decimal) -> Decimal;
        fn checked_exp_with_tolerance(&self, tolerance: Decimal) -> Option<Decimal>;
        fn powi(&self, exp: i64) -> Decimal;
        fn checked_powi(&self, exp: i64) -> Option<Decimal>;
        fn powu(&self, exp: u64) -> Decimal;
        fn checked_powu(&self, exp: u64) -> Option<Decimal>;
        fn powf(&self, exp: f64) -> Decimal;
        fn checked_powf(&self, exp: f64) -> Option<Decimal>;
        fn powd(&self, exp: Decimal) -> Decimal;
        fn checked_powd(&self, exp: Decimal) -> Option<Decimal>;
        fn sqrt(&self) -> Option<Decimal>;
        fn ln(&self) -> Decimal;
        fn checked_ln(&self) -> Option<Decimal>;
        fn log10(&self) -> Decimal;
        fn checked_log10(&self) -> Option<Decimal>;
        fn erf(&self) -> Decimal;
        fn norm_cdf(&self) -> Decimal;
        fn norm_pdf(&self) -> Decimal;
        fn checked_norm_pdf(&self) -> Option<Decimal>;
        fn sin(&self) -> Decimal;
        fn checked_sin(&self) -> Option<Decimal>;
        fn cos(&self) -> Decimal;
        fn checked_cos(&self) -> Option<Decimal>;
        fn tan(&self) -> Decimal;
        fn checked_tan(&self) -> Option<Decimal>;
    }
    impl MathematicalOps for Decimal {}
    impl Pow<Decimal> for Decimal {
        type Output = Decimal;
    }
    impl Pow<u64> for Decimal {
        type Output = Decimal;
    }
    impl Pow<i64> for Decimal {
        type Output = Decimal;
    }
    impl Pow<f64> for Decimal {
        type Output = Decimal;
    }
}
mod postgres {
    mod diesel {
        use crate::postgres::common::*;
        use crate::Decimal;
        use diesel::{
            deserialize::{self, FromSql},
            pg::data_types::PgNumeric, pg::Pg, serialize::{self, ToSql},
            sql_types::Numeric,
        };
        use std::error;
        impl<'a> TryFrom<&'a PgNumeric> for Decimal {
            type Error = Box<dyn error::Error + Send + Sync>;
        }
        impl TryFrom<PgNumeric> for Decimal {
            type Error = Box<dyn error::Error + Send + Sync>;
        }
        impl<'a> From<&'a Decimal> for PgNumeric {}
        impl From<Decimal> for PgNumeric {}
        impl ToSql<Numeric, Pg> for Decimal {}
        impl FromSql<Numeric, Pg> for Decimal {}
    }
}
pub mod wasm {
    use std::string::String;
    use wasm_bindgen::prelude::*;
    use crate::Decimal;
    impl Decimal {
        pub fn from_number(value: f64) -> Option<Decimal> {}
        pub fn from_string(value: &str) -> Option<Decimal> {}
        pub fn to_number(&self) -> f64 {}
        pub fn to_string_js(&self) -> String {}
    }
}
pub use decimal::{Decimal, RoundingStrategy};
pub use error::Error;
pub use maths::MathematicalOps;
pub mod prelude {
    pub use super::dec;
    pub use crate::maths::MathematicalOps;
    pub use crate::{Decimal, RoundingStrategy};
    pub use std::str::FromStr;
    pub use num_traits::{FromPrimitive, One, Signed, ToPrimitive, Zero};
}
pub use rust_decimal_macros::dec;
pub type Result<T> = std::result::Result<T, Error>;
use std::ops::{Add, Div, Mul, Rem, Sub};
impl Add for Decimal { type Output = Decimal; }
impl Add<&Decimal> for Decimal { type Output = Decimal; }
impl Add<Decimal> for &Decimal { type Output = Decimal; }
impl Sub for Decimal { type Output = Decimal; }
impl Sub<&Decimal> for Decimal { type Output = Decimal; }
impl Sub<Decimal> for &Decimal { type Output = Decimal; }
impl Mul for Decimal { type Output = Decimal; }
impl Mul<&Decimal> for Decimal { type Output = Decimal; }
impl Mul<Decimal> for &Decimal { type Output = Decimal; }
impl Div for Decimal { type Output = Decimal; }
impl Div<&Decimal> for Decimal { type Output = Decimal; }
impl Div<Decimal> for &Decimal { type Output = Decimal; }
impl Rem for Decimal { type Output = Decimal; }
impl Rem<&Decimal> for Decimal { type Output = Decimal; }
impl Rem<Decimal> for &Decimal { type Output = Decimal; }
impl From<u8> for Decimal {}
impl From<u16> for Decimal {}
impl From<u32> for Decimal {}
impl From<u64> for Decimal {}
impl From<u128> for Decimal {}
impl From<usize> for Decimal {}
impl From<i8> for Decimal {}
impl From<i16> for Decimal {}
impl From<i32> for Decimal {}
impl From<i64> for Decimal {}
impl From<i128> for Decimal {}
impl From<isize> for Decimal {}
impl TryFrom<Decimal> for u8 { type Error = Error; }
impl TryFrom<Decimal> for u16 { type Error = Error; }
impl TryFrom<Decimal> for u32 { type Error = Error; }
impl TryFrom<Decimal> for u64 { type Error = Error; }
impl TryFrom<Decimal> for u128 { type Error = Error; }
impl TryFrom<Decimal> for usize { type Error = Error; }
impl TryFrom<Decimal> for i8 { type Error = Error; }
impl TryFrom<Decimal> for i16 { type Error = Error; }
impl TryFrom<Decimal> for i32 { type Error = Error; }
impl TryFrom<Decimal> for i64 { type Error = Error; }
impl TryFrom<Decimal> for i128 { type Error = Error; }
impl TryFrom<Decimal> for isize { type Error = Error; }
impl TryFrom<Decimal> for f32 { type Error = Error; }
impl TryFrom<Decimal> for f64 { type Error = Error; }
impl TryFrom<f32> for Decimal { type Error = Error; }
impl TryFrom<f64> for Decimal { type Error = Error; }
impl TryFrom<&str> for Decimal { type Error = Error; }
