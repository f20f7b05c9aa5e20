//! package = "tower-sessions-memory-store", version = ">=0.9, <0.16"

#[twelve::opens(session_store, memory, instead = "tower-sessions-redis-store or tower-sessions-sqlx-store (Postgres, MySQL)")]
#[twelve::shared_handle]
pub struct MemoryStore;
impl Default for MemoryStore {
    fn default() -> Self {}
}
impl tower_sessions_core::SessionStore for MemoryStore {}
