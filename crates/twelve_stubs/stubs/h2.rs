//! package = "h2", version = ">=0.3, <0.5"

mod codec {
    mod error {
        use crate::proto::Error;
        use std::{error, io};
        pub enum SendError {
            Connection(Error),
            User(UserError),
        }
        pub enum UserError {
            InactiveStreamId,
            UnexpectedFrameType,
            PayloadTooBig,
            Rejected,
            ReleaseCapacityTooBig,
            OverflowedStreamId,
            MalformedHeaders,
            MissingUriSchemeAndAuthority,
            PollResetAfterSendResponse,
            SendPingWhilePending,
            SendSettingsWhilePending,
            PeerDisabledServerPush,
            InvalidInformationalStatusCode,
        }
        impl error::Error for SendError {}
        impl From<io::Error> for SendError {}
        impl From<UserError> for SendError {}
        impl error::Error for UserError {}
    }
    mod framed_read {
        use crate::frame::{self, Frame};
        use crate::proto::Error;
        use futures_core::Stream;
        use tokio::io::AsyncRead;
        use tokio_util::codec::FramedRead as InnerFramedRead;
        use tokio_util::codec::LengthDelimitedCodec;
        pub struct FramedRead<T>(T);
        enum Continuable {
            Headers(frame::Headers),
            PushPromise(frame::PushPromise),
        }
        impl<T> FramedRead<T> {
            pub fn new(
                inner: InnerFramedRead<T, LengthDelimitedCodec>,
            ) -> FramedRead<T> {}
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn max_frame_size(&self) -> usize {}
            pub fn set_max_frame_size(&mut self, val: usize) {}
            pub fn set_max_header_list_size(&mut self, val: usize) {}
            pub fn set_header_table_size(&mut self, val: usize) {}
        }
        impl<T: AsyncRead> Stream for FramedRead<T> {
            type Item = Result<Frame, Error>;
        }
        impl<T> From<Continuable> for Frame<T> {}
    }
    mod framed_write {
        use crate::codec::UserError;
        use crate::codec::UserError::*;
        use crate::frame::{self, Frame};
        use bytes::Buf;
        use std::task::{Context, Poll};
        use tokio::io::{AsyncRead, AsyncWrite};
        use std::io::{self};
        pub struct FramedWrite<T, B>(T, B);
        struct Encoder<B>(B);
        enum Next<B> {
            Data(frame::Data<B>),
            Continuation(frame::Continuation),
        }
        impl<T: AsyncWrite, B: Buf> FramedWrite<T, B> {
            pub fn new(inner: T) -> FramedWrite<T, B> {}
            pub fn poll_ready(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
            pub fn buffer(&mut self, item: Frame<B>) -> Result<(), UserError> {}
            pub fn flush(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
            pub fn shutdown(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
        }
        enum ControlFlow {
            Continue,
            Break,
        }
        impl<T, B> FramedWrite<T, B> {
            pub fn max_frame_size(&self) -> usize {}
            pub fn set_max_frame_size(&mut self, val: usize) {}
            pub fn set_header_table_size(&mut self, val: usize) {}
            pub fn take_last_data_frame(&mut self) -> Option<frame::Data<B>> {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
        }
        impl<T: AsyncRead, B> AsyncRead for FramedWrite<T, B> {}
        mod unstable {
            use super::*;
            impl<T, B> FramedWrite<T, B> {
                pub fn get_ref(&self) -> &T {}
            }
        }
    }
    pub use self::error::{SendError, UserError};
    use self::framed_read::FramedRead;
    use self::framed_write::FramedWrite;
    use crate::frame::{self, Data, Frame};
    use crate::proto::Error;
    use bytes::Buf;
    use futures_core::Stream;
    use futures_sink::Sink;
    use std::task::{Context, Poll};
    use tokio::io::{AsyncRead, AsyncWrite};
    use std::io;
    pub struct Codec<T, B>(T, B);
    impl<T: AsyncRead + AsyncWrite, B: Buf> Codec<T, B> {
        pub fn new(io: T) -> Self {}
        pub fn with_max_recv_frame_size(io: T, max_frame_size: usize) -> Self {}
    }
    impl<T, B> Codec<T, B> {
        pub fn set_max_recv_frame_size(&mut self, val: usize) {}
        pub fn max_recv_frame_size(&self) -> usize {}
        pub fn max_send_frame_size(&self) -> usize {}
        pub fn set_max_send_frame_size(&mut self, val: usize) {}
        pub fn set_send_header_table_size(&mut self, val: usize) {}
        pub fn set_recv_header_table_size(&mut self, val: usize) {}
        pub fn set_max_recv_header_list_size(&mut self, val: usize) {}
        pub fn get_ref(&self) -> &T {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T: AsyncWrite, B: Buf> Codec<T, B> {
        pub fn poll_ready(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
        pub fn buffer(&mut self, item: Frame<B>) -> Result<(), UserError> {}
        pub fn flush(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
        pub fn shutdown(&mut self, cx: &mut Context) -> Poll<io::Result<()>> {}
    }
    impl<T: AsyncRead, B> Stream for Codec<T, B> {
        type Item = Result<Frame, Error>;
    }
    impl<T: AsyncWrite, B: Buf> Sink<Frame<B>> for Codec<T, B> {
        type Error = SendError;
    }
    impl<T: AsyncRead + AsyncWrite> From<T> for Codec<T, bytes::Bytes> {}
}
mod error {
    use crate::codec::{SendError, UserError};
    use crate::frame::StreamId;
    use crate::proto::{self, Initiator};
    use bytes::Bytes;
    use std::{error, io};
    pub use crate::frame::Reason;
    pub struct Error;
    enum Kind {
        Reset(StreamId, Reason, Initiator),
        GoAway(Bytes, Reason, Initiator),
        Reason(Reason),
        User(UserError),
        Io(io::Error),
    }
    impl Error {
        pub fn reason(&self) -> Option<Reason> {}
        pub fn is_io(&self) -> bool {}
        pub fn get_io(&self) -> Option<&io::Error> {}
        pub fn into_io(self) -> Option<io::Error> {}
        pub fn is_go_away(&self) -> bool {}
        pub fn is_reset(&self) -> bool {}
        pub fn is_remote(&self) -> bool {}
        pub fn is_library(&self) -> bool {}
    }
    impl From<proto::Error> for Error {}
    impl From<Reason> for Error {}
    impl From<SendError> for Error {}
    impl From<UserError> for Error {}
    impl error::Error for Error {}
}
mod hpack {
    mod decoder {
        use super::Header;
        use crate::frame;
        use bytes::BytesMut;
        use http::header;
        use http::method::{self};
        use http::status::{self};
        use std::io::Cursor;
        use std::ops::ControlFlow;
        use std::str::Utf8Error;
        pub struct Decoder;
        pub enum DecoderError {
            InvalidRepresentation,
            InvalidIntegerPrefix,
            InvalidTableIndex,
            InvalidHuffmanCode,
            InvalidUtf8,
            InvalidStatusCode,
            InvalidPseudoheader,
            InvalidMaxDynamicSize,
            IntegerOverflow,
            NeedMore(NeedMore),
        }
        pub enum NeedMore {
            UnexpectedEndOfStream,
            IntegerUnderflow,
            StringUnderflow,
        }
        struct Table;
        impl Decoder {
            pub fn new(size: usize) -> Decoder {}
            pub fn queue_size_update(&mut self, size: usize) {}
            pub fn decode<F: FnMut(Header) -> ControlFlow<()>>(
                &mut self,
                src: &mut Cursor<&mut BytesMut>,
                f: F,
            ) -> Result<(), DecoderError> {}
        }
        impl Default for Decoder {}
        impl Table {
            pub fn get(&self, index: usize) -> Result<Header, DecoderError> {}
        }
        impl From<Utf8Error> for DecoderError {}
        impl From<header::InvalidHeaderValue> for DecoderError {}
        impl From<header::InvalidHeaderName> for DecoderError {}
        impl From<method::InvalidMethod> for DecoderError {}
        impl From<status::InvalidStatusCode> for DecoderError {}
        impl From<DecoderError> for frame::Error {}
        pub fn get_static(idx: usize) -> Header {}
    }
    mod encoder {
        use super::Header;
        use bytes::BytesMut;
        use http::header::HeaderName;
        pub struct Encoder;
        impl Encoder {
            pub fn new(max_size: usize, capacity: usize) -> Encoder {}
            pub fn update_max_size(&mut self, val: usize) {}
            pub fn encode<I: IntoIterator<Item = Header<Option<HeaderName>>>>(
                &mut self,
                headers: I,
                dst: &mut BytesMut,
            ) {}
        }
        impl Default for Encoder {}
    }
    pub(crate) mod header {
        use super::DecoderError;
        use crate::ext::Protocol;
        use bytes::Bytes;
        use http::header::{HeaderName, HeaderValue};
        use http::{Method, StatusCode};
        pub enum Header<T = HeaderName> {
            Field { name: T, value: HeaderValue },
            Authority(BytesStr),
            Method(Method),
            Scheme(BytesStr),
            Path(BytesStr),
            Protocol(Protocol),
            Status(StatusCode),
        }
        pub enum Name<'a> {
            Field(&'a HeaderName),
            Authority,
            Method,
            Scheme,
            Path,
            Protocol,
            Status,
        }
        pub fn len(name: &HeaderName, value: &HeaderValue) -> usize {}
        impl Header<Option<HeaderName>> {
            pub fn reify(self) -> Result<Header, HeaderValue> {}
        }
        impl Header {
            pub fn new(name: Bytes, value: Bytes) -> Result<Header, DecoderError> {}
            pub fn len(&self) -> usize {}
            pub fn name(&self) -> Name<'_> {}
            pub fn value_slice(&self) -> &[u8] {}
            pub fn value_eq(&self, other: &Header) -> bool {}
            pub fn is_sensitive(&self) -> bool {}
            pub fn skip_value_index(&self) -> bool {}
        }
        impl From<Header> for Header<Option<HeaderName>> {}
        impl<'a> Name<'a> {
            pub fn into_entry(self, value: Bytes) -> Result<Header, DecoderError> {}
            pub fn as_slice(&self) -> &[u8] {}
        }
        impl std::ops::Deref for BytesStr {
            type Target = str;
        }
        impl AsRef<[u8]> for BytesStr {}
    }
    pub(crate) mod huffman {
        mod decode {
            use crate::hpack::DecoderError;
            use bytes::BytesMut;
            pub fn decode(
                src: &[u8],
                buf: &mut BytesMut,
            ) -> Result<BytesMut, DecoderError> {}
        }
        mod encode {
            use bytes::BytesMut;
            pub fn encode(src: &[u8], dst: &mut BytesMut) {}
        }
        mod table {
            pub const ENCODE_CODES: [u32; 256] = ();
            pub const ENCODE_CODE_LENGTHS: [u8; 256] = ();
            pub const DECODE_TABLE: [u16; 15 * 256] = ();
        }
        pub use self::decode::decode;
        pub use self::encode::encode;
    }
    mod table {
        use super::Header;
        use http::header;
        pub struct Table;
        pub enum Index {
            Indexed(usize, Header),
            Name(usize, Header),
            Inserted(usize),
            InsertedValue(usize, usize),
            NotIndexed(Header),
        }
        impl Table {
            pub fn new(max_size: usize, capacity: usize) -> Table {}
            pub fn capacity(&self) -> usize {}
            pub fn max_size(&self) -> usize {}
            pub fn resolve<'a>(&'a self, index: &'a Index) -> &'a Header {}
            pub fn resolve_idx(&self, index: &Index) -> usize {}
            pub fn index(&mut self, header: Header) -> Index {}
            pub fn resize(&mut self, size: usize) {}
        }
    }
    pub use self::decoder::{Decoder, DecoderError, NeedMore};
    pub use self::encoder::Encoder;
    pub use self::header::{BytesStr, Header};
}
pub mod proto {
    mod connection {
        use crate::frame::{Reason, StreamId};
        use crate::server;
        use crate::proto::*;
        use bytes::Bytes;
        use std::task::{Context, Poll};
        use std::time::Duration;
        use tokio::io::AsyncRead;
        pub(crate) struct Connection<T, P: Peer, B: Buf = Bytes>(T, P, B);
        pub(crate) struct Config {
            pub next_stream_id: StreamId,
            pub initial_max_send_streams: usize,
            pub max_send_buffer_size: usize,
            pub reset_stream_duration: Duration,
            pub reset_stream_max: usize,
            pub remote_reset_stream_max: usize,
            pub local_error_reset_streams_max: Option<usize>,
            pub settings: frame::Settings,
            pub data_frame_budget: DataFrameBudget,
        }
        pub(crate) enum DataFrameBudget {
            Auto,
            Configured(usize),
        }
        enum State {
            Open,
            Closing(Reason, Initiator),
            Closed(Reason, Initiator),
        }
        impl<T: AsyncRead + AsyncWrite, P: Peer, B: Buf> Connection<T, P, B> {
            pub fn new(
                codec: Codec<T, Prioritized<B>>,
                config: Config,
            ) -> Connection<T, P, B> {}
            pub fn num_wired_streams(&self) -> usize {}
            pub fn go_away_from_user(&mut self, e: Reason) {}
            pub fn maybe_close_connection_if_no_streams(&mut self) {}
            pub fn has_streams(&self) -> bool {}
            pub fn has_streams_or_other_references(&self) -> bool {}
            pub fn poll(&mut self, cx: &mut Context) -> Poll<Result<(), Error>> {}
        }
        impl<T: AsyncRead + AsyncWrite, B: Buf> Connection<T, server::Peer, B> {
            pub fn next_incoming(&mut self) -> Option<StreamRef<B>> {}
            pub fn go_away_gracefully(&mut self) {}
        }
    }
    mod error {
        use crate::codec::SendError;
        use crate::frame::{Reason, StreamId};
        use bytes::Bytes;
        use std::io;
        pub enum Error {
            Reset(StreamId, Reason, Initiator),
            GoAway(Bytes, Reason, Initiator),
            Io(io::ErrorKind, Option<String>),
        }
        pub struct GoAway {
            pub debug_data: Bytes,
            pub reason: Reason,
        }
        pub enum Initiator {
            User,
            Library,
            Remote,
        }
        impl From<io::ErrorKind> for Error {}
        impl From<io::Error> for Error {}
        impl From<Error> for SendError {}
    }
    mod go_away {
        use crate::codec::Codec;
        use crate::frame::{self, Reason};
        use bytes::Buf;
        use std::io;
        use std::task::{Context, Poll};
        use tokio::io::AsyncWrite;
        pub(super) struct GoAway;
        pub(crate) struct GoingAway;
        impl GoAway {
            pub fn new() -> Self {}
            pub fn go_away(&mut self, f: frame::GoAway) {}
            pub fn go_away_now(&mut self, f: frame::GoAway) {}
            pub fn go_away_from_user(&mut self, f: frame::GoAway) {}
            pub fn is_going_away(&self) -> bool {}
            pub fn is_user_initiated(&self) -> bool {}
            pub fn going_away(&self) -> Option<&GoingAway> {}
            pub fn should_close_now(&self) -> bool {}
            pub fn should_close_on_idle(&self) -> bool {}
            pub fn send_pending_go_away<T: AsyncWrite, B: Buf>(
                &mut self,
                cx: &mut Context,
                dst: &mut Codec<T, B>,
            ) -> Poll<Option<io::Result<Reason>>> {}
        }
    }
    mod peer {
        use crate::frame::{Pseudo, StreamId};
        use crate::proto::{Error, Open};
        use http::{HeaderMap, Request, Response};
        use std::fmt;
        pub(crate) trait Peer {
            type Poll: fmt::Debug;
            const NAME: &'static str;
            fn r#dyn() -> Dyn;
            fn convert_poll_message(
                pseudo: Pseudo,
                fields: HeaderMap,
                stream_id: StreamId,
            ) -> Result<Self::Poll, Error>;
        }
        pub(crate) enum Dyn {
            Client,
            Server,
        }
        pub enum PollMessage {
            Client(Response<()>),
            Server(Request<()>),
        }
        impl Dyn {
            pub fn is_server(&self) -> bool {}
            pub fn is_local_init(&self, id: StreamId) -> bool {}
            pub fn convert_poll_message(
                &self,
                pseudo: Pseudo,
                fields: HeaderMap,
                stream_id: StreamId,
            ) -> Result<PollMessage, Error> {}
            pub fn ensure_can_open(
                &self,
                id: StreamId,
                mode: Open,
            ) -> Result<(), Error> {}
        }
    }
    mod ping_pong {
        use crate::proto::{self};
        pub(crate) struct PingPong;
    }
    mod settings {
        use crate::proto::*;
        pub(crate) struct Settings;
    }
    mod streams {
        mod buffer {
            pub struct Buffer<T>(T);
            pub struct Deque;
            impl<T> Buffer<T> {
                pub fn new() -> Self {}
                pub fn is_empty(&self) -> bool {}
            }
            impl Deque {
                pub fn new() -> Self {}
                pub fn is_empty(&self) -> bool {}
                pub fn push_back<T>(&mut self, buf: &mut Buffer<T>, value: T) {}
                pub fn push_front<T>(&mut self, buf: &mut Buffer<T>, value: T) {}
                pub fn pop_front<T>(&mut self, buf: &mut Buffer<T>) -> Option<T> {}
            }
        }
        mod flow_control {
            use crate::frame::Reason;
            use crate::proto::WindowSize;
            pub struct FlowControl;
            impl FlowControl {
                pub fn new() -> FlowControl {}
                pub fn window_size(&self) -> WindowSize {}
                pub fn available(&self) -> Window {}
                pub fn has_unavailable(&self) -> bool {}
                pub fn claim_capacity(
                    &mut self,
                    capacity: WindowSize,
                ) -> Result<(), Reason> {}
                pub fn assign_capacity(
                    &mut self,
                    capacity: WindowSize,
                ) -> Result<(), Reason> {}
                pub fn unclaimed_capacity(&self) -> Option<WindowSize> {}
                pub fn inc_window(&mut self, sz: WindowSize) -> Result<(), Reason> {}
                pub fn dec_send_window(&mut self, sz: WindowSize) -> Result<(), Reason> {}
                pub fn dec_recv_window(&mut self, sz: WindowSize) -> Result<(), Reason> {}
                pub fn send_data(&mut self, sz: WindowSize) -> Result<(), Reason> {}
            }
            pub struct Window;
            impl Window {
                pub fn as_size(&self) -> WindowSize {}
                pub fn checked_size(&self) -> WindowSize {}
                pub fn decrease_by(&mut self, other: WindowSize) -> Result<(), Reason> {}
                pub fn increase_by(&mut self, other: WindowSize) -> Result<(), Reason> {}
                pub fn add(&self, other: WindowSize) -> Result<Self, Reason> {}
            }
            impl From<Window> for isize {}
        }
        mod prioritize {
            use super::*;
            use crate::codec::UserError::*;
            use std::cmp::{self};
            pub(crate) struct Prioritized<B>(B);
            impl<B: Buf> Buf for Prioritized<B> {}
        }
        mod recv {
            use super::*;
            pub(crate) enum Open {
                PushPromise,
                Headers,
            }
            impl Open {
                pub fn is_push_promise(&self) -> bool {}
            }
        }
        mod state {
            use crate::codec::UserError;
            use crate::frame::{self, Reason, StreamId};
            use crate::proto::{self, Error, Initiator};
            use self::Inner::*;
            use self::Peer::*;
            pub struct State;
            enum Peer {
                AwaitingHeaders,
                Streaming,
            }
            impl Default for Peer {}
            impl State {
                pub fn send_open(&mut self, eos: bool) -> Result<(), UserError> {}
                pub fn recv_open(
                    &mut self,
                    frame: &frame::Headers,
                ) -> Result<bool, Error> {}
                pub fn reserve_remote(&mut self) -> Result<(), Error> {}
                pub fn reserve_local(&mut self) -> Result<(), UserError> {}
                pub fn recv_close(&mut self) -> Result<(), Error> {}
                pub fn recv_reset(&mut self, frame: frame::Reset, queued: bool) {}
                pub fn handle_error(&mut self, err: &proto::Error) {}
                pub fn recv_eof(&mut self) {}
                pub fn send_close(&mut self) {}
                pub fn set_reset(
                    &mut self,
                    stream_id: StreamId,
                    reason: Reason,
                    initiator: Initiator,
                ) {}
                pub fn set_scheduled_reset(&mut self, reason: Reason) {}
                pub fn get_scheduled_reset(&self) -> Option<Reason> {}
                pub fn is_scheduled_reset(&self) -> bool {}
                pub fn is_local_error(&self) -> bool {}
                pub fn is_remote_reset(&self) -> bool {}
                pub fn is_reset(&self) -> bool {}
                pub fn is_send_streaming(&self) -> bool {}
                pub fn is_recv_headers(&self) -> bool {}
                pub fn is_recv_streaming(&self) -> bool {}
                pub fn is_recv_end_stream(&self) -> bool {}
                pub fn is_closed(&self) -> bool {}
                pub fn is_send_closed(&self) -> bool {}
                pub fn is_idle(&self) -> bool {}
                pub fn ensure_recv_open(&self) -> Result<bool, proto::Error> {}
            }
            impl Default for State {}
        }
        mod store {
            use super::*;
            use indexmap::{self};
            use std::ops;
            pub(super) struct Store;
            pub(super) struct Ptr<'a>;
            pub(crate) struct Key;
            pub(super) struct Queue<N>(N);
            pub(super) trait Next {
                fn next(stream: &Stream) -> Option<Key>;
                fn set_next(stream: &mut Stream, key: Option<Key>);
                fn take_next(stream: &mut Stream) -> Option<Key>;
                fn is_queued(stream: &Stream) -> bool;
                fn set_queued(stream: &mut Stream, val: bool);
            }
            pub(super) enum Entry<'a> {
                Occupied(OccupiedEntry<'a>),
                Vacant(VacantEntry<'a>),
            }
            pub(super) struct OccupiedEntry<'a>;
            pub(super) struct VacantEntry<'a>;
            pub(super) trait Resolve {
                fn resolve(&mut self, key: Key) -> Ptr<'_>;
            }
            impl Store {
                pub fn new() -> Self {}
                pub fn find_mut(&mut self, id: &StreamId) -> Option<Ptr<'_>> {}
                pub fn insert(&mut self, id: StreamId, val: Stream) -> Ptr<'_> {}
                pub fn find_entry(&mut self, id: StreamId) -> Entry<'_> {}
                pub fn try_for_each<F: FnMut(Ptr) -> Result<(), E>, E>(
                    &mut self,
                    f: F,
                ) -> Result<(), E> {}
            }
            impl Resolve for Store {}
            impl ops::Index<Key> for Store {
                type Output = Stream;
            }
            impl ops::IndexMut<Key> for Store {}
            impl Store {
                pub fn num_active_streams(&self) -> usize {}
                pub fn num_wired_streams(&self) -> usize {}
            }
            impl<N: Next> Queue<N> {
                pub fn new() -> Self {}
                pub fn take(&mut self) -> Self {}
                pub fn push(&mut self, stream: &mut store::Ptr) -> bool {}
                pub fn push_front(&mut self, stream: &mut store::Ptr) -> bool {}
                pub fn pop<'a, R: Resolve>(
                    &mut self,
                    store: &'a mut R,
                ) -> Option<store::Ptr<'a>> {}
                pub fn is_empty(&self) -> bool {}
                pub fn pop_if<'a, R: Resolve, F: Fn(&Stream) -> bool>(
                    &mut self,
                    store: &'a mut R,
                    f: F,
                ) -> Option<store::Ptr<'a>> {}
            }
            impl<'a> Ptr<'a> {
                pub fn key(&self) -> Key {}
                pub fn store_mut(&mut self) -> &mut Store {}
                pub fn remove(self) -> StreamId {}
                pub fn unlink(&mut self) {}
            }
            impl<'a> Resolve for Ptr<'a> {}
            impl<'a> ops::Deref for Ptr<'a> {
                type Target = Stream;
            }
            impl<'a> ops::DerefMut for Ptr<'a> {}
            impl<'a> OccupiedEntry<'a> {
                pub fn key(&self) -> Key {}
            }
            impl<'a> VacantEntry<'a> {
                pub fn insert(self, value: Stream) -> Key {}
            }
        }
        mod stream {
            use super::*;
            use std::task::{Context, Waker};
            use std::time::Instant;
            pub(super) struct Stream {
                pub id: StreamId,
                pub state: State,
                pub is_counted: bool,
                pub ref_count: usize,
                pub next_pending_send: Option<store::Key>,
                pub is_pending_send: bool,
                pub send_flow: FlowControl,
                pub requested_send_capacity: WindowSize,
                pub buffered_send_data: usize,
                pub pending_send: buffer::Deque,
                pub next_pending_send_capacity: Option<store::Key>,
                pub is_pending_send_capacity: bool,
                pub send_capacity_inc: bool,
                pub next_open: Option<store::Key>,
                pub is_pending_open: bool,
                pub is_pending_push: bool,
                pub next_pending_accept: Option<store::Key>,
                pub is_pending_accept: bool,
                pub recv_flow: FlowControl,
                pub in_flight_recv_data: WindowSize,
                pub next_window_update: Option<store::Key>,
                pub is_pending_window_update: bool,
                pub reset_at: Option<Instant>,
                pub next_reset_expire: Option<store::Key>,
                pub pending_recv: buffer::Deque,
                pub is_recv: bool,
                pub recv_task: Option<Waker>,
                pub push_task: Option<Waker>,
                pub pending_push_promises: store::Queue<NextAccept>,
                pub content_length: ContentLength,
            }
            pub enum ContentLength {
                Omitted,
                Head,
                Remaining(u64),
            }
            pub(super) struct NextAccept;
            impl Stream {
                pub fn new(
                    id: StreamId,
                    init_send_window: WindowSize,
                    init_recv_window: WindowSize,
                ) -> Stream {}
                pub fn ref_inc(&mut self) {}
                pub fn ref_dec(&mut self) {}
                pub fn is_pending_reset_expiration(&self) -> bool {}
                pub fn is_send_ready(&self) -> bool {}
                pub fn is_closed(&self) -> bool {}
                pub fn is_released(&self) -> bool {}
                pub fn is_canceled_interest(&self) -> bool {}
                pub fn capacity(&self, max_buffer_size: usize) -> WindowSize {}
                pub fn assign_capacity(
                    &mut self,
                    capacity: WindowSize,
                    max_buffer_size: usize,
                ) {}
                pub fn send_data(&mut self, len: WindowSize, max_buffer_size: usize) {}
                pub fn notify_capacity(&mut self) {}
                pub fn dec_content_length(&mut self, len: usize) -> Result<(), ()> {}
                pub fn ensure_content_length_zero(&self) -> Result<(), ()> {}
                pub fn notify_send(&mut self) {}
                pub fn wait_send(&mut self, cx: &Context) {}
                pub fn notify_recv(&mut self) {}
            }
            impl store::Next for NextAccept {}
            impl ContentLength {
                pub fn is_head(&self) -> bool {}
            }
        }
        mod streams {
            use super::store::{self};
            use super::StreamId;
            use crate::codec::UserError;
            use crate::frame::{self, Reason};
            use crate::proto::{Error, WindowSize};
            use crate::proto;
            use bytes::{Buf, Bytes};
            use http::{HeaderMap, Request, Response};
            use std::task::{Context, Poll};
            pub(crate) struct StreamRef<B>(B);
            pub(crate) struct OpaqueStreamRef;
            impl<B> StreamRef<B> {
                pub fn send_data(
                    &mut self,
                    data: B,
                    end_stream: bool,
                ) -> Result<(), UserError>
                where
                    B: Buf,
                {}
                pub fn send_trailers(
                    &mut self,
                    trailers: HeaderMap,
                ) -> Result<(), UserError> {}
                pub fn send_reset(&mut self, reason: Reason) {}
                pub fn send_informational_headers(
                    &mut self,
                    frame: frame::Headers,
                ) -> Result<(), UserError> {}
                pub fn send_response(
                    &mut self,
                    response: Response<()>,
                    end_of_stream: bool,
                ) -> Result<(), UserError> {}
                pub fn send_push_promise(
                    &mut self,
                    request: Request<()>,
                ) -> Result<StreamRef<B>, UserError> {}
                pub fn take_request(&self) -> Request<()> {}
                pub fn is_pending_open(&self) -> bool {}
                pub fn reserve_capacity(&mut self, capacity: WindowSize) {}
                pub fn capacity(&self) -> WindowSize {}
                pub fn poll_capacity(
                    &mut self,
                    cx: &Context,
                ) -> Poll<Option<Result<WindowSize, UserError>>> {}
                pub fn clone_to_opaque(&self) -> OpaqueStreamRef {}
                pub fn stream_id(&self) -> StreamId {}
            }
            impl OpaqueStreamRef {
                pub fn poll_response(
                    &mut self,
                    cx: &Context,
                ) -> Poll<Result<Response<()>, proto::Error>> {}
                pub fn poll_informational(
                    &mut self,
                    cx: &Context,
                ) -> Poll<Option<Result<Response<()>, proto::Error>>> {}
                pub fn poll_pushed(
                    &mut self,
                    cx: &Context,
                ) -> Poll<Option<Result<(Request<()>, OpaqueStreamRef), proto::Error>>> {}
                pub fn is_end_stream(&self) -> bool {}
                pub fn poll_data(
                    &mut self,
                    cx: &Context,
                ) -> Poll<Option<Result<Bytes, proto::Error>>> {}
                pub fn poll_trailers(
                    &mut self,
                    cx: &Context,
                ) -> Poll<Option<Result<HeaderMap, proto::Error>>> {}
                pub fn release_capacity(
                    &mut self,
                    capacity: WindowSize,
                ) -> Result<(), UserError> {}
                pub fn stream_id(&self) -> StreamId {}
            }
        }
        use self::prioritize::Prioritized;
        use self::recv::Open;
        use self::streams::{OpaqueStreamRef, StreamRef};
        use self::buffer::Buffer;
        use self::flow_control::FlowControl;
        use self::state::State;
        use self::store::Store;
        use self::stream::Stream;
        use crate::frame::StreamId;
        use crate::proto::*;
        use bytes::Bytes;
        use std::time::Duration;
        pub struct Config {
            pub initial_max_send_streams: usize,
            pub local_max_buffer_size: usize,
            pub local_next_stream_id: StreamId,
            pub local_push_enabled: bool,
            pub extended_connect_protocol_enabled: bool,
            pub local_reset_duration: Duration,
            pub local_reset_max: usize,
            pub remote_reset_max: usize,
            pub remote_init_window_sz: WindowSize,
            pub remote_max_initiated: Option<usize>,
            pub local_max_error_reset_streams: Option<usize>,
        }
        trait DebugStructExt<'a, 'b> {
            fn h2_field_if(
                &mut self,
                name: &str,
                val: &bool,
            ) -> &mut std::fmt::DebugStruct<'a, 'b>;
            fn h2_field_if_then<T>(
                &mut self,
                name: &str,
                cond: bool,
                val: &T,
            ) -> &mut std::fmt::DebugStruct<'a, 'b>;
            fn h2_field_some<T>(
                &mut self,
                name: &str,
                val: &Option<T>,
            ) -> &mut std::fmt::DebugStruct<'a, 'b>;
        }
        impl<'a, 'b> DebugStructExt<'a, 'b> for std::fmt::DebugStruct<'a, 'b> {}
    }
    use self::connection::{Config, Connection, DataFrameBudget};
    pub use self::error::{Error, Initiator};
    use self::peer::Peer;
    use self::streams::{OpaqueStreamRef, StreamRef};
    use self::streams::{Open, Prioritized};
    use crate::codec::Codec;
    use self::go_away::GoAway;
    use self::ping_pong::PingPong;
    use self::settings::Settings;
    use crate::frame::{self};
    use bytes::Buf;
    use tokio::io::AsyncWrite;
    pub type PingPayload = [u8; 8];
    pub type WindowSize = u32;
    pub const MAX_WINDOW_SIZE: WindowSize = ();
    pub const DEFAULT_REMOTE_RESET_STREAM_MAX: usize = ();
    pub const DEFAULT_LOCAL_RESET_COUNT_MAX: usize = ();
    pub const DEFAULT_DATA_FRAME_OVERHEAD_THRESHOLD: usize = ();
    pub const DEFAULT_DATA_FRAME_BUDGET: usize = ();
    pub const MAX_RECV_EMPTY_DATA_FRAMES: usize = ();
    pub const DEFAULT_RESET_STREAM_MAX: usize = ();
    pub const DEFAULT_RESET_STREAM_SECS: u64 = ();
    pub const DEFAULT_MAX_SEND_BUFFER_SIZE: usize = ();
}
pub mod frame {
    use crate::hpack;
    use bytes::Bytes;
    mod data {
        use crate::frame::{Frame, StreamId};
        use bytes::Bytes;
        pub struct Data<T = Bytes>(T);
        struct DataFlags;
        impl Default for DataFlags {}
        impl<T> Data<T> {
            pub fn new(stream_id: StreamId, payload: T) -> Self {}
            pub fn stream_id(&self) -> StreamId {}
            pub fn is_end_stream(&self) -> bool {}
            pub fn set_end_stream(&mut self, val: bool) {}
            pub fn is_padded(&self) -> bool {}
            pub fn set_padded(&mut self) {}
            pub fn payload(&self) -> &T {}
            pub fn payload_mut(&mut self) -> &mut T {}
            pub fn into_payload(self) -> T {}
        }
        impl<T> From<Data<T>> for Frame<T> {}
        impl From<DataFlags> for u8 {}
    }
    mod go_away {
        use bytes::{BufMut, Bytes};
        use crate::frame::{self, Error, Head, Reason, StreamId};
        pub struct GoAway;
        impl GoAway {
            pub fn new(last_stream_id: StreamId, reason: Reason) -> Self {}
            pub fn with_debug_data(
                last_stream_id: StreamId,
                reason: Reason,
                debug_data: Bytes,
            ) -> Self {}
            pub fn last_stream_id(&self) -> StreamId {}
            pub fn reason(&self) -> Reason {}
            pub fn debug_data(&self) -> &Bytes {}
            pub fn load(head: Head, payload: &[u8]) -> Result<GoAway, Error> {}
            pub fn encode<B: BufMut>(&self, dst: &mut B) {}
        }
        impl<B> From<GoAway> for frame::Frame<B> {}
    }
    mod head {
        use super::StreamId;
        use bytes::BufMut;
        pub struct Head;
        pub enum Kind {
            Data,
            Headers,
            Priority,
            Reset,
            Settings,
            PushPromise,
            Ping,
            GoAway,
            WindowUpdate,
            Continuation,
            Unknown,
        }
        impl Head {
            pub fn new(kind: Kind, flag: u8, stream_id: StreamId) -> Head {}
            pub fn parse(header: &[u8]) -> Head {}
            pub fn stream_id(&self) -> StreamId {}
            pub fn kind(&self) -> Kind {}
            pub fn flag(&self) -> u8 {}
            pub fn encode_len(&self) -> usize {}
            pub fn encode<T: BufMut>(&self, payload_len: usize, dst: &mut T) {}
        }
        impl Kind {
            pub fn new(byte: u8) -> Kind {}
        }
    }
    mod headers {
        use super::StreamId;
        use crate::ext::Protocol;
        use crate::frame::{Error, Frame, Head};
        use crate::hpack::{self, BytesStr};
        use http::header::{self, HeaderName};
        use http::{uri, HeaderMap, Method, Request, StatusCode, Uri};
        use bytes::BytesMut;
        type EncodeBuf<'a> = bytes::buf::Limit<&'a mut BytesMut>;
        pub struct Headers;
        pub struct HeadersFlag;
        pub struct PushPromise;
        pub struct PushPromiseFlag;
        pub struct Continuation;
        pub struct Pseudo {
            pub method: Option<Method>,
            pub scheme: Option<BytesStr>,
            pub authority: Option<BytesStr>,
            pub path: Option<BytesStr>,
            pub protocol: Option<Protocol>,
            pub status: Option<StatusCode>,
        }
        impl Default for Pseudo {}
        pub struct Iter;
        impl Headers {
            pub fn new(stream_id: StreamId, pseudo: Pseudo, fields: HeaderMap) -> Self {}
            pub fn trailers(stream_id: StreamId, fields: HeaderMap) -> Self {}
            pub fn load(head: Head, src: BytesMut) -> Result<(Self, BytesMut), Error> {}
            pub fn load_hpack(
                &mut self,
                src: &mut BytesMut,
                max_header_list_size: usize,
                decoder: &mut hpack::Decoder,
            ) -> Result<(), Error> {}
            pub fn stream_id(&self) -> StreamId {}
            pub fn is_end_headers(&self) -> bool {}
            pub fn set_end_headers(&mut self) {}
            pub fn is_end_stream(&self) -> bool {}
            pub fn set_end_stream(&mut self) {}
            pub fn is_over_size(&self) -> bool {}
            pub fn into_parts(self) -> (Pseudo, HeaderMap) {}
            pub fn pseudo_mut(&mut self) -> &mut Pseudo {}
            pub fn fields(&self) -> &HeaderMap {}
            pub fn into_fields(self) -> HeaderMap {}
            pub fn encode(
                self,
                encoder: &mut hpack::Encoder,
                dst: &mut EncodeBuf<'_>,
            ) -> Option<Continuation> {}
        }
        impl<T> From<Headers> for Frame<T> {}
        pub struct ParseU64Error;
        pub fn parse_u64(src: &[u8]) -> Result<u64, ParseU64Error> {}
        pub enum PushPromiseHeaderError {
            InvalidContentLength(Result<u64, ParseU64Error>),
            NotSafeAndCacheable,
        }
        impl PushPromise {
            pub fn new(
                stream_id: StreamId,
                promised_id: StreamId,
                pseudo: Pseudo,
                fields: HeaderMap,
            ) -> Self {}
            pub fn validate_request(
                req: &Request<()>,
            ) -> Result<(), PushPromiseHeaderError> {}
            pub fn fields(&self) -> &HeaderMap {}
            pub fn into_fields(self) -> HeaderMap {}
            pub fn load(head: Head, src: BytesMut) -> Result<(Self, BytesMut), Error> {}
            pub fn load_hpack(
                &mut self,
                src: &mut BytesMut,
                max_header_list_size: usize,
                decoder: &mut hpack::Decoder,
            ) -> Result<(), Error> {}
            pub fn stream_id(&self) -> StreamId {}
            pub fn promised_id(&self) -> StreamId {}
            pub fn is_end_headers(&self) -> bool {}
            pub fn set_end_headers(&mut self) {}
            pub fn is_over_size(&self) -> bool {}
            pub fn encode(
                self,
                encoder: &mut hpack::Encoder,
                dst: &mut EncodeBuf<'_>,
            ) -> Option<Continuation> {}
            pub fn into_parts(self) -> (Pseudo, HeaderMap) {}
        }
        impl<T> From<PushPromise> for Frame<T> {}
        impl Continuation {
            pub fn encode(self, dst: &mut EncodeBuf<'_>) -> Option<Continuation> {}
        }
        impl Pseudo {
            pub fn request(
                method: Method,
                uri: Uri,
                protocol: Option<Protocol>,
            ) -> Self {}
            pub fn response(status: StatusCode) -> Self {}
            pub fn set_status(&mut self, value: StatusCode) {}
            pub fn set_scheme(&mut self, scheme: uri::Scheme) {}
            pub fn set_protocol(&mut self, protocol: Protocol) {}
            pub fn set_authority(&mut self, authority: BytesStr) {}
        }
        impl Iterator for Iter {
            type Item = hpack::Header<Option<HeaderName>>;
        }
        impl HeadersFlag {
            pub fn empty() -> HeadersFlag {}
            pub fn load(bits: u8) -> HeadersFlag {}
            pub fn is_end_stream(&self) -> bool {}
            pub fn set_end_stream(&mut self) {}
            pub fn is_end_headers(&self) -> bool {}
            pub fn set_end_headers(&mut self) {}
            pub fn is_padded(&self) -> bool {}
            pub fn is_priority(&self) -> bool {}
        }
        impl Default for HeadersFlag {}
        impl From<HeadersFlag> for u8 {}
        impl PushPromiseFlag {
            pub fn empty() -> PushPromiseFlag {}
            pub fn load(bits: u8) -> PushPromiseFlag {}
            pub fn is_end_headers(&self) -> bool {}
            pub fn set_end_headers(&mut self) {}
            pub fn is_padded(&self) -> bool {}
        }
        impl Default for PushPromiseFlag {}
        impl From<PushPromiseFlag> for u8 {}
    }
    mod ping {
        use crate::frame::{Error, Frame, Head};
        use bytes::BufMut;
        pub type Payload = [u8; 8];
        pub struct Ping;
        impl Ping {
            pub const SHUTDOWN: Payload = ();
            pub const USER: Payload = ();
            pub fn new(payload: Payload) -> Ping {}
            pub fn pong(payload: Payload) -> Ping {}
            pub fn is_ack(&self) -> bool {}
            pub fn payload(&self) -> &Payload {}
            pub fn into_payload(self) -> Payload {}
            pub fn load(head: Head, bytes: &[u8]) -> Result<Ping, Error> {}
            pub fn encode<B: BufMut>(&self, dst: &mut B) {}
        }
        impl<T> From<Ping> for Frame<T> {}
    }
    mod priority {
        use crate::frame::*;
        pub struct Priority;
        pub struct StreamDependency;
        impl Priority {
            pub fn load(head: Head, payload: &[u8]) -> Result<Self, Error> {}
        }
        impl<B> From<Priority> for Frame<B> {}
        impl StreamDependency {
            pub fn new(dependency_id: StreamId, weight: u8, is_exclusive: bool) -> Self {}
            pub fn load(src: &[u8]) -> Result<Self, Error> {}
            pub fn dependency_id(&self) -> StreamId {}
        }
    }
    mod reason {
        pub struct Reason;
        impl Reason {
            pub const NO_ERROR: Reason = ();
            pub const PROTOCOL_ERROR: Reason = ();
            pub const INTERNAL_ERROR: Reason = ();
            pub const FLOW_CONTROL_ERROR: Reason = ();
            pub const SETTINGS_TIMEOUT: Reason = ();
            pub const STREAM_CLOSED: Reason = ();
            pub const FRAME_SIZE_ERROR: Reason = ();
            pub const REFUSED_STREAM: Reason = ();
            pub const CANCEL: Reason = ();
            pub const COMPRESSION_ERROR: Reason = ();
            pub const CONNECT_ERROR: Reason = ();
            pub const ENHANCE_YOUR_CALM: Reason = ();
            pub const INADEQUATE_SECURITY: Reason = ();
            pub const HTTP_1_1_REQUIRED: Reason = ();
            pub fn description(&self) -> &str {}
        }
        impl From<u32> for Reason {}
        impl From<Reason> for u32 {}
    }
    mod reset {
        use crate::frame::{self, Error, Head, Reason, StreamId};
        use bytes::BufMut;
        pub struct Reset;
        impl Reset {
            pub fn new(stream_id: StreamId, error: Reason) -> Reset {}
            pub fn stream_id(&self) -> StreamId {}
            pub fn reason(&self) -> Reason {}
            pub fn load(head: Head, payload: &[u8]) -> Result<Reset, Error> {}
            pub fn encode<B: BufMut>(&self, dst: &mut B) {}
        }
        impl<B> From<Reset> for frame::Frame<B> {}
    }
    mod settings {
        use crate::frame::{Error, Frame, FrameSize, Head};
        use bytes::BytesMut;
        pub struct Settings;
        impl Default for Settings {}
        pub enum Setting {
            HeaderTableSize(u32),
            EnablePush(u32),
            MaxConcurrentStreams(u32),
            InitialWindowSize(u32),
            MaxFrameSize(u32),
            MaxHeaderListSize(u32),
            EnableConnectProtocol(u32),
        }
        pub struct SettingsFlags;
        impl Default for SettingsFlags {}
        pub const DEFAULT_SETTINGS_HEADER_TABLE_SIZE: usize = ();
        pub const DEFAULT_INITIAL_WINDOW_SIZE: u32 = ();
        pub const DEFAULT_MAX_FRAME_SIZE: FrameSize = ();
        pub const MAX_INITIAL_WINDOW_SIZE: usize = ();
        pub const MAX_MAX_FRAME_SIZE: FrameSize = ();
        impl Settings {
            pub fn ack() -> Settings {}
            pub fn is_ack(&self) -> bool {}
            pub fn initial_window_size(&self) -> Option<u32> {}
            pub fn set_initial_window_size(&mut self, size: Option<u32>) {}
            pub fn max_concurrent_streams(&self) -> Option<u32> {}
            pub fn set_max_concurrent_streams(&mut self, max: Option<u32>) {}
            pub fn max_frame_size(&self) -> Option<u32> {}
            pub fn set_max_frame_size(&mut self, size: Option<u32>) {}
            pub fn max_header_list_size(&self) -> Option<u32> {}
            pub fn set_max_header_list_size(&mut self, size: Option<u32>) {}
            pub fn is_push_enabled(&self) -> Option<bool> {}
            pub fn set_enable_push(&mut self, enable: bool) {}
            pub fn is_extended_connect_protocol_enabled(&self) -> Option<bool> {}
            pub fn set_enable_connect_protocol(&mut self, val: Option<u32>) {}
            pub fn header_table_size(&self) -> Option<u32> {}
            pub fn set_header_table_size(&mut self, size: Option<u32>) {}
            pub fn load(head: Head, payload: &[u8]) -> Result<Settings, Error> {}
            pub fn encode(&self, dst: &mut BytesMut) {}
        }
        impl<T> From<Settings> for Frame<T> {}
        impl Setting {
            pub fn from_id(id: u16, val: u32) -> Option<Setting> {}
        }
        impl SettingsFlags {
            pub fn empty() -> SettingsFlags {}
            pub fn load(bits: u8) -> SettingsFlags {}
            pub fn ack() -> SettingsFlags {}
            pub fn is_ack(&self) -> bool {}
        }
        impl From<SettingsFlags> for u8 {}
    }
    mod stream_id {
        pub struct StreamId;
        pub struct StreamIdOverflow;
        impl StreamId {
            pub const ZERO: StreamId = ();
            pub const MAX: StreamId = ();
            pub fn parse(buf: &[u8]) -> (StreamId, bool) {}
            pub fn is_client_initiated(&self) -> bool {}
            pub fn is_server_initiated(&self) -> bool {}
            pub fn zero() -> StreamId {}
            pub fn is_zero(&self) -> bool {}
            pub fn next_id(&self) -> Result<StreamId, StreamIdOverflow> {}
        }
        impl From<u32> for StreamId {}
        impl From<StreamId> for u32 {}
    }
    mod util {
        use super::Error;
        use bytes::Bytes;
        pub fn strip_padding(payload: &mut Bytes) -> Result<u8, Error> {}
    }
    mod window_update {
        use crate::frame::{self, Error, Head, StreamId};
        use bytes::BufMut;
        pub struct WindowUpdate;
        impl WindowUpdate {
            pub fn new(stream_id: StreamId, size_increment: u32) -> WindowUpdate {}
            pub fn stream_id(&self) -> StreamId {}
            pub fn size_increment(&self) -> u32 {}
            pub fn load(head: Head, payload: &[u8]) -> Result<WindowUpdate, Error> {}
            pub fn encode<B: BufMut>(&self, dst: &mut B) {}
        }
        impl<B> From<WindowUpdate> for frame::Frame<B> {}
    }
    pub use self::data::Data;
    pub use self::go_away::GoAway;
    pub use self::head::{Head, Kind};
    pub use self::headers::{
        parse_u64, Continuation, Headers, Pseudo, PushPromise, PushPromiseHeaderError,
    };
    pub use self::ping::Ping;
    pub use self::priority::{Priority, StreamDependency};
    pub use self::reason::Reason;
    pub use self::reset::Reset;
    pub use self::settings::Settings;
    pub use self::stream_id::{StreamId, StreamIdOverflow};
    pub use self::window_update::WindowUpdate;
    pub use crate::hpack::BytesStr;
    pub use self::settings::{
        DEFAULT_INITIAL_WINDOW_SIZE, DEFAULT_MAX_FRAME_SIZE,
        DEFAULT_SETTINGS_HEADER_TABLE_SIZE, MAX_MAX_FRAME_SIZE,
    };
    pub type FrameSize = u32;
    pub const HEADER_LEN: usize = ();
    pub enum Frame<T = Bytes> {
        Data(Data<T>),
        Headers(Headers),
        Priority(Priority),
        PushPromise(PushPromise),
        Settings(Settings),
        Ping(Ping),
        GoAway(GoAway),
        WindowUpdate(WindowUpdate),
        Reset(Reset),
    }
    impl<T> Frame<T> {
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Frame<U> {}
    }
    pub enum Error {
        BadFrameSize,
        TooMuchPadding,
        InvalidSettingValue,
        InvalidWindowUpdateValue,
        InvalidPayloadLength,
        InvalidPayloadAckSettings,
        InvalidStreamId,
        MalformedMessage,
        HeaderListWayTooLarge,
        InvalidDependencyId,
        Hpack(hpack::DecoderError),
    }
}
pub mod client {
    use crate::codec::SendError;
    use crate::ext::Protocol;
    use crate::frame::{Headers, StreamId};
    use crate::proto::{self, Error};
    use crate::{PingPong, RecvStream, SendStream};
    use bytes::{Buf, Bytes};
    use http::{Request, Response};
    use std::future::Future;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use tokio::io::{AsyncRead, AsyncWrite};
    pub struct SendRequest<B: Buf>(B);
    pub struct ReadySendRequest<B: Buf>(B);
    pub struct Connection<T, B: Buf = Bytes>(T, B);
    pub struct ResponseFuture;
    pub struct PushedResponseFuture;
    pub struct PushPromise;
    pub struct PushPromises;
    pub struct Builder;
    pub(crate) struct Peer;
    impl<B: Buf> SendRequest<B> {
        pub fn poll_ready(
            &mut self,
            cx: &mut Context,
        ) -> Poll<Result<(), crate::Error>> {}
        pub fn ready(self) -> ReadySendRequest<B> {}
        pub fn send_request(
            &mut self,
            request: Request<()>,
            end_of_stream: bool,
        ) -> Result<(ResponseFuture, SendStream<B>), crate::Error> {}
        pub fn is_extended_connect_protocol_enabled(&self) -> bool {}
        pub fn current_max_send_streams(&self) -> usize {}
        pub fn current_max_recv_streams(&self) -> usize {}
    }
    impl<B: Buf> SendRequest<B> {
        pub fn num_active_streams(&self) -> usize {}
        pub fn num_wired_streams(&self) -> usize {}
    }
    impl<B: Buf> Future for ReadySendRequest<B> {
        type Output = Result<SendRequest<B>, crate::Error>;
    }
    impl Builder {
        pub fn new() -> Builder {}
        pub fn initial_window_size(&mut self, size: u32) -> &mut Self {}
        pub fn initial_connection_window_size(&mut self, size: u32) -> &mut Self {}
        pub fn max_frame_size(&mut self, max: u32) -> &mut Self {}
        pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
        pub fn max_concurrent_streams(&mut self, max: u32) -> &mut Self {}
        pub fn initial_max_send_streams(&mut self, initial: usize) -> &mut Self {}
        pub fn max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self {}
        pub fn reset_stream_duration(&mut self, dur: Duration) -> &mut Self {}
        pub fn max_local_error_reset_streams(
            &mut self,
            max: Option<usize>,
        ) -> &mut Self {}
        pub fn max_pending_accept_reset_streams(&mut self, max: usize) -> &mut Self {}
        pub fn max_send_buffer_size(&mut self, max: usize) -> &mut Self {}
        pub fn enable_push(&mut self, enabled: bool) -> &mut Self {}
        pub fn header_table_size(&mut self, size: u32) -> &mut Self {}
        pub fn data_frame_budget(&mut self, budget: usize) -> &mut Self {}
        pub fn initial_stream_id(&mut self, stream_id: u32) -> &mut Self {}
        pub fn handshake<T: AsyncRead + AsyncWrite, B: Buf>(
            &self,
            io: T,
        ) -> impl Future<
            Output = Result<(SendRequest<B>, Connection<T, B>), crate::Error>,
        > {}
    }
    impl Default for Builder {}
    pub async fn handshake<T: AsyncRead + AsyncWrite>(
        io: T,
    ) -> Result<(SendRequest<Bytes>, Connection<T, Bytes>), crate::Error> {}
    impl<T: AsyncRead + AsyncWrite, B: Buf> Connection<T, B> {
        pub fn set_target_window_size(&mut self, size: u32) {}
        pub fn set_initial_window_size(
            &mut self,
            size: u32,
        ) -> Result<(), crate::Error> {}
        pub fn ping_pong(&mut self) -> Option<PingPong> {}
        pub fn max_concurrent_send_streams(&self) -> usize {}
        pub fn max_concurrent_recv_streams(&self) -> usize {}
    }
    impl<T: AsyncRead + AsyncWrite, B: Buf> Future for Connection<T, B> {
        type Output = Result<(), crate::Error>;
    }
    impl Future for ResponseFuture {
        type Output = Result<Response<RecvStream>, crate::Error>;
    }
    impl ResponseFuture {
        pub fn stream_id(&self) -> crate::StreamId {}
        pub fn poll_informational(
            &mut self,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<Response<()>, crate::Error>>> {}
        pub fn push_promises(&mut self) -> PushPromises {}
    }
    impl PushPromises {
        pub async fn push_promise(
            &mut self,
        ) -> Option<Result<PushPromise, crate::Error>> {}
    }
    impl futures_core::Stream for PushPromises {
        type Item = Result<PushPromise, crate::Error>;
    }
    impl PushPromise {
        pub fn request(&self) -> &Request<()> {}
        pub fn request_mut(&mut self) -> &mut Request<()> {}
        pub fn into_parts(self) -> (Request<()>, PushedResponseFuture) {}
    }
    impl Future for PushedResponseFuture {
        type Output = Result<Response<RecvStream>, crate::Error>;
    }
    impl PushedResponseFuture {
        pub fn stream_id(&self) -> crate::StreamId {}
    }
    impl Peer {
        pub fn convert_send_message(
            id: StreamId,
            request: Request<()>,
            protocol: Option<Protocol>,
            end_of_stream: bool,
        ) -> Result<Headers, SendError> {}
    }
    impl proto::Peer for Peer {
        type Poll = Response<()>;
    }
}
pub mod ext {
    pub struct Protocol;
    impl Protocol {
        pub const fn from_static(value: &'static str) -> Self {}
        pub fn as_str(&self) -> &str {}
    }
    impl<'a> From<&'a str> for Protocol {}
    impl AsRef<[u8]> for Protocol {}
}
pub mod server {
    use crate::codec::UserError;
    use crate::frame::{self, Reason, StreamId};
    use crate::proto::{self, Error};
    use crate::{PingPong, RecvStream, SendStream};
    use bytes::{Buf, Bytes};
    use http::{Request, Response};
    use std::future::Future;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use std::io;
    use tokio::io::{AsyncRead, AsyncWrite};
    pub struct Handshake<T, B: Buf = Bytes>(T, B);
    pub struct Connection<T, B: Buf>(T, B);
    pub struct Builder;
    pub struct SendResponse<B: Buf>(B);
    pub struct SendPushedResponse<B: Buf>(B);
    pub(crate) struct Peer;
    pub fn handshake<T: AsyncRead + AsyncWrite>(io: T) -> Handshake<T, Bytes> {}
    impl<T: AsyncRead + AsyncWrite, B: Buf> Connection<T, B> {
        pub async fn accept(
            &mut self,
        ) -> Option<Result<(Request<RecvStream>, SendResponse<B>), crate::Error>> {}
        pub fn set_target_window_size(&mut self, size: u32) {}
        pub fn set_initial_window_size(
            &mut self,
            size: u32,
        ) -> Result<(), crate::Error> {}
        pub fn enable_connect_protocol(&mut self) -> Result<(), crate::Error> {}
        pub fn poll_closed(
            &mut self,
            cx: &mut Context,
        ) -> Poll<Result<(), crate::Error>> {}
        pub fn abrupt_shutdown(&mut self, reason: Reason) {}
        pub fn graceful_shutdown(&mut self) {}
        pub fn ping_pong(&mut self) -> Option<PingPong> {}
        pub fn has_streams(&self) -> bool {}
        pub fn max_concurrent_send_streams(&self) -> usize {}
        pub fn max_concurrent_recv_streams(&self) -> usize {}
    }
    impl<T: AsyncRead + AsyncWrite, B: Buf> futures_core::Stream for Connection<T, B> {
        type Item = Result<(Request<RecvStream>, SendResponse<B>), crate::Error>;
    }
    impl Builder {
        pub fn new() -> Builder {}
        pub fn initial_window_size(&mut self, size: u32) -> &mut Self {}
        pub fn initial_connection_window_size(&mut self, size: u32) -> &mut Self {}
        pub fn max_frame_size(&mut self, max: u32) -> &mut Self {}
        pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
        pub fn header_table_size(&mut self, size: u32) -> &mut Self {}
        pub fn max_concurrent_streams(&mut self, max: u32) -> &mut Self {}
        pub fn max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self {}
        pub fn max_local_error_reset_streams(
            &mut self,
            max: Option<usize>,
        ) -> &mut Self {}
        pub fn max_pending_accept_reset_streams(&mut self, max: usize) -> &mut Self {}
        pub fn max_send_buffer_size(&mut self, max: usize) -> &mut Self {}
        pub fn reset_stream_duration(&mut self, dur: Duration) -> &mut Self {}
        pub fn enable_connect_protocol(&mut self) -> &mut Self {}
        pub fn data_frame_budget(&mut self, budget: usize) -> &mut Self {}
        pub fn handshake<T: AsyncRead + AsyncWrite, B: Buf>(
            &self,
            io: T,
        ) -> Handshake<T, B> {}
    }
    impl Default for Builder {}
    impl<B: Buf> SendResponse<B> {
        pub fn send_informational(
            &mut self,
            response: Response<()>,
        ) -> Result<(), crate::Error> {}
        pub fn send_response(
            &mut self,
            response: Response<()>,
            end_of_stream: bool,
        ) -> Result<SendStream<B>, crate::Error> {}
        pub fn push_request(
            &mut self,
            request: Request<()>,
        ) -> Result<SendPushedResponse<B>, crate::Error> {}
        pub fn send_reset(&mut self, reason: Reason) {}
        pub fn poll_reset(
            &mut self,
            cx: &mut Context,
        ) -> Poll<Result<Reason, crate::Error>> {}
        pub fn stream_id(&self) -> crate::StreamId {}
    }
    impl<B: Buf> SendPushedResponse<B> {
        pub fn send_response(
            &mut self,
            response: Response<()>,
            end_of_stream: bool,
        ) -> Result<SendStream<B>, crate::Error> {}
        pub fn send_reset(&mut self, reason: Reason) {}
        pub fn poll_reset(
            &mut self,
            cx: &mut Context,
        ) -> Poll<Result<Reason, crate::Error>> {}
        pub fn stream_id(&self) -> crate::StreamId {}
    }
    impl<T: AsyncRead + AsyncWrite, B: Buf + Buf> Future for Handshake<T, B> {
        type Output = Result<Connection<T, B>, crate::Error>;
    }
    impl Peer {
        pub fn convert_send_message(
            id: StreamId,
            response: Response<()>,
            end_of_stream: bool,
        ) -> frame::Headers {}
        pub fn convert_push_message(
            stream_id: StreamId,
            promised_id: StreamId,
            request: Request<()>,
        ) -> Result<frame::PushPromise, UserError> {}
    }
    impl proto::Peer for Peer {
        type Poll = Request<()>;
    }
}
mod share {
    use crate::frame::Reason;
    use crate::proto::{self};
    use bytes::{Buf, Bytes};
    use http::HeaderMap;
    use std::task::{Context, Poll};
    pub struct SendStream<B>(B);
    pub struct StreamId;
    impl From<StreamId> for u32 {}
    pub struct RecvStream;
    pub struct FlowControl;
    pub struct PingPong;
    pub struct Ping;
    pub struct Pong;
    impl<B: Buf> SendStream<B> {
        pub fn reserve_capacity(&mut self, capacity: usize) {}
        pub fn capacity(&self) -> usize {}
        pub fn poll_capacity(
            &mut self,
            cx: &mut Context,
        ) -> Poll<Option<Result<usize, crate::Error>>> {}
        pub fn send_data(
            &mut self,
            data: B,
            end_of_stream: bool,
        ) -> Result<(), crate::Error> {}
        pub fn send_trailers(
            &mut self,
            trailers: HeaderMap,
        ) -> Result<(), crate::Error> {}
        pub fn send_reset(&mut self, reason: Reason) {}
        pub fn poll_reset(
            &mut self,
            cx: &mut Context,
        ) -> Poll<Result<Reason, crate::Error>> {}
        pub fn stream_id(&self) -> StreamId {}
    }
    impl StreamId {
        pub fn as_u32(&self) -> u32 {}
    }
    impl RecvStream {
        pub async fn data(&mut self) -> Option<Result<Bytes, crate::Error>> {}
        pub async fn trailers(&mut self) -> Result<Option<HeaderMap>, crate::Error> {}
        pub fn poll_data(
            &mut self,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<Bytes, crate::Error>>> {}
        pub fn is_end_stream(&self) -> bool {}
        pub fn flow_control(&mut self) -> &mut FlowControl {}
        pub fn stream_id(&self) -> StreamId {}
    }
    impl futures_core::Stream for RecvStream {
        type Item = Result<Bytes, crate::Error>;
    }
    impl FlowControl {
        pub fn stream_id(&self) -> StreamId {}
        pub fn available_capacity(&self) -> isize {}
        pub fn used_capacity(&self) -> usize {}
        pub fn release_capacity(&mut self, sz: usize) -> Result<(), crate::Error> {}
    }
    impl PingPong {
        pub async fn ping(&mut self, ping: Ping) -> Result<Pong, crate::Error> {}
    }
    impl Ping {
        pub fn opaque() -> Ping {}
    }
}
pub mod fuzz_bridge {
    pub mod fuzz_logic {
        pub fn fuzz_hpack(data_: &[u8]) {}
    }
}
pub use crate::error::{Error, Reason};
pub use crate::share::{
    FlowControl, Ping, PingPong, Pong, RecvStream, SendStream, StreamId,
};
pub use codec::{Codec, SendError, UserError};
use std::future::Future;
use std::task::{Context, Poll};
