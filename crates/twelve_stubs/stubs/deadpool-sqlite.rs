//! package = "deadpool-sqlite", version = ">=0.5, <1"

pub use deadpool::managed::{HookError, Metrics, PoolConfig, QueueMode, Status, Timeouts};
pub use deadpool::Runtime;
pub use deadpool_sync::InteractError;
pub use rusqlite;
use deadpool::managed;
use std::path::PathBuf;

#[twelve::unchecked("`deadpool::managed_reexports!` makes the aliases")]
pub type Pool = managed::Pool<Manager>;
#[twelve::unchecked("`deadpool::managed_reexports!` makes the aliases")]
pub type PoolBuilder = managed::PoolBuilder<Manager>;
#[twelve::unchecked("`deadpool::managed_reexports!` makes the aliases")]
pub type PoolError = managed::PoolError<rusqlite::Error>;
#[twelve::unchecked("`deadpool::managed_reexports!` makes the aliases")]
pub type CreatePoolError = managed::CreatePoolError<ConfigError>;
#[twelve::unchecked("`deadpool::managed_reexports!` makes the aliases")]
pub type BuildError = managed::BuildError;
#[twelve::unchecked("`deadpool::managed_reexports!` makes the aliases")]
pub type Object = managed::Object<Manager>;
pub type Connection = Object;
pub type ConfigError = std::convert::Infallible;

pub struct Config {
    pub path: PathBuf,
    pub pool: Option<PoolConfig>,
}
impl Clone for Config {}
impl Default for Config {}
impl Config {
    #[twelve::opens(database, memory, instead = "`deadpool-postgres`, or Postgres by `sqlx`", when(arg(0) = ":memory:"))]
    #[twelve::opens(database, disk, arg = 0, instead = "`deadpool-postgres`, or Postgres by `sqlx`")]
    pub fn new(path: impl Into<PathBuf>) -> Self {}
    pub fn create_pool(&self, runtime: Runtime) -> Result<Pool, CreatePoolError> {}
    pub fn builder(&self, runtime: Runtime) -> Result<PoolBuilder, ConfigError> {}
    pub fn get_pool_config(&self) -> PoolConfig {}
}
pub struct Manager;
impl Manager {
    pub fn from_config(config: &Config, runtime: Runtime) -> Self {}
}
impl managed::Manager for Manager {
    type Type = deadpool_sync::SyncWrapper<rusqlite::Connection>;
    type Error = rusqlite::Error;
}
