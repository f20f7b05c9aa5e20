//! package = "cacache", version = ">=10, <14"
// A folder of content by hash and key. Argument 0 is the folder.

use std::path::Path;

pub struct Error;
pub type Result<T> = std::result::Result<T, Error>;
pub struct Integrity;
pub struct Metadata {
    pub key: String,
    pub integrity: Integrity,
    pub time: u128,
    pub size: usize,
}

#[twelve::file(create, path = 0, data = 2)]
pub async fn write<P: AsRef<Path>, D: AsRef<[u8]>, K: AsRef<str>>(cache: P, key: K, data: D) -> Result<Integrity> {}
#[twelve::file(create, path = 0, data = 2)]
pub fn write_sync<P: AsRef<Path>, D: AsRef<[u8]>, K: AsRef<str>>(cache: P, key: K, data: D) -> Result<Integrity> {}
#[twelve::file(create, path = 0, data = 1)]
pub async fn write_hash<P: AsRef<Path>, D: AsRef<[u8]>>(cache: P, data: D) -> Result<Integrity> {}
#[twelve::file(create, path = 0, data = 1)]
pub fn write_hash_sync<P: AsRef<Path>, D: AsRef<[u8]>>(cache: P, data: D) -> Result<Integrity> {}
#[twelve::file(read, path = 0)]
pub async fn read<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Vec<u8>> {}
#[twelve::file(read, path = 0)]
pub fn read_sync<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Vec<u8>> {}
#[twelve::file(read, path = 0)]
pub async fn read_hash<P: AsRef<Path>>(cache: P, sri: &Integrity) -> Result<Vec<u8>> {}
#[twelve::file(read, path = 0)]
pub fn read_hash_sync<P: AsRef<Path>>(cache: P, sri: &Integrity) -> Result<Vec<u8>> {}
#[twelve::file(read, path = 0)]
pub async fn metadata<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Option<Metadata>> {}
#[twelve::file(read, path = 0)]
pub fn metadata_sync<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<Option<Metadata>> {}
#[twelve::file(remove, path = 0)]
pub async fn remove<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<()> {}
#[twelve::file(remove, path = 0)]
pub fn remove_sync<P: AsRef<Path>, K: AsRef<str>>(cache: P, key: K) -> Result<()> {}
#[twelve::file(remove, path = 0)]
pub async fn clear<P: AsRef<Path>>(cache: P) -> Result<()> {}
#[twelve::file(remove, path = 0)]
pub fn clear_sync<P: AsRef<Path>>(cache: P) -> Result<()> {}

#[twelve::file(copy, path = 0, to = 2)]
pub async fn copy<P: AsRef<Path>, K: AsRef<str>, Q: AsRef<Path>>(cache: P, key: K, to: Q) -> Result<u64> {}
