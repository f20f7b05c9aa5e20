//! package = "apalis", version = ">=0.6, <0.8"

pub mod layers {
    use apalis_core::builder::WorkerBuilder;
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
    pub mod prometheus {
        pub struct PrometheusLayer;
    }
    pub mod catch_panic {
        pub struct CatchPanicLayer<F>(F);
        impl CatchPanicLayer<()> {
            pub fn new() -> Self {}
        }
        impl<F> CatchPanicLayer<F> {
            pub fn with_panic_handler(on_panic: F) -> Self {}
        }
    }
    pub mod limit {
        pub use tower::limit::{ConcurrencyLimitLayer, GlobalConcurrencyLimitLayer, RateLimitLayer};
    }
    pub use apalis_core::error::ErrorHandlingLayer;

    pub trait WorkerBuilderExt<Req, Ctx, Source, Middleware, Serv> {
        fn option_layer<T>(self, layer: Option<T>) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::util::Either<T, Identity>, Middleware>, Serv>;
        fn layer_fn<F>(self, f: F) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::layer::LayerFn<F>, Middleware>, Serv>;
        fn concurrency(self, max: usize) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::limit::ConcurrencyLimitLayer, Middleware>, Serv>;
        fn rate_limit(self, num: u64, per: std::time::Duration) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::limit::RateLimitLayer, Middleware>, Serv>;
        fn retry<P>(self, policy: P) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::retry::RetryLayer<P>, Middleware>, Serv>;
        fn timeout(self, timeout: std::time::Duration) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::timeout::TimeoutLayer, Middleware>, Serv>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn filter<P>(self, predicate: P) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::filter::FilterLayer<P>, Middleware>, Serv>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn filter_async<P>(self, predicate: P) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::filter::AsyncFilterLayer<P>, Middleware>, Serv>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn map_request<F, R1, R2>(self, f: F) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::util::MapRequestLayer<F>, Middleware>, Serv>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn map_response<F>(self, f: F) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::util::MapResponseLayer<F>, Middleware>, Serv>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn map_err<F>(self, f: F) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::util::MapErrLayer<F>, Middleware>, Serv>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn map_future<F>(self, f: F) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::util::MapFutureLayer<F>, Middleware>, Serv>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn then<F>(self, f: F) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::util::ThenLayer<F>, Middleware>, Serv>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn and_then<F>(self, f: F) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::util::AndThenLayer<F>, Middleware>, Serv>;
        #[twelve::handler(arg = 0, kind = "job")]
        fn map_result<F>(self, f: F) -> WorkerBuilder<Req, Ctx, Source, Stack<tower::util::MapResultLayer<F>, Middleware>, Serv>;
        fn catch_panic(self) -> WorkerBuilder<Req, Ctx, Source, Stack<catch_panic::CatchPanicLayer<()>, Middleware>, Serv>;
        fn enable_tracing(self) -> WorkerBuilder<Req, Ctx, Source, Stack<tracing::TraceLayer, Middleware>, Serv>;
    }
    impl<Req, Ctx, Middleware, Serv> WorkerBuilderExt<Req, Ctx, (), Middleware, Serv> for WorkerBuilder<Req, Ctx, (), Middleware, Serv> {}
}

pub mod prelude {
    pub use crate::layers::WorkerBuilderExt;
    pub use apalis_core::backend::{Backend, BackendExpose, Stat, WorkerState};
    pub use apalis_core::builder::{WorkerBuilder, WorkerFactory, WorkerFactoryFn};
    pub use apalis_core::codec::Codec;
    pub use apalis_core::data::Extensions;
    pub use apalis_core::error::{BoxDynError, Error};
    pub use apalis_core::layers::extensions::{AddExtension, Data};
    pub use apalis_core::memory::{MemoryStorage, MemoryWrapper};
    pub use apalis_core::monitor::Monitor;
    pub use apalis_core::mq::MessageQueue;
    pub use apalis_core::notify::Notify;
    pub use apalis_core::poller::stream::BackendStream;
    pub use apalis_core::poller::{controller::Controller, Poller};
    pub use apalis_core::request::{Request, RequestStream, State};
    pub use apalis_core::response::IntoResponse;
    pub use apalis_core::service_fn::{service_fn, FromRequest, ServiceFn};
    pub use apalis_core::step::*;
    pub use apalis_core::storage::Storage;
    pub use apalis_core::task::attempt::Attempt;
    pub use apalis_core::task::task_id::TaskId;
    pub use apalis_core::worker::{Context, Event, Ready, Worker, WorkerError, WorkerId};
}
