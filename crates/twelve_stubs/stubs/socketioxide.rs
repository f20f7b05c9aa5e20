//! package = "socketioxide", version = ">=0.13, <0.19"

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

pub use errors::{AckError, AdapterError, BroadcastError, EmitWithAckError, NsInsertError, ParserError, SendError, SocketError};
pub use io::{ParserConfig, SocketIo, SocketIoBuilder, SocketIoConfig};
pub enum ProtocolVersion {
    V4,
    V5,
}
#[twelve::unchecked("in its crate a re-export of engineioxide's")]
pub enum TransportType {
    Websocket,
    Polling,
}

mod errors {
    #[twelve::unchecked("in its crate a re-export of matchit's")]
    pub struct NsInsertError;
    pub enum AckError {}
    pub struct AdapterError;
    pub enum BroadcastError {}
    pub enum EmitWithAckError {}
    pub struct ParserError;
    pub enum SendError {}
    pub enum SocketError {}
    impl std::error::Error for SendError {}
    impl std::error::Error for BroadcastError {}
    impl std::error::Error for SocketError {}
}
pub mod ack {
    #[twelve::unchecked("a macro writes it")]
    pub struct AckStream<T, A = crate::adapter::LocalAdapter>(T, A);
}
pub mod adapter {
    pub trait Adapter: Sized {
        type State;
    }
    /// The rooms of the sockets of this process.
    pub struct LocalAdapter;
    impl Adapter for LocalAdapter {
        type State = ();
    }
    pub struct Emitter;
}
mod io {
    use super::*;
    use crate::ack::AckStream;
    use crate::adapter::{Adapter, LocalAdapter};
    use crate::extract::SocketRef;
    use crate::layer::SocketIoLayer;
    use crate::operators::BroadcastOperators;
    use crate::service::SocketIoService;
    pub struct ParserConfig<T = ()>(T);
    impl ParserConfig<()> {
        pub fn common() -> Self {}
        pub fn msgpack() -> Self {}
    }
    pub struct SocketIoConfig {
        pub ack_timeout: Duration,
        pub connect_timeout: Duration,
    }
    pub struct SocketIoBuilder<A = LocalAdapter>(A);
    impl SocketIoBuilder<LocalAdapter> {
        pub fn new() -> Self {}
    }
    impl<A: Adapter> SocketIoBuilder<A> {
        pub fn req_path(self, req_path: impl Into<Cow<'static, str>>) -> Self {}
        pub fn ping_interval(self, ping_interval: Duration) -> Self {}
        pub fn ping_timeout(self, ping_timeout: Duration) -> Self {}
        pub fn max_buffer_size(self, max_buffer_size: usize) -> Self {}
        pub fn max_payload(self, max_payload: u64) -> Self {}
        pub fn ws_read_buffer_size(self, ws_read_buffer_size: usize) -> Self {}
        pub fn transports<const N: usize>(self, transports: [TransportType; N]) -> Self {}
        pub fn ack_timeout(self, ack_timeout: Duration) -> Self {}
        pub fn connect_timeout(self, connect_timeout: Duration) -> Self {}
        pub fn with_config(self, config: SocketIoConfig) -> Self {}
        pub fn with_parser<T>(self, parser_config: ParserConfig<T>) -> Self {}
        pub fn with_adapter<B: Adapter>(self, adapter_state: B::State) -> SocketIoBuilder<B> {}
        #[twelve::shares(arg = 0)]
        pub fn with_state<S: Clone + Send + Sync + 'static>(self, state: S) -> Self {}
        pub fn build_layer(self) -> (SocketIoLayer<A>, SocketIo<A>) {}
        pub fn build_svc(self) -> (SocketIoService<NotFoundService, A>, SocketIo<A>) {}
        pub fn build_with_inner_svc<S: Clone>(self, svc: S) -> (SocketIoService<S, A>, SocketIo<A>) {}
    }
    struct NotFoundService;
    /// What is sent through it goes to every socket that the adapter knows of; the local adapter knows of those of
    /// this process.
    #[twelve::shared_handle]
    #[twelve::nature(broadcast)]
    pub struct SocketIo<A = LocalAdapter>(A);
    impl<A> Clone for SocketIo<A> {}
    impl SocketIo<LocalAdapter> {
        pub fn builder() -> SocketIoBuilder {}
        pub fn new_svc() -> (SocketIoService<NotFoundService>, SocketIo) {}
        pub fn new_inner_svc<S: Clone>(svc: S) -> (SocketIoService<S>, SocketIo) {}
        pub fn new_layer() -> (SocketIoLayer, SocketIo) {}
    }
    impl<A: Adapter> SocketIo<A> {
        pub fn config(&self) -> &SocketIoConfig {}
        #[twelve::handler(arg = 1, kind = "connection")]
        pub fn ns<C, T>(&self, path: impl Into<Cow<'static, str>>, callback: C) where C: Fn(SocketRef<A>) {}
        #[twelve::handler(arg = 1, kind = "connection")]
        pub fn dyn_ns<C, T>(&self, path: impl Into<String>, callback: C) -> Result<(), NsInsertError> where C: Fn(SocketRef<A>) {}
        pub fn delete_ns(&self, path: impl AsRef<str>) {}
        pub async fn close(&self) {}
        #[twelve::alias]
        pub fn of(&self, path: impl AsRef<str>) -> Option<BroadcastOperators<A>> {}
        #[twelve::alias]
        pub fn to(&self, rooms: impl RoomParam) -> BroadcastOperators<A> {}
        #[twelve::alias]
        pub fn within(&self, rooms: impl RoomParam) -> BroadcastOperators<A> {}
        #[twelve::alias]
        pub fn except(&self, rooms: impl RoomParam) -> BroadcastOperators<A> {}
        #[twelve::alias]
        pub fn local(&self) -> BroadcastOperators<A> {}
        #[twelve::alias]
        pub fn timeout(&self, timeout: Duration) -> BroadcastOperators<A> {}
        #[twelve::alias]
        pub fn broadcast(&self) -> BroadcastOperators<A> {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub async fn emit<T: ?Sized>(&self, event: impl AsRef<str>, data: &T) -> Result<(), BroadcastError> {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub async fn emit_with_ack<T: ?Sized, V>(&self, event: impl AsRef<str>, data: &T) -> Result<AckStream<V, A>, EmitWithAckError> {}
        pub fn sockets(&self) -> Vec<SocketRef<A>> {}
        pub async fn disconnect(&self) -> Result<(), BroadcastError> {}
        pub async fn join(self, rooms: impl RoomParam) -> Result<(), AdapterError> {}
        pub async fn leave(self, rooms: impl RoomParam) -> Result<(), AdapterError> {}
        pub async fn rooms(&self) -> Result<Vec<Cow<'static, str>>, AdapterError> {}
        pub fn get_socket(&self, sid: crate::socket::Sid) -> Option<SocketRef<A>> {}
    }
    trait RoomParam {}
}
pub mod extensions {
    /// What belongs to one connection.
    pub struct Extensions;
    impl Extensions {
        pub fn new() -> Extensions {}
        pub fn insert<T>(&self, val: T) -> Option<T> {}
        pub fn get<T>(&self) -> Option<T> {}
        pub fn remove<T>(&self) -> Option<T> {}
        pub fn clear(&self) {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
    }
}
pub mod extract {
    use crate::adapter::LocalAdapter;
    use crate::{ParserError, SendError, SocketError};
    #[twelve::request_data(body)]
    pub struct Data<T>(pub T);
    impl<T> std::ops::Deref for Data<T> { type Target = T; }
    #[twelve::request_data(body)]
    pub struct TryData<T>(pub Result<T, ParserError>);
    #[twelve::unchecked("since 0.16")]
    #[twelve::request_data(meta)]
    pub struct Event(pub String);
    #[twelve::shared_state]
    pub struct State<T>(pub T);
    impl<T> std::ops::Deref for State<T> { type Target = T; }
    pub struct HttpExtension<T>(pub T);
    impl<T> std::ops::Deref for HttpExtension<T> { type Target = T; }
    pub struct MaybeHttpExtension<T>(pub Option<T>);
    pub struct Extension<T>(pub T);
    impl<T> std::ops::Deref for Extension<T> { type Target = T; }
    pub struct MaybeExtension<T>(pub Option<T>);
    #[twelve::connection]
    #[twelve::shared_handle]
    pub struct SocketRef<A = LocalAdapter>(A);
    impl<A> Clone for SocketRef<A> {}
    impl<A> std::ops::Deref for SocketRef<A> { type Target = crate::socket::Socket<A>; }
    impl<A> SocketRef<A> {
        pub fn disconnect(self) -> Result<(), SocketError> {}
    }
    #[twelve::connection]
    pub struct AckSender<A = LocalAdapter>(A);
    impl<A> AckSender<A> {
        pub fn send<T: ?Sized>(self, data: &T) -> Result<(), SendError> {}
    }
}
pub mod handler {
    pub use connect::{ConnectHandler, ConnectMiddleware};
    mod connect {
        pub trait ConnectHandler<A, T> {
            #[twelve::handler(arg = 0, kind = "connection")]
            #[twelve::alias]
            fn with<M, T1>(self, middleware: M) -> Self {}
        }
        #[twelve::unchecked("in its crate for functions of many shapes, by a macro")]
        impl<A, T, F> ConnectHandler<A, T> for F {}
        pub trait ConnectMiddleware<A, T> {}
    }
}
pub mod layer {
    pub struct SocketIoLayer<A = crate::adapter::LocalAdapter>(A);
    impl<A> Clone for SocketIoLayer<A> {}
}
pub mod service {
    pub struct SocketIoService<S, A = crate::adapter::LocalAdapter>(S, A);
    impl<S, A> Clone for SocketIoService<S, A> {}
}
pub mod operators {
    use crate::ack::AckStream;
    use crate::adapter::LocalAdapter;
    use crate::extract::SocketRef;
    use crate::{AdapterError, BroadcastError, EmitWithAckError, SendError};
    use std::borrow::Cow;
    use std::time::Duration;
    trait RoomParam {}
    pub struct ConfOperators<'a, A = LocalAdapter>(&'a A);
    impl<'a, A> ConfOperators<'a, A> {
        #[twelve::shared_state]
        pub fn to(self, rooms: impl RoomParam) -> BroadcastOperators<A> {}
        #[twelve::shared_state]
        pub fn within(self, rooms: impl RoomParam) -> BroadcastOperators<A> {}
        #[twelve::shared_state]
        pub fn except(self, rooms: impl RoomParam) -> BroadcastOperators<A> {}
        #[twelve::shared_state]
        pub fn local(self) -> BroadcastOperators<A> {}
        #[twelve::shared_state]
        pub fn broadcast(self) -> BroadcastOperators<A> {}
        pub fn timeout(self, timeout: Duration) -> Self {}
        pub fn emit<T: ?Sized>(self, event: impl AsRef<str>, data: &T) -> Result<(), SendError> {}
        pub fn emit_with_ack<T: ?Sized, V>(self, event: impl AsRef<str>, data: &T) -> Result<AckStream<V>, SendError> {}
        pub fn join(self, rooms: impl RoomParam) {}
        pub async fn leave(self, rooms: impl RoomParam) {}
    }
    #[twelve::shared_handle]
    #[twelve::nature(broadcast)]
    pub struct BroadcastOperators<A = LocalAdapter>(A);
    impl<A> BroadcastOperators<A> {
        #[twelve::alias]
        pub fn to(self, rooms: impl RoomParam) -> Self {}
        #[twelve::alias]
        pub fn within(self, rooms: impl RoomParam) -> Self {}
        #[twelve::alias]
        pub fn except(self, rooms: impl RoomParam) -> Self {}
        #[twelve::alias]
        pub fn local(self) -> Self {}
        #[twelve::alias]
        pub fn broadcast(self) -> Self {}
        #[twelve::alias]
        pub fn timeout(self, timeout: Duration) -> Self {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub async fn emit<T: ?Sized>(self, event: impl AsRef<str>, data: &T) -> Result<(), BroadcastError> {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub async fn emit_with_ack<T: ?Sized, V>(self, event: impl AsRef<str>, data: &T) -> Result<AckStream<V, A>, EmitWithAckError> {}
        pub fn sockets(self) -> Vec<SocketRef<A>> {}
        pub async fn disconnect(self) -> Result<(), BroadcastError> {}
        pub async fn join(self, rooms: impl RoomParam) -> Result<(), AdapterError> {}
        pub async fn leave(self, rooms: impl RoomParam) -> Result<(), AdapterError> {}
        pub async fn rooms(self) -> Result<Vec<Cow<'static, str>>, AdapterError> {}
        pub fn get_socket(&self, sid: crate::socket::Sid) -> Option<SocketRef<A>> {}
    }
}
pub mod socket {
    use crate::ack::AckStream;
    use crate::adapter::LocalAdapter;
    use crate::extensions::Extensions;
    use crate::extract::SocketRef;
    use crate::operators::{BroadcastOperators, ConfOperators};
    use crate::{SendError, SocketError};
    use std::borrow::Cow;
    use std::time::Duration;
    trait RoomParam {}
    #[twelve::unchecked("in its crate a re-export of another one's")]
    pub struct Sid;
    impl Clone for Sid {}
    impl Copy for Sid {}
    impl std::fmt::Display for Sid {}
    pub enum DisconnectReason {
        TransportClose,
        MultipleHttpPollingError,
        PacketParsingError,
        TransportError,
        HeartbeatTimeout,
        ClientNSDisconnect,
        ServerNSDisconnect,
        ClosingServer,
    }
    #[twelve::connection]
    pub struct Socket<A = LocalAdapter> {
        pub id: Sid,
        pub extensions: Extensions,
    }
    impl<A> Socket<A> {
        #[twelve::handler(arg = 1, kind = "request")]
        pub fn on<H, T>(&self, event: impl Into<Cow<'static, str>>, handler: H) where H: Fn(SocketRef<A>) {}
        #[twelve::unchecked("since 0.16")]
        #[twelve::handler(arg = 0, kind = "request")]
        pub fn on_fallback<H, T>(&self, handler: H) where H: Fn(SocketRef<A>) {}
        #[twelve::handler(arg = 0, kind = "request")]
        pub fn on_disconnect<C, T>(&self, callback: C) where C: Fn(SocketRef<A>) {}
        pub fn emit<T: ?Sized>(&self, event: impl AsRef<str>, data: &T) -> Result<(), SendError> {}
        pub fn emit_with_ack<T: ?Sized, V>(&self, event: impl AsRef<str>, data: &T) -> Result<AckStream<V>, SendError> {}
        pub fn join(&self, rooms: impl RoomParam) {}
        pub fn leave(&self, rooms: impl RoomParam) {}
        pub fn leave_all(&self) {}
        pub fn rooms(&self) -> Vec<Cow<'static, str>> {}
        pub fn connected(&self) -> bool {}
        #[twelve::shared_state]
        pub fn to(&self, rooms: impl RoomParam) -> BroadcastOperators<A> {}
        #[twelve::shared_state]
        pub fn within(&self, rooms: impl RoomParam) -> BroadcastOperators<A> {}
        #[twelve::shared_state]
        pub fn except(&self, rooms: impl RoomParam) -> BroadcastOperators<A> {}
        #[twelve::shared_state]
        pub fn local(&self) -> BroadcastOperators<A> {}
        #[twelve::shared_state]
        pub fn broadcast(&self) -> BroadcastOperators<A> {}
        pub fn timeout(&self, timeout: Duration) -> ConfOperators<'_, A> {}
        pub fn req_parts(&self) -> &http::request::Parts {}
        pub fn transport_type(&self) -> crate::TransportType {}
        pub fn protocol(&self) -> crate::ProtocolVersion {}
        pub fn ns(&self) -> &str {}
    }
}
