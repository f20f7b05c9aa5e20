//! package = "deadpool", version = ">=0.9, <0.14"

pub mod managed {
    mod builder {
        use super::{hooks::Hook, Manager, Object, Pool, PoolConfig, QueueMode, Timeouts};
        use crate::Runtime;
        use std::time::Duration;
        pub enum BuildError {
            NoRuntimeSpecified,
        }
        impl std::error::Error for BuildError {}
        pub struct PoolBuilder<M: Manager, W: From<Object<M>> = Object<M>>(M, W);
        impl<M: Manager, W: From<Object<M>>> PoolBuilder<M, W> {
            pub fn build(self) -> Result<Pool<M, W>, BuildError> {}
            pub fn config(self, value: PoolConfig) -> Self {}
            pub fn max_size(self, value: usize) -> Self {}
            pub fn timeouts(self, value: Timeouts) -> Self {}
            pub fn wait_timeout(self, value: Option<Duration>) -> Self {}
            pub fn create_timeout(self, value: Option<Duration>) -> Self {}
            pub fn recycle_timeout(self, value: Option<Duration>) -> Self {}
            pub fn queue_mode(self, value: QueueMode) -> Self {}
            pub fn post_create(self, hook: impl Into<Hook<M>>) -> Self {}
            pub fn pre_recycle(self, hook: impl Into<Hook<M>>) -> Self {}
            pub fn post_recycle(self, hook: impl Into<Hook<M>>) -> Self {}
            pub fn runtime(self, value: Runtime) -> Self {}
        }
    }
    mod config {
        use super::BuildError;
        use std::time::Duration;
        pub struct PoolConfig {
            pub max_size: usize,
            pub timeouts: Timeouts,
            pub queue_mode: QueueMode,
        }
        impl PoolConfig {
            pub fn new(max_size: usize) -> Self {}
        }
        impl Default for PoolConfig {}
        pub struct Timeouts {
            pub wait: Option<Duration>,
            pub create: Option<Duration>,
            pub recycle: Option<Duration>,
        }
        impl Timeouts {
            pub const fn new() -> Self {}
            pub const fn wait_millis(wait: u64) -> Self {}
        }
        impl Default for Timeouts {}
        pub enum QueueMode {
            Fifo,
            Lifo,
        }
        impl Default for QueueMode {}
        pub enum CreatePoolError<C> {
            Config(C),
            Build(BuildError),
        }
        impl<C: std::error::Error> std::error::Error for CreatePoolError<C> {}
    }
    mod errors {
        use super::hooks::HookError;
        use std::borrow::Cow;
        pub enum RecycleError<E> {
            Message(Cow<'static, str>),
            Backend(E),
        }
        impl<E> RecycleError<E> {
            pub fn message(msg: impl Into<Cow<'static, str>>) -> Self {}
        }
        impl<E> From<E> for RecycleError<E> {}
        impl<E: std::error::Error> std::error::Error for RecycleError<E> {}
        pub enum TimeoutType {
            Wait,
            Create,
            Recycle,
        }
        pub enum PoolError<E> {
            Timeout(TimeoutType),
            Backend(E),
            Closed,
            NoRuntimeSpecified,
            PostCreateHook(HookError<E>),
        }
        impl<E> From<E> for PoolError<E> {}
        impl<E: std::error::Error> std::error::Error for PoolError<E> {}
    }
    mod hooks {
        use super::{Manager, Metrics};
        use std::{borrow::Cow, future::Future, pin::Pin};
        pub type HookResult<E> = Result<(), HookError<E>>;
        pub type HookFuture<'a, E> = Pin<Box<dyn Future<Output = HookResult<E>> + Send + 'a>>;
        type SyncFn<M> = dyn Fn(&mut <M as Manager>::Type, &Metrics) -> HookResult<<M as Manager>::Error> + Sync + Send;
        type AsyncFn<M> = dyn for<'a> Fn(&'a mut <M as Manager>::Type, &'a Metrics) -> HookFuture<'a, <M as Manager>::Error> + Sync + Send;
        pub enum Hook<M: Manager> {
            Fn(Box<SyncFn<M>>),
            AsyncFn(Box<AsyncFn<M>>),
        }
        impl<M: Manager> Hook<M> {
            pub fn sync_fn(f: impl Fn(&mut M::Type, &Metrics) -> HookResult<M::Error> + Sync + Send + 'static) -> Self {}
            pub fn async_fn(f: impl for<'a> Fn(&'a mut M::Type, &'a Metrics) -> HookFuture<'a, M::Error> + Sync + Send + 'static) -> Self {}
        }
        pub enum HookError<E> {
            Message(Cow<'static, str>),
            Backend(E),
        }
        impl<E> HookError<E> {
            pub fn message(msg: impl Into<Cow<'static, str>>) -> Self {}
        }
        impl<E: std::error::Error> std::error::Error for HookError<E> {}
    }
    mod manager {
        use crate::managed::{Metrics, RecycleError};
        use std::future::Future;
        pub trait Manager: Sync + Send {
            type Type: Send;
            type Error: Send;
            fn create(&self) -> impl Future<Output = Result<Self::Type, Self::Error>> + Send;
            fn recycle(&self, obj: &mut Self::Type, metrics: &Metrics) -> impl Future<Output = RecycleResult<Self::Error>> + Send;
            fn detach(&self, obj: &mut Self::Type) {}
        }
        pub type RecycleResult<E> = Result<(), RecycleError<E>>;
    }
    mod metrics {
        pub struct Metrics {
            pub recycle_count: usize,
        }
        impl Default for Metrics {}
    }
    mod object {
        use crate::managed::{Manager, Metrics, Pool};
        use std::ops::{Deref, DerefMut};
        #[twelve::nature(pool)]
        pub struct Object<M: Manager>(M);
        impl<M: Manager> Object<M> {
            pub fn take(this: Self) -> M::Type {}
            pub fn id(this: &Self) -> ObjectId {}
            pub fn metrics(this: &Self) -> &Metrics {}
            pub fn pool(this: &Self) -> Option<Pool<M>> {}
        }
        impl<M: Manager> Deref for Object<M> {
            type Target = M::Type;
        }
        impl<M: Manager> DerefMut for Object<M> {}
        impl<M: Manager> AsRef<M::Type> for Object<M> {}
        impl<M: Manager> AsMut<M::Type> for Object<M> {}
        pub struct ObjectId;
    }
    mod pool {
        use crate::{
            managed::{Manager, Metrics, Object, PoolBuilder, PoolError, Timeouts},
            Status,
        };
        #[twelve::nature(pool)]
        #[twelve::shared_handle]
        pub struct Pool<M: Manager, W: From<Object<M>> = Object<M>>(M, W);
        impl<M: Manager, W: From<Object<M>>> Pool<M, W> {
            pub fn builder(manager: M) -> PoolBuilder<M, W> {}
            pub async fn get(&self) -> Result<W, PoolError<M::Error>> {}
            pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>> {}
            pub fn resize(&self, max_size: usize) {}
            pub fn retain(&self, predicate: impl FnMut(&M::Type, Metrics) -> bool) -> RetainResult<M::Type> {}
            pub fn timeouts(&self) -> Timeouts {}
            pub fn close(&self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn status(&self) -> Status {}
            pub fn manager(&self) -> &M {}
            pub fn weak(&self) -> WeakPool<M> {}
        }
        pub struct WeakPool<M: Manager, W: From<Object<M>> = Object<M>>(M, W);
        impl<M: Manager, W: From<Object<M>>> WeakPool<M, W> {
            pub fn upgrade(&self) -> Option<Pool<M, W>> {}
        }
        pub struct RetainResult<T> {
            pub retained: usize,
            pub removed: Vec<T>,
        }
        impl<T> Default for RetainResult<T> {}
    }
    pub mod reexports {
        pub use crate::{
            managed::{Metrics, ObjectId, PoolConfig, Status, TimeoutType, Timeouts},
            Runtime,
        };
    }
    pub use self::{
        builder::{BuildError, PoolBuilder},
        config::{CreatePoolError, PoolConfig, QueueMode, Timeouts},
        errors::{PoolError, RecycleError, TimeoutType},
        hooks::{Hook, HookError, HookFuture, HookResult},
        manager::{Manager, RecycleResult},
        metrics::Metrics,
        object::{Object, ObjectId},
        pool::{Pool, RetainResult, WeakPool},
    };
    pub use crate::Status;
}
pub mod unmanaged {
    mod config {
        use crate::Runtime;
        use std::time::Duration;
        pub struct PoolConfig {
            pub max_size: usize,
            pub timeout: Option<Duration>,
            pub runtime: Option<Runtime>,
        }
        impl PoolConfig {
            pub fn new(max_size: usize) -> Self {}
        }
        impl Default for PoolConfig {}
    }
    mod errors {
        pub enum PoolError {
            Timeout,
            Closed,
            NoRuntimeSpecified,
        }
        impl std::error::Error for PoolError {}
    }
    pub use self::{config::PoolConfig, errors::PoolError};
    pub use crate::Status;
    use std::{
        ops::{Deref, DerefMut},
        time::Duration,
    };
    pub struct Object<T>(T);
    impl<T> Object<T> {
        pub fn take(this: Self) -> T {}
    }
    impl<T> Deref for Object<T> {
        type Target = T;
    }
    impl<T> DerefMut for Object<T> {}
    impl<T> AsRef<T> for Object<T> {}
    impl<T> AsMut<T> for Object<T> {}
    #[twelve::nature(pool)]
    #[twelve::shared_handle]
    pub struct Pool<T>(T);
    impl<T> Default for Pool<T> {}
    impl<T> Pool<T> {
        pub fn new(max_size: usize) -> Self {}
        pub fn from_config(config: &PoolConfig) -> Self {}
        pub async fn get(&self) -> Result<Object<T>, PoolError> {}
        pub fn try_get(&self) -> Result<Object<T>, PoolError> {}
        pub async fn timeout_get(&self, timeout: Option<Duration>) -> Result<Object<T>, PoolError> {}
        pub async fn add(&self, object: T) -> Result<(), (T, PoolError)> {}
        pub fn try_add(&self, object: T) -> Result<(), (T, PoolError)> {}
        pub async fn remove(&self) -> Result<T, PoolError> {}
        pub fn try_remove(&self) -> Result<T, PoolError> {}
        pub async fn timeout_remove(&self, timeout: Option<Duration>) -> Result<T, PoolError> {}
        pub fn close(&self) {}
        pub fn is_closed(&self) -> bool {}
        pub fn status(&self) -> Status {}
    }
    impl<T, I: IntoIterator<Item = T>> From<I> for Pool<T> where <I as IntoIterator>::IntoIter: ExactSizeIterator {}
}
pub enum Runtime {
    Tokio1,
    AsyncStd1,
}
pub enum SpawnBlockingError {
    Panic(Box<dyn std::any::Any + Send>),
}
pub struct Status {
    pub max_size: usize,
    pub size: usize,
    pub available: usize,
    pub waiting: usize,
}
