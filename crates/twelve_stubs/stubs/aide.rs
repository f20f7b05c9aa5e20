//! package = "aide", version = ">=0.13, <0.16"

pub mod openapi {
    pub struct OpenApi;
    pub struct Info;
}

pub mod transform {
    pub struct TransformOpenApi<'t>;
    pub struct TransformPathItem<'t>;
    pub struct TransformOperation<'t>;
}

pub mod axum {
    use crate::openapi::OpenApi;
    use crate::transform::{TransformOpenApi, TransformPathItem};
    use axum::Router;
    use routing::ApiMethodRouter;

    pub trait IntoApiResponse {}

    pub struct ApiRouter<S = ()>(Router<S>);
    impl<S> ApiRouter<S> {
        pub fn new() -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn with_state<S2>(self, state: S) -> ApiRouter<S2> {}
        #[twelve::route(path = 0)]
        pub fn api_route(self, path: &str, method_router: ApiMethodRouter<S>) -> Self {}
        #[twelve::route(path = 0)]
        pub fn api_route_with_tsr(self, path: &str, method_router: ApiMethodRouter<S>) -> Self {}
        #[twelve::route(path = 0)]
        pub fn api_route_with(
            self,
            path: &str,
            method_router: ApiMethodRouter<S>,
            transform: impl FnOnce(TransformPathItem<'_>) -> TransformPathItem<'_>,
        ) -> Self {
        }
        #[twelve::alias]
        pub fn with_path_items(self, transform: impl FnMut(TransformPathItem<'_>) -> TransformPathItem<'_>) -> Self {
        }
        pub fn finish_api(self, api: &mut OpenApi) -> Router<S> {}
        pub fn finish_api_with<F: FnOnce(TransformOpenApi<'_>) -> TransformOpenApi<'_>>(
            self,
            api: &mut OpenApi,
            transform: F,
        ) -> Router<S> {
        }
        #[twelve::route(path = 0)]
        pub fn route(self, path: &str, method_router: impl Into<ApiMethodRouter<S>>) -> Self {}
        #[twelve::route(path = 0)]
        pub fn route_with_tsr(self, path: &str, method_router: impl Into<ApiMethodRouter<S>>) -> Self {}
        #[twelve::route(path = 0)]
        pub fn route_service<T>(self, path: &str, service: T) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn nest(self, path: &str, router: ApiRouter<S>) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn nest_api_service(self, path: &str, service: impl Into<ApiRouter<()>>) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn nest_service<T>(self, path: &str, svc: T) -> Self {}
        pub fn merge<R: Into<ApiRouter<S>>>(self, other: R) -> Self {}
        pub fn layer<L>(self, layer: L) -> ApiRouter<S> {}
        pub fn route_layer<L>(self, layer: L) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn fallback<H, T>(self, handler: H) -> Self {}
        pub fn fallback_service<T>(self, svc: T) -> Self {}
        pub fn into_make_service(self) -> axum::routing::IntoMakeService<Router<()>> {}
    }
    impl<S> Default for ApiRouter<S> {}
    impl<S> From<ApiRouter<S>> for Router<S> {}
    impl<S> From<Router<S>> for ApiRouter<S> {}

    pub mod routing {
        use crate::transform::TransformOperation;
        use axum::routing::{MethodFilter, MethodRouter};
        use std::convert::Infallible;

        pub struct ApiMethodRouter<S = (), E = Infallible>(MethodRouter<S, E>);
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn get<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn get_with<H, I, O, T, S, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "POST")]
        pub fn post<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "POST")]
        pub fn post_with<H, I, O, T, S, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "PUT")]
        pub fn put<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "PUT")]
        pub fn put_with<H, I, O, T, S, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "DELETE")]
        pub fn delete<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "DELETE")]
        pub fn delete_with<H, I, O, T, S, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        pub fn patch<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        pub fn patch_with<H, I, O, T, S, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "HEAD")]
        pub fn head<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "HEAD")]
        pub fn head_with<H, I, O, T, S, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "OPTIONS")]
        pub fn options<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "OPTIONS")]
        pub fn options_with<H, I, O, T, S, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "TRACE")]
        pub fn trace<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "TRACE")]
        pub fn trace_with<H, I, O, T, S, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        impl<S, E> ApiMethodRouter<S, E> {
            pub fn new() -> Self {}
            #[twelve::handler(arg = 0, method = "GET")]
            pub fn get<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "GET")]
            pub fn get_with<H, I, O, T, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(self, handler: H, transform: F) -> Self {}
            #[twelve::handler(arg = 0, method = "POST")]
            pub fn post<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "POST")]
            pub fn post_with<H, I, O, T, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(self, handler: H, transform: F) -> Self {}
            #[twelve::handler(arg = 0, method = "PUT")]
            pub fn put<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "PUT")]
            pub fn put_with<H, I, O, T, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(self, handler: H, transform: F) -> Self {}
            #[twelve::handler(arg = 0, method = "DELETE")]
            pub fn delete<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "DELETE")]
            pub fn delete_with<H, I, O, T, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(self, handler: H, transform: F) -> Self {}
            #[twelve::handler(arg = 0, method = "PATCH")]
            pub fn patch<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "PATCH")]
            pub fn patch_with<H, I, O, T, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(self, handler: H, transform: F) -> Self {}
            #[twelve::handler(arg = 0, method = "HEAD")]
            pub fn head<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "HEAD")]
            pub fn head_with<H, I, O, T, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(self, handler: H, transform: F) -> Self {}
            #[twelve::handler(arg = 0, method = "OPTIONS")]
            pub fn options<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "OPTIONS")]
            pub fn options_with<H, I, O, T, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(self, handler: H, transform: F) -> Self {}
            #[twelve::handler(arg = 0, method = "TRACE")]
            pub fn trace<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "TRACE")]
            pub fn trace_with<H, I, O, T, F: FnOnce(TransformOperation<'_>) -> TransformOperation<'_>>(self, handler: H, transform: F) -> Self {}
            pub fn merge<M: Into<ApiMethodRouter<S, E>>>(self, other: M) -> Self {}
            pub fn layer<L, NewError>(self, layer: L) -> ApiMethodRouter<S, NewError> {}
            #[twelve::shares(arg = 0)]
            pub fn with_state<S2>(self, state: S) -> ApiMethodRouter<S2, E> {}
            #[twelve::handler(arg = 1, method = 0)]
            pub fn on_service<T>(self, filter: MethodFilter, svc: T) -> Self {}
            pub fn fallback_service<T>(self, svc: T) -> Self {}
            pub fn route_layer<L>(self, layer: L) -> ApiMethodRouter<S, E> {}
        }
        impl<S, E> Default for ApiMethodRouter<S, E> {}
        impl<S, E> From<ApiMethodRouter<S, E>> for MethodRouter<S, E> {}
        impl<S, E> From<MethodRouter<S, E>> for ApiMethodRouter<S, E> {}
    }
}
