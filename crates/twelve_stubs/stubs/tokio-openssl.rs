//! package = "tokio-openssl", version = ">=0.6, <0.7"

use openssl::error::ErrorStack;
use openssl::ssl::{self, Ssl, SslRef};
use std::io::{self};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite};
#[twelve::connection]
pub struct SslStream<S>(S);
impl<S: AsyncRead + AsyncWrite> SslStream<S> {
    pub fn new(ssl: Ssl, stream: S) -> Result<Self, ErrorStack> {}
    pub fn poll_connect(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Result<(), ssl::Error>> {}
    pub async fn connect(self: Pin<&mut Self>) -> Result<(), ssl::Error> {}
    pub fn poll_accept(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Result<(), ssl::Error>> {}
    pub async fn accept(self: Pin<&mut Self>) -> Result<(), ssl::Error> {}
    pub fn poll_do_handshake(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Result<(), ssl::Error>> {}
    pub async fn do_handshake(self: Pin<&mut Self>) -> Result<(), ssl::Error> {}
    pub fn poll_peek(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut [u8],
    ) -> Poll<Result<usize, ssl::Error>> {}
    pub async fn peek(
        mut self: Pin<&mut Self>,
        buf: &mut [u8],
    ) -> Result<usize, ssl::Error> {}
    pub fn poll_read_early_data(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut [u8],
    ) -> Poll<Result<usize, ssl::Error>> {}
    pub async fn read_early_data(
        mut self: Pin<&mut Self>,
        buf: &mut [u8],
    ) -> Result<usize, ssl::Error> {}
    pub fn poll_write_early_data(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<Result<usize, ssl::Error>> {}
    pub async fn write_early_data(
        mut self: Pin<&mut Self>,
        buf: &[u8],
    ) -> Result<usize, ssl::Error> {}
}
impl<S> SslStream<S> {
    pub fn ssl(&self) -> &SslRef {}
    pub fn get_ref(&self) -> &S {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut S {}
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut S> {}
}
impl<S: AsyncRead + AsyncWrite> AsyncRead for SslStream<S> {}
impl<S: AsyncRead + AsyncWrite> AsyncWrite for SslStream<S> {}
