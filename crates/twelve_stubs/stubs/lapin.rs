//! package = "lapin", version = ">=1, <5"

use std::future::Future;

pub use self::acker::Acker;
pub use self::channel::{Channel, options};
pub use self::connection::{Connect, Connection};
pub use self::connection_properties::ConnectionProperties;
pub use self::consumer::{Consumer, ConsumerDelegate};
pub use self::error::{Error, ErrorKind, Result};
pub use self::publisher_confirm::{Confirmation, PublisherConfirm};
pub use self::protocol::BasicProperties;
pub use self::queue::Queue;

pub enum ExchangeKind {
    Custom(String),
    Direct,
    Fanout,
    Headers,
    Topic,
}

/// Of the crate amq-protocol, like `protocol`, `uri` and `tcp`.
pub mod types {
    pub type ShortShortUInt = u8;
    pub type ShortUInt = u16;
    pub type LongUInt = u32;
    pub type LongLongUInt = u64;
    pub type Timestamp = LongLongUInt;
    pub type ChannelId = u16;
    pub type DeliveryTag = LongLongUInt;
    pub type MessageCount = LongUInt;
    pub type ReplyCode = ShortUInt;
    pub struct ShortString(String);
    impl ShortString {
        pub fn as_str(&self) -> &str {}
    }
    impl Clone for ShortString {}
    impl std::fmt::Display for ShortString {}
    impl From<String> for ShortString {}
    impl From<&str> for ShortString {}
    pub struct LongString(Vec<u8>);
    impl LongString {
        pub fn as_bytes(&self) -> &[u8] {}
    }
    impl Clone for LongString {}
    impl std::fmt::Display for LongString {}
    impl From<String> for LongString {}
    impl From<&str> for LongString {}
    pub enum AMQPValue {
        Boolean(bool),
        ShortShortInt(i8),
        ShortShortUInt(u8),
        ShortInt(i16),
        ShortUInt(u16),
        LongInt(i32),
        LongUInt(u32),
        LongLongInt(i64),
        Float(f32),
        Double(f64),
        ShortString(ShortString),
        LongString(LongString),
        FieldArray(FieldArray),
        Timestamp(Timestamp),
        FieldTable(FieldTable),
        ByteArray(ByteArray),
        Void,
    }
    pub struct FieldArray(Vec<AMQPValue>);
    pub struct ByteArray(Vec<u8>);
    pub struct FieldTable(std::collections::BTreeMap<ShortString, AMQPValue>);
    impl FieldTable {
        pub fn insert(&mut self, k: ShortString, v: AMQPValue) -> &mut Self {}
        pub fn contains_key(&self, k: &str) -> bool {}
        pub fn inner(&self) -> &std::collections::BTreeMap<ShortString, AMQPValue> {}
    }
    impl Clone for FieldTable {}
    impl Default for FieldTable {
        fn default() -> Self {}
    }
}
pub mod protocol {
    pub use self::basic::AMQPProperties as BasicProperties;
    pub mod basic {
        use crate::types::*;
        pub struct AMQPProperties;
        impl AMQPProperties {
            pub fn with_content_type(self, value: ShortString) -> Self {}
            pub fn with_content_encoding(self, value: ShortString) -> Self {}
            pub fn with_headers(self, value: FieldTable) -> Self {}
            pub fn with_delivery_mode(self, value: ShortShortUInt) -> Self {}
            pub fn with_priority(self, value: ShortShortUInt) -> Self {}
            pub fn with_correlation_id(self, value: ShortString) -> Self {}
            pub fn with_reply_to(self, value: ShortString) -> Self {}
            pub fn with_expiration(self, value: ShortString) -> Self {}
            pub fn with_message_id(self, value: ShortString) -> Self {}
            pub fn with_timestamp(self, value: Timestamp) -> Self {}
            pub fn with_kind(self, value: ShortString) -> Self {}
            pub fn with_user_id(self, value: ShortString) -> Self {}
            pub fn with_app_id(self, value: ShortString) -> Self {}
            pub fn with_cluster_id(self, value: ShortString) -> Self {}
            pub fn content_type(&self) -> &Option<ShortString> {}
            pub fn content_encoding(&self) -> &Option<ShortString> {}
            pub fn headers(&self) -> &Option<FieldTable> {}
            pub fn delivery_mode(&self) -> &Option<ShortShortUInt> {}
            pub fn priority(&self) -> &Option<ShortShortUInt> {}
            pub fn correlation_id(&self) -> &Option<ShortString> {}
            pub fn reply_to(&self) -> &Option<ShortString> {}
            pub fn expiration(&self) -> &Option<ShortString> {}
            pub fn message_id(&self) -> &Option<ShortString> {}
            pub fn timestamp(&self) -> &Option<Timestamp> {}
            pub fn kind(&self) -> &Option<ShortString> {}
            pub fn user_id(&self) -> &Option<ShortString> {}
            pub fn app_id(&self) -> &Option<ShortString> {}
            pub fn cluster_id(&self) -> &Option<ShortString> {}
        }
        impl Clone for AMQPProperties {}
        impl Default for AMQPProperties {
            fn default() -> Self {}
        }
    }
}
pub mod uri {
    pub struct AMQPUri;
}
mod generated_options {
    pub struct BasicAckOptions {
        pub multiple: bool,
    }
    impl Clone for BasicAckOptions {}
    impl Default for BasicAckOptions {
        fn default() -> Self {}
    }
    pub struct BasicNackOptions {
        pub multiple: bool,
        pub requeue: bool,
    }
    impl Clone for BasicNackOptions {}
    impl Default for BasicNackOptions {
        fn default() -> Self {}
    }
    pub struct BasicRejectOptions {
        pub requeue: bool,
    }
    impl Clone for BasicRejectOptions {}
    impl Default for BasicRejectOptions {
        fn default() -> Self {}
    }
    pub struct BasicCancelOptions {
        pub nowait: bool,
    }
    impl Clone for BasicCancelOptions {}
    impl Default for BasicCancelOptions {
        fn default() -> Self {}
    }
    pub struct BasicConsumeOptions {
        pub no_local: bool,
        pub no_ack: bool,
        pub exclusive: bool,
        pub nowait: bool,
    }
    impl Clone for BasicConsumeOptions {}
    impl Default for BasicConsumeOptions {
        fn default() -> Self {}
    }
    pub struct BasicGetOptions {
        pub no_ack: bool,
    }
    impl Clone for BasicGetOptions {}
    impl Default for BasicGetOptions {
        fn default() -> Self {}
    }
    pub struct BasicPublishOptions {
        pub mandatory: bool,
        pub immediate: bool,
    }
    impl Clone for BasicPublishOptions {}
    impl Default for BasicPublishOptions {
        fn default() -> Self {}
    }
    pub struct BasicQosOptions {
        pub global: bool,
    }
    impl Clone for BasicQosOptions {}
    impl Default for BasicQosOptions {
        fn default() -> Self {}
    }
    pub struct BasicRecoverOptions {
        pub requeue: bool,
    }
    impl Clone for BasicRecoverOptions {}
    impl Default for BasicRecoverOptions {
        fn default() -> Self {}
    }
    pub struct ConfirmSelectOptions {
        pub nowait: bool,
    }
    impl Clone for ConfirmSelectOptions {}
    impl Default for ConfirmSelectOptions {
        fn default() -> Self {}
    }
    pub struct ExchangeBindOptions {
        pub nowait: bool,
    }
    impl Clone for ExchangeBindOptions {}
    impl Default for ExchangeBindOptions {
        fn default() -> Self {}
    }
    pub struct ExchangeDeclareOptions {
        pub passive: bool,
        pub durable: bool,
        pub auto_delete: bool,
        pub internal: bool,
        pub nowait: bool,
    }
    impl Clone for ExchangeDeclareOptions {}
    impl Default for ExchangeDeclareOptions {
        fn default() -> Self {}
    }
    pub struct ExchangeDeleteOptions {
        pub if_unused: bool,
        pub nowait: bool,
    }
    impl Clone for ExchangeDeleteOptions {}
    impl Default for ExchangeDeleteOptions {
        fn default() -> Self {}
    }
    pub struct ExchangeUnbindOptions {
        pub nowait: bool,
    }
    impl Clone for ExchangeUnbindOptions {}
    impl Default for ExchangeUnbindOptions {
        fn default() -> Self {}
    }
    pub struct QueueBindOptions {
        pub nowait: bool,
    }
    impl Clone for QueueBindOptions {}
    impl Default for QueueBindOptions {
        fn default() -> Self {}
    }
    pub struct QueueDeclareOptions {
        pub passive: bool,
        pub durable: bool,
        pub exclusive: bool,
        pub auto_delete: bool,
        pub nowait: bool,
    }
    impl Clone for QueueDeclareOptions {}
    impl Default for QueueDeclareOptions {
        fn default() -> Self {}
    }
    impl QueueDeclareOptions {
        pub fn durable() -> Self {}
    }
    pub struct QueueDeleteOptions {
        pub if_unused: bool,
        pub if_empty: bool,
        pub nowait: bool,
    }
    impl Clone for QueueDeleteOptions {}
    impl Default for QueueDeleteOptions {
        fn default() -> Self {}
    }
    pub struct QueuePurgeOptions {
        pub nowait: bool,
    }
    impl Clone for QueuePurgeOptions {}
    impl Default for QueuePurgeOptions {
        fn default() -> Self {}
    }
}
mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
    impl Error {
        pub fn kind(&self) -> &ErrorKind {}
    }
    impl Clone for Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub enum ErrorKind {}
}
mod connection_properties {
    use crate::types::{LongString, ShortString};
    pub struct ConnectionProperties;
    impl ConnectionProperties {
        pub fn with_locale(self, locale: ShortString) -> Self {}
        pub fn with_client_property(self, key: ShortString, value: LongString) -> Self {}
        pub fn with_connection_name(self, connection_name: LongString) -> Self {}
        pub fn enable_auto_recover(self) -> Self {}
    }
    impl Clone for ConnectionProperties {}
    impl Default for ConnectionProperties {
        fn default() -> Self {}
    }
}
mod connection {
    use crate::uri::AMQPUri;
    use crate::{Channel, ConnectionProperties, Result};
    #[twelve::nature(client)]
    pub struct Connection;
    impl Connection {
        pub async fn connect(uri: &str, options: ConnectionProperties) -> Result<Self> {}
        pub async fn connect_with_runtime<RK>(uri: &str, options: ConnectionProperties, runtime: RK) -> Result<Self> {}
        pub async fn connect_uri(uri: AMQPUri, options: ConnectionProperties) -> Result<Self> {}
        pub async fn connect_uri_with_runtime<RK>(uri: AMQPUri, options: ConnectionProperties, runtime: RK) -> Result<Self> {}
        pub async fn create_channel(&self) -> Result<Channel> {}
        /// Blocks until the connection ends.
        pub fn run(self) -> Result<()> {}
        pub async fn close(&self, reply_code: u16, reply_text: crate::types::ShortString) -> Result<()> {}
        /// Up to 3.
        pub fn on_error<E: FnMut(crate::Error) + Send + 'static>(&self, handler: E) {}
    }
    pub trait Connect {}
}
mod queue {
    pub struct Queue;
    impl Queue {
        pub fn name(&self) -> &crate::types::ShortString {}
        pub fn message_count(&self) -> u32 {}
        pub fn consumer_count(&self) -> u32 {}
    }
    impl Clone for Queue {}
}
mod publisher_confirm {
    pub struct PublisherConfirm;
    impl std::future::Future for PublisherConfirm { type Output = crate::Result<Confirmation>; }
    pub enum Confirmation {
        Ack(Option<crate::message::BasicReturnMessage>),
        Nack(Option<crate::message::BasicReturnMessage>),
        NotRequested,
    }
    impl Confirmation {
        pub fn is_ack(&self) -> bool {}
        pub fn is_nack(&self) -> bool {}
    }
}
mod channel {
    pub use crate::generated_options as options;
    use self::options::*;
    use crate::types::{ChannelId, FieldTable, ShortString};
    use crate::{BasicProperties, Consumer, ExchangeKind, PublisherConfirm, Queue, Result};
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Channel;
    impl Clone for Channel {}
    impl Channel {
        pub fn id(&self) -> ChannelId {}
        pub async fn close(&self, reply_code: u16, reply_text: ShortString) -> Result<()> {}
        #[twelve::does(subscribe)]
        pub async fn basic_consume(&self, queue: ShortString, consumer_tag: ShortString, options: BasicConsumeOptions, arguments: FieldTable) -> Result<Consumer> {}
        pub async fn basic_cancel(&self, consumer_tag: ShortString, options: BasicCancelOptions) -> Result<()> {}
        #[twelve::does(subscribe)]
        pub async fn basic_get(&self, queue: ShortString, options: BasicGetOptions) -> Result<Option<crate::message::BasicGetMessage>> {}
        #[twelve::does(publish)]
        pub async fn basic_publish(&self, exchange: ShortString, routing_key: ShortString, options: BasicPublishOptions, payload: &[u8], properties: BasicProperties) -> Result<PublisherConfirm> {}
        pub async fn basic_qos(&self, prefetch_count: u16, options: BasicQosOptions) -> Result<()> {}
        pub async fn basic_ack(&self, delivery_tag: u64, options: BasicAckOptions) -> Result<()> {}
        pub async fn basic_nack(&self, delivery_tag: u64, options: BasicNackOptions) -> Result<()> {}
        pub async fn basic_reject(&self, delivery_tag: u64, options: BasicRejectOptions) -> Result<()> {}
        pub async fn basic_recover(&self, options: BasicRecoverOptions) -> Result<()> {}
        pub async fn confirm_select(&self, options: ConfirmSelectOptions) -> Result<()> {}
        pub async fn wait_for_confirms(&self) -> Result<Vec<crate::message::BasicReturnMessage>> {}
        pub async fn exchange_declare(&self, exchange: ShortString, kind: ExchangeKind, options: ExchangeDeclareOptions, arguments: FieldTable) -> Result<()> {}
        pub async fn exchange_delete(&self, exchange: ShortString, options: ExchangeDeleteOptions) -> Result<()> {}
        pub async fn exchange_bind(&self, destination: ShortString, source: ShortString, routing_key: ShortString, options: ExchangeBindOptions, arguments: FieldTable) -> Result<()> {}
        pub async fn exchange_unbind(&self, destination: ShortString, source: ShortString, routing_key: ShortString, options: ExchangeUnbindOptions, arguments: FieldTable) -> Result<()> {}
        pub async fn queue_declare(&self, queue: ShortString, options: QueueDeclareOptions, arguments: FieldTable) -> Result<Queue> {}
        pub async fn queue_bind(&self, queue: ShortString, exchange: ShortString, routing_key: ShortString, options: QueueBindOptions, arguments: FieldTable) -> Result<()> {}
        pub async fn queue_unbind(&self, queue: ShortString, exchange: ShortString, routing_key: ShortString, arguments: FieldTable) -> Result<()> {}
        pub async fn queue_purge(&self, queue: ShortString, options: QueuePurgeOptions) -> Result<u32> {}
        pub async fn queue_delete(&self, queue: ShortString, options: QueueDeleteOptions) -> Result<u32> {}
        pub async fn tx_select(&self) -> Result<()> {}
        pub async fn tx_commit(&self) -> Result<()> {}
        pub async fn tx_rollback(&self) -> Result<()> {}
    }
}
mod acker {
    use crate::Result;
    use crate::options::{BasicAckOptions, BasicNackOptions, BasicRejectOptions};
    pub struct Acker;
    impl Acker {
        pub async fn ack(&self, options: BasicAckOptions) -> Result<bool> {}
        pub async fn nack(&self, options: BasicNackOptions) -> Result<bool> {}
        pub async fn reject(&self, options: BasicRejectOptions) -> Result<bool> {}
        pub fn poisoned(&self) -> bool {}
        pub fn usable(&self) -> bool {}
    }
    impl Clone for Acker {}
}
pub mod message {
    use crate::types::ShortString;
    use crate::{Acker, BasicProperties, Result};
    pub type DeliveryResult = Result<Option<Delivery>>;
    pub struct Delivery {
        pub delivery_tag: u64,
        pub exchange: ShortString,
        pub routing_key: ShortString,
        pub redelivered: bool,
        pub properties: BasicProperties,
        pub data: Vec<u8>,
        pub acker: Acker,
    }
    impl std::ops::Deref for Delivery { type Target = Acker; }
    pub struct BasicGetMessage {
        pub delivery: Delivery,
        pub message_count: u32,
    }
    impl std::ops::Deref for BasicGetMessage { type Target = Delivery; }
    impl std::ops::DerefMut for BasicGetMessage {}
    pub struct BasicReturnMessage {
        pub delivery: Delivery,
        pub reply_code: u16,
        pub reply_text: ShortString,
    }
    impl std::ops::Deref for BasicReturnMessage { type Target = Delivery; }
    impl std::ops::DerefMut for BasicReturnMessage {}
}
mod consumer {
    use crate::message::{Delivery, DeliveryResult};
    use crate::types::ShortString;
    use std::future::Future;
    use std::pin::Pin;
    pub trait ConsumerDelegate: Send + Sync {
        #[twelve::entry(kind = "job")]
        fn on_new_delivery(&self, delivery: DeliveryResult) -> Pin<Box<dyn Future<Output = ()> + Send>>;
        #[twelve::entry(kind = "job")]
        fn drop_prefetched_messages(&self) -> Pin<Box<dyn Future<Output = ()> + Send>> {}
    }
    impl<F: Future<Output = ()> + Send + 'static, DeliveryHandler: Fn(DeliveryResult) -> F + Send + Sync + 'static> ConsumerDelegate for DeliveryHandler {}
    #[twelve::nature(client)]
    pub struct Consumer;
    impl Clone for Consumer {}
    impl Consumer {
        pub fn tag(&self) -> ShortString {}
        pub fn queue(&self) -> ShortString {}
        /// A closure, or a value whose trait method is the entry.
        #[twelve::handler(arg = 0, kind = "job")]
        #[twelve::shares(arg = 0)]
        pub fn set_delegate<D: ConsumerDelegate + 'static>(&self, delegate: D) {}
    }
    impl futures_core::Stream for Consumer { type Item = crate::Result<Delivery>; }
}
