//! package = "tokio-tungstenite", version = ">=0.21, <0.31"

pub use tungstenite;
mod connect {
    use crate::{stream::MaybeTlsStream, Connector, IntoClientRequest, WebSocketStream};
    use tokio::net::TcpStream;
    use tungstenite::{error::Error, handshake::client::Response, protocol::WebSocketConfig};
    pub async fn connect_async<R: IntoClientRequest>(
        request: R,
    ) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error> {
    }
    pub async fn connect_async_with_config<R: IntoClientRequest>(
        request: R,
        config: Option<WebSocketConfig>,
        disable_nagle: bool,
    ) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error> {
    }
    pub async fn connect_async_tls_with_config<R: IntoClientRequest>(
        request: R,
        config: Option<WebSocketConfig>,
        disable_nagle: bool,
        connector: Option<Connector>,
    ) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error> {
    }
}
mod stream {
    use tokio::io::{AsyncRead, AsyncWrite};
    pub enum MaybeTlsStream<S> {
        Plain(S),
        NativeTls(tokio_native_tls::TlsStream<S>),
        Rustls(tokio_rustls::client::TlsStream<S>),
    }
    impl<S: AsyncRead + AsyncWrite> AsyncRead for MaybeTlsStream<S> {}
    impl<S: AsyncRead + AsyncWrite> AsyncWrite for MaybeTlsStream<S> {}
}
mod tls {
    pub use crate::stream::MaybeTlsStream;
    use crate::{IntoClientRequest, WebSocketStream};
    use tokio::io::{AsyncRead, AsyncWrite};
    use tungstenite::{error::Error, handshake::client::Response, protocol::WebSocketConfig};
    pub enum Connector {
        Plain,
        NativeTls(native_tls_crate::TlsConnector),
        Rustls(std::sync::Arc<rustls::ClientConfig>),
    }
    mod encryption {
        pub mod native_tls {
            use crate::stream::MaybeTlsStream;
            use native_tls_crate::TlsConnector;
            use tokio::io::{AsyncRead, AsyncWrite};
            use tungstenite::{stream::Mode, Error};
            pub async fn wrap_stream<S: AsyncRead + AsyncWrite>(
                socket: S,
                domain: String,
                mode: Mode,
                tls_connector: Option<TlsConnector>,
            ) -> Result<MaybeTlsStream<S>, Error> {
            }
        }
        pub mod rustls {
            use crate::stream::MaybeTlsStream;
            pub use rustls::ClientConfig;
            use std::sync::Arc;
            use tokio::io::{AsyncRead, AsyncWrite};
            use tungstenite::{stream::Mode, Error};
            pub async fn wrap_stream<S: AsyncRead + AsyncWrite>(
                socket: S,
                domain: String,
                mode: Mode,
                tls_connector: Option<Arc<ClientConfig>>,
            ) -> Result<MaybeTlsStream<S>, Error> {
            }
        }
        pub mod plain {
            use crate::stream::MaybeTlsStream;
            use tokio::io::{AsyncRead, AsyncWrite};
            use tungstenite::{error::Error, stream::Mode};
            pub async fn wrap_stream<S: AsyncRead + AsyncWrite>(
                socket: S,
                mode: Mode,
            ) -> Result<MaybeTlsStream<S>, Error> {
            }
        }
    }
    pub async fn client_async_tls<R: IntoClientRequest, S: AsyncRead + AsyncWrite>(
        request: R,
        stream: S,
    ) -> Result<(WebSocketStream<MaybeTlsStream<S>>, Response), Error> {
    }
    pub async fn client_async_tls_with_config<R: IntoClientRequest, S: AsyncRead + AsyncWrite>(
        request: R,
        stream: S,
        config: Option<WebSocketConfig>,
        connector: Option<Connector>,
    ) -> Result<(WebSocketStream<MaybeTlsStream<S>>, Response), Error> {
    }
}
pub use connect::connect_async_tls_with_config;
pub use connect::{connect_async, connect_async_with_config};
use futures_util::{
    sink::Sink,
    stream::{FusedStream, Stream},
};
use log::*;
pub use stream::MaybeTlsStream;
pub use tls::Connector;
pub use tls::{client_async_tls, client_async_tls_with_config};
use tokio::io::{AsyncRead, AsyncWrite};
use tungstenite::protocol::CloseFrame;
use tungstenite::{
    client::IntoClientRequest,
    handshake::{client::Response, server::Callback},
};
use tungstenite::{
    error::Error as WsError,
    protocol::{Message, Role, WebSocketConfig},
};
pub async fn client_async<'a, R: IntoClientRequest, S: AsyncRead + AsyncWrite>(
    request: R,
    stream: S,
) -> Result<(WebSocketStream<S>, Response), WsError> {
}
pub async fn client_async_with_config<'a, R: IntoClientRequest, S: AsyncRead + AsyncWrite>(
    request: R,
    stream: S,
    config: Option<WebSocketConfig>,
) -> Result<(WebSocketStream<S>, Response), WsError> {
}
#[twelve::request_data(body)]
pub async fn accept_async<S: AsyncRead + AsyncWrite>(stream: S) -> Result<WebSocketStream<S>, WsError> {}
#[twelve::request_data(body)]
pub async fn accept_async_with_config<S: AsyncRead + AsyncWrite>(
    stream: S,
    config: Option<WebSocketConfig>,
) -> Result<WebSocketStream<S>, WsError> {
}
#[twelve::request_data(body)]
pub async fn accept_hdr_async<S: AsyncRead + AsyncWrite, C: Callback>(
    stream: S,
    callback: C,
) -> Result<WebSocketStream<S>, WsError> {
}
#[twelve::request_data(body)]
pub async fn accept_hdr_async_with_config<S: AsyncRead + AsyncWrite, C: Callback>(
    stream: S,
    callback: C,
    config: Option<WebSocketConfig>,
) -> Result<WebSocketStream<S>, WsError> {
}
#[twelve::connection]
pub struct WebSocketStream<S>(S);
impl<S> WebSocketStream<S> {
    pub async fn from_raw_socket(stream: S, role: Role, config: Option<WebSocketConfig>) -> Self
    where
        S: AsyncRead + AsyncWrite,
    {
    }
    pub async fn from_partially_read(
        stream: S,
        part: Vec<u8>,
        role: Role,
        config: Option<WebSocketConfig>,
    ) -> Self
    where
        S: AsyncRead + AsyncWrite,
    {
    }
    pub fn get_ref(&self) -> &S
    where
        S: AsyncRead + AsyncWrite,
    {
    }
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut S
    where
        S: AsyncRead + AsyncWrite,
    {
    }
    pub fn get_config(&self) -> &WebSocketConfig {}
    pub async fn close(&mut self, msg: Option<CloseFrame>) -> Result<(), WsError>
    where
        S: AsyncRead + AsyncWrite,
    {
    }
}
impl<T: AsyncRead + AsyncWrite> Stream for WebSocketStream<T> {
    type Item = Result<Message, WsError>;
}
impl<T: AsyncRead + AsyncWrite> FusedStream for WebSocketStream<T> {}
impl<T: AsyncRead + AsyncWrite> Sink<Message> for WebSocketStream<T> {
    type Error = WsError;
}
