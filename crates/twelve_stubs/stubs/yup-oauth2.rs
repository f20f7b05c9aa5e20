//! package = "yup-oauth2", version = ">=8, <13"

pub mod access_token {
    pub struct AccessTokenFlow;
}
mod application_default_credentials {
    pub struct ApplicationDefaultCredentialsFlowOpts {
        pub metadata_url: Option<String>,
    }
    impl Default for ApplicationDefaultCredentialsFlowOpts {}
    pub struct ApplicationDefaultCredentialsFlow;
}
pub mod authenticator {
    use crate::application_default_credentials::{
        ApplicationDefaultCredentialsFlow, ApplicationDefaultCredentialsFlowOpts,
    };
    use crate::authenticator_delegate::{DeviceFlowDelegate, InstalledFlowDelegate};
    use crate::authorized_user::{AuthorizedUserFlow, AuthorizedUserSecret};
    use crate::client::DefaultHyperClientBuilder;
    use crate::client::HyperClientBuilder;
    use crate::device::DeviceFlow;
    use crate::error::Error;
    use crate::external_account::{ExternalAccountFlow, ExternalAccountSecret};
    use crate::installed::{InstalledFlow, InstalledFlowReturnMethod};
    use crate::service_account_impersonator::ServiceAccountImpersonationFlow;
    use crate::service_account::{
        self, ServiceAccountFlow, ServiceAccountFlowOpts, ServiceAccountKey,
    };
    use crate::storage::{self, TokenStorage};
    use crate::types::{AccessToken, ApplicationSecret};
    use private::AuthFlow;
    use crate::access_token::AccessTokenFlow;
    use hyper_util::client::legacy::connect::Connect;
    use std::borrow::Cow;
    use std::io;
    use std::path::PathBuf;
    use std::time::Duration;
    pub struct Authenticator<C: Connect + Clone>(C);
    impl<C: Connect + Clone> Authenticator<C> {
        pub async fn token<'a, T: AsRef<str>>(
            &'a self,
            scopes: &'a [T],
        ) -> Result<AccessToken, Error> {}
        pub async fn force_refreshed_token<'a, T: AsRef<str>>(
            &'a self,
            scopes: &'a [T],
        ) -> Result<AccessToken, Error> {}
        pub async fn id_token<'a, T: AsRef<str>>(
            &'a self,
            scopes: &'a [T],
        ) -> Result<Option<String>, Error> {}
    }
    pub struct AuthenticatorBuilder<C, F>(C, F);
    pub struct InstalledFlowAuthenticator;
    impl InstalledFlowAuthenticator {
        pub fn builder(
            app_secret: ApplicationSecret,
            method: InstalledFlowReturnMethod,
        ) -> AuthenticatorBuilder<DefaultHyperClientBuilder, InstalledFlow> {}
        pub fn with_client<C>(
            app_secret: ApplicationSecret,
            method: InstalledFlowReturnMethod,
            client: C,
        ) -> AuthenticatorBuilder<C, InstalledFlow> {}
    }
    pub struct DeviceFlowAuthenticator;
    impl DeviceFlowAuthenticator {
        pub fn builder(
            app_secret: ApplicationSecret,
        ) -> AuthenticatorBuilder<DefaultHyperClientBuilder, DeviceFlow> {}
        pub fn with_client<C>(
            app_secret: ApplicationSecret,
            client: C,
        ) -> AuthenticatorBuilder<C, DeviceFlow> {}
    }
    pub struct ServiceAccountAuthenticator;
    impl ServiceAccountAuthenticator {
        pub fn builder(
            service_account_key: ServiceAccountKey,
        ) -> AuthenticatorBuilder<DefaultHyperClientBuilder, ServiceAccountFlowOpts> {}
        pub fn with_client<C>(
            service_account_key: ServiceAccountKey,
            client: C,
        ) -> AuthenticatorBuilder<C, ServiceAccountFlowOpts> {}
    }
    pub struct ApplicationDefaultCredentialsAuthenticator;
    impl ApplicationDefaultCredentialsAuthenticator {
        pub async fn from_environment() -> Result<
            ServiceAccountFlowOpts,
            std::env::VarError,
        > {}
        pub async fn builder(
            opts: ApplicationDefaultCredentialsFlowOpts,
        ) -> ApplicationDefaultCredentialsTypes<DefaultHyperClientBuilder> {}
        pub async fn with_client<C: HyperClientBuilder>(
            opts: ApplicationDefaultCredentialsFlowOpts,
            client: C,
        ) -> ApplicationDefaultCredentialsTypes<C> {}
    }
    pub enum ApplicationDefaultCredentialsTypes<C: HyperClientBuilder> {
        ServiceAccount(AuthenticatorBuilder<C, ServiceAccountFlowOpts>),
        InstanceMetadata(AuthenticatorBuilder<C, ApplicationDefaultCredentialsFlowOpts>),
    }
    pub struct AuthorizedUserAuthenticator;
    impl AuthorizedUserAuthenticator {
        pub fn builder(
            authorized_user_secret: AuthorizedUserSecret,
        ) -> AuthenticatorBuilder<DefaultHyperClientBuilder, AuthorizedUserFlow> {}
        pub fn with_client<C>(
            authorized_user_secret: AuthorizedUserSecret,
            client: C,
        ) -> AuthenticatorBuilder<C, AuthorizedUserFlow> {}
    }
    pub struct ExternalAccountAuthenticator;
    impl ExternalAccountAuthenticator {
        pub fn builder(
            external_account_secret: ExternalAccountSecret,
        ) -> AuthenticatorBuilder<DefaultHyperClientBuilder, ExternalAccountFlow> {}
        pub fn with_client<C>(
            external_account_secret: ExternalAccountSecret,
            client: C,
        ) -> AuthenticatorBuilder<C, ExternalAccountFlow> {}
    }
    pub struct AccessTokenAuthenticator;
    impl AccessTokenAuthenticator {
        pub fn builder(
            access_token: String,
        ) -> AuthenticatorBuilder<DefaultHyperClientBuilder, AccessTokenFlow> {}
        pub fn with_client<C>(
            access_token: String,
            client: C,
        ) -> AuthenticatorBuilder<C, AccessTokenFlow> {}
    }
    pub struct ServiceAccountImpersonationAuthenticator;
    impl ServiceAccountImpersonationAuthenticator {
        pub fn builder(
            authorized_user_secret: AuthorizedUserSecret,
            service_account_email: &str,
        ) -> AuthenticatorBuilder<
            DefaultHyperClientBuilder,
            ServiceAccountImpersonationFlow,
        > {}
        pub fn with_client<C>(
            authorized_user_secret: AuthorizedUserSecret,
            service_account_email: &str,
            client: C,
        ) -> AuthenticatorBuilder<C, ServiceAccountImpersonationFlow> {}
    }
    impl<C, F> AuthenticatorBuilder<C, F> {
        pub fn with_storage(self, storage: Box<dyn TokenStorage>) -> Self {}
        #[twelve::opens(cache, disk, arg = 0, instead = "a `TokenStorage` that keeps tokens in a backing service, given to `with_storage`")]
        pub fn persist_tokens_to_disk<P: Into<PathBuf>>(
            self,
            path: P,
        ) -> AuthenticatorBuilder<C, F> {}
    }
    impl<C: HyperClientBuilder, F> AuthenticatorBuilder<C, F> {
        pub fn with_timeout(self, timeout: Duration) -> Self {}
    }
    impl<C> AuthenticatorBuilder<C, DeviceFlow> {
        pub fn device_code_url(self, url: impl Into<Cow<'static, str>>) -> Self {}
        pub fn flow_delegate(self, flow_delegate: Box<dyn DeviceFlowDelegate>) -> Self {}
        pub fn grant_type(self, grant_type: impl Into<Cow<'static, str>>) -> Self {}
        pub async fn build(self) -> io::Result<Authenticator<C::Connector>>
        where
            C: HyperClientBuilder,
        {}
    }
    impl<C> AuthenticatorBuilder<C, InstalledFlow> {
        pub fn flow_delegate(
            self,
            flow_delegate: Box<dyn InstalledFlowDelegate>,
        ) -> Self {}
        pub fn force_account_selection(self, force: bool) -> Self {}
        pub async fn build(self) -> io::Result<Authenticator<C::Connector>>
        where
            C: HyperClientBuilder,
        {}
    }
    impl<C> AuthenticatorBuilder<C, ServiceAccountFlowOpts> {
        pub fn subject(self, subject: impl Into<String>) -> Self {}
        pub async fn build(self) -> io::Result<Authenticator<C::Connector>>
        where
            C: HyperClientBuilder,
        {}
    }
    impl<C> AuthenticatorBuilder<C, ApplicationDefaultCredentialsFlowOpts> {
        pub async fn build(self) -> io::Result<Authenticator<C::Connector>>
        where
            C: HyperClientBuilder,
        {}
    }
    impl<C> AuthenticatorBuilder<C, AuthorizedUserFlow> {
        pub async fn build(self) -> io::Result<Authenticator<C::Connector>>
        where
            C: HyperClientBuilder,
        {}
    }
    impl<C> AuthenticatorBuilder<C, ExternalAccountFlow> {
        pub async fn build(self) -> io::Result<Authenticator<C::Connector>>
        where
            C: HyperClientBuilder,
        {}
    }
    impl<C> AuthenticatorBuilder<C, ServiceAccountImpersonationFlow> {
        pub async fn build(self) -> io::Result<Authenticator<C::Connector>>
        where
            C: HyperClientBuilder,
        {}
        pub fn request_id_token(self) -> Self {}
    }
    impl<C> AuthenticatorBuilder<C, AccessTokenFlow> {
        pub async fn build(self) -> io::Result<Authenticator<C::Connector>>
        where
            C: HyperClientBuilder,
        {}
    }
    mod private {
        use crate::access_token::AccessTokenFlow;
        use crate::application_default_credentials::ApplicationDefaultCredentialsFlow;
        use crate::authorized_user::AuthorizedUserFlow;
        use crate::device::DeviceFlow;
        use crate::external_account::ExternalAccountFlow;
        use crate::installed::InstalledFlow;
        use crate::service_account::ServiceAccountFlow;
        use crate::service_account_impersonator::ServiceAccountImpersonationFlow;
        pub enum AuthFlow {
            DeviceFlow(DeviceFlow),
            InstalledFlow(InstalledFlow),
            ServiceAccountFlow(ServiceAccountFlow),
            ServiceAccountImpersonationFlow(ServiceAccountImpersonationFlow),
            ApplicationDefaultCredentialsFlow(ApplicationDefaultCredentialsFlow),
            AuthorizedUserFlow(AuthorizedUserFlow),
            ExternalAccountFlow(ExternalAccountFlow),
            AccessTokenFlow(AccessTokenFlow),
        }
    }
    pub type DefaultAuthenticator = Authenticator<
        hyper_rustls::HttpsConnector<hyper_util::client::legacy::connect::HttpConnector>,
    >;
}
pub mod authenticator_delegate {
    use std::pin::Pin;
    use std::time::Duration;
    use std::future::Future;
    use time::OffsetDateTime;
    pub struct DeviceAuthResponse {
        pub device_code: String,
        pub user_code: String,
        pub verification_uri: String,
        pub expires_at: OffsetDateTime,
        pub interval: Duration,
    }
    pub trait DeviceFlowDelegate: Send + Sync {
        fn present_user_code<'a>(
            &'a self,
            device_auth_resp: &'a DeviceAuthResponse,
        ) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>> {}
    }
    pub trait InstalledFlowDelegate: Send + Sync {
        fn redirect_uri(&self) -> Option<&str> {}
        fn present_user_url<'a>(
            &'a self,
            url: &'a str,
            need_code: bool,
        ) -> Pin<Box<dyn Future<Output = Result<String, String>> + Send + 'a>> {}
    }
    pub struct DefaultDeviceFlowDelegate;
    impl DeviceFlowDelegate for DefaultDeviceFlowDelegate {}
    pub struct DefaultInstalledFlowDelegate;
    impl InstalledFlowDelegate for DefaultInstalledFlowDelegate {}
    pub struct DefaultInstalledFlowDelegateWithRedirectURI(pub String);
    impl InstalledFlowDelegate for DefaultInstalledFlowDelegateWithRedirectURI {}
}
pub mod authorized_user {
    pub struct AuthorizedUserSecret {
        pub client_id: String,
        pub client_secret: String,
        pub refresh_token: String,
        pub key_type: String,
    }
    pub struct AuthorizedUserFlow;
}
pub mod client {
    use std::time::Duration;
    use hyper_util::client::legacy::{connect::Connect, Error as LegacyHyperError};
    use crate::Error;
    type HyperResponse = http::Response<hyper::body::Incoming>;
    pub(crate) type LegacyClient<C> = hyper_util::client::legacy::Client<C, String>;
    pub enum SendError {
        Timeout,
        Hyper(LegacyHyperError),
    }
    pub trait HyperClientBuilder {
        type Connector: Connect + Clone + Send + Sync + 'static;
        fn with_timeout(self, timeout: Duration) -> Self;
        fn build_hyper_client(self) -> Result<HttpClient<Self::Connector>, Error>;
    }
    pub struct HttpClient<C: Connect + Clone>(C);
    impl<C: Connect + Clone> HyperClientBuilder for HttpClient<C> {
        type Connector = C;
    }
    impl<C: Connect + Clone> SendRequest for HttpClient<C> {}
    pub(crate) trait SendRequest {
        async fn request(
            &self,
            payload: http::Request<String>,
        ) -> Result<HyperResponse, SendError>;
    }
    pub struct DefaultHyperClientBuilder;
    impl Default for DefaultHyperClientBuilder {}
    impl DefaultHyperClientBuilder {
        pub fn with_timeout(self, timeout: Duration) -> Self {}
    }
    impl HyperClientBuilder for DefaultHyperClientBuilder {
        type Connector = hyper_rustls::HttpsConnector<
            hyper_util::client::legacy::connect::HttpConnector,
        >;
        type Connector = hyper_tls::HttpsConnector<
            hyper_util::client::legacy::connect::HttpConnector,
        >;
    }
    pub struct CustomHyperClientBuilder<C: Connect + Clone>(C);
    impl<C: Connect + Clone> From<LegacyClient<C>> for CustomHyperClientBuilder<C> {}
    impl<C: Connect + Clone> HyperClientBuilder for CustomHyperClientBuilder<C> {
        type Connector = C;
    }
}
mod device {
    pub const GOOGLE_DEVICE_CODE_URL: &str = ();
    pub const GOOGLE_GRANT_TYPE: &str = ();
    pub struct DeviceFlow;
}
pub mod error {
    use std::error::Error as StdError;
    use std::io;
    use hyper::Error as HyperError;
    pub use crate::client::SendError;
    pub use crate::external_account::CredentialSourceError;
    pub use crate::storage::TokenStorageError;
    pub struct AuthError {
        pub error: AuthErrorCode,
        pub error_description: Option<String>,
        pub error_uri: Option<String>,
    }
    impl StdError for AuthError {}
    pub enum AuthErrorCode {
        InvalidRequest,
        InvalidClient,
        InvalidGrant,
        UnauthorizedClient,
        UnsupportedGrantType,
        InvalidScope,
        AccessDenied,
        ExpiredToken,
        Other(String),
    }
    impl AuthErrorCode {
        pub fn as_str(&self) -> &str {}
    }
    impl From<String> for AuthErrorCode {}
    impl From<&str> for AuthErrorCode {}
    pub enum Error {
        HttpError(HyperError),
        HttpClientError(SendError),
        AuthError(AuthError),
        JSONError(serde_json::Error),
        UserError(String),
        LowLevelError(io::Error),
        MissingAccessToken,
        StorageError(TokenStorageError),
        CredentialSourceError(CredentialSourceError),
    }
}
pub mod external_account {
    use crate::error::Error;
    use std::collections::HashMap;
    use thiserror::Error;
    pub struct ExternalAccountSecret {
        pub audience: String,
        pub subject_token_type: String,
        pub service_account_impersonation_url: Option<String>,
        pub token_url: String,
        pub credential_source: CredentialSource,
        pub key_type: String,
    }
    pub enum CredentialSource {
        File { file: String },
        Url {
            url: String,
            headers: Option<HashMap<String, String>>,
            format: UrlCredentialSourceFormat,
        },
    }
    pub enum UrlCredentialSourceFormat {
        Text,
        Json { subject_token_field_name: String },
    }
    pub enum CredentialSourceError {
        CredentialSourceTextInvalid(std::string::FromUtf8Error),
        JsonInvalid(serde_json::Error),
        MissingJsonField(String),
        InvalidJsonField(String),
    }
    pub struct ExternalAccountFlow;
}
mod helper {
    use crate::authorized_user::AuthorizedUserSecret;
    use crate::external_account::ExternalAccountSecret;
    use crate::types::ApplicationSecret;
    use crate::service_account::ServiceAccountKey;
    use std::io;
    use std::path::Path;
    pub async fn read_application_secret<P: AsRef<Path>>(
        path: P,
    ) -> io::Result<ApplicationSecret> {}
    pub fn parse_application_secret<S: AsRef<[u8]>>(
        secret: S,
    ) -> io::Result<ApplicationSecret> {}
    pub async fn read_service_account_key<P: AsRef<Path>>(
        path: P,
    ) -> io::Result<ServiceAccountKey> {}
    pub fn parse_service_account_key<S: AsRef<[u8]>>(
        key: S,
    ) -> io::Result<ServiceAccountKey> {}
    pub async fn read_authorized_user_secret<P: AsRef<Path>>(
        path: P,
    ) -> io::Result<AuthorizedUserSecret> {}
    pub async fn read_external_account_secret<P: AsRef<Path>>(
        path: P,
    ) -> io::Result<ExternalAccountSecret> {}
}
mod installed {
    pub enum InstalledFlowReturnMethod {
        Interactive,
        HTTPRedirect,
        HTTPPortRedirect(u16),
    }
    pub struct InstalledFlow;
}
pub mod service_account_impersonator {
    use crate::storage::TokenInfo;
    struct Request<'a>;
    struct TokenResponse;
    impl From<TokenResponse> for TokenInfo {}
    struct IdTokenResponse;
    impl From<IdTokenResponse> for TokenInfo {}
    pub struct ServiceAccountImpersonationFlow;
}
mod service_account {
    use rustls::{self};
    pub struct ServiceAccountKey {
        pub key_type: Option<String>,
        pub project_id: Option<String>,
        pub private_key_id: Option<String>,
        pub private_key: String,
        pub client_email: String,
        pub client_id: Option<String>,
        pub auth_uri: Option<String>,
        pub token_uri: String,
        pub auth_provider_x509_cert_url: Option<String>,
        pub client_x509_cert_url: Option<String>,
    }
    pub struct ServiceAccountFlowOpts;
    pub struct ServiceAccountFlow;
}
pub mod storage {
    pub use crate::types::TokenInfo;
    use std::io;
    use thiserror::Error;
    pub enum TokenStorageError {
        Io(std::io::Error),
        Other(std::borrow::Cow<'static, str>),
    }
    pub trait TokenStorage: Send + Sync {
        async fn set(
            &self,
            scopes: &[&str],
            token: TokenInfo,
        ) -> Result<(), TokenStorageError>;
        async fn get(&self, scopes: &[&str]) -> Option<TokenInfo>;
    }
}
mod types {
    use time::OffsetDateTime;
    pub struct AccessToken;
    impl AccessToken {
        pub fn token(&self) -> Option<&str> {}
        pub fn expiration_time(&self) -> Option<OffsetDateTime> {}
        pub fn is_expired(&self) -> bool {}
    }
    impl From<TokenInfo> for AccessToken {}
    pub struct TokenInfo {
        pub access_token: Option<String>,
        pub refresh_token: Option<String>,
        pub expires_at: Option<OffsetDateTime>,
        pub id_token: Option<String>,
    }
    impl TokenInfo {
        pub fn is_expired(&self) -> bool {}
    }
    pub struct ApplicationSecret {
        pub client_id: String,
        pub client_secret: String,
        pub token_uri: String,
        pub auth_uri: String,
        pub redirect_uris: Vec<String>,
        pub project_id: Option<String>,
        pub client_email: Option<String>,
        pub auth_provider_x509_cert_url: Option<String>,
        pub client_x509_cert_url: Option<String>,
    }
    impl Default for ApplicationSecret {}
    pub struct ConsoleApplicationSecret {
        pub web: Option<ApplicationSecret>,
        pub installed: Option<ApplicationSecret>,
    }
    impl Default for ConsoleApplicationSecret {}
}
pub use hyper;
pub use hyper_rustls;
pub use crate::authenticator::ServiceAccountAuthenticator;
pub use crate::authenticator::AccessTokenAuthenticator;
pub use crate::client::DefaultHyperClientBuilder;
pub use crate::client::{CustomHyperClientBuilder, HttpClient, HyperClientBuilder};
pub use crate::authenticator::{
    ApplicationDefaultCredentialsAuthenticator, AuthorizedUserAuthenticator,
    DeviceFlowAuthenticator, ExternalAccountAuthenticator, InstalledFlowAuthenticator,
    ServiceAccountImpersonationAuthenticator,
};
pub use crate::helper::*;
pub use crate::installed::InstalledFlowReturnMethod;
pub use crate::application_default_credentials::ApplicationDefaultCredentialsFlowOpts;
pub use crate::service_account::ServiceAccountKey;
pub use crate::error::Error;
pub use crate::types::{AccessToken, ApplicationSecret, ConsoleApplicationSecret};
