//! package = "cached", version = ">=0.20, <5"
// Stores of functions' results. The attribute macros make a hidden static store beside the function.

#[twelve::hidden_static(cache)]
#[twelve::does(expire, when(attr(time)))]
#[twelve::does(expire, when(attr(ttl)))]
#[twelve::does(expire, when(attr(expires)))]
#[proc_macro_attribute]
pub fn cached(args: TokenStream, input: TokenStream) -> TokenStream {}
#[twelve::hidden_static(cache)]
#[twelve::does(expire, when(attr(time)))]
#[twelve::does(expire, when(attr(ttl)))]
#[twelve::does(expire, when(attr(expires)))]
#[proc_macro_attribute]
pub fn once(args: TokenStream, input: TokenStream) -> TokenStream {}
// In Redis, on disk, or in what `ty` and `create` name.
#[twelve::opens(cache, disk, when(attr(disk = true)))]
#[twelve::opens(cache, shared, when(attr(redis = true)))]
#[proc_macro_attribute]
pub fn io_cached(args: TokenStream, input: TokenStream) -> TokenStream {}
#[twelve::hidden_static(cache, when(no_attr(redis), no_attr(disk), no_attr(ty), no_attr(create)))]
#[twelve::does(expire, when(attr(time)))]
#[twelve::does(expire, when(attr(ttl)))]
#[twelve::does(expire, when(attr(expires)))]
#[twelve::opens(cache, disk, when(attr(disk = true)))]
#[twelve::opens(cache, shared, when(attr(redis = true)))]
#[proc_macro_attribute]
pub fn concurrent_cached(args: TokenStream, input: TokenStream) -> TokenStream {}

pub mod proc_macro {
    pub use crate::{cached, concurrent_cached, io_cached, once};
}
pub mod macros {
    pub use crate::{cached, concurrent_cached, once};
}

pub use stores::*;

pub trait Cached<K, V> {
    #[twelve::view]
    fn cache_get<Q: ?Sized>(&mut self, k: &Q) -> Option<&V>;
    #[twelve::view]
    fn cache_get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V>;
    fn cache_set(&mut self, k: K, v: V) -> Option<V>;
    fn cache_get_or_set_with<F: FnOnce() -> V>(&mut self, key: K, f: F) -> &mut V;
    fn cache_try_get_or_set_with<F: FnOnce() -> Result<V, E>, E>(
        &mut self,
        key: K,
        f: F,
    ) -> Result<&mut V, E>;
    fn cache_remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V>;
    fn cache_remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)>;
    fn cache_clear(&mut self);
    fn cache_reset(&mut self);
    fn cache_size(&self) -> usize;
    fn cache_hits(&self) -> Option<u64> {}
    fn cache_misses(&self) -> Option<u64> {}
    fn cache_capacity(&self) -> Option<usize> {}
}

