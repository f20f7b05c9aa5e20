//! package = "leptos_actix", version = ">=0.7, <0.9"

use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use actix_web::http::StatusCode;
use actix_web::Route;

/// What one response gets beside what the server function or the page returns.
pub struct ResponseParts {
    pub status: Option<StatusCode>,
    pub headers: HeaderMap,
}
impl Default for ResponseParts {
    fn default() -> Self {}
}
pub struct ResponseOptions(pub std::sync::Arc<parking_lot::RwLock<ResponseParts>>);
impl Default for ResponseOptions {
    fn default() -> Self {}
}
impl ResponseOptions {
    pub fn overwrite(&self, parts: ResponseParts) {}
    pub fn set_status(&self, status: StatusCode) {}
    pub fn insert_header(&self, key: HeaderName, value: HeaderValue) {}
    pub fn append_header(&self, key: HeaderName, value: HeaderValue) {}
}
#[twelve::request_data(meta)]
pub struct Request(actix_web::HttpRequest);
impl Request {
    pub fn new(req: &actix_web::HttpRequest) -> Self {}
    pub fn into_inner(self) -> actix_web::HttpRequest {}
}
impl std::ops::Deref for Request { type Target = actix_web::HttpRequest; }

pub fn redirect(path: &str) {}
pub fn handle_server_fns() -> Route {}
#[twelve::handler(arg = 0)]
pub fn handle_server_fns_with_context(additional_context: impl Fn()) -> Route {}
#[twelve::handler(arg = 0)]
pub fn render_app_to_stream<IV>(app_fn: impl Fn() -> IV, method: leptos_router::Method) -> Route {}
#[twelve::handler(arg = 0)]
#[twelve::handler(arg = 1)]
pub fn render_app_to_stream_with_context<IV>(additional_context: impl Fn(), app_fn: impl Fn() -> IV, method: leptos_router::Method) -> Route {}
#[twelve::handler(arg = 0)]
pub fn render_app_to_stream_in_order<IV>(app_fn: impl Fn() -> IV, method: leptos_router::Method) -> Route {}
#[twelve::handler(arg = 0)]
#[twelve::handler(arg = 1)]
pub fn render_app_to_stream_in_order_with_context<IV>(additional_context: impl Fn(), app_fn: impl Fn() -> IV, method: leptos_router::Method) -> Route {}
#[twelve::handler(arg = 0)]
pub fn render_app_async<IV>(app_fn: impl Fn() -> IV, method: leptos_router::Method) -> Route {}
#[twelve::handler(arg = 0)]
#[twelve::handler(arg = 1)]
pub fn render_app_async_with_context<IV>(additional_context: impl Fn(), app_fn: impl Fn() -> IV, method: leptos_router::Method) -> Route {}

pub struct ActixRouteListing;
impl ActixRouteListing {
    pub fn path(&self) -> &str {}
}
pub fn generate_route_list<IV>(app_fn: impl Fn() -> IV) -> Vec<ActixRouteListing> {}
pub fn generate_route_list_with_exclusions<IV>(app_fn: impl Fn() -> IV, excluded_routes: Option<Vec<String>>) -> Vec<ActixRouteListing> {}

pub trait LeptosRoutes {
    #[twelve::handler(arg = 1)]
    fn leptos_routes<IV>(self, paths: Vec<ActixRouteListing>, app_fn: impl Fn() -> IV) -> Self {}
    #[twelve::handler(arg = 1)]
    #[twelve::handler(arg = 2)]
    fn leptos_routes_with_context<IV>(self, paths: Vec<ActixRouteListing>, additional_context: impl Fn(), app_fn: impl Fn() -> IV) -> Self {}
}
impl<T> LeptosRoutes for actix_web::App<T> {}
impl LeptosRoutes for &mut actix_web::web::ServiceConfig {}

/// Takes an extractor from the request that is being answered.
pub async fn extract<T>() -> Result<T, server_fn::error::ServerFnErrorErr> {}
