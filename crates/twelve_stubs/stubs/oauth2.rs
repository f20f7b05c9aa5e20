//! package = "oauth2", version = ">=5, <6"
// The random numbers of a login are kept by whoever asks for them.

pub use http;
pub use reqwest;
pub use url;
pub mod basic {
    use crate::{
        revocation::{RevocationErrorResponseType, StandardRevocableToken},
        Client, EmptyExtraTokenFields, EndpointNotSet, ErrorResponseType, RequestTokenError,
        StandardErrorResponse, StandardTokenIntrospectionResponse, StandardTokenResponse, TokenType,
    };
    use std::fmt::Display;
    pub type BasicClient<
        HasAuthUrl = EndpointNotSet,
        HasDeviceAuthUrl = EndpointNotSet,
        HasIntrospectionUrl = EndpointNotSet,
        HasRevocationUrl = EndpointNotSet,
        HasTokenUrl = EndpointNotSet,
    > = Client<
        BasicErrorResponse,
        BasicTokenResponse,
        BasicTokenIntrospectionResponse,
        StandardRevocableToken,
        BasicRevocationErrorResponse,
        HasAuthUrl,
        HasDeviceAuthUrl,
        HasIntrospectionUrl,
        HasRevocationUrl,
        HasTokenUrl,
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
mod client {
    use crate::{
        AccessToken, AuthType, AuthUrl, AuthorizationCode, AuthorizationRequest,
        ClientCredentialsTokenRequest, ClientId, ClientSecret, CodeTokenRequest, ConfigurationError,
        CsrfToken, DeviceAccessTokenRequest, DeviceAuthorizationRequest, DeviceAuthorizationResponse,
        DeviceAuthorizationUrl, ErrorResponse, ExtraDeviceAuthorizationFields, IntrospectionRequest,
        IntrospectionUrl, PasswordTokenRequest, RedirectUrl, RefreshToken, RefreshTokenRequest,
        ResourceOwnerPassword, ResourceOwnerUsername, RevocableToken, RevocationRequest, RevocationUrl,
        TokenIntrospectionResponse, TokenResponse, TokenUrl,
    };
    pub trait EndpointState: private::EndpointStateSealed {}
    #[derive(Clone)]
    pub struct EndpointNotSet;
    impl EndpointState for EndpointNotSet {}
    #[derive(Clone)]
    pub struct EndpointSet;
    impl EndpointState for EndpointSet {}
    #[derive(Clone)]
    pub struct EndpointMaybeSet;
    impl EndpointState for EndpointMaybeSet {}
    #[derive(Clone)]
    pub struct Client<
        TE: ErrorResponse,
        TR: TokenResponse,
        TIR: TokenIntrospectionResponse,
        RT: RevocableToken,
        TRE: ErrorResponse,
        HasAuthUrl: EndpointState = EndpointNotSet,
        HasDeviceAuthUrl: EndpointState = EndpointNotSet,
        HasIntrospectionUrl: EndpointState = EndpointNotSet,
        HasRevocationUrl: EndpointState = EndpointNotSet,
        HasTokenUrl: EndpointState = EndpointNotSet,
    >(
        TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl
    );
    impl<
            TE: ErrorResponse,
            TR: TokenResponse,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
        >
        Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            EndpointNotSet,
            EndpointNotSet,
            EndpointNotSet,
            EndpointNotSet,
            EndpointNotSet,
        >
    {
        pub fn new(client_id: ClientId) -> Self {}
    }
    impl<
            TE: ErrorResponse,
            TR: TokenResponse,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasDeviceAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasRevocationUrl: EndpointState,
            HasTokenUrl: EndpointState,
        >
        Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            HasDeviceAuthUrl,
            HasIntrospectionUrl,
            HasRevocationUrl,
            HasTokenUrl,
        >
    {
        pub fn set_auth_type(self, auth_type: AuthType) -> Self {}
        pub fn set_auth_uri(
            self,
            auth_url: AuthUrl,
        ) -> Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            EndpointSet,
            HasDeviceAuthUrl,
            HasIntrospectionUrl,
            HasRevocationUrl,
            HasTokenUrl,
        > {
        }
        pub fn set_auth_uri_option(
            self,
            auth_url: Option<AuthUrl>,
        ) -> Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            EndpointMaybeSet,
            HasDeviceAuthUrl,
            HasIntrospectionUrl,
            HasRevocationUrl,
            HasTokenUrl,
        > {
        }
        pub fn set_client_secret(self, client_secret: ClientSecret) -> Self {}
        pub fn set_device_authorization_url(
            self,
            device_authorization_url: DeviceAuthorizationUrl,
        ) -> Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            EndpointSet,
            HasIntrospectionUrl,
            HasRevocationUrl,
            HasTokenUrl,
        > {
        }
        pub fn set_device_authorization_url_option(
            self,
            device_authorization_url: Option<DeviceAuthorizationUrl>,
        ) -> Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            EndpointMaybeSet,
            HasIntrospectionUrl,
            HasRevocationUrl,
            HasTokenUrl,
        > {
        }
        pub fn set_introspection_url(
            self,
            introspection_url: IntrospectionUrl,
        ) -> Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            HasDeviceAuthUrl,
            EndpointSet,
            HasRevocationUrl,
            HasTokenUrl,
        > {
        }
        pub fn set_introspection_url_option(
            self,
            introspection_url: Option<IntrospectionUrl>,
        ) -> Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            HasDeviceAuthUrl,
            EndpointMaybeSet,
            HasRevocationUrl,
            HasTokenUrl,
        > {
        }
        pub fn set_redirect_uri(self, redirect_url: RedirectUrl) -> Self {}
        pub fn set_revocation_url(
            self,
            revocation_url: RevocationUrl,
        ) -> Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            HasDeviceAuthUrl,
            HasIntrospectionUrl,
            EndpointSet,
            HasTokenUrl,
        > {
        }
        pub fn set_revocation_url_option(
            self,
            revocation_url: Option<RevocationUrl>,
        ) -> Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            HasDeviceAuthUrl,
            HasIntrospectionUrl,
            EndpointMaybeSet,
            HasTokenUrl,
        > {
        }
        pub fn set_token_uri(
            self,
            token_url: TokenUrl,
        ) -> Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            HasDeviceAuthUrl,
            HasIntrospectionUrl,
            HasRevocationUrl,
            EndpointSet,
        > {
        }
        pub fn set_token_uri_option(
            self,
            token_url: Option<TokenUrl>,
        ) -> Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            HasDeviceAuthUrl,
            HasIntrospectionUrl,
            HasRevocationUrl,
            EndpointMaybeSet,
        > {
        }
        pub fn client_id(&self) -> &ClientId {}
        pub fn auth_type(&self) -> &AuthType {}
        pub fn redirect_uri(&self) -> Option<&RedirectUrl> {}
    }
    impl<
            TE: ErrorResponse,
            TR: TokenResponse,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasDeviceAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasRevocationUrl: EndpointState,
            HasTokenUrl: EndpointState,
        >
        Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            EndpointSet,
            HasDeviceAuthUrl,
            HasIntrospectionUrl,
            HasRevocationUrl,
            HasTokenUrl,
        >
    {
        pub fn auth_uri(&self) -> &AuthUrl {}
        pub fn authorize_url<S: FnOnce() -> CsrfToken>(&self, state_fn: S) -> AuthorizationRequest {}
    }
    impl<
            TE: ErrorResponse,
            TR: TokenResponse,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasDeviceAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasRevocationUrl: EndpointState,
            HasTokenUrl: EndpointState,
        >
        Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            EndpointMaybeSet,
            HasDeviceAuthUrl,
            HasIntrospectionUrl,
            HasRevocationUrl,
            HasTokenUrl,
        >
    {
        pub fn auth_uri(&self) -> Option<&AuthUrl> {}
        pub fn authorize_url<S: FnOnce() -> CsrfToken>(
            &self,
            state_fn: S,
        ) -> Result<AuthorizationRequest, ConfigurationError> {
        }
    }
    impl<
            TE: ErrorResponse,
            TR: TokenResponse,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasDeviceAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasRevocationUrl: EndpointState,
        >
        Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            HasDeviceAuthUrl,
            HasIntrospectionUrl,
            HasRevocationUrl,
            EndpointSet,
        >
    {
        pub fn exchange_client_credentials(&self) -> ClientCredentialsTokenRequest<TE, TR> {}
        pub fn exchange_code(&self, code: AuthorizationCode) -> CodeTokenRequest<TE, TR> {}
        pub fn exchange_device_access_token<'a, EF: ExtraDeviceAuthorizationFields>(
            &'a self,
            auth_response: &'a DeviceAuthorizationResponse<EF>,
        ) -> DeviceAccessTokenRequest<'a, 'static, TR, EF> {
        }
        pub fn exchange_password<'a>(
            &'a self,
            username: &'a ResourceOwnerUsername,
            password: &'a ResourceOwnerPassword,
        ) -> PasswordTokenRequest<'a, TE, TR> {
        }
        pub fn exchange_refresh_token<'a>(
            &'a self,
            refresh_token: &'a RefreshToken,
        ) -> RefreshTokenRequest<'a, TE, TR> {
        }
        pub fn token_uri(&self) -> &TokenUrl {}
    }
    impl<
            TE: ErrorResponse,
            TR: TokenResponse,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasDeviceAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasRevocationUrl: EndpointState,
        >
        Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            HasDeviceAuthUrl,
            HasIntrospectionUrl,
            HasRevocationUrl,
            EndpointMaybeSet,
        >
    {
        pub fn exchange_client_credentials(
            &self,
        ) -> Result<ClientCredentialsTokenRequest<TE, TR>, ConfigurationError> {
        }
        pub fn exchange_code(
            &self,
            code: AuthorizationCode,
        ) -> Result<CodeTokenRequest<TE, TR>, ConfigurationError> {
        }
        pub fn exchange_device_access_token<'a, EF: ExtraDeviceAuthorizationFields>(
            &'a self,
            auth_response: &'a DeviceAuthorizationResponse<EF>,
        ) -> Result<DeviceAccessTokenRequest<'a, 'static, TR, EF>, ConfigurationError> {
        }
        pub fn exchange_password<'a>(
            &'a self,
            username: &'a ResourceOwnerUsername,
            password: &'a ResourceOwnerPassword,
        ) -> Result<PasswordTokenRequest<'a, TE, TR>, ConfigurationError> {
        }
        pub fn exchange_refresh_token<'a>(
            &'a self,
            refresh_token: &'a RefreshToken,
        ) -> Result<RefreshTokenRequest<'a, TE, TR>, ConfigurationError> {
        }
        pub fn token_uri(&self) -> Option<&TokenUrl> {}
    }
    impl<
            TE: ErrorResponse,
            TR: TokenResponse,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasRevocationUrl: EndpointState,
            HasTokenUrl: EndpointState,
        >
        Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            EndpointSet,
            HasIntrospectionUrl,
            HasRevocationUrl,
            HasTokenUrl,
        >
    {
        pub fn exchange_device_code(&self) -> DeviceAuthorizationRequest<TE> {}
        pub fn device_authorization_url(&self) -> &DeviceAuthorizationUrl {}
    }
    impl<
            TE: ErrorResponse,
            TR: TokenResponse,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasRevocationUrl: EndpointState,
            HasTokenUrl: EndpointState,
        >
        Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            EndpointMaybeSet,
            HasIntrospectionUrl,
            HasRevocationUrl,
            HasTokenUrl,
        >
    {
        pub fn exchange_device_code(&self) -> Result<DeviceAuthorizationRequest<TE>, ConfigurationError> {}
        pub fn device_authorization_url(&self) -> Option<&DeviceAuthorizationUrl> {}
    }
    impl<
            TE: ErrorResponse,
            TR: TokenResponse,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasDeviceAuthUrl: EndpointState,
            HasRevocationUrl: EndpointState,
            HasTokenUrl: EndpointState,
        >
        Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, EndpointSet, HasRevocationUrl, HasTokenUrl>
    {
        pub fn introspect<'a>(&'a self, token: &'a AccessToken) -> IntrospectionRequest<'a, TE, TIR> {}
        pub fn introspection_url(&self) -> &IntrospectionUrl {}
    }
    impl<
            TE: ErrorResponse,
            TR: TokenResponse,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasDeviceAuthUrl: EndpointState,
            HasRevocationUrl: EndpointState,
            HasTokenUrl: EndpointState,
        >
        Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            HasDeviceAuthUrl,
            EndpointMaybeSet,
            HasRevocationUrl,
            HasTokenUrl,
        >
    {
        pub fn introspect<'a>(
            &'a self,
            token: &'a AccessToken,
        ) -> Result<IntrospectionRequest<'a, TE, TIR>, ConfigurationError> {
        }
        pub fn introspection_url(&self) -> Option<&IntrospectionUrl> {}
    }
    impl<
            TE: ErrorResponse,
            TR: TokenResponse,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasDeviceAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasTokenUrl: EndpointState,
        >
        Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            HasDeviceAuthUrl,
            HasIntrospectionUrl,
            EndpointSet,
            HasTokenUrl,
        >
    {
        pub fn revoke_token(&self, token: RT) -> Result<RevocationRequest<RT, TRE>, ConfigurationError> {}
        pub fn revocation_url(&self) -> &RevocationUrl {}
    }
    impl<
            TE: ErrorResponse,
            TR: TokenResponse,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasDeviceAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasTokenUrl: EndpointState,
        >
        Client<
            TE,
            TR,
            TIR,
            RT,
            TRE,
            HasAuthUrl,
            HasDeviceAuthUrl,
            HasIntrospectionUrl,
            EndpointMaybeSet,
            HasTokenUrl,
        >
    {
        pub fn revoke_token(&self, token: RT) -> Result<RevocationRequest<RT, TRE>, ConfigurationError> {}
        pub fn revocation_url(&self) -> Option<&RevocationUrl> {}
    }
}
mod code {
    use crate::{CsrfToken, PkceCodeChallenge, RedirectUrl, ResponseType, Scope};
    use std::borrow::Cow;
    use url::Url;
    pub struct AuthorizationRequest<'a>;
    impl<'a> AuthorizationRequest<'a> {
        pub fn add_scope(self, scope: Scope) -> Self {}
        pub fn add_scopes<I: IntoIterator<Item = Scope>>(self, scopes: I) -> Self {}
        pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(
            self,
            name: N,
            value: V,
        ) -> Self {
        }
        pub fn use_implicit_flow(self) -> Self {}
        pub fn set_response_type(self, response_type: &ResponseType) -> Self {}
        pub fn set_pkce_challenge(self, pkce_code_challenge: PkceCodeChallenge) -> Self {}
        pub fn set_redirect_uri(self, redirect_url: Cow<'a, RedirectUrl>) -> Self {}
        pub fn url(self) -> (Url, CsrfToken) {}
    }
}
mod devicecode {
    use crate::types::VerificationUriComplete;
    use crate::{
        AsyncHttpClient, DeviceCode, EndUserVerificationUrl, ErrorResponse, RequestTokenError, Scope,
        SyncHttpClient, TokenResponse, UserCode,
    };
    use chrono::{DateTime, Utc};
    use std::borrow::Cow;
    use std::error::Error;
    use std::future::Future;
    use std::time::Duration;
    #[twelve::nature(client)]
    pub struct DeviceAuthorizationRequest<'a, TE: ErrorResponse>(TE);
    impl<'a, TE: ErrorResponse> DeviceAuthorizationRequest<'a, TE> {
        pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(
            self,
            name: N,
            value: V,
        ) -> Self {
        }
        pub fn add_scope(self, scope: Scope) -> Self {}
        pub fn add_scopes<I: IntoIterator<Item = Scope>>(self, scopes: I) -> Self {}
        pub fn request<C: SyncHttpClient, EF: ExtraDeviceAuthorizationFields>(
            self,
            http_client: &C,
        ) -> Result<DeviceAuthorizationResponse<EF>, RequestTokenError<<C as SyncHttpClient>::Error, TE>>
        {
        }
        pub fn request_async<'c, C: AsyncHttpClient<'c>, EF: ExtraDeviceAuthorizationFields>(
            self,
            http_client: &'c C,
        ) -> impl Future<
            Output = Result<
                DeviceAuthorizationResponse<EF>,
                RequestTokenError<<C as AsyncHttpClient<'c>>::Error, TE>,
            >,
        > + 'c {
        }
    }
    #[twelve::nature(client)]
    #[derive(Clone)]
    pub struct DeviceAccessTokenRequest<'a, 'b, TR: TokenResponse, EF: ExtraDeviceAuthorizationFields>(
        TR,
        EF,
    );
    impl<'a, 'b, TR: TokenResponse, EF: ExtraDeviceAuthorizationFields> DeviceAccessTokenRequest<'a, 'b, TR, EF> {
        pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(
            self,
            name: N,
            value: V,
        ) -> Self {
        }
        pub fn set_time_fn<'t, T: Fn() -> DateTime<Utc>>(
            self,
            time_fn: T,
        ) -> DeviceAccessTokenRequest<'a, 't, TR, EF> {
        }
        pub fn set_max_backoff_interval(self, interval: Duration) -> Self {}
        pub fn request<C: SyncHttpClient, S: Fn(Duration)>(
            self,
            http_client: &C,
            sleep_fn: S,
            timeout: Option<Duration>,
        ) -> Result<TR, RequestTokenError<<C as SyncHttpClient>::Error, DeviceCodeErrorResponse>> {
        }
        pub fn request_async<'c, C: AsyncHttpClient<'c>, S: Fn(Duration) -> SF, SF: Future<Output = ()>>(
            self,
            http_client: &'c C,
            sleep_fn: S,
            timeout: Option<Duration>,
        ) -> impl Future<
            Output = Result<
                TR,
                RequestTokenError<<C as AsyncHttpClient<'c>>::Error, DeviceCodeErrorResponse>,
            >,
        > + 'c {
        }
    }
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
mod endpoint {
    use base64::prelude::*;
    use std::error::Error;
    use std::future::Future;
    pub type HttpRequest = http::Request<Vec<u8>>;
    pub type HttpResponse = http::Response<Vec<u8>>;
    pub trait AsyncHttpClient<'c> {
        type Error: Error + 'static;
        type Future: Future<Output = Result<HttpResponse, Self::Error>> + 'c;
        fn call(&'c self, request: HttpRequest) -> Self::Future;
    }
    impl<'c, E: Error, F: Future<Output = Result<HttpResponse, E>>, T: Fn(HttpRequest) -> F>
        AsyncHttpClient<'c> for T
    {
        type Error = E;
        type Future = F;
    }
    pub trait SyncHttpClient {
        type Error: Error + 'static;
        fn call(&self, request: HttpRequest) -> Result<HttpResponse, Self::Error>;
    }
    impl<E: Error, T: Fn(HttpRequest) -> Result<HttpResponse, E>> SyncHttpClient for T {
        type Error = E;
    }
}
mod error {
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::error::Error;
    use std::fmt::{Debug, Display};
    pub trait ErrorResponse: Debug + Display + DeserializeOwned + Serialize {}
    pub trait ErrorResponseType: Debug + DeserializeOwned + Serialize {}
    #[derive(Clone, PartialEq)]
    pub struct StandardErrorResponse<T: ErrorResponseType>(T);
    impl<T: ErrorResponseType> StandardErrorResponse<T> {
        pub fn new(error: T, error_description: Option<String>, error_uri: Option<String>) -> Self {}
        pub fn error(&self) -> &T {}
        pub fn error_description(&self) -> Option<&String> {}
        pub fn error_uri(&self) -> Option<&String> {}
    }
    impl<T: ErrorResponseType + Display> ErrorResponse for StandardErrorResponse<T> {}
    impl<TE: ErrorResponseType + Display> Display for StandardErrorResponse<TE> {}
    pub enum RequestTokenError<RE: Error, T: ErrorResponse> {
        ServerResponse(T),
        Request(RE),
        Parse(serde_path_to_error::Error<serde_json::error::Error>, Vec<u8>),
        Other(String),
    }
}
mod introspection {
    use crate::{
        AsyncHttpClient, ClientId, ErrorResponse, ExtraTokenFields, RequestTokenError, Scope, SyncHttpClient,
        TokenType,
    };
    use chrono::{DateTime, Utc};
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::borrow::Cow;
    use std::error::Error;
    use std::fmt::Debug;
    use std::future::Future;
    #[twelve::nature(client)]
    pub struct IntrospectionRequest<'a, TE: ErrorResponse, TIR: TokenIntrospectionResponse>(TE, TIR);
    impl<'a, TE: ErrorResponse, TIR: TokenIntrospectionResponse> IntrospectionRequest<'a, TE, TIR> {
        pub fn set_token_type_hint<V: Into<Cow<'a, str>>>(self, value: V) -> Self {}
        pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(
            self,
            name: N,
            value: V,
        ) -> Self {
        }
        pub fn request<C: SyncHttpClient>(
            self,
            http_client: &C,
        ) -> Result<TIR, RequestTokenError<<C as SyncHttpClient>::Error, TE>> {
        }
        pub fn request_async<'c, C: AsyncHttpClient<'c>>(
            self,
            http_client: &'c C,
        ) -> impl Future<Output = Result<TIR, RequestTokenError<<C as AsyncHttpClient<'c>>::Error, TE>>> + 'c
        {
        }
    }
    pub trait TokenIntrospectionResponse: Debug + DeserializeOwned + Serialize {
        type TokenType: TokenType;
        fn active(&self) -> bool;
        fn scopes(&self) -> Option<&Vec<Scope>>;
        fn client_id(&self) -> Option<&ClientId>;
        fn username(&self) -> Option<&str>;
        fn token_type(&self) -> Option<&Self::TokenType>;
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
    impl<EF: ExtraTokenFields, TT: TokenType> TokenIntrospectionResponse
        for StandardTokenIntrospectionResponse<EF, TT>
    {
        type TokenType = TT;
    }
}
mod revocation {
    use crate::basic::BasicErrorResponseType;
    use crate::{
        AccessToken, AsyncHttpClient, ErrorResponse, ErrorResponseType, RefreshToken, RequestTokenError,
        SyncHttpClient,
    };
    use std::borrow::Cow;
    use std::error::Error;
    use std::fmt::Display;
    use std::future::Future;
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
    #[twelve::nature(client)]
    pub struct RevocationRequest<'a, RT: RevocableToken, TE: ErrorResponse>(RT, TE);
    impl<'a, RT: RevocableToken, TE: ErrorResponse> RevocationRequest<'a, RT, TE> {
        pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(
            self,
            name: N,
            value: V,
        ) -> Self {
        }
        pub fn request<C: SyncHttpClient>(
            self,
            http_client: &C,
        ) -> Result<(), RequestTokenError<<C as SyncHttpClient>::Error, TE>> {
        }
        pub fn request_async<'c, C: AsyncHttpClient<'c>>(
            self,
            http_client: &'c C,
        ) -> impl Future<Output = Result<(), RequestTokenError<<C as AsyncHttpClient<'c>>::Error, TE>>> + 'c
        {
        }
    }
    #[derive(Clone, PartialEq)]
    pub enum RevocationErrorResponseType {
        UnsupportedTokenType,
        Basic(BasicErrorResponseType),
    }
    impl AsRef<str> for RevocationErrorResponseType {}
    impl ErrorResponseType for RevocationErrorResponseType {}
    impl Display for RevocationErrorResponseType {}
}
mod token {
    use crate::{
        AccessToken, AsyncHttpClient, ErrorResponse, PkceCodeVerifier, RedirectUrl, RefreshToken,
        RequestTokenError, Scope, SyncHttpClient,
    };
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::borrow::Cow;
    use std::error::Error;
    use std::fmt::Debug;
    use std::future::Future;
    use std::time::Duration;
    #[twelve::nature(client)]
    pub struct CodeTokenRequest<'a, TE: ErrorResponse, TR: TokenResponse>(TE, TR);
    impl<'a, TE: ErrorResponse, TR: TokenResponse> CodeTokenRequest<'a, TE, TR> {
        pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(
            self,
            name: N,
            value: V,
        ) -> Self {
        }
        pub fn set_pkce_verifier(self, pkce_verifier: PkceCodeVerifier) -> Self {}
        pub fn set_redirect_uri(self, redirect_url: Cow<'a, RedirectUrl>) -> Self {}
        pub fn request<C: SyncHttpClient>(
            self,
            http_client: &C,
        ) -> Result<TR, RequestTokenError<<C as SyncHttpClient>::Error, TE>> {
        }
        pub fn request_async<'c, C: AsyncHttpClient<'c>>(
            self,
            http_client: &'c C,
        ) -> impl Future<Output = Result<TR, RequestTokenError<<C as AsyncHttpClient<'c>>::Error, TE>>> + 'c
        {
        }
    }
    #[twelve::nature(client)]
    pub struct RefreshTokenRequest<'a, TE: ErrorResponse, TR: TokenResponse>(TE, TR);
    impl<'a, TE: ErrorResponse, TR: TokenResponse> RefreshTokenRequest<'a, TE, TR> {
        pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(
            self,
            name: N,
            value: V,
        ) -> Self {
        }
        pub fn add_scope(self, scope: Scope) -> Self {}
        pub fn add_scopes<I: IntoIterator<Item = Scope>>(self, scopes: I) -> Self {}
        pub fn request<C: SyncHttpClient>(
            self,
            http_client: &C,
        ) -> Result<TR, RequestTokenError<<C as SyncHttpClient>::Error, TE>> {
        }
        pub fn request_async<'c, C: AsyncHttpClient<'c>>(
            self,
            http_client: &'c C,
        ) -> impl Future<Output = Result<TR, RequestTokenError<<C as AsyncHttpClient<'c>>::Error, TE>>> + 'c
        {
        }
    }
    #[twelve::nature(client)]
    pub struct PasswordTokenRequest<'a, TE: ErrorResponse, TR: TokenResponse>(TE, TR);
    impl<'a, TE: ErrorResponse, TR: TokenResponse> PasswordTokenRequest<'a, TE, TR> {
        pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(
            self,
            name: N,
            value: V,
        ) -> Self {
        }
        pub fn add_scope(self, scope: Scope) -> Self {}
        pub fn add_scopes<I: IntoIterator<Item = Scope>>(self, scopes: I) -> Self {}
        pub fn request<C: SyncHttpClient>(
            self,
            http_client: &C,
        ) -> Result<TR, RequestTokenError<<C as SyncHttpClient>::Error, TE>> {
        }
        pub fn request_async<'c, C: AsyncHttpClient<'c>>(
            self,
            http_client: &'c C,
        ) -> impl Future<Output = Result<TR, RequestTokenError<<C as AsyncHttpClient<'c>>::Error, TE>>> + 'c
        {
        }
    }
    #[twelve::nature(client)]
    pub struct ClientCredentialsTokenRequest<'a, TE: ErrorResponse, TR: TokenResponse>(TE, TR);
    impl<'a, TE: ErrorResponse, TR: TokenResponse> ClientCredentialsTokenRequest<'a, TE, TR> {
        pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(
            self,
            name: N,
            value: V,
        ) -> Self {
        }
        pub fn add_scope(self, scope: Scope) -> Self {}
        pub fn add_scopes<I: IntoIterator<Item = Scope>>(self, scopes: I) -> Self {}
        pub fn request<C: SyncHttpClient>(
            self,
            http_client: &C,
        ) -> Result<TR, RequestTokenError<<C as SyncHttpClient>::Error, TE>> {
        }
        pub fn request_async<'c, C: AsyncHttpClient<'c>>(
            self,
            http_client: &'c C,
        ) -> impl Future<Output = Result<TR, RequestTokenError<<C as AsyncHttpClient<'c>>::Error, TE>>> + 'c
        {
        }
    }
    pub trait TokenType: Clone + DeserializeOwned + Debug + PartialEq + Serialize {}
    pub trait ExtraTokenFields: DeserializeOwned + Debug + Serialize {}
    #[derive(Clone, PartialEq)]
    pub struct EmptyExtraTokenFields;
    impl ExtraTokenFields for EmptyExtraTokenFields {}
    pub trait TokenResponse: Debug + DeserializeOwned + Serialize {
        type TokenType: TokenType;
        fn access_token(&self) -> &AccessToken;
        fn token_type(&self) -> &Self::TokenType;
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
    impl<EF: ExtraTokenFields, TT: TokenType> TokenResponse for StandardTokenResponse<EF, TT> {
        type TokenType = TT;
    }
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
        pub fn into_secret(self) -> String {}
    }
    #[derive(Clone)]
    pub struct ClientSecret;
    impl ClientSecret {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
        pub fn into_secret(self) -> String {}
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
        pub fn into_secret(self) -> String {}
    }
    #[derive(Clone)]
    pub struct AuthorizationCode;
    impl AuthorizationCode {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
        pub fn into_secret(self) -> String {}
    }
    #[derive(Clone)]
    pub struct RefreshToken;
    impl RefreshToken {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
        pub fn into_secret(self) -> String {}
    }
    #[derive(Clone)]
    pub struct AccessToken;
    impl AccessToken {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
        pub fn into_secret(self) -> String {}
    }
    #[derive(Clone)]
    pub struct ResourceOwnerPassword;
    impl ResourceOwnerPassword {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
        pub fn into_secret(self) -> String {}
    }
    #[derive(Clone)]
    pub struct DeviceCode;
    impl DeviceCode {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
        pub fn into_secret(self) -> String {}
    }
    #[derive(Clone)]
    pub struct VerificationUriComplete;
    impl VerificationUriComplete {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
        pub fn into_secret(self) -> String {}
    }
    #[derive(Clone)]
    pub struct UserCode;
    impl UserCode {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
        pub fn into_secret(self) -> String {}
    }
    use base64::prelude::*;
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
pub use crate::client::{Client, EndpointMaybeSet, EndpointNotSet, EndpointSet, EndpointState};
pub use crate::code::AuthorizationRequest;
pub use crate::devicecode::{
    DeviceAccessTokenRequest, DeviceAuthorizationRequest, DeviceAuthorizationResponse,
    EmptyExtraDeviceAuthorizationFields, StandardDeviceAuthorizationResponse,
};
pub use crate::endpoint::{AsyncHttpClient, HttpRequest, HttpResponse, SyncHttpClient};
pub use crate::error::{ErrorResponse, ErrorResponseType, RequestTokenError, StandardErrorResponse};
pub use crate::introspection::{
    IntrospectionRequest, StandardTokenIntrospectionResponse, TokenIntrospectionResponse,
};
pub use crate::revocation::{
    RevocableToken, RevocationErrorResponseType, RevocationRequest, StandardRevocableToken,
};
pub use crate::token::{
    ClientCredentialsTokenRequest, CodeTokenRequest, EmptyExtraTokenFields, ExtraTokenFields,
    PasswordTokenRequest, RefreshTokenRequest, StandardTokenResponse, TokenResponse, TokenType,
};
pub use crate::types::PkceCodeChallenge;
pub use ::reqwest;
use std::error::Error;
pub enum ConfigurationError {
    MissingUrl(&'static str),
    InsecureUrl(&'static str),
}
#[derive(Clone)]
pub enum AuthType {
    RequestBody,
    BasicAuth,
}
pub enum HttpClientError<RE: Error> {
    Reqwest(Box<RE>),
    Http(http::Error),
    Io(std::io::Error),
    Other(String),
}
pub use crate::types::{
    AccessToken, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, DeviceAuthorizationUrl,
    DeviceCode, EndUserVerificationUrl, IntrospectionUrl, PkceCodeChallengeMethod, PkceCodeVerifier,
    RedirectUrl, RefreshToken, ResourceOwnerPassword, ResourceOwnerUsername, ResponseType, RevocationUrl,
    Scope, TokenUrl, UserCode, VerificationUriComplete,
};
