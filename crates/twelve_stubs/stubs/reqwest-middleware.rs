//! package = "reqwest-middleware", version = ">=0.2, <0.6"

use http::Extensions;
use reqwest::{Body, Client, IntoUrl, Method, Request, Response};

pub use client::{ClientBuilder, ClientWithMiddleware, RequestBuilder};
pub use error::{Error, Result};
pub use middleware::{Middleware, Next};
pub use req_init::{Extension, RequestInitialiser};
pub use reqwest;

mod client {
    use super::*;
    use std::sync::Arc;
    pub struct ClientBuilder;
    impl ClientBuilder {
        pub fn new(client: Client) -> Self {}
        pub fn from_client(client_with_middleware: ClientWithMiddleware) -> Self {}
        pub fn with<M: Middleware>(self, middleware: M) -> Self {}
        pub fn with_arc(self, middleware: Arc<dyn Middleware>) -> Self {}
        pub fn with_init<I: RequestInitialiser>(self, initialiser: I) -> Self {}
        pub fn build(self) -> ClientWithMiddleware {}
    }
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct ClientWithMiddleware;
    impl Clone for ClientWithMiddleware {}
    impl Default for ClientWithMiddleware {
        fn default() -> Self {}
    }
    impl From<Client> for ClientWithMiddleware {}
    impl ClientWithMiddleware {
        pub fn new<T>(client: Client, middleware_stack: T) -> Self {}
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {}
        pub async fn execute(&self, req: Request) -> Result<Response> {}
        pub async fn execute_with_extensions(&self, req: Request, ext: &mut Extensions) -> Result<Response> {}
    }
    #[twelve::nature(client)]
    pub struct RequestBuilder;
    impl RequestBuilder {
        pub fn header<K, V>(self, key: K, value: V) -> Self {}
        pub fn headers(self, headers: http::HeaderMap) -> Self {}
        pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> Self {}
        pub fn bearer_auth<T>(self, token: T) -> Self {}
        pub fn body<T: Into<Body>>(self, body: T) -> Self {}
        pub fn timeout(self, timeout: std::time::Duration) -> Self {}
        pub fn multipart(self, multipart: reqwest::multipart::Form) -> Self {}
        pub fn query<T: serde::Serialize + ?Sized>(self, query: &T) -> Self {}
        pub fn form<T: serde::Serialize + ?Sized>(self, form: &T) -> Self {}
        pub fn json<T: serde::Serialize + ?Sized>(self, json: &T) -> Self {}
        pub fn build(self) -> reqwest::Result<Request> {}
        pub fn with_extension<T>(self, extension: T) -> Self {}
        #[twelve::view]
        pub fn extensions(&mut self) -> &mut Extensions {}
        pub async fn send(self) -> Result<Response> {}
        pub fn try_clone(&self) -> Option<Self> {}
    }
}
mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    pub enum Error {
        Middleware(anyhow::Error),
        Reqwest(reqwest::Error),
    }
    impl Error {
        pub fn is_timeout(&self) -> bool {}
        pub fn is_connect(&self) -> bool {}
        pub fn is_status(&self) -> bool {}
        pub fn status(&self) -> Option<http::StatusCode> {}
    }
    impl From<reqwest::Error> for Error {}
    impl From<anyhow::Error> for Error {}
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    impl std::fmt::Debug for Error {}
}
mod middleware {
    use super::*;
    pub trait Middleware: 'static + Send + Sync {
        async fn handle(&self, req: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response>;
    }
    #[twelve::nature(client)]
    pub struct Next<'a>(&'a str);
    impl<'a> Clone for Next<'a> {}
    impl<'a> Next<'a> {
        pub fn run(self, req: Request, extensions: &'a mut Extensions) -> std::pin::Pin<Box<dyn std::future::Future<Output = Result<Response>> + Send + 'a>> {}
    }
}
mod req_init {
    pub trait RequestInitialiser: 'static + Send + Sync {
        fn init(&self, req: crate::RequestBuilder) -> crate::RequestBuilder;
    }
    pub struct Extension<T>(pub T);
    impl<T: Send + Sync + Clone + 'static> RequestInitialiser for Extension<T> {}
}
