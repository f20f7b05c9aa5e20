//! package = "rouille", version = ">=2, <4"

pub use assets::match_assets;
pub use response::{Response, ResponseBody};
use std::error::Error;
use std::io::Read;
use std::net::SocketAddr;
use std::net::ToSocketAddrs;
use std::sync::mpsc;
use std::thread;
pub mod input {
    pub use self::basic_http_auth::basic_http_auth;
    pub use self::basic_http_auth::HttpAuthCredentials;
    pub use self::cookies::cookies;
    pub use self::cookies::CookiesIter;
    pub use self::json::json_input;
    pub use self::plain::plain_text_body;
    pub use self::plain::plain_text_body_with_limit;
    pub mod json {
        use serde;
        use serde_json;
        use std::error;
        use std::io::Error as IoError;
        use crate::Request;
        pub enum JsonError {
            BodyAlreadyExtracted,
            WrongContentType,
            IoError(IoError),
            ParseError(serde_json::Error),
        }
        impl From<IoError> for JsonError {}
        impl From<serde_json::Error> for JsonError {}
        impl error::Error for JsonError {}
        #[twelve::request_data(body)]
        pub fn json_input<O>(request: &Request) -> Result<O, JsonError>
        where
            O: serde::de::DeserializeOwned,
        {}
    }
    pub mod post {
        use crate::Request;
        use std::borrow::Cow;
        use std::error;
        use std::fmt;
        use std::io::BufRead;
        use std::io::Error as IoError;
        use std::num;
        pub enum PostError {
            WrongContentType,
            BodyAlreadyExtracted,
            IoError(IoError),
            NotUtf8(String),
            Field { field: Cow<'static, str>, error: PostFieldError },
        }
        impl From<IoError> for PostError {}
        impl error::Error for PostError {}
        pub enum PostFieldError {
            IoError(IoError),
            MissingField,
            WrongFieldType,
            UnexpectedMultipleValues,
            WrongDataTypeInt(num::ParseIntError),
            WrongDataTypeFloat(num::ParseFloatError),
        }
        impl From<IoError> for PostFieldError {}
        impl From<num::ParseIntError> for PostFieldError {}
        impl From<num::ParseFloatError> for PostFieldError {}
        impl error::Error for PostFieldError {}
        pub trait DecodePostField<Config>: fmt::Debug {
            fn from_field(config: Config, content: &str) -> Result<Self, PostFieldError>
            where
                Self: Sized;
            fn from_file<R>(
                config: Config,
                file: R,
                filename: Option<&str>,
                mime: &str,
            ) -> Result<Self, PostFieldError>
            where
                Self: Sized,
                R: BufRead;
            fn merge_multiple(self, existing: Self) -> Result<Self, PostFieldError>
            where
                Self: Sized,
            {}
            fn not_found(arg0: Config) -> Result<Self, PostFieldError>
            where
                Self: Sized,
            {}
        }
        #[derive(Clone)]
        pub struct BufferedFile {
            pub data: Vec<u8>,
            pub mime: String,
            pub filename: Option<String>,
        }
        #[twelve::request_data(body)]
        pub fn raw_urlencoded_post_input(
            request: &Request,
        ) -> Result<Vec<(String, String)>, PostError> {}
        #[twelve::request_data(body)]
        fn decoded<T>(request: &Request) -> Result<T, PostError> {}
    }
    mod basic_http_auth {
        use crate::Request;
        #[derive(Clone, PartialEq)]
        pub struct HttpAuthCredentials {
            pub login: String,
            pub password: String,
        }
        pub fn basic_http_auth(request: &Request) -> Option<HttpAuthCredentials> {}
    }
    mod cookies {
        use crate::Request;
        pub fn cookies(request: &Request) -> CookiesIter {}
        pub struct CookiesIter<'a>;
        impl<'a> Iterator for CookiesIter<'a> {
            type Item = (&'a str, &'a str);
        }
    }
    mod plain {
        use std::error;
        use std::io::Error as IoError;
        use crate::Request;
        pub enum PlainTextError {
            BodyAlreadyExtracted,
            WrongContentType,
            IoError(IoError),
            LimitExceeded,
            NotUtf8,
        }
        impl From<IoError> for PlainTextError {}
        impl error::Error for PlainTextError {}
        #[twelve::request_data(body)]
        pub fn plain_text_body(request: &Request) -> Result<String, PlainTextError> {}
        #[twelve::request_data(body)]
        pub fn plain_text_body_with_limit(
            request: &Request,
            limit: usize,
        ) -> Result<String, PlainTextError> {}
    }
}
pub mod session {
    use crate::Request;
    use crate::Response;
    pub fn session<'r, F>(
        request: &'r Request,
        cookie_name: &str,
        timeout_s: u64,
        inner: F,
    ) -> Response
    where
        F: FnOnce(&Session<'r>) -> Response,
    {}
    pub struct Session<'r>;
    impl<'r> Session<'r> {
        pub fn client_has_sid(&self) -> bool {}
        pub fn id(&self) -> &str {}
    }
    pub fn generate_session_id() -> String {}
}
pub mod websocket {
    pub use self::websocket::Message;
    pub use self::websocket::SendError;
    pub use self::websocket::Websocket;
    use std::borrow::Cow;
    use std::error;
    use std::sync::mpsc;
    use crate::Request;
    use crate::Response;
    mod websocket {
        use std::io;
        #[twelve::connection]
        pub struct Websocket;
        #[derive(Clone, PartialEq)]
        pub enum Message {
            Text(String),
            Binary(Vec<u8>),
        }
        pub enum SendError {
            IoError(io::Error),
            Closed,
        }
        impl From<io::Error> for SendError {}
        impl Websocket {
            pub fn send_text(&mut self, data: &str) -> Result<(), SendError> {}
            pub fn send_binary(&mut self, data: &[u8]) -> Result<(), SendError> {}
            pub fn is_closed(&self) -> bool {}
        }
        impl Iterator for Websocket {
            type Item = Message;
        }
    }
    pub enum WebsocketError {
        InvalidWebsocketRequest,
        WrongSubprotocol,
    }
    impl error::Error for WebsocketError {}
    pub fn start<S>(
        request: &Request,
        subprotocol: Option<S>,
    ) -> Result<(Response, mpsc::Receiver<Websocket>), WebsocketError>
    where
        S: Into<Cow<'static, str>>,
    {}
}
mod assets {
    use std::path::Path;
    use crate::Request;
    use crate::Response;
    pub fn match_assets<P: ?Sized>(request: &Request, path: &P) -> Response
    where
        P: AsRef<Path>,
    {}
}
mod response {
    use serde;
    use std::borrow::Cow;
    use std::fs::File;
    use std::io::Read;
    use crate::Request;
    use crate::Upgrade;
    pub struct Response {
        pub status_code: u16,
        pub headers: Vec<(Cow<'static, str>, Cow<'static, str>)>,
        pub data: ResponseBody,
        pub upgrade: Option<Box<dyn Upgrade + Send>>,
    }
    impl Response {
        pub fn is_success(&self) -> bool {}
        pub fn is_error(&self) -> bool {}
        pub fn redirect_301<S>(target: S) -> Response
        where
            S: Into<Cow<'static, str>>,
        {}
        pub fn redirect_302<S>(target: S) -> Response
        where
            S: Into<Cow<'static, str>>,
        {}
        pub fn redirect_303<S>(target: S) -> Response
        where
            S: Into<Cow<'static, str>>,
        {}
        pub fn redirect_307<S>(target: S) -> Response
        where
            S: Into<Cow<'static, str>>,
        {}
        pub fn redirect_308<S>(target: S) -> Response
        where
            S: Into<Cow<'static, str>>,
        {}
        pub fn from_data<C, D>(content_type: C, data: D) -> Response
        where
            C: Into<Cow<'static, str>>,
            D: Into<Vec<u8>>,
        {}
        pub fn from_file<C>(content_type: C, file: File) -> Response
        where
            C: Into<Cow<'static, str>>,
        {}
        pub fn html<D>(content: D) -> Response
        where
            D: Into<String>,
        {}
        pub fn svg<D>(content: D) -> Response
        where
            D: Into<String>,
        {}
        pub fn text<S>(text: S) -> Response
        where
            S: Into<String>,
        {}
        pub fn json<T>(content: &T) -> Response
        where
            T: serde::Serialize,
        {}
        pub fn basic_http_auth_login_required(realm: &str) -> Response {}
        pub fn empty_204() -> Response {}
        pub fn empty_400() -> Response {}
        pub fn empty_404() -> Response {}
        pub fn empty_406() -> Response {}
        pub fn with_status_code(self, code: u16) -> Response {}
        pub fn without_header(self, header: &str) -> Response {}
        pub fn with_additional_header<H, V>(self, header: H, value: V) -> Response
        where
            H: Into<Cow<'static, str>>,
            V: Into<Cow<'static, str>>,
        {}
        pub fn with_unique_header<H, V>(self, header: H, value: V) -> Response
        where
            H: Into<Cow<'static, str>>,
            V: Into<Cow<'static, str>>,
        {}
        pub fn with_etag<E>(self, request: &Request, etag: E) -> Response
        where
            E: Into<Cow<'static, str>>,
        {}
        pub fn simplify_if_etag_match(self, request: &Request) -> Response {}
        pub fn with_etag_keep<E>(self, etag: E) -> Response
        where
            E: Into<Cow<'static, str>>,
        {}
        pub fn with_content_disposition_attachment(self, filename: &str) -> Response {}
        pub fn with_public_cache(self, max_age_seconds: u64) -> Response {}
        pub fn with_private_cache(self, max_age_seconds: u64) -> Response {}
        pub fn with_no_cache(self) -> Response {}
    }
    pub struct ResponseBody;
    impl ResponseBody {
        pub fn empty() -> ResponseBody {}
        pub fn from_reader<R>(data: R) -> ResponseBody
        where
            R: Read + Send + 'static,
        {}
        pub fn from_reader_and_size<R>(data: R, size: usize) -> ResponseBody
        where
            R: Read + Send + 'static,
        {}
        pub fn from_data<D>(data: D) -> ResponseBody
        where
            D: Into<Vec<u8>>,
        {}
        pub fn from_file(file: File) -> ResponseBody {}
        pub fn from_string<S>(data: S) -> ResponseBody
        where
            S: Into<String>,
        {}
        pub fn into_reader_and_size(self) -> (Box<dyn Read + Send>, Option<usize>) {}
    }
}
#[twelve::handler(arg = 1)]
#[twelve::serves]
pub fn start_server<A, F>(addr: A, handler: F) -> !
where
    A: ToSocketAddrs,
    F: Send + Sync + 'static + Fn(&Request) -> Response,
{}
#[twelve::handler(arg = 2)]
#[twelve::serves]
pub fn start_server_with_pool<A, F>(addr: A, pool_size: Option<usize>, handler: F) -> !
where
    A: ToSocketAddrs,
    F: Send + Sync + 'static + Fn(&Request) -> Response,
{}
pub struct Server<F>(F);
impl<F> Server<F>
where
    F: Send + Sync + 'static + Fn(&Request) -> Response,
{
    #[twelve::handler(arg = 1)]
    pub fn new<A>(
        addr: A,
        handler: F,
    ) -> Result<Server<F>, Box<dyn Error + Send + Sync + 'static>>
    where
        A: ToSocketAddrs,
    {}
    #[twelve::handler(arg = 1)]
    pub fn new_ssl<A>(
        addr: A,
        handler: F,
        certificate: Vec<u8>,
        private_key: Vec<u8>,
    ) -> Result<Server<F>, Box<dyn Error + Send + Sync + 'static>>
    where
        A: ToSocketAddrs,
    {}
    pub fn pool_size(self, pool_size: usize) -> Self {}
    pub fn server_addr(&self) -> SocketAddr {}
    #[twelve::serves]
    pub fn run(self) {}
    #[twelve::serves]
    pub fn poll(&self) {}
    #[twelve::serves]
    pub fn stoppable(self) -> (thread::JoinHandle<()>, mpsc::Sender<()>) {}
    #[twelve::serves]
    pub fn poll_timeout(&self, dur: std::time::Duration) {}
    pub fn join(&self) {}
}
pub trait Upgrade {
    fn build(&mut self, socket: Box<dyn ReadWrite + Send>);
}
#[twelve::request_data(meta)]
pub struct Request;
impl Request {
    pub fn remove_prefix(&self, prefix: &str) -> Option<Request> {}
    pub fn is_secure(&self) -> bool {}
    pub fn method(&self) -> &str {}
    pub fn raw_url(&self) -> &str {}
    pub fn raw_query_string(&self) -> &str {}
    pub fn get_param(&self, param_name: &str) -> Option<String> {}
    pub fn header(&self, key: &str) -> Option<&str> {}
    pub fn headers(&self) -> HeadersIter {}
    pub fn do_not_track(&self) -> Option<bool> {}
    #[twelve::request_data(body)]
    pub fn data(&self) -> Option<RequestBody> {}
    pub fn remote_addr(&self) -> &SocketAddr {}
}
#[twelve::request_data(body)]
pub struct RequestBody<'a>;
impl<'a> Read for RequestBody<'a> {}
#[macro_export]
macro_rules! router {
    (@ within($body:expr)) => {
        $body
    };
    (@ within($body:expr) { $name:ident : $ty:ty } $($rest:tt)*) => {
        { let $name : $ty = $crate::parsed::<$ty > (); $crate::router!(@ within($body)
        $($rest)*) }
    };
    (@ within($body:expr) { $name:ident } $($rest:tt)*) => {
        { let $name = $crate::parsed(); $crate::router!(@ within($body) $($rest)*) }
    };
    (@ within($body:expr) $part:tt $($rest:tt)*) => {
        $crate::router!(@ within($body) $($rest)*)
    };
    (
        $request:expr, $(($method:ident) [$path:expr $(, $name:ident : $ty:ty)*] =>
        $body:expr,)* _ => $default:expr $(,)*
    ) => {
        match $request .method() { $(stringify!($method) => { $(let $name : $ty =
        $crate::parsed::<$ty > ();)* $body })* _ => $default, }
    };
    (
        $request:expr, $(($method:ident) ($($path:tt)+) => $body:block,)* _ =>
        $default:expr $(,)*
    ) => {
        match $request .method() { $(stringify!($method) => { $crate::router!(@
        within($body) $($path)+) })* _ => $default, }
    };
}
#[twelve::request_data(meta)]
fn parsed<T>() -> T {}
#[macro_export]
macro_rules! find_route {
    ($($handle:expr),+ $(,)*) => {
        { let mut response = $crate::Response::empty_404(); $(if response.status_code ==
        404 { response = $handle; })+ response }
    };
}
#[macro_export]
macro_rules! try_or_400 {
    ($result:expr) => {
        match $result { Ok(value) => value, Err(_) => return
        $crate::Response::empty_400(), }
    };
}
#[macro_export]
macro_rules! try_or_404 {
    ($result:expr) => {
        match $result { Ok(value) => value, Err(_) => return
        $crate::Response::empty_404(), }
    };
}
#[macro_export]
macro_rules! assert_or_400 {
    ($condition:expr) => {
        if !$condition { return $crate::Response::empty_400(); }
    };
}
#[macro_export]
macro_rules! post_input {
    ($request:expr, { $($field:ident : $ty:ty $({ $($config:tt)* })*),* $(,)* }) => {
        { struct PostData { $($field : $ty),* } $crate::input::post::decoded::< PostData
        > (&$request) }
    };
}
