//! package = "futures-lite", version = ">=1, <3"

pub use crate::future::FutureExt;
pub use crate::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use crate::stream::{Stream, StreamExt};
pub use std::future::Future;
pub mod future {
    pub use std::future::{pending, ready, Future};
    pub fn block_on<T>(future: impl Future<Output = T>) -> T {}
    pub fn yield_now() -> impl Future<Output = ()> {}
    pub fn or<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2) -> impl Future<Output = T> {}
    pub fn race<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2) -> impl Future<Output = T> {}
    pub fn zip<F1: Future, F2: Future>(future1: F1, future2: F2) -> impl Future<Output = (F1::Output, F2::Output)> {}
    pub trait FutureExt: Future {
        fn or<F: Future<Output = Self::Output>>(self, other: F) -> impl Future<Output = Self::Output> {}
        fn race<F: Future<Output = Self::Output>>(self, other: F) -> impl Future<Output = Self::Output> {}
        fn catch_unwind(self) -> impl Future<Output = Result<Self::Output, Box<dyn std::any::Any + Send>>> {}
    }
    impl<F: Future + ?Sized> FutureExt for F {}
}
pub mod io {
    pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use std::future::Future;
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    #[twelve::writes_data(data = 0, into = 1)]
    pub async fn copy<R, W>(reader: R, writer: W) -> Result<u64> {}
    pub trait AsyncReadExt: AsyncRead {
        #[twelve::view]
        fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> impl Future<Output = Result<usize>> {}
        #[twelve::view]
        fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> impl Future<Output = Result<usize>> {}
        #[twelve::view]
        fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> impl Future<Output = Result<usize>> {}
        #[twelve::view]
        fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> impl Future<Output = Result<()>> {}
        fn take(self, limit: u64) -> impl AsyncRead {}
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        #[twelve::view]
        fn read_line<'a>(&'a mut self, buf: &'a mut String) -> impl Future<Output = Result<usize>> {}
        fn lines(self) -> impl futures_core::Stream<Item = Result<String>> {}
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
    pub trait AsyncSeekExt: AsyncSeek {
        #[twelve::view]
        fn seek(&mut self, pos: SeekFrom) -> impl Future<Output = Result<u64>> {}
    }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
    pub trait AsyncWriteExt: AsyncWrite {
        #[twelve::writes_data(data = 0)]
        fn write<'a>(&'a mut self, buf: &'a [u8]) -> impl Future<Output = Result<usize>> {}
        #[twelve::writes_data(data = 0)]
        fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> impl Future<Output = Result<()>> {}
        #[twelve::view]
        fn flush(&mut self) -> impl Future<Output = Result<()>> {}
        #[twelve::view]
        fn close(&mut self) -> impl Future<Output = Result<()>> {}
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
}
pub mod stream {
    pub use futures_core::Stream;
    use std::future::Future;
    pub trait StreamExt: Stream {
        #[twelve::view]
        fn next(&mut self) -> impl Future<Output = Option<Self::Item>> {}
        #[twelve::view]
        fn try_next<T, E>(&mut self) -> impl Future<Output = Result<Option<T>, E>> {}
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> impl Stream<Item = T> {}
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Stream<Item = Self::Item> {}
        fn take(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn collect<C: Default + Extend<Self::Item>>(self) -> impl Future<Output = C> {}
        fn for_each<F: FnMut(Self::Item)>(self, f: F) -> impl Future<Output = ()> {}
    }
    impl<S: Stream + ?Sized> StreamExt for S {}
}
pub mod prelude {
    pub use crate::future::{Future, FutureExt as _};
    pub use crate::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _};
    pub use crate::stream::{Stream, StreamExt as _};
}
