//! package = "retry-policies", version = ">=0.1, <0.6"

pub mod policies {
    mod exponential_backoff {
        use crate::{Jitter, RetryPolicy};
        use std::{
            cmp::{self},
            time::Duration,
        };
        pub struct ExponentialBackoff {
            pub max_n_retries: Option<u32>,
            pub min_retry_interval: Duration,
            pub max_retry_interval: Duration,
            pub jitter: Jitter,
            pub base: u32,
        }
        pub struct ExponentialBackoffTimed;
        pub struct ExponentialBackoffBuilder;
        impl ExponentialBackoff {
            pub fn builder() -> ExponentialBackoffBuilder {}
        }
        impl RetryPolicy for ExponentialBackoff {}
        impl ExponentialBackoffTimed {
            pub fn max_retries(&self) -> Option<u32> {}
        }
        impl Default for ExponentialBackoffBuilder {}
        impl RetryPolicy for ExponentialBackoffTimed {}
        impl ExponentialBackoffBuilder {
            pub fn retry_bounds(
                self,
                min_retry_interval: Duration,
                max_retry_interval: Duration,
            ) -> Self {}
            pub fn jitter(self, jitter: Jitter) -> Self {}
            pub fn base(self, base: u32) -> Self {}
            pub fn build_with_max_retries(self, n: u32) -> ExponentialBackoff {}
            pub fn build_with_total_retry_duration(
                self,
                total_duration: Duration,
            ) -> ExponentialBackoffTimed {}
            pub fn build_with_total_retry_duration_and_limit_retries(
                self,
                total_duration: Duration,
            ) -> ExponentialBackoffTimed {}
            pub fn build_with_total_retry_duration_and_max_retries(
                self,
                total_duration: Duration,
                max_n_retries: u32,
            ) -> ExponentialBackoffTimed {}
        }
    }
    pub use exponential_backoff::{
        ExponentialBackoff, ExponentialBackoffBuilder, ExponentialBackoffTimed,
    };
}
mod retry_policy {
    use std::time::SystemTime;
    pub trait RetryPolicy {
        fn should_retry(
            &self,
            request_start_time: SystemTime,
            n_past_retries: u32,
        ) -> RetryDecision;
    }
    pub enum RetryDecision {
        Retry { execute_after: SystemTime },
        DoNotRetry,
    }
    pub enum Jitter {
        None,
        Full,
        Bounded,
    }
}
pub use retry_policy::{Jitter, RetryDecision, RetryPolicy};
