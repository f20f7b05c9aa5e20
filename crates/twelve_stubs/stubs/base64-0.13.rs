//! package = "base64", version = ">=0.13, <0.14"

pub mod display {
    use super::Config;
    pub struct Base64Display<'a>;
    impl<'a> Base64Display<'a> {
        pub fn with_config(bytes: &[u8], config: Config) -> Base64Display {}
    }
}
pub mod read {
    mod decoder {
        use crate::Config;
        use std::io;
        use std::io::Read;
        pub struct DecoderReader<'a, R: io::Read>(R);
        impl<'a, R: io::Read> DecoderReader<'a, R> {
            pub fn new(r: &'a mut R, config: Config) -> Self {}
        }
        impl<'a, R: Read> Read for DecoderReader<'a, R> {}
    }
    pub use self::decoder::DecoderReader;
}
pub mod write {
    mod encoder {
        use crate::Config;
        use std::io::{Result, Write};
        pub struct EncoderWriter<W: Write>(W);
        impl<W: Write> EncoderWriter<W> {
            pub fn new(w: W, config: Config) -> EncoderWriter<W> {}
            pub fn finish(&mut self) -> Result<W> {}
        }
        impl<W: Write> Write for EncoderWriter<W> {}
    }
    mod encoder_string_writer {
        use crate::Config;
        use std::io::Write;
        pub struct EncoderStringWriter<S: StrConsumer>(S);
        impl<S: StrConsumer> EncoderStringWriter<S> {
            pub fn from(str_consumer: S, config: Config) -> Self {}
            pub fn into_inner(self) -> S {}
        }
        impl EncoderStringWriter<String> {
            pub fn new(config: Config) -> Self {}
        }
        impl<S: StrConsumer> Write for EncoderStringWriter<S> {}
        pub trait StrConsumer {
            fn consume(&mut self, buf: &str);
        }
        impl<S: StrConsumer + ?Sized> StrConsumer for &mut S {}
        impl StrConsumer for String {}
    }
    pub use self::encoder::EncoderWriter;
    pub use self::encoder_string_writer::EncoderStringWriter;
}
mod encode {
    use crate::Config;
    use std::string::String;
    pub fn encode<T: AsRef<[u8]>>(input: T) -> String {}
    pub fn encode_config<T: AsRef<[u8]>>(input: T, config: Config) -> String {}
    pub fn encode_config_buf<T: AsRef<[u8]>>(input: T, config: Config, buf: &mut String) {}
    pub fn encode_config_slice<T: AsRef<[u8]>>(input: T, config: Config, output: &mut [u8]) -> usize {}
    pub fn encode_to_slice(input: &[u8], output: &mut [u8], encode_table: &[u8; 64]) -> usize {}
    pub fn encoded_size(bytes_len: usize, config: Config) -> Option<usize> {}
    pub fn add_padding(input_len: usize, output: &mut [u8]) -> usize {}
}
pub use crate::encode::encode_config_slice;
pub use crate::encode::{encode, encode_config, encode_config_buf};
mod decode {
    use crate::Config;
    use std::error;
    use std::vec::Vec;
    pub enum DecodeError {
        InvalidByte(usize, u8),
        InvalidLength,
        InvalidLastSymbol(usize, u8),
    }
    impl error::Error for DecodeError {}
    pub fn decode<T: AsRef<[u8]>>(input: T) -> Result<Vec<u8>, DecodeError> {}
    pub fn decode_config<T: AsRef<[u8]>>(input: T, config: Config) -> Result<Vec<u8>, DecodeError> {}
    pub fn decode_config_buf<T: AsRef<[u8]>>(
        input: T,
        config: Config,
        buffer: &mut Vec<u8>,
    ) -> Result<(), DecodeError> {
    }
    pub fn decode_config_slice<T: AsRef<[u8]>>(
        input: T,
        config: Config,
        output: &mut [u8],
    ) -> Result<usize, DecodeError> {
    }
}
pub use crate::decode::{decode, decode_config, decode_config_buf};
pub use crate::decode::{decode_config_slice, DecodeError};
pub enum CharacterSet {
    Standard,
    UrlSafe,
    Crypt,
    Bcrypt,
    ImapMutf7,
    BinHex,
}
pub struct Config;
impl Config {
    pub const fn new(char_set: CharacterSet, pad: bool) -> Config {}
    pub const fn pad(self, pad: bool) -> Config {}
    pub const fn decode_allow_trailing_bits(self, allow: bool) -> Config {}
}
pub const STANDARD: Config = ();
pub const STANDARD_NO_PAD: Config = ();
pub const URL_SAFE: Config = ();
pub const URL_SAFE_NO_PAD: Config = ();
pub const CRYPT: Config = ();
pub const BCRYPT: Config = ();
pub const IMAP_MUTF7: Config = ();
pub const BINHEX: Config = ();
