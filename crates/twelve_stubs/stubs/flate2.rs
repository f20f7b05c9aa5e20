//! package = "flate2", version = ">=1, <2"
// A coder around a writer writes into what that writes into.

pub use crate::crc::Crc;
pub use crate::gz::GzBuilder;
pub use crate::gz::GzHeader;
pub use crate::mem::{Compress, CompressError, Decompress, DecompressError, Status};
mod crc {
    #[derive(Default)]
    pub struct Crc;
    impl Crc {
        pub fn new() -> Self {}
        pub fn sum(&self) -> u32 {}
        pub fn amount(&self) -> u32 {}
        pub fn update(&mut self, data: &[u8]) {}
        pub fn reset(&mut self) {}
        pub fn combine(&mut self, additional_crc: &Self) {}
    }
}
mod deflate {
    pub mod bufread {
        use std::io::{BufRead, Read, Write};
        pub struct DeflateEncoder<R>(R);
        impl<R: BufRead> DeflateEncoder<R> {
            #[twelve::wraps]
            pub fn new(r: R, level: crate::Compression) -> DeflateEncoder<R> {}
        }
        impl<R> DeflateEncoder<R> {
            pub fn reset(&mut self, r: R) -> R {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
            pub fn total_in(&self) -> u64 {}
            pub fn total_out(&self) -> u64 {}
        }
        impl<R: BufRead> Read for DeflateEncoder<R> {}
        impl<W: BufRead + Write> Write for DeflateEncoder<W> {}
        pub struct DeflateDecoder<R>(R);
        impl<R: BufRead> DeflateDecoder<R> {
            #[twelve::wraps]
            pub fn new(r: R) -> DeflateDecoder<R> {}
        }
        impl<R> DeflateDecoder<R> {
            pub fn reset(&mut self, r: R) -> R {}
            pub fn reset_data(&mut self) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
            pub fn total_in(&self) -> u64 {}
            pub fn total_out(&self) -> u64 {}
        }
        impl<R: BufRead> Read for DeflateDecoder<R> {}
        impl<W: BufRead + Write> Write for DeflateDecoder<W> {}
    }
    pub mod read {
        use std::io::{Read, Write};

