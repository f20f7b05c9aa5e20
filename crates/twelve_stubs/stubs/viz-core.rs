//! package = "viz-core", version = ">=0.8, <0.12"

pub use body::{Body, BodyState};
pub use error::{BoxError, Error};
pub use from_request::FromRequest;
pub use handler::{BoxHandler, FnExt, Handler, HandlerExt, IntoHandler, Next, Transform};
pub use into_response::IntoResponse;
pub use request::{RequestExt, RequestLimitsExt};
pub use response::ResponseExt;

pub type Request<T = Body> = http::Request<T>;
pub type Response<T = Body> = http::Response<T>;
pub type Result<T, E = Error> = std::result::Result<T, E>;

pub use async_trait::async_trait;
pub use bytes::{Bytes, BytesMut};
pub use futures_util::future;
pub use headers;
pub use http::{header, Method, StatusCode};
pub use hyper::body::{Body as HttpBody, Incoming};
pub use hyper_util::rt::TokioIo as Io;
pub use std::future::Future;
pub use thiserror::Error as ThisError;

pub mod handler {
    use crate::{Request, Result};

    /// Functions of the input are handlers too.
    pub trait Handler<Input> {
        type Output;
        #[twelve::entry(kind = "request")]
        async fn call(&self, input: Input) -> Self::Output {}
    }
    pub trait HandlerExt<I>: Handler<I> {
        #[twelve::handler(arg = 0)]
        fn before<F>(self, f: F) -> Before<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn after<F>(self, f: F) -> After<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn around<F>(self, f: F) -> Around<Self, F> {}
        fn either<R>(self, r: R, enable: bool) -> Either<Self, R> {}
        #[twelve::handler(arg = 0)]
        fn map<F>(self, f: F) -> Map<Self, F> {}
        fn map_into_response(self) -> MapInToResponse<Self> {}
        #[twelve::handler(arg = 0)]
        fn and_then<F>(self, f: F) -> AndThen<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn map_err<F>(self, f: F) -> MapErr<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn or_else<F>(self, f: F) -> OrElse<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn catch_error<F, E, R>(self, f: F) -> CatchError<Self, F, E, R> {}
        #[twelve::handler(arg = 0)]
        fn catch_unwind<F>(self, f: F) -> CatchUnwind<Self, F> {}
        fn boxed(self) -> BoxHandler<I, Self::Output> {}
        fn with<T>(self, t: T) -> T::Output where T: Transform<Self> {}
        fn with_fn<F: Fn(Self) -> Self>(self, f: F) -> Self {}
    }
    /// Functions of extractors.
    pub trait FnExt<I, E> {
        type Output;
        async fn call(&self, i: I) -> Self::Output {}
    }
    pub trait IntoHandler<I, E> {
        type Handler: Handler<I>;
        fn into_handler(self) -> Self::Handler {}
    }
    pub trait Transform<H> {
        type Output;
        fn transform(&self, h: H) -> Self::Output {}
    }
    /// What is asked for, and the handler to ask.
    pub type Next<I, H> = (I, H);

    pub struct FnExtHandler<H, E, O>(H, E, O);
    impl<H, E, O> FnExtHandler<H, E, O> {
        #[twelve::handler(arg = 0)]
        pub fn new(h: H) -> Self {}
    }
    #[twelve::shared_handle]
    pub struct BoxHandler<I = Request, O = Result<crate::Response>>(I, O);
    impl<I, O> BoxHandler<I, O> {
        #[twelve::handler(arg = 0)]
        pub fn new<H>(h: H) -> Self {}
    }
    impl<I, O> Handler<I> for BoxHandler<I, O> { type Output = O; }
    pub struct ServiceHandler<S>(S);
    impl<S> ServiceHandler<S> {
        pub fn new(s: S) -> Self {}
    }
    pub struct Before<H, F>(H, F);
    impl<H, F, I> Handler<I> for Before<H, F> {}
    pub struct After<H, F>(H, F);
    impl<H, F, I> Handler<I> for After<H, F> {}
    pub struct Around<H, F>(H, F);
    impl<H, F, I> Handler<I> for Around<H, F> {}
    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }
    impl<L, R, I> Handler<I> for Either<L, R> {}
    pub struct Map<H, F>(H, F);
    impl<H, F, I> Handler<I> for Map<H, F> {}
    pub struct MapInToResponse<H>(H);
    impl<H, I> Handler<I> for MapInToResponse<H> {}
    pub struct AndThen<H, F>(H, F);
    impl<H, F, I> Handler<I> for AndThen<H, F> {}
    pub struct MapErr<H, F>(H, F);
    impl<H, F, I> Handler<I> for MapErr<H, F> {}
    pub struct OrElse<H, F>(H, F);
    impl<H, F, I> Handler<I> for OrElse<H, F> {}
    pub struct CatchError<H, F, E, R>(H, F, E, R);
    impl<H, F, E, R, I> Handler<I> for CatchError<H, F, E, R> {}
    pub struct CatchUnwind<H, F>(H, F);
    impl<H, F, I> Handler<I> for CatchUnwind<H, F> {}
}

