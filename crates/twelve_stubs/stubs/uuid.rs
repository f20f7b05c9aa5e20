//! package = "uuid", version = ">=0.8, <2"

pub struct Uuid;
impl Uuid {
    pub const fn nil() -> Uuid {}
    pub const fn max() -> Uuid {}
    pub fn new_v4() -> Uuid {}
    pub fn now_v1(node_id: &[u8; 6]) -> Uuid {}
    pub fn now_v6(node_id: &[u8; 6]) -> Uuid {}
    pub fn now_v7() -> Uuid {}
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid {}
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid {}
    pub fn parse_str(input: &str) -> Result<Uuid, Error> {}
    pub fn try_parse(input: &str) -> Result<Uuid, Error> {}
    pub const fn from_u128(v: u128) -> Uuid {}
    pub const fn from_bytes(bytes: [u8; 16]) -> Uuid {}
    pub fn from_slice(b: &[u8]) -> Result<Uuid, Error> {}
    pub const fn as_u128(&self) -> u128 {}
    pub const fn as_bytes(&self) -> &[u8; 16] {}
    pub const fn into_bytes(self) -> [u8; 16] {}
    pub const fn is_nil(&self) -> bool {}
    pub const fn get_version_num(&self) -> usize {}
    pub fn hyphenated(self) -> fmt::Hyphenated {}
    pub fn simple(self) -> fmt::Simple {}
    pub fn urn(self) -> fmt::Urn {}
    pub fn braced(self) -> fmt::Braced {}
}
impl Clone for Uuid {}
impl Default for Uuid {}
impl std::str::FromStr for Uuid {
    type Err = Error;
}

pub struct Error;
impl std::error::Error for Error {}

pub mod fmt {
    pub struct Hyphenated;
    pub struct Simple;
    pub struct Urn;
    pub struct Braced;
}
