//! package = "tokio-cron-scheduler", version = ">=0.9, <0.16"

use std::future::Future;
use std::pin::Pin;
use uuid::Uuid;

pub use self::error::JobSchedulerError;
pub use self::job::JobLocked as Job;
pub use self::job::job_data::JobState as JobNotification;
pub use self::job::{JobBuilder, JobToRun, JobToRunAsync, OnJobNotification};
pub use self::job_scheduler::JobsSchedulerLocked as JobScheduler;
pub use self::simple::{SimpleJobCode, SimpleMetadataStore, SimpleNotificationCode, SimpleNotificationStore};
pub use self::stores::{
    NatsMetadataStore, NatsNotificationStore, NatsStore, NatsStoreBuilder, PostgresMetadataStore, PostgresNotificationStore, PostgresStore,
};

mod error {
    pub enum JobSchedulerError {}
    impl std::fmt::Display for JobSchedulerError {}
    impl std::error::Error for JobSchedulerError {}
}
mod simple {
    pub struct SimpleJobCode;
    pub struct SimpleMetadataStore;
    impl Default for SimpleMetadataStore {
        fn default() -> Self {}
    }
    pub struct SimpleNotificationCode;
    pub struct SimpleNotificationStore;
    impl Default for SimpleNotificationStore {
        fn default() -> Self {}
    }
}
/// What jobs there are outlives the process; every copy still runs each of them.
mod stores {
    pub struct NatsMetadataStore;
    pub struct NatsNotificationStore;
    pub struct NatsStore;
    pub struct NatsStoreBuilder;
    pub struct PostgresMetadataStore;
    pub struct PostgresNotificationStore;
    pub struct PostgresStore;
}
pub mod job {
    use crate::error::JobSchedulerError;
    use self::job_data::JobState as JobNotification;
    use crate::job_scheduler::JobsSchedulerLocked;
    use std::future::Future;
    use std::pin::Pin;
    use std::time::{Duration, Instant};
    use uuid::Uuid;

