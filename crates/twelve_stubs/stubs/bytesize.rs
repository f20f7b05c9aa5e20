//! package = "bytesize", version = ">=1, <3"

use std::{iter, ops};
mod display {
    pub struct Display;
    impl Display {
        pub fn iec(self) -> Self {}
        pub fn iec_short(self) -> Self {}
        pub fn si(self) -> Self {}
        pub fn si_short(self) -> Self {}
        pub fn iec_bits(self) -> Self {}
        pub fn si_bits(self) -> Self {}
    }
}
mod parse {
    use std::string::String;
    use std::str;
    use super::ByteSize;
    impl str::FromStr for ByteSize {
        type Err = String;
    }
    pub enum Unit {
        Byte,
        KiloByte,
        MegaByte,
        GigaByte,
        TeraByte,
        PetaByte,
        ExaByte,
        KibiByte,
        MebiByte,
        GibiByte,
        TebiByte,
        PebiByte,
        ExbiByte,
    }
    mod impl_ops {
        use super::Unit;
        use std::ops;
        impl ops::Add<u64> for Unit {
            type Output = u64;
        }
        impl ops::Add<Unit> for u64 {
            type Output = u64;
        }
        impl ops::Mul<u64> for Unit {
            type Output = u64;
        }
        impl ops::Mul<Unit> for u64 {
            type Output = u64;
        }
        impl ops::Add<f64> for Unit {
            type Output = f64;
        }
        impl ops::Add<Unit> for f64 {
            type Output = f64;
        }
        impl ops::Mul<f64> for Unit {
            type Output = f64;
        }
        impl ops::Mul<Unit> for f64 {
            type Output = f64;
        }
    }
    impl str::FromStr for Unit {
        type Err = UnitParseError;
    }
    pub struct UnitParseError;
    impl std::error::Error for UnitParseError {}
}
pub use self::display::Display;
pub use self::parse::{Unit, UnitParseError};
pub const KB: u64 = ();
pub const MB: u64 = ();
pub const GB: u64 = ();
pub const TB: u64 = ();
pub const PB: u64 = ();
pub const EB: u64 = ();
pub const KIB: u64 = ();
pub const MIB: u64 = ();
pub const GIB: u64 = ();
pub const TIB: u64 = ();
pub const PIB: u64 = ();
pub const EIB: u64 = ();
pub fn kb(size: impl Into<u64>) -> u64 {}
pub fn kib<V: Into<u64>>(size: V) -> u64 {}
pub fn mb<V: Into<u64>>(size: V) -> u64 {}
pub fn mib<V: Into<u64>>(size: V) -> u64 {}
pub fn gb<V: Into<u64>>(size: V) -> u64 {}
pub fn gib<V: Into<u64>>(size: V) -> u64 {}
pub fn tb<V: Into<u64>>(size: V) -> u64 {}
pub fn tib<V: Into<u64>>(size: V) -> u64 {}
pub fn pb<V: Into<u64>>(size: V) -> u64 {}
pub fn pib<V: Into<u64>>(size: V) -> u64 {}
pub fn eb<V: Into<u64>>(size: V) -> u64 {}
pub fn eib<V: Into<u64>>(size: V) -> u64 {}
pub struct ByteSize(pub u64);
impl Default for ByteSize {}
impl ByteSize {
    pub const fn b(size: u64) -> ByteSize {}
    pub const fn kb(size: u64) -> ByteSize {}
    pub const fn kib(size: u64) -> ByteSize {}
    pub const fn mb(size: u64) -> ByteSize {}
    pub const fn mib(size: u64) -> ByteSize {}
    pub const fn gb(size: u64) -> ByteSize {}
    pub const fn gib(size: u64) -> ByteSize {}
    pub const fn tb(size: u64) -> ByteSize {}
    pub const fn tib(size: u64) -> ByteSize {}
    pub const fn pb(size: u64) -> ByteSize {}
    pub const fn pib(size: u64) -> ByteSize {}
    pub const fn eb(size: u64) -> ByteSize {}
    pub const fn eib(size: u64) -> ByteSize {}
    pub const fn as_u64(&self) -> u64 {}
    pub fn as_kb(&self) -> f64 {}
    pub fn as_kib(&self) -> f64 {}
    pub fn as_mb(&self) -> f64 {}
    pub fn as_mib(&self) -> f64 {}
    pub fn as_gb(&self) -> f64 {}
    pub fn as_gib(&self) -> f64 {}
    pub fn as_tb(&self) -> f64 {}
    pub fn as_tib(&self) -> f64 {}
    pub fn as_pb(&self) -> f64 {}
    pub fn as_pib(&self) -> f64 {}
    pub fn as_eb(&self) -> f64 {}
    pub fn as_eib(&self) -> f64 {}
    pub fn display(&self) -> Display {}
}
impl ops::Add<ByteSize> for ByteSize {
    type Output = ByteSize;
}
impl ops::AddAssign<ByteSize> for ByteSize {}
impl iter::Sum<ByteSize> for ByteSize {}
impl<'a> iter::Sum<&'a ByteSize> for ByteSize {}
impl<T: Into<u64>> ops::Add<T> for ByteSize {
    type Output = ByteSize;
}
impl<T: Into<u64>> ops::AddAssign<T> for ByteSize {}
impl ops::Sub<ByteSize> for ByteSize {
    type Output = ByteSize;
}
impl ops::SubAssign<ByteSize> for ByteSize {}
impl<T: Into<u64>> ops::Sub<T> for ByteSize {
    type Output = ByteSize;
}
impl<T: Into<u64>> ops::SubAssign<T> for ByteSize {}
impl<T: Into<u64>> ops::Mul<T> for ByteSize {
    type Output = ByteSize;
}
impl<T: Into<u64>> ops::MulAssign<T> for ByteSize {}
