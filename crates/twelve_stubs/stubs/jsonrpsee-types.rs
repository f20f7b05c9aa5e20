//! package = "jsonrpsee-types", version = ">=0.23, <0.27"

pub use error::{ErrorCode, ErrorObject, ErrorObjectOwned};
pub use http::Extensions;
pub use params::{Id, InvalidRequestId, Params, ParamsSequence, SubscriptionId, TwoPointZero};
pub use request::{Notification, Request};
pub use response::{Response, ResponsePayload};

pub mod params {
    pub struct TwoPointZero;
    #[twelve::request_data(body)]
    pub struct Params<'a>(Option<std::borrow::Cow<'a, str>>);
    impl<'a> Params<'a> {
        pub fn new(raw: Option<&'a str>) -> Self {}
        pub fn is_object(&self) -> bool {}
        pub fn sequence(&self) -> ParamsSequence<'_> {}
        #[twelve::request_data(body)]
        pub fn parse<T>(&'a self) -> Result<T, crate::ErrorObjectOwned> {}
        #[twelve::request_data(body)]
        pub fn one<T>(&'a self) -> Result<T, crate::ErrorObjectOwned> {}
        pub fn into_owned(self) -> Params<'static> {}
        pub fn len_bytes(&self) -> usize {}
        #[twelve::request_data(body)]
        pub fn as_str(&self) -> Option<&str> {}
    }
    #[twelve::request_data(body)]
    pub struct ParamsSequence<'a>(&'a str);
    impl<'a> ParamsSequence<'a> {
        #[twelve::request_data(body)]
        pub fn next<T>(&mut self) -> Result<T, crate::ErrorObjectOwned> {}
        #[twelve::request_data(body)]
        pub fn optional_next<T>(&mut self) -> Result<Option<T>, crate::ErrorObjectOwned> {}
    }
    pub enum SubscriptionId<'a> {
        Num(u64),
        Str(std::borrow::Cow<'a, str>),
    }
    impl<'a> SubscriptionId<'a> {
        pub fn into_owned(self) -> SubscriptionId<'static> {}
    }
    pub enum InvalidRequestId {
        Invalid(String),
        NotPendingRequest(String),
        Occupied(String),
    }
    #[twelve::request_data(meta)]
    pub enum Id<'a> {
        Null,
        Number(u64),
        Str(std::borrow::Cow<'a, str>),
    }
    impl<'a> Id<'a> {
        pub fn as_number(&self) -> Option<&u64> {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn into_owned(self) -> Id<'static> {}
    }
}
pub mod request {
    #[twelve::request_data(body)]
    pub struct Request<'a> {
        pub jsonrpc: crate::TwoPointZero,
        pub id: crate::Id<'a>,
        pub method: std::borrow::Cow<'a, str>,
        pub params: Option<std::borrow::Cow<'a, serde_json::value::RawValue>>,
        pub extensions: http::Extensions,
    }
    impl<'a> Request<'a> {
        pub fn id(&self) -> crate::Id<'a> {}
        #[twelve::request_data(meta)]
        pub fn method_name(&self) -> &str {}
        pub fn params(&self) -> crate::Params<'_> {}
        pub fn extensions(&self) -> &http::Extensions {}
        #[twelve::view]
        pub fn extensions_mut(&mut self) -> &mut http::Extensions {}
    }
    #[twelve::request_data(body)]
    pub struct Notification<'a, T> {
        pub jsonrpc: crate::TwoPointZero,
        pub method: std::borrow::Cow<'a, str>,
        pub params: T,
        pub extensions: http::Extensions,
    }
    impl<'a, T> Notification<'a, T> {
        #[twelve::request_data(meta)]
        pub fn method_name(&self) -> &str {}
        pub fn extensions(&self) -> &http::Extensions {}
    }
}
pub mod response {
    pub struct Response<'a, T> {
        pub jsonrpc: Option<crate::TwoPointZero>,
        pub payload: ResponsePayload<'a, T>,
        pub id: crate::Id<'a>,
    }
    pub enum ResponsePayload<'a, T> {
        Success(std::borrow::Cow<'a, T>),
        Error(crate::ErrorObject<'a>),
    }
}
pub mod error {
    pub type ErrorObjectOwned = ErrorObject<'static>;
    pub struct ErrorObject<'a>(&'a ());
    impl<'a> ErrorObject<'a> {
        pub fn code(&self) -> i32 {}
        pub fn message(&self) -> &str {}
        pub fn data(&self) -> Option<&serde_json::value::RawValue> {}
        pub fn owned<S>(code: i32, message: impl Into<String>, data: Option<S>) -> ErrorObject<'static> {}
        pub fn borrowed(
            code: i32,
            message: &'a str,
            data: Option<&'a serde_json::value::RawValue>,
        ) -> ErrorObject<'a> {
        }
        pub fn into_owned(self) -> ErrorObject<'static> {}
    }
    impl<'a> std::error::Error for ErrorObject<'a> {}
    impl<'a> From<ErrorCode> for ErrorObject<'a> {}
    pub enum ErrorCode {
        ParseError,
        OversizedRequest,
        InvalidRequest,
        MethodNotFound,
        ServerIsBusy,
        InvalidParams,
        InternalError,
        ServerError(i32),
    }
    impl ErrorCode {
        pub const fn code(&self) -> i32 {}
        pub const fn message(&self) -> &'static str {}
    }
}
