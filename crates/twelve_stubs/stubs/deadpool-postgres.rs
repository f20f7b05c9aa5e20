//! package = "deadpool-postgres", version = ">=0.10, <1"

mod config {
    use super::{CreatePoolError, Pool, PoolBuilder, PoolConfig, Runtime};
    use std::{net::IpAddr, time::Duration};
    use tokio_postgres::config::{ChannelBinding as PgChannelBinding, LoadBalanceHosts as PgLoadBalanceHosts, SslMode as PgSslMode, TargetSessionAttrs as PgTargetSessionAttrs};
    pub struct Config {
        pub url: Option<String>,
        pub user: Option<String>,
        pub password: Option<String>,
        pub dbname: Option<String>,
        pub options: Option<String>,
        pub application_name: Option<String>,
        pub ssl_mode: Option<SslMode>,
        pub host: Option<String>,
        pub hosts: Option<Vec<String>>,
        pub hostaddr: Option<IpAddr>,
        pub hostaddrs: Option<Vec<IpAddr>>,
        pub port: Option<u16>,
        pub ports: Option<Vec<u16>>,
        pub connect_timeout: Option<Duration>,
        pub keepalives: Option<bool>,
        pub target_session_attrs: Option<TargetSessionAttrs>,
        pub channel_binding: Option<ChannelBinding>,
        pub load_balance_hosts: Option<LoadBalanceHosts>,
        pub manager: Option<ManagerConfig>,
        pub pool: Option<PoolConfig>,
    }
    impl Default for Config {}
    pub enum ConfigError {
        InvalidUrl(tokio_postgres::Error),
        DbnameMissing,
        DbnameEmpty,
    }
    impl std::error::Error for ConfigError {}
    impl Config {
        pub fn new() -> Self {}
        pub fn get_pg_config(&self) -> Result<tokio_postgres::Config, ConfigError> {}
        pub fn get_manager_config(&self) -> ManagerConfig {}
        pub fn create_pool<T>(&self, runtime: Option<Runtime>, tls: T) -> Result<Pool, CreatePoolError> {}
        pub fn builder<T>(&self, tls: T) -> Result<PoolBuilder, ConfigError> {}
        pub fn get_pool_config(&self) -> PoolConfig {}
    }
    pub enum RecyclingMethod {
        Fast,
        Verified,
        Clean,
        Custom(String),
    }
    impl Default for RecyclingMethod {}
    impl RecyclingMethod {
        pub fn query(&self) -> Option<&str> {}
    }
    pub struct ManagerConfig {
        pub recycling_method: RecyclingMethod,
    }
    impl Default for ManagerConfig {}
    pub enum TargetSessionAttrs {
        Any,
        ReadWrite,
    }
    impl From<TargetSessionAttrs> for PgTargetSessionAttrs {}
    pub enum SslMode {
        Disable,
        Prefer,
        Require,
    }
    impl From<SslMode> for PgSslMode {}
    pub enum ChannelBinding {
        Disable,
        Prefer,
        Require,
    }
    impl From<ChannelBinding> for PgChannelBinding {}
    pub enum LoadBalanceHosts {
        Disable,
        Random,
    }
    impl From<LoadBalanceHosts> for PgLoadBalanceHosts {}
}
mod generic_client {
    use crate::{Client, Transaction};
    use tokio_postgres::types::{BorrowToSql, ToSql, Type};
    use tokio_postgres::RowStream;
    use tokio_postgres::{Error, Row, Statement, ToStatement};
    pub trait GenericClient: Sync + private::Sealed {
        async fn execute<T: ?Sized + ToStatement>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
        async fn execute_raw<P: BorrowToSql, I: IntoIterator<Item = P>, T: ?Sized + ToStatement>(&self, statement: &T, params: I) -> Result<u64, Error>
        where
            I::IntoIter: ExactSizeIterator;
        async fn query<T: ?Sized + ToStatement>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
        async fn query_one<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
        async fn query_opt<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
        async fn query_raw<T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>
        where
            I::IntoIter: ExactSizeIterator;
        async fn prepare(&self, query: &str) -> Result<Statement, Error>;
        async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
        async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
        async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
        async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
        async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    }
    impl GenericClient for Client {}
    impl GenericClient for Transaction<'_> {}
}
mod statement_cache {
    use tokio_postgres::{types::Type, Client as PgClient, Error, Statement};
    pub struct StatementCaches;
    impl Default for StatementCaches {}
    impl StatementCaches {
        pub fn clear(&self) {}
        pub fn remove(&self, query: &str, types: &[Type]) {}
    }
    pub struct StatementCache;
    impl StatementCache {
        pub fn size(&self) -> usize {}
        pub fn clear(&self) {}
        pub fn remove(&self, query: &str, types: &[Type]) -> Option<Statement> {}
        pub async fn prepare(&self, client: &PgClient, query: &str) -> Result<Statement, Error> {}
        pub async fn prepare_typed(&self, client: &PgClient, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    }
}
pub use self::config::{ChannelBinding, Config, ConfigError, LoadBalanceHosts, ManagerConfig, RecyclingMethod, SslMode, TargetSessionAttrs};
pub use self::generic_client::GenericClient;
pub use crate::statement_cache::{StatementCache, StatementCaches};
use deadpool::managed;
pub use deadpool::managed::reexports::*;
use std::{
    future::Future,
    ops::{Deref, DerefMut},
    pin::Pin,
    sync::Arc,
};
use tokio::task::JoinHandle;
pub use tokio_postgres;
use tokio_postgres::{
    types::Type, Client as PgClient, Config as PgConfig, Error, IsolationLevel, Statement, Transaction as PgTransaction, TransactionBuilder as PgTransactionBuilder,
};
type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
pub type Client = Object;
#[twelve::nature(pool)]
pub struct Manager {
    pub statement_caches: StatementCaches,
}
impl Manager {
    pub fn new<T>(pg_config: tokio_postgres::Config, tls: T) -> Self {}
    pub fn from_config<T>(pg_config: tokio_postgres::Config, tls: T, config: ManagerConfig) -> Self {}

