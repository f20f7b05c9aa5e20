//! package = "brotli", version = ">=3, <10"
// A coder around a writer writes into what that writes into.

pub use crate::enc::reader::CompressorReader;
pub use crate::enc::writer::CompressorWriter;
pub use crate::enc::BrotliCompress;
pub use brotli_decompressor::reader::Decompressor;
pub use brotli_decompressor::writer::DecompressorWriter;
pub use brotli_decompressor::BrotliDecompress;
pub use brotli_decompressor::{reader, writer};

pub mod enc {
    use std::io::{Error, Read, Write};

    pub use self::backward_references::BrotliEncoderParams;

    pub mod backward_references {
        #[derive(Clone)]
        pub struct BrotliEncoderParams {
            pub quality: i32,
            pub lgwin: i32,
            pub lgblock: i32,
            pub size_hint: usize,
            pub large_window: bool,
        }
        impl Default for BrotliEncoderParams {}
    }
    #[twelve::writes_data(data = 0, into = 1)]
    pub fn BrotliCompress<InputType: Read, OutputType: Write>(
        r: &mut InputType,
        w: &mut OutputType,
        params: &BrotliEncoderParams,
    ) -> Result<usize, Error> {
    }
    pub mod reader {
        use super::BrotliEncoderParams;
        use std::io::Read;
        pub struct CompressorReader<R: Read>(R);
        impl<R: Read> CompressorReader<R> {
            #[twelve::wraps]
            pub fn new(r: R, buffer_size: usize, q: u32, lgwin: u32) -> Self {}
            #[twelve::wraps]
            pub fn with_params(r: R, buffer_size: usize, params: &BrotliEncoderParams) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
        }
        impl<R: Read> Read for CompressorReader<R> {}
    }
    pub mod writer {
        use super::BrotliEncoderParams;
        use std::io::Write;
        pub struct CompressorWriter<W: Write>(W);
        impl<W: Write> CompressorWriter<W> {
            #[twelve::wraps]
            pub fn new(w: W, buffer_size: usize, q: u32, lgwin: u32) -> Self {}
            #[twelve::wraps]
            pub fn with_params(w: W, buffer_size: usize, params: &BrotliEncoderParams) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &W {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut W {}
            #[twelve::alias]
            pub fn into_inner(self) -> W {}
        }
        impl<W: Write> Write for CompressorWriter<W> {}
    }
}
