//! package = "rusty-sidekiq", lib = "sidekiq", version = ">=0.8, <0.16"

use serde_json::Value as JsonValue;
use std::time::Duration;

pub use redis as redis_rs;
pub use self::middleware::{ChainIter, ServerMiddleware};
pub use self::processor::{BalanceStrategy, Processor, ProcessorConfig, QueueConfig, WorkFetcher};
pub use self::redis_pool::{with_custom_namespace, RedisConnection, RedisConnectionManager, RedisPool};
pub use ::redis::RedisError;
pub use self::scheduled::Scheduled;
pub use self::stats::{Counter, StatsPublisher};

pub enum Error {
    Message(String),
    Json(serde_json::Error),
    CronClock(()),
    BB8(bb8::RunError<::redis::RedisError>),
    ChronoRange(()),
    Redis(::redis::RedisError),
    Any(Box<dyn std::error::Error + Send + Sync>),
}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;

pub fn opts() -> EnqueueOpts {}
pub struct EnqueueOpts;
impl EnqueueOpts {
    pub fn queue<S: Into<String>>(self, queue: S) -> Self {}
    pub fn retry<RO>(self, retry: RO) -> Self {}
    pub fn unique_for(self, unique_for: Duration) -> Self {}
    pub fn retry_queue(self, retry_queue: String) -> Self {}
    pub fn create_job(&self, class: String, args: impl serde::Serialize) -> Result<Job> {}
    #[twelve::does(publish)]
    pub async fn perform_async(self, redis: &RedisPool, class: String, args: impl serde::Serialize) -> Result<()> {}
    #[twelve::does(publish)]
    pub async fn perform_in(&self, redis: &RedisPool, class: String, duration: Duration, args: impl serde::Serialize) -> Result<()> {}
}
#[twelve::does(publish)]
pub async fn perform_async(redis: &RedisPool, class: String, queue: String, args: impl serde::Serialize) -> Result<()> {}
#[twelve::does(publish)]
pub async fn perform_in(redis: &RedisPool, duration: Duration, class: String, queue: String, args: impl serde::Serialize) -> Result<()> {}

pub struct WorkerOpts<Args, W>(Args, W);
impl<Args, W> WorkerOpts<Args, W> {
    pub fn new() -> Self {}
    pub fn retry<RO>(self, retry: RO) -> Self {}
    pub fn retry_queue<S: Into<String>>(self, retry_queue: S) -> Self {}
    pub fn queue<S: Into<String>>(self, queue: S) -> Self {}
    pub fn unique_for(self, unique_for: Duration) -> Self {}
    pub fn into_opts(&self) -> EnqueueOpts {}
    #[twelve::does(publish)]
    pub async fn perform_async(&self, redis: &RedisPool, args: impl serde::Serialize) -> Result<()> {}
    #[twelve::does(publish)]
    pub async fn perform_in(&self, redis: &RedisPool, duration: Duration, args: impl serde::Serialize) -> Result<()> {}
}
impl<Args, W> Default for WorkerOpts<Args, W> {
    fn default() -> Self {}
}

pub trait Worker<Args>: Send + Sync {
    fn disable_argument_coercion(&self) -> bool {}
    fn opts() -> WorkerOpts<Args, Self> {}
    fn max_retries(&self) -> usize {}
    fn class_name() -> String {}
    #[twelve::does(publish)]
    async fn perform_async(redis: &RedisPool, args: Args) -> Result<()> {}
    #[twelve::does(publish)]
    async fn perform_in(redis: &RedisPool, duration: Duration, args: Args) -> Result<()> {}
    #[twelve::entry(kind = "job")]
    async fn perform(&self, args: Args) -> Result<()>;
}
pub struct WorkerRef;
impl WorkerRef {
    pub fn max_retries(&self) -> usize {}
    pub async fn call(&self, args: JsonValue) -> Result<()> {}
}
pub enum RetryOpts {
    Yes,
    Never,
    Max(usize),
}
pub struct Job {
    pub queue: String,
    pub args: JsonValue,
    pub retry: RetryOpts,
    pub class: String,
    pub jid: String,
    pub created_at: f64,
    pub enqueued_at: Option<f64>,
    pub failed_at: Option<f64>,
    pub error_message: Option<String>,
    pub error_class: Option<String>,
    pub retry_count: Option<usize>,
    pub retried_at: Option<f64>,
    pub retry_queue: Option<String>,
    pub unique_for: Option<Duration>,
}
impl Clone for Job {}
pub struct UnitOfWork {
    pub queue: String,
    pub job: Job,
}
impl UnitOfWork {
    pub fn from_job(job: Job) -> Self {}
    pub fn from_job_string(job_str: String) -> Result<Self> {}
    #[twelve::does(publish)]
    pub async fn enqueue(&self, redis: &RedisPool) -> Result<()> {}
    #[twelve::does(publish)]
    #[twelve::view]
    pub async fn reenqueue(&mut self, redis: &RedisPool) -> Result<()> {}
    #[twelve::does(publish)]
    #[twelve::view]
    pub async fn schedule(&mut self, redis: &RedisPool, duration: Duration) -> Result<()> {}
}

