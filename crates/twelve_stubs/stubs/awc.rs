//! package = "awc", version = ">=3, <4"

pub use self::builder::ClientBuilder;
pub use self::client::{Client, Connector};
pub use self::frozen::{FrozenClientRequest, FrozenSendBuilder};
pub use self::request::ClientRequest;
pub use self::responses::{ClientResponse, JsonBody, MessageBody, ResponseBody};
pub use self::sender::SendClientRequest;

pub mod http {
    pub use ::http::header;
    pub use ::http::{uri, Method, StatusCode, Uri, Version};
}
mod builder {
    use std::time::Duration;
    pub struct ClientBuilder<S = (), M = ()>(S, M);
    impl ClientBuilder {
        pub fn new() -> ClientBuilder<(), ()> {}
    }
    impl<S, M> ClientBuilder<S, M> {
        pub fn connector<S1>(self, connector: crate::Connector<S1>) -> ClientBuilder<S1, M> {}
        pub fn timeout(self, timeout: Duration) -> Self {}
        pub fn disable_timeout(self) -> Self {}
        pub fn disable_redirects(self) -> Self {}
        pub fn max_redirects(self, num: u8) -> Self {}
        pub fn no_default_headers(self) -> Self {}
        pub fn add_default_header<H>(self, header: H) -> Self {}
        pub fn basic_auth<N>(self, username: N, password: Option<&str>) -> Self {}
        pub fn bearer_auth<T>(self, token: T) -> Self {}
        pub fn finish(self) -> crate::Client {}
    }
}
mod client {
    use crate::http::Method;
    use crate::ClientRequest;
    pub struct Connector<T = ()>(T);
    impl Connector<()> {
        pub fn new() -> Connector<()> {}
    }
    impl<T> Connector<T> {
        pub fn timeout(self, timeout: std::time::Duration) -> Self {}
        pub fn limit(self, limit: usize) -> Self {}
    }
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Client;
    impl Clone for Client {}
    impl Default for Client {
        fn default() -> Self {}
    }
    impl Client {
        pub fn new() -> Client {}
        pub fn builder() -> crate::ClientBuilder {}
        pub fn request<U>(&self, method: Method, url: U) -> ClientRequest {}
        pub fn get<U>(&self, url: U) -> ClientRequest {}
        pub fn head<U>(&self, url: U) -> ClientRequest {}
        pub fn put<U>(&self, url: U) -> ClientRequest {}
        pub fn post<U>(&self, url: U) -> ClientRequest {}
        pub fn patch<U>(&self, url: U) -> ClientRequest {}
        pub fn delete<U>(&self, url: U) -> ClientRequest {}
        pub fn options<U>(&self, url: U) -> ClientRequest {}
        pub fn ws<U>(&self, url: U) -> crate::ws::WebsocketsRequest {}
    }
    pub enum SendRequestError {}
    impl std::error::Error for SendRequestError {}
    impl std::fmt::Display for SendRequestError {}
    impl std::fmt::Debug for SendRequestError {}
}
pub mod error {
    pub use crate::client::SendRequestError;
    pub enum JsonPayloadError {}
    impl std::error::Error for JsonPayloadError {}
    impl std::fmt::Display for JsonPayloadError {}
    impl std::fmt::Debug for JsonPayloadError {}
    pub enum WsClientError {}
    impl std::error::Error for WsClientError {}
}
mod request {
    use crate::http::{Method, Uri};
    use crate::FrozenClientRequest;
    #[twelve::nature(client)]
    pub struct ClientRequest;
    impl ClientRequest {
        pub fn uri<U>(self, uri: U) -> Self {}
        pub fn get_uri(&self) -> &Uri {}
        pub fn method(self, method: Method) -> Self {}
        pub fn get_method(&self) -> &Method {}
        pub fn insert_header<H>(self, header: H) -> Self {}
        pub fn append_header<H>(self, header: H) -> Self {}
        pub fn force_close(self) -> Self {}
        pub fn content_type<V>(self, value: V) -> Self {}
        pub fn content_length(self, len: u64) -> Self {}
        pub fn basic_auth<N, P>(self, username: N, password: P) -> Self {}
        pub fn bearer_auth<T>(self, token: T) -> Self {}
        pub fn no_decompress(self) -> Self {}
        pub fn timeout(self, timeout: std::time::Duration) -> Self {}
        pub fn freeze(self) -> Result<FrozenClientRequest, FreezeRequestError> {}
        pub fn send_body<B>(self, body: B) -> impl std::future::Future<Output = Result<crate::ClientResponse, crate::error::SendRequestError>> {}
        pub fn send_json<T: serde::Serialize>(self, value: &T) -> impl std::future::Future<Output = Result<crate::ClientResponse, crate::error::SendRequestError>> {}
        pub fn send_form<T: serde::Serialize>(self, value: &T) -> impl std::future::Future<Output = Result<crate::ClientResponse, crate::error::SendRequestError>> {}
        pub fn send_stream<S, E>(self, stream: S) -> impl std::future::Future<Output = Result<crate::ClientResponse, crate::error::SendRequestError>> {}
        pub fn send(self) -> impl std::future::Future<Output = Result<crate::ClientResponse, crate::error::SendRequestError>> {}
    }
    struct FreezeRequestError;
}
mod frozen {
    #[twelve::nature(client)]
    pub struct FrozenClientRequest;
    impl Clone for FrozenClientRequest {}
    impl FrozenClientRequest {
        pub fn send_body<B>(&self, body: B) -> impl std::future::Future<Output = Result<crate::ClientResponse, crate::error::SendRequestError>> {}
        pub fn send_json<T: serde::Serialize>(&self, value: &T) -> impl std::future::Future<Output = Result<crate::ClientResponse, crate::error::SendRequestError>> {}
        pub fn send_form<T: serde::Serialize>(&self, value: &T) -> impl std::future::Future<Output = Result<crate::ClientResponse, crate::error::SendRequestError>> {}
        pub fn send(&self) -> impl std::future::Future<Output = Result<crate::ClientResponse, crate::error::SendRequestError>> {}
        pub fn extra_header<H>(&self, header: H) -> FrozenSendBuilder {}
    }
    #[twelve::nature(client)]
    pub struct FrozenSendBuilder;
    impl FrozenSendBuilder {
        pub fn send_body<B>(self, body: B) -> impl std::future::Future<Output = Result<crate::ClientResponse, crate::error::SendRequestError>> {}
        pub fn send(self) -> impl std::future::Future<Output = Result<crate::ClientResponse, crate::error::SendRequestError>> {}
    }
}
mod responses {
    use crate::http::{StatusCode, Version};
    #[twelve::nature(client)]
    #[twelve::unchecked("a macro writes it")]
    pub struct ClientResponse<S = ()>(S);
    impl<S> ClientResponse<S> {
        pub fn version(&self) -> Version {}
        pub fn status(&self) -> StatusCode {}
        pub fn headers(&self) -> &::http::HeaderMap {}
        #[twelve::view]
        pub fn body(&mut self) -> ResponseBody<S> {}
        #[twelve::view]
        pub fn json<T: serde::de::DeserializeOwned>(&mut self) -> JsonBody<S, T> {}
    }
    impl<S> futures_core::Stream for ClientResponse<S> { type Item = Result<bytes::Bytes, PayloadError>; }
    #[twelve::unchecked("a macro writes it")]
    pub struct JsonBody<S, T>(S, T);
    impl<S, T> JsonBody<S, T> {
        pub fn limit(self, limit: usize) -> Self {}
    }
    impl<S, T> std::future::Future for JsonBody<S, T> { type Output = Result<T, crate::error::JsonPayloadError>; }
    #[twelve::unchecked("a macro writes it")]
    pub struct ResponseBody<S>(S);
    impl<S> ResponseBody<S> {
        pub fn limit(self, limit: usize) -> Self {}
    }
    impl<S> std::future::Future for ResponseBody<S> { type Output = Result<bytes::Bytes, PayloadError>; }
    pub type MessageBody<B> = ResponseBody<B>;
    struct PayloadError;
    impl std::error::Error for PayloadError {}
}
/// What the sending methods give; there it stands as the future that it is, since nobody names it.
mod sender {
    pub enum SendClientRequest {}
    impl std::future::Future for SendClientRequest { type Output = Result<crate::ClientResponse, crate::error::SendRequestError>; }
}
pub mod ws {
    #[twelve::nature(client)]
    pub struct WebsocketsRequest;
    impl WebsocketsRequest {
        pub fn header<K, V>(self, key: K, value: V) -> Self {}
        pub fn bearer_auth<T>(self, token: T) -> Self {}
        pub async fn connect(self) -> Result<(crate::ClientResponse, Framed), crate::error::WsClientError> {}
    }
    #[twelve::connection]
    struct Framed;
}
