//! package = "salvo_core", version = ">=0.77, <2"

pub use async_trait::async_trait;
pub use conn::Listener;
pub use depot::Depot;
pub use handler::Handler;
pub use http::{Request, Response};
pub use hyper;
pub use routing::{FlowCtrl, Router};
pub use salvo_macros::handler;
pub use salvo_macros as macros;
pub use server::Server;
pub use service::Service;
pub use writing::{Scribe, Writer};

pub type Result<T> = std::result::Result<T, Error>;
pub type BoxedError = Box<dyn std::error::Error + Send + Sync>;
pub enum Error {
    Io(std::io::Error),
    Other(BoxedError),
}
impl Error {
    pub fn other(error: impl Into<BoxedError>) -> Self {}
}

pub mod prelude {
    pub use async_trait::async_trait;
    pub use crate::conn::{JoinedListener, Listener, TcpListener, UnixListener};
    pub use crate::depot::Depot;
    pub use crate::handler::{self, Handler};
    pub use crate::http::{Request, Response, StatusCode, StatusError};
    pub use crate::routing::{FlowCtrl, Router};
    pub use crate::server::Server;
    pub use crate::service::Service;
    pub use crate::writing::{Json, Redirect, Scribe, Text, Writer};
    pub use salvo_macros::handler;
}
mod depot {
    /// What hoops hand to later handlers of the same request.
    pub struct Depot;
    impl Depot {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn capacity(&self) -> usize {}
        pub fn inject<V: std::any::Any + Send + Sync>(&mut self, value: V) -> &mut Self {}
        #[twelve::shared_state]
        pub fn obtain<T: std::any::Any + Send + Sync>(&self) -> Result<&T, Option<&Box<dyn std::any::Any + Send + Sync>>> {}
        #[twelve::view]
        pub fn obtain_mut<T: std::any::Any + Send + Sync>(&mut self) -> Result<&mut T, Option<&mut Box<dyn std::any::Any + Send + Sync>>> {}
        pub fn insert<K, V>(&mut self, key: K, value: V) -> &mut Self {}
        pub fn contains_key(&self, key: &str) -> bool {}
        pub fn contains<T: std::any::Any + Send + Sync>(&self) -> bool {}
        #[twelve::shared_state]
        pub fn get<V: std::any::Any + Send + Sync>(&self, key: &str) -> Result<&V, Option<&Box<dyn std::any::Any + Send + Sync>>> {}
        #[twelve::view]
        pub fn get_mut<V: std::any::Any + Send + Sync>(&mut self, key: &str) -> Result<&mut V, Option<&mut Box<dyn std::any::Any + Send + Sync>>> {}
        pub fn remove<V: std::any::Any + Send + Sync>(&mut self, key: &str) -> Result<V, Option<Box<dyn std::any::Any + Send + Sync>>> {}
        pub fn delete(&mut self, key: &str) -> bool {}
        pub fn scrape<T: std::any::Any + Send + Sync>(&mut self) -> Result<T, Option<Box<dyn std::any::Any + Send + Sync>>> {}
    }
}
pub mod handler {
    pub trait Handler: Send + Sync + 'static {
        #[twelve::entry(kind = "request")]
        async fn handle(&self, req: &mut crate::Request, depot: &mut crate::Depot, res: &mut crate::Response, ctrl: &mut crate::FlowCtrl);
        fn arc(self) -> ArcHandler {}
        #[twelve::handler(arg = 0)]
        fn hoop<H: Handler>(self, hoop: H) -> HoopedHandler {}
        fn hooped<H: Handler>(self) -> HoopedHandler {}
        #[twelve::handler(arg = 0)]
        #[twelve::handler(arg = 1)]
        fn hoop_when<H: Handler, F: Fn(&crate::Request, &crate::Depot) -> bool>(self, hoop: H, filter: F) -> HoopedHandler {}
    }
    pub struct ArcHandler;
    impl Handler for ArcHandler {}
    pub struct HoopedHandler;
    impl Handler for HoopedHandler {}
    pub fn empty() -> EmptyHandler {}
    pub struct EmptyHandler;
    impl Handler for EmptyHandler {}
    pub trait Skipper: Send + Sync + 'static {
        #[twelve::entry(kind = "request")]
        fn skipped(&self, req: &mut crate::Request, depot: &crate::Depot) -> bool;
    }
}
pub mod routing {
    pub struct PathState;
    pub struct FlowCtrl;
    impl FlowCtrl {
        pub fn has_next(&self) -> bool {}
        pub async fn call_next(&mut self, req: &mut crate::Request, depot: &mut crate::Depot, res: &mut crate::Response) -> bool {}
        pub fn skip_rest(&mut self) {}
        pub fn is_ceased(&self) -> bool {}
        pub fn cease(&mut self) {}
    }
    pub trait Filter: Send + Sync + 'static {
        #[twelve::entry(kind = "request")]
        async fn filter(&self, req: &mut crate::Request, path: &mut PathState) -> bool;
    }
    pub struct Router;
    impl Router {
        pub fn new() -> Self {}
        pub fn unshift(self, router: Self) -> Self {}
        pub fn insert(self, index: usize, router: Self) -> Self {}
        pub fn push(self, router: Self) -> Self {}
        pub fn append(self, others: &mut Vec<Self>) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn with_hoop<H: crate::Handler>(hoop: H) -> Self {}
        #[twelve::handler(arg = 0)]
        #[twelve::handler(arg = 1)]
        pub fn with_hoop_when<H: crate::Handler, F: Fn(&crate::Request, &crate::Depot) -> bool>(hoop: H, filter: F) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn hoop<H: crate::Handler>(self, hoop: H) -> Self {}
        #[twelve::handler(arg = 0)]
        #[twelve::handler(arg = 1)]
        pub fn hoop_when<H: crate::Handler, F: Fn(&crate::Request, &crate::Depot) -> bool>(self, hoop: H, filter: F) -> Self {}
        #[twelve::route(path = 0)]
        pub fn with_path(path: impl Into<String>) -> Self {}
        #[twelve::route(path = 0)]
        pub fn path(self, path: impl Into<String>) -> Self {}
        pub fn with_filter(filter: impl Filter + Sized) -> Self {}
        pub fn filter(self, filter: impl Filter + Sized) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn with_filter_fn<T: Fn(&mut crate::Request, &mut PathState) -> bool>(func: T) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn filter_fn<T: Fn(&mut crate::Request, &mut PathState) -> bool>(self, func: T) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn goal<H: crate::Handler>(self, goal: H) -> Self {}
        #[twelve::startup(arg = 0)]
        pub fn then<F: FnOnce(Self) -> Self>(self, func: F) -> Self {}
        pub fn scheme(self, scheme: hyper::http::uri::Scheme) -> Self {}
        pub fn host(self, host: impl Into<String>) -> Self {}
        pub fn with_host(host: impl Into<String>) -> Self {}
        pub fn port(self, port: u16) -> Self {}
        pub fn with_port(port: u16) -> Self {}
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn get<H: crate::Handler>(self, goal: H) -> Self {}
        #[twelve::handler(arg = 0, method = "POST")]
        pub fn post<H: crate::Handler>(self, goal: H) -> Self {}
        #[twelve::handler(arg = 0, method = "PUT")]
        pub fn put<H: crate::Handler>(self, goal: H) -> Self {}
        #[twelve::handler(arg = 0, method = "DELETE")]
        pub fn delete<H: crate::Handler>(self, goal: H) -> Self {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        pub fn patch<H: crate::Handler>(self, goal: H) -> Self {}
        #[twelve::handler(arg = 0, method = "HEAD")]
        pub fn head<H: crate::Handler>(self, goal: H) -> Self {}
        #[twelve::handler(arg = 0, method = "OPTIONS")]
        pub fn options<H: crate::Handler>(self, goal: H) -> Self {}
    }
}
mod service {
    pub struct Service;
    impl Service {
        pub fn new<T>(router: T) -> Self {}
        pub fn router(&self) -> std::sync::Arc<crate::Router> {}
        pub fn catcher(self, catcher: impl Sized) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn hoop<H: crate::Handler>(self, hoop: H) -> Self {}
        #[twelve::handler(arg = 0)]
        #[twelve::handler(arg = 1)]
        pub fn hoop_when<H: crate::Handler, F: Fn(&crate::Request, &crate::Depot) -> bool>(self, hoop: H, filter: F) -> Self {}
        pub fn allowed_media_types<T>(self, allowed_media_types: T) -> Self {}
        pub async fn handle(&self, request: impl Into<crate::Request> + Send) -> crate::Response {}
    }
}
pub mod server {
    pub struct ServerHandle;
    impl ServerHandle {
        pub fn stop_forcible(&self) {}
        pub fn stop_graceful(&self, timeout: impl Into<Option<std::time::Duration>>) {}
    }
    pub struct Server<A>(A);
    impl<A> Server<A> {
        pub fn new(acceptor: A) -> Self {}
        pub fn handle(&self) -> ServerHandle {}
        #[twelve::serves]
        pub async fn serve<S>(self, service: S) {}
        #[twelve::serves]
        pub async fn try_serve<S>(self, service: S) -> std::io::Result<()> {}
    }
}
pub mod conn {
    pub trait Listener {
        type Acceptor;
        async fn bind(self) -> Self::Acceptor {}
        async fn try_bind(self) -> crate::Result<Self::Acceptor>;
        fn join<T>(self, other: T) -> JoinedListener<Self, T> {}
    }
    pub trait Acceptor {}
    pub use rustls::RustlsListener;
    pub use tcp::TcpListener;
    use tcp::TcpAcceptor;
    pub mod tcp {
        use super::{Acceptor, Listener, RustlsListener};
        pub struct TcpAcceptor;
        impl Acceptor for TcpAcceptor {}
        pub struct TcpListener<T>(T);
        impl<T> TcpListener<T> {
            pub fn new(local_addr: T) -> Self {}
            pub fn rustls<S, C, E>(self, config_stream: S) -> RustlsListener<S, C, Self, E> {}
        }
        impl<T> Listener for TcpListener<T> {
            type Acceptor = TcpAcceptor;
        }
    }
    pub mod rustls {
        use super::tcp::TcpAcceptor;
        use super::Listener;
        pub struct RustlsListener<S, C, T, E>(S, C, T, E);
        impl<S, C, T, E> Listener for RustlsListener<S, C, T, E> {
            type Acceptor = TcpAcceptor;
        }
    }
    pub struct UnixListener<T>(T);
    impl<T> UnixListener<T> {
        pub fn new(path: T) -> Self {}
    }
    impl<T> Listener for UnixListener<T> {
        type Acceptor = TcpAcceptor;
    }
    pub struct JoinedListener<A, B>(A, B);
    impl<A, B> Listener for JoinedListener<A, B> {
        type Acceptor = TcpAcceptor;
    }
}
pub mod writing {
    pub trait Scribe {
        #[twelve::entry(kind = "request")]
        fn render(self, res: &mut crate::Response);
    }
    pub trait Writer {
        #[twelve::entry(kind = "request")]
        async fn write(self, req: &mut crate::Request, depot: &mut crate::Depot, res: &mut crate::Response);
    }
    pub struct Json<T>(pub T);
    pub enum Text<C> {
        Plain(C),
        Json(C),
        Xml(C),
        Html(C),
        Js(C),
        Css(C),
        Csv(C),
    }
    pub struct Redirect;
    impl Redirect {
        pub fn temporary(uri: impl TryInto<hyper::Uri>) -> Self {}
        pub fn permanent(uri: impl TryInto<hyper::Uri>) -> Self {}
        pub fn other(uri: impl TryInto<hyper::Uri>) -> Self {}
        pub fn found(uri: impl TryInto<hyper::Uri>) -> Self {}
    }
}
pub mod http {
    pub use cookie;
    pub use hyper::http::{header, method, uri, HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Version};
    pub use mime;
    pub use self::errors::{ParseError, StatusError};
    pub use self::body::ReqBody;
    pub use self::request::Request;
    pub use self::response::Response;

