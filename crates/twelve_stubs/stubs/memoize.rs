//! package = "memoize", version = ">=0.3, <0.7"
// The results are kept in a thread-local unless `SharedCache` asks for a static.

#[twelve::hidden_static(cache)]
#[twelve::does(expire, when(attr(TimeToLive)))]
#[proc_macro_attribute]
pub fn memoize(args: TokenStream, input: TokenStream) -> TokenStream {}
