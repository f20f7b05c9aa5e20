//! package = "reqwest", version = ">=0.10, <0.14"

#[twelve::nature(client)]
#[twelve::shared_handle]
pub struct Client;
impl Client {
    pub fn new() -> Client {}
    pub fn builder() -> ClientBuilder {}
    pub fn get<U>(&self, url: U) -> RequestBuilder {}
    pub fn post<U>(&self, url: U) -> RequestBuilder {}
    pub fn put<U>(&self, url: U) -> RequestBuilder {}
    pub fn patch<U>(&self, url: U) -> RequestBuilder {}
    pub fn delete<U>(&self, url: U) -> RequestBuilder {}
    pub fn head<U>(&self, url: U) -> RequestBuilder {}
    pub fn request<U>(&self, method: http::Method, url: U) -> RequestBuilder {}
}
impl Default for Client {
    fn default() -> Self {}
}
pub struct ClientBuilder;
impl ClientBuilder {
    pub fn new() -> ClientBuilder {}
    pub fn timeout(self, timeout: std::time::Duration) -> ClientBuilder {}
    pub fn connect_timeout(self, timeout: std::time::Duration) -> ClientBuilder {}
    pub fn user_agent<V>(self, value: V) -> ClientBuilder {}
    pub fn default_headers(self, headers: http::HeaderMap) -> ClientBuilder {}
    pub fn cookie_store(self, enable: bool) -> ClientBuilder {}
    pub fn redirect<P>(self, policy: P) -> ClientBuilder {}
    pub fn build(self) -> Result<Client> {}
}
#[twelve::nature(client)]
pub struct RequestBuilder;
impl RequestBuilder {
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
    pub fn headers(self, headers: http::HeaderMap) -> RequestBuilder {}
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder {}
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder {}
    pub fn body<T>(self, body: T) -> RequestBuilder {}
    pub fn timeout(self, timeout: std::time::Duration) -> RequestBuilder {}
    pub fn query<T: ?Sized>(self, query: &T) -> RequestBuilder {}
    pub fn form<T: ?Sized>(self, form: &T) -> RequestBuilder {}
    pub fn json<T: ?Sized>(self, json: &T) -> RequestBuilder {}
    pub async fn send(self) -> Result<Response> {}
}
#[twelve::nature(client)]
pub struct Response;
impl Response {
    pub fn status(&self) -> http::StatusCode {}
    pub fn headers(&self) -> &http::HeaderMap {}
    pub fn error_for_status(self) -> Result<Self> {}
    pub async fn text(self) -> Result<String> {}
    pub async fn json<T>(self) -> Result<T> {}
    pub async fn bytes(self) -> Result<bytes::Bytes> {}
    pub async fn chunk(&mut self) -> Result<Option<bytes::Bytes>> {}
    pub fn bytes_stream(self) -> impl futures_core::Stream<Item = Result<bytes::Bytes>> {}
}
pub struct Error;
pub type Result<T> = std::result::Result<T, Error>;
pub async fn get<T>(url: T) -> Result<Response> {}
pub use http::{header, Method, StatusCode};
pub mod blocking {
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Client;
    impl Client {
        pub fn new() -> Client {}
    }
}
