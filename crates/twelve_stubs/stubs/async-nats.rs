//! package = "async-nats", version = ">=0.30, <0.52"

use bytes::Bytes;

pub use self::client::{Client, PublishError, Request, RequestError, Statistics, SubscribeError};
pub use self::header::{HeaderMap, HeaderName, HeaderValue};
pub use self::message::Message;
pub use self::options::{AuthError, ConnectOptions};
pub use self::subject::{Subject, ToSubject};

pub type Error = Box<dyn std::error::Error + Send + Sync + 'static>;
pub type ConnectError = error::Error<ConnectErrorKind>;
pub enum ConnectErrorKind {}
pub enum Event {
    Connected,
    Disconnected,
    LameDuckMode,
    Draining,
    Closed,
    SlowConsumer(u64),
    ServerError(ServerError),
    ClientError(ClientError),
}
pub enum ServerError {}
pub enum ClientError {}
pub struct ServerAddr;
pub trait ToServerAddrs {}
pub async fn connect<A: ToServerAddrs>(addrs: A) -> Result<Client, ConnectError> {}
pub async fn connect_with_options<A: ToServerAddrs>(addrs: A, options: ConnectOptions) -> Result<Client, ConnectError> {}

#[twelve::nature(client)]
pub struct Subscriber;
impl Subscriber {
    pub async fn unsubscribe(&mut self) -> Result<(), UnsubscribeError> {}
    pub async fn unsubscribe_after(&mut self, unsub_after: u64) -> Result<(), UnsubscribeError> {}
    pub async fn drain(&mut self) -> Result<(), UnsubscribeError> {}
}
impl futures_core::Stream for Subscriber { type Item = Message; }
pub struct UnsubscribeError(String);

