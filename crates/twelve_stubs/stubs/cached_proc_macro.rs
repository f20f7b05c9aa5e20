//! package = "cached_proc_macro", version = ">=0.6"
// The attribute macros of `cached`, which re-exports them.

#[twelve::hidden_static(cache)]
#[twelve::does(expire, when(attr(time)))]
#[twelve::does(expire, when(attr(ttl)))]
#[twelve::does(expire, when(attr(expires)))]
#[proc_macro_attribute]
pub fn cached(args: TokenStream, input: TokenStream) -> TokenStream {}
#[twelve::hidden_static(cache)]
#[twelve::does(expire, when(attr(time)))]
#[twelve::does(expire, when(attr(ttl)))]
#[twelve::does(expire, when(attr(expires)))]
#[proc_macro_attribute]
pub fn once(args: TokenStream, input: TokenStream) -> TokenStream {}
// In Redis, on disk, or in what `ty` and `create` name.
#[twelve::opens(cache, disk, when(attr(disk = true)))]
#[twelve::opens(cache, shared, when(attr(redis = true)))]
#[proc_macro_attribute]
pub fn io_cached(args: TokenStream, input: TokenStream) -> TokenStream {}
#[twelve::hidden_static(cache, when(no_attr(redis), no_attr(disk), no_attr(ty), no_attr(create)))]
#[twelve::does(expire, when(attr(time)))]
#[twelve::does(expire, when(attr(ttl)))]
#[twelve::does(expire, when(attr(expires)))]
#[twelve::opens(cache, disk, when(attr(disk = true)))]
#[twelve::opens(cache, shared, when(attr(redis = true)))]
#[proc_macro_attribute]
pub fn concurrent_cached(args: TokenStream, input: TokenStream) -> TokenStream {}

