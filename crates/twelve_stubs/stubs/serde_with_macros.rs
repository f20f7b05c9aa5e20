//! package = "serde_with_macros", version = ">=1, <4"

#[proc_macro_attribute]
pub fn serde_as(args: TokenStream, input: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn skip_serializing_none(args: TokenStream, input: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn apply(args: TokenStream, input: TokenStream) -> TokenStream {}

#[twelve::derive]
#[macro_export]
macro_rules! DeserializeFromStr {
    ($($item:tt)*) => {};
}
#[twelve::derive]
#[macro_export]
macro_rules! SerializeDisplay {
    ($($item:tt)*) => {};
}
