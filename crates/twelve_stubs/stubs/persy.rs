//! package = "persy", version = ">=1, <2"
// An embedded store in one file of one machine. What is written goes through a transaction.

use std::fs::File;
use std::path::Path;
pub struct PE<T>(T);
impl<T> std::error::Error for PE<T> {}
pub struct CreateError;
pub struct OpenError;
pub struct GenericError;
pub struct BeginTransactionError;
pub struct SegmentError;
pub struct ReadError;
pub struct InsertError;
pub struct UpdateError;
pub struct DeleteError;
pub struct PrepareError;
pub struct IndexPutError;
pub struct IndexOpsError;
pub struct IndexChangeError;
pub struct CreateSegmentError;
pub struct CreateIndexError;
#[derive(Clone)]
pub struct Config;
impl Config {
    pub fn new() -> Config {}
}
impl Default for Config {}
#[derive(Clone)]
pub struct PersyId;
#[derive(Clone, Copy)]
pub struct SegmentId;
pub trait ToSegmentId {}
pub enum ValueMode {
    Exclusive,
    Cluster,
    Replace,
}
pub struct OpenOptions;
impl OpenOptions {
    pub fn new() -> OpenOptions {}
    pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
    pub fn config(&mut self, config: Config) -> &mut OpenOptions {}
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
    pub fn open<P: AsRef<Path>>(&mut self, path: P) -> Result<Persy, PE<OpenError>> {}
    #[twelve::opens(database, memory, instead = "a Postgres or MySQL")]
    pub fn memory(&mut self) -> Result<Persy, PE<OpenError>> {}
}
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Persy;
impl Persy {
    #[twelve::file(create, path = 0)]
    pub fn create<P: AsRef<Path>>(path: P) -> Result<(), PE<CreateError>> {}
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
    pub fn open<P: AsRef<Path>>(path: P, config: Config) -> Result<Persy, PE<OpenError>> {}
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
    pub fn open_with_recover<P: AsRef<Path>, C>(path: P, config: Config, recover: C) -> Result<Persy, PE<OpenError>> {}
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
    pub fn open_from_file(path: File, config: Config) -> Result<Persy, PE<OpenError>> {}
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
    pub fn open_or_create_with<P, F>(path: P, config: Config, prepare: F) -> Result<Persy, PE<OpenError>>
    where
        P: AsRef<Path>,
        F: FnOnce(&Persy) -> Result<(), Box<dyn std::error::Error>>,
    {
    }
    pub fn begin(&self) -> Result<Transaction, PE<BeginTransactionError>> {}
    #[twelve::reads]
    pub fn exists_segment(&self, segment: &str) -> Result<bool, PE<GenericError>> {}
    #[twelve::reads]
    pub fn solve_segment_id(&self, segment: impl ToSegmentId) -> Result<SegmentId, PE<SegmentError>> {}
    #[twelve::reads]
    pub fn read(&self, segment: impl ToSegmentId, id: &PersyId) -> Result<Option<Vec<u8>>, PE<ReadError>> {}
    #[twelve::reads]
    pub fn scan(&self, segment: impl ToSegmentId) -> Result<SegmentIter, PE<SegmentError>> {}
    #[twelve::reads]
    pub fn get<K, V>(&self, index_name: &str, k: &K) -> Result<ValueIter<V>, PE<IndexOpsError>> {}
    #[twelve::reads]
    pub fn one<K, V>(&self, index_name: &str, k: &K) -> Result<Option<V>, PE<IndexOpsError>> {}
}
pub struct SegmentIter;
impl Iterator for SegmentIter {
    type Item = (PersyId, Vec<u8>);
}
pub struct ValueIter<V>(V);
impl<V> Iterator for ValueIter<V> {
    type Item = V;
}
#[twelve::nature(database)]
pub struct Transaction;
impl Transaction {
    pub fn create_segment(&mut self, segment: &str) -> Result<SegmentId, PE<CreateSegmentError>> {}
    #[twelve::reads]
    pub fn exists_segment(&self, segment: &str) -> Result<bool, PE<GenericError>> {}
    pub fn insert(&mut self, segment: impl ToSegmentId, rec: &[u8]) -> Result<PersyId, PE<InsertError>> {}
    pub fn update(&mut self, segment: impl ToSegmentId, id: &PersyId, rec: &[u8]) -> Result<(), PE<UpdateError>> {}
    pub fn delete(&mut self, segment: impl ToSegmentId, id: &PersyId) -> Result<(), PE<DeleteError>> {}
    pub fn create_index<K, V>(&mut self, index_name: &str, value_mode: ValueMode) -> Result<(), PE<CreateIndexError>> {}
    pub fn put<K, V>(&mut self, index_name: &str, k: K, v: V) -> Result<(), PE<IndexPutError>> {}
    pub fn remove<K, V>(&mut self, index_name: &str, k: K, v: Option<V>) -> Result<(), PE<IndexOpsError>> {}
    pub fn rollback(self) -> Result<(), PE<GenericError>> {}
    pub fn prepare(self) -> Result<TransactionFinalize, PE<PrepareError>> {}
}
pub struct TransactionFinalize;
impl TransactionFinalize {
    pub fn commit(self) -> Result<(), PE<GenericError>> {}
    pub fn rollback(self) -> Result<(), PE<GenericError>> {}
}
