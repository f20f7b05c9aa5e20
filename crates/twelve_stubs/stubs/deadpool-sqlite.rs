//! package = "deadpool-sqlite", version = ">=0.3, <0.14"

use std::path::PathBuf;
pub use deadpool::Runtime;
pub use rusqlite;

pub struct Config {
    pub path: PathBuf,
}
impl Config {
    #[twelve::opens(database, memory, instead = "Postgres (`deadpool-postgres`)", when(arg(0) = ":memory:"))]
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`deadpool-postgres`)")]
    pub fn new(path: impl Into<PathBuf>) -> Self {}
    pub fn create_pool(&self, runtime: Runtime) -> Result<Pool, CreatePoolError> {}
}
pub struct CreatePoolError;
impl std::error::Error for CreatePoolError {}
pub struct Manager;
impl Manager {
    pub fn from_config(config: &Config, runtime: Runtime) -> Self {}
}
impl deadpool::managed::Manager for Manager {
    type Type = rusqlite::Connection;
    type Error = rusqlite::Error;
}
pub type Pool = deadpool::managed::Pool<Manager>;
