//! package = "axum-governor", version = ">=1, <3"

pub use boxed::BoxedGovernorLayer;
pub use builder::{GovernorConfig, GovernorConfigBuilder};
pub use error::{ConfigError, ExtractionError, RejectionReason};
pub use extractor::{Compound, Cookie, Extension, Global, Header, KeyExtractor, KeyOutcome, PeerIp, SmartIp};
pub use layer::GovernorLayer;
pub use quota::Quota;

pub mod boxed {
    #[twelve::shared_handle]
    #[twelve::nature(limiter)]
    #[twelve::opens(rate_limiter, memory)]
    pub struct BoxedGovernorLayer;
    impl Clone for BoxedGovernorLayer {}
    impl BoxedGovernorLayer {
        pub fn from_config<K>(config: crate::GovernorConfig<K>) -> Self {}
    }
    impl<S> tower_layer::Layer<S> for BoxedGovernorLayer {}
}
pub mod layer {
    #[twelve::shared_handle]
    #[twelve::nature(limiter)]
    #[twelve::opens(rate_limiter, memory)]
    pub struct GovernorLayer<K = ()>(K);
    impl<K> Clone for GovernorLayer<K> {}
    impl<K> GovernorLayer<K> {
        pub fn new(config: crate::GovernorConfig<K>) -> Self {}
    }
    impl<S, K> tower_layer::Layer<S> for GovernorLayer<K> {}
}
pub mod builder {
    use crate::{ConfigError, KeyExtractor, Quota};
    use std::time::Duration;
    pub struct GovernorConfig<K = ()>(K);
    impl GovernorConfig {
        pub fn new() -> Self {}
        pub fn override_mode(self, override_mode: bool) -> Self {}
    }
    impl Default for GovernorConfig {
        fn default() -> Self {}
    }
    pub struct GovernorConfigBuilder<K = ()>(K);
    impl Default for GovernorConfigBuilder {
        fn default() -> Self {}
    }
    impl GovernorConfigBuilder<()> {
        pub fn with_extractor<E: KeyExtractor>(self, e: E) -> GovernorConfigBuilder<E::Key> {}
        pub fn with_async_extractor<E>(self, e: E) -> GovernorConfigBuilder<String> {}
    }
    impl<K> GovernorConfigBuilder<K> {
        pub fn quota_default(self, q: Quota) -> Self {}
        pub fn quota_for(self, method: http::Method, q: Quota) -> Self {}
        pub fn stack<E: KeyExtractor>(self, name: &'static str, extractor: E, quota: Quota) -> Self {}
        pub fn quotas<E: KeyExtractor>(self, name: &'static str, extractor: E, quotas: impl IntoIterator<Item = Quota>) -> Self {}
        pub fn whitelist_methods(self, methods: impl IntoIterator<Item = http::Method>) -> Self {}
        pub fn whitelist_paths<P>(self, paths: P) -> Self {}
        pub fn whitelist_ips<I>(self, ips: I) -> Self {}
        pub fn gc_interval(self, interval: Duration) -> Self {}
        pub fn gc_disable(self) -> Self {}
        pub fn max_keys(self, n: usize) -> Self {}
        pub fn expect_connect_info(self) -> Self {}
        pub fn finish(self) -> Result<GovernorConfig<K>, ConfigError> {}
    }
}
pub mod error {
    pub enum ConfigError {}
    impl std::error::Error for ConfigError {}
    impl std::fmt::Display for ConfigError {}
    impl std::fmt::Debug for ConfigError {}
    pub enum ExtractionError {}
    pub enum RejectionReason {}
}
pub mod extractor {
    pub struct KeyOutcome<K> {
        pub key: K,
        pub quota_override: Option<crate::Quota>,
    }
    pub trait KeyExtractor: Send + Sync + 'static {
        type Key;
        #[twelve::entry(kind = "request")]
        fn extract(&self, parts: &http::request::Parts) -> Result<KeyOutcome<Self::Key>, crate::ExtractionError>;
    }
    pub struct Compound<A, B>(pub A, pub B);
    pub struct Cookie(pub &'static str);
    pub struct Extension<T>(T);
    pub struct Global;
    pub struct Header(pub &'static http::HeaderName);
    pub struct PeerIp;
    impl Default for PeerIp {
        fn default() -> Self {}
    }
    impl KeyExtractor for PeerIp {
        type Key = std::net::IpAddr;
    }
    pub struct SmartIp;
    impl SmartIp {
        pub fn new() -> Self {}
    }
    impl KeyExtractor for SmartIp {
        type Key = std::net::IpAddr;
    }
}
pub mod quota {
    use std::num::NonZeroU32;
    pub struct Quota(());
    impl Quota {
        pub const fn requests_per_second(n: NonZeroU32) -> Self {}
        pub const fn requests_per_minute(n: NonZeroU32) -> Self {}
        pub const fn requests_per_hour(n: NonZeroU32) -> Self {}
        pub const fn burst(self, n: NonZeroU32) -> Self {}
    }
}
