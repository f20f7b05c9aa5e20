//! package = "warp-sessions", version = ">=1"

pub use async_session::{MemoryStore, Session, SessionStore};
pub use cookie::{CookieOptions, SameSiteCookieOption};
pub use session::{ArcSessionStore, SessionWithStore};

mod cookie {
    #[derive(Clone)]
    pub struct CookieOptions {
        pub cookie_name: &'static str,
        pub cookie_value: Option<String>,
        pub max_age: Option<u64>,
        pub domain: Option<String>,
        pub path: Option<String>,
        pub secure: bool,
        pub http_only: bool,
        pub same_site: Option<SameSiteCookieOption>,
    }
    pub enum SameSiteCookieOption {
        None,
        Lax,
    }
}
mod session {
    pub struct ArcSessionStore<T>(pub std::sync::Arc<T>);
    impl<T> async_session::SessionStore for ArcSessionStore<T> {}
    #[twelve::request_data(meta)]
    pub struct SessionWithStore<S> {
        pub session: async_session::Session,
        pub session_store: S,
        pub cookie_options: super::CookieOptions,
    }
}
