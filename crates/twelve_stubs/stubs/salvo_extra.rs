//! package = "salvo_extra", version = ">=0.77, <2"

pub mod affix_state {
    #[twelve::shares(arg = 0)]
    pub fn inject<V: Send + Sync + Clone + 'static>(value: V) -> AffixList {}
    #[twelve::shares(arg = 1)]
    pub fn insert<K, V: Send + Sync + Clone + 'static>(key: K, value: V) -> AffixList {}
    pub struct AffixList;
    impl AffixList {
        pub fn new() -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn inject<V: Send + Sync + Clone + 'static>(self, value: V) -> Self {}
        #[twelve::shares(arg = 1)]
        pub fn insert<K, V: Send + Sync + Clone + 'static>(self, key: K, value: V) -> Self {}
    }
    impl salvo_core::Handler for AffixList {}
}
pub mod basic_auth {
    pub trait BasicAuthValidator: Send + Sync {
        #[twelve::entry(kind = "request")]
        async fn validate(&self, username: &str, password: &str, depot: &mut salvo_core::Depot) -> bool;
    }
    pub trait BasicAuthDepotExt {
        fn basic_auth_username(&self) -> Option<&str>;
    }
    impl BasicAuthDepotExt for salvo_core::Depot {}
    pub struct BasicAuth<V: BasicAuthValidator>(V);
    impl<V: BasicAuthValidator> BasicAuth<V> {
        pub fn new(validator: V) -> Self {}
    }
    impl<V: BasicAuthValidator> salvo_core::Handler for BasicAuth<V> {}
}
pub mod caching_headers {
    pub struct CachingHeaders;
    impl CachingHeaders {
        pub fn new() -> Self {}
    }
}
pub mod catch_panic {
    pub struct CatchPanic;
    impl CatchPanic {
        pub fn new() -> Self {}
    }
}
pub mod concurrency_limiter {
    pub fn max_concurrency(size: usize) -> MaxConcurrency {}
    pub struct MaxConcurrency;
}
pub mod force_https {
    pub struct ForceHttps;
    impl ForceHttps {
        pub fn new() -> Self {}
        pub fn https_port(self, port: u16) -> Self {}
    }
}
pub mod logging {
    pub struct Logger;
    impl Logger {
        pub fn new() -> Self {}
    }
}
pub mod request_id {
    pub struct RequestId;
    impl RequestId {
        pub fn new() -> Self {}
    }
}
pub mod size_limiter {
    pub fn max_size(size: u64) -> MaxSize {}
    pub struct MaxSize(pub u64);
}
pub mod timeout {
    pub struct Timeout;
    impl Timeout {
        pub fn new(timeout: std::time::Duration) -> Self {}
    }
}
pub mod trailing_slash {
    pub enum TrailingSlashAction {
        Remove,
        Add,
    }
    pub struct TrailingSlash;
    pub fn add_slash() -> TrailingSlash {}
    pub fn remove_slash() -> TrailingSlash {}
}
pub mod sse {
    pub struct SseEvent;
    impl Default for SseEvent {
        fn default() -> Self {}
    }
    impl SseEvent {
        pub fn text<T: Into<String>>(self, data: T) -> Self {}
        pub fn json<T: serde::Serialize>(self, data: T) -> Result<Self, serde_json::Error> {}
        pub fn comment<T: Into<String>>(self, comment: T) -> Self {}
        pub fn name<T: Into<String>>(self, event: T) -> Self {}
        pub fn retry(self, duration: std::time::Duration) -> Self {}
        pub fn id<T: Into<String>>(self, id: T) -> Self {}
    }
    pub struct SseKeepAlive<S>(S);
    impl<S> SseKeepAlive<S> {
        pub fn new(event_stream: S) -> Self {}
        pub fn max_interval(self, time: std::time::Duration) -> Self {}
        pub fn comment(self, comment: impl Into<std::borrow::Cow<'static, str>>) -> Self {}
        pub fn stream(self, res: &mut salvo_core::Response) {}
    }
    pub fn stream<S>(res: &mut salvo_core::Response, event_stream: S) {}
}
pub mod websocket {
    pub struct WebSocketUpgrade;
    impl WebSocketUpgrade {
        pub fn new() -> Self {}
        pub fn write_buffer_size(self, max: usize) -> Self {}
        pub fn max_write_buffer_size(self, max: usize) -> Self {}
        pub fn max_message_size(self, max: usize) -> Self {}
        pub fn max_frame_size(self, max: usize) -> Self {}
        pub fn accept_unmasked_frames(self, accept: bool) -> Self {}
        #[twelve::handler(arg = 2, kind = "connection")]
        pub async fn upgrade<F: FnOnce(WebSocket) -> Fut, Fut: std::future::Future<Output = ()>>(&self, req: &mut salvo_core::Request, res: &mut salvo_core::Response, callback: F) -> Result<(), salvo_core::http::StatusError> {}
    }
    #[twelve::connection]
    pub struct WebSocket;
    impl WebSocket {
        #[twelve::request_data(body)]
        pub async fn recv(&mut self) -> Option<Result<Message, salvo_core::Error>> {}
        pub async fn send(&mut self, msg: Message) -> Result<(), salvo_core::Error> {}
        pub async fn close(self) -> Result<(), salvo_core::Error> {}
    }
    impl futures_core::Stream for WebSocket {
        type Item = Result<Message, salvo_core::Error>;
    }
    impl futures_sink::Sink<Message> for WebSocket {
        type Error = salvo_core::Error;
    }
    #[twelve::request_data(body)]
    pub struct Message;
    impl Message {
        pub fn text<S>(s: S) -> Self {}
        pub fn binary<V: Into<bytes::Bytes>>(v: V) -> Self {}
        pub fn ping<V: Into<bytes::Bytes>>(v: V) -> Self {}
        pub fn pong<V: Into<bytes::Bytes>>(v: V) -> Self {}
        pub fn close() -> Self {}
        pub fn close_with(code: impl Into<u16>, reason: impl Sized) -> Self {}
        pub fn is_text(&self) -> bool {}
        pub fn is_binary(&self) -> bool {}
        pub fn is_close(&self) -> bool {}
        pub fn is_ping(&self) -> bool {}
        pub fn is_pong(&self) -> bool {}
        pub fn close_frame(&self) -> Option<(u16, &str)> {}
        pub fn as_str(&self) -> Result<&str, salvo_core::Error> {}
        pub fn as_bytes(&self) -> &[u8] {}
    }
}
