//! package = "effectum", version = ">=0.4, <0.8"

use std::path::Path;
use std::time::Duration;

pub use add_job::{Job, JobBuilder, JobUpdate, Retries};
pub use error::{Error, Result};
pub use job::{RunningJob, RunningJobData};
pub use job_registry::{JobRegistry, JobRunner, JobRunnerBuilder};
pub use job_status::{JobState, JobStatus};
pub use local_queue::*;
pub use recurring::{RecurringJobInfo, RecurringJobSchedule};
pub use worker::{Worker, WorkerBuilder};

mod add_job {
    use crate::{Queue, Result};
    use std::borrow::Cow;
    use std::time::Duration;
    pub struct Job {
        pub id: uuid::Uuid,
        pub job_type: Cow<'static, str>,
        pub priority: i32,
        pub weight: u32,
        pub payload: Vec<u8>,
        pub retries: Retries,
        pub timeout: Duration,
    }
    impl Job {
        pub fn builder(job_type: impl Into<Cow<'static, str>>) -> JobBuilder {}
    }
    pub struct Retries;
    pub struct JobUpdate;
    pub struct JobBuilder;
    impl JobBuilder {
        pub fn new(job_type: impl Into<Cow<'static, str>>) -> Self {}
        pub fn name(self, name: impl ToString) -> Self {}
        pub fn priority(self, priority: i32) -> Self {}
        pub fn weight(self, weight: u32) -> Self {}
        pub fn run_at(self, run_at: time::OffsetDateTime) -> Self {}
        pub fn payload(self, payload: Vec<u8>) -> Self {}
        pub fn json_payload<T: ?Sized + serde::Serialize>(self, payload: &T) -> Result<Self> {}
        pub fn max_retries(self, max_retries: u32) -> Self {}
        pub fn timeout(self, timeout: Duration) -> Self {}
        pub fn build(self) -> Job {}
        pub async fn add_to(self, queue: &Queue) -> Result<uuid::Uuid> {}
    }
}
mod error {
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    pub enum Error {}
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
}
mod job {
    #[twelve::shared_handle]
    pub struct RunningJob(pub std::sync::Arc<RunningJobData>);
    impl Clone for RunningJob {}
    impl std::ops::Deref for RunningJob { type Target = RunningJobData; }
    pub struct RunningJobData {
        pub id: uuid::Uuid,
        pub job_type: String,
        pub priority: i32,
        pub weight: u16,
        pub payload: Vec<u8>,
        pub current_try: i32,
    }
    impl RunningJobData {
        pub async fn checkpoint_json<T: serde::Serialize>(&self, new_payload: T) -> crate::Result<time::OffsetDateTime> {}
        pub async fn heartbeat(&self) -> crate::Result<time::OffsetDateTime> {}
        pub fn json_payload<'a, T: serde::Deserialize<'a>>(&'a self) -> crate::Result<T> {}
    }
}
mod job_registry {
    use crate::RunningJob;
    use std::future::Future;
    pub struct JobRegistry<CONTEXT>(CONTEXT);
    impl<CONTEXT> JobRegistry<CONTEXT> {
        pub fn new<JOBLIST>(jobs: JOBLIST) -> JobRegistry<CONTEXT> {}
        pub fn add(&mut self, job: &JobRunner<CONTEXT>) {}
    }
    pub struct JobRunner<CONTEXT>(CONTEXT);
    impl<CONTEXT> Clone for JobRunner<CONTEXT> {}
    impl<CONTEXT> JobRunner<CONTEXT> {
        #[twelve::handler(arg = 1, kind = "job")]
        pub fn new<F, Fut, T, E>(name: impl Into<String>, runner: F, autoheartbeat: bool) -> JobRunner<CONTEXT> where F: Fn(RunningJob, CONTEXT) -> Fut + Send + Sync + Clone + 'static, Fut: Future<Output = Result<T, E>> + Send {}
        #[twelve::handler(arg = 1, kind = "job")]
        pub fn builder<F, Fut, T, E>(name: impl Into<String>, runner: F) -> JobRunnerBuilder<F, Fut, T, E, CONTEXT> where F: Fn(RunningJob, CONTEXT) -> Fut + Send + Sync + Clone + 'static, Fut: Future<Output = Result<T, E>> + Send {}
    }
    pub struct JobRunnerBuilder<F, Fut, T, E, CONTEXT>(F, Fut, T, E, CONTEXT);
    impl<F, Fut, T, E, CONTEXT> JobRunnerBuilder<F, Fut, T, E, CONTEXT> {
        pub fn autoheartbeat(self, autoheartbeat: bool) -> Self {}
        pub fn build(self) -> JobRunner<CONTEXT> {}
    }
}
mod job_status {
    pub enum JobState {
        Pending,
        Running,
        Succeeded,
        Failed,
    }
    pub struct JobStatus {
        pub id: uuid::Uuid,
        pub job_type: String,
        pub priority: i32,
        pub weight: u16,
        pub payload: Vec<u8>,
    }
}
mod local_queue {
    use crate::{Job, JobStatus, JobUpdate, RecurringJobSchedule, Result};
    use std::path::Path;
    use std::time::Duration;
    pub struct QueueOptions<'a>(&'a Path);
    impl<'a> QueueOptions<'a> {
        #[twelve::opens(database, disk, arg = 0, instead = "a queue that all copies share, in Redis or Postgres (`apalis-redis`, `sqlxmq`, `underway`)")]
        pub fn new(path: &'a Path) -> Self {}
        pub async fn build(self) -> Result<Queue> {}
    }
    /// Jobs in a SQLite file, for the workers of this process.
    #[twelve::nature(database)]
    pub struct Queue;
    impl Queue {
        #[twelve::opens(database, disk, arg = 0, instead = "a queue that all copies share, in Redis or Postgres (`apalis-redis`, `sqlxmq`, `underway`)")]
        pub async fn new(file: &Path) -> Result<Queue> {}
        #[twelve::opens(database, disk, arg = 0, instead = "a queue that all copies share, in Redis or Postgres (`apalis-redis`, `sqlxmq`, `underway`)")]
        pub fn builder(path: &Path) -> QueueOptions<'_> {}
        pub async fn close(&self, timeout: Duration) -> Result<()> {}
        pub async fn add_job(&self, job: Job) -> Result<uuid::Uuid> {}
        pub async fn add_jobs(&self, jobs: Vec<Job>) -> Result<Vec<uuid::Uuid>> {}
        pub async fn update_job(&self, job: JobUpdate) -> Result<()> {}
        pub async fn cancel_job(&self, job_id: uuid::Uuid) -> Result<()> {}
        pub async fn get_job_status(&self, external_id: uuid::Uuid) -> Result<JobStatus> {}
        pub async fn add_recurring_job(&self, id: String, schedule: RecurringJobSchedule, job: Job, run_immediately: bool) -> Result<()> {}
        pub async fn upsert_recurring_job(&self, id: String, schedule: RecurringJobSchedule, job: Job, run_immediately_on_insert: bool) -> Result<()> {}
        pub async fn delete_recurring_job(&self, id: String) -> Result<()> {}
    }
}
mod recurring {
    pub enum RecurringJobSchedule {
        Cron { spec: String },
        RepeatEvery { interval: std::time::Duration },
    }
    impl RecurringJobSchedule {
        pub fn from_cron_string(spec: String) -> crate::Result<Self> {}
    }
    pub struct RecurringJobInfo;
}
mod worker {
    use crate::{JobRegistry, JobRunner, Queue, Result};
    #[twelve::nature(task)]
    pub struct Worker;
    impl Worker {
        #[twelve::shares(arg = 1)]
        pub fn builder<CONTEXT>(queue: &Queue, context: CONTEXT) -> WorkerBuilder<'_, CONTEXT> {}
        #[twelve::does(join)]
        pub async fn unregister(self, timeout: Option<std::time::Duration>) -> Result<()> {}
    }
    pub struct WorkerBuilder<'a, CONTEXT>(&'a CONTEXT);
    impl<'a, CONTEXT> WorkerBuilder<'a, CONTEXT> {
        #[twelve::shares(arg = 1)]
        pub fn new(queue: &'a Queue, context: CONTEXT) -> Self {}
        pub fn registry(self, registry: &'a JobRegistry<CONTEXT>) -> Self {}
        pub fn jobs(self, jobs: impl Into<Vec<JobRunner<CONTEXT>>>) -> Self {}
        pub fn min_concurrency(self, min_concurrency: u16) -> Self {}
        pub fn max_concurrency(self, max_concurrency: u16) -> Self {}
        pub async fn build(self) -> Result<Worker> {}
    }
}
