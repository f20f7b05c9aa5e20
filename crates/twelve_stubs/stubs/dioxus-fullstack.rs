//! package = "dioxus-fullstack", version = ">=0.6, <0.8"

pub use axum;
pub use axum::extract::Json;
pub use axum::response::{NoContent, Redirect};
pub use axum::{body, extract, response, routing};
pub use axum_extra::TypedHeader;
pub use dioxus_fullstack_core::*;
pub use dioxus_fullstack_macro::*;
pub use http::{self, HeaderMap, HeaderValue, Method, StatusCode};
pub use encoding::*;
pub use lazy::Lazy;
pub use payloads::*;

/// Up to 0.6.
pub mod prelude {
    pub use dioxus_server_macro::server;
    pub use server_fn::error::ServerFnError;
    pub async fn extract<E, I>() -> Result<E, ServerFnError> {}
    pub fn server_context() -> DioxusServerContext {}
    pub struct DioxusServerContext;
    impl DioxusServerContext {
        #[twelve::shared_state]
        pub fn get<T>(&self) -> Option<T> {}
        pub async fn extract<R, I>(&self) -> Result<R, ServerFnError> {}
    }
}

pub mod encoding {
    pub struct JsonEncoding;
    pub struct CborEncoding;
    pub struct MsgPackEncoding;
    pub struct PostcardEncoding;
}

pub mod lazy {
    /// Made at its first use, for the life of the process.
    #[twelve::lazy]
    pub struct Lazy<T>(T);
    impl<T> Lazy<T> {
        pub const fn lazy() -> Self {}
        pub const fn new<F: Fn() -> G, G: std::future::Future<Output = Result<T, E>>, E>(constructor: F) -> Self {}
        #[twelve::initialises]
        pub fn set(&self, pool: T) -> Result<(), dioxus_core::CapturedError> {}
        #[twelve::initialises]
        pub fn try_set(&self, pool: T) -> Result<(), T> {}
        #[twelve::initialises]
        pub fn initialize(&self) -> Result<(), dioxus_core::CapturedError> {}
        #[twelve::access(read)]
        pub fn get(&self) -> &T {}
    }
    impl<T> std::ops::Deref for Lazy<T> { type Target = T; }
}

pub mod payloads {
    #[twelve::request_data(body)]
    pub struct MultipartFormData<T = ()>(T);
    impl<T> MultipartFormData<T> {
        #[twelve::request_data(body)]
        pub async fn next_field(&mut self) -> Result<Option<axum::extract::multipart::Field<'_>>, axum::extract::multipart::MultipartError> {}
    }
    #[twelve::request_data(body)]
    pub struct FileStream;
    impl FileStream {
        #[twelve::request_data(meta)]
        pub fn file_name(&self) -> &str {}
        #[twelve::request_data(meta)]
        pub fn size(&self) -> Option<u64> {}
        #[twelve::request_data(meta)]
        pub fn content_type(&self) -> Option<&str> {}
        #[twelve::request_data(body)]
        pub fn body_mut(&mut self) -> Option<&mut axum_core::body::BodyDataStream> {}
    }
    impl futures_core::Stream for FileStream { type Item = Result<bytes::Bytes, crate::ServerFnError>; }
    #[twelve::request_data(body)]
    pub struct Form<T>(pub T);
    #[twelve::request_data(body)]
    pub struct Text<T>(pub T);
    #[twelve::request_data(body)]
    pub struct Cbor<T>(pub T);
    #[twelve::request_data(body)]
    pub struct MsgPack<T>(pub T);
    #[twelve::request_data(body)]
    pub struct Postcard<T>(pub T);
    #[twelve::request_data(meta)]
    pub struct Query<T>(pub T);
    pub struct WebSocketOptions;
    impl WebSocketOptions {
        pub fn new() -> Self {}
        #[twelve::handler(arg = 0, kind = "connection")]
        pub fn on_upgrade<F: FnOnce(TypedWebsocket<In, Out, Enc>) -> Fut, Fut: std::future::Future<Output = ()>, In, Out, Enc>(self, callback: F) -> Websocket<In, Out, Enc> {}
    }
    pub struct Websocket<In = String, Out = String, E = crate::encoding::JsonEncoding>(In, Out, E);
    pub struct TypedWebsocket<In, Out, E = crate::encoding::JsonEncoding>(In, Out, E);
    impl<In, Out, E> TypedWebsocket<In, Out, E> {
        #[twelve::request_data(body)]
        pub async fn recv(&mut self) -> Result<In, WebsocketError> {}
        pub async fn send(&mut self, msg: Out) -> Result<(), WebsocketError> {}
        pub fn socket(&mut self) -> &mut axum::extract::ws::WebSocket {}
    }
    pub enum WebsocketError {}
    pub struct ServerEvents<T>(T);
    impl<T> ServerEvents<T> {
        #[twelve::handler(arg = 0, kind = "connection")]
        pub fn new<F: std::future::Future<Output = R>, R>(f: impl FnOnce(SseTx<T>) -> F) -> Self {}
        pub fn from_stream<S>(stream: S) -> Self {}
    }
    pub struct SseTx<T>(T);
    impl<T> SseTx<T> {
        pub async fn send(&mut self, event: T) -> anyhow::Result<()> {}
    }
}
