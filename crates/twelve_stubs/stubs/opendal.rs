//! package = "opendal", version = ">=0.40"

pub use types::{Buffer, Entry, Error, Metadata, Operator, OperatorBuilder, Result};
mod types {
    pub struct Error;
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Buffer;
    impl Clone for Buffer {}
    impl Buffer {
        pub fn to_vec(&self) -> Vec<u8> {}
        pub fn to_bytes(&self) -> bytes::Bytes {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<T> From<T> for Buffer {}
    pub struct Metadata;
    impl Metadata {
        pub fn content_length(&self) -> u64 {}
        pub fn is_file(&self) -> bool {}
        pub fn is_dir(&self) -> bool {}
    }
    pub struct Entry;
    impl Entry {
        pub fn path(&self) -> &str {}
        pub fn name(&self) -> &str {}
        pub fn metadata(&self) -> &Metadata {}
    }
    pub struct OperatorBuilder;
    impl OperatorBuilder {
        pub fn layer<L>(self, layer: L) -> OperatorBuilder {}
        pub fn finish(self) -> Operator {}
    }
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Operator;
    impl Clone for Operator {}
    impl Operator {
        pub fn new<B>(builder: B) -> Result<OperatorBuilder> {}
        pub fn layer<L>(self, layer: L) -> Self {}
        pub async fn stat(&self, path: &str) -> Result<Metadata> {}
        pub async fn exists(&self, path: &str) -> Result<bool> {}
        pub async fn create_dir(&self, path: &str) -> Result<()> {}
        pub async fn read(&self, path: &str) -> Result<Buffer> {}
        pub async fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<Metadata> {}
        pub async fn copy(&self, from: &str, to: &str) -> Result<Metadata> {}
        pub async fn rename(&self, from: &str, to: &str) -> Result<()> {}
        pub async fn delete(&self, path: &str) -> Result<()> {}
        pub async fn remove_all(&self, path: &str) -> Result<()> {}
        pub async fn list(&self, path: &str) -> Result<Vec<Entry>> {}
    }
}
pub mod services {
    struct FsBuilder;
    pub use FsBuilder as Fs;
    impl Default for FsBuilder {}
    impl FsBuilder {
        #[twelve::opens(storage, disk, arg = 0, instead = "`opendal::services::S3`, `Gcs` or `Azblob`")]
        pub fn root(self, root: &str) -> Self {}
        pub fn atomic_write_dir(self, dir: &str) -> Self {}
    }
    struct S3Builder;
    pub use S3Builder as S3;
    impl Default for S3Builder {}
    impl S3Builder {
        pub fn root(self, root: &str) -> Self {}
        #[twelve::opens(storage, shared)]
        pub fn bucket(self, bucket: &str) -> Self {}
        pub fn endpoint(self, endpoint: &str) -> Self {}
        pub fn region(self, region: &str) -> Self {}
        pub fn access_key_id(self, v: &str) -> Self {}
        pub fn secret_access_key(self, v: &str) -> Self {}
    }
}
