//! package = "r2d2_sqlite", version = ">=0.5, <0.40"
// The manager tells where the database is; the pool opens it as often as it likes.

pub use rusqlite;
use rusqlite::{Connection, Error, OpenFlags};
use std::path::Path;

pub struct SqliteConnectionManager;
impl SqliteConnectionManager {
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub fn file<P: AsRef<Path>>(path: P) -> Self {}
    #[twelve::opens(database, memory, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub fn memory() -> Self {}
    pub fn with_flags(self, flags: OpenFlags) -> Self {}
    pub fn with_init<F>(self, init: F) -> Self where F: Fn(&mut Connection) -> Result<(), Error> {}
}
impl r2d2::ManageConnection for SqliteConnectionManager {
    type Connection = Connection;
    type Error = Error;
}
