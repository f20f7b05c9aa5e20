//! package = "twilight-http-ratelimiting", version = ">=0.9, <0.19"
// Counts what this process asks of Discord; the quota is that of the bot, whatever number of copies it has.

pub use in_memory::InMemoryRatelimiter;
pub use request::{Method, Path};

pub mod in_memory {
    /// Up to 0.16.
    #[twelve::shared_handle]
    #[twelve::nature(limiter)]
    #[twelve::opens(rate_limiter, memory, instead = "a proxy for all copies, such as twilight's http-proxy, and `ClientBuilder::proxy`")]
    pub struct InMemoryRatelimiter;
    impl InMemoryRatelimiter {
        pub fn new() -> Self {}
    }
    impl Default for InMemoryRatelimiter {
        fn default() -> Self {}
    }
    impl Clone for InMemoryRatelimiter {}
    impl crate::Ratelimiter for InMemoryRatelimiter {}
}
mod request {
    pub enum Method {
        Delete,
        Get,
        Patch,
        Post,
        Put,
    }
    pub enum Path {}
}
pub trait Ratelimiter: Send + Sync {
    fn ticket(&self, path: Path) -> GetTicketFuture;
    fn wait_for_ticket(&self, path: Path) -> WaitForTicketFuture {}
}
pub type GetTicketFuture = ();
pub type WaitForTicketFuture = ();

/// Since 0.17.
#[twelve::shared_handle]
#[twelve::nature(limiter)]
#[twelve::opens(rate_limiter, memory, instead = "a proxy for all copies, such as twilight's http-proxy, and `ClientBuilder::proxy`")]
pub struct RateLimiter;
impl RateLimiter {
    pub fn new(global_limit: u16) -> Self {}
    pub fn acquire(&self, endpoint: Endpoint) -> PermitFuture {}
    pub fn acquire_if<P>(&self, endpoint: Endpoint, predicate: P) -> MaybePermitFuture where P: FnOnce(Option<Bucket>) -> bool + Send + 'static {}
    pub async fn bucket(&self, endpoint: Endpoint) -> Option<Bucket> {}
}
impl Default for RateLimiter {
    fn default() -> Self {}
}
impl Clone for RateLimiter {}
pub struct Endpoint {
    pub method: Method,
    pub path: String,
}
pub struct Bucket;
pub struct Permit(());
pub struct PermitFuture(());
impl std::future::Future for PermitFuture { type Output = Permit; }
pub struct MaybePermitFuture(());
impl std::future::Future for MaybePermitFuture { type Output = Option<Permit>; }
