//! package = "xtra", version = ">=0.6, <0.7"

pub use self::address::{Address, WeakAddress};
pub use self::context::Context;
pub use self::mailbox::Mailbox;
pub use self::send_future::{ActorErasedSending, ActorNamedSending, Receiver, SendFuture};
pub use self::spawn::*;

#[twelve::derive]
#[macro_export]
macro_rules! Actor {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::Actor for $name { type Stop = (); }
    };
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::Actor for $name { type Stop = (); }
    };
}
pub mod prelude {
    pub use crate::address::Address;
    pub use crate::context::Context;
    pub use crate::message_channel::MessageChannel;
    pub use crate::{Actor, Handler, Mailbox};
}
pub trait Handler<M>: Actor {
    type Return: Send + 'static;
    #[twelve::entry(kind = "job")]
    async fn handle(&mut self, message: M, ctx: &mut Context<Self>) -> Self::Return;
}
/// An actor's fields are state of the process, changed through `&mut self`.
pub trait Actor: 'static + Send + Sized {
    type Stop: Send + 'static;
    #[twelve::entry(kind = "job")]
    async fn started(&mut self, mailbox: &Mailbox<Self>) -> Result<(), Self::Stop> {}
    #[twelve::entry(kind = "job")]
    async fn stopped(self) -> Self::Stop;
}
pub enum Error {
    Disconnected,
    Interrupted,
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub async fn run<A: Actor>(mailbox: Mailbox<A>, actor: A) -> A::Stop {}

pub mod address {
    use crate::send_future::{ActorNamedBroadcasting, ActorNamedSending, Broadcast, ResolveToHandlerReturn, SendFuture};
    use crate::Handler;
    /// The mailbox of one actor, or of several that share it.
    #[twelve::shared_handle]
    #[twelve::nature(queue)]
    pub struct Address<A, Rc = crate::refcount::Strong>(A, Rc);
    impl<A, Rc> Clone for Address<A, Rc> {
        #[twelve::alias]
        fn clone(&self) -> Self {}
    }
    pub type WeakAddress<A> = Address<A, crate::refcount::Weak>;
    impl<A, Rc> Address<A, Rc> {
        #[twelve::alias]
        pub fn try_upgrade(&self) -> Option<Address<A>> {}
        #[twelve::alias]
        pub fn downgrade(&self) -> WeakAddress<A> {}
        #[twelve::reads]
        pub fn is_connected(&self) -> bool {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        /// Waits for the answer, unless it is detached.
        #[twelve::reads]
        pub fn send<M>(&self, message: M) -> SendFuture<ActorNamedSending<A, Rc>, ResolveToHandlerReturn<A::Return>> where A: Handler<M> {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub fn broadcast<M>(&self, msg: M) -> SendFuture<ActorNamedBroadcasting<A, Rc>, Broadcast> where A: Handler<M> {}
    }
}
mod context {
    pub struct Context<A>(A);
    impl<A> Context<A> {
        #[twelve::view]
        pub fn stop_self(&mut self) {}
        pub fn stop_all(&self) {}
        pub fn mailbox(&self) -> &crate::Mailbox<A> {}
    }
}
mod mailbox {
    use crate::address::{Address, WeakAddress};
    #[twelve::nature(queue)]
    pub struct Mailbox<A>(A);
    impl<A> Mailbox<A> {
        pub fn bounded(capacity: usize) -> (Address<A>, Mailbox<A>) {}
        pub fn unbounded() -> (Address<A>, Mailbox<A>) {}
        #[twelve::alias]
        pub fn address(&self) -> WeakAddress<A> {}
    }
}
pub mod message_channel {
    use crate::send_future::{ActorErasedSending, ResolveToHandlerReturn, SendFuture};
    #[twelve::shared_handle]
    #[twelve::nature(queue)]
    pub struct MessageChannel<M, R, Rc = crate::refcount::Strong>(M, R, Rc);
    impl<M, R, Rc> Clone for MessageChannel<M, R, Rc> {}
    impl<M, R, Rc> MessageChannel<M, R, Rc> {
        #[twelve::alias]
        pub fn new<A>(address: crate::Address<A, Rc>) -> Self {}
        #[twelve::reads]
        pub fn is_connected(&self) -> bool {}
        #[twelve::reads]
        pub fn send(&self, message: M) -> SendFuture<ActorErasedSending, ResolveToHandlerReturn<R>> {}
    }
}
pub mod refcount {
    #[twelve::unchecked("in its crate called otherwise where it is declared")]
    pub struct Strong;
    #[twelve::unchecked("in its crate called otherwise where it is declared")]
    pub struct Weak;
}
mod send_future {
    use crate::Error;
    pub struct SendFuture<F, S>(F, S);
    impl<F, S> SendFuture<F, S> {
        pub fn detach(self) -> SendFuture<F, ResolveToReceiver<S>> {}
        pub fn priority(self, new_priority: u32) -> Self {}
    }
    impl<F, R> std::future::Future for SendFuture<F, ResolveToHandlerReturn<R>> { type Output = Result<R, Error>; }
    impl<F, R> std::future::Future for SendFuture<F, ResolveToReceiver<R>> { type Output = Result<Receiver<R>, Error>; }
    impl<F> std::future::Future for SendFuture<F, Broadcast> { type Output = Result<(), Error>; }
    pub struct ResolveToHandlerReturn<R>(R);
    pub struct ResolveToReceiver<R>(R);
    pub struct Broadcast(());
    pub struct ActorNamedSending<A, Rc>(A, Rc);
    pub struct ActorNamedBroadcasting<A, Rc>(A, Rc);
    pub struct ActorErasedSending(());
    pub struct Receiver<R>(R);
}
mod spawn {
    use crate::{Actor, Address, Mailbox};
    pub fn spawn_tokio<A: Actor>(actor: A, mailbox: (Address<A>, Mailbox<A>)) -> Address<A> {}
    pub fn spawn_async_std<A: Actor>(actor: A, mailbox: (Address<A>, Mailbox<A>)) -> Address<A> {}
    pub fn spawn_smol<A: Actor>(actor: A, mailbox: (Address<A>, Mailbox<A>)) -> Address<A> {}
}
