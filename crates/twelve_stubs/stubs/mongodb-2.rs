//! package = "mongodb", version = ">=2, <3"

pub use bson;
pub mod options {
    pub use crate::{
        change_stream::options::*,
        client::{auth::*, options::*},
        coll::options::*,
        collation::*,
        compression::*,
        concern::*,
        db::options::*,
        gridfs::options::*,
        index::options::*,
        search_index::options::*,
        selection_criteria::*,
    };
}
pub use ::bson;
pub mod change_stream {
    pub(crate) mod options {
        use crate::{
            bson::{Bson, Timestamp},
            change_stream::event::ResumeToken,
            collation::Collation,
            concern::ReadConcern,
            selection_criteria::SelectionCriteria,
        };
        use std::time::Duration;
        pub struct ChangeStreamOptions {
            pub full_document: Option<FullDocumentType>,
            pub full_document_before_change: Option<FullDocumentBeforeChangeType>,
            pub resume_after: Option<ResumeToken>,
            pub start_at_operation_time: Option<Timestamp>,
            pub start_after: Option<ResumeToken>,
            pub max_await_time: Option<Duration>,
            pub batch_size: Option<u32>,
            pub collation: Option<Collation>,
            pub read_concern: Option<ReadConcern>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub comment: Option<Bson>,
        }
        impl ChangeStreamOptions {
            pub fn builder() -> ChangeStreamOptionsBuilder {}
        }
        pub struct ChangeStreamOptionsBuilder;
        impl ChangeStreamOptionsBuilder {
            pub fn full_document<V>(self, value: V) -> Self {}
            pub fn full_document_before_change<V>(self, value: V) -> Self {}
            pub fn resume_after<V>(self, value: V) -> Self {}
            pub fn start_at_operation_time<V>(self, value: V) -> Self {}
            pub fn start_after<V>(self, value: V) -> Self {}
            pub fn max_await_time<V>(self, value: V) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> ChangeStreamOptions {}
        }
        impl Default for ChangeStreamOptions {}
        pub enum FullDocumentType {
            UpdateLookup,
            WhenAvailable,
            Required,
            Other(String),
        }
        pub enum FullDocumentBeforeChangeType {
            WhenAvailable,
            Required,
            Off,
            Other(String),
        }
    }
    pub mod session {
        use super::event::ResumeToken;
        use crate::{error::Result, ClientSession};
        use serde::de::DeserializeOwned;
        pub struct SessionChangeStream<T: DeserializeOwned>(T);
        impl<T: DeserializeOwned> SessionChangeStream<T> {
            pub fn resume_token(&self) -> Option<ResumeToken> {}
            pub fn with_type<D: DeserializeOwned>(self) -> SessionChangeStream<D> {}
            pub async fn next(&mut self, session: &mut ClientSession) -> Result<Option<T>> {}
            pub fn is_alive(&self) -> bool {}
            pub async fn next_if_any(&mut self, session: &mut ClientSession) -> Result<Option<T>> {}
        }
    }
    use crate::{
        change_stream::{event::ResumeToken, options::ChangeStreamOptions},
        cursor::CursorStream,
        error::Result,
        ClientSession,
    };
    use bson::Timestamp;
    use futures_core::Stream;
    use serde::de::DeserializeOwned;
    pub struct ChangeStream<T: DeserializeOwned>(T);
    impl<T: DeserializeOwned> ChangeStream<T> {
        pub fn resume_token(&self) -> Option<ResumeToken> {}
        pub fn with_type<D: DeserializeOwned>(self) -> ChangeStream<D> {}
        pub fn is_alive(&self) -> bool {}
        pub async fn next_if_any(&mut self) -> Result<Option<T>> {}
    }
    impl<T: DeserializeOwned> CursorStream for ChangeStream<T> {}
    impl<T: DeserializeOwned> Stream for ChangeStream<T> {
        type Item = Result<T>;
    }
}
mod client {
    pub mod options {
        mod resolver_config {
            pub struct ResolverConfig;
            impl ResolverConfig {
                pub fn cloudflare() -> Self {}
                pub fn google() -> Self {}
                pub fn quad9() -> Self {}
            }
        }
        use crate::{
            client::auth::Credential,
            compression::Compressor,
            concern::{ReadConcern, WriteConcern},
            error::{Error, Result},
            event::{cmap::CmapEventHandler, command::CommandEventHandler, sdam::SdamEventHandler},
            selection_criteria::{ReadPreference, SelectionCriteria},
        };
        use bson::UuidRepresentation;
        pub use resolver_config::ResolverConfig;
        use std::{
            fmt::{self},
            path::PathBuf,
            str::FromStr,
            sync::Arc,
            time::Duration,
        };
        pub enum ServerAddress {
            Tcp { host: String, port: Option<u16> },
            Unix { path: PathBuf },
        }
        impl Default for ServerAddress {}
        impl FromStr for ServerAddress {
            type Err = Error;
        }
        impl ServerAddress {
            pub fn parse(address: impl AsRef<str>) -> Result<Self> {}
        }
        pub enum ServerApiVersion {
            V1,
        }
        impl FromStr for ServerApiVersion {
            type Err = Error;
        }
        pub struct ServerApi {
            pub version: ServerApiVersion,
            pub strict: Option<bool>,
            pub deprecation_errors: Option<bool>,
        }
        impl ServerApi {
            pub fn builder() -> ServerApiBuilder {}
        }
        pub struct ServerApiBuilder;
        impl ServerApiBuilder {
            pub fn version<V>(self, value: V) -> Self {}
            pub fn strict<V>(self, value: V) -> Self {}
            pub fn deprecation_errors<V>(self, value: V) -> Self {}
            pub fn build(self) -> ServerApi {}
        }
        pub struct ClientOptions {
            pub hosts: Vec<ServerAddress>,
            pub app_name: Option<String>,
            pub compressors: Option<Vec<Compressor>>,
            pub cmap_event_handler: Option<Arc<dyn CmapEventHandler>>,
            pub command_event_handler: Option<Arc<dyn CommandEventHandler>>,
            pub connect_timeout: Option<Duration>,
            pub credential: Option<Credential>,
            pub direct_connection: Option<bool>,
            pub driver_info: Option<DriverInfo>,
            pub heartbeat_freq: Option<Duration>,
            pub load_balanced: Option<bool>,
            pub local_threshold: Option<Duration>,
            pub max_idle_time: Option<Duration>,
            pub max_pool_size: Option<u32>,
            pub min_pool_size: Option<u32>,
            pub max_connecting: Option<u32>,
            pub read_concern: Option<ReadConcern>,
            pub repl_set_name: Option<String>,
            pub retry_reads: Option<bool>,
            pub retry_writes: Option<bool>,
            pub sdam_event_handler: Option<Arc<dyn SdamEventHandler>>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub server_api: Option<ServerApi>,
            pub server_selection_timeout: Option<Duration>,
            pub default_database: Option<String>,
            pub tls: Option<Tls>,
            pub tracing_max_document_length_bytes: Option<usize>,
            pub write_concern: Option<WriteConcern>,
            pub srv_max_hosts: Option<u32>,
        }
        impl ClientOptions {
            pub fn builder() -> ClientOptionsBuilder {}
        }
        pub struct ClientOptionsBuilder;
        impl ClientOptionsBuilder {
            pub fn hosts<V>(self, value: V) -> Self {}
            pub fn app_name<V>(self, value: V) -> Self {}
            pub fn compressors<V>(self, value: V) -> Self {}
            pub fn cmap_event_handler<V>(self, value: V) -> Self {}
            pub fn command_event_handler<V>(self, value: V) -> Self {}
            pub fn connect_timeout<V>(self, value: V) -> Self {}
            pub fn credential<V>(self, value: V) -> Self {}
            pub fn direct_connection<V>(self, value: V) -> Self {}
            pub fn driver_info<V>(self, value: V) -> Self {}
            pub fn heartbeat_freq<V>(self, value: V) -> Self {}
            pub fn load_balanced<V>(self, value: V) -> Self {}
            pub fn local_threshold<V>(self, value: V) -> Self {}
            pub fn max_idle_time<V>(self, value: V) -> Self {}
            pub fn max_pool_size<V>(self, value: V) -> Self {}
            pub fn min_pool_size<V>(self, value: V) -> Self {}
            pub fn max_connecting<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn repl_set_name<V>(self, value: V) -> Self {}
            pub fn retry_reads<V>(self, value: V) -> Self {}
            pub fn retry_writes<V>(self, value: V) -> Self {}
            pub fn sdam_event_handler<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn server_api<V>(self, value: V) -> Self {}
            pub fn server_selection_timeout<V>(self, value: V) -> Self {}
            pub fn default_database<V>(self, value: V) -> Self {}
            pub fn tls<V>(self, value: V) -> Self {}
            pub fn tracing_max_document_length_bytes<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn srv_max_hosts<V>(self, value: V) -> Self {}
            pub fn build(self) -> ClientOptions {}
        }
        impl Default for ClientOptions {}
        pub struct ConnectionString {
            pub host_info: HostInfo,
            pub app_name: Option<String>,
            pub tls: Option<Tls>,
            pub heartbeat_frequency: Option<Duration>,
            pub local_threshold: Option<Duration>,
            pub read_concern: Option<ReadConcern>,
            pub replica_set: Option<String>,
            pub write_concern: Option<WriteConcern>,
            pub server_selection_timeout: Option<Duration>,
            pub max_pool_size: Option<u32>,
            pub min_pool_size: Option<u32>,
            pub max_connecting: Option<u32>,
            pub max_idle_time: Option<Duration>,
            pub compressors: Option<Vec<Compressor>>,
            pub connect_timeout: Option<Duration>,
            pub retry_reads: Option<bool>,
            pub retry_writes: Option<bool>,
            pub direct_connection: Option<bool>,
            pub credential: Option<Credential>,
            pub default_database: Option<String>,
            pub load_balanced: Option<bool>,
            pub socket_timeout: Option<Duration>,
            pub read_preference: Option<ReadPreference>,
            pub uuid_representation: Option<UuidRepresentation>,
            pub srv_max_hosts: Option<u32>,
        }
        impl Default for ConnectionString {}
        pub enum HostInfo {
            HostIdentifiers(Vec<ServerAddress>),
            DnsRecord(String),
        }
        impl Default for HostInfo {}
        pub enum Tls {
            Enabled(TlsOptions),
            Disabled,
        }
        impl From<TlsOptions> for Tls {}
        impl From<TlsOptions> for Option<Tls> {}
        pub struct TlsOptions {
            pub allow_invalid_certificates: Option<bool>,
            pub ca_file_path: Option<PathBuf>,
            pub cert_key_file_path: Option<PathBuf>,
            pub allow_invalid_hostnames: Option<bool>,
        }
        impl TlsOptions {
            pub fn builder() -> TlsOptionsBuilder {}
        }
        pub struct TlsOptionsBuilder;
        impl TlsOptionsBuilder {
            pub fn allow_invalid_certificates<V>(self, value: V) -> Self {}
            pub fn ca_file_path<V>(self, value: V) -> Self {}
            pub fn cert_key_file_path<V>(self, value: V) -> Self {}
            pub fn allow_invalid_hostnames<V>(self, value: V) -> Self {}
            pub fn build(self) -> TlsOptions {}
        }
        impl Default for TlsOptions {}
        pub struct DriverInfo {
            pub name: String,
            pub version: Option<String>,
            pub platform: Option<String>,
        }
        impl DriverInfo {
            pub fn builder() -> DriverInfoBuilder {}
        }
        pub struct DriverInfoBuilder;
        impl DriverInfoBuilder {
            pub fn name<V>(self, value: V) -> Self {}
            pub fn version<V>(self, value: V) -> Self {}
            pub fn platform<V>(self, value: V) -> Self {}
            pub fn build(self) -> DriverInfo {}
        }
        impl ClientOptions {
            pub fn parse(s: impl AsRef<str>) -> Result<Self> {}
            pub async fn parse_async(s: impl AsRef<str>) -> Result<Self> {}
            pub fn parse_with_resolver_config(uri: &str, resolver_config: ResolverConfig) -> Result<Self> {}
            pub async fn parse_connection_string_with_resolver_config(conn_str: ConnectionString, resolver_config: ResolverConfig) -> Result<Self> {}
            pub async fn parse_connection_string(conn_str: ConnectionString) -> Result<Self> {}
            pub fn parse_connection_string_sync(conn_str: ConnectionString) -> Result<Self> {}
            pub fn parse_connection_string_with_resolver_config_sync(conn_str: ConnectionString, resolver_config: ResolverConfig) -> Result<Self> {}
        }
        impl ConnectionString {
            pub fn parse(s: impl AsRef<str>) -> Result<Self> {}
            pub fn wait_queue_timeout(&self) -> Option<Duration> {}
            pub fn tls_insecure(&self) -> Option<bool> {}
        }
        impl FromStr for ConnectionString {
            type Err = Error;
        }
        pub struct SessionOptions {
            pub default_transaction_options: Option<TransactionOptions>,
            pub causal_consistency: Option<bool>,
            pub snapshot: Option<bool>,
        }
        impl SessionOptions {
            pub fn builder() -> SessionOptionsBuilder {}
        }
        pub struct SessionOptionsBuilder;
        impl SessionOptionsBuilder {
            pub fn default_transaction_options<V>(self, value: V) -> Self {}
            pub fn causal_consistency<V>(self, value: V) -> Self {}
            pub fn snapshot<V>(self, value: V) -> Self {}
            pub fn build(self) -> SessionOptions {}
        }
        pub struct TransactionOptions {
            pub read_concern: Option<ReadConcern>,
            pub write_concern: Option<WriteConcern>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub max_commit_time: Option<Duration>,
        }
        impl TransactionOptions {
            pub fn builder() -> TransactionOptionsBuilder {}
        }
        pub struct TransactionOptionsBuilder;
        impl TransactionOptionsBuilder {
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn max_commit_time<V>(self, value: V) -> Self {}
            pub fn build(self) -> TransactionOptions {}
        }
        impl Default for TransactionOptions {}
    }
    pub mod session {
        mod cluster_time {
            pub struct ClusterTime;
        }
        use crate::{
            bson::{Document, Timestamp},
            error::Result,
            options::{SessionOptions, TransactionOptions},
            Client,
        };
        pub use cluster_time::ClusterTime;
        #[twelve::nature(client)]
        pub struct ClientSession;
        pub(crate) struct Transaction;
        impl Default for Transaction {}
        impl ClientSession {
            pub fn client(&self) -> Client {}
            pub fn id(&self) -> &Document {}
            pub fn cluster_time(&self) -> Option<&ClusterTime> {}
            pub fn options(&self) -> Option<&SessionOptions> {}
            pub fn advance_cluster_time(&mut self, to: &ClusterTime) {}
            pub fn advance_operation_time(&mut self, ts: Timestamp) {}
            pub fn operation_time(&self) -> Option<Timestamp> {}
            pub async fn start_transaction(&mut self, options: impl Into<Option<TransactionOptions>>) -> Result<()> {}
            pub async fn commit_transaction(&mut self) -> Result<()> {}
            pub async fn abort_transaction(&mut self) -> Result<()> {}
            pub async fn with_transaction<R, C, F: for<'a> FnMut(&'a mut ClientSession, &'a mut C) -> BoxFuture<'a, Result<R>>>(
                &mut self,
                context: C,
                callback: F,
                options: impl Into<Option<TransactionOptions>>,
            ) -> Result<R> {
            }
        }
        pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn std::future::Future<Output = T> + Send + 'a>>;
        struct DroppedClientSession;
        impl From<DroppedClientSession> for ClientSession {}
    }
    pub use self::csfle::client_builder::*;
    use crate::{
        bson::Document,
        change_stream::{event::ChangeStreamEvent, options::ChangeStreamOptions, session::SessionChangeStream, ChangeStream},
        concern::{ReadConcern, WriteConcern},
        db::Database,
        error::{Error, Result},
        options::{ClientOptions, DatabaseOptions, ListDatabasesOptions, ReadPreference, SelectionCriteria, ServerAddress, SessionOptions},
        results::DatabaseSpecification,
        ClientSession,
    };
    use futures_core::{future::BoxFuture, Future};
    use session::ClusterTime;
    use std::time::Duration;
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Client;
    struct Shutdown;
    impl Client {
        pub async fn with_uri_str(uri: impl AsRef<str>) -> Result<Self> {}
        pub fn with_options(options: ClientOptions) -> Result<Self> {}
        pub fn encrypted_builder(
            client_options: ClientOptions,
            key_vault_namespace: crate::Namespace,
            kms_providers: impl IntoIterator<Item = (mongocrypt::ctx::KmsProvider, bson::Document, Option<options::TlsOptions>)>,
        ) -> Result<EncryptedClientBuilder> {
        }
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
        pub fn read_concern(&self) -> Option<&ReadConcern> {}
        pub fn write_concern(&self) -> Option<&WriteConcern> {}
        pub fn database(&self, name: &str) -> Database {}
        pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database {}
        pub fn default_database(&self) -> Option<Database> {}
        pub async fn list_databases(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<ListDatabasesOptions>>) -> Result<Vec<DatabaseSpecification>> {}
        pub async fn list_databases_with_session(
            &self,
            filter: impl Into<Option<Document>>,
            options: impl Into<Option<ListDatabasesOptions>>,
            session: &mut ClientSession,
        ) -> Result<Vec<DatabaseSpecification>> {
        }
        pub async fn list_database_names(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<ListDatabasesOptions>>) -> Result<Vec<String>> {}
        pub async fn start_session(&self, options: impl Into<Option<SessionOptions>>) -> Result<ClientSession> {}
        #[twelve::does(subscribe)]
        pub async fn watch(
            &self,
            pipeline: impl IntoIterator<Item = Document>,
            options: impl Into<Option<ChangeStreamOptions>>,
        ) -> Result<ChangeStream<ChangeStreamEvent<Document>>> {
        }
        #[twelve::does(subscribe)]
        pub async fn watch_with_session(
            &self,
            pipeline: impl IntoIterator<Item = Document>,
            options: impl Into<Option<ChangeStreamOptions>>,
            session: &mut ClientSession,
        ) -> Result<SessionChangeStream<ChangeStreamEvent<Document>>> {
        }
        pub async fn shutdown(self) {}
        pub async fn shutdown_immediate(self) {}
        pub async fn warm_connection_pool(&self) {}
    }
}
mod coll {
    pub mod options {
        use crate::{
            bson::{Bson, Document},
            concern::{ReadConcern, WriteConcern},
            options::Collation,
            selection_criteria::SelectionCriteria,
            serde_util::{self},
        };
        use std::time::Duration;
        mod suppress_warning {
            use super::*;
            pub struct CollectionOptions {
                pub selection_criteria: Option<SelectionCriteria>,
                pub read_concern: Option<ReadConcern>,
                pub write_concern: Option<WriteConcern>,
                pub human_readable_serialization: Option<bool>,
            }
            impl CollectionOptions {
                pub fn builder() -> CollectionOptionsBuilder {}
            }
            pub struct CollectionOptionsBuilder;
            impl CollectionOptionsBuilder {
                pub fn build(self) -> CollectionOptions {}
            }
            impl Default for CollectionOptions {}
        }
        pub use suppress_warning::*;
        pub enum ReturnDocument {
            After,
            Before,
        }
        pub enum Hint {
            Keys(Document),
            Name(String),
        }
        pub enum CursorType {
            NonTailable,
            Tailable,
            TailableAwait,
        }
        pub struct InsertOneOptions {
            pub bypass_document_validation: Option<bool>,
            pub write_concern: Option<WriteConcern>,
            pub comment: Option<Bson>,
        }
        impl InsertOneOptions {
            pub fn builder() -> InsertOneOptionsBuilder {}
        }
        pub struct InsertOneOptionsBuilder;
        impl InsertOneOptionsBuilder {
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> InsertOneOptions {}
        }
        impl Default for InsertOneOptions {}
        pub struct InsertManyOptions {
            pub bypass_document_validation: Option<bool>,
            pub ordered: Option<bool>,
            pub write_concern: Option<WriteConcern>,
            pub comment: Option<Bson>,
        }
        impl InsertManyOptions {
            pub fn builder() -> InsertManyOptionsBuilder {}
        }
        pub struct InsertManyOptionsBuilder;
        impl InsertManyOptionsBuilder {
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn ordered<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> InsertManyOptions {}
        }
        impl Default for InsertManyOptions {}
        pub enum UpdateModifications {
            Document(Document),
            Pipeline(Vec<Document>),
        }
        impl From<Document> for UpdateModifications {}
        impl From<Vec<Document>> for UpdateModifications {}
        pub struct UpdateOptions {
            pub array_filters: Option<Vec<Document>>,
            pub bypass_document_validation: Option<bool>,
            pub upsert: Option<bool>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub write_concern: Option<WriteConcern>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
        }
        impl UpdateOptions {
            pub fn builder() -> UpdateOptionsBuilder {}
        }
        pub struct UpdateOptionsBuilder;
        impl UpdateOptionsBuilder {
            pub fn array_filters<V>(self, value: V) -> Self {}
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn upsert<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> UpdateOptions {}
        }
        impl Default for UpdateOptions {}
        pub struct ReplaceOptions {
            pub bypass_document_validation: Option<bool>,
            pub upsert: Option<bool>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub write_concern: Option<WriteConcern>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
        }
        impl ReplaceOptions {
            pub fn builder() -> ReplaceOptionsBuilder {}
        }
        pub struct ReplaceOptionsBuilder;
        impl ReplaceOptionsBuilder {
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn upsert<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> ReplaceOptions {}
        }
        impl Default for ReplaceOptions {}
        pub struct DeleteOptions {
            pub collation: Option<Collation>,
            pub write_concern: Option<WriteConcern>,
            pub hint: Option<Hint>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
        }
        impl DeleteOptions {
            pub fn builder() -> DeleteOptionsBuilder {}
        }
        pub struct DeleteOptionsBuilder;
        impl DeleteOptionsBuilder {
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> DeleteOptions {}
        }
        impl Default for DeleteOptions {}
        pub struct FindOneAndDeleteOptions {
            pub max_time: Option<Duration>,
            pub projection: Option<Document>,
            pub sort: Option<Document>,
            pub write_concern: Option<WriteConcern>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
        }
        impl FindOneAndDeleteOptions {
            pub fn builder() -> FindOneAndDeleteOptionsBuilder {}
        }
        pub struct FindOneAndDeleteOptionsBuilder;
        impl FindOneAndDeleteOptionsBuilder {
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> FindOneAndDeleteOptions {}
        }
        impl Default for FindOneAndDeleteOptions {}
        pub struct FindOneAndReplaceOptions {
            pub bypass_document_validation: Option<bool>,
            pub max_time: Option<Duration>,
            pub projection: Option<Document>,
            pub return_document: Option<ReturnDocument>,
            pub sort: Option<Document>,
            pub upsert: Option<bool>,
            pub write_concern: Option<WriteConcern>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
        }
        impl FindOneAndReplaceOptions {
            pub fn builder() -> FindOneAndReplaceOptionsBuilder {}
        }
        pub struct FindOneAndReplaceOptionsBuilder;
        impl FindOneAndReplaceOptionsBuilder {
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn return_document<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn upsert<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> FindOneAndReplaceOptions {}
        }
        impl Default for FindOneAndReplaceOptions {}
        pub struct FindOneAndUpdateOptions {
            pub array_filters: Option<Vec<Document>>,
            pub bypass_document_validation: Option<bool>,
            pub max_time: Option<Duration>,
            pub projection: Option<Document>,
            pub return_document: Option<ReturnDocument>,
            pub sort: Option<Document>,
            pub upsert: Option<bool>,
            pub write_concern: Option<WriteConcern>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
        }
        impl FindOneAndUpdateOptions {
            pub fn builder() -> FindOneAndUpdateOptionsBuilder {}
        }
        pub struct FindOneAndUpdateOptionsBuilder;
        impl FindOneAndUpdateOptionsBuilder {
            pub fn array_filters<V>(self, value: V) -> Self {}
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn return_document<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn upsert<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> FindOneAndUpdateOptions {}
        }
        impl Default for FindOneAndUpdateOptions {}
        pub struct AggregateOptions {
            pub allow_disk_use: Option<bool>,
            pub batch_size: Option<u32>,
            pub bypass_document_validation: Option<bool>,
            pub collation: Option<Collation>,
            pub comment: Option<String>,
            pub comment_bson: Option<Bson>,
            pub hint: Option<Hint>,
            pub max_await_time: Option<Duration>,
            pub max_time: Option<Duration>,
            pub read_concern: Option<ReadConcern>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub write_concern: Option<WriteConcern>,
            pub let_vars: Option<Document>,
        }
        impl AggregateOptions {
            pub fn builder() -> AggregateOptionsBuilder {}
        }
        pub struct AggregateOptionsBuilder;
        impl AggregateOptionsBuilder {
            pub fn allow_disk_use<V>(self, value: V) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn bypass_document_validation<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn comment_bson<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn max_await_time<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn build(self) -> AggregateOptions {}
        }
        impl Default for AggregateOptions {}
        pub struct CountOptions {
            pub hint: Option<Hint>,
            pub limit: Option<u64>,
            pub max_time: Option<Duration>,
            pub skip: Option<u64>,
            pub collation: Option<Collation>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub read_concern: Option<ReadConcern>,
            pub comment: Option<Bson>,
        }
        impl CountOptions {
            pub fn builder() -> CountOptionsBuilder {}
        }
        pub struct CountOptionsBuilder;
        impl CountOptionsBuilder {
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn limit<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn skip<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> CountOptions {}
        }
        impl Default for CountOptions {}
        pub struct EstimatedDocumentCountOptions {
            pub max_time: Option<Duration>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub read_concern: Option<ReadConcern>,
            pub comment: Option<Bson>,
        }
        impl EstimatedDocumentCountOptions {
            pub fn builder() -> EstimatedDocumentCountOptionsBuilder {}
        }
        pub struct EstimatedDocumentCountOptionsBuilder;
        impl EstimatedDocumentCountOptionsBuilder {
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> EstimatedDocumentCountOptions {}
        }
        impl Default for EstimatedDocumentCountOptions {}
        pub struct DistinctOptions {
            pub max_time: Option<Duration>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub read_concern: Option<ReadConcern>,
            pub collation: Option<Collation>,
            pub comment: Option<Bson>,
        }
        impl DistinctOptions {
            pub fn builder() -> DistinctOptionsBuilder {}
        }
        pub struct DistinctOptionsBuilder;
        impl DistinctOptionsBuilder {
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> DistinctOptions {}
        }
        impl Default for DistinctOptions {}
        pub struct FindOptions {
            pub allow_disk_use: Option<bool>,
            pub allow_partial_results: Option<bool>,
            pub batch_size: Option<u32>,
            pub comment: Option<String>,
            pub comment_bson: Option<Bson>,
            pub cursor_type: Option<CursorType>,
            pub hint: Option<Hint>,
            pub limit: Option<i64>,
            pub max: Option<Document>,
            pub max_await_time: Option<Duration>,
            pub max_scan: Option<u64>,
            pub max_time: Option<Duration>,
            pub min: Option<Document>,
            pub no_cursor_timeout: Option<bool>,
            pub projection: Option<Document>,
            pub read_concern: Option<ReadConcern>,
            pub return_key: Option<bool>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub show_record_id: Option<bool>,
            pub skip: Option<u64>,
            pub sort: Option<Document>,
            pub collation: Option<Collation>,
            pub let_vars: Option<Document>,
        }
        impl FindOptions {
            pub fn builder() -> FindOptionsBuilder {}
        }
        pub struct FindOptionsBuilder;
        impl FindOptionsBuilder {
            pub fn allow_disk_use<V>(self, value: V) -> Self {}
            pub fn allow_partial_results<V>(self, value: V) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn comment_bson<V>(self, value: V) -> Self {}
            pub fn cursor_type<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn limit<V>(self, value: V) -> Self {}
            pub fn max<V>(self, value: V) -> Self {}
            pub fn max_await_time<V>(self, value: V) -> Self {}
            pub fn max_scan<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn min<V>(self, value: V) -> Self {}
            pub fn no_cursor_timeout<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn return_key<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn show_record_id<V>(self, value: V) -> Self {}
            pub fn skip<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn build(self) -> FindOptions {}
        }
        impl Default for FindOptions {}
        impl From<FindOneOptions> for FindOptions {}
        pub struct FindOneOptions {
            pub allow_partial_results: Option<bool>,
            pub collation: Option<Collation>,
            pub comment: Option<String>,
            pub comment_bson: Option<Bson>,
            pub hint: Option<Hint>,
            pub max: Option<Document>,
            pub max_scan: Option<u64>,
            pub max_time: Option<Duration>,
            pub min: Option<Document>,
            pub projection: Option<Document>,
            pub read_concern: Option<ReadConcern>,
            pub return_key: Option<bool>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub show_record_id: Option<bool>,
            pub skip: Option<u64>,
            pub sort: Option<Document>,
            pub let_vars: Option<Document>,
        }
        impl FindOneOptions {
            pub fn builder() -> FindOneOptionsBuilder {}
        }
        pub struct FindOneOptionsBuilder;
        impl FindOneOptionsBuilder {
            pub fn allow_partial_results<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn comment_bson<V>(self, value: V) -> Self {}
            pub fn hint<V>(self, value: V) -> Self {}
            pub fn max<V>(self, value: V) -> Self {}
            pub fn max_scan<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn min<V>(self, value: V) -> Self {}
            pub fn projection<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn return_key<V>(self, value: V) -> Self {}
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn show_record_id<V>(self, value: V) -> Self {}
            pub fn skip<V>(self, value: V) -> Self {}
            pub fn sort<V>(self, value: V) -> Self {}
            pub fn let_vars<V>(self, value: V) -> Self {}
            pub fn build(self) -> FindOneOptions {}
        }
        impl Default for FindOneOptions {}
        pub struct CreateIndexOptions {
            pub commit_quorum: Option<CommitQuorum>,
            pub max_time: Option<Duration>,
            pub write_concern: Option<WriteConcern>,
            pub comment: Option<Bson>,
        }
        impl CreateIndexOptions {
            pub fn builder() -> CreateIndexOptionsBuilder {}
        }
        pub struct CreateIndexOptionsBuilder;
        impl CreateIndexOptionsBuilder {
            pub fn commit_quorum<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> CreateIndexOptions {}
        }
        impl Default for CreateIndexOptions {}
        pub struct DropCollectionOptions {
            pub write_concern: Option<WriteConcern>,
            pub encrypted_fields: Option<Document>,
        }
        impl DropCollectionOptions {
            pub fn builder() -> DropCollectionOptionsBuilder {}
        }
        pub struct DropCollectionOptionsBuilder;
        impl DropCollectionOptionsBuilder {
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn encrypted_fields<V>(self, value: V) -> Self {}
            pub fn build(self) -> DropCollectionOptions {}
        }
        impl Default for DropCollectionOptions {}
        pub struct DropIndexOptions {
            pub max_time: Option<Duration>,
            pub write_concern: Option<WriteConcern>,
            pub comment: Option<Bson>,
        }
        impl DropIndexOptions {
            pub fn builder() -> DropIndexOptionsBuilder {}
        }
        pub struct DropIndexOptionsBuilder;
        impl DropIndexOptionsBuilder {
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> DropIndexOptions {}
        }
        impl Default for DropIndexOptions {}
        pub struct ListIndexesOptions {
            pub max_time: Option<Duration>,
            pub batch_size: Option<u32>,
            pub comment: Option<Bson>,
        }
        impl ListIndexesOptions {
            pub fn builder() -> ListIndexesOptionsBuilder {}
        }
        pub struct ListIndexesOptionsBuilder;
        impl ListIndexesOptionsBuilder {
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> ListIndexesOptions {}
        }
        impl Default for ListIndexesOptions {}
        pub enum CommitQuorum {
            Nodes(u32),
            VotingMembers,
            Majority,
            Custom(String),
        }
    }
    use self::options::*;
    use crate::{
        bson::{doc, Bson, Document},
        change_stream::{event::ChangeStreamEvent, options::ChangeStreamOptions, session::SessionChangeStream, ChangeStream},
        concern::{ReadConcern, WriteConcern},
        error::{Error, Result},
        index::IndexModel,
        results::{CreateIndexResult, CreateIndexesResult, DeleteResult, InsertManyResult, InsertOneResult, UpdateResult},
        selection_criteria::SelectionCriteria,
        Client, ClientSession, Cursor, SessionCursor,
    };
    use serde::{de::DeserializeOwned, Serialize};
    use std::{borrow::Borrow, str::FromStr};
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Collection<T>(T);
    impl<T> Collection<T> {
        pub fn clone_with_type<U>(&self) -> Collection<U> {}
        pub fn client(&self) -> &Client {}
        pub fn name(&self) -> &str {}
        pub fn namespace(&self) -> Namespace {}
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
        pub fn read_concern(&self) -> Option<&ReadConcern> {}
        pub fn write_concern(&self) -> Option<&WriteConcern> {}
        pub async fn drop(&self, options: impl Into<Option<DropCollectionOptions>>) -> Result<()> {}
        pub async fn drop_with_session(&self, options: impl Into<Option<DropCollectionOptions>>, session: &mut ClientSession) -> Result<()> {}
        pub async fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>, options: impl Into<Option<AggregateOptions>>) -> Result<Cursor<Document>> {}
        pub async fn aggregate_with_session(
            &self,
            pipeline: impl IntoIterator<Item = Document>,
            options: impl Into<Option<AggregateOptions>>,
            session: &mut ClientSession,
        ) -> Result<SessionCursor<Document>> {
        }
        pub async fn estimated_document_count(&self, options: impl Into<Option<EstimatedDocumentCountOptions>>) -> Result<u64> {}
        pub async fn count_documents(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<CountOptions>>) -> Result<u64> {}
        pub async fn count_documents_with_session(
            &self,
            filter: impl Into<Option<Document>>,
            options: impl Into<Option<CountOptions>>,
            session: &mut ClientSession,
        ) -> Result<u64> {
        }
        pub async fn create_index(&self, index: IndexModel, options: impl Into<Option<CreateIndexOptions>>) -> Result<CreateIndexResult> {}
        pub async fn create_index_with_session(&self, index: IndexModel, options: impl Into<Option<CreateIndexOptions>>, session: &mut ClientSession) -> Result<CreateIndexResult> {
        }
        pub async fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>, options: impl Into<Option<CreateIndexOptions>>) -> Result<CreateIndexesResult> {}
        pub async fn create_indexes_with_session(
            &self,
            indexes: impl IntoIterator<Item = IndexModel>,
            options: impl Into<Option<CreateIndexOptions>>,
            session: &mut ClientSession,
        ) -> Result<CreateIndexesResult> {
        }
        pub async fn delete_many(&self, query: Document, options: impl Into<Option<DeleteOptions>>) -> Result<DeleteResult> {}
        pub async fn delete_many_with_session(&self, query: Document, options: impl Into<Option<DeleteOptions>>, session: &mut ClientSession) -> Result<DeleteResult> {}
        pub async fn delete_one(&self, query: Document, options: impl Into<Option<DeleteOptions>>) -> Result<DeleteResult> {}
        pub async fn delete_one_with_session(&self, query: Document, options: impl Into<Option<DeleteOptions>>, session: &mut ClientSession) -> Result<DeleteResult> {}
        pub async fn distinct(&self, field_name: impl AsRef<str>, filter: impl Into<Option<Document>>, options: impl Into<Option<DistinctOptions>>) -> Result<Vec<Bson>> {}
        pub async fn distinct_with_session(
            &self,
            field_name: impl AsRef<str>,
            filter: impl Into<Option<Document>>,
            options: impl Into<Option<DistinctOptions>>,
            session: &mut ClientSession,
        ) -> Result<Vec<Bson>> {
        }
        pub async fn drop_index(&self, name: impl AsRef<str>, options: impl Into<Option<DropIndexOptions>>) -> Result<()> {}
        pub async fn drop_index_with_session(&self, name: impl AsRef<str>, options: impl Into<Option<DropIndexOptions>>, session: &mut ClientSession) -> Result<()> {}
        pub async fn drop_indexes(&self, options: impl Into<Option<DropIndexOptions>>) -> Result<()> {}
        pub async fn drop_indexes_with_session(&self, options: impl Into<Option<DropIndexOptions>>, session: &mut ClientSession) -> Result<()> {}
        pub async fn list_indexes(&self, options: impl Into<Option<ListIndexesOptions>>) -> Result<Cursor<IndexModel>> {}
        pub async fn list_indexes_with_session(&self, options: impl Into<Option<ListIndexesOptions>>, session: &mut ClientSession) -> Result<SessionCursor<IndexModel>> {}
        pub async fn list_index_names(&self) -> Result<Vec<String>> {}
        pub async fn list_index_names_with_session(&self, session: &mut ClientSession) -> Result<Vec<String>> {}
        pub async fn update_many(&self, query: Document, update: impl Into<UpdateModifications>, options: impl Into<Option<UpdateOptions>>) -> Result<UpdateResult> {}
        pub async fn update_many_with_session(
            &self,
            query: Document,
            update: impl Into<UpdateModifications>,
            options: impl Into<Option<UpdateOptions>>,
            session: &mut ClientSession,
        ) -> Result<UpdateResult> {
        }
        pub async fn update_one(&self, query: Document, update: impl Into<UpdateModifications>, options: impl Into<Option<UpdateOptions>>) -> Result<UpdateResult> {}
        pub async fn update_one_with_session(
            &self,
            query: Document,
            update: impl Into<UpdateModifications>,
            options: impl Into<Option<UpdateOptions>>,
            session: &mut ClientSession,
        ) -> Result<UpdateResult> {
        }
        #[twelve::does(subscribe)]
        pub async fn watch(&self, pipeline: impl IntoIterator<Item = Document>, options: impl Into<Option<ChangeStreamOptions>>) -> Result<ChangeStream<ChangeStreamEvent<T>>>
        where
            T: DeserializeOwned,
        {
        }
        #[twelve::does(subscribe)]
        pub async fn watch_with_session(
            &self,
            pipeline: impl IntoIterator<Item = Document>,
            options: impl Into<Option<ChangeStreamOptions>>,
            session: &mut ClientSession,
        ) -> Result<SessionChangeStream<ChangeStreamEvent<T>>>
        where
            T: DeserializeOwned,
        {
        }
        pub async fn find(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<FindOptions>>) -> Result<Cursor<T>> {}
        pub async fn find_with_session(
            &self,
            filter: impl Into<Option<Document>>,
            options: impl Into<Option<FindOptions>>,
            session: &mut ClientSession,
        ) -> Result<SessionCursor<T>> {
        }
    }
    impl<T: DeserializeOwned> Collection<T> {
        pub async fn find_one(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<FindOneOptions>>) -> Result<Option<T>> {}
        pub async fn find_one_with_session(
            &self,
            filter: impl Into<Option<Document>>,
            options: impl Into<Option<FindOneOptions>>,
            session: &mut ClientSession,
        ) -> Result<Option<T>> {
        }
    }
    impl<T: DeserializeOwned> Collection<T> {
        // Of all who ask, one gets it.
        #[twelve::does(claim)]
        pub async fn find_one_and_delete(&self, filter: Document, options: impl Into<Option<FindOneAndDeleteOptions>>) -> Result<Option<T>> {}
        // Of all who ask, one gets it.
        #[twelve::does(claim)]
        pub async fn find_one_and_delete_with_session(
            &self,
            filter: Document,
            options: impl Into<Option<FindOneAndDeleteOptions>>,
            session: &mut ClientSession,
        ) -> Result<Option<T>> {
        }
        pub async fn find_one_and_update(
            &self,
            filter: Document,
            update: impl Into<UpdateModifications>,
            options: impl Into<Option<FindOneAndUpdateOptions>>,
        ) -> Result<Option<T>> {
        }
        pub async fn find_one_and_update_with_session(
            &self,
            filter: Document,
            update: impl Into<UpdateModifications>,
            options: impl Into<Option<FindOneAndUpdateOptions>>,
            session: &mut ClientSession,
        ) -> Result<Option<T>> {
        }
    }
    impl<T: Serialize + DeserializeOwned> Collection<T> {
        pub async fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>, options: impl Into<Option<FindOneAndReplaceOptions>>) -> Result<Option<T>> {}
        pub async fn find_one_and_replace_with_session(
            &self,
            filter: Document,
            replacement: impl Borrow<T>,
            options: impl Into<Option<FindOneAndReplaceOptions>>,
            session: &mut ClientSession,
        ) -> Result<Option<T>> {
        }
    }
    impl<T: Serialize> Collection<T> {
        pub async fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>, options: impl Into<Option<InsertManyOptions>>) -> Result<InsertManyResult> {}
        pub async fn insert_many_with_session(
            &self,
            docs: impl IntoIterator<Item = impl Borrow<T>>,
            options: impl Into<Option<InsertManyOptions>>,
            session: &mut ClientSession,
        ) -> Result<InsertManyResult> {
        }
        pub async fn insert_one(&self, doc: impl Borrow<T>, options: impl Into<Option<InsertOneOptions>>) -> Result<InsertOneResult> {}
        pub async fn insert_one_with_session(&self, doc: impl Borrow<T>, options: impl Into<Option<InsertOneOptions>>, session: &mut ClientSession) -> Result<InsertOneResult> {}
        pub async fn replace_one(&self, query: Document, replacement: impl Borrow<T>, options: impl Into<Option<ReplaceOptions>>) -> Result<UpdateResult> {}
        pub async fn replace_one_with_session(
            &self,
            query: Document,
            replacement: impl Borrow<T>,
            options: impl Into<Option<ReplaceOptions>>,
            session: &mut ClientSession,
        ) -> Result<UpdateResult> {
        }
    }
    pub struct Namespace {
        pub db: String,
        pub coll: String,
    }
    impl Namespace {
        pub fn new(db: impl Into<String>, coll: impl Into<String>) -> Self {}
    }
    impl FromStr for Namespace {
        type Err = Error;
    }
}
mod collation {
    use crate::error::Error;
    use std::convert::TryFrom;
    pub struct Collation {
        pub locale: String,
        pub strength: Option<CollationStrength>,
        pub case_level: Option<bool>,
        pub case_first: Option<CollationCaseFirst>,
        pub numeric_ordering: Option<bool>,
        pub alternate: Option<CollationAlternate>,
        pub max_variable: Option<CollationMaxVariable>,
        pub normalization: Option<bool>,
        pub backwards: Option<bool>,
    }
    impl Collation {
        pub fn builder() -> CollationBuilder {}
    }
    pub struct CollationBuilder;
    impl CollationBuilder {
        pub fn locale<V>(self, value: V) -> Self {}
        pub fn strength<V>(self, value: V) -> Self {}
        pub fn case_level<V>(self, value: V) -> Self {}
        pub fn case_first<V>(self, value: V) -> Self {}
        pub fn numeric_ordering<V>(self, value: V) -> Self {}
        pub fn alternate<V>(self, value: V) -> Self {}
        pub fn max_variable<V>(self, value: V) -> Self {}
        pub fn normalization<V>(self, value: V) -> Self {}
        pub fn backwards<V>(self, value: V) -> Self {}
        pub fn build(self) -> Collation {}
    }
    impl Default for Collation {}
    pub enum CollationStrength {
        Primary,
        Secondary,
        Tertiary,
        Quaternary,
        Identical,
    }
    impl From<CollationStrength> for u32 {}
    impl TryFrom<u32> for CollationStrength {
        type Error = Error;
    }
    pub enum CollationCaseFirst {
        Upper,
        Lower,
        Off,
    }
    impl std::str::FromStr for CollationCaseFirst {
        type Err = Error;
    }
    impl CollationCaseFirst {
        pub fn as_str(&self) -> &'static str {}
    }
    pub enum CollationAlternate {
        NonIgnorable,
        Shifted,
    }
    impl std::str::FromStr for CollationAlternate {
        type Err = Error;
    }
    impl CollationAlternate {
        pub fn as_str(&self) -> &'static str {}
    }
    pub enum CollationMaxVariable {
        Punct,
        Space,
    }
    impl std::str::FromStr for CollationMaxVariable {
        type Err = Error;
    }
    impl CollationMaxVariable {
        pub fn as_str(&self) -> &'static str {}
    }
}
mod compression {
    pub enum Compressor {
        Zstd { level: Option<i32> },
        Zlib { level: Option<i32> },
        Snappy,
    }
}
mod concern {
    use std::time::Duration;
    pub struct ReadConcern {
        pub level: ReadConcernLevel,
    }
    impl ReadConcern {
        pub const LOCAL: ReadConcern = ();
        pub const MAJORITY: ReadConcern = ();
        pub const LINEARIZABLE: ReadConcern = ();
        pub const AVAILABLE: ReadConcern = ();
        pub const SNAPSHOT: ReadConcern = ();
    }
    impl ReadConcern {
        pub fn majority() -> Self {}
        pub fn local() -> Self {}
        pub fn linearizable() -> Self {}
        pub fn available() -> Self {}
        pub fn snapshot() -> Self {}
        pub fn custom(level: String) -> Self {}
    }
    impl From<ReadConcernLevel> for ReadConcern {}
    pub enum ReadConcernLevel {
        Local,
        Majority,
        Linearizable,
        Available,
        Snapshot,
        Custom(String),
    }
    pub struct WriteConcern {
        pub w: Option<Acknowledgment>,
        pub w_timeout: Option<Duration>,
        pub journal: Option<bool>,
    }
    impl WriteConcern {
        pub fn builder() -> WriteConcernBuilder {}
    }
    pub struct WriteConcernBuilder;
    impl WriteConcernBuilder {
        pub fn w<V>(self, value: V) -> Self {}
        pub fn w_timeout<V>(self, value: V) -> Self {}
        pub fn journal<V>(self, value: V) -> Self {}
        pub fn build(self) -> WriteConcern {}
    }
    impl Default for WriteConcern {}
    impl WriteConcern {
        pub const MAJORITY: WriteConcern = ();
    }
    pub enum Acknowledgment {
        Nodes(u32),
        Majority,
        Custom(String),
    }
    impl From<u32> for Acknowledgment {}
    impl From<String> for Acknowledgment {}
}
mod cursor {
    mod common {
        use crate::{
            error::Result,
            operation::{self},
        };
        use bson::RawDocumentBuf;
        use std::task::{Context, Poll};
        pub(crate) trait CursorStream {
            fn poll_next_in_batch(&mut self, cx: &mut Context<'_>) -> Poll<Result<BatchValue>>;
        }
        pub(crate) enum BatchValue {
            Some { doc: RawDocumentBuf, is_last: bool },
            Empty,
            Exhausted,
        }
    }
    pub(crate) mod session {
        use super::CursorStream;
        use crate::{bson::Document, error::Result, ClientSession};
        use bson::RawDocument;
        use futures_core::Stream;
        use serde::{de::DeserializeOwned, Deserialize};
        pub struct SessionCursor<T>(T);
        impl<T: DeserializeOwned> SessionCursor<T> {
            pub fn stream<'session>(&mut self, session: &'session mut ClientSession) -> SessionCursorStream<'_, 'session, T> {}
            pub async fn next(&mut self, session: &mut ClientSession) -> Option<Result<T>> {}
        }
        impl<T> SessionCursor<T> {
            pub async fn advance(&mut self, session: &mut ClientSession) -> Result<bool> {}
            pub fn current(&self) -> &RawDocument {}
            pub fn deserialize_current<'a>(&'a self) -> Result<T>
            where
                T: Deserialize<'a>,
            {
            }
            pub fn with_type<'a, D: Deserialize<'a>>(self) -> SessionCursor<D> {}
        }
        pub struct SessionCursorStream<'cursor, 'session, T = Document>(T);
        impl<'cursor, 'session, T: DeserializeOwned> Stream for SessionCursorStream<'cursor, 'session, T> {
            type Item = Result<T>;
        }
        impl<'cursor, 'session, T: DeserializeOwned> CursorStream for SessionCursorStream<'cursor, 'session, T> {}
    }
    use crate::{error::Result, ClientSession};
    use bson::RawDocument;
    use common::{BatchValue, CursorStream};
    use futures_core::Stream;
    use serde::{de::DeserializeOwned, Deserialize};
    use std::task::{Context, Poll};
    pub struct Cursor<T>(T);
    impl<T> Cursor<T> {
        pub async fn advance(&mut self) -> Result<bool> {}
        pub fn current(&self) -> &RawDocument {}
        pub fn deserialize_current<'a>(&'a self) -> Result<T>
        where
            T: Deserialize<'a>,
        {
        }
        pub fn with_type<'a, D: Deserialize<'a>>(self) -> Cursor<D> {}
    }
    impl<T: DeserializeOwned> CursorStream for Cursor<T> {}
    impl<T: DeserializeOwned> Stream for Cursor<T> {
        type Item = Result<T>;
    }
}
mod db {
    pub mod options {
        use crate::{
            bson::{Bson, Document},
            concern::{ReadConcern, WriteConcern},
            options::{Collation, CursorType},
            selection_criteria::SelectionCriteria,
        };
        use std::time::Duration;
        pub struct DatabaseOptions {
            pub selection_criteria: Option<SelectionCriteria>,
            pub read_concern: Option<ReadConcern>,
            pub write_concern: Option<WriteConcern>,
        }
        impl DatabaseOptions {
            pub fn builder() -> DatabaseOptionsBuilder {}
        }
        pub struct DatabaseOptionsBuilder;
        impl DatabaseOptionsBuilder {
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn read_concern<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn build(self) -> DatabaseOptions {}
        }
        impl Default for DatabaseOptions {}
        pub struct CreateCollectionOptions {
            pub capped: Option<bool>,
            pub size: Option<u64>,
            pub max: Option<u64>,
            pub storage_engine: Option<Document>,
            pub validator: Option<Document>,
            pub validation_level: Option<ValidationLevel>,
            pub validation_action: Option<ValidationAction>,
            pub view_on: Option<String>,
            pub pipeline: Option<Vec<Document>>,
            pub collation: Option<Collation>,
            pub write_concern: Option<WriteConcern>,
            pub index_option_defaults: Option<IndexOptionDefaults>,
            pub timeseries: Option<TimeseriesOptions>,
            pub expire_after_seconds: Option<Duration>,
            pub change_stream_pre_and_post_images: Option<ChangeStreamPreAndPostImages>,
            pub clustered_index: Option<ClusteredIndex>,
            pub comment: Option<Bson>,
            pub encrypted_fields: Option<Document>,
        }
        impl CreateCollectionOptions {
            pub fn builder() -> CreateCollectionOptionsBuilder {}
        }
        pub struct CreateCollectionOptionsBuilder;
        impl CreateCollectionOptionsBuilder {
            pub fn capped<V>(self, value: V) -> Self {}
            pub fn size<V>(self, value: V) -> Self {}
            pub fn max<V>(self, value: V) -> Self {}
            pub fn storage_engine<V>(self, value: V) -> Self {}
            pub fn validator<V>(self, value: V) -> Self {}
            pub fn validation_level<V>(self, value: V) -> Self {}
            pub fn validation_action<V>(self, value: V) -> Self {}
            pub fn view_on<V>(self, value: V) -> Self {}
            pub fn pipeline<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn index_option_defaults<V>(self, value: V) -> Self {}
            pub fn timeseries<V>(self, value: V) -> Self {}
            pub fn expire_after_seconds<V>(self, value: V) -> Self {}
            pub fn change_stream_pre_and_post_images<V>(self, value: V) -> Self {}
            pub fn clustered_index<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn encrypted_fields<V>(self, value: V) -> Self {}
            pub fn build(self) -> CreateCollectionOptions {}
        }
        impl Default for CreateCollectionOptions {}
        pub enum ValidationLevel {
            Off,
            Strict,
            Moderate,
        }
        pub enum ValidationAction {
            Error,
            Warn,
        }
        pub struct ClusteredIndex {
            pub key: Document,
            pub unique: bool,
            pub name: Option<String>,
            pub v: Option<i32>,
        }
        impl Default for ClusteredIndex {}
        pub struct IndexOptionDefaults {
            pub storage_engine: Document,
        }
        impl IndexOptionDefaults {
            pub fn builder() -> IndexOptionDefaultsBuilder {}
        }
        pub struct IndexOptionDefaultsBuilder;
        impl IndexOptionDefaultsBuilder {
            pub fn storage_engine<V>(self, value: V) -> Self {}
            pub fn build(self) -> IndexOptionDefaults {}
        }
        pub struct TimeseriesOptions {
            pub time_field: String,
            pub meta_field: Option<String>,
            pub granularity: Option<TimeseriesGranularity>,
            pub bucket_max_span: Option<Duration>,
            pub bucket_rounding: Option<Duration>,
        }
        impl TimeseriesOptions {
            pub fn builder() -> TimeseriesOptionsBuilder {}
        }
        pub struct TimeseriesOptionsBuilder;
        impl TimeseriesOptionsBuilder {
            pub fn time_field<V>(self, value: V) -> Self {}
            pub fn meta_field<V>(self, value: V) -> Self {}
            pub fn granularity<V>(self, value: V) -> Self {}
            pub fn bucket_max_span<V>(self, value: V) -> Self {}
            pub fn bucket_rounding<V>(self, value: V) -> Self {}
            pub fn build(self) -> TimeseriesOptions {}
        }
        pub enum TimeseriesGranularity {
            Seconds,
            Minutes,
            Hours,
        }
        pub struct DropDatabaseOptions {
            pub write_concern: Option<WriteConcern>,
        }
        impl DropDatabaseOptions {
            pub fn builder() -> DropDatabaseOptionsBuilder {}
        }
        pub struct DropDatabaseOptionsBuilder;
        impl DropDatabaseOptionsBuilder {
            pub fn write_concern<V>(self, value: V) -> Self {}
            pub fn build(self) -> DropDatabaseOptions {}
        }
        impl Default for DropDatabaseOptions {}
        pub struct ListCollectionsOptions {
            pub batch_size: Option<u32>,
            pub comment: Option<Bson>,
        }
        impl ListCollectionsOptions {
            pub fn builder() -> ListCollectionsOptionsBuilder {}
        }
        pub struct ListCollectionsOptionsBuilder;
        impl ListCollectionsOptionsBuilder {
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> ListCollectionsOptions {}
        }
        impl Default for ListCollectionsOptions {}
        pub struct ListDatabasesOptions {
            pub authorized_databases: Option<bool>,
            pub comment: Option<Bson>,
        }
        impl ListDatabasesOptions {
            pub fn builder() -> ListDatabasesOptionsBuilder {}
        }
        pub struct ListDatabasesOptionsBuilder;
        impl ListDatabasesOptionsBuilder {
            pub fn authorized_databases<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> ListDatabasesOptions {}
        }
        impl Default for ListDatabasesOptions {}
        pub struct ChangeStreamPreAndPostImages {
            pub enabled: bool,
        }
        impl ChangeStreamPreAndPostImages {
            pub fn builder() -> ChangeStreamPreAndPostImagesBuilder {}
        }
        pub struct ChangeStreamPreAndPostImagesBuilder;
        impl ChangeStreamPreAndPostImagesBuilder {
            pub fn enabled<V>(self, value: V) -> Self {}
            pub fn build(self) -> ChangeStreamPreAndPostImages {}
        }
        impl Default for ChangeStreamPreAndPostImages {}
        pub struct RunCursorCommandOptions {
            pub selection_criteria: Option<SelectionCriteria>,
            pub cursor_type: Option<CursorType>,
            pub batch_size: Option<u32>,
            pub max_time: Option<Duration>,
            pub comment: Option<Bson>,
        }
        impl RunCursorCommandOptions {
            pub fn builder() -> RunCursorCommandOptionsBuilder {}
        }
        pub struct RunCursorCommandOptionsBuilder;
        impl RunCursorCommandOptionsBuilder {
            pub fn selection_criteria<V>(self, value: V) -> Self {}
            pub fn cursor_type<V>(self, value: V) -> Self {}
            pub fn batch_size<V>(self, value: V) -> Self {}
            pub fn max_time<V>(self, value: V) -> Self {}
            pub fn comment<V>(self, value: V) -> Self {}
            pub fn build(self) -> RunCursorCommandOptions {}
        }
        impl Default for RunCursorCommandOptions {}
    }
    use crate::{
        bson::{Bson, Document},
        change_stream::{event::ChangeStreamEvent, options::ChangeStreamOptions, session::SessionChangeStream, ChangeStream},
        concern::{ReadConcern, WriteConcern},
        cursor::Cursor,
        error::{Error, Result},
        gridfs::{options::GridFsBucketOptions, GridFsBucket},
        options::{AggregateOptions, CollectionOptions, CreateCollectionOptions, DatabaseOptions, DropDatabaseOptions, ListCollectionsOptions, RunCursorCommandOptions},
        results::CollectionSpecification,
        selection_criteria::SelectionCriteria,
        ClientSession, Collection, SessionCursor,
    };
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Database;
    impl Database {
        pub fn name(&self) -> &str {}
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
        pub fn read_concern(&self) -> Option<&ReadConcern> {}
        pub fn write_concern(&self) -> Option<&WriteConcern> {}
        pub fn collection<T>(&self, name: &str) -> Collection<T> {}
        pub fn collection_with_options<T>(&self, name: &str, options: CollectionOptions) -> Collection<T> {}
        pub async fn drop(&self, options: impl Into<Option<DropDatabaseOptions>>) -> Result<()> {}
        pub async fn drop_with_session(&self, options: impl Into<Option<DropDatabaseOptions>>, session: &mut ClientSession) -> Result<()> {}
        pub async fn list_collections(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<ListCollectionsOptions>>) -> Result<Cursor<CollectionSpecification>> {}
        pub async fn list_collections_with_session(
            &self,
            filter: impl Into<Option<Document>>,
            options: impl Into<Option<ListCollectionsOptions>>,
            session: &mut ClientSession,
        ) -> Result<SessionCursor<CollectionSpecification>> {
        }
        pub async fn list_collection_names(&self, filter: impl Into<Option<Document>>) -> Result<Vec<String>> {}
        pub async fn list_collection_names_with_session(&self, filter: impl Into<Option<Document>>, session: &mut ClientSession) -> Result<Vec<String>> {}
        pub async fn create_collection(&self, name: impl AsRef<str>, options: impl Into<Option<CreateCollectionOptions>>) -> Result<()> {}
        pub async fn create_collection_with_session(&self, name: impl AsRef<str>, options: impl Into<Option<CreateCollectionOptions>>, session: &mut ClientSession) -> Result<()> {}
        pub async fn run_command(&self, command: Document, selection_criteria: impl Into<Option<SelectionCriteria>>) -> Result<Document> {}
        pub async fn run_cursor_command(&self, command: Document, options: impl Into<Option<RunCursorCommandOptions>>) -> Result<Cursor<Document>> {}
        pub async fn run_cursor_command_with_session(
            &self,
            command: Document,
            options: impl Into<Option<RunCursorCommandOptions>>,
            session: &mut ClientSession,
        ) -> Result<SessionCursor<Document>> {
        }
        pub async fn run_command_with_session(&self, command: Document, selection_criteria: impl Into<Option<SelectionCriteria>>, session: &mut ClientSession) -> Result<Document> {
        }
        pub async fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>, options: impl Into<Option<AggregateOptions>>) -> Result<Cursor<Document>> {}
        pub async fn aggregate_with_session(
            &self,
            pipeline: impl IntoIterator<Item = Document>,
            options: impl Into<Option<AggregateOptions>>,
            session: &mut ClientSession,
        ) -> Result<SessionCursor<Document>> {
        }
        #[twelve::does(subscribe)]
        pub async fn watch(
            &self,
            pipeline: impl IntoIterator<Item = Document>,
            options: impl Into<Option<ChangeStreamOptions>>,
        ) -> Result<ChangeStream<ChangeStreamEvent<Document>>> {
        }
        #[twelve::does(subscribe)]
        pub async fn watch_with_session(
            &self,
            pipeline: impl IntoIterator<Item = Document>,
            options: impl Into<Option<ChangeStreamOptions>>,
            session: &mut ClientSession,
        ) -> Result<SessionChangeStream<ChangeStreamEvent<Document>>> {
        }
        pub fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> GridFsBucket {}
    }
}
pub mod error {
    use crate::bson::Document;
    use bson::Bson;
    use std::{
        any::Any,
        collections::HashSet,
        fmt::{self},
        sync::Arc,
    };
    use thiserror::Error;
    pub const RETRYABLE_WRITE_ERROR: &str = ();
    pub const TRANSIENT_TRANSACTION_ERROR: &str = ();
    pub const UNKNOWN_TRANSACTION_COMMIT_RESULT: &str = ();
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error {
        pub kind: Box<ErrorKind>,
    }
    impl Error {
        pub fn custom(e: impl Any + Send + Sync) -> Self {}
        pub fn get_custom<E>(&self) -> Option<&E> {}
        pub fn labels(&self) -> &HashSet<String> {}
        pub fn contains_label<T: AsRef<str>>(&self, label: T) -> bool {}
    }
    impl<E> From<E> for Error where ErrorKind: From<E> {}
    impl From<bson::de::Error> for ErrorKind {}
    impl From<bson::ser::Error> for ErrorKind {}
    impl From<bson::raw::Error> for ErrorKind {}
    impl From<std::io::Error> for ErrorKind {}
    impl From<std::io::ErrorKind> for ErrorKind {}
    impl From<mongocrypt::error::Error> for ErrorKind {}
    pub enum ErrorKind {
        InvalidArgument { message: String },
        Authentication { message: String },
        BsonDeserialization(crate::bson::de::Error),
        BsonSerialization(crate::bson::ser::Error),
        BulkWrite(BulkWriteFailure),
        Command(CommandError),
        DnsResolve { message: String },
        GridFs(GridFsErrorKind),
        Internal { message: String },
        Io(Arc<std::io::Error>),
        ConnectionPoolCleared { message: String },
        InvalidResponse { message: String },
        ServerSelection { message: String },
        SessionsNotSupported,
        InvalidTlsConfig { message: String },
        Write(WriteFailure),
        Transaction { message: String },
        IncompatibleServer { message: String },
        MissingResumeToken,
        Encryption(mongocrypt::error::Error),
        Custom(Arc<dyn Any + Send + Sync>),
        Shutdown,
    }
    pub struct CommandError {
        pub code: i32,
        pub code_name: String,
        pub message: String,
    }
    pub struct WriteConcernError {
        pub code: i32,
        pub code_name: String,
        pub message: String,
        pub details: Option<Document>,
    }
    pub struct WriteError {
        pub code: i32,
        pub code_name: Option<String>,
        pub message: String,
        pub details: Option<Document>,
    }
    pub struct BulkWriteError {
        pub index: usize,
        pub code: i32,
        pub code_name: Option<String>,
        pub message: String,
        pub details: Option<Document>,
    }
    pub struct BulkWriteFailure {
        pub write_errors: Option<Vec<BulkWriteError>>,
        pub write_concern_error: Option<WriteConcernError>,
    }
    pub enum WriteFailure {
        WriteConcernError(WriteConcernError),
        WriteError(WriteError),
    }
    pub enum GridFsErrorKind {
        FileNotFound { identifier: GridFsFileIdentifier },
        RevisionNotFound { revision: i32 },
        MissingChunk { n: u32 },
        UploadStreamClosed,
        WrongSizeChunk { actual_size: usize, expected_size: u32, n: u32 },
        WrongNumberOfChunks { actual_number: u32, expected_number: u32 },
        AbortError { original_error: Option<Error>, delete_error: Error },
        WriteInProgress,
    }
    pub enum GridFsFileIdentifier {
        Filename(String),
        Id(Bson),
    }
}
mod index {
    pub mod options {
        use crate::{bson::Document, collation::Collation};
        use std::time::Duration;
        pub struct IndexOptions {
            pub background: Option<bool>,
            pub expire_after: Option<Duration>,
            pub name: Option<String>,
            pub sparse: Option<bool>,
            pub storage_engine: Option<Document>,
            pub unique: Option<bool>,
            pub version: Option<IndexVersion>,
            pub default_language: Option<String>,
            pub language_override: Option<String>,
            pub text_index_version: Option<TextIndexVersion>,
            pub weights: Option<Document>,
            pub sphere_2d_index_version: Option<Sphere2DIndexVersion>,
            pub bits: Option<u32>,
            pub max: Option<f64>,
            pub min: Option<f64>,
            pub bucket_size: Option<u32>,
            pub partial_filter_expression: Option<Document>,
            pub collation: Option<Collation>,
            pub wildcard_projection: Option<Document>,
            pub hidden: Option<bool>,
        }
        impl IndexOptions {
            pub fn builder() -> IndexOptionsBuilder {}
        }
        pub struct IndexOptionsBuilder;
        impl IndexOptionsBuilder {
            pub fn background<V>(self, value: V) -> Self {}
            pub fn expire_after<V>(self, value: V) -> Self {}
            pub fn name<V>(self, value: V) -> Self {}
            pub fn sparse<V>(self, value: V) -> Self {}
            pub fn storage_engine<V>(self, value: V) -> Self {}
            pub fn unique<V>(self, value: V) -> Self {}
            pub fn version<V>(self, value: V) -> Self {}
            pub fn default_language<V>(self, value: V) -> Self {}
            pub fn language_override<V>(self, value: V) -> Self {}
            pub fn text_index_version<V>(self, value: V) -> Self {}
            pub fn weights<V>(self, value: V) -> Self {}
            pub fn sphere_2d_index_version<V>(self, value: V) -> Self {}
            pub fn bits<V>(self, value: V) -> Self {}
            pub fn max<V>(self, value: V) -> Self {}
            pub fn min<V>(self, value: V) -> Self {}
            pub fn bucket_size<V>(self, value: V) -> Self {}
            pub fn partial_filter_expression<V>(self, value: V) -> Self {}
            pub fn collation<V>(self, value: V) -> Self {}
            pub fn wildcard_projection<V>(self, value: V) -> Self {}
            pub fn hidden<V>(self, value: V) -> Self {}
            pub fn build(self) -> IndexOptions {}
        }
        impl Default for IndexOptions {}
        impl IndexOptions {
            pub fn clustered(&self) -> Option<bool> {}
        }
        pub enum IndexVersion {
            V0,
            V1,
            V2,
            Custom(u32),
        }
        pub enum TextIndexVersion {
            V1,
            V2,
            V3,
            Custom(u32),
        }
        pub enum Sphere2DIndexVersion {
            V2,
            V3,
            Custom(u32),
        }
    }
    use self::options::*;
    use crate::bson::Document;
    pub struct IndexModel {
        pub keys: Document,
        pub options: Option<IndexOptions>,
    }
    impl IndexModel {
        pub fn builder() -> IndexModelBuilder {}
    }
    pub struct IndexModelBuilder;
    impl IndexModelBuilder {
        pub fn keys<V>(self, value: V) -> Self {}
        pub fn options<V>(self, value: V) -> Self {}
        pub fn build(self) -> IndexModel {}
    }
    impl Default for IndexModel {}
}
pub mod results {
    use crate::{
        bson::{Bson, Document},
        db::options::CreateCollectionOptions,
    };
    use bson::Binary;
    use std::collections::HashMap;
    pub struct InsertOneResult {
        pub inserted_id: Bson,
    }
    pub struct InsertManyResult {
        pub inserted_ids: HashMap<usize, Bson>,
    }
    pub struct UpdateResult {
        pub matched_count: u64,
        pub modified_count: u64,
        pub upserted_id: Option<Bson>,
    }
    pub struct DeleteResult {
        pub deleted_count: u64,
    }
    pub struct CreateIndexResult {
        pub index_name: String,
    }
    pub struct CreateIndexesResult {
        pub index_names: Vec<String>,
    }
    pub enum CollectionType {
        View,
        Collection,
        Timeseries,
    }
    pub struct CollectionSpecificationInfo {
        pub read_only: bool,
        pub uuid: Option<Binary>,
    }
    pub struct CollectionSpecification {
        pub name: String,
        pub collection_type: CollectionType,
        pub options: CreateCollectionOptions,
        pub info: CollectionSpecificationInfo,
        pub id_index: Option<Document>,
    }
    pub struct DatabaseSpecification {
        pub name: String,
        pub size_on_disk: u64,
        pub empty: bool,
        pub shards: Option<Document>,
    }
}
mod search_index {
    use self::options::*;
    use crate::{bson::Document, coll::options::AggregateOptions, error::Result, Collection, Cursor};
    impl<T> Collection<T> {
        pub async fn create_search_index(&self, model: SearchIndexModel, options: impl Into<Option<CreateSearchIndexOptions>>) -> Result<String> {}
        pub async fn create_search_indexes(&self, models: impl IntoIterator<Item = SearchIndexModel>, options: impl Into<Option<CreateSearchIndexOptions>>) -> Result<Vec<String>> {
        }
        pub async fn update_search_index(&self, name: impl AsRef<str>, definition: Document, options: impl Into<Option<UpdateSearchIndexOptions>>) -> Result<()> {}
        pub async fn drop_search_index(&self, name: impl AsRef<str>, options: impl Into<Option<DropSearchIndexOptions>>) -> Result<()> {}
        pub async fn list_search_indexes(
            &self,
            name: impl Into<Option<&str>>,
            aggregation_options: impl Into<Option<AggregateOptions>>,
            list_index_options: impl Into<Option<ListSearchIndexOptions>>,
        ) -> Result<Cursor<Document>> {
        }
    }
    pub struct SearchIndexModel {
        pub definition: Document,
        pub name: Option<String>,
    }
    impl SearchIndexModel {
        pub fn builder() -> SearchIndexModelBuilder {}
    }
    pub struct SearchIndexModelBuilder;
    impl SearchIndexModelBuilder {
        pub fn definition<V>(self, value: V) -> Self {}
        pub fn name<V>(self, value: V) -> Self {}
        pub fn build(self) -> SearchIndexModel {}
    }
    impl Default for SearchIndexModel {}
    pub mod options {
        pub struct CreateSearchIndexOptions;
        impl CreateSearchIndexOptions {
            pub fn builder() -> CreateSearchIndexOptionsBuilder {}
        }
        pub struct CreateSearchIndexOptionsBuilder;
        impl CreateSearchIndexOptionsBuilder {
            pub fn build(self) -> CreateSearchIndexOptions {}
        }
        impl Default for CreateSearchIndexOptions {}
        pub struct UpdateSearchIndexOptions;
        impl UpdateSearchIndexOptions {
            pub fn builder() -> UpdateSearchIndexOptionsBuilder {}
        }
        pub struct UpdateSearchIndexOptionsBuilder;
        impl UpdateSearchIndexOptionsBuilder {
            pub fn build(self) -> UpdateSearchIndexOptions {}
        }
        impl Default for UpdateSearchIndexOptions {}
        pub struct ListSearchIndexOptions;
        impl ListSearchIndexOptions {
            pub fn builder() -> ListSearchIndexOptionsBuilder {}
        }
        pub struct ListSearchIndexOptionsBuilder;
        impl ListSearchIndexOptionsBuilder {
            pub fn build(self) -> ListSearchIndexOptions {}
        }
        impl Default for ListSearchIndexOptions {}
        pub struct DropSearchIndexOptions;
        impl DropSearchIndexOptions {
            pub fn builder() -> DropSearchIndexOptionsBuilder {}
        }
        pub struct DropSearchIndexOptionsBuilder;
        impl DropSearchIndexOptionsBuilder {
            pub fn build(self) -> DropSearchIndexOptions {}
        }
        impl Default for DropSearchIndexOptions {}
    }
}
mod sdam {
    pub mod public {
        pub use crate::sdam::description::{server::ServerType, topology::TopologyType};
        use crate::{bson::DateTime, error::Error, options::ServerAddress, selection_criteria::TagSet};
        use std::time::Duration;
        pub struct ServerInfo<'a>;
        impl<'a> ServerInfo<'a> {
            pub fn address(&self) -> &ServerAddress {}
            pub fn average_round_trip_time(&self) -> Option<Duration> {}
            pub fn last_update_time(&self) -> Option<DateTime> {}
            pub fn max_wire_version(&self) -> Option<i32> {}
            pub fn min_wire_version(&self) -> Option<i32> {}
            pub fn replica_set_name(&self) -> Option<&str> {}
            pub fn replica_set_version(&self) -> Option<i32> {}
            pub fn server_type(&self) -> ServerType {}
            pub fn tags(&self) -> Option<&TagSet> {}
            pub fn error(&self) -> Option<&Error> {}
        }
    }
    use self::description::topology::server_selection::{self};
    pub use self::public::{ServerInfo, ServerType, TopologyType};
}
mod selection_criteria {
    use crate::sdam::public::ServerInfo;
    use std::{collections::HashMap, sync::Arc, time::Duration};
    pub enum SelectionCriteria {
        ReadPreference(ReadPreference),
        Predicate(Predicate),
    }
    impl From<ReadPreference> for SelectionCriteria {}
    pub type Predicate = Arc<dyn Send + Sync + Fn(&ServerInfo) -> bool>;
    pub enum ReadPreference {
        Primary,
        Secondary { options: ReadPreferenceOptions },
        PrimaryPreferred { options: ReadPreferenceOptions },
        SecondaryPreferred { options: ReadPreferenceOptions },
        Nearest { options: ReadPreferenceOptions },
    }
    pub struct ReadPreferenceOptions {
        pub tag_sets: Option<Vec<TagSet>>,
        pub max_staleness: Option<Duration>,
        pub hedge: Option<HedgedReadOptions>,
    }
    impl ReadPreferenceOptions {
        pub fn builder() -> ReadPreferenceOptionsBuilder {}
    }
    pub struct ReadPreferenceOptionsBuilder;
    impl ReadPreferenceOptionsBuilder {
        pub fn tag_sets<V>(self, value: V) -> Self {}
        pub fn max_staleness<V>(self, value: V) -> Self {}
        pub fn hedge<V>(self, value: V) -> Self {}
        pub fn build(self) -> ReadPreferenceOptions {}
    }
    impl Default for ReadPreferenceOptions {}
    pub struct HedgedReadOptions {
        pub enabled: bool,
    }
    impl HedgedReadOptions {
        pub fn builder() -> HedgedReadOptionsBuilder {}
    }
    pub struct HedgedReadOptionsBuilder;
    impl HedgedReadOptionsBuilder {
        pub fn enabled<V>(self, value: V) -> Self {}
        pub fn build(self) -> HedgedReadOptions {}
    }
    impl HedgedReadOptions {
        pub fn with_enabled(enabled: bool) -> Self {}
    }
    pub type TagSet = HashMap<String, String>;
}
pub mod sync {
    mod change_stream {
        use super::ClientSession;
        use crate::{change_stream::event::ResumeToken, error::Result};
        use serde::de::DeserializeOwned;
        pub struct ChangeStream<T: DeserializeOwned>(T);
        impl<T: DeserializeOwned> ChangeStream<T> {
            pub fn resume_token(&self) -> Option<ResumeToken> {}
            pub fn with_type<D: DeserializeOwned>(self) -> ChangeStream<D> {}
            pub fn is_alive(&self) -> bool {}
            pub fn next_if_any(&mut self) -> Result<Option<T>> {}
        }
        impl<T: DeserializeOwned> Iterator for ChangeStream<T> {
            type Item = Result<T>;
        }
        pub struct SessionChangeStream<T: DeserializeOwned>(T);
        impl<T: DeserializeOwned> SessionChangeStream<T> {
            pub fn resume_token(&self) -> Option<ResumeToken> {}
            pub fn with_type<D: DeserializeOwned>(self) -> SessionChangeStream<D> {}
            pub fn next(&mut self, session: &mut ClientSession) -> Result<Option<T>> {}
            pub fn is_alive(&self) -> bool {}
            pub fn next_if_any(&mut self, session: &mut ClientSession) -> Result<Option<T>> {}
        }
    }
    mod client {
        pub mod session {
            use super::Client;
            use crate::{
                bson::Document,
                client::session::ClusterTime,
                error::Result,
                options::{SessionOptions, TransactionOptions},
                ClientSession as AsyncClientSession,
            };
            #[twelve::nature(client)]
            pub struct ClientSession;
            impl From<AsyncClientSession> for ClientSession {}
            impl ClientSession {
                pub fn client(&self) -> Client {}
                pub fn id(&self) -> &Document {}
                pub fn cluster_time(&self) -> Option<&ClusterTime> {}
                pub fn options(&self) -> Option<&SessionOptions> {}
                pub fn advance_cluster_time(&mut self, to: &ClusterTime) {}
                pub fn start_transaction(&mut self, options: impl Into<Option<TransactionOptions>>) -> Result<()> {}
                pub fn commit_transaction(&mut self) -> Result<()> {}
                pub fn abort_transaction(&mut self) -> Result<()> {}
                pub fn with_transaction<R, F: for<'a> FnMut(&'a mut ClientSession) -> Result<R>>(
                    &mut self,
                    callback: F,
                    options: impl Into<Option<TransactionOptions>>,
                ) -> Result<R> {
                }
            }
        }
        use super::{ChangeStream, ClientSession, Database, SessionChangeStream};
        use crate::{
            bson::Document,
            change_stream::{event::ChangeStreamEvent, options::ChangeStreamOptions},
            concern::{ReadConcern, WriteConcern},
            error::Result,
            options::{ClientOptions, DatabaseOptions, ListDatabasesOptions, SelectionCriteria, SessionOptions},
            results::DatabaseSpecification,
            Client as AsyncClient,
        };
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct Client;
        impl From<AsyncClient> for Client {}
        impl Client {
            pub fn with_uri_str(uri: impl AsRef<str>) -> Result<Self> {}
            pub fn with_options(options: ClientOptions) -> Result<Self> {}
            pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
            pub fn read_concern(&self) -> Option<&ReadConcern> {}
            pub fn write_concern(&self) -> Option<&WriteConcern> {}
            pub fn database(&self, name: &str) -> Database {}
            pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database {}
            pub fn default_database(&self) -> Option<Database> {}
            pub fn list_databases(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<ListDatabasesOptions>>) -> Result<Vec<DatabaseSpecification>> {}
            pub fn list_database_names(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<ListDatabasesOptions>>) -> Result<Vec<String>> {}
            pub fn start_session(&self, options: Option<SessionOptions>) -> Result<ClientSession> {}
            #[twelve::does(subscribe)]
            pub fn watch(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
            ) -> Result<ChangeStream<ChangeStreamEvent<Document>>> {
            }
            #[twelve::does(subscribe)]
            pub fn watch_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
                session: &mut ClientSession,
            ) -> Result<SessionChangeStream<ChangeStreamEvent<Document>>> {
            }
            pub fn shutdown(self) {}
            pub fn shutdown_immediate(self) {}
        }
    }
    mod coll {
        use super::{ChangeStream, ClientSession, Cursor, SessionChangeStream, SessionCursor};
        use crate::{
            bson::{Bson, Document},
            change_stream::{event::ChangeStreamEvent, options::ChangeStreamOptions},
            error::Result,
            index::IndexModel,
            options::{
                AggregateOptions, CountOptions, CreateIndexOptions, DeleteOptions, DistinctOptions, DropCollectionOptions, DropIndexOptions, EstimatedDocumentCountOptions,
                FindOneAndDeleteOptions, FindOneAndReplaceOptions, FindOneAndUpdateOptions, FindOneOptions, FindOptions, InsertManyOptions, InsertOneOptions, ListIndexesOptions,
                ReadConcern, ReplaceOptions, SelectionCriteria, UpdateModifications, UpdateOptions, WriteConcern,
            },
            results::{CreateIndexResult, CreateIndexesResult, DeleteResult, InsertManyResult, InsertOneResult, UpdateResult},
            Namespace,
        };
        use serde::{de::DeserializeOwned, Serialize};
        use std::borrow::Borrow;
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct Collection<T>(T);
        impl<T> Collection<T> {
            pub fn clone_with_type<U>(&self) -> Collection<U> {}
            pub fn name(&self) -> &str {}
            pub fn namespace(&self) -> Namespace {}
            pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
            pub fn read_concern(&self) -> Option<&ReadConcern> {}
            pub fn write_concern(&self) -> Option<&WriteConcern> {}
            pub fn drop(&self, options: impl Into<Option<DropCollectionOptions>>) -> Result<()> {}
            pub fn drop_with_session(&self, options: impl Into<Option<DropCollectionOptions>>, session: &mut ClientSession) -> Result<()> {}
            pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>, options: impl Into<Option<AggregateOptions>>) -> Result<Cursor<Document>> {}
            pub fn aggregate_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<AggregateOptions>>,
                session: &mut ClientSession,
            ) -> Result<SessionCursor<Document>> {
            }
            pub fn estimated_document_count(&self, options: impl Into<Option<EstimatedDocumentCountOptions>>) -> Result<u64> {}
            pub fn count_documents(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<CountOptions>>) -> Result<u64> {}
            pub fn count_documents_with_session(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<CountOptions>>, session: &mut ClientSession) -> Result<u64> {}
            pub fn create_index(&self, index: IndexModel, options: impl Into<Option<CreateIndexOptions>>) -> Result<CreateIndexResult> {}
            pub fn create_index_with_session(&self, index: IndexModel, options: impl Into<Option<CreateIndexOptions>>, session: &mut ClientSession) -> Result<CreateIndexResult> {}
            pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>, options: impl Into<Option<CreateIndexOptions>>) -> Result<CreateIndexesResult> {}
            pub fn create_indexes_with_session(
                &self,
                indexes: impl IntoIterator<Item = IndexModel>,
                options: impl Into<Option<CreateIndexOptions>>,
                session: &mut ClientSession,
            ) -> Result<CreateIndexesResult> {
            }
            pub fn delete_many(&self, query: Document, options: impl Into<Option<DeleteOptions>>) -> Result<DeleteResult> {}
            pub fn delete_many_with_session(&self, query: Document, options: impl Into<Option<DeleteOptions>>, session: &mut ClientSession) -> Result<DeleteResult> {}
            pub fn delete_one(&self, query: Document, options: impl Into<Option<DeleteOptions>>) -> Result<DeleteResult> {}
            pub fn delete_one_with_session(&self, query: Document, options: impl Into<Option<DeleteOptions>>, session: &mut ClientSession) -> Result<DeleteResult> {}
            pub fn distinct(&self, field_name: impl AsRef<str>, filter: impl Into<Option<Document>>, options: impl Into<Option<DistinctOptions>>) -> Result<Vec<Bson>> {}
            pub fn distinct_with_session(
                &self,
                field_name: impl AsRef<str>,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<DistinctOptions>>,
                session: &mut ClientSession,
            ) -> Result<Vec<Bson>> {
            }
            pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>, options: impl Into<Option<UpdateOptions>>) -> Result<UpdateResult> {}
            pub fn drop_index(&self, name: impl AsRef<str>, options: impl Into<Option<DropIndexOptions>>) -> Result<()> {}
            pub fn drop_index_with_session(&self, name: impl AsRef<str>, options: impl Into<Option<DropIndexOptions>>, session: &mut ClientSession) -> Result<()> {}
            pub fn drop_indexes(&self, options: impl Into<Option<DropIndexOptions>>) -> Result<()> {}
            pub fn drop_indexes_with_session(&self, options: impl Into<Option<DropIndexOptions>>, session: &mut ClientSession) -> Result<()> {}
            pub fn list_indexes(&self, options: impl Into<Option<ListIndexesOptions>>) -> Result<Cursor<IndexModel>> {}
            pub fn list_indexes_with_session(&self, options: impl Into<Option<ListIndexesOptions>>, session: &mut ClientSession) -> Result<SessionCursor<IndexModel>> {}
            pub fn list_index_names(&self) -> Result<Vec<String>> {}
            pub fn list_index_names_with_session(&self, session: &mut ClientSession) -> Result<Vec<String>> {}
            pub fn update_many_with_session(
                &self,
                query: Document,
                update: impl Into<UpdateModifications>,
                options: impl Into<Option<UpdateOptions>>,
                session: &mut ClientSession,
            ) -> Result<UpdateResult> {
            }
            pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>, options: impl Into<Option<UpdateOptions>>) -> Result<UpdateResult> {}
            pub fn update_one_with_session(
                &self,
                query: Document,
                update: impl Into<UpdateModifications>,
                options: impl Into<Option<UpdateOptions>>,
                session: &mut ClientSession,
            ) -> Result<UpdateResult> {
            }
            #[twelve::does(subscribe)]
            pub fn watch(&self, pipeline: impl IntoIterator<Item = Document>, options: impl Into<Option<ChangeStreamOptions>>) -> Result<ChangeStream<ChangeStreamEvent<T>>>
            where
                T: DeserializeOwned,
            {
            }
            #[twelve::does(subscribe)]
            pub fn watch_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
                session: &mut ClientSession,
            ) -> Result<SessionChangeStream<ChangeStreamEvent<T>>>
            where
                T: DeserializeOwned,
            {
            }
            pub fn find(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<FindOptions>>) -> Result<Cursor<T>> {}
            pub fn find_with_session(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<FindOptions>>, session: &mut ClientSession) -> Result<SessionCursor<T>> {
            }
        }
        impl<T: DeserializeOwned> Collection<T> {
            pub fn find_one(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<FindOneOptions>>) -> Result<Option<T>> {}
            pub fn find_one_with_session(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<FindOneOptions>>, session: &mut ClientSession) -> Result<Option<T>> {
            }
        }
        impl<T: DeserializeOwned> Collection<T> {
            // Of all who ask, one gets it.
            #[twelve::does(claim)]
            pub fn find_one_and_delete(&self, filter: Document, options: impl Into<Option<FindOneAndDeleteOptions>>) -> Result<Option<T>> {}
            // Of all who ask, one gets it.
            #[twelve::does(claim)]
            pub fn find_one_and_delete_with_session(
                &self,
                filter: Document,
                options: impl Into<Option<FindOneAndDeleteOptions>>,
                session: &mut ClientSession,
            ) -> Result<Option<T>> {
            }
            pub fn find_one_and_update(&self, filter: Document, update: impl Into<UpdateModifications>, options: impl Into<Option<FindOneAndUpdateOptions>>) -> Result<Option<T>> {}
            pub fn find_one_and_update_with_session(
                &self,
                filter: Document,
                update: impl Into<UpdateModifications>,
                options: impl Into<Option<FindOneAndUpdateOptions>>,
                session: &mut ClientSession,
            ) -> Result<Option<T>> {
            }
        }
        impl<T: Serialize + DeserializeOwned> Collection<T> {
            pub fn find_one_and_replace(&self, filter: Document, replacement: T, options: impl Into<Option<FindOneAndReplaceOptions>>) -> Result<Option<T>> {}
            pub fn find_one_and_replace_with_session(
                &self,
                filter: Document,
                replacement: T,
                options: impl Into<Option<FindOneAndReplaceOptions>>,
                session: &mut ClientSession,
            ) -> Result<Option<T>> {
            }
        }
        impl<T: Serialize> Collection<T> {
            pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>, options: impl Into<Option<InsertManyOptions>>) -> Result<InsertManyResult> {}
            pub fn insert_many_with_session(
                &self,
                docs: impl IntoIterator<Item = impl Borrow<T>>,
                options: impl Into<Option<InsertManyOptions>>,
                session: &mut ClientSession,
            ) -> Result<InsertManyResult> {
            }
            pub fn insert_one(&self, doc: impl Borrow<T>, options: impl Into<Option<InsertOneOptions>>) -> Result<InsertOneResult> {}
            pub fn insert_one_with_session(&self, doc: impl Borrow<T>, options: impl Into<Option<InsertOneOptions>>, session: &mut ClientSession) -> Result<InsertOneResult> {}
            pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>, options: impl Into<Option<ReplaceOptions>>) -> Result<UpdateResult> {}
            pub fn replace_one_with_session(
                &self,
                query: Document,
                replacement: impl Borrow<T>,
                options: impl Into<Option<ReplaceOptions>>,
                session: &mut ClientSession,
            ) -> Result<UpdateResult> {
            }
        }
    }
    mod cursor {
        use super::ClientSession;
        use crate::{
            bson::{Document, RawDocument},
            error::Result,
        };
        use serde::de::{Deserialize, DeserializeOwned};
        pub struct Cursor<T>(T);
        impl<T> Cursor<T> {
            pub fn advance(&mut self) -> Result<bool> {}
            pub fn current(&self) -> &RawDocument {}
            pub fn deserialize_current<'a>(&'a self) -> Result<T>
            where
                T: Deserialize<'a>,
            {
            }
        }
        impl<T: DeserializeOwned> Iterator for Cursor<T> {
            type Item = Result<T>;
        }
        pub struct SessionCursor<T>(T);
        impl<T> SessionCursor<T> {
            pub fn advance(&mut self, session: &mut ClientSession) -> Result<bool> {}
            pub fn current(&self) -> &RawDocument {}
            pub fn deserialize_current<'a>(&'a self) -> Result<T>
            where
                T: Deserialize<'a>,
            {
            }
        }
        impl<T: DeserializeOwned> SessionCursor<T> {
            pub fn iter<'session>(&mut self, session: &'session mut ClientSession) -> SessionCursorIter<'_, 'session, T> {}
            pub fn next(&mut self, session: &mut ClientSession) -> Option<Result<T>> {}
        }
        pub struct SessionCursorIter<'cursor, 'session, T: DeserializeOwned = Document>(T);
        impl<T: DeserializeOwned> Iterator for SessionCursorIter<'_, '_, T> {
            type Item = Result<T>;
        }
    }
    mod db {
        use super::{gridfs::GridFsBucket, ChangeStream, ClientSession, Collection, Cursor, SessionChangeStream, SessionCursor};
        use crate::{
            bson::Document,
            change_stream::{event::ChangeStreamEvent, options::ChangeStreamOptions},
            error::Result,
            options::{
                AggregateOptions, CollectionOptions, CreateCollectionOptions, DropDatabaseOptions, GridFsBucketOptions, ListCollectionsOptions, ReadConcern, SelectionCriteria,
                WriteConcern,
            },
            results::CollectionSpecification,
        };
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct Database;
        impl Database {
            pub fn name(&self) -> &str {}
            pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
            pub fn read_concern(&self) -> Option<&ReadConcern> {}
            pub fn write_concern(&self) -> Option<&WriteConcern> {}
            pub fn collection<T>(&self, name: &str) -> Collection<T> {}
            pub fn collection_with_options<T>(&self, name: &str, options: CollectionOptions) -> Collection<T> {}
            pub fn drop(&self, options: impl Into<Option<DropDatabaseOptions>>) -> Result<()> {}
            pub fn drop_with_session(&self, options: impl Into<Option<DropDatabaseOptions>>, session: &mut ClientSession) -> Result<()> {}
            pub fn list_collections(&self, filter: impl Into<Option<Document>>, options: impl Into<Option<ListCollectionsOptions>>) -> Result<Cursor<CollectionSpecification>> {}
            pub fn list_collections_with_session(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<ListCollectionsOptions>>,
                session: &mut ClientSession,
            ) -> Result<SessionCursor<CollectionSpecification>> {
            }
            pub fn list_collection_names(&self, filter: impl Into<Option<Document>>) -> Result<Vec<String>> {}
            pub fn list_collection_names_with_session(&self, filter: impl Into<Option<Document>>, session: &mut ClientSession) -> Result<Vec<String>> {}
            pub fn create_collection(&self, name: impl AsRef<str>, options: impl Into<Option<CreateCollectionOptions>>) -> Result<()> {}
            pub fn create_collection_with_session(&self, name: impl AsRef<str>, options: impl Into<Option<CreateCollectionOptions>>, session: &mut ClientSession) -> Result<()> {}
            pub fn run_command(&self, command: Document, selection_criteria: impl Into<Option<SelectionCriteria>>) -> Result<Document> {}
            pub fn run_command_with_session(&self, command: Document, selection_criteria: impl Into<Option<SelectionCriteria>>, session: &mut ClientSession) -> Result<Document> {}
            pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>, options: impl Into<Option<AggregateOptions>>) -> Result<Cursor<Document>> {}
            pub fn aggregate_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<AggregateOptions>>,
                session: &mut ClientSession,
            ) -> Result<SessionCursor<Document>> {
            }
            #[twelve::does(subscribe)]
            pub fn watch(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
            ) -> Result<ChangeStream<ChangeStreamEvent<Document>>> {
            }
            #[twelve::does(subscribe)]
            pub fn watch_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
                session: &mut ClientSession,
            ) -> Result<SessionChangeStream<ChangeStreamEvent<Document>>> {
            }
            pub fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> GridFsBucket {}
        }
    }
    pub use change_stream::{ChangeStream, SessionChangeStream};
    pub use client::{session::ClientSession, Client};
    pub use coll::Collection;
    pub use cursor::{Cursor, SessionCursor, SessionCursorIter};
    pub use db::Database;
}
pub use crate::{
    client::{session::ClientSession, Client},
    coll::Collection,
    cursor::{
        session::{SessionCursor, SessionCursorStream},
        Cursor,
    },
    db::Database,
    gridfs::{GridFsBucket, GridFsDownloadStream, GridFsUploadStream},
};
pub use {client::session::ClusterTime, coll::Namespace, index::IndexModel, sdam::public::*, search_index::SearchIndexModel};
pub mod gridfs {
    use crate::bson::{Bson, Document};
    use crate::error::Result;
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct GridFsBucket;
    impl Clone for GridFsBucket {}
    impl GridFsBucket {
        pub fn open_upload_stream<O>(&self, filename: impl AsRef<str>, options: O) -> GridFsUploadStream {}
        pub fn open_upload_stream_with_id<O>(&self, id: Bson, filename: impl AsRef<str>, options: O) -> GridFsUploadStream {}
        pub async fn upload_from_futures_0_3_reader<T, O>(&self, filename: impl AsRef<str>, source: T, options: O) -> Result<crate::bson::oid::ObjectId> {}
        pub async fn download_to_futures_0_3_writer<T>(&self, id: Bson, destination: T) -> Result<()> {}
        pub async fn open_download_stream(&self, id: Bson) -> Result<GridFsDownloadStream> {}
        pub async fn open_download_stream_by_name(&self, filename: impl AsRef<str>, options: impl Into<Option<crate::options::GridFsDownloadByNameOptions>>) -> Result<GridFsDownloadStream> {}
        pub async fn find(&self, filter: Document, options: impl Into<Option<crate::options::GridFsFindOptions>>) -> Result<crate::Cursor<FilesCollectionDocument>> {}
        pub async fn delete(&self, id: Bson) -> Result<()> {}
        pub async fn rename(&self, id: Bson, new_filename: impl AsRef<str>) -> Result<()> {}
        pub async fn drop(&self) -> Result<()> {}
    }
    pub struct GridFsUploadStream;
    impl GridFsUploadStream {
        pub fn id(&self) -> &Bson {}
        pub async fn abort(&mut self) -> Result<()> {}
    }
    impl futures_io::AsyncWrite for GridFsUploadStream {}
    pub struct GridFsDownloadStream;
    impl futures_io::AsyncRead for GridFsDownloadStream {}
    pub struct FilesCollectionDocument {
        pub id: Bson,
        pub length: u64,
        pub filename: Option<String>,
        pub metadata: Option<Document>,
    }
}
