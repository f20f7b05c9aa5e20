//! package = "riker", version = "0.4"

pub mod actors {
    pub use crate::actor::*;
    pub use crate::system::{ActorSystem, SystemBuilder, SystemEvent, SystemMsg};
    pub use crate::{AnyMessage, Message};
}
pub struct AnyMessage;
pub trait Message {}
impl<T> Message for T {}

pub mod actor {
    use crate::system::{ActorSystem, SystemMsg};
    pub enum CreateError {
        Panicked,
        System,
        InvalidName(String),
    }
    impl std::fmt::Debug for CreateError {}
    impl std::fmt::Display for CreateError {}
    pub trait Actor {
        type Msg;
        fn pre_start(&mut self, ctx: &Context<Self::Msg>) {}
        fn post_start(&mut self, ctx: &Context<Self::Msg>) {}
        fn post_stop(&mut self) {}
        fn sys_recv(&mut self, ctx: &Context<Self::Msg>, msg: SystemMsg, sender: Sender) {}
        #[twelve::entry(kind = "job")]
        fn recv(&mut self, ctx: &Context<Self::Msg>, msg: Self::Msg, sender: Sender);
    }
    pub trait Receive<Msg> {
        type Msg;
        #[twelve::entry(kind = "job")]
        fn receive(&mut self, ctx: &Context<Self::Msg>, msg: Msg, sender: Sender);
    }
    pub struct Context<Msg> {
        pub myself: ActorRef<Msg>,
        pub system: ActorSystem,
    }
    impl<Msg> Context<Msg> {
        pub fn myself(&self) -> ActorRef<Msg> {}
    }
    impl<Msg> ActorRefFactory for Context<Msg> {}
    impl ActorRefFactory for ActorSystem {}
    impl ActorRefFactory for &ActorSystem {}

    #[twelve::shared_handle]
    pub struct BasicActorRef;
    impl Clone for BasicActorRef {}
    impl<Msg> From<ActorRef<Msg>> for BasicActorRef {}
    pub type Sender = Option<BasicActorRef>;
    pub trait ActorReference {
        fn name(&self) -> &str;
    }
    pub type BoxedTell<T> = Box<dyn Tell<T> + Send + 'static>;
    pub trait Tell<T> {
        #[twelve::mutates]
        #[twelve::does(send)]
        fn tell(&self, msg: T, sender: Sender);
    }
    /// The mailbox of one actor of this process.
    #[twelve::shared_handle]
    #[twelve::nature(queue)]
    pub struct ActorRef<Msg>(Msg);
    impl<Msg> Clone for ActorRef<Msg> {}
    impl<Msg> ActorRef<Msg> {
        #[twelve::mutates]
        #[twelve::does(send)]
        pub fn send_msg(&self, msg: Msg, sender: impl Into<Option<BasicActorRef>>) {}
    }
    impl<T, Msg> Tell<T> for ActorRef<Msg> {}
    impl<Msg> ActorReference for ActorRef<Msg> {}
    pub trait ActorRefFactory {
        fn actor_of<A: Actor>(&self, name: &str) -> Result<ActorRef<A::Msg>, CreateError> {}
        fn actor_of_args<A: Actor, Args>(&self, name: &str, args: Args) -> Result<ActorRef<A::Msg>, CreateError> {}
        fn stop(&self, actor: impl ActorReference) {}
    }
    pub trait ActorFactory {
        fn create() -> Self;
    }
    pub trait ActorFactoryArgs<Args> {
        fn create_args(args: Args) -> Self;
    }

    /// Every actor that subscribed gets what is told. In riker an `ActorRef<ChannelMsg<Msg>>`; here a type of its own,
    /// since what it is for differs.
    #[twelve::shared_handle]
    #[twelve::nature(broadcast)]
    pub struct ChannelRef<Msg>(Msg);
    impl<Msg> Clone for ChannelRef<Msg> {}
    impl<T, Msg> Tell<T> for ChannelRef<Msg> {}
    impl<Msg> ActorReference for ChannelRef<Msg> {}
    pub fn channel<Msg>(name: &str, fact: &impl ActorRefFactory) -> Result<ChannelRef<Msg>, CreateError> {}
    pub struct Topic(String);
    impl<'a> From<&'a str> for Topic {}
    impl From<String> for Topic {}
    pub struct All;
    impl From<All> for Topic {}
    pub struct Publish<Msg> {
        pub topic: Topic,
        pub msg: Msg,
    }
    pub struct Subscribe<Msg> {
        pub topic: Topic,
        pub actor: BoxedTell<Msg>,
    }
    pub struct Unsubscribe<Msg> {
        pub topic: Topic,
        pub actor: BoxedTell<Msg>,
    }
    pub struct UnsubscribeAll<Msg> {
        pub actor: BoxedTell<Msg>,
    }
}
pub mod system {
    pub enum SystemMsg {}
    pub enum SystemEvent {}
    pub enum SystemError {}
    impl std::fmt::Debug for SystemError {}
    impl std::fmt::Display for SystemError {}
    pub struct SystemBuilder;
    impl SystemBuilder {
        pub fn new() -> Self {}
        pub fn name(self, name: &str) -> Self {}
        pub fn create(self) -> Result<ActorSystem, SystemError> {}
    }
    #[twelve::shared_handle]
    #[twelve::nature(task)]
    pub struct ActorSystem;
    impl Clone for ActorSystem {}
    impl ActorSystem {
        pub fn new() -> Result<ActorSystem, SystemError> {}
        pub fn with_name(name: &str) -> Result<ActorSystem, SystemError> {}
        pub fn name(&self) -> String {}
        pub fn print_tree(&self) {}
    }
}
