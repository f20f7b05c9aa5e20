//! package = "redis", version = ">=0.20, <1"

pub use crate::client::AsyncConnectionConfig;
pub use crate::client::Client;
pub use crate::cmd::{cmd, pack_command, pipe, Arg, Cmd, Iter};
pub use crate::commands::{Commands, ControlFlow, Direction, LposOptions, PubSubCommands, ScanOptions, SetOptions};
pub use crate::connection::{
    parse_redis_url, transaction, Connection, ConnectionAddr, ConnectionInfo, ConnectionLike, IntoConnectionInfo, Msg, PubSub, RedisConnectionInfo, TlsMode,
};
pub use crate::parser::{parse_redis_value, Parser};
pub use crate::pipeline::Pipeline;
pub use crate::script::{Script, ScriptInvocation};
pub use crate::types::{
    from_owned_redis_value, from_redis_value, ErrorKind, ExistenceCheck, ExpireOption, Expiry, FromRedisValue, InfoDict, NumericBehavior, ProtocolVersion, PushInfo, PushKind,
    RedisError, RedisResult, RedisWrite, ReplicaInfo, Role, SetExpiry, ToRedisArgs, Value, VerbatimFormat,
};
pub use crate::{cmd::AsyncIter, commands::AsyncCommands, parser::parse_redis_value_async, types::RedisFuture};
mod pipeline {
    impl Pipeline {
        pub fn add_command(&mut self, cmd: Cmd) -> &mut Self {}
        pub fn cmd(&mut self, name: &str) -> &mut Self {}
        pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self {}
        pub fn ignore(&mut self) -> &mut Self {}
        pub fn cmd_iter(&self) -> impl Iterator<Item = &Cmd> {}
        pub fn clear(&mut self) {}
    }

