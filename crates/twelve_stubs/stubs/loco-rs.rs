//! package = "loco-rs", version = ">=0.8, <2"

pub use errors::Error;
pub use validator;
pub type Result<T, E = Error> = std::result::Result<T, E>;

pub mod prelude {
    pub use crate::app::{AppContext, Initializer};
    pub use crate::bgworker::{BackgroundWorker, Queue};
    pub use crate::controller::extractor::auth;
    pub use crate::controller::extractor::shared_store::SharedStore;
    pub use crate::controller::extractor::validate::{JsonValidate, JsonValidateWithMessage};
    pub use crate::controller::{bad_request, format, not_found, unauthorized, Json, Routes};
    pub use crate::errors::Error;
    pub use crate::mailer::{self, Mailer};
    pub use crate::task::{self, Task, TaskInfo};
    pub use crate::Result;
    pub use async_trait::async_trait;
    pub use axum::debug_handler;
    pub use axum::extract::{Form, Multipart, Path, Query, State};
    pub use axum::response::{IntoResponse, Response};
    pub use axum::routing::{delete, get, head, options, patch, post, put, trace};
    pub use axum_extra::extract::cookie;
    pub use chrono::NaiveDateTime as DateTime;
    pub use sea_orm::prelude::{Date, DateTimeUtc, DateTimeWithTimeZone, Decimal, Uuid};
    pub use sea_orm::{
        ActiveModelBehavior, ActiveModelTrait, ActiveValue, ColumnTrait, Condition, ConnectionTrait, DatabaseConnection,
        DbErr, EntityTrait, IntoActiveModel, ModelTrait, Order, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
        Set, TransactionTrait,
    };
    pub use serde_json::json as data;
    pub use validator::Validate;
}

pub mod app {
    use crate::bgworker::Queue;
    use crate::boot::{BootResult, ServeParams, StartMode};
    use crate::config::Config;
    use crate::environment::Environment;
    use crate::Result;

    /// One value of each type, for the life of the process.
    pub struct SharedStore;
    impl Default for SharedStore {
        fn default() -> Self {}
    }
    impl SharedStore {
        #[twelve::shares(arg = 0)]
        #[twelve::mutates]
        pub fn insert<T>(&self, val: T) {}
        #[twelve::mutates]
        pub fn remove<T>(&self) -> Option<T> {}
        #[twelve::shared_state]
        #[twelve::reads]
        pub fn get_ref<T>(&self) -> Option<RefGuard<'_, T>> {}
        #[twelve::shared_state]
        #[twelve::reads]
        pub fn get<T>(&self) -> Option<T> {}
        #[twelve::reads]
        pub fn contains<T>(&self) -> bool {}
    }
    pub struct RefGuard<'a, T>(&'a T);
    impl<T> std::ops::Deref for RefGuard<'_, T> { type Target = T; }

    pub struct AppContext {
        pub environment: Environment,
        pub db: sea_orm::DatabaseConnection,
        pub queue_provider: Option<std::sync::Arc<Queue>>,
        pub config: Config,
        pub mailer: Option<crate::mailer::EmailSender>,
        pub storage: std::sync::Arc<crate::storage::Storage>,
        pub cache: std::sync::Arc<crate::cache::Cache>,
        pub shared_store: std::sync::Arc<SharedStore>,
    }
    impl Clone for AppContext {
        fn clone(&self) -> Self {}
    }
    impl AppContext {
        pub fn into_builder(self) -> AppContextBuilder {}
    }
    pub struct AppContextBuilder;
    impl AppContextBuilder {
        pub fn queue_provider(self, queue_provider: std::sync::Arc<Queue>) -> Self {}
        pub fn mailer(self, mailer: crate::mailer::EmailSender) -> Self {}
        pub fn storage(self, storage: std::sync::Arc<crate::storage::Storage>) -> Self {}
        pub fn cache(self, cache: std::sync::Arc<crate::cache::Cache>) -> Self {}
        pub fn shared_store(self, shared_store: std::sync::Arc<SharedStore>) -> Self {}
        pub fn build(self) -> AppContext {}
    }

    /// The service. All of its functions are for the start but `on_shutdown`.
    pub trait Hooks {
        fn app_version() -> String {}
        fn app_name() -> &'static str;
        async fn boot(mode: StartMode, environment: &Environment, config: Config) -> Result<BootResult>;
        #[twelve::serves]
        async fn serve(app: axum::Router, ctx: &AppContext, serve_params: &ServeParams) -> Result<()> {}
        fn init_logger(ctx: &AppContext) -> Result<bool> {}
        async fn load_config(env: &Environment) -> Result<Config> {}
        async fn before_routes(ctx: &AppContext) -> Result<axum::Router<AppContext>> {}
        async fn after_routes(router: axum::Router, ctx: &AppContext) -> Result<axum::Router> {}
        async fn initializers(ctx: &AppContext) -> Result<Vec<Box<dyn Initializer>>> {}
        fn middlewares(ctx: &AppContext) -> Vec<Box<dyn crate::controller::middleware::MiddlewareLayer>> {}
        async fn before_run(app_context: &AppContext) -> Result<()> {}
        fn routes(ctx: &AppContext) -> crate::controller::AppRoutes;
        async fn after_context(ctx: AppContext) -> Result<AppContext> {}
        async fn connect_workers(ctx: &AppContext, queue: &Queue) -> Result<()>;
        fn register_tasks(tasks: &mut crate::task::Tasks);
        async fn truncate(ctx: &AppContext) -> Result<()>;
        async fn seed(ctx: &AppContext, path: &std::path::Path) -> Result<()>;
        async fn on_shutdown(ctx: &AppContext) {}
    }
    pub trait Initializer {
        fn name(&self) -> String;
        async fn before_run(&self, app_context: &AppContext) -> Result<()> {}
        async fn after_routes(&self, router: axum::Router, ctx: &AppContext) -> Result<axum::Router> {}
    }
}

