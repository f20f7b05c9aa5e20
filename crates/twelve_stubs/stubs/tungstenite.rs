//! package = "tungstenite", version = ">=0.26, <0.30"

pub use http;
pub mod buffer {
    use bytes::Buf;
    use std::io::{Cursor, Read, Result as IoResult};
    pub struct ReadBuffer<const CHUNK_SIZE: usize>;
    impl<const CHUNK_SIZE: usize> ReadBuffer<CHUNK_SIZE> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn from_partially_read(part: Vec<u8>) -> Self {}
        pub fn as_cursor(&self) -> &Cursor<Vec<u8>> {}
        #[twelve::view]
        pub fn as_cursor_mut(&mut self) -> &mut Cursor<Vec<u8>> {}
        pub fn into_vec(self) -> Vec<u8> {}
        pub fn read_from<S: Read>(&mut self, stream: &mut S) -> IoResult<usize> {}
    }
    impl<const CHUNK_SIZE: usize> Buf for ReadBuffer<CHUNK_SIZE> {}
    impl<const CHUNK_SIZE: usize> Default for ReadBuffer<CHUNK_SIZE> {}
}
pub mod client {
    use crate::{
        error::Result,
        handshake::{client::ClientHandshake, HandshakeError},
        protocol::WebSocket,
        stream::Mode,
    };
    use crate::{
        handshake::client::{Request, Response},
        protocol::WebSocketConfig,
        stream::MaybeTlsStream,
    };
    use http::Uri;
    use log::*;
    use std::{
        io::{Read, Write},
        net::TcpStream,
        result::Result as StdResult,
    };
    pub fn connect_with_config<Req: IntoClientRequest>(
        request: Req,
        config: Option<WebSocketConfig>,
        max_redirects: u8,
    ) -> Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)> {
    }
    pub fn connect<Req: IntoClientRequest>(
        request: Req,
    ) -> Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)> {
    }
    pub fn uri_mode(uri: &Uri) -> Result<Mode> {}
    pub fn client_with_config<Stream: Read + Write, Req: IntoClientRequest>(
        request: Req,
        stream: Stream,
        config: Option<WebSocketConfig>,
    ) -> StdResult<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>> {
    }
    pub fn client<Stream: Read + Write, Req: IntoClientRequest>(
        request: Req,
        stream: Stream,
    ) -> StdResult<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>> {
    }
    pub trait IntoClientRequest {
        fn into_client_request(self) -> Result<Request>;
    }
    impl IntoClientRequest for &str {}
    impl IntoClientRequest for &String {}
    impl IntoClientRequest for String {}
    impl IntoClientRequest for &Uri {}
    impl IntoClientRequest for Uri {}
    impl IntoClientRequest for &url::Url {}
    impl IntoClientRequest for url::Url {}
    impl IntoClientRequest for Request {}
    impl IntoClientRequest for httparse::Request<'_, '_> {}
    pub struct ClientRequestBuilder;
    impl ClientRequestBuilder {
        pub const fn new(uri: Uri) -> Self {}
        pub fn with_header<K: Into<String>, V: Into<String>>(self, key: K, value: V) -> Self {}
        pub fn with_sub_protocol<P: Into<String>>(self, protocol: P) -> Self {}
    }
    impl IntoClientRequest for ClientRequestBuilder {}
}
pub mod error {
    use crate::protocol::{frame::coding::Data, Message};
    use http::{header::HeaderName, Response};
    use std::{io, result, str, string};
    use thiserror::Error;
    pub type Result<T, E = Error> = result::Result<T, E>;
    pub enum Error {
        ConnectionClosed,
        AlreadyClosed,
        Io(io::Error),
        Tls(TlsError),
        Capacity(CapacityError),
        Protocol(ProtocolError),
        WriteBufferFull(Message),
        Utf8,
        AttackAttempt,
        Url(UrlError),
        Http(Response<Option<Vec<u8>>>),
        HttpFormat(http::Error),
    }
    impl From<str::Utf8Error> for Error {}
    impl From<string::FromUtf8Error> for Error {}
    impl From<http::header::InvalidHeaderValue> for Error {}
    impl From<http::header::InvalidHeaderName> for Error {}
    impl From<http::header::ToStrError> for Error {}
    impl From<http::uri::InvalidUri> for Error {}
    impl From<http::status::InvalidStatusCode> for Error {}
    impl From<httparse::Error> for Error {}
    pub enum CapacityError {
        TooManyHeaders,
        MessageTooLong { size: usize, max_size: usize },
    }
    pub enum SubProtocolError {
        ServerSentSubProtocolNoneRequested,
        InvalidSubProtocol,
        NoSubProtocol,
    }
    pub enum ProtocolError {
        WrongHttpMethod,
        WrongHttpVersion,
        MissingConnectionUpgradeHeader,
        MissingUpgradeWebSocketHeader,
        MissingSecWebSocketVersionHeader,
        MissingSecWebSocketKey,
        SecWebSocketAcceptKeyMismatch,
        SecWebSocketSubProtocolError(SubProtocolError),
        JunkAfterRequest,
        CustomResponseSuccessful,
        InvalidHeader(HeaderName),
        HandshakeIncomplete,
        HttparseError(httparse::Error),
        SendAfterClosing,
        ReceivedAfterClosing,
        NonZeroReservedBits,
        UnmaskedFrameFromClient,
        MaskedFrameFromServer,
        FragmentedControlFrame,
        ControlFrameTooBig,
        UnknownControlFrameType(u8),
        UnknownDataFrameType(u8),
        UnexpectedContinueFrame,
        ExpectedFragment(Data),
        ResetWithoutClosingHandshake,
        InvalidOpcode(u8),
        InvalidCloseSequence,
    }
    pub enum UrlError {
        TlsFeatureNotEnabled,
        NoHostName,
        UnableToConnect(String),
        UnsupportedUrlScheme,
        EmptyHostName,
        NoPathOrQuery,
    }
    pub enum TlsError {
        Native(native_tls_crate::Error),
        Rustls(rustls::Error),
        InvalidDnsName,
    }
}
pub mod handshake {
    pub mod client {
        use super::{headers::FromHttparse, machine::TryParse, HandshakeRole, MidHandshake};
        use crate::{
            error::Result,
            protocol::{WebSocket, WebSocketConfig},
        };
        use http::{Request as HttpRequest, Response as HttpResponse};
        use log::*;
        use std::io::{Read, Write};
        pub type Request = HttpRequest<()>;
        pub type Response = HttpResponse<Option<Vec<u8>>>;
        pub struct ClientHandshake<S>(S);
        impl<S: Read + Write> ClientHandshake<S> {
            pub fn start(
                stream: S,
                request: Request,
                config: Option<WebSocketConfig>,
            ) -> Result<MidHandshake<Self>> {
            }
        }
        impl<S: Read + Write> HandshakeRole for ClientHandshake<S> {
            type IncomingData = Response;
            type InternalStream = S;
            type FinalResult = (WebSocket<S>, Response);
        }
        pub fn generate_request(request: Request) -> Result<(Vec<u8>, String)> {}
        impl TryParse for Response {}
        pub fn generate_key() -> String {}
    }
    pub mod headers {
        use super::machine::TryParse;
        use crate::error::Result;
        use http::header::HeaderMap;
        pub const MAX_HEADERS: usize = ();
        pub(crate) trait FromHttparse<T>: Sized {
            fn from_httparse(raw: T) -> Result<Self>;
        }
        impl TryParse for HeaderMap {}
    }
    pub mod machine {
        use crate::error::Result;
        use log::*;
        use std::io::{Read, Write};
        pub struct HandshakeMachine<Stream>(Stream);
        impl<Stream> HandshakeMachine<Stream> {
            pub fn start_read(stream: Stream) -> Self {}
            pub fn start_write<D: Into<Vec<u8>>>(stream: Stream, data: D) -> Self {}
            pub fn get_ref(&self) -> &Stream {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut Stream {}
        }
        impl<Stream: Read + Write> HandshakeMachine<Stream> {
            pub fn single_round<Obj: TryParse>(self) -> Result<RoundResult<Obj, Stream>> {}
        }
        pub enum RoundResult<Obj, Stream> {
            WouldBlock(HandshakeMachine<Stream>),
            Incomplete(HandshakeMachine<Stream>),
            StageFinished(StageResult<Obj, Stream>),
        }
        pub enum StageResult<Obj, Stream> {
            DoneReading { result: Obj, stream: Stream, tail: Vec<u8> },
            DoneWriting(Stream),
        }
        pub trait TryParse: Sized {
            fn try_parse(data: &[u8]) -> Result<Option<(usize, Self)>>;
        }
    }
    pub mod server {
        use super::{headers::FromHttparse, machine::TryParse, HandshakeRole, MidHandshake};
        use crate::{
            error::Result,
            protocol::{WebSocket, WebSocketConfig},
        };
        use http::{Request as HttpRequest, Response as HttpResponse};
        use log::*;
        use std::{
            io::{self, Read, Write},
            result::Result as StdResult,
        };
        pub type Request = HttpRequest<()>;
        pub type Response = HttpResponse<()>;
        pub type ErrorResponse = HttpResponse<Option<String>>;
        pub fn create_response(request: &Request) -> Result<Response> {}
        pub fn create_response_with_body<T1, T2>(
            request: &HttpRequest<T1>,
            generate_body: impl FnOnce() -> T2,
        ) -> Result<HttpResponse<T2>> {
        }
        pub fn write_response<T>(w: impl io::Write, response: &HttpResponse<T>) -> Result<()> {}
        impl TryParse for Request {}
        pub trait Callback: Sized {
            fn on_request(self, request: &Request, response: Response) -> StdResult<Response, ErrorResponse>;
        }
        impl<F: FnOnce(&Request, Response) -> StdResult<Response, ErrorResponse>> Callback for F {}
        pub struct NoCallback;
        impl Callback for NoCallback {}
        pub struct ServerHandshake<S, C>(S, C);
        impl<S: Read + Write, C: Callback> ServerHandshake<S, C> {
            pub fn start(stream: S, callback: C, config: Option<WebSocketConfig>) -> MidHandshake<Self> {}
        }
        impl<S: Read + Write, C: Callback> HandshakeRole for ServerHandshake<S, C> {
            type IncomingData = Request;
            type InternalStream = S;
            type FinalResult = WebSocket<S>;
        }
    }
    use self::machine::{HandshakeMachine, RoundResult, StageResult, TryParse};
    use crate::error::Error;
    use std::{
        error::Error as ErrorTrait,
        io::{Read, Write},
    };
    pub struct MidHandshake<Role: HandshakeRole>(Role);
    impl<Role: HandshakeRole> MidHandshake<Role> {
        pub fn get_ref(&self) -> &HandshakeMachine<Role::InternalStream> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut HandshakeMachine<Role::InternalStream> {}
        pub fn handshake(self) -> Result<Role::FinalResult, HandshakeError<Role>> {}
    }
    pub enum HandshakeError<Role: HandshakeRole> {
        Interrupted(MidHandshake<Role>),
        Failure(Error),
    }
    impl<Role: HandshakeRole> ErrorTrait for HandshakeError<Role> {}
    impl<Role: HandshakeRole> From<Error> for HandshakeError<Role> {}
    pub trait HandshakeRole {}
    pub fn derive_accept_key(request_key: &[u8]) -> String {}
}
pub mod protocol {
    pub mod frame {
        pub mod coding {
            use std::convert::From;
            pub enum OpCode {
                Data(Data),
                Control(Control),
            }
            pub enum Data {
                Continue,
                Text,
                Binary,
                Reserved(u8),
            }
            pub enum Control {
                Close,
                Ping,
                Pong,
                Reserved(u8),
            }
            impl From<OpCode> for u8 {}
            impl From<u8> for OpCode {}
            use self::CloseCode::*;
            pub enum CloseCode {
                Normal,
                Away,
                Protocol,
                Unsupported,
                Status,
                Abnormal,
                Invalid,
                Policy,
                Size,
                Extension,
                Error,
                Restart,
                Again,
            }
            impl CloseCode {
                pub fn is_allowed(self) -> bool {}
            }
            impl From<CloseCode> for u16 {}
            impl<'t> From<&'t CloseCode> for u16 {}
            impl From<u16> for CloseCode {}
        }
        mod frame {
            use super::coding::{CloseCode, OpCode};
            use crate::{error::Result, protocol::frame::Utf8Bytes};
            use bytes::Bytes;
            use log::*;
            use std::{
                default::Default,
                io::{Cursor, Write},
                result::Result as StdResult,
                str::Utf8Error,
            };
            pub struct CloseFrame {
                pub code: CloseCode,
                pub reason: Utf8Bytes,
            }
            pub struct FrameHeader {
                pub is_final: bool,
                pub rsv1: bool,
                pub rsv2: bool,
                pub rsv3: bool,
                pub opcode: OpCode,
                pub mask: Option<[u8; 4]>,
            }
            impl Default for FrameHeader {}
            impl FrameHeader {
                pub fn parse(cursor: &mut Cursor<impl AsRef<[u8]>>) -> Result<Option<(Self, u64)>> {}
                pub fn len(&self, length: u64) -> usize {}
                pub fn format(&self, length: u64, output: &mut impl Write) -> Result<()> {}
            }
            pub struct Frame;
            impl Frame {
                pub fn len(&self) -> usize {}
                pub fn is_empty(&self) -> bool {}
                pub fn header(&self) -> &FrameHeader {}
                #[twelve::view]
                pub fn header_mut(&mut self) -> &mut FrameHeader {}
                pub fn payload(&self) -> &[u8] {}
                pub fn into_text(self) -> StdResult<Utf8Bytes, Utf8Error> {}
                pub fn into_payload(self) -> Bytes {}
                pub fn to_text(&self) -> Result<&str, Utf8Error> {}
                pub fn message(data: impl Into<Bytes>, opcode: OpCode, is_final: bool) -> Frame {}
                pub fn pong(data: impl Into<Bytes>) -> Frame {}
                pub fn ping(data: impl Into<Bytes>) -> Frame {}
                pub fn close(msg: Option<CloseFrame>) -> Frame {}
                pub fn from_payload(header: FrameHeader, payload: Bytes) -> Self {}
                pub fn format(self, output: &mut impl Write) -> Result<()> {}
            }
        }
        mod utf8 {
            use bytes::{Bytes, BytesMut};
            use std::str;
            pub struct Utf8Bytes;
            impl Default for Utf8Bytes {}
            impl Utf8Bytes {
                pub const fn from_static(str: &'static str) -> Self {}
                pub fn as_str(&self) -> &str {}
                pub fn from_bytes_unchecked(bytes: Bytes) -> Self {}
            }
            impl std::ops::Deref for Utf8Bytes {
                type Target = str;
            }
            impl AsRef<[u8]> for Utf8Bytes {}
            impl AsRef<str> for Utf8Bytes {}
            impl AsRef<Bytes> for Utf8Bytes {}
            impl std::borrow::Borrow<str> for Utf8Bytes {}
            impl TryFrom<Bytes> for Utf8Bytes {
                type Error = str::Utf8Error;
            }
            impl TryFrom<BytesMut> for Utf8Bytes {
                type Error = str::Utf8Error;
            }
            impl TryFrom<Vec<u8>> for Utf8Bytes {
                type Error = str::Utf8Error;
            }
            impl From<String> for Utf8Bytes {}
            impl From<&str> for Utf8Bytes {}
            impl From<&String> for Utf8Bytes {}
            impl From<Utf8Bytes> for Bytes {}
        }
        pub use self::{
            frame::{CloseFrame, Frame, FrameHeader},
            utf8::Utf8Bytes,
        };
        use crate::error::{Error, Result};
        use bytes::BytesMut;
        use log::*;
        use std::io::{self, Cursor, Read, Write};
        pub struct FrameSocket<Stream>(Stream);
        impl<Stream> FrameSocket<Stream> {
            pub fn new(stream: Stream) -> Self {}
            pub fn from_partially_read(stream: Stream, part: Vec<u8>) -> Self {}
            pub fn into_inner(self) -> (Stream, BytesMut) {}
            pub fn get_ref(&self) -> &Stream {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut Stream {}
        }
        impl<Stream: Read> FrameSocket<Stream> {
            pub fn read(&mut self, max_size: Option<usize>) -> Result<Option<Frame>> {}
        }
        impl<Stream: Write> FrameSocket<Stream> {
            pub fn send(&mut self, frame: Frame) -> Result<()> {}
            pub fn write(&mut self, frame: Frame) -> Result<()> {}
            pub fn flush(&mut self) -> Result<()> {}
        }
    }
    mod message {
        use super::frame::{CloseFrame, Frame};
        use crate::{error::Result, protocol::frame::Utf8Bytes};
        use std::str;
        mod string_collect {
            use crate::error::Result;
            pub struct StringCollector;
            impl StringCollector {
                pub fn new() -> Self {}
                pub fn len(&self) -> usize {}
                pub fn extend<T: AsRef<[u8]>>(&mut self, tail: T) -> Result<()> {}
                pub fn into_string(self) -> Result<String> {}
            }
        }
        use self::string_collect::StringCollector;
        use bytes::Bytes;
        pub struct IncompleteMessage;
        impl IncompleteMessage {
            pub fn new(message_type: IncompleteMessageType) -> Self {}
            pub fn len(&self) -> usize {}
            pub fn extend<T: AsRef<[u8]>>(&mut self, tail: T, size_limit: Option<usize>) -> Result<()> {}
            pub fn complete(self) -> Result<Message> {}
        }
        pub enum IncompleteMessageType {
            Text,
            Binary,
        }
        pub enum Message {
            Text(Utf8Bytes),
            Binary(Bytes),
            Ping(Bytes),
            Pong(Bytes),
            Close(Option<CloseFrame>),
            Frame(Frame),
        }
        impl Message {
            pub fn text<S: Into<Utf8Bytes>>(string: S) -> Message {}
            pub fn binary<B: Into<Bytes>>(bin: B) -> Message {}
            pub fn is_text(&self) -> bool {}
            pub fn is_binary(&self) -> bool {}
            pub fn is_ping(&self) -> bool {}
            pub fn is_pong(&self) -> bool {}
            pub fn is_close(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn into_data(self) -> Bytes {}
            pub fn into_text(self) -> Result<Utf8Bytes> {}
            pub fn to_text(&self) -> Result<&str> {}
        }
        impl From<String> for Message {}
        impl<'s> From<&'s str> for Message {}
        impl<'b> From<&'b [u8]> for Message {}
        impl From<Vec<u8>> for Message {}
        impl From<Message> for Bytes {}
    }
    pub use self::{frame::CloseFrame, message::Message};
    use self::{
        frame::{
            coding::{CloseCode, OpCode},
            Frame,
        },
        message::{IncompleteMessage, IncompleteMessageType},
    };
    use crate::{
        error::{Error, Result},
        protocol::frame::Utf8Bytes,
    };
    use log::*;
    use std::io::{self, Read, Write};
    pub enum Role {
        Server,
        Client,
    }
    pub struct WebSocketConfig {
        pub read_buffer_size: usize,
        pub write_buffer_size: usize,
        pub max_write_buffer_size: usize,
        pub max_message_size: Option<usize>,
        pub max_frame_size: Option<usize>,
        pub accept_unmasked_frames: bool,
    }
    impl Default for WebSocketConfig {}
    impl WebSocketConfig {
        pub fn read_buffer_size(self, read_buffer_size: usize) -> Self {}
        pub fn write_buffer_size(self, write_buffer_size: usize) -> Self {}
        pub fn max_write_buffer_size(self, max_write_buffer_size: usize) -> Self {}
        pub fn max_message_size(self, max_message_size: Option<usize>) -> Self {}
        pub fn max_frame_size(self, max_frame_size: Option<usize>) -> Self {}
        pub fn accept_unmasked_frames(self, accept_unmasked_frames: bool) -> Self {}
    }
    #[twelve::connection]
    pub struct WebSocket<Stream>(Stream);
    impl<Stream> WebSocket<Stream> {
        pub fn from_raw_socket(stream: Stream, role: Role, config: Option<WebSocketConfig>) -> Self {}
        pub fn from_partially_read(
            stream: Stream,
            part: Vec<u8>,
            role: Role,
            config: Option<WebSocketConfig>,
        ) -> Self {
        }
        pub fn get_ref(&self) -> &Stream {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut Stream {}
        pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig)) {}
        pub fn get_config(&self) -> &WebSocketConfig {}
        pub fn can_read(&self) -> bool {}
        pub fn can_write(&self) -> bool {}
    }
    impl<Stream: Read + Write> WebSocket<Stream> {
        pub fn read(&mut self) -> Result<Message> {}
        pub fn send(&mut self, message: Message) -> Result<()> {}
        pub fn write(&mut self, message: Message) -> Result<()> {}
        pub fn flush(&mut self) -> Result<()> {}
        pub fn close(&mut self, code: Option<CloseFrame>) -> Result<()> {}
        pub fn read_message(&mut self) -> Result<Message> {}
        pub fn write_message(&mut self, message: Message) -> Result<()> {}
        pub fn write_pending(&mut self) -> Result<()> {}
    }
    pub struct WebSocketContext;
    impl WebSocketContext {
        pub fn new(role: Role, config: Option<WebSocketConfig>) -> Self {}
        pub fn from_partially_read(part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self {}
        pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig)) {}
        pub fn get_config(&self) -> &WebSocketConfig {}
        pub fn can_read(&self) -> bool {}
        pub fn can_write(&self) -> bool {}
        pub fn read<Stream: Read + Write>(&mut self, stream: &mut Stream) -> Result<Message> {}
        pub fn write<Stream: Read + Write>(&mut self, stream: &mut Stream, message: Message) -> Result<()> {}
        pub fn flush<Stream: Read + Write>(&mut self, stream: &mut Stream) -> Result<()> {}
        pub fn close<Stream: Read + Write>(
            &mut self,
            stream: &mut Stream,
            code: Option<CloseFrame>,
        ) -> Result<()> {
        }
    }
    enum WebSocketState {
        Active,
        ClosedByUs,
        ClosedByPeer,
        CloseAcknowledged,
        Terminated,
    }
    trait CheckConnectionReset {
        fn check_connection_reset(self, state: WebSocketState) -> Self;
    }
}
mod server {
    pub use crate::handshake::server::ServerHandshake;
    use crate::handshake::{
        server::{Callback, NoCallback},
        HandshakeError,
    };
    use crate::protocol::{WebSocket, WebSocketConfig};
    use std::io::{Read, Write};
    pub fn accept_with_config<S: Read + Write>(
        stream: S,
        config: Option<WebSocketConfig>,
    ) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>> {
    }
    pub fn accept<S: Read + Write>(
        stream: S,
    ) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>> {
    }
    pub fn accept_hdr_with_config<S: Read + Write, C: Callback>(
        stream: S,
        callback: C,
        config: Option<WebSocketConfig>,
    ) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>> {
    }
    pub fn accept_hdr<S: Read + Write, C: Callback>(
        stream: S,
        callback: C,
    ) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>> {
    }
}
pub mod stream {
    use native_tls_crate::TlsStream;
    use rustls::StreamOwned;
    use std::net::TcpStream;
    use std::ops::Deref;
    use std::{
        fmt::{self},
        io::{Read, Result as IoResult, Write},
    };
    pub enum Mode {
        Plain,
        Tls,
    }
    pub trait NoDelay {
        fn set_nodelay(&mut self, nodelay: bool) -> IoResult<()>;
    }
    impl NoDelay for TcpStream {}
    impl<S: Read + Write + NoDelay> NoDelay for TlsStream<S> {}
    impl<
            S: Deref<Target = rustls::ConnectionCommon<SD>>,
            SD: rustls::SideData,
            T: Read + Write + NoDelay,
        > NoDelay for StreamOwned<S, T>
    {
    }
    pub enum MaybeTlsStream<S: Read + Write> {
        Plain(S),
        NativeTls(native_tls_crate::TlsStream<S>),
        Rustls(rustls::StreamOwned<rustls::ClientConnection, S>),
    }
    impl<S: Read + Write> Read for MaybeTlsStream<S> {}
    impl<S: Read + Write> Write for MaybeTlsStream<S> {}
    impl<S: Read + Write + NoDelay> NoDelay for MaybeTlsStream<S> {}
}
mod tls {
    use crate::{
        client::IntoClientRequest, handshake::client::Response, protocol::WebSocketConfig,
        stream::MaybeTlsStream, ClientHandshake, HandshakeError, Result, WebSocket,
    };
    use std::io::{Read, Write};
    pub enum Connector {
        Plain,
        NativeTls(native_tls_crate::TlsConnector),
        Rustls(std::sync::Arc<rustls::ClientConfig>),
    }
    mod encryption {
        pub mod native_tls {
            use crate::{
                stream::{MaybeTlsStream, Mode},
                Result,
            };
            use native_tls_crate::TlsConnector;
            use std::io::{Read, Write};
            pub fn wrap_stream<S: Read + Write>(
                socket: S,
                domain: &str,
                mode: Mode,
                tls_connector: Option<TlsConnector>,
            ) -> Result<MaybeTlsStream<S>> {
            }
        }
        pub mod rustls {
            use crate::{
                stream::{MaybeTlsStream, Mode},
                Result,
            };
            use rustls::ClientConfig;
            use std::{
                io::{Read, Write},
                sync::Arc,
            };
            pub fn wrap_stream<S: Read + Write>(
                socket: S,
                domain: &str,
                mode: Mode,
                tls_connector: Option<Arc<ClientConfig>>,
            ) -> Result<MaybeTlsStream<S>> {
            }
        }
        pub mod plain {
            use crate::{
                stream::{MaybeTlsStream, Mode},
                Result,
            };
            use std::io::{Read, Write};
            pub fn wrap_stream<S: Read + Write>(socket: S, mode: Mode) -> Result<MaybeTlsStream<S>> {}
        }
    }
    type TlsHandshakeError<S> = HandshakeError<ClientHandshake<MaybeTlsStream<S>>>;
    pub fn client_tls<R: IntoClientRequest, S: Read + Write>(
        request: R,
        stream: S,
    ) -> Result<(WebSocket<MaybeTlsStream<S>>, Response), TlsHandshakeError<S>> {
    }
    pub fn client_tls_with_config<R: IntoClientRequest, S: Read + Write>(
        request: R,
        stream: S,
        config: Option<WebSocketConfig>,
        connector: Option<Connector>,
    ) -> Result<(WebSocket<MaybeTlsStream<S>>, Response), TlsHandshakeError<S>> {
    }
}
pub mod util {
    use crate::error::Error;
    use std::{io::Error as IoError, result::Result as StdResult};
    pub trait NonBlockingError: Sized {
        fn into_non_blocking(self) -> Option<Self>;
    }
    impl NonBlockingError for IoError {}
    impl NonBlockingError for Error {}
    pub trait NonBlockingResult {
        type Result;
        fn no_block(self) -> Self::Result;
    }
    impl<T, E: NonBlockingError> NonBlockingResult for StdResult<T, E> {
        type Result = StdResult<Option<T>, E>;
    }
}
type ReadBuffer = buffer::ReadBuffer<READ_BUFFER_CHUNK_SIZE>;
pub use crate::{
    client::{client, connect, ClientRequestBuilder},
    handshake::{client::ClientHandshake, server::ServerHandshake, HandshakeError},
    server::{accept, accept_hdr, accept_hdr_with_config, accept_with_config},
};
pub use crate::{
    error::{Error, Result},
    protocol::{frame::Utf8Bytes, Message, WebSocket},
};
pub use bytes::Bytes;
pub use tls::{client_tls, client_tls_with_config, Connector};
