//! package = "utoipa-axum", version = ">=0.1"

/// Names handlers; the attribute `#[utoipa::path]` of each tells its method and path.
#[twelve::macro_signature]
pub fn routes<S>() -> router::UtoipaMethodRouter<S> {}

pub mod router {
    use axum::routing::MethodRouter;
    use axum::Router;

    pub struct UtoipaMethodRouter<S = (), E = std::convert::Infallible>(S, E);
    pub trait UtoipaMethodRouterExt<S, E> {
        fn layer<L>(self, layer: L) -> UtoipaMethodRouter<S>;
    }
    impl<S, E> UtoipaMethodRouterExt<S, E> for UtoipaMethodRouter<S, E> {}

    pub struct OpenApiRouter<S = ()>(Router<S>);
    impl<S> OpenApiRouter<S> {
        pub fn new() -> Self {}
        pub fn with_openapi(openapi: utoipa::openapi::OpenApi) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn routes(self, method_router: UtoipaMethodRouter<S>) -> Self {}
        #[twelve::route(path = 0)]
        pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self {}
        #[twelve::route(path = 0)]
        pub fn route_service<T>(self, path: &str, service: T) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn nest(self, path: &str, router: OpenApiRouter<S>) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn nest_service<T>(self, path: &str, service: T) -> Self {}
        pub fn merge(self, router: OpenApiRouter<S>) -> Self {}
        pub fn layer<L>(self, layer: L) -> Self {}
        pub fn route_layer<L>(self, layer: L) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn fallback<H, T>(self, handler: H) -> Self {}
        pub fn fallback_service<T>(self, service: T) -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn with_state<S2>(self, state: S) -> OpenApiRouter<S2> {}
        pub fn split_for_parts(self) -> (Router<S>, utoipa::openapi::OpenApi) {}
        pub fn into_openapi(self) -> utoipa::openapi::OpenApi {}
        pub fn get_openapi(&self) -> &utoipa::openapi::OpenApi {}
    }
    impl<S> Default for OpenApiRouter<S> {}
    impl<S> From<OpenApiRouter<S>> for Router<S> {}
    impl<S> From<Router<S>> for OpenApiRouter<S> {}
}
