//! package = "rusoto_s3", version = ">=0.43, <0.49"

use rusoto_core::{ByteStream, Client, Region, RusotoError};
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(client)]
pub struct S3Client;
impl S3Client {
    pub fn new(region: Region) -> S3Client {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: Region) -> S3Client {}
    pub fn new_with_client(client: Client, region: Region) -> S3Client {}
}
impl S3 for S3Client {}
pub trait S3 {
    async fn put_object(&self, input: PutObjectRequest) -> Result<PutObjectOutput, RusotoError<PutObjectError>>;
    async fn get_object(&self, input: GetObjectRequest) -> Result<GetObjectOutput, RusotoError<GetObjectError>>;
    async fn head_object(&self, input: HeadObjectRequest) -> Result<HeadObjectOutput, RusotoError<HeadObjectError>>;
    async fn delete_object(&self, input: DeleteObjectRequest) -> Result<DeleteObjectOutput, RusotoError<DeleteObjectError>>;
    async fn delete_objects(&self, input: DeleteObjectsRequest) -> Result<DeleteObjectsOutput, RusotoError<DeleteObjectsError>>;
    async fn list_objects_v2(&self, input: ListObjectsV2Request) -> Result<ListObjectsV2Output, RusotoError<ListObjectsV2Error>>;
    async fn copy_object(&self, input: CopyObjectRequest) -> Result<CopyObjectOutput, RusotoError<CopyObjectError>>;
    async fn create_bucket(&self, input: CreateBucketRequest) -> Result<CreateBucketOutput, RusotoError<CreateBucketError>>;
    async fn create_multipart_upload(&self, input: CreateMultipartUploadRequest) -> Result<CreateMultipartUploadOutput, RusotoError<CreateMultipartUploadError>>;
    async fn upload_part(&self, input: UploadPartRequest) -> Result<UploadPartOutput, RusotoError<UploadPartError>>;
    async fn complete_multipart_upload(&self, input: CompleteMultipartUploadRequest) -> Result<CompleteMultipartUploadOutput, RusotoError<CompleteMultipartUploadError>>;
    async fn abort_multipart_upload(&self, input: AbortMultipartUploadRequest) -> Result<AbortMultipartUploadOutput, RusotoError<AbortMultipartUploadError>>;
}
#[derive(Default)]
pub struct PutObjectRequest {
    pub acl: Option<String>,
    pub body: Option<StreamingBody>,
    pub bucket: String,
    pub bucket_key_enabled: Option<bool>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub content_type: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub metadata: Option<std::collections::HashMap<String, String>>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<String>,
    pub request_payer: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub tagging: Option<String>,
    pub website_redirect_location: Option<String>,
}
#[derive(Clone, Default)]
pub struct PutObjectOutput {
    pub bucket_key_enabled: Option<bool>,
    pub e_tag: Option<String>,
    pub expiration: Option<String>,
    pub request_charged: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
}
#[derive(Clone, Default)]
pub struct GetObjectRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_modified_since: Option<String>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<String>,
    pub key: String,
    pub part_number: Option<i64>,
    pub range: Option<String>,
    pub request_payer: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub version_id: Option<String>,
}
#[derive(Default)]
pub struct GetObjectOutput {
    pub accept_ranges: Option<String>,
    pub body: Option<StreamingBody>,
    pub bucket_key_enabled: Option<bool>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_range: Option<String>,
    pub content_type: Option<String>,
    pub delete_marker: Option<bool>,
    pub e_tag: Option<String>,
    pub expiration: Option<String>,
    pub expires: Option<String>,
    pub last_modified: Option<String>,
    pub metadata: Option<std::collections::HashMap<String, String>>,
    pub missing_meta: Option<i64>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<String>,
    pub parts_count: Option<i64>,
    pub replication_status: Option<String>,
    pub request_charged: Option<String>,
    pub restore: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub tag_count: Option<i64>,
    pub version_id: Option<String>,
    pub website_redirect_location: Option<String>,
}
#[derive(Clone, Default)]
pub struct HeadObjectRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_modified_since: Option<String>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<String>,
    pub key: String,
    pub part_number: Option<i64>,
    pub range: Option<String>,
    pub request_payer: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub version_id: Option<String>,
}
#[derive(Clone, Default)]
pub struct HeadObjectOutput {
    pub accept_ranges: Option<String>,
    pub archive_status: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_type: Option<String>,
    pub delete_marker: Option<bool>,
    pub e_tag: Option<String>,
    pub expiration: Option<String>,
    pub expires: Option<String>,
    pub last_modified: Option<String>,
    pub metadata: Option<std::collections::HashMap<String, String>>,
    pub missing_meta: Option<i64>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<String>,
    pub parts_count: Option<i64>,
    pub replication_status: Option<String>,
    pub request_charged: Option<String>,
    pub restore: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub version_id: Option<String>,
    pub website_redirect_location: Option<String>,
}
#[derive(Clone, Default)]
pub struct DeleteObjectRequest {
    pub bucket: String,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub mfa: Option<String>,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
}
#[derive(Clone, Default)]
pub struct DeleteObjectOutput {
    pub delete_marker: Option<bool>,
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}
#[derive(Clone, Default)]
pub struct DeleteObjectsRequest {
    pub bucket: String,
    pub bypass_governance_retention: Option<bool>,
    pub delete: Delete,
    pub expected_bucket_owner: Option<String>,
    pub mfa: Option<String>,
    pub request_payer: Option<String>,
}
#[derive(Clone, Default)]
pub struct Delete {
    pub objects: Vec<ObjectIdentifier>,
    pub quiet: Option<bool>,
}
#[derive(Clone, Default)]
pub struct ObjectIdentifier {
    pub key: String,
    pub version_id: Option<String>,
}
#[derive(Clone, Default)]
pub struct DeleteObjectsOutput {
    pub deleted: Option<Vec<DeletedObject>>,
    pub errors: Option<Vec<S3Error>>,
    pub request_charged: Option<String>,
}
#[derive(Clone, Default)]
pub struct DeletedObject {
    pub delete_marker: Option<bool>,
    pub delete_marker_version_id: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
}
#[derive(Clone, Default)]
pub struct S3Error {
    pub code: Option<String>,
    pub key: Option<String>,
    pub message: Option<String>,
    pub version_id: Option<String>,
}
#[derive(Clone, Default)]
pub struct ListObjectsV2Request {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub fetch_owner: Option<bool>,
    pub max_keys: Option<i64>,
    pub prefix: Option<String>,
    pub request_payer: Option<String>,
    pub start_after: Option<String>,
}
#[derive(Clone, Default)]
pub struct ListObjectsV2Output {
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub contents: Option<Vec<Object>>,
    pub continuation_token: Option<String>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub is_truncated: Option<bool>,
    pub key_count: Option<i64>,
    pub max_keys: Option<i64>,
    pub name: Option<String>,
    pub next_continuation_token: Option<String>,
    pub prefix: Option<String>,
    pub start_after: Option<String>,
}
#[derive(Clone, Default)]
pub struct CommonPrefix {
    pub prefix: Option<String>,
}
#[derive(Clone, Default)]
pub struct Object {
    pub e_tag: Option<String>,
    pub key: Option<String>,
    pub last_modified: Option<String>,
    pub owner: Option<Owner>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
}
#[derive(Clone, Default)]
pub struct Owner {
    pub display_name: Option<String>,
    pub id: Option<String>,
}
#[derive(Clone, Default)]
pub struct CopyObjectRequest {
    pub acl: Option<String>,
    pub bucket: String,
    pub bucket_key_enabled: Option<bool>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<String>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<String>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub metadata: Option<std::collections::HashMap<String, String>>,
    pub metadata_directive: Option<String>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<String>,
    pub request_payer: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub tagging: Option<String>,
    pub tagging_directive: Option<String>,
    pub website_redirect_location: Option<String>,
}
#[derive(Clone, Default)]
pub struct CopyObjectOutput {
    pub bucket_key_enabled: Option<bool>,
    pub copy_object_result: Option<CopyObjectResult>,
    pub copy_source_version_id: Option<String>,
    pub expiration: Option<String>,
    pub request_charged: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
}
#[derive(Clone, Default)]
pub struct CopyObjectResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<String>,
}
#[derive(Clone, Default)]
pub struct CreateBucketRequest {
    pub acl: Option<String>,
    pub bucket: String,
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub object_lock_enabled_for_bucket: Option<bool>,
}
#[derive(Clone, Default)]
pub struct CreateBucketConfiguration {
    pub location_constraint: Option<String>,
}
#[derive(Clone, Default)]
pub struct CreateBucketOutput {
    pub location: Option<String>,
}
#[derive(Clone, Default)]
pub struct CreateMultipartUploadRequest {
    pub acl: Option<String>,
    pub bucket: String,
    pub bucket_key_enabled: Option<bool>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub metadata: Option<std::collections::HashMap<String, String>>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<String>,
    pub request_payer: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub tagging: Option<String>,
    pub website_redirect_location: Option<String>,
}
#[derive(Clone, Default)]
pub struct CreateMultipartUploadOutput {
    pub abort_date: Option<String>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub key: Option<String>,
    pub request_charged: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub upload_id: Option<String>,
}
#[derive(Default)]
pub struct UploadPartRequest {
    pub body: Option<StreamingBody>,
    pub bucket: String,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub part_number: i64,
    pub request_payer: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub upload_id: String,
}
#[derive(Clone, Default)]
pub struct UploadPartOutput {
    pub bucket_key_enabled: Option<bool>,
    pub e_tag: Option<String>,
    pub request_charged: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<String>,
}
#[derive(Clone, Default)]
pub struct CompleteMultipartUploadRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub multipart_upload: Option<CompletedMultipartUpload>,
    pub request_payer: Option<String>,
    pub upload_id: String,
}
#[derive(Clone, Default)]
pub struct CompletedMultipartUpload {
    pub parts: Option<Vec<CompletedPart>>,
}
#[derive(Clone, Default)]
pub struct CompletedPart {
    pub e_tag: Option<String>,
    pub part_number: Option<i64>,
}
#[derive(Clone, Default)]
pub struct CompleteMultipartUploadOutput {
    pub bucket: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub e_tag: Option<String>,
    pub expiration: Option<String>,
    pub key: Option<String>,
    pub location: Option<String>,
    pub request_charged: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
}
#[derive(Clone, Default)]
pub struct AbortMultipartUploadRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub request_payer: Option<String>,
    pub upload_id: String,
}
#[derive(Clone, Default)]
pub struct AbortMultipartUploadOutput {
    pub request_charged: Option<String>,
}
pub enum AbortMultipartUploadError {}
impl std::error::Error for AbortMultipartUploadError {}
pub enum CompleteMultipartUploadError {}
impl std::error::Error for CompleteMultipartUploadError {}
pub enum CopyObjectError {}
impl std::error::Error for CopyObjectError {}
pub enum CreateBucketError {}
impl std::error::Error for CreateBucketError {}
pub enum CreateMultipartUploadError {}
impl std::error::Error for CreateMultipartUploadError {}
pub enum DeleteObjectError {}
impl std::error::Error for DeleteObjectError {}
pub enum DeleteObjectsError {}
impl std::error::Error for DeleteObjectsError {}
pub enum GetObjectError {}
impl std::error::Error for GetObjectError {}
pub enum HeadObjectError {}
impl std::error::Error for HeadObjectError {}
pub enum ListObjectsV2Error {}
impl std::error::Error for ListObjectsV2Error {}
pub enum PutObjectError {}
impl std::error::Error for PutObjectError {}
pub enum UploadPartError {}
impl std::error::Error for UploadPartError {}
pub type StreamingBody = ::rusoto_core::ByteStream;
