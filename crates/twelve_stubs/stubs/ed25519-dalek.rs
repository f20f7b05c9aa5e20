//! package = "ed25519-dalek", version = ">=2, <4"

pub type SecretKey = [u8; 32];
pub struct Signature;
impl Signature {
    pub fn from_bytes(bytes: &[u8; 64]) -> Self {}
    pub fn from_slice(bytes: &[u8]) -> Result<Self, SignatureError> {}
    pub fn to_bytes(&self) -> [u8; 64] {}
    pub fn to_vec(&self) -> Vec<u8> {}
}
pub struct SignatureError;
pub trait Signer<S> {
    fn sign(&self, msg: &[u8]) -> S {}
    fn try_sign(&self, msg: &[u8]) -> Result<S, SignatureError>;
}
pub trait Verifier<S> {
    fn verify(&self, msg: &[u8], signature: &S) -> Result<(), SignatureError>;
}
pub struct SigningKey;
impl Clone for SigningKey {}
impl SigningKey {
    #[twelve::secret(arg = 0)]
    pub fn generate<R: ?Sized>(csprng: &mut R) -> SigningKey {}
    #[twelve::secret(arg = 0)]
    pub fn from_bytes(secret_key: &SecretKey) -> Self {}
    pub fn from_keypair_bytes(bytes: &[u8; 64]) -> Result<SigningKey, SignatureError> {}
    pub fn to_bytes(&self) -> SecretKey {}
    pub fn as_bytes(&self) -> &SecretKey {}
    pub fn to_keypair_bytes(&self) -> [u8; 64] {}
    pub fn verifying_key(&self) -> VerifyingKey {}
    pub fn verify(&self, message: &[u8], signature: &Signature) -> Result<(), SignatureError> {}
    pub fn verify_strict(&self, message: &[u8], signature: &Signature) -> Result<(), SignatureError> {}
}
impl Signer<Signature> for SigningKey {}
impl Verifier<Signature> for SigningKey {}
pub struct VerifyingKey;
impl Clone for VerifyingKey {}
impl VerifyingKey {
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<VerifyingKey, SignatureError> {}
    pub fn to_bytes(&self) -> [u8; 32] {}
    pub fn as_bytes(&self) -> &[u8; 32] {}
    pub fn verify_strict(&self, message: &[u8], signature: &Signature) -> Result<(), SignatureError> {}
}
impl Verifier<Signature> for VerifyingKey {}