mod middleware {
    pub trait ServerMiddleware {
        #[twelve::entry(kind = "job")]
        async fn call(&self, iter: ChainIter, job: &crate::Job, worker: std::sync::Arc<crate::WorkerRef>, redis: crate::RedisPool) -> crate::Result<()>;
    }
    pub struct ChainIter;
    impl ChainIter {
        pub async fn next(&self, job: &crate::Job, worker: std::sync::Arc<crate::WorkerRef>, redis: crate::RedisPool) -> crate::Result<()> {}
    }
    impl Clone for ChainIter {}
}
mod processor {
    use crate::{RedisPool, Result, Worker};
    pub enum WorkFetcher {
        NoWorkFound,
        Done,
    }
    pub struct Processor;
    impl Clone for Processor {}
    impl Processor {
        pub fn new(redis: RedisPool, queues: Vec<String>) -> Self {}
        pub fn with_config(self, config: ProcessorConfig) -> Self {}
        pub async fn fetch(&mut self) -> Result<Option<crate::UnitOfWork>> {}
        #[twelve::serves]
        pub async fn process_one(&mut self) -> Result<()> {}
        #[twelve::serves]
        pub async fn process_one_tick_once(&mut self) -> Result<WorkFetcher> {}
        #[twelve::shares(arg = 0)]
        pub fn register<Args, W: Worker<Args> + 'static>(&mut self, worker: W) {}
        pub fn get_cancellation_token(&self) -> tokio_util::sync::CancellationToken {}
        #[twelve::serves]
        pub async fn run(self) {}
        #[twelve::shares(arg = 0)]
        pub async fn using<M: crate::ServerMiddleware + Send + Sync + 'static>(&mut self, middleware: M) {}
    }
    pub struct ProcessorConfig {
        pub num_workers: usize,
        pub balance_strategy: BalanceStrategy,
        pub queue_configs: std::collections::BTreeMap<String, QueueConfig>,
    }
    impl ProcessorConfig {
        pub fn num_workers(self, num_workers: usize) -> Self {}
        pub fn balance_strategy(self, balance_strategy: BalanceStrategy) -> Self {}
        pub fn queue_config(self, queue: String, config: QueueConfig) -> Self {}
        pub fn total_concurrency(&self) -> usize {}
    }
    impl Default for ProcessorConfig {
        fn default() -> Self {}
    }
    pub enum BalanceStrategy {
        RoundRobin,
        None,
    }
    pub struct QueueConfig {
        pub num_workers: usize,
    }
    impl QueueConfig {
        pub fn num_workers(self, num_workers: usize) -> Self {}
    }
    impl Default for QueueConfig {
        fn default() -> Self {}
    }
}
pub mod periodic {
    use crate::Result;
    pub fn parse(cron: &str) -> Result<Cron> {}
    pub async fn destroy_all(redis: crate::RedisPool) -> Result<()> {}
    pub fn builder(cron_str: &str) -> Result<Builder> {}
    pub struct Cron;
    pub struct Builder;
    impl Builder {
        pub fn name<S: Into<String>>(self, name: S) -> Builder {}
        pub fn retry<RO>(self, retry: RO) -> Builder {}
        pub fn queue<S: Into<String>>(self, queue: S) -> Builder {}
        pub fn args<Args>(self, args: Args) -> Result<Builder> {}
        /// The schedule lies in Redis, and one of the copies queues each job.
        #[twelve::shares(arg = 1)]
        pub async fn register<W, Args>(self, processor: &mut crate::Processor, worker: W) -> Result<()> where W: crate::Worker<Args> + 'static {}
        pub fn into_periodic_job(&self, class_name: String) -> Result<PeriodicJob> {}
    }
    pub struct PeriodicJob;
}
mod redis_pool {
    pub type RedisPool = bb8::Pool<RedisConnectionManager>;
    pub struct NamespaceCustomizer;
    pub fn with_custom_namespace(namespace: String) -> Box<NamespaceCustomizer> {}
    pub struct RedisConnectionManager;
    impl RedisConnectionManager {
        pub fn new<T: redis::IntoConnectionInfo>(info: T) -> Result<Self, redis::RedisError> {}
    }
    impl Clone for RedisConnectionManager {}
    impl bb8::ManageConnection for RedisConnectionManager {
        type Connection = RedisConnection;
        type Error = redis::RedisError;
    }
    #[twelve::nature(client)]
    pub struct RedisConnection;
    impl RedisConnection {
        pub fn unnamespaced_borrow_mut(&mut self) -> &mut redis::aio::MultiplexedConnection {}
    }
}
mod scheduled {
    pub struct Scheduled;
}
mod stats {
    pub struct Counter;
    pub struct StatsPublisher;
}
