//! package = "data-encoding", version = ">=2, <3"

#[derive(Copy, Clone, PartialEq)]
pub enum DecodeKind {
    Length,
    Symbol,
    Trailing,
    Padding,
}
impl core::fmt::Display for DecodeKind {}
#[derive(Copy, Clone, PartialEq)]
pub struct DecodeError {
    pub position: usize,
    pub kind: DecodeKind,
}
impl std::error::Error for DecodeError {}
impl core::fmt::Display for DecodeError {}
#[derive(Copy, Clone, PartialEq)]
pub struct DecodePartial {
    pub read: usize,
    pub written: usize,
    pub error: DecodeError,
}
#[derive(Copy, Clone, PartialEq)]
pub enum BitOrder {
    MostSignificantFirst,
    LeastSignificantFirst,
}
#[derive(Clone, PartialEq)]
pub struct Encoding;
#[derive(Clone)]
pub struct Specification {
    pub symbols: String,
    pub bit_order: BitOrder,
    pub check_trailing_bits: bool,
    pub padding: Option<char>,
    pub ignore: String,
    pub wrap: Wrap,
    pub translate: Translate,
}
impl Default for Specification {}
impl Encoding {
    pub fn encode_len(&self, len: usize) -> usize {}
    pub fn encode_align(&self) -> usize {}
    pub fn encode_mut(&self, input: &[u8], output: &mut [u8]) {}
    pub fn encode_mut_str<'a>(&self, input: &[u8], output: &'a mut [u8]) -> &'a str {}
    pub fn encode_append(&self, input: &[u8], output: &mut String) {}
    pub fn new_encoder<'a>(&'a self, output: &'a mut String) -> Encoder<'a> {}
    pub fn encode_write(&self, input: &[u8], output: &mut impl core::fmt::Write) -> core::fmt::Result {}
    pub fn encode_write_buffer(
        &self,
        input: &[u8],
        output: &mut impl core::fmt::Write,
        buffer: &mut [u8],
    ) -> core::fmt::Result {
    }
    pub fn encode_display<'a>(&'a self, input: &'a [u8]) -> Display<'a> {}
    pub fn encode(&self, input: &[u8]) -> String {}
    pub fn decode_len(&self, len: usize) -> Result<usize, DecodeError> {}
    pub fn decode_mut(&self, input: &[u8], output: &mut [u8]) -> Result<usize, DecodePartial> {}
    pub fn decode(&self, input: &[u8]) -> Result<Vec<u8>, DecodeError> {}
    pub fn bit_width(&self) -> usize {}
    pub fn interpret_byte(&self, byte: u8) -> Character {}
    pub fn is_canonical(&self) -> bool {}
    pub fn specification(&self) -> Specification {}
}
#[derive(Copy, Clone)]
pub struct SpecificationError;
impl core::fmt::Display for SpecificationError {}
impl std::error::Error for SpecificationError {}
impl Specification {
    pub fn new() -> Specification {}
    pub fn encoding(&self) -> Result<Encoding, SpecificationError> {}
}
pub const HEXLOWER: Encoding = ();
pub const HEXLOWER_PERMISSIVE: Encoding = ();
pub const HEXUPPER: Encoding = ();
pub const HEXUPPER_PERMISSIVE: Encoding = ();
pub const BASE32: Encoding = ();
pub const BASE32_NOPAD: Encoding = ();
pub const BASE32HEX: Encoding = ();
pub const BASE32_DNSSEC: Encoding = ();
pub const BASE64: Encoding = ();
pub const BASE64_NOPAD: Encoding = ();
pub const BASE64_MIME: Encoding = ();
pub const BASE64URL: Encoding = ();
pub const BASE64URL_NOPAD: Encoding = ();
