//! package = "agdb", version = ">=0.6.2, <0.17"
// An embedded graph store. `Db` and `DbFile` keep it in a file, `DbMemory` in memory.

mod db {
    pub struct DbError;
    impl std::error::Error for DbError {}
    #[twelve::nature(database)]
    pub struct DbImpl<Store>(Store);
    impl DbImpl<crate::storage::FileStorageMemoryMapped> {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or agdb's server")]
        pub fn new(filename: &str) -> Result<Self, DbError> {}
    }
    impl DbImpl<crate::storage::FileStorage> {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or agdb's server")]
        pub fn new(filename: &str) -> Result<Self, DbError> {}
    }
    impl DbImpl<crate::storage::MemoryStorage> {
        #[twelve::opens(database, memory, instead = "a Postgres, or agdb's server")]
        pub fn new(filename: &str) -> Result<Self, DbError> {}
    }
    impl<Store> DbImpl<Store> {
        #[twelve::file(create, path = 0)]
        pub fn backup(&self, filename: &str) -> Result<(), DbError> {}
        #[twelve::file(create, path = 0)]
        pub fn copy(&self, filename: &str) -> Result<Self, DbError> {}
        #[twelve::reads]
        pub fn exec<T>(&self, query: T) -> Result<QueryResult, DbError> {}
        pub fn exec_mut<T>(&mut self, query: T) -> Result<QueryResult, DbError> {}
        pub fn filename(&self) -> &str {}
        pub fn optimize_storage(&mut self) -> Result<(), DbError> {}
        pub fn size(&self) -> u64 {}
    }
    impl DbImpl<crate::storage::AnyStorage> {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or agdb's server")]
        pub fn new_file(filename: &str) -> Result<Self, DbError> {}
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or agdb's server")]
        pub fn new_mapped(filename: &str) -> Result<Self, DbError> {}
        #[twelve::opens(database, memory, instead = "a Postgres, or agdb's server")]
        pub fn new_memory(filename: &str) -> Result<Self, DbError> {}
    }
    pub type Db = DbImpl<crate::storage::FileStorageMemoryMapped>;
    pub type DbFile = DbImpl<crate::storage::FileStorage>;
    pub type DbMemory = DbImpl<crate::storage::MemoryStorage>;
    pub type DbAny = DbImpl<crate::storage::AnyStorage>;
    pub struct QueryResult {
        pub result: i64,
        pub elements: Vec<DbElement>,
    }
    pub struct DbElement {
        pub id: DbId,
        pub values: Vec<DbKeyValue>,
    }
    #[derive(Clone, Copy)]
    pub struct DbId(pub i64);
    #[derive(Clone)]
    pub struct DbKeyValue;
}
mod storage {
    pub struct FileStorageMemoryMapped;
    pub struct FileStorage;
    pub struct MemoryStorage;
    pub struct AnyStorage;
}
pub use db::{Db, DbAny, DbElement, DbError, DbFile, DbId, DbImpl, DbKeyValue, DbMemory, QueryResult};
pub use storage::{AnyStorage, FileStorage, FileStorageMemoryMapped, MemoryStorage};
pub struct QueryBuilder;
impl QueryBuilder {
    pub fn insert() -> Insert {}
    pub fn remove() -> Remove {}
    pub fn search() -> Search {}
    pub fn select() -> Select {}
}
struct Insert;
struct Remove;
struct Search;
struct Select;
