//! package = "sentry-types", version = ">=0.20, <0.50"

mod auth {
    use std::borrow::Cow;
    use std::str::FromStr;
    use std::time::SystemTime;
    pub enum ParseAuthError {
        NonSentryAuth,
        InvalidVersion,
        MissingPublicKey,
    }
    pub struct Auth;
    impl Auth {
        pub fn from_pairs<'a, I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: Into<Cow<'a, str>>>(pairs: I) -> Result<Auth, ParseAuthError> {}
        pub fn from_querystring(qs: &[u8]) -> Result<Auth, ParseAuthError> {}
        pub fn timestamp(&self) -> Option<SystemTime> {}
        pub fn version(&self) -> u16 {}
        pub fn public_key(&self) -> &str {}
        pub fn secret_key(&self) -> Option<&str> {}
        pub fn is_public(&self) -> bool {}
        pub fn client_agent(&self) -> Option<&str> {}
    }
    impl FromStr for Auth {
        type Err = ParseAuthError;
    }
}
mod dsn {
    use crate::auth::Auth;
    use crate::project_id::{ParseProjectIdError, ProjectId};
    use crate::protocol::v7::OrganizationId;
    use std::str::FromStr;
    use url::Url;
    pub enum ParseDsnError {
        InvalidUrl,
        InvalidScheme,
        NoUsername,
        NoProjectId,
        InvalidProjectId(ParseProjectIdError),
    }
    pub enum Scheme {
        Http,
        Https,
    }
    impl Scheme {
        pub fn default_port(self) -> u16 {}
    }
    pub struct Dsn;
    impl Dsn {
        pub fn to_auth(&self, client_agent: Option<&str>) -> Auth {}
        pub fn store_api_url(&self) -> Url {}
        pub fn envelope_api_url(&self) -> Url {}
        pub fn scheme(&self) -> Scheme {}
        pub fn public_key(&self) -> &str {}
        pub fn secret_key(&self) -> Option<&str> {}
        pub fn host(&self) -> &str {}
        pub fn port(&self) -> u16 {}
        pub fn path(&self) -> &str {}
        pub fn project_id(&self) -> &ProjectId {}
        pub fn org_id(&self) -> Option<OrganizationId> {}
    }
    impl FromStr for Dsn {
        type Err = ParseDsnError;
    }
}
mod indexed_enum {
    pub trait IndexedEnum: private::Sealed + Sized + 'static {
        const VARIANTS: &[Self];
        fn as_index(&self) -> usize;
    }
    pub(crate) mod private {
        pub trait Sealed {}
    }
}
mod project_id {
    use std::str::FromStr;
    pub enum ParseProjectIdError {
        EmptyValue,
    }
    pub struct ProjectId;
    impl ProjectId {
        pub fn new(id: &str) -> Self {}
        pub fn value(&self) -> &str {}
    }
    impl FromStr for ProjectId {
        type Err = ParseProjectIdError;
    }
}
pub mod protocol {
    pub mod v7 {
        pub use self::client_report::Report as ClientReport;
        use self::debugid::{CodeId, DebugId};
        pub use super::attachment::*;
        pub use super::envelope::*;
        pub use super::monitor::*;
        pub use super::session::*;
        pub use super::unit::Unit;
        use serde::Serializer;
        use std::borrow::Cow;
        use std::convert::TryFrom;
        use std::iter::FromIterator;
        use std::net::{AddrParseError, IpAddr};
        use std::ops;
        use std::str;
        use std::time::SystemTime;
        use thiserror::Error;
        pub use url::Url;
        pub use uuid::Uuid;
        pub mod client_report {
            pub use super::super::client_report::{Category, Item, ItemLoss, LossSource, Reason, Report};
        }
        pub mod value {
            pub use serde_json::value::{from_value, to_value, Index, Map, Number, Value};
        }
        pub mod map {
            pub use std::collections::btree_map::{BTreeMap as Map, *};
        }
        pub mod debugid {
            pub use debugid::{BreakpadFormat, CodeId, DebugId, ParseDebugIdError};
        }
        pub use self::map::Map;
        pub use self::value::Value;
        pub struct Values<T> {
            pub values: Vec<T>,
        }
        impl<T> Values<T> {
            pub fn new() -> Values<T> {}
            pub fn is_empty(&self) -> bool {}
        }
        impl<T> Default for Values<T> {}
        impl<T> From<Vec<T>> for Values<T> {}
        impl<T> AsRef<[T]> for Values<T> {}
        impl<T> AsMut<Vec<T>> for Values<T> {}
        impl<T> ops::Deref for Values<T> {
            type Target = [T];
        }
        impl<T> ops::DerefMut for Values<T> {}
        impl<T> FromIterator<T> for Values<T> {}
        impl<'a, T> IntoIterator for &'a mut Values<T> {
            type Item = <&'a mut Vec<T> as IntoIterator>::Item;
            type IntoIter = <&'a mut Vec<T> as IntoIterator>::IntoIter;
        }
        impl<'a, T> IntoIterator for &'a Values<T> {
            type Item = <&'a Vec<T> as IntoIterator>::Item;
            type IntoIter = <&'a Vec<T> as IntoIterator>::IntoIter;
        }
        impl<T> IntoIterator for Values<T> {
            type Item = <Vec<T> as IntoIterator>::Item;
            type IntoIter = <Vec<T> as IntoIterator>::IntoIter;
        }
        pub struct LogEntry {
            pub message: String,
            pub params: Vec<Value>,
        }
        impl Default for LogEntry {}
        pub struct Frame {
            pub function: Option<String>,
            pub symbol: Option<String>,
            pub module: Option<String>,
            pub package: Option<String>,
            pub filename: Option<String>,
            pub abs_path: Option<String>,
            pub lineno: Option<u64>,
            pub colno: Option<u64>,
            pub pre_context: Vec<String>,
            pub context_line: Option<String>,
            pub post_context: Vec<String>,
            pub in_app: Option<bool>,
            pub vars: Map<String, Value>,
            pub image_addr: Option<Addr>,
            pub instruction_addr: Option<Addr>,
            pub symbol_addr: Option<Addr>,
            pub addr_mode: Option<String>,
        }
        impl Default for Frame {}
        pub struct TemplateInfo {
            pub filename: Option<String>,
            pub abs_path: Option<String>,
            pub lineno: Option<u64>,
            pub colno: Option<u64>,
            pub pre_context: Vec<String>,
            pub context_line: Option<String>,
            pub post_context: Vec<String>,
        }
        impl Default for TemplateInfo {}
        pub struct Stacktrace {
            pub frames: Vec<Frame>,
            pub frames_omitted: Option<(u64, u64)>,
            pub registers: Map<String, RegVal>,
        }
        impl Default for Stacktrace {}
        impl Stacktrace {
            pub fn from_frames_reversed(frames: Vec<Frame>) -> Option<Stacktrace> {}
        }
        pub enum ThreadId {
            Int(u64),
            String(String),
        }
        impl Default for ThreadId {}
        impl<'a> From<&'a str> for ThreadId {}
        impl From<String> for ThreadId {}
        impl From<i64> for ThreadId {}
        impl From<i32> for ThreadId {}
        impl From<u32> for ThreadId {}
        impl From<u16> for ThreadId {}
        pub struct Addr(pub u64);
        impl Default for Addr {}
        impl Addr {
            pub fn is_null(&self) -> bool {}
        }
        impl From<u64> for Addr {}
        impl From<i32> for Addr {}
        impl From<u32> for Addr {}
        impl From<usize> for Addr {}
        impl<T> From<*const T> for Addr {}
        impl<T> From<*mut T> for Addr {}
        impl From<Addr> for u64 {}
        pub struct RegVal(pub u64);
        impl Default for RegVal {}
        impl From<u64> for RegVal {}
        impl From<i32> for RegVal {}
        impl From<u32> for RegVal {}
        impl From<usize> for RegVal {}
        impl<T> From<*const T> for RegVal {}
        impl<T> From<*mut T> for RegVal {}
        impl From<RegVal> for u64 {}
        pub struct Thread {
            pub id: Option<ThreadId>,
            pub name: Option<String>,
            pub stacktrace: Option<Stacktrace>,
            pub raw_stacktrace: Option<Stacktrace>,
            pub crashed: bool,
            pub current: bool,
        }
        impl Default for Thread {}
        pub struct CError {
            pub number: i32,
            pub name: Option<String>,
        }
        impl Default for CError {}
        impl From<i32> for CError {}
        impl From<CError> for i32 {}
        pub struct MachException {
            pub exception: i32,
            pub code: u64,
            pub subcode: u64,
            pub name: Option<String>,
        }
        impl Default for MachException {}
        pub struct PosixSignal {
            pub number: i32,
            pub code: Option<i32>,
            pub name: Option<String>,
            pub code_name: Option<String>,
        }
        impl Default for PosixSignal {}
        impl From<i32> for PosixSignal {}
        impl From<(i32, i32)> for PosixSignal {}
        impl From<PosixSignal> for i32 {}
        pub struct MechanismMeta {
            pub errno: Option<CError>,
            pub signal: Option<PosixSignal>,
            pub mach_exception: Option<MachException>,
        }
        impl Default for MechanismMeta {}
        pub struct Mechanism {
            pub ty: String,
            pub description: Option<String>,
            pub help_link: Option<Url>,
            pub handled: Option<bool>,
            pub synthetic: Option<bool>,
            pub data: Map<String, Value>,
            pub meta: MechanismMeta,
        }
        impl Default for Mechanism {}
        pub struct Exception {
            pub ty: String,
            pub value: Option<String>,
            pub module: Option<String>,
            pub stacktrace: Option<Stacktrace>,
            pub raw_stacktrace: Option<Stacktrace>,
            pub thread_id: Option<ThreadId>,
            pub mechanism: Option<Mechanism>,
        }
        impl Default for Exception {}
        pub struct ParseLevelError;
        pub enum Level {
            Debug,
            Info,
            Warning,
            Error,
            Fatal,
        }
        impl Default for Level {}
        impl str::FromStr for Level {
            type Err = ParseLevelError;
        }
        impl Level {
            pub fn is_debug(&self) -> bool {}
            pub fn is_info(&self) -> bool {}
            pub fn is_warning(&self) -> bool {}
            pub fn is_error(&self) -> bool {}
            pub fn is_fatal(&self) -> bool {}
        }
        mod breadcrumb {
            use super::*;
            pub fn default_type() -> String {}
            pub fn is_default_type(ty: &str) -> bool {}
            pub fn default_level() -> Level {}
        }
        pub struct Breadcrumb {
            pub timestamp: SystemTime,
            pub ty: String,
            pub category: Option<String>,
            pub level: Level,
            pub message: Option<String>,
            pub data: Map<String, Value>,
        }
        impl Default for Breadcrumb {}
        pub enum IpAddress {
            Auto,
            Exact(IpAddr),
        }
        impl Default for IpAddress {}
        impl From<IpAddr> for IpAddress {}
        impl str::FromStr for IpAddress {
            type Err = AddrParseError;
        }
        pub struct User {
            pub id: Option<String>,
            pub email: Option<String>,
            pub ip_address: Option<IpAddress>,
            pub username: Option<String>,
            pub other: Map<String, Value>,
        }
        impl Default for User {}
        pub struct Request {
            pub url: Option<Url>,
            pub method: Option<String>,
            pub data: Option<String>,
            pub query_string: Option<String>,
            pub cookies: Option<String>,
            pub headers: Map<String, String>,
            pub env: Map<String, String>,
        }
        impl Default for Request {}
        pub struct SystemSdkInfo {
            pub sdk_name: String,
            pub version_major: u32,
            pub version_minor: u32,
            pub version_patchlevel: u32,
        }
        pub enum DebugImage {
            Apple(AppleDebugImage),
            Symbolic(SymbolicDebugImage),
            Proguard(ProguardDebugImage),
            Wasm(WasmDebugImage),
        }
        impl DebugImage {
            pub fn type_name(&self) -> &str {}
        }
        pub struct AppleDebugImage {
            pub name: String,
            pub arch: Option<String>,
            pub cpu_type: Option<u32>,
            pub cpu_subtype: Option<u32>,
            pub image_addr: Addr,
            pub image_size: u64,
            pub image_vmaddr: Addr,
            pub uuid: Uuid,
        }
        pub struct SymbolicDebugImage {
            pub name: String,
            pub arch: Option<String>,
            pub image_addr: Addr,
            pub image_size: u64,
            pub image_vmaddr: Addr,
            pub id: DebugId,
            pub code_id: Option<CodeId>,
            pub debug_file: Option<String>,
        }
        pub struct ProguardDebugImage {
            pub uuid: Uuid,
        }
        pub struct WasmDebugImage {
            pub name: String,
            pub debug_id: Uuid,
            pub debug_file: Option<String>,
            pub code_id: Option<String>,
            pub code_file: String,
        }
        pub struct DebugMeta {
            pub sdk_info: Option<SystemSdkInfo>,
            pub images: Vec<DebugImage>,
        }
        impl Default for DebugMeta {}
        impl DebugMeta {
            pub fn is_empty(&self) -> bool {}
        }
        pub struct ClientSdkInfo {
            pub name: String,
            pub version: String,
            pub integrations: Vec<String>,
            pub packages: Vec<ClientSdkPackage>,
        }
        pub struct ClientSdkPackage {
            pub name: String,
            pub version: String,
        }
        pub enum Context {
            Device(Box<DeviceContext>),
            Os(Box<OsContext>),
            Runtime(Box<RuntimeContext>),
            App(Box<AppContext>),
            Browser(Box<BrowserContext>),
            Trace(Box<TraceContext>),
            Gpu(Box<GpuContext>),
            Otel(Box<OtelContext>),
            Response(Box<ResponseContext>),
            Other(Map<String, Value>),
        }
        impl Context {
            pub fn type_name(&self) -> &str {}
        }
        pub enum Orientation {
            Portrait,
            Landscape,
        }
        pub struct DeviceContext {
            pub name: Option<String>,
            pub family: Option<String>,
            pub model: Option<String>,
            pub model_id: Option<String>,
            pub arch: Option<String>,
            pub battery_level: Option<f32>,
            pub orientation: Option<Orientation>,
            pub simulator: Option<bool>,
            pub memory_size: Option<u64>,
            pub free_memory: Option<u64>,
            pub usable_memory: Option<u64>,
            pub storage_size: Option<u64>,
            pub free_storage: Option<u64>,
            pub external_storage_size: Option<u64>,
            pub external_free_storage: Option<u64>,
            pub boot_time: Option<SystemTime>,
            pub timezone: Option<String>,
            pub other: Map<String, Value>,
        }
        impl Default for DeviceContext {}
        pub struct OsContext {
            pub name: Option<String>,
            pub version: Option<String>,
            pub build: Option<String>,
            pub kernel_version: Option<String>,
            pub rooted: Option<bool>,
            pub other: Map<String, Value>,
        }
        impl Default for OsContext {}
        pub struct RuntimeContext {
            pub name: Option<String>,
            pub version: Option<String>,
            pub other: Map<String, Value>,
        }
        impl Default for RuntimeContext {}
        pub struct AppContext {
            pub app_start_time: Option<SystemTime>,
            pub device_app_hash: Option<String>,
            pub build_type: Option<String>,
            pub app_identifier: Option<String>,
            pub app_name: Option<String>,
            pub app_version: Option<String>,
            pub app_build: Option<String>,
            pub other: Map<String, Value>,
        }
        impl Default for AppContext {}
        pub struct BrowserContext {
            pub name: Option<String>,
            pub version: Option<String>,
            pub other: Map<String, Value>,
        }
        impl Default for BrowserContext {}
        pub struct GpuContext {
            pub name: String,
            pub version: Option<String>,
            pub driver_version: Option<String>,
            pub id: Option<String>,
            pub vendor_id: Option<String>,
            pub vendor_name: Option<String>,
            pub memory_size: Option<u32>,
            pub api_type: Option<String>,
            pub multi_threaded_rendering: Option<bool>,
            pub npot_support: Option<bool>,
            pub max_texture_size: Option<u32>,
            pub graphics_shader_level: Option<String>,
            pub supports_draw_call_instancing: Option<bool>,
            pub supports_ray_tracing: Option<bool>,
            pub supports_compute_shaders: Option<bool>,
            pub supports_geometry_shaders: Option<bool>,
            pub other: Map<String, Value>,
        }
        impl Default for GpuContext {}
        pub struct OtelContext {
            pub attributes: Map<String, Value>,
            pub resource: Map<String, Value>,
            pub other: Map<String, Value>,
        }
        impl Default for OtelContext {}
        pub struct ResponseContext {
            pub cookies: Option<String>,
            pub headers: Map<String, String>,
            pub status_code: Option<u64>,
            pub body_size: Option<u64>,
            pub data: Option<Value>,
        }
        impl Default for ResponseContext {}
        pub struct SpanId;
        impl Default for SpanId {}
        impl From<SpanId> for String {}
        impl str::FromStr for SpanId {
            type Err = hex::FromHexError;
        }
        impl TryFrom<String> for SpanId {
            type Error = hex::FromHexError;
        }
        impl From<[u8; 8]> for SpanId {}
        pub struct TraceId;
        impl Default for TraceId {}
        impl From<TraceId> for String {}
        impl str::FromStr for TraceId {
            type Err = hex::FromHexError;
        }
        impl TryFrom<String> for TraceId {
            type Error = hex::FromHexError;
        }
        impl From<[u8; 16]> for TraceId {}
        pub struct TraceContext {
            pub span_id: SpanId,
            pub trace_id: TraceId,
            pub parent_span_id: Option<SpanId>,
            pub op: Option<String>,
            pub description: Option<String>,
            pub status: Option<SpanStatus>,
            pub origin: Option<String>,
            pub data: Map<String, Value>,
        }
        impl Default for TraceContext {}
        mod event {
            use super::*;
            pub fn default_id() -> Uuid {}
            pub fn serialize_id<S: Serializer>(uuid: &Uuid, serializer: S) -> Result<S::Ok, S::Error> {}
            pub fn default_level() -> Level {}
            pub fn default_platform() -> Cow<'static, str> {}
            pub fn is_default_platform(value: &str) -> bool {}
            pub fn default_fingerprint<'a>() -> Cow<'a, [Cow<'a, str>]> {}
            pub fn is_default_fingerprint(fp: &[Cow<'_, str>]) -> bool {}
        }
        pub struct Event<'a> {
            pub event_id: Uuid,
            pub level: Level,
            pub fingerprint: Cow<'a, [Cow<'a, str>]>,
            pub culprit: Option<String>,
            pub transaction: Option<String>,
            pub message: Option<String>,
            pub logentry: Option<LogEntry>,
            pub logger: Option<String>,
            pub modules: Map<String, String>,
            pub platform: Cow<'a, str>,
            pub timestamp: SystemTime,
            pub server_name: Option<Cow<'a, str>>,
            pub release: Option<Cow<'a, str>>,
            pub dist: Option<Cow<'a, str>>,
            pub environment: Option<Cow<'a, str>>,
            pub user: Option<User>,
            pub request: Option<Request>,
            pub contexts: Map<String, Context>,
            pub breadcrumbs: Values<Breadcrumb>,
            pub exception: Values<Exception>,
            pub stacktrace: Option<Stacktrace>,
            pub template: Option<TemplateInfo>,
            pub threads: Values<Thread>,
            pub tags: Map<String, String>,
            pub extra: Map<String, Value>,
            pub debug_meta: Cow<'a, DebugMeta>,
            pub sdk: Option<Cow<'a, ClientSdkInfo>>,
        }
        impl Default for Event<'_> {}
        impl<'a> Event<'a> {
            pub fn new() -> Event<'a> {}
            pub fn into_owned(self) -> Event<'static> {}
        }
        pub struct Span {
            pub span_id: SpanId,
            pub trace_id: TraceId,
            pub parent_span_id: Option<SpanId>,
            pub same_process_as_parent: Option<bool>,
            pub op: Option<String>,
            pub description: Option<String>,
            pub timestamp: Option<SystemTime>,
            pub start_timestamp: SystemTime,
            pub status: Option<SpanStatus>,
            pub tags: Map<String, String>,
            pub data: Map<String, Value>,
        }
        impl Default for Span {}
        impl Span {
            pub fn new() -> Span {}
            pub fn finish_with_timestamp(&mut self, timestamp: SystemTime) {}
            pub fn finish(&mut self) {}
        }
        pub struct ParseStatusError;
        pub enum SpanStatus {
            Ok,
            DeadlineExceeded,
            Unauthenticated,
            PermissionDenied,
            NotFound,
            ResourceExhausted,
            InvalidArgument,
            Unimplemented,
            Unavailable,
            InternalError,
            UnknownError,
            Cancelled,
            AlreadyExists,
            FailedPrecondition,
            Aborted,
            OutOfRange,
            DataLoss,
        }
        impl str::FromStr for SpanStatus {
            type Err = ParseStatusError;
        }
        pub struct Transaction<'a> {
            pub event_id: Uuid,
            pub name: Option<String>,
            pub release: Option<Cow<'a, str>>,
            pub environment: Option<Cow<'a, str>>,
            pub user: Option<User>,
            pub tags: Map<String, String>,
            pub extra: Map<String, Value>,
            pub sdk: Option<Cow<'a, ClientSdkInfo>>,
            pub platform: Cow<'a, str>,
            pub timestamp: Option<SystemTime>,
            pub start_timestamp: SystemTime,
            pub spans: Vec<Span>,
            pub contexts: Map<String, Context>,
            pub request: Option<Request>,
            pub server_name: Option<Cow<'a, str>>,
        }
        impl Default for Transaction<'_> {}
        impl<'a> Transaction<'a> {
            pub fn new() -> Transaction<'a> {}
            pub fn into_owned(self) -> Transaction<'static> {}
            pub fn finish(&mut self) {}
            pub fn finish_with_timestamp(&mut self, timestamp: SystemTime) {}
        }
        pub struct Log {
            pub level: LogLevel,
            pub body: String,
            pub trace_id: Option<TraceId>,
            pub timestamp: SystemTime,
            pub severity_number: Option<LogSeverityNumber>,
            pub attributes: Map<String, LogAttribute>,
        }
        pub enum LogLevel {
            Trace,
            Debug,
            Info,
            Warn,
            Error,
            Fatal,
        }
        pub struct LogSeverityNumber;
        impl LogSeverityNumber {
            pub const MIN: u8 = ();
            pub const MAX: u8 = ();
        }
        impl TryFrom<u8> for LogSeverityNumber {
            type Error = String;
        }
        pub struct LogAttribute(pub Value);
        impl<T> From<T> for LogAttribute where Value: From<T> {}
        pub enum MetricType {
            Counter,
            Gauge,
            Distribution,
        }
        pub struct Metric {
            pub r#type: MetricType,
            pub name: Cow<'static, str>,
            pub value: f64,
            pub timestamp: SystemTime,
            pub trace_id: TraceId,
            pub span_id: Option<SpanId>,
            pub unit: Option<Unit>,
            pub attributes: Map<Cow<'static, str>, LogAttribute>,
        }
        pub struct OrganizationId;
        impl From<u64> for OrganizationId {}
        impl std::str::FromStr for OrganizationId {
            type Err = std::num::ParseIntError;
        }
        pub struct SampleRand;
        pub enum InvalidSampleRandError {
            InvalidFloat(std::num::ParseFloatError),
            OutOfRange,
        }
        impl TryFrom<f64> for SampleRand {
            type Error = InvalidSampleRandError;
        }
        impl std::str::FromStr for SampleRand {
            type Err = InvalidSampleRandError;
        }
        pub struct DynamicSamplingContext;
        impl Default for DynamicSamplingContext {}
        impl DynamicSamplingContext {
            pub fn new() -> Self {}
            pub fn with_trace_id(self, trace_id: TraceId) -> Self {}
            pub fn with_public_key(self, public_key: String) -> Self {}
            pub fn with_sample_rate(self, sample_rate: f32) -> Self {}
            pub fn with_sample_rand(self, sample_rand: SampleRand) -> Self {}
            pub fn with_sampled(self, sampled: bool) -> Self {}
            pub fn with_release(self, release: String) -> Self {}
            pub fn with_environment(self, environment: String) -> Self {}
            pub fn with_transaction(self, transaction: String) -> Self {}
            pub fn with_org_id(self, org_id: OrganizationId) -> Self {}
        }
    }
    pub const LATEST: u16 = ();
    pub use v7 as latest;
    mod attachment {
        pub enum AttachmentType {
            Attachment,
            Minidump,
            AppleCrashReport,
            UnrealContext,
            UnrealLogs,
            Custom(String),
        }
        impl Default for AttachmentType {}
        impl AttachmentType {
            pub fn as_str(&self) -> &str {}
        }
        pub struct Attachment {
            pub buffer: Vec<u8>,
            pub filename: String,
            pub content_type: Option<String>,
            pub ty: Option<AttachmentType>,
        }
        impl Default for Attachment {}
        impl Attachment {
            pub fn to_writer<W: std::io::Write>(&self, writer: &mut W) -> std::io::Result<()> {}
        }
    }
    mod client_report {
        pub use self::envelope_losses::{ItemLoss, LossSource};
        pub use self::list::Item;
        mod envelope_losses {
            use super::{Category, Item as ClientReportItem, Reason};
            use crate::protocol::v7::{
                Attachment, ClientReport, Envelope, EnvelopeItem, Event, ItemContainer, Log, Metric, MonitorCheckIn, SessionAggregates, SessionUpdate, Span, Transaction,
            };
            pub trait LossSource: private::Sealed {
                fn losses(&self) -> impl Iterator<Item = ItemLoss> + '_;
            }
            pub struct ItemLoss {
                pub category: Category,
                pub quantity: u64,
                pub reason: Option<Reason>,
            }
            impl LossSource for Envelope {}
            impl LossSource for EnvelopeItem {}
            impl LossSource for Event<'_> {}
            impl LossSource for SessionUpdate<'_> {}
            impl LossSource for SessionAggregates<'_> {}
            impl LossSource for Transaction<'_> {}
            impl LossSource for Attachment {}
            impl LossSource for MonitorCheckIn {}
            impl LossSource for ClientReport {}
            impl LossSource for ItemContainer {}
            impl LossSource for Span {}
            impl LossSource for Log {}
            impl LossSource for Metric {}
            impl LossSource for [ItemLoss] {}
            impl From<ClientReportItem> for ItemLoss {}
            mod private {
                pub trait Sealed {}
            }
        }
        mod list {
            use super::{Category, Reason};
            pub struct Item;
            impl Item {
                pub fn new(category: Category, reason: Reason, quantity: u64) -> Self {}
            }
        }
        pub struct Report;
        pub enum Reason {
            SendError,
            InternalSdkError,
            NetworkError,
            RatelimitBackoff,
            QueueOverflow,
            BufferOverflow,
            EventProcessor,
            BeforeSend,
            SampleRate,
        }
        pub enum Category {
            Error,
            Session,
            Transaction,
            Span,
            Attachment,
            Monitor,
            LogItem,
            LogByte,
            TraceMetric,
            TraceMetricByte,
        }
        impl Report {
            pub fn new<I: IntoIterator>(reports: I) -> Self
            where
                I::Item: Into<Item>,
            {
            }
        }
    }
    mod envelope {
        use crate::protocol::v7::ClientReport;
        use crate::Dsn;
        use protocol::{Attachment, ClientSdkInfo, DynamicSamplingContext, Event, Log, Metric, MonitorCheckIn, SessionAggregates, SessionUpdate, Transaction};
        use std::{io::Write, path::Path, time::SystemTime};
        use thiserror::Error;
        use uuid::Uuid;
        pub enum EnvelopeError {
            UnexpectedEof,
            MissingHeader,
            MissingItemHeader,
            MissingNewline,
            InvalidHeader(serde_json::Error),
            InvalidItemHeader(serde_json::Error),
            InvalidItemPayload(serde_json::Error),
        }
        pub struct EnvelopeHeaders;
        impl Default for EnvelopeHeaders {}
        impl EnvelopeHeaders {
            pub fn new() -> EnvelopeHeaders {}
            pub fn with_event_id(self, event_id: Uuid) -> Self {}
            pub fn with_dsn(self, dsn: Dsn) -> Self {}
            pub fn with_sdk(self, sdk: ClientSdkInfo) -> Self {}
            pub fn with_sent_at(self, sent_at: SystemTime) -> Self {}
            pub fn with_trace(self, trace: DynamicSamplingContext) -> Self {}
        }
        pub enum EnvelopeItem {
            Event(Box<Event<'static>>),
            SessionUpdate(SessionUpdate<'static>),
            SessionAggregates(SessionAggregates<'static>),
            Transaction(Box<Transaction<'static>>),
            Attachment(Attachment),
            MonitorCheckIn(MonitorCheckIn),
            ClientReport(ClientReport),
            ItemContainer(ItemContainer),
            Raw,
        }
        pub enum ItemContainer {
            Logs(Vec<Log>),
            Metrics(Vec<Metric>),
        }
        impl ItemContainer {
            pub fn len(&self) -> usize {}
            pub fn ty(&self) -> &'static str {}
            pub fn content_type(&self) -> &'static str {}
            pub fn is_empty(&self) -> bool {}
        }
        impl From<Vec<Log>> for ItemContainer {}
        impl From<Vec<Metric>> for ItemContainer {}
        impl From<Event<'static>> for EnvelopeItem {}
        impl From<SessionUpdate<'static>> for EnvelopeItem {}
        impl From<SessionAggregates<'static>> for EnvelopeItem {}
        impl From<Transaction<'static>> for EnvelopeItem {}
        impl From<Attachment> for EnvelopeItem {}
        impl From<MonitorCheckIn> for EnvelopeItem {}
        impl From<ItemContainer> for EnvelopeItem {}
        impl From<Vec<Log>> for EnvelopeItem {}
        impl From<Vec<Metric>> for EnvelopeItem {}
        impl From<ClientReport> for EnvelopeItem {}
        pub struct EnvelopeItemIter<'s>;
        impl<'s> Iterator for EnvelopeItemIter<'s> {
            type Item = &'s EnvelopeItem;
        }
        pub trait EnvelopeFilter: private::Sealed {
            fn filter(&mut self, item: &EnvelopeItem) -> bool;
            fn on_filtered(&mut self, item: EnvelopeItem) {}
        }
        pub struct EnvelopeFilterCallbacks<F, C>(F, C);
        impl<F, C> EnvelopeFilterCallbacks<F, C> {
            pub fn new(filter: F, on_filtered: C) -> Self {}
        }
        pub struct Envelope;
        impl Default for Envelope {}
        impl Envelope {
            pub fn new() -> Envelope {}
            pub fn add_item<I: Into<EnvelopeItem>>(&mut self, item: I) {}
            pub fn items(&self) -> EnvelopeItemIter<'_> {}
            pub fn into_items(self) -> impl Iterator<Item = EnvelopeItem> {}
            pub fn headers(&self) -> &EnvelopeHeaders {}
            pub fn with_headers(self, headers: EnvelopeHeaders) -> Self {}
            pub fn uuid(&self) -> Option<&Uuid> {}
            pub fn event(&self) -> Option<&Event<'static>> {}
            pub fn filter<F: EnvelopeFilter>(self, filter: F) -> Option<Self> {}
            pub fn to_writer<W: Write>(&self, writer: W) -> std::io::Result<()> {}
            pub fn from_slice(slice: &[u8]) -> Result<Envelope, EnvelopeError> {}
            pub fn from_bytes_raw(bytes: Vec<u8>) -> Result<Self, EnvelopeError> {}
            pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Envelope, EnvelopeError> {}
            pub fn from_path_raw<P: AsRef<Path>>(path: P) -> Result<Self, EnvelopeError> {}
        }
        impl<T: Into<EnvelopeItem>> From<T> for Envelope {}
        impl<F: FnMut(&EnvelopeItem) -> bool, C: FnMut(EnvelopeItem)> EnvelopeFilter for EnvelopeFilterCallbacks<F, C> {}
        impl<F: FnMut(&EnvelopeItem) -> bool> EnvelopeFilter for F {}
        mod private {
            use super::*;
            pub trait Sealed {}
        }
    }
    mod monitor {
        use std::error::Error;
        use uuid::Uuid;
        pub struct CrontabParseError;
        impl Error for CrontabParseError {}
        impl CrontabParseError {
            pub fn new(invalid_crontab: &str) -> Self {}
        }
        pub enum MonitorCheckInStatus {
            Ok,
            Error,
            InProgress,
            Missed,
            Unknown,
        }
        pub enum MonitorSchedule {
            Crontab { value: String },
            Interval { value: u64, unit: MonitorIntervalUnit },
        }
        impl MonitorSchedule {
            pub fn from_crontab(crontab_str: &str) -> Result<Self, CrontabParseError> {}
        }
        pub enum MonitorIntervalUnit {
            Year,
            Month,
            Week,
            Day,
            Hour,
            Minute,
        }
        pub struct MonitorConfig {
            pub schedule: MonitorSchedule,
            pub checkin_margin: Option<u64>,
            pub max_runtime: Option<u64>,
            pub timezone: Option<String>,
            pub failure_issue_threshold: Option<u64>,
            pub recovery_threshold: Option<u64>,
        }
        pub struct MonitorCheckIn {
            pub check_in_id: Uuid,
            pub monitor_slug: String,
            pub status: MonitorCheckInStatus,
            pub environment: Option<String>,
            pub duration: Option<f64>,
            pub monitor_config: Option<MonitorConfig>,
        }
    }
    mod session {
        use std::borrow::Cow;
        use std::net::IpAddr;
        use std::str;
        use std::time::SystemTime;
        use uuid::Uuid;
        pub enum SessionStatus {
            Ok,
            Exited,
            Crashed,
            Abnormal,
        }
        impl Default for SessionStatus {}
        pub struct ParseSessionStatusError;
        impl str::FromStr for SessionStatus {
            type Err = ParseSessionStatusError;
        }
        pub struct SessionAttributes<'a> {
            pub release: Cow<'a, str>,
            pub environment: Option<Cow<'a, str>>,
            pub ip_address: Option<IpAddr>,
            pub user_agent: Option<String>,
        }
        pub struct SessionUpdate<'a> {
            pub session_id: Uuid,
            pub distinct_id: Option<String>,
            pub sequence: Option<u64>,
            pub timestamp: Option<SystemTime>,
            pub started: SystemTime,
            pub init: bool,
            pub duration: Option<f64>,
            pub status: SessionStatus,
            pub errors: u64,
            pub attributes: SessionAttributes<'a>,
        }
        pub struct SessionAggregateItem {
            pub started: SystemTime,
            pub distinct_id: Option<String>,
            pub exited: u32,
            pub errored: u32,
            pub abnormal: u32,
            pub crashed: u32,
        }
        pub struct SessionAggregates<'a> {
            pub aggregates: Vec<SessionAggregateItem>,
            pub attributes: SessionAttributes<'a>,
        }
    }
    mod unit {
        use std::borrow::Cow;
        pub enum Unit {
            Nanosecond,
            Microsecond,
            Millisecond,
            Second,
            Minute,
            Hour,
            Day,
            Week,
            Bit,
            Byte,
            Kilobyte,
            Kibibyte,
            Megabyte,
            Mebibyte,
            Gigabyte,
            Gibibyte,
            Terabyte,
            Tebibyte,
            Petabyte,
            Pebibyte,
            Exabyte,
            Exbibyte,
            Ratio,
            Percent,
            Other(Cow<'static, str>),
        }
        impl From<Cow<'static, str>> for Unit {}
        impl From<&'static str> for Unit {}
        impl From<String> for Unit {}
    }
}
pub(crate) mod utils {
    use std::time::SystemTime;
    pub fn datetime_to_timestamp(st: &SystemTime) -> f64 {}
    pub fn timestamp_to_datetime(ts: f64) -> Option<SystemTime> {}
    pub fn to_rfc3339(st: &SystemTime) -> String {}
    pub mod ts_seconds_float {
        use super::*;
        use serde::{de, ser};
        pub fn deserialize<'de, D: de::Deserializer<'de>>(d: D) -> Result<SystemTime, D::Error> {}
        pub fn serialize<S: ser::Serializer>(st: &SystemTime, serializer: S) -> Result<S::Ok, S::Error> {}
    }
    pub mod ts_rfc3339 {
        use super::*;
        use serde::{de, ser};
        pub fn deserialize<'de, D: de::Deserializer<'de>>(d: D) -> Result<SystemTime, D::Error> {}
        pub fn serialize<S: ser::Serializer>(st: &SystemTime, serializer: S) -> Result<S::Ok, S::Error> {}
    }
    pub mod ts_rfc3339_opt {
        use super::*;
        use serde::{de, ser};
        pub fn deserialize<'de, D: de::Deserializer<'de>>(d: D) -> Result<Option<SystemTime>, D::Error> {}
        pub fn serialize<S: ser::Serializer>(st: &Option<SystemTime>, serializer: S) -> Result<S::Ok, S::Error> {}
    }
    pub(crate) mod display_from_str_opt {
        use serde::{de, ser};
        pub fn serialize<T: ToString, S: ser::Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<'de, T: std::str::FromStr, D: de::Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error>
        where
            T::Err: std::fmt::Display,
        {
        }
    }
}
pub use crate::auth::*;
pub use crate::dsn::*;
pub use crate::indexed_enum::IndexedEnum;
pub use crate::project_id::*;
pub use uuid::{Uuid, Variant as UuidVariant, Version as UuidVersion};
pub fn random_uuid() -> Uuid {}
