//! package = "sass-rs", version = ">=0.1, <0.3"

use std::path::Path;
#[derive(Clone)]
pub struct Options {
    pub output_style: OutputStyle,
    pub precision: usize,
    pub indented_syntax: bool,
    pub include_paths: Vec<String>,
}
impl Default for Options {}
#[derive(Clone, Copy)]
pub enum OutputStyle {
    Nested,
    Expanded,
    Compact,
    Compressed,
}
impl Default for OutputStyle {}
#[twelve::does(compile_asset)]
pub fn compile_file<P: AsRef<Path>>(path: P, options: Options) -> Result<String, String> {}
#[twelve::does(compile_asset)]
pub fn compile_string(content: &str, options: Options) -> Result<String, String> {}
