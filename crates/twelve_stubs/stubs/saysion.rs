//! package = "saysion", version = ">=0.1, <0.5"

pub use anyhow::Error;
pub use async_trait::async_trait;
pub use cookie_store::CookieStore;
pub use memory_store::MemoryStore;
pub use mongodb_store::MongoDbStore;
pub use redis_store::RedisStore;
pub use session::Session;
pub use session_store::SessionStore;
pub use signed_cookie_store::SignedCookieStore;
pub use sqlx_store::{SqlxMySqlStore, SqlxPostgresStore, SqlxSqliteStore};

pub type Result<T = ()> = std::result::Result<T, Error>;

mod cookie_store {
    /// The session itself is in the cookie.
    #[twelve::opens(session_store, shared)]
    pub struct CookieStore;
    impl CookieStore {
        pub fn new() -> Self {}
    }
    impl Clone for CookieStore {}
    impl crate::SessionStore for CookieStore {}
}
mod signed_cookie_store {
    #[twelve::opens(session_store, shared)]
    pub struct SignedCookieStore;
    impl SignedCookieStore {
        #[twelve::secret(arg = 0)]
        pub fn new(key: impl AsRef<[u8]>) -> crate::Result<Self> {}
        pub fn with_fallback_key(self, key: impl AsRef<[u8]>) -> crate::Result<Self> {}
    }
    impl Clone for SignedCookieStore {}
    impl crate::SessionStore for SignedCookieStore {}
}
mod memory_store {
    #[twelve::opens(session_store, memory, instead = "`saysion::RedisStore`, `SqlxPostgresStore` or `SqlxMySqlStore`")]
    #[twelve::shared_handle]
    pub struct MemoryStore;
    impl MemoryStore {
        pub fn new() -> Self {}
        #[twelve::mutates]
        pub async fn cleanup(&self) -> crate::Result {}
        pub async fn count(&self) -> usize {}
    }
    impl Default for MemoryStore {
        fn default() -> Self {}
    }
    impl Clone for MemoryStore {}
    impl crate::SessionStore for MemoryStore {}
}
mod mongodb_store {
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    #[twelve::opens(session_store, shared)]
    pub struct MongoDbStore;
    impl MongoDbStore {
        pub fn new(client: mongodb::Client, db: impl Into<String>) -> Self {}
        pub async fn from_uri(uri: &str, db: impl Into<String>) -> crate::Result<Self> {}
        pub fn with_collection(self, coll: impl Into<String>) -> Self {}
        pub async fn initialize(&self) -> crate::Result {}
        pub async fn count(&self) -> crate::Result<u64> {}
    }
    impl crate::SessionStore for MongoDbStore {}
}
mod redis_store {
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    #[twelve::opens(session_store, shared)]
    pub struct RedisStore;
    impl RedisStore {
        pub async fn new(client: redis::Client) -> crate::Result<Self> {}
        pub async fn from_url(url: &str) -> crate::Result<Self> {}
        pub fn with_prefix(self, prefix: impl Into<String>) -> Self {}
        pub async fn count(&self) -> crate::Result<usize> {}
    }
    impl crate::SessionStore for RedisStore {}
}
mod sqlx_store {
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    #[twelve::opens(session_store, shared)]
    pub struct SqlxPostgresStore;
    impl SqlxPostgresStore {
        pub fn new(pool: sqlx::PgPool) -> Self {}
        pub async fn from_url(url: &str) -> crate::Result<Self> {}
        pub fn with_table(self, table: impl Into<String>) -> Self {}
        pub async fn migrate(&self) -> crate::Result {}
        pub async fn cleanup(&self) -> crate::Result {}
        pub async fn count(&self) -> crate::Result<i64> {}
    }
    impl crate::SessionStore for SqlxPostgresStore {}
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    #[twelve::opens(session_store, shared)]
    pub struct SqlxMySqlStore;
    impl SqlxMySqlStore {
        pub fn new(pool: sqlx::MySqlPool) -> Self {}
        pub async fn from_url(url: &str) -> crate::Result<Self> {}
        pub fn with_table(self, table: impl Into<String>) -> Self {}
        pub async fn migrate(&self) -> crate::Result {}
        pub async fn cleanup(&self) -> crate::Result {}
        pub async fn count(&self) -> crate::Result<i64> {}
    }
    impl crate::SessionStore for SqlxMySqlStore {}
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    #[twelve::opens(session_store, disk, instead = "`SqlxPostgresStore` or `SqlxMySqlStore`")]
    pub struct SqlxSqliteStore;
    impl SqlxSqliteStore {
        pub fn new(pool: sqlx::SqlitePool) -> Self {}
        pub async fn from_url(url: &str) -> crate::Result<Self> {}
        pub fn with_table(self, table: impl Into<String>) -> Self {}
        pub async fn migrate(&self) -> crate::Result {}
        pub async fn cleanup(&self) -> crate::Result {}
        pub async fn count(&self) -> crate::Result<i64> {}
    }
    impl crate::SessionStore for SqlxSqliteStore {}
}
mod session {
    /// A copy of what the store has, for one request.
    #[twelve::request_data(meta)]
    pub struct Session;
    impl Session {
        pub fn new() -> Self {}
        pub fn destroy(&mut self) {}
        pub fn is_destroyed(&self) -> bool {}
        pub fn id(&self) -> &str {}
        pub fn insert(&mut self, key: &str, value: impl serde::Serialize) -> Result<(), serde_json::Error> {}
        pub fn insert_raw(&mut self, key: &str, value: String) {}
        pub fn get<T: serde::de::DeserializeOwned>(&self, key: &str) -> Option<T> {}
        pub fn get_raw(&self, key: &str) -> Option<String> {}
        pub fn remove(&mut self, key: &str) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn regenerate(&mut self) {}
        pub fn set_cookie_value(&mut self, cookie_value: String) {}
        pub fn expire_in(&mut self, ttl: std::time::Duration) {}
        pub fn is_expired(&self) -> bool {}
        pub fn validate(self) -> Option<Self> {}
        pub fn data_changed(&self) -> bool {}
        pub fn expires_in(&self) -> Option<std::time::Duration> {}
        pub fn into_cookie_value(self) -> Option<String> {}
    }
    impl Clone for Session {}
    impl Default for Session {
        fn default() -> Self {}
    }
}
mod session_store {
    use crate::{Result, Session};
    pub trait SessionStore {
        #[twelve::entry(kind = "request")]
        async fn load_session(&self, cookie_value: String) -> Result<Option<Session>>;
        #[twelve::entry(kind = "request")]
        async fn store_session(&self, session: Session) -> Result<Option<String>>;
        #[twelve::entry(kind = "request")]
        async fn destroy_session(&self, session: Session) -> Result;
        #[twelve::entry(kind = "request")]
        async fn clear_store(&self) -> Result;
    }
}
