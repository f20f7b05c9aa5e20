//! package = "ratelimit", version = ">=0.7, <0.11"

#[twelve::nature(limiter)]
pub struct Ratelimiter;
impl Ratelimiter {
    pub fn builder(amount: u64, interval: std::time::Duration) -> Builder {}
    pub fn rate(&self) -> f64 {}
    pub fn refill_interval(&self) -> std::time::Duration {}
    pub fn refill_amount(&self) -> u64 {}
    pub fn max_tokens(&self) -> u64 {}
    #[twelve::reads]
    pub fn available(&self) -> u64 {}
    #[twelve::reads]
    pub fn dropped(&self) -> u64 {}
    #[twelve::mutates]
    pub fn set_available(&self, amount: u64) -> Result<(), Error> {}
    #[twelve::mutates]
    pub fn set_max_tokens(&self, amount: u64) -> Result<(), Error> {}
    #[twelve::mutates]
    pub fn set_refill_amount(&self, amount: u64) -> Result<(), Error> {}
    #[twelve::mutates]
    pub fn set_refill_interval(&self, duration: std::time::Duration) -> Result<(), Error> {}
    #[twelve::mutates]
    pub fn try_wait(&self) -> Result<(), std::time::Duration> {}
}
pub struct Builder;
impl Builder {
    pub fn max_tokens(self, tokens: u64) -> Self {}
    pub fn initial_available(self, tokens: u64) -> Self {}
    pub fn build(self) -> Result<Ratelimiter, Error> {}
}
pub enum Error {
    AvailableTokensTooHigh,
    MaxTokensTooLow,
    RefillAmountTooHigh,
    RefillIntervalTooLong,
}
