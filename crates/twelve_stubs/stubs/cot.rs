//! package = "cot", version = ">=0.5, <0.8"

pub use bytes;
pub use cot_core::handler::{BoxedHandler, RequestHandler};
pub use cot_core::{error::Error, html, json, response, Body, Method, Result, StatusCode};
pub use http;
pub use project::{run, run_at, run_cli, App, AppBuilder, Bootstrapper, Project, ProjectContext};

/// The function below it gives the project that is run.
#[proc_macro_attribute]
pub fn main(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn test(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn e2e_test(attr: TokenStream, item: TokenStream) -> TokenStream {}

pub mod project {
    use crate::config::ProjectConfig;
    use crate::router::Router;

    /// A part of the service; all of it is asked for at the start.
    pub trait App {
        fn name(&self) -> &str;
        async fn init(&self, context: &mut ProjectContext) -> crate::Result<()> {}
        fn router(&self) -> Router {}
        fn admin_model_managers(&self) -> Vec<Box<dyn crate::admin::AdminModelManager>> {}
    }
    /// The service; all of it is asked for at the start.
    pub trait Project {
        fn cli_metadata(&self) -> crate::cli::CliMetadata {}
        fn config(&self, config_name: &str) -> crate::Result<ProjectConfig> {}
        fn register_tasks(&self, cli: &mut crate::cli::Cli) {}
        fn register_apps(&self, apps: &mut AppBuilder, context: &RegisterAppsContext) {}
        fn middlewares(&self, handler: RootHandlerBuilder, context: &MiddlewareContext) -> RootHandler {}
        fn error_handler(&self) -> crate::error::handler::DynErrorPageHandler {}
    }
    pub struct RootHandlerBuilder<S = (), SE = ()>(S, SE);
    impl<S, SE> RootHandlerBuilder<S, SE> {
        pub fn middleware<M>(self, middleware: M) -> RootHandlerBuilder<M, SE> {}
        pub fn main_handler_middleware<M>(self, middleware: M) -> RootHandlerBuilder<M, SE> {}
        pub fn error_handler_middleware<M>(self, middleware: M) -> RootHandlerBuilder<S, M> {}
        pub fn build(self) -> RootHandler {}
    }
    pub struct RootHandler;
    pub struct AppBuilder;
    impl AppBuilder {
        pub fn register<T: App>(&mut self, module: T) {}
        #[twelve::nests(path = 1)]
        pub fn register_with_views<T: App>(&mut self, app: T, url_prefix: &str) {}
    }
    pub enum Uninitialized {}
    pub enum WithConfig {}
    pub enum WithApps {}
    pub enum WithDatabase {}
    pub enum WithCache {}
    pub enum Initialized {}
    pub type RegisterAppsContext = ProjectContext<WithConfig>;
    pub type AuthBackendContext = ProjectContext<WithCache>;
    pub type MiddlewareContext = ProjectContext<Initialized>;
    pub struct ProjectContext<S = Initialized>(S);
    impl<S> ProjectContext<S> {
        pub fn config(&self) -> &ProjectConfig {}
        pub fn apps(&self) -> &[Box<dyn App>] {}
        pub fn router(&self) -> &std::sync::Arc<Router> {}
        pub fn cache(&self) -> &crate::cache::Cache {}
        pub fn try_database(&self) -> Option<&crate::db::Database> {}
        pub fn database(&self) -> &crate::db::Database {}
    }
    pub struct Bootstrapper<S = Initialized>(S);
    impl<S> Bootstrapper<S> {
        pub fn new<P: Project>(project: P) -> Self {}
        pub fn context(&self) -> &ProjectContext<S> {}
        pub fn with_config_name(self, config_name: &str) -> crate::Result<Bootstrapper<WithConfig>> {}
        pub fn with_config(self, config: ProjectConfig) -> Bootstrapper<WithConfig> {}
        pub async fn boot(self) -> crate::Result<Bootstrapper<Initialized>> {}
    }
    #[twelve::serves]
    pub async fn run(bootstrapper: Bootstrapper<Initialized>, address_str: &str) -> crate::Result<()> {}
    #[twelve::serves]
    pub async fn run_at(bootstrapper: Bootstrapper<Initialized>, listener: tokio::net::TcpListener) -> crate::Result<()> {}
    #[twelve::serves]
    pub async fn run_at_with_shutdown<F>(bootstrapper: Bootstrapper<Initialized>, listener: tokio::net::TcpListener, shutdown_signal: F) -> crate::Result<()> {}
    /// Reads the command line: serves, or runs a task.
    #[twelve::serves]
    pub async fn run_cli(project: impl Project) -> crate::Result<()> {}
}

pub mod router {
    pub mod method {
        pub struct MethodRouter;
        impl Default for MethodRouter {
            fn default() -> Self {}
        }
        impl MethodRouter {
            pub fn new() -> Self {}
            #[twelve::handler(arg = 0)]
            pub fn fallback<HandlerParams, H>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "GET")]
            pub fn get<HandlerParams, H>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "HEAD")]
            pub fn head<HandlerParams, H>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "DELETE")]
            pub fn delete<HandlerParams, H>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "OPTIONS")]
            pub fn options<HandlerParams, H>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "PATCH")]
            pub fn patch<HandlerParams, H>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "POST")]
            pub fn post<HandlerParams, H>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "PUT")]
            pub fn put<HandlerParams, H>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "TRACE")]
            pub fn trace<HandlerParams, H>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "CONNECT")]
            pub fn connect<HandlerParams, H>(self, handler: H) -> Self {}
        }
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn get<HandlerParams, H>(handler: H) -> MethodRouter {}
        #[twelve::handler(arg = 0, method = "HEAD")]
        pub fn head<HandlerParams, H>(handler: H) -> MethodRouter {}
        #[twelve::handler(arg = 0, method = "DELETE")]
        pub fn delete<HandlerParams, H>(handler: H) -> MethodRouter {}
        #[twelve::handler(arg = 0, method = "OPTIONS")]
        pub fn options<HandlerParams, H>(handler: H) -> MethodRouter {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        pub fn patch<HandlerParams, H>(handler: H) -> MethodRouter {}
        #[twelve::handler(arg = 0, method = "POST")]
        pub fn post<HandlerParams, H>(handler: H) -> MethodRouter {}
        #[twelve::handler(arg = 0, method = "PUT")]
        pub fn put<HandlerParams, H>(handler: H) -> MethodRouter {}
        #[twelve::handler(arg = 0, method = "TRACE")]
        pub fn trace<HandlerParams, H>(handler: H) -> MethodRouter {}
        #[twelve::handler(arg = 0, method = "CONNECT")]
        pub fn connect<HandlerParams, H>(handler: H) -> MethodRouter {}
    }
    pub struct Router;
    impl Router {
        pub fn empty() -> Self {}
        pub fn with_urls<T: Into<Vec<Route>>>(urls: T) -> Self {}
        pub async fn handle(&self, request: crate::request::Request) -> crate::Result<crate::response::Response> {}
        pub fn routes(&self) -> &[Route] {}
        pub fn is_empty(&self) -> bool {}
    }
    pub struct Route;
    impl Route {
        #[twelve::handler(arg = 1)]
        #[twelve::route(path = 0)]
        pub fn with_handler<HandlerParams, H>(url: &str, handler: H) -> Self {}
        #[twelve::handler(arg = 1)]
        #[twelve::route(path = 0)]
        pub fn with_api_handler<HandlerParams, H>(url: &str, handler: H) -> Self {}
        #[twelve::handler(arg = 1)]
        #[twelve::route(path = 0)]
        pub fn with_handler_and_name<N, HandlerParams, H>(url: &str, handler: H, name: N) -> Self {}
        #[twelve::handler(arg = 1)]
        #[twelve::route(path = 0)]
        pub fn with_api_handler_and_name<N, HandlerParams, H>(url: &str, handler: H, name: N) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn with_router(url: &str, router: Router) -> Self {}
        pub fn url(&self) -> String {}
        pub fn name(&self) -> Option<&str> {}
    }
    #[twelve::request_data(meta)]
    pub struct Urls;
    impl Urls {
        pub fn from_request(request: &crate::request::Request) -> Self {}
    }
}

