//! package = "num-traits", version = ">=0.2, <0.3"
// The traits that services name.

pub use crate::bounds::Bounded;
pub use crate::cast::{cast, AsPrimitive, FromPrimitive, NumCast, ToPrimitive};
pub use crate::float::Float;
pub use crate::identities::{one, zero, One, Zero};
pub use crate::int::PrimInt;
pub use crate::ops::checked::{CheckedAdd, CheckedDiv, CheckedMul, CheckedRem, CheckedSub};
pub use crate::ops::saturating::{Saturating, SaturatingAdd, SaturatingMul, SaturatingSub};
pub use crate::ops::wrapping::{WrappingAdd, WrappingMul, WrappingSub};
pub use crate::pow::{checked_pow, pow, Pow};
pub use crate::sign::{abs, signum, Signed, Unsigned};
use core::ops::{Add, Div, Mul, Rem, Sub};
pub mod bounds {
    pub trait Bounded {
        fn min_value() -> Self;
        fn max_value() -> Self;
    }
}
pub mod cast {
    pub trait ToPrimitive {
        fn to_isize(&self) -> Option<isize> {}
        fn to_i8(&self) -> Option<i8> {}
        fn to_i16(&self) -> Option<i16> {}
        fn to_i32(&self) -> Option<i32> {}
        fn to_i64(&self) -> Option<i64>;
        fn to_i128(&self) -> Option<i128> {}
        fn to_usize(&self) -> Option<usize> {}
        fn to_u8(&self) -> Option<u8> {}
        fn to_u16(&self) -> Option<u16> {}
        fn to_u32(&self) -> Option<u32> {}
        fn to_u64(&self) -> Option<u64>;
        fn to_u128(&self) -> Option<u128> {}
        fn to_f32(&self) -> Option<f32> {}
        fn to_f64(&self) -> Option<f64> {}
    }
    pub trait FromPrimitive: Sized {
        fn from_isize(n: isize) -> Option<Self> {}
        fn from_i8(n: i8) -> Option<Self> {}
        fn from_i16(n: i16) -> Option<Self> {}
        fn from_i32(n: i32) -> Option<Self> {}
        fn from_i64(n: i64) -> Option<Self>;
        fn from_i128(n: i128) -> Option<Self> {}
        fn from_usize(n: usize) -> Option<Self> {}
        fn from_u8(n: u8) -> Option<Self> {}
        fn from_u16(n: u16) -> Option<Self> {}
        fn from_u32(n: u32) -> Option<Self> {}
        fn from_u64(n: u64) -> Option<Self>;
        fn from_u128(n: u128) -> Option<Self> {}
        fn from_f32(n: f32) -> Option<Self> {}
        fn from_f64(n: f64) -> Option<Self> {}
    }
    pub fn cast<T: NumCast, U: NumCast>(n: T) -> Option<U> {}
    pub trait NumCast: Sized + ToPrimitive {
        fn from<T: ToPrimitive>(n: T) -> Option<Self>;
    }
    pub trait AsPrimitive<T: Copy>: 'static + Copy {
        fn as_(self) -> T;
    }
}
pub mod float {
    use crate::{Num, NumCast};
    use core::num::FpCategory;
    use core::ops::Neg;
    pub trait Float: Num + Copy + NumCast + PartialOrd + Neg<Output = Self> {
        fn nan() -> Self;
        fn infinity() -> Self;
        fn neg_infinity() -> Self;
        fn neg_zero() -> Self;
        fn min_value() -> Self;
        fn min_positive_value() -> Self;
        fn epsilon() -> Self {}
        fn max_value() -> Self;
        fn is_nan(self) -> bool;
        fn is_infinite(self) -> bool;
        fn is_finite(self) -> bool;
        fn is_normal(self) -> bool;
        fn is_subnormal(self) -> bool {}
        fn classify(self) -> FpCategory;
        fn floor(self) -> Self;
        fn ceil(self) -> Self;
        fn round(self) -> Self;
        fn trunc(self) -> Self;
        fn fract(self) -> Self;
        fn abs(self) -> Self;
        fn signum(self) -> Self;
        fn is_sign_positive(self) -> bool;
        fn is_sign_negative(self) -> bool;
        fn mul_add(self, a: Self, b: Self) -> Self;
        fn recip(self) -> Self;
        fn powi(self, n: i32) -> Self;
        fn powf(self, n: Self) -> Self;
        fn sqrt(self) -> Self;
        fn exp(self) -> Self;
        fn exp2(self) -> Self;
        fn ln(self) -> Self;
        fn log(self, base: Self) -> Self;
        fn log2(self) -> Self;
        fn log10(self) -> Self;
        fn to_degrees(self) -> Self {}
        fn to_radians(self) -> Self {}
        fn max(self, other: Self) -> Self;
        fn min(self, other: Self) -> Self;
        fn clamp(self, min: Self, max: Self) -> Self {}
        fn abs_sub(self, other: Self) -> Self;
        fn cbrt(self) -> Self;
        fn hypot(self, other: Self) -> Self;
        fn sin(self) -> Self;
        fn cos(self) -> Self;
        fn tan(self) -> Self;
        fn asin(self) -> Self;
        fn acos(self) -> Self;
        fn atan(self) -> Self;
        fn atan2(self, other: Self) -> Self;
        fn sin_cos(self) -> (Self, Self);
        fn exp_m1(self) -> Self;
        fn ln_1p(self) -> Self;
        fn sinh(self) -> Self;
        fn cosh(self) -> Self;
        fn tanh(self) -> Self;
        fn asinh(self) -> Self;
        fn acosh(self) -> Self;
        fn atanh(self) -> Self;
        fn integer_decode(self) -> (u64, i16, i8);
        fn copysign(self, sign: Self) -> Self {}
    }
    impl Float for f32 {}
    impl Float for f64 {}
}
pub mod identities {
    use core::ops::{Add, Mul};
    pub trait Zero: Sized + Add<Self, Output = Self> {
        fn zero() -> Self;
        fn set_zero(&mut self) {}
        fn is_zero(&self) -> bool;
    }
    pub trait One: Sized + Mul<Self, Output = Self> {
        fn one() -> Self;
        fn set_one(&mut self) {}
        fn is_one(&self) -> bool
        where
            Self: PartialEq,
        {
        }
    }
    pub fn zero<T: Zero>() -> T {}
    pub fn one<T: One>() -> T {}
}
pub mod int {
    use crate::bounds::Bounded;
    use crate::ops::checked::*;
    use crate::ops::saturating::Saturating;
    use crate::{Num, NumCast};
    use core::ops::{BitAnd, BitOr, BitXor, Not, Shl, Shr};
    pub trait PrimInt:
        Sized
        + Copy
        + Num
        + NumCast
        + Bounded
        + PartialOrd
        + Ord
        + Eq
        + Not<Output = Self>
        + BitAnd<Output = Self>
        + BitOr<Output = Self>
        + BitXor<Output = Self>
        + Shl<usize, Output = Self>
        + Shr<usize, Output = Self>
        + CheckedAdd<Output = Self>
        + CheckedSub<Output = Self>
        + CheckedMul<Output = Self>
        + CheckedDiv<Output = Self>
        + Saturating
    {
        fn count_ones(self) -> u32;
        fn count_zeros(self) -> u32;
        fn leading_ones(self) -> u32 {}
        fn leading_zeros(self) -> u32;
        fn trailing_ones(self) -> u32 {}
        fn trailing_zeros(self) -> u32;
        fn rotate_left(self, n: u32) -> Self;
        fn rotate_right(self, n: u32) -> Self;
        fn signed_shl(self, n: u32) -> Self;
        fn signed_shr(self, n: u32) -> Self;
        fn unsigned_shl(self, n: u32) -> Self;
        fn unsigned_shr(self, n: u32) -> Self;
        fn swap_bytes(self) -> Self;
        fn reverse_bits(self) -> Self {}
        fn from_be(x: Self) -> Self;
        fn from_le(x: Self) -> Self;
        fn to_be(self) -> Self;
        fn to_le(self) -> Self;
        fn pow(self, exp: u32) -> Self;
    }
}
pub mod ops {
    pub mod checked {
        use core::ops::{Add, Div, Mul, Rem, Sub};
        pub trait CheckedAdd: Sized + Add<Self, Output = Self> {
            fn checked_add(&self, v: &Self) -> Option<Self>;
        }
        pub trait CheckedSub: Sized + Sub<Self, Output = Self> {
            fn checked_sub(&self, v: &Self) -> Option<Self>;
        }
        pub trait CheckedMul: Sized + Mul<Self, Output = Self> {
            fn checked_mul(&self, v: &Self) -> Option<Self>;
        }
        pub trait CheckedDiv: Sized + Div<Self, Output = Self> {
            fn checked_div(&self, v: &Self) -> Option<Self>;
        }
        pub trait CheckedRem: Sized + Rem<Self, Output = Self> {
            fn checked_rem(&self, v: &Self) -> Option<Self>;
        }
    }
    pub mod saturating {
        use core::ops::{Add, Mul, Sub};
        pub trait Saturating {
            fn saturating_add(self, v: Self) -> Self;
            fn saturating_sub(self, v: Self) -> Self;
        }
        pub trait SaturatingAdd: Sized + Add<Self, Output = Self> {
            fn saturating_add(&self, v: &Self) -> Self;
        }
        pub trait SaturatingSub: Sized + Sub<Self, Output = Self> {
            fn saturating_sub(&self, v: &Self) -> Self;
        }
        pub trait SaturatingMul: Sized + Mul<Self, Output = Self> {
            fn saturating_mul(&self, v: &Self) -> Self;
        }
    }
    pub mod wrapping {
        use core::ops::{Add, Mul, Sub};
        pub trait WrappingAdd: Sized + Add<Self, Output = Self> {
            fn wrapping_add(&self, v: &Self) -> Self;
        }
        pub trait WrappingSub: Sized + Sub<Self, Output = Self> {
            fn wrapping_sub(&self, v: &Self) -> Self;
        }
        pub trait WrappingMul: Sized + Mul<Self, Output = Self> {
            fn wrapping_mul(&self, v: &Self) -> Self;
        }
    }
}
pub mod pow {
    use crate::{CheckedMul, One};
    use core::ops::Mul;
    pub trait Pow<RHS> {
        type Output;
        fn pow(self, rhs: RHS) -> Self::Output;
    }
    pub fn pow<T: Clone + One + Mul<T, Output = T>>(base: T, exp: usize) -> T {}
    pub fn checked_pow<T: Clone + One + CheckedMul>(base: T, exp: usize) -> Option<T> {}
}
pub mod sign {
    use crate::Num;
    use core::ops::Neg;
    pub trait Signed: Sized + Num + Neg<Output = Self> {
        fn abs(&self) -> Self;
        fn abs_sub(&self, other: &Self) -> Self;
        fn signum(&self) -> Self;
        fn is_positive(&self) -> bool;
        fn is_negative(&self) -> bool;
    }
    pub fn abs<T: Signed>(value: T) -> T {}
    pub fn signum<T: Signed>(value: T) -> T {}
    pub trait Unsigned: Num {}
}
pub trait Num: PartialEq + Zero + One + NumOps {
    type FromStrRadixErr;
    fn from_str_radix(str: &str, radix: u32) -> Result<Self, Self::FromStrRadixErr>;
}
pub trait NumOps<Rhs = Self, Output = Self>:
    Add<Rhs, Output = Output>
    + Sub<Rhs, Output = Output>
    + Mul<Rhs, Output = Output>
    + Div<Rhs, Output = Output>
    + Rem<Rhs, Output = Output>
{
}
impl<
        T: Add<Rhs, Output = Output>
            + Sub<Rhs, Output = Output>
            + Mul<Rhs, Output = Output>
            + Div<Rhs, Output = Output>
            + Rem<Rhs, Output = Output>,
        Rhs,
        Output,
    > NumOps<Rhs, Output> for T
{
}
pub fn clamp<T: PartialOrd>(input: T, min: T, max: T) -> T {}

