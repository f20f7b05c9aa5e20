//! package = "actix-session", version = ">=0.4, <0.12"

pub use middleware::SessionMiddleware;

mod middleware {
    pub struct SessionMiddleware<Store>(Store);
    impl<Store> SessionMiddleware<Store> {
        #[twelve::wraps]
        pub fn new(store: Store, key: cookie::Key) -> Self {}
        #[twelve::wraps]
        pub fn builder(store: Store, key: cookie::Key) -> crate::config::SessionMiddlewareBuilder<Store> {}
    }
}
/// Up to 0.5: the session itself is in the cookie.
#[twelve::opens(session_store, shared)]
pub struct CookieSession;
impl CookieSession {
    #[twelve::secret(arg = 0)]
    pub fn signed(key: &[u8]) -> Self {}
    #[twelve::secret(arg = 0)]
    pub fn private(key: &[u8]) -> Self {}
    pub fn name<S>(self, value: S) -> Self {}
    pub fn path<S>(self, value: S) -> Self {}
    pub fn secure(self, value: bool) -> Self {}
    pub fn http_only(self, value: bool) -> Self {}
    pub fn max_age(self, seconds: i64) -> Self {}
}
pub mod config {
    pub struct SessionMiddlewareBuilder<Store>(Store);
    impl<Store> SessionMiddlewareBuilder<Store> {
        pub fn cookie_name(self, name: String) -> Self {}
        pub fn cookie_secure(self, secure: bool) -> Self {}
        pub fn session_lifecycle<S>(self, session_lifecycle: S) -> Self {}
        pub fn cookie_same_site(self, same_site: cookie::SameSite) -> Self {}
        pub fn cookie_path(self, path: String) -> Self {}
        pub fn cookie_domain(self, domain: Option<String>) -> Self {}
        pub fn cookie_content_security(self, content_security: CookieContentSecurity) -> Self {}
        pub fn cookie_http_only(self, http_only: bool) -> Self {}
        pub fn build(self) -> crate::SessionMiddleware<Store> {}
    }
    pub enum CookieContentSecurity { Private, Signed }
    pub struct PersistentSession;
    impl PersistentSession {
        pub fn session_ttl(self, session_ttl: cookie::time::Duration) -> Self {}
    }
    impl Default for PersistentSession {
        fn default() -> Self {}
    }
    pub struct BrowserSession;
    pub enum SessionLifecycle { BrowserSession(BrowserSession), PersistentSession(PersistentSession) }
}
pub mod storage {
    pub trait SessionStore {
        #[twelve::entry(kind = "request")]
        async fn load(&self, session_key: &SessionKey) -> Result<Option<std::collections::HashMap<String, String>>, LoadError>;
        #[twelve::entry(kind = "request")]
        async fn save(&self, session_state: std::collections::HashMap<String, String>, ttl: &cookie::time::Duration) -> Result<SessionKey, SaveError>;
        #[twelve::entry(kind = "request")]
        async fn update(&self, session_key: SessionKey, session_state: std::collections::HashMap<String, String>, ttl: &cookie::time::Duration) -> Result<SessionKey, UpdateError>;
        #[twelve::entry(kind = "request")]
        async fn update_ttl(&self, session_key: &SessionKey, ttl: &cookie::time::Duration) -> Result<(), anyhow::Error>;
        #[twelve::entry(kind = "request")]
        async fn delete(&self, session_key: &SessionKey) -> Result<(), anyhow::Error>;
    }
    pub struct SessionKey(String);
    pub struct LoadError;
    pub struct SaveError;
    pub struct UpdateError;
    /// The session itself is in the cookie: any copy of the service can read it.
    #[twelve::opens(session_store, shared)]
    pub struct CookieSessionStore;
    impl Default for CookieSessionStore {
        fn default() -> Self {}
    }
    #[twelve::opens(session_store, shared)]
    pub struct RedisSessionStore;
    impl RedisSessionStore {
        pub fn builder<S>(connection_string: S) -> RedisSessionStoreBuilder {}
        pub fn builder_pooled<P>(pool: P) -> RedisSessionStoreBuilder {}
        pub async fn new<S>(connection_string: S) -> Result<RedisSessionStore, anyhow::Error> {}
        pub async fn new_pooled<P>(pool: P) -> anyhow::Result<RedisSessionStore> {}
    }
    pub struct RedisSessionStoreBuilder;
    impl RedisSessionStoreBuilder {
        pub fn cache_keygen<F>(self, keygen: F) -> Self {}
        pub async fn build(self) -> anyhow::Result<RedisSessionStore> {}
    }
    /// Up to 0.8.
    #[twelve::opens(session_store, shared)]
    pub struct RedisActorSessionStore;
    impl RedisActorSessionStore {
        pub fn new<S>(connection_string: S) -> RedisActorSessionStore {}
    }
}
/// The session of one request; where it is kept is the store's business.
pub struct Session;
impl Session {
    pub fn get<T>(&self, key: &str) -> Result<Option<T>, SessionGetError> {}
    pub fn contains_key(&self, key: &str) -> bool {}
    pub fn entries(&self) -> std::cell::Ref<'_, std::collections::HashMap<String, String>> {}
    pub fn status(&self) -> SessionStatus {}
    pub fn insert<T>(&self, key: impl Into<String>, value: T) -> Result<(), SessionInsertError> {}
    pub fn set<T>(&self, key: &str, value: T) -> Result<(), SessionInsertError> {}
    pub fn update<T, F>(&self, key: impl Into<String>, updater: F) -> Result<(), SessionUpdateError> {}
    pub fn remove(&self, key: &str) -> Option<String> {}
    pub fn remove_as<T>(&self, key: &str) -> Option<Result<T, String>> {}
    pub fn clear(&self) {}
    pub fn purge(&self) {}
    pub fn renew(&self) {}
}
pub enum SessionStatus { Changed, Purged, Renewed, Unchanged }
pub struct SessionGetError;
pub struct SessionInsertError;
struct SessionUpdateError;
pub trait SessionExt {
    fn get_session(&self) -> Session {}
}
