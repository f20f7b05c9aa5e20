//! package = "tokio-rusqlite", version = ">=0.6, <0.9"

pub use rusqlite;
pub use rusqlite::*;
use std::path::Path;

pub enum Error<E = rusqlite::Error> {
    ConnectionClosed,
    Close((Connection, rusqlite::Error)),
    Error(E),
}
pub type Result<T> = std::result::Result<T, Error>;

/// A thread of its own has the connection.
#[twelve::nature(database)]
#[twelve::shared_handle]
pub struct Connection;
impl Clone for Connection {}
impl Connection {
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`sqlx`, `tokio-postgres`)")]
    pub async fn open<P: AsRef<Path>>(path: P) -> std::result::Result<Self, rusqlite::Error> {}
    #[twelve::opens(database, memory, instead = "Postgres (`sqlx`, `tokio-postgres`)")]
    pub async fn open_in_memory() -> std::result::Result<Self, rusqlite::Error> {}
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`sqlx`, `tokio-postgres`)")]
    pub async fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> std::result::Result<Self, rusqlite::Error> {}
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`sqlx`, `tokio-postgres`)")]
    pub async fn open_with_flags_and_vfs<P: AsRef<Path>>(path: P, flags: OpenFlags, vfs: &str) -> std::result::Result<Self, rusqlite::Error> {}
    #[twelve::opens(database, memory, instead = "Postgres (`sqlx`, `tokio-postgres`)")]
    pub async fn open_in_memory_with_flags(flags: OpenFlags) -> std::result::Result<Self, rusqlite::Error> {}
    #[twelve::opens(database, memory, instead = "Postgres (`sqlx`, `tokio-postgres`)")]
    pub async fn open_in_memory_with_flags_and_vfs(flags: OpenFlags, vfs: &str) -> std::result::Result<Self, rusqlite::Error> {}
    pub async fn call<F, R, E>(&self, function: F) -> std::result::Result<R, Error<E>>
    where
        F: FnOnce(&mut rusqlite::Connection) -> std::result::Result<R, E>,
    {
    }
    pub async fn call_raw<F, R>(&self, function: F) -> Result<R> where F: FnOnce(&mut rusqlite::Connection) -> R {}
    pub async fn call_unwrap<F, R>(&self, function: F) -> R where F: FnOnce(&mut rusqlite::Connection) -> R {}
    pub async fn close(self) -> Result<()> {}
}
