//! package = "jsonrpsee-server", version = ">=0.23, <0.27"

pub use jsonrpsee_core::error::RegisterMethodError;
pub use jsonrpsee_core::http_helpers::{Body as HttpBody, Request as HttpRequest, Response as HttpResponse};
pub use jsonrpsee_core::server::*;
pub use jsonrpsee_core::traits::IdProvider;
pub use jsonrpsee_types as types;
pub use tracing;
pub use server::{
    BatchRequestConfig, Builder as ServerBuilder, PingConfig, Server, ServerConfig, ServerConfigBuilder, TowerService,
    TowerServiceBuilder,
};

pub mod middleware {
    pub mod rpc {
        pub use jsonrpsee_core::middleware::*;
    }
}

#[twelve::nature(coordination)]
pub struct StopHandle;
impl StopHandle {
    pub async fn shutdown(self) {}
}
#[twelve::nature(coordination)]
#[twelve::shared_handle]
pub struct ServerHandle;
impl ServerHandle {
    pub fn stop(&self) -> Result<(), AlreadyStoppedError> {}
    #[twelve::does(join)]
    pub async fn stopped(self) {}
    pub fn is_stopped(&self) -> bool {}
}
pub fn stop_channel() -> (StopHandle, ServerHandle) {}
pub struct AlreadyStoppedError;
impl std::error::Error for AlreadyStoppedError {}
#[twelve::nature(coordination)]
#[twelve::shared_handle]
pub struct ConnectionGuard;
impl ConnectionGuard {
    pub fn new(limit: usize) -> Self {}
    pub fn try_acquire(&self) -> Option<ConnectionPermit> {}
    pub fn available_connections(&self) -> usize {}
    pub fn max_connections(&self) -> usize {}
}
pub type ConnectionPermit = tokio::sync::OwnedSemaphorePermit;
#[twelve::serves]
pub async fn serve<S, B, I>(io: I, service: S) -> Result<(), jsonrpsee_core::BoxError> {}
#[twelve::serves]
pub async fn serve_with_graceful_shutdown<S, B, I>(
    io: I,
    service: S,
    stopped: impl std::future::Future<Output = ()>,
) -> Result<(), jsonrpsee_core::BoxError> {
}

mod server {
    use crate::{Methods, ServerHandle, StopHandle};
    use jsonrpsee_core::middleware::RpcServiceBuilder;
    use tower_layer::Identity;

