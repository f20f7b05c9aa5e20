//! package = "deadpool", version = ">=0.9, <0.14"

pub use runtime::Runtime;

pub struct Status {
    pub max_size: usize,
    pub size: usize,
    pub available: usize,
    pub waiting: usize,
}
mod runtime {
    #[derive(Debug, Clone, Copy)]
    pub enum Runtime {
        Tokio1,
        AsyncStd1,
        Smol2,
    }
}
pub mod managed {
    use std::time::Duration;
    #[twelve::nature(pool)]
    #[twelve::shared_handle]
    pub struct Pool<M, W = Object<M>>(M, W);
    impl<M: Manager, W> Pool<M, W> {
        #[twelve::startup(arg = 0)]
        pub fn builder(manager: M) -> PoolBuilder<M, W> {}
        pub async fn get(&self) -> Result<W, PoolError<M::Error>> {}
        pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>> {}
        pub fn resize(&self, max_size: usize) {}
        pub fn retain(&self, predicate: impl FnMut(&M::Type, Metrics) -> bool) -> RetainResult<M::Type> {}
        pub fn timeouts(&self) -> Timeouts {}
        pub fn close(&self) {}
        pub fn is_closed(&self) -> bool {}
        pub fn status(&self) -> crate::Status {}
        pub fn manager(&self) -> &M {}
    }
    impl<M, W> Clone for Pool<M, W> {}
    #[twelve::nature(pool)]
    pub struct Object<M>(M);
    impl<M: Manager> Object<M> {
        pub fn take(this: Self) -> M::Type {}
        pub fn metrics(this: &Self) -> &Metrics {}
        pub fn pool(this: &Self) -> Option<Pool<M>> {}
    }
    impl<M: Manager> std::ops::Deref for Object<M> {
        type Target = M::Type;
    }
    impl<M: Manager> std::ops::DerefMut for Object<M> {}
    pub trait Manager {
        type Type;
        type Error;
        async fn create(&self) -> Result<Self::Type, Self::Error> {}
        async fn recycle(&self, obj: &mut Self::Type, metrics: &Metrics) -> RecycleResult<Self::Error> {}
        fn detach(&self, obj: &mut Self::Type) {}
    }
    pub struct PoolBuilder<M, W = Object<M>>(M, W);
    impl<M: Manager, W> PoolBuilder<M, W> {
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
        pub fn runtime(self, value: crate::Runtime) -> Self {}
    }
    pub struct PoolConfig {
        pub max_size: usize,
        pub timeouts: Timeouts,
        pub queue_mode: QueueMode,
    }
    impl PoolConfig {
        pub fn new(max_size: usize) -> Self {}
    }
    impl Default for PoolConfig {}
    #[derive(Debug, Clone, Copy, Default)]
    pub struct Timeouts {
        pub wait: Option<Duration>,
        pub create: Option<Duration>,
        pub recycle: Option<Duration>,
    }
    impl Timeouts {
        pub fn new() -> Self {}
        pub fn wait_millis(wait: u64) -> Self {}
    }
    pub enum QueueMode {
        Fifo,
        Lifo,
    }
    pub struct Metrics {
        pub created: std::time::Instant,
        pub recycled: Option<std::time::Instant>,
        pub recycle_count: usize,
    }
    pub struct RetainResult<T> {
        pub retained: usize,
        pub removed: Vec<T>,
    }
    pub enum Hook<M> {
        Fn(M),
        AsyncFn(M),
    }
    impl<M> Hook<M> {
        pub fn sync_fn<F>(f: F) -> Self {}
        pub fn async_fn<F>(f: F) -> Self {}
    }
    pub enum HookError<E> {
        Message(std::borrow::Cow<'static, str>),
        Backend(E),
    }
    pub type RecycleResult<E> = Result<(), RecycleError<E>>;
    pub enum RecycleError<E> {
        Message(std::borrow::Cow<'static, str>),
        Backend(E),
    }
    pub enum BuildError {
        NoRuntimeSpecified,
    }
    impl std::error::Error for BuildError {}
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
    impl<E> std::error::Error for PoolError<E> {}
    impl<E> std::fmt::Display for PoolError<E> {}
    pub enum CreatePoolError<C> {
        Config(C),
        Build(BuildError),
    }
}
pub mod unmanaged {
    /// Its objects are whatever the program puts in.
    #[twelve::nature(pool)]
    #[twelve::shared_handle]
    pub struct Pool<T>(T);
}
