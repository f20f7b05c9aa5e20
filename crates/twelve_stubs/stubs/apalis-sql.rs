//! package = "apalis-sql", version = ">=0.6, <0.8"

pub use sqlx;

pub struct Config;
impl Config {
    pub fn new(namespace: &str) -> Self {}
    pub fn set_poll_interval(self, interval: std::time::Duration) -> Self {}
    pub fn set_keep_alive(self, keep_alive: std::time::Duration) -> Self {}
    pub fn set_buffer_size(self, buffer_size: usize) -> Self {}
    pub fn set_namespace(self, namespace: &str) -> Self {}
    pub fn set_reenqueue_orphaned_after(self, after: std::time::Duration) -> Self {}
    pub fn namespace(&self) -> &String {}
    pub fn buffer_size(&self) -> usize {}
    pub fn keep_alive(&self) -> &std::time::Duration {}
    pub fn poll_interval(&self) -> &std::time::Duration {}
}
impl Clone for Config {}
impl Default for Config {
    fn default() -> Self {}
}

pub mod context {
    pub struct SqlContext;
    impl Clone for SqlContext {}
    impl SqlContext {
        pub fn new() -> Self {}
        pub fn set_max_attempts(&mut self, max_attempts: i32) {}
        pub fn max_attempts(&self) -> i32 {}
        pub fn done_at(&self) -> &Option<i64> {}
        pub fn run_at(&self) -> &chrono::DateTime<chrono::Utc> {}
        pub fn lock_at(&self) -> &Option<i64> {}
        pub fn last_error(&self) -> &Option<String> {}
        pub fn set_priority(&mut self, priority: i32) {}
        pub fn priority(&self) -> &i32 {}
    }
    impl Default for SqlContext {
        fn default() -> Self {}
    }
}
pub mod postgres {
    use crate::context::SqlContext;
    use apalis_core::codec::json::JsonCodec;
    use apalis_core::request::Request;
    pub use sqlx::postgres::PgPool;
    #[twelve::nature(client)]
    #[twelve::opens(queue, shared)]
    pub struct PostgresStorage<T, C = JsonCodec<serde_json::Value>>(T, C);
    impl<T, C> Clone for PostgresStorage<T, C> {}
    impl PostgresStorage<()> {
        pub async fn setup(pool: &PgPool) -> Result<(), sqlx::Error> {}
    }
    impl<T> PostgresStorage<T> {
        pub fn new(pool: PgPool) -> Self {}
        pub fn new_with_config(pool: PgPool, config: crate::Config) -> Self {}
        pub fn pool(&self) -> &PgPool {}
        pub fn config(&self) -> &crate::Config {}
    }
    impl<T, C> apalis_core::backend::Backend<Request<T, SqlContext>> for PostgresStorage<T, C> {}
    impl<T, C> apalis_core::storage::Storage for PostgresStorage<T, C> {
        type Job = T;
        type Error = sqlx::Error;
        type Context = SqlContext;
        type Compact = serde_json::Value;
    }
    #[twelve::nature(client)]
    pub struct PgListen;
    impl PgListen {
        pub async fn new(pool: PgPool) -> Result<Self, sqlx::Error> {}
        pub fn subscribe_with<T>(&mut self, storage: &mut PostgresStorage<T>) {}
        #[twelve::does(subscribe)]
        pub async fn listen(self) -> Result<(), sqlx::Error> {}
    }
}
pub mod mysql {
    use crate::context::SqlContext;
    use apalis_core::codec::json::JsonCodec;
    use apalis_core::request::Request;
    pub use sqlx::mysql::MySqlPool;
    #[twelve::nature(client)]
    #[twelve::opens(queue, shared)]
    pub struct MysqlStorage<T, C = JsonCodec<serde_json::Value>>(T, C);
    impl<T, C> Clone for MysqlStorage<T, C> {}
    impl MysqlStorage<()> {
        pub async fn setup(pool: &MySqlPool) -> Result<(), sqlx::Error> {}
    }
    impl<T> MysqlStorage<T> {
        pub fn new(pool: MySqlPool) -> Self {}
        pub fn new_with_config(pool: MySqlPool, config: crate::Config) -> Self {}
        pub fn pool(&self) -> &MySqlPool {}
        pub fn get_config(&self) -> &crate::Config {}
    }
    impl<T, C> apalis_core::backend::Backend<Request<T, SqlContext>> for MysqlStorage<T, C> {}
    impl<T, C> apalis_core::storage::Storage for MysqlStorage<T, C> {
        type Job = T;
        type Error = sqlx::Error;
        type Context = SqlContext;
        type Compact = serde_json::Value;
    }
}
pub mod sqlite {
    use crate::context::SqlContext;
    use apalis_core::codec::json::JsonCodec;
    use apalis_core::request::Request;
    pub use sqlx::sqlite::SqlitePool;
    #[twelve::nature(client)]
    #[twelve::opens(queue, disk, instead = "a storage that all copies share: `PostgresStorage`, `MysqlStorage` or apalis-redis")]
    pub struct SqliteStorage<T, C = JsonCodec<String>>(T, C);
    impl<T, C> Clone for SqliteStorage<T, C> {}
    impl SqliteStorage<()> {
        pub async fn setup(pool: &SqlitePool) -> Result<(), sqlx::Error> {}
    }
    impl<T> SqliteStorage<T> {
        pub fn new(pool: SqlitePool) -> Self {}
        pub fn new_with_config(pool: SqlitePool, config: crate::Config) -> Self {}
        pub fn pool(&self) -> &SqlitePool {}
        pub fn get_config(&self) -> &crate::Config {}
    }
    impl<T, C> apalis_core::backend::Backend<Request<T, SqlContext>> for SqliteStorage<T, C> {}
    impl<T, C> apalis_core::storage::Storage for SqliteStorage<T, C> {
        type Job = T;
        type Error = sqlx::Error;
        type Context = SqlContext;
        type Compact = String;
    }
}
