//! package = "http-cache-reqwest", version = ">=0.11, <0.17"

pub use http_cache::{
    CACacheManager, CacheManager, CacheMode, CacheOptions, HttpCache, HttpCacheOptions, HttpResponse, MokaManager,
};

pub struct Cache<T>(pub HttpCache<T>);
