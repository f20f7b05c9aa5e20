//! package = "actix-web-codegen-const", version = ">=0.1"

// The route macros of actix-web, with the path as an expression: `#[get(path = "crate::ROUTES.login")]`.

use proc_macro::TokenStream;

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

#[twelve::handler(method = "HEAD", path = 0)]
#[proc_macro_attribute]
pub fn head(attr: TokenStream, item: TokenStream) -> TokenStream {}

#[twelve::handler(path = 0)]
#[proc_macro_attribute]
pub fn route(attr: TokenStream, item: TokenStream) -> TokenStream {}
