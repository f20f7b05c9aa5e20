//! package = "hyper-util", version = ">=0.1, <0.2"

pub mod rt {
    pub struct TokioIo<T>(T);
    impl<T> TokioIo<T> {
        #[twelve::wraps]
        pub fn new(inner: T) -> Self {}
        pub fn inner(&self) -> &T {}
        pub fn into_inner(self) -> T {}
    }
    pub struct TokioExecutor;
    impl TokioExecutor {
        pub fn new() -> Self {}
    }
    pub struct TokioTimer;
    impl TokioTimer {
        pub fn new() -> Self {}
    }
}
pub mod server {
    pub mod conn {
        pub mod auto {
            pub struct Builder<E>(E);
            impl<E> Builder<E> {
                pub fn new(executor: E) -> Self {}
                pub fn http1_only(self) -> Self {}
                pub fn http2_only(self) -> Self {}
                #[twelve::serves]
                pub async fn serve_connection<I, S>(&self, io: I, service: S) -> Result<(), hyper::Error> {}
                #[twelve::serves]
                pub async fn serve_connection_with_upgrades<I, S>(&self, io: I, service: S) -> Result<(), hyper::Error> {}
            }
        }
    }
    pub mod graceful {
        #[twelve::nature(coordination)]
        pub struct GracefulShutdown;
        impl GracefulShutdown {
            pub fn new() -> Self {}
            pub fn watch<C>(&self, conn: C) -> C {}
            pub async fn shutdown(self) {}
        }
    }
}
pub mod service {
    pub struct TowerToHyperService<S>(S);
    impl<S> TowerToHyperService<S> {
        #[twelve::wraps]
        pub fn new(tower_service: S) -> Self {}
    }
}
pub mod client {
    pub mod legacy {
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct Client<C, B>(C, B);
        impl Client<(), ()> {
            pub fn builder<E>(executor: E) -> Builder {}
        }
        pub struct Builder;
    }
}
