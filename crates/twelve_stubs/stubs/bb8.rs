//! package = "bb8", version = ">=0.7, <0.10"

mod api {
    use std::error;
    use std::fmt;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::pin::Pin;
    use std::time::Duration;
    #[twelve::nature(pool)]
    #[twelve::shared_handle]
    pub struct Pool<M: ManageConnection>(M);
    impl<M: ManageConnection> Pool<M> {
        pub fn builder() -> Builder<M> {}
        pub async fn get(&self) -> Result<PooledConnection<'_, M>, RunError<M::Error>> {}
        pub async fn get_owned(&self) -> Result<PooledConnection<'static, M>, RunError<M::Error>> {}
        pub async fn dedicated_connection(&self) -> Result<M::Connection, M::Error> {}
        pub fn add(&self, conn: M::Connection) -> Result<(), AddError<M::Connection>> {}
        pub fn state(&self) -> State {}
        pub fn config(&self) -> Config {}
    }
    pub struct State {
        pub connections: u32,
        pub idle_connections: u32,
        pub statistics: Statistics,
    }
    pub struct Statistics {
        pub get_started: u64,
        pub get_direct: u64,
        pub get_waited: u64,
        pub get_timed_out: u64,
        pub get_wait_time: Duration,
        pub connections_created: u64,
        pub connections_closed_broken: u64,
        pub connections_closed_invalid: u64,
        pub connections_closed_max_lifetime: u64,
        pub connections_closed_idle_timeout: u64,
    }
    impl Default for Statistics {}
    impl Statistics {
        pub fn pending_gets(&self) -> u64 {}
        pub fn completed_gets(&self) -> u64 {}
    }
    pub struct Config {
        pub max_size: u32,
        pub min_idle: Option<u32>,
        pub test_on_check_out: bool,
        pub max_lifetime: Option<Duration>,
        pub idle_timeout: Option<Duration>,
        pub connection_timeout: Duration,
        pub retry_connection: bool,
        pub reaper_rate: Duration,
        pub queue_strategy: QueueStrategy,
    }
    impl<M: ManageConnection> From<&Builder<M>> for Config {}
    pub struct Builder<M: ManageConnection>(M);
    pub enum QueueStrategy {
        Fifo,
        Lifo,
    }
    impl Default for QueueStrategy {}
    impl<M: ManageConnection> Default for Builder<M> {}
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
        pub fn connection_customizer(self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Self {}
        pub async fn build(self, manager: M) -> Result<Pool<M>, M::Error> {}
        pub fn build_unchecked(self, manager: M) -> Pool<M> {}
    }
    pub trait ManageConnection: Sized + Send + Sync + 'static {
        type Connection: Send + 'static;
        type Error: fmt::Debug + Send + 'static;
        fn connect(&self) -> impl Future<Output = Result<Self::Connection, Self::Error>> + Send;
        fn is_valid(&self, conn: &mut Self::Connection) -> impl Future<Output = Result<(), Self::Error>> + Send;
        fn has_broken(&self, conn: &mut Self::Connection) -> bool;
    }
    pub trait CustomizeConnection<C, E>: fmt::Debug + Send + Sync + 'static {
        fn on_acquire<'a>(&'a self, connection: &'a mut C) -> Pin<Box<dyn Future<Output = Result<(), E>> + Send + 'a>> {}
    }
    #[twelve::nature(client)]
    pub struct PooledConnection<'a, M: ManageConnection>(M);
    impl<M: ManageConnection> Deref for PooledConnection<'_, M> {
        type Target = M::Connection;
    }
    impl<M: ManageConnection> DerefMut for PooledConnection<'_, M> {}
    pub enum RunError<E> {
        User(E),
        TimedOut,
    }
    impl<E: error::Error> error::Error for RunError<E> {}
    impl<E: error::Error> From<E> for RunError<E> {}
    pub enum AddError<C> {
        Broken(C),
        NoCapacity(C),
    }
    impl<E: error::Error> error::Error for AddError<E> {}
    pub trait ErrorSink<E>: fmt::Debug + Send + Sync + 'static {
        fn sink(&self, error: E);
        fn boxed_clone(&self) -> Box<dyn ErrorSink<E>>;
    }
    pub struct NopErrorSink;
    impl<E> ErrorSink<E> for NopErrorSink {}
}
pub use api::{AddError, Builder, CustomizeConnection, ErrorSink, ManageConnection, NopErrorSink, Pool, PooledConnection, QueueStrategy, RunError, State, Statistics};
