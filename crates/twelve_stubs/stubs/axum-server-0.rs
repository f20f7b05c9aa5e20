//! package = "axum-server", version = ">=0.3, <0.8"

mod handle {
    use std::{net::SocketAddr, time::Duration};
    #[twelve::shared_handle]
    #[twelve::nature(coordination)]
    pub struct Handle;
    impl Default for Handle {}
    impl Handle {
        pub fn new() -> Self {}
        pub fn connection_count(&self) -> usize {}
        pub fn shutdown(&self) {}
        pub fn graceful_shutdown(&self, duration: Option<Duration>) {}
        pub async fn listening(&self) -> Option<SocketAddr> {}
    }
}
mod server {
    use crate::{
        accept::{Accept, DefaultAcceptor},
        handle::Handle, service::{MakeService, SendService},
    };
    use http::Request;
    use hyper::body::Incoming;
    use hyper_util::{
        rt::TokioExecutor,
        server::conn::auto::Builder,
    };
    use std::{
        io::{self},
        net::SocketAddr,
    };
    use tokio::{
        io::{AsyncRead, AsyncWrite},
        net::{TcpListener, TcpStream},
    };
    pub struct Server<A = DefaultAcceptor>(A);
    pub fn bind(addr: SocketAddr) -> Server {}
    pub fn from_tcp(listener: std::net::TcpListener) -> Server {}
    impl Server {
        pub fn bind(addr: SocketAddr) -> Self {}
        pub fn from_tcp(listener: std::net::TcpListener) -> Self {}
    }
    impl<A> Server<A> {
        pub fn acceptor<Acceptor>(self, acceptor: Acceptor) -> Server<Acceptor> {}
        pub fn map<Acceptor, F: FnOnce(A) -> Acceptor>(
            self,
            acceptor: F,
        ) -> Server<Acceptor> {}
        pub fn get_ref(&self) -> &A {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut A {}
        #[twelve::view]
        pub fn http_builder(&mut self) -> &mut Builder<TokioExecutor> {}
        pub fn handle(self, handle: Handle) -> Self {}
        #[twelve::serves]
        pub async fn serve<M: MakeService<SocketAddr, Request<Incoming>>>(
            self,
            make_service: M,
        ) -> io::Result<()>
        where
            A: Accept<TcpStream, M::Service> + Clone,
            A::Stream: AsyncRead + AsyncWrite,
            A::Service: SendService<Request<Incoming>>,
        {}
    }
}
pub mod accept {
    use std::{
        future::{Future, Ready},
        io,
    };
    use tokio::net::TcpStream;
    pub trait Accept<I, S> {
        type Stream;
        type Service;
        type Future: Future<Output = io::Result<(Self::Stream, Self::Service)>>;
        #[twelve::entry(kind = "connection")]
        fn accept(&self, stream: I, service: S) -> Self::Future;
    }
    pub struct DefaultAcceptor;
    impl Default for DefaultAcceptor {}
    impl DefaultAcceptor {
        pub fn new() -> Self {}
    }
    impl<I, S> Accept<I, S> for DefaultAcceptor {
        type Stream = I;
        type Service = S;
        type Future = Ready<io::Result<(Self::Stream, Self::Service)>>;
    }
    pub struct NoDelayAcceptor;
    impl Default for NoDelayAcceptor {}
    impl NoDelayAcceptor {
        pub fn new() -> Self {}
    }
    impl<S> Accept<TcpStream, S> for NoDelayAcceptor {
        type Stream = TcpStream;
        type Service = S;
        type Future = Ready<io::Result<(Self::Stream, Self::Service)>>;
    }
}
pub mod service {
    use http::Response;
    use http_body::Body;
    use std::{future::Future, task::{Context, Poll}};
    use tower_service::Service;
    pub trait SendService<Request> {
        type Service: Service<
                Request,
                Response = Response<Self::Body>,
                Error = Self::Error,
                Future = Self::Future,
            >
            + Send
            + Clone
            + 'static;
        type Body: Body<Data = Self::BodyData, Error = Self::BodyError> + Send + 'static;
        type BodyData: bytes::Buf + Send + 'static;
        type BodyError: Into<Box<dyn std::error::Error + Send + Sync>>;
        type Error: Into<Box<dyn std::error::Error + Send + Sync>>;
        type Future: Future<Output = Result<Response<Self::Body>, Self::Error>>
            + Send
            + 'static;
        fn into_service(self) -> Self::Service;
    }
    impl<
        T: Service<Request, Response = Response<B>> + Clone,
        B: Body,
        Request,
    > SendService<Request> for T
    where
        T::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        type Service = T;
        type Body = B;
        type BodyData = B::Data;
        type BodyError = B::Error;
        type Error = T::Error;
        type Future = T::Future;
    }
    pub trait MakeService<Target, Request> {
        type Service: Service<
                Request,
                Response = Response<Self::Body>,
                Error = Self::Error,
                Future = Self::Future,
            >
            + Send
            + 'static
            + Clone;
        type Body: Body<Data = Self::BodyData, Error = Self::BodyError> + Send + 'static;
        type BodyData: Send + 'static;
        type BodyError: Into<Box<dyn std::error::Error + Send + Sync>>;
        type Error: Into<Box<dyn std::error::Error + Send + Sync>>;
        type Future: Future<Output = Result<Response<Self::Body>, Self::Error>>
            + Send
            + 'static;
        type MakeError: Into<Box<dyn std::error::Error + Send + Sync>>;
        type MakeFuture: Future<Output = Result<Self::Service, Self::MakeError>>;
        fn poll_ready(
            &mut self,
            cx: &mut Context<'_>,
        ) -> Poll<Result<(), Self::MakeError>>;
        fn make_service(&mut self, target: Target) -> Self::MakeFuture;
    }
    impl<
        T: Service<Target, Response = S, Error = E, Future = F>,
        S: Service<Request, Response = Response<B>> + Clone,
        B: Body,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
        F: Future<Output = Result<S, E>>,
        Target,
        Request,
    > MakeService<Target, Request> for T
    where
        S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        type Service = S;
        type Body = B;
        type BodyData = B::Data;
        type BodyError = B::Error;
        type Error = S::Error;
        type Future = S::Future;
        type MakeError = E;
        type MakeFuture = F;
    }
}
pub use self::{handle::Handle, server::{bind, from_tcp, Server}};
pub mod tls_rustls {
    use self::future::RustlsAcceptorFuture;
    use crate::{
        accept::{Accept, DefaultAcceptor},
        server::Server,
    };
    use rustls::ServerConfig;
    use std::time::Duration;
    use std::{io, net::SocketAddr, path::Path, sync::Arc};
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio_rustls::server::TlsStream;
    pub(crate) mod export {
        use super::*;
        pub fn bind_rustls(
            addr: SocketAddr,
            config: RustlsConfig,
        ) -> Server<RustlsAcceptor> {}
        pub fn from_tcp_rustls(
            listener: std::net::TcpListener,
            config: RustlsConfig,
        ) -> Server<RustlsAcceptor> {}
    }
    pub mod future {
        use std::{future::Future, io};
        use tokio::io::{AsyncRead, AsyncWrite};
        use tokio_rustls::server::TlsStream;
        pub struct RustlsAcceptorFuture<F, I, S>(F, I, S);
        impl<F: Future<Output = io::Result<(I, S)>>, I: AsyncRead + AsyncWrite, S> Future
        for RustlsAcceptorFuture<F, I, S> {
            type Output = io::Result<(TlsStream<I>, S)>;
        }
    }
    pub fn bind_rustls(
        addr: SocketAddr,
        config: RustlsConfig,
    ) -> Server<RustlsAcceptor> {}
    pub fn from_tcp_rustls(
        listener: std::net::TcpListener,
        config: RustlsConfig,
    ) -> Server<RustlsAcceptor> {}
    pub struct RustlsAcceptor<A = DefaultAcceptor>(A);
    impl RustlsAcceptor {
        pub fn new(config: RustlsConfig) -> Self {}
        pub fn handshake_timeout(self, val: Duration) -> Self {}
    }
    impl<A> RustlsAcceptor<A> {
        pub fn acceptor<Acceptor>(self, acceptor: Acceptor) -> RustlsAcceptor<Acceptor> {}
    }
    impl<A: Accept<I, S>, I, S> Accept<I, S> for RustlsAcceptor<A>
    where
        A::Stream: AsyncRead + AsyncWrite,
    {
        type Stream = TlsStream<A::Stream>;
        type Service = A::Service;
        type Future = RustlsAcceptorFuture<A::Future, A::Stream, A::Service>;
    }
    #[twelve::shared_handle]
    pub struct RustlsConfig;
    impl RustlsConfig {
        pub fn from_config(config: Arc<ServerConfig>) -> Self {}
        pub async fn from_der(cert: Vec<Vec<u8>>, key: Vec<u8>) -> io::Result<Self> {}
        pub async fn from_pem(cert: Vec<u8>, key: Vec<u8>) -> io::Result<Self> {}
        pub async fn from_pem_file(
            cert: impl AsRef<Path>,
            key: impl AsRef<Path>,
        ) -> io::Result<Self> {}
        pub fn get_inner(&self) -> Arc<ServerConfig> {}
        #[twelve::mutates]
        pub fn reload_from_config(&self, config: Arc<ServerConfig>) {}
        #[twelve::mutates]
        pub async fn reload_from_der(
            &self,
            cert: Vec<Vec<u8>>,
            key: Vec<u8>,
        ) -> io::Result<()> {}
        pub async fn from_pem_chain_file(
            chain: impl AsRef<Path>,
            key: impl AsRef<Path>,
        ) -> io::Result<Self> {}
        #[twelve::mutates]
        pub async fn reload_from_pem(
            &self,
            cert: Vec<u8>,
            key: Vec<u8>,
        ) -> io::Result<()> {}
        #[twelve::mutates]
        pub async fn reload_from_pem_file(
            &self,
            cert: impl AsRef<Path>,
            key: impl AsRef<Path>,
        ) -> io::Result<()> {}
    }
}
pub use self::tls_rustls::export::{bind_rustls, from_tcp_rustls};
pub mod tls_openssl {
    use self::future::OpenSSLAcceptorFuture;
    use crate::{
        accept::{Accept, DefaultAcceptor},
        server::Server,
    };
    use openssl::ssl::{self, Error as OpenSSLError, SslAcceptor, SslAcceptorBuilder};
    use std::{convert::TryFrom, net::SocketAddr, path::Path, sync::Arc, time::Duration};
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio_openssl::SslStream;
    pub mod future {
        use std::{future::Future, io};
        use tokio::io::{AsyncRead, AsyncWrite};
        use tokio_openssl::SslStream;
        pub struct OpenSSLAcceptorFuture<F, I, S>(F, I, S);
        impl<F: Future<Output = io::Result<(I, S)>>, I: AsyncRead + AsyncWrite, S> Future
        for OpenSSLAcceptorFuture<F, I, S> {
            type Output = io::Result<(SslStream<I>, S)>;
        }
    }
    pub fn bind_openssl(
        addr: SocketAddr,
        config: OpenSSLConfig,
    ) -> Server<OpenSSLAcceptor> {}
    pub struct OpenSSLAcceptor<A = DefaultAcceptor>(A);
    impl OpenSSLAcceptor {
        pub fn new(config: OpenSSLConfig) -> Self {}
        pub fn handshake_timeout(self, val: Duration) -> Self {}
    }
    impl<A> OpenSSLAcceptor<A> {
        pub fn acceptor<Acceptor>(
            self,
            acceptor: Acceptor,
        ) -> OpenSSLAcceptor<Acceptor> {}
    }
    impl<A: Accept<I, S>, I, S> Accept<I, S> for OpenSSLAcceptor<A>
    where
        A::Stream: AsyncRead + AsyncWrite,
    {
        type Stream = SslStream<A::Stream>;
        type Service = A::Service;
        type Future = OpenSSLAcceptorFuture<A::Future, A::Stream, A::Service>;
    }
    #[twelve::shared_handle]
    pub struct OpenSSLConfig;
    impl OpenSSLConfig {
        pub fn from_acceptor(acceptor: Arc<SslAcceptor>) -> Self {}
        pub fn from_der(cert: &[u8], key: &[u8]) -> Result<Self, OpenSSLError> {}
        pub fn from_pem(cert: &[u8], key: &[u8]) -> Result<Self, OpenSSLError> {}
        pub fn from_pem_file(
            cert: impl AsRef<Path>,
            key: impl AsRef<Path>,
        ) -> Result<Self, OpenSSLError> {}
        pub fn from_pem_chain_file(
            chain: impl AsRef<Path>,
            key: impl AsRef<Path>,
        ) -> Result<Self, OpenSSLError> {}
        pub fn get_inner(&self) -> Arc<SslAcceptor> {}
        #[twelve::mutates]
        pub fn reload_from_acceptor(&self, acceptor: Arc<SslAcceptor>) {}
        #[twelve::mutates]
        pub fn reload_from_der(
            &self,
            cert: &[u8],
            key: &[u8],
        ) -> Result<(), OpenSSLError> {}
        #[twelve::mutates]
        pub fn reload_from_pem(
            &self,
            cert: &[u8],
            key: &[u8],
        ) -> Result<(), OpenSSLError> {}
        #[twelve::mutates]
        pub fn reload_from_pem_file(
            &self,
            cert: impl AsRef<Path>,
            key: impl AsRef<Path>,
        ) -> Result<(), OpenSSLError> {}
        #[twelve::mutates]
        pub fn reload_from_pem_chain_file(
            &self,
            chain: impl AsRef<Path>,
            key: impl AsRef<Path>,
        ) -> Result<(), OpenSSLError> {}
    }
    impl TryFrom<SslAcceptorBuilder> for OpenSSLConfig {
        type Error = OpenSSLError;
    }
}
pub use self::tls_openssl::bind_openssl;
