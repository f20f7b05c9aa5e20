//! package = "schemars", version = ">=0.8, <2"
// Schemas of types; how they are put together is left out.

pub use schemars_derive::*;

pub type Map<K, V> = std::collections::BTreeMap<K, V>;

pub trait JsonSchema {
    fn schema_name() -> String;
}
#[derive(Clone, Default)]
pub struct SchemaGenerator;
impl SchemaGenerator {
    pub fn into_root_schema_for<T: JsonSchema>(self) -> Schema {}
}
// `schema::RootSchema` before 0.9.
#[derive(Clone)]
pub struct Schema;
impl Schema {
    pub fn as_value(&self) -> &serde_json::Value {}
    pub fn to_value(self) -> serde_json::Value {}
    pub fn as_object(&self) -> Option<&serde_json::Map<String, serde_json::Value>> {}
}

#[macro_export]
macro_rules! schema_for {
    () => {};
}
#[twelve::macro_signature]
pub fn schema_for() -> Schema {}
#[macro_export]
macro_rules! json_schema {
    () => {};
}
#[twelve::macro_signature]
pub fn json_schema() -> Schema {}
