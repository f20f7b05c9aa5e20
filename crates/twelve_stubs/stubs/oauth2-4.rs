//! package = "oauth2", version = ">=4, <5"
// The random numbers of a login are kept by whoever asks for them.

use chrono::{DateTime, Utc};
pub use http;
use http::header::HeaderMap;
use http::status::StatusCode;
use serde::de::DeserializeOwned;
use serde::Serialize;
use std::borrow::Cow;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::time::Duration;
pub use url;
use url::Url;
pub mod basic {
    use super::{
        Client, EmptyExtraTokenFields, ErrorResponseType, RequestTokenError, StandardErrorResponse,
        StandardTokenResponse, TokenType,
    };
    use crate::{
        revocation::{RevocationErrorResponseType, StandardRevocableToken},
        StandardTokenIntrospectionResponse,
    };
    use std::fmt::Display;
    pub type BasicClient = Client<
        BasicErrorResponse,
        BasicTokenResponse,
        BasicTokenType,
        BasicTokenIntrospectionResponse,
        StandardRevocableToken,
        BasicRevocationErrorResponse,
    >;
    #[derive(Clone, PartialEq)]
    pub enum BasicTokenType {
        Bearer,
        Mac,
        Extension(String),
    }
    impl AsRef<str> for BasicTokenType {}
    impl TokenType for BasicTokenType {}
    pub type BasicTokenResponse = StandardTokenResponse<EmptyExtraTokenFields, BasicTokenType>;
    pub type BasicTokenIntrospectionResponse =
        StandardTokenIntrospectionResponse<EmptyExtraTokenFields, BasicTokenType>;
    #[derive(Clone, PartialEq)]
    pub enum BasicErrorResponseType {
        InvalidClient,
        InvalidGrant,
        InvalidRequest,
        InvalidScope,
        UnauthorizedClient,
        UnsupportedGrantType,
        Extension(String),
    }
    impl AsRef<str> for BasicErrorResponseType {}
    impl ErrorResponseType for BasicErrorResponseType {}
    impl Display for BasicErrorResponseType {}
    pub type BasicErrorResponse = StandardErrorResponse<BasicErrorResponseType>;
    pub type BasicRequestTokenError<RE> = RequestTokenError<RE, BasicErrorResponse>;
    pub type BasicRevocationErrorResponse = StandardErrorResponse<RevocationErrorResponseType>;
}
pub mod devicecode {
    use super::{DeviceCode, EndUserVerificationUrl, UserCode};
    use crate::types::VerificationUriComplete;
    use std::time::Duration;
    #[derive(Clone)]
    pub struct EmptyExtraDeviceAuthorizationFields;
    #[derive(Clone)]
    pub struct DeviceAuthorizationResponse<EF: ExtraDeviceAuthorizationFields>(EF);
    impl<EF: ExtraDeviceAuthorizationFields> DeviceAuthorizationResponse<EF> {
        pub fn device_code(&self) -> &DeviceCode {}
        pub fn user_code(&self) -> &UserCode {}
        pub fn verification_uri(&self) -> &EndUserVerificationUrl {}
        pub fn verification_uri_complete(&self) -> Option<&VerificationUriComplete> {}
        pub fn expires_in(&self) -> Duration {}
        pub fn interval(&self) -> Duration {}
        pub fn extra_fields(&self) -> &EF {}
    }
    pub type StandardDeviceAuthorizationResponse =
        DeviceAuthorizationResponse<EmptyExtraDeviceAuthorizationFields>;
}
pub mod revocation {
    use crate::{basic::BasicErrorResponseType, ErrorResponseType};
    use crate::{AccessToken, RefreshToken};
    use std::fmt::Display;
    pub trait RevocableToken {
        fn secret(&self) -> &str;
        fn type_hint(&self) -> Option<&str>;
    }
    #[derive(Clone)]
    pub enum StandardRevocableToken {
        AccessToken(AccessToken),
        RefreshToken(RefreshToken),
    }
    impl RevocableToken for StandardRevocableToken {}
    impl From<AccessToken> for StandardRevocableToken {}
    impl From<&AccessToken> for StandardRevocableToken {}
    impl From<RefreshToken> for StandardRevocableToken {}
    impl From<&RefreshToken> for StandardRevocableToken {}
    #[derive(Clone, PartialEq)]
    pub enum RevocationErrorResponseType {
        UnsupportedTokenType,
        Basic(BasicErrorResponseType),
    }
    impl AsRef<str> for RevocationErrorResponseType {}
    impl ErrorResponseType for RevocationErrorResponseType {}
    impl Display for RevocationErrorResponseType {}
}
mod types {
    // What macros of the crate make.
    #[derive(Clone, PartialEq)]
    pub struct ClientId;
    impl ClientId {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for ClientId {
        type Target = String;
    }
    impl From<ClientId> for String {}
    #[derive(Clone)]
    pub struct AuthUrl;
    impl AuthUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError> {}
        pub fn from_url(url: url::Url) -> Self {}
        pub fn url(&self) -> &url::Url {}
    }
    impl std::ops::Deref for AuthUrl {
        type Target = String;
    }
    #[derive(Clone)]
    pub struct TokenUrl;
    impl TokenUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError> {}
        pub fn from_url(url: url::Url) -> Self {}
        pub fn url(&self) -> &url::Url {}
    }
    impl std::ops::Deref for TokenUrl {
        type Target = String;
    }
    #[derive(Clone)]
    pub struct RedirectUrl;
    impl RedirectUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError> {}
        pub fn from_url(url: url::Url) -> Self {}
        pub fn url(&self) -> &url::Url {}
    }
    impl std::ops::Deref for RedirectUrl {
        type Target = String;
    }
    #[derive(Clone)]
    pub struct IntrospectionUrl;
    impl IntrospectionUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError> {}
        pub fn from_url(url: url::Url) -> Self {}
        pub fn url(&self) -> &url::Url {}
    }
    impl std::ops::Deref for IntrospectionUrl {
        type Target = String;
    }
    #[derive(Clone)]
    pub struct RevocationUrl;
    impl RevocationUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError> {}
        pub fn from_url(url: url::Url) -> Self {}
        pub fn url(&self) -> &url::Url {}
    }
    impl std::ops::Deref for RevocationUrl {
        type Target = String;
    }
    #[derive(Clone)]
    pub struct DeviceAuthorizationUrl;
    impl DeviceAuthorizationUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError> {}
        pub fn from_url(url: url::Url) -> Self {}
        pub fn url(&self) -> &url::Url {}
    }
    impl std::ops::Deref for DeviceAuthorizationUrl {
        type Target = String;
    }
    #[derive(Clone)]
    pub struct EndUserVerificationUrl;
    impl EndUserVerificationUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError> {}
        pub fn from_url(url: url::Url) -> Self {}
        pub fn url(&self) -> &url::Url {}
    }
    impl std::ops::Deref for EndUserVerificationUrl {
        type Target = String;
    }
    #[derive(Clone, PartialEq)]
    pub struct ResponseType;
    impl ResponseType {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for ResponseType {
        type Target = String;
    }
    impl From<ResponseType> for String {}
    #[derive(Clone, PartialEq)]
    pub struct ResourceOwnerUsername;
    impl ResourceOwnerUsername {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for ResourceOwnerUsername {
        type Target = String;
    }
    impl From<ResourceOwnerUsername> for String {}
    #[derive(Clone, PartialEq)]
    pub struct Scope;
    impl Scope {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for Scope {
        type Target = String;
    }
    impl From<Scope> for String {}
    #[derive(Clone, PartialEq)]
    pub struct PkceCodeChallengeMethod;
    impl PkceCodeChallengeMethod {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for PkceCodeChallengeMethod {
        type Target = String;
    }
    impl From<PkceCodeChallengeMethod> for String {}
    pub struct PkceCodeVerifier;
    impl PkceCodeVerifier {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
    }
    #[derive(Clone)]
    pub struct ClientSecret;
    impl ClientSecret {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
    }
    #[derive(Clone)]
    pub struct CsrfToken;
    impl CsrfToken {
        #[twelve::nature(random)]
        pub fn new_random() -> Self {}
        #[twelve::nature(random)]
        pub fn new_random_len(num_bytes: u32) -> Self {}
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
    }
    #[derive(Clone)]
    pub struct AuthorizationCode;
    impl AuthorizationCode {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
    }
    #[derive(Clone)]
    pub struct RefreshToken;
    impl RefreshToken {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
    }
    #[derive(Clone)]
    pub struct AccessToken;
    impl AccessToken {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
    }
    #[derive(Clone)]
    pub struct ResourceOwnerPassword;
    impl ResourceOwnerPassword {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
    }
    #[derive(Clone)]
    pub struct DeviceCode;
    impl DeviceCode {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
    }
    #[derive(Clone)]
    pub struct VerificationUriComplete;
    impl VerificationUriComplete {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
    }
    #[derive(Clone)]
    pub struct UserCode;
    impl UserCode {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
    }
    #[derive(Clone, PartialEq)]
    pub struct PkceCodeChallenge;
    impl PkceCodeChallenge {
        #[twelve::nature(random)]
        pub fn new_random_sha256() -> (Self, PkceCodeVerifier) {}
        #[twelve::nature(random)]
        pub fn new_random_sha256_len(num_bytes: u32) -> (Self, PkceCodeVerifier) {}
        pub fn from_code_verifier_sha256(code_verifier: &PkceCodeVerifier) -> Self {}
        #[twelve::nature(random)]
        pub fn new_random_plain() -> (Self, PkceCodeVerifier) {}
        pub fn from_code_verifier_plain(code_verifier: &PkceCodeVerifier) -> Self {}
        pub fn as_str(&self) -> &str {}
        pub fn method(&self) -> &PkceCodeChallengeMethod {}
    }
}
pub use devicecode::{
    DeviceAuthorizationResponse, EmptyExtraDeviceAuthorizationFields, StandardDeviceAuthorizationResponse,
};
pub use revocation::{RevocableToken, RevocationErrorResponseType, StandardRevocableToken};
pub use types::PkceCodeChallenge;
pub enum ConfigurationError {
    MissingUrl(&'static str),
    InsecureUrl(&'static str),
}
#[derive(Clone)]
pub enum AuthType {
    RequestBody,
    BasicAuth,
}
#[derive(Clone)]
pub struct Client<
    TE: ErrorResponse,
    TR: TokenResponse<TT>,
    TT: TokenType,
    TIR: TokenIntrospectionResponse<TT>,
    RT: RevocableToken,
    TRE: ErrorResponse,
>(TE, TR, TT, TIR, RT, TRE);
impl<
        TE: ErrorResponse,
        TR: TokenResponse<TT>,
        TT: TokenType,
        TIR: TokenIntrospectionResponse<TT>,
        RT: RevocableToken,
        TRE: ErrorResponse,
    > Client<TE, TR, TT, TIR, RT, TRE>
{
    pub fn new(
        client_id: ClientId,
        client_secret: Option<ClientSecret>,
        auth_url: AuthUrl,
        token_url: Option<TokenUrl>,
    ) -> Self {
    }
    pub fn set_auth_type(self, auth_type: AuthType) -> Self {}
    pub fn set_redirect_uri(self, redirect_url: RedirectUrl) -> Self {}
    pub fn set_introspection_uri(self, introspection_url: IntrospectionUrl) -> Self {}
    pub fn set_revocation_uri(self, revocation_url: RevocationUrl) -> Self {}
    pub fn set_device_authorization_url(self, device_authorization_url: DeviceAuthorizationUrl) -> Self {}
    pub fn authorize_url<S: FnOnce() -> CsrfToken>(&self, state_fn: S) -> AuthorizationRequest {}
    pub fn exchange_code(&self, code: AuthorizationCode) -> CodeTokenRequest<TE, TR, TT> {}
    pub fn exchange_password<'a, 'b>(
        &'a self,
        username: &'b ResourceOwnerUsername,
        password: &'b ResourceOwnerPassword,
    ) -> PasswordTokenRequest<'b, TE, TR, TT> {
    }
    pub fn exchange_client_credentials(&self) -> ClientCredentialsTokenRequest<TE, TR, TT> {}
    pub fn exchange_refresh_token<'a, 'b>(
        &'a self,
        refresh_token: &'b RefreshToken,
    ) -> RefreshTokenRequest<'b, TE, TR, TT> {
    }
    pub fn exchange_device_code(&self) -> Result<DeviceAuthorizationRequest<TE>, ConfigurationError> {}
    pub fn exchange_device_access_token<'a, 'b, 'c, EF: ExtraDeviceAuthorizationFields>(
        &'a self,
        auth_response: &'b DeviceAuthorizationResponse<EF>,
    ) -> DeviceAccessTokenRequest<'b, 'c, TR, TT, EF> {
    }
    pub fn introspect<'a>(
        &'a self,
        token: &'a AccessToken,
    ) -> Result<IntrospectionRequest<'a, TE, TIR, TT>, ConfigurationError> {
    }
    pub fn revoke_token(&self, token: RT) -> Result<RevocationRequest<RT, TRE>, ConfigurationError> {}
    pub fn client_id(&self) -> &ClientId {}
    pub fn auth_url(&self) -> &AuthUrl {}
    pub fn auth_type(&self) -> &AuthType {}
    pub fn token_url(&self) -> Option<&TokenUrl> {}
    pub fn redirect_url(&self) -> Option<&RedirectUrl> {}
    pub fn introspection_url(&self) -> Option<&IntrospectionUrl> {}
    pub fn revocation_url(&self) -> Option<&RevocationUrl> {}
    pub fn device_authorization_url(&self) -> Option<&DeviceAuthorizationUrl> {}
}
pub struct AuthorizationRequest<'a>;
impl<'a> AuthorizationRequest<'a> {
    pub fn add_scope(self, scope: Scope) -> Self {}
    pub fn add_scopes<I: IntoIterator<Item = Scope>>(self, scopes: I) -> Self {}
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(self, name: N, value: V) -> Self {}
    pub fn use_implicit_flow(self) -> Self {}
    pub fn set_response_type(self, response_type: &ResponseType) -> Self {}
    pub fn set_pkce_challenge(self, pkce_code_challenge: PkceCodeChallenge) -> Self {}
    pub fn set_redirect_uri(self, redirect_url: Cow<'a, RedirectUrl>) -> Self {}
    pub fn url(self) -> (Url, CsrfToken) {}
}
#[derive(Clone)]
pub struct HttpRequest {
    pub url: Url,
    pub method: http::method::Method,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}
#[derive(Clone)]
pub struct HttpResponse {
    pub status_code: http::status::StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}
#[twelve::nature(client)]
pub struct CodeTokenRequest<'a, TE: ErrorResponse, TR: TokenResponse<TT>, TT: TokenType>(TE, TR, TT);
impl<'a, TE: ErrorResponse, TR: TokenResponse<TT>, TT: TokenType> CodeTokenRequest<'a, TE, TR, TT> {
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(self, name: N, value: V) -> Self {}
    pub fn set_pkce_verifier(self, pkce_verifier: PkceCodeVerifier) -> Self {}
    pub fn set_redirect_uri(self, redirect_url: Cow<'a, RedirectUrl>) -> Self {}
    pub fn request<F: FnOnce(HttpRequest) -> Result<HttpResponse, RE>, RE: Error>(
        self,
        http_client: F,
    ) -> Result<TR, RequestTokenError<RE, TE>> {
    }
    pub async fn request_async<
        C: FnOnce(HttpRequest) -> F,
        F: Future<Output = Result<HttpResponse, RE>>,
        RE: Error,
    >(
        self,
        http_client: C,
    ) -> Result<TR, RequestTokenError<RE, TE>> {
    }
}
#[twelve::nature(client)]
pub struct RefreshTokenRequest<'a, TE: ErrorResponse, TR: TokenResponse<TT>, TT: TokenType>(TE, TR, TT);
impl<'a, TE: ErrorResponse, TR: TokenResponse<TT>, TT: TokenType> RefreshTokenRequest<'a, TE, TR, TT> {
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(self, name: N, value: V) -> Self {}
    pub fn add_scope(self, scope: Scope) -> Self {}
    pub fn add_scopes<I: IntoIterator<Item = Scope>>(self, scopes: I) -> Self {}
    pub fn request<F: FnOnce(HttpRequest) -> Result<HttpResponse, RE>, RE: Error>(
        self,
        http_client: F,
    ) -> Result<TR, RequestTokenError<RE, TE>> {
    }
    pub async fn request_async<
        C: FnOnce(HttpRequest) -> F,
        F: Future<Output = Result<HttpResponse, RE>>,
        RE: Error,
    >(
        self,
        http_client: C,
    ) -> Result<TR, RequestTokenError<RE, TE>> {
    }
}
#[twelve::nature(client)]
pub struct PasswordTokenRequest<'a, TE: ErrorResponse, TR: TokenResponse<TT>, TT: TokenType>(TE, TR, TT);
impl<'a, TE: ErrorResponse, TR: TokenResponse<TT>, TT: TokenType> PasswordTokenRequest<'a, TE, TR, TT> {
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(self, name: N, value: V) -> Self {}
    pub fn add_scope(self, scope: Scope) -> Self {}
    pub fn add_scopes<I: IntoIterator<Item = Scope>>(self, scopes: I) -> Self {}
    pub fn request<F: FnOnce(HttpRequest) -> Result<HttpResponse, RE>, RE: Error>(
        self,
        http_client: F,
    ) -> Result<TR, RequestTokenError<RE, TE>> {
    }
    pub async fn request_async<
        C: FnOnce(HttpRequest) -> F,
        F: Future<Output = Result<HttpResponse, RE>>,
        RE: Error,
    >(
        self,
        http_client: C,
    ) -> Result<TR, RequestTokenError<RE, TE>> {
    }
}
#[twelve::nature(client)]
pub struct ClientCredentialsTokenRequest<'a, TE: ErrorResponse, TR: TokenResponse<TT>, TT: TokenType>(
    TE,
    TR,
    TT,
);
impl<'a, TE: ErrorResponse, TR: TokenResponse<TT>, TT: TokenType>
    ClientCredentialsTokenRequest<'a, TE, TR, TT>
{
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(self, name: N, value: V) -> Self {}
    pub fn add_scope(self, scope: Scope) -> Self {}
    pub fn add_scopes<I: IntoIterator<Item = Scope>>(self, scopes: I) -> Self {}
    pub fn request<F: FnOnce(HttpRequest) -> Result<HttpResponse, RE>, RE: Error>(
        self,
        http_client: F,
    ) -> Result<TR, RequestTokenError<RE, TE>> {
    }
    pub async fn request_async<
        C: FnOnce(HttpRequest) -> F,
        F: Future<Output = Result<HttpResponse, RE>>,
        RE: Error,
    >(
        self,
        http_client: C,
    ) -> Result<TR, RequestTokenError<RE, TE>> {
    }
}
#[twelve::nature(client)]
pub struct IntrospectionRequest<'a, TE: ErrorResponse, TIR: TokenIntrospectionResponse<TT>, TT: TokenType>(
    TE,
    TIR,
    TT,
);
impl<'a, TE: ErrorResponse, TIR: TokenIntrospectionResponse<TT>, TT: TokenType>
    IntrospectionRequest<'a, TE, TIR, TT>
{
    pub fn set_token_type_hint<V: Into<Cow<'a, str>>>(self, value: V) -> Self {}
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(self, name: N, value: V) -> Self {}
    pub fn request<F: FnOnce(HttpRequest) -> Result<HttpResponse, RE>, RE: Error>(
        self,
        http_client: F,
    ) -> Result<TIR, RequestTokenError<RE, TE>> {
    }
    pub async fn request_async<
        C: FnOnce(HttpRequest) -> F,
        F: Future<Output = Result<HttpResponse, RE>>,
        RE: Error,
    >(
        self,
        http_client: C,
    ) -> Result<TIR, RequestTokenError<RE, TE>> {
    }
}
#[twelve::nature(client)]
pub struct RevocationRequest<'a, RT: RevocableToken, TE: ErrorResponse>(RT, TE);
impl<'a, RT: RevocableToken, TE: ErrorResponse> RevocationRequest<'a, RT, TE> {
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(self, name: N, value: V) -> Self {}
    pub fn request<F: FnOnce(HttpRequest) -> Result<HttpResponse, RE>, RE: Error>(
        self,
        http_client: F,
    ) -> Result<(), RequestTokenError<RE, TE>> {
    }
    pub async fn request_async<
        C: FnOnce(HttpRequest) -> F,
        F: Future<Output = Result<HttpResponse, RE>>,
        RE: Error,
    >(
        self,
        http_client: C,
    ) -> Result<(), RequestTokenError<RE, TE>> {
    }
}
#[twelve::nature(client)]
pub struct DeviceAuthorizationRequest<'a, TE: ErrorResponse>(TE);
impl<'a, TE: ErrorResponse> DeviceAuthorizationRequest<'a, TE> {
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(self, name: N, value: V) -> Self {}
    pub fn add_scope(self, scope: Scope) -> Self {}
    pub fn add_scopes<I: IntoIterator<Item = Scope>>(self, scopes: I) -> Self {}
    pub fn request<
        F: FnOnce(HttpRequest) -> Result<HttpResponse, RE>,
        RE: Error,
        EF: ExtraDeviceAuthorizationFields,
    >(
        self,
        http_client: F,
    ) -> Result<DeviceAuthorizationResponse<EF>, RequestTokenError<RE, TE>> {
    }
    pub async fn request_async<
        C: FnOnce(HttpRequest) -> F,
        F: Future<Output = Result<HttpResponse, RE>>,
        RE: Error,
        EF: ExtraDeviceAuthorizationFields,
    >(
        self,
        http_client: C,
    ) -> Result<DeviceAuthorizationResponse<EF>, RequestTokenError<RE, TE>> {
    }
}
#[twelve::nature(client)]
#[derive(Clone)]
pub struct DeviceAccessTokenRequest<
    'a,
    'b,
    TR: TokenResponse<TT>,
    TT: TokenType,
    EF: ExtraDeviceAuthorizationFields,
