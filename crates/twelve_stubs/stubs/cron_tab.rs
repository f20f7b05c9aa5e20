//! package = "cron_tab", version = ">=0.2, <0.3"

pub use crate::async_cron::AsyncCron;
pub use crate::cron::Cron;
pub use crate::error::CronError;

pub type Result<T> = std::result::Result<T, CronError>;

mod error {
    pub enum CronError {
        Unknown,
    }
    impl std::error::Error for CronError {}
    impl std::fmt::Display for CronError {}
}
mod async_cron {
    use crate::Result;
    use std::future::Future;
    #[twelve::shared_handle]
    pub struct AsyncCron<Z>(Z);
    impl<Z> Clone for AsyncCron<Z> {}
    impl<Z> AsyncCron<Z> {
        pub fn new(tz: Z) -> AsyncCron<Z> {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub async fn add_fn<F, T>(&mut self, spec: &str, f: F) -> Result<usize> where F: 'static + Fn() -> T + Send + Sync, T: 'static + Future<Output = ()> + Send {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub async fn add_fn_once<F, T>(&mut self, datetime: chrono::DateTime<Z>, f: F) -> Result<usize> where F: 'static + Fn() -> T + Send + Sync, T: 'static + Future<Output = ()> + Send {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub async fn add_fn_after<F, T>(&mut self, delay: std::time::Duration, f: F) -> Result<usize> where F: 'static + Fn() -> T + Send + Sync, T: 'static + Future<Output = ()> + Send {}
        pub async fn remove(&self, id: usize) {}
        pub async fn start_blocking(&mut self) {}
        pub fn set_timezone(&mut self, tz: Z) {}
        pub async fn start(&mut self) {}
        pub async fn stop(&self) {}
    }
}
mod cron {
    use crate::Result;
    #[twelve::shared_handle]
    pub struct Cron<Z>(Z);
    impl<Z> Clone for Cron<Z> {}
    impl<Z> Cron<Z> {
        pub fn new(tz: Z) -> Cron<Z> {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub fn add_fn<T: 'static + Fn() + Send + Sync>(&mut self, spec: &str, f: T) -> Result<usize> {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub fn add_fn_once<T: 'static + Fn() + Send + Sync>(&mut self, datetime: chrono::DateTime<Z>, f: T) -> Result<usize> {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub fn add_fn_after<T: 'static + Fn() + Send + Sync>(&mut self, delay: std::time::Duration, f: T) -> Result<usize> {}
        pub fn set_timezone(&mut self, tz: Z) {}
        pub fn remove(&self, id: usize) {}
        pub fn stop(&self) {}
        pub fn start(&mut self) {}
        pub fn start_blocking(&mut self) {}
    }
}