pub mod bgworker {
    use crate::app::AppContext;

    pub trait BackgroundWorker<A> {
        fn queue() -> Option<String> {}
        fn tags() -> Vec<String> {}
        fn build(ctx: &AppContext) -> Self;
        fn class_name() -> String {}
        async fn perform_later(ctx: &AppContext, args: A) -> crate::Result<String> {}
        async fn perform_later_with_priority(ctx: &AppContext, args: A, priority: Option<i32>) -> crate::Result<String> {}
        async fn perform_all_later(ctx: &AppContext, args_list: Vec<A>) -> crate::Result<Vec<String>> {}
        #[twelve::entry(kind = "job")]
        async fn perform(&self, args: A) -> crate::Result<()>;
    }
    #[twelve::nature(client)]
    pub struct Queue;
    impl Queue {
        pub fn empty() -> Self {}
        pub async fn enqueue<A>(&self, class: String, queue: Option<String>, args: A, tags: Option<Vec<String>>, priority: Option<i32>) -> crate::Result<Option<String>> {}
        pub async fn register<A, W: BackgroundWorker<A>>(&self, worker: W) -> crate::Result<()> {}
        #[twelve::serves]
        pub async fn run(&self, tags: Vec<String>) -> crate::Result<()> {}
    }
}

pub mod boot {
    use crate::app::{AppContext, Hooks};
    use crate::config::Config;
    use crate::environment::Environment;
    use crate::Result;

    pub enum StartMode {
        ServerOnly,
        ServerAndWorker,
        ServerAndScheduler,
        WorkerOnly { tags: Vec<String> },
        All,
    }
    pub struct BootResult {
        pub app_context: AppContext,
        pub router: Option<axum::Router>,
        pub worker: Option<Vec<String>>,
        pub run_scheduler: bool,
    }
    pub struct ServeParams {
        pub port: i32,
        pub binding: String,
    }
    #[twelve::serves]
    pub async fn start<H: Hooks>(boot: BootResult, server_config: ServeParams, no_banner: bool) -> Result<()> {}
    pub async fn run_task<H: Hooks>(app_context: &AppContext, task: Option<&String>, vars: &crate::task::Vars) -> Result<()> {}
    pub async fn create_context<H: Hooks>(environment: &Environment, config: Config) -> Result<AppContext> {}
    /// With a database the migrator is a second type parameter.
    pub async fn create_app<H: Hooks, M>(mode: StartMode, environment: &Environment, config: Config) -> Result<BootResult> {}
    pub async fn run_app<H: Hooks>(mode: &StartMode, app_context: AppContext) -> Result<BootResult> {}
    pub async fn shutdown_signal() {}
}