mod from_request {
    pub trait FromRequest {
        type Error;
        #[twelve::entry(kind = "request")]
        async fn extract(req: &mut crate::Request) -> Result<Self, Self::Error> {}
    }
    impl<T: FromRequest> FromRequest for Option<T> { type Error = std::convert::Infallible; }
}
mod into_response {
    pub trait IntoResponse {
        #[twelve::entry(kind = "request")]
        fn into_response(self) -> crate::Response {}
        fn into_error(self) -> crate::Error {}
    }
    impl IntoResponse for String {}
    impl IntoResponse for http::StatusCode {}
}
mod body {
    #[twelve::request_data(body)]
    pub enum Body<D = bytes::Bytes> {
        Empty,
        Full(D),
        Incoming(hyper::body::Incoming),
    }
    impl Body {
        pub fn empty() -> Self {}
        pub fn wrap<B>(body: B) -> Self {}
        pub fn from_stream<S>(stream: S) -> Self {}
    }
    impl futures_core::Stream for Body { type Item = Result<bytes::Bytes, std::io::Error>; }
    pub enum BodyState {
        Normal,
        Empty,
        Used,
    }
}
mod error {
    pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
    pub enum Error {
        Boxed(BoxError),
        Responder(Box<crate::Response>),
        Report(BoxError, Box<crate::Response>),
    }
    impl Error {
        pub fn boxed<T>(t: T) -> Self {}
        pub fn is<T>(&self) -> bool {}
        pub fn downcast<T>(self) -> Result<T, Self> {}
        pub fn downcast_ref<T>(&self) -> Option<&T> {}
        pub fn downcast_mut<T>(&mut self) -> Option<&mut T> {}
    }
    impl crate::IntoResponse for Error {}
}
mod request {
    use crate::types::{Cookie, Cookies, CookiesError, Multipart, ParamsError, PayloadError, RealIp, RouteInfo, Session};

    pub trait RequestExt {
        fn schema(&self) -> Option<&http::uri::Scheme> {}
        #[twelve::request_data(meta)]
        fn path(&self) -> &str {}
        #[twelve::request_data(meta)]
        fn query_string(&self) -> Option<&str> {}
        #[twelve::request_data(meta)]
        fn query<T>(&self) -> Result<T, PayloadError> {}
        #[twelve::request_data(meta)]
        fn header<K, T>(&self, key: K) -> Option<T> {}
        #[twelve::request_data(meta)]
        fn header_typed<H>(&self) -> Option<H> {}
        fn content_length(&self) -> Option<u64> {}
        fn content_type(&self) -> Option<mime::Mime> {}
        async fn extract<T: crate::FromRequest>(&mut self) -> Result<T, T::Error> {}
        #[twelve::request_data(body)]
        fn incoming(&mut self) -> Result<crate::Body, PayloadError> {}
        #[twelve::request_data(body)]
        async fn bytes(&mut self) -> Result<bytes::Bytes, PayloadError> {}
        #[twelve::request_data(body)]
        async fn text(&mut self) -> Result<String, PayloadError> {}
        #[twelve::request_data(body)]
        async fn form<T>(&mut self) -> Result<T, PayloadError> {}
        #[twelve::request_data(body)]
        async fn json<T>(&mut self) -> Result<T, PayloadError> {}
        #[twelve::request_data(body)]
        async fn multipart(&mut self) -> Result<Multipart, PayloadError> {}
        #[twelve::shared_state]
        fn state<T>(&self) -> Option<T> {}
        fn set_state<T>(&mut self, t: T) -> Option<T> {}
        fn cookies(&self) -> Result<Cookies, CookiesError> {}
        #[twelve::request_data(meta)]
        fn cookie<S>(&self, name: S) -> Option<Cookie<'_>> {}
        fn session(&self) -> &Session {}
        #[twelve::request_data(meta)]
        fn params<T>(&self) -> Result<T, ParamsError> {}
        #[twelve::request_data(meta)]
        fn param<T>(&self, name: &str) -> Result<T, ParamsError> {}
        #[twelve::request_data(meta)]
        fn route_info(&self) -> &std::sync::Arc<RouteInfo> {}
        fn remote_addr(&self) -> Option<&std::net::SocketAddr> {}
        #[twelve::request_data(meta)]
        fn realip(&self) -> Option<RealIp> {}
    }
    impl RequestExt for crate::Request {}
    pub trait RequestLimitsExt {
        fn limits(&self) -> &crate::types::Limits {}
        #[twelve::request_data(body)]
        async fn bytes_with(&mut self, limit: Option<u64>, max: u64) -> Result<bytes::Bytes, PayloadError> {}
        #[twelve::request_data(body)]
        async fn text_with(&mut self, limit: Option<u64>, max: u64) -> Result<String, PayloadError> {}
        #[twelve::request_data(body)]
        async fn form_with<T>(&mut self, limit: Option<u64>, max: u64) -> Result<T, PayloadError> {}
        #[twelve::request_data(body)]
        async fn json_with<T>(&mut self, limit: Option<u64>, max: u64) -> Result<T, PayloadError> {}
        #[twelve::request_data(body)]
        async fn multipart_with(&mut self, limit: Option<u64>, max: u64) -> Result<Multipart, PayloadError> {}
    }
    impl RequestLimitsExt for crate::Request {}
}
mod response {
    use crate::Response;

