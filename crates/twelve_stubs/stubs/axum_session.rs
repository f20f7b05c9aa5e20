//! package = "axum_session", version = ">=0.7, <0.23"

pub use config::{IdGenerator, Key, SameSite, SessionConfig, SessionMode};
pub use databases::*;
pub use errors::SessionError;
pub use layer::SessionLayer;
pub use session::{ReadOnlySession, Session};
pub use session_store::SessionStore;

mod session_store {
    use crate::{SessionConfig, SessionError};

    /// It holds sessions in memory, and copies them into its pool if it was given one.
    #[twelve::shared_handle]
    pub struct SessionStore<T>(T);
    impl<T: crate::DatabasePool> SessionStore<T> {
        #[twelve::opens(session_store, memory, instead = "axum_session_redispool or axum_session_sqlx (Postgres, MySQL)", when(type(0) = "SessionNullPool"))]
        pub async fn new(client: Option<T>, config: SessionConfig) -> Result<Self, SessionError> {}
        pub fn is_persistent(&self) -> bool {}
        pub async fn cleanup(&self) -> Result<Vec<String>, SessionError> {}
        pub async fn count(&self) -> Result<i64, SessionError> {}
        pub async fn clear_store(&self) -> Result<(), SessionError> {}
        pub async fn clear(&mut self) {}
    }
    impl<T: crate::DatabasePool> Clone for SessionStore<T> {
        #[twelve::alias]
        fn clone(&self) -> Self {}
    }
    impl<T, S> axum_core::extract::FromRequestParts<S> for SessionStore<T> { type Rejection = (http::StatusCode, &'static str); }
}

mod session {
    use crate::SessionStore;

    /// The session of the visitor whose request it is.
    pub struct Session<T>(T);
    impl<S: crate::DatabasePool> Session<S> {
        pub fn create_data(&self) {}
        pub fn data_exists(&self) -> bool {}
        pub fn renew(&self) {}
        pub fn update(&self) {}
        pub fn destroy(&self) {}
        pub fn set_longterm(&self, longterm: bool) {}
        pub fn set_store(&self, can_store: bool) {}
        pub fn get<T>(&self, key: &str) -> Option<T> {}
        pub fn get_remove<T>(&self, key: &str) -> Option<T> {}
        pub fn set(&self, key: &str, value: impl serde::Serialize) {}
        pub fn remove(&self, key: &str) {}
        pub fn clear(&self) {}
        pub async fn count(&self) -> i64 {}
        pub fn get_session_id(&self) -> String {}
        pub fn get_store(&self) -> &SessionStore<S> {}
        #[twelve::view]
        pub fn get_mut_store(&mut self) -> &mut SessionStore<S> {}
    }
    impl<T, S> axum_core::extract::FromRequestParts<S> for Session<T> { type Rejection = (http::StatusCode, &'static str); }
    pub struct ReadOnlySession<T>(T);
    impl<S: crate::DatabasePool> ReadOnlySession<S> {
        pub fn get<T>(&self, key: &str) -> Option<T> {}
        pub async fn count(&self) -> i64 {}
    }
    impl<T, S> axum_core::extract::FromRequestParts<S> for ReadOnlySession<T> { type Rejection = (http::StatusCode, &'static str); }
}

mod layer {
    pub struct SessionLayer<T>(T);
    impl<T: crate::DatabasePool> SessionLayer<T> {
        #[twelve::wraps]
        pub fn new(session_store: crate::SessionStore<T>) -> Self {}
    }
}

pub mod databases {
    use crate::{Session, SessionStore};

    pub trait DatabasePool {
        async fn initiate(&self, table_name: &str) -> Result<(), DatabaseError>;
        async fn count(&self, table_name: &str) -> Result<i64, DatabaseError>;
        async fn store(&self, id: &str, session: &str, expires: i64, table_name: &str) -> Result<(), DatabaseError>;
        async fn load(&self, id: &str, table_name: &str) -> Result<Option<String>, DatabaseError>;
        async fn delete_one_by_id(&self, id: &str, table_name: &str) -> Result<(), DatabaseError>;
        async fn exists(&self, id: &str, table_name: &str) -> Result<bool, DatabaseError>;
        fn auto_handles_expiry(&self) -> bool;
    }
    /// The pool that keeps nothing.
    pub struct SessionNullPool;
    impl DatabasePool for SessionNullPool {}
    pub type SessionNullSession = Session<SessionNullPool>;
    pub type SessionNullSessionStore = SessionStore<SessionNullPool>;
    #[twelve::nature(pool)]
    #[twelve::shared_handle]
    pub struct SessionAnyPool;
    impl SessionAnyPool {
        pub fn new<Pool: DatabasePool>(pool: Pool) -> Self {}
    }
    impl DatabasePool for SessionAnyPool {}
    pub type SessionAnySession = Session<SessionAnyPool>;
    pub type SessionAnySessionStore = SessionStore<SessionAnyPool>;
    pub struct DatabaseError;
}

mod config {
    pub use cookie::{Key, SameSite};
    use std::borrow::Cow;
    use std::time::Duration;

    pub enum SessionMode {
        Manual,
        OptIn,
        Persistent,
    }
    pub trait IdGenerator {}
    pub struct SessionConfig;
    impl SessionConfig {
        pub fn new() -> Self {}
        pub fn with_cookie_domain(self, name: impl Into<Cow<'static, str>>) -> Self {}
        pub fn with_session_name(self, name: impl Into<Cow<'static, str>>) -> Self {}
        pub fn with_cookie_path(self, path: impl Into<Cow<'static, str>>) -> Self {}
        pub fn with_cookie_same_site(self, same_site: SameSite) -> Self {}
        pub fn with_mode(self, mode: SessionMode) -> Self {}
        pub fn with_http_only(self, is_set: bool) -> Self {}
        pub fn with_lifetime(self, time: Duration) -> Self {}
        pub fn with_max_age(self, time: Option<Duration>) -> Self {}
        pub fn with_max_lifetime(self, time: Duration) -> Self {}
        pub fn with_memory_lifetime(self, time: Duration) -> Self {}
        pub fn with_purge_update(self, duration: Duration) -> Self {}
        pub fn with_purge_database_update(self, duration: Duration) -> Self {}
        pub fn with_always_save(self, always_save: bool) -> Self {}
        pub fn with_secure(self, is_set: bool) -> Self {}
        pub fn with_table_name(self, table_name: impl Into<Cow<'static, str>>) -> Self {}
        pub fn with_key(self, key: Key) -> Self {}
        pub fn with_database_key(self, key: Key) -> Self {}
    }
    impl Default for SessionConfig {
        fn default() -> Self {}
    }
}
mod errors {
    pub struct SessionError;
}