pub mod cli {
    /// Reads the command line: serves, runs workers or a task.
    #[twelve::serves]
    pub async fn main<H: crate::app::Hooks, M>() -> crate::Result<()> {}
    pub async fn playground<H: crate::app::Hooks>() -> crate::Result<crate::app::AppContext> {}
}

pub mod config {
    pub struct Config;
    pub enum WorkerMode {
        BackgroundQueue,
        ForegroundBlocking,
        BackgroundAsync,
    }
}
pub mod environment {
    pub enum Environment {
        Production,
        Development,
        Test,
        Any(String),
    }
}

pub mod controller {
    pub use self::app_routes::AppRoutes;
    pub use self::routes::Routes;
    pub fn unauthorized<T: Into<String>, U>(msg: T) -> crate::Result<U> {}
    pub fn bad_request<T: Into<String>, U>(msg: T) -> crate::Result<U> {}
    pub fn not_found<T>() -> crate::Result<T> {}
    pub struct ErrorDetail {
        pub error: Option<String>,
        pub description: Option<String>,
    }
    #[twelve::request_data(body)]
    pub struct Json<T>(pub T);
    impl<T> axum::response::IntoResponse for Json<T> {}

    mod routes {
        use crate::app::AppContext;
        use axum::routing::MethodRouter;

        pub struct Routes {
            pub prefix: Option<String>,
            pub handlers: Vec<Handler>,
        }
        pub struct Handler {
            pub uri: String,
            pub method: MethodRouter<AppContext>,
            pub actions: Vec<http::Method>,
        }
        impl Default for Routes {
            fn default() -> Self {}
        }
        impl Routes {
            pub fn new() -> Self {}
            #[twelve::nests(path = 0)]
            pub fn at(prefix: &str) -> Self {}
            #[twelve::route(path = 0)]
            pub fn add(self, uri: &str, method: MethodRouter<AppContext>) -> Self {}
            #[twelve::handler(arg = 1, method = "GET")]
            #[twelve::route(path = 0)]
            pub fn get<H, T>(self, uri: &str, handler: H) -> Self {}
            #[twelve::handler(arg = 1, method = "POST")]
            #[twelve::route(path = 0)]
            pub fn post<H, T>(self, uri: &str, handler: H) -> Self {}
            #[twelve::handler(arg = 1, method = "PUT")]
            #[twelve::route(path = 0)]
            pub fn put<H, T>(self, uri: &str, handler: H) -> Self {}
            #[twelve::handler(arg = 1, method = "DELETE")]
            #[twelve::route(path = 0)]
            pub fn delete<H, T>(self, uri: &str, handler: H) -> Self {}
            #[twelve::handler(arg = 1, method = "PATCH")]
            #[twelve::route(path = 0)]
            pub fn patch<H, T>(self, uri: &str, handler: H) -> Self {}
            #[twelve::handler(arg = 1, method = "HEAD")]
            #[twelve::route(path = 0)]
            pub fn head<H, T>(self, uri: &str, handler: H) -> Self {}
            #[twelve::handler(arg = 1, method = "OPTIONS")]
            #[twelve::route(path = 0)]
            pub fn options<H, T>(self, uri: &str, handler: H) -> Self {}
            #[twelve::handler(arg = 1, method = "TRACE")]
            #[twelve::route(path = 0)]
            pub fn trace<H, T>(self, uri: &str, handler: H) -> Self {}
            pub fn merge(self, other: Self) -> Self {}
            pub fn merge_all(self, others: Vec<Self>) -> Self {}
            #[twelve::nests(path = 0)]
            pub fn prefix(self, uri: &str) -> Self {}
            #[twelve::nests(path = 0)]
            pub fn nest(self, path: &str, nested_routes: Self) -> Self {}
            pub fn layer<L>(self, layer: L) -> Self {}
        }
    }
    mod app_routes {
        use super::Routes;