    pub struct Server<HttpMiddleware = Identity, RpcMiddleware = Identity>(HttpMiddleware, RpcMiddleware);
    impl Server<Identity, Identity> {
        pub fn builder() -> Builder<Identity, Identity> {}
    }
    impl<HttpMiddleware, RpcMiddleware> Server<HttpMiddleware, RpcMiddleware> {
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr> {}
        #[twelve::serves]
        pub fn start(self, methods: impl Into<Methods>) -> ServerHandle {}
    }
    pub struct Builder<HttpMiddleware, RpcMiddleware>(HttpMiddleware, RpcMiddleware);
    impl Builder<Identity, Identity> {
        pub fn new() -> Self {}
        pub fn with_config(config: ServerConfig) -> Self {}
    }
    impl Default for Builder<Identity, Identity> {}
    impl<HttpMiddleware, RpcMiddleware> Builder<HttpMiddleware, RpcMiddleware> {
        pub fn set_config(self, cfg: ServerConfig) -> Self {}
        pub fn max_request_body_size(self, size: u32) -> Self {}
        pub fn max_response_body_size(self, size: u32) -> Self {}
        pub fn max_connections(self, max: u32) -> Self {}
        pub fn max_subscriptions_per_connection(self, max: u32) -> Self {}
        pub fn set_batch_request_config(self, cfg: BatchRequestConfig) -> Self {}
        pub fn set_message_buffer_capacity(self, c: u32) -> Self {}
        pub fn enable_ws_ping(self, config: PingConfig) -> Self {}
        pub fn disable_ws_ping(self) -> Self {}
        pub fn set_id_provider<I: crate::IdProvider>(self, id_provider: I) -> Self {}
        pub fn custom_tokio_runtime(self, rt: tokio::runtime::Handle) -> Self {}
        pub fn http_only(self) -> Self {}
        pub fn ws_only(self) -> Self {}
        pub fn set_rpc_middleware<T>(self, rpc_middleware: RpcServiceBuilder<T>) -> Builder<HttpMiddleware, T> {}
        pub fn set_http_middleware<T>(self, http_middleware: tower::ServiceBuilder<T>) -> Builder<T, RpcMiddleware> {}
        pub fn to_service_builder(self) -> TowerServiceBuilder<RpcMiddleware, HttpMiddleware> {}
        pub async fn build(
            self,
            addrs: impl tokio::net::ToSocketAddrs,
        ) -> std::io::Result<Server<HttpMiddleware, RpcMiddleware>> {
        }
        pub fn build_from_tcp(
            self,
            listener: impl Into<std::net::TcpListener>,
        ) -> std::io::Result<Server<HttpMiddleware, RpcMiddleware>> {
        }
    }
    pub struct TowerServiceBuilder<RpcMiddleware, HttpMiddleware>(RpcMiddleware, HttpMiddleware);
    impl<RpcMiddleware, HttpMiddleware> TowerServiceBuilder<RpcMiddleware, HttpMiddleware> {
        pub fn build(
            self,
            methods: impl Into<Methods>,
            stop_handle: StopHandle,
        ) -> TowerService<RpcMiddleware, HttpMiddleware> {
        }
        pub fn connection_id(self, id: u32) -> Self {}
        pub fn max_connections(self, limit: u32) -> Self {}
        pub fn set_rpc_middleware<T>(self, rpc_middleware: RpcServiceBuilder<T>) -> TowerServiceBuilder<T, HttpMiddleware> {}
        pub fn set_http_middleware<T>(
            self,
            http_middleware: tower::ServiceBuilder<T>,
        ) -> TowerServiceBuilder<RpcMiddleware, T> {
        }
    }
    pub struct TowerService<RpcMiddleware, HttpMiddleware>(RpcMiddleware, HttpMiddleware);
    impl<B, RpcMiddleware, HttpMiddleware> tower_service::Service<http::Request<B>>
        for TowerService<RpcMiddleware, HttpMiddleware>
    {
        type Response = crate::HttpResponse;
        type Error = jsonrpsee_core::BoxError;
    }
    pub struct ServerConfig;
    impl Default for ServerConfig {}
    impl ServerConfig {
        pub fn builder() -> ServerConfigBuilder {}
    }
    pub struct ServerConfigBuilder;
    impl Default for ServerConfigBuilder {}
    impl ServerConfigBuilder {
        pub fn new() -> Self {}
        pub fn max_request_body_size(self, size: u32) -> Self {}
        pub fn max_response_body_size(self, size: u32) -> Self {}
        pub fn max_connections(self, max: u32) -> Self {}
        pub fn max_subscriptions_per_connection(self, max: u32) -> Self {}
        pub fn set_batch_request_config(self, cfg: BatchRequestConfig) -> Self {}
        pub fn custom_tokio_runtime(self, rt: tokio::runtime::Handle) -> Self {}
        pub fn http_only(self) -> Self {}
        pub fn ws_only(self) -> Self {}
        pub fn set_message_buffer_capacity(self, c: u32) -> Self {}
        pub fn enable_ws_ping(self, config: PingConfig) -> Self {}
        pub fn disable_ws_ping(self) -> Self {}
        pub fn set_id_provider<I: crate::IdProvider>(self, id_provider: I) -> Self {}
        pub fn set_tcp_no_delay(self, no_delay: bool) -> Self {}
        pub fn build(self) -> ServerConfig {}
    }
    pub enum BatchRequestConfig {
        Disabled,
        Limit(u32),
        Unlimited,
    }
    pub struct PingConfig;
    impl Default for PingConfig {}
    impl PingConfig {
        pub fn new() -> Self {}
        pub fn ping_interval(self, ping_interval: std::time::Duration) -> Self {}
        pub fn inactive_limit(self, inactivity_limit: std::time::Duration) -> Self {}
        pub fn max_failures(self, max: usize) -> Self {}
    }
}
