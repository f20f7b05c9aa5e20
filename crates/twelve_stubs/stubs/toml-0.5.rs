//! package = "toml", version = ">=0.5, <0.9"

pub mod map {
    use crate::value::Value;
    use indexmap::{self};
    use std::borrow::Borrow;
    use std::fmt::{self};
    use std::hash::Hash;
    use std::iter::FromIterator;
    use std::ops;
    pub struct Map<K, V>(K, V);
    impl Map<String, Value> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn clear(&mut self) {}
        pub fn get<Q: Ord + Eq + Hash + ?Sized>(&self, key: &Q) -> Option<&Value>
        where
            String: Borrow<Q>,
        {
        }
        pub fn contains_key<Q: Ord + Eq + Hash + ?Sized>(&self, key: &Q) -> bool
        where
            String: Borrow<Q>,
        {
        }
        #[twelve::view]
        pub fn get_mut<Q: Ord + Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<&mut Value>
        where
            String: Borrow<Q>,
        {
        }
        pub fn get_key_value<Q: ?Sized + Ord + Eq + Hash>(&self, key: &Q) -> Option<(&String, &Value)>
        where
            String: Borrow<Q>,
        {
        }
        pub fn insert(&mut self, k: String, v: Value) -> Option<Value> {}
        pub fn remove<Q: Ord + Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<Value>
        where
            String: Borrow<Q>,
        {
        }
        pub fn retain<F: FnMut(&str, &mut Value) -> bool>(&mut self, keep: F) {}
        pub fn entry<S: Into<String>>(&mut self, key: S) -> Entry<'_> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut<'_> {}
        pub fn keys(&self) -> Keys<'_> {}
        pub fn values(&self) -> Values<'_> {}
    }
    impl Default for Map<String, Value> {}
    impl<Q: Ord + Eq + Hash + ?Sized> ops::Index<&Q> for Map<String, Value>
    where
        String: Borrow<Q>,
    {
        type Output = Value;
    }
    impl<Q: Ord + Eq + Hash + ?Sized> ops::IndexMut<&Q> for Map<String, Value> where String: Borrow<Q> {}
    impl FromIterator<(String, Value)> for Map<String, Value> {}
    pub enum Entry<'a> {
        Vacant(VacantEntry<'a>),
        Occupied(OccupiedEntry<'a>),
    }
    pub struct VacantEntry<'a>;
    pub struct OccupiedEntry<'a>;
    impl<'a> Entry<'a> {
        pub fn key(&self) -> &String {}
        pub fn or_insert(self, default: Value) -> &'a mut Value {}
        pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &'a mut Value {}
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
    }
    impl<'a> IntoIterator for &'a Map<String, Value> {
        type Item = (&'a String, &'a Value);
        type IntoIter = Iter<'a>;
    }
    pub struct Iter<'a>;
    impl<'a> IntoIterator for &'a mut Map<String, Value> {
        type Item = (&'a String, &'a mut Value);
        type IntoIter = IterMut<'a>;
    }
    pub struct IterMut<'a>;
    impl IntoIterator for Map<String, Value> {
        type Item = (String, Value);
        type IntoIter = IntoIter;
    }
    pub struct IntoIter;
    pub struct Keys<'a>;
    pub struct Values<'a>;
}
pub mod value {
    use serde::de;
    use serde::de::IntoDeserializer;
    use serde::ser;
    use std::collections::{BTreeMap, HashMap};
    use std::hash::Hash;
    use std::ops;
    pub use toml_datetime::{Date, Datetime, DatetimeParseError, Offset, Time};
    pub type Array = Vec<Value>;
    pub use crate::Table;
    pub enum Value {
        String(String),
        Integer(i64),
        Float(f64),
        Boolean(bool),
        Datetime(Datetime),
        Array(Array),
        Table(Table),
    }
    impl Value {
        pub fn try_from<T: ser::Serialize>(value: T) -> Result<Value, crate::ser::Error> {}
        pub fn try_into<'de, T: de::Deserialize<'de>>(self) -> Result<T, crate::de::Error> {}
        pub fn get<I: Index>(&self, index: I) -> Option<&Value> {}
        #[twelve::view]
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value> {}
        pub fn as_integer(&self) -> Option<i64> {}
        pub fn is_integer(&self) -> bool {}
        pub fn as_float(&self) -> Option<f64> {}
        pub fn is_float(&self) -> bool {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn is_bool(&self) -> bool {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn is_str(&self) -> bool {}
        pub fn as_datetime(&self) -> Option<&Datetime> {}
        pub fn is_datetime(&self) -> bool {}
        pub fn as_array(&self) -> Option<&Vec<Value>> {}
        #[twelve::view]
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {}
        pub fn is_array(&self) -> bool {}
        pub fn as_table(&self) -> Option<&Table> {}
        #[twelve::view]
        pub fn as_table_mut(&mut self) -> Option<&mut Table> {}
        pub fn is_table(&self) -> bool {}
        pub fn same_type(&self, other: &Value) -> bool {}
        pub fn type_str(&self) -> &'static str {}
    }
    impl<I: Index> ops::Index<I> for Value {
        type Output = Value;
    }
    impl<I: Index> ops::IndexMut<I> for Value {}
    impl<'a> From<&'a str> for Value {}
    impl<V: Into<Value>> From<Vec<V>> for Value {}
    impl<S: Into<String>, V: Into<Value>> From<BTreeMap<S, V>> for Value {}
    impl<S: Into<String> + Hash + Eq, V: Into<Value>> From<HashMap<S, V>> for Value {}
    pub trait Index: Sealed {}
    impl Index for usize {}
    impl Index for str {}
    impl Index for String {}
    impl<T: Index + ?Sized> Index for &T {}
    impl std::str::FromStr for Value {
        type Err = crate::de::Error;
    }
    impl<'de> de::Deserializer<'de> for Value {
        type Error = crate::de::Error;
    }
    impl IntoDeserializer<'_, crate::de::Error> for Value {
        type Deserializer = Self;
    }
    struct ValueSerializer;
    impl ser::Serializer for ValueSerializer {
        type Ok = Value;
        type Error = crate::ser::Error;
        type SerializeSeq = ValueSerializeVec;
        type SerializeTuple = ValueSerializeVec;
        type SerializeTupleStruct = ValueSerializeVec;
        type SerializeTupleVariant = ValueSerializeTupleVariant;
        type SerializeMap = ValueSerializeMap;
        type SerializeStruct = ValueSerializeMap;
        type SerializeStructVariant = ValueSerializeStructVariant;
    }
    struct ValueSerializeVec;
    impl ser::SerializeSeq for ValueSerializeVec {
        type Ok = Value;
        type Error = crate::ser::Error;
    }
    impl ser::SerializeTuple for ValueSerializeVec {
        type Ok = Value;
        type Error = crate::ser::Error;
    }
    impl ser::SerializeTupleStruct for ValueSerializeVec {
        type Ok = Value;
        type Error = crate::ser::Error;
    }
    impl ser::SerializeTupleVariant for ValueSerializeVec {
        type Ok = Value;
        type Error = crate::ser::Error;
    }
    pub(crate) struct SerializeMap;
    impl ser::SerializeMap for SerializeMap {
        type Ok = Table;
        type Error = crate::ser::Error;
    }
    impl ser::SerializeStruct for SerializeMap {
        type Ok = Table;
        type Error = crate::ser::Error;
    }
    struct ValueSerializeMap;
    impl ser::SerializeMap for ValueSerializeMap {
        type Ok = Value;
        type Error = crate::ser::Error;
    }
    impl ser::SerializeStruct for ValueSerializeMap {
        type Ok = Value;
        type Error = crate::ser::Error;
    }
    type ValueSerializeTupleVariant = ValueSerializeVariant<ValueSerializeVec>;
    type ValueSerializeStructVariant = ValueSerializeVariant<ValueSerializeMap>;
    struct ValueSerializeVariant<T>(T);
    impl ser::SerializeTupleVariant for ValueSerializeVariant<ValueSerializeVec> {
        type Ok = Value;
        type Error = crate::ser::Error;
    }
    impl ser::SerializeStructVariant for ValueSerializeVariant<ValueSerializeMap> {
        type Ok = Value;
        type Error = crate::ser::Error;
    }
}
pub mod de {
    pub fn from_str<T: serde::de::DeserializeOwned>(s: &'_ str) -> Result<T, Error> {}
    pub struct Error;
    impl Error {
        pub fn message(&self) -> &str {}
        pub fn span(&self) -> Option<std::ops::Range<usize>> {}
    }
    impl serde::de::Error for Error {}
    impl std::error::Error for Error {}
    pub struct Deserializer<'a>;
    impl<'a> Deserializer<'a> {
        pub fn new(input: &'a str) -> Self {}
    }
    impl<'de> serde::Deserializer<'de> for Deserializer<'_> {
        type Error = Error;
    }
    pub struct ValueDeserializer<'a>;
    impl<'a> ValueDeserializer<'a> {
        pub fn new(input: &'a str) -> Self {}
    }
    impl<'de> serde::Deserializer<'de> for ValueDeserializer<'_> {
        type Error = Error;
    }
}
pub mod ser {
    mod array {
        use super::Error;
        impl serde::ser::SerializeSeq for SerializeDocumentArray<'_> {
            type Ok = ();
            type Error = Error;
        }
        impl serde::ser::SerializeTuple for SerializeDocumentArray<'_> {
            type Ok = ();
            type Error = Error;
        }
        impl serde::ser::SerializeTupleStruct for SerializeDocumentArray<'_> {
            type Ok = ();
            type Error = Error;
        }
        impl serde::ser::SerializeTupleVariant for SerializeDocumentTupleVariant<'_> {
            type Ok = ();
            type Error = Error;
        }
    }
    mod map {
        use super::Error;
        impl serde::ser::SerializeMap for SerializeDocumentTable<'_> {
            type Ok = ();
            type Error = Error;
        }
        impl serde::ser::SerializeStruct for SerializeDocumentTable<'_> {
            type Ok = ();
            type Error = Error;
        }
        impl serde::ser::SerializeStructVariant for SerializeDocumentTable<'_> {
            type Ok = ();
            type Error = Error;
        }
        impl serde::ser::SerializeStructVariant for SerializeDocumentStructVariant<'_> {
            type Ok = ();
            type Error = Error;
        }
    }
    mod ser_value {
        mod array {
            use super::Error;
            impl serde::ser::SerializeSeq for SerializeValueArray<'_> {
                type Ok = ();
                type Error = Error;
            }
            impl serde::ser::SerializeTuple for SerializeValueArray<'_> {
                type Ok = ();
                type Error = Error;
            }
            impl serde::ser::SerializeTupleStruct for SerializeValueArray<'_> {
                type Ok = ();
                type Error = Error;
            }
            impl serde::ser::SerializeTupleVariant for SerializeValueTupleVariant<'_> {
                type Ok = ();
                type Error = Error;
            }
        }
        mod map {
            use super::Error;
            impl serde::ser::SerializeMap for SerializeValueTable<'_> {
                type Ok = ();
                type Error = Error;
            }
            impl serde::ser::SerializeStruct for SerializeValueTable<'_> {
                type Ok = ();
                type Error = Error;
            }
            impl serde::ser::SerializeStructVariant for SerializeValueStructVariant<'_> {
                type Ok = ();
                type Error = Error;
            }
        }
        use super::Error;
        pub struct ValueSerializer<'d>;
        impl<'d> ValueSerializer<'d> {
            pub fn new(dst: &'d mut String) -> Self {}
        }
        impl<'d> serde::ser::Serializer for ValueSerializer<'d> {
            type Ok = ();
            type Error = Error;
            type SerializeSeq = array::SerializeValueArray<'d>;
            type SerializeTuple = array::SerializeValueArray<'d>;
            type SerializeTupleStruct = array::SerializeValueArray<'d>;
            type SerializeTupleVariant = array::SerializeValueTupleVariant<'d>;
            type SerializeMap = map::SerializeValueTable<'d>;
            type SerializeStruct = map::SerializeValueTable<'d>;
            type SerializeStructVariant = map::SerializeValueStructVariant<'d>;
        }
    }
    pub use ser_value::ValueSerializer;
    pub fn to_string<T: serde::ser::Serialize + ?Sized>(value: &T) -> Result<String, Error> {}
    pub fn to_string_pretty<T: serde::ser::Serialize + ?Sized>(value: &T) -> Result<String, Error> {}
    pub struct Error;
    impl serde::ser::Error for Error {}
    impl std::error::Error for Error {}
    pub struct Serializer<'d>;
    impl<'d> Serializer<'d> {
        pub fn new(dst: &'d mut String) -> Self {}
        pub fn pretty(dst: &'d mut String) -> Self {}
    }
    impl<'d> serde::ser::Serializer for Serializer<'d> {
        type Ok = ();
        type Error = Error;
        type SerializeSeq = array::SerializeDocumentArray<'d>;
        type SerializeTuple = array::SerializeDocumentArray<'d>;
        type SerializeTupleStruct = array::SerializeDocumentArray<'d>;
        type SerializeTupleVariant = array::SerializeDocumentTupleVariant<'d>;
        type SerializeMap = map::SerializeDocumentTable<'d>;
        type SerializeStruct = map::SerializeDocumentTable<'d>;
        type SerializeStructVariant = map::SerializeDocumentStructVariant<'d>;
    }
}
mod table {
    use crate::map::Map;
    use crate::Value;
    use serde::de;
    use serde::ser;
    pub type Table = Map<String, Value>;
    impl Table {
        pub fn try_from<T: ser::Serialize>(value: T) -> Result<Self, crate::ser::Error> {}
        pub fn try_into<'de, T: de::Deserialize<'de>>(self) -> Result<T, crate::de::Error> {}
    }
    impl std::str::FromStr for Table {
        type Err = crate::de::Error;
    }
    impl<'de> de::Deserializer<'de> for Table {
        type Error = crate::de::Error;
    }
    impl de::IntoDeserializer<'_, crate::de::Error> for Table {
        type Deserializer = Self;
    }
}
pub use crate::de::{from_str, Deserializer};
pub use crate::ser::{to_string, to_string_pretty, Serializer};
pub use crate::value::Value;
pub use serde_spanned::Spanned;
use std::str::FromStr;
pub use table::Table;
use toml_datetime::Datetime;

pub fn from_slice<'de, T: serde_core::Deserialize<'de>>(bytes: &'de [u8]) -> Result<T, de::Error> {}
pub fn to_vec<T: ?Sized + serde_core::Serialize>(value: &T) -> Result<Vec<u8>, ser::Error> {}
