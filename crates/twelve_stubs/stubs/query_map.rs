//! package = "query_map", version = ">=0.7, <0.8"

use std::collections::HashMap;

pub struct QueryMap(std::sync::Arc<HashMap<String, Vec<String>>>);
impl QueryMap {
    pub fn first(&self, key: &str) -> Option<&str> {}
    pub fn all(&self, key: &str) -> Option<Vec<&str>> {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> QueryMapIter<'_> {}
}
impl Clone for QueryMap {}
impl Default for QueryMap {
    fn default() -> Self {}
}
impl From<HashMap<String, Vec<String>>> for QueryMap {}
impl From<HashMap<String, String>> for QueryMap {}
pub struct QueryMapIter<'a>(&'a QueryMap);
impl<'a> Iterator for QueryMapIter<'a> { type Item = (&'a str, &'a str); }
