//! package = "jwt-simple", version = ">=0.10, <0.13"

pub struct Error;
impl std::error::Error for Error {}
pub mod algorithms {
    mod keys {
        #[derive(Clone)]
        pub struct HS256Key;
        impl HS256Key {
            #[twelve::does(generate_key)]
            pub fn generate() -> Self {}
            #[twelve::secret(arg = 0)]
            pub fn from_bytes(raw_key: &[u8]) -> Self {}
            pub fn to_bytes(&self) -> Vec<u8> {}
            pub fn with_key_id(self, key_id: &str) -> Self {}
        }
        #[derive(Clone)]
        pub struct HS384Key;
        impl HS384Key {
            #[twelve::does(generate_key)]
            pub fn generate() -> Self {}
            #[twelve::secret(arg = 0)]
            pub fn from_bytes(raw_key: &[u8]) -> Self {}
            pub fn to_bytes(&self) -> Vec<u8> {}
            pub fn with_key_id(self, key_id: &str) -> Self {}
        }
        #[derive(Clone)]
        pub struct HS512Key;
        impl HS512Key {
            #[twelve::does(generate_key)]
            pub fn generate() -> Self {}
            #[twelve::secret(arg = 0)]
            pub fn from_bytes(raw_key: &[u8]) -> Self {}
            pub fn to_bytes(&self) -> Vec<u8> {}
            pub fn with_key_id(self, key_id: &str) -> Self {}
        }
        #[derive(Clone)]
        pub struct Blake2bKey;
        impl Blake2bKey {
            #[twelve::does(generate_key)]
            pub fn generate() -> Self {}
            #[twelve::secret(arg = 0)]
            pub fn from_bytes(raw_key: &[u8]) -> Self {}
            pub fn to_bytes(&self) -> Vec<u8> {}
            pub fn with_key_id(self, key_id: &str) -> Self {}
        }
        #[derive(Clone)]
        pub struct ES256KeyPair;
        impl ES256KeyPair {
            #[twelve::does(generate_key)]
            pub fn generate() -> Self {}
            pub fn from_bytes(raw: &[u8]) -> Result<Self, crate::Error> {}
            pub fn from_der(der: &[u8]) -> Result<Self, crate::Error> {}
            pub fn from_pem(pem: &str) -> Result<Self, crate::Error> {}
            pub fn to_bytes(&self) -> Vec<u8> {}
            pub fn to_pem(&self) -> Result<String, crate::Error> {}
            pub fn with_key_id(self, key_id: &str) -> Self {}
        }
        #[derive(Clone)]
        pub struct ES256kKeyPair;
        impl ES256kKeyPair {
            #[twelve::does(generate_key)]
            pub fn generate() -> Self {}
            pub fn from_bytes(raw: &[u8]) -> Result<Self, crate::Error> {}
            pub fn from_der(der: &[u8]) -> Result<Self, crate::Error> {}
            pub fn from_pem(pem: &str) -> Result<Self, crate::Error> {}
            pub fn to_bytes(&self) -> Vec<u8> {}
            pub fn to_pem(&self) -> Result<String, crate::Error> {}
            pub fn with_key_id(self, key_id: &str) -> Self {}
        }
        #[derive(Clone)]
        pub struct ES384KeyPair;
        impl ES384KeyPair {
            #[twelve::does(generate_key)]
            pub fn generate() -> Self {}
            pub fn from_bytes(raw: &[u8]) -> Result<Self, crate::Error> {}
            pub fn from_der(der: &[u8]) -> Result<Self, crate::Error> {}
            pub fn from_pem(pem: &str) -> Result<Self, crate::Error> {}
            pub fn to_bytes(&self) -> Vec<u8> {}
            pub fn to_pem(&self) -> Result<String, crate::Error> {}
            pub fn with_key_id(self, key_id: &str) -> Self {}
        }
        #[derive(Clone)]
        pub struct Ed25519KeyPair;
        impl Ed25519KeyPair {
            #[twelve::does(generate_key)]
            pub fn generate() -> Self {}
            pub fn from_bytes(raw: &[u8]) -> Result<Self, crate::Error> {}
            pub fn from_der(der: &[u8]) -> Result<Self, crate::Error> {}
            pub fn from_pem(pem: &str) -> Result<Self, crate::Error> {}
            pub fn to_bytes(&self) -> Vec<u8> {}
            pub fn to_pem(&self) -> Result<String, crate::Error> {}
            pub fn with_key_id(self, key_id: &str) -> Self {}
        }
        #[derive(Clone)]
        pub struct RS256KeyPair;
        impl RS256KeyPair {
            #[twelve::does(generate_key)]
            pub fn generate(modulus_bits: usize) -> Result<Self, crate::Error> {}
            pub fn from_der(der: &[u8]) -> Result<Self, crate::Error> {}
            pub fn from_pem(pem: &str) -> Result<Self, crate::Error> {}
            pub fn to_der(&self) -> Result<Vec<u8>, crate::Error> {}
            pub fn to_pem(&self) -> Result<String, crate::Error> {}
            pub fn with_key_id(self, key_id: &str) -> Self {}
        }
        #[derive(Clone)]
        pub struct RS384KeyPair;
        impl RS384KeyPair {
            #[twelve::does(generate_key)]
            pub fn generate(modulus_bits: usize) -> Result<Self, crate::Error> {}
            pub fn from_der(der: &[u8]) -> Result<Self, crate::Error> {}
            pub fn from_pem(pem: &str) -> Result<Self, crate::Error> {}
            pub fn to_der(&self) -> Result<Vec<u8>, crate::Error> {}
            pub fn to_pem(&self) -> Result<String, crate::Error> {}
            pub fn with_key_id(self, key_id: &str) -> Self {}
        }
        #[derive(Clone)]
        pub struct RS512KeyPair;
        impl RS512KeyPair {
            #[twelve::does(generate_key)]
            pub fn generate(modulus_bits: usize) -> Result<Self, crate::Error> {}
            pub fn from_der(der: &[u8]) -> Result<Self, crate::Error> {}
            pub fn from_pem(pem: &str) -> Result<Self, crate::Error> {}
            pub fn to_der(&self) -> Result<Vec<u8>, crate::Error> {}
            pub fn to_pem(&self) -> Result<String, crate::Error> {}
            pub fn with_key_id(self, key_id: &str) -> Self {}
        }
        #[derive(Clone)]
        pub struct PS256KeyPair;
        impl PS256KeyPair {
            #[twelve::does(generate_key)]
            pub fn generate(modulus_bits: usize) -> Result<Self, crate::Error> {}
            pub fn from_der(der: &[u8]) -> Result<Self, crate::Error> {}
            pub fn from_pem(pem: &str) -> Result<Self, crate::Error> {}
            pub fn to_der(&self) -> Result<Vec<u8>, crate::Error> {}
            pub fn to_pem(&self) -> Result<String, crate::Error> {}
            pub fn with_key_id(self, key_id: &str) -> Self {}
        }
        #[derive(Clone)]
        pub struct PS384KeyPair;
        impl PS384KeyPair {
            #[twelve::does(generate_key)]
            pub fn generate(modulus_bits: usize) -> Result<Self, crate::Error> {}
            pub fn from_der(der: &[u8]) -> Result<Self, crate::Error> {}
            pub fn from_pem(pem: &str) -> Result<Self, crate::Error> {}
            pub fn to_der(&self) -> Result<Vec<u8>, crate::Error> {}
            pub fn to_pem(&self) -> Result<String, crate::Error> {}
            pub fn with_key_id(self, key_id: &str) -> Self {}
        }
        #[derive(Clone)]
        pub struct PS512KeyPair;
        impl PS512KeyPair {
            #[twelve::does(generate_key)]
            pub fn generate(modulus_bits: usize) -> Result<Self, crate::Error> {}
            pub fn from_der(der: &[u8]) -> Result<Self, crate::Error> {}
            pub fn from_pem(pem: &str) -> Result<Self, crate::Error> {}
            pub fn to_der(&self) -> Result<Vec<u8>, crate::Error> {}
            pub fn to_pem(&self) -> Result<String, crate::Error> {}
            pub fn with_key_id(self, key_id: &str) -> Self {}
        }
    }
    pub use keys::*;
}
pub mod prelude {
    pub use crate::algorithms::*;
}
