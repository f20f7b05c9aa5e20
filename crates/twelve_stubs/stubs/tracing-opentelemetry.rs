//! package = "tracing-opentelemetry", version = ">=0.18, <0.35"

mod metrics {
    use tracing::Subscriber;
    use opentelemetry::metrics::MeterProvider;
    use tracing_subscriber::{registry::LookupSpan, Layer};
    pub struct MetricsLayer<S, M>(S, M);
    impl<S: Subscriber + for<'span> LookupSpan<'span>, M> MetricsLayer<S, M> {
        pub fn new(meter_provider: M) -> MetricsLayer<S, M>
        where
            M: MeterProvider,
        {}
    }
    impl<S: Subscriber + for<'span> LookupSpan<'span>, M> Layer<S>
    for MetricsLayer<S, M> {}
}
mod layer {
    pub use filtered::FilteredOpenTelemetryLayer;
    use opentelemetry::trace::{self as otel, noop};
    use tracing_core::span::{self};
    use tracing_core::Subscriber;
    use tracing_subscriber::layer::Filter;
    use tracing_subscriber::registry::LookupSpan;
    use tracing_subscriber::Layer;
    mod filtered {
        use tracing::Subscriber;
        use tracing_subscriber::{
            layer::Filter,
            registry::LookupSpan, Layer,
        };
        use super::OpenTelemetryLayer;
        pub struct FilteredOpenTelemetryLayer<S, T, F>(S, T, F);
        impl<S, T, F> FilteredOpenTelemetryLayer<S, T, F> {
            pub fn map_inner<
                Mapper: FnOnce(OpenTelemetryLayer<S, T>) -> OpenTelemetryLayer<S2, T2>,
                S2,
                T2,
            >(self, mapper: Mapper) -> FilteredOpenTelemetryLayer<S2, T2, F>
            where
                F: Filter<S>,
            {}
            pub fn with_counting_event_filter<F2: Filter<S>>(
                self,
                filter: F2,
            ) -> FilteredOpenTelemetryLayer<S, T, F2> {}
        }
        impl<S: Subscriber + for<'lookup> LookupSpan<'lookup>, T, F: Filter<S>> Layer<S>
        for FilteredOpenTelemetryLayer<S, T, F>
        where
            OpenTelemetryLayer<S, T>: Layer<S>,
        {}
    }
    pub struct OpenTelemetryLayer<S, T>(S, T);
    impl<S: Subscriber + for<'span> LookupSpan<'span>> Default
    for OpenTelemetryLayer<S, noop::NoopTracer> {}
    pub fn layer<S: Subscriber + for<'span> LookupSpan<'span>>() -> OpenTelemetryLayer<
        S,
        noop::NoopTracer,
    > {}
    impl<
        S: Subscriber + for<'span> LookupSpan<'span>,
        T: otel::Tracer,
    > OpenTelemetryLayer<S, T> {
        pub fn new(tracer: T) -> Self {}
        pub fn with_tracer<Tracer: otel::Tracer>(
            self,
            tracer: Tracer,
        ) -> OpenTelemetryLayer<S, Tracer> {}
        pub fn with_error_fields_to_exceptions(
            self,
            error_fields_to_exceptions: bool,
        ) -> Self {}
        pub fn with_error_events_to_status(self, error_events_to_status: bool) -> Self {}
        pub fn with_error_events_to_exceptions(
            self,
            error_events_to_exceptions: bool,
        ) -> Self {}
        pub fn with_error_records_to_exceptions(
            self,
            error_records_to_exceptions: bool,
        ) -> Self {}
        pub fn with_location(self, location: bool) -> Self {}
        pub fn with_tracked_inactivity(self, tracked_inactivity: bool) -> Self {}
        pub fn with_threads(self, threads: bool) -> Self {}
        pub fn with_level(self, level: bool) -> Self {}
        pub fn with_target(self, target: bool) -> Self {}
        pub fn with_context_activation(self, context_activation: bool) -> Self {}
        pub fn with_counting_event_filter<F: Filter<S>>(
            self,
            filter: F,
        ) -> FilteredOpenTelemetryLayer<S, T, F> {}
    }
    impl<S: Subscriber + for<'span> LookupSpan<'span>, T: otel::Tracer> Layer<S>
    for OpenTelemetryLayer<S, T> {}
}
mod otel_context {
    use tracing::{span, Dispatch};
    pub fn get_otel_context(
        span_id: &span::Id,
        dispatch: &Dispatch,
    ) -> Option<opentelemetry::Context> {}
}
mod span_ext {
    use opentelemetry::{
        trace::{SpanContext, Status},
        Context, Key, KeyValue, Value,
    };
    use std::{borrow::Cow, time::SystemTime};
    pub trait OpenTelemetrySpanExt {
        fn set_parent(&self, cx: Context) -> Result<(), SetParentError>;
        fn add_link(&self, cx: SpanContext);
        fn add_link_with_attributes(&self, cx: SpanContext, attributes: Vec<KeyValue>);
        fn context(&self) -> Context;
        fn set_attribute(&self, key: impl Into<Key>, value: impl Into<Value>);
        fn set_status(&self, status: Status);
        fn add_event(
            &self,
            name: impl Into<Cow<'static, str>>,
            attributes: Vec<KeyValue>,
        );
        fn add_event_with_timestamp(
            &self,
            name: impl Into<Cow<'static, str>>,
            timestamp: SystemTime,
            attributes: Vec<KeyValue>,
        );
    }
    pub enum SetParentError {
        LayerNotFound,
        AlreadyStarted,
        SpanDisabled,
    }
    impl std::error::Error for SetParentError {}
    impl OpenTelemetrySpanExt for tracing::Span {}
}
use std::time::SystemTime;
pub use layer::{layer, FilteredOpenTelemetryLayer, OpenTelemetryLayer};
pub use metrics::MetricsLayer;
pub use otel_context::get_otel_context;
pub use span_ext::{OpenTelemetrySpanExt, SetParentError};
