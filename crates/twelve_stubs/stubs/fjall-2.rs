//! package = "fjall", version = ">=2, <3"
// An embedded store in a folder of one machine. Clones are the same store.

use std::ops::RangeBounds;
use std::path::Path;

pub struct Error;
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;

pub struct Config;
impl Config {
    pub fn new<P: AsRef<Path>>(path: P) -> Self {}
    pub fn manual_journal_persist(self, flag: bool) -> Self {}
    pub fn flush_workers(self, n: usize) -> Self {}
    pub fn compaction_workers(self, n: usize) -> Self {}
    pub fn max_open_files(self, n: usize) -> Self {}
    pub fn cache_size(self, size_bytes: u64) -> Self {}
    pub fn max_journaling_size(self, bytes: u64) -> Self {}
    pub fn max_write_buffer_size(self, bytes: u64) -> Self {}
    pub fn fsync_ms(self, ms: Option<u16>) -> Self {}
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn open(self) -> Result<Keyspace> {}
    pub fn temporary(self, flag: bool) -> Self {}
}

#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Keyspace;
impl Keyspace {
    pub fn batch(&self) -> Batch {}
    pub fn persist(&self, mode: PersistMode) -> Result<()> {}
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn open(config: Config) -> Result<Self> {}
    pub fn delete_partition(&self, handle: PartitionHandle) -> Result<()> {}
    pub fn open_partition(&self, name: &str, create_options: PartitionCreateOptions) -> Result<PartitionHandle> {}
    pub fn partition_exists(&self, name: &str) -> bool {}
}

pub struct PartitionCreateOptions;
impl Default for PartitionCreateOptions {}
pub enum PersistMode {
    Buffer,
    SyncData,
    SyncAll,
}

pub struct Batch;
impl Batch {
    pub fn commit(self) -> Result<()> {}
}

#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct PartitionHandle;
impl PartitionHandle {
    #[twelve::reads]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Slice>> {}
    #[twelve::reads]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool> {}
    #[twelve::reads]
    pub fn len(&self) -> Result<usize> {}
    #[twelve::reads]
    pub fn is_empty(&self) -> Result<bool> {}
    #[twelve::reads]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Result<(Slice, Slice)>> {}
    #[twelve::reads]
    pub fn range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, range: R) -> impl DoubleEndedIterator<Item = Result<(Slice, Slice)>> {}
    #[twelve::reads]
    pub fn prefix<K: AsRef<[u8]>>(&self, prefix: K) -> impl DoubleEndedIterator<Item = Result<(Slice, Slice)>> {}
    #[twelve::mutates]
    pub fn insert<K, V>(&self, key: K, value: V) -> Result<()> {}
    #[twelve::mutates]
    pub fn remove<K>(&self, key: K) -> Result<()> {}
}
pub struct Slice;
impl std::ops::Deref for Slice {
    type Target = [u8];
}
