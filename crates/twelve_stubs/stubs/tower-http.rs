//! package = "tower-http", version = ">=0.3, <0.8"

pub use builder::ServiceBuilderExt;

pub mod builder {
    pub trait ServiceBuilderExt<L> {
        #[twelve::shares(arg = 0)]
        fn add_extension<T>(self, value: T) -> tower::ServiceBuilder<L> {}
        #[twelve::handler(arg = 0)]
        fn map_request_body<F>(self, f: F) -> tower::ServiceBuilder<L> {}
        #[twelve::handler(arg = 0)]
        fn map_response_body<F>(self, f: F) -> tower::ServiceBuilder<L> {}
        fn compression(self) -> tower::ServiceBuilder<L> {}
        fn decompression(self) -> tower::ServiceBuilder<L> {}
        fn trace_for_http(self) -> tower::ServiceBuilder<L> {}
        fn trace_for_grpc(self) -> tower::ServiceBuilder<L> {}
        fn catch_panic(self) -> tower::ServiceBuilder<L> {}
        fn request_body_limit(self, limit: usize) -> tower::ServiceBuilder<L> {}
        fn set_x_request_id<M>(self, make_request_id: M) -> tower::ServiceBuilder<L> {}
        fn propagate_x_request_id(self) -> tower::ServiceBuilder<L> {}
        fn trim_trailing_slash(self) -> tower::ServiceBuilder<L> {}
    }
    impl<L> ServiceBuilderExt<L> for tower::ServiceBuilder<L> {}
}
pub mod add_extension {
    #[twelve::shared_state]
    pub struct AddExtensionLayer<T>(T);
    impl<T> AddExtensionLayer<T> {
        #[twelve::shares(arg = 0)]
        pub fn new(value: T) -> Self {}
    }
    #[twelve::shared_state]
    pub struct AddExtension<S, T>(S, T);
    impl<S, T> AddExtension<S, T> {
        #[twelve::shares(arg = 1)]
        pub fn new(inner: S, value: T) -> Self {}
    }
}
pub mod services {
    pub use self::fs::{ServeDir, ServeFile};
    pub use self::redirect::Redirect;
    pub mod fs {
        /// Serves what lies in a folder; writes nothing.
        pub struct ServeDir<F = ()>(F);
        impl ServeDir {
            pub fn new<P: AsRef<std::path::Path>>(path: P) -> Self {}
        }
        impl<F> ServeDir<F> {
            pub fn append_index_html_on_directories(self, append: bool) -> Self {}
            pub fn with_buf_chunk_size(self, chunk_size: usize) -> Self {}
            pub fn precompressed_gzip(self) -> Self {}
            pub fn precompressed_br(self) -> Self {}
            pub fn precompressed_deflate(self) -> Self {}
            pub fn precompressed_zstd(self) -> Self {}
            pub fn fallback<F2>(self, new_fallback: F2) -> ServeDir<F2> {}
            pub fn not_found_service<F2>(self, new_fallback: F2) -> ServeDir<F2> {}
            pub fn call_fallback_on_method_not_allowed(self, call_fallback: bool) -> Self {}
        }
        pub struct ServeFile;
        impl ServeFile {
            pub fn new<P: AsRef<std::path::Path>>(path: P) -> Self {}
            pub fn new_with_mime<P: AsRef<std::path::Path>>(path: P, mime: &mime::Mime) -> Self {}
        }
    }
    pub mod redirect {
        pub struct Redirect;
        impl Redirect {
            pub fn temporary(uri: http::Uri) -> Self {}
            pub fn permanent(uri: http::Uri) -> Self {}
        }
    }
}
pub mod trace {
    #[twelve::nature(log)]
    pub struct TraceLayer<M = ()>(M);
    impl TraceLayer {
        pub fn new<M>(classifier: M) -> Self {}
        pub fn new_for_http() -> Self {}
        pub fn new_for_grpc() -> Self {}
    }
    impl<M> TraceLayer<M> {
        #[twelve::handler(arg = 0)]
        pub fn on_request<F>(self, new_on_request: F) -> TraceLayer<M> {}
        #[twelve::handler(arg = 0)]
        pub fn on_response<F>(self, new_on_response: F) -> TraceLayer<M> {}
        #[twelve::handler(arg = 0)]
        pub fn on_body_chunk<F>(self, new_on_body_chunk: F) -> TraceLayer<M> {}
        #[twelve::handler(arg = 0)]
        pub fn on_eos<F>(self, new_on_eos: F) -> TraceLayer<M> {}
        #[twelve::handler(arg = 0)]
        pub fn on_failure<F>(self, new_on_failure: F) -> TraceLayer<M> {}
        #[twelve::handler(arg = 0)]
        pub fn make_span_with<F>(self, new_make_span: F) -> TraceLayer<M> {}
    }
    pub struct DefaultMakeSpan;
    impl DefaultMakeSpan {
        pub fn new() -> Self {}
        pub fn level(self, level: tracing::Level) -> Self {}
        pub fn include_headers(self, include_headers: bool) -> Self {}
    }
    pub struct DefaultOnRequest;
    impl DefaultOnRequest {
        pub fn new() -> Self {}
        pub fn level(self, level: tracing::Level) -> Self {}
    }
    pub struct DefaultOnResponse;
    impl DefaultOnResponse {
        pub fn new() -> Self {}
        pub fn level(self, level: tracing::Level) -> Self {}
    }
}
pub mod cors {
    pub struct Any;
    pub struct CorsLayer;
    impl CorsLayer {
        pub fn new() -> Self {}
        pub fn permissive() -> Self {}
        pub fn very_permissive() -> Self {}
        pub fn allow_credentials<T>(self, allow_credentials: T) -> Self {}
        pub fn allow_headers<T>(self, headers: T) -> Self {}
        pub fn allow_methods<T>(self, methods: T) -> Self {}
        pub fn allow_origin<T>(self, origin: T) -> Self {}
        pub fn expose_headers<T>(self, headers: T) -> Self {}
        pub fn max_age<T>(self, max_age: T) -> Self {}
    }
    pub struct AllowOrigin;
    impl AllowOrigin {
        pub fn any() -> Self {}
        pub fn exact(origin: http::HeaderValue) -> Self {}
        pub fn list<I>(origins: I) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn predicate<F>(f: F) -> Self {}
    }
}
pub mod limit {
    pub struct RequestBodyLimitLayer;
    impl RequestBodyLimitLayer {
        pub const fn new(limit: usize) -> Self {}
    }
}
pub mod timeout {
    pub struct TimeoutLayer;
    impl TimeoutLayer {
        pub const fn new(timeout: std::time::Duration) -> Self {}
    }
}
pub mod compression {
    pub struct CompressionLayer;
    impl CompressionLayer {
        pub fn new() -> Self {}
    }
}
pub mod decompression {
    pub struct RequestDecompressionLayer;
    impl RequestDecompressionLayer {
        pub fn new() -> Self {}
    }
}
pub mod catch_panic {
    pub struct CatchPanicLayer<T = ()>(T);
    impl CatchPanicLayer {
        pub fn new() -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn custom<T>(panic_handler: T) -> CatchPanicLayer<T> {}
    }
}
pub mod normalize_path {
    pub struct NormalizePathLayer;
    impl NormalizePathLayer {
        pub fn trim_trailing_slash() -> Self {}
    }
    pub struct NormalizePath<S>(S);
    impl<S> NormalizePath<S> {
        pub fn trim_trailing_slash(inner: S) -> Self {}
    }
}
pub mod request_id {
    pub struct SetRequestIdLayer<M>(M);
    impl<M> SetRequestIdLayer<M> {
        pub fn new(header_name: http::HeaderName, make_request_id: M) -> Self {}
        pub fn x_request_id(make_request_id: M) -> Self {}
    }
    pub struct PropagateRequestIdLayer;
    impl PropagateRequestIdLayer {
        pub fn new(header_name: http::HeaderName) -> Self {}
        pub fn x_request_id() -> Self {}
    }
    pub struct MakeRequestUuid;
    pub struct RequestId;
    pub trait MakeRequestId {
        #[twelve::entry(kind = "request")]
        fn make_request_id<B>(&mut self, request: &http::Request<B>) -> Option<RequestId>;
    }
}
pub mod set_header {
    pub struct SetResponseHeaderLayer<M>(M);
    impl<M> SetResponseHeaderLayer<M> {
        pub fn overriding(header_name: http::HeaderName, make: M) -> Self {}
        pub fn appending(header_name: http::HeaderName, make: M) -> Self {}
        pub fn if_not_present(header_name: http::HeaderName, make: M) -> Self {}
    }
}
pub mod auth {
    pub trait AsyncAuthorizeRequest<B> {
        #[twelve::entry(kind = "request")]
        fn authorize(&mut self, request: http::Request<B>) -> Self::Future;
    }
    pub struct AsyncRequireAuthorizationLayer<T>(T);
    impl<T> AsyncRequireAuthorizationLayer<T> {
        #[twelve::handler(arg = 0)]
        pub fn new(auth: T) -> AsyncRequireAuthorizationLayer<T> {}
    }
}
pub mod metrics {
    pub mod in_flight_requests {
        #[twelve::nature(metric)]
        pub struct InFlightRequestsCounter;
        #[twelve::nature(metric)]
        pub struct InFlightRequestsLayer;
    }
}
