//! package = "async-recursion", version = ">=0.3, <2"

#[proc_macro_attribute]
pub fn async_recursion(args: TokenStream, input: TokenStream) -> TokenStream {}
