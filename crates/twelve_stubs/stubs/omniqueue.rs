//! package = "omniqueue", version = ">=0.2, <0.4"
// One face for several queues. Which one, the backend says: all but `InMemoryBackend` speak to a server.

use std::time::Duration;
pub use builder::QueueBuilder;

pub type Result<T, E = QueueError> = std::result::Result<T, E>;
pub enum QueueError {
    CannotCreateHalf,
    CannotAckOrNackTwice,
    NoData,
    Serde(serde_json::Error),
    PayloadTooLarge { actual: usize, limit: usize },
    Generic(Box<dyn std::error::Error + Send + Sync>),
    Unsupported(&'static str),
}
impl QueueError {
    pub fn generic<E: std::error::Error>(e: E) -> Self {}
}
impl std::error::Error for QueueError {}
pub trait QueuePayload {
    fn to_bytes_naive(&self) -> Result<Vec<u8>>;
    fn from_bytes_naive(bytes: &[u8]) -> Result<Box<Self>>;
}
impl QueuePayload for Vec<u8> {}
impl QueuePayload for String {}
impl QueuePayload for serde_json::Value {}
pub trait QueueBackend {
    type PayloadIn;
    type PayloadOut;
    type Producer;
    type Consumer;
    type Config;
    async fn new_pair(config: Self::Config) -> Result<(Self::Producer, Self::Consumer)>;
    async fn producing_half(config: Self::Config) -> Result<Self::Producer>;
    async fn consuming_half(config: Self::Config) -> Result<Self::Consumer>;
}
pub trait QueueProducer: Sized {
    type Payload;
    async fn send_raw(&self, payload: &Self::Payload) -> Result<()>;
    async fn send_bytes(&self, payload: &[u8]) -> Result<()> {}
    async fn send_serde_json<P>(&self, payload: &P) -> Result<()> {}
    async fn send_raw_batch(&self, payloads: impl IntoIterator) -> Result<()> {}
    async fn send_bytes_batch(&self, payloads: impl IntoIterator) -> Result<()> {}
    async fn send_serde_json_batch(&self, payloads: impl IntoIterator) -> Result<()> {}
    async fn redrive_dlq(&self) -> Result<()>;
    fn into_dyn(self) -> DynProducer {}
}
pub trait ScheduledQueueProducer: QueueProducer {
    async fn send_raw_scheduled(&self, payload: &Self::Payload, delay: Duration) -> Result<()>;
    async fn send_bytes_scheduled(&self, payload: &[u8], delay: Duration) -> Result<()> {}
    async fn send_serde_json_scheduled<P>(&self, payload: &P, delay: Duration) -> Result<()> {}
    fn into_dyn_scheduled(self) -> DynScheduledProducer {}
}
pub trait QueueConsumer: Sized {
    type Payload;
    async fn receive(&mut self) -> Result<Delivery>;
    async fn receive_all(&mut self, max_messages: usize, deadline: Duration) -> Result<Vec<Delivery>>;
    fn into_dyn(self) -> DynConsumer {}
    fn max_messages(&self) -> Option<std::num::NonZeroUsize> {}
}
pub struct DynProducer;
impl DynProducer {
    pub async fn send_raw(&self, payload: &[u8]) -> Result<()> {}
    pub async fn send_serde_json<P>(&self, payload: &P) -> Result<()> {}
    pub async fn redrive_dlq(&self) -> Result<()> {}
}
impl QueueProducer for DynProducer {
    type Payload = Vec<u8>;
}
pub struct DynScheduledProducer;
impl DynScheduledProducer {
    pub async fn send_raw(&self, payload: &[u8]) -> Result<()> {}
    pub async fn send_serde_json<P>(&self, payload: &P) -> Result<()> {}
    pub async fn send_raw_scheduled(&self, payload: &[u8], delay: Duration) -> Result<()> {}
    pub async fn send_serde_json_scheduled<P>(&self, payload: &P, delay: Duration) -> Result<()> {}
    pub async fn redrive_dlq(&self) -> Result<()> {}
}
impl QueueProducer for DynScheduledProducer {
    type Payload = Vec<u8>;
}
impl ScheduledQueueProducer for DynScheduledProducer {}
pub struct DynConsumer;
impl DynConsumer {
    pub async fn receive(&mut self) -> Result<Delivery> {}
    pub async fn receive_all(&mut self, max_messages: usize, deadline: Duration) -> Result<Vec<Delivery>> {}
}
impl QueueConsumer for DynConsumer {
    type Payload = Vec<u8>;
}
pub struct Delivery;
impl Delivery {
    pub async fn ack(self) -> Result<(), (QueueError, Self)> {}
    pub async fn nack(self) -> Result<(), (QueueError, Self)> {}
    pub async fn set_ack_deadline(&mut self, duration: Duration) -> Result<(), QueueError> {}
    pub fn take_payload(&mut self) -> Option<Vec<u8>> {}
    pub fn borrow_payload(&self) -> Option<&[u8]> {}
    pub fn payload_serde_json<T>(&self) -> Result<Option<T>> {}
}
pub mod builder {
    use crate::{DynConsumer, DynProducer, QueueBackend, Result};
    pub struct Static;
    pub struct Dynamic;
    pub struct QueueBuilder<Q, S = Static>(Q, S);
    impl<Q: QueueBackend> QueueBuilder<Q, Static> {
        pub fn new(config: Q::Config) -> Self {}
        pub async fn build_pair(self) -> Result<(Q::Producer, Q::Consumer)> {}
        pub async fn build_producer(self) -> Result<Q::Producer> {}
        pub async fn build_consumer(self) -> Result<Q::Consumer> {}
        pub fn make_dynamic(self) -> QueueBuilder<Q, Dynamic> {}
    }
    impl<Q: QueueBackend> QueueBuilder<Q, Dynamic> {
        pub async fn build_pair(self) -> Result<(DynProducer, DynConsumer)> {}
        pub async fn build_producer(self) -> Result<DynProducer> {}
        pub async fn build_consumer(self) -> Result<DynConsumer> {}
    }
}
pub mod backends {
    pub use gcp_pubsub::{GcpPubSubBackend, GcpPubSubConfig, GcpPubSubConsumer, GcpPubSubProducer};
    pub use in_memory::{InMemoryBackend, InMemoryConsumer, InMemoryProducer};
    pub use rabbitmq::{RabbitMqBackend, RabbitMqConfig, RabbitMqConsumer, RabbitMqProducer};
    pub use redis::{
        RedisBackend, RedisBackendBuilder, RedisClusterBackend, RedisClusterBackendBuilder, RedisConfig, RedisConsumer,
        RedisProducer,
    };
    pub use sqs::{SqsBackend, SqsConfig, SqsConsumer, SqsProducer};

