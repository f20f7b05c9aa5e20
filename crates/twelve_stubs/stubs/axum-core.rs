//! package = "axum-core", version = ">=0.2, <0.6"

pub use self::error::Error;
pub use self::ext_traits::request::RequestExt;
pub use self::ext_traits::request_parts::RequestPartsExt;
mod error {
    use crate::BoxError;
    use std::error::Error as StdError;
    use std::fmt;
    pub struct Error;
    impl Error {
        pub fn new(error: impl Into<BoxError>) -> Self {}
        pub fn into_inner(self) -> BoxError {}
    }
    impl fmt::Display for Error {}
    impl StdError for Error {}
}
mod ext_traits {
    pub(crate) mod request {
        use crate::body::Body;
        use crate::extract::{FromRequest, FromRequestParts, Request};
        use std::future::Future;
        pub trait RequestExt: Sized {
            fn extract<E, M>(self) -> impl Future<Output = Result<E, E::Rejection>> + Send where E: FromRequest<(), M> + 'static, M: 'static;
            fn extract_with_state<E, S, M>(self, state: &S) -> impl Future<Output = Result<E, E::Rejection>> + Send where E: FromRequest<S, M> + 'static, S: Send + Sync;
            fn extract_parts<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> + Send where E: FromRequestParts<()> + 'static;
            fn extract_parts_with_state<'a, E, S>(&'a mut self, state: &'a S) -> impl Future<Output = Result<E, E::Rejection>> + Send + 'a where E: FromRequestParts<S> + 'static, S: Send + Sync;
            fn with_limited_body(self) -> Request;
            #[twelve::request_data(body)]
            fn into_limited_body(self) -> Body;
        }
        impl RequestExt for Request {}
    }
    pub(crate) mod request_parts {
        use crate::extract::FromRequestParts;
        use http::request::Parts;
        use std::future::Future;
        pub trait RequestPartsExt: Sized {
            fn extract<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> + Send where E: FromRequestParts<()> + 'static;
            fn extract_with_state<'a, E, S>(&'a mut self, state: &'a S) -> impl Future<Output = Result<E, E::Rejection>> + Send + 'a where E: FromRequestParts<S> + 'static, S: Send + Sync;
        }
        impl RequestPartsExt for Parts {}
    }
}
pub mod body {
    use crate::{BoxError, Error};
    use bytes::Bytes;
    use futures_core::{Stream, TryStream};
    #[twelve::request_data(body)]
    pub struct Body;
    impl Body {
        #[twelve::wraps]
        pub fn new<B>(body: B) -> Self where B: http_body::Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError> {}
        pub fn empty() -> Self {}
        #[twelve::wraps]
        pub fn from_stream<S>(stream: S) -> Self where S: TryStream + Send + 'static, S::Ok: Into<Bytes>, S::Error: Into<BoxError> {}
        #[twelve::request_data(body)]
        pub fn into_data_stream(self) -> BodyDataStream {}
    }
    impl Default for Body {}
    impl From<()> for Body {}
    impl From<&'static [u8]> for Body {}
    impl From<std::borrow::Cow<'static, [u8]>> for Body {}
    impl From<Vec<u8>> for Body {}
    impl From<&'static str> for Body {}
    impl From<std::borrow::Cow<'static, str>> for Body {}
    impl From<String> for Body {}
    impl From<Bytes> for Body {}
    impl http_body::Body for Body {
        type Data = Bytes;
        type Error = Error;
    }
    #[twelve::request_data(body)]
    pub struct BodyDataStream;
    impl Stream for BodyDataStream {
        type Item = Result<Bytes, Error>;
    }
    impl http_body::Body for BodyDataStream {
        type Data = Bytes;
        type Error = Error;
    }
}
pub mod extract {
    use crate::body::Body;
    use crate::response::IntoResponse;
    use http::request::Parts;
    use std::convert::Infallible;
    use std::future::Future;
    pub use self::default_body_limit::DefaultBodyLimit;
    pub use self::from_ref::FromRef;
    pub use self::option::{OptionalFromRequest, OptionalFromRequestParts};
    pub mod rejection {
        use crate::Error;
        pub enum FailedToBufferBody {
            LengthLimitError(LengthLimitError),
            UnknownBodyError(UnknownBodyError),
        }
        impl crate::response::IntoResponse for FailedToBufferBody {}
        impl FailedToBufferBody {
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> http::StatusCode {}
        }
        impl From<LengthLimitError> for FailedToBufferBody {}
        impl From<UnknownBodyError> for FailedToBufferBody {}
        impl std::fmt::Display for FailedToBufferBody {}
        impl std::error::Error for FailedToBufferBody {}
        pub struct LengthLimitError;
        impl LengthLimitError {
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> http::StatusCode {}
        }
        impl crate::response::IntoResponse for LengthLimitError {}
        impl std::fmt::Display for LengthLimitError {}
        impl std::error::Error for LengthLimitError {}
        pub struct UnknownBodyError;
        impl UnknownBodyError {
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> http::StatusCode {}
        }
        impl crate::response::IntoResponse for UnknownBodyError {}
        impl std::fmt::Display for UnknownBodyError {}
        impl std::error::Error for UnknownBodyError {}
        pub struct InvalidUtf8;
        impl InvalidUtf8 {
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> http::StatusCode {}
        }
        impl crate::response::IntoResponse for InvalidUtf8 {}
        impl std::fmt::Display for InvalidUtf8 {}
        impl std::error::Error for InvalidUtf8 {}
        pub enum BytesRejection {
            FailedToBufferBody(FailedToBufferBody),
        }
        impl crate::response::IntoResponse for BytesRejection {}
        impl BytesRejection {
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> http::StatusCode {}
        }
        impl From<FailedToBufferBody> for BytesRejection {}
        impl std::fmt::Display for BytesRejection {}
        impl std::error::Error for BytesRejection {}
        pub enum StringRejection {
            FailedToBufferBody(FailedToBufferBody),
            InvalidUtf8(InvalidUtf8),
        }
        impl crate::response::IntoResponse for StringRejection {}
        impl StringRejection {
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> http::StatusCode {}
        }
        impl From<FailedToBufferBody> for StringRejection {}
        impl From<InvalidUtf8> for StringRejection {}
        impl std::fmt::Display for StringRejection {}
        impl std::error::Error for StringRejection {}
    }
    mod default_body_limit {
        use self::private::DefaultBodyLimitService;
        use http::Request;
        use tower_layer::Layer;
        pub struct DefaultBodyLimit;
        impl Clone for DefaultBodyLimit {}
        impl DefaultBodyLimit {
            pub const fn disable() -> Self {}
            pub const fn max(limit: usize) -> Self {}
            pub fn apply<B>(self, req: &mut Request<B>) {}
        }
        impl<S> Layer<S> for DefaultBodyLimit {
            type Service = DefaultBodyLimitService<S>;
        }
        mod private {
            use http::Request;
            use tower_service::Service;
            pub struct DefaultBodyLimitService<S>(S);
            impl<S: Clone> Clone for DefaultBodyLimitService<S> {}
            impl<B, S> Service<Request<B>> for DefaultBodyLimitService<S> where S: Service<Request<B>> {
                type Response = S::Response;
                type Error = S::Error;
                type Future = S::Future;
            }
        }
    }
    mod from_ref {
        pub trait FromRef<T> {
            fn from_ref(input: &T) -> Self;
        }
        impl<T> FromRef<T> for T where T: Clone {}
    }
    mod option {
        use std::future::Future;
        use http::request::Parts;
        use crate::response::IntoResponse;
        use super::{private, FromRequest, FromRequestParts, Request};
        pub trait OptionalFromRequestParts<S>: Sized {
            type Rejection: IntoResponse;
            #[twelve::entry(kind = "request")]
            fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
        }
        pub trait OptionalFromRequest<S, M = private::ViaRequest>: Sized {
            type Rejection: IntoResponse;
            #[twelve::entry(kind = "request")]
            fn from_request(req: Request, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
        }
        impl<S, T> FromRequestParts<S> for Option<T> where T: OptionalFromRequestParts<S>, S: Send + Sync {
            type Rejection = T::Rejection;
        }
        impl<S, T> FromRequest<S> for Option<T> where T: OptionalFromRequest<S>, S: Send + Sync {
            type Rejection = T::Rejection;
        }
    }
    mod request_parts {
        use super::rejection::*;
        use super::{FromRequest, FromRequestParts, Request};
        use crate::body::Body;
        use bytes::{Bytes, BytesMut};
        use http::request::Parts;
        use http::{Extensions, HeaderMap, Method, Uri, Version};
        use std::convert::Infallible;
        impl<S> FromRequest<S> for Request where S: Send + Sync {
            type Rejection = Infallible;
        }
        impl<S> FromRequestParts<S> for Method where S: Send + Sync {
            type Rejection = Infallible;
        }
        impl<S> FromRequestParts<S> for Uri where S: Send + Sync {
            type Rejection = Infallible;
        }
        impl<S> FromRequestParts<S> for Version where S: Send + Sync {
            type Rejection = Infallible;
        }
        impl<S> FromRequestParts<S> for HeaderMap where S: Send + Sync {
            type Rejection = Infallible;
        }
        impl<S> FromRequest<S> for BytesMut where S: Send + Sync {
            type Rejection = BytesRejection;
        }
        impl<S> FromRequest<S> for Bytes where S: Send + Sync {
            type Rejection = BytesRejection;
        }
        impl<S> FromRequest<S> for String where S: Send + Sync {
            type Rejection = StringRejection;
        }
        impl<S> FromRequestParts<S> for Parts where S: Send + Sync {
            type Rejection = Infallible;
        }
        impl<S> FromRequestParts<S> for Extensions where S: Send + Sync {
            type Rejection = Infallible;
        }
        impl<S> FromRequest<S> for Body where S: Send + Sync {
            type Rejection = Infallible;
        }
    }
    mod tuple {
        use super::{FromRequest, FromRequestParts};
        use crate::response::Response;
        use std::convert::Infallible;
        impl<S> FromRequestParts<S> for () where S: Send + Sync {
            type Rejection = Infallible;
        }
        impl<S, T1> FromRequestParts<S> for (T1,) where T1: FromRequestParts<S> + Send, S: Send + Sync {
            type Rejection = Response;
        }
        impl<S, T1> FromRequest<S> for (T1,) where T1: FromRequest<S> + Send, S: Send + Sync {
            type Rejection = Response;
        }
        impl<S, T1, T2> FromRequestParts<S> for (T1, T2) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, S: Send + Sync {
            type Rejection = Response;
        }
        impl<S, T1, T2> FromRequest<S> for (T1, T2) where T1: FromRequestParts<S> + Send, T2: FromRequest<S> + Send, S: Send + Sync {
            type Rejection = Response;
        }
        impl<S, T1, T2, T3> FromRequestParts<S> for (T1, T2, T3) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, S: Send + Sync {
            type Rejection = Response;
        }
        impl<S, T1, T2, T3> FromRequest<S> for (T1, T2, T3) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequest<S> + Send, S: Send + Sync {
            type Rejection = Response;
        }
        impl<S, T1, T2, T3, T4> FromRequestParts<S> for (T1, T2, T3, T4) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, S: Send + Sync {
            type Rejection = Response;
        }
        impl<S, T1, T2, T3, T4> FromRequest<S> for (T1, T2, T3, T4) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequest<S> + Send, S: Send + Sync {
            type Rejection = Response;
        }
    }
    pub type Request<T = Body> = http::Request<T>;
    mod private {
        pub enum ViaRequest {}
        impl Clone for ViaRequest {}
    }
    pub trait FromRequestParts<S>: Sized {
        type Rejection: IntoResponse;
        #[twelve::entry(kind = "request")]
        fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
    }
    pub trait FromRequest<S, M = private::ViaRequest>: Sized {
        type Rejection: IntoResponse;
        #[twelve::entry(kind = "request")]
        fn from_request(req: Request, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
    }
    impl<S, T> FromRequestParts<S> for Result<T, T::Rejection> where T: FromRequestParts<S>, S: Send + Sync {
        type Rejection = Infallible;
    }
    impl<S, T> FromRequest<S> for Result<T, T::Rejection> where T: FromRequest<S>, S: Send + Sync {
        type Rejection = Infallible;
    }
    // Of axum 0.5.
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
}
pub mod response {
    use crate::body::Body;
    pub use self::append_headers::AppendHeaders;
    pub use self::into_response::IntoResponse;
    pub use self::into_response_parts::{IntoResponseParts, ResponseParts, TryIntoHeaderError};
    mod append_headers {
        use super::{IntoResponse, IntoResponseParts, TryIntoHeaderError};
        use http::header::{HeaderName, HeaderValue};
        use std::fmt;
        pub struct AppendHeaders<I>(pub I);
        impl<I: Clone> Clone for AppendHeaders<I> {}
        impl<I, K, V> IntoResponse for AppendHeaders<I> where I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, K::Error: fmt::Display, V: TryInto<HeaderValue>, V::Error: fmt::Display {}
        impl<I, K, V> IntoResponseParts for AppendHeaders<I> where I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, K::Error: fmt::Display, V: TryInto<HeaderValue>, V::Error: fmt::Display {
            type Error = TryIntoHeaderError<K::Error, V::Error>;
        }
    }
    mod into_response {
        use super::{IntoResponseParts, Response};
        use crate::body::Body;
        use crate::BoxError;
        use bytes::buf::Chain;
        use bytes::{Buf, Bytes, BytesMut};
        use http::{header, Extensions, StatusCode};
        use http::header::{HeaderMap, HeaderName, HeaderValue};
        use std::borrow::Cow;
        use std::convert::Infallible;
        use std::fmt;
        pub trait IntoResponse {
            #[twelve::entry(kind = "request")]
            fn into_response(self) -> Response;
        }
        impl IntoResponse for StatusCode {}
        impl IntoResponse for () {}
        impl IntoResponse for Infallible {}
        impl<T, E> IntoResponse for Result<T, E> where T: IntoResponse, E: IntoResponse {}
        impl<B> IntoResponse for Response<B> where B: http_body::Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError> {}
        impl IntoResponse for http::response::Parts {}
        impl IntoResponse for Body {}
        impl IntoResponse for &'static str {}
        impl IntoResponse for String {}
        impl IntoResponse for Box<str> {}
        impl IntoResponse for Cow<'static, str> {}
        impl IntoResponse for Bytes {}
        impl IntoResponse for BytesMut {}
        impl<T, U> IntoResponse for Chain<T, U> where T: Buf + Unpin + Send + 'static, U: Buf + Unpin + Send + 'static {}
        impl IntoResponse for &'static [u8] {}
        impl<const N: usize> IntoResponse for &'static [u8; N] {}
        impl<const N: usize> IntoResponse for [u8; N] {}
        impl IntoResponse for Vec<u8> {}
        impl IntoResponse for Box<[u8]> {}
        impl IntoResponse for Cow<'static, [u8]> {}
        impl<R> IntoResponse for (StatusCode, R) where R: IntoResponse {}
        impl IntoResponse for HeaderMap {}
        impl IntoResponse for Extensions {}
        impl<K, V, const N: usize> IntoResponse for [(K, V); N] where K: TryInto<HeaderName>, K::Error: fmt::Display, V: TryInto<HeaderValue>, V::Error: fmt::Display {}
        impl<R> IntoResponse for (http::response::Parts, R) where R: IntoResponse {}
        impl<R> IntoResponse for (http::response::Response<()>, R) where R: IntoResponse {}
        impl<R> IntoResponse for (R,) where R: IntoResponse {}
        impl<R, T1> IntoResponse for (T1, R) where T1: IntoResponseParts, R: IntoResponse {}
        impl<R, T1> IntoResponse for (StatusCode, T1, R) where T1: IntoResponseParts, R: IntoResponse {}
        impl<R, T1> IntoResponse for (http::response::Parts, T1, R) where T1: IntoResponseParts, R: IntoResponse {}
        impl<R, T1> IntoResponse for (http::response::Response<()>, T1, R) where T1: IntoResponseParts, R: IntoResponse {}
        impl<R, T1, T2> IntoResponse for (T1, T2, R) where T1: IntoResponseParts, T2: IntoResponseParts, R: IntoResponse {}
        impl<R, T1, T2> IntoResponse for (StatusCode, T1, T2, R) where T1: IntoResponseParts, T2: IntoResponseParts, R: IntoResponse {}
        impl<R, T1, T2> IntoResponse for (http::response::Parts, T1, T2, R) where T1: IntoResponseParts, T2: IntoResponseParts, R: IntoResponse {}
        impl<R, T1, T2> IntoResponse for (http::response::Response<()>, T1, T2, R) where T1: IntoResponseParts, T2: IntoResponseParts, R: IntoResponse {}
        impl<R, T1, T2, T3> IntoResponse for (T1, T2, T3, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, R: IntoResponse {}
    }
    mod into_response_parts {
        use super::{IntoResponse, Response};
        use http::header::{HeaderMap, HeaderName, HeaderValue};
        use http::Extensions;
        use std::convert::Infallible;
        use std::fmt;
        pub trait IntoResponseParts {
            type Error: IntoResponse;
            #[twelve::entry(kind = "request")]
            fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, Self::Error>;
        }
        impl<T> IntoResponseParts for Option<T> where T: IntoResponseParts {
            type Error = T::Error;
        }
        pub struct ResponseParts;
        impl ResponseParts {
            pub fn headers(&self) -> &HeaderMap {}
            #[twelve::view]
            pub fn headers_mut(&mut self) -> &mut HeaderMap {}
            pub fn extensions(&self) -> &Extensions {}
            #[twelve::view]
            pub fn extensions_mut(&mut self) -> &mut Extensions {}
        }
        impl IntoResponseParts for HeaderMap {
            type Error = Infallible;
        }
        impl<K, V, const N: usize> IntoResponseParts for [(K, V); N] where K: TryInto<HeaderName>, K::Error: fmt::Display, V: TryInto<HeaderValue>, V::Error: fmt::Display {
            type Error = TryIntoHeaderError<K::Error, V::Error>;
        }
        pub struct TryIntoHeaderError<K, V>(K, V);
        impl<K, V> IntoResponse for TryIntoHeaderError<K, V> where K: fmt::Display, V: fmt::Display {}
        impl<K, V> fmt::Display for TryIntoHeaderError<K, V> {}
        impl<K, V> std::error::Error for TryIntoHeaderError<K, V> where K: std::error::Error + 'static, V: std::error::Error + 'static {}
        impl<T1> IntoResponseParts for (T1,) where T1: IntoResponseParts {
            type Error = Response;
        }
        impl<T1, T2> IntoResponseParts for (T1, T2) where T1: IntoResponseParts, T2: IntoResponseParts {
            type Error = Response;
        }
        impl<T1, T2, T3> IntoResponseParts for (T1, T2, T3) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts {
            type Error = Response;
        }
        impl<T1, T2, T3, T4> IntoResponseParts for (T1, T2, T3, T4) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts {
            type Error = Response;
        }
        impl IntoResponseParts for Extensions {
            type Error = Infallible;
        }
        impl IntoResponseParts for () {
            type Error = Infallible;
        }
    }
    pub type Response<T = Body> = http::Response<T>;
    pub type Result<T, E = ErrorResponse> = std::result::Result<T, E>;
    impl<T> IntoResponse for Result<T> where T: IntoResponse {}
    pub struct ErrorResponse;
    impl<T> From<T> for ErrorResponse where T: IntoResponse {}
}
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
