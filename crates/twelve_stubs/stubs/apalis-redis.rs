//! package = "apalis-redis", version = ">=1, <2"

pub use redis::aio::ConnectionManager;
pub use redis::{IntoConnectionInfo, RedisError};

pub async fn connect<S: redis::IntoConnectionInfo>(redis: S) -> Result<ConnectionManager, RedisError> {}

pub struct Config;
impl Config {
    pub fn batch_size(self, size: usize) -> Self {}
    pub fn heartbeat_interval(self, interval: std::time::Duration) -> Self {}
    pub fn queue(self, queue: impl AsRef<str>) -> Self {}
    pub fn missed_heartbeats(self, missed_heartbeats: usize) -> Self {}
    pub fn database_url(self, database_url: impl Into<String>) -> Self {}
    pub fn lock_tasks(self, lock_tasks: bool) -> Self {}
    pub fn persist_results(self, persist_results: bool) -> Self {}
    pub fn idempotency_ttl(self, ttl: Option<std::time::Duration>) -> Self {}
}
impl Clone for Config {}
impl Default for Config {
    fn default() -> Self {}
}

#[twelve::nature(client)]
#[twelve::opens(queue, shared)]
pub struct RedisStorage<Args, Conn = ConnectionManager>(Args, Conn);
impl<Args, Conn> Clone for RedisStorage<Args, Conn> {}
impl<Args, Conn> RedisStorage<Args, Conn> {
    pub fn new(conn: Conn) -> RedisStorage<Args, Conn> {}
    pub fn with_config(self, config: Config) -> RedisStorage<Args, Conn> {}
    #[twelve::view]
    pub fn get_connection(&mut self) -> &mut Conn {}
    pub fn get_config(&self) -> &Config {}
}
impl<Args, Conn> apalis_core::backend::Backend for RedisStorage<Args, Conn> { type Task = apalis_core::task::Task<Args>; }
impl<Args, Conn> apalis_core::backend::BackendConfig for RedisStorage<Args, Conn> { type Args = Args; }
impl<Args, Conn> apalis_core::backend::TaskSink<Args> for RedisStorage<Args, Conn> {}
