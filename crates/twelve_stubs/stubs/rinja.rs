//! package = "rinja", version = ">=0.2, <0.4"

mod error {
    use std::convert::Infallible;
    use std::fmt::{self};
    pub type Result<I, E = Error> = std::result::Result<I, E>;
    pub enum Error {
        Fmt,
        Custom(Box<dyn std::error::Error + Send + Sync>),
        Json(serde_json::Error),
    }
    impl std::error::Error for Error {}
    impl From<fmt::Error> for Error {}
    impl From<serde_json::Error> for Error {}
    impl From<Infallible> for Error {}
}
pub use crate::error::{Error, Result};
use std::{fmt, io};
pub trait Template: fmt::Display {
    fn render(&self) -> Result<String> {}
    fn render_into<W: fmt::Write + ?Sized>(&self, writer: &mut W) -> Result<()>;
    fn write_into<W: io::Write + ?Sized>(&self, writer: &mut W) -> io::Result<()> {}
    const EXTENSION: Option<&'static str>;
    const SIZE_HINT: usize;
    const MIME_TYPE: &'static str;
}
impl<T: Template + ?Sized> Template for &T {}
pub trait DynTemplate {
    fn dyn_render(&self) -> Result<String>;
    fn dyn_render_into(&self, writer: &mut dyn fmt::Write) -> Result<()>;
    fn dyn_write_into(&self, writer: &mut dyn io::Write) -> io::Result<()>;
    fn extension(&self) -> Option<&'static str>;
    fn size_hint(&self) -> usize;
    fn mime_type(&self) -> &'static str;
}
impl<T: Template> DynTemplate for T {}
