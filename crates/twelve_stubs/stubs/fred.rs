//! package = "fred", version = ">=10"

pub mod error {
    pub struct Error;
    impl std::error::Error for Error {}
}
pub mod clients {
    use crate::error::Error;
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Client;
    impl Default for Client {}
    impl Client {
        pub fn clone_new(&self) -> Self {}
    }
    impl crate::interfaces::PubsubInterface for Client {}
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(pool)]
    pub struct Pool;
    impl Pool {
        pub fn from_clients(clients: Vec<Client>) -> Result<Self, Error> {}
        pub fn clients(&self) -> &[Client] {}
        pub fn size(&self) -> usize {}
        pub fn next_connected(&self) -> &Client {}
        pub fn next(&self) -> &Client {}
        pub fn last(&self) -> &Client {}
    }
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct SubscriberClient;
    impl SubscriberClient {
        pub fn clone_new(&self) -> Self {}
        pub fn to_client(&self) -> Client {}
    }
    impl crate::interfaces::PubsubInterface for SubscriberClient {}
}
pub mod interfaces {
    use crate::error::Error;
    pub trait PubsubInterface {
        #[twelve::does(subscribe)]
        async fn subscribe<S>(&self, channels: S) -> Result<(), Error>;
        async fn unsubscribe<S>(&self, channels: S) -> Result<(), Error>;
        #[twelve::does(subscribe)]
        async fn psubscribe<S>(&self, patterns: S) -> Result<(), Error>;
        #[twelve::does(publish)]
        async fn publish<R, S, V>(&self, channel: S, message: V) -> Result<R, Error>;
        #[twelve::does(subscribe)]
        async fn ssubscribe<C>(&self, channels: C) -> Result<(), Error>;
        #[twelve::does(publish)]
        async fn spublish<R, S, V>(&self, channel: S, message: V) -> Result<R, Error>;
    }
}
pub mod types {
    use crate::clients::{Client, Pool, SubscriberClient};
    use crate::error::Error;
    pub struct Builder;
    impl Default for Builder {}
    impl Builder {
        pub fn default_centralized() -> Self {}
        pub fn default_clustered() -> Self {}
        pub fn from_config(config: config::Config) -> Self {}
        pub fn build(&self) -> Result<Client, Error> {}
        pub fn build_pool(&self, size: usize) -> Result<Pool, Error> {}
        pub fn build_subscriber_client(&self) -> Result<SubscriberClient, Error> {}
    }
    pub mod config {
        pub struct Config;
    }
}
pub mod prelude {
    pub use crate::clients::{Client, Pool};
    pub use crate::error::Error;
    pub use crate::interfaces::*;
    pub use crate::types::config::Config;
    pub use crate::types::Builder;
}
