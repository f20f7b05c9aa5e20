//! package = "jsonwebtoken", version = ">=8, <10"

mod algorithms {
    use crate::errors::Error;
    use std::str::FromStr;
    pub enum Algorithm {
        HS256,
        HS384,
        HS512,
        ES256,
        ES384,
        RS256,
        RS384,
        RS512,
        PS256,
        PS384,
        PS512,
        EdDSA,
    }
    impl Default for Algorithm {}
    impl FromStr for Algorithm {
        type Err = Error;
    }
}
pub mod crypto {
    use crate::algorithms::Algorithm;
    use crate::decoding::DecodingKey;
    use crate::encoding::EncodingKey;
    use crate::errors::Result;
    use ring::signature;
    pub(crate) mod ecdsa {
        use crate::errors::Result;
        use ring::signature;
        pub fn sign(
            alg: &'static signature::EcdsaSigningAlgorithm,
            key: &[u8],
            message: &[u8],
        ) -> Result<String> {
        }
    }
    pub(crate) mod eddsa {
        use crate::errors::Result;
        pub fn sign(key: &[u8], message: &[u8]) -> Result<String> {}
    }
    pub fn sign(message: &[u8], key: &EncodingKey, algorithm: Algorithm) -> Result<String> {}
    pub fn verify(signature: &str, message: &[u8], key: &DecodingKey, algorithm: Algorithm) -> Result<bool> {}
}
mod decoding {
    use crate::errors::Result;
    use crate::header::Header;
    use crate::jwk::Jwk;
    use crate::validation::Validation;
    use serde::de::DeserializeOwned;
    pub struct TokenData<T> {
        pub header: Header,
        pub claims: T,
    }
    pub struct DecodingKey;
    impl DecodingKey {
        pub fn from_secret(secret: &[u8]) -> Self {}
        pub fn from_base64_secret(secret: &str) -> Result<Self> {}
        pub fn from_rsa_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_rsa_components(modulus: &str, exponent: &str) -> Result<Self> {}
        pub fn from_rsa_raw_components(modulus: &[u8], exponent: &[u8]) -> Self {}
        pub fn from_ec_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_ec_components(x: &str, y: &str) -> Result<Self> {}
        pub fn from_ed_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_rsa_der(der: &[u8]) -> Self {}
        pub fn from_ec_der(der: &[u8]) -> Self {}
        pub fn from_ed_der(der: &[u8]) -> Self {}
        pub fn from_ed_components(x: &str) -> Result<Self> {}
        pub fn from_jwk(jwk: &Jwk) -> Result<Self> {}
    }
    pub fn decode<T: DeserializeOwned>(
        token: &str,
        key: &DecodingKey,
        validation: &Validation,
    ) -> Result<TokenData<T>> {
    }
    pub fn decode_header(token: &str) -> Result<Header> {}
}
mod encoding {
    use crate::errors::Result;
    use crate::header::Header;
    use serde::ser::Serialize;
    pub struct EncodingKey;
    impl EncodingKey {
        #[twelve::secret(arg = 0)]
        pub fn from_secret(secret: &[u8]) -> Self {}
        #[twelve::secret(arg = 0)]
        pub fn from_base64_secret(secret: &str) -> Result<Self> {}
        pub fn from_rsa_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_ec_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_ed_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_rsa_der(der: &[u8]) -> Self {}
        pub fn from_ec_der(der: &[u8]) -> Self {}
        pub fn from_ed_der(der: &[u8]) -> Self {}
    }
    pub fn encode<T: Serialize>(header: &Header, claims: &T, key: &EncodingKey) -> Result<String> {}
}
pub mod errors {
    use std::error::Error as StdError;
    use std::result;
    use std::sync::Arc;
    pub type Result<T> = result::Result<T, Error>;
    pub struct Error;
    impl Error {
        pub fn kind(&self) -> &ErrorKind {}
        pub fn into_kind(self) -> ErrorKind {}
    }
    pub enum ErrorKind {
        InvalidToken,
        InvalidSignature,
        InvalidEcdsaKey,
        InvalidRsaKey(String),
        RsaFailedSigning,
        InvalidAlgorithmName,
        InvalidKeyFormat,
        MissingRequiredClaim(String),
        ExpiredSignature,
        InvalidIssuer,
        InvalidAudience,
        InvalidSubject,
        ImmatureSignature,
        InvalidAlgorithm,
        MissingAlgorithm,
        Base64(base64::DecodeError),
        Json(Arc<serde_json::Error>),
        Utf8(std::string::FromUtf8Error),
        Crypto(::ring::error::Unspecified),
    }
    impl StdError for Error {}
    impl From<base64::DecodeError> for Error {}
    impl From<serde_json::Error> for Error {}
    impl From<std::string::FromUtf8Error> for Error {}
    impl From<::ring::error::Unspecified> for Error {}
    impl From<::ring::error::KeyRejected> for Error {}
    impl From<ErrorKind> for Error {}
}
mod header {
    use crate::algorithms::Algorithm;
    use crate::errors::Result;
    use crate::jwk::Jwk;
    pub struct Header {
        pub typ: Option<String>,
        pub alg: Algorithm,
        pub cty: Option<String>,
        pub jku: Option<String>,
        pub jwk: Option<Jwk>,
        pub kid: Option<String>,
        pub x5u: Option<String>,
        pub x5c: Option<Vec<String>>,
        pub x5t: Option<String>,
        pub x5t_s256: Option<String>,
    }
    impl Header {
        pub fn new(algorithm: Algorithm) -> Self {}
        pub fn x5c_der(&self) -> Result<Option<Vec<Vec<u8>>>> {}
    }
    impl Default for Header {}
}
pub mod jwk {
    use crate::errors::{self, Error};
    use std::str::FromStr;
    pub enum PublicKeyUse {
        Signature,
        Encryption,
        Other(String),
    }
    pub enum KeyOperations {
        Sign,
        Verify,
        Encrypt,
        Decrypt,
        WrapKey,
        UnwrapKey,
        DeriveKey,
        DeriveBits,
        Other(String),
    }
    pub enum KeyAlgorithm {
        HS256,
        HS384,
        HS512,
        ES256,
        ES384,
        RS256,
        RS384,
        RS512,
        PS256,
        PS384,
        PS512,
        EdDSA,
        RSA1_5,
        RSA_OAEP,
        RSA_OAEP_256,
    }
    impl FromStr for KeyAlgorithm {
        type Err = Error;
    }
    pub struct CommonParameters {
        pub public_key_use: Option<PublicKeyUse>,
        pub key_operations: Option<Vec<KeyOperations>>,
        pub key_algorithm: Option<KeyAlgorithm>,
        pub key_id: Option<String>,
        pub x509_url: Option<String>,
        pub x509_chain: Option<Vec<String>>,
        pub x509_sha1_fingerprint: Option<String>,
        pub x509_sha256_fingerprint: Option<String>,
    }
    impl Default for CommonParameters {}
    pub enum EllipticCurveKeyType {
        EC,
    }
    impl Default for EllipticCurveKeyType {}
    pub enum EllipticCurve {
        P256,
        P384,
        P521,
        Ed25519,
    }
    impl Default for EllipticCurve {}
    pub struct EllipticCurveKeyParameters {
        pub key_type: EllipticCurveKeyType,
        pub curve: EllipticCurve,
        pub x: String,
        pub y: String,
    }
    impl Default for EllipticCurveKeyParameters {}
    pub enum RSAKeyType {
        RSA,
    }
    impl Default for RSAKeyType {}
    pub struct RSAKeyParameters {
        pub key_type: RSAKeyType,
        pub n: String,
        pub e: String,
    }
    impl Default for RSAKeyParameters {}
    pub enum OctetKeyType {
        Octet,
    }
    impl Default for OctetKeyType {}
    pub struct OctetKeyParameters {
        pub key_type: OctetKeyType,
        pub value: String,
    }
    impl Default for OctetKeyParameters {}
    pub enum OctetKeyPairType {
        OctetKeyPair,
    }
    impl Default for OctetKeyPairType {}
    pub struct OctetKeyPairParameters {
        pub key_type: OctetKeyPairType,
        pub curve: EllipticCurve,
        pub x: String,
    }
    impl Default for OctetKeyPairParameters {}
    pub enum AlgorithmParameters {
        EllipticCurve(EllipticCurveKeyParameters),
        RSA(RSAKeyParameters),
        OctetKey(OctetKeyParameters),
        OctetKeyPair(OctetKeyPairParameters),
    }
    pub struct Jwk {
        pub common: CommonParameters,
        pub algorithm: AlgorithmParameters,
    }
    impl Jwk {
        pub fn is_supported(&self) -> bool {}
    }
    pub struct JwkSet {
        pub keys: Vec<Jwk>,
    }
    impl JwkSet {
        pub fn find(&self, kid: &str) -> Option<&Jwk> {}
    }
}
mod validation {
    use crate::algorithms::Algorithm;
    use serde::de::{self};
    use std::collections::HashSet;
    pub struct Validation {
        pub required_spec_claims: HashSet<String>,
        pub leeway: u64,
        pub reject_tokens_expiring_in_less_than: u64,
        pub validate_exp: bool,
        pub validate_nbf: bool,
        pub validate_aud: bool,
        pub aud: Option<HashSet<String>>,
        pub iss: Option<HashSet<String>>,
        pub sub: Option<String>,
        pub algorithms: Vec<Algorithm>,
    }
    impl Validation {
        pub fn new(alg: Algorithm) -> Validation {}
        pub fn set_audience<T: ToString>(&mut self, items: &[T]) {}
        pub fn set_issuer<T: ToString>(&mut self, items: &[T]) {}
        pub fn set_required_spec_claims<T: ToString>(&mut self, items: &[T]) {}
        pub fn insecure_disable_signature_validation(&mut self) {}
    }
    impl Default for Validation {}
    pub fn get_current_timestamp() -> u64 {}
}
pub use algorithms::Algorithm;
pub use decoding::{decode, decode_header, DecodingKey, TokenData};
pub use encoding::{encode, EncodingKey};
pub use header::Header;
pub use validation::{get_current_timestamp, Validation};
