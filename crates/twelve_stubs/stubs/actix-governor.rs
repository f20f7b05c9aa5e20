//! package = "actix-governor", version = ">=0.3, <0.11"
// The configuration holds the counts; every `Governor` made of it shares them.

#[twelve::nature(limiter)]
pub struct GovernorConfig<K = (), M = ()>(K, M);
impl<K, M> GovernorConfig<K, M> {
    pub fn secure() -> Self {}
}
impl Default for GovernorConfig {}
impl<K, M> Clone for GovernorConfig<K, M> {}
pub struct GovernorConfigBuilder<K = (), M = ()>(K, M);
impl<K, M> GovernorConfigBuilder<K, M> {
    pub fn finish(&mut self) -> Option<GovernorConfig<K, M>> {}
    pub fn burst_size(&mut self, burst_size: u32) -> &mut Self {}
    pub fn period(&mut self, duration: std::time::Duration) -> &mut Self {}
    pub fn requests_per_second(&mut self, count: u64) -> &mut Self {}
    pub fn requests_per_minute(&mut self, count: u64) -> &mut Self {}
    pub fn requests_per_hour(&mut self, count: u64) -> &mut Self {}
    pub fn per_second(&mut self, seconds: u64) -> &mut Self {}
    pub fn seconds_per_request(&mut self, seconds: u64) -> &mut Self {}
    pub fn per_millisecond(&mut self, milliseconds: u64) -> &mut Self {}
    pub fn milliseconds_per_request(&mut self, milliseconds: u64) -> &mut Self {}
    pub fn per_nanosecond(&mut self, nanoseconds: u64) -> &mut Self {}
    pub fn permissive(&mut self, permissive: bool) -> &mut Self {}
    pub fn methods<T>(&mut self, methods: Vec<T>) -> &mut Self {}
    pub fn key_extractor<K2>(&mut self, key_extractor: K2) -> GovernorConfigBuilder<K2, M> {}
    pub fn use_headers(&mut self) -> GovernorConfigBuilder<K, ()> {}
}
impl Default for GovernorConfigBuilder {
    fn default() -> Self {}
}
#[twelve::nature(limiter)]
#[twelve::opens(rate_limiter, memory, instead = "`actix-limitation`, which counts in Redis")]
pub struct Governor<K = (), M = ()>(K, M);
impl<K, M> Governor<K, M> {
    pub fn new(config: &GovernorConfig<K, M>) -> Self {}
}
pub trait KeyExtractor {
    type Key;
}
pub struct GlobalKeyExtractor;
pub struct PeerIpKeyExtractor;
