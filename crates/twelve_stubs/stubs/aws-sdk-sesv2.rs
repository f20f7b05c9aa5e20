//! package = "aws-sdk-sesv2", version = ">=1"
// Sends mail, where `send` is called.

pub use client::Client;
pub mod client {
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Client;
    impl Clone for Client {}
    impl Client {
        pub fn new<C>(sdk_config: &C) -> Self {}
        pub fn from_conf<C>(conf: C) -> Self {}
        pub fn send_email(&self) -> crate::operation::send_email::builders::SendEmailFluentBuilder {}
        pub fn send_bulk_email(&self) -> crate::operation::send_bulk_email::builders::SendBulkEmailFluentBuilder {}
    }
}
pub mod operation {
    use aws_smithy_runtime_api::client::result::SdkError;
    pub mod send_email {
        pub struct SendEmailError;
        impl std::error::Error for SendEmailError {}
        pub struct SendEmailOutput {
            pub message_id: Option<String>,
        }
        impl SendEmailOutput {
            pub fn message_id(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct SendEmailFluentBuilder;
            impl Clone for SendEmailFluentBuilder {}
            impl SendEmailFluentBuilder {
                pub async fn send(self) -> Result<super::SendEmailOutput, super::SdkError<super::SendEmailError>> {}
                pub fn from_email_address(self, input: impl Into<String>) -> Self {}
                pub fn set_from_email_address(self, input: Option<String>) -> Self {}
                pub fn from_email_address_identity_arn(self, input: impl Into<String>) -> Self {}
                pub fn set_from_email_address_identity_arn(self, input: Option<String>) -> Self {}
                pub fn destination(self, input: crate::types::Destination) -> Self {}
                pub fn set_destination(self, input: Option<crate::types::Destination>) -> Self {}
                pub fn reply_to_addresses(self, input: impl Into<String>) -> Self {}
                pub fn set_reply_to_addresses(self, input: Option<Vec<String>>) -> Self {}
                pub fn feedback_forwarding_email_address(self, input: impl Into<String>) -> Self {}
                pub fn set_feedback_forwarding_email_address(self, input: Option<String>) -> Self {}
                pub fn feedback_forwarding_email_address_identity_arn(self, input: impl Into<String>) -> Self {}
                pub fn set_feedback_forwarding_email_address_identity_arn(self, input: Option<String>) -> Self {}
                pub fn content(self, input: crate::types::EmailContent) -> Self {}
                pub fn set_content(self, input: Option<crate::types::EmailContent>) -> Self {}
                pub fn email_tags(self, input: crate::types::MessageTag) -> Self {}
                pub fn set_email_tags(self, input: Option<Vec<crate::types::MessageTag>>) -> Self {}
                pub fn configuration_set_name(self, input: impl Into<String>) -> Self {}
                pub fn set_configuration_set_name(self, input: Option<String>) -> Self {}
                pub fn endpoint_id(self, input: impl Into<String>) -> Self {}
                pub fn set_endpoint_id(self, input: Option<String>) -> Self {}
                pub fn tenant_name(self, input: impl Into<String>) -> Self {}
                pub fn set_tenant_name(self, input: Option<String>) -> Self {}
                pub fn list_management_options(self, input: crate::types::ListManagementOptions) -> Self {}
                pub fn set_list_management_options(self, input: Option<crate::types::ListManagementOptions>) -> Self {}
                pub fn configuration_overrides(self, input: crate::types::ConfigurationOverrides) -> Self {}
                pub fn set_configuration_overrides(self, input: Option<crate::types::ConfigurationOverrides>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod send_bulk_email {
        pub struct SendBulkEmailError;
        impl std::error::Error for SendBulkEmailError {}
        pub struct SendBulkEmailOutput {
            pub bulk_email_entry_results: Vec<crate::types::BulkEmailEntryResult>,
        }
        impl SendBulkEmailOutput {
            pub fn bulk_email_entry_results(&self) -> &[crate::types::BulkEmailEntryResult] {}
        }
        pub mod builders {
            pub struct SendBulkEmailFluentBuilder;
            impl Clone for SendBulkEmailFluentBuilder {}
            impl SendBulkEmailFluentBuilder {
                pub async fn send(self) -> Result<super::SendBulkEmailOutput, super::SdkError<super::SendBulkEmailError>> {}
                pub fn from_email_address(self, input: impl Into<String>) -> Self {}
                pub fn set_from_email_address(self, input: Option<String>) -> Self {}
                pub fn from_email_address_identity_arn(self, input: impl Into<String>) -> Self {}
                pub fn set_from_email_address_identity_arn(self, input: Option<String>) -> Self {}
                pub fn reply_to_addresses(self, input: impl Into<String>) -> Self {}
                pub fn set_reply_to_addresses(self, input: Option<Vec<String>>) -> Self {}
                pub fn feedback_forwarding_email_address(self, input: impl Into<String>) -> Self {}
                pub fn set_feedback_forwarding_email_address(self, input: Option<String>) -> Self {}
                pub fn feedback_forwarding_email_address_identity_arn(self, input: impl Into<String>) -> Self {}
                pub fn set_feedback_forwarding_email_address_identity_arn(self, input: Option<String>) -> Self {}
                pub fn default_email_tags(self, input: crate::types::MessageTag) -> Self {}
                pub fn set_default_email_tags(self, input: Option<Vec<crate::types::MessageTag>>) -> Self {}
                pub fn default_content(self, input: crate::types::BulkEmailContent) -> Self {}
                pub fn set_default_content(self, input: Option<crate::types::BulkEmailContent>) -> Self {}
                pub fn bulk_email_entries(self, input: crate::types::BulkEmailEntry) -> Self {}
                pub fn set_bulk_email_entries(self, input: Option<Vec<crate::types::BulkEmailEntry>>) -> Self {}
                pub fn configuration_set_name(self, input: impl Into<String>) -> Self {}
                pub fn set_configuration_set_name(self, input: Option<String>) -> Self {}
                pub fn endpoint_id(self, input: impl Into<String>) -> Self {}
                pub fn set_endpoint_id(self, input: Option<String>) -> Self {}
                pub fn tenant_name(self, input: impl Into<String>) -> Self {}
                pub fn set_tenant_name(self, input: Option<String>) -> Self {}
                pub fn configuration_overrides(self, input: crate::types::ConfigurationOverrides) -> Self {}
                pub fn set_configuration_overrides(self, input: Option<crate::types::ConfigurationOverrides>) -> Self {}
            }
        }
        use super::SdkError;
    }
}
