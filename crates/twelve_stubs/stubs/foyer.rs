//! package = "foyer", version = ">=0.12, <0.23"
// `Cache` keeps entries in memory, `HybridCache` on a local device too. A cache is a handle.

use std::future::Future;
use std::hash::RandomState;
use std::ops::Deref;

pub struct Error;
pub type Result<T> = std::result::Result<T, Error>;

pub struct CacheEntry<K, V, S = RandomState, P = ()>(K, V, S, P);
impl<K, V, S, P> CacheEntry<K, V, S, P> {
    pub fn key(&self) -> &K {}
    pub fn value(&self) -> &V {}
    pub fn weight(&self) -> usize {}
    pub fn is_outdated(&self) -> bool {}
}
impl<K, V, S, P> Deref for CacheEntry<K, V, S, P> {
    type Target = V;
}
impl<K, V, S, P> Clone for CacheEntry<K, V, S, P> {}

#[twelve::nature(cache)]
#[twelve::collection(map)]
#[twelve::shared_handle]
pub struct Cache<K, V, S = RandomState, P = ()>;

impl<K, V> Cache<K, V> {
    pub fn builder(capacity: usize) -> CacheBuilder<K, V> {}
}

impl<K, V, S, P> Cache<K, V, S, P> {
    #[twelve::mutates]
    pub fn insert(&self, key: K, value: V) -> CacheEntry<K, V, S, P> {}
    #[twelve::mutates]
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<CacheEntry<K, V, S, P>> {}
    #[twelve::reads]
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<CacheEntry<K, V, S, P>> {}
    #[twelve::reads]
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::reads]
    pub fn touch<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::mutates]
    pub fn clear(&self) {}
    #[twelve::reads]
    pub fn capacity(&self) -> usize {}
    #[twelve::reads]
    pub fn usage(&self) -> usize {}
    #[twelve::mutates]
    pub async fn get_or_fetch<Q: ?Sized, F: FnOnce() -> FU, FU, IT, ER>(
        &self,
        key: &Q,
        fetch: F,
    ) -> Result<CacheEntry<K, V, S, P>> {
    }
}

impl<K, V, S, P> Clone for Cache<K, V, S, P> {}

pub struct CacheBuilder<K, V, S = RandomState>(K, V, S);

impl<K, V> CacheBuilder<K, V> {
    pub fn new(capacity: usize) -> Self {}
}

impl<K, V, S> CacheBuilder<K, V, S> {
    pub fn with_name(self, name: &str) -> Self {}
    pub fn with_shards(self, shards: usize) -> Self {}
    pub fn with_eviction_config<C>(self, eviction_config: C) -> Self {}
    pub fn with_weighter(self, weighter: impl Fn(&K, &V) -> usize) -> Self {}
    pub fn build(self) -> Cache<K, V, S> {}
}

#[twelve::nature(cache)]
#[twelve::collection(map)]
#[twelve::shared_handle]
pub struct HybridCache<K, V, S = RandomState>;

impl<K, V> HybridCache<K, V> {
    pub fn builder() -> HybridCacheBuilder<K, V> {}
}

impl<K, V, S> HybridCache<K, V, S> {
    #[twelve::mutates]
    pub fn insert(&self, key: K, value: V) -> CacheEntry<K, V, S> {}
    #[twelve::mutates]
    pub fn remove<Q: ?Sized>(&self, key: &Q) {}
    #[twelve::reads]
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::reads]
    pub async fn get<Q: ?Sized>(&self, key: &Q) -> Result<Option<CacheEntry<K, V, S>>> {}
    #[twelve::mutates]
    pub async fn get_or_fetch<Q: ?Sized, F: FnOnce() -> FU, FU, IT, ER>(
        &self,
        key: &Q,
        fetch: F,
    ) -> Result<CacheEntry<K, V, S>> {
    }
    #[twelve::mutates]
    pub async fn clear(&self) -> Result<()> {}
    pub async fn close(&self) -> Result<()> {}
    pub fn memory(&self) -> &Cache<K, V, S> {}
}

impl<K, V, S> Clone for HybridCache<K, V, S> {}

pub struct HybridCacheBuilder<K, V>(K, V);

impl<K, V> HybridCacheBuilder<K, V> {
    pub fn new() -> Self {}
    pub fn with_name(self, name: &str) -> Self {}
    pub fn with_flush_on_close(self, flush_on_close: bool) -> Self {}
    pub fn memory(self, capacity: usize) -> HybridCacheBuilderPhaseMemory<K, V> {}
}

pub struct HybridCacheBuilderPhaseMemory<K, V, S = RandomState>(K, V, S);

impl<K, V, S> HybridCacheBuilderPhaseMemory<K, V, S> {
    pub fn with_shards(self, shards: usize) -> Self {}
    pub fn with_eviction_config<C>(self, eviction_config: C) -> Self {}
    pub fn with_weighter(self, weighter: impl Fn(&K, &V) -> usize) -> Self {}
    pub fn storage(self) -> HybridCacheBuilderPhaseStorage<K, V, S> {}
}

pub struct HybridCacheBuilderPhaseStorage<K, V, S = RandomState>(K, V, S);

impl<K, V, S> HybridCacheBuilderPhaseStorage<K, V, S> {
    pub fn with_engine_config<C>(self, config: C) -> Self {}
    pub fn with_io_engine_config<C>(self, config: C) -> Self {}
    pub fn with_recover_mode<M>(self, recover_mode: M) -> Self {}
    pub fn with_compression<C>(self, compression: C) -> Self {}
    pub async fn build(self) -> Result<HybridCache<K, V, S>> {}
}

/// A folder of this machine.
pub struct FsDeviceBuilder;
impl FsDeviceBuilder {
    #[twelve::opens(cache, disk, arg = 0)]
    pub fn new(dir: impl AsRef<std::path::Path>) -> Self {}
    pub fn with_capacity(self, capacity: usize) -> Self {}
}
pub struct FileDeviceBuilder;
impl FileDeviceBuilder {
    #[twelve::opens(cache, disk, arg = 0)]
    pub fn new(path: impl AsRef<std::path::Path>) -> Self {}
    pub fn with_capacity(self, capacity: usize) -> Self {}
}