    pub mod in_memory {
        use crate::builder::{QueueBuilder, Static};
        use crate::{Delivery, QueueBackend, QueueConsumer, QueueProducer, Result, ScheduledQueueProducer};
        use std::time::Duration;
        pub struct InMemoryBackend;
        impl InMemoryBackend {
            #[twelve::opens(queue, memory, instead = "`RedisBackend`, `RabbitMqBackend` or `SqsBackend`, whose queue all copies share")]
            pub fn builder() -> QueueBuilder<Self, Static> {}
        }
        impl QueueBackend for InMemoryBackend {
            type PayloadIn = Vec<u8>;
            type PayloadOut = Vec<u8>;
            type Producer = InMemoryProducer;
            type Consumer = InMemoryConsumer;
            type Config = ();
        }
        #[twelve::nature(queue)]
        pub struct InMemoryProducer;
        impl InMemoryProducer {
            #[twelve::mutates]
            #[twelve::does(send)]
            pub async fn send_raw(&self, payload: &[u8]) -> Result<()> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub async fn send_serde_json<P>(&self, payload: &P) -> Result<()> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub async fn send_raw_scheduled(&self, payload: &[u8], delay: Duration) -> Result<()> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub async fn send_serde_json_scheduled<P>(&self, payload: &P, delay: Duration) -> Result<()> {}
            pub async fn redrive_dlq(&self) -> Result<()> {}
        }
        impl QueueProducer for InMemoryProducer {
            type Payload = Vec<u8>;
        }
        impl ScheduledQueueProducer for InMemoryProducer {}
        #[twelve::nature(queue)]
        pub struct InMemoryConsumer;
        impl InMemoryConsumer {
            #[twelve::does(receive)]
            pub async fn receive(&mut self) -> Result<Delivery> {}
            #[twelve::does(receive)]
            pub async fn receive_all(&mut self, max_messages: usize, deadline: Duration) -> Result<Vec<Delivery>> {}
        }
        impl QueueConsumer for InMemoryConsumer {
            type Payload = Vec<u8>;
        }
    }
    pub mod redis {
        use crate::builder::{Dynamic, Static};
        use crate::{Delivery, DynConsumer, DynProducer, QueueBackend, QueueConsumer, QueueProducer, Result, ScheduledQueueProducer};
        pub use bb8_redis::RedisConnectionManager;
        use std::time::Duration;
        pub trait RedisConnection {}
        impl RedisConnection for RedisConnectionManager {}
        pub struct RedisClusterConnectionManager;
        impl RedisConnection for RedisClusterConnectionManager {}
        pub struct RedisConfig {
            pub dsn: String,
            pub max_connections: u16,
            pub reinsert_on_nack: bool,
            pub queue_key: String,
            pub delayed_queue_key: String,
            pub delayed_lock_key: String,
            pub consumer_group: String,
            pub consumer_name: String,
            pub payload_key: String,
            pub ack_deadline_ms: i64,
            pub dlq_config: Option<DeadLetterQueueConfig>,
        }
        pub struct DeadLetterQueueConfig {
            pub queue_key: String,
            pub max_receives: usize,
        }
        pub struct RedisBackend<R = RedisConnectionManager>(R);
        pub type RedisClusterBackend = RedisBackend<RedisClusterConnectionManager>;
        impl RedisBackend<RedisConnectionManager> {
            #[twelve::opens(queue, shared)]
            pub fn builder(config: RedisConfig) -> RedisBackendBuilder {}
            #[twelve::opens(queue, shared)]
            pub fn cluster_builder(config: RedisConfig) -> RedisClusterBackendBuilder {}
        }
        impl<R> QueueBackend for RedisBackend<R> {
            type PayloadIn = Vec<u8>;
            type PayloadOut = Vec<u8>;
            type Producer = RedisProducer<R>;
            type Consumer = RedisConsumer<R>;
            type Config = RedisConfig;
        }
        pub struct RedisBackendBuilder<R = RedisConnectionManager, S = Static>(R, S);
        pub type RedisClusterBackendBuilder = RedisBackendBuilder<RedisClusterConnectionManager>;
        impl<R> RedisBackendBuilder<R, Static> {
            pub fn new(config: RedisConfig) -> Self {}
            pub fn cluster(self) -> RedisBackendBuilder<RedisClusterConnectionManager> {}
            pub fn use_redis_streams(self, value: bool) -> Self {}
            pub fn processing_queue_key(self, value: String) -> Self {}
            pub async fn build_pair(self) -> Result<(RedisProducer<R>, RedisConsumer<R>)> {}
            pub async fn build_producer(self) -> Result<RedisProducer<R>> {}
            pub async fn build_consumer(self) -> Result<RedisConsumer<R>> {}
            pub fn make_dynamic(self) -> RedisBackendBuilder<R, Dynamic> {}
        }
        impl<R> RedisBackendBuilder<R, Dynamic> {
            pub async fn build_pair(self) -> Result<(DynProducer, DynConsumer)> {}
            pub async fn build_producer(self) -> Result<DynProducer> {}
            pub async fn build_consumer(self) -> Result<DynConsumer> {}
        }
        #[twelve::nature(client)]
        pub struct RedisProducer<M>(M);
        impl<M> RedisProducer<M> {
            pub async fn send_raw(&self, payload: &[u8]) -> Result<()> {}
            pub async fn send_serde_json<P>(&self, payload: &P) -> Result<()> {}
            pub async fn send_raw_scheduled(&self, payload: &[u8], delay: Duration) -> Result<()> {}
            pub async fn send_serde_json_scheduled<P>(&self, payload: &P, delay: Duration) -> Result<()> {}
            pub async fn redrive_dlq(&self) -> Result<()> {}
        }
        impl<M> QueueProducer for RedisProducer<M> {
            type Payload = Vec<u8>;
        }
        impl<M> ScheduledQueueProducer for RedisProducer<M> {}
        #[twelve::nature(client)]
        pub struct RedisConsumer<M>(M);
        impl<M> RedisConsumer<M> {
            #[twelve::view]
            #[twelve::does(claim)]
            pub async fn receive(&mut self) -> Result<Delivery> {}
            #[twelve::view]
            #[twelve::does(claim)]
            pub async fn receive_all(&mut self, max_messages: usize, deadline: Duration) -> Result<Vec<Delivery>> {}
        }
        impl<M> QueueConsumer for RedisConsumer<M> {
            type Payload = Vec<u8>;
        }
    }
    pub mod rabbitmq {
        use crate::builder::{QueueBuilder, Static};
        use crate::{Delivery, QueueBackend, QueueConsumer, QueueProducer, Result, ScheduledQueueProducer};
        pub use lapin::{
            options::{BasicConsumeOptions, BasicPublishOptions},
            types::FieldTable,
            BasicProperties, ConnectionProperties,
        };
        use std::time::Duration;
        pub struct RabbitMqConfig {
            pub uri: String,
            pub connection_properties: ConnectionProperties,
            pub publish_exchange: String,
            pub publish_routing_key: String,
            pub publish_options: BasicPublishOptions,
            pub publish_properties: BasicProperties,
            pub consume_queue: String,
            pub consumer_tag: String,
            pub consume_options: BasicConsumeOptions,
            pub consume_arguments: FieldTable,
            pub consume_prefetch_count: Option<u16>,
            pub requeue_on_nack: bool,
        }
        pub struct RabbitMqBackend;
        impl RabbitMqBackend {
            #[twelve::opens(queue, shared)]
            pub fn builder(config: RabbitMqConfig) -> QueueBuilder<Self, Static> {}
        }
        impl QueueBackend for RabbitMqBackend {
            type PayloadIn = Vec<u8>;
            type PayloadOut = Vec<u8>;
            type Producer = RabbitMqProducer;
            type Consumer = RabbitMqConsumer;
            type Config = RabbitMqConfig;
        }
        #[twelve::nature(client)]
        pub struct RabbitMqProducer;
        impl RabbitMqProducer {
            pub async fn send_raw(&self, payload: &[u8]) -> Result<()> {}
            pub async fn send_serde_json<P>(&self, payload: &P) -> Result<()> {}
            pub async fn send_raw_scheduled(&self, payload: &[u8], delay: Duration) -> Result<()> {}
            pub async fn send_serde_json_scheduled<P>(&self, payload: &P, delay: Duration) -> Result<()> {}
            pub async fn redrive_dlq(&self) -> Result<()> {}
        }
        impl QueueProducer for RabbitMqProducer {
            type Payload = Vec<u8>;
        }
        impl ScheduledQueueProducer for RabbitMqProducer {}
        #[twelve::nature(client)]
        pub struct RabbitMqConsumer;
        impl RabbitMqConsumer {
            #[twelve::view]
            #[twelve::does(claim)]
            pub async fn receive(&mut self) -> Result<Delivery> {}
            #[twelve::view]
            #[twelve::does(claim)]
            pub async fn receive_all(&mut self, max_messages: usize, deadline: Duration) -> Result<Vec<Delivery>> {}
        }
        impl QueueConsumer for RabbitMqConsumer {
            type Payload = Vec<u8>;
        }
    }
    pub mod sqs {
        use crate::builder::{QueueBuilder, Static};
        use crate::{Delivery, QueueBackend, QueueConsumer, QueueProducer, Result, ScheduledQueueProducer};
        use std::time::Duration;
        pub struct SqsConfig {
            pub queue_dsn: String,
            pub override_endpoint: bool,
        }
        pub struct SqsConfigFull;
        impl From<SqsConfig> for SqsConfigFull {}
        impl From<&str> for SqsConfigFull {}
        impl From<String> for SqsConfigFull {}
        pub struct SqsBackend;
        impl SqsBackend {
            #[twelve::opens(queue, shared)]
            pub fn builder(cfg: impl Into<SqsConfigFull>) -> QueueBuilder<Self, Static> {}
        }
        impl QueueBackend for SqsBackend {
            type PayloadIn = String;
            type PayloadOut = String;
            type Producer = SqsProducer;
            type Consumer = SqsConsumer;
            type Config = SqsConfigFull;
        }
        #[twelve::nature(client)]
        pub struct SqsProducer;
        impl SqsProducer {
            pub async fn send_raw(&self, payload: &str) -> Result<()> {}
            pub async fn send_serde_json<P>(&self, payload: &P) -> Result<()> {}
            pub async fn send_raw_scheduled(&self, payload: &str, delay: Duration) -> Result<()> {}
            pub async fn send_serde_json_scheduled<P>(&self, payload: &P, delay: Duration) -> Result<()> {}
            pub async fn redrive_dlq(&self) -> Result<()> {}
        }
        impl QueueProducer for SqsProducer {
            type Payload = String;
        }
        impl ScheduledQueueProducer for SqsProducer {}
        #[twelve::nature(client)]
        pub struct SqsConsumer;
        impl SqsConsumer {
            #[twelve::does(claim)]
            pub async fn receive(&self) -> Result<Delivery> {}
            #[twelve::does(claim)]
            pub async fn receive_all(&self, max_messages: usize, deadline: Duration) -> Result<Vec<Delivery>> {}
        }
        impl QueueConsumer for SqsConsumer {
            type Payload = String;
        }
    }
    pub mod gcp_pubsub {
        use crate::builder::{QueueBuilder, Static};
        use crate::{Delivery, QueueBackend, QueueConsumer, QueueProducer, Result};
        use std::time::Duration;
        pub struct GcpPubSubConfig {
            pub topic_id: String,
            pub subscription_id: String,
            pub credentials_file: Option<std::path::PathBuf>,
        }
        pub struct GcpPubSubBackend;
        impl GcpPubSubBackend {
            #[twelve::opens(queue, shared)]
            pub fn builder(config: GcpPubSubConfig) -> QueueBuilder<Self, Static> {}
        }
        impl QueueBackend for GcpPubSubBackend {
            type PayloadIn = Vec<u8>;
            type PayloadOut = Vec<u8>;
            type Producer = GcpPubSubProducer;
            type Consumer = GcpPubSubConsumer;
            type Config = GcpPubSubConfig;
        }
        #[twelve::nature(client)]
        pub struct GcpPubSubProducer;
        impl GcpPubSubProducer {
            pub async fn send_raw(&self, payload: &[u8]) -> Result<()> {}
            pub async fn send_serde_json<P>(&self, payload: &P) -> Result<()> {}
            pub async fn redrive_dlq(&self) -> Result<()> {}
        }
        impl QueueProducer for GcpPubSubProducer {
            type Payload = Vec<u8>;
        }
        #[twelve::nature(client)]
        pub struct GcpPubSubConsumer;
        impl GcpPubSubConsumer {
            #[twelve::view]
            #[twelve::does(claim)]
            pub async fn receive(&mut self) -> Result<Delivery> {}
            #[twelve::view]
            #[twelve::does(claim)]
            pub async fn receive_all(&mut self, max_messages: usize, deadline: Duration) -> Result<Vec<Delivery>> {}
        }
        impl QueueConsumer for GcpPubSubConsumer {
            type Payload = Vec<u8>;
        }
    }
}
