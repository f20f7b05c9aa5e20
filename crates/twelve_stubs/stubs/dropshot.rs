//! package = "dropshot", version = ">=0.9, <0.19"

pub use api_description::{
    ApiDescription, ApiDescriptionBuildErrors, ApiDescriptionRegisterError, ApiEndpoint, EndpointTagPolicy,
    OpenApiDefinition, StubContext, TagConfig, TagDetails,
};
pub use body::Body;
pub use config::{ConfigDropshot, ConfigTls, HandlerTaskMode};
pub use dropshot_endpoint::{api_description, channel, endpoint};
pub use error::{ClientErrorStatusCode, ErrorStatusCode, HttpError, HttpErrorResponseBody};
pub use extractor::{
    ExclusiveExtractor, Header, MultipartBody, Path, Query, RawRequest, SharedExtractor, StreamingBody, TypedBody,
    UntypedBody,
};
pub use handler::{
    http_response_found, http_response_see_other, http_response_temporary_redirect, FreeformBody, HttpCodedResponse,
    HttpResponse, HttpResponseAccepted, HttpResponseCreated, HttpResponseDeleted, HttpResponseError,
    HttpResponseFound, HttpResponseHeaders, HttpResponseOk, HttpResponseSeeOther, HttpResponseTemporaryRedirect,
    HttpResponseUpdatedNoContent, NoHeaders, RequestContext, RequestContextArgument, RequestEndpointMetadata,
    RequestInfo,
};
pub use http::Method;
pub use logging::{ConfigLogging, ConfigLoggingIfExists, ConfigLoggingLevel};
pub use pagination::{EmptyScanParams, PaginationOrder, PaginationParams, ResultsPage, WhichPage};
pub use semver;
pub use server::{BuildError, HttpServer, HttpServerStarter, ServerBuilder, ServerContext, ShutdownWaitFuture};
pub use websocket::{
    WebsocketChannelResult, WebsocketConnection, WebsocketConnectionRaw, WebsocketEndpointResult, WebsocketUpgrade,
};

