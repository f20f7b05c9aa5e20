//! package = "dioxus-fullstack-macro", version = ">=0.7, <0.8"

/// The fourth argument, if the first ones are given by their place, is the endpoint.
#[twelve::handler(method = "POST", path = 3)]
#[proc_macro_attribute]
pub fn server(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler(method = "GET", path = 0)]
#[proc_macro_attribute]
pub fn get(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler(method = "POST", path = 0)]
#[proc_macro_attribute]
pub fn post(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler(method = "PUT", path = 0)]
#[proc_macro_attribute]
pub fn put(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler(method = "DELETE", path = 0)]
#[proc_macro_attribute]
pub fn delete(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler(method = "PATCH", path = 0)]
#[proc_macro_attribute]
pub fn patch(attr: TokenStream, item: TokenStream) -> TokenStream {}
