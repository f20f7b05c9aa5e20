//! package = "byte-unit", version = ">=5, <6"

pub extern crate rust_decimal;
mod bit {
    mod adjusted {
        mod built_in_traits {
            use super::{AdjustedBit, Bit, Unit};
            use crate::ParseError;
            use std::str::FromStr;
            impl From<Bit> for AdjustedBit {}
            impl From<AdjustedBit> for f64 {}
            impl From<AdjustedBit> for Unit {}
            impl From<AdjustedBit> for Bit {}
            impl FromStr for AdjustedBit {
                type Err = ParseError;
            }
        }
        mod rocket_traits {
            use super::AdjustedBit;
            use crate::ParseError;
            use rocket::{
                form::{self, FromFormField},
                request::FromParam,
            };
            impl<'r> FromParam<'r> for AdjustedBit {
                type Error = ParseError;
            }
            impl<'r> FromFormField<'r> for AdjustedBit {}
        }
        mod schemars_traits {
            use super::AdjustedBit;
            use schemars::JsonSchema;
            impl JsonSchema for AdjustedBit {}
        }
        use super::{Bit, Unit};
        use crate::UnitType;
        use std::fmt::{self};
        pub struct AdjustedBit;
        impl AdjustedBit {
            pub const fn get_value(&self) -> f64 {}
            pub const fn get_unit(&self) -> Unit {}
            pub fn get_bit(&self) -> Bit {}
        }
        impl Bit {
            pub fn get_adjusted_unit(self, unit: Unit) -> AdjustedBit {}
            pub fn get_appropriate_unit(&self, unit_type: UnitType) -> AdjustedBit {}
        }
    }
    mod built_in_traits {
        use super::Bit;
        use crate::{ExceededBoundsError, ParseError, TryFromIntError};
        use std::str::FromStr;
        impl TryFrom<u128> for Bit {
            type Error = ExceededBoundsError;
        }
        impl From<u64> for Bit {}
        impl From<u32> for Bit {}
        impl From<u16> for Bit {}
        impl From<u8> for Bit {}
        impl From<usize> for Bit {}
        impl TryFrom<i128> for Bit {
            type Error = ExceededBoundsError;
        }
        impl TryFrom<i64> for Bit {
            type Error = ExceededBoundsError;
        }
        impl TryFrom<i32> for Bit {
            type Error = ExceededBoundsError;
        }
        impl TryFrom<i16> for Bit {
            type Error = ExceededBoundsError;
        }
        impl TryFrom<i8> for Bit {
            type Error = ExceededBoundsError;
        }
        impl TryFrom<isize> for Bit {
            type Error = ExceededBoundsError;
        }
        impl TryFrom<f64> for Bit {
            type Error = ExceededBoundsError;
        }
        impl TryFrom<f32> for Bit {
            type Error = ExceededBoundsError;
        }
        impl From<Bit> for u128 {}
        impl From<Bit> for u64 {}
        impl TryFrom<Bit> for u32 {
            type Error = TryFromIntError;
        }
        impl TryFrom<Bit> for u16 {
            type Error = TryFromIntError;
        }
        impl TryFrom<Bit> for u8 {
            type Error = TryFromIntError;
        }
        impl TryFrom<Bit> for usize {
            type Error = TryFromIntError;
        }
        impl FromStr for Bit {
            type Err = ParseError;
        }
    }
    mod constants {
        use super::Bit;
        impl Bit {
            pub const BIT: Bit = ();
            pub const KILOBIT: Bit = ();
            pub const MEGABIT: Bit = ();
            pub const GIGABIT: Bit = ();
            pub const TERABIT: Bit = ();
            pub const PETABIT: Bit = ();
            pub const EXABIT: Bit = ();
            pub const ZETTABIT: Bit = ();
            pub const YOTTABIT: Bit = ();
            pub const KIBIBIT: Bit = ();
            pub const MEBIBIT: Bit = ();
            pub const GIBIBIT: Bit = ();
            pub const TEBIBIT: Bit = ();
            pub const PEBIBIT: Bit = ();
            pub const EXBIBIT: Bit = ();
            pub const ZEBIBIT: Bit = ();
            pub const YOBIBIT: Bit = ();
            pub const KILOBYTE: Bit = ();
            pub const MEGABYTE: Bit = ();
            pub const GIGABYTE: Bit = ();
            pub const TERABYTE: Bit = ();
            pub const PETABYTE: Bit = ();
            pub const EXABYTE: Bit = ();
            pub const ZETTABYTE: Bit = ();
            pub const YOTTABYTE: Bit = ();
            pub const KIBIBYTE: Bit = ();
            pub const MEBIBYTE: Bit = ();
            pub const GIBIBYTE: Bit = ();
            pub const TEBIBYTE: Bit = ();
            pub const PEBIBYTE: Bit = ();
            pub const EXBIBYTE: Bit = ();
            pub const ZEBIBYTE: Bit = ();
            pub const YOBIBYTE: Bit = ();
            pub const MIN: Bit = ();
            pub const MAX: Bit = ();
        }
    }
    mod decimal {
        use super::Bit;
        use crate::Unit;
        use rust_decimal::prelude::*;
        impl Bit {
            pub fn from_decimal(size: Decimal) -> Option<Self> {}
        }
        impl Bit {
            pub fn from_decimal_with_unit(size: Decimal, unit: Unit) -> Option<Self> {}
        }
        impl Bit {
            pub fn get_recoverable_unit(self, allow_in_bytes: bool, precision: usize) -> (Decimal, Unit) {}
        }
    }
    mod parse {
        use super::Bit;
        use crate::ParseError;
        use rust_decimal::prelude::*;
        impl Bit {
            pub fn parse_str<S: AsRef<str>>(s: S) -> Result<Self, ParseError> {}
        }
    }
    mod rocket_traits {
        use super::Bit;
        use crate::ParseError;
        use rocket::{
            form::{self, FromFormField},
            request::FromParam,
        };
        impl<'r> FromParam<'r> for Bit {
            type Error = ParseError;
        }
        impl<'r> FromFormField<'r> for Bit {}
    }
    mod schemars_traits {
        use super::Bit;
        use schemars::JsonSchema;
        impl JsonSchema for Bit {}
    }
    use crate::Unit;
    pub use adjusted::*;
    use rust_decimal::prelude::*;
    use std::fmt::{self};
    pub struct Bit;
    impl Default for Bit {}
    impl Bit {
        pub const fn from_u128(size: u128) -> Option<Self> {}
        pub const fn from_u128_unsafe(size: u128) -> Self {}
        pub const fn from_u64(size: u64) -> Self {}
        pub fn from_f64(size: f64) -> Option<Self> {}
        pub fn from_f32(size: f32) -> Option<Self> {}
        pub const fn from_i128(size: i128) -> Option<Self> {}
        pub const fn from_i64(size: i64) -> Option<Self> {}
    }
    impl Bit {
        pub const fn from_u128_with_unit(size: u128, unit: Unit) -> Option<Self> {}
        pub const fn from_u64_with_unit(size: u64, unit: Unit) -> Option<Self> {}
        pub fn from_f64_with_unit(size: f64, unit: Unit) -> Option<Self> {}
        pub fn from_f32_with_unit(size: f32, unit: Unit) -> Option<Self> {}
        pub const fn from_i128_with_unit(size: i128, unit: Unit) -> Option<Self> {}
        pub const fn from_i64_with_unit(size: i64, unit: Unit) -> Option<Self> {}
    }
    impl Bit {
        pub const fn as_u128(self) -> u128 {}
        pub const fn as_u64(self) -> u64 {}
        pub const fn as_u64_checked(self) -> Option<u64> {}
    }
    impl Bit {
        pub const fn add(self, rhs: Bit) -> Option<Bit> {}
        pub const fn subtract(self, rhs: Bit) -> Option<Bit> {}
        pub const fn multiply(self, rhs: usize) -> Option<Bit> {}
        pub const fn divide(self, rhs: usize) -> Option<Bit> {}
    }
    impl Bit {
        pub const fn get_exact_unit(self, allow_in_bytes: bool) -> (u128, Unit) {}
    }
}
mod byte {
    mod adjusted {
        mod built_in_traits {
            use super::{AdjustedByte, Byte, Unit};
            use crate::ParseError;
            use std::str::FromStr;
            impl From<Byte> for AdjustedByte {}
            impl From<AdjustedByte> for f64 {}
            impl From<AdjustedByte> for Unit {}
            impl From<AdjustedByte> for Byte {}
            impl FromStr for AdjustedByte {
                type Err = ParseError;
            }
        }
        mod rocket_traits {
            use super::AdjustedByte;
            use crate::ParseError;
            use rocket::{
                form::{self, FromFormField},
                request::FromParam,
            };
            impl<'r> FromParam<'r> for AdjustedByte {
                type Error = ParseError;
            }
            impl<'r> FromFormField<'r> for AdjustedByte {}
        }
        mod schemars_traits {
            use super::AdjustedByte;
            use schemars::JsonSchema;
            impl JsonSchema for AdjustedByte {}
        }
        use super::{Byte, Unit};
        use crate::UnitType;
        use std::fmt::{self};
        pub struct AdjustedByte;
        impl AdjustedByte {
            pub const fn get_value(&self) -> f64 {}
            pub const fn get_unit(&self) -> Unit {}
            pub fn get_byte(&self) -> Byte {}
        }
        impl Byte {
            pub fn get_adjusted_unit(self, unit: Unit) -> AdjustedByte {}
            pub fn get_appropriate_unit(&self, unit_type: UnitType) -> AdjustedByte {}
        }
    }
    mod built_in_traits {
        use super::Byte;
        use crate::{ExceededBoundsError, ParseError, TryFromIntError};
        use std::str::FromStr;
        impl TryFrom<u128> for Byte {
            type Error = ExceededBoundsError;
        }
        impl From<u64> for Byte {}
        impl From<u32> for Byte {}
        impl From<u16> for Byte {}
        impl From<u8> for Byte {}
        impl From<usize> for Byte {}
        impl TryFrom<i128> for Byte {
            type Error = ExceededBoundsError;
        }
        impl TryFrom<i64> for Byte {
            type Error = ExceededBoundsError;
        }
        impl TryFrom<i32> for Byte {
            type Error = ExceededBoundsError;
        }
        impl TryFrom<i16> for Byte {
            type Error = ExceededBoundsError;
        }
        impl TryFrom<i8> for Byte {
            type Error = ExceededBoundsError;
        }
        impl TryFrom<isize> for Byte {
            type Error = ExceededBoundsError;
        }
        impl TryFrom<f64> for Byte {
            type Error = ExceededBoundsError;
        }
        impl TryFrom<f32> for Byte {
            type Error = ExceededBoundsError;
        }
        impl From<Byte> for u128 {}
        impl From<Byte> for u64 {}
        impl TryFrom<Byte> for u32 {
            type Error = TryFromIntError;
        }
        impl TryFrom<Byte> for u16 {
            type Error = TryFromIntError;
        }
        impl TryFrom<Byte> for u8 {
            type Error = TryFromIntError;
        }
        impl TryFrom<Byte> for usize {
            type Error = TryFromIntError;
        }
        impl FromStr for Byte {
            type Err = ParseError;
        }
    }
    mod constants {
        use super::Byte;
        impl Byte {
            pub const BYTE: Byte = ();
            pub const KILOBYTE: Byte = ();
            pub const MEGABYTE: Byte = ();
            pub const GIGABYTE: Byte = ();
            pub const TERABYTE: Byte = ();
            pub const PETABYTE: Byte = ();
            pub const EXABYTE: Byte = ();
            pub const ZETTABYTE: Byte = ();
            pub const YOTTABYTE: Byte = ();
            pub const KIBIBYTE: Byte = ();
            pub const MEBIBYTE: Byte = ();
            pub const GIBIBYTE: Byte = ();
            pub const TEBIBYTE: Byte = ();
            pub const PEBIBYTE: Byte = ();
            pub const EXBIBYTE: Byte = ();
            pub const ZEBIBYTE: Byte = ();
            pub const YOBIBYTE: Byte = ();
            pub const KILOBIT: Byte = ();
            pub const MEGABIT: Byte = ();
            pub const GIGABIT: Byte = ();
            pub const TERABIT: Byte = ();
            pub const PETABIT: Byte = ();
            pub const EXABIT: Byte = ();
            pub const ZETTABIT: Byte = ();
            pub const YOTTABIT: Byte = ();
            pub const KIBIBIT: Byte = ();
            pub const MEBIBIT: Byte = ();
            pub const GIBIBIT: Byte = ();
            pub const TEBIBIT: Byte = ();
            pub const PEBIBIT: Byte = ();
            pub const EXBIBIT: Byte = ();
            pub const ZEBIBIT: Byte = ();
            pub const YOBIBIT: Byte = ();
            pub const MIN: Byte = ();
            pub const MAX: Byte = ();
        }
    }
    mod decimal {
        use super::Byte;
        use crate::Unit;
        use rust_decimal::prelude::*;
        impl Byte {
            pub fn from_decimal(size: Decimal) -> Option<Self> {}
        }
        impl Byte {
            pub fn from_decimal_with_unit(size: Decimal, unit: Unit) -> Option<Self> {}
        }
        impl Byte {
            pub fn get_recoverable_unit(self, allow_in_bits: bool, precision: usize) -> (Decimal, Unit) {}
        }
    }
    mod parse {
        use super::Byte;
        use crate::ParseError;
        use rust_decimal::prelude::*;
        impl Byte {
            pub fn parse_str<S: AsRef<str>>(s: S, ignore_case: bool) -> Result<Self, ParseError> {}
        }
    }
    mod rocket_traits {
        use super::Byte;
        use crate::ParseError;
        use rocket::{
            form::{self, FromFormField},
            request::FromParam,
        };
        impl<'r> FromParam<'r> for Byte {
            type Error = ParseError;
        }
        impl<'r> FromFormField<'r> for Byte {}
    }
    mod schemars_traits {
        use super::Byte;
        use schemars::JsonSchema;
        impl JsonSchema for Byte {}
    }
    use crate::Unit;
    pub use adjusted::*;
    use rust_decimal::prelude::*;
    use std::fmt::{self};
    pub struct Byte;
    impl Default for Byte {}
    impl Byte {
        pub const fn from_u128(size: u128) -> Option<Self> {}
        pub const fn from_u128_unsafe(size: u128) -> Self {}
        pub const fn from_u64(size: u64) -> Self {}
        pub fn from_f64(size: f64) -> Option<Self> {}
        pub fn from_f32(size: f32) -> Option<Self> {}
        pub const fn from_i128(size: i128) -> Option<Self> {}
        pub const fn from_i64(size: i64) -> Option<Self> {}
    }
    impl Byte {
        pub const fn from_u128_with_unit(size: u128, unit: Unit) -> Option<Self> {}
        pub const fn from_u64_with_unit(size: u64, unit: Unit) -> Option<Self> {}
        pub fn from_f64_with_unit(size: f64, unit: Unit) -> Option<Self> {}
        pub fn from_f32_with_unit(size: f32, unit: Unit) -> Option<Self> {}
        pub const fn from_i128_with_unit(size: i128, unit: Unit) -> Option<Self> {}
        pub const fn from_i64_with_unit(size: i64, unit: Unit) -> Option<Self> {}
    }
    impl Byte {
        pub const fn as_u128(self) -> u128 {}
        pub const fn as_u64(self) -> u64 {}
        pub const fn as_u64_checked(self) -> Option<u64> {}
    }
    impl Byte {
        pub const fn add(self, rhs: Byte) -> Option<Byte> {}
        pub const fn subtract(self, rhs: Byte) -> Option<Byte> {}
        pub const fn multiply(self, rhs: usize) -> Option<Byte> {}
        pub const fn divide(self, rhs: usize) -> Option<Byte> {}
    }
    impl Byte {
        pub const fn get_exact_unit(self, allow_in_bits: bool) -> (u128, Unit) {}
    }
}
mod common {
    use rust_decimal::prelude::*;
    pub fn round_fractional_part_f64(value: f64, precision: usize) -> f64 {}
}
mod errors {
    use rust_decimal::Decimal;
    pub use std::num::TryFromIntError;
    use std::{
        error::Error,
        fmt::{self},
    };
    pub struct ExceededBoundsError;
    impl Error for ExceededBoundsError {}
    pub enum ValueParseError {
        ExceededBounds(Decimal),
        NotNumber(char),
        NoValue,
        NumberTooLong,
    }
    impl Error for ValueParseError {}
    pub struct UnitParseError {
        pub character: char,
        pub expected_characters: &'static [char],
        pub also_expect_no_character: bool,
    }
    impl Error for UnitParseError {}
    pub enum ParseError {
        Value(ValueParseError),
        Unit(UnitParseError),
    }
    impl From<ValueParseError> for ParseError {}
    impl From<UnitParseError> for ParseError {}
    impl Error for ParseError {}
}
mod unit {
    mod built_in_trait {
        use super::Unit;
        use crate::UnitParseError;
        use std::str::FromStr;
        impl FromStr for Unit {
            type Err = UnitParseError;
        }
        impl From<Unit> for u128 {}
        impl AsRef<str> for Unit {}
    }
    pub(crate) mod parse {
        use super::Unit;
        use crate::UnitParseError;
        impl Unit {
            pub fn parse_str<S: AsRef<str>>(
                s: S,
                ignore_case: bool,
                prefer_byte: bool,
            ) -> Result<Self, UnitParseError> {
            }
        }
    }
    mod rocket_traits {
        use super::Unit;
        use crate::UnitParseError;
        use rocket::{
            form::{self, FromFormField},
            request::FromParam,
        };
        impl<'r> FromParam<'r> for Unit {
            type Error = UnitParseError;
        }
        impl<'r> FromFormField<'r> for Unit {}
    }
    mod unit_type {
        pub enum UnitType {
            Binary,
            Decimal,
            Both,
        }
    }
    use std::fmt::{self};
    pub use unit_type::*;
    pub enum Unit {
        Bit,
        B,
        Kbit,
        Kibit,
        KB,
        KiB,
        Mbit,
        Mibit,
        MB,
        MiB,
        Gbit,
        Gibit,
        GB,
        GiB,
        Tbit,
        Tibit,
        TB,
        TiB,
        Pbit,
        Pibit,
        PB,
        PiB,
        Ebit,
        Eibit,
        EB,
        EiB,
        Zbit,
        Zibit,
        ZB,
        ZiB,
        Ybit,
        Yibit,
        YB,
        YiB,
    }
    impl Unit {
        pub const fn as_bits_u128(self) -> u128 {}
    }
    impl Unit {
        pub const fn as_str(self) -> &'static str {}
    }
    impl Unit {
        pub const fn is_bit(self) -> bool {}
        pub const fn is_binary_multiples(self) -> bool {}
    }
}
pub use bit::*;
pub use byte::*;
pub use errors::*;
pub use unit::*;
