//! package = "hyper", version = ">=0.14, <2"

pub use body::Body;
pub use client::Client;
pub use http::{header, HeaderMap, Method, Request, Response, StatusCode, Uri, Version};
pub use server::Server;

pub struct Error;
pub type Result<T> = std::result::Result<T, Error>;

pub mod body {
    /// 0.14.
    #[twelve::request_data(body)]
    pub struct Body;
    impl Body {
        pub fn empty() -> Body {}
        pub fn channel() -> (Sender, Body) {}
        pub fn wrap_stream<S>(stream: S) -> Body {}
    }
    impl futures_core::Stream for Body { type Item = Result<bytes::Bytes, crate::Error>; }
    /// 1.x.
    #[twelve::request_data(body)]
    pub struct Incoming;
    #[twelve::nature(channel)]
    pub struct Sender;
    pub use bytes::Bytes;
    pub use http_body::{Body as HttpBody, Frame};
    #[twelve::request_data(body)]
    pub async fn to_bytes<T>(body: T) -> Result<bytes::Bytes, crate::Error> {}
    #[twelve::request_data(body)]
    pub async fn aggregate<T>(body: T) -> Result<bytes::Bytes, crate::Error> {}
}
pub mod service {
    #[twelve::handler(arg = 0)]
    pub fn service_fn<F, R, S>(f: F) -> ServiceFn<F, R> {}
    pub struct ServiceFn<F, R>(F, R);
    #[twelve::handler(arg = 0, kind = "connection")]
    pub fn make_service_fn<F, Target, Ret>(f: F) -> MakeServiceFn<F> {}
    pub struct MakeServiceFn<F>(F);
    pub trait Service<Request> {
        type Response;
        type Error;
        type Future;
        #[twelve::entry(kind = "request")]
        fn call(&self, req: Request) -> Self::Future;
    }
}
pub mod server {
    pub use self::conn::Http;
    /// 0.14. Awaited, it ends with the process.
    pub struct Server<I = (), S = (), E = ()>(I, S, E);
    impl Server {
        pub fn bind(addr: &std::net::SocketAddr) -> Builder {}
        pub fn try_bind(addr: &std::net::SocketAddr) -> crate::Result<Builder> {}
        pub fn from_tcp(listener: std::net::TcpListener) -> Result<Builder, crate::Error> {}
        pub fn builder<I>(incoming: I) -> Builder {}
        pub fn local_addr(&self) -> std::net::SocketAddr {}
        pub fn with_graceful_shutdown<F>(self, signal: F) -> Self {}
    }
    impl<I, S, E> std::future::Future for Server<I, S, E> { type Output = crate::Result<()>; }
    pub struct Builder;
    impl Builder {
        pub fn http1_keepalive(self, val: bool) -> Self {}
        pub fn http1_only(self, val: bool) -> Self {}
        pub fn http2_only(self, val: bool) -> Self {}
        pub fn tcp_nodelay(self, enabled: bool) -> Self {}
        #[twelve::serves]
        pub fn serve<S>(self, make_service: S) -> Server {}
    }
    pub mod conn {
        pub struct Http;
        impl Http {
            pub fn new() -> Http {}
            #[twelve::serves]
            pub fn serve_connection<S, I>(&self, io: I, service: S) -> Connection {}
        }
        pub struct Connection;
        impl Connection {
            pub fn with_upgrades(self) -> Connection {}
        }
        impl std::future::Future for Connection { type Output = crate::Result<()>; }
        pub mod http1 {
            pub struct Builder;
            impl Builder {
                pub fn new() -> Self {}
                pub fn keep_alive(&mut self, val: bool) -> &mut Self {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Self {}
                #[twelve::serves]
                pub fn serve_connection<I, S>(&self, io: I, service: S) -> super::Connection {}
            }
        }
        pub mod http2 {
            pub struct Builder<E>(E);
            impl<E> Builder<E> {
                pub fn new(exec: E) -> Self {}
                #[twelve::serves]
                pub fn serve_connection<I, S>(&self, io: I, service: S) -> super::Connection {}
            }
        }
    }
}
pub mod client {
    #[twelve::nature(client)]
    pub struct Client<C = (), B = crate::body::Body>(C, B);
    impl Client {
        pub fn new() -> Self {}
    }
}
pub mod upgrade {
    pub async fn on<T>(msg: T) -> Result<Upgraded, crate::Error> {}
    pub struct Upgraded;
}
