//! package = "totp-rs", version = ">=4, <6"

mod rfc {
    use crate::TotpUrlError;
    use crate::TOTP;
    #[derive(PartialEq)]
    pub enum Rfc6238Error {
        InvalidDigits(usize),
        SecretTooSmall(usize),
    }
    impl std::error::Error for Rfc6238Error {}
    impl std::fmt::Display for Rfc6238Error {}
    #[derive(Clone)]
    pub struct Rfc6238;
    impl Rfc6238 {
        pub fn new(
            digits: usize,
            secret: Vec<u8>,
            issuer: Option<String>,
            account_name: String,
        ) -> Result<Rfc6238, Rfc6238Error> {
        }
        pub fn with_defaults(secret: Vec<u8>) -> Result<Rfc6238, Rfc6238Error> {}
        pub fn digits(&mut self, value: usize) -> Result<(), Rfc6238Error> {}
        pub fn issuer(&mut self, value: String) {}
        pub fn account_name(&mut self, value: String) {}
    }
    impl TryFrom<Rfc6238> for TOTP {
        type Error = TotpUrlError;
    }
}
mod secret {
    #[derive(Clone, PartialEq)]
    pub enum SecretParseError {
        ParseBase32,
    }
    impl std::error::Error for SecretParseError {}
    impl std::fmt::Display for SecretParseError {}
    impl std::error::Error for Secret {}
    #[derive(Clone)]
    pub enum Secret {
        Raw(Vec<u8>),
        Encoded(String),
    }
    impl PartialEq for Secret {}
    impl Default for Secret {}
    impl Secret {
        pub fn to_bytes(&self) -> Result<Vec<u8>, SecretParseError> {}
        pub fn to_raw(&self) -> Result<Self, SecretParseError> {}
        pub fn to_encoded(&self) -> Self {}
        #[twelve::does(generate_key)]
        pub fn generate_secret() -> Secret {}
    }
    impl std::fmt::Display for Secret {}
}
mod url_error {
    use crate::Rfc6238Error;
    use url::ParseError;
    #[derive(PartialEq)]
    pub enum TotpUrlError {
        Url(ParseError),
        Scheme(String),
        Host(String),
        Secret(String),
        SecretSize(usize),
        Algorithm(String),
        Digits(String),
        DigitsNumber(usize),
        Step(String),
        Issuer(String),
        IssuerDecoding(String),
        IssuerMistmatch(String, String),
        AccountName(String),
        AccountNameDecoding(String),
    }
    impl std::error::Error for TotpUrlError {}
    impl std::fmt::Display for TotpUrlError {}
    impl From<Rfc6238Error> for TotpUrlError {}
}
use core::fmt;
pub use rfc::{Rfc6238, Rfc6238Error};
pub use secret::{Secret, SecretParseError};
use std::time::SystemTimeError;
pub use url_error::TotpUrlError;
#[derive(Copy, Clone, PartialEq)]
pub enum Algorithm {
    SHA1,
    SHA256,
    SHA512,
    Steam,
}
impl Default for Algorithm {}
impl fmt::Display for Algorithm {}
#[derive(Clone)]
pub struct TOTP {
    pub algorithm: Algorithm,
    pub digits: usize,
    pub skew: u8,
    pub step: u64,
    pub secret: Vec<u8>,
    pub issuer: Option<String>,
    pub account_name: String,
}
impl PartialEq for TOTP {}
impl core::fmt::Display for TOTP {}
impl Default for TOTP {}
impl TOTP {
    #[twelve::secret(arg = 4)]
    pub fn new(
        algorithm: Algorithm,
        digits: usize,
        skew: u8,
        step: u64,
        secret: Vec<u8>,
        issuer: Option<String>,
        account_name: String,
    ) -> Result<TOTP, TotpUrlError> {
    }
    #[twelve::secret(arg = 4)]
    pub fn new_unchecked(
        algorithm: Algorithm,
        digits: usize,
        skew: u8,
        step: u64,
        secret: Vec<u8>,
        issuer: Option<String>,
        account_name: String,
    ) -> TOTP {
    }
    pub fn from_rfc6238(rfc: Rfc6238) -> Result<TOTP, TotpUrlError> {}
    pub fn sign(&self, time: u64) -> Vec<u8> {}
    pub fn generate(&self, time: u64) -> String {}
    pub fn next_step(&self, time: u64) -> u64 {}
    pub fn next_step_current(&self) -> Result<u64, SystemTimeError> {}
    pub fn ttl(&self) -> Result<u64, SystemTimeError> {}
    pub fn generate_current(&self) -> Result<String, SystemTimeError> {}
    pub fn check(&self, token: &str, time: u64) -> bool {}
    pub fn check_current(&self, token: &str) -> Result<bool, SystemTimeError> {}
    pub fn get_secret_base32(&self) -> String {}
    pub fn from_url<S: AsRef<str>>(url: S) -> Result<TOTP, TotpUrlError> {}
    pub fn from_url_unchecked<S: AsRef<str>>(url: S) -> Result<TOTP, TotpUrlError> {}
    pub fn get_url(&self) -> String {}
}
impl TOTP {
    pub fn get_qr(&self) -> Result<String, String> {}
    pub fn get_qr_base64(&self) -> Result<String, String> {}
    pub fn get_qr_png(&self) -> Result<Vec<u8>, String> {}
}
