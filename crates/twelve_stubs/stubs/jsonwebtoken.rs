//! package = "jsonwebtoken", version = ">=10, <11"

pub use algorithms::{Algorithm, AlgorithmFamily};
pub use decoding::{decode, decode_header, DecodingKey, DecodingKeyKind, TokenData};
pub use encoding::{encode, EncodingKey};
pub use header::Header;
pub use signature;
pub use validation::{get_current_timestamp, Validation};
pub mod dangerous {
    pub use super::decoding::insecure_decode;
}
mod algorithms {
    use crate::errors::Error;
    use std::str::FromStr;
    pub enum AlgorithmFamily {
        Hmac,
        Rsa,
        Ec,
        Ed,
    }
    impl AlgorithmFamily {
        pub fn algorithms(&self) -> &[Algorithm] {}
    }
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
    impl Algorithm {
        pub fn family(self) -> AlgorithmFamily {}
    }
}
pub mod crypto {
    use crate::algorithms::Algorithm;
    use crate::errors::Result;
    use crate::jwk::{EllipticCurve, ThumbprintHash};
    use crate::{DecodingKey, EncodingKey};
    pub mod aws_lc {
        use crate::{
            crypto::{CryptoProvider, JwtSigner, JwtVerifier},
            errors::{self},
        };
        mod eddsa {
            use crate::crypto::{JwtSigner, JwtVerifier};
            use signature::{Signer, Verifier};
            pub struct EdDSASigner;
            impl Signer<Vec<u8>> for EdDSASigner {}
            impl JwtSigner for EdDSASigner {}
            pub struct EdDSAVerifier;
            impl Verifier<Vec<u8>> for EdDSAVerifier {}
            impl JwtVerifier for EdDSAVerifier {}
        }
        pub static DEFAULT_PROVIDER: CryptoProvider = ();
    }
    pub mod rust_crypto {
        use crate::{
            crypto::{CryptoProvider, JwtSigner, JwtVerifier},
            errors::{self},
        };
        mod eddsa {
            use crate::crypto::{JwtSigner, JwtVerifier};
            use signature::{Signer, Verifier};
            pub struct EdDSASigner;
            impl Signer<Vec<u8>> for EdDSASigner {}
            impl JwtSigner for EdDSASigner {}
            pub struct EdDSAVerifier;
            impl Verifier<Vec<u8>> for EdDSAVerifier {}
            impl JwtVerifier for EdDSAVerifier {}
        }
        pub static DEFAULT_PROVIDER: CryptoProvider = ();
    }
    use signature::{Signer, Verifier};
    pub trait JwtSigner: Signer<Vec<u8>> {
        fn algorithm(&self) -> Algorithm;
    }
    pub trait JwtVerifier: Verifier<Vec<u8>> {
        fn algorithm(&self) -> Algorithm;
    }
    pub fn sign(message: &[u8], key: &EncodingKey, algorithm: Algorithm) -> Result<String> {}
    pub fn verify(signature: &str, message: &[u8], key: &DecodingKey, algorithm: Algorithm) -> Result<bool> {}
    pub struct CryptoProvider {
        pub signer_factory: fn(&Algorithm, &EncodingKey) -> Result<Box<dyn JwtSigner>>,
        pub verifier_factory: fn(&Algorithm, &DecodingKey) -> Result<Box<dyn JwtVerifier>>,
        pub jwk_utils: JwkUtils,
    }
    impl CryptoProvider {
        pub fn install_default(&'static self) -> std::result::Result<(), &'static Self> {}
    }
    pub struct JwkUtils {
        pub extract_rsa_public_key_components: fn(&[u8]) -> Result<(Vec<u8>, Vec<u8>)>,
        pub extract_ec_public_key_coordinates:
            fn(&[u8], Algorithm) -> Result<(EllipticCurve, Vec<u8>, Vec<u8>)>,
        pub compute_digest: fn(&[u8], ThumbprintHash) -> Vec<u8>,
    }
    impl JwkUtils {
        pub const fn new_unimplemented() -> Self {}
    }
}
mod decoding {
    use crate::algorithms::AlgorithmFamily;
    use crate::errors::Result;
    use crate::header::Header;
    use crate::jwk::Jwk;
    use crate::validation::Validation;
    use serde::de::DeserializeOwned;
    pub struct TokenData<T> {
        pub header: Header,
        pub claims: T,
    }
    pub enum DecodingKeyKind {
        SecretOrDer(Vec<u8>),
        RsaModulusExponent { n: Vec<u8>, e: Vec<u8> },
    }
    pub struct DecodingKey;
    impl DecodingKey {
        pub fn family(&self) -> AlgorithmFamily {}
        pub fn kind(&self) -> &DecodingKeyKind {}
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
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn try_get_hmac_secret(&self) -> Result<&[u8]> {}
    }
    impl TryFrom<&Jwk> for DecodingKey {
        type Error = crate::errors::Error;
    }
    pub fn decode<T: DeserializeOwned>(
        token: impl AsRef<[u8]>,
        key: &DecodingKey,
        validation: &Validation,
    ) -> Result<TokenData<T>> {
    }
    pub fn insecure_decode<T: DeserializeOwned>(token: impl AsRef<[u8]>) -> Result<TokenData<T>> {}
    pub fn decode_header(token: impl AsRef<[u8]>) -> Result<Header> {}
}
mod encoding {
    use crate::algorithms::AlgorithmFamily;
    use crate::errors::Result;
    use crate::header::Header;
    use serde::ser::Serialize;
    pub struct EncodingKey;
    impl EncodingKey {
        pub fn family(&self) -> AlgorithmFamily {}
        #[twelve::secret(arg = 0)]
        pub fn from_secret(secret: &[u8]) -> Self {}
        #[twelve::secret(arg = 0)]
        pub fn from_base64_secret(secret: &str) -> Result<Self> {}
        pub fn from_urlsafe_base64_secret(secret: &str) -> Result<Self> {}
        pub fn from_rsa_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_ec_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_ed_pem(key: &[u8]) -> Result<Self> {}
        pub fn from_rsa_der(der: &[u8]) -> Self {}
        pub fn from_ec_der(der: &[u8]) -> Self {}
        pub fn from_ed_der(der: &[u8]) -> Self {}
        pub fn inner(&self) -> &[u8] {}
        pub fn try_get_hmac_secret(&self) -> Result<&[u8]> {}
    }
    pub fn encode<T: Serialize>(header: &Header, claims: &T, key: &EncodingKey) -> Result<String> {}
}
pub mod errors {
    use std::error::Error as StdError;
    use std::result;
    use std::sync::Arc;
    pub fn new_error(kind: ErrorKind) -> Error {}
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
        InvalidEddsaKey,
        InvalidRsaKey(String),
        RsaFailedSigning,
        Signing(String),
        InvalidAlgorithmName,
        InvalidKeyFormat,
        MissingRequiredClaim(String),
        InvalidClaimFormat(String),
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
        Provider(String),
    }
    impl StdError for Error {}
    impl From<base64::DecodeError> for Error {}
    impl From<serde_json::Error> for Error {}
    impl From<std::string::FromUtf8Error> for Error {}
    impl From<ErrorKind> for Error {}
    impl From<signature::Error> for Error {}
}
mod header {
    use crate::algorithms::Algorithm;
    use crate::errors::Result;
    use crate::jwk::Jwk;
    use std::collections::HashMap;
    pub enum Enc {
        A128CBC_HS256,
        A192CBC_HS384,
        A256CBC_HS512,
        A128GCM,
        A192GCM,
        A256GCM,
        Other(String),
    }
    pub enum Zip {
        Deflate,
        Other(String),
    }
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
        pub crit: Option<Vec<String>>,
        pub enc: Option<Enc>,
        pub zip: Option<Zip>,
        pub url: Option<String>,
        pub nonce: Option<String>,
        pub extras: HashMap<String, String>,
    }
    impl Header {
        pub fn new(algorithm: Algorithm) -> Self {}
        pub fn x5c_der(&self) -> Result<Option<Vec<Vec<u8>>>> {}
    }
    impl Default for Header {}
}
pub mod jwk {
    use crate::{
        errors::{self, Error},
        Algorithm, EncodingKey,
    };
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
        UNKNOWN_ALGORITHM,
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
    pub enum ThumbprintHash {
        SHA256,
        SHA384,
        SHA512,
    }
    pub struct Jwk {
        pub common: CommonParameters,
        pub algorithm: AlgorithmParameters,
    }
    impl Jwk {
        pub fn is_supported(&self) -> bool {}
        pub fn from_encoding_key(key: &EncodingKey, alg: Algorithm) -> crate::errors::Result<Self> {}
        pub fn thumbprint(&self, hash_function: ThumbprintHash) -> String {}
    }
    pub struct JwkSet {
        pub keys: Vec<Jwk>,
    }
    impl JwkSet {
        pub fn find(&self, kid: &str) -> Option<&Jwk> {}
    }
}
pub mod jws {
    use crate::errors::Result;
    use crate::{DecodingKey, EncodingKey, Header, TokenData, Validation};
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::marker::PhantomData;
    pub struct Jws<C> {
        pub protected: String,
        pub payload: String,
        pub signature: String,
        pub _pd: PhantomData<C>,
    }
    pub fn encode<T: Serialize>(header: &Header, claims: Option<&T>, key: &EncodingKey) -> Result<Jws<T>> {}
    pub fn decode<T: DeserializeOwned>(
        jws: &Jws<T>,
        key: &DecodingKey,
        validation: &Validation,
    ) -> Result<TokenData<T>> {
    }
}
mod validation {
    use crate::algorithms::{Algorithm, AlgorithmFamily};
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
        pub fn new_for_family(family: AlgorithmFamily) -> Validation {}
        pub fn set_audience<T: ToString>(&mut self, items: &[T]) {}
        pub fn set_issuer<T: ToString>(&mut self, items: &[T]) {}
        pub fn set_required_spec_claims<T: ToString>(&mut self, items: &[T]) {}
        pub fn insecure_disable_signature_validation(&mut self) {}
    }
    impl Default for Validation {}
    pub fn get_current_timestamp() -> u64 {}
}
