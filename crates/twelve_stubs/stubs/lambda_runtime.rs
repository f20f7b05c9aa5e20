//! package = "lambda_runtime", version = ">=0.5, <2"

use std::future::Future;
use std::sync::Arc;

pub use tower::{self, service_fn, Service};
pub use self::runtime::{LambdaInvocation, Runtime};
pub use self::snapstart::SnapStartResource;
pub use self::types::{Context, FunctionResponse, IntoFunctionResponse, LambdaEvent, MetadataPrelude, StreamResponse};
pub mod tracing {
    pub use tracing::*;
    pub fn init_default_subscriber() {}
}

pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
pub type Error = Box<dyn std::error::Error + Send + Sync + 'static>;

#[twelve::serves]
pub async fn run<A, F, R, B, S, D, E>(handler: F) -> Result<(), Error> where F: Service<LambdaEvent<A>, Response = R> {}
/// Several events at a time in one process.
#[twelve::serves]
pub async fn run_concurrent<A, F, R, B, S, D, E>(handler: F) -> Result<(), Error> where F: Service<LambdaEvent<A>, Response = R> + Clone {}
#[twelve::handler(arg = 0)]
pub fn handler_fn<A, F, Fut>(f: F) -> tower::util::ServiceFn<F> where F: Fn(A, Context) -> Fut {}
pub async fn spawn_graceful_shutdown_handler<Fut>(shutdown_hook: impl FnOnce() -> Fut + Send + 'static) where Fut: Future<Output = ()> {}

pub struct Config {
    pub function_name: String,
    pub memory: i32,
    pub version: String,
    pub log_stream: String,
    pub log_group: String,
}
impl Config {
    pub fn from_env() -> Self {}
}

pub mod diagnostic {
    pub struct Diagnostic {
        pub error_type: String,
        pub error_message: String,
    }
}
pub use self::diagnostic::Diagnostic;

pub mod layers {
    pub struct TracingLayer;
    impl TracingLayer {
        pub fn new() -> Self {}
    }
}
mod runtime {
    pub struct LambdaInvocation {
        pub parts: http::response::Parts,
        pub body: bytes::Bytes,
        pub context: crate::Context,
    }
    pub struct Runtime<S>(S);
    impl<S> Runtime<S> {
        pub fn new(handler: S) -> Self {}
        pub fn layer<L>(self, layer: L) -> Runtime<L::Service> where L: tower::Layer<S> {}
        pub fn is_snapstart(&self) -> bool {}
        pub fn register_snapstart_resource(self, resource: std::sync::Arc<dyn crate::SnapStartResource>) -> Self {}
        #[twelve::serves]
        pub async fn run(self) -> Result<(), crate::Error> {}
        #[twelve::serves]
        pub async fn run_concurrent(self) -> Result<(), crate::Error> {}
    }
}
pub mod snapstart {
    pub trait SnapStartResource {}
}
pub mod streaming {
    pub use self::body::{channel, Body, Sender};
    mod body {
        pub struct Body;
        pub struct Sender;
        impl Sender {
            pub async fn send_data(&mut self, data: bytes::Bytes) -> Result<(), crate::Error> {}
            pub fn try_send_data(&mut self, data: bytes::Bytes) -> Result<(), bytes::Bytes> {}
        }
        pub fn channel() -> (Sender, Body) {}
    }
}
mod types {
    #[twelve::request_data(meta)]
    pub struct Context {
        pub request_id: String,
        pub deadline: u64,
        pub invoked_function_arn: String,
        pub xray_trace_id: Option<String>,
        pub client_context: Option<ClientContext>,
        pub identity: Option<CognitoIdentity>,
        pub env_config: std::sync::Arc<crate::Config>,
    }
    impl Clone for Context {}
    impl Context {
        pub fn deadline(&self) -> std::time::SystemTime {}
    }
    pub struct ClientContext {
        pub client: ClientApplication,
        pub custom: std::collections::HashMap<String, String>,
        pub environment: std::collections::HashMap<String, String>,
    }
    pub struct ClientApplication;
    pub struct CognitoIdentity {
        pub identity_id: String,
        pub identity_pool_id: String,
    }
    /// Whether the payload is a body depends on its type.
    pub struct LambdaEvent<T> {
        pub payload: T,
        pub context: Context,
    }
    impl<T> LambdaEvent<T> {
        pub fn new(payload: T, context: Context) -> Self {}
        pub fn into_parts(self) -> (T, Context) {}
    }
    pub struct MetadataPrelude {
        pub status_code: http::StatusCode,
        pub headers: http::HeaderMap,
        pub cookies: Vec<String>,
    }
    pub struct StreamResponse<S> {
        pub metadata_prelude: MetadataPrelude,
        pub stream: S,
    }
    pub enum FunctionResponse<B, S> {
        BufferedResponse(B),
        StreamingResponse(StreamResponse<S>),
    }
    pub trait IntoFunctionResponse<B, S> {}
}
