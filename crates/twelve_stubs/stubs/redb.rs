//! package = "redb", version = ">=1, <5"
// An embedded store in one file of one machine. What is written goes through a transaction.

use std::fs::File;
use std::path::Path;

pub struct DatabaseError;
pub struct TransactionError;
pub struct TableError;
pub struct StorageError;
pub struct CommitError;
pub struct CompactionError;
pub struct Error;

#[twelve::nature(database)]
pub struct Database;
impl Database {
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn create(path: impl AsRef<Path>) -> Result<Database, DatabaseError> {}
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn open(path: impl AsRef<Path>) -> Result<Database, DatabaseError> {}
    pub fn compact(&mut self) -> Result<bool, CompactionError> {}
    #[twelve::mutates]
    pub fn begin_write(&self) -> Result<WriteTransaction, TransactionError> {}
    #[twelve::reads]
    pub fn begin_read(&self) -> Result<ReadTransaction, TransactionError> {}
    pub fn builder() -> Builder {}
}

pub struct Builder;
impl Builder {
    pub fn new() -> Self {}
    pub fn set_cache_size(&mut self, bytes: usize) -> &mut Self {}
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn create(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError> {}
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn open(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError> {}
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn create_file(&self, file: File) -> Result<Database, DatabaseError> {}
}

pub trait ReadableDatabase {
    fn begin_read(&self) -> Result<ReadTransaction, TransactionError>;
}
impl ReadableDatabase for Database {}

pub struct TableDefinition<'a, K, V>(K, V);
impl<'a, K, V> TableDefinition<'a, K, V> {
    pub const fn new(name: &'a str) -> Self {}
}
pub struct MultimapTableDefinition<'a, K, V>(K, V);
impl<'a, K, V> MultimapTableDefinition<'a, K, V> {
    pub const fn new(name: &'a str) -> Self {}
}

#[twelve::nature(database)]
pub struct WriteTransaction;
impl WriteTransaction {
    #[twelve::access(write)]
    pub fn open_table<'t, K, V>(&'t self, definition: TableDefinition<K, V>) -> Result<Table<'t, K, V>, TableError> {}
    #[twelve::mutates]
    pub fn commit(self) -> Result<(), CommitError> {}
    pub fn abort(self) -> Result<(), StorageError> {}
}
#[twelve::nature(database)]
pub struct ReadTransaction;
impl ReadTransaction {
    #[twelve::access(read)]
    pub fn open_table<K, V>(&self, definition: TableDefinition<K, V>) -> Result<ReadOnlyTable<K, V>, TableError> {}
}

#[twelve::nature(database)]
pub struct Table<'t, K, V>(K, V);
impl<'t, K, V> Table<'t, K, V> {
    pub fn insert<'k, 'v, A, B>(&mut self, key: A, value: B) -> Result<Option<AccessGuard<'_, V>>, StorageError> {}
    pub fn remove<'a, A>(&mut self, key: A) -> Result<Option<AccessGuard<'_, V>>, StorageError> {}
    pub fn pop_first(&mut self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>, StorageError> {}
    pub fn pop_last(&mut self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>, StorageError> {}
}
impl<'t, K, V> ReadableTable<K, V> for Table<'t, K, V> {}
#[twelve::nature(database)]
pub struct ReadOnlyTable<K, V>(K, V);
impl<K, V> ReadableTable<K, V> for ReadOnlyTable<K, V> {}

pub trait ReadableTable<K, V> {
    fn get<'a, A>(&self, key: A) -> Result<Option<AccessGuard<'_, V>>, StorageError>;
    fn range<'a, R>(&self, range: R) -> Result<Range<'_, K, V>, StorageError>;
    fn iter(&self) -> Result<Range<'_, K, V>, StorageError>;
}

pub struct Range<'a, K, V>(K, V);
impl<'a, K, V> Iterator for Range<'a, K, V> {
    type Item = Result<(AccessGuard<'a, K>, AccessGuard<'a, V>), StorageError>;
}
pub struct AccessGuard<'a, V>(V);
impl<V> AccessGuard<'_, V> {
    pub fn value(&self) -> V {}
}
