//! package = "axum-sessions", version = ">=0.6"

pub use async_session;
pub use axum_extra::extract::cookie::SameSite;
pub use session::{PersistencePolicy, SessionHandle, SessionLayer};

pub mod extractors {
    /// A copy of what the store has, for one request.
    #[twelve::request_data(meta)]
    pub struct ReadableSession;
    impl std::ops::Deref for ReadableSession {
        type Target = async_session::Session;
    }
    #[twelve::request_data(meta)]
    pub struct WritableSession;
    impl std::ops::Deref for WritableSession {
        type Target = async_session::Session;
    }
    impl std::ops::DerefMut for WritableSession {}
}
mod session {
    pub type SessionHandle = std::sync::Arc<tokio::sync::RwLock<async_session::Session>>;
    #[derive(Clone)]
    pub enum PersistencePolicy {
        Always,
    }
    #[derive(Clone)]
    pub struct SessionLayer<Store>(Store);
    impl<Store> SessionLayer<Store> {
        #[twelve::secret(arg = 1)]
        pub fn new(store: Store, secret: &[u8]) -> Self {}
        pub fn with_persistence_policy(self, policy: PersistencePolicy) -> Self {}
        pub fn with_cookie_path(self, cookie_path: impl AsRef<str>) -> Self {}
        pub fn with_cookie_name(self, cookie_name: impl AsRef<str>) -> Self {}
        pub fn with_cookie_domain(self, cookie_domain: impl AsRef<str>) -> Self {}
        pub fn with_same_site_policy(self, policy: super::SameSite) -> Self {}
        pub fn with_session_ttl(self, session_ttl: Option<std::time::Duration>) -> Self {}
        pub fn with_http_only(self, http_only: bool) -> Self {}
        pub fn with_secure(self, secure: bool) -> Self {}
    }
}
