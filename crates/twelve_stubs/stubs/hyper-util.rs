//! package = "hyper-util", version = ">=0.1, <0.2"

pub mod rt {
    pub struct TokioIo<T>(T);
    impl<T> TokioIo<T> {
        #[twelve::wraps]
        pub fn new(inner: T) -> Self {}
        pub fn inner(&self) -> &T {}
        #[twelve::view]
        pub fn inner_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    pub struct TokioExecutor;
    impl Default for TokioExecutor {}
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
            type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;
            pub struct Builder<E>(E);
            impl<E: Default> Default for Builder<E> {}
            impl<E> Builder<E> {
                pub fn new(executor: E) -> Self {}
                #[twelve::view]
                pub fn http1(&mut self) -> Http1Builder<'_, E> {}
                #[twelve::view]
                pub fn http2(&mut self) -> Http2Builder<'_, E> {}
                pub fn http1_only(self) -> Self {}
                pub fn http2_only(self) -> Self {}
                pub fn is_http1_available(&self) -> bool {}
                pub fn is_http2_available(&self) -> bool {}
                pub fn title_case_headers(self, enabled: bool) -> Self {}
                pub fn preserve_header_case(self, enabled: bool) -> Self {}
                #[twelve::serves]
                pub fn serve_connection<I, S>(&self, io: I, service: S) -> Connection<'_, I, S, E> {}
                #[twelve::serves]
                pub fn serve_connection_with_upgrades<I, S>(
                    &self,
                    io: I,
                    service: S,
                ) -> UpgradeableConnection<'_, I, S, E> {
                }
            }
            pub struct Connection<'a, I, S, E>(&'a E, I, S);
            impl<'a, I, S, E> Connection<'a, I, S, E> {
                pub fn graceful_shutdown(self: std::pin::Pin<&mut Self>) {}
                pub fn into_owned(self) -> Connection<'static, I, S, E> {}
            }
            impl<'a, I, S, E> std::future::Future for Connection<'a, I, S, E> { type Output = Result<()>; }
            pub struct UpgradeableConnection<'a, I, S, E>(&'a E, I, S);
            impl<'a, I, S, E> UpgradeableConnection<'a, I, S, E> {
                pub fn graceful_shutdown(self: std::pin::Pin<&mut Self>) {}
                pub fn into_owned(self) -> UpgradeableConnection<'static, I, S, E> {}
            }
            impl<'a, I, S, E> std::future::Future for UpgradeableConnection<'a, I, S, E> { type Output = Result<()>; }
            pub struct Http1Builder<'a, E>(&'a mut Builder<E>);
            impl<'a, E> Http1Builder<'a, E> {
                #[twelve::view]
                pub fn http2(&mut self) -> Http2Builder<'_, E> {}
                pub fn half_close(&mut self, val: bool) -> &mut Self {}
                pub fn keep_alive(&mut self, val: bool) -> &mut Self {}
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self {}
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_headers(&mut self, val: usize) -> &mut Self {}
                pub fn header_read_timeout(
                    &mut self,
                    read_timeout: impl Into<Option<std::time::Duration>>,
                ) -> &mut Self {
                }
                pub fn writev(&mut self, val: bool) -> &mut Self {}
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Self {}
                #[twelve::serves]
                pub async fn serve_connection<I, S>(&self, io: I, service: S) -> Result<()> {}
                #[twelve::serves]
                pub fn serve_connection_with_upgrades<I, S>(
                    &self,
                    io: I,
                    service: S,
                ) -> UpgradeableConnection<'_, I, S, E> {
                }
            }
            pub struct Http2Builder<'a, E>(&'a mut Builder<E>);
            impl<'a, E> Http2Builder<'a, E> {
                #[twelve::view]
                pub fn http1(&mut self) -> Http1Builder<'_, E> {}
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
                pub fn keep_alive_interval(
                    &mut self,
                    interval: impl Into<Option<std::time::Duration>>,
                ) -> &mut Self {
                }
                pub fn keep_alive_timeout(&mut self, timeout: std::time::Duration) -> &mut Self {}
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn enable_connect_protocol(&mut self) -> &mut Self {}
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Self {}
                #[twelve::serves]
                pub async fn serve_connection<I, S>(&self, io: I, service: S) -> Result<()> {}
                #[twelve::serves]
                pub fn serve_connection_with_upgrades<I, S>(
                    &self,
                    io: I,
                    service: S,
                ) -> UpgradeableConnection<'_, I, S, E> {
                }
            }
        }
    }
    pub mod graceful {
        #[twelve::nature(coordination)]
        pub struct GracefulShutdown;
        impl Default for GracefulShutdown {}
        impl GracefulShutdown {
            pub fn new() -> Self {}
            pub fn watch<C: GracefulConnection>(&self, conn: C) -> impl std::future::Future<Output = C::Output> {}
            pub fn watcher(&self) -> Watcher {}
            pub async fn shutdown(self) {}
            pub fn count(&self) -> usize {}
        }
        #[twelve::nature(coordination)]
        pub struct Watcher;
        impl Watcher {
            pub fn watch<C: GracefulConnection>(self, conn: C) -> impl std::future::Future<Output = C::Output> {}
        }
        pub trait GracefulConnection: std::future::Future {
            type Error;
            fn graceful_shutdown(self: std::pin::Pin<&mut Self>);
        }
        impl<I, S> GracefulConnection for hyper::server::conn::http1::Connection<I, S> {
            type Error = hyper::Error;
        }
        impl<I, S, E> GracefulConnection for hyper::server::conn::http2::Connection<I, S, E> {
            type Error = hyper::Error;
        }
        impl<'a, I, S, E> GracefulConnection for super::conn::auto::Connection<'a, I, S, E> {
            type Error = Box<dyn std::error::Error + Send + Sync>;
        }
        impl<'a, I, S, E> GracefulConnection for super::conn::auto::UpgradeableConnection<'a, I, S, E> {
            type Error = Box<dyn std::error::Error + Send + Sync>;
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
        impl<C, B> Client<C, B> {
            pub fn get(&self, uri: http::Uri) -> ResponseFuture {}
            pub fn request(&self, req: http::Request<B>) -> ResponseFuture {}
        }
        pub struct ResponseFuture;
        impl std::future::Future for ResponseFuture {
            type Output = Result<http::Response<hyper::body::Incoming>, Error>;
        }
        pub struct Error;
        impl Error {
            pub fn is_connect(&self) -> bool {}
        }
        impl std::error::Error for Error {}
        pub struct Builder;
        impl Builder {
            pub fn new<E>(executor: E) -> Self {}
            pub fn pool_idle_timeout<D>(&mut self, val: D) -> &mut Self {}
            pub fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Self {}
            pub fn pool_timer<M>(&mut self, timer: M) -> &mut Self {}
            pub fn http2_only(&mut self, val: bool) -> &mut Self {}
            pub fn retry_canceled_requests(&mut self, val: bool) -> &mut Self {}
            pub fn set_host(&mut self, val: bool) -> &mut Self {}
            pub fn timer<M>(&mut self, timer: M) -> &mut Self {}
            pub fn build_http<B>(&self) -> Client<connect::HttpConnector, B> {}
            pub fn build<C, B>(&self, connector: C) -> Client<C, B> {}
        }
        pub mod connect {
            pub struct HttpConnector<R = ()>(R);
            impl HttpConnector {
                pub fn new() -> Self {}
            }
            impl<R> HttpConnector<R> {
                pub fn enforce_http(&mut self, is_enforced: bool) {}
                pub fn set_keepalive(&mut self, dur: Option<std::time::Duration>) {}
                pub fn set_nodelay(&mut self, nodelay: bool) {}
                pub fn set_connect_timeout(&mut self, dur: Option<std::time::Duration>) {}
            }
        }
    }
}
