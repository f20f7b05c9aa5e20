//! package = "aide", version = ">=0.12, <0.16"

pub use self::operation::{OperationInput, OperationOutput};

pub mod operation {
    pub trait OperationHandler<I, O> {}
    pub trait OperationInput {}
    pub trait OperationOutput {}
}

pub mod openapi {
    #[derive(Default)]
    pub struct OpenApi;
    #[derive(Default)]
    pub struct Info;
    #[derive(Default)]
    pub struct Operation;
    #[derive(Default)]
    pub struct PathItem;
    #[derive(Default)]
    pub struct Response;
    #[derive(Default)]
    pub struct Tag;
}

pub mod transform {
    pub struct TransformOpenApi<'t>(&'t ());
    pub struct TransformPathItem<'t>(&'t ());
    pub struct TransformOperation<'t>(&'t ());
    pub struct TransformResponse<'t, R: ?Sized>(&'t R);
    pub struct TransformParameter<'t, T>(&'t T);
    impl<'t> TransformOperation<'t> {
        pub fn id(self, name: &str) -> Self {}
        pub fn summary(self, desc: &str) -> Self {}
        pub fn description(self, desc: &str) -> Self {}
        pub fn tag(self, tag: &str) -> Self {}
        pub fn hidden(self, hidden: bool) -> Self {}
        pub fn default_response<R>(self) -> Self {}
        pub fn response<const N: u16, R>(self) -> Self {}
        pub fn response_with<const N: u16, R, F>(self, transform: F) -> Self {}
        pub fn security_requirement(self, security_scheme: &str) -> Self {}
        pub fn with(self, transform: impl FnOnce(Self) -> Self) -> Self {}
    }
}

pub mod axum {
    use self::routing::ApiMethodRouter;
    use axum::Router;

    pub struct ApiRouter<S = ()>(Router<S>);
    impl<S> ApiRouter<S> {
        pub fn new() -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn with_state<S2>(self, state: S) -> ApiRouter<S2> {}
        pub fn with_path_items<F>(self, transform: F) -> Self {}
        #[twelve::route(path = 0)]
        pub fn api_route(self, path: &str, method_router: ApiMethodRouter<S>) -> Self {}
        #[twelve::route(path = 0)]
        pub fn api_route_with_tsr(self, path: &str, method_router: ApiMethodRouter<S>) -> Self {}
        #[twelve::route(path = 0)]
        pub fn api_route_with<F>(self, path: &str, method_router: ApiMethodRouter<S>, transform: F) -> Self {}
        #[twelve::route(path = 0)]
        pub fn api_route_with_tsr_and<F>(self, path: &str, method_router: ApiMethodRouter<S>, transform: F) -> Self {}
        pub fn finish_api(self, api: &mut crate::openapi::OpenApi) -> Router<S> {}
        pub fn finish_api_with<F>(self, api: &mut crate::openapi::OpenApi, transform: F) -> Router<S> {}
        #[twelve::route(path = 0)]
        pub fn route<M>(self, path: &str, method_router: M) -> Self {}
        #[twelve::route(path = 0)]
        pub fn route_with_tsr<M>(self, path: &str, method_router: M) -> Self {}
        #[twelve::route(path = 0)]
        pub fn route_service<T>(self, path: &str, service: T) -> Self {}
        #[twelve::route(path = 0)]
        pub fn route_service_with_tsr<T>(self, path: &str, service: T) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn nest(self, path: &str, router: ApiRouter<S>) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn nest_api_service<R>(self, path: &str, service: R) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn nest_service<T>(self, path: &str, svc: T) -> Self {}
        pub fn merge<R>(self, other: R) -> Self {}
        pub fn layer<L>(self, layer: L) -> ApiRouter<S> {}
        pub fn route_layer<L>(self, layer: L) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn fallback<H, T>(self, handler: H) -> Self {}
        pub fn fallback_service<T>(self, svc: T) -> Self {}
        pub fn into_make_service(self) -> axum::routing::IntoMakeService<Router<()>> {}
        pub fn into_make_service_with_connect_info<C>(self) -> axum::routing::IntoMakeServiceWithConnectInfo<Router<()>, C> {}
    }
    impl<S> Clone for ApiRouter<S> {
        fn clone(&self) -> Self {}
    }
    impl Default for ApiRouter<()> {
        fn default() -> Self {}
    }
    impl<S> From<Router<S>> for ApiRouter<S> {
        fn from(router: Router<S>) -> Self {}
    }
    impl<S> From<ApiRouter<S>> for Router<S> {
        fn from(router: ApiRouter<S>) -> Self {}
    }
    pub trait IntoApiResponse {}
    pub trait RouterExt<S> {
        #[twelve::route(path = 0)]
        fn api_route(self, path: &str, method_router: ApiMethodRouter<S>) -> ApiRouter<S>;
        #[twelve::route(path = 0)]
        fn api_route_with_tsr(self, path: &str, method_router: ApiMethodRouter<S>) -> ApiRouter<S>;
        fn into_api(self) -> ApiRouter<S>;
    }
    impl<S> RouterExt<S> for Router<S> {}

