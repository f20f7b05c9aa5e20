//! package = "bytes", version = ">=1, <2"

pub use buf::{Buf, BufMut};

pub struct Bytes;
impl Bytes {
    pub const fn new() -> Bytes {}
    pub const fn from_static(bytes: &'static [u8]) -> Bytes {}
    pub fn from_owner<T>(owner: T) -> Bytes {}
    pub fn copy_from_slice(data: &[u8]) -> Bytes {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_unique(&self) -> bool {}
    pub fn slice(&self, range: impl std::ops::RangeBounds<usize>) -> Bytes {}
    pub fn slice_ref(&self, subset: &[u8]) -> Bytes {}
    pub fn split_off(&mut self, at: usize) -> Bytes {}
    pub fn split_to(&mut self, at: usize) -> Bytes {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn clear(&mut self) {}
    pub fn try_into_mut(self) -> Result<BytesMut, Bytes> {}
}
impl Clone for Bytes {}
impl Default for Bytes {}
impl std::ops::Deref for Bytes {
    type Target = [u8];
}
impl AsRef<[u8]> for Bytes {}
impl<T> From<T> for Bytes {}
impl FromIterator<u8> for Bytes {}
impl IntoIterator for Bytes {
    type Item = u8;
    type IntoIter = std::vec::IntoIter<u8>;
}
impl Buf for Bytes {}

pub struct BytesMut;
impl BytesMut {
    pub fn new() -> BytesMut {}
    pub fn with_capacity(capacity: usize) -> BytesMut {}
    pub fn zeroed(len: usize) -> BytesMut {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn freeze(self) -> Bytes {}
    pub fn split_off(&mut self, at: usize) -> BytesMut {}
    pub fn split(&mut self) -> BytesMut {}
    pub fn split_to(&mut self, at: usize) -> BytesMut {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn clear(&mut self) {}
    pub fn resize(&mut self, new_len: usize, value: u8) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn extend_from_slice(&mut self, extend: &[u8]) {}
    pub fn unsplit(&mut self, other: BytesMut) {}
}
impl Clone for BytesMut {}
impl Default for BytesMut {}
impl std::ops::Deref for BytesMut {
    type Target = [u8];
}
impl std::ops::DerefMut for BytesMut {}
impl AsRef<[u8]> for BytesMut {}
impl<T> From<T> for BytesMut {}
impl<T> Extend<T> for BytesMut {}
impl FromIterator<u8> for BytesMut {}
impl Buf for BytesMut {}
impl BufMut for BytesMut {}

pub mod buf {
    pub trait Buf {
        fn remaining(&self) -> usize;
        fn chunk(&self) -> &[u8];
        fn advance(&mut self, cnt: usize);
        fn has_remaining(&self) -> bool {}
        fn copy_to_slice(&mut self, dst: &mut [u8]) {}
        fn get_u8(&mut self) -> u8 {}
        fn get_i8(&mut self) -> i8 {}
        fn get_u16(&mut self) -> u16 {}
        fn get_u32(&mut self) -> u32 {}
        fn get_u64(&mut self) -> u64 {}
        fn get_i32(&mut self) -> i32 {}
        fn get_i64(&mut self) -> i64 {}
        fn copy_to_bytes(&mut self, len: usize) -> crate::Bytes {}
        fn reader(self) -> Reader<Self> {}
    }
    impl Buf for &[u8] {}
    impl<T: Buf + ?Sized> Buf for &mut T {}

    pub trait BufMut {
        fn remaining_mut(&self) -> usize;
        fn put<T: Buf>(&mut self, src: T) {}
        fn put_slice(&mut self, src: &[u8]) {}
        fn put_bytes(&mut self, val: u8, cnt: usize) {}
        fn put_u8(&mut self, n: u8) {}
        fn put_u16(&mut self, n: u16) {}
        fn put_u32(&mut self, n: u32) {}
        fn put_u64(&mut self, n: u64) {}
        fn put_i32(&mut self, n: i32) {}
        fn put_i64(&mut self, n: i64) {}
        fn writer(self) -> Writer<Self> {}
    }
    impl BufMut for Vec<u8> {}
    impl<T: BufMut + ?Sized> BufMut for &mut T {}

    pub struct Reader<B>;
    impl<B> std::io::Read for Reader<B> {}
    pub struct Writer<B>;
    impl<B> std::io::Write for Writer<B> {}
}
