//! package = "aead", version = ">=0.5, <0.7"
// Ciphers with a key; streams and buffers are left out.

use std::fmt;

#[derive(Clone, Copy, PartialEq)]
pub struct Error;
impl fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;

pub type Key<B> = generic_array::GenericArray<u8, <B as KeySizeUser>::KeySize>;
pub type Nonce<A> = generic_array::GenericArray<u8, <A as AeadCore>::NonceSize>;
pub type Tag<A> = generic_array::GenericArray<u8, <A as AeadCore>::TagSize>;

pub use rand_core;
pub use rand_core::OsRng;

pub trait KeySizeUser {
    type KeySize;
}
pub trait KeyInit: KeySizeUser + Sized {
    #[twelve::secret(arg = 0)]
    fn new(key: &Key<Self>) -> Self;
    #[twelve::secret(arg = 0)]
    fn new_from_slice(key: &[u8]) -> std::result::Result<Self, InvalidLength> {}
    #[twelve::nature(random)]
    fn generate_key(rng: impl Sized) -> Key<Self> {}
}
struct InvalidLength;
impl fmt::Display for InvalidLength {}
impl std::error::Error for InvalidLength {}

pub trait AeadCore {
    type NonceSize;
    type TagSize;
    #[twelve::nature(random)]
    fn generate_nonce(rng: impl Sized) -> Nonce<Self> {}
}
pub trait Aead: AeadCore {
    fn encrypt<'msg, 'aad>(
        &self,
        nonce: &Nonce<Self>,
        plaintext: impl Into<Payload<'msg, 'aad>>,
    ) -> Result<Vec<u8>>;
    fn decrypt<'msg, 'aad>(
        &self,
        nonce: &Nonce<Self>,
        ciphertext: impl Into<Payload<'msg, 'aad>>,
    ) -> Result<Vec<u8>>;
}
pub trait AeadInPlace: AeadCore {
    fn encrypt_in_place(
        &self,
        nonce: &Nonce<Self>,
        associated_data: &[u8],
        buffer: &mut dyn Buffer,
    ) -> Result<()>;
    fn decrypt_in_place(
        &self,
        nonce: &Nonce<Self>,
        associated_data: &[u8],
        buffer: &mut dyn Buffer,
    ) -> Result<()>;
}
pub trait Buffer {}
pub struct Payload<'msg, 'aad> {
    pub msg: &'msg [u8],
    pub aad: &'aad [u8],
}
impl<'msg> From<&'msg [u8]> for Payload<'msg, '_> {}
