//! package = "poem", version = ">=3, <4"

pub use addr::Addr;
pub use body::Body;
pub use endpoint::{Endpoint, EndpointExt, IntoEndpoint};
pub use error::{Error, Result};
pub use http;
pub use middleware::Middleware;
pub use request::{OnUpgrade, Request, RequestBuilder, RequestParts, Upgraded};
pub use response::{Response, ResponseBuilder, ResponseParts};
pub use route::{
    connect, delete, get, head, options, patch, post, put, trace, PathPattern, Route, RouteDomain, RouteMethod,
    RouteScheme,
};
pub use server::Server;
pub use web::{FromRequest, IntoResponse, RequestBody};

#[twelve::handler]
#[proc_macro_attribute]
pub fn handler(attr: TokenStream, item: TokenStream) -> TokenStream {}

mod addr {
    pub enum Addr {
        SocketAddr(std::net::SocketAddr),
        Unix(std::sync::Arc<()>),
        Custom(&'static str, std::borrow::Cow<'static, str>),
    }
    impl Addr {
        pub fn as_socket_addr(&self) -> Option<&std::net::SocketAddr> {}
    }
}
mod body {
    #[twelve::request_data(body)]
    pub struct Body;
    impl Body {
        pub fn from_bytes(data: bytes::Bytes) -> Self {}
        pub fn from_string(data: String) -> Self {}
        pub fn from_vec(data: Vec<u8>) -> Self {}
        pub fn from_async_read(reader: impl tokio::io::AsyncRead + Send + 'static) -> Self {}
        pub fn from_bytes_stream<S>(stream: S) -> Self {}
        pub fn from_json(body: impl serde::Serialize) -> serde_json::Result<Self> {}
        pub fn empty() -> Self {}
        pub fn is_empty(&self) -> bool {}
        #[twelve::request_data(body)]
        pub async fn into_bytes(self) -> std::result::Result<bytes::Bytes, crate::error::ReadBodyError> {}
        #[twelve::request_data(body)]
        pub async fn into_vec(self) -> std::result::Result<Vec<u8>, crate::error::ReadBodyError> {}
        #[twelve::request_data(body)]
        pub async fn into_bytes_limit(self, limit: usize) -> std::result::Result<bytes::Bytes, crate::error::ReadBodyError> {}
        #[twelve::request_data(body)]
        pub async fn into_string(self) -> std::result::Result<String, crate::error::ReadBodyError> {}
        #[twelve::request_data(body)]
        pub async fn into_json<T: serde::de::DeserializeOwned>(self) -> crate::Result<T> {}
        #[twelve::request_data(body)]
        pub fn into_async_read(self) -> impl tokio::io::AsyncRead + Unpin + Send + 'static {}
        #[twelve::request_data(body)]
        pub fn into_bytes_stream(self) -> impl futures_core::Stream<Item = std::result::Result<bytes::Bytes, std::io::Error>> {}
    }
    impl From<&'static [u8]> for Body {}
    impl From<&'static str> for Body {}
    impl From<bytes::Bytes> for Body {}
    impl From<Vec<u8>> for Body {}
    impl From<String> for Body {}
    impl From<()> for Body {}
}
pub mod error {
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    pub struct Error;
    impl Error {
        pub fn new<T>(err: T, status: http::StatusCode) -> Self {}
        pub fn from_response(resp: crate::Response) -> Self {}
        pub fn from_status(status: http::StatusCode) -> Self {}
        pub fn from_string(msg: impl Into<String>, status: http::StatusCode) -> Self {}
        pub fn downcast_ref<T>(&self) -> Option<&T> {}
        pub fn downcast<T>(self) -> std::result::Result<T, Error> {}
        pub fn is<T>(&self) -> bool {}
        pub fn into_response(self) -> crate::Response {}
        pub fn status(&self) -> http::StatusCode {}
        pub fn is_from_response(&self) -> bool {}
        pub fn set_data(&mut self, data: impl Clone + Send + Sync + 'static) {}
        pub fn data<T: Send + Sync + 'static>(&self) -> Option<&T> {}
        pub fn set_error_message(&mut self, msg: impl Into<String>) {}
    }
    impl<T> From<T> for Error {}
    pub trait ResponseError {
        fn status(&self) -> http::StatusCode;
        fn as_response(&self) -> crate::Response {}
    }
    pub struct NotFoundError;
    pub enum ReadBodyError {
        BodyHasBeenTaken,
        Utf8(std::string::FromUtf8Error),
        PayloadTooLarge,
        Io(std::io::Error),
    }
    pub struct ParsePathError;
    pub struct ParseQueryError(pub ());
    pub enum ParseMultipartError {
        InvalidContentType(String),
        ContentTypeRequired,
        Multipart(()),
        Io(std::io::Error),
    }
    pub enum UpgradeError {
        NoUpgrade,
        Other(String),
    }
    pub fn InternalServerError<E>(err: E) -> Error {}
    pub fn BadRequest<E>(err: E) -> Error {}
    pub fn Unauthorized<E>(err: E) -> Error {}
    pub fn Forbidden<E>(err: E) -> Error {}
    pub fn NotFound<E>(err: E) -> Error {}
    pub fn Conflict<E>(err: E) -> Error {}
    pub fn PayloadTooLarge<E>(err: E) -> Error {}
    pub fn UnprocessableEntity<E>(err: E) -> Error {}
    pub fn TooManyRequests<E>(err: E) -> Error {}
    pub fn NotImplemented<E>(err: E) -> Error {}
    pub fn BadGateway<E>(err: E) -> Error {}
    pub fn ServiceUnavailable<E>(err: E) -> Error {}
    pub fn GatewayTimeout<E>(err: E) -> Error {}
}
mod request {
    #[twelve::request_data(meta)]
    pub struct RequestParts {
        pub method: http::Method,
        pub uri: http::Uri,
        pub version: http::Version,
        pub headers: http::HeaderMap,
        pub extensions: http::Extensions,
    }
    #[twelve::request_data(meta)]
    pub struct Request;
    impl Request {
        pub fn from_parts(parts: RequestParts, body: crate::Body) -> Self {}
        pub fn builder() -> RequestBuilder {}
        pub fn method(&self) -> &http::Method {}
        pub fn set_method(&mut self, method: http::Method) {}
        pub fn uri(&self) -> &http::Uri {}
        #[twelve::view]
        pub fn uri_mut(&mut self) -> &mut http::Uri {}
        pub fn original_uri(&self) -> &http::Uri {}
        pub fn version(&self) -> http::Version {}
        pub fn set_version(&mut self, version: http::Version) {}
        pub fn scheme(&self) -> &http::uri::Scheme {}
        pub fn headers(&self) -> &http::HeaderMap {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut http::HeaderMap {}
        #[twelve::request_data(meta)]
        pub fn header(&self, name: impl AsRef<str>) -> Option<&str> {}
        #[twelve::request_data(meta)]
        pub fn raw_path_param(&self, name: &str) -> Option<&str> {}
        #[twelve::request_data(meta)]
        pub fn path_params<T: serde::de::DeserializeOwned>(&self) -> Result<T, crate::error::ParsePathError> {}
        #[twelve::request_data(meta)]
        pub fn params<T: serde::de::DeserializeOwned>(&self) -> Result<T, crate::error::ParseQueryError> {}
        pub fn content_type(&self) -> Option<&str> {}
        pub fn extensions(&self) -> &http::Extensions {}
        #[twelve::view]
        pub fn extensions_mut(&mut self) -> &mut http::Extensions {}
        #[twelve::shared_state]
        pub fn data<T: Send + Sync + 'static>(&self) -> Option<&T> {}
        pub fn set_data(&mut self, data: impl Clone + Send + Sync + 'static) {}
        pub fn remote_addr(&self) -> &crate::web::RemoteAddr {}
        pub fn local_addr(&self) -> &crate::web::LocalAddr {}
        pub fn cookie(&self) -> &crate::web::cookie::CookieJar {}
        pub fn set_body(&mut self, body: impl Into<crate::Body>) {}
        #[twelve::request_data(body)]
        pub fn take_body(&mut self) -> crate::Body {}
        #[twelve::request_data(body)]
        pub fn into_body(self) -> crate::Body {}
        pub fn split(self) -> (Request, crate::RequestBody) {}
        pub fn into_parts(self) -> (RequestParts, crate::Body) {}
        pub fn take_upgrade(&self) -> Result<OnUpgrade, crate::error::UpgradeError> {}
    }
    #[twelve::connection]
    pub struct OnUpgrade;
    impl std::future::Future for OnUpgrade {
        type Output = Result<Upgraded, crate::error::UpgradeError>;
    }
    #[twelve::connection]
    pub struct Upgraded;
    impl tokio::io::AsyncRead for Upgraded {}
    impl tokio::io::AsyncWrite for Upgraded {}
    pub struct RequestBuilder;
    impl RequestBuilder {
        pub fn method(self, method: http::Method) -> RequestBuilder {}
        pub fn uri(self, uri: http::Uri) -> RequestBuilder {}
        pub fn uri_str(self, uri: impl AsRef<str>) -> RequestBuilder {}
        pub fn header<K, V>(self, key: K, value: V) -> Self {}
        pub fn content_type(self, content_type: &str) -> Self {}
        pub fn extension<T>(self, extension: T) -> Self {}
        pub fn body(self, body: impl Into<crate::Body>) -> Request {}
        pub fn finish(self) -> Request {}
    }
}
mod response {
    pub struct ResponseParts {
        pub status: http::StatusCode,
        pub version: http::Version,
        pub headers: http::HeaderMap,
        pub extensions: http::Extensions,
    }
    pub struct Response;
    impl Response {
        pub fn from_parts(parts: ResponseParts, body: crate::Body) -> Self {}
        pub fn builder() -> ResponseBuilder {}
        pub fn set_content_type(self, content_type: &str) -> Self {}
        pub fn status(&self) -> http::StatusCode {}
        pub fn is_success(&self) -> bool {}
        pub fn set_status(&mut self, status: http::StatusCode) {}
        pub fn content_type(&self) -> Option<&str> {}
        pub fn headers(&self) -> &http::HeaderMap {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut http::HeaderMap {}
        pub fn header(&self, name: impl AsRef<str>) -> Option<&str> {}
        pub fn extensions(&self) -> &http::Extensions {}
        #[twelve::view]
        pub fn extensions_mut(&mut self) -> &mut http::Extensions {}
        pub fn data<T: Send + Sync + 'static>(&self) -> Option<&T> {}
        pub fn set_data(&mut self, data: impl Clone + Send + Sync + 'static) {}
        pub fn set_body(&mut self, body: impl Into<crate::Body>) {}
        pub fn take_body(&mut self) -> crate::Body {}
        pub fn into_body(self) -> crate::Body {}
        pub fn into_parts(self) -> (ResponseParts, crate::Body) {}
    }
    pub struct ResponseBuilder;
    impl ResponseBuilder {
        pub fn status(self, status: http::StatusCode) -> Self {}
        pub fn header<K, V>(self, key: K, value: V) -> Self {}
        pub fn content_type(self, content_type: &str) -> Self {}
        pub fn extension<T>(self, extension: T) -> Self {}
        pub fn body(self, body: impl Into<crate::Body>) -> Response {}
        pub fn finish(self) -> Response {}
    }
}
pub mod endpoint {
    pub trait Endpoint: Send + Sync {
        type Output: crate::IntoResponse;
        #[twelve::entry(kind = "request")]
        async fn call(&self, req: crate::Request) -> crate::Result<Self::Output>;
        async fn get_response(&self, req: crate::Request) -> crate::Response {}
    }
    pub trait IntoEndpoint {
        type Endpoint: Endpoint;
        fn into_endpoint(self) -> Self::Endpoint;
    }
    impl<T: Endpoint> IntoEndpoint for T {
        type Endpoint = T;
    }
    pub trait EndpointExt: IntoEndpoint {
        #[twelve::handler(arg = "self")]
        fn boxed<'a>(self) -> BoxEndpoint<'a> {}
        fn with<T>(self, middleware: T) -> With<Self, T> {}
        fn with_if<T>(self, enable: bool, middleware: T) -> EitherEndpoint<Self, T> {}
        #[twelve::shares(arg = 0)]
        fn data<T: Clone + Send + Sync + 'static>(self, data: T) -> crate::middleware::AddDataEndpoint<Self, T> {}
        #[twelve::shares(arg = 0)]
        fn data_opt<T: Clone + Send + Sync + 'static>(self, data: Option<T>) -> EitherEndpoint<Self, T> {}
        #[twelve::handler(arg = 0)]
        fn before<F: Fn(crate::Request) -> Fut, Fut>(self, f: F) -> Before<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn after<F, Fut, T>(self, f: F) -> After<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn around<F: Fn(std::sync::Arc<Self>, crate::Request) -> Fut, Fut, R>(self, f: F) -> Around<Self, F> {}
        fn map_to_response(self) -> MapToResponse<Self> {}
        fn to_response(self) -> ToResponse<Self> {}
        #[twelve::handler(arg = 0)]
        fn map<F, Fut, R, R2>(self, f: F) -> Map<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn and_then<F, Fut, R, R2>(self, f: F) -> AndThen<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn catch_all_error<F: Fn(crate::Error) -> Fut, Fut, R>(self, f: F) -> CatchAllError<Self, F, R> {}
        #[twelve::handler(arg = 0)]
        fn catch_error<F: Fn(ErrType) -> Fut, Fut, R, ErrType>(self, f: F) -> CatchError<Self, F, R, ErrType> {}
        #[twelve::handler(arg = 0)]
        fn inspect_all_err<F: Fn(&crate::Error)>(self, f: F) -> InspectAllError<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn inspect_err<F: Fn(&ErrType), ErrType>(self, f: F) -> InspectError<Self, F, ErrType> {}
    }
    impl<T: IntoEndpoint> EndpointExt for T {}
    #[twelve::handler(arg = 0)]
    pub fn make_sync<F: Fn(crate::Request) -> R, T, R>(f: F) -> Made<F> {}
    #[twelve::handler(arg = 0)]
    pub fn make<F: Fn(crate::Request) -> Fut, Fut, T, R>(f: F) -> Made<F> {}
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct Made<F>(F);
    impl<F> Endpoint for Made<F> {}
    pub struct BoxEndpoint<'a, T = crate::Response>(&'a (), T);
    impl<'a, T> Endpoint for BoxEndpoint<'a, T> {}
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct With<E, M>(E, M);
    impl<E, M> Endpoint for With<E, M> {}
    pub enum EitherEndpoint<A, B> {
        A(A),
        B(B),
    }
    impl<A, B> Endpoint for EitherEndpoint<A, B> {}
    pub struct Before<E, F>(E, F);
    impl<E, F> Endpoint for Before<E, F> {}
    pub struct After<E, F>(E, F);
    impl<E, F> Endpoint for After<E, F> {}
    pub struct Around<E, F>(E, F);
    impl<E, F> Endpoint for Around<E, F> {}
    pub struct MapToResponse<E>(E);
    impl<E> Endpoint for MapToResponse<E> {}
    pub struct ToResponse<E>(E);
    impl<E> Endpoint for ToResponse<E> {}
    pub struct Map<E, F>(E, F);
    impl<E, F> Endpoint for Map<E, F> {}
    pub struct AndThen<E, F>(E, F);
    impl<E, F> Endpoint for AndThen<E, F> {}
    pub struct CatchAllError<E, F, R>(E, F, R);
    impl<E, F, R> Endpoint for CatchAllError<E, F, R> {}
    pub struct CatchError<E, F, R, T>(E, F, R, T);
    impl<E, F, R, T> Endpoint for CatchError<E, F, R, T> {}
    pub struct InspectAllError<E, F>(E, F);
    impl<E, F> Endpoint for InspectAllError<E, F> {}
    pub struct InspectError<E, F, T>(E, F, T);
    impl<E, F, T> Endpoint for InspectError<E, F, T> {}
    pub struct StaticFilesEndpoint;
    impl StaticFilesEndpoint {
        pub fn new(path: impl Into<std::path::PathBuf>) -> Self {}
        pub fn show_files_listing(self) -> Self {}
        pub fn index_file(self, index: impl Into<String>) -> Self {}
        pub fn prefer_utf8(self, value: bool) -> Self {}
        pub fn redirect_to_slash_directory(self) -> Self {}
        pub fn fallback_to_index(self) -> Self {}
        pub fn no_cache_index(self) -> Self {}
    }
    impl Endpoint for StaticFilesEndpoint {}
    pub struct StaticFileEndpoint;
    impl StaticFileEndpoint {
        pub fn new(path: impl Into<std::path::PathBuf>) -> Self {}
        pub fn prefer_utf8(self, value: bool) -> Self {}
        pub fn no_cache(self, value: bool) -> Self {}
    }
    impl Endpoint for StaticFileEndpoint {}
    pub struct EmbeddedFileEndpoint<E>(E);
    impl<E> EmbeddedFileEndpoint<E> {
        pub fn new(path: &str) -> Self {}
    }
    pub struct EmbeddedFilesEndpoint<E>(E);
    impl<E> EmbeddedFilesEndpoint<E> {
        pub fn new() -> Self {}
    }
    #[twelve::nature(metric)]
    pub struct PrometheusExporter;
    impl PrometheusExporter {
        pub fn new(registry: prometheus::Registry) -> Self {}
    }
    impl Endpoint for PrometheusExporter {}
    pub trait TowerCompatExt {
        fn compat(self) -> Made<Self> {}
    }
}
mod route {
    pub struct PathPattern(pub std::sync::Arc<str>);
    pub struct Route;
    impl Default for Route {
        fn default() -> Self {}
    }
    impl Route {
        pub fn new() -> Route {}
        #[twelve::route(path = 0)]
        pub fn at<E: crate::IntoEndpoint>(self, path: impl AsRef<str>, ep: E) -> Self {}
        #[twelve::route(path = 0)]
        pub fn try_at<E: crate::IntoEndpoint>(self, path: impl AsRef<str>, ep: E) -> Result<Self, ()> {}
        #[twelve::handler(arg = 0)]
        pub fn just_at<E: crate::IntoEndpoint>(self, ep: E) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn nest<E: crate::IntoEndpoint>(self, path: impl AsRef<str>, ep: E) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn try_nest<E: crate::IntoEndpoint>(self, path: impl AsRef<str>, ep: E) -> Result<Self, ()> {}
        #[twelve::nests(path = 0)]
        pub fn nest_no_strip<E: crate::IntoEndpoint>(self, path: impl AsRef<str>, ep: E) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn try_nest_no_strip<E: crate::IntoEndpoint>(self, path: impl AsRef<str>, ep: E) -> Result<Self, ()> {}
    }
    impl crate::Endpoint for Route {
        type Output = crate::Response;
    }
    pub struct RouteDomain;
    impl RouteDomain {
        pub fn new() -> Self {}
        #[twelve::handler(arg = 1)]
        pub fn at<E: crate::IntoEndpoint>(self, pattern: impl AsRef<str>, ep: E) -> Self {}
        #[twelve::handler(arg = 1)]
        pub fn try_at<E: crate::IntoEndpoint>(self, pattern: impl AsRef<str>, ep: E) -> Result<Self, ()> {}
    }
    impl crate::Endpoint for RouteDomain {}
    pub struct RouteScheme;
    impl RouteScheme {
        pub fn new() -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn https<E: crate::IntoEndpoint>(self, ep: E) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn http<E: crate::IntoEndpoint>(self, ep: E) -> Self {}
        #[twelve::handler(arg = 1)]
        pub fn custom<E: crate::IntoEndpoint>(self, scheme: http::uri::Scheme, ep: E) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn fallback<E: crate::IntoEndpoint>(self, ep: E) -> Self {}
    }
    impl crate::Endpoint for RouteScheme {}
    pub struct RouteMethod;
    impl Default for RouteMethod {
        fn default() -> Self {}
    }
    impl RouteMethod {
        pub fn new() -> Self {}
        #[twelve::handler(arg = 1)]
        pub fn method<E: crate::IntoEndpoint>(self, method: http::Method, ep: E) -> Self {}
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn get<E: crate::IntoEndpoint>(self, ep: E) -> Self {}
        #[twelve::handler(arg = 0, method = "POST")]
        pub fn post<E: crate::IntoEndpoint>(self, ep: E) -> Self {}
        #[twelve::handler(arg = 0, method = "PUT")]
        pub fn put<E: crate::IntoEndpoint>(self, ep: E) -> Self {}
        #[twelve::handler(arg = 0, method = "DELETE")]
        pub fn delete<E: crate::IntoEndpoint>(self, ep: E) -> Self {}
        #[twelve::handler(arg = 0, method = "HEAD")]
        pub fn head<E: crate::IntoEndpoint>(self, ep: E) -> Self {}
        #[twelve::handler(arg = 0, method = "OPTIONS")]
        pub fn options<E: crate::IntoEndpoint>(self, ep: E) -> Self {}
        #[twelve::handler(arg = 0, method = "CONNECT")]
        pub fn connect<E: crate::IntoEndpoint>(self, ep: E) -> Self {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        pub fn patch<E: crate::IntoEndpoint>(self, ep: E) -> Self {}
        #[twelve::handler(arg = 0, method = "TRACE")]
        pub fn trace<E: crate::IntoEndpoint>(self, ep: E) -> Self {}
    }
    impl crate::Endpoint for RouteMethod {
        type Output = crate::Response;
    }
    #[twelve::handler(arg = 0, method = "GET")]
    pub fn get<E: crate::IntoEndpoint>(ep: E) -> RouteMethod {}
    #[twelve::handler(arg = 0, method = "POST")]
    pub fn post<E: crate::IntoEndpoint>(ep: E) -> RouteMethod {}
    #[twelve::handler(arg = 0, method = "PUT")]
    pub fn put<E: crate::IntoEndpoint>(ep: E) -> RouteMethod {}
    #[twelve::handler(arg = 0, method = "DELETE")]
    pub fn delete<E: crate::IntoEndpoint>(ep: E) -> RouteMethod {}
    #[twelve::handler(arg = 0, method = "HEAD")]
    pub fn head<E: crate::IntoEndpoint>(ep: E) -> RouteMethod {}
    #[twelve::handler(arg = 0, method = "OPTIONS")]
    pub fn options<E: crate::IntoEndpoint>(ep: E) -> RouteMethod {}
    #[twelve::handler(arg = 0, method = "CONNECT")]
    pub fn connect<E: crate::IntoEndpoint>(ep: E) -> RouteMethod {}
    #[twelve::handler(arg = 0, method = "PATCH")]
    pub fn patch<E: crate::IntoEndpoint>(ep: E) -> RouteMethod {}
    #[twelve::handler(arg = 0, method = "TRACE")]
    pub fn trace<E: crate::IntoEndpoint>(ep: E) -> RouteMethod {}
}
mod server {
    pub struct Server<L, A = ()>(L, A);
    impl<L> Server<L> {
        pub fn new(listener: L) -> Self {}
        pub fn new_with_acceptor<A>(acceptor: A) -> Server<L, A> {}
        pub fn name(self, name: impl Into<String>) -> Self {}
        pub fn idle_timeout(self, timeout: std::time::Duration) -> Self {}
        pub fn http2_max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self {}
        pub fn http2_max_header_list_size(self, max: u32) -> Self {}
        pub fn http2_max_pending_accept_reset_streams(self, max: impl Into<Option<u32>>) -> Self {}
        #[twelve::serves]
        #[twelve::handler(arg = 0)]
        pub async fn run<E: crate::IntoEndpoint>(self, ep: E) -> std::io::Result<()> {}
        #[twelve::serves]
        #[twelve::handler(arg = 0)]
        pub async fn run_with_graceful_shutdown<E: crate::IntoEndpoint>(self, ep: E, signal: impl std::future::Future<Output = ()>, timeout: Option<std::time::Duration>) -> std::io::Result<()> {}
    }
}
pub mod listener {
    pub trait Listener: Send {
        async fn into_acceptor(self) -> std::io::Result<()>;
        fn combine<T>(self, other: T) -> Combined<Self, T> {}
        fn rustls<S>(self, config_stream: S) -> RustlsListener<Self, S> {}
        fn native_tls<S>(self, config_stream: S) -> NativeTlsListener<Self, S> {}
        fn openssl_tls<S>(self, config_stream: S) -> OpensslTlsListener<Self, S> {}
        fn boxed(self) -> BoxListener {}
    }
    pub trait Acceptor: Send {}
    pub struct Combined<A, B>(A, B);
    impl<A, B> Listener for Combined<A, B> {}
    pub struct RustlsListener<T, S>(T, S);
    impl<T, S> Listener for RustlsListener<T, S> {}
    pub struct NativeTlsListener<T, S>(T, S);
    impl<T, S> Listener for NativeTlsListener<T, S> {}
    pub struct OpensslTlsListener<T, S>(T, S);
    impl<T, S> Listener for OpensslTlsListener<T, S> {}
    pub struct BoxListener;
    impl Listener for BoxListener {}
    pub struct TcpListener<T>(T);
    impl<T> TcpListener<T> {
        pub fn bind(addr: T) -> Self {}
    }
    impl<T> Listener for TcpListener<T> {}
    pub struct TcpAcceptor;
    impl TcpAcceptor {
        pub fn from_std(listener: std::net::TcpListener) -> std::io::Result<Self> {}
        pub fn from_tokio(listener: tokio::net::TcpListener) -> std::io::Result<Self> {}
    }
    impl Acceptor for TcpAcceptor {}
    pub struct UnixListener<T>(T);
    impl<T> UnixListener<T> {
        pub fn bind(path: T) -> Self {}
    }
    impl<T> Listener for UnixListener<T> {}
    pub struct RustlsConfig;
    impl RustlsConfig {
        pub fn new() -> Self {}
        pub fn fallback(self, certificate: RustlsCertificate) -> Self {}
        pub fn certificate(self, name: impl Into<String>, certificate: RustlsCertificate) -> Self {}
    }
    pub struct RustlsCertificate;
    impl RustlsCertificate {
        pub fn new() -> Self {}
        pub fn cert(self, cert: impl Into<Vec<u8>>) -> Self {}
        pub fn key(self, key: impl Into<Vec<u8>>) -> Self {}
    }
}
pub mod middleware {
    pub trait Middleware<E: crate::Endpoint> {
        type Output: crate::Endpoint;
        fn transform(&self, ep: E) -> Self::Output;
        fn combine<T>(self, other: T) -> CombineMiddleware<Self, T> {}
        fn combine_if<T>(self, enable: bool, other: T) -> EitherMiddleware<Self, T> {}
    }
    #[twelve::handler(arg = 0)]
    pub fn make<T>(f: T) -> FnMiddleware<T> {}
    pub struct FnMiddleware<T>(T);
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct CombineMiddleware<A, B>(A, B);
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct EitherMiddleware<A, B>(A, B);
    pub struct AddData<T>(T);
    impl<T: Clone + Send + Sync + 'static> AddData<T> {
        #[twelve::shares(arg = 0)]
        pub fn new(value: T) -> Self {}
    }
    impl<E, T> Middleware<E> for AddData<T> {
        type Output = AddDataEndpoint<E, T>;
    }
    pub struct AddDataEndpoint<E, T>(E, T);
    impl<E, T> crate::Endpoint for AddDataEndpoint<E, T> {}
    pub struct CatchPanic<H>(H);
    impl CatchPanic<()> {
        pub fn new() -> Self {}
    }
    pub struct Compression;
    impl Compression {
        pub fn new() -> Self {}
    }
    pub struct CookieJarManager;
    impl CookieJarManager {
        pub fn new() -> Self {}
        pub fn with_key(key: crate::web::cookie::CookieKey) -> Self {}
    }
    pub struct Cors;
    impl Cors {
        pub fn new() -> Self {}
        pub fn allow_credentials(self, allow_credentials: bool) -> Self {}
        pub fn allow_header<T>(self, header: T) -> Self {}
        pub fn allow_headers<I>(self, headers: I) -> Self {}
        pub fn allow_method<T>(self, method: T) -> Self {}
        pub fn allow_methods<I>(self, methods: I) -> Self {}
        pub fn allow_origin<T>(self, origin: T) -> Self {}
        pub fn allow_origins<I>(self, origins: I) -> Self {}
        pub fn allow_origin_regex(self, pattern: impl AsRef<str>) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn allow_origins_fn<F: Fn(&str) -> bool>(self, f: F) -> Self {}
        pub fn expose_header<T>(self, header: T) -> Self {}
        pub fn expose_headers<I>(self, headers: I) -> Self {}
        pub fn max_age(self, max_age: i32) -> Self {}
    }
    pub struct Csrf;
    impl Csrf {
        pub fn new() -> Self {}
    }
    pub struct NormalizePath;
    impl NormalizePath {
        pub fn new(style: TrailingSlash) -> Self {}
    }
    pub enum TrailingSlash {
        Trim,
        MergeOnly,
        Always,
    }
    pub struct SetHeader;
    impl SetHeader {
        pub fn new() -> Self {}
        pub fn overriding<K, V>(self, key: K, value: V) -> Self {}
        pub fn appending<K, V>(self, key: K, value: V) -> Self {}
    }
    pub struct SizeLimit;
    impl SizeLimit {
        pub fn new(max_size: usize) -> Self {}
    }
    pub struct Tracing;
    pub struct TokioMetrics;
    pub struct RequestId;
    pub trait TowerLayerCompatExt {
        fn compat(self) -> FnMiddleware<Self> {}
    }
}
pub mod session {
    pub struct CookieConfig;
    impl Default for CookieConfig {
        fn default() -> Self {}
    }
    impl CookieConfig {
        pub fn new() -> Self {}
        pub fn private(key: crate::web::cookie::CookieKey) -> Self {}
        pub fn signed(key: crate::web::cookie::CookieKey) -> Self {}
        pub fn name(self, value: impl Into<String>) -> Self {}
        pub fn path(self, value: impl Into<String>) -> Self {}
        pub fn domain(self, value: impl Into<String>) -> Self {}
        pub fn secure(self, value: bool) -> Self {}
        pub fn http_only(self, value: bool) -> Self {}
        pub fn same_site(self, value: impl Into<Option<crate::web::cookie::SameSite>>) -> Self {}
        pub fn partitioned(self, value: bool) -> Self {}
        pub fn max_age(self, value: impl Into<Option<std::time::Duration>>) -> Self {}
    }
    /// The session itself is in the cookie.
    #[twelve::opens(session_store, shared)]
    pub struct CookieSession;
    impl CookieSession {
        pub fn new(config: CookieConfig) -> Self {}
    }
    #[twelve::opens(session_store, memory, instead = "poem::session::RedisStorage (feature `redis-session`) or poem::session::CookieSession")]
    pub struct MemoryStorage;
    impl Default for MemoryStorage {
        fn default() -> Self {}
    }
    impl MemoryStorage {
        pub fn new() -> Self {}
    }
    impl SessionStorage for MemoryStorage {}
    #[twelve::opens(session_store, shared)]
    #[twelve::nature(client)]
    pub struct RedisStorage<T>(T);
    impl<T> RedisStorage<T> {
        pub fn new(connection: T) -> Self {}
    }
    impl<T> SessionStorage for RedisStorage<T> {}
    pub struct ServerSession<T>(T);
    impl<T> ServerSession<T> {
        pub fn new(config: CookieConfig, storage: T) -> Self {}
    }
    /// A copy of what the storage has, for one request.
    #[twelve::request_data(meta)]
    pub struct Session;
    impl Session {
        pub fn get<T: serde::de::DeserializeOwned>(&self, name: &str) -> Option<T> {}
        pub fn set(&self, name: &str, value: impl serde::Serialize) {}
        pub fn remove(&self, name: &str) {}
        pub fn is_empty(&self) -> bool {}
        pub fn entries(&self) -> std::collections::BTreeMap<String, serde_json::Value> {}
        pub fn clear(&self) {}
        pub fn renew(&self) {}
        pub fn purge(&self) {}
        pub fn status(&self) -> SessionStatus {}
    }
    pub enum SessionStatus {
        Changed,
        Renewed,
        Purged,
        Unchanged,
    }
    pub trait SessionStorage: Send + Sync {
        #[twelve::entry(kind = "request")]
        async fn load_session<'a>(&'a self, session_id: &'a str) -> crate::Result<Option<std::collections::BTreeMap<String, serde_json::Value>>>;
        #[twelve::entry(kind = "request")]
        async fn update_session<'a>(&'a self, session_id: &'a str, entries: &'a std::collections::BTreeMap<String, serde_json::Value>, expires: Option<std::time::Duration>) -> crate::Result<()>;
        #[twelve::entry(kind = "request")]
        async fn remove_session<'a>(&'a self, session_id: &'a str) -> crate::Result<()>;
    }
}
pub mod web {
    pub use headers;

