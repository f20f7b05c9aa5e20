//! package = "brotli-decompressor", version = ">=2.3, <7"
// What the package `brotli` shows of it.

use std::io::{Error, Read, Write};

pub use crate::reader::Decompressor;
pub use crate::writer::DecompressorWriter;

#[twelve::writes_data(data = 0, into = 1)]
pub fn BrotliDecompress<InputType: Read, OutputType: Write>(
    r: &mut InputType,
    w: &mut OutputType,
) -> Result<(), Error> {
}
pub mod reader {
    use std::io::Read;
    pub struct Decompressor<R: Read>(R);
    impl<R: Read> Decompressor<R> {
        #[twelve::wraps]
        pub fn new(r: R, buffer_size: usize) -> Self {}
        #[twelve::alias]
        pub fn get_ref(&self) -> &R {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut R {}
        #[twelve::alias]
        pub fn into_inner(self) -> R {}
    }
    impl<R: Read> Read for Decompressor<R> {}
}
pub mod writer {
    use std::io::{Error, Write};
    pub struct DecompressorWriter<W: Write>(W);
    impl<W: Write> DecompressorWriter<W> {
        #[twelve::wraps]
        pub fn new(w: W, buffer_size: usize) -> Self {}
        #[twelve::alias]
        pub fn get_ref(&self) -> &W {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut W {}
        #[twelve::alias]
        pub fn into_inner(self) -> Result<W, W> {}
        pub fn close(&mut self) -> Result<(), Error> {}
    }
    impl<W: Write> Write for DecompressorWriter<W> {}
}
