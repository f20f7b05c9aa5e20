//! package = "pingora-proxy", version = ">=0.1, <0.10"
// The fields of what implements `ProxyHttp` are shared by all requests; its `CTX` belongs to one.

use bytes::Bytes;
use pingora_core::protocols::http::server::Session as HttpSession;
use pingora_core::server::configuration::ServerConf;
use pingora_core::services::listening::Service;
use pingora_core::upstreams::peer::HttpPeer;
use pingora_core::{Error, Result};
use pingora_http::{RequestHeader, ResponseHeader};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;
#[twelve::request_data(meta)]
pub struct Session {
    pub downstream_session: Box<HttpSession>,
}
impl Session {
    pub fn new_h1(stream: Stream) -> Self {}
    #[twelve::view]
    pub fn as_downstream_mut(&mut self) -> &mut HttpSession {}
    pub fn as_downstream(&self) -> &HttpSession {}
    pub async fn respond_error(&mut self, error: u16) -> Result<()> {}
    pub async fn write_response_header(&mut self, resp: Box<ResponseHeader>, end_of_stream: bool) -> Result<()> {}
    pub async fn write_response_body(&mut self, body: Option<Bytes>, end_of_stream: bool) -> Result<()> {}
}
struct Stream;
impl Deref for Session {
    type Target = HttpSession;
}
impl DerefMut for Session {}
pub struct HttpProxy<SV, C = ()>(SV, C);
impl<SV> HttpProxy<SV> {
    pub fn new(inner: SV, conf: Arc<ServerConf>) -> Self {}
}
pub fn http_proxy_service<SV>(conf: &Arc<ServerConf>, inner: SV) -> Service<HttpProxy<SV>>
where
    SV: ProxyHttp,
{
}
pub fn http_proxy_service_with_name<SV>(conf: &Arc<ServerConf>, inner: SV, name: &str) -> Service<HttpProxy<SV>>
where
    SV: ProxyHttp,
{
}
pub trait ProxyHttp {
    type CTX;
    #[twelve::entry(kind = "request")]
    fn new_ctx(&self) -> Self::CTX;
    #[twelve::entry(kind = "request")]
    async fn upstream_peer(&self, session: &mut Session, ctx: &mut Self::CTX) -> Result<Box<HttpPeer>>;
    #[twelve::entry(kind = "request")]
    async fn request_filter(&self, session: &mut Session, ctx: &mut Self::CTX) -> Result<bool> {}
    #[twelve::entry(kind = "request")]
    async fn early_request_filter(&self, session: &mut Session, ctx: &mut Self::CTX) -> Result<()> {}
    #[twelve::entry(kind = "request")]
    async fn request_body_filter(&self, session: &mut Session, body: &mut Option<Bytes>, end_of_stream: bool, ctx: &mut Self::CTX) -> Result<()> {}
    #[twelve::entry(kind = "request")]
    fn request_cache_filter(&self, session: &mut Session, ctx: &mut Self::CTX) -> Result<()> {}
    #[twelve::entry(kind = "request")]
    async fn proxy_upstream_filter(&self, session: &mut Session, ctx: &mut Self::CTX) -> Result<bool> {}
    #[twelve::entry(kind = "request")]
    async fn upstream_request_filter(&self, session: &mut Session, upstream_request: &mut RequestHeader, ctx: &mut Self::CTX) -> Result<()> {}
    #[twelve::entry(kind = "request")]
    fn upstream_response_filter(&self, session: &mut Session, upstream_response: &mut ResponseHeader, ctx: &mut Self::CTX) -> Result<()> {}
    #[twelve::entry(kind = "request")]
    async fn response_filter(&self, session: &mut Session, upstream_response: &mut ResponseHeader, ctx: &mut Self::CTX) -> Result<()> {}
    #[twelve::entry(kind = "request")]
    fn upstream_response_body_filter(&self, session: &mut Session, body: &mut Option<Bytes>, end_of_stream: bool, ctx: &mut Self::CTX) -> Result<Option<Duration>> {}
    #[twelve::entry(kind = "request")]
    fn response_body_filter(&self, session: &mut Session, body: &mut Option<Bytes>, end_of_stream: bool, ctx: &mut Self::CTX) -> Result<Option<Duration>> {}
    #[twelve::entry(kind = "request")]
    async fn logging(&self, session: &mut Session, e: Option<&Error>, ctx: &mut Self::CTX) {}
    #[twelve::entry(kind = "request")]
    fn error_while_proxy(&self, peer: &HttpPeer, session: &mut Session, e: Box<Error>, ctx: &mut Self::CTX, client_reused: bool) -> Box<Error> {}
    #[twelve::entry(kind = "request")]
    fn fail_to_connect(&self, session: &mut Session, peer: &HttpPeer, ctx: &mut Self::CTX, e: Box<Error>) -> Box<Error> {}
}
pub mod prelude {
    pub use crate::{http_proxy_service, ProxyHttp, Session};
}
