//! package = "pgmq", version = ">=0.20, <0.34"

pub use errors::PgmqError;
pub use pg_ext::PGMQueueExt;
pub use types::Message;
use sqlx::{Pool, Postgres};

/// Queues in Postgres; what is read is hidden from the others for a time, and comes back unless it is deleted.
#[twelve::shared_handle]
#[twelve::nature(client)]
#[twelve::opens(queue, shared)]
pub struct PGMQueue {
    pub url: String,
    pub connection: Pool<Postgres>,
}
impl Clone for PGMQueue {}
impl PGMQueue {
    pub async fn new(url: String) -> Result<Self, PgmqError> {}
    pub async fn new_with_pool(pool: Pool<Postgres>) -> Self {}
    pub async fn create(&self, queue_name: &str) -> Result<(), PgmqError> {}
    pub async fn destroy(&self, queue_name: &str) -> Result<(), PgmqError> {}
    #[twelve::does(publish)]
    pub async fn send<T: serde::Serialize>(&self, queue_name: &str, message: &T) -> Result<i64, PgmqError> {}
    #[twelve::does(publish)]
    pub async fn send_delay<T: serde::Serialize>(&self, queue_name: &str, message: &T, delay: u64) -> Result<i64, PgmqError> {}
    #[twelve::does(publish)]
    pub async fn send_batch<T: serde::Serialize>(&self, queue_name: &str, messages: &[T]) -> Result<Vec<i64>, PgmqError> {}
    #[twelve::does(claim)]
    pub async fn read<T>(&self, queue_name: &str, vt: Option<i32>) -> Result<Option<Message<T>>, PgmqError> {}
    #[twelve::does(claim)]
    pub async fn read_batch<T>(&self, queue_name: &str, vt: Option<i32>, num_msgs: i32) -> Result<Option<Vec<Message<T>>>, PgmqError> {}
    #[twelve::does(claim)]
    pub async fn read_batch_with_poll<T>(&self, queue_name: &str, vt: Option<i32>, max_batch_size: i32, poll_timeout: Option<std::time::Duration>, poll_interval: Option<std::time::Duration>) -> Result<Option<Vec<Message<T>>>, PgmqError> {}
    pub async fn delete(&self, queue_name: &str, msg_id: i64) -> Result<u64, PgmqError> {}
    pub async fn delete_batch(&self, queue_name: &str, msg_ids: &[i64]) -> Result<u64, PgmqError> {}
    pub async fn purge(&self, queue_name: &str) -> Result<u64, PgmqError> {}
    pub async fn archive(&self, queue_name: &str, msg_id: i64) -> Result<u64, PgmqError> {}
    #[twelve::does(claim)]
    pub async fn pop<T>(&self, queue_name: &str) -> Result<Option<Message<T>>, PgmqError> {}
    pub async fn set_vt<T>(&self, queue_name: &str, msg_id: i64, vt: chrono::DateTime<chrono::Utc>) -> Result<Option<Message<T>>, PgmqError> {}
}
pub mod errors {
    pub enum PgmqError {
        JsonParsingError(serde_json::error::Error),
        DatabaseError(sqlx::Error),
        InvalidQueueName { name: String },
    }
    impl std::error::Error for PgmqError {}
    impl std::fmt::Display for PgmqError {}
}
pub mod types {
    pub struct Message<T = serde_json::Value> {
        pub msg_id: i64,
        pub vt: chrono::DateTime<chrono::Utc>,
        pub enqueued_at: chrono::DateTime<chrono::Utc>,
        pub read_ct: i32,
        pub message: T,
    }
}
pub mod pg_ext {
    use crate::{Message, PgmqError};
    use sqlx::{Pool, Postgres};
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    #[twelve::opens(queue, shared)]
    pub struct PGMQueueExt {
        pub url: String,
        pub connection: Pool<Postgres>,
    }
    impl Clone for PGMQueueExt {}
    impl PGMQueueExt {
        pub async fn new(url: String, max_connections: u32) -> Result<Self, PgmqError> {}
        pub async fn new_with_pool(pool: Pool<Postgres>) -> Self {}
        pub async fn init(&self) -> Result<bool, PgmqError> {}
        pub async fn create(&self, queue_name: &str) -> Result<bool, PgmqError> {}
        pub async fn drop_queue(&self, queue_name: &str) -> Result<(), PgmqError> {}
        pub async fn purge_queue(&self, queue_name: &str) -> Result<i64, PgmqError> {}
        #[twelve::does(publish)]
        pub async fn send<T: serde::Serialize>(&self, queue_name: &str, message: &T) -> Result<i64, PgmqError> {}
        #[twelve::does(publish)]
        pub async fn send_with_cxn<E, T>(&self, queue_name: &str, message: &T, executor: E) -> Result<i64, PgmqError> {}
        #[twelve::does(publish)]
        pub async fn send_delay<T>(&self, queue_name: &str, message: &T, delay: u32) -> Result<i64, PgmqError> {}
        #[twelve::does(claim)]
        pub async fn read<T>(&self, queue_name: &str, vt: i32) -> Result<Option<Message<T>>, PgmqError> {}
        #[twelve::does(claim)]
        pub async fn read_batch_with_poll<T>(&self, queue_name: &str, vt: i32, max_batch_size: i32, poll_timeout: Option<std::time::Duration>, poll_interval: Option<std::time::Duration>) -> Result<Option<Vec<Message<T>>>, PgmqError> {}
        pub async fn archive(&self, queue_name: &str, msg_id: i64) -> Result<bool, PgmqError> {}
        pub async fn delete(&self, queue_name: &str, msg_id: i64) -> Result<bool, PgmqError> {}
        #[twelve::does(claim)]
        pub async fn pop<T>(&self, queue_name: &str) -> Result<Option<Message<T>>, PgmqError> {}
    }
}
