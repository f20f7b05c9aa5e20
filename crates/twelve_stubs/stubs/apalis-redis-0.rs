//! package = "apalis-redis", version = ">=0.6, <0.8"

pub use redis::aio::ConnectionManager;
pub use redis::RedisError;
pub use self::storage::{connect, Config, RedisContext, RedisQueueInfo, RedisStorage};

mod storage {
    use apalis_core::request::{Parts, Request};
    use redis::aio::ConnectionManager;
    use redis::RedisError;
    use std::time::Duration;

    pub async fn connect<S: redis::IntoConnectionInfo>(redis: S) -> Result<ConnectionManager, RedisError> {}
    pub struct RedisQueueInfo;
    pub struct RedisContext;
    impl Clone for RedisContext {}
    pub struct Config;
    impl Config {
        pub fn get_poll_interval(&self) -> &Duration {}
        pub fn get_buffer_size(&self) -> usize {}
        pub fn get_keep_alive(&self) -> &Duration {}
        pub fn get_enqueue_scheduled(&self) -> &Duration {}
        pub fn get_namespace(&self) -> &String {}
        pub fn set_poll_interval(self, poll_interval: Duration) -> Self {}
        pub fn set_buffer_size(self, buffer_size: usize) -> Self {}
        pub fn set_keep_alive(self, keep_alive: Duration) -> Self {}
        pub fn set_enqueue_scheduled(self, enqueue_scheduled: Duration) -> Self {}
        pub fn set_namespace(self, namespace: &str) -> Self {}
        pub fn set_reenqueue_orphaned_after(self, after: Duration) -> Self {}
    }
    impl Clone for Config {}
    impl Default for Config {
        fn default() -> Self {}
    }

    #[twelve::nature(client)]
    #[twelve::opens(queue, shared)]
    pub struct RedisStorage<T, Conn = ConnectionManager, C = apalis_core::codec::json::JsonCodec<Vec<u8>>>(T, Conn, C);
    impl<T, Conn, C> Clone for RedisStorage<T, Conn, C> {}
    impl<T, Conn> RedisStorage<T, Conn, apalis_core::codec::json::JsonCodec<Vec<u8>>> {
        pub fn new(conn: Conn) -> RedisStorage<T, Conn> {}
        pub fn new_with_config(conn: Conn, config: Config) -> RedisStorage<T, Conn> {}
        pub fn new_with_codec<K>(conn: Conn, config: Config) -> RedisStorage<T, Conn, K> {}
        pub fn get_connection(&self) -> &Conn {}
        pub fn get_config(&self) -> &Config {}
    }
    impl<T, Conn, C> apalis_core::backend::Backend<Request<T, RedisContext>> for RedisStorage<T, Conn, C> {}
    impl<T, Conn, C> apalis_core::storage::Storage for RedisStorage<T, Conn, C> {
        type Job = T;
        type Error = RedisError;
        type Context = RedisContext;
        type Compact = Vec<u8>;
    }
}
