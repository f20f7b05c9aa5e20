//! package = "async-session", version = ">=2, <4"

pub use anyhow::Error;
pub use async_trait::async_trait;
pub use serde;
pub use serde_json;

pub type Result<T = ()> = std::result::Result<T, Error>;

#[twelve::opens(session_store, memory, instead = "async_redis_session::RedisSessionStore or async_sqlx_session::PostgresSessionStore")]
pub struct MemoryStore;
impl MemoryStore {
    pub fn new() -> Self {}
    #[twelve::mutates]
    pub async fn cleanup(&self) -> Result {}
    pub async fn count(&self) -> usize {}
}
impl Default for MemoryStore {
    fn default() -> Self {}
}
impl Clone for MemoryStore {}
impl SessionStore for MemoryStore {}
/// The session itself is in the cookie.
#[twelve::opens(session_store, shared)]
pub struct CookieStore;
impl CookieStore {
    pub fn new() -> Self {}
}
impl Clone for CookieStore {}
impl SessionStore for CookieStore {}
/// A copy of what the store has, for one request.
#[twelve::request_data(meta)]
pub struct Session;
impl Session {
    pub fn new() -> Self {}
    pub fn destroy(&mut self) {}
    pub fn is_destroyed(&self) -> bool {}
    pub fn id(&self) -> &str {}
    pub fn insert(&mut self, key: &str, value: impl serde::Serialize) -> std::result::Result<(), serde_json::Error> {}
    pub fn insert_raw(&mut self, key: &str, value: String) {}
    pub fn get<T: serde::de::DeserializeOwned>(&self, key: &str) -> Option<T> {}
    pub fn get_raw(&self, key: &str) -> Option<String> {}
    pub fn remove(&mut self, key: &str) {}
    pub fn len(&self) -> usize {}
    pub fn regenerate(&mut self) {}
    pub fn set_cookie_value(&mut self, cookie_value: String) {}
    pub fn expiry(&self) -> Option<&chrono::DateTime<chrono::Utc>> {}
    pub fn set_expiry(&mut self, expiry: chrono::DateTime<chrono::Utc>) {}
    pub fn expire_in(&mut self, ttl: std::time::Duration) {}
    pub fn is_expired(&self) -> bool {}
    pub fn validate(self) -> Option<Self> {}
    pub fn data_changed(&self) -> bool {}
    pub fn reset_data_changed(&self) {}
    pub fn expires_in(&self) -> Option<std::time::Duration> {}
    pub fn into_cookie_value(self) -> Option<String> {}
}
impl Clone for Session {}
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