pub trait CachedExt<K, V>: Cached<K, V> {
    #[twelve::view]
    fn get<Q: ?Sized>(&mut self, k: &Q) -> Option<&V> {}
    #[twelve::view]
    fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> {}
    fn set(&mut self, k: K, v: V) -> Option<V> {}
    fn get_or_set_with<F: FnOnce() -> V>(&mut self, key: K, f: F) -> &V {}
    fn try_get_or_set_with<F: FnOnce() -> Result<V, E>, E>(&mut self, k: K, f: F) -> Result<&V, E> {}
    fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> {}
    fn clear(&mut self) {}
    fn reset(&mut self) {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
}
impl<T: Cached<K, V>, K, V> CachedExt<K, V> for T {}

pub trait ConcurrentCached<K, V> {
    type Error;
    #[twelve::reads]
    fn cache_get(&self, k: &K) -> Result<Option<V>, Self::Error>;
    #[twelve::mutates]
    fn cache_set(&self, k: K, v: V) -> Result<Option<V>, Self::Error>;
    #[twelve::mutates]
    fn cache_remove(&self, k: &K) -> Result<Option<V>, Self::Error>;
    #[twelve::mutates]
    fn cache_delete(&self, k: &K) -> Result<bool, Self::Error> {}
    #[twelve::mutates]
    fn cache_clear(&self) -> Result<(), Self::Error>;
    #[twelve::reads]
    fn cache_contains(&self, k: &K) -> Result<bool, Self::Error>;
    #[twelve::mutates]
    fn cache_get_or_set_with<F: FnOnce() -> V>(&self, k: K, f: F) -> Result<V, Self::Error> {}
}

pub trait IOCached<K, V> {
    type Error;
    #[twelve::reads]
    fn cache_get(&self, k: &K) -> Result<Option<V>, Self::Error>;
    #[twelve::mutates]
    fn cache_set(&self, k: K, v: V) -> Result<Option<V>, Self::Error>;
    #[twelve::mutates]
    fn cache_remove(&self, k: &K) -> Result<Option<V>, Self::Error>;
}

pub mod stores {
    use std::path::Path;
    use std::time::Duration;
    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct SizedCache<K, V>;
    impl<K, V> SizedCache<K, V> {
        pub fn with_size(size: usize) -> Self {}
    }
    impl<K, V> crate::Cached<K, V> for SizedCache<K, V> {}

    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct LruCache<K, V>;
    impl<K, V> LruCache<K, V> {
        pub fn builder() -> LruCacheBuilder<K, V> {}
    }
    impl<K, V> crate::Cached<K, V> for LruCache<K, V> {}

    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct TimedCache<K, V>;
    impl<K, V> TimedCache<K, V> {
        #[twelve::does(expire)]
        pub fn with_lifespan(seconds: u64) -> Self {}
    }
    impl<K, V> crate::Cached<K, V> for TimedCache<K, V> {}

    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct TtlCache<K, V>;
    impl<K, V> TtlCache<K, V> {
        pub fn builder() -> TtlCacheBuilder<K, V> {}
    }
    impl<K, V> crate::Cached<K, V> for TtlCache<K, V> {}

    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct TimedSizedCache<K, V>;
    impl<K, V> TimedSizedCache<K, V> {
        #[twelve::does(expire)]
        pub fn with_size_and_lifespan(size: usize, seconds: u64) -> Self {}
    }
    impl<K, V> crate::Cached<K, V> for TimedSizedCache<K, V> {}

    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct LruTtlCache<K, V>;
    impl<K, V> LruTtlCache<K, V> {
        pub fn builder() -> LruTtlCacheBuilder<K, V> {}
    }
    impl<K, V> crate::Cached<K, V> for LruTtlCache<K, V> {}

    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct UnboundCache<K, V>;
    impl<K, V> UnboundCache<K, V> {
        pub fn new() -> Self {}
    }
    impl<K, V> crate::Cached<K, V> for UnboundCache<K, V> {}

    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct ExpiringValueCache<K, V>;
    impl<K, V> ExpiringValueCache<K, V> {
        #[twelve::does(expire)]
        pub fn with_size(size: usize) -> Self {}
    }
    impl<K, V> crate::Cached<K, V> for ExpiringValueCache<K, V> {}

    pub struct LruCacheBuilder<K, V>;
    impl<K, V> LruCacheBuilder<K, V> {
        pub fn max_size(self, size: usize) -> Self {}
        #[twelve::does(expire)]
        pub fn ttl(self, ttl: std::time::Duration) -> Self {}
        pub fn build(self) -> Result<LruCache<K, V>, BuildError> {}
    }

    pub struct TtlCacheBuilder<K, V>;
    impl<K, V> TtlCacheBuilder<K, V> {
        pub fn max_size(self, size: usize) -> Self {}
        #[twelve::does(expire)]
        pub fn ttl(self, ttl: std::time::Duration) -> Self {}
        pub fn build(self) -> Result<TtlCache<K, V>, BuildError> {}
    }

    pub struct LruTtlCacheBuilder<K, V>;
    impl<K, V> LruTtlCacheBuilder<K, V> {
        pub fn max_size(self, size: usize) -> Self {}
        #[twelve::does(expire)]
        pub fn ttl(self, ttl: std::time::Duration) -> Self {}
        pub fn build(self) -> Result<LruTtlCache<K, V>, BuildError> {}
    }

    pub struct BuildError;

