//! package = "async-redis-session", version = ">=0.1, <0.3"

#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(client)]
#[twelve::opens(session_store, shared)]
pub struct RedisSessionStore;
impl RedisSessionStore {
    pub fn from_client(client: redis::Client) -> Self {}
    pub fn new(connection_info: impl redis::IntoConnectionInfo) -> redis::RedisResult<Self> {}
    pub fn with_prefix(self, prefix: impl AsRef<str>) -> Self {}
    pub async fn count(&self) -> async_session::Result<usize> {}
}
impl async_session::SessionStore for RedisSessionStore {}