        pub struct AppRoutes;
        impl AppRoutes {
            pub fn with_default_routes() -> Self {}
            pub fn empty() -> Self {}
            pub fn get_prefix(&self) -> Option<&String> {}
            pub fn get_routes(&self) -> &[Routes] {}
            pub fn prefix(self, prefix: &str) -> Self {}
            pub fn nest_prefix(self, prefix: &str) -> Self {}
            #[twelve::nests(path = 0)]
            pub fn nest_route(self, prefix: &str, route: Routes) -> Self {}
            #[twelve::nests(path = 0)]
            pub fn nest_routes(self, prefix: &str, routes: Vec<Routes>) -> Self {}
            pub fn add_route(self, route: Routes) -> Self {}
            pub fn add_routes(self, mounts: Vec<Routes>) -> Self {}
        }
    }
    pub mod extractor {
        pub mod auth {
            #[twelve::request_data(meta)]
            pub struct JWTWithUser<T> {
                pub claims: crate::auth::jwt::UserClaims,
                pub user: T,
            }
            #[twelve::request_data(meta)]
            pub struct JWT {
                pub claims: crate::auth::jwt::UserClaims,
            }
            #[twelve::request_data(meta)]
            pub struct ApiToken<T> {
                pub user: T,
            }
        }
        pub mod shared_store {
            #[twelve::shared_state]
            pub struct SharedStore<T>(pub T);
        }
        pub mod validate {
            #[twelve::request_data(body)]
            pub struct JsonValidateWithMessage<T>(pub T);
            #[twelve::request_data(body)]
            pub struct FormValidateWithMessage<T>(pub T);
            #[twelve::request_data(body)]
            pub struct JsonValidate<T>(pub T);
            #[twelve::request_data(body)]
            pub struct FormValidate<T>(pub T);
            #[twelve::request_data(meta)]
            pub struct QueryValidateWithMessage<T>(pub T);
            #[twelve::request_data(meta)]
            pub struct QueryValidate<T>(pub T);
        }
    }
    pub mod format {
        use axum::response::Response;
        pub fn empty() -> crate::Result<Response> {}
        pub fn text(t: &str) -> crate::Result<Response> {}
        pub fn json<T>(t: T) -> crate::Result<Response> {}
        pub fn empty_json() -> crate::Result<Response> {}
        pub fn html(content: &str) -> crate::Result<Response> {}
        pub fn yaml(content: &str) -> crate::Result<Response> {}
        pub fn redirect(to: &str) -> crate::Result<Response> {}
        pub fn view<V, S>(v: &V, key: &str, data: S) -> crate::Result<Response> {}
        pub fn template<S>(template: &str, data: S) -> crate::Result<Response> {}
    }
    pub mod middleware {
        pub trait MiddlewareLayer {
            fn name(&self) -> &'static str;
            fn is_enabled(&self) -> bool {}
            fn config(&self) -> serde_json::Result<serde_json::Value>;
            fn apply(&self, app: axum::Router<crate::app::AppContext>) -> crate::Result<axum::Router<crate::app::AppContext>>;
        }
    }
}
pub mod auth {
    pub mod jwt {
        pub struct UserClaims {
            pub pid: String,
        }
    }
}

pub mod task {
    use crate::app::AppContext;

    pub struct Vars {
        pub cli: std::collections::BTreeMap<String, String>,
    }
    impl Vars {
        pub fn from_cli_args(args: Vec<(String, String)>) -> Self {}
        pub fn cli_arg(&self, key: &str) -> crate::Result<&str> {}
    }
    pub struct TaskInfo {
        pub name: String,
        pub detail: String,
    }
    /// Run once, by a process of its own.
    pub trait Task {
        fn task(&self) -> TaskInfo;
        async fn run(&self, app_context: &AppContext, vars: &Vars) -> crate::Result<()>;
    }
    pub struct Tasks;
    impl Tasks {
        pub fn names(&self) -> Vec<String> {}
        pub fn list(&self) -> Vec<TaskInfo> {}
        pub async fn run(&self, app_context: &AppContext, task: &str, vars: &Vars) -> crate::Result<()> {}
        pub fn register(&mut self, task: impl Task) {}
    }
}

