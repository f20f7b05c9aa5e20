//! package = "viz-macros", version = "*"

/// Makes a handler of a function of extractors.
#[twelve::handler]
#[proc_macro_attribute]
pub fn handler(attr: TokenStream, item: TokenStream) -> TokenStream {}