    pub fn from_connect(pg_config: tokio_postgres::Config, connect: impl Connect + 'static, config: ManagerConfig) -> Self {}
}
impl managed::Manager for Manager {
    type Type = ClientWrapper;
    type Error = Error;
}
pub trait Connect: Sync + Send {
    fn connect(&self, pg_config: &PgConfig) -> BoxFuture<'_, Result<(PgClient, JoinHandle<()>), Error>>;
}
#[twelve::nature(client)]
pub struct ClientWrapper {
    pub statement_cache: Arc<StatementCache>,
}
impl ClientWrapper {
    pub fn new(client: PgClient, conn_task: JoinHandle<()>) -> Self {}
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error> {}
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_> {}
}
impl Deref for ClientWrapper {
    type Target = PgClient;
}
impl DerefMut for ClientWrapper {}
#[twelve::nature(client)]
pub struct Transaction<'a> {
    pub statement_cache: Arc<StatementCache>,
}
impl Transaction<'_> {
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error> {}
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    pub async fn commit(self) -> Result<(), Error> {}
    pub async fn rollback(self) -> Result<(), Error> {}
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
    pub async fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction<'_>, Error> {}
}
impl<'a> Deref for Transaction<'a> {
    type Target = PgTransaction<'a>;
}
impl<'a> DerefMut for Transaction<'a> {}
pub struct TransactionBuilder<'a>;
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self {}
    pub fn read_only(self, read_only: bool) -> Self {}
    pub fn deferrable(self, deferrable: bool) -> Self {}
    pub async fn start(self) -> Result<Transaction<'a>, Error> {}
}
impl<'a> Deref for TransactionBuilder<'a> {
    type Target = PgTransactionBuilder<'a>;
}
impl DerefMut for TransactionBuilder<'_> {}

pub type Pool = deadpool::managed::Pool<Manager, Object>;
pub type WeakPool = deadpool::managed::WeakPool<Manager, Object>;
pub type PoolBuilder = deadpool::managed::PoolBuilder<Manager, Object>;
pub type BuildError = deadpool::managed::BuildError;
pub type CreatePoolError = deadpool::managed::CreatePoolError<ConfigError>;
pub type PoolError = deadpool::managed::PoolError<Error>;
pub type Object = deadpool::managed::Object<Manager>;
pub type Hook = deadpool::managed::Hook<Manager>;
pub type HookError = deadpool::managed::HookError<Error>;
