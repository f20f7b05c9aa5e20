//! package = "pingora-http", version = ">=0.1, <0.10"

use http::header::HeaderValue;
use http::{HeaderMap, Method, StatusCode, Version};
use std::ops::Deref;
struct Error;
type Result<T> = std::result::Result<T, Box<Error>>;
#[twelve::request_data(meta)]
pub struct RequestHeader;
impl Deref for RequestHeader {
    type Target = http::request::Parts;
}
impl Clone for RequestHeader {}
impl RequestHeader {
    pub fn build(method: impl TryInto<Method>, path: &[u8], size_hint: Option<usize>) -> Result<Self> {}
    pub fn append_header(&mut self, name: impl Into<String>, value: impl TryInto<HeaderValue>) -> Result<bool> {}
    pub fn insert_header(&mut self, name: impl Into<String>, value: impl TryInto<HeaderValue>) -> Result<()> {}
    pub fn remove_header<'a, N: ?Sized>(&mut self, name: &'a N) -> Option<HeaderValue> {}
    pub fn set_method(&mut self, method: Method) {}
    pub fn set_uri(&mut self, uri: http::Uri) {}
    pub fn set_version(&mut self, version: Version) {}
    pub fn raw_path(&self) -> &[u8] {}
}
pub struct ResponseHeader;
impl Deref for ResponseHeader {
    type Target = http::response::Parts;
}
impl Clone for ResponseHeader {}
impl ResponseHeader {
    pub fn build(code: impl TryInto<StatusCode>, size_hint: Option<usize>) -> Result<Self> {}
    pub fn append_header(&mut self, name: impl Into<String>, value: impl TryInto<HeaderValue>) -> Result<bool> {}
    pub fn insert_header(&mut self, name: impl Into<String>, value: impl TryInto<HeaderValue>) -> Result<()> {}
    pub fn remove_header<'a, N: ?Sized>(&mut self, name: &'a N) -> Option<HeaderValue> {}
    pub fn set_status(&mut self, status: impl TryInto<StatusCode>) -> Result<()> {}
    pub fn set_version(&mut self, version: Version) {}
}
pub mod prelude {
    pub use crate::RequestHeader;
}
