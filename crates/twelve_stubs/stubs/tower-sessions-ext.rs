//! package = "tower-sessions-ext", version = ">=0.14, <2"

pub use service::{PlaintextCookie, PrivateCookie, SessionManager, SessionManagerLayer, SignedCookie};
pub use tower_cookies::cookie;
pub use tower_sessions_ext_core::{session, session_store};
pub use tower_sessions_ext_core::session::{Expiry, Session};
pub use tower_sessions_ext_core::session_store::{CachingSessionStore, ExpiredDeletion, SessionStore};
pub use tower_sessions_ext_memory_store::MemoryStore;

pub mod service {
    pub struct SessionManager<S, Store, C = PlaintextCookie>(S, Store, C);
    pub struct SessionManagerLayer<Store, C = PlaintextCookie>(Store, C);
    impl<Store> SessionManagerLayer<Store> {
        #[twelve::wraps]
        pub fn new(session_store: Store) -> Self {}
    }
    impl<Store, C> SessionManagerLayer<Store, C> {
        pub fn with_name<N>(self, name: N) -> Self {}
        pub fn with_http_only(self, http_only: bool) -> Self {}
        pub fn with_same_site(self, same_site: cookie::SameSite) -> Self {}
        pub fn with_expiry(self, expiry: tower_sessions_ext_core::Expiry) -> Self {}
        pub fn with_secure(self, secure: bool) -> Self {}
        pub fn with_path<P>(self, path: P) -> Self {}
        pub fn with_domain<D>(self, domain: D) -> Self {}
        pub fn with_always_save(self, always_save: bool) -> Self {}
        pub fn with_signed(self, key: cookie::Key) -> SessionManagerLayer<Store, SignedCookie> {}
        pub fn with_private(self, key: cookie::Key) -> SessionManagerLayer<Store, PrivateCookie> {}
    }
    pub struct PlaintextCookie;
    pub struct SignedCookie;
    pub struct PrivateCookie;
}
