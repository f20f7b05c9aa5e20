//! package = "job_scheduler", version = ">=1, <2"

pub use cron::Schedule;
pub use uuid::Uuid;

#[twelve::unchecked("its field is in the syntax of the 2015 edition, which the check does not read")]
pub struct Job<'a>;
impl<'a> Job<'a> {
    #[twelve::handler(arg = 1, kind = "tick")]
    pub fn new<T>(schedule: Schedule, run: T) -> Job<'a> where T: FnMut() + 'a {}
    pub fn limit_missed_runs(&mut self, limit: usize) {}
    pub fn last_tick(&mut self, last_tick: Option<chrono::DateTime<chrono::Utc>>) {}
}

pub struct JobScheduler<'a>;
impl<'a> JobScheduler<'a> {
    pub fn new() -> JobScheduler<'a> {}
    pub fn add(&mut self, job: Job<'a>) -> Uuid {}
    pub fn remove(&mut self, job_id: Uuid) -> bool {}
    pub fn tick(&mut self) {}
    pub fn time_till_next_job(&self) -> std::time::Duration {}
}
