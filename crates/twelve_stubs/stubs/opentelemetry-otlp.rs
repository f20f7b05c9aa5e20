//! package = "opentelemetry-otlp", version = ">=0.27, <0.34"

mod exporter {
    use crate::Protocol;
    use std::str::FromStr;
    use std::time::Duration;
    pub const OTEL_EXPORTER_OTLP_ENDPOINT: &str = ();
    pub const OTEL_EXPORTER_OTLP_HEADERS: &str = ();
    pub const OTEL_EXPORTER_OTLP_PROTOCOL: &str = ();
    pub const OTEL_EXPORTER_OTLP_COMPRESSION: &str = ();
    pub const OTEL_EXPORTER_OTLP_PROTOCOL_HTTP_PROTOBUF: &str = ();
    pub const OTEL_EXPORTER_OTLP_PROTOCOL_GRPC: &str = ();
    pub const OTEL_EXPORTER_OTLP_PROTOCOL_HTTP_JSON: &str = ();
    pub const OTEL_EXPORTER_OTLP_TIMEOUT: &str = ();
    pub const OTEL_EXPORTER_OTLP_INSECURE: &str = ();
    pub const OTEL_EXPORTER_OTLP_TIMEOUT_DEFAULT: Duration = ();
    pub(crate) mod http {
        use opentelemetry_http::HttpClient;
        use std::collections::HashMap;
        use std::sync::Arc;
        use crate::RetryPolicy;
        pub(crate) struct HttpConfig;
        impl Default for HttpConfig {}
        pub(crate) trait HasHttpConfig {
            fn http_client_config(&mut self) -> &mut HttpConfig;
        }
        pub trait WithHttpConfig {
            fn with_http_client<T: HttpClient>(self, client: T) -> Self;
            fn with_shared_http_client(
                self,
                client: std::sync::Arc<dyn HttpClient>,
            ) -> Self;
            fn with_headers(self, headers: HashMap<String, String>) -> Self;
            fn with_compression(self, compression: crate::Compression) -> Self;
            fn with_retry_policy(self, policy: RetryPolicy) -> Self;
            fn with_max_request_body_size(self, max_size: usize) -> Self;
        }
        impl<B: HasHttpConfig> WithHttpConfig for B {}
    }
    pub(crate) mod tonic {
        use tonic::metadata::MetadataMap;
        use tonic::service::Interceptor;
        use tonic::transport::Channel;
        use tonic::transport::ClientTlsConfig;
        use crate::exporter::Compression;
        use crate::RetryPolicy;
        pub(crate) struct TonicConfig;
        impl Default for TonicConfig {}
        pub(crate) trait HasTonicConfig {
            fn tonic_config(&mut self) -> &mut TonicConfig;
        }
        pub trait WithTonicConfig {
            fn with_tls_config(self, tls_config: ClientTlsConfig) -> Self;
            fn with_metadata(self, metadata: MetadataMap) -> Self;
            fn with_compression(self, compression: Compression) -> Self;
            fn with_channel(self, channel: tonic::transport::Channel) -> Self;
            fn with_interceptor<I: tonic::service::Interceptor + Clone>(
                self,
                interceptor: I,
            ) -> Self;
            fn with_retry_policy(self, policy: RetryPolicy) -> Self;
        }
        impl<B: HasTonicConfig> WithTonicConfig for B {}
    }
    pub(crate) struct ExportConfig {
        pub endpoint: Option<String>,
        pub protocol: Option<Protocol>,
        pub timeout: Option<Duration>,
    }
    impl Default for ExportConfig {}
    pub enum ExporterBuildError {
        InvalidConfiguration(String),
        InternalFailure(String),
    }
    pub enum Compression {
        Gzip,
        Zstd,
    }
    pub struct ParseConfigError;
    impl FromStr for Compression {
        type Err = ParseConfigError;
    }
    impl Default for Protocol {}
    pub(crate) trait HasExportConfig {
        fn export_config(&mut self) -> &mut ExportConfig;
    }
    pub trait WithExportConfig {
        fn with_endpoint<T: Into<String>>(self, endpoint: T) -> Self;
        fn with_protocol(self, protocol: Protocol) -> Self;
        fn with_timeout(self, timeout: Duration) -> Self;
    }
    impl<B: HasExportConfig> WithExportConfig for B {}
}
mod logs {
    use crate::{exporter::HasExportConfig, ExporterBuildError, NoExporterBuilderSet};
    use crate::{
        exporter::tonic::HasTonicConfig,
        TonicExporterBuilderSet,
    };
    use crate::{
        exporter::http::HasHttpConfig,
        HttpExporterBuilderSet,
    };
    pub const OTEL_EXPORTER_OTLP_LOGS_COMPRESSION: &str = ();
    pub const OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: &str = ();
    pub const OTEL_EXPORTER_OTLP_LOGS_TIMEOUT: &str = ();
    pub const OTEL_EXPORTER_OTLP_LOGS_HEADERS: &str = ();
    pub const OTEL_EXPORTER_OTLP_LOGS_PROTOCOL: &str = ();
    pub const OTEL_EXPORTER_OTLP_LOGS_INSECURE: &str = ();
    pub struct LogExporterBuilder<C>(C);
    impl<C> Default for LogExporterBuilder<C> {}
    impl LogExporterBuilder<NoExporterBuilderSet> {
        pub fn new() -> Self {}
        pub fn with_tonic(self) -> LogExporterBuilder<TonicExporterBuilderSet> {}
        pub fn with_http(self) -> LogExporterBuilder<HttpExporterBuilderSet> {}
        pub fn build(self) -> Result<LogExporter, ExporterBuildError> {}
    }
    impl LogExporterBuilder<TonicExporterBuilderSet> {
        pub fn build(self) -> Result<LogExporter, ExporterBuildError> {}
    }
    impl LogExporterBuilder<HttpExporterBuilderSet> {
        pub fn build(self) -> Result<LogExporter, ExporterBuildError> {}
    }
    impl HasExportConfig for LogExporterBuilder<TonicExporterBuilderSet> {}
    impl HasExportConfig for LogExporterBuilder<HttpExporterBuilderSet> {}
    impl HasTonicConfig for LogExporterBuilder<TonicExporterBuilderSet> {}
    impl HasHttpConfig for LogExporterBuilder<HttpExporterBuilderSet> {}
    #[twelve::nature(client)]
    pub struct LogExporter;
    impl LogExporter {
        pub fn builder() -> LogExporterBuilder<NoExporterBuilderSet> {}
    }
    impl opentelemetry_sdk::logs::LogExporter for LogExporter {}
}
mod metric {
    use crate::exporter::HasExportConfig;
    use crate::{
        exporter::http::HasHttpConfig,
        HttpExporterBuilderSet,
    };
    use crate::{
        exporter::tonic::HasTonicConfig,
        TonicExporterBuilderSet,
    };
    use crate::{ExporterBuildError, NoExporterBuilderSet};
    use opentelemetry_sdk::metrics::{exporter::PushMetricExporter, Temporality};
    pub const OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: &str = ();
    pub const OTEL_EXPORTER_OTLP_METRICS_TIMEOUT: &str = ();
    pub const OTEL_EXPORTER_OTLP_METRICS_COMPRESSION: &str = ();
    pub const OTEL_EXPORTER_OTLP_METRICS_HEADERS: &str = ();
    pub const OTEL_EXPORTER_OTLP_METRICS_PROTOCOL: &str = ();
    pub const OTEL_EXPORTER_OTLP_METRICS_INSECURE: &str = ();
    pub const OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE: &str = ();
    pub struct MetricExporterBuilder<C>(C);
    impl<C> Default for MetricExporterBuilder<C> {}
    impl MetricExporterBuilder<NoExporterBuilderSet> {
        pub fn new() -> Self {}
        pub fn build(self) -> Result<MetricExporter, ExporterBuildError> {}
        pub fn with_tonic(self) -> MetricExporterBuilder<TonicExporterBuilderSet> {}
        pub fn with_http(self) -> MetricExporterBuilder<HttpExporterBuilderSet> {}
    }
    impl<C> MetricExporterBuilder<C> {
        pub fn with_temporality(
            self,
            temporality: Temporality,
        ) -> MetricExporterBuilder<C> {}
    }
    impl MetricExporterBuilder<TonicExporterBuilderSet> {
        pub fn build(self) -> Result<MetricExporter, ExporterBuildError> {}
    }
    impl MetricExporterBuilder<HttpExporterBuilderSet> {
        pub fn build(self) -> Result<MetricExporter, ExporterBuildError> {}
    }
    impl HasExportConfig for MetricExporterBuilder<TonicExporterBuilderSet> {}
    impl HasExportConfig for MetricExporterBuilder<HttpExporterBuilderSet> {}
    impl HasTonicConfig for MetricExporterBuilder<TonicExporterBuilderSet> {}
    impl HasHttpConfig for MetricExporterBuilder<HttpExporterBuilderSet> {}
    #[twelve::nature(client)]
    pub struct MetricExporter;
    impl PushMetricExporter for MetricExporter {}
    impl MetricExporter {
        pub fn builder() -> MetricExporterBuilder<NoExporterBuilderSet> {}
    }
}
mod span {
    use crate::ExporterBuildError;
    use crate::{
        exporter::tonic::HasTonicConfig,
        TonicExporterBuilderSet,
    };
    use crate::{
        exporter::http::HasHttpConfig,
        HttpExporterBuilderSet,
    };
    use crate::{exporter::HasExportConfig, NoExporterBuilderSet};
    pub const OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: &str = ();
    pub const OTEL_EXPORTER_OTLP_TRACES_TIMEOUT: &str = ();
    pub const OTEL_EXPORTER_OTLP_TRACES_COMPRESSION: &str = ();
    pub const OTEL_EXPORTER_OTLP_TRACES_HEADERS: &str = ();
    pub const OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: &str = ();
    pub const OTEL_EXPORTER_OTLP_TRACES_INSECURE: &str = ();
    pub struct SpanExporterBuilder<C>(C);
    impl<C> Default for SpanExporterBuilder<C> {}
    impl SpanExporterBuilder<NoExporterBuilderSet> {
        pub fn new() -> Self {}
        pub fn with_tonic(self) -> SpanExporterBuilder<TonicExporterBuilderSet> {}
        pub fn with_http(self) -> SpanExporterBuilder<HttpExporterBuilderSet> {}
        pub fn build(self) -> Result<SpanExporter, ExporterBuildError> {}
    }
    impl SpanExporterBuilder<TonicExporterBuilderSet> {
        pub fn build(self) -> Result<SpanExporter, ExporterBuildError> {}
    }
    impl SpanExporterBuilder<HttpExporterBuilderSet> {
        pub fn build(self) -> Result<SpanExporter, ExporterBuildError> {}
    }
    impl HasExportConfig for SpanExporterBuilder<TonicExporterBuilderSet> {}
    impl HasExportConfig for SpanExporterBuilder<HttpExporterBuilderSet> {}
    impl HasTonicConfig for SpanExporterBuilder<TonicExporterBuilderSet> {}
    impl HasHttpConfig for SpanExporterBuilder<HttpExporterBuilderSet> {}
    #[twelve::nature(client)]
    pub struct SpanExporter;
    impl SpanExporter {
        pub fn builder() -> SpanExporterBuilder<NoExporterBuilderSet> {}
    }
    impl opentelemetry_sdk::trace::SpanExporter for SpanExporter {}
}
mod retry_policy {
    use std::time::Duration;
    pub struct RetryPolicy;
    impl Default for RetryPolicy {}
    impl RetryPolicy {
        pub fn disabled() -> Self {}
        pub fn recommended() -> Self {}
        pub fn with_max_retries(self, max_retries: usize) -> Self {}
        pub fn with_initial_delay(self, initial_delay: Duration) -> Self {}
        pub fn with_max_delay(self, max_delay: Duration) -> Self {}
        pub fn with_max_jitter(self, max_jitter: Duration) -> Self {}
    }
}
pub use crate::exporter::Compression;
pub use crate::exporter::ExporterBuildError;
pub use crate::exporter::ParseConfigError;
pub use crate::span::{
    SpanExporter, SpanExporterBuilder, OTEL_EXPORTER_OTLP_TRACES_COMPRESSION,
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_HEADERS,
    OTEL_EXPORTER_OTLP_TRACES_INSECURE, OTEL_EXPORTER_OTLP_TRACES_PROTOCOL,
    OTEL_EXPORTER_OTLP_TRACES_TIMEOUT,
};
pub use crate::metric::{
    MetricExporter, MetricExporterBuilder, OTEL_EXPORTER_OTLP_METRICS_COMPRESSION,
    OTEL_EXPORTER_OTLP_METRICS_ENDPOINT, OTEL_EXPORTER_OTLP_METRICS_HEADERS,
    OTEL_EXPORTER_OTLP_METRICS_INSECURE, OTEL_EXPORTER_OTLP_METRICS_PROTOCOL,
    OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE, OTEL_EXPORTER_OTLP_METRICS_TIMEOUT,
};
pub use crate::logs::{
    LogExporter, LogExporterBuilder, OTEL_EXPORTER_OTLP_LOGS_COMPRESSION,
    OTEL_EXPORTER_OTLP_LOGS_ENDPOINT, OTEL_EXPORTER_OTLP_LOGS_HEADERS,
    OTEL_EXPORTER_OTLP_LOGS_INSECURE, OTEL_EXPORTER_OTLP_LOGS_PROTOCOL,
    OTEL_EXPORTER_OTLP_LOGS_TIMEOUT,
};
pub use crate::exporter::http::WithHttpConfig;
pub use crate::exporter::tonic::WithTonicConfig;
pub use crate::exporter::{
    WithExportConfig, OTEL_EXPORTER_OTLP_COMPRESSION, OTEL_EXPORTER_OTLP_ENDPOINT,
    OTEL_EXPORTER_OTLP_HEADERS, OTEL_EXPORTER_OTLP_INSECURE, OTEL_EXPORTER_OTLP_PROTOCOL,
    OTEL_EXPORTER_OTLP_PROTOCOL_GRPC, OTEL_EXPORTER_OTLP_PROTOCOL_HTTP_JSON,
    OTEL_EXPORTER_OTLP_PROTOCOL_HTTP_PROTOBUF, OTEL_EXPORTER_OTLP_TIMEOUT,
    OTEL_EXPORTER_OTLP_TIMEOUT_DEFAULT,
};
pub use retry_policy::RetryPolicy;
pub struct NoExporterBuilderSet;
impl Default for NoExporterBuilderSet {}
pub struct TonicExporterBuilderSet;
pub struct HttpExporterBuilderSet;
pub enum Protocol {
    Grpc,
    HttpBinary,
    HttpJson,
}
pub mod tonic_types {
    pub mod metadata {
        pub use tonic::metadata::MetadataMap;
    }
    pub mod transport {
        pub use tonic::transport::{Certificate, ClientTlsConfig, Identity};
    }
}
