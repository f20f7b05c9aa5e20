//! package = "reqwest-retry", version = ">=0.2, <0.10"

mod middleware {
    use crate::retryable_strategy::RetryableStrategy;
    use crate::retryable_strategy::DefaultRetryableStrategy;
    use reqwest_middleware::Middleware;
    use retry_policies::RetryPolicy;
    pub struct RetryTransientMiddleware<
        T: RetryPolicy,
        R: RetryableStrategy = DefaultRetryableStrategy,
    >(
        T,
        R,
    );
    impl<T: RetryPolicy> RetryTransientMiddleware<T, DefaultRetryableStrategy> {
        pub fn new_with_policy(retry_policy: T) -> Self {}
        pub fn with_retry_log_level(self, level: tracing::Level) -> Self {}
    }
    impl<T: RetryPolicy, R: RetryableStrategy> RetryTransientMiddleware<T, R> {
        pub fn new_with_policy_and_strategy(
            retry_policy: T,
            retryable_strategy: R,
        ) -> Self {}
    }
    impl<T: RetryPolicy, R: RetryableStrategy> Middleware
    for RetryTransientMiddleware<T, R> {}
}
mod retryable {
    use reqwest_middleware::Error;
    pub enum Retryable {
        Transient,
        Fatal,
    }
    impl Retryable {
        pub fn from_reqwest_response(
            res: &Result<reqwest::Response, Error>,
        ) -> Option<Self> {}
    }
    impl From<&reqwest::Error> for Retryable {}
}
mod retryable_strategy {
    use crate::retryable::Retryable;
    use reqwest_middleware::Error;
    pub trait RetryableStrategy {
        fn handle(&self, res: &Result<reqwest::Response, Error>) -> Option<Retryable>;
    }
    pub struct DefaultRetryableStrategy;
    impl RetryableStrategy for DefaultRetryableStrategy {}
    pub fn default_on_request_success(success: &reqwest::Response) -> Option<Retryable> {}
    pub fn default_on_request_failure(error: &Error) -> Option<Retryable> {}
}
pub use retry_policies::{policies, Jitter, RetryDecision, RetryPolicy};
use thiserror::Error;
pub use middleware::RetryTransientMiddleware;
pub use retryable::Retryable;
pub use retryable_strategy::{
    default_on_request_failure, default_on_request_success, DefaultRetryableStrategy,
    RetryableStrategy,
};
pub enum RetryError {
    WithRetries { retries: u32, err: reqwest_middleware::Error },
    Error(reqwest_middleware::Error),
}
