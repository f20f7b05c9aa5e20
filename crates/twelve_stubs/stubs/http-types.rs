//! package = "http-types", version = ">=2, <3"

pub use body::Body;
pub use cookies::Cookie;
pub use error::{Error, Result};
pub use method::Method;
pub use mime::Mime;
pub use request::Request;
pub use response::Response;
pub use status::Status;
pub use status_code::StatusCode;
pub use url::Url;
pub use version::Version;

mod body {
    pub struct Body;
    impl Body {
        pub fn empty() -> Self {}
        pub fn from_reader(reader: impl futures_io::AsyncBufRead, len: Option<usize>) -> Self {}
        pub fn into_reader(self) -> Box<dyn futures_io::AsyncBufRead> {}
        pub fn from_bytes(bytes: Vec<u8>) -> Self {}
        pub async fn into_bytes(self) -> crate::Result<Vec<u8>> {}
        pub fn from_string(s: String) -> Self {}
        pub async fn into_string(self) -> crate::Result<String> {}
        pub fn from_json(json: &impl serde::Serialize) -> crate::Result<Self> {}
        pub async fn into_json<T: serde::de::DeserializeOwned>(self) -> crate::Result<T> {}
        pub fn from_form(form: &impl serde::Serialize) -> crate::Result<Self> {}
        pub async fn into_form<T: serde::de::DeserializeOwned>(self) -> crate::Result<T> {}
        #[twelve::file(read, path = 0)]
        pub async fn from_file<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<Self> {}
        pub fn len(&self) -> Option<usize> {}
        pub fn is_empty(&self) -> Option<bool> {}
        pub fn mime(&self) -> &crate::Mime {}
        pub fn set_mime(&mut self, mime: impl Into<crate::Mime>) {}
        pub fn chain(self, other: Body) -> Self {}
    }
    impl From<String> for Body {}
    impl From<&str> for Body {}
    impl From<Vec<u8>> for Body {}
    impl futures_io::AsyncRead for Body {}
    impl futures_io::AsyncBufRead for Body {}
}
mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
    impl Error {
        pub fn new<S, E>(status: S, error: E) -> Self {}
        pub fn from_str<S, M>(status: S, msg: M) -> Self {}
        pub fn status(&self) -> crate::StatusCode {}
        pub fn set_status<S>(&mut self, status: S) {}
        pub fn downcast<E>(self) -> std::result::Result<E, Self> {}
        pub fn downcast_ref<E>(&self) -> Option<&E> {}
        pub fn type_name(&self) -> Option<&str> {}
        pub fn from_display<D: std::fmt::Display>(error: D) -> Self {}
        pub fn from_debug<D: std::fmt::Debug>(error: D) -> Self {}
    }
    impl<E> From<E> for Error {}
}
mod status {
    pub trait Status<T, E> {
        fn status<S>(self, status: S) -> Result<T, crate::Error>;
        fn with_status<S, F: FnOnce() -> S>(self, f: F) -> Result<T, crate::Error>;
    }
    impl<T, E> Status<T, E> for Result<T, E> {}
    impl<T> Status<T, std::convert::Infallible> for Option<T> {}
}
mod request {
    #[twelve::request_data(meta)]
    pub struct Request;
}
mod response {
    pub struct Response;
}
mod version {
    pub enum Version {
        Http0_9,
        Http1_0,
        Http1_1,
        Http2_0,
        Http3_0,
    }
}
mod method {
    pub enum Method {
        Connect,
        Delete,
        Get,
        Head,
        Options,
        Patch,
        Post,
        Put,
        Trace,
    }
}
pub mod cookies {
    pub use cookie::{Cookie, SameSite};
}
pub mod headers {
    pub struct HeaderName;
    impl From<&str> for HeaderName {}
    pub struct HeaderValue;
    impl HeaderValue {
        pub fn as_str(&self) -> &str {}
    }
    pub struct HeaderValues;
    impl HeaderValues {
        pub fn last(&self) -> &HeaderValue {}
        pub fn get(&self, index: usize) -> Option<&HeaderValue> {}
        pub fn as_str(&self) -> &str {}
        pub fn iter(&self) -> std::slice::Iter<'_, HeaderValue> {}
    }
    impl std::ops::Deref for HeaderValues {
        type Target = HeaderValue;
    }
}
pub mod mime {
    pub struct Mime;
    pub const HTML: Mime = ();
    pub const JSON: Mime = ();
    pub const PLAIN: Mime = ();
    pub const BYTE_STREAM: Mime = ();
    pub const SSE: Mime = ();
    pub const PNG: Mime = ();
    pub const JPEG: Mime = ();
}
mod status_code {
    pub enum StatusCode {
        Continue, SwitchingProtocols, EarlyHints, Ok, Created, Accepted, NonAuthoritativeInformation, NoContent,
        ResetContent, PartialContent, MultipleChoice, MovedPermanently, Found, SeeOther, NotModified,
        TemporaryRedirect, PermanentRedirect, BadRequest, Unauthorized, PaymentRequired, Forbidden, NotFound,
        MethodNotAllowed, NotAcceptable, RequestTimeout, Conflict, Gone, LengthRequired, PreconditionFailed,
        PayloadTooLarge, UnsupportedMediaType, ImATeapot, UnprocessableEntity, Locked, TooManyRequests,
        InternalServerError, NotImplemented, BadGateway, ServiceUnavailable, GatewayTimeout,
    }
    impl StatusCode {
        pub fn is_success(&self) -> bool {}
        pub fn is_client_error(&self) -> bool {}
        pub fn is_server_error(&self) -> bool {}
        pub fn canonical_reason(&self) -> &'static str {}
    }
}
