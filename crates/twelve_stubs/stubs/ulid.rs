//! package = "ulid", version = ">=2, <4"

mod base32 {
    use core::fmt;
    pub const ULID_LEN: usize = ();
    #[derive(PartialEq, Copy, Clone)]
    pub enum EncodeError {
        BufferTooSmall,
    }
    impl std::error::Error for EncodeError {}
    impl fmt::Display for EncodeError {}
    #[derive(PartialEq, Copy, Clone)]
    pub enum DecodeError {
        InvalidLength,
        InvalidChar,
    }
    impl std::error::Error for DecodeError {}
    impl fmt::Display for DecodeError {}
}
mod generator {
    use crate::Ulid;
    use std::fmt;
    use std::time::SystemTime;
    #[twelve::nature(random)]
    #[derive(Clone)]
    pub struct Generator;
    impl Generator {
        pub const fn new() -> Generator {}
        #[twelve::view]
        pub fn generate(&mut self) -> Result<Ulid, Overflow<'_>> {}
        #[twelve::view]
        pub fn generate_from_datetime(&mut self, datetime: SystemTime) -> Result<Ulid, Overflow<'_>> {}
        #[twelve::view]
        pub fn generate_with_source<R: rand::Rng + ?Sized>(
            &mut self,
            source: &mut R,
        ) -> Result<Ulid, Overflow<'_>> {
        }
        #[twelve::view]
        pub fn generate_from_datetime_with_source<R: rand::Rng + ?Sized>(
            &mut self,
            datetime: SystemTime,
            source: &mut R,
        ) -> Result<Ulid, Overflow<'_>> {
        }
    }
    impl Default for Generator {}
    pub struct Overflow<'a>;
    impl<'a> Overflow<'a> {
        pub fn commit_overflow_increment(self) -> Ulid {}
        pub fn commit_overflow_random(self) -> Ulid {}
        pub fn commit_overflow_random_with_source<R: rand::Rng>(self, source: &mut R) -> Ulid {}
    }
    impl std::error::Error for Overflow<'_> {}
    impl fmt::Display for Overflow<'_> {}
}
mod time {
    use crate::Ulid;
    use std::time::SystemTime;
    impl Ulid {
        #[twelve::nature(random)]
        pub fn generate() -> Ulid {}
        #[twelve::nature(random)]
        pub fn with_source<R: rand::Rng>(source: &mut R) -> Ulid {}
        #[twelve::nature(random)]
        pub fn from_datetime(datetime: SystemTime) -> Ulid {}
        #[twelve::nature(random)]
        pub fn from_datetime_with_source<R: rand::Rng + ?Sized>(
            datetime: SystemTime,
            source: &mut R,
        ) -> Ulid {
        }
        pub fn datetime(&self) -> SystemTime {}
    }
}
pub use crate::base32::{DecodeError, EncodeError, ULID_LEN};
pub use crate::generator::{Generator, Overflow};
use core::convert::TryFrom;
use core::fmt;
use core::str::FromStr;
#[derive(PartialEq, Clone, Copy)]
pub struct Ulid(pub u128);
impl Ulid {
    pub const TIME_BITS: u8 = ();
    pub const RAND_BITS: u8 = ();
    pub const fn from_parts(timestamp_ms: u64, random: u128) -> Ulid {}
    pub const fn from_string(encoded: &str) -> Result<Ulid, DecodeError> {}
    pub const fn nil() -> Ulid {}
    pub const fn max() -> Ulid {}
    pub const fn timestamp_ms(&self) -> u64 {}
    pub const fn random(&self) -> u128 {}
    pub const fn array_to_str<'buf>(&self, buf: &'buf mut [u8; ULID_LEN]) -> &'buf mut str {}
    pub fn to_string(&self) -> String {}
    pub const fn is_nil(&self) -> bool {}
    pub const fn is_max(&self) -> bool {}
    pub const fn increment(&self) -> Result<Ulid, Ulid> {}
    pub const fn from_bytes(bytes: [u8; 16]) -> Ulid {}
    pub const fn to_bytes(&self) -> [u8; 16] {}
}
impl Default for Ulid {}
impl From<(u64, u64)> for Ulid {}
impl From<u128> for Ulid {}
impl From<[u8; 16]> for Ulid {}
impl FromStr for Ulid {
    type Err = DecodeError;
}
impl TryFrom<&'_ str> for Ulid {
    type Error = DecodeError;
}
impl fmt::Display for Ulid {}
