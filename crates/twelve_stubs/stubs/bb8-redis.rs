//! package = "bb8-redis", version = ">=0.9, <0.27"

pub use bb8;
pub use redis;
#[twelve::nature(client)]
pub struct RedisConnectionManager;
impl RedisConnectionManager {
    pub fn new<T: redis::IntoConnectionInfo>(info: T) -> redis::RedisResult<Self> {}
}
impl bb8::ManageConnection for RedisConnectionManager {
    type Connection = redis::aio::MultiplexedConnection;
    type Error = redis::RedisError;
}
