//! package = "actix-web-actors", version = ">=2, <5"

pub mod ws {
    /// Starts the actor that serves this connection.
    #[twelve::wraps]
    pub fn start<A, T>(actor: A, req: &actix_web::HttpRequest, stream: T) -> Result<actix_web::HttpResponse, actix_web::Error> {}
    #[twelve::wraps]
    pub fn start_with_addr<A, T>(actor: A, req: &actix_web::HttpRequest, stream: T) -> Result<(actix::Addr<A>, actix_web::HttpResponse), actix_web::Error> {}
    #[twelve::wraps]
    pub fn start_with_protocols<A, T>(actor: A, protocols: &[&str], req: &actix_web::HttpRequest, stream: T) -> Result<actix_web::HttpResponse, actix_web::Error> {}
    pub fn handshake(req: &actix_web::HttpRequest) -> Result<actix_web::HttpResponseBuilder, HandshakeError> {}
    pub struct WsResponseBuilder<'a, A, T>(&'a A, T);
    impl<'a, A, T> WsResponseBuilder<'a, A, T> {
        #[twelve::wraps]
        pub fn new(actor: A, req: &'a actix_web::HttpRequest, stream: T) -> Self {}
        pub fn protocols(self, protocols: &'a [&'a str]) -> Self {}
        pub fn frame_size(self, frame_size: usize) -> Self {}
        pub fn start(self) -> Result<actix_web::HttpResponse, actix_web::Error> {}
        pub fn start_with_addr(self) -> Result<(actix::Addr<A>, actix_web::HttpResponse), actix_web::Error> {}
    }
    pub struct WebsocketContext<A>(A);
    impl<A> WebsocketContext<A> {
        pub fn text<T>(&mut self, text: T) {}
        pub fn binary<T>(&mut self, data: T) {}
        pub fn ping(&mut self, message: &[u8]) {}
        pub fn pong(&mut self, message: &[u8]) {}
        pub fn close(&mut self, reason: Option<CloseReason>) {}
        pub fn write_raw(&mut self, msg: Message) {}
        pub fn handle(&self) -> actix::SpawnHandle {}
        pub fn set_mailbox_capacity(&mut self, cap: usize) {}
    }
    impl<A> actix::ActorContext for WebsocketContext<A> {}
    impl<A> actix::AsyncContext<A> for WebsocketContext<A> {}
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
    struct Item;
    pub struct Frame;
    pub struct CloseReason;
    pub struct CloseCode;
    pub struct ProtocolError;
    pub struct HandshakeError;
}
