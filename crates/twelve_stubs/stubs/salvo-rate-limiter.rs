//! package = "salvo-rate-limiter", version = ">=0.65, <2"
// The store says where it counts; there is one, in memory.

pub trait RateGuard {}
pub trait RateStore {}
pub trait RateIssuer {}

#[twelve::nature(limiter)]
#[twelve::opens(rate_limiter, memory)]
pub struct MokaStore<K, G>(K, G);
impl<K, G> MokaStore<K, G> {
    pub fn new() -> Self {}
}
impl<K, G> Default for MokaStore<K, G> {}
impl<K, G> RateStore for MokaStore<K, G> {}

pub struct FixedGuard;
impl FixedGuard {
    pub fn new() -> Self {}
}
impl Default for FixedGuard {}
pub struct SlidingGuard;
impl SlidingGuard {
    pub fn new() -> Self {}
}
impl Default for SlidingGuard {}
pub struct RemoteIpIssuer;
pub struct RealIpIssuer;
impl RealIpIssuer {
    pub fn new() -> Self {}
}
pub struct BasicQuota;
impl BasicQuota {
    pub const fn per_second(limit: usize) -> Self {}
    pub const fn per_minute(limit: usize) -> Self {}
    pub const fn per_hour(limit: usize) -> Self {}
}
pub struct CelledQuota;
impl CelledQuota {
    pub const fn per_second(limit: usize, cells: usize) -> Self {}
    pub const fn per_minute(limit: usize, cells: usize) -> Self {}
    pub const fn per_hour(limit: usize, cells: usize) -> Self {}
}
pub struct RateLimiter<G, S, I, Q>(G, S, I, Q);
impl<G, S, I, P> RateLimiter<G, S, I, P> {
    pub fn new(guard: G, store: S, issuer: I, quota_getter: P) -> Self {}
    pub fn add_headers(self, add_headers: bool) -> Self {}
}
impl<G, S, I, P> salvo_core::Handler for RateLimiter<G, S, I, P> {}
