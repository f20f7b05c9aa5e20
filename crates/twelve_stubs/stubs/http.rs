//! package = "http", version = ">=0.2, <2"

pub use header::{HeaderMap, HeaderName, HeaderValue};
pub use method::Method;
pub use request::Request;
pub use response::Response;
pub use status::StatusCode;
pub use uri::Uri;
pub use version::Version;

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;

pub mod request {
    pub struct Request<T>(T);
    impl<T> Request<T> {
        #[twelve::wraps]
        pub fn new(body: T) -> Request<T> {}
        pub fn from_parts(parts: Parts, body: T) -> Request<T> {}
        pub fn method(&self) -> &crate::Method {}
        #[twelve::view]
        pub fn method_mut(&mut self) -> &mut crate::Method {}
        #[twelve::request_data(meta)]
        pub fn uri(&self) -> &crate::Uri {}
        #[twelve::view]
        pub fn uri_mut(&mut self) -> &mut crate::Uri {}
        pub fn version(&self) -> crate::Version {}
        pub fn headers(&self) -> &crate::HeaderMap<crate::HeaderValue> {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut crate::HeaderMap<crate::HeaderValue> {}
        pub fn extensions(&self) -> &crate::Extensions {}
        #[twelve::view]
        pub fn extensions_mut(&mut self) -> &mut crate::Extensions {}
        #[twelve::request_data(body)]
        pub fn body(&self) -> &T {}
        #[twelve::view]
        #[twelve::request_data(body)]
        pub fn body_mut(&mut self) -> &mut T {}
        #[twelve::request_data(body)]
        pub fn into_body(self) -> T {}
        pub fn into_parts(self) -> (Parts, T) {}
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {}
    }
    impl Request<()> {
        pub fn builder() -> Builder {}
        pub fn get<T>(uri: T) -> Builder {}
        pub fn post<T>(uri: T) -> Builder {}
        pub fn put<T>(uri: T) -> Builder {}
        pub fn delete<T>(uri: T) -> Builder {}
        pub fn patch<T>(uri: T) -> Builder {}
    }
    pub struct Parts {
        pub method: crate::Method,
        pub uri: crate::Uri,
        pub version: crate::Version,
        pub headers: crate::HeaderMap<crate::HeaderValue>,
        pub extensions: crate::Extensions,
    }
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn method<T>(self, method: T) -> Builder {}
        pub fn uri<T>(self, uri: T) -> Builder {}
        pub fn version(self, version: crate::Version) -> Builder {}
        pub fn header<K, V>(self, key: K, value: V) -> Builder {}
        pub fn headers_mut(&mut self) -> Option<&mut crate::HeaderMap<crate::HeaderValue>> {}
        pub fn extension<T>(self, extension: T) -> Builder {}
        pub fn body<T>(self, body: T) -> crate::Result<Request<T>> {}
    }
}

pub mod response {
    pub struct Response<T>(T);
    impl<T> Response<T> {
        #[twelve::wraps]
        pub fn new(body: T) -> Response<T> {}
        pub fn from_parts(parts: Parts, body: T) -> Response<T> {}
        pub fn status(&self) -> crate::StatusCode {}
        #[twelve::view]
        pub fn status_mut(&mut self) -> &mut crate::StatusCode {}
        pub fn version(&self) -> crate::Version {}
        pub fn headers(&self) -> &crate::HeaderMap<crate::HeaderValue> {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut crate::HeaderMap<crate::HeaderValue> {}
        pub fn extensions(&self) -> &crate::Extensions {}
        #[twelve::view]
        pub fn extensions_mut(&mut self) -> &mut crate::Extensions {}
        pub fn body(&self) -> &T {}
        #[twelve::view]
        pub fn body_mut(&mut self) -> &mut T {}
        pub fn into_body(self) -> T {}
        pub fn into_parts(self) -> (Parts, T) {}
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {}
    }
    impl Response<()> {
        pub fn builder() -> Builder {}
    }
    pub struct Parts {
        pub status: crate::StatusCode,
        pub version: crate::Version,
        pub headers: crate::HeaderMap<crate::HeaderValue>,
        pub extensions: crate::Extensions,
    }
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn status<T>(self, status: T) -> Builder {}
        pub fn version(self, version: crate::Version) -> Builder {}
        pub fn header<K, V>(self, key: K, value: V) -> Builder {}
        pub fn headers_mut(&mut self) -> Option<&mut crate::HeaderMap<crate::HeaderValue>> {}
        pub fn extension<T>(self, extension: T) -> Builder {}
        pub fn body<T>(self, body: T) -> crate::Result<Response<T>> {}
    }
}

