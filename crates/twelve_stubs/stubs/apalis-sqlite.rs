//! package = "apalis-sqlite", version = ">=1, <2"

pub use config::Config;
pub use error::Error;
pub use sqlx::error::Error as SqlxError;
pub use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
pub use sqlx::{SqliteConnection, SqlitePool};

mod config {
    pub struct Config;
    impl Config {
        pub fn batch_size(self, size: usize) -> Self {}
        pub fn heartbeat_interval(self, interval: std::time::Duration) -> Self {}
        pub fn queue(self, queue: impl AsRef<str>) -> Self {}
    }
    impl Clone for Config {}
    impl Default for Config {
        fn default() -> Self {}
    }
}
mod error {
    pub enum Error {}
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
}
/// Keeps jobs in the SQLite database that its pool has open.
#[twelve::nature(client)]
pub struct SqliteStorage<Args>(Args);
impl<Args> Clone for SqliteStorage<Args> {}
impl SqliteStorage<()> {
    pub async fn setup(pool: &SqlitePool) -> Result<(), Error> {}
}
impl<T> SqliteStorage<T> {
    pub fn new(pool: &SqlitePool) -> SqliteStorage<T> {}
    pub fn with_config(self, config: Config) -> SqliteStorage<T> {}
    pub fn pool(&self) -> &SqlitePool {}
}
impl<Args> apalis_core::backend::Backend for SqliteStorage<Args> { type Task = apalis_core::task::Task<Args>; }
impl<Args> apalis_core::backend::BackendConfig for SqliteStorage<Args> { type Args = Args; }
impl<Args> apalis_core::backend::TaskSink<Args> for SqliteStorage<Args> {}
pub mod shared {
    pub struct SqliteStorageFactory;
    impl Clone for SqliteStorageFactory {}
    impl SqliteStorageFactory {
        #[twelve::opens(database, disk, arg = 0, instead = "`apalis-redis` or `apalis-postgres`")]
        pub fn new(url: &str) -> SqliteStorageFactory {}
        pub fn pool(&self) -> &sqlx::SqlitePool {}
    }
}
