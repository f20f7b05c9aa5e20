//! package = "rocket-session-store", version = ">=0.1, <0.3"

use std::time::Duration;

pub trait Store: Send + Sync {
    type Value;
    #[twelve::entry(kind = "request")]
    async fn get(&self, id: &str) -> SessionResult<Option<Self::Value>>;
    #[twelve::entry(kind = "request")]
    async fn set(&self, id: &str, value: Self::Value, duration: Duration) -> SessionResult<()>;
    #[twelve::entry(kind = "request")]
    async fn touch(&self, id: &str, duration: Duration) -> SessionResult<()>;
    #[twelve::entry(kind = "request")]
    async fn remove(&self, id: &str) -> SessionResult<()>;
}
/// The session of one request; where it is kept is the store's business.
#[twelve::request_data(meta)]
pub struct Session<'s, T>(&'s T);
impl<'s, T> Session<'s, T> {
    pub async fn get(&self) -> SessionResult<Option<T>> {}
    pub async fn set(&self, value: T) -> SessionResult<()> {}
    pub async fn touch(&self) -> SessionResult<()> {}
    pub async fn remove(&self) -> SessionResult<()> {}
    #[twelve::view]
    pub async fn regenerate_token<'r>(&mut self) -> SessionResult<()> {}
}
pub struct SessionStore<T> {
    pub store: Box<dyn Store<Value = T>>,
    pub name: String,
    pub duration: Duration,
}
impl<T> SessionStore<T> {
    pub fn fairing(self) -> SessionStoreFairing<T> {}
}
pub struct SessionStoreFairing<T>(T);
impl<T> rocket::fairing::Fairing for SessionStoreFairing<T> {}
pub type SessionResult<T> = Result<T, SessionError>;
pub struct SessionError;
impl std::error::Error for SessionError {}
impl std::fmt::Display for SessionError {}

pub mod memory {
    #[twelve::opens(session_store, memory, instead = "`rocket_session_store::redis::RedisStore`")]
    pub struct MemoryStore<T>(T);
    impl<T> MemoryStore<T> {
        pub fn new() -> Self {}
    }
    impl<T> Default for MemoryStore<T> {
        fn default() -> Self {}
    }
    impl<T> crate::Store for MemoryStore<T> { type Value = T; }
}
pub mod redis {
    #[twelve::nature(client)]
    #[twelve::opens(session_store, shared)]
    pub struct RedisStore<T>(T);
    impl<T> RedisStore<T> {
        pub fn new(client: ::redis::Client) -> Self {}
        pub fn prefix(self, prefix: String) -> Self {}
        pub fn postfix(self, postfix: String) -> Self {}
    }
    impl<T> crate::Store for RedisStore<T> { type Value = T; }
}
