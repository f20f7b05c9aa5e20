//! package = "sessions-redis", version = ">=0.3, <0.8"

#[twelve::shared_handle]
#[twelve::nature(client)]
#[twelve::opens(session_store, shared)]
pub struct RedisStorage<T = redis::Client>(T);
impl<T> Clone for RedisStorage<T> {}
impl<T> RedisStorage<T> {
    pub fn new(client: T) -> Self {}
    pub fn get_ref(&self) -> &T {}
}
impl<T> sessions_core::Storage for RedisStorage<T> {}
