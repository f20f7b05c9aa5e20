//! package = "sentry-core", version = ">=0.20, <0.50"

mod macros {
    #[macro_export]
    macro_rules! release_name {
        () => {};
    }
}
mod api {
    use crate::protocol::{Event, Level};
    use crate::types::Uuid;
    use crate::{Hub, Integration, IntoBreadcrumbs, Scope};
    use sentry_types::protocol::v7::SessionStatus;
    pub fn capture_event(event: Event<'static>) -> Uuid {}
    pub fn capture_message(msg: &str, level: Level) -> Uuid {}
    pub fn add_breadcrumb<B: IntoBreadcrumbs>(breadcrumb: B) {}
    pub fn configure_scope<F: FnOnce(&mut Scope) -> R, R: Default>(f: F) -> R {}
    pub fn with_scope<C: FnOnce(&mut Scope), F: FnOnce() -> R, R>(scope_config: C, callback: F) -> R {}
    pub fn with_integration<I: Integration, F: FnOnce(&I, &Hub) -> R, R: Default>(f: F) -> R {}
    pub fn last_event_id() -> Option<Uuid> {}
    pub fn start_session() {}
    pub fn end_session() {}
    pub fn end_session_with_status(status: SessionStatus) {}
}
mod breadcrumbs {
    use crate::protocol::Breadcrumb;
    pub trait IntoBreadcrumbs {
        type Output: Iterator<Item = Breadcrumb>;
        fn into_breadcrumbs(self) -> Self::Output;
    }
    impl IntoBreadcrumbs for Breadcrumb {
        type Output = std::iter::Once<Breadcrumb>;
    }
    impl IntoBreadcrumbs for Vec<Breadcrumb> {
        type Output = std::vec::IntoIter<Breadcrumb>;
    }
    impl IntoBreadcrumbs for Option<Breadcrumb> {
        type Output = std::option::IntoIter<Breadcrumb>;
    }
    impl<F: FnOnce() -> I, I: IntoBreadcrumbs> IntoBreadcrumbs for F {
        type Output = I::Output;
    }
}
mod clientoptions {
    use crate::performance::{TracesSampler, TransactionContext};
    use crate::protocol::{Breadcrumb, Event, Log, Metric, OrganizationId};
    use crate::types::Dsn;
    use crate::{Integration, IntoDsn, TransportFactory};
    use std::borrow::Cow;
    use std::num::NonZeroUsize;
    use std::sync::Arc;
    use std::time::Duration;
    pub type BeforeCallback<T> = Arc<dyn Fn(T) -> Option<T> + Send + Sync>;
    pub enum SessionMode {
        Application,
        Request,
    }
    pub enum MaxRequestBodySize {
        None,
        Small,
        Medium,
        Always,
        Explicit(usize),
    }
    impl MaxRequestBodySize {
        pub fn is_within_size_limit(&self, content_length: usize) -> bool {}
    }
    pub enum TracesSamplingStrategy {
        FixedRate(f32),
        Function(Arc<TracesSampler>),
        Disabled,
    }
    impl Default for TracesSamplingStrategy {}
    pub enum EventSamplingStrategy {
        FixedRate(f32),
    }
    impl Default for EventSamplingStrategy {}
    pub struct ClientOptions {
        pub dsn: Option<Dsn>,
        pub debug: bool,
        pub release: Option<Cow<'static, str>>,
        pub environment: Option<Cow<'static, str>>,
        pub event_sampling_strategy: EventSamplingStrategy,
        pub traces_sampling_strategy: TracesSamplingStrategy,
        pub org_id: Option<OrganizationId>,
        pub strict_trace_continuation: bool,
        pub max_breadcrumbs: usize,
        pub attach_stacktrace: bool,
        pub send_default_pii: bool,
        pub server_name: Option<Cow<'static, str>>,
        pub in_app_include: Vec<&'static str>,
        pub in_app_exclude: Vec<&'static str>,
        pub integrations: Vec<Arc<dyn Integration>>,
        pub default_integrations: bool,
        pub before_send: Option<BeforeCallback<Event<'static>>>,
        pub before_breadcrumb: Option<BeforeCallback<Breadcrumb>>,
        pub before_send_log: Option<BeforeCallback<Log>>,
        pub transport: Option<Arc<dyn TransportFactory>>,
        pub http_proxy: Option<Cow<'static, str>>,
        pub https_proxy: Option<Cow<'static, str>>,
        pub shutdown_timeout: Duration,
        pub max_request_body_size: MaxRequestBodySize,
        pub transport_channel_capacity: Option<NonZeroUsize>,
        pub enable_logs: bool,
        pub enable_metrics: bool,
        pub before_send_metric: Option<BeforeCallback<Metric>>,
        pub accept_invalid_certs: bool,
        pub auto_session_tracking: bool,
        pub session_mode: SessionMode,
        pub user_agent: Cow<'static, str>,
    }
    impl ClientOptions {
        pub fn new() -> Self {}
        pub fn dsn(self, dsn: &str) -> Self {}
        pub fn debug(self, debug: bool) -> Self {}
        pub fn release<T: Into<Cow<'static, str>>>(self, release: T) -> Self {}
        pub fn maybe_release<T: Into<Cow<'static, str>>>(self, release: Option<T>) -> Self {}
        pub fn environment<T: Into<Cow<'static, str>>>(self, environment: T) -> Self {}
        pub fn sample_rate(self, sample_rate: f32) -> Self {}
        pub fn traces_sample_rate(self, traces_sample_rate: f32) -> Self {}
        pub fn traces_sampler<F: Fn(&TransactionContext) -> f32>(self, traces_sampler: F) -> Self {}
        pub fn org_id(self, org_id: OrganizationId) -> Self {}
        pub fn strict_trace_continuation(self, strict_trace_continuation: bool) -> Self {}
        pub fn max_breadcrumbs(self, max_breadcrumbs: usize) -> Self {}
        pub fn attach_stacktrace(self, attach_stacktrace: bool) -> Self {}
        pub fn send_default_pii(self, send_default_pii: bool) -> Self {}
        pub fn server_name<T: Into<Cow<'static, str>>>(self, server_name: T) -> Self {}
        pub fn in_app_include<I: IntoIterator<Item = &'static str>>(self, in_app_include: I) -> Self {}
        pub fn in_app_exclude<I: IntoIterator<Item = &'static str>>(self, in_app_exclude: I) -> Self {}
        pub fn integrations<I: IntoIterator<Item = Arc<dyn Integration>>>(self, integrations: I) -> Self {}
        pub fn default_integrations(self, default_integrations: bool) -> Self {}
        pub fn before_send<F: Fn(Event<'static>) -> Option<Event<'static>>>(self, before_send: F) -> Self {}
        pub fn before_breadcrumb<F: Fn(Breadcrumb) -> Option<Breadcrumb>>(self, before_breadcrumb: F) -> Self {}
        pub fn before_send_log<F: Fn(Log) -> Option<Log>>(self, before_send_log: F) -> Self {}
        pub fn before_send_metric<F: Fn(Metric) -> Option<Metric>>(self, before_send_metric: F) -> Self {}
        pub fn transport<T: TransportFactory>(self, transport: T) -> Self {}
        pub fn http_proxy<T: Into<Cow<'static, str>>>(self, http_proxy: T) -> Self {}
        pub fn https_proxy<T: Into<Cow<'static, str>>>(self, https_proxy: T) -> Self {}
        pub fn shutdown_timeout(self, shutdown_timeout: Duration) -> Self {}
        pub fn max_request_body_size(self, max_request_body_size: MaxRequestBodySize) -> Self {}
        pub fn transport_channel_capacity(self, transport_channel_capacity: usize) -> Self {}
        pub fn enable_logs(self, enable_logs: bool) -> Self {}
        pub fn enable_metrics(self, enable_metrics: bool) -> Self {}
        pub fn accept_invalid_certs(self, accept_invalid_certs: bool) -> Self {}
        pub fn auto_session_tracking(self, auto_session_tracking: bool) -> Self {}
        pub fn session_mode(self, session_mode: SessionMode) -> Self {}
        pub fn user_agent<T: Into<Cow<'static, str>>>(self, user_agent: T) -> Self {}
        pub fn add_integration<I: Integration>(self, integration: I) -> Self {}
    }
    impl Default for ClientOptions {}
    impl<T: IntoDsn> From<(T, ClientOptions)> for ClientOptions {}
    impl<T: IntoDsn> From<T> for ClientOptions {}
}
mod error {
    use crate::protocol::Event;
    use crate::types::Uuid;
    use crate::Hub;
    use std::error::Error;
    impl Hub {
        pub fn capture_error<E: Error + ?Sized>(&self, error: &E) -> Uuid {}
    }
    pub fn capture_error<E: Error + ?Sized>(error: &E) -> Uuid {}
    pub fn event_from_error<E: Error + ?Sized>(err: &E) -> Event<'static> {}
    pub fn parse_type_from_debug(d: &str) -> &str {}
}
mod futures {
    use crate::Hub;
    use std::future::Future;
    use std::sync::Arc;
    pub struct SentryFuture<F>(F);
    impl<F> SentryFuture<F> {
        pub fn new(hub: Arc<Hub>, future: F) -> Self {}
    }
    impl<F: Future> Future for SentryFuture<F> {
        type Output = F::Output;
    }
    pub trait SentryFutureExt: Sized {
        fn bind_hub<H: Into<Arc<Hub>>>(self, hub: H) -> SentryFuture<Self> {}
    }
    impl<F: Future> SentryFutureExt for F {}
}
mod hub {
    use crate::metrics::IntoProtocolMetric;
    use crate::protocol::Log;
    use crate::protocol::SessionStatus;
    use crate::protocol::{Event, Level};
    use crate::types::Uuid;
    use crate::{Integration, IntoBreadcrumbs, Scope, ScopeGuard};
    use std::sync::Arc;
    pub struct Hub;
    impl Hub {
        pub fn with_active<F: FnOnce(&Arc<Hub>) -> R, R: Default>(f: F) -> R {}
        pub fn with_integration<I: Integration, F: FnOnce(&I) -> R, R: Default>(&self, f: F) -> R {}
        pub fn last_event_id(&self) -> Option<Uuid> {}
        pub fn capture_event(&self, event: Event<'static>) -> Uuid {}
        pub fn capture_message(&self, msg: &str, level: Level) -> Uuid {}
        pub fn start_session(&self) {}
        pub fn end_session(&self) {}
        pub fn end_session_with_status(&self, status: SessionStatus) {}
        pub fn push_scope(&self) -> ScopeGuard {}
        pub fn with_scope<C: FnOnce(&mut Scope), F: FnOnce() -> R, R>(&self, scope_config: C, callback: F) -> R {}
        pub fn configure_scope<F: FnOnce(&mut Scope) -> R, R: Default>(&self, f: F) -> R {}
        pub fn add_breadcrumb<B: IntoBreadcrumbs>(&self, breadcrumb: B) {}
        pub fn capture_log(&self, log: Log) {}
        pub fn capture_metric<M: IntoProtocolMetric>(&self, metric: M) {}
    }
}
mod integration {
    use crate::protocol::Event;
    use crate::ClientOptions;
    use std::any::Any;
    pub trait Integration: Sync + Send + Any + AsAny {
        fn name(&self) -> &'static str {}
        fn setup(&self, options: &mut ClientOptions) {}
        fn process_event(&self, event: Event<'static>, options: &ClientOptions) -> Option<Event<'static>> {}
    }
    impl<T> AsAny for T {}
}
mod intodsn {
    use crate::types::{Dsn, ParseDsnError};
    use std::borrow::Cow;
    use std::ffi::{OsStr, OsString};
    pub trait IntoDsn {
        fn into_dsn(self) -> Result<Option<Dsn>, ParseDsnError>;
    }
    impl<I: IntoDsn> IntoDsn for Option<I> {}
    impl IntoDsn for () {}
    impl IntoDsn for &'_ str {}
    impl IntoDsn for Cow<'_, str> {}
    impl IntoDsn for &'_ OsStr {}
    impl IntoDsn for OsString {}
    impl IntoDsn for String {}
    impl IntoDsn for &'_ Dsn {}
    impl IntoDsn for Dsn {}
}
mod performance {
    pub use self::headers::{parse_sentry_trace_header as parse_headers, SentryTrace};
    pub use self::headers::{HeaderParseError, TracePropagationContext};
    use crate::{protocol, Hub};
    use sentry_types::protocol::v7::SpanId;
    use std::borrow::Cow;
    use std::collections::BTreeMap;
    use std::ops::{Deref, DerefMut};
    use std::time::SystemTime;
    mod headers {
        use crate::protocol::{SpanId, TraceId};
        use std::error::Error;
        type Header<'h> = (&'h str, &'h str);
        pub struct TracePropagationContext;
        impl Default for TracePropagationContext {}
        pub enum HeaderParseError {
            Missing,
            Invalid,
        }
        pub struct SentryTrace;
        impl Default for SentryTrace {}
        impl TracePropagationContext {
            pub fn new(trace_id: TraceId, span_id: SpanId) -> Self {}
            pub fn with_sampled(self, sampled: bool) -> Self {}
            pub fn sentry_trace_header(&self) -> String {}
            pub fn try_from_headers<'a, I: IntoIterator<Item = Header<'a>>>(headers: I) -> Result<Self, HeaderParseError> {}
        }
        pub fn parse_sentry_trace_header<'a, I: IntoIterator<Item = Header<'a>>>(headers: I) -> Option<SentryTrace> {}
        impl Error for HeaderParseError {}
        impl SentryTrace {
            pub fn new(trace_id: TraceId, span_id: SpanId, sampled: Option<bool>) -> Self {}
        }
        impl From<SentryTrace> for TracePropagationContext {}
    }
    pub fn start_transaction(ctx: TransactionContext) -> Transaction {}
    pub fn start_transaction_with_timestamp(ctx: TransactionContext, timestamp: SystemTime) -> Transaction {}
    impl Hub {
        pub fn start_transaction(&self, ctx: TransactionContext) -> Transaction {}
        pub fn start_transaction_with_timestamp(&self, ctx: TransactionContext, timestamp: SystemTime) -> Transaction {}
    }
    pub type CustomTransactionContext = serde_json::Map<String, serde_json::Value>;
    pub struct TransactionContext;
    impl TransactionContext {
        pub fn new(name: &str, op: &str) -> Self {}
        pub fn new_with_trace_id(name: &str, op: &str, trace_id: protocol::TraceId) -> Self {}
        pub fn new_with_details(name: &str, op: &str, trace_id: protocol::TraceId, span_id: Option<protocol::SpanId>, parent_span_id: Option<protocol::SpanId>) -> Self {}
        pub fn continue_from_headers<'a, I: IntoIterator<Item = (&'a str, &'a str)>>(name: &str, op: &str, headers: I) -> Self {}
        pub fn continue_from_sentry_trace(name: &str, op: &str, sentry_trace: &SentryTrace, span_id: Option<SpanId>) -> Self {}
        pub fn continue_from_trace_propagation_context(name: &str, op: &str, context: &TracePropagationContext, span_id: Option<SpanId>) -> Self {}
        pub fn continue_from_span(name: &str, op: &str, span: Option<TransactionOrSpan>) -> Self {}
        pub fn set_sampled(&mut self, sampled: impl Into<Option<bool>>) {}
        pub fn sampled(&self) -> Option<bool> {}
        pub fn name(&self) -> &str {}
        pub fn operation(&self) -> &str {}
        pub fn trace_id(&self) -> protocol::TraceId {}
        pub fn span_id(&self) -> protocol::SpanId {}
        pub fn custom(&self) -> Option<&CustomTransactionContext> {}
        #[twelve::view]
        pub fn custom_mut(&mut self) -> &mut Option<CustomTransactionContext> {}
        pub fn custom_insert(&mut self, key: String, value: serde_json::Value) -> Option<serde_json::Value> {}
        pub fn builder(name: &str, op: &str) -> TransactionContextBuilder {}
    }
    pub struct TransactionContextBuilder;
    impl TransactionContextBuilder {
        pub fn with_name(self, name: String) -> Self {}
        pub fn with_op(self, op: String) -> Self {}
        pub fn with_trace_id(self, trace_id: protocol::TraceId) -> Self {}
        pub fn with_parent_span_id(self, parent_span_id: Option<protocol::SpanId>) -> Self {}
        pub fn with_span_id(self, span_id: protocol::SpanId) -> Self {}
        pub fn with_sampled(self, sampled: Option<bool>) -> Self {}
        pub fn with_custom(self, key: String, value: serde_json::Value) -> Self {}
        pub fn finish(self) -> TransactionContext {}
    }
    pub type TracesSampler = dyn Fn(&TransactionContext) -> f32 + Send + Sync;
    pub enum TransactionOrSpan {
        Transaction(Transaction),
        Span(Span),
    }
    impl From<Transaction> for TransactionOrSpan {}
    impl From<Span> for TransactionOrSpan {}
    impl TransactionOrSpan {
        pub fn set_data(&self, key: &str, value: protocol::Value) {}
        pub fn set_tag<V: ToString>(&self, key: &str, value: V) {}
        pub fn get_trace_context(&self) -> protocol::TraceContext {}
        pub fn get_status(&self) -> Option<protocol::SpanStatus> {}
        pub fn set_status(&self, status: protocol::SpanStatus) {}
        pub fn set_op(&self, op: &str) {}
        pub fn set_name(&self, name: &str) {}
        pub fn set_request(&self, request: protocol::Request) {}
        pub fn iter_headers(&self) -> TraceHeadersIter {}
        pub fn is_sampled(&self) -> bool {}
        pub fn start_child(&self, op: &str, description: &str) -> Span {}
        pub fn start_child_with_details(&self, op: &str, description: &str, id: SpanId, timestamp: SystemTime) -> Span {}
        pub fn finish_with_timestamp(self, timestamp: SystemTime) {}
        pub fn finish(self) {}
    }
    pub struct Transaction;
    pub struct TransactionData<'a>;
    impl<'a> TransactionData<'a> {
        pub fn iter(&self) -> Box<dyn Iterator<Item = (&String, &protocol::Value)> + '_> {}
        pub fn set_data(&mut self, key: Cow<'a, str>, value: protocol::Value) {}
        pub fn set_tag(&mut self, key: Cow<'_, str>, value: String) {}
    }
    impl Transaction {
        pub fn set_data(&self, key: &str, value: protocol::Value) {}
        pub fn set_extra(&self, key: &str, value: protocol::Value) {}
        pub fn set_tag<V: ToString>(&self, key: &str, value: V) {}
        pub fn data(&self) -> TransactionData<'_> {}
        pub fn get_trace_context(&self) -> protocol::TraceContext {}
        pub fn get_status(&self) -> Option<protocol::SpanStatus> {}
        pub fn set_status(&self, status: protocol::SpanStatus) {}
        pub fn set_op(&self, op: &str) {}
        pub fn set_name(&self, name: &str) {}
        pub fn set_request(&self, request: protocol::Request) {}
        pub fn set_origin(&self, origin: &str) {}
        pub fn iter_headers(&self) -> TraceHeadersIter {}
        pub fn is_sampled(&self) -> bool {}
        pub fn finish_with_timestamp(self, timestamp: SystemTime) {}
        pub fn finish(self) {}
        pub fn start_child(&self, op: &str, description: &str) -> Span {}
        pub fn start_child_with_details(&self, op: &str, description: &str, id: SpanId, timestamp: SystemTime) -> Span {}
    }
    pub struct Data<'a>;
    impl Data<'_> {
        pub fn set_data(&mut self, key: String, value: protocol::Value) {}
        pub fn set_tag(&mut self, key: String, value: String) {}
    }
    impl Deref for Data<'_> {
        type Target = BTreeMap<String, protocol::Value>;
    }
    impl DerefMut for Data<'_> {}
    pub struct Span;
    impl Span {
        pub fn set_data(&self, key: &str, value: protocol::Value) {}
        pub fn set_tag<V: ToString>(&self, key: &str, value: V) {}
        pub fn data(&self) -> Data<'_> {}
        pub fn get_trace_context(&self) -> protocol::TraceContext {}
        pub fn get_span_id(&self) -> protocol::SpanId {}
        pub fn get_status(&self) -> Option<protocol::SpanStatus> {}
        pub fn set_status(&self, status: protocol::SpanStatus) {}
        pub fn set_op(&self, op: &str) {}
        pub fn set_name(&self, name: &str) {}
        pub fn set_request(&self, request: protocol::Request) {}
        pub fn iter_headers(&self) -> TraceHeadersIter {}
        pub fn is_sampled(&self) -> bool {}
        pub fn finish_with_timestamp(self, timestamp: SystemTime) {}
        pub fn finish(self) {}
        pub fn start_child(&self, op: &str, description: &str) -> Span {}
    }
    pub type TraceHeader = (&'static str, String);
    pub struct TraceHeadersIter;
    impl Iterator for TraceHeadersIter {
        type Item = (&'static str, String);
    }
}
mod scope {
    mod real {
        use crate::performance::TransactionOrSpan;
        use crate::protocol::Log;
        use crate::protocol::LogAttribute;
        use crate::protocol::Metric;
        use crate::protocol::{Attachment, Context, Event, Level, Transaction, User, Value};
        use crate::{Client, TraceHeader};
        use std::borrow::Cow;
        use std::sync::Arc;
        pub struct Stack;
        pub struct Scope;
        impl Default for Scope {}
        pub struct StackLayer {
            pub client: Option<Arc<Client>>,
            pub scope: Arc<Scope>,
        }
        impl Stack {
            pub fn from_client_and_scope(client: Option<Arc<Client>>, scope: Arc<Scope>) -> Stack {}
            pub fn push(&mut self) {}
            pub fn pop(&mut self) {}
            pub fn top(&self) -> &StackLayer {}
            #[twelve::view]
            pub fn top_mut(&mut self) -> &mut StackLayer {}
            pub fn depth(&self) -> usize {}
        }
        pub struct ScopeGuard;
        impl Default for ScopeGuard {}
        impl Scope {
            pub fn clear(&mut self) {}
            pub fn clear_breadcrumbs(&mut self) {}
            pub fn set_level(&mut self, level: Option<Level>) {}
            pub fn set_fingerprint(&mut self, fingerprint: Option<&[&str]>) {}
            pub fn set_transaction(&mut self, transaction: Option<&str>) {}
            pub fn set_user(&mut self, user: Option<User>) {}
            pub fn user(&self) -> Option<&User> {}
            pub fn set_tag<V: ToString>(&mut self, key: &str, value: V) {}
            pub fn remove_tag(&mut self, key: &str) {}
            pub fn set_context<C: Into<Context>>(&mut self, key: &str, value: C) {}
            pub fn remove_context(&mut self, key: &str) {}
            pub fn set_extra(&mut self, key: &str, value: Value) {}
            pub fn remove_extra(&mut self, key: &str) {}
            pub fn add_event_processor<F: Fn(Event<'static>) -> Option<Event<'static>>>(&mut self, f: F) {}
            pub fn add_attachment(&mut self, attachment: Attachment) {}
            pub fn clear_attachments(&mut self) {}
            pub fn apply_to_event(&self, event: Event<'static>) -> Option<Event<'static>> {}
            pub fn apply_to_transaction(&self, transaction: &mut Transaction<'static>) {}
            pub fn apply_to_log(&self, log: &mut Log) {}
            pub fn set_span(&mut self, span: Option<TransactionOrSpan>) {}
            pub fn get_span(&self) -> Option<TransactionOrSpan> {}
            pub fn iter_trace_propagation_headers(&self) -> impl Iterator<Item = TraceHeader> {}
        }
        trait MetricExt {
            fn insert_attribute<K: Into<Cow<'static, str>>, V: Into<Value>>(&mut self, key: K, value: V);
            fn attribute(&self, key: &str) -> Option<&LogAttribute>;
            fn apply_user_attributes(&mut self, user: &User) {}
            fn has_any_user_attributes(&self) -> bool {}
        }
        impl MetricExt for Metric {}
    }
    pub use self::real::*;
}
mod transport {
    use crate::{ClientOptions, Envelope};
    use std::sync::Arc;
    use std::time::Duration;
    mod options {
        use crate::client_report::Recorder as ClientReportRecorder;
        use crate::ClientOptions;
        use sentry_types::Dsn;
        use std::borrow::Cow;
        use std::num::NonZeroUsize;
        pub struct TransportOptions {
            pub dsn: Dsn,
            pub user_agent: Cow<'static, str>,
            pub http_proxy: Option<Cow<'static, str>>,
            pub https_proxy: Option<Cow<'static, str>>,
            pub accept_invalid_certs: bool,
            pub client_report_recorder: ClientReportRecorder,
            pub transport_channel_capacity: Option<NonZeroUsize>,
        }
        impl TransportOptions {
            pub fn try_from_client_options(options: &ClientOptions) -> Option<Self> {}
        }
    }
    pub use self::options::TransportOptions;
    pub trait Transport: Send + Sync + 'static {
        fn send_envelope(&self, envelope: Envelope);
        fn flush(&self, timeout: Duration) -> bool {}
        fn shutdown(&self, timeout: Duration) -> bool {}
    }
    pub trait TransportFactory: Send + Sync {
        fn create_transport_with_options(&self, options: TransportOptions) -> Arc<dyn Transport> {}
        fn create_transport(&self, options: &ClientOptions) -> Arc<dyn Transport> {}
    }
    impl<F: Fn(&ClientOptions) -> Arc<dyn Transport> + Clone> TransportFactory for F {}
    impl<T: Transport> Transport for Arc<T> {}
    impl<T: Transport> TransportFactory for Arc<T> {}
}
pub use crate::api::*;
pub use crate::breadcrumbs::IntoBreadcrumbs;
pub use crate::clientoptions::{BeforeCallback, ClientOptions, EventSamplingStrategy, SessionMode, TracesSamplingStrategy};
pub use crate::error::{capture_error, event_from_error, parse_type_from_debug};
pub use crate::futures::{SentryFuture, SentryFutureExt};
pub use crate::hub::Hub;
pub use crate::integration::Integration;
pub use crate::intodsn::IntoDsn;
pub use crate::performance::*;
pub use crate::scope::{Scope, ScopeGuard};
pub use crate::transport::{Transport, TransportFactory, TransportOptions};
mod logger {
    #[macro_export]
    macro_rules! logger_trace {
        () => {};
    }
    #[macro_export]
    macro_rules! logger_debug {
        () => {};
    }
    #[macro_export]
    macro_rules! logger_info {
        () => {};
    }
    #[macro_export]
    macro_rules! logger_warn {
        () => {};
    }
    #[macro_export]
    macro_rules! logger_error {
        () => {};
    }
    #[macro_export]
    macro_rules! logger_fatal {
        () => {};
    }
}
pub mod metrics {
    use sentry_types::protocol::v7::Metric as ProtocolMetric;
    use std::borrow::Cow;
    pub fn counter<N: Into<Cow<'static, str>>, V: Into<f64>>(name: N, value: V) -> CounterMetric {}
    pub fn gauge<N: Into<Cow<'static, str>>, V: Into<f64>>(name: N, value: V) -> GaugeMetric {}
    pub fn distribution<N: Into<Cow<'static, str>>, V: Into<f64>>(name: N, value: V) -> DistributionMetric {}
    pub struct CounterMetric;
    pub struct GaugeMetric;
    pub struct DistributionMetric;
    pub trait IntoProtocolMetric: sealed::IntoProtocolMetricImpl {}
    pub(crate) struct MetricTraceInfo;
    struct MetricInner;
    impl From<MetricInner> for CounterMetric {}
    impl From<MetricInner> for GaugeMetric {}
    impl From<MetricInner> for DistributionMetric {}
    mod sealed {
        use crate::metrics::MetricTraceInfo;
        use sentry_types::protocol::v7::Metric as ProtocolMetric;
        pub trait IntoProtocolMetricImpl {
            fn into_protocol_metric(self, trace: MetricTraceInfo) -> ProtocolMetric;
        }
    }
}
mod client {
    use crate::metrics::IntoProtocolMetric;
    use crate::protocol::Event;
    use crate::types::{Dsn, Uuid};
    use crate::{ClientOptions, Envelope, Scope};
    use sentry_types::protocol::v7::client_report::LossSource;
    use sentry_types::protocol::v7::Log;
    use sentry_types::protocol::v7::Metric;
    use std::time::Duration;
    mod batcher {
        use crate::protocol::EnvelopeItem;
        use sentry_types::protocol::v7::Log;
        use sentry_types::protocol::v7::Metric;
        pub(super) trait IntoBatchEnvelopeItem: Sized {
            fn into_envelope_item(items: Vec<Self>) -> EnvelopeItem;
        }
        impl<T> IntoBatchEnvelopeItem for T where Vec<T>: Into<EnvelopeItem> {}
        pub(super) trait Batch: IntoBatchEnvelopeItem {
            const TYPE_NAME: &str;
        }
        impl Batch for Log {}
        impl Batch for Metric {}
    }
    pub(crate) mod client_reports {
        use sentry_types::protocol::v7::client_report::LossSource;
        mod recorder {
            use sentry_types::protocol::v7::client_report::LossSource;
            pub struct Recorder;
            impl Default for Recorder {}
            pub enum TransportLossReason {
                SendError,
                InternalError,
                NetworkError,
                RatelimitBackoff,
                QueueOverflow,
            }
            impl Recorder {
                pub fn record_lost_data<L: LossSource>(&self, data: &L, reason: TransportLossReason) {}
            }
        }
        pub use self::recorder::{Recorder, TransportLossReason};
    }
    impl<T: Into<ClientOptions>> From<T> for Client {}
    pub struct Client;
    impl Client {
        pub fn from_config<O: Into<ClientOptions>>(opts: O) -> Client {}
        pub fn with_options(options: ClientOptions) -> Client {}
        pub fn prepare_event(&self, event: Event<'static>, scope: Option<&Scope>) -> Option<Event<'static>> {}
        pub fn options(&self) -> &ClientOptions {}
        pub fn dsn(&self) -> Option<&Dsn> {}
        pub fn is_enabled(&self) -> bool {}
        pub fn capture_event(&self, event: Event<'static>, scope: Option<&Scope>) -> Uuid {}
        pub fn send_envelope(&self, envelope: Envelope) {}
        pub fn flush(&self, timeout: Option<Duration>) -> bool {}
        pub fn close(&self, timeout: Option<Duration>) -> bool {}
        pub fn sample_should_send(&self, rate: f32) -> bool {}
        pub fn capture_log(&self, log: Log, scope: &Scope) {}
        pub fn capture_metric<M: IntoProtocolMetric>(&self, metric: M, scope: &Scope) {}
    }
}
mod hub_impl {
    use crate::Scope;
    use crate::{Client, Hub};
    use std::sync::Arc;
    pub struct SwitchGuard;
    impl SwitchGuard {
        pub fn new(hub: Arc<Hub>) -> Self {}
    }
    impl Hub {
        pub fn new(client: Option<Arc<Client>>, scope: Arc<Scope>) -> Hub {}
        pub fn new_from_top<H: AsRef<Hub>>(other: H) -> Hub {}
        pub fn current() -> Arc<Hub> {}
        pub fn main() -> Arc<Hub> {}
        pub fn with<F: FnOnce(&Arc<Hub>) -> R, R>(f: F) -> R {}
        pub fn run<F: FnOnce() -> R, R>(hub: Arc<Hub>, f: F) -> R {}
        pub fn client(&self) -> Option<Arc<Client>> {}
        pub fn bind_client(&self, client: Option<Arc<Client>>) {}
    }
}
pub use crate::clientoptions::MaxRequestBodySize;
pub use crate::{client::Client, hub_impl::SwitchGuard as HubSwitchGuard};
pub use sentry_types as types;
pub use sentry_types::protocol::v7 as protocol;
pub use sentry_types::protocol::v7::{Breadcrumb, Envelope, Level, User};
pub mod utils {
    pub fn is_sensitive_header(name: &str) -> bool {}
    pub fn scrub_pii_from_url(url: url::Url) -> url::Url {}
}
