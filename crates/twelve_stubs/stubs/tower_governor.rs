//! package = "tower_governor", version = ">=0.1, <0.9"

pub use errors::GovernorError;

#[twelve::nature(limiter)]
#[twelve::opens(rate_limiter, memory)]
pub struct GovernorLayer<K = (), M = (), B = ()> {
    pub config: std::sync::Arc<governor::GovernorConfig<K, M>>,
}
impl<K, M, B> GovernorLayer<K, M, B> {
    pub fn new<C>(config: C) -> Self {}
    pub fn error_handler<F: Fn(GovernorError) -> R, R>(self, func: F) -> Self {}
}
impl<K, M, B> Clone for GovernorLayer<K, M, B> {}

pub mod errors {
    pub enum GovernorError {
        TooManyRequests { wait_time: u64, headers: Option<()> },
        UnableToExtractKey,
        Other { code: http::StatusCode, msg: Option<String>, headers: Option<http::HeaderMap> },
    }
}

pub mod governor {
    #[twelve::nature(limiter)]
    pub struct GovernorConfig<K = (), M = ()>(K, M);
    impl<K, M> GovernorConfig<K, M> {
        pub fn limiter(&self) -> &SharedRateLimiter<K, M> {}
        pub fn secure() -> Self {}
    }
    impl Default for GovernorConfig {}
    pub type SharedRateLimiter<K, M> = std::sync::Arc<
        governor::RateLimiter<K, governor::state::keyed::DashMapStateStore<K>, governor::clock::DefaultClock, M>,
    >;
    pub struct GovernorConfigBuilder<K = (), M = ()>(K, M);
    impl<K, M> GovernorConfigBuilder<K, M> {
        pub fn finish(&mut self) -> Option<GovernorConfig<K, M>> {}
        pub fn burst_size(&mut self, burst_size: u32) -> &mut Self {}
        pub fn period(&mut self, duration: std::time::Duration) -> &mut Self {}
        pub fn per_second(&mut self, seconds: u64) -> &mut Self {}
        pub fn per_millisecond(&mut self, milliseconds: u64) -> &mut Self {}
        pub fn per_nanosecond(&mut self, nanoseconds: u64) -> &mut Self {}
        pub fn methods<T>(&mut self, methods: Vec<T>) -> &mut Self {}
        pub fn key_extractor<K2>(&mut self, key_extractor: K2) -> GovernorConfigBuilder<K2, M> {}
        pub fn use_headers(&mut self) -> GovernorConfigBuilder<K, ()> {}
    }
    impl Default for GovernorConfigBuilder {
        fn default() -> Self {}
    }
}

pub mod key_extractor {
    pub trait KeyExtractor {
        type Key;
    }
    pub struct GlobalKeyExtractor;
    pub struct PeerIpKeyExtractor;
    pub struct SmartIpKeyExtractor;
}
