//! package = "hyper-rustls", version = ">=0.24, <0.28"

mod config {
    use std::io;
    use rustls::client::WantsClientCert;
    use rustls::{ClientConfig, ConfigBuilder, WantsVerifier};
    pub trait ConfigBuilderExt {
        fn with_platform_verifier(self) -> ConfigBuilder<ClientConfig, WantsClientCert>;
        fn try_with_platform_verifier(
            self,
        ) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error>;
        fn with_native_roots(
            self,
        ) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, io::Error>;
        fn with_webpki_roots(self) -> ConfigBuilder<ClientConfig, WantsClientCert>;
    }
    impl ConfigBuilderExt for ConfigBuilder<ClientConfig, WantsVerifier> {}
}
mod connector {
    use std::future::Future;
    use std::pin::Pin;
    use std::sync::Arc;
    use std::io;
    use http::Uri;
    use hyper::rt;
    use hyper_util::client::legacy::connect::Connection;
    use rustls::pki_types::ServerName;
    use tower_service::Service;
    use crate::stream::MaybeHttpsStream;
    pub(crate) mod builder {
        use std::sync::Arc;
        use hyper_util::client::legacy::connect::HttpConnector;
        use rustls::crypto::CryptoProvider;
        use rustls::ClientConfig;
        use super::{HttpsConnector, ResolveServerName};
        pub struct ConnectorBuilder<State>(State);
        pub struct WantsTlsConfig;
        impl ConnectorBuilder<WantsTlsConfig> {
            pub fn new() -> Self {}
            pub fn with_tls_config(
                self,
                config: ClientConfig,
            ) -> ConnectorBuilder<WantsSchemes> {}
            pub fn with_platform_verifier(self) -> ConnectorBuilder<WantsSchemes> {}
            pub fn try_with_platform_verifier(
                self,
            ) -> Result<ConnectorBuilder<WantsSchemes>, rustls::Error> {}
            pub fn with_provider_and_platform_verifier(
                self,
                provider: impl Into<Arc<CryptoProvider>>,
            ) -> std::io::Result<ConnectorBuilder<WantsSchemes>> {}
            pub fn with_native_roots(
                self,
            ) -> std::io::Result<ConnectorBuilder<WantsSchemes>> {}
            pub fn with_provider_and_native_roots(
                self,
                provider: impl Into<Arc<CryptoProvider>>,
            ) -> std::io::Result<ConnectorBuilder<WantsSchemes>> {}
            pub fn with_webpki_roots(self) -> ConnectorBuilder<WantsSchemes> {}
            pub fn with_provider_and_webpki_roots(
                self,
                provider: impl Into<Arc<CryptoProvider>>,
            ) -> Result<ConnectorBuilder<WantsSchemes>, rustls::Error> {}
        }
        impl Default for ConnectorBuilder<WantsTlsConfig> {}
        pub struct WantsSchemes;
        impl ConnectorBuilder<WantsSchemes> {
            pub fn https_only(self) -> ConnectorBuilder<WantsProtocols1> {}
            pub fn https_or_http(self) -> ConnectorBuilder<WantsProtocols1> {}
        }
        pub struct WantsProtocols1;
        impl ConnectorBuilder<WantsProtocols1> {
            pub fn enable_http1(self) -> ConnectorBuilder<WantsProtocols2> {}
            pub fn enable_http2(self) -> ConnectorBuilder<WantsProtocols3> {}
            pub fn enable_all_versions(self) -> ConnectorBuilder<WantsProtocols3> {}
            pub fn with_server_name_resolver(
                self,
                resolver: impl ResolveServerName + 'static + Sync + Send,
            ) -> Self {}
            pub fn with_server_name(self, override_server_name: String) -> Self {}
        }
        pub struct WantsProtocols2;
        impl ConnectorBuilder<WantsProtocols2> {
            pub fn enable_http2(self) -> ConnectorBuilder<WantsProtocols3> {}
            pub fn build(self) -> HttpsConnector<HttpConnector> {}
            pub fn wrap_connector<H>(self, conn: H) -> HttpsConnector<H> {}
        }
        pub struct WantsProtocols3;
        impl ConnectorBuilder<WantsProtocols3> {
            pub fn build(self) -> HttpsConnector<HttpConnector> {}
            pub fn wrap_connector<H>(self, conn: H) -> HttpsConnector<H> {}
        }
    }
    type BoxError = Box<dyn std::error::Error + Send + Sync>;
    pub struct HttpsConnector<T>(T);
    impl<T> HttpsConnector<T> {
        pub fn builder() -> builder::ConnectorBuilder<builder::WantsTlsConfig> {}
        pub fn new(
            http: T,
            tls_config: impl Into<Arc<rustls::ClientConfig>>,
            force_https: bool,
            server_name_resolver: Arc<dyn ResolveServerName + Send + Sync>,
        ) -> Self {}
        pub fn enforce_https(&mut self) {}
    }
    impl<T: Service<Uri>> Service<Uri> for HttpsConnector<T>
    where
        T::Response: Connection + rt::Read + rt::Write,
        T::Error: Into<BoxError>,
    {
        type Response = MaybeHttpsStream<T::Response>;
        type Error = BoxError;
        type Future = Pin<
            Box<
                dyn Future<
                    Output = Result<MaybeHttpsStream<T::Response>, BoxError>,
                > + Send,
            >,
        >;
    }
    impl<H, C: Into<Arc<rustls::ClientConfig>>> From<(H, C)> for HttpsConnector<H> {}
    pub struct DefaultServerNameResolver;
    impl Default for DefaultServerNameResolver {}
    impl ResolveServerName for DefaultServerNameResolver {}
    pub struct FixedServerNameResolver;
    impl FixedServerNameResolver {
        pub fn new(name: ServerName<'static>) -> Self {}
    }
    impl ResolveServerName for FixedServerNameResolver {}
    impl<
        F: Fn(&Uri) -> Result<ServerName<'static>, E>,
        E: Into<Box<dyn std::error::Error + Sync + Send>>,
    > ResolveServerName for F {}
    pub trait ResolveServerName {
        fn resolve(
            &self,
            uri: &Uri,
        ) -> Result<ServerName<'static>, Box<dyn std::error::Error + Sync + Send>>;
    }
}
mod stream {
    use hyper::rt;
    use hyper_util::client::legacy::connect::Connection;
    use hyper_util::rt::TokioIo;
    use tokio_rustls::client::TlsStream;
    pub enum MaybeHttpsStream<T> {
        Http(T),
        Https(TokioIo<TlsStream<TokioIo<T>>>),
    }
    impl<T: rt::Read + rt::Write + Connection> Connection for MaybeHttpsStream<T> {}
    impl<T> From<T> for MaybeHttpsStream<T> {}
    impl<T> From<TlsStream<TokioIo<T>>> for MaybeHttpsStream<T> {}
    impl<T: rt::Read + rt::Write> rt::Read for MaybeHttpsStream<T> {}
    impl<T: rt::Write + rt::Read> rt::Write for MaybeHttpsStream<T> {}
}
pub use crate::config::ConfigBuilderExt;
pub use crate::connector::builder::ConnectorBuilder as HttpsConnectorBuilder;
pub use crate::connector::{
    DefaultServerNameResolver, FixedServerNameResolver, HttpsConnector, ResolveServerName,
};
pub use crate::stream::MaybeHttpsStream;
pub mod builderstates {
    pub use crate::connector::builder::WantsProtocols3;
    pub use crate::connector::builder::{
        WantsProtocols1, WantsProtocols2, WantsSchemes, WantsTlsConfig,
    };
}
