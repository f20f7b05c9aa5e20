//! package = "axum", version = ">=0.5, <0.9"

pub use axum_core::{BoxError, Error, RequestExt, RequestPartsExt};
pub use http;
pub use hyper::Server;
pub use routing::Router;
pub use self::serve::serve;
pub use service_ext::ServiceExt;

#[twelve::handler]
#[proc_macro_attribute]
pub fn debug_handler(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler]
#[proc_macro_attribute]
pub fn debug_middleware(attr: TokenStream, item: TokenStream) -> TokenStream {}

#[twelve::request_data(body)]
pub struct Json<T>(pub T);
impl<T> std::ops::Deref for Json<T> { type Target = T; }
impl<T> std::ops::DerefMut for Json<T> {}
impl<T> Json<T> {
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, extract::rejection::JsonRejection> {}
}
#[twelve::request_data(body)]
pub struct Form<T>(pub T);
impl<T> std::ops::Deref for Form<T> { type Target = T; }
impl<T> std::ops::DerefMut for Form<T> {}
/// Handed over with `layer(Extension(x))`, received as a parameter.
#[twelve::shared_state]
pub struct Extension<T>(pub T);
impl<T> std::ops::Deref for Extension<T> { type Target = T; }
impl<T> std::ops::DerefMut for Extension<T> {}

pub mod routing {
    pub use self::method_routing::{
        any, any_service, connect, connect_service, delete, delete_service, get, get_service, head, head_service, on,
        on_service, options, options_service, patch, patch_service, post, post_service, put, put_service, trace,
        trace_service, MethodFilter, MethodRouter,
    };
    pub mod future {}

