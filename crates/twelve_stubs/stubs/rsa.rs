//! package = "rsa", version = ">=0.3, <0.11"
// Keys that are made from a source of random numbers. One that is seeded makes the same everywhere.

pub use rand_core;
pub use errors::{Error, Result};
pub use key::{RsaPrivateKey, RsaPublicKey};

pub mod errors {
    pub enum Error {
        Verification,
        Decryption,
        Internal,
    }
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
mod key {
    use crate::errors::Result;
    #[derive(Clone)]
    pub struct RsaPublicKey;
    impl From<RsaPrivateKey> for RsaPublicKey {}
    impl From<&RsaPrivateKey> for RsaPublicKey {}
    #[derive(Clone)]
    pub struct RsaPrivateKey;
    impl RsaPrivateKey {
        #[twelve::secret(arg = 0)]
        pub fn new<R: ?Sized>(rng: &mut R, bit_size: usize) -> Result<RsaPrivateKey> {}
        #[twelve::secret(arg = 0)]
        pub fn new_with_exp<R: ?Sized>(rng: &mut R, bit_size: usize, exp: &BigUint) -> Result<RsaPrivateKey> {}
        pub fn to_public_key(&self) -> RsaPublicKey {}
    }
    pub struct BigUint;
}
