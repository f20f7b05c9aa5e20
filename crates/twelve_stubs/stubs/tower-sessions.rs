//! package = "tower-sessions", version = ">=0.9, <0.16"

pub use service::{SessionManager, SessionManagerLayer};
pub use tower_cookies::cookie;
pub use tower_sessions_core::{session, session_store};
pub use tower_sessions_core::session::{Expiry, Session};
pub use tower_sessions_core::session_store::{CachingSessionStore, ExpiredDeletion, SessionStore};
pub use tower_sessions_memory_store::MemoryStore;

/// Up to 0.10 exported here; later in its own crate.
#[twelve::opens(session_store, shared)]
pub struct RedisStore<C>(C);
impl<C> RedisStore<C> {
    pub fn new(client: C) -> Self {}
}
/// Up to 0.10 exported here; later in its own crate.
#[twelve::opens(session_store, shared)]
pub struct PostgresStore;
impl PostgresStore {
    pub fn new<C>(client: C) -> Self {}
}
/// Up to 0.10 exported here; later in its own crate.
#[twelve::opens(session_store, shared)]
pub struct MySqlStore;
impl MySqlStore {
    pub fn new<C>(client: C) -> Self {}
}
/// Up to 0.10 exported here; later in its own crate.
#[twelve::opens(session_store, shared)]
pub struct MongoDBStore;
impl MongoDBStore {
    pub fn new<C>(client: C, database: String) -> Self {}
}
/// Up to 0.10 exported here.
#[twelve::opens(session_store, memory, instead = "tower-sessions-redis-store or tower-sessions-sqlx-store (Postgres, MySQL)")]
pub struct MokaStore;
impl MokaStore {
    pub fn new(max_capacity: Option<u64>) -> Self {}
}
/// Up to 0.10 exported here.
#[twelve::opens(session_store, disk, instead = "tower-sessions-redis-store or tower-sessions-sqlx-store (Postgres, MySQL)")]
pub struct SqliteStore;
impl SqliteStore {
    pub fn new<P>(pool: P) -> Self {}
}

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
        pub fn with_expiry(self, expiry: tower_sessions_core::Expiry) -> Self {}
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