>(TR, TT, EF);
impl<'a, 'b, TR: TokenResponse<TT>, TT: TokenType, EF: ExtraDeviceAuthorizationFields>
    DeviceAccessTokenRequest<'a, 'b, TR, TT, EF>
{
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(self, name: N, value: V) -> Self {}
    pub fn set_time_fn<T: Fn() -> DateTime<Utc>>(self, time_fn: T) -> Self {}
    pub fn set_max_backoff_interval(self, interval: Duration) -> Self {}
    pub fn request<F: Fn(HttpRequest) -> Result<HttpResponse, RE>, S: Fn(Duration), RE: Error>(
        self,
        http_client: F,
        sleep_fn: S,
        timeout: Option<Duration>,
    ) -> Result<TR, RequestTokenError<RE, DeviceCodeErrorResponse>> {
    }
    pub async fn request_async<
        C: Fn(HttpRequest) -> F,
        F: Future<Output = Result<HttpResponse, RE>>,
        S: Fn(Duration) -> SF,
        SF: Future<Output = ()>,
        RE: Error,
    >(
        self,
        http_client: C,
        sleep_fn: S,
        timeout: Option<Duration>,
    ) -> Result<TR, RequestTokenError<RE, DeviceCodeErrorResponse>> {
    }
}
pub trait TokenType: Clone + DeserializeOwned + Debug + PartialEq + Serialize {}
pub trait ExtraTokenFields: DeserializeOwned + Debug + Serialize {}
#[derive(Clone, PartialEq)]
pub struct EmptyExtraTokenFields;
impl ExtraTokenFields for EmptyExtraTokenFields {}
pub trait TokenResponse<TT: TokenType>: Debug + DeserializeOwned + Serialize {
    fn access_token(&self) -> &AccessToken;
    fn token_type(&self) -> &TT;
    fn expires_in(&self) -> Option<Duration>;
    fn refresh_token(&self) -> Option<&RefreshToken>;
    fn scopes(&self) -> Option<&Vec<Scope>>;
}
#[derive(Clone)]
pub struct StandardTokenResponse<EF: ExtraTokenFields, TT: TokenType>(EF, TT);
impl<EF: ExtraTokenFields, TT: TokenType> StandardTokenResponse<EF, TT> {
    pub fn new(access_token: AccessToken, token_type: TT, extra_fields: EF) -> Self {}
    pub fn extra_fields(&self) -> &EF {}
}
impl<EF: ExtraTokenFields, TT: TokenType> TokenResponse<TT> for StandardTokenResponse<EF, TT> {}
pub trait TokenIntrospectionResponse<TT: TokenType>: Debug + DeserializeOwned + Serialize {
    fn active(&self) -> bool;
    fn scopes(&self) -> Option<&Vec<Scope>>;
    fn client_id(&self) -> Option<&ClientId>;
    fn username(&self) -> Option<&str>;
    fn token_type(&self) -> Option<&TT>;
    fn exp(&self) -> Option<DateTime<Utc>>;
    fn iat(&self) -> Option<DateTime<Utc>>;
    fn nbf(&self) -> Option<DateTime<Utc>>;
    fn sub(&self) -> Option<&str>;
    fn aud(&self) -> Option<&Vec<String>>;
    fn iss(&self) -> Option<&str>;
    fn jti(&self) -> Option<&str>;
}
#[derive(Clone)]
pub struct StandardTokenIntrospectionResponse<EF: ExtraTokenFields, TT: TokenType>(EF, TT);
impl<EF: ExtraTokenFields, TT: TokenType> StandardTokenIntrospectionResponse<EF, TT> {
    pub fn new(active: bool, extra_fields: EF) -> Self {}
    pub fn extra_fields(&self) -> &EF {}
}
impl<EF: ExtraTokenFields, TT: TokenType> TokenIntrospectionResponse<TT>
    for StandardTokenIntrospectionResponse<EF, TT>
{
}
pub trait ErrorResponse: Debug + DeserializeOwned + Serialize {}
pub trait ErrorResponseType: Debug + DeserializeOwned + Serialize {}
#[derive(Clone, PartialEq)]
pub struct StandardErrorResponse<T: ErrorResponseType>(T);
impl<T: ErrorResponseType> StandardErrorResponse<T> {
    pub fn new(error: T, error_description: Option<String>, error_uri: Option<String>) -> Self {}
    pub fn error(&self) -> &T {}
    pub fn error_description(&self) -> Option<&String> {}
    pub fn error_uri(&self) -> Option<&String> {}
}
impl<T: ErrorResponseType> ErrorResponse for StandardErrorResponse<T> {}
impl<TE: ErrorResponseType + Display> Display for StandardErrorResponse<TE> {}
pub enum RequestTokenError<RE: Error, T: ErrorResponse> {
    ServerResponse(T),
    Request(RE),
    Parse(serde_path_to_error::Error<serde_json::error::Error>, Vec<u8>),
    Other(String),
}
pub use crate::types::{
    AccessToken, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, DeviceAuthorizationUrl,
    DeviceCode, EndUserVerificationUrl, IntrospectionUrl, PkceCodeChallengeMethod, PkceCodeVerifier,
    RedirectUrl, RefreshToken, ResourceOwnerPassword, ResourceOwnerUsername, ResponseType, RevocationUrl,
    Scope, TokenUrl, UserCode, VerificationUriComplete,
};

pub mod reqwest {
    pub enum Error<T> {
        Reqwest(T),
        Http(http::Error),
        Io(std::io::Error),
        Other(String),
    }
    pub fn http_client(request: crate::HttpRequest) -> Result<crate::HttpResponse, Error<::reqwest::Error>> {}
    pub async fn async_http_client(
        request: crate::HttpRequest,
    ) -> Result<crate::HttpResponse, Error<::reqwest::Error>> {
    }
}
