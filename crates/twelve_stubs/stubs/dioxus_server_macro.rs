//! package = "dioxus_server_macro", version = ">=0.5, <0.7"

#[twelve::handler(method = "POST", path = 3)]
#[proc_macro_attribute]
pub fn server(attr: TokenStream, item: TokenStream) -> TokenStream {}
