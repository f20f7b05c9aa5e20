//! package = "xitca-web", version = ">=0.4, <0.9"

pub use app::{App, NestApp};
pub use context::WebContext;
pub use server::HttpServer;
mod app {
    use crate::server::HttpServer;
    pub struct App<R = (), CF = ()>(R, CF);
    pub type NestApp<C> = App<C>;
    impl App {
        pub fn new<Obj>() -> App {}
    }
    impl<R, CF> App<R, CF> {
        #[twelve::handler(arg = 1)]
        #[twelve::route(path = 0)]
        pub fn at<F, C, B>(self, path: &str, builder: F) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn at_typed<T, C>(self, typed: T) -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn with_state<C>(self, state: C) -> App<R, C> {}
        #[twelve::startup(arg = 0)]
        pub fn with_async_state<CF1, Fut, C, E>(self, builder: CF1) -> App<R, C>
        where
            CF1: Fn() -> Fut + Send + Sync,
        {
        }
        pub fn enclosed<T>(self, transform: T) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn enclosed_fn<Req, T, O>(self, transform: T) -> Self {}
        pub fn finish<C, ResB, SE>(self) -> Self {}
        pub fn serve<C, ResB, SE>(self) -> HttpServer<Self> {}
    }
}
mod server {
    pub struct HttpServer<S>(S);
    impl<S> HttpServer<S> {
        #[twelve::handler(arg = 0)]
        pub fn serve(service: S) -> Self {}
        pub fn server_threads(self, num: usize) -> Self {}
        pub fn worker_threads(self, num: usize) -> Self {}
        pub fn disable_signal(self) -> Self {}
        pub fn bind<A: std::net::ToSocketAddrs, ResB>(self, addr: A) -> std::io::Result<Self> {}
        pub fn listen<ResB, L>(self, listener: L) -> std::io::Result<Self> {}
        #[twelve::serves]
        pub fn run(self) -> ServerFuture {}
    }
    struct ServerFuture;
    impl ServerFuture {
        pub fn wait(self) -> std::io::Result<()> {}
    }
    impl std::future::Future for ServerFuture {
        type Output = std::io::Result<()>;
    }
}
mod context {
    #[twelve::request_data(meta)]
    pub struct WebContext<'a, C = (), B = ()>(C, B);
    impl<'a, C, B> WebContext<'a, C, B> {
        #[twelve::shared_state]
        pub fn state(&self) -> &C {}
        pub fn req(&self) -> &http::Request<()> {}
        #[twelve::view]
        pub fn req_mut(&mut self) -> &mut http::Request<()> {}
        #[twelve::request_data(body)]
        #[twelve::view]
        pub fn body_get_mut(&mut self) -> &mut B {}
    }
}
pub mod handler {
    #[twelve::handler(arg = 0)]
    pub fn handler_service<F, T>(func: F) -> HandlerService<F> {}
    #[twelve::handler(arg = 0)]
    pub fn handler_sync_service<F>(func: F) -> HandlerService<F> {}
    struct HandlerService<F>(F);
    pub mod state {
        use std::ops::Deref;
        #[twelve::shared_state]
        pub struct StateOwn<S>(pub S);
        impl<S> Deref for StateOwn<S> {
            type Target = S;
        }
        #[twelve::shared_state]
        pub struct StateRef<'a, S: ?Sized>(pub &'a S);
        impl<S: ?Sized> Deref for StateRef<'_, S> {
            type Target = S;
        }
    }
    pub mod json {
        use std::ops::{Deref, DerefMut};
        #[twelve::request_data(body)]
        pub struct Json<T, const LIMIT: usize = 0>(pub T);
        impl<T, const LIMIT: usize> Deref for Json<T, LIMIT> {
            type Target = T;
        }
        impl<T, const LIMIT: usize> DerefMut for Json<T, LIMIT> {}
    }
    pub mod form {
        #[twelve::request_data(body)]
        pub struct Form<T, const LIMIT: usize = 0>(pub T);
    }
    pub mod query {
        #[twelve::request_data(meta)]
        pub struct Query<T>(pub T);
    }
    pub mod params {
        #[twelve::request_data(meta)]
        pub struct Params<T>(pub T);
    }
    pub mod path {
        use std::ops::Deref;
        #[twelve::request_data(meta)]
        pub struct PathRef<'a>(pub &'a str);
        impl Deref for PathRef<'_> {
            type Target = str;
        }
        #[twelve::request_data(meta)]
        pub struct PathOwn(pub String);
        impl Deref for PathOwn {
            type Target = String;
        }
    }
    pub mod body {
        #[twelve::request_data(body)]
        pub struct Body<B>(pub B);
    }
    pub mod html {
        pub struct Html<T>(pub T);
    }
}
pub mod route {
    pub struct Route<R = (), N = (), const M: usize = 0>(R, N);
    impl<R, N> Route<R, N> {
        #[twelve::handler(arg = 0, method = "GET")]
        #[twelve::unchecked("made by a macro of the crate")]
        pub fn get<R1>(self, get: R1) -> Self {}
        #[twelve::handler(arg = 0, method = "POST")]
        #[twelve::unchecked("made by a macro of the crate")]
        pub fn post<R1>(self, post: R1) -> Self {}
        #[twelve::handler(arg = 0, method = "PUT")]
        #[twelve::unchecked("made by a macro of the crate")]
        pub fn put<R1>(self, put: R1) -> Self {}
        #[twelve::handler(arg = 0, method = "DELETE")]
        #[twelve::unchecked("made by a macro of the crate")]
        pub fn delete<R1>(self, delete: R1) -> Self {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        #[twelve::unchecked("made by a macro of the crate")]
        pub fn patch<R1>(self, patch: R1) -> Self {}
        #[twelve::handler(arg = 0, method = "HEAD")]
        #[twelve::unchecked("made by a macro of the crate")]
        pub fn head<R1>(self, head: R1) -> Self {}
        #[twelve::handler(arg = 0, method = "OPTIONS")]
        #[twelve::unchecked("made by a macro of the crate")]
        pub fn options<R1>(self, options: R1) -> Self {}
        #[twelve::handler(arg = 0, method = "TRACE")]
        #[twelve::unchecked("made by a macro of the crate")]
        pub fn trace<R1>(self, trace: R1) -> Self {}
        #[twelve::handler(arg = 0, method = "CONNECT")]
        #[twelve::unchecked("made by a macro of the crate")]
        pub fn connect<R1>(self, connect: R1) -> Self {}
    }
    #[twelve::handler(arg = 0, method = "GET")]
    pub fn get<R>(get: R) -> Route<R> {}
    #[twelve::handler(arg = 0, method = "POST")]
    pub fn post<R>(post: R) -> Route<R> {}
    #[twelve::handler(arg = 0, method = "PUT")]
    pub fn put<R>(put: R) -> Route<R> {}
    #[twelve::handler(arg = 0, method = "DELETE")]
    pub fn delete<R>(delete: R) -> Route<R> {}
    #[twelve::handler(arg = 0, method = "PATCH")]
    pub fn patch<R>(patch: R) -> Route<R> {}
    #[twelve::handler(arg = 0, method = "HEAD")]
    pub fn head<R>(head: R) -> Route<R> {}
    #[twelve::handler(arg = 0, method = "OPTIONS")]
    pub fn options<R>(options: R) -> Route<R> {}
    #[twelve::handler(arg = 0, method = "TRACE")]
    pub fn trace<R>(trace: R) -> Route<R> {}
    #[twelve::handler(arg = 0, method = "CONNECT")]
    pub fn connect<R>(connect: R) -> Route<R> {}
}
pub mod codegen {
    #[proc_macro_attribute]
    #[twelve::handler(path = 0)]
    #[twelve::unchecked("a macro of a crate of its own")]
    pub fn route() {}
}
pub mod http {
    pub use http::*;
}
