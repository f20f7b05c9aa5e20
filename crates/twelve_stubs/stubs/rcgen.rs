//! package = "rcgen", version = ">=0.9, <0.15"
// Keys of certificates. A copy that shows one of its own is believed or not by itself: nothing that another copy made
// is checked by it.

pub struct Error;
impl std::error::Error for Error {}
pub struct KeyPair;
impl KeyPair {
    pub fn generate() -> Result<Self, Error> {}
    pub fn from_pem(pem_str: &str) -> Result<Self, Error> {}
    pub fn serialize_der(&self) -> Vec<u8> {}
    pub fn serialize_pem(&self) -> String {}
}
