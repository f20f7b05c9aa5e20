//! package = "axum-macros", version = ">=0.2, <0.6"

#[proc_macro_derive(FromRequest)]
pub fn derive_from_request(item: TokenStream) -> TokenStream {}
#[proc_macro_derive(FromRequestParts)]
pub fn derive_from_request_parts(item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn debug_handler(attr: TokenStream, input: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn debug_middleware(attr: TokenStream, input: TokenStream) -> TokenStream {}
#[proc_macro_derive(TypedPath)]
pub fn derive_typed_path(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(FromRef)]
pub fn derive_from_ref(item: TokenStream) -> TokenStream {}
