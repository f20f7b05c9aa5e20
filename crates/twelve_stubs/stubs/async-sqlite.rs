//! package = "async-sqlite", version = ">=0.2, <0.8"
// A builder without a path opens a database in memory: nothing tells that here.

use std::path::Path;
pub use rusqlite;

pub struct Error;
impl std::error::Error for Error {}
pub struct PoolBuilder;
impl PoolBuilder {
    pub fn new() -> Self {}
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub fn path<P: AsRef<Path>>(self, path: P) -> Self {}
    pub fn flags(self, flags: rusqlite::OpenFlags) -> Self {}
    pub fn num_conns(self, num_conns: usize) -> Self {}
    pub async fn open(self) -> Result<Pool, Error> {}
    pub fn open_blocking(self) -> Result<Pool, Error> {}
}
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Pool;
impl Pool {
    pub async fn conn<F, T>(&self, func: F) -> Result<T, Error>
    where
        F: FnOnce(&rusqlite::Connection) -> Result<T, rusqlite::Error>,
    {
    }
    pub async fn conn_mut<F, T>(&self, func: F) -> Result<T, Error>
    where
        F: FnOnce(&mut rusqlite::Connection) -> Result<T, rusqlite::Error>,
    {
    }
    pub async fn close(&self) -> Result<(), Error> {}
}
pub struct ClientBuilder;
impl ClientBuilder {
    pub fn new() -> Self {}
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub fn path<P: AsRef<Path>>(self, path: P) -> Self {}
    pub fn flags(self, flags: rusqlite::OpenFlags) -> Self {}
    pub async fn open(self) -> Result<Client, Error> {}
    pub fn open_blocking(self) -> Result<Client, Error> {}
}
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Client;
impl Client {
    pub async fn conn<F, T>(&self, func: F) -> Result<T, Error>
    where
        F: FnOnce(&rusqlite::Connection) -> Result<T, rusqlite::Error>,
    {
    }
    pub async fn conn_mut<F, T>(&self, func: F) -> Result<T, Error>
    where
        F: FnOnce(&mut rusqlite::Connection) -> Result<T, rusqlite::Error>,
    {
    }
    pub async fn close(&self) -> Result<(), Error> {}
}
