//! package = "kameo", version = ">=0.15, <0.23"

pub use actor::{spawn, Actor};
pub use reply::Reply;

/// Each method below that is marked gets a message of its own and is called for it.
#[proc_macro_attribute]
#[twelve::handlers(kind = "job", marked = "message")]
pub fn messages(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn remote_message(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::derive]
#[macro_export]
macro_rules! Actor {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::actor::Actor for $name {
            type Args = Self;
            type Error = $crate::error::Infallible;
        }
    };
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::actor::Actor for $name {
            type Args = Self;
            type Error = $crate::error::Infallible;
        }
    };
}
#[twelve::derive]
#[macro_export]
macro_rules! Reply {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::reply::Reply for $name {
            type Ok = Self;
            type Error = $crate::error::Infallible;
            type Value = Self;
        }
    };
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::reply::Reply for $name {
            type Ok = Self;
            type Error = $crate::error::Infallible;
            type Value = Self;
        }
    };
}

pub mod prelude {
    pub use crate::actor::{
        spawn, spawn_in_thread, spawn_link, ActorID, ActorId, ActorRef, PreparedActor, Recipient, RemoteActorRef, ReplyRecipient, Spawn,
        WeakActorRef, WeakRecipient,
    };
    pub use crate::error::{ActorStopReason, PanicError, RemoteSendError, SendError};
    pub use crate::mailbox::{self, MailboxReceiver, MailboxSender};
    pub use crate::message::{Context, Message};
    pub use crate::reply::{DelegatedReply, ForwardedReply, ReplyError, ReplySender};
    pub use crate::{messages, remote_message, Actor, Reply};
}
pub mod actor {
    pub use self::actor_ref::{ActorRef, Recipient, RemoteActorRef, ReplyRecipient, WeakActorRef, WeakRecipient};
    pub use self::id::{ActorID, ActorId};
    pub use self::spawn::{spawn, spawn_in_thread, spawn_link, PreparedActor};
    use crate::error::{ActorStopReason, PanicError};
    use crate::mailbox::{MailboxReceiver, MailboxSender};
    use std::ops::ControlFlow;
    /// An actor's fields are state of the process, changed through `&mut self`.
    pub trait Actor: Sized + Send + 'static {
        type Args;
        type Error;
        fn name() -> &'static str {}
        #[twelve::unchecked("up to 0.16 a method of the actor, which is made before")]
        async fn on_start(args: Self::Args, actor_ref: ActorRef<Self>) -> Result<Self, Self::Error>;
        #[twelve::entry(kind = "job")]
        async fn on_panic(&mut self, actor_ref: WeakActorRef<Self>, err: PanicError) -> Result<ControlFlow<ActorStopReason>, Self::Error> {}
        #[twelve::entry(kind = "job")]
        async fn on_link_died(&mut self, actor_ref: WeakActorRef<Self>, id: ActorId, reason: ActorStopReason) -> Result<ControlFlow<ActorStopReason>, Self::Error> {}
        #[twelve::entry(kind = "job")]
        async fn on_stop(&mut self, actor_ref: WeakActorRef<Self>, reason: ActorStopReason) -> Result<(), Self::Error> {}
    }
    pub trait Spawn: Actor {
        fn spawn(args: Self::Args) -> ActorRef<Self> {}
        fn spawn_default() -> ActorRef<Self> {}
        fn spawn_with_mailbox(args: Self::Args, mailbox: (MailboxSender<Self>, MailboxReceiver<Self>)) -> ActorRef<Self> {}
        async fn spawn_link<L: Actor>(link_ref: &ActorRef<L>, args: Self::Args) -> ActorRef<Self> {}
        fn spawn_in_thread(args: Self::Args) -> ActorRef<Self> {}
        fn prepare() -> PreparedActor<Self> {}
    }
    impl<A: Actor> Spawn for A {}
    mod id {
        pub struct ActorId;
        impl Clone for ActorId {}
        impl Copy for ActorId {}
        pub struct ActorID;
        impl Clone for ActorID {}
        impl Copy for ActorID {}
    }
    mod spawn {
        use super::{Actor, ActorRef};
        pub fn spawn<A: Actor>(actor: A) -> ActorRef<A> {}
        pub async fn spawn_link<A: Actor, L: Actor>(link_ref: &ActorRef<L>, actor: A) -> ActorRef<A> {}
        pub fn spawn_in_thread<A: Actor>(actor: A) -> ActorRef<A> {}
        pub struct PreparedActor<A>(A);
        impl<A: Actor> PreparedActor<A> {
            pub fn actor_ref(&self) -> &ActorRef<A> {}
        }
    }
    mod actor_ref {
        use super::{Actor, ActorId};
        use crate::error::{RegistryError, RemoteSendError, SendError};
        use crate::message::Message;
        use crate::request::{AskRequest, RecipientTellRequest, RemoteAskRequest, RemoteTellRequest, ReplyRecipientAskRequest, ReplyRecipientTellRequest, TellRequest, WithoutRequestTimeout};
        /// The mailbox of one actor of this process.
        #[twelve::shared_handle]
        #[twelve::nature(queue)]
        pub struct ActorRef<A>(A);
        impl<A> Clone for ActorRef<A> {}
        impl<A: Actor> ActorRef<A> {
            pub fn id(&self) -> ActorId {}
            pub fn is_alive(&self) -> bool {}
            #[twelve::unchecked("with the feature `remote` it is async, and the registry is that of a swarm")]
            pub fn register(&self, name: impl Into<std::borrow::Cow<'static, str>>) -> Result<(), RegistryError> {}
            #[twelve::unchecked("with the feature `remote` it is async, and the registry is that of a swarm")]
            pub fn lookup<Q>(name: &Q) -> Result<Option<Self>, RegistryError> {}
            #[twelve::alias]
            pub fn recipient<M>(self) -> Recipient<M> {}
            #[twelve::alias]
            pub fn downgrade(&self) -> WeakActorRef<A> {}
            pub fn is_current(&self) -> bool {}
            pub async fn stop_gracefully(&self) -> Result<(), SendError> {}
            pub fn kill(&self) {}
            pub async fn wait_for_startup(&self) {}
            #[twelve::does(join)]
            pub async fn wait_for_shutdown(&self) {}
            /// Waits for the answer.
            #[twelve::reads]
            pub fn ask<M>(&self, msg: M) -> AskRequest<'_, A, M, WithoutRequestTimeout, WithoutRequestTimeout> where A: Message<M> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn tell<M>(&self, msg: M) -> TellRequest<'_, A, M, WithoutRequestTimeout> where A: Message<M> {}
            pub async fn link<B: Actor>(&self, sibling_ref: &ActorRef<B>) {}
            pub async fn unlink<B: Actor>(&self, sibling_ref: &ActorRef<B>) {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn attach_stream<M, S, T, F>(&self, stream: S, start_value: T, finish_value: F) -> tokio::task::JoinHandle<Result<S, SendError<crate::message::StreamMessage<M, T, F>>>> {}
        }
        #[twelve::shared_handle]
        #[twelve::nature(queue)]
        pub struct WeakActorRef<A>(A);
        impl<A> Clone for WeakActorRef<A> {}
        impl<A: Actor> WeakActorRef<A> {
            pub fn id(&self) -> ActorId {}
            #[twelve::alias]
            pub fn upgrade(&self) -> Option<ActorRef<A>> {}
        }
        #[twelve::shared_handle]
        #[twelve::nature(queue)]
        pub struct Recipient<M>(M);
        impl<M> Clone for Recipient<M> {}
        impl<M> Recipient<M> {
            pub fn id(&self) -> ActorId {}
            pub fn is_alive(&self) -> bool {}
            #[twelve::alias]
            pub fn downgrade(&self) -> WeakRecipient<M> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn tell(&self, msg: M) -> RecipientTellRequest<'_, M, WithoutRequestTimeout> {}
        }
        #[twelve::shared_handle]
        #[twelve::nature(queue)]
        pub struct WeakRecipient<M>(M);
        impl<M> WeakRecipient<M> {
            #[twelve::alias]
            pub fn upgrade(&self) -> Option<Recipient<M>> {}
        }
        #[twelve::shared_handle]
        #[twelve::nature(queue)]
        pub struct ReplyRecipient<M, Ok, Err>(M, Ok, Err);
        impl<M, Ok, Err> Clone for ReplyRecipient<M, Ok, Err> {}
        impl<M, Ok, Err> ReplyRecipient<M, Ok, Err> {
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn tell(&self, msg: M) -> ReplyRecipientTellRequest<'_, M, Ok, Err, WithoutRequestTimeout> {}
            #[twelve::reads]
            pub fn ask(&self, msg: M) -> ReplyRecipientAskRequest<'_, M, Ok, Err, WithoutRequestTimeout> {}
        }
        /// An actor of this or another process.
        #[twelve::shared_handle]
        #[twelve::nature(client)]
        pub struct RemoteActorRef<A>(A);
        impl<A> Clone for RemoteActorRef<A> {}
        impl<A: Actor> RemoteActorRef<A> {
            pub async fn lookup(name: impl Into<std::sync::Arc<str>>) -> Result<Option<Self>, RegistryError> {}
            pub fn ask<'a, M>(&'a self, msg: &'a M) -> RemoteAskRequest<'a, A, M, WithoutRequestTimeout, WithoutRequestTimeout> where A: Message<M> {}
            #[twelve::does(publish)]
            pub fn tell<'a, M>(&'a self, msg: &'a M) -> RemoteTellRequest<'a, A, M, WithoutRequestTimeout> where A: Message<M> {}
        }
    }
}
pub mod error {
    pub enum Infallible {}
    pub enum SendError<M = (), E = Infallible> {
        ActorNotRunning(M),
        ActorStopped,
        ActorRestarting(M),
        MailboxFull(M),
        HandlerError(E),
        Timeout(Option<M>),
    }
    impl<M, E> std::error::Error for SendError<M, E> {}
    impl<M, E> std::fmt::Display for SendError<M, E> {}
    impl<M, E> std::fmt::Debug for SendError<M, E> {}
    pub enum RemoteSendError<E = Infallible> {
        ActorNotRunning,
        ActorStopped,
        BadActorType,
        MailboxFull,
        ReplyTimeout,
        HandlerError(E),
    }
    impl<E> std::error::Error for RemoteSendError<E> {}
    pub enum ActorStopReason {
        Normal,
        Killed,
        Panicked(PanicError),
        PeerDisconnected,
    }
    impl Clone for ActorStopReason {}
    pub struct PanicError;
    impl Clone for PanicError {}
    pub enum RegistryError {
        BadActorType,
        NameAlreadyRegistered,
    }
    impl std::error::Error for RegistryError {}
}
pub mod mailbox {
    pub fn bounded<A: crate::Actor>(buffer: usize) -> (MailboxSender<A>, MailboxReceiver<A>) {}
    pub fn unbounded<A: crate::Actor>() -> (MailboxSender<A>, MailboxReceiver<A>) {}
    pub struct MailboxSender<A>(A);
    pub struct MailboxReceiver<A>(A);
}
pub mod message {
    use crate::actor::ActorRef;
    use crate::reply::{DelegatedReply, ForwardedReply, Reply, ReplySender};
    pub trait Message<T>: crate::Actor {
        type Reply: Reply;
        #[twelve::entry(kind = "job")]
        async fn handle(&mut self, msg: T, ctx: &mut Context<Self, Self::Reply>) -> Self::Reply;
    }
    pub enum StreamMessage<T, S, F> {
        Next(T),
        Started(S),
        Finished(F),
    }
    pub struct Context<A, R>(A, R);
    impl<A, R: Reply> Context<A, R> {
        pub fn actor_ref(&self) -> &ActorRef<A> {}
        #[twelve::view]
        pub fn stop(&mut self) {}
        #[twelve::view]
        pub fn reply_sender(&mut self) -> (DelegatedReply<R::Value>, Option<ReplySender<R::Value>>) {}
        #[twelve::view]
        pub fn reply(&mut self, reply: R::Value) -> DelegatedReply<R::Value> {}
        /// The caller waits for it, this actor does not.
        #[twelve::view]
        pub fn spawn<F>(&mut self, future: F) -> DelegatedReply<R::Value> where F: std::future::Future<Output = R::Value> + Send + 'static {}
        #[twelve::view]
        pub async fn forward<B, M>(&mut self, actor_ref: &ActorRef<B>, message: M) -> ForwardedReply<M, B> where B: Message<M> {}
    }
}
pub mod registry {
    use crate::actor::ActorRef;
    pub static ACTOR_REGISTRY: std::sync::LazyLock<std::sync::Mutex<ActorRegistry>> = ();
    pub struct ActorRegistry;
    impl ActorRegistry {
        pub fn len(&self) -> usize {}
        #[twelve::view]
        pub fn get<A, Q>(&mut self, name: &Q) -> Result<Option<ActorRef<A>>, crate::error::RegistryError> {}
        pub fn insert<A>(&mut self, name: impl Into<std::borrow::Cow<'static, str>>, actor_ref: ActorRef<A>) -> bool {}
        pub fn remove<Q>(&mut self, name: &Q) -> bool {}
    }
}
pub mod reply {
    pub trait Reply: Send + 'static {
        type Ok;
        type Error;
        type Value;
    }
    impl<T, E> Reply for Result<T, E> {
        type Ok = T;
        type Error = E;
        type Value = Self;
    }
    pub trait ReplyError {}
    pub struct DelegatedReply<R>(R);
    pub struct ForwardedReply<M, R>(M, R);
    #[twelve::nature(channel)]
    pub struct ReplySender<R>(R);
    impl<R> ReplySender<R> {
        #[twelve::does(send)]
        pub fn send(self, reply: R) {}
    }
}
pub mod request {
    pub use ask::{AskRequest, RemoteAskRequest, ReplyRecipientAskRequest};
    pub use tell::{RecipientTellRequest, RemoteTellRequest, ReplyRecipientTellRequest, TellRequest};
    pub struct WithoutRequestTimeout;
    mod ask {
        use crate::error::SendError;
        use crate::message::Message;
        use crate::reply::Reply;
        use std::time::Duration;
        pub struct AskRequest<'a, A, M, Tm, Tr>(&'a A, M, Tm, Tr);
        impl<'a, A: Message<M>, M, Tm, Tr> AskRequest<'a, A, M, Tm, Tr> {
            pub fn mailbox_timeout(self, duration: Duration) -> AskRequest<'a, A, M, Tm, Tr> {}
            pub fn reply_timeout(self, duration: Duration) -> AskRequest<'a, A, M, Tm, Tr> {}
            #[twelve::unchecked("up to 0.14 a method of a trait")]
            pub async fn send(self) -> Result<<A::Reply as Reply>::Ok, SendError<M, <A::Reply as Reply>::Error>> {}
            #[twelve::unchecked("up to 0.14 a method of a trait")]
            pub async fn try_send(self) -> Result<<A::Reply as Reply>::Ok, SendError<M, <A::Reply as Reply>::Error>> {}
            #[twelve::unchecked("up to 0.14 a method of a trait")]
            pub fn blocking_send(self) -> Result<<A::Reply as Reply>::Ok, SendError<M, <A::Reply as Reply>::Error>> {}
        }
        impl<'a, A: Message<M>, M, Tm, Tr> std::future::IntoFuture for AskRequest<'a, A, M, Tm, Tr> {
            type Output = Result<<A::Reply as Reply>::Ok, SendError<M, <A::Reply as Reply>::Error>>;
        }
        pub struct ReplyRecipientAskRequest<'a, M, Ok, Err, Tm>(&'a M, Ok, Err, Tm);
        impl<'a, M, Ok, Err, Tm> ReplyRecipientAskRequest<'a, M, Ok, Err, Tm> {
            pub async fn send(self) -> Result<Ok, SendError<M, Err>> {}
        }
        impl<'a, M, Ok, Err, Tm> std::future::IntoFuture for ReplyRecipientAskRequest<'a, M, Ok, Err, Tm> {
            type Output = Result<Ok, SendError<M, Err>>;
        }
        pub struct RemoteAskRequest<'a, A, M, Tm, Tr>(&'a A, M, Tm, Tr);
        impl<'a, A: Message<M>, M, Tm, Tr> RemoteAskRequest<'a, A, M, Tm, Tr> {
            pub fn mailbox_timeout(self, duration: Duration) -> RemoteAskRequest<'a, A, M, Tm, Tr> {}
            pub fn reply_timeout(self, duration: Duration) -> RemoteAskRequest<'a, A, M, Tm, Tr> {}
            pub async fn send(self) -> Result<<A::Reply as Reply>::Ok, crate::error::RemoteSendError<<A::Reply as Reply>::Error>> {}
        }
        impl<'a, A: Message<M>, M, Tm, Tr> std::future::IntoFuture for RemoteAskRequest<'a, A, M, Tm, Tr> {
            type Output = Result<<A::Reply as Reply>::Ok, crate::error::RemoteSendError<<A::Reply as Reply>::Error>>;
        }
    }
    mod tell {
        use crate::error::SendError;
        use std::time::Duration;
        pub struct TellRequest<'a, A, M, Tm>(&'a A, M, Tm);
        impl<'a, A, M, Tm> TellRequest<'a, A, M, Tm> {
            pub fn mailbox_timeout(self, duration: Duration) -> TellRequest<'a, A, M, Tm> {}
            #[twelve::unchecked("up to 0.14 a method of a trait")]
            pub async fn send(self) -> Result<(), SendError<M>> {}
            #[twelve::unchecked("up to 0.14 a method of a trait")]
            pub fn try_send(self) -> Result<(), SendError<M>> {}
            #[twelve::unchecked("up to 0.14 a method of a trait")]
            pub fn blocking_send(self) -> Result<(), SendError<M>> {}
            pub fn send_after(self, duration: Duration) -> tokio::task::JoinHandle<Result<(), SendError<M>>> {}
        }
        impl<'a, A, M, Tm> std::future::IntoFuture for TellRequest<'a, A, M, Tm> { type Output = Result<(), SendError<M>>; }
        pub struct RecipientTellRequest<'a, M, Tm>(&'a M, Tm);
        impl<'a, M, Tm> RecipientTellRequest<'a, M, Tm> {
            pub async fn send(self) -> Result<(), SendError<M>> {}
            pub fn try_send(self) -> Result<(), SendError<M>> {}
        }
        impl<'a, M, Tm> std::future::IntoFuture for RecipientTellRequest<'a, M, Tm> { type Output = Result<(), SendError<M>>; }
        pub struct ReplyRecipientTellRequest<'a, M, Ok, Err, Tm>(&'a M, Ok, Err, Tm);
        impl<'a, M, Ok, Err, Tm> ReplyRecipientTellRequest<'a, M, Ok, Err, Tm> {
            pub async fn send(self) -> Result<(), SendError<M>> {}
        }
        impl<'a, M, Ok, Err, Tm> std::future::IntoFuture for ReplyRecipientTellRequest<'a, M, Ok, Err, Tm> { type Output = Result<(), SendError<M>>; }
        pub struct RemoteTellRequest<'a, A, M, Tm>(&'a A, M, Tm);
    }
}