    pub trait ResponseExt {
        fn empty() -> Response {}
        fn content_length(&self) -> Option<u64> {}
        fn content_type(&self) -> Option<mime::Mime> {}
        fn header<K, T>(&self, key: K) -> Option<T> {}
        fn ok(&self) -> bool {}
        fn with<B>(body: B, content_type: &str) -> Response {}
        fn text<B>(body: B) -> Response {}
        fn html<B>(body: B) -> Response {}
        fn binary<B>(body: B) -> Response {}
        fn json<T>(body: T) -> Result<Response, crate::types::PayloadError> {}
        fn stream<S>(stream: S) -> Response {}
        async fn download<T>(path: T, name: Option<&str>) -> crate::Result<Self> {}
        fn attachment(value: &str) -> Response {}
        fn location<T>(location: T) -> Response {}
        fn redirect<T>(url: T) -> Response {}
        fn redirect_with_status<T>(url: T, status: http::StatusCode) -> Response {}
        fn see_other<T>(url: T) -> Response {}
        fn temporary<T>(url: T) -> Response {}
        fn permanent<T>(url: T) -> Response {}
    }
    impl ResponseExt for Response {}
}

pub mod types {
    pub use cookie::{Cookie, CookieJar, Key as CookieKey, SameSite};
    pub use form_data::{Error as MultipartError, Limits as MultipartLimits};
    pub use tokio_tungstenite::tungstenite::protocol::{Message, WebSocketConfig};

