//! package = "actix-web", version = ">=3, <5"

pub use app::App;
pub use cookie;
pub use error::{Error, ResponseError, Result};
pub use resource::Resource;
pub use response::{CustomizeResponder, HttpResponse, HttpResponseBuilder, Responder};
pub use route::Route;
pub use scope::Scope;
pub use server::HttpServer;
pub use extract::FromRequest;
pub use request::HttpRequest;

#[proc_macro_attribute]
pub fn main(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn test(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler(path = 0)]
#[proc_macro_attribute]
pub fn route(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler]
#[proc_macro_attribute]
pub fn routes(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn scope(attr: TokenStream, item: TokenStream) -> TokenStream {}
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

#[macro_export]
macro_rules! services { () => {} }

pub enum Either<L, R> {
    Left(L),
    Right(R),
}
impl<L, R> Either<L, R> {
    pub fn into_inner(self) -> L {}
}

/// A function of extractors; implemented for functions.
pub trait Handler<Args> {
    type Output;
    type Future;
    #[twelve::entry(kind = "request")]
    fn call(&self, args: Args) -> Self::Future;
}

pub trait HttpMessage {
    fn headers(&self) -> &http::header::HeaderMap {}
    #[twelve::request_data(body)]
    fn take_payload(&mut self) -> dev::Payload {}
    fn extensions(&self) -> std::cell::Ref<'_, dev::Extensions> {}
    fn extensions_mut(&self) -> std::cell::RefMut<'_, dev::Extensions> {}
    #[twelve::request_data(meta)]
    fn content_type(&self) -> &str {}
    #[twelve::request_data(meta)]
    fn cookies(&self) -> Result<std::cell::Ref<'_, Vec<cookie::Cookie<'static>>>, cookie::ParseError> {}
    #[twelve::request_data(meta)]
    fn cookie(&self, name: &str) -> Option<cookie::Cookie<'static>> {}
}

mod app {
    pub struct App<T = ()>(T);
    impl App<()> {
        pub fn new() -> Self {}
    }
    impl<T> App<T> {
        #[twelve::shares(arg = 0)]
        pub fn app_data<U: 'static>(self, data: U) -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn data<U: 'static>(self, data: U) -> Self {}
        #[twelve::startup(arg = 0)]
        pub fn data_factory<F, Out, D, E>(self, data: F) -> Self {}
        #[twelve::startup(arg = 0)]
        pub fn configure<F: FnOnce(&mut crate::web::ServiceConfig)>(self, f: F) -> Self {}
        #[twelve::route(path = 0)]
        pub fn route(self, path: &str, route: crate::Route) -> Self {}
        pub fn service<F>(self, factory: F) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn default_service<F>(self, svc: F) -> Self {}
        pub fn external_resource<N, U>(self, name: N, url: U) -> Self {}
        pub fn wrap<M>(self, mw: M) -> App<T> {}
        #[twelve::handler(arg = 0)]
        pub fn wrap_fn<F: Fn(crate::dev::ServiceRequest, &T::Service) -> R, R>(self, mw: F) -> App<T> {}
    }
}

mod server {
    pub struct HttpServer<F, I = (), S = (), B = ()>(F, I, S, B);
    impl<F> HttpServer<F> {
        #[twelve::startup(arg = 0)]
        pub fn new(factory: F) -> Self {}
        pub fn workers(self, num: usize) -> Self {}
        pub fn keep_alive<T>(self, val: T) -> Self {}
        pub fn tcp_nodelay(self, enabled: bool) -> Self {}
        pub fn backlog(self, backlog: u32) -> Self {}
        pub fn max_connections(self, num: usize) -> Self {}
        pub fn max_connection_rate(self, num: usize) -> Self {}
        pub fn worker_max_blocking_threads(self, num: usize) -> Self {}
        pub fn client_request_timeout(self, dur: std::time::Duration) -> Self {}
        pub fn client_timeout(self, dur: std::time::Duration) -> Self {}
        pub fn client_disconnect_timeout(self, dur: std::time::Duration) -> Self {}
        pub fn client_shutdown(self, dur: u64) -> Self {}
        #[twelve::handler(arg = 0, kind = "connection")]
        pub fn on_connect<CB>(self, f: CB) -> HttpServer<F> {}
        pub fn server_hostname<T>(self, val: T) -> Self {}
        pub fn system_exit(self) -> Self {}
        pub fn disable_signals(self) -> Self {}
        pub fn shutdown_signal<Fut>(self, shutdown_signal: Fut) -> Self {}
        pub fn shutdown_timeout(self, sec: u64) -> Self {}
        pub fn addrs(&self) -> Vec<std::net::SocketAddr> {}
        pub fn bind<A>(self, addrs: A) -> std::io::Result<Self> {}
        pub fn bind_auto_h2c<A>(self, addrs: A) -> std::io::Result<Self> {}
        pub fn bind_rustls<A, C>(self, addrs: A, config: C) -> std::io::Result<Self> {}
        pub fn bind_rustls_021<A, C>(self, addrs: A, config: C) -> std::io::Result<Self> {}
        pub fn bind_rustls_0_22<A, C>(self, addrs: A, config: C) -> std::io::Result<Self> {}
        pub fn bind_rustls_0_23<A, C>(self, addrs: A, config: C) -> std::io::Result<Self> {}
        pub fn bind_openssl<A, C>(self, addrs: A, builder: C) -> std::io::Result<Self> {}
        pub fn bind_uds<A>(self, uds_path: A) -> std::io::Result<Self> {}
        pub fn listen(self, lst: std::net::TcpListener) -> std::io::Result<Self> {}
        pub fn listen_auto_h2c(self, lst: std::net::TcpListener) -> std::io::Result<Self> {}
        pub fn listen_uds(self, lst: std::os::unix::net::UnixListener) -> std::io::Result<Self> {}
        #[twelve::serves]
        pub fn run(self) -> crate::dev::Server {}
    }
}

pub mod scope {
    pub struct Scope<T = ()>(T);
    impl Scope {
        #[twelve::nests(path = 0)]
        pub fn new(path: &str) -> Scope {}
    }
    impl<T> Scope<T> {
        pub fn guard<G>(self, guard: G) -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn app_data<U: 'static>(self, data: U) -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn data<U: 'static>(self, data: U) -> Self {}
        #[twelve::startup(arg = 0)]
        pub fn configure<F: FnOnce(&mut crate::web::ServiceConfig)>(self, cfg_fn: F) -> Self {}
        pub fn service<F>(self, factory: F) -> Self {}
        #[twelve::route(path = 0)]
        pub fn route(self, path: &str, route: crate::Route) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn default_service<F>(self, f: F) -> Self {}
        pub fn wrap<M>(self, mw: M) -> Scope<T> {}
        #[twelve::handler(arg = 0)]
        pub fn wrap_fn<F: Fn(crate::dev::ServiceRequest, &T::Service) -> R, R>(self, mw: F) -> Scope<T> {}
    }
}

mod resource {
    pub struct Resource<T = ()>(T);
    impl Resource {
        #[twelve::route(path = 0)]
        pub fn new<P>(path: P) -> Resource {}
    }
    impl<T> Resource<T> {
        pub fn name(self, name: &str) -> Self {}
        #[twelve::joins(arg = 0)]
        pub fn guard<G>(self, guard: G) -> Self {}
        pub fn route(self, route: crate::Route) -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn app_data<U: 'static>(self, data: U) -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn data<U: 'static>(self, data: U) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn to<F, Args>(self, handler: F) -> Self {}
        pub fn wrap<M>(self, mw: M) -> Resource<T> {}
        #[twelve::handler(arg = 0)]
        pub fn wrap_fn<F: Fn(crate::dev::ServiceRequest, &T::Service) -> R, R>(self, mw: F) -> Resource<T> {}
        #[twelve::handler(arg = 0)]
        pub fn default_service<F>(self, f: F) -> Self {}
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn get<F, Args>(self, handler: F) -> Self {}
        #[twelve::handler(arg = 0, method = "POST")]
        pub fn post<F, Args>(self, handler: F) -> Self {}
        #[twelve::handler(arg = 0, method = "PUT")]
        pub fn put<F, Args>(self, handler: F) -> Self {}
        #[twelve::handler(arg = 0, method = "DELETE")]
        pub fn delete<F, Args>(self, handler: F) -> Self {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        pub fn patch<F, Args>(self, handler: F) -> Self {}
        #[twelve::handler(arg = 0, method = "HEAD")]
        pub fn head<F, Args>(self, handler: F) -> Self {}
        #[twelve::handler(arg = 0, method = "TRACE")]
        pub fn trace<F, Args>(self, handler: F) -> Self {}
    }
}

pub mod route {
    pub struct Route;
    impl Route {
        pub fn new() -> Route {}
        pub fn wrap<M>(self, mw: M) -> Route {}
        #[twelve::handler(method = 0)]
        pub fn method(self, method: crate::http::Method) -> Self {}
        #[twelve::joins(arg = 0)]
        pub fn guard<F>(self, f: F) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn to<F, Args>(self, handler: F) -> Self {}
        pub fn service<S>(self, service_factory: S) -> Self {}
    }
}

mod extract {
    pub trait FromRequest {
        type Error;
        type Future;
        #[twelve::entry(kind = "request")]
        fn from_request(req: &crate::HttpRequest, payload: &mut crate::dev::Payload) -> Self::Future;
        fn extract(req: &crate::HttpRequest) -> Self::Future {}
    }
}

mod request {
    #[twelve::request_data(meta)]
    #[twelve::shared_handle]
    pub struct HttpRequest;
    impl HttpRequest {
        pub fn full_url(&self) -> url::Url {}
        pub fn url_for<U, I>(&self, name: &str, elements: U) -> Result<url::Url, crate::error::UrlGenerationError> where U: IntoIterator<Item = I>, I: AsRef<str> {}
        pub fn url_for_static(&self, name: &str) -> Result<url::Url, crate::error::UrlGenerationError> {}
        pub fn resource_map(&self) -> &crate::dev::ResourceMap {}
        pub fn head(&self) -> &crate::dev::RequestHead {}
        pub fn uri(&self) -> &crate::http::Uri {}
        pub fn method(&self) -> &crate::http::Method {}
        pub fn version(&self) -> crate::http::Version {}
        pub fn headers(&self) -> &crate::http::header::HeaderMap {}
        pub fn path(&self) -> &str {}
        pub fn query_string(&self) -> &str {}
        pub fn match_info(&self) -> &crate::dev::Path<crate::dev::Url> {}
        pub fn match_pattern(&self) -> Option<String> {}
        pub fn match_name(&self) -> Option<&str> {}
        pub fn conn_data<T: 'static>(&self) -> Option<&T> {}
        pub fn req_data(&self) -> std::cell::Ref<'_, crate::dev::Extensions> {}
        pub fn req_data_mut(&self) -> std::cell::RefMut<'_, crate::dev::Extensions> {}
        pub fn peer_addr(&self) -> Option<std::net::SocketAddr> {}
        pub fn connection_info(&self) -> std::cell::Ref<'_, crate::dev::ConnectionInfo> {}
        pub fn app_config(&self) -> &crate::dev::AppConfig {}
        /// What `App::app_data` was given, found by its type.
        #[twelve::shared_state]
        pub fn app_data<T: 'static>(&self) -> Option<&T> {}
        pub fn cookies(&self) -> Result<std::cell::Ref<'_, Vec<cookie::Cookie<'static>>>, cookie::ParseError> {}
        #[twelve::request_data(meta)]
        pub fn cookie(&self, name: &str) -> Option<cookie::Cookie<'static>> {}
    }
    impl crate::HttpMessage for HttpRequest {}
}

pub mod web {
    pub use bytes::{Buf, BufMut, BytesMut};
    pub use crate::{HttpRequest, HttpResponse};

    #[twelve::handler(method = "GET")]
    pub fn get() -> crate::Route {}
    #[twelve::handler(method = "POST")]
    pub fn post() -> crate::Route {}
    #[twelve::handler(method = "PUT")]
    pub fn put() -> crate::Route {}
    #[twelve::handler(method = "DELETE")]
    pub fn delete() -> crate::Route {}
    #[twelve::handler(method = "PATCH")]
    pub fn patch() -> crate::Route {}
    #[twelve::handler(method = "HEAD")]
    pub fn head() -> crate::Route {}
    #[twelve::handler(method = "TRACE")]
    pub fn trace() -> crate::Route {}
    #[twelve::handler(method = 0)]
    pub fn method(method: crate::http::Method) -> crate::Route {}
    pub fn route() -> crate::Route {}
    #[twelve::handler(arg = 0)]
    pub fn to<F, Args>(handler: F) -> crate::Route {}
    #[twelve::route(path = 0)]
    pub fn resource<T>(path: T) -> crate::Resource {}
    #[twelve::nests(path = 0)]
    pub fn scope(path: &str) -> crate::Scope {}
    #[twelve::route(path = 0)]
    pub fn service<T>(path: T) -> crate::dev::WebService {}
    #[twelve::route(path = 0)]
    #[twelve::service("")]
    pub fn redirect<T, U>(from: T, to: U) -> Redirect {}
    pub async fn block<F: FnOnce() -> R, R>(f: F) -> Result<R, crate::error::BlockingError> {}

    #[twelve::shared_state]
    #[twelve::shared_handle]
    pub struct Data<T: ?Sized>(std::sync::Arc<T>);
    impl<T> Data<T> {
        #[twelve::wraps]
        #[twelve::shares(arg = 0)]
        pub fn new(state: T) -> Data<T> {}
    }
    impl<T: ?Sized> Data<T> {
        #[twelve::access(read)]
        pub fn get_ref(&self) -> &T {}
        #[twelve::alias]
        pub fn into_inner(self) -> std::sync::Arc<T> {}
    }
    impl<T: ?Sized> std::ops::Deref for Data<T> { type Target = std::sync::Arc<T>; }
    impl<T: ?Sized> Clone for Data<T> {
        #[twelve::alias]
        fn clone(&self) -> Data<T> {}
    }
    impl<T: ?Sized> From<std::sync::Arc<T>> for Data<T> {
        #[twelve::alias]
        #[twelve::shares(arg = 0)]
        fn from(arc: std::sync::Arc<T>) -> Self {}
    }
    /// Cloned for each request: what it holds is shared if its clone shares.
    #[twelve::shared_state]
    pub struct ThinData<T>(pub T);
    impl<T> std::ops::Deref for ThinData<T> { type Target = T; }
    impl<T> std::ops::DerefMut for ThinData<T> {}
    /// Belongs to one request.
    pub struct ReqData<T>(T);
    impl<T> ReqData<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for ReqData<T> { type Target = T; }

    pub struct ServiceConfig;
    impl ServiceConfig {
        #[twelve::shares(arg = 0)]
        #[twelve::view]
        pub fn data<U: 'static>(&mut self, data: U) -> &mut Self {}
        #[twelve::shares(arg = 0)]
        #[twelve::view]
        pub fn app_data<U: 'static>(&mut self, ext: U) -> &mut Self {}
        #[twelve::handler(arg = 0)]
        #[twelve::view]
        pub fn default_service<F>(&mut self, f: F) -> &mut Self {}
        #[twelve::startup(arg = 0)]
        #[twelve::view]
        pub fn configure<F: FnOnce(&mut ServiceConfig)>(&mut self, f: F) -> &mut Self {}
        #[twelve::route(path = 0)]
        #[twelve::view]
        pub fn route(&mut self, path: &str, route: crate::Route) -> &mut Self {}
        #[twelve::view]
        pub fn service<F>(&mut self, factory: F) -> &mut Self {}
        #[twelve::view]
        pub fn external_resource<N, U>(&mut self, name: N, url: U) -> &mut Self {}
    }
    pub struct Redirect;
    impl Redirect {
        pub fn to<T>(to: T) -> Self {}
        pub fn permanent(self) -> Self {}
        pub fn see_other(self) -> Self {}
    }

    #[twelve::request_data(body)]
    pub struct Json<T>(pub T);
    #[twelve::request_data(body)]
    pub struct Form<T>(pub T);
    #[twelve::request_data(meta)]
    pub struct Path<T>(T);
    #[twelve::request_data(meta)]
    pub struct Query<T>(pub T);
    #[twelve::request_data(meta)]
    pub struct Header<T>(pub T);

    impl<T> Json<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Json<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Json<T> {}
    impl<T> Form<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Form<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Form<T> {}
    impl<T> Path<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Path<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Path<T> {}
    impl<T> Query<T> {
        pub fn into_inner(self) -> T {}
        pub fn from_query(query_str: &str) -> Result<Self, crate::error::QueryPayloadError> {}
    }
    impl<T> std::ops::Deref for Query<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Query<T> {}
    impl<T> Header<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Header<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Header<T> {}
    pub enum Either<L, R> { Left(L), Right(R) }
    #[twelve::request_data(body)]
    pub struct Payload(pub crate::dev::Payload);
    impl Payload {
        #[twelve::request_data(body)]
        pub fn into_inner(self) -> crate::dev::Payload {}
        #[twelve::request_data(body)]
        pub async fn to_bytes(self) -> crate::Result<Bytes> {}
        #[twelve::request_data(body)]
        pub async fn to_bytes_limited(self, limit: usize) -> Result<crate::Result<Bytes>, crate::error::Error> {}
    }
    impl futures_core::Stream for Payload { type Item = Result<Bytes, crate::error::PayloadError>; }
    /// `bytes::Bytes`; as the parameter of a handler, the request's body.
    #[twelve::request_data(body)]
    pub struct Bytes;
    impl Bytes {
        pub const fn new() -> Self {}
        pub const fn from_static(bytes: &'static [u8]) -> Self {}
        pub fn copy_from_slice(data: &[u8]) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn to_vec(&self) -> Vec<u8> {}
        #[twelve::alias]
        pub fn slice<R>(&self, range: R) -> Bytes {}
    }
    impl std::ops::Deref for Bytes { type Target = [u8]; }

    pub struct JsonConfig;
    impl JsonConfig {
        #[twelve::handler(arg = 0)]
        pub fn error_handler<F>(self, f: F) -> Self {}
        pub fn limit(self, limit: usize) -> Self {}
    }
    impl Default for JsonConfig {
        fn default() -> Self {}
    }
    pub struct FormConfig;
    impl FormConfig {
        #[twelve::handler(arg = 0)]
        pub fn error_handler<F>(self, f: F) -> Self {}
        pub fn limit(self, limit: usize) -> Self {}
    }
    impl Default for FormConfig {
        fn default() -> Self {}
    }
    pub struct PathConfig;
    impl PathConfig {
        #[twelve::handler(arg = 0)]
        pub fn error_handler<F>(self, f: F) -> Self {}
        pub fn limit(self, limit: usize) -> Self {}
    }
    impl Default for PathConfig {
        fn default() -> Self {}
    }
    pub struct QueryConfig;
    impl QueryConfig {
        #[twelve::handler(arg = 0)]
        pub fn error_handler<F>(self, f: F) -> Self {}
        pub fn limit(self, limit: usize) -> Self {}
    }
    impl Default for QueryConfig {
        fn default() -> Self {}
    }
    pub struct PayloadConfig;
    impl PayloadConfig {
        pub fn limit(self, limit: usize) -> Self {}
    }
    impl Default for PayloadConfig {
        fn default() -> Self {}
    }
}

mod response {
    pub struct HttpResponse<B = crate::body::BoxBody>(B);
    impl HttpResponse {
        pub fn new(status: crate::http::StatusCode) -> Self {}
        pub fn build(status: crate::http::StatusCode) -> HttpResponseBuilder {}
        pub fn from_error<E>(error: E) -> Self {}
        pub fn Continue() -> HttpResponseBuilder {}
        pub fn SwitchingProtocols() -> HttpResponseBuilder {}
        pub fn Processing() -> HttpResponseBuilder {}
        pub fn Ok() -> HttpResponseBuilder {}
        pub fn Created() -> HttpResponseBuilder {}
        pub fn Accepted() -> HttpResponseBuilder {}
        pub fn NonAuthoritativeInformation() -> HttpResponseBuilder {}
        pub fn NoContent() -> HttpResponseBuilder {}
        pub fn ResetContent() -> HttpResponseBuilder {}
        pub fn PartialContent() -> HttpResponseBuilder {}
        pub fn MultiStatus() -> HttpResponseBuilder {}
        pub fn AlreadyReported() -> HttpResponseBuilder {}
        pub fn MultipleChoices() -> HttpResponseBuilder {}
        pub fn MovedPermanently() -> HttpResponseBuilder {}
        pub fn Found() -> HttpResponseBuilder {}
        pub fn SeeOther() -> HttpResponseBuilder {}
        pub fn NotModified() -> HttpResponseBuilder {}
        pub fn UseProxy() -> HttpResponseBuilder {}
        pub fn TemporaryRedirect() -> HttpResponseBuilder {}
        pub fn PermanentRedirect() -> HttpResponseBuilder {}
        pub fn BadRequest() -> HttpResponseBuilder {}
        pub fn Unauthorized() -> HttpResponseBuilder {}
        pub fn PaymentRequired() -> HttpResponseBuilder {}
        pub fn Forbidden() -> HttpResponseBuilder {}
        pub fn NotFound() -> HttpResponseBuilder {}
        pub fn MethodNotAllowed() -> HttpResponseBuilder {}
        pub fn NotAcceptable() -> HttpResponseBuilder {}
        pub fn ProxyAuthenticationRequired() -> HttpResponseBuilder {}
        pub fn RequestTimeout() -> HttpResponseBuilder {}
        pub fn Conflict() -> HttpResponseBuilder {}
        pub fn Gone() -> HttpResponseBuilder {}
        pub fn LengthRequired() -> HttpResponseBuilder {}
        pub fn PreconditionFailed() -> HttpResponseBuilder {}
        pub fn PreconditionRequired() -> HttpResponseBuilder {}
        pub fn PayloadTooLarge() -> HttpResponseBuilder {}
        pub fn UriTooLong() -> HttpResponseBuilder {}
        pub fn UnsupportedMediaType() -> HttpResponseBuilder {}
        pub fn RangeNotSatisfiable() -> HttpResponseBuilder {}
        pub fn ExpectationFailed() -> HttpResponseBuilder {}
        pub fn UnprocessableEntity() -> HttpResponseBuilder {}
        pub fn TooManyRequests() -> HttpResponseBuilder {}
        pub fn RequestHeaderFieldsTooLarge() -> HttpResponseBuilder {}
        pub fn UnavailableForLegalReasons() -> HttpResponseBuilder {}
        pub fn Locked() -> HttpResponseBuilder {}
        pub fn FailedDependency() -> HttpResponseBuilder {}
        pub fn ImATeapot() -> HttpResponseBuilder {}
        pub fn InternalServerError() -> HttpResponseBuilder {}
        pub fn NotImplemented() -> HttpResponseBuilder {}
        pub fn BadGateway() -> HttpResponseBuilder {}
        pub fn ServiceUnavailable() -> HttpResponseBuilder {}
        pub fn GatewayTimeout() -> HttpResponseBuilder {}
        pub fn VersionNotSupported() -> HttpResponseBuilder {}
        pub fn InsufficientStorage() -> HttpResponseBuilder {}
    }
    impl<B> HttpResponse<B> {
        pub fn error(&self) -> Option<&crate::Error> {}
        pub fn head(&self) -> &crate::dev::ResponseHead {}
        #[twelve::view]
        pub fn head_mut(&mut self) -> &mut crate::dev::ResponseHead {}
        pub fn cookies(&self) -> CookieIter<'_> {}
        pub fn del_cookie(&mut self, name: &str) -> usize {}
        pub fn upgrade(&self) -> bool {}
        pub fn keep_alive(&self) -> bool {}
        pub fn extensions(&self) -> std::cell::Ref<'_, crate::dev::Extensions> {}
        #[twelve::view]
        pub fn extensions_mut(&mut self) -> std::cell::RefMut<'_, crate::dev::Extensions> {}
        pub fn into_parts(self) -> (HttpResponse<()>, B) {}
        pub fn drop_body(self) -> HttpResponse<()> {}
        pub fn map_body<F: FnOnce(&mut crate::dev::ResponseHead, B) -> B2, B2>(self, f: F) -> HttpResponse<B2> {}
        pub fn with_body(status: crate::http::StatusCode, body: B) -> Self {}
        pub fn status(&self) -> crate::http::StatusCode {}
        #[twelve::view]
        pub fn status_mut(&mut self) -> &mut crate::http::StatusCode {}
        pub fn headers(&self) -> &crate::http::header::HeaderMap {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut crate::http::header::HeaderMap {}
        pub fn add_cookie(&mut self, cookie: &cookie::Cookie<'_>) -> Result<(), crate::Error> {}
        pub fn add_removal_cookie(&mut self, cookie: &cookie::Cookie<'_>) -> Result<(), crate::Error> {}
        pub fn body(&self) -> &B {}
        pub fn set_body<B2>(self, body: B2) -> HttpResponse<B2> {}
        pub fn into_body(self) -> B {}
        pub fn map_into_left_body<R>(self) -> HttpResponse<crate::body::EitherBody<B, R>> {}
        pub fn map_into_right_body<L>(self) -> HttpResponse<crate::body::EitherBody<L, B>> {}
        pub fn map_into_boxed_body(self) -> HttpResponse {}
    }
    pub struct HttpResponseBuilder;
    pub struct CookieIter<'a>(&'a u8);
    impl<'a> Iterator for CookieIter<'a> {
        type Item = cookie::Cookie<'a>;
    }
    impl From<HttpResponseBuilder> for HttpResponse {}
    impl From<crate::Error> for HttpResponse {}
    impl HttpResponseBuilder {
        pub fn upgrade<V>(&mut self, value: V) -> &mut Self {}
        pub fn extensions(&self) -> std::cell::Ref<'_, crate::dev::Extensions> {}
        #[twelve::view]
        pub fn extensions_mut(&mut self) -> std::cell::RefMut<'_, crate::dev::Extensions> {}
        pub fn message_body<B>(&mut self, body: B) -> Result<HttpResponse<B>, crate::Error> {}
        pub fn new(status: crate::http::StatusCode) -> Self {}
        pub fn status(&mut self, status: crate::http::StatusCode) -> &mut Self {}
        pub fn insert_header<H>(&mut self, header: H) -> &mut Self {}
        pub fn append_header<H>(&mut self, header: H) -> &mut Self {}
        pub fn set_header<K, V>(&mut self, key: K, value: V) -> &mut Self {}
        pub fn header<K, V>(&mut self, key: K, value: V) -> &mut Self {}
        pub fn reason(&mut self, reason: &'static str) -> &mut Self {}
        pub fn keep_alive(&mut self) -> &mut Self {}
        pub fn force_close(&mut self) -> &mut Self {}
        pub fn no_chunking(&mut self, len: u64) -> &mut Self {}
        pub fn content_type<V>(&mut self, value: V) -> &mut Self {}
        pub fn cookie(&mut self, cookie: cookie::Cookie<'_>) -> &mut Self {}
        pub fn body<B>(&mut self, body: B) -> HttpResponse {}
        pub fn streaming<S>(&mut self, stream: S) -> HttpResponse {}
        pub fn json<T>(&mut self, value: T) -> HttpResponse {}
        pub fn finish(&mut self) -> HttpResponse {}
        pub fn take(&mut self) -> Self {}
    }
    pub trait Responder {
        type Body;
        #[twelve::entry(kind = "request")]
        fn respond_to(self, req: &crate::HttpRequest) -> HttpResponse<Self::Body>;
        fn customize(self) -> CustomizeResponder<Self> {}
    }
    pub struct CustomizeResponder<R>(R);
    impl<R> CustomizeResponder<R> {
        pub fn with_status(self, status: crate::http::StatusCode) -> Self {}
        pub fn insert_header<H>(self, header: H) -> Self {}
        pub fn append_header<H>(self, header: H) -> Self {}
        pub fn add_cookie(self, cookie: &cookie::Cookie<'_>) -> Self {}
    }
}

pub mod body {
    pub struct BoxBody;
    pub enum EitherBody<L, R = BoxBody> { Left(L), Right(R) }
    impl BoxBody {
        pub fn new<B: MessageBody>(body: B) -> BoxBody {}
    }
    impl MessageBody for BoxBody {
        type Error = Box<dyn std::error::Error>;
    }
    impl<L, R> EitherBody<L, R> {
        pub fn left(body: L) -> EitherBody<L, R> {}
        pub fn right(body: R) -> EitherBody<L, R> {}
        pub fn map_into_boxed_body(self) -> EitherBody<L, R> {}
    }
    impl<L, R> MessageBody for EitherBody<L, R> {
        type Error = crate::Error;
    }
    pub enum BodySize { None, Sized(u64), Stream }
    impl BodySize {
        pub const ZERO: Self = ();
        pub fn is_eof(&self) -> bool {}
    }
    pub trait MessageBody {
        type Error: Into<Box<dyn std::error::Error>>;
        fn size(&self) -> BodySize;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Result<crate::web::Bytes, Self::Error>>>;
        fn try_into_bytes(self) -> Result<crate::web::Bytes, Self> {}
        fn boxed(self) -> BoxBody {}
    }
    impl MessageBody for () {
        type Error = std::convert::Infallible;
    }
    impl MessageBody for String {
        type Error = std::convert::Infallible;
    }
    impl MessageBody for &'static str {
        type Error = std::convert::Infallible;
    }
    impl MessageBody for Vec<u8> {
        type Error = std::convert::Infallible;
    }
    pub struct None;
    impl None {
        pub const fn new() -> Self {}
    }
    pub struct SizedStream<S>(S);
    pub struct BodyStream<S>(S);
    impl<S> BodyStream<S> {
        pub fn new(stream: S) -> Self {}
    }
    pub async fn to_bytes<B>(body: B) -> Result<crate::web::Bytes, crate::Error> {}
}

pub mod dev {
    pub use actix_service::{fn_factory, fn_service, Service, ServiceFactory, Transform};
    pub use crate::extract::FromRequest;

    /// Awaited, it ends with the process.
    pub struct Server;
    impl Server {
        pub fn handle(&self) -> ServerHandle {}
    }
    impl std::future::Future for Server { type Output = std::io::Result<()>; }
    #[twelve::shared_handle]
    #[twelve::nature(coordination)]
    pub struct ServerHandle;
    impl ServerHandle {
        pub async fn pause(&self) {}
        pub async fn resume(&self) {}
        pub async fn stop(&self, graceful: bool) {}
    }
    pub trait HttpServiceFactory {
        fn register(self, config: &mut AppService);
    }
    pub struct AppService;
    pub struct AppConfig;
    impl AppConfig {
        pub fn host(&self) -> &str {}
        pub fn secure(&self) -> bool {}
    }
    pub struct WebService;
    impl WebService {
        pub fn guard<G>(self, guard: G) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn finish<F>(self, service: F) -> Self {}
    }
    #[twelve::request_data(body)]
    pub struct Payload;
    impl futures_core::Stream for Payload { type Item = Result<crate::web::Bytes, crate::error::PayloadError>; }
    /// The type map of one message.
    pub struct Extensions;
    impl Extensions {
        pub fn new() -> Extensions {}
        pub fn insert<T: 'static>(&mut self, val: T) -> Option<T> {}
        pub fn contains<T: 'static>(&self) -> bool {}
        pub fn get<T: 'static>(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut<T: 'static>(&mut self) -> Option<&mut T> {}
        pub fn remove<T: 'static>(&mut self) -> Option<T> {}
        pub fn clear(&mut self) {}
    }
    pub struct Url;
    #[twelve::request_data(meta)]
    pub struct Path<T>(T);
    impl<T> Path<T> {
        #[twelve::request_data(meta)]
        pub fn get(&self, key: &str) -> Option<&str> {}
        #[twelve::request_data(meta)]
        pub fn query(&self, key: &str) -> &str {}
        pub fn as_str(&self) -> &str {}
    }
    #[twelve::request_data(meta)]
    pub struct RequestHead {
        pub method: crate::http::Method,
        pub uri: crate::http::Uri,
        pub version: crate::http::Version,
        pub headers: crate::http::header::HeaderMap,
        pub peer_addr: Option<std::net::SocketAddr>,
    }
    impl RequestHead {
        pub fn extensions(&self) -> std::cell::Ref<'_, Extensions> {}
        #[twelve::view]
        pub fn extensions_mut(&self) -> std::cell::RefMut<'_, Extensions> {}
        pub fn upgrade(&self) -> bool {}
        pub fn headers(&self) -> &crate::http::header::HeaderMap {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut crate::http::header::HeaderMap {}
    }
    pub struct ResponseHead {
        pub version: crate::http::Version,
        pub status: crate::http::StatusCode,
        pub headers: crate::http::header::HeaderMap,
        pub reason: Option<&'static str>,
    }
    impl ResponseHead {
        pub fn new(status: crate::http::StatusCode) -> ResponseHead {}
        pub fn headers(&self) -> &crate::http::header::HeaderMap {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut crate::http::header::HeaderMap {}
        pub fn reason(&self) -> &str {}
    }
    pub struct ResourceMap;
    impl ResourceMap {
        pub fn has_resource(&self, path: &str) -> bool {}
        pub fn match_name(&self, path: &str) -> Option<&str> {}
        pub fn match_pattern(&self, path: &str) -> Option<String> {}
    }
    #[twelve::request_data(meta)]
    pub struct ConnectionInfo;
    impl ConnectionInfo {
        pub fn scheme(&self) -> &str {}
        pub fn host(&self) -> &str {}
        pub fn realip_remote_addr(&self) -> Option<&str> {}
        pub fn peer_addr(&self) -> Option<&str> {}
    }
    #[twelve::request_data(meta)]
    pub struct PeerAddr(pub std::net::SocketAddr);

    #[twelve::request_data(meta)]
    pub struct ServiceRequest;
    impl ServiceRequest {
        pub fn from_request(req: crate::HttpRequest) -> Self {}
        #[twelve::view]
        pub fn parts_mut(&mut self) -> (&mut crate::HttpRequest, &mut Payload) {}
        #[twelve::view]
        pub fn head_mut(&mut self) -> &mut RequestHead {}
        pub fn version(&self) -> crate::http::Version {}
        pub fn match_name(&self) -> Option<&str> {}
        #[twelve::view]
        pub fn match_info_mut(&mut self) -> &mut Path<Url> {}
        pub fn resource_map(&self) -> &ResourceMap {}
        pub fn app_config(&self) -> &AppConfig {}
        pub fn cookies(&self) -> Result<std::cell::Ref<'_, Vec<cookie::Cookie<'static>>>, cookie::ParseError> {}
        pub fn guard_ctx(&self) -> crate::guard::GuardContext<'_> {}
        pub fn into_parts(self) -> (crate::HttpRequest, Payload) {}
        pub fn parts(&self) -> (&crate::HttpRequest, &Payload) {}
        pub fn request(&self) -> &crate::HttpRequest {}
        pub fn from_parts(req: crate::HttpRequest, payload: Payload) -> Self {}
        #[twelve::view]
        pub async fn extract<T>(&mut self) -> Result<T, crate::Error> {}
        pub fn into_response<B, R>(self, res: R) -> ServiceResponse<B> {}
        pub fn error_response<E>(self, err: E) -> ServiceResponse {}
        pub fn head(&self) -> &RequestHead {}
        pub fn uri(&self) -> &crate::http::Uri {}
        pub fn method(&self) -> &crate::http::Method {}
        pub fn headers(&self) -> &crate::http::header::HeaderMap {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut crate::http::header::HeaderMap {}
        pub fn path(&self) -> &str {}
        pub fn query_string(&self) -> &str {}
        pub fn peer_addr(&self) -> Option<std::net::SocketAddr> {}
        pub fn connection_info(&self) -> std::cell::Ref<'_, ConnectionInfo> {}
        pub fn match_info(&self) -> &Path<Url> {}
        pub fn match_pattern(&self) -> Option<String> {}
        #[twelve::shared_state]
        pub fn app_data<T: 'static>(&self) -> Option<&T> {}
        pub fn conn_data<T: 'static>(&self) -> Option<&T> {}
        #[twelve::request_data(meta)]
        pub fn cookie(&self, name: &str) -> Option<cookie::Cookie<'static>> {}
        pub fn set_payload(&mut self, payload: Payload) {}
        #[twelve::request_data(body)]
        pub fn take_payload(&mut self) -> Payload {}
    }
    impl crate::HttpMessage for ServiceRequest {}
    pub struct ServiceResponse<B = crate::body::BoxBody>(B);
    impl<B> ServiceResponse<B> {
        pub fn from_err<E>(err: E, request: crate::HttpRequest) -> Self {}
        pub fn error_response<E>(self, err: E) -> ServiceResponse {}
        pub fn into_response<B1>(self, response: crate::HttpResponse<B1>) -> ServiceResponse<B1> {}
        pub fn map_body<F: FnOnce(&mut ResponseHead, B) -> B2, B2>(self, f: F) -> ServiceResponse<B2> {}
        pub fn new(request: crate::HttpRequest, response: crate::HttpResponse<B>) -> Self {}
        pub fn request(&self) -> &crate::HttpRequest {}
        pub fn response(&self) -> &crate::HttpResponse<B> {}
        #[twelve::view]
        pub fn response_mut(&mut self) -> &mut crate::HttpResponse<B> {}
        pub fn status(&self) -> crate::http::StatusCode {}
        pub fn headers(&self) -> &crate::http::header::HeaderMap {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut crate::http::header::HeaderMap {}
        pub fn into_parts(self) -> (crate::HttpRequest, crate::HttpResponse<B>) {}
        pub fn into_body(self) -> B {}
        pub fn map_into_left_body<R>(self) -> ServiceResponse<crate::body::EitherBody<B, R>> {}
        pub fn map_into_right_body<L>(self) -> ServiceResponse<crate::body::EitherBody<L, B>> {}
        pub fn map_into_boxed_body(self) -> ServiceResponse {}
    }
    #[macro_export]
    macro_rules! forward_ready { () => {} }
}

pub mod middleware {
    #[twelve::handler(arg = 0)]
    pub fn from_fn<F, Es>(mw_fn: F) -> MiddlewareFn<F, Es> {}
    pub struct MiddlewareFn<F, Es>(F, Es);
    pub struct Next<B>(B);
    impl<B> Next<B> {
        pub async fn call(&self, req: crate::dev::ServiceRequest) -> Result<crate::dev::ServiceResponse<B>, crate::Error> {}
    }
    #[twelve::nature(log)]
    pub struct Logger;
    impl Logger {
        pub fn new(format: &str) -> Logger {}
        pub fn exclude<T>(self, path: T) -> Self {}
        pub fn exclude_regex<T>(self, path: T) -> Self {}
        pub fn log_target<T>(self, target: T) -> Self {}
        #[twelve::handler(arg = 1)]
        pub fn custom_request_replace<F>(self, label: &str, f: F) -> Self {}
        #[twelve::handler(arg = 1)]
        pub fn custom_response_replace<F>(self, label: &str, f: F) -> Self {}
    }
    impl Default for Logger {
        fn default() -> Self {}
    }
    pub struct Compress;
    impl Default for Compress {
        fn default() -> Self {}
    }
    pub struct Condition<T>(T);
    impl<T> Condition<T> {
        pub fn new(enable: bool, transformer: T) -> Self {}
    }
    pub struct Compat<T>(T);
    impl<T> Compat<T> {
        pub fn new(middleware: T) -> Self {}
    }
    pub struct DefaultHeaders;
    impl DefaultHeaders {
        pub fn new() -> DefaultHeaders {}
        pub fn add<H>(self, header: H) -> Self {}
    }
    pub struct NormalizePath;
    impl NormalizePath {
        pub fn new(trailing_slash_style: TrailingSlash) -> Self {}
        pub fn trim() -> Self {}
    }
    pub enum TrailingSlash { Always, MergeOnly, Trim }
    pub struct ErrorHandlers<B>(B);
    impl<B> ErrorHandlers<B> {
        pub fn new() -> Self {}
        #[twelve::handler(arg = 1)]
        pub fn handler<F>(self, status: crate::http::StatusCode, handler: F) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn default_handler<F>(self, handler: F) -> Self {}
    }
    pub enum ErrorHandlerResponse<B> { Response(crate::dev::ServiceResponse<B>), Future(B) }
}

pub mod guard {
    pub trait Guard {
        #[twelve::entry(kind = "request")]
        fn check(&self, ctx: &GuardContext<'_>) -> bool;
    }
    #[twelve::request_data(meta)]
    pub struct GuardContext<'a>(&'a crate::dev::ServiceRequest);
    impl<'a> GuardContext<'a> {
        pub fn header<H>(&self) -> Option<H> {}
        pub fn req_data(&self) -> std::cell::Ref<'a, crate::dev::Extensions> {}
        #[twelve::view]
        pub fn req_data_mut(&self) -> std::cell::RefMut<'a, crate::dev::Extensions> {}
        pub fn head(&self) -> &crate::dev::RequestHead {}
        #[twelve::shared_state]
        pub fn app_data<T: 'static>(&self) -> Option<&T> {}
    }
    #[twelve::handler(arg = 0)]
    pub fn fn_guard<F>(f: F) -> FnGuard<F> {}
    struct FnGuard<F>(F);
    pub struct MethodGuard;
    pub struct HostGuard;
    impl HostGuard {
        pub fn scheme<H: AsRef<str>>(self, scheme: H) -> HostGuard {}
    }
    impl Guard for HostGuard {}
    impl Guard for MethodGuard {}
    impl<F> Guard for FnGuard<F> {}
    pub struct Acceptable;
    impl Acceptable {
        pub fn new(mime: mime::Mime) -> Self {}
        pub fn match_star_star(self) -> Self {}
    }
    impl Guard for Acceptable {}
    #[twelve::handler(method = "GET")]
    pub fn Get() -> MethodGuard {}
    #[twelve::handler(method = "POST")]
    pub fn Post() -> MethodGuard {}
    #[twelve::handler(method = "PUT")]
    pub fn Put() -> MethodGuard {}
    #[twelve::handler(method = "DELETE")]
    pub fn Delete() -> MethodGuard {}
    #[twelve::handler(method = "HEAD")]
    pub fn Head() -> MethodGuard {}
    #[twelve::handler(method = "OPTIONS")]
    pub fn Options() -> MethodGuard {}
    #[twelve::handler(method = "CONNECT")]
    pub fn Connect() -> MethodGuard {}
    #[twelve::handler(method = "PATCH")]
    pub fn Patch() -> MethodGuard {}
    #[twelve::handler(method = "TRACE")]
    pub fn Trace() -> MethodGuard {}
    pub fn Method(method: crate::http::Method) -> MethodGuard {}
    pub fn Host<H>(host: H) -> HostGuard {}
    pub fn Header(name: &'static str, value: &'static str) -> MethodGuard {}
    pub fn Any<F>(guard: F) -> MethodGuard {}
    pub fn All<F>(guard: F) -> MethodGuard {}
    pub fn Not<G>(guard: G) -> G {}
}

pub mod error {
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    pub struct Error;
    impl Error {
        pub fn as_response_error(&self) -> &dyn ResponseError {}
        pub fn as_error<T: ResponseError + 'static>(&self) -> Option<&T> {}
        pub fn error_response(&self) -> crate::HttpResponse {}
    }
    pub trait ResponseError {
        #[twelve::entry(kind = "request")]
        fn status_code(&self) -> crate::http::StatusCode {}
        #[twelve::entry(kind = "request")]
        fn error_response(&self) -> crate::HttpResponse {}
    }
    pub struct InternalError<T>(T);
    impl<T> InternalError<T> {
        pub fn new(cause: T, status: crate::http::StatusCode) -> Self {}
        pub fn from_response(cause: T, response: crate::HttpResponse) -> Self {}
    }
    pub struct BlockingError;
    impl std::error::Error for Error {}
    impl<T: ResponseError + 'static> From<T> for Error {}
    pub enum UrlGenerationError { ResourceNotFound, NotEnoughElements, ParseError(url::ParseError) }
    pub enum ReadlinesError { EncodingError, Payload(PayloadError), LimitOverflow, ContentTypeError(ContentTypeError) }
    pub enum ContentTypeError { ParseError, UnknownEncoding }
    pub enum PayloadError { Incomplete(Option<std::io::Error>), EncodingCorrupted, Overflow, UnknownLength, Io(std::io::Error) }
    pub enum JsonPayloadError {
        OverflowKnownLength { length: usize, limit: usize },
        Overflow { limit: usize },
        ContentType,
        Deserialize(serde_json::Error),
        Serialize(serde_json::Error),
        Payload(PayloadError),
    }
    pub enum QueryPayloadError { Deserialize(serde::de::value::Error) }
    pub enum UrlencodedError {
        Chunked,
        Overflow { size: usize, limit: usize },
        UnknownLength,
        ContentType,
        Encoding,
        Parse(serde::de::value::Error),
        Payload(PayloadError),
        Serialize(std::fmt::Error),
    }
    pub enum PathError { Deserialize(serde::de::value::Error) }
    impl ResponseError for JsonPayloadError {}
    impl ResponseError for QueryPayloadError {}
    impl ResponseError for UrlencodedError {}
    impl ResponseError for PathError {}
    impl ResponseError for PayloadError {}
    impl ResponseError for BlockingError {}
    pub fn ErrorBadRequest<T>(err: T) -> Error {}
    pub fn ErrorUnauthorized<T>(err: T) -> Error {}
    pub fn ErrorPaymentRequired<T>(err: T) -> Error {}
    pub fn ErrorForbidden<T>(err: T) -> Error {}
    pub fn ErrorNotFound<T>(err: T) -> Error {}
    pub fn ErrorMethodNotAllowed<T>(err: T) -> Error {}
    pub fn ErrorNotAcceptable<T>(err: T) -> Error {}
    pub fn ErrorRequestTimeout<T>(err: T) -> Error {}
    pub fn ErrorConflict<T>(err: T) -> Error {}
    pub fn ErrorGone<T>(err: T) -> Error {}
    pub fn ErrorLengthRequired<T>(err: T) -> Error {}
    pub fn ErrorPayloadTooLarge<T>(err: T) -> Error {}
    pub fn ErrorUriTooLong<T>(err: T) -> Error {}
    pub fn ErrorUnsupportedMediaType<T>(err: T) -> Error {}
    pub fn ErrorRangeNotSatisfiable<T>(err: T) -> Error {}
    pub fn ErrorImATeapot<T>(err: T) -> Error {}
    pub fn ErrorUnprocessableEntity<T>(err: T) -> Error {}
    pub fn ErrorLocked<T>(err: T) -> Error {}
    pub fn ErrorFailedDependency<T>(err: T) -> Error {}
    pub fn ErrorTooManyRequests<T>(err: T) -> Error {}
    pub fn ErrorInternalServerError<T>(err: T) -> Error {}
    pub fn ErrorNotImplemented<T>(err: T) -> Error {}
    pub fn ErrorBadGateway<T>(err: T) -> Error {}
    pub fn ErrorServiceUnavailable<T>(err: T) -> Error {}
    pub fn ErrorGatewayTimeout<T>(err: T) -> Error {}
    pub fn ErrorInsufficientStorage<T>(err: T) -> Error {}
}

pub mod http {
    pub use http::{uri, Method, StatusCode, Uri, Version};
    pub struct KeepAlive;
    pub mod header {
        pub use http::header::*;
        pub trait Header: TryIntoHeaderValue {
            fn name() -> HeaderName;
            fn parse<M: crate::HttpMessage>(msg: &M) -> Result<Self, crate::error::ParseError>;
        }
        pub trait TryIntoHeaderValue: Sized {
            type Error;
            fn try_into_value(self) -> Result<HeaderValue, Self::Error>;
        }
        pub trait TryIntoHeaderPair: Sized {
            type Error;
            fn try_into_pair(self) -> Result<(HeaderName, HeaderValue), Self::Error>;
        }
        pub struct Quality;
        impl Quality {
            pub const MAX: Quality = ();
            pub const MIN: Quality = ();
        }
        pub fn q<T>(quality: T) -> Quality {}
        pub struct QualityItem<T> {
            pub item: T,
            pub quality: Quality,
        }
        impl<T> QualityItem<T> {
            pub fn new(item: T, quality: Quality) -> Self {}
            pub fn max(item: T) -> Self {}
            pub fn min(item: T) -> Self {}
            pub fn zero(item: T) -> Self {}
        }
        pub struct HttpDate;
        #[twelve::request_data(meta)]
        pub struct HeaderMap;
        impl HeaderMap {
            pub fn new() -> Self {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn get<K>(&self, key: K) -> Option<&HeaderValue> {}
            #[twelve::view]
            pub fn get_mut<K>(&mut self, key: K) -> Option<&mut HeaderValue> {}
            pub fn contains_key<K>(&self, key: K) -> bool {}
            pub fn insert(&mut self, name: HeaderName, val: HeaderValue) -> Removed {}
            pub fn append(&mut self, key: HeaderName, value: HeaderValue) {}
            pub fn remove<K>(&mut self, key: K) -> Removed {}
        }
        struct Removed;
        use std::fmt;
        use bytes::Bytes;
        pub use self::accept::Accept;
        pub use self::accept_charset::AcceptCharset;
        pub use self::accept_encoding::AcceptEncoding;
        pub use self::accept_language::AcceptLanguage;
        pub use self::allow::Allow;
        pub use self::cache_control::{CacheControl, CacheDirective};
        pub use self::content_disposition::{ContentDisposition, DispositionParam, DispositionType};
        pub use self::content_language::ContentLanguage;
        pub use self::content_length::ContentLength;
        pub use self::content_range::{ContentRange, ContentRangeSpec};
        pub use self::content_type::ContentType;
        pub use self::date::Date;
        pub use self::encoding::Encoding;
        pub use self::entity::EntityTag;
        pub use self::etag::ETag;
        pub use self::expires::Expires;
        pub use self::if_match::IfMatch;
        pub use self::if_modified_since::IfModifiedSince;
        pub use self::if_none_match::IfNoneMatch;
        pub use self::if_range::IfRange;
        pub use self::if_unmodified_since::IfUnmodifiedSince;
        pub use self::last_modified::LastModified;
        pub use self::preference::Preference;
        pub use self::range::{ByteRangeSpec, Range};
        mod accept {
            use mime::Mime;
            use super::QualityItem;
            use crate::http::header;
            pub struct Accept(pub Vec<QualityItem<Mime>>);
            impl Clone for Accept {}
            impl PartialEq for Accept {}
            impl std::ops::Deref for Accept {
                type Target = Vec<QualityItem<Mime>>;
            }
            impl std::ops::DerefMut for Accept {}
            impl crate::http::header::Header for Accept {}
            impl std::fmt::Display for Accept {}
            impl crate::http::header::TryIntoHeaderValue for Accept {
                type Error = crate::http::header::InvalidHeaderValue;
            }
            impl Accept {
                pub fn star() -> Accept {}
                pub fn json() -> Accept {}
                pub fn text() -> Accept {}
                pub fn image() -> Accept {}
                pub fn html() -> Accept {}
                pub fn preference(&self) -> Mime {}
                pub fn ranked(&self) -> Vec<Mime> {}
            }
        }
        mod accept_charset {
            use super::{Charset, QualityItem};
            pub struct AcceptCharset(pub Vec<QualityItem<Charset>>);
            impl Clone for AcceptCharset {}
            impl PartialEq for AcceptCharset {}
            impl std::ops::Deref for AcceptCharset {
                type Target = Vec<QualityItem<Charset>>;
            }
            impl std::ops::DerefMut for AcceptCharset {}
            impl crate::http::header::Header for AcceptCharset {}
            impl std::fmt::Display for AcceptCharset {}
            impl crate::http::header::TryIntoHeaderValue for AcceptCharset {
                type Error = crate::http::header::InvalidHeaderValue;
            }
        }
        mod accept_encoding {
            use super::{Encoding, Preference, QualityItem};
            use crate::http::header;
            pub struct AcceptEncoding(pub Vec<QualityItem<Preference<Encoding>>>);
            impl Clone for AcceptEncoding {}
            impl PartialEq for AcceptEncoding {}
            impl std::ops::Deref for AcceptEncoding {
                type Target = Vec<QualityItem<Preference<Encoding>>>;
            }
            impl std::ops::DerefMut for AcceptEncoding {}
            impl crate::http::header::Header for AcceptEncoding {}
            impl std::fmt::Display for AcceptEncoding {}
            impl crate::http::header::TryIntoHeaderValue for AcceptEncoding {
                type Error = crate::http::header::InvalidHeaderValue;
            }
            impl AcceptEncoding {
                pub fn negotiate<'a>(&self, supported: impl Iterator<Item = &'a Encoding>) -> Option<Encoding> {}
                pub fn preference(&self) -> Option<Preference<Encoding>> {}
                pub fn ranked(&self) -> Vec<Preference<Encoding>> {}
            }
        }
        mod accept_language {
            use language_tags::LanguageTag;
            use super::{Preference, QualityItem};
            use crate::http::header;
            pub struct AcceptLanguage(pub Vec<QualityItem<Preference<LanguageTag>>>);
            impl Clone for AcceptLanguage {}
            impl PartialEq for AcceptLanguage {}
            impl std::ops::Deref for AcceptLanguage {
                type Target = Vec<QualityItem<Preference<LanguageTag>>>;
            }
            impl std::ops::DerefMut for AcceptLanguage {}
            impl crate::http::header::Header for AcceptLanguage {}
            impl std::fmt::Display for AcceptLanguage {}
            impl crate::http::header::TryIntoHeaderValue for AcceptLanguage {
                type Error = crate::http::header::InvalidHeaderValue;
            }
            impl AcceptLanguage {
                pub fn preference(&self) -> Preference<LanguageTag> {}
                pub fn ranked(&self) -> Vec<Preference<LanguageTag>> {}
            }
        }
        mod allow {
            use crate::http::Method;
            use crate::http::header;
            pub struct Allow(pub Vec<Method>);
            impl Clone for Allow {}
            impl PartialEq for Allow {}
            impl std::ops::Deref for Allow {
                type Target = Vec<Method>;
            }
            impl std::ops::DerefMut for Allow {}
            impl crate::http::header::Header for Allow {}
            impl std::fmt::Display for Allow {}
            impl crate::http::header::TryIntoHeaderValue for Allow {
                type Error = crate::http::header::InvalidHeaderValue;
            }
        }
        mod cache_control {
            use std::{fmt, str};
            use crate::http::header;
            pub struct CacheControl(pub Vec<CacheDirective>);
            impl Clone for CacheControl {}
            impl PartialEq for CacheControl {}
            impl std::ops::Deref for CacheControl {
                type Target = Vec<CacheDirective>;
            }
            impl std::ops::DerefMut for CacheControl {}
            impl crate::http::header::Header for CacheControl {}
            impl std::fmt::Display for CacheControl {}
            impl crate::http::header::TryIntoHeaderValue for CacheControl {
                type Error = crate::http::header::InvalidHeaderValue;
            }
            pub enum CacheDirective {
                NoCache,
                NoStore,
                NoTransform,
                OnlyIfCached,
                MaxAge(u32),
                MaxStale(u32),
                MinFresh(u32),
                MustRevalidate,
                Public,
                Private,
                ProxyRevalidate,
                SMaxAge(u32),
                Extension(String, Option<String>),
            }
            impl Clone for CacheDirective {}
            impl PartialEq for CacheDirective {}
            impl fmt::Display for CacheDirective {}
            impl str::FromStr for CacheDirective {
                type Err = Option<<u32 as str::FromStr>::Err>;
            }
        }
        mod content_disposition {
            use std::fmt;
            use super::{ExtendedValue, Header, TryIntoHeaderValue};
            use crate::http::header;
            pub enum DispositionType {
                Inline,
                Attachment,
                FormData,
                Ext(String),
            }
            impl Clone for DispositionType {}
            impl PartialEq for DispositionType {}
            impl<'a> From<&'a str> for DispositionType {}
            pub enum DispositionParam {
                Name(String),
                Filename(String),
                FilenameExt(ExtendedValue),
                Unknown(String, String),
                UnknownExt(String, ExtendedValue),
            }
            impl Clone for DispositionParam {}
            impl PartialEq for DispositionParam {}
            impl DispositionParam {
                pub fn is_name(&self) -> bool {}
                pub fn is_filename(&self) -> bool {}
                pub fn is_filename_ext(&self) -> bool {}
                pub fn is_unknown<T: AsRef<str>>(&self, name: T) -> bool {}
                pub fn is_unknown_ext<T: AsRef<str>>(&self, name: T) -> bool {}
                pub fn as_name(&self) -> Option<&str> {}
                pub fn as_filename(&self) -> Option<&str> {}
                pub fn as_filename_ext(&self) -> Option<&ExtendedValue> {}
                pub fn as_unknown<T: AsRef<str>>(&self, name: T) -> Option<&str> {}
                pub fn as_unknown_ext<T: AsRef<str>>(&self, name: T) -> Option<&ExtendedValue> {}
            }
            #[twelve::request_data(meta)]
            pub struct ContentDisposition {
                pub disposition: DispositionType,
                pub parameters: Vec<DispositionParam>,
            }
            impl Clone for ContentDisposition {}
            impl PartialEq for ContentDisposition {}
            impl ContentDisposition {
                pub fn attachment(filename: impl Into<String>) -> Self {}
                pub fn from_raw(hv: &header::HeaderValue) -> Result<Self, crate::error::ParseError> {}
                pub fn is_inline(&self) -> bool {}
                pub fn is_attachment(&self) -> bool {}
                pub fn is_form_data(&self) -> bool {}
                pub fn is_ext(&self, disp_type: impl AsRef<str>) -> bool {}
                #[twelve::request_data(meta)]
                pub fn get_name(&self) -> Option<&str> {}
                #[twelve::request_data(meta)]
                pub fn get_filename(&self) -> Option<&str> {}
                pub fn get_filename_ext(&self) -> Option<&ExtendedValue> {}
                pub fn get_unknown(&self, name: impl AsRef<str>) -> Option<&str> {}
                pub fn get_unknown_ext(&self, name: impl AsRef<str>) -> Option<&ExtendedValue> {}
            }
            impl TryIntoHeaderValue for ContentDisposition {
                type Error = header::InvalidHeaderValue;
            }
            impl Header for ContentDisposition {}
            impl fmt::Display for DispositionType {}
            impl fmt::Display for DispositionParam {}
            impl fmt::Display for ContentDisposition {}
        }
        mod content_language {
            use language_tags::LanguageTag;
            use super::QualityItem;
            pub struct ContentLanguage(pub Vec<QualityItem<LanguageTag>>);
            impl Clone for ContentLanguage {}
            impl PartialEq for ContentLanguage {}
            impl std::ops::Deref for ContentLanguage {
                type Target = Vec<QualityItem<LanguageTag>>;
            }
            impl std::ops::DerefMut for ContentLanguage {}
            impl crate::http::header::Header for ContentLanguage {}
            impl std::fmt::Display for ContentLanguage {}
            impl crate::http::header::TryIntoHeaderValue for ContentLanguage {
                type Error = crate::http::header::InvalidHeaderValue;
            }
        }
        mod content_length {
            use std::convert::Infallible;
            use std::str;
            use derive_more::{Deref, DerefMut};
            use crate::http::header::{Header, TryIntoHeaderValue};
            pub struct ContentLength(pub usize);
            impl Clone for ContentLength {}
            impl PartialEq for ContentLength {}
            impl PartialOrd for ContentLength {}
            impl Ord for ContentLength {}
            impl std::ops::Deref for ContentLength {
                type Target = usize;
            }
            impl std::ops::DerefMut for ContentLength {}
            impl ContentLength {
                pub fn into_inner(&self) -> usize {}
            }
            impl str::FromStr for ContentLength {
                type Err = <usize as str::FromStr>::Err;
            }
            impl TryIntoHeaderValue for ContentLength {
                type Error = Infallible;
            }
            impl Header for ContentLength {}
            impl From<ContentLength> for usize {}
            impl From<usize> for ContentLength {}
            impl PartialEq<usize> for ContentLength {}
            impl PartialEq<ContentLength> for usize {}
            impl PartialOrd<usize> for ContentLength {}
            impl PartialOrd<ContentLength> for usize {}
        }
        mod content_range {
            use std::fmt;
            use std::fmt::Display;
            use std::str::FromStr;
            use super::{InvalidHeaderValue, TryIntoHeaderValue};
            use crate::error::ParseError;
            pub struct ContentRange(pub ContentRangeSpec);
            impl Clone for ContentRange {}
            impl PartialEq for ContentRange {}
            impl std::ops::Deref for ContentRange {
                type Target = ContentRangeSpec;
            }
            impl std::ops::DerefMut for ContentRange {}
            impl crate::http::header::Header for ContentRange {}
            impl std::fmt::Display for ContentRange {}
            impl crate::http::header::TryIntoHeaderValue for ContentRange {
                type Error = crate::http::header::InvalidHeaderValue;
            }
            pub enum ContentRangeSpec {
                Bytes { range: Option<(u64, u64)>, instance_length: Option<u64> },
                Unregistered { unit: String, resp: String },
            }
            impl Clone for ContentRangeSpec {}
            impl PartialEq for ContentRangeSpec {}
            impl FromStr for ContentRangeSpec {
                type Err = ParseError;
            }
            impl Display for ContentRangeSpec {}
            impl TryIntoHeaderValue for ContentRangeSpec {
                type Error = InvalidHeaderValue;
            }
        }
        mod content_type {
            use mime::Mime;
            pub struct ContentType(pub Mime);
            impl Clone for ContentType {}
            impl PartialEq for ContentType {}
            impl std::ops::Deref for ContentType {
                type Target = Mime;
            }
            impl std::ops::DerefMut for ContentType {}
            impl crate::http::header::Header for ContentType {}
            impl std::fmt::Display for ContentType {}
            impl crate::http::header::TryIntoHeaderValue for ContentType {
                type Error = crate::http::header::InvalidHeaderValue;
            }
            impl ContentType {
                pub fn json() -> ContentType {}
                pub fn plaintext() -> ContentType {}
                pub fn html() -> ContentType {}
                pub fn xml() -> ContentType {}
                pub fn form_url_encoded() -> ContentType {}
                pub fn jpeg() -> ContentType {}
                pub fn png() -> ContentType {}
                pub fn octet_stream() -> ContentType {}
            }
        }
        mod date {
            use super::HttpDate;
            pub struct Date(pub HttpDate);
            impl Clone for Date {}
            impl PartialEq for Date {}
            impl std::ops::Deref for Date {
                type Target = HttpDate;
            }
            impl std::ops::DerefMut for Date {}
            impl crate::http::header::Header for Date {}
            impl std::fmt::Display for Date {}
            impl crate::http::header::TryIntoHeaderValue for Date {
                type Error = crate::http::header::InvalidHeaderValue;
            }
            impl Date {
                pub fn now() -> Date {}
            }
        }
        mod encoding {
            use std::{fmt, str};
            use crate::http::ContentEncoding;
            pub enum Encoding {
                Known(ContentEncoding),
                Unknown(String),
            }
            impl Clone for Encoding {}
            impl PartialEq for Encoding {}
            impl std::hash::Hash for Encoding {}
            impl Encoding {
                pub const fn identity() -> Self {}
                pub const fn brotli() -> Self {}
                pub const fn deflate() -> Self {}
                pub const fn gzip() -> Self {}
                pub const fn zstd() -> Self {}
            }
            impl fmt::Display for Encoding {}
            impl str::FromStr for Encoding {
                type Err = crate::error::ParseError;
            }
        }
        mod entity {
            use std::fmt;
            use std::fmt::Display;
            use std::str::FromStr;
            use super::{InvalidHeaderValue, TryIntoHeaderValue};
            pub struct EntityTag {
                pub weak: bool,
            }
            impl Clone for EntityTag {}
            impl PartialEq for EntityTag {}
            impl EntityTag {
                pub fn new(weak: bool, tag: String) -> EntityTag {}
                pub fn new_weak(tag: String) -> EntityTag {}
                pub fn weak(tag: String) -> EntityTag {}
                pub fn new_strong(tag: String) -> EntityTag {}
                pub fn strong(tag: String) -> EntityTag {}
                pub fn tag(&self) -> &str {}
                pub fn set_tag(&mut self, tag: impl Into<String>) {}
                pub fn strong_eq(&self, other: &EntityTag) -> bool {}
                pub fn weak_eq(&self, other: &EntityTag) -> bool {}
                pub fn strong_ne(&self, other: &EntityTag) -> bool {}
                pub fn weak_ne(&self, other: &EntityTag) -> bool {}
            }
            impl Display for EntityTag {}
            impl FromStr for EntityTag {
                type Err = crate::error::ParseError;
            }
            impl TryIntoHeaderValue for EntityTag {
                type Error = InvalidHeaderValue;
            }
        }
        mod etag {
            use super::EntityTag;
            pub struct ETag(pub EntityTag);
            impl Clone for ETag {}
            impl PartialEq for ETag {}
            impl std::ops::Deref for ETag {
                type Target = EntityTag;
            }
            impl std::ops::DerefMut for ETag {}
            impl crate::http::header::Header for ETag {}
            impl std::fmt::Display for ETag {}
            impl crate::http::header::TryIntoHeaderValue for ETag {
                type Error = crate::http::header::InvalidHeaderValue;
            }
        }
        mod expires {
            use super::HttpDate;
            pub struct Expires(pub HttpDate);
            impl Clone for Expires {}
            impl PartialEq for Expires {}
            impl std::ops::Deref for Expires {
                type Target = HttpDate;
            }
            impl std::ops::DerefMut for Expires {}
            impl crate::http::header::Header for Expires {}
            impl std::fmt::Display for Expires {}
            impl crate::http::header::TryIntoHeaderValue for Expires {
                type Error = crate::http::header::InvalidHeaderValue;
            }
        }
        mod if_match {
            use super::EntityTag;
            pub enum IfMatch {
                Any,
                Items(Vec<EntityTag>),
            }
            impl Clone for IfMatch {}
            impl PartialEq for IfMatch {}
            impl crate::http::header::Header for IfMatch {}
            impl std::fmt::Display for IfMatch {}
            impl crate::http::header::TryIntoHeaderValue for IfMatch {
                type Error = crate::http::header::InvalidHeaderValue;
            }
        }
        mod if_modified_since {
            use super::HttpDate;
            pub struct IfModifiedSince(pub HttpDate);
            impl Clone for IfModifiedSince {}
            impl PartialEq for IfModifiedSince {}
            impl std::ops::Deref for IfModifiedSince {
                type Target = HttpDate;
            }
            impl std::ops::DerefMut for IfModifiedSince {}
            impl crate::http::header::Header for IfModifiedSince {}
            impl std::fmt::Display for IfModifiedSince {}
            impl crate::http::header::TryIntoHeaderValue for IfModifiedSince {
                type Error = crate::http::header::InvalidHeaderValue;
            }
        }
        mod if_none_match {
            use super::EntityTag;
            pub enum IfNoneMatch {
                Any,
                Items(Vec<EntityTag>),
            }
            impl Clone for IfNoneMatch {}
            impl PartialEq for IfNoneMatch {}
            impl crate::http::header::Header for IfNoneMatch {}
            impl std::fmt::Display for IfNoneMatch {}
            impl crate::http::header::TryIntoHeaderValue for IfNoneMatch {
                type Error = crate::http::header::InvalidHeaderValue;
            }
        }
        mod if_range {
            use std::fmt;
            use std::fmt::Display;
            use super::{EntityTag, Header, HttpDate, InvalidHeaderValue, TryIntoHeaderValue};
            pub enum IfRange {
                EntityTag(EntityTag),
                Date(HttpDate),
            }
            impl Clone for IfRange {}
            impl PartialEq for IfRange {}
            impl Header for IfRange {}
            impl Display for IfRange {}
            impl TryIntoHeaderValue for IfRange {
                type Error = InvalidHeaderValue;
            }
        }
        mod if_unmodified_since {
            use super::HttpDate;
            pub struct IfUnmodifiedSince(pub HttpDate);
            impl Clone for IfUnmodifiedSince {}
            impl PartialEq for IfUnmodifiedSince {}
            impl std::ops::Deref for IfUnmodifiedSince {
                type Target = HttpDate;
            }
            impl std::ops::DerefMut for IfUnmodifiedSince {}
            impl crate::http::header::Header for IfUnmodifiedSince {}
            impl std::fmt::Display for IfUnmodifiedSince {}
            impl crate::http::header::TryIntoHeaderValue for IfUnmodifiedSince {
                type Error = crate::http::header::InvalidHeaderValue;
            }
        }
        mod last_modified {
            use super::HttpDate;
            pub struct LastModified(pub HttpDate);
            impl Clone for LastModified {}
            impl PartialEq for LastModified {}
            impl std::ops::Deref for LastModified {
                type Target = HttpDate;
            }
            impl std::ops::DerefMut for LastModified {}
            impl crate::http::header::Header for LastModified {}
            impl std::fmt::Display for LastModified {}
            impl crate::http::header::TryIntoHeaderValue for LastModified {
                type Error = crate::http::header::InvalidHeaderValue;
            }
        }
        mod preference {
            use std::{fmt, str};
            pub enum Preference<T> {
                Any,
                Specific(T),
            }
            impl<T: Clone> Clone for Preference<T> {}
            impl<T: PartialEq> PartialEq for Preference<T> {}
            impl<T: PartialOrd> PartialOrd for Preference<T> {}
            impl<T: std::hash::Hash> std::hash::Hash for Preference<T> {}
            impl<T> Preference<T> {
                pub fn is_any(&self) -> bool {}
                pub fn is_specific(&self) -> bool {}
                pub fn item(&self) -> Option<&T> {}
                pub fn into_item(self) -> Option<T> {}
            }
            impl<T: fmt::Display> fmt::Display for Preference<T> {}
            impl<T: str::FromStr> str::FromStr for Preference<T> {
                type Err = T::Err;
            }
        }
        mod range {
            use std::fmt;
            use std::fmt::Display;
            use std::str::FromStr;
            use super::{Header, InvalidHeaderValue, TryIntoHeaderValue};
            pub enum Range {
                Bytes(Vec<ByteRangeSpec>),
                Unregistered(String, String),
            }
            impl Clone for Range {}
            impl PartialEq for Range {}
            pub enum ByteRangeSpec {
                FromTo(u64, u64),
                From(u64),
                Last(u64),
            }
            impl Clone for ByteRangeSpec {}
            impl PartialEq for ByteRangeSpec {}
            impl ByteRangeSpec {
                pub fn to_satisfiable_range(&self, full_length: u64) -> Option<(u64, u64)> {}
            }
            impl Range {
                pub fn bytes(from: u64, to: u64) -> Range {}
                pub fn bytes_multi(ranges: Vec<(u64, u64)>) -> Range {}
            }
            impl fmt::Display for ByteRangeSpec {}
            impl fmt::Display for Range {}
            impl FromStr for Range {
                type Err = ParseError;
            }
            impl FromStr for ByteRangeSpec {
                type Err = ParseError;
            }
            impl Header for Range {}
            impl TryIntoHeaderValue for Range {
                type Error = InvalidHeaderValue;
            }
        }
    }
}

pub mod rt {
    pub use actix_rt::{main, net, signal, spawn, task, time, Runtime, System, SystemRunner};
}

pub mod test {
    pub async fn init_service<R>(app: R) -> R {}
    pub async fn call_service<S, R>(app: &S, req: R) -> crate::dev::ServiceResponse {}
    pub async fn read_body<B>(res: crate::dev::ServiceResponse<B>) -> crate::web::Bytes {}
    pub async fn read_body_json<T, B>(res: crate::dev::ServiceResponse<B>) -> T {}
    pub struct TestRequest;
    impl TestRequest {
        pub fn default() -> Self {}
        pub fn with_uri(uri: &str) -> TestRequest {}
        pub fn get() -> TestRequest {}
        pub fn post() -> TestRequest {}
        pub fn put() -> TestRequest {}
        pub fn patch() -> TestRequest {}
        pub fn query() -> TestRequest {}
        pub fn delete() -> TestRequest {}
        pub fn version(self, ver: crate::http::Version) -> Self {}
        pub fn method(self, meth: crate::http::Method) -> Self {}
        pub fn uri(self, path: &str) -> Self {}
        pub fn insert_header(self, header: impl crate::http::header::TryIntoHeaderPair) -> Self {}
        pub fn append_header(self, header: impl crate::http::header::TryIntoHeaderPair) -> Self {}
        pub fn cookie(self, cookie: crate::cookie::Cookie<'_>) -> Self {}
        pub fn param(self, name: impl Into<std::borrow::Cow<'static, str>>, value: impl Into<std::borrow::Cow<'static, str>>) -> Self {}
        pub fn peer_addr(self, addr: std::net::SocketAddr) -> Self {}
        pub fn set_payload(self, data: impl Into<crate::web::Bytes>) -> Self {}
        pub fn set_form(self, data: impl serde::Serialize) -> Self {}
        pub fn set_json(self, data: impl serde::Serialize) -> Self {}
        pub fn app_data<T: 'static>(self, data: T) -> Self {}
        pub fn to_request(self) -> crate::dev::ServiceRequest {}
        pub fn to_srv_request(self) -> crate::dev::ServiceRequest {}
        pub fn to_srv_response<B>(self, res: crate::HttpResponse<B>) -> crate::dev::ServiceResponse<B> {}
        pub fn to_http_request(self) -> crate::HttpRequest {}
        pub fn to_http_parts(self) -> (crate::HttpRequest, crate::dev::Payload) {}
        pub async fn send_request<S, B, E>(self, app: &S) -> S::Response where S: crate::dev::Service<crate::dev::ServiceRequest, Response = crate::dev::ServiceResponse<B>, Error = E>, E: std::fmt::Debug {}
    }
}
