//! package = "gotham", version = ">=0.8, <0.9"

pub use anyhow;
pub use bytes;
pub use http;
pub use http_body;
pub use http_body_util;
pub use hyper_util;
pub use tower_service;
pub use cookie;
pub use hyper;
pub use mime;
pub use plain::*;
pub use tls::start as start_with_tls;

pub struct StartError;

pub mod plain {
    #[twelve::handler(arg = 1)]
    #[twelve::serves]
    pub fn start<NH, A>(addr: A, new_handler: NH) -> Result<(), crate::StartError> {}
    #[twelve::handler(arg = 1)]
    #[twelve::serves]
    pub fn start_with_num_threads<NH, A>(addr: A, new_handler: NH, threads: usize) -> Result<(), crate::StartError> {}
    #[twelve::handler(arg = 1)]
    #[twelve::serves]
    pub async fn init_server<NH, A>(addr: A, new_handler: NH) -> Result<(), crate::StartError> {}
}
pub mod tls {
    #[twelve::handler(arg = 1)]
    #[twelve::serves]
    pub fn start<NH, A>(addr: A, new_handler: NH, tls_config: ServerConfig) -> Result<(), crate::StartError> {}
    #[twelve::handler(arg = 1)]
    #[twelve::serves]
    pub fn start_with_num_threads<NH, A>(addr: A, new_handler: NH, tls_config: ServerConfig, threads: usize) -> Result<(), crate::StartError> {}
    #[twelve::handler(arg = 1)]
    #[twelve::serves]
    pub async fn init_server<NH, A>(addr: A, new_handler: NH, tls_config: ServerConfig) -> Result<(), crate::StartError> {}
}
#[twelve::handler(arg = 1)]
#[twelve::serves]
pub async fn bind_server<NH, F, Wrapped, Wrap>(listener: tokio::net::TcpListener, new_handler: NH, wrap: Wrap) -> Result<(), crate::StartError> {}

pub mod prelude {
    pub use gotham_derive::*;
    pub use crate::handler::{IntoHandlerFuture, IntoResponse, MapHandlerError, MapHandlerErrorFuture};
    pub use crate::router::builder::{DefineSingleRoute, DrawRoutes};
    pub use crate::state::FromState;
}

pub mod state {
    pub use self::client_addr::client_addr;
    pub use self::data::StateData;
    pub use self::from_state::FromState;
    pub use self::request_id::request_id;

    /// What belongs to one request, by its type; parts of it may be shared with others.
    pub struct State;
    impl State {
        pub fn with_new<F: FnOnce(&mut State)>(f: F) {}
        pub fn from_request<B>(req: http::Request<B>, client_addr: std::net::SocketAddr) -> Self {}
        pub fn put<T: StateData>(&mut self, t: T) {}
        pub fn has<T: StateData>(&self) -> bool {}
        pub fn try_borrow<T: StateData>(&self) -> Option<&T> {}
        pub fn borrow<T: StateData>(&self) -> &T {}
        #[twelve::view]
        pub fn try_borrow_mut<T: StateData>(&mut self) -> Option<&mut T> {}
        #[twelve::view]
        pub fn borrow_mut<T: StateData>(&mut self) -> &mut T {}
        pub fn try_take<T: StateData>(&mut self) -> Option<T> {}
        pub fn take<T: StateData>(&mut self) -> T {}
    }
    mod from_state {
        pub trait FromState: super::StateData + Sized {
            fn try_borrow_from(state: &super::State) -> Option<&Self>;
            fn borrow_from(state: &super::State) -> &Self;
            fn try_borrow_mut_from(state: &mut super::State) -> Option<&mut Self>;
            fn borrow_mut_from(state: &mut super::State) -> &mut Self;
            fn try_take_from(state: &mut super::State) -> Option<Self>;
            fn take_from(state: &mut super::State) -> Self;
        }
        impl<T> FromState for T where T: super::StateData {}
    }
    mod data {
        pub trait StateData {}
        impl StateData for http_body_util::combinators::UnsyncBoxBody<bytes::Bytes, std::io::Error> {}
        impl StateData for http::Method {}
        impl StateData for http::Uri {}
        impl StateData for http::Version {}
        impl StateData for http::HeaderMap {}
        impl StateData for cookie::CookieJar {}
        impl StateData for hyper::upgrade::OnUpgrade {}
    }
    mod client_addr {
        #[twelve::request_data(meta)]
        pub fn client_addr(state: &super::State) -> Option<std::net::SocketAddr> {}
    }
    mod request_id {
        #[twelve::request_data(meta)]
        pub fn request_id(state: &super::State) -> &str {}
    }
}

