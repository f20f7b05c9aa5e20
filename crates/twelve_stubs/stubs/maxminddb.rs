//! package = "maxminddb", version = ">=0.27, <0.33"
// A database of addresses that is read only.

mod error {
    use ipnetwork::IpNetworkError;
    use serde::de;
    use std::io;
    use thiserror::Error;
    pub enum MaxMindDbError {
        InvalidDatabase { message: String, offset: Option<usize> },
        Io(io::Error),
        Mmap(io::Error),
        Decoding { message: String, offset: Option<usize>, path: Option<String> },
        InvalidNetwork(IpNetworkError),
        InvalidInput { message: String },
    }
    impl MaxMindDbError {
        pub fn invalid_database(message: impl Into<String>) -> Self {}
        pub fn invalid_database_at(message: impl Into<String>, offset: usize) -> Self {}
        pub fn decoding(message: impl Into<String>) -> Self {}
        pub fn decoding_at(message: impl Into<String>, offset: usize) -> Self {}
        pub fn decoding_at_path(message: impl Into<String>, offset: usize, path: impl Into<String>) -> Self {}
        pub fn invalid_input(message: impl Into<String>) -> Self {}
    }
    impl de::Error for MaxMindDbError {}
}
mod metadata {
    use std::collections::BTreeMap;
    #[derive(Clone, PartialEq)]
    pub struct Metadata {
        pub binary_format_major_version: u16,
        pub binary_format_minor_version: u16,
        pub build_epoch: u64,
        pub database_type: String,
        pub description: BTreeMap<String, String>,
        pub ip_version: u16,
        pub languages: Vec<String>,
        pub node_count: u32,
        pub record_size: u16,
    }
    impl Metadata {
        pub fn build_time(&self) -> std::time::SystemTime {}
    }
}
mod reader {
    use crate::error::MaxMindDbError;
    use crate::metadata::Metadata;
    use crate::result::LookupResult;
    use crate::within::{Within, WithinOptions};
    use ipnetwork::IpNetwork;
    pub use memmap2::Mmap;
    use std::net::IpAddr;
    use std::path::Path;
    pub struct Reader<S: AsRef<[u8]>> {
        buf: S,
        pub metadata: Metadata,
    }
    impl Reader<Mmap> {
        #[twelve::file(read, path = 0)]
        pub fn open_mmap<P: AsRef<Path>>(database: P) -> Result<Reader<Mmap>, MaxMindDbError> {}
    }
    impl Reader<Vec<u8>> {
        #[twelve::file(read, path = 0)]
        pub fn open_readfile<P: AsRef<Path>>(database: P) -> Result<Reader<Vec<u8>>, MaxMindDbError> {}
    }
    impl<'de, S: AsRef<[u8]>> Reader<S> {
        #[twelve::wraps]
        pub fn from_source(buf: S) -> Result<Reader<S>, MaxMindDbError> {}
        pub fn lookup(&'de self, address: IpAddr) -> Result<LookupResult<'de, S>, MaxMindDbError> {}
        pub fn networks(&'de self, options: WithinOptions) -> Result<Within<'de, S>, MaxMindDbError> {}
        pub fn within(
            &'de self,
            cidr: IpNetwork,
            options: WithinOptions,
        ) -> Result<Within<'de, S>, MaxMindDbError> {
        }
        pub fn verify(&self) -> Result<(), MaxMindDbError> {}
    }
}
mod result {
    use crate::error::MaxMindDbError;
    use ipnetwork::IpNetwork;
    use serde::Deserialize;
    #[derive(Clone, Copy)]
    pub struct LookupResult<'a, S: AsRef<[u8]>>(S);
    impl<'a, S: AsRef<[u8]>> LookupResult<'a, S> {
        pub fn has_data(&self) -> bool {}
        pub fn network(&self) -> Result<IpNetwork, MaxMindDbError> {}
        pub fn offset(&self) -> Option<usize> {}
        pub fn decode<T: Deserialize<'a>>(&self) -> Result<Option<T>, MaxMindDbError> {}
        pub fn decode_path<T: Deserialize<'a>>(
            &self,
            path: &[PathElement<'_>],
        ) -> Result<Option<T>, MaxMindDbError> {
        }
    }
}
pub use error::MaxMindDbError;
pub use memmap2::Mmap;
pub use metadata::Metadata;
pub use reader::Reader;
pub use result::LookupResult;
