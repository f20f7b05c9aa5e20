//! package = "actix-ws", version = ">=0.2, <0.5"

pub fn handle(req: &actix_web::HttpRequest, body: actix_web::web::Payload) -> Result<(actix_web::HttpResponse, Session, MessageStream), actix_web::Error> {}
pub fn handle_with_protocols(req: &actix_web::HttpRequest, body: actix_web::web::Payload, protocols: &[&str]) -> Result<(actix_web::HttpResponse, Session, MessageStream), actix_web::Error> {}
/// The sending half of one connection.
#[twelve::nature(channel)]
#[twelve::shared_handle]
#[twelve::connection]
pub struct Session;
impl Session {
    pub async fn text<T>(&mut self, msg: T) -> Result<(), Closed> {}
    pub async fn binary<T>(&mut self, msg: T) -> Result<(), Closed> {}
    pub async fn ping(&mut self, msg: &[u8]) -> Result<(), Closed> {}
    pub async fn pong(&mut self, msg: &[u8]) -> Result<(), Closed> {}
    pub async fn continuation(&mut self, msg: Item) -> Result<(), Closed> {}
    pub async fn close(self, reason: Option<CloseReason>) -> Result<(), Closed> {}
}
impl Clone for Session {
    #[twelve::alias]
    fn clone(&self) -> Self {}
}
#[twelve::request_data(body)]
#[twelve::connection]
pub struct MessageStream;
impl MessageStream {
    pub fn max_frame_size(self, max_size: usize) -> Self {}
    pub fn aggregate_continuations(self) -> AggregatedMessageStream {}
    #[twelve::request_data(body)]
    pub async fn recv(&mut self) -> Option<Result<Message, ProtocolError>> {}
}
impl futures_core::Stream for MessageStream { type Item = Result<Message, ProtocolError>; }
#[twelve::request_data(body)]
#[twelve::connection]
pub struct AggregatedMessageStream;
impl AggregatedMessageStream {
    pub fn max_continuation_size(self, max_size: usize) -> Self {}
    #[twelve::request_data(body)]
    pub async fn recv(&mut self) -> Option<Result<AggregatedMessage, ProtocolError>> {}
}
impl futures_core::Stream for AggregatedMessageStream { type Item = Result<AggregatedMessage, ProtocolError>; }
#[twelve::request_data(body)]
pub enum Message {
    Text(bytestring::ByteString),
    Binary(bytes::Bytes),
    Continuation(Item),
    Ping(bytes::Bytes),
    Pong(bytes::Bytes),
    Close(Option<CloseReason>),
    Nop,
}
#[twelve::request_data(body)]
pub enum AggregatedMessage {
    Text(bytestring::ByteString),
    Binary(bytes::Bytes),
    Ping(bytes::Bytes),
    Pong(bytes::Bytes),
    Close(Option<CloseReason>),
}
pub struct Item;
pub struct CloseReason;
pub struct CloseCode;
pub struct ProtocolError;
pub struct Closed;
