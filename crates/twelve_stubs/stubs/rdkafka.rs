//! package = "rdkafka", version = ">=0.25, <0.40"

pub use crate::client::ClientContext;
pub use crate::config::ClientConfig;
pub use crate::message::{Message, Timestamp};
pub use crate::statistics::Statistics;
pub use crate::topic_partition_list::{Offset, TopicPartitionList};

pub mod client {
    pub trait ClientContext: Send + Sync {
        fn log(&self, level: crate::config::RDKafkaLogLevel, fac: &str, log_message: &str) {}
        fn stats(&self, statistics: crate::Statistics) {}
        fn stats_raw(&self, statistics: &[u8]) {}
        fn error(&self, error: crate::error::KafkaError, reason: &str) {}
    }
    pub struct DefaultClientContext;
    impl ClientContext for DefaultClientContext {}
    pub struct Client<C = DefaultClientContext>(C);
}
pub mod config {
    use crate::error::KafkaResult;
    pub enum RDKafkaLogLevel {
        Emerg,
        Alert,
        Critical,
        Error,
        Warning,
        Notice,
        Info,
        Debug,
    }
    pub struct ClientConfig {
        pub log_level: RDKafkaLogLevel,
    }
    impl Clone for ClientConfig {}
    impl Default for ClientConfig {
        fn default() -> Self {}
    }
    impl ClientConfig {
        pub fn new() -> ClientConfig {}
        pub fn config_map(&self) -> std::collections::BTreeMap<&str, &str> {}
        pub fn get(&self, key: &str) -> Option<&str> {}
        pub fn set<K, V>(&mut self, key: K, value: V) -> &mut ClientConfig {}
        pub fn remove<'a>(&'a mut self, key: &str) -> &'a mut ClientConfig {}
        pub fn set_log_level(&mut self, log_level: RDKafkaLogLevel) -> &mut ClientConfig {}
        #[twelve::fresh]
        pub fn create<T: FromClientConfig>(&self) -> KafkaResult<T> {}
        #[twelve::fresh]
        pub fn create_with_context<C, T: FromClientConfigAndContext<C>>(&self, context: C) -> KafkaResult<T> {}
    }
    pub trait FromClientConfig: Sized {}
    pub trait FromClientConfigAndContext<C>: Sized {}
}
pub mod consumer {
    pub use self::base_consumer::{BaseConsumer};
    pub use self::stream_consumer::{MessageStream, StreamConsumer};
    use crate::client::ClientContext;
    use crate::error::KafkaResult;
    use crate::message::BorrowedMessage;
    use crate::topic_partition_list::TopicPartitionList;
    use crate::util::Timeout;

