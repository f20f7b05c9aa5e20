//! package = "iron", version = ">=0.5, <0.7"

use std::net::{SocketAddr, ToSocketAddrs};
pub struct Iron<H> {
    pub handler: H,
    pub threads: usize,
}
impl<H: Handler> Iron<H> {
    #[twelve::handler(arg = 0)]
    pub fn new(handler: H) -> Iron<H> {}
    #[twelve::serves]
    pub fn http<A: ToSocketAddrs>(self, addr: A) -> Result<Listening, ListenError> {}
    #[twelve::serves]
    pub fn https<A: ToSocketAddrs, S>(self, addr: A, ssl: S) -> Result<Listening, ListenError> {}
}
struct ListenError;
pub struct Listening {
    pub socket: SocketAddr,
}
impl Listening {
    pub fn close(&mut self) -> Result<(), ListenError> {}
}
pub use middleware::{AfterMiddleware, AroundMiddleware, BeforeMiddleware, Chain, Handler};
pub mod middleware {
    use crate::{IronError, IronResult, Request, Response};
    pub trait Handler: Send + Sync + 'static {
        #[twelve::entry(kind = "request")]
        #[twelve::unchecked("its argument has no name there, as the edition of 2015 has it")]
        fn handle(&self, req: &mut Request) -> IronResult<Response>;
    }
    impl<F: Fn(&mut Request) -> IronResult<Response>> Handler for F {}
    pub trait BeforeMiddleware: Send + Sync + 'static {
        #[twelve::entry(kind = "request")]
        fn before(&self, req: &mut Request) -> IronResult<()> {}
        #[twelve::entry(kind = "request")]
        fn catch(&self, req: &mut Request, err: IronError) -> IronResult<()> {}
    }
    impl<F: Fn(&mut Request) -> IronResult<()>> BeforeMiddleware for F {}
    pub trait AfterMiddleware: Send + Sync + 'static {
        #[twelve::entry(kind = "request")]
        fn after(&self, req: &mut Request, res: Response) -> IronResult<Response> {}
        #[twelve::entry(kind = "request")]
        fn catch(&self, req: &mut Request, err: IronError) -> IronResult<Response> {}
    }
    impl<F: Fn(&mut Request, Response) -> IronResult<Response>> AfterMiddleware for F {}
    pub trait AroundMiddleware {
        fn around(self, handler: Box<dyn Handler>) -> Box<dyn Handler>;
    }
    pub struct Chain;
    impl Chain {
        #[twelve::handler(arg = 0)]
        pub fn new<H: Handler>(handler: H) -> Chain {}
        pub fn link<B: BeforeMiddleware, A: AfterMiddleware>(&mut self, link: (B, A)) -> &mut Chain {}
        #[twelve::handler(arg = 0)]
        pub fn link_before<B: BeforeMiddleware>(&mut self, before: B) -> &mut Chain {}
        #[twelve::handler(arg = 0)]
        pub fn link_after<A: AfterMiddleware>(&mut self, after: A) -> &mut Chain {}
        pub fn around<A: AroundMiddleware>(&mut self, around: A) -> &mut Chain {}
        pub fn link_around<A: AroundMiddleware>(&mut self, around: A) -> &mut Chain {}
    }
    impl Handler for Chain {}
}
pub use request::{Request, Url};
pub mod request {
    use std::io::Read;
    use std::net::SocketAddr;
    #[twelve::request_data(meta)]
    pub struct Request<'a, 'b> {
        pub url: Url,
        pub local_addr: SocketAddr,
        pub headers: crate::headers::Headers,
        pub body: Body<'a, 'b>,
        pub method: crate::method::Method,
        pub extensions: crate::typemap::TypeMap,
    }
    impl<'a, 'b> Request<'a, 'b> {
        #[twelve::unchecked("a method of the trait `Plugin`, whose result is the plugin's")]
        #[twelve::view]
        pub fn get<P: crate::typemap::Key>(&mut self) -> Result<P::Value, PluginError> {}
        #[twelve::unchecked("a method of the trait `Plugin`, whose result is the plugin's")]
        #[twelve::view]
        pub fn get_ref<P: crate::typemap::Key>(&mut self) -> Result<&P::Value, PluginError> {}
    }
    struct PluginError;
    #[twelve::request_data(body)]
    pub struct Body<'a, 'b>;
    impl<'a, 'b> Read for Body<'a, 'b> {}
    #[derive(Clone)]
    pub struct Url;
    impl Url {
        pub fn parse(input: &str) -> Result<Url, String> {}
        pub fn scheme(&self) -> &str {}
        pub fn port(&self) -> u16 {}
        pub fn path(&self) -> Vec<&str> {}
        pub fn query(&self) -> Option<&str> {}
    }
}
pub use response::Response;
pub mod response {
    pub struct Response {
        pub status: Option<crate::status::Status>,
        pub headers: crate::headers::Headers,
        pub extensions: crate::typemap::TypeMap,
    }
    impl Response {
        pub fn new() -> Response {}
        pub fn with<M>(m: M) -> Response {}
    }
}
pub use headers::Headers;
pub mod headers {
    #[derive(Clone)]
    pub struct Headers;
    impl Headers {
        pub fn new() -> Headers {}
        pub fn get<H>(&self) -> Option<&H> {}
        pub fn set<H>(&mut self, value: H) {}
    }
}
pub mod method {
    #[derive(Clone, PartialEq)]
    pub enum Method {
        Options,
        Get,
        Post,
        Put,
        Delete,
        Head,
        Trace,
        Connect,
        Patch,
        Extension(String),
    }
    pub use Method::*;
}
pub mod status {
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
        Unregistered(u16),
    }
    pub use Status::*;
}
pub mod typemap {
    pub trait Key {
        type Value;
    }
    pub struct TypeMap;
    impl TypeMap {
        pub fn get<K: Key>(&self) -> Option<&K::Value> {}
        #[twelve::view]
        pub fn get_mut<K: Key>(&mut self) -> Option<&mut K::Value> {}
        pub fn insert<K: Key>(&mut self, val: K::Value) -> Option<K::Value> {}
        pub fn contains<K: Key>(&self) -> bool {}
    }
}
pub use error::IronError;
pub mod error {
    pub struct IronError {
        pub error: Box<dyn std::error::Error + Send>,
        pub response: crate::Response,
    }
    impl IronError {
        pub fn new<E, M>(e: E, m: M) -> IronError {}
    }
    impl std::error::Error for IronError {}
}
pub type IronResult<T> = Result<T, IronError>;
pub use typemap::TypeMap;
pub mod prelude {
    pub use crate::{Chain, Iron, IronError, IronResult, Request, Response};
}
