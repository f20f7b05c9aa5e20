//! package = "aws-sdk-sns", version = ">=1"
// The operations that services call most; what is asked of the client goes out where `send` is called.

pub use client::Client;
pub mod client {
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Client;
    impl Clone for Client {}
    impl Client {
        pub fn new<C>(sdk_config: &C) -> Self {}
        pub fn from_conf<C>(conf: C) -> Self {}
        pub fn publish(&self) -> crate::operation::publish::builders::PublishFluentBuilder {}
        pub fn publish_batch(&self) -> crate::operation::publish_batch::builders::PublishBatchFluentBuilder {}
        pub fn subscribe(&self) -> crate::operation::subscribe::builders::SubscribeFluentBuilder {}
        pub fn unsubscribe(&self) -> crate::operation::unsubscribe::builders::UnsubscribeFluentBuilder {}
        pub fn create_topic(&self) -> crate::operation::create_topic::builders::CreateTopicFluentBuilder {}
        pub fn list_topics(&self) -> crate::operation::list_topics::builders::ListTopicsFluentBuilder {}
        pub fn create_platform_endpoint(&self) -> crate::operation::create_platform_endpoint::builders::CreatePlatformEndpointFluentBuilder {}
    }
}
pub mod operation {
    use aws_smithy_runtime_api::client::result::SdkError;
    pub mod publish {
        pub struct PublishError;
        impl std::error::Error for PublishError {}
        pub struct PublishOutput {
            pub message_id: Option<String>,
            pub sequence_number: Option<String>,
        }
        impl PublishOutput {
            pub fn message_id(&self) -> Option<&str> {}
            pub fn sequence_number(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct PublishFluentBuilder;
            impl Clone for PublishFluentBuilder {}
            impl PublishFluentBuilder {
                pub async fn send(self) -> Result<super::PublishOutput, super::SdkError<super::PublishError>> {}
                pub fn topic_arn(self, input: impl Into<String>) -> Self {}
                pub fn set_topic_arn(self, input: Option<String>) -> Self {}
                pub fn target_arn(self, input: impl Into<String>) -> Self {}
                pub fn set_target_arn(self, input: Option<String>) -> Self {}
                pub fn phone_number(self, input: impl Into<String>) -> Self {}
                pub fn set_phone_number(self, input: Option<String>) -> Self {}
                pub fn message(self, input: impl Into<String>) -> Self {}
                pub fn set_message(self, input: Option<String>) -> Self {}
                pub fn subject(self, input: impl Into<String>) -> Self {}
                pub fn set_subject(self, input: Option<String>) -> Self {}
                pub fn message_structure(self, input: impl Into<String>) -> Self {}
                pub fn set_message_structure(self, input: Option<String>) -> Self {}
                pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> Self {}
                pub fn set_message_attributes(self, input: Option<std::collections::HashMap<String, crate::types::MessageAttributeValue>>) -> Self {}
                pub fn message_deduplication_id(self, input: impl Into<String>) -> Self {}
                pub fn set_message_deduplication_id(self, input: Option<String>) -> Self {}
                pub fn message_group_id(self, input: impl Into<String>) -> Self {}
                pub fn set_message_group_id(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod publish_batch {
        pub struct PublishBatchError;
        impl std::error::Error for PublishBatchError {}
        pub struct PublishBatchOutput {
            pub successful: Option<Vec<crate::types::PublishBatchResultEntry>>,
            pub failed: Option<Vec<crate::types::BatchResultErrorEntry>>,
        }
        impl PublishBatchOutput {
            pub fn successful(&self) -> &[crate::types::PublishBatchResultEntry] {}
            pub fn failed(&self) -> &[crate::types::BatchResultErrorEntry] {}
        }
        pub mod builders {
            pub struct PublishBatchFluentBuilder;
            impl Clone for PublishBatchFluentBuilder {}
            impl PublishBatchFluentBuilder {
                pub async fn send(self) -> Result<super::PublishBatchOutput, super::SdkError<super::PublishBatchError>> {}
                pub fn topic_arn(self, input: impl Into<String>) -> Self {}
                pub fn set_topic_arn(self, input: Option<String>) -> Self {}
                pub fn publish_batch_request_entries(self, input: crate::types::PublishBatchRequestEntry) -> Self {}
                pub fn set_publish_batch_request_entries(self, input: Option<Vec<crate::types::PublishBatchRequestEntry>>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod subscribe {
        pub struct SubscribeError;
        impl std::error::Error for SubscribeError {}
        pub struct SubscribeOutput {
            pub subscription_arn: Option<String>,
        }
        impl SubscribeOutput {
            pub fn subscription_arn(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct SubscribeFluentBuilder;
            impl Clone for SubscribeFluentBuilder {}
            impl SubscribeFluentBuilder {
                pub async fn send(self) -> Result<super::SubscribeOutput, super::SdkError<super::SubscribeError>> {}
                pub fn topic_arn(self, input: impl Into<String>) -> Self {}
                pub fn set_topic_arn(self, input: Option<String>) -> Self {}
                pub fn protocol(self, input: impl Into<String>) -> Self {}
                pub fn set_protocol(self, input: Option<String>) -> Self {}
                pub fn endpoint(self, input: impl Into<String>) -> Self {}
                pub fn set_endpoint(self, input: Option<String>) -> Self {}
                pub fn attributes(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn set_attributes(self, input: Option<std::collections::HashMap<String, String>>) -> Self {}
                pub fn return_subscription_arn(self, input: bool) -> Self {}
                pub fn set_return_subscription_arn(self, input: Option<bool>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod unsubscribe {
        pub struct UnsubscribeError;
        impl std::error::Error for UnsubscribeError {}
        pub struct UnsubscribeOutput {
        }
        impl UnsubscribeOutput {
        }
        pub mod builders {
            pub struct UnsubscribeFluentBuilder;
            impl Clone for UnsubscribeFluentBuilder {}
            impl UnsubscribeFluentBuilder {
                pub async fn send(self) -> Result<super::UnsubscribeOutput, super::SdkError<super::UnsubscribeError>> {}
                pub fn subscription_arn(self, input: impl Into<String>) -> Self {}
                pub fn set_subscription_arn(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod create_topic {
        pub struct CreateTopicError;
        impl std::error::Error for CreateTopicError {}
        pub struct CreateTopicOutput {
            pub topic_arn: Option<String>,
        }
        impl CreateTopicOutput {
            pub fn topic_arn(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct CreateTopicFluentBuilder;
            impl Clone for CreateTopicFluentBuilder {}
            impl CreateTopicFluentBuilder {
                pub async fn send(self) -> Result<super::CreateTopicOutput, super::SdkError<super::CreateTopicError>> {}
                pub fn name(self, input: impl Into<String>) -> Self {}
                pub fn set_name(self, input: Option<String>) -> Self {}
                pub fn attributes(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn set_attributes(self, input: Option<std::collections::HashMap<String, String>>) -> Self {}
                pub fn tags(self, input: crate::types::Tag) -> Self {}
                pub fn set_tags(self, input: Option<Vec<crate::types::Tag>>) -> Self {}
                pub fn data_protection_policy(self, input: impl Into<String>) -> Self {}
                pub fn set_data_protection_policy(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod list_topics {
        pub struct ListTopicsError;
        impl std::error::Error for ListTopicsError {}
        pub struct ListTopicsOutput {
            pub topics: Option<Vec<crate::types::Topic>>,
            pub next_token: Option<String>,
        }
        impl ListTopicsOutput {
            pub fn topics(&self) -> &[crate::types::Topic] {}
            pub fn next_token(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct ListTopicsFluentBuilder;
            impl Clone for ListTopicsFluentBuilder {}
            impl ListTopicsFluentBuilder {
                pub async fn send(self) -> Result<super::ListTopicsOutput, super::SdkError<super::ListTopicsError>> {}
                pub fn next_token(self, input: impl Into<String>) -> Self {}
                pub fn set_next_token(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod create_platform_endpoint {
        pub struct CreatePlatformEndpointError;
        impl std::error::Error for CreatePlatformEndpointError {}
        pub struct CreatePlatformEndpointOutput {
            pub endpoint_arn: Option<String>,
        }
        impl CreatePlatformEndpointOutput {
            pub fn endpoint_arn(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct CreatePlatformEndpointFluentBuilder;
            impl Clone for CreatePlatformEndpointFluentBuilder {}
            impl CreatePlatformEndpointFluentBuilder {
                pub async fn send(self) -> Result<super::CreatePlatformEndpointOutput, super::SdkError<super::CreatePlatformEndpointError>> {}
                pub fn platform_application_arn(self, input: impl Into<String>) -> Self {}
                pub fn set_platform_application_arn(self, input: Option<String>) -> Self {}
                pub fn token(self, input: impl Into<String>) -> Self {}
                pub fn set_token(self, input: Option<String>) -> Self {}
                pub fn custom_user_data(self, input: impl Into<String>) -> Self {}
                pub fn set_custom_user_data(self, input: Option<String>) -> Self {}
                pub fn attributes(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn set_attributes(self, input: Option<std::collections::HashMap<String, String>>) -> Self {}
            }
        }
        use super::SdkError;
    }
}
