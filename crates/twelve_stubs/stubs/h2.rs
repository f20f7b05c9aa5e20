//! package = "h2", version = ">=0.3, <0.5"

mod error {
    use crate::codec::{SendError, UserError};
    use crate::proto::{self};
    use std::{error, io};
    pub use crate::frame::Reason;
    pub struct Error;
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
pub mod frame {
    use crate::hpack;
    use bytes::Bytes;
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
    use crate::frame::StreamId;
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
pub use crate::error::{Error, Reason};
pub use crate::share::{
    FlowControl, Ping, PingPong, Pong, RecvStream, SendStream, StreamId,
};
pub use codec::{Codec, SendError, UserError};
use std::future::Future;
use std::task::{Context, Poll};
