//! package = "tide", version = ">=0.16, <0.17"

pub use endpoint::Endpoint;
pub use http_types::{self as http, Body, Error, Status, StatusCode};
pub use middleware::{Middleware, Next};
pub use redirect::Redirect;
pub use request::Request;
pub use response::Response;
pub use response_builder::ResponseBuilder;
pub use route::Route;
pub use server::Server;

pub type Result<T = Response> = std::result::Result<T, Error>;

pub fn new() -> server::Server<()> {}
#[twelve::shares(arg = 0)]
pub fn with_state<State>(state: State) -> server::Server<State> {}

pub mod prelude {
    pub use crate::convert::{json, Deserialize, Serialize};
    pub use crate::listener::Listener;
    pub use http_types::Status;
}
pub mod convert {
    pub use serde::{Deserialize, Serialize};
    pub use serde_json::json;
}
pub mod log {
    pub fn start() {}
    pub fn with_level(level: impl Sized) {}
    #[twelve::nature(log)]
    pub struct LogMiddleware;
    impl LogMiddleware {
        pub fn new() -> Self {}
    }
}
pub mod listener {
    pub trait Listener<State> {
        async fn bind(&mut self, app: crate::Server<State>) -> std::io::Result<()>;
        #[twelve::serves]
        async fn accept(&mut self) -> std::io::Result<()>;
    }
    pub trait ToListener<State> {}
    pub struct ConcurrentListener<State>(State);
    impl<State> ConcurrentListener<State> {
        pub fn new() -> Self {}
        pub fn add<L>(&mut self, listener: L) -> std::io::Result<()> {}
        pub fn with_listener<L>(self, listener: L) -> Self {}
    }
    impl<State> Listener<State> for ConcurrentListener<State> {}
    pub struct FailoverListener<State>(State);
    impl<State> FailoverListener<State> {
        pub fn new() -> Self {}
        pub fn add<L>(&mut self, listener: L) -> std::io::Result<()> {}
        pub fn with_listener<L>(self, listener: L) -> Self {}
    }
    impl<State> Listener<State> for FailoverListener<State> {}
}
mod endpoint {
    pub trait Endpoint<State>: Send + Sync + 'static {
        #[twelve::entry(kind = "request")]
        async fn call(&self, req: crate::Request<State>) -> crate::Result;
    }
}
mod middleware {
    pub trait Middleware<State>: Send + Sync + 'static {
        #[twelve::entry(kind = "request")]
        async fn handle(&self, request: crate::Request<State>, next: Next<'_, State>) -> crate::Result;
        fn name(&self) -> &str {}
    }
    pub struct Next<'a, State>(&'a State);
    impl<State> Next<'_, State> {
        pub async fn run(self, req: crate::Request<State>) -> crate::Response {}
    }
}
mod server {
    pub struct Server<State>(State);
    impl Server<()> {
        pub fn new() -> Self {}
    }
    impl<State> Server<State> {
        #[twelve::shares(arg = 0)]
        pub fn with_state(state: State) -> Self {}
        #[twelve::route(path = 0)]
        pub fn at<'a>(&'a mut self, path: &str) -> crate::Route<'a, State> {}
        #[twelve::handler(arg = 0)]
        pub fn with<M: crate::Middleware<State>>(&mut self, middleware: M) -> &mut Self {}
        #[twelve::serves]
        pub async fn listen<L>(self, listener: L) -> std::io::Result<()> {}
        pub async fn bind<L>(self, listener: L) -> std::io::Result<crate::listener::ConcurrentListener<State>> {}
        pub async fn respond<Req, Res>(&self, req: Req) -> http_types::Result<Res> {}
        #[twelve::shared_state]
        pub fn state(&self) -> &State {}
    }
    impl<State> Clone for Server<State> {}
    impl<State> crate::Endpoint<State> for Server<State> {}
}
mod route {
    pub struct Route<'a, State>(&'a State);
    impl<'a, State> Route<'a, State> {
        #[twelve::route(path = 0)]
        pub fn at<'b>(&'b mut self, path: &str) -> Route<'b, State> {}
        pub fn path(&self) -> &str {}
        pub fn strip_prefix(&mut self) -> &mut Self {}
        #[twelve::handler(arg = 0)]
        pub fn with<M: crate::Middleware<State>>(&mut self, middleware: M) -> &mut Self {}
        pub fn reset_middleware(&mut self) -> &mut Self {}
        pub fn nest<InnerState>(&mut self, service: crate::Server<InnerState>) -> &mut Self {}
        pub fn serve_dir(&mut self, dir: impl AsRef<std::path::Path>) -> std::io::Result<()> {}
        pub fn serve_file(&mut self, file: impl AsRef<std::path::Path>) -> std::io::Result<()> {}
        #[twelve::handler(arg = 1)]
        pub fn method<E: Fn(crate::Request<State>) -> Fut, Fut>(&mut self, method: http_types::Method, ep: E) -> &mut Self {}
        #[twelve::handler(arg = 0)]
        pub fn all<E: Fn(crate::Request<State>) -> Fut, Fut>(&mut self, ep: E) -> &mut Self {}
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn get<E: Fn(crate::Request<State>) -> Fut, Fut>(&mut self, ep: E) -> &mut Self {}
        #[twelve::handler(arg = 0, method = "HEAD")]
        pub fn head<E: Fn(crate::Request<State>) -> Fut, Fut>(&mut self, ep: E) -> &mut Self {}
        #[twelve::handler(arg = 0, method = "PUT")]
        pub fn put<E: Fn(crate::Request<State>) -> Fut, Fut>(&mut self, ep: E) -> &mut Self {}
        #[twelve::handler(arg = 0, method = "POST")]
        pub fn post<E: Fn(crate::Request<State>) -> Fut, Fut>(&mut self, ep: E) -> &mut Self {}
        #[twelve::handler(arg = 0, method = "DELETE")]
        pub fn delete<E: Fn(crate::Request<State>) -> Fut, Fut>(&mut self, ep: E) -> &mut Self {}
        #[twelve::handler(arg = 0, method = "OPTIONS")]
        pub fn options<E: Fn(crate::Request<State>) -> Fut, Fut>(&mut self, ep: E) -> &mut Self {}
        #[twelve::handler(arg = 0, method = "CONNECT")]
        pub fn connect<E: Fn(crate::Request<State>) -> Fut, Fut>(&mut self, ep: E) -> &mut Self {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        pub fn patch<E: Fn(crate::Request<State>) -> Fut, Fut>(&mut self, ep: E) -> &mut Self {}
        #[twelve::handler(arg = 0, method = "TRACE")]
        pub fn trace<E: Fn(crate::Request<State>) -> Fut, Fut>(&mut self, ep: E) -> &mut Self {}
    }
}
mod request {
    #[twelve::request_data(meta)]
    pub struct Request<State>(State);
    impl<State> Request<State> {
        pub fn method(&self) -> http_types::Method {}
        pub fn url(&self) -> &http_types::Url {}
        pub fn version(&self) -> Option<http_types::Version> {}
        pub fn peer_addr(&self) -> Option<&str> {}
        pub fn local_addr(&self) -> Option<&str> {}
        pub fn remote(&self) -> Option<&str> {}
        pub fn host(&self) -> Option<&str> {}
        pub fn content_type(&self) -> Option<http_types::Mime> {}
        #[twelve::request_data(meta)]
        pub fn header(&self, key: impl Into<http_types::headers::HeaderName>) -> Option<&http_types::headers::HeaderValues> {}
        #[twelve::view]
        pub fn header_mut(&mut self, name: impl Into<http_types::headers::HeaderName>) -> Option<&mut http_types::headers::HeaderValues> {}
        pub fn insert_header(&mut self, name: impl Into<http_types::headers::HeaderName>, values: impl Sized) -> Option<http_types::headers::HeaderValues> {}
        pub fn append_header(&mut self, name: impl Into<http_types::headers::HeaderName>, values: impl Sized) {}
        pub fn remove_header(&mut self, name: impl Into<http_types::headers::HeaderName>) -> Option<http_types::headers::HeaderValues> {}
        pub fn ext<T: Send + Sync + 'static>(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn ext_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T> {}
        pub fn set_ext<T: Send + Sync + 'static>(&mut self, val: T) -> Option<T> {}
        #[twelve::shared_state]
        pub fn state(&self) -> &State {}
        #[twelve::request_data(meta)]
        pub fn param(&self, key: &str) -> crate::Result<&str> {}
        #[twelve::request_data(meta)]
        pub fn query<T: serde::de::DeserializeOwned>(&self) -> crate::Result<T> {}
        pub fn set_body(&mut self, body: impl Into<crate::Body>) {}
        #[twelve::request_data(body)]
        pub fn take_body(&mut self) -> crate::Body {}
        #[twelve::request_data(body)]
        pub async fn body_bytes(&mut self) -> crate::Result<Vec<u8>> {}
        #[twelve::request_data(body)]
        pub async fn body_string(&mut self) -> crate::Result<String> {}
        #[twelve::request_data(body)]
        pub async fn body_json<T: serde::de::DeserializeOwned>(&mut self) -> crate::Result<T> {}
        #[twelve::request_data(body)]
        pub async fn body_form<T: serde::de::DeserializeOwned>(&mut self) -> crate::Result<T> {}
        pub fn cookie(&self, name: &str) -> Option<http_types::Cookie<'static>> {}
        pub fn session(&self) -> &crate::sessions::Session {}
        #[twelve::view]
        pub fn session_mut(&mut self) -> &mut crate::sessions::Session {}
        pub fn len(&self) -> Option<usize> {}
        pub fn is_empty(&self) -> Option<bool> {}
    }
    /// A request can be read as its own body.
    impl<State> futures_io::AsyncRead for Request<State> {}
}
mod response {
    pub struct Response;
    impl Response {
        pub fn new<S>(status: S) -> Self {}
        pub fn builder<S>(status: S) -> crate::ResponseBuilder {}
        pub fn status(&self) -> crate::StatusCode {}
        pub fn set_status<S>(&mut self, status: S) {}
        pub fn len(&self) -> Option<usize> {}
        pub fn header(&self, name: impl Into<http_types::headers::HeaderName>) -> Option<&http_types::headers::HeaderValues> {}
        pub fn insert_header(&mut self, key: impl Into<http_types::headers::HeaderName>, value: impl Sized) {}
        pub fn append_header(&mut self, key: impl Into<http_types::headers::HeaderName>, value: impl Sized) {}
        pub fn remove_header(&mut self, name: impl Into<http_types::headers::HeaderName>) -> Option<http_types::headers::HeaderValues> {}
        pub fn content_type(&self) -> Option<http_types::Mime> {}
        pub fn set_content_type(&mut self, mime: impl Into<http_types::Mime>) {}
        pub fn set_body(&mut self, body: impl Into<crate::Body>) {}
        pub fn take_body(&mut self) -> crate::Body {}
        pub fn insert_cookie(&mut self, cookie: http_types::Cookie<'static>) {}
        pub fn remove_cookie(&mut self, cookie: http_types::Cookie<'static>) {}
        pub fn error(&self) -> Option<&crate::Error> {}
        pub fn downcast_error<E>(&self) -> Option<&E> {}
        pub fn take_error(&mut self) -> Option<crate::Error> {}
        pub fn set_error(&mut self, error: impl Into<crate::Error>) {}
        pub fn ext<T: Send + Sync + 'static>(&self) -> Option<&T> {}
        pub fn insert_ext<T: Send + Sync + 'static>(&mut self, val: T) {}
    }
    impl From<crate::StatusCode> for Response {}
    impl From<String> for Response {}
    impl From<crate::Body> for Response {}
}
mod response_builder {
    pub struct ResponseBuilder;
    impl ResponseBuilder {
        pub fn build(self) -> crate::Response {}
        pub fn header(self, key: impl Into<http_types::headers::HeaderName>, value: impl Sized) -> Self {}
        pub fn content_type(self, content_type: impl Into<http_types::Mime>) -> Self {}
        pub fn body(self, body: impl Into<crate::Body>) -> Self {}
    }
}
mod redirect {
    pub struct Redirect<T>(T);
    impl<T> Redirect<T> {
        pub fn new(location: T) -> Self {}
        pub fn permanent(location: T) -> Self {}
        pub fn temporary(location: T) -> Self {}
        pub fn see_other(location: T) -> Self {}
    }
    impl<State, T> crate::Endpoint<State> for Redirect<T> {}
}
pub mod security {
    pub struct CorsMiddleware;
    impl CorsMiddleware {
        pub fn new() -> Self {}
        pub fn allow_credentials(self, allow_credentials: bool) -> Self {}
        pub fn allow_headers<T>(self, headers: T) -> Self {}
        pub fn max_age<T>(self, max_age: T) -> Self {}
        pub fn allow_methods<T>(self, methods: T) -> Self {}
        pub fn allow_origin<T>(self, origin: T) -> Self {}
        pub fn expose_headers<T>(self, headers: T) -> Self {}
    }
    impl<State> crate::Middleware<State> for CorsMiddleware {}
    pub enum Origin {
        Any,
        Exact(String),
        List(Vec<String>),
    }
}
pub mod sessions {
    pub use async_session::{CookieStore, MemoryStore, Session, SessionStore};
    pub struct SessionMiddleware<Store>(Store);
    impl<Store> SessionMiddleware<Store> {
        #[twelve::secret(arg = 1)]
        pub fn new(store: Store, secret: &[u8]) -> Self {}
        pub fn with_cookie_path(self, cookie_path: impl AsRef<str>) -> Self {}
        pub fn with_session_ttl(self, session_ttl: Option<std::time::Duration>) -> Self {}
        pub fn with_cookie_name(self, cookie_name: impl AsRef<str>) -> Self {}
        pub fn without_save_unchanged(self) -> Self {}
        pub fn with_same_site_policy(self, policy: impl Sized) -> Self {}
        pub fn with_cookie_domain(self, cookie_domain: impl AsRef<str>) -> Self {}
    }
    impl<State, Store> crate::Middleware<State> for SessionMiddleware<Store> {}
}
pub mod sse {
    #[twelve::handler(arg = 0, kind = "connection")]
    pub fn endpoint<F: Fn(crate::Request<State>, Sender) -> Fut, Fut, State>(handler: F) -> SseEndpoint<F, Fut, State> {}
    #[twelve::handler(arg = 1, kind = "connection")]
    pub fn upgrade<F: Fn(crate::Request<State>, Sender) -> Fut, Fut, State>(req: crate::Request<State>, handler: F) -> crate::Response {}
    pub struct SseEndpoint<F, Fut, State>(F, Fut, State);
    impl<F, Fut, State> crate::Endpoint<State> for SseEndpoint<F, Fut, State> {}
    pub struct Sender;
    impl Sender {
        pub async fn send(&self, name: &str, data: impl AsRef<str>, id: Option<&str>) -> std::io::Result<()> {}
    }
}
pub mod utils {
    pub use async_trait::async_trait;
    /// Its field is called before each request.
    pub struct Before<F>(pub F);
    impl<State, F> crate::Middleware<State> for Before<F> {}
    /// Its field is called after each request.
    pub struct After<F>(pub F);
    impl<State, F> crate::Middleware<State> for After<F> {}
}
