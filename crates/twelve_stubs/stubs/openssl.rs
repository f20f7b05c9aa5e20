//! package = "openssl", version = ">=0.10, <0.11"
// Keys and random bytes. A pair that is made for one exchange of keys (`Dh`, `x25519`) is that exchange's own.

pub mod error {
    pub struct ErrorStack;
    impl std::error::Error for ErrorStack {}
    impl From<ErrorStack> for std::io::Error {}
}
pub mod nid {
    #[derive(Clone, Copy)]
    pub struct Nid;
    impl Nid {
        pub const X9_62_PRIME256V1: Nid = ();
        pub const SECP256K1: Nid = ();
        pub const SECP384R1: Nid = ();
        pub const SECP521R1: Nid = ();
    }
}
pub mod rand {
    use crate::error::ErrorStack;
    #[twelve::nature(random)]
    pub fn rand_bytes(buf: &mut [u8]) -> Result<(), ErrorStack> {}
    #[twelve::nature(random)]
    pub fn rand_priv_bytes(buf: &mut [u8]) -> Result<(), ErrorStack> {}
}
pub mod rsa {
    use crate::error::ErrorStack;
    use crate::pkey::{Private, Public};
    #[derive(Clone)]
    pub struct Rsa<T>(T);
    impl Rsa<Private> {
        #[twelve::does(generate_key)]
        pub fn generate(bits: u32) -> Result<Rsa<Private>, ErrorStack> {}
        #[twelve::does(generate_key)]
        pub fn generate_with_e(bits: u32, e: &crate::bn::BigNumRef) -> Result<Rsa<Private>, ErrorStack> {}
        pub fn private_key_from_pem(pem: &[u8]) -> Result<Rsa<Private>, ErrorStack> {}
        pub fn private_key_from_pem_passphrase(pem: &[u8], passphrase: &[u8]) -> Result<Rsa<Private>, ErrorStack> {}
        pub fn private_key_from_der(der: &[u8]) -> Result<Rsa<Private>, ErrorStack> {}
    }
    impl Rsa<Public> {
        pub fn public_key_from_pem(pem: &[u8]) -> Result<Rsa<Public>, ErrorStack> {}
        pub fn public_key_from_pem_pkcs1(pem: &[u8]) -> Result<Rsa<Public>, ErrorStack> {}
        pub fn public_key_from_der(der: &[u8]) -> Result<Rsa<Public>, ErrorStack> {}
        pub fn public_key_from_der_pkcs1(der: &[u8]) -> Result<Rsa<Public>, ErrorStack> {}
    }
    impl<T> Rsa<T> {
        pub fn private_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn private_key_to_der(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn public_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn public_key_to_der(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn public_key_to_pem_pkcs1(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn public_key_to_der_pkcs1(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn size(&self) -> u32 {}
    }
}
pub mod bn {
    pub struct BigNumRef;
}
pub mod ec {
    use crate::error::ErrorStack;
    use crate::pkey::Private;
    pub struct EcGroupRef;
    #[derive(Clone)]
    pub struct EcGroup;
    impl EcGroup {
        pub fn from_curve_name(nid: crate::nid::Nid) -> Result<EcGroup, ErrorStack> {}
    }
    impl std::ops::Deref for EcGroup {
        type Target = EcGroupRef;
    }
    #[derive(Clone)]
    pub struct EcKey<T>(T);
    impl EcKey<Private> {
        #[twelve::does(generate_key)]
        pub fn generate(group: &EcGroupRef) -> Result<EcKey<Private>, ErrorStack> {}
        pub fn private_key_from_pem(pem: &[u8]) -> Result<EcKey<Private>, ErrorStack> {}
        pub fn private_key_from_der(der: &[u8]) -> Result<EcKey<Private>, ErrorStack> {}
    }
    impl<T> EcKey<T> {
        pub fn private_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn private_key_to_der(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn public_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn public_key_to_der(&self) -> Result<Vec<u8>, ErrorStack> {}
    }
}
pub mod pkey {
    use crate::error::ErrorStack;
    pub struct Private;
    pub struct Public;
    pub struct Params;
    #[derive(Clone)]
    pub struct PKey<T>(T);
    impl PKey<Private> {
        #[twelve::does(generate_key)]
        pub fn generate_ed25519() -> Result<PKey<Private>, ErrorStack> {}
        #[twelve::does(generate_key)]
        pub fn generate_ed448() -> Result<PKey<Private>, ErrorStack> {}
        pub fn generate_x25519() -> Result<PKey<Private>, ErrorStack> {}
        pub fn generate_x448() -> Result<PKey<Private>, ErrorStack> {}
        #[twelve::does(generate_key)]
        pub fn ec_gen(curve: &str) -> Result<PKey<Private>, ErrorStack> {}
        #[twelve::secret(arg = 0)]
        pub fn hmac(key: &[u8]) -> Result<PKey<Private>, ErrorStack> {}
        pub fn private_key_from_pem(pem: &[u8]) -> Result<PKey<Private>, ErrorStack> {}
        pub fn private_key_from_der(der: &[u8]) -> Result<PKey<Private>, ErrorStack> {}
        pub fn private_key_from_pkcs8(der: &[u8]) -> Result<PKey<Private>, ErrorStack> {}
    }
    impl PKey<Public> {
        pub fn public_key_from_pem(pem: &[u8]) -> Result<PKey<Public>, ErrorStack> {}
        pub fn public_key_from_der(der: &[u8]) -> Result<PKey<Public>, ErrorStack> {}
    }
    impl<T> PKey<T> {
        pub fn from_rsa(rsa: crate::rsa::Rsa<T>) -> Result<PKey<T>, ErrorStack> {}
        pub fn from_ec_key(ec_key: crate::ec::EcKey<T>) -> Result<PKey<T>, ErrorStack> {}
        pub fn private_key_to_pem_pkcs8(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn private_key_to_der(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn private_key_to_pkcs8(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn public_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn public_key_to_der(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn raw_private_key(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn raw_public_key(&self) -> Result<Vec<u8>, ErrorStack> {}
    }
}