    /// `S` is the state that is still missing; up to 0.5 the parameter is the body's type.
    pub struct Router<S = (), B = ()>(S, B);
    impl<S> Router<S> {
        pub fn new() -> Self {}
        pub fn without_v07_checks(self) -> Self {}
        #[twelve::route(path = 0)]
        pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self {}
        #[twelve::route(path = 0)]
        pub fn route_service<T>(self, path: &str, service: T) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn nest(self, path: &str, router: Router<S>) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn nest_service<T>(self, path: &str, service: T) -> Self {}
        pub fn merge<R>(self, other: R) -> Self {}
        #[twelve::shares(arg = 0, when(type(1) = "axum::Extension"))]
        pub fn layer<L>(self, layer: L) -> Router<S> {}
        pub fn route_layer<L>(self, layer: L) -> Self {}
        pub fn has_routes(&self) -> bool {}
        #[twelve::handler(arg = 0)]
        pub fn fallback<H, T>(self, handler: H) -> Self {}
        pub fn fallback_service<T>(self, service: T) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn method_not_allowed_fallback<H, T>(self, handler: H) -> Self {}
        pub fn reset_fallback(self) -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn with_state<S2>(self, state: S) -> Router<S2> {}
        pub fn as_service<B>(&mut self) -> RouterAsService<'_, B, S> {}
        pub fn into_service<B>(self) -> RouterIntoService<B, S> {}
        pub fn into_make_service(self) -> IntoMakeService<Self> {}
        pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C> {}
    }
    impl<S> Default for Router<S> {
        fn default() -> Self {}
    }
    impl<B> tower_service::Service<http::Request<B>> for Router<()> {
        type Response = crate::response::Response;
        type Error = std::convert::Infallible;
    }
    pub struct RouterAsService<'a, B, S = ()>(&'a S, B);
    pub struct RouterIntoService<B, S = ()>(S, B);
    pub struct IntoMakeService<S>(S);
    struct IntoMakeServiceWithConnectInfo<S, C>(S, C);
    pub struct Route<E = std::convert::Infallible>(E);

    pub mod method_routing {
        pub struct MethodFilter;
        impl MethodFilter {
            pub const GET: Self = MethodFilter;
            pub const POST: Self = MethodFilter;
            pub const PUT: Self = MethodFilter;
            pub const DELETE: Self = MethodFilter;
            pub const PATCH: Self = MethodFilter;
            pub const HEAD: Self = MethodFilter;
            pub const OPTIONS: Self = MethodFilter;
            pub const TRACE: Self = MethodFilter;
            pub const CONNECT: Self = MethodFilter;
            pub const fn or(self, other: Self) -> Self {}
        }
        pub struct MethodRouter<S = (), E = std::convert::Infallible>(S, E);

        #[twelve::handler(arg = 0, method = "GET")]
        pub fn get<H, T, S>(handler: H) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn get_service<T, S>(svc: T) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "POST")]
        pub fn post<H, T, S>(handler: H) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "POST")]
        pub fn post_service<T, S>(svc: T) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "PUT")]
        pub fn put<H, T, S>(handler: H) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "PUT")]
        pub fn put_service<T, S>(svc: T) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "DELETE")]
        pub fn delete<H, T, S>(handler: H) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "DELETE")]
        pub fn delete_service<T, S>(svc: T) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        pub fn patch<H, T, S>(handler: H) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        pub fn patch_service<T, S>(svc: T) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "HEAD")]
        pub fn head<H, T, S>(handler: H) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "HEAD")]
        pub fn head_service<T, S>(svc: T) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "OPTIONS")]
        pub fn options<H, T, S>(handler: H) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "OPTIONS")]
        pub fn options_service<T, S>(svc: T) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "TRACE")]
        pub fn trace<H, T, S>(handler: H) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "TRACE")]
        pub fn trace_service<T, S>(svc: T) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "CONNECT")]
        pub fn connect<H, T, S>(handler: H) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0, method = "CONNECT")]
        pub fn connect_service<T, S>(svc: T) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0)]
        pub fn any<H, T, S>(handler: H) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 0)]
        pub fn any_service<T, S>(svc: T) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 1, method = 0)]
        pub fn on<H, T, S>(filter: MethodFilter, handler: H) -> MethodRouter<S, std::convert::Infallible> {}
        #[twelve::handler(arg = 1, method = 0)]
        pub fn on_service<T, S>(filter: MethodFilter, svc: T) -> MethodRouter<S, std::convert::Infallible> {}

        impl<S, E> MethodRouter<S, E> {
            pub fn new() -> Self {}
            #[twelve::handler(arg = 1, method = 0)]
            pub fn on<H, T>(self, filter: MethodFilter, handler: H) -> Self {}
            #[twelve::handler(arg = 1, method = 0)]
            pub fn on_service<T>(self, filter: MethodFilter, svc: T) -> Self {}
            #[twelve::handler(arg = 0, method = "GET")]
            pub fn get<H, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "GET")]
            pub fn get_service<T>(self, svc: T) -> Self {}
            #[twelve::handler(arg = 0, method = "POST")]
            pub fn post<H, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "POST")]
            pub fn post_service<T>(self, svc: T) -> Self {}
            #[twelve::handler(arg = 0, method = "PUT")]
            pub fn put<H, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "PUT")]
            pub fn put_service<T>(self, svc: T) -> Self {}
            #[twelve::handler(arg = 0, method = "DELETE")]
            pub fn delete<H, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "DELETE")]
            pub fn delete_service<T>(self, svc: T) -> Self {}
            #[twelve::handler(arg = 0, method = "PATCH")]
            pub fn patch<H, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "PATCH")]
            pub fn patch_service<T>(self, svc: T) -> Self {}
            #[twelve::handler(arg = 0, method = "HEAD")]
            pub fn head<H, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "HEAD")]
            pub fn head_service<T>(self, svc: T) -> Self {}
            #[twelve::handler(arg = 0, method = "OPTIONS")]
            pub fn options<H, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "OPTIONS")]
            pub fn options_service<T>(self, svc: T) -> Self {}
            #[twelve::handler(arg = 0, method = "TRACE")]
            pub fn trace<H, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "TRACE")]
            pub fn trace_service<T>(self, svc: T) -> Self {}
            #[twelve::handler(arg = 0, method = "CONNECT")]
            pub fn connect<H, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "CONNECT")]
            pub fn connect_service<T>(self, svc: T) -> Self {}
            #[twelve::handler(arg = 0)]
            pub fn fallback<H, T>(self, handler: H) -> Self {}
            pub fn fallback_service<T>(self, svc: T) -> Self {}
            #[twelve::handler(arg = 0)]
            pub fn handle_error<F, T>(self, f: F) -> MethodRouter<S, std::convert::Infallible> {}
            #[twelve::shares(arg = 0)]
            pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E> {}
            #[twelve::shares(arg = 0, when(type(2) = "axum::Extension"))]
            pub fn layer<L, NewError>(self, layer: L) -> MethodRouter<S, NewError> {}
            pub fn route_layer<L>(self, layer: L) -> MethodRouter<S, E> {}
            pub fn merge(self, other: MethodRouter<S, E>) -> Self {}
            pub fn into_make_service(self) -> super::IntoMakeService<Self> {}
            pub fn into_make_service_with_connect_info<C>(self) -> super::IntoMakeServiceWithConnectInfo<Self, C> {}
        }
    }
}

