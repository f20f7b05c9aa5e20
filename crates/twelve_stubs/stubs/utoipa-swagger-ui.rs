//! package = "utoipa-swagger-ui", version = ">=4"

/// Pages of the library's own, and documents in JSON.
pub struct SwaggerUi;
impl SwaggerUi {
    #[twelve::route(path = 0)]
    #[twelve::service("{*rest}")]
    pub fn new<P>(path: P) -> Self {}
    #[twelve::route(path = 0)]
    #[twelve::service("")]
    pub fn url<U>(self, url: U, openapi: utoipa::openapi::OpenApi) -> Self {}
    pub fn urls<U>(self, urls: U) -> Self {}
    pub fn external_url_unchecked<U>(self, url: U, openapi: serde_json::Value) -> Self {}
    pub fn config<C>(self, config: C) -> Self {}
    pub fn oauth<C>(self, oauth: C) -> Self {}
}
impl<S> From<SwaggerUi> for axum::Router<S> {}
