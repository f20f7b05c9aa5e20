//! package = "aws-sdk-sesv2", version = ">=1.1, <2"

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
        pub fn send_email(&self) -> crate::operation::send_email::builders::SendEmailFluentBuilder {}
        pub fn send_bulk_email(&self) -> crate::operation::send_bulk_email::builders::SendBulkEmailFluentBuilder {}
    }
}
pub mod operation {
    pub mod send_email {
        #[derive(Clone)]
        pub struct SendEmailOutput {
            pub message_id: Option<String>,
        }
        impl SendEmailOutput {
            pub fn message_id(&self) -> Option<&str> {}
        }
        pub enum SendEmailError {}
        impl std::error::Error for SendEmailError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct SendEmailFluentBuilder;
            impl SendEmailFluentBuilder {
                pub async fn send(self) -> Result<super::SendEmailOutput, super::SendEmailError> {}
                pub fn from_email_address(self, input: impl Into<String>) -> Self {}
                pub fn from_email_address_identity_arn(self, input: impl Into<String>) -> Self {}
                pub fn destination(self, input: crate::types::Destination) -> Self {}
                pub fn reply_to_addresses(self, input: impl Into<String>) -> Self {}
                pub fn feedback_forwarding_email_address(self, input: impl Into<String>) -> Self {}
                pub fn feedback_forwarding_email_address_identity_arn(self, input: impl Into<String>) -> Self {}
                pub fn content(self, input: crate::types::EmailContent) -> Self {}
                pub fn email_tags(self, input: crate::types::MessageTag) -> Self {}
                pub fn configuration_set_name(self, input: impl Into<String>) -> Self {}
                pub fn endpoint_id(self, input: impl Into<String>) -> Self {}
                pub fn tenant_name(self, input: impl Into<String>) -> Self {}
                pub fn list_management_options(self, input: crate::types::ListManagementOptions) -> Self {}
                pub fn configuration_overrides(self, input: crate::types::ConfigurationOverrides) -> Self {}
            }
        }
    }
    pub mod send_bulk_email {
        #[derive(Clone)]
        pub struct SendBulkEmailOutput {
            pub bulk_email_entry_results: Vec<crate::types::BulkEmailEntryResult>,
        }
        impl SendBulkEmailOutput {
            pub fn bulk_email_entry_results(&self) -> &[crate::types::BulkEmailEntryResult] {}
        }
        pub enum SendBulkEmailError {}
        impl std::error::Error for SendBulkEmailError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct SendBulkEmailFluentBuilder;
            impl SendBulkEmailFluentBuilder {
                pub async fn send(self) -> Result<super::SendBulkEmailOutput, super::SendBulkEmailError> {}
                pub fn from_email_address(self, input: impl Into<String>) -> Self {}
                pub fn from_email_address_identity_arn(self, input: impl Into<String>) -> Self {}
                pub fn reply_to_addresses(self, input: impl Into<String>) -> Self {}
                pub fn feedback_forwarding_email_address(self, input: impl Into<String>) -> Self {}
                pub fn feedback_forwarding_email_address_identity_arn(self, input: impl Into<String>) -> Self {}
                pub fn default_email_tags(self, input: crate::types::MessageTag) -> Self {}
                pub fn default_content(self, input: crate::types::BulkEmailContent) -> Self {}
                pub fn bulk_email_entries(self, input: crate::types::BulkEmailEntry) -> Self {}
                pub fn configuration_set_name(self, input: impl Into<String>) -> Self {}
                pub fn endpoint_id(self, input: impl Into<String>) -> Self {}
                pub fn tenant_name(self, input: impl Into<String>) -> Self {}
                pub fn configuration_overrides(self, input: crate::types::ConfigurationOverrides) -> Self {}
            }
        }
    }
}
pub mod types {
    #[derive(Clone, PartialEq)]
    pub struct Attachment {
        pub raw_content: crate::primitives::Blob,
        pub content_disposition: Option<AttachmentContentDisposition>,
        pub file_name: String,
        pub content_description: Option<String>,
        pub content_id: Option<String>,
        pub content_transfer_encoding: Option<AttachmentContentTransferEncoding>,
        pub content_type: Option<String>,
    }
    impl Attachment {
        pub fn raw_content(&self) -> &crate::primitives::Blob {}
        pub fn content_disposition(&self) -> Option<&AttachmentContentDisposition> {}
        pub fn file_name(&self) -> &str {}
        pub fn content_description(&self) -> Option<&str> {}
        pub fn content_id(&self) -> Option<&str> {}
        pub fn content_transfer_encoding(&self) -> Option<&AttachmentContentTransferEncoding> {}
        pub fn content_type(&self) -> Option<&str> {}
    }
    impl Attachment {
        pub fn builder() -> builders::AttachmentBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum AttachmentContentDisposition {
        Attachment,
        Inline,
    }
    #[derive(Clone, PartialEq)]
    pub enum AttachmentContentTransferEncoding {
        Base64,
        QuotedPrintable,
        SevenBit,
    }
    #[derive(Clone, PartialEq)]
    pub struct Body {
        pub text: Option<Content>,
        pub html: Option<Content>,
    }
    impl Body {
        pub fn text(&self) -> Option<&Content> {}
        pub fn html(&self) -> Option<&Content> {}
    }
    impl Body {
        pub fn builder() -> builders::BodyBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct BulkEmailContent {
        pub template: Option<Template>,
    }
    impl BulkEmailContent {
        pub fn template(&self) -> Option<&Template> {}
    }
    impl BulkEmailContent {
        pub fn builder() -> builders::BulkEmailContentBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct BulkEmailEntry {
        pub destination: Option<Destination>,
        pub replacement_tags: Option<Vec<MessageTag>>,
        pub replacement_email_content: Option<ReplacementEmailContent>,
        pub replacement_headers: Option<Vec<MessageHeader>>,
    }
    impl BulkEmailEntry {
        pub fn destination(&self) -> Option<&Destination> {}
        pub fn replacement_tags(&self) -> &[MessageTag] {}
        pub fn replacement_email_content(&self) -> Option<&ReplacementEmailContent> {}
        pub fn replacement_headers(&self) -> &[MessageHeader] {}
    }
    impl BulkEmailEntry {
        pub fn builder() -> builders::BulkEmailEntryBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct BulkEmailEntryResult {
        pub status: Option<BulkEmailStatus>,
        pub error: Option<String>,
        pub message_id: Option<String>,
    }
    impl BulkEmailEntryResult {
        pub fn status(&self) -> Option<&BulkEmailStatus> {}
        pub fn error(&self) -> Option<&str> {}
        pub fn message_id(&self) -> Option<&str> {}
    }
    impl BulkEmailEntryResult {
        pub fn builder() -> builders::BulkEmailEntryResultBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum BulkEmailStatus {
        AccountDailyQuotaExceeded,
        AccountSendingPaused,
        AccountSuspended,
        AccountThrottled,
        ConfigurationSetNotFound,
        ConfigurationSetSendingPaused,
        Failed,
        InvalidParameter,
        InvalidSendingPoolName,
        MailFromDomainNotVerified,
        MessageRejected,
        Success,
        TemplateNotFound,
        TransientFailure,
    }
    #[derive(Clone, PartialEq)]
    pub struct ConfigurationOverrides {
        pub tracking: Option<TrackingConfigurationOverrides>,
    }
    impl ConfigurationOverrides {
        pub fn tracking(&self) -> Option<&TrackingConfigurationOverrides> {}
    }
    impl ConfigurationOverrides {
        pub fn builder() -> builders::ConfigurationOverridesBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct Content {
        pub data: String,
        pub charset: Option<String>,
    }
    impl Content {
        pub fn data(&self) -> &str {}
        pub fn charset(&self) -> Option<&str> {}
    }
    impl Content {
        pub fn builder() -> builders::ContentBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct Destination {
        pub to_addresses: Option<Vec<String>>,
        pub cc_addresses: Option<Vec<String>>,
        pub bcc_addresses: Option<Vec<String>>,
    }
    impl Destination {
        pub fn to_addresses(&self) -> &[String] {}
        pub fn cc_addresses(&self) -> &[String] {}
        pub fn bcc_addresses(&self) -> &[String] {}
    }
    impl Destination {
        pub fn builder() -> builders::DestinationBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct EmailContent {
        pub simple: Option<Message>,
        pub raw: Option<RawMessage>,
        pub template: Option<Template>,
    }
    impl EmailContent {
        pub fn simple(&self) -> Option<&Message> {}
        pub fn raw(&self) -> Option<&RawMessage> {}
        pub fn template(&self) -> Option<&Template> {}
    }
    impl EmailContent {
        pub fn builder() -> builders::EmailContentBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct EmailTemplateContent {
        pub subject: Option<String>,
        pub text: Option<String>,
        pub html: Option<String>,
    }
    impl EmailTemplateContent {
        pub fn subject(&self) -> Option<&str> {}
        pub fn text(&self) -> Option<&str> {}
        pub fn html(&self) -> Option<&str> {}
    }
    impl EmailTemplateContent {
        pub fn builder() -> builders::EmailTemplateContentBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum FeatureStatus {
        Disabled,
        Enabled,
    }
    #[derive(Clone, PartialEq)]
    pub struct ListManagementOptions {
        pub contact_list_name: String,
        pub topic_name: Option<String>,
    }
    impl ListManagementOptions {
        pub fn contact_list_name(&self) -> &str {}
        pub fn topic_name(&self) -> Option<&str> {}
    }
    impl ListManagementOptions {
        pub fn builder() -> builders::ListManagementOptionsBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct Message {
        pub subject: Option<Content>,
        pub body: Option<Body>,
        pub headers: Option<Vec<MessageHeader>>,
        pub attachments: Option<Vec<Attachment>>,
    }
    impl Message {
        pub fn subject(&self) -> Option<&Content> {}
        pub fn body(&self) -> Option<&Body> {}
        pub fn headers(&self) -> &[MessageHeader] {}
        pub fn attachments(&self) -> &[Attachment] {}
    }
    impl Message {
        pub fn builder() -> builders::MessageBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct MessageHeader {
        pub name: String,
        pub value: String,
    }
    impl MessageHeader {
        pub fn name(&self) -> &str {}
        pub fn value(&self) -> &str {}
    }
    impl MessageHeader {
        pub fn builder() -> builders::MessageHeaderBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct MessageTag {
        pub name: String,
        pub value: String,
    }
    impl MessageTag {
        pub fn name(&self) -> &str {}
        pub fn value(&self) -> &str {}
    }
    impl MessageTag {
        pub fn builder() -> builders::MessageTagBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct RawMessage {
        pub data: crate::primitives::Blob,
    }
    impl RawMessage {
        pub fn data(&self) -> &crate::primitives::Blob {}
    }
    impl RawMessage {
        pub fn builder() -> builders::RawMessageBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct ReplacementEmailContent {
        pub replacement_template: Option<ReplacementTemplate>,
    }
    impl ReplacementEmailContent {
        pub fn replacement_template(&self) -> Option<&ReplacementTemplate> {}
    }
    impl ReplacementEmailContent {
        pub fn builder() -> builders::ReplacementEmailContentBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct ReplacementTemplate {
        pub replacement_template_data: Option<String>,
    }
    impl ReplacementTemplate {
        pub fn replacement_template_data(&self) -> Option<&str> {}
    }
    impl ReplacementTemplate {
        pub fn builder() -> builders::ReplacementTemplateBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct Template {
        pub template_name: Option<String>,
        pub template_arn: Option<String>,
        pub template_content: Option<EmailTemplateContent>,
        pub template_data: Option<String>,
        pub headers: Option<Vec<MessageHeader>>,
        pub attachments: Option<Vec<Attachment>>,
    }
    impl Template {
        pub fn template_name(&self) -> Option<&str> {}
        pub fn template_arn(&self) -> Option<&str> {}
        pub fn template_content(&self) -> Option<&EmailTemplateContent> {}
        pub fn template_data(&self) -> Option<&str> {}
        pub fn headers(&self) -> &[MessageHeader] {}
        pub fn attachments(&self) -> &[Attachment] {}
    }
    impl Template {
        pub fn builder() -> builders::TemplateBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct TrackingConfigurationOverrides {
        pub open_tracking_enabled: Option<FeatureStatus>,
        pub click_tracking_enabled: Option<FeatureStatus>,
    }
    impl TrackingConfigurationOverrides {
        pub fn open_tracking_enabled(&self) -> Option<&FeatureStatus> {}
        pub fn click_tracking_enabled(&self) -> Option<&FeatureStatus> {}
    }
    impl TrackingConfigurationOverrides {
        pub fn builder() -> builders::TrackingConfigurationOverridesBuilder {}
    }
    pub mod builders {
        #[derive(Clone, Default)]
        pub struct AttachmentBuilder;
        impl AttachmentBuilder {
            pub fn raw_content(self, input: crate::primitives::Blob) -> Self {}
            pub fn content_disposition(self, input: crate::types::AttachmentContentDisposition) -> Self {}
            pub fn file_name(self, input: impl Into<String>) -> Self {}
            pub fn content_description(self, input: impl Into<String>) -> Self {}
            pub fn content_id(self, input: impl Into<String>) -> Self {}
            pub fn content_transfer_encoding(self, input: crate::types::AttachmentContentTransferEncoding) -> Self {}
            pub fn content_type(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::Attachment, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct BodyBuilder;
        impl BodyBuilder {
            pub fn text(self, input: crate::types::Content) -> Self {}
            pub fn html(self, input: crate::types::Content) -> Self {}
            pub fn build(self) -> super::Body {}
        }
        #[derive(Clone, Default)]
        pub struct BulkEmailContentBuilder;
        impl BulkEmailContentBuilder {
            pub fn template(self, input: crate::types::Template) -> Self {}
            pub fn build(self) -> super::BulkEmailContent {}
        }
        #[derive(Clone, Default)]
        pub struct BulkEmailEntryBuilder;
        impl BulkEmailEntryBuilder {
            pub fn destination(self, input: crate::types::Destination) -> Self {}
            pub fn replacement_tags(self, input: crate::types::MessageTag) -> Self {}
            pub fn replacement_email_content(self, input: crate::types::ReplacementEmailContent) -> Self {}
            pub fn replacement_headers(self, input: crate::types::MessageHeader) -> Self {}
            pub fn build(self) -> super::BulkEmailEntry {}
        }
        #[derive(Clone, Default)]
        pub struct BulkEmailEntryResultBuilder;
        impl BulkEmailEntryResultBuilder {
            pub fn status(self, input: crate::types::BulkEmailStatus) -> Self {}
            pub fn error(self, input: impl Into<String>) -> Self {}
            pub fn message_id(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::BulkEmailEntryResult, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct ConfigurationOverridesBuilder;
        impl ConfigurationOverridesBuilder {
            pub fn tracking(self, input: crate::types::TrackingConfigurationOverrides) -> Self {}
            pub fn build(self) -> super::ConfigurationOverrides {}
        }
        #[derive(Clone, Default)]
        pub struct ContentBuilder;
        impl ContentBuilder {
            pub fn data(self, input: impl Into<String>) -> Self {}
            pub fn charset(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::Content, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct DestinationBuilder;
        impl DestinationBuilder {
            pub fn to_addresses(self, input: impl Into<String>) -> Self {}
            pub fn cc_addresses(self, input: impl Into<String>) -> Self {}
            pub fn bcc_addresses(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> super::Destination {}
        }
        #[derive(Clone, Default)]
        pub struct EmailContentBuilder;
        impl EmailContentBuilder {
            pub fn simple(self, input: crate::types::Message) -> Self {}
            pub fn raw(self, input: crate::types::RawMessage) -> Self {}
            pub fn template(self, input: crate::types::Template) -> Self {}
            pub fn build(self) -> super::EmailContent {}
        }
        #[derive(Clone, Default)]
        pub struct EmailTemplateContentBuilder;
        impl EmailTemplateContentBuilder {
            pub fn subject(self, input: impl Into<String>) -> Self {}
            pub fn text(self, input: impl Into<String>) -> Self {}
            pub fn html(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> super::EmailTemplateContent {}
        }
        #[derive(Clone, Default)]
        pub struct ListManagementOptionsBuilder;
        impl ListManagementOptionsBuilder {
            pub fn contact_list_name(self, input: impl Into<String>) -> Self {}
            pub fn topic_name(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::ListManagementOptions, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct MessageBuilder;
        impl MessageBuilder {
            pub fn subject(self, input: crate::types::Content) -> Self {}
            pub fn body(self, input: crate::types::Body) -> Self {}
            pub fn headers(self, input: crate::types::MessageHeader) -> Self {}
            pub fn attachments(self, input: crate::types::Attachment) -> Self {}
            pub fn build(self) -> super::Message {}
        }
        #[derive(Clone, Default)]
        pub struct MessageHeaderBuilder;
        impl MessageHeaderBuilder {
            pub fn name(self, input: impl Into<String>) -> Self {}
            pub fn value(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::MessageHeader, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct MessageTagBuilder;
        impl MessageTagBuilder {
            pub fn name(self, input: impl Into<String>) -> Self {}
            pub fn value(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::MessageTag, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct RawMessageBuilder;
        impl RawMessageBuilder {
            pub fn data(self, input: crate::primitives::Blob) -> Self {}
            pub fn build(self) -> Result<super::RawMessage, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct ReplacementEmailContentBuilder;
        impl ReplacementEmailContentBuilder {
            pub fn replacement_template(self, input: crate::types::ReplacementTemplate) -> Self {}
            pub fn build(self) -> super::ReplacementEmailContent {}
        }
        #[derive(Clone, Default)]
        pub struct ReplacementTemplateBuilder;
        impl ReplacementTemplateBuilder {
            pub fn replacement_template_data(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> super::ReplacementTemplate {}
        }
        #[derive(Clone, Default)]
        pub struct TemplateBuilder;
        impl TemplateBuilder {
            pub fn template_name(self, input: impl Into<String>) -> Self {}
            pub fn template_arn(self, input: impl Into<String>) -> Self {}
            pub fn template_content(self, input: crate::types::EmailTemplateContent) -> Self {}
            pub fn template_data(self, input: impl Into<String>) -> Self {}
            pub fn headers(self, input: crate::types::MessageHeader) -> Self {}
            pub fn attachments(self, input: crate::types::Attachment) -> Self {}
            pub fn build(self) -> super::Template {}
        }
        #[derive(Clone, Default)]
        pub struct TrackingConfigurationOverridesBuilder;
        impl TrackingConfigurationOverridesBuilder {
            pub fn open_tracking_enabled(self, input: crate::types::FeatureStatus) -> Self {}
            pub fn click_tracking_enabled(self, input: crate::types::FeatureStatus) -> Self {}
            pub fn build(self) -> super::TrackingConfigurationOverrides {}
        }
        struct BuildError;
        impl std::error::Error for BuildError {}
    }
}
