//! package = "router", version = ">=0.4, <0.7"

use iron::middleware::Handler;
use iron::method::Method;
pub struct Router;
impl Handler for Router {}
impl Router {
    pub fn new() -> Router {}
    #[twelve::handler(arg = 2, method = 0)]
    #[twelve::route(path = 1)]
    pub fn route<S: AsRef<str>, H: Handler, I: AsRef<str>>(&mut self, method: Method, glob: S, handler: H, route_id: I) -> &mut Router {}
    #[twelve::handler(arg = 1, method = "GET")]
    #[twelve::route(path = 0)]
    pub fn get<S: AsRef<str>, H: Handler, I: AsRef<str>>(&mut self, glob: S, handler: H, route_id: I) -> &mut Router {}
    #[twelve::handler(arg = 1, method = "POST")]
    #[twelve::route(path = 0)]
    pub fn post<S: AsRef<str>, H: Handler, I: AsRef<str>>(&mut self, glob: S, handler: H, route_id: I) -> &mut Router {}
    #[twelve::handler(arg = 1, method = "PUT")]
    #[twelve::route(path = 0)]
    pub fn put<S: AsRef<str>, H: Handler, I: AsRef<str>>(&mut self, glob: S, handler: H, route_id: I) -> &mut Router {}
    #[twelve::handler(arg = 1, method = "DELETE")]
    #[twelve::route(path = 0)]
    pub fn delete<S: AsRef<str>, H: Handler, I: AsRef<str>>(&mut self, glob: S, handler: H, route_id: I) -> &mut Router {}
    #[twelve::handler(arg = 1, method = "HEAD")]
    #[twelve::route(path = 0)]
    pub fn head<S: AsRef<str>, H: Handler, I: AsRef<str>>(&mut self, glob: S, handler: H, route_id: I) -> &mut Router {}
    #[twelve::handler(arg = 1, method = "PATCH")]
    #[twelve::route(path = 0)]
    pub fn patch<S: AsRef<str>, H: Handler, I: AsRef<str>>(&mut self, glob: S, handler: H, route_id: I) -> &mut Router {}
    #[twelve::handler(arg = 1, method = "OPTIONS")]
    #[twelve::route(path = 0)]
    pub fn options<S: AsRef<str>, H: Handler, I: AsRef<str>>(&mut self, glob: S, handler: H, route_id: I) -> &mut Router {}
    #[twelve::handler(arg = 1)]
    #[twelve::route(path = 0)]
    pub fn any<S: AsRef<str>, H: Handler, I: AsRef<str>>(&mut self, glob: S, handler: H, route_id: I) -> &mut Router {}
}
#[macro_export]
macro_rules! router {
    ($($id:ident : $method:ident $glob:expr => $handler:expr),+ $(,)*) => {
        {
            let mut routes = $crate::Router::new();
            $(routes.$method($glob, $handler, "");)*
            routes
        }
    };
}
