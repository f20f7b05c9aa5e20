//! package = "fernet", version = ">=0.1, <0.3"

pub struct DecryptionError;
impl std::error::Error for DecryptionError {}
#[derive(Clone)]
pub struct Fernet;
impl Fernet {
    #[twelve::secret(arg = 0)]
    pub fn new(key: &str) -> Option<Fernet> {}
    #[twelve::does(generate_key)]
    pub fn generate_key() -> String {}
    pub fn encrypt(&self, data: &[u8]) -> String {}
    pub fn encrypt_at_time(&self, data: &[u8], current_time: u64) -> String {}
    pub fn decrypt(&self, token: &str) -> Result<Vec<u8>, DecryptionError> {}
    pub fn decrypt_with_ttl(&self, token: &str, ttl: u64) -> Result<Vec<u8>, DecryptionError> {}
    pub fn decrypt_at_time(
        &self,
        token: &str,
        ttl: Option<u64>,
        current_time: u64,
    ) -> Result<Vec<u8>, DecryptionError> {
    }
}
#[derive(Clone)]
pub struct MultiFernet;
impl MultiFernet {
    pub fn new(keys: Vec<Fernet>) -> MultiFernet {}
    pub fn encrypt(&self, data: &[u8]) -> String {}
    pub fn decrypt(&self, token: &str) -> Result<Vec<u8>, DecryptionError> {}
}
