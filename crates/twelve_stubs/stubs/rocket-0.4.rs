//! package = "rocket", version = ">=0.4, <0.5"

pub use async_trait::async_trait;
pub use catcher::Catcher;
pub use config::Config;
pub use data::Data;
pub use figment;
pub use outcome::Outcome;
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
    pub use crate::data::Limits;
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
    pub type Outcome<S, E> = crate::outcome::Outcome<S, (crate::http::Status, E), ()>;
    #[twelve::request_data(meta)]
    pub struct Request<'r>(&'r str);
    impl<'r> Request<'r> {
        pub fn method(&self) -> crate::http::Method {}
        #[twelve::request_data(meta)]
        pub fn uri(&self) -> &crate::http::uri::Origin<'r> {}
        pub fn set_method(&mut self, method: crate::http::Method) {}
        pub fn set_uri(&mut self, uri: crate::http::uri::Origin<'r>) {}
        pub fn set_remote(&mut self, address: std::net::SocketAddr) {}
        #[twelve::request_data(meta)]
        pub fn real_ip(&self) -> Option<std::net::IpAddr> {}
        pub fn add_header<H: Into<crate::http::Header<'r>>>(&mut self, header: H) {}
        pub fn replace_header<H: Into<crate::http::Header<'r>>>(&mut self, header: H) {}
        #[twelve::request_data(meta)]
        pub fn accept(&self) -> Option<&crate::http::Accept> {}
        pub fn limits(&self) -> &'r crate::data::Limits {}
        pub fn route(&self) -> Option<&'r crate::Route> {}
        #[twelve::request_data(meta)]
        pub fn raw_segment_str(&self, n: usize) -> Option<&crate::http::RawStr> {}
        pub fn headers(&self) -> &crate::http::HeaderMap<'r> {}
        pub fn cookies(&self) -> &crate::http::CookieJar<'r> {}
        pub fn client_ip(&self) -> Option<std::net::IpAddr> {}
        pub fn remote(&self) -> Option<std::net::SocketAddr> {}
        pub fn content_type(&self) -> Option<&crate::http::ContentType> {}
        pub fn rocket(&self) -> &crate::Rocket<crate::Orbit> {}
        pub fn guard<T: FromRequest<'r>>(&self) -> Outcome<T, T::Error> {}
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
    pub type FlashMessage<'a, 'r> = crate::response::Flash<&'a Request<'r>>;
}
pub mod outcome {
    pub use crate::try_outcome;
    pub trait IntoOutcome<S, E, F>: Sized {
        type Failure;
        type Forward;
        fn into_outcome(self, failure: Self::Failure) -> Outcome<S, E, F> {}
        fn or_forward(self, forward: Self::Forward) -> Outcome<S, E, F> {}
    }
    impl<S, E> IntoOutcome<S, (crate::http::Status, E), ()> for Result<S, E> {
        type Failure = crate::http::Status;
        type Forward = ();
    }
    impl<S, E, F> IntoOutcome<S, E, F> for Option<S> {
        type Failure = E;
        type Forward = F;
    }
    pub enum Outcome<S, E, F> { Success(S), Failure(E), Forward(F) }
    impl<S, E, F> Outcome<S, E, F> {
        pub fn unwrap(self) -> S {}
        pub fn expect(self, message: &str) -> S {}
        pub fn succeeded(self) -> Option<S> {}
        pub fn success_or<T>(self, value: T) -> Result<S, T> {}
        pub fn is_success(&self) -> bool {}
        pub fn is_failure(&self) -> bool {}
        pub fn is_forward(&self) -> bool {}
        pub fn failed(self) -> Option<E> {}
        pub fn forwarded(self) -> Option<F> {}
        pub fn success_or_else<T, V: FnOnce() -> T>(self, f: V) -> Result<S, T> {}
        pub fn as_ref(&self) -> Outcome<&S, &E, &F> {}
        pub fn as_mut(&mut self) -> Outcome<&mut S, &mut E, &mut F> {}
        pub fn map_failure<T, M: FnOnce(E) -> T>(self, f: M) -> Outcome<S, T, F> {}
        pub fn map_forward<T, M: FnOnce(F) -> T>(self, f: M) -> Outcome<S, E, T> {}
        pub fn failure_then<T, M: FnOnce(E) -> Outcome<S, T, F>>(self, f: M) -> Outcome<S, T, F> {}
        pub fn forward_then<T, M: FnOnce(F) -> Outcome<S, E, T>>(self, f: M) -> Outcome<S, E, T> {}
        pub fn map<T, M: FnOnce(S) -> T>(self, f: M) -> Outcome<T, E, F> {}
        pub fn and_then<T, M: FnOnce(S) -> Outcome<T, E, F>>(self, f: M) -> Outcome<T, E, F> {}
    }
}
pub mod data {
    pub type Outcome<S, E> = crate::outcome::Outcome<S, (crate::http::Status, E), Data<'static>>;
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
    #[derive(Debug, Clone)]
    pub struct Limits;
    impl Limits {
        pub fn new() -> Self {}
        pub fn limit<S: Into<String>>(self, name: S, limit: u64) -> Self {}
        pub fn get(&self, name: &str) -> Option<u64> {}
    }
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
    pub struct Form<T>(pub T);
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
        pub fn from_str(string: &str) -> &RawStr {}
        pub fn percent_decode(&self) -> Result<std::borrow::Cow<'_, str>, std::str::Utf8Error> {}
        pub fn percent_decode_lossy(&self) -> std::borrow::Cow<'_, str> {}
        pub fn url_decode_lossy(&self) -> String {}
        pub fn html_escape(&self) -> std::borrow::Cow<'_, str> {}
        pub fn url_decode(&self) -> Result<String, std::str::Utf8Error> {}
    }
    impl std::ops::Deref for RawStr { type Target = str; }
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
        #[twelve::request_data(meta)]
        pub fn get<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {}
        pub fn contains<N>(&self, name: N) -> bool {}
        pub fn new() -> HeaderMap<'h> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn replace<H: Into<Header<'h>>>(&mut self, header: H) -> bool {}
        pub fn replace_raw<N, V>(&mut self, name: N, value: V) -> bool {}
        pub fn add<H: Into<Header<'h>>>(&mut self, header: H) {}
        pub fn add_raw<N, V>(&mut self, name: N, value: V) {}
        pub fn remove(&mut self, name: &str) {}
        pub fn remove_all(&mut self) -> Vec<Header<'h>> {}
        #[twelve::request_data(meta)]
        pub fn iter(&self) -> impl Iterator<Item = Header<'h>> {}
        pub fn into_iter(self) -> impl Iterator<Item = Header<'h>> {}
    }
    pub struct Header<'h>(&'h str);
    impl<'h> Header<'h> {
        pub fn new<N, V>(name: N, value: V) -> Header<'h> {}
        pub fn name(&self) -> &str {}
        pub fn value(&self) -> &str {}
    }
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Status {
        pub code: u16,
        pub reason: &'static str,
    }
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum StatusClass {
        Informational,
        Success,
        Redirection,
        ClientError,
        ServerError,
        Unknown,
    }
    impl Status {
        pub fn new(code: u16, reason: &'static str) -> Status {}
        pub fn class(&self) -> StatusClass {}
        pub fn raw(code: u16) -> Status {}
        pub fn from_code(code: u16) -> Option<Status> {}
        pub const Continue: Status = Status {};
        pub const SwitchingProtocols: Status = Status {};
        pub const Processing: Status = Status {};
        pub const Ok: Status = Status {};
        pub const Created: Status = Status {};
        pub const Accepted: Status = Status {};
        pub const NonAuthoritativeInformation: Status = Status {};
        pub const NoContent: Status = Status {};
        pub const ResetContent: Status = Status {};
        pub const PartialContent: Status = Status {};
        pub const MultiStatus: Status = Status {};
        pub const AlreadyReported: Status = Status {};
        pub const ImUsed: Status = Status {};
        pub const MultipleChoices: Status = Status {};
        pub const MovedPermanently: Status = Status {};
        pub const Found: Status = Status {};
        pub const SeeOther: Status = Status {};
        pub const NotModified: Status = Status {};
        pub const UseProxy: Status = Status {};
        pub const TemporaryRedirect: Status = Status {};
        pub const PermanentRedirect: Status = Status {};
        pub const BadRequest: Status = Status {};
        pub const Unauthorized: Status = Status {};
        pub const PaymentRequired: Status = Status {};
        pub const Forbidden: Status = Status {};
        pub const NotFound: Status = Status {};
        pub const MethodNotAllowed: Status = Status {};
        pub const NotAcceptable: Status = Status {};
        pub const ProxyAuthenticationRequired: Status = Status {};
        pub const RequestTimeout: Status = Status {};
        pub const Conflict: Status = Status {};
        pub const Gone: Status = Status {};
        pub const LengthRequired: Status = Status {};
        pub const PreconditionFailed: Status = Status {};
        pub const PayloadTooLarge: Status = Status {};
        pub const UriTooLong: Status = Status {};
        pub const UnsupportedMediaType: Status = Status {};
        pub const RangeNotSatisfiable: Status = Status {};
        pub const ExpectationFailed: Status = Status {};
        pub const ImATeapot: Status = Status {};
        pub const MisdirectedRequest: Status = Status {};
        pub const UnprocessableEntity: Status = Status {};
        pub const Locked: Status = Status {};
        pub const FailedDependency: Status = Status {};
        pub const UpgradeRequired: Status = Status {};
        pub const PreconditionRequired: Status = Status {};
        pub const TooManyRequests: Status = Status {};
        pub const RequestHeaderFieldsTooLarge: Status = Status {};
        pub const UnavailableForLegalReasons: Status = Status {};
        pub const InternalServerError: Status = Status {};
        pub const NotImplemented: Status = Status {};
        pub const BadGateway: Status = Status {};
        pub const ServiceUnavailable: Status = Status {};
        pub const GatewayTimeout: Status = Status {};
        pub const HttpVersionNotSupported: Status = Status {};
        pub const VariantAlsoNegotiates: Status = Status {};
        pub const InsufficientStorage: Status = Status {};
        pub const LoopDetected: Status = Status {};
        pub const NotExtended: Status = Status {};
        pub const NetworkAuthenticationRequired: Status = Status {};
    }
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct ContentType(pub MediaType);
    impl ContentType {
        pub fn new<T, S>(top: T, sub: S) -> ContentType {}
        pub fn with_params<T, S, P>(top: T, sub: S, ps: P) -> ContentType {}
        pub fn media_type(&self) -> &MediaType {}
        pub fn from_extension(ext: &str) -> Option<ContentType> {}
        pub fn parse_flexible(name: &str) -> Option<ContentType> {}
        pub const Any: ContentType = ContentType {};
        pub const Binary: ContentType = ContentType {};
        pub const HTML: ContentType = ContentType {};
        pub const Plain: ContentType = ContentType {};
        pub const JSON: ContentType = ContentType {};
        pub const MsgPack: ContentType = ContentType {};
        pub const Form: ContentType = ContentType {};
        pub const JavaScript: ContentType = ContentType {};
        pub const CSS: ContentType = ContentType {};
        pub const FormData: ContentType = ContentType {};
        pub const XML: ContentType = ContentType {};
        pub const CSV: ContentType = ContentType {};
        pub const PNG: ContentType = ContentType {};
        pub const GIF: ContentType = ContentType {};
        pub const BMP: ContentType = ContentType {};
        pub const JPEG: ContentType = ContentType {};
        pub const WEBP: ContentType = ContentType {};
        pub const SVG: ContentType = ContentType {};
        pub const Icon: ContentType = ContentType {};
        pub const WEBM: ContentType = ContentType {};
        pub const WEBA: ContentType = ContentType {};
        pub const OGG: ContentType = ContentType {};
        pub const FLAC: ContentType = ContentType {};
        pub const WAV: ContentType = ContentType {};
        pub const PDF: ContentType = ContentType {};
        pub const TTF: ContentType = ContentType {};
        pub const OTF: ContentType = ContentType {};
        pub const WOFF: ContentType = ContentType {};
        pub const WOFF2: ContentType = ContentType {};
        pub const JsonApi: ContentType = ContentType {};
        pub const WASM: ContentType = ContentType {};
        pub const TIFF: ContentType = ContentType {};
        pub const AAC: ContentType = ContentType {};
        pub const Calendar: ContentType = ContentType {};
        pub const MPEG: ContentType = ContentType {};
        pub const TAR: ContentType = ContentType {};
        pub const GZIP: ContentType = ContentType {};
        pub const MOV: ContentType = ContentType {};
        pub const MP4: ContentType = ContentType {};
        pub const ZIP: ContentType = ContentType {};
    }
    impl std::ops::Deref for ContentType { type Target = MediaType; }
    impl std::fmt::Display for ContentType {}
    impl std::str::FromStr for ContentType { type Err = String; }
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct MediaType;
    pub struct Accept;
    impl Accept {
        pub fn preferred(&self) -> &MediaType {}
        pub fn first(&self) -> Option<&MediaType> {}
    }
    impl MediaType {
        pub const Any: MediaType = MediaType {};
        pub const Binary: MediaType = MediaType {};
        pub const HTML: MediaType = MediaType {};
        pub const Plain: MediaType = MediaType {};
        pub const JSON: MediaType = MediaType {};
        pub const MsgPack: MediaType = MediaType {};
        pub const Form: MediaType = MediaType {};
        pub const JavaScript: MediaType = MediaType {};
        pub const CSS: MediaType = MediaType {};
        pub const FormData: MediaType = MediaType {};
        pub const XML: MediaType = MediaType {};
        pub const CSV: MediaType = MediaType {};
        pub const PNG: MediaType = MediaType {};
        pub const GIF: MediaType = MediaType {};
        pub const BMP: MediaType = MediaType {};
        pub const JPEG: MediaType = MediaType {};
        pub const WEBP: MediaType = MediaType {};
        pub const SVG: MediaType = MediaType {};
        pub const Icon: MediaType = MediaType {};
        pub const WEBM: MediaType = MediaType {};
        pub const WEBA: MediaType = MediaType {};
        pub const OGG: MediaType = MediaType {};
        pub const FLAC: MediaType = MediaType {};
        pub const WAV: MediaType = MediaType {};
        pub const PDF: MediaType = MediaType {};
        pub const TTF: MediaType = MediaType {};
        pub const OTF: MediaType = MediaType {};
        pub const WOFF: MediaType = MediaType {};
        pub const WOFF2: MediaType = MediaType {};
        pub const JsonApi: MediaType = MediaType {};
        pub const WASM: MediaType = MediaType {};
        pub const TIFF: MediaType = MediaType {};
        pub const AAC: MediaType = MediaType {};
        pub const Calendar: MediaType = MediaType {};
        pub const MPEG: MediaType = MediaType {};
        pub const TAR: MediaType = MediaType {};
        pub const GZIP: MediaType = MediaType {};
        pub const MOV: MediaType = MediaType {};
        pub const MP4: MediaType = MediaType {};
        pub const ZIP: MediaType = MediaType {};
        pub fn top(&self) -> &str {}
        pub fn sub(&self) -> &str {}
        pub fn params(&self) -> impl Iterator<Item = (&str, &str)> {}
        pub fn is_xml(&self) -> bool {}
        pub fn is_html(&self) -> bool {}
        pub fn is_json(&self) -> bool {}
    }
    pub enum Method { Get, Put, Post, Delete, Options, Head, Trace, Connect, Patch }
    pub mod ext {
        pub trait IntoOwned {
            type Owned;
            fn into_owned(self) -> Self::Owned {}
        }
        pub trait IntoCollection<T> {}
    }
    pub mod uri {
        pub struct Segments<'a>(&'a str);
        pub trait UriPart {}
        pub enum Path {}
        pub enum Query {}
        impl UriPart for Path {}
        impl UriPart for Query {}
        pub trait FromUriParam<P: UriPart, T> {
            type Target;
            fn from_uri_param(param: T) -> Self::Target {}
        }
        pub trait UriDisplay<P: UriPart> {}
        impl<'a> Iterator for Segments<'a> { type Item = &'a str; }
        #[derive(Debug, Clone, PartialEq)]
        #[twelve::request_data(meta)]
        pub struct Origin<'a>(&'a str);
        impl<'a> Origin<'a> {
            pub fn parse(string: &'a str) -> Result<Origin<'a>, Error<'a>> {}
            pub fn parse_owned(string: String) -> Result<Origin<'static>, Error<'static>> {}
            #[twelve::request_data(meta)]
            pub fn path(&self) -> &str {}
            #[twelve::request_data(meta)]
            pub fn query(&self) -> Option<&str> {}
            pub fn clear_query(&mut self) {}
            pub fn segments(&self) -> Segments<'_> {}
            pub fn segment_count(&self) -> usize {}
        }
        impl<'a> std::fmt::Display for Origin<'a> {}
        #[derive(Debug)]
        pub struct Error<'a>(&'a str);
        #[derive(Debug, Clone, PartialEq)]
        pub enum Uri<'a> {
            Origin(Origin<'a>),
            Authority(Authority<'a>),
            Absolute(Absolute<'a>),
            Asterisk,
        }
        impl<'a> Uri<'a> {
            pub fn parse(string: &'a str) -> Result<Uri<'a>, Error<'a>> {}
            pub fn origin(&self) -> Option<&Origin<'a>> {}
            pub fn authority(&self) -> Option<&Authority<'a>> {}
            pub fn absolute(&self) -> Option<&Absolute<'a>> {}
            pub fn percent_encode(string: &str) -> std::borrow::Cow<'_, str> {}
            pub fn percent_decode(string: &[u8]) -> Result<std::borrow::Cow<'_, str>, std::str::Utf8Error> {}
            pub fn percent_decode_lossy(string: &[u8]) -> std::borrow::Cow<'_, str> {}
        }
        impl<'a> std::fmt::Display for Uri<'a> {}
        #[derive(Debug, Clone, PartialEq)]
        pub struct Authority<'a>(&'a str);
        #[derive(Debug, Clone, PartialEq)]
        pub struct Absolute<'a>(&'a str);
    }
}
pub mod response {
    pub use crate::fs::NamedFile;
    pub type Result<'r> = std::result::Result<Response<'r>, crate::http::Status>;
    use crate::http::{ContentType, Cookie, Header, HeaderMap, Status};
    pub struct Response<'r>(&'r u8);
    impl<'r> Response<'r> {
        pub fn new() -> Response<'r> {}
        pub fn build() -> ResponseBuilder<'r> {}
        pub fn build_from(other: Response<'r>) -> ResponseBuilder<'r> {}
        pub fn status(&self) -> Status {}
        pub fn set_status(&mut self, status: Status) {}
        pub fn set_raw_status(&mut self, code: u16, reason: &'static str) {}
        pub fn content_type(&self) -> Option<ContentType> {}
        pub fn cookies(&self) -> Vec<Cookie<'_>> {}
        pub fn headers(&self) -> &HeaderMap<'r> {}
        pub fn set_header<H: Into<Header<'r>>>(&mut self, header: H) -> bool {}
        pub fn set_raw_header<N, V>(&mut self, name: N, value: V) -> bool {}
        pub fn adjoin_header<H: Into<Header<'r>>>(&mut self, header: H) {}
        pub fn adjoin_raw_header<N, V>(&mut self, name: N, value: V) {}
        pub fn remove_header(&mut self, name: &str) {}
        pub fn body(&mut self) -> Option<Body<&mut dyn std::io::Read>> {}
        pub fn body_string(&mut self) -> Option<String> {}
        pub fn body_bytes(&mut self) -> Option<Vec<u8>> {}
        pub fn take_body(&mut self) -> Option<Body<Box<dyn std::io::Read + 'r>>> {}
        pub fn set_sized_body<B>(&mut self, body: B) {}
        pub fn set_streamed_body<B>(&mut self, body: B) {}
        pub fn set_chunked_body<B>(&mut self, body: B, chunk_size: u64) {}
        pub fn merge(&mut self, other: Response<'r>) {}
        pub fn join(&mut self, other: Response<'r>) {}
    }
    pub struct ResponseBuilder<'r>(&'r u8);
    impl<'r> ResponseBuilder<'r> {
        pub fn new(base: Response<'r>) -> ResponseBuilder<'r> {}
        pub fn status(&mut self, status: Status) -> &mut ResponseBuilder<'r> {}
        pub fn raw_status(&mut self, code: u16, reason: &'static str) -> &mut ResponseBuilder<'r> {}
        pub fn header<H: Into<Header<'r>>>(&mut self, header: H) -> &mut ResponseBuilder<'r> {}
        pub fn header_adjoin<H: Into<Header<'r>>>(&mut self, header: H) -> &mut ResponseBuilder<'r> {}
        pub fn raw_header<N, V>(&mut self, name: N, value: V) -> &mut ResponseBuilder<'r> {}
        pub fn raw_header_adjoin<N, V>(&mut self, name: N, value: V) -> &mut ResponseBuilder<'r> {}
        pub fn sized_body<B>(&mut self, body: B) -> &mut ResponseBuilder<'r> {}
        pub fn streamed_body<B>(&mut self, body: B) -> &mut ResponseBuilder<'r> {}
        pub fn chunked_body<B>(&mut self, body: B, chunk_size: u64) -> &mut ResponseBuilder<'r> {}
        pub fn merge(&mut self, other: Response<'r>) -> &mut ResponseBuilder<'r> {}
        pub fn join(&mut self, other: Response<'r>) -> &mut ResponseBuilder<'r> {}
        pub fn finalize(&mut self) -> Response<'r> {}
        pub fn ok<T>(&mut self) -> std::result::Result<Response<'r>, T> {}
    }
    pub enum Body<T> {
        Sized(T, u64),
        Chunked(T, u64),
    }
    impl<T> Body<T> {
        pub fn into_inner(self) -> T {}
        pub fn into_bytes(self) -> Option<Vec<u8>> {}
        pub fn into_string(self) -> Option<String> {}
        pub fn is_sized(&self) -> bool {}
        pub fn is_chunked(&self) -> bool {}
    }
    #[derive(Debug)]
    pub struct Redirect;
    impl Redirect {
        pub fn to<U>(uri: U) -> Redirect {}
        pub fn temporary<U>(uri: U) -> Redirect {}
        pub fn permanent<U>(uri: U) -> Redirect {}
        pub fn found<U>(uri: U) -> Redirect {}
        pub fn moved<U>(uri: U) -> Redirect {}
    }
    #[derive(Debug)]
    pub struct Flash<R>(R);
    impl<R> Flash<R> {
        pub fn new<N: AsRef<str>, M: AsRef<str>>(res: R, name: N, msg: M) -> Flash<R> {}
        pub fn success<S: AsRef<str>>(responder: R, msg: S) -> Flash<R> {}
        pub fn warning<S: AsRef<str>>(responder: R, msg: S) -> Flash<R> {}
        pub fn error<S: AsRef<str>>(responder: R, msg: S) -> Flash<R> {}
        #[twelve::request_data(meta)]
        pub fn name(&self) -> &str {}
        #[twelve::request_data(meta)]
        pub fn msg(&self) -> &str {}
    }
    pub struct Stream<T>(T);
    impl<T> Stream<T> {
        pub fn chunked(reader: T, chunk_size: u64) -> Stream<T> {}
    }
    impl<T> From<T> for Stream<T> {}
    pub use content::Content;
    pub trait Responder<'r, 'o> {
        #[twelve::entry(kind = "request")]
        fn respond_to(self, request: &'r crate::Request<'_>) -> Result<'o>;
    }
    pub mod content {
        pub struct Content<R>(pub crate::http::ContentType, pub R);
        pub struct Json<R>(pub R);
        pub struct Xml<R>(pub R);
        pub struct MsgPack<R>(pub R);
        pub struct Html<R>(pub R);
        pub struct Plain<R>(pub R);
        pub struct Css<R>(pub R);
        pub struct JavaScript<R>(pub R);
        pub struct RawHtml<R>(pub R);
        pub struct RawJson<R>(pub R);
    }
    pub mod status {
        pub struct Custom<R>(pub crate::http::Status, pub R);
        pub struct NotFound<R>(pub R);
        pub struct Created<R>(pub String, pub Option<R>);
        pub struct Accepted<R>(pub Option<R>);
        pub struct BadRequest<R>(pub Option<R>);
        pub struct Unauthorized<R>(pub Option<R>);
        pub struct Forbidden<R>(pub Option<R>);
        pub struct Conflict<R>(pub Option<R>);
        pub struct NoContent;
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
