//! package = "grass", version = ">=0.10, <0.14"

use std::path::Path;
pub struct Error;
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Box<Error>>;
pub enum OutputStyle { Expanded, Compressed }
pub struct Options<'a>;
impl Default for Options<'_> {}
impl<'a> Options<'a> {
    pub fn style(self, style: OutputStyle) -> Self {}
    pub fn load_path(self, path: impl AsRef<Path>) -> Self {}
}
#[twelve::does(compile_asset)]
pub fn from_path<P: AsRef<Path>>(p: P, options: &Options) -> Result<String> {}
#[twelve::does(compile_asset)]
pub fn from_string<S: Into<String>>(input: S, options: &Options) -> Result<String> {}
