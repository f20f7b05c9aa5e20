//! package = "bb8", version = ">=0.7, <0.10"

use std::time::Duration;

#[twelve::nature(pool)]
#[twelve::shared_handle]
pub struct Pool<M>(M);
impl<M: ManageConnection> Pool<M> {
    pub fn builder() -> Builder<M> {}
    pub async fn get(&self) -> Result<PooledConnection<'_, M>, RunError<M::Error>> {}
    pub async fn get_owned(&self) -> Result<PooledConnection<'static, M>, RunError<M::Error>> {}
    pub async fn dedicated_connection(&self) -> Result<M::Connection, M::Error> {}
    pub fn add(&self, conn: M::Connection) -> Result<(), AddError<M::Connection>> {}
    pub fn state(&self) -> State {}
}
impl<M> Clone for Pool<M> {}
pub struct Builder<M>(M);
impl<M> Default for Builder<M> {}
impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Self {}
    pub fn max_size(self, max_size: u32) -> Self {}
    pub fn min_idle(self, min_idle: impl Into<Option<u32>>) -> Self {}
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Self {}
    pub fn max_lifetime(self, max_lifetime: impl Into<Option<Duration>>) -> Self {}
    pub fn idle_timeout(self, idle_timeout: impl Into<Option<Duration>>) -> Self {}
    pub fn connection_timeout(self, connection_timeout: Duration) -> Self {}
    pub fn retry_connection(self, retry: bool) -> Self {}
    pub fn error_sink(self, error_sink: Box<dyn ErrorSink<M::Error>>) -> Self {}
    pub fn reaper_rate(self, reaper_rate: Duration) -> Self {}
    pub fn queue_strategy(self, queue_strategy: QueueStrategy) -> Self {}
    pub fn connection_customizer(self, customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Self {}
    #[twelve::startup(arg = 0)]
    pub async fn build(self, manager: M) -> Result<Pool<M>, M::Error> {}
    #[twelve::startup(arg = 0)]
    pub fn build_unchecked(self, manager: M) -> Pool<M> {}
}
#[twelve::nature(client)]
pub struct PooledConnection<'a, M>(&'a M);
impl<'a, M: ManageConnection> std::ops::Deref for PooledConnection<'a, M> {
    type Target = M::Connection;
}
impl<'a, M: ManageConnection> std::ops::DerefMut for PooledConnection<'a, M> {}
pub trait ManageConnection: Sized {
    type Connection;
    type Error;
    async fn connect(&self) -> Result<Self::Connection, Self::Error> {}
    async fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error> {}
    fn has_broken(&self, conn: &mut Self::Connection) -> bool {}
}
pub trait CustomizeConnection<C, E> {}
pub trait ErrorSink<E> {
    fn sink(&self, error: E) {}
    fn boxed_clone(&self) -> Box<dyn ErrorSink<E>> {}
}
pub struct NopErrorSink;
pub enum QueueStrategy {
    Fifo,
    Lifo,
}
pub enum RunError<E> {
    User(E),
    TimedOut,
}
impl<E> std::error::Error for RunError<E> {}
impl<E> std::fmt::Display for RunError<E> {}
pub enum AddError<C> {
    Broken(C),
    NoCapacity(C),
}
#[non_exhaustive]
pub struct State {
    pub connections: u32,
    pub idle_connections: u32,
}
