//! package = "job_scheduler_ng", version = ">=2, <3"

pub use croner::Cron;
pub use cron::Schedule;
pub use uuid::Uuid;

pub const MIN_DURATION: u64 = 500;

pub struct Job<'a>;
impl<'a> Job<'a> {
    #[twelve::handler(arg = 1, kind = "tick")]
    pub fn new<C, T>(cron: C, run: T) -> Self where T: FnMut() + Send + 'a {}
    pub fn limit_missed_runs(&mut self, limit: usize) {}
    pub fn last_tick(&mut self, last_tick: Option<chrono::DateTime<chrono::FixedOffset>>) {}
}

pub struct JobScheduler<'a>;
impl Default for JobScheduler<'_> {
    fn default() -> Self {}
}
impl<'a> JobScheduler<'a> {
    pub const fn new() -> Self {}
    pub fn set_timezone(&mut self, tz: chrono::FixedOffset) {}
    pub fn add(&mut self, job: Job<'a>) -> Uuid {}
    pub fn remove(&mut self, job_id: Uuid) -> bool {}
    pub fn tick(&mut self) {}
    pub fn time_till_next_job(&self) -> core::time::Duration {}
}