// What macros of the crate implement.
impl ToPrimitive for i8 {}
impl FromPrimitive for i8 {}
impl NumCast for i8 {}
impl Bounded for i8 {}
impl Zero for i8 {}
impl One for i8 {}
impl Num for i8 {}
impl ToPrimitive for i16 {}
impl FromPrimitive for i16 {}
impl NumCast for i16 {}
impl Bounded for i16 {}
impl Zero for i16 {}
impl One for i16 {}
impl Num for i16 {}
impl ToPrimitive for i32 {}
impl FromPrimitive for i32 {}
impl NumCast for i32 {}
impl Bounded for i32 {}
impl Zero for i32 {}
impl One for i32 {}
impl Num for i32 {}
impl ToPrimitive for i64 {}
impl FromPrimitive for i64 {}
impl NumCast for i64 {}
impl Bounded for i64 {}
impl Zero for i64 {}
impl One for i64 {}
impl Num for i64 {}
impl ToPrimitive for i128 {}
impl FromPrimitive for i128 {}
impl NumCast for i128 {}
impl Bounded for i128 {}
impl Zero for i128 {}
impl One for i128 {}
impl Num for i128 {}
impl ToPrimitive for isize {}
impl FromPrimitive for isize {}
impl NumCast for isize {}
impl Bounded for isize {}
impl Zero for isize {}
impl One for isize {}
impl Num for isize {}
impl ToPrimitive for u8 {}
impl FromPrimitive for u8 {}
impl NumCast for u8 {}
impl Bounded for u8 {}
impl Zero for u8 {}
impl One for u8 {}
impl Num for u8 {}
impl ToPrimitive for u16 {}
impl FromPrimitive for u16 {}
impl NumCast for u16 {}
impl Bounded for u16 {}
impl Zero for u16 {}
impl One for u16 {}
impl Num for u16 {}
impl ToPrimitive for u32 {}
impl FromPrimitive for u32 {}
impl NumCast for u32 {}
impl Bounded for u32 {}
impl Zero for u32 {}
impl One for u32 {}
impl Num for u32 {}
impl ToPrimitive for u64 {}
impl FromPrimitive for u64 {}
impl NumCast for u64 {}
impl Bounded for u64 {}
impl Zero for u64 {}
impl One for u64 {}
impl Num for u64 {}
impl ToPrimitive for u128 {}
impl FromPrimitive for u128 {}
impl NumCast for u128 {}
impl Bounded for u128 {}
impl Zero for u128 {}
impl One for u128 {}
impl Num for u128 {}
impl ToPrimitive for usize {}
impl FromPrimitive for usize {}
impl NumCast for usize {}
impl Bounded for usize {}
impl Zero for usize {}
impl One for usize {}
impl Num for usize {}
impl ToPrimitive for f32 {}
impl FromPrimitive for f32 {}
impl NumCast for f32 {}
impl Bounded for f32 {}
impl Zero for f32 {}
impl One for f32 {}
impl Num for f32 {}
impl ToPrimitive for f64 {}
impl FromPrimitive for f64 {}
impl NumCast for f64 {}
impl Bounded for f64 {}
impl Zero for f64 {}
impl One for f64 {}
impl Num for f64 {}
impl PrimInt for i8 {}
impl PrimInt for i16 {}
impl PrimInt for i32 {}
impl PrimInt for i64 {}
impl PrimInt for i128 {}
impl PrimInt for isize {}
impl PrimInt for u8 {}
impl PrimInt for u16 {}
impl PrimInt for u32 {}
impl PrimInt for u64 {}
impl PrimInt for u128 {}
impl PrimInt for usize {}
impl Signed for i8 {}
impl Signed for i16 {}
impl Signed for i32 {}
impl Signed for i64 {}
impl Signed for i128 {}
impl Signed for isize {}
impl Signed for f32 {}
impl Signed for f64 {}
