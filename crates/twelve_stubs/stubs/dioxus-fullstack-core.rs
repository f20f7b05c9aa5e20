//! package = "dioxus-fullstack-core", version = ">=0.7, <0.8"

pub use error::{RequestError, ServerFnError, ServerFnResult};
pub use httperror::{HttpError, OrHttpError};
pub use streaming::{commit_initial_chunk, extract, FullstackContext};

pub mod error {
    pub type ServerFnResult<T = ()> = std::result::Result<T, ServerFnError>;
    pub enum ServerFnError {
        ServerError { message: String, code: u16 },
        Registration(String),
        UnsupportedRequestMethod(String),
        MiddlewareError(String),
        Deserialization(String),
        Serialization(String),
        Args(String),
        MissingArg(String),
        Response(String),
    }
    impl ServerFnError {
        pub fn new(f: impl ToString) -> Self {}
    }
    pub enum RequestError {}
}
pub mod httperror {
    pub struct HttpError {
        pub status: http::StatusCode,
        pub message: Option<String>,
    }
    impl HttpError {
        pub fn new<M: Into<String>>(status: http::StatusCode, message: M) -> Self {}
        pub fn err<T>(status: http::StatusCode, message: impl Into<String>) -> Result<T, Self> {}
        pub fn bad_request<T>(message: impl Into<String>) -> Result<T, Self> {}
        pub fn unauthorized<T>(message: impl Into<String>) -> Result<T, Self> {}
        pub fn forbidden<T>(message: impl Into<String>) -> Result<T, Self> {}
        pub fn not_found<T>(message: impl Into<String>) -> Result<T, Self> {}
        pub fn conflict<T>(message: impl Into<String>) -> Result<T, Self> {}
        pub fn payload_too_large<T>(message: impl Into<String>) -> Result<T, Self> {}
        pub fn too_many_requests<T>(message: impl Into<String>) -> Result<T, Self> {}
        pub fn internal_server_error<T>(message: impl Into<String>) -> Result<T, Self> {}
        pub fn service_unavailable<T>(message: impl Into<String>) -> Result<T, Self> {}
    }
    pub trait OrHttpError<T, M> {
        fn or_http_error(self, status: http::StatusCode, message: impl std::fmt::Display) -> Result<T, HttpError> {}
        fn or_bad_request(self, message: impl std::fmt::Display) -> Result<T, HttpError> {}
        fn or_unauthorized(self, message: impl std::fmt::Display) -> Result<T, HttpError> {}
        fn or_forbidden(self, message: impl std::fmt::Display) -> Result<T, HttpError> {}
        fn or_not_found(self, message: impl std::fmt::Display) -> Result<T, HttpError> {}
        fn or_internal_server_error(self, message: impl std::fmt::Display) -> Result<T, HttpError> {}
    }
}
mod streaming {
    /// What is known of the request that is being answered.
    pub struct FullstackContext;
    impl Clone for FullstackContext {
        fn clone(&self) -> Self {}
    }
    impl FullstackContext {
        pub fn new(parts: http::request::Parts) -> Self {}
        pub fn current() -> Option<Self> {}
        pub fn parts_mut(&self) -> parking_lot::RwLockWriteGuard<'_, http::request::Parts> {}
        /// A layer of the router put it there.
        #[twelve::shared_state]
        pub fn extension<T>(&self) -> Option<T> {}
        pub async fn extract<T, M>() -> Result<T, crate::ServerFnError> {}
        pub fn commit_http_status(status: http::StatusCode, message: Option<String>) {}
        pub fn add_response_header(&self, key: impl Into<http::HeaderName>, value: impl Into<http::HeaderValue>) {}
    }
    pub async fn extract<T, M>() -> Result<T, crate::ServerFnError> {}
    pub fn commit_initial_chunk() {}
}
