//! package = "lmdb-rkv", version = ">=0.11, <0.15", lib = "lmdb"

use std::path::Path;

pub enum Error {
    KeyExist,
    NotFound,
}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy)]
pub struct Database;
#[twelve::nature(database)]
pub struct Environment;
impl Environment {
    pub fn new() -> EnvironmentBuilder {}
    pub fn open_db<'env>(&'env self, name: Option<&str>) -> Result<Database> {}
}
pub struct EnvironmentBuilder;
impl EnvironmentBuilder {
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
    pub fn open(&self, path: &Path) -> Result<Environment> {}
    pub fn set_max_readers(&mut self, max_readers: u32) -> &mut EnvironmentBuilder {}
    pub fn set_max_dbs(&mut self, max_dbs: u32) -> &mut EnvironmentBuilder {}
    pub fn set_map_size(&mut self, map_size: usize) -> &mut EnvironmentBuilder {}
}
