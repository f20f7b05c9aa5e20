//! package = "http-cache-reqwest", version = ">=0.8, <2"

pub use http_cache::{CACacheManager, CacheManager, CacheMode, HttpCache, HttpCacheOptions, MokaManager};
pub struct Cache<T: CacheManager>(pub HttpCache<T>);
