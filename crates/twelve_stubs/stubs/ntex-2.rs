//! package = "ntex", version = ">=1, <3"

#[proc_macro_attribute]
pub fn main(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn test(attr: TokenStream, item: TokenStream) -> TokenStream {}

pub use service::{fn_service, Middleware, Pipeline, Service, ServiceCtx, ServiceFactory};

pub mod service {
    pub trait Service<Req> {
        type Response;
        type Error;
        #[twelve::entry]
        async fn call(&self, req: Req, ctx: ServiceCtx<'_, Self>) -> Result<Self::Response, Self::Error>;
        async fn ready(&self, ctx: ServiceCtx<'_, Self>) -> Result<(), Self::Error> {}
        async fn shutdown(&self) {}
    }
    pub trait ServiceFactory<Req, Cfg = ()> {
        type Response;
        type Error;
        type Service;
        type InitError;
        async fn create(&self, cfg: Cfg) -> Result<Self::Service, Self::InitError>;
    }
    pub trait IntoServiceFactory<T, Req, Cfg = ()> {}
    pub trait IntoService<Svc, Req> {}
    pub trait Middleware<S> {
        type Service;
        fn create(&self, service: S) -> Self::Service;
    }
    pub struct ServiceCtx<'a, S: ?Sized>(&'a S);
    impl<'a, S: ?Sized> ServiceCtx<'a, S> {
        pub async fn call<T: Service<R>, R>(&self, svc: &'a T, req: R) -> Result<T::Response, T::Error> {}
        pub async fn ready<T, R>(&self, svc: &'a T) -> Result<(), T::Error> {}
    }
    pub struct Pipeline<S>(S);
    struct FnServiceFactory<F>(F);
    #[twelve::handler(arg = 0)]
    pub fn fn_service<F, Req, Res, Err, Cfg>(f: F) -> FnServiceFactory<F> {}
    #[twelve::handler(arg = 0, kind = "connection")]
    pub fn fn_factory<F, Srv, Req, Err>(f: F) -> FnServiceFactory<F> {}
    #[twelve::handler(arg = 0, kind = "connection")]
    pub fn fn_factory_with_config<F, Cfg, Srv, Req, Err>(f: F) -> FnServiceFactory<F> {}
    pub fn map_config<T, U, F>(factory: U, f: F) -> FnServiceFactory<U> {}
    pub struct Identity;
    pub struct Stack<I, O>(I, O);
}

pub mod rt {
    #[twelve::spawns(arg = 0)]
    pub fn spawn<F: std::future::Future>(f: F) -> tokio::task::JoinHandle<F::Output> {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn_blocking<F: FnOnce() -> T, T>(f: F) -> tokio::task::JoinHandle<T> {}
    #[twelve::shared_handle]
    pub struct Arbiter;
    impl Arbiter {
        pub fn new() -> Arbiter {}
        pub fn current() -> Arbiter {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn<Fut>(&self, future: Fut) {}
        #[twelve::spawns(arg = 0)]
        pub fn exec_fn<F: FnOnce()>(&self, f: F) {}
        pub fn stop(&self) {}
    }
    #[twelve::shared_handle]
    pub struct System;
    impl System {
        pub fn new(name: &str) -> SystemRunner {}
        pub fn current() -> System {}
        pub fn stop(&self) {}
    }
    pub struct SystemRunner;
    impl SystemRunner {
        pub fn block_on<F: std::future::Future>(self, fut: F) -> F::Output {}
    }
}

pub mod time {
    pub struct Seconds(pub u16);
    impl Seconds {
        pub const ZERO: Seconds = ();
        pub const ONE: Seconds = ();
        pub const fn new(secs: u16) -> Seconds {}
    }
    pub struct Millis(pub u32);
    impl Millis {
        pub const ZERO: Millis = ();
        pub const ONE_SEC: Millis = ();
        pub const fn from_secs(secs: u32) -> Millis {}
    }
    #[twelve::does(wait)]
    pub fn sleep<T>(dur: T) -> Sleep {}
    pub struct Sleep;
    impl std::future::Future for Sleep { type Output = (); }
    pub fn interval<T>(period: T) -> Interval {}
    pub struct Interval;
    impl Interval {
        #[twelve::does(wait)]
        pub async fn tick(&self) {}
    }
    pub fn timeout<T: std::future::Future, U>(dur: U, future: T) -> Timeout<T> {}
    struct Timeout<T>(T);
    impl<T: std::future::Future> std::future::Future for Timeout<T> { type Output = Result<T::Output, ()>; }
}

pub mod server {
    pub use crate::web::server_handle::Server;
}

pub mod util {
    pub use bytes::{Buf, BufMut};
    /// As the parameter of a handler, the request's body.
    #[twelve::request_data(body)]
    pub struct Bytes;
    impl Bytes {
        pub const fn new() -> Self {}
        pub const fn from_static(bytes: &'static [u8]) -> Self {}
        pub fn copy_from_slice(data: &[u8]) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[twelve::alias]
        pub fn slice<R>(&self, range: R) -> Bytes {}
    }
    impl Clone for Bytes {}
    impl std::ops::Deref for Bytes { type Target = [u8]; }
    impl AsRef<[u8]> for Bytes {}
    impl From<String> for Bytes {}
    impl From<Vec<u8>> for Bytes {}
    impl From<&'static str> for Bytes {}
    pub struct BytesMut;
    impl BytesMut {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn extend_from_slice(&mut self, extend: &[u8]) {}
        pub fn freeze(self) -> Bytes {}
    }
    impl std::ops::Deref for BytesMut { type Target = [u8]; }
    pub struct ByteString;
    impl ByteString {
        pub const fn from_static(src: &'static str) -> ByteString {}
        pub fn as_str(&self) -> &str {}
    }
    impl std::ops::Deref for ByteString { type Target = str; }
}

pub mod ws {
    #[twelve::request_data(body)]
    pub enum Frame {
        Text(crate::util::Bytes),
        Binary(crate::util::Bytes),
        Continuation(Item),
        Ping(crate::util::Bytes),
        Pong(crate::util::Bytes),
        Close(Option<CloseReason>),
    }
    pub enum Message {
        Text(crate::util::ByteString),
        Binary(crate::util::Bytes),
        Continuation(Item),
        Ping(crate::util::Bytes),
        Pong(crate::util::Bytes),
        Close(Option<CloseReason>),
    }
    pub struct Item;
    pub struct CloseReason;
    /// The sending half of one connection.
    #[twelve::nature(channel)]
    #[twelve::shared_handle]
    pub struct WsSink;
    impl WsSink {
        pub fn io(&self) -> IoRef {}
        pub async fn send(&self, item: Message) -> Result<(), error::ProtocolError> {}
    }
    impl Clone for WsSink {
        #[twelve::alias]
        fn clone(&self) -> Self {}
    }
    struct IoRef;
    pub mod error {
        pub struct ProtocolError;
        impl std::error::Error for ProtocolError {}
    }
}

pub mod http {
    pub use http::{Method, StatusCode, Uri, Version};
    #[twelve::request_data(meta)]
    pub struct RequestHead;
    pub mod header {
        pub use http::header::*;
        pub use super::HeaderMap;
    }
    #[twelve::request_data(meta)]
    pub struct HeaderMap;
    impl HeaderMap {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn get<N>(&self, name: N) -> Option<&http::HeaderValue> {}
        #[twelve::view]
        pub fn get_mut<N>(&mut self, name: N) -> Option<&mut http::HeaderValue> {}
        pub fn contains_key<N>(&self, key: N) -> bool {}
        pub fn insert<V>(&mut self, key: http::HeaderName, val: V) {}
        pub fn append<V>(&mut self, key: http::HeaderName, value: V) {}
        pub fn remove<N>(&mut self, key: N) {}
    }
    #[twelve::request_data(body)]
    pub struct Payload;
    impl futures_core::Stream for Payload { type Item = Result<crate::util::Bytes, error::PayloadError>; }
    pub mod error {
        pub struct PayloadError;
    }
    pub trait HttpMessage {
        fn message_headers(&self) -> &HeaderMap;
        #[twelve::request_data(meta)]
        fn content_type(&self) -> &str {}
        #[twelve::request_data(meta)]
        fn cookies(&self) -> Result<std::cell::Ref<'_, Vec<cookie::Cookie<'static>>>, cookie::ParseError> {}
        #[twelve::request_data(meta)]
        fn cookie(&self, name: &str) -> Option<cookie::Cookie<'static>> {}
    }
    pub struct Response<B = body::Body>(B);
    pub mod body {
        pub struct Body;
        pub struct ResponseBody<B>(B);
    }
    impl Response {
        pub fn new(status: StatusCode) -> Response {}
        pub fn build(status: StatusCode) -> ResponseBuilder {}
        pub fn Continue() -> ResponseBuilder {}
        pub fn SwitchingProtocols() -> ResponseBuilder {}
        pub fn Processing() -> ResponseBuilder {}
        pub fn Ok() -> ResponseBuilder {}
        pub fn Created() -> ResponseBuilder {}
        pub fn Accepted() -> ResponseBuilder {}
        pub fn NonAuthoritativeInformation() -> ResponseBuilder {}
        pub fn NoContent() -> ResponseBuilder {}
        pub fn ResetContent() -> ResponseBuilder {}
        pub fn PartialContent() -> ResponseBuilder {}
        pub fn MultiStatus() -> ResponseBuilder {}
        pub fn AlreadyReported() -> ResponseBuilder {}
        pub fn MultipleChoices() -> ResponseBuilder {}
        pub fn MovedPermanently() -> ResponseBuilder {}
        pub fn Found() -> ResponseBuilder {}
        pub fn SeeOther() -> ResponseBuilder {}
        pub fn NotModified() -> ResponseBuilder {}
        pub fn UseProxy() -> ResponseBuilder {}
        pub fn TemporaryRedirect() -> ResponseBuilder {}
        pub fn PermanentRedirect() -> ResponseBuilder {}
        pub fn BadRequest() -> ResponseBuilder {}
        pub fn NotFound() -> ResponseBuilder {}
        pub fn Unauthorized() -> ResponseBuilder {}
        pub fn PaymentRequired() -> ResponseBuilder {}
        pub fn Forbidden() -> ResponseBuilder {}
        pub fn MethodNotAllowed() -> ResponseBuilder {}
        pub fn NotAcceptable() -> ResponseBuilder {}
        pub fn ProxyAuthenticationRequired() -> ResponseBuilder {}
        pub fn RequestTimeout() -> ResponseBuilder {}
        pub fn Conflict() -> ResponseBuilder {}
        pub fn Gone() -> ResponseBuilder {}
        pub fn LengthRequired() -> ResponseBuilder {}
        pub fn PreconditionFailed() -> ResponseBuilder {}
        pub fn PreconditionRequired() -> ResponseBuilder {}
        pub fn PayloadTooLarge() -> ResponseBuilder {}
        pub fn UriTooLong() -> ResponseBuilder {}
        pub fn UnsupportedMediaType() -> ResponseBuilder {}
        pub fn RangeNotSatisfiable() -> ResponseBuilder {}
        pub fn ExpectationFailed() -> ResponseBuilder {}
        pub fn UnprocessableEntity() -> ResponseBuilder {}
        pub fn TooManyRequests() -> ResponseBuilder {}
        pub fn RequestHeaderFieldsTooLarge() -> ResponseBuilder {}
        pub fn UnavailableForLegalReasons() -> ResponseBuilder {}
        pub fn InternalServerError() -> ResponseBuilder {}
        pub fn NotImplemented() -> ResponseBuilder {}
        pub fn BadGateway() -> ResponseBuilder {}
        pub fn ServiceUnavailable() -> ResponseBuilder {}
        pub fn GatewayTimeout() -> ResponseBuilder {}
        pub fn VersionNotSupported() -> ResponseBuilder {}
        pub fn VariantAlsoNegotiates() -> ResponseBuilder {}
        pub fn InsufficientStorage() -> ResponseBuilder {}
        pub fn LoopDetected() -> ResponseBuilder {}
    }
    impl<B> Response<B> {
        pub fn status(&self) -> StatusCode {}
        pub fn headers(&self) -> &HeaderMap {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut HeaderMap {}
        pub fn body(&self) -> &body::ResponseBody<B> {}
        pub fn set_body<B2>(self, body: B2) -> Response<B2> {}
        pub fn into_body<B2>(self) -> Response<B2> {}
    }
    impl From<ResponseBuilder> for Response {}
    pub struct ResponseBuilder;
    impl ResponseBuilder {
        pub fn new(status: StatusCode) -> Self {}
        pub fn status(&mut self, status: StatusCode) -> &mut Self {}
        pub fn header<K, V>(&mut self, key: K, value: V) -> &mut Self {}
        pub fn set_header<K, V>(&mut self, key: K, value: V) -> &mut Self {}
        pub fn keep_alive(&mut self) -> &mut Self {}
        pub fn force_close(&mut self) -> &mut Self {}
        pub fn content_type<V>(&mut self, value: V) -> &mut Self {}
        pub fn content_length(&mut self, len: u64) -> &mut Self {}
        pub fn cookie(&mut self, cookie: cookie::Cookie<'_>) -> &mut Self {}
        pub fn body<B>(&mut self, body: B) -> Response {}
        pub fn message_body<B>(&mut self, body: B) -> Response<B> {}
        pub fn streaming<S, E>(&mut self, stream: S) -> Response {}
        pub fn json<T>(&mut self, value: &T) -> Response {}
        pub fn finish(&mut self) -> Response {}
        pub fn take(&mut self) -> ResponseBuilder {}
    }
}

pub mod web {
    pub use crate::http::Response as HttpResponse;
    pub use crate::http::ResponseBuilder as HttpResponseBuilder;
    pub use self::app::App;
    pub use self::config::ServiceConfig;
    pub use self::error::{DefaultError, Error, ErrorRenderer, WebResponseError};
    pub use self::handler::{FromRequest, Handler, Responder};
    pub use self::request::{HttpRequest, WebRequest, WebResponse};
    pub use self::resource::Resource;
    pub use self::route::Route;
    pub use self::scope::Scope;
    pub use self::server::HttpServer;
    pub use self::util::*;

    #[twelve::handler(method = "GET", path = 0)]
    #[proc_macro_attribute]
    pub fn get(attr: TokenStream, item: TokenStream) -> TokenStream {}
    #[twelve::handler(method = "POST", path = 0)]
    #[proc_macro_attribute]
    pub fn post(attr: TokenStream, item: TokenStream) -> TokenStream {}
    #[twelve::handler(method = "PUT", path = 0)]
    #[proc_macro_attribute]
    pub fn put(attr: TokenStream, item: TokenStream) -> TokenStream {}
    #[twelve::handler(method = "DELETE", path = 0)]
    #[proc_macro_attribute]
    pub fn delete(attr: TokenStream, item: TokenStream) -> TokenStream {}
    #[twelve::handler(method = "PATCH", path = 0)]
    #[proc_macro_attribute]
    pub fn patch(attr: TokenStream, item: TokenStream) -> TokenStream {}
    #[twelve::handler(method = "HEAD", path = 0)]
    #[proc_macro_attribute]
    pub fn head(attr: TokenStream, item: TokenStream) -> TokenStream {}
    #[twelve::handler(method = "OPTIONS", path = 0)]
    #[proc_macro_attribute]
    pub fn options(attr: TokenStream, item: TokenStream) -> TokenStream {}
    #[twelve::handler(method = "TRACE", path = 0)]
    #[proc_macro_attribute]
    pub fn trace(attr: TokenStream, item: TokenStream) -> TokenStream {}
    #[twelve::handler(method = "CONNECT", path = 0)]
    #[proc_macro_attribute]
    pub fn connect(attr: TokenStream, item: TokenStream) -> TokenStream {}

    mod util {
        #[twelve::handler(method = "GET")]
        pub fn get<Err>() -> super::Route<Err> {}
        #[twelve::handler(method = "POST")]
        pub fn post<Err>() -> super::Route<Err> {}
        #[twelve::handler(method = "PUT")]
        pub fn put<Err>() -> super::Route<Err> {}
        #[twelve::handler(method = "PATCH")]
        pub fn patch<Err>() -> super::Route<Err> {}
        #[twelve::handler(method = "DELETE")]
        pub fn delete<Err>() -> super::Route<Err> {}
        #[twelve::handler(method = "HEAD")]
        pub fn head<Err>() -> super::Route<Err> {}
        pub fn method<Err>(method: crate::http::Method) -> super::Route<Err> {}
        pub fn route<Err>() -> super::Route<Err> {}
        #[twelve::handler(arg = 0)]
        pub fn to<F, Args, Err>(handler: F) -> super::Route<Err> {}
        #[twelve::route(path = 0)]
        pub fn resource<T, Err>(path: T) -> super::Resource<Err> {}
        #[twelve::nests(path = 0)]
        pub fn scope<T, Err>(path: T) -> super::Scope<Err> {}
        #[twelve::route(path = 0)]
        pub fn service<T>(path: T) -> super::dev::WebServiceAdapter {}
        pub async fn block<F: FnOnce() -> Result<I, E>, I, E>(f: F) -> Result<I, super::error::BlockingError<E>> {}
        /// Its factory is called once for each thread.
        #[twelve::startup(arg = 0)]
        pub fn server<F: Fn() -> I, I>(factory: F) -> super::HttpServer<F, I> {}
    }
    mod app {
        pub struct App<M = (), F = (), Err = super::DefaultError>(M, F, Err);
        impl App<(), (), super::DefaultError> {
            pub fn new() -> Self {}
        }
        impl<Err> App<(), (), Err> {
            pub fn with(err: Err) -> Self {}
        }
        impl<M, T, Err> App<M, T, Err> {
            #[twelve::shares(arg = 0)]
            pub fn state<U: 'static>(self, state: U) -> Self {}
            #[twelve::startup(arg = 0)]
            pub fn state_factory<F: Fn() -> Out, Out, D, E>(self, state: F) -> Self {}
            #[twelve::startup(arg = 0)]
            pub fn configure<F: FnOnce(&mut super::ServiceConfig<Err>)>(self, f: F) -> Self {}
            #[twelve::route(path = 0)]
            pub fn route(self, path: &str, route: super::Route<Err>) -> Self {}
            pub fn service<F>(self, factory: F) -> Self {}
            #[twelve::handler(arg = 0)]
            pub fn default_service<F, U>(self, f: F) -> Self {}
            pub fn external_resource<N, U>(self, name: N, url: U) -> Self {}
            #[twelve::handler(arg = 0)]
            pub fn filter<S, U>(self, filter: U) -> App<M, S, Err> {}
            pub fn wrap<U>(self, mw: U) -> App<U, T, Err> {}
            pub fn middleware<U>(self, mw: U) -> App<U, T, Err> {}
            pub fn case_insensitive_routing(self) -> Self {}
        }
    }
    mod scope {
        pub struct Scope<Err = super::DefaultError, M = (), T = ()>(Err, M, T);
        impl<Err> Scope<Err> {
            #[twelve::nests(path = 0)]
            pub fn new<T>(path: T) -> Scope<Err> {}
        }
        impl<Err, M, T> Scope<Err, M, T> {
            pub fn guard<G>(self, guard: G) -> Self {}
            #[twelve::shares(arg = 0)]
            pub fn state<D: 'static>(self, st: D) -> Self {}
            pub fn case_insensitive_routing(self) -> Self {}
            #[twelve::startup(arg = 0)]
            pub fn configure<F: FnOnce(&mut super::ServiceConfig<Err>)>(self, f: F) -> Self {}
            pub fn service<F>(self, factory: F) -> Self {}
            #[twelve::route(path = 0)]
            pub fn route(self, path: &str, route: super::Route<Err>) -> Self {}
            #[twelve::handler(arg = 0)]
            pub fn default_service<F, S>(self, f: F) -> Self {}
            #[twelve::handler(arg = 0)]
            pub fn filter<U, F>(self, filter: F) -> Scope<Err, M, U> {}
            pub fn wrap<U>(self, mw: U) -> Scope<Err, U, T> {}
            pub fn middleware<U>(self, mw: U) -> Scope<Err, U, T> {}
        }
    }
    mod resource {
        pub struct Resource<Err = super::DefaultError, M = (), T = ()>(Err, M, T);
        impl<Err> Resource<Err> {
            #[twelve::route(path = 0)]
            pub fn new<T>(path: T) -> Resource<Err> {}
        }
        impl<Err, M, T> Resource<Err, M, T> {
            pub fn name(self, name: &str) -> Self {}
            pub fn guard<G>(self, guard: G) -> Self {}
            #[twelve::shares(arg = 0)]
            pub fn state<D: 'static>(self, st: D) -> Self {}
            pub fn route<R>(self, route: R) -> Self {}
            #[twelve::handler(arg = 0)]
            pub fn to<F, Args>(self, handler: F) -> Self {}
            #[twelve::handler(arg = 0)]
            pub fn filter<U, F>(self, filter: F) -> Resource<Err, M, U> {}
            pub fn wrap<U>(self, mw: U) -> Resource<Err, U, T> {}
            pub fn middleware<U>(self, mw: U) -> Resource<Err, U, T> {}
            #[twelve::handler(arg = 0)]
            pub fn default_service<F, S>(self, f: F) -> Self {}
        }
    }
    mod route {
        pub struct Route<Err = super::DefaultError>(Err);
        impl<Err> Route<Err> {
            pub fn new() -> Route<Err> {}
            pub fn method(self, method: crate::http::Method) -> Self {}
            pub fn guard<F>(self, f: F) -> Self {}
            #[twelve::handler(arg = 0)]
            pub fn to<F, Args>(self, handler: F) -> Self {}
        }
    }
    mod config {
        pub struct ServiceConfig<Err = super::DefaultError>(Err);
        impl<Err> ServiceConfig<Err> {
            pub fn new() -> Self {}
            #[twelve::shares(arg = 0)]
            #[twelve::view]
            pub fn state<S: 'static>(&mut self, st: S) -> &mut Self {}
            #[twelve::route(path = 0)]
            #[twelve::view]
            pub fn route(&mut self, path: &str, route: super::Route<Err>) -> &mut Self {}
            #[twelve::view]
            pub fn service<F>(&mut self, factory: F) -> &mut Self {}
            #[twelve::view]
            pub fn external_resource<N, U>(&mut self, name: N, url: U) -> &mut Self {}
        }
    }
    mod server {
        pub struct HttpServer<F, I = (), S = (), B = ()>(F, I, S, B);
        impl<F, I> HttpServer<F, I> {
            #[twelve::startup(arg = 0)]
            pub fn new(factory: F) -> Self {}
            pub fn workers(self, num: usize) -> Self {}
            pub fn backlog(self, backlog: i32) -> Self {}
            pub fn config<T>(self, cfg: T) -> Self {}
            pub fn maxconn(self, num: usize) -> Self {}
            pub fn maxconnrate(self, num: usize) -> Self {}
            pub fn keep_alive<T>(self, val: T) -> Self {}
            pub fn client_timeout(self, timeout: crate::time::Seconds) -> Self {}
            pub fn disconnect_timeout(self, val: crate::time::Seconds) -> Self {}
            pub fn ssl_handshake_timeout(self, val: crate::time::Seconds) -> Self {}
            pub fn server_hostname<T>(self, val: T) -> Self {}
            pub fn stop_runtime(self) -> Self {}
            pub fn disable_signals(self) -> Self {}
            pub fn shutdown_timeout(self, sec: crate::time::Seconds) -> Self {}
            pub fn enable_affinity(self) -> Self {}
            pub fn tag(self, tag: &'static str) -> Self {}
            pub fn listen(self, lst: std::net::TcpListener) -> std::io::Result<Self> {}
            pub fn listen_openssl<C>(self, lst: std::net::TcpListener, builder: C) -> std::io::Result<Self> {}
            pub fn listen_rustls<C>(self, lst: std::net::TcpListener, config: C) -> std::io::Result<Self> {}
            pub fn listen_uds(self, lst: std::os::unix::net::UnixListener) -> std::io::Result<Self> {}
            pub fn bind<A>(self, addr: A) -> std::io::Result<Self> {}
            pub fn bind_openssl<A, C>(self, addr: A, builder: C) -> std::io::Result<Self> {}
            pub fn bind_rustls<A, C>(self, addr: A, config: C) -> std::io::Result<Self> {}
            pub fn bind_uds<A>(self, addr: A) -> std::io::Result<Self> {}
            #[twelve::serves]
            pub fn run(self) -> super::server_handle::Server {}
        }
    }
    pub(crate) mod server_handle {
        /// Awaited, it ends with the process.
        #[twelve::shared_handle]
        #[twelve::nature(coordination)]
        pub struct Server;
        impl Server {
            pub async fn pause(&self) {}
            pub async fn resume(&self) {}
            pub async fn stop(&self, graceful: bool) {}
        }
        impl std::future::Future for Server { type Output = std::io::Result<()>; }
    }
    pub mod dev {
        pub struct AppConfig;
        pub struct ConnectionInfo;
        impl ConnectionInfo {
            #[twelve::request_data(meta)]
            pub fn scheme(&self) -> &str {}
            #[twelve::request_data(meta)]
            pub fn host(&self) -> &str {}
            #[twelve::request_data(meta)]
            pub fn remote(&self) -> Option<&str> {}
        }
        pub struct WebServiceAdapter;
        impl WebServiceAdapter {
            pub fn name(self, name: &str) -> Self {}
            pub fn guard<G>(self, guard: G) -> Self {}
            #[twelve::handler(arg = 0)]
            pub fn finish<T, F, Err>(self, service: F) -> T {}
        }
        pub trait WebServiceFactory<Err> {}
    }
    mod handler {
        pub trait Handler<T, Err> {
            type Output;
            #[twelve::entry]
            async fn call(&self, param: T) -> Self::Output;
        }
        pub trait FromRequest<Err> {
            type Error;
            #[twelve::entry]
            async fn from_request(req: &super::HttpRequest, payload: &mut crate::http::Payload) -> Result<Self, Self::Error>;
        }
        pub trait Responder<Err = super::DefaultError> {
            #[twelve::entry]
            async fn respond_to(self, req: &super::HttpRequest) -> super::HttpResponse;
        }
    }
    mod request {
        #[twelve::request_data(meta)]
        #[twelve::shared_handle]
        pub struct HttpRequest;
        impl HttpRequest {
            pub fn uri(&self) -> &crate::http::Uri {}
            pub fn method(&self) -> &crate::http::Method {}
            pub fn version(&self) -> crate::http::Version {}
            pub fn headers(&self) -> &crate::http::HeaderMap {}
            pub fn path(&self) -> &str {}
            pub fn query_string(&self) -> &str {}
            pub fn peer_addr(&self) -> Option<std::net::SocketAddr> {}
            pub fn match_info(&self) -> &Path {}
            pub fn extensions(&self) -> std::cell::Ref<'_, Extensions> {}
            pub fn extensions_mut(&self) -> std::cell::RefMut<'_, Extensions> {}
            pub fn connection_info(&self) -> std::cell::Ref<'_, super::dev::ConnectionInfo> {}
            pub fn app_config(&self) -> &super::dev::AppConfig {}
            /// What `App::state` was given, found by its type.
            #[twelve::shared_state]
            pub fn app_state<T: 'static>(&self) -> Option<&T> {}
        }
        impl crate::http::HttpMessage for HttpRequest {}
        #[twelve::request_data(meta)]
        pub struct WebRequest<Err>(Err);
        impl<Err> WebRequest<Err> {
            pub fn into_parts(self) -> (HttpRequest, crate::http::Payload) {}
            pub fn into_response<R>(self, res: R) -> WebResponse {}
            pub fn error_response<E>(self, err: E) -> WebResponse {}
            pub fn uri(&self) -> &crate::http::Uri {}
            pub fn method(&self) -> &crate::http::Method {}
            pub fn headers(&self) -> &crate::http::HeaderMap {}
            #[twelve::view]
            pub fn headers_mut(&mut self) -> &mut crate::http::HeaderMap {}
            pub fn path(&self) -> &str {}
            pub fn query_string(&self) -> &str {}
            pub fn peer_addr(&self) -> Option<std::net::SocketAddr> {}
            pub fn connection_info(&self) -> std::cell::Ref<'_, super::dev::ConnectionInfo> {}
            #[twelve::shared_state]
            pub fn app_state<T: 'static>(&self) -> Option<&T> {}
            #[twelve::request_data(body)]
            pub fn take_payload(&mut self) -> crate::http::Payload {}
            pub fn extensions(&self) -> std::cell::Ref<'_, Extensions> {}
            pub fn extensions_mut(&self) -> std::cell::RefMut<'_, Extensions> {}
        }
        impl<Err> crate::http::HttpMessage for WebRequest<Err> {}
        pub struct WebResponse;
        impl WebResponse {
            pub fn new(response: super::HttpResponse, request: HttpRequest) -> Self {}
            pub fn request(&self) -> &HttpRequest {}
            pub fn response(&self) -> &super::HttpResponse {}
            #[twelve::view]
            pub fn response_mut(&mut self) -> &mut super::HttpResponse {}
            pub fn status(&self) -> crate::http::StatusCode {}
            pub fn headers(&self) -> &crate::http::HeaderMap {}
            #[twelve::view]
            pub fn headers_mut(&mut self) -> &mut crate::http::HeaderMap {}
        }
        pub struct Extensions;
        impl Extensions {
            pub fn insert<T: 'static>(&mut self, val: T) {}
            pub fn contains<T: 'static>(&self) -> bool {}
            pub fn remove<T: 'static>(&mut self) -> Option<T> {}
            pub fn get<T: 'static>(&self) -> Option<&T> {}
            #[twelve::view]
            pub fn get_mut<T: 'static>(&mut self) -> Option<&mut T> {}
        }
        pub struct Path;
        impl Path {
            #[twelve::request_data(meta)]
            pub fn get(&self, key: &str) -> Option<&str> {}
            #[twelve::request_data(meta)]
            pub fn query(&self, key: &str) -> &str {}
        }
    }
    pub mod types {
        #[twelve::request_data(body)]
        pub struct Json<T>(pub T);
        impl<T> Json<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<T> std::ops::Deref for Json<T> { type Target = T; }
        impl<T> std::ops::DerefMut for Json<T> {}
        #[twelve::request_data(body)]
        pub struct Form<T>(pub T);
        impl<T> Form<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<T> std::ops::Deref for Form<T> { type Target = T; }
        impl<T> std::ops::DerefMut for Form<T> {}
        #[twelve::request_data(meta)]
        pub struct Path<T>(T);
        impl<T> Path<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<T> std::ops::Deref for Path<T> { type Target = T; }
        impl<T> std::ops::DerefMut for Path<T> {}
        #[twelve::request_data(meta)]
        pub struct Query<T>(pub T);
        impl<T> Query<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<T> std::ops::Deref for Query<T> { type Target = T; }
        impl<T> std::ops::DerefMut for Query<T> {}
        /// What `App::state` was given, found by its type.
        #[twelve::shared_state]
        #[twelve::shared_handle]
        pub struct State<T>(T);
        impl<T> State<T> {
            #[twelve::access(read)]
            pub fn get_ref(&self) -> &T {}
        }
        impl<T> std::ops::Deref for State<T> { type Target = T; }
        impl<T> Clone for State<T> {
            #[twelve::alias]
            fn clone(&self) -> State<T> {}
        }
        #[twelve::request_data(body)]
        pub struct Payload(pub crate::http::Payload);
        impl Payload {
            #[twelve::request_data(body)]
            pub fn into_inner(self) -> crate::http::Payload {}
            #[twelve::request_data(body)]
            pub async fn recv(&mut self) -> Option<Result<crate::util::Bytes, crate::http::error::PayloadError>> {}
        }
        impl futures_core::Stream for Payload { type Item = Result<crate::util::Bytes, crate::http::error::PayloadError>; }
        pub struct JsonConfig;
        impl JsonConfig {
            pub fn limit(self, limit: usize) -> Self {}
        }
        impl Default for JsonConfig {
            fn default() -> Self {}
        }
        pub struct FormConfig;
        impl FormConfig {
            pub fn limit(self, limit: usize) -> Self {}
        }
        impl Default for FormConfig {
            fn default() -> Self {}
        }
        pub struct PayloadConfig;
        impl PayloadConfig {
            pub fn new(limit: usize) -> Self {}
            pub fn limit(self, limit: usize) -> Self {}
        }
        impl Default for PayloadConfig {
            fn default() -> Self {}
        }
    }
    pub mod error {
        pub struct DefaultError;
        pub struct Error;
        pub struct BlockingError<E>(E);
        pub trait ErrorRenderer {
            type Container;
        }
        pub trait WebResponseError<Err = DefaultError> {
            fn status_code(&self) -> crate::http::StatusCode {}
            #[twelve::entry]
            fn error_response(&self, req: &super::HttpRequest) -> super::HttpResponse {}
        }
        pub struct InternalError<T, Err = DefaultError>(T, Err);
        impl<T, Err> InternalError<T, Err> {
            pub fn new(cause: T, status: crate::http::StatusCode) -> Self {}
            pub fn default(cause: T, status: crate::http::StatusCode) -> Self {}
            pub fn from_response(cause: T, response: super::HttpResponse) -> Self {}
        }
        impl<T> From<InternalError<T>> for Error {}
        pub fn ErrorBadRequest<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorUnauthorized<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorPaymentRequired<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorForbidden<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorNotFound<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorMethodNotAllowed<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorNotAcceptable<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorRequestTimeout<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorConflict<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorGone<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorPreconditionFailed<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorPayloadTooLarge<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorUriTooLong<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorUnsupportedMediaType<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorExpectationFailed<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorUnprocessableEntity<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorTooManyRequests<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorInternalServerError<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorNotImplemented<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorBadGateway<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorServiceUnavailable<T, Err>(err: T) -> InternalError<T, Err> {}
        pub fn ErrorGatewayTimeout<T, Err>(err: T) -> InternalError<T, Err> {}
    }
    pub mod middleware {
        pub struct Logger;
        impl Logger {
            pub fn new(format: &str) -> Logger {}
            pub fn exclude<T>(self, path: T) -> Self {}
        }
        impl Default for Logger {
            fn default() -> Logger {}
        }
        pub struct Compress;
        pub struct DefaultHeaders;
        impl DefaultHeaders {
            pub fn new() -> DefaultHeaders {}
            pub fn header<K, V>(self, key: K, value: V) -> Self {}
        }
    }
    pub mod guard {
        use crate::http::RequestHead;
        pub trait Guard {
            #[twelve::entry]
            fn check(&self, request: &RequestHead) -> bool;
        }
    }
    pub mod ws {
        pub use crate::ws::*;
        /// The factory makes the service of each connection, which is called for each frame.
        #[twelve::handler(arg = 1, kind = "connection")]
        pub async fn start<T, F, Err>(req: super::HttpRequest, factory: F) -> Result<super::HttpResponse, Err> {}
        #[twelve::handler(arg = 2, kind = "connection")]
        pub async fn start_using_subprotocol<T, F, P, Err>(req: super::HttpRequest, subprotocol: Option<P>, factory: F) -> Result<super::HttpResponse, Err> {}
        #[twelve::request_data(meta)]
        pub fn subprotocols(req: &super::HttpRequest) -> impl Iterator<Item = &str> {}
    }
}
