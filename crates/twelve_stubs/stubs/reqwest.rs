//! package = "reqwest", version = ">=0.10, <0.14"

pub use http::{header, Method, StatusCode, Version};
pub use url::Url;
pub use self::error::{Error, Result};
pub use self::into_url::IntoUrl;
pub use self::response::ResponseBuilderExt;
pub use self::async_impl::{Body, Client, ClientBuilder, Request, RequestBuilder, Response, Upgraded, multipart};
pub use self::proxy::{Proxy, NoProxy};
pub use tls::{Certificate, Identity};
mod error {
    use std::error::Error as StdError;
    use std::fmt;
    use crate::{StatusCode, Url};
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
    pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;
    impl Error {
        pub fn url(&self) -> Option<&Url> {}
        pub fn url_mut(&mut self) -> Option<&mut Url> {}
        pub fn with_url(self, url: Url) -> Self {}
        pub fn without_url(self) -> Self {}
        pub fn is_builder(&self) -> bool {}
        pub fn is_redirect(&self) -> bool {}
        pub fn is_status(&self) -> bool {}
        pub fn is_timeout(&self) -> bool {}
        pub fn is_request(&self) -> bool {}
        pub fn is_connect(&self) -> bool {}
        pub fn is_dns(&self) -> bool {}
        pub fn is_body(&self) -> bool {}
        pub fn is_decode(&self) -> bool {}
        pub fn status(&self) -> Option<StatusCode> {}
        pub fn is_upgrade(&self) -> bool {}
    }
    impl fmt::Display for Error {}
    impl StdError for Error {}
}
mod into_url {
    use url::Url;
    pub trait IntoUrl: IntoUrlSealed {}
    impl IntoUrl for Url {}
    impl IntoUrl for String {}
    impl<'a> IntoUrl for &'a str {}
    impl<'a> IntoUrl for &'a String {}
    pub trait IntoUrlSealed {
        fn into_url(self) -> crate::Result<Url>;
        fn as_str(&self) -> &str;
    }
    impl IntoUrlSealed for Url {}
    impl<'a> IntoUrlSealed for &'a str {}
    impl<'a> IntoUrlSealed for &'a String {}
    impl IntoUrlSealed for String {}
}
mod response {
    use url::Url;
    pub trait ResponseBuilderExt {
        fn url(self, url: Url) -> Self;
    }
    impl ResponseBuilderExt for http::response::Builder {}
}
pub async fn get<T: IntoUrl>(url: T) -> crate::Result<Response> {}
mod async_impl {
    pub use self::body::Body;
    pub use self::client::{Client, ClientBuilder};
    pub use self::request::{Request, RequestBuilder};
    pub use self::response::Response;
    pub use self::upgrade::Upgraded;
    pub mod body {
        use bytes::Bytes;
        use http_body::Body as HttpBody;
        use tokio::fs::File;
        pub struct Body;
        impl Body {
            pub fn as_bytes(&self) -> Option<&[u8]> {}
            pub fn wrap_stream<S>(stream: S) -> Body where S: futures_core::stream::TryStream + Send + 'static, S::Error: Into<Box<dyn std::error::Error + Send + Sync>>, Bytes: From<S::Ok> {}
            pub fn wrap<B>(inner: B) -> Body where B: HttpBody + Send + Sync + 'static, B::Data: Into<Bytes>, B::Error: Into<Box<dyn std::error::Error + Send + Sync>> {}
        }
        impl Default for Body {}
        impl From<Bytes> for Body {}
        impl From<Vec<u8>> for Body {}
        impl From<&'static [u8]> for Body {}
        impl From<String> for Body {}
        impl From<&'static str> for Body {}
        impl From<File> for Body {}
        impl HttpBody for Body {
            type Data = Bytes;
            type Error = crate::Error;
        }
    }
    pub mod client {
        use std::any::Any;
        use std::future::Future;
        use std::net::{IpAddr, SocketAddr};
        use std::sync::Arc;
        use std::time::Duration;
        use std::convert::TryInto;
        use std::str;
        use super::request::{Request, RequestBuilder};
        use super::response::Response;
        use crate::connect::uds::UnixSocketProvider;
        use crate::connect::sealed::{Conn, Unnameable};
        use crate::connect::BoxedConnectorService;
        use crate::{cookie, error, redirect, tls, Certificate, Identity, IntoUrl, Method, Proxy};
        use crate::error::BoxError;
        use crate::tls::CertificateRevocationList;
        use http::header::{HeaderMap, HeaderValue};
        use tower::{Layer, Service};
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct Client;
        impl Clone for Client {}
        pub struct ClientBuilder;
        impl Default for ClientBuilder {}
        impl ClientBuilder {
            pub fn new() -> Self {}
        }
        impl ClientBuilder {
            pub fn build(self) -> crate::Result<Client> {}
            pub fn user_agent<V>(self, value: V) -> ClientBuilder where V: TryInto<HeaderValue>, V::Error: Into<http::Error> {}
            pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder {}
            pub fn cookie_store(self, enable: bool) -> ClientBuilder {}
            pub fn cookie_provider<C: cookie::CookieStore + 'static>(self, cookie_store: Arc<C>) -> ClientBuilder {}
            pub fn gzip(self, enable: bool) -> ClientBuilder {}
            pub fn no_gzip(self) -> ClientBuilder {}
            pub fn no_brotli(self) -> ClientBuilder {}
            pub fn no_zstd(self) -> ClientBuilder {}
            pub fn no_deflate(self) -> ClientBuilder {}
            pub fn redirect(self, policy: redirect::Policy) -> ClientBuilder {}
            pub fn referer(self, enable: bool) -> ClientBuilder {}
            pub fn retry(self, policy: crate::retry::Builder) -> ClientBuilder {}
            pub fn proxy(self, proxy: Proxy) -> ClientBuilder {}
            pub fn no_proxy(self) -> ClientBuilder {}
            pub fn timeout(self, timeout: Duration) -> ClientBuilder {}
            pub fn read_timeout(self, timeout: Duration) -> ClientBuilder {}
            pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder {}
            pub fn connection_verbose(self, verbose: bool) -> ClientBuilder {}
            pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
            pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder {}
            pub fn http1_title_case_headers(self) -> ClientBuilder {}
            pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder {}
            pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder {}
            pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder {}
            pub fn http1_max_headers(self, max: usize) -> ClientBuilder {}
            pub fn http1_only(self) -> ClientBuilder {}
            pub fn http09_responses(self) -> ClientBuilder {}
            pub fn http2_prior_knowledge(self) -> ClientBuilder {}
            pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
            pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
            pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder {}
            pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
            pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder {}
            pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> ClientBuilder {}
            pub fn http2_keep_alive_timeout(self, timeout: Duration) -> ClientBuilder {}
            pub fn http2_keep_alive_while_idle(self, enabled: bool) -> ClientBuilder {}
            pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder {}
            pub fn local_address<T>(self, addr: T) -> ClientBuilder where T: Into<Option<IpAddr>> {}
            pub fn interface(self, interface: &str) -> ClientBuilder {}
            pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
            pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
            pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder where C: Into<Option<u32>> {}
            pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
            pub fn unix_socket(self, path: impl UnixSocketProvider) -> ClientBuilder {}
            pub fn tls_certs_merge(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder {}
            pub fn tls_certs_only(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder {}
            pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder {}
            pub fn tls_crls_only(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder {}
            pub fn add_crl(self, crl: CertificateRevocationList) -> ClientBuilder {}
            pub fn add_crls(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder {}
            pub fn identity(self, identity: Identity) -> ClientBuilder {}
            pub fn tls_danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder {}
            pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder {}
            pub fn tls_danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder {}
            pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder {}
            pub fn tls_sni(self, tls_sni: bool) -> ClientBuilder {}
            pub fn tls_sslkeylogfile(self, on: bool) -> ClientBuilder {}
            pub fn tls_version_min(self, version: tls::Version) -> ClientBuilder {}
            pub fn min_tls_version(self, version: tls::Version) -> ClientBuilder {}
            pub fn tls_version_max(self, version: tls::Version) -> ClientBuilder {}
            pub fn max_tls_version(self, version: tls::Version) -> ClientBuilder {}
            pub fn tls_backend_rustls(self) -> ClientBuilder {}
            pub fn use_rustls_tls(self) -> ClientBuilder {}
            pub fn tls_backend_preconfigured(self, tls: impl Any) -> ClientBuilder {}
            pub fn use_preconfigured_tls(self, tls: impl Any) -> ClientBuilder {}
            pub fn tls_info(self, tls_info: bool) -> ClientBuilder {}
            pub fn https_only(self, enabled: bool) -> ClientBuilder {}
            pub fn no_hickory_dns(self) -> ClientBuilder {}
            pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder {}
            pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder {}
            pub fn dns_resolver<R>(self, resolver: R) -> ClientBuilder where R: crate::dns::resolve::IntoResolve {}
            pub fn connector_layer<L>(self, layer: L) -> ClientBuilder where L: Layer<BoxedConnectorService> + Clone + Send + Sync + 'static, L::Service: Service<Unnameable, Response = Conn, Error = BoxError> + Clone + Send + Sync + 'static, <L::Service as Service<Unnameable>>::Future: Send + 'static {}
        }
        impl Default for Client {}
        impl Client {
            pub fn new() -> Client {}
            pub fn builder() -> ClientBuilder {}
            pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
            pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
            pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
            pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
            pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
            pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
            pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {}
            pub fn execute(&self, request: Request) -> impl Future<Output = Result<Response, crate::Error>> {}
        }
        impl tower_service::Service<Request> for Client {
            type Response = Response;
            type Error = crate::Error;
            type Future = Pending;
        }
        impl tower_service::Service<Request> for &'_ Client {
            type Response = Response;
            type Error = crate::Error;
            type Future = Pending;
        }
        pub struct Pending;
        impl Future for Pending {
            type Output = Result<Response, crate::Error>;
        }
    }
    pub mod multipart {
        use std::borrow::Cow;
        use std::io;
        use std::path::Path;
        use bytes::Bytes;
        use futures_core::Stream;
        use futures_util::stream;
        use super::Body;
        use crate::header::HeaderMap;
        pub struct Form;
        pub struct Part;
        impl Default for Form {}
        impl Form {
            pub fn new() -> Form {}
            pub fn boundary(&self) -> &str {}
            #[twelve::reads]
            pub fn text<T, U>(self, name: T, value: U) -> Form where T: Into<Cow<'static, str>>, U: Into<Cow<'static, str>> {}
            pub async fn file<T, U>(self, name: T, path: U) -> io::Result<Form> where T: Into<Cow<'static, str>>, U: AsRef<Path> {}
            pub fn part<T>(self, name: T, part: Part) -> Form where T: Into<Cow<'static, str>> {}
            pub fn percent_encode_path_segment(self) -> Form {}
            pub fn percent_encode_attr_chars(self) -> Form {}
            pub fn percent_encode_noop(self) -> Form {}
            pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, crate::Error>> + Send + Sync {}
        }
        impl Part {
            #[twelve::reads]
            pub fn text<T>(value: T) -> Part where T: Into<Cow<'static, str>> {}
            #[twelve::reads]
            pub fn bytes<T>(value: T) -> Part where T: Into<Cow<'static, [u8]>> {}
            pub fn stream<T: Into<Body>>(value: T) -> Part {}
            pub fn stream_with_length<T: Into<Body>>(value: T, length: u64) -> Part {}
            pub async fn file<T: AsRef<Path>>(path: T) -> io::Result<Part> {}
            pub fn mime_str(self, mime: &str) -> crate::Result<Part> {}
            pub fn file_name<T>(self, filename: T) -> Part where T: Into<Cow<'static, str>> {}
            pub fn headers(self, headers: HeaderMap) -> Part {}
        }
    }
    pub(crate) mod request {
        use std::convert::TryFrom;
        use std::fmt;
        use std::future::Future;
        use std::time::Duration;
        use serde::Serialize;
        use super::body::Body;
        use super::client::Client;
        use super::multipart;
        use super::response::Response;
        use crate::header::{HeaderMap, HeaderName, HeaderValue};
        use crate::{Method, Url};
        use http::{Request as HttpRequest, Version};
        pub struct Request;
        #[twelve::nature(client)]
        pub struct RequestBuilder;
        impl Request {
            pub fn new(method: Method, url: Url) -> Self {}
            pub fn method(&self) -> &Method {}
            pub fn method_mut(&mut self) -> &mut Method {}
            pub fn url(&self) -> &Url {}
            pub fn url_mut(&mut self) -> &mut Url {}
            pub fn headers(&self) -> &HeaderMap {}
            pub fn headers_mut(&mut self) -> &mut HeaderMap {}
            pub fn body(&self) -> Option<&Body> {}
            pub fn body_mut(&mut self) -> &mut Option<Body> {}
            pub fn timeout(&self) -> Option<&Duration> {}
            pub fn timeout_mut(&mut self) -> &mut Option<Duration> {}
            pub fn version(&self) -> Version {}
            pub fn version_mut(&mut self) -> &mut Version {}
            #[twelve::reads]
            pub fn try_clone(&self) -> Option<Request> {}
        }
        impl RequestBuilder {
            pub fn from_parts(client: Client, request: Request) -> RequestBuilder {}
            pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error> {}
            pub fn headers(self, headers: crate::header::HeaderMap) -> RequestBuilder {}
            pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder where U: fmt::Display, P: fmt::Display {}
            pub fn bearer_auth<T>(self, token: T) -> RequestBuilder where T: fmt::Display {}
            pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder {}
            pub fn timeout(self, timeout: Duration) -> RequestBuilder {}
            pub fn multipart(self, multipart: multipart::Form) -> RequestBuilder {}
            pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder {}
            pub fn version(self, version: Version) -> RequestBuilder {}
            pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder {}
            pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder {}
            #[twelve::reads]
            pub fn build(self) -> crate::Result<Request> {}
            #[twelve::reads]
            pub fn build_split(self) -> (Client, crate::Result<Request>) {}
            pub fn send(self) -> impl Future<Output = Result<Response, crate::Error>> {}
            #[twelve::reads]
            pub fn try_clone(&self) -> Option<RequestBuilder> {}
        }
        impl<T> TryFrom<HttpRequest<T>> for Request where T: Into<Body> {
            type Error = crate::Error;
        }
        impl TryFrom<Request> for HttpRequest<Body> {
            type Error = crate::Error;
        }
    }
    mod response {
        use std::net::SocketAddr;
        use bytes::Bytes;
        use hyper::{HeaderMap, StatusCode, Version};
        use serde::de::DeserializeOwned;
        use url::Url;
        use super::body::Body;
        use crate::cookie;
        #[twelve::nature(client)]
        pub struct Response;
        impl Response {
            pub fn status(&self) -> StatusCode {}
            pub fn version(&self) -> Version {}
            pub fn headers(&self) -> &HeaderMap {}
            pub fn headers_mut(&mut self) -> &mut HeaderMap {}
            pub fn content_length(&self) -> Option<u64> {}
            pub fn cookies<'a>(&'a self) -> impl Iterator<Item = cookie::Cookie<'a>> + 'a {}
            pub fn url(&self) -> &Url {}
            pub fn remote_addr(&self) -> Option<SocketAddr> {}
            pub fn extensions(&self) -> &http::Extensions {}
            pub fn extensions_mut(&mut self) -> &mut http::Extensions {}
            #[twelve::reads]
            pub async fn text(self) -> crate::Result<String> {}
            #[twelve::reads]
            pub async fn text_with_charset(self, default_encoding: &str) -> crate::Result<String> {}
            pub async fn json<T: DeserializeOwned>(self) -> crate::Result<T> {}
            #[twelve::reads]
            pub async fn bytes(self) -> crate::Result<Bytes> {}
            #[twelve::reads]
            pub async fn chunk(&mut self) -> crate::Result<Option<Bytes>> {}
            #[twelve::reads]
            pub fn bytes_stream(self) -> impl futures_core::Stream<Item = crate::Result<Bytes>> {}
            #[twelve::reads]
            pub fn error_for_status(self) -> crate::Result<Self> {}
            #[twelve::reads]
            pub fn error_for_status_ref(&self) -> crate::Result<&Self> {}
        }
        impl From<Response> for Body {}
        impl<T: Into<Body>> From<http::Response<T>> for Response {}
        impl From<Response> for http::Response<Body> {}
    }
    mod upgrade {
        use std::io;
        use tokio::io::{AsyncRead, AsyncWrite};
        pub struct Upgraded;
        impl AsyncRead for Upgraded {}
        impl AsyncWrite for Upgraded {}
        impl super::response::Response {
            pub async fn upgrade(self) -> crate::Result<Upgraded> {}
        }
    }
}
pub mod blocking {
    pub use self::body::Body;
    pub use self::client::{Client, ClientBuilder};
    pub use self::request::{Request, RequestBuilder};
    pub use self::response::Response;
    mod body {
        use std::fs::File;
        use std::io;
        use std::io::Read;
        use bytes::Bytes;
        pub struct Body;
        impl Body {
            pub fn new<R: Read + Send + 'static>(reader: R) -> Body {}
            pub fn sized<R: Read + Send + 'static>(reader: R, len: u64) -> Body {}
            pub fn as_bytes(&self) -> Option<&[u8]> {}
            pub fn buffer(&mut self) -> Result<&[u8], crate::Error> {}
        }
        impl From<Vec<u8>> for Body {}
        impl From<String> for Body {}
        impl From<&'static [u8]> for Body {}
        impl From<&'static str> for Body {}
        impl From<File> for Body {}
        impl From<Bytes> for Body {}
    }
    mod client {
        use std::any::Any;
        use std::convert::TryInto;
        use std::future::Future;
        use std::net::{IpAddr, SocketAddr};
        use std::sync::Arc;
        use std::time::Duration;
        use http::header::HeaderValue;
        use log::error;
        use tower::{Layer, Service};
        use super::request::{Request, RequestBuilder};
        use super::response::Response;
        use crate::connect::sealed::{Conn, Unnameable};
        use crate::connect::uds::UnixSocketProvider;
        use crate::connect::BoxedConnectorService;
        use crate::dns::Resolve;
        use crate::error::BoxError;
        use crate::{tls, Certificate, Identity, async_impl, header, redirect, IntoUrl, Method, Proxy};
        use crate::tls::CertificateRevocationList;
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct Client;
        impl Clone for Client {}
        pub struct ClientBuilder;
        impl Default for ClientBuilder {}
        impl ClientBuilder {
            pub fn new() -> Self {}
        }
        impl ClientBuilder {
            pub fn build(self) -> crate::Result<Client> {}
            pub fn user_agent<V>(self, value: V) -> ClientBuilder where V: TryInto<HeaderValue>, V::Error: Into<http::Error> {}
            pub fn default_headers(self, headers: header::HeaderMap) -> ClientBuilder {}
            pub fn cookie_store(self, enable: bool) -> ClientBuilder {}
            pub fn cookie_provider<C: crate::cookie::CookieStore + 'static>(self, cookie_store: Arc<C>) -> ClientBuilder {}
            pub fn gzip(self, enable: bool) -> ClientBuilder {}
            pub fn no_gzip(self) -> ClientBuilder {}
            pub fn no_brotli(self) -> ClientBuilder {}
            pub fn no_zstd(self) -> ClientBuilder {}
            pub fn no_deflate(self) -> ClientBuilder {}
            pub fn redirect(self, policy: redirect::Policy) -> ClientBuilder {}
            pub fn retry(self, policy: crate::retry::Builder) -> ClientBuilder {}
            pub fn referer(self, enable: bool) -> ClientBuilder {}
            pub fn proxy(self, proxy: Proxy) -> ClientBuilder {}
            pub fn no_proxy(self) -> ClientBuilder {}
            pub fn timeout<T>(self, timeout: T) -> ClientBuilder where T: Into<Option<Duration>> {}
            pub fn connect_timeout<T>(self, timeout: T) -> ClientBuilder where T: Into<Option<Duration>> {}
            pub fn connection_verbose(self, verbose: bool) -> ClientBuilder {}
            pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
            pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder {}
            pub fn http1_title_case_headers(self) -> ClientBuilder {}
            pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder {}
            pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder {}
            pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder {}
            pub fn http1_max_headers(self, max: usize) -> ClientBuilder {}
            pub fn http1_only(self) -> ClientBuilder {}
            pub fn http09_responses(self) -> ClientBuilder {}
            pub fn http2_prior_knowledge(self) -> ClientBuilder {}
            pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
            pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
            pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder {}
            pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
            pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder {}
            pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> ClientBuilder {}
            pub fn http2_keep_alive_timeout(self, timeout: Duration) -> ClientBuilder {}
            pub fn http2_keep_alive_while_idle(self, enabled: bool) -> ClientBuilder {}
            pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder {}
            pub fn local_address<T>(self, addr: T) -> ClientBuilder where T: Into<Option<IpAddr>> {}
            pub fn interface(self, interface: &str) -> ClientBuilder {}
            pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
            pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
            pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder where C: Into<Option<u32>> {}
            pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
            pub fn unix_socket(self, path: impl UnixSocketProvider) -> ClientBuilder {}
            pub fn tls_certs_merge(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder {}
            pub fn tls_certs_only(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder {}
            pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder {}
            pub fn tls_crls_only(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder {}
            pub fn add_crl(self, crl: CertificateRevocationList) -> ClientBuilder {}
            pub fn add_crls(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder {}
            pub fn identity(self, identity: Identity) -> ClientBuilder {}
            pub fn tls_danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder {}
            pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder {}
            pub fn tls_danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder {}
            pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder {}
            pub fn tls_sni(self, tls_sni: bool) -> ClientBuilder {}
            pub fn tls_sslkeylogfile(self, on: bool) -> ClientBuilder {}
            pub fn tls_version_min(self, version: tls::Version) -> ClientBuilder {}
            pub fn min_tls_version(self, version: tls::Version) -> ClientBuilder {}
            pub fn tls_version_max(self, version: tls::Version) -> ClientBuilder {}
            pub fn max_tls_version(self, version: tls::Version) -> ClientBuilder {}
            pub fn tls_backend_rustls(self) -> ClientBuilder {}
            pub fn use_rustls_tls(self) -> ClientBuilder {}
            pub fn tls_info(self, tls_info: bool) -> ClientBuilder {}
            pub fn tls_backend_preconfigured(self, tls: impl Any) -> ClientBuilder {}
            pub fn use_preconfigured_tls(self, tls: impl Any) -> ClientBuilder {}
            pub fn no_hickory_dns(self) -> ClientBuilder {}
            pub fn https_only(self, enabled: bool) -> ClientBuilder {}
            pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder {}
            pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder {}
            pub fn dns_resolver<R: Resolve + 'static>(self, resolver: Arc<R>) -> ClientBuilder {}
            pub fn connector_layer<L>(self, layer: L) -> ClientBuilder where L: Layer<BoxedConnectorService> + Clone + Send + Sync + 'static, L::Service: Service<Unnameable, Response = Conn, Error = BoxError> + Clone + Send + Sync + 'static, <L::Service as Service<Unnameable>>::Future: Send + 'static {}
        }
        impl From<async_impl::ClientBuilder> for ClientBuilder {}
        impl Default for Client {}
        impl Client {
            pub fn new() -> Client {}
            pub fn builder() -> ClientBuilder {}
            pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
            pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
            pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
            pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
            pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
            pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
            pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {}
            pub fn execute(&self, request: Request) -> crate::Result<Response> {}
        }
    }
    pub mod multipart {
        use std::borrow::Cow;
        use std::io;
        use std::io::Read;
        use std::path::Path;
        use crate::header::HeaderMap;
        pub struct Form;
        pub struct Part;
        impl Default for Form {}
        impl Form {
            pub fn new() -> Form {}
            pub fn boundary(&self) -> &str {}
            #[twelve::reads]
            pub fn text<T, U>(self, name: T, value: U) -> Form where T: Into<Cow<'static, str>>, U: Into<Cow<'static, str>> {}
            pub fn file<T, U>(self, name: T, path: U) -> io::Result<Form> where T: Into<Cow<'static, str>>, U: AsRef<Path> {}
            pub fn part<T>(self, name: T, part: Part) -> Form where T: Into<Cow<'static, str>> {}
            pub fn percent_encode_path_segment(self) -> Form {}
            pub fn percent_encode_attr_chars(self) -> Form {}
            pub fn percent_encode_noop(self) -> Form {}
            pub fn into_reader(self) -> impl Read {}
        }
        impl Part {
            #[twelve::reads]
            pub fn text<T>(value: T) -> Part where T: Into<Cow<'static, str>> {}
            #[twelve::reads]
            pub fn bytes<T>(value: T) -> Part where T: Into<Cow<'static, [u8]>> {}
            pub fn reader<T: Read + Send + 'static>(value: T) -> Part {}
            pub fn reader_with_length<T: Read + Send + 'static>(value: T, length: u64) -> Part {}
            pub fn file<T: AsRef<Path>>(path: T) -> io::Result<Part> {}
            pub fn mime_str(self, mime: &str) -> crate::Result<Part> {}
            pub fn file_name<T>(self, filename: T) -> Part where T: Into<Cow<'static, str>> {}
            pub fn headers(self, headers: HeaderMap) -> Part {}
        }
    }
    mod request {
        use std::convert::TryFrom;
        use std::fmt;
        use std::time::Duration;
        use http::{Request as HttpRequest, Version};
        use serde::Serialize;
        use super::{body, multipart, Client};
        use super::body::Body;
        use crate::header::{HeaderMap, HeaderName, HeaderValue};
        use crate::{Method, Url};
        pub struct Request;
        #[twelve::nature(client)]
        pub struct RequestBuilder;
        impl Request {
            pub fn new(method: Method, url: Url) -> Self {}
            pub fn method(&self) -> &Method {}
            pub fn method_mut(&mut self) -> &mut Method {}
            pub fn url(&self) -> &Url {}
            pub fn url_mut(&mut self) -> &mut Url {}
            pub fn headers(&self) -> &HeaderMap {}
            pub fn headers_mut(&mut self) -> &mut HeaderMap {}
            pub fn version(&self) -> Version {}
            pub fn version_mut(&mut self) -> &mut Version {}
            pub fn body(&self) -> Option<&Body> {}
            pub fn body_mut(&mut self) -> &mut Option<Body> {}
            pub fn timeout(&self) -> Option<&Duration> {}
            pub fn timeout_mut(&mut self) -> &mut Option<Duration> {}
            #[twelve::reads]
            pub fn try_clone(&self) -> Option<Request> {}
        }
        impl RequestBuilder {
            pub fn from_parts(client: Client, request: Request) -> RequestBuilder {}
            pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder where HeaderName: TryFrom<K>, HeaderValue: TryFrom<V>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error> {}
            pub fn headers(self, headers: crate::header::HeaderMap) -> RequestBuilder {}
            pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder where U: fmt::Display, P: fmt::Display {}
            pub fn bearer_auth<T>(self, token: T) -> RequestBuilder where T: fmt::Display {}
            pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder {}
            pub fn timeout(self, timeout: Duration) -> RequestBuilder {}
            pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder {}
            pub fn version(self, version: Version) -> RequestBuilder {}
            pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder {}
            pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder {}
            pub fn multipart(self, multipart: multipart::Form) -> RequestBuilder {}
            #[twelve::reads]
            pub fn build(self) -> crate::Result<Request> {}
            #[twelve::reads]
            pub fn build_split(self) -> (Client, crate::Result<Request>) {}
            pub fn send(self) -> crate::Result<super::Response> {}
            #[twelve::reads]
            pub fn try_clone(&self) -> Option<RequestBuilder> {}
        }
        impl<T> TryFrom<HttpRequest<T>> for Request where T: Into<Body> {
            type Error = crate::Error;
        }
    }
    mod response {
        use std::io;
        use std::io::Read;
        use std::net::SocketAddr;
        use bytes::Bytes;
        use http;
        use hyper::header::HeaderMap;
        use serde::de::DeserializeOwned;
        use crate::{cookie, async_impl, StatusCode, Url, Version};
        #[twelve::nature(client)]
        pub struct Response;
        impl Response {
            pub fn status(&self) -> StatusCode {}
            pub fn headers(&self) -> &HeaderMap {}
            pub fn headers_mut(&mut self) -> &mut HeaderMap {}
            pub fn cookies<'a>(&'a self) -> impl Iterator<Item = cookie::Cookie<'a>> + 'a {}
            pub fn version(&self) -> Version {}
            pub fn url(&self) -> &Url {}
            pub fn remote_addr(&self) -> Option<SocketAddr> {}
            pub fn extensions(&self) -> &http::Extensions {}
            pub fn extensions_mut(&mut self) -> &mut http::Extensions {}
            pub fn content_length(&self) -> Option<u64> {}
            pub fn json<T: DeserializeOwned>(self) -> crate::Result<T> {}
            #[twelve::reads]
            pub fn bytes(self) -> crate::Result<Bytes> {}
            #[twelve::reads]
            pub fn text(self) -> crate::Result<String> {}
            #[twelve::reads]
            pub fn text_with_charset(self, default_encoding: &str) -> crate::Result<String> {}
            #[twelve::reads]
            pub fn copy_to<W: ?Sized>(&mut self, w: &mut W) -> crate::Result<u64> where W: io::Write {}
            #[twelve::reads]
            pub fn error_for_status(self) -> crate::Result<Self> {}
            #[twelve::reads]
            pub fn error_for_status_ref(&self) -> crate::Result<&Self> {}
        }
        impl Read for Response {}
        impl<T: Into<async_impl::body::Body>> From<http::Response<T>> for Response {}
    }
    pub fn get<T: crate::IntoUrl>(url: T) -> crate::Result<Response> {}
}
mod connect {
    use http::Uri;
    use hyper::rt::{Read, Write};
    use hyper_util::client::legacy::connect::Connection;
    use tower::util::BoxCloneSyncService;
    use tower_service::Service;
    use std::io;
    use std::pin::Pin;
    use std::sync::Arc;
    use crate::error::BoxError;
    use sealed::{Conn, Unnameable};
    pub(crate) type BoxedConnectorService = BoxCloneSyncService<Unnameable, Conn, BoxError>;
    pub(crate) mod sealed {
        use super::*;
        pub struct Unnameable;
        pub struct Conn;
        impl Connection for Conn {}
        impl Read for Conn {}
        impl Write for Conn {}
    }
    pub(crate) mod uds {
        use std::path::Path;
        pub trait UnixSocketProvider {}
        impl UnixSocketProvider for String {}
        impl UnixSocketProvider for &'_ str {}
        impl UnixSocketProvider for &'_ Path {}
        impl UnixSocketProvider for std::path::PathBuf {}
        impl UnixSocketProvider for std::sync::Arc<Path> {}
    }
}
pub mod cookie {
    use crate::header::HeaderValue;
    use std::time::SystemTime;
    pub trait CookieStore {
        fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &HeaderValue>, url: &url::Url);
        fn cookies(&self, url: &url::Url) -> Option<HeaderValue>;
    }
    pub struct Cookie<'a>;
    pub struct Jar;
    impl Default for Jar {}
    impl<'a> Cookie<'a> {
        pub fn name(&self) -> &str {}
        pub fn value(&self) -> &str {}
        pub fn http_only(&self) -> bool {}
        pub fn secure(&self) -> bool {}
        pub fn same_site_lax(&self) -> bool {}
        pub fn same_site_strict(&self) -> bool {}
        pub fn path(&self) -> Option<&str> {}
        pub fn domain(&self) -> Option<&str> {}
        pub fn max_age(&self) -> Option<std::time::Duration> {}
        pub fn expires(&self) -> Option<SystemTime> {}
    }
    impl Jar {
        pub fn add_cookie_str(&self, cookie: &str, url: &url::Url) {}
    }
    impl CookieStore for Jar {}
}
pub mod dns {
    pub use resolve::{Addrs, Name, Resolve, Resolving};
    pub(crate) mod resolve {
        use std::future::Future;
        use std::net::SocketAddr;
        use std::pin::Pin;
        use std::str::FromStr;
        use std::sync::Arc;
        use crate::error::BoxError;
        pub type Addrs = Box<dyn Iterator<Item = SocketAddr> + Send>;
        pub type Resolving = Pin<Box<dyn Future<Output = Result<Addrs, BoxError>> + Send>>;
        pub trait Resolve {
            fn resolve(&self, name: Name) -> Resolving;
        }
        pub struct Name;
        pub trait IntoResolve {}
        impl Name {
            pub fn as_str(&self) -> &str {}
        }
        impl FromStr for Name {
            type Err = sealed::InvalidNameError;
        }
        impl IntoResolve for Arc<dyn Resolve> {}
        impl<R> IntoResolve for Arc<R> where R: Resolve + 'static {}
        impl<R> IntoResolve for R where R: Resolve + 'static {}
        mod sealed {
            use std::fmt;
            pub struct InvalidNameError;
            impl fmt::Display for InvalidNameError {}
            impl std::error::Error for InvalidNameError {}
        }
    }
}
mod proxy {
    use http::header::HeaderValue;
    use http::HeaderMap;
    use crate::into_url::IntoUrl;
    use crate::Url;
    pub struct Proxy;
    impl Clone for Proxy {}
    pub struct NoProxy;
    impl Clone for NoProxy {}
    impl Default for NoProxy {}
    pub trait IntoProxy {
        fn into_proxy(self) -> crate::Result<Url>;
    }
    impl<S: IntoUrl> IntoProxy for S {}
    impl Proxy {
        pub fn http<U: IntoProxy>(proxy_scheme: U) -> crate::Result<Proxy> {}
        pub fn https<U: IntoProxy>(proxy_scheme: U) -> crate::Result<Proxy> {}
        pub fn all<U: IntoProxy>(proxy_scheme: U) -> crate::Result<Proxy> {}
        pub fn custom<F, U: IntoProxy>(fun: F) -> Proxy where F: Fn(&Url) -> Option<U> + Send + Sync + 'static {}
        pub fn basic_auth(self, username: &str, password: &str) -> Proxy {}
        pub fn custom_http_auth(self, header_value: HeaderValue) -> Proxy {}
        pub fn headers(self, headers: HeaderMap) -> Proxy {}
        pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy {}
    }
    impl NoProxy {
        pub fn from_env() -> Option<NoProxy> {}
        pub fn from_string(no_proxy_list: &str) -> Option<Self> {}
    }
}
pub mod redirect {
    use std::error::Error as StdError;
    use hyper::StatusCode;
    use crate::Url;
    pub struct Policy;
    pub struct Attempt<'a>;
    pub struct Action;
    impl Policy {
        pub fn limited(max: usize) -> Self {}
        pub fn none() -> Self {}
        pub fn custom<T>(policy: T) -> Self where T: Fn(Attempt) -> Action + Send + Sync + 'static {}
        pub fn redirect(&self, attempt: Attempt) -> Action {}
    }
    impl Default for Policy {}
    impl<'a> Attempt<'a> {
        pub fn status(&self) -> StatusCode {}
        pub fn url(&self) -> &Url {}
        pub fn previous(&self) -> &[Url] {}
        pub fn follow(self) -> Action {}
        pub fn stop(self) -> Action {}
        pub fn error<E: Into<Box<dyn StdError + Send + Sync>>>(self, error: E) -> Action {}
    }
}
pub mod retry {
    pub struct Builder;
    pub(crate) struct Policy;
    impl Clone for Policy {}
    pub fn for_host<S>(host: S) -> Builder where S: for<'a> PartialEq<&'a str> + Send + Sync + 'static {}
    pub fn never() -> Builder {}
    impl Builder {
        pub fn scoped(scope: impl scope::Scope) -> Self {}
        pub fn no_budget(self) -> Self {}
        pub fn max_extra_load(self, extra_percent: f32) -> Self {}
        pub fn max_retries_per_request(self, max: u32) -> Self {}
        pub fn classify_fn<F>(self, func: F) -> Self where F: Fn(classify::ReqRep<'_>) -> classify::Action + Send + Sync + 'static {}
        pub fn classify(self, classifier: impl classify::Classify) -> Self {}
    }
    type Req = http::Request<crate::async_impl::body::Body>;
    impl<B> tower::retry::Policy<Req, http::Response<B>, crate::Error> for Policy {
        type Future = std::future::Ready<()>;
    }
    mod scope {
        pub trait Scope: 'static {
            fn applies_to(&self, req: &super::Req) -> bool;
        }
    }
    mod classify {
        pub trait Classify: 'static {
            fn classify(&self, req_rep: ReqRep<'_>) -> Action;
        }
        pub struct ReqRep<'a>;
        impl ReqRep<'_> {
            pub fn method(&self) -> &http::Method {}
            pub fn uri(&self) -> &http::Uri {}
            pub fn status(&self) -> Option<http::StatusCode> {}
            pub fn error(&self) -> Option<&(dyn std::error::Error + 'static)> {}
            pub fn retryable(self) -> Action {}
            pub fn success(self) -> Action {}
        }
        pub enum Action {
            Success,
            Retryable,
        }
    }
}
pub mod tls {
    pub struct CertificateRevocationList;
    pub struct Certificate;
    impl Clone for Certificate {}
    pub struct Identity;
    impl Clone for Identity {}
    impl Certificate {
        pub fn from_der(der: &[u8]) -> crate::Result<Certificate> {}
        pub fn from_pem(pem: &[u8]) -> crate::Result<Certificate> {}
        pub fn from_pem_bundle(pem_bundle: &[u8]) -> crate::Result<Vec<Certificate>> {}
    }
    impl Identity {
        pub fn from_pem(buf: &[u8]) -> crate::Result<Identity> {}
    }
    impl CertificateRevocationList {
        pub fn from_pem(pem: &[u8]) -> crate::Result<CertificateRevocationList> {}
        pub fn from_pem_bundle(pem_bundle: &[u8]) -> crate::Result<Vec<CertificateRevocationList>> {}
    }
    pub struct Version;
    impl Clone for Version {}
    impl PartialEq for Version {}
    impl PartialOrd for Version {}
    impl Ord for Version {}
    impl Version {
        pub const TLS_1_0: Version = ();
        pub const TLS_1_1: Version = ();
        pub const TLS_1_2: Version = ();
        pub const TLS_1_3: Version = ();
    }
    pub struct TlsInfo;
    impl Clone for TlsInfo {}
    impl TlsInfo {
        pub fn peer_certificate(&self) -> Option<&[u8]> {}
        pub fn version(&self) -> Option<Version> {}
    }
}
mod util {
    use crate::header::HeaderValue;
    use std::fmt;
    pub fn basic_auth<U, P>(username: U, password: Option<P>) -> HeaderValue where U: fmt::Display, P: fmt::Display {}
}
