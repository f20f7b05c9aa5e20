//! package = "blake3", version = ">=1, <2"

use arrayvec::ArrayString;
use core::fmt;
#[derive(Clone, Copy)]
pub struct Hash;
impl Hash {
    pub const fn as_bytes(&self) -> &[u8; OUT_LEN] {}
    pub const fn from_bytes(bytes: [u8; OUT_LEN]) -> Self {}
    pub const fn as_slice(&self) -> &[u8] {}
    pub fn from_slice(bytes: &[u8]) -> Result<Self, core::array::TryFromSliceError> {}
    pub fn to_hex(&self) -> ArrayString<{ 2 * OUT_LEN }> {}
    pub fn from_hex(hex: impl AsRef<[u8]>) -> Result<Self, HexError> {}
}
impl From<[u8; OUT_LEN]> for Hash {}
impl core::str::FromStr for Hash {
    type Err = HexError;
}
impl PartialEq for Hash {}
impl PartialEq<[u8; OUT_LEN]> for Hash {}
impl PartialEq<[u8]> for Hash {}
impl fmt::Display for Hash {}
#[derive(Clone)]
pub struct HexError;
impl fmt::Display for HexError {}
impl std::error::Error for HexError {}
pub fn hash(input: &[u8]) -> Hash {}
#[twelve::secret(arg = 0)]
pub fn keyed_hash(key: &[u8; KEY_LEN], input: &[u8]) -> Hash {}
pub fn derive_key(context: &str, key_material: &[u8]) -> [u8; OUT_LEN] {}
#[derive(Clone)]
pub struct Hasher;
impl Hasher {
    pub fn new() -> Self {}
    #[twelve::secret(arg = 0)]
    pub fn new_keyed(key: &[u8; KEY_LEN]) -> Self {}
    pub fn new_derive_key(context: &str) -> Self {}
    pub fn reset(&mut self) -> &mut Self {}
    pub fn update(&mut self, input: &[u8]) -> &mut Self {}
    pub fn finalize(&self) -> Hash {}
    pub fn finalize_xof(&self) -> OutputReader {}
    pub fn count(&self) -> u64 {}
    pub fn update_reader(&mut self, reader: impl std::io::Read) -> std::io::Result<&mut Self> {}
    pub fn update_rayon(&mut self, input: &[u8]) -> &mut Self {}
    pub fn update_mmap(&mut self, path: impl AsRef<std::path::Path>) -> std::io::Result<&mut Self> {}
    pub fn update_mmap_rayon(&mut self, path: impl AsRef<std::path::Path>) -> std::io::Result<&mut Self> {}
}
impl Default for Hasher {}
impl std::io::Write for Hasher {}
#[derive(Clone)]
pub struct OutputReader;
impl OutputReader {
    pub fn fill(&mut self, buf: &mut [u8]) {}
    pub fn position(&self) -> u64 {}
    pub fn set_position(&mut self, position: u64) {}
}
impl std::io::Read for OutputReader {}
