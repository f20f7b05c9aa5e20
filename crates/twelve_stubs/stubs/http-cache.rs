//! package = "http-cache", version = ">=0.12, <2"

pub trait CacheManager: Send + Sync + 'static {}
#[twelve::nature(cache)]
#[twelve::opens(cache, disk)]
pub struct CACacheManager {
    pub path: std::path::PathBuf,
}
impl Default for CACacheManager {}
impl Clone for CACacheManager {}
impl CACacheManager {
    pub fn new(path: std::path::PathBuf, remove_fully: bool) -> Self {}
    pub async fn clear(&self) -> Result<(), BoxError> {}
}
impl CacheManager for CACacheManager {}
#[twelve::nature(cache)]
pub struct MokaManager;
impl Default for MokaManager {}
impl CacheManager for MokaManager {}
pub struct BoxError;
pub enum CacheMode { Default, NoStore, Reload, NoCache, ForceCache, OnlyIfCached, IgnoreRules }
pub struct HttpCacheOptions;
impl Default for HttpCacheOptions {}
pub struct HttpCache<T: CacheManager> {
    pub mode: CacheMode,
    pub manager: T,
    pub options: HttpCacheOptions,
}
