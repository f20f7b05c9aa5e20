//! package = "r2d2", version = ">=0.8, <0.9"

pub use crate::config::Builder;
use crate::config::Config;
use crate::event::{AcquireEvent, CheckinEvent, CheckoutEvent, ReleaseEvent, TimeoutEvent};
pub use crate::event::{HandleEvent, NopEventHandler};
pub use crate::extensions::Extensions;
use std::error;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;
mod config {
    use crate::{CustomizeConnection, Error, HandleError, HandleEvent, ManageConnection, Pool};
    use scheduled_thread_pool::ScheduledThreadPool;
    use std::sync::Arc;
    use std::time::Duration;
    pub struct Builder<M: ManageConnection>(M);
    impl<M: ManageConnection> Default for Builder<M> {}
    impl<M: ManageConnection> Builder<M> {
        pub fn new() -> Builder<M> {}
        pub fn max_size(self, max_size: u32) -> Builder<M> {}
        pub fn min_idle(self, min_idle: Option<u32>) -> Builder<M> {}
        pub fn thread_pool(self, thread_pool: Arc<ScheduledThreadPool>) -> Builder<M> {}
        pub fn test_on_check_out(self, test_on_check_out: bool) -> Builder<M> {}
        pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Builder<M> {}
        pub fn idle_timeout(self, idle_timeout: Option<Duration>) -> Builder<M> {}
        pub fn connection_timeout(self, connection_timeout: Duration) -> Builder<M> {}
        pub fn error_handler(self, error_handler: Box<dyn HandleError<M::Error>>) -> Builder<M> {}
        pub fn event_handler(self, event_handler: Box<dyn HandleEvent>) -> Builder<M> {}
        pub fn connection_customizer(self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Builder<M> {}
        pub fn build(self, manager: M) -> Result<Pool<M>, Error> {}
        pub fn build_unchecked(self, manager: M) -> Pool<M> {}
    }
    pub struct Config<C, E> {
        pub max_size: u32,
        pub min_idle: Option<u32>,
        pub test_on_check_out: bool,
        pub max_lifetime: Option<Duration>,
        pub idle_timeout: Option<Duration>,
        pub connection_timeout: Duration,
        pub error_handler: Box<dyn HandleError<E>>,
        pub event_handler: Box<dyn HandleEvent>,
        pub connection_customizer: Box<dyn CustomizeConnection<C, E>>,
        pub thread_pool: Arc<ScheduledThreadPool>,
    }
}
pub mod event {
    use std::fmt;
    use std::time::Duration;
    pub trait HandleEvent: fmt::Debug + Sync + Send {
        fn handle_acquire(&self, event: AcquireEvent) {}
        fn handle_release(&self, event: ReleaseEvent) {}
        fn handle_checkout(&self, event: CheckoutEvent) {}
        fn handle_timeout(&self, event: TimeoutEvent) {}
        fn handle_checkin(&self, event: CheckinEvent) {}
    }
    pub struct NopEventHandler;
    impl HandleEvent for NopEventHandler {}
    pub struct AcquireEvent;
    impl AcquireEvent {
        pub fn connection_id(&self) -> u64 {}
    }
    pub struct ReleaseEvent;
    impl ReleaseEvent {
        pub fn connection_id(&self) -> u64 {}
        pub fn age(&self) -> Duration {}
    }
    pub struct CheckoutEvent;
    impl CheckoutEvent {
        pub fn connection_id(&self) -> u64 {}
        pub fn duration(&self) -> Duration {}
    }
    pub struct TimeoutEvent;
    impl TimeoutEvent {
        pub fn timeout(&self) -> Duration {}
    }
    pub struct CheckinEvent;
    impl CheckinEvent {
        pub fn connection_id(&self) -> u64 {}
        pub fn duration(&self) -> Duration {}
    }
}
mod extensions {
    pub struct Extensions;
    impl Default for Extensions {}
    impl Extensions {
        pub fn new() -> Extensions {}
        pub fn insert<T>(&mut self, value: T) -> Option<T> {}
        pub fn get<T>(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut<T>(&mut self) -> Option<&mut T> {}
        pub fn remove<T>(&mut self) -> Option<T> {}
        pub fn clear(&mut self) {}
    }
}
pub trait ManageConnection: Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: error::Error + 'static;
    fn connect(&self) -> Result<Self::Connection, Self::Error>;
    fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
pub trait HandleError<E>: fmt::Debug + Send + Sync + 'static {
    fn handle_error(&self, error: E);
}
pub struct NopErrorHandler;
impl<E> HandleError<E> for NopErrorHandler {}
pub struct LoggingErrorHandler;
impl<E: error::Error> HandleError<E> for LoggingErrorHandler {}
pub trait CustomizeConnection<C, E>: fmt::Debug + Send + Sync + 'static {
    fn on_acquire(&self, conn: &mut C) -> Result<(), E> {}
    fn on_release(&self, conn: C) {}
}
pub struct NopConnectionCustomizer;
impl<C, E> CustomizeConnection<C, E> for NopConnectionCustomizer {}
#[twelve::nature(pool)]
#[twelve::shared_handle]
pub struct Pool<M: ManageConnection>(M);
impl<M: ManageConnection> Pool<M> {
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
pub struct Error;
impl error::Error for Error {}
pub struct State {
    pub connections: u32,
    pub idle_connections: u32,
}
#[twelve::nature(client)]
pub struct PooledConnection<M: ManageConnection>(M);
impl<M: ManageConnection> Deref for PooledConnection<M> {
    type Target = M::Connection;
}
impl<M: ManageConnection> DerefMut for PooledConnection<M> {}
impl<M: ManageConnection> PooledConnection<M> {
    pub fn extensions(this: &Self) -> &Extensions {}
    pub fn extensions_mut(this: &mut Self) -> &mut Extensions {}
}
