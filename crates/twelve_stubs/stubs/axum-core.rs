//! package = "axum-core", version = ">=0.2, <0.6"

pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
pub struct Error;
impl Error {
    pub fn new(error: impl Into<BoxError>) -> Self {}
    pub fn into_inner(self) -> BoxError {}
}

pub trait RequestExt {
    async fn extract<E, M>(self) -> Result<E, E::Rejection> {}
    async fn extract_with_state<E, S, M>(self, state: &S) -> Result<E, E::Rejection> {}
    async fn extract_parts<E>(&mut self) -> Result<E, E::Rejection> {}
    async fn extract_parts_with_state<'a, E, S>(&'a mut self, state: &'a S) -> Result<E, E::Rejection> {}
    #[twelve::request_data(body)]
    fn into_limited_body(self) -> crate::body::Body {}
}
pub trait RequestPartsExt {
    async fn extract<E>(&mut self) -> Result<E, E::Rejection> {}
    async fn extract_with_state<'a, E, S>(&'a mut self, state: &'a S) -> Result<E, E::Rejection> {}
}

pub mod body {
    #[twelve::request_data(body)]
    pub struct Body;
    impl Body {
        #[twelve::wraps]
        pub fn new<B>(body: B) -> Self {}
        pub fn empty() -> Self {}
        #[twelve::wraps]
        pub fn from_stream<S>(stream: S) -> Self {}
        #[twelve::request_data(body)]
        pub fn into_data_stream(self) -> BodyDataStream {}
    }
    #[twelve::request_data(body)]
    pub struct BodyDataStream;
    impl futures_core::Stream for BodyDataStream { type Item = Result<bytes::Bytes, crate::Error>; }
}

pub mod extract {
    pub type Request<T = crate::body::Body> = http::Request<T>;

    pub trait FromRequestParts<S> {
        type Rejection: crate::response::IntoResponse;
        #[twelve::entry(kind = "request")]
        async fn from_request_parts(parts: &mut http::request::Parts, state: &S) -> Result<Self, Self::Rejection>;
    }
    pub trait FromRequest<S, M = ()> {
        type Rejection: crate::response::IntoResponse;
        #[twelve::entry(kind = "request")]
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection>;
    }
    pub trait OptionalFromRequestParts<S> {
        type Rejection;
        #[twelve::entry(kind = "request")]
        async fn from_request_parts(parts: &mut http::request::Parts, state: &S) -> Result<Option<Self>, Self::Rejection>;
    }
    pub trait OptionalFromRequest<S, M = ()> {
        type Rejection;
        #[twelve::entry(kind = "request")]
        async fn from_request(req: Request, state: &S) -> Result<Option<Self>, Self::Rejection>;
    }
    pub trait FromRef<T> {
        fn from_ref(input: &T) -> Self;
    }
    /// axum 0.5.
    pub struct RequestParts<B = crate::body::Body>(B);
    impl<B> RequestParts<B> {
        pub fn new(req: http::Request<B>) -> Self {}
        pub async fn extract<E>(&mut self) -> Result<E, E::Rejection> {}
        pub fn method(&self) -> &http::Method {}
        pub fn uri(&self) -> &http::Uri {}
        pub fn headers(&self) -> &http::HeaderMap {}
        pub fn extensions(&self) -> &http::Extensions {}
        #[twelve::view]
        pub fn extensions_mut(&mut self) -> &mut http::Extensions {}
        #[twelve::request_data(body)]
        pub fn take_body(&mut self) -> Option<B> {}
    }
    pub struct DefaultBodyLimit;
    impl DefaultBodyLimit {
        pub const fn disable() -> Self {}
        pub const fn max(limit: usize) -> Self {}
    }
}

pub mod response {
    pub type Response<T = crate::body::Body> = http::Response<T>;
    pub type Result<T, E = ErrorResponse> = std::result::Result<T, E>;

    pub trait IntoResponse {
        #[twelve::entry(kind = "request")]
        fn into_response(self) -> Response;
    }
    pub trait IntoResponseParts {
        type Error: IntoResponse;
        #[twelve::entry(kind = "request")]
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }
    pub struct ResponseParts;
    impl ResponseParts {
        pub fn headers(&self) -> &http::HeaderMap {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut http::HeaderMap {}
        #[twelve::view]
        pub fn extensions_mut(&mut self) -> &mut http::Extensions {}
    }
    pub struct ErrorResponse;
    pub struct AppendHeaders<I>(pub I);
}
