//! package = "trillium", version = ">=0.2, <2"

use std::borrow::Cow;
use std::future::Future;
pub use conn::Conn;
pub use handler::Handler;
pub use init::Init;
pub use state::State;
mod handler {
    use crate::{Conn, Info, Upgrade};
    pub trait Handler: Send + Sync + 'static {
        #[twelve::entry(kind = "request")]
        async fn run(&self, conn: Conn) -> Conn;
        async fn init(&mut self, info: &mut Info) {}
        #[twelve::entry(kind = "request")]
        async fn before_send(&self, conn: Conn) -> Conn {}
        fn has_upgrade(&self, upgrade: &Upgrade) -> bool {}
        #[twelve::entry(kind = "connection")]
        async fn upgrade(&self, upgrade: Upgrade) {}
        fn name(&self) -> std::borrow::Cow<'static, str> {}
    }
    impl<F: Fn(Conn) -> Fut, Fut> Handler for F {}
}
mod conn {
    use crate::{Headers, Method, Status};
    use std::net::IpAddr;
    #[twelve::request_data(meta)]
    pub struct Conn;
    impl Conn {
        pub fn ok(self, body: impl Into<crate::Body>) -> Self {}
        pub fn status(&self) -> Option<Status> {}
        pub fn set_status(&mut self, status: impl TryInto<Status>) -> &mut Self {}
        pub fn with_status(self, status: impl TryInto<Status>) -> Self {}
        pub fn with_body(self, body: impl Into<crate::Body>) -> Self {}
        pub fn set_body(&mut self, body: impl Into<crate::Body>) -> &mut Self {}
        #[twelve::shared_state]
        pub fn state<T: 'static>(&self) -> Option<&T> {}
        #[twelve::shared_state]
        pub fn shared_state<T: Send + Sync + 'static>(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn state_mut<T: 'static>(&mut self) -> Option<&mut T> {}
        pub fn set_state<T: Send + Sync + 'static>(&mut self, val: T) -> Option<T> {}
        pub fn insert_state<T: Send + Sync + 'static>(&mut self, state: T) -> Option<T> {}
        pub fn with_state<T: Send + Sync + 'static>(self, state: T) -> Self {}
        #[twelve::view]
        pub fn take_state<T: Send + Sync + 'static>(&mut self) -> Option<T> {}
        #[twelve::request_data(body)]
        #[twelve::view]
        pub fn request_body(&mut self) -> RequestBody<'_> {}
        #[twelve::request_data(body)]
        #[twelve::view]
        pub async fn request_body_string(&mut self) -> std::io::Result<String> {}
        pub fn method(&self) -> Method {}
        pub fn headers(&self) -> &Headers {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut Headers {}
        pub fn request_headers(&self) -> &Headers {}
        pub fn response_headers(&self) -> &Headers {}
        #[twelve::view]
        pub fn response_headers_mut(&mut self) -> &mut Headers {}
        pub fn with_header<K, V>(self, header_name: K, header_value: V) -> Self {}
        pub fn with_response_header<K, V>(self, header_name: K, header_value: V) -> Self {}
        pub fn path(&self) -> &str {}
        pub fn querystring(&self) -> &str {}
        pub fn halt(self) -> Self {}
        pub fn is_halted(&self) -> bool {}
        pub fn is_secure(&self) -> bool {}
        pub fn peer_ip(&self) -> Option<IpAddr> {}
    }
    #[twelve::request_data(body)]
    struct RequestBody<'a>;
    impl<'a> RequestBody<'a> {
        pub async fn read_string(self) -> std::io::Result<String> {}
        pub async fn read_bytes(self) -> std::io::Result<Vec<u8>> {}
    }
    impl<'a> futures_io::AsyncRead for RequestBody<'a> {}
}
mod state {
    use crate::{Conn, Handler};
    #[derive(Clone)]
    pub struct State<T>(T);
    impl<T: Clone + Send + Sync + 'static> State<T> {
        #[twelve::shares(arg = 0)]
        pub fn new(t: T) -> Self {}
    }
    impl<T: Clone + Send + Sync + 'static> Handler for State<T> {}
    #[twelve::shares(arg = 0)]
    pub fn state<T: Clone + Send + Sync + 'static>(t: T) -> State<T> {}
}
pub use state::state;
mod init {
    use crate::{Handler, Info};
    pub struct Init<T>(T);
    impl<T> Init<T> {
        #[twelve::startup(arg = 0)]
        pub fn new<F, Fut>(init: F) -> Self
        where
            F: FnOnce(Info) -> Fut,
        {
        }
    }
    impl<T> Handler for Init<T> {}
}
pub struct Info;
pub struct Upgrade;
pub struct Body;
impl Body {
    pub fn new_static(content: impl Into<Cow<'static, [u8]>>) -> Self {}
    pub fn len(&self) -> Option<u64> {}
}
impl From<String> for Body {}
impl From<&'static str> for Body {}
impl From<Vec<u8>> for Body {}
pub struct Headers;
impl Headers {
    pub fn get_str<'a>(&self, name: &'a str) -> Option<&str> {}
    pub fn has_header<'a>(&self, name: &'a str) -> bool {}
}
#[derive(Clone, Copy, PartialEq)]
pub enum Method {
    Get,
    Post,
    Put,
    Delete,
    Head,
    Options,
    Patch,
}
#[derive(Clone, Copy, PartialEq)]
pub enum Status {
    Ok,
    Created,
    NoContent,
    BadRequest,
    Unauthorized,
    Forbidden,
    NotFound,
    InternalServerError,
}
