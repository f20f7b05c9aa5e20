//! package = "libsql", version = ">=0.6"
// The builder's first call tells where the database is: a local file, or a server. A replica of a server is a copy.

pub use connection::{BatchRows, Connection};
pub use database::{Builder, Database};
pub use errors::Error;
pub use rows::{Row, Rows};
pub use statement::Statement;
pub use transaction::{Transaction, TransactionBehavior};
pub type Result<T> = std::result::Result<T, errors::Error>;

mod errors {
    pub enum Error {}
    impl std::error::Error for Error {}
}
mod database {
    use crate::{Connection, Result};
    use std::path::Path;
    pub struct Local;
    pub struct Remote;
    pub struct RemoteReplica;
    pub struct Builder<T = ()>(T);
    impl Builder<()> {
        #[twelve::opens(database, memory, instead = "`Builder::new_remote` and a libSQL server, or a Postgres", when(arg(0) = ":memory:"))]
        #[twelve::opens(database, disk, arg = 0, instead = "`Builder::new_remote` and a libSQL server, or a Postgres")]
        pub fn new_local(path: impl AsRef<Path>) -> Builder<Local> {}
        pub fn new_remote_replica(path: impl AsRef<Path>, url: String, auth_token: String) -> Builder<RemoteReplica> {}
        #[twelve::opens(database, shared)]
        pub fn new_remote(url: String, auth_token: String) -> Builder<Remote> {}
    }
    impl Builder<Local> {
        pub async fn build(self) -> Result<Database> {}
    }
    impl Builder<Remote> {
        pub async fn build(self) -> Result<Database> {}
    }
    impl Builder<RemoteReplica> {
        pub fn read_your_writes(self, read_your_writes: bool) -> Builder<RemoteReplica> {}
        pub fn sync_interval(self, duration: std::time::Duration) -> Builder<RemoteReplica> {}
        pub async fn build(self) -> Result<Database> {}
    }
    #[twelve::nature(client)]
    pub struct Database;
    impl Database {
        #[twelve::opens(database, memory, instead = "`Builder::new_remote` and a libSQL server, or a Postgres")]
        pub fn open_in_memory() -> Result<Self> {}
        #[twelve::opens(database, disk, arg = 0, instead = "`Builder::new_remote` and a libSQL server, or a Postgres")]
        pub fn open(db_path: impl Into<String>) -> Result<Database> {}
        #[twelve::opens(database, shared)]
        pub fn open_remote(url: impl Into<String>, auth_token: impl Into<String>) -> Result<Self> {}
        pub fn connect(&self) -> Result<Connection> {}
    }
}
mod connection {
    use crate::{Result, Rows, Statement, Transaction, TransactionBehavior};
    pub struct BatchRows;
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Connection;
    impl Connection {
        pub async fn execute<P>(&self, sql: &str, params: P) -> Result<u64> {}
        pub async fn execute_batch(&self, sql: &str) -> Result<BatchRows> {}
        pub async fn execute_transactional_batch(&self, sql: &str) -> Result<BatchRows> {}
        pub async fn query<P>(&self, sql: &str, params: P) -> Result<Rows> {}
        pub async fn prepare(&self, sql: &str) -> Result<Statement> {}
        pub async fn transaction(&self) -> Result<Transaction> {}
        pub async fn transaction_with_behavior(&self, tx_behavior: TransactionBehavior) -> Result<Transaction> {}
        pub fn is_autocommit(&self) -> bool {}
        pub fn changes(&self) -> u64 {}
        pub fn total_changes(&self) -> u64 {}
        pub fn last_insert_rowid(&self) -> i64 {}
        pub async fn reset(&self) {}
    }
}
mod rows {
    pub struct Rows;
    pub struct Row;
}
mod statement {
    use crate::{Result, Rows};
    #[twelve::nature(client)]
    pub struct Statement;
    impl Statement {
        pub async fn query<P>(&self, params: P) -> Result<Rows> {}
    }
}
mod transaction {
    pub enum TransactionBehavior {
        Deferred,
    }
    #[twelve::nature(client)]
    pub struct Transaction;
    impl std::ops::Deref for Transaction {
        type Target = crate::Connection;
    }
}
