//! package = "leptos_axum", version = ">=0.6, <0.7"

use axum::body::Body;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};

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
pub fn redirect(path: &str) {}
pub fn generate_request_and_parts(req: Request<Body>) -> (Request<Body>, http::request::Parts) {}
pub async fn handle_server_fns(req: Request<Body>) -> impl axum::response::IntoResponse {}
#[twelve::handler(arg = 0)]
pub async fn handle_server_fns_with_context(additional_context: impl Fn(), req: Request<Body>) -> impl axum::response::IntoResponse {}

#[twelve::handler(arg = 1)]
pub fn render_app_to_stream<IV>(options: leptos_config::LeptosOptions, app_fn: impl Fn() -> IV) -> impl Fn(Request<Body>) -> Response<Body> {}
#[twelve::handler(arg = 1)]
#[twelve::handler(arg = 2)]
pub fn render_app_to_stream_with_context<IV>(options: leptos_config::LeptosOptions, additional_context: impl Fn(), app_fn: impl Fn() -> IV) -> impl Fn(Request<Body>) -> Response<Body> {}
#[twelve::handler(arg = 1)]
pub fn render_app_to_stream_in_order<IV>(options: leptos_config::LeptosOptions, app_fn: impl Fn() -> IV) -> impl Fn(Request<Body>) -> Response<Body> {}
#[twelve::handler(arg = 1)]
#[twelve::handler(arg = 2)]
pub fn render_app_to_stream_in_order_with_context<IV>(options: leptos_config::LeptosOptions, additional_context: impl Fn(), app_fn: impl Fn() -> IV) -> impl Fn(Request<Body>) -> Response<Body> {}
#[twelve::handler(arg = 1)]
pub fn render_app_async<IV>(options: leptos_config::LeptosOptions, app_fn: impl Fn() -> IV) -> impl Fn(Request<Body>) -> Response<Body> {}
#[twelve::handler(arg = 1)]
#[twelve::handler(arg = 2)]
pub fn render_app_async_with_context<IV>(options: leptos_config::LeptosOptions, additional_context: impl Fn(), app_fn: impl Fn() -> IV) -> impl Fn(Request<Body>) -> Response<Body> {}

struct RouteListing;
impl RouteListing {
    pub fn path(&self) -> &str {}
}
pub fn generate_route_list<IV>(app_fn: impl Fn() -> IV) -> Vec<RouteListing> {}
pub fn generate_route_list_with_exclusions<IV>(app_fn: impl Fn() -> IV, excluded_routes: Option<Vec<String>>) -> Vec<RouteListing> {}

pub trait LeptosRoutes<S> {
    #[twelve::handler(arg = 2)]
    fn leptos_routes<IV>(self, options: &S, paths: Vec<RouteListing>, app_fn: impl Fn() -> IV) -> Self {}
    #[twelve::handler(arg = 2)]
    #[twelve::handler(arg = 3)]
    fn leptos_routes_with_context<IV>(self, options: &S, paths: Vec<RouteListing>, additional_context: impl Fn(), app_fn: impl Fn() -> IV) -> Self {}
    #[twelve::handler(arg = 1)]
    fn leptos_routes_with_handler<H, T>(self, paths: Vec<RouteListing>, handler: H) -> Self {}
}
impl<S> LeptosRoutes<S> for axum::Router<S> {}

/// Takes an extractor from the request that is being answered.
pub async fn extract<T>() -> Result<T, server_fn::error::ServerFnError> {}
pub async fn extract_with_state<T, S>(state: &S) -> Result<T, server_fn::error::ServerFnError> {}
