//! package = "r2d2_sqlite", version = ">=0.16, <1"

pub use rusqlite;
use rusqlite::{Connection, Error, OpenFlags};
use std::path::Path;

pub struct SqliteConnectionManager;
impl SqliteConnectionManager {
    #[twelve::opens(database, memory, instead = "Postgres (`r2d2_postgres`, `diesel`, `sqlx`)", when(arg(0) = ":memory:"))]
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`r2d2_postgres`, `diesel`, `sqlx`)")]
    pub fn file<P: AsRef<Path>>(path: P) -> Self {}
    #[twelve::opens(database, memory, instead = "Postgres (`r2d2_postgres`, `diesel`, `sqlx`)")]
    pub fn memory() -> Self {}
    pub fn with_flags(self, flags: OpenFlags) -> Self {}
    pub fn with_init<F>(self, init: F) -> Self where F: Fn(&mut Connection) -> Result<(), Error> {}
}
impl r2d2::ManageConnection for SqliteConnectionManager {
    type Connection = Connection;
    type Error = Error;
}
