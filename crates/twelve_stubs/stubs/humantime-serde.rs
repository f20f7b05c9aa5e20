//! package = "humantime-serde", version = ">=1, <2"

pub mod re {
    pub use humantime;
}
pub mod option {
    use super::Serde;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    pub fn serialize<T, S: Serializer>(d: &Option<T>, s: S) -> Result<S::Ok, S::Error>
    where
        for<'a> Serde<&'a T>: Serialize,
    {}
    pub fn deserialize<'a, T, D: Deserializer<'a>>(d: D) -> Result<Option<T>, D::Error>
    where
        Serde<T>: Deserialize<'a>,
    {}
}
use std::ops::{Deref, DerefMut};
use humantime;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub fn deserialize<'a, T, D: Deserializer<'a>>(d: D) -> Result<T, D::Error>
where
    Serde<T>: Deserialize<'a>,
{}
pub fn serialize<T, S: Serializer>(d: &T, s: S) -> Result<S::Ok, S::Error>
where
    for<'a> Serde<&'a T>: Serialize,
{}
pub struct Serde<T>(T);
impl<T> Deref for Serde<T> {
    type Target = T;
}
impl<T> DerefMut for Serde<T> {}
impl<T> Serde<T> {
    pub fn into_inner(self) -> T {}
}
impl<T> From<T> for Serde<T> {}
