//! package = "hex", version = ">=0.4, <0.5"

use std::iter;
use std::{string::String, vec::Vec};
mod error {
    pub enum FromHexError {
        InvalidHexCharacter { c: char, index: usize },
        OddLength,
        InvalidStringLength,
    }
    impl std::error::Error for FromHexError {}
}
pub use crate::error::FromHexError;
pub mod serde {
    use crate::FromHex;
    use crate::ToHex;
    use serde::de::Error;
    use serde::Deserializer;
    use serde::Serializer;
    use std::fmt;
    pub fn serialize_upper<S: Serializer, T: ToHex>(data: T, serializer: S) -> Result<S::Ok, S::Error> {}
    pub fn serialize<S: Serializer, T: ToHex>(data: T, serializer: S) -> Result<S::Ok, S::Error> {}
    pub fn deserialize<'de, D: Deserializer<'de>, T: FromHex>(deserializer: D) -> Result<T, D::Error>
    where
        <T as FromHex>::Error: fmt::Display,
    {
    }
}
pub use crate::serde::deserialize;
pub use crate::serde::{serialize, serialize_upper};
pub trait ToHex {
    fn encode_hex<T: iter::FromIterator<char>>(&self) -> T;
    fn encode_hex_upper<T: iter::FromIterator<char>>(&self) -> T;
}
impl<T: AsRef<[u8]>> ToHex for T {}
pub trait FromHex: Sized {
    type Error;
    fn from_hex<T: AsRef<[u8]>>(hex: T) -> Result<Self, Self::Error>;
}
impl FromHex for Vec<u8> {
    type Error = FromHexError;
}
pub fn encode<T: AsRef<[u8]>>(data: T) -> String {}
pub fn encode_upper<T: AsRef<[u8]>>(data: T) -> String {}
pub fn decode<T: AsRef<[u8]>>(data: T) -> Result<Vec<u8>, FromHexError> {}
pub fn decode_to_slice<T: AsRef<[u8]>>(data: T, out: &mut [u8]) -> Result<(), FromHexError> {}
pub fn encode_to_slice<T: AsRef<[u8]>>(input: T, output: &mut [u8]) -> Result<(), FromHexError> {}
