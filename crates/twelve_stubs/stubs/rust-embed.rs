//! package = "rust-embed", version = ">=6, <9"

use std::borrow::Cow;
pub trait RustEmbed {
    fn get(file_path: &str) -> Option<EmbeddedFile>;
    fn iter() -> Filenames;
}
pub use RustEmbed as Embed;
/// Since 8.4.
pub trait DynRustEmbed {}
pub struct EmbeddedFile {
    pub data: Cow<'static, [u8]>,
    pub metadata: Metadata,
}
impl Clone for EmbeddedFile {}
pub struct Metadata;
impl Metadata {
    pub fn sha256_hash(&self) -> [u8; 32] {}
    pub fn last_modified(&self) -> Option<u64> {}
    pub fn created(&self) -> Option<u64> {}
    pub fn mimetype(&self) -> &str {}
}
pub enum Filenames {
    Embedded(std::slice::Iter<'static, &'static str>),
    Dynamic(Box<dyn Iterator<Item = Cow<'static, str>>>),
}
impl Iterator for Filenames {
    type Item = Cow<'static, str>;
}
