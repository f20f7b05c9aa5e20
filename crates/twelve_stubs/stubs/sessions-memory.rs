//! package = "sessions-memory", version = ">=0.3, <0.8"

#[twelve::opens(session_store, memory, instead = "`sessions_redis::RedisStorage` (feature `redis` of `sessions`)")]
#[twelve::shared_handle]
pub struct MemoryStorage;
impl Clone for MemoryStorage {}
impl Default for MemoryStorage {
    fn default() -> Self {}
}
impl MemoryStorage {
    pub fn new() -> Self {}
}
impl sessions_core::Storage for MemoryStorage {}
