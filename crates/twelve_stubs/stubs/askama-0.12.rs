//! package = "askama", version = ">=0.10, <0.13"

mod error {
    use std::fmt::{self};
    pub type Result<I, E = Error> = std::result::Result<I, E>;
    pub enum Error {
        Fmt(fmt::Error),
        Custom(Box<dyn std::error::Error + Send + Sync>),
        Json(::serde_json::Error),
        Yaml(::serde_yaml::Error),
    }
    impl std::error::Error for Error {}
    impl From<fmt::Error> for Error {}
    impl From<::serde_json::Error> for Error {}
    impl From<::serde_yaml::Error> for Error {}
}
pub use crate::error::{Error, Result};
pub use askama_derive::Template;

pub struct Html;
pub struct Text;
pub struct MarkupDisplay<E, T>(E, T);
impl<E, T> MarkupDisplay<E, T> {
    pub fn new_unsafe(value: T, escaper: E) -> Self {}
    pub fn new_safe(value: T, escaper: E) -> Self {}
    pub fn mark_safe(self) -> MarkupDisplay<E, T> {}
}
impl<E, T> std::fmt::Display for MarkupDisplay<E, T> {}
use std::fmt;
pub trait Template: fmt::Display {
    fn render(&self) -> Result<String> {}
    fn render_into(&self, writer: &mut (impl std::fmt::Write + ?Sized)) -> Result<()>;
    fn write_into(&self, writer: &mut (impl std::io::Write + ?Sized)) -> std::io::Result<()> {}
    const EXTENSION: Option<&'static str>;
    const SIZE_HINT: usize;
    const MIME_TYPE: &'static str;
}
pub trait DynTemplate {
    fn dyn_render(&self) -> Result<String>;
    fn dyn_render_into(&self, writer: &mut dyn std::fmt::Write) -> Result<()>;
    fn dyn_write_into(&self, writer: &mut dyn std::io::Write) -> std::io::Result<()>;
    fn extension(&self) -> Option<&'static str>;
    fn size_hint(&self) -> usize;
    fn mime_type(&self) -> &'static str;
}
impl<T: Template> DynTemplate for T {}
pub fn rerun_if_templates_changed() {}

