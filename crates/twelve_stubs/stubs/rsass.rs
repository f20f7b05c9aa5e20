//! package = "rsass", version = ">=0.20, <0.30"

pub struct Error;
impl std::error::Error for Error {}
pub mod output {
    pub enum Style { Expanded, Compressed, Introspection }
    pub struct Format {
        pub style: Style,
        pub precision: usize,
    }
    impl Default for Format {}
}
#[twelve::does(compile_asset)]
pub fn compile_scss(input: &[u8], format: output::Format) -> Result<Vec<u8>, Error> {}
#[twelve::does(compile_asset)]
pub fn compile_scss_path(path: &std::path::Path, format: output::Format) -> Result<Vec<u8>, Error> {}
