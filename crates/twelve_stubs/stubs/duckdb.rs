//! package = "duckdb", version = ">=1"

use std::path::Path;

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub struct Error;
impl std::error::Error for Error {}
pub struct Config;
impl Default for Config {}
pub struct Row<'stmt>;
pub struct Statement<'conn>;
pub struct Appender<'conn>;

#[twelve::nature(database)]
pub struct Connection;
impl Connection {
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or ClickHouse")]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Self> {}
    #[twelve::opens(database, memory, instead = "a Postgres or ClickHouse")]
    pub fn open_in_memory() -> Result<Self> {}
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or ClickHouse")]
    pub fn open_with_flags<P: AsRef<Path>>(path: P, config: Config) -> Result<Self> {}
    #[twelve::opens(database, memory, instead = "a Postgres or ClickHouse")]
    pub fn open_in_memory_with_flags(config: Config) -> Result<Self> {}
    pub fn execute_batch(&self, sql: &str) -> Result<()> {}
    pub fn execute<P>(&self, sql: &str, params: P) -> Result<usize> {}
    pub fn path(&self) -> Option<&Path> {}
    pub fn query_row<T, P, F: FnOnce(&Row<'_>) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T> {}
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>> {}
    pub fn appender(&self, table: &str) -> Result<Appender<'_>> {}
    pub fn close(self) -> Result<(), (Self, Error)> {}
    pub fn is_autocommit(&self) -> bool {}
    pub fn try_clone(&self) -> Result<Self> {}
    pub fn version(&self) -> Result<String> {}
}
