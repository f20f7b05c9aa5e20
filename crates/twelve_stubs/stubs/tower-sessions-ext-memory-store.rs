//! package = "tower-sessions-ext-memory-store", version = ">=0.14, <2"

#[twelve::opens(session_store, memory, instead = "tower-sessions-ext-redis-store or tower-sessions-ext-sqlx-store (Postgres, MySQL)")]
#[twelve::shared_handle]
pub struct MemoryStore;
impl Default for MemoryStore {
    fn default() -> Self {}
}
impl Clone for MemoryStore {}
impl tower_sessions_ext_core::SessionStore for MemoryStore {}
