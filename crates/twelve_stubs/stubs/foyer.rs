//! package = "foyer", version = ">=0.13, <0.23"

use std::path::Path;
#[twelve::nature(cache)]
#[twelve::shared_handle]
pub struct HybridCache<K, V, S = DefaultHasher>(K, V, S);
pub struct DefaultHasher;
pub struct HybridCacheBuilder<K, V>(K, V);
impl<K, V> HybridCacheBuilder<K, V> {
    pub fn new() -> Self {}
    pub fn with_name(self, name: impl Into<String>) -> Self {}
    pub fn with_flush_on_close(self, flush_on_close: bool) -> Self {}
    pub fn memory(self, capacity: usize) -> HybridCacheBuilderPhaseMemory<K, V, DefaultHasher> {}
}
pub struct HybridCacheBuilderPhaseMemory<K, V, S>(K, V, S);
impl<K, V, S> HybridCacheBuilderPhaseMemory<K, V, S> {
    pub fn with_shards(self, shards: usize) -> Self {}
    pub fn storage(self) -> HybridCacheBuilderPhaseStorage<K, V, S> {}
}
pub struct HybridCacheBuilderPhaseStorage<K, V, S>(K, V, S);
impl<K, V, S> HybridCacheBuilderPhaseStorage<K, V, S> {
    pub fn with_engine_config<C>(self, config: C) -> Self {}
    pub async fn build(self) -> Result<HybridCache<K, V, S>, Error> {}
}
pub struct Error;
impl std::error::Error for Error {}
impl<K, V, S> Clone for HybridCache<K, V, S> {}
impl<K, V, S> HybridCache<K, V, S> {
    #[twelve::mutates]
    pub fn insert(&self, key: K, value: V) {}
    #[twelve::reads]
    pub async fn get<Q: ?Sized>(&self, key: &Q) -> Result<Option<V>, Error> {}
    #[twelve::mutates]
    pub fn remove<Q: ?Sized>(&self, key: &Q) {}
    pub async fn close(&self) -> Result<(), Error> {}
}
pub struct FsDeviceBuilder;
impl FsDeviceBuilder {
    #[twelve::opens(cache, disk, arg = 0)]
    pub fn new(dir: impl AsRef<Path>) -> Self {}
    pub fn with_capacity(self, capacity: usize) -> Self {}
}
pub struct FileDeviceBuilder;
impl FileDeviceBuilder {
    #[twelve::opens(cache, disk, arg = 0)]
    pub fn new(path: impl AsRef<Path>) -> Self {}
    pub fn with_capacity(self, capacity: usize) -> Self {}
}
