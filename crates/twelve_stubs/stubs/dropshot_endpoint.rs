//! package = "dropshot_endpoint", version = ">=0.9, <0.19"

/// On a function, and with the same arguments on methods of a trait that is an API description.
#[twelve::handler(path = 1)]
#[proc_macro_attribute]
pub fn endpoint(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler(path = 1, kind = "connection")]
#[proc_macro_attribute]
pub fn channel(attr: TokenStream, item: TokenStream) -> TokenStream {}
/// The trait below it is implemented by a type that stands for the server; its methods have no receiver.
#[twelve::handlers(kind = "request")]
#[proc_macro_attribute]
pub fn api_description(attr: TokenStream, item: TokenStream) -> TokenStream {}
