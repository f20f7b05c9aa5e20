//! package = "trillium-router", version = ">=0.2, <0.7"

use trillium::Handler;
pub use router::Router;
mod router {
    use trillium::Handler;
    pub struct Router;
    impl Handler for Router {}
    impl Router {
        pub fn new() -> Self {}
        #[twelve::handler(arg = 1, method = "GET")]
        #[twelve::route(path = 0)]
        pub fn get<R>(self, path: R, handler: impl Handler) -> Self {}
        #[twelve::handler(arg = 1, method = "POST")]
        #[twelve::route(path = 0)]
        pub fn post<R>(self, path: R, handler: impl Handler) -> Self {}
        #[twelve::handler(arg = 1, method = "PUT")]
        #[twelve::route(path = 0)]
        pub fn put<R>(self, path: R, handler: impl Handler) -> Self {}
        #[twelve::handler(arg = 1, method = "DELETE")]
        #[twelve::route(path = 0)]
        pub fn delete<R>(self, path: R, handler: impl Handler) -> Self {}
        #[twelve::handler(arg = 1, method = "PATCH")]
        #[twelve::route(path = 0)]
        pub fn patch<R>(self, path: R, handler: impl Handler) -> Self {}
        #[twelve::handler(arg = 2, method = 0)]
        #[twelve::route(path = 1)]
        pub fn with_route<M, R>(self, method: M, path: R, handler: impl Handler) -> Self {}
        #[twelve::handler(arg = 1)]
        #[twelve::route(path = 0)]
        pub fn all<R>(self, path: R, handler: impl Handler) -> Self {}
        #[twelve::handler(arg = 2)]
        #[twelve::route(path = 1)]
        pub fn any<M, R>(self, methods: &[M], path: R, handler: impl Handler) -> Self {}
    }
}
pub trait RouterConnExt {
    #[twelve::request_data(meta)]
    fn param<'a>(&'a self, param: &str) -> Option<&'a str>;
    #[twelve::request_data(meta)]
    fn wildcard(&self) -> Option<&str>;
}
impl RouterConnExt for trillium::Conn {}
pub fn router() -> Router {}
