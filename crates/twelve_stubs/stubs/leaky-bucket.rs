//! package = "leaky-bucket", version = "1"

#[twelve::nature(limiter)]
pub struct RateLimiter;
impl RateLimiter {
    pub fn builder() -> Builder {}
    pub fn refill(&self) -> usize {}
    pub fn interval(&self) -> std::time::Duration {}
    pub fn max(&self) -> usize {}
    pub fn is_fair(&self) -> bool {}
    #[twelve::reads]
    pub fn balance(&self) -> usize {}
    // These wait for their turn instead of turning away.
    #[twelve::mutates]
    pub async fn acquire_one(&self) {}
    #[twelve::mutates]
    pub async fn acquire(&self, permits: usize) {}
    #[twelve::mutates]
    pub async fn acquire_owned(self: std::sync::Arc<Self>, permits: usize) {}
    #[twelve::mutates]
    pub fn try_acquire(&self, permits: usize) -> bool {}
}
pub struct Builder;
impl Builder {
    pub fn max(&mut self, max: usize) -> &mut Self {}
    pub fn initial(&mut self, initial: usize) -> &mut Self {}
    pub fn interval(&mut self, interval: std::time::Duration) -> &mut Self {}
    pub fn refill(&mut self, refill: usize) -> &mut Self {}
    pub fn fair(&mut self, fair: bool) -> &mut Self {}
    pub fn build(&self) -> RateLimiter {}
}
impl Default for Builder {}