    pub trait FromRequest<'a>: Sized {
        #[twelve::entry(kind = "request")]
        async fn from_request(req: &'a crate::Request, body: &mut RequestBody) -> crate::Result<Self>;
        #[twelve::entry(kind = "request")]
        async fn from_request_without_body(req: &'a crate::Request) -> crate::Result<Self> {}
    }
    pub trait IntoResponse: Send {
        #[twelve::entry(kind = "request")]
        fn into_response(self) -> crate::Response;
        fn with_header<K, V>(self, key: K, value: V) -> WithHeader<Self> {}
        fn with_content_type<V>(self, content_type: V) -> WithContentType<Self> {}
        fn with_status(self, status: http::StatusCode) -> WithStatus<Self> {}
        fn with_body(self, body: impl Into<crate::Body>) -> WithBody<Self> {}
    }
    impl IntoResponse for String {}
    impl IntoResponse for &'static str {}
    impl IntoResponse for () {}
    impl IntoResponse for Vec<u8> {}
    impl IntoResponse for http::StatusCode {}
    impl<T> IntoResponse for Json<T> {}
    impl<T> IntoResponse for Html<T> {}
    impl IntoResponse for crate::Response {}
    #[twelve::request_data(body)]
    pub struct RequestBody;
    impl RequestBody {
        #[twelve::request_data(body)]
        pub fn take(&mut self) -> Result<crate::Body, crate::error::ReadBodyError> {}
        pub fn is_some(&self) -> bool {}
        pub fn is_none(&self) -> bool {}
    }
    pub struct WithHeader<T>(T);
    pub struct WithContentType<T>(T);
    pub struct WithStatus<T>(T);
    pub struct WithBody<T>(T);
    #[twelve::shared_state]
    pub struct Data<T>(pub T);
    impl<T> std::ops::Deref for Data<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Data<T> {}
    pub struct Html<T>(pub T);
    #[twelve::request_data(body)]
    pub struct Form<T>(pub T);
    impl<T> std::ops::Deref for Form<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Form<T> {}
    #[twelve::request_data(body)]
    pub struct Json<T>(pub T);
    impl<T> std::ops::Deref for Json<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Json<T> {}
    #[twelve::request_data(body)]
    pub struct Xml<T>(pub T);
    impl<T> std::ops::Deref for Xml<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Xml<T> {}
    #[twelve::request_data(body)]
    pub struct Yaml<T>(pub T);
    impl<T> std::ops::Deref for Yaml<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Yaml<T> {}
    #[twelve::request_data(meta)]
    pub struct Query<T>(pub T);
    impl<T> std::ops::Deref for Query<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Query<T> {}
    #[twelve::request_data(meta)]
    pub struct Path<T>(pub T);
    impl<T> std::ops::Deref for Path<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Path<T> {}
    #[twelve::request_data(meta)]
    pub struct TypedHeader<T>(pub T);
    impl<T> std::ops::Deref for TypedHeader<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for TypedHeader<T> {}
    #[twelve::request_data(meta)]
    pub struct Accept(pub Vec<mime::Mime>);
    #[twelve::request_data(meta)]
    pub struct RemoteAddr(pub crate::Addr);
    impl std::ops::Deref for RemoteAddr {
        type Target = crate::Addr;
    }
    pub struct LocalAddr(pub crate::Addr);
    impl std::ops::Deref for LocalAddr {
        type Target = crate::Addr;
    }
    #[twelve::request_data(meta)]
    pub struct RealIp(pub Option<std::net::IpAddr>);
    pub struct Redirect;
    impl Redirect {
        pub fn permanent(uri: impl std::fmt::Display) -> Self {}
        pub fn see_other(uri: impl std::fmt::Display) -> Self {}
        pub fn temporary(uri: impl std::fmt::Display) -> Self {}
        pub fn moved_permanent(uri: impl std::fmt::Display) -> Self {}
    }
    impl IntoResponse for Redirect {}
    #[twelve::request_data(meta)]
    pub struct StaticFileRequest;
    pub struct CsrfToken(pub String);
    pub struct CsrfVerifier;
    #[twelve::temporary]
    #[twelve::request_data(body)]
    pub struct TempFile;
    impl tokio::io::AsyncRead for TempFile {}
    #[twelve::request_data(body)]
    pub struct Multipart;
    impl Multipart {
        #[twelve::request_data(body)]
        pub async fn next_field(&mut self) -> Result<Option<Field>, crate::error::ParseMultipartError> {}
    }
    #[twelve::request_data(body)]
    pub struct Field;
    impl Field {
        #[twelve::request_data(meta)]
        pub fn content_type(&self) -> Option<&str> {}
        #[twelve::request_data(meta)]
        pub fn file_name(&self) -> Option<&str> {}
        #[twelve::request_data(meta)]
        pub fn name(&self) -> Option<&str> {}
        #[twelve::request_data(body)]
        pub async fn bytes(self) -> Result<Vec<u8>, crate::error::ParseMultipartError> {}
        #[twelve::request_data(body)]
        pub async fn text(self) -> Result<String, crate::error::ParseMultipartError> {}
        #[twelve::temporary]
        pub async fn tempfile(self) -> Result<tokio::fs::File, crate::error::ParseMultipartError> {}
        #[twelve::request_data(body)]
        pub fn into_async_read(self) -> impl tokio::io::AsyncRead + Send {}
    }
    pub mod cookie {
        pub struct CookieKey;
        impl CookieKey {
            #[twelve::does(generate_key)]
            pub fn generate() -> Self {}
            #[twelve::secret(arg = 0)]
            pub fn from(key: &[u8]) -> Self {}
            #[twelve::secret(arg = 0)]
            pub fn derive_from(master_key: &[u8]) -> Self {}
        }
        pub enum SameSite {
            Strict,
            Lax,
            None,
        }
        #[twelve::request_data(meta)]
        pub struct Cookie;
        impl Cookie {
            pub fn new(name: impl Into<String>, value: impl serde::Serialize) -> Self {}
            pub fn new_with_str(name: impl Into<String>, value: impl Into<String>) -> Self {}
            pub fn named(name: impl Into<String>) -> Self {}
            pub fn domain(&self) -> Option<&str> {}
            pub fn name(&self) -> &str {}
            pub fn path(&self) -> Option<&str> {}
            pub fn max_age(&self) -> Option<std::time::Duration> {}
            pub fn make_permanent(&mut self) {}
            pub fn make_removal(&mut self) {}
            pub fn set_domain(&mut self, domain: impl Into<String>) {}
            pub fn set_http_only(&mut self, value: impl Into<Option<bool>>) {}
            pub fn set_max_age(&mut self, value: std::time::Duration) {}
            pub fn set_name(&mut self, name: impl Into<String>) {}
            pub fn set_path(&mut self, path: impl Into<String>) {}
            pub fn set_same_site(&mut self, value: impl Into<Option<SameSite>>) {}
            pub fn set_secure(&mut self, value: impl Into<Option<bool>>) {}
            pub fn set_value_str(&mut self, value: impl Into<String>) {}
            pub fn set_value(&mut self, value: impl serde::Serialize) {}
            pub fn value_str(&self) -> &str {}
            pub fn value<'de, T: serde::Deserialize<'de>>(&'de self) -> Result<T, ()> {}
        }
        #[twelve::request_data(meta)]
        pub struct CookieJar;
        impl CookieJar {
            pub fn add(&self, cookie: Cookie) {}
            pub fn remove(&self, name: impl AsRef<str>) {}
            pub fn get(&self, name: &str) -> Option<Cookie> {}
            pub fn with_cookies<F, R>(&self, f: F) -> R {}
            pub fn private(&self) -> PrivateCookieJar<'_> {}
            pub fn private_with_key<'a>(&'a self, key: &'a CookieKey) -> PrivateCookieJar<'a> {}
            pub fn signed(&self) -> SignedCookieJar<'_> {}
            pub fn signed_with_key<'a>(&'a self, key: &'a CookieKey) -> SignedCookieJar<'a> {}
        }
        pub struct PrivateCookieJar<'a>(&'a ());
        impl PrivateCookieJar<'_> {
            pub fn add(&self, cookie: Cookie) {}
            pub fn remove(&self, name: impl AsRef<str>) {}
            pub fn get(&self, name: &str) -> Option<Cookie> {}
        }
        pub struct SignedCookieJar<'a>(&'a ());
        impl SignedCookieJar<'_> {
            pub fn add(&self, cookie: Cookie) {}
            pub fn remove(&self, name: impl AsRef<str>) {}
            pub fn get(&self, name: &str) -> Option<Cookie> {}
        }
    }
    pub mod sse {
        pub struct Event;
        impl Event {
            pub fn message(data: impl Into<String>) -> Self {}
            pub fn id(self, id: impl Into<String>) -> Self {}
            pub fn event_type(self, event: impl Into<String>) -> Self {}
            pub fn retry(time: u64) -> Self {}
        }
        pub struct SSE;
        impl SSE {
            pub fn new(stream: impl futures_core::Stream<Item = Event> + Send + 'static) -> Self {}
            pub fn keep_alive(self, duration: std::time::Duration) -> Self {}
        }
        impl super::IntoResponse for SSE {}
    }
    pub mod websocket {
        pub struct WebSocket;
        impl WebSocket {
            pub fn protocols<I>(self, protocols: I) -> Self {}
            pub fn config(self, config: WebSocketConfig) -> Self {}
            #[twelve::handler(arg = 0, kind = "connection")]
            pub fn on_upgrade<F: Fn(WebSocketStream) -> Fut, Fut>(self, callback: F) -> WebSocketUpgraded<F> {}
        }
        pub struct WebSocketConfig;
        pub struct WebSocketUpgraded<F>(F);
        impl<F> WebSocketUpgraded<F> {
            pub fn boxed(self) -> BoxWebSocketUpgraded {}
        }
        impl<F> super::IntoResponse for WebSocketUpgraded<F> {}
        pub struct BoxWebSocketUpgraded;
        impl super::IntoResponse for BoxWebSocketUpgraded {}
        #[twelve::connection]
        pub struct WebSocketStream;
        impl WebSocketStream {
            pub fn get_config(&self) -> &WebSocketConfig {}
        }
        impl futures_core::Stream for WebSocketStream {
            type Item = Result<Message, std::io::Error>;
        }
        impl futures_sink::Sink<Message> for WebSocketStream {
            type Error = std::io::Error;
        }
        pub enum CloseCode {
            Normal,
            Away,
            Protocol,
            Unsupported,
            Policy,
            Size,
            Error,
            Restart,
            Again,
        }
        #[twelve::request_data(body)]
        pub enum Message {
            Text(String),
            Binary(Vec<u8>),
            Ping(Vec<u8>),
            Pong(Vec<u8>),
            Close(Option<(CloseCode, String)>),
        }
        impl Message {
            pub fn text(text: impl Into<String>) -> Self {}
            pub fn binary(data: impl Into<Vec<u8>>) -> Self {}
            pub fn ping(data: impl Into<Vec<u8>>) -> Self {}
            pub fn pong(data: impl Into<Vec<u8>>) -> Self {}
            pub fn close() -> Self {}
            pub fn close_with(code: impl Into<CloseCode>, reason: impl Into<String>) -> Self {}
            pub fn is_text(&self) -> bool {}
            pub fn is_binary(&self) -> bool {}
            pub fn is_ping(&self) -> bool {}
            pub fn is_pong(&self) -> bool {}
            pub fn is_close(&self) -> bool {}
            pub fn into_bytes(self) -> Vec<u8> {}
            pub fn as_bytes(&self) -> &[u8] {}
        }
    }
}