pub mod handler {
    pub trait Handler<T, S = ()> {
        #[twelve::entry(kind = "request")]
        fn call(self, req: crate::extract::Request, state: S) -> Self::Future;
        #[twelve::handler(arg = "self")]
        fn layer<L>(self, layer: L) -> Layered<L, Self, T, S> {}
        #[twelve::handler(arg = "self")]
        #[twelve::shares(arg = 0)]
        fn with_state(self, state: S) -> HandlerService<Self, T, S> {}
    }
    pub trait HandlerWithoutStateExt<T>: Handler<T, ()> {
        #[twelve::handler(arg = "self")]
        fn into_service(self) -> HandlerService<Self, T, ()> {}
        #[twelve::handler(arg = "self")]
        fn into_make_service(self) -> crate::routing::IntoMakeService<HandlerService<Self, T, ()>> {}
    }
    pub struct HandlerService<H, T, S>(H, T, S);
    pub struct Layered<L, H, T, S>(L, H, T, S);
}

pub mod middleware {
    pub use self::from_fn::{from_fn, from_fn_with_state, FromFn, FromFnLayer, Next};
    pub use self::from_extractor::{from_extractor, from_extractor_with_state, FromExtractorLayer};

    mod from_fn {
        #[twelve::handler(arg = 0)]
        pub fn from_fn<F, T>(f: F) -> FromFnLayer<F, (), T> {}
        #[twelve::shares(arg = 0)]
        #[twelve::handler(arg = 1)]
        pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T> {}
        pub struct FromFnLayer<F, S, T>(F, S, T);
        pub struct FromFn<F, S, I, T>(F, S, I, T);
        pub struct Next<B = ()>(B);
        impl<B> Next<B> {
            pub async fn run(self, req: crate::extract::Request) -> crate::response::Response {}
        }
    }
    mod from_extractor {
        pub fn from_extractor<E>() -> FromExtractorLayer<E, ()> {}
        #[twelve::shares(arg = 0)]
        pub fn from_extractor_with_state<E, S>(state: S) -> FromExtractorLayer<E, S> {}
        pub struct FromExtractorLayer<E, S>(E, S);
    }
    #[twelve::handler(arg = 0)]
    pub fn map_request<F, T>(f: F) -> MapRequestLayer<F, (), T> {}
    #[twelve::shares(arg = 0)]
    #[twelve::handler(arg = 1)]
    pub fn map_request_with_state<F, S, T>(state: S, f: F) -> MapRequestLayer<F, S, T> {}
    #[twelve::handler(arg = 0)]
    pub fn map_response<F, T>(f: F) -> MapResponseLayer<F, (), T> {}
    #[twelve::shares(arg = 0)]
    #[twelve::handler(arg = 1)]
    pub fn map_response_with_state<F, S, T>(state: S, f: F) -> MapResponseLayer<F, S, T> {}
    pub struct MapRequestLayer<F, S, T>(F, S, T);
    pub struct MapResponseLayer<F, S, T>(F, S, T);
    pub struct AddExtension<S, T>(S, T);
}

pub mod error_handling {
    pub struct HandleErrorLayer<F, T>(F, T);
    impl<F, T> HandleErrorLayer<F, T> {
        #[twelve::handler(arg = 0)]
        pub fn new(f: F) -> Self {}
    }
    pub struct HandleError<S, F, T>(S, F, T);
    impl<S, F, T> HandleError<S, F, T> {
        #[twelve::handler(arg = 1)]
        pub fn new(inner: S, f: F) -> Self {}
    }
}

