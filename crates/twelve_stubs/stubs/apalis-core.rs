//! package = "apalis-core", version = ">=1, <2"

pub mod backend {
    pub use self::sink::*;
    pub trait Backend {
        type Task;
        type Error;
        type Layer;
    }
    pub trait BackendConfig {
        type Args;
    }
    mod sink {
        /// What is pushed lies in the backend, wherever that is.
        pub trait TaskSink<Args, Kind = ()>: super::Backend {
            #[twelve::view]
            async fn push(&mut self, task: Args) -> Result<(), TaskSinkError<Self::Error>>;
            #[twelve::view]
            async fn push_bulk(&mut self, tasks: Vec<Args>) -> Result<(), TaskSinkError<Self::Error>>;
            #[twelve::view]
            async fn push_stream<S>(&mut self, tasks: S) -> Result<(), TaskSinkError<Self::Error>>;
            #[twelve::view]
            async fn push_task(&mut self, task: crate::task::Task<Args>) -> Result<(), TaskSinkError<Self::Error>>;
            #[twelve::view]
            async fn push_all<S>(&mut self, tasks: S) -> Result<(), TaskSinkError<Self::Error>>;
        }
        pub enum TaskSinkError<E> {
            PushError(E),
            CodecError(crate::error::BoxDynError),
            SendError(()),
        }
    }
    /// A queue in this process.
    pub mod memory {
        #[twelve::opens(queue, memory, instead = "a storage that all copies share, such as `RedisStorage` of apalis-redis or `PostgresStorage` of apalis-postgres")]
        #[twelve::nature(queue)]
        pub struct MemoryStorage<Args>(Args);
        impl<Args> MemoryStorage<Args> {
            pub fn new() -> Self {}
        }
        impl<Args> Default for MemoryStorage<Args> {
            fn default() -> Self {}
        }
        impl<Args> super::Backend for MemoryStorage<Args> { type Task = crate::task::Task<Args>; }
        impl<Args> super::BackendConfig for MemoryStorage<Args> { type Args = Args; }
        impl<Args> super::TaskSink<Args> for MemoryStorage<Args> {}
        #[twelve::nature(queue)]
        #[twelve::shared_handle]
        pub struct MemorySink<Args>(Args);
        impl<Args> Clone for MemorySink<Args> {}
    }
}
pub mod error {
    pub type BoxDynError = Box<dyn std::error::Error + Send + Sync>;
    pub enum WorkerError {}
    impl std::fmt::Display for WorkerError {}
    impl std::error::Error for WorkerError {}
}
pub mod monitor {
    use crate::worker::Worker;
    use crate::worker::context::WorkerContext;
    use crate::worker::event::Event;
    pub enum MonitorError {}
    impl std::fmt::Display for MonitorError {}
    impl std::error::Error for MonitorError {}
    pub struct Monitor;
    impl Monitor {
        pub fn new() -> Self {}
        /// Makes the worker again when it has ended.
        #[twelve::startup(arg = 0)]
        pub fn register<Args, S, FB, M>(self, factory: impl Fn(usize) -> Worker<Args, FB, S, M> + 'static + Send + Sync) -> Self {}
        #[twelve::startup(arg = 1)]
        pub fn register_n<Args, S, FB, M>(self, count: usize, factory: impl Fn(usize, usize) -> Worker<Args, FB, S, M> + 'static + Send + Sync) -> Self {}
        #[twelve::serves]
        pub async fn run_with_signal<S>(self, signal: S) -> Result<(), MonitorError> {}
        #[twelve::serves]
        pub async fn run(self) -> Result<(), MonitorError> {}
        #[twelve::handler(arg = 0, kind = "job")]
        pub fn on_event<F: Fn(&WorkerContext, &Event) + Send + Sync + 'static>(self, f: F) -> Self {}
        pub fn shutdown_timeout(self, duration: std::time::Duration) -> Self {}
        pub fn with_terminator(self, fut: impl std::future::Future<Output = ()> + Send + 'static) -> Self {}
        pub fn should_restart<F>(self, cb: F) -> Self {}
    }
    impl Default for Monitor {
        fn default() -> Self {}
    }
}
pub mod task {
    pub struct ExecutionContext;
    pub struct Task<Args> {
        pub args: Args,
    }
    pub mod attempt {
        pub struct Attempt;
        impl Attempt {
            pub fn current(&self) -> usize {}
        }
        impl Clone for Attempt {}
    }
    pub mod data {
        #[twelve::shared_state]
        pub struct Data<T>(pub T);
        impl<T> Data<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
        }
        impl<T: Clone> Clone for Data<T> {}
        impl<T> std::ops::Deref for Data<T> { type Target = T; }
        impl<T> std::ops::DerefMut for Data<T> {}
    }
    pub mod from_request {
        pub trait FromRequest<Req>: Sized {
            type Error;
            #[twelve::entry(kind = "job")]
            async fn from_request(req: &Req) -> Result<Self, Self::Error>;
        }
    }
    pub mod task_fn {
        #[twelve::handler(arg = 0, kind = "job")]
        pub fn task_fn<T, Args, FnArgs>(f: T) -> TaskFn<T, Args, FnArgs> {}
        pub struct TaskFn<T, Args, FnArgs>(T, Args, FnArgs);
    }
    pub mod task_id {
        pub struct TaskId;
        impl Clone for TaskId {}
        impl std::fmt::Display for TaskId {}
    }
}
pub mod worker {
    use crate::error::WorkerError;
    pub struct Worker<Args, B, Svc, Middleware>(Args, B, Svc, Middleware);
    impl<Args, B, Svc, M> Worker<Args, B, Svc, M> {
        #[twelve::serves]
        pub async fn run(self) -> Result<(), WorkerError> {}
        #[twelve::serves]
        pub async fn run_until<Fut, Err>(self, signal: Fut) -> Result<(), WorkerError> {}
        #[twelve::serves]
        pub async fn run_with_ctx<F, Fut>(self, fut: F) -> Result<(), WorkerError> {}
    }
    pub mod context {
        pub struct WorkerContext;
        impl WorkerContext {
            pub fn new(name: &str) -> Self {}
            pub fn name(&self) -> &str {}
            pub fn pause(&self) -> Result<(), crate::error::WorkerError> {}
            pub fn resume(&self) -> Result<(), crate::error::WorkerError> {}
            pub fn stop(&self) -> Result<(), crate::error::WorkerError> {}
            pub fn is_ready(&self) -> bool {}
            pub fn is_running(&self) -> bool {}
            pub fn is_shutting_down(&self) -> bool {}
            pub fn task_count(&self) -> usize {}
        }
        impl Clone for WorkerContext {}
    }
    pub mod event {
        pub enum Event {
            Start,
            HeartBeat,
            Custom(Box<dyn std::any::Any + 'static + Send + Sync>),
            Success(Box<dyn std::any::Any + 'static + Send + Sync>),
            Error(std::sync::Arc<crate::error::BoxDynError>),
            Stop,
            Exit,
        }
    }
    pub mod builder {
        use super::Worker;
        use super::context::WorkerContext;
        use crate::task::data::Data;
        use tower::layer::util::{Identity, Stack};
        pub struct WorkerBuilder<Args, Source, Middleware>(Args, Source, Middleware);
        impl WorkerBuilder<(), (), Identity> {
            pub fn new<T: Into<WorkerContext>>(name: T) -> Self {}
            pub fn backend<NB: crate::backend::BackendConfig<Args = NJ>, NJ>(self, backend: NB) -> WorkerBuilder<NJ, NB, Identity> {}
        }
        impl<Args, M, B> WorkerBuilder<Args, B, M> {
            pub fn chain<NewLayer>(self, f: impl FnOnce(M) -> NewLayer) -> WorkerBuilder<Args, B, NewLayer> {}
            pub fn layer<U>(self, layer: U) -> WorkerBuilder<Args, B, Stack<U, M>> {}
            #[twelve::shares(arg = 0)]
            pub fn data<D>(self, data: D) -> WorkerBuilder<Args, B, Stack<Data<D>, M>> {}
            // The first that holds counts.
            #[twelve::handler(arg = 0, kind = "tick", when(type(1) = "apalis_cron::CronScheduler"))]
            #[twelve::handler(arg = 0, kind = "job")]
            pub fn build<W, Svc, NB>(self, service: W) -> Worker<Args, NB, Svc, M> {}
        }
    }
}
