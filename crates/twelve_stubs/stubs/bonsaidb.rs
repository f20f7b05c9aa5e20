//! package = "bonsaidb", version = ">=0.2, <0.6"
// What `local` opens is a folder of one machine; what `client` reaches is a server.

pub mod local {
    use config::StorageConfiguration;
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    pub struct Storage;
    impl Storage {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or BonsaiDb's server")]
        pub fn open(configuration: StorageConfiguration) -> Result<Self, Error> {}
    }
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    pub struct Database;
    impl Database {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or BonsaiDb's server")]
        pub fn open<DB>(configuration: StorageConfiguration) -> Result<Self, Error> {}
    }
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    pub struct AsyncStorage;
    impl AsyncStorage {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or BonsaiDb's server")]
        pub async fn open(configuration: StorageConfiguration) -> Result<Self, Error> {}
        pub fn into_blocking(self) -> Storage {}
    }
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    pub struct AsyncDatabase;
    impl AsyncDatabase {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres, or BonsaiDb's server")]
        pub async fn open<DB>(configuration: StorageConfiguration) -> Result<Self, Error> {}
        pub fn into_blocking(self) -> Database {}
    }
    pub enum Error {
        Core(String),
    }
    impl std::error::Error for Error {}
    pub mod config {
        use std::path::{Path, PathBuf};
        pub struct StorageConfiguration {
            pub path: Option<PathBuf>,
            pub memory_only: bool,
        }
        impl Default for StorageConfiguration {}
        impl Builder for StorageConfiguration {}
        pub trait Builder: Sized {
            fn new<P: AsRef<Path>>(path: P) -> Self {}
            fn with_schema<S>(self) -> Result<Self, super::Error>;
            fn path<P: AsRef<Path>>(self, path: P) -> Self;
            fn memory_only(self) -> Self;
        }
    }
}