pub mod error {
    pub struct Error<Kind>(Kind);
    impl<Kind> Error<Kind> {
        pub fn kind(&self) -> Kind {}
    }
    impl<Kind> std::fmt::Display for Error<Kind> {}
    impl<Kind> std::error::Error for Error<Kind> {}
}
pub mod connection {
    pub enum State {
        Pending,
        Connected,
        Disconnected,
    }
}
pub mod subject {
    pub struct Subject(bytes::Bytes);
    impl Subject {
        pub const fn from_static(input: &'static str) -> Self {}
        pub fn as_str(&self) -> &str {}
        pub fn into_string(self) -> String {}
    }
    impl Clone for Subject {}
    impl std::fmt::Display for Subject {}
    impl std::ops::Deref for Subject { type Target = str; }
    impl From<&str> for Subject {}
    impl From<String> for Subject {}
    pub trait ToSubject {
        fn to_subject(&self) -> Subject;
    }
}
pub mod header {
    pub struct HeaderMap;
    impl HeaderMap {
        pub fn new() -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn insert<K, V>(&mut self, name: K, value: V) {}
        pub fn append<K, V>(&mut self, name: K, value: V) {}
        pub fn get<K>(&self, key: K) -> Option<&HeaderValue> {}
        pub fn get_last<K>(&self, key: K) -> Option<&HeaderValue> {}
        pub fn get_all<K>(&self, key: K) -> std::slice::Iter<'_, HeaderValue> {}
    }
    impl Clone for HeaderMap {}
    impl Default for HeaderMap {
        fn default() -> Self {}
    }
    pub struct HeaderName;
    impl HeaderName {
        pub const fn from_static(value: &'static str) -> Self {}
    }
    impl std::fmt::Display for HeaderName {}
    pub struct HeaderValue;
    impl HeaderValue {
        pub fn as_str(&self) -> &str {}
    }
    impl Clone for HeaderValue {}
    impl std::fmt::Display for HeaderValue {}
    impl From<&str> for HeaderValue {}
}
pub mod message {
    use crate::{HeaderMap, Subject};
    pub struct Message {
        pub subject: Subject,
        pub reply: Option<Subject>,
        pub payload: bytes::Bytes,
        pub headers: Option<HeaderMap>,
        pub status: Option<crate::status::StatusCode>,
        pub description: Option<String>,
        pub length: usize,
    }
    impl Clone for Message {}
    impl std::fmt::Debug for Message {}
}
pub mod status {
    pub struct StatusCode;
}
mod options {
    use crate::{Client, ConnectError, Event};
    use std::future::Future;
    use std::path::{Path, PathBuf};
    use std::time::Duration;
    pub struct AuthError;
    pub struct ConnectOptions;
    impl ConnectOptions {
        pub fn new() -> ConnectOptions {}
        pub async fn connect<A: crate::ToServerAddrs>(self, addrs: A) -> Result<Client, ConnectError> {}
        pub fn with_token(token: String) -> Self {}
        pub fn token(self, token: String) -> Self {}
        pub fn with_user_and_password(user: String, pass: String) -> Self {}
        pub fn user_and_password(self, user: String, pass: String) -> Self {}
        pub fn with_nkey(seed: String) -> Self {}
        pub fn nkey(self, seed: String) -> Self {}
        pub async fn with_credentials_file(path: impl AsRef<Path>) -> std::io::Result<Self> {}
        pub async fn credentials_file(self, path: impl AsRef<Path>) -> std::io::Result<Self> {}
        pub fn with_credentials(creds: &str) -> std::io::Result<Self> {}
        pub fn credentials(self, creds: &str) -> std::io::Result<Self> {}
        pub fn add_root_certificates(self, path: PathBuf) -> ConnectOptions {}
        pub fn add_client_certificate(self, cert: PathBuf, key: PathBuf) -> ConnectOptions {}
        pub fn require_tls(self, is_required: bool) -> ConnectOptions {}
        pub fn ping_interval(self, ping_interval: Duration) -> ConnectOptions {}
        pub fn no_echo(self) -> ConnectOptions {}
        pub fn subscription_capacity(self, capacity: usize) -> ConnectOptions {}
        pub fn connection_timeout(self, timeout: Duration) -> ConnectOptions {}
        pub fn request_timeout(self, timeout: Option<Duration>) -> ConnectOptions {}
        #[twelve::handler(arg = 0, kind = "connection")]
        pub fn event_callback<F, Fut>(self, cb: F) -> ConnectOptions where F: Fn(Event) -> Fut + Send + Sync + 'static, Fut: Future<Output = ()> + 'static + Send + Sync {}
        pub fn reconnect_delay_callback<F>(self, cb: F) -> ConnectOptions where F: Fn(usize) -> Duration + Send + Sync + 'static {}
        pub fn client_capacity(self, capacity: usize) -> ConnectOptions {}
        pub fn custom_inbox_prefix<T: ToString>(self, prefix: T) -> ConnectOptions {}
        pub fn name<T: ToString>(self, name: T) -> ConnectOptions {}
        pub fn retry_on_initial_connect(self) -> ConnectOptions {}
        pub fn max_reconnects<T: Into<Option<usize>>>(self, max_reconnects: T) -> ConnectOptions {}
    }
    impl Default for ConnectOptions {
        fn default() -> Self {}
    }
}
pub mod client {
    use crate::{HeaderMap, Message, Subscriber, ToSubject};
    use bytes::Bytes;
    use std::time::Duration;
    pub type PublishError = crate::error::Error<PublishErrorKind>;
    pub enum PublishErrorKind {}
    pub type RequestError = crate::error::Error<RequestErrorKind>;
    pub enum RequestErrorKind {
        TimedOut,
        NoResponders,
        Other,
    }
    pub type SubscribeError = crate::error::Error<SubscribeErrorKind>;
    pub enum SubscribeErrorKind {}
    pub type FlushError = crate::error::Error<FlushErrorKind>;
    pub enum FlushErrorKind {}
    pub struct DrainError(crate::Error);
    pub struct ReconnectError(crate::Error);
    pub struct Statistics;
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Client;
    impl Clone for Client {}
    impl Client {
        pub fn timeout(&self) -> Option<Duration> {}
        pub fn max_payload(&self) -> usize {}
        #[twelve::does(publish)]
        pub async fn publish<S: ToSubject>(&self, subject: S, payload: Bytes) -> Result<(), PublishError> {}
        #[twelve::does(publish)]
        pub async fn publish_with_headers<S: ToSubject>(&self, subject: S, headers: HeaderMap, payload: Bytes) -> Result<(), PublishError> {}
        #[twelve::does(publish)]
        pub async fn publish_with_reply<S: ToSubject, R: ToSubject>(&self, subject: S, reply: R, payload: Bytes) -> Result<(), PublishError> {}
        #[twelve::does(publish)]
        pub async fn publish_with_reply_and_headers<S: ToSubject, R: ToSubject>(&self, subject: S, reply: R, headers: HeaderMap, payload: Bytes) -> Result<(), PublishError> {}
        #[twelve::does(publish)]
        pub async fn request<S: ToSubject>(&self, subject: S, payload: Bytes) -> Result<Message, RequestError> {}
        #[twelve::does(publish)]
        pub async fn request_with_headers<S: ToSubject>(&self, subject: S, headers: HeaderMap, payload: Bytes) -> Result<Message, RequestError> {}
        #[twelve::does(publish)]
        pub async fn send_request<S: ToSubject>(&self, subject: S, request: Request) -> Result<Message, RequestError> {}
        pub fn new_inbox(&self) -> String {}
        #[twelve::does(subscribe)]
        pub async fn subscribe<S: ToSubject>(&self, subject: S) -> Result<Subscriber, SubscribeError> {}
        #[twelve::does(subscribe)]
        pub async fn queue_subscribe<S: ToSubject>(&self, subject: S, queue_group: String) -> Result<Subscriber, SubscribeError> {}
        pub async fn flush(&self) -> Result<(), FlushError> {}
        pub async fn drain(&self) -> Result<(), DrainError> {}
        pub fn connection_state(&self) -> crate::connection::State {}
        pub async fn force_reconnect(&self) -> Result<(), ReconnectError> {}
        pub fn statistics(&self) -> std::sync::Arc<Statistics> {}
    }
    pub struct Request;
    impl Request {
        pub fn new() -> Request {}
        pub fn payload(self, payload: Bytes) -> Request {}
        pub fn headers(self, headers: HeaderMap) -> Request {}
        pub fn timeout(self, timeout: Option<Duration>) -> Request {}
        pub fn inbox(self, inbox: String) -> Request {}
    }
}
pub mod jetstream {
    pub use self::context::Context;
    pub use self::message::{AckKind, Message};
    pub fn new(client: crate::Client) -> Context {}
    pub fn with_domain<T: AsRef<str>>(client: crate::Client, domain: T) -> Context {}
    pub fn with_prefix(client: crate::Client, prefix: &str) -> Context {}

