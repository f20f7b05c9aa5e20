//! package = "aws-sdk-s3", version = ">=1, <2"
// An object that is written only if there is none of its name yet is how a lease is taken.

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
        pub fn put_object(&self) -> crate::operation::put_object::builders::PutObjectFluentBuilder {}
        pub fn get_object(&self) -> crate::operation::get_object::builders::GetObjectFluentBuilder {}
        pub fn head_object(&self) -> crate::operation::head_object::builders::HeadObjectFluentBuilder {}
        pub fn delete_object(&self) -> crate::operation::delete_object::builders::DeleteObjectFluentBuilder {}
        pub fn delete_objects(&self) -> crate::operation::delete_objects::builders::DeleteObjectsFluentBuilder {}
        pub fn list_objects_v2(&self) -> crate::operation::list_objects_v2::builders::ListObjectsV2FluentBuilder {}
        pub fn copy_object(&self) -> crate::operation::copy_object::builders::CopyObjectFluentBuilder {}
        pub fn head_bucket(&self) -> crate::operation::head_bucket::builders::HeadBucketFluentBuilder {}
        pub fn create_bucket(&self) -> crate::operation::create_bucket::builders::CreateBucketFluentBuilder {}
        pub fn create_multipart_upload(&self) -> crate::operation::create_multipart_upload::builders::CreateMultipartUploadFluentBuilder {}
        pub fn upload_part(&self) -> crate::operation::upload_part::builders::UploadPartFluentBuilder {}
        pub fn complete_multipart_upload(&self) -> crate::operation::complete_multipart_upload::builders::CompleteMultipartUploadFluentBuilder {}
        pub fn abort_multipart_upload(&self) -> crate::operation::abort_multipart_upload::builders::AbortMultipartUploadFluentBuilder {}
    }
}
pub mod operation {
    pub mod put_object {
        #[derive(Clone)]
        pub struct PutObjectOutput {
            pub expiration: Option<String>,
            pub e_tag: Option<String>,
            pub checksum_crc32: Option<String>,
            pub checksum_crc32_c: Option<String>,
            pub checksum_crc64_nvme: Option<String>,
            pub checksum_sha1: Option<String>,
            pub checksum_sha256: Option<String>,
            pub checksum_sha512: Option<String>,
            pub checksum_md5: Option<String>,
            pub checksum_xxhash64: Option<String>,
            pub checksum_xxhash3: Option<String>,
            pub checksum_xxhash128: Option<String>,
            pub checksum_type: Option<crate::types::ChecksumType>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub version_id: Option<String>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub ssekms_encryption_context: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub size: Option<i64>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl PutObjectOutput {
            pub fn expiration(&self) -> Option<&str> {}
            pub fn e_tag(&self) -> Option<&str> {}
            pub fn checksum_crc32(&self) -> Option<&str> {}
            pub fn checksum_crc32_c(&self) -> Option<&str> {}
            pub fn checksum_crc64_nvme(&self) -> Option<&str> {}
            pub fn checksum_sha1(&self) -> Option<&str> {}
            pub fn checksum_sha256(&self) -> Option<&str> {}
            pub fn checksum_sha512(&self) -> Option<&str> {}
            pub fn checksum_md5(&self) -> Option<&str> {}
            pub fn checksum_xxhash64(&self) -> Option<&str> {}
            pub fn checksum_xxhash3(&self) -> Option<&str> {}
            pub fn checksum_xxhash128(&self) -> Option<&str> {}
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType> {}
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption> {}
            pub fn version_id(&self) -> Option<&str> {}
            pub fn sse_customer_algorithm(&self) -> Option<&str> {}
            pub fn sse_customer_key_md5(&self) -> Option<&str> {}
            pub fn ssekms_key_id(&self) -> Option<&str> {}
            pub fn ssekms_encryption_context(&self) -> Option<&str> {}
            pub fn bucket_key_enabled(&self) -> Option<bool> {}
            pub fn size(&self) -> Option<i64> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub enum PutObjectError {}
        impl std::error::Error for PutObjectError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct PutObjectFluentBuilder;
            impl PutObjectFluentBuilder {
                pub async fn send(self) -> Result<super::PutObjectOutput, super::PutObjectError> {}
                pub async fn presigned(self, presigning_config: crate::presigning::PresigningConfig) -> Result<crate::presigning::PresignedRequest, super::PutObjectError> {}
                pub fn acl(self, input: crate::types::ObjectCannedAcl) -> Self {}
                pub fn body(self, input: crate::primitives::ByteStream) -> Self {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn cache_control(self, input: impl Into<String>) -> Self {}
                pub fn content_disposition(self, input: impl Into<String>) -> Self {}
                pub fn content_encoding(self, input: impl Into<String>) -> Self {}
                pub fn content_language(self, input: impl Into<String>) -> Self {}
                pub fn content_length(self, input: i64) -> Self {}
                pub fn content_md5(self, input: impl Into<String>) -> Self {}
                pub fn content_type(self, input: impl Into<String>) -> Self {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self {}
                pub fn checksum_crc32(self, input: impl Into<String>) -> Self {}
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self {}
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self {}
                pub fn checksum_sha1(self, input: impl Into<String>) -> Self {}
                pub fn checksum_sha256(self, input: impl Into<String>) -> Self {}
                pub fn checksum_sha512(self, input: impl Into<String>) -> Self {}
                pub fn checksum_md5(self, input: impl Into<String>) -> Self {}
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self {}
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self {}
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self {}
                pub fn expires(self, input: crate::primitives::DateTime) -> Self {}
                pub fn if_match(self, input: impl Into<String>) -> Self {}
                #[twelve::does(claim)]
                pub fn if_none_match(self, input: impl Into<String>) -> Self {}
                pub fn grant_full_control(self, input: impl Into<String>) -> Self {}
                pub fn grant_read(self, input: impl Into<String>) -> Self {}
                pub fn grant_read_acp(self, input: impl Into<String>) -> Self {}
                pub fn grant_write_acp(self, input: impl Into<String>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn write_offset_bytes(self, input: i64) -> Self {}
                pub fn metadata(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn server_side_encryption(self, input: crate::types::ServerSideEncryption) -> Self {}
                pub fn storage_class(self, input: crate::types::StorageClass) -> Self {}
                pub fn website_redirect_location(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn ssekms_key_id(self, input: impl Into<String>) -> Self {}
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> Self {}
                pub fn bucket_key_enabled(self, input: bool) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn tagging(self, input: impl Into<String>) -> Self {}
                pub fn object_lock_mode(self, input: crate::types::ObjectLockMode) -> Self {}
                pub fn object_lock_retain_until_date(self, input: crate::primitives::DateTime) -> Self {}
                pub fn object_lock_legal_hold_status(self, input: crate::types::ObjectLockLegalHoldStatus) -> Self {}
                pub fn object_lock_event_hold(self, input: crate::types::ObjectLockEventHold) -> Self {}
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> Self {}
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
            }
        }
    }
    pub mod get_object {
        pub struct GetObjectOutput {
            pub body: crate::primitives::ByteStream,
            pub delete_marker: Option<bool>,
            pub accept_ranges: Option<String>,
            pub expiration: Option<String>,
            pub restore: Option<String>,
            pub last_modified: Option<crate::primitives::DateTime>,
            pub content_length: Option<i64>,
            pub e_tag: Option<String>,
            pub checksum_crc32: Option<String>,
            pub checksum_crc32_c: Option<String>,
            pub checksum_crc64_nvme: Option<String>,
            pub checksum_sha1: Option<String>,
            pub checksum_sha256: Option<String>,
            pub checksum_sha512: Option<String>,
            pub checksum_md5: Option<String>,
            pub checksum_xxhash64: Option<String>,
            pub checksum_xxhash3: Option<String>,
            pub checksum_xxhash128: Option<String>,
            pub checksum_type: Option<crate::types::ChecksumType>,
            pub missing_meta: Option<i32>,
            pub version_id: Option<String>,
            pub cache_control: Option<String>,
            pub content_disposition: Option<String>,
            pub content_encoding: Option<String>,
            pub content_language: Option<String>,
            pub content_range: Option<String>,
            pub content_type: Option<String>,
            pub website_redirect_location: Option<String>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub metadata: Option<std::collections::HashMap<String, String>>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub storage_class: Option<crate::types::StorageClass>,
            pub request_charged: Option<crate::types::RequestCharged>,
            pub replication_status: Option<crate::types::ReplicationStatus>,
            pub parts_count: Option<i32>,
            pub tag_count: Option<i32>,
            pub object_lock_mode: Option<crate::types::ObjectLockMode>,
            pub object_lock_retain_until_date: Option<crate::primitives::DateTime>,
            pub object_lock_legal_hold_status: Option<crate::types::ObjectLockLegalHoldStatus>,
            pub object_lock_event_hold: Option<crate::types::ObjectLockEventHold>,
            pub object_lock_event_hold_duration_days: Option<i32>,
            pub object_lock_event_hold_duration_years: Option<i32>,
            pub expires: Option<crate::primitives::DateTime>,
            pub expires_string: Option<String>,
        }
        impl GetObjectOutput {
            pub fn body(&self) -> &crate::primitives::ByteStream {}
            pub fn delete_marker(&self) -> Option<bool> {}
            pub fn accept_ranges(&self) -> Option<&str> {}
            pub fn expiration(&self) -> Option<&str> {}
            pub fn restore(&self) -> Option<&str> {}
            pub fn last_modified(&self) -> Option<&crate::primitives::DateTime> {}
            pub fn content_length(&self) -> Option<i64> {}
            pub fn e_tag(&self) -> Option<&str> {}
            pub fn checksum_crc32(&self) -> Option<&str> {}
            pub fn checksum_crc32_c(&self) -> Option<&str> {}
            pub fn checksum_crc64_nvme(&self) -> Option<&str> {}
            pub fn checksum_sha1(&self) -> Option<&str> {}
            pub fn checksum_sha256(&self) -> Option<&str> {}
            pub fn checksum_sha512(&self) -> Option<&str> {}
            pub fn checksum_md5(&self) -> Option<&str> {}
            pub fn checksum_xxhash64(&self) -> Option<&str> {}
            pub fn checksum_xxhash3(&self) -> Option<&str> {}
            pub fn checksum_xxhash128(&self) -> Option<&str> {}
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType> {}
            pub fn missing_meta(&self) -> Option<i32> {}
            pub fn version_id(&self) -> Option<&str> {}
            pub fn cache_control(&self) -> Option<&str> {}
            pub fn content_disposition(&self) -> Option<&str> {}
            pub fn content_encoding(&self) -> Option<&str> {}
            pub fn content_language(&self) -> Option<&str> {}
            pub fn content_range(&self) -> Option<&str> {}
            pub fn content_type(&self) -> Option<&str> {}
            pub fn website_redirect_location(&self) -> Option<&str> {}
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption> {}
            pub fn metadata(&self) -> Option<&std::collections::HashMap<String, String>> {}
            pub fn sse_customer_algorithm(&self) -> Option<&str> {}
            pub fn sse_customer_key_md5(&self) -> Option<&str> {}
            pub fn ssekms_key_id(&self) -> Option<&str> {}
            pub fn bucket_key_enabled(&self) -> Option<bool> {}
            pub fn storage_class(&self) -> Option<&crate::types::StorageClass> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
            pub fn replication_status(&self) -> Option<&crate::types::ReplicationStatus> {}
            pub fn parts_count(&self) -> Option<i32> {}
            pub fn tag_count(&self) -> Option<i32> {}
            pub fn object_lock_mode(&self) -> Option<&crate::types::ObjectLockMode> {}
            pub fn object_lock_retain_until_date(&self) -> Option<&crate::primitives::DateTime> {}
            pub fn object_lock_legal_hold_status(&self) -> Option<&crate::types::ObjectLockLegalHoldStatus> {}
            pub fn object_lock_event_hold(&self) -> Option<&crate::types::ObjectLockEventHold> {}
            pub fn object_lock_event_hold_duration_days(&self) -> Option<i32> {}
            pub fn object_lock_event_hold_duration_years(&self) -> Option<i32> {}
            pub fn expires(&self) -> Option<&crate::primitives::DateTime> {}
            pub fn expires_string(&self) -> Option<&str> {}
        }
        pub enum GetObjectError {}
        impl std::error::Error for GetObjectError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct GetObjectFluentBuilder;
            impl GetObjectFluentBuilder {
                pub async fn send(self) -> Result<super::GetObjectOutput, super::GetObjectError> {}
                pub async fn presigned(self, presigning_config: crate::presigning::PresigningConfig) -> Result<crate::presigning::PresignedRequest, super::GetObjectError> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn if_match(self, input: impl Into<String>) -> Self {}
                pub fn if_modified_since(self, input: crate::primitives::DateTime) -> Self {}
                pub fn if_none_match(self, input: impl Into<String>) -> Self {}
                pub fn if_unmodified_since(self, input: crate::primitives::DateTime) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn range(self, input: impl Into<String>) -> Self {}
                pub fn response_cache_control(self, input: impl Into<String>) -> Self {}
                pub fn response_content_disposition(self, input: impl Into<String>) -> Self {}
                pub fn response_content_encoding(self, input: impl Into<String>) -> Self {}
                pub fn response_content_language(self, input: impl Into<String>) -> Self {}
                pub fn response_content_type(self, input: impl Into<String>) -> Self {}
                pub fn response_expires(self, input: crate::primitives::DateTime) -> Self {}
                pub fn version_id(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn part_number(self, input: i32) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn checksum_mode(self, input: crate::types::ChecksumMode) -> Self {}
            }
        }
    }
    pub mod head_object {
        #[derive(Clone)]
        pub struct HeadObjectOutput {
            pub delete_marker: Option<bool>,
            pub accept_ranges: Option<String>,
            pub expiration: Option<String>,
            pub restore: Option<String>,
            pub archive_status: Option<crate::types::ArchiveStatus>,
            pub last_modified: Option<crate::primitives::DateTime>,
            pub content_length: Option<i64>,
            pub checksum_crc32: Option<String>,
            pub checksum_crc32_c: Option<String>,
            pub checksum_crc64_nvme: Option<String>,
            pub checksum_sha1: Option<String>,
            pub checksum_sha256: Option<String>,
            pub checksum_sha512: Option<String>,
            pub checksum_md5: Option<String>,
            pub checksum_xxhash64: Option<String>,
            pub checksum_xxhash3: Option<String>,
            pub checksum_xxhash128: Option<String>,
            pub checksum_type: Option<crate::types::ChecksumType>,
            pub e_tag: Option<String>,
            pub missing_meta: Option<i32>,
            pub version_id: Option<String>,
            pub cache_control: Option<String>,
            pub content_disposition: Option<String>,
            pub content_encoding: Option<String>,
            pub content_language: Option<String>,
            pub content_type: Option<String>,
            pub content_range: Option<String>,
            pub website_redirect_location: Option<String>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub metadata: Option<std::collections::HashMap<String, String>>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub storage_class: Option<crate::types::StorageClass>,
            pub request_charged: Option<crate::types::RequestCharged>,
            pub replication_status: Option<crate::types::ReplicationStatus>,
            pub parts_count: Option<i32>,
            pub tag_count: Option<i32>,
            pub object_lock_mode: Option<crate::types::ObjectLockMode>,
            pub object_lock_retain_until_date: Option<crate::primitives::DateTime>,
            pub object_lock_legal_hold_status: Option<crate::types::ObjectLockLegalHoldStatus>,
            pub object_lock_event_hold: Option<crate::types::ObjectLockEventHold>,
            pub object_lock_event_hold_duration_days: Option<i32>,
            pub object_lock_event_hold_duration_years: Option<i32>,
            pub expires: Option<crate::primitives::DateTime>,
            pub expires_string: Option<String>,
        }
        impl HeadObjectOutput {
            pub fn delete_marker(&self) -> Option<bool> {}
            pub fn accept_ranges(&self) -> Option<&str> {}
            pub fn expiration(&self) -> Option<&str> {}
            pub fn restore(&self) -> Option<&str> {}
            pub fn archive_status(&self) -> Option<&crate::types::ArchiveStatus> {}
            pub fn last_modified(&self) -> Option<&crate::primitives::DateTime> {}
            pub fn content_length(&self) -> Option<i64> {}
            pub fn checksum_crc32(&self) -> Option<&str> {}
            pub fn checksum_crc32_c(&self) -> Option<&str> {}
            pub fn checksum_crc64_nvme(&self) -> Option<&str> {}
            pub fn checksum_sha1(&self) -> Option<&str> {}
            pub fn checksum_sha256(&self) -> Option<&str> {}
            pub fn checksum_sha512(&self) -> Option<&str> {}
            pub fn checksum_md5(&self) -> Option<&str> {}
            pub fn checksum_xxhash64(&self) -> Option<&str> {}
            pub fn checksum_xxhash3(&self) -> Option<&str> {}
            pub fn checksum_xxhash128(&self) -> Option<&str> {}
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType> {}
            pub fn e_tag(&self) -> Option<&str> {}
            pub fn missing_meta(&self) -> Option<i32> {}
            pub fn version_id(&self) -> Option<&str> {}
            pub fn cache_control(&self) -> Option<&str> {}
            pub fn content_disposition(&self) -> Option<&str> {}
            pub fn content_encoding(&self) -> Option<&str> {}
            pub fn content_language(&self) -> Option<&str> {}
            pub fn content_type(&self) -> Option<&str> {}
            pub fn content_range(&self) -> Option<&str> {}
            pub fn website_redirect_location(&self) -> Option<&str> {}
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption> {}
            pub fn metadata(&self) -> Option<&std::collections::HashMap<String, String>> {}
            pub fn sse_customer_algorithm(&self) -> Option<&str> {}
            pub fn sse_customer_key_md5(&self) -> Option<&str> {}
            pub fn ssekms_key_id(&self) -> Option<&str> {}
            pub fn bucket_key_enabled(&self) -> Option<bool> {}
            pub fn storage_class(&self) -> Option<&crate::types::StorageClass> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
            pub fn replication_status(&self) -> Option<&crate::types::ReplicationStatus> {}
            pub fn parts_count(&self) -> Option<i32> {}
            pub fn tag_count(&self) -> Option<i32> {}
            pub fn object_lock_mode(&self) -> Option<&crate::types::ObjectLockMode> {}
            pub fn object_lock_retain_until_date(&self) -> Option<&crate::primitives::DateTime> {}
            pub fn object_lock_legal_hold_status(&self) -> Option<&crate::types::ObjectLockLegalHoldStatus> {}
            pub fn object_lock_event_hold(&self) -> Option<&crate::types::ObjectLockEventHold> {}
            pub fn object_lock_event_hold_duration_days(&self) -> Option<i32> {}
            pub fn object_lock_event_hold_duration_years(&self) -> Option<i32> {}
            pub fn expires(&self) -> Option<&crate::primitives::DateTime> {}
            pub fn expires_string(&self) -> Option<&str> {}
        }
        pub enum HeadObjectError {}
        impl std::error::Error for HeadObjectError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct HeadObjectFluentBuilder;
            impl HeadObjectFluentBuilder {
                pub async fn send(self) -> Result<super::HeadObjectOutput, super::HeadObjectError> {}
                pub async fn presigned(self, presigning_config: crate::presigning::PresigningConfig) -> Result<crate::presigning::PresignedRequest, super::HeadObjectError> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn if_match(self, input: impl Into<String>) -> Self {}
                pub fn if_modified_since(self, input: crate::primitives::DateTime) -> Self {}
                pub fn if_none_match(self, input: impl Into<String>) -> Self {}
                pub fn if_unmodified_since(self, input: crate::primitives::DateTime) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn range(self, input: impl Into<String>) -> Self {}
                pub fn response_cache_control(self, input: impl Into<String>) -> Self {}
                pub fn response_content_disposition(self, input: impl Into<String>) -> Self {}
                pub fn response_content_encoding(self, input: impl Into<String>) -> Self {}
                pub fn response_content_language(self, input: impl Into<String>) -> Self {}
                pub fn response_content_type(self, input: impl Into<String>) -> Self {}
                pub fn response_expires(self, input: crate::primitives::DateTime) -> Self {}
                pub fn version_id(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn part_number(self, input: i32) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn checksum_mode(self, input: crate::types::ChecksumMode) -> Self {}
            }
        }
    }
    pub mod delete_object {
        #[derive(Clone)]
        pub struct DeleteObjectOutput {
            pub delete_marker: Option<bool>,
            pub version_id: Option<String>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl DeleteObjectOutput {
            pub fn delete_marker(&self) -> Option<bool> {}
            pub fn version_id(&self) -> Option<&str> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub enum DeleteObjectError {}
        impl std::error::Error for DeleteObjectError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct DeleteObjectFluentBuilder;
            impl DeleteObjectFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteObjectOutput, super::DeleteObjectError> {}
                pub async fn presigned(self, presigning_config: crate::presigning::PresigningConfig) -> Result<crate::presigning::PresignedRequest, super::DeleteObjectError> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn mfa(self, input: impl Into<String>) -> Self {}
                pub fn version_id(self, input: impl Into<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn bypass_governance_retention(self, input: bool) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn if_match(self, input: impl Into<String>) -> Self {}
                pub fn if_match_last_modified_time(self, input: crate::primitives::DateTime) -> Self {}
                pub fn if_match_size(self, input: i64) -> Self {}
            }
        }
    }
    pub mod delete_objects {
        #[derive(Clone)]
        pub struct DeleteObjectsOutput {
            pub deleted: Option<Vec<crate::types::DeletedObject>>,
            pub request_charged: Option<crate::types::RequestCharged>,
            pub errors: Option<Vec<crate::types::Error>>,
        }
        impl DeleteObjectsOutput {
            pub fn deleted(&self) -> &[crate::types::DeletedObject] {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
            pub fn errors(&self) -> &[crate::types::Error] {}
        }
        pub enum DeleteObjectsError {}
        impl std::error::Error for DeleteObjectsError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct DeleteObjectsFluentBuilder;
            impl DeleteObjectsFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteObjectsOutput, super::DeleteObjectsError> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn delete(self, input: crate::types::Delete) -> Self {}
                pub fn mfa(self, input: impl Into<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn bypass_governance_retention(self, input: bool) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self {}
            }
        }
    }
    pub mod list_objects_v2 {
        #[derive(Clone)]
        pub struct ListObjectsV2Output {
            pub is_truncated: Option<bool>,
            pub contents: Option<Vec<crate::types::Object>>,
            pub name: Option<String>,
            pub prefix: Option<String>,
            pub delimiter: Option<String>,
            pub max_keys: Option<i32>,
            pub common_prefixes: Option<Vec<crate::types::CommonPrefix>>,
            pub encoding_type: Option<crate::types::EncodingType>,
            pub key_count: Option<i32>,
            pub continuation_token: Option<String>,
            pub next_continuation_token: Option<String>,
            pub start_after: Option<String>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl ListObjectsV2Output {
            pub fn is_truncated(&self) -> Option<bool> {}
            pub fn contents(&self) -> &[crate::types::Object] {}
            pub fn name(&self) -> Option<&str> {}
            pub fn prefix(&self) -> Option<&str> {}
            pub fn delimiter(&self) -> Option<&str> {}
            pub fn max_keys(&self) -> Option<i32> {}
            pub fn common_prefixes(&self) -> &[crate::types::CommonPrefix] {}
            pub fn encoding_type(&self) -> Option<&crate::types::EncodingType> {}
            pub fn key_count(&self) -> Option<i32> {}
            pub fn continuation_token(&self) -> Option<&str> {}
            pub fn next_continuation_token(&self) -> Option<&str> {}
            pub fn start_after(&self) -> Option<&str> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub enum ListObjectsV2Error {}
        impl std::error::Error for ListObjectsV2Error {}
        pub mod builders {
            #[derive(Clone)]
            pub struct ListObjectsV2FluentBuilder;
            impl ListObjectsV2FluentBuilder {
                pub async fn send(self) -> Result<super::ListObjectsV2Output, super::ListObjectsV2Error> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn delimiter(self, input: impl Into<String>) -> Self {}
                pub fn encoding_type(self, input: crate::types::EncodingType) -> Self {}
                pub fn max_keys(self, input: i32) -> Self {}
                pub fn prefix(self, input: impl Into<String>) -> Self {}
                pub fn continuation_token(self, input: impl Into<String>) -> Self {}
                pub fn fetch_owner(self, input: bool) -> Self {}
                pub fn start_after(self, input: impl Into<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn optional_object_attributes(self, input: crate::types::OptionalObjectAttributes) -> Self {}
            }
        }
    }
    pub mod copy_object {
        #[derive(Clone)]
        pub struct CopyObjectOutput {
            pub copy_object_result: Option<crate::types::CopyObjectResult>,
            pub expiration: Option<String>,
            pub copy_source_version_id: Option<String>,
            pub version_id: Option<String>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub ssekms_encryption_context: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl CopyObjectOutput {
            pub fn copy_object_result(&self) -> Option<&crate::types::CopyObjectResult> {}
            pub fn expiration(&self) -> Option<&str> {}
            pub fn copy_source_version_id(&self) -> Option<&str> {}
            pub fn version_id(&self) -> Option<&str> {}
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption> {}
            pub fn sse_customer_algorithm(&self) -> Option<&str> {}
            pub fn sse_customer_key_md5(&self) -> Option<&str> {}
            pub fn ssekms_key_id(&self) -> Option<&str> {}
            pub fn ssekms_encryption_context(&self) -> Option<&str> {}
            pub fn bucket_key_enabled(&self) -> Option<bool> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub enum CopyObjectError {}
        impl std::error::Error for CopyObjectError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct CopyObjectFluentBuilder;
            impl CopyObjectFluentBuilder {
                pub async fn send(self) -> Result<super::CopyObjectOutput, super::CopyObjectError> {}
                pub fn acl(self, input: crate::types::ObjectCannedAcl) -> Self {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn cache_control(self, input: impl Into<String>) -> Self {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self {}
                pub fn content_disposition(self, input: impl Into<String>) -> Self {}
                pub fn content_encoding(self, input: impl Into<String>) -> Self {}
                pub fn content_language(self, input: impl Into<String>) -> Self {}
                pub fn content_type(self, input: impl Into<String>) -> Self {}
                pub fn copy_source(self, input: impl Into<String>) -> Self {}
                pub fn copy_source_if_match(self, input: impl Into<String>) -> Self {}
                pub fn copy_source_if_modified_since(self, input: crate::primitives::DateTime) -> Self {}
                pub fn copy_source_if_none_match(self, input: impl Into<String>) -> Self {}
                pub fn copy_source_if_unmodified_since(self, input: crate::primitives::DateTime) -> Self {}
                pub fn expires(self, input: crate::primitives::DateTime) -> Self {}
                pub fn grant_full_control(self, input: impl Into<String>) -> Self {}
                pub fn grant_read(self, input: impl Into<String>) -> Self {}
                pub fn grant_read_acp(self, input: impl Into<String>) -> Self {}
                pub fn grant_write_acp(self, input: impl Into<String>) -> Self {}
                pub fn if_match(self, input: impl Into<String>) -> Self {}
                pub fn if_none_match(self, input: impl Into<String>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn metadata(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn metadata_directive(self, input: crate::types::MetadataDirective) -> Self {}
                pub fn tagging_directive(self, input: crate::types::TaggingDirective) -> Self {}
                pub fn annotation_directive(self, input: crate::types::AnnotationDirective) -> Self {}
                pub fn server_side_encryption(self, input: crate::types::ServerSideEncryption) -> Self {}
                pub fn storage_class(self, input: crate::types::StorageClass) -> Self {}
                pub fn website_redirect_location(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn ssekms_key_id(self, input: impl Into<String>) -> Self {}
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> Self {}
                pub fn bucket_key_enabled(self, input: bool) -> Self {}
                pub fn copy_source_sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn copy_source_sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn copy_source_sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn tagging(self, input: impl Into<String>) -> Self {}
                pub fn object_lock_mode(self, input: crate::types::ObjectLockMode) -> Self {}
                pub fn object_lock_retain_until_date(self, input: crate::primitives::DateTime) -> Self {}
                pub fn object_lock_legal_hold_status(self, input: crate::types::ObjectLockLegalHoldStatus) -> Self {}
                pub fn object_lock_event_hold(self, input: crate::types::ObjectLockEventHold) -> Self {}
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> Self {}
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn expected_source_bucket_owner(self, input: impl Into<String>) -> Self {}
            }
        }
    }
    pub mod head_bucket {
        #[derive(Clone)]
        pub struct HeadBucketOutput {
            pub bucket_arn: Option<String>,
            pub bucket_location_type: Option<crate::types::LocationType>,
            pub bucket_location_name: Option<String>,
            pub bucket_region: Option<String>,
            pub access_point_alias: Option<bool>,
        }
        impl HeadBucketOutput {
            pub fn bucket_arn(&self) -> Option<&str> {}
            pub fn bucket_location_type(&self) -> Option<&crate::types::LocationType> {}
            pub fn bucket_location_name(&self) -> Option<&str> {}
            pub fn bucket_region(&self) -> Option<&str> {}
            pub fn access_point_alias(&self) -> Option<bool> {}
        }
        pub enum HeadBucketError {}
        impl std::error::Error for HeadBucketError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct HeadBucketFluentBuilder;
            impl HeadBucketFluentBuilder {
                pub async fn send(self) -> Result<super::HeadBucketOutput, super::HeadBucketError> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
            }
        }
    }
    pub mod create_bucket {
        #[derive(Clone)]
        pub struct CreateBucketOutput {
            pub location: Option<String>,
            pub bucket_arn: Option<String>,
        }
        impl CreateBucketOutput {
            pub fn location(&self) -> Option<&str> {}
            pub fn bucket_arn(&self) -> Option<&str> {}
        }
        pub enum CreateBucketError {}
        impl std::error::Error for CreateBucketError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct CreateBucketFluentBuilder;
            impl CreateBucketFluentBuilder {
                pub async fn send(self) -> Result<super::CreateBucketOutput, super::CreateBucketError> {}
                pub fn acl(self, input: crate::types::BucketCannedAcl) -> Self {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn create_bucket_configuration(self, input: crate::types::CreateBucketConfiguration) -> Self {}
                pub fn grant_full_control(self, input: impl Into<String>) -> Self {}
                pub fn grant_read(self, input: impl Into<String>) -> Self {}
                pub fn grant_read_acp(self, input: impl Into<String>) -> Self {}
                pub fn grant_write(self, input: impl Into<String>) -> Self {}
                pub fn grant_write_acp(self, input: impl Into<String>) -> Self {}
                pub fn object_lock_enabled_for_bucket(self, input: bool) -> Self {}
                pub fn object_ownership(self, input: crate::types::ObjectOwnership) -> Self {}
                pub fn bucket_namespace(self, input: crate::types::BucketNamespace) -> Self {}
            }
        }
    }
    pub mod create_multipart_upload {
        #[derive(Clone)]
        pub struct CreateMultipartUploadOutput {
            pub abort_date: Option<crate::primitives::DateTime>,
            pub abort_rule_id: Option<String>,
            pub bucket: Option<String>,
            pub key: Option<String>,
            pub upload_id: Option<String>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub ssekms_encryption_context: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub request_charged: Option<crate::types::RequestCharged>,
            pub checksum_algorithm: Option<crate::types::ChecksumAlgorithm>,
            pub checksum_type: Option<crate::types::ChecksumType>,
        }
        impl CreateMultipartUploadOutput {
            pub fn abort_date(&self) -> Option<&crate::primitives::DateTime> {}
            pub fn abort_rule_id(&self) -> Option<&str> {}
            pub fn bucket(&self) -> Option<&str> {}
            pub fn key(&self) -> Option<&str> {}
            pub fn upload_id(&self) -> Option<&str> {}
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption> {}
            pub fn sse_customer_algorithm(&self) -> Option<&str> {}
            pub fn sse_customer_key_md5(&self) -> Option<&str> {}
            pub fn ssekms_key_id(&self) -> Option<&str> {}
            pub fn ssekms_encryption_context(&self) -> Option<&str> {}
            pub fn bucket_key_enabled(&self) -> Option<bool> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
            pub fn checksum_algorithm(&self) -> Option<&crate::types::ChecksumAlgorithm> {}
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType> {}
        }
        pub enum CreateMultipartUploadError {}
        impl std::error::Error for CreateMultipartUploadError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct CreateMultipartUploadFluentBuilder;
            impl CreateMultipartUploadFluentBuilder {
                pub async fn send(self) -> Result<super::CreateMultipartUploadOutput, super::CreateMultipartUploadError> {}
                pub fn acl(self, input: crate::types::ObjectCannedAcl) -> Self {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn cache_control(self, input: impl Into<String>) -> Self {}
                pub fn content_disposition(self, input: impl Into<String>) -> Self {}
                pub fn content_encoding(self, input: impl Into<String>) -> Self {}
                pub fn content_language(self, input: impl Into<String>) -> Self {}
                pub fn content_type(self, input: impl Into<String>) -> Self {}
                pub fn expires(self, input: crate::primitives::DateTime) -> Self {}
                pub fn grant_full_control(self, input: impl Into<String>) -> Self {}
                pub fn grant_read(self, input: impl Into<String>) -> Self {}
                pub fn grant_read_acp(self, input: impl Into<String>) -> Self {}
                pub fn grant_write_acp(self, input: impl Into<String>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn metadata(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn server_side_encryption(self, input: crate::types::ServerSideEncryption) -> Self {}
                pub fn storage_class(self, input: crate::types::StorageClass) -> Self {}
                pub fn website_redirect_location(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn ssekms_key_id(self, input: impl Into<String>) -> Self {}
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> Self {}
                pub fn bucket_key_enabled(self, input: bool) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn tagging(self, input: impl Into<String>) -> Self {}
                pub fn object_lock_mode(self, input: crate::types::ObjectLockMode) -> Self {}
                pub fn object_lock_retain_until_date(self, input: crate::primitives::DateTime) -> Self {}
                pub fn object_lock_legal_hold_status(self, input: crate::types::ObjectLockLegalHoldStatus) -> Self {}
                pub fn object_lock_event_hold(self, input: crate::types::ObjectLockEventHold) -> Self {}
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> Self {}
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self {}
                pub fn checksum_type(self, input: crate::types::ChecksumType) -> Self {}
            }
        }
    }
    pub mod upload_part {
        #[derive(Clone)]
        pub struct UploadPartOutput {
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub e_tag: Option<String>,
            pub checksum_crc32: Option<String>,
            pub checksum_crc32_c: Option<String>,
            pub checksum_crc64_nvme: Option<String>,
            pub checksum_sha1: Option<String>,
            pub checksum_sha256: Option<String>,
            pub checksum_sha512: Option<String>,
            pub checksum_md5: Option<String>,
            pub checksum_xxhash64: Option<String>,
            pub checksum_xxhash3: Option<String>,
            pub checksum_xxhash128: Option<String>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl UploadPartOutput {
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption> {}
            pub fn e_tag(&self) -> Option<&str> {}
            pub fn checksum_crc32(&self) -> Option<&str> {}
            pub fn checksum_crc32_c(&self) -> Option<&str> {}
            pub fn checksum_crc64_nvme(&self) -> Option<&str> {}
            pub fn checksum_sha1(&self) -> Option<&str> {}
            pub fn checksum_sha256(&self) -> Option<&str> {}
            pub fn checksum_sha512(&self) -> Option<&str> {}
            pub fn checksum_md5(&self) -> Option<&str> {}
            pub fn checksum_xxhash64(&self) -> Option<&str> {}
            pub fn checksum_xxhash3(&self) -> Option<&str> {}
            pub fn checksum_xxhash128(&self) -> Option<&str> {}
            pub fn sse_customer_algorithm(&self) -> Option<&str> {}
            pub fn sse_customer_key_md5(&self) -> Option<&str> {}
            pub fn ssekms_key_id(&self) -> Option<&str> {}
            pub fn bucket_key_enabled(&self) -> Option<bool> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub enum UploadPartError {}
        impl std::error::Error for UploadPartError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct UploadPartFluentBuilder;
            impl UploadPartFluentBuilder {
                pub async fn send(self) -> Result<super::UploadPartOutput, super::UploadPartError> {}
                pub async fn presigned(self, presigning_config: crate::presigning::PresigningConfig) -> Result<crate::presigning::PresignedRequest, super::UploadPartError> {}
                pub fn body(self, input: crate::primitives::ByteStream) -> Self {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn content_length(self, input: i64) -> Self {}
                pub fn content_md5(self, input: impl Into<String>) -> Self {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self {}
                pub fn checksum_crc32(self, input: impl Into<String>) -> Self {}
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self {}
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self {}
                pub fn checksum_sha1(self, input: impl Into<String>) -> Self {}
                pub fn checksum_sha256(self, input: impl Into<String>) -> Self {}
                pub fn checksum_sha512(self, input: impl Into<String>) -> Self {}
                pub fn checksum_md5(self, input: impl Into<String>) -> Self {}
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self {}
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self {}
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn part_number(self, input: i32) -> Self {}
                pub fn upload_id(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
            }
        }
    }
    pub mod complete_multipart_upload {
        #[derive(Clone)]
        pub struct CompleteMultipartUploadOutput {
            pub location: Option<String>,
            pub bucket: Option<String>,
            pub key: Option<String>,
            pub expiration: Option<String>,
            pub e_tag: Option<String>,
            pub checksum_crc32: Option<String>,
            pub checksum_crc32_c: Option<String>,
            pub checksum_crc64_nvme: Option<String>,
            pub checksum_sha1: Option<String>,
            pub checksum_sha256: Option<String>,
            pub checksum_sha512: Option<String>,
            pub checksum_md5: Option<String>,
            pub checksum_xxhash64: Option<String>,
            pub checksum_xxhash3: Option<String>,
            pub checksum_xxhash128: Option<String>,
            pub checksum_type: Option<crate::types::ChecksumType>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub version_id: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl CompleteMultipartUploadOutput {
            pub fn location(&self) -> Option<&str> {}
            pub fn bucket(&self) -> Option<&str> {}
            pub fn key(&self) -> Option<&str> {}
            pub fn expiration(&self) -> Option<&str> {}
            pub fn e_tag(&self) -> Option<&str> {}
            pub fn checksum_crc32(&self) -> Option<&str> {}
            pub fn checksum_crc32_c(&self) -> Option<&str> {}
            pub fn checksum_crc64_nvme(&self) -> Option<&str> {}
            pub fn checksum_sha1(&self) -> Option<&str> {}
            pub fn checksum_sha256(&self) -> Option<&str> {}
            pub fn checksum_sha512(&self) -> Option<&str> {}
            pub fn checksum_md5(&self) -> Option<&str> {}
            pub fn checksum_xxhash64(&self) -> Option<&str> {}
            pub fn checksum_xxhash3(&self) -> Option<&str> {}
            pub fn checksum_xxhash128(&self) -> Option<&str> {}
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType> {}
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption> {}
            pub fn version_id(&self) -> Option<&str> {}
            pub fn ssekms_key_id(&self) -> Option<&str> {}
            pub fn bucket_key_enabled(&self) -> Option<bool> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub enum CompleteMultipartUploadError {}
        impl std::error::Error for CompleteMultipartUploadError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct CompleteMultipartUploadFluentBuilder;
            impl CompleteMultipartUploadFluentBuilder {
                pub async fn send(self) -> Result<super::CompleteMultipartUploadOutput, super::CompleteMultipartUploadError> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn multipart_upload(self, input: crate::types::CompletedMultipartUpload) -> Self {}
                pub fn upload_id(self, input: impl Into<String>) -> Self {}
                pub fn checksum_crc32(self, input: impl Into<String>) -> Self {}
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self {}
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self {}
                pub fn checksum_sha1(self, input: impl Into<String>) -> Self {}
                pub fn checksum_sha256(self, input: impl Into<String>) -> Self {}
                pub fn checksum_sha512(self, input: impl Into<String>) -> Self {}
                pub fn checksum_md5(self, input: impl Into<String>) -> Self {}
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self {}
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self {}
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self {}
                pub fn checksum_type(self, input: crate::types::ChecksumType) -> Self {}
                pub fn mpu_object_size(self, input: i64) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn if_match(self, input: impl Into<String>) -> Self {}
                pub fn if_none_match(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
            }
        }
    }
    pub mod abort_multipart_upload {
        #[derive(Clone)]
        pub struct AbortMultipartUploadOutput {
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl AbortMultipartUploadOutput {
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub enum AbortMultipartUploadError {}
        impl std::error::Error for AbortMultipartUploadError {}
        pub mod builders {
            #[derive(Clone)]
            pub struct AbortMultipartUploadFluentBuilder;
            impl AbortMultipartUploadFluentBuilder {
                pub async fn send(self) -> Result<super::AbortMultipartUploadOutput, super::AbortMultipartUploadError> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn upload_id(self, input: impl Into<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn if_match_initiated_time(self, input: crate::primitives::DateTime) -> Self {}
            }
        }
    }
}
pub mod types {
    #[derive(Clone, PartialEq)]
    pub enum AnnotationDirective {
        Copy,
        Exclude,
    }
    #[derive(Clone, PartialEq)]
    pub enum ArchiveStatus {
        ArchiveAccess,
        DeepArchiveAccess,
    }
    #[derive(Clone, PartialEq)]
    pub enum BucketCannedAcl {
        AuthenticatedRead,
        Private,
        PublicRead,
        PublicReadWrite,
    }
    #[derive(Clone, PartialEq)]
    pub struct BucketInfo {
        pub data_redundancy: Option<DataRedundancy>,
    }
    impl BucketInfo {
        pub fn data_redundancy(&self) -> Option<&DataRedundancy> {}
    }
    impl BucketInfo {
        pub fn builder() -> builders::BucketInfoBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum BucketLocationConstraint {
        Eu,
        AfSouth1,
        ApEast1,
        ApEast2,
        ApNortheast1,
        ApNortheast2,
        ApNortheast3,
        ApSouth1,
        ApSouth2,
        ApSoutheast1,
        ApSoutheast2,
        ApSoutheast3,
        ApSoutheast4,
        ApSoutheast5,
        ApSoutheast6,
        ApSoutheast7,
        CaCentral1,
        CaWest1,
        CnNorth1,
        CnNorthwest1,
        EuCentral1,
        EuCentral2,
        EuNorth1,
        EuSouth1,
        EuSouth2,
        EuWest1,
        EuWest2,
        EuWest3,
        IlCentral1,
        MeCentral1,
        MeSouth1,
        MxCentral1,
        SaEast1,
        UsEast2,
        UsGovEast1,
        UsGovWest1,
        UsWest1,
        UsWest2,
    }
    #[derive(Clone, PartialEq)]
    pub enum BucketNamespace {
        AccountRegional,
        Global,
    }
    #[derive(Clone, PartialEq)]
    pub enum BucketType {
        Directory,
    }
    #[derive(Clone, PartialEq)]
    pub enum ChecksumAlgorithm {
        Crc32,
        Crc32C,
        Crc64Nvme,
        Md5,
        Sha1,
        Sha256,
        Sha512,
        Xxhash128,
        Xxhash3,
        Xxhash64,
    }
    #[derive(Clone, PartialEq)]
    pub enum ChecksumMode {
        Enabled,
    }
    #[derive(Clone, PartialEq)]
    pub enum ChecksumType {
        Composite,
        FullObject,
    }
    #[derive(Clone, PartialEq)]
    pub struct CommonPrefix {
        pub prefix: Option<String>,
    }
    impl CommonPrefix {
        pub fn prefix(&self) -> Option<&str> {}
    }
    impl CommonPrefix {
        pub fn builder() -> builders::CommonPrefixBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct CompletedMultipartUpload {
        pub parts: Option<Vec<CompletedPart>>,
    }
    impl CompletedMultipartUpload {
        pub fn parts(&self) -> &[CompletedPart] {}
    }
    impl CompletedMultipartUpload {
        pub fn builder() -> builders::CompletedMultipartUploadBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct CompletedPart {
        pub e_tag: Option<String>,
        pub checksum_crc32: Option<String>,
        pub checksum_crc32_c: Option<String>,
        pub checksum_crc64_nvme: Option<String>,
        pub checksum_sha1: Option<String>,
        pub checksum_sha256: Option<String>,
        pub checksum_sha512: Option<String>,
        pub checksum_md5: Option<String>,
        pub checksum_xxhash64: Option<String>,
        pub checksum_xxhash3: Option<String>,
        pub checksum_xxhash128: Option<String>,
        pub part_number: Option<i32>,
    }
    impl CompletedPart {
        pub fn e_tag(&self) -> Option<&str> {}
        pub fn checksum_crc32(&self) -> Option<&str> {}
        pub fn checksum_crc32_c(&self) -> Option<&str> {}
        pub fn checksum_crc64_nvme(&self) -> Option<&str> {}
        pub fn checksum_sha1(&self) -> Option<&str> {}
        pub fn checksum_sha256(&self) -> Option<&str> {}
        pub fn checksum_sha512(&self) -> Option<&str> {}
        pub fn checksum_md5(&self) -> Option<&str> {}
        pub fn checksum_xxhash64(&self) -> Option<&str> {}
        pub fn checksum_xxhash3(&self) -> Option<&str> {}
        pub fn checksum_xxhash128(&self) -> Option<&str> {}
        pub fn part_number(&self) -> Option<i32> {}
    }
    impl CompletedPart {
        pub fn builder() -> builders::CompletedPartBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct CopyObjectResult {
        pub e_tag: Option<String>,
        pub last_modified: Option<crate::primitives::DateTime>,
        pub checksum_type: Option<ChecksumType>,
        pub checksum_crc32: Option<String>,
        pub checksum_crc32_c: Option<String>,
        pub checksum_crc64_nvme: Option<String>,
        pub checksum_sha1: Option<String>,
        pub checksum_sha256: Option<String>,
        pub checksum_sha512: Option<String>,
        pub checksum_md5: Option<String>,
        pub checksum_xxhash64: Option<String>,
        pub checksum_xxhash3: Option<String>,
        pub checksum_xxhash128: Option<String>,
    }
    impl CopyObjectResult {
        pub fn e_tag(&self) -> Option<&str> {}
        pub fn last_modified(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn checksum_type(&self) -> Option<&ChecksumType> {}
        pub fn checksum_crc32(&self) -> Option<&str> {}
        pub fn checksum_crc32_c(&self) -> Option<&str> {}
        pub fn checksum_crc64_nvme(&self) -> Option<&str> {}
        pub fn checksum_sha1(&self) -> Option<&str> {}
        pub fn checksum_sha256(&self) -> Option<&str> {}
        pub fn checksum_sha512(&self) -> Option<&str> {}
        pub fn checksum_md5(&self) -> Option<&str> {}
        pub fn checksum_xxhash64(&self) -> Option<&str> {}
        pub fn checksum_xxhash3(&self) -> Option<&str> {}
        pub fn checksum_xxhash128(&self) -> Option<&str> {}
    }
    impl CopyObjectResult {
        pub fn builder() -> builders::CopyObjectResultBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct CreateBucketConfiguration {
        pub location_constraint: Option<BucketLocationConstraint>,
        pub location: Option<LocationInfo>,
        pub bucket: Option<BucketInfo>,
        pub tags: Option<Vec<Tag>>,
    }
    impl CreateBucketConfiguration {
        pub fn location_constraint(&self) -> Option<&BucketLocationConstraint> {}
        pub fn location(&self) -> Option<&LocationInfo> {}
        pub fn bucket(&self) -> Option<&BucketInfo> {}
        pub fn tags(&self) -> &[Tag] {}
    }
    impl CreateBucketConfiguration {
        pub fn builder() -> builders::CreateBucketConfigurationBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum DataRedundancy {
        SingleAvailabilityZone,
        SingleLocalZone,
    }
    #[derive(Clone, PartialEq)]
    pub struct Delete {
        pub objects: Vec<ObjectIdentifier>,
        pub quiet: Option<bool>,
    }
    impl Delete {
        pub fn objects(&self) -> &[ObjectIdentifier] {}
        pub fn quiet(&self) -> Option<bool> {}
    }
    impl Delete {
        pub fn builder() -> builders::DeleteBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct DeletedObject {
        pub key: Option<String>,
        pub version_id: Option<String>,
        pub delete_marker: Option<bool>,
        pub delete_marker_version_id: Option<String>,
    }
    impl DeletedObject {
        pub fn key(&self) -> Option<&str> {}
        pub fn version_id(&self) -> Option<&str> {}
        pub fn delete_marker(&self) -> Option<bool> {}
        pub fn delete_marker_version_id(&self) -> Option<&str> {}
    }
    impl DeletedObject {
        pub fn builder() -> builders::DeletedObjectBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum EncodingType {
        Url,
    }
    #[derive(Clone, PartialEq)]
    pub struct Error {
        pub key: Option<String>,
        pub version_id: Option<String>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
    impl Error {
        pub fn key(&self) -> Option<&str> {}
        pub fn version_id(&self) -> Option<&str> {}
        pub fn code(&self) -> Option<&str> {}
        pub fn message(&self) -> Option<&str> {}
    }
    impl Error {
        pub fn builder() -> builders::ErrorBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub struct LocationInfo {
        pub name: Option<String>,
    }
    impl LocationInfo {
        pub fn name(&self) -> Option<&str> {}
    }
    impl LocationInfo {
        pub fn builder() -> builders::LocationInfoBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum LocationType {
        AvailabilityZone,
        LocalZone,
    }
    #[derive(Clone, PartialEq)]
    pub enum MetadataDirective {
        Copy,
        Replace,
    }
    #[derive(Clone, PartialEq)]
    pub struct Object {
        pub key: Option<String>,
        pub last_modified: Option<crate::primitives::DateTime>,
        pub e_tag: Option<String>,
        pub checksum_algorithm: Option<Vec<ChecksumAlgorithm>>,
        pub checksum_type: Option<ChecksumType>,
        pub size: Option<i64>,
        pub storage_class: Option<ObjectStorageClass>,
        pub owner: Option<Owner>,
        pub restore_status: Option<RestoreStatus>,
    }
    impl Object {
        pub fn key(&self) -> Option<&str> {}
        pub fn last_modified(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn e_tag(&self) -> Option<&str> {}
        pub fn checksum_algorithm(&self) -> &[ChecksumAlgorithm] {}
        pub fn checksum_type(&self) -> Option<&ChecksumType> {}
        pub fn size(&self) -> Option<i64> {}
        pub fn storage_class(&self) -> Option<&ObjectStorageClass> {}
        pub fn owner(&self) -> Option<&Owner> {}
        pub fn restore_status(&self) -> Option<&RestoreStatus> {}
    }
    impl Object {
        pub fn builder() -> builders::ObjectBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum ObjectCannedAcl {
        AuthenticatedRead,
        AwsExecRead,
        BucketOwnerFullControl,
        BucketOwnerRead,
        Private,
        PublicRead,
        PublicReadWrite,
    }
    #[derive(Clone, PartialEq)]
    pub struct ObjectIdentifier {
        pub key: String,
        pub version_id: Option<String>,
        pub e_tag: Option<String>,
        pub last_modified_time: Option<crate::primitives::DateTime>,
        pub size: Option<i64>,
    }
    impl ObjectIdentifier {
        pub fn key(&self) -> &str {}
        pub fn version_id(&self) -> Option<&str> {}
        pub fn e_tag(&self) -> Option<&str> {}
        pub fn last_modified_time(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn size(&self) -> Option<i64> {}
    }
    impl ObjectIdentifier {
        pub fn builder() -> builders::ObjectIdentifierBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum ObjectLockEventHold {
        Off,
        On,
    }
    #[derive(Clone, PartialEq)]
    pub enum ObjectLockLegalHoldStatus {
        Off,
        On,
    }
    #[derive(Clone, PartialEq)]
    pub enum ObjectLockMode {
        Compliance,
        Governance,
    }
    #[derive(Clone, PartialEq)]
    pub enum ObjectOwnership {
        BucketOwnerEnforced,
        BucketOwnerPreferred,
        ObjectWriter,
    }
    #[derive(Clone, PartialEq)]
    pub enum ObjectStorageClass {
        AwsBackupLowCostWarm,
        AwsBackupWarm,
        DeepArchive,
        ExpressOnezone,
        FsxOntap,
        FsxOpenzfs,
        Glacier,
        GlacierIr,
        IntelligentTiering,
        OnezoneIa,
        Outposts,
        ReducedRedundancy,
        Snow,
        Standard,
        StandardIa,
    }
    #[derive(Clone, PartialEq)]
    pub enum OptionalObjectAttributes {
        RestoreStatus,
    }
    #[derive(Clone, PartialEq)]
    pub struct Owner {
        pub display_name: Option<String>,
        pub id: Option<String>,
    }
    impl Owner {
        pub fn display_name(&self) -> Option<&str> {}
        pub fn id(&self) -> Option<&str> {}
    }
    impl Owner {
        pub fn builder() -> builders::OwnerBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum ReplicationStatus {
        Complete,
        Completed,
        Failed,
        Pending,
        Replica,
    }
    #[derive(Clone, PartialEq)]
    pub enum RequestCharged {
        Requester,
    }
    #[derive(Clone, PartialEq)]
    pub enum RequestPayer {
        Requester,
    }
    #[derive(Clone, PartialEq)]
    pub struct RestoreStatus {
        pub is_restore_in_progress: Option<bool>,
        pub restore_expiry_date: Option<crate::primitives::DateTime>,
    }
    impl RestoreStatus {
        pub fn is_restore_in_progress(&self) -> Option<bool> {}
        pub fn restore_expiry_date(&self) -> Option<&crate::primitives::DateTime> {}
    }
    impl RestoreStatus {
        pub fn builder() -> builders::RestoreStatusBuilder {}
    }
    #[derive(Clone, PartialEq)]
    pub enum ServerSideEncryption {
        Aes256,
        AwsBackup,
        AwsFsx,
        AwsKms,
        AwsKmsDsse,
    }
    #[derive(Clone, PartialEq)]
    pub enum StorageClass {
        AwsBackupLowCostWarm,
        AwsBackupWarm,
        DeepArchive,
        ExpressOnezone,
        FsxOntap,
        FsxOpenzfs,
        Glacier,
        GlacierIr,
        IntelligentTiering,
        OnezoneIa,
        Outposts,
        ReducedRedundancy,
        Snow,
        Standard,
        StandardIa,
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
    #[derive(Clone, PartialEq)]
    pub enum TaggingDirective {
        Copy,
        Replace,
    }
    pub mod builders {
        #[derive(Clone, Default)]
        pub struct BucketInfoBuilder;
        impl BucketInfoBuilder {
            pub fn data_redundancy(self, input: crate::types::DataRedundancy) -> Self {}
            pub fn build(self) -> super::BucketInfo {}
        }
        #[derive(Clone, Default)]
        pub struct CommonPrefixBuilder;
        impl CommonPrefixBuilder {
            pub fn prefix(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> super::CommonPrefix {}
        }
        #[derive(Clone, Default)]
        pub struct CompletedMultipartUploadBuilder;
        impl CompletedMultipartUploadBuilder {
            pub fn parts(self, input: crate::types::CompletedPart) -> Self {}
            pub fn build(self) -> super::CompletedMultipartUpload {}
        }
        #[derive(Clone, Default)]
        pub struct CompletedPartBuilder;
        impl CompletedPartBuilder {
            pub fn e_tag(self, input: impl Into<String>) -> Self {}
            pub fn checksum_crc32(self, input: impl Into<String>) -> Self {}
            pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self {}
            pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self {}
            pub fn checksum_sha1(self, input: impl Into<String>) -> Self {}
            pub fn checksum_sha256(self, input: impl Into<String>) -> Self {}
            pub fn checksum_sha512(self, input: impl Into<String>) -> Self {}
            pub fn checksum_md5(self, input: impl Into<String>) -> Self {}
            pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self {}
            pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self {}
            pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self {}
            pub fn part_number(self, input: i32) -> Self {}
            pub fn build(self) -> super::CompletedPart {}
        }
        #[derive(Clone, Default)]
        pub struct CopyObjectResultBuilder;
        impl CopyObjectResultBuilder {
            pub fn e_tag(self, input: impl Into<String>) -> Self {}
            pub fn last_modified(self, input: crate::primitives::DateTime) -> Self {}
            pub fn checksum_type(self, input: crate::types::ChecksumType) -> Self {}
            pub fn checksum_crc32(self, input: impl Into<String>) -> Self {}
            pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self {}
            pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self {}
            pub fn checksum_sha1(self, input: impl Into<String>) -> Self {}
            pub fn checksum_sha256(self, input: impl Into<String>) -> Self {}
            pub fn checksum_sha512(self, input: impl Into<String>) -> Self {}
            pub fn checksum_md5(self, input: impl Into<String>) -> Self {}
            pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self {}
            pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self {}
            pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> Result<super::CopyObjectResult, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct CreateBucketConfigurationBuilder;
        impl CreateBucketConfigurationBuilder {
            pub fn location_constraint(self, input: crate::types::BucketLocationConstraint) -> Self {}
            pub fn location(self, input: crate::types::LocationInfo) -> Self {}
            pub fn bucket(self, input: crate::types::BucketInfo) -> Self {}
            pub fn tags(self, input: crate::types::Tag) -> Self {}
            pub fn build(self) -> super::CreateBucketConfiguration {}
        }
        #[derive(Clone, Default)]
        pub struct DeleteBuilder;
        impl DeleteBuilder {
            pub fn objects(self, input: crate::types::ObjectIdentifier) -> Self {}
            pub fn quiet(self, input: bool) -> Self {}
            pub fn build(self) -> Result<super::Delete, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct DeletedObjectBuilder;
        impl DeletedObjectBuilder {
            pub fn key(self, input: impl Into<String>) -> Self {}
            pub fn version_id(self, input: impl Into<String>) -> Self {}
            pub fn delete_marker(self, input: bool) -> Self {}
            pub fn delete_marker_version_id(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> super::DeletedObject {}
        }
        #[derive(Clone, Default)]
        pub struct ErrorBuilder;
        impl ErrorBuilder {
            pub fn key(self, input: impl Into<String>) -> Self {}
            pub fn version_id(self, input: impl Into<String>) -> Self {}
            pub fn code(self, input: impl Into<String>) -> Self {}
            pub fn message(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> super::Error {}
        }
        #[derive(Clone, Default)]
        pub struct LocationInfoBuilder;
        impl LocationInfoBuilder {
            pub fn name(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> super::LocationInfo {}
        }
        #[derive(Clone, Default)]
        pub struct ObjectBuilder;
        impl ObjectBuilder {
            pub fn key(self, input: impl Into<String>) -> Self {}
            pub fn last_modified(self, input: crate::primitives::DateTime) -> Self {}
            pub fn e_tag(self, input: impl Into<String>) -> Self {}
            pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self {}
            pub fn checksum_type(self, input: crate::types::ChecksumType) -> Self {}
            pub fn size(self, input: i64) -> Self {}
            pub fn storage_class(self, input: crate::types::ObjectStorageClass) -> Self {}
            pub fn owner(self, input: crate::types::Owner) -> Self {}
            pub fn restore_status(self, input: crate::types::RestoreStatus) -> Self {}
            pub fn build(self) -> super::Object {}
        }
        #[derive(Clone, Default)]
        pub struct ObjectIdentifierBuilder;
        impl ObjectIdentifierBuilder {
            pub fn key(self, input: impl Into<String>) -> Self {}
            pub fn version_id(self, input: impl Into<String>) -> Self {}
            pub fn e_tag(self, input: impl Into<String>) -> Self {}
            pub fn last_modified_time(self, input: crate::primitives::DateTime) -> Self {}
            pub fn size(self, input: i64) -> Self {}
            pub fn build(self) -> Result<super::ObjectIdentifier, BuildError> {}
        }
        #[derive(Clone, Default)]
        pub struct OwnerBuilder;
        impl OwnerBuilder {
            pub fn display_name(self, input: impl Into<String>) -> Self {}
            pub fn id(self, input: impl Into<String>) -> Self {}
            pub fn build(self) -> super::Owner {}
        }
        #[derive(Clone, Default)]
        pub struct RestoreStatusBuilder;
        impl RestoreStatusBuilder {
            pub fn is_restore_in_progress(self, input: bool) -> Self {}
            pub fn restore_expiry_date(self, input: crate::primitives::DateTime) -> Self {}
            pub fn build(self) -> super::RestoreStatus {}
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
pub mod primitives {
    pub struct ByteStream;
    impl ByteStream {
        pub fn new(body: SdkBody) -> Self {}
        pub fn from_static(bytes: &'static [u8]) -> Self {}
        pub async fn next(&mut self) -> Option<Result<bytes::Bytes, ByteStreamError>> {}
        pub async fn try_next(&mut self) -> Result<Option<bytes::Bytes>, ByteStreamError> {}
        pub async fn collect(self) -> Result<AggregatedBytes, ByteStreamError> {}
        #[twelve::file(read, path = 0)]
        pub async fn from_path(path: impl AsRef<std::path::Path>) -> Result<Self, ByteStreamError> {}
        pub fn into_async_read(self) -> impl tokio::io::AsyncBufRead {}
    }
    impl From<Vec<u8>> for ByteStream {}
    impl From<bytes::Bytes> for ByteStream {}
    impl Default for ByteStream {}
    pub struct SdkBody;
    impl From<Vec<u8>> for SdkBody {}
    impl From<bytes::Bytes> for SdkBody {}
    pub struct ByteStreamError;
    impl std::error::Error for ByteStreamError {}
    #[derive(Clone)]
    pub struct AggregatedBytes;
    impl AggregatedBytes {
        pub fn into_bytes(self) -> bytes::Bytes {}
        pub fn to_vec(self) -> Vec<u8> {}
    }
    #[derive(Clone, Copy, PartialEq)]
    pub struct DateTime;
    impl DateTime {
        pub fn from_secs(epoch_seconds: i64) -> Self {}
        pub fn secs(&self) -> i64 {}
    }
}
pub mod presigning {
    #[derive(Clone)]
    pub struct PresigningConfig;
    impl PresigningConfig {
        pub fn expires_in(expires_in: std::time::Duration) -> Result<PresigningConfig, PresigningConfigError> {}
    }
    pub struct PresigningConfigError;
    impl std::error::Error for PresigningConfigError {}
    #[derive(Clone)]
    pub struct PresignedRequest;
    impl PresignedRequest {
        pub fn method(&self) -> &str {}
        pub fn uri(&self) -> &str {}
    }
}
