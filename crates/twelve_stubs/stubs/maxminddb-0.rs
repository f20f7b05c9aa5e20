//! package = "maxminddb", version = ">=0.18, <0.26"
// A database of addresses that is read only.

use std::net::IpAddr;
use std::path::Path;

pub enum MaxMindDBError {}
impl std::error::Error for MaxMindDBError {}
pub struct Metadata {
    pub build_epoch: u64,
    pub database_type: String,
}
pub struct Reader<S: AsRef<[u8]>> {
    buf: S,
    pub metadata: Metadata,
}
impl Reader<Vec<u8>> {
    #[twelve::file(read, path = 0)]
    pub fn open_readfile<P: AsRef<Path>>(database: P) -> Result<Reader<Vec<u8>>, MaxMindDBError> {}
}
impl<'de, S: AsRef<[u8]>> Reader<S> {
    #[twelve::wraps]
    pub fn from_source(buf: S) -> Result<Reader<S>, MaxMindDBError> {}
    pub fn lookup<T>(&'de self, address: IpAddr) -> Result<T, MaxMindDBError> {}
    pub fn lookup_prefix<T>(&'de self, address: IpAddr) -> Result<(T, usize), MaxMindDBError> {}
}