    pub mod context {
        use super::consumer::Consumer;
        use super::stream::{Config, Stream};
        use crate::{HeaderMap, ToSubject};
        use super::stream::{ConsumerError, DeleteStatus};
        use bytes::Bytes;
        pub type CreateStreamError = crate::error::Error<CreateStreamErrorKind>;
        pub enum CreateStreamErrorKind {}
        pub type GetStreamError = crate::error::Error<GetStreamErrorKind>;
        pub enum GetStreamErrorKind {}
        pub type KeyValueError = crate::error::Error<KeyValueErrorKind>;
        pub enum KeyValueErrorKind {}
        pub type CreateKeyValueError = crate::error::Error<CreateKeyValueErrorKind>;
        pub enum CreateKeyValueErrorKind {}
        pub type ObjectStoreError = crate::error::Error<ObjectStoreErrorKind>;
        pub enum ObjectStoreErrorKind {}
        pub type PublishError = crate::error::Error<PublishErrorKind>;
        pub enum PublishErrorKind {}
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct Context;
        impl Clone for Context {}
        impl Context {
            pub fn set_timeout(&mut self, timeout: std::time::Duration) {}
            pub fn client(&self) -> crate::Client {}
            #[twelve::does(publish)]
            pub async fn publish<S: ToSubject>(&self, subject: S, payload: Bytes) -> Result<PublishAckFuture, PublishError> {}
            #[twelve::does(publish)]
            pub async fn publish_with_headers<S: ToSubject>(&self, subject: S, headers: HeaderMap, payload: Bytes) -> Result<PublishAckFuture, PublishError> {}
            #[twelve::does(publish)]
            pub async fn send_publish<S: ToSubject, P>(&self, subject: S, publish: P) -> Result<PublishAckFuture, PublishError> {}
            pub async fn create_stream<S>(&self, stream_config: S) -> Result<Stream, CreateStreamError> {}
            pub async fn get_stream<T: AsRef<str>>(&self, stream: T) -> Result<Stream, GetStreamError> {}
            pub async fn get_or_create_stream<S>(&self, stream_config: S) -> Result<Stream, CreateStreamError> {}
            pub async fn get_stream_no_info<T: AsRef<str>>(&self, stream: T) -> Result<Stream<()>, GetStreamError> {}
            pub async fn delete_stream<T: AsRef<str>>(&self, stream: T) -> Result<DeleteStatus, GetStreamError> {}
            pub async fn create_key_value(&self, config: super::kv::Config) -> Result<super::kv::Store, CreateKeyValueError> {}
            pub async fn get_key_value<T: Into<String>>(&self, bucket: T) -> Result<super::kv::Store, KeyValueError> {}
            pub async fn create_or_update_key_value(&self, config: super::kv::Config) -> Result<super::kv::Store, CreateKeyValueError> {}
            pub async fn create_object_store(&self, config: super::object_store::Config) -> Result<super::object_store::ObjectStore, CreateKeyValueError> {}
            pub async fn get_object_store<T: AsRef<str>>(&self, bucket_name: T) -> Result<super::object_store::ObjectStore, ObjectStoreError> {}
            pub async fn get_consumer_from_stream<T, C: AsRef<str>, S: AsRef<str>>(&self, consumer: C, stream: S) -> Result<Consumer<T>, ConsumerError> {}
            pub async fn create_consumer_on_stream<C, S: AsRef<str>>(&self, config: C, stream: S) -> Result<Consumer<C>, ConsumerError> {}
            pub async fn delete_consumer_from_stream<C: AsRef<str>, S: AsRef<str>>(&self, consumer: C, stream: S) -> Result<DeleteStatus, ConsumerError> {}
        }
        pub struct PublishAckFuture;
        impl std::future::IntoFuture for PublishAckFuture {
            type Output = Result<super::publish::PublishAck, PublishError>;
            type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = Result<super::publish::PublishAck, PublishError>> + Send>>;
        }
    }
    pub mod publish {
        pub struct PublishAck {
            pub stream: String,
            pub sequence: u64,
            pub domain: String,
            pub duplicate: bool,
        }
    }
    pub mod message {
        use crate::Error;
        pub enum AckKind {
            Ack,
            Nak(Option<std::time::Duration>),
            Progress,
            Next,
            Term,
        }
        pub struct Message {
            pub message: crate::Message,
            pub context: super::Context,
        }
        impl Clone for Message {}
        impl std::ops::Deref for Message { type Target = crate::Message; }
        impl Message {
            pub fn split(self) -> (crate::Message, Acker) {}
            pub async fn ack(&self) -> Result<(), Error> {}
            pub async fn ack_with(&self, kind: AckKind) -> Result<(), Error> {}
            pub async fn double_ack(&self) -> Result<(), Error> {}
            pub async fn double_ack_with(&self, ack_kind: AckKind) -> Result<(), Error> {}
            pub fn info(&self) -> Result<Info<'_>, Error> {}
        }
        pub struct Acker;
        impl Acker {
            pub async fn ack(&self) -> Result<(), Error> {}
            pub async fn ack_with(&self, kind: AckKind) -> Result<(), Error> {}
            pub async fn double_ack(&self) -> Result<(), Error> {}
        }
        pub struct Info<'a> {
            pub domain: Option<&'a str>,
            pub stream: &'a str,
            pub consumer: &'a str,
            pub stream_sequence: u64,
            pub consumer_sequence: u64,
            pub delivered: i64,
            pub pending: u64,
        }
    }
    pub mod stream {
        use super::consumer::Consumer;
        pub type ConsumerError = crate::error::Error<ConsumerErrorKind>;
        pub enum ConsumerErrorKind {}
        pub type ConsumerCreateStrictError = crate::error::Error<ConsumerCreateStrictErrorKind>;
        pub enum ConsumerCreateStrictErrorKind {}
        pub type ConsumerUpdateError = crate::error::Error<ConsumerUpdateErrorKind>;
        pub enum ConsumerUpdateErrorKind {}
        pub struct Info;
        pub struct DeleteStatus {
            pub success: bool,
        }
        #[twelve::nature(client)]
        pub struct Stream<T = Info>(T);
        impl<T> Clone for Stream<T> {}
        impl<I> Stream<I> {
            pub async fn create_consumer<C>(&self, config: C) -> Result<Consumer<C>, ConsumerError> {}
            pub async fn create_consumer_strict<C>(&self, config: C) -> Result<Consumer<C>, ConsumerCreateStrictError> {}
            pub async fn update_consumer<C>(&self, config: C) -> Result<Consumer<C>, ConsumerUpdateError> {}
            pub async fn get_consumer<T>(&self, name: &str) -> Result<Consumer<T>, crate::Error> {}
            pub async fn get_or_create_consumer<T>(&self, name: &str, config: T) -> Result<Consumer<T>, ConsumerError> {}
            pub async fn delete_consumer(&self, name: &str) -> Result<DeleteStatus, ConsumerError> {}
        }
        pub struct Config {
            pub name: String,
            pub max_bytes: i64,
            pub max_messages: i64,
            pub max_messages_per_subject: i64,
            pub subjects: Vec<String>,
            pub max_consumers: i32,
            pub max_age: std::time::Duration,
        }
        impl Default for Config {
            fn default() -> Self {}
        }
    }
    pub mod consumer {
        pub type PullConsumer = Consumer<self::pull::Config>;
        pub type PushConsumer = Consumer<self::push::Config>;
        pub type OrderedPullConsumer = Consumer<self::pull::OrderedConfig>;
        pub type OrderedPushConsumer = Consumer<self::push::OrderedConfig>;
        pub type StreamError = crate::error::Error<StreamErrorKind>;
        pub enum StreamErrorKind {}
        pub enum AckPolicy {
            None,
            All,
            Explicit,
        }
        pub enum DeliverPolicy {
            All,
            Last,
            New,
        }
        pub struct Info;
        #[twelve::nature(client)]
        pub struct Consumer<T>(T);
        impl<T> Clone for Consumer<T> {}
        impl<T> Consumer<T> {
            pub async fn info(&mut self) -> Result<&Info, crate::Error> {}
            pub fn cached_info(&self) -> &Info {}
        }
        impl Consumer<self::pull::Config> {
            #[twelve::does(subscribe)]
            pub async fn messages(&self) -> Result<self::pull::Stream, StreamError> {}
            pub fn stream(&self) -> self::pull::StreamBuilder<'_> {}
            pub fn fetch(&self) -> self::pull::FetchBuilder<'_> {}
            pub fn batch(&self) -> self::pull::BatchBuilder<'_> {}
            #[twelve::does(subscribe)]
            pub fn sequence(&self, batch: usize) -> Result<self::pull::Sequence, self::pull::BatchError> {}
        }
        impl Consumer<self::pull::OrderedConfig> {
            #[twelve::does(subscribe)]
            pub async fn messages(self) -> Result<self::pull::Ordered, StreamError> {}
        }
        impl Consumer<self::push::Config> {
            #[twelve::does(subscribe)]
            pub async fn messages(&self) -> Result<self::push::Messages, StreamError> {}
        }
        impl Consumer<self::push::OrderedConfig> {
            #[twelve::does(subscribe)]
            pub async fn messages(self) -> Result<self::push::Ordered, StreamError> {}
        }
        pub mod pull {
            use super::super::Message;
            use super::StreamError;
            use std::time::Duration;
            pub type MessagesError = crate::error::Error<MessagesErrorKind>;
            pub enum MessagesErrorKind {}
            pub type OrderedError = crate::error::Error<OrderedErrorKind>;
            pub enum OrderedErrorKind {}
            pub type BatchError = crate::error::Error<BatchErrorKind>;
            pub enum BatchErrorKind {}
                        pub struct Config {
                pub durable_name: Option<String>,
                pub name: Option<String>,
                pub description: Option<String>,
                pub ack_policy: super::AckPolicy,
                pub deliver_policy: super::DeliverPolicy,
                pub ack_wait: Duration,
                pub max_deliver: i64,
                pub filter_subject: String,
                pub max_ack_pending: i64,
            }
            impl Clone for Config {}
            impl Default for Config {
                fn default() -> Self {}
            }
            pub struct OrderedConfig {
                pub name: Option<String>,
                pub filter_subject: String,
                pub deliver_policy: super::DeliverPolicy,
            }
            impl Default for OrderedConfig {
                fn default() -> Self {}
            }
            #[twelve::nature(client)]
            pub struct Stream;
            impl futures_core::Stream for Stream { type Item = Result<Message, MessagesError>; }
            #[twelve::nature(client)]
            pub struct Ordered;
            impl futures_core::Stream for Ordered { type Item = Result<Message, OrderedError>; }
            #[twelve::nature(client)]
            pub struct Batch;
            impl futures_core::Stream for Batch { type Item = Result<Message, crate::Error>; }
            #[twelve::nature(client)]
            pub struct Sequence;
            impl futures_core::Stream for Sequence { type Item = Result<Batch, MessagesError>; }
            pub struct StreamBuilder<'a>(&'a Stream);
            impl<'a> StreamBuilder<'a> {
                pub fn max_bytes_per_batch(self, max_bytes: usize) -> Self {}
                pub fn max_messages_per_batch(self, batch: usize) -> Self {}
                pub fn heartbeat(self, heartbeat: Duration) -> Self {}
                pub fn expires(self, expires: Duration) -> Self {}
                #[twelve::does(subscribe)]
                pub async fn messages(self) -> Result<Stream, StreamError> {}
            }
            pub struct FetchBuilder<'a>(&'a Stream);
            impl<'a> FetchBuilder<'a> {
                pub fn max_bytes(self, max_bytes: usize) -> Self {}
                pub fn max_messages(self, batch: usize) -> Self {}
                pub fn heartbeat(self, heartbeat: Duration) -> Self {}
                pub fn expires(self, expires: Duration) -> Self {}
                #[twelve::does(subscribe)]
                pub async fn messages(self) -> Result<Batch, BatchError> {}
            }
            pub struct BatchBuilder<'a>(&'a Stream);
            impl<'a> BatchBuilder<'a> {
                pub fn max_bytes(self, max_bytes: usize) -> Self {}
                pub fn max_messages(self, batch: usize) -> Self {}
                pub fn heartbeat(self, heartbeat: Duration) -> Self {}
                pub fn expires(self, expires: Duration) -> Self {}
                #[twelve::does(subscribe)]
                pub async fn messages(self) -> Result<Batch, BatchError> {}
            }
        }
        pub mod push {
            use super::super::Message;
            pub type MessagesError = crate::error::Error<MessagesErrorKind>;
            pub enum MessagesErrorKind {}
            pub type OrderedError = crate::error::Error<OrderedErrorKind>;
            pub enum OrderedErrorKind {}
            pub struct Config {
                pub deliver_subject: String,
                pub durable_name: Option<String>,
                pub name: Option<String>,
                pub deliver_group: Option<String>,
                pub filter_subject: String,
            }
            impl Clone for Config {}
            impl Default for Config {
                fn default() -> Self {}
            }
            pub struct OrderedConfig {
                pub deliver_subject: String,
                pub filter_subject: String,
            }
            impl Default for OrderedConfig {
                fn default() -> Self {}
            }
            #[twelve::nature(client)]
            pub struct Messages;
            impl futures_core::Stream for Messages { type Item = Result<Message, MessagesError>; }
            #[twelve::nature(client)]
            pub struct Ordered;
            impl futures_core::Stream for Ordered { type Item = Result<Message, OrderedError>; }
        }
    }
    pub mod kv {
        use bytes::Bytes;
        pub type CreateError = crate::error::Error<CreateErrorKind>;
        pub enum CreateErrorKind {}
        pub type PutError = crate::error::Error<PutErrorKind>;
        pub enum PutErrorKind {}
        pub type EntryError = crate::error::Error<EntryErrorKind>;
        pub enum EntryErrorKind {}
        pub type UpdateError = crate::error::Error<UpdateErrorKind>;
        pub enum UpdateErrorKind {}
        pub type WatchError = crate::error::Error<WatchErrorKind>;
        pub enum WatchErrorKind {}
        pub type WatcherError = crate::error::Error<WatcherErrorKind>;
        pub enum WatcherErrorKind {}
        pub struct Config {
            pub bucket: String,
            pub description: String,
            pub history: i64,
            pub max_age: std::time::Duration,
        }
        impl Default for Config {
            fn default() -> Self {}
        }
        pub struct Entry {
            pub bucket: String,
            pub key: String,
            pub value: Bytes,
            pub revision: u64,
        }
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct Store;
        impl Clone for Store {}
        impl Store {
            pub async fn create<T: AsRef<str>>(&self, key: T, value: Bytes) -> Result<u64, CreateError> {}
            pub async fn put<T: AsRef<str>>(&self, key: T, value: Bytes) -> Result<u64, PutError> {}
            pub async fn get<T: Into<String>>(&self, key: T) -> Result<Option<Bytes>, EntryError> {}
            pub async fn entry<T: Into<String>>(&self, key: T) -> Result<Option<Entry>, EntryError> {}
            pub async fn update<T: AsRef<str>>(&self, key: T, value: Bytes, revision: u64) -> Result<u64, UpdateError> {}
            pub async fn delete<T: AsRef<str>>(&self, key: T) -> Result<(), UpdateError> {}
            pub async fn purge<T: AsRef<str>>(&self, key: T) -> Result<(), UpdateError> {}
            #[twelve::does(subscribe)]
            pub async fn watch<T: AsRef<str>>(&self, key: T) -> Result<Watch, WatchError> {}
            #[twelve::does(subscribe)]
            pub async fn watch_all(&self) -> Result<Watch, WatchError> {}
        }
        pub struct Watch;
        impl futures_core::Stream for Watch { type Item = Result<Entry, WatcherError>; }
    }
    pub mod object_store {
        pub type GetError = crate::error::Error<GetErrorKind>;
        pub enum GetErrorKind {}
        pub type PutError = crate::error::Error<PutErrorKind>;
        pub enum PutErrorKind {}
        pub type DeleteError = crate::error::Error<DeleteErrorKind>;
        pub enum DeleteErrorKind {}
        pub struct Config {
            pub bucket: String,
            pub description: Option<String>,
        }
        impl Default for Config {
            fn default() -> Self {}
        }
        pub struct Object;
        pub struct ObjectInfo;
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct ObjectStore;
        impl Clone for ObjectStore {}
        impl ObjectStore {
            pub async fn get<T: AsRef<str> + Send>(&self, object_name: T) -> Result<Object, GetError> {}
            pub async fn put<T, R>(&self, meta: T, data: &mut R) -> Result<ObjectInfo, PutError> {}
            pub async fn delete<T: AsRef<str>>(&self, object_name: T) -> Result<(), DeleteError> {}
        }
    }
}
pub mod service {
    use crate::Error;
    use bytes::Bytes;
    use std::collections::HashMap;
    pub trait ServiceExt {
        fn service_builder(&self) -> ServiceBuilder {}
    }
    impl ServiceExt for crate::Client {}
    pub struct ServiceBuilder;
    impl ServiceBuilder {
        pub fn description<S: ToString>(self, description: S) -> Self {}
        pub fn metadata(self, metadata: HashMap<String, String>) -> Self {}
        pub fn queue_group<S: ToString>(self, queue_group: S) -> Self {}
        pub async fn start<N: ToString, V: ToString>(self, name: N, version: V) -> Result<Service, Error> {}
    }
    #[twelve::nature(client)]
    pub struct Service;
    impl Service {
        pub async fn stop(self) -> Result<(), Error> {}
        pub fn group<S: ToString>(&self, prefix: S) -> Group {}
        #[twelve::does(subscribe)]
        pub async fn endpoint<S: ToString>(&self, subject: S) -> Result<endpoint::Endpoint, Error> {}
    }
    pub struct Group;
    impl Group {
        pub fn group<S: ToString>(&self, prefix: S) -> Group {}
        #[twelve::does(subscribe)]
        pub async fn endpoint<S: ToString>(&self, subject: S) -> Result<endpoint::Endpoint, Error> {}
    }
    pub struct Request {
        pub message: crate::Message,
    }
    impl Request {
        pub async fn respond(&self, response: Result<Bytes, error::Error>) -> Result<(), crate::PublishError> {}
    }
    pub mod error {
        pub struct Error {
            pub status: String,
            pub code: usize,
        }
    }
    pub mod endpoint {
        #[twelve::nature(client)]
        pub struct Endpoint;
        impl Endpoint {
            pub async fn stop(&mut self) -> Result<(), std::io::Error> {}
        }
        impl futures_core::Stream for Endpoint { type Item = super::Request; }
    }
}
