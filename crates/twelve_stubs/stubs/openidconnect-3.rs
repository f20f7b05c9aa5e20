//! package = "openidconnect", version = ">=3, <4"
// The random numbers of a login are kept by whoever asks for them. Registration and log-out are left out.

pub use claims::{AdditionalClaims, EmptyAdditionalClaims, GenderClaim, StandardClaims};
pub use discovery::{
    AdditionalProviderMetadata, DiscoveryError, EmptyAdditionalProviderMetadata, ProviderMetadata,
};
pub use id_token::IdTokenFields;
pub use id_token::{IdToken, IdTokenClaims};
pub use oauth2::http;
pub use oauth2::reqwest;
pub use oauth2::url;
pub use oauth2::{
    AccessToken, AuthType, AuthUrl, AuthorizationCode, ClientCredentialsTokenRequest, ClientId, ClientSecret,
    CodeTokenRequest, ConfigurationError, CsrfToken, DeviceAccessTokenRequest, DeviceAuthorizationRequest,
    DeviceAuthorizationResponse, DeviceAuthorizationUrl, DeviceCode, DeviceCodeErrorResponse,
    DeviceCodeErrorResponseType, EmptyExtraDeviceAuthorizationFields, EmptyExtraTokenFields,
    EndUserVerificationUrl, ErrorResponse, ErrorResponseType, ExtraDeviceAuthorizationFields,
    ExtraTokenFields, HttpRequest, HttpResponse, IntrospectionRequest, IntrospectionUrl,
    PasswordTokenRequest, PkceCodeChallenge, PkceCodeChallengeMethod, PkceCodeVerifier, RedirectUrl,
    RefreshToken, RefreshTokenRequest, RequestTokenError, ResourceOwnerPassword, ResourceOwnerUsername,
    RevocableToken, RevocationErrorResponseType, RevocationRequest, RevocationUrl, Scope,
    StandardErrorResponse, StandardTokenIntrospectionResponse, StandardTokenResponse,
    TokenIntrospectionResponse, TokenResponse as OAuth2TokenResponse, TokenType, TokenUrl, UserCode,
    VerificationUriComplete,
};
use std::borrow::Cow;
use std::str;
use std::time::Duration;
pub use types::{JsonWebKeySet, LocalizedClaim, SigningError};
use url::Url;
pub use user_info::{UserInfoClaims, UserInfoError, UserInfoRequest};
pub use verification::{ClaimsVerificationError, IdTokenVerifier, NonceVerifier, SignatureVerificationError};
pub mod core {
    pub use self::jwk::{CoreJsonWebKey, CoreJsonWebKeyType, CoreJsonWebKeyUse};
    use super::AuthenticationFlow;
    use crate::{
        Client, EmptyAdditionalClaims, EmptyAdditionalProviderMetadata, GenderClaim, IdToken, IdTokenClaims,
        IdTokenFields, IdTokenVerifier, JsonWebKeySet, ProviderMetadata, UserInfoClaims,
    };
    pub use oauth2::basic::{
        BasicErrorResponseType as CoreErrorResponseType, BasicRequestTokenError as CoreRequestTokenError,
        BasicRevocationErrorResponse as CoreRevocationErrorResponse, BasicTokenType as CoreTokenType,
    };
    pub use oauth2::StandardRevocableToken as CoreRevocableToken;
    use oauth2::{
        EmptyExtraTokenFields, StandardErrorResponse, StandardTokenIntrospectionResponse,
        StandardTokenResponse,
    };
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
    pub type CoreClient = Client<
        EmptyAdditionalClaims,
        CoreAuthDisplay,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
        CoreJsonWebKeyType,
        CoreJsonWebKeyUse,
        CoreJsonWebKey,
        CoreAuthPrompt,
        StandardErrorResponse<CoreErrorResponseType>,
        CoreTokenResponse,
        CoreTokenType,
        CoreTokenIntrospectionResponse,
        CoreRevocableToken,
        CoreRevocationErrorResponse,
    >;
    pub type CoreIdToken = IdToken<
        EmptyAdditionalClaims,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
        CoreJsonWebKeyType,
    >;
    pub type CoreIdTokenClaims = IdTokenClaims<EmptyAdditionalClaims, CoreGenderClaim>;
    pub type CoreIdTokenFields = IdTokenFields<
        EmptyAdditionalClaims,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
        CoreJsonWebKeyType,
    >;
    pub type CoreIdTokenVerifier<'a> =
        IdTokenVerifier<'a, CoreJwsSigningAlgorithm, CoreJsonWebKeyType, CoreJsonWebKeyUse, CoreJsonWebKey>;
    pub type CoreTokenResponse = StandardTokenResponse<CoreIdTokenFields, CoreTokenType>;
    pub type CoreJsonWebKeySet =
        JsonWebKeySet<CoreJwsSigningAlgorithm, CoreJsonWebKeyType, CoreJsonWebKeyUse, CoreJsonWebKey>;
    pub type CoreProviderMetadata = ProviderMetadata<
        EmptyAdditionalProviderMetadata,
        CoreAuthDisplay,
        CoreClientAuthMethod,
        CoreClaimName,
        CoreClaimType,
        CoreGrantType,
        CoreJweContentEncryptionAlgorithm,
        CoreJweKeyManagementAlgorithm,
        CoreJwsSigningAlgorithm,
        CoreJsonWebKeyType,
        CoreJsonWebKeyUse,
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
        EdDsaEd25519,
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
mod discovery {
    use super::types::{
        AuthDisplay, ClaimName, ClaimType, ClientAuthMethod, GrantType, IssuerUrl, JsonWebKey,
        JsonWebKeyType, JsonWebKeyUse, JweContentEncryptionAlgorithm, JweKeyManagementAlgorithm,
        JwsSigningAlgorithm, ResponseMode, ResponseType, SubjectIdentifierType,
    };
    use super::{HttpRequest, HttpResponse};
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
        JE: JweContentEncryptionAlgorithm<JT>,
        JK: JweKeyManagementAlgorithm,
        JS: JwsSigningAlgorithm<JT>,
        JT: JsonWebKeyType,
        JU: JsonWebKeyUse,
        K: JsonWebKey<JS, JT, JU>,
        RM: ResponseMode,
        RT: ResponseType,
        S: SubjectIdentifierType,
    >(A, AD, CA, CN, CT, G, JE, JK, JS, JT, JU, K, RM, RT, S);
    impl<
            A: AdditionalProviderMetadata,
            AD: AuthDisplay,
            CA: ClientAuthMethod,
            CN: ClaimName,
            CT: ClaimType,
            G: GrantType,
            JE: JweContentEncryptionAlgorithm<JT>,
            JK: JweKeyManagementAlgorithm,
            JS: JwsSigningAlgorithm<JT>,
            JT: JsonWebKeyType,
            JU: JsonWebKeyUse,
            K: JsonWebKey<JS, JT, JU>,
            RM: ResponseMode,
            RT: ResponseType,
            S: SubjectIdentifierType,
        > ProviderMetadata<A, AD, CA, CN, CT, G, JE, JK, JS, JT, JU, K, RM, RT, S>
    {
        pub fn discover<HC: Fn(HttpRequest) -> Result<HttpResponse, RE>, RE: std::error::Error>(
            issuer_url: &IssuerUrl,
            http_client: HC,
        ) -> Result<Self, DiscoveryError<RE>> {
        }
        pub async fn discover_async<
            F: Future<Output = Result<HttpResponse, RE>>,
            HC: Fn(HttpRequest) -> F,
            RE: std::error::Error,
        >(
            issuer_url: IssuerUrl,
            http_client: HC,
        ) -> Result<Self, DiscoveryError<RE>> {
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
    use crate::{
        AccessToken, AdditionalClaims, AuthorizationCode, ClaimsVerificationError, ExtraTokenFields,
        GenderClaim, IdTokenVerifier, JsonWebKey, JsonWebKeyType, JsonWebKeyUse,
        JweContentEncryptionAlgorithm, JwsSigningAlgorithm, NonceVerifier, PrivateSigningKey, SigningError,
        SubjectIdentifier,
    };
    use std::str::FromStr;
    #[derive(Clone, PartialEq)]
    pub struct IdToken<
        AC: AdditionalClaims,
        GC: GenderClaim,
        JE: JweContentEncryptionAlgorithm<JT>,
        JS: JwsSigningAlgorithm<JT>,
        JT: JsonWebKeyType,
    >(AC, GC, JE, JS, JT);
    impl<
            AC: AdditionalClaims,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<JT>,
            JS: JwsSigningAlgorithm<JT>,
            JT: JsonWebKeyType,
        > FromStr for IdToken<AC, GC, JE, JS, JT>
    {
        type Err = serde_json::Error;
    }
    impl<
            AC: AdditionalClaims,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<JT>,
            JS: JwsSigningAlgorithm<JT>,
            JT: JsonWebKeyType,
        > IdToken<AC, GC, JE, JS, JT>
    {
        pub fn new<JU: JsonWebKeyUse, K: JsonWebKey<JS, JT, JU>, S: PrivateSigningKey<JS, JT, JU, K>>(
            claims: IdTokenClaims<AC, GC>,
            signing_key: &S,
            alg: JS,
            access_token: Option<&AccessToken>,
            code: Option<&AuthorizationCode>,
        ) -> Result<Self, JsonWebTokenError> {
        }
        pub fn claims<'a, JU: JsonWebKeyUse, K: JsonWebKey<JS, JT, JU>, N: NonceVerifier>(
            &'a self,
            verifier: &IdTokenVerifier<JS, JT, JU, K>,
            nonce_verifier: N,
        ) -> Result<&'a IdTokenClaims<AC, GC>, ClaimsVerificationError> {
        }
        pub fn into_claims<JU: JsonWebKeyUse, K: JsonWebKey<JS, JT, JU>, N: NonceVerifier>(
            self,
            verifier: &IdTokenVerifier<JS, JT, JU, K>,
            nonce_verifier: N,
        ) -> Result<IdTokenClaims<AC, GC>, ClaimsVerificationError> {
        }
        pub fn signing_alg(&self) -> Result<JS, SigningError> {}
    }
    #[derive(Clone, PartialEq)]
    pub struct IdTokenClaims<AC: AdditionalClaims, GC: GenderClaim>(AC, GC);
    impl<AC: AdditionalClaims, GC: GenderClaim> IdTokenClaims<AC, GC> {
        pub fn subject(&self) -> &SubjectIdentifier {}
        pub fn additional_claims(&self) -> &AC {}
    }
    #[derive(Clone, PartialEq)]
    pub struct IdTokenFields<
        AC: AdditionalClaims,
        EF: ExtraTokenFields,
        GC: GenderClaim,
        JE: JweContentEncryptionAlgorithm<JT>,
        JS: JwsSigningAlgorithm<JT>,
        JT: JsonWebKeyType,
    >(AC, EF, GC, JE, JS, JT);
    impl<
            AC: AdditionalClaims,
            EF: ExtraTokenFields,
            GC: GenderClaim,
            JE: JweContentEncryptionAlgorithm<JT>,
            JS: JwsSigningAlgorithm<JT>,
            JT: JsonWebKeyType,
        > IdTokenFields<AC, EF, GC, JE, JS, JT>
    {
        pub fn new(id_token: Option<IdToken<AC, GC, JE, JS, JT>>, extra_fields: EF) -> Self {}
        pub fn id_token(&self) -> Option<&IdToken<AC, GC, JE, JS, JT>> {}
        pub fn extra_fields(&self) -> &EF {}
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
        pub fn from_token<JS, JT>(access_token: &AccessToken, alg: &JS) -> Result<Self, SigningError>
        where
            JS: JwsSigningAlgorithm<JT>,
            JT: JsonWebKeyType,
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
        pub fn from_code<JS, JT>(code: &AuthorizationCode, alg: &JS) -> Result<Self, SigningError>
        where
            JS: JwsSigningAlgorithm<JT>,
            JT: JsonWebKeyType,
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
    #[derive(Clone, PartialEq)]
    pub struct JsonWebKeyId;
    impl JsonWebKeyId {
        pub fn new(s: String) -> Self {}
    }
    impl std::ops::Deref for JsonWebKeyId {
        type Target = String;
    }
    impl From<JsonWebKeyId> for String {}
    #[derive(Clone)]
    pub struct JsonWebKeySetUrl;
    impl JsonWebKeySetUrl {
        pub fn new(url: String) -> Result<Self, url::ParseError> {}
        pub fn from_url(url: url::Url) -> Self {}
        pub fn url(&self) -> &url::Url {}
    }
    impl std::ops::Deref for JsonWebKeySetUrl {
        type Target = String;
    }
    #[derive(Clone)]
    pub struct LoginHint;
    impl LoginHint {
        pub fn new(s: String) -> Self {}
        pub fn secret(&self) -> &String {}
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
    use super::{DiscoveryError, HttpRequest, HttpResponse};
    use std::future::Future;
    use std::iter::FromIterator;
    use thiserror::Error;
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
    #[derive(Clone, PartialEq)]
    pub enum SigningError {
        CryptoError,
        UnsupportedAlg(String),
        Other(String),
    }
    #[derive(PartialEq)]
    pub struct JsonWebKeySet<
        JS: JwsSigningAlgorithm<JT>,
        JT: JsonWebKeyType,
        JU: JsonWebKeyUse,
        K: JsonWebKey<JS, JT, JU>,
    >(JS, JT, JU, K);
    impl<JS: JwsSigningAlgorithm<JT>, JT: JsonWebKeyType, JU: JsonWebKeyUse, K: JsonWebKey<JS, JT, JU>>
        JsonWebKeySet<JS, JT, JU, K>
    {
        pub fn new(keys: Vec<K>) -> Self {}
        pub fn fetch<HC: FnOnce(HttpRequest) -> Result<HttpResponse, RE>, RE: std::error::Error>(
            url: &JsonWebKeySetUrl,
            http_client: HC,
        ) -> Result<Self, DiscoveryError<RE>> {
        }
        pub async fn fetch_async<
            F: Future<Output = Result<HttpResponse, RE>>,
            HC: FnOnce(HttpRequest) -> F,
            RE: std::error::Error,
        >(
            url: &JsonWebKeySetUrl,
            http_client: HC,
        ) -> Result<Self, DiscoveryError<RE>> {
        }
        pub fn keys(&self) -> &Vec<K> {}
    }
    impl<JS: JwsSigningAlgorithm<JT>, JT: JsonWebKeyType, JU: JsonWebKeyUse, K: JsonWebKey<JS, JT, JU>> Clone
        for JsonWebKeySet<JS, JT, JU, K>
    {
    }
    impl<JS: JwsSigningAlgorithm<JT>, JT: JsonWebKeyType, JU: JsonWebKeyUse, K: JsonWebKey<JS, JT, JU>>
        Default for JsonWebKeySet<JS, JT, JU, K>
    {
    }
    impl AsRef<str> for LanguageTag {}
}
mod user_info {
    use crate::{
        AdditionalClaims, ClaimsVerificationError, GenderClaim, HttpRequest, HttpResponse, JsonWebKey,
        JsonWebKeyType, JsonWebKeyUse, JweContentEncryptionAlgorithm, JwsSigningAlgorithm, StandardClaims,
        SubjectIdentifier,
    };
    use http::status::StatusCode;
    use std::future::Future;
    use thiserror::Error;
    #[twelve::nature(client)]
    pub struct UserInfoRequest<
        'a,
        JE: JweContentEncryptionAlgorithm<JT>,
        JS: JwsSigningAlgorithm<JT>,
        JT: JsonWebKeyType,
        JU: JsonWebKeyUse,
        K: JsonWebKey<JS, JT, JU>,
    >(JE, JS, JT, JU, K);
    impl<
            'a,
            JE: JweContentEncryptionAlgorithm<JT>,
            JS: JwsSigningAlgorithm<JT>,
            JT: JsonWebKeyType,
            JU: JsonWebKeyUse,
            K: JsonWebKey<JS, JT, JU>,
        > UserInfoRequest<'a, JE, JS, JT, JU, K>
    {
        pub fn request<
            AC: AdditionalClaims,
            GC: GenderClaim,
            HC: FnOnce(HttpRequest) -> Result<HttpResponse, RE>,
            RE: std::error::Error,
        >(
            self,
            http_client: HC,
        ) -> Result<UserInfoClaims<AC, GC>, UserInfoError<RE>> {
        }
        pub async fn request_async<
            AC: AdditionalClaims,
            C: FnOnce(HttpRequest) -> F,
            F: Future<Output = Result<HttpResponse, RE>>,
            GC: GenderClaim,
            RE: std::error::Error,
        >(
            self,
            http_client: C,
        ) -> Result<UserInfoClaims<AC, GC>, UserInfoError<RE>> {
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
    use crate::{
        IssuerUrl, JsonWebKey, JsonWebKeySet, JsonWebKeyType, JsonWebKeyUse, JwsSigningAlgorithm, Nonce,
    };
    use oauth2::{ClientId, ClientSecret};
    #[derive(Clone, PartialEq)]
    pub enum ClaimsVerificationError {
        Expired(String),
        InvalidAudience(String),
        InvalidAuthContext(String),
        InvalidAuthTime(String),
        InvalidIssuer(String),
        InvalidNonce(String),
        InvalidSubject(String),
        NoSignature,
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
        UnsupportedAlg(String),
        Other(String),
    }
    pub trait NonceVerifier {
        fn verify(self, nonce: Option<&Nonce>) -> Result<(), String>;
    }
    impl<F: FnOnce(Option<&Nonce>) -> Result<(), String>> NonceVerifier for F {}
    #[derive(Clone)]
    pub struct IdTokenVerifier<
        'a,
        JS: JwsSigningAlgorithm<JT>,
        JT: JsonWebKeyType,
        JU: JsonWebKeyUse,
        K: JsonWebKey<JS, JT, JU>,
    >(JS, JT, JU, K);
    impl<
            'a,
            JS: JwsSigningAlgorithm<JT>,
            JT: JsonWebKeyType,
            JU: JsonWebKeyUse,
            K: JsonWebKey<JS, JT, JU>,
        > IdTokenVerifier<'a, JS, JT, JU, K>
    {
        pub fn new_public_client(
            client_id: ClientId,
            issuer: IssuerUrl,
            signature_keys: JsonWebKeySet<JS, JT, JU, K>,
        ) -> Self {
        }
        pub fn new_confidential_client(
            client_id: ClientId,
            client_secret: ClientSecret,
            issuer: IssuerUrl,
            signature_keys: JsonWebKeySet<JS, JT, JU, K>,
        ) -> Self {
        }
    }
}
#[derive(Clone, PartialEq)]
pub enum AuthenticationFlow<RT: ResponseType> {
    AuthorizationCode,
    Implicit(bool),
    Hybrid(Vec<RT>),
}
#[derive(Clone)]
pub struct Client<
    AC: AdditionalClaims,
    AD: AuthDisplay,
    GC: GenderClaim,
    JE: JweContentEncryptionAlgorithm<JT>,
    JS: JwsSigningAlgorithm<JT>,
    JT: JsonWebKeyType,
    JU: JsonWebKeyUse,
    K: JsonWebKey<JS, JT, JU>,
    P: AuthPrompt,
    TE: ErrorResponse,
    TR: TokenResponse<AC, GC, JE, JS, JT, TT>,
    TT: TokenType,
    TIR: TokenIntrospectionResponse<TT>,
    RT: RevocableToken,
    TRE: ErrorResponse,
>(AC, AD, GC, JE, JS, JT, JU, K, P, TE, TR, TT, TIR, RT, TRE);
impl<
        AC: AdditionalClaims,
        AD: AuthDisplay,
        GC: GenderClaim,
        JE: JweContentEncryptionAlgorithm<JT>,
        JS: JwsSigningAlgorithm<JT>,
        JT: JsonWebKeyType,
        JU: JsonWebKeyUse,
        K: JsonWebKey<JS, JT, JU>,
        P: AuthPrompt,
        TE: ErrorResponse,
        TR: TokenResponse<AC, GC, JE, JS, JT, TT>,
        TT: TokenType,
        TIR: TokenIntrospectionResponse<TT>,
        RT: RevocableToken,
        TRE: ErrorResponse,
    > Client<AC, AD, GC, JE, JS, JT, JU, K, P, TE, TR, TT, TIR, RT, TRE>
{
    pub fn new(
        client_id: ClientId,
        client_secret: Option<ClientSecret>,
        issuer: IssuerUrl,
        auth_url: AuthUrl,
        token_url: Option<TokenUrl>,
        userinfo_endpoint: Option<UserInfoUrl>,
        jwks: JsonWebKeySet<JS, JT, JU, K>,
    ) -> Self {
    }
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
        provider_metadata: ProviderMetadata<A, AD, CA, CN, CT, G, JE, JK, JS, JT, JU, K, RM, RS, S>,
        client_id: ClientId,
        client_secret: Option<ClientSecret>,
    ) -> Self {
    }
    pub fn set_auth_type(self, auth_type: AuthType) -> Self {}
    pub fn set_redirect_uri(self, redirect_url: RedirectUrl) -> Self {}
    pub fn set_introspection_uri(self, introspection_url: IntrospectionUrl) -> Self {}
    pub fn set_revocation_uri(self, revocation_url: RevocationUrl) -> Self {}
    pub fn set_device_authorization_uri(self, device_authorization_url: DeviceAuthorizationUrl) -> Self {}
    pub fn enable_openid_scope(self) -> Self {}
    pub fn disable_openid_scope(self) -> Self {}
    pub fn id_token_verifier(&self) -> IdTokenVerifier<JS, JT, JU, K> {}
    pub fn authorize_url<NF: FnOnce() -> Nonce, RS: ResponseType, SF: FnOnce() -> CsrfToken>(
        &self,
        authentication_flow: AuthenticationFlow<RS>,
        state_fn: SF,
        nonce_fn: NF,
    ) -> AuthorizationRequest<AD, P, RS> {
    }
    pub fn exchange_code(&self, code: AuthorizationCode) -> CodeTokenRequest<TE, TR, TT> {}
    pub fn exchange_device_code(&self) -> Result<DeviceAuthorizationRequest<TE>, ConfigurationError> {}
    pub fn exchange_device_access_token<'a, 'b, 'c, EF: ExtraDeviceAuthorizationFields>(
        &'a self,
        auth_response: &'b DeviceAuthorizationResponse<EF>,
    ) -> DeviceAccessTokenRequest<'b, 'c, TR, TT, EF> {
    }
    pub fn exchange_refresh_token<'a, 'b>(
        &'a self,
        refresh_token: &'b RefreshToken,
    ) -> RefreshTokenRequest<'b, TE, TR, TT> {
    }
    pub fn exchange_password<'a, 'b>(
        &'a self,
        username: &'b ResourceOwnerUsername,
        password: &'b ResourceOwnerPassword,
    ) -> PasswordTokenRequest<'b, TE, TR, TT> {
    }
    pub fn exchange_client_credentials<'a, 'b>(&'a self) -> ClientCredentialsTokenRequest<'b, TE, TR, TT> {}
    pub fn user_info(
        &self,
        access_token: AccessToken,
        expected_subject: Option<SubjectIdentifier>,
    ) -> Result<UserInfoRequest<JE, JS, JT, JU, K>, ConfigurationError> {
    }
    pub fn introspect<'a>(
        &'a self,
        token: &'a AccessToken,
    ) -> Result<IntrospectionRequest<'a, TE, TIR, TT>, ConfigurationError> {
    }
    pub fn revoke_token(&self, token: RT) -> Result<RevocationRequest<RT, TRE>, ConfigurationError> {}
}
pub struct AuthorizationRequest<'a, AD: AuthDisplay, P: AuthPrompt, RT: ResponseType>(AD, P, RT);
impl<'a, AD: AuthDisplay, P: AuthPrompt, RT: ResponseType> AuthorizationRequest<'a, AD, P, RT> {
    pub fn add_scope(self, scope: Scope) -> Self {}
    pub fn add_scopes<I: IntoIterator<Item = Scope>>(self, scopes: I) -> Self {}
    pub fn add_extra_param<N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(self, name: N, value: V) -> Self {}
    pub fn set_pkce_challenge(self, pkce_code_challenge: PkceCodeChallenge) -> Self {}
    pub fn add_auth_context_value(self, acr_value: AuthenticationContextClass) -> Self {}
    pub fn add_claims_locale(self, claims_locale: LanguageTag) -> Self {}
    pub fn set_display(self, display: AD) -> Self {}
    pub fn set_id_token_hint<
        AC: AdditionalClaims,
        GC: GenderClaim,
        JE: JweContentEncryptionAlgorithm<JT>,
        JS: JwsSigningAlgorithm<JT>,
        JT: JsonWebKeyType,
    >(
        self,
        id_token_hint: &'a IdToken<AC, GC, JE, JS, JT>,
    ) -> Self {
    }
    pub fn set_login_hint(self, login_hint: LoginHint) -> Self {}
    pub fn set_max_age(self, max_age: Duration) -> Self {}
    pub fn add_prompt(self, prompt: P) -> Self {}
    pub fn add_ui_locale(self, ui_locale: LanguageTag) -> Self {}
    pub fn set_redirect_uri(self, redirect_url: Cow<'a, RedirectUrl>) -> Self {}
    pub fn url(self) -> (Url, CsrfToken, Nonce) {}
}
pub trait TokenResponse<
    AC: AdditionalClaims,
    GC: GenderClaim,
    JE: JweContentEncryptionAlgorithm<JT>,
    JS: JwsSigningAlgorithm<JT>,
    JT: JsonWebKeyType,
    TT: TokenType,
>: OAuth2TokenResponse<TT>
{
    fn id_token(&self) -> Option<&IdToken<AC, GC, JE, JS, JT>>;
}
pub use crate::types::{
    AccessTokenHash, Audience, AuthenticationContextClass, AuthenticationMethodReference,
    AuthorizationCodeHash, EndUserEmail, EndUserFamilyName, EndUserGivenName, EndUserName, EndUserNickname,
    EndUserPhoneNumber, EndUserPictureUrl, EndUserProfileUrl, EndUserUsername, EndUserWebsiteUrl, IssuerUrl,
    JsonWebKeyId, JsonWebKeySetUrl, LoginHint, Nonce, SubjectIdentifier,
};