    // In files below a folder, with sled; since 3 `RedbCache`, with redb.
    #[twelve::nature(database)]
    pub struct DiskCache<K, V>(K, V);
    impl<K, V> DiskCache<K, V> {
        #[twelve::fresh]
        pub fn new(cache_name: &str) -> DiskCacheBuilder<K, V> {}
        #[twelve::fresh]
        pub fn builder(cache_name: &str) -> DiskCacheBuilder<K, V> {}
        pub fn remove_expired_entries(&self) -> Result<(), DiskCacheError> {}
        pub fn connection(&self) -> &sled::Db {}
        #[twelve::view]
        pub fn connection_mut(&mut self) -> &mut sled::Db {}
    }
    impl<K, V> crate::IOCached<K, V> for DiskCache<K, V> {
        type Error = DiskCacheError;
    }
    impl<K, V> crate::ConcurrentCached<K, V> for DiskCache<K, V> {
        type Error = DiskCacheError;
    }
    pub struct DiskCacheBuilder<K, V>(K, V);
    impl<K, V> DiskCacheBuilder<K, V> {
        #[twelve::fresh]
        pub fn new<S: AsRef<str>>(cache_name: S) -> DiskCacheBuilder<K, V> {}
        #[twelve::does(expire)]
        pub fn set_lifespan(self, ttl: Duration) -> Self {}
        #[twelve::does(expire)]
        pub fn ttl(self, ttl: Duration) -> Self {}
        pub fn set_refresh(self, refresh: bool) -> Self {}
        pub fn refresh(self, refresh: bool) -> Self {}
        pub fn set_disk_directory<P: AsRef<Path>>(self, dir: P) -> Self {}
        pub fn disk_directory<P: AsRef<Path>>(self, dir: P) -> Self {}
        pub fn set_sync_to_disk_on_cache_change(self, sync_to_disk_on_cache_change: bool) -> Self {}
        pub fn sync_to_disk_on_cache_change(self, sync_to_disk_on_cache_change: bool) -> Self {}
        pub fn set_connection_config(self, config: sled::Config) -> Self {}
        pub fn connection_config(self, config: sled::Config) -> Self {}
        #[twelve::opens(cache, disk, arg = "self")]
        pub fn build(self) -> Result<DiskCache<K, V>, DiskCacheBuildError> {}
    }
    pub struct DiskCacheError;
    impl std::error::Error for DiskCacheError {}
    pub struct DiskCacheBuildError;
    impl std::error::Error for DiskCacheBuildError {}

    #[twelve::nature(database)]
    pub struct RedbCache<K, V>(K, V);
    impl<K, V> RedbCache<K, V> {
        #[twelve::fresh]
        pub fn builder(name: impl Into<String>) -> RedbCacheBuilder<K, V> {}
        pub fn disk_path(&self) -> &Path {}
        pub fn remove_expired_entries(&self) -> Result<usize, RedbCacheError> {}
        pub fn flush(&self) -> Result<(), RedbCacheError> {}
    }
    impl<K, V> crate::ConcurrentCached<K, V> for RedbCache<K, V> {
        type Error = RedbCacheError;
    }
    pub struct RedbCacheBuilder<K, V>(K, V);
    impl<K, V> Default for RedbCacheBuilder<K, V> {}
    impl<K, V> RedbCacheBuilder<K, V> {
        pub fn new() -> RedbCacheBuilder<K, V> {}
        pub fn name(self, name: impl Into<String>) -> Self {}
        #[twelve::does(expire)]
        pub fn ttl(self, ttl: Duration) -> Self {}
        #[twelve::does(expire)]
        pub fn ttl_secs(self, secs: u64) -> Self {}
        #[twelve::does(expire)]
        pub fn ttl_millis(self, millis: u64) -> Self {}
        pub fn refresh_on_hit(self, refresh: bool) -> Self {}
        pub fn disk_dir<P: AsRef<Path>>(self, dir: P) -> Self {}
        pub fn durable(self, durable: bool) -> Self {}
        #[twelve::opens(cache, disk, arg = "self")]
        pub fn build(self) -> Result<RedbCache<K, V>, RedbCacheBuildError> {}
    }
    pub struct RedbCacheError;
    impl std::error::Error for RedbCacheError {}
    pub struct RedbCacheBuildError;
    impl std::error::Error for RedbCacheBuildError {}

    #[twelve::nature(client)]
    pub struct RedisCache<K, V>(K, V);
    impl<K, V> RedisCache<K, V> {
        pub fn new<S: AsRef<str>>(prefix: S, ttl: Duration) -> RedisCacheBuilder<K, V> {}
        pub fn builder(prefix: impl Into<String>) -> RedisCacheBuilder<K, V> {}
        pub fn connection_string(&self) -> String {}
    }
    impl<K, V> crate::IOCached<K, V> for RedisCache<K, V> {
        type Error = RedisCacheError;
    }
    impl<K, V> crate::ConcurrentCached<K, V> for RedisCache<K, V> {
        type Error = RedisCacheError;
    }
    pub struct RedisCacheBuilder<K, V>(K, V);
    impl<K, V> RedisCacheBuilder<K, V> {
        #[twelve::opens(cache, shared)]
        pub fn build(self) -> Result<RedisCache<K, V>, RedisCacheBuildError> {}
    }
    pub struct RedisCacheError;
    impl std::error::Error for RedisCacheError {}
    pub struct RedisCacheBuildError;
    impl std::error::Error for RedisCacheBuildError {}
}
