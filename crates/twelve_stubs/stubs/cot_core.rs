//! package = "cot_core", version = ">=0.5, <0.8"

pub use body::Body;
pub use error::Error;
pub use http::{Method, StatusCode};
pub type Result<T, E = Error> = std::result::Result<T, E>;

mod body {
    #[twelve::request_data(body)]
    pub struct Body;
    impl Body {
        pub const fn empty() -> Self {}
        pub fn fixed<T: Into<bytes::Bytes>>(data: T) -> Self {}
        pub fn streaming<T>(stream: T) -> Self {}
        #[twelve::request_data(body)]
        pub async fn into_bytes(self) -> crate::Result<bytes::Bytes> {}
        #[twelve::request_data(body)]
        pub async fn into_bytes_limited(self, limit: usize) -> crate::Result<bytes::Bytes> {}
    }
}
pub mod error {
    pub struct Error;
    impl Error {
        pub fn wrap<E>(error: E) -> Self {}
        pub fn internal<E>(error: E) -> Self {}
        pub fn with_status<E>(error: E, status_code: http::StatusCode) -> Self {}
        pub fn status_code(&self) -> http::StatusCode {}
        pub fn inner(&self) -> &Self {}
    }
}
pub mod handler {
    /// Functions of extractors are handlers too.
    pub trait RequestHandler<T = ()> {
        #[twelve::entry(kind = "request")]
        async fn handle(&self, request: crate::request::Request) -> crate::Result<crate::response::Response>;
    }
    pub struct BoxedHandler;
}
pub mod request {
    pub type Request = http::Request<crate::Body>;
    pub type RequestHead = http::request::Parts;
    #[twelve::request_data(meta)]
    pub struct PathParams;
    impl PathParams {
        pub fn new() -> Self {}
        pub fn insert(&mut self, name: String, value: String) {}
        pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {}
        pub fn get(&self, name: &str) -> Option<&str> {}
        pub fn get_index(&self, index: usize) -> Option<&str> {}
        pub fn parse<T>(&self) -> std::result::Result<T, PathParamsDeserializerError> {}
    }
    pub struct PathParamsDeserializerError;
    pub mod extractors {
        pub trait FromRequest {
            #[twelve::entry(kind = "request")]
            async fn from_request(head: &super::RequestHead, body: crate::Body) -> crate::Result<Self>;
        }
        pub trait FromRequestHead {
            #[twelve::entry(kind = "request")]
            async fn from_request_head(head: &super::RequestHead) -> crate::Result<Self>;
        }
        #[twelve::request_data(meta)]
        pub struct Path<D>(pub D);
        #[twelve::request_data(meta)]
        pub struct UrlQuery<T>(pub T);
    }
}
pub mod response {
    pub type Response = http::Response<crate::Body>;
    pub type ResponseHead = http::response::Parts;
    pub trait IntoResponse {
        fn into_response(self) -> crate::Result<Response>;
        fn with_header<K, V>(self, key: K, value: V) -> WithHeader<Self> {}
        fn with_content_type<V>(self, content_type: V) -> WithContentType<Self> {}
        fn with_status(self, status: http::StatusCode) -> WithStatus<Self> {}
        fn with_body(self, body: impl Into<crate::Body>) -> WithBody<Self> {}
    }
    impl IntoResponse for String {}
    impl IntoResponse for http::StatusCode {}
    pub struct WithHeader<T>(T);
    impl<T> IntoResponse for WithHeader<T> {}
    pub struct WithContentType<T>(T);
    impl<T> IntoResponse for WithContentType<T> {}
    pub struct WithStatus<T>(T);
    impl<T> IntoResponse for WithStatus<T> {}
    pub struct WithBody<T>(T);
    impl<T> IntoResponse for WithBody<T> {}
    pub struct Redirect;
    impl Redirect {
        pub fn new<T: Into<String>>(location: T) -> Self {}
    }
    impl IntoResponse for Redirect {}
}
pub mod html {
    pub struct Html(pub String);
    impl Html {
        pub fn new<T: Into<String>>(html: T) -> Self {}
        pub fn as_str(&self) -> &str {}
    }
    impl crate::response::IntoResponse for Html {}
}
pub mod json {
    #[twelve::request_data(body)]
    pub struct Json<D>(pub D);
    impl<D> crate::response::IntoResponse for Json<D> {}
}
