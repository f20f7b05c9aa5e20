//! package = "background-jobs", version = ">=0.17, <0.21"

use std::future::Future;
use std::time::{Duration, SystemTime};

pub struct BoxError;
impl std::error::Error for BoxError {}
impl std::fmt::Display for BoxError {}
impl std::fmt::Debug for BoxError {}
pub enum Backoff {
    Linear(usize),
    Exponential(usize),
}
pub enum MaxRetries {
    Infinite,
    Count(usize),
}
pub trait Job: Sized + 'static {
    type State: Clone + 'static;
    type Error;
    #[twelve::entry(kind = "job")]
    async fn run(self, state: Self::State) -> Result<(), Self::Error>;
    fn queue(&self) -> &str {}
    fn max_retries(&self) -> MaxRetries {}
    fn backoff_strategy(&self) -> Backoff {}
}
pub trait UnsendJob: Sized + 'static {
    type State: Clone + 'static;
    type Error;
    #[twelve::entry(kind = "job")]
    async fn run(self, state: Self::State) -> Result<(), Self::Error>;
    fn queue(&self) -> &str {}
}

pub mod dev {
    pub trait Storage {}
}
pub mod memory_storage {
    /// The jobs of one process; a restart loses them.
    #[twelve::shared_handle]
    #[twelve::nature(queue)]
    #[twelve::opens(queue, memory, instead = "`background_jobs::postgres::Storage`, which all copies share")]
    pub struct Storage<T>(T);
    impl<T> Clone for Storage<T> {}
    impl<T> Storage<T> {
        pub fn new(timer: T) -> Self {}
    }
    impl<T> crate::dev::Storage for Storage<T> {}
    pub trait Timer {}
    pub struct ActixTimer;
    impl Timer for ActixTimer {}
    pub struct TokioTimer;
    impl Timer for TokioTimer {}
}
pub mod postgres {
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    #[twelve::opens(queue, shared)]
    pub struct Storage;
    impl Clone for Storage {}
    impl Storage {
        pub async fn connect(postgres_url: url::Url, migration_table: Option<&str>) -> Result<Self, ConnectPostgresError> {}
    }
    impl crate::dev::Storage for Storage {}
    struct ConnectPostgresError;
}
pub mod sled {
    pub enum Error {}
    impl std::error::Error for Error {}
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    pub struct Storage;
    impl Clone for Storage {}
    impl Storage {
        pub fn new(db: ::sled::Db) -> Result<Self, Error> {}
    }
    impl crate::dev::Storage for Storage {}
}
pub mod tokio {
    use crate::dev::Storage;
    use crate::*;
    pub struct WorkerConfig<State>(State);
    impl<State> WorkerConfig<State> {
        #[twelve::startup(arg = 1)]
        pub fn new<S: Storage + Sync + 'static>(storage: S, state_fn: impl Fn(QueueHandle) -> State + Send + Sync + 'static) -> Self {}
        pub fn register<J: Job<State = State>>(self) -> Self {}
        pub fn set_worker_count(self, queue: &str, count: u64) -> Self {}
        pub fn start(self) -> std::io::Result<JobQueue> {}
    }
    /// Where it keeps the jobs, its storage says.
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct JobQueue;
    impl Clone for JobQueue {}
    pub type QueueHandle = JobQueue;
    impl JobQueue {
        #[twelve::does(publish)]
        pub async fn queue<J: Job>(&self, job: J) -> Result<(), BoxError> {}
        #[twelve::does(publish)]
        pub async fn push<J: Job>(&self, job: J) -> Result<(), BoxError> {}
        #[twelve::does(publish)]
        pub async fn schedule<J: Job>(&self, job: J, after: SystemTime) -> Result<(), BoxError> {}
        /// Every copy queues it once in each period.
        pub fn every<J: Job + Clone + Send + 'static>(&self, duration: Duration, job: J) -> std::io::Result<()> {}
    }
}
pub mod actix {
    use crate::dev::Storage;
    use crate::*;
    pub struct Spawner;
    pub struct Manager;
    impl Manager {
        pub fn job_queue(&self) -> &JobQueue {}
    }
    struct Managed;
    struct Unmanaged;
    pub struct WorkerConfig<State, M>(State, M);
    impl<State> WorkerConfig<State, Managed> {
        #[twelve::startup(arg = 1)]
        pub fn new_managed<S: Storage + Send + Sync + 'static>(storage: S, state_fn: impl Fn(QueueHandle) -> State + Send + Sync + 'static) -> Self {}
        pub fn start(self) -> Manager {}
    }
    impl<State> WorkerConfig<State, Unmanaged> {
        #[twelve::startup(arg = 1)]
        pub fn new<S: Storage + Send + Sync + 'static>(storage: S, state_fn: impl Fn(QueueHandle) -> State + Send + Sync + 'static) -> Self {}
        pub fn start(self) -> JobQueue {}
    }
    impl<State, M> WorkerConfig<State, M> {
        pub fn register<J: Job<State = State>>(self) -> Self {}
        pub fn set_worker_count(self, queue: &str, count: u64) -> Self {}
    }
    /// Where it keeps the jobs, its storage says.
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct JobQueue;
    impl Clone for JobQueue {}
    pub type QueueHandle = JobQueue;
    impl JobQueue {
        #[twelve::does(publish)]
        pub async fn queue<J: Job>(&self, job: J) -> Result<(), BoxError> {}
        #[twelve::does(publish)]
        pub async fn push<J: Job>(&self, job: J) -> Result<(), BoxError> {}
        #[twelve::does(publish)]
        pub async fn schedule<J: Job>(&self, job: J, after: SystemTime) -> Result<(), BoxError> {}
        /// Every copy queues it once in each period.
        pub fn every<J: Job + Clone + Send + 'static>(&self, duration: Duration, job: J) -> std::io::Result<()> {}
    }
}
