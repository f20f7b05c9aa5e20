//! package = "bson", version = ">=2, <3"

pub use self::de::{from_reader_utf8_lossy, from_slice_utf8_lossy};
pub use self::{
    binary::Binary,
    bson::{Array, Bson, DbPointer, Document, JavaScriptCodeWithScope, Regex, Timestamp},
    datetime::DateTime,
    de::{from_bson, from_bson_with_options, from_document, from_document_with_options, from_reader, from_slice, Deserializer, DeserializerOptions},
    decimal128::Decimal128,
    raw::{
        RawArray, RawArrayBuf, RawBinaryRef, RawBson, RawBsonRef, RawDbPointerRef, RawDocument, RawDocumentBuf, RawJavaScriptCodeWithScope, RawJavaScriptCodeWithScopeRef,
        RawRegexRef,
    },
    ser::{to_bson, to_bson_with_options, to_document, to_document_with_options, to_raw_document_buf, to_vec, Serializer, SerializerOptions},
    uuid::{Uuid, UuidRepresentation},
};
pub mod binary {
    mod vector {
        use super::{Binary, Error, Result};
        use crate::{Bson, RawBson};
        use std::convert::TryFrom;
        pub enum Vector {
            Int8(Vec<i8>),
            Float32(Vec<f32>),
            PackedBit(PackedBitVector),
        }
        pub struct PackedBitVector;
        impl PackedBitVector {
            pub fn new(vector: Vec<u8>, padding: impl Into<Option<u8>>) -> Result<Self> {}
        }
        impl Vector {
            pub fn from_bytes(bytes: impl AsRef<[u8]>) -> Result<Self> {}
        }
        impl From<&Vector> for Binary {}
        impl From<Vector> for Binary {}
        impl TryFrom<&Binary> for Vector {
            type Error = Error;
        }
        impl TryFrom<Binary> for Vector {
            type Error = Error;
        }
        impl From<Vector> for Bson {}
        impl From<&Vector> for RawBson {}
        impl From<Vector> for RawBson {}
    }
    use crate::{spec::BinarySubtype, RawBinaryRef};
    use std::{
        convert::TryFrom,
        error,
        fmt::{self},
    };
    pub use vector::{PackedBitVector, Vector};
    pub struct Binary {
        pub subtype: BinarySubtype,
        pub bytes: Vec<u8>,
    }
    impl Binary {
        pub fn from_base64(input: impl AsRef<str>, subtype: impl Into<Option<BinarySubtype>>) -> Result<Self> {}
        pub fn as_raw_binary(&self) -> RawBinaryRef<'_> {}
    }
    pub enum Error {
        DecodingError { message: String },
        Vector { message: String },
    }
    impl error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
mod bson {
    pub use crate::document::Document;
    use crate::{
        oid::{self, ObjectId},
        spec::ElementType,
        Binary, Decimal128,
    };
    use serde_json::Value;
    use std::{
        fmt::{self},
        ops::Index,
    };
    pub enum Bson {
        Double(f64),
        String(String),
        Array(Array),
        Document(Document),
        Boolean(bool),
        Null,
        RegularExpression(Regex),
        JavaScriptCode(String),
        JavaScriptCodeWithScope(JavaScriptCodeWithScope),
        Int32(i32),
        Int64(i64),
        Timestamp(Timestamp),
        Binary(Binary),
        ObjectId(oid::ObjectId),
        DateTime(crate::DateTime),
        Symbol(String),
        Decimal128(Decimal128),
        Undefined,
        MaxKey,
        MinKey,
        DbPointer(DbPointer),
    }
    impl Default for Bson {}
    pub type Array = Vec<Bson>;
    impl Index<&str> for Bson {
        type Output = Bson;
    }
    impl From<f32> for Bson {}
    impl From<f64> for Bson {}
    impl From<&str> for Bson {}
    impl From<String> for Bson {}
    impl From<Document> for Bson {}
    impl From<bool> for Bson {}
    impl From<Regex> for Bson {}
    impl From<JavaScriptCodeWithScope> for Bson {}
    impl From<Binary> for Bson {}
    impl From<Timestamp> for Bson {}
    impl<T: Clone + Into<Bson>> From<&T> for Bson {}
    impl<T> From<&mut T> for Bson where for<'a> &'a T: Into<Bson> {}
    impl<T: Into<Bson>> From<Vec<T>> for Bson {}
    impl<T: Clone + Into<Bson>> From<&[T]> for Bson {}
    impl<T: Into<Bson>> std::iter::FromIterator<T> for Bson {}
    impl From<i32> for Bson {}
    impl From<i64> for Bson {}
    impl From<u32> for Bson {}
    impl From<[u8; 12]> for Bson {}
    impl From<oid::ObjectId> for Bson {}
    impl From<time::OffsetDateTime> for Bson {}
    impl<T: chrono::TimeZone> From<chrono::DateTime<T>> for Bson {}
    impl From<uuid_0_8::Uuid> for Bson {}
    impl From<uuid::Uuid> for Bson {}
    impl From<crate::DateTime> for Bson {}
    impl From<DbPointer> for Bson {}
    impl From<Decimal128> for Bson {}
    impl<T: Into<Bson>> From<Option<T>> for Bson {}
    impl From<Bson> for Value {}
    impl Bson {
        pub fn into_relaxed_extjson(self) -> Value {}
        pub fn into_canonical_extjson(self) -> Value {}
        pub fn element_type(&self) -> ElementType {}
    }
    impl Bson {
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn as_str(&self) -> Option<&str> {}
        #[twelve::view]
        pub fn as_str_mut(&mut self) -> Option<&mut str> {}
        pub fn as_array(&self) -> Option<&Array> {}
        #[twelve::view]
        pub fn as_array_mut(&mut self) -> Option<&mut Array> {}
        pub fn as_document(&self) -> Option<&Document> {}
        #[twelve::view]
        pub fn as_document_mut(&mut self) -> Option<&mut Document> {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn as_i32(&self) -> Option<i32> {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_object_id(&self) -> Option<oid::ObjectId> {}
        #[twelve::view]
        pub fn as_object_id_mut(&mut self) -> Option<&mut oid::ObjectId> {}
        pub fn as_datetime(&self) -> Option<&crate::DateTime> {}
        #[twelve::view]
        pub fn as_datetime_mut(&mut self) -> Option<&mut crate::DateTime> {}
        pub fn as_symbol(&self) -> Option<&str> {}
        #[twelve::view]
        pub fn as_symbol_mut(&mut self) -> Option<&mut str> {}
        pub fn as_timestamp(&self) -> Option<Timestamp> {}
        pub fn as_null(&self) -> Option<()> {}
        pub fn as_db_pointer(&self) -> Option<&DbPointer> {}
    }
    pub struct Timestamp {
        pub time: u32,
        pub increment: u32,
    }
    pub struct Regex {
        pub pattern: String,
        pub options: String,
    }
    pub struct JavaScriptCodeWithScope {
        pub code: String,
        pub scope: Document,
    }
    pub struct DbPointer;
}
pub mod datetime {
    use std::{
        error,
        fmt::{self},
        result,
        time::{Duration, SystemTime},
    };
    pub(crate) mod builder {
        use super::*;
        pub struct DateTimeBuilder<Y = NoYear, M = NoMonth, D = NoDay>(Y, M, D);
        impl Default for DateTimeBuilder {}
        pub struct Year;
        pub struct NoYear;
        pub struct Month;
        pub struct NoMonth;
        pub struct Day;
        pub struct NoDay;
        impl<M, D> DateTimeBuilder<NoYear, M, D> {
            pub fn year(self, y: i32) -> DateTimeBuilder<Year, M, D> {}
        }
        impl<Y, D> DateTimeBuilder<Y, NoMonth, D> {
            pub fn month(self, m: u8) -> DateTimeBuilder<Y, Month, D> {}
        }
        impl<Y, M> DateTimeBuilder<Y, M, NoDay> {
            pub fn day(self, d: u8) -> DateTimeBuilder<Y, M, Day> {}
        }
        impl<Y, M, D> DateTimeBuilder<Y, M, D> {
            pub fn hour(self, hour: u8) -> DateTimeBuilder<Y, M, D> {}
            pub fn minute(self, minute: u8) -> DateTimeBuilder<Y, M, D> {}
            pub fn second(self, second: u8) -> DateTimeBuilder<Y, M, D> {}
            pub fn millisecond(self, millisecond: u16) -> DateTimeBuilder<Y, M, D> {}
        }
        impl DateTimeBuilder<Year, Month, Day> {
            pub fn build(self) -> Result<DateTime> {}
        }
    }
    pub use crate::datetime::builder::DateTimeBuilder;
    use chrono::{TimeZone, Utc};
    use serde_with::{DeserializeAs, SerializeAs};
    pub struct DateTime;
    impl crate::DateTime {
        pub const MAX: Self = ();
        pub const MIN: Self = ();
        pub const fn from_millis(date: i64) -> Self {}
        pub fn now() -> DateTime {}
        pub fn from_chrono<T: chrono::TimeZone>(dt: chrono::DateTime<T>) -> Self {}
        pub fn builder() -> DateTimeBuilder {}
        pub fn to_chrono(self) -> chrono::DateTime<Utc> {}
        pub fn from_time_0_3(dt: time::OffsetDateTime) -> Self {}
        pub fn to_time_0_3(self) -> time::OffsetDateTime {}
        pub fn from_system_time(st: SystemTime) -> Self {}
        pub fn to_system_time(self) -> SystemTime {}
        pub const fn timestamp_millis(self) -> i64 {}
        pub const fn saturating_add_millis(self, millis: i64) -> Self {}
        pub const fn saturating_add_duration(self, duration: Duration) -> Self {}
        pub fn to_rfc3339_string(self) -> String {}
        pub fn try_to_rfc3339_string(self) -> Result<String> {}
        pub fn parse_rfc3339_str(s: impl AsRef<str>) -> Result<Self> {}
        pub fn checked_duration_since(self, earlier: Self) -> Option<Duration> {}
        pub fn saturating_duration_since(self, earlier: Self) -> Duration {}
    }
    impl From<SystemTime> for crate::DateTime {}
    impl From<crate::DateTime> for SystemTime {}
    impl From<crate::DateTime> for chrono::DateTime<Utc> {}
    impl<T: chrono::TimeZone> From<chrono::DateTime<T>> for crate::DateTime {}
    impl<'de> DeserializeAs<'de, chrono::DateTime<Utc>> for crate::DateTime {}
    impl SerializeAs<chrono::DateTime<Utc>> for crate::DateTime {}
    impl<'de> serde_with_3::DeserializeAs<'de, chrono::DateTime<Utc>> for crate::DateTime {}
    impl serde_with_3::SerializeAs<chrono::DateTime<Utc>> for crate::DateTime {}
    impl From<crate::DateTime> for time::OffsetDateTime {}
    impl From<time::OffsetDateTime> for crate::DateTime {}
    impl<'de> DeserializeAs<'de, time::OffsetDateTime> for crate::DateTime {}
    impl SerializeAs<time::OffsetDateTime> for crate::DateTime {}
    impl<'de> serde_with_3::DeserializeAs<'de, time::OffsetDateTime> for crate::DateTime {}
    impl serde_with_3::SerializeAs<time::OffsetDateTime> for crate::DateTime {}
    pub enum Error {
        InvalidTimestamp { message: String },
        CannotFormat { message: String },
    }
    pub type Result<T> = result::Result<T, Error>;
    impl error::Error for Error {}
}
pub mod de {
    mod error {
        use serde::de::{self};
        use std::{error, io, string, sync::Arc};
        pub enum Error {
            Io(Arc<io::Error>),
            InvalidUtf8String(string::FromUtf8Error),
            UnrecognizedDocumentElementType { key: String, element_type: u8 },
            EndOfStream,
            DeserializationError { message: String },
            WithPath { path: serde_path_to_error::Path, source: Box<Error> },
        }
        impl From<io::Error> for Error {}
        impl From<string::FromUtf8Error> for Error {}
        impl From<crate::raw::Error> for Error {}
        impl error::Error for Error {}
        impl de::Error for Error {}
        pub type Result<T> = std::result::Result<T, Error>;
    }
    mod raw {
        use super::Error;
        pub(crate) struct Deserializer<'de>;
        struct DeserializerOptions;
        impl<'de> serde::de::Deserializer<'de> for Deserializer<'de> {
            type Error = Error;
        }
    }
    mod serde {
        use crate::bson::Bson;
        use serde::de::{self, Error};
        pub struct Deserializer;
        pub struct DeserializerOptions {
            pub human_readable: Option<bool>,
        }
        impl Default for DeserializerOptions {}
        impl DeserializerOptions {
            pub fn builder() -> DeserializerOptionsBuilder {}
        }
        pub struct DeserializerOptionsBuilder;
        impl DeserializerOptionsBuilder {
            pub fn human_readable(self, val: impl Into<Option<bool>>) -> Self {}
            pub fn build(self) -> DeserializerOptions {}
        }
        impl Deserializer {
            pub fn new(value: Bson) -> Deserializer {}
            pub fn new_with_options(value: Bson, options: DeserializerOptions) -> Self {}
        }
        impl<'de> de::Deserializer<'de> for Deserializer {
            type Error = crate::de::Error;
        }
    }
    pub use self::{
        error::{Error, Result},
        serde::{Deserializer, DeserializerOptions},
    };
    use crate::bson::{Bson, Document};
    use ::serde::{de::DeserializeOwned, Deserialize};
    use std::io::Read;
    pub fn from_bson<T: DeserializeOwned>(bson: Bson) -> Result<T> {}
    pub fn from_bson_with_options<T: DeserializeOwned>(bson: Bson, options: DeserializerOptions) -> Result<T> {}
    pub fn from_document<T: DeserializeOwned>(doc: Document) -> Result<T> {}
    pub fn from_document_with_options<T: DeserializeOwned>(doc: Document, options: DeserializerOptions) -> Result<T> {}
    pub fn from_reader<R: Read, T: DeserializeOwned>(reader: R) -> Result<T> {}
    pub fn from_reader_utf8_lossy<R: Read, T: DeserializeOwned>(reader: R) -> Result<T> {}
    pub fn from_slice<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T> {}
    pub fn from_slice_utf8_lossy<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T> {}
}
pub mod decimal128 {
    use bitvec::prelude::*;
    pub struct Decimal128;
    impl Decimal128 {
        pub fn from_bytes(bytes: [u8; 128 / 8]) -> Self {}
        pub fn bytes(&self) -> [u8; 128 / 8] {}
    }
    impl std::str::FromStr for Decimal128 {
        type Err = ParseError;
    }
    pub enum ParseError {
        EmptyExponent,
        InvalidExponent(std::num::ParseIntError),
        InvalidCoefficient(std::num::ParseIntError),
        Overflow,
        Underflow,
        InexactRounding,
        Unparseable,
    }
    impl std::error::Error for ParseError {}
}
pub mod document {
    use crate::{
        bson::{Array, Bson, Timestamp},
        oid::ObjectId,
        Decimal128,
    };
    use std::{
        error,
        fmt::{self},
        io::{Read, Write},
        iter::{FromIterator, IntoIterator},
        ops::Index,
    };
    pub enum ValueAccessError {
        NotPresent,
        UnexpectedType,
    }
    pub type ValueAccessResult<T> = Result<T, ValueAccessError>;
    impl error::Error for ValueAccessError {}
    pub struct Document;
    impl Default for Document {}
    impl Index<&str> for Document {
        type Output = Bson;
    }
    pub struct IntoIter;
    pub struct Iter<'a>;
    pub struct Keys<'a>;
    pub struct Values<'a>;
    pub struct IterMut<'a>;
    impl<'a> Iterator for Keys<'a> {
        type Item = &'a String;
    }
    impl<'a> Iterator for Values<'a> {
        type Item = &'a Bson;
    }
    impl IntoIterator for Document {
        type Item = (String, Bson);
        type IntoIter = IntoIter;
    }
    impl<'a> IntoIterator for &'a Document {
        type Item = (&'a String, &'a Bson);
        type IntoIter = Iter<'a>;
    }
    impl FromIterator<(String, Bson)> for Document {}
    impl Iterator for IntoIter {
        type Item = (String, Bson);
    }
    impl<'a> Iterator for Iter<'a> {
        type Item = (&'a String, &'a Bson);
    }
    impl<'a> Iterator for IterMut<'a> {
        type Item = (&'a String, &'a mut Bson);
    }
    impl Document {
        pub fn new() -> Document {}
        pub fn iter(&self) -> Iter {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut {}
        pub fn clear(&mut self) {}
        pub fn get(&self, key: impl AsRef<str>) -> Option<&Bson> {}
        #[twelve::view]
        pub fn get_mut(&mut self, key: impl AsRef<str>) -> Option<&mut Bson> {}
        pub fn get_f64(&self, key: impl AsRef<str>) -> ValueAccessResult<f64> {}
        #[twelve::view]
        pub fn get_f64_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut f64> {}
        pub fn get_decimal128(&self, key: impl AsRef<str>) -> ValueAccessResult<&Decimal128> {}
        #[twelve::view]
        pub fn get_decimal128_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Decimal128> {}
        pub fn get_str(&self, key: impl AsRef<str>) -> ValueAccessResult<&str> {}
        #[twelve::view]
        pub fn get_str_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut str> {}
        pub fn get_array(&self, key: impl AsRef<str>) -> ValueAccessResult<&Array> {}
        #[twelve::view]
        pub fn get_array_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Array> {}
        pub fn get_document(&self, key: impl AsRef<str>) -> ValueAccessResult<&Document> {}
        #[twelve::view]
        pub fn get_document_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Document> {}
        pub fn get_bool(&self, key: impl AsRef<str>) -> ValueAccessResult<bool> {}
        #[twelve::view]
        pub fn get_bool_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut bool> {}
        pub fn is_null(&self, key: impl AsRef<str>) -> bool {}
        pub fn get_i32(&self, key: impl AsRef<str>) -> ValueAccessResult<i32> {}
        #[twelve::view]
        pub fn get_i32_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut i32> {}
        pub fn get_i64(&self, key: impl AsRef<str>) -> ValueAccessResult<i64> {}
        #[twelve::view]
        pub fn get_i64_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut i64> {}
        pub fn get_timestamp(&self, key: impl AsRef<str>) -> ValueAccessResult<Timestamp> {}
        #[twelve::view]
        pub fn get_timestamp_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Timestamp> {}
        pub fn get_binary_generic(&self, key: impl AsRef<str>) -> ValueAccessResult<&Vec<u8>> {}
        #[twelve::view]
        pub fn get_binary_generic_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Vec<u8>> {}
        pub fn get_object_id(&self, key: impl AsRef<str>) -> ValueAccessResult<ObjectId> {}
        #[twelve::view]
        pub fn get_object_id_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut ObjectId> {}
        pub fn get_datetime(&self, key: impl AsRef<str>) -> ValueAccessResult<&crate::DateTime> {}
        #[twelve::view]
        pub fn get_datetime_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut crate::DateTime> {}
        pub fn contains_key(&self, key: impl AsRef<str>) -> bool {}
        pub fn keys(&self) -> Keys {}
        pub fn values(&self) -> Values {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn insert<KT: Into<String>, BT: Into<Bson>>(&mut self, key: KT, val: BT) -> Option<Bson> {}
        pub fn remove(&mut self, key: impl AsRef<str>) -> Option<Bson> {}
        pub fn entry(&mut self, k: String) -> Entry {}
        pub fn to_writer<W: Write>(&self, writer: W) -> crate::ser::Result<()> {}
        pub fn from_reader<R: Read>(reader: R) -> crate::de::Result<Document> {}
        pub fn from_reader_utf8_lossy<R: Read>(reader: R) -> crate::de::Result<Document> {}
    }
    pub enum Entry<'a> {
        Occupied(OccupiedEntry<'a>),
        Vacant(VacantEntry<'a>),
    }
    impl<'a> Entry<'a> {
        pub fn key(&self) -> &str {}
        pub fn or_insert(self, default: Bson) -> &'a mut Bson {}
        pub fn or_insert_with<F: FnOnce() -> Bson>(self, default: F) -> &'a mut Bson {}
    }
    pub struct VacantEntry<'a>;
    pub struct OccupiedEntry<'a>;
    impl OccupiedEntry<'_> {
        pub fn key(&self) -> &str {}
    }
}
pub mod oid {
    use hex::{self};
    use std::{error, result, str::FromStr};
    pub enum Error {
        InvalidHexStringCharacter { c: char, index: usize, hex: String },
        InvalidHexStringLength { length: usize, hex: String },
    }
    pub type Result<T> = result::Result<T, Error>;
    impl error::Error for Error {}
    pub struct ObjectId;
    impl Default for ObjectId {}
    impl FromStr for ObjectId {
        type Err = Error;
    }
    impl From<[u8; 12]> for ObjectId {}
    impl ObjectId {
        pub fn new() -> Self {}
        pub const fn from_bytes(bytes: [u8; 12]) -> ObjectId {}
        pub fn from_parts(seconds_since_epoch: u32, process_id: [u8; 5], counter: [u8; 3]) -> Self {}
        pub fn parse_str(s: impl AsRef<str>) -> Result<ObjectId> {}
        pub fn timestamp(&self) -> crate::DateTime {}
        pub const fn bytes(&self) -> [u8; 12] {}
        pub fn to_hex(self) -> String {}
    }
}
pub mod raw {
    mod array {
        use super::{error::ValueAccessResult, Error, RawBinaryRef, RawBsonRef, RawDocument, RawRegexRef, Result};
        use crate::{oid::ObjectId, Bson, DateTime, RawArrayBuf, Timestamp};
        use std::{borrow::Cow, convert::TryFrom};
        pub struct RawArray;
        impl RawArray {
            pub fn to_raw_array_buf(&self) -> RawArrayBuf {}
            pub fn get(&self, index: usize) -> Result<Option<RawBsonRef<'_>>> {}
            pub fn get_f64(&self, index: usize) -> ValueAccessResult<f64> {}
            pub fn get_str(&self, index: usize) -> ValueAccessResult<&str> {}
            pub fn get_document(&self, index: usize) -> ValueAccessResult<&RawDocument> {}
            pub fn get_array(&self, index: usize) -> ValueAccessResult<&RawArray> {}
            pub fn get_binary(&self, index: usize) -> ValueAccessResult<RawBinaryRef<'_>> {}
            pub fn get_object_id(&self, index: usize) -> ValueAccessResult<ObjectId> {}
            pub fn get_bool(&self, index: usize) -> ValueAccessResult<bool> {}
            pub fn get_datetime(&self, index: usize) -> ValueAccessResult<DateTime> {}
            pub fn get_regex(&self, index: usize) -> ValueAccessResult<RawRegexRef<'_>> {}
            pub fn get_timestamp(&self, index: usize) -> ValueAccessResult<Timestamp> {}
            pub fn get_i32(&self, index: usize) -> ValueAccessResult<i32> {}
            pub fn get_i64(&self, index: usize) -> ValueAccessResult<i64> {}
            pub fn as_bytes(&self) -> &[u8] {}
            pub fn is_empty(&self) -> bool {}
        }
        impl TryFrom<&RawArray> for Vec<Bson> {
            type Error = Error;
        }
        impl ToOwned for RawArray {
            type Owned = RawArrayBuf;
        }
        impl<'a> From<&'a RawArray> for Cow<'a, RawArray> {}
        impl<'a> IntoIterator for &'a RawArray {
            type IntoIter = RawArrayIter<'a>;
            type Item = Result<RawBsonRef<'a>>;
        }
        pub struct RawArrayIter<'a>;
        impl<'a> Iterator for RawArrayIter<'a> {
            type Item = Result<RawBsonRef<'a>>;
        }
    }
    mod array_buf {
        use super::{bson::RawBson, RawArrayIter};
        use crate::{RawArray, RawBsonRef};
        use std::{
            borrow::{Borrow, Cow},
            iter::FromIterator,
        };
        pub struct RawArrayBuf;
        impl RawArrayBuf {
            pub fn new() -> RawArrayBuf {}
            pub fn push(&mut self, value: impl Into<RawBson>) {}
        }
        impl std::ops::Deref for RawArrayBuf {
            type Target = RawArray;
        }
        impl AsRef<RawArray> for RawArrayBuf {}
        impl Borrow<RawArray> for RawArrayBuf {}
        impl<'a> IntoIterator for &'a RawArrayBuf {
            type IntoIter = RawArrayIter<'a>;
            type Item = super::Result<RawBsonRef<'a>>;
        }
        impl From<RawArrayBuf> for Cow<'_, RawArray> {}
        impl<'a> From<&'a RawArrayBuf> for Cow<'a, RawArray> {}
        impl<T: Into<RawBson>> FromIterator<T> for RawArrayBuf {}
        impl Default for RawArrayBuf {}
    }
    mod bson {
        use super::Error;
        use crate::{
            oid::{self, ObjectId},
            spec::ElementType,
            Binary, Bson, DbPointer, Decimal128, RawArray, RawArrayBuf, RawBinaryRef, RawBsonRef, RawDbPointerRef, RawDocument, RawDocumentBuf, RawJavaScriptCodeWithScopeRef,
            RawRegexRef, Regex, Timestamp,
        };
        use std::convert::TryFrom;
        pub enum RawBson {
            Double(f64),
            String(String),
            Array(RawArrayBuf),
            Document(RawDocumentBuf),
            Boolean(bool),
            Null,
            RegularExpression(Regex),
            JavaScriptCode(String),
            JavaScriptCodeWithScope(RawJavaScriptCodeWithScope),
            Int32(i32),
            Int64(i64),
            Timestamp(Timestamp),
            Binary(Binary),
            ObjectId(oid::ObjectId),
            DateTime(crate::DateTime),
            Symbol(String),
            Decimal128(Decimal128),
            Undefined,
            MaxKey,
            MinKey,
            DbPointer(DbPointer),
        }
        impl RawBson {
            pub fn element_type(&self) -> ElementType {}
            pub fn as_f64(&self) -> Option<f64> {}
            pub fn as_str(&self) -> Option<&'_ str> {}
            pub fn as_array(&self) -> Option<&'_ RawArray> {}
            #[twelve::view]
            pub fn as_array_mut(&mut self) -> Option<&mut RawArrayBuf> {}
            pub fn as_document(&self) -> Option<&'_ RawDocument> {}
            #[twelve::view]
            pub fn as_document_mut(&mut self) -> Option<&mut RawDocumentBuf> {}
            pub fn as_bool(&self) -> Option<bool> {}
            pub fn as_i32(&self) -> Option<i32> {}
            pub fn as_i64(&self) -> Option<i64> {}
            pub fn as_object_id(&self) -> Option<oid::ObjectId> {}
            pub fn as_binary(&self) -> Option<RawBinaryRef<'_>> {}
            pub fn as_regex(&self) -> Option<RawRegexRef<'_>> {}
            pub fn as_datetime(&self) -> Option<crate::DateTime> {}
            pub fn as_symbol(&self) -> Option<&'_ str> {}
            pub fn as_timestamp(&self) -> Option<Timestamp> {}
            pub fn as_null(&self) -> Option<()> {}
            pub fn as_db_pointer(&self) -> Option<RawDbPointerRef<'_>> {}
            pub fn as_javascript(&self) -> Option<&'_ str> {}
            pub fn as_javascript_with_scope(&self) -> Option<RawJavaScriptCodeWithScopeRef<'_>> {}
            pub fn as_raw_bson_ref(&self) -> RawBsonRef<'_> {}
        }
        impl From<i32> for RawBson {}
        impl From<i64> for RawBson {}
        impl From<String> for RawBson {}
        impl From<&str> for RawBson {}
        impl From<f64> for RawBson {}
        impl From<bool> for RawBson {}
        impl From<RawDocumentBuf> for RawBson {}
        impl From<RawArrayBuf> for RawBson {}
        impl From<crate::DateTime> for RawBson {}
        impl From<Timestamp> for RawBson {}
        impl From<ObjectId> for RawBson {}
        impl From<Decimal128> for RawBson {}
        impl From<RawJavaScriptCodeWithScope> for RawBson {}
        impl From<Binary> for RawBson {}
        impl From<Regex> for RawBson {}
        impl From<DbPointer> for RawBson {}
        impl TryFrom<RawBson> for Bson {
            type Error = Error;
        }
        impl TryFrom<Bson> for RawBson {
            type Error = Error;
        }
        pub struct RawJavaScriptCodeWithScope {
            pub code: String,
            pub scope: RawDocumentBuf,
        }
    }
    mod bson_ref {
        use super::{bson::RawBson, Error, RawArray, RawDocument};
        use crate::{
            oid::{self, ObjectId},
            spec::{BinarySubtype, ElementType},
            Binary, Bson, DbPointer, Decimal128, RawArrayBuf, RawDocumentBuf, Timestamp,
        };
        use std::convert::TryFrom;
        pub enum RawBsonRef<'a> {
            Double(f64),
            String(&'a str),
            Array(&'a RawArray),
            Document(&'a RawDocument),
            Boolean(bool),
            Null,
            RegularExpression(RawRegexRef<'a>),
            JavaScriptCode(&'a str),
            JavaScriptCodeWithScope(RawJavaScriptCodeWithScopeRef<'a>),
            Int32(i32),
            Int64(i64),
            Timestamp(Timestamp),
            Binary(RawBinaryRef<'a>),
            ObjectId(oid::ObjectId),
            DateTime(crate::DateTime),
            Symbol(&'a str),
            Decimal128(Decimal128),
            Undefined,
            MaxKey,
            MinKey,
            DbPointer(RawDbPointerRef<'a>),
        }
        impl<'a> RawBsonRef<'a> {
            pub fn element_type(&self) -> ElementType {}
            pub fn as_f64(self) -> Option<f64> {}
            pub fn as_str(self) -> Option<&'a str> {}
            pub fn as_array(self) -> Option<&'a RawArray> {}
            pub fn as_document(self) -> Option<&'a RawDocument> {}
            pub fn as_bool(self) -> Option<bool> {}
            pub fn as_i32(self) -> Option<i32> {}
            pub fn as_i64(self) -> Option<i64> {}
            pub fn as_object_id(self) -> Option<oid::ObjectId> {}
            pub fn as_binary(self) -> Option<RawBinaryRef<'a>> {}
            pub fn as_regex(self) -> Option<RawRegexRef<'a>> {}
            pub fn as_datetime(self) -> Option<crate::DateTime> {}
            pub fn as_symbol(self) -> Option<&'a str> {}
            pub fn as_timestamp(self) -> Option<Timestamp> {}
            pub fn as_null(self) -> Option<()> {}
            pub fn as_db_pointer(self) -> Option<RawDbPointerRef<'a>> {}
            pub fn as_javascript(self) -> Option<&'a str> {}
            pub fn as_javascript_with_scope(self) -> Option<RawJavaScriptCodeWithScopeRef<'a>> {}
            pub fn to_raw_bson(self) -> RawBson {}
        }
        impl<'a> TryFrom<RawBsonRef<'a>> for Bson {
            type Error = Error;
        }
        impl From<i32> for RawBsonRef<'_> {}
        impl From<i64> for RawBsonRef<'_> {}
        impl<'a> From<&'a str> for RawBsonRef<'a> {}
        impl From<f64> for RawBsonRef<'_> {}
        impl From<bool> for RawBsonRef<'_> {}
        impl<'a> From<&'a RawDocumentBuf> for RawBsonRef<'a> {}
        impl<'a> From<&'a RawDocument> for RawBsonRef<'a> {}
        impl<'a> From<&'a RawArray> for RawBsonRef<'a> {}
        impl<'a> From<&'a RawArrayBuf> for RawBsonRef<'a> {}
        impl From<crate::DateTime> for RawBsonRef<'_> {}
        impl From<Timestamp> for RawBsonRef<'_> {}
        impl From<ObjectId> for RawBsonRef<'_> {}
        impl From<Decimal128> for RawBsonRef<'_> {}
        pub struct RawBinaryRef<'a> {
            pub subtype: BinarySubtype,
            pub bytes: &'a [u8],
        }
        impl RawBinaryRef<'_> {
            pub fn to_binary(&self) -> Binary {}
        }
        impl<'a> From<RawBinaryRef<'a>> for RawBsonRef<'a> {}
        impl<'a> From<&'a Binary> for RawBsonRef<'a> {}
        pub struct RawRegexRef<'a> {
            pub pattern: &'a str,
            pub options: &'a str,
        }
        impl<'a> From<RawRegexRef<'a>> for RawBsonRef<'a> {}
        pub struct RawJavaScriptCodeWithScopeRef<'a> {
            pub code: &'a str,
            pub scope: &'a RawDocument,
        }
        impl<'a> From<RawJavaScriptCodeWithScopeRef<'a>> for RawBsonRef<'a> {}
        pub struct RawDbPointerRef<'a>;
    }
    mod document {
        use super::{error::ValueAccessResult, iter::Iter, Error, RawArray, RawBinaryRef, RawBsonRef, RawDocumentBuf, RawIter, RawRegexRef, Result};
        use crate::{oid::ObjectId, Document};
        use crate::{DateTime, Timestamp};
        use std::{borrow::Cow, convert::TryFrom};
        pub struct RawDocument;
        impl RawDocument {
            pub fn from_bytes<D: AsRef<[u8]> + ?Sized>(data: &D) -> Result<&RawDocument> {}
            pub fn to_raw_document_buf(&self) -> RawDocumentBuf {}
            pub fn get(&self, key: impl AsRef<str>) -> Result<Option<RawBsonRef<'_>>> {}
            pub fn iter(&self) -> Iter<'_> {}
            pub fn iter_elements(&self) -> RawIter<'_> {}
            pub fn get_f64(&self, key: impl AsRef<str>) -> ValueAccessResult<f64> {}
            pub fn get_str(&self, key: impl AsRef<str>) -> ValueAccessResult<&'_ str> {}
            pub fn get_document(&self, key: impl AsRef<str>) -> ValueAccessResult<&'_ RawDocument> {}
            pub fn get_array(&self, key: impl AsRef<str>) -> ValueAccessResult<&'_ RawArray> {}
            pub fn get_binary(&self, key: impl AsRef<str>) -> ValueAccessResult<RawBinaryRef<'_>> {}
            pub fn get_object_id(&self, key: impl AsRef<str>) -> ValueAccessResult<ObjectId> {}
            pub fn get_bool(&self, key: impl AsRef<str>) -> ValueAccessResult<bool> {}
            pub fn get_datetime(&self, key: impl AsRef<str>) -> ValueAccessResult<DateTime> {}
            pub fn get_regex(&self, key: impl AsRef<str>) -> ValueAccessResult<RawRegexRef<'_>> {}
            pub fn get_timestamp(&self, key: impl AsRef<str>) -> ValueAccessResult<Timestamp> {}
            pub fn get_i32(&self, key: impl AsRef<str>) -> ValueAccessResult<i32> {}
            pub fn get_i64(&self, key: impl AsRef<str>) -> ValueAccessResult<i64> {}
            pub fn as_bytes(&self) -> &[u8] {}
            pub fn is_empty(&self) -> bool {}
        }
        impl AsRef<RawDocument> for RawDocument {}
        impl ToOwned for RawDocument {
            type Owned = RawDocumentBuf;
        }
        impl<'a> From<&'a RawDocument> for Cow<'a, RawDocument> {}
        impl TryFrom<&RawDocument> for crate::Document {
            type Error = Error;
        }
        impl<'a> IntoIterator for &'a RawDocument {
            type IntoIter = Iter<'a>;
            type Item = Result<(&'a str, RawBsonRef<'a>)>;
        }
    }
    mod document_buf {
        use super::{bson::RawBson, iter::Iter, Error, RawBsonRef, RawDocument, RawIter, Result};
        use crate::Document;
        use std::{
            borrow::{Borrow, Cow},
            convert::TryFrom,
            iter::FromIterator,
            ops::Deref,
        };
        pub struct RawDocumentBuf;
        impl RawDocumentBuf {
            pub fn new() -> RawDocumentBuf {}
            pub fn from_bytes(data: Vec<u8>) -> Result<RawDocumentBuf> {}
            pub fn from_document(doc: &Document) -> Result<RawDocumentBuf> {}
            pub fn iter(&self) -> Iter<'_> {}
            pub fn iter_elements(&self) -> RawIter<'_> {}
            pub fn into_bytes(self) -> Vec<u8> {}
            pub fn append(&mut self, key: impl AsRef<str>, value: impl Into<RawBson>) {}
            pub fn append_ref<'a>(&mut self, key: impl AsRef<str>, value: impl Into<RawBsonRef<'a>>) {}
            pub fn to_document(&self) -> Result<Document> {}
        }
        impl Default for RawDocumentBuf {}
        impl From<RawDocumentBuf> for Cow<'_, RawDocument> {}
        impl<'a> From<&'a RawDocumentBuf> for Cow<'a, RawDocument> {}
        impl TryFrom<RawDocumentBuf> for Document {
            type Error = Error;
        }
        impl TryFrom<&Document> for RawDocumentBuf {
            type Error = Error;
        }
        impl<'a> IntoIterator for &'a RawDocumentBuf {
            type IntoIter = Iter<'a>;
            type Item = Result<(&'a str, RawBsonRef<'a>)>;
        }
        impl AsRef<RawDocument> for RawDocumentBuf {}
        impl Deref for RawDocumentBuf {
            type Target = RawDocument;
        }
        impl Borrow<RawDocument> for RawDocumentBuf {}
        impl<S: AsRef<str>, T: Into<RawBson>> FromIterator<(S, T)> for RawDocumentBuf {}
    }
    mod error {
        use crate::spec::ElementType;
        use std::str::Utf8Error;
        pub struct Error {
            pub kind: ErrorKind,
        }
        impl Error {
            pub fn key(&self) -> Option<&str> {}
        }
        pub enum ErrorKind {
            MalformedValue { message: String },
            Utf8EncodingError(Utf8Error),
        }
        impl std::error::Error for Error {}
        pub type Result<T> = std::result::Result<T, Error>;
        pub type ValueAccessResult<T> = std::result::Result<T, ValueAccessError>;
        pub struct ValueAccessError {
            pub kind: ValueAccessErrorKind,
        }
        impl ValueAccessError {
            pub fn key(&self) -> &str {}
        }
        pub enum ValueAccessErrorKind {
            NotPresent,
            UnexpectedType { expected: ElementType, actual: ElementType },
            InvalidBson(super::Error),
        }
        impl std::error::Error for ValueAccessError {}
    }
    mod iter {
        use super::RawBsonRef;
        use crate::{
            raw::{Error, Result},
            spec::ElementType,
            Bson, RawBson,
        };
        use std::convert::TryInto;
        pub struct Iter<'a>;
        impl<'a> Iterator for Iter<'a> {
            type Item = Result<(&'a str, RawBsonRef<'a>)>;
        }
        pub struct RawIter<'a>;
        pub struct RawElement<'a>;
        impl<'a> TryInto<RawBsonRef<'a>> for RawElement<'a> {
            type Error = Error;
        }
        impl TryInto<RawBson> for RawElement<'_> {
            type Error = Error;
        }
        impl TryInto<Bson> for RawElement<'_> {
            type Error = Error;
        }
        impl<'a> RawElement<'a> {
            pub fn len(&self) -> usize {}
            pub fn key(&self) -> &'a str {}
            pub fn element_type(&self) -> ElementType {}
            pub fn value(&self) -> Result<RawBsonRef<'a>> {}
        }
        impl<'a> Iterator for RawIter<'a> {
            type Item = Result<RawElement<'a>>;
        }
    }
    pub use self::{
        array::{RawArray, RawArrayIter},
        array_buf::RawArrayBuf,
        bson::{RawBson, RawJavaScriptCodeWithScope},
        bson_ref::{RawBinaryRef, RawBsonRef, RawDbPointerRef, RawJavaScriptCodeWithScopeRef, RawRegexRef},
        document::RawDocument,
        document_buf::RawDocumentBuf,
        error::{Error, ErrorKind, Result, ValueAccessError, ValueAccessErrorKind, ValueAccessResult},
        iter::{RawElement, RawIter},
    };
    use std::convert::{TryFrom, TryInto};
}
pub mod ser {
    mod error {
        use crate::bson::Bson;
        use serde::ser;
        use std::{error, io, sync::Arc};
        pub enum Error {
            Io(Arc<io::Error>),
            InvalidDocumentKey(Bson),
            InvalidCString(String),
            SerializationError { message: String },
            UnsignedIntegerExceededRange(u64),
            WithPath { path: serde_path_to_error::Path, source: Box<Error> },
        }
        impl From<io::Error> for Error {}
        impl error::Error for Error {}
        impl ser::Error for Error {}
        pub type Result<T> = std::result::Result<T, Error>;
    }
    mod raw {
        mod document_serializer {
            use crate::ser::Error;
            pub(crate) struct DocumentSerializer<'a>;
            impl serde::ser::SerializeSeq for DocumentSerializer<'_> {
                type Ok = ();
                type Error = Error;
            }
            impl serde::ser::SerializeMap for DocumentSerializer<'_> {
                type Ok = ();
                type Error = Error;
            }
            impl serde::ser::SerializeStruct for DocumentSerializer<'_> {
                type Ok = ();
                type Error = Error;
            }
            impl serde::ser::SerializeTuple for DocumentSerializer<'_> {
                type Ok = ();
                type Error = Error;
            }
            impl serde::ser::SerializeTupleStruct for DocumentSerializer<'_> {
                type Ok = ();
                type Error = Error;
            }
        }
        mod value_serializer {
            use super::Serializer;
            use crate::{oid::ObjectId, ser::Error, spec::ElementType};
            use serde::ser::{Impossible, SerializeMap, SerializeStruct};
            pub(crate) struct ValueSerializer<'a>;
            pub(super) enum ValueType {
                DateTime,
                Binary,
                ObjectId,
                Symbol,
                RegularExpression,
                Timestamp,
                DbPointer,
                JavaScriptCode,
                JavaScriptCodeWithScope,
                MinKey,
                MaxKey,
                Decimal128,
                Undefined,
            }
            impl From<ValueType> for ElementType {}
            impl<'b> serde::Serializer for &'b mut ValueSerializer<'_> {
                type Ok = ();
                type Error = Error;
                type SerializeSeq = Impossible<(), Error>;
                type SerializeTuple = Impossible<(), Error>;
                type SerializeTupleStruct = Impossible<(), Error>;
                type SerializeTupleVariant = Impossible<(), Error>;
                type SerializeMap = CodeWithScopeSerializer<'b>;
                type SerializeStruct = Self;
                type SerializeStructVariant = Impossible<(), Error>;
            }
            impl SerializeStruct for &mut ValueSerializer<'_> {
                type Ok = ();
                type Error = Error;
            }
            pub(crate) struct CodeWithScopeSerializer<'a>;
            impl SerializeMap for CodeWithScopeSerializer<'_> {
                type Ok = ();
                type Error = Error;
            }
        }
        use self::value_serializer::{ValueSerializer, ValueType};
        use crate::{ser::Error, spec::ElementType};
        use document_serializer::DocumentSerializer;
        use serde::ser::{SerializeMap, SerializeStruct};
        pub(crate) struct Serializer;
        impl<'a> serde::Serializer for &'a mut Serializer {
            type Ok = ();
            type Error = Error;
            type SerializeSeq = DocumentSerializer<'a>;
            type SerializeTuple = DocumentSerializer<'a>;
            type SerializeTupleStruct = DocumentSerializer<'a>;
            type SerializeTupleVariant = VariantSerializer<'a>;
            type SerializeMap = DocumentSerializer<'a>;
            type SerializeStruct = StructSerializer<'a>;
            type SerializeStructVariant = VariantSerializer<'a>;
        }
        pub(crate) enum StructSerializer<'a> {
            Value(ValueSerializer<'a>),
            Document(DocumentSerializer<'a>),
        }
        impl SerializeStruct for StructSerializer<'_> {
            type Ok = ();
            type Error = Error;
        }
        pub(crate) struct VariantSerializer<'a>;
        impl serde::ser::SerializeTupleVariant for VariantSerializer<'_> {
            type Ok = ();
            type Error = Error;
        }
        impl serde::ser::SerializeStructVariant for VariantSerializer<'_> {
            type Ok = ();
            type Error = Error;
        }
    }
    mod serde {
        use super::Error;
        use crate::bson::Bson;
        use serde::ser::{self, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple, SerializeTupleStruct, SerializeTupleVariant};
        pub struct Serializer;
        pub struct SerializerOptions {
            pub human_readable: Option<bool>,
        }
        impl Default for SerializerOptions {}
        impl SerializerOptions {
            pub fn builder() -> SerializerOptionsBuilder {}
        }
        pub struct SerializerOptionsBuilder;
        impl SerializerOptionsBuilder {
            pub fn human_readable(self, value: impl Into<Option<bool>>) -> Self {}
            pub fn build(self) -> SerializerOptions {}
        }
        impl Serializer {
            pub fn new() -> Serializer {}
            pub fn new_with_options(options: SerializerOptions) -> Self {}
        }
        impl ser::Serializer for Serializer {
            type Ok = Bson;
            type Error = Error;
            type SerializeSeq = ArraySerializer;
            type SerializeTuple = TupleSerializer;
            type SerializeTupleStruct = TupleStructSerializer;
            type SerializeTupleVariant = TupleVariantSerializer;
            type SerializeMap = MapSerializer;
            type SerializeStruct = StructSerializer;
            type SerializeStructVariant = StructVariantSerializer;
        }
        impl SerializeSeq for ArraySerializer {
            type Ok = Bson;
            type Error = Error;
        }
        impl SerializeTuple for TupleSerializer {
            type Ok = Bson;
            type Error = Error;
        }
        impl SerializeTupleStruct for TupleStructSerializer {
            type Ok = Bson;
            type Error = Error;
        }
        impl SerializeTupleVariant for TupleVariantSerializer {
            type Ok = Bson;
            type Error = Error;
        }
        impl SerializeMap for MapSerializer {
            type Ok = Bson;
            type Error = Error;
        }
        impl SerializeStruct for StructSerializer {
            type Ok = Bson;
            type Error = Error;
        }
        impl SerializeStructVariant for StructVariantSerializer {
            type Ok = Bson;
            type Error = Error;
        }
    }
    pub use self::{
        error::{Error, Result},
        serde::{Serializer, SerializerOptions},
    };
    use crate::{
        bson::{Bson, Document},
        RawDocumentBuf,
    };
    use ::serde::Serialize;
    pub fn to_bson<T: Serialize + ?Sized>(value: &T) -> Result<Bson> {}
    pub fn to_bson_with_options<T: Serialize + ?Sized>(value: &T, options: SerializerOptions) -> Result<Bson> {}
    pub fn to_document<T: Serialize + ?Sized>(value: &T) -> Result<Document> {}
    pub fn to_document_with_options<T: Serialize + ?Sized>(value: &T, options: SerializerOptions) -> Result<Document> {}
    pub fn to_vec<T: Serialize>(value: &T) -> Result<Vec<u8>> {}
    pub fn to_raw_document_buf<T: Serialize>(value: &T) -> Result<RawDocumentBuf> {}
}
pub mod serde_helpers {
    use crate::oid::ObjectId;
    pub use bson_datetime_as_rfc3339_string::{deserialize as deserialize_bson_datetime_from_rfc3339_string, serialize as serialize_bson_datetime_as_rfc3339_string};
    pub use chrono_datetime_as_bson_datetime::{deserialize as deserialize_chrono_datetime_from_bson_datetime, serialize as serialize_chrono_datetime_as_bson_datetime};
    pub use chrono_datetime_as_bson_datetime_optional::{
        deserialize as deserialize_chrono_datetime_from_bson_datetime_optional, serialize as serialize_chrono_datetime_as_bson_datetime_optional,
    };
    pub use hex_string_as_object_id::{deserialize as deserialize_hex_string_from_object_id, serialize as serialize_hex_string_as_object_id};
    pub use i64_as_bson_datetime::{deserialize as deserialize_i64_from_bson_datetime, serialize as serialize_i64_as_bson_datetime};
    pub use rfc3339_string_as_bson_datetime::{deserialize as deserialize_rfc3339_string_from_bson_datetime, serialize as serialize_rfc3339_string_as_bson_datetime};
    use serde::Serializer;
    use std::result::Result;
    pub use time_0_3_offsetdatetime_as_bson_datetime::{
        deserialize as deserialize_time_0_3_offsetdatetime_from_bson_datetime, serialize as serialize_time_0_3_offsetdatetime_as_bson_datetime,
    };
    pub use timestamp_as_u32::{deserialize as deserialize_timestamp_from_u32, serialize as serialize_timestamp_as_u32};
    pub use u32_as_f64::{deserialize as deserialize_u32_from_f64, serialize as serialize_u32_as_f64};
    pub use u32_as_timestamp::{deserialize as deserialize_u32_from_timestamp, serialize as serialize_u32_as_timestamp};
    pub use u64_as_f64::{deserialize as deserialize_u64_from_f64, serialize as serialize_u64_as_f64};
    pub use uuid_1_as_binary::{deserialize as deserialize_uuid_1_from_binary, serialize as serialize_uuid_1_as_binary};
    pub use uuid_1_as_c_sharp_legacy_binary::{deserialize as deserialize_uuid_1_from_c_sharp_legacy_binary, serialize as serialize_uuid_1_as_c_sharp_legacy_binary};
    pub use uuid_1_as_java_legacy_binary::{deserialize as deserialize_uuid_1_from_java_legacy_binary, serialize as serialize_uuid_1_as_java_legacy_binary};
    pub use uuid_1_as_python_legacy_binary::{deserialize as deserialize_uuid_1_from_python_legacy_binary, serialize as serialize_uuid_1_as_python_legacy_binary};
    pub use uuid_as_binary::{deserialize as deserialize_uuid_from_binary, serialize as serialize_uuid_as_binary};
    pub use uuid_as_c_sharp_legacy_binary::{deserialize as deserialize_uuid_from_c_sharp_legacy_binary, serialize as serialize_uuid_as_c_sharp_legacy_binary};
    pub use uuid_as_java_legacy_binary::{deserialize as deserialize_uuid_from_java_legacy_binary, serialize as serialize_uuid_as_java_legacy_binary};
    pub use uuid_as_python_legacy_binary::{deserialize as deserialize_uuid_from_python_legacy_binary, serialize as serialize_uuid_as_python_legacy_binary};
    pub fn serialize_u32_as_i32<S: Serializer>(val: &u32, serializer: S) -> Result<S::Ok, S::Error> {}
    pub fn serialize_u32_as_i64<S: Serializer>(val: &u32, serializer: S) -> Result<S::Ok, S::Error> {}
    pub fn serialize_u64_as_i32<S: Serializer>(val: &u64, serializer: S) -> Result<S::Ok, S::Error> {}
    pub fn serialize_u64_as_i64<S: Serializer>(val: &u64, serializer: S) -> Result<S::Ok, S::Error> {}
    pub fn serialize_object_id_as_hex_string<S: Serializer>(val: &ObjectId, serializer: S) -> Result<S::Ok, S::Error> {}
    pub mod u32_as_f64 {
        use serde::{de, Deserializer, Serializer};
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {}
        pub fn serialize<S: Serializer>(val: &u32, serializer: S) -> Result<S::Ok, S::Error> {}
    }
    pub mod u64_as_f64 {
        use serde::{de, Deserializer, Serializer};
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {}
        pub fn serialize<S: Serializer>(val: &u64, serializer: S) -> Result<S::Ok, S::Error> {}
    }
    pub mod time_0_3_offsetdatetime_as_bson_datetime {
        use serde::{Deserializer, Serializer};
        use std::result::Result;
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<time::OffsetDateTime, D::Error> {}
        pub fn serialize<S: Serializer>(val: &time::OffsetDateTime, serializer: S) -> Result<S::Ok, S::Error> {}
    }
    pub mod chrono_datetime_as_bson_datetime {
        use crate::DateTime;
        use chrono::Utc;
        use serde::{Deserializer, Serializer};
        use std::result::Result;
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<chrono::DateTime<Utc>, D::Error> {}
        pub fn serialize<S: Serializer>(val: &chrono::DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> {}
    }
    pub mod chrono_datetime_as_bson_datetime_optional {
        use crate::DateTime;
        use chrono::Utc;
        use serde::{Deserializer, Serializer};
        use std::result::Result;
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<chrono::DateTime<Utc>>, D::Error> {}
        pub fn serialize<S: Serializer>(val: &Option<chrono::DateTime<Utc>>, serializer: S) -> Result<S::Ok, S::Error> {}
    }
    pub mod rfc3339_string_as_bson_datetime {
        use serde::{de, Deserializer, Serializer};
        use std::result::Result;
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {}
        pub fn serialize<S: Serializer>(val: &str, serializer: S) -> Result<S::Ok, S::Error> {}
    }
    pub mod bson_datetime_as_rfc3339_string {
        use crate::DateTime;
        use serde::{de, Deserializer, Serializer};
        use std::result::Result;
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime, D::Error> {}
        pub fn serialize<S: Serializer>(val: &DateTime, serializer: S) -> Result<S::Ok, S::Error> {}
    }
    pub mod hex_string_as_object_id {
        use serde::{Deserializer, Serializer};
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {}
        pub fn serialize<S: Serializer>(val: &str, serializer: S) -> Result<S::Ok, S::Error> {}
    }
    pub mod i64_as_bson_datetime {
        use serde::{Deserializer, Serializer};
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {}
        pub fn serialize<S: Serializer>(val: &i64, serializer: S) -> Result<S::Ok, S::Error> {}
    }
    pub mod u32_as_timestamp {
        use serde::{Deserializer, Serializer};
        use std::result::Result;
        pub fn serialize<S: Serializer>(val: &u32, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {}
    }
    pub mod timestamp_as_u32 {
        use crate::Timestamp;
        use serde::{Deserializer, Serializer};
        use std::result::Result;
        pub fn serialize<S: Serializer>(val: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {}
    }
    pub struct HumanReadable<T>(pub T);
    pub struct Utf8LossyDeserialization<T>(pub T);
}
pub mod spec {
    use std::convert::From;
    pub enum ElementType {
        Double,
        String,
        EmbeddedDocument,
        Array,
        Binary,
        Undefined,
        ObjectId,
        Boolean,
        DateTime,
        Null,
        RegularExpression,
        DbPointer,
        JavaScriptCode,
        Symbol,
        JavaScriptCodeWithScope,
        Int32,
        Timestamp,
        Int64,
        Decimal128,
        MaxKey,
        MinKey,
    }
    impl ElementType {
        pub fn from(tag: u8) -> Option<ElementType> {}
    }
    pub enum BinarySubtype {
        Generic,
        Function,
        BinaryOld,
        UuidOld,
        Uuid,
        Md5,
        Encrypted,
        Column,
        Sensitive,
        Vector,
        UserDefined(u8),
        Reserved(u8),
    }
    impl From<BinarySubtype> for u8 {}
    impl From<u8> for BinarySubtype {}
}
pub mod uuid {
    use crate::{spec::BinarySubtype, Binary, Bson};
    use std::fmt::{self};
    pub struct Uuid;
    impl Uuid {
        pub fn new() -> Self {}
        pub const fn from_bytes(bytes: [u8; 16]) -> Self {}
        pub fn parse_str(input: impl AsRef<str>) -> Result<Self> {}
        pub const fn bytes(self) -> [u8; 16] {}
    }
    impl Default for Uuid {}
    impl Uuid {
        pub fn from_uuid_0_8(uuid: uuid_0_8::Uuid) -> Self {}
        pub fn to_uuid_0_8(self) -> uuid_0_8::Uuid {}
    }
    impl Uuid {
        pub fn from_uuid_1(uuid: uuid::Uuid) -> Self {}
        pub fn to_uuid_1(self) -> uuid::Uuid {}
    }
    impl From<Uuid> for Binary {}
    impl From<Uuid> for Bson {}
    impl From<uuid_0_8::Uuid> for Uuid {}
    impl From<Uuid> for uuid_0_8::Uuid {}
    impl From<uuid::Uuid> for Uuid {}
    impl From<Uuid> for uuid::Uuid {}
    pub enum UuidRepresentation {
        Standard,
        CSharpLegacy,
        JavaLegacy,
        PythonLegacy,
    }
    impl Binary {
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn from_uuid_with_representation(uuid: Uuid, rep: UuidRepresentation) -> Self {}
        pub fn to_uuid_with_representation(&self, rep: UuidRepresentation) -> Result<Uuid> {}
        pub fn to_uuid(&self) -> Result<Uuid> {}
    }
    pub enum Error {
        InvalidUuidString { message: String },
        RepresentationMismatch { expected_binary_subtype: BinarySubtype, actual_binary_subtype: BinarySubtype, requested_representation: UuidRepresentation },
        InvalidLength { length: usize },
    }
    pub type Result<T> = std::result::Result<T, Error>;
    impl std::error::Error for Error {}
}

#[twelve::macro_signature]
pub fn bson() -> Bson {}
#[twelve::macro_signature]
pub fn doc() -> Document {}
#[twelve::macro_signature]
pub fn rawdoc() -> RawDocumentBuf {}
#[twelve::macro_signature]
pub fn rawbson() -> RawBson {}
