//! package = "rusty-leveldb", version = ">=0.3, <5"
// An embedded store in a folder of one machine, or in memory if its options say so.

use std::path::Path;
pub struct Status;
impl std::error::Error for Status {}
pub type Result<T> = std::result::Result<T, Status>;
#[derive(Clone)]
pub struct Options;
impl Default for Options {}
#[twelve::opens(database, memory, instead = "Redis or Postgres")]
pub fn in_memory() -> Options {}
#[twelve::nature(database)]
pub struct DB;
impl DB {
    #[twelve::opens(database, disk, arg = 0, instead = "Redis or Postgres")]
    pub fn open<P: AsRef<Path>>(name: P, opt: Options) -> Result<DB> {}
    pub fn put(&mut self, k: &[u8], v: &[u8]) -> Result<()> {}
    pub fn delete(&mut self, k: &[u8]) -> Result<()> {}
    pub fn write(&mut self, batch: WriteBatch, sync: bool) -> Result<()> {}
    #[twelve::view]
    pub fn flush(&mut self) -> Result<()> {}
    #[twelve::view]
    pub fn get(&mut self, key: &[u8]) -> Option<Vec<u8>> {}
    #[twelve::view]
    pub fn new_iter(&mut self) -> Result<DBIterator> {}
}
pub struct DBIterator;
pub trait LdbIterator {
    fn next(&mut self) -> Option<(Vec<u8>, Vec<u8>)> {}
}
impl LdbIterator for DBIterator {}
#[derive(Clone)]
pub struct WriteBatch;
impl Default for WriteBatch {}
impl WriteBatch {
    pub fn new() -> WriteBatch {}
    pub fn put(&mut self, k: &[u8], v: &[u8]) {}
    pub fn delete(&mut self, k: &[u8]) {}
    pub fn clear(&mut self) {}
}
