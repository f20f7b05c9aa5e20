//! package = "rocket_ws", version = ">=0.1, <0.2"

pub use self::websocket::{Channel, WebSocket};
pub use tungstenite::Message;
pub use tungstenite::protocol::WebSocketConfig as Config;

pub mod frame {
    pub use tungstenite::protocol::frame::{CloseFrame, Frame};
    pub use tungstenite::protocol::frame::coding::CloseCode;
}
pub mod stream {
    pub use crate::duplex::DuplexStream;
    pub use crate::websocket::MessageStream;
}
pub mod result {
    pub use tungstenite::error::{Error, Result};
}
mod duplex {
    /// One connection.
    #[twelve::request_data(body)]
    #[twelve::connection]
    pub struct DuplexStream;
    impl DuplexStream {
        pub async fn close(&mut self, msg: Option<crate::frame::CloseFrame<'_>>) -> crate::result::Result<()> {}
    }
    impl futures_core::Stream for DuplexStream { type Item = crate::result::Result<tungstenite::Message>; }
    impl futures_sink::Sink<tungstenite::Message> for DuplexStream { type Error = crate::result::Error; }
}
mod websocket {
    #[twelve::request_data(meta)]
    pub struct WebSocket;
    impl WebSocket {
        pub fn config(self, config: crate::Config) -> Self {}
        #[twelve::handler(arg = 0, kind = "connection")]
        pub fn channel<'r, F: FnOnce(crate::stream::DuplexStream) -> std::pin::Pin<Box<dyn std::future::Future<Output = crate::result::Result<()>> + Send + 'r>>>(self, handler: F) -> Channel<'r> {}
        #[twelve::handler(arg = 0, kind = "connection")]
        pub fn stream<'r, F: FnOnce(futures_util::stream::SplitStream<crate::stream::DuplexStream>) -> S, S>(self, stream: F) -> MessageStream<'r, S> {}
        pub fn accept_key(&self) -> &str {}
    }
    impl<'r> rocket::request::FromRequest<'r> for WebSocket {
        type Error = std::convert::Infallible;
    }
    pub struct Channel<'r>(&'r u8);
    pub struct MessageStream<'r, S>(&'r S);
    impl<'r, 'o> rocket::response::Responder<'r, 'o> for Channel<'o> {}
    impl<'r, 'o, S> rocket::response::Responder<'r, 'o> for MessageStream<'o, S> {}
}
#[macro_export]
macro_rules! Stream {
    () => { $crate::stream::MessageStream<'static, impl rocket::futures::Stream<Item = $crate::result::Result<$crate::Message>> + 'static> };
    ($l:lifetime) => { $crate::stream::MessageStream<$l, impl rocket::futures::Stream<Item = $crate::result::Result<$crate::Message>> + $l> };
    ($channel:ident => $($token:tt)*) => {
        $crate::WebSocket::stream($channel, move |$channel| async move { $($token)* })
    };
}
