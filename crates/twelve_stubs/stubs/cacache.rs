//! package = "cacache", version = ">=10, <14"

use std::path::Path;
pub struct Integrity;
impl Clone for Integrity {}
pub struct Metadata;
pub struct Error;
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[twelve::opens(cache, disk, arg = 0)]
pub async fn write<P: AsRef<Path>, D: AsRef<[u8]>, K: AsRef<str>>(cache: P, key: K, data: D) -> Result<Integrity> {}
#[twelve::opens(cache, disk, arg = 0)]
pub async fn write_hash<P: AsRef<Path>, D: AsRef<[u8]>>(cache: P, data: D) -> Result<Integrity> {}
#[twelve::opens(cache, disk, arg = 0)]
pub fn write_sync<P: AsRef<Path>, D: AsRef<[u8]>, K: AsRef<str>>(cache: P, key: K, data: D) -> Result<Integrity> {}
#[twelve::opens(cache, disk, arg = 0)]
pub fn write_hash_sync<P: AsRef<Path>, D: AsRef<[u8]>>(cache: P, data: D) -> Result<Integrity> {}
pub async fn read<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Vec<u8>> {}
pub async fn read_hash<P: AsRef<Path>>(cache: P, sri: &Integrity) -> Result<Vec<u8>> {}
pub fn read_sync<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Vec<u8>> {}
pub fn read_hash_sync<P: AsRef<Path>>(cache: P, sri: &Integrity) -> Result<Vec<u8>> {}
pub async fn metadata<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Option<Metadata>> {}
pub fn metadata_sync<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Option<Metadata>> {}
pub async fn exists<P: AsRef<Path>>(cache: P, sri: &Integrity) -> bool {}
pub async fn remove<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<()> {}
pub fn remove_sync<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<()> {}
pub async fn clear<P: AsRef<Path>>(cache: P) -> Result<()> {}
pub fn clear_sync<P: AsRef<Path>>(cache: P) -> Result<()> {}
pub struct Writer;
impl Writer {
    #[twelve::opens(cache, disk, arg = 0)]
    pub async fn create<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Writer> {}
    pub async fn commit(self) -> Result<Integrity> {}
}
pub struct SyncWriter;
impl SyncWriter {
    #[twelve::opens(cache, disk, arg = 0)]
    pub fn create<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<SyncWriter> {}
    pub fn commit(self) -> Result<Integrity> {}
}
pub struct WriteOpts;
impl WriteOpts {
    pub fn new() -> WriteOpts {}
    #[twelve::opens(cache, disk, arg = 0)]
    pub async fn open<P: AsRef<Path>, K: AsRef<str>>(self, cache: P, key: K) -> Result<Writer> {}
    #[twelve::opens(cache, disk, arg = 0)]
    pub fn open_sync<P: AsRef<Path>, K: AsRef<str>>(self, cache: P, key: K) -> Result<SyncWriter> {}
    pub fn size(self, size: usize) -> Self {}
    pub fn time(self, time: u128) -> Self {}
}