    use crate::connection::ConnectionLike;
    use crate::types::{FromRedisValue, RedisResult};
    pub struct Pipeline;
    impl Pipeline {
        pub fn new() -> Pipeline {}
        pub fn with_capacity(capacity: usize) -> Pipeline {}
        pub fn atomic(&mut self) -> &mut Pipeline {}
        pub fn get_packed_pipeline(&self) -> Vec<u8> {}
        pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
        pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T> {}
        pub fn execute(&self, con: &mut dyn ConnectionLike) {}
        pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()> {}
        pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()> {}
    }
}
pub mod aio {
    use crate::cmd::Cmd;
    use crate::connection::RedisConnectionInfo;
    use crate::types::{RedisFuture, RedisResult, Value};
    use crate::PushInfo;
    use ::tokio::io::{AsyncRead, AsyncWrite};
    use futures_util::Future;
    use std::pin::Pin;
    mod pubsub {
        use crate::types::RedisResult;
        use crate::{Msg, RedisConnectionInfo, ToRedisArgs};
        use ::tokio::io::{AsyncRead, AsyncWrite};
        use futures_util::stream::{self, Stream};
        use std::task::{self};
        pub struct PubSubSink;
        pub struct PubSubStream;
        impl PubSubSink {
            pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        }
        #[twelve::nature(client)]
        pub struct PubSub;
        impl PubSub {
            pub async fn new<C: AsyncRead + AsyncWrite>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<Self> {}
            pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
            #[twelve::does(subscribe)]
            pub fn on_message(&mut self) -> impl Stream<Item = Msg> + '_ {}
            #[twelve::does(subscribe)]
            pub fn into_on_message(self) -> PubSubStream {}
            pub fn split(self) -> (PubSubSink, PubSubStream) {}
        }
        impl Stream for PubSubStream {
            type Item = Msg;
        }
    }
    pub use pubsub::{PubSub, PubSubSink, PubSubStream};
    pub trait AsyncStream: AsyncRead + AsyncWrite {}
    impl<S: AsyncRead + AsyncWrite> AsyncStream for S {}
    pub trait ConnectionLike {
        fn req_packed_command<'a>(&'a mut self, cmd: &'a Cmd) -> RedisFuture<'a, Value>;
        fn get_db(&self) -> i64;
    }
    mod connection {
        use super::async_std;
        use super::AsyncStream;
        use super::ConnectionLike;
        use crate::connection::{Msg, RedisConnectionInfo};
        use crate::types::{FromRedisValue, RedisResult};
        use crate::ToRedisArgs;
        use ::tokio::io::{AsyncRead, AsyncWrite};
        use futures_util::stream::Stream;
        use std::pin::Pin;
        pub struct Connection<C = Pin<Box<dyn AsyncStream + Send + Sync>>>(C);
        impl<C: AsyncRead + AsyncWrite> Connection<C> {
            pub async fn new(connection_info: &RedisConnectionInfo, con: C) -> RedisResult<Self> {}
            pub fn into_pubsub(self) -> PubSub<C> {}
            pub fn into_monitor(self) -> Monitor<C> {}
        }
        impl<C: ::async_std::io::Read + ::async_std::io::Write> Connection<async_std::AsyncStdWrapped<C>> {
            pub async fn new_async_std(connection_info: &RedisConnectionInfo, con: C) -> RedisResult<Self> {}
        }
        impl<C: AsyncRead + AsyncWrite> ConnectionLike for Connection<C> {}
        #[twelve::nature(client)]
        pub struct PubSub<C = Pin<Box<dyn AsyncStream + Send + Sync>>>(C);
        pub struct Monitor<C = Pin<Box<dyn AsyncStream + Send + Sync>>>(C);
        impl<C: AsyncRead + AsyncWrite> PubSub<C> {
            pub async fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
            pub async fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
            pub async fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
            pub async fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
            #[twelve::does(subscribe)]
            pub fn on_message(&mut self) -> impl Stream<Item = Msg> + '_ {}
            #[twelve::does(subscribe)]
            pub fn into_on_message(self) -> impl Stream<Item = Msg> {}
            pub async fn into_connection(self) -> Connection<C> {}
        }
        impl<C: AsyncRead + AsyncWrite> Monitor<C> {
            pub fn new(con: Connection<C>) -> Self {}
            pub async fn monitor(&mut self) -> RedisResult<()> {}
            pub fn on_message<T: FromRedisValue>(&mut self) -> impl Stream<Item = T> + '_ {}
            pub fn into_on_message<T: FromRedisValue>(self) -> impl Stream<Item = T> {}
        }
    }
    pub use connection::*;
    mod multiplexed_connection {
        use super::ConnectionLike;
        use crate::cmd::Cmd;
        use crate::types::{RedisResult, Value};
        use crate::{cmd, AsyncConnectionConfig, RedisConnectionInfo, ToRedisArgs};
        use ::tokio::io::{AsyncRead, AsyncWrite};
        use futures_util::{
            future::Future,
            stream::{self},
        };
        use std::task::{self};
        use std::time::Duration;
        struct Pipeline;
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct MultiplexedConnection;
        impl MultiplexedConnection {
            pub async fn new<C: AsyncRead + AsyncWrite>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<(Self, impl Future<Output = ()>)> {}
            pub async fn new_with_response_timeout<C: AsyncRead + AsyncWrite>(
                connection_info: &RedisConnectionInfo,
                stream: C,
                response_timeout: Option<std::time::Duration>,
            ) -> RedisResult<(Self, impl Future<Output = ()>)> {
            }
            pub async fn new_with_config<C: AsyncRead + AsyncWrite>(
                connection_info: &RedisConnectionInfo,
                stream: C,
                config: AsyncConnectionConfig,
            ) -> RedisResult<(Self, impl Future<Output = ()>)> {
            }
            pub fn set_response_timeout(&mut self, timeout: std::time::Duration) {}
            pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
            pub async fn send_packed_commands(&mut self, cmd: &crate::Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
        }
        impl ConnectionLike for MultiplexedConnection {}
        impl MultiplexedConnection {
            pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        }
    }
    pub use multiplexed_connection::*;
    mod connection_manager {
        use super::AsyncPushSender;
        use crate::{
            aio::ConnectionLike,
            cmd,
            types::{RedisResult, Value},
            Client, Cmd, ToRedisArgs,
        };
        use futures::future::{self};
        pub struct ConnectionManagerConfig;
        impl ConnectionManagerConfig {
            pub fn new() -> Self {}
            pub fn set_factor(self, factor: u64) -> ConnectionManagerConfig {}
            pub fn set_max_delay(self, time: u64) -> ConnectionManagerConfig {}
            pub fn set_exponent_base(self, base: u64) -> ConnectionManagerConfig {}
            pub fn set_number_of_retries(self, amount: usize) -> ConnectionManagerConfig {}
            pub fn set_response_timeout(self, duration: std::time::Duration) -> ConnectionManagerConfig {}
            pub fn set_connection_timeout(self, duration: std::time::Duration) -> ConnectionManagerConfig {}
            pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self {}
        }
        impl Default for ConnectionManagerConfig {}
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct ConnectionManager;
        impl ConnectionManager {
            pub async fn new(client: Client) -> RedisResult<Self> {}
            pub async fn new_with_backoff(client: Client, exponent_base: u64, factor: u64, number_of_retries: usize) -> RedisResult<Self> {}
            pub async fn new_with_backoff_and_timeouts(
                client: Client,
                exponent_base: u64,
                factor: u64,
                number_of_retries: usize,
                response_timeout: std::time::Duration,
                connection_timeout: std::time::Duration,
            ) -> RedisResult<Self> {
            }
            pub async fn new_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self> {}
            pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
            pub async fn send_packed_commands(&mut self, cmd: &crate::Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
            pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        }
        impl ConnectionLike for ConnectionManager {}
    }
    pub use connection_manager::*;
    mod runtime {
        use crate::types::RedisError;
        pub(crate) struct Elapsed;
        impl From<Elapsed> for RedisError {}
    }
    use runtime::*;
    pub struct SendError;
    pub trait AsyncPushSender: Send + Sync + 'static {
        fn send(&self, info: PushInfo) -> Result<(), SendError>;
    }
    impl AsyncPushSender for ::tokio::sync::mpsc::UnboundedSender<PushInfo> {}
    impl AsyncPushSender for ::tokio::sync::broadcast::Sender<PushInfo> {}
    impl<T, Func: Fn(PushInfo) -> Result<(), T>> AsyncPushSender for Func {}
    impl<T: AsyncPushSender> AsyncPushSender for std::sync::Arc<T> {}
}
pub use crate::commands::JsonAsyncCommands;
pub use crate::commands::JsonCommands;
pub mod geo {
    use crate::types::{FromRedisValue, ToRedisArgs};
    pub enum Unit {
        Meters,
        Kilometers,
        Miles,
        Feet,
    }
    impl ToRedisArgs for Unit {}
    pub struct Coord<T> {
        pub longitude: T,
        pub latitude: T,
    }
    impl<T> Coord<T> {
        pub fn lon_lat(longitude: T, latitude: T) -> Coord<T> {}
    }
    impl<T: FromRedisValue> FromRedisValue for Coord<T> {}
    impl<T: ToRedisArgs> ToRedisArgs for Coord<T> {}
    pub enum RadiusOrder {
        Unsorted,
        Asc,
        Desc,
    }
    impl Default for RadiusOrder {}
    pub struct RadiusOptions;
    impl Default for RadiusOptions {}
    impl RadiusOptions {
        pub fn limit(self, n: usize) -> Self {}
        pub fn with_dist(self) -> Self {}
        pub fn with_coord(self) -> Self {}
        pub fn order(self, o: RadiusOrder) -> Self {}
        pub fn store<K: ToRedisArgs>(self, key: K) -> Self {}
        pub fn store_dist<K: ToRedisArgs>(self, key: K) -> Self {}
    }
    impl ToRedisArgs for RadiusOptions {}
    pub struct RadiusSearchResult {
        pub name: String,
        pub coord: Option<Coord<f64>>,
        pub dist: Option<f64>,
    }
    impl FromRedisValue for RadiusSearchResult {}
}
pub mod cluster {
    pub use crate::cluster_client::{ClusterClient, ClusterClientBuilder};
    pub use crate::cluster_pipeline::{cluster_pipe, ClusterPipeline};
    use crate::cluster_routing::RoutingInfo;
    use crate::cmd::{cmd, Cmd};
    use crate::connection::{connect, Connection, ConnectionLike};
    use crate::types::{RedisResult, Value};
    use crate::IntoConnectionInfo;
    pub use crate::TlsMode;
    use std::time::Duration;
    enum Output {
        Single(Value),
        Multi(Vec<Value>),
    }
    impl From<Output> for Value {}
    impl From<Output> for Vec<Value> {}
    pub trait Connect: Sized {
        fn connect<T: IntoConnectionInfo>(info: T, timeout: Option<Duration>) -> RedisResult<Self>;
        fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()>;
        fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        fn recv_response(&mut self) -> RedisResult<Value>;
    }
    impl Connect for Connection {}
    #[twelve::nature(client)]
    pub struct ClusterConnection<C = Connection>(C);
    impl<C: ConnectionLike + Connect> ClusterConnection<C> {
        pub fn set_auto_reconnect(&self, value: bool) {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
        pub fn route_command(&mut self, cmd: &Cmd, routing: RoutingInfo) -> RedisResult<Value> {}
    }
    impl<C: Connect + ConnectionLike> ConnectionLike for ClusterConnection<C> {}
}
mod cluster_client {
    use crate::cluster_async;
    use crate::connection::IntoConnectionInfo;
    use crate::tls::TlsCertificates;
    use crate::types::{ProtocolVersion, RedisResult};
    use crate::{cluster, cluster::TlsMode};
    use std::time::Duration;
    pub struct ClusterClientBuilder;
    impl ClusterClientBuilder {
        pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder {}
        pub fn build(self) -> RedisResult<ClusterClient> {}
        pub fn password(self, password: String) -> ClusterClientBuilder {}
        pub fn username(self, username: String) -> ClusterClientBuilder {}
        pub fn retries(self, retries: u32) -> ClusterClientBuilder {}
        pub fn max_retry_wait(self, max_wait: u64) -> ClusterClientBuilder {}
        pub fn min_retry_wait(self, min_wait: u64) -> ClusterClientBuilder {}
        pub fn retry_wait_formula(self, factor: u64, exponent_base: u64) -> ClusterClientBuilder {}
        pub fn tls(self, tls: TlsMode) -> ClusterClientBuilder {}
        pub fn certs(self, certificates: TlsCertificates) -> ClusterClientBuilder {}
        pub fn read_from_replicas(self) -> ClusterClientBuilder {}
        pub fn connection_timeout(self, connection_timeout: Duration) -> ClusterClientBuilder {}
        pub fn response_timeout(self, response_timeout: Duration) -> ClusterClientBuilder {}
        pub fn use_protocol(self, protocol: ProtocolVersion) -> ClusterClientBuilder {}
        pub fn open(self) -> RedisResult<ClusterClient> {}
        pub fn readonly(self, read_from_replicas: bool) -> ClusterClientBuilder {}
    }
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct ClusterClient;
    impl ClusterClient {
        pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> RedisResult<ClusterClient> {}
        pub fn builder<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder {}
        pub fn get_connection(&self) -> RedisResult<cluster::ClusterConnection> {}
        pub async fn get_async_connection(&self) -> RedisResult<cluster_async::ClusterConnection> {}
        pub fn open<T: IntoConnectionInfo>(initial_nodes: Vec<T>) -> RedisResult<ClusterClient> {}
    }
}
pub mod cluster_routing {
    use crate::cmd::Cmd;
    use crate::types::Value;
    pub enum LogicalAggregateOp {
        And,
    }
    pub enum AggregateOp {
        Min,
        Sum,
    }
    pub enum ResponsePolicy {
        OneSucceeded,
        OneSucceededNonEmpty,
        AllSucceeded,
        AggregateLogical(LogicalAggregateOp),
        Aggregate(AggregateOp),
        CombineArrays,
        Special,
    }
    pub enum RoutingInfo {
        SingleNode(SingleNodeRoutingInfo),
        MultiNode((MultipleNodeRoutingInfo, Option<ResponsePolicy>)),
    }
    pub enum SingleNodeRoutingInfo {
        Random,
        SpecificNode(Route),
        ByAddress { host: String, port: u16 },
    }
    impl From<Option<Route>> for SingleNodeRoutingInfo {}
    pub enum MultipleNodeRoutingInfo {
        AllNodes,
        AllMasters,
        MultiSlot(Vec<(Route, Vec<usize>)>),
    }
    pub fn command_for_multi_slot_indices<'a, 'b>(original_cmd: &'a impl Routable, indices: impl Iterator<Item = &'b usize> + 'a) -> Cmd {}
    pub fn get_slot(key: &[u8]) -> u16 {}
    impl ResponsePolicy {
        pub fn for_command(cmd: &[u8]) -> Option<ResponsePolicy> {}
    }
    impl RoutingInfo {
        pub fn for_routable<R: Routable + ?Sized>(r: &R) -> Option<RoutingInfo> {}
    }
    pub trait Routable {
        fn command(&self) -> Option<Vec<u8>> {}
        fn arg_idx(&self, idx: usize) -> Option<&[u8]>;
        fn position(&self, candidate: &[u8]) -> Option<usize>;
    }
    impl Routable for Cmd {}
    impl Routable for Value {}
    pub enum SlotAddr {
        Master,
        ReplicaOptional,
        ReplicaRequired,
    }
    pub struct Route;
    impl Route {
        pub fn new(slot: u16, slot_addr: SlotAddr) -> Self {}
    }
}
pub mod streams {
    use crate::{types::HashMap, FromRedisValue, ToRedisArgs, Value};
    pub enum StreamMaxlen {
        Equals(usize),
        Approx(usize),
    }
    impl ToRedisArgs for StreamMaxlen {}
    pub enum StreamTrimmingMode {
        Exact,
        Approx,
    }
    impl ToRedisArgs for StreamTrimmingMode {}
    pub enum StreamTrimStrategy {
        MaxLen(StreamTrimmingMode, usize, Option<usize>),
        MinId(StreamTrimmingMode, String, Option<usize>),
    }
    impl StreamTrimStrategy {
        pub fn maxlen(trim: StreamTrimmingMode, max_entries: usize) -> Self {}
        pub fn minid(trim: StreamTrimmingMode, stream_id: impl Into<String>) -> Self {}
        pub fn limit(self, limit: usize) -> Self {}
    }
    impl ToRedisArgs for StreamTrimStrategy {}
    pub struct StreamTrimOptions;
    impl StreamTrimOptions {
        pub fn maxlen(mode: StreamTrimmingMode, max_entries: usize) -> Self {}
        pub fn minid(mode: StreamTrimmingMode, stream_id: impl Into<String>) -> Self {}
        pub fn limit(self, limit: usize) -> Self {}
    }
    impl ToRedisArgs for StreamTrimOptions {}
    pub struct StreamAddOptions;
    impl Default for StreamAddOptions {}
    impl StreamAddOptions {
        pub fn nomkstream(self) -> Self {}
        pub fn trim(self, trim: StreamTrimStrategy) -> Self {}
    }
    impl ToRedisArgs for StreamAddOptions {}
    pub struct StreamAutoClaimOptions;
    impl Default for StreamAutoClaimOptions {}
    impl StreamAutoClaimOptions {
        pub fn count(self, n: usize) -> Self {}
        pub fn with_justid(self) -> Self {}
    }
    impl ToRedisArgs for StreamAutoClaimOptions {}
    pub struct StreamClaimOptions;
    impl Default for StreamClaimOptions {}
    impl StreamClaimOptions {
        pub fn idle(self, ms: usize) -> Self {}
        pub fn time(self, ms_time: usize) -> Self {}
        pub fn retry(self, count: usize) -> Self {}
        pub fn with_force(self) -> Self {}
        pub fn with_justid(self) -> Self {}
        pub fn with_lastid(self, lastid: impl Into<String>) -> Self {}
    }
    impl ToRedisArgs for StreamClaimOptions {}
    pub struct StreamReadOptions;
    impl Default for StreamReadOptions {}
    impl StreamReadOptions {
        pub fn read_only(&self) -> bool {}
        pub fn noack(self) -> Self {}
        pub fn block(self, ms: usize) -> Self {}
        pub fn count(self, n: usize) -> Self {}
        pub fn group<GN: ToRedisArgs, CN: ToRedisArgs>(self, group_name: GN, consumer_name: CN) -> Self {}
    }
    impl ToRedisArgs for StreamReadOptions {}
    pub struct StreamAutoClaimReply {
        pub next_stream_id: String,
        pub claimed: Vec<StreamId>,
        pub deleted_ids: Vec<String>,
    }
    impl Default for StreamAutoClaimReply {}
    pub struct StreamReadReply {
        pub keys: Vec<StreamKey>,
    }
    impl Default for StreamReadReply {}
    pub struct StreamRangeReply {
        pub ids: Vec<StreamId>,
    }
    impl Default for StreamRangeReply {}
    pub struct StreamClaimReply {
        pub ids: Vec<StreamId>,
    }
    impl Default for StreamClaimReply {}
    pub enum StreamPendingReply {
        Empty,
        Data(StreamPendingData),
    }
    impl Default for StreamPendingReply {}
    impl StreamPendingReply {
        pub fn count(&self) -> usize {}
    }
    pub struct StreamPendingData {
        pub count: usize,
        pub start_id: String,
        pub end_id: String,
        pub consumers: Vec<StreamInfoConsumer>,
    }
    impl Default for StreamPendingData {}
    pub struct StreamPendingCountReply {
        pub ids: Vec<StreamPendingId>,
    }
    impl Default for StreamPendingCountReply {}
    pub struct StreamInfoStreamReply {
        pub last_generated_id: String,
        pub radix_tree_keys: usize,
        pub groups: usize,
        pub length: usize,
        pub first_entry: StreamId,
        pub last_entry: StreamId,
    }
    impl Default for StreamInfoStreamReply {}
    pub struct StreamInfoConsumersReply {
        pub consumers: Vec<StreamInfoConsumer>,
    }
    impl Default for StreamInfoConsumersReply {}
    pub struct StreamInfoGroupsReply {
        pub groups: Vec<StreamInfoGroup>,
    }
    impl Default for StreamInfoGroupsReply {}
    pub struct StreamInfoConsumer {
        pub name: String,
        pub pending: usize,
        pub idle: usize,
    }
    impl Default for StreamInfoConsumer {}
    pub struct StreamInfoGroup {
        pub name: String,
        pub consumers: usize,
        pub pending: usize,
        pub last_delivered_id: String,
        pub entries_read: Option<usize>,
        pub lag: Option<usize>,
    }
    impl Default for StreamInfoGroup {}
    pub struct StreamPendingId {
        pub id: String,
        pub consumer: String,
        pub last_delivered_ms: usize,
        pub times_delivered: usize,
    }
    impl Default for StreamPendingId {}
    pub struct StreamKey {
        pub key: String,
        pub ids: Vec<StreamId>,
    }
    impl Default for StreamKey {}
    pub struct StreamId {
        pub id: String,
        pub map: HashMap<String, Value>,
    }
    impl Default for StreamId {}
    impl StreamId {
        pub fn get<T: FromRedisValue>(&self, key: &str) -> Option<T> {}
        pub fn contains_key(&self, key: &str) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl FromRedisValue for StreamAutoClaimReply {}
    impl FromRedisValue for StreamReadReply {}
    impl FromRedisValue for StreamRangeReply {}
    impl FromRedisValue for StreamClaimReply {}
    impl FromRedisValue for StreamPendingReply {}
    impl FromRedisValue for StreamPendingCountReply {}
    impl FromRedisValue for StreamInfoStreamReply {}
    impl FromRedisValue for StreamInfoConsumersReply {}
    impl FromRedisValue for StreamInfoGroupsReply {}
}
pub mod cluster_async {
    use crate::{
        aio::{ConnectionLike, MultiplexedConnection},
        cluster_routing::{RoutingInfo, SingleNodeRoutingInfo},
        Cmd, IntoConnectionInfo, RedisFuture, RedisResult, Value,
    };
    use futures::prelude::*;
    use std::{
        task::{self},
        time::Duration,
    };
    #[twelve::nature(client)]
    pub struct ClusterConnection<C = MultiplexedConnection>(C);
    impl<C: ConnectionLike + Connect + Clone> ClusterConnection<C> {
        pub async fn route_command(&mut self, cmd: &Cmd, routing: RoutingInfo) -> RedisResult<Value> {}
        pub async fn route_pipeline<'a>(&'a mut self, pipeline: &'a crate::Pipeline, offset: usize, count: usize, route: SingleNodeRoutingInfo) -> RedisResult<Vec<Value>> {}
    }
    struct Message<C>(C);
    impl<C: ConnectionLike + Clone + Connect> ConnectionLike for ClusterConnection<C> {}
    pub trait Connect: Sized {
        fn connect<'a, T: IntoConnectionInfo>(info: T, response_timeout: Duration, connection_timeout: Duration) -> RedisFuture<'a, Self>;
    }
    impl Connect for MultiplexedConnection {}
}
pub mod sentinel {
    use crate::aio::MultiplexedConnection as AsyncConnection;
    use crate::client::AsyncConnectionConfig;
    use crate::{types::RedisResult, Client, Connection, IntoConnectionInfo, RedisConnectionInfo, TlsMode};
    #[twelve::nature(client)]
    pub struct Sentinel;
    pub struct SentinelNodeConnectionInfo {
        pub tls_mode: Option<TlsMode>,
        pub redis_connection_info: Option<RedisConnectionInfo>,
    }
    impl Default for SentinelNodeConnectionInfo {}
    impl Default for &SentinelNodeConnectionInfo {}
    impl Sentinel {
        pub fn build<T: IntoConnectionInfo>(params: Vec<T>) -> RedisResult<Sentinel> {}
        pub fn master_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub fn replica_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub fn replica_rotate_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
    }
    impl Sentinel {
        pub async fn async_master_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub async fn async_replica_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub async fn async_replica_rotate_for<'a>(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
    }
    pub enum SentinelServerType {
        Master,
        Replica,
    }
    pub struct LockedSentinelClient;
    impl LockedSentinelClient {
        pub fn new(client: SentinelClient) -> Self {}
        pub fn get_connection(&self) -> RedisResult<Connection> {}
    }
    #[twelve::nature(client)]
    pub struct SentinelClient;
    impl SentinelClient {
        pub fn build<T: IntoConnectionInfo>(
            params: Vec<T>,
            service_name: String,
            node_connection_info: Option<SentinelNodeConnectionInfo>,
            server_type: SentinelServerType,
        ) -> RedisResult<Self> {
        }
        pub fn get_connection(&mut self) -> RedisResult<Connection> {}
    }
    impl SentinelClient {
        pub async fn get_async_connection(&mut self) -> RedisResult<AsyncConnection> {}
        pub async fn get_async_connection_with_config(&mut self, config: &AsyncConnectionConfig) -> RedisResult<AsyncConnection> {}
    }
}
pub use crate::tls::{ClientTlsConfig, TlsCertificates};
mod client {
    use crate::aio::AsyncPushSender;
    use crate::tls::TlsCertificates;
    use crate::{
        connection::{Connection, ConnectionInfo, ConnectionLike, IntoConnectionInfo},
        types::RedisResult,
    };
    use std::time::Duration;
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Client;
    impl Client {
        pub fn open<T: IntoConnectionInfo>(params: T) -> RedisResult<Client> {}
        pub fn get_connection(&self) -> RedisResult<Connection> {}
        pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection> {}
        pub fn get_connection_info(&self) -> &ConnectionInfo {}
        pub fn build_with_tls<C: IntoConnectionInfo>(conn_info: C, tls_certs: TlsCertificates) -> RedisResult<Client> {}
    }
    pub struct AsyncConnectionConfig;
    impl Default for AsyncConnectionConfig {}
    impl AsyncConnectionConfig {
        pub fn new() -> Self {}
        pub fn set_connection_timeout(self, connection_timeout: std::time::Duration) -> Self {}
        pub fn set_response_timeout(self, response_timeout: std::time::Duration) -> Self {}
        pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self {}
    }
    impl Client {
        pub async fn get_async_connection(&self) -> RedisResult<crate::aio::Connection> {}
        pub async fn get_tokio_connection(&self) -> RedisResult<crate::aio::Connection> {}
        pub async fn get_async_std_connection(&self) -> RedisResult<crate::aio::Connection> {}
        pub async fn get_multiplexed_async_connection(&self) -> RedisResult<crate::aio::MultiplexedConnection> {}
        pub async fn get_multiplexed_async_connection_with_timeouts(
            &self,
            response_timeout: std::time::Duration,
            connection_timeout: std::time::Duration,
        ) -> RedisResult<crate::aio::MultiplexedConnection> {
        }
        pub async fn get_multiplexed_async_connection_with_config(&self, config: &AsyncConnectionConfig) -> RedisResult<crate::aio::MultiplexedConnection> {}
        pub async fn get_multiplexed_tokio_connection_with_response_timeouts(
            &self,
            response_timeout: std::time::Duration,
            connection_timeout: std::time::Duration,
        ) -> RedisResult<crate::aio::MultiplexedConnection> {
        }
        pub async fn get_multiplexed_tokio_connection(&self) -> RedisResult<crate::aio::MultiplexedConnection> {}
        pub async fn get_multiplexed_async_std_connection_with_timeouts(
            &self,
            response_timeout: std::time::Duration,
            connection_timeout: std::time::Duration,
        ) -> RedisResult<crate::aio::MultiplexedConnection> {
        }
        pub async fn get_multiplexed_async_std_connection(&self) -> RedisResult<crate::aio::MultiplexedConnection> {}
        pub async fn create_multiplexed_tokio_connection_with_response_timeout(
            &self,
            response_timeout: std::time::Duration,
        ) -> RedisResult<(crate::aio::MultiplexedConnection, impl std::future::Future<Output = ()>)> {
        }
        pub async fn create_multiplexed_tokio_connection(&self) -> RedisResult<(crate::aio::MultiplexedConnection, impl std::future::Future<Output = ()>)> {}
        pub async fn create_multiplexed_async_std_connection_with_response_timeout(
            &self,
            response_timeout: std::time::Duration,
        ) -> RedisResult<(crate::aio::MultiplexedConnection, impl std::future::Future<Output = ()>)> {
        }
        pub async fn create_multiplexed_async_std_connection(&self) -> RedisResult<(crate::aio::MultiplexedConnection, impl std::future::Future<Output = ()>)> {}
        pub async fn get_tokio_connection_manager(&self) -> RedisResult<crate::aio::ConnectionManager> {}
        pub async fn get_connection_manager(&self) -> RedisResult<crate::aio::ConnectionManager> {}
        pub async fn get_tokio_connection_manager_with_backoff(&self, exponent_base: u64, factor: u64, number_of_retries: usize) -> RedisResult<crate::aio::ConnectionManager> {}
        pub async fn get_tokio_connection_manager_with_backoff_and_timeouts(
            &self,
            exponent_base: u64,
            factor: u64,
            number_of_retries: usize,
            response_timeout: std::time::Duration,
            connection_timeout: std::time::Duration,
        ) -> RedisResult<crate::aio::ConnectionManager> {
        }
        pub async fn get_connection_manager_with_backoff_and_timeouts(
            &self,
            exponent_base: u64,
            factor: u64,
            number_of_retries: usize,
            response_timeout: std::time::Duration,
            connection_timeout: std::time::Duration,
        ) -> RedisResult<crate::aio::ConnectionManager> {
        }
        pub async fn get_connection_manager_with_config(&self, config: crate::aio::ConnectionManagerConfig) -> RedisResult<crate::aio::ConnectionManager> {}
        pub async fn get_connection_manager_with_backoff(&self, exponent_base: u64, factor: u64, number_of_retries: usize) -> RedisResult<crate::aio::ConnectionManager> {}
        pub async fn get_async_pubsub(&self) -> RedisResult<crate::aio::PubSub> {}
        pub async fn get_async_monitor(&self) -> RedisResult<crate::aio::Monitor> {}
    }
    impl ConnectionLike for Client {}
}
mod cmd {
    use crate::connection::ConnectionLike;
    use crate::pipeline::Pipeline;
    use crate::types::{FromRedisValue, RedisResult, RedisWrite, ToRedisArgs};
    use futures_util::Stream;
    pub enum Arg<D> {
        Simple(D),
        Cursor,
    }
    pub struct Cmd;
    pub struct Iter<'a, T: FromRedisValue>(T);
    impl<T: FromRedisValue> Iterator for Iter<'_, T> {
        type Item = T;
    }
    use crate::aio::ConnectionLike as AsyncConnection;
    pub struct AsyncIter<'a, T: FromRedisValue>(T);
    impl<'a, T: FromRedisValue> AsyncIter<'a, T> {
        pub async fn next_item(&mut self) -> Option<T> {}
    }
    impl<'a, T: FromRedisValue> Stream for AsyncIter<'a, T> {
        type Item = T;
    }
    impl RedisWrite for Cmd {}
    impl Default for Cmd {}
    impl Cmd {
        pub fn new() -> Cmd {}
        pub fn with_capacity(arg_count: usize, size_of_data: usize) -> Cmd {}
        // `SET key value NX EX 30`: of all copies, one sets it.
        #[twelve::does(claim, when(arg(0) = "NX"))]
        #[twelve::does(claim, when(arg(0) = "nx"))]
        pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Cmd {}
        pub fn cursor_arg(&mut self, cursor: u64) -> &mut Cmd {}
        pub fn get_packed_command(&self) -> Vec<u8> {}
        pub fn in_scan_mode(&self) -> bool {}
        pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
        pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T> {}
        pub fn iter<T: FromRedisValue>(self, con: &mut dyn ConnectionLike) -> RedisResult<Iter<'_, T>> {}
        pub async fn iter_async<'a, T: FromRedisValue>(self, con: &'a mut (dyn AsyncConnection + Send)) -> RedisResult<AsyncIter<'a, T>> {}
        pub fn execute(&self, con: &mut dyn ConnectionLike) {}
        pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()> {}
        pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()> {}
        pub fn args_iter(&self) -> impl Clone + ExactSizeIterator<Item = Arg<&[u8]>> {}
        pub fn set_no_response(&mut self, nr: bool) -> &mut Cmd {}
        pub fn is_no_response(&self) -> bool {}
    }
    #[twelve::does(claim, when(arg(0) = "SETNX"))]
    pub fn cmd(name: &str) -> Cmd {}
    pub fn pack_command(args: &[Vec<u8>]) -> Vec<u8> {}
    pub fn pipe() -> Pipeline {}
}
mod commands {
    pub use self::all::*;
    mod all {
        use super::*;
        use crate::cmd::{cmd, Cmd, Iter};
        use crate::connection::ConnectionLike;
        use crate::pipeline::Pipeline;
        use crate::types::*;
        use crate::{acl, geo, streams};
        use std::collections::HashSet;
        pub trait Commands: ConnectionLike + Sized {
            fn get<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn mget<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn keys<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn set<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn set_options<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, options: SetOptions) -> RedisResult<RV> {}
            fn set_multiple<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV> {}
            fn mset<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV> {}
            fn set_ex<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV> {}
            fn pset_ex<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<RV> {}
            #[twelve::does(claim)]
            fn set_nx<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            #[twelve::does(claim)]
            fn mset_nx<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV> {}
            fn getset<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn getrange<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV> {}
            fn setrange<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, offset: isize, value: V) -> RedisResult<RV> {}
            fn del<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn exists<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn key_type<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn expire<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, seconds: i64) -> RedisResult<RV> {}
            fn expire_at<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, ts: i64) -> RedisResult<RV> {}
            fn pexpire<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, ms: i64) -> RedisResult<RV> {}
            fn pexpire_at<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, ts: i64) -> RedisResult<RV> {}
            fn expire_time<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn pexpire_time<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn persist<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn ttl<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn pttl<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn get_ex<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV> {}
            fn get_del<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn rename<RV: FromRedisValue, K: ToRedisArgs, N: ToRedisArgs>(&mut self, key: K, new_key: N) -> RedisResult<RV> {}
            fn rename_nx<RV: FromRedisValue, K: ToRedisArgs, N: ToRedisArgs>(&mut self, key: K, new_key: N) -> RedisResult<RV> {}
            fn unlink<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn append<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn incr<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> RedisResult<RV> {}
            fn decr<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> RedisResult<RV> {}
            fn setbit<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<RV> {}
            fn getbit<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, offset: usize) -> RedisResult<RV> {}
            fn bitcount<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn bitcount_range<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, start: usize, end: usize) -> RedisResult<RV> {}
            fn bit_and<RV: FromRedisValue, D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
            fn bit_or<RV: FromRedisValue, D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
            fn bit_xor<RV: FromRedisValue, D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
            fn bit_not<RV: FromRedisValue, D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckey: S) -> RedisResult<RV> {}
            fn strlen<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn hget<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> RedisResult<RV> {}
            fn hdel<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> RedisResult<RV> {}
            fn hset<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, field: F, value: V) -> RedisResult<RV> {}
            #[twelve::does(claim)]
            fn hset_nx<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, field: F, value: V) -> RedisResult<RV> {}
            fn hset_multiple<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, items: &'a [(F, V)]) -> RedisResult<RV> {}
            fn hincr<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, field: F, delta: D) -> RedisResult<RV> {}
            fn hexists<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> RedisResult<RV> {}
            fn httl<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
            fn hpttl<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
            fn hexpire<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
            fn hexpire_at<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
            fn hexpire_time<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
            fn hpersist<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
            fn hpexpire<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
            fn hpexpire_at<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
            fn hpexpire_time<RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
            fn hkeys<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn hvals<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn hgetall<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn hlen<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn blmove<RV: FromRedisValue, S: ToRedisArgs, D: ToRedisArgs>(
                &mut self,
                srckey: S,
                dstkey: D,
                src_dir: Direction,
                dst_dir: Direction,
                timeout: f64,
            ) -> RedisResult<RV> {
            }
            fn blmpop<RV: FromRedisValue, K: ToRedisArgs>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<RV> {}
            fn blpop<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
            fn brpop<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
            fn brpoplpush<RV: FromRedisValue, S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, timeout: f64) -> RedisResult<RV> {}
            fn lindex<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, index: isize) -> RedisResult<RV> {}
            fn linsert_before<RV: FromRedisValue, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV> {}
            fn linsert_after<RV: FromRedisValue, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV> {}
            fn llen<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn lmove<RV: FromRedisValue, S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> RedisResult<RV> {}
            fn lmpop<RV: FromRedisValue, K: ToRedisArgs>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<RV> {}
            fn lpop<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisResult<RV> {}
            fn lpos<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, options: LposOptions) -> RedisResult<RV> {}
            fn lpush<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn lpush_exists<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn lrange<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
            fn lrem<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, count: isize, value: V) -> RedisResult<RV> {}
            fn ltrim<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
            fn lset<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, index: isize, value: V) -> RedisResult<RV> {}
            fn rpop<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisResult<RV> {}
            fn rpoplpush<RV: FromRedisValue, K: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, dstkey: D) -> RedisResult<RV> {}
            fn rpush<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn rpush_exists<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn sadd<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> RedisResult<RV> {}
            fn scard<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn sdiff<RV: FromRedisValue, K: ToRedisArgs>(&mut self, keys: K) -> RedisResult<RV> {}
            fn sdiffstore<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn sinter<RV: FromRedisValue, K: ToRedisArgs>(&mut self, keys: K) -> RedisResult<RV> {}
            fn sinterstore<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn sismember<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> RedisResult<RV> {}
            fn smismember<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<RV> {}
            fn smembers<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn smove<RV: FromRedisValue, S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs>(&mut self, srckey: S, dstkey: D, member: M) -> RedisResult<RV> {}
            fn spop<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn srandmember<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn srandmember_multiple<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, count: usize) -> RedisResult<RV> {}
            fn srem<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> RedisResult<RV> {}
            fn sunion<RV: FromRedisValue, K: ToRedisArgs>(&mut self, keys: K) -> RedisResult<RV> {}
            fn sunionstore<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn zadd<RV: FromRedisValue, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M, score: S) -> RedisResult<RV> {}
            fn zadd_multiple<RV: FromRedisValue, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, items: &'a [(S, M)]) -> RedisResult<RV> {}
            fn zcard<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn zcount<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
            fn zincr<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, member: M, delta: D) -> RedisResult<RV> {}
            fn zinterstore<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn zinterstore_min<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn zinterstore_max<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn zinterstore_weights<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV> {}
            fn zinterstore_min_weights<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV> {}
            fn zinterstore_max_weights<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV> {}
            fn zlexcount<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
            fn bzpopmax<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
            fn zpopmax<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
            fn bzpopmin<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
            fn zpopmin<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
            fn bzmpop_max<RV: FromRedisValue, K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV> {}
            fn zmpop_max<RV: FromRedisValue, K: ToRedisArgs>(&mut self, keys: K, count: isize) -> RedisResult<RV> {}
            fn bzmpop_min<RV: FromRedisValue, K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV> {}
            fn zmpop_min<RV: FromRedisValue, K: ToRedisArgs>(&mut self, keys: K, count: isize) -> RedisResult<RV> {}
            fn zrandmember<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, count: Option<isize>) -> RedisResult<RV> {}
            fn zrandmember_withscores<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
            fn zrange<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
            fn zrange_withscores<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
            fn zrangebylex<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
            fn zrangebylex_limit<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
                &mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> RedisResult<RV> {
            }
            fn zrevrangebylex<RV: FromRedisValue, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV> {}
            fn zrevrangebylex_limit<RV: FromRedisValue, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
                &mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> RedisResult<RV> {
            }
            fn zrangebyscore<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
            fn zrangebyscore_withscores<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
            fn zrangebyscore_limit<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
                &mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> RedisResult<RV> {
            }
            fn zrangebyscore_limit_withscores<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
                &mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> RedisResult<RV> {
            }
            fn zrank<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> RedisResult<RV> {}
            fn zrem<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<RV> {}
            fn zrembylex<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
            fn zremrangebyrank<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
            fn zrembyscore<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
            fn zrevrange<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
            fn zrevrange_withscores<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
            fn zrevrangebyscore<RV: FromRedisValue, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV> {}
            fn zrevrangebyscore_withscores<RV: FromRedisValue, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV> {}
            fn zrevrangebyscore_limit<RV: FromRedisValue, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
                &mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> RedisResult<RV> {
            }
            fn zrevrangebyscore_limit_withscores<RV: FromRedisValue, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
                &mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> RedisResult<RV> {
            }
            fn zrevrank<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> RedisResult<RV> {}
            fn zscore<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> RedisResult<RV> {}
            fn zscore_multiple<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: &'a [M]) -> RedisResult<RV> {}
            fn zunionstore<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn zunionstore_min<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn zunionstore_max<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn zunionstore_weights<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV> {}
            fn zunionstore_min_weights<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV> {}
            fn zunionstore_max_weights<RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV> {}
            fn pfadd<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<RV> {}
            fn pfcount<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn pfmerge<RV: FromRedisValue, D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
            fn publish<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&mut self, channel: K, message: E) -> RedisResult<RV> {}
            fn object_encoding<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn object_idletime<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn object_freq<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn object_refcount<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn client_getname<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn client_id<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn client_setname<RV: FromRedisValue, K: ToRedisArgs>(&mut self, connection_name: K) -> RedisResult<RV> {}
            fn acl_load<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_save<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_list<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_users<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_getuser<RV: FromRedisValue, K: ToRedisArgs>(&mut self, username: K) -> RedisResult<RV> {}
            fn acl_setuser<RV: FromRedisValue, K: ToRedisArgs>(&mut self, username: K) -> RedisResult<RV> {}
            fn acl_setuser_rules<RV: FromRedisValue, K: ToRedisArgs>(&mut self, username: K, rules: &'a [acl::Rule]) -> RedisResult<RV> {}
            fn acl_deluser<RV: FromRedisValue, K: ToRedisArgs>(&mut self, usernames: &'a [K]) -> RedisResult<RV> {}
            fn acl_dryrun<RV: FromRedisValue, K: ToRedisArgs, C: ToRedisArgs, A: ToRedisArgs>(&mut self, username: K, command: C, args: A) -> RedisResult<RV> {}
            fn acl_cat<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_cat_categoryname<RV: FromRedisValue, K: ToRedisArgs>(&mut self, categoryname: K) -> RedisResult<RV> {}
            fn acl_genpass<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_genpass_bits<RV: FromRedisValue>(&mut self, bits: isize) -> RedisResult<RV> {}
            fn acl_whoami<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_log<RV: FromRedisValue>(&mut self, count: isize) -> RedisResult<RV> {}
            fn acl_log_reset<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_help<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn geo_add<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<RV> {}
            fn geo_dist<RV: FromRedisValue, K: ToRedisArgs, M1: ToRedisArgs, M2: ToRedisArgs>(&mut self, key: K, member1: M1, member2: M2, unit: geo::Unit) -> RedisResult<RV> {}
            fn geo_hash<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<RV> {}
            fn geo_pos<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<RV> {}
            fn geo_radius<RV: FromRedisValue, K: ToRedisArgs>(
                &mut self,
                key: K,
                longitude: f64,
                latitude: f64,
                radius: f64,
                unit: geo::Unit,
                options: geo::RadiusOptions,
            ) -> RedisResult<RV> {
            }
            fn geo_radius_by_member<RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(
                &mut self,
                key: K,
                member: M,
                radius: f64,
                unit: geo::Unit,
                options: geo::RadiusOptions,
            ) -> RedisResult<RV> {
            }
            fn xack<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, group: G, ids: &'a [I]) -> RedisResult<RV> {}
            fn xadd<RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, id: ID, items: &'a [(F, V)]) -> RedisResult<RV> {}
            fn xadd_map<RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, id: ID, map: BTM) -> RedisResult<RV> {}
            fn xadd_options<RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs>(
                &mut self,
                key: K,
                id: ID,
                items: I,
                options: &'a streams::StreamAddOptions,
            ) -> RedisResult<RV> {
            }
            fn xadd_maxlen<RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(
                &mut self,
                key: K,
                maxlen: streams::StreamMaxlen,
                id: ID,
                items: &'a [(F, V)],
            ) -> RedisResult<RV> {
            }
            fn xadd_maxlen_map<RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(
                &mut self,
                key: K,
                maxlen: streams::StreamMaxlen,
                id: ID,
                map: BTM,
            ) -> RedisResult<RV> {
            }
            fn xautoclaim_options<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                start: S,
                options: streams::StreamAutoClaimOptions,
            ) -> RedisResult<RV> {
            }
            fn xclaim<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
            ) -> RedisResult<RV> {
            }
            fn xclaim_options<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
                options: streams::StreamClaimOptions,
            ) -> RedisResult<RV> {
            }
            fn xdel<RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, ids: &'a [ID]) -> RedisResult<RV> {}
            fn xgroup_create<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV> {}
            fn xgroup_createconsumer<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> RedisResult<RV> {}
            fn xgroup_create_mkstream<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV> {}
            fn xgroup_setid<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV> {}
            fn xgroup_destroy<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> RedisResult<RV> {}
            fn xgroup_delconsumer<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> RedisResult<RV> {}
            fn xinfo_consumers<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> RedisResult<RV> {}
            fn xinfo_groups<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn xinfo_stream<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn xlen<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn xpending<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> RedisResult<RV> {}
            fn xpending_count<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                start: S,
                end: E,
                count: C,
            ) -> RedisResult<RV> {
            }
            fn xpending_consumer_count<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, CN: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                start: S,
                end: E,
                count: C,
                consumer: CN,
            ) -> RedisResult<RV> {
            }
            fn xrange<RV: FromRedisValue, K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, start: S, end: E) -> RedisResult<RV> {}
            fn xrange_all<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn xrange_count<RV: FromRedisValue, K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, start: S, end: E, count: C) -> RedisResult<RV> {}
            fn xread<RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs>(&mut self, keys: &'a [K], ids: &'a [ID]) -> RedisResult<RV> {}
            fn xread_options<RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs>(
                &mut self,
                keys: &'a [K],
                ids: &'a [ID],
                options: &'a streams::StreamReadOptions,
            ) -> RedisResult<RV> {
            }
            fn xrevrange<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs>(&mut self, key: K, end: E, start: S) -> RedisResult<RV> {}
            fn xrevrange_all<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn xrevrange_count<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs>(
                &mut self,
                key: K,
                end: E,
                start: S,
                count: C,
            ) -> RedisResult<RV> {
            }
            fn xtrim<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, maxlen: streams::StreamMaxlen) -> RedisResult<RV> {}
            fn xtrim_options<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, options: &'a streams::StreamTrimOptions) -> RedisResult<RV> {}
            fn invoke_script<RV: FromRedisValue>(&mut self, invocation: &'a crate::ScriptInvocation<'a>) -> RedisResult<RV> {}
            fn scan<RV: FromRedisValue>(&mut self) -> RedisResult<Iter<'_, RV>> {}
            fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> RedisResult<Iter<'_, RV>> {}
            fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>> {}
            fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<'_, RV>> {}
            fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>> {}
            fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<'_, RV>> {}
            fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>> {}
            fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<'_, RV>> {}
        }
        impl<T: ConnectionLike> Commands for T {}
        pub trait AsyncCommands: crate::aio::ConnectionLike + Sized {
            fn get<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn mget<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn keys<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn set<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn set_options<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, value: V, options: SetOptions) -> crate::types::RedisFuture<'a, RV> {}
            fn set_multiple<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, items: &'a [(K, V)]) -> crate::types::RedisFuture<'a, RV> {}
            fn mset<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, items: &'a [(K, V)]) -> crate::types::RedisFuture<'a, RV> {}
            fn set_ex<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, value: V, seconds: u64) -> crate::types::RedisFuture<'a, RV> {}
            fn pset_ex<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, value: V, milliseconds: u64) -> crate::types::RedisFuture<'a, RV> {}
            #[twelve::does(claim)]
            fn set_nx<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            #[twelve::does(claim)]
            fn mset_nx<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, items: &'a [(K, V)]) -> crate::types::RedisFuture<'a, RV> {}
            fn getset<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn getrange<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, from: isize, to: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn setrange<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, offset: isize, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn del<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn exists<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn key_type<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn expire<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, seconds: i64) -> crate::types::RedisFuture<'a, RV> {}
            fn expire_at<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, ts: i64) -> crate::types::RedisFuture<'a, RV> {}
            fn pexpire<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, ms: i64) -> crate::types::RedisFuture<'a, RV> {}
            fn pexpire_at<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, ts: i64) -> crate::types::RedisFuture<'a, RV> {}
            fn expire_time<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn pexpire_time<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn persist<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn ttl<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn pttl<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn get_ex<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, expire_at: Expiry) -> crate::types::RedisFuture<'a, RV> {}
            fn get_del<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn rename<'a, RV: FromRedisValue, K: ToRedisArgs, N: ToRedisArgs>(&'a mut self, key: K, new_key: N) -> crate::types::RedisFuture<'a, RV> {}
            fn rename_nx<'a, RV: FromRedisValue, K: ToRedisArgs, N: ToRedisArgs>(&'a mut self, key: K, new_key: N) -> crate::types::RedisFuture<'a, RV> {}
            fn unlink<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn append<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn incr<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, delta: V) -> crate::types::RedisFuture<'a, RV> {}
            fn decr<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, delta: V) -> crate::types::RedisFuture<'a, RV> {}
            fn setbit<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, offset: usize, value: bool) -> crate::types::RedisFuture<'a, RV> {}
            fn getbit<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, offset: usize) -> crate::types::RedisFuture<'a, RV> {}
            fn bitcount<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn bitcount_range<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, start: usize, end: usize) -> crate::types::RedisFuture<'a, RV> {}
            fn bit_and<'a, RV: FromRedisValue, D: ToRedisArgs, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, RV> {}
            fn bit_or<'a, RV: FromRedisValue, D: ToRedisArgs, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, RV> {}
            fn bit_xor<'a, RV: FromRedisValue, D: ToRedisArgs, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, RV> {}
            fn bit_not<'a, RV: FromRedisValue, D: ToRedisArgs, S: ToRedisArgs>(&'a mut self, dstkey: D, srckey: S) -> crate::types::RedisFuture<'a, RV> {}
            fn strlen<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn hget<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&'a mut self, key: K, field: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hdel<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&'a mut self, key: K, field: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hset<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, field: F, value: V) -> crate::types::RedisFuture<'a, RV> {}
            #[twelve::does(claim)]
            fn hset_nx<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, field: F, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn hset_multiple<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(
                &'a mut self,
                key: K,
                items: &'a [(F, V)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn hincr<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs>(&'a mut self, key: K, field: F, delta: D) -> crate::types::RedisFuture<'a, RV> {}
            fn hexists<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&'a mut self, key: K, field: F) -> crate::types::RedisFuture<'a, RV> {}
            fn httl<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hpttl<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hexpire<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(
                &'a mut self,
                key: K,
                seconds: i64,
                opt: ExpireOption,
                fields: F,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn hexpire_at<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(
                &'a mut self,
                key: K,
                ts: i64,
                opt: ExpireOption,
                fields: F,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn hexpire_time<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hpersist<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hpexpire<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(
                &'a mut self,
                key: K,
                milliseconds: i64,
                opt: ExpireOption,
                fields: F,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn hpexpire_at<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(
                &'a mut self,
                key: K,
                ts: i64,
                opt: ExpireOption,
                fields: F,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn hpexpire_time<'a, RV: FromRedisValue, K: ToRedisArgs, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hkeys<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn hvals<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn hgetall<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn hlen<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn blmove<'a, RV: FromRedisValue, S: ToRedisArgs, D: ToRedisArgs>(
                &'a mut self,
                srckey: S,
                dstkey: D,
                src_dir: Direction,
                dst_dir: Direction,
                timeout: f64,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn blmpop<'a, RV: FromRedisValue, K: ToRedisArgs>(
                &'a mut self,
                timeout: f64,
                numkeys: usize,
                key: K,
                dir: Direction,
                count: usize,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn blpop<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, timeout: f64) -> crate::types::RedisFuture<'a, RV> {}
            fn brpop<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, timeout: f64) -> crate::types::RedisFuture<'a, RV> {}
            fn brpoplpush<'a, RV: FromRedisValue, S: ToRedisArgs, D: ToRedisArgs>(&'a mut self, srckey: S, dstkey: D, timeout: f64) -> crate::types::RedisFuture<'a, RV> {}
            fn lindex<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, index: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn linsert_before<'a, RV: FromRedisValue, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(
                &'a mut self,
                key: K,
                pivot: P,
                value: V,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn linsert_after<'a, RV: FromRedisValue, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(
                &'a mut self,
                key: K,
                pivot: P,
                value: V,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn llen<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn lmove<'a, RV: FromRedisValue, S: ToRedisArgs, D: ToRedisArgs>(
                &'a mut self,
                srckey: S,
                dstkey: D,
                src_dir: Direction,
                dst_dir: Direction,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn lmpop<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> crate::types::RedisFuture<'a, RV> {}
            fn lpop<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, count: Option<std::num::NonZeroUsize>) -> crate::types::RedisFuture<'a, RV> {}
            fn lpos<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, value: V, options: LposOptions) -> crate::types::RedisFuture<'a, RV> {}
            fn lpush<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn lpush_exists<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn lrange<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn lrem<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, count: isize, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn ltrim<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn lset<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, index: isize, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn rpop<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, count: Option<std::num::NonZeroUsize>) -> crate::types::RedisFuture<'a, RV> {}
            fn rpoplpush<'a, RV: FromRedisValue, K: ToRedisArgs, D: ToRedisArgs>(&'a mut self, key: K, dstkey: D) -> crate::types::RedisFuture<'a, RV> {}
            fn rpush<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn rpush_exists<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn sadd<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, RV> {}
            fn scard<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn sdiff<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn sdiffstore<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn sinter<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn sinterstore<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn sismember<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, RV> {}
            fn smismember<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, RV> {}
            fn smembers<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn smove<'a, RV: FromRedisValue, S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs>(&'a mut self, srckey: S, dstkey: D, member: M) -> crate::types::RedisFuture<'a, RV> {}
            fn spop<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn srandmember<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn srandmember_multiple<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, count: usize) -> crate::types::RedisFuture<'a, RV> {}
            fn srem<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, RV> {}
            fn sunion<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn sunionstore<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zadd<'a, RV: FromRedisValue, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, member: M, score: S) -> crate::types::RedisFuture<'a, RV> {}
            fn zadd_multiple<'a, RV: FromRedisValue, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(
                &'a mut self,
                key: K,
                items: &'a [(S, M)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zcard<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zcount<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&'a mut self, key: K, min: M, max: MM) -> crate::types::RedisFuture<'a, RV> {}
            fn zincr<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs>(&'a mut self, key: K, member: M, delta: D) -> crate::types::RedisFuture<'a, RV> {}
            fn zinterstore<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zinterstore_min<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zinterstore_max<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zinterstore_weights<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zinterstore_min_weights<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zinterstore_max_weights<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zlexcount<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&'a mut self, key: K, min: M, max: MM) -> crate::types::RedisFuture<'a, RV> {}
            fn bzpopmax<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, timeout: f64) -> crate::types::RedisFuture<'a, RV> {}
            fn zpopmax<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn bzpopmin<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, timeout: f64) -> crate::types::RedisFuture<'a, RV> {}
            fn zpopmin<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn bzmpop_max<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, timeout: f64, keys: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zmpop_max<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, keys: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn bzmpop_min<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, timeout: f64, keys: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zmpop_min<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, keys: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrandmember<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, count: Option<isize>) -> crate::types::RedisFuture<'a, RV> {}
            fn zrandmember_withscores<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrange<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrange_withscores<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrangebylex<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&'a mut self, key: K, min: M, max: MM) -> crate::types::RedisFuture<'a, RV> {}
            fn zrangebylex_limit<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrevrangebylex<'a, RV: FromRedisValue, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, max: MM, min: M) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrevrangebylex_limit<'a, RV: FromRedisValue, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrangebyscore<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&'a mut self, key: K, min: M, max: MM) -> crate::types::RedisFuture<'a, RV> {}
            fn zrangebyscore_withscores<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrangebyscore_limit<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrangebyscore_limit_withscores<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrank<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, RV> {}
            fn zrem<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, RV> {}
            fn zrembylex<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&'a mut self, key: K, min: M, max: MM) -> crate::types::RedisFuture<'a, RV> {}
            fn zremrangebyrank<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrembyscore<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&'a mut self, key: K, min: M, max: MM) -> crate::types::RedisFuture<'a, RV> {}
            fn zrevrange<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrevrange_withscores<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrevrangebyscore<'a, RV: FromRedisValue, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrevrangebyscore_withscores<'a, RV: FromRedisValue, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrevrangebyscore_limit<'a, RV: FromRedisValue, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrevrangebyscore_limit_withscores<'a, RV: FromRedisValue, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrevrank<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, RV> {}
            fn zscore<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, RV> {}
            fn zscore_multiple<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, members: &'a [M]) -> crate::types::RedisFuture<'a, RV> {}
            fn zunionstore<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zunionstore_min<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zunionstore_max<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zunionstore_weights<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zunionstore_min_weights<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zunionstore_max_weights<'a, RV: FromRedisValue, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn pfadd<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, RV> {}
            fn pfcount<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn pfmerge<'a, RV: FromRedisValue, D: ToRedisArgs, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, RV> {}
            fn publish<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, channel: K, message: E) -> crate::types::RedisFuture<'a, RV> {}
            fn object_encoding<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn object_idletime<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn object_freq<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn object_refcount<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn client_getname<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn client_id<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn client_setname<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, connection_name: K) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_load<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_save<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_list<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_users<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_getuser<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, username: K) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_setuser<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, username: K) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_setuser_rules<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, username: K, rules: &'a [acl::Rule]) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_deluser<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, usernames: &'a [K]) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_dryrun<'a, RV: FromRedisValue, K: ToRedisArgs, C: ToRedisArgs, A: ToRedisArgs>(
                &'a mut self,
                username: K,
                command: C,
                args: A,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn acl_cat<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_cat_categoryname<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, categoryname: K) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_genpass<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_genpass_bits<'a, RV: FromRedisValue>(&'a mut self, bits: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_whoami<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_log<'a, RV: FromRedisValue>(&'a mut self, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_log_reset<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_help<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn geo_add<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, RV> {}
            fn geo_dist<'a, RV: FromRedisValue, K: ToRedisArgs, M1: ToRedisArgs, M2: ToRedisArgs>(
                &'a mut self,
                key: K,
                member1: M1,
                member2: M2,
                unit: geo::Unit,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn geo_hash<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, RV> {}
            fn geo_pos<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, RV> {}
            fn geo_radius<'a, RV: FromRedisValue, K: ToRedisArgs>(
                &'a mut self,
                key: K,
                longitude: f64,
                latitude: f64,
                radius: f64,
                unit: geo::Unit,
                options: geo::RadiusOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn geo_radius_by_member<'a, RV: FromRedisValue, K: ToRedisArgs, M: ToRedisArgs>(
                &'a mut self,
                key: K,
                member: M,
                radius: f64,
                unit: geo::Unit,
                options: geo::RadiusOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xack<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(&'a mut self, key: K, group: G, ids: &'a [I]) -> crate::types::RedisFuture<'a, RV> {}
            fn xadd<'a, RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(
                &'a mut self,
                key: K,
                id: ID,
                items: &'a [(F, V)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xadd_map<'a, RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&'a mut self, key: K, id: ID, map: BTM) -> crate::types::RedisFuture<'a, RV> {}
            fn xadd_options<'a, RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs>(
                &'a mut self,
                key: K,
                id: ID,
                items: I,
                options: &'a streams::StreamAddOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xadd_maxlen<'a, RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(
                &'a mut self,
                key: K,
                maxlen: streams::StreamMaxlen,
                id: ID,
                items: &'a [(F, V)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xadd_maxlen_map<'a, RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(
                &'a mut self,
                key: K,
                maxlen: streams::StreamMaxlen,
                id: ID,
                map: BTM,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xautoclaim_options<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                start: S,
                options: streams::StreamAutoClaimOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xclaim<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xclaim_options<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
                options: streams::StreamClaimOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xdel<'a, RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs>(&'a mut self, key: K, ids: &'a [ID]) -> crate::types::RedisFuture<'a, RV> {}
            fn xgroup_create<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&'a mut self, key: K, group: G, id: ID) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xgroup_createconsumer<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                consumer: C,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xgroup_create_mkstream<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                id: ID,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xgroup_setid<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&'a mut self, key: K, group: G, id: ID) -> crate::types::RedisFuture<'a, RV> {}
            fn xgroup_destroy<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs>(&'a mut self, key: K, group: G) -> crate::types::RedisFuture<'a, RV> {}
            fn xgroup_delconsumer<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                consumer: C,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xinfo_consumers<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs>(&'a mut self, key: K, group: G) -> crate::types::RedisFuture<'a, RV> {}
            fn xinfo_groups<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn xinfo_stream<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn xlen<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn xpending<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs>(&'a mut self, key: K, group: G) -> crate::types::RedisFuture<'a, RV> {}
            fn xpending_count<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                start: S,
                end: E,
                count: C,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xpending_consumer_count<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, CN: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                start: S,
                end: E,
                count: C,
                consumer: CN,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xrange<'a, RV: FromRedisValue, K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, start: S, end: E) -> crate::types::RedisFuture<'a, RV> {}
            fn xrange_all<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn xrange_count<'a, RV: FromRedisValue, K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(
                &'a mut self,
                key: K,
                start: S,
                end: E,
                count: C,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xread<'a, RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs>(&'a mut self, keys: &'a [K], ids: &'a [ID]) -> crate::types::RedisFuture<'a, RV> {}
            fn xread_options<'a, RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs>(
                &'a mut self,
                keys: &'a [K],
                ids: &'a [ID],
                options: &'a streams::StreamReadOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xrevrange<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs>(&'a mut self, key: K, end: E, start: S) -> crate::types::RedisFuture<'a, RV> {}
            fn xrevrange_all<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn xrevrange_count<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs>(
                &'a mut self,
                key: K,
                end: E,
                start: S,
                count: C,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xtrim<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, maxlen: streams::StreamMaxlen) -> crate::types::RedisFuture<'a, RV> {}
            fn xtrim_options<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, options: &'a streams::StreamTrimOptions) -> crate::types::RedisFuture<'a, RV> {}
            fn invoke_script<'a, RV: FromRedisValue>(&'a mut self, invocation: &'a crate::ScriptInvocation<'a>) -> crate::types::RedisFuture<'a, RV> {}
            fn scan<RV: FromRedisValue>(&mut self) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
            fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
            fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
            fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
            fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
            fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
            fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
            fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
        }
        impl<T: crate::aio::ConnectionLike> AsyncCommands for T {}
        impl Cmd {
            pub fn get<K: ToRedisArgs>(key: K) -> Self {}
            pub fn mget<K: ToRedisArgs>(key: K) -> Self {}
            pub fn keys<K: ToRedisArgs>(key: K) -> Self {}
            pub fn set<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self {}
            pub fn set_options<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V, options: SetOptions) -> Self {}
            pub fn set_multiple<K: ToRedisArgs, V: ToRedisArgs>(items: &'a [(K, V)]) -> Self {}
            pub fn mset<K: ToRedisArgs, V: ToRedisArgs>(items: &'a [(K, V)]) -> Self {}
            pub fn set_ex<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V, seconds: u64) -> Self {}
            pub fn pset_ex<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V, milliseconds: u64) -> Self {}
            #[twelve::does(claim)]
            pub fn set_nx<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self {}
            #[twelve::does(claim)]
            pub fn mset_nx<K: ToRedisArgs, V: ToRedisArgs>(items: &'a [(K, V)]) -> Self {}
            pub fn getset<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self {}
            pub fn getrange<K: ToRedisArgs>(key: K, from: isize, to: isize) -> Self {}
            pub fn setrange<K: ToRedisArgs, V: ToRedisArgs>(key: K, offset: isize, value: V) -> Self {}
            pub fn del<K: ToRedisArgs>(key: K) -> Self {}
            pub fn exists<K: ToRedisArgs>(key: K) -> Self {}
            pub fn key_type<K: ToRedisArgs>(key: K) -> Self {}
            pub fn expire<K: ToRedisArgs>(key: K, seconds: i64) -> Self {}
            pub fn expire_at<K: ToRedisArgs>(key: K, ts: i64) -> Self {}
            pub fn pexpire<K: ToRedisArgs>(key: K, ms: i64) -> Self {}
            pub fn pexpire_at<K: ToRedisArgs>(key: K, ts: i64) -> Self {}
            pub fn expire_time<K: ToRedisArgs>(key: K) -> Self {}
            pub fn pexpire_time<K: ToRedisArgs>(key: K) -> Self {}
            pub fn persist<K: ToRedisArgs>(key: K) -> Self {}
            pub fn ttl<K: ToRedisArgs>(key: K) -> Self {}
            pub fn pttl<K: ToRedisArgs>(key: K) -> Self {}
            pub fn get_ex<K: ToRedisArgs>(key: K, expire_at: Expiry) -> Self {}
            pub fn get_del<K: ToRedisArgs>(key: K) -> Self {}
            pub fn rename<K: ToRedisArgs, N: ToRedisArgs>(key: K, new_key: N) -> Self {}
            pub fn rename_nx<K: ToRedisArgs, N: ToRedisArgs>(key: K, new_key: N) -> Self {}
            pub fn unlink<K: ToRedisArgs>(key: K) -> Self {}
            pub fn append<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self {}
            pub fn incr<K: ToRedisArgs, V: ToRedisArgs>(key: K, delta: V) -> Self {}
            pub fn decr<K: ToRedisArgs, V: ToRedisArgs>(key: K, delta: V) -> Self {}
            pub fn setbit<K: ToRedisArgs>(key: K, offset: usize, value: bool) -> Self {}
            pub fn getbit<K: ToRedisArgs>(key: K, offset: usize) -> Self {}
            pub fn bitcount<K: ToRedisArgs>(key: K) -> Self {}
            pub fn bitcount_range<K: ToRedisArgs>(key: K, start: usize, end: usize) -> Self {}
            pub fn bit_and<D: ToRedisArgs, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self {}
            pub fn bit_or<D: ToRedisArgs, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self {}
            pub fn bit_xor<D: ToRedisArgs, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self {}
            pub fn bit_not<D: ToRedisArgs, S: ToRedisArgs>(dstkey: D, srckey: S) -> Self {}
            pub fn strlen<K: ToRedisArgs>(key: K) -> Self {}
            pub fn hget<K: ToRedisArgs, F: ToRedisArgs>(key: K, field: F) -> Self {}
            pub fn hdel<K: ToRedisArgs, F: ToRedisArgs>(key: K, field: F) -> Self {}
            pub fn hset<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, field: F, value: V) -> Self {}
            #[twelve::does(claim)]
            pub fn hset_nx<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, field: F, value: V) -> Self {}
            pub fn hset_multiple<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, items: &'a [(F, V)]) -> Self {}
            pub fn hincr<K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs>(key: K, field: F, delta: D) -> Self {}
            pub fn hexists<K: ToRedisArgs, F: ToRedisArgs>(key: K, field: F) -> Self {}
            pub fn httl<K: ToRedisArgs, F: ToRedisArgs>(key: K, fields: F) -> Self {}
            pub fn hpttl<K: ToRedisArgs, F: ToRedisArgs>(key: K, fields: F) -> Self {}
            pub fn hexpire<K: ToRedisArgs, F: ToRedisArgs>(key: K, seconds: i64, opt: ExpireOption, fields: F) -> Self {}
            pub fn hexpire_at<K: ToRedisArgs, F: ToRedisArgs>(key: K, ts: i64, opt: ExpireOption, fields: F) -> Self {}
            pub fn hexpire_time<K: ToRedisArgs, F: ToRedisArgs>(key: K, fields: F) -> Self {}
            pub fn hpersist<K: ToRedisArgs, F: ToRedisArgs>(key: K, fields: F) -> Self {}
            pub fn hpexpire<K: ToRedisArgs, F: ToRedisArgs>(key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> Self {}
            pub fn hpexpire_at<K: ToRedisArgs, F: ToRedisArgs>(key: K, ts: i64, opt: ExpireOption, fields: F) -> Self {}
            pub fn hpexpire_time<K: ToRedisArgs, F: ToRedisArgs>(key: K, fields: F) -> Self {}
            pub fn hkeys<K: ToRedisArgs>(key: K) -> Self {}
            pub fn hvals<K: ToRedisArgs>(key: K) -> Self {}
            pub fn hgetall<K: ToRedisArgs>(key: K) -> Self {}
            pub fn hlen<K: ToRedisArgs>(key: K) -> Self {}
            pub fn blmove<S: ToRedisArgs, D: ToRedisArgs>(srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> Self {}
            pub fn blmpop<K: ToRedisArgs>(timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> Self {}
            pub fn blpop<K: ToRedisArgs>(key: K, timeout: f64) -> Self {}
            pub fn brpop<K: ToRedisArgs>(key: K, timeout: f64) -> Self {}
            pub fn brpoplpush<S: ToRedisArgs, D: ToRedisArgs>(srckey: S, dstkey: D, timeout: f64) -> Self {}
            pub fn lindex<K: ToRedisArgs>(key: K, index: isize) -> Self {}
            pub fn linsert_before<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(key: K, pivot: P, value: V) -> Self {}
            pub fn linsert_after<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(key: K, pivot: P, value: V) -> Self {}
            pub fn llen<K: ToRedisArgs>(key: K) -> Self {}
            pub fn lmove<S: ToRedisArgs, D: ToRedisArgs>(srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> Self {}
            pub fn lmpop<K: ToRedisArgs>(numkeys: usize, key: K, dir: Direction, count: usize) -> Self {}
            pub fn lpop<K: ToRedisArgs>(key: K, count: Option<std::num::NonZeroUsize>) -> Self {}
            pub fn lpos<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V, options: LposOptions) -> Self {}
            pub fn lpush<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self {}
            pub fn lpush_exists<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self {}
            pub fn lrange<K: ToRedisArgs>(key: K, start: isize, stop: isize) -> Self {}
            pub fn lrem<K: ToRedisArgs, V: ToRedisArgs>(key: K, count: isize, value: V) -> Self {}
            pub fn ltrim<K: ToRedisArgs>(key: K, start: isize, stop: isize) -> Self {}
            pub fn lset<K: ToRedisArgs, V: ToRedisArgs>(key: K, index: isize, value: V) -> Self {}
            pub fn rpop<K: ToRedisArgs>(key: K, count: Option<std::num::NonZeroUsize>) -> Self {}
            pub fn rpoplpush<K: ToRedisArgs, D: ToRedisArgs>(key: K, dstkey: D) -> Self {}
            pub fn rpush<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self {}
            pub fn rpush_exists<K: ToRedisArgs, V: ToRedisArgs>(key: K, value: V) -> Self {}
            pub fn sadd<K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M) -> Self {}
            pub fn scard<K: ToRedisArgs>(key: K) -> Self {}
            pub fn sdiff<K: ToRedisArgs>(keys: K) -> Self {}
            pub fn sdiffstore<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn sinter<K: ToRedisArgs>(keys: K) -> Self {}
            pub fn sinterstore<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn sismember<K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M) -> Self {}
            pub fn smismember<K: ToRedisArgs, M: ToRedisArgs>(key: K, members: M) -> Self {}
            pub fn smembers<K: ToRedisArgs>(key: K) -> Self {}
            pub fn smove<S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs>(srckey: S, dstkey: D, member: M) -> Self {}
            pub fn spop<K: ToRedisArgs>(key: K) -> Self {}
            pub fn srandmember<K: ToRedisArgs>(key: K) -> Self {}
            pub fn srandmember_multiple<K: ToRedisArgs>(key: K, count: usize) -> Self {}
            pub fn srem<K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M) -> Self {}
            pub fn sunion<K: ToRedisArgs>(keys: K) -> Self {}
            pub fn sunionstore<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn zadd<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(key: K, member: M, score: S) -> Self {}
            pub fn zadd_multiple<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(key: K, items: &'a [(S, M)]) -> Self {}
            pub fn zcard<K: ToRedisArgs>(key: K) -> Self {}
            pub fn zcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM) -> Self {}
            pub fn zincr<K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs>(key: K, member: M, delta: D) -> Self {}
            pub fn zinterstore<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn zinterstore_min<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn zinterstore_max<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn zinterstore_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &'a [(K, W)]) -> Self {}
            pub fn zinterstore_min_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &'a [(K, W)]) -> Self {}
            pub fn zinterstore_max_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &'a [(K, W)]) -> Self {}
            pub fn zlexcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM) -> Self {}
            pub fn bzpopmax<K: ToRedisArgs>(key: K, timeout: f64) -> Self {}
            pub fn zpopmax<K: ToRedisArgs>(key: K, count: isize) -> Self {}
            pub fn bzpopmin<K: ToRedisArgs>(key: K, timeout: f64) -> Self {}
            pub fn zpopmin<K: ToRedisArgs>(key: K, count: isize) -> Self {}
            pub fn bzmpop_max<K: ToRedisArgs>(timeout: f64, keys: K, count: isize) -> Self {}
            pub fn zmpop_max<K: ToRedisArgs>(keys: K, count: isize) -> Self {}
            pub fn bzmpop_min<K: ToRedisArgs>(timeout: f64, keys: K, count: isize) -> Self {}
            pub fn zmpop_min<K: ToRedisArgs>(keys: K, count: isize) -> Self {}
            pub fn zrandmember<K: ToRedisArgs>(key: K, count: Option<isize>) -> Self {}
            pub fn zrandmember_withscores<K: ToRedisArgs>(key: K, count: isize) -> Self {}
            pub fn zrange<K: ToRedisArgs>(key: K, start: isize, stop: isize) -> Self {}
            pub fn zrange_withscores<K: ToRedisArgs>(key: K, start: isize, stop: isize) -> Self {}
            pub fn zrangebylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM) -> Self {}
            pub fn zrangebylex_limit<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM, offset: isize, count: isize) -> Self {}
            pub fn zrevrangebylex<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(key: K, max: MM, min: M) -> Self {}
            pub fn zrevrangebylex_limit<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(key: K, max: MM, min: M, offset: isize, count: isize) -> Self {}
            pub fn zrangebyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM) -> Self {}
            pub fn zrangebyscore_withscores<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM) -> Self {}
            pub fn zrangebyscore_limit<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM, offset: isize, count: isize) -> Self {}
            pub fn zrangebyscore_limit_withscores<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM, offset: isize, count: isize) -> Self {}
            pub fn zrank<K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M) -> Self {}
            pub fn zrem<K: ToRedisArgs, M: ToRedisArgs>(key: K, members: M) -> Self {}
            pub fn zrembylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM) -> Self {}
            pub fn zremrangebyrank<K: ToRedisArgs>(key: K, start: isize, stop: isize) -> Self {}
            pub fn zrembyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(key: K, min: M, max: MM) -> Self {}
            pub fn zrevrange<K: ToRedisArgs>(key: K, start: isize, stop: isize) -> Self {}
            pub fn zrevrange_withscores<K: ToRedisArgs>(key: K, start: isize, stop: isize) -> Self {}
            pub fn zrevrangebyscore<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(key: K, max: MM, min: M) -> Self {}
            pub fn zrevrangebyscore_withscores<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(key: K, max: MM, min: M) -> Self {}
            pub fn zrevrangebyscore_limit<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(key: K, max: MM, min: M, offset: isize, count: isize) -> Self {}
            pub fn zrevrangebyscore_limit_withscores<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(key: K, max: MM, min: M, offset: isize, count: isize) -> Self {}
            pub fn zrevrank<K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M) -> Self {}
            pub fn zscore<K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M) -> Self {}
            pub fn zscore_multiple<K: ToRedisArgs, M: ToRedisArgs>(key: K, members: &'a [M]) -> Self {}
            pub fn zunionstore<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn zunionstore_min<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn zunionstore_max<D: ToRedisArgs, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn zunionstore_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &'a [(K, W)]) -> Self {}
            pub fn zunionstore_min_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &'a [(K, W)]) -> Self {}
            pub fn zunionstore_max_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &'a [(K, W)]) -> Self {}
            pub fn pfadd<K: ToRedisArgs, E: ToRedisArgs>(key: K, element: E) -> Self {}
            pub fn pfcount<K: ToRedisArgs>(key: K) -> Self {}
            pub fn pfmerge<D: ToRedisArgs, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self {}
            pub fn publish<K: ToRedisArgs, E: ToRedisArgs>(channel: K, message: E) -> Self {}
            pub fn object_encoding<K: ToRedisArgs>(key: K) -> Self {}
            pub fn object_idletime<K: ToRedisArgs>(key: K) -> Self {}
            pub fn object_freq<K: ToRedisArgs>(key: K) -> Self {}
            pub fn object_refcount<K: ToRedisArgs>(key: K) -> Self {}
            pub fn client_getname() -> Self {}
            pub fn client_id() -> Self {}
            pub fn client_setname<K: ToRedisArgs>(connection_name: K) -> Self {}
            pub fn acl_load() -> Self {}
            pub fn acl_save() -> Self {}
            pub fn acl_list() -> Self {}
            pub fn acl_users() -> Self {}
            pub fn acl_getuser<K: ToRedisArgs>(username: K) -> Self {}
            pub fn acl_setuser<K: ToRedisArgs>(username: K) -> Self {}
            pub fn acl_setuser_rules<K: ToRedisArgs>(username: K, rules: &'a [acl::Rule]) -> Self {}
            pub fn acl_deluser<K: ToRedisArgs>(usernames: &'a [K]) -> Self {}
            pub fn acl_dryrun<K: ToRedisArgs, C: ToRedisArgs, A: ToRedisArgs>(username: K, command: C, args: A) -> Self {}
            pub fn acl_cat() -> Self {}
            pub fn acl_cat_categoryname<K: ToRedisArgs>(categoryname: K) -> Self {}
            pub fn acl_genpass() -> Self {}
            pub fn acl_genpass_bits(bits: isize) -> Self {}
            pub fn acl_whoami() -> Self {}
            pub fn acl_log(count: isize) -> Self {}
            pub fn acl_log_reset() -> Self {}
            pub fn acl_help() -> Self {}
            pub fn geo_add<K: ToRedisArgs, M: ToRedisArgs>(key: K, members: M) -> Self {}
            pub fn geo_dist<K: ToRedisArgs, M1: ToRedisArgs, M2: ToRedisArgs>(key: K, member1: M1, member2: M2, unit: geo::Unit) -> Self {}
            pub fn geo_hash<K: ToRedisArgs, M: ToRedisArgs>(key: K, members: M) -> Self {}
            pub fn geo_pos<K: ToRedisArgs, M: ToRedisArgs>(key: K, members: M) -> Self {}
            pub fn geo_radius<K: ToRedisArgs>(key: K, longitude: f64, latitude: f64, radius: f64, unit: geo::Unit, options: geo::RadiusOptions) -> Self {}
            pub fn geo_radius_by_member<K: ToRedisArgs, M: ToRedisArgs>(key: K, member: M, radius: f64, unit: geo::Unit, options: geo::RadiusOptions) -> Self {}
            pub fn xack<K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(key: K, group: G, ids: &'a [I]) -> Self {}
            pub fn xadd<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, id: ID, items: &'a [(F, V)]) -> Self {}
            pub fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(key: K, id: ID, map: BTM) -> Self {}
            pub fn xadd_options<K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs>(key: K, id: ID, items: I, options: &'a streams::StreamAddOptions) -> Self {}
            pub fn xadd_maxlen<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, maxlen: streams::StreamMaxlen, id: ID, items: &'a [(F, V)]) -> Self {}
            pub fn xadd_maxlen_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(key: K, maxlen: streams::StreamMaxlen, id: ID, map: BTM) -> Self {}
            pub fn xautoclaim_options<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs>(
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                start: S,
                options: streams::StreamAutoClaimOptions,
            ) -> Self {
            }
            pub fn xclaim<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
            ) -> Self {
            }
            pub fn xclaim_options<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
                options: streams::StreamClaimOptions,
            ) -> Self {
            }
            pub fn xdel<K: ToRedisArgs, ID: ToRedisArgs>(key: K, ids: &'a [ID]) -> Self {}
            pub fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(key: K, group: G, id: ID) -> Self {}
            pub fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(key: K, group: G, consumer: C) -> Self {}
            pub fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(key: K, group: G, id: ID) -> Self {}
            pub fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(key: K, group: G, id: ID) -> Self {}
            pub fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs>(key: K, group: G) -> Self {}
            pub fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(key: K, group: G, consumer: C) -> Self {}
            pub fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs>(key: K, group: G) -> Self {}
            pub fn xinfo_groups<K: ToRedisArgs>(key: K) -> Self {}
            pub fn xinfo_stream<K: ToRedisArgs>(key: K) -> Self {}
            pub fn xlen<K: ToRedisArgs>(key: K) -> Self {}
            pub fn xpending<K: ToRedisArgs, G: ToRedisArgs>(key: K, group: G) -> Self {}
            pub fn xpending_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(key: K, group: G, start: S, end: E, count: C) -> Self {}
            pub fn xpending_consumer_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, CN: ToRedisArgs>(
                key: K,
                group: G,
                start: S,
                end: E,
                count: C,
                consumer: CN,
            ) -> Self {
            }
            pub fn xrange<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs>(key: K, start: S, end: E) -> Self {}
            pub fn xrange_all<K: ToRedisArgs>(key: K) -> Self {}
            pub fn xrange_count<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(key: K, start: S, end: E, count: C) -> Self {}
            pub fn xread<K: ToRedisArgs, ID: ToRedisArgs>(keys: &'a [K], ids: &'a [ID]) -> Self {}
            pub fn xread_options<K: ToRedisArgs, ID: ToRedisArgs>(keys: &'a [K], ids: &'a [ID], options: &'a streams::StreamReadOptions) -> Self {}
            pub fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs>(key: K, end: E, start: S) -> Self {}
            pub fn xrevrange_all<K: ToRedisArgs>(key: K) -> Self {}
            pub fn xrevrange_count<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs>(key: K, end: E, start: S, count: C) -> Self {}
            pub fn xtrim<K: ToRedisArgs>(key: K, maxlen: streams::StreamMaxlen) -> Self {}
            pub fn xtrim_options<K: ToRedisArgs>(key: K, options: &'a streams::StreamTrimOptions) -> Self {}
            pub fn invoke_script(invocation: &'a crate::ScriptInvocation<'a>) -> Self {}
        }
        impl Pipeline {
            pub fn get<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn mget<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn keys<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn set<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn set_options<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, options: SetOptions) -> &mut Self {}
            pub fn set_multiple<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> &mut Self {}
            pub fn mset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> &mut Self {}
            pub fn set_ex<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, seconds: u64) -> &mut Self {}
            pub fn pset_ex<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, milliseconds: u64) -> &mut Self {}
            #[twelve::does(claim)]
            pub fn set_nx<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
            #[twelve::does(claim)]
            pub fn mset_nx<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> &mut Self {}
            pub fn getset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn getrange<K: ToRedisArgs>(&mut self, key: K, from: isize, to: isize) -> &mut Self {}
            pub fn setrange<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, offset: isize, value: V) -> &mut Self {}
            pub fn del<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn exists<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn key_type<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn expire<K: ToRedisArgs>(&mut self, key: K, seconds: i64) -> &mut Self {}
            pub fn expire_at<K: ToRedisArgs>(&mut self, key: K, ts: i64) -> &mut Self {}
            pub fn pexpire<K: ToRedisArgs>(&mut self, key: K, ms: i64) -> &mut Self {}
            pub fn pexpire_at<K: ToRedisArgs>(&mut self, key: K, ts: i64) -> &mut Self {}
            pub fn expire_time<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn pexpire_time<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn persist<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn ttl<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn pttl<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn get_ex<K: ToRedisArgs>(&mut self, key: K, expire_at: Expiry) -> &mut Self {}
            pub fn get_del<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn rename<K: ToRedisArgs, N: ToRedisArgs>(&mut self, key: K, new_key: N) -> &mut Self {}
            pub fn rename_nx<K: ToRedisArgs, N: ToRedisArgs>(&mut self, key: K, new_key: N) -> &mut Self {}
            pub fn unlink<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn append<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn incr<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> &mut Self {}
            pub fn decr<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> &mut Self {}
            pub fn setbit<K: ToRedisArgs>(&mut self, key: K, offset: usize, value: bool) -> &mut Self {}
            pub fn getbit<K: ToRedisArgs>(&mut self, key: K, offset: usize) -> &mut Self {}
            pub fn bitcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn bitcount_range<K: ToRedisArgs>(&mut self, key: K, start: usize, end: usize) -> &mut Self {}
            pub fn bit_and<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
            pub fn bit_or<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
            pub fn bit_xor<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
            pub fn bit_not<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckey: S) -> &mut Self {}
            pub fn strlen<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn hget<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self {}
            pub fn hdel<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self {}
            pub fn hset<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, field: F, value: V) -> &mut Self {}
            #[twelve::does(claim)]
            pub fn hset_nx<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, field: F, value: V) -> &mut Self {}
            pub fn hset_multiple<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, items: &'a [(F, V)]) -> &mut Self {}
            pub fn hincr<K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, field: F, delta: D) -> &mut Self {}
            pub fn hexists<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self {}
            pub fn httl<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
            pub fn hpttl<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
            pub fn hexpire<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> &mut Self {}
            pub fn hexpire_at<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> &mut Self {}
            pub fn hexpire_time<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
            pub fn hpersist<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
            pub fn hpexpire<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> &mut Self {}
            pub fn hpexpire_at<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> &mut Self {}
            pub fn hpexpire_time<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
            pub fn hkeys<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn hvals<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn hgetall<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn hlen<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn blmove<S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> &mut Self {}
            pub fn blmpop<K: ToRedisArgs>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self {}
            pub fn blpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
            pub fn brpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
            pub fn brpoplpush<S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, timeout: f64) -> &mut Self {}
            pub fn lindex<K: ToRedisArgs>(&mut self, key: K, index: isize) -> &mut Self {}
            pub fn linsert_before<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, pivot: P, value: V) -> &mut Self {}
            pub fn linsert_after<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, pivot: P, value: V) -> &mut Self {}
            pub fn llen<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn lmove<S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> &mut Self {}
            pub fn lmpop<K: ToRedisArgs>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self {}
            pub fn lpop<K: ToRedisArgs>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> &mut Self {}
            pub fn lpos<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, options: LposOptions) -> &mut Self {}
            pub fn lpush<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn lpush_exists<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn lrange<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
            pub fn lrem<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, count: isize, value: V) -> &mut Self {}
            pub fn ltrim<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
            pub fn lset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, index: isize, value: V) -> &mut Self {}
            pub fn rpop<K: ToRedisArgs>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> &mut Self {}
            pub fn rpoplpush<K: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, dstkey: D) -> &mut Self {}
            pub fn rpush<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn rpush_exists<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn sadd<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {}
            pub fn scard<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn sdiff<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self {}
            pub fn sdiffstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn sinter<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self {}
            pub fn sinterstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn sismember<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {}
            pub fn smismember<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
            pub fn smembers<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn smove<S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs>(&mut self, srckey: S, dstkey: D, member: M) -> &mut Self {}
            pub fn spop<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn srandmember<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn srandmember_multiple<K: ToRedisArgs>(&mut self, key: K, count: usize) -> &mut Self {}
            pub fn srem<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {}
            pub fn sunion<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self {}
            pub fn sunionstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn zadd<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M, score: S) -> &mut Self {}
            pub fn zadd_multiple<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, items: &'a [(S, M)]) -> &mut Self {}
            pub fn zcard<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn zcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
            pub fn zincr<K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, member: M, delta: D) -> &mut Self {}
            pub fn zinterstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn zinterstore_min<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn zinterstore_max<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn zinterstore_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self {}
            pub fn zinterstore_min_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self {}
            pub fn zinterstore_max_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self {}
            pub fn zlexcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
            pub fn bzpopmax<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
            pub fn zpopmax<K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Self {}
            pub fn bzpopmin<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
            pub fn zpopmin<K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Self {}
            pub fn bzmpop_max<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self {}
            pub fn zmpop_max<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self {}
            pub fn bzmpop_min<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self {}
            pub fn zmpop_min<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self {}
            pub fn zrandmember<K: ToRedisArgs>(&mut self, key: K, count: Option<isize>) -> &mut Self {}
            pub fn zrandmember_withscores<K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Self {}
            pub fn zrange<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
            pub fn zrange_withscores<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
            pub fn zrangebylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
            pub fn zrangebylex_limit<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self {}
            pub fn zrevrangebylex<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> &mut Self {}
            pub fn zrevrangebylex_limit<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self {}
            pub fn zrangebyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
            pub fn zrangebyscore_withscores<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
            pub fn zrangebyscore_limit<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self {}
            pub fn zrangebyscore_limit_withscores<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self {}
            pub fn zrank<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {}
            pub fn zrem<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
            pub fn zrembylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
            pub fn zremrangebyrank<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
            pub fn zrembyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
            pub fn zrevrange<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
            pub fn zrevrange_withscores<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
            pub fn zrevrangebyscore<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> &mut Self {}
            pub fn zrevrangebyscore_withscores<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> &mut Self {}
            pub fn zrevrangebyscore_limit<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self {}
            pub fn zrevrangebyscore_limit_withscores<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
                &mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> &mut Self {
            }
            pub fn zrevrank<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {}
            pub fn zscore<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {}
            pub fn zscore_multiple<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: &'a [M]) -> &mut Self {}
            pub fn zunionstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn zunionstore_min<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn zunionstore_max<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn zunionstore_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self {}
            pub fn zunionstore_min_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self {}
            pub fn zunionstore_max_weights<D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self {}
            pub fn pfadd<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
            pub fn pfcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn pfmerge<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
            pub fn publish<K: ToRedisArgs, E: ToRedisArgs>(&mut self, channel: K, message: E) -> &mut Self {}
            pub fn object_encoding<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn object_idletime<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn object_freq<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn object_refcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn client_getname(&mut self) -> &mut Self {}
            pub fn client_id(&mut self) -> &mut Self {}
            pub fn client_setname<K: ToRedisArgs>(&mut self, connection_name: K) -> &mut Self {}
            pub fn acl_load(&mut self) -> &mut Self {}
            pub fn acl_save(&mut self) -> &mut Self {}
            pub fn acl_list(&mut self) -> &mut Self {}
            pub fn acl_users(&mut self) -> &mut Self {}
            pub fn acl_getuser<K: ToRedisArgs>(&mut self, username: K) -> &mut Self {}
            pub fn acl_setuser<K: ToRedisArgs>(&mut self, username: K) -> &mut Self {}
            pub fn acl_setuser_rules<K: ToRedisArgs>(&mut self, username: K, rules: &'a [acl::Rule]) -> &mut Self {}
            pub fn acl_deluser<K: ToRedisArgs>(&mut self, usernames: &'a [K]) -> &mut Self {}
            pub fn acl_dryrun<K: ToRedisArgs, C: ToRedisArgs, A: ToRedisArgs>(&mut self, username: K, command: C, args: A) -> &mut Self {}
            pub fn acl_cat(&mut self) -> &mut Self {}
            pub fn acl_cat_categoryname<K: ToRedisArgs>(&mut self, categoryname: K) -> &mut Self {}
            pub fn acl_genpass(&mut self) -> &mut Self {}
            pub fn acl_genpass_bits(&mut self, bits: isize) -> &mut Self {}
            pub fn acl_whoami(&mut self) -> &mut Self {}
            pub fn acl_log(&mut self, count: isize) -> &mut Self {}
            pub fn acl_log_reset(&mut self) -> &mut Self {}
            pub fn acl_help(&mut self) -> &mut Self {}
            pub fn geo_add<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
            pub fn geo_dist<K: ToRedisArgs, M1: ToRedisArgs, M2: ToRedisArgs>(&mut self, key: K, member1: M1, member2: M2, unit: geo::Unit) -> &mut Self {}
            pub fn geo_hash<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
            pub fn geo_pos<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
            pub fn geo_radius<K: ToRedisArgs>(&mut self, key: K, longitude: f64, latitude: f64, radius: f64, unit: geo::Unit, options: geo::RadiusOptions) -> &mut Self {}
            pub fn geo_radius_by_member<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M, radius: f64, unit: geo::Unit, options: geo::RadiusOptions) -> &mut Self {}
            pub fn xack<K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, group: G, ids: &'a [I]) -> &mut Self {}
            pub fn xadd<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, id: ID, items: &'a [(F, V)]) -> &mut Self {}
            pub fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, id: ID, map: BTM) -> &mut Self {}
            pub fn xadd_options<K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, id: ID, items: I, options: &'a streams::StreamAddOptions) -> &mut Self {}
            pub fn xadd_maxlen<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(
                &mut self,
                key: K,
                maxlen: streams::StreamMaxlen,
                id: ID,
                items: &'a [(F, V)],
            ) -> &mut Self {
            }
            pub fn xadd_maxlen_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, map: BTM) -> &mut Self {}
            pub fn xautoclaim_options<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                start: S,
                options: streams::StreamAutoClaimOptions,
            ) -> &mut Self {
            }
            pub fn xclaim<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
            ) -> &mut Self {
            }
            pub fn xclaim_options<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
                options: streams::StreamClaimOptions,
            ) -> &mut Self {
            }
            pub fn xdel<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, ids: &'a [ID]) -> &mut Self {}
            pub fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self {}
            pub fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> &mut Self {}
            pub fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self {}
            pub fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self {}
            pub fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self {}
            pub fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> &mut Self {}
            pub fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self {}
            pub fn xinfo_groups<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn xinfo_stream<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn xlen<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn xpending<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self {}
            pub fn xpending_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                start: S,
                end: E,
                count: C,
            ) -> &mut Self {
            }
            pub fn xpending_consumer_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, CN: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                start: S,
                end: E,
                count: C,
                consumer: CN,
            ) -> &mut Self {
            }
            pub fn xrange<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, start: S, end: E) -> &mut Self {}
            pub fn xrange_all<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn xrange_count<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, start: S, end: E, count: C) -> &mut Self {}
            pub fn xread<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, keys: &'a [K], ids: &'a [ID]) -> &mut Self {}
            pub fn xread_options<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, keys: &'a [K], ids: &'a [ID], options: &'a streams::StreamReadOptions) -> &mut Self {}
            pub fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs>(&mut self, key: K, end: E, start: S) -> &mut Self {}
            pub fn xrevrange_all<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn xrevrange_count<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, end: E, start: S, count: C) -> &mut Self {}
            pub fn xtrim<K: ToRedisArgs>(&mut self, key: K, maxlen: streams::StreamMaxlen) -> &mut Self {}
            pub fn xtrim_options<K: ToRedisArgs>(&mut self, key: K, options: &'a streams::StreamTrimOptions) -> &mut Self {}
            pub fn invoke_script(&mut self, invocation: &'a crate::ScriptInvocation<'a>) -> &mut Self {}
        }
    }
    use crate::cmd::Cmd;
    use crate::connection::{Connection, ConnectionLike, Msg};
    use crate::types::{ExistenceCheck, RedisResult, SetExpiry, ToRedisArgs};
    use crate::RedisConnectionInfo;
    pub use json::JsonAsyncCommands;
    pub use json::JsonCommands;
    pub enum ControlFlow<U> {
        Continue,
        Break(U),
    }
    pub trait PubSubCommands: Sized {
        fn subscribe<C: ToRedisArgs, F: FnMut(Msg) -> ControlFlow<U>, U>(&mut self, arg1: C, arg2: F) -> RedisResult<U>;
        fn psubscribe<P: ToRedisArgs, F: FnMut(Msg) -> ControlFlow<U>, U>(&mut self, arg1: P, arg2: F) -> RedisResult<U>;
    }
    impl<T: ConnectionLike> Commands for T {}
    impl<T: crate::aio::ConnectionLike> AsyncCommands for T {}
    impl PubSubCommands for Connection {}
    pub struct ScanOptions;
    impl Default for ScanOptions {}
    impl ScanOptions {
        pub fn with_count(self, n: usize) -> Self {}
        pub fn with_pattern(self, p: impl Into<String>) -> Self {}
        pub fn with_type(self, t: impl Into<String>) -> Self {}
    }
    impl ToRedisArgs for ScanOptions {}
    pub struct LposOptions;
    impl Default for LposOptions {}
    impl LposOptions {
        pub fn count(self, n: usize) -> Self {}
        pub fn rank(self, n: isize) -> Self {}
        pub fn maxlen(self, n: usize) -> Self {}
    }
    impl ToRedisArgs for LposOptions {}
    pub enum Direction {
        Left,
        Right,
    }
    impl ToRedisArgs for Direction {}
    pub struct SetOptions;
    impl Default for SetOptions {}
    impl SetOptions {
        #[twelve::does(claim)]
        pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self {}
        pub fn get(self, get: bool) -> Self {}
        pub fn with_expiration(self, expiration: SetExpiry) -> Self {}
    }
    impl ToRedisArgs for SetOptions {}
    pub fn resp3_hello(connection_info: &RedisConnectionInfo) -> Cmd {}
}
mod connection {
    use crate::cmd::{cmd, Cmd};
    use crate::pipeline::Pipeline;
    use crate::tls::TlsConnParams;
    use crate::types::{FromRedisValue, PushKind, RedisError, RedisResult, ServerError, SyncPushSender, ToRedisArgs, Value};
    use crate::ProtocolVersion;
    use crate::PushInfo;
    use std::io::{self};
    use std::net::{self};
    use std::ops::DerefMut;
    use std::path::PathBuf;
    use std::str::FromStr;
    use std::time::Duration;
    pub fn parse_redis_url(input: &str) -> Option<url::Url> {}
    pub enum TlsMode {
        Secure,
        Insecure,
    }
    pub enum ConnectionAddr {
        Tcp(String, u16),
        TcpTls { host: String, port: u16, insecure: bool, tls_params: Option<TlsConnParams> },
        Unix(PathBuf),
    }
    impl ConnectionAddr {
        pub fn is_supported(&self) -> bool {}
    }
    pub struct ConnectionInfo {
        pub addr: ConnectionAddr,
        pub redis: RedisConnectionInfo,
    }
    pub struct RedisConnectionInfo {
        pub db: i64,
        pub username: Option<String>,
        pub password: Option<String>,
        pub protocol: ProtocolVersion,
    }
    impl Default for RedisConnectionInfo {}
    impl FromStr for ConnectionInfo {
        type Err = RedisError;
    }
    pub trait IntoConnectionInfo {
        fn into_connection_info(self) -> RedisResult<ConnectionInfo>;
    }
    impl IntoConnectionInfo for ConnectionInfo {}
    impl IntoConnectionInfo for &str {}
    impl<T: Into<String>> IntoConnectionInfo for (T, u16) {}
    impl IntoConnectionInfo for String {}
    impl IntoConnectionInfo for url::Url {}
    #[twelve::nature(client)]
    pub struct Connection;
    #[twelve::nature(client)]
    pub struct PubSub<'a>;
    pub struct Msg;
    pub fn connect(connection_info: &ConnectionInfo, timeout: Option<Duration>) -> RedisResult<Connection> {}
    pub trait ConnectionLike {
        fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;
        fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
        fn get_db(&self) -> i64;
        fn check_connection(&mut self) -> bool;
        fn is_open(&self) -> bool;
    }
    impl Connection {
        pub fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()> {}
        pub fn recv_response(&mut self) -> RedisResult<Value> {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
        pub fn as_pubsub(&mut self) -> PubSub<'_> {}
        pub fn set_push_sender(&mut self, sender: SyncPushSender) {}
    }
    impl ConnectionLike for Connection {}
    impl<C: ConnectionLike, T: DerefMut<Target = C>> ConnectionLike for T {}
    impl<'a> PubSub<'a> {
        pub fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
        pub fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
        pub fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
        pub fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
        #[twelve::does(subscribe)]
        pub fn get_message(&mut self) -> RedisResult<Msg> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
    }
    impl Msg {
        pub fn from_value(value: &Value) -> Option<Self> {}
        pub fn from_owned_value(value: Value) -> Option<Self> {}
        pub fn from_push_info(push_info: PushInfo) -> Option<Self> {}
        pub fn get_channel<T: FromRedisValue>(&self) -> RedisResult<T> {}
        pub fn get_channel_name(&self) -> &str {}
        pub fn get_payload<T: FromRedisValue>(&self) -> RedisResult<T> {}
        pub fn get_payload_bytes(&self) -> &[u8] {}
        pub fn from_pattern(&self) -> bool {}
        pub fn get_pattern<T: FromRedisValue>(&self) -> RedisResult<T> {}
    }
    pub fn transaction<C: ConnectionLike, K: ToRedisArgs, T, F: FnMut(&mut C, &mut Pipeline) -> RedisResult<Option<T>>>(con: &mut C, keys: &[K], func: F) -> RedisResult<T> {}
    pub fn resp2_is_pub_sub_state_cleared(received_unsub: &mut bool, received_punsub: &mut bool, kind: &[u8], num: isize) -> bool {}
    pub fn resp3_is_pub_sub_state_cleared(received_unsub: &mut bool, received_punsub: &mut bool, kind: &PushKind, num: isize) -> bool {}
    pub fn no_sub_err_is_pub_sub_state_cleared(received_unsub: &mut bool, received_punsub: &mut bool, err: &ServerError) -> bool {}
    pub fn get_resp3_hello_command_error(err: RedisError) -> RedisError {}
}
mod parser {
    use crate::types::{PushKind, RedisError, RedisResult, Value};
    use combine::{
        parser::combinator::AnySendSyncPartialState,
        stream::{
            decoder::{self, Decoder},
            PointerOffset,
        },
    };
    use std::io::{self, Read};
    pub fn get_push_kind(kind: String) -> PushKind {}
    mod aio_support {
        use super::*;
        use tokio::io::AsyncRead;
        use tokio_util::codec::{Decoder, Encoder};
        pub struct ValueCodec;
        impl Default for ValueCodec {}
        impl Encoder<Vec<u8>> for ValueCodec {
            type Error = RedisError;
        }
        impl Decoder for ValueCodec {
            type Item = Value;
            type Error = RedisError;
        }
        pub async fn parse_redis_value_async<R: AsyncRead>(
            decoder: &mut combine::stream::Decoder<AnySendSyncPartialState, PointerOffset<[u8]>>,
            read: &mut R,
        ) -> RedisResult<Value> {
        }
    }
    pub use self::aio_support::*;
    pub struct Parser;
    impl Default for Parser {}
    impl Parser {
        pub fn new() -> Parser {}
        pub fn parse_value<T: Read>(&mut self, reader: T) -> RedisResult<Value> {}
    }
    pub fn parse_redis_value(bytes: &[u8]) -> RedisResult<Value> {}
}
mod script {
    use crate::connection::ConnectionLike;
    use crate::types::{FromRedisValue, RedisResult, ToRedisArgs};
    pub struct Script;
    impl Script {
        pub fn new(code: &str) -> Script {}
        pub fn get_hash(&self) -> &str {}
        pub fn key<T: ToRedisArgs>(&self, key: T) -> ScriptInvocation<'_> {}
        pub fn arg<T: ToRedisArgs>(&self, arg: T) -> ScriptInvocation<'_> {}
        pub fn prepare_invoke(&self) -> ScriptInvocation<'_> {}
        pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
        pub async fn invoke_async<C: crate::aio::ConnectionLike, T: FromRedisValue>(&self, con: &mut C) -> RedisResult<T> {}
    }
    pub struct ScriptInvocation<'a>;
    impl<'a> ScriptInvocation<'a> {
        pub fn arg<'b, T: ToRedisArgs>(&'b mut self, arg: T) -> &'b mut ScriptInvocation<'a> {}
        pub fn key<'b, T: ToRedisArgs>(&'b mut self, key: T) -> &'b mut ScriptInvocation<'a> {}
        pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
        pub async fn invoke_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T> {}
        pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String> {}
        pub async fn load_async<C: crate::aio::ConnectionLike>(&self, con: &mut C) -> RedisResult<String> {}
    }
}
mod types {
    use ahash::AHashMap as HashMap;
    use num_bigint::BigInt;
    use std::borrow::Cow;
    use std::default::Default;
    use std::error;
    use std::ffi::{CString, NulError};
    use std::fmt;
    use std::io;
    use std::ops::Deref;
    use std::str::Utf8Error;
    use std::string::FromUtf8Error;
    pub enum Expiry {
        EX(u64),
        PX(u64),
        EXAT(u64),
        PXAT(u64),
        PERSIST,
    }
    pub enum SetExpiry {
        EX(u64),
        PX(u64),
        EXAT(u64),
        PXAT(u64),
        KEEPTTL,
    }
    pub enum ExistenceCheck {
        NX,
        XX,
    }
    pub enum NumericBehavior {
        NonNumeric,
        NumberIsInteger,
        NumberIsFloat,
    }
    pub enum ErrorKind {
        ResponseError,
        ParseError,
        AuthenticationFailed,
        TypeError,
        ExecAbortError,
        BusyLoadingError,
        NoScriptError,
        InvalidClientConfig,
        Moved,
        Ask,
        TryAgain,
        ClusterDown,
        CrossSlot,
        MasterDown,
        IoError,
        ClientError,
        ExtensionError,
        ReadOnly,
        MasterNameNotFoundBySentinel,
        NoValidReplicasFoundBySentinel,
        EmptySentinelList,
        NotBusy,
        ClusterConnectionNotFound,
        NoSub,
        Serialize,
        RESP3NotSupported,
    }
    pub enum ServerErrorKind {
        ResponseError,
        ExecAbortError,
        BusyLoadingError,
        NoScriptError,
        Moved,
        Ask,
        TryAgain,
        ClusterDown,
        CrossSlot,
        MasterDown,
        ReadOnly,
        NotBusy,
        NoSub,
    }
    pub enum ServerError {
        ExtensionError { code: String, detail: Option<String> },
        KnownError { kind: ServerErrorKind, detail: Option<String> },
    }
    impl ServerError {
        pub fn kind(&self) -> Option<ServerErrorKind> {}
        pub fn code(&self) -> &str {}
        pub fn details(&self) -> Option<&str> {}
    }
    impl From<ServerError> for RedisError {}
    pub enum Value {
        Nil,
        Int(i64),
        BulkString(Vec<u8>),
        Array(Vec<Value>),
        SimpleString(String),
        Okay,
        Map(Vec<(Value, Value)>),
        Attribute { data: Box<Value>, attributes: Vec<(Value, Value)> },
        Set(Vec<Value>),
        Double(f64),
        Boolean(bool),
        VerbatimString { format: VerbatimFormat, text: String },
        BigNumber(BigInt),
        Push { kind: PushKind, data: Vec<Value> },
        ServerError(ServerError),
    }
    pub enum VerbatimFormat {
        Unknown(String),
        Markdown,
        Text,
    }
    pub enum PushKind {
        Disconnection,
        Other(String),
        Invalidate,
        Message,
        PMessage,
        SMessage,
        Unsubscribe,
        PUnsubscribe,
        SUnsubscribe,
        Subscribe,
        PSubscribe,
        SSubscribe,
    }
    pub enum MapIter<'a> {
        Array(std::slice::Iter<'a, Value>),
        Map(std::slice::Iter<'a, (Value, Value)>),
    }
    impl<'a> Iterator for MapIter<'a> {
        type Item = (&'a Value, &'a Value);
    }
    pub enum OwnedMapIter {
        Array(std::vec::IntoIter<Value>),
        Map(std::vec::IntoIter<(Value, Value)>),
    }
    impl Iterator for OwnedMapIter {
        type Item = (Value, Value);
    }
    impl Value {
        pub fn looks_like_cursor(&self) -> bool {}
        pub fn as_sequence(&self) -> Option<&[Value]> {}
        pub fn into_sequence(self) -> Result<Vec<Value>, Value> {}
        pub fn as_map_iter(&self) -> Option<MapIter<'_>> {}
        pub fn into_map_iter(self) -> Result<OwnedMapIter, Value> {}
        pub fn extract_error(self) -> RedisResult<Self> {}
    }
    pub struct RedisError;
    impl From<serde_json::Error> for RedisError {}
    impl From<io::Error> for RedisError {}
    impl From<Utf8Error> for RedisError {}
    impl From<NulError> for RedisError {}
    impl From<native_tls::Error> for RedisError {}
    impl From<rustls::Error> for RedisError {}
    impl From<rustls_pki_types::InvalidDnsNameError> for RedisError {}
    impl From<uuid::Error> for RedisError {}
    impl From<FromUtf8Error> for RedisError {}
    impl From<(ErrorKind, &'static str)> for RedisError {}
    impl From<(ErrorKind, &'static str, String)> for RedisError {}
    impl error::Error for RedisError {}
    impl RedisError {
        pub fn kind(&self) -> ErrorKind {}
        pub fn detail(&self) -> Option<&str> {}
        pub fn code(&self) -> Option<&str> {}
        pub fn category(&self) -> &str {}
        pub fn is_io_error(&self) -> bool {}
        pub fn is_cluster_error(&self) -> bool {}
        pub fn is_connection_refusal(&self) -> bool {}
        pub fn is_timeout(&self) -> bool {}
        pub fn is_connection_dropped(&self) -> bool {}
        pub fn is_unrecoverable_error(&self) -> bool {}
        pub fn redirect_node(&self) -> Option<(&str, u16)> {}
        pub fn extension_error_code(&self) -> Option<&str> {}
    }
    pub fn make_extension_error(code: String, detail: Option<String>) -> RedisError {}
    pub type RedisResult<T> = Result<T, RedisError>;
    pub type RedisFuture<'a, T> = futures_util::future::BoxFuture<'a, RedisResult<T>>;
    pub struct InfoDict;
    impl InfoDict {
        pub fn new(kvpairs: &str) -> InfoDict {}
        pub fn get<T: FromRedisValue>(&self, key: &str) -> Option<T> {}
        pub fn find(&self, key: &&str) -> Option<&Value> {}
        pub fn contains_key(&self, key: &&str) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl Deref for InfoDict {
        type Target = HashMap<String, Value>;
    }
    pub enum Role {
        Primary { replication_offset: u64, replicas: Vec<ReplicaInfo> },
        Replica { primary_ip: String, primary_port: u16, replication_state: String, data_received: u64 },
        Sentinel { primary_names: Vec<String> },
    }
    pub struct ReplicaInfo {
        pub ip: String,
        pub port: u16,
        pub replication_offset: i64,
    }
    impl FromRedisValue for ReplicaInfo {}
    impl FromRedisValue for Role {}
    pub trait RedisWrite {
        fn write_arg(&mut self, arg: &[u8]);
        fn write_arg_fmt(&mut self, arg: impl fmt::Display) {}
    }
    impl RedisWrite for Vec<Vec<u8>> {}
    pub trait ToRedisArgs: Sized {
        fn to_redis_args(&self) -> Vec<Vec<u8>> {}
        fn write_redis_args<W: ?Sized + RedisWrite>(&self, out: &mut W);
        fn describe_numeric_behavior(&self) -> NumericBehavior {}
        fn num_of_args(&self) -> usize {}
    }
    impl<'a, T: ToOwned + ?Sized> ToRedisArgs for Cow<'a, T>
    where
        &'a T: ToRedisArgs,
        for<'b> &'b T::Owned: ToRedisArgs,
    {
    }
    pub trait FromRedisValue: Sized {
        fn from_redis_value(v: &Value) -> RedisResult<Self>;
        fn from_owned_redis_value(v: Value) -> RedisResult<Self> {}
        fn from_redis_values(items: &[Value]) -> RedisResult<Vec<Self>> {}
        fn from_owned_redis_values(items: Vec<Value>) -> RedisResult<Vec<Self>> {}
        fn from_byte_vec(vec: &[u8]) -> Option<Vec<Self>> {}
        fn from_owned_byte_vec(vec: Vec<u8>) -> RedisResult<Vec<Self>> {}
    }
    impl FromRedisValue for Value {}
    impl FromRedisValue for InfoDict {}
    pub fn from_redis_value<T: FromRedisValue>(v: &Value) -> RedisResult<T> {}
    pub fn from_owned_redis_value<T: FromRedisValue>(v: Value) -> RedisResult<T> {}
    pub enum ProtocolVersion {
        RESP2,
        RESP3,
    }
    impl Default for ProtocolVersion {}
    pub enum ExpireOption {
        NONE,
        NX,
        XX,
        GT,
        LT,
    }
    impl ToRedisArgs for ExpireOption {}
    pub struct PushInfo {
        pub kind: PushKind,
        pub data: Vec<Value>,
    }
    pub(crate) type SyncPushSender = std::sync::mpsc::Sender<PushInfo>;
}
mod impls {
    use crate::types::{FromRedisValue, ToRedisArgs};
    impl ToRedisArgs for i8 {}
    impl ToRedisArgs for i16 {}
    impl ToRedisArgs for u16 {}
    impl ToRedisArgs for i32 {}
    impl ToRedisArgs for u32 {}
    impl ToRedisArgs for i64 {}
    impl ToRedisArgs for u64 {}
    impl ToRedisArgs for i128 {}
    impl ToRedisArgs for u128 {}
    impl ToRedisArgs for isize {}
    impl ToRedisArgs for usize {}
    impl ToRedisArgs for f32 {}
    impl ToRedisArgs for f64 {}
    impl ToRedisArgs for u8 {}
    impl ToRedisArgs for bool {}
    impl ToRedisArgs for String {}
    impl ToRedisArgs for &str {}
    impl FromRedisValue for i8 {}
    impl FromRedisValue for i16 {}
    impl FromRedisValue for u16 {}
    impl FromRedisValue for i32 {}
    impl FromRedisValue for u32 {}
    impl FromRedisValue for i64 {}
    impl FromRedisValue for u64 {}
    impl FromRedisValue for i128 {}
    impl FromRedisValue for u128 {}
    impl FromRedisValue for isize {}
    impl FromRedisValue for usize {}
    impl FromRedisValue for f32 {}
    impl FromRedisValue for f64 {}
    impl FromRedisValue for u8 {}
    impl FromRedisValue for bool {}
    impl FromRedisValue for String {}
    impl FromRedisValue for () {}
    impl<T: FromRedisValue> FromRedisValue for Vec<T> {}
    impl<T: FromRedisValue> FromRedisValue for Option<T> {}
    impl<T: ToRedisArgs> ToRedisArgs for Option<T> {}
    impl<T: ToRedisArgs> ToRedisArgs for Vec<T> {}
    impl<T: ToRedisArgs> ToRedisArgs for &[T] {}
    impl<T: ToRedisArgs> ToRedisArgs for &T {}
    impl<K: FromRedisValue, V: FromRedisValue, S> FromRedisValue for std::collections::HashMap<K, V, S> {}
    impl<K: FromRedisValue, V: FromRedisValue> FromRedisValue for std::collections::BTreeMap<K, V> {}
    impl<T: FromRedisValue, S> FromRedisValue for std::collections::HashSet<T, S> {}
}
impl r2d2::ManageConnection for Client {
    type Connection = Connection;
    type Error = RedisError;
}
