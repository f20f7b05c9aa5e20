//! package = "ractor", version = ">=0.9, <0.17"

pub use actor::actor_cell::{ActorCell, ActorStatus, ACTIVE_STATES};
pub use actor::actor_id::ActorId;
pub use actor::actor_ref::ActorRef;
pub use actor::derived_actor::DerivedActorRef;
pub use actor::messages::{Signal, SupervisionEvent};
pub use actor::{Actor, ActorRuntime};
pub use async_trait::async_trait;
pub use errors::{ActorErr, ActorProcessingErr, MessagingErr, RactorErr, SpawnErr};
pub use message::Message;
pub use port::{OutputMessage, OutputPort, RpcReplyPort};

pub type ActorName = String;
pub type GroupName = String;
pub type ScopeName = String;
pub trait State: std::any::Any + Send + 'static {}
impl<T: std::any::Any + Send + 'static> State for T {}
pub async fn spawn<T: Actor + Default>(args: T::Arguments) -> Result<(ActorRef<T::Msg>, concurrency::JoinHandle<()>), SpawnErr> {}
pub async fn spawn_named<T: Actor + Default>(name: ActorName, args: T::Arguments) -> Result<(ActorRef<T::Msg>, concurrency::JoinHandle<()>), SpawnErr> {}

#[macro_export]
macro_rules! cast {
    ($actor:expr, $msg:expr) => { $actor.cast($msg).map_err($crate::RactorErr::from) };
}
#[macro_export]
macro_rules! call {
    ($actor:expr, $msg:expr) => { $actor.call(|tx| $msg(tx), None).await.map(|r| r.unwrap()).map_err($crate::RactorErr::from) };
    ($actor:expr, $msg:expr, $($args:expr),*) => { $actor.call(|tx| $msg($($args),*, tx), None).await.map(|r| r.unwrap()).map_err($crate::RactorErr::from) };
}
#[macro_export]
macro_rules! call_t {
    ($actor:expr, $msg:expr, $timeout_ms:expr) => { $actor.call(|tx| $msg(tx), Some($crate::concurrency::Duration::from_millis($timeout_ms))).await.map(|r| r.unwrap()).map_err($crate::RactorErr::from) };
    ($actor:expr, $msg:expr, $timeout_ms:expr, $($args:expr),*) => { $actor.call(|tx| $msg($($args),*, tx), Some($crate::concurrency::Duration::from_millis($timeout_ms))).await.map(|r| r.unwrap()).map_err($crate::RactorErr::from) };
}
#[macro_export]
macro_rules! forward {
    ($actor:expr, $msg:expr, $forward:ident, $forward_mapping:expr) => { $actor.call_and_forward(|tx| $msg(tx), &$forward, $forward_mapping, None).map_err($crate::RactorErr::from) };
    ($actor:expr, $msg:expr, $forward:ident, $forward_mapping:expr, $timeout:expr) => { $actor.call_and_forward(|tx| $msg(tx), &$forward, $forward_mapping, Some($timeout)).map_err($crate::RactorErr::from) };
}

pub mod actor {
    use crate::concurrency::JoinHandle;
    use crate::{ActorName, ActorProcessingErr, Message, SpawnErr, State};
    use actor_cell::ActorCell;
    use actor_ref::ActorRef;
    use messages::SupervisionEvent;