    pub type JobId = Uuid;
    pub type NotificationId = Uuid;
    pub type JobToRun = dyn FnMut(JobId, JobsSchedulerLocked) + Send + Sync;
    pub type JobToRunAsync = dyn FnMut(JobId, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync;
    pub type OnJobNotification = dyn FnMut(JobId, NotificationId, JobNotification) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync;
    pub mod job_data {
        pub enum JobState {
            Stop,
            Scheduled,
            Started,
            Done,
            Removed,
        }
    }
    #[twelve::shared_handle]
    pub struct JobLocked;
    impl Clone for JobLocked {}
    impl JobLocked {
        #[twelve::handler(arg = 1, kind = "tick")]
        pub fn new<S, T>(schedule: S, run: T) -> Result<Self, JobSchedulerError> where T: FnMut(Uuid, JobsSchedulerLocked) + Send + Sync + 'static {}
        #[twelve::handler(arg = 2, kind = "tick")]
        pub fn new_tz<S, T, TZ>(schedule: S, timezone: TZ, run: T) -> Result<Self, JobSchedulerError> where T: FnMut(Uuid, JobsSchedulerLocked) + Send + Sync + 'static {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub fn new_async<S, T>(schedule: S, run: T) -> Result<Self, JobSchedulerError> where T: FnMut(Uuid, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync + 'static {}
        #[twelve::handler(arg = 2, kind = "tick")]
        pub fn new_async_tz<S, T, TZ>(schedule: S, timezone: TZ, run: T) -> Result<Self, JobSchedulerError> where T: FnMut(Uuid, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync + 'static {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub fn new_cron_job<S, T, E>(schedule: S, run: T) -> Result<Self, JobSchedulerError> where T: FnMut(Uuid, JobsSchedulerLocked) + Send + Sync + 'static {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub fn new_cron_job_async<S, T>(schedule: S, run: T) -> Result<Self, JobSchedulerError> where T: FnMut(Uuid, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync + 'static {}
        #[twelve::handler(arg = 2, kind = "tick")]
        pub fn new_cron_job_async_tz<S, T, TZ>(schedule: S, timezone: TZ, run: T) -> Result<Self, JobSchedulerError> where T: FnMut(Uuid, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync + 'static {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub fn new_one_shot<T>(duration: Duration, run: T) -> Result<Self, JobSchedulerError> where T: FnMut(Uuid, JobsSchedulerLocked) + Send + Sync + 'static {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub fn new_one_shot_async<T>(duration: Duration, run: T) -> Result<Self, JobSchedulerError> where T: FnMut(Uuid, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync + 'static {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub fn new_one_shot_at_instant<T>(instant: Instant, run: T) -> Result<Self, JobSchedulerError> where T: FnMut(Uuid, JobsSchedulerLocked) + Send + Sync + 'static {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub fn new_one_shot_at_instant_async<T>(instant: Instant, run: T) -> Result<Self, JobSchedulerError> where T: FnMut(Uuid, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync + 'static {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub fn new_repeated<T>(duration: Duration, run: T) -> Result<Self, JobSchedulerError> where T: FnMut(Uuid, JobsSchedulerLocked) + Send + Sync + 'static {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub fn new_repeated_async<T>(duration: Duration, run: T) -> Result<Self, JobSchedulerError> where T: FnMut(Uuid, JobsSchedulerLocked) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync + 'static {}
        pub fn tick(&mut self) -> Result<bool, JobSchedulerError> {}
        pub fn guid(&self) -> Uuid {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub async fn on_notifications_add(&self, job_scheduler: &JobsSchedulerLocked, run: Box<OnJobNotification>, states: Vec<JobNotification>) -> Result<Uuid, JobSchedulerError> {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub async fn on_start_notification_add(&self, job_scheduler: &JobsSchedulerLocked, run: Box<OnJobNotification>) -> Result<Uuid, JobSchedulerError> {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub async fn on_done_notification_add(&mut self, job_scheduler: &JobsSchedulerLocked, run: Box<OnJobNotification>) -> Result<Uuid, JobSchedulerError> {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub async fn on_removed_notification_add(&mut self, job_scheduler: &JobsSchedulerLocked, run: Box<OnJobNotification>) -> Result<Uuid, JobSchedulerError> {}
        #[twelve::handler(arg = 1, kind = "tick")]
        pub async fn on_stop_notification_add(&mut self, job_scheduler: &JobsSchedulerLocked, run: Box<OnJobNotification>) -> Result<Uuid, JobSchedulerError> {}
    }
    pub struct JobBuilder<T>(T);
    impl JobBuilder<chrono::Utc> {
        pub fn new() -> Self {}
    }
    impl<T> JobBuilder<T> {
        pub fn with_timezone<U>(self, timezone: U) -> JobBuilder<U> {}
        pub fn with_job_id(self, job_id: Uuid) -> Self {}
        pub fn with_cron_job_type(self) -> Self {}
        pub fn with_repeated_job_type(self) -> Self {}
        pub fn with_one_shot_job_type(self) -> Self {}
        pub fn with_schedule<TS>(self, schedule: TS) -> Result<Self, JobSchedulerError> {}
        #[twelve::handler(arg = 0, kind = "tick")]
        pub fn with_run_sync(self, job: Box<JobToRun>) -> Self {}
        #[twelve::handler(arg = 0, kind = "tick")]
        pub fn with_run_async(self, job: Box<JobToRunAsync>) -> Self {}
        pub fn every_seconds(self, seconds: u64) -> Self {}
        pub fn after_seconds(self, seconds: u64) -> Self {}
        pub fn at_instant(self, instant: Instant) -> Self {}
        pub fn build(self) -> Result<JobLocked, JobSchedulerError> {}
    }
}
mod job_scheduler {
    use crate::error::JobSchedulerError;
    use crate::job::JobLocked;
    use std::future::Future;
    use std::pin::Pin;
    use uuid::Uuid;
    pub type ShutdownNotification = dyn FnMut() -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync;
    #[twelve::shared_handle]
    pub struct JobsSchedulerLocked;
    impl Clone for JobsSchedulerLocked {}
    impl JobsSchedulerLocked {
        pub async fn new() -> Result<Self, JobSchedulerError> {}
        pub async fn new_with_channel_size(channel_size: usize) -> Result<Self, JobSchedulerError> {}
        pub async fn new_with_storage_and_code<M, N, J, C>(metadata_storage: Box<M>, notification_storage: Box<N>, job_code: Box<J>, notification_code: Box<C>, channel_size: usize) -> Result<Self, JobSchedulerError> {}
        pub async fn inited(&self) -> bool {}
        pub async fn init(&mut self) -> Result<(), JobSchedulerError> {}
        pub async fn add(&self, job: JobLocked) -> Result<Uuid, JobSchedulerError> {}
        pub async fn remove(&self, to_be_removed: &Uuid) -> Result<(), JobSchedulerError> {}
        pub async fn start(&self) -> Result<(), JobSchedulerError> {}
        pub async fn time_till_next_job(&mut self) -> Result<Option<std::time::Duration>, JobSchedulerError> {}
        pub async fn next_tick_for_job(&mut self, job_id: Uuid) -> Result<Option<chrono::DateTime<chrono::Utc>>, JobSchedulerError> {}
        pub async fn shutdown(&mut self) -> Result<(), JobSchedulerError> {}
        pub fn shutdown_on_signal(&self, signal: tokio::signal::unix::SignalKind) {}
        pub fn shutdown_on_ctrl_c(&self) {}
        pub fn set_shutdown_handler(&mut self, job: Box<ShutdownNotification>) {}
        pub fn remove_shutdown_handler(&mut self) {}
    }
}
