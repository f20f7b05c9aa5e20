//! package = "axum-server", version = ">=0.8, <0.10"

mod connection {
    pub struct ConnectionShutdown;
    impl ConnectionShutdown {
        pub fn shutdown(&self) {}
        pub fn graceful_shutdown(&self) {}
    }
}
mod handle {
    use crate::server::Address;
    use std::time::Duration;
    pub struct Control;
    impl Default for Control {}
    impl Control {
        pub fn new() -> Self {}
        pub fn connection_count(&self) -> usize {}
        pub fn shutdown(&self) {}
        pub fn graceful_shutdown(&self, duration: Option<Duration>) {}
    }
    #[twelve::shared_handle]
    #[twelve::nature(coordination)]
    pub struct Handle<A: Address>(A);
    impl<A: Address> Default for Handle<A> {}
    impl<A: Address> Handle<A> {
        pub fn new() -> Self {}
        pub fn with_control(control: Control) -> Self {}
        pub fn control(&self) -> Control {}
        pub fn connection_count(&self) -> usize {}
        pub fn shutdown(&self) {}
        pub fn graceful_shutdown(&self, duration: Option<Duration>) {}
        pub async fn listening(&self) -> Option<A> {}
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
        net::SocketAddr as IpSocketAddr, time::Duration,
    };
    use tokio::{
        io::{AsyncRead, AsyncWrite},
        net::{TcpListener, TcpStream},
    };
    use tower_service::Service;
    use {
        std::os::unix::net::SocketAddr as UnixSocketAddr,
        tokio::net::{UnixListener, UnixStream},
    };
    pub struct Server<Addr: Address, A = DefaultAcceptor>(Addr, A);
    pub fn bind<A: Address>(addr: A) -> Server<A> {}
    pub fn from_tcp(
        listener: std::net::TcpListener,
    ) -> io::Result<Server<IpSocketAddr>> {}
    pub fn from_unix(
        listener: std::os::unix::net::UnixListener,
    ) -> io::Result<Server<UnixSocketAddr>> {}
    pub trait AddrListener<Stream, Addr: Address>: std::marker::Sized {
        fn bind_to(
            addr: Addr,
        ) -> impl std::future::Future<Output = io::Result<Self>> + Send;
        fn accept_stream(
            &self,
        ) -> impl std::future::Future<Output = io::Result<(Stream, Addr)>> + Send;
        fn get_local_addr(&self) -> io::Result<Addr>;
    }
    impl AddrListener<UnixStream, UnixSocketAddr> for UnixListener {}
    impl AddrListener<TcpStream, IpSocketAddr> for TcpListener {}
    pub trait Address: std::marker::Sized + Clone {
        type Stream;
        type Listener: AddrListener<Self::Stream, Self>;
    }
    impl Address for UnixSocketAddr {
        type Stream = UnixStream;
        type Listener = UnixListener;
    }
    impl Address for IpSocketAddr {
        type Stream = TcpStream;
        type Listener = TcpListener;
    }
    impl<A: Address> Server<A> {
        pub fn bind(addr: A) -> Self {}
        pub fn from_listener(listener: A::Listener) -> Self {}
    }
    impl<A: Address, Acc> Server<A, Acc> {
        pub fn acceptor<Acceptor>(self, acceptor: Acceptor) -> Server<A, Acceptor> {}
        pub fn map<Acceptor, F: FnOnce(Acc) -> Acceptor>(
            self,
            acceptor: F,
        ) -> Server<A, Acceptor> {}
        pub fn get_ref(&self) -> &Acc {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut Acc {}
        #[twelve::view]
        pub fn http_builder(&mut self) -> &mut Builder<TokioExecutor> {}
        pub fn http1_only(self) -> Self {}
        pub fn http2_only(self) -> Self {}
        pub fn handle(self, handle: Handle<A>) -> Self {}
        pub fn first_request_timeout(
            self,
            timeout: impl Into<Option<Duration>>,
        ) -> Self {}
        pub fn accept_error_handler<F: Fn(Option<&A>, &io::Error)>(
            self,
            handler: F,
        ) -> Self {}
        #[twelve::serves]
        pub async fn serve<M: MakeService<A, Request<Incoming>>>(
            self,
            make_service: M,
        ) -> io::Result<()>
        where
            Acc: Accept<A::Stream, M::Service> + Clone,
            Acc::Stream: AsyncRead + AsyncWrite,
            Acc::Service: SendService<Request<Incoming>>,
        {}
    }
}
pub mod accept {
    use http::Request;
    use hyper::body::Incoming;
    use std::{
        future::{Future, Ready},
        io, net::SocketAddr, time::Duration,
    };
    use tokio::net::TcpStream;
    use tower_service::Service;
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
    pub struct LocalAddr(pub SocketAddr);
    pub struct LocalAddrAcceptor;
    impl Default for LocalAddrAcceptor {}
    impl LocalAddrAcceptor {
        pub fn new() -> Self {}
    }
    impl<S> Accept<TcpStream, S> for LocalAddrAcceptor {
        type Stream = TcpStream;
        type Service = LocalAddrService<S>;
        type Future = Ready<io::Result<(Self::Stream, Self::Service)>>;
    }
    pub struct LocalAddrService<S>(S);
    impl<S: Service<Request<Incoming>>> Service<Request<Incoming>>
    for LocalAddrService<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    pub struct TcpKeepaliveConfig;
    impl Default for TcpKeepaliveConfig {}
    impl TcpKeepaliveConfig {
        pub fn new() -> Self {}
        pub fn time(self, time: Duration) -> Self {}
        pub fn interval(self, interval: Duration) -> Self {}
        pub fn retries(self, retries: u32) -> Self {}
    }
    pub struct TcpSocketConfig;
    impl Default for TcpSocketConfig {}
    impl TcpSocketConfig {
        pub fn new() -> Self {}
        pub fn nodelay(self, nodelay: bool) -> Self {}
        pub fn keepalive(self, keepalive: TcpKeepaliveConfig) -> Self {}
    }
    pub struct TcpConfigAcceptor;
    impl Default for TcpConfigAcceptor {}
    impl TcpConfigAcceptor {
        pub fn new(config: TcpSocketConfig) -> Self {}
    }
    impl<S> Accept<TcpStream, S> for TcpConfigAcceptor {
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
pub use self::{
    connection::ConnectionShutdown, handle::{Control, Handle},
    server::{bind, from_tcp, AddrListener, Address, Server},
};
pub use self::server::from_unix;
pub mod tls {
    use http::Request;
    use hyper::body::Incoming;
    use tower_service::Service;
    pub struct TlsInfo {
        pub server_name: Option<String>,
        pub alpn_protocol: Option<Vec<u8>>,
        pub peer_certificates: Vec<Vec<u8>>,
    }
    impl Default for TlsInfo {}
    pub struct TlsService<S>(S);
    impl<S: Service<Request<Incoming>>> Service<Request<Incoming>> for TlsService<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
}
pub mod tls_rustls {
    use self::future::RustlsAcceptorFuture;
    use crate::{
        accept::{Accept, DefaultAcceptor},
        server::Server,
        tls::TlsService, Address,
    };
    use rustls::ServerConfig;
    use std::time::Duration;
    use std::{io, net::SocketAddr, path::Path, sync::Arc};
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio_rustls::server::TlsStream;
    pub mod future {
        use crate::tls::TlsService;
        use std::{future::Future, io};
        use tokio::io::{AsyncRead, AsyncWrite};
        use tokio_rustls::server::TlsStream;
        pub struct RustlsAcceptorFuture<F, I, S>(F, I, S);
        impl<F: Future<Output = io::Result<(I, S)>>, I: AsyncRead + AsyncWrite, S> Future
        for RustlsAcceptorFuture<F, I, S> {
            type Output = io::Result<(TlsStream<I>, TlsService<S>)>;
        }
    }
    pub fn bind_rustls<A: Address>(
        addr: A,
        config: RustlsConfig,
    ) -> Server<A, RustlsAcceptor> {}
    pub fn from_tcp_rustls(
        listener: std::net::TcpListener,
        config: RustlsConfig,
    ) -> io::Result<Server<SocketAddr, RustlsAcceptor>> {}
    pub fn from_unix_rustls(
        listener: std::os::unix::net::UnixListener,
        config: RustlsConfig,
    ) -> io::Result<Server<std::os::unix::net::SocketAddr, RustlsAcceptor>> {}
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
        type Service = TlsService<A::Service>;
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
        pub async fn from_sni_pem_files<
            I: IntoIterator<Item = (S, P, K)>,
            S: AsRef<str>,
            P: AsRef<Path>,
            K: AsRef<Path>,
        >(files: I) -> io::Result<Self> {}
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
    impl RustlsConfig {
        pub async fn from_pem_with_password(
            cert: Vec<u8>,
            key: Vec<u8>,
            password: impl AsRef<[u8]>,
        ) -> io::Result<Self> {}
        pub async fn from_pem_file_with_password(
            cert: impl AsRef<Path>,
            key: impl AsRef<Path>,
            password: impl AsRef<[u8]>,
        ) -> io::Result<Self> {}
        #[twelve::mutates]
        pub async fn reload_from_pem_with_password(
            &self,
            cert: Vec<u8>,
            key: Vec<u8>,
            password: impl AsRef<[u8]>,
        ) -> io::Result<()> {}
        #[twelve::mutates]
        pub async fn reload_from_pem_file_with_password(
            &self,
            cert: impl AsRef<Path>,
            key: impl AsRef<Path>,
            password: impl AsRef<[u8]>,
        ) -> io::Result<()> {}
    }
}
pub use self::tls_rustls::{bind_rustls, from_tcp_rustls};
pub use self::tls_rustls::from_unix_rustls;
pub mod tls_openssl {
    use self::future::OpenSSLAcceptorFuture;
    use crate::{
        accept::{Accept, DefaultAcceptor},
        server::Server, tls::TlsService, Address,
    };
    use openssl::ssl::{self, Error as OpenSSLError, SslAcceptor, SslAcceptorBuilder};
    use std::{convert::TryFrom, path::Path, sync::Arc, time::Duration};
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio_openssl::SslStream;
    pub mod future {
        use crate::tls::TlsService;
        use std::{future::Future, io};
        use tokio::io::{AsyncRead, AsyncWrite};
        use tokio_openssl::SslStream;
        pub struct OpenSSLAcceptorFuture<F, I, S>(F, I, S);
        impl<F: Future<Output = io::Result<(I, S)>>, I: AsyncRead + AsyncWrite, S> Future
        for OpenSSLAcceptorFuture<F, I, S> {
            type Output = io::Result<(SslStream<I>, TlsService<S>)>;
        }
    }
    pub fn bind_openssl<A: Address>(
        addr: A,
        config: OpenSSLConfig,
    ) -> Server<A, OpenSSLAcceptor> {}
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
        type Service = TlsService<A::Service>;
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
