//! package = "heed", version = ">=0.20, <0.23"
// LMDB: an embedded store in a folder of one machine. The environment's parameter (since 0.22) is left out.

use std::path::Path;

pub struct Error;
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone)]
pub struct EnvOpenOptions;
impl EnvOpenOptions {
    pub fn new() -> EnvOpenOptions {}
    pub fn map_size(&mut self, size: usize) -> &mut Self {}
    pub fn max_readers(&mut self, readers: u32) -> &mut Self {}
    pub fn max_dbs(&mut self, dbs: u32) -> &mut Self {}
    #[twelve::opens(database, disk, instead = "a Postgres or MySQL")]
    pub unsafe fn open<P: AsRef<Path>>(&self, path: P) -> Result<Env> {}
}

#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Env;
impl Env {
    pub fn open_database<KC, DC>(&self, rtxn: &RoTxn, name: Option<&str>) -> Result<Option<Database<KC, DC>>> {}
    pub fn create_database<KC, DC>(&self, wtxn: &mut RwTxn, name: Option<&str>) -> Result<Database<KC, DC>> {}
    #[twelve::mutates]
    pub fn write_txn(&self) -> Result<RwTxn<'_>> {}
    #[twelve::reads]
    pub fn read_txn(&self) -> Result<RoTxn<'_>> {}
    pub fn path(&self) -> &Path {}
}

pub struct RoTxn<'e>;
impl<'e> RoTxn<'e> {
    pub fn commit(self) -> Result<()> {}
}
pub struct RwTxn<'p>;
impl<'p> RwTxn<'p> {
    pub fn commit(self) -> Result<()> {}
    pub fn abort(self) {}
}
impl<'p> std::ops::Deref for RwTxn<'p> {
    type Target = RoTxn<'p>;
}

#[derive(Clone, Copy)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Database<KC, DC>(KC, DC);
impl<KC, DC> Database<KC, DC> {
    #[twelve::mutates]
    pub fn clear(&self, txn: &mut RwTxn) -> Result<()> {}
    #[twelve::reads]
    pub fn len(&self, txn: &RoTxn) -> Result<u64> {}
    #[twelve::reads]
    pub fn is_empty(&self, txn: &RoTxn) -> Result<bool> {}
}