pub mod header {
    /// Not marked as a collection: its keys and values are header names and values, made and dropped with a message.
    #[twelve::request_data(meta)]
    pub struct HeaderMap<T = HeaderValue>(T);
    impl HeaderMap {
        pub fn new() -> Self {}
    }
    impl<T> HeaderMap<T> {
        pub fn with_capacity(capacity: usize) -> HeaderMap<T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn get<K>(&self, key: K) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T> {}
        pub fn get_all<K>(&self, key: K) -> GetAll<'_, T> {}
        pub fn contains_key<K>(&self, key: K) -> bool {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn keys(&self) -> Keys<'_, T> {}
        pub fn values(&self) -> Values<'_, T> {}
        pub fn insert<K>(&mut self, key: K, val: T) -> Option<T> {}
        pub fn append<K>(&mut self, key: K, value: T) -> bool {}
        pub fn remove<K>(&mut self, key: K) -> Option<T> {}
        pub fn entry<K>(&mut self, key: K) -> Entry<'_, T> {}
    }
    pub struct GetAll<'a, T>(&'a T);
    impl<'a, T> GetAll<'a, T> {
        pub fn iter(&self) -> ValueIter<'a, T> {}
    }
    pub struct ValueIter<'a, T>(&'a T);
    impl<'a, T> Iterator for ValueIter<'a, T> { type Item = &'a T; }
    pub struct Iter<'a, T>(&'a T);
    impl<'a, T> Iterator for Iter<'a, T> { type Item = (&'a HeaderName, &'a T); }
    pub struct Keys<'a, T>(&'a T);
    impl<'a, T> Iterator for Keys<'a, T> { type Item = &'a HeaderName; }
    pub struct Values<'a, T>(&'a T);
    impl<'a, T> Iterator for Values<'a, T> { type Item = &'a T; }
    pub struct Entry<'a, T>(&'a T);
    #[twelve::request_data(meta)]
    pub struct HeaderValue;
    impl HeaderValue {
        pub const fn from_static(src: &'static str) -> HeaderValue {}
        pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue> {}
        pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> {}
        pub fn to_str(&self) -> Result<&str, ToStrError> {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn set_sensitive(&mut self, val: bool) {}
    }
    pub struct HeaderName;
    impl HeaderName {
        pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> {}
        pub const fn from_static(src: &'static str) -> HeaderName {}
        pub fn as_str(&self) -> &str {}
    }
    pub struct InvalidHeaderName;
    pub struct InvalidHeaderValue;
    pub struct ToStrError;
    pub const ACCEPT: HeaderName = HeaderName;
    pub const ACCEPT_ENCODING: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName = HeaderName;
    pub const AUTHORIZATION: HeaderName = HeaderName;
    pub const CACHE_CONTROL: HeaderName = HeaderName;
    pub const CONNECTION: HeaderName = HeaderName;
    pub const CONTENT_DISPOSITION: HeaderName = HeaderName;
    pub const CONTENT_ENCODING: HeaderName = HeaderName;
    pub const CONTENT_LENGTH: HeaderName = HeaderName;
    pub const CONTENT_TYPE: HeaderName = HeaderName;
    pub const COOKIE: HeaderName = HeaderName;
    pub const ETAG: HeaderName = HeaderName;
    pub const HOST: HeaderName = HeaderName;
    pub const IF_NONE_MATCH: HeaderName = HeaderName;
    pub const LAST_MODIFIED: HeaderName = HeaderName;
    pub const LOCATION: HeaderName = HeaderName;
    pub const ORIGIN: HeaderName = HeaderName;
    pub const RANGE: HeaderName = HeaderName;
    pub const REFERER: HeaderName = HeaderName;
    pub const RETRY_AFTER: HeaderName = HeaderName;
    pub const SET_COOKIE: HeaderName = HeaderName;
    pub const USER_AGENT: HeaderName = HeaderName;
    pub const VARY: HeaderName = HeaderName;
    pub const WWW_AUTHENTICATE: HeaderName = HeaderName;
}

pub mod method {
    pub struct Method;
    impl Method {
        pub const GET: Method = Method;
        pub const POST: Method = Method;
        pub const PUT: Method = Method;
        pub const DELETE: Method = Method;
        pub const HEAD: Method = Method;
        pub const OPTIONS: Method = Method;
        pub const CONNECT: Method = Method;
        pub const PATCH: Method = Method;
        pub const TRACE: Method = Method;
        pub fn as_str(&self) -> &str {}
        pub fn is_safe(&self) -> bool {}
    }
}

pub mod status {
    pub struct StatusCode;
    impl StatusCode {
        pub const OK: StatusCode = StatusCode;
        pub const CREATED: StatusCode = StatusCode;
        pub const ACCEPTED: StatusCode = StatusCode;
        pub const NO_CONTENT: StatusCode = StatusCode;
        pub const FOUND: StatusCode = StatusCode;
        pub const SEE_OTHER: StatusCode = StatusCode;
        pub const NOT_MODIFIED: StatusCode = StatusCode;
        pub const TEMPORARY_REDIRECT: StatusCode = StatusCode;
        pub const BAD_REQUEST: StatusCode = StatusCode;
        pub const UNAUTHORIZED: StatusCode = StatusCode;
        pub const FORBIDDEN: StatusCode = StatusCode;
        pub const NOT_FOUND: StatusCode = StatusCode;
        pub const METHOD_NOT_ALLOWED: StatusCode = StatusCode;
        pub const REQUEST_TIMEOUT: StatusCode = StatusCode;
        pub const CONFLICT: StatusCode = StatusCode;
        pub const GONE: StatusCode = StatusCode;
        pub const PAYLOAD_TOO_LARGE: StatusCode = StatusCode;
        pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = StatusCode;
        pub const UNPROCESSABLE_ENTITY: StatusCode = StatusCode;
        pub const TOO_MANY_REQUESTS: StatusCode = StatusCode;
        pub const INTERNAL_SERVER_ERROR: StatusCode = StatusCode;
        pub const NOT_IMPLEMENTED: StatusCode = StatusCode;
        pub const BAD_GATEWAY: StatusCode = StatusCode;
        pub const SERVICE_UNAVAILABLE: StatusCode = StatusCode;
        pub const GATEWAY_TIMEOUT: StatusCode = StatusCode;
        pub fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode> {}
        pub fn as_u16(&self) -> u16 {}
        pub fn as_str(&self) -> &str {}
        pub fn canonical_reason(&self) -> Option<&'static str> {}
        pub fn is_informational(&self) -> bool {}
        pub fn is_success(&self) -> bool {}
        pub fn is_redirection(&self) -> bool {}
        pub fn is_client_error(&self) -> bool {}
        pub fn is_server_error(&self) -> bool {}
    }
    pub struct InvalidStatusCode;
}

pub mod uri {
    pub struct Uri;
    impl Uri {
        pub fn builder() -> Builder {}
        pub const fn from_static(src: &'static str) -> Self {}
        pub fn path(&self) -> &str {}
        pub fn query(&self) -> Option<&str> {}
        pub fn host(&self) -> Option<&str> {}
        pub fn port_u16(&self) -> Option<u16> {}
        pub fn scheme_str(&self) -> Option<&str> {}
        pub fn authority(&self) -> Option<&Authority> {}
        pub fn path_and_query(&self) -> Option<&PathAndQuery> {}
    }
    pub struct Builder;
    pub struct Authority;
    pub struct PathAndQuery;
    pub struct InvalidUri;
}

pub mod version {
    pub struct Version;
    impl Version {
        pub const HTTP_10: Version = Version;
        pub const HTTP_11: Version = Version;
        pub const HTTP_2: Version = Version;
    }
}

/// The type map of one message: it lives and dies with it.
pub struct Extensions;
impl Extensions {
    pub fn new() -> Extensions {}
    pub fn insert<T: Clone>(&mut self, val: T) -> Option<T> {}
    pub fn get<T>(&self) -> Option<&T> {}
    #[twelve::view]
    pub fn get_mut<T>(&mut self) -> Option<&mut T> {}
    pub fn remove<T>(&mut self) -> Option<T> {}
    pub fn clear(&mut self) {}
}
