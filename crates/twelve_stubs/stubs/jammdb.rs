//! package = "jammdb", version = ">=0.5, <0.12"
// An embedded store in one file of one machine.

pub use bucket::Bucket;
pub use cursor::Cursor;
pub use data::*;
pub use db::{OpenOptions, DB};
pub use errors::*;
pub use tx::Tx;
pub use crate::bytes::ToBytes;
mod bucket {
    use std::ops::RangeBounds;
    use crate::{
        bytes::ToBytes, cursor::{Cursor, Range},
        data::{Data, KVPair},
        errors::Result, BucketName,
    };
    #[twelve::nature(database)]
    pub struct Bucket<'b, 'tx: 'b>;
    impl<'b, 'tx> Bucket<'b, 'tx> {
        #[twelve::mutates]
        pub fn put<'a, T: ToBytes<'tx>, S: ToBytes<'tx>>(
            &'a self,
            key: T,
            value: S,
        ) -> Result<Option<KVPair<'b, 'tx>>> {}
        #[twelve::reads]
        pub fn get<'a, T: AsRef<[u8]>>(&'a self, key: T) -> Option<Data<'b, 'tx>> {}
        #[twelve::reads]
        pub fn get_kv<'a, T: AsRef<[u8]>>(&'a self, key: T) -> Option<KVPair<'b, 'tx>> {}
        #[twelve::mutates]
        pub fn delete<T: AsRef<[u8]>>(&self, key: T) -> Result<KVPair> {}
        #[twelve::reads]
        pub fn get_bucket<'a, T: ToBytes<'tx>>(
            &'a self,
            name: T,
        ) -> Result<Bucket<'b, 'tx>> {}
        #[twelve::mutates]
        pub fn create_bucket<'a, T: ToBytes<'tx>>(
            &'a self,
            name: T,
        ) -> Result<Bucket<'b, 'tx>> {}
        #[twelve::mutates]
        pub fn get_or_create_bucket<'a, T: ToBytes<'tx>>(
            &'a self,
            name: T,
        ) -> Result<Bucket<'b, 'tx>> {}
        #[twelve::mutates]
        pub fn delete_bucket<T: ToBytes<'tx>>(&self, key: T) -> Result<()> {}
        #[twelve::reads]
        pub fn cursor<'a>(&'a self) -> Cursor<'b, 'tx> {}
        #[twelve::reads]
        pub fn next_int(&self) -> u64 {}
        #[twelve::reads]
        pub fn buckets<'a>(
            &'a self,
        ) -> impl Iterator<Item = (BucketName<'b, 'tx>, Bucket<'b, 'tx>)> {}
        #[twelve::reads]
        pub fn kv_pairs<'a>(&'a self) -> impl Iterator<Item = KVPair<'b, 'tx>> {}
        #[twelve::reads]
        pub fn range<'a, R>(&'a self, r: R) -> Range<'a, 'b, 'tx, R>
        where
            R: RangeBounds<&'a [u8]>,
        {}
    }
    impl<'b, 'tx> IntoIterator for Bucket<'b, 'tx> {
        type Item = Data<'b, 'tx>;
        type IntoIter = Cursor<'b, 'tx>;
    }
}
mod bytes {
    pub trait ToBytes<'a> {
        fn to_bytes(self) -> Bytes<'a>;
    }
}
mod cursor {
    use std::ops::RangeBounds;
    use crate::data::Data;
    pub struct Cursor<'b, 'tx>;
    impl<'b, 'tx> Iterator for Cursor<'b, 'tx> {
        type Item = Data<'b, 'tx>;
    }
    pub struct Range<'r, 'b, 'tx, R>(
        R,
    )
    where
        R: RangeBounds<&'r [u8]>;
    impl<'r, 'b, 'tx, R> Iterator for Range<'r, 'b, 'tx, R>
    where
        R: RangeBounds<&'r [u8]>,
    {
        type Item = Data<'b, 'tx>;
    }
}
mod data {
    use crate::{bytes::Bytes, node::Leaf};
    #[derive(Clone, PartialEq)]
    pub enum Data<'b, 'tx> {
        Bucket(BucketName<'b, 'tx>),
        KeyValue(KVPair<'b, 'tx>),
    }
    impl<'b, 'tx> Data<'b, 'tx> {
        pub fn is_kv(&self) -> bool {}
        pub fn kv(&self) -> &KVPair {}
        pub fn key(&self) -> &[u8] {}
    }
    impl<'b, 'tx> From<Leaf<'tx>> for Data<'b, 'tx> {}
    #[derive(Clone, PartialEq)]
    pub struct BucketName<'b, 'tx>;
    impl<'b, 'tx> BucketName<'b, 'tx> {
        pub fn name(&self) -> &[u8] {}
    }
    #[derive(Clone, PartialEq)]
    pub struct KVPair<'b, 'tx>;
    impl<'b, 'tx> KVPair<'b, 'tx> {
        pub fn key(&self) -> &[u8] {}
        pub fn value(&self) -> &[u8] {}
        pub fn kv(&self) -> (&[u8], &[u8]) {}
    }
    impl<'b, 'tx> From<(Bytes<'tx>, Bytes<'tx>)> for KVPair<'b, 'tx> {}
}
mod db {
    use std::path::Path;
    use crate::{errors::Result, tx::Tx};
    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> Self {}
        pub fn pagesize(self, pagesize: u64) -> Self {}
        pub fn num_pages(self, num_pages: usize) -> Self {}
        pub fn strict_mode(self, strict_mode: bool) -> Self {}
        pub fn mmap_populate(self, mmap_populate: bool) -> Self {}
        pub fn direct_writes(self, direct_writes: bool) -> Self {}
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
        pub fn open<P: AsRef<Path>>(self, path: P) -> Result<DB> {}
    }
    impl Default for OpenOptions {}
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    pub struct DB;
    impl DB {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
        pub fn open<P: AsRef<Path>>(path: P) -> Result<DB> {}
        pub fn tx(&self, writable: bool) -> Result<Tx> {}
        pub fn pagesize(&self) -> u64 {}
        pub fn check(&self) -> Result<()> {}
    }
}
mod errors {
    use std::sync::PoisonError;
    pub enum Error {
        BucketExists,
        BucketMissing,
        KeyValueMissing,
        IncompatibleValue,
        ReadOnlyTx,
        Io(std::io::Error),
        Sync(&'static str),
        InvalidDB(String),
        Alloc(std::alloc::LayoutError),
    }
    impl From<std::io::Error> for Error {}
    impl From<std::alloc::LayoutError> for Error {}
    impl<T> From<PoisonError<T>> for Error {}
    impl PartialEq for Error {}
}
mod tx {
    use crate::{bucket::Bucket, bytes::ToBytes, errors::Result, BucketName};
    #[twelve::nature(database)]
    pub struct Tx<'tx>;
    impl<'tx> Tx<'tx> {
        #[twelve::reads]
        pub fn get_bucket<'b, T: ToBytes<'tx>>(
            &'b self,
            name: T,
        ) -> Result<Bucket<'b, 'tx>> {}
        #[twelve::mutates]
        pub fn create_bucket<'b, T: ToBytes<'tx>>(
            &'b self,
            name: T,
        ) -> Result<Bucket<'b, 'tx>> {}
        #[twelve::mutates]
        pub fn get_or_create_bucket<'b, T: ToBytes<'tx>>(
            &'b self,
            name: T,
        ) -> Result<Bucket<'b, 'tx>> {}
        #[twelve::mutates]
        pub fn delete_bucket<T: ToBytes<'tx>>(&self, key: T) -> Result<()> {}
        #[twelve::reads]
        pub fn buckets<'b>(
            &'b self,
        ) -> impl Iterator<Item = (BucketName<'b, 'tx>, Bucket<'b, 'tx>)> {}
        #[twelve::mutates]
        pub fn commit(self) -> Result<()> {}
    }
}
