//! package = "ed25519-dalek", version = ">=2, <4"
// Keys that are made from a source of random numbers. One that is seeded makes the same everywhere.

pub struct Signature;
pub type SecretKey = [u8; 32];
pub type SignatureError = ed25519::Error;
pub mod ed25519 {
    pub struct Error;
    impl std::error::Error for Error {}
}
#[derive(Clone)]
pub struct SigningKey;
impl SigningKey {
    #[twelve::secret(arg = 0)]
    pub fn from_bytes(secret_key: &SecretKey) -> Self {}
    #[twelve::secret(arg = 0)]
    pub fn generate<R: ?Sized>(csprng: &mut R) -> SigningKey {}
    pub fn from_keypair_bytes(bytes: &[u8; 64]) -> Result<SigningKey, SignatureError> {}
    pub fn to_bytes(&self) -> SecretKey {}
    pub fn as_bytes(&self) -> &SecretKey {}
    pub fn to_keypair_bytes(&self) -> [u8; 64] {}
    pub fn verifying_key(&self) -> VerifyingKey {}
}
#[derive(Clone, Copy)]
pub struct VerifyingKey;
impl VerifyingKey {
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<VerifyingKey, SignatureError> {}
    pub fn to_bytes(&self) -> [u8; 32] {}
    pub fn as_bytes(&self) -> &[u8; 32] {}
}