pub mod body {
    pub use axum_core::body::{Body, BodyDataStream};
    pub use bytes::Bytes;
    pub use http_body::Body as HttpBody;

    #[twelve::request_data(body)]
    pub async fn to_bytes<B>(body: B, limit: usize) -> Result<bytes::Bytes, crate::Error> {}
    pub type BoxBody = Body;
    pub fn boxed<B>(body: B) -> BoxBody {}
    pub type Full<D> = http_body::Full<D>;
    pub struct StreamBody<S>(S);
    impl<S> StreamBody<S> {
        #[twelve::wraps]
        pub fn new(stream: S) -> Self {}
    }
}

pub mod extract {
    pub use axum_core::extract::{
        DefaultBodyLimit, FromRef, FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts,
        Request, RequestParts,
    };
    pub use crate::{Extension, Form, Json};
    pub use self::connect_info::ConnectInfo;
    pub use self::multipart::Multipart;
    pub use self::path::{Path, RawPathParams};
    pub use self::ws::WebSocketUpgrade;

    #[twelve::shared_state]
    pub struct State<S>(pub S);
    impl<S> std::ops::Deref for State<S> { type Target = S; }
    impl<S> std::ops::DerefMut for State<S> {}
    #[twelve::request_data(meta)]
    pub struct Query<T>(pub T);
    impl<T> std::ops::Deref for Query<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Query<T> {}
    impl<T> Query<T> {
        pub fn try_from_uri(value: &http::Uri) -> Result<Self, rejection::QueryRejection> {}
    }
    #[twelve::request_data(meta)]
    pub struct RawQuery(pub Option<String>);
    #[twelve::request_data(body)]
    pub struct RawForm(pub bytes::Bytes);
    #[twelve::request_data(meta)]
    pub struct OriginalUri(pub http::Uri);
    impl std::ops::Deref for OriginalUri { type Target = http::Uri; }
    #[twelve::request_data(meta)]
    pub struct MatchedPath(std::sync::Arc<str>);
    impl MatchedPath {
        pub fn as_str(&self) -> &str {}
    }
    #[twelve::request_data(meta)]
    pub struct NestedPath(std::sync::Arc<str>);
    impl NestedPath {
        pub fn as_str(&self) -> &str {}
    }
    /// Up to 0.7; then in axum-extra.
    #[twelve::request_data(meta)]
    pub struct Host(pub String);
    /// Up to 0.6.
    #[twelve::request_data(meta)]
    pub struct TypedHeader<T>(pub T);
    impl<T> std::ops::Deref for TypedHeader<T> { type Target = T; }
    /// Up to 0.6.
    #[twelve::request_data(body)]
    pub struct BodyStream;
    impl futures_core::Stream for BodyStream { type Item = Result<bytes::Bytes, crate::Error>; }
    /// Up to 0.6.
    #[twelve::request_data(body)]
    pub struct RawBody<B = axum_core::body::Body>(pub B);
    /// 0.5.
    #[twelve::request_data(body)]
    pub struct ContentLengthLimit<T, const N: u64>(pub T);
    impl<T, const N: u64> std::ops::Deref for ContentLengthLimit<T, N> { type Target = T; }

