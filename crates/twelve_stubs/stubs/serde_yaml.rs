//! package = "serde_yaml", version = ">=0.9, <0.10"

pub use crate::de::{from_reader, from_slice, from_str, Deserializer};
pub use crate::error::{Error, Location, Result};
pub use crate::mapping::Mapping;
pub use crate::ser::{to_string, to_writer, Serializer};
pub use crate::value::{from_value, to_value, Index, Number, Sequence, Value};
mod de {
    use crate::error::{self, Error};
    use serde::de::{self, Deserialize, DeserializeOwned};
    use std::io;
    use std::str;
    type Result<T, E = Error> = std::result::Result<T, E>;
    pub struct Deserializer<'de>;
    impl<'de> Deserializer<'de> {
        pub fn from_str(s: &'de str) -> Self {}
        pub fn from_slice(v: &'de [u8]) -> Self {}
        pub fn from_reader<R: io::Read>(rdr: R) -> Self {}
    }
    impl<'de> Iterator for Deserializer<'de> {
        type Item = Self;
    }
    impl<'de> de::Deserializer<'de> for Deserializer<'de> {
        type Error = Error;
    }
    struct DeserializerFromEvents<'de, 'document>;
    struct EnumAccess<'de, 'document, 'variant>;
    impl<'de, 'document, 'variant> de::EnumAccess<'de> for EnumAccess<'de, 'document, 'variant> {
        type Error = Error;
        type Variant = DeserializerFromEvents<'de, 'variant>;
    }
    impl<'de, 'document> de::VariantAccess<'de> for DeserializerFromEvents<'de, 'document> {
        type Error = Error;
    }
    impl<'de, 'document> de::Deserializer<'de> for &mut DeserializerFromEvents<'de, 'document> {
        type Error = Error;
    }
    pub fn from_str<'de, T: Deserialize<'de>>(s: &'de str) -> Result<T> {}
    pub fn from_reader<R: io::Read, T: DeserializeOwned>(rdr: R) -> Result<T> {}
    pub fn from_slice<'de, T: Deserialize<'de>>(v: &'de [u8]) -> Result<T> {}
}
mod error {
    use crate::libyaml::{emitter, error as libyaml};
    use serde::{de, ser};
    use std::error::Error as StdError;
    use std::fmt::{self};
    use std::result;
    pub struct Error;
    pub type Result<T> = result::Result<T, Error>;
    pub struct Location;
    impl Location {
        pub fn index(&self) -> usize {}
        pub fn line(&self) -> usize {}
        pub fn column(&self) -> usize {}
    }
    impl Error {
        pub fn location(&self) -> Option<Location> {}
    }
    impl From<libyaml::Error> for Error {}
    impl From<emitter::Error> for Error {}
    impl StdError for Error {}
    impl ser::Error for Error {}
    impl de::Error for Error {}
}
pub mod mapping {
    use crate::{private, Value};
    use std::fmt::{self};
    pub struct Mapping;
    impl Default for Mapping {}
    impl Mapping {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn insert(&mut self, k: Value, v: Value) -> Option<Value> {}
        pub fn contains_key<I: Index>(&self, index: I) -> bool {}
        pub fn get<I: Index>(&self, index: I) -> Option<&Value> {}
        #[twelve::view]
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value> {}
        pub fn entry(&mut self, k: Value) -> Entry {}
        pub fn remove<I: Index>(&mut self, index: I) -> Option<Value> {}
        pub fn remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)> {}
        pub fn swap_remove<I: Index>(&mut self, index: I) -> Option<Value> {}
        pub fn swap_remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)> {}
        pub fn shift_remove<I: Index>(&mut self, index: I) -> Option<Value> {}
        pub fn shift_remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)> {}
        pub fn retain<F: FnMut(&Value, &mut Value) -> bool>(&mut self, keep: F) {}
        pub fn capacity(&self) -> usize {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn iter(&self) -> Iter {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut {}
        pub fn keys(&self) -> Keys {}
        pub fn into_keys(self) -> IntoKeys {}
        pub fn values(&self) -> Values {}
        #[twelve::view]
        pub fn values_mut(&mut self) -> ValuesMut {}
        pub fn into_values(self) -> IntoValues {}
    }
    pub trait Index: private::Sealed {}
    impl Index for Value {}
    impl Index for str {}
    impl Index for String {}
    impl<T: ?Sized + Index> Index for &T {}
    impl<I: Index> std::ops::Index<I> for Mapping {
        type Output = Value;
    }
    impl<I: Index> std::ops::IndexMut<I> for Mapping {}
    impl FromIterator<(Value, Value)> for Mapping {}
    pub struct Iter<'a>;
    impl<'a> IntoIterator for &'a Mapping {
        type Item = (&'a Value, &'a Value);
        type IntoIter = Iter<'a>;
    }
    pub struct IterMut<'a>;
    impl<'a> IntoIterator for &'a mut Mapping {
        type Item = (&'a Value, &'a mut Value);
        type IntoIter = IterMut<'a>;
    }
    pub struct IntoIter;
    impl IntoIterator for Mapping {
        type Item = (Value, Value);
        type IntoIter = IntoIter;
    }
    pub struct Keys<'a>;
    pub struct IntoKeys;
    pub struct Values<'a>;
    pub struct ValuesMut<'a>;
    pub struct IntoValues;
    pub enum Entry<'a> {
        Occupied(OccupiedEntry<'a>),
        Vacant(VacantEntry<'a>),
    }
    pub struct OccupiedEntry<'a>;
    pub struct VacantEntry<'a>;
    impl<'a> Entry<'a> {
        pub fn key(&self) -> &Value {}
        pub fn or_insert(self, default: Value) -> &'a mut Value {}
        pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &'a mut Value {}
        pub fn and_modify<F: FnOnce(&mut Value)>(self, f: F) -> Self {}
    }
    impl<'a> OccupiedEntry<'a> {
        pub fn key(&self) -> &Value {}
        pub fn get(&self) -> &Value {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut Value {}
        pub fn into_mut(self) -> &'a mut Value {}
        pub fn insert(&mut self, value: Value) -> Value {}
        pub fn remove(self) -> Value {}
        pub fn remove_entry(self) -> (Value, Value) {}
    }
    impl<'a> VacantEntry<'a> {
        pub fn key(&self) -> &Value {}
        pub fn into_key(self) -> Value {}
        pub fn insert(self, value: Value) -> &'a mut Value {}
    }
}
mod number {
    use crate::de;
    use crate::error::{self, Error};
    use serde::Deserializer;
    use std::fmt::{self};
    use std::str::FromStr;
    pub struct Number;
    impl Number {
        pub fn is_i64(&self) -> bool {}
        pub fn is_u64(&self) -> bool {}
        pub fn is_f64(&self) -> bool {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_u64(&self) -> Option<u64> {}
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn is_nan(&self) -> bool {}
        pub fn is_infinite(&self) -> bool {}
        pub fn is_finite(&self) -> bool {}
    }
    impl FromStr for Number {
        type Err = Error;
    }
    impl<'de> Deserializer<'de> for Number {
        type Error = Error;
    }
    impl<'de, 'a> Deserializer<'de> for &'a Number {
        type Error = Error;
    }
    impl From<f32> for Number {}
    impl From<f64> for Number {}
}
mod ser {
    use crate::error::{self, Error};
    use crate::value::tagged::{self};
    use serde::ser::{self};
    use std::fmt::{self};
    use std::io;
    type Result<T, E = Error> = std::result::Result<T, E>;
    pub struct Serializer<W>(W);
    impl<W: io::Write> Serializer<W> {
        pub fn new(writer: W) -> Self {}
        pub fn flush(&mut self) -> Result<()> {}
        pub fn into_inner(self) -> Result<W> {}
    }
    impl<'a, W: io::Write> ser::Serializer for &'a mut Serializer<W> {
        type Ok = ();
        type Error = Error;
        type SerializeSeq = Self;
        type SerializeTuple = Self;
        type SerializeTupleStruct = Self;
        type SerializeTupleVariant = Self;
        type SerializeMap = Self;
        type SerializeStruct = Self;
        type SerializeStructVariant = Self;
    }
    impl<'a, W: io::Write> ser::SerializeSeq for &'a mut Serializer<W> {
        type Ok = ();
        type Error = Error;
    }
    impl<'a, W: io::Write> ser::SerializeTuple for &'a mut Serializer<W> {
        type Ok = ();
        type Error = Error;
    }
    impl<'a, W: io::Write> ser::SerializeTupleStruct for &'a mut Serializer<W> {
        type Ok = ();
        type Error = Error;
    }
    impl<'a, W: io::Write> ser::SerializeTupleVariant for &'a mut Serializer<W> {
        type Ok = ();
        type Error = Error;
    }
    impl<'a, W: io::Write> ser::SerializeMap for &'a mut Serializer<W> {
        type Ok = ();
        type Error = Error;
    }
    impl<'a, W: io::Write> ser::SerializeStruct for &'a mut Serializer<W> {
        type Ok = ();
        type Error = Error;
    }
    impl<'a, W: io::Write> ser::SerializeStructVariant for &'a mut Serializer<W> {
        type Ok = ();
        type Error = Error;
    }
    pub fn to_writer<W: io::Write, T: ?Sized + ser::Serialize>(writer: W, value: &T) -> Result<()> {}
    pub fn to_string<T: ?Sized + ser::Serialize>(value: &T) -> Result<String> {}
}
pub mod value {
    mod de {
        use crate::value::tagged::{self};
        use crate::{Error, Value};
        use serde::de::{self, Deserializer};
        impl<'de> Deserializer<'de> for Value {
            type Error = Error;
        }
        impl<'de> Deserializer<'de> for &'de Value {
            type Error = Error;
        }
    }
    mod from {
        use crate::{Mapping, Value};
        impl From<bool> for Value {}
        impl From<String> for Value {}
        impl<'a> From<&'a str> for Value {}
        use std::borrow::Cow;
        impl<'a> From<Cow<'a, str>> for Value {}
        impl From<Mapping> for Value {}
        impl<T: Into<Value>> From<Vec<T>> for Value {}
        impl<'a, T: Clone + Into<Value>> From<&'a [T]> for Value {}
        impl<T: Into<Value>> FromIterator<T> for Value {}
    }
    mod index {
        use crate::{private, Value};
        use std::fmt::{self};
        use std::ops;
        pub trait Index: private::Sealed {}
        impl Index for usize {}
        impl Index for Value {}
        impl Index for str {}
        impl Index for String {}
        impl<'a, T: ?Sized + Index> Index for &'a T {}
        impl<I: Index> ops::Index<I> for Value {
            type Output = Value;
        }
        impl<I: Index> ops::IndexMut<I> for Value {}
    }
    mod ser {
        use crate::error::{self, Error};
        use crate::value::tagged::{self};
        use crate::value::{Mapping, TaggedValue, Value};
        use serde::ser::{self};
        type Result<T, E = Error> = std::result::Result<T, E>;
        pub struct Serializer;
        impl ser::Serializer for Serializer {
            type Ok = Value;
            type Error = Error;
            type SerializeSeq = SerializeArray;
            type SerializeTuple = SerializeArray;
            type SerializeTupleStruct = SerializeArray;
            type SerializeTupleVariant = SerializeTupleVariant;
            type SerializeMap = SerializeMap;
            type SerializeStruct = SerializeStruct;
            type SerializeStructVariant = SerializeStructVariant;
        }
        pub struct SerializeArray;
        impl ser::SerializeSeq for SerializeArray {
            type Ok = Value;
            type Error = Error;
        }
        impl ser::SerializeTuple for SerializeArray {
            type Ok = Value;
            type Error = Error;
        }
        impl ser::SerializeTupleStruct for SerializeArray {
            type Ok = Value;
            type Error = Error;
        }
        pub struct SerializeTupleVariant;
        impl ser::SerializeTupleVariant for SerializeTupleVariant {
            type Ok = Value;
            type Error = Error;
        }
        pub enum SerializeMap {
            CheckForTag,
            Tagged(TaggedValue),
            Untagged { mapping: Mapping, next_key: Option<Value> },
        }
        impl ser::SerializeMap for SerializeMap {
            type Ok = Value;
            type Error = Error;
        }
        pub struct SerializeStruct;
        impl ser::SerializeStruct for SerializeStruct {
            type Ok = Value;
            type Error = Error;
        }
        pub struct SerializeStructVariant;
        impl ser::SerializeStructVariant for SerializeStructVariant {
            type Ok = Value;
            type Error = Error;
        }
    }
    pub(crate) mod tagged {
        use crate::value::Value;
        use crate::Error;
        use serde::de::{Deserializer, EnumAccess, VariantAccess};
        use std::fmt::{self};
        pub struct Tag;
        pub struct TaggedValue {
            pub tag: Tag,
            pub value: Value,
        }
        impl Tag {
            pub fn new(string: impl Into<String>) -> Self {}
        }
        impl<'de> Deserializer<'de> for TaggedValue {
            type Error = Error;
        }
        impl<'de> EnumAccess<'de> for TaggedValue {
            type Error = Error;
            type Variant = Value;
        }
        impl<'de> VariantAccess<'de> for Value {
            type Error = Error;
        }
        impl<'de> Deserializer<'de> for &'de TaggedValue {
            type Error = Error;
        }
        impl<'de> EnumAccess<'de> for &'de TaggedValue {
            type Error = Error;
            type Variant = &'de Value;
        }
        impl<'de> VariantAccess<'de> for &'de Value {
            type Error = Error;
        }
    }
    pub use self::index::Index;
    pub use self::ser::Serializer;
    pub use self::tagged::{Tag, TaggedValue};
    use crate::error::{self, Error};
    pub use crate::mapping::Mapping;
    pub use crate::number::Number;
    use serde::de::{DeserializeOwned, IntoDeserializer};
    use serde::Serialize;
    pub enum Value {
        Null,
        Bool(bool),
        Number(Number),
        String(String),
        Sequence(Sequence),
        Mapping(Mapping),
        Tagged(Box<TaggedValue>),
    }
    impl Default for Value {}
    pub type Sequence = Vec<Value>;
    pub fn to_value<T: Serialize>(value: T) -> Result<Value, Error> {}
    pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, Error> {}
    impl Value {
        pub fn get<I: Index>(&self, index: I) -> Option<&Value> {}
        #[twelve::view]
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value> {}
        pub fn is_null(&self) -> bool {}
        pub fn as_null(&self) -> Option<()> {}
        pub fn is_bool(&self) -> bool {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn is_number(&self) -> bool {}
        pub fn is_i64(&self) -> bool {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn is_u64(&self) -> bool {}
        pub fn as_u64(&self) -> Option<u64> {}
        pub fn is_f64(&self) -> bool {}
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn is_string(&self) -> bool {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn is_sequence(&self) -> bool {}
        pub fn as_sequence(&self) -> Option<&Sequence> {}
        #[twelve::view]
        pub fn as_sequence_mut(&mut self) -> Option<&mut Sequence> {}
        pub fn is_mapping(&self) -> bool {}
        pub fn as_mapping(&self) -> Option<&Mapping> {}
        #[twelve::view]
        pub fn as_mapping_mut(&mut self) -> Option<&mut Mapping> {}
        pub fn apply_merge(&mut self) -> Result<(), Error> {}
    }
    impl<'de> IntoDeserializer<'de, Error> for Value {
        type Deserializer = Self;
    }
}
pub mod with {
    pub mod singleton_map {
        use serde::de::{self, Deserialize, Deserializer};
        use serde::ser::{self, Serialize, Serializer};
        use std::fmt::{self};
        pub fn serialize<T: Serialize, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<T, D::Error> {
        }
    }
    pub mod singleton_map_recursive {
        use serde::de::{self, Deserialize, Deserializer};
        use serde::ser::{self, Serialize, Serializer};
        use std::fmt::{self};
        pub fn serialize<T: Serialize, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<T, D::Error> {
        }
    }
}
mod private {
    pub trait Sealed {}
}
