//! package = "rmp-serde", version = ">=1, <2"

use std::fmt::{self};
use std::str::{self, Utf8Error};
use serde::{de, Deserialize, Serialize};
pub use crate::decode::from_read_ref;
pub use crate::decode::{from_read, Deserializer};
pub use crate::encode::{to_vec, to_vec_named, Serializer};
pub use crate::decode::from_slice;
pub mod config {
    pub trait SerializerConfig: sealed::SerializerConfig {}
    impl<T: sealed::SerializerConfig> SerializerConfig for T {}
    pub(crate) mod sealed {
        use crate::config::BytesMode;
        pub trait SerializerConfig: Copy {
            fn is_human_readable(&self) -> bool;
            fn is_named(&self) -> bool;
            fn bytes(&self) -> BytesMode;
        }
    }
    pub enum BytesMode {
        Normal,
        ForceIterables,
        ForceAll,
    }
    impl Default for BytesMode {}
    pub struct DefaultConfig;
    impl sealed::SerializerConfig for DefaultConfig {}
    pub struct StructMapConfig<C>(C);
    impl<C> StructMapConfig<C> {
        pub const fn new(inner: C) -> Self {}
    }
    impl<C: sealed::SerializerConfig> sealed::SerializerConfig for StructMapConfig<C> {}
    pub struct StructTupleConfig<C>(C);
    impl<C> StructTupleConfig<C> {
        pub const fn new(inner: C) -> Self {}
    }
    impl<C: sealed::SerializerConfig> sealed::SerializerConfig for StructTupleConfig<C> {}
    pub struct HumanReadableConfig<C>(C);
    impl<C> HumanReadableConfig<C> {
        pub const fn new(inner: C) -> Self {}
    }
    impl<C: sealed::SerializerConfig> sealed::SerializerConfig
    for HumanReadableConfig<C> {}
    pub struct BinaryConfig<C>(C);
    impl<C> BinaryConfig<C> {
        pub const fn new(inner: C) -> Self {}
    }
    impl<C: sealed::SerializerConfig> sealed::SerializerConfig for BinaryConfig<C> {}
}
pub mod decode {
    use crate::config::sealed::SerializerConfig as _;
    use std::error;
    use std::fmt::{self};
    use std::io::{self, Cursor, Read};
    use std::num::TryFromIntError;
    use std::str::{self, Utf8Error};
    use serde;
    use serde::de::{self, Deserialize, DeserializeOwned};
    use rmp::decode::{
        self, DecodeStringError, MarkerReadError, NumValueReadError, ValueReadError,
    };
    use rmp::Marker;
    use crate::config::{
        BinaryConfig, DefaultConfig, HumanReadableConfig, SerializerConfig,
    };
    pub enum Error {
        InvalidMarkerRead(io::Error),
        InvalidDataRead(io::Error),
        TypeMismatch(Marker),
        OutOfRange,
        LengthMismatch(u32),
        Uncategorized(String),
        Syntax(String),
        Utf8Error(Utf8Error),
        DepthLimitExceeded,
    }
    impl error::Error for Error {}
    impl de::Error for Error {}
    impl From<MarkerReadError> for Error {}
    impl From<Utf8Error> for Error {}
    impl From<ValueReadError> for Error {}
    impl From<NumValueReadError> for Error {}
    impl From<DecodeStringError<'_>> for Error {}
    impl From<TryFromIntError> for Error {}
    pub struct Deserializer<R, C = DefaultConfig>(R, C);
    impl<R: Read> Deserializer<ReadReader<R>, DefaultConfig> {
        pub fn new(rd: R) -> Self {}
    }
    impl<R: Read, C> Deserializer<ReadReader<R>, C> {
        pub fn get_ref(&self) -> &R {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: Read, C: SerializerConfig> Deserializer<R, C> {
        pub fn with_human_readable(self) -> Deserializer<R, HumanReadableConfig<C>> {}
        pub fn with_binary(self) -> Deserializer<R, BinaryConfig<C>> {}
    }
    impl<R: AsRef<[u8]>> Deserializer<ReadReader<Cursor<R>>> {
        pub fn position(&self) -> u64 {}
    }
    impl<'de, R: AsRef<[u8]> + ?Sized> Deserializer<ReadRefReader<'de, R>> {
        pub fn from_read_ref(rd: &'de R) -> Self {}
        pub fn get_ref(&self) -> &R {}
    }
    impl<'de, R: ReadSlice<'de>, C: SerializerConfig> Deserializer<R, C> {
        pub fn set_max_depth(&mut self, depth: usize) {}
    }
    impl<'de, R: ReadSlice<'de>, C: SerializerConfig> serde::Deserializer<'de>
    for &mut Deserializer<R, C> {
        type Error = Error;
    }
    pub enum Reference<'b, 'c, T: ?Sized> {
        Borrowed(&'b T),
        Copied(&'c T),
    }
    pub trait ReadSlice<'de>: Read {
        fn read_slice<'a>(
            &'a mut self,
            len: usize,
        ) -> Result<Reference<'de, 'a, [u8]>, io::Error>;
    }
    pub struct ReadReader<R: Read>(R);
    impl<'de, R: Read> ReadSlice<'de> for ReadReader<R> {}
    impl<R: Read> Read for ReadReader<R> {}
    pub struct ReadRefReader<'a, R: ?Sized>(R);
    impl<'a, T> ReadRefReader<'a, T> {
        pub const fn remaining_slice(&self) -> &'a [u8] {}
    }
    impl<T: AsRef<[u8]> + ?Sized> Read for ReadRefReader<'_, T> {}
    impl<'de, T: AsRef<[u8]> + ?Sized> ReadSlice<'de> for ReadRefReader<'de, T> {}
    pub fn from_read<R: Read, T: DeserializeOwned>(rd: R) -> Result<T, Error> {}
    pub fn from_slice<'a, T: Deserialize<'a>>(input: &'a [u8]) -> Result<T, Error> {}
}
pub mod encode {
    use crate::config::BytesMode;
    use std::error;
    use std::fmt::{self};
    use std::io::Write;
    use serde;
    use serde::ser::{
        SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
        SerializeTuple, SerializeTupleStruct, SerializeTupleVariant,
    };
    use serde::Serialize;
    use rmp::encode::ValueWriteError;
    use crate::config::{
        BinaryConfig, DefaultConfig, HumanReadableConfig, SerializerConfig,
        StructMapConfig, StructTupleConfig,
    };
    pub enum Error {
        InvalidValueWrite(ValueWriteError),
        UnknownLength,
        InvalidDataModel(&'static str),
        DepthLimitExceeded,
        Syntax(String),
    }
    impl error::Error for Error {}
    impl From<ValueWriteError> for Error {}
    impl serde::ser::Error for Error {}
    pub trait UnderlyingWrite {
        type Write: Write;
        fn get_ref(&self) -> &Self::Write;
        fn get_mut(&mut self) -> &mut Self::Write;
        fn into_inner(self) -> Self::Write;
    }
    pub struct Serializer<W, C = DefaultConfig>(W, C);
    impl<W: Write, C> Serializer<W, C> {
        pub fn get_ref(&self) -> &W {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> W {}
    }
    impl<W: Write> Serializer<W, DefaultConfig> {
        pub fn new(wr: W) -> Self {}
    }
    impl<W: Write, C> Serializer<W, C> {
        pub fn with_struct_map(self) -> Serializer<W, StructMapConfig<C>> {}
        pub fn with_struct_tuple(self) -> Serializer<W, StructTupleConfig<C>> {}
        pub fn with_human_readable(self) -> Serializer<W, HumanReadableConfig<C>> {}
        pub fn with_binary(self) -> Serializer<W, BinaryConfig<C>> {}
        pub const fn with_bytes(self, mode: BytesMode) -> Self {}
    }
    impl<W: Write, C> UnderlyingWrite for Serializer<W, C> {
        type Write = W;
    }
    impl<'a, W: Write, C: SerializerConfig> SerializeTuple for Tuple<'a, W, C> {
        type Error = Error;
        type Ok = ();
    }
    pub struct ExtFieldSerializer<'a, W>(W);
    pub struct ExtSerializer<'a, W>(W);
    impl<'a, W: Write, C: SerializerConfig> SerializeSeq for Compound<'a, W, C> {
        type Error = Error;
        type Ok = ();
    }
    impl<'a, W: Write, C: SerializerConfig> SerializeTuple for Compound<'a, W, C> {
        type Error = Error;
        type Ok = ();
    }
    impl<'a, W: Write, C: SerializerConfig> SerializeTupleStruct for Compound<'a, W, C> {
        type Error = Error;
        type Ok = ();
    }
    impl<'a, W: Write, C: SerializerConfig> SerializeStruct for Compound<'a, W, C> {
        type Error = Error;
        type Ok = ();
    }
    impl<'a, W: Write, C: SerializerConfig> SerializeTupleVariant
    for Compound<'a, W, C> {
        type Error = Error;
        type Ok = ();
    }
    impl<'a, W: Write, C: SerializerConfig> SerializeStructVariant
    for Compound<'a, W, C> {
        type Error = Error;
        type Ok = ();
    }
    impl<'a, W: Write, C: SerializerConfig> SerializeSeq
    for MaybeUnknownLengthCompound<'a, W, C> {
        type Error = Error;
        type Ok = ();
    }
    impl<'a, W: Write, C: SerializerConfig> SerializeMap
    for MaybeUnknownLengthCompound<'a, W, C> {
        type Error = Error;
        type Ok = ();
    }
    impl<'a, W: Write, C: SerializerConfig> serde::Serializer
    for &'a mut Serializer<W, C> {
        type Error = Error;
        type Ok = ();
        type SerializeMap = MaybeUnknownLengthCompound<'a, W, C>;
        type SerializeSeq = MaybeUnknownLengthCompound<'a, W, C>;
        type SerializeStruct = Compound<'a, W, C>;
        type SerializeStructVariant = Compound<'a, W, C>;
        type SerializeTuple = Tuple<'a, W, C>;
        type SerializeTupleStruct = Compound<'a, W, C>;
        type SerializeTupleVariant = Compound<'a, W, C>;
    }
    impl<'a, W: Write> serde::Serializer for &mut ExtFieldSerializer<'a, W> {
        type Error = Error;
        type Ok = ();
        type SerializeMap = serde::ser::Impossible<(), Error>;
        type SerializeSeq = serde::ser::Impossible<(), Error>;
        type SerializeStruct = serde::ser::Impossible<(), Error>;
        type SerializeStructVariant = serde::ser::Impossible<(), Error>;
        type SerializeTuple = serde::ser::Impossible<(), Error>;
        type SerializeTupleStruct = serde::ser::Impossible<(), Error>;
        type SerializeTupleVariant = serde::ser::Impossible<(), Error>;
    }
    impl<'a, W: Write> serde::ser::Serializer for &mut ExtSerializer<'a, W> {
        type Error = Error;
        type Ok = ();
        type SerializeMap = serde::ser::Impossible<(), Error>;
        type SerializeSeq = serde::ser::Impossible<(), Error>;
        type SerializeStruct = serde::ser::Impossible<(), Error>;
        type SerializeStructVariant = serde::ser::Impossible<(), Error>;
        type SerializeTuple = Self;
        type SerializeTupleStruct = serde::ser::Impossible<(), Error>;
        type SerializeTupleVariant = serde::ser::Impossible<(), Error>;
    }
    impl<'a, W: Write> SerializeTuple for &mut ExtSerializer<'a, W> {
        type Error = Error;
        type Ok = ();
    }
    #[twelve::writes_data(data = 1, into = 0)]
    pub fn write<W: Write + ?Sized, T: Serialize + ?Sized>(
        wr: &mut W,
        val: &T,
    ) -> Result<(), Error> {}
    #[twelve::writes_data(data = 1, into = 0)]
    pub fn write_named<W: Write + ?Sized, T: Serialize + ?Sized>(
        wr: &mut W,
        val: &T,
    ) -> Result<(), Error> {}
    pub fn to_vec<T: Serialize + ?Sized>(val: &T) -> Result<Vec<u8>, Error> {}
    pub fn to_vec_named<T: Serialize + ?Sized>(val: &T) -> Result<Vec<u8>, Error> {}
}
pub const MSGPACK_EXT_STRUCT_NAME: &str = ();
impl Raw {
    pub fn new(v: String) -> Self {}
    pub fn from_utf8(v: Vec<u8>) -> Self {}
    pub fn is_str(&self) -> bool {}
    pub fn is_err(&self) -> bool {}
    pub fn as_str(&self) -> Option<&str> {}
    pub fn as_err(&self) -> Option<&Utf8Error> {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn into_str(self) -> Option<String> {}
    pub fn into_bytes(self) -> Vec<u8> {}
}
impl<'a> RawRef<'a> {
    pub fn new(v: &'a str) -> Self {}
    pub fn from_utf8(v: &'a [u8]) -> Self {}
    pub fn is_str(&self) -> bool {}
    pub fn is_err(&self) -> bool {}
    pub fn as_str(&self) -> Option<&str> {}
    pub fn as_err(&self) -> Option<&Utf8Error> {}
    pub fn as_bytes(&self) -> &[u8] {}
}
