//! package = "hyper", version = ">=0.14, <1"

pub use crate::body::Body;
pub use crate::error::{Error, Result};
pub use http;
pub use http::HeaderMap;
pub use http::{header, Method, Request, Response, StatusCode, Uri, Version};
mod common {
    pub(crate) mod drain {
        use std::future::Future;
        use std::pin::Pin;
        pub struct Watching<F, FN>(F, FN);
        impl<F: Future, FN: FnOnce(Pin<&mut F>)> Future for Watching<F, FN> {
            type Output = F::Output;
        }
    }
    pub(crate) mod exec {
        use crate::body::Body;
        use crate::body::HttpBody;
        use crate::proto::h2::server::H2Stream;
        use crate::rt::Executor;
        use crate::server::server::{new_svc::NewSvcTask, Watcher};
        use crate::service::HttpService;
        use std::future::Future;
        use std::pin::Pin;
        use std::sync::Arc;
        pub trait ConnStreamExec<F, B: HttpBody>: Clone {
            fn execute_h2stream(&mut self, fut: H2Stream<F, B>);
        }
        pub trait NewSvcExec<I, N, S: HttpService<Body>, E, W: Watcher<I, S, E>>: Clone {
            fn execute_new_svc(&mut self, fut: NewSvcTask<I, N, S, E, W>);
        }
        pub(crate) type BoxSendFuture = Pin<Box<dyn Future<Output = ()> + Send>>;
        pub enum Exec {
            Default,
            Executor(Arc<dyn Executor<BoxSendFuture> + Send + Sync>),
        }
        impl<F, B: HttpBody> ConnStreamExec<F, B> for Exec where H2Stream<F, B>: Future<Output = ()> {}
        impl<I, N, S: HttpService<Body>, E, W: Watcher<I, S, E>> NewSvcExec<I, N, S, E, W> for Exec where NewSvcTask<I, N, S, E, W>: Future<Output = ()> {}
        impl<E: Executor<H2Stream<F, B>> + Clone, F, B: HttpBody> ConnStreamExec<F, B> for E where H2Stream<F, B>: Future<Output = ()> {}
        impl<I, N, S: HttpService<Body>, E: Executor<NewSvcTask<I, N, S, E, W>> + Clone, W: Watcher<I, S, E>> NewSvcExec<I, N, S, E, W> for E where
            NewSvcTask<I, N, S, E, W>: Future<Output = ()>
        {
        }
    }
    pub(crate) mod watch {
        #[twelve::nature(channel)]
        pub(crate) struct Sender;
        struct Shared;
    }
}
pub mod body {
    pub use self::aggregate::aggregate;
    pub use self::body::{Body, Sender};
    pub use self::to_bytes::to_bytes;
    pub use bytes::{Buf, Bytes};
    pub use http_body::Body as HttpBody;
    pub use http_body::SizeHint;
    mod aggregate {
        use super::HttpBody;
        use bytes::Buf;
        #[twelve::request_data(body)]
        pub async fn aggregate<T: HttpBody>(body: T) -> Result<impl Buf, T::Error> {}
    }
    mod body {
        use bytes::Bytes;
        use futures_core::Stream;
        use http::HeaderMap;
        use http_body::Body as HttpBody;
        use std::borrow::Cow;
        use std::error::Error as StdError;
        use std::task::{Context, Poll};
        #[twelve::request_data(body)]
        pub struct Body;
        #[twelve::nature(channel)]
        pub struct Sender;
        impl Body {
            pub fn empty() -> Body {}
            pub fn channel() -> (Sender, Body) {}
            pub fn wrap_stream<S: Stream<Item = Result<O, E>>, O: Into<Bytes>, E: Into<Box<dyn StdError + Send + Sync>>>(stream: S) -> Body {}
        }
        impl Default for Body {}
        impl HttpBody for Body {
            type Data = Bytes;
            type Error = crate::Error;
        }
        impl Stream for Body {
            type Item = crate::Result<Bytes>;
        }
        impl From<Box<dyn Stream<Item = Result<Bytes, Box<dyn StdError + Send + Sync>>> + Send>> for Body {}
        impl From<Bytes> for Body {}
        impl From<Vec<u8>> for Body {}
        impl From<&'static [u8]> for Body {}
        impl From<Cow<'static, [u8]>> for Body {}
        impl From<String> for Body {}
        impl From<&'static str> for Body {}
        impl From<Cow<'static, str>> for Body {}
        impl Sender {
            pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
            pub async fn send_data(&mut self, chunk: Bytes) -> crate::Result<()> {}
            pub async fn send_trailers(&mut self, trailers: HeaderMap) -> crate::Result<()> {}
            pub fn try_send_data(&mut self, chunk: Bytes) -> Result<(), Bytes> {}
            pub fn abort(self) {}
        }
    }
    mod to_bytes {
        use super::HttpBody;
        use bytes::Bytes;
        #[twelve::request_data(body)]
        pub async fn to_bytes<T: HttpBody>(body: T) -> Result<Bytes, T::Error> {}
    }
}
mod error {
    use crate::client::connect::Connected;
    use std::error::Error as StdError;
    use std::fmt;
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
    impl Error {
        pub fn is_parse(&self) -> bool {}
        pub fn is_parse_too_large(&self) -> bool {}
        pub fn is_parse_status(&self) -> bool {}
        pub fn is_user(&self) -> bool {}
        pub fn is_canceled(&self) -> bool {}
        pub fn is_closed(&self) -> bool {}
        pub fn is_connect(&self) -> bool {}
        pub fn is_incomplete_message(&self) -> bool {}
        pub fn is_body_write_aborted(&self) -> bool {}
        pub fn is_timeout(&self) -> bool {}
        pub fn into_cause(self) -> Option<Box<dyn StdError + Send + Sync>> {}
        pub fn client_connect_info(&self) -> Option<&Connected> {}
        pub fn message(&self) -> impl fmt::Display + '_ {}
    }
    impl StdError for Error {}
}
pub mod ext {
    use bytes::Bytes;
    mod h1_reason_phrase {
        use bytes::Bytes;
        use std::convert::TryFrom;
        pub struct ReasonPhrase;
        impl ReasonPhrase {
            pub fn as_bytes(&self) -> &[u8] {}
            pub fn from_static(reason: &'static [u8]) -> Self {}
            pub fn from_bytes_unchecked(reason: Bytes) -> Self {}
        }
        impl TryFrom<&[u8]> for ReasonPhrase {
            type Error = InvalidReasonPhrase;
        }
        impl TryFrom<Vec<u8>> for ReasonPhrase {
            type Error = InvalidReasonPhrase;
        }
        impl TryFrom<String> for ReasonPhrase {
            type Error = InvalidReasonPhrase;
        }
        impl TryFrom<Bytes> for ReasonPhrase {
            type Error = InvalidReasonPhrase;
        }
        impl Into<Bytes> for ReasonPhrase {}
        impl AsRef<[u8]> for ReasonPhrase {}
        pub struct InvalidReasonPhrase;
        impl std::error::Error for InvalidReasonPhrase {}
    }
    pub use h1_reason_phrase::ReasonPhrase;
    pub struct Protocol;
    impl Protocol {
        pub const fn from_static(value: &'static str) -> Self {}
        pub fn as_str(&self) -> &str {}
    }
    impl<'a> From<&'a str> for Protocol {}
    impl AsRef<[u8]> for Protocol {}
}
pub mod rt {
    pub trait Executor<Fut> {
        fn execute(&self, fut: Fut);
    }
}
pub mod service {
    /// It is `tower_service`'s.
    pub trait Service<Request> {
        type Response;
        type Error;
        type Future: std::future::Future<Output = Result<Self::Response, Self::Error>>;
        fn poll_ready(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>>;
        #[twelve::entry(kind = "request")]
        fn call(&mut self, req: Request) -> Self::Future;
    }
    mod http {
        use crate::body::HttpBody;
        use crate::{Request, Response};
        use std::error::Error as StdError;
        use std::future::Future;
        pub trait HttpService<ReqBody>: sealed::Sealed<ReqBody> {
            type ResBody: HttpBody;
            type Error: Into<Box<dyn StdError + Send + Sync>>;
            type Future: Future<Output = Result<Response<Self::ResBody>, Self::Error>>;
        }
        impl<T: tower_service::Service<Request<B1>, Response = Response<B2>>, B1, B2: HttpBody> HttpService<B1> for T
        where
            T::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            type ResBody = B2;
            type Error = T::Error;
            type Future = T::Future;
        }
        mod sealed {
            pub trait Sealed<T> {}
        }
    }
    mod make {
        use super::{HttpService, Service};
        use crate::body::HttpBody;
        use std::error::Error as StdError;
        use std::future::Future;
        use std::task::{Context, Poll};
        use tokio::io::{AsyncRead, AsyncWrite};
        pub trait MakeConnection<Target>: self::sealed::Sealed<(Target,)> {
            type Connection: AsyncRead + AsyncWrite;
            type Error;
            type Future: Future<Output = Result<Self::Connection, Self::Error>>;
            fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
            fn make_connection(&mut self, target: Target) -> Self::Future;
        }
        impl<S: Service<Target>, Target> MakeConnection<Target> for S
        where
            S::Response: AsyncRead + AsyncWrite,
        {
            type Connection = S::Response;
            type Error = S::Error;
            type Future = S::Future;
        }
        pub trait MakeServiceRef<Target, ReqBody>: self::sealed::Sealed<(Target, ReqBody)> {
            type ResBody: HttpBody;
            type Error: Into<Box<dyn StdError + Send + Sync>>;
            type Service: HttpService<ReqBody, ResBody = Self::ResBody, Error = Self::Error>;
            type MakeError: Into<Box<dyn StdError + Send + Sync>>;
            type Future: Future<Output = Result<Self::Service, Self::MakeError>>;
            type __DontNameMe: self::sealed::CantImpl;
            fn poll_ready_ref(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::MakeError>>;
            fn make_service_ref(&mut self, target: &Target) -> Self::Future;
        }
        impl<
                T: for<'a> Service<&'a Target, Error = ME, Response = S, Future = F>,
                Target,
                E: Into<Box<dyn StdError + Send + Sync>>,
                ME: Into<Box<dyn StdError + Send + Sync>>,
                S: HttpService<IB, ResBody = OB, Error = E>,
                F: Future<Output = Result<S, ME>>,
                IB: HttpBody,
                OB: HttpBody,
            > MakeServiceRef<Target, IB> for T
        {
            type Error = E;
            type Service = S;
            type ResBody = OB;
            type MakeError = ME;
            type Future = F;
            type __DontNameMe = self::sealed::CantName;
        }
        #[twelve::handler(arg = 0, kind = "connection")]
        pub fn make_service_fn<F: FnMut(&Target) -> Ret, Target, Ret: Future>(f: F) -> MakeServiceFn<F> {}
        pub struct MakeServiceFn<F>(F);
        impl<'t, F: FnMut(&Target) -> Ret, Ret: Future<Output = Result<Svc, MkErr>>, Target, Svc, MkErr: Into<Box<dyn StdError + Send + Sync>>> Service<&'t Target> for MakeServiceFn<F> {
            type Error = MkErr;
            type Response = Svc;
            type Future = Ret;
        }
        mod sealed {
            pub trait Sealed<X> {}
            pub trait CantImpl {}
            pub enum CantName {}
            impl CantImpl for CantName {}
        }
    }
    mod oneshot {
        use std::future::Future;
        use tower_service::Service;
        pub struct Oneshot<S: Service<Req>, Req>(S, Req);
        impl<S: Service<Req>, Req> Future for Oneshot<S, Req> {
            type Output = Result<S::Response, S::Error>;
        }
    }
    mod util {
        use crate::body::HttpBody;
        use crate::{Request, Response};
        use std::error::Error as StdError;
        use std::future::Future;
        #[twelve::handler(arg = 0)]
        pub fn service_fn<F: FnMut(Request<R>) -> S, R, S: Future>(f: F) -> ServiceFn<F, R> {}
        pub struct ServiceFn<F, R>(F, R);
        impl<
                F: FnMut(Request<ReqBody>) -> Ret,
                ReqBody: HttpBody,
                Ret: Future<Output = Result<Response<ResBody>, E>>,
                ResBody: HttpBody,
                E: Into<Box<dyn StdError + Send + Sync>>,
            > tower_service::Service<crate::Request<ReqBody>> for ServiceFn<F, ReqBody>
        {
            type Response = crate::Response<ResBody>;
            type Error = E;
            type Future = Ret;
        }
    }
    use self::http::HttpService;
    pub use self::make::make_service_fn;
    use self::make::MakeConnection;
    use self::make::MakeServiceRef;
    use self::oneshot::{oneshot, Oneshot};
    pub use self::util::service_fn;
}
pub mod upgrade {
    use bytes::Bytes;
    use std::any::TypeId;
    use std::future::Future;
    use std::io;
    use std::marker::Unpin;
    use tokio::io::{AsyncRead, AsyncWrite};
    #[twelve::connection]
    pub struct Upgraded;
    #[twelve::connection]
    pub struct OnUpgrade;
    pub struct Parts<T> {
        pub io: T,
        pub read_buf: Bytes,
    }
    pub fn on<T: sealed::CanUpgrade>(msg: T) -> OnUpgrade {}
    impl Upgraded {
        pub fn downcast<T: AsyncRead + AsyncWrite>(self) -> Result<Parts<T>, Self> {}
    }
    impl AsyncRead for Upgraded {}
    impl AsyncWrite for Upgraded {}
    impl Future for OnUpgrade {
        type Output = Result<Upgraded, crate::Error>;
    }
    pub(super) trait Io: AsyncRead + AsyncWrite + Unpin + 'static {
        fn __hyper_type_id(&self) -> TypeId {}
    }
    impl<T: AsyncRead + AsyncWrite> Io for T {}
    mod sealed {
        use super::OnUpgrade;
        pub trait CanUpgrade {
            fn on_upgrade(self) -> OnUpgrade;
        }
        impl<B> CanUpgrade for http::Request<B> {}
        impl<B> CanUpgrade for &'_ mut http::Request<B> {}
        impl<B> CanUpgrade for http::Response<B> {}
        impl<B> CanUpgrade for &'_ mut http::Response<B> {}
    }
}
pub mod client {
    pub use self::connect::HttpConnector;
    pub mod connect {
        pub use self::http::{HttpConnector, HttpInfo};
        use ::http::Extensions;
        use std::ops::Deref;
        pub mod dns {
            use self::sealed::Resolve;
            use std::error::Error;
            use std::future::Future;
            use std::io;
            use std::net::SocketAddr;
            use std::str::FromStr;
            use std::task::{Context, Poll};
            use tower_service::Service;
            pub struct Name;
            pub struct GaiResolver;
            pub struct GaiAddrs;
            pub struct GaiFuture;
            impl Name {
                pub fn as_str(&self) -> &str {}
            }
            impl FromStr for Name {
                type Err = InvalidNameError;
            }
            pub struct InvalidNameError;
            impl Error for InvalidNameError {}
            impl GaiResolver {
                pub fn new() -> Self {}
            }
            impl Service<Name> for GaiResolver {
                type Response = GaiAddrs;
                type Error = io::Error;
                type Future = GaiFuture;
            }
            impl Future for GaiFuture {
                type Output = Result<GaiAddrs, io::Error>;
            }
            impl Iterator for GaiAddrs {
                type Item = SocketAddr;
            }
            mod sealed {
                use super::{Name, SocketAddr};
                use std::future::Future;
                use std::task::{Context, Poll};
                use tower_service::Service;
                pub trait Resolve {
                    type Addrs: Iterator<Item = SocketAddr>;
                    type Error: Into<Box<dyn std::error::Error + Send + Sync>>;
                    type Future: Future<Output = Result<Self::Addrs, Self::Error>>;
                    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
                    fn resolve(&mut self, name: Name) -> Self::Future;
                }
                impl<S: Service<Name>> Resolve for S
                where
                    S::Response: Iterator<Item = SocketAddr>,
                    S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
                {
                    type Addrs = S::Response;
                    type Error = S::Error;
                    type Future = S::Future;
                }
            }
        }
        mod http {
            use super::dns::{self, GaiResolver, Resolve};
            use super::Connection;
            use http::uri::Uri;
            use std::error::Error as StdError;
            use std::future::Future;
            use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
            use std::task::{self};
            use std::time::Duration;
            use tokio::net::TcpStream;
            pub struct HttpConnector<R = GaiResolver>(R);
            pub struct HttpInfo;
            impl HttpConnector {
                pub fn new() -> HttpConnector {}
            }
            impl<R> HttpConnector<R> {
                pub fn new_with_resolver(resolver: R) -> HttpConnector<R> {}
                pub fn enforce_http(&mut self, is_enforced: bool) {}
                pub fn set_keepalive(&mut self, dur: Option<Duration>) {}
                pub fn set_nodelay(&mut self, nodelay: bool) {}
                pub fn set_send_buffer_size(&mut self, size: Option<usize>) {}
                pub fn set_recv_buffer_size(&mut self, size: Option<usize>) {}
                pub fn set_local_address(&mut self, addr: Option<IpAddr>) {}
                pub fn set_local_addresses(&mut self, addr_ipv4: Ipv4Addr, addr_ipv6: Ipv6Addr) {}
                pub fn set_connect_timeout(&mut self, dur: Option<Duration>) {}
                pub fn set_happy_eyeballs_timeout(&mut self, dur: Option<Duration>) {}
                pub fn set_reuse_address(&mut self, reuse_address: bool) -> &mut Self {}
            }
            impl<R: Resolve + Clone> tower_service::Service<Uri> for HttpConnector<R> {
                type Response = TcpStream;
                type Error = ConnectError;
                type Future = HttpConnecting<R>;
            }
            impl Connection for TcpStream {}
            impl HttpInfo {
                pub fn remote_addr(&self) -> SocketAddr {}
                pub fn local_addr(&self) -> SocketAddr {}
            }
            pub struct HttpConnecting<R>(R);
            type ConnectResult = Result<TcpStream, ConnectError>;
            impl<R: Resolve> Future for HttpConnecting<R> {
                type Output = ConnectResult;
            }
            pub struct ConnectError;
            impl StdError for ConnectError {}
        }
        pub use self::sealed::Connect;
        pub trait Connection {
            fn connected(&self) -> Connected;
        }
        pub struct Connected;
        pub struct CaptureConnection;
        pub fn capture_connection<B>(request: &mut http::Request<B>) -> CaptureConnection {}
        impl CaptureConnection {
            pub fn connection_metadata(&self) -> impl Deref<Target = Option<Connected>> + '_ {}
            pub async fn wait_for_connection_metadata(&mut self) -> impl Deref<Target = Option<Connected>> + '_ {}
        }
        impl Connected {
            pub fn new() -> Connected {}
            pub fn proxy(self, is_proxied: bool) -> Connected {}
            pub fn is_proxied(&self) -> bool {}
            pub fn extra<T: Clone>(self, extra: T) -> Connected {}
            pub fn get_extras(&self, extensions: &mut Extensions) {}
            pub fn negotiated_h2(self) -> Connected {}
            pub fn is_negotiated_h2(&self) -> bool {}
            pub fn poison(&self) {}
        }
        pub(super) mod sealed {
            use super::Connection;
            use ::http::Uri;
            use std::error::Error as StdError;
            use std::future::Future;
            use std::marker::Unpin;
            use tokio::io::{AsyncRead, AsyncWrite};
            pub trait Connect: Sealed + Sized {}
            pub trait ConnectSvc {
                type Connection: AsyncRead + AsyncWrite + Connection + Unpin + Send + 'static;
                type Error: Into<Box<dyn StdError + Send + Sync>>;
                type Future: Future<Output = Result<Self::Connection, Self::Error>> + Unpin + Send + 'static;
                fn connect(self, internal_only: Internal, dst: Uri) -> Self::Future;
            }
            impl<S: tower_service::Service<Uri, Response = T>, T: AsyncRead + AsyncWrite + Connection> Connect for S
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                type _Svc = S;
            }
            impl<S: tower_service::Service<Uri, Response = T>, T: AsyncRead + AsyncWrite + Connection> ConnectSvc for S
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                type Connection = T;
                type Error = S::Error;
                type Future = crate::service::Oneshot<S, Uri>;
            }
            pub trait Sealed {}
            pub struct Internal;
        }
    }
    pub use self::client::{Builder, Client, ResponseFuture};
    mod client {
        use super::connect::{self, sealed::Connect};
        use super::pool::{self};
        use super::HttpConnector;
        use crate::body::{Body, HttpBody};
        use crate::common::exec::BoxSendFuture;
        use crate::rt::Executor;
        use futures_util::future::{self, FutureExt as _, TryFutureExt as _};
        use http::{Request, Response, Uri};
        use std::error::Error as StdError;
        use std::future::Future;
        use std::time::Duration;
        #[twelve::nature(client)]
        pub struct Client<C, B = Body>(C, B);
        pub struct ResponseFuture;
        impl Client<HttpConnector, Body> {
            pub fn new() -> Client<HttpConnector, Body> {}
        }
        impl Default for Client<HttpConnector, Body> {}
        impl Client<(), Body> {
            pub fn builder() -> Builder {}
        }
        impl<C: Connect + Clone, B: HttpBody> Client<C, B>
        where
            B::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            pub fn get(&self, uri: Uri) -> ResponseFuture
            where
                B: Default,
            {
            }
            pub fn request(&self, req: Request<B>) -> ResponseFuture {}
        }
        impl<C: Connect + Clone, B: HttpBody> tower_service::Service<Request<B>> for Client<C, B>
        where
            B::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            type Response = Response<Body>;
            type Error = crate::Error;
            type Future = ResponseFuture;
        }
        impl<C: Connect + Clone, B: HttpBody> tower_service::Service<Request<B>> for &'_ Client<C, B>
        where
            B::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            type Response = Response<Body>;
            type Error = crate::Error;
            type Future = ResponseFuture;
        }
        impl Future for ResponseFuture {
            type Output = crate::Result<Response<Body>>;
        }
        pub struct Builder;
        impl Default for Builder {}
        impl Builder {
            pub fn pool_idle_timeout<D: Into<Option<Duration>>>(&mut self, val: D) -> &mut Self {}
            pub fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Self {}
            pub fn http1_read_buf_exact_size(&mut self, sz: usize) -> &mut Self {}
            pub fn http1_max_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn http1_allow_spaces_after_header_name_in_responses(&mut self, val: bool) -> &mut Self {}
            pub fn http1_allow_obsolete_multiline_headers_in_responses(&mut self, val: bool) -> &mut Self {}
            pub fn http1_ignore_invalid_headers_in_responses(&mut self, val: bool) -> &mut Builder {}
            pub fn http1_writev(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_title_case_headers(&mut self, val: bool) -> &mut Self {}
            pub fn http1_preserve_header_case(&mut self, val: bool) -> &mut Self {}
            pub fn http09_responses(&mut self, val: bool) -> &mut Self {}
            pub fn http2_only(&mut self, val: bool) -> &mut Self {}
            pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Self {}
            pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
            pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
            pub fn http2_keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self {}
            pub fn http2_max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self {}
            pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn retry_canceled_requests(&mut self, val: bool) -> &mut Self {}
            pub fn set_host(&mut self, val: bool) -> &mut Self {}
            pub fn executor<E: Executor<BoxSendFuture>>(&mut self, exec: E) -> &mut Self {}
            pub fn build_http<B: HttpBody>(&self) -> Client<HttpConnector, B> {}
            pub fn build<C: Connect + Clone, B: HttpBody>(&self, connector: C) -> Client<C, B> {}
        }
    }
    pub mod conn {
        pub mod http1 {
            use crate::body::{Body as IncomingBody, HttpBody as Body};
            use bytes::Bytes;
            use http::{Request, Response};
            use std::error::Error as StdError;
            use std::future::Future;
            use std::task::{Context, Poll};
            use tokio::io::{AsyncRead, AsyncWrite};
            pub struct SendRequest<B>(B);
            pub struct Parts<T> {
                pub io: T,
                pub read_buf: Bytes,
            }
            pub struct Connection<T: AsyncRead + AsyncWrite, B: Body>(T, B);
            impl<T: AsyncRead + AsyncWrite, B: Body> Connection<T, B>
            where
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                pub fn into_parts(self) -> Parts<T> {}
                pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
                pub fn without_shutdown(self) -> impl Future<Output = crate::Result<Parts<T>>> {}
            }
            pub struct Builder;
            pub async fn handshake<T: AsyncRead + AsyncWrite, B: Body>(io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)>
            where
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
            }
            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
                pub async fn ready(&mut self) -> crate::Result<()> {}
            }
            impl<B: Body> SendRequest<B> {
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<IncomingBody>>> {}
            }
            impl<T: AsyncRead + AsyncWrite, B: Body> Future for Connection<T, B>
            where
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                type Output = crate::Result<()>;
            }
            impl Builder {
                pub fn new() -> Builder {}
                pub fn http09_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn allow_spaces_after_header_name_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn allow_obsolete_multiline_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn ignore_invalid_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn writev(&mut self, enabled: bool) -> &mut Builder {}
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Builder {}
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder {}
                pub fn preserve_header_order(&mut self, enabled: bool) -> &mut Builder {}
                pub fn read_buf_exact_size(&mut self, sz: Option<usize>) -> &mut Builder {}
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn handshake<T: AsyncRead + AsyncWrite, B: Body>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B>)>>
                where
                    B::Error: Into<Box<dyn StdError + Send + Sync>>,
                {
                }
            }
        }
        pub mod http2 {
            use crate::body::{Body as IncomingBody, HttpBody as Body};
            use crate::common::exec::BoxSendFuture;
            use crate::rt::Executor;
            use http::{Request, Response};
            use std::error::Error as StdError;
            use std::future::Future;
            use std::task::{Context, Poll};
            use std::time::Duration;
            use tokio::io::{AsyncRead, AsyncWrite};
            pub struct SendRequest<B>(B);
            pub struct Connection<T: AsyncRead + AsyncWrite, B: Body>(T, B);
            pub struct Builder;
            pub async fn handshake<E: Executor<BoxSendFuture>, T: AsyncRead + AsyncWrite, B: Body>(exec: E, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)>
            where
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
            }
            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
                pub async fn ready(&mut self) -> crate::Result<()> {}
            }
            impl<B: Body> SendRequest<B> {
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<IncomingBody>>> {}
            }
            impl<T: AsyncRead + AsyncWrite, B: Body> Connection<T, B>
            where
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                pub fn is_extended_connect_protocol_enabled(&self) -> bool {}
            }
            impl<T: AsyncRead + AsyncWrite, B: Body> Future for Connection<T, B>
            where
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                type Output = crate::Result<()>;
            }
            impl Builder {
                pub fn new<E: Executor<BoxSendFuture>>(exec: E) -> Builder {}
                pub fn executor<E: Executor<BoxSendFuture>>(&mut self, exec: E) -> &mut Builder {}
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
                pub fn keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self {}
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn handshake<T: AsyncRead + AsyncWrite, B: Body>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B>)>>
                where
                    B::Error: Into<Box<dyn StdError + Send + Sync>>,
                {
                }
            }
        }
        use crate::body::HttpBody;
        use crate::common::exec::BoxSendFuture;
        use crate::rt::Executor;
        use crate::{Body, Request, Response};
        use bytes::Bytes;
        use futures_util::future::{self, FutureExt as _};
        use std::error::Error as StdError;
        use std::future::Future;
        use std::task::{Context, Poll};
        use std::time::Duration;
        use tokio::io::{AsyncRead, AsyncWrite};
        use tower_service::Service;
        pub async fn handshake<T: AsyncRead + AsyncWrite>(io: T) -> crate::Result<(SendRequest<crate::Body>, Connection<T, crate::Body>)> {}
        pub struct SendRequest<B>(B);
        pub struct Connection<T: AsyncRead + AsyncWrite, B: HttpBody>(T, B);
        pub struct Builder;
        pub struct ResponseFuture;
        pub struct Parts<T> {
            pub io: T,
            pub read_buf: Bytes,
        }
        impl<B> SendRequest<B> {
            pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
        }
        impl<B: HttpBody> SendRequest<B> {
            pub fn send_request(&mut self, req: Request<B>) -> ResponseFuture {}
        }
        impl<B: HttpBody> Service<Request<B>> for SendRequest<B> {
            type Response = Response<Body>;
            type Error = crate::Error;
            type Future = ResponseFuture;
        }
        impl<T: AsyncRead + AsyncWrite, B: HttpBody> Connection<T, B>
        where
            B::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            pub fn into_parts(self) -> Parts<T> {}
            pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
            pub fn without_shutdown(self) -> impl Future<Output = crate::Result<Parts<T>>> {}
            pub fn http2_is_extended_connect_protocol_enabled(&self) -> bool {}
        }
        impl<T: AsyncRead + AsyncWrite, B: HttpBody> Future for Connection<T, B>
        where
            B::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            type Output = crate::Result<()>;
        }
        impl Builder {
            pub fn new() -> Builder {}
            pub fn executor<E: Executor<BoxSendFuture>>(&mut self, exec: E) -> &mut Builder {}
            pub fn http09_responses(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_allow_spaces_after_header_name_in_responses(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_allow_obsolete_multiline_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_ignore_invalid_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_writev(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_title_case_headers(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_preserve_header_case(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_preserve_header_order(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http1_read_buf_exact_size(&mut self, sz: Option<usize>) -> &mut Builder {}
            pub fn http1_max_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn http2_only(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Self {}
            pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
            pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
            pub fn http2_keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self {}
            pub fn http2_max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self {}
            pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn handshake<T: AsyncRead + AsyncWrite, B: HttpBody>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B>)>>
            where
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
            }
        }
        impl Future for ResponseFuture {
            type Output = crate::Result<Response<Body>>;
        }
    }
    mod pool {
        use std::marker::Unpin;
        pub(super) trait Poolable: Unpin + Send + Sized + 'static {
            fn is_open(&self) -> bool;
            fn reserve(self) -> Reservation<Self>;
            fn can_share(&self) -> bool;
        }
        pub(super) enum Reservation<T> {
            Shared(T, T),
            Unique(T),
        }
        pub(super) struct Connecting<T: Poolable>(T);
    }
    pub mod service {
        use super::conn::{Builder, SendRequest};
        use crate::{
            body::HttpBody,
            service::{MakeConnection, Service},
        };
        use std::error::Error as StdError;
        use std::future::Future;
        use std::pin::Pin;
        pub struct Connect<C, B, T>(C, B, T);
        impl<C, B, T> Connect<C, B, T> {
            pub fn new(inner: C, builder: Builder) -> Self {}
        }
        impl<C: MakeConnection<T>, B: HttpBody, T> Service<T> for Connect<C, B, T>
        where
            C::Error: Into<Box<dyn StdError + Send + Sync>>,
            B::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            type Response = SendRequest<B>;
            type Error = crate::Error;
            type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send + 'static>>;
        }
    }
}
pub use crate::client::Client;
pub mod server {
    pub mod accept {
        use futures_core::Stream;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        pub trait Accept {
            type Conn;
            type Error;
            fn poll_accept(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Conn, Self::Error>>>;
        }
        pub fn poll_fn<F: FnMut(&mut Context<'_>) -> Poll<Option<Result<IO, E>>>, IO, E>(func: F) -> impl Accept<Conn = IO, Error = E> {}
        pub fn from_stream<S: Stream<Item = Result<IO, E>>, IO, E>(stream: S) -> impl Accept<Conn = IO, Error = E> {}
    }
    pub mod conn {
        use std::time::Duration;
        pub mod http1 {
            use crate::body::{Body as IncomingBody, HttpBody as Body};
            use crate::service::HttpService;
            use bytes::Bytes;
            use std::error::Error as StdError;
            use std::future::Future;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            use std::time::Duration;
            use tokio::io::{AsyncRead, AsyncWrite};
            pub struct Connection<T, S: HttpService<IncomingBody>>(T, S);
            pub struct Builder;
            pub struct Parts<T, S> {
                pub io: T,
                pub read_buf: Bytes,
                pub service: S,
            }
            impl<I: AsyncRead + AsyncWrite, B: Body, S: HttpService<IncomingBody, ResBody = B>> Connection<I, S>
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                pub fn graceful_shutdown(mut self: Pin<&mut Self>) {}
                pub fn into_parts(self) -> Parts<I, S> {}
                pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
                pub fn without_shutdown(self) -> impl Future<Output = crate::Result<Parts<I, S>>> {}
                pub fn with_upgrades(self) -> upgrades::UpgradeableConnection<I, S> {}
            }
            impl<I: AsyncRead + AsyncWrite, B: Body, S: HttpService<IncomingBody, ResBody = B>> Future for Connection<I, S>
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                type Output = crate::Result<()>;
            }
            impl Builder {
                pub fn new() -> Self {}
                pub fn half_close(&mut self, val: bool) -> &mut Self {}
                pub fn keep_alive(&mut self, val: bool) -> &mut Self {}
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self {}
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self {}
                pub fn header_read_timeout(&mut self, read_timeout: Duration) -> &mut Self {}
                pub fn writev(&mut self, val: bool) -> &mut Self {}
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self {}
                #[twelve::serves]
                pub fn serve_connection<I: AsyncRead + AsyncWrite, S: HttpService<IncomingBody>>(&self, io: I, service: S) -> Connection<I, S>
                where
                    S::Error: Into<Box<dyn StdError + Send + Sync>>,
                    <S::ResBody as Body>::Error: Into<Box<dyn StdError + Send + Sync>>,
                {
                }
            }
            mod upgrades {
                use super::*;
                pub struct UpgradeableConnection<T, S: HttpService<IncomingBody>>(T, S);
                impl<I: AsyncRead + AsyncWrite, B: Body, S: HttpService<IncomingBody, ResBody = B>> UpgradeableConnection<I, S>
                where
                    S::Error: Into<Box<dyn StdError + Send + Sync>>,
                    B::Error: Into<Box<dyn StdError + Send + Sync>>,
                {
                    pub fn graceful_shutdown(mut self: Pin<&mut Self>) {}
                }
                impl<I: AsyncRead + AsyncWrite, B: Body, S: HttpService<IncomingBody, ResBody = B>> Future for UpgradeableConnection<I, S>
                where
                    S::Error: Into<Box<dyn StdError + Send + Sync>>,
                    B::Error: Into<Box<dyn StdError + Send + Sync>>,
                {
                    type Output = crate::Result<()>;
                }
            }
        }
        pub mod http2 {
            use crate::body::{Body as IncomingBody, HttpBody as Body};
            use crate::common::exec::ConnStreamExec;
            use crate::service::HttpService;
            use std::error::Error as StdError;
            use std::future::Future;
            use std::pin::Pin;
            use std::time::Duration;
            use tokio::io::{AsyncRead, AsyncWrite};
            pub struct Connection<T, S: HttpService<IncomingBody>, E>(T, S, E);
            pub struct Builder<E>(E);
            impl<I: AsyncRead + AsyncWrite, B: Body, S: HttpService<IncomingBody, ResBody = B>, E: ConnStreamExec<S::Future, B>> Connection<I, S, E>
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                pub fn graceful_shutdown(mut self: Pin<&mut Self>) {}
            }
            impl<I: AsyncRead + AsyncWrite, B: Body, S: HttpService<IncomingBody, ResBody = B>, E: ConnStreamExec<S::Future, B>> Future for Connection<I, S, E>
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                type Output = crate::Result<()>;
            }
            impl<E> Builder<E> {
                pub fn new(exec: E) -> Self {}
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn enable_connect_protocol(&mut self) -> &mut Self {}
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
                #[twelve::serves]
                pub fn serve_connection<S: HttpService<IncomingBody, ResBody = Bd>, I: AsyncRead + AsyncWrite, Bd: Body>(&self, io: I, service: S) -> Connection<I, S, E>
                where
                    S::Error: Into<Box<dyn StdError + Send + Sync>>,
                    Bd::Error: Into<Box<dyn StdError + Send + Sync>>,
                    E: ConnStreamExec<S::Future, Bd>,
                {
                }
            }
        }
        use self::upgrades::UpgradeableConnection;
        pub use super::server::Connecting;
        pub use super::tcp::{AddrIncoming, AddrStream};
        use crate::body::{Body, HttpBody};
        use crate::common::exec::{ConnStreamExec, Exec};
        use crate::service::HttpService;
        use bytes::Bytes;
        use std::error::Error as StdError;
        use std::future::Future;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        use tokio::io::{AsyncRead, AsyncWrite};
        pub struct Http<E = Exec>(E);
        pub struct Connection<T, S: HttpService<Body>, E = Exec>(T, S, E);
        pub struct Parts<T, S> {
            pub io: T,
            pub read_buf: Bytes,
            pub service: S,
        }
        impl Http {
            pub fn new() -> Http {}
        }
        impl<E> Http<E> {
            pub fn http1_only(&mut self, val: bool) -> &mut Self {}
            pub fn http1_half_close(&mut self, val: bool) -> &mut Self {}
            pub fn http1_keep_alive(&mut self, val: bool) -> &mut Self {}
            pub fn http1_title_case_headers(&mut self, enabled: bool) -> &mut Self {}
            pub fn http1_preserve_header_case(&mut self, enabled: bool) -> &mut Self {}
            pub fn http1_header_read_timeout(&mut self, read_timeout: Duration) -> &mut Self {}
            pub fn http1_writev(&mut self, val: bool) -> &mut Self {}
            pub fn http2_only(&mut self, val: bool) -> &mut Self {}
            pub fn http2_max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
            pub fn http2_max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
            pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Self {}
            pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
            pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
            pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
            pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn http2_enable_connect_protocol(&mut self) -> &mut Self {}
            pub fn http2_max_header_list_size(&mut self, max: u32) -> &mut Self {}
            pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self {}
            pub fn with_executor<E2>(self, exec: E2) -> Http<E2> {}
            #[twelve::serves]
            pub fn serve_connection<S: HttpService<Body, ResBody = Bd>, I: AsyncRead + AsyncWrite, Bd: HttpBody>(&self, io: I, service: S) -> Connection<I, S, E>
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
                Bd::Error: Into<Box<dyn StdError + Send + Sync>>,
                E: ConnStreamExec<S::Future, Bd>,
            {
            }
        }
        impl<I: AsyncRead + AsyncWrite, B: HttpBody, S: HttpService<Body, ResBody = B>, E: ConnStreamExec<S::Future, B>> Connection<I, S, E>
        where
            S::Error: Into<Box<dyn StdError + Send + Sync>>,
            B::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            pub fn graceful_shutdown(mut self: Pin<&mut Self>) {}
            pub fn into_parts(self) -> Parts<I, S> {}
            pub fn try_into_parts(self) -> Option<Parts<I, S>> {}
            pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
            pub fn without_shutdown(self) -> impl Future<Output = crate::Result<Parts<I, S>>> {}
            pub fn with_upgrades(self) -> UpgradeableConnection<I, S, E> {}
        }
        impl<I: AsyncRead + AsyncWrite, B: HttpBody, S: HttpService<Body, ResBody = B>, E: ConnStreamExec<S::Future, B>> Future for Connection<I, S, E>
        where
            S::Error: Into<Box<dyn StdError + Send + Sync>>,
            B::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            type Output = crate::Result<()>;
        }
        mod upgrades {
            use super::*;
            pub struct UpgradeableConnection<T, S: HttpService<Body>, E>(T, S, E);
            impl<I: AsyncRead + AsyncWrite, B: HttpBody, S: HttpService<Body, ResBody = B>, E: ConnStreamExec<S::Future, B>> UpgradeableConnection<I, S, E>
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                pub fn graceful_shutdown(mut self: Pin<&mut Self>) {}
            }
            impl<I: AsyncRead + AsyncWrite, B: HttpBody, S: HttpService<Body, ResBody = B>, E: ConnStreamExec<S::Future, B>> Future for UpgradeableConnection<I, S, E>
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                type Output = crate::Result<()>;
            }
        }
    }
    mod tcp {
        pub use self::addr_stream::AddrStream;
        use super::accept::Accept;
        use std::io;
        use std::net::SocketAddr;
        use std::task::{Context, Poll};
        use std::time::Duration;
        use tokio::net::TcpListener;
        pub struct AddrIncoming;
        impl AddrIncoming {
            pub fn bind(addr: &SocketAddr) -> crate::Result<Self> {}
            pub fn from_listener(listener: TcpListener) -> crate::Result<Self> {}
            pub fn local_addr(&self) -> SocketAddr {}
            pub fn set_keepalive(&mut self, time: Option<Duration>) -> &mut Self {}
            pub fn set_keepalive_interval(&mut self, interval: Option<Duration>) -> &mut Self {}
            pub fn set_keepalive_retries(&mut self, retries: Option<u32>) -> &mut Self {}
            pub fn set_nodelay(&mut self, enabled: bool) -> &mut Self {}
            pub fn set_sleep_on_errors(&mut self, val: bool) {}
        }
        impl Accept for AddrIncoming {
            type Conn = AddrStream;
            type Error = io::Error;
        }
        mod addr_stream {
            use std::io;
            use std::net::SocketAddr;
            use std::os::unix::io::AsRawFd;
            use std::task::{Context, Poll};
            use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
            use tokio::net::TcpStream;
            #[twelve::connection]
            pub struct AddrStream;
            impl AddrStream {
                pub fn remote_addr(&self) -> SocketAddr {}
                pub fn local_addr(&self) -> SocketAddr {}
                pub fn into_inner(self) -> TcpStream {}
                pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut tokio::io::ReadBuf<'_>) -> Poll<io::Result<usize>> {}
            }
            impl AsyncRead for AddrStream {}
            impl AsyncWrite for AddrStream {}
            impl AsRawFd for AddrStream {}
        }
    }
    pub use self::server::Server;
    pub(crate) mod server {
        use self::new_svc::NewSvcTask;
        use super::accept::Accept;
        use super::conn::{Connection, Http as Http_, UpgradeableConnection};
        use super::shutdown::{Graceful, GracefulWatcher};
        use super::tcp::AddrIncoming;
        use crate::body::{Body, HttpBody};
        use crate::common::exec::Exec;
        use crate::common::exec::{ConnStreamExec, NewSvcExec};
        use crate::service::{HttpService, MakeServiceRef};
        use std::error::Error as StdError;
        use std::future::Future;
        use std::net::{SocketAddr, TcpListener as StdTcpListener};
        use std::time::Duration;
        use tokio::io::{AsyncRead, AsyncWrite};
        pub struct Server<I, S, E = Exec>(I, S, E);
        pub struct Builder<I, E = Exec>(I, E);
        impl<I> Server<I, ()> {
            pub fn builder(incoming: I) -> Builder<I> {}
        }
        impl Server<AddrIncoming, ()> {
            pub fn bind(addr: &SocketAddr) -> Builder<AddrIncoming> {}
            pub fn try_bind(addr: &SocketAddr) -> crate::Result<Builder<AddrIncoming>> {}
            pub fn from_tcp(listener: StdTcpListener) -> Result<Builder<AddrIncoming>, crate::Error> {}
        }
        impl<S, E> Server<AddrIncoming, S, E> {
            pub fn local_addr(&self) -> SocketAddr {}
        }
        impl<
                I: Accept<Conn = IO, Error = IE>,
                IO: AsyncRead + AsyncWrite,
                IE: Into<Box<dyn StdError + Send + Sync>>,
                S: MakeServiceRef<IO, Body, ResBody = B>,
                E: ConnStreamExec<<S::Service as HttpService<Body>>::Future, B>,
                B: HttpBody,
            > Server<I, S, E>
        where
            S::Error: Into<Box<dyn StdError + Send + Sync>>,
            B::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            pub fn with_graceful_shutdown<F: Future<Output = ()>>(self, signal: F) -> Graceful<I, S, F, E>
            where
                E: NewSvcExec<IO, S::Future, S::Service, E, GracefulWatcher>,
            {
            }
        }
        impl<
                I: Accept<Conn = IO, Error = IE>,
                IO: AsyncRead + AsyncWrite,
                IE: Into<Box<dyn StdError + Send + Sync>>,
                S: MakeServiceRef<IO, Body, ResBody = B>,
                B: HttpBody,
                E: ConnStreamExec<<S::Service as HttpService<Body>>::Future, B> + NewSvcExec<IO, S::Future, S::Service, E, NoopWatcher>,
            > Future for Server<I, S, E>
        where
            S::Error: Into<Box<dyn StdError + Send + Sync>>,
            B::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            type Output = crate::Result<()>;
        }
        impl<I, E> Builder<I, E> {
            pub fn new(incoming: I, protocol: Http_<E>) -> Self {}
            pub fn http1_keepalive(self, val: bool) -> Self {}
            pub fn http1_half_close(self, val: bool) -> Self {}
            pub fn http1_max_buf_size(self, val: usize) -> Self {}
            pub fn http1_writev(self, enabled: bool) -> Self {}
            pub fn http1_title_case_headers(self, val: bool) -> Self {}
            pub fn http1_preserve_header_case(self, val: bool) -> Self {}
            pub fn http1_header_read_timeout(self, read_timeout: Duration) -> Self {}
            pub fn http1_only(self, val: bool) -> Self {}
            pub fn http2_only(self, val: bool) -> Self {}
            pub fn http2_max_pending_accept_reset_streams(self, max: impl Into<Option<usize>>) -> Self {}
            pub fn http2_max_local_error_reset_streams(self, max: impl Into<Option<usize>>) -> Self {}
            pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
            pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
            pub fn http2_adaptive_window(self, enabled: bool) -> Self {}
            pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> Self {}
            pub fn http2_max_header_list_size(self, max: u32) -> Self {}
            pub fn http2_max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self {}
            pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> Self {}
            pub fn http2_keep_alive_timeout(self, timeout: Duration) -> Self {}
            pub fn http2_max_send_buf_size(self, max: usize) -> Self {}
            pub fn http2_enable_connect_protocol(self) -> Self {}
            pub fn executor<E2>(self, executor: E2) -> Builder<I, E2> {}
            #[twelve::serves]
            pub fn serve<S: MakeServiceRef<I::Conn, Body, ResBody = B>, B: HttpBody>(self, make_service: S) -> Server<I, S, E>
            where
                I: Accept,
                I::Error: Into<Box<dyn StdError + Send + Sync>>,
                I::Conn: AsyncRead + AsyncWrite,
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
                E: NewSvcExec<I::Conn, S::Future, S::Service, E, NoopWatcher>,
                E: ConnStreamExec<<S::Service as HttpService<Body>>::Future, B>,
            {
            }
        }
        impl<E> Builder<AddrIncoming, E> {
            pub fn tcp_keepalive(self, keepalive: Option<Duration>) -> Self {}
            pub fn tcp_keepalive_interval(self, interval: Option<Duration>) -> Self {}
            pub fn tcp_keepalive_retries(self, retries: Option<u32>) -> Self {}
            pub fn tcp_nodelay(self, enabled: bool) -> Self {}
            pub fn tcp_sleep_on_accept_errors(self, val: bool) -> Self {}
            pub fn local_addr(&self) -> SocketAddr {}
        }
        pub trait Watcher<I, S: HttpService<Body>, E>: Clone {
            type Future: Future<Output = crate::Result<()>>;
            fn watch(&self, conn: UpgradeableConnection<I, S, E>) -> Self::Future;
        }
        pub struct NoopWatcher;
        impl<I: AsyncRead + AsyncWrite, S: HttpService<Body>, E: ConnStreamExec<S::Future, S::ResBody>> Watcher<I, S, E> for NoopWatcher
        where
            <S::ResBody as HttpBody>::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            type Future = UpgradeableConnection<I, S, E>;
        }
        pub(crate) mod new_svc {
            use super::Watcher;
            use crate::body::{Body, HttpBody};
            use crate::common::exec::ConnStreamExec;
            use crate::service::HttpService;
            use std::error::Error as StdError;
            use std::future::Future;
            use tokio::io::{AsyncRead, AsyncWrite};
            pub struct NewSvcTask<I, N, S: HttpService<Body>, E, W: Watcher<I, S, E>>(I, N, S, E, W);
            impl<
                    I: AsyncRead + AsyncWrite,
                    N: Future<Output = Result<S, NE>>,
                    S: HttpService<Body, ResBody = B>,
                    NE: Into<Box<dyn StdError + Send + Sync>>,
                    B: HttpBody,
                    E: ConnStreamExec<S::Future, B>,
                    W: Watcher<I, S, E>,
                > Future for NewSvcTask<I, N, S, E, W>
            where
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                type Output = ();
            }
        }
        pub struct Connecting<I, F, E = Exec>(I, F, E);
        impl<I: AsyncRead + AsyncWrite, F: Future<Output = Result<S, FE>>, S: HttpService<Body, ResBody = B>, FE, E: ConnStreamExec<S::Future, B>, B: HttpBody> Future
            for Connecting<I, F, E>
        where
            B::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            type Output = Result<Connection<I, S, E>, FE>;
        }
    }
    pub use self::server::Builder;
    mod shutdown {
        use super::accept::Accept;
        use super::conn::UpgradeableConnection;
        use super::server::Watcher;
        use crate::body::{Body, HttpBody};
        use crate::common::drain::{self, Watching};
        use crate::common::exec::{ConnStreamExec, NewSvcExec};
        use crate::service::{HttpService, MakeServiceRef};
        use std::error::Error as StdError;
        use std::future::Future;
        use std::pin::Pin;
        use tokio::io::{AsyncRead, AsyncWrite};
        pub struct Graceful<I, S, F, E>(I, S, F, E);
        impl<
                I: Accept<Conn = IO, Error = IE>,
                IO: AsyncRead + AsyncWrite,
                IE: Into<Box<dyn StdError + Send + Sync>>,
                S: MakeServiceRef<IO, Body, ResBody = B>,
                B: HttpBody,
                F: Future<Output = ()>,
                E: ConnStreamExec<<S::Service as HttpService<Body>>::Future, B> + NewSvcExec<IO, S::Future, S::Service, E, GracefulWatcher>,
            > Future for Graceful<I, S, F, E>
        where
            S::Error: Into<Box<dyn StdError + Send + Sync>>,
            B::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            type Output = crate::Result<()>;
        }
        pub struct GracefulWatcher;
        impl<I: AsyncRead + AsyncWrite, S: HttpService<Body>, E: ConnStreamExec<S::Future, S::ResBody>> Watcher<I, S, E> for GracefulWatcher
        where
            <S::ResBody as HttpBody>::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            type Future = Watching<UpgradeableConnection<I, S, E>, fn(Pin<&mut UpgradeableConnection<I, S, E>>)>;
        }
    }
    mod server_stub {
        use crate::common::exec::Exec;
        pub struct Server<I, S, E = Exec>(I, S, E);
    }
    use server_stub as server;
}
pub use crate::server::Server;
