//! package = "oxigraph", version = ">=0.3, <0.6"

pub mod store {
    use std::path::Path;
    pub struct StorageError;
    impl std::error::Error for StorageError {}
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    pub struct Store;
    impl Store {
        #[twelve::opens(database, memory, instead = "a SPARQL server, or a Postgres")]
        pub fn new() -> Result<Self, StorageError> {}
        #[twelve::opens(database, disk, arg = 0, instead = "a SPARQL server, or a Postgres")]
        pub fn open(path: impl AsRef<Path>) -> Result<Self, StorageError> {}
        pub fn open_read_only(path: impl AsRef<Path>) -> Result<Self, StorageError> {}
    }
}
