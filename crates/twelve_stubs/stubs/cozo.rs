//! package = "cozo", version = ">=0.3, <0.8"
// The engine is named by the first argument.

use std::collections::BTreeMap;
use std::path::Path;
struct Error;
type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)]
pub enum DataValue {
    Null,
    Bool(bool),
    Num(Num),
    Str(String),
    Bytes(Vec<u8>),
    List(Vec<DataValue>),
}
impl From<i64> for DataValue {}
impl From<f64> for DataValue {}
impl From<bool> for DataValue {}
impl From<String> for DataValue {}
impl From<&str> for DataValue {}
#[derive(Clone)]
pub enum Num {
    Int(i64),
    Float(f64),
}
pub struct NamedRows {
    pub headers: Vec<String>,
    pub rows: Vec<Vec<DataValue>>,
}
pub enum ScriptMutability {
    Mutable,
    Immutable,
}
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub enum DbInstance {
    Mem(Db<MemStorage>),
}
impl DbInstance {
    #[twelve::opens(database, memory, instead = "a Postgres, or cozo's TiKV engine", when(arg(0) = "mem"))]
    #[twelve::opens(database, disk, arg = 1, instead = "a Postgres, or cozo's TiKV engine", when(arg(0) = "sqlite"))]
    #[twelve::opens(database, disk, arg = 1, instead = "a Postgres, or cozo's TiKV engine", when(arg(0) = "rocksdb"))]
    #[twelve::opens(database, disk, arg = 1, instead = "a Postgres, or cozo's TiKV engine", when(arg(0) = "sled"))]
    #[twelve::opens(database, shared, when(arg(0) = "tikv"))]
    pub fn new(engine: &str, path: impl AsRef<Path>, options: &str) -> Result<Self> {}
    #[twelve::opens(database, memory, instead = "a Postgres, or cozo's TiKV engine", when(arg(0) = "mem"))]
    #[twelve::opens(database, disk, arg = 1, instead = "a Postgres, or cozo's TiKV engine", when(arg(0) = "sqlite"))]
    #[twelve::opens(database, disk, arg = 1, instead = "a Postgres, or cozo's TiKV engine", when(arg(0) = "rocksdb"))]
    #[twelve::opens(database, disk, arg = 1, instead = "a Postgres, or cozo's TiKV engine", when(arg(0) = "sled"))]
    #[twelve::opens(database, shared, when(arg(0) = "tikv"))]
    pub fn new_with_str(engine: &str, path: &str, options: &str) -> std::result::Result<Self, String> {}
    #[twelve::mutates]
    pub fn run_script(&self, payload: &str, params: BTreeMap<String, DataValue>, mutability: ScriptMutability) -> Result<NamedRows> {}
    #[twelve::mutates]
    pub fn run_default(&self, payload: &str) -> Result<NamedRows> {}
    #[twelve::mutates]
    pub fn import_relations(&self, data: BTreeMap<String, NamedRows>) -> Result<()> {}
    #[twelve::reads]
    pub fn export_relations<I, T>(&self, relations: I) -> Result<BTreeMap<String, NamedRows>> {}
    #[twelve::file(create, path = 0)]
    pub fn backup_db(&self, out_file: impl AsRef<Path>) -> Result<()> {}
    #[twelve::mutates]
    pub fn restore_backup(&self, in_file: impl AsRef<Path>) -> Result<()> {}
    pub fn multi_transaction(&self, write: bool) -> MultiTransaction {}
}
pub struct MultiTransaction;
impl MultiTransaction {
    pub fn run_script(&self, payload: &str, params: BTreeMap<String, DataValue>) -> Result<NamedRows> {}
    pub fn commit(&self) -> Result<()> {}
    pub fn abort(&self) -> Result<()> {}
}
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Db<S>(S);
impl<S> Db<S> {
    #[twelve::mutates]
    pub fn run_script(&self, payload: &str, params: BTreeMap<String, DataValue>, mutability: ScriptMutability) -> Result<NamedRows> {}
}
pub struct MemStorage;
pub struct RocksDbStorage;
pub struct SqliteStorage;
pub struct SledStorage;
#[twelve::opens(database, memory, instead = "a Postgres, or cozo's TiKV engine")]
pub fn new_cozo_mem() -> Result<Db<MemStorage>> {}
#[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or cozo's TiKV engine")]
pub fn new_cozo_rocksdb(path: impl AsRef<Path>) -> Result<Db<RocksDbStorage>> {}
#[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or cozo's TiKV engine")]
pub fn new_cozo_sqlite(path: impl AsRef<Path>) -> Result<Db<SqliteStorage>> {}
#[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or cozo's TiKV engine")]
pub fn new_cozo_sled(path: impl AsRef<Path>) -> Result<Db<SledStorage>> {}