pub mod extractor {
    pub trait PathExtractor<B> {}
    pub trait QueryStringExtractor<B> {}
}

pub mod handler {
    pub use self::assets::{DirHandler, FileHandler, FileOptions};
    pub use self::error::{HandlerError, MapHandlerError, MapHandlerErrorFuture};

    pub type HandlerResult = Result<(crate::state::State, http::Response<crate::helpers::http::Body>), (crate::state::State, HandlerError)>;
    pub type SimpleHandlerResult = Result<http::Response<crate::helpers::http::Body>, HandlerError>;
    pub type HandlerFuture = dyn std::future::Future<Output = HandlerResult> + Send;
    pub trait Handler {
        #[twelve::entry]
        fn handle(self, state: crate::state::State) -> std::pin::Pin<Box<HandlerFuture>>;
    }
    /// Makes the handler of each request.
    pub trait NewHandler {
        type Instance: Handler;
        #[twelve::entry]
        fn new_handler(&self) -> anyhow::Result<Self::Instance>;
    }
    pub trait IntoHandlerFuture {
        fn into_handler_future(self) -> std::pin::Pin<Box<HandlerFuture>>;
    }
    impl<T> IntoHandlerFuture for (crate::state::State, T) where T: IntoResponse {}
    pub trait IntoBody {
        fn into_body(self) -> crate::helpers::http::Body;
    }
    pub trait IntoResponse {
        #[twelve::entry]
        fn into_response(self, state: &crate::state::State) -> http::Response<crate::helpers::http::Body>;
    }
    impl IntoResponse for http::Response<crate::helpers::http::Body> {}
    impl<T, E> IntoResponse for Result<T, E> {}
    impl IntoResponse for HandlerError {}
    impl IntoResponse for String {}
    impl IntoResponse for &'static str {}
    impl<B> IntoResponse for (mime::Mime, B) {}
    impl<B> IntoResponse for (http::StatusCode, mime::Mime, B) {}
    mod error {
        pub struct HandlerError;
        impl<E> From<E> for HandlerError where E: Into<anyhow::Error> {}
        impl HandlerError {
            pub fn status(&self) -> http::StatusCode {}
            pub fn with_status(self, status_code: http::StatusCode) -> HandlerError {}
            pub fn cause(&self) -> &anyhow::Error {}
            pub fn into_cause(self) -> anyhow::Error {}
            pub fn downcast_cause_ref<E>(&self) -> Option<&E> {}
            #[twelve::view]
            pub fn downcast_cause_mut<E>(&mut self) -> Option<&mut E> {}
        }
        pub trait MapHandlerError<T> {
            fn map_err_with_status(self, status_code: http::StatusCode) -> Result<T, HandlerError>;
        }
        impl<T, E> MapHandlerError<T> for Result<T, E> {}
        pub trait MapHandlerErrorFuture {
            fn map_err_with_status(self, status_code: http::StatusCode) -> MapErrWithStatus<Self> {}
        }
        impl<T, E, F> MapHandlerErrorFuture for F where F: std::future::Future<Output = Result<T, E>> {}
        pub struct MapErrWithStatus<F>(F);
        impl<F, T, E> std::future::Future for MapErrWithStatus<F> where F: std::future::Future<Output = Result<T, E>> {
            type Output = Result<T, HandlerError>;
        }
    }
    mod assets {
        pub struct DirHandler;
        impl DirHandler {
            pub fn new<P>(path: P) -> DirHandler {}
        }
        pub struct FileHandler;
        impl FileHandler {
            pub fn new<P>(path: P) -> FileHandler {}
        }
        pub struct FileOptions;
        impl FileOptions {
            pub fn new<P: AsRef<std::path::Path>>(path: P) -> Self {}
            pub fn with_cache_control(&mut self, cache_control: &str) -> &mut Self {}
            pub fn with_gzip(&mut self, gzip: bool) -> &mut Self {}
            pub fn with_brotli(&mut self, brotli: bool) -> &mut Self {}
            pub fn with_buffer_size(&mut self, buf_sz: usize) -> &mut Self {}
            pub fn build(&mut self) -> Self {}
        }
    }
}

