//! package = "leptos_macro", version = ">=0.6, <0.9"

/// A function that clients call by a request; the fourth argument, if the first ones are given by their place, is the
/// endpoint.
#[twelve::handler(path = 3, method = "POST", below = "/api")]
#[proc_macro_attribute]
pub fn server(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn component(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn island(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn lazy(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn slot(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[macro_export]
macro_rules! view {
    () => {};
}
#[macro_export]
macro_rules! template {
    () => {};
}
