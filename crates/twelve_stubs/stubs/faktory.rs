//! package = "faktory", version = ">=0.11, <0.14"

pub use self::error::Error;
pub use self::proto::{Client, Connection, DataSnapshot, Failure, FaktoryState, Job, JobBuilder, JobId, Reconnect, ServerSnapshot, WorkerId};
pub use self::worker::{JobRunner, StopDetails, StopReason, Worker, WorkerBuilder};

pub mod error {
    pub enum Error {
        Connect(Connect),
        IO(std::io::Error),
        Protocol(Protocol),
        Serialization(serde_json::Error),
        Stream(String),
    }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub enum Connect {}
    pub enum Protocol {}
}
mod worker {
    use crate::{Error, Job, WorkerId};
    use std::future::Future;
    pub trait JobRunner: Send + Sync {
        type Error;
        #[twelve::entry(kind = "job")]
        async fn run(&self, job: Job) -> Result<(), Self::Error>;
    }
    pub struct WorkerBuilder<E>(E);
    impl<E> Default for WorkerBuilder<E> {
        fn default() -> Self {}
    }
    impl<E: 'static> WorkerBuilder<E> {
        pub fn hostname(self, hn: String) -> Self {}
        pub fn wid(self, wid: WorkerId) -> Self {}
        pub fn labels<I>(self, labels: I) -> Self {}
        pub fn add_to_labels<I>(self, labels: I) -> Self {}
        pub fn workers(self, w: usize) -> Self {}
        pub fn with_graceful_shutdown<F>(self, signal: F) -> Self where F: Future<Output = ()> + 'static + Send {}
        pub fn shutdown_timeout(self, dur: std::time::Duration) -> Self {}
        #[twelve::handler(arg = 1, kind = "job")]
        pub fn register_fn<K, H, Fut>(self, kind: K, handler: H) -> Self where K: Into<String>, H: Fn(Job) -> Fut + Send + Sync + 'static, Fut: Future<Output = Result<(), E>> + Send {}
        #[twelve::handler(arg = 1, kind = "job")]
        pub fn register_blocking_fn<K, H>(self, kind: K, handler: H) -> Self where K: Into<String>, H: Fn(Job) -> Result<(), E> + Send + Sync + 'static {}
        #[twelve::shares(arg = 1)]
        pub fn register<K, H>(self, kind: K, runner: H) -> Self where K: Into<String>, H: JobRunner<Error = E> + 'static {}
        pub fn with_native_tls(self) -> Self {}
        pub fn with_rustls(self) -> Self {}
        pub async fn connect_with<S>(self, stream: S, pwd: Option<String>) -> Result<Worker<E>, Error> {}
        pub async fn connect(self) -> Result<Worker<E>, Error> {}
        pub async fn connect_to(self, addr: &str) -> Result<Worker<E>, Error> {}
    }
    pub struct Worker<E>(E);
    impl Worker<()> {
        pub fn builder<E>() -> WorkerBuilder<E> {}
    }
    impl<E> Worker<E> {
        pub fn is_terminated(&self) -> bool {}
        #[twelve::serves]
        pub async fn run_one<Q>(&mut self, worker: usize, queues: &[Q]) -> Result<bool, Error> {}
        #[twelve::serves]
        pub async fn run<Q>(&mut self, queues: &[Q]) -> Result<StopDetails, Error> {}
        #[twelve::serves]
        pub async fn run_to_completion<Q>(self, queues: &[Q]) -> ! {}
    }
    pub struct StopDetails {
        pub reason: StopReason,
        pub workers_still_running: usize,
    }
    pub enum StopReason {
        GracefulShutdown,
        ServerInstruction,
    }
}
mod proto {
    use crate::Error;
    use std::collections::HashMap;
    use std::time::Duration;
    #[twelve::nature(client)]
    pub struct Client;
    impl Client {
        pub async fn connect() -> Result<Client, Error> {}
        pub async fn connect_to(addr: &str) -> Result<Client, Error> {}
        pub async fn connect_with<S>(stream: S, pwd: Option<String>) -> Result<Client, Error> {}
        #[twelve::does(publish)]
        #[twelve::view]
        pub async fn enqueue(&mut self, job: Job) -> Result<(), Error> {}
        #[twelve::does(publish)]
        #[twelve::view]
        pub async fn enqueue_many<J>(&mut self, jobs: J) -> Result<(usize, Option<HashMap<String, String>>), Error> {}
        #[twelve::view]
        pub async fn current_info(&mut self) -> Result<FaktoryState, Error> {}
        #[twelve::view]
        pub async fn queue_pause<Q>(&mut self, queues: &[Q]) -> Result<(), Error> {}
        #[twelve::view]
        pub async fn queue_pause_all(&mut self) -> Result<(), Error> {}
        #[twelve::view]
        pub async fn queue_resume<Q>(&mut self, queues: &[Q]) -> Result<(), Error> {}
        #[twelve::view]
        pub async fn queue_resume_all(&mut self) -> Result<(), Error> {}
        #[twelve::view]
        pub async fn queue_remove<Q>(&mut self, queues: &[Q]) -> Result<(), Error> {}
        #[twelve::view]
        pub async fn queue_remove_all(&mut self) -> Result<(), Error> {}
    }
    pub trait Reconnect {}
    pub trait Connection {}
    pub struct Job {
        pub queue: String,
        pub created_at: Option<chrono::DateTime<chrono::Utc>>,
        pub enqueued_at: Option<chrono::DateTime<chrono::Utc>>,
        pub at: Option<chrono::DateTime<chrono::Utc>>,
        pub reserve_for: Option<Duration>,
        pub retry: Option<isize>,
        pub priority: Option<u8>,
        pub backtrace: Option<usize>,
        pub custom: HashMap<String, serde_json::Value>,
    }
    impl Job {
        pub fn new<S, A>(kind: S, args: Vec<A>) -> Self {}
        pub fn builder<S: Into<String>>(kind: S) -> JobBuilder {}
        pub fn on_queue<S: Into<String>>(self, queue: S) -> Self {}
        pub fn id(&self) -> &JobId {}
        pub fn kind(&self) -> &str {}
        pub fn args(&self) -> &[serde_json::Value] {}
        pub fn failure(&self) -> Option<&Failure> {}
    }
    impl Clone for Job {}
    impl std::fmt::Debug for Job {}
    pub struct JobBuilder;
    impl JobBuilder {
        pub fn new(kind: impl Into<String>) -> JobBuilder {}
        pub fn args<I, V>(&mut self, args: I) -> &mut Self {}
        pub fn queue(&mut self, value: String) -> &mut Self {}
        pub fn jid(&mut self, value: JobId) -> &mut Self {}
        pub fn at(&mut self, value: chrono::DateTime<chrono::Utc>) -> &mut Self {}
        pub fn retry(&mut self, value: isize) -> &mut Self {}
        pub fn priority(&mut self, value: u8) -> &mut Self {}
        pub fn add_to_custom_data(&mut self, k: impl Into<String>, v: impl Into<serde_json::Value>) -> &mut Self {}
        pub fn build(&mut self) -> Job {}
    }
    pub struct JobId(String);
    impl JobId {
        pub fn new<S: Into<String>>(inner: S) -> Self {}
    }
    impl Clone for JobId {}
    impl std::fmt::Display for JobId {}
    impl std::ops::Deref for JobId { type Target = String; }
    pub struct WorkerId(String);
    impl WorkerId {
        pub fn new<S: Into<String>>(inner: S) -> Self {}
    }
    impl std::ops::Deref for WorkerId { type Target = String; }
    pub struct Failure {
        pub retry_count: usize,
        pub retry_remaining: usize,
        pub failed_at: chrono::DateTime<chrono::Utc>,
        pub next_at: Option<chrono::DateTime<chrono::Utc>>,
        pub message: Option<String>,
        pub backtrace: Option<Vec<String>>,
    }
    pub struct FaktoryState;
    pub struct DataSnapshot;
    pub struct ServerSnapshot;
}
