//! package = "tower-sessions-ext-redis-store", version = ">=0.16, <0.19"

pub use fred;

pub struct RedisStoreError;
impl std::error::Error for RedisStoreError {}

#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(client)]
#[twelve::opens(session_store, shared)]
pub struct RedisStore<C>(C);
impl<C> RedisStore<C> {
    pub fn new(client: C) -> Self {}
}
impl<C> tower_sessions_ext_core::SessionStore for RedisStore<C> {}
