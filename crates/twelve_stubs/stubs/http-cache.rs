//! package = "http-cache", version = ">=0.16, <0.22"
// A response is kept as long as its headers allow, so that a cache in memory is no more than RFC 9111 lets it be.

use std::path::PathBuf;

pub trait CacheManager {}
pub struct HttpResponse;
pub struct CacheOptions;
pub struct HttpCacheOptions;
impl Default for HttpCacheOptions {}
pub enum CacheMode {
    Default,
    NoStore,
    Reload,
    NoCache,
    ForceCache,
    OnlyIfCached,
    IgnoreRules,
}
pub struct HttpCache<T> {
    pub mode: CacheMode,
    pub manager: T,
    pub options: HttpCacheOptions,
}

pub struct MokaManager;
impl MokaManager {
    pub fn new<C>(cache: C) -> Self {}
}
impl Default for MokaManager {}
impl CacheManager for MokaManager {}
impl Clone for MokaManager {}

pub struct CACacheManager {
    pub path: PathBuf,
}
impl CACacheManager {
    #[twelve::opens(cache, disk, arg = 0, instead = "a cache in front of the service, or a `CacheManager` over Redis")]
    pub fn new(path: PathBuf, remove_fully: bool) -> Self {}
}
impl CacheManager for CACacheManager {}
impl Clone for CACacheManager {}
