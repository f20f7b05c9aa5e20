//! package = "lightningcss", version = "*"

pub mod stylesheet {
    pub struct ParserOptions<'i>;
    impl Default for ParserOptions<'_> {}
    pub struct PrinterOptions<'a> {
        pub minify: bool,
    }
    impl Default for PrinterOptions<'_> {}
    pub struct MinifyOptions;
    impl Default for MinifyOptions {}
    pub struct ToCssResult {
        pub code: String,
    }
    pub struct ParseError;
    struct PrinterError;
    struct MinifyError;
    impl std::error::Error for ParseError {}
    impl std::error::Error for PrinterError {}
    impl std::error::Error for MinifyError {}
    pub struct StyleSheet<'i>;
    impl<'i> StyleSheet<'i> {
        pub fn parse(code: &'i str, options: ParserOptions<'i>) -> Result<Self, ParseError> {}
        pub fn minify(&mut self, options: MinifyOptions) -> Result<(), MinifyError> {}
        #[twelve::does(compile_asset)]
        pub fn to_css(&self, options: PrinterOptions) -> Result<ToCssResult, PrinterError> {}
    }
}
pub mod bundler {
    use std::path::Path;
    pub struct FileProvider;
    impl FileProvider {
        pub fn new() -> FileProvider {}
    }
    pub struct Bundler<P, T = ()>(P, T);
    impl<P, T> Bundler<P, T> {
        pub fn bundle<'a>(&mut self, entry: &'a Path) -> Result<crate::stylesheet::StyleSheet<'a>, crate::stylesheet::ParseError> {}
    }
}
