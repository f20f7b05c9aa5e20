//! package = "actix-extensible-rate-limit", version = ">=0.2, <0.5"
// The back end says where it counts.

pub use middleware::RateLimiter;
pub use middleware::builder::RateLimiterBuilder;

pub mod backend {
    pub enum Decision {
        Allowed,
        Denied,
    }
    impl Decision {
        pub fn from_allowed(allowed: bool) -> Self {}
        pub fn is_allowed(self) -> bool {}
        pub fn is_denied(self) -> bool {}
    }
    pub trait Backend<I> {
        type Output;
        type RollbackToken;
        type Error;
        #[twelve::entry]
        async fn request(&self, input: I) -> Result<(Decision, Self::Output, Self::RollbackToken), Self::Error>;
        #[twelve::entry]
        async fn rollback(&self, token: Self::RollbackToken) -> Result<(), Self::Error>;
    }
    pub struct SimpleOutput {
        pub limit: u64,
        pub remaining: u64,
        pub reset: std::time::Instant,
    }
    pub struct SimpleInput {
        pub interval: std::time::Duration,
        pub max_requests: u64,
        pub key: String,
    }
    pub struct SimpleInputFunctionBuilder;
    impl SimpleInputFunctionBuilder {
        pub fn new(interval: std::time::Duration, max_requests: u64) -> Self {}
        pub fn real_ip_key(self) -> Self {}
        pub fn peer_ip_key(self) -> Self {}
        pub fn path_key(self) -> Self {}
        pub fn custom_key(self, key: &str) -> Self {}
        pub fn build(self) -> SimpleInputFunction {}
    }
    struct SimpleInputFunction;

    pub mod memory {
        #[twelve::nature(limiter)]
        #[twelve::shared_handle]
        pub struct InMemoryBackend;
        impl InMemoryBackend {
            #[twelve::opens(
                rate_limiter,
                memory,
                instead = "`actix_extensible_rate_limit::backend::redis::RedisBackend`"
            )]
            pub fn builder() -> Builder {}
        }
        impl Clone for InMemoryBackend {}
        pub struct Builder;
        impl Builder {
            pub fn with_gc_interval(self, interval: Option<std::time::Duration>) -> Self {}
            pub fn build(self) -> InMemoryBackend {}
        }
    }
    pub mod redis {
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct RedisBackend;
        impl RedisBackend {
            #[twelve::opens(rate_limiter, shared)]
            pub fn builder<C>(connection: C) -> Builder {}
        }
        impl Clone for RedisBackend {}
        pub struct Builder;
        impl Builder {
            pub fn key_prefix(self, key_prefix: Option<&str>) -> Self {}
            pub fn build(self) -> RedisBackend {}
        }
    }
}

mod middleware {
    pub struct RateLimiter<BA, BO = (), F = ()>(BA, BO, F);
    impl<BA, BO, F> RateLimiter<BA, BO, F> {
        pub fn builder(backend: BA, input_fn: F) -> builder::RateLimiterBuilder<BA, BO, F> {}
    }
    pub mod builder {
        pub struct RateLimiterBuilder<BA, BO = (), F = ()>(BA, BO, F);
        impl<BA, BO, F> RateLimiterBuilder<BA, BO, F> {
            pub fn fail_open(self, fail_open: bool) -> Self {}
            pub fn add_headers(self) -> Self {}
            pub fn rollback_server_errors(self) -> Self {}
            pub fn build(self) -> super::RateLimiter<BA, BO, F> {}
        }
    }
}
