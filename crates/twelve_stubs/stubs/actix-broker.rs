//! package = "actix-broker", version = ">=0.3, <0.5"
// Every actor that subscribed gets what is issued: of the process, or of one thread.

pub use crate::broker::{ArbiterBroker, Broker, SystemBroker};
pub use crate::issue::BrokerIssue;
pub use crate::msgs::BrokerMsg;
pub use crate::subscribe::BrokerSubscribe;

mod broker {
    use crate::BrokerMsg;
    #[twelve::nature(broadcast)]
    pub struct Broker<T>(T);
    pub struct SystemBroker;
    pub struct ArbiterBroker;
    impl Broker<SystemBroker> {
        #[twelve::does(send)]
        pub fn issue_async<M: BrokerMsg>(msg: M) {}
    }
    impl Broker<ArbiterBroker> {
        #[twelve::does(send)]
        pub fn issue_async<M: BrokerMsg>(msg: M) {}
    }
    impl<T> actix::Actor for Broker<T> { type Context = actix::Context<Self>; }
}
mod issue {
    use crate::BrokerMsg;
    pub trait BrokerIssue: actix::Actor {
        #[twelve::does(send)]
        fn issue_async<T, M: BrokerMsg>(&self, msg: M) {}
        #[twelve::does(send)]
        fn issue_sync<T, M: BrokerMsg>(&self, msg: M, ctx: &mut Self::Context) {}
        #[twelve::does(send)]
        fn issue_system_async<M: BrokerMsg>(&self, msg: M) {}
        #[twelve::does(send)]
        fn issue_system_sync<M: BrokerMsg>(&self, msg: M, ctx: &mut Self::Context) {}
        #[twelve::does(send)]
        fn issue_arbiter_async<M: BrokerMsg>(&self, msg: M) {}
        #[twelve::does(send)]
        fn issue_arbiter_sync<M: BrokerMsg>(&self, msg: M, ctx: &mut Self::Context) {}
    }
    impl<A: actix::Actor> BrokerIssue for A {}
}
mod msgs {
    pub trait BrokerMsg: actix::Message {}
    impl<M: actix::Message> BrokerMsg for M {}
}
mod subscribe {
    use crate::BrokerMsg;
    pub trait BrokerSubscribe: actix::Actor {
        #[twelve::does(receive)]
        fn subscribe_async<T, M: BrokerMsg>(&self, ctx: &mut Self::Context) {}
        #[twelve::does(receive)]
        fn subscribe_sync<T, M: BrokerMsg>(&self, ctx: &mut Self::Context) {}
        #[twelve::does(receive)]
        fn subscribe_system_async<M: BrokerMsg>(&self, ctx: &mut Self::Context) {}
        #[twelve::does(receive)]
        fn subscribe_system_sync<M: BrokerMsg>(&self, ctx: &mut Self::Context) {}
        #[twelve::does(receive)]
        fn subscribe_arbiter_async<M: BrokerMsg>(&self, ctx: &mut Self::Context) {}
        #[twelve::does(receive)]
        fn subscribe_arbiter_sync<M: BrokerMsg>(&self, ctx: &mut Self::Context) {}
    }
    impl<A: actix::Actor> BrokerSubscribe for A {}
}
