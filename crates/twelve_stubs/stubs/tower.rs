//! package = "tower", version = ">=0.4, <0.6"

pub use self::util::{service_fn, ServiceExt};
pub use crate::builder::ServiceBuilder;
pub use crate::make::MakeService;
pub use tower_layer::Layer;
pub use tower_service::Service;
pub mod balance {
    pub mod error {
        use std::fmt;
        pub struct Discover;
        impl fmt::Display for Discover {}
        impl std::error::Error for Discover {}
    }
    pub mod p2c {
        pub use layer::MakeBalanceLayer;
        pub use make::{MakeBalance, MakeFuture};
        pub use service::Balance;
        mod layer {
            use super::MakeBalance;
            use tower_layer::Layer;
            pub struct MakeBalanceLayer<D, Req>(D, Req);
            impl<D, Req> MakeBalanceLayer<D, Req> {
                pub const fn new() -> Self {}
            }
            impl<D, Req> Default for MakeBalanceLayer<D, Req> {}
            impl<D, Req> Clone for MakeBalanceLayer<D, Req> {}
            impl<S, Req> Layer<S> for MakeBalanceLayer<S, Req> {
                type Service = MakeBalance<S, Req>;
            }
        }
        mod make {
            use super::Balance;
            use crate::discover::Discover;
            use std::hash::Hash;
            use std::future::Future;
            use tower_service::Service;
            pub struct MakeBalance<S, Req>(S, Req);
            pub struct MakeFuture<F, Req>(F, Req);
            impl<S, Req> MakeBalance<S, Req> {
                pub const fn new(make_discover: S) -> Self {}
            }
            impl<S, Req> Clone for MakeBalance<S, Req> where S: Clone {}
            impl<S, Target, Req> Service<Target> for MakeBalance<S, Req> where S: Service<Target>, S::Response: Discover, <S::Response as Discover>::Key: Hash, <S::Response as Discover>::Service: Service<Req>, <<S::Response as Discover>::Service as Service<Req>>::Error: Into<crate::BoxError> {
                type Response = Balance<S::Response, Req>;
                type Error = S::Error;
                type Future = MakeFuture<S::Future, Req>;
            }
            impl<F, T, E, Req> Future for MakeFuture<F, Req> where F: Future<Output = Result<T, E>>, T: Discover, <T as Discover>::Key: Hash, <T as Discover>::Service: Service<Req>, <<T as Discover>::Service as Service<Req>>::Error: Into<crate::BoxError> {
                type Output = Result<Balance<T, Req>, E>;
            }
        }
        mod service {
            use super::super::error;
            use crate::discover::Discover;
            use crate::load::Load;
            use crate::util::rng::Rng;
            use futures_util::future;
            use std::hash::Hash;
            use std::fmt;
            use tower_service::Service;
            pub struct Balance<D, Req>(D, Req) where D: Discover, D::Key: Hash;
            impl<D, Req> Balance<D, Req> where D: Discover, D::Key: Hash, D::Service: Service<Req>, <D::Service as Service<Req>>::Error: Into<crate::BoxError> {
                pub fn new(discover: D) -> Self {}
                pub fn from_rng<R: Rng + Send + Sync + 'static>(discover: D, rng: R) -> Self {}
                pub fn len(&self) -> usize {}
                pub fn is_empty(&self) -> bool {}
            }
            impl<D, Req> Service<Req> for Balance<D, Req> where D: Discover + Unpin, D::Key: Hash + Clone, D::Error: Into<crate::BoxError>, D::Service: Service<Req> + Load, <D::Service as Load>::Metric: std::fmt::Debug, <D::Service as Service<Req>>::Error: Into<crate::BoxError> {
                type Response = <D::Service as Service<Req>>::Response;
                type Error = crate::BoxError;
                type Future = future::MapErr<<D::Service as Service<Req>>::Future, fn(<D::Service as Service<Req>>::Error) -> crate::BoxError>;
            }
        }
    }
}
pub mod buffer {
    pub use self::layer::BufferLayer;
    pub use self::service::Buffer;
    pub mod error {
        use std::fmt;
        pub struct ServiceError;
        pub struct Closed;
        impl fmt::Display for ServiceError {}
        impl std::error::Error for ServiceError {}
        impl fmt::Display for Closed {}
        impl std::error::Error for Closed {}
    }
    pub mod future {
        use std::future::Future;
        pub struct ResponseFuture<T>(T);
        impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>>, E: Into<crate::BoxError> {
            type Output = Result<T, crate::BoxError>;
        }
    }
    mod layer {
        use super::service::Buffer;
        use tower_layer::Layer;
        use tower_service::Service;
        pub struct BufferLayer<Request>(Request);
        impl<Request> BufferLayer<Request> {
            pub const fn new(bound: usize) -> Self {}
        }
        impl<S, Request> Layer<S> for BufferLayer<Request> where S: Service<Request> + Send + 'static, S::Future: Send, S::Error: Into<crate::BoxError> + Send + Sync, Request: Send + 'static {
            type Service = Buffer<Request, S::Future>;
        }
        impl<Request> Clone for BufferLayer<Request> {}
    }
    mod service {
        use super::future::ResponseFuture;
        use super::worker::Worker;
        use std::future::Future;
        use tower_service::Service;
        #[twelve::nature(channel)]
        #[twelve::shared_handle]
        pub struct Buffer<Req, F>(Req, F);
        impl<Req, F> Buffer<Req, F> where F: 'static {
            pub fn new<S>(service: S, bound: usize) -> Self where S: Service<Req, Future = F> + Send + 'static, F: Send, S::Error: Into<crate::BoxError> + Send + Sync, Req: Send + 'static {}
            pub fn pair<S>(service: S, bound: usize) -> (Self, Worker<S, Req>) where S: Service<Req, Future = F> + Send + 'static, F: Send, S::Error: Into<crate::BoxError> + Send + Sync, Req: Send + 'static {}
        }
        impl<Req, Rsp, F, E> Service<Req> for Buffer<Req, F> where F: Future<Output = Result<Rsp, E>> + Send + 'static, E: Into<crate::BoxError>, Req: Send + 'static {
            type Response = Rsp;
            type Error = crate::BoxError;
            type Future = ResponseFuture<F>;
        }
        impl<Req, F> Clone for Buffer<Req, F> where Req: Send + 'static, F: Send + 'static {}
    }
    mod worker {
        use std::future::Future;
        use tower_service::Service;
        pub struct Worker<T, Request>(T, Request) where T: Service<Request>;
        pub(crate) struct Handle;
        impl<T, Request> Future for Worker<T, Request> where T: Service<Request>, T::Error: Into<crate::BoxError> {
            type Output = ();
        }
        impl Clone for Handle {}
    }
}
pub mod discover {
    pub use self::list::ServiceList;
    use futures_core::TryStream;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    mod list {
        use super::Change;
        use futures_core::Stream;
        use std::convert::Infallible;
        use std::iter::IntoIterator;
        use tower_service::Service;
        pub struct ServiceList<T>(T) where T: IntoIterator;
        impl<T, U> ServiceList<T> where T: IntoIterator<Item = U> {
            pub fn new<Request>(services: T) -> ServiceList<T> where U: Service<Request> {}
        }
        impl<T, U> Stream for ServiceList<T> where T: IntoIterator<Item = U> {
            type Item = Result<Change<usize, U>, Infallible>;
        }
    }
    pub trait Discover {
        type Key: Eq;
        type Service;
        type Error;
        fn poll_discover(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Change<Self::Key, Self::Service>, Self::Error>>>;
    }
    impl<K, S, E, D: ?Sized> Discover for D where D: TryStream<Ok = Change<K, S>, Error = E>, K: Eq {
        type Key = K;
        type Service = S;
        type Error = E;
    }
    pub enum Change<K, V> {
        Insert(K, V),
        Remove(K),
    }
    impl<K: Clone, V: Clone> Clone for Change<K, V> {}
}
pub mod filter {
    pub use self::layer::{AsyncFilterLayer, FilterLayer};
    pub use self::predicate::{AsyncPredicate, Predicate};
    use self::future::{AsyncResponseFuture, ResponseFuture};
    use crate::BoxError;
    use futures_util::future::Either;
    use std::task::{Context, Poll};
    use tower_service::Service;
    pub mod future {
        use super::AsyncPredicate;
        use crate::BoxError;
        use std::future::Future;
        use tower_service::Service;
        pub struct AsyncResponseFuture<P, S, Request>(P, S, Request) where P: AsyncPredicate<Request>, S: Service<P::Request>;
        pub struct ResponseFuture<R, F>(R, F);
        impl<R, F> std::future::Future for ResponseFuture<R, F> where futures_util::future::Either<std::future::Ready<Result<R, crate::BoxError>>, futures_util::future::ErrInto<F, crate::BoxError>>: std::future::Future {
            type Output = <futures_util::future::Either<std::future::Ready<Result<R, crate::BoxError>>, futures_util::future::ErrInto<F, crate::BoxError>> as std::future::Future>::Output;
        }
        impl<P, S, Request> Future for AsyncResponseFuture<P, S, Request> where P: AsyncPredicate<Request>, S: Service<P::Request>, S::Error: Into<crate::BoxError> {
            type Output = Result<S::Response, crate::BoxError>;
        }
    }
    mod layer {
        use super::{AsyncFilter, Filter};
        use tower_layer::Layer;
        pub struct FilterLayer<U>(U);
        impl<U: Clone> Clone for FilterLayer<U> {}
        pub struct AsyncFilterLayer<U>(U);
        impl<U: Clone> Clone for AsyncFilterLayer<U> {}
        impl<U> FilterLayer<U> {
            pub const fn new(predicate: U) -> Self {}
        }
        impl<U: Clone, S> Layer<S> for FilterLayer<U> {
            type Service = Filter<S, U>;
        }
        impl<U> AsyncFilterLayer<U> {
            pub const fn new(predicate: U) -> Self {}
        }
        impl<U: Clone, S> Layer<S> for AsyncFilterLayer<U> {
            type Service = AsyncFilter<S, U>;
        }
    }
    mod predicate {
        use crate::BoxError;
        use std::future::Future;
        pub trait AsyncPredicate<Request> {
            type Future: Future<Output = Result<Self::Request, BoxError>>;
            type Request;
            fn check(&mut self, request: Request) -> Self::Future;
        }
        pub trait Predicate<Request> {
            type Request;
            fn check(&mut self, request: Request) -> Result<Self::Request, BoxError>;
        }
        impl<F, T, U, R, E> AsyncPredicate<T> for F where F: FnMut(T) -> U, U: Future<Output = Result<R, E>>, E: Into<BoxError> {
            type Future = futures_util::future::ErrInto<U, BoxError>;
            type Request = R;
        }
        impl<F, T, R, E> Predicate<T> for F where F: FnMut(T) -> Result<R, E>, E: Into<BoxError> {
            type Request = R;
        }
    }
    pub struct Filter<T, U>(T, U);
    impl<T: Clone, U: Clone> Clone for Filter<T, U> {}
    pub struct AsyncFilter<T, U>(T, U);
    impl<T: Clone, U: Clone> Clone for AsyncFilter<T, U> {}
    impl<T, U> Filter<T, U> {
        pub const fn new(inner: T, predicate: U) -> Self {}
        pub fn layer(predicate: U) -> FilterLayer<U> {}
        pub fn check<R>(&mut self, request: R) -> Result<U::Request, BoxError> where U: Predicate<R> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T, U, Request> Service<Request> for Filter<T, U> where U: Predicate<Request>, T: Service<U::Request>, T::Error: Into<BoxError> {
        type Response = T::Response;
        type Error = BoxError;
        type Future = ResponseFuture<T::Response, T::Future>;
    }
    impl<T, U> AsyncFilter<T, U> {
        pub const fn new(inner: T, predicate: U) -> Self {}
        pub fn layer(predicate: U) -> FilterLayer<U> {}
        pub async fn check<R>(&mut self, request: R) -> Result<U::Request, BoxError> where U: AsyncPredicate<R> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T, U, Request> Service<Request> for AsyncFilter<T, U> where U: AsyncPredicate<Request>, T: Service<U::Request> + Clone, T::Error: Into<BoxError> {
        type Response = T::Response;
        type Error = BoxError;
        type Future = AsyncResponseFuture<U, T, Request>;
    }
}
pub mod hedge {
    use crate::filter::AsyncFilter;
    use futures_util::future::Either;
    use std::sync::{Arc, Mutex};
    use std::time::Duration;
    use std::future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use delay::Delay;
    use latency::Latency;
    use rotating_histogram::RotatingHistogram;
    use select::Select;
    mod delay {
        use std::time::Duration;
        use std::future::Future;
        use tower_service::Service;
        pub trait Policy<Request> {
            fn delay(&self, req: &Request) -> Duration;
        }
        pub struct Delay<P, S>(P, S);
        pub struct ResponseFuture<Request, S>(Request, S) where S: Service<Request>;
        impl<P, S> Delay<P, S> {
            pub const fn new<Request>(policy: P, service: S) -> Self where P: Policy<Request>, S: Service<Request> + Clone, S::Error: Into<crate::BoxError> {}
        }
        impl<Request, P, S> Service<Request> for Delay<P, S> where P: Policy<Request>, S: Service<Request> + Clone, S::Error: Into<crate::BoxError> {
            type Response = S::Response;
            type Error = crate::BoxError;
            type Future = ResponseFuture<Request, S>;
        }
        impl<Request, S, T, E> Future for ResponseFuture<Request, S> where E: Into<crate::BoxError>, S: Service<Request, Response = T, Error = E> {
            type Output = Result<T, crate::BoxError>;
        }
    }
    mod latency {
        use std::time::Duration;
        use std::future::Future;
        use tower_service::Service;
        pub trait Record {
            fn record(&mut self, latency: Duration);
        }
        pub struct Latency<R, S>(R, S);
        impl<R: Clone, S: Clone> Clone for Latency<R, S> {}
        pub struct ResponseFuture<R, F>(R, F);
        impl<S, R> Latency<R, S> where R: Record + Clone {
            pub const fn new<Request>(rec: R, service: S) -> Self where S: Service<Request>, S::Error: Into<crate::BoxError> {}
        }
        impl<S, R, Request> Service<Request> for Latency<R, S> where S: Service<Request>, S::Error: Into<crate::BoxError>, R: Record + Clone {
            type Response = S::Response;
            type Error = crate::BoxError;
            type Future = ResponseFuture<R, S::Future>;
        }
        impl<R, F, T, E> Future for ResponseFuture<R, F> where R: Record, F: Future<Output = Result<T, E>>, E: Into<crate::BoxError> {
            type Output = Result<T, crate::BoxError>;
        }
    }
    mod rotating_histogram {
        use hdrhistogram::Histogram;
        use std::time::Duration;
        pub struct RotatingHistogram;
        impl RotatingHistogram {
            pub fn new(period: Duration) -> RotatingHistogram {}
            pub fn read(&mut self) -> &mut Histogram<u64> {}
            pub fn write(&mut self) -> &mut Histogram<u64> {}
        }
    }
    mod select {
        use std::future::Future;
        use tower_service::Service;
        pub trait Policy<Request> {
            fn clone_request(&self, req: &Request) -> Option<Request>;
        }
        pub struct Select<P, A, B>(P, A, B);
        pub struct ResponseFuture<AF, BF>(AF, BF);
        impl<P, A, B> Select<P, A, B> {
            pub const fn new<Request>(policy: P, a: A, b: B) -> Self where P: Policy<Request>, A: Service<Request>, A::Error: Into<crate::BoxError>, B: Service<Request, Response = A::Response>, B::Error: Into<crate::BoxError> {}
        }
        impl<P, A, B, Request> Service<Request> for Select<P, A, B> where P: Policy<Request>, A: Service<Request>, A::Error: Into<crate::BoxError>, B: Service<Request, Response = A::Response>, B::Error: Into<crate::BoxError> {
            type Response = A::Response;
            type Error = crate::BoxError;
            type Future = ResponseFuture<A::Future, B::Future>;
        }
        impl<AF, BF, T, AE, BE> Future for ResponseFuture<AF, BF> where AF: Future<Output = Result<T, AE>>, AE: Into<crate::BoxError>, BF: Future<Output = Result<T, BE>>, BE: Into<crate::BoxError> {
            type Output = Result<T, crate::BoxError>;
        }
    }
    type Histo = Arc<Mutex<RotatingHistogram>>;
    type Service<S, P> = select::Select<SelectPolicy<P>, Latency<Histo, S>, Delay<DelayPolicy, AsyncFilter<Latency<Histo, S>, PolicyPredicate<P>>>>;
    pub struct Hedge<S, P>(S, P);
    pub struct Future<S, Request>(S, Request) where S: tower_service::Service<Request>;
    pub trait Policy<Request> {
        fn clone_request(&self, req: &Request) -> Option<Request>;
        fn can_retry(&self, req: &Request) -> bool;
    }
    pub struct PolicyPredicate<P>(P);
    impl<P: Clone> Clone for PolicyPredicate<P> {}
    pub struct DelayPolicy;
    pub struct SelectPolicy<P>(P);
    impl<S, P> Hedge<S, P> {
        pub fn new<Request>(service: S, policy: P, min_data_points: u64, latency_percentile: f32, period: Duration) -> Hedge<S, P> where S: tower_service::Service<Request> + Clone, S::Error: Into<crate::BoxError>, P: Policy<Request> + Clone {}
        pub fn new_with_mock_latencies<Request>(service: S, policy: P, min_data_points: u64, latency_percentile: f32, period: Duration, latencies_ms: &[u64]) -> Hedge<S, P> where S: tower_service::Service<Request> + Clone, S::Error: Into<crate::BoxError>, P: Policy<Request> + Clone {}
    }
    impl<S, P, Request> tower_service::Service<Request> for Hedge<S, P> where S: tower_service::Service<Request> + Clone, S::Error: Into<crate::BoxError>, P: Policy<Request> + Clone {
        type Response = S::Response;
        type Error = crate::BoxError;
        type Future = Future<Service<S, P>, Request>;
    }
    impl<S, Request> std::future::Future for Future<S, Request> where S: tower_service::Service<Request>, S::Error: Into<crate::BoxError> {
        type Output = Result<S::Response, crate::BoxError>;
    }
    impl latency::Record for Histo {}
    impl<P, Request> crate::filter::AsyncPredicate<Request> for PolicyPredicate<P> where P: Policy<Request> {
        type Future = Either<future::Ready<Result<Request, crate::BoxError>>, future::Pending<Result<Request, crate::BoxError>>>;
        type Request = Request;
    }
    impl<Request> delay::Policy<Request> for DelayPolicy {}
    impl<P, Request> select::Policy<Request> for SelectPolicy<P> where P: Policy<Request> {}
}
pub mod limit {
    pub use self::concurrency::{ConcurrencyLimit, ConcurrencyLimitLayer, GlobalConcurrencyLimitLayer};
    pub use self::rate::{RateLimit, RateLimitLayer};
    pub mod concurrency {
        pub use self::layer::{ConcurrencyLimitLayer, GlobalConcurrencyLimitLayer};
        pub use self::service::ConcurrencyLimit;
        pub mod future {
            use std::future::Future;
            pub struct ResponseFuture<T>(T);
            impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>> {
                type Output = Result<T, E>;
            }
        }
        mod layer {
            use std::sync::Arc;
            use super::ConcurrencyLimit;
            use tokio::sync::Semaphore;
            use tower_layer::Layer;
            #[twelve::nature(coordination)]
            pub struct ConcurrencyLimitLayer;
            impl Clone for ConcurrencyLimitLayer {}
            impl ConcurrencyLimitLayer {
                pub const fn new(max: usize) -> Self {}
            }
            impl<S> Layer<S> for ConcurrencyLimitLayer {
                type Service = ConcurrencyLimit<S>;
            }
            #[twelve::nature(coordination)]
            pub struct GlobalConcurrencyLimitLayer;
            impl Clone for GlobalConcurrencyLimitLayer {}
            impl GlobalConcurrencyLimitLayer {
                pub fn new(max: usize) -> Self {}
                pub fn with_semaphore(semaphore: Arc<Semaphore>) -> Self {}
            }
            impl<S> Layer<S> for GlobalConcurrencyLimitLayer {
                type Service = ConcurrencyLimit<S>;
            }
        }
        mod service {
            use super::future::ResponseFuture;
            use tokio::sync::Semaphore;
            use tower_service::Service;
            use std::sync::Arc;
            #[twelve::nature(coordination)]
            pub struct ConcurrencyLimit<T>(T);
            impl<T> ConcurrencyLimit<T> {
                pub fn new(inner: T, max: usize) -> Self {}
                pub fn with_semaphore(inner: T, semaphore: Arc<Semaphore>) -> Self {}
                pub fn get_ref(&self) -> &T {}
                pub fn get_mut(&mut self) -> &mut T {}
                pub fn into_inner(self) -> T {}
            }
            impl<S, Request> Service<Request> for ConcurrencyLimit<S> where S: Service<Request> {
                type Response = S::Response;
                type Error = S::Error;
                type Future = ResponseFuture<S::Future>;
            }
            impl<T: Clone> Clone for ConcurrencyLimit<T> {}
            impl<S> crate::load::Load for ConcurrencyLimit<S> where S: crate::load::Load {
                type Metric = S::Metric;
            }
        }
    }
    pub mod rate {
        pub use self::layer::RateLimitLayer;
        pub use self::rate::Rate;
        pub use self::service::RateLimit;
        mod layer {
            use super::RateLimit;
            use std::time::Duration;
            use tower_layer::Layer;
            #[twelve::nature(limiter)]
            #[twelve::opens(rate_limiter, memory)]
            pub struct RateLimitLayer;
            impl Clone for RateLimitLayer {}
            impl RateLimitLayer {
                pub const fn new(num: u64, per: Duration) -> Self {}
            }
            impl<S> Layer<S> for RateLimitLayer {
                type Service = RateLimit<S>;
            }
        }
        mod rate {
            use std::time::Duration;
            pub struct Rate;
            impl Clone for Rate {}
            impl Rate {
                pub const fn new(num: u64, per: Duration) -> Self {}
            }
        }
        mod service {
            use super::Rate;
            use std::future::Future;
            use tower_service::Service;
            #[twelve::nature(limiter)]
            #[twelve::opens(rate_limiter, memory)]
            pub struct RateLimit<T>(T);
            impl<T> RateLimit<T> {
                pub fn new(inner: T, rate: Rate) -> Self {}
                pub fn get_ref(&self) -> &T {}
                pub fn get_mut(&mut self) -> &mut T {}
                pub fn into_inner(self) -> T {}
            }
            impl<S, Request> Service<Request> for RateLimit<S> where S: Service<Request> {
                type Response = S::Response;
                type Error = S::Error;
                type Future = S::Future;
            }
            impl<S> crate::load::Load for RateLimit<S> where S: crate::load::Load {
                type Metric = S::Metric;
            }
        }
    }
}
pub mod load {
    pub use self::completion::{CompleteOnResponse, TrackCompletion};
    pub use self::constant::Constant;
    pub use self::peak_ewma::{PeakEwma, PeakEwmaDiscover};
    pub use self::pending_requests::{PendingRequests, PendingRequestsDiscover};
    pub mod completion {
        use std::future::Future;
        pub trait TrackCompletion<H, V>: Clone {
            type Output;
            fn track_completion(&self, handle: H, value: V) -> Self::Output;
        }
        pub struct CompleteOnResponse;
        impl Clone for CompleteOnResponse {}
        impl Default for CompleteOnResponse {}
        pub struct TrackCompletionFuture<F, C, H>(F, C, H);
        impl<F, C, H> TrackCompletionFuture<F, C, H> {
            pub const fn new(completion: C, handle: H, future: F) -> Self {}
        }
        impl<F, C, H, T, E> Future for TrackCompletionFuture<F, C, H> where F: Future<Output = Result<T, E>>, C: TrackCompletion<H, T> {
            type Output = Result<C::Output, E>;
        }
        impl<H, V> TrackCompletion<H, V> for CompleteOnResponse {
            type Output = V;
        }
    }
    mod constant {
        use crate::discover::{Change, Discover};
        use futures_core::Stream;
        use super::Load;
        use tower_service::Service;
        pub struct Constant<T, M>(T, M);
        impl<T, M: Copy> Constant<T, M> {
            pub const fn new(inner: T, load: M) -> Self {}
        }
        impl<T, M: Copy + PartialOrd> Load for Constant<T, M> {
            type Metric = M;
        }
        impl<S, M, Request> Service<Request> for Constant<S, M> where S: Service<Request>, M: Copy {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
        }
        impl<D: Discover + Unpin, M: Copy> Stream for Constant<D, M> {
            type Item = Result<Change<D::Key, Constant<D::Service, M>>, D::Error>;
        }
    }
    pub mod peak_ewma {
        use crate::discover::{Change, Discover};
        use futures_core::Stream;
        use super::completion::{CompleteOnResponse, TrackCompletion, TrackCompletionFuture};
        use super::Load;
        use std::time::Duration;
        use tower_service::Service;
        pub struct PeakEwma<S, C = CompleteOnResponse>(S, C);
        pub struct PeakEwmaDiscover<D, C = CompleteOnResponse>(D, C);
        pub struct Cost;
        impl Clone for Cost {}
        impl PartialEq for Cost {}
        impl PartialOrd for Cost {}
        pub struct Handle;
        impl<S, C> PeakEwma<S, C> {
            pub fn new(service: S, default_rtt: Duration, decay_ns: f64, completion: C) -> Self {}
        }
        impl<S, C, Request> Service<Request> for PeakEwma<S, C> where S: Service<Request>, C: TrackCompletion<Handle, S::Response> {
            type Response = C::Output;
            type Error = S::Error;
            type Future = TrackCompletionFuture<S::Future, C, Handle>;
        }
        impl<S, C> Load for PeakEwma<S, C> {
            type Metric = Cost;
        }
        impl<D, C> PeakEwmaDiscover<D, C> {
            pub fn new<Request>(discover: D, default_rtt: Duration, decay: Duration, completion: C) -> Self where D: Discover, D::Service: Service<Request>, C: TrackCompletion<Handle, <D::Service as Service<Request>>::Response> {}
        }
        impl<D, C> Stream for PeakEwmaDiscover<D, C> where D: Discover, C: Clone {
            type Item = Result<Change<D::Key, PeakEwma<D::Service, C>>, D::Error>;
        }
    }
    pub mod pending_requests {
        use crate::discover::{Change, Discover};
        use futures_core::Stream;
        use super::completion::{CompleteOnResponse, TrackCompletion, TrackCompletionFuture};
        use super::Load;
        use tower_service::Service;
        pub struct PendingRequests<S, C = CompleteOnResponse>(S, C);
        pub struct PendingRequestsDiscover<D, C = CompleteOnResponse>(D, C);
        pub struct Count;
        impl Clone for Count {}
        impl Default for Count {}
        impl PartialOrd for Count {}
        impl PartialEq for Count {}
        impl Ord for Count {}
        pub struct Handle;
        impl<S, C> PendingRequests<S, C> {
            pub fn new(service: S, completion: C) -> Self {}
        }
        impl<S, C> Load for PendingRequests<S, C> {
            type Metric = Count;
        }
        impl<S, C, Request> Service<Request> for PendingRequests<S, C> where S: Service<Request>, C: TrackCompletion<Handle, S::Response> {
            type Response = C::Output;
            type Error = S::Error;
            type Future = TrackCompletionFuture<S::Future, C, Handle>;
        }
        impl<D, C> PendingRequestsDiscover<D, C> {
            pub const fn new<Request>(discover: D, completion: C) -> Self where D: Discover, D::Service: Service<Request>, C: TrackCompletion<Handle, <D::Service as Service<Request>>::Response> {}
        }
        impl<D, C> Stream for PendingRequestsDiscover<D, C> where D: Discover, C: Clone {
            type Item = Result<Change<D::Key, PendingRequests<D::Service, C>>, D::Error>;
        }
    }
    pub trait Load {
        type Metric: PartialOrd;
        fn load(&self) -> Self::Metric;
    }
}
pub mod load_shed {
    use std::task::{Context, Poll};
    use tower_service::Service;
    use self::future::ResponseFuture;
    pub use self::layer::LoadShedLayer;
    pub mod error {
        use std::fmt;
        pub struct Overloaded;
        impl Default for Overloaded {}
        impl Overloaded {
            pub const fn new() -> Self {}
        }
        impl fmt::Display for Overloaded {}
        impl std::error::Error for Overloaded {}
    }
    pub mod future {
        use std::future::Future;
        pub struct ResponseFuture<F>(F);
        impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>>, E: Into<crate::BoxError> {
            type Output = Result<T, crate::BoxError>;
        }
    }
    mod layer {
        use tower_layer::Layer;
        use super::LoadShed;
        pub struct LoadShedLayer;
        impl Clone for LoadShedLayer {}
        impl Default for LoadShedLayer {}
        impl LoadShedLayer {
            pub const fn new() -> Self {}
        }
        impl<S> Layer<S> for LoadShedLayer {
            type Service = LoadShed<S>;
        }
    }
    pub struct LoadShed<S>(S);
    impl<S> LoadShed<S> {
        pub const fn new(inner: S) -> Self {}
    }
    impl<S, Req> Service<Req> for LoadShed<S> where S: Service<Req>, S::Error: Into<crate::BoxError> {
        type Response = S::Response;
        type Error = crate::BoxError;
        type Future = ResponseFuture<S::Future>;
    }
    impl<S: Clone> Clone for LoadShed<S> {}
}
pub mod make {
    pub use self::make_connection::MakeConnection;
    pub use self::make_service::shared::Shared;
    pub use self::make_service::{AsService, IntoService, MakeService};
    mod make_connection {
        use std::future::Future;
        use std::task::{Context, Poll};
        use tokio::io::{AsyncRead, AsyncWrite};
        use tower_service::Service;
        pub trait MakeConnection<Target> {
            type Connection: AsyncRead + AsyncWrite;
            type Error;
            type Future: Future<Output = Result<Self::Connection, Self::Error>>;
            fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
            fn make_connection(&mut self, target: Target) -> Self::Future;
        }
        impl<C, Target> MakeConnection<Target> for C where C: Service<Target>, C::Response: AsyncRead + AsyncWrite {
            type Connection = C::Response;
            type Error = C::Error;
            type Future = C::Future;
        }
    }
    mod make_service {
        use std::future::Future;
        use std::task::{Context, Poll};
        use tower_service::Service;
        pub(crate) mod shared {
            use std::convert::Infallible;
            use tower_service::Service;
            pub struct Shared<S>(S);
            impl<S: Clone> Clone for Shared<S> {}
            impl<S> Shared<S> {
                #[twelve::wraps]
                pub const fn new(service: S) -> Self {}
            }
            impl<S, T> Service<T> for Shared<S> where S: Clone {
                type Response = S;
                type Error = Infallible;
                type Future = SharedFuture<S>;
            }
            pub struct SharedFuture<S>(S);
            impl<S> std::future::Future for SharedFuture<S> where std::future::Ready<Result<S, Infallible>>: std::future::Future {
                type Output = <std::future::Ready<Result<S, Infallible>> as std::future::Future>::Output;
            }
        }
        pub trait MakeService<Target, Request> {
            type Response;
            type Error;
            type Service: Service<Request, Response = Self::Response, Error = Self::Error>;
            type MakeError;
            type Future: Future<Output = Result<Self::Service, Self::MakeError>>;
            fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::MakeError>>;
            fn make_service(&mut self, target: Target) -> Self::Future;
            fn into_service(self) -> IntoService<Self, Request> where Self: Sized {}
            fn as_service(&mut self) -> AsService<'_, Self, Request> where Self: Sized {}
        }
        impl<M, S, Target, Request> MakeService<Target, Request> for M where M: Service<Target, Response = S>, S: Service<Request> {
            type Response = S::Response;
            type Error = S::Error;
            type Service = S;
            type MakeError = M::Error;
            type Future = M::Future;
        }
        pub struct IntoService<M, Request>(M, Request);
        impl<M, Request> Clone for IntoService<M, Request> where M: Clone {}
        impl<M, S, Target, Request> Service<Target> for IntoService<M, Request> where M: Service<Target, Response = S>, S: Service<Request> {
            type Response = M::Response;
            type Error = M::Error;
            type Future = M::Future;
        }
        pub struct AsService<'a, M, Request>(&'a M, Request);
        impl<M, S, Target, Request> Service<Target> for AsService<'_, M, Request> where M: Service<Target, Response = S>, S: Service<Request> {
            type Response = M::Response;
            type Error = M::Error;
            type Future = M::Future;
        }
    }
    pub mod future {
        pub use super::make_service::shared::SharedFuture;
    }
}
pub mod ready_cache {
    pub use self::cache::ReadyCache;
    pub mod cache {
        use super::error;
        pub use indexmap::Equivalent;
        use std::future::Future;
        use std::hash::Hash;
        use std::task::{Context, Poll};
        use tower_service::Service;
        pub struct ReadyCache<K, S, Req>(K, S, Req) where K: Eq + Hash;
        struct CancelRx;
        enum PendingError<K, E> {
            Canceled(K),
            Inner(K, E),
        }
        struct Pending<K, S, Req>(K, S, Req);
        impl<K, S, Req> Default for ReadyCache<K, S, Req> where K: Eq + Hash, S: Service<Req> {}
        impl<K, S, Req> ReadyCache<K, S, Req> where K: Eq + Hash {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn ready_len(&self) -> usize {}
            pub fn pending_len(&self) -> usize {}
            pub fn pending_contains<Q: Hash + Equivalent<K>>(&self, key: &Q) -> bool {}
            pub fn get_ready<Q: Hash + Equivalent<K>>(&self, key: &Q) -> Option<(usize, &K, &S)> {}
            pub fn get_ready_mut<Q: Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<(usize, &K, &mut S)> {}
            pub fn get_ready_index(&self, idx: usize) -> Option<(&K, &S)> {}
            pub fn get_ready_index_mut(&mut self, idx: usize) -> Option<(&K, &mut S)> {}
            pub fn iter_ready(&self) -> impl Iterator<Item = (&K, &S)> {}
            pub fn iter_ready_mut(&mut self) -> impl Iterator<Item = (&K, &mut S)> {}
            pub fn evict<Q: Hash + Equivalent<K>>(&mut self, key: &Q) -> bool {}
        }
        impl<K, S, Req> ReadyCache<K, S, Req> where K: Clone + Eq + Hash, S: Service<Req>, <S as Service<Req>>::Error: Into<crate::BoxError>, S::Error: Into<crate::BoxError> {
            pub fn push(&mut self, key: K, svc: S) {}
            pub fn poll_pending(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), error::Failed<K>>> {}
            pub fn check_ready<Q: Hash + Equivalent<K>>(&mut self, cx: &mut Context<'_>, key: &Q) -> Result<bool, error::Failed<K>> {}
            pub fn check_ready_index(&mut self, cx: &mut Context<'_>, index: usize) -> Result<bool, error::Failed<K>> {}
            pub fn call_ready<Q: Hash + Equivalent<K>>(&mut self, key: &Q, req: Req) -> S::Future {}
            pub fn call_ready_index(&mut self, index: usize, req: Req) -> S::Future {}
        }
        impl<K, S, Req> Future for Pending<K, S, Req> where S: Service<Req> {
            type Output = Result<(K, S, CancelRx), PendingError<K, S::Error>>;
        }
    }
    pub mod error {
        pub struct Failed<K>(pub K, pub crate::BoxError);
        impl<K> std::fmt::Display for Failed<K> {}
        impl<K: std::fmt::Debug> std::error::Error for Failed<K> {}
    }
}
pub mod reconnect {
    pub use future::ResponseFuture;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tower_service::Service;
    mod future {
        use std::future::Future;
        pub struct ResponseFuture<F, E>(F, E);
        enum Inner<F, E> {
            Future { fut: F },
            Error { error: Option<E> },
        }
        impl<F, T, E, ME> Future for ResponseFuture<F, ME> where F: Future<Output = Result<T, E>>, E: Into<crate::BoxError>, ME: Into<crate::BoxError> {
            type Output = Result<T, crate::BoxError>;
        }
    }
    pub struct Reconnect<M, Target>(M, Target) where M: Service<Target>;
    impl<M, Target> Reconnect<M, Target> where M: Service<Target> {
        pub const fn new(mk_service: M, target: Target) -> Self {}
        pub const fn with_connection(init_conn: M::Response, mk_service: M, target: Target) -> Self {}
    }
    impl<M, Target, S, Request> Service<Request> for Reconnect<M, Target> where M: Service<Target, Response = S>, S: Service<Request>, M::Future: Unpin, crate::BoxError: From<M::Error> + From<S::Error>, Target: Clone {
        type Response = S::Response;
        type Error = crate::BoxError;
        type Future = ResponseFuture<S::Future, M::Error>;
    }
}
pub mod retry {
    pub use self::layer::RetryLayer;
    pub use self::policy::Policy;
    use self::future::ResponseFuture;
    use std::task::{Context, Poll};
    use tower_service::Service;
    pub mod backoff {
        use std::fmt::Display;
        use std::future::Future;
        use std::time::Duration;
        use tokio::time;
        use crate::util::rng::{HasherRng, Rng};
        pub trait MakeBackoff {
            type Backoff: Backoff;
            fn make_backoff(&mut self) -> Self::Backoff;
        }
        pub trait Backoff {
            type Future: Future<Output = ()>;
            fn next_backoff(&mut self) -> Self::Future;
        }
        pub struct ExponentialBackoffMaker<R = HasherRng>(R);
        impl<R: Clone> Clone for ExponentialBackoffMaker<R> {}
        pub struct ExponentialBackoff<R = HasherRng>(R);
        impl<R: Clone> Clone for ExponentialBackoff<R> {}
        impl<R> ExponentialBackoffMaker<R> where R: Rng {
            pub fn new(min: time::Duration, max: time::Duration, jitter: f64, rng: R) -> Result<Self, InvalidBackoff> {}
        }
        impl<R> MakeBackoff for ExponentialBackoffMaker<R> where R: Rng + Clone {
            type Backoff = ExponentialBackoff<R>;
        }
        impl<R> Backoff for ExponentialBackoff<R> where R: Rng {
            type Future = tokio::time::Sleep;
        }
        impl Default for ExponentialBackoffMaker {}
        pub struct InvalidBackoff;
        impl Display for InvalidBackoff {}
        impl std::error::Error for InvalidBackoff {}
    }
    pub mod budget {
        pub use tps_budget::TpsBudget;
        pub mod tps_budget {
            use std::time::Duration;
            use super::Budget;
            pub struct TpsBudget;
            impl TpsBudget {
                pub fn new(ttl: Duration, min_per_sec: u32, retry_percent: f32) -> Self {}
            }
            impl Budget for TpsBudget {}
            impl Default for TpsBudget {}
        }
        pub trait Budget {
            fn deposit(&self);
            fn withdraw(&self) -> bool;
        }
    }
    pub mod future {
        use super::Policy;
        use std::future::Future;
        use tower_service::Service;
        pub struct ResponseFuture<P, S, Request>(P, S, Request) where P: Policy<Request, S::Response, S::Error>, S: Service<Request>;
        impl<P, S, Request> Future for ResponseFuture<P, S, Request> where P: Policy<Request, S::Response, S::Error>, S: Service<Request> {
            type Output = Result<S::Response, S::Error>;
        }
    }
    mod layer {
        use super::Retry;
        use tower_layer::Layer;
        pub struct RetryLayer<P>(P);
        impl<P: Clone> Clone for RetryLayer<P> {}
        impl<P> RetryLayer<P> {
            pub const fn new(policy: P) -> Self {}
        }
        impl<P, S> Layer<S> for RetryLayer<P> where P: Clone {
            type Service = Retry<P, S>;
        }
    }
    mod policy {
        use std::future::Future;
        pub trait Policy<Req, Res, E> {
            type Future: Future<Output = ()>;
            fn retry(&mut self, req: &mut Req, result: &mut Result<Res, E>) -> Option<Self::Future>;
            fn clone_request(&mut self, req: &Req) -> Option<Req>;
        }
    }
    pub struct Retry<P, S>(P, S);
    impl<P: Clone, S: Clone> Clone for Retry<P, S> {}
    impl<P, S> Retry<P, S> {
        pub const fn new(policy: P, service: S) -> Self {}
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn into_inner(self) -> S {}
    }
    impl<P, S, Request> Service<Request> for Retry<P, S> where P: Policy<Request, S::Response, S::Error> + Clone, S: Service<Request> + Clone {
        type Response = S::Response;
        type Error = S::Error;
        type Future = ResponseFuture<P, S, Request>;
    }
}
pub mod spawn_ready {
    pub use self::layer::SpawnReadyLayer;
    pub use self::service::SpawnReady;
    pub mod future {
        pub struct ResponseFuture<F, E>(F, E);
        impl<F, E> std::future::Future for ResponseFuture<F, E> where futures_util::future::MapErr<F, fn(E) -> crate::BoxError>: std::future::Future {
            type Output = <futures_util::future::MapErr<F, fn(E) -> crate::BoxError> as std::future::Future>::Output;
        }
    }
    mod layer {
        pub struct SpawnReadyLayer;
        impl Clone for SpawnReadyLayer {}
        impl Default for SpawnReadyLayer {}
        impl SpawnReadyLayer {
            pub fn new() -> Self {}
        }
        impl<S> tower_layer::Layer<S> for SpawnReadyLayer {
            type Service = super::SpawnReady<S>;
        }
    }
    mod service {
        use super::future::ResponseFuture;
        use super::SpawnReadyLayer;
        use crate::BoxError;
        use std::future::Future;
        use tower_service::Service;
        pub struct SpawnReady<S>(S);
        enum Inner<S> {
            Service(Option<S>),
            Future(tokio::task::JoinHandle<Result<S, BoxError>>),
        }
        impl<S> SpawnReady<S> {
            pub const fn new(service: S) -> Self {}
            pub fn layer() -> SpawnReadyLayer {}
        }
        impl<S, Req> Service<Req> for SpawnReady<S> where Req: 'static, S: Service<Req> + Send + 'static, S::Error: Into<BoxError> {
            type Response = S::Response;
            type Error = BoxError;
            type Future = ResponseFuture<S::Future, S::Error>;
        }
    }
}
pub mod steer {
    use tower_service::Service;
    pub trait Picker<S, Req> {
        fn pick(&mut self, r: &Req, services: &[S]) -> usize;
    }
    impl<S, F, Req> Picker<S, Req> for F where F: Fn(&Req, &[S]) -> usize {}
    pub struct Steer<S, F, Req>(S, F, Req);
    impl<S, F, Req> Steer<S, F, Req> {
        pub fn new(services: impl IntoIterator<Item = S>, router: F) -> Self {}
    }
    impl<S, Req, F> Service<Req> for Steer<S, F, Req> where S: Service<Req>, F: Picker<S, Req> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    impl<S, F, Req> Clone for Steer<S, F, Req> where S: Clone, F: Clone {}
}
pub mod timeout {
    pub use self::layer::TimeoutLayer;
    use self::future::ResponseFuture;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use tower_service::Service;
    pub mod error {
        use std::{error, fmt};
        pub struct Elapsed;
        impl Default for Elapsed {}
        impl Elapsed {
            pub const fn new() -> Self {}
        }
        impl fmt::Display for Elapsed {}
        impl error::Error for Elapsed {}
    }
    pub mod future {
        use std::future::Future;
        pub struct ResponseFuture<T>(T);
        impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>>, E: Into<crate::BoxError> {
            type Output = Result<T, crate::BoxError>;
        }
    }
    mod layer {
        use super::Timeout;
        use std::time::Duration;
        use tower_layer::Layer;
        pub struct TimeoutLayer;
        impl Clone for TimeoutLayer {}
        impl TimeoutLayer {
            pub const fn new(timeout: Duration) -> Self {}
        }
        impl<S> Layer<S> for TimeoutLayer {
            type Service = Timeout<S>;
        }
    }
    pub struct Timeout<T>(T);
    impl<T: Clone> Clone for Timeout<T> {}
    impl<T> Timeout<T> {
        pub const fn new(inner: T, timeout: Duration) -> Self {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<S, Request> Service<Request> for Timeout<S> where S: Service<Request>, S::Error: Into<crate::BoxError> {
        type Response = S::Response;
        type Error = crate::BoxError;
        type Future = ResponseFuture<S::Future>;
    }
}
pub mod util {
    pub use self::and_then::{AndThen, AndThenLayer};
    pub use self::boxed::{BoxCloneServiceLayer, BoxCloneSyncServiceLayer, BoxLayer, BoxService, UnsyncBoxService};
    pub use self::boxed_clone::BoxCloneService;
    pub use self::boxed_clone_sync::BoxCloneSyncService;
    pub use self::either::Either;
    pub use self::future_service::{future_service, FutureService};
    pub use self::map_err::{MapErr, MapErrLayer};
    pub use self::map_future::{MapFuture, MapFutureLayer};
    pub use self::map_request::{MapRequest, MapRequestLayer};
    pub use self::map_response::{MapResponse, MapResponseLayer};
    pub use self::map_result::{MapResult, MapResultLayer};
    pub use self::oneshot::Oneshot;
    pub use self::optional::Optional;
    pub use self::ready::{Ready, ReadyOneshot};
    pub use self::service_fn::{service_fn, ServiceFn};
    pub use self::then::{Then, ThenLayer};
    pub use self::call_all::{CallAll, CallAllUnordered};
    use std::future::Future;
    use crate::layer::util::Identity;
    mod and_then {
        use futures_core::TryFuture;
        use futures_util::future;
        use std::future::Future;
        use tower_layer::Layer;
        use tower_service::Service;
        pub struct AndThen<S, F>(S, F);
        impl<S: Clone, F: Clone> Clone for AndThen<S, F> {}
        pub struct AndThenFuture<F1, F2: TryFuture, N>(F1, F2, N);
        impl<F1, F2: TryFuture, N> Future for AndThenFuture<F1, F2, N> where future::AndThen<future::ErrInto<F1, F2::Error>, F2, N>: Future {
            type Output = <future::AndThen<future::ErrInto<F1, F2::Error>, F2, N> as Future>::Output;
        }
        pub struct AndThenLayer<F>(F);
        impl<F: Clone> Clone for AndThenLayer<F> {}
        impl<S, F> AndThen<S, F> {
            pub const fn new(inner: S, f: F) -> Self {}
            pub fn layer(f: F) -> AndThenLayer<F> {}
        }
        impl<S, F, Request, Fut> Service<Request> for AndThen<S, F> where S: Service<Request>, S::Error: Into<Fut::Error>, F: FnOnce(S::Response) -> Fut + Clone, Fut: TryFuture {
            type Response = Fut::Ok;
            type Error = Fut::Error;
            type Future = AndThenFuture<S::Future, Fut, F>;
        }
        impl<F> AndThenLayer<F> {
            pub const fn new(f: F) -> Self {}
        }
        impl<S, F> Layer<S> for AndThenLayer<F> where F: Clone {
            type Service = AndThen<S, F>;
        }
    }
    mod boxed {
        pub use self::layer::BoxLayer;
        pub use self::layer_clone::BoxCloneServiceLayer;
        pub use self::layer_clone_sync::BoxCloneSyncServiceLayer;
        pub use self::sync::BoxService;
        pub use self::unsync::UnsyncBoxService;
        mod layer {
            use crate::util::BoxService;
            use tower_layer::Layer;
            use tower_service::Service;
            pub struct BoxLayer<In, T, U, E>(In, T, U, E);
            impl<In, T, U, E> BoxLayer<In, T, U, E> {
                pub fn new<L>(inner_layer: L) -> Self where L: Layer<In> + Send + Sync + 'static, L::Service: Service<T, Response = U, Error = E> + Send + 'static, <L::Service as Service<T>>::Future: Send + 'static {}
            }
            impl<In, T, U, E> Layer<In> for BoxLayer<In, T, U, E> {
                type Service = BoxService<T, U, E>;
            }
            impl<In, T, U, E> Clone for BoxLayer<In, T, U, E> {}
        }
        mod layer_clone {
            use crate::util::BoxCloneService;
            use tower_layer::Layer;
            use tower_service::Service;
            pub struct BoxCloneServiceLayer<In, T, U, E>(In, T, U, E);
            impl<In, T, U, E> BoxCloneServiceLayer<In, T, U, E> {
                pub fn new<L>(inner_layer: L) -> Self where L: Layer<In> + Send + Sync + 'static, L::Service: Service<T, Response = U, Error = E> + Send + Clone + 'static, <L::Service as Service<T>>::Future: Send + 'static {}
            }
            impl<In, T, U, E> Layer<In> for BoxCloneServiceLayer<In, T, U, E> {
                type Service = BoxCloneService<T, U, E>;
            }
            impl<In, T, U, E> Clone for BoxCloneServiceLayer<In, T, U, E> {}
        }
        mod layer_clone_sync {
            use tower_layer::Layer;
            use tower_service::Service;
            use crate::util::BoxCloneSyncService;
            pub struct BoxCloneSyncServiceLayer<In, T, U, E>(In, T, U, E);
            impl<In, T, U, E> BoxCloneSyncServiceLayer<In, T, U, E> {
                pub fn new<L>(inner_layer: L) -> Self where L: Layer<In> + Send + Sync + 'static, L::Service: Service<T, Response = U, Error = E> + Send + Sync + Clone + 'static, <L::Service as Service<T>>::Future: Send + 'static {}
            }
            impl<In, T, U, E> Layer<In> for BoxCloneSyncServiceLayer<In, T, U, E> {
                type Service = BoxCloneSyncService<T, U, E>;
            }
            impl<In, T, U, E> Clone for BoxCloneSyncServiceLayer<In, T, U, E> {}
        }
        mod sync {
            use tower_layer::LayerFn;
            use tower_service::Service;
            use std::future::Future;
            use std::pin::Pin;
            pub struct BoxService<T, U, E>(T, U, E);
            type BoxFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send>>;
            impl<T, U, E> BoxService<T, U, E> {
                pub fn new<S>(inner: S) -> Self where S: Service<T, Response = U, Error = E> + Send + 'static, S::Future: Send + 'static {}
                pub fn layer<S>() -> LayerFn<fn(S) -> Self> where S: Service<T, Response = U, Error = E> + Send + 'static, S::Future: Send + 'static {}
            }
            impl<T, U, E> Service<T> for BoxService<T, U, E> {
                type Response = U;
                type Error = E;
                type Future = BoxFuture<U, E>;
            }
        }
        mod unsync {
            use tower_layer::LayerFn;
            use tower_service::Service;
            use std::future::Future;
            use std::pin::Pin;
            pub struct UnsyncBoxService<T, U, E>(T, U, E);
            type UnsyncBoxFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>>>>;
            impl<T, U, E> UnsyncBoxService<T, U, E> {
                pub fn new<S>(inner: S) -> Self where S: Service<T, Response = U, Error = E> + 'static, S::Future: 'static {}
                pub fn layer<S>() -> LayerFn<fn(S) -> Self> where S: Service<T, Response = U, Error = E> + 'static, S::Future: 'static {}
            }
            impl<T, U, E> Service<T> for UnsyncBoxService<T, U, E> {
                type Response = U;
                type Error = E;
                type Future = UnsyncBoxFuture<U, E>;
            }
        }
    }
    mod boxed_clone {
        use futures_util::future::BoxFuture;
        use tower_layer::LayerFn;
        use tower_service::Service;
        pub struct BoxCloneService<T, U, E>(T, U, E);
        impl<T, U, E> BoxCloneService<T, U, E> {
            pub fn new<S>(inner: S) -> Self where S: Service<T, Response = U, Error = E> + Clone + Send + 'static, S::Future: Send + 'static {}
            pub fn layer<S>() -> LayerFn<fn(S) -> Self> where S: Service<T, Response = U, Error = E> + Clone + Send + 'static, S::Future: Send + 'static {}
        }
        impl<T, U, E> Service<T> for BoxCloneService<T, U, E> {
            type Response = U;
            type Error = E;
            type Future = BoxFuture<'static, Result<U, E>>;
        }
        impl<T, U, E> Clone for BoxCloneService<T, U, E> {}
    }
    mod boxed_clone_sync {
        use futures_util::future::BoxFuture;
        use tower_layer::LayerFn;
        use tower_service::Service;
        pub struct BoxCloneSyncService<T, U, E>(T, U, E);
        impl<T, U, E> BoxCloneSyncService<T, U, E> {
            pub fn new<S>(inner: S) -> Self where S: Service<T, Response = U, Error = E> + Clone + Send + Sync + 'static, S::Future: Send + 'static {}
            pub fn layer<S>() -> LayerFn<fn(S) -> Self> where S: Service<T, Response = U, Error = E> + Clone + Send + Sync + 'static, S::Future: Send + 'static {}
        }
        impl<T, U, E> Service<T> for BoxCloneSyncService<T, U, E> {
            type Response = U;
            type Error = E;
            type Future = BoxFuture<'static, Result<U, E>>;
        }
        impl<T, U, E> Clone for BoxCloneSyncService<T, U, E> {}
    }
    mod call_all {
        pub use self::ordered::CallAll;
        pub use self::unordered::CallAllUnordered;
        mod common {
            use futures_core::Stream;
            use std::future::Future;
            use std::task::{Context, Poll};
            use tower_service::Service;
            pub(crate) struct CallAll<Svc, S, Q>(Svc, S, Q) where S: Stream;
            pub(crate) trait Drive<F: Future> {
                fn is_empty(&self) -> bool;
                fn push(&mut self, future: F);
                fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<F::Output>>;
            }
            impl<Svc, S, Q> Stream for CallAll<Svc, S, Q> where Svc: Service<S::Item>, S: Stream, Q: Drive<Svc::Future> {
                type Item = Result<Svc::Response, Svc::Error>;
            }
        }
        mod ordered {
            use super::common;
            use futures_core::Stream;
            use futures_util::stream::FuturesOrdered;
            use std::future::Future;
            use std::pin::Pin;
            use tower_service::Service;
            pub struct CallAll<Svc, S>(Svc, S) where Svc: Service<S::Item>, S: Stream;
            impl<Svc, S> CallAll<Svc, S> where Svc: Service<S::Item>, S: Stream {
                pub fn new(service: Svc, stream: S) -> CallAll<Svc, S> {}
                pub fn into_inner(self) -> Svc {}
                pub fn take_service(self: Pin<&mut Self>) -> Svc {}
                pub fn unordered(self) -> super::CallAllUnordered<Svc, S> {}
            }
            impl<Svc, S> Stream for CallAll<Svc, S> where Svc: Service<S::Item>, S: Stream {
                type Item = Result<Svc::Response, Svc::Error>;
            }
            impl<F: Future> common::Drive<F> for FuturesOrdered<F> {}
        }
        mod unordered {
            use super::common;
            use futures_core::Stream;
            use futures_util::stream::FuturesUnordered;
            use std::future::Future;
            use std::pin::Pin;
            use tower_service::Service;
            pub struct CallAllUnordered<Svc, S>(Svc, S) where Svc: Service<S::Item>, S: Stream;
            impl<Svc, S> CallAllUnordered<Svc, S> where Svc: Service<S::Item>, S: Stream {
                pub fn new(service: Svc, stream: S) -> CallAllUnordered<Svc, S> {}
                pub fn into_inner(self) -> Svc {}
                pub fn take_service(self: Pin<&mut Self>) -> Svc {}
            }
            impl<Svc, S> Stream for CallAllUnordered<Svc, S> where Svc: Service<S::Item>, S: Stream {
                type Item = Result<Svc::Response, Svc::Error>;
            }
            impl<F: Future> common::Drive<F> for FuturesUnordered<F> {}
        }
    }
    mod either {
        use std::future::Future;
        use tower_layer::Layer;
        use tower_service::Service;
        pub enum Either<A, B> {
            Left(A),
            Right(B),
        }
        impl<A: Clone, B: Clone> Clone for Either<A, B> {}
        impl<A, B, Request> Service<Request> for Either<A, B> where A: Service<Request>, B: Service<Request, Response = A::Response, Error = A::Error> {
            type Response = A::Response;
            type Error = A::Error;
            type Future = EitherResponseFuture<A::Future, B::Future>;
        }
        pub struct EitherResponseFuture<A, B>(A, B);
        impl<A, B> Future for EitherResponseFuture<A, B> where A: Future, B: Future<Output = A::Output> {
            type Output = A::Output;
        }
        impl<S, A, B> Layer<S> for Either<A, B> where A: Layer<S>, B: Layer<S> {
            type Service = Either<A::Service, B::Service>;
        }
    }
    mod future_service {
        use std::future::Future;
        use tower_service::Service;
        pub fn future_service<F, S, R, E>(future: F) -> FutureService<F, S> where F: Future<Output = Result<S, E>> + Unpin, S: Service<R, Error = E> {}
        pub struct FutureService<F, S>(F, S);
        impl<F: Clone, S: Clone> Clone for FutureService<F, S> {}
        impl<F, S> FutureService<F, S> {
            pub const fn new(future: F) -> Self {}
        }
        impl<F, S, R, E> Service<R> for FutureService<F, S> where F: Future<Output = Result<S, E>> + Unpin, S: Service<R, Error = E> {
            type Response = S::Response;
            type Error = E;
            type Future = S::Future;
        }
    }
    mod map_err {
        use futures_util::future;
        use tower_layer::Layer;
        use tower_service::Service;
        pub struct MapErr<S, F>(S, F);
        impl<S: Clone, F: Clone> Clone for MapErr<S, F> {}
        pub struct MapErrLayer<F>(F);
        impl<F: Clone> Clone for MapErrLayer<F> {}
        pub struct MapErrFuture<F, N>(F, N);
        impl<F, N> std::future::Future for MapErrFuture<F, N> where future::MapErr<F, N>: std::future::Future {
            type Output = <future::MapErr<F, N> as std::future::Future>::Output;
        }
        impl<S, F> MapErr<S, F> {
            pub const fn new(inner: S, f: F) -> Self {}
            pub fn layer(f: F) -> MapErrLayer<F> {}
        }
        impl<S, F, Request, Error> Service<Request> for MapErr<S, F> where S: Service<Request>, F: FnOnce(S::Error) -> Error + Clone {
            type Response = S::Response;
            type Error = Error;
            type Future = MapErrFuture<S::Future, F>;
        }
        impl<F> MapErrLayer<F> {
            pub const fn new(f: F) -> Self {}
        }
        impl<S, F> Layer<S> for MapErrLayer<F> where F: Clone {
            type Service = MapErr<S, F>;
        }
    }
    mod map_request {
        use tower_layer::Layer;
        use tower_service::Service;
        pub struct MapRequest<S, F>(S, F);
        impl<S: Clone, F: Clone> Clone for MapRequest<S, F> {}
        impl<S, F> MapRequest<S, F> {
            pub const fn new(inner: S, f: F) -> Self {}
            pub fn layer(f: F) -> MapRequestLayer<F> {}
        }
        impl<S, F, R1, R2> Service<R1> for MapRequest<S, F> where S: Service<R2>, F: FnMut(R1) -> R2 {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
        }
        pub struct MapRequestLayer<F>(F);
        impl<F: Clone> Clone for MapRequestLayer<F> {}
        impl<F> MapRequestLayer<F> {
            pub const fn new(f: F) -> Self {}
        }
        impl<S, F> Layer<S> for MapRequestLayer<F> where F: Clone {
            type Service = MapRequest<S, F>;
        }
    }
    mod map_response {
        use futures_util::future::MapOk;
        use tower_layer::Layer;
        use tower_service::Service;
        pub struct MapResponse<S, F>(S, F);
        impl<S: Clone, F: Clone> Clone for MapResponse<S, F> {}
        pub struct MapResponseLayer<F>(F);
        impl<F: Clone> Clone for MapResponseLayer<F> {}
        pub struct MapResponseFuture<F, N>(F, N);
        impl<F, N> std::future::Future for MapResponseFuture<F, N> where MapOk<F, N>: std::future::Future {
            type Output = <MapOk<F, N> as std::future::Future>::Output;
        }
        impl<S, F> MapResponse<S, F> {
            pub const fn new(inner: S, f: F) -> Self {}
            pub fn layer(f: F) -> MapResponseLayer<F> {}
        }
        impl<S, F, Request, Response> Service<Request> for MapResponse<S, F> where S: Service<Request>, F: FnOnce(S::Response) -> Response + Clone {
            type Response = Response;
            type Error = S::Error;
            type Future = MapResponseFuture<S::Future, F>;
        }
        impl<F> MapResponseLayer<F> {
            pub const fn new(f: F) -> Self {}
        }
        impl<S, F> Layer<S> for MapResponseLayer<F> where F: Clone {
            type Service = MapResponse<S, F>;
        }
    }
    mod map_result {
        use futures_util::future::Map;
        use tower_layer::Layer;
        use tower_service::Service;
        pub struct MapResult<S, F>(S, F);
        impl<S: Clone, F: Clone> Clone for MapResult<S, F> {}
        pub struct MapResultLayer<F>(F);
        impl<F: Clone> Clone for MapResultLayer<F> {}
        pub struct MapResultFuture<F, N>(F, N);
        impl<F, N> std::future::Future for MapResultFuture<F, N> where Map<F, N>: std::future::Future {
            type Output = <Map<F, N> as std::future::Future>::Output;
        }
        impl<S, F> MapResult<S, F> {
            pub const fn new(inner: S, f: F) -> Self {}
            pub fn layer(f: F) -> MapResultLayer<F> {}
        }
        impl<S, F, Request, Response, Error> Service<Request> for MapResult<S, F> where S: Service<Request>, Error: From<S::Error>, F: FnOnce(Result<S::Response, S::Error>) -> Result<Response, Error> + Clone {
            type Response = Response;
            type Error = Error;
            type Future = MapResultFuture<S::Future, F>;
        }
        impl<F> MapResultLayer<F> {
            pub const fn new(f: F) -> Self {}
        }
        impl<S, F> Layer<S> for MapResultLayer<F> where F: Clone {
            type Service = MapResult<S, F>;
        }
    }
    mod map_future {
        use std::future::Future;
        use tower_layer::Layer;
        use tower_service::Service;
        pub struct MapFuture<S, F>(S, F);
        impl<S: Clone, F: Clone> Clone for MapFuture<S, F> {}
        impl<S, F> MapFuture<S, F> {
            pub const fn new(inner: S, f: F) -> Self {}
            pub fn layer(f: F) -> MapFutureLayer<F> {}
            pub fn get_ref(&self) -> &S {}
            pub fn get_mut(&mut self) -> &mut S {}
            pub fn into_inner(self) -> S {}
        }
        impl<R, S, F, T, E, Fut> Service<R> for MapFuture<S, F> where S: Service<R>, F: FnMut(S::Future) -> Fut, E: From<S::Error>, Fut: Future<Output = Result<T, E>> {
            type Response = T;
            type Error = E;
            type Future = Fut;
        }
        pub struct MapFutureLayer<F>(F);
        impl<F: Clone> Clone for MapFutureLayer<F> {}
        impl<F> MapFutureLayer<F> {
            pub const fn new(f: F) -> Self {}
        }
        impl<S, F> Layer<S> for MapFutureLayer<F> where F: Clone {
            type Service = MapFuture<S, F>;
        }
    }
    mod oneshot {
        use std::future::Future;
        use tower_service::Service;
        pub struct Oneshot<S: Service<Req>, Req>(S, Req);
        impl<S, Req> Oneshot<S, Req> where S: Service<Req> {
            pub const fn new(svc: S, req: Req) -> Self {}
        }
        impl<S, Req> Future for Oneshot<S, Req> where S: Service<Req> {
            type Output = Result<S::Response, S::Error>;
        }
    }
    mod optional {
        use self::future::ResponseFuture;
        use std::task::{Context, Poll};
        use tower_service::Service;
        pub mod future {
            use std::future::Future;
            pub struct ResponseFuture<T>(T);
            impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>>, E: Into<crate::BoxError> {
                type Output = Result<T, crate::BoxError>;
            }
        }
        pub struct Optional<T>(T);
        impl<T> Optional<T> {
            pub const fn new<Request>(inner: Option<T>) -> Optional<T> where T: Service<Request>, T::Error: Into<crate::BoxError> {}
        }
        impl<T, Request> Service<Request> for Optional<T> where T: Service<Request>, T::Error: Into<crate::BoxError> {
            type Response = T::Response;
            type Error = crate::BoxError;
            type Future = ResponseFuture<T::Future>;
        }
    }
    mod ready {
        use std::future::Future;
        use tower_service::Service;
        pub struct ReadyOneshot<T, Request>(T, Request);
        impl<T, Request> ReadyOneshot<T, Request> where T: Service<Request> {
            pub const fn new(service: T) -> Self {}
        }
        impl<T, Request> Future for ReadyOneshot<T, Request> where T: Service<Request> {
            type Output = Result<T, T::Error>;
        }
        pub struct Ready<'a, T, Request>(&'a T, Request);
        impl<'a, T, Request> Ready<'a, T, Request> where T: Service<Request> {
            pub fn new(service: &'a mut T) -> Self {}
        }
        impl<'a, T, Request> Future for Ready<'a, T, Request> where T: Service<Request> {
            type Output = Result<&'a mut T, T::Error>;
        }
    }
    mod service_fn {
        use std::future::Future;
        use tower_service::Service;
        #[twelve::handler(arg = 0)]
        pub fn service_fn<T>(f: T) -> ServiceFn<T> {}
        pub struct ServiceFn<T>(T);
        impl<T: Clone> Clone for ServiceFn<T> {}
        impl<T, F, Request, R, E> Service<Request> for ServiceFn<T> where T: FnMut(Request) -> F, F: Future<Output = Result<R, E>> {
            type Response = R;
            type Error = E;
            type Future = F;
        }
    }
    mod then {
        use futures_util::future;
        use std::future::Future;
        use tower_layer::Layer;
        use tower_service::Service;
        pub struct Then<S, F>(S, F);
        impl<S: Clone, F: Clone> Clone for Then<S, F> {}
        pub struct ThenLayer<F>(F);
        impl<F: Clone> Clone for ThenLayer<F> {}
        impl<S, F> Then<S, F> {
            pub const fn new(inner: S, f: F) -> Self {}
            pub fn layer(f: F) -> ThenLayer<F> {}
        }
        pub struct ThenFuture<F1, F2, N>(F1, F2, N);
        impl<F1, F2, N> std::future::Future for ThenFuture<F1, F2, N> where future::Then<F1, F2, N>: std::future::Future {
            type Output = <future::Then<F1, F2, N> as std::future::Future>::Output;
        }
        impl<S, F, Request, Response, Error, Fut> Service<Request> for Then<S, F> where S: Service<Request>, S::Error: Into<Error>, F: FnOnce(Result<S::Response, S::Error>) -> Fut + Clone, Fut: Future<Output = Result<Response, Error>> {
            type Response = Response;
            type Error = Error;
            type Future = ThenFuture<S::Future, Fut, F>;
        }
        impl<F> ThenLayer<F> {
            pub const fn new(f: F) -> Self {}
        }
        impl<S, F> Layer<S> for ThenLayer<F> where F: Clone {
            type Service = Then<S, F>;
        }
    }
    pub mod rng {
        use std::collections::hash_map::RandomState;
        use std::hash::BuildHasher;
        use std::ops::Range;
        pub trait Rng {
            fn next_u64(&mut self) -> u64;
            fn next_f64(&mut self) -> f64 {}
            fn next_range(&mut self, range: Range<u64>) -> u64 {}
        }
        impl<R: Rng + ?Sized> Rng for Box<R> {}
        pub struct HasherRng<H = RandomState>(H);
        impl<H: Clone> Clone for HasherRng<H> {}
        impl HasherRng {
            pub fn new() -> Self {}
        }
        impl Default for HasherRng {}
        impl<H> HasherRng<H> {
            pub fn with_hasher(hasher: H) -> Self {}
        }
        impl<H> Rng for HasherRng<H> where H: BuildHasher {}
    }
    pub mod error {
        pub use super::optional::error as optional;
    }
    pub mod future {
        pub use super::and_then::AndThenFuture;
        pub use super::either::EitherResponseFuture;
        pub use super::map_err::MapErrFuture;
        pub use super::map_response::MapResponseFuture;
        pub use super::map_result::MapResultFuture;
        pub use super::optional::future as optional;
        pub use super::then::ThenFuture;
    }
    pub trait ServiceExt<Request>: tower_service::Service<Request> {
        #[twelve::view]
        fn ready(&mut self) -> Ready<'_, Self, Request> where Self: Sized {}
        fn ready_oneshot(self) -> ReadyOneshot<Self, Request> where Self: Sized {}
        fn oneshot(self, req: Request) -> Oneshot<Self, Request> where Self: Sized {}
        fn call_all<S>(self, reqs: S) -> CallAll<Self, S> where Self: Sized, S: futures_core::Stream<Item = Request> {}
        #[twelve::handler(arg = 0)]
        fn and_then<F>(self, f: F) -> AndThen<Self, F> where Self: Sized, F: Clone {}
        #[twelve::handler(arg = 0)]
        fn map_response<F, Response>(self, f: F) -> MapResponse<Self, F> where Self: Sized, F: FnOnce(Self::Response) -> Response + Clone {}
        #[twelve::handler(arg = 0)]
        fn map_err<F, Error>(self, f: F) -> MapErr<Self, F> where Self: Sized, F: FnOnce(Self::Error) -> Error + Clone {}
        #[twelve::handler(arg = 0)]
        fn map_result<F, Response, Error>(self, f: F) -> MapResult<Self, F> where Self: Sized, Error: From<Self::Error>, F: FnOnce(Result<Self::Response, Self::Error>) -> Result<Response, Error> + Clone {}
        #[twelve::handler(arg = 0)]
        fn map_request<F, NewRequest>(self, f: F) -> MapRequest<Self, F> where Self: Sized, F: FnMut(NewRequest) -> Request {}
        fn filter<F, NewRequest>(self, filter: F) -> crate::filter::Filter<Self, F> where Self: Sized, F: crate::filter::Predicate<NewRequest> {}
        fn filter_async<F, NewRequest>(self, filter: F) -> crate::filter::AsyncFilter<Self, F> where Self: Sized, F: crate::filter::AsyncPredicate<NewRequest> {}
        #[twelve::handler(arg = 0)]
        fn then<F, Response, Error, Fut>(self, f: F) -> Then<Self, F> where Self: Sized, Error: From<Self::Error>, F: FnOnce(Result<Self::Response, Self::Error>) -> Fut + Clone, Fut: Future<Output = Result<Response, Error>> {}
        #[twelve::handler(arg = 0)]
        fn map_future<F, Fut, Response, Error>(self, f: F) -> MapFuture<Self, F> where Self: Sized, F: FnMut(Self::Future) -> Fut, Error: From<Self::Error>, Fut: Future<Output = Result<Response, Error>> {}
        fn boxed(self) -> BoxService<Request, Self::Response, Self::Error> where Self: Sized + Send + 'static, Self::Future: Send + 'static {}
        fn boxed_clone(self) -> BoxCloneService<Request, Self::Response, Self::Error> where Self: Clone + Sized + Send + 'static, Self::Future: Send + 'static {}
    }
    impl<T: ?Sized, Request> ServiceExt<Request> for T where T: tower_service::Service<Request> {}
    pub fn option_layer<L>(layer: Option<L>) -> Either<L, Identity> {}
}
pub mod builder {
    use tower_layer::{Identity, Layer, Stack};
    use tower_service::Service;
    pub struct ServiceBuilder<L>(L);
    impl<L: Clone> Clone for ServiceBuilder<L> {}
    impl Default for ServiceBuilder<Identity> {}
    impl ServiceBuilder<Identity> {
        pub const fn new() -> Self {}
    }
    impl<L> ServiceBuilder<L> {
        #[twelve::shares(arg = 0, when(type(1) = "axum::Extension"))]
        pub fn layer<T>(self, layer: T) -> ServiceBuilder<Stack<T, L>> {}
        pub fn option_layer<T>(self, layer: Option<T>) -> ServiceBuilder<Stack<crate::util::Either<T, Identity>, L>> {}
        pub fn layer_fn<F>(self, f: F) -> ServiceBuilder<Stack<crate::layer::LayerFn<F>, L>> {}
        pub fn buffer<Request>(self, bound: usize) -> ServiceBuilder<Stack<crate::buffer::BufferLayer<Request>, L>> {}
        pub fn concurrency_limit(self, max: usize) -> ServiceBuilder<Stack<crate::limit::ConcurrencyLimitLayer, L>> {}
        pub fn load_shed(self) -> ServiceBuilder<Stack<crate::load_shed::LoadShedLayer, L>> {}
        #[twelve::opens(rate_limiter, memory)]
        pub fn rate_limit(self, num: u64, per: std::time::Duration) -> ServiceBuilder<Stack<crate::limit::RateLimitLayer, L>> {}
        pub fn retry<P>(self, policy: P) -> ServiceBuilder<Stack<crate::retry::RetryLayer<P>, L>> {}
        pub fn timeout(self, timeout: std::time::Duration) -> ServiceBuilder<Stack<crate::timeout::TimeoutLayer, L>> {}
        #[twelve::handler(arg = 0)]
        pub fn filter<P>(self, predicate: P) -> ServiceBuilder<Stack<crate::filter::FilterLayer<P>, L>> {}
        #[twelve::handler(arg = 0)]
        pub fn filter_async<P>(self, predicate: P) -> ServiceBuilder<Stack<crate::filter::AsyncFilterLayer<P>, L>> {}
        #[twelve::handler(arg = 0)]
        pub fn map_request<F, R1, R2>(self, f: F) -> ServiceBuilder<Stack<crate::util::MapRequestLayer<F>, L>> where F: FnMut(R1) -> R2 + Clone {}
        #[twelve::handler(arg = 0)]
        pub fn map_response<F>(self, f: F) -> ServiceBuilder<Stack<crate::util::MapResponseLayer<F>, L>> {}
        #[twelve::handler(arg = 0)]
        pub fn map_err<F>(self, f: F) -> ServiceBuilder<Stack<crate::util::MapErrLayer<F>, L>> {}
        #[twelve::handler(arg = 0)]
        pub fn map_future<F>(self, f: F) -> ServiceBuilder<Stack<crate::util::MapFutureLayer<F>, L>> {}
        #[twelve::handler(arg = 0)]
        pub fn then<F>(self, f: F) -> ServiceBuilder<Stack<crate::util::ThenLayer<F>, L>> {}
        #[twelve::handler(arg = 0)]
        pub fn and_then<F>(self, f: F) -> ServiceBuilder<Stack<crate::util::AndThenLayer<F>, L>> {}
        #[twelve::handler(arg = 0)]
        pub fn map_result<F>(self, f: F) -> ServiceBuilder<Stack<crate::util::MapResultLayer<F>, L>> {}
        pub fn into_inner(self) -> L {}
        pub fn service<S>(&self, service: S) -> L::Service where L: Layer<S> {}
        #[twelve::handler(arg = 0)]
        pub fn service_fn<F>(self, f: F) -> L::Service where L: Layer<crate::util::ServiceFn<F>> {}
        pub fn check_clone(self) -> Self where Self: Clone {}
        pub fn check_service_clone<S>(self) -> Self where L: Layer<S>, L::Service: Clone {}
        pub fn check_service<S, T, U, E>(self) -> Self where L: Layer<S>, L::Service: Service<T, Response = U, Error = E> {}
        pub fn boxed<S, R>(self) -> ServiceBuilder<Stack<tower_layer::LayerFn<fn(L::Service) -> crate::util::BoxService<R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>>, L>> where L: Layer<S>, L::Service: Service<R> + Send + 'static, <L::Service as Service<R>>::Future: Send + 'static {}
        pub fn boxed_clone<S, R>(self) -> ServiceBuilder<Stack<tower_layer::LayerFn<fn(L::Service) -> crate::util::BoxCloneService<R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>>, L>> where L: Layer<S>, L::Service: Service<R> + Clone + Send + 'static, <L::Service as Service<R>>::Future: Send + 'static {}
        pub fn boxed_clone_sync<S, R>(self) -> ServiceBuilder<Stack<crate::util::BoxCloneSyncServiceLayer<S, R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>, Identity>> where L: Layer<S> + Send + Sync + 'static, L::Service: Service<R> + Clone + Send + Sync + 'static, <L::Service as Service<R>>::Future: Send + Sync + 'static {}
    }
    impl<S, L> Layer<S> for ServiceBuilder<L> where L: Layer<S> {
        type Service = L::Service;
    }
}
pub mod layer {
    pub use tower_layer::{layer_fn, Layer, LayerFn};
    pub mod util {
        pub use tower_layer::{Identity, Stack};
    }
}
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