mod api_description {
    pub enum StubContext {}
    /// What an endpoint's function becomes; routes are in its attribute.
    pub struct ApiEndpoint<Context>(Context);
    pub struct ApiDescription<Context>(Context);
    impl<Context> ApiDescription<Context> {
        pub fn new() -> Self {}
        pub fn tag_config(self, tag_config: TagConfig) -> Self {}
        pub fn register<T>(&mut self, endpoint: T) -> Result<(), ApiDescriptionRegisterError> {}
        pub fn openapi<S>(&self, title: S, version: semver::Version) -> OpenApiDefinition<'_, Context> {}
    }
    pub struct OpenApiDefinition<'a, Context>(&'a Context);
    impl<'a, Context> OpenApiDefinition<'a, Context> {
        pub fn description<S>(&mut self, description: S) -> &mut Self {}
        pub fn json(&self) -> serde_json::Result<serde_json::Value> {}
        pub fn write(&self, out: &mut dyn std::io::Write) -> serde_json::Result<()> {}
    }
    pub struct ApiDescriptionRegisterError;
    impl std::error::Error for ApiDescriptionRegisterError {}
    pub struct ApiDescriptionBuildErrors;
    impl std::error::Error for ApiDescriptionBuildErrors {}
    pub struct TagConfig {
        pub allow_other_tags: bool,
        pub policy: EndpointTagPolicy,
        pub tags: std::collections::HashMap<String, TagDetails>,
    }
    impl Default for TagConfig {}
    pub enum EndpointTagPolicy {
        Any,
        AtLeastOne,
        ExactlyOne,
    }
    pub struct TagDetails {
        pub description: Option<String>,
    }
    impl Default for TagDetails {}
}
mod body {
    pub struct Body;
    impl Body {
        pub fn empty() -> Self {}
        pub fn with_content(buf: impl Into<bytes::Bytes>) -> Self {}
        pub fn wrap<B>(under: B) -> Self {}
    }
    impl Default for Body {}
    impl From<bytes::Bytes> for Body {}
    impl From<Vec<u8>> for Body {}
    impl From<String> for Body {}
    impl From<&'static str> for Body {}
    impl http_body::Body for Body {
        type Data = bytes::Bytes;
        type Error = Box<dyn std::error::Error + Send + Sync>;
    }
}
mod config {
    pub struct ConfigDropshot {
        pub bind_address: std::net::SocketAddr,
        pub default_request_body_max_bytes: usize,
        pub default_handler_task_mode: HandlerTaskMode,
        pub log_headers: Vec<String>,
    }
    impl Default for ConfigDropshot {}
    pub enum HandlerTaskMode {
        CancelOnDisconnect,
        Detached,
    }
    pub enum ConfigTls {
        AsFile { cert_file: std::path::PathBuf, key_file: std::path::PathBuf },
        AsBytes { certs: Vec<u8>, key: Vec<u8> },
    }
}
mod error {
    pub struct ErrorStatusCode;
    impl ErrorStatusCode {
        pub const INTERNAL_SERVER_ERROR: Self = ();
        pub const SERVICE_UNAVAILABLE: Self = ();
    }
    pub struct ClientErrorStatusCode;
    impl ClientErrorStatusCode {
        pub const BAD_REQUEST: Self = ();
        pub const UNAUTHORIZED: Self = ();
        pub const FORBIDDEN: Self = ();
        pub const NOT_FOUND: Self = ();
        pub const CONFLICT: Self = ();
        pub const GONE: Self = ();
        pub const TOO_MANY_REQUESTS: Self = ();
    }
    pub struct HttpErrorResponseBody {
        pub request_id: String,
        pub error_code: Option<String>,
        pub message: String,
    }
    pub struct HttpError {
        pub status_code: ErrorStatusCode,
        pub error_code: Option<String>,
        pub external_message: String,
        pub internal_message: String,
        pub headers: Option<Box<http::HeaderMap>>,
    }
    impl std::error::Error for HttpError {}
    impl HttpError {
        pub fn for_client_error(
            error_code: Option<String>,
            status_code: ClientErrorStatusCode,
            message: String,
        ) -> Self {
        }
        pub fn for_internal_error(internal_message: String) -> Self {}
        pub fn for_unavail(error_code: Option<String>, internal_message: String) -> Self {}
        pub fn for_bad_request(error_code: Option<String>, message: String) -> Self {}
        pub fn for_client_error_with_status(error_code: Option<String>, status_code: ClientErrorStatusCode) -> Self {}
        pub fn for_not_found(error_code: Option<String>, internal_message: String) -> Self {}
        pub fn headers_mut(&mut self) -> &mut http::HeaderMap {}
    }
}
mod extractor {
    use crate::HttpError;
    pub trait ExclusiveExtractor: Sized {
        async fn from_request<Context>(
            rqctx: &crate::RequestContext<Context>,
            request: http::Request<crate::Body>,
        ) -> Result<Self, HttpError>;
    }
    pub trait SharedExtractor: Sized {
        async fn from_request<Context>(rqctx: &crate::RequestContext<Context>) -> Result<Self, HttpError>;
    }
    #[twelve::request_data(meta)]
    pub struct Path<P>(P);
    impl<P> Path<P> {
        pub fn into_inner(self) -> P {}
        pub fn map<T, F: FnOnce(P) -> T>(self, f: F) -> Path<T> {}
        pub fn try_map<T, E, F: FnOnce(P) -> Result<T, E>>(self, f: F) -> Result<Path<T>, E> {}
    }
    #[twelve::request_data(meta)]
    pub struct Query<Q>(Q);
    impl<Q> Query<Q> {
        pub fn into_inner(self) -> Q {}
        pub fn map<T, F: FnOnce(Q) -> T>(self, f: F) -> Query<T> {}
        pub fn try_map<T, E, F: FnOnce(Q) -> Result<T, E>>(self, f: F) -> Result<Query<T>, E> {}
    }
    #[twelve::request_data(meta)]
    pub struct Header<H>(H);
    impl<H> Header<H> {
        pub fn into_inner(self) -> H {}
        pub fn map<T, F: FnOnce(H) -> T>(self, f: F) -> Header<T> {}
        pub fn try_map<T, E, F: FnOnce(H) -> Result<T, E>>(self, f: F) -> Result<Header<T>, E> {}
    }
    #[twelve::request_data(body)]
    pub struct TypedBody<B>(B);
    impl<B> TypedBody<B> {
        pub fn into_inner(self) -> B {}
        pub fn map<T, F: FnOnce(B) -> T>(self, f: F) -> TypedBody<T> {}
        pub fn try_map<T, E, F: FnOnce(B) -> Result<T, E>>(self, f: F) -> Result<TypedBody<T>, E> {}
    }
    #[twelve::request_data(body)]
    pub struct UntypedBody;
    impl UntypedBody {
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn as_str(&self) -> Result<&str, HttpError> {}
    }
    #[twelve::request_data(body)]
    pub struct StreamingBody;
    impl StreamingBody {
        pub fn into_stream(self) -> impl futures::Stream<Item = Result<bytes::Bytes, HttpError>> {}
    }
    #[twelve::request_data(body)]
    pub struct MultipartBody {
        pub content: multer::Multipart<'static>,
    }
    #[twelve::request_data(body)]
    pub struct RawRequest;
    impl RawRequest {
        pub fn into_inner(self) -> hyper::Request<crate::Body> {}
    }
}
mod handler {
    use crate::{Body, HttpError};
    pub struct RequestContext<Context> {
        pub server: std::sync::Arc<crate::server::DropshotState<Context>>,
        pub endpoint: RequestEndpointMetadata,
        pub request_id: String,
        pub log: slog::Logger,
        pub request: RequestInfo,
    }
    impl<Context> RequestContext<Context> {
        #[twelve::shared_state]
        pub fn context(&self) -> &Context {}
        pub fn request_body_max_bytes(&self) -> usize {}
        pub fn page_limit<ScanParams, PageSelector>(
            &self,
            pag_params: &crate::PaginationParams<ScanParams, PageSelector>,
        ) -> Result<std::num::NonZeroU32, HttpError> {
        }
    }
    pub trait RequestContextArgument {
        type Context;
    }
    impl<T> RequestContextArgument for RequestContext<T> { type Context = T; }
    pub struct RequestEndpointMetadata {
        pub operation_id: String,
        pub request_body_max_bytes: Option<usize>,
    }
    #[twelve::request_data(meta)]
    pub struct RequestInfo;
    impl RequestInfo {
        pub fn method(&self) -> &http::Method {}
        pub fn uri(&self) -> &http::Uri {}
        pub fn version(&self) -> http::Version {}
        pub fn headers(&self) -> &http::HeaderMap<http::HeaderValue> {}
        pub fn remote_addr(&self) -> std::net::SocketAddr {}
    }
    pub trait HttpResponse {
        fn to_result(self) -> Result<http::Response<Body>, HttpError>;
    }
    pub trait HttpCodedResponse {}
    pub trait HttpResponseError: std::error::Error {
        fn status_code(&self) -> crate::ErrorStatusCode;
    }
    pub struct FreeformBody(pub Body);
    impl From<Body> for FreeformBody {}
    pub struct HttpResponseCreated<T>(pub T);
    pub struct HttpResponseAccepted<T>(pub T);
    pub struct HttpResponseOk<T>(pub T);
    pub struct HttpResponseDeleted();
    pub struct HttpResponseUpdatedNoContent();
    pub struct HttpResponseFoundStatus;
    pub struct HttpResponseSeeOtherStatus;
    pub struct HttpResponseTemporaryRedirectStatus;
    pub struct RedirectHeaders;
    pub type HttpResponseFound = HttpResponseHeaders<HttpResponseFoundStatus, RedirectHeaders>;
    pub type HttpResponseSeeOther = HttpResponseHeaders<HttpResponseSeeOtherStatus, RedirectHeaders>;
    pub type HttpResponseTemporaryRedirect = HttpResponseHeaders<HttpResponseTemporaryRedirectStatus, RedirectHeaders>;
    pub fn http_response_found(location: String) -> Result<HttpResponseFound, HttpError> {}
    pub fn http_response_see_other(location: String) -> Result<HttpResponseSeeOther, HttpError> {}
    pub fn http_response_temporary_redirect(location: String) -> Result<HttpResponseTemporaryRedirect, HttpError> {}
    pub struct NoHeaders {}
    pub struct HttpResponseHeaders<T, H = NoHeaders>(T, H);
    impl<T> HttpResponseHeaders<T, NoHeaders> {
        pub fn new_unnamed(body: T) -> Self {}
    }
    impl<T, H> HttpResponseHeaders<T, H> {
        pub fn new(body: T, headers: H) -> Self {}
        pub fn headers_mut(&mut self) -> &mut http::HeaderMap {}
    }
}
mod logging {
    pub enum ConfigLogging {
        StderrTerminal { level: ConfigLoggingLevel },
        File { level: ConfigLoggingLevel, path: camino::Utf8PathBuf, if_exists: ConfigLoggingIfExists },
    }
    pub enum ConfigLoggingLevel {
        Trace,
        Debug,
        Info,
        Warn,
        Error,
        Critical,
    }
    pub enum ConfigLoggingIfExists {
        Fail,
        Truncate,
        Append,
    }
    impl ConfigLogging {
        pub fn to_logger<S: AsRef<str>>(&self, log_name: S) -> Result<slog::Logger, std::io::Error> {}
    }
}
mod pagination {
    pub enum PaginationOrder {
        Ascending,
        Descending,
    }
    pub struct EmptyScanParams {}
    #[twelve::request_data(meta)]
    pub struct PaginationParams<ScanParams, PageSelector> {
        pub page: WhichPage<ScanParams, PageSelector>,
    }
    pub enum WhichPage<ScanParams, PageSelector> {
        First(ScanParams),
        Next(PageSelector),
    }
    pub struct ResultsPage<ItemType> {
        pub next_page: Option<String>,
        pub items: Vec<ItemType>,
    }
    impl<ItemType> ResultsPage<ItemType> {
        pub fn new<F, ScanParams, PageSelector>(
            items: Vec<ItemType>,
            scan_params: &ScanParams,
            get_page_selector: F,
        ) -> Result<ResultsPage<ItemType>, crate::HttpError> {
        }
    }
}
mod server {
    use crate::{ApiDescription, ConfigDropshot, ConfigTls};
    pub trait ServerContext: Send + Sync + 'static {}
    impl<T> ServerContext for T {}
    pub struct DropshotState<C> {
        pub private: C,
        pub log: slog::Logger,
        pub local_addr: std::net::SocketAddr,
    }
    pub struct ServerBuilder<C>(C);
    impl<C> ServerBuilder<C> {
        #[twelve::shares(arg = 1)]
        pub fn new(api: ApiDescription<C>, private: C, log: slog::Logger) -> ServerBuilder<C> {}
        pub fn config(self, config: ConfigDropshot) -> Self {}
        pub fn tls(self, tls: Option<ConfigTls>) -> Self {}
        #[twelve::serves]
        pub fn start(self) -> Result<HttpServer<C>, BuildError> {}
        pub fn build_starter(self) -> Result<HttpServerStarter<C>, BuildError> {}
    }
    pub struct BuildError;
    impl std::error::Error for BuildError {}
    pub struct HttpServerStarter<C>(C);
    impl<C> HttpServerStarter<C> {
        #[twelve::shares(arg = 2)]
        pub fn new(
            config: &ConfigDropshot,
            api: ApiDescription<C>,
            private: C,
            log: &slog::Logger,
        ) -> Result<HttpServerStarter<C>, Box<dyn std::error::Error + Send + Sync>> {
        }
        #[twelve::shares(arg = 2)]
        pub fn new_with_tls(
            config: &ConfigDropshot,
            api: ApiDescription<C>,
            private: C,
            log: &slog::Logger,
            tls: Option<ConfigTls>,
        ) -> Result<HttpServerStarter<C>, Box<dyn std::error::Error + Send + Sync>> {
        }
        #[twelve::serves]
        pub fn start(self) -> HttpServer<C> {}
    }
    /// Awaited, it ends with the server.
    pub struct HttpServer<C>(C);
    impl<C> HttpServer<C> {
        pub fn local_addr(&self) -> std::net::SocketAddr {}
        #[twelve::shared_state]
        pub fn app_private(&self) -> &C {}
        pub fn using_tls(&self) -> bool {}
        pub async fn refresh_tls(&self, config: &ConfigTls) -> Result<(), String> {}
        pub fn wait_for_shutdown(&self) -> ShutdownWaitFuture {}
        pub async fn close(self) -> Result<(), String> {}
    }
    impl<C> std::future::Future for HttpServer<C> { type Output = Result<(), String>; }
    pub struct ShutdownWaitFuture;
    impl std::future::Future for ShutdownWaitFuture { type Output = Result<(), String>; }
}
mod websocket {
    pub type WebsocketChannelResult = Result<(), Box<dyn std::error::Error + Send + Sync>>;
    pub type WebsocketEndpointResult = Result<SwitchingToWebsocket, crate::HttpError>;
    pub struct SwitchingToWebsocket;
    pub struct WebsocketUpgrade;
    impl WebsocketUpgrade {
        #[twelve::handler(arg = 0, kind = "connection")]
        pub fn handle<
            C: FnOnce(WebsocketConnection) -> F,
            F: std::future::Future<Output = WebsocketChannelResult>,
        >(
            self,
            handler: C,
        ) -> WebsocketEndpointResult {
        }
    }
    #[twelve::nature(channel)]
    pub struct WebsocketConnection;
    impl WebsocketConnection {
        pub fn into_inner(self) -> WebsocketConnectionRaw {}
    }
    #[twelve::nature(channel)]
    pub struct WebsocketConnectionRaw;
}
