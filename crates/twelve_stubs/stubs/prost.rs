//! package = "prost", version = ">=0.12, <0.15"

pub use bytes;
/// What generated code names.
pub mod alloc {
    pub use std::{borrow, boxed, collections, string, vec};
}
mod error {
    use crate::encoding::WireType;
    use std::borrow::Cow;
    pub struct DecodeError;
    impl From<DecodeErrorKind> for DecodeError {}
    pub(crate) enum DecodeErrorKind {
        LengthDelimiterTooLarge,
        InvalidVarint,
        InvalidWireType { value: u64 },
        InvalidKey { key: u64 },
        InvalidTag,
        UnexpectedWireType { actual: WireType, expected: WireType },
        BufferUnderflow,
        DelimitedLengthExceeded,
        UnexpectedEndGroupTag,
        InvalidString,
        UnexpectedTypeUrl { actual: String, expected: String },
        Other { description: Cow<'static, str> },
    }
    impl std::error::Error for DecodeError {}
    impl From<DecodeError> for std::io::Error {}
    pub struct EncodeError;
    impl EncodeError {
        pub fn required_capacity(&self) -> usize {}
        pub fn remaining(&self) -> usize {}
    }
    impl std::error::Error for EncodeError {}
    impl From<EncodeError> for std::io::Error {}
    pub struct UnknownEnumValue(pub i32);
    impl std::error::Error for UnknownEnumValue {}
}
mod message {
    use crate::DecodeError;
    use crate::EncodeError;
    use bytes::{Buf, BufMut};
    pub trait Message: Send + Sync {
        fn encoded_len(&self) -> usize;
        fn encode(&self, buf: &mut impl BufMut) -> Result<(), EncodeError> {}
        fn encode_to_vec(&self) -> Vec<u8> {}
        fn encode_length_delimited(&self, buf: &mut impl BufMut) -> Result<(), EncodeError> {}
        fn encode_length_delimited_to_vec(&self) -> Vec<u8> {}
        fn decode(buf: impl Buf) -> Result<Self, DecodeError>
        where
            Self: Default,
        {
        }
        fn decode_length_delimited(buf: impl Buf) -> Result<Self, DecodeError>
        where
            Self: Default,
        {
        }
        fn merge(&mut self, buf: impl Buf) -> Result<(), DecodeError> {}
        fn merge_length_delimited(&mut self, buf: impl Buf) -> Result<(), DecodeError> {}
        fn clear(&mut self);
    }
    impl<M: Message> Message for Box<M> {}
}
mod name {
    use crate::Message;
    pub trait Name: Message {
        const NAME: &'static str;
        const PACKAGE: &'static str;
        fn full_name() -> String {}
        fn type_url() -> String {}
    }
}
mod types {
    use crate::{encoding::bool, Message, Name};
    use ::bytes::Bytes;
    use std::string::String;
    use std::vec::Vec;
    impl Message for bool {}
    impl Name for bool {}
    impl Message for u32 {}
    impl Name for u32 {}
    impl Message for u64 {}
    impl Name for u64 {}
    impl Message for i32 {}
    impl Name for i32 {}
    impl Message for i64 {}
    impl Name for i64 {}
    impl Message for f32 {}
    impl Name for f32 {}
    impl Message for f64 {}
    impl Name for f64 {}
    impl Message for String {}
    impl Name for String {}
    impl Message for Vec<u8> {}
    impl Name for Vec<u8> {}
    impl Message for Bytes {}
    impl Name for Bytes {}
    impl Message for () {}
    impl Name for () {}
}
pub use crate::encoding::length_delimiter::{
    decode_length_delimiter, encode_length_delimiter, length_delimiter_len,
};
pub use crate::error::{DecodeError, EncodeError, UnknownEnumValue};
pub use crate::message::Message;
pub use crate::name::Name;

pub fn encode_length_delimiter<B: bytes::BufMut>(length: usize, buf: &mut B) -> Result<(), EncodeError> {}
pub fn length_delimiter_len(length: usize) -> usize {}
pub fn decode_length_delimiter<B: bytes::Buf>(buf: B) -> Result<usize, DecodeError> {}

#[proc_macro_derive(Message, attributes(prost))]
pub fn message(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Enumeration, attributes(prost))]
pub fn enumeration(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Oneof, attributes(prost))]
pub fn oneof(input: TokenStream) -> TokenStream {}