    pub mod path {
        #[twelve::request_data(meta)]
        pub struct Path<T>(pub T);
        impl<T> std::ops::Deref for Path<T> { type Target = T; }
        impl<T> std::ops::DerefMut for Path<T> {}
        #[twelve::request_data(meta)]
        pub struct RawPathParams;
        impl RawPathParams {
            pub fn iter(&self) -> RawPathParamsIter<'_> {}
        }
        pub struct RawPathParamsIter<'a>(&'a str);
        impl<'a> Iterator for RawPathParamsIter<'a> { type Item = (&'a str, &'a str); }
        pub struct ErrorKind;
    }
    pub mod connect_info {
        #[twelve::request_data(meta)]
        pub struct ConnectInfo<T>(pub T);
        impl<T> std::ops::Deref for ConnectInfo<T> { type Target = T; }
        pub trait Connected<T> {
            #[twelve::entry(kind = "connection")]
            fn connect_info(target: T) -> Self;
        }
        pub struct MockConnectInfo<T>(pub T);
    }
    pub mod rejection {
        pub struct JsonRejection;
        pub struct FormRejection;
        pub struct QueryRejection;
        pub struct PathRejection;
        pub struct ExtensionRejection;
        pub struct BytesRejection;
        pub struct StringRejection;
        pub struct JsonDataError;
        pub struct JsonSyntaxError;
        pub struct MissingJsonContentType;
    }
    pub mod multipart {
        #[twelve::request_data(body)]
        pub struct Multipart;
        impl Multipart {
            #[twelve::request_data(body)]
            pub async fn next_field(&mut self) -> Result<Option<Field<'_>>, MultipartError> {}
        }
        #[twelve::request_data(body)]
        pub struct Field<'a>(&'a Multipart);
        impl<'a> Field<'a> {
            #[twelve::request_data(meta)]
            pub fn name(&self) -> Option<&str> {}
            #[twelve::request_data(meta)]
            pub fn file_name(&self) -> Option<&str> {}
            #[twelve::request_data(meta)]
            pub fn content_type(&self) -> Option<&str> {}
            pub fn headers(&self) -> &http::HeaderMap {}
            #[twelve::request_data(body)]
            pub async fn bytes(self) -> Result<bytes::Bytes, MultipartError> {}
            #[twelve::request_data(body)]
            pub async fn text(self) -> Result<String, MultipartError> {}
            #[twelve::request_data(body)]
            pub async fn chunk(&mut self) -> Result<Option<bytes::Bytes>, MultipartError> {}
        }
        impl<'a> futures_core::Stream for Field<'a> { type Item = Result<bytes::Bytes, MultipartError>; }
        pub struct MultipartError;
        impl MultipartError {
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> http::StatusCode {}
        }
    }
    pub mod ws {
        pub struct WebSocketUpgrade<F = DefaultOnFailedUpgrade>(F);
        impl<F> WebSocketUpgrade<F> {
            pub fn read_buffer_size(self, size: usize) -> Self {}
            pub fn write_buffer_size(self, size: usize) -> Self {}
            pub fn max_write_buffer_size(self, max: usize) -> Self {}
            pub fn max_message_size(self, max: usize) -> Self {}
            pub fn max_frame_size(self, max: usize) -> Self {}
            pub fn accept_unmasked_frames(self, accept: bool) -> Self {}
            pub fn protocols<I>(self, protocols: I) -> Self {}
            pub fn selected_protocol(&self) -> Option<&http::HeaderValue> {}
            #[twelve::handler(arg = 0)]
            pub fn on_failed_upgrade<C>(self, callback: C) -> WebSocketUpgrade<C> {}
            #[twelve::handler(arg = 0, kind = "connection")]
            pub fn on_upgrade<C: FnOnce(WebSocket) -> Fut, Fut: std::future::Future<Output = ()>>(self, callback: C) -> crate::response::Response {}
        }
        pub struct DefaultOnFailedUpgrade;
        #[twelve::connection]
        pub struct WebSocket;
        impl WebSocket {
            #[twelve::request_data(body)]
            pub async fn recv(&mut self) -> Option<Result<Message, crate::Error>> {}
            pub async fn send(&mut self, msg: Message) -> Result<(), crate::Error> {}
            pub async fn close(self) -> Result<(), crate::Error> {}
            pub fn protocol(&self) -> Option<&http::HeaderValue> {}
        }
        impl futures_core::Stream for WebSocket { type Item = Result<Message, crate::Error>; }
        impl futures_sink::Sink<Message> for WebSocket { type Error = crate::Error; }
        #[twelve::request_data(body)]
        pub enum Message {
            Text(Utf8Bytes),
            Binary(bytes::Bytes),
            Ping(bytes::Bytes),
            Pong(bytes::Bytes),
            Close(Option<CloseFrame>),
        }
        impl Message {
            pub fn into_data(self) -> bytes::Bytes {}
            pub fn into_text(self) -> Result<Utf8Bytes, crate::Error> {}
            pub fn to_text(&self) -> Result<&str, crate::Error> {}
            pub fn text<S>(string: S) -> Message {}
            pub fn binary<B>(bin: B) -> Message {}
        }
        pub struct Utf8Bytes;
        impl Utf8Bytes {
            pub const fn from_static(str: &'static str) -> Self {}
            pub fn as_str(&self) -> &str {}
        }
        impl std::ops::Deref for Utf8Bytes { type Target = str; }
        pub struct CloseFrame {
            pub code: CloseCode,
            pub reason: Utf8Bytes,
        }
        pub type CloseCode = u16;
        pub mod close_code {}
    }
}

