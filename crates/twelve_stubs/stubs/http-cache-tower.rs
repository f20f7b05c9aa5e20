//! package = "http-cache-tower", version = ">=1.0.0-alpha.1, <2"

pub use http_cache::{CACacheManager, RedbManager};

/// What a client was answered, as the manager keeps it.
pub struct HttpCacheLayer<CM>(CM);
impl<CM> Clone for HttpCacheLayer<CM> {}
impl<CM> HttpCacheLayer<CM> {
    pub fn new(cache_manager: CM) -> Self {}
    pub fn with_options(cache_manager: CM, options: http_cache::HttpCacheOptions) -> Self {}
    pub fn with_cache(cache: http_cache::HttpCache<CM>) -> Self {}
}
impl<S, CM> tower_layer::Layer<S> for HttpCacheLayer<CM> {
    type Service = HttpCacheService<S, CM>;
}
pub struct HttpCacheService<S, CM>(S, CM);
pub struct HttpCacheStreamingLayer<CM>(CM);
impl<CM> Clone for HttpCacheStreamingLayer<CM> {}
impl<CM> HttpCacheStreamingLayer<CM> {
    pub fn new(cache_manager: CM) -> Self {}
    pub fn with_options(cache_manager: CM, options: http_cache::HttpCacheOptions) -> Self {}
}
impl<S, CM> tower_layer::Layer<S> for HttpCacheStreamingLayer<CM> {
    type Service = HttpCacheStreamingService<S, CM>;
}
pub struct HttpCacheStreamingService<S, CM>(S, CM);
