//! package = "thiserror-impl", version = ">=1, <3"

#[proc_macro_derive(Error, attributes(backtrace, error, from, source))]
pub fn derive_error(input: TokenStream) -> TokenStream {}
