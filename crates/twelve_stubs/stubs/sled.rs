//! package = "sled", version = ">=0.30, <0.35"
// An embedded store: its files belong to one process of one machine. Clones of `Db` and `Tree` are the same store.

use std::ops::{Deref, RangeBounds};
use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {
    CollectionNotFound(IVec),
    Unsupported(String),
    ReportableBug(String),
    Io(std::io::Error),
}
impl std::error::Error for Error {}

#[derive(Clone)]
pub struct IVec;
impl Deref for IVec {
    type Target = [u8];
}
impl AsRef<[u8]> for IVec {}

#[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
pub fn open<P: AsRef<Path>>(path: P) -> Result<Db> {}

#[derive(Clone)]
#[twelve::shared_handle]
pub struct Config;
impl Default for Config {}
impl Config {
    pub fn new() -> Config {}
    pub fn path<P: AsRef<Path>>(self, path: P) -> Config {}
    pub fn flush_every_ms(self, every_ms: Option<u64>) -> Self {}
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn open(&self) -> Result<Db> {}
    pub fn temporary(self, to: bool) -> Self {}
    pub fn cache_capacity(self, to: u64) -> Self {}
    pub fn use_compression(self, to: bool) -> Self {}
}

#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Db;
impl Deref for Db {
    type Target = Tree;
}
impl Db {
    #[twelve::mutates]
    pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree> {}
    #[twelve::mutates]
    pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool> {}
    #[twelve::reads]
    pub fn tree_names(&self) -> Vec<IVec> {}
    #[twelve::reads]
    pub fn was_recovered(&self) -> bool {}
    #[twelve::mutates]
    pub fn generate_id(&self) -> Result<u64> {}
    #[twelve::reads]
    pub fn size_on_disk(&self) -> Result<u64> {}
}

#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Tree;
impl Tree {
    #[twelve::mutates]
    pub fn insert<K: AsRef<[u8]>, V: Into<IVec>>(&self, key: K, value: V) -> Result<Option<IVec>> {}
    #[twelve::mutates]
    pub fn apply_batch(&self, batch: Batch) -> Result<()> {}
    #[twelve::reads]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> {}
    #[twelve::mutates]
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> {}
    #[twelve::mutates]
    pub fn update_and_fetch<K: AsRef<[u8]>, V: Into<IVec>, F: FnMut(Option<&[u8]>) -> Option<V>>(
        &self,
        key: K,
        f: F,
    ) -> Result<Option<IVec>> {
    }
    #[twelve::mutates]
    pub fn fetch_and_update<K: AsRef<[u8]>, V: Into<IVec>, F: FnMut(Option<&[u8]>) -> Option<V>>(
        &self,
        key: K,
        f: F,
    ) -> Result<Option<IVec>> {
    }
    pub fn flush(&self) -> Result<usize> {}
    pub async fn flush_async(&self) -> Result<usize> {}
    #[twelve::reads]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool> {}
    #[twelve::reads]
    pub fn get_lt<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<(IVec, IVec)>> {}
    #[twelve::reads]
    pub fn get_gt<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<(IVec, IVec)>> {}
    #[twelve::mutates]
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<Option<IVec>> {}
    #[twelve::reads]
    pub fn iter(&self) -> Iter {}
    #[twelve::reads]
    pub fn range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, range: R) -> Iter {}
    #[twelve::reads]
    pub fn scan_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Iter {}
    #[twelve::reads]
    pub fn first(&self) -> Result<Option<(IVec, IVec)>> {}
    #[twelve::reads]
    pub fn last(&self) -> Result<Option<(IVec, IVec)>> {}
    #[twelve::mutates]
    pub fn pop_max(&self) -> Result<Option<(IVec, IVec)>> {}
    #[twelve::mutates]
    pub fn pop_min(&self) -> Result<Option<(IVec, IVec)>> {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::mutates]
    pub fn clear(&self) -> Result<()> {}
    #[twelve::reads]
    pub fn name(&self) -> IVec {}
}

pub struct Iter;
impl Iterator for Iter {
    type Item = Result<(IVec, IVec)>;
}
impl DoubleEndedIterator for Iter {}
impl Iter {
    pub fn keys(self) -> impl DoubleEndedIterator<Item = Result<IVec>> {}
    pub fn values(self) -> impl DoubleEndedIterator<Item = Result<IVec>> {}
}

#[derive(Clone)]
pub struct Batch;
impl Default for Batch {}
impl Batch {
    pub fn insert<K: Into<IVec>, V: Into<IVec>>(&mut self, key: K, value: V) {}
    pub fn remove<K: Into<IVec>>(&mut self, key: K) {}
}
