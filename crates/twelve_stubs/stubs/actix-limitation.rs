//! package = "actix-limitation", version = ">=0.1, <0.6"
// Counts in Redis.

#[twelve::nature(client)]
#[twelve::shared_handle]
pub struct Limiter;
impl Limiter {
    #[twelve::opens(rate_limiter, shared)]
    pub fn builder(redis_url: impl Into<String>) -> Builder {}
    pub async fn count(&self, key: impl Into<String>) -> Result<Status, Error> {}
}
impl Clone for Limiter {}
pub struct Builder;
impl Builder {
    pub fn limit(&mut self, limit: usize) -> &mut Self {}
    pub fn period(&mut self, period: std::time::Duration) -> &mut Self {}
    pub fn key_by<F>(&mut self, resolver: F) -> &mut Self {}
    pub fn cookie_name(&mut self, cookie_name: impl Into<String>) -> &mut Self {}
    pub fn session_key(&mut self, session_key: impl Into<String>) -> &mut Self {}
    pub fn build(&mut self) -> Result<Limiter, Error> {}
}
pub struct RateLimiter;
impl Default for RateLimiter {}
pub struct Status;
impl Status {
    pub fn limit(&self) -> usize {}
    pub fn remaining(&self) -> usize {}
    pub fn reset_epoch_utc(&self) -> usize {}
}
pub enum Error {
    Client(redis::RedisError),
    LimitExceeded(Status),
    Time(time::error::ComponentRange),
    Other(String),
}
