//! package = "bytestring", version = ">=1, <2"

pub struct ByteString(bytes::Bytes);
impl ByteString {
    pub const fn new() -> Self {}
    pub const fn from_static(src: &'static str) -> ByteString {}
    pub fn as_bytes(&self) -> &bytes::Bytes {}
    pub fn into_bytes(self) -> bytes::Bytes {}
    pub const unsafe fn from_bytes_unchecked(src: bytes::Bytes) -> ByteString {}
    pub fn split_at(&self, mid: usize) -> (ByteString, ByteString) {}
    pub fn slice_ref(&self, subset: &str) -> Self {}
}
impl std::ops::Deref for ByteString { type Target = str; }
impl Clone for ByteString {}
impl Default for ByteString {}
impl PartialEq for ByteString {}
impl AsRef<str> for ByteString {}
impl AsRef<[u8]> for ByteString {}
impl std::fmt::Display for ByteString {}
impl From<String> for ByteString {}
impl From<&str> for ByteString {}
impl From<Box<str>> for ByteString {}
impl From<ByteString> for String {}
