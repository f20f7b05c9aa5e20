//! package = "warp", version = ">=0.2, <0.5"

pub use filter::{wrap_fn, Filter};
pub use filters::{addr, body, compression, cookie, cors, ext, fs, header, host, log, multipart, path, query, sse, trace, ws};
pub use filters::any::any;
pub use filters::cookie::cookie;
pub use filters::cors::cors;
pub use filters::header::header;
pub use filters::log::log;
pub use filters::method::{delete, get, head, method, options, patch, post, put};
pub use filters::path::path;
pub use filters::query::query;
pub use filters::trace::trace;
pub use filters::ws::ws;
pub use http;
pub use hyper;
pub use reject::{reject, Rejection};
pub use reply::{reply, Reply};
pub use server::{serve, Server};
pub use service::service;
pub use bytes::Buf;
pub use futures_util::{Future, Sink, Stream};
pub use redirect::redirect;

pub struct Error;

#[twelve::nests(path = 0)]
#[twelve::macro_signature]
pub fn path() -> impl Filter {}

mod filter {
    pub trait Filter {
        type Extract;
        #[twelve::joins(arg = 0)]
        fn and<F>(self, other: F) -> And<Self, F> {}
        #[twelve::apart]
        fn or<F>(self, other: F) -> Or<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn map<F>(self, fun: F) -> Map<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn then<F>(self, fun: F) -> Then<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn and_then<F>(self, fun: F) -> AndThen<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn or_else<F>(self, fun: F) -> OrElse<Self, F> {}
        #[twelve::handler(arg = 0)]
        fn recover<F>(self, fun: F) -> Recover<Self, F> {}
        fn unify(self) -> Unify<Self> {}
        fn untuple_one(self) -> UntupleOne<Self> {}
        fn with<W>(self, wrapper: W) -> With<Self, W> {}
        fn boxed(self) -> BoxedFilter<Self::Extract> {}
    }
    #[twelve::handler(arg = 0)]
    pub fn wrap_fn<F>(func: F) -> WrapFn<F> {}
    pub struct WrapFn<F>(F);
    pub struct And<T, U>(T, U);
    impl<T, U> Filter for And<T, U> {}
    pub struct Or<T, U>(T, U);
    impl<T, U> Filter for Or<T, U> {}
    pub struct Map<T, U>(T, U);
    impl<T, U> Filter for Map<T, U> {}
    pub struct Then<T, U>(T, U);
    impl<T, U> Filter for Then<T, U> {}
    pub struct AndThen<T, U>(T, U);
    impl<T, U> Filter for AndThen<T, U> {}
    pub struct OrElse<T, U>(T, U);
    impl<T, U> Filter for OrElse<T, U> {}
    pub struct Recover<T, U>(T, U);
    impl<T, U> Filter for Recover<T, U> {}
    pub struct With<T, U>(T, U);
    impl<T, U> Filter for With<T, U> {}
    pub struct Unify<T>(T);
    impl<T> Filter for Unify<T> {}
    pub struct UntupleOne<T>(T);
    impl<T> Filter for UntupleOne<T> {}
    pub struct BoxedFilter<T>(T);
    impl<T> Filter for BoxedFilter<T> {}
}
pub mod filters {
    pub use crate::filter::{BoxedFilter, Filter};
    pub mod any {
        pub fn any() -> impl crate::Filter {}
    }
    pub mod addr {
        pub fn remote() -> impl crate::Filter {}
    }
    pub mod body {
        pub fn content_length_limit(limit: u64) -> impl crate::Filter {}
        pub fn stream() -> impl crate::Filter {}
        pub fn bytes() -> impl crate::Filter {}
        pub fn aggregate() -> impl crate::Filter {}
        pub fn json<T>() -> impl crate::Filter {}
        pub fn form<T>() -> impl crate::Filter {}
        pub struct BodyDeserializeError;
        impl std::error::Error for BodyDeserializeError {}
    }
    pub mod cookie {
        pub fn cookie<T>(name: &'static str) -> impl crate::Filter {}
        pub fn optional<T>(name: &'static str) -> impl crate::Filter {}
    }
    pub mod cors {
        pub fn cors() -> Builder {}
        pub struct CorsForbidden;
        impl std::error::Error for CorsForbidden {}
        pub struct Builder;
        impl Builder {
            pub fn allow_origin<T>(self, origin: T) -> Self {}
            pub fn allow_any_origin(self) -> Self {}
            pub fn allow_origins<I>(self, origins: I) -> Self {}
            pub fn allow_method<M>(self, method: M) -> Self {}
            pub fn allow_header<H>(self, header: H) -> Self {}
            pub fn expose_header<H>(self, header: H) -> Self {}
            pub fn expose_headers<I>(self, headers: I) -> Self {}
            pub fn max_age<S>(self, seconds: S) -> Self {}
            pub fn allow_methods<I>(self, methods: I) -> Self {}
            pub fn allow_headers<I>(self, headers: I) -> Self {}
            pub fn allow_credentials(self, allow: bool) -> Self {}
            pub fn build(self) -> Cors {}
        }
        pub struct Cors;
    }
    pub mod ext {
        pub fn get<T>() -> impl crate::Filter {}
        pub fn optional<T>() -> impl crate::Filter {}
    }
    pub mod fs {
        #[twelve::service("/")]
        pub fn file(path: impl Into<std::path::PathBuf>) -> impl crate::Filter {}
        #[twelve::service("/{*path}")]
        pub fn dir(path: impl Into<std::path::PathBuf>) -> impl crate::Filter {}
        pub struct File;
        impl File {
            pub fn path(&self) -> &std::path::Path {}
        }
    }
    pub mod compression {
        pub fn gzip() -> Compression<()> {}
        pub fn deflate() -> Compression<()> {}
        pub fn brotli() -> Compression<()> {}
        pub struct Compression<F>(F);
    }
    pub mod header {
        pub fn header<T>(name: &'static str) -> impl crate::Filter {}
        pub fn optional<T>(name: &'static str) -> impl crate::Filter {}
        pub fn exact(name: &'static str, value: &'static str) -> impl crate::Filter {}
        pub fn exact_ignore_case(name: &'static str, value: &'static str) -> impl crate::Filter {}
        pub fn value(name: &'static str) -> impl crate::Filter {}
        pub fn headers_cloned() -> impl crate::Filter {}
    }
    pub mod host {
        pub fn exact(expected: &str) -> impl crate::Filter {}
        pub fn optional() -> impl crate::Filter {}
    }
    pub mod log {
        pub fn log(name: &'static str) -> Log<()> {}
        #[twelve::handler(arg = 0)]
        pub fn custom<F: Fn(Info<'_>)>(func: F) -> Log<F> {}
        #[twelve::nature(log)]
        pub struct Log<F>(F);
        #[twelve::request_data(meta)]
        pub struct Info<'a>(&'a ());
        impl<'a> Info<'a> {
            pub fn remote_addr(&self) -> Option<std::net::SocketAddr> {}
            pub fn method(&self) -> &http::Method {}
            pub fn path(&self) -> &str {}
            pub fn version(&self) -> http::Version {}
            pub fn status(&self) -> http::StatusCode {}
            pub fn referer(&self) -> Option<&str> {}
            pub fn user_agent(&self) -> Option<&str> {}
            pub fn elapsed(&self) -> std::time::Duration {}
            pub fn host(&self) -> Option<&str> {}
            pub fn request_headers(&self) -> &http::HeaderMap {}
        }
    }
    pub mod trace {
        #[twelve::handler(arg = 0)]
        pub fn trace<F: Fn(Info<'_>) -> tracing::Span>(func: F) -> Trace<F> {}
        pub fn request() -> Trace<()> {}
        pub fn named(name: &'static str) -> Trace<()> {}
        #[twelve::nature(log)]
        pub struct Trace<F>(F);
        #[twelve::request_data(meta)]
        pub struct Info<'a>(&'a ());
        impl<'a> Info<'a> {
            pub fn remote_addr(&self) -> Option<std::net::SocketAddr> {}
            pub fn method(&self) -> &http::Method {}
            pub fn path(&self) -> &str {}
            pub fn version(&self) -> http::Version {}
            pub fn referer(&self) -> Option<&str> {}
            pub fn user_agent(&self) -> Option<&str> {}
            pub fn host(&self) -> Option<&str> {}
            pub fn request_headers(&self) -> &http::HeaderMap {}
        }
    }
    pub mod method {
        use crate::Filter;
        pub fn method() -> impl Filter {}
        #[twelve::handler(method = "GET")]
        pub fn get() -> impl Filter {}
        #[twelve::handler(method = "POST")]
        pub fn post() -> impl Filter {}
        #[twelve::handler(method = "PUT")]
        pub fn put() -> impl Filter {}
        #[twelve::handler(method = "DELETE")]
        pub fn delete() -> impl Filter {}
        #[twelve::handler(method = "PATCH")]
        pub fn patch() -> impl Filter {}
        #[twelve::handler(method = "HEAD")]
        pub fn head() -> impl Filter {}
        #[twelve::handler(method = "OPTIONS")]
        pub fn options() -> impl Filter {}
    }
    pub mod multipart {
        pub fn form() -> FormOptions {}
        pub struct FormOptions;
        impl FormOptions {
            pub fn max_length(self, max: impl Into<Option<u64>>) -> Self {}
        }
        impl crate::Filter for FormOptions {}
        #[twelve::request_data(body)]
        pub struct FormData;
        impl futures_core::Stream for FormData { type Item = Result<Part, crate::Error>; }
        #[twelve::request_data(body)]
        pub struct Part;
        impl Part {
            #[twelve::request_data(meta)]
            pub fn name(&self) -> &str {}
            #[twelve::request_data(meta)]
            pub fn filename(&self) -> Option<&str> {}
            #[twelve::request_data(meta)]
            pub fn content_type(&self) -> Option<&str> {}
            #[twelve::request_data(body)]
            pub async fn data(&mut self) -> Option<Result<bytes::Bytes, crate::Error>> {}
            #[twelve::request_data(body)]
            pub fn stream(self) -> impl futures_core::Stream<Item = Result<bytes::Bytes, crate::Error>> {}
        }
    }
    pub mod path {
        #[twelve::nests(path = 0)]
        pub fn path<P>(p: P) -> impl crate::Filter {}
        pub fn end() -> impl crate::Filter {}
        #[twelve::segment("{param}")]
        pub fn param<T>() -> impl crate::Filter {}
        #[twelve::segment("{*tail}")]
        pub fn tail() -> impl crate::Filter {}
        pub fn peek() -> impl crate::Filter {}
        pub fn full() -> impl crate::Filter {}
        #[twelve::request_data(meta)]
        pub struct Tail;
        impl Tail {
            pub fn as_str(&self) -> &str {}
        }
        #[twelve::request_data(meta)]
        pub struct FullPath;
        impl FullPath {
            pub fn as_str(&self) -> &str {}
        }
        #[twelve::request_data(meta)]
        pub struct Peek;
        impl Peek {
            pub fn as_str(&self) -> &str {}
            pub fn segments(&self) -> impl Iterator<Item = &str> {}
        }
    }
    pub mod query {
        pub fn query<T>() -> impl crate::Filter {}
        pub fn raw() -> impl crate::Filter {}
    }
    pub mod sse {
        pub fn reply<S>(event_stream: S) -> impl crate::Reply {}
        pub fn keep_alive() -> KeepAlive {}
        pub struct KeepAlive;
        impl KeepAlive {
            pub fn interval(self, time: std::time::Duration) -> Self {}
            pub fn text<T: Into<std::borrow::Cow<'static, str>>>(self, text: T) -> Self {}
            pub fn stream<S>(self, event_stream: S) -> SseKeepAlive<S> {}
        }
        struct SseKeepAlive<S>(S);
        pub fn last_event_id<T>() -> impl crate::Filter {}
        pub struct Event;
        impl Default for Event {
            fn default() -> Self {}
        }
        impl Event {
            pub fn data<T: Into<String>>(self, data: T) -> Event {}
            pub fn json_data<T>(self, data: T) -> Result<Event, serde_json::Error> {}
            pub fn comment<T: Into<String>>(self, comment: T) -> Event {}
            pub fn event<T: Into<String>>(self, event: T) -> Event {}
            pub fn retry(self, duration: std::time::Duration) -> Event {}
            pub fn id<T: Into<String>>(self, id: T) -> Event {}
        }
    }
    pub mod ws {
        #[twelve::handler(method = "GET")]
        pub fn ws() -> impl crate::Filter {}
        pub struct Ws;
        impl Ws {
            #[twelve::handler(arg = 0, kind = "connection")]
            pub fn on_upgrade<F: FnOnce(WebSocket) -> U, U: std::future::Future<Output = ()>>(self, func: F) -> impl crate::Reply {}
            pub fn max_send_queue(self, max: usize) -> Self {}
            pub fn max_write_buffer_size(self, max: usize) -> Self {}
            pub fn max_message_size(self, max: usize) -> Self {}
            pub fn max_frame_size(self, max: usize) -> Self {}
        }
        #[twelve::connection]
        pub struct WebSocket;
        impl WebSocket {
            pub async fn close(self) -> Result<(), crate::Error> {}
        }
        impl futures_core::Stream for WebSocket { type Item = Result<Message, crate::Error>; }
        impl futures_sink::Sink<Message> for WebSocket { type Error = crate::Error; }
        #[twelve::request_data(body)]
        pub struct Message;
        impl Message {
            pub fn text<S>(s: S) -> Message {}
            pub fn binary<V>(v: V) -> Message {}
            pub fn ping<V>(v: V) -> Message {}
            pub fn pong<V>(v: V) -> Message {}
            pub fn close() -> Message {}
            pub fn close_with(code: impl Into<u16>, reason: impl Into<std::borrow::Cow<'static, str>>) -> Message {}
            pub fn is_ping(&self) -> bool {}
            pub fn is_pong(&self) -> bool {}
            pub fn close_frame(&self) -> Option<(u16, &str)> {}
            pub fn is_text(&self) -> bool {}
            pub fn is_binary(&self) -> bool {}
            pub fn is_close(&self) -> bool {}
            pub fn to_str(&self) -> Result<&str, ()> {}
            pub fn as_bytes(&self) -> &[u8] {}
            pub fn into_bytes(self) -> bytes::Bytes {}
        }
    }
}
pub mod reject {
    pub struct Rejection;
    impl Rejection {
        pub fn find<T>(&self) -> Option<&T> {}
        pub fn is_not_found(&self) -> bool {}
    }
    pub trait Reject {}
    pub fn reject() -> Rejection {}
    pub fn not_found() -> Rejection {}
    pub fn custom<T>(err: T) -> Rejection {}
    pub struct MethodNotAllowed;
    pub struct MissingHeader;
    impl MissingHeader {
        pub fn name(&self) -> &str {}
    }
    pub struct InvalidHeader;
    impl InvalidHeader {
        pub fn name(&self) -> &str {}
    }
    pub struct MissingCookie;
    impl MissingCookie {
        pub fn name(&self) -> &str {}
    }
    pub struct InvalidQuery;
    pub struct LengthRequired;
    pub struct PayloadTooLarge;
    pub struct UnsupportedMediaType;
}
pub mod reply {
    pub type Response = http::Response<hyper::Body>;
    pub trait Reply {
        #[twelve::entry(kind = "request")]
        fn into_response(self) -> Response;
    }
    pub fn reply() -> impl Reply {}
    pub fn json<T>(val: &T) -> Json {}
    pub fn html<T>(body: T) -> Html<T> {}
    pub fn stream<S>(stream: S) -> impl Reply {}
    pub fn with_status<T>(reply: T, status: http::StatusCode) -> WithStatus<T> {}
    pub fn with_header<T, K, V>(reply: T, name: K, value: V) -> WithHeader<T> {}
    pub struct Json;
    pub struct Html<T>(T);
    pub struct WithStatus<T>(T);
    pub struct WithHeader<T>(T);
    pub mod with {
        pub fn header<K, V>(name: K, value: V) -> WithHeader {}
        pub fn headers(headers: http::HeaderMap) -> WithHeaders {}
        pub fn default_header<K, V>(name: K, value: V) -> WithDefaultHeader {}
        pub struct WithHeader;
        pub struct WithHeaders;
        pub struct WithDefaultHeader;
    }
}
mod server {
    pub fn serve<F>(filter: F) -> Server<F> {}
    pub struct Server<F>(F);
    impl<F> Server<F> {
        #[twelve::serves]
        pub async fn run(self, addr: impl Into<std::net::SocketAddr>) {}
        #[twelve::serves]
        pub fn bind(self, addr: impl Into<std::net::SocketAddr>) -> Bound {}
        #[twelve::serves]
        pub fn try_bind(self, addr: impl Into<std::net::SocketAddr>) -> Bound {}
        #[twelve::serves]
        pub fn bind_with_graceful_shutdown(self, addr: impl Into<std::net::SocketAddr>, signal: impl std::future::Future<Output = ()>) -> (std::net::SocketAddr, Bound) {}
        #[twelve::serves]
        pub async fn run_incoming<I>(self, incoming: I) {}
        #[twelve::serves]
        pub async fn serve_incoming<I>(self, incoming: I) {}
        pub fn incoming<A>(self, acceptor: A) -> Server<F> {}
        pub fn graceful<Fut>(self, shutdown_signal: Fut) -> Server<F> {}
        pub fn tls(self) -> TlsServer<F> {}
        #[twelve::serves]
        pub fn bind_ephemeral(self, addr: impl Into<std::net::SocketAddr>) -> (std::net::SocketAddr, Bound) {}
        #[twelve::serves]
        pub fn try_bind_ephemeral(self, addr: impl Into<std::net::SocketAddr>) -> Result<(std::net::SocketAddr, Bound), crate::Error> {}
        #[twelve::serves]
        pub fn try_bind_with_graceful_shutdown(self, addr: impl Into<std::net::SocketAddr>, signal: impl std::future::Future<Output = ()>) -> Result<(std::net::SocketAddr, Bound), crate::Error> {}
        #[twelve::serves]
        pub fn serve_incoming_with_graceful_shutdown<I>(self, incoming: I, signal: impl std::future::Future<Output = ()>) -> Bound {}
        pub fn cert_path(self, path: impl AsRef<std::path::Path>) -> Self {}
        pub fn key_path(self, path: impl AsRef<std::path::Path>) -> Self {}
    }
    pub struct TlsServer<F>(F);
    impl<F> TlsServer<F> {
        #[twelve::serves]
        pub async fn run(self, addr: impl Into<std::net::SocketAddr>) {}
        #[twelve::serves]
        pub fn bind(self, addr: impl Into<std::net::SocketAddr>) -> Bound {}
        #[twelve::serves]
        pub fn bind_ephemeral(self, addr: impl Into<std::net::SocketAddr>) -> (std::net::SocketAddr, Bound) {}
        #[twelve::serves]
        pub fn bind_with_graceful_shutdown(self, addr: impl Into<std::net::SocketAddr>, signal: impl std::future::Future<Output = ()>) -> (std::net::SocketAddr, Bound) {}
        pub fn key_path(self, path: impl AsRef<std::path::Path>) -> Self {}
        pub fn cert_path(self, path: impl AsRef<std::path::Path>) -> Self {}
        pub fn key(self, key: impl AsRef<[u8]>) -> Self {}
        pub fn cert(self, cert: impl AsRef<[u8]>) -> Self {}
    }
    pub struct Bound;
    impl std::future::Future for Bound { type Output = (); }
}
mod service {
    pub fn service<F>(filter: F) -> FilteredService<F> {}
    pub struct FilteredService<F>(F);
}
pub mod redirect {
    pub fn redirect(uri: impl Sized) -> impl crate::Reply {}
    pub fn found(uri: impl Sized) -> impl crate::Reply {}
    pub fn see_other(uri: impl Sized) -> impl crate::Reply {}
    pub fn temporary(uri: impl Sized) -> impl crate::Reply {}
    pub fn permanent(uri: impl Sized) -> impl crate::Reply {}
}
