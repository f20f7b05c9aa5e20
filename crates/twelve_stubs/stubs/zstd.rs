//! package = "zstd", version = ">=0.9, <0.15"
// A coder around a writer writes into what that writes into.

pub mod bulk {
    mod compressor {
        use std::io;
        use zstd_safe;
        #[derive(Default)]
        pub struct Compressor<'a>;
        impl Compressor<'static> {
            pub fn new(level: i32) -> io::Result<Self> {}
            pub fn with_dictionary(level: i32, dictionary: &[u8]) -> io::Result<Self> {}
        }
        impl<'a> Compressor<'a> {
            pub fn set_compression_level(&mut self, level: i32) -> io::Result<()> {}
            pub fn set_dictionary(&mut self, level: i32, dictionary: &[u8]) -> io::Result<()> {}
            pub fn compress_to_buffer<C: zstd_safe::WriteBuf + ?Sized>(
                &mut self,
                source: &[u8],
                destination: &mut C,
            ) -> io::Result<usize> {
            }
            pub fn compress(&mut self, data: &[u8]) -> io::Result<Vec<u8>> {}
        }
    }
    mod decompressor {
        use std::io;
        use zstd_safe;
        #[derive(Default)]
        pub struct Decompressor<'a>;
        impl Decompressor<'static> {
            pub fn new() -> io::Result<Self> {}
            pub fn with_dictionary(dictionary: &[u8]) -> io::Result<Self> {}
        }
        impl<'a> Decompressor<'a> {
            pub fn set_dictionary(&mut self, dictionary: &[u8]) -> io::Result<()> {}
            pub fn decompress_to_buffer<C: zstd_safe::WriteBuf + ?Sized>(
                &mut self,
                source: &[u8],
                destination: &mut C,
            ) -> io::Result<usize> {
            }
            pub fn decompress(&mut self, data: &[u8], capacity: usize) -> io::Result<Vec<u8>> {}
            pub fn upper_bound(data: &[u8]) -> Option<usize> {}
        }
    }
    pub use self::compressor::Compressor;
    pub use self::decompressor::Decompressor;
    use std::io;
    pub fn compress_to_buffer(source: &[u8], destination: &mut [u8], level: i32) -> io::Result<usize> {}
    pub fn compress(data: &[u8], level: i32) -> io::Result<Vec<u8>> {}
    pub fn decompress_to_buffer(source: &[u8], destination: &mut [u8]) -> io::Result<usize> {}
    pub fn decompress(data: &[u8], capacity: usize) -> io::Result<Vec<u8>> {}
}
pub mod stream {
    pub mod read {
        use std::io::{self, BufRead, BufReader, Read};
        pub struct Decoder<'a, R>(R);
        pub struct Encoder<'a, R>(R);
        impl<R: Read> Decoder<'static, BufReader<R>> {
            #[twelve::wraps]
            pub fn new(reader: R) -> io::Result<Self> {}
        }
        impl<R: BufRead> Decoder<'static, R> {
            #[twelve::wraps]
            pub fn with_buffer(reader: R) -> io::Result<Self> {}
            #[twelve::wraps]
            pub fn with_dictionary(reader: R, dictionary: &[u8]) -> io::Result<Self> {}
        }
        impl<'a, R: BufRead> Decoder<'a, R> {
            pub fn single_frame(self) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn finish(self) -> R {}
        }
        impl<R: BufRead> Read for Decoder<'_, R> {}
        impl<R: Read> Encoder<'static, BufReader<R>> {
            #[twelve::wraps]
            pub fn new(reader: R, level: i32) -> io::Result<Self> {}
        }
        impl<R: BufRead> Encoder<'static, R> {
            #[twelve::wraps]
            pub fn with_dictionary(reader: R, level: i32, dictionary: &[u8]) -> io::Result<Self> {}
        }
        impl<'a, R: BufRead> Encoder<'a, R> {
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn finish(self) -> R {}
        }
        impl<R: BufRead> Read for Encoder<'_, R> {}
    }
    pub mod write {
        use std::io::{self, Write};
        pub struct Encoder<'a, W: Write>(W);
        pub struct Decoder<'a, W: Write>(W);
        pub struct AutoFinishEncoder<'a, W: Write, F: FnMut(io::Result<W>) = Box<dyn Send + FnMut(io::Result<W>)>>(
            W,
            F,
        );
        impl<'a, W: Write, F: FnMut(io::Result<W>)> AutoFinishEncoder<'a, W, F> {
            pub fn get_ref(&self) -> &W {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut W {}
        }
        impl<W: Write, F: FnMut(io::Result<W>)> Write for AutoFinishEncoder<'_, W, F> {}
        impl<W: Write> Encoder<'static, W> {
            #[twelve::wraps]
            pub fn new(writer: W, level: i32) -> io::Result<Self> {}
            #[twelve::wraps]
            pub fn with_dictionary(writer: W, level: i32, dictionary: &[u8]) -> io::Result<Self> {}
        }
        impl<'a, W: Write> Encoder<'a, W> {
            #[twelve::alias]
            pub fn auto_finish(self) -> AutoFinishEncoder<'a, W> {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &W {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut W {}
            #[twelve::alias]
            pub fn finish(self) -> io::Result<W> {}
            pub fn try_finish(self) -> Result<W, (Self, io::Error)> {}
            pub fn do_finish(&mut self) -> io::Result<()> {}
        }
        impl<'a, W: Write> Write for Encoder<'a, W> {}
        impl<W: Write> Decoder<'static, W> {
            #[twelve::wraps]
            pub fn new(writer: W) -> io::Result<Self> {}
            #[twelve::wraps]
            pub fn with_dictionary(writer: W, dictionary: &[u8]) -> io::Result<Self> {}
        }
        impl<'a, W: Write> Decoder<'a, W> {
            #[twelve::alias]
            pub fn get_ref(&self) -> &W {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut W {}
            #[twelve::alias]
            pub fn into_inner(self) -> W {}
            #[twelve::alias]
            pub fn finish(self) -> io::Result<W> {}
        }
        impl<W: Write> Write for Decoder<'_, W> {}
    }
    mod functions {
        use std::io;
        pub fn decode_all<R: io::Read>(source: R) -> io::Result<Vec<u8>> {}
        pub fn copy_decode<R: io::Read, W: io::Write>(source: R, destination: W) -> io::Result<()> {}
        pub fn encode_all<R: io::Read>(source: R, level: i32) -> io::Result<Vec<u8>> {}
        pub fn copy_encode<R: io::Read, W: io::Write>(
            source: R,
            destination: W,
            level: i32,
        ) -> io::Result<()> {
        }
    }
    pub use self::functions::{copy_decode, copy_encode, decode_all, encode_all};
    pub use self::read::Decoder;
    pub use self::write::{AutoFinishEncoder, Encoder};
}
pub const DEFAULT_COMPRESSION_LEVEL: i32 = ();
pub use crate::stream::{decode_all, encode_all, Decoder, Encoder};
pub use zstd_safe::CLEVEL_DEFAULT as DEFAULT_COMPRESSION_LEVEL;
