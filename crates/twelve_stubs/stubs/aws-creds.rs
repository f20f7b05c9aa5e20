//! package = "aws-creds", version = ">=0.34, <0.40", lib = "awscreds"

mod credentials {
    use crate::error::CredentialsError;
    use std::ops::Deref;
    use std::time::Duration;
    use time::OffsetDateTime;
    pub struct Credentials {
        pub access_key: Option<String>,
        pub secret_key: Option<String>,
        pub security_token: Option<String>,
        pub session_token: Option<String>,
        pub expiration: Option<Rfc3339OffsetDateTime>,
    }
    pub struct Rfc3339OffsetDateTime(pub time::OffsetDateTime);
    impl From<time::OffsetDateTime> for Rfc3339OffsetDateTime {}
    impl From<Rfc3339OffsetDateTime> for time::OffsetDateTime {}
    impl Deref for Rfc3339OffsetDateTime {
        type Target = time::OffsetDateTime;
    }
    pub struct AssumeRoleWithWebIdentityResponse {
        pub assume_role_with_web_identity_result: AssumeRoleWithWebIdentityResult,
        pub response_metadata: ResponseMetadata,
    }
    pub struct AssumeRoleWithWebIdentityResult {
        pub subject_from_web_identity_token: String,
        pub audience: String,
        pub assumed_role_user: AssumedRoleUser,
        pub credentials: StsResponseCredentials,
        pub provider: String,
    }
    pub struct StsResponseCredentials {
        pub session_token: String,
        pub secret_access_key: String,
        pub expiration: Rfc3339OffsetDateTime,
        pub access_key_id: String,
    }
    pub struct AssumedRoleUser {
        pub arn: String,
        pub assumed_role_id: String,
    }
    pub struct ResponseMetadata {
        pub request_id: String,
    }
    pub fn set_request_timeout(timeout: Option<Duration>) -> Option<Duration> {}
    impl Credentials {
        pub fn refresh(&mut self) -> Result<(), CredentialsError> {}
        pub fn from_sts_env(session_name: &str) -> Result<Credentials, CredentialsError> {}
        pub fn from_sts(
            role_arn: &str,
            session_name: &str,
            web_identity_token: &str,
        ) -> Result<Credentials, CredentialsError> {
        }
        pub fn default() -> Result<Credentials, CredentialsError> {}
        pub fn anonymous() -> Result<Credentials, CredentialsError> {}
        pub fn new(
            access_key: Option<&str>,
            secret_key: Option<&str>,
            security_token: Option<&str>,
            session_token: Option<&str>,
            profile: Option<&str>,
        ) -> Result<Credentials, CredentialsError> {
        }
        pub fn from_env_specific(
            access_key_var: Option<&str>,
            secret_key_var: Option<&str>,
            security_token_var: Option<&str>,
            session_token_var: Option<&str>,
        ) -> Result<Credentials, CredentialsError> {
        }
        pub fn from_env() -> Result<Credentials, CredentialsError> {}
        pub fn from_instance_metadata() -> Result<Credentials, CredentialsError> {}
        pub fn from_instance_metadata_v2() -> Result<Credentials, CredentialsError> {}
        pub fn from_profile(section: Option<&str>) -> Result<Credentials, CredentialsError> {}
    }
}
pub use credentials::*;
pub mod error {
    use thiserror::Error;
    pub enum CredentialsError {
        NotEc2,
        ConfigNotFound,
        ConfigMissingAccessKeyId,
        ConfigMissingSecretKey,
        MissingEnvVar(String, String),
        Atto(attohttpc::Error),
        Ini(ini::Error),
        SerdeXml(quick_xml::de::DeError),
        UrlParse(url::ParseError),
        Io(std::io::Error),
        Env(std::env::VarError),
        HomeDir,
        NoCredentials,
        UnexpectedStatusCode(u16),
    }
}
pub use time;