pub mod cache {
    pub type CacheResult<T> = std::result::Result<T, CacheError>;
    pub enum CacheError {
        Any(Box<dyn std::error::Error + Send + Sync>),
        Serialization(String),
        Deserialization(String),
    }
    pub mod drivers {
        pub trait CacheDriver {}
        pub mod inmem {
            #[twelve::opens(cache, memory, instead = "the Redis driver")]
            pub fn new<C>(config: &C) -> crate::cache::Cache {}
        }
        pub mod null {
            pub fn new() -> Box<dyn super::CacheDriver> {}
        }
        pub mod redis {
            #[twelve::opens(cache, shared)]
            pub async fn new<C>(config: &C) -> crate::cache::CacheResult<crate::cache::Cache> {}
        }
    }
    /// In memory or in Redis: the configuration says where.
    #[twelve::nature(cache)]
    pub struct Cache {
        pub driver: Box<dyn drivers::CacheDriver>,
    }
    impl Cache {
        pub fn new(driver: Box<dyn drivers::CacheDriver>) -> Self {}
        pub async fn ping(&self) -> CacheResult<()> {}
        pub async fn contains_key(&self, key: &str) -> CacheResult<bool> {}
        pub async fn get<T>(&self, key: &str) -> CacheResult<Option<T>> {}
        pub async fn insert<T>(&self, key: &str, value: &T) -> CacheResult<()> {}
        pub async fn insert_with_expiry<T>(&self, key: &str, value: &T, duration: std::time::Duration) -> CacheResult<()> {}
        pub async fn get_or_insert<T, F: std::future::Future<Output = crate::Result<T>>>(&self, key: &str, f: F) -> crate::Result<T> {}
        pub async fn get_or_insert_with_expiry<T, F: std::future::Future<Output = crate::Result<T>>>(&self, key: &str, duration: std::time::Duration, f: F) -> crate::Result<T> {}
        pub async fn remove(&self, key: &str) -> CacheResult<()> {}
        pub async fn clear(&self) -> CacheResult<()> {}
    }
}

pub mod storage {
    use std::path::Path;

    pub type StorageResult<T> = std::result::Result<T, StorageError>;
    pub enum StorageError {}
    /// In a bucket, on the disk or in memory: its driver says where.
    #[twelve::nature(client)]
    pub struct Storage;
    impl Storage {
        pub fn single(store: Box<dyn drivers::StoreDriver>) -> Self {}
        pub async fn upload(&self, path: &Path, content: &bytes::Bytes) -> StorageResult<()> {}
        pub async fn download<T>(&self, path: &Path) -> StorageResult<T> {}
        pub async fn delete(&self, path: &Path) -> StorageResult<()> {}
        pub async fn rename(&self, from: &Path, to: &Path) -> StorageResult<()> {}
        pub async fn copy(&self, from: &Path, to: &Path) -> StorageResult<()> {}
        pub async fn exists(&self, path: &Path) -> StorageResult<bool> {}
        pub fn as_store(&self, name: &str) -> Option<&dyn drivers::StoreDriver> {}
    }
    pub mod drivers {
        pub trait StoreDriver {}
        pub mod local {
            #[twelve::opens(storage, disk, instead = "the driver for S3, Azure or Google Cloud Storage")]
            pub fn new() -> Box<dyn super::StoreDriver> {}
            #[twelve::opens(storage, disk, instead = "the driver for S3, Azure or Google Cloud Storage")]
            pub fn new_with_prefix(prefix: impl AsRef<std::path::Path>) -> crate::storage::StorageResult<Box<dyn super::StoreDriver>> {}
        }
        pub mod mem {
            #[twelve::opens(storage, memory, instead = "the driver for S3, Azure or Google Cloud Storage")]
            pub fn new() -> Box<dyn super::StoreDriver> {}
        }
        pub mod null {
            pub fn new() -> Box<dyn super::StoreDriver> {}
        }
        pub mod aws {
            #[twelve::opens(storage, shared)]
            pub fn new(bucket_name: &str, region: &str) -> crate::storage::StorageResult<Box<dyn super::StoreDriver>> {}
        }
        pub mod azure {
            #[twelve::opens(storage, shared)]
            pub fn new(container_name: &str, account_name: &str, access_key: &str) -> crate::storage::StorageResult<Box<dyn super::StoreDriver>> {}
        }
        pub mod gcp {
            #[twelve::opens(storage, shared)]
            pub fn new(bucket_name: &str, credential_path: &str) -> crate::storage::StorageResult<Box<dyn super::StoreDriver>> {}
        }
    }
}

pub mod mailer {
    pub struct EmailSender;
    pub trait Mailer {}
}
pub mod errors {
    pub enum Error {
        Message(String),
        NotFound,
        Unauthorized(String),
        BadRequest(String),
        InternalServerError,
        Any(Box<dyn std::error::Error + Send + Sync>),
    }
    impl Error {
        pub fn wrap(err: impl std::error::Error) -> Self {}
        pub fn msg(err: impl std::error::Error) -> Self {}
        pub fn string(s: &str) -> Self {}
    }
    impl axum::response::IntoResponse for Error {}
}
