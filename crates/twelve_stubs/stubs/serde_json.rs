//! package = "serde_json", version = ">=1, <2"

pub use crate::de::{from_reader, from_slice, from_str, Deserializer, StreamDeserializer};
pub use crate::error::{Error, Result};
pub use crate::ser::{to_string, to_string_pretty, to_vec, to_vec_pretty, to_writer, to_writer_pretty, Serializer};
pub use crate::value::{from_value, to_value, Map, Number, Value};
pub mod __private {
    pub use std::vec;
}
pub mod de {
    use crate::error::{Error, Result};
    use crate::number::Number;
    use crate::read;
    use std::str::FromStr;
    use serde::de;
    pub use crate::read::{Read, SliceRead, StrRead, IoRead};
    pub struct Deserializer<R>(R);
    impl<'de, R> Deserializer<R> where R: read::Read<'de> {
        pub fn new(read: R) -> Self {}
    }
    impl<R> Deserializer<read::IoRead<R>> where R: crate::io::Read {
        pub fn from_reader(reader: R) -> Self {}
    }
    impl<'a> Deserializer<read::SliceRead<'a>> {
        pub fn from_slice(bytes: &'a [u8]) -> Self {}
    }
    impl<'a> Deserializer<read::StrRead<'a>> {
        pub fn from_str(s: &'a str) -> Self {}
    }
    impl<'de, R: Read<'de>> Deserializer<R> {
        pub fn end(&mut self) -> Result<()> {}
        pub fn into_iter<T>(self) -> StreamDeserializer<'de, R, T> where T: de::Deserialize<'de> {}
    }
    impl FromStr for Number {
        type Err = Error;
    }
    impl<'de, R: Read<'de>> de::Deserializer<'de> for &mut Deserializer<R> {
        type Error = Error;
    }
    pub struct StreamDeserializer<'de, R, T>(&'de R, T);
    impl<'de, R, T> StreamDeserializer<'de, R, T> where R: read::Read<'de>, T: de::Deserialize<'de> {
        pub fn new(read: R) -> Self {}
        pub fn byte_offset(&self) -> usize {}
    }
    impl<'de, R, T> Iterator for StreamDeserializer<'de, R, T> where R: Read<'de>, T: de::Deserialize<'de> {
        type Item = Result<T>;
    }
    pub fn from_reader<R, T>(rdr: R) -> Result<T> where R: crate::io::Read, T: de::DeserializeOwned {}
    pub fn from_slice<'a, T>(v: &'a [u8]) -> Result<T> where T: de::Deserialize<'a> {}
    pub fn from_str<'a, T>(s: &'a str) -> Result<T> where T: de::Deserialize<'a> {}
}
pub mod error {
    use crate::io;
    use std::{fmt, result};
    use std::fmt::Display;
    use serde::{de, ser};
    use std::io::ErrorKind;
    pub struct Error;
    pub type Result<T> = result::Result<T, Error>;
    impl Error {
        pub fn line(&self) -> usize {}
        pub fn column(&self) -> usize {}
        pub fn classify(&self) -> Category {}
        pub fn is_io(&self) -> bool {}
        pub fn is_syntax(&self) -> bool {}
        pub fn is_data(&self) -> bool {}
        pub fn is_eof(&self) -> bool {}
        pub fn io_error_kind(&self) -> Option<ErrorKind> {}
    }
    pub enum Category {
        Io,
        Syntax,
        Data,
        Eof,
    }
    impl Clone for Category {}
    impl PartialEq for Category {}
    impl From<Error> for io::Error {}
    impl serde::de::StdError for Error {}
    impl Display for Error {}
    impl de::Error for Error {}
    impl ser::Error for Error {}
}
pub mod map {
    use crate::error::Error;
    use crate::value::Value;
    use std::string::String;
    use std::borrow::Borrow;
    use std::hash::Hash;
    use std::ops;
    use serde::de;
    #[twelve::collection(map)]
    pub struct Map<K, V>(K, V);
    impl Map<String, Value> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn clear(&mut self) {}
        pub fn get<Q>(&self, key: &Q) -> Option<&Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {}
        #[twelve::view]
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {}
        pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&String, &Value)> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {}
        pub fn insert(&mut self, k: String, v: Value) -> Option<Value> {}
        pub fn shift_insert(&mut self, index: usize, k: String, v: Value) -> Option<Value> {}
        pub fn remove<Q>(&mut self, key: &Q) -> Option<Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {}
        pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {}
        pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {}
        pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {}
        pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {}
        pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {}
        pub fn append(&mut self, other: &mut Self) {}
        pub fn entry<S>(&mut self, key: S) -> Entry where S: Into<String> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut {}
        pub fn keys(&self) -> Keys {}
        pub fn values(&self) -> Values {}
        #[twelve::view]
        pub fn values_mut(&mut self) -> ValuesMut {}
        pub fn into_values(self) -> IntoValues {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&String, &mut Value) -> bool {}
        pub fn sort_keys(&mut self) {}
    }
    impl Default for Map<String, Value> {}
    impl Clone for Map<String, Value> {}
    impl PartialEq for Map<String, Value> {}
    impl Hash for Map<String, Value> {}
    impl<Q> ops::Index<&Q> for Map<String, Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {
        type Output = Value;
    }
    impl<Q> ops::IndexMut<&Q> for Map<String, Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {}
    impl FromIterator<(String, Value)> for Map<String, Value> {}
    impl Extend<(String, Value)> for Map<String, Value> {}
    impl<'de> de::IntoDeserializer<'de, Error> for Map<String, Value> {
        type Deserializer = Self;
    }
    impl<'de> de::IntoDeserializer<'de, Error> for &'de Map<String, Value> {
        type Deserializer = Self;
    }
    pub enum Entry<'a> {
        Vacant(VacantEntry<'a>),
        Occupied(OccupiedEntry<'a>),
    }
    pub struct VacantEntry<'a>;
    pub struct OccupiedEntry<'a>;
    impl<'a> Entry<'a> {
        pub fn key(&self) -> &String {}
        pub fn or_insert(self, default: Value) -> &'a mut Value {}
        pub fn or_insert_with<F>(self, default: F) -> &'a mut Value where F: FnOnce() -> Value {}
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut Value) {}
    }
    impl<'a> VacantEntry<'a> {
        pub fn key(&self) -> &String {}
        pub fn insert(self, value: Value) -> &'a mut Value {}
    }
    impl<'a> OccupiedEntry<'a> {
        pub fn key(&self) -> &String {}
        pub fn get(&self) -> &Value {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut Value {}
        pub fn into_mut(self) -> &'a mut Value {}
        pub fn insert(&mut self, value: Value) -> Value {}
        pub fn remove(self) -> Value {}
        pub fn swap_remove(self) -> Value {}
        pub fn shift_remove(self) -> Value {}
        pub fn remove_entry(self) -> (String, Value) {}
        pub fn swap_remove_entry(self) -> (String, Value) {}
        pub fn shift_remove_entry(self) -> (String, Value) {}
    }
    impl<'a> IntoIterator for &'a Map<String, Value> {
        type Item = (&'a String, &'a Value);
        type IntoIter = Iter<'a>;
    }
    pub struct Iter<'a>;
    impl<'a> Clone for Iter<'a> {}
    impl<'a> Iterator for Iter<'a> {
        type Item = (&'a String, &'a Value);
    }
    impl<'a> DoubleEndedIterator for Iter<'a> {}
    impl<'a> ExactSizeIterator for Iter<'a> {}
    impl<'a> IntoIterator for &'a mut Map<String, Value> {
        type Item = (&'a String, &'a mut Value);
        type IntoIter = IterMut<'a>;
    }
    pub struct IterMut<'a>;
    impl<'a> Iterator for IterMut<'a> {
        type Item = (&'a String, &'a mut Value);
    }
    impl<'a> DoubleEndedIterator for IterMut<'a> {}
    impl<'a> ExactSizeIterator for IterMut<'a> {}
    impl IntoIterator for Map<String, Value> {
        type Item = (String, Value);
        type IntoIter = IntoIter;
    }
    pub struct IntoIter;
    impl Iterator for IntoIter {
        type Item = (String, Value);
    }
    impl DoubleEndedIterator for IntoIter {}
    impl ExactSizeIterator for IntoIter {}
    pub struct Keys<'a>;
    impl<'a> Clone for Keys<'a> {}
    impl<'a> Iterator for Keys<'a> {
        type Item = &'a String;
    }
    impl<'a> DoubleEndedIterator for Keys<'a> {}
    impl<'a> ExactSizeIterator for Keys<'a> {}
    pub struct Values<'a>;
    impl<'a> Clone for Values<'a> {}
    impl<'a> Iterator for Values<'a> {
        type Item = &'a Value;
    }
    impl<'a> DoubleEndedIterator for Values<'a> {}
    impl<'a> ExactSizeIterator for Values<'a> {}
    pub struct ValuesMut<'a>;
    impl<'a> Iterator for ValuesMut<'a> {
        type Item = &'a mut Value;
    }
    impl<'a> DoubleEndedIterator for ValuesMut<'a> {}
    impl<'a> ExactSizeIterator for ValuesMut<'a> {}
    pub struct IntoValues;
    impl Iterator for IntoValues {
        type Item = Value;
    }
    impl DoubleEndedIterator for IntoValues {}
    impl ExactSizeIterator for IntoValues {}
}
pub mod ser {
    use crate::error::{Error, Result};
    use crate::io;
    use std::string::String;
    use std::vec::Vec;
    use std::{fmt, str};
    use serde::ser;
    use serde::ser::Serialize;
    pub struct Serializer<W, F = CompactFormatter>(W, F);
    impl<W> Serializer<W> where W: io::Write {
        pub fn new(writer: W) -> Self {}
    }
    impl<'a, W> Serializer<W, PrettyFormatter<'a>> where W: io::Write {
        pub fn pretty(writer: W) -> Self {}
    }
    impl<W, F> Serializer<W, F> where W: io::Write, F: Formatter {
        pub fn with_formatter(writer: W, formatter: F) -> Self {}
        pub fn into_inner(self) -> W {}
    }
    impl<'a, W, F> ser::Serializer for &'a mut Serializer<W, F> where W: io::Write, F: Formatter {
        type Ok = ();
        type Error = Error;
        type SerializeSeq = Compound<'a, W, F>;
        type SerializeTuple = Compound<'a, W, F>;
        type SerializeTupleStruct = Compound<'a, W, F>;
        type SerializeTupleVariant = Compound<'a, W, F>;
        type SerializeMap = Compound<'a, W, F>;
        type SerializeStruct = Compound<'a, W, F>;
        type SerializeStructVariant = Compound<'a, W, F>;
    }
    pub enum State {
        Empty,
        First,
        Rest,
    }
    impl PartialEq for State {}
    pub enum Compound<'a, W: 'a, F: 'a> {
        Map { ser: &'a mut Serializer<W, F>, state: State },
        RawValue { ser: &'a mut Serializer<W, F> },
    }
    impl<'a, W, F> ser::SerializeSeq for Compound<'a, W, F> where W: io::Write, F: Formatter {
        type Ok = ();
        type Error = Error;
    }
    impl<'a, W, F> ser::SerializeTuple for Compound<'a, W, F> where W: io::Write, F: Formatter {
        type Ok = ();
        type Error = Error;
    }
    impl<'a, W, F> ser::SerializeTupleStruct for Compound<'a, W, F> where W: io::Write, F: Formatter {
        type Ok = ();
        type Error = Error;
    }
    impl<'a, W, F> ser::SerializeTupleVariant for Compound<'a, W, F> where W: io::Write, F: Formatter {
        type Ok = ();
        type Error = Error;
    }
    impl<'a, W, F> ser::SerializeMap for Compound<'a, W, F> where W: io::Write, F: Formatter {
        type Ok = ();
        type Error = Error;
    }
    impl<'a, W, F> ser::SerializeStruct for Compound<'a, W, F> where W: io::Write, F: Formatter {
        type Ok = ();
        type Error = Error;
    }
    impl<'a, W, F> ser::SerializeStructVariant for Compound<'a, W, F> where W: io::Write, F: Formatter {
        type Ok = ();
        type Error = Error;
    }
    pub enum CharEscape {
        Quote,
        ReverseSolidus,
        Solidus,
        Backspace,
        FormFeed,
        LineFeed,
        CarriageReturn,
        Tab,
        AsciiControl(u8),
    }
    pub trait Formatter {
        fn write_null<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_bool<W>(&mut self, writer: &mut W, value: bool) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_i8<W>(&mut self, writer: &mut W, value: i8) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_i16<W>(&mut self, writer: &mut W, value: i16) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_i32<W>(&mut self, writer: &mut W, value: i32) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_i64<W>(&mut self, writer: &mut W, value: i64) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_i128<W>(&mut self, writer: &mut W, value: i128) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_u8<W>(&mut self, writer: &mut W, value: u8) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_u16<W>(&mut self, writer: &mut W, value: u16) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_u32<W>(&mut self, writer: &mut W, value: u32) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_u64<W>(&mut self, writer: &mut W, value: u64) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_u128<W>(&mut self, writer: &mut W, value: u128) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_f32<W>(&mut self, writer: &mut W, value: f32) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_f64<W>(&mut self, writer: &mut W, value: f64) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_number_str<W>(&mut self, writer: &mut W, value: &str) -> io::Result<()> where W: ?Sized + io::Write {}
        fn begin_string<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write {}
        fn end_string<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_string_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_char_escape<W>(&mut self, writer: &mut W, char_escape: CharEscape) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_byte_array<W>(&mut self, writer: &mut W, value: &[u8]) -> io::Result<()> where W: ?Sized + io::Write {}
        fn begin_array<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write {}
        fn end_array<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write {}
        fn begin_array_value<W>(&mut self, writer: &mut W, first: bool) -> io::Result<()> where W: ?Sized + io::Write {}
        fn end_array_value<W>(&mut self, _writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write {}
        fn begin_object<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write {}
        fn end_object<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write {}
        fn begin_object_key<W>(&mut self, writer: &mut W, first: bool) -> io::Result<()> where W: ?Sized + io::Write {}
        fn end_object_key<W>(&mut self, _writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write {}
        fn begin_object_value<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write {}
        fn end_object_value<W>(&mut self, _writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write {}
        fn write_raw_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> where W: ?Sized + io::Write {}
    }
    pub struct CompactFormatter;
    impl Clone for CompactFormatter {}
    impl Default for CompactFormatter {}
    impl Formatter for CompactFormatter {}
    pub struct PrettyFormatter<'a>;
    impl<'a> Clone for PrettyFormatter<'a> {}
    impl<'a> PrettyFormatter<'a> {
        pub fn new() -> Self {}
        pub fn with_indent(indent: &'a [u8]) -> Self {}
    }
    impl<'a> Default for PrettyFormatter<'a> {}
    impl<'a> Formatter for PrettyFormatter<'a> {}
    #[twelve::writes_data(data = 1, into = 0)]
    pub fn to_writer<W, T>(writer: W, value: &T) -> Result<()> where W: io::Write, T: ?Sized + Serialize {}
    #[twelve::writes_data(data = 1, into = 0)]
    pub fn to_writer_pretty<W, T>(writer: W, value: &T) -> Result<()> where W: io::Write, T: ?Sized + Serialize {}
    pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> where T: ?Sized + Serialize {}
    pub fn to_vec_pretty<T>(value: &T) -> Result<Vec<u8>> where T: ?Sized + Serialize {}
    pub fn to_string<T>(value: &T) -> Result<String> where T: ?Sized + Serialize {}
    pub fn to_string_pretty<T>(value: &T) -> Result<String> where T: ?Sized + Serialize {}
}
pub mod value {
    use crate::error::Error;
    use std::string::String;
    use std::vec::Vec;
    use std::{fmt, str};
    use std::fmt::Display;
    use serde::de::DeserializeOwned;
    use serde::ser::Serialize;
    pub use self::index::Index;
    pub use self::ser::Serializer;
    pub use crate::map::Map;
    pub use crate::number::Number;
    pub use crate::raw::{to_raw_value, RawValue};
    pub enum Value {
        Null,
        Bool(bool),
        Number(Number),
        String(String),
        Array(Vec<Value>),
        Object(Map<String, Value>),
    }
    impl Clone for Value {}
    impl PartialEq for Value {}
    impl std::hash::Hash for Value {}
    impl Display for Value {}
    impl Value {
        pub fn get<I: Index>(&self, index: I) -> Option<&Value> {}
        #[twelve::view]
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value> {}
        pub fn is_object(&self) -> bool {}
        pub fn as_object(&self) -> Option<&Map<String, Value>> {}
        #[twelve::view]
        pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> {}
        pub fn is_array(&self) -> bool {}
        pub fn as_array(&self) -> Option<&Vec<Value>> {}
        #[twelve::view]
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {}
        pub fn is_string(&self) -> bool {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn is_number(&self) -> bool {}
        pub fn as_number(&self) -> Option<&Number> {}
        pub fn is_i64(&self) -> bool {}
        pub fn is_u64(&self) -> bool {}
        pub fn is_f64(&self) -> bool {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_u64(&self) -> Option<u64> {}
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn is_boolean(&self) -> bool {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn is_null(&self) -> bool {}
        pub fn as_null(&self) -> Option<()> {}
        pub fn pointer(&self, pointer: &str) -> Option<&Value> {}
        #[twelve::view]
        pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value> {}
        pub fn take(&mut self) -> Value {}
        pub fn sort_all_objects(&mut self) {}
    }
    impl Default for Value {}
    impl Default for &Value {}
    mod de {
        use crate::error::Error;
        use crate::map::Map;
        use crate::value::Value;
        use std::string::String;
        use std::vec;
        use std::str::FromStr;
        use serde::de;
        use serde::de::IntoDeserializer;
        impl FromStr for Value {
            type Err = Error;
        }
        impl FromStr for Map<String, Value> {
            type Err = Error;
        }
        impl<'de> serde::Deserializer<'de> for Map<String, Value> {
            type Error = Error;
        }
        impl<'de> serde::Deserializer<'de> for Value {
            type Error = Error;
        }
        impl<'de> IntoDeserializer<'de, Error> for Value {
            type Deserializer = Self;
        }
        impl<'de> IntoDeserializer<'de, Error> for &'de Value {
            type Deserializer = Self;
        }
        impl<'de> serde::Deserializer<'de> for &'de Map<String, Value> {
            type Error = Error;
        }
        impl<'de> serde::Deserializer<'de> for &'de Value {
            type Error = Error;
        }
    }
    mod from {
        use super::Value;
        use crate::map::Map;
        use crate::number::Number;
        use std::borrow::Cow;
        use std::string::String;
        use std::vec::Vec;
        impl From<i8> for Value {}
        impl From<i16> for Value {}
        impl From<i32> for Value {}
        impl From<i64> for Value {}
        impl From<isize> for Value {}
        impl From<u8> for Value {}
        impl From<u16> for Value {}
        impl From<u32> for Value {}
        impl From<u64> for Value {}
        impl From<usize> for Value {}
        impl From<f32> for Value {}
        impl From<f64> for Value {}
        impl From<bool> for Value {}
        impl From<String> for Value {}
        impl From<&str> for Value {}
        impl<'a> From<Cow<'a, str>> for Value {}
        impl From<Number> for Value {}
        impl From<Map<String, Value>> for Value {}
        impl<T: Into<Value>> From<Vec<T>> for Value {}
        impl<T: Clone + Into<Value>> From<&[T]> for Value {}
        impl<T: Into<Value>> FromIterator<T> for Value {}
        impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {}
        impl From<()> for Value {}
        impl<T> From<Option<T>> for Value where T: Into<Value> {}
    }
    mod index {
        use super::Value;
        use std::string::String;
        use std::{fmt, ops};
        pub trait Index {}
        impl Index for usize {}
        impl Index for str {}
        impl Index for String {}
        impl<T> Index for &T where T: ?Sized + Index {}
        impl<I> ops::Index<I> for Value where I: Index {
            type Output = Value;
        }
        impl<I> ops::IndexMut<I> for Value where I: Index {}
    }
    mod partial_eq {
        use super::Value;
        use std::string::String;
        impl PartialEq<str> for Value {}
        impl PartialEq<&str> for Value {}
        impl PartialEq<Value> for str {}
        impl PartialEq<Value> for &str {}
        impl PartialEq<String> for Value {}
        impl PartialEq<Value> for String {}
        impl PartialEq<i8> for Value {}
        impl PartialEq<Value> for i8 {}
        impl<'a> PartialEq<i8> for &'a Value {}
        impl<'a> PartialEq<i8> for &'a mut Value {}
        impl PartialEq<i16> for Value {}
        impl PartialEq<Value> for i16 {}
        impl<'a> PartialEq<i16> for &'a Value {}
        impl<'a> PartialEq<i16> for &'a mut Value {}
        impl PartialEq<i32> for Value {}
        impl PartialEq<Value> for i32 {}
        impl<'a> PartialEq<i32> for &'a Value {}
        impl<'a> PartialEq<i32> for &'a mut Value {}
        impl PartialEq<i64> for Value {}
        impl PartialEq<Value> for i64 {}
        impl<'a> PartialEq<i64> for &'a Value {}
        impl<'a> PartialEq<i64> for &'a mut Value {}
        impl PartialEq<isize> for Value {}
        impl PartialEq<Value> for isize {}
        impl<'a> PartialEq<isize> for &'a Value {}
        impl<'a> PartialEq<isize> for &'a mut Value {}
        impl PartialEq<u8> for Value {}
        impl PartialEq<Value> for u8 {}
        impl<'a> PartialEq<u8> for &'a Value {}
        impl<'a> PartialEq<u8> for &'a mut Value {}
        impl PartialEq<u16> for Value {}
        impl PartialEq<Value> for u16 {}
        impl<'a> PartialEq<u16> for &'a Value {}
        impl<'a> PartialEq<u16> for &'a mut Value {}
        impl PartialEq<u32> for Value {}
        impl PartialEq<Value> for u32 {}
        impl<'a> PartialEq<u32> for &'a Value {}
        impl<'a> PartialEq<u32> for &'a mut Value {}
        impl PartialEq<u64> for Value {}
        impl PartialEq<Value> for u64 {}
        impl<'a> PartialEq<u64> for &'a Value {}
        impl<'a> PartialEq<u64> for &'a mut Value {}
        impl PartialEq<usize> for Value {}
        impl PartialEq<Value> for usize {}
        impl<'a> PartialEq<usize> for &'a Value {}
        impl<'a> PartialEq<usize> for &'a mut Value {}
        impl PartialEq<f32> for Value {}
        impl PartialEq<Value> for f32 {}
        impl<'a> PartialEq<f32> for &'a Value {}
        impl<'a> PartialEq<f32> for &'a mut Value {}
        impl PartialEq<f64> for Value {}
        impl PartialEq<Value> for f64 {}
        impl<'a> PartialEq<f64> for &'a Value {}
        impl<'a> PartialEq<f64> for &'a mut Value {}
        impl PartialEq<bool> for Value {}
        impl PartialEq<Value> for bool {}
        impl<'a> PartialEq<bool> for &'a Value {}
        impl<'a> PartialEq<bool> for &'a mut Value {}
    }
    mod ser {
        use crate::error::Error;
        use crate::map::Map;
        use crate::value::Value;
        use std::string::String;
        pub struct Serializer;
        impl serde::Serializer for Serializer {
            type Ok = Value;
            type Error = Error;
            type SerializeSeq = SerializeVec;
            type SerializeTuple = SerializeVec;
            type SerializeTupleStruct = SerializeVec;
            type SerializeTupleVariant = SerializeTupleVariant;
            type SerializeMap = SerializeMap;
            type SerializeStruct = SerializeMap;
            type SerializeStructVariant = SerializeStructVariant;
        }
        pub struct SerializeVec;
        pub struct SerializeTupleVariant;
        pub enum SerializeMap {
            Map { map: Map<String, Value>, next_key: Option<String> },
            RawValue { out_value: Option<Value> },
        }
        pub struct SerializeStructVariant;
        impl serde::ser::SerializeSeq for SerializeVec {
            type Ok = Value;
            type Error = Error;
        }
        impl serde::ser::SerializeTuple for SerializeVec {
            type Ok = Value;
            type Error = Error;
        }
        impl serde::ser::SerializeTupleStruct for SerializeVec {
            type Ok = Value;
            type Error = Error;
        }
        impl serde::ser::SerializeTupleVariant for SerializeTupleVariant {
            type Ok = Value;
            type Error = Error;
        }
        impl serde::ser::SerializeMap for SerializeMap {
            type Ok = Value;
            type Error = Error;
        }
        impl serde::ser::SerializeStruct for SerializeMap {
            type Ok = Value;
            type Error = Error;
        }
        impl serde::ser::SerializeStructVariant for SerializeStructVariant {
            type Ok = Value;
            type Error = Error;
        }
    }
    pub fn to_value<T>(value: T) -> Result<Value, Error> where T: Serialize {}
    pub fn from_value<T>(value: Value) -> Result<T, Error> where T: DeserializeOwned {}
}
mod io {
    pub use self::imp::{Error, ErrorKind, Result, Write};
    pub use std::io::Read;
}
mod number {
    use crate::error::Error;
    use std::fmt;
    use std::fmt::Display;
    use std::hash::Hash;
    use serde::{de, Deserializer};
    pub struct Number;
    impl Clone for Number {}
    impl PartialEq for Number {}
    impl std::hash::Hash for Number {}
    impl Number {
        pub fn is_i64(&self) -> bool {}
        pub fn is_u64(&self) -> bool {}
        pub fn is_f64(&self) -> bool {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_u64(&self) -> Option<u64> {}
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn from_f64(f: f64) -> Option<Number> {}
        pub fn as_i128(&self) -> Option<i128> {}
        pub fn as_u128(&self) -> Option<u128> {}
        pub fn from_i128(i: i128) -> Option<Number> {}
        pub fn from_u128(i: u128) -> Option<Number> {}
    }
    impl Display for Number {}
    impl<'de> Deserializer<'de> for Number {
        type Error = Error;
    }
    impl<'de> Deserializer<'de> for &Number {
        type Error = Error;
    }
    impl From<u8> for Number {}
    impl From<u16> for Number {}
    impl From<u32> for Number {}
    impl From<u64> for Number {}
    impl From<usize> for Number {}
    impl From<i8> for Number {}
    impl From<i16> for Number {}
    impl From<i32> for Number {}
    impl From<i64> for Number {}
    impl From<isize> for Number {}
}
mod read {
    use std::str;
    use crate::io;
    pub trait Read<'de> {
        const should_early_return_if_failed: bool;
    }
    pub struct IoRead<R>(R) where R: io::Read;
    pub struct SliceRead<'a>;
    pub struct StrRead<'a>;
    impl<R> IoRead<R> where R: io::Read {
        pub fn new(reader: R) -> Self {}
    }
    impl<'de, R> Read<'de> for IoRead<R> where R: io::Read {}
    impl<'a> SliceRead<'a> {
        pub fn new(slice: &'a [u8]) -> Self {}
    }
    impl<'a> Read<'a> for SliceRead<'a> {}
    impl<'a> StrRead<'a> {
        pub fn new(s: &'a str) -> Self {}
    }
    impl<'a> Read<'a> for StrRead<'a> {}
    impl<'de, R> Read<'de> for &mut R where R: Read<'de> {}
}
mod raw {
    use crate::error::Error;
    use std::borrow::ToOwned;
    use std::boxed::Box;
    use std::string::String;
    use std::fmt;
    use std::fmt::Display;
    use serde::de;
    use serde::de::{Deserializer, IntoDeserializer};
    use serde::ser::Serialize;
    pub struct RawValue;
    impl Clone for Box<RawValue> {}
    impl ToOwned for RawValue {
        type Owned = Box<RawValue>;
    }
    impl Default for Box<RawValue> {}
    impl Display for RawValue {}
    impl RawValue {
        pub const NULL: &'static RawValue = ();
        pub const TRUE: &'static RawValue = ();
        pub const FALSE: &'static RawValue = ();
        pub fn from_string(json: String) -> Result<Box<Self>, Error> {}
        pub fn from_string_unchecked(json: String) -> Box<Self> {}
        pub fn get(&self) -> &str {}
    }
    impl From<Box<RawValue>> for Box<str> {}
    pub fn to_raw_value<T>(value: &T) -> Result<Box<RawValue>, Error> where T: ?Sized + Serialize {}
    impl<'de> IntoDeserializer<'de, Error> for &'de RawValue {
        type Deserializer = &'de RawValue;
    }
    impl<'de> Deserializer<'de> for &'de RawValue {
        type Error = Error;
    }
}

#[twelve::macro_signature]
pub fn json() -> Value {}
