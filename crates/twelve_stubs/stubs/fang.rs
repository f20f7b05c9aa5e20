//! package = "fang", version = ">=0.10, <0.12"

pub use async_trait::async_trait;
pub use asynk::*;
pub use blocking::*;
pub use chrono::{DateTime, Utc};
pub use diesel::pg::PgConnection;
pub use serde_derive::{Deserialize, Serialize};
pub use typetag;
use std::time::Duration;
use uuid::Uuid;

pub enum Scheduled {
    CronPattern(String),
    ScheduleOnce(DateTime<Utc>),
}
pub enum CronError {
    TaskNotSchedulableError,
    NoTimestampsError,
}
pub enum RetentionMode {
    KeepAll,
    RemoveAll,
    RemoveFinished,
}
pub struct SleepParams {
    pub sleep_period: Duration,
    pub max_sleep_period: Duration,
    pub min_sleep_period: Duration,
    pub sleep_step: Duration,
}
impl Default for SleepParams {
    fn default() -> Self {}
}
pub struct FangError {
    pub description: String,
}
impl std::fmt::Debug for FangError {}
pub enum FangTaskState {
    New,
    InProgress,
    Failed,
    Finished,
    Retried,
}
pub struct Task {
    pub id: Uuid,
    pub metadata: serde_json::Value,
    pub error_message: Option<String>,
    pub state: FangTaskState,
    pub task_type: String,
    pub uniq_hash: Option<String>,
    pub retries: i32,
    pub scheduled_at: DateTime<Utc>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

pub mod asynk {
    pub use async_queue::*;
    pub use async_runnable::AsyncRunnable;
    pub use async_worker_pool::*;
    pub mod async_queue {
        use crate::{AsyncRunnable, FangTaskState, Task};
        use uuid::Uuid;
        pub enum AsyncQueueError {}
        impl std::error::Error for AsyncQueueError {}
        impl std::fmt::Display for AsyncQueueError {}
        impl std::fmt::Debug for AsyncQueueError {}
        impl From<AsyncQueueError> for crate::FangError {}
        /// A table of jobs that all workers share.
        pub trait AsyncQueueable: Send + Sync {
            #[twelve::does(claim)]
            async fn fetch_and_touch_task(&self, task_type: Option<String>) -> Result<Option<Task>, AsyncQueueError>;
            #[twelve::does(publish)]
            async fn insert_task(&self, task: &dyn AsyncRunnable) -> Result<Task, AsyncQueueError>;
            async fn remove_all_tasks(&self) -> Result<u64, AsyncQueueError>;
            async fn remove_all_scheduled_tasks(&self) -> Result<u64, AsyncQueueError>;
            async fn remove_task(&self, id: &Uuid) -> Result<u64, AsyncQueueError>;
            async fn remove_task_by_metadata(&self, task: &dyn AsyncRunnable) -> Result<u64, AsyncQueueError>;
            async fn remove_tasks_type(&self, task_type: &str) -> Result<u64, AsyncQueueError>;
            async fn find_task_by_id(&self, id: &Uuid) -> Result<Task, AsyncQueueError>;
            async fn update_task_state(&self, task: &Task, state: FangTaskState) -> Result<Task, AsyncQueueError>;
            async fn fail_task(&self, task: &Task, error_message: &str) -> Result<Task, AsyncQueueError>;
            #[twelve::does(publish)]
            async fn schedule_task(&self, task: &dyn AsyncRunnable) -> Result<Task, AsyncQueueError>;
            #[twelve::does(publish)]
            async fn schedule_retry(&self, task: &Task, backoff_seconds: u32, error: &str) -> Result<Task, AsyncQueueError>;
        }
        #[twelve::shared_handle]
        #[twelve::nature(client)]
        pub struct AsyncQueue;
        impl Clone for AsyncQueue {}
        impl AsyncQueue {
            #[twelve::unchecked("a derive writes it")]
            pub fn builder() -> AsyncQueueBuilder {}
            #[twelve::view]
            pub async fn connect(&mut self) -> Result<(), AsyncQueueError> {}
        }
        impl AsyncQueueable for AsyncQueue {}
        #[twelve::unchecked("a derive writes it")]
        pub struct AsyncQueueBuilder;
        #[twelve::unchecked("a derive writes it")]
        impl AsyncQueueBuilder {
            #[twelve::opens(database, address, arg = 0, instead = "Postgres or MySQL, by its URL")]
            pub fn uri(self, uri: impl Into<String>) -> Self {}
            pub fn max_pool_size(self, max_pool_size: u32) -> Self {}
            pub fn build(self) -> AsyncQueue {}
        }
    }
    pub mod async_runnable {
        use crate::{AsyncQueueable, FangError, Scheduled};
        pub trait AsyncRunnable: Send + Sync {
            #[twelve::entry(kind = "job")]
            async fn run(&self, client: &dyn AsyncQueueable) -> Result<(), FangError>;
            fn task_type(&self) -> String {}
            fn uniq(&self) -> bool {}
            fn cron(&self) -> Option<Scheduled> {}
            fn max_retries(&self) -> i32 {}
            fn backoff(&self, attempt: u32) -> u32 {}
        }
    }
    pub mod async_worker_pool {
        use crate::{RetentionMode, SleepParams};
        pub struct AsyncWorkerPool<AQueue> {
            pub queue: AQueue,
            pub sleep_params: SleepParams,
            pub retention_mode: RetentionMode,
            pub number_of_workers: u32,
            pub task_type: String,
        }
        impl<AQueue> AsyncWorkerPool<AQueue> {
            #[twelve::unchecked("a derive writes it")]
            pub fn builder() -> AsyncWorkerPoolBuilder<AQueue> {}
            #[twelve::view]
            pub async fn start(&mut self) {}
        }
        #[twelve::unchecked("a derive writes it")]
        pub struct AsyncWorkerPoolBuilder<AQueue>(AQueue);
        #[twelve::unchecked("a derive writes it")]
        impl<AQueue> AsyncWorkerPoolBuilder<AQueue> {
            pub fn queue(self, queue: AQueue) -> Self {}
            pub fn sleep_params(self, sleep_params: SleepParams) -> Self {}
            pub fn retention_mode(self, retention_mode: RetentionMode) -> Self {}
            pub fn number_of_workers(self, number_of_workers: u32) -> Self {}
            pub fn task_type(self, task_type: impl Into<String>) -> Self {}
            pub fn build(self) -> AsyncWorkerPool<AQueue> {}
        }
    }
}
pub mod blocking {
    pub use queue::*;
    pub use runnable::Runnable;
    pub use worker_pool::*;
    pub mod queue {
        use crate::{FangTaskState, Runnable, Task};
        use uuid::Uuid;
        pub enum QueueError {}
        impl std::error::Error for QueueError {}
        impl std::fmt::Display for QueueError {}
        impl std::fmt::Debug for QueueError {}
        impl From<QueueError> for crate::FangError {}
        pub trait Queueable {
            #[twelve::does(claim)]
            fn fetch_and_touch_task(&self, task_type: String) -> Result<Option<Task>, QueueError>;
            #[twelve::does(publish)]
            fn insert_task(&self, params: &dyn Runnable) -> Result<Task, QueueError>;
            fn remove_all_tasks(&self) -> Result<usize, QueueError>;
            fn remove_task(&self, id: &Uuid) -> Result<usize, QueueError>;
            fn find_task_by_id(&self, id: &Uuid) -> Option<Task>;
            fn update_task_state(&self, task: &Task, state: FangTaskState) -> Result<Task, QueueError>;
            #[twelve::does(publish)]
            fn schedule_task(&self, task: &dyn Runnable) -> Result<Task, QueueError>;
        }
        #[twelve::shared_handle]
        #[twelve::nature(client)]
        pub struct Queue {
            pub connection_pool: r2d2::Pool<diesel::r2d2::ConnectionManager<diesel::pg::PgConnection>>,
        }
        impl Clone for Queue {}
        impl Queue {
            #[twelve::unchecked("a derive writes it")]
            pub fn builder() -> QueueBuilder {}
        }
        impl Queueable for Queue {}
        #[twelve::unchecked("a derive writes it")]
        pub struct QueueBuilder;
        #[twelve::unchecked("a derive writes it")]
        impl QueueBuilder {
            pub fn connection_pool(self, connection_pool: r2d2::Pool<diesel::r2d2::ConnectionManager<diesel::pg::PgConnection>>) -> Self {}
            pub fn build(self) -> Queue {}
        }
    }
    pub mod runnable {
        use crate::{FangError, Queueable, Scheduled};
        pub trait Runnable {
            #[twelve::entry(kind = "job")]
            fn run(&self, queueable: &dyn Queueable) -> Result<(), FangError>;
            fn task_type(&self) -> String {}
            fn uniq(&self) -> bool {}
            fn cron(&self) -> Option<Scheduled> {}
            fn max_retries(&self) -> i32 {}
            fn backoff(&self, attempt: u32) -> u32 {}
        }
    }
    pub mod worker_pool {
        use crate::{FangError, RetentionMode, SleepParams};
        pub struct WorkerPool<BQueue> {
            pub queue: BQueue,
            pub sleep_params: SleepParams,
            pub retention_mode: RetentionMode,
            pub number_of_workers: u32,
            pub task_type: String,
        }
        impl<BQueue> WorkerPool<BQueue> {
            #[twelve::unchecked("a derive writes it")]
            pub fn builder() -> WorkerPoolBuilder<BQueue> {}
            #[twelve::view]
            pub fn start(&mut self) -> Result<(), FangError> {}
        }
        #[twelve::unchecked("a derive writes it")]
        pub struct WorkerPoolBuilder<BQueue>(BQueue);
        #[twelve::unchecked("a derive writes it")]
        impl<BQueue> WorkerPoolBuilder<BQueue> {
            pub fn queue(self, queue: BQueue) -> Self {}
            pub fn sleep_params(self, sleep_params: SleepParams) -> Self {}
            pub fn retention_mode(self, retention_mode: RetentionMode) -> Self {}
            pub fn number_of_workers(self, number_of_workers: u32) -> Self {}
            pub fn task_type(self, task_type: impl Into<String>) -> Self {}
            pub fn build(self) -> WorkerPool<BQueue> {}
        }
    }
}
