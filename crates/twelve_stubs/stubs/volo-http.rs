//! package = "volo-http", version = ">=0.2, <0.6"

pub use prelude::*;
pub mod prelude {
    pub use crate::server::param::PathParams;
    pub use crate::server::route::Router;
    pub use crate::server::Server;
    pub use bytes::Bytes;
    pub use http;
    pub use volo::net::Address;
}
pub mod body {
    #[twelve::request_data(body)]
    pub struct Body;
}
pub mod utils {
    #[derive(Clone, Copy, Default)]
    #[twelve::shared_state]
    pub struct Extension<T>(pub T);
}
pub mod server {
    pub use route::Router;
    pub struct Server<S, L = (), SP = ()>(S, L, SP);
    impl<S> Server<S> {
        #[twelve::handler(arg = 0)]
        pub fn new(service: S) -> Self {}
    }
    impl<S, L, SP> Server<S, L, SP> {
        #[twelve::shares(arg = 0)]
        pub fn layer<Inner>(self, layer: Inner) -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn layer_front<Front>(self, layer: Front) -> Self {}
        #[twelve::serves]
        pub async fn run<MI, B>(self, mk_incoming: MI) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {}
    }
    pub mod route {
        pub use method_router::*;
        pub use router::Router;
        pub mod router {
            use super::method_router::MethodRouter;
            pub struct Router<B = crate::body::Body, E = std::convert::Infallible>(B, E);
            impl Default for Router {}
            impl<B, E> Router<B, E> {
                pub fn new() -> Self {}
                #[twelve::route(path = 0)]
                pub fn route<S: AsRef<str>>(self, uri: S, method_router: MethodRouter<B, E>) -> Self {}
                #[twelve::nests(path = 0)]
                pub fn nest<U: AsRef<str>>(self, uri: U, router: Router<B, E>) -> Self {}
                #[twelve::handler(arg = 0)]
                pub fn fallback<H, T>(self, handler: H) -> Self {}
                pub fn merge(self, other: Self) -> Self {}
                #[twelve::shares(arg = 0)]
                pub fn layer<L>(self, l: L) -> Self {}
            }
        }
        pub mod method_router {
            pub struct MethodRouter<B = crate::body::Body, E = std::convert::Infallible>(B, E);
            impl<B, E> MethodRouter<B, E> {
                #[twelve::handler(arg = 0, method = "GET")]
                #[twelve::unchecked("made by a macro of the crate")]
                pub fn get<H, T>(self, handler: H) -> Self {}
                #[twelve::handler(arg = 0, method = "POST")]
                #[twelve::unchecked("made by a macro of the crate")]
                pub fn post<H, T>(self, handler: H) -> Self {}
                #[twelve::handler(arg = 0, method = "PUT")]
                #[twelve::unchecked("made by a macro of the crate")]
                pub fn put<H, T>(self, handler: H) -> Self {}
                #[twelve::handler(arg = 0, method = "DELETE")]
                #[twelve::unchecked("made by a macro of the crate")]
                pub fn delete<H, T>(self, handler: H) -> Self {}
                #[twelve::handler(arg = 0, method = "PATCH")]
                #[twelve::unchecked("made by a macro of the crate")]
                pub fn patch<H, T>(self, handler: H) -> Self {}
                #[twelve::handler(arg = 0, method = "HEAD")]
                #[twelve::unchecked("made by a macro of the crate")]
                pub fn head<H, T>(self, handler: H) -> Self {}
                #[twelve::handler(arg = 0, method = "OPTIONS")]
                #[twelve::unchecked("made by a macro of the crate")]
                pub fn options<H, T>(self, handler: H) -> Self {}
                #[twelve::handler(arg = 0)]
                pub fn fallback<H, T>(self, handler: H) -> Self {}
                #[twelve::shares(arg = 0)]
                pub fn layer<L>(self, l: L) -> Self {}
            }
            #[twelve::handler(arg = 0, method = "GET")]
            #[twelve::unchecked("made by a macro of the crate")]
            pub fn get<H, T>(handler: H) -> MethodRouter {}
            #[twelve::handler(arg = 0, method = "POST")]
            #[twelve::unchecked("made by a macro of the crate")]
            pub fn post<H, T>(handler: H) -> MethodRouter {}
            #[twelve::handler(arg = 0, method = "PUT")]
            #[twelve::unchecked("made by a macro of the crate")]
            pub fn put<H, T>(handler: H) -> MethodRouter {}
            #[twelve::handler(arg = 0, method = "DELETE")]
            #[twelve::unchecked("made by a macro of the crate")]
            pub fn delete<H, T>(handler: H) -> MethodRouter {}
            #[twelve::handler(arg = 0, method = "PATCH")]
            #[twelve::unchecked("made by a macro of the crate")]
            pub fn patch<H, T>(handler: H) -> MethodRouter {}
            #[twelve::handler(arg = 0, method = "HEAD")]
            #[twelve::unchecked("made by a macro of the crate")]
            pub fn head<H, T>(handler: H) -> MethodRouter {}
            #[twelve::handler(arg = 0, method = "OPTIONS")]
            #[twelve::unchecked("made by a macro of the crate")]
            pub fn options<H, T>(handler: H) -> MethodRouter {}
            #[twelve::handler(arg = 0, method = "TRACE")]
            #[twelve::unchecked("made by a macro of the crate")]
            pub fn trace<H, T>(handler: H) -> MethodRouter {}
            #[twelve::handler(arg = 0, method = "CONNECT")]
            #[twelve::unchecked("made by a macro of the crate")]
            pub fn connect<H, T>(handler: H) -> MethodRouter {}
            #[twelve::handler(arg = 0)]
            pub fn any<H, T>(handler: H) -> MethodRouter {}
        }
    }
    pub mod extract {
        #[twelve::request_data(meta)]
        #[derive(Clone, Copy, Default)]
        pub struct Query<T>(pub T);
        #[twelve::request_data(body)]
        #[derive(Clone, Copy, Default)]
        pub struct Form<T>(pub T);
        #[twelve::request_data(body)]
        #[derive(Clone, Copy, Default)]
        pub struct Json<T>(pub T);
        pub trait FromContext: Sized {
            type Rejection;
        }
    }
    pub mod param {
        #[twelve::request_data(meta)]
        #[derive(Clone, Copy, Default)]
        pub struct PathParams<T>(pub T);
    }
    pub mod middleware {
        #[twelve::handler(arg = 0)]
        pub fn from_fn<F>(f: F) -> FromFnLayer<F, (), (), (), ()> {}
        pub struct FromFnLayer<F, T, B, B2, E2>(F, T, B, B2, E2);
        #[twelve::handler(arg = 0)]
        pub fn map_response<F>(f: F) -> MapResponseLayer<F, (), (), ()> {}
        pub struct MapResponseLayer<F, T, R1, R2>(F, T, R1, R2);
    }
}
