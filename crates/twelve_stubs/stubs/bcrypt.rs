//! package = "bcrypt", version = ">=0.13, <0.18"

use base64::engine::GeneralPurpose;
use std::string::String;
use {std::convert::AsRef, std::str::FromStr};
mod bcrypt {
    pub fn bcrypt(cost: u32, salt: [u8; 16], password: &[u8]) -> [u8; 24] {}
}
mod errors {
    use std::error;
    use std::io;
    use std::string::String;
    pub type BcryptResult<T> = Result<T, BcryptError>;
    pub enum BcryptError {
        Io(io::Error),
        CostNotAllowed(u32),
        InvalidCost(String),
        InvalidPrefix(String),
        InvalidHash(String),
        InvalidSaltLen(usize),
        InvalidBase64(base64::DecodeError),
        Rand(getrandom::Error),
        Truncation(usize),
    }
    impl error::Error for BcryptError {}
}
pub use crate::bcrypt::bcrypt;
pub use crate::errors::{BcryptError, BcryptResult};
pub const DEFAULT_COST: u32 = ();
pub const BASE_64: GeneralPurpose = ();
pub struct HashParts;
pub enum Version {
    TwoA,
    TwoX,
    TwoY,
    TwoB,
}
impl HashParts {
    pub fn get_cost(&self) -> u32 {}
    pub fn get_salt(&self) -> String {}
    pub fn format_for_version(&self, version: Version) -> String {}
}
impl FromStr for HashParts {
    type Err = BcryptError;
}
pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String> {}
pub fn non_truncating_hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String> {}
pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts> {}
pub fn non_truncating_hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts> {}
pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts> {}
pub fn non_truncating_hash_with_salt<P: AsRef<[u8]>>(
    password: P,
    cost: u32,
    salt: [u8; 16],
) -> BcryptResult<HashParts> {
}
pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool> {}
pub fn non_truncating_verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool> {}
