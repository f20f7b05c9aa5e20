//! package = "rocket", version = ">=0.4, <0.5"

pub use async_trait::async_trait;
pub use catcher::Catcher;
pub use config::Config;
pub use data::Data;
pub use figment;
pub use fairing::Fairing;
pub use futures;
pub use request::Request;
pub use route::Route;
pub use response::Response;
pub use either;
pub use rkt::{Build, Ignite, Orbit, Rocket};
pub use shutdown::Shutdown;
pub use state::State;
pub use tokio;

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
#[twelve::handler(path = 1)]
#[proc_macro_attribute]
pub fn route(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler]
#[proc_macro_attribute]
pub fn catch(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn main(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn launch(attr: TokenStream, item: TokenStream) -> TokenStream {}
/// Names routes by the paths of their functions.
#[twelve::macro_signature]
pub fn routes() -> Vec<route::Route> {}
#[twelve::macro_signature]
pub fn catchers() -> Vec<catcher::Catcher> {}
#[macro_export]
macro_rules! uri { () => {} }

/// What a successful outcome holds; any other is returned.
#[twelve::macro_signature]
pub fn try_outcome<S, E, F>(outcome: outcome::Outcome<S, E, F>) -> S {}

pub fn build() -> Rocket<Build> {}
pub fn custom<T>(provider: T) -> Rocket<Build> {}
/// 0.4.
pub fn ignite() -> Rocket<Build> {}
pub fn execute<R, F: std::future::Future<Output = R>>(future: F) -> R {}

pub mod rkt {
    pub struct Build;
    pub struct Ignite;
    pub struct Orbit;
    pub struct Rocket<P = Build>(P);
    impl<P> Rocket<P> {
        pub fn build() -> Self {}
        pub fn ignite() -> Self {}
        pub fn custom<T>(provider: T) -> Self {}
        pub fn configure<T>(self, provider: T) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn mount<B, R>(self, base: B, routes: R) -> Self {}
        pub fn register<C>(self, catchers: C) -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn manage<T>(self, state: T) -> Self {}
        pub fn attach<F: crate::fairing::Fairing>(self, fairing: F) -> Self {}
        pub fn config(&self) -> &crate::config::Config {}
        pub fn figment(&self) -> &figment::Figment {}
        pub fn shutdown(&self) -> crate::Shutdown {}
        pub fn state<T>(&self) -> Option<&T> {}
        #[twelve::serves]
        pub fn launch(self) -> crate::error::Error {}
    }
}
pub mod catcher {
    pub struct Catcher;
}
pub mod state {
    #[twelve::shared_state]
    pub struct State<T>(T);
    impl<T> State<T> {
        pub fn get<P>(rocket: &crate::Rocket<P>) -> Option<&State<T>> {}
        #[twelve::alias]
        pub fn from(value: &T) -> &State<T> {}
        #[twelve::access(read)]
        pub fn inner(&self) -> &T {}
    }
    impl<T> std::ops::Deref for State<T> { type Target = T; }
}
pub mod shutdown {
    #[twelve::nature(coordination)]
    #[twelve::shared_handle]
    pub struct Shutdown;
    impl Shutdown {
        pub fn notify(self) {}
    }
    impl std::future::Future for Shutdown { type Output = (); }
}
pub mod config {
    pub struct Config {
        pub address: std::net::IpAddr,
        pub port: u16,
        pub workers: usize,
        pub temp_dir: std::path::PathBuf,
    }
}
pub mod error {
    pub struct Error;
}
pub mod fairing {
    pub type Result<B = crate::Rocket<crate::Build>, E = crate::Rocket<crate::Build>> = std::result::Result<B, E>;
    /// `on_ignite` and `on_liftoff` belong to start-up, `on_shutdown` to the end.
    pub trait Fairing {
        fn info(&self) -> Info;
        fn on_ignite(&self, rocket: crate::Rocket<crate::Build>) -> Result {}
        fn on_liftoff(&self, rocket: &crate::Rocket<crate::Orbit>) {}
        #[twelve::entry(kind = "request")]
        fn on_request(&self, req: &mut crate::Request<'_>, data: &mut crate::Data<'_>) {}
        #[twelve::entry(kind = "request")]
        fn on_response<'r>(&self, req: &'r crate::Request<'_>, res: &mut crate::Response<'r>) {}
        fn on_shutdown(&self, rocket: &crate::Rocket<crate::Orbit>) {}
    }
    pub struct Info {
        pub name: &'static str,
        pub kind: Kind,
    }
    pub struct Kind;
    pub struct AdHoc;
    impl AdHoc {
        #[twelve::startup(arg = 1)]
        pub fn on_ignite<F: FnOnce(crate::Rocket<crate::Build>) -> Fut, Fut>(name: &'static str, f: F) -> AdHoc {}
        #[twelve::startup(arg = 1)]
        pub fn try_on_ignite<F: FnOnce(crate::Rocket<crate::Build>) -> Fut, Fut>(name: &'static str, f: F) -> AdHoc {}
        #[twelve::startup(arg = 1)]
        pub fn on_liftoff<F: FnOnce(&crate::Rocket<crate::Orbit>)>(name: &'static str, f: F) -> AdHoc {}
        /// 0.4.
        #[twelve::startup(arg = 1)]
        pub fn on_attach<F: FnOnce(crate::Rocket) -> std::result::Result<crate::Rocket, crate::Rocket>>(name: &'static str, f: F) -> AdHoc {}
        /// 0.4.
        #[twelve::startup(arg = 1)]
        pub fn on_launch<F: FnOnce(&crate::Rocket)>(name: &'static str, f: F) -> AdHoc {}
        #[twelve::handler(arg = 1)]
        pub fn on_request<F>(name: &'static str, f: F) -> AdHoc {}
        #[twelve::handler(arg = 1)]
        pub fn on_response<F>(name: &'static str, f: F) -> AdHoc {}
        pub fn on_shutdown<F>(name: &'static str, f: F) -> AdHoc {}
        pub fn config<T>() -> AdHoc {}
    }
}
pub mod request {
    pub use crate::form::{Form, FormError, FormItems, FromForm, FromFormField as FromFormValue, Lenient as LenientForm};
    pub use crate::outcome::IntoOutcome;
    pub use crate::state::State;
    pub type Outcome<S, E> = crate::outcome::Outcome<S, (crate::http::Status, E), crate::http::Status>;
    #[twelve::request_data(meta)]
    pub struct Request<'r>(&'r str);
    impl<'r> Request<'r> {
        pub fn method(&self) -> crate::http::Method {}
        pub fn uri(&self) -> &str {}
        pub fn headers(&self) -> &crate::http::HeaderMap<'r> {}
        pub fn cookies(&self) -> &crate::http::CookieJar<'r> {}
        pub fn client_ip(&self) -> Option<std::net::IpAddr> {}
        pub fn remote(&self) -> Option<std::net::SocketAddr> {}
        pub fn content_type(&self) -> Option<&crate::http::ContentType> {}
        pub fn rocket(&self) -> &crate::Rocket<crate::Orbit> {}
        pub fn guard<T>(&self) -> Outcome<T, ()> {}
        /// Kept for this request only.
        pub fn local_cache<T, F: FnOnce() -> T>(&self, f: F) -> &T {}
        /// Kept for this request only.
        pub fn local_cache_async<T, F: std::future::Future<Output = T>>(&self, fut: F) -> &T {}
        #[twelve::request_data(meta)]
        pub fn format(&self) -> Option<&crate::http::MediaType> {}
    }
    pub trait FromRequest<'r> {
        type Error;
        #[twelve::entry(kind = "request")]
        fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error>;
    }
    pub trait FromParam<'a> {
        #[twelve::entry(kind = "request")]
        fn from_param(param: &'a str) -> Result<Self, Self::Error>;
    }
    pub trait FromSegments<'r> {
        #[twelve::entry(kind = "request")]
        fn from_segments(segments: crate::http::uri::Segments<'r>) -> Result<Self, Self::Error>;
    }
    pub struct FlashMessage<'a>(&'a str);
}
pub mod outcome {
    pub use crate::try_outcome;
    pub trait IntoOutcome {}
    pub enum Outcome<S, E, F> { Success(S), Failure(E), Forward(F) }
    impl<S, E, F> Outcome<S, E, F> {
        pub fn unwrap(self) -> S {}
        pub fn expect(self, message: &str) -> S {}
        pub fn succeeded(self) -> Option<S> {}
        pub fn success_or<T>(self, value: T) -> Result<S, T> {}
        pub fn is_success(&self) -> bool {}
        pub fn map<T, M: FnOnce(S) -> T>(self, f: M) -> Outcome<T, E, F> {}
        pub fn and_then<T, M: FnOnce(S) -> Outcome<T, E, F>>(self, f: M) -> Outcome<T, E, F> {}
    }
}
pub mod data {
    #[twelve::request_data(body)]
    pub struct Data<'r>(&'r u8);
    impl<'r> Data<'r> {
        #[twelve::request_data(body)]
        pub fn open(self) -> DataStream<'r> {}
        #[twelve::request_data(body)]
        pub fn peek(&mut self, num: usize) -> &[u8] {}
        pub fn peek_complete(&self) -> bool {}
        /// 0.4.
        #[twelve::file(create, path = 0, data = "self")]
        pub fn stream_to_file<P: AsRef<std::path::Path>>(self, path: P) -> std::io::Result<u64> {}
    }
    #[twelve::request_data(body)]
    pub struct DataStream<'r>(&'r u8);
    impl<'r> DataStream<'r> {
        #[twelve::writes_data(data = "self", into = 0)]
        pub fn stream_to<W>(self, writer: W) -> std::io::Result<u64> {}
        #[twelve::writes_data(data = "self", into = 0)]
        pub fn stream_precise_to<W>(self, writer: W) -> std::io::Result<u64> {}
        #[twelve::request_data(body)]
        pub fn into_bytes(self) -> std::io::Result<Capped<Vec<u8>>> {}
        #[twelve::request_data(body)]
        pub fn into_string(self) -> std::io::Result<Capped<String>> {}
        #[twelve::file(create, path = 0, data = "self")]
        pub fn into_file<P: AsRef<std::path::Path>>(self, path: P) -> std::io::Result<Capped<std::fs::File>> {}
    }
    impl<'r> std::io::Read for DataStream<'r> {}
    #[twelve::request_data(body)]
    pub struct Capped<T> {
        pub value: T,
        pub n: usize,
    }
    impl<T> Capped<T> {
        pub fn is_complete(&self) -> bool {}
        pub fn into_inner(self) -> T {}
        #[twelve::file(keep, path = "self", to = 0)]
        pub fn persist_to<P: AsRef<std::path::Path>>(&mut self, path: P) -> std::io::Result<()> {}
    }
    impl<T> std::ops::Deref for Capped<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Capped<T> {}
    pub trait FromData<'r> {
        type Error;
        #[twelve::entry(kind = "request")]
        fn from_data(req: &'r crate::Request<'_>, data: Data<'r>) -> Self::Outcome;
    }
    pub struct ByteUnit;
    pub struct Limits;
    pub trait ToByteUnit {
        fn bytes(self) -> ByteUnit {}
        fn kibibytes(self) -> ByteUnit {}
        fn mebibytes(self) -> ByteUnit {}
        fn gibibytes(self) -> ByteUnit {}
        fn megabytes(self) -> ByteUnit {}
    }
}
pub mod form {
    #[twelve::request_data(body)]
    pub struct Form<T>(T);
    impl<T> Form<T> {
        #[twelve::request_data(body)]
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Form<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Form<T> {}
    #[twelve::request_data(body)]
    pub struct Strict<T>(T);
    impl<T> std::ops::Deref for Strict<T> { type Target = T; }
    #[twelve::request_data(body)]
    pub struct Lenient<T>(T);
    impl<T> std::ops::Deref for Lenient<T> { type Target = T; }
    pub struct Contextual<'v, T> {
        pub value: Option<T>,
        pub context: Context<'v>,
    }
    pub struct Context<'v>(&'v str);
    pub struct FormError;
    pub struct FormItems<'v>(&'v str);
    pub trait FromForm<'r> {}
    pub trait FromFormField<'v> {
        #[twelve::entry(kind = "request")]
        fn from_value(field: ValueField<'v>) -> Result<Self, Errors<'v>> {}
    }
    pub struct ValueField<'v>(&'v str);
    pub struct Errors<'v>(&'v str);
}
pub mod serde {
    pub mod json {
        #[twelve::request_data(body)]
        pub struct Json<T>(pub T);
        impl<T> Json<T> {
            #[twelve::request_data(body)]
            pub fn into_inner(self) -> T {}
        }
        impl<T> std::ops::Deref for Json<T> { type Target = T; }
        impl<T> std::ops::DerefMut for Json<T> {}
    }
}
pub mod fs {
    /// An uploaded file, in memory or in the temporary folder; removed when dropped, unless persisted.
    #[twelve::request_data(body)]
    #[twelve::temporary]
    pub struct TempFile<'v>(&'v u8);
    impl<'v> TempFile<'v> {
        #[twelve::file(keep, path = "self", to = 0)]
        pub fn persist_to<P: AsRef<std::path::Path>>(&mut self, path: P) -> std::io::Result<()> {}
        #[twelve::file(copy, path = "self", to = 0)]
        pub fn copy_to<P: AsRef<std::path::Path>>(&mut self, path: P) -> std::io::Result<()> {}
        #[twelve::file(keep, path = "self", to = 0)]
        pub fn move_copy_to<P: AsRef<std::path::Path>>(&mut self, path: P) -> std::io::Result<()> {}
        #[twelve::request_data(body)]
        pub fn open(&self) -> std::io::Result<std::fs::File> {}
        pub fn len(&self) -> u64 {}
        pub fn path(&self) -> Option<&std::path::Path> {}
        #[twelve::request_data(meta)]
        pub fn name(&self) -> Option<&str> {}
        #[twelve::request_data(meta)]
        pub fn raw_name(&self) -> Option<&FileName> {}
        pub fn content_type(&self) -> Option<&crate::http::ContentType> {}
    }
    #[twelve::request_data(meta)]
    pub struct FileName;
    pub struct FileServer;
    impl FileServer {
        pub fn from<P: AsRef<std::path::Path>>(path: P) -> Self {}
        pub fn new<P: AsRef<std::path::Path>>(path: P, options: Options) -> Self {}
        pub fn rank(self, rank: isize) -> Self {}
    }
    pub struct Options(u8);
    #[twelve::file_handle]
    pub struct NamedFile(std::path::PathBuf, std::fs::File);
    impl NamedFile {
        #[twelve::file(read, path = 0)]
        pub fn open<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<NamedFile> {}
        pub fn file(&self) -> &std::fs::File {}
        #[twelve::view]
        pub fn file_mut(&mut self) -> &mut std::fs::File {}
        pub fn take_file(self) -> std::fs::File {}
        pub fn path(&self) -> &std::path::Path {}
    }
    impl std::ops::Deref for NamedFile { type Target = std::fs::File; }
    #[macro_export]
    macro_rules! relative { () => {} }
}
pub mod http {
    pub use cookie::{Cookie, SameSite};
    pub type Cookies<'a> = CookieJar<'a>;
    pub struct RawStr;
    impl RawStr {
        pub fn as_str(&self) -> &str {}
        pub fn url_decode(&self) -> Result<String, std::str::Utf8Error> {}
    }
    /// The cookies of one request.
    #[twelve::request_data(meta)]
    pub struct CookieJar<'a>(&'a str);
    impl<'a> CookieJar<'a> {
        #[twelve::request_data(meta)]
        pub fn get(&self, name: &str) -> Option<&Cookie<'static>> {}
        #[twelve::request_data(meta)]
        pub fn get_private(&self, name: &str) -> Option<Cookie<'static>> {}
        pub fn get_pending(&self, name: &str) -> Option<Cookie<'static>> {}
        pub fn add<C>(&self, cookie: C) {}
        pub fn add_private<C>(&self, cookie: C) {}
        pub fn remove<C>(&self, cookie: C) {}
        pub fn remove_private<C>(&self, cookie: C) {}
        pub fn iter(&self) -> std::vec::IntoIter<&Cookie<'static>> {}
    }
    #[twelve::request_data(meta)]
    pub struct HeaderMap<'h>(&'h str);
    impl<'h> HeaderMap<'h> {
        #[twelve::request_data(meta)]
        pub fn get_one<'a>(&'a self, name: &str) -> Option<&'a str> {}
        pub fn contains<N>(&self, name: N) -> bool {}
    }
    pub struct Header<'h>(&'h str);
    pub struct Status;
    pub struct ContentType;
    pub struct MediaType;
    impl MediaType {
        pub fn is_xml(&self) -> bool {}
        pub fn is_html(&self) -> bool {}
        pub fn is_json(&self) -> bool {}
    }
    pub enum Method { Get, Put, Post, Delete, Options, Head, Trace, Connect, Patch }
    pub mod uri {
        pub struct Segments<'a>(&'a str);
    }
}
pub mod response {
    pub use crate::fs::NamedFile;
    pub type Result<'r> = std::result::Result<Response<'r>, crate::http::Status>;
    pub struct Response<'r>(&'r u8);
    pub struct Redirect;
    impl Redirect {
        pub fn to<U>(uri: U) -> Redirect {}
        pub fn found<U>(uri: U) -> Redirect {}
    }
    pub struct Flash<R>(R);
    pub trait Responder<'r, 'o> {
        #[twelve::entry(kind = "request")]
        fn respond_to(self, request: &'r crate::Request<'_>) -> Result<'o>;
    }
    pub mod content {
        pub struct RawHtml<R>(pub R);
        pub struct RawJson<R>(pub R);
    }
    pub mod status {
        pub struct Custom<R>(pub crate::http::Status, pub R);
        pub struct NotFound<R>(pub R);
    }
    pub mod stream {
        pub struct EventStream<S>(S);
        pub struct Event;
    }
}
pub mod route {
    pub struct Route;
    impl Route {
        #[twelve::route(path = 1)]
        #[twelve::handler(arg = 2)]
        pub fn new<H>(method: crate::http::Method, uri: &str, handler: H) -> Route {}
    }
    pub trait Handler {
        #[twelve::entry(kind = "request")]
        fn handle<'r>(&self, request: &'r crate::Request<'_>, data: crate::Data<'r>) -> Outcome<'r>;
    }
    pub struct Outcome<'r>(&'r u8);
}
