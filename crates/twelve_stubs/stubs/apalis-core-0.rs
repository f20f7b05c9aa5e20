//! package = "apalis-core", version = ">=0.6, <0.8"

pub async fn sleep(duration: std::time::Duration) {}

pub mod backend {
    pub trait Backend<Req> {
        type Stream;
        type Layer;
    }
    pub trait BackendExpose<T> {}
    pub struct Stat {
        pub pending: usize,
        pub running: usize,
        pub dead: usize,
        pub failed: usize,
        pub success: usize,
    }
    pub struct WorkerState;
}
pub mod builder {
    use crate::worker::{Ready, Worker};
    use tower::layer::util::{Identity, Stack};
    use tower::{Layer, ServiceBuilder};
    pub struct WorkerBuilder<Req, Ctx, Source, Middleware, Serv>(Req, Ctx, Source, Middleware, Serv);
    impl<Serv> WorkerBuilder<(), (), (), Identity, Serv> {
        pub fn new<T: AsRef<str>>(name: T) -> WorkerBuilder<(), (), (), Identity, Serv> {}
    }
    impl<M, Serv> WorkerBuilder<(), (), (), M, Serv> {
        pub fn stream<NS, NJ, Ctx>(self, stream: NS) -> WorkerBuilder<NJ, Ctx, NS, M, Serv> {}
        pub fn backend<NB: crate::backend::Backend<crate::request::Request<NJ, Ctx>>, NJ, Res: Send, Ctx>(self, backend: NB) -> WorkerBuilder<NJ, Ctx, NB, M, Serv> {}
    }
    impl<Req, M, Serv, Ctx> WorkerBuilder<Req, Ctx, (), M, Serv> {
        pub fn chain<NewLayer>(self, f: impl FnOnce(ServiceBuilder<M>) -> ServiceBuilder<NewLayer>) -> WorkerBuilder<Req, Ctx, (), NewLayer, Serv> {}
        pub fn layer<U>(self, layer: U) -> WorkerBuilder<Req, Ctx, (), Stack<U, M>, Serv> {}
        #[twelve::shares(arg = 0)]
        pub fn data<D>(self, data: D) -> WorkerBuilder<Req, Ctx, (), Stack<crate::layers::extensions::Data<D>, M>, Serv> {}
    }
    pub trait WorkerFactory<Req, Ctx, S> {
        type Source;
        type Service;
        fn build(self, service: S) -> Worker<Ready<Self::Service, Self::Source>>;
    }
    impl<Req, P, M, S, Ctx> WorkerFactory<Req, Ctx, S> for WorkerBuilder<Req, Ctx, P, M, S> where M: Layer<S> {
        type Source = P;
        type Service = M::Service;
    }
    pub trait WorkerFactoryFn<Req, Ctx, F, FnArgs> {
        type Source;
        type Service;
        // The first that holds counts.
        #[twelve::handler(arg = 0, kind = "tick", when(type(2) = "apalis_cron::CronStream"))]
        #[twelve::handler(arg = 0, kind = "job")]
        fn build_fn(self, f: F) -> Worker<Ready<Self::Service, Self::Source>>;
    }
    impl<Req, W, F, Ctx, FnArgs> WorkerFactoryFn<Req, Ctx, F, FnArgs> for W where W: WorkerFactory<Req, Ctx, crate::service_fn::ServiceFn<F, Req, Ctx, FnArgs>> {
        type Source = W::Source;
        type Service = W::Service;
    }
}
pub mod codec {
    pub trait Codec {
        type Compact;
        type Error;
    }
    pub mod json {
        pub struct JsonCodec<Output>(Output);
    }
}
pub mod data {
    pub struct Extensions;
    impl Extensions {
        pub fn new() -> Extensions {}
        pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, val: T) -> Option<T> {}
        pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T> {}
        pub fn get_checked<T: Send + Sync + 'static>(&self) -> Result<&T, crate::error::Error> {}
        #[twelve::view]
        pub fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T> {}
        pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T> {}
        pub fn clear(&mut self) {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn extend(&mut self, other: Self) {}
    }
    impl Clone for Extensions {}
}
pub mod error {
    use std::sync::Arc;
    pub type BoxDynError = Box<dyn std::error::Error + 'static + Send + Sync>;
    pub enum Error {
        Failed(Arc<BoxDynError>),
        Abort(Arc<BoxDynError>),
        WorkerError(crate::worker::WorkerError),
        MissingData(String),
        ServiceError(Arc<BoxDynError>),
        SourceError(Arc<BoxDynError>),
    }
    impl Clone for Error {}
    pub struct ErrorHandlingLayer;
    impl ErrorHandlingLayer {
        pub fn new() -> Self {}
    }
}
pub mod layers {
    pub mod extensions {
        #[twelve::shared_state]
        pub struct Data<T>(T);
        impl<T> Data<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Data<T> {}
        }
        impl<T: Clone> Clone for Data<T> {}
        impl<T> std::ops::Deref for Data<T> { type Target = T; }
        pub struct AddExtension<S, T>(S, T);
        impl<S, T> tower::Layer<S> for Data<T> { type Service = AddExtension<S, T>; }
    }
}
/// A queue in this process.
pub mod memory {
    #[twelve::opens(queue, memory, instead = "a storage that all copies share, such as `RedisStorage` of apalis-redis or `PostgresStorage` of apalis-sql")]
    #[twelve::nature(queue)]
    #[twelve::shared_handle]
    pub struct MemoryStorage<T>(T);
    impl<T> MemoryStorage<T> {
        pub fn new() -> Self {}
    }
    impl<T> Default for MemoryStorage<T> {
        fn default() -> Self {}
    }
    impl<T> Clone for MemoryStorage<T> {}
    impl<T> crate::backend::Backend<crate::request::Request<T, ()>> for MemoryStorage<T> {}
    impl<T> crate::mq::MessageQueue<T> for MemoryStorage<T> {
        type Context = ();
        type Error = ();
        type Compact = T;
    }
    #[twelve::nature(queue)]
    #[twelve::shared_handle]
    pub struct MemoryWrapper<T>(T);
    impl<T> Clone for MemoryWrapper<T> {}
}
pub mod monitor {
    use crate::worker::{Event, Ready, Worker};
    pub struct Monitor;
    impl Monitor {
        pub fn new() -> Self {}
        pub fn register<Req, S, P, Ctx>(self, worker: Worker<Ready<S, P>>) -> Self {}
        pub fn register_with_count<Req, S, P, Ctx>(self, count: usize, worker: Worker<Ready<S, P>>) -> Self {}
        #[twelve::serves]
        pub async fn run_with_signal<S>(self, signal: S) -> std::io::Result<()> {}
        #[twelve::serves]
        pub async fn run(self) -> std::io::Result<()> {}
        #[twelve::handler(arg = 0, kind = "job")]
        pub fn on_event<F: Fn(Worker<Event>) + Send + Sync + 'static>(self, f: F) -> Self {}
        pub fn shutdown_timeout(self, duration: std::time::Duration) -> Self {}
        pub fn with_terminator(self, fut: impl std::future::Future<Output = ()> + Send + 'static) -> Self {}
    }
    impl Default for Monitor {
        fn default() -> Self {}
    }
}
pub mod mq {
    pub trait MessageQueue<Message> {
        type Context;
        type Error;
        type Compact;
        #[twelve::view]
        async fn enqueue(&mut self, message: Message) -> Result<(), Self::Error>;
        #[twelve::view]
        async fn enqueue_request(&mut self, req: crate::request::Request<Message, Self::Context>) -> Result<(), Self::Error>;
        #[twelve::view]
        async fn dequeue(&mut self) -> Result<Option<Message>, Self::Error>;
        #[twelve::view]
        async fn dequeue_request(&mut self) -> Result<Option<crate::request::Request<Message, Self::Context>>, Self::Error>;
        #[twelve::view]
        async fn size(&mut self) -> Result<usize, Self::Error>;
    }
}
pub mod notify {
    #[twelve::nature(queue)]
    pub struct Notify<T>(T);
}
pub mod poller {
    pub struct Poller<S, L = ()>(S, L);
    pub mod controller {
        pub struct Controller;
    }
    pub mod stream {
        pub struct BackendStream<T>(T);
    }
}
pub mod request {
    use crate::data::Extensions;
    pub struct Request<Args, Ctx> {
        pub args: Args,
        pub parts: Parts<Ctx>,
    }
    impl<T: Clone, Ctx: Clone> Clone for Request<T, Ctx> {}
    impl<T, Ctx> Request<T, Ctx> {
        pub fn new(args: T) -> Self {}
        pub fn new_with_parts(args: T, parts: Parts<Ctx>) -> Self {}
        pub fn new_with_ctx(req: T, ctx: Ctx) -> Self {}
        pub fn new_with_data(req: T, data: Extensions, ctx: Ctx) -> Self {}
        pub fn take_parts(self) -> (T, Parts<Ctx>) {}
    }
    impl<T, Ctx> std::ops::Deref for Request<T, Ctx> { type Target = Extensions; }
    impl<T, Ctx> std::ops::DerefMut for Request<T, Ctx> {}
    pub struct Parts<Ctx> {
        pub task_id: crate::task::task_id::TaskId,
        pub data: Extensions,
        pub attempt: crate::task::attempt::Attempt,
        pub context: Ctx,
    }
    pub enum State {
        Pending,
        Scheduled,
        Running,
        Done,
        Failed,
        Killed,
    }
    pub type RequestStream<T> = std::pin::Pin<Box<dyn futures_core::Stream<Item = Result<Option<T>, crate::error::Error>> + Send>>;
}
pub mod response {
    pub trait IntoResponse {}
}
pub mod service_fn {
    #[twelve::handler(arg = 0, kind = "job")]
    pub fn service_fn<T, Req, Ctx, FnArgs>(f: T) -> ServiceFn<T, Req, Ctx, FnArgs> {}
    pub struct ServiceFn<T, Req, Ctx, FnArgs>(T, Req, Ctx, FnArgs);
    pub trait FromRequest<Req>: Sized {
        #[twelve::entry(kind = "job")]
        fn from_request(req: &Req) -> Result<Self, crate::error::Error>;
    }
}
pub mod step {
    /// Its methods add functions that are called one after the other for each job.
    pub struct StepBuilder<Ctx, Compact, Input, Current, Next>(Ctx, Compact, Input, Current, Next);
}
pub mod storage {
    use crate::request::{Parts, Request};
    use crate::task::task_id::TaskId;
    /// What is pushed lies in the storage, wherever that is.
    pub trait Storage: crate::backend::Backend<Request<Self::Job, Self::Context>> {
        type Job;
        type Error;
        type Context;
        type Compact;
        #[twelve::view]
        async fn push(&mut self, job: Self::Job) -> Result<Parts<Self::Context>, Self::Error> {}
        #[twelve::view]
        async fn push_request(&mut self, req: Request<Self::Job, Self::Context>) -> Result<Parts<Self::Context>, Self::Error>;
        #[twelve::view]
        async fn push_raw_request(&mut self, req: Request<Self::Compact, Self::Context>) -> Result<Parts<Self::Context>, Self::Error>;
        #[twelve::view]
        async fn schedule(&mut self, job: Self::Job, on: i64) -> Result<Parts<Self::Context>, Self::Error> {}
        #[twelve::view]
        async fn schedule_request(&mut self, request: Request<Self::Job, Self::Context>, on: i64) -> Result<Parts<Self::Context>, Self::Error>;
        #[twelve::view]
        async fn len(&mut self) -> Result<i64, Self::Error>;
        #[twelve::view]
        async fn fetch_by_id(&mut self, job_id: &TaskId) -> Result<Option<Request<Self::Job, Self::Context>>, Self::Error>;
        #[twelve::view]
        async fn update(&mut self, job: Request<Self::Job, Self::Context>) -> Result<(), Self::Error>;
        #[twelve::view]
        async fn reschedule(&mut self, job: Request<Self::Job, Self::Context>, wait: std::time::Duration) -> Result<(), Self::Error>;
        #[twelve::view]
        async fn is_empty(&mut self) -> Result<bool, Self::Error>;
        #[twelve::view]
        async fn vacuum(&mut self) -> Result<usize, Self::Error>;
    }
}
pub mod task {
    pub mod attempt {
        pub struct Attempt(std::sync::Arc<std::sync::atomic::AtomicUsize>);
        impl Attempt {
            pub fn new() -> Self {}
            pub fn new_with_value(value: usize) -> Self {}
            pub fn current(&self) -> usize {}
            pub fn increment(&self) -> usize {}
        }
        impl Clone for Attempt {}
    }
    pub mod namespace {
        pub struct Namespace(pub String);
    }
    pub mod task_id {
        pub struct TaskId;
        impl TaskId {
            pub fn new() -> Self {}
        }
        impl Clone for TaskId {}
        impl std::fmt::Display for TaskId {}
    }
}
pub mod worker {
    pub struct WorkerId;
    impl WorkerId {
        pub fn new<T: AsRef<str>>(name: T) -> Self {}
        pub fn name(&self) -> &str {}
    }
    impl Clone for WorkerId {}
    pub enum Event {
        Start,
        Engage(crate::task::task_id::TaskId),
        Idle,
        Custom(String),
        Error(crate::error::BoxDynError),
        Stop,
        Exit,
    }
    pub enum WorkerError {
        ProcessingError(String),
        ServiceError(String),
        StreamError(String),
    }
    pub struct Ready<S, P>(S, P);
    pub struct Worker<T>(T);
    impl<T> Worker<T> {
        pub fn new(id: WorkerId, state: T) -> Self {}
        pub fn inner(&self) -> &T {}
        pub fn id(&self) -> &WorkerId {}
    }
    impl<T: Clone> Clone for Worker<T> {}
    impl<T> std::ops::Deref for Worker<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Worker<T> {}
    impl Worker<Context> {
        pub fn emit(&self, event: Event) -> bool {}
        pub fn start(&self) {}
    }
    impl<S, P> Worker<Ready<S, P>> {
        #[twelve::handler(arg = 0, kind = "job")]
        pub fn on_event<F: Fn(Worker<Event>) + Send + Sync + 'static>(self, f: F) -> Self {}
        #[twelve::serves]
        pub fn run<Req, Ctx>(self) -> Runnable {}
    }
    pub struct Runnable;
    impl Runnable {
        pub fn get_handle(&self) -> Worker<Context> {}
    }
    impl std::future::Future for Runnable { type Output = (); }
    pub struct Context;
    impl Context {
        pub fn stop(&self) {}
        pub fn is_running(&self) -> bool {}
        pub fn task_count(&self) -> usize {}
        pub fn has_pending_tasks(&self) -> bool {}
        pub fn is_shutting_down(&self) -> bool {}
        pub fn is_ready(&self) -> bool {}
    }
    impl Clone for Context {}
}
