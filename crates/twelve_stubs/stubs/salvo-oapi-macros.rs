//! package = "salvo-oapi-macros", version = ">=0.77, <2"

/// On a function, or on an impl whose method `handle` is then called.
#[twelve::handler]
#[twelve::handlers(kind = "request")]
#[proc_macro_attribute]
pub fn endpoint(attr: TokenStream, item: TokenStream) -> TokenStream {}
