//! package = "comrak", version = ">=0.18, <0.60"
// Markdown to HTML. The tree's nodes are left out; the options' names before 0.22 began with the crate's.

pub use crate::cm::format_document as format_commonmark;
pub use crate::html::format_document as format_html;
pub use crate::html::format_document_with_plugins as format_html_with_plugins;
pub use crate::options::Plugins;
pub use crate::parser::parse_document;
pub use crate::parser::Options;
pub use crate::parser::Options as ComrakOptions;
pub use typed_arena::Arena;

mod cm {
    use std::fmt;
    pub fn format_document(root: (), options: &crate::Options, output: &mut dyn fmt::Write) -> fmt::Result {}
}
pub mod html {
    use std::fmt;
    pub fn format_document(root: (), options: &crate::Options, output: &mut dyn fmt::Write) -> fmt::Result {}
    pub fn format_document_with_plugins(
        root: (),
        options: &crate::Options,
        output: &mut dyn fmt::Write,
        plugins: &crate::Plugins<'_>,
    ) -> fmt::Result {
    }
}
mod parser {
    #[derive(Clone, Default)]
    pub struct Options {
        pub extension: crate::options::Extension,
        pub parse: crate::options::Parse,
        pub render: crate::options::Render,
    }
    pub fn parse_document(arena: (), md: &str, options: &Options) {}
}
mod options {
    #[derive(Clone, Default)]
    pub struct Extension;
    #[derive(Clone, Default)]
    pub struct Parse;
    #[derive(Clone, Default)]
    pub struct Render;
    #[derive(Clone, Default)]
    pub struct Plugins<'p>;
}
pub fn markdown_to_html(md: &str, options: &Options) -> String {}
pub fn markdown_to_html_with_plugins(md: &str, options: &Options, plugins: &Plugins<'_>) -> String {}
pub fn markdown_to_commonmark(md: &str, options: &Options) -> String {}
pub fn version() -> &'static str {}
