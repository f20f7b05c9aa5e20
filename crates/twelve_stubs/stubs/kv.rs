//! package = "kv", version = ">=0.20, <0.25"
// An embedded store over sled, in a folder of one machine.

pub use bucket::{Batch, Bucket, Item, Iter};
pub use codec::*;
pub use config::Config;
pub use error::Error;
pub use key::{Integer, Key};
pub use store::Store;
pub use value::{Raw, Value};
mod bucket {
    use crate::{Error, Key, Value};
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    pub struct Bucket<'a, K: Key<'a>, V: Value>(K, V);
    #[derive(Clone)]
    pub struct Item<K, V>(K, V);
    #[derive(Clone)]
    pub struct Batch<K, V>(K, V);
    impl<'a, K: Key<'a>, V: Value> Item<K, V> {
        pub fn value<T: From<V>>(&'a self) -> Result<T, Error> {}
        pub fn key<T>(&'a self) -> Result<T, Error>
        where
            K: Into<T>,
        {}
    }
    pub struct Iter<K, V>(K, V);
    impl<'a, K, V> Iterator for Iter<K, V>
    where
        K: Key<'a>,
        V: Value,
    {
        type Item = Result<Item<K, V>, Error>;
    }
    impl<'a, K, V> DoubleEndedIterator for Iter<K, V>
    where
        K: Key<'a>,
        V: Value,
    {}
    impl<'a, K: Key<'a>, V: Value> Bucket<'a, K, V> {
        #[twelve::reads]
        pub fn contains(&self, key: &K) -> Result<bool, Error> {}
        #[twelve::reads]
        pub fn get(&self, key: &K) -> Result<Option<V>, Error> {}
        #[twelve::mutates]
        pub fn set(&self, key: &K, value: &V) -> Result<Option<V>, Error> {}
        #[twelve::mutates]
        pub fn compare_and_swap(
            &self,
            key: &K,
            old: Option<&V>,
            value: Option<&V>,
        ) -> Result<(), Error> {}
        #[twelve::mutates]
        pub fn remove(&self, key: &K) -> Result<Option<V>, Error> {}
        #[twelve::reads]
        pub fn iter(&self) -> Iter<K, V> {}
        #[twelve::reads]
        pub fn iter_range(&self, a: &K, b: &K) -> Result<Iter<K, V>, Error> {}
        #[twelve::reads]
        pub fn iter_prefix(&self, a: &K) -> Result<Iter<K, V>, Error> {}
        #[twelve::mutates]
        pub fn batch(&self, batch: Batch<K, V>) -> Result<(), Error> {}
        #[twelve::reads]
        pub fn prev_key(&self, key: &K) -> Result<Option<Item<K, V>>, Error> {}
        #[twelve::reads]
        pub fn next_key(&self, key: &K) -> Result<Option<Item<K, V>>, Error> {}
        pub fn flush(&self) -> Result<usize, Error> {}
        pub async fn flush_async(&self) -> Result<usize, Error> {}
        #[twelve::mutates]
        pub fn pop_back(&self) -> Result<Option<Item<K, V>>, Error> {}
        #[twelve::mutates]
        pub fn pop_front(&self) -> Result<Option<Item<K, V>>, Error> {}
        #[twelve::reads]
        pub fn first(&self) -> Result<Option<Item<K, V>>, Error> {}
        #[twelve::reads]
        pub fn last(&self) -> Result<Option<Item<K, V>>, Error> {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::mutates]
        pub fn clear(&self) -> Result<(), Error> {}
        pub fn checksum(&self) -> Result<u32, Error> {}
    }
    impl<'a, K: Key<'a>, V: Value> Default for Batch<K, V> {}
    impl<'a, K: Key<'a>, V: Value> Batch<K, V> {
        pub fn new() -> Batch<K, V> {}
        pub fn set(&mut self, key: &K, value: &V) -> Result<(), Error> {}
        pub fn remove(&mut self, key: &K) -> Result<(), Error> {}
    }
}
mod config {
    use std::path::{Path, PathBuf};
    use std::io;
    use crate::error::Error;
    #[derive(Clone, PartialEq)]
    pub struct Config {
        pub path: PathBuf,
        pub temporary: bool,
        pub use_compression: bool,
        pub flush_every_ms: Option<u64>,
        pub cache_capacity: Option<u64>,
        pub segment_size: Option<usize>,
    }
    impl Config {
        pub fn new<P: AsRef<Path>>(p: P) -> Config {}
        pub fn save_to<W: io::Write>(&self, w: W) -> Result<(), Error> {}
        #[twelve::file(create, path = 0, data = "self")]
        pub fn save<P: AsRef<Path>>(&self, path: P) -> Result<(), Error> {}
        pub fn load_from<R: io::Read>(r: R) -> Result<Config, Error> {}
        #[twelve::file(read, path = 0)]
        pub fn load<P: AsRef<Path>>(path: P) -> Result<Config, Error> {}
        pub fn use_compression(self, use_compression: bool) -> Config {}
        pub fn temporary(self, temporary: bool) -> Config {}
        pub fn flush_every_ms(self, ms: u64) -> Config {}
        pub fn cache_capacity(self, bytes: u64) -> Config {}
        pub fn segment_size(self, kb: usize) -> Config {}
    }
}
mod error {
    use std::io;
    use std::sync::PoisonError;
    pub enum Error {
        Sled(sled::Error),
        CompareAndSwap(sled::CompareAndSwapError),
        IO(io::Error),
        InvalidConfiguration,
        Poison,
        Utf8(std::str::Utf8Error),
        FromUtf8(std::string::FromUtf8Error),
        SystemTime(std::time::SystemTimeError),
        Message(String),
        Json(serde_json::Error),
        MsgpackEncode(rmp_serde::encode::Error),
        MsgpackDecode(rmp_serde::decode::Error),
        Bincode(Box<bincode::ErrorKind>),
        Lexpr(serde_lexpr::Error),
    }
    impl<T> From<PoisonError<T>> for Error {}
    impl From<std::str::Utf8Error> for Error {}
    impl From<std::string::FromUtf8Error> for Error {}
}
mod key {
    use crate::{Error, Raw};
    pub trait Key<'a>: Sized + AsRef<[u8]> {
        fn from_raw_key(r: &'a Raw) -> Result<Self, Error>;
        fn to_raw_key(&self) -> Result<Raw, Error> {}
    }
    #[derive(Clone, Copy, PartialEq)]
    pub struct Integer;
    impl From<u128> for Integer {}
    impl From<u64> for Integer {}
    impl From<u32> for Integer {}
    impl From<i32> for Integer {}
    impl From<usize> for Integer {}
    impl AsRef<[u8]> for Integer {}
    impl<'a> From<&'a [u8]> for Integer {}
    impl Integer {
        pub fn timestamp() -> Result<Integer, Error> {}
        pub fn timestamp_ms() -> Result<Integer, Error> {}
    }
}
mod store {
    use std::path::Path;
    use crate::{Bucket, Config, Error, Key, Value};
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    pub struct Store;
    impl Store {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
        pub fn new(config: Config) -> Result<Store, Error> {}
        pub fn path(&self) -> Result<&Path, Error> {}
        #[twelve::mutates]
        pub fn generate_id(&self) -> Result<u64, Error> {}
        #[twelve::reads]
        pub fn buckets(&self) -> Vec<String> {}
        pub fn bucket<'a, K: Key<'a>, V: Value>(
            &self,
            name: Option<&str>,
        ) -> Result<Bucket<'a, K, V>, Error> {}
        #[twelve::mutates]
        pub fn drop_bucket<S: AsRef<str>>(&self, name: S) -> Result<(), Error> {}
        pub fn size_on_disk(&self) -> Result<u64, Error> {}
    }
}
