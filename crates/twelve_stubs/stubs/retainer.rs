//! package = "retainer", version = ">=0.3, <0.6"

pub use crate::cache::Cache;
pub use crate::entry::CacheExpiration;

pub mod cache {
    use crate::entry::{CacheExpiration, CacheReadGuard, CacheWriteGuard};
    use std::time::Duration;
    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct Cache<K, V>(K, V);
    impl<K, V> Cache<K, V> {
        // Each entry is put in with a time to live of its own.
        #[twelve::does(expire)]
        pub fn new() -> Self {}
        pub fn with_label(self, s: &str) -> Self {}
        #[twelve::mutates]
        pub async fn clear(&self) {}
        #[twelve::reads]
        pub async fn expired(&self) -> usize {}
        #[twelve::access(read)]
        pub async fn get<B: ?Sized>(&self, k: &B) -> Option<CacheReadGuard<'_, K, V>> {}
        #[twelve::access(write)]
        pub async fn get_mut<B: ?Sized>(&self, k: &B) -> Option<CacheWriteGuard<'_, K, V>> {}
        #[twelve::reads]
        pub async fn len(&self) -> usize {}
        #[twelve::mutates]
        pub async fn insert<E: Into<CacheExpiration>>(&self, k: K, v: V, e: E) -> Option<V> {}
        #[twelve::reads]
        pub async fn is_empty(&self) -> bool {}
        /// Runs for ever and takes out what is over.
        pub async fn monitor(&self, sample: usize, threshold: f64, frequency: Duration) {}
        pub async fn purge(&self, sample: usize, threshold: f64) {}
        #[twelve::mutates]
        pub async fn remove<B: ?Sized>(&self, k: &B) -> Option<V> {}
        #[twelve::reads]
        pub async fn unexpired(&self) -> usize {}
        #[twelve::mutates]
        pub async fn update<B: ?Sized, F: FnOnce(&mut V)>(&self, k: &B, f: F) {}
    }
    impl<K, V> Default for Cache<K, V> {
        fn default() -> Self {}
    }
}
pub mod entry {
    use std::time::Duration;
    pub struct CacheExpiration;
    impl CacheExpiration {
        pub fn none() -> Self {}
        pub fn is_expired(&self) -> bool {}
        pub fn remaining(&self) -> Option<Duration> {}
    }
    impl From<Duration> for CacheExpiration {}
    impl From<u64> for CacheExpiration {}
    pub struct CacheReadGuard<'a, K, V>(&'a K, V);
    impl<'a, K, V> CacheReadGuard<'a, K, V> {
        pub fn expiration(&self) -> &CacheExpiration {}
        pub fn value(&self) -> &V {}
    }
    impl<'a, K, V> std::ops::Deref for CacheReadGuard<'a, K, V> { type Target = V; }
    pub struct CacheWriteGuard<'a, K, V>(&'a K, V);
    impl<'a, K, V> CacheWriteGuard<'a, K, V> {
        pub fn value(&self) -> &V {}
        #[twelve::view]
        pub fn value_mut(&mut self) -> &mut V {}
    }
    impl<'a, K, V> std::ops::Deref for CacheWriteGuard<'a, K, V> { type Target = V; }
    impl<'a, K, V> std::ops::DerefMut for CacheWriteGuard<'a, K, V> {}
}
