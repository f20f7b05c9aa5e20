//! package = "metrics-exporter-prometheus", version = ">=0.10, <0.19"

mod common {
    use crate::PrometheusRecorder;
    use metrics::SetRecorderError;
    #[derive(Clone, PartialEq)]
    pub enum Matcher {
        Full(String),
        Prefix(String),
        Suffix(String),
    }
    impl Matcher {
        pub fn matches(&self, key: &str) -> bool {}
    }
    pub enum BuildError {
        FailedToCreateRuntime(String),
        FailedToCreateHTTPListener(String),
        FailedToSetGlobalRecorder(SetRecorderError<PrometheusRecorder>),
        InvalidAllowlistAddress(String),
        InvalidPushGatewayEndpoint(String),
        MissingExporterConfiguration,
        EmptyBucketsOrQuantiles,
        ZeroBucketDuration,
    }
}
pub use self::common::{BuildError, Matcher};
mod exporter {
    use std::future::Future;
    use std::pin::Pin;
    pub type ExporterFuture = Pin<Box<dyn Future<Output = Result<(), ExporterError>> + Send + 'static>>;
    mod builder {
        use super::ExporterFuture;
        use crate::common::Matcher;
        use crate::recorder::PrometheusRecorder;
        use crate::{common::BuildError, PrometheusHandle};
        use metrics_util::MetricKindMask;
        use std::net::SocketAddr;
        use std::num::NonZeroU32;
        use std::time::Duration;
        pub struct PrometheusBuilder;
        impl PrometheusBuilder {
            pub fn new() -> Self {}
            pub fn with_http_listener(self, addr: impl Into<SocketAddr>) -> Self {}
            pub fn with_push_gateway<T: AsRef<str>>(
                self,
                endpoint: T,
                interval: Duration,
                username: Option<String>,
                password: Option<String>,
                use_http_post_method: bool,
            ) -> Result<Self, BuildError> {
            }
            pub fn with_http_uds_listener(self, addr: impl Into<std::path::PathBuf>) -> Self {}
            pub fn add_allowed_address<A: AsRef<str>>(self, address: A) -> Result<Self, BuildError> {}
            pub fn set_quantiles(self, quantiles: &[f64]) -> Result<Self, BuildError> {}
            pub fn set_bucket_duration(self, value: Duration) -> Result<Self, BuildError> {}
            pub fn set_bucket_count(self, count: NonZeroU32) -> Self {}
            pub fn set_buckets(self, values: &[f64]) -> Result<Self, BuildError> {}
            pub fn set_enable_unit_suffix(self, enabled: bool) -> Self {}
            pub fn with_recommended_naming(self, enabled: bool) -> Self {}
            pub fn set_buckets_for_metric(
                self,
                matcher: Matcher,
                values: &[f64],
            ) -> Result<Self, BuildError> {
            }
            pub fn idle_timeout(self, mask: MetricKindMask, timeout: Option<Duration>) -> Self {}
            pub fn upkeep_timeout(self, timeout: Duration) -> Self {}
            pub fn add_global_label<K: Into<String>, V: Into<String>>(self, key: K, value: V) -> Self {}
            pub fn install(self) -> Result<(), BuildError> {}
            pub fn install_recorder(self) -> Result<PrometheusHandle, BuildError> {}
            pub fn build(self) -> Result<(PrometheusRecorder, ExporterFuture), BuildError> {}
            pub fn build_recorder(self) -> PrometheusRecorder {}
        }
        impl Default for PrometheusBuilder {}
    }
}
pub use self::exporter::builder::PrometheusBuilder;
pub use self::exporter::ExporterFuture;
mod recorder {
    use std::io;
    use std::io::Write;
    #[twelve::nature(metric)]
    pub struct PrometheusRecorder;
    impl PrometheusRecorder {
        pub fn handle(&self) -> PrometheusHandle {}
    }
    impl From<Inner> for PrometheusRecorder {}
    #[twelve::nature(metric)]
    #[twelve::shared_handle]
    #[derive(Clone)]
    pub struct PrometheusHandle;
    impl PrometheusHandle {
        pub fn render(&self) -> String {}
        pub fn render_to_write(&self, output: &mut impl io::Write) -> io::Result<()> {}
        pub fn render_protobuf(&self) -> Vec<u8> {}
        pub fn render_protobuf_to_write<W: Write>(&self, writer: &mut W) -> std::io::Result<()> {}
        pub fn run_upkeep(&self) {}
    }
}
pub use self::recorder::{PrometheusHandle, PrometheusRecorder};
