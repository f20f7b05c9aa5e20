//! package = "r2d2", version = ">=0.8, <0.9"

use std::time::Duration;
pub use event::HandleEvent;

#[twelve::nature(pool)]
#[twelve::shared_handle]
pub struct Pool<M>(M);
impl<M: ManageConnection> Pool<M> {
    #[twelve::startup(arg = 0)]
    pub fn new(manager: M) -> Result<Pool<M>, Error> {}
    pub fn builder() -> Builder<M> {}
    pub fn get(&self) -> Result<PooledConnection<M>, Error> {}
    pub fn get_timeout(&self, timeout: Duration) -> Result<PooledConnection<M>, Error> {}
    pub fn try_get(&self) -> Option<PooledConnection<M>> {}
    pub fn state(&self) -> State {}
    pub fn max_size(&self) -> u32 {}
    pub fn min_idle(&self) -> Option<u32> {}
    pub fn test_on_check_out(&self) -> bool {}
    pub fn max_lifetime(&self) -> Option<Duration> {}
    pub fn idle_timeout(&self) -> Option<Duration> {}
    pub fn connection_timeout(&self) -> Duration {}
}
impl<M> Clone for Pool<M> {}
pub struct Builder<M>(M);
impl<M> Default for Builder<M> {}
impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Self {}
    pub fn max_size(self, max_size: u32) -> Self {}
    pub fn min_idle(self, min_idle: Option<u32>) -> Self {}
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Self {}
    pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Self {}
    pub fn idle_timeout(self, idle_timeout: Option<Duration>) -> Self {}
    pub fn connection_timeout(self, connection_timeout: Duration) -> Self {}
    pub fn error_handler(self, error_handler: Box<dyn HandleError<M::Error>>) -> Self {}
    pub fn event_handler(self, event_handler: Box<dyn HandleEvent>) -> Self {}
    pub fn connection_customizer(self, customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Self {}
    #[twelve::startup(arg = 0)]
    pub fn build(self, manager: M) -> Result<Pool<M>, Error> {}
    #[twelve::startup(arg = 0)]
    pub fn build_unchecked(self, manager: M) -> Pool<M> {}
}
#[twelve::nature(client)]
pub struct PooledConnection<M>(M);
impl<M: ManageConnection> std::ops::Deref for PooledConnection<M> {
    type Target = M::Connection;
}
impl<M: ManageConnection> std::ops::DerefMut for PooledConnection<M> {}
pub trait ManageConnection {
    type Connection;
    type Error;
    fn connect(&self) -> Result<Self::Connection, Self::Error> {}
    fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error> {}
    fn has_broken(&self, conn: &mut Self::Connection) -> bool {}
}
pub trait CustomizeConnection<C, E> {
    fn on_acquire(&self, conn: &mut C) -> Result<(), E> {}
    fn on_release(&self, conn: C) {}
}
pub trait HandleError<E> {
    fn handle_error(&self, error: E) {}
}
pub struct NopErrorHandler;
pub struct LoggingErrorHandler;
pub struct NopConnectionCustomizer;
pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub struct State {
    pub connections: u32,
    pub idle_connections: u32,
}
pub mod event {
    pub trait HandleEvent {
        fn handle_acquire(&self, event: AcquireEvent) {}
        fn handle_release(&self, event: ReleaseEvent) {}
        fn handle_checkout(&self, event: CheckoutEvent) {}
        fn handle_timeout(&self, event: TimeoutEvent) {}
        fn handle_checkin(&self, event: CheckinEvent) {}
    }
    pub struct AcquireEvent;
    pub struct ReleaseEvent;
    pub struct CheckoutEvent;
    pub struct TimeoutEvent;
    pub struct CheckinEvent;
    pub struct NopEventHandler;
}
