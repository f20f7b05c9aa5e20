//! package = "openidconnect", version = ">=4, <5"
// The random numbers of a login are kept by whoever asks for them. Registration and log-out are left out.

pub mod core {
    pub use crate::core::jwk::{CoreJsonWebKey, CoreJsonWebKeyType, CoreJsonWebKeyUse};
    use crate::{
        AuthenticationFlow, Client, EmptyAdditionalClaims, EmptyAdditionalProviderMetadata,
        EmptyExtraTokenFields, GenderClaim, IdToken, IdTokenClaims, IdTokenFields, IdTokenVerifier,
        JsonWebKeySet, ProviderMetadata, StandardErrorResponse, StandardTokenIntrospectionResponse,
        StandardTokenResponse, UserInfoClaims,
    };
    pub use oauth2::basic::{
        BasicErrorResponseType as CoreErrorResponseType, BasicRequestTokenError as CoreRequestTokenError,
        BasicRevocationErrorResponse as CoreRevocationErrorResponse, BasicTokenType as CoreTokenType,
    };
    use oauth2::EndpointNotSet;
    pub use oauth2::StandardRevocableToken as CoreRevocableToken;
    use std::fmt::Display;
    mod jwk {
        use crate::JsonWebKeyId;
        #[derive(Clone, PartialEq)]
        pub struct CoreJsonWebKey;
        impl CoreJsonWebKey {
            pub fn new_rsa(n: Vec<u8>, e: Vec<u8>, kid: Option<JsonWebKeyId>) -> Self {}
            pub fn new_ec(x: Vec<u8>, y: Vec<u8>, crv: CoreJsonCurveType, kid: Option<JsonWebKeyId>) -> Self {
            }
            pub fn new_okp(x: Vec<u8>, crv: CoreJsonCurveType, kid: Option<JsonWebKeyId>) -> Self {}
        }
        #[derive(Clone, PartialEq)]
        pub enum CoreJsonWebKeyType {
            EllipticCurve,
            RSA,
            OctetKeyPair,
            Symmetric,
        }
        #[derive(Clone, PartialEq)]
        pub enum CoreJsonWebKeyUse {
            Signature,
            Encryption,
            Other(String),
        }
        impl AsRef<str> for CoreJsonWebKeyUse {}
    }
    pub type CoreTokenIntrospectionResponse =
        StandardTokenIntrospectionResponse<EmptyExtraTokenFields, CoreTokenType>;
    pub type CoreAuthenticationFlow = AuthenticationFlow<CoreResponseType>;
    pub type CoreClient<
        HasAuthUrl = EndpointNotSet,
        HasDeviceAuthUrl = EndpointNotSet,
        HasIntrospectionUrl = EndpointNotSet,
        HasRevocationUrl = EndpointNotSet,
        HasTokenUrl = EndpointNotSet,
        HasUserInfoUrl = EndpointNotSet,
    > = Client<
        EmptyAdditionalClaims,
        CoreAuthDisplay,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJsonWebKey,
        CoreAuthPrompt,
        StandardErrorResponse<CoreErrorResponseType>,
        CoreTokenResponse,
        CoreTokenIntrospectionResponse,
        CoreRevocableToken,
        CoreRevocationErrorResponse,
        HasAuthUrl,
        HasDeviceAuthUrl,
        HasIntrospectionUrl,
        HasRevocationUrl,
        HasTokenUrl,
        HasUserInfoUrl,
    >;
    pub type CoreIdToken = IdToken<
        EmptyAdditionalClaims,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >;
    pub type CoreIdTokenClaims = IdTokenClaims<EmptyAdditionalClaims, CoreGenderClaim>;
    pub type CoreIdTokenFields = IdTokenFields<
        EmptyAdditionalClaims,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >;
    pub type CoreIdTokenVerifier<'a> = IdTokenVerifier<'a, CoreJsonWebKey>;
    pub type CoreTokenResponse = StandardTokenResponse<CoreIdTokenFields, CoreTokenType>;
    pub type CoreJsonWebKeySet = JsonWebKeySet<CoreJsonWebKey>;
    pub type CoreProviderMetadata = ProviderMetadata<
        EmptyAdditionalProviderMetadata,
        CoreAuthDisplay,
        CoreClientAuthMethod,
        CoreClaimName,
        CoreClaimType,
        CoreGrantType,
        CoreJweContentEncryptionAlgorithm,
        CoreJweKeyManagementAlgorithm,
        CoreJsonWebKey,
        CoreResponseMode,
        CoreResponseType,
        CoreSubjectIdentifierType,
    >;
    pub type CoreUserInfoClaims = UserInfoClaims<EmptyAdditionalClaims, CoreGenderClaim>;
    #[derive(Clone, PartialEq)]
    pub enum CoreAuthDisplay {
        Page,
        Popup,
        Touch,
        Wap,
        Extension(String),
    }
    impl AsRef<str> for CoreAuthDisplay {}
    impl Display for CoreAuthDisplay {}
    #[derive(Clone, PartialEq)]
    pub enum CoreAuthPrompt {
        None,
        Login,
        Consent,
        SelectAccount,
        Extension(String),
    }
    impl AsRef<str> for CoreAuthPrompt {}
    impl Display for CoreAuthPrompt {}
    #[derive(Clone, PartialEq)]
    pub enum CoreClaimType {
        Aggregated,
        Distributed,
        Normal,
        Extension(String),
    }
    impl AsRef<str> for CoreClaimType {}
    #[derive(Clone, PartialEq)]
    pub enum CoreClientAuthMethod {
        ClientSecretBasic,
        ClientSecretJwt,
        ClientSecretPost,
        PrivateKeyJwt,
        None,
        Extension(String),
    }
    impl AsRef<str> for CoreClientAuthMethod {}
    #[derive(Clone, PartialEq)]
    pub struct CoreGenderClaim;
    impl CoreGenderClaim {
        pub fn new(s: String) -> Self {}
    }
    impl GenderClaim for CoreGenderClaim {}
    #[derive(Clone, PartialEq)]
    pub enum CoreGrantType {
        AuthorizationCode,
        ClientCredentials,
        DeviceCode,
        Implicit,
        JwtBearer,
        Password,
        RefreshToken,
        Extension(String),
    }
    impl AsRef<str> for CoreGrantType {}
    #[derive(Clone, PartialEq)]
    pub enum CoreJweContentEncryptionAlgorithm {
        Aes128CbcHmacSha256,
        Aes192CbcHmacSha384,
        Aes256CbcHmacSha512,
        Aes128Gcm,
        Aes192Gcm,
        Aes256Gcm,
    }
    #[derive(Clone, PartialEq)]
    pub enum CoreJweKeyManagementAlgorithm {
        RsaPkcs1V15,
        RsaOaep,
        RsaOaepSha256,
        AesKeyWrap128,
        AesKeyWrap192,
        AesKeyWrap256,
        Direct,
        EcdhEs,
        EcdhEsAesKeyWrap128,
        EcdhEsAesKeyWrap192,
        EcdhEsAesKeyWrap256,
        Aes128Gcm,
        Aes192Gcm,
        Aes256Gcm,
        PbEs2HmacSha256AesKeyWrap128,
        PbEs2HmacSha384AesKeyWrap192,
        PbEs2HmacSha512AesKeyWrap256,
    }
    #[derive(Clone, PartialEq)]
    pub enum CoreJwsSigningAlgorithm {
        HmacSha256,
        HmacSha384,
        HmacSha512,
        RsaSsaPkcs1V15Sha256,
        RsaSsaPkcs1V15Sha384,
        RsaSsaPkcs1V15Sha512,
        EcdsaP256Sha256,
        EcdsaP384Sha384,
        EcdsaP521Sha512,
        RsaSsaPssSha256,
        RsaSsaPssSha384,
        RsaSsaPssSha512,
        EdDsa,
        None,
    }
    #[derive(Clone, PartialEq)]
    pub enum CoreResponseMode {
        Query,
        Fragment,
        FormPost,
        Extension(String),
    }
    impl AsRef<str> for CoreResponseMode {}
    #[derive(Clone, PartialEq)]
    pub enum CoreResponseType {
        Code,
        IdToken,
        None,
        Token,
        Extension(String),
    }
    impl AsRef<str> for CoreResponseType {}
    #[derive(Clone, PartialEq)]
    pub enum CoreSubjectIdentifierType {
        Pairwise,
        Public,
        Extension(String),
    }
    impl AsRef<str> for CoreSubjectIdentifierType {}
}
mod authorization {
    use crate::{
        AdditionalClaims, AuthDisplay, AuthPrompt, AuthenticationContextClass, CsrfToken, GenderClaim,
        IdToken, JweContentEncryptionAlgorithm, JwsSigningAlgorithm, LanguageTag, LoginHint, Nonce,
        PkceCodeChallenge, RedirectUrl, ResponseType, Scope,
    };
    use std::borrow::Cow;
    use std::time::Duration;
    use url::Url;
    #[derive(Clone, PartialEq)]
    pub enum AuthenticationFlow<RT: ResponseType> {
        AuthorizationCode,
        Implicit(bool),
        Hybrid(Vec<RT>),
    }
    pub struct AuthorizationRequest<'a, AD: AuthDisplay, P: AuthPrompt, RT: ResponseType>(AD, P, RT);
    impl<'a, AD: AuthDisplay, P: AuthPrompt, RT: ResponseType> AuthorizationRequest<'a, AD, P, RT> {
        pub fn add_scope(self, scope: Scope) -> Self {}
        pub fn add_scopes<I: IntoIterator<Item = Scope>>(self, scopes: I) -> Self {}
        pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(
            self,
            name: N,
            value: V,
        ) -> Self {
        }
        pub fn set_pkce_challenge(self, pkce_code_challenge: PkceCodeChallenge) -> Self {}
        pub fn add_auth_context_value(self, acr_value: AuthenticationContextClass) -> Self {}
        pub fn add_claims_locale(self, claims_locale: LanguageTag) -> Self {}
        pub fn set_display(self, display: AD) -> Self {}
        pub fn set_id_token_hint<
            AC: AdditionalClaims,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = JS::KeyType>,
            JS: JwsSigningAlgorithm,
        >(
            self,
            id_token_hint: &'a IdToken<AC, GC, JE, JS>,
        ) -> Self {
        }
        pub fn set_login_hint(self, login_hint: LoginHint) -> Self {}
        pub fn set_max_age(self, max_age: Duration) -> Self {}
        pub fn add_prompt(self, prompt: P) -> Self {}
        pub fn add_ui_locale(self, ui_locale: LanguageTag) -> Self {}
        pub fn set_redirect_uri(self, redirect_url: Cow<'a, RedirectUrl>) -> Self {}
        pub fn url(self) -> (Url, CsrfToken, Nonce) {}
    }
}
mod claims {
    use crate::SubjectIdentifier;
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::fmt::Debug;
    pub trait AdditionalClaims: Debug + DeserializeOwned + Serialize + 'static {}
    #[derive(Clone, Default, PartialEq)]
    pub struct EmptyAdditionalClaims;
    impl AdditionalClaims for EmptyAdditionalClaims {}
    pub trait GenderClaim: Clone + Debug + DeserializeOwned + Serialize + 'static {}
    #[derive(Clone, PartialEq)]
    pub struct StandardClaims<GC: GenderClaim>(GC);
    impl<GC: GenderClaim> StandardClaims<GC> {
        pub fn new(subject: SubjectIdentifier) -> Self {}
        pub fn subject(&self) -> &SubjectIdentifier {}
    }
}
mod client {
    use crate::{
        AccessToken, AdditionalClaims, AdditionalProviderMetadata, AuthDisplay, AuthPrompt, AuthType,
        AuthUrl, AuthenticationFlow, AuthorizationCode, AuthorizationRequest, ClaimName, ClaimType,
        ClientAuthMethod, ClientCredentialsTokenRequest, ClientId, ClientSecret, CodeTokenRequest,
        ConfigurationError, CsrfToken, DeviceAccessTokenRequest, DeviceAuthorizationRequest,
        DeviceAuthorizationResponse, DeviceAuthorizationUrl, EndpointMaybeSet, EndpointNotSet, EndpointSet,
        EndpointState, ErrorResponse, ExtraDeviceAuthorizationFields, GenderClaim, GrantType,
        IdTokenVerifier, IntrospectionRequest, IntrospectionUrl, IssuerUrl, JsonWebKey, JsonWebKeySet,
        JweContentEncryptionAlgorithm, JweKeyManagementAlgorithm, JwsSigningAlgorithm, Nonce,
        PasswordTokenRequest, ProviderMetadata, RedirectUrl, RefreshToken, RefreshTokenRequest,
        ResourceOwnerPassword, ResourceOwnerUsername, ResponseMode, ResponseType, RevocableToken,
        RevocationRequest, RevocationUrl, SubjectIdentifier, SubjectIdentifierType,
        TokenIntrospectionResponse, TokenResponse, TokenUrl, UserInfoRequest, UserInfoUrl,
    };
    #[derive(Clone)]
    pub struct Client<
        AC: AdditionalClaims,
        AD: AuthDisplay,
        GC: GenderClaim,
        JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
        K: JsonWebKey,
        P: AuthPrompt,
        TE: ErrorResponse,
        TR: TokenResponse<AC, GC, JE, K::SigningAlgorithm>,
        TIR: TokenIntrospectionResponse,
        RT: RevocableToken,
        TRE: ErrorResponse,
        HasAuthUrl: EndpointState,
        HasDeviceAuthUrl: EndpointState,
        HasIntrospectionUrl: EndpointState,
        HasRevocationUrl: EndpointState,
        HasTokenUrl: EndpointState,
        HasUserInfoUrl: EndpointState,
    >(
        AC,
        AD,
        GC,
        JE,
        K,
        P,
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
        HasUserInfoUrl,
    );
    impl<
            AC: AdditionalClaims,
            AD: AuthDisplay,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
            K: JsonWebKey,
            P: AuthPrompt,
            TE: ErrorResponse,
            TR: TokenResponse<AC, GC, JE, K::SigningAlgorithm>,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
        >
        Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            EndpointNotSet,
        >
    {
        pub fn new(client_id: ClientId, issuer: IssuerUrl, jwks: JsonWebKeySet<K>) -> Self {}
    }
    impl<
            AC: AdditionalClaims,
            AD: AuthDisplay,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
            K: JsonWebKey,
            P: AuthPrompt,
            TE: ErrorResponse,
            TR: TokenResponse<AC, GC, JE, K::SigningAlgorithm>,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
        >
        Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
            TE,
            TR,
            TIR,
            RT,
            TRE,
            EndpointSet,
            EndpointNotSet,
            EndpointNotSet,
            EndpointNotSet,
            EndpointMaybeSet,
            EndpointMaybeSet,
        >
    {
        pub fn from_provider_metadata<
            A: AdditionalProviderMetadata,
            CA: ClientAuthMethod,
            CN: ClaimName,
            CT: ClaimType,
            G: GrantType,
            JK: JweKeyManagementAlgorithm,
            RM: ResponseMode,
            RS: ResponseType,
            S: SubjectIdentifierType,
        >(
            provider_metadata: ProviderMetadata<A, AD, CA, CN, CT, G, JE, JK, K, RM, RS, S>,
            client_id: ClientId,
            client_secret: Option<ClientSecret>,
        ) -> Self {
        }
    }
    impl<
            AC: AdditionalClaims,
            AD: AuthDisplay,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
            K: JsonWebKey,
            P: AuthPrompt,
            TE: ErrorResponse,
            TR: TokenResponse<AC, GC, JE, K::SigningAlgorithm>,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasDeviceAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasRevocationUrl: EndpointState,
            HasTokenUrl: EndpointState,
            HasUserInfoUrl: EndpointState,
        >
        Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            HasUserInfoUrl,
        >
    {
        pub fn set_auth_type(self, auth_type: AuthType) -> Self {}
        pub fn auth_type(&self) -> &AuthType {}
        pub fn set_auth_uri(
            self,
            auth_uri: AuthUrl,
        ) -> Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            HasUserInfoUrl,
        > {
        }
        pub fn client_id(&self) -> &ClientId {}
        pub fn set_client_secret(self, client_secret: ClientSecret) -> Self {}
        pub fn set_device_authorization_url(
            self,
            device_authorization_url: DeviceAuthorizationUrl,
        ) -> Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            HasUserInfoUrl,
        > {
        }
        pub fn set_introspection_url(
            self,
            introspection_url: IntrospectionUrl,
        ) -> Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            HasUserInfoUrl,
        > {
        }
        pub fn set_redirect_uri(self, redirect_url: RedirectUrl) -> Self {}
        pub fn redirect_uri(&self) -> Option<&RedirectUrl> {}
        pub fn set_revocation_url(
            self,
            revocation_uri: RevocationUrl,
        ) -> Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            HasUserInfoUrl,
        > {
        }
        pub fn set_token_uri(
            self,
            token_uri: TokenUrl,
        ) -> Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            HasUserInfoUrl,
        > {
        }
        pub fn set_user_info_url(
            self,
            userinfo_endpoint: UserInfoUrl,
        ) -> Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            EndpointSet,
        > {
        }
        pub fn enable_openid_scope(self) -> Self {}
        pub fn disable_openid_scope(self) -> Self {}
        pub fn id_token_verifier(&self) -> IdTokenVerifier<'_, K> {}
    }
    impl<
            AC: AdditionalClaims,
            AD: AuthDisplay,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
            K: JsonWebKey,
            P: AuthPrompt,
            TE: ErrorResponse,
            TR: TokenResponse<AC, GC, JE, K::SigningAlgorithm>,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasDeviceAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasRevocationUrl: EndpointState,
            HasTokenUrl: EndpointState,
            HasUserInfoUrl: EndpointState,
        >
        Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            HasUserInfoUrl,
        >
    {
        pub fn auth_uri(&self) -> &AuthUrl {}
        pub fn authorize_url<NF: FnOnce() -> Nonce, RS: ResponseType, SF: FnOnce() -> CsrfToken>(
            &self,
            authentication_flow: AuthenticationFlow<RS>,
            state_fn: SF,
            nonce_fn: NF,
        ) -> AuthorizationRequest<'_, AD, P, RS> {
        }
    }
    impl<
            AC: AdditionalClaims,
            AD: AuthDisplay,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
            K: JsonWebKey,
            P: AuthPrompt,
            TE: ErrorResponse,
            TR: TokenResponse<AC, GC, JE, K::SigningAlgorithm>,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasDeviceAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasRevocationUrl: EndpointState,
            HasUserInfoUrl: EndpointState,
        >
        Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            HasUserInfoUrl,
        >
    {
        pub fn exchange_client_credentials(&self) -> ClientCredentialsTokenRequest<'_, TE, TR> {}
        pub fn exchange_code(&self, code: AuthorizationCode) -> CodeTokenRequest<'_, TE, TR> {}
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
            AC: AdditionalClaims,
            AD: AuthDisplay,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
            K: JsonWebKey,
            P: AuthPrompt,
            TE: ErrorResponse,
            TR: TokenResponse<AC, GC, JE, K::SigningAlgorithm>,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasDeviceAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasRevocationUrl: EndpointState,
            HasUserInfoUrl: EndpointState,
        >
        Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            HasUserInfoUrl,
        >
    {
        pub fn exchange_client_credentials(
            &self,
        ) -> Result<ClientCredentialsTokenRequest<'_, TE, TR>, ConfigurationError> {
        }
        pub fn exchange_code(
            &self,
            code: AuthorizationCode,
        ) -> Result<CodeTokenRequest<'_, TE, TR>, ConfigurationError> {
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
            AC: AdditionalClaims,
            AD: AuthDisplay,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
            K: JsonWebKey,
            P: AuthPrompt,
            TE: ErrorResponse,
            TR: TokenResponse<AC, GC, JE, K::SigningAlgorithm>,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasRevocationUrl: EndpointState,
            HasTokenUrl: EndpointState,
            HasUserInfoUrl: EndpointState,
        >
        Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            HasUserInfoUrl,
        >
    {
        pub fn exchange_device_code(&self) -> DeviceAuthorizationRequest<'_, TE> {}
        pub fn device_authorization_url(&self) -> &DeviceAuthorizationUrl {}
    }
    impl<
            AC: AdditionalClaims,
            AD: AuthDisplay,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
            K: JsonWebKey,
            P: AuthPrompt,
            TE: ErrorResponse,
            TR: TokenResponse<AC, GC, JE, K::SigningAlgorithm>,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasDeviceAuthUrl: EndpointState,
            HasRevocationUrl: EndpointState,
            HasTokenUrl: EndpointState,
            HasUserInfoUrl: EndpointState,
        >
        Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            HasUserInfoUrl,
        >
    {
        pub fn introspect<'a>(&'a self, token: &'a AccessToken) -> IntrospectionRequest<'a, TE, TIR> {}
        pub fn introspection_url(&self) -> &IntrospectionUrl {}
    }
    impl<
            AC: AdditionalClaims,
            AD: AuthDisplay,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
            K: JsonWebKey,
            P: AuthPrompt,
            TE: ErrorResponse,
            TR: TokenResponse<AC, GC, JE, K::SigningAlgorithm>,
            TIR: TokenIntrospectionResponse,
            RT: RevocableToken,
            TRE: ErrorResponse,
            HasAuthUrl: EndpointState,
            HasDeviceAuthUrl: EndpointState,
            HasIntrospectionUrl: EndpointState,
            HasTokenUrl: EndpointState,
            HasUserInfoUrl: EndpointState,
        >
        Client<
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            HasUserInfoUrl,
        >
    {
        pub fn revoke_token(&self, token: RT) -> Result<RevocationRequest<'_, RT, TRE>, ConfigurationError> {}
        pub fn revocation_url(&self) -> &RevocationUrl {}
    }
    impl<
            AC: AdditionalClaims,
            AD: AuthDisplay,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
            K: JsonWebKey,
            P: AuthPrompt,
            TE: ErrorResponse,
            TR: TokenResponse<AC, GC, JE, K::SigningAlgorithm>,
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
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            EndpointSet,
        >
    {
        pub fn user_info(
            &self,
            access_token: AccessToken,
            expected_subject: Option<SubjectIdentifier>,
        ) -> UserInfoRequest<'_, JE, K> {
        }
        pub fn user_info_url(&self) -> &UserInfoUrl {}
    }
    impl<
            AC: AdditionalClaims,
            AD: AuthDisplay,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
            K: JsonWebKey,
            P: AuthPrompt,
            TE: ErrorResponse,
            TR: TokenResponse<AC, GC, JE, K::SigningAlgorithm>,
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
            AC,
            AD,
            GC,
            JE,
            K,
            P,
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
            EndpointMaybeSet,
        >
    {
        pub fn user_info(
            &self,
            access_token: AccessToken,
            expected_subject: Option<SubjectIdentifier>,
        ) -> Result<UserInfoRequest<'_, JE, K>, ConfigurationError> {
        }
        pub fn user_info_url(&self) -> Option<&UserInfoUrl> {}
    }
}
mod discovery {
    use crate::{
        AsyncHttpClient, AuthDisplay, ClaimName, ClaimType, ClientAuthMethod, GrantType, IssuerUrl,
        JsonWebKey, JweContentEncryptionAlgorithm, JweKeyManagementAlgorithm, JwsSigningAlgorithm,
        ResponseMode, ResponseType, SubjectIdentifierType, SyncHttpClient,
    };
    use http::status::StatusCode;
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::fmt::Debug;
    use std::future::Future;
    use thiserror::Error;
    pub trait AdditionalProviderMetadata: Clone + Debug + DeserializeOwned + Serialize {}
    #[derive(Clone, Default, PartialEq)]
    pub struct EmptyAdditionalProviderMetadata;
    impl AdditionalProviderMetadata for EmptyAdditionalProviderMetadata {}
    #[derive(Clone, PartialEq)]
    pub struct ProviderMetadata<
        A: AdditionalProviderMetadata,
        AD: AuthDisplay,
        CA: ClientAuthMethod,
        CN: ClaimName,
        CT: ClaimType,
        G: GrantType,
        JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
        JK: JweKeyManagementAlgorithm,
        K: JsonWebKey,
        RM: ResponseMode,
        RT: ResponseType,
        S: SubjectIdentifierType,
    >(A, AD, CA, CN, CT, G, JE, JK, K, RM, RT, S);
    impl<
            A: AdditionalProviderMetadata,
            AD: AuthDisplay,
            CA: ClientAuthMethod,
            CN: ClaimName,
            CT: ClaimType,
            G: GrantType,
            JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
            JK: JweKeyManagementAlgorithm,
            K: JsonWebKey,
            RM: ResponseMode,
            RT: ResponseType,
            S: SubjectIdentifierType,
        > ProviderMetadata<A, AD, CA, CN, CT, G, JE, JK, K, RM, RT, S>
    {
        pub fn discover<C: SyncHttpClient>(
            issuer_url: &IssuerUrl,
            http_client: &C,
        ) -> Result<Self, DiscoveryError<<C as SyncHttpClient>::Error>> {
        }
        pub fn discover_async<'c, C: AsyncHttpClient<'c>>(
            issuer_url: IssuerUrl,
            http_client: &'c C,
        ) -> impl Future<Output = Result<Self, DiscoveryError<<C as AsyncHttpClient<'c>>::Error>>> + 'c
        {
        }
        pub fn additional_metadata(&self) -> &A {}
    }
    pub enum DiscoveryError<RE: std::error::Error> {
        Other(String),
        Parse(serde_path_to_error::Error<serde_json::Error>),
        Request(RE),
        Response(StatusCode, Vec<u8>, String),
        UrlParse(url::ParseError),
        Validation(String),
    }
}
mod id_token {
    use crate::jwt::JsonWebTokenError;
    use crate::types::jwk::JwsSigningAlgorithm;
    use crate::{
        AccessToken, AdditionalClaims, AuthorizationCode, ClaimsVerificationError, ExtraTokenFields,
        GenderClaim, IdTokenVerifier, JsonWebKey, JweContentEncryptionAlgorithm, NonceVerifier,
        PrivateSigningKey, SignatureVerificationError, SubjectIdentifier,
    };
    use std::fmt::Display;
    use std::str::FromStr;
    #[derive(Clone)]
    pub struct IdToken<
        AC: AdditionalClaims,
        GC: GenderClaim,
        JE: JweContentEncryptionAlgorithm<KeyType = JS::KeyType>,
        JS: JwsSigningAlgorithm,
    >(AC, GC, JE, JS);
    impl<
            AC: AdditionalClaims,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = JS::KeyType>,
            JS: JwsSigningAlgorithm,
        > FromStr for IdToken<AC, GC, JE, JS>
    {
        type Err = serde_json::Error;
    }
    impl<
            AC: AdditionalClaims,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = JS::KeyType>,
            JS: JwsSigningAlgorithm,
        > IdToken<AC, GC, JE, JS>
    {
        pub fn new<S: PrivateSigningKey>(
            claims: IdTokenClaims<AC, GC>,
            signing_key: &S,
            alg: JS,
            access_token: Option<&AccessToken>,
            code: Option<&AuthorizationCode>,
        ) -> Result<Self, JsonWebTokenError>
        where
            <S as PrivateSigningKey>::VerificationKey: JsonWebKey<SigningAlgorithm = JS>,
        {
        }
        pub fn claims<'a, K: JsonWebKey<SigningAlgorithm = JS>, N: NonceVerifier>(
            &'a self,
            verifier: &IdTokenVerifier<K>,
            nonce_verifier: N,
        ) -> Result<&'a IdTokenClaims<AC, GC>, ClaimsVerificationError> {
        }
        pub fn into_claims<K: JsonWebKey<SigningAlgorithm = JS>, N: NonceVerifier>(
            self,
            verifier: &IdTokenVerifier<K>,
            nonce_verifier: N,
        ) -> Result<IdTokenClaims<AC, GC>, ClaimsVerificationError> {
        }
        pub fn signing_alg(&self) -> Result<&JS, SignatureVerificationError> {}
        pub fn signing_key<'s, K: JsonWebKey<SigningAlgorithm = JS>>(
            &self,
            verifier: &'s IdTokenVerifier<'s, K>,
        ) -> Result<&'s K, SignatureVerificationError> {
        }
    }
    impl<
            AC: AdditionalClaims,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = JS::KeyType>,
            JS: JwsSigningAlgorithm,
        > Display for IdToken<AC, GC, JE, JS>
    {
    }
    #[derive(Clone)]
    pub struct IdTokenClaims<AC: AdditionalClaims, GC: GenderClaim>(AC, GC);
    impl<AC: AdditionalClaims, GC: GenderClaim> IdTokenClaims<AC, GC> {
        pub fn subject(&self) -> &SubjectIdentifier {}
        pub fn additional_claims(&self) -> &AC {}
    }
    #[derive(Clone)]
    pub struct IdTokenFields<
        AC: AdditionalClaims,
        EF: ExtraTokenFields,
        GC: GenderClaim,
        JE: JweContentEncryptionAlgorithm<KeyType = JS::KeyType>,
        JS: JwsSigningAlgorithm,
    >(AC, EF, GC, JE, JS);
    impl<
            AC: AdditionalClaims,
            EF: ExtraTokenFields,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<KeyType = JS::KeyType>,
            JS: JwsSigningAlgorithm,
        > IdTokenFields<AC, EF, GC, JE, JS>
    {
        pub fn new(id_token: Option<IdToken<AC, GC, JE, JS>>, extra_fields: EF) -> Self {}
        pub fn id_token(&self) -> Option<&IdToken<AC, GC, JE, JS>> {}
        pub fn extra_fields(&self) -> &EF {}
    }
}
mod token {
    use crate::{
        AdditionalClaims, GenderClaim, IdToken, JweContentEncryptionAlgorithm, JwsSigningAlgorithm,
        OAuth2TokenResponse,
    };
    pub trait TokenResponse<
        AC: AdditionalClaims,
        GC: GenderClaim,
        JE: JweContentEncryptionAlgorithm<KeyType = JS::KeyType>,
        JS: JwsSigningAlgorithm,
    >: OAuth2TokenResponse
    {
        fn id_token(&self) -> Option<&IdToken<AC, GC, JE, JS>>;
    }
}
mod types {
    // What macros of the crate make.
    #[derive(Clone, PartialEq)]
    pub struct AuthenticationContextClass;
    impl AuthenticationContextClass {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for AuthenticationContextClass {
        type Target = String;
    }
    impl From<AuthenticationContextClass> for String {}
    #[derive(Clone, PartialEq)]
    pub struct AuthenticationMethodReference;
    impl AuthenticationMethodReference {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for AuthenticationMethodReference {
        type Target = String;
    }
    impl From<AuthenticationMethodReference> for String {}
    #[derive(Clone, PartialEq)]
    pub struct AccessTokenHash;
    impl AccessTokenHash {
        pub fn from_token<K>(
            access_token: &AccessToken,
            alg: &K::SigningAlgorithm,
            key: &K,
        ) -> Result<Self, SigningError>
        where
            K: JsonWebKey,
        {
        }
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for AccessTokenHash {
        type Target = String;
    }
    impl From<AccessTokenHash> for String {}
    #[derive(Clone, PartialEq)]
    pub struct Audience;
    impl Audience {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for Audience {
        type Target = String;
    }
    impl From<Audience> for String {}
    #[derive(Clone, PartialEq)]
    pub struct AuthorizationCodeHash;
    impl AuthorizationCodeHash {
        pub fn from_code<K>(
            code: &AuthorizationCode,
            alg: &K::SigningAlgorithm,
            key: &K,
        ) -> Result<Self, SigningError>
        where
            K: JsonWebKey,
        {
        }
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for AuthorizationCodeHash {
        type Target = String;
    }
    impl From<AuthorizationCodeHash> for String {}
    #[derive(Clone, PartialEq)]
    pub struct EndUserEmail;
    impl EndUserEmail {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for EndUserEmail {
        type Target = String;
    }
    impl From<EndUserEmail> for String {}
    #[derive(Clone, PartialEq)]
    pub struct EndUserFamilyName;
    impl EndUserFamilyName {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for EndUserFamilyName {
        type Target = String;
    }
    impl From<EndUserFamilyName> for String {}
    #[derive(Clone, PartialEq)]
    pub struct EndUserGivenName;
    impl EndUserGivenName {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for EndUserGivenName {
        type Target = String;
    }
    impl From<EndUserGivenName> for String {}
    #[derive(Clone, PartialEq)]
    pub struct EndUserName;
    impl EndUserName {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for EndUserName {
        type Target = String;
    }
    impl From<EndUserName> for String {}
    #[derive(Clone, PartialEq)]
    pub struct EndUserNickname;
    impl EndUserNickname {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for EndUserNickname {
        type Target = String;
    }
    impl From<EndUserNickname> for String {}
    #[derive(Clone, PartialEq)]
    pub struct EndUserPhoneNumber;
    impl EndUserPhoneNumber {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for EndUserPhoneNumber {
        type Target = String;
    }
    impl From<EndUserPhoneNumber> for String {}
    #[derive(Clone, PartialEq)]
    pub struct EndUserPictureUrl;
    impl EndUserPictureUrl {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for EndUserPictureUrl {
        type Target = String;
    }
    impl From<EndUserPictureUrl> for String {}
    #[derive(Clone, PartialEq)]
    pub struct EndUserProfileUrl;
    impl EndUserProfileUrl {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for EndUserProfileUrl {
        type Target = String;
    }
    impl From<EndUserProfileUrl> for String {}
    #[derive(Clone, PartialEq)]
    pub struct EndUserWebsiteUrl;
    impl EndUserWebsiteUrl {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for EndUserWebsiteUrl {
        type Target = String;
    }
    impl From<EndUserWebsiteUrl> for String {}
    #[derive(Clone, PartialEq)]
    pub struct EndUserUsername;
    impl EndUserUsername {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for EndUserUsername {
        type Target = String;
    }
    impl From<EndUserUsername> for String {}
    #[derive(Clone)]
    pub struct IssuerUrl;
    impl IssuerUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError> {}
        pub fn from_url(url: url::Url) -> Self {}
        pub fn url(&self) -> &url::Url {}
    }
    impl std::ops::Deref for IssuerUrl {
        type Target = String;
    }
    #[derive(Clone)]
    pub struct LoginHint;
    impl LoginHint {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
        pub fn into_secret(self) -> String {}
    }
    #[derive(Clone)]
    pub struct Nonce;
    impl Nonce {
        #[twelve::nature(random)]
        pub fn new_random() -> Self {}
        #[twelve::nature(random)]
        pub fn new_random_len(num_bytes: u32) -> Self {}
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
        pub fn into_secret(self) -> String {}
    }
    #[derive(Clone, PartialEq)]
    pub struct SubjectIdentifier;
    impl SubjectIdentifier {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for SubjectIdentifier {
        type Target = String;
    }
    impl From<SubjectIdentifier> for String {}
    mod jwks {
        use crate::types::jwk::JsonWebKey;
        use crate::{AsyncHttpClient, DiscoveryError, SyncHttpClient};
        use std::future::Future;
        #[derive(PartialEq)]
        pub struct JsonWebKeySet<K: JsonWebKey>(K);
        impl<K: JsonWebKey> JsonWebKeySet<K> {
            pub fn new(keys: Vec<K>) -> Self {}
            pub fn fetch<C: SyncHttpClient>(
                url: &JsonWebKeySetUrl,
                http_client: &C,
            ) -> Result<Self, DiscoveryError<<C as SyncHttpClient>::Error>> {
            }
            pub fn fetch_async<'c, C: AsyncHttpClient<'c>>(
                url: &JsonWebKeySetUrl,
                http_client: &'c C,
            ) -> impl Future<Output = Result<Self, DiscoveryError<<C as AsyncHttpClient<'c>>::Error>>> + 'c
            {
            }
            pub fn keys(&self) -> &Vec<K> {}
        }
        impl<K: JsonWebKey> Clone for JsonWebKeySet<K> {}
        impl<K: JsonWebKey> Default for JsonWebKeySet<K> {}
    }
    mod localized {
        use std::fmt::Display;
        impl AsRef<str> for LanguageTag {}
        impl Display for LanguageTag {}
        #[derive(Clone, PartialEq)]
        pub struct LocalizedClaim<T>(T);
        impl<T> LocalizedClaim<T> {
            pub fn new() -> Self {}
            pub fn contains_key(&self, locale: Option<&LanguageTag>) -> bool {}
            pub fn get(&self, locale: Option<&LanguageTag>) -> Option<&T> {}
            pub fn iter(&self) -> impl Iterator<Item = (Option<&LanguageTag>, &T)> {}
            pub fn insert(&mut self, locale: Option<LanguageTag>, value: T) -> Option<T> {}
            pub fn remove(&mut self, locale: Option<&LanguageTag>) -> Option<T> {}
        }
        impl<T> Default for LocalizedClaim<T> {}
        impl<T> From<T> for LocalizedClaim<T> {}
        impl<T> FromIterator<(Option<LanguageTag>, T)> for LocalizedClaim<T> {}
        impl<T> IntoIterator for LocalizedClaim<T> {
            type Item = <LocalizedClaimIterator<T> as Iterator>::Item;
            type IntoIter = LocalizedClaimIterator<T>;
        }
    }
    #[derive(Clone, PartialEq)]
    pub enum SigningError {
        CryptoError,
        UnsupportedAlg(String),
        Other(String),
    }
}
mod user_info {
    use crate::{
        AdditionalClaims, AsyncHttpClient, ClaimsVerificationError, GenderClaim, JsonWebKey,
        JweContentEncryptionAlgorithm, JwsSigningAlgorithm, StandardClaims, SubjectIdentifier,
        SyncHttpClient,
    };
    use http::status::StatusCode;
    use std::future::Future;
    use thiserror::Error;
    #[twelve::nature(client)]
    pub struct UserInfoRequest<
        'a,
        JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
        K: JsonWebKey,
    >(JE, K);
    impl<
            'a,
            JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
            K: JsonWebKey,
        > UserInfoRequest<'a, JE, K>
    {
        pub fn request<AC: AdditionalClaims, GC: GenderClaim, C: SyncHttpClient>(
            self,
            http_client: &C,
        ) -> Result<UserInfoClaims<AC, GC>, UserInfoError<<C as SyncHttpClient>::Error>> {
        }
        pub fn request_async<'c, AC: AdditionalClaims, C: AsyncHttpClient<'c>, GC: GenderClaim>(
            self,
            http_client: &'c C,
        ) -> impl Future<
            Output = Result<UserInfoClaims<AC, GC>, UserInfoError<<C as AsyncHttpClient<'c>>::Error>>,
        > + 'c {
        }
        pub fn require_signed_response(self, require_signed_response: bool) -> Self {}
        pub fn require_issuer_match(self, iss_required: bool) -> Self {}
        pub fn require_audience_match(self, aud_required: bool) -> Self {}
        pub fn set_response_type(self, response_type: UserInfoResponseType) -> Self {}
    }
    #[derive(Clone)]
    pub struct UserInfoClaims<AC: AdditionalClaims, GC: GenderClaim>(AC, GC);
    impl<AC: AdditionalClaims, GC: GenderClaim> UserInfoClaims<AC, GC> {
        pub fn subject(&self) -> &SubjectIdentifier {}
        pub fn standard_claims(&self) -> &StandardClaims<GC> {}
        pub fn additional_claims(&self) -> &AC {}
    }
    pub enum UserInfoError<RE: std::error::Error> {
        ClaimsVerification(ClaimsVerificationError),
        Parse(serde_path_to_error::Error<serde_json::Error>),
        Request(RE),
        Response(StatusCode, Vec<u8>, String),
        Other(String),
    }
}
mod verification {
    use crate::{ClientId, ClientSecret, IssuerUrl, JsonWebKey, JsonWebKeySet, Nonce};
    #[derive(Clone, PartialEq)]
    pub enum ClaimsVerificationError {
        Expired(String),
        InvalidAudience(String),
        InvalidAuthContext(String),
        InvalidAuthTime(String),
        InvalidIssuer(String),
        InvalidNonce(String),
        InvalidSubject(String),
        Other(String),
        SignatureVerification(SignatureVerificationError),
        Unsupported(String),
    }
    #[derive(Clone, PartialEq)]
    pub enum SignatureVerificationError {
        AmbiguousKeyId(String),
        CryptoError(String),
        DisallowedAlg(String),
        InvalidKey(String),
        NoMatchingKey,
        NoSignature,
        UnsupportedAlg(String),
        Other(String),
    }
    pub trait NonceVerifier {
        fn verify(self, nonce: Option<&Nonce>) -> Result<(), String>;
    }
    impl<F: FnOnce(Option<&Nonce>) -> Result<(), String>> NonceVerifier for F {}
    #[derive(Clone)]
    pub struct IdTokenVerifier<'a, K: JsonWebKey>(K);
    impl<'a, K: JsonWebKey> IdTokenVerifier<'a, K> {
        pub fn new_public_client(
            client_id: ClientId,
            issuer: IssuerUrl,
            signature_keys: JsonWebKeySet<K>,
        ) -> Self {
        }
        pub fn new_confidential_client(
            client_id: ClientId,
            client_secret: ClientSecret,
            issuer: IssuerUrl,
            signature_keys: JsonWebKeySet<K>,
        ) -> Self {
        }
    }
}
pub use crate::authorization::{AuthenticationFlow, AuthorizationRequest};
pub use crate::claims::{AdditionalClaims, EmptyAdditionalClaims, GenderClaim, StandardClaims};
pub use crate::client::Client;
pub use crate::discovery::{
    AdditionalProviderMetadata, DiscoveryError, EmptyAdditionalProviderMetadata, ProviderMetadata,
};
pub use crate::id_token::IdTokenFields;
pub use crate::id_token::{IdToken, IdTokenClaims};
pub use crate::token::TokenResponse;
pub use crate::types::jwks::JsonWebKeySet;
pub use crate::types::localized::LocalizedClaim;
pub use crate::types::SigningError;
pub use crate::types::{
    AccessTokenHash, Audience, AuthenticationContextClass, AuthenticationMethodReference,
    AuthorizationCodeHash, EndUserEmail, EndUserFamilyName, EndUserGivenName, EndUserName, EndUserNickname,
    EndUserPhoneNumber, EndUserPictureUrl, EndUserProfileUrl, EndUserUsername, EndUserWebsiteUrl, IssuerUrl,
    LoginHint, Nonce, SubjectIdentifier,
};
pub use crate::user_info::{UserInfoClaims, UserInfoError, UserInfoRequest};
pub use crate::verification::{
    ClaimsVerificationError, IdTokenVerifier, NonceVerifier, SignatureVerificationError,
};
pub use oauth2::http;
pub use oauth2::url;
pub use oauth2::CurlHttpClient;
pub use oauth2::{
    AccessToken, AsyncHttpClient, AuthType, AuthUrl, AuthorizationCode, ClientCredentialsTokenRequest,
    ClientId, ClientSecret, CodeTokenRequest, ConfigurationError, CsrfToken, DeviceAccessTokenRequest,
    DeviceAuthorizationRequest, DeviceAuthorizationResponse, DeviceAuthorizationUrl, DeviceCode,
    DeviceCodeErrorResponse, DeviceCodeErrorResponseType, EmptyExtraDeviceAuthorizationFields,
    EmptyExtraTokenFields, EndUserVerificationUrl, EndpointMaybeSet, EndpointNotSet, EndpointSet,
    EndpointState, ErrorResponse, ErrorResponseType, ExtraDeviceAuthorizationFields, ExtraTokenFields,
    HttpClientError, HttpRequest, HttpResponse, IntrospectionRequest, IntrospectionUrl, PasswordTokenRequest,
    PkceCodeChallenge, PkceCodeChallengeMethod, PkceCodeVerifier, RedirectUrl, RefreshToken,
    RefreshTokenRequest, RequestTokenError, ResourceOwnerPassword, ResourceOwnerUsername, RevocableToken,
    RevocationErrorResponseType, RevocationRequest, RevocationUrl, Scope, StandardErrorResponse,
    StandardTokenIntrospectionResponse, StandardTokenResponse, SyncHttpClient, TokenIntrospectionResponse,
    TokenResponse as OAuth2TokenResponse, TokenType, TokenUrl, UserCode, VerificationUriComplete,
};
