//! package = "percent-encoding", version = ">=2, <3"

pub use self::ascii_set::{AsciiSet, CONTROLS, NON_ALPHANUMERIC};
use std::borrow::Cow;
use std::str;
mod ascii_set {
    use std::ops;
    pub struct AsciiSet;
    impl AsciiSet {
        pub const EMPTY: Self = ();
        pub const fn add(&self, byte: u8) -> Self {}
        pub const fn remove(&self, byte: u8) -> Self {}
        pub const fn union(&self, other: Self) -> Self {}
        pub const fn complement(&self) -> Self {}
    }
    impl ops::Add for AsciiSet {
        type Output = Self;
    }
    impl ops::Not for AsciiSet {
        type Output = Self;
    }
    pub const CONTROLS: &AsciiSet = ();
    pub const NON_ALPHANUMERIC: &AsciiSet = ();
}
pub fn percent_encode_byte(byte: u8) -> &'static str {}
pub fn percent_encode<'a>(input: &'a [u8], ascii_set: &'static AsciiSet) -> PercentEncode<'a> {}
pub fn utf8_percent_encode<'a>(input: &'a str, ascii_set: &'static AsciiSet) -> PercentEncode<'a> {}
pub struct PercentEncode<'a>;
impl<'a> Iterator for PercentEncode<'a> {
    type Item = &'a str;
}
impl<'a> From<PercentEncode<'a>> for Cow<'a, str> {}
pub fn percent_decode_str(input: &str) -> PercentDecode<'_> {}
pub fn percent_decode(input: &[u8]) -> PercentDecode<'_> {}
pub struct PercentDecode<'a>;
impl Iterator for PercentDecode<'_> {
    type Item = u8;
}
impl<'a> From<PercentDecode<'a>> for Cow<'a, [u8]> {}
impl<'a> PercentDecode<'a> {
    pub fn decode_utf8(self) -> Result<Cow<'a, str>, str::Utf8Error> {}
    pub fn decode_utf8_lossy(self) -> Cow<'a, str> {}
}
