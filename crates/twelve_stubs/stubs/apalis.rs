//! package = "apalis", version = ">=1, <2"

pub mod layers {
    use apalis_core::worker::builder::WorkerBuilder;
    use tower::layer::util::{Identity, Stack};
    pub use tower::timeout::TimeoutLayer;
    pub mod tracing {
        pub struct TraceLayer;
        impl TraceLayer {
            pub fn new() -> Self {}
        }
    }
    pub mod retry {
        pub use tower::retry::RetryLayer;
        pub struct RetryPolicy;
        impl RetryPolicy {
            pub fn retries(retries: usize) -> Self {}
        }
        impl Clone for RetryPolicy {}
    }
    pub mod catch_panic {
        pub struct CatchPanicLayer<F, Err>(F, Err);
    }
    pub trait WorkerBuilderExt<Args, Source, Middleware> {
        fn option_layer<T>(self, layer: Option<T>) -> WorkerBuilder<Args, Source, Stack<tower::util::Either<T, Identity>, Middleware>>;
        fn layer_fn<F>(self, f: F) -> WorkerBuilder<Args, Source, Stack<tower::layer::LayerFn<F>, Middleware>>;
        fn concurrency(self, max: usize) -> WorkerBuilder<Args, Source, Stack<tower::limit::ConcurrencyLimitLayer, Middleware>>;
        fn rate_limit(self, num: u64, per: std::time::Duration) -> WorkerBuilder<Args, Source, Stack<tower::limit::RateLimitLayer, Middleware>>;
        fn retry<P>(self, policy: P) -> WorkerBuilder<Args, Source, Stack<tower::retry::RetryLayer<P>, Middleware>>;
        fn timeout(self, timeout: std::time::Duration) -> WorkerBuilder<Args, Source, Stack<tower::timeout::TimeoutLayer, Middleware>>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn filter<P>(self, predicate: P) -> WorkerBuilder<Args, Source, Stack<tower::filter::FilterLayer<P>, Middleware>>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn filter_async<P>(self, predicate: P) -> WorkerBuilder<Args, Source, Stack<tower::filter::AsyncFilterLayer<P>, Middleware>>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn map_request<F, R1, R2>(self, f: F) -> WorkerBuilder<Args, Source, Stack<tower::util::MapRequestLayer<F>, Middleware>>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn map_response<F>(self, f: F) -> WorkerBuilder<Args, Source, Stack<tower::util::MapResponseLayer<F>, Middleware>>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn map_err<F>(self, f: F) -> WorkerBuilder<Args, Source, Stack<tower::util::MapErrLayer<F>, Middleware>>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn map_future<F>(self, f: F) -> WorkerBuilder<Args, Source, Stack<tower::util::MapFutureLayer<F>, Middleware>>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn then<F>(self, f: F) -> WorkerBuilder<Args, Source, Stack<tower::util::ThenLayer<F>, Middleware>>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn and_then<F>(self, f: F) -> WorkerBuilder<Args, Source, Stack<tower::util::AndThenLayer<F>, Middleware>>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn map_result<F>(self, f: F) -> WorkerBuilder<Args, Source, Stack<tower::util::MapResultLayer<F>, Middleware>>;
        fn catch_panic(self) -> WorkerBuilder<Args, Source, Stack<catch_panic::CatchPanicLayer<(), ()>, Middleware>>;
        fn enable_tracing(self) -> WorkerBuilder<Args, Source, Stack<tracing::TraceLayer, Middleware>>;
    }
    impl<Args, Source, Middleware> WorkerBuilderExt<Args, Source, Middleware> for WorkerBuilder<Args, Source, Middleware> {}
}

pub mod prelude {
    pub use crate::layers::WorkerBuilderExt;
    pub use crate::layers::retry::RetryPolicy;
    pub use apalis_core::backend::memory::*;
    pub use apalis_core::backend::{Backend, TaskSink, TaskSinkError};
    pub use apalis_core::error::*;
    pub use apalis_core::monitor::{Monitor, MonitorError};
    pub use apalis_core::task::attempt::Attempt;
    pub use apalis_core::task::data::Data;
    pub use apalis_core::task::from_request::FromRequest;
    pub use apalis_core::task::task_fn::{task_fn, TaskFn};
    pub use apalis_core::task::task_id::TaskId;
    pub use apalis_core::task::{ExecutionContext, Task};
    pub use apalis_core::worker::builder::*;
    pub use apalis_core::worker::context::WorkerContext;
    pub use apalis_core::worker::event::Event;
    pub use apalis_core::worker::Worker;
}
