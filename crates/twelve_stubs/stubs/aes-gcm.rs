//! package = "aes-gcm", version = ">=0.10, <0.12"

pub use aead::{self, AeadCore, Error, Key, KeyInit, KeySizeUser};

pub struct AesGcm<Aes, NonceSize, TagSize = ()>(Aes, NonceSize, TagSize);
impl<Aes, NonceSize, TagSize> AeadCore for AesGcm<Aes, NonceSize, TagSize> {
    type NonceSize = NonceSize;
    type TagSize = TagSize;
}
impl<Aes, NonceSize, TagSize> aead::Aead for AesGcm<Aes, NonceSize, TagSize> {}
impl<Aes, NonceSize, TagSize> aead::AeadInPlace for AesGcm<Aes, NonceSize, TagSize> {}
impl<Aes, NonceSize, TagSize> KeySizeUser for AesGcm<Aes, NonceSize, TagSize> {
    type KeySize = Aes;
}
impl<Aes, NonceSize, TagSize> KeyInit for AesGcm<Aes, NonceSize, TagSize> {}
impl<Aes, NonceSize, TagSize> Clone for AesGcm<Aes, NonceSize, TagSize> {}

// Of the package `aes`, and lengths.
struct Aes128;
struct Aes256;
struct U12;

pub type Aes128Gcm = AesGcm<Aes128, U12>;
pub type Aes256Gcm = AesGcm<Aes256, U12>;
pub type Nonce<NonceSize> = generic_array::GenericArray<u8, NonceSize>;
pub type Tag<TagSize = ()> = generic_array::GenericArray<u8, TagSize>;
