//! package = "actix-http", version = ">=3, <4"

pub use actix_web::dev::{Extensions, Payload, RequestHead, ResponseHead};
pub use actix_web::HttpMessage;
pub use error::Error;
pub use http::{uri, uri::Uri, Method, StatusCode, Version};
pub use keep_alive::KeepAlive;
pub use message::ConnectionType;
pub use payload::BoxedPayloadStream;
pub use requests::Request;
pub use responses::{Response, ResponseBuilder};

pub mod body {
    pub use actix_web::body::*;
}
pub mod header {
    pub use actix_web::http::header::*;
}
pub mod error {
    pub use actix_web::error::{ContentTypeError, PayloadError};
    pub use http::{status::InvalidStatusCode, Error as HttpError};
    pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl From<std::convert::Infallible> for Error {}
    impl From<HttpError> for Error {}
    impl From<crate::ws::HandshakeError> for Error {}
    impl From<crate::ws::ProtocolError> for Error {}
    pub enum ParseError {
        Method,
        Uri(http::uri::InvalidUri),
        Version,
        Header,
        TooLarge,
        Incomplete,
        Status,
        Timeout,
        Io(std::io::Error),
        Utf8(std::str::Utf8Error),
    }
    impl std::fmt::Display for ParseError {}
    impl std::error::Error for ParseError {}
    impl From<std::io::Error> for ParseError {}
    impl From<std::str::Utf8Error> for ParseError {}
    impl From<ParseError> for Error {}
    pub enum DispatchError {
        Upgrade,
        Io(std::io::Error),
        Parse(ParseError),
        SlowRequestTimeout,
        InternalError,
    }
    impl std::fmt::Display for DispatchError {}
    impl std::error::Error for DispatchError {}
}
mod keep_alive {
    use std::time::Duration;
    pub enum KeepAlive {
        Timeout(Duration),
        Os,
        Disabled,
    }
    impl Default for KeepAlive {}
    impl From<Duration> for KeepAlive {}
    impl From<Option<Duration>> for KeepAlive {}
}
mod message {
    pub enum ConnectionType {
        Close,
        KeepAlive,
        Upgrade,
    }
}
mod payload {
    use crate::error::PayloadError;
    use bytes::Bytes;
    use futures_core::Stream;
    use std::pin::Pin;
    pub type BoxedPayloadStream = Pin<Box<dyn Stream<Item = Result<Bytes, PayloadError>>>>;
}
mod requests {
    use crate::header::HeaderMap;
    use crate::{BoxedPayloadStream, Extensions, HttpMessage, Payload, RequestHead};
    use http::{Method, Uri, Version};
    use std::rc::Rc;
    #[twelve::request_data(meta)]
    pub struct Request<P = BoxedPayloadStream>(P);
    impl<P> HttpMessage for Request<P> {}
    impl Request<BoxedPayloadStream> {
        pub fn new() -> Request<BoxedPayloadStream> {}
    }
    impl<P> Request<P> {
        #[twelve::view]
        #[twelve::request_data(body)]
        pub fn payload(&mut self) -> &mut Payload {}
        #[twelve::request_data(body)]
        pub fn take_payload(&mut self) -> Payload {}
        pub fn head(&self) -> &RequestHead {}
        #[twelve::view]
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut HeaderMap {}
        pub fn uri(&self) -> &Uri {}
        #[twelve::view]
        pub fn uri_mut(&mut self) -> &mut Uri {}
        pub fn method(&self) -> &Method {}
        pub fn version(&self) -> Version {}
        pub fn path(&self) -> &str {}
        pub fn upgrade(&self) -> bool {}
        pub fn peer_addr(&self) -> Option<std::net::SocketAddr> {}
        pub fn conn_data<T>(&self) -> Option<&T> {}
        pub fn take_conn_data(&mut self) -> Option<Rc<Extensions>> {}
        pub fn take_req_data(&mut self) -> Extensions {}
    }
}
mod responses {
    use crate::body::{BoxBody, EitherBody, MessageBody};
    use crate::error::Error;
    use crate::header::{HeaderMap, TryIntoHeaderPair, TryIntoHeaderValue};
    use crate::{Extensions, ResponseHead, StatusCode};
    use std::cell::{Ref, RefMut};
    pub struct ResponseBuilder;
    impl ResponseBuilder {
        pub fn new(status: StatusCode) -> Self {}
        pub fn status(&mut self, status: StatusCode) -> &mut Self {}
        pub fn insert_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self {}
        pub fn append_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self {}
        pub fn reason(&mut self, reason: &'static str) -> &mut Self {}
        pub fn keep_alive(&mut self) -> &mut Self {}
        pub fn upgrade<V: TryIntoHeaderValue>(&mut self, value: V) -> &mut Self {}
        pub fn force_close(&mut self) -> &mut Self {}
        pub fn no_chunking(&mut self, len: u64) -> &mut Self {}
        pub fn content_type<V: TryIntoHeaderValue>(&mut self, value: V) -> &mut Self {}
        pub fn body<B: MessageBody>(&mut self, body: B) -> Response<EitherBody<B>> {}
        pub fn message_body<B>(&mut self, body: B) -> Result<Response<B>, Error> {}
        pub fn finish(&mut self) -> Response<EitherBody<()>> {}
        pub fn take(&mut self) -> ResponseBuilder {}
    }
    pub struct Response<B>(B);
    impl Response<BoxBody> {
        pub fn new(status: StatusCode) -> Self {}
        pub fn build(status: StatusCode) -> ResponseBuilder {}
        pub fn ok() -> Self {}
        pub fn bad_request() -> Self {}
        pub fn not_found() -> Self {}
        pub fn internal_server_error() -> Self {}
    }
    impl<B> Response<B> {
        pub fn with_body(status: StatusCode, body: B) -> Response<B> {}
        pub fn head(&self) -> &ResponseHead {}
        #[twelve::view]
        pub fn head_mut(&mut self) -> &mut ResponseHead {}
        pub fn status(&self) -> StatusCode {}
        #[twelve::view]
        pub fn status_mut(&mut self) -> &mut StatusCode {}
        pub fn headers(&self) -> &HeaderMap {}
        #[twelve::view]
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut HeaderMap {}
        pub fn upgrade(&self) -> bool {}
        pub fn keep_alive(&self) -> bool {}
        pub fn extensions(&self) -> Ref<'_, Extensions> {}
        #[twelve::view]
        #[twelve::view]
        pub fn extensions_mut(&mut self) -> RefMut<'_, Extensions> {}
        pub fn body(&self) -> &B {}
        pub fn set_body<B2>(self, body: B2) -> Response<B2> {}
        pub fn drop_body(self) -> Response<()> {}
        pub fn into_parts(self) -> (Response<()>, B) {}
        pub fn map_body<F: FnOnce(&mut ResponseHead, B) -> B2, B2>(self, f: F) -> Response<B2> {}
        pub fn map_into_boxed_body(self) -> Response<BoxBody> {}
        pub fn into_body(self) -> B {}
    }
}
pub mod ws {
    use bytes::Bytes;
    use bytestring::ByteString;
    pub enum Message {
        Text(ByteString),
        Binary(Bytes),
        Continuation(Item),
        Ping(Bytes),
        Pong(Bytes),
        Close(Option<CloseReason>),
        Nop,
    }
    pub enum Frame {
        Text(Bytes),
        Binary(Bytes),
        Continuation(Item),
        Ping(Bytes),
        Pong(Bytes),
        Close(Option<CloseReason>),
    }
    pub enum Item {
        FirstText(Bytes),
        FirstBinary(Bytes),
        Continue(Bytes),
        Last(Bytes),
    }
    pub struct Codec;
    impl Codec {
        pub const fn new() -> Codec {}
        pub fn max_size(self, size: usize) -> Self {}
        pub fn client_mode(self) -> Self {}
    }
    impl Default for Codec {}
    impl tokio_util::codec::Encoder<Message> for Codec {
        type Error = ProtocolError;
    }
    impl tokio_util::codec::Decoder for Codec {
        type Item = Frame;
        type Error = ProtocolError;
    }
    pub enum OpCode {
        Continue,
        Text,
        Binary,
        Close,
        Ping,
        Pong,
        Bad,
    }
    pub enum CloseCode {
        Normal,
        Away,
        Protocol,
        Unsupported,
        Abnormal,
        Invalid,
        Policy,
        Size,
        Extension,
        Error,
        Restart,
        Again,
    }
    impl From<CloseCode> for u16 {}
    impl From<u16> for CloseCode {}
    pub struct CloseReason {
        pub code: CloseCode,
        pub description: Option<String>,
    }
    impl From<CloseCode> for CloseReason {}
    impl<T: Into<String>> From<(CloseCode, T)> for CloseReason {}
    pub fn hash_key(key: &[u8]) -> [u8; 28] {}
    pub enum ProtocolError {
        UnmaskedFrame,
        MaskedFrame,
        InvalidOpcode(u8),
        InvalidLength(usize),
        BadOpCode,
        Overflow,
        ContinuationNotStarted,
        ContinuationStarted,
        ContinuationFragment(OpCode),
        Io(std::io::Error),
    }
    impl std::fmt::Display for ProtocolError {}
    impl std::error::Error for ProtocolError {}
    pub enum HandshakeError {
        GetMethodRequired,
        NoWebsocketUpgrade,
        NoConnectionUpgrade,
        NoVersionHeader,
        UnsupportedVersion,
        BadWebsocketKey,
    }
    impl std::fmt::Display for HandshakeError {}
    impl std::error::Error for HandshakeError {}
    pub fn handshake(req: &crate::RequestHead) -> Result<crate::ResponseBuilder, HandshakeError> {}
    pub fn verify_handshake(req: &crate::RequestHead) -> Result<(), HandshakeError> {}
    pub fn handshake_response(req: &crate::RequestHead) -> crate::ResponseBuilder {}
}
