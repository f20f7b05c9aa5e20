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

// The derive gives the type functions of its own, so that the trait need not be imported.
#[twelve::derive]
#[macro_export]
macro_rules! RustEmbed {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $name {
            pub fn get(file_path: &str) -> Option<$crate::EmbeddedFile> {}
            pub fn iter() -> impl Iterator<Item = std::borrow::Cow<'static, str>> {}
        }
        impl $crate::RustEmbed for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! Embed {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $name {
            pub fn get(file_path: &str) -> Option<$crate::EmbeddedFile> {}
            pub fn iter() -> impl Iterator<Item = std::borrow::Cow<'static, str>> {}
        }
        impl $crate::RustEmbed for $name {}
    };
}
