//! package = "aws-sdk-s3", version = ">=1"
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
        pub fn get_object(&self) -> crate::operation::get_object::builders::GetObjectFluentBuilder {}
        pub fn put_object(&self) -> crate::operation::put_object::builders::PutObjectFluentBuilder {}
        pub fn delete_object(&self) -> crate::operation::delete_object::builders::DeleteObjectFluentBuilder {}
        pub fn delete_objects(&self) -> crate::operation::delete_objects::builders::DeleteObjectsFluentBuilder {}
        pub fn head_object(&self) -> crate::operation::head_object::builders::HeadObjectFluentBuilder {}
        pub fn copy_object(&self) -> crate::operation::copy_object::builders::CopyObjectFluentBuilder {}
        pub fn list_objects_v2(&self) -> crate::operation::list_objects_v2::builders::ListObjectsV2FluentBuilder {}
        pub fn list_buckets(&self) -> crate::operation::list_buckets::builders::ListBucketsFluentBuilder {}
        pub fn head_bucket(&self) -> crate::operation::head_bucket::builders::HeadBucketFluentBuilder {}
        pub fn create_bucket(&self) -> crate::operation::create_bucket::builders::CreateBucketFluentBuilder {}
        pub fn create_multipart_upload(&self) -> crate::operation::create_multipart_upload::builders::CreateMultipartUploadFluentBuilder {}
        pub fn upload_part(&self) -> crate::operation::upload_part::builders::UploadPartFluentBuilder {}
        pub fn complete_multipart_upload(&self) -> crate::operation::complete_multipart_upload::builders::CompleteMultipartUploadFluentBuilder {}
        pub fn abort_multipart_upload(&self) -> crate::operation::abort_multipart_upload::builders::AbortMultipartUploadFluentBuilder {}
    }
}
pub mod operation {
    use aws_smithy_runtime_api::client::result::SdkError;
    pub mod get_object {
        pub struct GetObjectError;
        impl std::error::Error for GetObjectError {}
        pub struct GetObjectOutput {
            pub body: ::aws_smithy_types::byte_stream::ByteStream,
            pub delete_marker: Option<bool>,
            pub accept_ranges: Option<String>,
            pub expiration: Option<String>,
            pub restore: Option<String>,
            pub last_modified: Option<::aws_smithy_types::DateTime>,
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
            pub object_lock_retain_until_date: Option<::aws_smithy_types::DateTime>,
            pub object_lock_legal_hold_status: Option<crate::types::ObjectLockLegalHoldStatus>,
            pub object_lock_event_hold: Option<crate::types::ObjectLockEventHold>,
            pub object_lock_event_hold_duration_days: Option<i32>,
            pub object_lock_event_hold_duration_years: Option<i32>,
            pub expires: Option<::aws_smithy_types::DateTime>,
            pub expires_string: Option<String>,
        }
        impl GetObjectOutput {
            pub fn body(&self) -> &::aws_smithy_types::byte_stream::ByteStream {}
            pub fn delete_marker(&self) -> Option<bool> {}
            pub fn accept_ranges(&self) -> Option<&str> {}
            pub fn expiration(&self) -> Option<&str> {}
            pub fn restore(&self) -> Option<&str> {}
            pub fn last_modified(&self) -> Option<&::aws_smithy_types::DateTime> {}
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
            pub fn object_lock_retain_until_date(&self) -> Option<&::aws_smithy_types::DateTime> {}
            pub fn object_lock_legal_hold_status(&self) -> Option<&crate::types::ObjectLockLegalHoldStatus> {}
            pub fn object_lock_event_hold(&self) -> Option<&crate::types::ObjectLockEventHold> {}
            pub fn object_lock_event_hold_duration_days(&self) -> Option<i32> {}
            pub fn object_lock_event_hold_duration_years(&self) -> Option<i32> {}
            pub fn expires(&self) -> Option<&::aws_smithy_types::DateTime> {}
            pub fn expires_string(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct GetObjectFluentBuilder;
            impl Clone for GetObjectFluentBuilder {}
            impl GetObjectFluentBuilder {
                pub async fn send(self) -> Result<super::GetObjectOutput, super::SdkError<super::GetObjectError>> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn set_bucket(self, input: Option<String>) -> Self {}
                pub fn if_match(self, input: impl Into<String>) -> Self {}
                pub fn set_if_match(self, input: Option<String>) -> Self {}
                pub fn if_modified_since(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_if_modified_since(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn if_none_match(self, input: impl Into<String>) -> Self {}
                pub fn set_if_none_match(self, input: Option<String>) -> Self {}
                pub fn if_unmodified_since(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_if_unmodified_since(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn set_key(self, input: Option<String>) -> Self {}
                pub fn range(self, input: impl Into<String>) -> Self {}
                pub fn set_range(self, input: Option<String>) -> Self {}
                pub fn response_cache_control(self, input: impl Into<String>) -> Self {}
                pub fn set_response_cache_control(self, input: Option<String>) -> Self {}
                pub fn response_content_disposition(self, input: impl Into<String>) -> Self {}
                pub fn set_response_content_disposition(self, input: Option<String>) -> Self {}
                pub fn response_content_encoding(self, input: impl Into<String>) -> Self {}
                pub fn set_response_content_encoding(self, input: Option<String>) -> Self {}
                pub fn response_content_language(self, input: impl Into<String>) -> Self {}
                pub fn set_response_content_language(self, input: Option<String>) -> Self {}
                pub fn response_content_type(self, input: impl Into<String>) -> Self {}
                pub fn set_response_content_type(self, input: Option<String>) -> Self {}
                pub fn response_expires(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_response_expires(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn version_id(self, input: impl Into<String>) -> Self {}
                pub fn set_version_id(self, input: Option<String>) -> Self {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_algorithm(self, input: Option<String>) -> Self {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self {}
                pub fn part_number(self, input: i32) -> Self {}
                pub fn set_part_number(self, input: Option<i32>) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self {}
                pub fn checksum_mode(self, input: crate::types::ChecksumMode) -> Self {}
                pub fn set_checksum_mode(self, input: Option<crate::types::ChecksumMode>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod put_object {
        pub struct PutObjectError;
        impl std::error::Error for PutObjectError {}
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
        pub mod builders {
            pub struct PutObjectFluentBuilder;
            impl Clone for PutObjectFluentBuilder {}
            impl PutObjectFluentBuilder {
                pub async fn send(self) -> Result<super::PutObjectOutput, super::SdkError<super::PutObjectError>> {}
                pub fn acl(self, input: crate::types::ObjectCannedAcl) -> Self {}
                pub fn set_acl(self, input: Option<crate::types::ObjectCannedAcl>) -> Self {}
                pub fn body(self, input: ::aws_smithy_types::byte_stream::ByteStream) -> Self {}
                pub fn set_body(self, input: Option<::aws_smithy_types::byte_stream::ByteStream>) -> Self {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn set_bucket(self, input: Option<String>) -> Self {}
                pub fn cache_control(self, input: impl Into<String>) -> Self {}
                pub fn set_cache_control(self, input: Option<String>) -> Self {}
                pub fn content_disposition(self, input: impl Into<String>) -> Self {}
                pub fn set_content_disposition(self, input: Option<String>) -> Self {}
                pub fn content_encoding(self, input: impl Into<String>) -> Self {}
                pub fn set_content_encoding(self, input: Option<String>) -> Self {}
                pub fn content_language(self, input: impl Into<String>) -> Self {}
                pub fn set_content_language(self, input: Option<String>) -> Self {}
                pub fn content_length(self, input: i64) -> Self {}
                pub fn set_content_length(self, input: Option<i64>) -> Self {}
                pub fn content_md5(self, input: impl Into<String>) -> Self {}
                pub fn set_content_md5(self, input: Option<String>) -> Self {}
                pub fn content_type(self, input: impl Into<String>) -> Self {}
                pub fn set_content_type(self, input: Option<String>) -> Self {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self {}
                pub fn set_checksum_algorithm(self, input: Option<crate::types::ChecksumAlgorithm>) -> Self {}
                pub fn checksum_crc32(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_crc32(self, input: Option<String>) -> Self {}
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_crc32_c(self, input: Option<String>) -> Self {}
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_crc64_nvme(self, input: Option<String>) -> Self {}
                pub fn checksum_sha1(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_sha1(self, input: Option<String>) -> Self {}
                pub fn checksum_sha256(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_sha256(self, input: Option<String>) -> Self {}
                pub fn checksum_sha512(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_sha512(self, input: Option<String>) -> Self {}
                pub fn checksum_md5(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_md5(self, input: Option<String>) -> Self {}
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_xxhash64(self, input: Option<String>) -> Self {}
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_xxhash3(self, input: Option<String>) -> Self {}
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_xxhash128(self, input: Option<String>) -> Self {}
                pub fn expires(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_expires(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn if_match(self, input: impl Into<String>) -> Self {}
                pub fn set_if_match(self, input: Option<String>) -> Self {}
                // For who is the first to write it.
                #[twelve::does(claim)]
                pub fn if_none_match(self, input: impl Into<String>) -> Self {}
                pub fn set_if_none_match(self, input: Option<String>) -> Self {}
                pub fn grant_full_control(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_full_control(self, input: Option<String>) -> Self {}
                pub fn grant_read(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_read(self, input: Option<String>) -> Self {}
                pub fn grant_read_acp(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_read_acp(self, input: Option<String>) -> Self {}
                pub fn grant_write_acp(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_write_acp(self, input: Option<String>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn set_key(self, input: Option<String>) -> Self {}
                pub fn write_offset_bytes(self, input: i64) -> Self {}
                pub fn set_write_offset_bytes(self, input: Option<i64>) -> Self {}
                pub fn metadata(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn set_metadata(self, input: Option<std::collections::HashMap<String, String>>) -> Self {}
                pub fn server_side_encryption(self, input: crate::types::ServerSideEncryption) -> Self {}
                pub fn set_server_side_encryption(self, input: Option<crate::types::ServerSideEncryption>) -> Self {}
                pub fn storage_class(self, input: crate::types::StorageClass) -> Self {}
                pub fn set_storage_class(self, input: Option<crate::types::StorageClass>) -> Self {}
                pub fn website_redirect_location(self, input: impl Into<String>) -> Self {}
                pub fn set_website_redirect_location(self, input: Option<String>) -> Self {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_algorithm(self, input: Option<String>) -> Self {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self {}
                pub fn ssekms_key_id(self, input: impl Into<String>) -> Self {}
                pub fn set_ssekms_key_id(self, input: Option<String>) -> Self {}
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> Self {}
                pub fn set_ssekms_encryption_context(self, input: Option<String>) -> Self {}
                pub fn bucket_key_enabled(self, input: bool) -> Self {}
                pub fn set_bucket_key_enabled(self, input: Option<bool>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self {}
                pub fn tagging(self, input: impl Into<String>) -> Self {}
                pub fn set_tagging(self, input: Option<String>) -> Self {}
                pub fn object_lock_mode(self, input: crate::types::ObjectLockMode) -> Self {}
                pub fn set_object_lock_mode(self, input: Option<crate::types::ObjectLockMode>) -> Self {}
                pub fn object_lock_retain_until_date(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_object_lock_retain_until_date(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn object_lock_legal_hold_status(self, input: crate::types::ObjectLockLegalHoldStatus) -> Self {}
                pub fn set_object_lock_legal_hold_status(self, input: Option<crate::types::ObjectLockLegalHoldStatus>) -> Self {}
                pub fn object_lock_event_hold(self, input: crate::types::ObjectLockEventHold) -> Self {}
                pub fn set_object_lock_event_hold(self, input: Option<crate::types::ObjectLockEventHold>) -> Self {}
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> Self {}
                pub fn set_object_lock_event_hold_duration_days(self, input: Option<i32>) -> Self {}
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> Self {}
                pub fn set_object_lock_event_hold_duration_years(self, input: Option<i32>) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod delete_object {
        pub struct DeleteObjectError;
        impl std::error::Error for DeleteObjectError {}
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
        pub mod builders {
            pub struct DeleteObjectFluentBuilder;
            impl Clone for DeleteObjectFluentBuilder {}
            impl DeleteObjectFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteObjectOutput, super::SdkError<super::DeleteObjectError>> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn set_bucket(self, input: Option<String>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn set_key(self, input: Option<String>) -> Self {}
                pub fn mfa(self, input: impl Into<String>) -> Self {}
                pub fn set_mfa(self, input: Option<String>) -> Self {}
                pub fn version_id(self, input: impl Into<String>) -> Self {}
                pub fn set_version_id(self, input: Option<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self {}
                pub fn bypass_governance_retention(self, input: bool) -> Self {}
                pub fn set_bypass_governance_retention(self, input: Option<bool>) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self {}
                pub fn if_match(self, input: impl Into<String>) -> Self {}
                pub fn set_if_match(self, input: Option<String>) -> Self {}
                pub fn if_match_last_modified_time(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_if_match_last_modified_time(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn if_match_size(self, input: i64) -> Self {}
                pub fn set_if_match_size(self, input: Option<i64>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod delete_objects {
        pub struct DeleteObjectsError;
        impl std::error::Error for DeleteObjectsError {}
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
        pub mod builders {
            pub struct DeleteObjectsFluentBuilder;
            impl Clone for DeleteObjectsFluentBuilder {}
            impl DeleteObjectsFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteObjectsOutput, super::SdkError<super::DeleteObjectsError>> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn set_bucket(self, input: Option<String>) -> Self {}
                pub fn delete(self, input: crate::types::Delete) -> Self {}
                pub fn set_delete(self, input: Option<crate::types::Delete>) -> Self {}
                pub fn mfa(self, input: impl Into<String>) -> Self {}
                pub fn set_mfa(self, input: Option<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self {}
                pub fn bypass_governance_retention(self, input: bool) -> Self {}
                pub fn set_bypass_governance_retention(self, input: Option<bool>) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self {}
                pub fn set_checksum_algorithm(self, input: Option<crate::types::ChecksumAlgorithm>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod head_object {
        pub struct HeadObjectError;
        impl std::error::Error for HeadObjectError {}
        pub struct HeadObjectOutput {
            pub delete_marker: Option<bool>,
            pub accept_ranges: Option<String>,
            pub expiration: Option<String>,
            pub restore: Option<String>,
            pub archive_status: Option<crate::types::ArchiveStatus>,
            pub last_modified: Option<::aws_smithy_types::DateTime>,
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
            pub object_lock_retain_until_date: Option<::aws_smithy_types::DateTime>,
            pub object_lock_legal_hold_status: Option<crate::types::ObjectLockLegalHoldStatus>,
            pub object_lock_event_hold: Option<crate::types::ObjectLockEventHold>,
            pub object_lock_event_hold_duration_days: Option<i32>,
            pub object_lock_event_hold_duration_years: Option<i32>,
            pub expires: Option<::aws_smithy_types::DateTime>,
            pub expires_string: Option<String>,
        }
        impl HeadObjectOutput {
            pub fn delete_marker(&self) -> Option<bool> {}
            pub fn accept_ranges(&self) -> Option<&str> {}
            pub fn expiration(&self) -> Option<&str> {}
            pub fn restore(&self) -> Option<&str> {}
            pub fn archive_status(&self) -> Option<&crate::types::ArchiveStatus> {}
            pub fn last_modified(&self) -> Option<&::aws_smithy_types::DateTime> {}
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
            pub fn object_lock_retain_until_date(&self) -> Option<&::aws_smithy_types::DateTime> {}
            pub fn object_lock_legal_hold_status(&self) -> Option<&crate::types::ObjectLockLegalHoldStatus> {}
            pub fn object_lock_event_hold(&self) -> Option<&crate::types::ObjectLockEventHold> {}
            pub fn object_lock_event_hold_duration_days(&self) -> Option<i32> {}
            pub fn object_lock_event_hold_duration_years(&self) -> Option<i32> {}
            pub fn expires(&self) -> Option<&::aws_smithy_types::DateTime> {}
            pub fn expires_string(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct HeadObjectFluentBuilder;
            impl Clone for HeadObjectFluentBuilder {}
            impl HeadObjectFluentBuilder {
                pub async fn send(self) -> Result<super::HeadObjectOutput, super::SdkError<super::HeadObjectError>> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn set_bucket(self, input: Option<String>) -> Self {}
                pub fn if_match(self, input: impl Into<String>) -> Self {}
                pub fn set_if_match(self, input: Option<String>) -> Self {}
                pub fn if_modified_since(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_if_modified_since(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn if_none_match(self, input: impl Into<String>) -> Self {}
                pub fn set_if_none_match(self, input: Option<String>) -> Self {}
                pub fn if_unmodified_since(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_if_unmodified_since(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn set_key(self, input: Option<String>) -> Self {}
                pub fn range(self, input: impl Into<String>) -> Self {}
                pub fn set_range(self, input: Option<String>) -> Self {}
                pub fn response_cache_control(self, input: impl Into<String>) -> Self {}
                pub fn set_response_cache_control(self, input: Option<String>) -> Self {}
                pub fn response_content_disposition(self, input: impl Into<String>) -> Self {}
                pub fn set_response_content_disposition(self, input: Option<String>) -> Self {}
                pub fn response_content_encoding(self, input: impl Into<String>) -> Self {}
                pub fn set_response_content_encoding(self, input: Option<String>) -> Self {}
                pub fn response_content_language(self, input: impl Into<String>) -> Self {}
                pub fn set_response_content_language(self, input: Option<String>) -> Self {}
                pub fn response_content_type(self, input: impl Into<String>) -> Self {}
                pub fn set_response_content_type(self, input: Option<String>) -> Self {}
                pub fn response_expires(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_response_expires(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn version_id(self, input: impl Into<String>) -> Self {}
                pub fn set_version_id(self, input: Option<String>) -> Self {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_algorithm(self, input: Option<String>) -> Self {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self {}
                pub fn part_number(self, input: i32) -> Self {}
                pub fn set_part_number(self, input: Option<i32>) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self {}
                pub fn checksum_mode(self, input: crate::types::ChecksumMode) -> Self {}
                pub fn set_checksum_mode(self, input: Option<crate::types::ChecksumMode>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod copy_object {
        pub struct CopyObjectError;
        impl std::error::Error for CopyObjectError {}
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
        pub mod builders {
            pub struct CopyObjectFluentBuilder;
            impl Clone for CopyObjectFluentBuilder {}
            impl CopyObjectFluentBuilder {
                pub async fn send(self) -> Result<super::CopyObjectOutput, super::SdkError<super::CopyObjectError>> {}
                pub fn acl(self, input: crate::types::ObjectCannedAcl) -> Self {}
                pub fn set_acl(self, input: Option<crate::types::ObjectCannedAcl>) -> Self {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn set_bucket(self, input: Option<String>) -> Self {}
                pub fn cache_control(self, input: impl Into<String>) -> Self {}
                pub fn set_cache_control(self, input: Option<String>) -> Self {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self {}
                pub fn set_checksum_algorithm(self, input: Option<crate::types::ChecksumAlgorithm>) -> Self {}
                pub fn content_disposition(self, input: impl Into<String>) -> Self {}
                pub fn set_content_disposition(self, input: Option<String>) -> Self {}
                pub fn content_encoding(self, input: impl Into<String>) -> Self {}
                pub fn set_content_encoding(self, input: Option<String>) -> Self {}
                pub fn content_language(self, input: impl Into<String>) -> Self {}
                pub fn set_content_language(self, input: Option<String>) -> Self {}
                pub fn content_type(self, input: impl Into<String>) -> Self {}
                pub fn set_content_type(self, input: Option<String>) -> Self {}
                pub fn copy_source(self, input: impl Into<String>) -> Self {}
                pub fn set_copy_source(self, input: Option<String>) -> Self {}
                pub fn copy_source_if_match(self, input: impl Into<String>) -> Self {}
                pub fn set_copy_source_if_match(self, input: Option<String>) -> Self {}
                pub fn copy_source_if_modified_since(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_copy_source_if_modified_since(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn copy_source_if_none_match(self, input: impl Into<String>) -> Self {}
                pub fn set_copy_source_if_none_match(self, input: Option<String>) -> Self {}
                pub fn copy_source_if_unmodified_since(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_copy_source_if_unmodified_since(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn expires(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_expires(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn grant_full_control(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_full_control(self, input: Option<String>) -> Self {}
                pub fn grant_read(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_read(self, input: Option<String>) -> Self {}
                pub fn grant_read_acp(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_read_acp(self, input: Option<String>) -> Self {}
                pub fn grant_write_acp(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_write_acp(self, input: Option<String>) -> Self {}
                pub fn if_match(self, input: impl Into<String>) -> Self {}
                pub fn set_if_match(self, input: Option<String>) -> Self {}
                pub fn if_none_match(self, input: impl Into<String>) -> Self {}
                pub fn set_if_none_match(self, input: Option<String>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn set_key(self, input: Option<String>) -> Self {}
                pub fn metadata(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn set_metadata(self, input: Option<std::collections::HashMap<String, String>>) -> Self {}
                pub fn metadata_directive(self, input: crate::types::MetadataDirective) -> Self {}
                pub fn set_metadata_directive(self, input: Option<crate::types::MetadataDirective>) -> Self {}
                pub fn tagging_directive(self, input: crate::types::TaggingDirective) -> Self {}
                pub fn set_tagging_directive(self, input: Option<crate::types::TaggingDirective>) -> Self {}
                pub fn annotation_directive(self, input: crate::types::AnnotationDirective) -> Self {}
                pub fn set_annotation_directive(self, input: Option<crate::types::AnnotationDirective>) -> Self {}
                pub fn server_side_encryption(self, input: crate::types::ServerSideEncryption) -> Self {}
                pub fn set_server_side_encryption(self, input: Option<crate::types::ServerSideEncryption>) -> Self {}
                pub fn storage_class(self, input: crate::types::StorageClass) -> Self {}
                pub fn set_storage_class(self, input: Option<crate::types::StorageClass>) -> Self {}
                pub fn website_redirect_location(self, input: impl Into<String>) -> Self {}
                pub fn set_website_redirect_location(self, input: Option<String>) -> Self {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_algorithm(self, input: Option<String>) -> Self {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self {}
                pub fn ssekms_key_id(self, input: impl Into<String>) -> Self {}
                pub fn set_ssekms_key_id(self, input: Option<String>) -> Self {}
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> Self {}
                pub fn set_ssekms_encryption_context(self, input: Option<String>) -> Self {}
                pub fn bucket_key_enabled(self, input: bool) -> Self {}
                pub fn set_bucket_key_enabled(self, input: Option<bool>) -> Self {}
                pub fn copy_source_sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn set_copy_source_sse_customer_algorithm(self, input: Option<String>) -> Self {}
                pub fn copy_source_sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn set_copy_source_sse_customer_key(self, input: Option<String>) -> Self {}
                pub fn copy_source_sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn set_copy_source_sse_customer_key_md5(self, input: Option<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self {}
                pub fn tagging(self, input: impl Into<String>) -> Self {}
                pub fn set_tagging(self, input: Option<String>) -> Self {}
                pub fn object_lock_mode(self, input: crate::types::ObjectLockMode) -> Self {}
                pub fn set_object_lock_mode(self, input: Option<crate::types::ObjectLockMode>) -> Self {}
                pub fn object_lock_retain_until_date(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_object_lock_retain_until_date(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn object_lock_legal_hold_status(self, input: crate::types::ObjectLockLegalHoldStatus) -> Self {}
                pub fn set_object_lock_legal_hold_status(self, input: Option<crate::types::ObjectLockLegalHoldStatus>) -> Self {}
                pub fn object_lock_event_hold(self, input: crate::types::ObjectLockEventHold) -> Self {}
                pub fn set_object_lock_event_hold(self, input: Option<crate::types::ObjectLockEventHold>) -> Self {}
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> Self {}
                pub fn set_object_lock_event_hold_duration_days(self, input: Option<i32>) -> Self {}
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> Self {}
                pub fn set_object_lock_event_hold_duration_years(self, input: Option<i32>) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self {}
                pub fn expected_source_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn set_expected_source_bucket_owner(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod list_objects_v2 {
        pub struct ListObjectsV2Error;
        impl std::error::Error for ListObjectsV2Error {}
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
        pub mod builders {
            pub struct ListObjectsV2FluentBuilder;
            impl Clone for ListObjectsV2FluentBuilder {}
            impl ListObjectsV2FluentBuilder {
                pub async fn send(self) -> Result<super::ListObjectsV2Output, super::SdkError<super::ListObjectsV2Error>> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn set_bucket(self, input: Option<String>) -> Self {}
                pub fn delimiter(self, input: impl Into<String>) -> Self {}
                pub fn set_delimiter(self, input: Option<String>) -> Self {}
                pub fn encoding_type(self, input: crate::types::EncodingType) -> Self {}
                pub fn set_encoding_type(self, input: Option<crate::types::EncodingType>) -> Self {}
                pub fn max_keys(self, input: i32) -> Self {}
                pub fn set_max_keys(self, input: Option<i32>) -> Self {}
                pub fn prefix(self, input: impl Into<String>) -> Self {}
                pub fn set_prefix(self, input: Option<String>) -> Self {}
                pub fn continuation_token(self, input: impl Into<String>) -> Self {}
                pub fn set_continuation_token(self, input: Option<String>) -> Self {}
                pub fn fetch_owner(self, input: bool) -> Self {}
                pub fn set_fetch_owner(self, input: Option<bool>) -> Self {}
                pub fn start_after(self, input: impl Into<String>) -> Self {}
                pub fn set_start_after(self, input: Option<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self {}
                pub fn optional_object_attributes(self, input: crate::types::OptionalObjectAttributes) -> Self {}
                pub fn set_optional_object_attributes(self, input: Option<Vec<crate::types::OptionalObjectAttributes>>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod list_buckets {
        pub struct ListBucketsError;
        impl std::error::Error for ListBucketsError {}
        pub struct ListBucketsOutput {
            pub buckets: Option<Vec<crate::types::Bucket>>,
            pub owner: Option<crate::types::Owner>,
            pub continuation_token: Option<String>,
            pub prefix: Option<String>,
        }
        impl ListBucketsOutput {
            pub fn buckets(&self) -> &[crate::types::Bucket] {}
            pub fn owner(&self) -> Option<&crate::types::Owner> {}
            pub fn continuation_token(&self) -> Option<&str> {}
            pub fn prefix(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct ListBucketsFluentBuilder;
            impl Clone for ListBucketsFluentBuilder {}
            impl ListBucketsFluentBuilder {
                pub async fn send(self) -> Result<super::ListBucketsOutput, super::SdkError<super::ListBucketsError>> {}
                pub fn max_buckets(self, input: i32) -> Self {}
                pub fn set_max_buckets(self, input: Option<i32>) -> Self {}
                pub fn continuation_token(self, input: impl Into<String>) -> Self {}
                pub fn set_continuation_token(self, input: Option<String>) -> Self {}
                pub fn prefix(self, input: impl Into<String>) -> Self {}
                pub fn set_prefix(self, input: Option<String>) -> Self {}
                pub fn bucket_region(self, input: impl Into<String>) -> Self {}
                pub fn set_bucket_region(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod head_bucket {
        pub struct HeadBucketError;
        impl std::error::Error for HeadBucketError {}
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
        pub mod builders {
            pub struct HeadBucketFluentBuilder;
            impl Clone for HeadBucketFluentBuilder {}
            impl HeadBucketFluentBuilder {
                pub async fn send(self) -> Result<super::HeadBucketOutput, super::SdkError<super::HeadBucketError>> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn set_bucket(self, input: Option<String>) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod create_bucket {
        pub struct CreateBucketError;
        impl std::error::Error for CreateBucketError {}
        pub struct CreateBucketOutput {
            pub location: Option<String>,
            pub bucket_arn: Option<String>,
        }
        impl CreateBucketOutput {
            pub fn location(&self) -> Option<&str> {}
            pub fn bucket_arn(&self) -> Option<&str> {}
        }
        pub mod builders {
            pub struct CreateBucketFluentBuilder;
            impl Clone for CreateBucketFluentBuilder {}
            impl CreateBucketFluentBuilder {
                pub async fn send(self) -> Result<super::CreateBucketOutput, super::SdkError<super::CreateBucketError>> {}
                pub fn acl(self, input: crate::types::BucketCannedAcl) -> Self {}
                pub fn set_acl(self, input: Option<crate::types::BucketCannedAcl>) -> Self {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn set_bucket(self, input: Option<String>) -> Self {}
                pub fn create_bucket_configuration(self, input: crate::types::CreateBucketConfiguration) -> Self {}
                pub fn set_create_bucket_configuration(self, input: Option<crate::types::CreateBucketConfiguration>) -> Self {}
                pub fn grant_full_control(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_full_control(self, input: Option<String>) -> Self {}
                pub fn grant_read(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_read(self, input: Option<String>) -> Self {}
                pub fn grant_read_acp(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_read_acp(self, input: Option<String>) -> Self {}
                pub fn grant_write(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_write(self, input: Option<String>) -> Self {}
                pub fn grant_write_acp(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_write_acp(self, input: Option<String>) -> Self {}
                pub fn object_lock_enabled_for_bucket(self, input: bool) -> Self {}
                pub fn set_object_lock_enabled_for_bucket(self, input: Option<bool>) -> Self {}
                pub fn object_ownership(self, input: crate::types::ObjectOwnership) -> Self {}
                pub fn set_object_ownership(self, input: Option<crate::types::ObjectOwnership>) -> Self {}
                pub fn bucket_namespace(self, input: crate::types::BucketNamespace) -> Self {}
                pub fn set_bucket_namespace(self, input: Option<crate::types::BucketNamespace>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod create_multipart_upload {
        pub struct CreateMultipartUploadError;
        impl std::error::Error for CreateMultipartUploadError {}
        pub struct CreateMultipartUploadOutput {
            pub abort_date: Option<::aws_smithy_types::DateTime>,
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
            pub fn abort_date(&self) -> Option<&::aws_smithy_types::DateTime> {}
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
        pub mod builders {
            pub struct CreateMultipartUploadFluentBuilder;
            impl Clone for CreateMultipartUploadFluentBuilder {}
            impl CreateMultipartUploadFluentBuilder {
                pub async fn send(self) -> Result<super::CreateMultipartUploadOutput, super::SdkError<super::CreateMultipartUploadError>> {}
                pub fn acl(self, input: crate::types::ObjectCannedAcl) -> Self {}
                pub fn set_acl(self, input: Option<crate::types::ObjectCannedAcl>) -> Self {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn set_bucket(self, input: Option<String>) -> Self {}
                pub fn cache_control(self, input: impl Into<String>) -> Self {}
                pub fn set_cache_control(self, input: Option<String>) -> Self {}
                pub fn content_disposition(self, input: impl Into<String>) -> Self {}
                pub fn set_content_disposition(self, input: Option<String>) -> Self {}
                pub fn content_encoding(self, input: impl Into<String>) -> Self {}
                pub fn set_content_encoding(self, input: Option<String>) -> Self {}
                pub fn content_language(self, input: impl Into<String>) -> Self {}
                pub fn set_content_language(self, input: Option<String>) -> Self {}
                pub fn content_type(self, input: impl Into<String>) -> Self {}
                pub fn set_content_type(self, input: Option<String>) -> Self {}
                pub fn expires(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_expires(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn grant_full_control(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_full_control(self, input: Option<String>) -> Self {}
                pub fn grant_read(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_read(self, input: Option<String>) -> Self {}
                pub fn grant_read_acp(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_read_acp(self, input: Option<String>) -> Self {}
                pub fn grant_write_acp(self, input: impl Into<String>) -> Self {}
                pub fn set_grant_write_acp(self, input: Option<String>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn set_key(self, input: Option<String>) -> Self {}
                pub fn metadata(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
                pub fn set_metadata(self, input: Option<std::collections::HashMap<String, String>>) -> Self {}
                pub fn server_side_encryption(self, input: crate::types::ServerSideEncryption) -> Self {}
                pub fn set_server_side_encryption(self, input: Option<crate::types::ServerSideEncryption>) -> Self {}
                pub fn storage_class(self, input: crate::types::StorageClass) -> Self {}
                pub fn set_storage_class(self, input: Option<crate::types::StorageClass>) -> Self {}
                pub fn website_redirect_location(self, input: impl Into<String>) -> Self {}
                pub fn set_website_redirect_location(self, input: Option<String>) -> Self {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_algorithm(self, input: Option<String>) -> Self {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self {}
                pub fn ssekms_key_id(self, input: impl Into<String>) -> Self {}
                pub fn set_ssekms_key_id(self, input: Option<String>) -> Self {}
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> Self {}
                pub fn set_ssekms_encryption_context(self, input: Option<String>) -> Self {}
                pub fn bucket_key_enabled(self, input: bool) -> Self {}
                pub fn set_bucket_key_enabled(self, input: Option<bool>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self {}
                pub fn tagging(self, input: impl Into<String>) -> Self {}
                pub fn set_tagging(self, input: Option<String>) -> Self {}
                pub fn object_lock_mode(self, input: crate::types::ObjectLockMode) -> Self {}
                pub fn set_object_lock_mode(self, input: Option<crate::types::ObjectLockMode>) -> Self {}
                pub fn object_lock_retain_until_date(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_object_lock_retain_until_date(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
                pub fn object_lock_legal_hold_status(self, input: crate::types::ObjectLockLegalHoldStatus) -> Self {}
                pub fn set_object_lock_legal_hold_status(self, input: Option<crate::types::ObjectLockLegalHoldStatus>) -> Self {}
                pub fn object_lock_event_hold(self, input: crate::types::ObjectLockEventHold) -> Self {}
                pub fn set_object_lock_event_hold(self, input: Option<crate::types::ObjectLockEventHold>) -> Self {}
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> Self {}
                pub fn set_object_lock_event_hold_duration_days(self, input: Option<i32>) -> Self {}
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> Self {}
                pub fn set_object_lock_event_hold_duration_years(self, input: Option<i32>) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self {}
                pub fn set_checksum_algorithm(self, input: Option<crate::types::ChecksumAlgorithm>) -> Self {}
                pub fn checksum_type(self, input: crate::types::ChecksumType) -> Self {}
                pub fn set_checksum_type(self, input: Option<crate::types::ChecksumType>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod upload_part {
        pub struct UploadPartError;
        impl std::error::Error for UploadPartError {}
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
        pub mod builders {
            pub struct UploadPartFluentBuilder;
            impl Clone for UploadPartFluentBuilder {}
            impl UploadPartFluentBuilder {
                pub async fn send(self) -> Result<super::UploadPartOutput, super::SdkError<super::UploadPartError>> {}
                pub fn body(self, input: ::aws_smithy_types::byte_stream::ByteStream) -> Self {}
                pub fn set_body(self, input: Option<::aws_smithy_types::byte_stream::ByteStream>) -> Self {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn set_bucket(self, input: Option<String>) -> Self {}
                pub fn content_length(self, input: i64) -> Self {}
                pub fn set_content_length(self, input: Option<i64>) -> Self {}
                pub fn content_md5(self, input: impl Into<String>) -> Self {}
                pub fn set_content_md5(self, input: Option<String>) -> Self {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self {}
                pub fn set_checksum_algorithm(self, input: Option<crate::types::ChecksumAlgorithm>) -> Self {}
                pub fn checksum_crc32(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_crc32(self, input: Option<String>) -> Self {}
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_crc32_c(self, input: Option<String>) -> Self {}
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_crc64_nvme(self, input: Option<String>) -> Self {}
                pub fn checksum_sha1(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_sha1(self, input: Option<String>) -> Self {}
                pub fn checksum_sha256(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_sha256(self, input: Option<String>) -> Self {}
                pub fn checksum_sha512(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_sha512(self, input: Option<String>) -> Self {}
                pub fn checksum_md5(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_md5(self, input: Option<String>) -> Self {}
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_xxhash64(self, input: Option<String>) -> Self {}
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_xxhash3(self, input: Option<String>) -> Self {}
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_xxhash128(self, input: Option<String>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn set_key(self, input: Option<String>) -> Self {}
                pub fn part_number(self, input: i32) -> Self {}
                pub fn set_part_number(self, input: Option<i32>) -> Self {}
                pub fn upload_id(self, input: impl Into<String>) -> Self {}
                pub fn set_upload_id(self, input: Option<String>) -> Self {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_algorithm(self, input: Option<String>) -> Self {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod complete_multipart_upload {
        pub struct CompleteMultipartUploadError;
        impl std::error::Error for CompleteMultipartUploadError {}
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
        pub mod builders {
            pub struct CompleteMultipartUploadFluentBuilder;
            impl Clone for CompleteMultipartUploadFluentBuilder {}
            impl CompleteMultipartUploadFluentBuilder {
                pub async fn send(self) -> Result<super::CompleteMultipartUploadOutput, super::SdkError<super::CompleteMultipartUploadError>> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn set_bucket(self, input: Option<String>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn set_key(self, input: Option<String>) -> Self {}
                pub fn multipart_upload(self, input: crate::types::CompletedMultipartUpload) -> Self {}
                pub fn set_multipart_upload(self, input: Option<crate::types::CompletedMultipartUpload>) -> Self {}
                pub fn upload_id(self, input: impl Into<String>) -> Self {}
                pub fn set_upload_id(self, input: Option<String>) -> Self {}
                pub fn checksum_crc32(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_crc32(self, input: Option<String>) -> Self {}
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_crc32_c(self, input: Option<String>) -> Self {}
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_crc64_nvme(self, input: Option<String>) -> Self {}
                pub fn checksum_sha1(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_sha1(self, input: Option<String>) -> Self {}
                pub fn checksum_sha256(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_sha256(self, input: Option<String>) -> Self {}
                pub fn checksum_sha512(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_sha512(self, input: Option<String>) -> Self {}
                pub fn checksum_md5(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_md5(self, input: Option<String>) -> Self {}
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_xxhash64(self, input: Option<String>) -> Self {}
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_xxhash3(self, input: Option<String>) -> Self {}
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self {}
                pub fn set_checksum_xxhash128(self, input: Option<String>) -> Self {}
                pub fn checksum_type(self, input: crate::types::ChecksumType) -> Self {}
                pub fn set_checksum_type(self, input: Option<crate::types::ChecksumType>) -> Self {}
                pub fn mpu_object_size(self, input: i64) -> Self {}
                pub fn set_mpu_object_size(self, input: Option<i64>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self {}
                pub fn if_match(self, input: impl Into<String>) -> Self {}
                pub fn set_if_match(self, input: Option<String>) -> Self {}
                pub fn if_none_match(self, input: impl Into<String>) -> Self {}
                pub fn set_if_none_match(self, input: Option<String>) -> Self {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_algorithm(self, input: Option<String>) -> Self {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_key(self, input: Option<String>) -> Self {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self {}
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self {}
            }
        }
        use super::SdkError;
    }
    pub mod abort_multipart_upload {
        pub struct AbortMultipartUploadError;
        impl std::error::Error for AbortMultipartUploadError {}
        pub struct AbortMultipartUploadOutput {
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl AbortMultipartUploadOutput {
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub mod builders {
            pub struct AbortMultipartUploadFluentBuilder;
            impl Clone for AbortMultipartUploadFluentBuilder {}
            impl AbortMultipartUploadFluentBuilder {
                pub async fn send(self) -> Result<super::AbortMultipartUploadOutput, super::SdkError<super::AbortMultipartUploadError>> {}
                pub fn bucket(self, input: impl Into<String>) -> Self {}
                pub fn set_bucket(self, input: Option<String>) -> Self {}
                pub fn key(self, input: impl Into<String>) -> Self {}
                pub fn set_key(self, input: Option<String>) -> Self {}
                pub fn upload_id(self, input: impl Into<String>) -> Self {}
                pub fn set_upload_id(self, input: Option<String>) -> Self {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> Self {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self {}
                pub fn if_match_initiated_time(self, input: ::aws_smithy_types::DateTime) -> Self {}
                pub fn set_if_match_initiated_time(self, input: Option<::aws_smithy_types::DateTime>) -> Self {}
            }
        }
        use super::SdkError;
    }
}
pub mod primitives {
    pub struct ByteStream;
    impl ByteStream {
        pub fn new(body: SdkBody) -> Self {}
        pub fn from_static(bytes: &'static [u8]) -> Self {}
        #[twelve::file(read, path = 0)]
        pub async fn from_path(path: impl AsRef<std::path::Path>) -> Result<Self, error::ByteStreamError> {}
        pub async fn collect(self) -> Result<AggregatedBytes, error::ByteStreamError> {}
        #[twelve::view]
        pub async fn next(&mut self) -> Option<Result<bytes::Bytes, error::ByteStreamError>> {}
        #[twelve::view]
        pub async fn try_next(&mut self) -> Result<Option<bytes::Bytes>, error::ByteStreamError> {}
        pub fn into_async_read(self) -> impl tokio::io::AsyncBufRead {}
    }
    impl Default for ByteStream {}
    impl From<Vec<u8>> for ByteStream {}
    impl From<bytes::Bytes> for ByteStream {}
    impl From<SdkBody> for ByteStream {}
    pub struct SdkBody;
    impl From<&str> for SdkBody {}
    impl From<String> for SdkBody {}
    impl From<Vec<u8>> for SdkBody {}
    impl From<bytes::Bytes> for SdkBody {}
    pub struct AggregatedBytes;
    impl AggregatedBytes {
        pub fn into_bytes(self) -> bytes::Bytes {}
        pub fn to_vec(self) -> Vec<u8> {}
    }
    mod error {
        pub struct ByteStreamError;
        impl std::error::Error for ByteStreamError {}
    }
}
