//! package = "tokio-rustls", version = ">=0.23, <0.27"

use std::io;
pub use rustls;
use rustls::CommonState;
use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};
pub mod client {
    use std::future::Future;
    use std::io::{self, BufRead as _};
    use std::sync::Arc;
    use rustls::pki_types::ServerName;
    use rustls::{ClientConfig, ClientConnection};
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};
    pub struct TlsConnector;
    impl TlsConnector {
        pub fn early_data(self, flag: bool) -> Self {}
        pub fn connect<IO: AsyncRead + AsyncWrite>(
            &self,
            domain: ServerName<'static>,
            stream: IO,
        ) -> Connect<IO> {}
        pub fn connect_with<
            IO: AsyncRead + AsyncWrite,
            F: FnOnce(&mut ClientConnection),
        >(&self, domain: ServerName<'static>, stream: IO, f: F) -> Connect<IO> {}
        pub fn with_alpn(
            &self,
            alpn_protocols: Vec<Vec<u8>>,
        ) -> TlsConnectorWithAlpn<'_> {}
        pub fn config(&self) -> &Arc<ClientConfig> {}
    }
    impl From<Arc<ClientConfig>> for TlsConnector {}
    pub struct TlsConnectorWithAlpn<'c>;
    impl TlsConnectorWithAlpn<'_> {
        pub fn connect<IO: AsyncRead + AsyncWrite>(
            self,
            domain: ServerName<'static>,
            stream: IO,
        ) -> Connect<IO> {}
        pub fn connect_with<
            IO: AsyncRead + AsyncWrite,
            F: FnOnce(&mut ClientConnection),
        >(self, domain: ServerName<'static>, stream: IO, f: F) -> Connect<IO> {}
    }
    pub struct Connect<IO>(IO);
    impl<IO> Connect<IO> {
        pub fn into_fallible(self) -> FallibleConnect<IO> {}
        pub fn get_ref(&self) -> Option<&IO> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> Option<&mut IO> {}
    }
    impl<IO: AsyncRead + AsyncWrite> Future for Connect<IO> {
        type Output = io::Result<TlsStream<IO>>;
    }
    impl<IO: AsyncRead + AsyncWrite> Future for FallibleConnect<IO> {
        type Output = Result<TlsStream<IO>, (io::Error, IO)>;
    }
    pub struct FallibleConnect<IO>(IO);
    #[twelve::connection]
    pub struct TlsStream<IO>(IO);
    impl<IO> TlsStream<IO> {
        pub fn get_ref(&self) -> (&IO, &ClientConnection) {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> (&mut IO, &mut ClientConnection) {}
        pub fn into_inner(self) -> (IO, ClientConnection) {}
    }
    impl<IO: AsyncRead + AsyncWrite> AsyncRead for TlsStream<IO> {}
    impl<IO: AsyncRead + AsyncWrite> AsyncBufRead for TlsStream<IO> {}
    impl<IO: AsyncRead + AsyncWrite> AsyncWrite for TlsStream<IO> {}
}
pub use client::{Connect, FallibleConnect, TlsConnector, TlsConnectorWithAlpn};
pub mod server {
    use std::future::Future;
    use std::io::{self, BufRead as _};
    use std::sync::Arc;
    use rustls::{ServerConfig, ServerConnection};
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};
    pub struct TlsAcceptor;
    impl From<Arc<ServerConfig>> for TlsAcceptor {}
    impl TlsAcceptor {
        pub fn accept<IO: AsyncRead + AsyncWrite>(&self, stream: IO) -> Accept<IO> {}
        pub fn accept_with<IO: AsyncRead + AsyncWrite, F: FnOnce(&mut ServerConnection)>(
            &self,
            stream: IO,
            f: F,
        ) -> Accept<IO> {}
        pub fn config(&self) -> &Arc<ServerConfig> {}
    }
    pub struct LazyConfigAcceptor<IO>(IO);
    impl<IO: AsyncRead + AsyncWrite> LazyConfigAcceptor<IO> {
        pub fn new(acceptor: rustls::server::Acceptor, io: IO) -> Self {}
        pub fn take_io(&mut self) -> Option<IO> {}
    }
    impl<IO: AsyncRead + AsyncWrite> Future for LazyConfigAcceptor<IO> {
        type Output = Result<StartHandshake<IO>, io::Error>;
    }
    pub struct StartHandshake<IO> {
        pub accepted: rustls::server::Accepted,
        pub io: IO,
    }
    impl<IO: AsyncRead + AsyncWrite> StartHandshake<IO> {
        pub fn from_parts(accepted: rustls::server::Accepted, transport: IO) -> Self {}
        pub fn client_hello(&self) -> rustls::server::ClientHello<'_> {}
        pub fn into_stream(self, config: Arc<ServerConfig>) -> Accept<IO> {}
        pub fn into_stream_with<F: FnOnce(&mut ServerConnection)>(
            self,
            config: Arc<ServerConfig>,
            f: F,
        ) -> Accept<IO> {}
    }
    pub struct Accept<IO>(IO);
    impl<IO> Accept<IO> {
        pub fn into_fallible(self) -> FallibleAccept<IO> {}
        pub fn get_ref(&self) -> Option<&IO> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> Option<&mut IO> {}
    }
    impl<IO: AsyncRead + AsyncWrite> Future for Accept<IO> {
        type Output = io::Result<TlsStream<IO>>;
    }
    pub struct FallibleAccept<IO>(IO);
    impl<IO: AsyncRead + AsyncWrite> Future for FallibleAccept<IO> {
        type Output = Result<TlsStream<IO>, (io::Error, IO)>;
    }
    #[twelve::connection]
    pub struct TlsStream<IO>(IO);
    impl<IO> TlsStream<IO> {
        pub fn get_ref(&self) -> (&IO, &ServerConnection) {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> (&mut IO, &mut ServerConnection) {}
        pub fn into_inner(self) -> (IO, ServerConnection) {}
    }
    impl<IO: AsyncRead + AsyncWrite> AsyncRead for TlsStream<IO> {}
    impl<IO: AsyncRead + AsyncWrite> AsyncBufRead for TlsStream<IO> {}
    impl<IO: AsyncRead + AsyncWrite> AsyncWrite for TlsStream<IO> {}
}
pub use server::{
    Accept, FallibleAccept, LazyConfigAcceptor, StartHandshake, TlsAcceptor,
};
#[twelve::connection]
pub enum TlsStream<T> {
    Client(client::TlsStream<T>),
    Server(server::TlsStream<T>),
}
impl<T> TlsStream<T> {
    pub fn get_ref(&self) -> (&T, &CommonState) {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> (&mut T, &mut CommonState) {}
}
impl<T> From<client::TlsStream<T>> for TlsStream<T> {}
impl<T> From<server::TlsStream<T>> for TlsStream<T> {}
impl<T: AsyncRead + AsyncWrite> AsyncRead for TlsStream<T> {}
impl<T: AsyncRead + AsyncWrite> AsyncBufRead for TlsStream<T> {}
impl<T: AsyncRead + AsyncWrite> AsyncWrite for TlsStream<T> {}
