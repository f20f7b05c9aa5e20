//! package = "rusoto_sqs", version = ">=0.43, <0.49"

use rusoto_core::{ByteStream, Client, Region, RusotoError};
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(client)]
pub struct SqsClient;
impl SqsClient {
    pub fn new(region: Region) -> SqsClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: Region) -> SqsClient {}
    pub fn new_with_client(client: Client, region: Region) -> SqsClient {}
}
impl Sqs for SqsClient {}
pub trait Sqs {
    #[twelve::does(publish)]
    async fn send_message(&self, input: SendMessageRequest) -> Result<SendMessageResult, RusotoError<SendMessageError>>;
    #[twelve::does(publish)]
    async fn send_message_batch(&self, input: SendMessageBatchRequest) -> Result<SendMessageBatchResult, RusotoError<SendMessageBatchError>>;
    #[twelve::does(subscribe)]
    async fn receive_message(&self, input: ReceiveMessageRequest) -> Result<ReceiveMessageResult, RusotoError<ReceiveMessageError>>;
    async fn delete_message(&self, input: DeleteMessageRequest) -> Result<(), RusotoError<DeleteMessageError>>;
    async fn create_queue(&self, input: CreateQueueRequest) -> Result<CreateQueueResult, RusotoError<CreateQueueError>>;
    async fn get_queue_url(&self, input: GetQueueUrlRequest) -> Result<GetQueueUrlResult, RusotoError<GetQueueUrlError>>;
    async fn change_message_visibility(&self, input: ChangeMessageVisibilityRequest) -> Result<(), RusotoError<ChangeMessageVisibilityError>>;
}
#[derive(Clone, Default)]
pub struct SendMessageRequest {
    pub delay_seconds: Option<i64>,
    pub message_attributes: Option<std::collections::HashMap<String, MessageAttributeValue>>,
    pub message_body: String,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
    pub queue_url: String,
}
#[derive(Clone, Default)]
pub struct MessageAttributeValue {
    pub binary_list_values: Option<Vec<bytes::Bytes>>,
    pub binary_value: Option<bytes::Bytes>,
    pub data_type: String,
    pub string_list_values: Option<Vec<String>>,
    pub string_value: Option<String>,
}
#[derive(Clone, Default)]
pub struct SendMessageResult {
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_body: Option<String>,
    pub md5_of_message_system_attributes: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}
#[derive(Clone, Default)]
pub struct SendMessageBatchRequest {
    pub entries: Vec<SendMessageBatchRequestEntry>,
    pub queue_url: String,
}
#[derive(Clone, Default)]
pub struct SendMessageBatchRequestEntry {
    pub delay_seconds: Option<i64>,
    pub id: String,
    pub message_attributes: Option<std::collections::HashMap<String, MessageAttributeValue>>,
    pub message_body: String,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}
#[derive(Clone, Default)]
pub struct SendMessageBatchResult {
    pub failed: Vec<BatchResultErrorEntry>,
    pub successful: Vec<SendMessageBatchResultEntry>,
}
#[derive(Clone, Default)]
pub struct BatchResultErrorEntry {
    pub code: String,
    pub id: String,
    pub message: Option<String>,
    pub sender_fault: bool,
}
#[derive(Clone, Default)]
pub struct SendMessageBatchResultEntry {
    pub id: String,
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_body: String,
    pub md5_of_message_system_attributes: Option<String>,
    pub message_id: String,
    pub sequence_number: Option<String>,
}
#[derive(Clone, Default)]
pub struct ReceiveMessageRequest {
    pub attribute_names: Option<Vec<String>>,
    pub max_number_of_messages: Option<i64>,
    pub message_attribute_names: Option<Vec<String>>,
    pub queue_url: String,
    pub receive_request_attempt_id: Option<String>,
    pub visibility_timeout: Option<i64>,
    pub wait_time_seconds: Option<i64>,
}
#[derive(Clone, Default)]
pub struct ReceiveMessageResult {
    pub messages: Option<Vec<Message>>,
}
#[derive(Clone, Default)]
pub struct Message {
    pub attributes: Option<std::collections::HashMap<String, String>>,
    pub body: Option<String>,
    pub md5_of_body: Option<String>,
    pub md5_of_message_attributes: Option<String>,
    pub message_attributes: Option<std::collections::HashMap<String, MessageAttributeValue>>,
    pub message_id: Option<String>,
    pub receipt_handle: Option<String>,
}
#[derive(Clone, Default)]
pub struct DeleteMessageRequest {
    pub queue_url: String,
    pub receipt_handle: String,
}
#[derive(Clone, Default)]
pub struct CreateQueueRequest {
    pub attributes: Option<std::collections::HashMap<String, String>>,
    pub queue_name: String,
    pub tags: Option<std::collections::HashMap<String, String>>,
}
#[derive(Clone, Default)]
pub struct CreateQueueResult {
    pub queue_url: Option<String>,
}
#[derive(Clone, Default)]
pub struct GetQueueUrlRequest {
    pub queue_name: String,
    pub queue_owner_aws_account_id: Option<String>,
}
#[derive(Clone, Default)]
pub struct GetQueueUrlResult {
    pub queue_url: Option<String>,
}
#[derive(Clone, Default)]
pub struct ChangeMessageVisibilityRequest {
    pub queue_url: String,
    pub receipt_handle: String,
    pub visibility_timeout: i64,
}
pub enum ChangeMessageVisibilityError {}
impl std::error::Error for ChangeMessageVisibilityError {}
pub enum CreateQueueError {}
impl std::error::Error for CreateQueueError {}
pub enum DeleteMessageError {}
impl std::error::Error for DeleteMessageError {}
pub enum GetQueueUrlError {}
impl std::error::Error for GetQueueUrlError {}
pub enum ReceiveMessageError {}
impl std::error::Error for ReceiveMessageError {}
pub enum SendMessageBatchError {}
impl std::error::Error for SendMessageBatchError {}
pub enum SendMessageError {}
impl std::error::Error for SendMessageError {}
