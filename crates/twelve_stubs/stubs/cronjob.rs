//! package = "cronjob", version = ">=0.2, <0.5"

pub use cronjob::CronJob;

mod command {
    pub trait Command: Sync + Send + 'static {
        #[twelve::entry(kind = "tick")]
        fn execute(&mut self, name: &str);
    }
    impl<T: Sync + Send + 'static + FnMut(&str)> Command for T {}
}
mod cronjob {
    use crate::command::Command;
    pub struct CronJob;
    impl CronJob {
        #[twelve::handler(arg = 1, kind = "tick")]
        pub fn new<C: Command>(name: &str, command: C) -> Self {}
        pub fn seconds(&mut self, seconds: &str) -> &mut Self {}
        pub fn minutes(&mut self, minutes: &str) -> &mut Self {}
        pub fn hours(&mut self, hours: &str) -> &mut Self {}
        pub fn day_of_month(&mut self, day_of_month: &str) -> &mut Self {}
        pub fn month(&mut self, month: &str) -> &mut Self {}
        pub fn day_of_week(&mut self, day_of_week: &str) -> &mut Self {}
        pub fn year(&mut self, year: &str) -> &mut Self {}
        pub fn offset(&mut self, timezone_offset: i32) -> &mut Self {}
        pub fn set_checking_interval(&mut self, interval: u64) -> &mut Self {}
        pub fn start_job(&mut self) {}
        pub fn start_job_threaded(cronjob: CronJob) {}
    }
}
