//! package = "rocksdb", version = ">=0.20, <0.26"
// An embedded store in a folder of one machine. Names with a column family stand beside those without.

use std::path::Path;
use std::time::Duration;

pub struct Error;
impl std::error::Error for Error {}
impl Error {
    pub fn into_string(self) -> String {}
}

#[derive(Clone)]
pub struct Options;
impl Default for Options {}
impl Options {
    pub fn create_if_missing(&mut self, create_if_missing: bool) {}
    pub fn create_missing_column_families(&mut self, create_missing_cfs: bool) {}
}

#[twelve::nature(database)]
pub struct DBCommon<T, D>(T, D);
pub struct SingleThreaded;
pub struct MultiThreaded;
struct DBWithThreadModeInner;
pub type DBWithThreadMode<T> = DBCommon<T, DBWithThreadModeInner>;
pub type DB = DBWithThreadMode<SingleThreaded>;

impl<T> DBCommon<T, DBWithThreadModeInner> {
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error> {}
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn open<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Self, Error> {}
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn open_with_ttl<P: AsRef<Path>>(opts: &Options, path: P, ttl: Duration) -> Result<Self, Error> {}
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn open_cf<P: AsRef<Path>, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error> {}
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub fn open_cf_descriptors<P: AsRef<Path>, I>(opts: &Options, path: P, cfs: I) -> Result<Self, Error> {}
}
impl<T, D> DBCommon<T, D> {
    pub fn destroy<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error> {}
    #[twelve::reads]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error> {}
    #[twelve::mutates]
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error> {}
    #[twelve::mutates]
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error> {}
    #[twelve::mutates]
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error> {}
    pub fn flush(&self) -> Result<(), Error> {}
}
