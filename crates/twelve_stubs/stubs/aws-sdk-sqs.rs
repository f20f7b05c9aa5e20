//! package = "aws-sdk-sqs", version = ">=1, <2"

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
        pub fn send_message(&self) -> crate::operation::send_message::builders::SendMessageFluentBuilder {}
        pub fn send_message_batch(&self) -> crate::operation::send_message_batch::builders::SendMessageBatchFluentBuilder {}
        pub fn receive_message(&self) -> crate::operation::receive_message::builders::ReceiveMessageFluentBuilder {}
        pub fn delete_message(&self) -> crate::operation::delete_message::builders::DeleteMessageFluentBuilder {}
        pub fn delete_message_batch(&self) -> crate::operation::delete_message_batch::builders::DeleteMessageBatchFluentBuilder {}
        pub fn get_queue_url(&self) -> crate::operation::get_queue_url::builders::GetQueueUrlFluentBuilder {}
        pub fn create_queue(&self) -> crate::operation::create_queue::builders::CreateQueueFluentBuilder {}
        pub fn change_message_visibility(&self) -> crate::operation::change_message_visibility::builders::ChangeMessageVisibilityFluentBuilder {}
        pub fn get_queue_attributes(&self) -> crate::operation::get_queue_attributes::builders::GetQueueAttributesFluentBuilder {}
    }
}
pub mod operation {
    pub mod send_message {
        #[derive(Clone)]
        pub struct SendMessageOutput {
            pub md5_of_message_body: Option<String>,
            pub md5_of_message_attributes: Option<String>,
            pub md5_of_message_system_attributes: Option<String>,
            pub message_id: Option<String>,
            pub sequence_number: Option<String>,
        }
        impl SendMessageOutput {
            pub fn md5_of_message_body(&self) -> Option<&str> {}
            pub fn md5_of_message_attributes(&self) -> Option<&str> {}
            pub fn md5_of_message_system_attributes(&self) -> Option<&str> {}
            pub fn message_id(&self) -> Option<&str> {}
            pub fn sequence_number(&self) -> Option<&str> {}
        }
        pub enum SendMessageError {}
        impl std::error::Error for SendMessageError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct SendMessageFluentBuilder;
            impl SendMessageFluentBuilder {
                #[twelve::does(publish)]
                pub async fn send(self) -> Result<super::SendMessageOutput, super::SendMessageError> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn message_body(self, input: impl Into<String>) -> Self {}
                pub fn delay_seconds(self, input: i32) -> Self {}
                pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> Self {}
                pub fn message_system_attributes(self, k: crate::types::MessageSystemAttributeNameForSends, v: crate::types::MessageSystemAttributeValue) -> Self {}
                pub fn message_deduplication_id(self, input: impl Into<String>) -> Self {}
                pub fn message_group_id(self, input: impl Into<String>) -> Self {}
            }
        }
    }
    pub mod send_message_batch {
        #[derive(Clone)]
        pub struct SendMessageBatchOutput {
            pub successful: Vec<crate::types::SendMessageBatchResultEntry>,
            pub failed: Vec<crate::types::BatchResultErrorEntry>,
        }
        impl SendMessageBatchOutput {
            pub fn successful(&self) -> &[crate::types::SendMessageBatchResultEntry] {}
            pub fn failed(&self) -> &[crate::types::BatchResultErrorEntry] {}
        }
        pub enum SendMessageBatchError {}
        impl std::error::Error for SendMessageBatchError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct SendMessageBatchFluentBuilder;
            impl SendMessageBatchFluentBuilder {
                #[twelve::does(publish)]
                pub async fn send(self) -> Result<super::SendMessageBatchOutput, super::SendMessageBatchError> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn entries(self, input: crate::types::SendMessageBatchRequestEntry) -> Self {}
            }
        }
    }
    pub mod receive_message {
        #[derive(Clone)]
        pub struct ReceiveMessageOutput {
            pub messages: Option<Vec<crate::types::Message>>,
        }
        impl ReceiveMessageOutput {
            pub fn messages(&self) -> &[crate::types::Message] {}
        }
        pub enum ReceiveMessageError {}
        impl std::error::Error for ReceiveMessageError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct ReceiveMessageFluentBuilder;
            impl ReceiveMessageFluentBuilder {
                #[twelve::does(subscribe)]
                pub async fn send(self) -> Result<super::ReceiveMessageOutput, super::ReceiveMessageError> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn attribute_names(self, input: crate::types::QueueAttributeName) -> Self {}
                pub fn message_system_attribute_names(self, input: crate::types::MessageSystemAttributeName) -> Self {}
                pub fn message_attribute_names(self, input: impl Into<String>) -> Self {}
                pub fn max_number_of_messages(self, input: i32) -> Self {}
                pub fn visibility_timeout(self, input: i32) -> Self {}
                pub fn wait_time_seconds(self, input: i32) -> Self {}
                pub fn receive_request_attempt_id(self, input: impl Into<String>) -> Self {}
            }
        }
    }
    pub mod delete_message {
        #[derive(Clone)]
        pub struct DeleteMessageOutput;
        impl DeleteMessageOutput {
        }
        pub enum DeleteMessageError {}
        impl std::error::Error for DeleteMessageError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct DeleteMessageFluentBuilder;
            impl DeleteMessageFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteMessageOutput, super::DeleteMessageError> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn receipt_handle(self, input: impl Into<String>) -> Self {}
            }
        }
    }
    pub mod delete_message_batch {
        #[derive(Clone)]
        pub struct DeleteMessageBatchOutput {
            pub successful: Vec<crate::types::DeleteMessageBatchResultEntry>,
            pub failed: Vec<crate::types::BatchResultErrorEntry>,
        }
        impl DeleteMessageBatchOutput {
            pub fn successful(&self) -> &[crate::types::DeleteMessageBatchResultEntry] {}
            pub fn failed(&self) -> &[crate::types::BatchResultErrorEntry] {}
        }
        pub enum DeleteMessageBatchError {}
        impl std::error::Error for DeleteMessageBatchError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct DeleteMessageBatchFluentBuilder;
            impl DeleteMessageBatchFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteMessageBatchOutput, super::DeleteMessageBatchError> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn entries(self, input: crate::types::DeleteMessageBatchRequestEntry) -> Self {}
            }
        }
    }
    pub mod get_queue_url {
        #[derive(Clone)]
        pub struct GetQueueUrlOutput {
            pub queue_url: Option<String>,
        }
        impl GetQueueUrlOutput {
            pub fn queue_url(&self) -> Option<&str> {}
        }
        pub enum GetQueueUrlError {}
        impl std::error::Error for GetQueueUrlError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct GetQueueUrlFluentBuilder;
            impl GetQueueUrlFluentBuilder {
                pub async fn send(self) -> Result<super::GetQueueUrlOutput, super::GetQueueUrlError> {}
                pub fn queue_name(self, input: impl Into<String>) -> Self {}
                pub fn queue_owner_aws_account_id(self, input: impl Into<String>) -> Self {}
            }
        }
    }
    pub mod create_queue {
        #[derive(Clone)]
        pub struct CreateQueueOutput {
            pub queue_url: Option<String>,
        }
        impl CreateQueueOutput {
            pub fn queue_url(&self) -> Option<&str> {}
        }
        pub enum CreateQueueError {}
        impl std::error::Error for CreateQueueError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct CreateQueueFluentBuilder;
            impl CreateQueueFluentBuilder {
                pub async fn send(self) -> Result<super::CreateQueueOutput, super::CreateQueueError> {}
                pub fn queue_name(self, input: impl Into<String>) -> Self {}
                pub fn attributes(self, k: crate::types::QueueAttributeName, v: impl Into<String>) -> Self {}
                pub fn tags(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
            }
        }
    }
    pub mod change_message_visibility {
        #[derive(Clone)]
        pub struct ChangeMessageVisibilityOutput;
        impl ChangeMessageVisibilityOutput {
        }
        pub enum ChangeMessageVisibilityError {}
        impl std::error::Error for ChangeMessageVisibilityError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct ChangeMessageVisibilityFluentBuilder;
            impl ChangeMessageVisibilityFluentBuilder {
                pub async fn send(self) -> Result<super::ChangeMessageVisibilityOutput, super::ChangeMessageVisibilityError> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn receipt_handle(self, input: impl Into<String>) -> Self {}
                pub fn visibility_timeout(self, input: i32) -> Self {}
            }
        }
    }
    pub mod get_queue_attributes {
        #[derive(Clone)]
        pub struct GetQueueAttributesOutput {
            pub attributes: Option<std::collections::HashMap<crate::types::QueueAttributeName, String>>,
        }
        impl GetQueueAttributesOutput {
            pub fn attributes(&self) -> Option<&std::collections::HashMap<crate::types::QueueAttributeName, String>> {}
        }
        pub enum GetQueueAttributesError {}
        impl std::error::Error for GetQueueAttributesError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct GetQueueAttributesFluentBuilder;
            impl GetQueueAttributesFluentBuilder {
                pub async fn send(self) -> Result<super::GetQueueAttributesOutput, super::GetQueueAttributesError> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn attribute_names(self, input: crate::types::QueueAttributeName) -> Self {}
            }
        }
    }
}
pub mod types {
    #[derive(Clone, PartialEq)]
    pub struct BatchResultErrorEntry {
        pub id: String,
        pub sender_fault: bool,
        pub code: String,
        pub message: Option<String>,
    }
    impl BatchResultErrorEntry {
        pub fn id(&self) -> &str {}
        pub fn sender_fault(&self) -> bool {}
        pub fn code(&self) -> &str {}
        pub fn message(&self) -> Option<&str> {}
    }
    impl BatchResultErrorEntry {
        pub fn builder() -> builders::BatchResultErrorEntryBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct DeleteMessageBatchRequestEntry {
        pub id: String,
        pub receipt_handle: String,
    }
    impl DeleteMessageBatchRequestEntry {
        pub fn id(&self) -> &str {}
        pub fn receipt_handle(&self) -> &str {}
    }
    impl DeleteMessageBatchRequestEntry {
        pub fn builder() -> builders::DeleteMessageBatchRequestEntryBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct DeleteMessageBatchResultEntry {
        pub id: String,
    }
    impl DeleteMessageBatchResultEntry {
        pub fn id(&self) -> &str {}
    }
    impl DeleteMessageBatchResultEntry {
        pub fn builder() -> builders::DeleteMessageBatchResultEntryBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct Message {
        pub message_id: Option<String>,
        pub receipt_handle: Option<String>,
        pub md5_of_body: Option<String>,
        pub body: Option<String>,
        pub attributes: Option<std::collections::HashMap<MessageSystemAttributeName, String>>,
        pub md5_of_message_attributes: Option<String>,
        pub message_attributes: Option<std::collections::HashMap<String, MessageAttributeValue>>,
    }
    impl Message {
        pub fn message_id(&self) -> Option<&str> {}
        pub fn receipt_handle(&self) -> Option<&str> {}
        pub fn md5_of_body(&self) -> Option<&str> {}
        pub fn body(&self) -> Option<&str> {}
        pub fn attributes(&self) -> Option<&std::collections::HashMap<MessageSystemAttributeName, String>> {}
        pub fn md5_of_message_attributes(&self) -> Option<&str> {}
    }
    impl Message {
        pub fn builder() -> builders::MessageBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct MessageAttributeValue {
        pub string_value: Option<String>,
        pub binary_value: Option<crate::primitives::Blob>,
        pub string_list_values: Option<Vec<String>>,
        pub binary_list_values: Option<Vec<crate::primitives::Blob>>,
        pub data_type: String,
    }
    impl MessageAttributeValue {
        pub fn string_value(&self) -> Option<&str> {}
        pub fn binary_value(&self) -> Option<&crate::primitives::Blob> {}
        pub fn string_list_values(&self) -> &[String] {}
        pub fn binary_list_values(&self) -> &[crate::primitives::Blob] {}
        pub fn data_type(&self) -> &str {}
    }
    impl MessageAttributeValue {
        pub fn builder() -> builders::MessageAttributeValueBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum MessageSystemAttributeName {
        AwsTraceHeader,
        All,
        ApproximateFirstReceiveTimestamp,
        ApproximateReceiveCount,
        DeadLetterQueueSourceArn,
        MessageDeduplicationId,
        MessageGroupId,
        SenderId,
        SentTimestamp,
        SequenceNumber,
    }
    #[derive(Clone, PartialEq)]
    pub enum MessageSystemAttributeNameForSends {
        AwsTraceHeader,
    }
    #[derive(Clone, PartialEq)]
    pub struct MessageSystemAttributeValue {
        pub string_value: Option<String>,
        pub binary_value: Option<crate::primitives::Blob>,
        pub string_list_values: Option<Vec<String>>,
        pub binary_list_values: Option<Vec<crate::primitives::Blob>>,
        pub data_type: String,
    }
    impl MessageSystemAttributeValue {
        pub fn string_value(&self) -> Option<&str> {}
        pub fn binary_value(&self) -> Option<&crate::primitives::Blob> {}
        pub fn string_list_values(&self) -> &[String] {}
        pub fn binary_list_values(&self) -> &[crate::primitives::Blob] {}
        pub fn data_type(&self) -> &str {}
    }
    impl MessageSystemAttributeValue {
        pub fn builder() -> builders::MessageSystemAttributeValueBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum QueueAttributeName {
        All,
        ApproximateNumberOfMessages,
        ApproximateNumberOfMessagesDelayed,
        ApproximateNumberOfMessagesNotVisible,
        ContentBasedDeduplication,
        CreatedTimestamp,
        DeduplicationScope,
        DelaySeconds,
        FifoQueue,
        FifoThroughputLimit,
        KmsDataKeyReusePeriodSeconds,
        KmsMasterKeyId,
        LastModifiedTimestamp,
        MaximumMessageSize,
        MessageRetentionPeriod,
        Policy,
        QueueArn,
        ReceiveMessageWaitTimeSeconds,
        RedriveAllowPolicy,
        RedrivePolicy,
        SqsManagedSseEnabled,
        VisibilityTimeout,
    }
    #[derive(Clone, PartialEq)]
    pub struct SendMessageBatchRequestEntry {
        pub id: String,
        pub message_body: String,
        pub delay_seconds: Option<i32>,
        pub message_attributes: Option<std::collections::HashMap<String, MessageAttributeValue>>,
        pub message_deduplication_id: Option<String>,
        pub message_group_id: Option<String>,
    }
    impl SendMessageBatchRequestEntry {
        pub fn id(&self) -> &str {}
        pub fn message_body(&self) -> &str {}
        pub fn delay_seconds(&self) -> Option<i32> {}
        pub fn message_deduplication_id(&self) -> Option<&str> {}
        pub fn message_group_id(&self) -> Option<&str> {}
    }
    impl SendMessageBatchRequestEntry {
        pub fn builder() -> builders::SendMessageBatchRequestEntryBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct SendMessageBatchResultEntry {
        pub id: String,
        pub message_id: String,
        pub md5_of_message_body: String,
        pub md5_of_message_attributes: Option<String>,
        pub md5_of_message_system_attributes: Option<String>,
        pub sequence_number: Option<String>,
    }
    impl SendMessageBatchResultEntry {
        pub fn id(&self) -> &str {}
        pub fn message_id(&self) -> &str {}
        pub fn md5_of_message_body(&self) -> &str {}
        pub fn md5_of_message_attributes(&self) -> Option<&str> {}
        pub fn md5_of_message_system_attributes(&self) -> Option<&str> {}
        pub fn sequence_number(&self) -> Option<&str> {}
    }
    impl SendMessageBatchResultEntry {
        pub fn builder() -> builders::SendMessageBatchResultEntryBuilder {}
    }
    pub mod builders {
        #[derive(Clone, Default)]
        pub struct BatchResultErrorEntryBuilder;
        impl BatchResultErrorEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> Self {}
            pub fn sender_fault(self, input: bool) -> Self {}
            pub fn code(self, input: impl Into<String>) -> Self {}
            pub fn message(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::BatchResultErrorEntry, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct DeleteMessageBatchRequestEntryBuilder;
        impl DeleteMessageBatchRequestEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> Self {}
            pub fn receipt_handle(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::DeleteMessageBatchRequestEntry, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct DeleteMessageBatchResultEntryBuilder;
        impl DeleteMessageBatchResultEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::DeleteMessageBatchResultEntry, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct MessageBuilder;
        impl MessageBuilder {
            pub fn message_id(self, input: impl Into<String>) -> Self {}
            pub fn receipt_handle(self, input: impl Into<String>) -> Self {}
            pub fn md5_of_body(self, input: impl Into<String>) -> Self {}
            pub fn body(self, input: impl Into<String>) -> Self {}
            pub fn attributes(self, k: crate::types::MessageSystemAttributeName, v: impl Into<String>) -> Self {}
            pub fn md5_of_message_attributes(self, input: impl Into<String>) -> Self {}
            pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> Self {}
            pub fn build(self) -> super::Message {}
        }
        #[derive(Clone, Default)]
        pub struct MessageAttributeValueBuilder;
        impl MessageAttributeValueBuilder {
            pub fn string_value(self, input: impl Into<String>) -> Self {}
            pub fn binary_value(self, input: crate::primitives::Blob) -> Self {}
            pub fn string_list_values(self, input: impl Into<String>) -> Self {}
            pub fn binary_list_values(self, input: crate::primitives::Blob) -> Self {}
            pub fn data_type(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::MessageAttributeValue, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct MessageSystemAttributeValueBuilder;
        impl MessageSystemAttributeValueBuilder {
            pub fn string_value(self, input: impl Into<String>) -> Self {}
            pub fn binary_value(self, input: crate::primitives::Blob) -> Self {}
            pub fn string_list_values(self, input: impl Into<String>) -> Self {}
            pub fn binary_list_values(self, input: crate::primitives::Blob) -> Self {}
            pub fn data_type(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::MessageSystemAttributeValue, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct SendMessageBatchRequestEntryBuilder;
        impl SendMessageBatchRequestEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> Self {}
            pub fn message_body(self, input: impl Into<String>) -> Self {}
            pub fn delay_seconds(self, input: i32) -> Self {}
            pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> Self {}
            pub fn message_system_attributes(self, k: crate::types::MessageSystemAttributeNameForSends, v: crate::types::MessageSystemAttributeValue) -> Self {}
            pub fn message_deduplication_id(self, input: impl Into<String>) -> Self {}
            pub fn message_group_id(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::SendMessageBatchRequestEntry, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct SendMessageBatchResultEntryBuilder;
        impl SendMessageBatchResultEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> Self {}
            pub fn message_id(self, input: impl Into<String>) -> Self {}
            pub fn md5_of_message_body(self, input: impl Into<String>) -> Self {}
            pub fn md5_of_message_attributes(self, input: impl Into<String>) -> Self {}
            pub fn md5_of_message_system_attributes(self, input: impl Into<String>) -> Self {}
            pub fn sequence_number(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::SendMessageBatchResultEntry, BuildError> {}
        }
        struct BuildError;
        impl std::error::Error for BuildError {}
    }
}
