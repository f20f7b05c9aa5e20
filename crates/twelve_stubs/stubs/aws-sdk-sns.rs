//! package = "aws-sdk-sns", version = ">=1.1, <2"

pub use client::Client;
pub use config::Config;
pub mod config {
    #[derive(Clone)]
    pub struct Config;
    impl Config {
        pub fn builder() -> Builder {}
    }
    #[derive(Clone)]
    pub struct Builder;
    impl Builder {
        pub fn new() -> Self {}
        pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self {}
        pub fn build(self) -> Config {}
    }
}
pub mod client {
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Client;
    impl Client {
        pub fn new<C>(sdk_config: &C) -> Self {}
        pub fn from_conf(conf: crate::Config) -> Self {}
        pub fn config(&self) -> &crate::Config {}
        pub fn publish(&self) -> crate::operation::publish::builders::PublishFluentBuilder {}
        pub fn publish_batch(&self) -> crate::operation::publish_batch::builders::PublishBatchFluentBuilder {}
        pub fn create_topic(&self) -> crate::operation::create_topic::builders::CreateTopicFluentBuilder {}
        pub fn subscribe(&self) -> crate::operation::subscribe::builders::SubscribeFluentBuilder {}
        pub fn unsubscribe(&self) -> crate::operation::unsubscribe::builders::UnsubscribeFluentBuilder {}
    }
}
pub mod operation {
    pub mod publish {
        #[derive(Clone)]
        pub struct PublishOutput {
            pub message_id: Option<String>,
            pub sequence_number: Option<String>,
        }
        impl PublishOutput {
            pub fn message_id(&self) -> Option<&str> {}
            pub fn sequence_number(&self) -> Option<&str> {}
        }
        pub enum PublishError {}
        impl std::error::Error for PublishError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct PublishFluentBuilder;
            impl PublishFluentBuilder {
                #[twelve::does(publish)]
                pub async fn send(self) -> Result<super::PublishOutput, super::PublishError> {}
                pub fn topic_arn(self, input: impl Into<String>) -> Self {}
                pub fn target_arn(self, input: impl Into<String>) -> Self {}
                pub fn phone_number(self, input: impl Into<String>) -> Self {}
                pub fn message(self, input: impl Into<String>) -> Self {}
                pub fn subject(self, input: impl Into<String>) -> Self {}
                pub fn message_structure(self, input: impl Into<String>) -> Self {}
                pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> Self {}
                pub fn message_deduplication_id(self, input: impl Into<String>) -> Self {}
                pub fn message_group_id(self, input: impl Into<String>) -> Self {}
            }
        }
    }
    pub mod publish_batch {
        #[derive(Clone)]
        pub struct PublishBatchOutput {
            pub successful: Option<Vec<crate::types::PublishBatchResultEntry>>,
            pub failed: Option<Vec<crate::types::BatchResultErrorEntry>>,
        }
        impl PublishBatchOutput {
            pub fn successful(&self) -> &[crate::types::PublishBatchResultEntry] {}
            pub fn failed(&self) -> &[crate::types::BatchResultErrorEntry] {}
        }
        pub enum PublishBatchError {}
        impl std::error::Error for PublishBatchError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct PublishBatchFluentBuilder;
            impl PublishBatchFluentBuilder {
                #[twelve::does(publish)]
                pub async fn send(self) -> Result<super::PublishBatchOutput, super::PublishBatchError> {}
                pub fn topic_arn(self, input: impl Into<String>) -> Self {}
                pub fn publish_batch_request_entries(self, input: crate::types::PublishBatchRequestEntry) -> Self {}
            }
        }
    }
    pub mod create_topic {
        #[derive(Clone)]
        pub struct CreateTopicOutput {
            pub topic_arn: Option<String>,
        }
        impl CreateTopicOutput {
            pub fn topic_arn(&self) -> Option<&str> {}
        }
        pub enum CreateTopicError {}
        impl std::error::Error for CreateTopicError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct CreateTopicFluentBuilder;
            impl CreateTopicFluentBuilder {
                pub async fn send(self) -> Result<super::CreateTopicOutput, super::CreateTopicError> {}
                pub fn name(self, input: impl Into<String>) -> Self {}
                pub fn attributes(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn tags(self, input: crate::types::Tag) -> Self {}
                pub fn data_protection_policy(self, input: impl Into<String>) -> Self {}
            }
        }
    }
    pub mod subscribe {
        #[derive(Clone)]
        pub struct SubscribeOutput {
            pub subscription_arn: Option<String>,
        }
        impl SubscribeOutput {
            pub fn subscription_arn(&self) -> Option<&str> {}
        }
        pub enum SubscribeError {}
        impl std::error::Error for SubscribeError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct SubscribeFluentBuilder;
            impl SubscribeFluentBuilder {
                pub async fn send(self) -> Result<super::SubscribeOutput, super::SubscribeError> {}
                pub fn topic_arn(self, input: impl Into<String>) -> Self {}
                pub fn protocol(self, input: impl Into<String>) -> Self {}
                pub fn endpoint(self, input: impl Into<String>) -> Self {}
                pub fn attributes(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn return_subscription_arn(self, input: bool) -> Self {}
            }
        }
    }
    pub mod unsubscribe {
        #[derive(Clone)]
        pub struct UnsubscribeOutput;
        impl UnsubscribeOutput {
        }
        pub enum UnsubscribeError {}
        impl std::error::Error for UnsubscribeError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct UnsubscribeFluentBuilder;
            impl UnsubscribeFluentBuilder {
                pub async fn send(self) -> Result<super::UnsubscribeOutput, super::UnsubscribeError> {}
                pub fn subscription_arn(self, input: impl Into<String>) -> Self {}
            }
        }
    }
}
pub mod types {
    #[derive(Clone, PartialEq)]
    pub struct BatchResultErrorEntry {
        pub id: String,
        pub code: String,
        pub message: Option<String>,
        pub sender_fault: bool,
    }
    impl BatchResultErrorEntry {
        pub fn id(&self) -> &str {}
        pub fn code(&self) -> &str {}
        pub fn message(&self) -> Option<&str> {}
        pub fn sender_fault(&self) -> bool {}
    }
    impl BatchResultErrorEntry {
        pub fn builder() -> builders::BatchResultErrorEntryBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct MessageAttributeValue {
        pub data_type: String,
        pub string_value: Option<String>,
        pub binary_value: Option<crate::primitives::Blob>,
    }
    impl MessageAttributeValue {
        pub fn data_type(&self) -> &str {}
        pub fn string_value(&self) -> Option<&str> {}
        pub fn binary_value(&self) -> Option<&crate::primitives::Blob> {}
    }
    impl MessageAttributeValue {
        pub fn builder() -> builders::MessageAttributeValueBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct PublishBatchRequestEntry {
        pub id: String,
        pub message: String,
        pub subject: Option<String>,
        pub message_structure: Option<String>,
        pub message_attributes: Option<std::collections::HashMap<String, MessageAttributeValue>>,
        pub message_deduplication_id: Option<String>,
        pub message_group_id: Option<String>,
    }
    impl PublishBatchRequestEntry {
        pub fn id(&self) -> &str {}
        pub fn message(&self) -> &str {}
        pub fn subject(&self) -> Option<&str> {}
        pub fn message_structure(&self) -> Option<&str> {}
        pub fn message_deduplication_id(&self) -> Option<&str> {}
        pub fn message_group_id(&self) -> Option<&str> {}
    }
    impl PublishBatchRequestEntry {
        pub fn builder() -> builders::PublishBatchRequestEntryBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct PublishBatchResultEntry {
        pub id: Option<String>,
        pub message_id: Option<String>,
        pub sequence_number: Option<String>,
    }
    impl PublishBatchResultEntry {
        pub fn id(&self) -> Option<&str> {}
        pub fn message_id(&self) -> Option<&str> {}
        pub fn sequence_number(&self) -> Option<&str> {}
    }
    impl PublishBatchResultEntry {
        pub fn builder() -> builders::PublishBatchResultEntryBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct Tag {
        pub key: String,
        pub value: String,
    }
    impl Tag {
        pub fn key(&self) -> &str {}
        pub fn value(&self) -> &str {}
    }
    impl Tag {
        pub fn builder() -> builders::TagBuilder {}
    }
    pub mod builders {
        #[derive(Clone, Default)]
        pub struct BatchResultErrorEntryBuilder;
        impl BatchResultErrorEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> Self {}
            pub fn code(self, input: impl Into<String>) -> Self {}
            pub fn message(self, input: impl Into<String>) -> Self {}
            pub fn sender_fault(self, input: bool) -> Self {}
            pub fn build(self) -> Result<super::BatchResultErrorEntry, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct MessageAttributeValueBuilder;
        impl MessageAttributeValueBuilder {
            pub fn data_type(self, input: impl Into<String>) -> Self {}
            pub fn string_value(self, input: impl Into<String>) -> Self {}
            pub fn binary_value(self, input: crate::primitives::Blob) -> Self {}
            pub fn build(self) -> Result<super::MessageAttributeValue, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct PublishBatchRequestEntryBuilder;
        impl PublishBatchRequestEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> Self {}
            pub fn message(self, input: impl Into<String>) -> Self {}
            pub fn subject(self, input: impl Into<String>) -> Self {}
            pub fn message_structure(self, input: impl Into<String>) -> Self {}
            pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> Self {}
            pub fn message_deduplication_id(self, input: impl Into<String>) -> Self {}
            pub fn message_group_id(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::PublishBatchRequestEntry, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct PublishBatchResultEntryBuilder;
        impl PublishBatchResultEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> Self {}
            pub fn message_id(self, input: impl Into<String>) -> Self {}
            pub fn sequence_number(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::PublishBatchResultEntry, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct TagBuilder;
        impl TagBuilder {
            pub fn key(self, input: impl Into<String>) -> Self {}
            pub fn value(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::Tag, BuildError> {}
        }
        struct BuildError;
        impl std::error::Error for BuildError {}
    }
}
