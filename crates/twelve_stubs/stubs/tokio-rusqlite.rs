//! package = "tokio-rusqlite", version = ">=0.3, <0.9"

use std::path::Path;
pub use rusqlite;

pub enum Error {
    ConnectionClosed,
    Rusqlite(rusqlite::Error),
}
impl std::error::Error for Error {}
impl From<rusqlite::Error> for Error {}
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Connection;
impl Connection {
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub async fn open<P: AsRef<Path>>(path: P) -> Result<Self, rusqlite::Error> {}
    #[twelve::opens(database, memory, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub async fn open_in_memory() -> Result<Self, rusqlite::Error> {}
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub async fn open_with_flags<P: AsRef<Path>>(
        path: P,
        flags: rusqlite::OpenFlags,
    ) -> Result<Self, rusqlite::Error> {
    }
    pub async fn call<F, R>(&self, function: F) -> Result<R, Error>
    where
        F: FnOnce(&mut rusqlite::Connection) -> Result<R, Error>,
    {
    }
    pub async fn call_unwrap<F, R>(&self, function: F) -> R where F: FnOnce(&mut rusqlite::Connection) -> R {}
    pub async fn close(self) -> Result<(), Error> {}
}
