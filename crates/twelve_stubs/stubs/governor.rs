//! package = "governor", version = ">=0.4, <0.11"
// Quotas that are counted in memory: in one cell, or by key.

pub use state::RateLimiter;

pub mod state {
    pub use direct::*;

    #[twelve::nature(limiter)]
    pub struct RateLimiter<K, S, C, MW = crate::middleware::NoOpMiddleware>(K, S, C, MW);

    impl<K, S, C, MW> RateLimiter<K, S, C, MW> {
        pub fn new(quota: crate::Quota, state: S, clock: C) -> Self {}
        pub fn clock(&self) -> &C {}
        pub fn with_middleware<Outer>(self) -> RateLimiter<K, S, C, Outer> {}
        #[twelve::mutates]
        pub fn retain_recent(&self) {}
        #[twelve::mutates]
        pub fn shrink_to_fit(&self) {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::mutates]
        pub fn check(&self) -> Result<(), crate::NotUntil<crate::clock::QuantaInstant>> {}
        #[twelve::mutates]
        pub fn check_n(&self, n: std::num::NonZeroU32) -> Result<Result<(), crate::NotUntil<crate::clock::QuantaInstant>>, crate::InsufficientCapacity> {
        }
        #[twelve::mutates]
        pub fn check_key(&self, key: &K) -> Result<(), crate::NotUntil<crate::clock::QuantaInstant>> {}
        #[twelve::mutates]
        pub fn check_key_n(
            &self,
            key: &K,
            n: std::num::NonZeroU32,
        ) -> Result<Result<(), crate::NotUntil<crate::clock::QuantaInstant>>, crate::InsufficientCapacity> {
        }
        // These wait for their turn instead of turning away.
        #[twelve::mutates]
        pub async fn until_ready(&self) {}
        #[twelve::mutates]
        pub async fn until_ready_with_jitter(&self, jitter: crate::Jitter) {}
        #[twelve::mutates]
        pub async fn until_n_ready(&self, n: std::num::NonZeroU32) -> Result<(), crate::InsufficientCapacity> {}
        #[twelve::mutates]
        pub async fn until_key_ready(&self, key: &K) {}
        #[twelve::mutates]
        pub async fn until_key_ready_with_jitter(&self, key: &K, jitter: crate::Jitter) {}
        #[twelve::mutates]
        pub async fn until_key_n_ready(
            &self,
            key: &K,
            n: std::num::NonZeroU32,
        ) -> Result<(), crate::InsufficientCapacity> {
        }
    }

    impl RateLimiter<NotKeyed, InMemoryState, crate::clock::DefaultClock> {
        pub fn direct(quota: crate::Quota) -> Self {}
        pub fn direct_with_clock<C>(quota: crate::Quota, clock: C) -> RateLimiter<NotKeyed, InMemoryState, C> {}
    }

    impl<K> RateLimiter<K, keyed::DashMapStateStore<K>, crate::clock::DefaultClock> {
        pub fn keyed(quota: crate::Quota) -> Self {}
        pub fn dashmap(quota: crate::Quota) -> Self {}
    }

    impl<K> RateLimiter<K, keyed::HashMapStateStore<K>, crate::clock::DefaultClock> {
        pub fn hashmap(quota: crate::Quota) -> Self {}
    }

    #[twelve::nature(limiter)]
    pub struct InMemoryState;

    pub mod direct {
        pub enum NotKeyed {
            NonKey,
        }
    }
    pub mod keyed {
        #[twelve::nature(limiter)]
        pub struct DashMapStateStore<K>(K);
        #[twelve::nature(limiter)]
        pub struct HashMapStateStore<K>(K);
        pub type DefaultKeyedStateStore<K> = DashMapStateStore<K>;
    }
}

pub mod clock {
    pub struct DefaultClock;
    pub struct QuantaClock;
    pub struct QuantaInstant;
    pub struct MonotonicClock;
    impl Default for DefaultClock {}
    impl Default for QuantaClock {}
    pub trait Clock {}
}

pub mod middleware {
    pub struct NoOpMiddleware<P = crate::clock::QuantaInstant>(P);
    pub struct StateInformationMiddleware;
}

pub type DefaultDirectRateLimiter<MW = middleware::NoOpMiddleware> =
    RateLimiter<state::NotKeyed, state::InMemoryState, clock::DefaultClock, MW>;
pub type DefaultKeyedRateLimiter<K, MW = middleware::NoOpMiddleware> =
    RateLimiter<K, state::keyed::DashMapStateStore<K>, clock::DefaultClock, MW>;

pub struct Jitter;
impl Jitter {
    pub fn new(min: std::time::Duration, interval: std::time::Duration) -> Jitter {}
    pub fn up_to(max: std::time::Duration) -> Jitter {}
}
pub struct InsufficientCapacity(pub u32);
pub struct NotUntil<P>(P);
impl<P> NotUntil<P> {
    pub fn wait_time_from(&self, from: P) -> std::time::Duration {}
    pub fn quota(&self) -> Quota {}
}
pub struct Quota;
impl Quota {
    pub const fn per_second(max_burst: std::num::NonZeroU32) -> Quota {}
    pub const fn per_minute(max_burst: std::num::NonZeroU32) -> Quota {}
    pub const fn per_hour(max_burst: std::num::NonZeroU32) -> Quota {}
    pub fn with_period(replenish_1_per: std::time::Duration) -> Option<Quota> {}
    pub const fn allow_burst(self, max_burst: std::num::NonZeroU32) -> Quota {}
    pub const fn burst_size(&self) -> std::num::NonZeroU32 {}
}
