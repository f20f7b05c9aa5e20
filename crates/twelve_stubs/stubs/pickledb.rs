//! package = "pickledb", version = ">=0.4, <0.6"

use std::path::Path;

pub mod error {
    pub struct Error;
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub enum PickleDbDumpPolicy {
    NeverDump,
    AutoDump,
    DumpUponRequest,
    PeriodicDump(std::time::Duration),
}
pub enum SerializationMethod { Json, Bin, Yaml, Cbor }
#[twelve::nature(database)]
pub struct PickleDb;
impl PickleDb {
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
    pub fn new<P: AsRef<Path>>(
        db_path: P,
        dump_policy: PickleDbDumpPolicy,
        serialization_method: SerializationMethod,
    ) -> PickleDb {
    }
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
    pub fn new_json<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy) -> PickleDb {}
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
    pub fn new_bin<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy) -> PickleDb {}
    #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
    pub fn load<P: AsRef<Path>>(
        db_path: P,
        dump_policy: PickleDbDumpPolicy,
        serialization_method: SerializationMethod,
    ) -> error::Result<PickleDb> {
    }
    pub fn load_read_only<P: AsRef<Path>>(
        db_path: P,
        serialization_method: SerializationMethod,
    ) -> error::Result<PickleDb> {
    }
    pub fn dump(&mut self) -> error::Result<()> {}
    pub fn set<V>(&mut self, key: &str, value: &V) -> error::Result<()> {}
    pub fn get<V>(&self, key: &str) -> Option<V> {}
    pub fn exists(&self, key: &str) -> bool {}
    pub fn get_all(&self) -> Vec<String> {}
    pub fn rem(&mut self, key: &str) -> error::Result<bool> {}
}