pub mod request {
    pub use cot_core::request::{PathParams, Request, RequestHead};
    pub trait RequestExt {
        async fn extract_from_head<E>(&mut self) -> crate::Result<E> {}
        fn context(&self) -> &crate::ProjectContext {}
        fn project_config(&self) -> &crate::config::ProjectConfig {}
        fn router(&self) -> &std::sync::Arc<crate::router::Router> {}
        fn app_name(&self) -> Option<&str> {}
        fn route_name(&self) -> Option<&str> {}
        #[twelve::request_data(meta)]
        fn path_params(&self) -> &PathParams {}
        #[twelve::request_data(meta)]
        fn path_params_mut(&mut self) -> &mut PathParams {}
        #[twelve::request_data(meta)]
        fn content_type(&self) -> Option<&http::HeaderValue> {}
        fn expect_content_type(&mut self, expected: &'static str) -> crate::Result<()> {}
    }
    impl RequestExt for Request {}
    impl RequestExt for RequestHead {}
    pub mod extractors {
        pub use cot_core::request::extractors::{FromRequest, FromRequestHead, Path, UrlQuery};
        #[twelve::request_data(body)]
        pub struct RequestForm<F>(pub crate::form::FormResult<F>);
    }
}
pub mod form {
    #[twelve::request_data(body)]
    pub enum FormResult<F> {
        Ok(F),
        ValidationError(F),
    }
    impl<F> FormResult<F> {
        pub fn unwrap(self) -> F {}
    }
    pub trait Form {}
}

pub mod session {
    /// One visitor's; the middleware's store keeps it.
    #[twelve::shared_handle]
    pub struct Session;
    impl Session {
        pub fn from_request(request: &crate::request::Request) -> &Self {}
    }
    impl std::ops::Deref for Session { type Target = tower_sessions::Session; }
    pub mod store {
        trait ToSessionStore {}
        pub struct SessionStoreWrapper;
        pub mod memory {
            #[twelve::opens(session_store, memory, instead = "cot::session::store::redis::RedisStore or DbStore")]
            #[twelve::shared_handle]
            pub struct MemoryStore;
            impl MemoryStore {
                pub fn new() -> Self {}
            }
            impl Default for MemoryStore {
                fn default() -> Self {}
            }
            impl tower_sessions_core::SessionStore for MemoryStore {}
        }
        pub mod file {
            #[twelve::opens(session_store, disk, instead = "cot::session::store::redis::RedisStore or DbStore")]
            pub struct FileStore;
            impl FileStore {
                pub fn new<P>(dir_path: P) -> Result<Self, FileStoreError> {}
            }
            impl tower_sessions_core::SessionStore for FileStore {}
            pub enum FileStoreError {}
        }
        pub mod redis {
            #[twelve::opens(session_store, shared)]
            pub struct RedisStore;
            impl RedisStore {
                pub fn new(url: &crate::config::CacheUrl) -> Result<RedisStore, RedisStoreError> {}
            }
            impl tower_sessions_core::SessionStore for RedisStore {}
            pub enum RedisStoreError {}
        }
        pub mod db {
            #[twelve::opens(session_store, shared)]
            pub struct DbStore;
            impl DbStore {
                pub fn new(connection: crate::db::Database) -> DbStore {}
            }
            impl tower_sessions_core::SessionStore for DbStore {}
        }
    }
}

pub mod middleware {
    pub struct SessionMiddleware;
    impl SessionMiddleware {
        pub fn new<S>(store: S) -> Self {}
        /// With the store that the configuration names.
        pub fn from_context(context: &crate::project::MiddlewareContext) -> Self {}
        pub fn secure(self, secure: bool) -> Self {}
        pub fn http_only(self, http_only: bool) -> Self {}
        pub fn domain<D>(self, domain: D) -> Self {}
        pub fn name<N>(self, name: N) -> Self {}
        pub fn path<P>(self, path: P) -> Self {}
        pub fn always_save(self, always_save: bool) -> Self {}
    }
    pub struct AuthMiddleware;
    impl AuthMiddleware {
        pub fn new() -> Self {}
    }
    pub struct LiveReloadMiddleware;
    impl LiveReloadMiddleware {
        pub fn from_context(context: &crate::project::MiddlewareContext) -> Self {}
    }
}

pub mod cache {
    pub type CacheResult<T> = Result<T, CacheError>;
    pub enum CacheError {}
    /// In memory, in files or in Redis: its store says where.
    #[twelve::nature(cache)]
    #[twelve::shared_handle]
    pub struct Cache;
    impl Cache {
        pub async fn get<K, V>(&self, key: K) -> CacheResult<Option<V>> {}
        pub async fn insert<K, V>(&self, key: K, value: V) -> CacheResult<()> {}
        pub async fn remove<K: AsRef<str>>(&self, key: K) -> CacheResult<()> {}
        pub async fn clear(&self) -> CacheResult<()> {}
        pub async fn contains_key<K: AsRef<str>>(&self, key: K) -> CacheResult<bool> {}
        pub async fn get_or_insert_with<F: FnOnce() -> Fut, Fut: std::future::Future<Output = crate::Result<V>>, K, V>(&self, key: K, f: F) -> CacheResult<V> {}
    }
    pub mod store {
        pub trait CacheStore {}
        pub mod memory {
            #[twelve::opens(cache, memory, instead = "cot::cache::store::redis::Redis")]
            pub struct Memory;
            impl Memory {
                pub fn new() -> Self {}
            }
            impl super::CacheStore for Memory {}
        }
        pub mod redis {
            #[twelve::opens(cache, shared)]
            pub struct Redis;
            impl Redis {
                pub fn new(url: &crate::config::CacheUrl, pool_size: usize) -> Result<Self, RedisCacheStoreError> {}
            }
            impl super::CacheStore for Redis {}
            pub enum RedisCacheStoreError {}
        }
    }
}

pub mod config {
    pub struct ProjectConfig;
    impl ProjectConfig {
        pub fn builder() -> ProjectConfigBuilder {}
        /// Its database is an SQLite in memory.
        #[twelve::opens(database, memory, instead = "a configuration that names a Postgres or MySQL")]
        pub fn dev_default() -> ProjectConfig {}
        pub fn from_toml(toml_content: &str) -> crate::Result<ProjectConfig> {}
    }
    pub struct ProjectConfigBuilder;
    impl ProjectConfigBuilder {
        pub fn debug<V>(&mut self, value: V) -> &mut Self {}
        pub fn database<V>(&mut self, value: V) -> &mut Self {}
        pub fn middlewares<V>(&mut self, value: V) -> &mut Self {}
        pub fn build(&self) -> ProjectConfig {}
    }
    pub struct DatabaseConfig;
    impl DatabaseConfig {
        pub fn builder() -> DatabaseConfigBuilder {}
    }
    pub struct DatabaseConfigBuilder;
    impl DatabaseConfigBuilder {
        #[twelve::opens(database, address, arg = 0, instead = "a Postgres or MySQL")]
        pub fn url<V>(&mut self, value: V) -> &mut Self {}
        pub fn build(&self) -> DatabaseConfig {}
    }
    pub struct CacheUrl;
}
pub mod db {
    #[twelve::nature(pool)]
    #[twelve::shared_handle]
    pub struct Database;
    impl Database {
        #[twelve::opens(database, address, arg = 0, instead = "a Postgres or MySQL")]
        pub async fn new<T>(url: T) -> Result<Self, DatabaseError> {}
    }
    pub enum DatabaseError {}
}
pub mod cli {
    pub struct CliMetadata {
        pub name: &'static str,
        pub version: &'static str,
        pub authors: &'static str,
        pub description: &'static str,
    }
    #[twelve::macro_signature]
    pub fn metadata() -> CliMetadata {}
    pub struct Cli;
}
pub mod admin {
    pub trait AdminModelManager {}
}
pub mod error {
    pub use cot_core::error::Error;
    pub struct NotFound;
    impl NotFound {
        pub fn new() -> Self {}
        pub fn with_message<T: Into<String>>(message: T) -> Self {}
    }
    pub mod handler {
        pub struct DynErrorPageHandler;
        impl DynErrorPageHandler {
            #[twelve::handler(arg = 0)]
            pub fn new<HandlerParams, H>(handler: H) -> Self {}
        }
    }
}
