//! package = "tokio-native-tls", version = ">=0.3, <0.4"

use tokio::io::{AsyncRead, AsyncWrite};
use ::native_tls::Error;
use std::io::{self, Read, Write};
pub struct AllowStd<S>(S);
impl<S> AllowStd<S> {
    pub fn get_ref(&self) -> &S {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut S {}
}
#[twelve::connection]
pub struct TlsStream<S>(S);
pub struct TlsConnector;
pub struct TlsAcceptor;
impl<S: AsyncRead> Read for AllowStd<S> {}
impl<S: AsyncWrite> Write for AllowStd<S> {}
impl<S> TlsStream<S> {
    pub fn get_ref(&self) -> &native_tls::TlsStream<AllowStd<S>> {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut native_tls::TlsStream<AllowStd<S>> {}
}
impl<S: AsyncRead + AsyncWrite> AsyncRead for TlsStream<S> {}
impl<S: AsyncRead + AsyncWrite> AsyncWrite for TlsStream<S> {}
impl TlsConnector {
    pub async fn connect<S: AsyncRead + AsyncWrite>(
        &self,
        domain: &str,
        stream: S,
    ) -> Result<TlsStream<S>, Error> {}
}
impl From<native_tls::TlsConnector> for TlsConnector {}
impl TlsAcceptor {
    pub async fn accept<S: AsyncRead + AsyncWrite>(
        &self,
        stream: S,
    ) -> Result<TlsStream<S>, Error> {}
}
impl From<native_tls::TlsAcceptor> for TlsAcceptor {}
pub mod native_tls {
    pub use native_tls::*;
}
