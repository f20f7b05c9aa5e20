//! package = "ureq", version = ">=2, <3"

pub use crate::agent::{Agent, AgentBuilder};
pub use crate::error::{Error, ErrorKind, OrAnyStatus, Transport};
pub use crate::request::Request;
pub use crate::response::Response;
pub use serde_json;
pub use serde_json::json;

pub fn agent() -> Agent {}
pub fn request(method: &str, path: &str) -> Request {}
pub fn get(path: &str) -> Request {}
pub fn head(path: &str) -> Request {}
pub fn patch(path: &str) -> Request {}
pub fn post(path: &str) -> Request {}
pub fn put(path: &str) -> Request {}
pub fn delete(path: &str) -> Request {}
mod agent {
    use crate::Request;
    use std::time::Duration;
    pub struct AgentBuilder;
    impl AgentBuilder {
        pub fn new() -> Self {}
        pub fn build(self) -> Agent {}
        pub fn https_only(self, enforce: bool) -> Self {}
        pub fn max_idle_connections(self, max: usize) -> Self {}
        pub fn max_idle_connections_per_host(self, max: usize) -> Self {}
        pub fn timeout_connect(self, timeout: Duration) -> Self {}
        pub fn timeout_read(self, timeout: Duration) -> Self {}
        pub fn timeout_write(self, timeout: Duration) -> Self {}
        pub fn timeout(self, timeout: Duration) -> Self {}
        pub fn redirects(self, n: u32) -> Self {}
        pub fn user_agent(self, user_agent: &str) -> Self {}
    }
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Agent;
    impl Clone for Agent {}
    impl Agent {
        pub fn new() -> Self {}
        pub fn request(&self, method: &str, path: &str) -> Request {}
        pub fn request_url(&self, method: &str, url: &url::Url) -> Request {}
        pub fn get(&self, path: &str) -> Request {}
        pub fn head(&self, path: &str) -> Request {}
        pub fn patch(&self, path: &str) -> Request {}
        pub fn post(&self, path: &str) -> Request {}
        pub fn put(&self, path: &str) -> Request {}
        pub fn delete(&self, path: &str) -> Request {}
    }
}
mod request {
    use crate::{Error, Response};
    type Result<T> = std::result::Result<T, Error>;
    #[twelve::nature(client)]
    pub struct Request;
    impl Clone for Request {}
    impl Request {
        pub fn timeout(self, timeout: std::time::Duration) -> Self {}
        pub fn call(self) -> Result<Response> {}
        pub fn send_json(self, data: impl serde::Serialize) -> Result<Response> {}
        pub fn send_bytes(self, data: &[u8]) -> Result<Response> {}
        pub fn send_string(self, data: &str) -> Result<Response> {}
        pub fn send_form(self, data: &[(&str, &str)]) -> Result<Response> {}
        pub fn send(self, reader: impl std::io::Read) -> Result<Response> {}
        pub fn set(self, header: &str, value: &str) -> Self {}
        pub fn header(&self, name: &str) -> Option<&str> {}
        pub fn query(self, param: &str, value: &str) -> Self {}
        pub fn method(&self) -> &str {}
        pub fn url(&self) -> &str {}
    }
}
mod response {
    #[twelve::nature(client)]
    pub struct Response;
    impl Response {
        pub fn get_url(&self) -> &str {}
        pub fn status(&self) -> u16 {}
        pub fn status_text(&self) -> &str {}
        pub fn header(&self, name: &str) -> Option<&str> {}
        pub fn has(&self, name: &str) -> bool {}
        pub fn all(&self, name: &str) -> Vec<&str> {}
        pub fn content_type(&self) -> &str {}
        pub fn charset(&self) -> &str {}
        pub fn into_reader(self) -> Box<dyn std::io::Read + Send + Sync + 'static> {}
        pub fn into_string(self) -> std::io::Result<String> {}
        pub fn into_json<T: serde::de::DeserializeOwned>(self) -> std::io::Result<T> {}
    }
}
mod error {
    use crate::Response;
    pub enum Error {
        Status(u16, Response),
        Transport(Transport),
    }
    impl Error {
        pub fn into_response(self) -> Option<Response> {}
        pub fn kind(&self) -> ErrorKind {}
    }
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    impl std::fmt::Debug for Error {}
    pub enum ErrorKind {}
    pub struct Transport;
    impl std::error::Error for Transport {}
    impl std::fmt::Display for Transport {}
    impl Transport {
        pub fn kind(&self) -> ErrorKind {}
        pub fn message(&self) -> Option<&str> {}
    }
    pub trait OrAnyStatus {
        fn or_any_status(self) -> Result<Response, Transport>;
    }
    impl OrAnyStatus for Result<Response, Error> {}
}
