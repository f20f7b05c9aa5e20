//! package = "const_format", version = ">=0.2, <0.3"

#[twelve::macro_signature]
pub fn concatcp() -> &'static str {}
#[twelve::macro_signature]
pub fn formatcp() -> &'static str {}
#[twelve::macro_signature]
pub fn concatc() -> &'static str {}
#[twelve::macro_signature]
pub fn formatc() -> &'static str {}
#[twelve::macro_signature]
pub fn str_index() -> &'static str {}
#[twelve::macro_signature]
pub fn str_repeat() -> &'static str {}
#[twelve::macro_signature]
pub fn str_replace() -> &'static str {}
#[twelve::macro_signature]
pub fn map_ascii_case() -> &'static str {}
#[twelve::macro_signature]
pub fn str_get() -> Option<&'static str> {}
#[twelve::macro_signature]
pub fn str_splice() -> SplicedStr {}
#[twelve::macro_signature]
pub fn str_split() -> &'static [&'static str] {}
#[macro_export]
macro_rules! assertcp {
    () => {};
}
#[macro_export]
macro_rules! assertcp_eq {
    () => {};
}
#[macro_export]
macro_rules! assertcp_ne {
    () => {};
}
pub use case::Case;
pub struct SplicedStr {
    pub output: &'static str,
    pub removed: &'static str,
}
mod case {
    pub enum Case {
        Lower,
        Upper,
        LowerCamel,
        UpperCamel,
        Snake,
        UpperSnake,
        Kebab,
        UpperKebab,
    }
}
