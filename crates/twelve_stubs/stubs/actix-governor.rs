//! package = "actix-governor", version = ">=0.3, <0.11"

#[twelve::nature(limiter)]
pub struct GovernorConfig<K = (), M = ()>(K, M);
#[twelve::nature(limiter)]
pub struct GovernorConfigBuilder<K = (), M = ()>(K, M);
impl<K, M> GovernorConfigBuilder<K, M> {
    pub fn finish(&mut self) -> Option<GovernorConfig<K, M>> {}
    pub fn burst_size(&mut self, burst_size: u32) -> &mut Self {}
    pub fn per_second(&mut self, seconds: u64) -> &mut Self {}
}
impl Default for GovernorConfigBuilder {
    fn default() -> Self {}
}
#[twelve::nature(limiter)]
pub struct Governor<K = (), M = ()>(K, M);
impl<K, M> Governor<K, M> {
    pub fn new(config: &GovernorConfig<K, M>) -> Self {}
}