    pub mod routing {
        use axum::routing::{MethodFilter, MethodRouter};
        use std::convert::Infallible;

        pub struct ApiMethodRouter<S = (), E = Infallible>(MethodRouter<S, E>);
        impl<S, E> ApiMethodRouter<S, E> {
            pub fn new() -> Self {}
            pub fn merge<M>(self, other: M) -> Self {}
            pub fn layer<L, NewError>(self, layer: L) -> ApiMethodRouter<S, NewError> {}
            #[twelve::shares(arg = 0)]
            pub fn with_state<S2>(self, state: S) -> ApiMethodRouter<S2, E> {}
            #[twelve::handler(arg = 1, method = 0)]
            pub fn on_service<T>(self, filter: MethodFilter, svc: T) -> Self {}
            pub fn fallback_service<T>(self, svc: T) -> Self {}
            pub fn route_layer<L>(self, layer: L) -> ApiMethodRouter<S, E> {}
            #[twelve::handler(arg = 0, method = "DELETE")]
            pub fn delete<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "DELETE")]
            pub fn delete_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self {}
            #[twelve::handler(arg = 0, method = "GET")]
            pub fn get<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "GET")]
            pub fn get_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self {}
            #[twelve::handler(arg = 0, method = "HEAD")]
            pub fn head<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "HEAD")]
            pub fn head_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self {}
            #[twelve::handler(arg = 0, method = "OPTIONS")]
            pub fn options<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "OPTIONS")]
            pub fn options_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self {}
            #[twelve::handler(arg = 0, method = "PATCH")]
            pub fn patch<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "PATCH")]
            pub fn patch_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self {}
            #[twelve::handler(arg = 0, method = "POST")]
            pub fn post<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "POST")]
            pub fn post_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self {}
            #[twelve::handler(arg = 0, method = "PUT")]
            pub fn put<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "PUT")]
            pub fn put_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self {}
            #[twelve::handler(arg = 0, method = "TRACE")]
            pub fn trace<H, I, O, T>(self, handler: H) -> Self {}
            #[twelve::handler(arg = 0, method = "TRACE")]
            pub fn trace_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self {}
        }
        impl<S, E> Clone for ApiMethodRouter<S, E> {
            fn clone(&self) -> Self {}
        }
        impl<S, E> Default for ApiMethodRouter<S, E> {
            fn default() -> Self {}
        }
        impl<S, E> From<ApiMethodRouter<S, E>> for MethodRouter<S, E> {
            fn from(router: ApiMethodRouter<S, E>) -> Self {}
        }
        impl<S, E> From<MethodRouter<S, E>> for ApiMethodRouter<S, E> {
            fn from(router: MethodRouter<S, E>) -> Self {}
        }
        #[twelve::handler(arg = 0, method = "DELETE")]
        pub fn delete<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "DELETE")]
        pub fn delete_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn get<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "GET")]
        pub fn get_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "HEAD")]
        pub fn head<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "HEAD")]
        pub fn head_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "OPTIONS")]
        pub fn options<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "OPTIONS")]
        pub fn options_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        pub fn patch<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        pub fn patch_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "POST")]
        pub fn post<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "POST")]
        pub fn post_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "PUT")]
        pub fn put<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "PUT")]
        pub fn put_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "TRACE")]
        pub fn trace<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible> {}
        #[twelve::handler(arg = 0, method = "TRACE")]
        pub fn trace_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible> {}
    }
}