    /// Handed over with `with(State::new(x))`, received as a parameter.
    #[twelve::shared_state]
    pub struct State<T>(pub T);
    impl<T> State<T> {
        #[twelve::shares(arg = 0)]
        pub const fn new(data: T) -> Self {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for State<T> { type Target = T; }
    impl<T> std::ops::DerefMut for State<T> {}
    impl<T> AsRef<T> for State<T> {}
    impl<T> crate::FromRequest for State<T> { type Error = StateError; }
    impl<T, H> crate::Transform<H> for State<T> { type Output = State<(T, H)>; }
    pub struct StateError;
    impl crate::IntoResponse for StateError {}

    #[twelve::request_data(body)]
    pub struct Form<T = ()>(pub T);
    impl<T> Form<T> {
        pub const fn new(data: T) -> Self {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Form<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Form<T> {}
    impl<T> crate::FromRequest for Form<T> { type Error = PayloadError; }

    #[twelve::request_data(body)]
    pub struct Json<T = ()>(pub T);
    impl<T> Json<T> {
        pub const fn new(data: T) -> Self {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Json<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Json<T> {}
    impl<T> crate::FromRequest for Json<T> { type Error = PayloadError; }
    impl<T> crate::IntoResponse for Json<T> {}

    #[twelve::request_data(meta)]
    pub struct Query<T = ()>(pub T);
    impl<T> Query<T> {
        pub const fn new(data: T) -> Self {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Query<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Query<T> {}
    impl<T> crate::FromRequest for Query<T> { type Error = PayloadError; }

    #[twelve::request_data(meta)]
    pub struct Params<T = Vec<(String, String)>>(pub T);
    impl<T> Params<T> {
        pub const fn new(data: T) -> Self {}
        pub fn into_inner(self) -> T {}
        pub fn find<U>(&self, name: &str) -> Result<U, ParamsError> {}
    }
    impl<T> std::ops::Deref for Params<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Params<T> {}
    impl<T> crate::FromRequest for Params<T> { type Error = ParamsError; }
    pub enum ParamsError {
        SingleParse(String),
        Parse(serde::de::value::Error),
        Empty,
    }
    impl crate::IntoResponse for ParamsError {}
    #[twelve::request_data(meta)]
    pub struct RouteInfo {
        pub id: usize,
        pub pattern: String,
        pub params: Params,
    }

    #[twelve::request_data(meta)]
    pub struct Header<T>(pub T);
    impl<T> Header<T> {
        pub const fn new(t: T) -> Self {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Header<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Header<T> {}
    impl<T> crate::FromRequest for Header<T> { type Error = HeaderError; }
    pub enum HeaderError {
        InvalidName(&'static http::header::HeaderName),
        MissingName(&'static http::header::HeaderName),
        InvalidValue(http::header::InvalidHeaderValue),
    }
    #[twelve::request_data(meta)]
    pub struct RealIp(pub std::net::IpAddr);
    impl RealIp {
        pub fn parse(req: &crate::Request) -> Option<Self> {}
    }

    pub struct Limits;
    impl Limits {
        pub fn new() -> Self {}
        pub fn set(self, name: &'static str, limit: u64) -> Self {}
        pub fn get<S>(&self, name: S) -> Option<u64> {}
        pub fn sort(self) -> Self {}
    }
    pub trait Payload {
        const NAME: &'static str;
        const LIMIT: u64;
    }
    pub enum PayloadError {
        Read,
        Parse,
        TooLarge,
        LengthRequired,
        MissingBoundary,
        Empty,
        Used,
    }
    impl crate::IntoResponse for PayloadError {}
    pub type Multipart<T = crate::Body> = form_data::FormData<T>;

    /// The cookies of one request, and those that its response sets.
    #[twelve::request_data(meta)]
    pub struct Cookies;
    impl Cookies {
        pub fn new(cookie_jar: CookieJar) -> Self {}
        pub fn with_key(self, key: std::sync::Arc<CookieKey>) -> Self {}
        pub fn jar(&self) -> &std::sync::Mutex<CookieJar> {}
        pub fn key(&self) -> &CookieKey {}
        pub fn remove(&self, name: impl AsRef<str>) {}
        pub fn get(&self, name: impl AsRef<str>) -> Option<Cookie<'_>> {}
        pub fn add(&self, cookie: Cookie<'_>) {}
        pub fn add_original(&self, cookie: Cookie<'_>) {}
        pub fn reset_delta(&self) {}
        pub fn private_get(&self, name: impl AsRef<str>) -> Option<Cookie<'_>> {}
        pub fn private_add(&self, cookie: Cookie<'_>) {}
        pub fn private_remove(&self, name: impl AsRef<str>) {}
        pub fn signed_get(&self, name: impl AsRef<str>) -> Option<Cookie<'_>> {}
        pub fn signed_add(&self, cookie: Cookie<'_>) {}
        pub fn signed_remove(&self, name: impl AsRef<str>) {}
    }
    impl crate::FromRequest for Cookies { type Error = CookiesError; }
    pub enum CookiesError {
        Read,
        Parse,
    }

    /// One visitor's; the middleware's store keeps it.
    pub struct Session;
    impl Session {
        pub fn new(data: sessions_core::Data) -> Self {}
        pub fn get<T>(&self, key: &str) -> Result<Option<T>, crate::Error> {}
        pub fn set<T>(&self, key: &str, val: T) -> Result<(), crate::Error> {}
        pub fn remove(&self, key: &str) -> Option<sessions_core::Value> {}
        pub fn remove_as<T>(&self, key: &str) -> Option<T> {}
        pub fn clear(&self) {}
        pub fn renew(&self) {}
        pub fn purge(&self) {}
        pub fn data(&self) -> Result<sessions_core::Data, crate::Error> {}
    }
    impl crate::FromRequest for Session { type Error = std::convert::Infallible; }

    pub struct Sse<S>(S);
    impl<S> Sse<S> {
        #[twelve::wraps]
        pub const fn new(stream: S) -> Self {}
        pub fn interval(self, duration: std::time::Duration) -> Self {}
    }
    impl<S> crate::IntoResponse for Sse<S> {}
    pub struct Event;
    impl Default for Event {
        fn default() -> Self {}
    }
    impl Event {
        pub fn id(self, id: impl Into<String>) -> Self {}
        pub fn data(self, data: impl Into<String>) -> Self {}
        pub fn event(self, event: impl Into<String>) -> Self {}
        pub fn comment(self, comment: impl Into<String>) -> Self {}
        pub fn retry(self, retry: u64) -> Self {}
    }

    pub type WebSocketStream<T = hyper_util::rt::TokioIo<hyper::upgrade::Upgraded>> =
        tokio_tungstenite::WebSocketStream<T>;
    #[twelve::connection]
    pub struct WebSocket;
    impl WebSocket {
        pub fn protocols<I>(self, protocols: I) -> Self {}
        #[twelve::handler(arg = 0, kind = "connection")]
        pub fn on_upgrade<F: FnOnce(WebSocketStream) -> Fut, Fut: std::future::Future<Output = ()>>(self, callback: F) -> crate::Response {}
        #[twelve::handler(arg = 0, kind = "connection")]
        pub fn on_upgrade_with_config<F: FnOnce(WebSocketStream) -> Fut, Fut: std::future::Future<Output = ()>>(self, callback: F, config: Option<WebSocketConfig>) -> crate::Response {}
    }
    impl crate::FromRequest for WebSocket { type Error = WebSocketError; }
    pub struct WebSocketError;
}

pub mod middleware {
    pub mod cookie {
        pub struct Config;
        impl Config {
            pub fn with_key(key: crate::types::CookieKey) -> Self {}
        }
        /// With a key, where the feature asks for one, that only this process knows.
        impl Default for Config {
            fn default() -> Self {}
        }
    }
    pub mod cors {
        pub struct Config;
        impl Config {
            pub fn new() -> Self {}
            pub const fn max_age(self, max_age: usize) -> Self {}
            pub const fn credentials(self, credentials: bool) -> Self {}
            pub fn allow_methods<H>(self, allow_methods: H) -> Self {}
            pub fn allow_headers<H>(self, allow_headers: H) -> Self {}
            pub fn allow_origins<H>(self, allow_origins: H) -> Self {}
            pub fn expose_headers<H>(self, expose_headers: H) -> Self {}
        }
        impl Default for Config {
            fn default() -> Self {}
        }
    }
    pub mod csrf {
        pub struct CsrfToken(pub String);
        pub enum Store {
            Cookie,
            Session,
        }
    }
    pub mod helper {
        pub struct CookieOptions;
        impl CookieOptions {
            pub const MAX_AGE: u64 = 0;
            pub fn new(name: &'static str) -> Self {}
            pub const fn name(self, name: &'static str) -> Self {}
            pub fn max_age(self, max_age: std::time::Duration) -> Self {}
            pub fn domain(self, domain: &'static str) -> Self {}
            pub const fn path(self, path: &'static str) -> Self {}
            pub const fn secure(self, secure: bool) -> Self {}
            pub const fn http_only(self, http_only: bool) -> Self {}
            pub fn same_site(self, same_site: crate::types::SameSite) -> Self {}
        }
        impl Default for CookieOptions {
            fn default() -> Self {}
        }
        pub trait Cookieable {
            fn options(&self) -> &CookieOptions {}
        }
    }
    pub mod limits {
        pub struct Config;
        impl Config {
            pub fn new() -> Self {}
            pub fn limits(self, limits: crate::types::Limits) -> Self {}
            pub fn multipart(self, limits: crate::types::MultipartLimits) -> Self {}
        }
        impl Default for Config {
            fn default() -> Self {}
        }
    }
    pub mod compression {
        pub struct Config;
        impl Default for Config {
            fn default() -> Self {}
        }
    }
    pub mod session {
        pub use sessions_core::*;
        pub struct Config<S, G, V>(S, G, V);
        impl<S, G, V> Config<S, G, V> {
            pub fn new(store: Store<S, G, V>, cookie: super::helper::CookieOptions) -> Self {}
            pub fn store(&self) -> &Store<S, G, V> {}
            pub fn ttl(&self) -> Option<std::time::Duration> {}
        }
    }
}
