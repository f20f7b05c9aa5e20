//! package = "toml", version = ">=0.9, <2"

pub mod map {
    use indexmap::{self};
    use std::borrow::Borrow;
    use std::fmt::{self};
    use std::hash::Hash;
    use std::iter::FromIterator;
    use std::ops;
    pub struct Map<K, V>(K, V);
    impl<K: Ord + Hash, V> Map<K, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn clear(&mut self) {}
        pub fn get<Q: Ord + Eq + Hash + ?Sized>(&self, key: &Q) -> Option<&V>
        where
            K: Borrow<Q>,
        {
        }
        pub fn contains_key<Q: Ord + Eq + Hash + ?Sized>(&self, key: &Q) -> bool
        where
            K: Borrow<Q>,
        {
        }
        #[twelve::view]
        pub fn get_mut<Q: Ord + Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
        where
            K: Borrow<Q>,
        {
        }
        pub fn get_key_value<Q: ?Sized + Ord + Eq + Hash>(&self, key: &Q) -> Option<(&K, &V)>
        where
            K: Borrow<Q>,
        {
        }
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn remove<Q: Ord + Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<V>
        where
            K: Borrow<Q>,
        {
        }
        pub fn remove_entry<Q: Ord + Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<(K, V)>
        where
            K: Borrow<Q>,
        {
        }
        pub fn retain<F: FnMut(&str, &mut V) -> bool>(&mut self, keep: F)
        where
            K: AsRef<str>,
        {
        }
        pub fn entry<S: Into<K>>(&mut self, key: S) -> Entry<'_, K, V> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
        pub fn keys(&self) -> Keys<'_, K, V> {}
        pub fn values(&self) -> Values<'_, K, V> {}
    }
    impl<K: Ord + Hash, V> Default for Map<K, V> {}
    impl<K: Borrow<Q> + Ord, V, Q: Ord + Eq + Hash + ?Sized> ops::Index<&Q> for Map<K, V> {
        type Output = V;
    }
    impl<K: Borrow<Q> + Ord, V, Q: Ord + Eq + Hash + ?Sized> ops::IndexMut<&Q> for Map<K, V> {}
    impl<K: Ord + Hash, V> FromIterator<(K, V)> for Map<K, V> {}
    pub enum Entry<'a, K, V> {
        Vacant(VacantEntry<'a, K, V>),
        Occupied(OccupiedEntry<'a, K, V>),
    }
    pub struct VacantEntry<'a, K, V>(K, V);
    pub struct OccupiedEntry<'a, K, V>(K, V);
    impl<'a, K: Ord, V> Entry<'a, K, V> {
        pub fn key(&self) -> &K {}
        pub fn or_insert(self, default: V) -> &'a mut V {}
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
    }
    impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
        pub fn key(&self) -> &K {}
        pub fn insert(self, value: V) -> &'a mut V {}
    }
    impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
        pub fn key(&self) -> &K {}
        pub fn get(&self) -> &V {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn into_mut(self) -> &'a mut V {}
        pub fn insert(&mut self, value: V) -> V {}
        pub fn remove(self) -> V {}
    }
    impl<'a, K, V> IntoIterator for &'a Map<K, V> {
        type Item = (&'a K, &'a V);
        type IntoIter = Iter<'a, K, V>;
    }
    pub struct Iter<'a, K, V>(K, V);
    impl<'a, K, V> IntoIterator for &'a mut Map<K, V> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = IterMut<'a, K, V>;
    }
    pub struct IterMut<'a, K, V>(K, V);
    impl<K, V> IntoIterator for Map<K, V> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
    }
    pub struct IntoIter<K, V>(K, V);
    pub struct Keys<'a, K, V>(K, V);
    pub struct Values<'a, K, V>(K, V);
}
pub mod value {
    use crate::alloc_prelude::*;
    use serde_core::de;
    use serde_core::de::IntoDeserializer;
    use serde_core::ser;
    use std::collections::BTreeMap;
    use std::collections::HashMap;
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
        pub fn try_from<T: ser::Serialize>(value: T) -> Result<Self, crate::ser::Error> {}
        pub fn try_into<'de, T: de::Deserialize<'de>>(self) -> Result<T, crate::de::Error> {}
        pub fn get<I: Index>(&self, index: I) -> Option<&Self> {}
        #[twelve::view]
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Self> {}
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
        pub fn as_array(&self) -> Option<&Vec<Self>> {}
        #[twelve::view]
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Self>> {}
        pub fn is_array(&self) -> bool {}
        pub fn as_table(&self) -> Option<&Table> {}
        #[twelve::view]
        pub fn as_table_mut(&mut self) -> Option<&mut Table> {}
        pub fn is_table(&self) -> bool {}
        pub fn same_type(&self, other: &Self) -> bool {}
        pub fn type_str(&self) -> &'static str {}
    }
    impl<I: Index> ops::Index<I> for Value {
        type Output = Self;
    }
    impl<I: Index> ops::IndexMut<I> for Value {}
    impl<'a> From<&'a str> for Value {}
    impl<V: Into<Self>> From<Vec<V>> for Value {}
    impl<S: Into<String>, V: Into<Self>> From<BTreeMap<S, V>> for Value {}
    impl<S: Into<String> + Hash + Eq, V: Into<Self>> From<HashMap<S, V>> for Value {}
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
    pub(crate) struct ValueSerializer;
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
    pub(crate) struct ValueSerializeVec;
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
    pub(crate) struct ValueSerializeMap;
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
    pub(crate) struct ValueSerializeVariant<T>(T);
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
    mod deserializer {
        mod value {
            use crate::alloc_prelude::*;
            use crate::de::DeValue;
            use crate::de::Error;
            use serde_spanned::Spanned;
            pub struct ValueDeserializer<'i>;
            impl<'i> ValueDeserializer<'i> {
                pub fn parse(raw: &'i str) -> Result<Self, Error> {}
                pub fn new(raw: &'i str) -> Result<Self, Error> {}
            }
            impl<'i> From<Spanned<DeValue<'i>>> for ValueDeserializer<'i> {}
            impl<'de> serde_core::Deserializer<'de> for ValueDeserializer<'de> {
                type Error = Error;
            }
            impl<'de> serde_core::de::IntoDeserializer<'de, Error> for ValueDeserializer<'de> {
                type Deserializer = Self;
            }
            impl<'de> serde_core::de::IntoDeserializer<'de, Error> for Spanned<DeValue<'de>> {
                type Deserializer = ValueDeserializer<'de>;
            }
        }
        use crate::de::DeTable;
        use crate::de::DeValue;
        use crate::de::Error;
        use serde_spanned::Spanned;
        pub use value::ValueDeserializer;
        pub struct Deserializer<'i>;
        impl<'i> Deserializer<'i> {
            pub fn parse(raw: &'i str) -> Result<Self, Error> {}
            pub fn new(raw: &'i str) -> Result<Self, Error> {}
        }
        impl<'i> From<Spanned<DeTable<'i>>> for Deserializer<'i> {}
        impl<'de> serde_core::Deserializer<'de> for Deserializer<'de> {
            type Error = Error;
        }
        impl<'de> serde_core::de::IntoDeserializer<'de, Error> for Deserializer<'de> {
            type Deserializer = Self;
        }
        impl<'de> serde_core::de::IntoDeserializer<'de, Error> for Spanned<DeTable<'de>> {
            type Deserializer = Deserializer<'de>;
        }
    }
    mod error {
        use crate::alloc_prelude::*;
        pub struct Error;
        impl Error {
            pub fn message(&self) -> &str {}
            pub fn span(&self) -> Option<std::ops::Range<usize>> {}
            pub fn set_input(&mut self, input: Option<&str>) {}
        }
        impl serde_core::de::Error for Error {}
        impl std::error::Error for Error {}
    }
    use crate::alloc_prelude::*;
    pub use deserializer::Deserializer;
    pub use deserializer::ValueDeserializer;
    pub use error::Error;
    pub use parser::DeArray;
    pub use parser::DeFloat;
    pub use parser::DeInteger;
    pub use parser::DeString;
    pub use parser::DeTable;
    pub use parser::DeValue;
    pub fn from_str<'de, T: serde_core::de::Deserialize<'de>>(s: &'de str) -> Result<T, Error> {}
    pub fn from_slice<'de, T: serde_core::de::Deserialize<'de>>(s: &'de [u8]) -> Result<T, Error> {}
}
pub mod ser {
    mod document {
        mod array_of_tables {
            use super::Buffer;
            use super::Error;
            use crate::alloc_prelude::*;
            impl<'d> serde_core::ser::SerializeSeq for SerializeArrayOfTablesSerializer<'d> {
                type Ok = &'d mut Buffer;
                type Error = Error;
            }
            impl<'d> serde_core::ser::SerializeTuple for SerializeArrayOfTablesSerializer<'d> {
                type Ok = &'d mut Buffer;
                type Error = Error;
            }
            impl<'d> serde_core::ser::SerializeTupleStruct for SerializeArrayOfTablesSerializer<'d> {
                type Ok = &'d mut Buffer;
                type Error = Error;
            }
        }
        mod buffer {
            use crate::alloc_prelude::*;
            pub struct Buffer;
            impl Default for Buffer {}
            impl Buffer {
                pub fn new() -> Self {}
                pub fn clear(&mut self) {}
            }
            pub(crate) struct Table;
        }
        mod map {
            use super::Buffer;
            use super::Error;
            use crate::alloc_prelude::*;
            impl<'d> serde_core::ser::SerializeMap for SerializeDocumentTable<'d> {
                type Ok = &'d mut Buffer;
                type Error = Error;
            }
            impl<'d> serde_core::ser::SerializeStruct for SerializeDocumentTable<'d> {
                type Ok = &'d mut Buffer;
                type Error = Error;
            }
            impl<'d> serde_core::ser::SerializeStructVariant for SerializeDocumentTable<'d> {
                type Ok = &'d mut Buffer;
                type Error = Error;
            }
        }
        use super::Error;
        pub use buffer::Buffer;
        use buffer::Table;
        pub struct Serializer<'d>;
        impl<'d> Serializer<'d> {
            pub fn new(buf: &'d mut Buffer) -> Self {}
            pub fn pretty(buf: &'d mut Buffer) -> Self {}
        }
        impl<'d> serde_core::ser::Serializer for Serializer<'d> {
            type Ok = &'d mut Buffer;
            type Error = Error;
            type SerializeSeq = serde_core::ser::Impossible<Self::Ok, Self::Error>;
            type SerializeTuple = serde_core::ser::Impossible<Self::Ok, Self::Error>;
            type SerializeTupleStruct = serde_core::ser::Impossible<Self::Ok, Self::Error>;
            type SerializeTupleVariant = array::SerializeDocumentTupleVariant<'d>;
            type SerializeMap = map::SerializeDocumentTable<'d>;
            type SerializeStruct = map::SerializeDocumentTable<'d>;
            type SerializeStructVariant = map::SerializeDocumentTable<'d>;
        }
    }
    mod error {
        use crate::alloc_prelude::*;
        pub struct Error;
        impl From<std::fmt::Error> for Error {}
        impl serde_core::ser::Error for Error {}
        impl std::error::Error for Error {}
    }
    mod value {
        mod map {
            use super::Error;
            use crate::alloc_prelude::*;
            impl<'d> serde_core::ser::SerializeMap for SerializeMap<'d> {
                type Ok = &'d mut String;
                type Error = Error;
            }
            impl<'d> serde_core::ser::SerializeStruct for SerializeMap<'d> {
                type Ok = &'d mut String;
                type Error = Error;
            }
            impl<'d> serde_core::ser::SerializeMap for SerializeDatetime<'d> {
                type Ok = &'d mut String;
                type Error = Error;
            }
            impl<'d> serde_core::ser::SerializeStruct for SerializeDatetime<'d> {
                type Ok = &'d mut String;
                type Error = Error;
            }
            impl<'d> serde_core::ser::SerializeMap for SerializeTable<'d> {
                type Ok = &'d mut String;
                type Error = Error;
            }
            impl<'d> serde_core::ser::SerializeStruct for SerializeTable<'d> {
                type Ok = &'d mut String;
                type Error = Error;
            }
            pub struct SerializeStructVariant<'d>;
            impl<'d> serde_core::ser::SerializeStructVariant for SerializeStructVariant<'d> {
                type Ok = &'d mut String;
                type Error = Error;
            }
        }
        use super::Error;
        use crate::alloc_prelude::*;
        use array::*;
        use key::*;
        use map::*;
        pub struct ValueSerializer<'d>;
        impl<'d> ValueSerializer<'d> {
            pub fn new(dst: &'d mut String) -> Self {}
        }
        impl<'d> serde_core::ser::Serializer for ValueSerializer<'d> {
            type Ok = &'d mut String;
            type Error = Error;
            type SerializeSeq = SerializeValueArray<'d>;
            type SerializeTuple = SerializeValueArray<'d>;
            type SerializeTupleStruct = SerializeValueArray<'d>;
            type SerializeTupleVariant = SerializeTupleVariant<'d>;
            type SerializeMap = SerializeMap<'d>;
            type SerializeStruct = SerializeMap<'d>;
            type SerializeStructVariant = SerializeStructVariant<'d>;
        }
    }
    use crate::alloc_prelude::*;
    pub use document::Buffer;
    pub use document::Serializer;
    pub use error::Error;
    pub use value::ValueSerializer;
    pub fn to_string<T: serde_core::ser::Serialize + ?Sized>(value: &T) -> Result<String, Error> {}
    pub fn to_string_pretty<T: serde_core::ser::Serialize + ?Sized>(value: &T) -> Result<String, Error> {}
}
mod table {
    use crate::alloc_prelude::*;
    use crate::map::Map;
    use crate::Value;
    use serde_core::de;
    use serde_core::ser;
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
    pub(crate) struct SerializeMap;
    impl ser::SerializeMap for SerializeMap {
        type Ok = Table;
        type Error = crate::ser::Error;
    }
    impl ser::SerializeStruct for SerializeMap {
        type Ok = Table;
        type Error = crate::ser::Error;
    }
}
pub use crate::de::{from_slice, from_str, Deserializer};
pub use crate::ser::{to_string, to_string_pretty, Serializer};
pub use crate::value::Value;
pub use serde_spanned::Spanned;
use std::str::FromStr;
pub use table::Table;
use toml_datetime::Datetime;
