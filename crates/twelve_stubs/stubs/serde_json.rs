//! package = "serde_json", version = ">=1, <2"

pub use error::{Error, Result};
pub use map::Map;
pub use value::{Number, Value};

#[twelve::macro_signature]
pub fn json() -> Value {}

pub fn from_reader<R: std::io::Read, T>(rdr: R) -> Result<T> {}
pub fn from_slice<'a, T>(v: &'a [u8]) -> Result<T> {}
pub fn from_str<'a, T>(s: &'a str) -> Result<T> {}
pub fn from_value<T>(value: Value) -> Result<T> {}
pub fn to_value<T>(value: T) -> Result<Value> {}
#[twelve::writes_data(data = 1, into = 0)]
pub fn to_writer<W: std::io::Write, T: ?Sized>(writer: W, value: &T) -> Result<()> {}
#[twelve::writes_data(data = 1, into = 0)]
pub fn to_writer_pretty<W: std::io::Write, T: ?Sized>(writer: W, value: &T) -> Result<()> {}
pub fn to_vec<T: ?Sized>(value: &T) -> Result<Vec<u8>> {}
pub fn to_vec_pretty<T: ?Sized>(value: &T) -> Result<Vec<u8>> {}
pub fn to_string<T: ?Sized>(value: &T) -> Result<String> {}
pub fn to_string_pretty<T: ?Sized>(value: &T) -> Result<String> {}

pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
    impl Error {
        pub fn line(&self) -> usize {}
        pub fn column(&self) -> usize {}
        pub fn is_io(&self) -> bool {}
        pub fn is_syntax(&self) -> bool {}
        pub fn is_data(&self) -> bool {}
        pub fn is_eof(&self) -> bool {}
    }
    impl std::error::Error for Error {}
}

pub mod value {
    pub use crate::map::Map;
    pub use crate::{from_value, to_value};

    pub enum Value {
        Null,
        Bool(bool),
        Number(Number),
        String(std::string::String),
        Array(Vec<Value>),
        Object(Map<std::string::String, Value>),
    }
    impl Value {
        pub fn get<I>(&self, index: I) -> Option<&Value> {}
        #[twelve::view]
        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value> {}
        pub fn is_object(&self) -> bool {}
        pub fn as_object(&self) -> Option<&Map<std::string::String, Value>> {}
        #[twelve::view]
        pub fn as_object_mut(&mut self) -> Option<&mut Map<std::string::String, Value>> {}
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
    }
    impl Clone for Value {}
    impl Default for Value {}
    impl<T> From<T> for Value {}
    impl<I> std::ops::Index<I> for Value {
        type Output = Value;
    }
    impl std::str::FromStr for Value {
        type Err = crate::Error;
    }

    pub struct Number;
    impl Number {
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_u64(&self) -> Option<u64> {}
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn from_f64(f: f64) -> Option<Number> {}
    }
    impl Clone for Number {}
    impl<T> From<T> for Number {}
}

pub mod map {
    use crate::Value;

    #[twelve::collection(map)]
    pub struct Map<K, V>;
    impl Map<String, Value> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn clear(&mut self) {}
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&Value> {}
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::view]
        pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut Value> {}
        pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&String, &Value)> {}
        pub fn insert(&mut self, k: String, v: Value) -> Option<Value> {}
        pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<Value> {}
        pub fn remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(String, Value)> {}
        pub fn append(&mut self, other: &mut Self) {}
        pub fn entry<S: Into<String>>(&mut self, key: S) -> Entry<'_> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut<'_> {}
        pub fn keys(&self) -> Keys<'_> {}
        pub fn values(&self) -> Values<'_> {}
        #[twelve::view]
        pub fn values_mut(&mut self) -> ValuesMut<'_> {}
        pub fn into_values(self) -> impl Iterator<Item = Value> {}
        pub fn retain<F: FnMut(&String, &mut Value) -> bool>(&mut self, f: F) {}
    }
    impl Clone for Map<String, Value> {}
    impl Default for Map<String, Value> {}
    impl FromIterator<(String, Value)> for Map<String, Value> {}
    impl Extend<(String, Value)> for Map<String, Value> {}
    impl<Q: ?Sized> std::ops::Index<&Q> for Map<String, Value> {
        type Output = Value;
    }
    impl IntoIterator for Map<String, Value> {
        type Item = (String, Value);
        type IntoIter = IntoIter;
    }
    impl<'a> IntoIterator for &'a Map<String, Value> {
        type Item = (&'a String, &'a Value);
        type IntoIter = Iter<'a>;
    }

    pub struct IntoIter;
    impl Iterator for IntoIter {
        type Item = (String, Value);
    }
    pub struct Iter<'a>;
    impl<'a> Iterator for Iter<'a> {
        type Item = (&'a String, &'a Value);
    }
    pub struct IterMut<'a>;
    impl<'a> Iterator for IterMut<'a> {
        type Item = (&'a String, &'a mut Value);
    }
    pub struct Keys<'a>;
    impl<'a> Iterator for Keys<'a> {
        type Item = &'a String;
    }
    pub struct Values<'a>;
    impl<'a> Iterator for Values<'a> {
        type Item = &'a Value;
    }
    pub struct ValuesMut<'a>;
    impl<'a> Iterator for ValuesMut<'a> {
        type Item = &'a mut Value;
    }

    pub enum Entry<'a> {
        Vacant(VacantEntry<'a>),
        Occupied(OccupiedEntry<'a>),
    }
    impl<'a> Entry<'a> {
        pub fn key(&self) -> &String {}
        pub fn or_insert(self, default: Value) -> &'a mut Value {}
        pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &'a mut Value {}
        pub fn and_modify<F: FnOnce(&mut Value)>(self, f: F) -> Self {}
    }
    pub struct VacantEntry<'a>;
    impl<'a> VacantEntry<'a> {
        pub fn key(&self) -> &String {}
        pub fn insert(self, value: Value) -> &'a mut Value {}
    }
    pub struct OccupiedEntry<'a>;
    impl<'a> OccupiedEntry<'a> {
        pub fn key(&self) -> &String {}
        pub fn get(&self) -> &Value {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut Value {}
        pub fn into_mut(self) -> &'a mut Value {}
        pub fn insert(&mut self, value: Value) -> Value {}
        pub fn remove(self) -> Value {}
    }
}
