//! package = "aws-sdk-sqs", version = ">=1"
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
        pub fn send_message(&self) -> crate::operation::send_message::builders::SendMessageFluentBuilder {}
        pub fn send_message_batch(&self) -> crate::operation::send_message_batch::builders::SendMessageBatchFluentBuilder {}
        pub fn receive_message(&self) -> crate::operation::receive_message::builders::ReceiveMessageFluentBuilder {}
        pub fn delete_message(&self) -> crate::operation::delete_message::builders::DeleteMessageFluentBuilder {}
        pub fn delete_message_batch(&self) -> crate::operation::delete_message_batch::builders::DeleteMessageBatchFluentBuilder {}
        pub fn change_message_visibility(&self) -> crate::operation::change_message_visibility::builders::ChangeMessageVisibilityFluentBuilder {}
        pub fn get_queue_url(&self) -> crate::operation::get_queue_url::builders::GetQueueUrlFluentBuilder {}
        pub fn get_queue_attributes(&self) -> crate::operation::get_queue_attributes::builders::GetQueueAttributesFluentBuilder {}
        pub fn create_queue(&self) -> crate::operation::create_queue::builders::CreateQueueFluentBuilder {}
        pub fn purge_queue(&self) -> crate::operation::purge_queue::builders::PurgeQueueFluentBuilder {}
        pub fn list_queues(&self) -> crate::operation::list_queues::builders::ListQueuesFluentBuilder {}
    }
}
pub mod operation {
    use aws_smithy_runtime_api::client::result::SdkError;
    pub mod send_message {
        pub struct SendMessageError;
        impl std::error::Error for SendMessageError {}
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
        pub mod builders {
            pub struct SendMessageFluentBuilder;
            impl Clone for SendMessageFluentBuilder {}
            impl SendMessageFluentBuilder {
                pub async fn send(self) -> Result<super::SendMessageOutput, super::SdkError<super::SendMessageError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn set_queue_url(self, input: Option<String>) -> Self {}
                pub fn message_body(self, input: impl Into<String>) -> Self {}
                pub fn set_message_body(self, input: Option<String>) -> Self {}
                pub fn delay_seconds(self, input: i32) -> Self {}
                pub fn set_delay_seconds(self, input: Option<i32>) -> Self {}
                pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> Self {}
                pub fn set_message_attributes(self, input: Option<std::collections::HashMap<String, crate::types::MessageAttributeValue>>) -> Self {}
                pub fn message_system_attributes(self, k: crate::types::MessageSystemAttributeNameForSends, v: crate::types::MessageSystemAttributeValue) -> Self {}
                pub fn set_message_system_attributes(self, input: Option<std::collections::HashMap<crate::types::MessageSystemAttributeNameForSends, crate::types::MessageSystemAttributeValue>>) -> Self {}
                pub fn message_deduplication_id(self, input: impl Into<String>) -> Self {}
                pub fn set_message_deduplication_id(self, input: Option<String>) -> Self {}
                pub fn message_group_id(self, input: impl Into<String>) -> Self {}
                pub fn set_message_group_id(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod send_message_batch {
        pub struct SendMessageBatchError;
        impl std::error::Error for SendMessageBatchError {}
        pub struct SendMessageBatchOutput {
            pub successful: Vec<crate::types::SendMessageBatchResultEntry>,
            pub failed: Vec<crate::types::BatchResultErrorEntry>,
        }
        impl SendMessageBatchOutput {
            pub fn successful(&self) -> &[crate::types::SendMessageBatchResultEntry] {}
            pub fn failed(&self) -> &[crate::types::BatchResultErrorEntry] {}
        }
        pub mod builders {
            pub struct SendMessageBatchFluentBuilder;
            impl Clone for SendMessageBatchFluentBuilder {}
            impl SendMessageBatchFluentBuilder {
                pub async fn send(self) -> Result<super::SendMessageBatchOutput, super::SdkError<super::SendMessageBatchError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn set_queue_url(self, input: Option<String>) -> Self {}
                pub fn entries(self, input: crate::types::SendMessageBatchRequestEntry) -> Self {}
                pub fn set_entries(self, input: Option<Vec<crate::types::SendMessageBatchRequestEntry>>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod receive_message {
        pub struct ReceiveMessageError;
        impl std::error::Error for ReceiveMessageError {}
        pub struct ReceiveMessageOutput {
            pub messages: Option<Vec<crate::types::Message>>,
        }
        impl ReceiveMessageOutput {
            pub fn messages(&self) -> &[crate::types::Message] {}
        }
        pub mod builders {
            pub struct ReceiveMessageFluentBuilder;
            impl Clone for ReceiveMessageFluentBuilder {}
            impl ReceiveMessageFluentBuilder {
                // Of all who ask, one gets a message, until it is visible again.
                #[twelve::does(claim)]
                pub async fn send(self) -> Result<super::ReceiveMessageOutput, super::SdkError<super::ReceiveMessageError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn set_queue_url(self, input: Option<String>) -> Self {}
                pub fn attribute_names(self, input: crate::types::QueueAttributeName) -> Self {}
                pub fn set_attribute_names(self, input: Option<Vec<crate::types::QueueAttributeName>>) -> Self {}
                pub fn message_system_attribute_names(self, input: crate::types::MessageSystemAttributeName) -> Self {}
                pub fn set_message_system_attribute_names(self, input: Option<Vec<crate::types::MessageSystemAttributeName>>) -> Self {}
                pub fn message_attribute_names(self, input: impl Into<String>) -> Self {}
                pub fn set_message_attribute_names(self, input: Option<Vec<String>>) -> Self {}
                pub fn max_number_of_messages(self, input: i32) -> Self {}
                pub fn set_max_number_of_messages(self, input: Option<i32>) -> Self {}
                pub fn visibility_timeout(self, input: i32) -> Self {}
                pub fn set_visibility_timeout(self, input: Option<i32>) -> Self {}
                pub fn wait_time_seconds(self, input: i32) -> Self {}
                pub fn set_wait_time_seconds(self, input: Option<i32>) -> Self {}
                pub fn receive_request_attempt_id(self, input: impl Into<String>) -> Self {}
                pub fn set_receive_request_attempt_id(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod delete_message {
        pub struct DeleteMessageError;
        impl std::error::Error for DeleteMessageError {}
        pub struct DeleteMessageOutput {
        }
        impl DeleteMessageOutput {
        }
        pub mod builders {
            pub struct DeleteMessageFluentBuilder;
            impl Clone for DeleteMessageFluentBuilder {}
            impl DeleteMessageFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteMessageOutput, super::SdkError<super::DeleteMessageError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn set_queue_url(self, input: Option<String>) -> Self {}
                pub fn receipt_handle(self, input: impl Into<String>) -> Self {}
                pub fn set_receipt_handle(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod delete_message_batch {
        pub struct DeleteMessageBatchError;
        impl std::error::Error for DeleteMessageBatchError {}
        pub struct DeleteMessageBatchOutput {
            pub successful: Vec<crate::types::DeleteMessageBatchResultEntry>,
            pub failed: Vec<crate::types::BatchResultErrorEntry>,
        }
        impl DeleteMessageBatchOutput {
            pub fn successful(&self) -> &[crate::types::DeleteMessageBatchResultEntry] {}
            pub fn failed(&self) -> &[crate::types::BatchResultErrorEntry] {}
        }
        pub mod builders {
            pub struct DeleteMessageBatchFluentBuilder;
            impl Clone for DeleteMessageBatchFluentBuilder {}
            impl DeleteMessageBatchFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteMessageBatchOutput, super::SdkError<super::DeleteMessageBatchError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn set_queue_url(self, input: Option<String>) -> Self {}
                pub fn entries(self, input: crate::types::DeleteMessageBatchRequestEntry) -> Self {}
                pub fn set_entries(self, input: Option<Vec<crate::types::DeleteMessageBatchRequestEntry>>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod change_message_visibility {
        pub struct ChangeMessageVisibilityError;
        impl std::error::Error for ChangeMessageVisibilityError {}
        pub struct ChangeMessageVisibilityOutput {
        }
        impl ChangeMessageVisibilityOutput {
        }
        pub mod builders {
            pub struct ChangeMessageVisibilityFluentBuilder;
            impl Clone for ChangeMessageVisibilityFluentBuilder {}
            impl ChangeMessageVisibilityFluentBuilder {
                pub async fn send(self) -> Result<super::ChangeMessageVisibilityOutput, super::SdkError<super::ChangeMessageVisibilityError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn set_queue_url(self, input: Option<String>) -> Self {}
                pub fn receipt_handle(self, input: impl Into<String>) -> Self {}
                pub fn set_receipt_handle(self, input: Option<String>) -> Self {}
                pub fn visibility_timeout(self, input: i32) -> Self {}
                pub fn set_visibility_timeout(self, input: Option<i32>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod get_queue_url {
        pub struct GetQueueUrlError;
        impl std::error::Error for GetQueueUrlError {}
        pub struct GetQueueUrlOutput {
            pub queue_url: Option<String>,
        }
        impl GetQueueUrlOutput {
            pub fn queue_url(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct GetQueueUrlFluentBuilder;
            impl Clone for GetQueueUrlFluentBuilder {}
            impl GetQueueUrlFluentBuilder {
                pub async fn send(self) -> Result<super::GetQueueUrlOutput, super::SdkError<super::GetQueueUrlError>> {}
                pub fn queue_name(self, input: impl Into<String>) -> Self {}
                pub fn set_queue_name(self, input: Option<String>) -> Self {}
                pub fn queue_owner_aws_account_id(self, input: impl Into<String>) -> Self {}
                pub fn set_queue_owner_aws_account_id(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod get_queue_attributes {
        pub struct GetQueueAttributesError;
        impl std::error::Error for GetQueueAttributesError {}
        pub struct GetQueueAttributesOutput {
            pub attributes: Option<std::collections::HashMap<crate::types::QueueAttributeName, String>>,
        }
        impl GetQueueAttributesOutput {
            pub fn attributes(&self) -> Option<&std::collections::HashMap<crate::types::QueueAttributeName, String>> {}
        }
        pub mod builders {
            pub struct GetQueueAttributesFluentBuilder;
            impl Clone for GetQueueAttributesFluentBuilder {}
            impl GetQueueAttributesFluentBuilder {
                pub async fn send(self) -> Result<super::GetQueueAttributesOutput, super::SdkError<super::GetQueueAttributesError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn set_queue_url(self, input: Option<String>) -> Self {}
                pub fn attribute_names(self, input: crate::types::QueueAttributeName) -> Self {}
                pub fn set_attribute_names(self, input: Option<Vec<crate::types::QueueAttributeName>>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod create_queue {
        pub struct CreateQueueError;
        impl std::error::Error for CreateQueueError {}
        pub struct CreateQueueOutput {
            pub queue_url: Option<String>,
        }
        impl CreateQueueOutput {
            pub fn queue_url(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct CreateQueueFluentBuilder;
            impl Clone for CreateQueueFluentBuilder {}
            impl CreateQueueFluentBuilder {
                pub async fn send(self) -> Result<super::CreateQueueOutput, super::SdkError<super::CreateQueueError>> {}
                pub fn queue_name(self, input: impl Into<String>) -> Self {}
                pub fn set_queue_name(self, input: Option<String>) -> Self {}
                pub fn attributes(self, k: crate::types::QueueAttributeName, v: impl Into<String>) -> Self {}
                pub fn set_attributes(self, input: Option<std::collections::HashMap<crate::types::QueueAttributeName, String>>) -> Self {}
                pub fn tags(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn set_tags(self, input: Option<std::collections::HashMap<String, String>>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod purge_queue {
        pub struct PurgeQueueError;
        impl std::error::Error for PurgeQueueError {}
        pub struct PurgeQueueOutput {
        }
        impl PurgeQueueOutput {
        }
        pub mod builders {
            pub struct PurgeQueueFluentBuilder;
            impl Clone for PurgeQueueFluentBuilder {}
            impl PurgeQueueFluentBuilder {
                pub async fn send(self) -> Result<super::PurgeQueueOutput, super::SdkError<super::PurgeQueueError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> Self {}
                pub fn set_queue_url(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod list_queues {
        pub struct ListQueuesError;
        impl std::error::Error for ListQueuesError {}
        pub struct ListQueuesOutput {
            pub queue_urls: Option<Vec<String>>,
            pub next_token: Option<String>,
        }
        impl ListQueuesOutput {
            pub fn queue_urls(&self) -> &[String] {}
            pub fn next_token(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct ListQueuesFluentBuilder;
            impl Clone for ListQueuesFluentBuilder {}
            impl ListQueuesFluentBuilder {
                pub async fn send(self) -> Result<super::ListQueuesOutput, super::SdkError<super::ListQueuesError>> {}
                pub fn queue_name_prefix(self, input: impl Into<String>) -> Self {}
                pub fn set_queue_name_prefix(self, input: Option<String>) -> Self {}
                pub fn next_token(self, input: impl Into<String>) -> Self {}
                pub fn set_next_token(self, input: Option<String>) -> Self {}
                pub fn max_results(self, input: i32) -> Self {}
                pub fn set_max_results(self, input: Option<i32>) -> Self {}
            }
        }
        use super::SdkError;
    }
}
