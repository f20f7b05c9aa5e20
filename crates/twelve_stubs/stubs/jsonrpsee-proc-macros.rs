//! package = "jsonrpsee-proc-macros", version = ">=0.23, <0.27"

/// Beside the trait below it there is one to implement, named with `Server` behind, and one for clients.
#[twelve::handlers(kind = "request", suffix = "Server")]
#[proc_macro_attribute]
pub fn rpc(attr: TokenStream, item: TokenStream) -> TokenStream {}