pub mod helpers {
    pub mod http {
        pub type Body = http_body_util::combinators::UnsyncBoxBody<bytes::Bytes, std::io::Error>;
        pub mod response {
            pub fn create_response<B>(state: &crate::state::State, status: http::StatusCode, mime: mime::Mime, body: B) -> http::Response<crate::helpers::http::Body> {}
            pub fn create_empty_response(state: &crate::state::State, status: http::StatusCode) -> http::Response<crate::helpers::http::Body> {}
            pub fn create_permanent_redirect<L>(state: &crate::state::State, location: L) -> http::Response<crate::helpers::http::Body> {}
            pub fn create_temporary_redirect<L>(state: &crate::state::State, location: L) -> http::Response<crate::helpers::http::Body> {}
        }
    }
}

pub mod middleware {
    pub use gotham_derive::NewMiddleware;

    pub trait Middleware {
        #[twelve::entry]
        fn call<Chain: FnOnce(crate::state::State) -> std::pin::Pin<Box<crate::handler::HandlerFuture>>>(self, state: crate::state::State, chain: Chain) -> std::pin::Pin<Box<crate::handler::HandlerFuture>>;
    }
    /// Makes the middleware of each request.
    pub trait NewMiddleware {
        type Instance: Middleware;
        #[twelve::entry]
        fn new_middleware(&self) -> anyhow::Result<Self::Instance>;
    }
    pub mod cookie {
        pub struct CookieParser;
        impl CookieParser {
            #[twelve::request_data(meta)]
            pub fn from_state(state: &crate::state::State) -> cookie::CookieJar {}
        }
    }
    pub mod logger {
        pub struct RequestLogger;
        impl RequestLogger {
            pub fn new(level: log::Level) -> Self {}
        }
        pub struct SimpleLogger;
        impl SimpleLogger {
            pub fn new(level: log::Level) -> Self {}
        }
    }
    pub mod security {
        pub struct SecurityMiddleware;
    }
    pub mod timer {
        pub struct RequestTimer;
    }
    pub mod state {
        /// Each request gets a clone, found by its type.
        pub struct StateMiddleware<T>(T);
        impl<T> StateMiddleware<T> {
            #[twelve::wraps]
            #[twelve::shares(arg = 0)]
            pub fn new(t: T) -> Self {}
        }
    }
    pub mod session {
        pub use self::backend::memory::MemoryBackend;
        pub use self::backend::{Backend, GetSessionFuture, NewBackend, SetSessionFuture};

        pub struct SessionIdentifier {
            pub value: String,
        }
        pub enum SessionError { Backend(String), Deserialize }
        struct SessionCookieConfig;
        /// One visitor's, read from the backend and written back when the request ends.
        pub struct SessionData<T>(T);
        impl<T> SessionData<T> {
            pub fn discard(self, state: &mut crate::state::State) -> Result<(), SessionError> {}
        }
        impl<T> crate::state::StateData for SessionData<T> {}
        impl<T> std::ops::Deref for SessionData<T> { type Target = T; }
        impl<T> std::ops::DerefMut for SessionData<T> {}

