//! package = "async-trait", version = ">=0.1, <0.2"

#[proc_macro_attribute]
pub fn async_trait(args: TokenStream, input: TokenStream) -> TokenStream {}
