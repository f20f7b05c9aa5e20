//! package = "sessions", version = ">=0.3, <0.8"

pub use sessions_core::*;
pub use sessions_memory::MemoryStorage;
pub use sessions_redis::RedisStorage;
