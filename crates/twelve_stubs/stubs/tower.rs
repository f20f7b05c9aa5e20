//! package = "tower", version = ">=0.4, <0.6"

pub use builder::ServiceBuilder;
pub use make::MakeService;
pub use tower_layer::Layer;
pub use tower_service::Service;
pub use util::{service_fn, ServiceExt};

pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

pub mod layer {
    pub use tower_layer::{layer_fn, Layer, LayerFn};
    pub mod util {
        pub use tower_layer::{Identity, Stack};
    }
}

pub mod builder {
    pub struct ServiceBuilder<L>(L);
    impl ServiceBuilder<crate::layer::util::Identity> {
        pub const fn new() -> Self {}
    }
    impl<L> ServiceBuilder<L> {
        pub fn layer<T>(self, layer: T) -> ServiceBuilder<crate::layer::util::Stack<T, L>> {}
        pub fn option_layer<T>(self, layer: Option<T>) -> ServiceBuilder<L> {}
        pub fn layer_fn<F>(self, f: F) -> ServiceBuilder<L> {}
        pub fn buffer<Request>(self, bound: usize) -> ServiceBuilder<L> {}
        pub fn concurrency_limit(self, max: usize) -> ServiceBuilder<crate::layer::util::Stack<crate::limit::ConcurrencyLimitLayer, L>> {}
        pub fn load_shed(self) -> ServiceBuilder<L> {}
        pub fn rate_limit(self, num: u64, per: std::time::Duration) -> ServiceBuilder<crate::layer::util::Stack<crate::limit::RateLimitLayer, L>> {}
        pub fn retry<P>(self, policy: P) -> ServiceBuilder<L> {}
        pub fn timeout(self, timeout: std::time::Duration) -> ServiceBuilder<L> {}
        #[twelve::handler(arg = 0)]
        pub fn filter<P>(self, predicate: P) -> ServiceBuilder<L> {}
        #[twelve::handler(arg = 0)]
        pub fn filter_async<P>(self, predicate: P) -> ServiceBuilder<L> {}
        #[twelve::handler(arg = 0)]
        pub fn map_request<F>(self, f: F) -> ServiceBuilder<L> {}
        #[twelve::handler(arg = 0)]
        pub fn map_response<F>(self, f: F) -> ServiceBuilder<L> {}
        #[twelve::handler(arg = 0)]
        pub fn map_err<F>(self, f: F) -> ServiceBuilder<L> {}
        #[twelve::handler(arg = 0)]
        pub fn map_future<F>(self, f: F) -> ServiceBuilder<L> {}
        #[twelve::handler(arg = 0)]
        pub fn then<F>(self, f: F) -> ServiceBuilder<L> {}
        #[twelve::handler(arg = 0)]
        pub fn and_then<F>(self, f: F) -> ServiceBuilder<L> {}
        #[twelve::handler(arg = 0)]
        pub fn map_result<F>(self, f: F) -> ServiceBuilder<L> {}
        pub fn into_inner(self) -> L {}
        pub fn service<S>(&self, service: S) -> S {}
        #[twelve::handler(arg = 0)]
        pub fn service_fn<F>(self, f: F) -> crate::util::ServiceFn<F> {}
        pub fn boxed<S, R>(self) -> ServiceBuilder<L> {}
        pub fn boxed_clone<S, R>(self) -> ServiceBuilder<L> {}
        pub fn check_clone(self) -> Self {}
    }
}

pub mod util {
    #[twelve::handler(arg = 0)]
    pub fn service_fn<T>(f: T) -> ServiceFn<T> {}
    pub struct ServiceFn<T>(T);
    pub use tower_layer::Layer;

