//! package = "form_urlencoded", version = ">=1, <2"

use std::borrow::{Borrow, Cow};
use std::string::String;
use std::str;
pub fn parse(input: &[u8]) -> Parse<'_> {}
pub struct Parse<'a>;
impl<'a> Iterator for Parse<'a> {
    type Item = (Cow<'a, str>, Cow<'a, str>);
}
impl<'a> Parse<'a> {
    pub fn into_owned(self) -> ParseIntoOwned<'a> {}
}
pub struct ParseIntoOwned<'a>;
impl Iterator for ParseIntoOwned<'_> {
    type Item = (String, String);
}
pub fn byte_serialize(input: &[u8]) -> ByteSerialize<'_> {}
pub struct ByteSerialize<'a>;
impl<'a> Iterator for ByteSerialize<'a> {
    type Item = &'a str;
}
pub struct Serializer<'a, T: Target>(T);
pub trait Target {
    fn as_mut_string(&mut self) -> &mut String;
    fn finish(self) -> Self::Finished;
    type Finished;
}
impl Target for String {
    type Finished = Self;
}
impl Target for &mut String {
    type Finished = Self;
}
impl<'a, T: Target> Serializer<'a, T> {
    pub fn new(target: T) -> Self {}
    pub fn for_suffix(target: T, start_position: usize) -> Self {}
    pub fn clear(&mut self) -> &mut Self {}
    pub fn encoding_override(&mut self, new: EncodingOverride<'a>) -> &mut Self {}
    pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self {}
    pub fn append_key_only(&mut self, name: &str) -> &mut Self {}
    pub fn extend_pairs<I: IntoIterator, K: AsRef<str>, V: AsRef<str>>(
        &mut self,
        iter: I,
    ) -> &mut Self
    where
        I::Item: Borrow<(K, V)>,
    {}
    pub fn extend_keys_only<I: IntoIterator, K: AsRef<str>>(
        &mut self,
        iter: I,
    ) -> &mut Self
    where
        I::Item: Borrow<K>,
    {}
    pub fn finish(&mut self) -> T::Finished {}
}
pub type EncodingOverride<'a> = Option<&'a dyn Fn(&str) -> Cow<'_, [u8]>>;