pub mod response {
    pub use axum_core::response::{
        AppendHeaders, ErrorResponse, IntoResponse, IntoResponseParts, Response, ResponseParts, Result,
    };
    pub use crate::{Extension, Form, Json};
    pub use sse::Sse;

    pub struct Html<T>(pub T);
    pub struct NoContent;
    pub struct Redirect;
    impl Redirect {
        pub fn to(uri: &str) -> Self {}
        pub fn temporary(uri: &str) -> Self {}
        pub fn permanent(uri: &str) -> Self {}
        pub fn status_code(&self) -> http::StatusCode {}
        pub fn location(&self) -> &str {}
    }
    pub mod sse {
        pub struct Sse<S>(S);
        impl<S> Sse<S> {
            #[twelve::wraps]
            pub fn new(stream: S) -> Self {}
            pub fn keep_alive(self, keep_alive: KeepAlive) -> Sse<KeepAliveStream<S>> {}
        }
        pub struct KeepAliveStream<S>(S);
        pub struct KeepAlive;
        impl KeepAlive {
            pub fn new() -> Self {}
            pub fn interval(self, time: std::time::Duration) -> Self {}
            pub fn text<I>(self, text: I) -> Self {}
            pub fn event(self, event: Event) -> Self {}
        }
        impl Default for KeepAlive {
            fn default() -> Self {}
        }
        pub struct Event;
        impl Event {
            pub fn data<T>(self, data: T) -> Self {}
            pub fn json_data<T>(self, data: T) -> std::result::Result<Self, crate::Error> {}
            pub fn comment<T>(self, comment: T) -> Event {}
            pub fn event<T>(self, event: T) -> Event {}
            pub fn retry(self, duration: std::time::Duration) -> Event {}
            pub fn id<T>(self, id: T) -> Event {}
        }
        impl Default for Event {
            fn default() -> Self {}
        }
    }
}

pub mod serve {
    #[twelve::serves]
    pub fn serve<L, M, S>(listener: L, make_service: M) -> Serve<L, M, S> {}
    pub struct Serve<L, M, S>(L, M, S);
    impl<L, M, S> Serve<L, M, S> {
        pub fn with_graceful_shutdown<F>(self, signal: F) -> WithGracefulShutdown<L, M, S, F> {}
        pub fn tcp_nodelay(self, nodelay: bool) -> Self {}
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr> {}
    }
    impl<L, M, S> std::future::Future for Serve<L, M, S> { type Output = std::io::Result<()>; }
    pub struct WithGracefulShutdown<L, M, S, F>(L, M, S, F);
    impl<L, M, S, F> std::future::Future for WithGracefulShutdown<L, M, S, F> { type Output = std::io::Result<()>; }
    pub struct IncomingStream<'a, L>(&'a L);
    pub trait Listener {}
    pub trait ListenerExt: Listener {}
}

mod service_ext {
    pub trait ServiceExt<R> {
        fn into_make_service(self) -> crate::routing::IntoMakeService<Self> {}
        fn into_make_service_with_connect_info<C>(self) -> crate::routing::IntoMakeServiceWithConnectInfo<Self, C> {}
        #[twelve::handler(arg = 0)]
        fn handle_error<F, T>(self, f: F) -> crate::error_handling::HandleError<Self, F, T> {}
    }
}

impl<T, S> axum_core::extract::FromRequest<S> for Json<T> { type Rejection = extract::rejection::JsonRejection; }
impl<T, S> axum_core::extract::FromRequest<S> for Form<T> { type Rejection = extract::rejection::FormRejection; }
impl<T, S> axum_core::extract::FromRequestParts<S> for extract::Query<T> { type Rejection = extract::rejection::QueryRejection; }
