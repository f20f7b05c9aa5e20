//! package = "object_store", version = ">=0.9, <1"

pub mod aws {
    use crate::aws::client::{RequestError, S3Client};
    use crate::client::list::ListClient;
    use crate::client::CredentialProvider;
    use crate::multipart::MultipartStore;
    use crate::signer::Signer;
    use crate::{Error, ObjectStore, Result};
    use reqwest::StatusCode;
    use std::{sync::Arc, time::Duration};
    mod builder {
        use crate::aws::{AmazonS3, AwsCredentialProvider, Checksum, S3ConditionalPut, S3CopyIfNotExists};
        use crate::client::HttpConnector;
        use crate::{ClientConfigKey, ClientOptions, Result, RetryConfig};
        use reqwest::header::HeaderMap;
        use std::str::FromStr;
        enum Error {
            MissingBucketName,
            MissingAccessKeyId,
            MissingSecretAccessKey,
            UnableToParseUrl {
                source: url::ParseError,
                url: String,
            },
            UnknownUrlScheme {
                scheme: String,
            },
            UrlNotRecognised {
                url: String,
            },
            UnknownConfigurationKey {
                key: String,
            },
            ZoneSuffix {
                bucket: String,
            },
            InvalidEncryptionType {
                passed: String,
            },
            InvalidEncryptionHeader {
                header: &'static str,
                source: Box<dyn std::error::Error + Send + Sync + 'static>,
            },
        }
        impl From<Error> for crate::Error {}
        pub struct AmazonS3Builder;
        impl Default for AmazonS3Builder {}
        pub enum AmazonS3ConfigKey {
            AccessKeyId,
            SecretAccessKey,
            Region,
            DefaultRegion,
            Bucket,
            Endpoint,
            Token,
            ImdsV1Fallback,
            VirtualHostedStyleRequest,
            UnsignedPayload,
            Checksum,
            MetadataEndpoint,
            ContainerCredentialsRelativeUri,
            ContainerCredentialsFullUri,
            ContainerAuthorizationTokenFile,
            WebIdentityTokenFile,
            RoleArn,
            RoleSessionName,
            StsEndpoint,
            CopyIfNotExists,
            ConditionalPut,
            SkipSignature,
            DisableTagging,
            S3Express,
            RequestPayer,
            Client(ClientConfigKey),
            Encryption(S3EncryptionConfigKey),
        }
        impl AsRef<str> for AmazonS3ConfigKey {}
        impl FromStr for AmazonS3ConfigKey {
            type Err = crate::Error;
        }
        impl AmazonS3Builder {
            pub fn new() -> Self {}
            pub fn from_env() -> Self {}
            pub fn with_url(self, url: impl Into<String>) -> Self {}
            pub fn with_config(self, key: AmazonS3ConfigKey, value: impl Into<String>) -> Self {}
            pub fn get_config_value(&self, key: &AmazonS3ConfigKey) -> Option<String> {}
            pub fn with_access_key_id(self, access_key_id: impl Into<String>) -> Self {}
            pub fn with_secret_access_key(self, secret_access_key: impl Into<String>) -> Self {}
            pub fn with_token(self, token: impl Into<String>) -> Self {}
            pub fn with_region(self, region: impl Into<String>) -> Self {}
            pub fn with_bucket_name(self, bucket_name: impl Into<String>) -> Self {}
            pub fn with_endpoint(self, endpoint: impl Into<String>) -> Self {}
            pub fn with_credentials(self, credentials: AwsCredentialProvider) -> Self {}
            pub fn with_allow_http(self, allow_http: bool) -> Self {}
            pub fn with_virtual_hosted_style_request(self, virtual_hosted_style_request: bool) -> Self {}
            pub fn with_s3_express(self, s3_express: bool) -> Self {}
            pub fn with_retry(self, retry_config: RetryConfig) -> Self {}
            pub fn with_imdsv1_fallback(self) -> Self {}
            pub fn with_unsigned_payload(self, unsigned_payload: bool) -> Self {}
            pub fn with_skip_signature(self, skip_signature: bool) -> Self {}
            pub fn with_checksum_algorithm(self, checksum_algorithm: Checksum) -> Self {}
            pub fn with_metadata_endpoint(self, endpoint: impl Into<String>) -> Self {}
            pub fn with_proxy_url(self, proxy_url: impl Into<String>) -> Self {}
            pub fn with_proxy_ca_certificate(self, proxy_ca_certificate: impl Into<String>) -> Self {}
            pub fn with_proxy_excludes(self, proxy_excludes: impl Into<String>) -> Self {}
            pub fn with_client_options(self, options: ClientOptions) -> Self {}
            pub fn with_copy_if_not_exists(self, config: S3CopyIfNotExists) -> Self {}
            pub fn with_conditional_put(self, config: S3ConditionalPut) -> Self {}
            pub fn with_disable_tagging(self, ignore: bool) -> Self {}
            pub fn with_sse_kms_encryption(self, kms_key_id: impl Into<String>) -> Self {}
            pub fn with_dsse_kms_encryption(self, kms_key_id: impl Into<String>) -> Self {}
            pub fn with_ssec_encryption(self, customer_key_base64: impl Into<String>) -> Self {}
            pub fn with_bucket_key(self, enabled: bool) -> Self {}
            pub fn with_request_payer(self, enabled: bool) -> Self {}
            pub fn with_http_connector<C: HttpConnector>(self, connector: C) -> Self {}
            #[twelve::opens(storage, shared)]
            pub fn build(self) -> Result<AmazonS3> {}
        }
        pub enum S3EncryptionConfigKey {
            ServerSideEncryption,
            KmsKeyId,
            BucketKeyEnabled,
            CustomerEncryptionKey,
        }
        impl AsRef<str> for S3EncryptionConfigKey {}
        enum S3EncryptionType {
            S3,
            SseKms,
            DsseKms,
            SseC,
        }
        impl crate::config::Parse for S3EncryptionType {}
        impl From<&S3EncryptionType> for &'static str {}
        pub(super) struct S3EncryptionHeaders(pub HeaderMap);
        impl Default for S3EncryptionHeaders {}
        impl From<S3EncryptionHeaders> for HeaderMap {}
    }
    mod checksum {
        use crate::config::Parse;
        use std::str::FromStr;
        pub enum Checksum {
            SHA256,
        }
        impl FromStr for Checksum {
            type Err = ();
        }
        impl TryFrom<&String> for Checksum {
            type Error = ();
        }
    }
    mod client {
        use crate::aws::checksum::Checksum;
        use crate::aws::{AwsCredentialProvider, S3ConditionalPut, S3CopyIfNotExists};
        use crate::client::get::GetClient;
        use crate::client::list::ListClient;
        use crate::client::{HttpClient, HttpError};
        use crate::{ClientOptions, RetryConfig};
        use std::sync::Arc;
        pub(crate) enum Error {
            DeleteObjectsRequest { source: crate::client::retry::RetryError },
            DeleteFailed { path: String, code: String, message: String },
            DeleteObjectsResponse { source: HttpError },
            InvalidDeleteObjectsResponse { source: Box<dyn std::error::Error + Send + Sync + 'static> },
            ListRequest { source: crate::client::retry::RetryError },
            ListResponseBody { source: HttpError },
            CreateMultipartResponseBody { source: HttpError },
            CompleteMultipartRequest { source: crate::client::retry::RetryError, path: String },
            CompleteMultipartResponseBody { source: HttpError },
            InvalidListResponse { source: quick_xml::de::DeError },
            InvalidMultipartResponse { source: quick_xml::de::DeError },
            Metadata { source: crate::client::header::Error },
        }
        impl From<Error> for crate::Error {}
        struct DeleteError;
        impl From<DeleteError> for Error {}
        pub(crate) struct S3Config {
            pub region: String,
            pub endpoint: Option<String>,
            pub bucket: String,
            pub bucket_endpoint: String,
            pub credentials: AwsCredentialProvider,
            pub session_provider: Option<AwsCredentialProvider>,
            pub retry_config: RetryConfig,
            pub client_options: ClientOptions,
            pub sign_payload: bool,
            pub skip_signature: bool,
            pub disable_tagging: bool,
            pub checksum: Option<Checksum>,
            pub copy_if_not_exists: Option<S3CopyIfNotExists>,
            pub conditional_put: S3ConditionalPut,
            pub request_payer: bool,
        }
        pub enum RequestError {
            Generic { source: crate::Error },
            Retry { source: crate::client::retry::RetryError, path: String },
        }
        impl From<RequestError> for crate::Error {}
        pub(crate) struct Request<'a>;
        pub(crate) struct S3Client {
            pub config: S3Config,
            pub client: HttpClient,
        }
    }
    mod credential {
        use crate::client::{HttpError, HttpRequest};
        enum Error {
            CreateSessionRequest { source: crate::client::retry::RetryError },
            CreateSessionResponse { source: HttpError },
            CreateSessionOutput { source: quick_xml::DeError },
        }
        impl From<Error> for crate::Error {}
        pub struct AwsCredential {
            pub key_id: String,
            pub secret_key: String,
            pub token: Option<String>,
        }
        pub struct AwsAuthorizer<'a>;
        impl<'a> AwsAuthorizer<'a> {
            pub fn new(credential: &'a AwsCredential, service: &'a str, region: &'a str) -> Self {}
            pub fn with_sign_payload(self, signed: bool) -> Self {}
            pub fn with_request_payer(self, request_payer: bool) -> Self {}
            pub fn authorize(&self, request: &mut HttpRequest, pre_calculated_digest: Option<&[u8]>) {}
        }
        struct InstanceCredentials;
        impl From<InstanceCredentials> for AwsCredential {}
        struct SessionCredentials;
        impl From<SessionCredentials> for AwsCredential {}
        struct CreateSessionOutput;
    }
    mod dynamo {
        use std::borrow::Cow;
        use std::time::Duration;
        pub struct DynamoCommit;
        impl DynamoCommit {
            pub fn new(table_name: String) -> Self {}
            pub fn with_timeout(self, millis: u64) -> Self {}
            pub fn with_max_clock_skew_rate(self, rate: u32) -> Self {}
            pub fn with_ttl(self, ttl: Duration) -> Self {}
        }
        enum AttributeValue<'a> {
            String(Cow<'a, str>),
            Number(u64),
        }
        impl<'a> From<&'a str> for AttributeValue<'a> {}
    }
    mod precondition {
        use crate::aws::dynamo::DynamoCommit;
        use crate::config::Parse;
        pub enum S3CopyIfNotExists {
            Header(String, String),
            HeaderWithStatus(String, String, reqwest::StatusCode),
            Multipart,
            Dynamo(DynamoCommit),
        }
        pub enum S3ConditionalPut {
            ETagMatch,
            Dynamo(DynamoCommit),
            Disabled,
        }
        impl Default for S3ConditionalPut {}
    }
    pub use builder::{AmazonS3Builder, AmazonS3ConfigKey};
    pub use checksum::Checksum;
    pub use dynamo::DynamoCommit;
    pub use precondition::{S3ConditionalPut, S3CopyIfNotExists};
    pub type AwsCredentialProvider = Arc<dyn CredentialProvider<Credential = AwsCredential>>;
    use crate::list::PaginatedListStore;
    pub use credential::{AwsAuthorizer, AwsCredential};
    #[twelve::nature(client)]
    pub struct AmazonS3;
    impl AmazonS3 {
        pub fn credentials(&self) -> &AwsCredentialProvider {}
    }
    impl Signer for AmazonS3 {}
    impl ObjectStore for AmazonS3 {}
    impl MultipartStore for AmazonS3 {}
    impl PaginatedListStore for AmazonS3 {}
}
pub mod azure {
    use crate::client::list::ListClient;
    use crate::client::CredentialProvider;
    use crate::{multipart::MultipartStore, signer::Signer, ObjectMeta, ObjectStore, Result};
    pub use credential::{authority_hosts, AzureAccessKey, AzureAuthorizer};
    use std::sync::Arc;
    mod builder {
        use crate::azure::{AzureCredentialProvider, MicrosoftAzure};
        use crate::client::HttpConnector;
        use crate::{ClientConfigKey, ClientOptions, Result, RetryConfig};
        use std::str::FromStr;
        enum Error {
            UnableToParseUrl { source: url::ParseError, url: String },
            UnableToParseEmulatorUrl { env_name: String, env_value: String, source: url::ParseError },
            MissingAccount {},
            MissingContainerName {},
            UnknownUrlScheme { scheme: String },
            UrlNotRecognised { url: String },
            DecodeSasKey { source: std::str::Utf8Error },
            MissingSasComponent {},
            UnknownConfigurationKey { key: String },
        }
        impl From<Error> for crate::Error {}
        pub struct MicrosoftAzureBuilder;
        impl Default for MicrosoftAzureBuilder {}
        pub enum AzureConfigKey {
            AccountName,
            AccessKey,
            ClientId,
            ClientSecret,
            AuthorityId,
            AuthorityHost,
            SasKey,
            Token,
            UseEmulator,
            Endpoint,
            UseFabricEndpoint,
            MsiEndpoint,
            ObjectId,
            MsiResourceId,
            FederatedTokenFile,
            UseAzureCli,
            SkipSignature,
            ContainerName,
            DisableTagging,
            FabricTokenServiceUrl,
            FabricWorkloadHost,
            FabricSessionToken,
            FabricClusterIdentifier,
            Client(ClientConfigKey),
        }
        impl AsRef<str> for AzureConfigKey {}
        impl FromStr for AzureConfigKey {
            type Err = crate::Error;
        }
        impl MicrosoftAzureBuilder {
            pub fn new() -> Self {}
            pub fn from_env() -> Self {}
            pub fn with_url(self, url: impl Into<String>) -> Self {}
            pub fn with_config(self, key: AzureConfigKey, value: impl Into<String>) -> Self {}
            pub fn get_config_value(&self, key: &AzureConfigKey) -> Option<String> {}
            pub fn with_account(self, account: impl Into<String>) -> Self {}
            pub fn with_container_name(self, container_name: impl Into<String>) -> Self {}
            pub fn with_access_key(self, access_key: impl Into<String>) -> Self {}
            pub fn with_bearer_token_authorization(self, bearer_token: impl Into<String>) -> Self {}
            pub fn with_client_secret_authorization(
                self,
                client_id: impl Into<String>,
                client_secret: impl Into<String>,
                tenant_id: impl Into<String>,
            ) -> Self {
            }
            pub fn with_client_id(self, client_id: impl Into<String>) -> Self {}
            pub fn with_client_secret(self, client_secret: impl Into<String>) -> Self {}
            pub fn with_tenant_id(self, tenant_id: impl Into<String>) -> Self {}
            pub fn with_sas_authorization(self, query_pairs: impl Into<Vec<(String, String)>>) -> Self {}
            pub fn with_credentials(self, credentials: AzureCredentialProvider) -> Self {}
            pub fn with_use_emulator(self, use_emulator: bool) -> Self {}
            pub fn with_endpoint(self, endpoint: String) -> Self {}
            pub fn with_use_fabric_endpoint(self, use_fabric_endpoint: bool) -> Self {}
            pub fn with_allow_http(self, allow_http: bool) -> Self {}
            pub fn with_authority_host(self, authority_host: impl Into<String>) -> Self {}
            pub fn with_retry(self, retry_config: RetryConfig) -> Self {}
            pub fn with_proxy_url(self, proxy_url: impl Into<String>) -> Self {}
            pub fn with_proxy_ca_certificate(self, proxy_ca_certificate: impl Into<String>) -> Self {}
            pub fn with_proxy_excludes(self, proxy_excludes: impl Into<String>) -> Self {}
            pub fn with_client_options(self, options: ClientOptions) -> Self {}
            pub fn with_msi_endpoint(self, msi_endpoint: impl Into<String>) -> Self {}
            pub fn with_federated_token_file(self, federated_token_file: impl Into<String>) -> Self {}
            pub fn with_use_azure_cli(self, use_azure_cli: bool) -> Self {}
            pub fn with_skip_signature(self, skip_signature: bool) -> Self {}
            pub fn with_disable_tagging(self, ignore: bool) -> Self {}
            pub fn with_http_connector<C: HttpConnector>(self, connector: C) -> Self {}
            #[twelve::opens(storage, shared)]
            pub fn build(self) -> Result<MicrosoftAzure> {}
        }
    }
    mod client {
        use crate::azure::credential::*;
        use crate::client::get::GetClient;
        use crate::client::list::ListClient;
        use crate::client::HttpError;
        use crate::ObjectMeta;
        use chrono::{DateTime, Utc};
        use std::collections::HashMap;
        use std::sync::Arc;
        pub(crate) enum Error {
            GetRequest { source: crate::client::retry::RetryError, path: String },
            PutRequest { source: crate::client::retry::RetryError, path: String },
            DeleteRequest { source: crate::client::retry::RetryError, path: String },
            BulkDeleteRequest { source: crate::client::retry::RetryError },
            BulkDeleteRequestBody { source: HttpError },
            BulkDeleteRequestInvalidInput { code: String, reason: String },
            InvalidBulkDeleteResponse { reason: String },
            DeleteFailed { path: String, code: String, reason: String },
            ListRequest { source: crate::client::retry::RetryError },
            ListResponseBody { source: HttpError },
            InvalidListResponse { source: quick_xml::de::DeError },
            Metadata { source: crate::client::header::Error },
            MissingETag,
            DelegationKeyRequest { source: crate::client::retry::RetryError },
            DelegationKeyResponseBody { source: HttpError },
            DelegationKeyResponse { source: quick_xml::de::DeError },
            SASforSASNotSupported,
            SASwithSkipSignature,
        }
        impl From<Error> for crate::Error {}
        struct PutRequest<'a>;
        pub(crate) struct AzureClient;
        struct Blob {
            pub name: String,
            pub version_id: Option<String>,
            pub is_current_version: Option<bool>,
            pub deleted: Option<bool>,
            pub properties: BlobProperties,
            pub metadata: Option<HashMap<String, String>>,
        }
        impl TryFrom<Blob> for ObjectMeta {
            type Error = crate::Error;
        }
        struct BlobProperties {
            pub last_modified: DateTime<Utc>,
            pub content_length: u64,
            pub content_type: String,
            pub content_encoding: Option<String>,
            pub content_language: Option<String>,
            pub e_tag: Option<String>,
            pub resource_type: Option<String>,
        }
    }
    mod credential {
        use crate::client::{HttpError, HttpRequest};
        use std::str;
        pub enum Error {
            TokenRequest { source: crate::client::retry::RetryError },
            TokenResponseBody { source: HttpError },
            FederatedTokenFile,
            InvalidAccessKey { source: base64::DecodeError },
            AzureCli { message: String },
            AzureCliResponse { source: serde_json::Error },
            SASforSASNotSupported,
        }
        pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;
        impl From<Error> for crate::Error {}
        pub struct AzureAccessKey;
        impl AzureAccessKey {
            pub fn try_new(key: &str) -> Result<Self> {}
        }
        pub enum AzureCredential {
            AccessKey(AzureAccessKey),
            SASToken(Vec<(String, String)>),
            BearerToken(String),
        }
        impl AzureCredential {
            pub fn sensitive_request(&self) -> bool {}
        }
        pub mod authority_hosts {
            pub const AZURE_CHINA: &str = ();
            pub const AZURE_GERMANY: &str = ();
            pub const AZURE_GOVERNMENT: &str = ();
            pub const AZURE_PUBLIC_CLOUD: &str = ();
        }
        pub struct AzureAuthorizer<'a>;
        impl<'a> AzureAuthorizer<'a> {
            pub fn new(credential: &'a AzureCredential, account: &'a str) -> Self {}
            pub fn authorize(&self, request: &mut HttpRequest) {}
        }
    }
    pub type AzureCredentialProvider = Arc<dyn CredentialProvider<Credential = AzureCredential>>;
    use crate::azure::client::AzureClient;
    use crate::list::PaginatedListStore;
    pub use builder::{AzureConfigKey, MicrosoftAzureBuilder};
    pub use credential::AzureCredential;
    #[twelve::nature(client)]
    pub struct MicrosoftAzure;
    impl MicrosoftAzure {
        pub fn credentials(&self) -> &AzureCredentialProvider {}
    }
    impl ObjectStore for MicrosoftAzure {}
    impl Signer for MicrosoftAzure {}
    impl MultipartStore for MicrosoftAzure {}
    impl PaginatedListStore for MicrosoftAzure {}
}
pub mod buffered {
    use crate::path::Path;
    use crate::{Attributes, Extensions, ObjectMeta, ObjectStore, TagSet};
    use bytes::Bytes;
    use std::sync::Arc;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub const DEFAULT_BUFFER_SIZE: usize = ();
    pub struct BufReader;
    impl BufReader {
        pub fn new(store: Arc<dyn ObjectStore>, meta: &ObjectMeta) -> Self {}
        pub fn with_capacity(store: Arc<dyn ObjectStore>, meta: &ObjectMeta, capacity: usize) -> Self {}
    }
    impl AsyncSeek for BufReader {}
    impl AsyncRead for BufReader {}
    impl AsyncBufRead for BufReader {}
    pub struct BufWriter;
    impl BufWriter {
        pub fn new(store: Arc<dyn ObjectStore>, path: Path) -> Self {}
        pub fn with_capacity(store: Arc<dyn ObjectStore>, path: Path, capacity: usize) -> Self {}
        pub fn with_max_concurrency(self, max_concurrency: usize) -> Self {}
        pub fn with_attributes(self, attributes: Attributes) -> Self {}
        pub fn with_tags(self, tags: TagSet) -> Self {}
        pub fn with_extensions(self, extensions: Extensions) -> Self {}
        pub async fn put(&mut self, bytes: Bytes) -> crate::Result<()> {}
        pub async fn abort(&mut self) -> crate::Result<()> {}
    }
    impl AsyncWrite for BufWriter {}
}
pub mod gcp {
    use crate::client::list::ListClient;
    use crate::client::CredentialProvider;
    use crate::list::PaginatedListStore;
    use crate::multipart::MultipartStore;
    use crate::signer::Signer;
    use crate::{ObjectStore, Result};
    pub use builder::{GoogleCloudStorageBuilder, GoogleConfigKey};
    use client::GoogleCloudStorageClient;
    pub use credential::{GcpCredential, GcpSigningCredential, ServiceAccountKey};
    use std::sync::Arc;
    mod builder {
        use crate::client::HttpConnector;
        use crate::gcp::{credential, GcpCredentialProvider, GoogleCloudStorage};
        use crate::{ClientConfigKey, ClientOptions, Result, RetryConfig};
        use std::str::FromStr;
        enum Error {
            MissingBucketName {},
            ServiceAccountPathAndKeyProvided,
            UnableToParseUrl { source: url::ParseError, url: String },
            UnknownUrlScheme { scheme: String },
            UrlNotRecognised { url: String },
            UnknownConfigurationKey { key: String },
            Credential { source: credential::Error },
        }
        impl From<Error> for crate::Error {}
        pub struct GoogleCloudStorageBuilder;
        pub enum GoogleConfigKey {
            ServiceAccount,
            ServiceAccountKey,
            Bucket,
            ApplicationCredentials,
            SkipSignature,
            Client(ClientConfigKey),
        }
        impl AsRef<str> for GoogleConfigKey {}
        impl FromStr for GoogleConfigKey {
            type Err = crate::Error;
        }
        impl Default for GoogleCloudStorageBuilder {}
        impl GoogleCloudStorageBuilder {
            pub fn new() -> Self {}
            pub fn from_env() -> Self {}
            pub fn with_url(self, url: impl Into<String>) -> Self {}
            pub fn with_config(self, key: GoogleConfigKey, value: impl Into<String>) -> Self {}
            pub fn get_config_value(&self, key: &GoogleConfigKey) -> Option<String> {}
            pub fn with_bucket_name(self, bucket_name: impl Into<String>) -> Self {}
            pub fn with_service_account_path(self, service_account_path: impl Into<String>) -> Self {}
            pub fn with_service_account_key(self, service_account: impl Into<String>) -> Self {}
            pub fn with_application_credentials(
                self,
                application_credentials_path: impl Into<String>,
            ) -> Self {
            }
            pub fn with_skip_signature(self, skip_signature: bool) -> Self {}
            pub fn with_credentials(self, credentials: GcpCredentialProvider) -> Self {}
            pub fn with_retry(self, retry_config: RetryConfig) -> Self {}
            pub fn with_proxy_url(self, proxy_url: impl Into<String>) -> Self {}
            pub fn with_proxy_ca_certificate(self, proxy_ca_certificate: impl Into<String>) -> Self {}
            pub fn with_proxy_excludes(self, proxy_excludes: impl Into<String>) -> Self {}
            pub fn with_client_options(self, options: ClientOptions) -> Self {}
            pub fn with_http_connector<C: HttpConnector>(self, connector: C) -> Self {}
            #[twelve::opens(storage, shared)]
            pub fn build(self) -> Result<GoogleCloudStorage> {}
        }
    }
    mod client {
        use crate::client::get::GetClient;
        use crate::client::list::ListClient;
        use crate::client::HttpError;
        use std::sync::Arc;
        enum Error {
            ListRequest { source: crate::client::retry::RetryError },
            ListResponseBody { source: HttpError },
            InvalidListResponse { source: quick_xml::de::DeError },
            GetRequest { source: crate::client::retry::RetryError, path: String },
            Request { source: crate::client::retry::RetryError, path: String },
            PutResponseBody { source: HttpError },
            InvalidPutRequest { source: quick_xml::se::SeError },
            InvalidPutResponse { source: quick_xml::de::DeError },
            Metadata { source: crate::client::header::Error },
            MissingVersion,
            CompleteMultipartRequest { source: crate::client::retry::RetryError },
            CompleteMultipartResponseBody { source: HttpError },
            InvalidMultipartResponse { source: quick_xml::de::DeError },
            SignBlobRequest { source: crate::client::retry::RetryError },
            InvalidSignBlobResponse { source: HttpError },
            InvalidSignBlobSignature { source: base64::DecodeError },
        }
        impl From<Error> for crate::Error {}
        pub(crate) struct Request<'a>;
        pub(crate) struct GoogleCloudStorageClient;
    }
    mod credential {
        use crate::client::HttpError;
        use std::path::PathBuf;
        pub enum Error {
            OpenCredentials { source: std::io::Error, path: PathBuf },
            DecodeCredentials { source: serde_json::Error },
            MissingKey,
            InvalidKey { source: ring::error::KeyRejected },
            Sign { source: ring::error::Unspecified },
            Encode { source: serde_json::Error },
            UnsupportedKey { encoding: String },
            TokenRequest { source: crate::client::retry::RetryError },
            TokenResponseBody { source: HttpError },
            ReadPem { source: std::io::Error },
        }
        impl From<Error> for crate::Error {}
        pub struct GcpSigningCredential {
            pub email: String,
            pub private_key: Option<ServiceAccountKey>,
        }
        pub struct ServiceAccountKey;
        impl ServiceAccountKey {
            pub fn from_pem(encoded: &[u8]) -> Result<Self> {}
            pub fn from_pkcs8(key: &[u8]) -> Result<Self> {}
            pub fn from_der(key: &[u8]) -> Result<Self> {}
        }
        pub struct GcpCredential {
            pub bearer: String,
        }
        pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;
    }
    pub type GcpCredentialProvider = Arc<dyn CredentialProvider<Credential = GcpCredential>>;
    pub type GcpSigningCredentialProvider = Arc<dyn CredentialProvider<Credential = GcpSigningCredential>>;
    #[twelve::nature(client)]
    pub struct GoogleCloudStorage;
    impl GoogleCloudStorage {
        pub fn credentials(&self) -> &GcpCredentialProvider {}
        pub fn signing_credentials(&self) -> &GcpSigningCredentialProvider {}
    }
    impl ObjectStore for GoogleCloudStorage {}
    impl MultipartStore for GoogleCloudStorage {}
    impl Signer for GoogleCloudStorage {}
    impl PaginatedListStore for GoogleCloudStorage {}
}
pub mod http {
    use crate::client::HttpConnector;
    use crate::http::client::Client;
    use crate::{ClientConfigKey, ClientOptions, ObjectStore, Result, RetryConfig};
    mod client {
        use crate::client::get::GetClient;
        use crate::client::retry::{self};
        use crate::client::HttpError;
        enum Error {
            Request { source: retry::RetryError, path: String },
            Reqwest { source: HttpError },
            RangeNotSupported { href: String },
            InvalidPropFind { source: quick_xml::de::DeError },
            MissingSize { href: String },
            PropStatus { href: String, status: String },
            InvalidHref { href: String, source: url::ParseError },
            NonUnicode { path: String, source: std::str::Utf8Error },
            InvalidPath { path: String, source: crate::path::Error },
        }
        impl From<Error> for crate::Error {}
        pub(crate) struct Client;
    }
    enum Error {
        MissingUrl,
        UnableToParseUrl { source: url::ParseError, url: String },
        Metadata { source: crate::client::header::Error },
    }
    impl From<Error> for crate::Error {}
    #[twelve::nature(client)]
    pub struct HttpStore;
    impl ObjectStore for HttpStore {}
    pub struct HttpBuilder;
    impl Default for HttpBuilder {}
    impl HttpBuilder {
        pub fn new() -> Self {}
        pub fn with_url(self, url: impl Into<String>) -> Self {}
        pub fn with_retry(self, retry_config: RetryConfig) -> Self {}
        pub fn with_config(self, key: ClientConfigKey, value: impl Into<String>) -> Self {}
        pub fn with_client_options(self, options: ClientOptions) -> Self {}
        pub fn with_http_connector<C: HttpConnector>(self, connector: C) -> Self {}
        pub fn build(self) -> Result<HttpStore> {}
    }
}
pub mod local {
    use crate::{path::Path, util::InvalidGetRange, ObjectStore, Result};
    use std::fs::Metadata;
    use std::io;
    use std::io::Seek;
    use std::path::PathBuf;
    use url::Url;
    pub(crate) enum Error {
        UnableToWalkDir { source: walkdir::Error },
        Metadata { source: Box<dyn std::error::Error + Send + Sync + 'static>, path: String },
        UnableToCopyDataToFile { source: io::Error },
        UnableToRenameFile { source: io::Error },
        UnableToCreateDir { source: io::Error, path: PathBuf },
        UnableToCreateFile { source: io::Error, path: PathBuf },
        UnableToDeleteFile { source: io::Error, path: PathBuf },
        UnableToOpenFile { source: io::Error, path: PathBuf },
        UnableToReadBytes { source: io::Error, path: PathBuf },
        OutOfRange { path: PathBuf, expected: u64, actual: u64 },
        InvalidRange { source: InvalidGetRange },
        UnableToCopyFile { from: PathBuf, to: PathBuf, source: io::Error },
        NotFound { path: PathBuf, source: io::Error },
        Seek { source: io::Error, path: PathBuf },
        InvalidUrl { url: Url },
        AlreadyExists { path: String, source: io::Error },
        UnableToCanonicalize { path: PathBuf, source: io::Error },
        InvalidPath { path: String },
        Aborted,
    }
    impl From<Error> for super::Error {}
    pub struct LocalFileSystem;
    impl Default for LocalFileSystem {
        #[twelve::opens(storage, disk, instead = "`object_store::aws::AmazonS3Builder`, or the builders for Google Cloud and Azure")]
        fn default() -> Self {}
    }
    impl LocalFileSystem {
        #[twelve::opens(storage, disk, instead = "`object_store::aws::AmazonS3Builder`, or the builders for Google Cloud and Azure")]
        pub fn new() -> Self {}
        #[twelve::opens(storage, disk, arg = 0, instead = "`object_store::aws::AmazonS3Builder`, or the builders for Google Cloud and Azure")]
        pub fn new_with_prefix(prefix: impl AsRef<std::path::Path>) -> Result<Self> {}
        pub fn path_to_filesystem(&self, location: &Path) -> Result<PathBuf> {}
        pub fn with_automatic_cleanup(self, automatic_cleanup: bool) -> Self {}
    }
    impl ObjectStore for LocalFileSystem {}
}
pub mod memory {
    use crate::multipart::MultipartStore;
    use crate::util::InvalidGetRange;
    use crate::ObjectStore;
    use std::ops::Range;
    enum Error {
        NoDataInMemory { path: String },
        Range { source: InvalidGetRange },
        AlreadyExists { path: String },
        MissingETag,
        UploadNotFound { id: String },
        MissingPart { part: usize },
    }
    impl From<Error> for super::Error {}
    #[twelve::opens(storage, memory, instead = "`object_store::aws::AmazonS3Builder`, or the builders for Google Cloud and Azure")]
    pub struct InMemory;
    impl Default for InMemory {
        fn default() -> Self {}
    }
    impl ObjectStore for InMemory {}
    impl MultipartStore for InMemory {}
    impl InMemory {
        pub fn new() -> Self {}
        pub fn fork(&self) -> Self {}
    }
}
pub mod path {
    pub const DELIMITER: &str = ();
    pub const DELIMITER_BYTE: u8 = ();
    mod parts {
        pub struct InvalidPart;
        pub struct PathPart<'a>;
        impl<'a> Default for PathPart<'a> {}
        impl<'a> PathPart<'a> {
            pub fn parse(segment: &'a str) -> Result<Self, InvalidPart> {}
        }
        impl<'a> From<&'a [u8]> for PathPart<'a> {}
        impl<'a> From<&'a str> for PathPart<'a> {}
        impl From<String> for PathPart<'static> {}
        impl AsRef<str> for PathPart<'_> {}
    }
    pub use parts::{InvalidPart, PathPart};
    pub enum Error {
        EmptySegment { path: String },
        BadSegment { path: String, source: InvalidPart },
        Canonicalize { path: std::path::PathBuf, source: std::io::Error },
        InvalidPath { path: std::path::PathBuf },
        NonUnicode { path: String, source: std::str::Utf8Error },
        PrefixMismatch { path: String, prefix: String },
    }
    pub struct Path;
    impl Default for Path {}
    impl Path {
        pub fn parse(path: impl AsRef<str>) -> Result<Self, Error> {}
        pub fn from_url_path(path: impl AsRef<str>) -> Result<Self, Error> {}
        pub fn parts(&self) -> impl Iterator<Item = PathPart<'_>> {}
        pub fn filename(&self) -> Option<&str> {}
        pub fn extension(&self) -> Option<&str> {}
        pub fn prefix_match(&self, prefix: &Self) -> Option<impl Iterator<Item = PathPart<'_>> + '_> {}
        pub fn prefix_matches(&self, prefix: &Self) -> bool {}
        pub fn child<'a>(&self, child: impl Into<PathPart<'a>>) -> Self {}
    }
    impl AsRef<str> for Path {}
    impl From<&str> for Path {}
    impl From<String> for Path {}
    impl From<Path> for String {}
    impl<'a, I: Into<PathPart<'a>>> FromIterator<I> for Path {}
}
pub mod prefix {
    use crate::path::Path;
    use crate::ObjectStore;
    pub struct PrefixStore<T: ObjectStore>(T);
    impl<T: ObjectStore> PrefixStore<T> {
        pub fn new(store: T, prefix: impl Into<Path>) -> Self {}
    }
    impl<T: ObjectStore> ObjectStore for PrefixStore<T> {}
}
pub mod registry {
    use crate::path::{InvalidPart, Path};
    use crate::ObjectStore;
    use std::sync::Arc;
    use url::Url;
    pub trait ObjectStoreRegistry: Send + Sync + std::fmt::Debug + 'static {
        fn register(&self, url: Url, store: Arc<dyn ObjectStore>) -> Option<Arc<dyn ObjectStore>>;
        fn resolve(&self, url: &Url) -> crate::Result<(Arc<dyn ObjectStore>, Path)>;
    }
    enum Error {
        NotFound,
        InvalidPart(InvalidPart),
    }
    impl From<Error> for crate::Error {}
    pub struct DefaultObjectStoreRegistry;
    impl Default for DefaultObjectStoreRegistry {}
    impl DefaultObjectStoreRegistry {
        pub fn new() -> Self {}
    }
    impl ObjectStoreRegistry for DefaultObjectStoreRegistry {}
}
pub mod signer {
    use crate::{path::Path, Result};
    use reqwest::Method;
    use std::{fmt, time::Duration};
    use url::Url;
    pub trait Signer: Send + Sync + fmt::Debug + 'static {
        async fn signed_url(&self, method: Method, path: &Path, expires_in: Duration) -> Result<Url>;
        async fn signed_urls(
            &self,
            method: Method,
            paths: &[Path],
            expires_in: Duration,
        ) -> Result<Vec<Url>> {
        }
    }
}
pub mod client {
    pub(crate) mod backoff {
        use rand::prelude::*;
        use std::time::Duration;
        pub struct BackoffConfig {
            pub init_backoff: Duration,
            pub max_backoff: Duration,
            pub base: f64,
        }
        impl Default for BackoffConfig {}
    }
    pub(crate) mod retry {
        use crate::client::backoff::BackoffConfig;
        use crate::client::HttpError;
        use reqwest::StatusCode;
        use web_time::Duration;
        pub struct RetryError;
        impl std::error::Error for RetryError {}
        pub(crate) struct RetryContext;
        pub enum RequestError {
            BareRedirect,
            Status { status: StatusCode, body: Option<String> },
            Response { status: StatusCode, body: String },
            Http(HttpError),
        }
        impl RetryError {
            pub fn inner(&self) -> &RequestError {}
            pub fn status(&self) -> Option<StatusCode> {}
            pub fn body(&self) -> Option<&str> {}
            pub fn error(self, store: &'static str, path: String) -> crate::Error {}
        }
        impl From<RetryError> for std::io::Error {}
        pub(crate) type Result<T, E = RetryError> = std::result::Result<T, E>;
        pub struct RetryConfig {
            pub backoff: BackoffConfig,
            pub max_retries: usize,
            pub retry_timeout: Duration,
        }
        impl Default for RetryConfig {}
    }
    pub(crate) mod get {
        use crate::client::header::HeaderConfig;
        use crate::client::retry::RetryContext;
        use crate::client::HttpResponse;
        use crate::path::Path;
        use crate::{GetOptions, GetResult, Result, RetryConfig};
        use std::sync::Arc;
        pub(crate) trait GetClient: Send + Sync + 'static {
            const STORE: &'static str;
            const HEADER_CONFIG: HeaderConfig;
            fn retry_config(&self) -> &RetryConfig;
            async fn get_request(
                &self,
                ctx: &mut RetryContext,
                path: &Path,
                options: GetOptions,
            ) -> Result<HttpResponse>;
        }
        pub(crate) trait GetClientExt {
            async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult>;
        }
    }
    pub(crate) mod list {
        use crate::list::{PaginatedListOptions, PaginatedListResult};
        use crate::path::Path;
        use crate::Result;
        use crate::{ListResult, ObjectMeta};
        use futures::stream::BoxStream;
        pub(crate) trait ListClient: Send + Sync + 'static {
            async fn list_request(
                &self,
                prefix: Option<&str>,
                options: PaginatedListOptions,
            ) -> Result<PaginatedListResult>;
        }
        pub(crate) trait ListClientExt {
            fn list_paginated(
                &self,
                prefix: Option<&Path>,
                delimiter: bool,
                offset: Option<&Path>,
            ) -> BoxStream<'static, Result<ListResult>>;
            fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>>;
            fn list_with_offset(
                &self,
                prefix: Option<&Path>,
                offset: &Path,
            ) -> BoxStream<'static, Result<ObjectMeta>>;
            async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult>;
        }
    }
    pub(crate) mod header {
        pub(crate) struct HeaderConfig {
            pub etag_required: bool,
            pub last_modified_required: bool,
            pub version_header: Option<&'static str>,
            pub user_defined_metadata_prefix: Option<&'static str>,
        }
        pub(crate) enum Error {
            MissingEtag,
            BadHeader { source: reqwest::header::ToStrError },
            MissingLastModified,
            MissingContentLength,
            InvalidLastModified { last_modified: String, source: chrono::ParseError },
            InvalidContentLength { content_length: String, source: std::num::ParseIntError },
        }
    }
    pub(crate) mod s3 {
        use crate::{ListResult, ObjectMeta};
        use chrono::{DateTime, Utc};
        pub struct ListResponse {
            pub contents: Vec<ListContents>,
            pub common_prefixes: Vec<ListPrefix>,
            pub next_continuation_token: Option<String>,
        }
        impl TryFrom<ListResponse> for ListResult {
            type Error = crate::Error;
        }
        pub struct ListPrefix {
            pub prefix: String,
        }
        pub struct ListContents {
            pub key: String,
            pub size: u64,
            pub last_modified: DateTime<Utc>,
            pub e_tag: Option<String>,
        }
        impl TryFrom<ListContents> for ObjectMeta {
            type Error = crate::Error;
        }
    }
    pub(crate) mod builder {
        use crate::client::HttpError;
        use http::header::{InvalidHeaderName, InvalidHeaderValue};
        use http::uri::InvalidUri;
        pub(crate) enum RequestBuilderError {
            InvalidUri(InvalidUri),
            InvalidHeaderValue(InvalidHeaderValue),
            InvalidHeaderName(InvalidHeaderName),
            SerdeJson(serde_json::Error),
            SerdeUrl(serde_urlencoded::ser::Error),
        }
        impl From<RequestBuilderError> for HttpError {}
        impl From<std::convert::Infallible> for RequestBuilderError {}
    }
    mod http {
        mod body {
            use crate::client::HttpError;
            use crate::PutPayload;
            use bytes::Bytes;
            use futures::stream::BoxStream;
            use hyper::body::Body;
            pub type HttpRequest = http::Request<HttpRequestBody>;
            pub struct HttpRequestBody;
            impl HttpRequestBody {
                pub fn empty() -> Self {}
                pub fn is_empty(&self) -> bool {}
                pub fn content_length(&self) -> usize {}
                pub fn as_bytes(&self) -> Option<&Bytes> {}
            }
            impl From<Bytes> for HttpRequestBody {}
            impl From<Vec<u8>> for HttpRequestBody {}
            impl From<String> for HttpRequestBody {}
            impl From<PutPayload> for HttpRequestBody {}
            impl Body for HttpRequestBody {
                type Data = Bytes;
                type Error = HttpError;
            }
            pub type HttpResponse = http::Response<HttpResponseBody>;
            pub struct HttpResponseBody;
            impl HttpResponseBody {
                pub fn new<B: Body<Data = Bytes, Error = HttpError>>(body: B) -> Self {}
                pub async fn bytes(self) -> Result<Bytes, HttpError> {}
                pub fn bytes_stream(self) -> BoxStream<'static, Result<Bytes, HttpError>> {}
            }
            impl Body for HttpResponseBody {
                type Data = Bytes;
                type Error = HttpError;
            }
            impl From<Bytes> for HttpResponseBody {}
            impl From<Vec<u8>> for HttpResponseBody {}
            impl From<String> for HttpResponseBody {}
        }
        pub use body::*;
        mod connection {
            use crate::client::{HttpRequest, HttpResponse};
            use crate::ClientOptions;
            use std::error::Error;
            pub struct HttpError;
            pub enum HttpErrorKind {
                Connect,
                Request,
                Timeout,
                Interrupted,
                Decode,
                Unknown,
            }
            impl HttpError {
                pub fn new<E: Error>(kind: HttpErrorKind, e: E) -> Self {}
                pub fn kind(&self) -> HttpErrorKind {}
            }
            pub trait HttpService: std::fmt::Debug + Send + Sync + 'static {
                async fn call(&self, req: HttpRequest) -> Result<HttpResponse, HttpError>;
            }
            pub struct HttpClient;
            impl HttpClient {
                pub fn new(service: impl HttpService + 'static) -> Self {}
                pub async fn execute(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {}
            }
            impl HttpService for reqwest::Client {}
            pub trait HttpConnector: std::fmt::Debug + Send + Sync + 'static {
                fn connect(&self, options: &ClientOptions) -> crate::Result<HttpClient>;
            }
        }
        pub use connection::*;
        mod spawn {
            use crate::client::{HttpError, HttpService};
            use tokio::runtime::Handle;
            struct SpawnError;
            impl From<SpawnError> for HttpError {}
            pub struct SpawnService<T: HttpService + Clone>(T);
            impl<T: HttpService + Clone> SpawnService<T> {
                pub fn new(inner: T, runtime: Handle) -> Self {}
            }
            impl<T: HttpService + Clone> HttpService for SpawnService<T> {}
        }
        pub use spawn::*;
    }
    use crate::path::Path;
    use crate::{GetOptions, Result};
    pub use http::*;
    use reqwest::header::{HeaderMap, HeaderValue};
    use std::str::FromStr;
    use std::sync::Arc;
    use std::time::Duration;
    pub enum ClientConfigKey {
        AllowHttp,
        AllowInvalidCertificates,
        ConnectTimeout,
        DefaultContentType,
        Http1Only,
        Http2KeepAliveInterval,
        Http2KeepAliveTimeout,
        Http2KeepAliveWhileIdle,
        Http2MaxFrameSize,
        Http2Only,
        PoolIdleTimeout,
        PoolMaxIdlePerHost,
        ProxyUrl,
        ProxyCaCertificate,
        ProxyExcludes,
        RandomizeAddresses,
        Timeout,
        UserAgent,
    }
    impl AsRef<str> for ClientConfigKey {}
    impl FromStr for ClientConfigKey {
        type Err = super::Error;
    }
    pub struct ClientOptions;
    impl Default for ClientOptions {}
    impl ClientOptions {
        pub fn new() -> Self {}
        pub fn with_config(self, key: ClientConfigKey, value: impl Into<String>) -> Self {}
        pub fn get_config_value(&self, key: &ClientConfigKey) -> Option<String> {}
        pub fn with_user_agent(self, agent: HeaderValue) -> Self {}
        pub fn with_default_content_type(self, mime: impl Into<String>) -> Self {}
        pub fn with_content_type_for_suffix(
            self,
            extension: impl Into<String>,
            mime: impl Into<String>,
        ) -> Self {
        }
        pub fn with_default_headers(self, headers: HeaderMap) -> Self {}
        pub fn with_allow_http(self, allow_http: bool) -> Self {}
        pub fn with_allow_invalid_certificates(self, allow_insecure: bool) -> Self {}
        pub fn with_http1_only(self) -> Self {}
        pub fn with_http2_only(self) -> Self {}
        pub fn with_allow_http2(self) -> Self {}
        pub fn with_proxy_url(self, proxy_url: impl Into<String>) -> Self {}
        pub fn with_proxy_ca_certificate(self, proxy_ca_certificate: impl Into<String>) -> Self {}
        pub fn with_proxy_excludes(self, proxy_excludes: impl Into<String>) -> Self {}
        pub fn with_timeout(self, timeout: Duration) -> Self {}
        pub fn with_timeout_disabled(self) -> Self {}
        pub fn with_connect_timeout(self, timeout: Duration) -> Self {}
        pub fn with_connect_timeout_disabled(self) -> Self {}
        pub fn with_pool_idle_timeout(self, timeout: Duration) -> Self {}
        pub fn with_pool_max_idle_per_host(self, max: usize) -> Self {}
        pub fn with_http2_keep_alive_interval(self, interval: Duration) -> Self {}
        pub fn with_http2_keep_alive_timeout(self, interval: Duration) -> Self {}
        pub fn with_http2_keep_alive_while_idle(self) -> Self {}
        pub fn with_http2_max_frame_size(self, sz: u32) -> Self {}
        pub fn get_content_type(&self, path: &Path) -> Option<&str> {}
    }
    pub trait CredentialProvider: std::fmt::Debug + Send + Sync {
        type Credential;
        async fn get_credential(&self) -> Result<Arc<Self::Credential>>;
    }
    pub struct StaticCredentialProvider<T>(T);
    impl<T> StaticCredentialProvider<T> {
        pub fn new(credential: T) -> Self {}
    }
    impl<T> CredentialProvider for StaticCredentialProvider<T> {
        type Credential = T;
    }
    use cloud::*;
}
pub use client::Certificate;
pub use client::{
    backoff::BackoffConfig, retry::RetryConfig, ClientConfigKey, ClientOptions, CredentialProvider,
    StaticCredentialProvider,
};
mod config {
    use crate::Result;
    use reqwest::header::HeaderValue;
    use std::time::Duration;
    pub(crate) trait Parse: Sized {
        fn parse(v: &str) -> Result<Self>;
    }
}
mod tags {
    pub struct TagSet;
    impl Default for TagSet {}
    impl TagSet {
        pub fn push(&mut self, key: &str, value: &str) {}
        pub fn encoded(&self) -> &str {}
    }
}
pub use tags::TagSet;
pub mod list {
    use super::Result;
    use crate::ListResult;
    use std::borrow::Cow;
    pub struct PaginatedListOptions {
        pub offset: Option<String>,
        pub delimiter: Option<Cow<'static, str>>,
        pub max_keys: Option<usize>,
        pub page_token: Option<String>,
        pub extensions: http::Extensions,
    }
    impl Default for PaginatedListOptions {}
    pub struct PaginatedListResult {
        pub result: ListResult,
        pub page_token: Option<String>,
    }
    pub trait PaginatedListStore: Send + Sync + 'static {
        async fn list_paginated(
            &self,
            prefix: Option<&str>,
            opts: PaginatedListOptions,
        ) -> Result<PaginatedListResult>;
    }
}
pub mod multipart {
    use crate::path::Path;
    use crate::{MultipartId, PutPayload, PutResult, Result};
    pub struct PartId {
        pub content_id: String,
    }
    pub trait MultipartStore: Send + Sync + 'static {
        async fn create_multipart(&self, path: &Path) -> Result<MultipartId>;
        async fn put_part(
            &self,
            path: &Path,
            id: &MultipartId,
            part_idx: usize,
            data: PutPayload,
        ) -> Result<PartId>;
        async fn complete_multipart(
            &self,
            path: &Path,
            id: &MultipartId,
            parts: Vec<PartId>,
        ) -> Result<PutResult>;
        async fn abort_multipart(&self, path: &Path, id: &MultipartId) -> Result<()>;
    }
}
mod parse {
    use crate::path::Path;
    use crate::ObjectStore;
    use url::Url;
    pub enum Error {
        Unrecognised { url: Url },
        Path { source: crate::path::Error },
    }
    impl From<Error> for super::Error {}
    pub enum ObjectStoreScheme {
        Local,
        Memory,
        AmazonS3,
        GoogleCloudStorage,
        MicrosoftAzure,
        Http,
    }
    impl ObjectStoreScheme {
        pub fn parse(url: &Url) -> Result<(Self, Path), Error> {}
    }
    pub fn parse_url(url: &Url) -> Result<(Box<dyn ObjectStore>, Path), super::Error> {}
    pub fn parse_url_opts<I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: Into<String>>(
        url: &Url,
        options: I,
    ) -> Result<(Box<dyn ObjectStore>, Path), super::Error> {
    }
}
mod payload {
    use bytes::Bytes;
    pub struct PutPayload;
    impl Default for PutPayload {}
    impl PutPayload {
        pub fn new() -> Self {}
        pub fn from_static(s: &'static [u8]) -> Self {}
        pub fn from_bytes(s: Bytes) -> Self {}
        pub fn content_length(&self) -> usize {}
        pub fn iter(&self) -> PutPayloadIter<'_> {}
    }
    impl AsRef<[Bytes]> for PutPayload {}
    impl<'a> IntoIterator for &'a PutPayload {
        type Item = &'a Bytes;
        type IntoIter = PutPayloadIter<'a>;
    }
    impl IntoIterator for PutPayload {
        type Item = Bytes;
        type IntoIter = PutPayloadIntoIter;
    }
    pub struct PutPayloadIter<'a>;
    impl<'a> Iterator for PutPayloadIter<'a> {
        type Item = &'a Bytes;
    }
    pub struct PutPayloadIntoIter;
    impl Iterator for PutPayloadIntoIter {
        type Item = Bytes;
    }
    impl From<Bytes> for PutPayload {}
    impl From<Vec<u8>> for PutPayload {}
    impl From<&'static str> for PutPayload {}
    impl From<&'static [u8]> for PutPayload {}
    impl From<String> for PutPayload {}
    impl FromIterator<u8> for PutPayload {}
    impl FromIterator<Bytes> for PutPayload {}
    impl From<PutPayload> for Bytes {}
    pub struct PutPayloadMut;
    impl Default for PutPayloadMut {}
    impl PutPayloadMut {
        pub fn new() -> Self {}
        pub fn with_block_size(self, block_size: usize) -> Self {}
        pub fn extend_from_slice(&mut self, slice: &[u8]) {}
        pub fn push(&mut self, bytes: Bytes) {}
        pub fn is_empty(&self) -> bool {}
        pub fn content_length(&self) -> usize {}
        pub fn freeze(self) -> PutPayload {}
    }
    impl From<PutPayloadMut> for PutPayload {}
}
mod upload {
    use crate::{PutPayload, PutResult, Result};
    use bytes::Bytes;
    use futures::future::BoxFuture;
    use std::task::{Context, Poll};
    pub type UploadPart = BoxFuture<'static, Result<()>>;
    pub trait MultipartUpload: Send + std::fmt::Debug {
        fn put_part(&mut self, data: PutPayload) -> UploadPart;
        async fn complete(&mut self) -> Result<PutResult>;
        async fn abort(&mut self) -> Result<()>;
    }
    impl<W: MultipartUpload + ?Sized> MultipartUpload for Box<W> {}
    pub struct WriteMultipart;
    impl WriteMultipart {
        pub fn new(upload: Box<dyn MultipartUpload>) -> Self {}
        pub fn new_with_chunk_size(upload: Box<dyn MultipartUpload>, chunk_size: usize) -> Self {}
        pub fn poll_for_capacity(
            &mut self,
            cx: &mut Context<'_>,
            max_concurrency: usize,
        ) -> Poll<Result<()>> {
        }
        pub async fn wait_for_capacity(&mut self, max_concurrency: usize) -> Result<()> {}
        pub fn write(&mut self, buf: &[u8]) {}
        pub fn put(&mut self, bytes: Bytes) {}
        pub async fn abort(self) -> Result<()> {}
        pub async fn finish(self) -> Result<PutResult> {}
    }
}
mod util {
    use super::Result;
    use bytes::Bytes;
    use futures::Stream;
    use std::ops::{Range, RangeBounds};
    pub async fn collect_bytes<S: Stream<Item = Result<Bytes, E>>, E>(
        stream: S,
        size_hint: Option<u64>,
    ) -> Result<Bytes, E> {
    }
    pub const OBJECT_STORE_COALESCE_DEFAULT: u64 = ();
    pub async fn coalesce_ranges<
        F: FnMut(Range<u64>) -> Fut,
        E,
        Fut: std::future::Future<Output = Result<Bytes, E>>,
    >(
        ranges: &[Range<u64>],
        fetch: F,
        coalesce: u64,
    ) -> Result<Vec<Bytes>, E> {
    }
    pub enum GetRange {
        Bounded(Range<u64>),
        Offset(u64),
        Suffix(u64),
    }
    pub enum InvalidGetRange {
        StartTooLarge { requested: u64, length: u64 },
        Inconsistent { start: u64, end: u64 },
        TooLarge { requested: u64, max: u64 },
    }
    impl GetRange {
        pub fn is_valid(&self) -> Result<(), InvalidGetRange> {}
        pub fn as_range(&self, len: u64) -> Result<Range<u64>, InvalidGetRange> {}
    }
    impl<T: RangeBounds<u64>> From<T> for GetRange {}
}
mod attributes {
    use std::borrow::Cow;
    use std::ops::Deref;
    pub enum Attribute {
        ContentDisposition,
        ContentEncoding,
        ContentLanguage,
        ContentType,
        CacheControl,
        StorageClass,
        Metadata(Cow<'static, str>),
    }
    pub struct AttributeValue;
    impl AsRef<str> for AttributeValue {}
    impl From<&'static str> for AttributeValue {}
    impl From<String> for AttributeValue {}
    impl Deref for AttributeValue {
        type Target = str;
    }
    pub struct Attributes;
    impl Default for Attributes {}
    impl Attributes {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn insert(&mut self, key: Attribute, value: AttributeValue) -> Option<AttributeValue> {}
        pub fn get(&self, key: &Attribute) -> Option<&AttributeValue> {}
        pub fn remove(&mut self, key: &Attribute) -> Option<AttributeValue> {}
        pub fn iter(&self) -> AttributesIter<'_> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<K: Into<Attribute>, V: Into<AttributeValue>> FromIterator<(K, V)> for Attributes {}
    impl<'a> IntoIterator for &'a Attributes {
        type Item = (&'a Attribute, &'a AttributeValue);
        type IntoIter = AttributesIter<'a>;
    }
    pub struct AttributesIter<'a>;
    impl<'a> Iterator for AttributesIter<'a> {
        type Item = (&'a Attribute, &'a AttributeValue);
    }
}
use crate::path::Path;
pub use ::http::{Extensions, HeaderMap, HeaderValue};
pub use attributes::*;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures::stream::BoxStream;
pub use parse::{parse_url, parse_url_opts, ObjectStoreScheme};
pub use payload::*;
use std::fmt::Debug;
use std::io::Seek;
use std::ops::Range;
use std::sync::Arc;
pub use upload::*;
pub use util::{coalesce_ranges, collect_bytes, GetRange, OBJECT_STORE_COALESCE_DEFAULT};
pub type DynObjectStore = dyn ObjectStore;
pub type MultipartId = String;
// What 0.13 moved to a trait of its own is kept in one here.
pub use ObjectStore as ObjectStoreExt;
// Which store it is, the settings say.
#[twelve::nature(client)]
pub trait ObjectStore: std::fmt::Display + Send + Sync + Debug + 'static {
    async fn put(&self, location: &Path, payload: PutPayload) -> Result<PutResult> {}
    async fn put_opts(&self, location: &Path, payload: PutPayload, opts: PutOptions) -> Result<PutResult>;
    async fn put_multipart(&self, location: &Path) -> Result<Box<dyn MultipartUpload>> {}
    async fn put_multipart_opts(
        &self,
        location: &Path,
        opts: PutMultipartOptions,
    ) -> Result<Box<dyn MultipartUpload>>;
    async fn get(&self, location: &Path) -> Result<GetResult> {}
    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult>;
    async fn get_range(&self, location: &Path, range: Range<u64>) -> Result<Bytes> {}
    async fn get_ranges(&self, location: &Path, ranges: &[Range<u64>]) -> Result<Vec<Bytes>> {}
    async fn head(&self, location: &Path) -> Result<ObjectMeta> {}
    async fn delete(&self, location: &Path) -> Result<()>;
    fn delete_stream<'a>(&'a self, locations: BoxStream<'a, Result<Path>>) -> BoxStream<'a, Result<Path>> {}
    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>>;
    fn list_with_offset(
        &self,
        prefix: Option<&Path>,
        offset: &Path,
    ) -> BoxStream<'static, Result<ObjectMeta>> {
    }
    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult>;
    async fn copy(&self, from: &Path, to: &Path) -> Result<()>;
    async fn rename(&self, from: &Path, to: &Path) -> Result<()> {}
    async fn copy_if_not_exists(&self, from: &Path, to: &Path) -> Result<()>;
    async fn rename_if_not_exists(&self, from: &Path, to: &Path) -> Result<()> {}
}
pub struct ListResult {
    pub common_prefixes: Vec<Path>,
    pub objects: Vec<ObjectMeta>,
}
pub struct ObjectMeta {
    pub location: Path,
    pub last_modified: DateTime<Utc>,
    pub size: u64,
    pub e_tag: Option<String>,
    pub version: Option<String>,
}
pub struct GetOptions {
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub if_modified_since: Option<DateTime<Utc>>,
    pub if_unmodified_since: Option<DateTime<Utc>>,
    pub range: Option<GetRange>,
    pub version: Option<String>,
    pub head: bool,
    pub extensions: Extensions,
}
impl Default for GetOptions {}
impl GetOptions {
    pub fn check_preconditions(&self, meta: &ObjectMeta) -> Result<()> {}
}
pub struct GetResult {
    pub payload: GetResultPayload,
    pub meta: ObjectMeta,
    pub range: Range<u64>,
    pub attributes: Attributes,
}
pub enum GetResultPayload {
    File(std::fs::File, std::path::PathBuf),
    Stream(BoxStream<'static, Result<Bytes>>),
}
impl GetResult {
    pub async fn bytes(self) -> Result<Bytes> {}
    pub fn into_stream(self) -> BoxStream<'static, Result<Bytes>> {}
}
pub enum PutMode {
    Overwrite,
    Create,
    Update(UpdateVersion),
}
impl Default for PutMode {}
pub struct UpdateVersion {
    pub e_tag: Option<String>,
    pub version: Option<String>,
}
impl From<PutResult> for UpdateVersion {}
pub struct PutOptions {
    pub mode: PutMode,
    pub tags: TagSet,
    pub attributes: Attributes,
    pub extensions: Extensions,
}
impl Default for PutOptions {}
impl From<PutMode> for PutOptions {}
impl From<TagSet> for PutOptions {}
impl From<Attributes> for PutOptions {}
pub struct PutMultipartOptions {
    pub tags: TagSet,
    pub attributes: Attributes,
    pub extensions: Extensions,
}
impl Default for PutMultipartOptions {}
impl From<TagSet> for PutMultipartOptions {}
impl From<Attributes> for PutMultipartOptions {}
pub struct PutResult {
    pub e_tag: Option<String>,
    pub version: Option<String>,
}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub enum Error {
    Generic { store: &'static str, source: Box<dyn std::error::Error + Send + Sync + 'static> },
    NotFound { path: String, source: Box<dyn std::error::Error + Send + Sync + 'static> },
    InvalidPath { source: path::Error },
    JoinError { source: tokio::task::JoinError },
    NotSupported { source: Box<dyn std::error::Error + Send + Sync + 'static> },
    AlreadyExists { path: String, source: Box<dyn std::error::Error + Send + Sync + 'static> },
    Precondition { path: String, source: Box<dyn std::error::Error + Send + Sync + 'static> },
    NotModified { path: String, source: Box<dyn std::error::Error + Send + Sync + 'static> },
    NotImplemented,
    PermissionDenied { path: String, source: Box<dyn std::error::Error + Send + Sync + 'static> },
    Unauthenticated { path: String, source: Box<dyn std::error::Error + Send + Sync + 'static> },
    UnknownConfigurationKey { store: &'static str, key: String },
}
impl From<Error> for std::io::Error {}