        pub struct NewSessionMiddleware<B, T>(B, T);
        impl<B, T> Clone for NewSessionMiddleware<B, T> {}
        impl Default for NewSessionMiddleware<MemoryBackend, ()> {
            #[twelve::opens(session_store, memory, instead = "a `Backend` that keeps the sessions in a backing service")]
            fn default() -> NewSessionMiddleware<MemoryBackend, ()> {}
        }
        impl<B> NewSessionMiddleware<B, ()> {
            pub fn new(b: B) -> NewSessionMiddleware<B, ()> {}
        }
        impl<B, T> NewSessionMiddleware<B, T> {
            pub fn with_cookie_path<P>(self, path: P) -> NewSessionMiddleware<B, T> {}
            pub fn insecure(self) -> NewSessionMiddleware<B, T> {}
            pub fn with_cookie_name<S>(self, name: S) -> NewSessionMiddleware<B, T> {}
            pub fn with_cookie_domain<S>(self, domain: S) -> NewSessionMiddleware<B, T> {}
            pub fn allow_cross_site_usage(self) -> NewSessionMiddleware<B, T> {}
            pub fn with_strict_same_site_enforcement(self) -> NewSessionMiddleware<B, T> {}
            pub fn with_session_type<U>(self) -> NewSessionMiddleware<B, U> {}
        }
        mod backend {
            pub type GetSessionFuture = dyn std::future::Future<Output = Result<Option<Vec<u8>>, super::SessionError>> + Send;
            pub type SetSessionFuture = dyn std::future::Future<Output = Result<(), super::SessionError>> + Send;
            pub trait NewBackend {
                type Instance: Backend;
                #[twelve::entry]
                fn new_backend(&self) -> anyhow::Result<Self::Instance>;
            }
            pub trait Backend {
                #[twelve::entry]
                fn persist_session(&self, state: &crate::state::State, identifier: super::SessionIdentifier, content: &[u8]) -> std::pin::Pin<Box<SetSessionFuture>>;
                #[twelve::entry]
                fn read_session(&self, state: &crate::state::State, identifier: super::SessionIdentifier) -> std::pin::Pin<Box<GetSessionFuture>>;
                #[twelve::entry]
                fn drop_session(&self, state: &crate::state::State, identifier: super::SessionIdentifier) -> std::pin::Pin<Box<SetSessionFuture>>;
            }
            pub mod memory {
                #[twelve::opens(session_store, memory, instead = "a `Backend` that keeps the sessions in a backing service")]
                pub struct MemoryBackend;
                impl MemoryBackend {
                    pub fn new(ttl: std::time::Duration) -> MemoryBackend {}
                }
                impl Default for MemoryBackend {
                    fn default() -> MemoryBackend {}
                }
                impl Clone for MemoryBackend {}
            }
        }
    }
}

pub mod pipeline {
    pub struct Pipeline<T>(T);
    pub struct PipelineBuilder<T>(T);
    impl<T> PipelineBuilder<T> {
        pub fn build(self) -> Pipeline<T> {}
        pub fn add<M>(self, m: M) -> PipelineBuilder<(M, T)> {}
    }
    pub fn new_pipeline() -> PipelineBuilder<()> {}
    pub fn single_middleware<M>(m: M) -> Pipeline<(M, ())> {}
    pub trait PipelineHandleChain<P> {}
    pub struct PipelineSet<P>(P);
    impl<P> Clone for PipelineSet<P> {}
    pub struct EditablePipelineSet<P>(P);
    impl<P> EditablePipelineSet<P> {
        pub fn add<T>(self, t: T) -> (EditablePipelineSet<(P, T)>, SinglePipelineHandle<T>) {}
    }
    pub fn new_pipeline_set() -> EditablePipelineSet<()> {}
    pub fn finalize_pipeline_set<P>(eps: EditablePipelineSet<P>) -> PipelineSet<P> {}
    pub struct SinglePipelineHandle<C>(C);
    pub type SinglePipelineChain<C> = (SinglePipelineHandle<C>, ());
    pub type SinglePipelineSet<C> = PipelineSet<(Pipeline<C>, ())>;
    pub fn single_pipeline<C>(c: Pipeline<C>) -> (SinglePipelineChain<C>, SinglePipelineSet<C>) {}
}