    /// The actor itself is only looked at; what it remembers between messages is its `State`.
    pub trait Actor: Sized + Sync + Send + 'static {
        type Msg: Message;
        type State: State;
        type Arguments: State;
        async fn pre_start(&self, myself: ActorRef<Self::Msg>, args: Self::Arguments) -> Result<Self::State, ActorProcessingErr>;
        #[twelve::entry(kind = "job")]
        async fn post_start(&self, myself: ActorRef<Self::Msg>, state: &mut Self::State) -> Result<(), ActorProcessingErr> {}
        #[twelve::entry(kind = "job")]
        async fn post_stop(&self, myself: ActorRef<Self::Msg>, state: &mut Self::State) -> Result<(), ActorProcessingErr> {}
        #[twelve::entry(kind = "job")]
        async fn handle(&self, myself: ActorRef<Self::Msg>, message: Self::Msg, state: &mut Self::State) -> Result<(), ActorProcessingErr> {}
        #[twelve::entry(kind = "job")]
        async fn handle_supervisor_evt(&self, myself: ActorRef<Self::Msg>, message: SupervisionEvent, state: &mut Self::State) -> Result<(), ActorProcessingErr> {}
        async fn spawn(name: Option<ActorName>, handler: Self, startup_args: Self::Arguments) -> Result<(ActorRef<Self::Msg>, JoinHandle<()>), SpawnErr> {}
        async fn spawn_linked(name: Option<ActorName>, handler: Self, startup_args: Self::Arguments, supervisor: ActorCell) -> Result<(ActorRef<Self::Msg>, JoinHandle<()>), SpawnErr> {}
    }
    pub struct ActorRuntime<TActor>(TActor);
    impl<TActor: Actor> ActorRuntime<TActor> {
        pub async fn spawn(name: Option<ActorName>, handler: TActor, startup_args: TActor::Arguments) -> Result<(ActorRef<TActor::Msg>, JoinHandle<()>), SpawnErr> {}
        pub async fn spawn_linked(name: Option<ActorName>, handler: TActor, startup_args: TActor::Arguments, supervisor: ActorCell) -> Result<(ActorRef<TActor::Msg>, JoinHandle<()>), SpawnErr> {}
        pub fn spawn_instant(name: Option<ActorName>, handler: TActor, startup_args: TActor::Arguments) -> Result<(ActorRef<TActor::Msg>, JoinHandle<Result<JoinHandle<()>, SpawnErr>>), SpawnErr> {}
        pub fn spawn_linked_instant(name: Option<ActorName>, handler: TActor, startup_args: TActor::Arguments, supervisor: ActorCell) -> Result<(ActorRef<TActor::Msg>, JoinHandle<Result<JoinHandle<()>, SpawnErr>>), SpawnErr> {}
    }
    pub mod actor_cell {
        use crate::concurrency::{Duration, JoinHandle};
        use crate::{Actor, ActorId, ActorName, ActorRef, Message, MessagingErr, SpawnErr};
        pub enum ActorStatus {
            Unstarted,
            Starting,
            Running,
            Upgrading,
            Draining,
            Stopping,
            Stopped,
        }
        pub const ACTIVE_STATES: [ActorStatus; 3] = ();
        #[twelve::shared_handle]
        #[twelve::nature(queue)]
        pub struct ActorCell;
        impl Clone for ActorCell {}
        impl ActorCell {
            pub fn get_id(&self) -> ActorId {}
            pub fn get_name(&self) -> Option<ActorName> {}
            pub fn get_status(&self) -> ActorStatus {}
            pub fn link(&self, supervisor: ActorCell) {}
            pub fn unlink(&self, supervisor: ActorCell) {}
            pub fn kill(&self) {}
            pub fn stop(&self, reason: Option<String>) {}
            #[twelve::does(join)]
            pub async fn kill_and_wait(&self, timeout: Option<Duration>) -> Result<(), crate::RactorErr<()>> {}
            #[twelve::does(join)]
            pub async fn stop_and_wait(&self, reason: Option<String>, timeout: Option<Duration>) -> Result<(), crate::RactorErr<()>> {}
            #[twelve::does(join)]
            pub async fn drain_and_wait(&self, timeout: Option<Duration>) -> Result<(), crate::RactorErr<()>> {}
            #[twelve::does(join)]
            pub async fn wait(&self, timeout: Option<Duration>) -> Result<(), crate::concurrency::Timeout> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send_message<TMessage: Message>(&self, message: TMessage) -> Result<(), MessagingErr<TMessage>> {}
            pub fn drain(&self) -> Result<(), MessagingErr<()>> {}
            pub fn stop_children(&self, reason: Option<String>) {}
            pub fn get_children(&self) -> Vec<ActorCell> {}
            pub async fn spawn_linked<T: Actor>(&self, name: Option<String>, handler: T, startup_args: T::Arguments) -> Result<(ActorRef<T::Msg>, JoinHandle<()>), SpawnErr> {}
        }
    }
    pub mod actor_id {
        pub enum ActorId {
            Local(u64),
            Remote { node_id: u64, pid: u64 },
        }
        impl Clone for ActorId {}
        impl Copy for ActorId {}
        impl std::fmt::Display for ActorId {}
        impl ActorId {
            pub const fn is_local(&self) -> bool {}
            pub const fn pid(&self) -> u64 {}
            pub const fn node(&self) -> u64 {}
        }
    }
    pub mod actor_ref {
        use crate::concurrency::{Duration, JoinHandle};
        use crate::factory::{Job, JobOptions};
        use crate::rpc::CallResult;
        use crate::{ActorCell, DerivedActorRef, Message, MessagingErr, RpcReplyPort};
        /// The mailbox of one actor.
        #[twelve::shared_handle]
        #[twelve::nature(queue)]
        pub struct ActorRef<TMessage>(TMessage);
        impl<TMessage> Clone for ActorRef<TMessage> {}
        impl<TMessage> std::ops::Deref for ActorRef<TMessage> { type Target = ActorCell; }
        impl<TMessage> From<ActorCell> for ActorRef<TMessage> {}
        impl<TMessage> From<ActorRef<TMessage>> for ActorCell {}
        impl<TMessage> ActorRef<TMessage> {
            #[twelve::alias]
            pub fn get_cell(&self) -> ActorCell {}
            #[twelve::alias]
            pub fn get_derived<TFrom>(&self) -> DerivedActorRef<TFrom> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send_message(&self, message: TMessage) -> Result<(), MessagingErr<TMessage>> {}
            pub fn where_is<K: AsRef<str>>(name: K) -> Option<ActorRef<TMessage>> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn cast(&self, msg: TMessage) -> Result<(), MessagingErr<TMessage>> {}
            /// Waits for the answer.
            #[twelve::reads]
            pub async fn call<TReply, TMsgBuilder>(&self, msg_builder: TMsgBuilder, timeout_option: Option<Duration>) -> Result<CallResult<TReply>, MessagingErr<TMessage>> where TMsgBuilder: FnOnce(RpcReplyPort<TReply>) -> TMessage {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn call_and_forward<TReply, TForwardMessage, TMsgBuilder, TFwdMessageBuilder>(&self, msg_builder: TMsgBuilder, response_forward: &ActorRef<TForwardMessage>, forward_mapping: TFwdMessageBuilder, timeout_option: Option<Duration>) -> Result<JoinHandle<CallResult<Result<(), MessagingErr<TForwardMessage>>>>, MessagingErr<TMessage>> where TMsgBuilder: FnOnce(RpcReplyPort<TReply>) -> TMessage, TFwdMessageBuilder: FnOnce(TReply) -> TForwardMessage {}
            #[twelve::handler(arg = 1, kind = "tick")]
            pub fn send_interval<F: Fn() -> TMessage + Send + 'static>(&self, period: Duration, msg: F) -> JoinHandle<()> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send_after<F: FnOnce() -> TMessage + Send + 'static>(&self, period: Duration, msg: F) -> JoinHandle<Result<(), MessagingErr<TMessage>>> {}
            pub fn exit_after(&self, period: Duration) -> JoinHandle<()> {}
            pub fn kill_after(&self, period: Duration) -> JoinHandle<()> {}
        }
        impl<TKey, TMsg> ActorRef<crate::factory::FactoryMessage<TKey, TMsg>> {
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn dispatch(&self, key: TKey, message: TMsg) -> crate::factory::FactorySendResult<TKey, TMsg> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn dispatch_with_options(&self, key: TKey, message: TMsg, options: JobOptions) -> crate::factory::FactorySendResult<TKey, TMsg> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn dispatch_job(&self, job: Job<TKey, TMsg>) -> crate::factory::FactorySendResult<TKey, TMsg> {}
            #[twelve::reads]
            pub async fn call_job<TReply, TMessageBuilder>(&self, key: TKey, message_builder: TMessageBuilder, timeout: Option<Duration>) -> Result<CallResult<TReply>, crate::factory::FactoryMessagingErr<TKey, TMsg>> where TMessageBuilder: FnOnce(RpcReplyPort<TReply>) -> TMsg {}
            pub fn adjust_worker_pool(&self, worker_count: usize) -> crate::factory::FactorySendResult<TKey, TMsg> {}
            pub fn drain_requests(&self) -> crate::factory::FactorySendResult<TKey, TMsg> {}
        }
    }
    pub mod derived_actor {
        use crate::concurrency::{Duration, JoinHandle};
        use crate::rpc::CallResult;
        use crate::{ActorCell, MessagingErr, RpcReplyPort};
        #[twelve::shared_handle]
        #[twelve::nature(queue)]
        pub struct DerivedActorRef<TFrom>(TFrom);
        impl<TFrom> Clone for DerivedActorRef<TFrom> {}
        impl<TFrom> std::ops::Deref for DerivedActorRef<TFrom> { type Target = ActorCell; }
        impl<TFrom> DerivedActorRef<TFrom> {
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send_message(&self, message: TFrom) -> Result<(), MessagingErr<TFrom>> {}
            #[twelve::alias]
            pub fn get_cell(&self) -> ActorCell {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn cast(&self, msg: TFrom) -> Result<(), MessagingErr<TFrom>> {}
            #[twelve::reads]
            pub async fn call<TReply, TMsgBuilder>(&self, msg_builder: TMsgBuilder, timeout_option: Option<Duration>) -> Result<CallResult<TReply>, MessagingErr<TFrom>> where TMsgBuilder: FnOnce(RpcReplyPort<TReply>) -> TFrom {}
            #[twelve::handler(arg = 1, kind = "tick")]
            pub fn send_interval<F: Fn() -> TFrom + Send + 'static>(&self, period: Duration, msg: F) -> JoinHandle<()> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send_after<F: FnOnce() -> TFrom + Send + 'static>(&self, period: Duration, msg: F) -> JoinHandle<Result<(), MessagingErr<TFrom>>> {}
        }
    }
    pub mod messages {
        use crate::{ActorCell, ActorId, ActorProcessingErr};
        pub enum Signal {
            Kill,
        }
        pub struct BoxedState;
        pub enum SupervisionEvent {
            ActorStarted(ActorCell),
            ActorTerminated(ActorCell, Option<BoxedState>, Option<String>),
            ActorFailed(ActorCell, ActorProcessingErr),
            ProcessGroupChanged(crate::pg::GroupChangeMessage),
        }
        impl SupervisionEvent {
            pub fn actor_cell(&self) -> Option<&ActorCell> {}
            pub fn actor_id(&self) -> Option<ActorId> {}
        }
        impl std::fmt::Display for SupervisionEvent {}
    }
}
pub mod concurrency {
    pub struct Timeout;
    impl std::error::Error for Timeout {}
    impl std::fmt::Display for Timeout {}
    pub type JoinHandle<T> = tokio::task::JoinHandle<T>;
    pub type JoinSet<T> = tokio::task::JoinSet<T>;
    pub type Duration = tokio::time::Duration;
    pub type Instant = tokio::time::Instant;
    pub type Interval = tokio::time::Interval;
    pub type Notify = tokio::sync::Notify;
    pub type OneshotSender<T> = tokio::sync::oneshot::Sender<T>;
    pub type OneshotReceiver<T> = tokio::sync::oneshot::Receiver<T>;
    pub type MpscSender<T> = tokio::sync::mpsc::Sender<T>;
    pub type MpscReceiver<T> = tokio::sync::mpsc::Receiver<T>;
    pub type MpscUnboundedSender<T> = tokio::sync::mpsc::UnboundedSender<T>;
    pub type MpscUnboundedReceiver<T> = tokio::sync::mpsc::UnboundedReceiver<T>;
    pub type BroadcastSender<T> = tokio::sync::broadcast::Sender<T>;
    pub type BroadcastReceiver<T> = tokio::sync::broadcast::Receiver<T>;
    pub fn mpsc_bounded<T>(buffer: usize) -> (MpscSender<T>, MpscReceiver<T>) {}
    pub fn mpsc_unbounded<T>() -> (MpscUnboundedSender<T>, MpscUnboundedReceiver<T>) {}
    pub fn oneshot<T>() -> (OneshotSender<T>, OneshotReceiver<T>) {}
    pub fn broadcast<T: Clone>(buffer: usize) -> (BroadcastSender<T>, BroadcastReceiver<T>) {}
    #[twelve::does(wait)]
    pub async fn sleep(dur: Duration) {}
    pub fn interval(dur: Duration) -> Interval {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn<F>(future: F) -> JoinHandle<F::Output> where F: std::future::Future + Send + 'static {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output> where F: std::future::Future + 'static {}
    #[twelve::spawns(arg = 1)]
    pub fn spawn_named<F>(name: Option<&str>, future: F) -> JoinHandle<F::Output> where F: std::future::Future + Send + 'static {}
    pub async fn timeout<F, T>(dur: Duration, future: F) -> Result<T, Timeout> where F: std::future::Future<Output = T> {}
    pub use tokio::test;
}
pub mod errors {
    pub type ActorProcessingErr = Box<dyn std::error::Error + Send + Sync + 'static>;
    pub enum SpawnErr {
        StartupFailed(ActorProcessingErr),
        ActorAlreadyStarted,
        ActorAlreadyRegistered(crate::ActorName),
    }
    impl std::error::Error for SpawnErr {}
    impl std::fmt::Display for SpawnErr {}
    pub enum ActorErr {
        Cancelled,
        Failed(ActorProcessingErr),
    }
    impl std::error::Error for ActorErr {}
    impl std::fmt::Display for ActorErr {}
    pub enum MessagingErr<T> {
        SendErr(T),
        ChannelClosed,
        InvalidActorType,
    }
    impl<T> MessagingErr<T> {
        pub fn map<F, U>(self, mapper: F) -> MessagingErr<U> where F: FnOnce(T) -> U {}
    }
    impl<T> std::error::Error for MessagingErr<T> {}
    impl<T> std::fmt::Display for MessagingErr<T> {}
    pub enum RactorErr<T> {
        Spawn(SpawnErr),
        Messaging(MessagingErr<T>),
        Actor(ActorErr),
        Timeout,
    }
    impl<T> From<SpawnErr> for RactorErr<T> {}
    impl<T> From<MessagingErr<T>> for RactorErr<T> {}
    impl<T> From<ActorErr> for RactorErr<T> {}
    impl<T> std::error::Error for RactorErr<T> {}
    impl<T> std::fmt::Display for RactorErr<T> {}
}
pub mod factory {
    use crate::{ActorProcessingErr, ActorRef, MessagingErr, RpcReplyPort};
    pub use job::{Job, JobKey, JobOptions};
    pub use worker::{Worker, WorkerBuilder, WorkerMessage, WorkerStartContext};
    pub type WorkerId = usize;
    pub type FactoryRef<TKey, TMsg> = ActorRef<FactoryMessage<TKey, TMsg>>;
    pub type FactoryMessagingErr<TKey, TMsg> = MessagingErr<FactoryMessage<TKey, TMsg>>;
    pub type FactorySendResult<TKey, TMsg> = Result<(), Box<FactoryMessagingErr<TKey, TMsg>>>;
    pub enum FactoryMessage<TKey, TMsg> {
        Dispatch(Job<TKey, TMsg>),
        Finished(WorkerId, TKey),
        GetQueueDepth(RpcReplyPort<usize>),
        AdjustWorkerPool(usize),
        GetAvailableCapacity(RpcReplyPort<usize>),
        DrainRequests,
    }
    pub mod job {
        pub trait JobKey {}
        pub struct JobOptions;
        impl Clone for JobOptions {}
        impl Default for JobOptions {
            fn default() -> Self {}
        }
        pub struct Job<TKey, TMsg> {
            pub key: TKey,
            pub msg: TMsg,
            pub options: JobOptions,
            pub accepted: Option<crate::RpcReplyPort<Option<Job<TKey, TMsg>>>>,
        }
    }
    pub mod worker {
        use super::{FactoryMessage, Job, WorkerId};
        use crate::{ActorProcessingErr, ActorRef};
        pub trait Worker: Send + Sync + 'static {
            type Key;
            type Message;
            type Arguments;
            type State;
            async fn pre_start(&self, wid: WorkerId, factory: &ActorRef<FactoryMessage<Self::Key, Self::Message>>, args: Self::Arguments) -> Result<Self::State, ActorProcessingErr>;
            #[twelve::entry(kind = "job")]
            async fn handle(&self, wid: WorkerId, factory: &ActorRef<FactoryMessage<Self::Key, Self::Message>>, job: Job<Self::Key, Self::Message>, state: &mut Self::State) -> Result<Self::Key, ActorProcessingErr> {}
        }
        pub trait WorkerBuilder<TWorker, TWorkerStart>: Send + Sync {
            fn build(&mut self, wid: WorkerId) -> (TWorker, TWorkerStart);
        }
        pub enum WorkerMessage<TKey, TMsg> {
            FactoryPing(crate::concurrency::Instant),
            Dispatch(Job<TKey, TMsg>),
        }
        pub struct WorkerStartContext<TKey, TMsg, TCustomStart> {
            pub wid: WorkerId,
            pub factory: ActorRef<FactoryMessage<TKey, TMsg>>,
            pub custom_start: TCustomStart,
        }
    }
}
pub mod message {
    pub trait Message: std::any::Any + Send + Sized + 'static {}
    impl<T: std::any::Any + Send + Sized + 'static> Message for T {}
}
pub mod pg {
    use crate::{ActorCell, ActorId, GroupName, ScopeName};
    pub enum GroupChangeMessage {
        Join(ScopeName, GroupName, Vec<ActorCell>),
        Leave(ScopeName, GroupName, Vec<ActorCell>),
    }
    pub fn join(group: GroupName, actors: Vec<ActorCell>) {}
    pub fn join_scoped(scope: ScopeName, group: GroupName, actors: Vec<ActorCell>) {}
    pub fn leave(group: GroupName, actors: Vec<ActorCell>) {}
    pub fn leave_scoped(scope: ScopeName, group: GroupName, actors: Vec<ActorCell>) {}
    pub fn get_local_members(group: &GroupName) -> Vec<ActorCell> {}
    pub fn get_members(group_name: &GroupName) -> Vec<ActorCell> {}
    pub fn get_scoped_members(scope: &ScopeName, group: &GroupName) -> Vec<ActorCell> {}
    pub fn which_groups() -> Vec<GroupName> {}
    pub fn monitor(group: GroupName, actor: ActorCell) {}
    pub fn demonitor(group_name: GroupName, actor: ActorId) {}
}
pub mod port {
    pub use output::{OutputMessage, OutputPort, OutputPortSubscriber, OutputPortSubscriberTrait};
    use crate::{concurrency, MessagingErr};
    /// One answer to one call.
    #[twelve::nature(channel)]
    pub struct RpcReplyPort<TMsg>(TMsg);
    impl<TMsg> RpcReplyPort<TMsg> {
        pub fn get_timeout(&self) -> Option<concurrency::Duration> {}
        #[twelve::does(send)]
        pub fn send(self, msg: TMsg) -> Result<(), MessagingErr<TMsg>> {}
        pub fn is_closed(&self) -> bool {}
    }
    impl<TMsg> From<concurrency::OneshotSender<TMsg>> for RpcReplyPort<TMsg> {}
    pub mod output {
        use crate::{ActorRef, Message};
        pub trait OutputMessage: Message + Clone {}
        impl<T: Message + Clone> OutputMessage for T {}
        /// Every actor that subscribed gets what is sent.
        #[twelve::nature(broadcast)]
        pub struct OutputPort<TMsg>(TMsg);
        impl<TMsg> Default for OutputPort<TMsg> {
            fn default() -> Self {}
        }
        impl<TMsg> OutputPort<TMsg> {
            #[twelve::reads]
            #[twelve::does(receive)]
            pub fn subscribe<TReceiverMsg, F>(&self, receiver: ActorRef<TReceiverMsg>, converter: F) where F: Fn(TMsg) -> Option<TReceiverMsg> + Send + 'static {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send(&self, msg: TMsg) {}
        }
        pub type OutputPortSubscriber<InputMessage> = Box<dyn OutputPortSubscriberTrait<InputMessage>>;
        pub trait OutputPortSubscriberTrait<I>: Send {
            fn subscribe_to_port(&self, port: &OutputPort<I>);
        }
    }
}
pub mod registry {
    pub fn where_is<K: AsRef<str>>(name: K) -> Option<crate::ActorCell> {}
    pub fn registered() -> Vec<crate::ActorName> {}
}
pub mod rpc {
    use crate::concurrency::Duration;
    use crate::{ActorCell, ActorRef, Message, MessagingErr, RpcReplyPort};
    pub use call_result::CallResult;
    #[twelve::does(send)]
    pub fn cast<TMessage: Message>(actor: &ActorCell, msg: TMessage) -> Result<(), MessagingErr<TMessage>> {}
    pub async fn call<TMessage, TReply, TMsgBuilder>(actor: &ActorCell, msg_builder: TMsgBuilder, timeout_option: Option<Duration>) -> Result<CallResult<TReply>, MessagingErr<TMessage>> where TMsgBuilder: FnOnce(RpcReplyPort<TReply>) -> TMessage {}
    pub async fn multi_call<TMessage, TReply, TMsgBuilder>(actors: &[ActorRef<TMessage>], msg_builder: TMsgBuilder, timeout_option: Option<Duration>) -> Result<Vec<CallResult<TReply>>, MessagingErr<TMessage>> where TMsgBuilder: Fn(RpcReplyPort<TReply>) -> TMessage {}
    pub mod call_result {
        pub enum CallResult<TResult> {
            Success(TResult),
            Timeout,
            SenderError,
        }
        impl<T> CallResult<T> {
            pub fn is_success(&self) -> bool {}
            pub fn is_timeout(&self) -> bool {}
            pub fn is_send_error(&self) -> bool {}
            pub fn unwrap(self) -> T {}
            pub fn expect(self, msg: &'static str) -> T {}
            pub fn unwrap_or(self, default: T) -> T {}
            pub fn unwrap_or_else<F>(self, f: F) -> T where F: FnOnce() -> T {}
            pub fn success_or<E>(self, err: E) -> Result<T, E> {}
            pub fn success_or_else<E, F>(self, err: F) -> Result<T, E> where F: FnOnce() -> E {}
            pub fn map<O, F>(self, mapping: F) -> CallResult<O> where F: FnOnce(T) -> O {}
        }
    }
}
pub mod time {
    use crate::concurrency::{Duration, JoinHandle};
    use crate::{ActorCell, Message, MessagingErr};
    #[twelve::handler(arg = 2, kind = "tick")]
    pub fn send_interval<TMessage: Message, F: Fn() -> TMessage + Send + 'static>(period: Duration, actor: ActorCell, msg: F) -> JoinHandle<()> {}
    #[twelve::does(send)]
    pub fn send_after<TMessage: Message, F: FnOnce() -> TMessage + Send + 'static>(period: Duration, actor: ActorCell, msg: F) -> JoinHandle<Result<(), MessagingErr<TMessage>>> {}
    pub fn exit_after(period: Duration, actor: ActorCell) -> JoinHandle<()> {}
    pub fn kill_after(period: Duration, actor: ActorCell) -> JoinHandle<()> {}
}