        pub struct DeflateEncoder<R>(R);
        impl<R: Read> DeflateEncoder<R> {
            #[twelve::wraps]
            pub fn new(r: R, level: crate::Compression) -> DeflateEncoder<R> {}
        }
        impl<R> DeflateEncoder<R> {
            pub fn reset(&mut self, r: R) -> R {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
            pub fn total_in(&self) -> u64 {}
            pub fn total_out(&self) -> u64 {}
        }
        impl<R: Read> Read for DeflateEncoder<R> {}
        impl<W: Read + Write> Write for DeflateEncoder<W> {}
        pub struct DeflateDecoder<R>(R);
        impl<R: Read> DeflateDecoder<R> {
            #[twelve::wraps]
            pub fn new(r: R) -> DeflateDecoder<R> {}
            pub fn new_with_buf(r: R, buf: Vec<u8>) -> DeflateDecoder<R> {}
        }
        impl<R> DeflateDecoder<R> {
            pub fn reset(&mut self, r: R) -> R {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
            pub fn total_in(&self) -> u64 {}
            pub fn total_out(&self) -> u64 {}
        }
        impl<R: Read> Read for DeflateDecoder<R> {}
        impl<W: Read + Write> Write for DeflateDecoder<W> {}
    }
    pub mod write {
        use std::io;
        use std::io::{Read, Write};
        pub struct DeflateEncoder<W: Write>(W);
        impl<W: Write> DeflateEncoder<W> {
            #[twelve::wraps]
            pub fn new(w: W, level: crate::Compression) -> DeflateEncoder<W> {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &W {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut W {}
            pub fn reset(&mut self, w: W) -> io::Result<W> {}
            pub fn try_finish(&mut self) -> io::Result<()> {}
            #[twelve::alias]
            pub fn finish(self) -> io::Result<W> {}
            pub fn flush_finish(self) -> io::Result<W> {}
            pub fn total_in(&self) -> u64 {}
            pub fn total_out(&self) -> u64 {}
        }
        impl<W: Write> Write for DeflateEncoder<W> {}
        impl<W: Read + Write> Read for DeflateEncoder<W> {}
        pub struct DeflateDecoder<W: Write>(W);
        impl<W: Write> DeflateDecoder<W> {
            #[twelve::wraps]
            pub fn new(w: W) -> DeflateDecoder<W> {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &W {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut W {}
            pub fn reset(&mut self, w: W) -> io::Result<W> {}
            pub fn try_finish(&mut self) -> io::Result<()> {}
            #[twelve::alias]
            pub fn finish(self) -> io::Result<W> {}
            pub fn total_in(&self) -> u64 {}
            pub fn total_out(&self) -> u64 {}
        }
        impl<W: Write> Write for DeflateDecoder<W> {}
        impl<W: Read + Write> Read for DeflateDecoder<W> {}
    }
}
mod gz {
    use crate::Compression;
    use std::io::{BufRead, Read, Write};

    use core::time;
    pub mod bufread {
        use super::GzHeader;
        use crate::Compression;
        use std::io::{BufRead, Read, Write};
        pub struct GzEncoder<R>(R);
        impl<R: BufRead> GzEncoder<R> {
            #[twelve::wraps]
            pub fn new(r: R, level: Compression) -> GzEncoder<R> {}
        }
        impl<R> GzEncoder<R> {
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
        }
        impl<R: BufRead> Read for GzEncoder<R> {}
        impl<R: BufRead + Write> Write for GzEncoder<R> {}
        pub struct GzDecoder<R>(R);
        impl<R: BufRead> GzDecoder<R> {
            #[twelve::wraps]
            pub fn new(r: R) -> GzDecoder<R> {}
        }
        impl<R> GzDecoder<R> {
            pub fn header(&self) -> Option<&GzHeader> {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
            pub fn reset(&mut self, r: R) -> R {}
        }
        impl<R: BufRead> Read for GzDecoder<R> {}
        impl<R: BufRead + Write> Write for GzDecoder<R> {}
        pub struct MultiGzDecoder<R>(R);
        impl<R: BufRead> MultiGzDecoder<R> {
            #[twelve::wraps]
            pub fn new(r: R) -> MultiGzDecoder<R> {}
        }
        impl<R> MultiGzDecoder<R> {
            pub fn header(&self) -> Option<&GzHeader> {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
        }
        impl<R: BufRead> Read for MultiGzDecoder<R> {}
    }
    pub mod read {
        use super::GzHeader;
        use crate::Compression;
        use std::io::{Read, Write};
        pub struct GzEncoder<R>(R);
        impl<R: Read> GzEncoder<R> {
            #[twelve::wraps]
            pub fn new(r: R, level: Compression) -> GzEncoder<R> {}
        }
        impl<R> GzEncoder<R> {
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
        }
        impl<R: Read> Read for GzEncoder<R> {}
        impl<R: Read + Write> Write for GzEncoder<R> {}
        pub struct GzDecoder<R>(R);
        impl<R: Read> GzDecoder<R> {
            #[twelve::wraps]
            pub fn new(r: R) -> GzDecoder<R> {}
        }
        impl<R> GzDecoder<R> {
            pub fn header(&self) -> Option<&GzHeader> {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
            pub fn reset(&mut self, r: R) -> R {}
        }
        impl<R: Read> Read for GzDecoder<R> {}
        impl<R: Read + Write> Write for GzDecoder<R> {}
        pub struct MultiGzDecoder<R>(R);
        impl<R: Read> MultiGzDecoder<R> {
            #[twelve::wraps]
            pub fn new(r: R) -> MultiGzDecoder<R> {}
        }
        impl<R> MultiGzDecoder<R> {
            pub fn header(&self) -> Option<&GzHeader> {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
        }
        impl<R: Read> Read for MultiGzDecoder<R> {}
        impl<R: Read + Write> Write for MultiGzDecoder<R> {}
    }
    pub mod write {
        use super::GzHeader;
        use crate::Compression;
        use std::io;
        use std::io::{Read, Write};
        pub struct GzEncoder<W: Write>(W);
        impl<W: Write> GzEncoder<W> {
            #[twelve::wraps]
            pub fn new(w: W, level: Compression) -> GzEncoder<W> {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &W {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut W {}
            pub fn try_finish(&mut self) -> io::Result<()> {}
            #[twelve::alias]
            pub fn finish(self) -> io::Result<W> {}
        }
        impl<W: Write> Write for GzEncoder<W> {}
        impl<R: Read + Write> Read for GzEncoder<R> {}
        pub struct GzDecoder<W: Write>(W);
        impl<W: Write> GzDecoder<W> {
            #[twelve::wraps]
            pub fn new(w: W) -> GzDecoder<W> {}
            pub fn header(&self) -> Option<&GzHeader> {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &W {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut W {}
            pub fn try_finish(&mut self) -> io::Result<()> {}
            #[twelve::alias]
            pub fn finish(self) -> io::Result<W> {}
        }
        impl<W: Write> Write for GzDecoder<W> {}
        impl<W: Read + Write> Read for GzDecoder<W> {}
        pub struct MultiGzDecoder<W: Write>(W);
        impl<W: Write> MultiGzDecoder<W> {
            #[twelve::wraps]
            pub fn new(w: W) -> MultiGzDecoder<W> {}
            pub fn header(&self) -> Option<&GzHeader> {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &W {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut W {}
            pub fn try_finish(&mut self) -> io::Result<()> {}
            #[twelve::alias]
            pub fn finish(self) -> io::Result<W> {}
        }
        impl<W: Write> Write for MultiGzDecoder<W> {}
    }
    #[derive(PartialEq, Clone, Default)]
    pub struct GzHeader;
    impl GzHeader {
        pub fn filename(&self) -> Option<&[u8]> {}
        pub fn extra(&self) -> Option<&[u8]> {}
        pub fn comment(&self) -> Option<&[u8]> {}
        pub fn operating_system(&self) -> u8 {}
        pub fn mtime(&self) -> u32 {}
        pub fn mtime_as_datetime(&self) -> Option<std::time::SystemTime> {}
        pub fn mtime_as_duration(&self) -> Option<time::Duration> {}
    }
    impl From<GzHeaderParser> for GzHeader {}
    #[derive(Default)]
    pub struct GzBuilder;
    impl GzBuilder {
        pub fn new() -> GzBuilder {}
        pub fn mtime(self, mtime: u32) -> GzBuilder {}
        pub fn operating_system(self, os: u8) -> GzBuilder {}
        pub fn extra<T: Into<Vec<u8>>>(self, extra: T) -> GzBuilder {}
        pub fn filename<T: Into<Vec<u8>>>(self, filename: T) -> GzBuilder {}
        pub fn comment<T: Into<Vec<u8>>>(self, comment: T) -> GzBuilder {}
        pub fn write<W: Write>(self, w: W, lvl: Compression) -> write::GzEncoder<W> {}
        pub fn read<R: Read>(self, r: R, lvl: Compression) -> read::GzEncoder<R> {}
        pub fn buf_read<R: BufRead>(self, r: R, lvl: Compression) -> bufread::GzEncoder<R> {}
    }
}
mod mem {
    use crate::error::Error;
    use crate::ffi::{self};
    use crate::Compression;

    use core::fmt;
    use core::mem::MaybeUninit;
    pub struct Compress;
    pub struct Decompress;
    #[derive(Clone)]
    pub struct DecompressError;
    impl DecompressError {
        pub fn needs_dictionary(&self) -> Option<u32> {}
    }
    #[derive(Clone)]
    pub struct CompressError;
    #[derive(Copy, Clone, PartialEq)]
    pub enum Status {
        Ok,
        BufError,
        StreamEnd,
    }
    impl Compress {
        pub fn new(level: Compression, zlib_header: bool) -> Compress {}
        pub fn new_with_window_bits(level: Compression, zlib_header: bool, window_bits: u8) -> Compress {}
        pub fn new_gzip(level: Compression, window_bits: u8) -> Compress {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
        pub fn set_dictionary(&mut self, dictionary: &[u8]) -> Result<u32, CompressError> {}
        pub fn set_dictionary(&mut self, dictionary: &[u8]) -> Result<u32, CompressError> {}
        pub fn reset(&mut self) {}
        pub fn set_level(&mut self, level: Compression) -> Result<(), CompressError> {}
        pub fn compress(
            &mut self,
            input: &[u8],
            output: &mut [u8],
            flush: FlushCompress,
        ) -> Result<Status, CompressError> {
        }
        pub fn compress_uninit(
            &mut self,
            input: &[u8],
            output: &mut [MaybeUninit<u8>],
            flush: FlushCompress,
        ) -> Result<Status, CompressError> {
        }
        pub fn compress_vec(
            &mut self,
            input: &[u8],
            output: &mut Vec<u8>,
            flush: FlushCompress,
        ) -> Result<Status, CompressError> {
        }
    }
    impl Decompress {
        pub fn new(zlib_header: bool) -> Decompress {}
        pub fn new_with_window_bits(zlib_header: bool, window_bits: u8) -> Decompress {}
        pub fn new_gzip(window_bits: u8) -> Decompress {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
        pub fn decompress(
            &mut self,
            input: &[u8],
            output: &mut [u8],
            flush: FlushDecompress,
        ) -> Result<Status, DecompressError> {
        }
        pub fn decompress_uninit(
            &mut self,
            input: &[u8],
            output: &mut [MaybeUninit<u8>],
            flush: FlushDecompress,
        ) -> Result<Status, DecompressError> {
        }
        pub fn decompress_vec(
            &mut self,
            input: &[u8],
            output: &mut Vec<u8>,
            flush: FlushDecompress,
        ) -> Result<Status, DecompressError> {
        }
        pub fn set_dictionary(&mut self, dictionary: &[u8]) -> Result<u32, DecompressError> {}
        pub fn set_dictionary(&mut self, dictionary: &[u8]) -> Result<u32, DecompressError> {}
        pub fn reset(&mut self, zlib_header: bool) {}
    }
    impl Error for DecompressError {}
    impl DecompressError {
        pub fn message(&self) -> Option<&str> {}
    }
    impl fmt::Display for DecompressError {}
    impl Error for CompressError {}
    impl CompressError {
        pub fn message(&self) -> Option<&str> {}
    }
    impl fmt::Display for CompressError {}
}
mod zlib {
    pub mod bufread {
        use crate::{Compress, Decompress};
        use std::io::{BufRead, Read, Write};
        pub struct ZlibEncoder<R>(R);
        impl<R: BufRead> ZlibEncoder<R> {
            #[twelve::wraps]
            pub fn new(r: R, level: crate::Compression) -> ZlibEncoder<R> {}
            pub fn new_with_compress(r: R, compression: Compress) -> ZlibEncoder<R> {}
        }
        impl<R> ZlibEncoder<R> {
            pub fn reset(&mut self, r: R) -> R {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
            pub fn total_in(&self) -> u64 {}
            pub fn total_out(&self) -> u64 {}
        }
        impl<R: BufRead> Read for ZlibEncoder<R> {}
        impl<R: BufRead + Write> Write for ZlibEncoder<R> {}
        pub struct ZlibDecoder<R>(R);
        impl<R: BufRead> ZlibDecoder<R> {
            #[twelve::wraps]
            pub fn new(r: R) -> ZlibDecoder<R> {}
            pub fn new_with_decompress(r: R, decompression: Decompress) -> ZlibDecoder<R> {}
        }
        impl<R> ZlibDecoder<R> {
            pub fn reset(&mut self, r: R) -> R {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
            pub fn total_in(&self) -> u64 {}
            pub fn total_out(&self) -> u64 {}
        }
        impl<R: BufRead> Read for ZlibDecoder<R> {}
        impl<R: BufRead + Write> Write for ZlibDecoder<R> {}
    }
    pub mod read {
        use crate::Decompress;
        use std::io::{Read, Write};

        pub struct ZlibEncoder<R>(R);
        impl<R: Read> ZlibEncoder<R> {
            #[twelve::wraps]
            pub fn new(r: R, level: crate::Compression) -> ZlibEncoder<R> {}
            pub fn new_with_compress(r: R, compression: crate::Compress) -> ZlibEncoder<R> {}
        }
        impl<R> ZlibEncoder<R> {
            pub fn reset(&mut self, r: R) -> R {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
            pub fn total_in(&self) -> u64 {}
            pub fn total_out(&self) -> u64 {}
        }
        impl<R: Read> Read for ZlibEncoder<R> {}
        impl<W: Read + Write> Write for ZlibEncoder<W> {}
        pub struct ZlibDecoder<R>(R);
        impl<R: Read> ZlibDecoder<R> {
            #[twelve::wraps]
            pub fn new(r: R) -> ZlibDecoder<R> {}
            pub fn new_with_buf(r: R, buf: Vec<u8>) -> ZlibDecoder<R> {}
            pub fn new_with_decompress(r: R, decompression: Decompress) -> ZlibDecoder<R> {}
            pub fn new_with_decompress_and_buf(
                r: R,
                buf: Vec<u8>,
                decompression: Decompress,
            ) -> ZlibDecoder<R> {
            }
        }
        impl<R> ZlibDecoder<R> {
            pub fn reset(&mut self, r: R) -> R {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            #[twelve::alias]
            pub fn into_inner(self) -> R {}
            pub fn total_in(&self) -> u64 {}
            pub fn total_out(&self) -> u64 {}
        }
        impl<R: Read> Read for ZlibDecoder<R> {}
        impl<R: Read + Write> Write for ZlibDecoder<R> {}
    }
    pub mod write {
        use crate::{Compress, Decompress};
        use std::io;
        use std::io::{Read, Write};
        pub struct ZlibEncoder<W: Write>(W);
        impl<W: Write> ZlibEncoder<W> {
            #[twelve::wraps]
            pub fn new(w: W, level: crate::Compression) -> ZlibEncoder<W> {}
            pub fn new_with_compress(w: W, compression: Compress) -> ZlibEncoder<W> {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &W {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut W {}
            pub fn reset(&mut self, w: W) -> io::Result<W> {}
            pub fn try_finish(&mut self) -> io::Result<()> {}
            #[twelve::alias]
            pub fn finish(self) -> io::Result<W> {}
            pub fn flush_finish(self) -> io::Result<W> {}
            pub fn total_in(&self) -> u64 {}
            pub fn total_out(&self) -> u64 {}
        }
        impl<W: Write> Write for ZlibEncoder<W> {}
        impl<W: Read + Write> Read for ZlibEncoder<W> {}
        pub struct ZlibDecoder<W: Write>(W);
        impl<W: Write> ZlibDecoder<W> {
            #[twelve::wraps]
            pub fn new(w: W) -> ZlibDecoder<W> {}
            pub fn new_with_decompress(w: W, decompression: Decompress) -> ZlibDecoder<W> {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &W {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut W {}
            pub fn reset(&mut self, w: W) -> io::Result<W> {}
            pub fn try_finish(&mut self) -> io::Result<()> {}
            #[twelve::alias]
            pub fn finish(self) -> io::Result<W> {}
            pub fn total_in(&self) -> u64 {}
            pub fn total_out(&self) -> u64 {}
        }
        impl<W: Write> Write for ZlibDecoder<W> {}
        impl<W: Read + Write> Read for ZlibDecoder<W> {}
    }
}
pub mod read {
    pub use crate::deflate::read::DeflateDecoder;
    pub use crate::deflate::read::DeflateEncoder;
    pub use crate::gz::read::GzDecoder;
    pub use crate::gz::read::GzEncoder;
    pub use crate::gz::read::MultiGzDecoder;
    pub use crate::zlib::read::ZlibDecoder;
    pub use crate::zlib::read::ZlibEncoder;
}
pub mod write {
    pub use crate::deflate::write::DeflateDecoder;
    pub use crate::deflate::write::DeflateEncoder;
    pub use crate::gz::write::GzDecoder;
    pub use crate::gz::write::GzEncoder;
    pub use crate::gz::write::MultiGzDecoder;
    pub use crate::zlib::write::ZlibDecoder;
    pub use crate::zlib::write::ZlibEncoder;
}
pub mod bufread {
    pub use crate::deflate::bufread::DeflateDecoder;
    pub use crate::deflate::bufread::DeflateEncoder;
    pub use crate::gz::bufread::GzDecoder;
    pub use crate::gz::bufread::GzEncoder;
    pub use crate::gz::bufread::MultiGzDecoder;
    pub use crate::zlib::bufread::ZlibDecoder;
    pub use crate::zlib::bufread::ZlibEncoder;
}
#[derive(Copy, Clone, PartialEq)]
pub struct Compression;
impl Compression {
    pub const fn new(level: u32) -> Compression {}
    pub const fn none() -> Compression {}
    pub const fn fast() -> Compression {}
    pub const fn best() -> Compression {}
    pub fn level(&self) -> u32 {}
}
impl Default for Compression {}
