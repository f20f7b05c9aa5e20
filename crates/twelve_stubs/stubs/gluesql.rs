//! package = "gluesql", version = ">=0.13, <0.21"
// SQL over a storage; what the storage is made of decides where the data lives.

pub mod core {
    pub mod error {
        pub struct Error;
        impl std::error::Error for Error {}
        pub type Result<T, E = Error> = std::result::Result<T, E>;
    }
}
pub mod prelude {
    use crate::core::error::Result;
    use std::path::Path;
    #[twelve::nature(database)]
    pub struct Glue<T>(T);
    impl<T> Glue<T> {
        pub fn new(storage: T) -> Self {}
        pub fn execute<Sql: AsRef<str>>(&mut self, sql: Sql) -> Result<Vec<Payload>> {}
    }
    pub enum Payload {
        Create,
        Insert(usize),
        Delete(usize),
        Update(usize),
        DropIndex,
        StartTransaction,
        Commit,
        Rollback,
    }
    #[derive(Clone, Default)]
    #[twelve::nature(database)]
    #[twelve::opens(database, memory, instead = "a Postgres, or gluesql over MongoDB")]
    pub struct MemoryStorage;
    #[derive(Clone, Default)]
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    #[twelve::opens(database, memory, instead = "a Postgres, or gluesql over MongoDB")]
    pub struct SharedMemoryStorage;
    impl SharedMemoryStorage {
        pub fn new() -> Self {}
    }
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    pub struct SledStorage;
    impl SledStorage {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or gluesql over MongoDB")]
        pub fn new<P: AsRef<Path>>(filename: P) -> Result<Self> {}
    }
    #[derive(Clone)]
    #[twelve::nature(database)]
    pub struct RedbStorage;
    impl RedbStorage {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or gluesql over MongoDB")]
        pub fn new<P: AsRef<Path>>(filename: P) -> Result<Self> {}
    }
    #[derive(Clone)]
    #[twelve::nature(database)]
    pub struct JsonStorage;
    impl JsonStorage {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or gluesql over MongoDB")]
        pub fn new<T: AsRef<Path>>(path: T) -> Result<Self> {}
    }
    #[derive(Clone)]
    #[twelve::nature(database)]
    pub struct CsvStorage;
    impl CsvStorage {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or gluesql over MongoDB")]
        pub fn new<T: AsRef<Path>>(path: T) -> Result<Self> {}
    }
    #[derive(Clone)]
    #[twelve::nature(database)]
    pub struct ParquetStorage;
    impl ParquetStorage {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or gluesql over MongoDB")]
        pub fn new<T: AsRef<Path>>(path: T) -> Result<Self> {}
    }
    #[derive(Clone)]
    #[twelve::nature(database)]
    pub struct FileStorage;
    impl FileStorage {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or gluesql over MongoDB")]
        pub fn new<T: AsRef<Path>>(path: T) -> Result<Self> {}
    }
}
pub mod gluesql_memory_storage {
    pub use crate::prelude::MemoryStorage;
}
pub mod gluesql_shared_memory_storage {
    pub use crate::prelude::SharedMemoryStorage;
}
pub mod gluesql_sled_storage {
    pub use crate::prelude::SledStorage;
}
pub mod gluesql_json_storage {
    pub use crate::prelude::JsonStorage;
}
pub mod gluesql_csv_storage {
    pub use crate::prelude::CsvStorage;
}
pub mod gluesql_redb_storage {
    pub use crate::prelude::RedbStorage;
}
