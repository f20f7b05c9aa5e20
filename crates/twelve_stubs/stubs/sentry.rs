//! package = "sentry", version = ">=0.20, <0.50"

mod defaults {
    use crate::ClientOptions;
    pub fn apply_defaults(opts: ClientOptions) -> ClientOptions {}
}
mod init {
    use crate::{Client, ClientOptions};
    pub struct ClientInitGuard;
    impl std::ops::Deref for ClientInitGuard {
        type Target = Client;
    }
    impl ClientInitGuard {
        pub fn is_enabled(&self) -> bool {}
    }
    pub fn init<C: Into<ClientOptions>>(opts: C) -> ClientInitGuard {}
}
pub mod transports {
    use crate::{Transport, TransportFactory};
    use sentry_core::TransportOptions;
    mod ratelimit {
        use crate::Envelope;
        use std::time::Duration;
        pub struct RateLimiter;
        impl Default for RateLimiter {}
        impl RateLimiter {
            pub fn new() -> Self {}
            pub fn update_from_retry_after(&mut self, header: &str) {}
            pub fn update_from_sentry_header(&mut self, header: &str) {}
            pub fn update_from_429(&mut self) {}
            pub fn is_disabled(&self, category: RateLimitingCategory) -> Option<Duration> {}
            pub fn is_enabled(&self, category: RateLimitingCategory) -> bool {}
            pub fn filter_envelope(&self, envelope: Envelope) -> Option<Envelope> {}
        }
        pub enum RateLimitingCategory {
            Any,
            Error,
            Session,
            Transaction,
            Attachment,
            LogItem,
            TraceMetric,
        }
    }
    pub use self::ratelimit::{RateLimiter, RateLimitingCategory};
    mod thread {
        use super::ratelimit::RateLimiter;
        use crate::Envelope;
        use sentry_core::client_report::Recorder as ClientReportRecorder;
        use std::thread::{self};
        use std::time::Duration;
        pub struct TransportThread;
        pub struct TransportThreadOptions<F>(F);
        impl<F> TransportThreadOptions<F> {
            pub fn new(send_fn: F) -> Self {}
            pub fn with_client_report_recorder(self, client_report_recorder: ClientReportRecorder) -> Self {}
            pub fn with_channel_capacity(self, channel_capacity: usize) -> Self {}
        }
        impl<F: FnMut(Envelope, &mut RateLimiter)> TransportThreadOptions<F> {
            pub fn spawn_thread(self) -> TransportThread {}
        }
        impl TransportThread {
            pub fn new<SendFn: FnMut(Envelope, &mut RateLimiter)>(send: SendFn) -> Self {}
            pub fn send(&self, envelope: Envelope) {}
            pub fn flush(&self, timeout: Duration) -> bool {}
        }
    }
    pub use self::thread::{TransportThread as StdTransportThread, TransportThreadOptions as StdTransportThreadOptions};
    mod tokio_thread {
        use super::ratelimit::RateLimiter;
        use crate::Envelope;
        use sentry_core::client_report::Recorder as ClientReportRecorder;
        use std::thread::{self};
        use std::time::Duration;
        pub struct TransportThread;
        pub struct TransportThreadOptions<F>(F);
        impl<F> TransportThreadOptions<F> {
            pub fn new(send_fn: F) -> Self {}
            pub fn with_client_report_recorder(self, client_report_recorder: ClientReportRecorder) -> Self {}
            pub fn with_channel_capacity(self, channel_capacity: usize) -> Self {}
        }
        impl<F: FnMut(Envelope, RateLimiter) -> SendFuture, SendFuture: std::future::Future<Output = RateLimiter>> TransportThreadOptions<F> {
            pub fn spawn_thread(self) -> TransportThread {}
        }
        impl TransportThread {
            pub fn new<SendFn: FnMut(Envelope, RateLimiter) -> SendFuture, SendFuture: std::future::Future<Output = RateLimiter>>(send: SendFn) -> Self {}
            pub fn send(&self, envelope: Envelope) {}
            pub fn flush(&self, timeout: Duration) -> bool {}
        }
    }
    pub use self::tokio_thread::{TransportThread as TokioTransportThread, TransportThreadOptions as TokioTransportThreadOptions};
    mod reqwest {
        use crate::{ClientOptions, Transport};
        use reqwest::Client as ReqwestClient;
        use sentry_core::TransportOptions;
        pub struct ReqwestHttpTransport;
        pub struct ReqwestHttpTransportOptions;
        impl ReqwestHttpTransport {
            pub fn new(options: &ClientOptions) -> Self {}
            pub fn with_client(options: &ClientOptions, client: ReqwestClient) -> Self {}
        }
        impl Transport for ReqwestHttpTransport {}
        impl From<TransportOptions> for ReqwestHttpTransportOptions {}
        impl ReqwestHttpTransportOptions {
            pub fn with_client(self, client: ReqwestClient) -> Self {}
            pub fn build(self) -> ReqwestHttpTransport {}
        }
    }
    pub use self::reqwest::{ReqwestHttpTransport, ReqwestHttpTransportOptions};
    mod embedded_svc_http {
        use crate::{ClientOptions, Transport};
        use sentry_core::TransportOptions;
        pub struct EmbeddedSVCHttpTransport;
        pub struct EmbeddedSVCHttpTransportOptions;
        impl EmbeddedSVCHttpTransport {
            pub fn new(options: &ClientOptions) -> Self {}
        }
        impl Transport for EmbeddedSVCHttpTransport {}
        impl From<TransportOptions> for EmbeddedSVCHttpTransportOptions {}
        impl EmbeddedSVCHttpTransportOptions {
            pub fn build(self) -> EmbeddedSVCHttpTransport {}
        }
    }
    pub use self::embedded_svc_http::{EmbeddedSVCHttpTransport, EmbeddedSVCHttpTransportOptions};
    mod curl {
        use crate::{ClientOptions, Transport};
        use curl::easy::Easy as CurlClient;
        use sentry_core::TransportOptions;
        pub struct CurlHttpTransport;
        pub struct CurlHttpTransportOptions;
        impl CurlHttpTransport {
            pub fn new(options: &ClientOptions) -> Self {}
            pub fn with_client(options: &ClientOptions, client: CurlClient) -> Self {}
        }
        impl Transport for CurlHttpTransport {}
        impl From<TransportOptions> for CurlHttpTransportOptions {}
        impl CurlHttpTransportOptions {
            pub fn with_client(self, client: CurlClient) -> Self {}
            pub fn build(self) -> CurlHttpTransport {}
        }
    }
    pub use self::curl::{CurlHttpTransport, CurlHttpTransportOptions};
    mod ureq {
        use crate::{ClientOptions, Transport};
        use sentry_core::TransportOptions;
        use ureq::Agent;
        pub struct UreqHttpTransport;
        pub struct UreqHttpTransportOptions;
        impl UreqHttpTransport {
            pub fn new(options: &ClientOptions) -> Self {}
            pub fn with_agent(options: &ClientOptions, agent: Agent) -> Self {}
        }
        impl Transport for UreqHttpTransport {}
        impl From<TransportOptions> for UreqHttpTransportOptions {}
        impl UreqHttpTransportOptions {
            pub fn with_agent(self, agent: Agent) -> Self {}
            pub fn build(self) -> UreqHttpTransport {}
        }
    }
    pub use self::ureq::{UreqHttpTransport, UreqHttpTransportOptions};
    type DefaultTransport = ReqwestHttpTransport;
    type DefaultTransport = CurlHttpTransport;
    type DefaultTransport = UreqHttpTransport;
    type DefaultTransport = EmbeddedSVCHttpTransport;
    pub type HttpTransport = DefaultTransport;
    pub struct DefaultTransportFactory;
    impl TransportFactory for DefaultTransportFactory {}
}
pub use crate::defaults::apply_defaults;
pub use crate::init::{init, ClientInitGuard};
pub use sentry_core::*;
pub mod integrations {
    pub use sentry_actix as actix;
    pub use sentry_anyhow as anyhow;
    pub use sentry_backtrace as backtrace;
    pub use sentry_contexts as contexts;
    pub use sentry_debug_images as debug_images;
    pub use sentry_log as log;
    pub use sentry_minidump as minidump;
    pub use sentry_opentelemetry as opentelemetry;
    pub use sentry_panic as panic;
    pub use sentry_slog as slog;
    pub use sentry_tower as tower;
    pub use sentry_tracing as tracing;
}
pub use sentry_core::types::protocol::latest as protocol;
