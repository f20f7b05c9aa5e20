//! package = "opentelemetry", version = ">=0.20, <0.34"
// What is measured and traced goes out to a collector, which has that of all copies.

pub mod global {
    mod metrics {
        use crate::metrics::{Meter, MeterProvider};
        use crate::InstrumentationScope;
        pub fn set_meter_provider<P: metrics::MeterProvider>(new_provider: P) {}
        pub fn meter_provider() -> GlobalMeterProvider {}
        pub fn meter(name: &'static str) -> Meter {}
        pub fn meter_with_scope(scope: InstrumentationScope) -> Meter {}
    }
    mod propagation {
        use crate::propagation::TextMapPropagator;
        pub fn set_text_map_propagator<P: TextMapPropagator>(propagator: P) {}
        pub fn get_text_map_propagator<T, F: FnMut(&dyn TextMapPropagator) -> T>(f: F) -> T {}
    }
    mod trace {
        use crate::InstrumentationScope;
        use crate::{trace, trace::TracerProvider};
        use std::borrow::Cow;
        #[twelve::nature(log)]
        pub struct BoxedSpan;
        impl trace::Span for BoxedSpan {}
        #[twelve::nature(log)]
        pub struct BoxedTracer;
        impl trace::Tracer for BoxedTracer {
            type Span = BoxedSpan;
        }
        #[twelve::nature(log)]
        #[derive(Clone)]
        pub struct GlobalTracerProvider;
        impl trace::TracerProvider for GlobalTracerProvider {
            type Tracer = BoxedTracer;
        }
        pub fn tracer_provider() -> GlobalTracerProvider {}
        pub fn tracer(name: impl Into<Cow<'static, str>>) -> BoxedTracer {}
        pub fn tracer_with_scope(scope: InstrumentationScope) -> BoxedTracer {}
        pub fn set_tracer_provider<
            P: trace::TracerProvider<Tracer = T>,
            T: trace::Tracer<Span = S>,
            S: trace::Span,
        >(
            new_provider: P,
        ) {
        }
    }
    pub use metrics::*;
    pub use propagation::*;
    pub use trace::*;
}
pub mod context {
    use std::sync::Arc;
    mod future_ext {
        use crate::Context;
        use futures_core::Stream;
        impl<T> FutureExt for T {}
        impl<T: std::future::Future> std::future::Future for WithContext<T> {
            type Output = T::Output;
        }
        impl<T: Stream> Stream for WithContext<T> {
            type Item = T::Item;
        }
        #[derive(Clone)]
        pub struct WithContext<T>(T);
        pub trait FutureExt: Sized {
            fn with_context(self, otel_cx: Context) -> WithContext<Self> {}
            fn with_current_context(self) -> WithContext<Self> {}
        }
    }
    pub use future_ext::{FutureExt, WithContext};
    #[derive(Clone, Default)]
    pub struct Context;
    impl Context {
        pub fn new() -> Self {}
        pub fn current() -> Self {}
        pub fn map_current<T>(f: impl FnOnce(&Context) -> T) -> T {}
        pub fn current_with_value<T>(value: T) -> Self {}
        pub fn get<T>(&self) -> Option<&T> {}
        pub fn with_value<T>(&self, value: T) -> Self {}
        pub fn attach(self) -> ContextGuard {}
        pub fn is_telemetry_suppressed(&self) -> bool {}
        pub fn with_telemetry_suppressed(&self) -> Self {}
        pub fn enter_telemetry_suppressed_scope() -> ContextGuard {}
        pub fn is_current_telemetry_suppressed() -> bool {}
        pub fn observer_view(&self) -> &Option<Arc<dyn ObserverContextView>> {}
    }
    pub struct ContextGuard;
}
pub use context::{Context, ContextGuard};
mod trace_context {
    use std::fmt;
    use std::num::ParseIntError;
    use std::ops::{BitAnd, BitOr, Not};
    #[derive(Clone, Default, PartialEq, Copy)]
    pub struct TraceFlags;
    impl TraceFlags {
        pub const NOT_SAMPLED: TraceFlags = ();
        pub const SAMPLED: TraceFlags = ();
        pub const fn new(flags: u8) -> Self {}
        pub fn is_sampled(&self) -> bool {}
        pub fn with_sampled(&self, sampled: bool) -> Self {}
        pub fn to_u8(self) -> u8 {}
    }
    impl BitAnd for TraceFlags {
        type Output = Self;
    }
    impl BitOr for TraceFlags {
        type Output = Self;
    }
    impl Not for TraceFlags {
        type Output = Self;
    }
    #[derive(Clone, PartialEq, Copy)]
    pub struct TraceId;
    impl TraceId {
        pub const INVALID: TraceId = ();
        pub const fn from_bytes(bytes: [u8; 16]) -> Self {}
        pub const fn to_bytes(self) -> [u8; 16] {}
        pub fn from_hex(hex: &str) -> Result<Self, ParseIntError> {}
    }
    impl From<u128> for TraceId {}
    impl fmt::Display for TraceId {}
    #[derive(Clone, PartialEq, Copy)]
    pub struct SpanId;
    impl SpanId {
        pub const INVALID: SpanId = ();
        pub const fn from_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn to_bytes(self) -> [u8; 8] {}
        pub fn from_hex(hex: &str) -> Result<Self, ParseIntError> {}
    }
    impl From<u64> for SpanId {}
    impl fmt::Display for SpanId {}
}
pub use trace_context::{SpanId, TraceFlags, TraceId};
mod common {
    use std::borrow::{Borrow, Cow};
    use std::fmt;
    use std::sync::Arc;
    #[derive(Clone, PartialEq)]
    pub struct Key;
    impl Key {
        pub fn new(value: impl Into<Key>) -> Self {}
        pub const fn from_static_str(value: &'static str) -> Self {}
        pub fn as_str(&self) -> &str {}
    }
    impl From<&'static str> for Key {}
    impl From<String> for Key {}
    impl From<Arc<str>> for Key {}
    impl From<Cow<'static, str>> for Key {}
    impl fmt::Display for Key {}
    impl Borrow<str> for Key {}
    impl AsRef<str> for Key {}
    #[derive(Clone, PartialEq)]
    pub enum Array {
        Bool(Vec<bool>),
        I64(Vec<i64>),
        F64(Vec<f64>),
        String(Vec<StringValue>),
    }
    impl fmt::Display for Array {}
    #[derive(Clone, PartialEq)]
    pub enum Value {
        Bool(bool),
        I64(i64),
        F64(f64),
        String(StringValue),
        Array(Array),
    }
    #[derive(Clone, PartialEq)]
    pub struct StringValue;
    impl fmt::Display for StringValue {}
    impl AsRef<str> for StringValue {}
    impl StringValue {
        pub fn as_str(&self) -> &str {}
    }
    impl From<&'static str> for StringValue {}
    impl From<String> for StringValue {}
    impl From<Arc<str>> for StringValue {}
    impl From<Cow<'static, str>> for StringValue {}
    impl From<Value> for StringValue {}
    impl Value {
        pub fn as_str(&self) -> Cow<'_, str> {}
    }
    impl From<&'static str> for Value {}
    impl From<String> for Value {}
    impl From<Arc<str>> for Value {}
    impl From<Cow<'static, str>> for Value {}
    impl fmt::Display for Value {}
    #[derive(Clone, PartialEq)]
    pub struct KeyValue {
        pub key: Key,
        pub value: Value,
    }
    impl KeyValue {
        pub fn new<K: Into<Key>, V: Into<Value>>(key: K, value: V) -> Self {}
    }
    #[derive(Default, Clone)]
    pub struct InstrumentationScope;
    impl PartialEq for InstrumentationScope {}
    impl InstrumentationScope {
        pub fn builder<T: Into<Cow<'static, str>>>(name: T) -> InstrumentationScopeBuilder {}
        pub fn name(&self) -> &str {}
        pub fn version(&self) -> Option<&str> {}
        pub fn schema_url(&self) -> Option<&str> {}
        pub fn attributes(&self) -> impl Iterator<Item = &KeyValue> {}
    }
    pub struct InstrumentationScopeBuilder;
    impl InstrumentationScopeBuilder {
        pub fn with_version(self, version: impl Into<Cow<'static, str>>) -> Self {}
        pub fn with_schema_url(self, schema_url: impl Into<Cow<'static, str>>) -> Self {}
        pub fn with_attributes<I: IntoIterator<Item = KeyValue>>(self, attributes: I) -> Self {}
        pub fn build(self) -> InstrumentationScope {}
    }
}
pub use common::{
    Array, InstrumentationScope, InstrumentationScopeBuilder, Key, KeyValue, StringValue, Value,
};
pub mod metrics {
    mod instruments {
        use super::{Histogram, InstrumentProvider};
        use crate::KeyValue;
        use std::borrow::Cow;
        mod counter {
            use crate::KeyValue;
            #[twelve::nature(metric)]
            #[twelve::shared_handle]
            #[derive(Clone)]
            pub struct Counter<T>(T);
            impl<T> Counter<T> {
                pub fn add(&self, value: T, attributes: &[KeyValue]) {}
            }
            #[twelve::nature(metric)]
            #[derive(Clone)]
            pub struct ObservableCounter<T>(T);
        }
        mod gauge {
            use crate::KeyValue;
            #[twelve::nature(metric)]
            #[twelve::shared_handle]
            #[derive(Clone)]
            pub struct Gauge<T>(T);
            impl<T> Gauge<T> {
                pub fn record(&self, value: T, attributes: &[KeyValue]) {}
            }
            #[twelve::nature(metric)]
            #[derive(Clone)]
            pub struct ObservableGauge<T>(T);
        }
        mod histogram {
            use crate::KeyValue;
            #[twelve::nature(metric)]
            #[twelve::shared_handle]
            #[derive(Clone)]
            pub struct Histogram<T>(T);
            impl<T> Histogram<T> {
                pub fn record(&self, value: T, attributes: &[KeyValue]) {}
            }
        }
        mod up_down_counter {
            use crate::KeyValue;
            #[twelve::nature(metric)]
            #[twelve::shared_handle]
            #[derive(Clone)]
            pub struct UpDownCounter<T>(T);
            impl<T> UpDownCounter<T> {
                pub fn add(&self, value: T, attributes: &[KeyValue]) {}
            }
            #[twelve::nature(metric)]
            #[derive(Clone)]
            pub struct ObservableUpDownCounter<T>(T);
        }
        pub trait AsyncInstrument<T>: Send + Sync {
            fn observe(&self, measurement: T, attributes: &[KeyValue]);
        }
        pub struct HistogramBuilder<'a, T> {
            pub instrument_provider: &'a dyn InstrumentProvider,
            pub name: Cow<'static, str>,
            pub description: Option<Cow<'static, str>>,
            pub unit: Option<Cow<'static, str>>,
            pub boundaries: Option<Vec<f64>>,
        }
        impl<'a, T> HistogramBuilder<'a, T> {
            pub fn with_description<S: Into<Cow<'static, str>>>(self, description: S) -> Self {}
            pub fn with_unit<S: Into<Cow<'static, str>>>(self, unit: S) -> Self {}
            pub fn with_boundaries(self, boundaries: Vec<f64>) -> Self {}
        }
        impl HistogramBuilder<'_, Histogram<f64>> {
            pub fn build(self) -> Histogram<f64> {}
        }
        impl HistogramBuilder<'_, Histogram<u64>> {
            pub fn build(self) -> Histogram<u64> {}
        }
        pub struct InstrumentBuilder<'a, T> {
            pub instrument_provider: &'a dyn InstrumentProvider,
            pub name: Cow<'static, str>,
            pub description: Option<Cow<'static, str>>,
            pub unit: Option<Cow<'static, str>>,
        }
        impl<'a, T> InstrumentBuilder<'a, T> {
            pub fn with_description<S: Into<Cow<'static, str>>>(self, description: S) -> Self {}
            pub fn with_unit<S: Into<Cow<'static, str>>>(self, unit: S) -> Self {}
        }
        impl<'a, T> InstrumentBuilder<'a, T> {
            pub fn build(self) -> T {}
            pub fn init(self) -> T {}
        }
        impl<'a, I, M> AsyncInstrumentBuilder<'a, I, M> {
            pub fn build(self) -> I {}
            pub fn init(self) -> I {}
        }
        impl<'a, T> HistogramBuilder<'a, T> {
            pub fn init(self) -> T {}
        }
        pub type Callback<T> = Box<dyn Fn(&dyn AsyncInstrument<T>) + Send + Sync>;
        pub struct AsyncInstrumentBuilder<'a, I, M> {
            pub instrument_provider: &'a dyn InstrumentProvider,
            pub name: Cow<'static, str>,
            pub description: Option<Cow<'static, str>>,
            pub unit: Option<Cow<'static, str>>,
            pub callbacks: Vec<Callback<M>>,
        }
        impl<'a, I, M> AsyncInstrumentBuilder<'a, I, M> {
            pub fn with_description<S: Into<Cow<'static, str>>>(self, description: S) -> Self {}
            pub fn with_unit<S: Into<Cow<'static, str>>>(self, unit: S) -> Self {}
            pub fn with_callback<F: Fn(&dyn AsyncInstrument<M>)>(self, callback: F) -> Self {}
        }
    }
    mod meter {
        use super::{Counter, Histogram, HistogramBuilder};
        use crate::metrics::{
            AsyncInstrumentBuilder, Gauge, InstrumentBuilder, ObservableCounter, ObservableGauge,
            ObservableUpDownCounter, UpDownCounter,
        };
        use crate::InstrumentationScope;
        use std::borrow::Cow;
        pub trait MeterProvider {
            fn meter(&self, name: &'static str) -> Meter {}
            fn meter_with_scope(&self, scope: InstrumentationScope) -> Meter;
        }
        #[twelve::nature(metric)]
        #[twelve::shared_handle]
        #[derive(Clone)]
        pub struct Meter;
        impl Meter {
            pub fn u64_counter(
                &self,
                name: impl Into<Cow<'static, str>>,
            ) -> InstrumentBuilder<'_, Counter<u64>> {
            }
            pub fn f64_counter(
                &self,
                name: impl Into<Cow<'static, str>>,
            ) -> InstrumentBuilder<'_, Counter<f64>> {
            }
            pub fn u64_observable_counter(
                &self,
                name: impl Into<Cow<'static, str>>,
            ) -> AsyncInstrumentBuilder<'_, ObservableCounter<u64>, u64> {
            }
            pub fn f64_observable_counter(
                &self,
                name: impl Into<Cow<'static, str>>,
            ) -> AsyncInstrumentBuilder<'_, ObservableCounter<f64>, f64> {
            }
            pub fn i64_up_down_counter(
                &self,
                name: impl Into<Cow<'static, str>>,
            ) -> InstrumentBuilder<'_, UpDownCounter<i64>> {
            }
            pub fn f64_up_down_counter(
                &self,
                name: impl Into<Cow<'static, str>>,
            ) -> InstrumentBuilder<'_, UpDownCounter<f64>> {
            }
            pub fn i64_observable_up_down_counter(
                &self,
                name: impl Into<Cow<'static, str>>,
            ) -> AsyncInstrumentBuilder<'_, ObservableUpDownCounter<i64>, i64> {
            }
            pub fn f64_observable_up_down_counter(
                &self,
                name: impl Into<Cow<'static, str>>,
            ) -> AsyncInstrumentBuilder<'_, ObservableUpDownCounter<f64>, f64> {
            }
            pub fn u64_gauge(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Gauge<u64>> {
            }
            pub fn f64_gauge(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Gauge<f64>> {
            }
            pub fn i64_gauge(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Gauge<i64>> {
            }
            pub fn u64_observable_gauge(
                &self,
                name: impl Into<Cow<'static, str>>,
            ) -> AsyncInstrumentBuilder<'_, ObservableGauge<u64>, u64> {
            }
            pub fn i64_observable_gauge(
                &self,
                name: impl Into<Cow<'static, str>>,
            ) -> AsyncInstrumentBuilder<'_, ObservableGauge<i64>, i64> {
            }
            pub fn f64_observable_gauge(
                &self,
                name: impl Into<Cow<'static, str>>,
            ) -> AsyncInstrumentBuilder<'_, ObservableGauge<f64>, f64> {
            }
            pub fn f64_histogram(
                &self,
                name: impl Into<Cow<'static, str>>,
            ) -> HistogramBuilder<'_, Histogram<f64>> {
            }
            pub fn u64_histogram(
                &self,
                name: impl Into<Cow<'static, str>>,
            ) -> HistogramBuilder<'_, Histogram<u64>> {
            }
        }
    }
    pub use instruments::{
        counter::{Counter, ObservableCounter},
        gauge::{Gauge, ObservableGauge},
        histogram::Histogram,
        up_down_counter::{ObservableUpDownCounter, UpDownCounter},
        AsyncInstrument, AsyncInstrumentBuilder, Callback, HistogramBuilder, InstrumentBuilder,
    };
    pub use meter::{Meter, MeterProvider};
}
pub mod propagation {
    pub mod text_map_propagator {
        use crate::{
            propagation::{Extractor, Injector},
            Context,
        };
        use std::fmt::Debug;
        pub trait TextMapPropagator: Debug {
            fn inject(&self, injector: &mut dyn Injector) {}
            fn inject_context(&self, cx: &Context, injector: &mut dyn Injector);
            fn extract(&self, extractor: &dyn Extractor) -> Context {}
            fn extract_with_context(&self, cx: &Context, extractor: &dyn Extractor) -> Context;
            fn fields(&self) -> FieldIter<'_>;
        }
    }
    pub use text_map_propagator::TextMapPropagator;
}
pub mod trace {
    use std::borrow::Cow;
    use std::time;
    mod context {
        pub use crate::context::{FutureExt, WithContext};
        use crate::{
            trace::{Span, SpanContext, Status},
            Context, KeyValue,
        };
        use std::{borrow::Cow, error::Error};
        pub struct SpanRef<'a>;
        impl SpanRef<'_> {
            pub fn add_event<T: Into<Cow<'static, str>>>(&self, name: T, attributes: Vec<KeyValue>) {}
            pub fn record_error(&self, err: &dyn Error) {}
            pub fn add_event_with_timestamp<T: Into<Cow<'static, str>>>(
                &self,
                name: T,
                timestamp: std::time::SystemTime,
                attributes: Vec<crate::KeyValue>,
            ) {
            }
            pub fn span_context(&self) -> &SpanContext {}
            pub fn is_recording(&self) -> bool {}
            pub fn set_attribute(&self, attribute: crate::KeyValue) {}
            pub fn set_attributes(&self, attributes: impl IntoIterator<Item = KeyValue>) {}
            pub fn set_status(&self, status: Status) {}
            pub fn update_name<T: Into<Cow<'static, str>>>(&self, new_name: T) {}
            pub fn add_link(&self, span_context: SpanContext, attributes: Vec<KeyValue>) {}
            pub fn end(&self) {}
            pub fn end_with_timestamp(&self, timestamp: std::time::SystemTime) {}
        }
        pub trait TraceContextExt {
            fn current_with_span<T: crate::trace::Span>(span: T) -> Self;
            fn with_span<T: crate::trace::Span>(&self, span: T) -> Self;
            fn span(&self) -> SpanRef<'_>;
            fn has_active_span(&self) -> bool;
            fn with_remote_span_context(&self, span_context: crate::trace::SpanContext) -> Self;
        }
        impl TraceContextExt for Context {}
    }
    mod span {
        use crate::{trace::SpanContext, KeyValue};
        use std::borrow::Cow;
        use std::error::Error;
        use std::time::SystemTime;
        pub trait Span {
            fn add_event<T: Into<Cow<'static, str>>>(&mut self, name: T, attributes: Vec<KeyValue>) {}
            fn record_error(&mut self, err: &dyn Error) {}
            fn add_event_with_timestamp<T: Into<Cow<'static, str>>>(
                &mut self,
                name: T,
                timestamp: SystemTime,
                attributes: Vec<KeyValue>,
            );
            fn span_context(&self) -> &SpanContext;
            fn is_recording(&self) -> bool;
            fn set_attribute(&mut self, attribute: KeyValue);
            fn set_attributes(&mut self, attributes: impl IntoIterator<Item = KeyValue>) {}
            fn set_status(&mut self, status: Status);
            fn update_name<T: Into<Cow<'static, str>>>(&mut self, new_name: T);
            fn add_link(&mut self, span_context: SpanContext, attributes: Vec<KeyValue>);
            fn end(&mut self) {}
            fn end_with_timestamp(&mut self, timestamp: SystemTime);
        }
        #[derive(Clone, PartialEq)]
        pub enum SpanKind {
            Client,
            Server,
            Producer,
            Consumer,
            Internal,
        }
        #[derive(Default, Clone, PartialEq)]
        pub enum Status {
            Unset,
            Error { description: Cow<'static, str> },
            Ok,
        }
        impl Status {
            pub fn error(description: impl Into<Cow<'static, str>>) -> Self {}
        }
    }
    mod span_context {
        use crate::{SpanId, TraceFlags, TraceId};
        #[derive(Clone, PartialEq)]
        pub struct SpanContext;
        impl SpanContext {
            pub const NONE: SpanContext = ();
            pub fn empty_context() -> Self {}
            pub fn new(
                trace_id: TraceId,
                span_id: SpanId,
                trace_flags: TraceFlags,
                is_remote: bool,
                trace_state: TraceState,
            ) -> Self {
            }
            pub fn trace_id(&self) -> TraceId {}
            pub fn span_id(&self) -> SpanId {}
            pub fn trace_flags(&self) -> TraceFlags {}
            pub fn is_valid(&self) -> bool {}
            pub fn is_remote(&self) -> bool {}
            pub fn is_sampled(&self) -> bool {}
            pub fn trace_state(&self) -> &TraceState {}
        }
    }
    mod tracer {
        use crate::{
            trace::{Event, Link, Span, SpanKind},
            Context, KeyValue,
        };
        use std::borrow::Cow;
        use std::time::SystemTime;
        pub trait Tracer {
            type Span: Span;
            fn start<T: Into<Cow<'static, str>>>(&self, name: T) -> Self::Span {}
            fn start_with_context<T: Into<Cow<'static, str>>>(
                &self,
                name: T,
                parent_cx: &Context,
            ) -> Self::Span {
            }
            fn span_builder<T: Into<Cow<'static, str>>>(&self, name: T) -> SpanBuilder {}
            fn build(&self, builder: SpanBuilder) -> Self::Span {}
            fn build_with_context(&self, builder: SpanBuilder, parent_cx: &Context) -> Self::Span;
            fn in_span<T, F: FnOnce(Context) -> T, N: Into<Cow<'static, str>>>(&self, name: N, f: F) -> T {}
            fn in_span_with_context<T, F: FnOnce(Context) -> T, N: Into<Cow<'static, str>>>(
                &self,
                name: N,
                parent_cx: &Context,
                f: F,
            ) -> T {
            }
            fn in_span_with_builder<T, F: FnOnce(Context) -> T>(&self, builder: SpanBuilder, f: F) -> T {}
            fn in_span_with_builder_and_context<T, F: FnOnce(Context) -> T>(
                &self,
                builder: SpanBuilder,
                parent_cx: &Context,
                f: F,
            ) -> T {
            }
        }
        #[derive(Clone, Default)]
        pub struct SpanBuilder {
            pub span_kind: Option<SpanKind>,
            pub name: Cow<'static, str>,
            pub start_time: Option<SystemTime>,
            pub attributes: Option<Vec<KeyValue>>,
            pub events: Option<Vec<Event>>,
            pub links: Option<Vec<Link>>,
        }
        impl SpanBuilder {
            pub fn from_name<T: Into<Cow<'static, str>>>(name: T) -> Self {}
            pub fn with_kind(self, span_kind: SpanKind) -> Self {}
            pub fn with_start_time<T: Into<SystemTime>>(self, start_time: T) -> Self {}
            pub fn with_attributes<I: IntoIterator<Item = KeyValue>>(self, attributes: I) -> Self {}
            pub fn with_events(self, events: Vec<Event>) -> Self {}
            pub fn with_links(self, links: Vec<Link>) -> Self {}
            pub fn start<T: Tracer>(self, tracer: &T) -> T::Span {}
            pub fn start_with_context<T: Tracer>(self, tracer: &T, parent_cx: &Context) -> T::Span {}
        }
    }
    mod tracer_provider {
        use crate::{trace::Tracer, InstrumentationScope};
        use std::borrow::Cow;
        pub trait TracerProvider {
            type Tracer: Tracer;
            fn tracer(&self, name: impl Into<Cow<'static, str>>) -> Self::Tracer {}
            fn tracer_with_scope(&self, scope: InstrumentationScope) -> Self::Tracer;
        }
    }
    pub use self::{
        context::{FutureExt, SpanRef, TraceContextExt, WithContext},
        span::{Span, SpanKind, Status},
        span_context::SpanContext,
        tracer::{SpanBuilder, Tracer},
        tracer_provider::TracerProvider,
    };
    use crate::KeyValue;
    pub use crate::{SpanId, TraceFlags, TraceId};
    #[derive(Clone, PartialEq)]
    pub struct Event {
        pub name: Cow<'static, str>,
        pub timestamp: time::SystemTime,
        pub attributes: Vec<KeyValue>,
        pub dropped_attributes_count: u32,
    }
    impl Event {
        pub fn new<T: Into<Cow<'static, str>>>(
            name: T,
            timestamp: time::SystemTime,
            attributes: Vec<KeyValue>,
            dropped_attributes_count: u32,
        ) -> Self {
        }
        pub fn with_name<T: Into<Cow<'static, str>>>(name: T) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    pub struct Link {
        pub span_context: SpanContext,
        pub attributes: Vec<KeyValue>,
        pub dropped_attributes_count: u32,
    }
    impl Link {
        pub fn new(
            span_context: SpanContext,
            attributes: Vec<KeyValue>,
            dropped_attributes_count: u32,
        ) -> Self {
        }
        pub fn with_context(span_context: SpanContext) -> Self {}
    }
}
