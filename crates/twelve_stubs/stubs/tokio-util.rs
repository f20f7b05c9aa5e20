//! package = "tokio-util", version = ">=0.7, <0.8"

pub mod codec {
    mod bytes_codec {
        use crate::codec::decoder::Decoder;
        use crate::codec::encoder::Encoder;
        use bytes::{Bytes, BytesMut};
        use std::io;
        pub struct BytesCodec;
        impl Default for BytesCodec {}
        impl BytesCodec {
            pub fn new() -> BytesCodec {}
        }
        impl Decoder for BytesCodec {
            type Item = BytesMut;
            type Error = io::Error;
        }
        impl Encoder<Bytes> for BytesCodec {
            type Error = io::Error;
        }
        impl Encoder<BytesMut> for BytesCodec {
            type Error = io::Error;
        }
    }
    pub use self::bytes_codec::BytesCodec;
    mod decoder {
        use crate::codec::Framed;
        use bytes::BytesMut;
        use std::io;
        use tokio::io::{AsyncRead, AsyncWrite};
        pub trait Decoder {
            type Item;
            type Error: From<io::Error>;
            fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
            fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error> {}
            fn framed<T: AsyncRead + AsyncWrite>(self, io: T) -> Framed<T, Self> {}
        }
    }
    pub use self::decoder::Decoder;
    mod encoder {
        use bytes::BytesMut;
        use std::io;
        pub trait Encoder<Item> {
            type Error: From<io::Error>;
            fn encode(&mut self, item: Item, dst: &mut BytesMut) -> Result<(), Self::Error>;
        }
    }
    pub use self::encoder::Encoder;
    mod framed {
        use crate::codec::decoder::Decoder;
        use crate::codec::encoder::Encoder;
        use bytes::BytesMut;
        use futures_core::Stream;
        use futures_sink::Sink;
        use std::io;
        use std::pin::Pin;
        use tokio::io::{AsyncRead, AsyncWrite};
        pub struct Framed<T, U>(T, U);
        impl<T, U> Framed<T, U> {
            pub fn new(inner: T, codec: U) -> Framed<T, U> {}
            pub fn with_capacity(inner: T, codec: U, capacity: usize) -> Framed<T, U> {}
            pub fn from_parts(parts: FramedParts<T, U>) -> Framed<T, U> {}
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
            pub fn codec(&self) -> &U {}
            #[twelve::view]
            pub fn codec_mut(&mut self) -> &mut U {}
            pub fn map_codec<C, F: FnOnce(U) -> C>(self, map: F) -> Framed<T, C> {}
            pub fn codec_pin_mut(self: Pin<&mut Self>) -> &mut U {}
            pub fn read_buffer(&self) -> &BytesMut {}
            #[twelve::view]
            pub fn read_buffer_mut(&mut self) -> &mut BytesMut {}
            pub fn write_buffer(&self) -> &BytesMut {}
            #[twelve::view]
            pub fn write_buffer_mut(&mut self) -> &mut BytesMut {}
            pub fn backpressure_boundary(&self) -> usize {}
            pub fn set_backpressure_boundary(&mut self, boundary: usize) {}
            pub fn into_inner(self) -> T {}
            pub fn into_parts(self) -> FramedParts<T, U> {}
        }
        impl<T: AsyncRead, U: Decoder> Stream for Framed<T, U> {
            type Item = Result<U::Item, U::Error>;
        }
        impl<T: AsyncWrite, I, U: Encoder<I>> Sink<I> for Framed<T, U>
        where
            U::Error: From<io::Error>,
        {
            type Error = U::Error;
        }
        pub struct FramedParts<T, U> {
            pub io: T,
            pub codec: U,
            pub read_buf: BytesMut,
            pub write_buf: BytesMut,
        }
        impl<T, U> FramedParts<T, U> {
            pub fn new<I>(io: T, codec: U) -> FramedParts<T, U>
            where
                U: Encoder<I>,
            {
            }
        }
    }
    pub use self::framed::{Framed, FramedParts};
    mod framed_read {
        use super::FramedParts;
        use crate::codec::Decoder;
        use bytes::BytesMut;
        use futures_core::Stream;
        use futures_sink::Sink;
        use std::pin::Pin;
        use tokio::io::AsyncRead;
        pub struct FramedRead<T, D>(T, D);
        impl<T, D> FramedRead<T, D> {
            pub fn new(inner: T, decoder: D) -> FramedRead<T, D> {}
            pub fn with_capacity(inner: T, decoder: D, capacity: usize) -> FramedRead<T, D> {}
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
            pub fn into_inner(self) -> T {}
            pub fn decoder(&self) -> &D {}
            #[twelve::view]
            pub fn decoder_mut(&mut self) -> &mut D {}
            pub fn map_decoder<C, F: FnOnce(D) -> C>(self, map: F) -> FramedRead<T, C> {}
            pub fn decoder_pin_mut(self: Pin<&mut Self>) -> &mut D {}
            pub fn read_buffer(&self) -> &BytesMut {}
            #[twelve::view]
            pub fn read_buffer_mut(&mut self) -> &mut BytesMut {}
            pub fn into_parts(self) -> FramedParts<T, D> {}
        }
        impl<T: AsyncRead, D: Decoder> Stream for FramedRead<T, D> {
            type Item = Result<D::Item, D::Error>;
        }
        impl<T: Sink<I>, I, D> Sink<I> for FramedRead<T, D> {
            type Error = T::Error;
        }
    }
    pub use self::framed_read::FramedRead;
    mod framed_write {
        use super::FramedParts;
        use crate::codec::encoder::Encoder;
        use bytes::BytesMut;
        use futures_core::Stream;
        use futures_sink::Sink;
        use std::io;
        use std::pin::Pin;
        use tokio::io::AsyncWrite;
        pub struct FramedWrite<T, E>(T, E);
        impl<T, E> FramedWrite<T, E> {
            pub fn new(inner: T, encoder: E) -> FramedWrite<T, E> {}
            pub fn with_capacity(inner: T, encoder: E, capacity: usize) -> FramedWrite<T, E> {}
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
            pub fn into_inner(self) -> T {}
            pub fn encoder(&self) -> &E {}
            #[twelve::view]
            pub fn encoder_mut(&mut self) -> &mut E {}
            pub fn map_encoder<C, F: FnOnce(E) -> C>(self, map: F) -> FramedWrite<T, C> {}
            pub fn encoder_pin_mut(self: Pin<&mut Self>) -> &mut E {}
            pub fn write_buffer(&self) -> &BytesMut {}
            #[twelve::view]
            pub fn write_buffer_mut(&mut self) -> &mut BytesMut {}
            pub fn backpressure_boundary(&self) -> usize {}
            pub fn set_backpressure_boundary(&mut self, boundary: usize) {}
            pub fn into_parts(self) -> FramedParts<T, E> {}
        }
        impl<T: AsyncWrite, I, E: Encoder<I>> Sink<I> for FramedWrite<T, E>
        where
            E::Error: From<io::Error>,
        {
            type Error = E::Error;
        }
        impl<T: Stream, D> Stream for FramedWrite<T, D> {
            type Item = T::Item;
        }
    }
    pub use self::framed_write::FramedWrite;
    pub mod length_delimited {
        use crate::codec::{Decoder, Encoder, Framed, FramedRead, FramedWrite};
        use bytes::{Bytes, BytesMut};
        use std::error::Error as StdError;
        use std::io::{self};
        use tokio::io::{AsyncRead, AsyncWrite};
        pub struct Builder;
        pub struct LengthDelimitedCodecError;
        pub struct LengthDelimitedCodec;
        impl LengthDelimitedCodec {
            pub fn new() -> Self {}
            pub fn builder() -> Builder {}
            pub fn max_frame_length(&self) -> usize {}
            pub fn set_max_frame_length(&mut self, val: usize) {}
        }
        impl Decoder for LengthDelimitedCodec {
            type Item = BytesMut;
            type Error = io::Error;
        }
        impl Encoder<&[u8]> for LengthDelimitedCodec {
            type Error = io::Error;
        }
        impl Encoder<Bytes> for LengthDelimitedCodec {
            type Error = io::Error;
        }
        impl Default for LengthDelimitedCodec {}
        mod builder {
            pub trait LengthFieldType {}
            impl LengthFieldType for u8 {}
            impl LengthFieldType for u16 {}
            impl LengthFieldType for u32 {}
            impl LengthFieldType for u64 {}
            impl LengthFieldType for usize {}
        }
        impl Builder {
            pub fn new() -> Builder {}
            pub fn big_endian(&mut self) -> &mut Self {}
            pub fn little_endian(&mut self) -> &mut Self {}
            pub fn native_endian(&mut self) -> &mut Self {}
            pub fn max_frame_length(&mut self, val: usize) -> &mut Self {}
            pub fn length_field_type<T: builder::LengthFieldType>(&mut self) -> &mut Self {}
            pub fn length_field_length(&mut self, val: usize) -> &mut Self {}
            pub fn length_field_offset(&mut self, val: usize) -> &mut Self {}
            pub fn length_adjustment(&mut self, val: isize) -> &mut Self {}
            pub fn num_skip(&mut self, val: usize) -> &mut Self {}
            pub fn new_codec(&self) -> LengthDelimitedCodec {}
            pub fn new_read<T: AsyncRead>(&self, upstream: T) -> FramedRead<T, LengthDelimitedCodec> {}
            pub fn new_write<T: AsyncWrite>(&self, inner: T) -> FramedWrite<T, LengthDelimitedCodec> {}
            pub fn new_framed<T: AsyncRead + AsyncWrite>(&self, inner: T) -> Framed<T, LengthDelimitedCodec> {
            }
        }
        impl Default for Builder {}
        impl StdError for LengthDelimitedCodecError {}
    }
    pub use self::length_delimited::{LengthDelimitedCodec, LengthDelimitedCodecError};
    mod lines_codec {
        use crate::codec::decoder::Decoder;
        use crate::codec::encoder::Encoder;
        use std::{io, str};
        pub struct LinesCodec;
        impl LinesCodec {
            pub fn new() -> LinesCodec {}
            pub fn new_with_max_length(max_length: usize) -> Self {}
            pub fn max_length(&self) -> usize {}
        }
        impl Decoder for LinesCodec {
            type Item = String;
            type Error = LinesCodecError;
        }
        impl<T: AsRef<str>> Encoder<T> for LinesCodec {
            type Error = LinesCodecError;
        }
        impl Default for LinesCodec {}
        pub enum LinesCodecError {
            MaxLineLengthExceeded,
            Io(io::Error),
        }
        impl From<io::Error> for LinesCodecError {}
        impl std::error::Error for LinesCodecError {}
    }
    pub use self::lines_codec::{LinesCodec, LinesCodecError};
    mod any_delimiter_codec {
        use crate::codec::decoder::Decoder;
        use crate::codec::encoder::Encoder;
        use bytes::Bytes;
        use std::{io, str};
        pub struct AnyDelimiterCodec;
        impl AnyDelimiterCodec {
            pub fn new(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>) -> AnyDelimiterCodec {}
            pub fn new_with_max_length(
                seek_delimiters: Vec<u8>,
                sequence_writer: Vec<u8>,
                max_length: usize,
            ) -> Self {
            }
            pub fn max_length(&self) -> usize {}
        }
        impl Decoder for AnyDelimiterCodec {
            type Item = Bytes;
            type Error = AnyDelimiterCodecError;
        }
        impl<T: AsRef<str>> Encoder<T> for AnyDelimiterCodec {
            type Error = AnyDelimiterCodecError;
        }
        impl Default for AnyDelimiterCodec {}
        pub enum AnyDelimiterCodecError {
            MaxChunkLengthExceeded,
            Io(io::Error),
        }
        impl From<io::Error> for AnyDelimiterCodecError {}
        impl std::error::Error for AnyDelimiterCodecError {}
    }
    pub use self::any_delimiter_codec::{AnyDelimiterCodec, AnyDelimiterCodecError};
}
pub mod net {
    use crate::either::Either;
    use std::future::Future;
    use std::io::Result;
    use std::task::{Context, Poll};
    pub mod unix {
        use super::Listener;
        impl Listener for tokio::net::UnixListener {
            type Io = tokio::net::UnixStream;
            type Addr = tokio::net::unix::SocketAddr;
        }
    }
    pub trait Listener {
        type Io: tokio::io::AsyncRead + tokio::io::AsyncWrite;
        type Addr;
        fn poll_accept(&mut self, cx: &mut Context<'_>) -> Poll<Result<(Self::Io, Self::Addr)>>;
        fn accept(&mut self) -> ListenerAcceptFut<'_, Self> {}
        fn local_addr(&self) -> Result<Self::Addr>;
    }
    impl Listener for tokio::net::TcpListener {
        type Io = tokio::net::TcpStream;
        type Addr = std::net::SocketAddr;
    }
    pub struct ListenerAcceptFut<'a, L>(L);
    impl<'a, L: Listener> Future for ListenerAcceptFut<'a, L> {
        type Output = Result<(L::Io, L::Addr)>;
    }
    impl<L: Listener, R: Listener> Either<L, R> {
        pub async fn accept(&mut self) -> Result<Either<(L::Io, L::Addr), (R::Io, R::Addr)>> {}
        pub fn local_addr(&self) -> Result<Either<L::Addr, R::Addr>> {}
    }
}
pub mod compat {
    use std::io;
    pub struct Compat<T>(T);
    pub trait FuturesAsyncReadCompatExt: futures_io::AsyncRead {
        fn compat(self) -> Compat<Self> {}
    }
    impl<T: futures_io::AsyncRead> FuturesAsyncReadCompatExt for T {}
    pub trait FuturesAsyncWriteCompatExt: futures_io::AsyncWrite {
        fn compat_write(self) -> Compat<Self> {}
    }
    impl<T: futures_io::AsyncWrite> FuturesAsyncWriteCompatExt for T {}
    pub trait TokioAsyncReadCompatExt: tokio::io::AsyncRead {
        fn compat(self) -> Compat<Self> {}
    }
    impl<T: tokio::io::AsyncRead> TokioAsyncReadCompatExt for T {}
    pub trait TokioAsyncWriteCompatExt: tokio::io::AsyncWrite {
        fn compat_write(self) -> Compat<Self> {}
    }
    impl<T: tokio::io::AsyncWrite> TokioAsyncWriteCompatExt for T {}
    impl<T> Compat<T> {
        pub fn get_ref(&self) -> &T {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: futures_io::AsyncRead> tokio::io::AsyncRead for Compat<T> {}
    impl<T: tokio::io::AsyncRead> futures_io::AsyncRead for Compat<T> {}
    impl<T: futures_io::AsyncBufRead> tokio::io::AsyncBufRead for Compat<T> {}
    impl<T: tokio::io::AsyncBufRead> futures_io::AsyncBufRead for Compat<T> {}
    impl<T: futures_io::AsyncWrite> tokio::io::AsyncWrite for Compat<T> {}
    impl<T: tokio::io::AsyncWrite> futures_io::AsyncWrite for Compat<T> {}
    impl<T: tokio::io::AsyncSeek> futures_io::AsyncSeek for Compat<T> {}
    impl<T: futures_io::AsyncSeek> tokio::io::AsyncSeek for Compat<T> {}
    impl<T: std::os::unix::io::AsRawFd> std::os::unix::io::AsRawFd for Compat<T> {}
}
pub mod io {
    mod copy_to_bytes {
        use bytes::Bytes;
        use futures_core::stream::Stream;
        use futures_sink::Sink;
        pub struct CopyToBytes<S>(S);
        impl<S> CopyToBytes<S> {
            pub fn new(inner: S) -> Self {}
            pub fn get_ref(&self) -> &S {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut S {}
            pub fn into_inner(self) -> S {}
        }
        impl<'a, S: Sink<Bytes>> Sink<&'a [u8]> for CopyToBytes<S> {
            type Error = S::Error;
        }
        impl<S: Stream> Stream for CopyToBytes<S> {
            type Item = S::Item;
        }
    }
    mod inspect {
        use std::pin::Pin;
        use tokio::io::{AsyncRead, AsyncWrite};
        pub struct InspectReader<R, F>(R, F);
        impl<R, F> InspectReader<R, F> {
            pub fn new(reader: R, f: F) -> InspectReader<R, F>
            where
                R: AsyncRead,
                F: FnMut(&[u8]),
            {
            }
            pub fn get_ref(&self) -> &R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R> {}
            pub fn into_inner(self) -> R {}
        }
        impl<R: AsyncRead, F: FnMut(&[u8])> AsyncRead for InspectReader<R, F> {}
        impl<R: AsyncWrite, F> AsyncWrite for InspectReader<R, F> {}
        pub struct InspectWriter<W, F>(W, F);
        impl<W, F> InspectWriter<W, F> {
            pub fn new(writer: W, f: F) -> InspectWriter<W, F>
            where
                W: AsyncWrite,
                F: FnMut(&[u8]),
            {
            }
            pub fn get_ref(&self) -> &W {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut W {}
            pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W> {}
            pub fn into_inner(self) -> W {}
        }
        impl<W: AsyncWrite, F: FnMut(&[u8])> AsyncWrite for InspectWriter<W, F> {}
        impl<W: AsyncRead, F> AsyncRead for InspectWriter<W, F> {}
    }
    mod read_buf {
        use bytes::BufMut;
        use std::io;
        use tokio::io::AsyncRead;
        pub async fn read_buf<R: AsyncRead, B: BufMut>(read: &mut R, buf: &mut B) -> io::Result<usize> {}
    }
    mod reader_stream {
        use bytes::Bytes;
        use futures_core::stream::Stream;
        use tokio::io::AsyncRead;
        pub struct ReaderStream<R>(R);
        impl<R: AsyncRead> ReaderStream<R> {
            pub fn new(reader: R) -> Self {}
            pub fn with_capacity(reader: R, capacity: usize) -> Self {}
        }
        impl<R: AsyncRead> Stream for ReaderStream<R> {
            type Item = std::io::Result<Bytes>;
        }
    }
    pub mod simplex {
        use tokio::io::{AsyncRead, AsyncWrite};
        pub struct Receiver;
        impl AsyncRead for Receiver {}
        pub struct Sender;
        impl AsyncWrite for Sender {}
        pub fn new(capacity: usize) -> (Sender, Receiver) {}
    }
    mod sink_writer {
        use futures_core::stream::Stream;
        use futures_sink::Sink;
        use std::io;
        use tokio::io::{AsyncRead, AsyncWrite};
        pub struct SinkWriter<S>(S);
        impl<S> SinkWriter<S> {
            pub fn new(sink: S) -> Self {}
            pub fn get_ref(&self) -> &S {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut S {}
            pub fn into_inner(self) -> S {}
        }
        impl<S, E: Into<io::Error>> AsyncWrite for SinkWriter<S> where for<'a> S: Sink<&'a [u8], Error = E> {}
        impl<S: Stream> Stream for SinkWriter<S> {
            type Item = S::Item;
        }
        impl<S: AsyncRead> AsyncRead for SinkWriter<S> {}
    }
    mod stream_reader {
        use bytes::Buf;
        use futures_core::stream::Stream;
        use futures_sink::Sink;
        use std::io;
        use std::pin::Pin;
        use tokio::io::{AsyncBufRead, AsyncRead};
        pub struct StreamReader<S, B>(S, B);
        impl<S: Stream<Item = Result<B, E>>, B: Buf, E: Into<std::io::Error>> StreamReader<S, B> {
            pub fn new(stream: S) -> Self {}
            pub fn into_inner_with_chunk(self) -> (S, Option<B>) {}
        }
        impl<S, B> StreamReader<S, B> {
            pub fn get_ref(&self) -> &S {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut S {}
            pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut S> {}
            pub fn into_inner(self) -> S {}
        }
        impl<S: Stream<Item = Result<B, E>>, B: Buf, E: Into<std::io::Error>> AsyncRead for StreamReader<S, B> {}
        impl<S: Stream<Item = Result<B, E>>, B: Buf, E: Into<std::io::Error>> AsyncBufRead for StreamReader<S, B> {}
        impl<S: Sink<T, Error = E>, B, E, T> Sink<T> for StreamReader<S, B> {
            type Error = E;
        }
    }
    mod write_all_vectored {
        use std::io;
        use std::{future::Future, io::IoSlice};
        use tokio::io::AsyncWrite;
        pub struct WriteAllVectored<'a, 'b, W: ?Sized>(W);
        pub fn write_all_vectored<'a, 'b, W: AsyncWrite + ?Sized>(
            writer: &'a mut W,
            bufs: &'a mut [IoSlice<'b>],
        ) -> WriteAllVectored<'a, 'b, W> {
        }
        impl<W: AsyncWrite + ?Sized> Future for WriteAllVectored<'_, '_, W> {
            type Output = io::Result<()>;
        }
    }
    mod read_arc {
        use std::io;
        use std::sync::Arc;
        use tokio::io::AsyncRead;
        pub async fn read_exact_arc<R: AsyncRead>(read: R, len: usize) -> io::Result<Arc<[u8]>> {}
    }
    pub use self::read_arc::read_exact_arc;
    mod sync_bridge {
        use std::io::{BufRead, Read, Seek, Write};
        use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
        pub struct SyncIoBridge<T>(T);
        impl<T: AsyncBufRead> BufRead for SyncIoBridge<T> {}
        impl<T: AsyncRead> Read for SyncIoBridge<T> {}
        impl<T: AsyncWrite> Write for SyncIoBridge<T> {}
        impl<T: AsyncSeek> Seek for SyncIoBridge<T> {}
        impl<T: AsyncWrite> SyncIoBridge<T> {
            pub fn is_write_vectored(&self) -> bool {}
        }
        impl<T: AsyncWrite> SyncIoBridge<T> {
            pub fn shutdown(&mut self) -> std::io::Result<()> {}
        }
        impl<T> SyncIoBridge<T> {
            pub fn new(src: T) -> Self {}
            pub fn new_with_handle(src: T, rt: tokio::runtime::Handle) -> Self {}
            pub fn into_inner(self) -> T {}
        }
        impl<T> AsMut<T> for SyncIoBridge<T> {}
        impl<T> AsRef<T> for SyncIoBridge<T> {}
    }
    pub use self::copy_to_bytes::CopyToBytes;
    pub use self::inspect::{InspectReader, InspectWriter};
    pub use self::read_buf::read_buf;
    pub use self::reader_stream::ReaderStream;
    pub use self::sink_writer::SinkWriter;
    pub use self::stream_reader::StreamReader;
    pub use self::sync_bridge::SyncIoBridge;
    pub use self::write_all_vectored::{write_all_vectored, WriteAllVectored};
    pub use crate::util::{poll_read_buf, poll_write_buf};
}
pub mod context {
    use std::future::Future;
    use tokio::runtime::{Handle, Runtime};
    pub struct TokioContext<F>(F);
    impl<F> TokioContext<F> {
        pub fn new(future: F, handle: Handle) -> TokioContext<F> {}
        pub fn handle(&self) -> &Handle {}
        pub fn into_inner(self) -> F {}
    }
    impl<F: Future> Future for TokioContext<F> {
        type Output = F::Output;
    }
    pub trait RuntimeExt {
        fn wrap<F: Future>(&self, fut: F) -> TokioContext<F>;
    }
    impl RuntimeExt for Runtime {}
}
pub mod task {
    mod spawn_pinned {
        use std::future::Future;
        use tokio::task::JoinHandle;
        pub struct LocalPoolHandle;
        impl LocalPoolHandle {
            pub fn new(pool_size: usize) -> LocalPoolHandle {}
            pub fn num_threads(&self) -> usize {}
            pub fn get_task_loads_for_each_worker(&self) -> Vec<usize> {}
            pub fn spawn_pinned<F: FnOnce() -> Fut, Fut: Future>(
                &self,
                create_task: F,
            ) -> JoinHandle<Fut::Output> {
            }
            pub fn spawn_pinned_by_idx<F: FnOnce() -> Fut, Fut: Future>(
                &self,
                create_task: F,
                idx: usize,
            ) -> JoinHandle<Fut::Output> {
            }
        }
    }
    pub use spawn_pinned::LocalPoolHandle;
    pub mod task_tracker {
        use std::future::Future;
        use tokio::{
            runtime::Handle,
            task::{JoinHandle, LocalSet},
        };
        #[twelve::nature(task)]
        #[twelve::shared_handle]
        pub struct TaskTracker;
        pub struct TaskTrackerToken;
        pub struct TrackedFuture<F>(F);
        pub struct TaskTrackerWaitFuture<'a>;
        impl TaskTracker {
            pub fn new() -> Self {}
            #[twelve::does(join)]
            pub fn wait(&self) -> TaskTrackerWaitFuture<'_> {}
            pub fn close(&self) -> bool {}
            pub fn reopen(&self) -> bool {}
            pub fn is_closed(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            #[twelve::spawns(arg = 0)]
            pub fn spawn<F: Future>(&self, task: F) -> JoinHandle<F::Output> {}
            #[twelve::spawns(arg = 0)]
            pub fn spawn_on<F: Future>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output> {}
            #[twelve::spawns(arg = 0)]
            pub fn spawn_local<F: Future>(&self, task: F) -> JoinHandle<F::Output> {}
            #[twelve::spawns(arg = 0)]
            pub fn spawn_local_on<F: Future>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output> {}
            pub fn track_future<F: Future>(&self, future: F) -> TrackedFuture<F> {}
            pub fn token(&self) -> TaskTrackerToken {}
            pub fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool {}
        }
        impl Default for TaskTracker {}
        impl TaskTrackerToken {
            pub fn task_tracker(&self) -> &TaskTracker {}
        }
        impl<F: Future> Future for TrackedFuture<F> {
            type Output = F::Output;
        }
        impl<'a> Future for TaskTrackerWaitFuture<'a> {
            type Output = ();
        }
    }
    pub use task_tracker::TaskTracker;
    mod abort_on_drop {
        use std::future::Future;
        use tokio::task::{AbortHandle, JoinError, JoinHandle};
        pub struct AbortOnDropHandle<T>(T);
        impl<T> AbortOnDropHandle<T> {
            pub fn new(handle: JoinHandle<T>) -> Self {}
            pub fn abort(&self) {}
            pub fn is_finished(&self) -> bool {}
            pub fn abort_handle(&self) -> AbortHandle {}
            pub fn detach(self) -> JoinHandle<T> {}
        }
        impl<T> Future for AbortOnDropHandle<T> {
            type Output = Result<T, JoinError>;
        }
        impl<T> AsRef<JoinHandle<T>> for AbortOnDropHandle<T> {}
        pub struct AbortOnDrop;
        impl AbortOnDrop {
            pub fn new(handle: AbortHandle) -> Self {}
            pub fn abort(&self) {}
            pub fn is_finished(&self) -> bool {}
            pub fn detach(self) -> AbortHandle {}
        }
    }
    pub use abort_on_drop::{AbortOnDrop, AbortOnDropHandle};
    mod join_map {
        use std::borrow::Borrow;
        use std::collections::hash_map::RandomState;
        use std::future::Future;
        use std::hash::{BuildHasher, Hash};
        use tokio::runtime::Handle;
        use tokio::task::{Id, JoinError, LocalSet};
        pub struct JoinMap<K, V, S = RandomState>(K, V, S);
        impl<K, V> JoinMap<K, V> {
            pub fn new() -> Self {}
            pub fn with_capacity(capacity: usize) -> Self {}
        }
        impl<K, V, S> JoinMap<K, V, S> {
            pub fn with_hasher(hash_builder: S) -> Self {}
            pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn capacity(&self) -> usize {}
        }
        impl<K: Hash + Eq, V, S: BuildHasher> JoinMap<K, V, S> {
            #[twelve::spawns(arg = 1)]
            pub fn spawn<F: Future<Output = V>>(&mut self, key: K, task: F) {}
            #[twelve::spawns(arg = 1)]
            pub fn spawn_on<F: Future<Output = V>>(&mut self, key: K, task: F, handle: &Handle) {}
            #[twelve::spawns(arg = 1)]
            pub fn spawn_blocking<F: FnOnce() -> V>(&mut self, key: K, f: F) {}
            #[twelve::spawns(arg = 1)]
            pub fn spawn_blocking_on<F: FnOnce() -> V>(&mut self, key: K, f: F, handle: &Handle) {}
            #[twelve::spawns(arg = 1)]
            pub fn spawn_local<F: Future<Output = V>>(&mut self, key: K, task: F) {}
            #[twelve::spawns(arg = 1)]
            pub fn spawn_local_on<F: Future<Output = V>>(&mut self, key: K, task: F, local_set: &LocalSet) {}
            #[twelve::does(join)]
            pub async fn join_next(&mut self) -> Option<(K, Result<V, JoinError>)> {}
            #[twelve::does(join)]
            pub fn try_join_next(&mut self) -> Option<(K, Result<V, JoinError>)> {}
            #[twelve::does(join)]
            pub async fn shutdown(&mut self) {}
            pub fn abort<Q: ?Sized + Hash + Eq>(&mut self, key: &Q) -> bool
            where
                K: Borrow<Q>,
            {
            }
            pub fn abort_matching(&mut self, predicate: impl FnMut(&K) -> bool) {}
            pub fn keys(&self) -> JoinMapKeys<'_, K, V> {}
            pub fn contains_key<Q: ?Sized + Hash + Eq>(&self, key: &Q) -> bool
            where
                K: Borrow<Q>,
            {
            }
            pub fn contains_task(&self, task: &Id) -> bool {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn shrink_to(&mut self, min_capacity: usize) {}
        }
        impl<K, V, S> JoinMap<K, V, S> {
            pub fn abort_all(&mut self) {}
            pub fn detach_all(&mut self) {}
        }
        impl<K, V> Default for JoinMap<K, V> {}
        pub struct JoinMapKeys<'a, K, V>(K, V);
        impl<'a, K, V> Iterator for JoinMapKeys<'a, K, V> {
            type Item = &'a K;
        }
    }
    pub use join_map::{JoinMap, JoinMapKeys};
}
pub mod time {
    use std::time::Duration;
    pub mod delay_queue {
        use crate::time::wheel::{self};
        use std::convert::From;
        use std::task::{self, Poll};
        use tokio::time::{Duration, Instant};
        pub struct DelayQueue<T>(T);
        pub struct Expired<T>(T);
        pub struct Key;
        struct KeyInternal;
        impl<T> DelayQueue<T> {
            pub fn new() -> DelayQueue<T> {}
            pub fn with_capacity(capacity: usize) -> DelayQueue<T> {}
            pub fn insert_at(&mut self, value: T, when: Instant) -> Key {}
            pub fn poll_expired(&mut self, cx: &mut task::Context<'_>) -> Poll<Option<Expired<T>>> {}
            pub fn insert(&mut self, value: T, timeout: Duration) -> Key {}
            pub fn deadline(&self, key: &Key) -> Instant {}
            pub fn remove(&mut self, key: &Key) -> Expired<T> {}
            pub fn try_remove(&mut self, key: &Key) -> Option<Expired<T>> {}
            pub fn reset_at(&mut self, key: &Key, when: Instant) {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn compact(&mut self) {}
            pub fn peek(&self) -> Option<Key> {}
            pub fn reset(&mut self, key: &Key, timeout: Duration) {}
            pub fn clear(&mut self) {}
            pub fn capacity(&self) -> usize {}
            pub fn len(&self) -> usize {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn is_empty(&self) -> bool {}
        }
        impl<T> Default for DelayQueue<T> {}
        impl<T> futures_core::Stream for DelayQueue<T> {
            type Item = Expired<T>;
        }
        impl From<Key> for KeyInternal {}
        impl From<KeyInternal> for Key {}
        impl<T> Expired<T> {
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
            pub fn deadline(&self) -> Instant {}
            pub fn key(&self) -> Key {}
        }
    }
    pub use crate::future::FutureExt;
    pub use delay_queue::DelayQueue;
}
pub mod sync {
    mod cancellation_token {
        pub(crate) mod guard {
            use crate::sync::CancellationToken;
            pub struct DropGuard;
            impl DropGuard {
                pub fn token(&self) -> &CancellationToken {}
                pub fn disarm(self) -> CancellationToken {}
            }
        }
        pub(crate) mod guard_ref {
            use crate::sync::CancellationToken;
            pub struct DropGuardRef<'a>;
            impl<'a> DropGuardRef<'a> {
                pub fn token(&self) -> &CancellationToken {}
                pub fn disarm(self) -> &'a CancellationToken {}
            }
        }
        use guard::DropGuard;
        use guard_ref::DropGuardRef;
        use std::future::Future;
        #[twelve::nature(coordination)]
        #[twelve::shared_handle]
        pub struct CancellationToken;
        pub struct WaitForCancellationFuture<'a>;
        pub struct WaitForCancellationFutureOwned;
        impl Default for CancellationToken {}
        impl CancellationToken {
            pub fn new() -> CancellationToken {}
            pub fn child_token(&self) -> CancellationToken {}
            pub fn cancel(&self) {}
            pub fn is_cancelled(&self) -> bool {}
            pub fn cancelled(&self) -> WaitForCancellationFuture<'_> {}
            pub fn cancelled_owned(self) -> WaitForCancellationFutureOwned {}
            pub fn drop_guard(self) -> DropGuard {}
            pub fn drop_guard_ref(&self) -> DropGuardRef<'_> {}
            pub async fn run_until_cancelled<F: Future>(&self, fut: F) -> Option<F::Output> {}
            pub async fn run_until_cancelled_owned<F: Future>(self, fut: F) -> Option<F::Output> {}
        }
        impl<'a> Future for WaitForCancellationFuture<'a> {
            type Output = ();
        }
        impl Future for WaitForCancellationFutureOwned {
            type Output = ();
        }
    }
    pub use cancellation_token::{
        guard::DropGuard, guard_ref::DropGuardRef, CancellationToken, WaitForCancellationFuture,
        WaitForCancellationFutureOwned,
    };
    mod mpsc {
        use futures_sink::Sink;
        use std::task::{Context, Poll};
        use tokio::sync::mpsc::Sender;
        pub struct PollSendError<T>(T);
        impl<T> PollSendError<T> {
            pub fn into_inner(self) -> Option<T> {}
        }
        impl<T> std::error::Error for PollSendError<T> {}
        #[twelve::nature(queue)]
        pub struct PollSender<T>(T);
        impl<T> PollSender<T> {
            pub fn new(sender: Sender<T>) -> Self {}
            pub fn poll_reserve(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), PollSendError<T>>> {}
            #[twelve::does(send)]
            pub fn send_item(&mut self, value: T) -> Result<(), PollSendError<T>> {}
            pub fn is_closed(&self) -> bool {}
            pub fn get_ref(&self) -> Option<&Sender<T>> {}
            pub fn close(&mut self) {}
            pub fn abort_send(&mut self) -> bool {}
        }
        impl<T> Sink<T> for PollSender<T> {
            type Error = PollSendError<T>;
        }
    }
    pub use mpsc::{PollSendError, PollSender};
    mod poll_semaphore {
        use futures_core::Stream;
        use std::sync::Arc;
        use std::task::{Context, Poll};
        use tokio::sync::{OwnedSemaphorePermit, Semaphore};
        #[twelve::nature(coordination)]
        pub struct PollSemaphore;
        impl PollSemaphore {
            pub fn new(semaphore: Arc<Semaphore>) -> Self {}
            pub fn close(&self) {}
            pub fn clone_inner(&self) -> Arc<Semaphore> {}
            pub fn into_inner(self) -> Arc<Semaphore> {}
            pub fn poll_acquire(&mut self, cx: &mut Context<'_>) -> Poll<Option<OwnedSemaphorePermit>> {}
            pub fn poll_acquire_many(
                &mut self,
                cx: &mut Context<'_>,
                permits: u32,
            ) -> Poll<Option<OwnedSemaphorePermit>> {
            }
            pub fn available_permits(&self) -> usize {}
            pub fn add_permits(&self, n: usize) {}
        }
        impl Stream for PollSemaphore {
            type Item = OwnedSemaphorePermit;
        }
        impl AsRef<Semaphore> for PollSemaphore {}
    }
    pub use poll_semaphore::PollSemaphore;
    mod reusable_box {
        use std::future::{self, Future};
        use std::mem::{self};
        use std::pin::Pin;
        use std::task::{Context, Poll};
        pub struct ReusableBoxFuture<'a, T>(T);
        impl<'a, T> ReusableBoxFuture<'a, T> {
            pub fn new<F: Future<Output = T>>(future: F) -> Self {}
            pub fn set<F: Future<Output = T>>(&mut self, future: F) {}
            pub fn try_set<F: Future<Output = T>>(&mut self, future: F) -> Result<(), F> {}
            pub fn get_pin(&mut self) -> Pin<&mut (dyn Future<Output = T> + Send)> {}
            pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<T> {}
        }
        impl<T> Future for ReusableBoxFuture<'_, T> {
            type Output = T;
        }
    }
    pub use reusable_box::ReusableBoxFuture;
}
pub mod either {
    use std::future::Future;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }
    impl<L: Future<Output = O>, R: Future<Output = O>, O> Future for Either<L, R> {
        type Output = O;
    }
    impl<L: AsyncRead, R: AsyncRead> AsyncRead for Either<L, R> {}
    impl<L: AsyncBufRead, R: AsyncBufRead> AsyncBufRead for Either<L, R> {}
    impl<L: AsyncSeek, R: AsyncSeek> AsyncSeek for Either<L, R> {}
    impl<L: AsyncWrite, R: AsyncWrite> AsyncWrite for Either<L, R> {}
    impl<L: futures_core::stream::Stream, R: futures_core::stream::Stream<Item = L::Item>>
        futures_core::stream::Stream for Either<L, R>
    {
        type Item = L::Item;
    }
    impl<
            L: futures_sink::Sink<Item, Error = Error>,
            R: futures_sink::Sink<Item, Error = Error>,
            Item,
            Error,
        > futures_sink::Sink<Item> for Either<L, R>
    {
        type Error = Error;
    }
}
pub use bytes;
mod util {
    mod poll_buf {
        use bytes::{Buf, BufMut};
        use std::io::{self};
        use std::pin::Pin;
        use std::task::{Context, Poll};
        use tokio::io::{AsyncRead, AsyncWrite};
        pub fn poll_read_buf<T: AsyncRead + ?Sized, B: BufMut>(
            io: Pin<&mut T>,
            cx: &mut Context<'_>,
            buf: &mut B,
        ) -> Poll<io::Result<usize>> {
        }
        pub fn poll_write_buf<T: AsyncWrite + ?Sized, B: Buf>(
            io: Pin<&mut T>,
            cx: &mut Context<'_>,
            buf: &mut B,
        ) -> Poll<io::Result<usize>> {
        }
    }
    pub use poll_buf::{poll_read_buf, poll_write_buf};
    use std::task::{Context, Poll};
}
pub mod future {
    mod with_cancellation_token {
        use std::future::Future;
        pub struct WithCancellationTokenFuture<'a, F: Future>(F);
        impl<'a, F: Future> Future for WithCancellationTokenFuture<'a, F> {
            type Output = Option<F::Output>;
        }
        pub struct WithCancellationTokenFutureOwned<F: Future>(F);
        impl<F: Future> Future for WithCancellationTokenFutureOwned<F> {
            type Output = Option<F::Output>;
        }
    }
    use crate::sync::CancellationToken;
    use std::future::Future;
    use with_cancellation_token::{WithCancellationTokenFuture, WithCancellationTokenFutureOwned};
    pub trait FutureExt: Future {
        fn with_cancellation_token(
            self,
            cancellation_token: &CancellationToken,
        ) -> WithCancellationTokenFuture<'_, Self> {
        }
        fn with_cancellation_token_owned(
            self,
            cancellation_token: CancellationToken,
        ) -> WithCancellationTokenFutureOwned<Self> {
        }
    }
    impl<T: Future + ?Sized> FutureExt for T {}
}
