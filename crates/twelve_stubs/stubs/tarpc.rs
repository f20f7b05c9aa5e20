//! package = "tarpc", version = ">=0.34, <0.39"

pub use crate::transport::sealed::Transport;
pub use serde;
pub use {tokio_serde, tokio_util};

/// The trait that is implemented has its name, and in each method a receiver by value and a context more.
#[twelve::handlers(kind = "request")]
#[proc_macro_attribute]
pub fn service(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn derive_serde(attr: TokenStream, item: TokenStream) -> TokenStream {}

pub enum ClientMessage<T> {
    Request(Request<T>),
    Cancel { trace_context: trace::Context, request_id: u64 },
}
#[twelve::request_data(body)]
pub struct Request<T> {
    pub context: context::Context,
    pub id: u64,
    pub message: T,
}
impl<T> Request<T> {
    pub fn deadline(&self) -> &std::time::Instant {}
}
pub trait RequestName {
    fn name(&self) -> &str;
}
impl RequestName for String {}
impl RequestName for () {}
impl RequestName for i32 {}
impl RequestName for u32 {}
impl RequestName for i64 {}
impl RequestName for u64 {}
impl<Req: RequestName> RequestName for std::sync::Arc<Req> {}
impl<Req: RequestName> RequestName for Box<Req> {}
pub struct Response<T> {
    pub request_id: u64,
    pub message: Result<T, ServerError>,
}
pub struct ServerError {
    pub kind: std::io::ErrorKind,
    pub detail: String,
}
impl ServerError {
    pub fn new(kind: std::io::ErrorKind, detail: String) -> ServerError {}
}
impl std::error::Error for ServerError {}
pub enum ChannelError<E> {
    Read(std::sync::Arc<E>),
    Ready(std::sync::Arc<E>),
    Write(std::sync::Arc<E>),
    Flush(std::sync::Arc<E>),
    Close(std::sync::Arc<E>),
}

pub mod context {
    #[twelve::request_data(meta)]
    pub struct Context {
        pub deadline: std::time::Instant,
        pub trace_context: crate::trace::Context,
    }
    pub fn current() -> Context {}
    impl Context {
        pub fn current() -> Self {}
        pub fn trace_id(&self) -> &crate::trace::TraceId {}
    }
}
pub mod trace {
    pub struct Context {
        pub trace_id: TraceId,
        pub span_id: SpanId,
        pub sampling_decision: SamplingDecision,
    }
    pub struct TraceId;
    pub struct SpanId;
    pub enum SamplingDecision {
        Sampled,
        Unsampled,
    }
}

pub mod server {
    use crate::context::Context;
    use crate::{ChannelError, ClientMessage, Request, RequestName, Response, ServerError, Transport};
    use futures::{Future, Stream};

    pub struct Config {
        pub pending_response_buffer: usize,
    }
    impl Default for Config {
        fn default() -> Self {}
    }
    impl Config {
        pub fn channel<Req, Resp, T: Transport<Response<Resp>, ClientMessage<Req>>>(
            self,
            transport: T,
        ) -> BaseChannel<Req, Resp, T> {
        }
    }

    pub trait Serve {
        type Req: RequestName;
        type Resp;
        #[twelve::entry(kind = "request")]
        async fn serve(self, ctx: Context, req: Self::Req) -> Result<Self::Resp, ServerError>;
    }
    pub struct ServeFn<Req, Resp, F>(Req, Resp, F);
    impl<Req: RequestName, Resp, Fut: Future<Output = Result<Resp, ServerError>>, F: FnOnce(Context, Req) -> Fut> Serve
        for ServeFn<Req, Resp, F>
    {
        type Req = Req;
        type Resp = Resp;
    }
    #[twelve::handler(arg = 0)]
    pub fn serve<Req, Resp, Fut: Future<Output = Result<Resp, ServerError>>, F: FnOnce(Context, Req) -> Fut>(
        f: F,
    ) -> ServeFn<Req, Resp, F> {
    }

    pub struct BaseChannel<Req, Resp, T>(Req, Resp, T);
    impl<Req, Resp, T: Transport<Response<Resp>, ClientMessage<Req>>> BaseChannel<Req, Resp, T> {
        pub fn new(config: Config, transport: T) -> Self {}
        pub fn with_defaults(transport: T) -> Self {}
        pub fn get_ref(&self) -> &T {}
    }
    impl<Req, Resp, T> Stream for BaseChannel<Req, Resp, T> {
        type Item = Result<TrackedRequest<Req>, ChannelError<T::Error>>;
    }
    impl<Req, Resp, T> Channel for BaseChannel<Req, Resp, T> {
        type Req = Req;
        type Resp = Resp;
        type Transport = T;
    }
    impl<Req, Resp, T> AsRef<T> for BaseChannel<Req, Resp, T> {}
    pub struct TrackedRequest<Req> {
        pub request: Request<Req>,
        pub response_guard: ResponseGuard,
    }
    pub struct ResponseGuard;
    pub trait Channel: Stream {
        type Req;
        type Resp;
        type Transport;
        fn config(&self) -> &Config;
        fn in_flight_requests(&self) -> usize;
        fn transport(&self) -> &Self::Transport;
        fn max_concurrent_requests(self, limit: usize) -> limits::requests_per_channel::MaxRequests<Self> {}
        fn requests(self) -> Requests<Self> {}
        #[twelve::serves]
        fn execute<S: Serve<Req = Self::Req, Resp = Self::Resp> + Clone>(
            self,
            serve: S,
        ) -> impl Stream<Item = impl Future<Output = ()>> {
        }
    }
    pub struct Requests<C>(C);
    impl<C: Channel> Requests<C> {
        pub fn channel(&self) -> &C {}
        #[twelve::serves]
        pub fn execute<S: Serve<Req = C::Req, Resp = C::Resp> + Clone>(
            self,
            serve: S,
        ) -> impl Stream<Item = impl Future<Output = ()>> {
        }
    }
    impl<C: Channel> Stream for Requests<C> {
        type Item = Result<InFlightRequest<C::Req, C::Resp>, C::Error>;
    }
    pub struct InFlightRequest<Req, Res>(Req, Res);
    impl<Req, Res> InFlightRequest<Req, Res> {
        pub fn get(&self) -> &Request<Req> {}
        #[twelve::serves]
        pub async fn execute<S: Serve<Req = Req, Resp = Res>>(self, serve: S) {}
    }

    pub mod incoming {
        use super::{Channel, Serve};
        use futures::{Future, Stream};
        pub trait Incoming<C: Channel>: Sized + Stream<Item = C> {
            fn max_channels_per_key<K, KF: Fn(&C) -> K>(
                self,
                n: u32,
                keymaker: KF,
            ) -> super::limits::channels_per_key::MaxChannelsPerKey<Self, K, KF> {
            }
            fn max_concurrent_requests_per_channel(
                self,
                n: usize,
            ) -> super::limits::requests_per_channel::MaxRequestsPerChannel<Self> {
            }
            #[twelve::serves]
            fn execute<S: Serve<Req = C::Req, Resp = C::Resp> + Clone>(
                self,
                serve: S,
            ) -> impl Stream<Item = impl Stream<Item = impl Future<Output = ()>>> {
            }
        }
        impl<S: Stream<Item = C>, C: Channel> Incoming<C> for S {}
        #[twelve::serves]
        pub async fn spawn_incoming<I>(incoming: I) {}
    }
    pub mod limits {
        pub mod channels_per_key {
            pub struct MaxChannelsPerKey<S, K, F>(S, K, F);
            impl<S: futures::Stream, K, F> futures::Stream for MaxChannelsPerKey<S, K, F> {
                type Item = TrackedChannel<S::Item, K>;
            }
            pub struct TrackedChannel<C, K>(C, K);
            impl<C: super::super::Channel, K> super::super::Channel for TrackedChannel<C, K> {
                type Req = C::Req;
                type Resp = C::Resp;
                type Transport = C::Transport;
            }
            impl<C: futures::Stream, K> futures::Stream for TrackedChannel<C, K> { type Item = C::Item; }
        }
        pub mod requests_per_channel {
            pub struct MaxRequests<C>(C);
            impl<C: super::super::Channel> super::super::Channel for MaxRequests<C> {
                type Req = C::Req;
                type Resp = C::Resp;
                type Transport = C::Transport;
            }
            impl<C: futures::Stream> futures::Stream for MaxRequests<C> { type Item = C::Item; }
            pub struct MaxRequestsPerChannel<S>(S);
            impl<S: futures::Stream> futures::Stream for MaxRequestsPerChannel<S> { type Item = MaxRequests<S::Item>; }
        }
    }
    pub mod request_hook {
        use super::Serve;
        use crate::context::Context;
        use crate::ServerError;
        use futures::Future;
        pub trait BeforeRequest<Req> {
            #[twelve::entry(kind = "request")]
            async fn before(&mut self, ctx: &mut Context, req: &Req) -> Result<(), ServerError>;
        }
        impl<F: FnMut(&mut Context, &Req) -> Fut, Fut: Future<Output = Result<(), ServerError>>, Req> BeforeRequest<Req> for F {}
        pub trait AfterRequest<Resp> {
            #[twelve::entry(kind = "request")]
            async fn after(&mut self, ctx: &mut Context, resp: &mut Result<Resp, ServerError>);
        }
        impl<F: FnMut(&mut Context, &mut Result<Resp, ServerError>) -> Fut, Fut: Future<Output = ()>, Resp> AfterRequest<Resp> for F {}
        pub trait BeforeRequestList<Req>: BeforeRequest<Req> {
            #[twelve::handler(arg = 0)]
            fn then<Next: BeforeRequest<Req>>(self, next: Next) -> BeforeRequestCons<Self, Next>;
            #[twelve::handler(arg = 0)]
            fn then_fn<Next: FnMut(&mut Context, &Req) -> Fut, Fut: Future<Output = Result<(), ServerError>>>(
                self,
                next: Next,
            ) -> BeforeRequestCons<Self, Next> {
            }
            fn serving<S: Serve<Req = Req>>(self, serve: S) -> HookThenServe<S, Self>;
        }
        pub fn before() -> BeforeRequestNil {}
        pub struct BeforeRequestNil;
        pub struct BeforeRequestCons<First, Rest>(First, Rest);
        impl<Req> BeforeRequest<Req> for BeforeRequestNil {}
        impl<Req> BeforeRequestList<Req> for BeforeRequestNil {}
        impl<Req, First: BeforeRequest<Req>, Rest: BeforeRequest<Req>> BeforeRequest<Req> for BeforeRequestCons<First, Rest> {}
        impl<Req, First: BeforeRequest<Req>, Rest: BeforeRequestList<Req>> BeforeRequestList<Req> for BeforeRequestCons<First, Rest> {}
        pub trait RequestHook: Serve {
            #[twelve::handler(arg = 0)]
            fn before<Hook: BeforeRequest<Self::Req>>(self, hook: Hook) -> HookThenServe<Self, Hook> {}
            #[twelve::handler(arg = 0)]
            fn after<Hook: AfterRequest<Self::Resp>>(self, hook: Hook) -> ServeThenHook<Self, Hook> {}
            #[twelve::handler(arg = 0)]
            fn before_and_after<Hook: BeforeRequest<Self::Req> + AfterRequest<Self::Resp>>(
                self,
                hook: Hook,
            ) -> HookThenServeThenHook<Self::Req, Self::Resp, Self, Hook> {
            }
        }
        impl<S: Serve> RequestHook for S {}
        pub struct HookThenServe<Serv, Hook>(Serv, Hook);
        impl<Serv: Serve, Hook: BeforeRequest<Serv::Req>> Serve for HookThenServe<Serv, Hook> {
            type Req = Serv::Req;
            type Resp = Serv::Resp;
        }
        pub struct ServeThenHook<Serv, Hook>(Serv, Hook);
        impl<Serv: Serve, Hook: AfterRequest<Serv::Resp>> Serve for ServeThenHook<Serv, Hook> {
            type Req = Serv::Req;
            type Resp = Serv::Resp;
        }
        pub struct HookThenServeThenHook<Req, Resp, Serv, Hook>(Req, Resp, Serv, Hook);
        impl<Req, Resp, Serv: Serve<Req = Req, Resp = Resp>, Hook> Serve for HookThenServeThenHook<Req, Resp, Serv, Hook> {
            type Req = Req;
            type Resp = Resp;
        }
    }
}

pub mod client {
    pub struct Config {
        pub max_in_flight_requests: usize,
        pub pending_request_buffer: usize,
    }
    impl Default for Config {
        fn default() -> Self {}
    }
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Channel<Req, Resp>(Req, Resp);
    pub struct NewClient<C, D> {
        pub client: C,
        pub dispatch: D,
    }
    impl<C, D> NewClient<C, D> {
        pub fn spawn(self) -> C {}
    }
    pub enum RpcError {
        Shutdown,
        Send(Box<dyn std::error::Error + Send + Sync>),
        Channel(crate::ChannelError<dyn std::error::Error + Send + Sync>),
        DeadlineExceeded,
        Server(crate::ServerError),
    }
    impl std::error::Error for RpcError {}
}

pub mod transport {
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub mod sealed {
        pub trait Transport<SinkItem, Item> {}
    }
    pub mod channel {
        pub struct UnboundedChannel<Item, SinkItem>(Item, SinkItem);
        pub fn unbounded<SinkItem, Item>() -> (UnboundedChannel<SinkItem, Item>, UnboundedChannel<Item, SinkItem>) {}
        pub struct Channel<Item, SinkItem>(Item, SinkItem);
        pub fn bounded<SinkItem, Item>(capacity: usize) -> (Channel<SinkItem, Item>, Channel<Item, SinkItem>) {}
    }
}

pub mod serde_transport {
    pub struct Transport<S, Item, SinkItem, Codec>(S, Item, SinkItem, Codec);
    impl<S, Item, SinkItem, Codec> Transport<S, Item, SinkItem, Codec> {
        pub fn get_ref(&self) -> &S {}
    }
    pub fn new<S, Item, SinkItem, Codec>(
        framed_io: tokio_util::codec::Framed<S, tokio_util::codec::length_delimited::LengthDelimitedCodec>,
        codec: Codec,
    ) -> Transport<S, Item, SinkItem, Codec> {
    }
    pub mod tcp {
        use super::Transport;
        use tokio::net::{TcpListener, TcpStream, ToSocketAddrs};
        impl<Item, SinkItem, Codec> Transport<TcpStream, Item, SinkItem, Codec> {
            pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr> {}
            pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr> {}
        }
        pub struct TcpConnect<T, Item, SinkItem, CodecFn>(T, Item, SinkItem, CodecFn);
        pub fn connect<A: ToSocketAddrs, Item, SinkItem, Codec, CodecFn: Fn() -> Codec>(
            addr: A,
            codec_fn: CodecFn,
        ) -> TcpConnect<(), Item, SinkItem, CodecFn> {
        }
        pub async fn listen<A: ToSocketAddrs, Item, SinkItem, Codec, CodecFn: Fn() -> Codec>(
            addr: A,
            codec_fn: CodecFn,
        ) -> std::io::Result<Incoming<Item, SinkItem, Codec, CodecFn>> {
        }
        pub async fn listen_on<Item, SinkItem, Codec, CodecFn: Fn() -> Codec>(
            listener: TcpListener,
            codec_fn: CodecFn,
        ) -> std::io::Result<Incoming<Item, SinkItem, Codec, CodecFn>> {
        }
        pub struct Incoming<Item, SinkItem, Codec, CodecFn>(Item, SinkItem, Codec, CodecFn);
        impl<Item, SinkItem, Codec, CodecFn> Incoming<Item, SinkItem, Codec, CodecFn> {
            pub fn local_addr(&self) -> std::net::SocketAddr {}
            #[twelve::view]
            pub fn config_mut(&mut self) -> &mut tokio_util::codec::length_delimited::Builder {}
        }
        impl<Item, SinkItem, Codec, CodecFn> futures::Stream for Incoming<Item, SinkItem, Codec, CodecFn> {
            type Item = std::io::Result<Transport<TcpStream, Item, SinkItem, Codec>>;
        }
    }
}