pub mod router {
    pub use builder::{build_router, build_simple_router};

    #[twelve::shared_handle]
    pub struct Router;
    impl Clone for Router {}
    impl crate::handler::NewHandler for Router {
        type Instance = Router;
    }
    impl crate::handler::Handler for Router {}
    pub mod response {
        pub trait ResponseExtender<B> {
            #[twelve::entry]
            fn extend(&self, state: &mut crate::state::State, response: &mut http::Response<B>);
        }
        pub trait StaticResponseExtender {}
    }
    pub mod builder {
        #[twelve::startup(arg = 2)]
        pub fn build_router<C, P, F: FnOnce(&mut RouterBuilder<'_, C, P>)>(pipeline_chain: C, pipelines: crate::pipeline::PipelineSet<P>, f: F) -> super::Router {}
        #[twelve::startup(arg = 0)]
        pub fn build_simple_router<F: FnOnce(&mut RouterBuilder<'_, (), ()>)>(f: F) -> super::Router {}
        pub struct RouterBuilder<'a, C, P>(&'a C, P);
        impl<'a, C, P> RouterBuilder<'a, C, P> {
            #[twelve::view]
            pub fn add_response_extender<E>(&mut self, status_code: http::StatusCode, extender: E) {}
        }
        pub struct ScopeBuilder<'a, C, P>(&'a C, P);
        impl<'a, C, P> DrawRoutes<C, P> for RouterBuilder<'a, C, P> {}
        impl<'a, C, P> DrawRoutes<C, P> for ScopeBuilder<'a, C, P> {}
        pub trait DrawRoutes<C, P> {
            #[twelve::handler(method = "GET")]
            #[twelve::route(path = 0)]
            #[twelve::view]
            fn get_or_head<'b>(&'b mut self, path: &str) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "GET")]
            #[twelve::route(path = 0)]
            #[twelve::view]
            fn get<'b>(&'b mut self, path: &str) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "POST")]
            #[twelve::route(path = 0)]
            #[twelve::view]
            fn post<'b>(&'b mut self, path: &str) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "PUT")]
            #[twelve::route(path = 0)]
            #[twelve::view]
            fn put<'b>(&'b mut self, path: &str) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "DELETE")]
            #[twelve::route(path = 0)]
            #[twelve::view]
            fn delete<'b>(&'b mut self, path: &str) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "PATCH")]
            #[twelve::route(path = 0)]
            #[twelve::view]
            fn patch<'b>(&'b mut self, path: &str) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "HEAD")]
            #[twelve::route(path = 0)]
            #[twelve::view]
            fn head<'b>(&'b mut self, path: &str) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "OPTIONS")]
            #[twelve::route(path = 0)]
            #[twelve::view]
            fn options<'b>(&'b mut self, path: &str) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::route(path = 1)]
            #[twelve::view]
            fn request<'b, IRM, M>(&'b mut self, matcher: IRM, path: &str) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::nests(path = 0)]
            #[twelve::startup(arg = 1)]
            #[twelve::view]
            fn scope<F: FnOnce(&mut ScopeBuilder<'_, C, P>)>(&mut self, path: &str, f: F) {}
            #[twelve::startup(arg = 1)]
            #[twelve::view]
            fn with_pipeline_chain<F: FnOnce(&mut ScopeBuilder<'_, NC, P>), NC>(&mut self, pipeline_chain: NC, f: F) {}
            #[twelve::nests(path = 0)]
            #[twelve::view]
            fn delegate<'b>(&'b mut self, path: &str) -> DelegateRouteBuilder<'b, C, P> {}
            #[twelve::nests(path = 0)]
            #[twelve::view]
            fn delegate_without_pipelines<'b>(&'b mut self, path: &str) -> DelegateRouteBuilder<'b, C, P> {}
            #[twelve::nests(path = 0)]
            #[twelve::startup(arg = 1)]
            #[twelve::view]
            fn associate<'b, F: FnOnce(&mut AssociatedRouteBuilder<'b, C, P>)>(&'b mut self, path: &str, f: F) {}
        }
        #[twelve::unchecked("nobody writes out its other parameters")]
        pub struct DelegateRouteBuilder<'a, C, P>(&'a C, P);
        impl<'a, C, P> DelegateRouteBuilder<'a, C, P> {
            pub fn to_router(self, router: super::Router) {}
            pub fn add_route_matcher<NM>(self, matcher: NM) -> Self {}
        }
        /// The matcher and the extractors, which are type parameters too, are left out.
        #[twelve::unchecked("nobody writes out its other parameters")]
        pub struct SingleRouteBuilder<'a, C, P>(&'a C, P);
        impl<'a, C, P> DefineSingleRoute for SingleRouteBuilder<'a, C, P> {}
        pub trait DefineSingleRoute {
            #[twelve::handler(arg = 0)]
            fn to<H: FnOnce(crate::state::State) -> R, R>(self, handler: H) {}
            #[twelve::handler(arg = 0)]
            fn to_async<H: FnOnce(crate::state::State) -> Fut, Fut>(self, handler: H) {}
            #[twelve::handler(arg = 0)]
            fn to_async_borrowing<F: FnOnce(&mut crate::state::State) -> Fut, Fut>(self, handler: F) {}
            #[twelve::handler(arg = 0)]
            fn to_new_handler<NH>(self, new_handler: NH) {}
            fn to_dir<P>(self, options: P) {}
            fn to_file<P>(self, options: P) {}
            fn with_path_extractor<NPE>(self) -> Self {}
            fn with_query_string_extractor<NQSE>(self) -> Self {}
            fn add_route_matcher<NRM>(self, matcher: NRM) -> Self {}
        }
        #[twelve::unchecked("nobody writes out its other parameters")]
        pub struct AssociatedRouteBuilder<'a, C, P>(&'a C, P);
        impl<'a, C, P> AssociatedRouteBuilder<'a, C, P> {
            pub fn add_route_matcher<'b, NM>(&'b mut self, matcher: NM) -> AssociatedRouteBuilder<'b, C, P> {}
            pub fn with_path_extractor<'b, NPE>(&'b mut self) -> AssociatedRouteBuilder<'b, C, P> {}
            pub fn with_query_string_extractor<'b, NQSE>(&'b mut self) -> AssociatedRouteBuilder<'b, C, P> {}
            #[twelve::view]
            pub fn request<'b, IRM>(&'b mut self, matcher: IRM) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "GET")]
            #[twelve::view]
            pub fn get_or_head<'b>(&'b mut self) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "GET")]
            #[twelve::view]
            pub fn get<'b>(&'b mut self) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "POST")]
            #[twelve::view]
            pub fn post<'b>(&'b mut self) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "PUT")]
            #[twelve::view]
            pub fn put<'b>(&'b mut self) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "DELETE")]
            #[twelve::view]
            pub fn delete<'b>(&'b mut self) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "PATCH")]
            #[twelve::view]
            pub fn patch<'b>(&'b mut self) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "HEAD")]
            #[twelve::view]
            pub fn head<'b>(&'b mut self) -> SingleRouteBuilder<'b, C, P> {}
            #[twelve::handler(method = "OPTIONS")]
            #[twelve::view]
            pub fn options<'b>(&'b mut self) -> SingleRouteBuilder<'b, C, P> {}
        }
    }
}
