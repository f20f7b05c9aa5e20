//! package = "graphile_worker", version = ">=0.8, <0.15"

use std::time::Duration;

pub use builder::{WorkerBuildError, WorkerOptions};
pub use runner::Worker;
pub use worker_utils::WorkerUtils;

/// What a job handler gets, and what it is.
pub struct WorkerContext;
impl WorkerContext {
    pub fn payload(&self) -> &serde_json::Value {}
    pub fn pg_pool(&self) -> &sqlx::PgPool {}
    pub fn worker_id(&self) -> &str {}
    #[twelve::shared_state]
    pub fn get_ext<T: Send + Sync + 'static>(&self) -> Option<&T> {}
}
impl Clone for WorkerContext {}
pub trait TaskHandler: Send + Sync + 'static {
    #[twelve::entry(kind = "job")]
    async fn run(self, ctx: WorkerContext) -> Result<(), String>;
}
pub trait BatchTaskHandler: Send + Sync + 'static {
    #[twelve::entry(kind = "job")]
    async fn run_batch(items: Vec<Self>, ctx: WorkerContext) -> Result<(), String>;
}
pub struct JobSpec {
    pub queue_name: Option<String>,
    pub run_at: Option<chrono::DateTime<chrono::Utc>>,
    pub max_attempts: Option<i16>,
    pub job_key: Option<String>,
    pub priority: Option<i16>,
}
impl Default for JobSpec {
    fn default() -> Self {}
}
struct Job;

pub mod errors {
    pub enum GraphileWorkerError {}
    impl std::error::Error for GraphileWorkerError {}
    impl std::fmt::Display for GraphileWorkerError {}
}
pub mod builder {
    use crate::{TaskHandler, Worker};
    use std::time::Duration;
    struct CrontabParseError;
    pub trait CronInput {
        type Output;
    }
    pub enum WorkerBuildError {}
    impl std::error::Error for WorkerBuildError {}
    impl std::fmt::Display for WorkerBuildError {}
    pub struct WorkerOptions;
    impl Default for WorkerOptions {
        fn default() -> Self {}
    }
    impl WorkerOptions {
        pub async fn init(self) -> Result<Worker, WorkerBuildError> {}
        pub fn schema(self, value: &str) -> Self {}
        pub fn concurrency(self, value: usize) -> Self {}
        pub fn poll_interval(self, value: Duration) -> Self {}
        pub fn pg_pool(self, value: sqlx::PgPool) -> Self {}
        pub fn database_url(self, value: &str) -> Self {}
        pub fn max_pg_conn(self, value: u32) -> Self {}
        pub fn define_job<T: TaskHandler>(self) -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn add_extension<T: Clone + Send + Sync + 'static>(self, value: T) -> Self {}
        // When each ran last is kept in the database, and one of the copies queues the job.
        pub fn with_crontab(self, input: &str) -> Result<Self, CrontabParseError> {}
        pub fn with_cron<C: CronInput>(self, cron: C) -> C::Output {}
        pub fn listen_os_shutdown_signals(self, value: bool) -> Self {}
    }
}
pub mod runner {
    pub enum WorkerRuntimeError {}
    impl std::error::Error for WorkerRuntimeError {}
    pub struct Worker;
    impl Worker {
        pub fn options() -> crate::WorkerOptions {}
        pub fn create_utils(&self) -> crate::WorkerUtils {}
        #[twelve::serves]
        pub async fn run(&self) -> Result<(), WorkerRuntimeError> {}
        #[twelve::serves]
        pub async fn run_once(&self) -> Result<(), WorkerRuntimeError> {}
        pub fn request_shutdown(&self) {}
        pub fn pg_pool(&self) -> &sqlx::PgPool {}
    }
}
pub mod worker_utils {
    use crate::errors::GraphileWorkerError;
    use crate::{Job, JobSpec, TaskHandler};
    /// Puts jobs into a table of Postgres.
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    #[twelve::opens(queue, shared)]
    pub struct WorkerUtils;
    impl Clone for WorkerUtils {}
    impl WorkerUtils {
        pub fn new<D, S>(database: D, schema: S) -> Self {}
        #[twelve::does(publish)]
        pub async fn add_job<T: TaskHandler>(&self, payload: T, spec: JobSpec) -> Result<Job, GraphileWorkerError> {}
        #[twelve::does(publish)]
        pub async fn add_raw_job<P>(&self, identifier: &str, payload: P, spec: JobSpec) -> Result<Job, GraphileWorkerError> {}
        #[twelve::does(publish)]
        pub async fn add_jobs<T: TaskHandler + Clone>(&self, jobs: &[(T, &JobSpec)]) -> Result<Vec<Job>, GraphileWorkerError> {}
        pub async fn remove_job(&self, job_key: &str) -> Result<(), GraphileWorkerError> {}
    }
}
