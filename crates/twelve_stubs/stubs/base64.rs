//! package = "base64", version = ">=0.21, <0.23"

pub mod display {
    use crate::engine::Engine;
    pub struct Base64Display<'a, 'e, E: Engine>(E);
    impl<'a, 'e, E: Engine> Base64Display<'a, 'e, E> {
        pub fn new(bytes: &'a [u8], engine: &'e E) -> Base64Display<'a, 'e, E> {}
    }
}
pub mod read {
    mod decoder {
        use crate::engine::Engine;
        use std::io;
        pub struct DecoderReader<'e, E: Engine, R: io::Read>(E, R);
        impl<'e, E: Engine, R: io::Read> DecoderReader<'e, E, R> {
            pub fn new(reader: R, engine: &'e E) -> Self {}
            pub fn into_inner(self) -> R {}
        }
        impl<'e, E: Engine, R: io::Read> io::Read for DecoderReader<'e, E, R> {}
    }
    pub use self::decoder::DecoderReader;
}
pub mod write {
    mod encoder {
        use crate::engine::Engine;
        use std::{io, io::Result};
        pub struct EncoderWriter<'e, E: Engine, W: io::Write>(E, W);
        impl<'e, E: Engine, W: io::Write> EncoderWriter<'e, E, W> {
            pub fn new(delegate: W, engine: &'e E) -> EncoderWriter<'e, E, W> {}
            pub fn finish(&mut self) -> Result<W> {}
            pub fn into_inner(self) -> W {}
        }
        impl<'e, E: Engine, W: io::Write> io::Write for EncoderWriter<'e, E, W> {}
    }
    mod encoder_string_writer {
        use crate::engine::Engine;
        use std::io;
        pub struct EncoderStringWriter<'e, E: Engine, S: StrConsumer>(E, S);
        impl<'e, E: Engine, S: StrConsumer> EncoderStringWriter<'e, E, S> {
            pub fn from_consumer(str_consumer: S, engine: &'e E) -> Self {}
            pub fn into_inner(self) -> S {}
        }
        impl<'e, E: Engine> EncoderStringWriter<'e, E, String> {
            pub fn new(engine: &'e E) -> Self {}
        }
        impl<'e, E: Engine, S: StrConsumer> io::Write for EncoderStringWriter<'e, E, S> {}
        pub trait StrConsumer {
            fn consume(&mut self, buf: &str);
        }
        impl<S: StrConsumer + ?Sized> StrConsumer for &mut S {}
        impl StrConsumer for String {}
    }
    pub use self::{
        encoder::EncoderWriter,
        encoder_string_writer::{EncoderStringWriter, StrConsumer},
    };
}
pub mod engine {
    use crate::{encode::EncodeSliceError, DecodeError, DecodeSliceError};
    use std::string::String;
    use std::vec::Vec;
    pub mod general_purpose {
        use crate::{
            alphabet,
            alphabet::Alphabet,
            engine::{Config, DecodePaddingMode},
        };
        pub(crate) mod decode {
            use crate::engine::DecodeEstimate;
            impl DecodeEstimate for GeneralPurposeEstimate {}
        }
        pub use decode::GeneralPurposeEstimate;
        pub struct GeneralPurpose;
        impl GeneralPurpose {
            pub const fn new(alphabet: &Alphabet, config: GeneralPurposeConfig) -> Self {}
        }
        impl super::Engine for GeneralPurpose {
            type Config = GeneralPurposeConfig;
            type DecodeEstimate = GeneralPurposeEstimate;
        }
        pub struct GeneralPurposeConfig;
        impl GeneralPurposeConfig {
            pub const fn new() -> Self {}
            pub const fn with_encode_padding(self, padding: bool) -> Self {}
            pub const fn with_decode_allow_trailing_bits(self, allow: bool) -> Self {}
            pub const fn with_decode_padding_mode(self, mode: DecodePaddingMode) -> Self {}
        }
        impl Default for GeneralPurposeConfig {}
        impl Config for GeneralPurposeConfig {}
        pub const STANDARD: GeneralPurpose = ();
        pub const STANDARD_NO_PAD: GeneralPurpose = ();
        pub const URL_SAFE: GeneralPurpose = ();
        pub const URL_SAFE_NO_PAD: GeneralPurpose = ();
        pub const PAD: GeneralPurposeConfig = ();
        pub const NO_PAD: GeneralPurposeConfig = ();
    }
    pub use general_purpose::{GeneralPurpose, GeneralPurposeConfig};
    pub trait Engine: Send + Sync {
        type Config: Config;
        type DecodeEstimate: DecodeEstimate;
        fn config(&self) -> &Self::Config;
        fn encode<T: AsRef<[u8]>>(&self, input: T) -> String {}
        fn encode_string<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut String) {}
        fn encode_slice<T: AsRef<[u8]>>(
            &self,
            input: T,
            output_buf: &mut [u8],
        ) -> Result<usize, EncodeSliceError> {
        }
        fn decode<T: AsRef<[u8]>>(&self, input: T) -> Result<Vec<u8>, DecodeError> {}
        fn decode_vec<T: AsRef<[u8]>>(&self, input: T, buffer: &mut Vec<u8>) -> Result<(), DecodeError> {}
        fn decode_slice<T: AsRef<[u8]>>(
            &self,
            input: T,
            output: &mut [u8],
        ) -> Result<usize, DecodeSliceError> {
        }
        fn decode_slice_unchecked<T: AsRef<[u8]>>(
            &self,
            input: T,
            output: &mut [u8],
        ) -> Result<usize, DecodeError> {
        }
    }
    pub trait Config {
        fn encode_padding(&self) -> bool;
    }
    pub trait DecodeEstimate {
        fn decoded_len_estimate(&self) -> usize;
    }
    pub enum DecodePaddingMode {
        Indifferent,
        RequireCanonical,
        RequireNone,
    }
    pub struct DecodeMetadata;
}
pub use engine::Engine;
pub mod alphabet {
    use std::convert;
    use std::error;
    pub struct Alphabet;
    impl Alphabet {
        pub const fn new(alphabet: &str) -> Result<Self, ParseAlphabetError> {}
        pub fn as_str(&self) -> &str {}
    }
    impl convert::TryFrom<&str> for Alphabet {
        type Error = ParseAlphabetError;
    }
    pub enum ParseAlphabetError {
        InvalidLength,
        DuplicatedByte(u8),
        UnprintableByte(u8),
        ReservedByte(u8),
    }
    impl error::Error for ParseAlphabetError {}
    pub const STANDARD: Alphabet = ();
    pub const URL_SAFE: Alphabet = ();
    pub const CRYPT: Alphabet = ();
    pub const BCRYPT: Alphabet = ();
    pub const IMAP_MUTF7: Alphabet = ();
    pub const BIN_HEX: Alphabet = ();
}
mod encode {
    use crate::engine::Engine;
    use std::error;
    use std::string::String;
    pub fn encode<T: AsRef<[u8]>>(input: T) -> String {}
    pub fn encode_engine<E: Engine, T: AsRef<[u8]>>(input: T, engine: &E) -> String {}
    pub fn encode_engine_string<E: Engine, T: AsRef<[u8]>>(input: T, output_buf: &mut String, engine: &E) {}
    pub fn encode_engine_slice<E: Engine, T: AsRef<[u8]>>(
        input: T,
        output_buf: &mut [u8],
        engine: &E,
    ) -> Result<usize, EncodeSliceError> {
    }
    pub const fn encoded_len(bytes_len: usize, padding: bool) -> Option<usize> {}
    pub enum EncodeSliceError {
        OutputSliceTooSmall,
    }
    impl error::Error for EncodeSliceError {}
}
pub use crate::encode::{encode, encode_engine, encode_engine_string};
pub use crate::encode::{encode_engine_slice, encoded_len, EncodeSliceError};
mod decode {
    use crate::engine::Engine;
    use std::error;
    use std::vec::Vec;
    pub enum DecodeError {
        InvalidByte(usize, u8),
        InvalidLength(usize),
        InvalidLastSymbol(usize, u8),
        InvalidPadding,
    }
    impl error::Error for DecodeError {}
    pub enum DecodeSliceError {
        DecodeError(DecodeError),
        OutputSliceTooSmall,
    }
    impl error::Error for DecodeSliceError {}
    impl From<DecodeError> for DecodeSliceError {}
    pub fn decode<T: AsRef<[u8]>>(input: T) -> Result<Vec<u8>, DecodeError> {}
    pub fn decode_engine<E: Engine, T: AsRef<[u8]>>(input: T, engine: &E) -> Result<Vec<u8>, DecodeError> {}
    pub fn decode_engine_vec<E: Engine, T: AsRef<[u8]>>(
        input: T,
        buffer: &mut Vec<u8>,
        engine: &E,
    ) -> Result<(), DecodeError> {
    }
    pub fn decode_engine_slice<E: Engine, T: AsRef<[u8]>>(
        input: T,
        output: &mut [u8],
        engine: &E,
    ) -> Result<usize, DecodeSliceError> {
    }
    pub fn decoded_len_estimate(encoded_len: usize) -> usize {}
}
pub use crate::decode::{decode, decode_engine, decode_engine_vec};
pub use crate::decode::{decode_engine_slice, decoded_len_estimate, DecodeError, DecodeSliceError};
pub mod prelude {
    pub use crate::engine::general_purpose::STANDARD as BASE64_STANDARD;
    pub use crate::engine::general_purpose::STANDARD_NO_PAD as BASE64_STANDARD_NO_PAD;
    pub use crate::engine::general_purpose::URL_SAFE as BASE64_URL_SAFE;
    pub use crate::engine::general_purpose::URL_SAFE_NO_PAD as BASE64_URL_SAFE_NO_PAD;
    pub use crate::engine::Engine;
}
