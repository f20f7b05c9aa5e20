//! package = "redis", version = ">=1, <2"

pub use crate::client::AsyncConnectionConfig;
pub use crate::client::Client;
pub use crate::cmd::CommandCacheConfig;
pub use crate::cmd::{cmd, pack_command, pipe, Arg, Cmd, Iter};
pub use crate::commands::{
    hotkeys::{HotKeyEntry, HotkeysOptions, HotkeysResponse, SlotRange, HOTKEYS_COUNT_MAX, HOTKEYS_COUNT_MIN},
    Commands, ControlFlow, CopyOptions, Direction, FlushAllOptions, FlushDbOptions, HashFieldExpirationOptions, HotkeysCommands, IncrexOptions, LposOptions, MSetOptions,
    PubSubCommands, ScanOptions, SetOptions, SortedSetAddOptions, TypedCommands, UpdateCheck,
};
pub use crate::connection::{
    parse_redis_url, transaction, Connection, ConnectionAddr, ConnectionInfo, ConnectionLike, IntoConnectionInfo, Msg, PubSub, RedisConnectionInfo, TlsMode,
};
pub use crate::errors::{make_extension_error, ErrorKind, ParsingError, RedisError, RetryMethod, ServerError, ServerErrorKind};
pub use crate::parser::{parse_redis_value, Parser};
pub use crate::pipeline::Pipeline;
pub use crate::script::{Script, ScriptInvocation};
pub use crate::types::{calculate_value_digest, is_valid_16_bytes_hex_digest};
pub use crate::types::{
    from_redis_value, from_redis_value_ref, ExistenceCheck, ExpireOption, Expiry, FieldExistenceCheck, FromRedisValue, IncrexResult, InfoDict, IntegerReplyOrNoOp, NumericBehavior,
    ProtocolVersion, PushInfo, PushKind, RedisResult, RedisWrite, ReplicaInfo, Role, SetExpiry, ToRedisArgs, ToSingleRedisArg, Value, ValueComparison, ValueType, VerbatimFormat,
};
pub use crate::{
    auth::{BasicAuth, StreamingCredentialsProvider},
    auth_management::{RetryConfig, TokenRefreshConfig},
};
pub use crate::{cmd::AsyncIter, commands::AsyncCommands, commands::AsyncTypedCommands, parser::parse_redis_value_async, types::RedisFuture};
pub use {
    crate::entra_id::{ClientCertificate, EntraIdCredentialsProvider, REDIS_SCOPE_DEFAULT},
    azure_identity::{ClientCertificateCredentialOptions, ClientSecretCredentialOptions, DeveloperToolsCredentialOptions, ManagedIdentityCredentialOptions, UserAssignedId},
};
mod pipeline {
    impl Pipeline {
        pub fn add_command(&mut self, cmd: Cmd) -> &mut Self {}
        pub fn cmd(&mut self, name: &str) -> &mut Self {}
        pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self {}
        pub fn ignore(&mut self) -> &mut Self {}
        pub fn cmd_iter(&self) -> impl Iterator<Item = &Cmd> {}
        pub fn clear(&mut self) {}
    }

