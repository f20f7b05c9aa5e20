//! package = "async-compression", version = ">=0.3.5, <0.5"
// A coder around a writer writes into what that writes into. As macros of the crate make them.

pub enum Level {
    Fastest,
    Best,
    Default,
    Precise(i32),
}
impl Clone for Level {}
pub mod futures {
    pub mod bufread {
        use crate::Level;
        pub struct BrotliEncoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> BrotliEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for BrotliEncoder<T> {}
        pub struct BrotliDecoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> BrotliDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for BrotliDecoder<T> {}
        pub struct BzEncoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> BzEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for BzEncoder<T> {}
        pub struct BzDecoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> BzDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for BzDecoder<T> {}
        pub struct DeflateEncoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> DeflateEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for DeflateEncoder<T> {}
        pub struct DeflateDecoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> DeflateDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for DeflateDecoder<T> {}
        pub struct GzipEncoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> GzipEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for GzipEncoder<T> {}
        pub struct GzipDecoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> GzipDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for GzipDecoder<T> {}
        pub struct ZlibEncoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> ZlibEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for ZlibEncoder<T> {}
        pub struct ZlibDecoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> ZlibDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for ZlibDecoder<T> {}
        pub struct ZstdEncoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> ZstdEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for ZstdEncoder<T> {}
        pub struct ZstdDecoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> ZstdDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for ZstdDecoder<T> {}
        pub struct LzmaEncoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> LzmaEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for LzmaEncoder<T> {}
        pub struct LzmaDecoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> LzmaDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for LzmaDecoder<T> {}
        pub struct XzEncoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> XzEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for XzEncoder<T> {}
        pub struct XzDecoder<T>(T);
        impl<T: ::futures_io::AsyncBufRead> XzDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncBufRead> ::futures_io::AsyncRead for XzDecoder<T> {}
    }
    pub mod write {
        use crate::Level;
        pub struct BrotliEncoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> BrotliEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for BrotliEncoder<T> {}
        pub struct BrotliDecoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> BrotliDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for BrotliDecoder<T> {}
        pub struct BzEncoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> BzEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for BzEncoder<T> {}
        pub struct BzDecoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> BzDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for BzDecoder<T> {}
        pub struct DeflateEncoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> DeflateEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for DeflateEncoder<T> {}
        pub struct DeflateDecoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> DeflateDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for DeflateDecoder<T> {}
        pub struct GzipEncoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> GzipEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for GzipEncoder<T> {}
        pub struct GzipDecoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> GzipDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for GzipDecoder<T> {}
        pub struct ZlibEncoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> ZlibEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for ZlibEncoder<T> {}
        pub struct ZlibDecoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> ZlibDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for ZlibDecoder<T> {}
        pub struct ZstdEncoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> ZstdEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for ZstdEncoder<T> {}
        pub struct ZstdDecoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> ZstdDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for ZstdDecoder<T> {}
        pub struct LzmaEncoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> LzmaEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for LzmaEncoder<T> {}
        pub struct LzmaDecoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> LzmaDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for LzmaDecoder<T> {}
        pub struct XzEncoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> XzEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for XzEncoder<T> {}
        pub struct XzDecoder<T>(T);
        impl<T: ::futures_io::AsyncWrite> XzDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::futures_io::AsyncWrite> ::futures_io::AsyncWrite for XzDecoder<T> {}
    }
}
pub mod tokio {
    pub mod bufread {
        use crate::Level;
        pub struct BrotliEncoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> BrotliEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for BrotliEncoder<T> {}
        pub struct BrotliDecoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> BrotliDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for BrotliDecoder<T> {}
        pub struct BzEncoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> BzEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for BzEncoder<T> {}
        pub struct BzDecoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> BzDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for BzDecoder<T> {}
        pub struct DeflateEncoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> DeflateEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for DeflateEncoder<T> {}
        pub struct DeflateDecoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> DeflateDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for DeflateDecoder<T> {}
        pub struct GzipEncoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> GzipEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for GzipEncoder<T> {}
        pub struct GzipDecoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> GzipDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for GzipDecoder<T> {}
        pub struct ZlibEncoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> ZlibEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for ZlibEncoder<T> {}
        pub struct ZlibDecoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> ZlibDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for ZlibDecoder<T> {}
        pub struct ZstdEncoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> ZstdEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for ZstdEncoder<T> {}
        pub struct ZstdDecoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> ZstdDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for ZstdDecoder<T> {}
        pub struct LzmaEncoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> LzmaEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for LzmaEncoder<T> {}
        pub struct LzmaDecoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> LzmaDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for LzmaDecoder<T> {}
        pub struct XzEncoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> XzEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for XzEncoder<T> {}
        pub struct XzDecoder<T>(T);
        impl<T: ::tokio::io::AsyncBufRead> XzDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            pub fn multiple_members(&mut self, enabled: bool) {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncBufRead> ::tokio::io::AsyncRead for XzDecoder<T> {}
    }
    pub mod write {
        use crate::Level;
        pub struct BrotliEncoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> BrotliEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for BrotliEncoder<T> {}
        pub struct BrotliDecoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> BrotliDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for BrotliDecoder<T> {}
        pub struct BzEncoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> BzEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for BzEncoder<T> {}
        pub struct BzDecoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> BzDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for BzDecoder<T> {}
        pub struct DeflateEncoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> DeflateEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for DeflateEncoder<T> {}
        pub struct DeflateDecoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> DeflateDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for DeflateDecoder<T> {}
        pub struct GzipEncoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> GzipEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for GzipEncoder<T> {}
        pub struct GzipDecoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> GzipDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for GzipDecoder<T> {}
        pub struct ZlibEncoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> ZlibEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for ZlibEncoder<T> {}
        pub struct ZlibDecoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> ZlibDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for ZlibDecoder<T> {}
        pub struct ZstdEncoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> ZstdEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for ZstdEncoder<T> {}
        pub struct ZstdDecoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> ZstdDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for ZstdDecoder<T> {}
        pub struct LzmaEncoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> LzmaEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for LzmaEncoder<T> {}
        pub struct LzmaDecoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> LzmaDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for LzmaDecoder<T> {}
        pub struct XzEncoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> XzEncoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::wraps]
            pub fn with_quality(inner: T, level: Level) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for XzEncoder<T> {}
        pub struct XzDecoder<T>(T);
        impl<T: ::tokio::io::AsyncWrite> XzDecoder<T> {
            #[twelve::wraps]
            pub fn new(inner: T) -> Self {}
            #[twelve::alias]
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            #[twelve::alias]
            pub fn into_inner(self) -> T {}
        }
        impl<T: ::tokio::io::AsyncWrite> ::tokio::io::AsyncWrite for XzDecoder<T> {}
    }
}
