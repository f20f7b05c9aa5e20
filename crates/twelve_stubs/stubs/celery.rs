//! package = "celery", version = ">=0.3, <0.6"

pub use app::{Celery, CeleryBuilder};

/// The function below is called for each message of its name.
#[proc_macro_attribute]
#[twelve::handler(kind = "job")]
pub fn task(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::macro_signature]
pub async fn app() -> Result<std::sync::Arc<Celery>, error::CeleryError> {}
#[twelve::macro_signature]
pub async fn beat() -> Result<beat::Beat<beat::LocalSchedulerBackend>, error::BeatError> {}

mod app {
    use crate::error::CeleryError;
    use crate::task::{AsyncResult, Signature, Task};
    pub struct CeleryBuilder;
    impl CeleryBuilder {
        pub fn new(name: &str, broker_url: &str) -> Self {}
        pub fn hostname(self, hostname: &str) -> Self {}
        pub fn default_queue(self, queue_name: &str) -> Self {}
        pub fn prefetch_count(self, prefetch_count: u16) -> Self {}
        pub fn heartbeat(self, heartbeat: Option<u16>) -> Self {}
        pub fn task_time_limit(self, task_time_limit: u32) -> Self {}
        pub fn task_max_retries(self, task_max_retries: u32) -> Self {}
        pub fn acks_late(self, acks_late: bool) -> Self {}
        pub fn broker_connection_timeout(self, timeout: u32) -> Self {}
        pub async fn build(self) -> Result<Celery, CeleryError> {}
    }
    /// Sends to, and takes from, a broker that all copies share.
    #[twelve::nature(client)]
    #[twelve::opens(queue, shared)]
    pub struct Celery {
        pub name: String,
        pub hostname: String,
        pub default_queue: String,
    }
    impl Celery {
        pub async fn display_pretty(&self) {}
        #[twelve::does(publish)]
        pub async fn send_task<T: Task>(&self, task_sig: Signature<T>) -> Result<AsyncResult, CeleryError> {}
        pub async fn register_task<T: Task + 'static>(&self) -> Result<(), CeleryError> {}
        pub async fn close(&self) -> Result<(), CeleryError> {}
        #[twelve::serves]
        pub async fn consume(self: &std::sync::Arc<Self>) -> Result<(), CeleryError> {}
        #[twelve::serves]
        pub async fn consume_from(self: &std::sync::Arc<Self>, queues: &[&str]) -> Result<(), CeleryError> {}
    }
}
pub mod beat {
    use crate::error::BeatError;
    use crate::task::{Signature, Task};
    use std::time::Duration;
    pub trait Schedule {}
    pub struct DeltaSchedule;
    impl DeltaSchedule {
        pub fn new(interval: Duration) -> DeltaSchedule {}
    }
    impl Schedule for DeltaSchedule {}
    pub struct CronSchedule<Z>(Z);
    impl CronSchedule<chrono::Utc> {
        pub fn from_string(schedule: &str) -> Result<Self, crate::error::ScheduleError> {}
    }
    impl<Z> Schedule for CronSchedule<Z> {}
    pub trait SchedulerBackend {}
    /// When each task was sent last is known to this process only.
    pub struct LocalSchedulerBackend;
    impl LocalSchedulerBackend {
        pub fn new() -> Self {}
    }
    impl SchedulerBackend for LocalSchedulerBackend {}
    pub struct Beat<Sb> {
        pub name: String,
        pub scheduler_backend: Sb,
    }
    impl<Sb> Beat<Sb> {
        pub fn schedule_task<T: Task + Clone + 'static, S: Schedule + 'static>(&mut self, signature: Signature<T>, schedule: S) {}
        pub fn schedule_named_task<T: Task + Clone + 'static, S: Schedule + 'static>(&mut self, name: String, signature: Signature<T>, schedule: S) {}
        #[twelve::does(publish)]
        #[twelve::serves]
        pub async fn start(&mut self) -> Result<(), BeatError> {}
    }
}
pub mod error {
    pub enum CeleryError {}
    impl std::error::Error for CeleryError {}
    impl std::fmt::Display for CeleryError {}
    pub enum BeatError {}
    impl std::error::Error for BeatError {}
    impl std::fmt::Display for BeatError {}
    pub enum ScheduleError {
        CronScheduleError(String),
    }
    impl std::error::Error for ScheduleError {}
    pub enum TaskError {
        ExpectedError(String),
        UnexpectedError(String),
        TimeoutError,
        Retry(Option<chrono::DateTime<chrono::Utc>>),
    }
    impl std::error::Error for TaskError {}
    impl std::fmt::Display for TaskError {}
}
pub mod prelude {
    pub use crate::error::*;
    pub use crate::task::{Task, TaskResult, TaskResultExt};
}
pub mod task {
    use crate::error::TaskError;
    pub type TaskResult<R> = Result<R, TaskError>;
    pub trait Task: Send + Sync + Sized {
        type Params;
        type Returns;
        #[twelve::entry(kind = "job")]
        async fn run(&self, params: Self::Params) -> TaskResult<Self::Returns>;
        #[twelve::entry(kind = "job")]
        async fn on_failure(&self, err: &TaskError) {}
        #[twelve::entry(kind = "job")]
        async fn on_success(&self, returned: &Self::Returns) {}
        fn name(&self) -> &'static str {}
    }
    pub trait TaskResultExt<T, E, F, C> {
        fn with_expected_err(self, f: F) -> Result<T, TaskError>;
        fn with_unexpected_err(self, f: F) -> Result<T, TaskError>;
    }
    impl<T, E, F, C> TaskResultExt<T, E, F, C> for Result<T, E> {}
    pub struct AsyncResult {
        pub task_id: String,
    }
    impl Clone for AsyncResult {}
    pub struct Signature<T>(T);
    impl<T: Task> Signature<T> {
        pub fn new(params: T::Params) -> Self {}
        pub fn with_queue(self, queue: &str) -> Self {}
        pub fn with_countdown(self, countdown: u32) -> Self {}
        pub fn with_eta(self, eta: chrono::DateTime<chrono::Utc>) -> Self {}
        pub fn with_expires_in(self, expires_in: u32) -> Self {}
        pub fn with_time_limit(self, time_limit: u32) -> Self {}
    }
}