    pub enum CommitMode {
        Sync,
        Async,
    }
    pub enum Rebalance<'a> {
        Assign(&'a TopicPartitionList),
        Revoke(&'a TopicPartitionList),
        Error(crate::error::KafkaError),
    }
    pub trait ConsumerContext: ClientContext + Sized {
        #[twelve::entry(kind = "connection")]
        fn pre_rebalance(&self, base_consumer: &BaseConsumer<Self>, rebalance: &Rebalance<'_>) {}
        #[twelve::entry(kind = "connection")]
        fn post_rebalance(&self, base_consumer: &BaseConsumer<Self>, rebalance: &Rebalance<'_>) {}
        #[twelve::entry(kind = "connection")]
        fn commit_callback(&self, result: KafkaResult<()>, offsets: &TopicPartitionList) {}
    }
    pub struct DefaultConsumerContext;
    impl ClientContext for DefaultConsumerContext {}
    impl ConsumerContext for DefaultConsumerContext {}
    pub struct ConsumerGroupMetadata;
    /// Offsets and assignments lie with the brokers.
    pub trait Consumer<C = DefaultConsumerContext> {
        fn client(&self) -> &crate::client::Client<C>;
        fn context(&self) -> &std::sync::Arc<C> {}
        fn group_metadata(&self) -> Option<ConsumerGroupMetadata>;
        #[twelve::does(subscribe)]
        fn subscribe(&self, topics: &[&str]) -> KafkaResult<()>;
        fn unsubscribe(&self);
        #[twelve::does(subscribe)]
        fn assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()>;
        fn unassign(&self) -> KafkaResult<()>;
        fn seek<T: Into<Timeout>>(&self, topic: &str, partition: i32, offset: crate::Offset, timeout: T) -> KafkaResult<()>;
        fn commit(&self, topic_partition_list: &TopicPartitionList, mode: CommitMode) -> KafkaResult<()>;
        fn commit_consumer_state(&self, mode: CommitMode) -> KafkaResult<()>;
        fn commit_message(&self, message: &BorrowedMessage<'_>, mode: CommitMode) -> KafkaResult<()>;
        fn store_offset(&self, topic: &str, partition: i32, offset: i64) -> KafkaResult<()>;
        fn store_offset_from_message(&self, message: &BorrowedMessage<'_>) -> KafkaResult<()>;
        fn store_offsets(&self, tpl: &TopicPartitionList) -> KafkaResult<()>;
        fn subscription(&self) -> KafkaResult<TopicPartitionList>;
        fn assignment(&self) -> KafkaResult<TopicPartitionList>;
        fn committed<T>(&self, timeout: T) -> KafkaResult<TopicPartitionList>;
        fn position(&self) -> KafkaResult<TopicPartitionList>;
        fn pause(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
        fn resume(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
    }

    pub mod stream_consumer {
        use super::{BaseConsumer, Consumer, ConsumerContext, DefaultConsumerContext};
        use crate::error::KafkaError;
        use crate::message::BorrowedMessage;
        #[twelve::nature(client)]
        pub struct StreamConsumer<C = DefaultConsumerContext, R = crate::util::DefaultRuntime>(C, R);
        impl<C, R> StreamConsumer<C, R> {
            #[twelve::does(subscribe)]
            pub fn stream(&self) -> MessageStream<'_, C> {}
            #[twelve::does(subscribe)]
            pub async fn recv(&self) -> Result<BorrowedMessage<'_>, KafkaError> {}
            pub fn split_partition_queue(self: &std::sync::Arc<Self>, topic: &str, partition: i32) -> Option<StreamPartitionQueue<C, R>> {}
        }
        impl<C, R> Consumer<C> for StreamConsumer<C, R> {}
        impl<R> crate::config::FromClientConfig for StreamConsumer<DefaultConsumerContext, R> {}
        impl<C, R> crate::config::FromClientConfigAndContext<C> for StreamConsumer<C, R> {}
        #[twelve::nature(client)]
        pub struct MessageStream<'a, C = DefaultConsumerContext>(&'a C);
        impl<'a, C> futures_core::Stream for MessageStream<'a, C> { type Item = Result<BorrowedMessage<'a>, KafkaError>; }
        #[twelve::nature(client)]
        pub struct StreamPartitionQueue<C, R = crate::util::DefaultRuntime>(C, R);
        impl<C, R> StreamPartitionQueue<C, R> {
            #[twelve::does(subscribe)]
            pub fn stream(&self) -> MessageStream<'_, C> {}
            #[twelve::does(subscribe)]
            pub async fn recv(&self) -> Result<BorrowedMessage<'_>, KafkaError> {}
        }
    }
    pub mod base_consumer {
        use super::{Consumer, DefaultConsumerContext};
        use crate::error::KafkaResult;
        use crate::message::BorrowedMessage;
        use crate::util::Timeout;
        #[twelve::nature(client)]
        pub struct BaseConsumer<C = DefaultConsumerContext>(C);
        impl<C> BaseConsumer<C> {
            #[twelve::does(subscribe)]
            pub fn poll<T: Into<Timeout>>(&self, timeout: T) -> Option<KafkaResult<BorrowedMessage<'_>>> {}
            #[twelve::does(subscribe)]
            pub fn iter(&self) -> Iter<'_, C> {}
            pub fn split_partition_queue(self: &std::sync::Arc<Self>, topic: &str, partition: i32) -> Option<PartitionQueue<C>> {}
        }
        impl<C> Consumer<C> for BaseConsumer<C> {}
        impl crate::config::FromClientConfig for BaseConsumer {}
        impl<C> crate::config::FromClientConfigAndContext<C> for BaseConsumer<C> {}
        #[twelve::nature(client)]
        pub struct Iter<'a, C>(&'a BaseConsumer<C>);
        impl<'a, C> Iterator for Iter<'a, C> { type Item = KafkaResult<BorrowedMessage<'a>>; }
        impl<'a, C> IntoIterator for &'a BaseConsumer<C> {
            type Item = KafkaResult<BorrowedMessage<'a>>;
            type IntoIter = Iter<'a, C>;
            #[twelve::does(subscribe)]
            fn into_iter(self) -> Self::IntoIter {}
        }
        #[twelve::nature(client)]
        pub struct PartitionQueue<C>(C);
        impl<C> PartitionQueue<C> {
            #[twelve::does(subscribe)]
            pub fn poll<T: Into<Timeout>>(&self, timeout: T) -> Option<KafkaResult<BorrowedMessage<'_>>> {}
        }
    }
}
pub mod error {
    pub type KafkaResult<T> = Result<T, KafkaError>;
    pub enum KafkaError {
        NoMessageReceived,
        PartitionEOF(i32),
        Canceled,
    }
    impl Clone for KafkaError {}
    impl std::fmt::Display for KafkaError {}
    impl std::error::Error for KafkaError {}
}
pub mod message {
    pub enum Timestamp {
        NotAvailable,
        CreateTime(i64),
        LogAppendTime(i64),
    }
    impl Timestamp {
        pub fn to_millis(self) -> Option<i64> {}
        pub fn now() -> Timestamp {}
    }
    pub struct Header<'a, V> {
        pub key: &'a str,
        pub value: Option<V>,
    }
    pub trait Headers {
        fn count(&self) -> usize;
        fn get(&self, idx: usize) -> Header<'_, &[u8]> {}
        fn try_get(&self, idx: usize) -> Option<Header<'_, &[u8]>>;
        fn iter(&self) -> HeadersIter<'_, Self> {}
    }
    pub struct HeadersIter<'a, H>(&'a H);
    impl<'a, H> Iterator for HeadersIter<'a, H> { type Item = Header<'a, &'a [u8]>; }
    pub trait Message {
        type Headers: Headers;
        fn key(&self) -> Option<&[u8]>;
        fn payload(&self) -> Option<&[u8]>;
        fn topic(&self) -> &str;
        fn partition(&self) -> i32;
        fn offset(&self) -> i64;
        fn timestamp(&self) -> Timestamp;
        fn payload_view<P: ?Sized + FromBytes>(&self) -> Option<Result<&P, P::Error>> {}
        fn key_view<K: ?Sized + FromBytes>(&self) -> Option<Result<&K, K::Error>> {}
        fn headers(&self) -> Option<&Self::Headers>;
    }
    pub struct BorrowedHeaders;
    impl BorrowedHeaders {
        pub fn detach(&self) -> OwnedHeaders {}
    }
    impl Headers for BorrowedHeaders {}
    pub struct BorrowedMessage<'a>(&'a [u8]);
    impl<'a> BorrowedMessage<'a> {
        pub fn key_len(&self) -> usize {}
        pub fn payload_len(&self) -> usize {}
        #[twelve::fresh]
        pub fn detach(&self) -> OwnedMessage {}
    }
    impl<'a> Message for BorrowedMessage<'a> { type Headers = BorrowedHeaders; }
    pub struct OwnedHeaders;
    impl OwnedHeaders {
        pub fn new() -> OwnedHeaders {}
        pub fn new_with_capacity(initial_capacity: usize) -> OwnedHeaders {}
        pub fn insert<V>(self, header: Header<'_, &V>) -> OwnedHeaders {}
        pub fn as_borrowed(&self) -> &BorrowedHeaders {}
    }
    impl Clone for OwnedHeaders {}
    impl Default for OwnedHeaders {
        fn default() -> Self {}
    }
    impl Headers for OwnedHeaders {}
    pub struct OwnedMessage;
    impl Clone for OwnedMessage {}
    impl OwnedMessage {
        pub fn new(payload: Option<Vec<u8>>, key: Option<Vec<u8>>, topic: String, timestamp: Timestamp, partition: i32, offset: i64, headers: Option<OwnedHeaders>) -> OwnedMessage {}
        pub fn set_payload(self, payload: Option<Vec<u8>>) -> Self {}
        pub fn set_key(self, key: Option<Vec<u8>>) -> Self {}
    }
    impl Message for OwnedMessage { type Headers = OwnedHeaders; }
    pub trait FromBytes {
        type Error;
        fn from_bytes(bytes: &[u8]) -> Result<&Self, Self::Error>;
    }
    impl FromBytes for [u8] { type Error = (); }
    impl FromBytes for str { type Error = std::str::Utf8Error; }
    pub trait ToBytes {
        fn to_bytes(&self) -> &[u8];
    }
}
pub mod producer {
    pub use self::base_producer::{BaseProducer, BaseRecord, ThreadedProducer};
    pub use self::future_producer::{DeliveryFuture, FutureProducer, FutureRecord};
    use crate::error::KafkaResult;
    use crate::util::Timeout;
    pub trait ProducerContext: crate::client::ClientContext {}
    pub struct DefaultProducerContext;
    pub trait Producer<C = DefaultProducerContext> {
        fn in_flight_count(&self) -> i32;
        fn flush<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        fn init_transactions<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        fn begin_transaction(&self) -> KafkaResult<()>;
        fn send_offsets_to_transaction<T: Into<Timeout>>(&self, offsets: &crate::TopicPartitionList, cgm: &crate::consumer::ConsumerGroupMetadata, timeout: T) -> KafkaResult<()>;
        fn commit_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        fn abort_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
    }
    pub mod base_producer {
        use super::{DefaultProducerContext, Producer};
        use crate::error::KafkaError;
        use crate::util::Timeout;
        pub struct BaseRecord<'a, K = (), P = (), D = ()>(&'a K, &'a P, D);
        impl<'a, K, P, D> BaseRecord<'a, K, P, D> {
            pub fn with_opaque_to(topic: &'a str, delivery_opaque: D) -> BaseRecord<'a, K, P, D> {}
            pub fn partition(self, partition: i32) -> BaseRecord<'a, K, P, D> {}
            pub fn payload(self, payload: &'a P) -> BaseRecord<'a, K, P, D> {}
            pub fn key(self, key: &'a K) -> BaseRecord<'a, K, P, D> {}
            pub fn timestamp(self, timestamp: i64) -> BaseRecord<'a, K, P, D> {}
            pub fn headers(self, headers: crate::message::OwnedHeaders) -> BaseRecord<'a, K, P, D> {}
        }
        impl<'a, K, P> BaseRecord<'a, K, P, ()> {
            pub fn to(topic: &'a str) -> BaseRecord<'a, K, P, ()> {}
        }
        #[twelve::nature(client)]
        pub struct BaseProducer<C = DefaultProducerContext>(C);
        impl<C> BaseProducer<C> {
            pub fn poll<T: Into<Timeout>>(&self, timeout: T) {}
            #[twelve::does(publish)]
            pub fn send<'a, K, P, D>(&self, record: BaseRecord<'a, K, P, D>) -> Result<(), (KafkaError, BaseRecord<'a, K, P, D>)> {}
        }
        impl<C> Producer<C> for BaseProducer<C> {}
        impl crate::config::FromClientConfig for BaseProducer {}
        #[twelve::nature(client)]
        pub struct ThreadedProducer<C>(C);
        impl<C> ThreadedProducer<C> {
            #[twelve::does(publish)]
            pub fn send<'a, K, P, D>(&self, record: BaseRecord<'a, K, P, D>) -> Result<(), (KafkaError, BaseRecord<'a, K, P, D>)> {}
            pub fn poll<T: Into<Timeout>>(&self, timeout: T) {}
        }
        impl<C> Producer<C> for ThreadedProducer<C> {}
    }
    pub mod future_producer {
        use super::Producer;
        use crate::client::DefaultClientContext;
        use crate::error::KafkaError;
        use crate::message::{OwnedHeaders, OwnedMessage};
        use crate::util::Timeout;
        pub struct FutureRecord<'a, K, P> {
            pub topic: &'a str,
            pub partition: Option<i32>,
            pub payload: Option<&'a P>,
            pub key: Option<&'a K>,
            pub timestamp: Option<i64>,
            pub headers: Option<OwnedHeaders>,
        }
        impl<'a, K, P> FutureRecord<'a, K, P> {
            pub fn to(topic: &'a str) -> FutureRecord<'a, K, P> {}
            pub fn partition(self, partition: i32) -> FutureRecord<'a, K, P> {}
            pub fn payload(self, payload: &'a P) -> FutureRecord<'a, K, P> {}
            pub fn key(self, key: &'a K) -> FutureRecord<'a, K, P> {}
            pub fn timestamp(self, timestamp: i64) -> FutureRecord<'a, K, P> {}
            pub fn headers(self, headers: OwnedHeaders) -> FutureRecord<'a, K, P> {}
        }
        /// A struct of partition, offset and timestamp since 0.38, a pair before.
        pub struct Delivery {
            pub partition: i32,
            pub offset: i64,
            pub timestamp: crate::Timestamp,
        }
        pub type OwnedDeliveryResult = Result<Delivery, (KafkaError, OwnedMessage)>;
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct FutureProducer<C = DefaultClientContext, R = crate::util::DefaultRuntime>(C, R);
        impl<C, R> Clone for FutureProducer<C, R> {}
        impl<C, R> FutureProducer<C, R> {
            #[twelve::does(publish)]
            pub async fn send<K, P, T: Into<Timeout>>(&self, record: FutureRecord<'_, K, P>, queue_timeout: T) -> OwnedDeliveryResult {}
            #[twelve::does(publish)]
            pub fn send_result<'a, K, P>(&self, record: FutureRecord<'a, K, P>) -> Result<DeliveryFuture, (KafkaError, FutureRecord<'a, K, P>)> {}
            pub fn poll<T: Into<Timeout>>(&self, timeout: T) {}
        }
        impl<C, R> Producer<C> for FutureProducer<C, R> {}
        impl<R> crate::config::FromClientConfig for FutureProducer<DefaultClientContext, R> {}
        pub struct DeliveryFuture;
        impl std::future::Future for DeliveryFuture { type Output = Result<OwnedDeliveryResult, ()>; }
    }
}
pub mod statistics {
    pub struct Statistics {
        pub name: String,
        pub client_id: String,
    }
}
pub mod topic_partition_list {
    use crate::error::KafkaResult;
    pub enum Offset {
        Beginning,
        End,
        Stored,
        Invalid,
        Offset(i64),
        OffsetTail(i64),
    }
    pub struct TopicPartitionList;
    impl TopicPartitionList {
        pub fn new() -> TopicPartitionList {}
        pub fn with_capacity(capacity: usize) -> TopicPartitionList {}
        pub fn count(&self) -> usize {}
        pub fn add_partition_offset(&mut self, topic: &str, partition: i32, offset: Offset) -> KafkaResult<()> {}
        pub fn set_all_offsets(&mut self, offset: Offset) -> KafkaResult<()> {}
        pub fn to_topic_map(&self) -> std::collections::HashMap<(String, i32), Offset> {}
    }
    impl Clone for TopicPartitionList {}
}
pub mod util {
    pub enum Timeout {
        After(std::time::Duration),
        Never,
    }
    pub struct TokioRuntime;
    pub type DefaultRuntime = TokioRuntime;
}
