//! package = "governor", version = ">=0.4, <0.11"

#[twelve::nature(limiter)]
pub struct RateLimiter<K, S, C, MW = ()>(K, S, C, MW);
impl<K, S, C, MW> RateLimiter<K, S, C, MW> {
    pub fn direct(quota: Quota) -> Self {}
    pub fn keyed(quota: Quota) -> Self {}
    pub fn dashmap(quota: Quota) -> Self {}
    pub fn hashmap(quota: Quota) -> Self {}
    #[twelve::mutates]
    pub fn check(&self) -> Result<(), NotUntil> {}
    #[twelve::mutates]
    pub fn check_key(&self, key: &K) -> Result<(), NotUntil> {}
    #[twelve::mutates]
    pub async fn until_ready(&self) {}
    #[twelve::mutates]
    pub async fn until_key_ready(&self, key: &K) {}
}
pub type DefaultDirectRateLimiter<MW = ()> = RateLimiter<(), (), (), MW>;
pub type DefaultKeyedRateLimiter<K, MW = ()> = RateLimiter<K, (), (), MW>;
pub struct NotUntil;
pub struct Quota;
impl Quota {
    pub const fn per_second(max_burst: std::num::NonZeroU32) -> Quota {}
    pub const fn per_minute(max_burst: std::num::NonZeroU32) -> Quota {}
    pub const fn per_hour(max_burst: std::num::NonZeroU32) -> Quota {}
    pub fn with_period(replenish_1_per: std::time::Duration) -> Option<Quota> {}
    pub const fn allow_burst(self, max_burst: std::num::NonZeroU32) -> Quota {}
}