    pub mod errors {
        pub struct ParseError;
        pub struct StatusError {
            pub code: hyper::StatusCode,
            pub name: String,
            pub brief: String,
        }
        impl StatusError {
            pub fn brief(self, brief: impl Into<String>) -> Self {}
            pub fn detail(self, detail: impl Into<String>) -> Self {}
            pub fn cause<C>(self, cause: C) -> Self {}
            pub fn from_code(code: hyper::StatusCode) -> Option<StatusError> {}
            pub fn bad_request() -> StatusError {}
            pub fn unauthorized() -> StatusError {}
            pub fn payment_required() -> StatusError {}
            pub fn forbidden() -> StatusError {}
            pub fn not_found() -> StatusError {}
            pub fn method_not_allowed() -> StatusError {}
            pub fn not_acceptable() -> StatusError {}
            pub fn request_timeout() -> StatusError {}
            pub fn conflict() -> StatusError {}
            pub fn gone() -> StatusError {}
            pub fn length_required() -> StatusError {}
            pub fn payload_too_large() -> StatusError {}
            pub fn unsupported_media_type() -> StatusError {}
            pub fn unprocessable_entity() -> StatusError {}
            pub fn too_many_requests() -> StatusError {}
            pub fn internal_server_error() -> StatusError {}
            pub fn not_implemented() -> StatusError {}
            pub fn bad_gateway() -> StatusError {}
            pub fn service_unavailable() -> StatusError {}
            pub fn gateway_timeout() -> StatusError {}
        }
    }
    pub mod form {
        #[twelve::request_data(body)]
        pub struct FormData {
            pub fields: std::collections::HashMap<String, Vec<String>>,
            pub files: std::collections::HashMap<String, Vec<FilePart>>,
        }
        /// Its file is removed with it.
        #[twelve::request_data(body)]
        #[twelve::temporary]
        pub struct FilePart;
        impl FilePart {
            #[twelve::request_data(meta)]
            pub fn name(&self) -> Option<&str> {}
            pub fn headers(&self) -> &hyper::HeaderMap {}
            pub fn content_type(&self) -> Option<mime::Mime> {}
            #[twelve::temporary]
            pub fn path(&self) -> &std::path::PathBuf {}
            pub fn size(&self) -> u64 {}
            #[twelve::file(keep, path = "self")]
            pub fn do_not_delete_on_drop(&mut self) {}
        }
    }
    pub mod request {
        use super::errors::ParseError;
        use super::body::ReqBody;
        use super::form::{FilePart, FormData};
        #[twelve::request_data(meta)]
        pub struct Request;
        impl Request {
            pub fn new() -> Self {}
            pub fn uri(&self) -> &hyper::Uri {}
            #[twelve::view]
            pub fn uri_mut(&mut self) -> &mut hyper::Uri {}
            pub fn method(&self) -> &hyper::Method {}
            #[twelve::view]
            pub fn method_mut(&mut self) -> &mut hyper::Method {}
            pub fn version(&self) -> hyper::Version {}
            pub fn remote_addr(&self) -> &std::net::SocketAddr {}
            pub fn local_addr(&self) -> &std::net::SocketAddr {}
            pub fn scheme(&self) -> &hyper::http::uri::Scheme {}
            pub fn headers(&self) -> &hyper::HeaderMap {}
            #[twelve::view]
            pub fn headers_mut(&mut self) -> &mut hyper::HeaderMap {}
            #[twelve::request_data(meta)]
            pub fn header<'de, T>(&'de self, key: impl Sized) -> Option<T> {}
            #[twelve::request_data(meta)]
            pub fn try_header<'de, T>(&'de self, key: impl Sized) -> Result<T, ParseError> {}
            #[twelve::request_data(body)]
            pub fn body(&self) -> &ReqBody {}
            #[twelve::request_data(body)]
            pub fn take_body(&mut self) -> ReqBody {}
            pub fn extensions(&self) -> &hyper::http::Extensions {}
            pub fn accept(&self) -> Vec<mime::Mime> {}
            pub fn content_type(&self) -> Option<mime::Mime> {}
            pub fn cookies(&self) -> &cookie::CookieJar {}
            pub fn cookie<T>(&self, name: T) -> Option<&cookie::Cookie<'static>> {}
            #[twelve::request_data(meta)]
            pub fn param<'de, T>(&'de self, key: &str) -> Option<T> {}
            #[twelve::request_data(meta)]
            pub fn try_param<'de, T>(&'de self, key: &str) -> Result<T, ParseError> {}
            #[twelve::request_data(meta)]
            pub fn query<'de, T>(&'de self, key: &str) -> Option<T> {}
            #[twelve::request_data(meta)]
            pub fn try_query<'de, T>(&'de self, key: &str) -> Result<T, ParseError> {}
            #[twelve::request_data(body)]
            pub async fn form<'de, T>(&'de mut self, key: &str) -> Option<T> {}
            #[twelve::request_data(body)]
            pub async fn form_or_query<'de, T>(&'de mut self, key: &str) -> Option<T> {}
            #[twelve::request_data(body)]
            pub async fn query_or_form<'de, T>(&'de mut self, key: &str) -> Option<T> {}
            #[twelve::request_data(body)]
            pub async fn try_form<'de, T>(&'de mut self, key: &str) -> Result<T, ParseError> {}
            #[twelve::request_data(body)]
            pub async fn try_form_or_query<'de, T>(&'de mut self, key: &str) -> Result<T, ParseError> {}
            #[twelve::request_data(body)]
            pub async fn try_query_or_form<'de, T>(&'de mut self, key: &str) -> Result<T, ParseError> {}
            #[twelve::request_data(body)]
            pub async fn extract<'de, T>(&'de mut self) -> Result<T, ParseError> {}
            #[twelve::request_data(body)]
            pub async fn parse_json<'de, T>(&'de mut self) -> Result<T, ParseError> {}
            #[twelve::request_data(body)]
            pub async fn parse_form<'de, T>(&'de mut self) -> Result<T, ParseError> {}
            #[twelve::request_data(body)]
            pub async fn parse_body<'de, T>(&'de mut self) -> Result<T, ParseError> {}
            #[twelve::request_data(body)]
            #[twelve::view]
            pub async fn file(&mut self, key: &str) -> Option<&FilePart> {}
            #[twelve::request_data(body)]
            #[twelve::view]
            pub async fn try_file(&mut self, key: &str) -> Result<Option<&FilePart>, ParseError> {}
            #[twelve::request_data(body)]
            #[twelve::view]
            pub async fn first_file(&mut self) -> Option<&FilePart> {}
            #[twelve::request_data(body)]
            #[twelve::view]
            pub async fn files(&mut self, key: &str) -> Option<&Vec<FilePart>> {}
            #[twelve::request_data(body)]
            #[twelve::view]
            pub async fn all_files(&mut self) -> Vec<&FilePart> {}
            #[twelve::request_data(body)]
            #[twelve::view]
            pub async fn payload(&mut self) -> Result<&bytes::Bytes, ParseError> {}
            #[twelve::request_data(body)]
            #[twelve::view]
            pub async fn payload_with_max_size(&mut self, max_size: usize) -> Result<&bytes::Bytes, ParseError> {}
            #[twelve::request_data(body)]
            #[twelve::view]
            pub async fn form_data(&mut self) -> Result<&FormData, ParseError> {}
            #[twelve::request_data(meta)]
            pub fn parse_params<'de, T>(&'de mut self) -> Result<T, ParseError> {}
            #[twelve::request_data(meta)]
            pub fn parse_queries<'de, T>(&'de mut self) -> Result<T, ParseError> {}
            #[twelve::request_data(meta)]
            pub fn parse_headers<'de, T>(&'de mut self) -> Result<T, ParseError> {}
        }
    }
    pub mod body {
        #[twelve::request_data(body)]
        pub struct ReqBody;
    }
    pub mod response {
        pub struct Response {
            pub status_code: Option<hyper::StatusCode>,
        }
        impl Response {
            pub fn new() -> Self {}
            pub fn headers(&self) -> &hyper::HeaderMap {}
            #[twelve::view]
            pub fn headers_mut(&mut self) -> &mut hyper::HeaderMap {}
            pub fn add_header<N, V>(&mut self, name: N, value: V, overwrite: bool) -> crate::Result<&mut Self> {}
            pub fn body(&mut self, body: impl Sized) -> &mut Self {}
            pub fn status_code(&mut self, code: hyper::StatusCode) -> &mut Self {}
            pub fn cookies(&self) -> &cookie::CookieJar {}
            pub fn add_cookie(&mut self, cookie: cookie::Cookie<'static>) -> &mut Self {}
            pub fn remove_cookie(&mut self, name: &str) -> &mut Self {}
            pub fn content_type(&self) -> Option<mime::Mime> {}
            pub fn render<P>(&mut self, scribe: P) {}
            pub fn stuff<P>(&mut self, code: hyper::StatusCode, scribe: P) {}
            pub async fn send_file<P>(&mut self, path: P, req_headers: &hyper::HeaderMap) {}
            pub fn write_body(&mut self, data: impl Into<bytes::Bytes>) -> crate::Result<()> {}
            pub fn stream<S>(&mut self, stream: S) {}
        }
    }
}
