//! package = "fjall", version = ">=3, <4"
// An embedded store in a folder of one machine. Clones are the same store.

use std::ops::RangeBounds;
use std::path::Path;

pub struct Error;
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Database;
impl Database {
    pub fn builder(path: impl AsRef<Path>) -> DatabaseBuilder<Self> {}
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn open(config: Config) -> Result<Self> {}
    pub fn keyspace(
        &self,
        name: &str,
        create_options: impl FnOnce() -> KeyspaceCreateOptions,
    ) -> Result<Keyspace> {
    }
    pub fn persist(&self, mode: PersistMode) -> Result<()> {}
}

pub struct DatabaseBuilder<O>(O);
impl<O> DatabaseBuilder<O> {
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn open(self) -> Result<O> {}
    pub fn cache_size(self, size_bytes: u64) -> Self {}
    pub fn temporary(self, flag: bool) -> Self {}
}
pub struct Config;
pub struct KeyspaceCreateOptions;
impl Default for KeyspaceCreateOptions {}
pub enum PersistMode {
    Buffer,
    SyncData,
    SyncAll,
}

#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Keyspace;
impl Keyspace {
    #[twelve::reads]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Slice>> {}
    #[twelve::reads]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool> {}
    #[twelve::reads]
    pub fn len(&self) -> Result<usize> {}
    #[twelve::reads]
    pub fn is_empty(&self) -> Result<bool> {}
    #[twelve::reads]
    pub fn iter(&self) -> Iter {}
    #[twelve::reads]
    pub fn range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, range: R) -> Iter {}
    #[twelve::reads]
    pub fn prefix<K: AsRef<[u8]>>(&self, prefix: K) -> Iter {}
    #[twelve::mutates]
    pub fn insert<K, V>(&self, key: K, value: V) -> Result<()> {}
    #[twelve::mutates]
    pub fn remove<K>(&self, key: K) -> Result<()> {}
    #[twelve::mutates]
    pub fn clear(&self) -> Result<()> {}
}
pub struct Slice;
impl std::ops::Deref for Slice {
    type Target = [u8];
}
pub struct Iter;
