//! package = "server_fn_macro_default", version = ">=0.6, <0.9"

#[twelve::handler(path = 3, method = "POST", below = "/api")]
#[proc_macro_attribute]
pub fn server(attr: TokenStream, item: TokenStream) -> TokenStream {}
