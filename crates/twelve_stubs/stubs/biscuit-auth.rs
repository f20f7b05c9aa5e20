//! package = "biscuit-auth", version = ">=2, <7"

pub use crypto::{KeyPair, PrivateKey, PublicKey};

mod crypto {
    pub struct KeyPair;
    impl KeyPair {
        #[twelve::does(generate_key)]
        pub fn new() -> Self {}
        #[twelve::does(generate_key)]
        pub fn new_with_algorithm(algorithm: Algorithm) -> Self {}
        pub fn from(key: &PrivateKey) -> Self {}
        pub fn private(&self) -> PrivateKey {}
        pub fn public(&self) -> PublicKey {}
    }
    pub enum Algorithm { Ed25519, Secp256r1 }
    pub struct PrivateKey;
    #[derive(Clone, Copy)]
    pub struct PublicKey;
}
