//! package = "sqlxmq", version = ">=0.3, <0.7"

pub use registry::*;
pub use runner::*;
pub use spawn::*;

/// The function below is called for each job of its name.
#[proc_macro_attribute]
#[twelve::handler(kind = "job")]
pub fn job(attr: TokenStream, item: TokenStream) -> TokenStream {}

mod registry {
    use crate::{JobBuilder, JobRunnerOptions};
    pub struct JobRegistry;
    impl JobRegistry {
        pub fn new(jobs: &[&'static NamedJob]) -> Self {}
        #[twelve::handler(arg = 0, kind = "job")]
        pub fn set_error_handler(&mut self, error_handler: impl Fn(&str, Box<dyn std::error::Error + Send>) + Send + Sync + 'static) -> &mut Self {}
        #[twelve::shares(arg = 0)]
        pub fn set_context<C: Clone + Send + Sync + 'static>(&mut self, context: C) -> &mut Self {}
        #[twelve::shared_state]
        pub fn context<C: Clone + Send + Sync + 'static>(&self) -> C {}
        pub fn runner(self, pool: &sqlx::Pool<sqlx::Postgres>) -> JobRunnerOptions {}
    }
    pub struct NamedJob;
    impl NamedJob {
        pub fn builder(&self) -> JobBuilder<'static> {}
        pub fn builder_with_id(&self, id: uuid::Uuid) -> JobBuilder<'static> {}
        pub const fn name(&self) -> &'static str {}
    }
}
mod runner {
    use std::time::Duration;
    /// One row of a table in Postgres that this runner holds.
    #[twelve::nature(client)]
    pub struct CurrentJob;
    impl CurrentJob {
        pub fn pool(&self) -> &sqlx::Pool<sqlx::Postgres> {}
        #[twelve::view]
        pub async fn complete_with_transaction(&mut self, tx: sqlx::Transaction<'_, sqlx::Postgres>) -> Result<(), sqlx::Error> {}
        #[twelve::view]
        pub async fn complete(&mut self) -> Result<(), sqlx::Error> {}
        #[twelve::view]
        pub async fn checkpoint(&mut self, checkpoint: &Checkpoint<'_>) -> Result<(), sqlx::Error> {}
        #[twelve::view]
        pub async fn keep_alive(&mut self, duration: Duration) -> Result<(), sqlx::Error> {}
        pub fn id(&self) -> uuid::Uuid {}
        pub fn name(&self) -> &str {}
        pub fn json<'a, T: serde::Deserialize<'a>>(&'a self) -> Result<Option<T>, serde_json::Error> {}
        pub fn raw_json(&self) -> Option<&str> {}
        pub fn raw_bytes(&self) -> Option<&[u8]> {}
    }
    pub struct Checkpoint<'a>(&'a str);
    impl<'a> Checkpoint<'a> {
        pub fn new() -> Self {}
        pub fn new_keep_alive(duration: Duration) -> Self {}
        pub fn set_extra_retries(&mut self, extra_retries: usize) -> &mut Self {}
        pub fn set_json<T: serde::Serialize>(&mut self, value: &T) -> Result<&mut Self, serde_json::Error> {}
    }
    pub struct JobRunnerOptions;
    impl JobRunnerOptions {
        #[twelve::handler(arg = 1, kind = "job")]
        pub fn new<F: Fn(CurrentJob) + Send + Sync + 'static>(pool: &sqlx::Pool<sqlx::Postgres>, f: F) -> Self {}
        pub fn set_concurrency(&mut self, min_concurrency: usize, max_concurrency: usize) -> &mut Self {}
        pub fn set_channel_names<'a>(&'a mut self, channel_names: &[&str]) -> &'a mut Self {}
        pub fn set_keep_alive(&mut self, keep_alive: bool) -> &mut Self {}
        pub async fn run(&self) -> Result<JobRunnerHandle, sqlx::Error> {}
    }
    #[twelve::nature(task)]
    pub struct JobRunnerHandle;
}
mod spawn {
    use std::time::Duration;
    pub struct JobBuilder<'a>(&'a str);
    impl<'a> JobBuilder<'a> {
        pub fn new(name: &'a str) -> Self {}
        pub fn new_with_id(id: uuid::Uuid, name: &'a str) -> Self {}
        pub fn set_channel_name(&mut self, channel_name: &'a str) -> &mut Self {}
        pub fn set_channel_args(&mut self, channel_args: &'a str) -> &mut Self {}
        pub fn set_retries(&mut self, retries: u32) -> &mut Self {}
        pub fn set_retry_backoff(&mut self, retry_backoff: Duration) -> &mut Self {}
        pub fn set_ordered(&mut self, ordered: bool) -> &mut Self {}
        pub fn set_delay(&mut self, delay: Duration) -> &mut Self {}
        pub fn set_raw_json(&mut self, raw_json: &'a str) -> &mut Self {}
        pub fn set_raw_bytes(&mut self, raw_bytes: &'a [u8]) -> &mut Self {}
        pub fn set_json<T: ?Sized + serde::Serialize>(&mut self, value: &T) -> Result<&mut Self, serde_json::Error> {}
        #[twelve::does(publish)]
        pub async fn spawn<'b, E>(&self, executor: E) -> Result<uuid::Uuid, sqlx::Error> {}
    }
    pub async fn commit<'b, E>(executor: E, job_ids: &[uuid::Uuid]) -> Result<(), sqlx::Error> {}
    pub async fn clear<'b, E>(executor: E, channel_names: &[&str]) -> Result<(), sqlx::Error> {}
    pub async fn clear_all<'b, E>(executor: E) -> Result<(), sqlx::Error> {}
}