    pub trait ServiceExt<Request>: tower_service::Service<Request> {
        #[twelve::view]
        async fn ready(&mut self) -> Result<&mut Self, Self::Error> {}
        async fn ready_oneshot(self) -> Result<Self, Self::Error> {}
        async fn oneshot(self, req: Request) -> Result<Self::Response, Self::Error> {}
        #[twelve::handler(arg = 0)]
        fn and_then<F>(self, f: F) -> AndThen<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn map_response<F, Response>(self, f: F) -> MapResponse<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn map_err<F, Error>(self, f: F) -> MapErr<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn map_result<F, Response, Error>(self, f: F) -> MapResult<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn map_request<F, NewRequest>(self, f: F) -> MapRequest<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn then<F, Response, Error, Fut>(self, f: F) -> Then<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn map_future<F, Fut, Response, Error>(self, f: F) -> MapFuture<Self, F> {}
        fn boxed(self) -> BoxService<Request, Self::Response, Self::Error> {}
        fn boxed_clone(self) -> BoxCloneService<Request, Self::Response, Self::Error> {}
    }
    impl<T: ?Sized, Request> ServiceExt<Request> for T where T: tower_service::Service<Request> {}
    pub struct AndThen<S, F>(S, F);
    pub struct MapResponse<S, F>(S, F);
    pub struct MapErr<S, F>(S, F);
    pub struct MapResult<S, F>(S, F);
    pub struct MapRequest<S, F>(S, F);
    pub struct MapFuture<S, F>(S, F);
    pub struct Then<S, F>(S, F);
    pub struct BoxService<T, U, E>(T, U, E);
    pub struct BoxCloneService<T, U, E>(T, U, E);
    pub struct BoxCloneSyncService<T, U, E>(T, U, E);
    pub enum Either<A, B> { Left(A), Right(B) }
    pub fn option_layer<L>(layer: Option<L>) -> Either<L, tower_layer::Identity> {}
}

pub mod make {
    pub trait MakeService<Target, Request> {}
    pub struct Shared<S>(S);
    impl<S> Shared<S> {
        #[twelve::wraps]
        pub const fn new(service: S) -> Self {}
    }
}

pub mod limit {
    pub use self::concurrency::{ConcurrencyLimit, ConcurrencyLimitLayer, GlobalConcurrencyLimitLayer};
    pub use self::rate::{RateLimit, RateLimitLayer};

    pub mod concurrency {
        #[twelve::nature(coordination)]
        pub struct ConcurrencyLimit<T>(T);
        #[twelve::nature(coordination)]
        pub struct ConcurrencyLimitLayer;
        impl ConcurrencyLimitLayer {
            pub const fn new(max: usize) -> Self {}
        }
        #[twelve::nature(coordination)]
        pub struct GlobalConcurrencyLimitLayer;
        impl GlobalConcurrencyLimitLayer {
            pub fn new(max: usize) -> Self {}
        }
    }
    pub mod rate {
        #[twelve::nature(limiter)]
        pub struct RateLimit<T>(T);
        #[twelve::nature(limiter)]
        pub struct RateLimitLayer;
        impl RateLimitLayer {
            pub const fn new(num: u64, per: std::time::Duration) -> Self {}
        }
        pub struct Rate;
    }
}

pub mod timeout {
    pub struct TimeoutLayer;
    impl TimeoutLayer {
        pub const fn new(timeout: std::time::Duration) -> Self {}
    }
    pub struct Timeout<T>(T);
}

pub mod buffer {
    pub struct BufferLayer<Request>(Request);
    impl<Request> BufferLayer<Request> {
        pub const fn new(bound: usize) -> Self {}
    }
    #[twelve::nature(channel)]
    #[twelve::shared_handle]
    pub struct Buffer<Req, F>(Req, F);
}

pub mod load_shed {
    pub struct LoadShedLayer;
    impl LoadShedLayer {
        pub const fn new() -> Self {}
    }
}

pub mod steer {
    pub struct Steer<S, F, Req>(S, F, Req);
    impl<S, F, Req> Steer<S, F, Req> {
        pub fn new(services: impl IntoIterator<Item = S>, router: F) -> Self {}
    }
}
