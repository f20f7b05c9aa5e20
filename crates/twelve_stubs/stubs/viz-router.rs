//! package = "viz-router", version = ">=0.8, <0.12"

pub use path_tree::{Path, PathTree};
pub use resources::Resources;
pub use route::*;
pub use router::Router;
pub use tree::Tree;

mod router {
    use crate::{Resources, Route};

    pub struct Router;
    impl Router {
        pub const fn new() -> Self {}
        #[twelve::route(path = 0)]
        pub fn route<S: AsRef<str>>(self, path: S, route: Route) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn resources<S: AsRef<str>>(self, path: S, resource: Resources) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn nest<S: AsRef<str>>(self, path: S, router: Self) -> Self {}
        #[twelve::handler(arg = 1, method = "GET")]
        #[twelve::route(path = 0)]
        pub fn get<S: AsRef<str>, H>(self, path: S, handler: H) -> Self {}
        #[twelve::handler(arg = 1, method = "POST")]
        #[twelve::route(path = 0)]
        pub fn post<S: AsRef<str>, H>(self, path: S, handler: H) -> Self {}
        #[twelve::handler(arg = 1, method = "PUT")]
        #[twelve::route(path = 0)]
        pub fn put<S: AsRef<str>, H>(self, path: S, handler: H) -> Self {}
        #[twelve::handler(arg = 1, method = "DELETE")]
        #[twelve::route(path = 0)]
        pub fn delete<S: AsRef<str>, H>(self, path: S, handler: H) -> Self {}
        #[twelve::handler(arg = 1, method = "HEAD")]
        #[twelve::route(path = 0)]
        pub fn head<S: AsRef<str>, H>(self, path: S, handler: H) -> Self {}
        #[twelve::handler(arg = 1, method = "OPTIONS")]
        #[twelve::route(path = 0)]
        pub fn options<S: AsRef<str>, H>(self, path: S, handler: H) -> Self {}
        #[twelve::handler(arg = 1, method = "CONNECT")]
        #[twelve::route(path = 0)]
        pub fn connect<S: AsRef<str>, H>(self, path: S, handler: H) -> Self {}
        #[twelve::handler(arg = 1, method = "PATCH")]
        #[twelve::route(path = 0)]
        pub fn patch<S: AsRef<str>, H>(self, path: S, handler: H) -> Self {}
        #[twelve::handler(arg = 1, method = "TRACE")]
        #[twelve::route(path = 0)]
        pub fn trace<S: AsRef<str>, H>(self, path: S, handler: H) -> Self {}
        #[twelve::handler(arg = 1)]
        #[twelve::route(path = 0)]
        pub fn any<S: AsRef<str>, H>(self, path: S, handler: H) -> Self {}
        pub fn map_handler<F: Fn(viz_core::BoxHandler) -> viz_core::BoxHandler>(self, f: F) -> Self {}
        pub fn with<T: viz_core::Transform<viz_core::BoxHandler>>(self, t: T) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn with_handler<H>(self, f: H) -> Self {}
    }
    impl Default for Router {
        fn default() -> Self {}
    }
}
mod route {
    use viz_core::{BoxHandler, Method, Transform};

    pub struct Route;
    impl Route {
        pub const fn new() -> Self {}
        pub fn push(self, method: Method, handler: BoxHandler) -> Self {}
        #[twelve::handler(arg = 1)]
        pub fn on<H>(self, method: Method, handler: H) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn any<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn get<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "POST")]
        pub fn post<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "PUT")]
        pub fn put<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "DELETE")]
        pub fn delete<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "HEAD")]
        pub fn head<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "OPTIONS")]
        pub fn options<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "CONNECT")]
        pub fn connect<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        pub fn patch<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "TRACE")]
        pub fn trace<H>(self, handler: H) -> Self {}
        pub fn map_handler<F: Fn(BoxHandler) -> BoxHandler>(self, f: F) -> Self {}
        pub fn with<T: Transform<BoxHandler>>(self, t: T) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn with_handler<H>(self, f: H) -> Self {}
    }
    impl Default for Route {
        fn default() -> Self {}
    }
    #[twelve::handler(arg = 1)]
    pub fn on<H>(method: Method, handler: H) -> Route {}
    #[twelve::handler(arg = 0)]
    pub fn any<H>(handler: H) -> Route {}
    #[twelve::handler(arg = 0, method = "GET")]
    pub fn get<H>(handler: H) -> Route {}
    #[twelve::handler(arg = 0, method = "POST")]
    pub fn post<H>(handler: H) -> Route {}
    #[twelve::handler(arg = 0, method = "PUT")]
    pub fn put<H>(handler: H) -> Route {}
    #[twelve::handler(arg = 0, method = "DELETE")]
    pub fn delete<H>(handler: H) -> Route {}
    #[twelve::handler(arg = 0, method = "HEAD")]
    pub fn head<H>(handler: H) -> Route {}
    #[twelve::handler(arg = 0, method = "OPTIONS")]
    pub fn options<H>(handler: H) -> Route {}
    #[twelve::handler(arg = 0, method = "CONNECT")]
    pub fn connect<H>(handler: H) -> Route {}
    #[twelve::handler(arg = 0, method = "PATCH")]
    pub fn patch<H>(handler: H) -> Route {}
    #[twelve::handler(arg = 0, method = "TRACE")]
    pub fn trace<H>(handler: H) -> Route {}
}
mod resources {
    use viz_core::{BoxHandler, Transform};

    pub struct Resources;
    impl Resources {
        pub fn named<S: AsRef<str>>(self, name: S) -> Self {}
        pub const fn singular(self) -> Self {}
        #[twelve::route(path = 0)]
        pub fn route<S: AsRef<str>>(self, path: S, route: crate::Route) -> Self {}
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn index<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn new<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "POST")]
        pub fn create<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn show<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn edit<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "PUT")]
        pub fn update<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        pub fn update_with_patch<H>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "DELETE")]
        pub fn destroy<H>(self, handler: H) -> Self {}
        pub fn map_handler<F: Fn(BoxHandler) -> BoxHandler>(self, f: F) -> Self {}
        pub fn with<T: Transform<BoxHandler>>(self, t: T) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn with_handler<H>(self, f: H) -> Self {}
    }
    impl Default for Resources {
        fn default() -> Self {}
    }
}
mod tree {
    pub struct Tree;
    impl From<crate::Router> for Tree {}
}