    use crate::cmd::CommandCacheConfig;
    use crate::connection::ConnectionLike;
    use crate::types::{FromRedisValue, RedisResult};
    pub struct Pipeline;
    impl Pipeline {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn atomic(&mut self) -> &mut Self {}
        pub fn ignore_errors(&mut self) -> &mut Self {}
        pub fn is_transaction(&self) -> bool {}
        pub fn get_packed_pipeline(&self) -> Vec<u8> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
        pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T> {}
        pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()> {}
        pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()> {}
    }
    impl Pipeline {
        pub fn set_cache_config(&mut self, command_cache_config: CommandCacheConfig) -> &mut Self {}
    }
}
pub use commands::acl;
pub mod aio {
    use crate::cmd::Cmd;
    use crate::connection::RedisConnectionInfo;
    use crate::types::{RedisFuture, RedisResult, Value};
    use crate::{PushInfo, RedisError, ToRedisArgs};
    use ::tokio::io::{AsyncRead, AsyncWrite};
    use futures_util::{future::Future, stream::Stream};
    pub use monitor::Monitor;
    mod monitor {
        use crate::FromRedisValue;
        use futures_util::Stream;
        pub struct Monitor;
        impl Monitor {
            pub fn on_message<'a, T: FromRedisValue>(&'a mut self) -> impl Stream<Item = T> + 'a {}
            pub fn into_on_message<T: FromRedisValue>(self) -> impl Stream<Item = T> {}
        }
    }
    mod pubsub {
        use crate::types::RedisResult;
        use crate::{FromRedisValue, Msg, RedisConnectionInfo, ToRedisArgs};
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
            pub async fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T> {}
            pub async fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T> {}
        }
        #[twelve::nature(client)]
        pub struct PubSub;
        impl PubSub {
            pub async fn new<C: AsyncRead + AsyncWrite>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<Self> {}
            pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T> {}
            pub async fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T> {}
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
        use super::ConnectionLike;
        use crate::pipeline::Pipeline;
        use crate::{FromRedisValue, RedisError, ToRedisArgs};
        use std::future::Future;
        pub async fn transaction_async<
            C: ConnectionLike + Clone,
            K: ToRedisArgs,
            T: FromRedisValue,
            F: FnMut(C, Pipeline) -> Fut,
            Fut: Future<Output = Result<Option<T>, RedisError>>,
        >(
            connection: C,
            keys: &[K],
            func: F,
        ) -> Result<T, RedisError> {
        }
    }
    pub use connection::transaction_async;
    mod multiplexed_connection {
        use super::ConnectionLike;
        use crate::caching::CacheStatistics;
        use crate::{
            cmd::Cmd,
            types::{RedisResult, Value},
            AsyncConnectionConfig, RedisConnectionInfo, ToRedisArgs,
        };
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
            pub async fn new_with_config<C: AsyncRead + AsyncWrite>(
                connection_info: &RedisConnectionInfo,
                stream: C,
                config: AsyncConnectionConfig,
            ) -> RedisResult<(Self, impl Future<Output = ()> + 'static)> {
            }
            pub fn set_response_timeout(&mut self, timeout: std::time::Duration) {}
            pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
            pub async fn send_packed_commands(&mut self, cmd: &crate::Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
            pub fn get_cache_statistics(&self) -> Option<CacheStatistics> {}
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
            types::{RedisResult, Value},
            Client, Cmd, Pipeline, ToRedisArgs,
        };
        use std::time::Duration;
        pub struct ConnectionManagerConfig;
        impl ConnectionManagerConfig {
            pub fn new() -> Self {}
            pub fn min_delay(&self) -> Duration {}
            pub fn max_delay(&self) -> Option<Duration> {}
            pub fn exponent_base(&self) -> f32 {}
            pub fn number_of_retries(&self) -> usize {}
            pub fn response_timeout(&self) -> Option<Duration> {}
            pub fn connection_timeout(&self) -> Option<Duration> {}
            pub fn automatic_resubscription(&self) -> bool {}
            pub fn cache_config(&self) -> Option<&crate::caching::CacheConfig> {}
            pub fn set_min_delay(self, min_delay: Duration) -> Self {}
            pub fn set_max_delay(self, time: Duration) -> Self {}
            pub fn set_exponent_base(self, base: f32) -> Self {}
            pub fn set_number_of_retries(self, amount: usize) -> Self {}
            pub fn set_response_timeout(self, duration: Option<Duration>) -> Self {}
            pub fn set_connection_timeout(self, duration: Option<Duration>) -> Self {}
            pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self {}
            pub fn set_automatic_resubscription(self) -> Self {}
            pub fn set_cache_config(self, cache_config: crate::caching::CacheConfig) -> Self {}
            pub fn set_pipeline_buffer_size(self, size: usize) -> Self {}
            pub fn set_concurrency_limit(self, limit: usize) -> Self {}
            pub fn set_write_backpressure_boundary(self, boundary: usize) -> Self {}
            pub fn set_credentials_provider<P: crate::auth::StreamingCredentialsProvider>(self, provider: P) -> Self {}
        }
        impl Default for ConnectionManagerConfig {}
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct ConnectionManager;
        impl ConnectionManager {
            pub async fn new(client: Client) -> RedisResult<Self> {}
            pub async fn new_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self> {}
            pub fn new_lazy_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self> {}
            pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
            pub async fn send_packed_commands(&mut self, cmd: &crate::Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
            pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
            pub fn get_cache_statistics(&self) -> Option<crate::caching::CacheStatistics> {}
        }
        impl ConnectionLike for ConnectionManager {}
    }
    pub use connection_manager::*;
    mod runtime {
        use crate::errors::RedisError;
        pub fn prefer_smol() -> Result<(), RedisError> {}
        pub fn prefer_tokio() -> Result<(), RedisError> {}
        pub(crate) struct Elapsed;
        impl From<Elapsed> for RedisError {}
    }
    pub use runtime::prefer_smol;
    pub use runtime::prefer_tokio;
    use runtime::*;
    pub struct SendError;
    pub trait AsyncPushSender: Send + Sync + 'static {
        fn send(&self, info: PushInfo) -> Result<(), SendError>;
    }
    impl AsyncPushSender for ::tokio::sync::mpsc::UnboundedSender<PushInfo> {}
    impl AsyncPushSender for ::tokio::sync::broadcast::Sender<PushInfo> {}
    impl<T, Func: Fn(PushInfo) -> Result<(), T>> AsyncPushSender for Func {}
    impl AsyncPushSender for std::sync::mpsc::Sender<PushInfo> {}
    impl AsyncPushSender for futures_channel::mpsc::UnboundedSender<PushInfo> {}
    impl<T: AsyncPushSender + ?Sized> AsyncPushSender for std::sync::Arc<T> {}
}
pub use crate::commands::search;
pub use crate::commands::vector_sets;
pub use crate::commands::AsyncHotkeysCommands;
pub use crate::commands::JsonAsyncCommands;
pub use crate::commands::{json, JsonCommands};
pub use commands::geo;
mod cluster_handling {
    use crate::{Cmd, ConnectionAddr, RedisError, RedisResult, TlsMode};
    use arcstr::ArcStr;
    use std::str::FromStr;
    pub mod async_connection {
        use crate::caching::CacheStatistics;
        use crate::{
            aio::{ConnectionLike, MultiplexedConnection},
            cluster_handling::routing::{RoutingInfo, SingleNodeRoutingInfo},
            cmd, AsyncConnectionConfig, Cmd, IntoConnectionInfo, RedisFuture, RedisResult, ToRedisArgs, Value,
        };
        use futures_util::{
            future::{self},
            stream::{self},
        };
        use log::info;
        use std::task::{self};
        #[twelve::nature(client)]
        pub struct ClusterConnection<C = MultiplexedConnection>(C);
        impl<C: ConnectionLike + Connect + Clone> ClusterConnection<C> {
            pub async fn route_command(&mut self, cmd: Cmd, routing: RoutingInfo) -> RedisResult<Value> {}
            pub async fn route_pipeline(&mut self, pipeline: crate::Pipeline, offset: usize, count: usize, route: SingleNodeRoutingInfo) -> RedisResult<Vec<Value>> {}
            pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn ssubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub async fn sunsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
            pub fn get_cache_statistics(&self) -> Option<CacheStatistics> {}
        }
        struct Message<C>(C);
        impl<C: ConnectionLike + Clone + Connect> ConnectionLike for ClusterConnection<C> {}
        pub trait Connect: Sized {
            fn connect_with_config<'a, T: IntoConnectionInfo>(info: T, config: AsyncConnectionConfig) -> RedisFuture<'a, Self>;
        }
        impl Connect for MultiplexedConnection {}
    }
    pub mod client {
        use crate::aio::AsyncPushSender;
        use crate::auth::StreamingCredentialsProvider;
        use crate::caching::CacheConfig;
        use crate::cluster_async;
        use crate::cluster_handling::read_routing::ReadRoutingStrategyFactory;
        use crate::cluster_handling::NodeAddress;
        use crate::connection::IntoConnectionInfo;
        use crate::io::tcp::TcpSettings;
        use crate::io::AsyncDNSResolver;
        use crate::tls::TlsCertificates;
        use crate::types::{ProtocolVersion, RedisResult};
        use crate::{cluster, TlsMode};
        use std::collections::HashMap;
        use std::num::NonZeroUsize;
        use std::time::Duration;
        pub struct ClusterClientBuilder;
        impl ClusterClientBuilder {
            pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> Self {}
            pub fn build(self) -> RedisResult<ClusterClient> {}
            pub fn password(self, password: impl AsRef<str>) -> Self {}
            pub fn username(self, username: impl AsRef<str>) -> Self {}
            pub fn retries(self, retries: u32) -> Self {}
            pub fn max_retry_wait(self, max_wait: u64) -> Self {}
            pub fn min_retry_wait(self, min_wait: u64) -> Self {}
            pub fn retry_wait_formula(self, factor: u64, exponent_base: u64) -> Self {}
            pub fn tls(self, tls: TlsMode) -> Self {}
            pub fn danger_accept_invalid_hostnames(self, insecure: bool) -> Self {}
            pub fn certs(self, certificates: TlsCertificates) -> Self {}
            pub fn read_from_replicas(self) -> Self {}
            pub fn read_routing_strategy(self, strategy: impl ReadRoutingStrategyFactory + 'static) -> Self {}
            pub fn connection_timeout(self, connection_timeout: Duration) -> Self {}
            pub fn response_timeout(self, response_timeout: Duration) -> Self {}
            pub fn overall_response_timeout(self, timeout: Option<Duration>) -> Self {}
            pub fn use_protocol(self, protocol: ProtocolVersion) -> Self {}
            pub fn database_id(self, database_id: i64) -> Self {}
            pub fn push_sender(self, push_sender: impl AsyncPushSender) -> Self {}
            pub fn tcp_settings(self, tcp_settings: TcpSettings) -> Self {}
            pub fn node_address_map(self, map: HashMap<NodeAddress, NodeAddress>) -> Self {}
            pub fn async_dns_resolver(self, resolver: impl AsyncDNSResolver) -> Self {}
            pub fn cache_config(self, cache_config: CacheConfig) -> Self {}
            pub fn connection_concurrency_limit(self, limit: usize) -> Self {}
            pub fn write_backpressure_boundary(self, boundary: usize) -> Self {}
            pub fn set_credentials_provider<P: StreamingCredentialsProvider>(self, provider: P) -> Self {}
            pub fn max_connection_attempts(self, max_attempts: NonZeroUsize) -> Self {}
        }
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct ClusterClient;
        impl ClusterClient {
            pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> RedisResult<Self> {}
            pub fn builder<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder {}
            pub fn get_connection(&self) -> RedisResult<cluster::ClusterConnection> {}
            pub fn get_connection_with_config(&self, config: cluster::ClusterConfig) -> RedisResult<cluster::ClusterConnection> {}
            pub async fn get_async_connection(&self) -> RedisResult<cluster_async::ClusterConnection> {}
            pub async fn get_async_connection_with_config(&self, config: cluster::ClusterConfig) -> RedisResult<cluster_async::ClusterConnection> {}
            pub fn get_pending_async_connection_with_config(&self, config: cluster::ClusterConfig) -> cluster_async::ClusterConnection {}
        }
    }
    pub mod read_routing {
        mod interface {
            use super::super::NodeAddress;
            use std::num::NonZeroUsize;
            use std::sync::Arc;
            pub struct Shard;
            impl Shard {
                pub fn new(slot_ranges: impl Into<Arc<[(u16, u16)]>>, primary: NodeAddress, replicas: impl Into<Arc<[NodeAddress]>>) -> Self {}
                pub fn slot_ranges(&self) -> &[(u16, u16)] {}
                pub fn primary(&self) -> &NodeAddress {}
                pub fn replicas(&self) -> &[NodeAddress] {}
            }
            pub struct ClusterTopology;
            impl ClusterTopology {
                pub fn from_shards(shards: Vec<Shard>) -> Self {}
                pub fn shard_for_slot(&self, slot: u16) -> Option<&Shard> {}
                pub fn shards(&self) -> impl Iterator<Item = &Shard> {}
            }
            pub struct Replicas<'a>;
            impl<'a> Replicas<'a> {
                pub fn new(slice: &'a [NodeAddress]) -> Option<Self> {}
                pub fn len(&self) -> NonZeroUsize {}
                pub fn first(&self) -> &'a NodeAddress {}
                pub fn get(&self, idx: usize) -> Option<&'a NodeAddress> {}
                pub fn choose_random(&self) -> &'a NodeAddress {}
                pub fn iter(&self) -> impl Iterator<Item = &'a NodeAddress> {}
            }
            pub struct AnyNodeCandidates<'a>;
            impl<'a> AnyNodeCandidates<'a> {
                pub fn slot(&self) -> u16 {}
                pub fn primary(&self) -> &'a NodeAddress {}
                pub fn replicas(&self) -> &Replicas<'a> {}
            }
            pub struct ReplicasOnlyCandidates<'a>;
            impl<'a> ReplicasOnlyCandidates<'a> {
                pub fn slot(&self) -> u16 {}
                pub fn replicas(&self) -> &Replicas<'a> {}
            }
            pub enum ReadCandidates<'a> {
                AnyNode(AnyNodeCandidates<'a>),
                ReplicasOnly(ReplicasOnlyCandidates<'a>),
            }
            impl<'a> ReadCandidates<'a> {
                pub fn slot(&self) -> u16 {}
            }
            pub trait ReadRoutingStrategy: Send + Sync {
                fn on_topology_changed(&self, topology: ClusterTopology) {}
                fn route_read<'a>(&self, candidates: &ReadCandidates<'a>) -> &'a NodeAddress;
            }
            pub trait ReadRoutingStrategyFactory: Send + Sync {
                fn create_strategy(&self) -> Box<dyn ReadRoutingStrategy>;
            }
            impl<T: ReadRoutingStrategy + Default> ReadRoutingStrategyFactory for T {}
        }
        mod random_replica {
            use super::interface::ReadRoutingStrategy;
            pub struct RandomReplicaStrategy;
            impl Default for RandomReplicaStrategy {}
            impl ReadRoutingStrategy for RandomReplicaStrategy {}
        }
        mod round_robin_replica {
            use super::interface::ReadRoutingStrategy;
            pub struct RoundRobinReplicaStrategy;
            impl RoundRobinReplicaStrategy {
                pub fn new() -> Self {}
            }
            impl Default for RoundRobinReplicaStrategy {}
            impl ReadRoutingStrategy for RoundRobinReplicaStrategy {}
        }
        pub use interface::{AnyNodeCandidates, ClusterTopology, ReadCandidates, ReadRoutingStrategy, ReadRoutingStrategyFactory, Replicas, ReplicasOnlyCandidates, Shard};
        pub use random_replica::RandomReplicaStrategy;
        pub use round_robin_replica::RoundRobinReplicaStrategy;
    }
    pub mod routing {
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
            FirstSucceededNonEmptyOrAllEmpty,
            AllSucceeded,
            AggregateLogical(LogicalAggregateOp),
            Aggregate(AggregateOp),
            CombineArrays,
            Special,
            CombineMaps,
        }
        pub enum RoutingInfo {
            SingleNode(SingleNodeRoutingInfo),
            MultiNode((MultipleNodeRoutingInfo, Option<ResponsePolicy>)),
        }
        pub enum SingleNodeRoutingInfo {
            Random,
            RandomPrimary,
            SpecificNode(Route),
            ByAddress { host: String, port: u16 },
        }
        impl From<Option<Route>> for SingleNodeRoutingInfo {}
        pub enum MultipleNodeRoutingInfo {
            AllNodes,
            AllMasters,
            MultiSlot((Vec<(Route, Vec<usize>)>, MultiSlotArgPattern)),
        }
        pub enum MultiSlotArgPattern {
            KeysOnly,
            KeyValuePairs,
            KeysAndLastArg,
            KeyWithTwoArgTriples,
        }
        pub(crate) trait Routable {
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
            pub fn with_slot(slot: Slot, slot_addr: SlotAddr) -> Self {}
            pub fn with_key(key: impl AsRef<[u8]>, slot_addr: SlotAddr) -> Self {}
        }
        pub struct Slot;
        impl Slot {
            pub const fn new(slot: u16) -> Option<Self> {}
            pub fn for_key(key: impl AsRef<[u8]>) -> Self {}
        }
    }
    pub mod sync_connection {
        use std::time::Duration;
        mod pipeline {
            use super::ClusterConnection;
            use crate::types::{FromRedisValue, RedisResult};
            pub struct ClusterPipeline;
            impl ClusterPipeline {
                pub fn new() -> Self {}
                pub fn with_capacity(capacity: usize) -> Self {}
                pub fn query<T: FromRedisValue>(&self, con: &mut ClusterConnection) -> RedisResult<T> {}
                pub fn exec(&self, con: &mut ClusterConnection) -> RedisResult<()> {}
            }
            pub fn cluster_pipe() -> ClusterPipeline {}
        }
        pub use super::client::{ClusterClient, ClusterClientBuilder};
        use super::routing::RoutingInfo;
        pub use super::NodeAddress;
        use crate::cmd::{cmd, Cmd};
        use crate::connection::{connect, Connection, ConnectionLike};
        use crate::types::{RedisResult, Value};
        use crate::IntoConnectionInfo;
        pub use crate::TlsMode;
        pub use pipeline::{cluster_pipe, ClusterPipeline};
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
        pub struct ClusterConfig;
        impl Default for ClusterConfig {}
        impl ClusterConfig {
            pub fn new() -> Self {}
            pub fn set_connection_timeout(self, connection_timeout: std::time::Duration) -> Self {}
            pub fn set_response_timeout(self, response_timeout: std::time::Duration) -> Self {}
            pub fn set_push_sender(self, sender: impl crate::aio::AsyncPushSender) -> Self {}
            pub fn set_dns_resolver(self, resolver: impl crate::io::AsyncDNSResolver) -> Self {}
        }
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
    pub struct NodeAddress;
    impl Default for NodeAddress {}
    impl NodeAddress {
        pub fn new(host: impl Into<ArcStr>, port: u16) -> Self {}
        pub const fn from_parts(host: ArcStr, port: u16) -> Self {}
        pub fn host(&self) -> &str {}
        pub fn port(&self) -> u16 {}
    }
    impl TryFrom<&str> for NodeAddress {
        type Error = RedisError;
    }
    impl FromStr for NodeAddress {
        type Err = RedisError;
    }
    impl TryFrom<&ConnectionAddr> for NodeAddress {
        type Error = RedisError;
    }
}
pub use cluster_handling::async_connection as cluster_async;
pub use cluster_handling::read_routing as cluster_read_routing;
pub use cluster_handling::routing as cluster_routing;
pub use cluster_handling::sync_connection as cluster;
pub use commands::streams;
pub mod sentinel {
    use crate::aio::MultiplexedConnection as AsyncConnection;
    use crate::aio::MultiplexedConnection;
    use crate::client::AsyncConnectionConfig;
    use crate::TlsCertificates;
    use crate::{io::tcp::TcpSettings, types::RedisResult, Client, Connection, ConnectionAddr, IntoConnectionInfo, ProtocolVersion, RedisConnectionInfo, TlsMode};
    #[twelve::nature(client)]
    pub struct Sentinel;
    pub struct SentinelNodeConnectionInfo;
    impl Default for SentinelNodeConnectionInfo {}
    impl SentinelNodeConnectionInfo {
        pub fn set_tls_mode(self, tls_mode: TlsMode) -> Self {}
        pub fn set_redis_connection_info(self, redis_connection_info: RedisConnectionInfo) -> Self {}
        pub fn set_tcp_settings(self, tcp_settings: TcpSettings) -> Self {}
    }
    impl Default for &SentinelNodeConnectionInfo {}
    impl Sentinel {
        pub fn build<T: IntoConnectionInfo>(params: Vec<T>) -> RedisResult<Self> {}
        pub fn master_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub fn get_replica_clients(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Vec<Client>> {}
        pub fn replica_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub fn replica_rotate_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
    }
    impl Sentinel {
        pub async fn async_master_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub async fn async_get_replica_clients(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Vec<Client>> {}
        pub async fn async_replica_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub async fn async_replica_rotate_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
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
    pub struct AsyncLockedSentinelClient;
    impl AsyncLockedSentinelClient {
        pub fn new(client: SentinelClient) -> Self {}
        pub async fn get_async_connection(&self) -> RedisResult<MultiplexedConnection> {}
    }
    #[twelve::nature(client)]
    pub struct SentinelClient;
    impl SentinelClient {
        pub fn build<T: IntoConnectionInfo>(
            params: Vec<T>,
            service_name: impl AsRef<str>,
            node_connection_info: Option<SentinelNodeConnectionInfo>,
            server_type: SentinelServerType,
        ) -> RedisResult<Self> {
        }
        pub fn get_client(&mut self) -> RedisResult<Client> {}
        pub fn get_sentinel_client(&mut self) -> RedisResult<Client> {}
        pub fn get_connection(&mut self) -> RedisResult<Connection> {}
    }
    impl SentinelClient {
        pub async fn async_get_client(&mut self) -> RedisResult<Client> {}
        pub async fn async_get_sentinel_client(&mut self) -> RedisResult<Client> {}
        pub async fn get_async_connection(&mut self) -> RedisResult<AsyncConnection> {}
        pub async fn get_async_connection_with_config(&mut self, config: &AsyncConnectionConfig) -> RedisResult<AsyncConnection> {}
    }
    pub struct SentinelClientBuilder;
    impl SentinelClientBuilder {
        pub fn new<T: IntoIterator<Item = ConnectionAddr>>(sentinels: T, service_name: impl AsRef<str>, server_type: SentinelServerType) -> RedisResult<Self> {}
        pub fn build(self) -> RedisResult<SentinelClient> {}
        pub fn set_client_to_redis_tls_mode(self, tls_mode: TlsMode) -> Self {}
        pub fn set_client_to_redis_db(self, db: i64) -> Self {}
        pub fn set_client_to_redis_username(self, username: impl AsRef<str>) -> Self {}
        pub fn set_client_to_redis_password(self, password: impl AsRef<str>) -> Self {}
        pub fn set_client_to_redis_protocol(self, protocol: ProtocolVersion) -> Self {}
        pub fn set_client_to_redis_certificates(self, certificates: TlsCertificates) -> Self {}
        pub fn set_client_to_redis_tcp_settings(self, tcp_settings: TcpSettings) -> Self {}
        pub fn set_client_to_sentinel_tls_mode(self, tls_mode: TlsMode) -> Self {}
        pub fn set_client_to_sentinel_username(self, username: impl AsRef<str>) -> Self {}
        pub fn set_client_to_sentinel_password(self, password: impl AsRef<str>) -> Self {}
        pub fn set_client_to_sentinel_tcp_settings(self, tcp_settings: TcpSettings) -> Self {}
        pub fn set_client_to_sentinel_protocol(self, protocol: ProtocolVersion) -> Self {}
        pub fn set_client_to_sentinel_certificates(self, certificates: TlsCertificates) -> Self {}
    }
}
pub use crate::tls::{ClientTlsConfig, TlsCertificates};
mod client {
    use crate::aio::AsyncPushSender;
    use crate::auth::StreamingCredentialsProvider;
    use crate::caching::CacheConfig;
    use crate::io::AsyncDNSResolver;
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
        pub fn open<T: IntoConnectionInfo>(params: T) -> RedisResult<Self> {}
        pub fn get_connection(&self) -> RedisResult<Connection> {}
        pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection> {}
        pub fn get_connection_info(&self) -> &ConnectionInfo {}
        pub fn build_with_tls<C: IntoConnectionInfo>(conn_info: C, tls_certs: TlsCertificates) -> RedisResult<Self> {}
    }
    pub struct AsyncConnectionConfig;
    impl Default for AsyncConnectionConfig {}
    impl AsyncConnectionConfig {
        pub fn new() -> Self {}
        pub fn set_connection_timeout(self, connection_timeout: Option<Duration>) -> Self {}
        pub fn set_response_timeout(self, response_timeout: Option<Duration>) -> Self {}
        pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self {}
        pub fn set_cache_config(self, cache_config: CacheConfig) -> Self {}
        pub fn set_dns_resolver(self, dns_resolver: impl AsyncDNSResolver) -> Self {}
        pub fn set_pipeline_buffer_size(self, size: usize) -> Self {}
        pub fn set_concurrency_limit(self, limit: usize) -> Self {}
        pub fn set_write_backpressure_boundary(self, boundary: usize) -> Self {}
        pub fn set_credentials_provider<P: StreamingCredentialsProvider>(self, provider: P) -> Self {}
    }
    impl Client {
        pub async fn get_multiplexed_async_connection(&self) -> RedisResult<crate::aio::MultiplexedConnection> {}
        pub async fn get_multiplexed_async_connection_with_config(&self, config: &AsyncConnectionConfig) -> RedisResult<crate::aio::MultiplexedConnection> {}
        pub async fn get_connection_manager(&self) -> RedisResult<crate::aio::ConnectionManager> {}
        pub fn get_connection_manager_lazy(&self, config: crate::aio::ConnectionManagerConfig) -> RedisResult<crate::aio::ConnectionManager> {}
        pub async fn get_connection_manager_with_config(&self, config: crate::aio::ConnectionManagerConfig) -> RedisResult<crate::aio::ConnectionManager> {}
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
    use std::time::Duration;
    pub enum Arg<D> {
        Simple(D),
        Cursor,
    }
    pub struct CommandCacheConfig;
    impl CommandCacheConfig {
        pub fn new() -> Self {}
        pub fn set_enable_cache(self, enable_cache: bool) -> Self {}
        pub fn set_client_side_ttl(self, client_side_ttl: Duration) -> Self {}
    }
    impl Default for CommandCacheConfig {}
    pub struct Cmd;
    pub struct Iter<'a, T: FromRedisValue>(T);
    impl<T: FromRedisValue> Iterator for Iter<'_, T> {
        type Item = RedisResult<T>;
    }
    use crate::aio::ConnectionLike as AsyncConnection;
    pub struct AsyncIter<'a, T: FromRedisValue>(T);
    impl<'a, T: FromRedisValue> AsyncIter<'a, T> {
        pub async fn next_item(&mut self) -> Option<RedisResult<T>> {}
    }
    impl<'a, T: FromRedisValue> Stream for AsyncIter<'a, T> {
        type Item = RedisResult<T>;
    }
    impl RedisWrite for Cmd {}
    impl Default for Cmd {}
    impl Cmd {
        pub fn new() -> Self {}
        pub fn with_capacity(arg_count: usize, size_of_data: usize) -> Self {}
        pub fn clear(&mut self) {}
        // `SET key value NX EX 30`: of all copies, one sets it.
        #[twelve::does(claim, when(arg(0) = "NX"))]
        #[twelve::does(claim, when(arg(0) = "nx"))]
        pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self {}
        pub fn take(&mut self) -> Self {}
        pub fn cursor_arg(&mut self, cursor: u64) -> &mut Self {}
        pub fn get_packed_command(&self) -> Vec<u8> {}
        pub fn write_packed_command(&self, dst: &mut Vec<u8>) {}
        pub fn in_scan_mode(&self) -> bool {}
        pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
        pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T> {}
        pub fn iter<T: FromRedisValue>(self, con: &mut dyn ConnectionLike) -> RedisResult<Iter<'_, T>> {}
        pub async fn iter_async<'a, T: FromRedisValue>(self, con: &'a mut (dyn AsyncConnection + Send)) -> RedisResult<AsyncIter<'a, T>> {}
        pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()> {}
        pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()> {}
        pub fn args_iter(&self) -> impl Clone + ExactSizeIterator<Item = Arg<&[u8]>> {}
        pub fn set_no_response(&mut self, nr: bool) -> &mut Self {}
        pub fn is_no_response(&self) -> bool {}
        pub fn set_cache_config(&mut self, command_cache_config: CommandCacheConfig) -> &mut Self {}
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
            fn get<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn mget<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn keys<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn set<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn set_options<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, options: SetOptions) -> RedisResult<RV> {}
            fn mset<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV> {}
            fn set_ex<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV> {}
            fn pset_ex<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<RV> {}
            #[twelve::does(claim)]
            fn set_nx<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            #[twelve::does(claim)]
            fn mset_nx<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV> {}
            fn mset_ex<RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)], options: MSetOptions) -> RedisResult<RV> {}
            fn getset<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn getrange<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV> {}
            fn setrange<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, offset: isize, value: V) -> RedisResult<RV> {}
            fn del<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn del_ex<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, value_comparison: ValueComparison) -> RedisResult<RV> {}
            fn digest<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn exists<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn key_type<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn expire<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, seconds: i64) -> RedisResult<RV> {}
            fn expire_at<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, ts: i64) -> RedisResult<RV> {}
            fn pexpire<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, ms: i64) -> RedisResult<RV> {}
            fn pexpire_at<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, ts: i64) -> RedisResult<RV> {}
            fn expire_time<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn pexpire_time<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn persist<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn ttl<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn pttl<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn get_ex<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV> {}
            fn get_del<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn copy<RV: FromRedisValue, KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString>(
                &mut self,
                source: KSrc,
                destination: KDst,
                options: CopyOptions<Db>,
            ) -> RedisResult<RV> {
            }
            fn rename<RV: FromRedisValue, K: ToSingleRedisArg, N: ToSingleRedisArg>(&mut self, key: K, new_key: N) -> RedisResult<RV> {}
            fn rename_nx<RV: FromRedisValue, K: ToSingleRedisArg, N: ToSingleRedisArg>(&mut self, key: K, new_key: N) -> RedisResult<RV> {}
            fn unlink<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn append<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn incr<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, delta: V) -> RedisResult<RV> {}
            fn decr<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, delta: V) -> RedisResult<RV> {}
            fn increx<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, increment: V, options: IncrexOptions<V>) -> RedisResult<RV> {}
            fn setbit<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<RV> {}
            fn getbit<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, offset: usize) -> RedisResult<RV> {}
            fn bitcount<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn bitcount_range<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, start: usize, end: usize) -> RedisResult<RV> {}
            fn bit_and<RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
            fn bit_or<RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
            fn bit_xor<RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
            fn bit_not<RV: FromRedisValue, D: ToSingleRedisArg, S: ToSingleRedisArg>(&mut self, dstkey: D, srckey: S) -> RedisResult<RV> {}
            fn bit_diff<RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
            fn bit_diff1<RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
            fn bit_and_or<RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
            fn bit_one<RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
            fn strlen<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn hget<RV: FromRedisValue, K: ToSingleRedisArg, F: ToSingleRedisArg>(&mut self, key: K, field: F) -> RedisResult<RV> {}
            fn hmget<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
            fn hget_ex<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F, expire_at: Expiry) -> RedisResult<RV> {}
            fn hdel<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, field: F) -> RedisResult<RV> {}
            fn hget_del<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
            fn hset<RV: FromRedisValue, K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, field: F, value: V) -> RedisResult<RV> {}
            fn hset_ex<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(
                &mut self,
                key: K,
                hash_field_expiration_options: &'a HashFieldExpirationOptions,
                fields_values: &'a [(F, V)],
            ) -> RedisResult<RV> {
            }
            #[twelve::does(claim)]
            fn hset_nx<RV: FromRedisValue, K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, field: F, value: V) -> RedisResult<RV> {}
            fn hset_multiple<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, items: &'a [(F, V)]) -> RedisResult<RV> {}
            fn hincr<RV: FromRedisValue, K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, field: F, delta: D) -> RedisResult<RV> {}
            fn hexists<RV: FromRedisValue, K: ToSingleRedisArg, F: ToSingleRedisArg>(&mut self, key: K, field: F) -> RedisResult<RV> {}
            fn httl<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
            fn hpttl<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
            fn hexpire<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
            fn hexpire_at<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
            fn hexpire_time<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
            fn hpersist<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
            fn hpexpire<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
            fn hpexpire_at<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
            fn hpexpire_time<RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
            fn hkeys<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn hvals<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn hgetall<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn hlen<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn blmove<RV: FromRedisValue, S: ToSingleRedisArg, D: ToSingleRedisArg>(
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
            fn brpoplpush<RV: FromRedisValue, S: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, timeout: f64) -> RedisResult<RV> {}
            fn lindex<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, index: isize) -> RedisResult<RV> {}
            fn linsert_before<RV: FromRedisValue, K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV> {}
            fn linsert_after<RV: FromRedisValue, K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV> {}
            fn llen<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn lmove<RV: FromRedisValue, S: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> RedisResult<RV> {}
            fn lmpop<RV: FromRedisValue, K: ToRedisArgs>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<RV> {}
            fn lpop<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisResult<RV> {}
            fn lpos<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, options: LposOptions) -> RedisResult<RV> {}
            fn lpush<RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn lpush_exists<RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn lrange<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
            fn lrem<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, count: isize, value: V) -> RedisResult<RV> {}
            fn ltrim<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
            fn lset<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, index: isize, value: V) -> RedisResult<RV> {}
            fn ping<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn ping_message<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, message: K) -> RedisResult<RV> {}
            fn rpop<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisResult<RV> {}
            fn rpoplpush<RV: FromRedisValue, K: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, dstkey: D) -> RedisResult<RV> {}
            fn rpush<RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn rpush_exists<RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn sadd<RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, member: M) -> RedisResult<RV> {}
            fn scard<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn sdiff<RV: FromRedisValue, K: ToRedisArgs>(&mut self, keys: K) -> RedisResult<RV> {}
            fn sdiffstore<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn sinter<RV: FromRedisValue, K: ToRedisArgs>(&mut self, keys: K) -> RedisResult<RV> {}
            fn sinterstore<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn sismember<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> RedisResult<RV> {}
            fn smismember<RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<RV> {}
            fn smembers<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn smove<RV: FromRedisValue, S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, member: M) -> RedisResult<RV> {}
            fn spop<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn srandmember<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn srandmember_multiple<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
            fn srem<RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, member: M) -> RedisResult<RV> {}
            fn sunion<RV: FromRedisValue, K: ToRedisArgs>(&mut self, keys: K) -> RedisResult<RV> {}
            fn sunionstore<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn zadd<RV: FromRedisValue, K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M, score: S) -> RedisResult<RV> {}
            fn zadd_multiple<RV: FromRedisValue, K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, items: &'a [(S, M)]) -> RedisResult<RV> {}
            fn zadd_options<RV: FromRedisValue, K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                member: M,
                score: S,
                options: &'a SortedSetAddOptions,
            ) -> RedisResult<RV> {
            }
            fn zadd_multiple_options<RV: FromRedisValue, K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(
                &mut self,
                key: K,
                items: &'a [(S, M)],
                options: &'a SortedSetAddOptions,
            ) -> RedisResult<RV> {
            }
            fn zcard<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn zcount<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
            fn zincr<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, member: M, delta: D) -> RedisResult<RV> {}
            fn zinterstore<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn zinterstore_min<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn zinterstore_max<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn zinterstore_weights<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV> {}
            fn zinterstore_min_weights<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV> {}
            fn zinterstore_max_weights<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV> {}
            fn zlexcount<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
            fn bzpopmax<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
            fn zpopmax<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
            fn bzpopmin<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
            fn zpopmin<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
            fn bzmpop_max<RV: FromRedisValue, K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV> {}
            fn zmpop_max<RV: FromRedisValue, K: ToRedisArgs>(&mut self, keys: K, count: isize) -> RedisResult<RV> {}
            fn bzmpop_min<RV: FromRedisValue, K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV> {}
            fn zmpop_min<RV: FromRedisValue, K: ToRedisArgs>(&mut self, keys: K, count: isize) -> RedisResult<RV> {}
            fn zrandmember<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, count: Option<isize>) -> RedisResult<RV> {}
            fn zrandmember_withscores<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
            fn zrange<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
            fn zrange_withscores<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
            fn zrangebylex<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
            fn zrangebylex_limit<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> RedisResult<RV> {
            }
            fn zrevrangebylex<RV: FromRedisValue, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV> {}
            fn zrevrangebylex_limit<RV: FromRedisValue, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> RedisResult<RV> {
            }
            fn zrangebyscore<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
            fn zrangebyscore_withscores<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {
            }
            fn zrangebyscore_limit<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> RedisResult<RV> {
            }
            fn zrangebyscore_limit_withscores<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> RedisResult<RV> {
            }
            fn zrank<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> RedisResult<RV> {}
            fn zrem<RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<RV> {}
            fn zrembylex<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
            fn zremrangebyrank<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
            fn zrembyscore<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
            fn zrevrange<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
            fn zrevrange_withscores<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
            fn zrevrangebyscore<RV: FromRedisValue, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV> {}
            fn zrevrangebyscore_withscores<RV: FromRedisValue, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                max: MM,
                min: M,
            ) -> RedisResult<RV> {
            }
            fn zrevrangebyscore_limit<RV: FromRedisValue, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> RedisResult<RV> {
            }
            fn zrevrangebyscore_limit_withscores<RV: FromRedisValue, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> RedisResult<RV> {
            }
            fn zrevrank<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> RedisResult<RV> {}
            fn zscore<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> RedisResult<RV> {}
            fn zscore_multiple<RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: &'a [M]) -> RedisResult<RV> {}
            fn zunionstore<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn zunionstore_min<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn zunionstore_max<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
            fn zunionstore_weights<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV> {}
            fn zunionstore_min_weights<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV> {}
            fn zunionstore_max_weights<RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV> {}
            fn vadd<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, input: vector_sets::VectorAddInput<'a>, element: E) -> RedisResult<RV> {}
            fn vadd_options<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(
                &mut self,
                key: K,
                input: vector_sets::VectorAddInput<'a>,
                element: E,
                options: &'a vector_sets::VAddOptions,
            ) -> RedisResult<RV> {
            }
            fn vcard<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn vdim<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn vemb<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<RV> {}
            fn vemb_options<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E, options: &'a vector_sets::VEmbOptions) -> RedisResult<RV> {}
            fn vrem<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<RV> {}
            fn vsetattr<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs, J: Serialize>(&mut self, key: K, element: E, json_object: &'a J) -> RedisResult<RV> {}
            fn vdelattr<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<RV> {}
            fn vgetattr<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<RV> {}
            fn vinfo<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn vlinks<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<RV> {}
            fn vlinks_with_scores<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<RV> {}
            fn vrandmember<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn vrandmember_multiple<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, count: usize) -> RedisResult<RV> {}
            fn vsim<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, input: vector_sets::VectorSimilaritySearchInput<'a>) -> RedisResult<RV> {}
            fn vsim_options<RV: FromRedisValue, K: ToRedisArgs>(
                &mut self,
                key: K,
                input: vector_sets::VectorSimilaritySearchInput<'a>,
                options: &'a vector_sets::VSimOptions,
            ) -> RedisResult<RV> {
            }
            fn pfadd<RV: FromRedisValue, K: ToSingleRedisArg, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<RV> {}
            fn pfcount<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn pfmerge<RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
            fn publish<RV: FromRedisValue, K: ToSingleRedisArg, E: ToSingleRedisArg>(&mut self, channel: K, message: E) -> RedisResult<RV> {}
            fn spublish<RV: FromRedisValue, K: ToSingleRedisArg, E: ToSingleRedisArg>(&mut self, channel: K, message: E) -> RedisResult<RV> {}
            fn object_encoding<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn object_idletime<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn object_freq<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn object_refcount<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn client_getname<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn client_id<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn client_setname<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, connection_name: K) -> RedisResult<RV> {}
            fn acl_load<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_save<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_list<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_users<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_getuser<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, username: K) -> RedisResult<RV> {}
            fn acl_setuser<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, username: K) -> RedisResult<RV> {}
            fn acl_setuser_rules<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, username: K, rules: &'a [acl::Rule]) -> RedisResult<RV> {}
            fn acl_deluser<RV: FromRedisValue, K: ToRedisArgs>(&mut self, usernames: &'a [K]) -> RedisResult<RV> {}
            fn acl_dryrun<RV: FromRedisValue, K: ToSingleRedisArg, C: ToSingleRedisArg, A: ToRedisArgs>(&mut self, username: K, command: C, args: A) -> RedisResult<RV> {}
            fn acl_cat<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_cat_categoryname<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, categoryname: K) -> RedisResult<RV> {}
            fn acl_genpass<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_genpass_bits<RV: FromRedisValue>(&mut self, bits: isize) -> RedisResult<RV> {}
            fn acl_whoami<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_log<RV: FromRedisValue>(&mut self, count: isize) -> RedisResult<RV> {}
            fn acl_log_reset<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn acl_help<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn geo_add<RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<RV> {}
            fn geo_dist<RV: FromRedisValue, K: ToSingleRedisArg, M1: ToSingleRedisArg, M2: ToSingleRedisArg>(
                &mut self,
                key: K,
                member1: M1,
                member2: M2,
                unit: geo::Unit,
            ) -> RedisResult<RV> {
            }
            fn geo_hash<RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<RV> {}
            fn geo_pos<RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<RV> {}
            fn geo_radius<RV: FromRedisValue, K: ToSingleRedisArg>(
                &mut self,
                key: K,
                longitude: f64,
                latitude: f64,
                radius: f64,
                unit: geo::Unit,
                options: geo::RadiusOptions,
            ) -> RedisResult<RV> {
            }
            fn geo_radius_by_member<RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                member: M,
                radius: f64,
                unit: geo::Unit,
                options: geo::RadiusOptions,
            ) -> RedisResult<RV> {
            }
            fn xack<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, group: G, ids: &'a [I]) -> RedisResult<RV> {}
            fn xnack<RV: FromRedisValue, K: ToSingleRedisArg, G: ToSingleRedisArg, ID: ToSingleRedisArg>(
                &mut self,
                key: K,
                group: G,
                ids: &'a [ID],
                options: &'a streams::StreamNackOptions,
            ) -> RedisResult<RV> {
            }
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
            fn xadd_maxlen<RV: FromRedisValue, K: ToSingleRedisArg, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(
                &mut self,
                key: K,
                maxlen: streams::StreamMaxlen,
                id: ID,
                items: &'a [(F, V)],
            ) -> RedisResult<RV> {
            }
            fn xadd_maxlen_map<RV: FromRedisValue, K: ToSingleRedisArg, ID: ToRedisArgs, BTM: ToRedisArgs>(
                &mut self,
                key: K,
                maxlen: streams::StreamMaxlen,
                id: ID,
                map: BTM,
            ) -> RedisResult<RV> {
            }
            fn xautoclaim_options<RV: FromRedisValue, K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                start: S,
                options: streams::StreamAutoClaimOptions,
            ) -> RedisResult<RV> {
            }
            fn xclaim<RV: FromRedisValue, K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
            ) -> RedisResult<RV> {
            }
            fn xclaim_options<RV: FromRedisValue, K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
                options: streams::StreamClaimOptions,
            ) -> RedisResult<RV> {
            }
            fn xdel<RV: FromRedisValue, K: ToSingleRedisArg, ID: ToRedisArgs>(&mut self, key: K, ids: &'a [ID]) -> RedisResult<RV> {}
            fn xdel_ex<RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, ids: &'a [ID], options: streams::StreamDeletionPolicy) -> RedisResult<RV> {}
            fn xack_del<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                ids: &'a [ID],
                options: streams::StreamDeletionPolicy,
            ) -> RedisResult<RV> {
            }
            fn xgroup_create<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV> {}
            fn xgroup_createconsumer<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> RedisResult<RV> {}
            fn xgroup_create_mkstream<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV> {}
            fn xgroup_setid<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV> {}
            fn xgroup_destroy<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> RedisResult<RV> {}
            fn xgroup_delconsumer<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> RedisResult<RV> {}
            fn xinfo_consumers<RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> RedisResult<RV> {}
            fn xinfo_groups<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn xinfo_stream<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
            fn xinfo_stream_with_idempotency<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K) -> RedisResult<RV> {}
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
            fn xcfgset<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, options: &'a streams::StreamConfigOptions) -> RedisResult<RV> {}
            fn ft_create<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, index_name: K, options: &'a CreateOptions, schema: &'a SearchSchema) -> RedisResult<RV> {}
            fn load_script<RV: FromRedisValue>(&mut self, script: &'a crate::Script) -> RedisResult<RV> {}
            fn invoke_script<RV: FromRedisValue>(&mut self, invocation: &'a crate::ScriptInvocation<'a>) -> RedisResult<RV> {}
            fn flushall<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn flushall_options<RV: FromRedisValue>(&mut self, options: &'a FlushAllOptions) -> RedisResult<RV> {}
            fn flushdb<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
            fn flushdb_options<RV: FromRedisValue>(&mut self, options: &'a FlushDbOptions) -> RedisResult<RV> {}
            fn bf_add<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn bf_card<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn bf_exists<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> RedisResult<RV> {}
            fn bf_info<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn bf_info_type<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, info_type: crate::bloom::BloomFilterInfoType) -> RedisResult<RV> {}
            fn bf_insert<RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: V) -> RedisResult<RV> {}
            fn bf_insert_options<RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(
                &mut self,
                key: K,
                items: V,
                options: crate::bloom::BloomFilterInsertOptions,
            ) -> RedisResult<RV> {
            }
            fn bf_loadchunk<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, chunk: crate::bloom::BloomFilterDumpChunk) -> RedisResult<RV> {}
            fn bf_madd<RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: V) -> RedisResult<RV> {}
            fn bf_mexists<RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: &'a [V]) -> RedisResult<RV> {}
            fn bf_reserve<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, err_rate: f64, capacity: usize) -> RedisResult<RV> {}
            fn bf_reserve_options<RV: FromRedisValue, K: ToSingleRedisArg, E: ToSingleRedisArg, C: ToSingleRedisArg>(
                &mut self,
                key: K,
                err_rate: E,
                capacity: C,
                options: crate::bloom::BloomFilterScalingOptions,
            ) -> RedisResult<RV> {
            }
            fn bf_scandump<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, iterator: i64) -> RedisResult<RV> {}
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
            fn get<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn mget<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn keys<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn set<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn set_options<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                value: V,
                options: SetOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn mset<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, items: &'a [(K, V)]) -> crate::types::RedisFuture<'a, RV> {}
            fn set_ex<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V, seconds: u64) -> crate::types::RedisFuture<'a, RV> {}
            fn pset_ex<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V, milliseconds: u64) -> crate::types::RedisFuture<'a, RV> {}
            #[twelve::does(claim)]
            fn set_nx<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            #[twelve::does(claim)]
            fn mset_nx<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, items: &'a [(K, V)]) -> crate::types::RedisFuture<'a, RV> {}
            fn mset_ex<'a, RV: FromRedisValue, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, items: &'a [(K, V)], options: MSetOptions) -> crate::types::RedisFuture<'a, RV> {}
            fn getset<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn getrange<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, from: isize, to: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn setrange<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, offset: isize, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn del<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn del_ex<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, value_comparison: ValueComparison) -> crate::types::RedisFuture<'a, RV> {}
            fn digest<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn exists<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn key_type<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn expire<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, seconds: i64) -> crate::types::RedisFuture<'a, RV> {}
            fn expire_at<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, ts: i64) -> crate::types::RedisFuture<'a, RV> {}
            fn pexpire<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, ms: i64) -> crate::types::RedisFuture<'a, RV> {}
            fn pexpire_at<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, ts: i64) -> crate::types::RedisFuture<'a, RV> {}
            fn expire_time<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn pexpire_time<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn persist<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn ttl<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn pttl<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn get_ex<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, expire_at: Expiry) -> crate::types::RedisFuture<'a, RV> {}
            fn get_del<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn copy<'a, RV: FromRedisValue, KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString>(
                &'a mut self,
                source: KSrc,
                destination: KDst,
                options: CopyOptions<Db>,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn rename<'a, RV: FromRedisValue, K: ToSingleRedisArg, N: ToSingleRedisArg>(&'a mut self, key: K, new_key: N) -> crate::types::RedisFuture<'a, RV> {}
            fn rename_nx<'a, RV: FromRedisValue, K: ToSingleRedisArg, N: ToSingleRedisArg>(&'a mut self, key: K, new_key: N) -> crate::types::RedisFuture<'a, RV> {}
            fn unlink<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn append<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn incr<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, delta: V) -> crate::types::RedisFuture<'a, RV> {}
            fn decr<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, delta: V) -> crate::types::RedisFuture<'a, RV> {}
            fn increx<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                increment: V,
                options: IncrexOptions<V>,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn setbit<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, offset: usize, value: bool) -> crate::types::RedisFuture<'a, RV> {}
            fn getbit<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, offset: usize) -> crate::types::RedisFuture<'a, RV> {}
            fn bitcount<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn bitcount_range<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, start: usize, end: usize) -> crate::types::RedisFuture<'a, RV> {}
            fn bit_and<'a, RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, RV> {}
            fn bit_or<'a, RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, RV> {}
            fn bit_xor<'a, RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, RV> {}
            fn bit_not<'a, RV: FromRedisValue, D: ToSingleRedisArg, S: ToSingleRedisArg>(&'a mut self, dstkey: D, srckey: S) -> crate::types::RedisFuture<'a, RV> {}
            fn bit_diff<'a, RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, RV> {}
            fn bit_diff1<'a, RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, RV> {}
            fn bit_and_or<'a, RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, RV> {}
            fn bit_one<'a, RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, RV> {}
            fn strlen<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn hget<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToSingleRedisArg>(&'a mut self, key: K, field: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hmget<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hget_ex<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F, expire_at: Expiry) -> crate::types::RedisFuture<'a, RV> {}
            fn hdel<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, field: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hget_del<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hset<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                field: F,
                value: V,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn hset_ex<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(
                &'a mut self,
                key: K,
                hash_field_expiration_options: &'a HashFieldExpirationOptions,
                fields_values: &'a [(F, V)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            #[twelve::does(claim)]
            fn hset_nx<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                field: F,
                value: V,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn hset_multiple<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(
                &'a mut self,
                key: K,
                items: &'a [(F, V)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn hincr<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                field: F,
                delta: D,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn hexists<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToSingleRedisArg>(&'a mut self, key: K, field: F) -> crate::types::RedisFuture<'a, RV> {}
            fn httl<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hpttl<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hexpire<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(
                &'a mut self,
                key: K,
                seconds: i64,
                opt: ExpireOption,
                fields: F,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn hexpire_at<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(
                &'a mut self,
                key: K,
                ts: i64,
                opt: ExpireOption,
                fields: F,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn hexpire_time<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hpersist<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hpexpire<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(
                &'a mut self,
                key: K,
                milliseconds: i64,
                opt: ExpireOption,
                fields: F,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn hpexpire_at<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(
                &'a mut self,
                key: K,
                ts: i64,
                opt: ExpireOption,
                fields: F,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn hpexpire_time<'a, RV: FromRedisValue, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, RV> {}
            fn hkeys<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn hvals<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn hgetall<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn hlen<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn blmove<'a, RV: FromRedisValue, S: ToSingleRedisArg, D: ToSingleRedisArg>(
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
            fn brpoplpush<'a, RV: FromRedisValue, S: ToSingleRedisArg, D: ToSingleRedisArg>(&'a mut self, srckey: S, dstkey: D, timeout: f64) -> crate::types::RedisFuture<'a, RV> {
            }
            fn lindex<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, index: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn linsert_before<'a, RV: FromRedisValue, K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                pivot: P,
                value: V,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn linsert_after<'a, RV: FromRedisValue, K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                pivot: P,
                value: V,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn llen<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn lmove<'a, RV: FromRedisValue, S: ToSingleRedisArg, D: ToSingleRedisArg>(
                &'a mut self,
                srckey: S,
                dstkey: D,
                src_dir: Direction,
                dst_dir: Direction,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn lmpop<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> crate::types::RedisFuture<'a, RV> {}
            fn lpop<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, count: Option<std::num::NonZeroUsize>) -> crate::types::RedisFuture<'a, RV> {}
            fn lpos<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V, options: LposOptions) -> crate::types::RedisFuture<'a, RV> {}
            fn lpush<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn lpush_exists<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn lrange<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn lrem<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, count: isize, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn ltrim<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn lset<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, index: isize, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn ping<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn ping_message<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, message: K) -> crate::types::RedisFuture<'a, RV> {}
            fn rpop<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, count: Option<std::num::NonZeroUsize>) -> crate::types::RedisFuture<'a, RV> {}
            fn rpoplpush<'a, RV: FromRedisValue, K: ToSingleRedisArg, D: ToSingleRedisArg>(&'a mut self, key: K, dstkey: D) -> crate::types::RedisFuture<'a, RV> {}
            fn rpush<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn rpush_exists<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn sadd<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, RV> {}
            fn scard<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn sdiff<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn sdiffstore<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn sinter<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn sinterstore<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn sismember<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, RV> {}
            fn smismember<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, RV> {}
            fn smembers<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn smove<'a, RV: FromRedisValue, S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                srckey: S,
                dstkey: D,
                member: M,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn spop<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn srandmember<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn srandmember_multiple<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn srem<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, RV> {}
            fn sunion<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn sunionstore<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zadd<'a, RV: FromRedisValue, K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                member: M,
                score: S,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zadd_multiple<'a, RV: FromRedisValue, K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(
                &'a mut self,
                key: K,
                items: &'a [(S, M)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zadd_options<'a, RV: FromRedisValue, K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                member: M,
                score: S,
                options: &'a SortedSetAddOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zadd_multiple_options<'a, RV: FromRedisValue, K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(
                &'a mut self,
                key: K,
                items: &'a [(S, M)],
                options: &'a SortedSetAddOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zcard<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zcount<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zincr<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                member: M,
                delta: D,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zinterstore<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zinterstore_min<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zinterstore_max<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zinterstore_weights<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zinterstore_min_weights<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zinterstore_max_weights<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zlexcount<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn bzpopmax<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, timeout: f64) -> crate::types::RedisFuture<'a, RV> {}
            fn zpopmax<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn bzpopmin<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, timeout: f64) -> crate::types::RedisFuture<'a, RV> {}
            fn zpopmin<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn bzmpop_max<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, timeout: f64, keys: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zmpop_max<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, keys: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn bzmpop_min<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, timeout: f64, keys: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zmpop_min<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, keys: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrandmember<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, count: Option<isize>) -> crate::types::RedisFuture<'a, RV> {}
            fn zrandmember_withscores<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrange<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrange_withscores<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrangebylex<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrangebylex_limit<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrevrangebylex<'a, RV: FromRedisValue, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrevrangebylex_limit<'a, RV: FromRedisValue, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrangebyscore<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrangebyscore_withscores<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrangebyscore_limit<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrangebyscore_limit_withscores<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrank<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, RV> {}
            fn zrem<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, RV> {}
            fn zrembylex<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zremrangebyrank<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrembyscore<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrevrange<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrevrange_withscores<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrevrangebyscore<'a, RV: FromRedisValue, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrevrangebyscore_withscores<'a, RV: FromRedisValue, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrevrangebyscore_limit<'a, RV: FromRedisValue, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrevrangebyscore_limit_withscores<'a, RV: FromRedisValue, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zrevrank<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, RV> {}
            fn zscore<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, RV> {}
            fn zscore_multiple<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, members: &'a [M]) -> crate::types::RedisFuture<'a, RV> {}
            fn zunionstore<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zunionstore_min<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zunionstore_max<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, RV> {}
            fn zunionstore_weights<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zunionstore_min_weights<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn zunionstore_max_weights<'a, RV: FromRedisValue, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn vadd<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(
                &'a mut self,
                key: K,
                input: vector_sets::VectorAddInput<'a>,
                element: E,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn vadd_options<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(
                &'a mut self,
                key: K,
                input: vector_sets::VectorAddInput<'a>,
                element: E,
                options: &'a vector_sets::VAddOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn vcard<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn vdim<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn vemb<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, RV> {}
            fn vemb_options<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(
                &'a mut self,
                key: K,
                element: E,
                options: &'a vector_sets::VEmbOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn vrem<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, RV> {}
            fn vsetattr<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs, J: Serialize>(
                &'a mut self,
                key: K,
                element: E,
                json_object: &'a J,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn vdelattr<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, RV> {}
            fn vgetattr<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, RV> {}
            fn vinfo<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn vlinks<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, RV> {}
            fn vlinks_with_scores<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, RV> {}
            fn vrandmember<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn vrandmember_multiple<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, count: usize) -> crate::types::RedisFuture<'a, RV> {}
            fn vsim<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, input: vector_sets::VectorSimilaritySearchInput<'a>) -> crate::types::RedisFuture<'a, RV> {}
            fn vsim_options<'a, RV: FromRedisValue, K: ToRedisArgs>(
                &'a mut self,
                key: K,
                input: vector_sets::VectorSimilaritySearchInput<'a>,
                options: &'a vector_sets::VSimOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn pfadd<'a, RV: FromRedisValue, K: ToSingleRedisArg, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, RV> {}
            fn pfcount<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn pfmerge<'a, RV: FromRedisValue, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, RV> {}
            fn publish<'a, RV: FromRedisValue, K: ToSingleRedisArg, E: ToSingleRedisArg>(&'a mut self, channel: K, message: E) -> crate::types::RedisFuture<'a, RV> {}
            fn spublish<'a, RV: FromRedisValue, K: ToSingleRedisArg, E: ToSingleRedisArg>(&'a mut self, channel: K, message: E) -> crate::types::RedisFuture<'a, RV> {}
            fn object_encoding<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn object_idletime<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn object_freq<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn object_refcount<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn client_getname<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn client_id<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn client_setname<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, connection_name: K) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_load<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_save<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_list<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_users<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_getuser<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, username: K) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_setuser<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, username: K) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_setuser_rules<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, username: K, rules: &'a [acl::Rule]) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_deluser<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, usernames: &'a [K]) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_dryrun<'a, RV: FromRedisValue, K: ToSingleRedisArg, C: ToSingleRedisArg, A: ToRedisArgs>(
                &'a mut self,
                username: K,
                command: C,
                args: A,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn acl_cat<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_cat_categoryname<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, categoryname: K) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_genpass<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_genpass_bits<'a, RV: FromRedisValue>(&'a mut self, bits: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_whoami<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_log<'a, RV: FromRedisValue>(&'a mut self, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_log_reset<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn acl_help<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn geo_add<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, RV> {}
            fn geo_dist<'a, RV: FromRedisValue, K: ToSingleRedisArg, M1: ToSingleRedisArg, M2: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                member1: M1,
                member2: M2,
                unit: geo::Unit,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn geo_hash<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, RV> {}
            fn geo_pos<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, RV> {}
            fn geo_radius<'a, RV: FromRedisValue, K: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                longitude: f64,
                latitude: f64,
                radius: f64,
                unit: geo::Unit,
                options: geo::RadiusOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn geo_radius_by_member<'a, RV: FromRedisValue, K: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                member: M,
                radius: f64,
                unit: geo::Unit,
                options: geo::RadiusOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xack<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(&'a mut self, key: K, group: G, ids: &'a [I]) -> crate::types::RedisFuture<'a, RV> {}
            fn xnack<'a, RV: FromRedisValue, K: ToSingleRedisArg, G: ToSingleRedisArg, ID: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                group: G,
                ids: &'a [ID],
                options: &'a streams::StreamNackOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
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
            fn xadd_maxlen<'a, RV: FromRedisValue, K: ToSingleRedisArg, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(
                &'a mut self,
                key: K,
                maxlen: streams::StreamMaxlen,
                id: ID,
                items: &'a [(F, V)],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xadd_maxlen_map<'a, RV: FromRedisValue, K: ToSingleRedisArg, ID: ToRedisArgs, BTM: ToRedisArgs>(
                &'a mut self,
                key: K,
                maxlen: streams::StreamMaxlen,
                id: ID,
                map: BTM,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xautoclaim_options<'a, RV: FromRedisValue, K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                start: S,
                options: streams::StreamAutoClaimOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xclaim<'a, RV: FromRedisValue, K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xclaim_options<'a, RV: FromRedisValue, K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
                options: streams::StreamClaimOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xdel<'a, RV: FromRedisValue, K: ToSingleRedisArg, ID: ToRedisArgs>(&'a mut self, key: K, ids: &'a [ID]) -> crate::types::RedisFuture<'a, RV> {}
            fn xdel_ex<'a, RV: FromRedisValue, K: ToRedisArgs, ID: ToRedisArgs>(
                &'a mut self,
                key: K,
                ids: &'a [ID],
                options: streams::StreamDeletionPolicy,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xack_del<'a, RV: FromRedisValue, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                ids: &'a [ID],
                options: streams::StreamDeletionPolicy,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
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
            fn xinfo_stream_with_idempotency<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
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
            fn xcfgset<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, options: &'a streams::StreamConfigOptions) -> crate::types::RedisFuture<'a, RV> {}
            fn ft_create<'a, RV: FromRedisValue, K: ToSingleRedisArg>(
                &'a mut self,
                index_name: K,
                options: &'a CreateOptions,
                schema: &'a SearchSchema,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn load_script<'a, RV: FromRedisValue>(&'a mut self, script: &'a crate::Script) -> crate::types::RedisFuture<'a, RV> {}
            fn invoke_script<'a, RV: FromRedisValue>(&'a mut self, invocation: &'a crate::ScriptInvocation<'a>) -> crate::types::RedisFuture<'a, RV> {}
            fn flushall<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn flushall_options<'a, RV: FromRedisValue>(&'a mut self, options: &'a FlushAllOptions) -> crate::types::RedisFuture<'a, RV> {}
            fn flushdb<'a, RV: FromRedisValue>(&'a mut self) -> crate::types::RedisFuture<'a, RV> {}
            fn flushdb_options<'a, RV: FromRedisValue>(&'a mut self, options: &'a FlushDbOptions) -> crate::types::RedisFuture<'a, RV> {}
            fn bf_add<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn bf_card<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn bf_exists<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, RV> {}
            fn bf_info<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn bf_info_type<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, info_type: crate::bloom::BloomFilterInfoType) -> crate::types::RedisFuture<'a, RV> {}
            fn bf_insert<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(&'a mut self, key: K, items: V) -> crate::types::RedisFuture<'a, RV> {}
            fn bf_insert_options<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(
                &'a mut self,
                key: K,
                items: V,
                options: crate::bloom::BloomFilterInsertOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn bf_loadchunk<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, chunk: crate::bloom::BloomFilterDumpChunk) -> crate::types::RedisFuture<'a, RV> {}
            fn bf_madd<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(&'a mut self, key: K, items: V) -> crate::types::RedisFuture<'a, RV> {}
            fn bf_mexists<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToRedisArgs>(&'a mut self, key: K, items: &'a [V]) -> crate::types::RedisFuture<'a, RV> {}
            fn bf_reserve<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, err_rate: f64, capacity: usize) -> crate::types::RedisFuture<'a, RV> {}
            fn bf_reserve_options<'a, RV: FromRedisValue, K: ToSingleRedisArg, E: ToSingleRedisArg, C: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                err_rate: E,
                capacity: C,
                options: crate::bloom::BloomFilterScalingOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn bf_scandump<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, iterator: i64) -> crate::types::RedisFuture<'a, RV> {}
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
        pub trait TypedCommands: ConnectionLike + Sized {
            fn get<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<Option<String>> {}
            fn mget<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<Vec<Option<String>>> {}
            fn keys<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<Vec<String>> {}
            fn set<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> RedisResult<()> {}
            fn set_options<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, options: SetOptions) -> RedisResult<Option<String>> {}
            fn mset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> RedisResult<()> {}
            fn set_ex<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<()> {}
            fn pset_ex<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<()> {}
            #[twelve::does(claim)]
            fn set_nx<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> RedisResult<bool> {}
            #[twelve::does(claim)]
            fn mset_nx<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> RedisResult<bool> {}
            fn mset_ex<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)], options: MSetOptions) -> RedisResult<bool> {}
            fn getset<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> RedisResult<Option<String>> {}
            fn getrange<K: ToSingleRedisArg>(&mut self, key: K, from: isize, to: isize) -> RedisResult<String> {}
            fn setrange<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, offset: isize, value: V) -> RedisResult<usize> {}
            fn del<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<usize> {}
            fn del_ex<K: ToSingleRedisArg>(&mut self, key: K, value_comparison: ValueComparison) -> RedisResult<usize> {}
            fn digest<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<Option<String>> {}
            fn exists<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<bool> {}
            fn key_type<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<crate::types::ValueType> {}
            fn expire<K: ToSingleRedisArg>(&mut self, key: K, seconds: i64) -> RedisResult<bool> {}
            fn expire_at<K: ToSingleRedisArg>(&mut self, key: K, ts: i64) -> RedisResult<bool> {}
            fn pexpire<K: ToSingleRedisArg>(&mut self, key: K, ms: i64) -> RedisResult<bool> {}
            fn pexpire_at<K: ToSingleRedisArg>(&mut self, key: K, ts: i64) -> RedisResult<bool> {}
            fn expire_time<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<IntegerReplyOrNoOp> {}
            fn pexpire_time<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<IntegerReplyOrNoOp> {}
            fn persist<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<bool> {}
            fn ttl<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<IntegerReplyOrNoOp> {}
            fn pttl<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<IntegerReplyOrNoOp> {}
            fn get_ex<K: ToSingleRedisArg>(&mut self, key: K, expire_at: Expiry) -> RedisResult<Option<String>> {}
            fn get_del<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<Option<String>> {}
            fn copy<KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString>(&mut self, source: KSrc, destination: KDst, options: CopyOptions<Db>) -> RedisResult<bool> {}
            fn rename<K: ToSingleRedisArg, N: ToSingleRedisArg>(&mut self, key: K, new_key: N) -> RedisResult<()> {}
            fn rename_nx<K: ToSingleRedisArg, N: ToSingleRedisArg>(&mut self, key: K, new_key: N) -> RedisResult<bool> {}
            fn unlink<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<usize> {}
            fn append<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> RedisResult<usize> {}
            fn incr<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, delta: V) -> RedisResult<isize> {}
            fn decr<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, delta: V) -> RedisResult<isize> {}
            fn increx<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, increment: V, options: IncrexOptions<V>) -> RedisResult<IncrexResult> {}
            fn setbit<K: ToSingleRedisArg>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<bool> {}
            fn getbit<K: ToSingleRedisArg>(&mut self, key: K, offset: usize) -> RedisResult<bool> {}
            fn bitcount<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<usize> {}
            fn bitcount_range<K: ToSingleRedisArg>(&mut self, key: K, start: usize, end: usize) -> RedisResult<usize> {}
            fn bit_and<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<usize> {}
            fn bit_or<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<usize> {}
            fn bit_xor<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<usize> {}
            fn bit_not<D: ToSingleRedisArg, S: ToSingleRedisArg>(&mut self, dstkey: D, srckey: S) -> RedisResult<usize> {}
            fn bit_diff<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<usize> {}
            fn bit_diff1<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<usize> {}
            fn bit_and_or<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<usize> {}
            fn bit_one<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<usize> {}
            fn strlen<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<usize> {}
            fn hget<K: ToSingleRedisArg, F: ToSingleRedisArg>(&mut self, key: K, field: F) -> RedisResult<Option<String>> {}
            fn hmget<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<Vec<String>> {}
            fn hget_ex<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F, expire_at: Expiry) -> RedisResult<Vec<String>> {}
            fn hdel<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, field: F) -> RedisResult<usize> {}
            fn hget_del<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<Vec<Option<String>>> {}
            fn hset<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, field: F, value: V) -> RedisResult<usize> {}
            fn hset_ex<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(
                &mut self,
                key: K,
                hash_field_expiration_options: &'a HashFieldExpirationOptions,
                fields_values: &'a [(F, V)],
            ) -> RedisResult<bool> {
            }
            #[twelve::does(claim)]
            fn hset_nx<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, field: F, value: V) -> RedisResult<bool> {}
            fn hset_multiple<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, items: &'a [(F, V)]) -> RedisResult<()> {}
            fn hincr<K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, field: F, delta: D) -> RedisResult<f64> {}
            fn hexists<K: ToSingleRedisArg, F: ToSingleRedisArg>(&mut self, key: K, field: F) -> RedisResult<bool> {}
            fn httl<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<Vec<IntegerReplyOrNoOp>> {}
            fn hpttl<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<Vec<IntegerReplyOrNoOp>> {}
            fn hexpire<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> RedisResult<Vec<IntegerReplyOrNoOp>> {}
            fn hexpire_at<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisResult<Vec<IntegerReplyOrNoOp>> {}
            fn hexpire_time<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<Vec<IntegerReplyOrNoOp>> {}
            fn hpersist<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<Vec<IntegerReplyOrNoOp>> {}
            fn hpexpire<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> RedisResult<Vec<IntegerReplyOrNoOp>> {}
            fn hpexpire_at<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisResult<Vec<IntegerReplyOrNoOp>> {}
            fn hpexpire_time<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> RedisResult<Vec<IntegerReplyOrNoOp>> {}
            fn hkeys<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<Vec<String>> {}
            fn hvals<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<Vec<String>> {}
            fn hgetall<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<std::collections::HashMap<String, String>> {}
            fn hlen<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<usize> {}
            fn blmove<S: ToSingleRedisArg, D: ToSingleRedisArg>(
                &mut self,
                srckey: S,
                dstkey: D,
                src_dir: Direction,
                dst_dir: Direction,
                timeout: f64,
            ) -> RedisResult<Option<String>> {
            }
            fn blmpop<K: ToRedisArgs>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<Option<[String; 2]>> {}
            fn blpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> RedisResult<Option<[String; 2]>> {}
            fn brpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> RedisResult<Option<[String; 2]>> {}
            fn brpoplpush<S: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, timeout: f64) -> RedisResult<Option<String>> {}
            fn lindex<K: ToSingleRedisArg>(&mut self, key: K, index: isize) -> RedisResult<Option<String>> {}
            fn linsert_before<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, pivot: P, value: V) -> RedisResult<isize> {}
            fn linsert_after<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, pivot: P, value: V) -> RedisResult<isize> {}
            fn llen<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<usize> {}
            fn lmove<S: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> RedisResult<String> {}
            fn lmpop<K: ToRedisArgs>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<(Option<(String, Vec<String>)>)> {}
            fn lpop<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisResult<RV> {}
            fn lpos<RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, options: LposOptions) -> RedisResult<RV> {}
            fn lpush<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<usize> {}
            fn lpush_exists<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<usize> {}
            fn lrange<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<Vec<String>> {}
            fn lrem<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, count: isize, value: V) -> RedisResult<usize> {}
            fn ltrim<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<()> {}
            fn lset<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, index: isize, value: V) -> RedisResult<()> {}
            fn ping(&mut self) -> RedisResult<String> {}
            fn ping_message<K: ToSingleRedisArg>(&mut self, message: K) -> RedisResult<String> {}
            fn rpop<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisResult<RV> {}
            fn rpoplpush<K: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, dstkey: D) -> RedisResult<Option<String>> {}
            fn rpush<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<usize> {}
            fn rpush_exists<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> RedisResult<usize> {}
            fn sadd<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, member: M) -> RedisResult<usize> {}
            fn scard<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<usize> {}
            fn sdiff<K: ToRedisArgs>(&mut self, keys: K) -> RedisResult<HashSet<String>> {}
            fn sdiffstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<usize> {}
            fn sinter<K: ToRedisArgs>(&mut self, keys: K) -> RedisResult<HashSet<String>> {}
            fn sinterstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<usize> {}
            fn sismember<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> RedisResult<bool> {}
            fn smismember<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<Vec<bool>> {}
            fn smembers<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<HashSet<String>> {}
            fn smove<S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, member: M) -> RedisResult<bool> {}
            fn spop<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<RV> {}
            fn srandmember<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<Option<String>> {}
            fn srandmember_multiple<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> RedisResult<Vec<String>> {}
            fn srem<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, member: M) -> RedisResult<usize> {}
            fn sunion<K: ToRedisArgs>(&mut self, keys: K) -> RedisResult<HashSet<String>> {}
            fn sunionstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<usize> {}
            fn zadd<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M, score: S) -> RedisResult<usize> {}
            fn zadd_multiple<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, items: &'a [(S, M)]) -> RedisResult<usize> {}
            fn zadd_options<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                member: M,
                score: S,
                options: &'a SortedSetAddOptions,
            ) -> RedisResult<usize> {
            }
            fn zadd_multiple_options<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(
                &mut self,
                key: K,
                items: &'a [(S, M)],
                options: &'a SortedSetAddOptions,
            ) -> RedisResult<usize> {
            }
            fn zcard<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<usize> {}
            fn zcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> RedisResult<usize> {}
            fn zincr<K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, member: M, delta: D) -> RedisResult<f64> {}
            fn zinterstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<usize> {}
            fn zinterstore_min<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<usize> {}
            fn zinterstore_max<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<usize> {}
            fn zinterstore_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<usize> {}
            fn zinterstore_min_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<usize> {}
            fn zinterstore_max_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<usize> {}
            fn zlexcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> RedisResult<usize> {}
            fn bzpopmax<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> RedisResult<(Option<(String, String, f64)>)> {}
            fn zpopmax<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> RedisResult<Vec<String>> {}
            fn bzpopmin<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> RedisResult<(Option<(String, String, f64)>)> {}
            fn zpopmin<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> RedisResult<Vec<String>> {}
            fn bzmpop_max<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<(Option<(String, Vec<(String, f64)>)>)> {}
            fn zmpop_max<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> RedisResult<(Option<(String, Vec<(String, f64)>)>)> {}
            fn bzmpop_min<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<(Option<(String, Vec<(String, f64)>)>)> {}
            fn zmpop_min<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> RedisResult<(Option<(String, Vec<(String, f64)>)>)> {}
            fn zrandmember<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, count: Option<isize>) -> RedisResult<RV> {}
            fn zrandmember_withscores<RV: FromRedisValue, K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
            fn zrange<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<Vec<String>> {}
            fn zrange_withscores<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<(Vec<(String, f64)>)> {}
            fn zrangebylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> RedisResult<Vec<String>> {}
            fn zrangebylex_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> RedisResult<Vec<String>> {
            }
            fn zrevrangebylex<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M) -> RedisResult<Vec<String>> {}
            fn zrevrangebylex_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> RedisResult<Vec<String>> {
            }
            fn zrangebyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> RedisResult<Vec<String>> {}
            fn zrangebyscore_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> RedisResult<(Vec<(String, usize)>)> {
            }
            fn zrangebyscore_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> RedisResult<Vec<String>> {
            }
            fn zrangebyscore_limit_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> RedisResult<(Vec<(String, usize)>)> {
            }
            fn zrank<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> RedisResult<Option<usize>> {}
            fn zrem<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<usize> {}
            fn zrembylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> RedisResult<usize> {}
            fn zremrangebyrank<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<usize> {}
            fn zrembyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> RedisResult<usize> {}
            fn zrevrange<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<Vec<String>> {}
            fn zrevrange_withscores<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<Vec<String>> {}
            fn zrevrangebyscore<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M) -> RedisResult<Vec<String>> {}
            fn zrevrangebyscore_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M) -> RedisResult<Vec<String>> {}
            fn zrevrangebyscore_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> RedisResult<Vec<String>> {
            }
            fn zrevrangebyscore_limit_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> RedisResult<Vec<String>> {
            }
            fn zrevrank<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> RedisResult<Option<usize>> {}
            fn zscore<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> RedisResult<Option<f64>> {}
            fn zscore_multiple<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: &'a [M]) -> RedisResult<Option<Vec<f64>>> {}
            fn zunionstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<usize> {}
            fn zunionstore_min<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<usize> {}
            fn zunionstore_max<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> RedisResult<usize> {}
            fn zunionstore_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<usize> {}
            fn zunionstore_min_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<usize> {}
            fn zunionstore_max_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<usize> {}
            fn vadd<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, input: vector_sets::VectorAddInput<'a>, element: E) -> RedisResult<bool> {}
            fn vadd_options<K: ToRedisArgs, E: ToRedisArgs>(
                &mut self,
                key: K,
                input: vector_sets::VectorAddInput<'a>,
                element: E,
                options: &'a vector_sets::VAddOptions,
            ) -> RedisResult<bool> {
            }
            fn vcard<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<usize> {}
            fn vdim<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<usize> {}
            fn vemb<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<RV> {}
            fn vemb_options<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E, options: &'a vector_sets::VEmbOptions) -> RedisResult<RV> {}
            fn vrem<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<bool> {}
            fn vsetattr<K: ToRedisArgs, E: ToRedisArgs, J: Serialize>(&mut self, key: K, element: E, json_object: &'a J) -> RedisResult<bool> {}
            fn vdelattr<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<bool> {}
            fn vgetattr<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<Option<String>> {}
            fn vinfo<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<Option<std::collections::HashMap<String, Value>>> {}
            fn vlinks<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<RV> {}
            fn vlinks_with_scores<RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<RV> {}
            fn vrandmember<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<Option<String>> {}
            fn vrandmember_multiple<K: ToRedisArgs>(&mut self, key: K, count: usize) -> RedisResult<Vec<String>> {}
            fn vsim<RV: FromRedisValue, K: ToRedisArgs>(&mut self, key: K, input: vector_sets::VectorSimilaritySearchInput<'a>) -> RedisResult<RV> {}
            fn vsim_options<RV: FromRedisValue, K: ToRedisArgs>(
                &mut self,
                key: K,
                input: vector_sets::VectorSimilaritySearchInput<'a>,
                options: &'a vector_sets::VSimOptions,
            ) -> RedisResult<RV> {
            }
            fn pfadd<K: ToSingleRedisArg, E: ToRedisArgs>(&mut self, key: K, element: E) -> RedisResult<bool> {}
            fn pfcount<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<usize> {}
            fn pfmerge<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> RedisResult<()> {}
            fn publish<K: ToSingleRedisArg, E: ToSingleRedisArg>(&mut self, channel: K, message: E) -> RedisResult<usize> {}
            fn spublish<K: ToSingleRedisArg, E: ToSingleRedisArg>(&mut self, channel: K, message: E) -> RedisResult<usize> {}
            fn object_encoding<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<Option<String>> {}
            fn object_idletime<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<Option<usize>> {}
            fn object_freq<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<Option<usize>> {}
            fn object_refcount<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<Option<usize>> {}
            fn client_getname(&mut self) -> RedisResult<Option<String>> {}
            fn client_id(&mut self) -> RedisResult<isize> {}
            fn client_setname<K: ToSingleRedisArg>(&mut self, connection_name: K) -> RedisResult<()> {}
            fn acl_load(&mut self) -> RedisResult<()> {}
            fn acl_save(&mut self) -> RedisResult<()> {}
            fn acl_list(&mut self) -> RedisResult<Vec<String>> {}
            fn acl_users(&mut self) -> RedisResult<Vec<String>> {}
            fn acl_getuser<K: ToSingleRedisArg>(&mut self, username: K) -> RedisResult<Option<acl::AclInfo>> {}
            fn acl_setuser<K: ToSingleRedisArg>(&mut self, username: K) -> RedisResult<()> {}
            fn acl_setuser_rules<K: ToSingleRedisArg>(&mut self, username: K, rules: &'a [acl::Rule]) -> RedisResult<()> {}
            fn acl_deluser<K: ToRedisArgs>(&mut self, usernames: &'a [K]) -> RedisResult<usize> {}
            fn acl_dryrun<K: ToSingleRedisArg, C: ToSingleRedisArg, A: ToRedisArgs>(&mut self, username: K, command: C, args: A) -> RedisResult<String> {}
            fn acl_cat(&mut self) -> RedisResult<HashSet<String>> {}
            fn acl_cat_categoryname<K: ToSingleRedisArg>(&mut self, categoryname: K) -> RedisResult<HashSet<String>> {}
            fn acl_genpass(&mut self) -> RedisResult<String> {}
            fn acl_genpass_bits(&mut self, bits: isize) -> RedisResult<String> {}
            fn acl_whoami(&mut self) -> RedisResult<String> {}
            fn acl_log(&mut self, count: isize) -> RedisResult<Vec<String>> {}
            fn acl_log_reset(&mut self) -> RedisResult<()> {}
            fn acl_help(&mut self) -> RedisResult<Vec<String>> {}
            fn geo_add<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<usize> {}
            fn geo_dist<K: ToSingleRedisArg, M1: ToSingleRedisArg, M2: ToSingleRedisArg>(&mut self, key: K, member1: M1, member2: M2, unit: geo::Unit) -> RedisResult<Option<f64>> {
            }
            fn geo_hash<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<Vec<String>> {}
            fn geo_pos<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> RedisResult<Vec<Option<geo::Coord<f64>>>> {}
            fn geo_radius<K: ToSingleRedisArg>(
                &mut self,
                key: K,
                longitude: f64,
                latitude: f64,
                radius: f64,
                unit: geo::Unit,
                options: geo::RadiusOptions,
            ) -> RedisResult<Vec<geo::RadiusSearchResult>> {
            }
            fn geo_radius_by_member<K: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                member: M,
                radius: f64,
                unit: geo::Unit,
                options: geo::RadiusOptions,
            ) -> RedisResult<Vec<geo::RadiusSearchResult>> {
            }
            fn xack<K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, group: G, ids: &'a [I]) -> RedisResult<usize> {}
            fn xnack<K: ToSingleRedisArg, G: ToSingleRedisArg, ID: ToSingleRedisArg>(
                &mut self,
                key: K,
                group: G,
                ids: &'a [ID],
                options: &'a streams::StreamNackOptions,
            ) -> RedisResult<usize> {
            }
            fn xadd<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, id: ID, items: &'a [(F, V)]) -> RedisResult<Option<String>> {}
            fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, id: ID, map: BTM) -> RedisResult<Option<String>> {}
            fn xadd_options<K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs>(
                &mut self,
                key: K,
                id: ID,
                items: I,
                options: &'a streams::StreamAddOptions,
            ) -> RedisResult<Option<String>> {
            }
            fn xadd_maxlen<K: ToSingleRedisArg, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(
                &mut self,
                key: K,
                maxlen: streams::StreamMaxlen,
                id: ID,
                items: &'a [(F, V)],
            ) -> RedisResult<Option<String>> {
            }
            fn xadd_maxlen_map<K: ToSingleRedisArg, ID: ToRedisArgs, BTM: ToRedisArgs>(
                &mut self,
                key: K,
                maxlen: streams::StreamMaxlen,
                id: ID,
                map: BTM,
            ) -> RedisResult<Option<String>> {
            }
            fn xautoclaim_options<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                start: S,
                options: streams::StreamAutoClaimOptions,
            ) -> RedisResult<streams::StreamAutoClaimReply> {
            }
            fn xclaim<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
            ) -> RedisResult<streams::StreamClaimReply> {
            }
            fn xclaim_options<RV: FromRedisValue, K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
                options: streams::StreamClaimOptions,
            ) -> RedisResult<RV> {
            }
            fn xdel<K: ToSingleRedisArg, ID: ToRedisArgs>(&mut self, key: K, ids: &'a [ID]) -> RedisResult<usize> {}
            fn xdel_ex<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, ids: &'a [ID], options: streams::StreamDeletionPolicy) -> RedisResult<Vec<streams::XDelExStatusCode>> {}
            fn xack_del<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                ids: &'a [ID],
                options: streams::StreamDeletionPolicy,
            ) -> RedisResult<Vec<streams::XAckDelStatusCode>> {
            }
            fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> RedisResult<()> {}
            fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> RedisResult<bool> {}
            fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> RedisResult<()> {}
            fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> RedisResult<()> {}
            fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> RedisResult<bool> {}
            fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> RedisResult<usize> {}
            fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> RedisResult<streams::StreamInfoConsumersReply> {}
            fn xinfo_groups<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<streams::StreamInfoGroupsReply> {}
            fn xinfo_stream<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<streams::StreamInfoStreamReply> {}
            fn xinfo_stream_with_idempotency<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<streams::StreamInfoStreamReplyWithIdempotency> {}
            fn xlen<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<usize> {}
            fn xpending<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> RedisResult<streams::StreamPendingReply> {}
            fn xpending_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                start: S,
                end: E,
                count: C,
            ) -> RedisResult<streams::StreamPendingCountReply> {
            }
            fn xpending_consumer_count<K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, CN: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                start: S,
                end: E,
                count: C,
                consumer: CN,
            ) -> RedisResult<streams::StreamPendingCountReply> {
            }
            fn xrange<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, start: S, end: E) -> RedisResult<streams::StreamRangeReply> {}
            fn xrange_all<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<streams::StreamRangeReply> {}
            fn xrange_count<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(
                &mut self,
                key: K,
                start: S,
                end: E,
                count: C,
            ) -> RedisResult<streams::StreamRangeReply> {
            }
            fn xread<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, keys: &'a [K], ids: &'a [ID]) -> RedisResult<Option<streams::StreamReadReply>> {}
            fn xread_options<K: ToRedisArgs, ID: ToRedisArgs>(
                &mut self,
                keys: &'a [K],
                ids: &'a [ID],
                options: &'a streams::StreamReadOptions,
            ) -> RedisResult<Option<streams::StreamReadReply>> {
            }
            fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs>(&mut self, key: K, end: E, start: S) -> RedisResult<streams::StreamRangeReply> {}
            fn xrevrange_all<K: ToRedisArgs>(&mut self, key: K) -> RedisResult<streams::StreamRangeReply> {}
            fn xrevrange_count<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs>(
                &mut self,
                key: K,
                end: E,
                start: S,
                count: C,
            ) -> RedisResult<streams::StreamRangeReply> {
            }
            fn xtrim<K: ToRedisArgs>(&mut self, key: K, maxlen: streams::StreamMaxlen) -> RedisResult<usize> {}
            fn xtrim_options<K: ToRedisArgs>(&mut self, key: K, options: &'a streams::StreamTrimOptions) -> RedisResult<usize> {}
            fn xcfgset<K: ToRedisArgs>(&mut self, key: K, options: &'a streams::StreamConfigOptions) -> RedisResult<String> {}
            fn ft_create<K: ToSingleRedisArg>(&mut self, index_name: K, options: &'a CreateOptions, schema: &'a SearchSchema) -> RedisResult<String> {}
            fn load_script<RV: FromRedisValue>(&mut self, script: &'a crate::Script) -> RedisResult<RV> {}
            fn invoke_script<RV: FromRedisValue>(&mut self, invocation: &'a crate::ScriptInvocation<'a>) -> RedisResult<RV> {}
            fn flushall(&mut self) -> RedisResult<()> {}
            fn flushall_options(&mut self, options: &'a FlushAllOptions) -> RedisResult<()> {}
            fn flushdb(&mut self) -> RedisResult<()> {}
            fn flushdb_options(&mut self, options: &'a FlushDbOptions) -> RedisResult<()> {}
            fn bf_add<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> RedisResult<bool> {}
            fn bf_card<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<usize> {}
            fn bf_exists<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> RedisResult<bool> {}
            fn bf_info<K: ToSingleRedisArg>(&mut self, key: K) -> RedisResult<std::collections::HashMap<String, crate::bloom::BloomFilterInfoTypeResponse>> {}
            fn bf_info_type<K: ToSingleRedisArg>(&mut self, key: K, info_type: crate::bloom::BloomFilterInfoType) -> RedisResult<crate::bloom::BloomFilterInfoTypeResponse> {}
            fn bf_insert<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: V) -> RedisResult<Vec<bool>> {}
            fn bf_insert_options<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: V, options: crate::bloom::BloomFilterInsertOptions) -> RedisResult<Vec<bool>> {}
            fn bf_loadchunk<K: ToSingleRedisArg>(&mut self, key: K, chunk: crate::bloom::BloomFilterDumpChunk) -> RedisResult<()> {}
            fn bf_madd<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: V) -> RedisResult<Vec<bool>> {}
            fn bf_mexists<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: &'a [V]) -> RedisResult<Vec<bool>> {}
            fn bf_reserve<K: ToSingleRedisArg>(&mut self, key: K, err_rate: f64, capacity: usize) -> RedisResult<()> {}
            fn bf_reserve_options<K: ToSingleRedisArg, E: ToSingleRedisArg, C: ToSingleRedisArg>(
                &mut self,
                key: K,
                err_rate: E,
                capacity: C,
                options: crate::bloom::BloomFilterScalingOptions,
            ) -> RedisResult<()> {
            }
            fn bf_scandump<K: ToSingleRedisArg>(&mut self, key: K, iterator: i64) -> RedisResult<crate::bloom::BloomFilterDumpChunk> {}
            fn scan<RV: FromRedisValue>(&mut self) -> RedisResult<Iter<'_, RV>> {}
            fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> RedisResult<Iter<'_, RV>> {}
            fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>> {}
            fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<'_, RV>> {}
            fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>> {}
            fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<'_, RV>> {}
            fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>> {}
            fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<'_, RV>> {}
        }
        impl<T: ConnectionLike> TypedCommands for T {}
        pub trait AsyncTypedCommands: crate::aio::ConnectionLike + Sized {
            fn get<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn mget<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, Vec<Option<String>>> {}
            fn keys<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn set<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, ()> {}
            fn set_options<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V, options: SetOptions) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn mset<'a, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, items: &'a [(K, V)]) -> crate::types::RedisFuture<'a, ()> {}
            fn set_ex<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V, seconds: u64) -> crate::types::RedisFuture<'a, ()> {}
            fn pset_ex<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V, milliseconds: u64) -> crate::types::RedisFuture<'a, ()> {}
            #[twelve::does(claim)]
            fn set_nx<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, bool> {}
            #[twelve::does(claim)]
            fn mset_nx<'a, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, items: &'a [(K, V)]) -> crate::types::RedisFuture<'a, bool> {}
            fn mset_ex<'a, K: ToRedisArgs, V: ToRedisArgs>(&'a mut self, items: &'a [(K, V)], options: MSetOptions) -> crate::types::RedisFuture<'a, bool> {}
            fn getset<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn getrange<'a, K: ToSingleRedisArg>(&'a mut self, key: K, from: isize, to: isize) -> crate::types::RedisFuture<'a, String> {}
            fn setrange<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, offset: isize, value: V) -> crate::types::RedisFuture<'a, usize> {}
            fn del<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, usize> {}
            fn del_ex<'a, K: ToSingleRedisArg>(&'a mut self, key: K, value_comparison: ValueComparison) -> crate::types::RedisFuture<'a, usize> {}
            fn digest<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn exists<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, bool> {}
            fn key_type<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, crate::types::ValueType> {}
            fn expire<'a, K: ToSingleRedisArg>(&'a mut self, key: K, seconds: i64) -> crate::types::RedisFuture<'a, bool> {}
            fn expire_at<'a, K: ToSingleRedisArg>(&'a mut self, key: K, ts: i64) -> crate::types::RedisFuture<'a, bool> {}
            fn pexpire<'a, K: ToSingleRedisArg>(&'a mut self, key: K, ms: i64) -> crate::types::RedisFuture<'a, bool> {}
            fn pexpire_at<'a, K: ToSingleRedisArg>(&'a mut self, key: K, ts: i64) -> crate::types::RedisFuture<'a, bool> {}
            fn expire_time<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, IntegerReplyOrNoOp> {}
            fn pexpire_time<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, IntegerReplyOrNoOp> {}
            fn persist<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, bool> {}
            fn ttl<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, IntegerReplyOrNoOp> {}
            fn pttl<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, IntegerReplyOrNoOp> {}
            fn get_ex<'a, K: ToSingleRedisArg>(&'a mut self, key: K, expire_at: Expiry) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn get_del<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn copy<'a, KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString>(
                &'a mut self,
                source: KSrc,
                destination: KDst,
                options: CopyOptions<Db>,
            ) -> crate::types::RedisFuture<'a, bool> {
            }
            fn rename<'a, K: ToSingleRedisArg, N: ToSingleRedisArg>(&'a mut self, key: K, new_key: N) -> crate::types::RedisFuture<'a, ()> {}
            fn rename_nx<'a, K: ToSingleRedisArg, N: ToSingleRedisArg>(&'a mut self, key: K, new_key: N) -> crate::types::RedisFuture<'a, bool> {}
            fn unlink<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, usize> {}
            fn append<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, usize> {}
            fn incr<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, delta: V) -> crate::types::RedisFuture<'a, isize> {}
            fn decr<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, delta: V) -> crate::types::RedisFuture<'a, isize> {}
            fn increx<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, increment: V, options: IncrexOptions<V>) -> crate::types::RedisFuture<'a, IncrexResult> {}
            fn setbit<'a, K: ToSingleRedisArg>(&'a mut self, key: K, offset: usize, value: bool) -> crate::types::RedisFuture<'a, bool> {}
            fn getbit<'a, K: ToSingleRedisArg>(&'a mut self, key: K, offset: usize) -> crate::types::RedisFuture<'a, bool> {}
            fn bitcount<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, usize> {}
            fn bitcount_range<'a, K: ToSingleRedisArg>(&'a mut self, key: K, start: usize, end: usize) -> crate::types::RedisFuture<'a, usize> {}
            fn bit_and<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, usize> {}
            fn bit_or<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, usize> {}
            fn bit_xor<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, usize> {}
            fn bit_not<'a, D: ToSingleRedisArg, S: ToSingleRedisArg>(&'a mut self, dstkey: D, srckey: S) -> crate::types::RedisFuture<'a, usize> {}
            fn bit_diff<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, usize> {}
            fn bit_diff1<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, usize> {}
            fn bit_and_or<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, usize> {}
            fn bit_one<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, usize> {}
            fn strlen<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, usize> {}
            fn hget<'a, K: ToSingleRedisArg, F: ToSingleRedisArg>(&'a mut self, key: K, field: F) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn hmget<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn hget_ex<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F, expire_at: Expiry) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn hdel<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, field: F) -> crate::types::RedisFuture<'a, usize> {}
            fn hget_del<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, Vec<Option<String>>> {}
            fn hset<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, field: F, value: V) -> crate::types::RedisFuture<'a, usize> {}
            fn hset_ex<'a, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(
                &'a mut self,
                key: K,
                hash_field_expiration_options: &'a HashFieldExpirationOptions,
                fields_values: &'a [(F, V)],
            ) -> crate::types::RedisFuture<'a, bool> {
            }
            #[twelve::does(claim)]
            fn hset_nx<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, field: F, value: V) -> crate::types::RedisFuture<'a, bool> {}
            fn hset_multiple<'a, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(&'a mut self, key: K, items: &'a [(F, V)]) -> crate::types::RedisFuture<'a, ()> {}
            fn hincr<'a, K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg>(&'a mut self, key: K, field: F, delta: D) -> crate::types::RedisFuture<'a, f64> {}
            fn hexists<'a, K: ToSingleRedisArg, F: ToSingleRedisArg>(&'a mut self, key: K, field: F) -> crate::types::RedisFuture<'a, bool> {}
            fn httl<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, Vec<IntegerReplyOrNoOp>> {}
            fn hpttl<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, Vec<IntegerReplyOrNoOp>> {}
            fn hexpire<'a, K: ToSingleRedisArg, F: ToRedisArgs>(
                &'a mut self,
                key: K,
                seconds: i64,
                opt: ExpireOption,
                fields: F,
            ) -> crate::types::RedisFuture<'a, Vec<IntegerReplyOrNoOp>> {
            }
            fn hexpire_at<'a, K: ToSingleRedisArg, F: ToRedisArgs>(
                &'a mut self,
                key: K,
                ts: i64,
                opt: ExpireOption,
                fields: F,
            ) -> crate::types::RedisFuture<'a, Vec<IntegerReplyOrNoOp>> {
            }
            fn hexpire_time<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, Vec<IntegerReplyOrNoOp>> {}
            fn hpersist<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, Vec<IntegerReplyOrNoOp>> {}
            fn hpexpire<'a, K: ToSingleRedisArg, F: ToRedisArgs>(
                &'a mut self,
                key: K,
                milliseconds: i64,
                opt: ExpireOption,
                fields: F,
            ) -> crate::types::RedisFuture<'a, Vec<IntegerReplyOrNoOp>> {
            }
            fn hpexpire_at<'a, K: ToSingleRedisArg, F: ToRedisArgs>(
                &'a mut self,
                key: K,
                ts: i64,
                opt: ExpireOption,
                fields: F,
            ) -> crate::types::RedisFuture<'a, Vec<IntegerReplyOrNoOp>> {
            }
            fn hpexpire_time<'a, K: ToSingleRedisArg, F: ToRedisArgs>(&'a mut self, key: K, fields: F) -> crate::types::RedisFuture<'a, Vec<IntegerReplyOrNoOp>> {}
            fn hkeys<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn hvals<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn hgetall<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, std::collections::HashMap<String, String>> {}
            fn hlen<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, usize> {}
            fn blmove<'a, S: ToSingleRedisArg, D: ToSingleRedisArg>(
                &'a mut self,
                srckey: S,
                dstkey: D,
                src_dir: Direction,
                dst_dir: Direction,
                timeout: f64,
            ) -> crate::types::RedisFuture<'a, Option<String>> {
            }
            fn blmpop<'a, K: ToRedisArgs>(&'a mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> crate::types::RedisFuture<'a, Option<[String; 2]>> {}
            fn blpop<'a, K: ToRedisArgs>(&'a mut self, key: K, timeout: f64) -> crate::types::RedisFuture<'a, Option<[String; 2]>> {}
            fn brpop<'a, K: ToRedisArgs>(&'a mut self, key: K, timeout: f64) -> crate::types::RedisFuture<'a, Option<[String; 2]>> {}
            fn brpoplpush<'a, S: ToSingleRedisArg, D: ToSingleRedisArg>(&'a mut self, srckey: S, dstkey: D, timeout: f64) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn lindex<'a, K: ToSingleRedisArg>(&'a mut self, key: K, index: isize) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn linsert_before<'a, K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, pivot: P, value: V) -> crate::types::RedisFuture<'a, isize> {
            }
            fn linsert_after<'a, K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, pivot: P, value: V) -> crate::types::RedisFuture<'a, isize> {}
            fn llen<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, usize> {}
            fn lmove<'a, S: ToSingleRedisArg, D: ToSingleRedisArg>(
                &'a mut self,
                srckey: S,
                dstkey: D,
                src_dir: Direction,
                dst_dir: Direction,
            ) -> crate::types::RedisFuture<'a, String> {
            }
            fn lmpop<'a, K: ToRedisArgs>(&'a mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> crate::types::RedisFuture<'a, (Option<(String, Vec<String>)>)> {}
            fn lpop<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, count: Option<std::num::NonZeroUsize>) -> crate::types::RedisFuture<'a, RV> {}
            fn lpos<'a, RV: FromRedisValue, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V, options: LposOptions) -> crate::types::RedisFuture<'a, RV> {}
            fn lpush<'a, K: ToSingleRedisArg, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, usize> {}
            fn lpush_exists<'a, K: ToSingleRedisArg, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, usize> {}
            fn lrange<'a, K: ToSingleRedisArg>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn lrem<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, count: isize, value: V) -> crate::types::RedisFuture<'a, usize> {}
            fn ltrim<'a, K: ToSingleRedisArg>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, ()> {}
            fn lset<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, index: isize, value: V) -> crate::types::RedisFuture<'a, ()> {}
            fn ping<'a>(&'a mut self) -> crate::types::RedisFuture<'a, String> {}
            fn ping_message<'a, K: ToSingleRedisArg>(&'a mut self, message: K) -> crate::types::RedisFuture<'a, String> {}
            fn rpop<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, count: Option<std::num::NonZeroUsize>) -> crate::types::RedisFuture<'a, RV> {}
            fn rpoplpush<'a, K: ToSingleRedisArg, D: ToSingleRedisArg>(&'a mut self, key: K, dstkey: D) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn rpush<'a, K: ToSingleRedisArg, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, usize> {}
            fn rpush_exists<'a, K: ToSingleRedisArg, V: ToRedisArgs>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, usize> {}
            fn sadd<'a, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, usize> {}
            fn scard<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, usize> {}
            fn sdiff<'a, K: ToRedisArgs>(&'a mut self, keys: K) -> crate::types::RedisFuture<'a, HashSet<String>> {}
            fn sdiffstore<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, usize> {}
            fn sinter<'a, K: ToRedisArgs>(&'a mut self, keys: K) -> crate::types::RedisFuture<'a, HashSet<String>> {}
            fn sinterstore<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, usize> {}
            fn sismember<'a, K: ToSingleRedisArg, M: ToSingleRedisArg>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, bool> {}
            fn smismember<'a, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, Vec<bool>> {}
            fn smembers<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, HashSet<String>> {}
            fn smove<'a, S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg>(&'a mut self, srckey: S, dstkey: D, member: M) -> crate::types::RedisFuture<'a, bool> {}
            fn spop<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, RV> {}
            fn srandmember<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn srandmember_multiple<'a, K: ToSingleRedisArg>(&'a mut self, key: K, count: isize) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn srem<'a, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, usize> {}
            fn sunion<'a, K: ToRedisArgs>(&'a mut self, keys: K) -> crate::types::RedisFuture<'a, HashSet<String>> {}
            fn sunionstore<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, usize> {}
            fn zadd<'a, K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(&'a mut self, key: K, member: M, score: S) -> crate::types::RedisFuture<'a, usize> {}
            fn zadd_multiple<'a, K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(&'a mut self, key: K, items: &'a [(S, M)]) -> crate::types::RedisFuture<'a, usize> {}
            fn zadd_options<'a, K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                member: M,
                score: S,
                options: &'a SortedSetAddOptions,
            ) -> crate::types::RedisFuture<'a, usize> {
            }
            fn zadd_multiple_options<'a, K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(
                &'a mut self,
                key: K,
                items: &'a [(S, M)],
                options: &'a SortedSetAddOptions,
            ) -> crate::types::RedisFuture<'a, usize> {
            }
            fn zcard<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, usize> {}
            fn zcount<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&'a mut self, key: K, min: M, max: MM) -> crate::types::RedisFuture<'a, usize> {}
            fn zincr<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg>(&'a mut self, key: K, member: M, delta: D) -> crate::types::RedisFuture<'a, f64> {}
            fn zinterstore<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, usize> {}
            fn zinterstore_min<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, usize> {}
            fn zinterstore_max<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, usize> {}
            fn zinterstore_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> crate::types::RedisFuture<'a, usize> {}
            fn zinterstore_min_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, usize> {
            }
            fn zinterstore_max_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, usize> {
            }
            fn zlexcount<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&'a mut self, key: K, min: M, max: MM) -> crate::types::RedisFuture<'a, usize> {}
            fn bzpopmax<'a, K: ToRedisArgs>(&'a mut self, key: K, timeout: f64) -> crate::types::RedisFuture<'a, (Option<(String, String, f64)>)> {}
            fn zpopmax<'a, K: ToSingleRedisArg>(&'a mut self, key: K, count: isize) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn bzpopmin<'a, K: ToRedisArgs>(&'a mut self, key: K, timeout: f64) -> crate::types::RedisFuture<'a, (Option<(String, String, f64)>)> {}
            fn zpopmin<'a, K: ToSingleRedisArg>(&'a mut self, key: K, count: isize) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn bzmpop_max<'a, K: ToRedisArgs>(&'a mut self, timeout: f64, keys: K, count: isize) -> crate::types::RedisFuture<'a, (Option<(String, Vec<(String, f64)>)>)> {}
            fn zmpop_max<'a, K: ToRedisArgs>(&'a mut self, keys: K, count: isize) -> crate::types::RedisFuture<'a, (Option<(String, Vec<(String, f64)>)>)> {}
            fn bzmpop_min<'a, K: ToRedisArgs>(&'a mut self, timeout: f64, keys: K, count: isize) -> crate::types::RedisFuture<'a, (Option<(String, Vec<(String, f64)>)>)> {}
            fn zmpop_min<'a, K: ToRedisArgs>(&'a mut self, keys: K, count: isize) -> crate::types::RedisFuture<'a, (Option<(String, Vec<(String, f64)>)>)> {}
            fn zrandmember<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, count: Option<isize>) -> crate::types::RedisFuture<'a, RV> {}
            fn zrandmember_withscores<'a, RV: FromRedisValue, K: ToSingleRedisArg>(&'a mut self, key: K, count: isize) -> crate::types::RedisFuture<'a, RV> {}
            fn zrange<'a, K: ToSingleRedisArg>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn zrange_withscores<'a, K: ToSingleRedisArg>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, (Vec<(String, f64)>)> {}
            fn zrangebylex<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
            ) -> crate::types::RedisFuture<'a, Vec<String>> {
            }
            fn zrangebylex_limit<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, Vec<String>> {
            }
            fn zrevrangebylex<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
            ) -> crate::types::RedisFuture<'a, Vec<String>> {
            }
            fn zrevrangebylex_limit<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, Vec<String>> {
            }
            fn zrangebyscore<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
            ) -> crate::types::RedisFuture<'a, Vec<String>> {
            }
            fn zrangebyscore_withscores<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
            ) -> crate::types::RedisFuture<'a, (Vec<(String, usize)>)> {
            }
            fn zrangebyscore_limit<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, Vec<String>> {
            }
            fn zrangebyscore_limit_withscores<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, (Vec<(String, usize)>)> {
            }
            fn zrank<'a, K: ToSingleRedisArg, M: ToSingleRedisArg>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, Option<usize>> {}
            fn zrem<'a, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, usize> {}
            fn zrembylex<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&'a mut self, key: K, min: M, max: MM) -> crate::types::RedisFuture<'a, usize> {}
            fn zremrangebyrank<'a, K: ToSingleRedisArg>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, usize> {}
            fn zrembyscore<'a, K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&'a mut self, key: K, min: M, max: MM) -> crate::types::RedisFuture<'a, usize> {}
            fn zrevrange<'a, K: ToSingleRedisArg>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn zrevrange_withscores<'a, K: ToSingleRedisArg>(&'a mut self, key: K, start: isize, stop: isize) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn zrevrangebyscore<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
            ) -> crate::types::RedisFuture<'a, Vec<String>> {
            }
            fn zrevrangebyscore_withscores<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
            ) -> crate::types::RedisFuture<'a, Vec<String>> {
            }
            fn zrevrangebyscore_limit<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, Vec<String>> {
            }
            fn zrevrangebyscore_limit_withscores<'a, K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> crate::types::RedisFuture<'a, Vec<String>> {
            }
            fn zrevrank<'a, K: ToSingleRedisArg, M: ToSingleRedisArg>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, Option<usize>> {}
            fn zscore<'a, K: ToSingleRedisArg, M: ToSingleRedisArg>(&'a mut self, key: K, member: M) -> crate::types::RedisFuture<'a, Option<f64>> {}
            fn zscore_multiple<'a, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, members: &'a [M]) -> crate::types::RedisFuture<'a, Option<Vec<f64>>> {}
            fn zunionstore<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, usize> {}
            fn zunionstore_min<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, usize> {}
            fn zunionstore_max<'a, D: ToSingleRedisArg, K: ToRedisArgs>(&'a mut self, dstkey: D, keys: K) -> crate::types::RedisFuture<'a, usize> {}
            fn zunionstore_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> crate::types::RedisFuture<'a, usize> {}
            fn zunionstore_min_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, usize> {
            }
            fn zunionstore_max_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(
                &'a mut self,
                dstkey: D,
                keys: &'a [(K, W)],
            ) -> crate::types::RedisFuture<'a, usize> {
            }
            fn vadd<'a, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, input: vector_sets::VectorAddInput<'a>, element: E) -> crate::types::RedisFuture<'a, bool> {}
            fn vadd_options<'a, K: ToRedisArgs, E: ToRedisArgs>(
                &'a mut self,
                key: K,
                input: vector_sets::VectorAddInput<'a>,
                element: E,
                options: &'a vector_sets::VAddOptions,
            ) -> crate::types::RedisFuture<'a, bool> {
            }
            fn vcard<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, usize> {}
            fn vdim<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, usize> {}
            fn vemb<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, RV> {}
            fn vemb_options<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(
                &'a mut self,
                key: K,
                element: E,
                options: &'a vector_sets::VEmbOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn vrem<'a, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, bool> {}
            fn vsetattr<'a, K: ToRedisArgs, E: ToRedisArgs, J: Serialize>(&'a mut self, key: K, element: E, json_object: &'a J) -> crate::types::RedisFuture<'a, bool> {}
            fn vdelattr<'a, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, bool> {}
            fn vgetattr<'a, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn vinfo<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, Option<std::collections::HashMap<String, Value>>> {}
            fn vlinks<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, RV> {}
            fn vlinks_with_scores<'a, RV: FromRedisValue, K: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, RV> {}
            fn vrandmember<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn vrandmember_multiple<'a, K: ToRedisArgs>(&'a mut self, key: K, count: usize) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn vsim<'a, RV: FromRedisValue, K: ToRedisArgs>(&'a mut self, key: K, input: vector_sets::VectorSimilaritySearchInput<'a>) -> crate::types::RedisFuture<'a, RV> {}
            fn vsim_options<'a, RV: FromRedisValue, K: ToRedisArgs>(
                &'a mut self,
                key: K,
                input: vector_sets::VectorSimilaritySearchInput<'a>,
                options: &'a vector_sets::VSimOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn pfadd<'a, K: ToSingleRedisArg, E: ToRedisArgs>(&'a mut self, key: K, element: E) -> crate::types::RedisFuture<'a, bool> {}
            fn pfcount<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, usize> {}
            fn pfmerge<'a, D: ToSingleRedisArg, S: ToRedisArgs>(&'a mut self, dstkey: D, srckeys: S) -> crate::types::RedisFuture<'a, ()> {}
            fn publish<'a, K: ToSingleRedisArg, E: ToSingleRedisArg>(&'a mut self, channel: K, message: E) -> crate::types::RedisFuture<'a, usize> {}
            fn spublish<'a, K: ToSingleRedisArg, E: ToSingleRedisArg>(&'a mut self, channel: K, message: E) -> crate::types::RedisFuture<'a, usize> {}
            fn object_encoding<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn object_idletime<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, Option<usize>> {}
            fn object_freq<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, Option<usize>> {}
            fn object_refcount<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, Option<usize>> {}
            fn client_getname<'a>(&'a mut self) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn client_id<'a>(&'a mut self) -> crate::types::RedisFuture<'a, isize> {}
            fn client_setname<'a, K: ToSingleRedisArg>(&'a mut self, connection_name: K) -> crate::types::RedisFuture<'a, ()> {}
            fn acl_load<'a>(&'a mut self) -> crate::types::RedisFuture<'a, ()> {}
            fn acl_save<'a>(&'a mut self) -> crate::types::RedisFuture<'a, ()> {}
            fn acl_list<'a>(&'a mut self) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn acl_users<'a>(&'a mut self) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn acl_getuser<'a, K: ToSingleRedisArg>(&'a mut self, username: K) -> crate::types::RedisFuture<'a, Option<acl::AclInfo>> {}
            fn acl_setuser<'a, K: ToSingleRedisArg>(&'a mut self, username: K) -> crate::types::RedisFuture<'a, ()> {}
            fn acl_setuser_rules<'a, K: ToSingleRedisArg>(&'a mut self, username: K, rules: &'a [acl::Rule]) -> crate::types::RedisFuture<'a, ()> {}
            fn acl_deluser<'a, K: ToRedisArgs>(&'a mut self, usernames: &'a [K]) -> crate::types::RedisFuture<'a, usize> {}
            fn acl_dryrun<'a, K: ToSingleRedisArg, C: ToSingleRedisArg, A: ToRedisArgs>(&'a mut self, username: K, command: C, args: A) -> crate::types::RedisFuture<'a, String> {}
            fn acl_cat<'a>(&'a mut self) -> crate::types::RedisFuture<'a, HashSet<String>> {}
            fn acl_cat_categoryname<'a, K: ToSingleRedisArg>(&'a mut self, categoryname: K) -> crate::types::RedisFuture<'a, HashSet<String>> {}
            fn acl_genpass<'a>(&'a mut self) -> crate::types::RedisFuture<'a, String> {}
            fn acl_genpass_bits<'a>(&'a mut self, bits: isize) -> crate::types::RedisFuture<'a, String> {}
            fn acl_whoami<'a>(&'a mut self) -> crate::types::RedisFuture<'a, String> {}
            fn acl_log<'a>(&'a mut self, count: isize) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn acl_log_reset<'a>(&'a mut self) -> crate::types::RedisFuture<'a, ()> {}
            fn acl_help<'a>(&'a mut self) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn geo_add<'a, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, usize> {}
            fn geo_dist<'a, K: ToSingleRedisArg, M1: ToSingleRedisArg, M2: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                member1: M1,
                member2: M2,
                unit: geo::Unit,
            ) -> crate::types::RedisFuture<'a, Option<f64>> {
            }
            fn geo_hash<'a, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, Vec<String>> {}
            fn geo_pos<'a, K: ToSingleRedisArg, M: ToRedisArgs>(&'a mut self, key: K, members: M) -> crate::types::RedisFuture<'a, Vec<Option<geo::Coord<f64>>>> {}
            fn geo_radius<'a, K: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                longitude: f64,
                latitude: f64,
                radius: f64,
                unit: geo::Unit,
                options: geo::RadiusOptions,
            ) -> crate::types::RedisFuture<'a, Vec<geo::RadiusSearchResult>> {
            }
            fn geo_radius_by_member<'a, K: ToSingleRedisArg, M: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                member: M,
                radius: f64,
                unit: geo::Unit,
                options: geo::RadiusOptions,
            ) -> crate::types::RedisFuture<'a, Vec<geo::RadiusSearchResult>> {
            }
            fn xack<'a, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(&'a mut self, key: K, group: G, ids: &'a [I]) -> crate::types::RedisFuture<'a, usize> {}
            fn xnack<'a, K: ToSingleRedisArg, G: ToSingleRedisArg, ID: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                group: G,
                ids: &'a [ID],
                options: &'a streams::StreamNackOptions,
            ) -> crate::types::RedisFuture<'a, usize> {
            }
            fn xadd<'a, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(
                &'a mut self,
                key: K,
                id: ID,
                items: &'a [(F, V)],
            ) -> crate::types::RedisFuture<'a, Option<String>> {
            }
            fn xadd_map<'a, K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&'a mut self, key: K, id: ID, map: BTM) -> crate::types::RedisFuture<'a, Option<String>> {}
            fn xadd_options<'a, K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs>(
                &'a mut self,
                key: K,
                id: ID,
                items: I,
                options: &'a streams::StreamAddOptions,
            ) -> crate::types::RedisFuture<'a, Option<String>> {
            }
            fn xadd_maxlen<'a, K: ToSingleRedisArg, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(
                &'a mut self,
                key: K,
                maxlen: streams::StreamMaxlen,
                id: ID,
                items: &'a [(F, V)],
            ) -> crate::types::RedisFuture<'a, Option<String>> {
            }
            fn xadd_maxlen_map<'a, K: ToSingleRedisArg, ID: ToRedisArgs, BTM: ToRedisArgs>(
                &'a mut self,
                key: K,
                maxlen: streams::StreamMaxlen,
                id: ID,
                map: BTM,
            ) -> crate::types::RedisFuture<'a, Option<String>> {
            }
            fn xautoclaim_options<'a, K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                start: S,
                options: streams::StreamAutoClaimOptions,
            ) -> crate::types::RedisFuture<'a, streams::StreamAutoClaimReply> {
            }
            fn xclaim<'a, K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
            ) -> crate::types::RedisFuture<'a, streams::StreamClaimReply> {
            }
            fn xclaim_options<'a, RV: FromRedisValue, K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
                options: streams::StreamClaimOptions,
            ) -> crate::types::RedisFuture<'a, RV> {
            }
            fn xdel<'a, K: ToSingleRedisArg, ID: ToRedisArgs>(&'a mut self, key: K, ids: &'a [ID]) -> crate::types::RedisFuture<'a, usize> {}
            fn xdel_ex<'a, K: ToRedisArgs, ID: ToRedisArgs>(
                &'a mut self,
                key: K,
                ids: &'a [ID],
                options: streams::StreamDeletionPolicy,
            ) -> crate::types::RedisFuture<'a, Vec<streams::XDelExStatusCode>> {
            }
            fn xack_del<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                ids: &'a [ID],
                options: streams::StreamDeletionPolicy,
            ) -> crate::types::RedisFuture<'a, Vec<streams::XAckDelStatusCode>> {
            }
            fn xgroup_create<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&'a mut self, key: K, group: G, id: ID) -> crate::types::RedisFuture<'a, ()> {}
            fn xgroup_createconsumer<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&'a mut self, key: K, group: G, consumer: C) -> crate::types::RedisFuture<'a, bool> {}
            fn xgroup_create_mkstream<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&'a mut self, key: K, group: G, id: ID) -> crate::types::RedisFuture<'a, ()> {}
            fn xgroup_setid<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&'a mut self, key: K, group: G, id: ID) -> crate::types::RedisFuture<'a, ()> {}
            fn xgroup_destroy<'a, K: ToRedisArgs, G: ToRedisArgs>(&'a mut self, key: K, group: G) -> crate::types::RedisFuture<'a, bool> {}
            fn xgroup_delconsumer<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&'a mut self, key: K, group: G, consumer: C) -> crate::types::RedisFuture<'a, usize> {}
            fn xinfo_consumers<'a, K: ToRedisArgs, G: ToRedisArgs>(&'a mut self, key: K, group: G) -> crate::types::RedisFuture<'a, streams::StreamInfoConsumersReply> {}
            fn xinfo_groups<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, streams::StreamInfoGroupsReply> {}
            fn xinfo_stream<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, streams::StreamInfoStreamReply> {}
            fn xinfo_stream_with_idempotency<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, streams::StreamInfoStreamReplyWithIdempotency> {}
            fn xlen<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, usize> {}
            fn xpending<'a, K: ToRedisArgs, G: ToRedisArgs>(&'a mut self, key: K, group: G) -> crate::types::RedisFuture<'a, streams::StreamPendingReply> {}
            fn xpending_count<'a, K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                start: S,
                end: E,
                count: C,
            ) -> crate::types::RedisFuture<'a, streams::StreamPendingCountReply> {
            }
            fn xpending_consumer_count<'a, K: ToRedisArgs, G: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, CN: ToRedisArgs>(
                &'a mut self,
                key: K,
                group: G,
                start: S,
                end: E,
                count: C,
                consumer: CN,
            ) -> crate::types::RedisFuture<'a, streams::StreamPendingCountReply> {
            }
            fn xrange<'a, K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs>(&'a mut self, key: K, start: S, end: E) -> crate::types::RedisFuture<'a, streams::StreamRangeReply> {}
            fn xrange_all<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, streams::StreamRangeReply> {}
            fn xrange_count<'a, K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs>(
                &'a mut self,
                key: K,
                start: S,
                end: E,
                count: C,
            ) -> crate::types::RedisFuture<'a, streams::StreamRangeReply> {
            }
            fn xread<'a, K: ToRedisArgs, ID: ToRedisArgs>(&'a mut self, keys: &'a [K], ids: &'a [ID]) -> crate::types::RedisFuture<'a, Option<streams::StreamReadReply>> {}
            fn xread_options<'a, K: ToRedisArgs, ID: ToRedisArgs>(
                &'a mut self,
                keys: &'a [K],
                ids: &'a [ID],
                options: &'a streams::StreamReadOptions,
            ) -> crate::types::RedisFuture<'a, Option<streams::StreamReadReply>> {
            }
            fn xrevrange<'a, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs>(&'a mut self, key: K, end: E, start: S) -> crate::types::RedisFuture<'a, streams::StreamRangeReply> {}
            fn xrevrange_all<'a, K: ToRedisArgs>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, streams::StreamRangeReply> {}
            fn xrevrange_count<'a, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs>(
                &'a mut self,
                key: K,
                end: E,
                start: S,
                count: C,
            ) -> crate::types::RedisFuture<'a, streams::StreamRangeReply> {
            }
            fn xtrim<'a, K: ToRedisArgs>(&'a mut self, key: K, maxlen: streams::StreamMaxlen) -> crate::types::RedisFuture<'a, usize> {}
            fn xtrim_options<'a, K: ToRedisArgs>(&'a mut self, key: K, options: &'a streams::StreamTrimOptions) -> crate::types::RedisFuture<'a, usize> {}
            fn xcfgset<'a, K: ToRedisArgs>(&'a mut self, key: K, options: &'a streams::StreamConfigOptions) -> crate::types::RedisFuture<'a, String> {}
            fn ft_create<'a, K: ToSingleRedisArg>(&'a mut self, index_name: K, options: &'a CreateOptions, schema: &'a SearchSchema) -> crate::types::RedisFuture<'a, String> {}
            fn load_script<'a, RV: FromRedisValue>(&'a mut self, script: &'a crate::Script) -> crate::types::RedisFuture<'a, RV> {}
            fn invoke_script<'a, RV: FromRedisValue>(&'a mut self, invocation: &'a crate::ScriptInvocation<'a>) -> crate::types::RedisFuture<'a, RV> {}
            fn flushall<'a>(&'a mut self) -> crate::types::RedisFuture<'a, ()> {}
            fn flushall_options<'a>(&'a mut self, options: &'a FlushAllOptions) -> crate::types::RedisFuture<'a, ()> {}
            fn flushdb<'a>(&'a mut self) -> crate::types::RedisFuture<'a, ()> {}
            fn flushdb_options<'a>(&'a mut self, options: &'a FlushDbOptions) -> crate::types::RedisFuture<'a, ()> {}
            fn bf_add<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, bool> {}
            fn bf_card<'a, K: ToSingleRedisArg>(&'a mut self, key: K) -> crate::types::RedisFuture<'a, usize> {}
            fn bf_exists<'a, K: ToSingleRedisArg, V: ToSingleRedisArg>(&'a mut self, key: K, value: V) -> crate::types::RedisFuture<'a, bool> {}
            fn bf_info<'a, K: ToSingleRedisArg>(
                &'a mut self,
                key: K,
            ) -> crate::types::RedisFuture<'a, std::collections::HashMap<String, crate::bloom::BloomFilterInfoTypeResponse>> {
            }
            fn bf_info_type<'a, K: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                info_type: crate::bloom::BloomFilterInfoType,
            ) -> crate::types::RedisFuture<'a, crate::bloom::BloomFilterInfoTypeResponse> {
            }
            fn bf_insert<'a, K: ToSingleRedisArg, V: ToRedisArgs>(&'a mut self, key: K, items: V) -> crate::types::RedisFuture<'a, Vec<bool>> {}
            fn bf_insert_options<'a, K: ToSingleRedisArg, V: ToRedisArgs>(
                &'a mut self,
                key: K,
                items: V,
                options: crate::bloom::BloomFilterInsertOptions,
            ) -> crate::types::RedisFuture<'a, Vec<bool>> {
            }
            fn bf_loadchunk<'a, K: ToSingleRedisArg>(&'a mut self, key: K, chunk: crate::bloom::BloomFilterDumpChunk) -> crate::types::RedisFuture<'a, ()> {}
            fn bf_madd<'a, K: ToSingleRedisArg, V: ToRedisArgs>(&'a mut self, key: K, items: V) -> crate::types::RedisFuture<'a, Vec<bool>> {}
            fn bf_mexists<'a, K: ToSingleRedisArg, V: ToRedisArgs>(&'a mut self, key: K, items: &'a [V]) -> crate::types::RedisFuture<'a, Vec<bool>> {}
            fn bf_reserve<'a, K: ToSingleRedisArg>(&'a mut self, key: K, err_rate: f64, capacity: usize) -> crate::types::RedisFuture<'a, ()> {}
            fn bf_reserve_options<'a, K: ToSingleRedisArg, E: ToSingleRedisArg, C: ToSingleRedisArg>(
                &'a mut self,
                key: K,
                err_rate: E,
                capacity: C,
                options: crate::bloom::BloomFilterScalingOptions,
            ) -> crate::types::RedisFuture<'a, ()> {
            }
            fn bf_scandump<'a, K: ToSingleRedisArg>(&'a mut self, key: K, iterator: i64) -> crate::types::RedisFuture<'a, crate::bloom::BloomFilterDumpChunk> {}
            fn scan<RV: FromRedisValue>(&mut self) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
            fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
            fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
            fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
            fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
            fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
            fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
            fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> crate::types::RedisFuture<'_, crate::cmd::AsyncIter<'_, RV>> {}
        }
        impl<T: crate::aio::ConnectionLike> AsyncTypedCommands for T {}
        impl Cmd {
            pub fn get<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn mget<K: ToRedisArgs>(key: K) -> Self {}
            pub fn keys<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn set<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V) -> Self {}
            pub fn set_options<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V, options: SetOptions) -> Self {}
            pub fn mset<K: ToRedisArgs, V: ToRedisArgs>(items: &'a [(K, V)]) -> Self {}
            pub fn set_ex<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V, seconds: u64) -> Self {}
            pub fn pset_ex<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V, milliseconds: u64) -> Self {}
            #[twelve::does(claim)]
            pub fn set_nx<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V) -> Self {}
            #[twelve::does(claim)]
            pub fn mset_nx<K: ToRedisArgs, V: ToRedisArgs>(items: &'a [(K, V)]) -> Self {}
            pub fn mset_ex<K: ToRedisArgs, V: ToRedisArgs>(items: &'a [(K, V)], options: MSetOptions) -> Self {}
            pub fn getset<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V) -> Self {}
            pub fn getrange<K: ToSingleRedisArg>(key: K, from: isize, to: isize) -> Self {}
            pub fn setrange<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, offset: isize, value: V) -> Self {}
            pub fn del<K: ToRedisArgs>(key: K) -> Self {}
            pub fn del_ex<K: ToSingleRedisArg>(key: K, value_comparison: ValueComparison) -> Self {}
            pub fn digest<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn exists<K: ToRedisArgs>(key: K) -> Self {}
            pub fn key_type<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn expire<K: ToSingleRedisArg>(key: K, seconds: i64) -> Self {}
            pub fn expire_at<K: ToSingleRedisArg>(key: K, ts: i64) -> Self {}
            pub fn pexpire<K: ToSingleRedisArg>(key: K, ms: i64) -> Self {}
            pub fn pexpire_at<K: ToSingleRedisArg>(key: K, ts: i64) -> Self {}
            pub fn expire_time<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn pexpire_time<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn persist<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn ttl<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn pttl<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn get_ex<K: ToSingleRedisArg>(key: K, expire_at: Expiry) -> Self {}
            pub fn get_del<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn copy<KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString>(source: KSrc, destination: KDst, options: CopyOptions<Db>) -> Self {}
            pub fn rename<K: ToSingleRedisArg, N: ToSingleRedisArg>(key: K, new_key: N) -> Self {}
            pub fn rename_nx<K: ToSingleRedisArg, N: ToSingleRedisArg>(key: K, new_key: N) -> Self {}
            pub fn unlink<K: ToRedisArgs>(key: K) -> Self {}
            pub fn append<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V) -> Self {}
            pub fn incr<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, delta: V) -> Self {}
            pub fn decr<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, delta: V) -> Self {}
            pub fn increx<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, increment: V, options: IncrexOptions<V>) -> Self {}
            pub fn setbit<K: ToSingleRedisArg>(key: K, offset: usize, value: bool) -> Self {}
            pub fn getbit<K: ToSingleRedisArg>(key: K, offset: usize) -> Self {}
            pub fn bitcount<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn bitcount_range<K: ToSingleRedisArg>(key: K, start: usize, end: usize) -> Self {}
            pub fn bit_and<D: ToSingleRedisArg, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self {}
            pub fn bit_or<D: ToSingleRedisArg, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self {}
            pub fn bit_xor<D: ToSingleRedisArg, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self {}
            pub fn bit_not<D: ToSingleRedisArg, S: ToSingleRedisArg>(dstkey: D, srckey: S) -> Self {}
            pub fn bit_diff<D: ToSingleRedisArg, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self {}
            pub fn bit_diff1<D: ToSingleRedisArg, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self {}
            pub fn bit_and_or<D: ToSingleRedisArg, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self {}
            pub fn bit_one<D: ToSingleRedisArg, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self {}
            pub fn strlen<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn hget<K: ToSingleRedisArg, F: ToSingleRedisArg>(key: K, field: F) -> Self {}
            pub fn hmget<K: ToSingleRedisArg, F: ToRedisArgs>(key: K, fields: F) -> Self {}
            pub fn hget_ex<K: ToSingleRedisArg, F: ToRedisArgs>(key: K, fields: F, expire_at: Expiry) -> Self {}
            pub fn hdel<K: ToSingleRedisArg, F: ToRedisArgs>(key: K, field: F) -> Self {}
            pub fn hget_del<K: ToSingleRedisArg, F: ToRedisArgs>(key: K, fields: F) -> Self {}
            pub fn hset<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, field: F, value: V) -> Self {}
            pub fn hset_ex<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(
                key: K,
                hash_field_expiration_options: &'a HashFieldExpirationOptions,
                fields_values: &'a [(F, V)],
            ) -> Self {
            }
            #[twelve::does(claim)]
            pub fn hset_nx<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, field: F, value: V) -> Self {}
            pub fn hset_multiple<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(key: K, items: &'a [(F, V)]) -> Self {}
            pub fn hincr<K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg>(key: K, field: F, delta: D) -> Self {}
            pub fn hexists<K: ToSingleRedisArg, F: ToSingleRedisArg>(key: K, field: F) -> Self {}
            pub fn httl<K: ToSingleRedisArg, F: ToRedisArgs>(key: K, fields: F) -> Self {}
            pub fn hpttl<K: ToSingleRedisArg, F: ToRedisArgs>(key: K, fields: F) -> Self {}
            pub fn hexpire<K: ToSingleRedisArg, F: ToRedisArgs>(key: K, seconds: i64, opt: ExpireOption, fields: F) -> Self {}
            pub fn hexpire_at<K: ToSingleRedisArg, F: ToRedisArgs>(key: K, ts: i64, opt: ExpireOption, fields: F) -> Self {}
            pub fn hexpire_time<K: ToSingleRedisArg, F: ToRedisArgs>(key: K, fields: F) -> Self {}
            pub fn hpersist<K: ToSingleRedisArg, F: ToRedisArgs>(key: K, fields: F) -> Self {}
            pub fn hpexpire<K: ToSingleRedisArg, F: ToRedisArgs>(key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> Self {}
            pub fn hpexpire_at<K: ToSingleRedisArg, F: ToRedisArgs>(key: K, ts: i64, opt: ExpireOption, fields: F) -> Self {}
            pub fn hpexpire_time<K: ToSingleRedisArg, F: ToRedisArgs>(key: K, fields: F) -> Self {}
            pub fn hkeys<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn hvals<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn hgetall<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn hlen<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn blmove<S: ToSingleRedisArg, D: ToSingleRedisArg>(srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> Self {}
            pub fn blmpop<K: ToRedisArgs>(timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> Self {}
            pub fn blpop<K: ToRedisArgs>(key: K, timeout: f64) -> Self {}
            pub fn brpop<K: ToRedisArgs>(key: K, timeout: f64) -> Self {}
            pub fn brpoplpush<S: ToSingleRedisArg, D: ToSingleRedisArg>(srckey: S, dstkey: D, timeout: f64) -> Self {}
            pub fn lindex<K: ToSingleRedisArg>(key: K, index: isize) -> Self {}
            pub fn linsert_before<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, pivot: P, value: V) -> Self {}
            pub fn linsert_after<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, pivot: P, value: V) -> Self {}
            pub fn llen<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn lmove<S: ToSingleRedisArg, D: ToSingleRedisArg>(srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> Self {}
            pub fn lmpop<K: ToRedisArgs>(numkeys: usize, key: K, dir: Direction, count: usize) -> Self {}
            pub fn lpop<K: ToSingleRedisArg>(key: K, count: Option<std::num::NonZeroUsize>) -> Self {}
            pub fn lpos<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V, options: LposOptions) -> Self {}
            pub fn lpush<K: ToSingleRedisArg, V: ToRedisArgs>(key: K, value: V) -> Self {}
            pub fn lpush_exists<K: ToSingleRedisArg, V: ToRedisArgs>(key: K, value: V) -> Self {}
            pub fn lrange<K: ToSingleRedisArg>(key: K, start: isize, stop: isize) -> Self {}
            pub fn lrem<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, count: isize, value: V) -> Self {}
            pub fn ltrim<K: ToSingleRedisArg>(key: K, start: isize, stop: isize) -> Self {}
            pub fn lset<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, index: isize, value: V) -> Self {}
            pub fn ping() -> Self {}
            pub fn ping_message<K: ToSingleRedisArg>(message: K) -> Self {}
            pub fn rpop<K: ToSingleRedisArg>(key: K, count: Option<std::num::NonZeroUsize>) -> Self {}
            pub fn rpoplpush<K: ToSingleRedisArg, D: ToSingleRedisArg>(key: K, dstkey: D) -> Self {}
            pub fn rpush<K: ToSingleRedisArg, V: ToRedisArgs>(key: K, value: V) -> Self {}
            pub fn rpush_exists<K: ToSingleRedisArg, V: ToRedisArgs>(key: K, value: V) -> Self {}
            pub fn sadd<K: ToSingleRedisArg, M: ToRedisArgs>(key: K, member: M) -> Self {}
            pub fn scard<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn sdiff<K: ToRedisArgs>(keys: K) -> Self {}
            pub fn sdiffstore<D: ToSingleRedisArg, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn sinter<K: ToRedisArgs>(keys: K) -> Self {}
            pub fn sinterstore<D: ToSingleRedisArg, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn sismember<K: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, member: M) -> Self {}
            pub fn smismember<K: ToSingleRedisArg, M: ToRedisArgs>(key: K, members: M) -> Self {}
            pub fn smembers<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn smove<S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg>(srckey: S, dstkey: D, member: M) -> Self {}
            pub fn spop<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn srandmember<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn srandmember_multiple<K: ToSingleRedisArg>(key: K, count: isize) -> Self {}
            pub fn srem<K: ToSingleRedisArg, M: ToRedisArgs>(key: K, member: M) -> Self {}
            pub fn sunion<K: ToRedisArgs>(keys: K) -> Self {}
            pub fn sunionstore<D: ToSingleRedisArg, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn zadd<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, member: M, score: S) -> Self {}
            pub fn zadd_multiple<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(key: K, items: &'a [(S, M)]) -> Self {}
            pub fn zadd_options<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, member: M, score: S, options: &'a SortedSetAddOptions) -> Self {}
            pub fn zadd_multiple_options<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(key: K, items: &'a [(S, M)], options: &'a SortedSetAddOptions) -> Self {}
            pub fn zcard<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn zcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(key: K, min: M, max: MM) -> Self {}
            pub fn zincr<K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg>(key: K, member: M, delta: D) -> Self {}
            pub fn zinterstore<D: ToSingleRedisArg, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn zinterstore_min<D: ToSingleRedisArg, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn zinterstore_max<D: ToSingleRedisArg, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn zinterstore_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &'a [(K, W)]) -> Self {}
            pub fn zinterstore_min_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &'a [(K, W)]) -> Self {}
            pub fn zinterstore_max_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &'a [(K, W)]) -> Self {}
            pub fn zlexcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(key: K, min: M, max: MM) -> Self {}
            pub fn bzpopmax<K: ToRedisArgs>(key: K, timeout: f64) -> Self {}
            pub fn zpopmax<K: ToSingleRedisArg>(key: K, count: isize) -> Self {}
            pub fn bzpopmin<K: ToRedisArgs>(key: K, timeout: f64) -> Self {}
            pub fn zpopmin<K: ToSingleRedisArg>(key: K, count: isize) -> Self {}
            pub fn bzmpop_max<K: ToRedisArgs>(timeout: f64, keys: K, count: isize) -> Self {}
            pub fn zmpop_max<K: ToRedisArgs>(keys: K, count: isize) -> Self {}
            pub fn bzmpop_min<K: ToRedisArgs>(timeout: f64, keys: K, count: isize) -> Self {}
            pub fn zmpop_min<K: ToRedisArgs>(keys: K, count: isize) -> Self {}
            pub fn zrandmember<K: ToSingleRedisArg>(key: K, count: Option<isize>) -> Self {}
            pub fn zrandmember_withscores<K: ToSingleRedisArg>(key: K, count: isize) -> Self {}
            pub fn zrange<K: ToSingleRedisArg>(key: K, start: isize, stop: isize) -> Self {}
            pub fn zrange_withscores<K: ToSingleRedisArg>(key: K, start: isize, stop: isize) -> Self {}
            pub fn zrangebylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(key: K, min: M, max: MM) -> Self {}
            pub fn zrangebylex_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(key: K, min: M, max: MM, offset: isize, count: isize) -> Self {}
            pub fn zrevrangebylex<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, max: MM, min: M) -> Self {}
            pub fn zrevrangebylex_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, max: MM, min: M, offset: isize, count: isize) -> Self {}
            pub fn zrangebyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(key: K, min: M, max: MM) -> Self {}
            pub fn zrangebyscore_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(key: K, min: M, max: MM) -> Self {}
            pub fn zrangebyscore_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(key: K, min: M, max: MM, offset: isize, count: isize) -> Self {}
            pub fn zrangebyscore_limit_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(key: K, min: M, max: MM, offset: isize, count: isize) -> Self {}
            pub fn zrank<K: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, member: M) -> Self {}
            pub fn zrem<K: ToSingleRedisArg, M: ToRedisArgs>(key: K, members: M) -> Self {}
            pub fn zrembylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(key: K, min: M, max: MM) -> Self {}
            pub fn zremrangebyrank<K: ToSingleRedisArg>(key: K, start: isize, stop: isize) -> Self {}
            pub fn zrembyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(key: K, min: M, max: MM) -> Self {}
            pub fn zrevrange<K: ToSingleRedisArg>(key: K, start: isize, stop: isize) -> Self {}
            pub fn zrevrange_withscores<K: ToSingleRedisArg>(key: K, start: isize, stop: isize) -> Self {}
            pub fn zrevrangebyscore<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, max: MM, min: M) -> Self {}
            pub fn zrevrangebyscore_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, max: MM, min: M) -> Self {}
            pub fn zrevrangebyscore_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, max: MM, min: M, offset: isize, count: isize) -> Self {}
            pub fn zrevrangebyscore_limit_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, max: MM, min: M, offset: isize, count: isize) -> Self {
            }
            pub fn zrevrank<K: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, member: M) -> Self {}
            pub fn zscore<K: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, member: M) -> Self {}
            pub fn zscore_multiple<K: ToSingleRedisArg, M: ToRedisArgs>(key: K, members: &'a [M]) -> Self {}
            pub fn zunionstore<D: ToSingleRedisArg, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn zunionstore_min<D: ToSingleRedisArg, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn zunionstore_max<D: ToSingleRedisArg, K: ToRedisArgs>(dstkey: D, keys: K) -> Self {}
            pub fn zunionstore_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &'a [(K, W)]) -> Self {}
            pub fn zunionstore_min_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &'a [(K, W)]) -> Self {}
            pub fn zunionstore_max_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(dstkey: D, keys: &'a [(K, W)]) -> Self {}
            pub fn vadd<K: ToRedisArgs, E: ToRedisArgs>(key: K, input: vector_sets::VectorAddInput<'a>, element: E) -> Self {}
            pub fn vadd_options<K: ToRedisArgs, E: ToRedisArgs>(key: K, input: vector_sets::VectorAddInput<'a>, element: E, options: &'a vector_sets::VAddOptions) -> Self {}
            pub fn vcard<K: ToRedisArgs>(key: K) -> Self {}
            pub fn vdim<K: ToRedisArgs>(key: K) -> Self {}
            pub fn vemb<K: ToRedisArgs, E: ToRedisArgs>(key: K, element: E) -> Self {}
            pub fn vemb_options<K: ToRedisArgs, E: ToRedisArgs>(key: K, element: E, options: &'a vector_sets::VEmbOptions) -> Self {}
            pub fn vrem<K: ToRedisArgs, E: ToRedisArgs>(key: K, element: E) -> Self {}
            pub fn vsetattr<K: ToRedisArgs, E: ToRedisArgs, J: Serialize>(key: K, element: E, json_object: &'a J) -> Self {}
            pub fn vdelattr<K: ToRedisArgs, E: ToRedisArgs>(key: K, element: E) -> Self {}
            pub fn vgetattr<K: ToRedisArgs, E: ToRedisArgs>(key: K, element: E) -> Self {}
            pub fn vinfo<K: ToRedisArgs>(key: K) -> Self {}
            pub fn vlinks<K: ToRedisArgs, E: ToRedisArgs>(key: K, element: E) -> Self {}
            pub fn vlinks_with_scores<K: ToRedisArgs, E: ToRedisArgs>(key: K, element: E) -> Self {}
            pub fn vrandmember<K: ToRedisArgs>(key: K) -> Self {}
            pub fn vrandmember_multiple<K: ToRedisArgs>(key: K, count: usize) -> Self {}
            pub fn vsim<K: ToRedisArgs>(key: K, input: vector_sets::VectorSimilaritySearchInput<'a>) -> Self {}
            pub fn vsim_options<K: ToRedisArgs>(key: K, input: vector_sets::VectorSimilaritySearchInput<'a>, options: &'a vector_sets::VSimOptions) -> Self {}
            pub fn pfadd<K: ToSingleRedisArg, E: ToRedisArgs>(key: K, element: E) -> Self {}
            pub fn pfcount<K: ToRedisArgs>(key: K) -> Self {}
            pub fn pfmerge<D: ToSingleRedisArg, S: ToRedisArgs>(dstkey: D, srckeys: S) -> Self {}
            pub fn publish<K: ToSingleRedisArg, E: ToSingleRedisArg>(channel: K, message: E) -> Self {}
            pub fn spublish<K: ToSingleRedisArg, E: ToSingleRedisArg>(channel: K, message: E) -> Self {}
            pub fn object_encoding<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn object_idletime<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn object_freq<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn object_refcount<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn client_getname() -> Self {}
            pub fn client_id() -> Self {}
            pub fn client_setname<K: ToSingleRedisArg>(connection_name: K) -> Self {}
            pub fn acl_load() -> Self {}
            pub fn acl_save() -> Self {}
            pub fn acl_list() -> Self {}
            pub fn acl_users() -> Self {}
            pub fn acl_getuser<K: ToSingleRedisArg>(username: K) -> Self {}
            pub fn acl_setuser<K: ToSingleRedisArg>(username: K) -> Self {}
            pub fn acl_setuser_rules<K: ToSingleRedisArg>(username: K, rules: &'a [acl::Rule]) -> Self {}
            pub fn acl_deluser<K: ToRedisArgs>(usernames: &'a [K]) -> Self {}
            pub fn acl_dryrun<K: ToSingleRedisArg, C: ToSingleRedisArg, A: ToRedisArgs>(username: K, command: C, args: A) -> Self {}
            pub fn acl_cat() -> Self {}
            pub fn acl_cat_categoryname<K: ToSingleRedisArg>(categoryname: K) -> Self {}
            pub fn acl_genpass() -> Self {}
            pub fn acl_genpass_bits(bits: isize) -> Self {}
            pub fn acl_whoami() -> Self {}
            pub fn acl_log(count: isize) -> Self {}
            pub fn acl_log_reset() -> Self {}
            pub fn acl_help() -> Self {}
            pub fn geo_add<K: ToSingleRedisArg, M: ToRedisArgs>(key: K, members: M) -> Self {}
            pub fn geo_dist<K: ToSingleRedisArg, M1: ToSingleRedisArg, M2: ToSingleRedisArg>(key: K, member1: M1, member2: M2, unit: geo::Unit) -> Self {}
            pub fn geo_hash<K: ToSingleRedisArg, M: ToRedisArgs>(key: K, members: M) -> Self {}
            pub fn geo_pos<K: ToSingleRedisArg, M: ToRedisArgs>(key: K, members: M) -> Self {}
            pub fn geo_radius<K: ToSingleRedisArg>(key: K, longitude: f64, latitude: f64, radius: f64, unit: geo::Unit, options: geo::RadiusOptions) -> Self {}
            pub fn geo_radius_by_member<K: ToSingleRedisArg, M: ToSingleRedisArg>(key: K, member: M, radius: f64, unit: geo::Unit, options: geo::RadiusOptions) -> Self {}
            pub fn xack<K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(key: K, group: G, ids: &'a [I]) -> Self {}
            pub fn xnack<K: ToSingleRedisArg, G: ToSingleRedisArg, ID: ToSingleRedisArg>(key: K, group: G, ids: &'a [ID], options: &'a streams::StreamNackOptions) -> Self {}
            pub fn xadd<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, id: ID, items: &'a [(F, V)]) -> Self {}
            pub fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(key: K, id: ID, map: BTM) -> Self {}
            pub fn xadd_options<K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs>(key: K, id: ID, items: I, options: &'a streams::StreamAddOptions) -> Self {}
            pub fn xadd_maxlen<K: ToSingleRedisArg, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(key: K, maxlen: streams::StreamMaxlen, id: ID, items: &'a [(F, V)]) -> Self {}
            pub fn xadd_maxlen_map<K: ToSingleRedisArg, ID: ToRedisArgs, BTM: ToRedisArgs>(key: K, maxlen: streams::StreamMaxlen, id: ID, map: BTM) -> Self {}
            pub fn xautoclaim_options<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs>(
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                start: S,
                options: streams::StreamAutoClaimOptions,
            ) -> Self {
            }
            pub fn xclaim<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
            ) -> Self {
            }
            pub fn xclaim_options<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
                options: streams::StreamClaimOptions,
            ) -> Self {
            }
            pub fn xdel<K: ToSingleRedisArg, ID: ToRedisArgs>(key: K, ids: &'a [ID]) -> Self {}
            pub fn xdel_ex<K: ToRedisArgs, ID: ToRedisArgs>(key: K, ids: &'a [ID], options: streams::StreamDeletionPolicy) -> Self {}
            pub fn xack_del<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(key: K, group: G, ids: &'a [ID], options: streams::StreamDeletionPolicy) -> Self {}
            pub fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(key: K, group: G, id: ID) -> Self {}
            pub fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(key: K, group: G, consumer: C) -> Self {}
            pub fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(key: K, group: G, id: ID) -> Self {}
            pub fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(key: K, group: G, id: ID) -> Self {}
            pub fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs>(key: K, group: G) -> Self {}
            pub fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(key: K, group: G, consumer: C) -> Self {}
            pub fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs>(key: K, group: G) -> Self {}
            pub fn xinfo_groups<K: ToRedisArgs>(key: K) -> Self {}
            pub fn xinfo_stream<K: ToRedisArgs>(key: K) -> Self {}
            pub fn xinfo_stream_with_idempotency<K: ToRedisArgs>(key: K) -> Self {}
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
            pub fn xcfgset<K: ToRedisArgs>(key: K, options: &'a streams::StreamConfigOptions) -> Self {}
            pub fn ft_create<K: ToSingleRedisArg>(index_name: K, options: &'a CreateOptions, schema: &'a SearchSchema) -> Self {}
            pub fn load_script(script: &'a crate::Script) -> Self {}
            pub fn invoke_script(invocation: &'a crate::ScriptInvocation<'a>) -> Self {}
            pub fn flushall() -> Self {}
            pub fn flushall_options(options: &'a FlushAllOptions) -> Self {}
            pub fn flushdb() -> Self {}
            pub fn flushdb_options(options: &'a FlushDbOptions) -> Self {}
            pub fn bf_add<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V) -> Self {}
            pub fn bf_card<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn bf_exists<K: ToSingleRedisArg, V: ToSingleRedisArg>(key: K, value: V) -> Self {}
            pub fn bf_info<K: ToSingleRedisArg>(key: K) -> Self {}
            pub fn bf_info_type<K: ToSingleRedisArg>(key: K, info_type: crate::bloom::BloomFilterInfoType) -> Self {}
            pub fn bf_insert<K: ToSingleRedisArg, V: ToRedisArgs>(key: K, items: V) -> Self {}
            pub fn bf_insert_options<K: ToSingleRedisArg, V: ToRedisArgs>(key: K, items: V, options: crate::bloom::BloomFilterInsertOptions) -> Self {}
            pub fn bf_loadchunk<K: ToSingleRedisArg>(key: K, chunk: crate::bloom::BloomFilterDumpChunk) -> Self {}
            pub fn bf_madd<K: ToSingleRedisArg, V: ToRedisArgs>(key: K, items: V) -> Self {}
            pub fn bf_mexists<K: ToSingleRedisArg, V: ToRedisArgs>(key: K, items: &'a [V]) -> Self {}
            pub fn bf_reserve<K: ToSingleRedisArg>(key: K, err_rate: f64, capacity: usize) -> Self {}
            pub fn bf_reserve_options<K: ToSingleRedisArg, E: ToSingleRedisArg, C: ToSingleRedisArg>(
                key: K,
                err_rate: E,
                capacity: C,
                options: crate::bloom::BloomFilterScalingOptions,
            ) -> Self {
            }
            pub fn bf_scandump<K: ToSingleRedisArg>(key: K, iterator: i64) -> Self {}
        }
        impl Pipeline {
            pub fn get<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn mget<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn keys<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn set<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn set_options<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, options: SetOptions) -> &mut Self {}
            pub fn mset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> &mut Self {}
            pub fn set_ex<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, seconds: u64) -> &mut Self {}
            pub fn pset_ex<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, milliseconds: u64) -> &mut Self {}
            #[twelve::does(claim)]
            pub fn set_nx<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
            #[twelve::does(claim)]
            pub fn mset_nx<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> &mut Self {}
            pub fn mset_ex<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)], options: MSetOptions) -> &mut Self {}
            pub fn getset<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn getrange<K: ToSingleRedisArg>(&mut self, key: K, from: isize, to: isize) -> &mut Self {}
            pub fn setrange<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, offset: isize, value: V) -> &mut Self {}
            pub fn del<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn del_ex<K: ToSingleRedisArg>(&mut self, key: K, value_comparison: ValueComparison) -> &mut Self {}
            pub fn digest<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn exists<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn key_type<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn expire<K: ToSingleRedisArg>(&mut self, key: K, seconds: i64) -> &mut Self {}
            pub fn expire_at<K: ToSingleRedisArg>(&mut self, key: K, ts: i64) -> &mut Self {}
            pub fn pexpire<K: ToSingleRedisArg>(&mut self, key: K, ms: i64) -> &mut Self {}
            pub fn pexpire_at<K: ToSingleRedisArg>(&mut self, key: K, ts: i64) -> &mut Self {}
            pub fn expire_time<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn pexpire_time<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn persist<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn ttl<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn pttl<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn get_ex<K: ToSingleRedisArg>(&mut self, key: K, expire_at: Expiry) -> &mut Self {}
            pub fn get_del<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn copy<KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString>(&mut self, source: KSrc, destination: KDst, options: CopyOptions<Db>) -> &mut Self {}
            pub fn rename<K: ToSingleRedisArg, N: ToSingleRedisArg>(&mut self, key: K, new_key: N) -> &mut Self {}
            pub fn rename_nx<K: ToSingleRedisArg, N: ToSingleRedisArg>(&mut self, key: K, new_key: N) -> &mut Self {}
            pub fn unlink<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn append<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn incr<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, delta: V) -> &mut Self {}
            pub fn decr<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, delta: V) -> &mut Self {}
            pub fn increx<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, increment: V, options: IncrexOptions<V>) -> &mut Self {}
            pub fn setbit<K: ToSingleRedisArg>(&mut self, key: K, offset: usize, value: bool) -> &mut Self {}
            pub fn getbit<K: ToSingleRedisArg>(&mut self, key: K, offset: usize) -> &mut Self {}
            pub fn bitcount<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn bitcount_range<K: ToSingleRedisArg>(&mut self, key: K, start: usize, end: usize) -> &mut Self {}
            pub fn bit_and<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
            pub fn bit_or<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
            pub fn bit_xor<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
            pub fn bit_not<D: ToSingleRedisArg, S: ToSingleRedisArg>(&mut self, dstkey: D, srckey: S) -> &mut Self {}
            pub fn bit_diff<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
            pub fn bit_diff1<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
            pub fn bit_and_or<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
            pub fn bit_one<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
            pub fn strlen<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn hget<K: ToSingleRedisArg, F: ToSingleRedisArg>(&mut self, key: K, field: F) -> &mut Self {}
            pub fn hmget<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
            pub fn hget_ex<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F, expire_at: Expiry) -> &mut Self {}
            pub fn hdel<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self {}
            pub fn hget_del<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
            pub fn hset<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, field: F, value: V) -> &mut Self {}
            pub fn hset_ex<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(
                &mut self,
                key: K,
                hash_field_expiration_options: &'a HashFieldExpirationOptions,
                fields_values: &'a [(F, V)],
            ) -> &mut Self {
            }
            #[twelve::does(claim)]
            pub fn hset_nx<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, field: F, value: V) -> &mut Self {}
            pub fn hset_multiple<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, items: &'a [(F, V)]) -> &mut Self {}
            pub fn hincr<K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, field: F, delta: D) -> &mut Self {}
            pub fn hexists<K: ToSingleRedisArg, F: ToSingleRedisArg>(&mut self, key: K, field: F) -> &mut Self {}
            pub fn httl<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
            pub fn hpttl<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
            pub fn hexpire<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> &mut Self {}
            pub fn hexpire_at<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> &mut Self {}
            pub fn hexpire_time<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
            pub fn hpersist<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
            pub fn hpexpire<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> &mut Self {}
            pub fn hpexpire_at<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> &mut Self {}
            pub fn hpexpire_time<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
            pub fn hkeys<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn hvals<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn hgetall<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn hlen<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn blmove<S: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> &mut Self {}
            pub fn blmpop<K: ToRedisArgs>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self {}
            pub fn blpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
            pub fn brpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
            pub fn brpoplpush<S: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, timeout: f64) -> &mut Self {}
            pub fn lindex<K: ToSingleRedisArg>(&mut self, key: K, index: isize) -> &mut Self {}
            pub fn linsert_before<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, pivot: P, value: V) -> &mut Self {}
            pub fn linsert_after<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, pivot: P, value: V) -> &mut Self {}
            pub fn llen<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn lmove<S: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> &mut Self {}
            pub fn lmpop<K: ToRedisArgs>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self {}
            pub fn lpop<K: ToSingleRedisArg>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> &mut Self {}
            pub fn lpos<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, options: LposOptions) -> &mut Self {}
            pub fn lpush<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn lpush_exists<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn lrange<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
            pub fn lrem<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, count: isize, value: V) -> &mut Self {}
            pub fn ltrim<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
            pub fn lset<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, index: isize, value: V) -> &mut Self {}
            pub fn ping(&mut self) -> &mut Self {}
            pub fn ping_message<K: ToSingleRedisArg>(&mut self, message: K) -> &mut Self {}
            pub fn rpop<K: ToSingleRedisArg>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> &mut Self {}
            pub fn rpoplpush<K: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, dstkey: D) -> &mut Self {}
            pub fn rpush<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn rpush_exists<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn sadd<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {}
            pub fn scard<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn sdiff<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self {}
            pub fn sdiffstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn sinter<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self {}
            pub fn sinterstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn sismember<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self {}
            pub fn smismember<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
            pub fn smembers<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn smove<S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, member: M) -> &mut Self {}
            pub fn spop<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn srandmember<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn srandmember_multiple<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self {}
            pub fn srem<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {}
            pub fn sunion<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self {}
            pub fn sunionstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn zadd<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M, score: S) -> &mut Self {}
            pub fn zadd_multiple<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, items: &'a [(S, M)]) -> &mut Self {}
            pub fn zadd_options<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                member: M,
                score: S,
                options: &'a SortedSetAddOptions,
            ) -> &mut Self {
            }
            pub fn zadd_multiple_options<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(
                &mut self,
                key: K,
                items: &'a [(S, M)],
                options: &'a SortedSetAddOptions,
            ) -> &mut Self {
            }
            pub fn zcard<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn zcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
            pub fn zincr<K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, member: M, delta: D) -> &mut Self {}
            pub fn zinterstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn zinterstore_min<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn zinterstore_max<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn zinterstore_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self {}
            pub fn zinterstore_min_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self {}
            pub fn zinterstore_max_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self {}
            pub fn zlexcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
            pub fn bzpopmax<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
            pub fn zpopmax<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self {}
            pub fn bzpopmin<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
            pub fn zpopmin<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self {}
            pub fn bzmpop_max<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self {}
            pub fn zmpop_max<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self {}
            pub fn bzmpop_min<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self {}
            pub fn zmpop_min<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self {}
            pub fn zrandmember<K: ToSingleRedisArg>(&mut self, key: K, count: Option<isize>) -> &mut Self {}
            pub fn zrandmember_withscores<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self {}
            pub fn zrange<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
            pub fn zrange_withscores<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
            pub fn zrangebylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
            pub fn zrangebylex_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self {
            }
            pub fn zrevrangebylex<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M) -> &mut Self {}
            pub fn zrevrangebylex_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> &mut Self {
            }
            pub fn zrangebyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
            pub fn zrangebyscore_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
            pub fn zrangebyscore_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> &mut Self {
            }
            pub fn zrangebyscore_limit_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(
                &mut self,
                key: K,
                min: M,
                max: MM,
                offset: isize,
                count: isize,
            ) -> &mut Self {
            }
            pub fn zrank<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self {}
            pub fn zrem<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
            pub fn zrembylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
            pub fn zremrangebyrank<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
            pub fn zrembyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
            pub fn zrevrange<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
            pub fn zrevrange_withscores<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
            pub fn zrevrangebyscore<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M) -> &mut Self {}
            pub fn zrevrangebyscore_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M) -> &mut Self {}
            pub fn zrevrangebyscore_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> &mut Self {
            }
            pub fn zrevrangebyscore_limit_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                max: MM,
                min: M,
                offset: isize,
                count: isize,
            ) -> &mut Self {
            }
            pub fn zrevrank<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self {}
            pub fn zscore<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self {}
            pub fn zscore_multiple<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: &'a [M]) -> &mut Self {}
            pub fn zunionstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn zunionstore_min<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn zunionstore_max<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
            pub fn zunionstore_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self {}
            pub fn zunionstore_min_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self {}
            pub fn zunionstore_max_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self {}
            pub fn vadd<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, input: vector_sets::VectorAddInput<'a>, element: E) -> &mut Self {}
            pub fn vadd_options<K: ToRedisArgs, E: ToRedisArgs>(
                &mut self,
                key: K,
                input: vector_sets::VectorAddInput<'a>,
                element: E,
                options: &'a vector_sets::VAddOptions,
            ) -> &mut Self {
            }
            pub fn vcard<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn vdim<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn vemb<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
            pub fn vemb_options<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E, options: &'a vector_sets::VEmbOptions) -> &mut Self {}
            pub fn vrem<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
            pub fn vsetattr<K: ToRedisArgs, E: ToRedisArgs, J: Serialize>(&mut self, key: K, element: E, json_object: &'a J) -> &mut Self {}
            pub fn vdelattr<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
            pub fn vgetattr<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
            pub fn vinfo<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn vlinks<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
            pub fn vlinks_with_scores<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
            pub fn vrandmember<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn vrandmember_multiple<K: ToRedisArgs>(&mut self, key: K, count: usize) -> &mut Self {}
            pub fn vsim<K: ToRedisArgs>(&mut self, key: K, input: vector_sets::VectorSimilaritySearchInput<'a>) -> &mut Self {}
            pub fn vsim_options<K: ToRedisArgs>(&mut self, key: K, input: vector_sets::VectorSimilaritySearchInput<'a>, options: &'a vector_sets::VSimOptions) -> &mut Self {}
            pub fn pfadd<K: ToSingleRedisArg, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
            pub fn pfcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn pfmerge<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
            pub fn publish<K: ToSingleRedisArg, E: ToSingleRedisArg>(&mut self, channel: K, message: E) -> &mut Self {}
            pub fn spublish<K: ToSingleRedisArg, E: ToSingleRedisArg>(&mut self, channel: K, message: E) -> &mut Self {}
            pub fn object_encoding<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn object_idletime<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn object_freq<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn object_refcount<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn client_getname(&mut self) -> &mut Self {}
            pub fn client_id(&mut self) -> &mut Self {}
            pub fn client_setname<K: ToSingleRedisArg>(&mut self, connection_name: K) -> &mut Self {}
            pub fn acl_load(&mut self) -> &mut Self {}
            pub fn acl_save(&mut self) -> &mut Self {}
            pub fn acl_list(&mut self) -> &mut Self {}
            pub fn acl_users(&mut self) -> &mut Self {}
            pub fn acl_getuser<K: ToSingleRedisArg>(&mut self, username: K) -> &mut Self {}
            pub fn acl_setuser<K: ToSingleRedisArg>(&mut self, username: K) -> &mut Self {}
            pub fn acl_setuser_rules<K: ToSingleRedisArg>(&mut self, username: K, rules: &'a [acl::Rule]) -> &mut Self {}
            pub fn acl_deluser<K: ToRedisArgs>(&mut self, usernames: &'a [K]) -> &mut Self {}
            pub fn acl_dryrun<K: ToSingleRedisArg, C: ToSingleRedisArg, A: ToRedisArgs>(&mut self, username: K, command: C, args: A) -> &mut Self {}
            pub fn acl_cat(&mut self) -> &mut Self {}
            pub fn acl_cat_categoryname<K: ToSingleRedisArg>(&mut self, categoryname: K) -> &mut Self {}
            pub fn acl_genpass(&mut self) -> &mut Self {}
            pub fn acl_genpass_bits(&mut self, bits: isize) -> &mut Self {}
            pub fn acl_whoami(&mut self) -> &mut Self {}
            pub fn acl_log(&mut self, count: isize) -> &mut Self {}
            pub fn acl_log_reset(&mut self) -> &mut Self {}
            pub fn acl_help(&mut self) -> &mut Self {}
            pub fn geo_add<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
            pub fn geo_dist<K: ToSingleRedisArg, M1: ToSingleRedisArg, M2: ToSingleRedisArg>(&mut self, key: K, member1: M1, member2: M2, unit: geo::Unit) -> &mut Self {}
            pub fn geo_hash<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
            pub fn geo_pos<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
            pub fn geo_radius<K: ToSingleRedisArg>(&mut self, key: K, longitude: f64, latitude: f64, radius: f64, unit: geo::Unit, options: geo::RadiusOptions) -> &mut Self {}
            pub fn geo_radius_by_member<K: ToSingleRedisArg, M: ToSingleRedisArg>(
                &mut self,
                key: K,
                member: M,
                radius: f64,
                unit: geo::Unit,
                options: geo::RadiusOptions,
            ) -> &mut Self {
            }
            pub fn xack<K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, group: G, ids: &'a [I]) -> &mut Self {}
            pub fn xnack<K: ToSingleRedisArg, G: ToSingleRedisArg, ID: ToSingleRedisArg>(
                &mut self,
                key: K,
                group: G,
                ids: &'a [ID],
                options: &'a streams::StreamNackOptions,
            ) -> &mut Self {
            }
            pub fn xadd<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, id: ID, items: &'a [(F, V)]) -> &mut Self {}
            pub fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, id: ID, map: BTM) -> &mut Self {}
            pub fn xadd_options<K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, id: ID, items: I, options: &'a streams::StreamAddOptions) -> &mut Self {}
            pub fn xadd_maxlen<K: ToSingleRedisArg, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(
                &mut self,
                key: K,
                maxlen: streams::StreamMaxlen,
                id: ID,
                items: &'a [(F, V)],
            ) -> &mut Self {
            }
            pub fn xadd_maxlen_map<K: ToSingleRedisArg, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, maxlen: streams::StreamMaxlen, id: ID, map: BTM) -> &mut Self {}
            pub fn xautoclaim_options<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, S: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                start: S,
                options: streams::StreamAutoClaimOptions,
            ) -> &mut Self {
            }
            pub fn xclaim<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
            ) -> &mut Self {
            }
            pub fn xclaim_options<K: ToSingleRedisArg, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(
                &mut self,
                key: K,
                group: G,
                consumer: C,
                min_idle_time: MIT,
                ids: &'a [ID],
                options: streams::StreamClaimOptions,
            ) -> &mut Self {
            }
            pub fn xdel<K: ToSingleRedisArg, ID: ToRedisArgs>(&mut self, key: K, ids: &'a [ID]) -> &mut Self {}
            pub fn xdel_ex<K: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, ids: &'a [ID], options: streams::StreamDeletionPolicy) -> &mut Self {}
            pub fn xack_del<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, ids: &'a [ID], options: streams::StreamDeletionPolicy) -> &mut Self {}
            pub fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self {}
            pub fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> &mut Self {}
            pub fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self {}
            pub fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self {}
            pub fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self {}
            pub fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> &mut Self {}
            pub fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Self {}
            pub fn xinfo_groups<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn xinfo_stream<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
            pub fn xinfo_stream_with_idempotency<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
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
            pub fn xcfgset<K: ToRedisArgs>(&mut self, key: K, options: &'a streams::StreamConfigOptions) -> &mut Self {}
            pub fn ft_create<K: ToSingleRedisArg>(&mut self, index_name: K, options: &'a CreateOptions, schema: &'a SearchSchema) -> &mut Self {}
            pub fn load_script(&mut self, script: &'a crate::Script) -> &mut Self {}
            pub fn invoke_script(&mut self, invocation: &'a crate::ScriptInvocation<'a>) -> &mut Self {}
            pub fn flushall(&mut self) -> &mut Self {}
            pub fn flushall_options(&mut self, options: &'a FlushAllOptions) -> &mut Self {}
            pub fn flushdb(&mut self) -> &mut Self {}
            pub fn flushdb_options(&mut self, options: &'a FlushDbOptions) -> &mut Self {}
            pub fn bf_add<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn bf_card<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn bf_exists<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn bf_info<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
            pub fn bf_info_type<K: ToSingleRedisArg>(&mut self, key: K, info_type: crate::bloom::BloomFilterInfoType) -> &mut Self {}
            pub fn bf_insert<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: V) -> &mut Self {}
            pub fn bf_insert_options<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: V, options: crate::bloom::BloomFilterInsertOptions) -> &mut Self {}
            pub fn bf_loadchunk<K: ToSingleRedisArg>(&mut self, key: K, chunk: crate::bloom::BloomFilterDumpChunk) -> &mut Self {}
            pub fn bf_madd<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: V) -> &mut Self {}
            pub fn bf_mexists<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: &'a [V]) -> &mut Self {}
            pub fn bf_reserve<K: ToSingleRedisArg>(&mut self, key: K, err_rate: f64, capacity: usize) -> &mut Self {}
            pub fn bf_reserve_options<K: ToSingleRedisArg, E: ToSingleRedisArg, C: ToSingleRedisArg>(
                &mut self,
                key: K,
                err_rate: E,
                capacity: C,
                options: crate::bloom::BloomFilterScalingOptions,
            ) -> &mut Self {
            }
            pub fn bf_scandump<K: ToSingleRedisArg>(&mut self, key: K, iterator: i64) -> &mut Self {}
        }
    }
    use crate::cmd::Cmd;
    use crate::connection::{Connection, ConnectionLike, Msg, RedisConnectionInfo};
    use crate::types::Value;
    use crate::types::{ExistenceCheck, Expiry, FieldExistenceCheck, FromRedisValue, RedisResult, SetExpiry, ToRedisArgs, ToSingleRedisArg, ValueComparison};
    pub use json::JsonAsyncCommands;
    pub use json::JsonCommands;
    pub mod geo {
        use crate::types::{FromRedisValue, ToRedisArgs, ToSingleRedisArg};
        pub enum Unit {
            Meters,
            Kilometers,
            Miles,
            Feet,
        }
        impl ToRedisArgs for Unit {}
        impl ToSingleRedisArg for Unit {}
        pub struct Coord<T> {
            pub longitude: T,
            pub latitude: T,
        }
        impl<T> Coord<T> {
            pub fn lon_lat(longitude: T, latitude: T) -> Self {}
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
    pub mod streams {
        use crate::types::ToSingleRedisArg;
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
            pub fn set_deletion_policy(self, deletion_policy: StreamDeletionPolicy) -> Self {}
        }
        impl ToRedisArgs for StreamTrimOptions {}
        pub enum StreamIdempotencyMode {
            Manual { producer_id: String, idempotent_id: String },
            Automatic { producer_id: String },
        }
        impl ToRedisArgs for StreamIdempotencyMode {}
        pub const IDMP_DURATION_MIN: u32 = ();
        pub const IDMP_DURATION_MAX: u32 = ();
        pub const IDMP_MAXSIZE_MIN: u16 = ();
        pub const IDMP_MAXSIZE_MAX: u16 = ();
        pub struct StreamConfigOptions;
        impl StreamConfigOptions {
            pub fn with_idempotency_seconds(seconds: u32) -> Result<Self, String> {}
            pub fn with_idempotency_maxsize(size: u16) -> Result<Self, String> {}
            pub fn idempotency_seconds(self, seconds: u32) -> Result<Self, String> {}
            pub fn idempotency_maxsize(self, size: u16) -> Result<Self, String> {}
        }
        impl ToRedisArgs for StreamConfigOptions {}
        pub struct StreamAddOptions;
        impl Default for StreamAddOptions {}
        impl StreamAddOptions {
            pub fn nomkstream(self) -> Self {}
            pub fn trim(self, trim: StreamTrimStrategy) -> Self {}
            pub fn set_deletion_policy(self, deletion_policy: StreamDeletionPolicy) -> Self {}
            pub fn idmp(self, producer_id: impl Into<String>, idempotent_id: impl Into<String>) -> Self {}
            pub fn idmpauto(self, producer_id: impl Into<String>) -> Self {}
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
            #[twelve::does(claim)]
            pub fn group<GN: ToRedisArgs, CN: ToRedisArgs>(self, group_name: GN, consumer_name: CN) -> Self {}
            pub fn claim(self, min_idle_time: usize) -> Self {}
        }
        impl ToRedisArgs for StreamReadOptions {}
        pub struct StreamAutoClaimReply {
            pub next_stream_id: String,
            pub claimed: Vec<StreamId>,
            pub deleted_ids: Vec<String>,
            pub invalid_entries: bool,
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
        pub struct StreamInfoStreamReplyWithIdempotency {
            pub base: StreamInfoStreamReply,
            pub idmp_duration: u32,
            pub idmp_maxsize: u16,
            pub pids_tracked: usize,
            pub iids_tracked: usize,
            pub iids_added: usize,
            pub iids_duplicates: usize,
        }
        impl Default for StreamInfoStreamReplyWithIdempotency {}
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
            pub milliseconds_elapsed_from_delivery: Option<usize>,
            pub delivered_count: Option<usize>,
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
        impl FromRedisValue for StreamInfoStreamReplyWithIdempotency {}
        impl FromRedisValue for StreamInfoConsumersReply {}
        impl FromRedisValue for StreamInfoGroupsReply {}
        pub enum StreamDeletionPolicy {
            KeepRef,
            DelRef,
            Acked,
        }
        impl Default for StreamDeletionPolicy {}
        impl ToRedisArgs for StreamDeletionPolicy {}
        impl ToSingleRedisArg for StreamDeletionPolicy {}
        pub enum XDelExStatusCode {
            IdNotFound,
            Deleted,
            NotDeletedUnacknowledgedOrStillReferenced,
        }
        impl FromRedisValue for XDelExStatusCode {}
        pub enum StreamNackMode {
            Silent,
            Fail,
            Fatal,
        }
        impl ToRedisArgs for StreamNackMode {}
        impl ToSingleRedisArg for StreamNackMode {}
        pub struct StreamNackOptions;
        impl StreamNackOptions {
            pub fn new(mode: StreamNackMode) -> Self {}
        }
        impl ToRedisArgs for StreamNackOptions {}
        pub enum XAckDelStatusCode {
            IdNotFound,
            AcknowledgedAndDeleted,
            AcknowledgedNotDeletedStillReferenced,
        }
        impl FromRedisValue for XAckDelStatusCode {}
    }
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
    impl<T: ConnectionLike> TypedCommands for T {}
    impl<T: crate::aio::ConnectionLike> AsyncTypedCommands for T {}
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
    impl ToSingleRedisArg for Direction {}
    pub struct CopyOptions<Db: ToString>(Db);
    impl Default for CopyOptions<&'static str> {}
    impl<Db: ToString> CopyOptions<Db> {
        pub fn db<Db2: ToString>(self, db: Db2) -> CopyOptions<Db2> {}
        pub fn replace(self, replace: bool) -> Self {}
    }
    impl<Db: ToString> ToRedisArgs for CopyOptions<Db> {}
    impl<Db: ToString> ToSingleRedisArg for CopyOptions<Db> {}
    pub struct SetOptions;
    impl Default for SetOptions {}
    impl SetOptions {
        #[twelve::does(claim)]
        pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self {}
        pub fn value_comparison(self, value_comparison: ValueComparison) -> Self {}
        pub fn get(self, get: bool) -> Self {}
        pub fn with_expiration(self, expiration: SetExpiry) -> Self {}
    }
    impl ToRedisArgs for SetOptions {}
    pub struct MSetOptions;
    impl Default for MSetOptions {}
    impl MSetOptions {
        pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self {}
        pub fn with_expiration(self, expiration: SetExpiry) -> Self {}
    }
    impl ToRedisArgs for MSetOptions {}
    pub struct FlushAllOptions {
        pub blocking: bool,
    }
    impl Default for FlushAllOptions {}
    impl FlushAllOptions {
        pub fn blocking(self, blocking: bool) -> Self {}
    }
    impl ToRedisArgs for FlushAllOptions {}
    impl ToSingleRedisArg for FlushAllOptions {}
    pub type FlushDbOptions = FlushAllOptions;
    pub struct HashFieldExpirationOptions;
    impl Default for HashFieldExpirationOptions {}
    impl HashFieldExpirationOptions {
        pub fn set_existence_check(self, field_existence_check: FieldExistenceCheck) -> Self {}
        pub fn set_expiration(self, expiration: SetExpiry) -> Self {}
    }
    impl ToRedisArgs for HashFieldExpirationOptions {}
    impl ToRedisArgs for Expiry {}
    pub struct IncrexOptions<T>(T);
    impl<T> Default for IncrexOptions<T> {}
    impl<T: ToSingleRedisArg> IncrexOptions<T> {
        pub fn saturate(self) -> Self {}
        pub fn lower_bound(self, lower_bound: T) -> Self {}
        pub fn upper_bound(self, upper_bound: T) -> Self {}
        pub fn with_expiration(self, expiration: Expiry) -> Self {}
        pub fn enx(self) -> Self {}
    }
    impl<T: ToRedisArgs> ToRedisArgs for IncrexOptions<T> {}
    pub enum UpdateCheck {
        LT,
        GT,
    }
    impl ToRedisArgs for UpdateCheck {}
    pub struct SortedSetAddOptions;
    impl Default for SortedSetAddOptions {}
    impl SortedSetAddOptions {
        pub fn add_only() -> Self {}
        pub fn update_only(conditional_update: Option<UpdateCheck>) -> Self {}
        pub fn add_or_update(conditional_update: Option<UpdateCheck>) -> Self {}
        pub fn include_changed_count(self) -> Self {}
        pub fn increment_score(self) -> Self {}
    }
    impl ToRedisArgs for SortedSetAddOptions {}
    pub fn resp3_hello(connection_info: &RedisConnectionInfo) -> Cmd {}
    pub trait HotkeysCommands: ConnectionLike {
        fn hotkeys_start(&mut self, opts: hotkeys::HotkeysOptions) -> RedisResult<()> {}
        fn hotkeys_get(&mut self) -> RedisResult<Option<hotkeys::HotkeysResponse>> {}
        fn hotkeys_stop(&mut self) -> RedisResult<bool> {}
        fn hotkeys_reset(&mut self) -> RedisResult<()> {}
    }
    impl HotkeysCommands for Connection {}
    pub trait AsyncHotkeysCommands: crate::aio::ConnectionLike + Send + Sync + Sized {
        fn hotkeys_start(&mut self, opts: hotkeys::HotkeysOptions) -> crate::types::RedisFuture<'_, ()> {}
        fn hotkeys_get(&mut self) -> crate::types::RedisFuture<'_, Option<hotkeys::HotkeysResponse>> {}
        fn hotkeys_stop(&mut self) -> crate::types::RedisFuture<'_, bool> {}
        fn hotkeys_reset(&mut self) -> crate::types::RedisFuture<'_, ()> {}
    }
    impl AsyncHotkeysCommands for crate::aio::MultiplexedConnection {}
    impl AsyncHotkeysCommands for crate::aio::ConnectionManager {}
}
mod connection {
    use crate::cmd::{cmd, Cmd};
    use crate::errors::{RedisError, ServerError};
    use crate::io::tcp::TcpSettings;
    use crate::pipeline::Pipeline;
    use crate::types::{FromRedisValue, PushKind, RedisResult, SyncPushSender, ToRedisArgs, Value};
    use crate::ProtocolVersion;
    use crate::PushInfo;
    use std::io::{self};
    use std::net::{self};
    use std::ops::DerefMut;
    use std::path::PathBuf;
    use std::str::FromStr;
    use std::time::Duration;
    pub struct TlsConnParams;
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
        pub fn set_danger_accept_invalid_hostnames(&mut self, insecure: bool) {}
    }
    pub struct ConnectionInfo;
    impl ConnectionInfo {
        pub fn addr(&self) -> &ConnectionAddr {}
        pub fn tcp_settings(&self) -> &TcpSettings {}
        pub fn redis_settings(&self) -> &RedisConnectionInfo {}
        pub fn set_addr(self, addr: ConnectionAddr) -> Self {}
        pub fn set_tcp_settings(self, tcp_settings: TcpSettings) -> Self {}
        pub fn set_redis_settings(self, redis: RedisConnectionInfo) -> Self {}
    }
    pub struct RedisConnectionInfo;
    impl Default for RedisConnectionInfo {}
    impl RedisConnectionInfo {
        pub fn username(&self) -> Option<&str> {}
        pub fn password(&self) -> Option<&str> {}
        pub fn protocol(&self) -> ProtocolVersion {}
        pub fn skip_set_lib_name(&self) -> bool {}
        pub fn lib_name(&self) -> Option<&str> {}
        pub fn lib_ver(&self) -> Option<&str> {}
        pub fn db(&self) -> i64 {}
        pub fn set_username(self, username: impl AsRef<str>) -> Self {}
        pub fn set_password(self, password: impl AsRef<str>) -> Self {}
        pub fn set_protocol(self, protocol: ProtocolVersion) -> Self {}
        pub fn set_skip_set_lib_name(self) -> Self {}
        pub fn set_lib_name(self, lib_name: impl AsRef<str>, lib_ver: impl AsRef<str>) -> Self {}
        pub fn set_db(self, db: i64) -> Self {}
    }
    impl FromStr for ConnectionInfo {
        type Err = RedisError;
    }
    pub trait IntoConnectionInfo {
        fn into_connection_info(self) -> RedisResult<ConnectionInfo>;
    }
    impl IntoConnectionInfo for ConnectionInfo {}
    impl IntoConnectionInfo for ConnectionAddr {}
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
        pub fn subscribe_resp3<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
        pub fn psubscribe_resp3<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
        pub fn unsubscribe_resp3<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
        pub fn punsubscribe_resp3<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
    }
    impl ConnectionLike for Connection {}
    impl<C: ConnectionLike, T: DerefMut<Target = C>> ConnectionLike for T {}
    impl<'a> PubSub<'a> {
        pub fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
        pub fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
        pub fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
        pub fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
        pub fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T> {}
        pub fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T> {}
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
mod errors {
    mod parsing_error {
        use arcstr::ArcStr;
        use std::{ffi::NulError, str::Utf8Error, string::FromUtf8Error};
        pub struct ParsingError;
        impl std::error::Error for ParsingError {}
        impl From<NulError> for ParsingError {}
        impl From<Utf8Error> for ParsingError {}
        impl From<uuid::Error> for ParsingError {}
        impl From<FromUtf8Error> for ParsingError {}
        impl From<String> for ParsingError {}
        impl<'a> From<&'a str> for ParsingError {}
        impl From<ArcStr> for ParsingError {}
    }
    mod redis_error {
        use crate::{
            errors::server_error::{ServerError, ServerErrorKind},
            ParsingError,
        };
        use std::{error, io, sync::Arc};
        pub enum ErrorKind {
            Parse,
            AuthenticationFailed,
            UnexpectedReturnType,
            InvalidClientConfig,
            Io,
            Client,
            Extension,
            MasterNameNotFoundBySentinel,
            NoValidReplicasFoundBySentinel,
            EmptySentinelList,
            ClusterConnectionNotFound,
            Server(ServerErrorKind),
            Serialize,
            RESP3NotSupported,
        }
        pub struct RedisError;
        impl From<serde_json::Error> for RedisError {}
        impl From<io::Error> for RedisError {}
        impl From<rustls::pki_types::InvalidDnsNameError> for RedisError {}
        impl From<rustls_native_certs::Error> for RedisError {}
        impl From<(ErrorKind, &'static str)> for RedisError {}
        impl From<(ErrorKind, &'static str, String)> for RedisError {}
        impl error::Error for RedisError {}
        pub enum RetryMethod {
            Reconnect,
            NoRetry,
            RetryImmediately,
            WaitAndRetry,
            AskRedirect,
            MovedRedirect,
            ReconnectFromInitialConnections,
            RefreshSlotsAndRetry,
        }
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
            pub fn retry_method(&self) -> RetryMethod {}
            pub fn into_server_errors(self) -> Option<Arc<[(usize, ServerError)]>> {}
        }
        pub fn make_extension_error(code: String, detail: Option<String>) -> RedisError {}
        impl From<native_tls::Error> for RedisError {}
        impl From<rustls::Error> for RedisError {}
        impl From<ServerError> for RedisError {}
        impl From<ServerErrorKind> for ErrorKind {}
        impl From<ParsingError> for RedisError {}
        impl TryFrom<RedisError> for ServerError {
            type Error = RedisError;
        }
    }
    mod server_error {
        pub enum ServerErrorKind {
            ResponseError,
            ExecAbort,
            BusyLoading,
            NoScript,
            Moved,
            Ask,
            TryAgain,
            ClusterDown,
            CrossSlot,
            MasterDown,
            ReadOnly,
            NotBusy,
            NoSub,
            NoPerm,
        }
        pub struct ServerError;
        impl ServerError {
            pub fn kind(&self) -> Option<ServerErrorKind> {}
            pub fn code(&self) -> &str {}
            pub fn details(&self) -> Option<&str> {}
        }
        impl std::error::Error for ServerError {}
    }
    pub use parsing_error::*;
    pub use redis_error::*;
    pub use server_error::*;
}
mod parser {
    use crate::errors::RedisError;
    use crate::types::{PushKind, RedisResult, Value};
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
        pub fn new() -> Self {}
        pub fn parse_value<T: Read>(&mut self, reader: T) -> RedisResult<Value> {}
    }
    pub fn parse_redis_value(bytes: &[u8]) -> RedisResult<Value> {}
}
mod script {
    use crate::{
        connection::ConnectionLike,
        types::{FromRedisValue, RedisResult, ToRedisArgs},
    };
    pub struct Script;
    impl Script {
        pub fn new(code: &str) -> Self {}
        pub fn get_hash(&self) -> &str {}
        pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String> {}
        pub async fn load_async<C: crate::aio::ConnectionLike>(&self, con: &mut C) -> RedisResult<String> {}
        pub fn key<T: ToRedisArgs>(&self, key: T) -> ScriptInvocation<'_> {}
        pub fn arg<T: ToRedisArgs>(&self, arg: T) -> ScriptInvocation<'_> {}
        pub fn prepare_invoke(&self) -> ScriptInvocation<'_> {}
        pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
        pub async fn invoke_async<C: crate::aio::ConnectionLike, T: FromRedisValue>(&self, con: &mut C) -> RedisResult<T> {}
    }
    pub struct ScriptInvocation<'a>;
    impl<'a> ScriptInvocation<'a> {
        pub fn arg<'b, T: ToRedisArgs>(&'b mut self, arg: T) -> &'b mut Self {}
        pub fn key<'b, T: ToRedisArgs>(&'b mut self, key: T) -> &'b mut Self {}
        pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
        pub async fn invoke_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T> {}
        pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String> {}
        pub async fn load_async<C: crate::aio::ConnectionLike>(&self, con: &mut C) -> RedisResult<String> {}
    }
}
mod types {
    use crate::errors::ParsingError;
    use crate::errors::{RedisError, ServerError};
    use ahash::AHashMap as HashMap;
    use num_bigint::BigInt;
    use std::borrow::Cow;
    use std::default::Default;
    use std::ffi::CString;
    use std::fmt;
    use std::hash::Hash;
    use std::io;
    use std::ops::Deref;
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
    impl ToRedisArgs for SetExpiry {}
    pub enum ExistenceCheck {
        NX,
        XX,
    }
    impl ToRedisArgs for ExistenceCheck {}
    pub enum FieldExistenceCheck {
        FNX,
        FXX,
    }
    impl ToRedisArgs for FieldExistenceCheck {}
    pub enum NumericBehavior {
        NonNumeric,
        NumberIsInteger,
        NumberIsFloat,
    }
    pub enum Value {
        Nil,
        Int(i64),
        BulkString(Vec<u8>),
        Array(Vec<Self>),
        SimpleString(String),
        Okay,
        Map(Vec<(Self, Self)>),
        Attribute { data: Box<Self>, attributes: Vec<(Self, Self)> },
        Set(Vec<Self>),
        Double(f64),
        Boolean(bool),
        VerbatimString { format: VerbatimFormat, text: String },
        BigNumber(BigInt),
        Push { kind: PushKind, data: Vec<Self> },
        ServerError(ServerError),
    }
    impl Default for Value {}
    pub enum ValueComparison {
        IFEQ(String),
        IFNE(String),
        IFDEQ(String),
        IFDNE(String),
    }
    impl ValueComparison {
        pub fn ifeq(value: impl ToSingleRedisArg) -> Self {}
        pub fn ifne(value: impl ToSingleRedisArg) -> Self {}
        pub fn ifdeq(digest: impl ToSingleRedisArg) -> Self {}
        pub fn ifdne(digest: impl ToSingleRedisArg) -> Self {}
    }
    impl ToRedisArgs for ValueComparison {}
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
        pub fn as_sequence(&self) -> Option<&[Self]> {}
        pub fn into_sequence(self) -> Result<Vec<Self>, Self> {}
        pub fn as_map_iter(&self) -> Option<MapIter<'_>> {}
        pub fn into_map_iter(self) -> Result<OwnedMapIter, Self> {}
        pub fn extract_error(self) -> RedisResult<Self> {}
    }
    pub type RedisResult<T> = Result<T, RedisError>;
    impl<T: FromRedisValue> FromRedisValue for RedisResult<T> {}
    pub type RedisFuture<'a, T> = futures_util::future::BoxFuture<'a, RedisResult<T>>;
    pub struct InfoDict;
    impl InfoDict {
        pub fn new(kvpairs: &str) -> Self {}
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
        fn writer_for_next_arg(&mut self) -> impl io::Write + '_;
        fn reserve_space_for_args(&mut self, additional: impl IntoIterator<Item = usize>) {}
        fn bufmut_for_next_arg(&mut self, capacity: usize) -> impl bytes::BufMut + '_ {}
    }
    impl RedisWrite for Vec<Vec<u8>> {}
    pub trait ToSingleRedisArg: ToRedisArgs {}
    pub trait ToRedisArgs: Sized {
        fn to_redis_args(&self) -> Vec<Vec<u8>> {}
        fn write_redis_args<W: ?Sized + RedisWrite>(&self, out: &mut W);
        fn describe_numeric_behavior(&self) -> NumericBehavior {}
        fn num_of_args(&self) -> usize {}
    }
    impl<'a, T: ToOwned + ?Sized> ToRedisArgs for Cow<'a, T>
    where
        &'a T: ToRedisArgs,
        T::Owned: ToRedisArgs,
    {
    }
    impl<'a, T: ToOwned + ?Sized> ToSingleRedisArg for Cow<'a, T>
    where
        &'a T: ToSingleRedisArg,
        T::Owned: ToSingleRedisArg,
    {
    }
    pub trait FromRedisValue: Sized {
        fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError> {}
        fn from_redis_value(v: Value) -> Result<Self, ParsingError>;
        fn from_redis_value_refs(items: &[Value]) -> Result<Vec<Self>, ParsingError> {}
        fn from_redis_values(items: Vec<Value>) -> Result<Vec<Self>, ParsingError> {}
        fn from_each_redis_values(items: Vec<Value>) -> Vec<Result<Self, ParsingError>> {}
        fn from_byte_slice(vec: &[u8]) -> Option<Vec<Self>> {}
        fn from_byte_vec(vec: Vec<u8>) -> Result<Vec<Self>, ParsingError> {}
    }
    impl FromRedisValue for Value {}
    impl FromRedisValue for InfoDict {}
    pub fn from_redis_value_ref<T: FromRedisValue>(v: &Value) -> Result<T, ParsingError> {}
    pub fn from_redis_value<T: FromRedisValue>(v: Value) -> Result<T, ParsingError> {}
    pub fn calculate_value_digest<T: ToRedisArgs>(value: T) -> String {}
    pub fn is_valid_16_bytes_hex_digest(s: &str) -> bool {}
    pub enum ProtocolVersion {
        RESP2,
        RESP3,
    }
    impl Default for ProtocolVersion {}
    impl ProtocolVersion {
        pub fn supports_resp3(&self) -> bool {}
    }
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
    pub enum ValueType {
        None,
        String,
        List,
        Set,
        ZSet,
        Hash,
        Stream,
        VectorSet,
        JSON,
        BloomFilterRedis,
        CuckooFilter,
        CountMin,
        TDigest,
        TopK,
        TimeSeries,
        Trie,
        BloomFilterValKey,
        Unknown(String),
    }
    impl<T: AsRef<str>> From<T> for ValueType {}
    impl From<ValueType> for String {}
    impl FromRedisValue for ValueType {}
    pub enum IntegerReplyOrNoOp {
        IntegerReply(usize),
        NotExists,
        ExistsButNotRelevant,
    }
    impl IntegerReplyOrNoOp {
        pub fn raw(&self) -> isize {}
    }
    impl FromRedisValue for IntegerReplyOrNoOp {}
    pub struct IncrexResult {
        pub value: Value,
        pub actual_increment: Value,
    }
    impl IncrexResult {
        pub fn value_as<T: FromRedisValue>(&self) -> Result<T, ParsingError> {}
        pub fn actual_increment_as<T: FromRedisValue>(&self) -> Result<T, ParsingError> {}
        pub fn as_i64(&self) -> Result<(i64, i64), ParsingError> {}
        pub fn as_f64(&self) -> Result<(f64, f64), ParsingError> {}
    }
    impl FromRedisValue for IncrexResult {}
}
mod impls {
    use crate::types::{FromRedisValue, ToRedisArgs, ToSingleRedisArg};
    impl ToRedisArgs for i8 {}
    impl ToSingleRedisArg for i8 {}
    impl ToRedisArgs for i16 {}
    impl ToSingleRedisArg for i16 {}
    impl ToRedisArgs for u16 {}
    impl ToSingleRedisArg for u16 {}
    impl ToRedisArgs for i32 {}
    impl ToSingleRedisArg for i32 {}
    impl ToRedisArgs for u32 {}
    impl ToSingleRedisArg for u32 {}
    impl ToRedisArgs for i64 {}
    impl ToSingleRedisArg for i64 {}
    impl ToRedisArgs for u64 {}
    impl ToSingleRedisArg for u64 {}
    impl ToRedisArgs for i128 {}
    impl ToSingleRedisArg for i128 {}
    impl ToRedisArgs for u128 {}
    impl ToSingleRedisArg for u128 {}
    impl ToRedisArgs for isize {}
    impl ToSingleRedisArg for isize {}
    impl ToRedisArgs for usize {}
    impl ToSingleRedisArg for usize {}
    impl ToRedisArgs for f32 {}
    impl ToSingleRedisArg for f32 {}
    impl ToRedisArgs for f64 {}
    impl ToSingleRedisArg for f64 {}
    impl ToRedisArgs for u8 {}
    impl ToSingleRedisArg for u8 {}
    impl ToRedisArgs for bool {}
    impl ToSingleRedisArg for bool {}
    impl ToRedisArgs for String {}
    impl ToSingleRedisArg for String {}
    impl ToRedisArgs for &str {}
    impl ToSingleRedisArg for &str {}
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
impl bb8::ManageConnection for Client {
    type Connection = crate::aio::MultiplexedConnection;
    type Error = RedisError;
}
