//! package = "ureq", version = ">=3, <4"

pub use agent::Agent;
pub use body::{Body, BodyReader, BodyWithConfig};
pub use error::Error;
pub use http;
pub use request::RequestBuilder;
pub use send_body::{AsSendBody, SendBody};
use request::{WithBody, WithoutBody};

pub fn run(request: http::Request<impl AsSendBody>) -> Result<http::Response<Body>, Error> {}
pub fn agent() -> Agent {}
pub fn get<T>(uri: T) -> RequestBuilder<WithoutBody> {}
pub fn post<T>(uri: T) -> RequestBuilder<WithBody> {}
pub fn put<T>(uri: T) -> RequestBuilder<WithBody> {}
pub fn delete<T>(uri: T) -> RequestBuilder<WithoutBody> {}
pub fn head<T>(uri: T) -> RequestBuilder<WithoutBody> {}
pub fn options<T>(uri: T) -> RequestBuilder<WithoutBody> {}
pub fn patch<T>(uri: T) -> RequestBuilder<WithBody> {}
pub mod typestate {
    pub use crate::config::typestate::AgentScope;
    pub use crate::request::{WithBody, WithoutBody};
}
mod agent {
    use crate::config::typestate::AgentScope;
    use crate::config::{Config, ConfigBuilder};
    use crate::request::{WithBody, WithoutBody};
    use crate::{AsSendBody, Body, Error, RequestBuilder};
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Agent;
    impl Clone for Agent {}
    impl From<Config> for Agent {}
    impl Agent {
        pub fn new_with_defaults() -> Self {}
        pub fn new_with_config(config: Config) -> Self {}
        pub fn config_builder() -> ConfigBuilder<AgentScope> {}
        pub fn run(&self, request: http::Request<impl AsSendBody>) -> Result<http::Response<Body>, Error> {}
        pub fn config(&self) -> &Config {}
        pub fn get<T>(&self, uri: T) -> RequestBuilder<WithoutBody> {}
        pub fn post<T>(&self, uri: T) -> RequestBuilder<WithBody> {}
        pub fn put<T>(&self, uri: T) -> RequestBuilder<WithBody> {}
        pub fn delete<T>(&self, uri: T) -> RequestBuilder<WithoutBody> {}
        pub fn head<T>(&self, uri: T) -> RequestBuilder<WithoutBody> {}
        pub fn options<T>(&self, uri: T) -> RequestBuilder<WithoutBody> {}
        pub fn patch<T>(&self, uri: T) -> RequestBuilder<WithBody> {}
    }
}
pub mod config {
    use std::time::Duration;
    pub struct Config;
    impl Clone for Config {}
    impl Config {
        pub fn builder() -> ConfigBuilder<typestate::AgentScope> {}
        pub fn new_agent(&self) -> crate::Agent {}
    }
    pub struct ConfigBuilder<Scope>(Scope);
    impl<Scope> ConfigBuilder<Scope> {
        pub fn http_status_as_error(self, v: bool) -> Self {}
        pub fn https_only(self, v: bool) -> Self {}
        pub fn max_redirects(self, v: u32) -> Self {}
        pub fn user_agent<V>(self, v: V) -> Self {}
        pub fn timeout_global(self, v: Option<Duration>) -> Self {}
        pub fn timeout_connect(self, v: Option<Duration>) -> Self {}
        pub fn timeout_per_call(self, v: Option<Duration>) -> Self {}
    }
    impl ConfigBuilder<typestate::AgentScope> {
        pub fn build(self) -> Config {}
    }
    impl<Any> ConfigBuilder<typestate::RequestScope<Any>> {
        pub fn build(self) -> crate::RequestBuilder<Any> {}
    }
    mod typestate {
        pub struct AgentScope(());
        pub struct RequestScope<Any>(Any);
    }
}
mod request {
    use crate::{AsSendBody, Body, Error};
    pub struct WithBody(());
    pub struct WithoutBody(());
    #[twelve::nature(client)]
    pub struct RequestBuilder<B>(B);
    impl<Any> RequestBuilder<Any> {
        pub fn header<K, V>(self, key: K, value: V) -> Self {}
        pub fn query<K, V>(self, key: K, value: V) -> Self {}
        pub fn query_pairs<I, K, V>(self, iter: I) -> Self {}
        pub fn uri<T>(self, uri: T) -> Self {}
        pub fn config(self) -> crate::config::ConfigBuilder<crate::config::typestate::RequestScope<Any>> {}
    }
    impl RequestBuilder<WithoutBody> {
        pub fn call(self) -> Result<http::Response<Body>, Error> {}
        pub fn force_send_body(self) -> RequestBuilder<WithBody> {}
    }
    impl RequestBuilder<WithBody> {
        pub fn content_type<V>(self, content_type: V) -> Self {}
        pub fn send(self, data: impl AsSendBody) -> Result<http::Response<Body>, Error> {}
        pub fn send_empty(self) -> Result<http::Response<Body>, Error> {}
        pub fn send_form<I, K, V>(self, iter: I) -> Result<http::Response<Body>, Error> {}
        pub fn send_json(self, data: impl serde::ser::Serialize) -> Result<http::Response<Body>, Error> {}
    }
}
mod body {
    use crate::Error;
    #[twelve::nature(client)]
    pub struct Body;
    impl Body {
        pub fn mime_type(&self) -> Option<&str> {}
        pub fn content_length(&self) -> Option<u64> {}
        #[twelve::view]
        pub fn as_reader(&mut self) -> BodyReader<'_> {}
        pub fn into_reader(self) -> BodyReader<'static> {}
        #[twelve::view]
        pub fn read_to_string(&mut self) -> Result<String, Error> {}
        #[twelve::view]
        pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error> {}
        #[twelve::view]
        pub fn read_json<T: serde::de::DeserializeOwned>(&mut self) -> Result<T, Error> {}
        #[twelve::view]
        pub fn with_config(&mut self) -> BodyWithConfig<'_> {}
        pub fn into_with_config(self) -> BodyWithConfig<'static> {}
    }
    #[twelve::nature(client)]
    pub struct BodyWithConfig<'a>(&'a str);
    impl<'a> BodyWithConfig<'a> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn reader(self) -> BodyReader<'a> {}
        pub fn read_to_string(self) -> Result<String, Error> {}
        pub fn read_to_vec(self) -> Result<Vec<u8>, Error> {}
        pub fn read_json<T: serde::de::DeserializeOwned>(self) -> Result<T, Error> {}
    }
    pub struct BodyReader<'a>(&'a str);
    impl<'a> std::io::Read for BodyReader<'a> {}
}
mod error {
    pub enum Error {
        StatusCode(u16),
        Io(std::io::Error),
        HostNotFound,
        ConnectionFailed,
    }
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    impl std::fmt::Debug for Error {}
}
mod send_body {
    pub struct SendBody<'a>(&'a str);
    impl<'a> SendBody<'a> {
        pub fn none() -> SendBody<'static> {}
        pub fn from_reader(reader: &'a mut dyn std::io::Read) -> SendBody<'a> {}
        pub fn from_owned_reader(reader: impl std::io::Read + 'static) -> SendBody<'static> {}
    }
    pub trait AsSendBody {}
}
