//! package = "viz", version = ">=0.8, <0.12"

pub use listener::Listener;
pub use responder::Responder;
pub use server::{serve, tls, Server};
pub use viz_core::*;
pub use viz_handlers as handlers;
pub use viz_macros::handler;
pub use viz_router::*;

mod listener {
    pub trait Listener {
        type Io;
        type Addr;
        async fn accept(&self) -> std::io::Result<(Self::Io, Self::Addr)> {}
        fn local_addr(&self) -> std::io::Result<Self::Addr> {}
    }
    impl Listener for tokio::net::TcpListener {}
    impl Listener for tokio::net::UnixListener {}
}
mod responder {
    pub struct Responder<A>(A);
    impl<A> Responder<A> {
        pub fn new(tree: std::sync::Arc<crate::Tree>, remote_addr: Option<A>) -> Self {}
    }
}
mod server {
    #[twelve::serves]
    pub fn serve<L>(listener: L, router: crate::Router) -> Server<L> {}
    pub struct Server<L, S = std::future::Pending<()>>(L, S);
    impl<L> Server<L> {
        #[twelve::serves]
        pub fn new(listener: L, router: crate::Router) -> Self {}
        #[twelve::serves]
        pub fn with_builder<B>(listener: L, router: crate::Router, builder: B) -> Self {}
        pub fn signal<S>(self, signal: S) -> Server<L, S> {}
    }
    impl<L, S> std::future::IntoFuture for Server<L, S> {
        type Output = std::io::Result<()>;
    }
    pub mod tls {
        pub struct TlsListener<S, T>(S, T);
        impl<S, T> TlsListener<S, T> {
            pub fn new(inner: S, acceptor: T) -> Self {}
        }
        impl<S, T> crate::Listener for TlsListener<S, T> {}
    }
}
