//! package = "polodb_core", version = ">=4, <6"
// An embedded document store in files of one machine; before 5 also one in memory. Collections are handles of it.

use bson::Document;
use std::borrow::Borrow;
use std::path::Path;
pub struct Error;
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub struct Config;
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Database;
impl Database {
    #[twelve::opens(database, memory, instead = "a Postgres or MongoDB")]
    pub fn open_memory() -> Result<Database> {}
    #[twelve::opens(database, memory, instead = "a Postgres or MongoDB")]
    pub fn open_memory_with_config(config: Config) -> Result<Database> {}
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MongoDB")]
    pub fn open_file<P: AsRef<Path>>(path: P) -> Result<Database> {}
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MongoDB")]
    pub fn open_file_with_config<P: AsRef<Path>>(path: P, config: Config) -> Result<Database> {}
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MongoDB")]
    pub fn open_path<P: AsRef<Path>>(path: P) -> Result<Database> {}
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MongoDB")]
    pub fn open_path_with_config<P: AsRef<Path>>(path: P, config: Config) -> Result<Database> {}
    #[twelve::mutates]
    pub fn create_collection(&self, name: &str) -> Result<()> {}
    pub fn collection<T>(&self, col_name: &str) -> Collection<T> {}
    pub fn start_transaction(&self) -> Result<Transaction> {}
    #[twelve::reads]
    pub fn list_collection_names(&self) -> Result<Vec<String>> {}
}
#[twelve::nature(database)]
pub struct Collection<T>(T);
impl<T> CollectionT<T> for Collection<T> {}
#[twelve::nature(database)]
pub struct TransactionalCollection<T>(T);
impl<T> CollectionT<T> for TransactionalCollection<T> {}
pub trait CollectionT<T> {
    fn name(&self) -> &str;
    #[twelve::reads]
    fn count_documents(&self) -> Result<u64>;
    #[twelve::mutates]
    fn update_one(&self, query: Document, update: Document) -> Result<results::UpdateResult>;
    #[twelve::mutates]
    fn update_many(&self, query: Document, update: Document) -> Result<results::UpdateResult>;
    #[twelve::mutates]
    fn delete_one(&self, query: Document) -> Result<results::DeleteResult>;
    #[twelve::mutates]
    fn delete_many(&self, query: Document) -> Result<results::DeleteResult>;
    #[twelve::mutates]
    fn drop(&self) -> Result<()>;
    #[twelve::mutates]
    fn insert_one(&self, doc: impl Borrow<T>) -> Result<results::InsertOneResult>;
    #[twelve::mutates]
    fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> Result<results::InsertManyResult>;
    #[twelve::reads]
    fn find(&self, filter: Document) -> Find<T>;
    #[twelve::reads]
    fn find_one(&self, filter: Document) -> Result<Option<T>>;
}
struct Find<T>(T);
impl<T> Find<T> {
    pub fn limit(self, limit: u64) -> Self {}
    pub fn skip(self, skip: u64) -> Self {}
    pub fn sort(self, sort: Document) -> Self {}
    pub fn run(self) -> Result<ClientCursor<T>> {}
}
pub struct ClientCursor<T>(T);
impl<T> Iterator for ClientCursor<T> {
    type Item = Result<T>;
}
#[derive(Clone)]
#[twelve::nature(database)]
pub struct Transaction;
impl Transaction {
    pub fn collection<T>(&self, col_name: &str) -> TransactionalCollection<T> {}
    #[twelve::mutates]
    pub fn commit(&self) -> Result<()> {}
    pub fn rollback(&self) -> Result<()> {}
}
pub mod results {
    pub struct InsertOneResult;
    pub struct InsertManyResult;
    pub struct UpdateResult {
        pub matched_count: u64,
        pub modified_count: u64,
    }
    pub struct DeleteResult {
        pub deleted_count: u64,
    }
}
pub use bson;
