//! package = "sodiumoxide", version = ">=0.2, <0.3"
// Keys that sign, seal or authenticate. Nonces and salts are no keys, and a pair of `kx` is one exchange's own.

pub fn init() -> Result<(), ()> {}
pub mod randombytes {
    #[twelve::nature(random)]
    pub fn randombytes(size: usize) -> Vec<u8> {}
    #[twelve::nature(random)]
    pub fn randombytes_into(buf: &mut [u8]) {}
}
pub mod crypto {
    pub mod sign {
        pub const SECRETKEYBYTES: usize = ();
        pub const PUBLICKEYBYTES: usize = ();
        pub struct PublicKey(pub [u8; 32]);
        #[derive(Clone)]
        pub struct SecretKey(pub [u8; 64]);
        impl PublicKey {
            pub fn from_slice(bytes: &[u8]) -> Option<PublicKey> {}
        }
        impl AsRef<[u8]> for PublicKey {}
        impl SecretKey {
            pub fn from_slice(bytes: &[u8]) -> Option<SecretKey> {}
        }
        impl AsRef<[u8]> for SecretKey {}
        pub struct Signature;
        pub struct Seed(pub [u8; 32]);
        #[twelve::does(generate_key)]
        pub fn gen_keypair() -> (PublicKey, SecretKey) {}
        #[twelve::secret(arg = 0)]
        pub fn keypair_from_seed(seed: &Seed) -> (PublicKey, SecretKey) {}
        pub fn sign(m: &[u8], sk: &SecretKey) -> Vec<u8> {}
        pub fn verify(sm: &[u8], pk: &PublicKey) -> Result<Vec<u8>, ()> {}
        pub fn sign_detached(m: &[u8], sk: &SecretKey) -> Signature {}
        pub fn verify_detached(sig: &Signature, m: &[u8], pk: &PublicKey) -> bool {}
    }
    pub mod box_ {
        pub struct PublicKey(pub [u8; 32]);
        #[derive(Clone)]
        pub struct SecretKey(pub [u8; 32]);
        impl PublicKey {
            pub fn from_slice(bytes: &[u8]) -> Option<PublicKey> {}
        }
        impl AsRef<[u8]> for PublicKey {}
        impl SecretKey {
            pub fn from_slice(bytes: &[u8]) -> Option<SecretKey> {}
        }
        impl AsRef<[u8]> for SecretKey {}
        pub struct Nonce(pub [u8; 24]);
        #[twelve::does(generate_key)]
        pub fn gen_keypair() -> (PublicKey, SecretKey) {}
        pub fn gen_nonce() -> Nonce {}
        pub fn seal(m: &[u8], n: &Nonce, pk: &PublicKey, sk: &SecretKey) -> Vec<u8> {}
        pub fn open(c: &[u8], n: &Nonce, pk: &PublicKey, sk: &SecretKey) -> Result<Vec<u8>, ()> {}
    }
    pub mod secretbox {
        #[derive(Clone)]
        pub struct Key(pub [u8; 32]);
        impl Key {
            #[twelve::secret(arg = 0)]
            pub fn from_slice(bytes: &[u8]) -> Option<Key> {}
        }
        impl AsRef<[u8]> for Key {}
        #[twelve::does(generate_key)]
        pub fn gen_key() -> Key {}
        pub struct Nonce(pub [u8; 24]);
        pub fn gen_nonce() -> Nonce {}
        pub fn seal(m: &[u8], n: &Nonce, k: &Key) -> Vec<u8> {}
        pub fn open(c: &[u8], n: &Nonce, k: &Key) -> Result<Vec<u8>, ()> {}
    }
    pub mod auth {
        #[derive(Clone)]
        pub struct Key(pub [u8; 32]);
        impl Key {
            #[twelve::secret(arg = 0)]
            pub fn from_slice(bytes: &[u8]) -> Option<Key> {}
        }
        impl AsRef<[u8]> for Key {}
        #[twelve::does(generate_key)]
        pub fn gen_key() -> Key {}
        pub struct Tag(pub [u8; 32]);
        pub fn authenticate(m: &[u8], k: &Key) -> Tag {}
        pub fn verify(tag: &Tag, m: &[u8], k: &Key) -> bool {}
    }
    pub mod aead {
        #[derive(Clone)]
        pub struct Key(pub [u8; 32]);
        impl Key {
            #[twelve::secret(arg = 0)]
            pub fn from_slice(bytes: &[u8]) -> Option<Key> {}
        }
        impl AsRef<[u8]> for Key {}
        #[twelve::does(generate_key)]
        pub fn gen_key() -> Key {}
        pub struct Nonce(pub [u8; 24]);
        pub fn gen_nonce() -> Nonce {}
        pub fn seal(m: &[u8], ad: Option<&[u8]>, n: &Nonce, k: &Key) -> Vec<u8> {}
        pub fn open(c: &[u8], ad: Option<&[u8]>, n: &Nonce, k: &Key) -> Result<Vec<u8>, ()> {}
    }
}
