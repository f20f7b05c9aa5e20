//! package = "tower_governor", version = ">=0.1, <0.9"

pub use governor::{GovernorConfig, GovernorConfigBuilder};
#[twelve::nature(limiter)]
pub struct GovernorLayer<K = (), M = (), B = ()>(K, M, B);
impl<K, M, B> GovernorLayer<K, M, B> {
    pub fn new<C>(config: C) -> Self {}
}
pub mod governor {
    #[twelve::nature(limiter)]
    pub struct GovernorConfig<K = (), M = ()>(K, M);
    pub struct GovernorConfigBuilder<K = (), M = ()>(K, M);
    impl<K, M> GovernorConfigBuilder<K, M> {
        pub fn finish(&mut self) -> Option<GovernorConfig<K, M>> {}
        pub fn burst_size(&mut self, burst_size: u32) -> &mut Self {}
        pub fn per_second(&mut self, seconds: u64) -> &mut Self {}
    }
    impl Default for GovernorConfigBuilder {
        fn default() -> Self {}
    }
}
