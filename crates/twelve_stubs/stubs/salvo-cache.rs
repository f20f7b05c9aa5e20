//! package = "salvo-cache", version = ">=0.16, <2"
// Answers of handlers, kept. The store says where; there is one, in memory.

use salvo_core::http::{HeaderMap, StatusCode};
use salvo_core::{Depot, Request};

pub trait CacheIssuer: Send + Sync + 'static {
    type Key;
    async fn issue(&self, req: &mut Request, depot: &Depot) -> Option<Self::Key>;
}
impl<F: Fn(&mut Request, &Depot) -> Option<K>, K> CacheIssuer for F {
    type Key = K;
}
pub struct RequestIssuer;
impl RequestIssuer {
    pub fn new() -> Self {}
    pub fn use_scheme(self, value: bool) -> Self {}
    pub fn use_authority(self, value: bool) -> Self {}
    pub fn use_path(self, value: bool) -> Self {}
    pub fn use_query(self, value: bool) -> Self {}
    pub fn use_method(self, value: bool) -> Self {}
}
impl Default for RequestIssuer {
    fn default() -> Self {}
}
impl CacheIssuer for RequestIssuer {
    type Key = String;
}
pub trait CacheStore: Send + Sync + 'static {
    type Error: std::error::Error;
    type Key;
    async fn load_entry<Q>(&self, key: &Q) -> Option<CachedEntry>;
    async fn save_entry(&self, key: Self::Key, data: CachedEntry) -> Result<(), Self::Error>;
}
pub enum CachedBody {
    None,
    Once(bytes::Bytes),
    Chunks(std::collections::VecDeque<bytes::Bytes>),
}
pub struct CachedEntry {
    pub status: Option<StatusCode>,
    pub headers: HeaderMap,
    pub body: CachedBody,
}
impl CachedEntry {
    pub fn new(status: Option<StatusCode>, headers: HeaderMap, body: CachedBody) -> Self {}
    pub fn status(&self) -> Option<StatusCode> {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn body(&self) -> &CachedBody {}
}
pub struct MethodSkipper;
impl MethodSkipper {
    pub fn new() -> Self {}
    pub fn skip_all(self) -> Self {}
    pub fn skip_get(self, value: bool) -> Self {}
    pub fn skip_post(self, value: bool) -> Self {}
    pub fn skip_put(self, value: bool) -> Self {}
    pub fn skip_delete(self, value: bool) -> Self {}
    pub fn skip_head(self, value: bool) -> Self {}
    pub fn skip_patch(self, value: bool) -> Self {}
    pub fn skip_options(self, value: bool) -> Self {}
    pub fn skip_connect(self, value: bool) -> Self {}
    pub fn skip_trace(self, value: bool) -> Self {}
}
impl salvo_core::handler::Skipper for MethodSkipper {}
pub struct Cache<S, I> {
    pub store: S,
    pub issuer: I,
    pub skipper: Box<dyn salvo_core::handler::Skipper>,
}
impl<S, I> Cache<S, I> {
    pub fn new(store: S, issuer: I) -> Self {}
    pub fn skipper(self, skipper: impl salvo_core::handler::Skipper) -> Self {}
}
impl<S, I> salvo_core::Handler for Cache<S, I> {}

pub use moka_store::MokaStore;
pub mod moka_store {
    use std::time::Duration;
    #[twelve::nature(cache)]
    #[twelve::opens(cache, memory, instead = "a `CacheStore` over Redis")]
    pub struct MokaStore<K>(K);
    impl<K> MokaStore<K> {
        pub fn new(max_capacity: u64) -> Self {}
        pub fn builder() -> Builder<K> {}
    }
    impl<K> crate::CacheStore for MokaStore<K> {
        type Error = std::convert::Infallible;
        type Key = K;
    }
    pub struct Builder<K>(K);
    impl<K> Builder<K> {
        pub fn initial_capacity(self, capacity: usize) -> Self {}
        pub fn max_capacity(self, capacity: u64) -> Self {}
        #[twelve::does(expire)]
        pub fn time_to_idle(self, duration: Duration) -> Self {}
        #[twelve::does(expire)]
        pub fn time_to_live(self, duration: Duration) -> Self {}
        pub fn eviction_listener(
            self,
            listener: impl Fn(std::sync::Arc<K>, crate::CachedEntry, moka::notification::RemovalCause),
        ) -> Self {
        }
        #[twelve::opens(cache, memory, instead = "a `CacheStore` over Redis")]
        pub fn build(self) -> MokaStore<K> {}
    }
}
