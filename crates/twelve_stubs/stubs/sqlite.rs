//! package = "sqlite", version = ">=0.25, <0.40"

use std::path::Path;

pub struct Error;
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[twelve::nature(database)]
pub struct Connection;
#[twelve::nature(database)]
pub struct ConnectionThreadSafe;
impl std::ops::Deref for ConnectionThreadSafe {
    type Target = Connection;
}
impl Connection {
    #[twelve::opens(database, memory, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)", when(arg(0) = ":memory:"))]
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub fn open<T: AsRef<Path>>(path: T) -> Result<Connection> {}
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub fn open_thread_safe<T: AsRef<Path>>(path: T) -> Result<ConnectionThreadSafe> {}
    pub fn execute<T: AsRef<str>>(&self, statement: T) -> Result<()> {}
}
#[twelve::opens(database, memory, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)", when(arg(0) = ":memory:"))]
#[twelve::opens(database, disk, arg = 0, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
pub fn open<T: AsRef<Path>>(path: T) -> Result<Connection> {}
