//! package = "opentelemetry_sdk", version = ">=0.20, <0.34"
// The providers; exporters and processors are left out.

pub mod logs {
    mod logger_provider {
        use super::LogProcessor;
        use crate::error::OTelSdkResult;
        use crate::logs::LogExporter;
        use crate::Resource;
        use std::time::Duration;
        #[twelve::nature(log)]
        #[twelve::shared_handle]
        #[derive(Clone)]
        pub struct SdkLoggerProvider;
        impl SdkLoggerProvider {
            pub fn builder() -> LoggerProviderBuilder {}
            pub fn force_flush(&self) -> OTelSdkResult {}
            pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {}
            pub fn shutdown(&self) -> OTelSdkResult {}
        }
        #[derive(Default)]
        pub struct LoggerProviderBuilder;
        impl LoggerProviderBuilder {
            pub fn with_simple_exporter<T: LogExporter>(self, exporter: T) -> Self {}
            pub fn with_batch_exporter<T: LogExporter>(self, exporter: T) -> Self {}
            pub fn with_log_processor<T: LogProcessor>(self, processor: T) -> Self {}
            pub fn with_resource(self, resource: Resource) -> Self {}
            pub fn build(self) -> SdkLoggerProvider {}
        }
    }
    pub use logger_provider::{LoggerProviderBuilder, SdkLoggerProvider};
}
pub mod metrics {
    mod meter_provider {
        use super::{exporter::PushMetricExporter, reader::MetricReader, Instrument, Stream};
        use crate::error::OTelSdkResult;
        use crate::Resource;
        use opentelemetry::metrics::MeterProvider;
        use std::time::Duration;
        #[twelve::nature(metric)]
        #[twelve::shared_handle]
        #[derive(Clone)]
        pub struct SdkMeterProvider;
        impl Default for SdkMeterProvider {}
        impl SdkMeterProvider {
            pub fn builder() -> MeterProviderBuilder {}
            pub fn force_flush(&self) -> OTelSdkResult {}
            pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {}
            pub fn shutdown(&self) -> OTelSdkResult {}
        }
        impl MeterProvider for SdkMeterProvider {}
        #[derive(Default)]
        pub struct MeterProviderBuilder;
        impl MeterProviderBuilder {
            pub fn with_resource(self, resource: Resource) -> Self {}
            pub fn with_reader<T: MetricReader>(self, reader: T) -> Self {}
            pub fn with_periodic_exporter<T: PushMetricExporter>(self, exporter: T) -> Self {}
            pub fn with_view<T: Fn(&Instrument) -> Option<Stream>>(self, view: T) -> Self {}
            pub fn build(self) -> SdkMeterProvider {}
        }
    }
    mod periodic_reader {
        use crate::metrics::exporter::PushMetricExporter;
        use std::{
            sync::mpsc::{self},
            time::Duration,
        };
        pub struct PeriodicReaderBuilder<E>(E);
        impl<E: PushMetricExporter> PeriodicReaderBuilder<E> {
            pub fn with_interval(self, interval: Duration) -> Self {}
            pub fn build(self) -> PeriodicReader<E> {}
        }
        pub struct PeriodicReader<E: PushMetricExporter>(E);
        impl<E: PushMetricExporter> Clone for PeriodicReader<E> {}
        impl<E: PushMetricExporter> PeriodicReader<E> {
            pub fn builder(exporter: E) -> PeriodicReaderBuilder<E> {}
        }
    }
    pub mod periodic_reader_with_async_runtime {
        use crate::metrics::exporter::PushMetricExporter;
        use crate::runtime::Runtime;
        use futures_util::{
            future::{self},
            stream::{self},
        };
        use std::time::Duration;
        pub struct PeriodicReaderBuilder<E, RT>(E, RT);
        impl<E: PushMetricExporter, RT: Runtime> PeriodicReaderBuilder<E, RT> {
            pub fn with_interval(self, interval: Duration) -> Self {}
            pub fn with_timeout(self, timeout: Duration) -> Self {}
            pub fn build(self) -> PeriodicReader<E> {}
        }
        pub struct PeriodicReader<E: PushMetricExporter>(E);
        impl<E: PushMetricExporter> Clone for PeriodicReader<E> {}
        impl<E: PushMetricExporter> PeriodicReader<E> {
            pub fn builder<RT: Runtime>(exporter: E, runtime: RT) -> PeriodicReaderBuilder<E, RT> {}
        }
    }
    pub use meter_provider::*;
    pub use periodic_reader::*;
}
pub mod propagation {
    mod baggage {
        use opentelemetry::propagation::TextMapPropagator;
        #[derive(Default)]
        pub struct BaggagePropagator;
        impl BaggagePropagator {
            pub fn new() -> Self {}
        }
        impl TextMapPropagator for BaggagePropagator {}
    }
    mod trace_context {
        use opentelemetry::propagation::TextMapPropagator;
        #[derive(Clone, Default)]
        pub struct TraceContextPropagator;
        impl TraceContextPropagator {
            pub fn new() -> Self {}
        }
        impl TextMapPropagator for TraceContextPropagator {}
    }
    pub use baggage::BaggagePropagator;
    pub use trace_context::TraceContextPropagator;
}
pub mod runtime {
    #[derive(Clone)]
    pub struct Tokio;
    #[derive(Clone)]
    pub struct TokioCurrentThread;
}
pub mod resource {
    use attributes::*;
    use opentelemetry::{Key, KeyValue, Value};
    use std::borrow::Cow;
    #[derive(Clone, PartialEq)]
    pub struct Resource;
    impl Resource {
        pub fn builder() -> ResourceBuilder {}
        pub fn builder_empty() -> ResourceBuilder {}
        pub fn schema_url(&self) -> Option<&str> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_> {}
        pub fn get(&self, key: &Key) -> Option<Value> {}
        pub fn get_ref(&self, key: &Key) -> Option<&Value> {}
    }
    impl<'a> IntoIterator for &'a Resource {
        type Item = (&'a Key, &'a Value);
        type IntoIter = Iter<'a>;
    }
    pub struct ResourceBuilder;
    impl ResourceBuilder {
        pub fn with_detector(self, detector: Box<dyn ResourceDetector>) -> Self {}
        pub fn with_detectors(self, detectors: &[Box<dyn ResourceDetector>]) -> Self {}
        pub fn with_attribute(self, kv: KeyValue) -> Self {}
        pub fn with_attributes<T: IntoIterator<Item = KeyValue>>(self, kvs: T) -> Self {}
        pub fn with_service_name(self, name: impl Into<Value>) -> Self {}
        pub fn with_schema_url<KV: IntoIterator<Item = KeyValue>, S: Into<Cow<'static, str>>>(
            self,
            attributes: KV,
            schema_url: S,
        ) -> Self {
        }
        pub fn build(self) -> Resource {}
    }
}
pub mod trace {
    mod id_generator {
        #[derive(Clone, Default)]
        pub struct RandomIdGenerator;
    }
    mod provider {
        use super::IdGenerator;
        use crate::error::OTelSdkResult;
        use crate::trace::{SdkTracer, SpanLimits};
        use crate::Resource;
        use crate::{trace::SpanExporter, trace::SpanProcessor};
        use std::time::Duration;
        #[twelve::nature(log)]
        #[twelve::shared_handle]
        #[derive(Clone)]
        pub struct SdkTracerProvider;
        impl Default for SdkTracerProvider {}
        impl SdkTracerProvider {
            pub fn builder() -> TracerProviderBuilder {}
            pub fn force_flush(&self) -> OTelSdkResult {}
            pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {}
            pub fn shutdown(&self) -> OTelSdkResult {}
        }
        impl opentelemetry::trace::TracerProvider for SdkTracerProvider {
            type Tracer = SdkTracer;
        }
        #[derive(Default)]
        pub struct TracerProviderBuilder;
        impl TracerProviderBuilder {
            pub fn with_simple_exporter<T: SpanExporter>(self, exporter: T) -> Self {}
            pub fn with_batch_exporter<T: SpanExporter>(self, exporter: T) -> Self {}
            pub fn with_span_processor<T: SpanProcessor>(self, processor: T) -> Self {}
            pub fn with_sampler(self, sampler: impl Into<Box<dyn crate::trace::ShouldSample>>) -> Self {}
            pub fn with_id_generator<T: IdGenerator>(self, id_generator: T) -> Self {}
            pub fn with_max_events_per_span(self, max_events: u32) -> Self {}
            pub fn with_max_attributes_per_span(self, max_attributes: u32) -> Self {}
            pub fn with_max_links_per_span(self, max_links: u32) -> Self {}
            pub fn with_max_attributes_per_event(self, max_attributes: u32) -> Self {}
            pub fn with_max_attributes_per_link(self, max_attributes: u32) -> Self {}
            pub fn with_span_limits(self, span_limits: SpanLimits) -> Self {}
            pub fn with_resource(self, resource: Resource) -> Self {}
            pub fn build(self) -> SdkTracerProvider {}
        }
    }
    mod sampler {
        use opentelemetry_http::HttpClient;
        #[derive(Clone)]
        pub enum Sampler {
            AlwaysOn,
            AlwaysOff,
            ParentBased(Box<dyn ShouldSample>),
            TraceIdRatioBased(f64),
            JaegerRemote(JaegerRemoteSampler),
        }
        impl Sampler {
            pub fn jaeger_remote<
                C: HttpClient,
                Sampler: ShouldSample,
                R: crate::runtime::RuntimeChannel,
                Svc: Into<String>,
            >(
                runtime: R,
                http_client: C,
                default_sampler: Sampler,
                service_name: Svc,
            ) -> JaegerRemoteSamplerBuilder<C, Sampler, R> {
            }
            pub fn parent_based(root: impl Into<Box<dyn ShouldSample>>) -> ParentBasedSampler {}
        }
    }
    pub use id_generator::RandomIdGenerator;
    pub use provider::{SdkTracerProvider, TracerProviderBuilder};
    // Its name before 0.28.
    pub use provider::SdkTracerProvider as TracerProvider;
    pub use sampler::Sampler;
}
pub use resource::Resource;
pub mod error {
    use std::{fmt, result::Result, time::Duration};
    pub enum OTelSdkError {
        AlreadyShutdown,
        Timeout(Duration),
        InternalFailure(String),
    }
    impl fmt::Display for OTelSdkError {}
    impl std::error::Error for OTelSdkError {}
    impl<T> From<std::sync::PoisonError<T>> for OTelSdkError {}
    pub type OTelSdkResult = Result<(), OTelSdkError>;
}
