//! package = "google-cloud-pubsub", version = ">=0.10, <0.33"

struct Status;
struct PubsubMessage;
struct CancellationToken;
struct RetrySetting;
pub mod client {
    use crate::subscription::{Subscription, SubscriptionConfig};
    use crate::topic::{Topic, TopicConfig};
    use crate::{RetrySetting, Status};
    pub struct ClientConfig {
        pub pool_size: Option<usize>,
        pub project_id: Option<String>,
        pub endpoint: String,
    }
    impl Default for ClientConfig {}
    impl ClientConfig {
        pub async fn with_auth(self) -> Result<Self, Error> {}
    }
    pub enum Error {}
    impl std::error::Error for Error {}
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Client;
    impl Client {
        pub async fn new(config: ClientConfig) -> Result<Self, Error> {}
        pub async fn create_subscription(&self, id: &str, topic_id: &str, cfg: SubscriptionConfig, retry: Option<RetrySetting>) -> Result<Subscription, Status> {}
        pub fn subscription(&self, id: &str) -> Subscription {}
        pub async fn create_topic(&self, id: &str, cfg: Option<TopicConfig>, retry: Option<RetrySetting>) -> Result<Topic, Status> {}
        pub fn topic(&self, id: &str) -> Topic {}
    }
}
pub mod publisher {
    use crate::{PubsubMessage, RetrySetting, Status};
    #[derive(Clone)]
    pub struct PublisherConfig {
        pub workers: usize,
        pub flush_interval: std::time::Duration,
        pub bundle_size: usize,
    }
    impl Default for PublisherConfig {}
    pub struct Awaiter;
    impl Awaiter {
        pub async fn get(self) -> Result<String, Status> {}
    }
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Publisher;
    impl Publisher {
        #[twelve::does(publish)]
        pub async fn publish_immediately(&self, messages: Vec<PubsubMessage>, retry: Option<RetrySetting>) -> Result<Vec<String>, Status> {}
        #[twelve::does(publish)]
        pub async fn publish(&self, message: PubsubMessage) -> Awaiter {}
        #[twelve::does(publish)]
        pub fn publish_blocking(&self, message: PubsubMessage) -> Awaiter {}
        #[twelve::does(publish)]
        pub async fn publish_bulk(&self, messages: Vec<PubsubMessage>) -> Vec<Awaiter> {}
        pub async fn shutdown(&mut self) {}
    }
}
pub mod topic {
    use crate::publisher::{Publisher, PublisherConfig};
    use crate::{RetrySetting, Status};
    pub struct TopicConfig {
        pub labels: std::collections::HashMap<String, String>,
    }
    impl Default for TopicConfig {}
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Topic;
    impl Topic {
        pub fn id(&self) -> String {}
        pub fn new_publisher(&self, config: Option<PublisherConfig>) -> Publisher {}
        pub async fn create(&self, cfg: Option<TopicConfig>, retry: Option<RetrySetting>) -> Result<(), Status> {}
        pub async fn exists(&self, retry: Option<RetrySetting>) -> Result<bool, Status> {}
        pub async fn delete(&self, retry: Option<RetrySetting>) -> Result<(), Status> {}
    }
}
pub mod subscriber {
    use crate::{PubsubMessage, Status};
    #[twelve::request_data(body)]
    pub struct ReceivedMessage {
        pub message: PubsubMessage,
    }
    impl ReceivedMessage {
        pub fn ack_id(&self) -> &str {}
        pub async fn ack(&self) -> Result<(), Status> {}
        pub async fn nack(&self) -> Result<(), Status> {}
    }
}
pub mod subscription {
    use crate::subscriber::ReceivedMessage;
    use crate::{CancellationToken, RetrySetting, Status};
    use std::future::Future;
    pub struct SubscriptionConfig {
        pub ack_deadline_seconds: i32,
        pub enable_message_ordering: bool,
    }
    impl Default for SubscriptionConfig {}
    pub struct ReceiveConfig {
        pub worker_count: usize,
    }
    impl Default for ReceiveConfig {}
    pub struct SubscribeConfig;
    impl Default for SubscribeConfig {}
    pub struct MessageStream;
    impl futures_core::Stream for MessageStream {
        type Item = ReceivedMessage;
    }
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Subscription;
    impl Subscription {
        pub fn id(&self) -> String {}
        pub async fn create(&self, fqtn: &str, cfg: SubscriptionConfig, retry: Option<RetrySetting>) -> Result<(), Status> {}
        pub async fn exists(&self, retry: Option<RetrySetting>) -> Result<bool, Status> {}
        #[twelve::does(subscribe)]
        pub async fn pull(&self, max_messages: i32, retry: Option<RetrySetting>) -> Result<Vec<ReceivedMessage>, Status> {}
        #[twelve::does(subscribe)]
        pub async fn subscribe(&self, opt: Option<SubscribeConfig>) -> Result<MessageStream, Status> {}
        #[twelve::does(subscribe)]
        #[twelve::handler(arg = 0, kind = "job")]
        pub async fn receive<F: Future<Output = ()>>(&self, f: impl Fn(ReceivedMessage, CancellationToken) -> F + Send + 'static + Sync + Clone, cancel: CancellationToken, config: Option<ReceiveConfig>) -> Result<(), Status> {}
        pub async fn ack(&self, ack_ids: Vec<String>) -> Result<(), Status> {}
    }
}
