//! package = "resolver_api_derive", version = ">=1, <4"
// What the derives give is said by the stubs of `resolver_api`.

#[proc_macro_derive(Resolver)]
pub fn derive_resolver(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Request)]
pub fn has_response(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Resolve)]
pub fn derive_resolve(input: TokenStream) -> TokenStream {}
