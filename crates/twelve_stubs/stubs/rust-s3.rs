//! package = "rust-s3", version = ">=0.34, <0.36", lib = "s3"

pub use awscreds as creds;
pub use awsregion as region;
pub use bucket::Bucket;
pub use bucket::Tag;
pub use bucket_ops::BucketConfiguration;
pub use post_policy::{PostPolicy, PostPolicyChecksum, PostPolicyField, PostPolicyValue};
pub use region::Region;
pub mod bucket {
    use crate::bucket_ops::{BucketConfiguration, CreateBucketResponse};
    use crate::creds::Credentials;
    use crate::region::Region;
    use crate::request::tokio_backend::client;
    use crate::request::tokio_backend::HttpsConnector;
    use crate::request::ResponseData;
    use crate::request::ResponseDataStream;
    use std::collections::HashMap;
    use std::sync::Arc;
    use std::time::Duration;
    pub type Query = HashMap<String, String>;
    use crate::error::S3Error;
    use crate::post_policy::PresignedPost;
    use crate::serde_types::{
        BucketLifecycleConfiguration, CorsConfiguration, HeadObjectResult, InitiateMultipartUploadResponse,
        ListBucketResult, ListMultipartUploadsResult, Part,
    };
    use crate::utils::PutStreamResponse;
    use crate::PostPolicy;
    use async_std::io::Read as AsyncRead;
    use async_std::io::Write as AsyncWrite;
    use http::HeaderMap;
    use std::io::Read;
    use tokio::io::AsyncRead;
    use tokio::io::AsyncWrite;
    pub const CHUNK_SIZE: usize = ();
    pub struct Tag;
    impl Tag {
        pub fn key(&self) -> String {}
        pub fn value(&self) -> String {}
    }
    #[twelve::nature(client)]
    pub struct Bucket {
        pub name: String,
        pub region: Region,
        pub extra_headers: HeaderMap,
        pub extra_query: Query,
        pub request_timeout: Option<Duration>,
    }
    impl Bucket {
        pub async fn credentials_refresh(&self) -> Result<(), S3Error> {}
        pub fn credentials_refresh(&self) -> Result<(), S3Error> {}
        pub fn http_client(&self) -> Arc<hyper::Client<hyper::client::HttpConnector>> {}
        pub fn http_client(&self) -> Arc<hyper::Client<HttpsConnector<hyper::client::HttpConnector>>> {}
    }
    impl Bucket {
        pub async fn presign_get<S: AsRef<str>>(
            &self,
            path: S,
            expiry_secs: u32,
            custom_queries: Option<HashMap<String, String>>,
        ) -> Result<String, S3Error> {
        }
        pub async fn presign_post<'a>(&self, post_policy: PostPolicy<'a>) -> Result<PresignedPost, S3Error> {}
        pub async fn presign_put<S: AsRef<str>>(
            &self,
            path: S,
            expiry_secs: u32,
            custom_headers: Option<HeaderMap>,
            custom_queries: Option<HashMap<String, String>>,
        ) -> Result<String, S3Error> {
        }
        pub async fn presign_delete<S: AsRef<str>>(
            &self,
            path: S,
            expiry_secs: u32,
        ) -> Result<String, S3Error> {
        }
        pub async fn create(
            name: &str,
            region: Region,
            credentials: Credentials,
            config: BucketConfiguration,
        ) -> Result<CreateBucketResponse, S3Error> {
        }
        pub async fn list_buckets(
            region: Region,
            credentials: Credentials,
        ) -> Result<crate::bucket_ops::ListBucketsResponse, S3Error> {
        }
        pub async fn exists(&self) -> Result<bool, S3Error> {}
        pub async fn create_with_path_style(
            name: &str,
            region: Region,
            credentials: Credentials,
            config: BucketConfiguration,
        ) -> Result<CreateBucketResponse, S3Error> {
        }
        pub async fn delete(&self) -> Result<u16, S3Error> {}
        pub fn new(name: &str, region: Region, credentials: Credentials) -> Result<Box<Bucket>, S3Error> {}
        pub fn new_public(name: &str, region: Region) -> Result<Bucket, S3Error> {}
        pub fn with_path_style(&self) -> Box<Bucket> {}
        pub fn with_extra_headers(&self, extra_headers: HeaderMap) -> Result<Bucket, S3Error> {}
        pub fn with_extra_query(&self, extra_query: HashMap<String, String>) -> Result<Bucket, S3Error> {}
        pub fn with_request_timeout(&self, request_timeout: Duration) -> Result<Box<Bucket>, S3Error> {}
        pub fn with_listobjects_v1(&self) -> Bucket {}
        pub async fn copy_object_internal<F: AsRef<str>, T: AsRef<str>>(
            &self,
            from: F,
            to: T,
        ) -> Result<u16, S3Error> {
        }
        pub async fn get_object<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error> {}
        pub async fn put_bucket_cors(&self, cors_config: CorsConfiguration) -> Result<ResponseData, S3Error> {
        }
        pub async fn get_bucket_lifecycle(&self) -> Result<BucketLifecycleConfiguration, S3Error> {}
        pub async fn put_bucket_lifecycle(
            &self,
            lifecycle_config: BucketLifecycleConfiguration,
        ) -> Result<ResponseData, S3Error> {
        }
        pub async fn delete_bucket_lifecycle(&self) -> Result<ResponseData, S3Error> {}
        pub async fn get_object_torrent<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error> {}
        pub async fn get_object_range<S: AsRef<str>>(
            &self,
            path: S,
            start: u64,
            end: Option<u64>,
        ) -> Result<ResponseData, S3Error> {
        }
        pub async fn get_object_range_to_writer<T: AsyncWrite + ?Sized, S: AsRef<str>>(
            &self,
            path: S,
            start: u64,
            end: Option<u64>,
            writer: &mut T,
        ) -> Result<u16, S3Error> {
        }
        pub async fn get_object_range_to_writer<T: std::io::Write + ?Sized, S: AsRef<str>>(
            &self,
            path: S,
            start: u64,
            end: Option<u64>,
            writer: &mut T,
        ) -> Result<u16, S3Error> {
        }
        pub async fn get_object_to_writer<T: AsyncWrite + ?Sized, S: AsRef<str>>(
            &self,
            path: S,
            writer: &mut T,
        ) -> Result<u16, S3Error> {
        }
        pub fn get_object_to_writer<T: std::io::Write + ?Sized, S: AsRef<str>>(
            &self,
            path: S,
            writer: &mut T,
        ) -> Result<u16, S3Error> {
        }
        pub async fn get_object_stream<S: AsRef<str>>(&self, path: S) -> Result<ResponseDataStream, S3Error> {
        }
        pub async fn put_object_stream<R: AsyncRead + ?Sized>(
            &self,
            reader: &mut R,
            s3_path: impl AsRef<str>,
        ) -> Result<PutStreamResponse, S3Error> {
        }
        pub fn put_object_stream<R: Read>(
            &self,
            reader: &mut R,
            s3_path: impl AsRef<str>,
        ) -> Result<u16, S3Error> {
        }
        pub async fn put_object_stream_with_content_type<R: AsyncRead>(
            &self,
            reader: &mut R,
            s3_path: impl AsRef<str>,
            content_type: impl AsRef<str>,
        ) -> Result<PutStreamResponse, S3Error> {
        }
        pub fn put_object_stream_with_content_type<R: Read>(
            &self,
            reader: &mut R,
            s3_path: impl AsRef<str>,
            content_type: impl AsRef<str>,
        ) -> Result<u16, S3Error> {
        }
        pub async fn initiate_multipart_upload(
            &self,
            s3_path: &str,
            content_type: &str,
        ) -> Result<InitiateMultipartUploadResponse, S3Error> {
        }
        pub fn initiate_multipart_upload(
            &self,
            s3_path: &str,
            content_type: &str,
        ) -> Result<InitiateMultipartUploadResponse, S3Error> {
        }
        pub async fn put_multipart_stream<R: Read>(
            &self,
            reader: &mut R,
            path: &str,
            part_number: u32,
            upload_id: &str,
            content_type: &str,
        ) -> Result<Part, S3Error> {
        }
        pub async fn put_multipart_stream<R: Read>(
            &self,
            reader: &mut R,
            path: &str,
            part_number: u32,
            upload_id: &str,
            content_type: &str,
        ) -> Result<Part, S3Error> {
        }
        pub async fn put_multipart_chunk(
            &self,
            chunk: Vec<u8>,
            path: &str,
            part_number: u32,
            upload_id: &str,
            content_type: &str,
        ) -> Result<Part, S3Error> {
        }
        pub fn put_multipart_chunk(
            &self,
            chunk: &[u8],
            path: &str,
            part_number: u32,
            upload_id: &str,
            content_type: &str,
        ) -> Result<Part, S3Error> {
        }
        pub async fn complete_multipart_upload(
            &self,
            path: &str,
            upload_id: &str,
            parts: Vec<Part>,
        ) -> Result<ResponseData, S3Error> {
        }
        pub fn complete_multipart_upload(
            &self,
            path: &str,
            upload_id: &str,
            parts: Vec<Part>,
        ) -> Result<ResponseData, S3Error> {
        }
        pub async fn location(&self) -> Result<(Region, u16), S3Error> {}
        pub async fn delete_object<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error> {}
        pub async fn head_object<S: AsRef<str>>(&self, path: S) -> Result<(HeadObjectResult, u16), S3Error> {}
        pub async fn put_object_with_content_type<S: AsRef<str>>(
            &self,
            path: S,
            content: &[u8],
            content_type: &str,
        ) -> Result<ResponseData, S3Error> {
        }
        pub async fn put_object<S: AsRef<str>>(
            &self,
            path: S,
            content: &[u8],
        ) -> Result<ResponseData, S3Error> {
        }
        pub async fn put_object_tagging<S: AsRef<str>>(
            &self,
            path: &str,
            tags: &[(S, S)],
        ) -> Result<ResponseData, S3Error> {
        }
        pub async fn delete_object_tagging<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error> {}
        pub async fn get_object_tagging<S: AsRef<str>>(&self, path: S) -> Result<(Vec<Tag>, u16), S3Error> {}
        pub async fn list_page(
            &self,
            prefix: String,
            delimiter: Option<String>,
            continuation_token: Option<String>,
            start_after: Option<String>,
            max_keys: Option<usize>,
        ) -> Result<(ListBucketResult, u16), S3Error> {
        }
        pub async fn list(
            &self,
            prefix: String,
            delimiter: Option<String>,
        ) -> Result<Vec<ListBucketResult>, S3Error> {
        }
        pub async fn list_multiparts_uploads_page(
            &self,
            prefix: Option<&str>,
            delimiter: Option<&str>,
            key_marker: Option<String>,
            max_uploads: Option<usize>,
        ) -> Result<(ListMultipartUploadsResult, u16), S3Error> {
        }
        pub async fn list_multiparts_uploads(
            &self,
            prefix: Option<&str>,
            delimiter: Option<&str>,
        ) -> Result<Vec<ListMultipartUploadsResult>, S3Error> {
        }
        pub async fn abort_upload(&self, key: &str, upload_id: &str) -> Result<(), S3Error> {}
        pub fn is_path_style(&self) -> bool {}
        pub fn is_subdomain_style(&self) -> bool {}
        pub fn set_path_style(&mut self) {}
        pub fn set_subdomain_style(&mut self) {}
        pub fn set_request_timeout(&mut self, timeout: Option<Duration>) {}
        pub fn set_listobjects_v1(&mut self) {}
        pub fn set_listobjects_v2(&mut self) {}
        pub fn name(&self) -> String {}
        pub fn host(&self) -> String {}
        pub fn url(&self) -> String {}
        pub fn path_style_host(&self) -> String {}
        pub fn subdomain_style_host(&self) -> String {}
        pub fn scheme(&self) -> String {}
        pub fn region(&self) -> Region {}
        pub async fn access_key(&self) -> Result<Option<String>, S3Error> {}
        pub async fn secret_key(&self) -> Result<Option<String>, S3Error> {}
        pub async fn security_token(&self) -> Result<Option<String>, S3Error> {}
        pub async fn session_token(&self) -> Result<Option<String>, S3Error> {}
        pub async fn credentials(&self) -> Result<Credentials, S3Error> {}
        pub fn credentials(&self) -> Result<Credentials, S3Error> {}
        pub fn set_credentials(&mut self, credentials: Credentials) {}
        pub fn add_header(&mut self, key: &str, value: &str) {}
        pub fn extra_headers(&self) -> &HeaderMap {}
        #[twelve::view]
        pub fn extra_headers_mut(&mut self) -> &mut HeaderMap {}
        pub fn add_query(&mut self, key: &str, value: &str) {}
        pub fn extra_query(&self) -> &Query {}
        #[twelve::view]
        pub fn extra_query_mut(&mut self) -> &mut Query {}
        pub fn request_timeout(&self) -> Option<Duration> {}
    }
}
pub mod bucket_ops {
    use crate::error::S3Error;
    use crate::{Bucket, Region};
    pub enum CannedBucketAcl {
        Private,
        PublicRead,
        PublicReadWrite,
        AuthenticatedRead,
        Custom(String),
    }
    use http::HeaderMap;
    pub enum BucketAcl {
        Id { id: String },
        Uri { uri: String },
        Email { email: String },
    }
    pub struct BucketConfiguration;
    impl Default for BucketConfiguration {}
    impl BucketConfiguration {
        pub fn new(
            acl: Option<CannedBucketAcl>,
            object_lock_enabled: bool,
            grant_full_control: Option<Vec<BucketAcl>>,
            grant_read: Option<Vec<BucketAcl>>,
            grant_read_acp: Option<Vec<BucketAcl>>,
            grant_write: Option<Vec<BucketAcl>>,
            grant_write_acp: Option<Vec<BucketAcl>>,
            location_constraint: Option<Region>,
        ) -> Self {
        }
        pub fn public() -> Self {}
        pub fn private() -> Self {}
        pub fn set_region(&mut self, region: Region) {}
        pub fn set_location_constraint(&mut self, region: Region) {}
        pub fn location_constraint_payload(&self) -> Option<String> {}
        pub fn add_headers(&self, headers: &mut HeaderMap) -> Result<(), S3Error> {}
    }
    pub struct CreateBucketResponse {
        pub bucket: Box<Bucket>,
        pub response_text: String,
        pub response_code: u16,
    }
    impl CreateBucketResponse {
        pub fn success(&self) -> bool {}
    }
    pub use list_buckets::*;
    mod list_buckets {
        pub struct ListBucketsResponse {
            pub owner: BucketOwner,
            pub buckets: BucketContainer,
        }
        impl Default for ListBucketsResponse {}
        impl ListBucketsResponse {
            pub fn bucket_names(&self) -> impl Iterator<Item = String> + '_ {}
        }
        pub struct BucketOwner {
            pub id: String,
            pub display_name: Option<String>,
        }
        impl Default for BucketOwner {}
        pub struct BucketInfo {
            pub name: String,
            pub creation_date: String,
        }
        impl Default for BucketInfo {}
        pub struct BucketContainer {
            pub bucket: Vec<BucketInfo>,
        }
        impl Default for BucketContainer {}
    }
}
pub mod serde_types {
    pub struct InitiateMultipartUploadResponse {
        pub key: String,
        pub upload_id: String,
    }
    pub struct Owner {
        pub display_name: Option<String>,
        pub id: String,
    }
    pub struct Object {
        pub last_modified: String,
        pub e_tag: Option<String>,
        pub storage_class: Option<String>,
        pub key: String,
        pub owner: Option<Owner>,
        pub size: u64,
    }
    pub struct MultipartUpload {
        pub initiated: String,
        pub storage_class: String,
        pub key: String,
        pub owner: Option<Owner>,
        pub id: String,
    }
    impl CompleteMultipartUploadData {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    pub struct CompleteMultipartUploadData {
        pub parts: Vec<Part>,
    }
    pub struct Part {
        pub part_number: u32,
        pub etag: String,
    }
    pub struct BucketLocationResult {
        pub region: String,
    }
    pub struct ListBucketResult {
        pub name: String,
        pub delimiter: Option<String>,
        pub max_keys: Option<i32>,
        pub prefix: Option<String>,
        pub continuation_token: Option<String>,
        pub encoding_type: Option<String>,
        pub is_truncated: bool,
        pub next_continuation_token: Option<String>,
        pub contents: Vec<Object>,
        pub common_prefixes: Option<Vec<CommonPrefix>>,
    }
    pub struct ListMultipartUploadsResult {
        pub name: String,
        pub next_marker: Option<String>,
        pub prefix: Option<String>,
        pub marker: Option<String>,
        pub encoding_type: Option<String>,
        pub is_truncated: bool,
        pub uploads: Vec<MultipartUpload>,
        pub common_prefixes: Option<Vec<CommonPrefix>>,
    }
    pub struct CommonPrefix {
        pub prefix: String,
    }
    pub struct HeadObjectResult {
        pub accept_ranges: Option<String>,
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
    impl Default for HeadObjectResult {}
    pub struct AwsError {
        pub code: String,
        pub message: String,
        pub request_id: String,
    }
    pub struct CorsConfiguration;
    impl CorsConfiguration {
        pub fn new(rules: Vec<CorsRule>) -> Self {}
    }
    pub struct CorsRule;
    impl CorsRule {
        pub fn new(
            allowed_headers: Option<Vec<String>>,
            allowed_methods: Vec<String>,
            allowed_origins: Vec<String>,
            expose_headers: Option<Vec<String>>,
            id: Option<String>,
            max_age_seconds: Option<u32>,
        ) -> Self {
        }
    }
    pub struct BucketLifecycleConfiguration {
        pub rules: Vec<LifecycleRule>,
    }
    impl BucketLifecycleConfiguration {
        pub fn new(rules: Vec<LifecycleRule>) -> Self {}
    }
    pub struct LifecycleRule {
        pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
        pub expiration: Option<Expiration>,
        pub filter: Option<LifecycleFilter>,
        pub id: Option<String>,
        pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
        pub noncurrent_version_transition: Option<Vec<NoncurrentVersionTransition>>,
        pub status: String,
        pub transition: Option<Vec<Transition>>,
    }
    impl Default for LifecycleRule {}
    pub struct LifecycleRuleBuilder;
    impl LifecycleRule {
        pub fn builder(status: &str) -> LifecycleRuleBuilder {}
    }
    impl LifecycleRuleBuilder {
        pub fn new(status: &str) -> LifecycleRuleBuilder {}
        pub fn abort_incomplete_multipart_upload(
            self,
            abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload,
        ) -> LifecycleRuleBuilder {
        }
        pub fn expiration(self, expiration: Expiration) -> LifecycleRuleBuilder {}
        pub fn filter(self, filter: LifecycleFilter) -> LifecycleRuleBuilder {}
        pub fn id(self, id: &str) -> LifecycleRuleBuilder {}
        pub fn noncurrent_version_expiration(
            self,
            noncurrent_version_expiration: NoncurrentVersionExpiration,
        ) -> LifecycleRuleBuilder {
        }
        pub fn noncurrent_version_transition(
            self,
            noncurrent_version_transition: Vec<NoncurrentVersionTransition>,
        ) -> LifecycleRuleBuilder {
        }
        pub fn transition(self, transition: Vec<Transition>) -> LifecycleRuleBuilder {}
        pub fn build(self) -> LifecycleRule {}
    }
    pub struct AbortIncompleteMultipartUpload {
        pub days_after_initiation: Option<i32>,
    }
    impl AbortIncompleteMultipartUpload {
        pub fn new(days_after_initiation: Option<i32>) -> Self {}
    }
    pub struct Expiration {
        pub date: Option<String>,
        pub days: Option<u32>,
        pub expired_object_delete_marker: Option<bool>,
    }
    impl Expiration {
        pub fn new(
            date: Option<String>,
            days: Option<u32>,
            expired_object_delete_marker: Option<bool>,
        ) -> Self {
        }
    }
    pub struct LifecycleFilter {
        pub and: Option<And>,
        pub object_size_greater_than: Option<i64>,
        pub object_size_less_than: Option<i64>,
        pub prefix: Option<String>,
        pub tag: Option<Tag>,
    }
    impl LifecycleFilter {
        pub fn new(
            and: Option<And>,
            object_size_greater_than: Option<i64>,
            object_size_less_than: Option<i64>,
            prefix: Option<String>,
            tag: Option<Tag>,
        ) -> Self {
        }
    }
    pub struct And {
        pub object_size_greater_than: Option<i64>,
        pub object_size_less_than: Option<i64>,
        pub prefix: Option<String>,
        pub tags: Option<Vec<Tag>>,
    }
    impl And {
        pub fn new(
            object_size_greater_than: Option<i64>,
            object_size_less_than: Option<i64>,
            prefix: Option<String>,
            tags: Option<Vec<Tag>>,
        ) -> Self {
        }
    }
    pub struct Tag {
        pub key: String,
        pub value: String,
    }
    impl Tag {
        pub fn new(key: &str, value: &str) -> Self {}
    }
    pub struct NoncurrentVersionExpiration {
        pub newer_noncurrent_versions: Option<i32>,
        pub noncurrent_days: Option<i32>,
    }
    impl NoncurrentVersionExpiration {
        pub fn new(newer_noncurrent_versions: Option<i32>, noncurrent_days: Option<i32>) -> Self {}
    }
    pub struct NoncurrentVersionTransition {
        pub newer_noncurrent_versions: Option<i32>,
        pub noncurrent_days: Option<i32>,
        pub storage_class: Option<String>,
    }
    impl NoncurrentVersionTransition {
        pub fn new(
            newer_noncurrent_versions: Option<i32>,
            noncurrent_days: Option<i32>,
            storage_class: Option<String>,
        ) -> Self {
        }
    }
    pub struct Transition {
        pub date: Option<String>,
        pub days: Option<u32>,
        pub storage_class: Option<String>,
    }
    impl Transition {
        pub fn new(date: Option<String>, days: Option<u32>, storage_class: Option<String>) -> Self {}
    }
}
pub mod error {
    use thiserror::Error;
    pub enum S3Error {
        Utf8(std::str::Utf8Error),
        MaxExpiry(u32),
        HttpFailWithBody(u16, String),
        HttpFail,
        Credentials(crate::creds::error::CredentialsError),
        Region(crate::region::error::RegionError),
        HmacInvalidLength(sha2::digest::InvalidLength),
        UrlParse(url::ParseError),
        Io(std::io::Error),
        Http(http::Error),
        Hyper(hyper::Error),
        NativeTls(native_tls::Error),
        HeaderToStr(http::header::ToStrError),
        FromUtf8(std::string::FromUtf8Error),
        SerdeXml(quick_xml::de::DeError),
        InvalidHeaderValue(http::header::InvalidHeaderValue),
        InvalidHeaderName(http::header::InvalidHeaderName),
        Surf(String),
        Atto(attohttpc::Error),
        AttoHeader(attohttpc::header::ToStrError),
        AttoHeaderName(attohttpc::header::InvalidHeaderName),
        WLCredentials,
        RLCredentials,
        TimeFormatError(time::error::Format),
        FmtError(std::fmt::Error),
        SerdeError(serde_json::Error),
        PostPolicyError(crate::post_policy::PostPolicyError),
        CredentialsReadLock,
        CredentialsWriteLock,
    }
}
pub mod request {
    pub mod async_std_backend {
        use crate::bucket::Bucket;
        use crate::command::Command;
        use crate::error::S3Error;
        use crate::request::Request;
        use http::HeaderMap;
        use time::OffsetDateTime;
        pub struct SurfRequest<'a> {
            pub bucket: &'a Bucket,
            pub path: &'a str,
            pub command: Command<'a>,
            pub datetime: OffsetDateTime,
            pub sync: bool,
        }
        impl<'a> Request for SurfRequest<'a> {
            type Response = surf::Response;
            type HeaderMap = HeaderMap;
        }
        impl<'a> SurfRequest<'a> {
            pub async fn new<'b>(
                bucket: &'b Bucket,
                path: &'b str,
                command: Command<'b>,
            ) -> Result<SurfRequest<'b>, S3Error> {
            }
        }
    }
    pub mod blocking {
        use crate::bucket::Bucket;
        use crate::command::Command;
        use crate::error::S3Error;
        use crate::request::Request;
        use time::OffsetDateTime;
        pub struct AttoRequest<'a> {
            pub bucket: &'a Bucket,
            pub path: &'a str,
            pub command: Command<'a>,
            pub datetime: OffsetDateTime,
            pub sync: bool,
        }
        impl<'a> Request for AttoRequest<'a> {
            type Response = attohttpc::Response;
            type HeaderMap = attohttpc::header::HeaderMap;
        }
        impl<'a> AttoRequest<'a> {
            pub fn new<'b>(
                bucket: &'b Bucket,
                path: &'b str,
                command: Command<'b>,
            ) -> Result<AttoRequest<'b>, S3Error> {
            }
        }
    }
    pub mod request_trait {
        use crate::bucket::Bucket;
        use crate::command::Command;
        use crate::error::S3Error;
        use bytes::Bytes;
        use futures_util::Stream;
        use http::HeaderMap;
        use quick_xml::se::to_string;
        use std::collections::HashMap;
        use std::pin::Pin;
        use time::OffsetDateTime;
        use tokio_stream::Stream;
        use url::Url;
        pub struct ResponseData;
        pub type DataStream = Pin<Box<dyn Stream<Item = StreamItem> + Send>>;
        pub type StreamItem = Result<Bytes, S3Error>;
        pub struct ResponseDataStream {
            pub bytes: DataStream,
            pub status_code: u16,
        }
        impl ResponseDataStream {
            pub fn bytes(&mut self) -> &mut DataStream {}
        }
        impl From<ResponseData> for Vec<u8> {}
        impl ResponseData {
            pub fn new(bytes: Bytes, status_code: u16, headers: HashMap<String, String>) -> ResponseData {}
            pub fn as_slice(&self) -> &[u8] {}
            pub fn to_vec(self) -> Vec<u8> {}
            pub fn bytes(&self) -> &Bytes {}
            #[twelve::view]
            pub fn bytes_mut(&mut self) -> &mut Bytes {}
            pub fn into_bytes(self) -> Bytes {}
            pub fn status_code(&self) -> u16 {}
            pub fn as_str(&self) -> Result<&str, std::str::Utf8Error> {}
            pub fn to_string(&self) -> Result<String, std::str::Utf8Error> {}
            pub fn headers(&self) -> HashMap<String, String> {}
        }
        pub trait Request {
            type Response;
            type HeaderMap;
            async fn response(&self) -> Result<Self::Response, S3Error>;
            async fn response_data(&self, etag: bool) -> Result<ResponseData, S3Error>;
            async fn response_data_to_writer<T: tokio::io::AsyncWrite + ?Sized>(
                &self,
                writer: &mut T,
            ) -> Result<u16, S3Error>;
            async fn response_data_to_writer<T: futures_io::AsyncWrite + ?Sized>(
                &self,
                writer: &mut T,
            ) -> Result<u16, S3Error>;
            fn response_data_to_writer<T: std::io::Write + ?Sized>(
                &self,
                writer: &mut T,
            ) -> Result<u16, S3Error>;
            async fn response_data_to_stream(&self) -> Result<ResponseDataStream, S3Error>;
            async fn response_header(&self) -> Result<(Self::HeaderMap, u16), S3Error>;
            fn datetime(&self) -> OffsetDateTime;
            fn bucket(&self) -> Bucket;
            fn command(&self) -> Command;
            fn path(&self) -> String;
            async fn signing_key(&self) -> Result<Vec<u8>, S3Error> {}
            fn request_body(&self) -> Result<Vec<u8>, S3Error> {}
            fn long_date(&self) -> Result<String, S3Error> {}
            fn string_to_sign(&self, request: &str) -> Result<String, S3Error> {}
            fn host_header(&self) -> String {}
            async fn presigned(&self) -> Result<String, S3Error> {}
            async fn presigned(&self) -> Result<String, S3Error> {}
            async fn presigned_authorization(
                &self,
                custom_headers: Option<&HeaderMap>,
            ) -> Result<String, S3Error> {
            }
            async fn presigned_canonical_request(&self, headers: &HeaderMap) -> Result<String, S3Error> {}
            async fn presigned_url_no_sig(
                &self,
                expiry: u32,
                custom_headers: Option<&HeaderMap>,
                custom_queries: Option<&HashMap<String, String>>,
            ) -> Result<Url, S3Error> {
            }
            fn presigned_url_no_sig(
                &self,
                expiry: u32,
                custom_headers: Option<&HeaderMap>,
                custom_queries: Option<&HashMap<String, String>>,
            ) -> Result<Url, S3Error> {
            }
            fn url(&self) -> Result<Url, S3Error> {}
            fn canonical_request(&self, headers: &HeaderMap) -> Result<String, S3Error> {}
            async fn authorization(&self, headers: &HeaderMap) -> Result<String, S3Error> {}
            async fn headers(&self) -> Result<HeaderMap, S3Error> {}
        }
    }
    pub mod tokio_backend {
        use super::request_trait::Request;
        use crate::bucket::Bucket;
        use crate::command::Command;
        use crate::error::S3Error;
        use hyper::client::HttpConnector;
        use hyper::{Body, Client};
        pub use hyper_rustls::HttpsConnector;
        pub use hyper_tls::HttpsConnector;
        use time::OffsetDateTime;
        pub fn client(
            request_timeout: Option<std::time::Duration>,
        ) -> Result<Client<HttpsConnector<HttpConnector>>, S3Error> {
        }
        pub fn client(
            request_timeout: Option<std::time::Duration>,
        ) -> Result<Client<HttpConnector>, S3Error> {
        }
        pub struct NoCertificateVerification;
        impl rustls::client::ServerCertVerifier for NoCertificateVerification {}
        pub fn client(
            request_timeout: Option<std::time::Duration>,
        ) -> Result<Client<HttpsConnector<HttpConnector>>, S3Error> {
        }
        pub struct HyperRequest<'a> {
            pub bucket: &'a Bucket,
            pub path: &'a str,
            pub command: Command<'a>,
            pub datetime: OffsetDateTime,
            pub sync: bool,
        }
        impl<'a> Request for HyperRequest<'a> {
            type Response = http::Response<Body>;
            type HeaderMap = http::header::HeaderMap;
        }
        impl<'a> HyperRequest<'a> {
            pub async fn new(
                bucket: &'a Bucket,
                path: &'a str,
                command: Command<'a>,
            ) -> Result<HyperRequest<'a>, S3Error> {
            }
        }
    }
    pub use request_trait::*;
}
pub mod utils {
    mod time_utils {
        use time::OffsetDateTime;
        pub fn now_utc() -> OffsetDateTime {}
    }
    use crate::error::S3Error;
    use crate::serde_types::HeadObjectResult;
    use async_std::io::Read as AsyncRead;
    use std::io::Read;
    use std::path::Path;
    use std::str::FromStr;
    pub use time_utils::*;
    use tokio::io::AsyncRead;
    pub struct PutStreamResponse;
    impl PutStreamResponse {
        pub fn new(status_code: u16, uploaded_bytes: usize) -> Self {}
        pub fn status_code(&self) -> u16 {}
        pub fn uploaded_bytes(&self) -> usize {}
    }
    pub fn etag_for_path(path: impl AsRef<Path>) -> Result<String, S3Error> {}
    pub fn read_chunk<R: Read + ?Sized>(reader: &mut R) -> Result<Vec<u8>, S3Error> {}
    pub async fn read_chunk_async<R: AsyncRead + ?Sized>(reader: &mut R) -> Result<Vec<u8>, S3Error> {}
    pub trait GetAndConvertHeaders {
        fn get_and_convert<T: FromStr>(&self, header: &str) -> Option<T>;
        fn get_string(&self, header: &str) -> Option<String>;
    }
    impl GetAndConvertHeaders for http::header::HeaderMap {}
    impl From<&http::HeaderMap> for HeadObjectResult {}
    impl From<&attohttpc::header::HeaderMap> for HeadObjectResult {}
}
