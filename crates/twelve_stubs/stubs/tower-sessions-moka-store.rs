//! package = "tower-sessions-moka-store", version = ">=0.8, <0.16"

// Meant as the front of `CachingSessionStore`; alone it is all there is.
#[twelve::opens(session_store, memory, instead = "tower-sessions-redis-store or tower-sessions-sqlx-store (Postgres, MySQL)")]
#[twelve::shared_handle]
pub struct MokaStore;
impl Clone for MokaStore {}
impl MokaStore {
    pub fn new(max_capacity: Option<u64>) -> Self {}
}
impl tower_sessions_core::SessionStore for MokaStore {}
