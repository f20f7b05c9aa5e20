//! package = "underway", version = ">=0.0.3, <0.3"

pub use job::{Job, To};
pub use queue::Queue;
pub use scheduler::{Scheduler, ZonedSchedule};
pub use task::{Task, ToTaskResult};
pub use worker::Worker;

pub async fn run_migrations<'a, A>(conn: A) -> Result<(), sqlx::Error> {}

/// Jobs lie in Postgres. A schedule too, and one of the copies queues what it says.
pub mod job {
    use crate::task::Result as TaskResult;
    use crate::{Queue, Scheduler, Worker, ZonedSchedule};
    use std::future::Future;
    use std::sync::Arc;
    type Result<T = ()> = std::result::Result<T, Error>;
    pub enum Error {}
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    pub struct Context<S> {
        pub state: S,
        pub tx: sqlx::Transaction<'static, sqlx::Postgres>,
        pub step_index: usize,
        pub step_count: usize,
        pub job_id: JobId,
        pub queue_name: String,
    }
    pub struct JobId(());
    pub struct EnqueuedJob<T>(T);
    #[twelve::nature(task)]
    pub struct JobHandle;
    impl JobHandle {
        #[twelve::does(join)]
        pub async fn shutdown(self) -> Result<()> {}
    }
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    #[twelve::opens(queue, shared)]
    pub struct Job<I, S>(I, S);
    impl<I, S> Clone for Job<I, S> {}
    impl<I, S> Job<I, S> {
        pub fn builder() -> Builder<I, I, S, ()> {}
        #[twelve::does(publish)]
        pub async fn enqueue(&self, input: &I) -> Result<EnqueuedJob<Self>> {}
        #[twelve::does(publish)]
        pub async fn enqueue_using<'a, E>(&self, executor: E, input: &I) -> Result<EnqueuedJob<Self>> {}
        #[twelve::does(publish)]
        pub async fn enqueue_after<'a, E>(&self, input: &I, delay: jiff::Span) -> Result<EnqueuedJob<Self>> {}
        pub async fn schedule(&self, zoned_schedule: &ZonedSchedule, input: &I) -> Result {}
        pub async fn unschedule(&self) -> Result {}
        pub fn queue(&self) -> Arc<Queue<Self>> {}
        pub fn worker(&self) -> Worker<Self> {}
        pub fn scheduler(&self) -> Scheduler<Self> {}
        #[twelve::serves]
        pub async fn run(&self) -> Result {}
        pub fn start(&self) -> JobHandle {}
    }
    pub enum To<N> {
        Next(N),
        Delay { next: N, delay: jiff::Span },
        Done,
    }
    impl<S> To<S> {
        pub fn next(step: S) -> TaskResult<Self> {}
        pub fn delay_for(step: S, delay: jiff::Span) -> TaskResult<Self> {}
    }
    impl To<()> {
        pub fn done() -> TaskResult<To<()>> {}
    }
    pub struct Builder<I, O, S, B>(I, O, S, B);
    impl<I, O, S, B> Builder<I, O, S, B> {
        #[twelve::shares(arg = 0)]
        pub fn state(self, state: S) -> Builder<I, O, S, B> {}
        #[twelve::handler(arg = 0, kind = "job")]
        pub fn step<F, N, Fut>(self, func: F) -> Builder<I, N, S, B> where F: Fn(Context<S>, O) -> Fut + Send + Sync + 'static, Fut: Future<Output = TaskResult<To<N>>> + Send + 'static {}
        pub fn name(self, name: impl Into<String>) -> Builder<I, O, S, B> {}
        pub fn pool(self, pool: sqlx::PgPool) -> Builder<I, O, S, B> {}
        pub async fn build(self) -> Result<Job<I, S>> {}
    }
}
pub mod queue {
    use crate::{Task, ZonedSchedule};
    type Result<T = ()> = std::result::Result<T, Error>;
    pub enum Error {}
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    #[twelve::opens(queue, shared)]
    pub struct Queue<T>(T);
    impl<T> Clone for Queue<T> {}
    impl<T: Task> Queue<T> {
        pub fn builder() -> Builder<T, ()> {}
        #[twelve::does(publish)]
        pub async fn enqueue<'a, E>(&self, executor: E, task: &T, input: &T::Input) -> Result<crate::task::TaskId> {}
        pub async fn schedule<'a, E>(&self, executor: E, zoned_schedule: &ZonedSchedule, input: &T::Input) -> Result {}
    }
    pub struct Builder<T, S>(T, S);
    impl<T: Task, S> Builder<T, S> {
        pub fn name(self, name: impl Into<String>) -> Builder<T, S> {}
        pub fn dead_letter_queue(self, dlq_name: impl Into<String>) -> Builder<T, S> {}
        pub fn pool(self, pool: sqlx::PgPool) -> Builder<T, S> {}
        pub async fn build(self) -> Result<Queue<T>> {}
    }
}
mod scheduler {
    pub struct Scheduler<T>(T);
    impl<T> Scheduler<T> {
        #[twelve::serves]
        pub async fn run(&self) -> Result<(), Error> {}
    }
    pub enum Error {}
    pub struct ZonedSchedule;
    impl ZonedSchedule {
        pub fn new(cron_expr: &str, time_zone_name: &str) -> Result<Self, ZonedScheduleError> {}
    }
    struct ZonedScheduleError;
}
pub mod task {
    pub type Result<T> = std::result::Result<T, Error>;
    pub enum Error {}
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    pub struct TaskId(());
    pub trait ToTaskResult<T> {
        fn retryable(self) -> std::result::Result<T, Error>;
        fn fatal(self) -> std::result::Result<T, Error>;
    }
    impl<T, E> ToTaskResult<T> for std::result::Result<T, E> {}
    pub trait Task: Send + 'static {
        type Input;
        type Output;
        #[twelve::entry(kind = "job")]
        async fn execute(&self, tx: sqlx::Transaction<'_, sqlx::Postgres>, input: Self::Input) -> Result<Self::Output>;
    }
}
pub mod worker {
    pub enum Error {}
    impl std::error::Error for Error {}
    #[twelve::shared_handle]
    pub struct Worker<T>(T);
    impl<T> Clone for Worker<T> {}
    impl<T> Worker<T> {
        #[twelve::serves]
        pub async fn run(&self) -> Result<(), Error> {}
    }
}
