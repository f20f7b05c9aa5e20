//! package = "actix", version = ">=0.10, <0.14"

#[proc_macro_attribute]
pub fn main(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn test(attr: TokenStream, item: TokenStream) -> TokenStream {}
pub use actix_rt::{spawn, Arbiter, ArbiterHandle, System, SystemRunner};
pub use actor::{Actor, ActorContext, ActorState, AsyncContext, Running, SpawnHandle, Supervised};
pub use address::{Addr, MailboxError, Recipient, WeakAddr, WeakRecipient};
pub use context::{Context, ContextFutureSpawner};
pub use fut::{ActorFuture, ActorFutureExt, ActorStream, ActorStreamExt, ActorTryFuture, ActorTryFutureExt, WrapFuture, WrapStream};
pub use handler::{ActorResponse, AtomicResponse, Handler, Message, MessageResult, Response, ResponseActFuture, ResponseFuture};
pub use registry::{ArbiterService, Registry, SystemRegistry, SystemService};
pub use stream::StreamHandler;
pub use supervisor::Supervisor;
pub use sync::{SyncArbiter, SyncContext};

pub mod prelude {
    pub use actix_rt::{spawn, Arbiter, ArbiterHandle, System, SystemRunner};
    pub use crate::actor::{Actor, ActorContext, ActorState, AsyncContext, Running, SpawnHandle, Supervised};
    pub use crate::address::{Addr, MailboxError, Recipient};
    pub use crate::context::{Context, ContextFutureSpawner};
    pub use crate::fut::{ActorFuture, ActorFutureExt, ActorStream, ActorStreamExt, ActorTryFuture, ActorTryFutureExt, WrapFuture, WrapStream};
    pub use crate::handler::{ActorResponse, AtomicResponse, Handler, Message, MessageResult, Response, ResponseActFuture, ResponseFuture};
    pub use crate::registry::{ArbiterService, SystemService};
    pub use crate::stream::StreamHandler;
    pub use crate::supervisor::Supervisor;
    pub use crate::sync::{SyncArbiter, SyncContext};
    pub use crate::address::{RecipientRequest, Request, SendError};
    pub use crate::{actors, dev, fut};
}
pub mod dev {
    pub use crate::address::{RecipientRequest, Request};
    pub use crate::handler::MessageResponse;
    pub use crate::{Actor, Addr, Handler, Message};
}
pub mod actors {}
pub mod clock {
    pub use actix_rt::time::*;
}
pub mod io {
    pub trait WriteHandler<E> {}
}

mod actor {
    /// An actor's fields are state of the process, changed through `&mut self`.
    pub trait Actor {
        type Context;
        #[twelve::entry(kind = "request")]
        fn started(&mut self, ctx: &mut Self::Context) {}
        #[twelve::entry(kind = "request")]
        fn stopping(&mut self, ctx: &mut Self::Context) -> Running {}
        #[twelve::entry(kind = "request")]
        fn stopped(&mut self, ctx: &mut Self::Context) {}
        fn start(self) -> crate::Addr<Self> {}
        fn start_default() -> crate::Addr<Self> {}
        fn start_in_arbiter<F: FnOnce(&mut crate::Context<Self>) -> Self>(wrk: &crate::ArbiterHandle, f: F) -> crate::Addr<Self> {}
        fn create<F: FnOnce(&mut crate::Context<Self>) -> Self>(f: F) -> crate::Addr<Self> {}
    }
    pub trait Supervised: Actor {
        #[twelve::entry(kind = "request")]
        fn restarting(&mut self, ctx: &mut Self::Context) {}
    }
    pub enum ActorState { Started, Running, Stopping, Stopped }
    pub enum Running { Stop, Continue }
    pub trait ActorContext {
        fn stop(&mut self);
        fn terminate(&mut self);
        fn state(&self) -> ActorState;
    }
    pub trait AsyncContext<A>: ActorContext {
        fn address(&self) -> crate::Addr<A>;
        #[twelve::spawns(arg = 0)]
        fn spawn<F>(&mut self, fut: F) -> SpawnHandle;
        fn wait<F>(&mut self, fut: F);
        fn waiting(&self) -> bool;
        fn cancel_future(&mut self, handle: SpawnHandle) -> bool;
        fn add_stream<S>(&mut self, fut: S) -> SpawnHandle {}
        fn add_message_stream<S>(&mut self, fut: S) {}
        fn notify<M>(&mut self, msg: M) {}
        fn notify_later<M>(&mut self, msg: M, after: std::time::Duration) -> SpawnHandle {}
        #[twelve::spawns(arg = 1)]
        fn run_later<F: FnOnce(&mut A, &mut A::Context)>(&mut self, dur: std::time::Duration, f: F) -> SpawnHandle {}
        #[twelve::handler(arg = 1, kind = "tick")]
        fn run_interval<F: FnMut(&mut A, &mut A::Context)>(&mut self, dur: std::time::Duration, f: F) -> SpawnHandle {}
        #[twelve::handler(arg = 2, kind = "tick")]
        fn run_interval_at<F: FnMut(&mut A, &mut A::Context)>(&mut self, start: tokio::time::Instant, interval: std::time::Duration, f: F) -> SpawnHandle {}
    }
    pub struct SpawnHandle(usize);
}

mod context {
    pub struct Context<A>(A);
    impl<A> Context<A> {
        pub fn new() -> Self {}
        pub fn run(self, act: A) -> crate::Addr<A> {}
        pub fn handle(&self) -> crate::SpawnHandle {}
        pub fn set_mailbox_capacity(&mut self, cap: usize) {}
        pub fn connected(&self) -> bool {}
    }
    impl<A> crate::ActorContext for Context<A> {}
    impl<A> crate::AsyncContext<A> for Context<A> {}
    pub trait ContextFutureSpawner<A> {
        #[twelve::spawns(arg = "self")]
        fn spawn(self, ctx: &mut A::Context);
        fn wait(self, ctx: &mut A::Context);
    }
}

mod handler {
    pub trait Handler<M> {
        type Result;
        #[twelve::entry(kind = "request")]
        fn handle(&mut self, msg: M, ctx: &mut Self::Context) -> Self::Result;
    }
    pub trait Message {
        type Result;
    }
    pub trait MessageResponse<A, M> {
        fn handle(self, ctx: &mut A::Context, tx: Option<tokio::sync::oneshot::Sender<M::Result>>);
    }
    pub struct MessageResult<M: Message>(pub M::Result);
    pub struct AtomicResponse<A, T>(A, T);
    impl<A, T> AtomicResponse<A, T> {
        pub fn new(fut: ResponseActFuture<A, T>) -> Self {}
    }
    pub type ResponseActFuture<A, I> = std::pin::Pin<Box<dyn crate::fut::ActorFuture<A, Output = I>>>;
    pub type ResponseFuture<I> = std::pin::Pin<Box<dyn std::future::Future<Output = I>>>;
    pub struct Response<I>(I);
    impl<I> Response<I> {
        pub fn fut<T>(fut: T) -> Self {}
        pub fn reply(val: I) -> Self {}
    }
    pub struct ActorResponse<A, I>(A, I);
    impl<A, I> ActorResponse<A, I> {
        pub fn reply(val: I) -> Self {}
        pub fn r#async<T>(fut: T) -> Self {}
    }
}

mod stream {
    pub trait StreamHandler<I> {
        #[twelve::entry(kind = "request")]
        fn handle(&mut self, item: I, ctx: &mut Self::Context);
        #[twelve::entry(kind = "request")]
        fn started(&mut self, ctx: &mut Self::Context) {}
        #[twelve::entry(kind = "request")]
        fn finished(&mut self, ctx: &mut Self::Context) {}
        fn add_stream<S>(stream: S, ctx: &mut Self::Context) -> crate::SpawnHandle {}
    }
}

mod address {
    #[twelve::nature(channel)]
    #[twelve::shared_handle]
    pub struct Addr<A>(A);
    impl<A> Addr<A> {
        #[twelve::reads]
        pub fn connected(&self) -> bool {}
        #[twelve::does(send)]
        pub fn do_send<M>(&self, msg: M) {}
        #[twelve::does(send)]
        pub fn try_send<M>(&self, msg: M) -> Result<(), SendError<M>> {}
        #[twelve::does(send)]
        pub fn send<M>(&self, msg: M) -> Request<A, M> {}
        #[twelve::alias]
        pub fn recipient<M>(self) -> Recipient<M> {}
        #[twelve::alias]
        pub fn downgrade(&self) -> WeakAddr<A> {}
    }
    impl<A> Clone for Addr<A> {
        #[twelve::alias]
        fn clone(&self) -> Addr<A> {}
    }
    #[twelve::nature(channel)]
    #[twelve::shared_handle]
    pub struct WeakAddr<A>(A);
    impl<A> WeakAddr<A> {
        #[twelve::alias]
        pub fn upgrade(&self) -> Option<Addr<A>> {}
        #[twelve::alias]
        pub fn recipient<M>(self) -> WeakRecipient<M> {}
    }
    #[twelve::nature(channel)]
    #[twelve::shared_handle]
    pub struct Recipient<M>(M);
    impl<M> Recipient<M> {
        #[twelve::does(send)]
        pub fn do_send(&self, msg: M) {}
        #[twelve::does(send)]
        pub fn try_send(&self, msg: M) -> Result<(), SendError<M>> {}
        #[twelve::does(send)]
        pub fn send(&self, msg: M) -> RecipientRequest<M> {}
        #[twelve::reads]
        pub fn connected(&self) -> bool {}
        #[twelve::alias]
        pub fn downgrade(&self) -> WeakRecipient<M> {}
    }
    impl<M> Clone for Recipient<M> {
        #[twelve::alias]
        fn clone(&self) -> Recipient<M> {}
    }
    #[twelve::nature(channel)]
    #[twelve::shared_handle]
    pub struct WeakRecipient<M>(M);
    impl<M> WeakRecipient<M> {
        #[twelve::alias]
        pub fn upgrade(&self) -> Option<Recipient<M>> {}
    }
    pub struct Request<A, M>(A, M);
    impl<A, M: crate::Message> std::future::Future for Request<A, M> { type Output = Result<M::Result, MailboxError>; }
    pub struct RecipientRequest<M>(M);
    impl<M: crate::Message> std::future::Future for RecipientRequest<M> { type Output = Result<M::Result, MailboxError>; }
    pub enum SendError<T> { Full(T), Closed(T) }
    pub enum MailboxError { Closed, Timeout }
}

pub mod registry {
    /// One actor for the whole process.
    pub trait SystemService: crate::Actor {
        fn start_service(wrk: &crate::ArbiterHandle) -> crate::Addr<Self> {}
        fn service_started(&mut self, ctx: &mut crate::Context<Self>) {}
        fn from_registry() -> crate::Addr<Self> {}
    }
    /// One actor for each thread.
    pub trait ArbiterService: crate::Actor {
        fn start_service() -> crate::Addr<Self> {}
        fn service_started(&mut self, ctx: &mut crate::Context<Self>) {}
        fn from_registry() -> crate::Addr<Self> {}
    }
    pub struct Registry;
    impl Registry {
        pub fn get<A>(&self) -> crate::Addr<A> {}
        #[twelve::initialises]
        pub fn set<A>(addr: crate::Addr<A>) {}
    }
    pub struct SystemRegistry;
    impl SystemRegistry {
        #[twelve::view]
        pub fn get<A>(&mut self) -> crate::Addr<A> {}
        #[twelve::initialises]
        pub fn set<A>(addr: crate::Addr<A>) {}
    }
}

mod supervisor {
    pub struct Supervisor<A>(A);
    impl<A> Supervisor<A> {
        pub fn start<F: FnOnce(&mut crate::Context<A>) -> A>(f: F) -> crate::Addr<A> {}
        pub fn start_in_arbiter<F: FnOnce(&mut crate::Context<A>) -> A>(sys: &crate::ArbiterHandle, f: F) -> crate::Addr<A> {}
    }
}

pub mod sync {
    pub struct SyncArbiter<A>(A);
    impl<A> SyncArbiter<A> {
        #[twelve::startup(arg = 1)]
        pub fn start<F: Fn() -> A>(threads: usize, factory: F) -> crate::Addr<A> {}
    }
    pub struct SyncContext<A>(A);
    impl<A> SyncContext<A> {
        pub fn address(&self) -> crate::Addr<A> {}
    }
    impl<A> crate::ActorContext for SyncContext<A> {}
}

pub mod fut {
    pub trait ActorFuture<A> {
        type Output;
    }
    pub trait ActorStream<A> {
        type Item;
    }
    pub trait ActorTryFuture<A> {}
    pub trait ActorFutureExt<A> {
        fn map<F, U>(self, f: F) -> Map<Self, F> {}
        fn then<F, B>(self, f: F) -> Then<Self, F> {}
        fn timeout(self, timeout: std::time::Duration) -> Timeout<Self> {}
        fn boxed_local(self) -> std::pin::Pin<Box<dyn ActorFuture<A>>> {}
    }
    pub trait ActorTryFutureExt<A> {
        fn and_then<F, Fut>(self, f: F) -> Then<Self, F> {}
        fn map_ok<T, F>(self, f: F) -> Map<Self, F> {}
        fn map_err<T, F>(self, f: F) -> Map<Self, F> {}
    }
    pub trait ActorStreamExt<A> {
        fn map<F, U>(self, f: F) -> Map<Self, F> {}
        fn then<F, Fut>(self, f: F) -> Then<Self, F> {}
        fn finish(self) -> Finish<Self> {}
    }
    pub trait WrapFuture<A> {
        type Future;
        fn into_actor(self, a: &A) -> Self::Future {}
        fn actfuture(self) -> Self::Future {}
    }
    pub trait WrapStream<A> {
        type Stream;
        fn into_actor(self, a: &A) -> Self::Stream {}
    }
    pub struct Map<S, F>(S, F);
    pub struct Then<S, F>(S, F);
    pub struct Timeout<S>(S);
    pub struct Finish<S>(S);
    pub fn wrap_future<A, F>(f: F) -> FutureWrap<F, A> {}
    pub fn wrap_stream<A, S>(stream: S) -> FutureWrap<S, A> {}
    pub struct FutureWrap<F, A>(F, A);
    pub fn ready<T>(value: T) -> Ready<T> {}
    pub struct Ready<T>(T);
}
