//! package = "jsonrpsee-core", version = ">=0.23, <0.27"

pub use async_trait::async_trait;
pub use error::{RegisterMethodError, SubscriptionError};
pub use serde::{de::DeserializeOwned, Serialize};
pub use serde_json::value::{
    to_raw_value as to_json_raw_value, to_value as to_json_value, RawValue as JsonRawValue, Value as JsonValue,
};
pub use std::borrow::Cow;

pub type RpcResult<T> = std::result::Result<T, jsonrpsee_types::ErrorObjectOwned>;
pub type SubscriptionResult = Result<(), SubscriptionError>;
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
pub type EmptyServerParams = Vec<()>;

#[macro_export]
macro_rules! rpc_params {
    () => {};
}

pub mod error {
    pub enum RegisterMethodError {
        AlreadyRegistered(String),
        MethodNotFound(String),
        SubscriptionNameConflict(String),
    }
    impl std::error::Error for RegisterMethodError {}
    pub struct SubscriptionError(crate::server::SubscriptionMessage);
    impl<T: ToString> From<T> for SubscriptionError {}
}

pub mod traits {
    pub trait ToRpcParams {
        fn to_rpc_params(self) -> Result<Option<Box<serde_json::value::RawValue>>, serde_json::Error>;
    }
    pub trait IdProvider {
        fn next_id(&self) -> jsonrpsee_types::SubscriptionId<'static>;
    }
}

pub mod http_helpers {
    #[twelve::request_data(body)]
    pub struct Body;
    pub type Request<T = Body> = http::Request<T>;
    pub type Response<T = Body> = http::Response<T>;
}

pub mod server {
    pub use self::rpc_module::{
        ConnectionId, MaxResponseSize, MethodCallback, MethodKind, Methods, MethodsError, RpcModule,
    };
    pub use self::subscription::{
        BoundedSubscriptions, DisconnectError, IntoSubscriptionCloseResponse, IsUnsubscribed,
        PendingSubscriptionAcceptError, PendingSubscriptionSink, SendTimeoutError, Subscription,
        SubscriptionCloseResponse, SubscriptionMessage, SubscriptionSink, TrySendError,
    };
    pub use http::Extensions;

