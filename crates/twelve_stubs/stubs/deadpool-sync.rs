//! package = "deadpool-sync", version = ">=0.1, <0.3"

use deadpool::Runtime;

pub enum InteractError {
    Panic(Box<dyn std::any::Any + Send + 'static>),
    Aborted,
}
impl std::error::Error for InteractError {}
/// What a pool hands out of clients that block: what is done with it runs on a thread for that.
#[twelve::nature(client)]
pub struct SyncWrapper<T>(T);
impl<T> SyncWrapper<T> {
    pub async fn new<F, E>(runtime: Runtime, f: F) -> Result<Self, E> where F: FnOnce() -> Result<T, E> {}
    pub async fn interact<F, R>(&self, f: F) -> Result<R, InteractError> where F: FnOnce(&mut T) -> R {}
    pub fn is_mutex_poisoned(&self) -> bool {}
}
