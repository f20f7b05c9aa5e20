//! package = "bincode", version = ">=1, <2"

pub mod config {
    use self::endian::BincodeByteOrder;
    pub use self::endian::{BigEndian, LittleEndian, NativeEndian};
    use self::int::IntEncoding;
    pub use self::int::{FixintEncoding, VarintEncoding};
    use self::internal::*;
    pub use self::legacy::*;
    use self::limit::SizeLimit;
    pub use self::limit::{Bounded, Infinite};
    use self::trailing::TrailingBytes;
    pub use self::trailing::{AllowTrailing, RejectTrailing};
    use de::read::BincodeRead;
    use error::Result;
    use serde;
    use std::io::{Read, Write};
    mod endian {
        pub trait BincodeByteOrder {
            type Endian: ::byteorder::ByteOrder + 'static;
        }
        pub struct LittleEndian;
        pub struct BigEndian;
        pub struct NativeEndian;
        impl BincodeByteOrder for LittleEndian {
            type Endian = ::byteorder::LittleEndian;
        }
        impl BincodeByteOrder for BigEndian {
            type Endian = ::byteorder::BigEndian;
        }
        impl BincodeByteOrder for NativeEndian {
            type Endian = ::byteorder::NativeEndian;
        }
    }
    mod int {
        use super::Options;
        use de::read::BincodeRead;
        use error::Result;
        use std::io::Write;
        pub trait IntEncoding {
            fn u16_size(n: u16) -> u64;
            fn u32_size(n: u32) -> u64;
            fn u64_size(n: u64) -> u64;
            fn i16_size(n: i16) -> u64;
            fn i32_size(n: i32) -> u64;
            fn i64_size(n: i64) -> u64;
            fn len_size(len: usize) -> u64 {}
            fn serialize_len<W: Write, O: Options>(
                ser: &mut ::ser::Serializer<W, O>,
                len: usize,
            ) -> Result<()> {
            }
            fn serialize_u16<W: Write, O: Options>(ser: &mut ::ser::Serializer<W, O>, val: u16)
                -> Result<()>;
            fn serialize_u32<W: Write, O: Options>(ser: &mut ::ser::Serializer<W, O>, val: u32)
                -> Result<()>;
            fn serialize_u64<W: Write, O: Options>(ser: &mut ::ser::Serializer<W, O>, val: u64)
                -> Result<()>;
            fn serialize_i16<W: Write, O: Options>(ser: &mut ::ser::Serializer<W, O>, val: i16)
                -> Result<()>;
            fn serialize_i32<W: Write, O: Options>(ser: &mut ::ser::Serializer<W, O>, val: i32)
                -> Result<()>;
            fn serialize_i64<W: Write, O: Options>(ser: &mut ::ser::Serializer<W, O>, val: i64)
                -> Result<()>;
            fn deserialize_len<'de, R: BincodeRead<'de>, O: Options>(
                de: &mut ::de::Deserializer<R, O>,
            ) -> Result<usize> {
            }
            fn deserialize_u16<'de, R: BincodeRead<'de>, O: Options>(
                de: &mut ::de::Deserializer<R, O>,
            ) -> Result<u16>;
            fn deserialize_u32<'de, R: BincodeRead<'de>, O: Options>(
                de: &mut ::de::Deserializer<R, O>,
            ) -> Result<u32>;
            fn deserialize_u64<'de, R: BincodeRead<'de>, O: Options>(
                de: &mut ::de::Deserializer<R, O>,
            ) -> Result<u64>;
            fn deserialize_i16<'de, R: BincodeRead<'de>, O: Options>(
                de: &mut ::de::Deserializer<R, O>,
            ) -> Result<i16>;
            fn deserialize_i32<'de, R: BincodeRead<'de>, O: Options>(
                de: &mut ::de::Deserializer<R, O>,
            ) -> Result<i32>;
            fn deserialize_i64<'de, R: BincodeRead<'de>, O: Options>(
                de: &mut ::de::Deserializer<R, O>,
            ) -> Result<i64>;
        }
        pub struct FixintEncoding;
        pub struct VarintEncoding;
        impl IntEncoding for FixintEncoding {}
        impl IntEncoding for VarintEncoding {}
    }
    mod legacy {
        use self::EndianOption::*;
        use self::LimitOption::*;
        use de::read::BincodeRead;
        use error::Result;
        use serde;
        use std::io::{Read, Write};
        pub struct Config;
        impl Config {
            pub fn no_limit(&mut self) -> &mut Self {}
            pub fn limit(&mut self, limit: u64) -> &mut Self {}
            pub fn little_endian(&mut self) -> &mut Self {}
            pub fn big_endian(&mut self) -> &mut Self {}
            pub fn native_endian(&mut self) -> &mut Self {}
            pub fn serialize<T: ?Sized + serde::Serialize>(&self, t: &T) -> Result<Vec<u8>> {}
            pub fn serialized_size<T: ?Sized + serde::Serialize>(&self, t: &T) -> Result<u64> {}
            pub fn serialize_into<W: Write, T: ?Sized + serde::Serialize>(&self, w: W, t: &T) -> Result<()> {}
            pub fn deserialize<'a, T: serde::Deserialize<'a>>(&self, bytes: &'a [u8]) -> Result<T> {}
            pub fn deserialize_seed<'a, T: serde::de::DeserializeSeed<'a>>(
                &self,
                seed: T,
                bytes: &'a [u8],
            ) -> Result<T::Value> {
            }
            pub fn deserialize_from<R: Read, T: serde::de::DeserializeOwned>(&self, reader: R) -> Result<T> {}
            pub fn deserialize_from_seed<'a, R: Read, T: serde::de::DeserializeSeed<'a>>(
                &self,
                seed: T,
                reader: R,
            ) -> Result<T::Value> {
            }
            pub fn deserialize_from_custom<'a, R: BincodeRead<'a>, T: serde::de::DeserializeOwned>(
                &self,
                reader: R,
            ) -> Result<T> {
            }
            pub fn deserialize_from_custom_seed<'a, R: BincodeRead<'a>, T: serde::de::DeserializeSeed<'a>>(
                &self,
                seed: T,
                reader: R,
            ) -> Result<T::Value> {
            }
        }
    }
    mod limit {
        use error::Result;
        pub trait SizeLimit {
            fn add(&mut self, n: u64) -> Result<()>;
            fn limit(&self) -> Option<u64>;
        }
        pub struct Bounded(pub u64);
        pub struct Infinite;
        impl SizeLimit for Bounded {}
        impl SizeLimit for Infinite {}
    }
    mod trailing {
        use de::read::SliceReader;
        use Result;
        pub trait TrailingBytes {
            fn check_end(reader: &SliceReader) -> Result<()>;
        }
        pub struct AllowTrailing;
        pub struct RejectTrailing;
        impl TrailingBytes for AllowTrailing {}
        impl TrailingBytes for RejectTrailing {}
    }
    pub struct DefaultOptions;
    impl DefaultOptions {
        pub fn new() -> DefaultOptions {}
    }
    impl Default for DefaultOptions {}
    impl InternalOptions for DefaultOptions {
        type Limit = Infinite;
        type Endian = LittleEndian;
        type IntEncoding = VarintEncoding;
        type Trailing = RejectTrailing;
    }
    pub trait Options: InternalOptions + Sized {
        fn with_no_limit(self) -> WithOtherLimit<Self, Infinite> {}
        fn with_limit(self, limit: u64) -> WithOtherLimit<Self, Bounded> {}
        fn with_little_endian(self) -> WithOtherEndian<Self, LittleEndian> {}
        fn with_big_endian(self) -> WithOtherEndian<Self, BigEndian> {}
        fn with_native_endian(self) -> WithOtherEndian<Self, NativeEndian> {}
        fn with_varint_encoding(self) -> WithOtherIntEncoding<Self, VarintEncoding> {}
        fn with_fixint_encoding(self) -> WithOtherIntEncoding<Self, FixintEncoding> {}
        fn reject_trailing_bytes(self) -> WithOtherTrailing<Self, RejectTrailing> {}
        fn allow_trailing_bytes(self) -> WithOtherTrailing<Self, AllowTrailing> {}
        fn serialize<S: ?Sized + serde::Serialize>(self, t: &S) -> Result<Vec<u8>> {}
        fn serialized_size<T: ?Sized + serde::Serialize>(self, t: &T) -> Result<u64> {}
        fn serialize_into<W: Write, T: ?Sized + serde::Serialize>(self, w: W, t: &T) -> Result<()> {}
        fn deserialize<'a, T: serde::Deserialize<'a>>(self, bytes: &'a [u8]) -> Result<T> {}
        fn deserialize_seed<'a, T: serde::de::DeserializeSeed<'a>>(
            self,
            seed: T,
            bytes: &'a [u8],
        ) -> Result<T::Value> {
        }
        fn deserialize_from<R: Read, T: serde::de::DeserializeOwned>(self, reader: R) -> Result<T> {}
        fn deserialize_from_seed<'a, R: Read, T: serde::de::DeserializeSeed<'a>>(
            self,
            seed: T,
            reader: R,
        ) -> Result<T::Value> {
        }
        fn deserialize_from_custom<'a, R: BincodeRead<'a>, T: serde::de::DeserializeOwned>(
            self,
            reader: R,
        ) -> Result<T> {
        }
        fn deserialize_from_custom_seed<'a, R: BincodeRead<'a>, T: serde::de::DeserializeSeed<'a>>(
            self,
            seed: T,
            reader: R,
        ) -> Result<T::Value> {
        }
    }
    impl<T: InternalOptions> Options for T {}
    pub struct WithOtherLimit<O: Options, L: SizeLimit>(O, L);
    pub struct WithOtherEndian<O: Options, E: BincodeByteOrder>(O, E);
    pub struct WithOtherIntEncoding<O: Options, I: IntEncoding>(O, I);
    pub struct WithOtherTrailing<O: Options, T: TrailingBytes>(O, T);
    impl<O: Options, E: BincodeByteOrder> InternalOptions for WithOtherEndian<O, E> {
        type Limit = O::Limit;
        type Endian = E;
        type IntEncoding = O::IntEncoding;
        type Trailing = O::Trailing;
    }
    impl<O: Options, L: SizeLimit> InternalOptions for WithOtherLimit<O, L> {
        type Limit = L;
        type Endian = O::Endian;
        type IntEncoding = O::IntEncoding;
        type Trailing = O::Trailing;
    }
    impl<O: Options, I: IntEncoding> InternalOptions for WithOtherIntEncoding<O, I> {
        type Limit = O::Limit;
        type Endian = O::Endian;
        type IntEncoding = I;
        type Trailing = O::Trailing;
    }
    impl<O: Options, T: TrailingBytes> InternalOptions for WithOtherTrailing<O, T> {
        type Limit = O::Limit;
        type Endian = O::Endian;
        type IntEncoding = O::IntEncoding;
        type Trailing = T;
    }
}
mod error {
    use serde;
    use std::error::Error as StdError;
    use std::io;
    use std::str::Utf8Error;
    pub type Result<T> = std::result::Result<T, Error>;
    pub type Error = Box<ErrorKind>;
    pub enum ErrorKind {
        Io(io::Error),
        InvalidUtf8Encoding(Utf8Error),
        InvalidBoolEncoding(u8),
        InvalidCharEncoding,
        InvalidTagEncoding(usize),
        DeserializeAnyNotSupported,
        SizeLimit,
        SequenceMustHaveLength,
        Custom(String),
    }
    impl StdError for ErrorKind {}
    impl From<io::Error> for Error {}
    impl serde::de::Error for Error {}
    impl serde::ser::Error for Error {}
}
pub use config::{Config, DefaultOptions, Options};
pub use de::read::BincodeRead;
pub use de::Deserializer;
pub use error::{Error, ErrorKind, Result};
pub use ser::Serializer;
pub fn config() -> Config {}
pub fn options() -> DefaultOptions {}
pub fn serialize_into<W: std::io::Write, T: ?Sized + serde::Serialize>(writer: W, value: &T) -> Result<()> {}
pub fn serialize<T: ?Sized + serde::Serialize>(value: &T) -> Result<Vec<u8>> {}
pub fn deserialize_from<R: std::io::Read, T: serde::de::DeserializeOwned>(reader: R) -> Result<T> {}
pub fn deserialize_from_custom<'a, R: de::read::BincodeRead<'a>, T: serde::de::DeserializeOwned>(
    reader: R,
) -> Result<T> {
}
pub fn deserialize<'a, T: serde::de::Deserialize<'a>>(bytes: &'a [u8]) -> Result<T> {}
pub fn serialized_size<T: ?Sized + serde::Serialize>(value: &T) -> Result<u64> {}