    pub trait IntoResponse {
        type Output;
    }
    pub struct MethodResponse;
    impl MethodResponse {
        pub fn is_success(&self) -> bool {}
        pub fn is_error(&self) -> bool {}
        pub fn as_error_code(&self) -> Option<i32> {}
        pub fn error<'a>(id: jsonrpsee_types::Id, err: impl Into<jsonrpsee_types::ErrorObject<'a>>) -> Self {}
        pub fn notification() -> Self {}
    }
    pub struct ResponsePayload<'a, T>(&'a T);
    impl<'a, T> ResponsePayload<'a, T> {
        pub fn success(t: T) -> Self {}
        pub fn error(e: impl Into<jsonrpsee_types::ErrorObjectOwned>) -> Self {}
    }

    mod rpc_module {
        use super::subscription::{IntoSubscriptionCloseResponse, PendingSubscriptionSink, Subscription};
        use super::{Extensions, IntoResponse};
        use crate::error::RegisterMethodError;
        use jsonrpsee_types::Params;
        use std::future::Future;
        use std::sync::Arc;

        pub struct ConnectionId(pub usize);
        pub type MaxResponseSize = usize;
        pub enum MethodsError {
            Parse(serde_json::Error),
            JsonRpc(jsonrpsee_types::ErrorObjectOwned),
            InvalidSubscriptionId(String),
        }
        pub enum MethodKind {
            Subscription,
            Unsubscription,
            MethodCall,
            NotFound,
        }
        pub struct MethodCallback;
        pub struct Methods;
        impl Methods {
            pub fn new() -> Self {}
            pub fn merge(&mut self, other: impl Into<Methods>) -> Result<(), RegisterMethodError> {}
            pub fn method(&self, method_name: &str) -> Option<&MethodCallback> {}
            pub async fn call<P, T>(&self, method: &str, params: P) -> Result<T, MethodsError> {}
            pub async fn subscribe_unbounded<P>(
                &self,
                sub_method: &str,
                params: P,
            ) -> Result<Subscription, MethodsError> {
            }
            pub fn method_names(&self) -> impl Iterator<Item = &'static str> {}
            #[twelve::view]
            pub fn extensions_mut(&mut self) -> &mut Extensions {}
        }
        /// The context is handed to every method.
        pub struct RpcModule<Context>(Arc<Context>);
        impl<Context> std::ops::Deref for RpcModule<Context> { type Target = Methods; }
        impl<Context> std::ops::DerefMut for RpcModule<Context> {}
        impl<Context> From<RpcModule<Context>> for Methods {}
        impl<Context> RpcModule<Context> {
            #[twelve::shares(arg = 0)]
            pub fn new(ctx: Context) -> Self {}
            #[twelve::shares(arg = 0)]
            pub fn from_arc(ctx: Arc<Context>) -> Self {}
            pub fn remove_context(self) -> RpcModule<()> {}
            #[twelve::handler(arg = 1)]
            #[twelve::route(path = 0)]
            pub fn register_method<R: IntoResponse, F: Fn(Params, &Context, &Extensions) -> R>(
                &mut self,
                method_name: &'static str,
                callback: F,
            ) -> Result<&mut MethodCallback, RegisterMethodError> {
            }
            #[twelve::handler(arg = 1)]
            #[twelve::route(path = 0)]
            pub fn register_async_method<
                R: IntoResponse,
                Fun: Fn(Params<'static>, Arc<Context>, Extensions) -> Fut,
                Fut: Future<Output = R>,
            >(
                &mut self,
                method_name: &'static str,
                callback: Fun,
            ) -> Result<&mut MethodCallback, RegisterMethodError> {
            }
            #[twelve::handler(arg = 1)]
            #[twelve::route(path = 0)]
            pub fn register_blocking_method<R: IntoResponse, F: Fn(Params, Arc<Context>, Extensions) -> R>(
                &mut self,
                method_name: &'static str,
                callback: F,
            ) -> Result<&mut MethodCallback, RegisterMethodError> {
            }
            #[twelve::handler(arg = 3, kind = "connection")]
            #[twelve::route(path = 0)]
            pub fn register_subscription<
                R: IntoSubscriptionCloseResponse,
                F: Fn(Params<'static>, PendingSubscriptionSink, Arc<Context>, Extensions) -> Fut,
                Fut: Future<Output = R>,
            >(
                &mut self,
                subscribe_method_name: &'static str,
                notif_method_name: &'static str,
                unsubscribe_method_name: &'static str,
                callback: F,
            ) -> Result<&mut MethodCallback, RegisterMethodError> {
            }
            #[twelve::handler(arg = 3, kind = "connection")]
            #[twelve::route(path = 0)]
            pub fn register_subscription_raw<
                R: IntoSubscriptionCloseResponse,
                F: Fn(Params, PendingSubscriptionSink, Arc<Context>, &Extensions) -> R,
            >(
                &mut self,
                subscribe_method_name: &'static str,
                notif_method_name: &'static str,
                unsubscribe_method_name: &'static str,
                callback: F,
            ) -> Result<&mut MethodCallback, RegisterMethodError> {
            }
            pub fn remove_method(&mut self, method_name: &'static str) -> Option<MethodCallback> {}
            pub fn register_alias(
                &mut self,
                alias: &'static str,
                existing_method: &'static str,
            ) -> Result<(), RegisterMethodError> {
            }
        }
    }
    mod subscription {
        use jsonrpsee_types::{ErrorObjectOwned, SubscriptionId};
        pub trait IntoSubscriptionCloseResponse {}
        pub enum SubscriptionCloseResponse {
            None,
            Notif(SubscriptionMessage),
            NotifErr(SubscriptionMessage),
        }
        pub struct SubscriptionMessage;
        impl From<Box<serde_json::value::RawValue>> for SubscriptionMessage {}
        impl SubscriptionMessage {
            pub fn new<T>(method: &str, subscription: SubscriptionId, result: &T) -> Result<Self, serde_json::Error> {}
            pub fn from_json<T>(t: &T) -> Result<Self, serde_json::Error> {}
        }
        #[twelve::nature(channel)]
        pub struct PendingSubscriptionSink;
        impl PendingSubscriptionSink {
            pub async fn reject(self, err: impl Into<ErrorObjectOwned>) {}
            pub async fn accept(self) -> Result<SubscriptionSink, PendingSubscriptionAcceptError> {}
            pub fn subscription_id(&self) -> SubscriptionId<'static> {}
            pub fn connection_id(&self) -> super::ConnectionId {}
            pub fn method_name(&self) -> &str {}
        }
        /// One client's subscription, over the connection that it came with.
        #[twelve::nature(queue)]
        #[twelve::shared_handle]
        pub struct SubscriptionSink;
        impl Clone for SubscriptionSink {}
        impl SubscriptionSink {
            pub fn subscription_id(&self) -> SubscriptionId<'static> {}
            pub fn method_name(&self) -> &str {}
            pub fn connection_id(&self) -> super::ConnectionId {}
            #[twelve::does(send)]
            pub async fn send(&self, msg: impl Into<SubscriptionMessage>) -> Result<(), DisconnectError> {}
            #[twelve::does(send)]
            pub async fn send_timeout(
                &self,
                msg: impl Into<SubscriptionMessage>,
                timeout: std::time::Duration,
            ) -> Result<(), SendTimeoutError> {
            }
            #[twelve::view]
            #[twelve::does(send)]
            pub fn try_send(&mut self, msg: impl Into<SubscriptionMessage>) -> Result<(), TrySendError> {}
            pub fn is_closed(&self) -> bool {}
            pub async fn closed(&self) {}
        }
        #[twelve::nature(coordination)]
        pub struct IsUnsubscribed;
        pub struct Subscription;
        impl Subscription {
            pub fn close(&mut self) {}
            pub async fn next<T>(&mut self) -> Option<Result<(T, SubscriptionId<'static>), super::MethodsError>> {}
        }
        #[twelve::nature(coordination)]
        pub struct BoundedSubscriptions;
        pub enum TrySendError {
            Closed(SubscriptionMessage),
            Full(SubscriptionMessage),
        }
        pub enum SendTimeoutError {
            Timeout(SubscriptionMessage),
            Closed(SubscriptionMessage),
        }
        pub struct DisconnectError(pub SubscriptionMessage);
        pub struct PendingSubscriptionAcceptError;
    }
}

pub mod middleware {
    pub use jsonrpsee_types::{Extensions, Request};
    pub type Notification<'a> =
        jsonrpsee_types::Notification<'a, Option<std::borrow::Cow<'a, serde_json::value::RawValue>>>;
    #[twelve::request_data(body)]
    pub struct Batch<'a>(&'a ());
    impl<'a> Batch<'a> {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    pub trait RpcServiceT {
        type MethodResponse;
        type NotificationResponse;
        type BatchResponse;
        #[twelve::entry(kind = "request")]
        fn call<'a>(&self, request: Request<'a>) -> impl std::future::Future<Output = Self::MethodResponse>;
        #[twelve::entry(kind = "request")]
        fn batch<'a>(&self, requests: Batch<'a>) -> impl std::future::Future<Output = Self::BatchResponse>;
        #[twelve::entry(kind = "request")]
        fn notification<'a>(
            &self,
            n: Notification<'a>,
        ) -> impl std::future::Future<Output = Self::NotificationResponse>;
    }
    pub struct RpcServiceBuilder<L>(L);
    impl RpcServiceBuilder<tower_layer::Identity> {
        pub fn new() -> Self {}
    }
    impl<L> RpcServiceBuilder<L> {
        pub fn option_layer<T>(self, layer: Option<T>) -> RpcServiceBuilder<tower_layer::Stack<T, L>> {}
        pub fn layer<T>(self, layer: T) -> RpcServiceBuilder<tower_layer::Stack<T, L>> {}
        pub fn layer_fn<F>(
            self,
            f: F,
        ) -> RpcServiceBuilder<tower_layer::Stack<tower_layer::LayerFn<F>, L>> {
        }
        pub fn rpc_logger(self, max_log_len: u32) -> RpcServiceBuilder<L> {}
    }
}
