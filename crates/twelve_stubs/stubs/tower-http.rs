//! package = "tower-http", version = ">=0.3, <0.8"

pub mod auth {
    pub mod add_authorization {
        use http::{Request, Response};
        use tower_layer::Layer;
        use tower_service::Service;
        pub struct AddAuthorizationLayer;
        impl AddAuthorizationLayer {
            pub fn basic(username: &str, password: &str) -> Self {}
            pub fn bearer(token: &str) -> Self {}
            pub fn as_sensitive(self, sensitive: bool) -> Self {}
        }
        impl<S> Layer<S> for AddAuthorizationLayer {
            type Service = AddAuthorization<S>;
        }
        pub struct AddAuthorization<S>(S);
        impl<S> AddAuthorization<S> {
            pub fn basic(inner: S, username: &str, password: &str) -> Self {}
            pub fn bearer(inner: S, token: &str) -> Self {}
            pub fn as_sensitive(self, sensitive: bool) -> Self {}
        }
        impl<S: Service<Request<ReqBody>, Response = Response<ResBody>>, ReqBody, ResBody> Service<Request<ReqBody>> for AddAuthorization<S> {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
        }
    }
    pub mod async_require_authorization {
        use http::{Request, Response};
        use std::future::Future;
        use tower_layer::Layer;
        use tower_service::Service;
        pub struct AsyncRequireAuthorizationLayer<T>(T);
        impl<T> AsyncRequireAuthorizationLayer<T> {
            #[twelve::handler(arg = 0)]
            pub fn new(auth: T) -> AsyncRequireAuthorizationLayer<T> {}
        }
        impl<S, T: Clone> Layer<S> for AsyncRequireAuthorizationLayer<T> {
            type Service = AsyncRequireAuthorization<S, T>;
        }
        pub struct AsyncRequireAuthorization<S, T>(S, T);
        impl<S, T> AsyncRequireAuthorization<S, T> {
            pub fn new(inner: S, auth: T) -> AsyncRequireAuthorization<S, T> {}
            pub fn layer(auth: T) -> AsyncRequireAuthorizationLayer<T> {}
        }
        impl<ReqBody, ResBody, S: Service<Request<Auth::RequestBody>, Response = Response<ResBody>> + Clone, Auth: AsyncAuthorizeRequest<ReqBody, ResponseBody = ResBody>>
            Service<Request<ReqBody>> for AsyncRequireAuthorization<S, Auth>
        {
            type Response = Response<ResBody>;
            type Error = S::Error;
            type Future = ResponseFuture<Auth, S, ReqBody>;
        }
        pub struct ResponseFuture<Auth: AsyncAuthorizeRequest<ReqBody>, S: Service<Request<Auth::RequestBody>>, ReqBody>(Auth, S, ReqBody);
        impl<Auth: AsyncAuthorizeRequest<ReqBody, ResponseBody = B>, S: Service<Request<Auth::RequestBody>, Response = Response<B>>, ReqBody, B> Future
            for ResponseFuture<Auth, S, ReqBody>
        {
            type Output = Result<Response<B>, S::Error>;
        }
        pub trait AsyncAuthorizeRequest<B> {
            type RequestBody;
            type ResponseBody;
            type Future: Future<Output = Result<Request<Self::RequestBody>, Response<Self::ResponseBody>>>;
            #[twelve::entry(kind = "request")]
            fn authorize(&mut self, request: Request<B>) -> Self::Future;
        }
        impl<B, F: FnMut(Request<B>) -> Fut, Fut: Future<Output = Result<Request<ReqBody>, Response<ResBody>>>, ReqBody, ResBody> AsyncAuthorizeRequest<B> for F {
            type RequestBody = ReqBody;
            type ResponseBody = ResBody;
            type Future = Fut;
        }
    }
    pub mod require_authorization {
        use crate::validate_request::{ValidateRequest, ValidateRequestHeader, ValidateRequestHeaderLayer};
        use http::header::{self};
        impl<S, ResBody> ValidateRequestHeader<S, Basic<ResBody>> {
            pub fn basic(inner: S, username: &str, value: &str) -> Self
            where
                ResBody: Default,
            {
            }
        }
        impl<ResBody> ValidateRequestHeaderLayer<Basic<ResBody>> {
            pub fn basic(username: &str, password: &str) -> Self
            where
                ResBody: Default,
            {
            }
        }
        impl<S, ResBody> ValidateRequestHeader<S, Bearer<ResBody>> {
            pub fn bearer(inner: S, token: &str) -> Self
            where
                ResBody: Default,
            {
            }
        }
        impl<ResBody> ValidateRequestHeaderLayer<Bearer<ResBody>> {
            pub fn bearer(token: &str) -> Self
            where
                ResBody: Default,
            {
            }
        }
        pub struct Bearer<ResBody>(ResBody);
        impl<B, ResBody: Default> ValidateRequest<B> for Bearer<ResBody> {
            type ResponseBody = ResBody;
        }
        pub struct Basic<ResBody>(ResBody);
        impl<B, ResBody: Default> ValidateRequest<B> for Basic<ResBody> {
            type ResponseBody = ResBody;
        }
    }
    pub use self::{
        add_authorization::{AddAuthorization, AddAuthorizationLayer},
        async_require_authorization::{AsyncAuthorizeRequest, AsyncRequireAuthorization, AsyncRequireAuthorizationLayer},
    };
}
pub mod set_header {
    use http::{header::HeaderName, HeaderMap, HeaderValue, Request, Response};
    pub mod request {
        mod multiple_headers {
            use crate::set_header::HeaderMetadata;
            use http::{Request, Response};
            use tower_layer::Layer;
            use tower_service::Service;
            pub struct SetMultipleRequestHeadersLayer<M>(M);
            impl<M> SetMultipleRequestHeadersLayer<M> {
                pub fn overriding(metadata: Vec<HeaderMetadata<M>>) -> Self {}
                pub fn appending(metadata: Vec<HeaderMetadata<M>>) -> Self {}
                pub fn if_not_present(metadata: Vec<HeaderMetadata<M>>) -> Self {}
            }
            impl<S, M> Layer<S> for SetMultipleRequestHeadersLayer<M> {
                type Service = SetMultipleRequestHeader<S, M>;
            }
            pub struct SetMultipleRequestHeader<S, M>(S, M);
            impl<S, M> SetMultipleRequestHeader<S, M> {
                pub fn overriding(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self {}
                pub fn appending(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self {}
                pub fn if_not_present(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self {}
            }
            impl<ReqBody, ResBody, S: Service<Request<ReqBody>, Response = Response<ResBody>>> Service<Request<ReqBody>> for SetMultipleRequestHeader<S, Request<ReqBody>> {
                type Response = S::Response;
                type Error = S::Error;
                type Future = S::Future;
            }
        }
        mod single_header {
            use crate::set_header::MakeHeaderValue;
            use http::{header::HeaderName, Request, Response};
            use tower_layer::Layer;
            use tower_service::Service;
            pub struct SetRequestHeaderLayer<M>(M);
            impl<M> SetRequestHeaderLayer<M> {
                pub fn overriding(header_name: HeaderName, make: M) -> Self {}
                pub fn appending(header_name: HeaderName, make: M) -> Self {}
                pub fn if_not_present(header_name: HeaderName, make: M) -> Self {}
            }
            impl<S, M: Clone> Layer<S> for SetRequestHeaderLayer<M> {
                type Service = SetRequestHeader<S, M>;
            }
            pub struct SetRequestHeader<S, M>(S, M);
            impl<S, M> SetRequestHeader<S, M> {
                pub fn overriding(inner: S, header_name: HeaderName, make: M) -> Self {}
                pub fn appending(inner: S, header_name: HeaderName, make: M) -> Self {}
                pub fn if_not_present(inner: S, header_name: HeaderName, make: M) -> Self {}
            }
            impl<ReqBody, ResBody, S: Service<Request<ReqBody>, Response = Response<ResBody>>, M: MakeHeaderValue<Request<ReqBody>>> Service<Request<ReqBody>> for SetRequestHeader<S, M> {
                type Response = S::Response;
                type Error = S::Error;
                type Future = S::Future;
            }
        }
        pub use multiple_headers::{SetMultipleRequestHeader, SetMultipleRequestHeadersLayer};
        pub use single_header::{SetRequestHeader, SetRequestHeaderLayer};
    }
    pub mod response {
        mod multiple_headers {
            use crate::set_header::HeaderMetadata;
            use http::{Request, Response};
            use std::future::Future;
            use tower_layer::Layer;
            use tower_service::Service;
            pub struct SetMultipleResponseHeadersLayer<M>(M);
            impl<M> SetMultipleResponseHeadersLayer<M> {
                pub fn overriding(metadata: Vec<HeaderMetadata<M>>) -> Self {}
                pub fn appending(metadata: Vec<HeaderMetadata<M>>) -> Self {}
                pub fn if_not_present(metadata: Vec<HeaderMetadata<M>>) -> Self {}
            }
            impl<S, M> Layer<S> for SetMultipleResponseHeadersLayer<M> {
                type Service = SetMultipleResponseHeader<S, M>;
            }
            pub struct SetMultipleResponseHeader<S, M>(S, M);
            impl<S, M> SetMultipleResponseHeader<S, M> {
                pub fn overriding(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self {}
                pub fn appending(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self {}
                pub fn if_not_present(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self {}
            }
            impl<ReqBody, ResBody, S: Service<Request<ReqBody>, Response = Response<ResBody>>> Service<Request<ReqBody>> for SetMultipleResponseHeader<S, Response<ResBody>> {
                type Response = S::Response;
                type Error = S::Error;
                type Future = ResponseFuture<S::Future, Response<ResBody>>;
            }
            pub struct ResponseFuture<F, M>(F, M);
            impl<F: Future<Output = Result<Response<ResBody>, E>>, ResBody, E> Future for ResponseFuture<F, Response<ResBody>> {
                type Output = F::Output;
            }
        }
        mod single_header {
            use crate::set_header::MakeHeaderValue;
            use http::{header::HeaderName, Request, Response};
            use std::future::Future;
            use tower_layer::Layer;
            use tower_service::Service;
            pub struct SetResponseHeaderLayer<M>(M);
            impl<M> SetResponseHeaderLayer<M> {
                pub fn overriding(header_name: HeaderName, make: M) -> Self {}
                pub fn appending(header_name: HeaderName, make: M) -> Self {}
                pub fn if_not_present(header_name: HeaderName, make: M) -> Self {}
            }
            impl<S, M: Clone> Layer<S> for SetResponseHeaderLayer<M> {
                type Service = SetResponseHeader<S, M>;
            }
            pub struct SetResponseHeader<S, M>(S, M);
            impl<S, M> SetResponseHeader<S, M> {
                pub fn overriding(inner: S, header_name: HeaderName, make: M) -> Self {}
                pub fn appending(inner: S, header_name: HeaderName, make: M) -> Self {}
                pub fn if_not_present(inner: S, header_name: HeaderName, make: M) -> Self {}
            }
            impl<ReqBody, ResBody, S: Service<Request<ReqBody>, Response = Response<ResBody>>, M: MakeHeaderValue<Response<ResBody>> + Clone> Service<Request<ReqBody>>
                for SetResponseHeader<S, M>
            {
                type Response = S::Response;
                type Error = S::Error;
                type Future = ResponseFuture<S::Future, M>;
            }
            pub struct ResponseFuture<F, M>(F, M);
            impl<F: Future<Output = Result<Response<ResBody>, E>>, ResBody, E, M: MakeHeaderValue<Response<ResBody>>> Future for ResponseFuture<F, M> {
                type Output = F::Output;
            }
        }
        pub use multiple_headers::{SetMultipleResponseHeader, SetMultipleResponseHeadersLayer};
        pub use single_header::{SetResponseHeader, SetResponseHeaderLayer};
    }
    pub use self::{
        request::{SetRequestHeader, SetRequestHeaderLayer},
        response::{SetResponseHeader, SetResponseHeaderLayer},
    };
    pub trait MakeHeaderValue<T> {
        fn make_header_value(&mut self, message: &T) -> Option<HeaderValue>;
    }
    impl<F: FnMut(&T) -> Option<HeaderValue>, T> MakeHeaderValue<T> for F {}
    impl<T> MakeHeaderValue<T> for HeaderValue {}
    impl<T> MakeHeaderValue<T> for Option<HeaderValue> {}
    trait Headers {
        fn headers(&self) -> &HeaderMap;
        #[twelve::view]
        fn headers_mut(&mut self) -> &mut HeaderMap;
    }
    impl<B> Headers for Request<B> {}
    impl<B> Headers for Response<B> {}
    trait CloneableMakeHeaderValue<T>: MakeHeaderValue<T> + Send + Sync {
        fn clone_box(&self) -> Box<dyn CloneableMakeHeaderValue<T>>;
    }
    impl<T, M: MakeHeaderValue<T> + Clone> CloneableMakeHeaderValue<T> for M {}
    pub struct HeaderMetadata<T>(T);
    impl<T, M: MakeHeaderValue<T> + Clone> From<(HeaderName, M)> for HeaderMetadata<T> {}
}
pub mod propagate_header {
    use http::{header::HeaderName, Request, Response};
    use std::future::Future;
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct PropagateHeaderLayer;
    impl PropagateHeaderLayer {
        pub fn new(header: HeaderName) -> Self {}
    }
    impl<S> Layer<S> for PropagateHeaderLayer {
        type Service = PropagateHeader<S>;
    }
    pub struct PropagateHeader<S>(S);
    impl<S> PropagateHeader<S> {
        pub fn new(inner: S, header: HeaderName) -> Self {}
        pub fn layer(header: HeaderName) -> PropagateHeaderLayer {}
    }
    impl<ReqBody, ResBody, S: Service<Request<ReqBody>, Response = Response<ResBody>>> Service<Request<ReqBody>> for PropagateHeader<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future>;
    }
    pub struct ResponseFuture<F>(F);
    impl<F: Future<Output = Result<Response<ResBody>, E>>, ResBody, E> Future for ResponseFuture<F> {
        type Output = F::Output;
    }
}
pub mod compression {
    pub mod predicate {
        use http::{Extensions, HeaderMap, StatusCode, Version};
        use http_body::Body;
        pub trait Predicate: Clone {
            fn should_compress<B: Body>(&self, response: &http::Response<B>) -> bool;
            fn and<Other: Predicate>(self, other: Other) -> And<Self, Other> {}
        }
        impl<F: Fn(StatusCode, Version, &HeaderMap, &Extensions) -> bool + Clone> Predicate for F {}
        impl<T: Predicate> Predicate for Option<T> {}
        pub struct And<Lhs, Rhs>(Lhs, Rhs);
        impl<Lhs, Rhs> Default for And<Lhs, Rhs> {}
        impl<Lhs: Predicate, Rhs: Predicate> Predicate for And<Lhs, Rhs> {}
        pub struct DefaultPredicate;
        impl DefaultPredicate {
            pub fn new() -> Self {}
        }
        impl Default for DefaultPredicate {}
        impl Predicate for DefaultPredicate {}
        pub struct SizeAbove;
        impl SizeAbove {
            pub const fn new(min_size_bytes: u16) -> Self {}
        }
        impl Default for SizeAbove {}
        impl Predicate for SizeAbove {}
        pub struct NotForContentType;
        impl NotForContentType {
            pub const GRPC: Self = ();
            pub const IMAGES: Self = ();
            pub const SSE: Self = ();
            pub fn new(content_type: &str) -> Self {}
            pub const fn const_new(content_type: &'static str) -> Self {}
        }
        impl Predicate for NotForContentType {}
    }
    mod body {
        use crate::{
            compression_utils::{AsyncReadBody, DecorateAsyncRead},
            BoxError,
        };
        use async_compression::tokio::bufread::BrotliEncoder;
        use async_compression::tokio::bufread::GzipEncoder;
        use async_compression::tokio::bufread::ZlibEncoder;
        use async_compression::tokio::bufread::ZstdEncoder;
        use bytes::Bytes;
        use http_body::Body;
        use std::pin::Pin;
        pub struct CompressionBody<B: Body>(B);
        impl<B: Body + Default> Default for CompressionBody<B> {}
        impl<B: Body> CompressionBody<B> {
            pub fn get_ref(&self) -> &B {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut B {}
            pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
            pub fn into_inner(self) -> B {}
        }
        impl<B: Body> Body for CompressionBody<B>
        where
            B::Error: Into<BoxError>,
        {
            type Data = Bytes;
            type Error = BoxError;
        }
        impl<B: Body> DecorateAsyncRead for GzipEncoder<B> {
            type Input = AsyncReadBody<B>;
            type Output = GzipEncoder<Self::Input>;
        }
        impl<B: Body> DecorateAsyncRead for ZlibEncoder<B> {
            type Input = AsyncReadBody<B>;
            type Output = ZlibEncoder<Self::Input>;
        }
        impl<B: Body> DecorateAsyncRead for BrotliEncoder<B> {
            type Input = AsyncReadBody<B>;
            type Output = BrotliEncoder<Self::Input>;
        }
        impl<B: Body> DecorateAsyncRead for ZstdEncoder<B> {
            type Input = AsyncReadBody<B>;
            type Output = ZstdEncoder<Self::Input>;
        }
    }
    mod future {
        use super::CompressionBody;
        use crate::compression::predicate::Predicate;
        use http::Response;
        use http_body::Body;
        use std::future::Future;
        pub struct ResponseFuture<F, P>(F, P);
        impl<F: Future<Output = Result<Response<B>, E>>, B: Body, E, P: Predicate> Future for ResponseFuture<F, P> {
            type Output = Result<Response<CompressionBody<B>>, E>;
        }
    }
    mod layer {
        use super::{Compression, Predicate};
        use crate::compression::predicate::DefaultPredicate;
        use crate::compression::CompressionLevel;
        use tower_layer::Layer;
        pub struct CompressionLayer<P = DefaultPredicate>(P);
        impl<P> Default for CompressionLayer<P> {}
        impl<S, P: Predicate> Layer<S> for CompressionLayer<P> {
            type Service = Compression<S, P>;
        }
        impl CompressionLayer {
            pub fn new() -> Self {}
            pub fn gzip(self, enable: bool) -> Self {}
            pub fn deflate(self, enable: bool) -> Self {}
            pub fn br(self, enable: bool) -> Self {}
            pub fn zstd(self, enable: bool) -> Self {}
            pub fn quality(self, quality: CompressionLevel) -> Self {}
            pub fn no_gzip(self) -> Self {}
            pub fn no_deflate(self) -> Self {}
            pub fn no_br(self) -> Self {}
            pub fn no_zstd(self) -> Self {}
            pub fn compress_when<C: Predicate>(self, predicate: C) -> CompressionLayer<C> {}
        }
    }
    mod service {
        use super::{CompressionBody, CompressionLayer, ResponseFuture};
        use crate::compression::predicate::{DefaultPredicate, Predicate};
        use crate::compression::CompressionLevel;
        use http::{Request, Response};
        use http_body::Body;
        use tower_service::Service;
        pub struct Compression<S, P = DefaultPredicate>(S, P);
        impl<S> Compression<S, DefaultPredicate> {
            pub fn new(service: S) -> Compression<S, DefaultPredicate> {}
        }
        impl<S, P> Compression<S, P> {
            pub fn layer() -> CompressionLayer {}
            pub fn gzip(self, enable: bool) -> Self {}
            pub fn deflate(self, enable: bool) -> Self {}
            pub fn br(self, enable: bool) -> Self {}
            pub fn zstd(self, enable: bool) -> Self {}
            pub fn quality(self, quality: CompressionLevel) -> Self {}
            pub fn no_gzip(self) -> Self {}
            pub fn no_deflate(self) -> Self {}
            pub fn no_br(self) -> Self {}
            pub fn no_zstd(self) -> Self {}
            pub fn compress_when<C: Predicate>(self, predicate: C) -> Compression<S, C> {}
        }
        impl<ReqBody, ResBody: Body, S: Service<Request<ReqBody>, Response = Response<ResBody>>, P: Predicate> Service<Request<ReqBody>> for Compression<S, P> {
            type Response = Response<CompressionBody<ResBody>>;
            type Error = S::Error;
            type Future = ResponseFuture<S::Future, P>;
        }
    }
    pub use self::{
        body::CompressionBody,
        future::ResponseFuture,
        layer::CompressionLayer,
        predicate::{DefaultPredicate, Predicate},
        service::Compression,
    };
    pub use crate::compression_utils::CompressionLevel;
}
pub mod add_extension {
    use http::{Request, Response};
    use tower_layer::Layer;
    use tower_service::Service;
    #[twelve::shared_state]
    pub struct AddExtensionLayer<T>(T);
    impl<T> AddExtensionLayer<T> {
        #[twelve::shares(arg = 0)]
        pub fn new(value: T) -> Self {}
    }
    impl<S, T: Clone> Layer<S> for AddExtensionLayer<T> {
        type Service = AddExtension<S, T>;
    }
    #[twelve::shared_state]
    pub struct AddExtension<S, T>(S, T);
    impl<S, T> AddExtension<S, T> {
        #[twelve::shares(arg = 1)]
        pub fn new(inner: S, value: T) -> Self {}
        pub fn layer(value: T) -> AddExtensionLayer<T> {}
    }
    impl<ResBody, ReqBody, S: Service<Request<ReqBody>, Response = Response<ResBody>>, T: Clone> Service<Request<ReqBody>> for AddExtension<S, T> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
}
pub mod sensitive_headers {
    use http::{header::HeaderName, Request, Response};
    use std::{future::Future, sync::Arc};
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct SetSensitiveHeadersLayer;
    impl SetSensitiveHeadersLayer {
        pub fn new<I: IntoIterator<Item = HeaderName>>(headers: I) -> Self {}
        pub fn from_shared(headers: Arc<[HeaderName]>) -> Self {}
    }
    impl<S> Layer<S> for SetSensitiveHeadersLayer {
        type Service = SetSensitiveHeaders<S>;
    }
    pub type SetSensitiveHeaders<S> = SetSensitiveRequestHeaders<SetSensitiveResponseHeaders<S>>;
    pub struct SetSensitiveRequestHeadersLayer;
    impl SetSensitiveRequestHeadersLayer {
        pub fn new<I: IntoIterator<Item = HeaderName>>(headers: I) -> Self {}
        pub fn from_shared(headers: Arc<[HeaderName]>) -> Self {}
    }
    impl<S> Layer<S> for SetSensitiveRequestHeadersLayer {
        type Service = SetSensitiveRequestHeaders<S>;
    }
    pub struct SetSensitiveRequestHeaders<S>(S);
    impl<S> SetSensitiveRequestHeaders<S> {
        pub fn new<I: IntoIterator<Item = HeaderName>>(inner: S, headers: I) -> Self {}
        pub fn from_shared(inner: S, headers: Arc<[HeaderName]>) -> Self {}
        pub fn layer<I: IntoIterator<Item = HeaderName>>(headers: I) -> SetSensitiveRequestHeadersLayer {}
    }
    impl<ReqBody, ResBody, S: Service<Request<ReqBody>, Response = Response<ResBody>>> Service<Request<ReqBody>> for SetSensitiveRequestHeaders<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    pub struct SetSensitiveResponseHeadersLayer;
    impl SetSensitiveResponseHeadersLayer {
        pub fn new<I: IntoIterator<Item = HeaderName>>(headers: I) -> Self {}
        pub fn from_shared(headers: Arc<[HeaderName]>) -> Self {}
    }
    impl<S> Layer<S> for SetSensitiveResponseHeadersLayer {
        type Service = SetSensitiveResponseHeaders<S>;
    }
    pub struct SetSensitiveResponseHeaders<S>(S);
    impl<S> SetSensitiveResponseHeaders<S> {
        pub fn new<I: IntoIterator<Item = HeaderName>>(inner: S, headers: I) -> Self {}
        pub fn from_shared(inner: S, headers: Arc<[HeaderName]>) -> Self {}
        pub fn layer<I: IntoIterator<Item = HeaderName>>(headers: I) -> SetSensitiveResponseHeadersLayer {}
    }
    impl<ReqBody, ResBody, S: Service<Request<ReqBody>, Response = Response<ResBody>>> Service<Request<ReqBody>> for SetSensitiveResponseHeaders<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = SetSensitiveResponseHeadersResponseFuture<S::Future>;
    }
    pub struct SetSensitiveResponseHeadersResponseFuture<F>(F);
    impl<F: Future<Output = Result<Response<ResBody>, E>>, ResBody, E> Future for SetSensitiveResponseHeadersResponseFuture<F> {
        type Output = F::Output;
    }
}
pub mod decompression {
    mod request {
        pub(super) mod future {
            use crate::body::UnsyncBoxBody;
            use crate::BoxError;
            use bytes::Buf;
            use http::Response;
            use http_body::Body;
            use std::future::Future;
            pub struct RequestDecompressionFuture<F: Future<Output = Result<Response<B>, E>>, B: Body, E>(F, B, E);
            impl<F: Future<Output = Result<Response<B>, E>>, B: Body, E> Future for RequestDecompressionFuture<F, B, E>
            where
                B::Data: Buf,
                B::Error: Into<BoxError>,
            {
                type Output = Result<Response<UnsyncBoxBody<B::Data, BoxError>>, E>;
            }
        }
        pub(super) mod layer {
            use super::service::RequestDecompression;
            use tower_layer::Layer;
            pub struct RequestDecompressionLayer;
            impl Default for RequestDecompressionLayer {}
            impl<S> Layer<S> for RequestDecompressionLayer {
                type Service = RequestDecompression<S>;
            }
            impl RequestDecompressionLayer {
                pub fn new() -> Self {}
                pub fn gzip(self, enable: bool) -> Self {}
                pub fn deflate(self, enable: bool) -> Self {}
                pub fn br(self, enable: bool) -> Self {}
                pub fn zstd(self, enable: bool) -> Self {}
                pub fn no_gzip(self) -> Self {}
                pub fn no_deflate(self) -> Self {}
                pub fn no_br(self) -> Self {}
                pub fn no_zstd(self) -> Self {}
                pub fn pass_through_unaccepted(self, enable: bool) -> Self {}
            }
        }
        pub(super) mod service {
            use super::future::RequestDecompressionFuture as ResponseFuture;
            use super::layer::RequestDecompressionLayer;
            use crate::body::UnsyncBoxBody;
            use crate::{decompression::DecompressionBody, BoxError};
            use bytes::Buf;
            use http::{Request, Response};
            use http_body::Body;
            use tower_service::Service;
            pub struct RequestDecompression<S>(S);
            impl<S: Service<Request<DecompressionBody<ReqBody>>, Response = Response<ResBody>>, ReqBody: Body, ResBody: Body<Data = D>, D: Buf> Service<Request<ReqBody>>
                for RequestDecompression<S>
            where
                <ResBody as Body>::Error: Into<BoxError>,
            {
                type Response = Response<UnsyncBoxBody<D, BoxError>>;
                type Error = S::Error;
                type Future = ResponseFuture<S::Future, ResBody, S::Error>;
            }
            impl<S> RequestDecompression<S> {
                pub fn new(service: S) -> Self {}
                pub fn layer() -> RequestDecompressionLayer {}
                pub fn pass_through_unaccepted(self, enabled: bool) -> Self {}
                pub fn gzip(self, enable: bool) -> Self {}
                pub fn deflate(self, enable: bool) -> Self {}
                pub fn br(self, enable: bool) -> Self {}
                pub fn zstd(self, enable: bool) -> Self {}
                pub fn no_gzip(self) -> Self {}
                pub fn no_deflate(self) -> Self {}
                pub fn no_br(self) -> Self {}
                pub fn no_zstd(self) -> Self {}
            }
        }
    }
    mod body {
        use crate::{
            compression_utils::{AsyncReadBody, DecorateAsyncRead},
            BoxError,
        };
        use async_compression::tokio::bufread::BrotliDecoder;
        use async_compression::tokio::bufread::GzipDecoder;
        use async_compression::tokio::bufread::ZlibDecoder;
        use async_compression::tokio::bufread::ZstdDecoder;
        use bytes::Bytes;
        use http_body::Body;
        use std::pin::Pin;
        pub struct DecompressionBody<B: Body>(B);
        impl<B: Body + Default> Default for DecompressionBody<B> {}
        impl<B: Body> DecompressionBody<B> {
            pub fn get_ref(&self) -> &B {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut B {}
            pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
            pub fn into_inner(self) -> B {}
        }
        impl<B: Body> Body for DecompressionBody<B>
        where
            B::Error: Into<BoxError>,
        {
            type Data = Bytes;
            type Error = BoxError;
        }
        impl<B: Body> DecorateAsyncRead for GzipDecoder<B> {
            type Input = AsyncReadBody<B>;
            type Output = GzipDecoder<Self::Input>;
        }
        impl<B: Body> DecorateAsyncRead for ZlibDecoder<B> {
            type Input = AsyncReadBody<B>;
            type Output = ZlibDecoder<Self::Input>;
        }
        impl<B: Body> DecorateAsyncRead for BrotliDecoder<B> {
            type Input = AsyncReadBody<B>;
            type Output = BrotliDecoder<Self::Input>;
        }
        impl<B: Body> DecorateAsyncRead for ZstdDecoder<B> {
            type Input = AsyncReadBody<B>;
            type Output = ZstdDecoder<Self::Input>;
        }
    }
    mod future {
        use super::DecompressionBody;
        use http::Response;
        use http_body::Body;
        use std::future::Future;
        pub struct ResponseFuture<F>(F);
        impl<F: Future<Output = Result<Response<B>, E>>, B: Body, E> Future for ResponseFuture<F> {
            type Output = Result<Response<DecompressionBody<B>>, E>;
        }
    }
    mod layer {
        use super::Decompression;
        use tower_layer::Layer;
        pub struct DecompressionLayer;
        impl Default for DecompressionLayer {}
        impl<S> Layer<S> for DecompressionLayer {
            type Service = Decompression<S>;
        }
        impl DecompressionLayer {
            pub fn new() -> Self {}
            pub fn gzip(self, enable: bool) -> Self {}
            pub fn deflate(self, enable: bool) -> Self {}
            pub fn br(self, enable: bool) -> Self {}
            pub fn zstd(self, enable: bool) -> Self {}
            pub fn no_gzip(self) -> Self {}
            pub fn no_deflate(self) -> Self {}
            pub fn no_br(self) -> Self {}
            pub fn no_zstd(self) -> Self {}
        }
    }
    mod service {
        use super::{DecompressionBody, DecompressionLayer, ResponseFuture};
        use http::{
            header::{self},
            Request, Response,
        };
        use http_body::Body;
        use tower_service::Service;
        pub struct Decompression<S>(S);
        impl<S> Decompression<S> {
            pub fn new(service: S) -> Self {}
            pub fn layer() -> DecompressionLayer {}
            pub fn gzip(self, enable: bool) -> Self {}
            pub fn deflate(self, enable: bool) -> Self {}
            pub fn br(self, enable: bool) -> Self {}
            pub fn zstd(self, enable: bool) -> Self {}
            pub fn no_gzip(self) -> Self {}
            pub fn no_deflate(self) -> Self {}
            pub fn no_br(self) -> Self {}
            pub fn no_zstd(self) -> Self {}
        }
        impl<S: Service<Request<ReqBody>, Response = Response<ResBody>>, ReqBody, ResBody: Body> Service<Request<ReqBody>> for Decompression<S> {
            type Response = Response<DecompressionBody<ResBody>>;
            type Error = S::Error;
            type Future = ResponseFuture<S::Future>;
        }
    }
    pub use self::request::future::RequestDecompressionFuture;
    pub use self::request::layer::RequestDecompressionLayer;
    pub use self::request::service::RequestDecompression;
    pub use self::{body::DecompressionBody, future::ResponseFuture, layer::DecompressionLayer, service::Decompression};
}
pub use compression_utils::CompressionLevel;
pub mod map_response_body {
    use http::{Request, Response};
    use std::future::Future;
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct MapResponseBodyLayer<F>(F);
    impl<F> MapResponseBodyLayer<F> {
        pub fn new(f: F) -> Self {}
    }
    impl<S, F: Clone> Layer<S> for MapResponseBodyLayer<F> {
        type Service = MapResponseBody<S, F>;
    }
    pub struct MapResponseBody<S, F>(S, F);
    impl<S, F> MapResponseBody<S, F> {
        pub fn new(service: S, f: F) -> Self {}
        pub fn layer(f: F) -> MapResponseBodyLayer<F> {}
    }
    impl<F: FnMut(ResBody) -> NewResBody + Clone, S: Service<Request<ReqBody>, Response = Response<ResBody>>, ReqBody, ResBody, NewResBody> Service<Request<ReqBody>>
        for MapResponseBody<S, F>
    {
        type Response = Response<NewResBody>;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future, F>;
    }
    pub struct ResponseFuture<Fut, F>(Fut, F);
    impl<Fut: Future<Output = Result<Response<ResBody>, E>>, F: FnMut(ResBody) -> NewResBody, ResBody, E, NewResBody> Future for ResponseFuture<Fut, F> {
        type Output = Result<Response<NewResBody>, E>;
    }
}
pub mod map_request_body {
    use http::{Request, Response};
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct MapRequestBodyLayer<F>(F);
    impl<F> MapRequestBodyLayer<F> {
        pub fn new(f: F) -> Self {}
    }
    impl<S, F: Clone> Layer<S> for MapRequestBodyLayer<F> {
        type Service = MapRequestBody<S, F>;
    }
    pub struct MapRequestBody<S, F>(S, F);
    impl<S, F> MapRequestBody<S, F> {
        pub fn new(service: S, f: F) -> Self {}
        pub fn layer(f: F) -> MapRequestBodyLayer<F> {}
    }
    impl<F: FnMut(ReqBody) -> NewReqBody, S: Service<Request<NewReqBody>, Response = Response<ResBody>>, ReqBody, ResBody, NewReqBody> Service<Request<ReqBody>>
        for MapRequestBody<S, F>
    {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
}
pub mod trace {
    pub use self::{
        body::ResponseBody,
        future::ResponseFuture,
        layer::TraceLayer,
        make_span::{DefaultMakeSpan, MakeSpan},
        on_body_chunk::{DefaultOnBodyChunk, OnBodyChunk},
        on_eos::{DefaultOnEos, OnEos},
        on_failure::{DefaultOnFailure, OnFailure},
        on_request::{DefaultOnRequest, OnRequest},
        on_response::{DefaultOnResponse, OnResponse},
        service::Trace,
    };
    use crate::{
        classify::{GrpcErrorsAsFailures, ServerErrorsAsFailures, SharedClassifier},
        LatencyUnit,
    };
    use std::{fmt, time::Duration};
    use tracing::Level;
    pub type HttpMakeClassifier = SharedClassifier<ServerErrorsAsFailures>;
    pub type GrpcMakeClassifier = SharedClassifier<GrpcErrorsAsFailures>;
    mod body {
        use super::{DefaultOnBodyChunk, DefaultOnEos, DefaultOnFailure, OnBodyChunk, OnEos, OnFailure};
        use crate::classify::ClassifyEos;
        use http_body::Body;
        use std::fmt;
        pub struct ResponseBody<B, C, OnBodyChunk = DefaultOnBodyChunk, OnEos = DefaultOnEos, OnFailure = DefaultOnFailure>(B, C, OnBodyChunk, OnEos, OnFailure);
        impl<B: Body, C: ClassifyEos, OnBodyChunkT: OnBodyChunk<B::Data>, OnEosT: OnEos, OnFailureT: OnFailure<C::FailureClass>> Body
            for ResponseBody<B, C, OnBodyChunkT, OnEosT, OnFailureT>
        where
            B::Error: fmt::Display,
        {
            type Data = B::Data;
            type Error = B::Error;
        }
    }
    mod future {
        use super::{DefaultOnBodyChunk, DefaultOnEos, DefaultOnFailure, DefaultOnResponse, OnBodyChunk, OnEos, OnFailure, OnResponse, ResponseBody};
        use crate::classify::ClassifyResponse;
        use http::Response;
        use http_body::Body;
        use std::future::Future;
        pub struct ResponseFuture<F, C, OnResponse = DefaultOnResponse, OnBodyChunk = DefaultOnBodyChunk, OnEos = DefaultOnEos, OnFailure = DefaultOnFailure>(
            F,
            C,
            OnResponse,
            OnBodyChunk,
            OnEos,
            OnFailure,
        );
        impl<
                Fut: Future<Output = Result<Response<ResBody>, E>>,
                ResBody: Body,
                E: std::fmt::Display,
                C: ClassifyResponse,
                OnResponseT: OnResponse<ResBody>,
                OnBodyChunkT: OnBodyChunk<ResBody::Data>,
                OnEosT: OnEos,
                OnFailureT: OnFailure<C::FailureClass>,
            > Future for ResponseFuture<Fut, C, OnResponseT, OnBodyChunkT, OnEosT, OnFailureT>
        where
            ResBody::Error: std::fmt::Display,
        {
            type Output = Result<Response<ResponseBody<ResBody, C::ClassifyEos, OnBodyChunkT, OnEosT, OnFailureT>>, E>;
        }
    }
    mod layer {
        use super::{DefaultMakeSpan, DefaultOnBodyChunk, DefaultOnEos, DefaultOnFailure, DefaultOnRequest, DefaultOnResponse, GrpcMakeClassifier, HttpMakeClassifier, Trace};
        use crate::classify::MakeClassifier;
        use tower_layer::Layer;
        #[twelve::nature(log)]
        pub struct TraceLayer<
            M,
            MakeSpan = DefaultMakeSpan,
            OnRequest = DefaultOnRequest,
            OnResponse = DefaultOnResponse,
            OnBodyChunk = DefaultOnBodyChunk,
            OnEos = DefaultOnEos,
            OnFailure = DefaultOnFailure,
        >(M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure);
        impl<M> TraceLayer<M> {
            pub fn new(make_classifier: M) -> Self
            where
                M: MakeClassifier,
            {
            }
        }
        impl<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> {
            #[twelve::handler(arg = 0)]
            pub fn on_request<NewOnRequest>(self, new_on_request: NewOnRequest) -> TraceLayer<M, MakeSpan, NewOnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> {}
            #[twelve::handler(arg = 0)]
            pub fn on_response<NewOnResponse>(self, new_on_response: NewOnResponse) -> TraceLayer<M, MakeSpan, OnRequest, NewOnResponse, OnBodyChunk, OnEos, OnFailure> {}
            #[twelve::handler(arg = 0)]
            pub fn on_body_chunk<NewOnBodyChunk>(self, new_on_body_chunk: NewOnBodyChunk) -> TraceLayer<M, MakeSpan, OnRequest, OnResponse, NewOnBodyChunk, OnEos, OnFailure> {}
            #[twelve::handler(arg = 0)]
            pub fn on_eos<NewOnEos>(self, new_on_eos: NewOnEos) -> TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, NewOnEos, OnFailure> {}
            #[twelve::handler(arg = 0)]
            pub fn on_failure<NewOnFailure>(self, new_on_failure: NewOnFailure) -> TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, NewOnFailure> {}
            #[twelve::handler(arg = 0)]
            pub fn make_span_with<NewMakeSpan>(self, new_make_span: NewMakeSpan) -> TraceLayer<M, NewMakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> {}
        }
        impl TraceLayer<HttpMakeClassifier> {
            pub fn new_for_http() -> Self {}
        }
        impl TraceLayer<GrpcMakeClassifier> {
            pub fn new_for_grpc() -> Self {}
        }
        impl<S, M: Clone, MakeSpan: Clone, OnRequest: Clone, OnResponse: Clone, OnBodyChunk: Clone, OnEos: Clone, OnFailure: Clone> Layer<S>
            for TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>
        {
            type Service = Trace<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>;
        }
    }
    mod make_span {
        use http::Request;
        use tracing::{Level, Span};
        pub trait MakeSpan<B> {
            fn make_span(&mut self, request: &Request<B>) -> Span;
        }
        impl<B> MakeSpan<B> for Span {}
        impl<F: FnMut(&Request<B>) -> Span, B> MakeSpan<B> for F {}
        pub struct DefaultMakeSpan;
        impl DefaultMakeSpan {
            pub fn new() -> Self {}
            pub fn level(self, level: Level) -> Self {}
            pub fn include_headers(self, include_headers: bool) -> Self {}
        }
        impl Default for DefaultMakeSpan {}
        impl<B> MakeSpan<B> for DefaultMakeSpan {}
    }
    mod on_body_chunk {
        use std::time::Duration;
        use tracing::Span;
        pub trait OnBodyChunk<B> {
            fn on_body_chunk(&mut self, chunk: &B, latency: Duration, span: &Span);
        }
        impl<B, F: FnMut(&B, Duration, &Span)> OnBodyChunk<B> for F {}
        impl<B> OnBodyChunk<B> for () {}
        pub struct DefaultOnBodyChunk;
        impl Default for DefaultOnBodyChunk {}
        impl DefaultOnBodyChunk {
            pub fn new() -> Self {}
        }
        impl<B> OnBodyChunk<B> for DefaultOnBodyChunk {}
    }
    mod on_eos {
        use crate::LatencyUnit;
        use http::header::HeaderMap;
        use std::time::Duration;
        use tracing::{Level, Span};
        pub trait OnEos {
            fn on_eos(self, trailers: Option<&HeaderMap>, stream_duration: Duration, span: &Span);
        }
        impl OnEos for () {}
        impl<F: FnOnce(Option<&HeaderMap>, Duration, &Span)> OnEos for F {}
        pub struct DefaultOnEos;
        impl Default for DefaultOnEos {}
        impl DefaultOnEos {
            pub fn new() -> Self {}
            pub fn level(self, level: Level) -> Self {}
            pub fn latency_unit(self, latency_unit: LatencyUnit) -> Self {}
        }
        impl OnEos for DefaultOnEos {}
    }
    mod on_failure {
        use crate::LatencyUnit;
        use std::{fmt, time::Duration};
        use tracing::{Level, Span};
        pub trait OnFailure<FailureClass> {
            fn on_failure(&mut self, failure_classification: FailureClass, latency: Duration, span: &Span);
        }
        impl<FailureClass> OnFailure<FailureClass> for () {}
        impl<F: FnMut(FailureClass, Duration, &Span), FailureClass> OnFailure<FailureClass> for F {}
        pub struct DefaultOnFailure;
        impl Default for DefaultOnFailure {}
        impl DefaultOnFailure {
            pub fn new() -> Self {}
            pub fn level(self, level: Level) -> Self {}
            pub fn latency_unit(self, latency_unit: LatencyUnit) -> Self {}
        }
        impl<FailureClass: fmt::Display> OnFailure<FailureClass> for DefaultOnFailure {}
    }
    mod on_request {
        use http::Request;
        use tracing::Level;
        use tracing::Span;
        pub trait OnRequest<B> {
            fn on_request(&mut self, request: &Request<B>, span: &Span);
        }
        impl<B> OnRequest<B> for () {}
        impl<B, F: FnMut(&Request<B>, &Span)> OnRequest<B> for F {}
        pub struct DefaultOnRequest;
        impl Default for DefaultOnRequest {}
        impl DefaultOnRequest {
            pub fn new() -> Self {}
            pub fn level(self, level: Level) -> Self {}
        }
        impl<B> OnRequest<B> for DefaultOnRequest {}
    }
    mod on_response {
        use crate::LatencyUnit;
        use http::Response;
        use std::time::Duration;
        use tracing::Level;
        use tracing::Span;
        pub trait OnResponse<B> {
            fn on_response(self, response: &Response<B>, latency: Duration, span: &Span);
        }
        impl<B> OnResponse<B> for () {}
        impl<B, F: FnOnce(&Response<B>, Duration, &Span)> OnResponse<B> for F {}
        pub struct DefaultOnResponse;
        impl Default for DefaultOnResponse {}
        impl DefaultOnResponse {
            pub fn new() -> Self {}
            pub fn level(self, level: Level) -> Self {}
            pub fn latency_unit(self, latency_unit: LatencyUnit) -> Self {}
            pub fn include_headers(self, include_headers: bool) -> Self {}
        }
        impl<B> OnResponse<B> for DefaultOnResponse {}
    }
    mod service {
        use super::{
            DefaultMakeSpan, DefaultOnBodyChunk, DefaultOnEos, DefaultOnFailure, DefaultOnRequest, DefaultOnResponse, GrpcMakeClassifier, HttpMakeClassifier, MakeSpan,
            OnBodyChunk, OnEos, OnFailure, OnRequest, OnResponse, ResponseBody, ResponseFuture, TraceLayer,
        };
        use crate::classify::MakeClassifier;
        use http::{Request, Response};
        use http_body::Body;
        use std::fmt;
        use tower_service::Service;
        pub struct Trace<
            S,
            M,
            MakeSpan = DefaultMakeSpan,
            OnRequest = DefaultOnRequest,
            OnResponse = DefaultOnResponse,
            OnBodyChunk = DefaultOnBodyChunk,
            OnEos = DefaultOnEos,
            OnFailure = DefaultOnFailure,
        >(S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure);
        impl<S, M> Trace<S, M> {
            pub fn new(inner: S, make_classifier: M) -> Self
            where
                M: MakeClassifier,
            {
            }
            pub fn layer(make_classifier: M) -> TraceLayer<M>
            where
                M: MakeClassifier,
            {
            }
        }
        impl<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> Trace<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> {
            pub fn on_request<NewOnRequest>(self, new_on_request: NewOnRequest) -> Trace<S, M, MakeSpan, NewOnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> {}
            pub fn on_response<NewOnResponse>(self, new_on_response: NewOnResponse) -> Trace<S, M, MakeSpan, OnRequest, NewOnResponse, OnBodyChunk, OnEos, OnFailure> {}
            pub fn on_body_chunk<NewOnBodyChunk>(self, new_on_body_chunk: NewOnBodyChunk) -> Trace<S, M, MakeSpan, OnRequest, OnResponse, NewOnBodyChunk, OnEos, OnFailure> {}
            pub fn on_eos<NewOnEos>(self, new_on_eos: NewOnEos) -> Trace<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, NewOnEos, OnFailure> {}
            pub fn on_failure<NewOnFailure>(self, new_on_failure: NewOnFailure) -> Trace<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, NewOnFailure> {}
            pub fn make_span_with<NewMakeSpan>(self, new_make_span: NewMakeSpan) -> Trace<S, M, NewMakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> {}
        }
        impl<S> Trace<S, HttpMakeClassifier, DefaultMakeSpan, DefaultOnRequest, DefaultOnResponse, DefaultOnBodyChunk, DefaultOnEos, DefaultOnFailure> {
            pub fn new_for_http(inner: S) -> Self {}
        }
        impl<S> Trace<S, GrpcMakeClassifier, DefaultMakeSpan, DefaultOnRequest, DefaultOnResponse, DefaultOnBodyChunk, DefaultOnEos, DefaultOnFailure> {
            pub fn new_for_grpc(inner: S) -> Self {}
        }
        impl<
                S: Service<Request<ReqBody>, Response = Response<ResBody>>,
                ReqBody: Body,
                ResBody: Body,
                M: MakeClassifier,
                OnRequestT: OnRequest<ReqBody>,
                OnResponseT: OnResponse<ResBody> + Clone,
                OnFailureT: OnFailure<M::FailureClass> + Clone,
                OnBodyChunkT: OnBodyChunk<ResBody::Data> + Clone,
                OnEosT: OnEos + Clone,
                MakeSpanT: MakeSpan<ReqBody>,
            > Service<Request<ReqBody>> for Trace<S, M, MakeSpanT, OnRequestT, OnResponseT, OnBodyChunkT, OnEosT, OnFailureT>
        where
            ResBody::Error: fmt::Display,
            S::Error: fmt::Display,
            M::Classifier: Clone,
        {
            type Response = Response<ResponseBody<ResBody, M::ClassifyEos, OnBodyChunkT, OnEosT, OnFailureT>>;
            type Error = S::Error;
            type Future = ResponseFuture<S::Future, M::Classifier, OnResponseT, OnBodyChunkT, OnEosT, OnFailureT>;
        }
    }
}
pub mod follow_redirect {
    pub mod policy {
        mod and {
            use super::Policy;
            pub struct And<A, B>(A, B);
            impl<A, B> Default for And<A, B> {}
            impl<Bd, E, A: Policy<Bd, E>, B: Policy<Bd, E>> Policy<Bd, E> for And<A, B> {}
        }
        mod clone_body_fn {
            use super::Policy;
            pub struct CloneBodyFn<F>(F);
            impl<F: Fn(&B) -> Option<B>, B, E> Policy<B, E> for CloneBodyFn<F> {}
            pub fn clone_body_fn<F: Fn(&B) -> Option<B>, B>(f: F) -> CloneBodyFn<F> {}
        }
        mod filter_credentials {
            use super::Policy;
            use http::header::{self};
            pub struct FilterCredentials;
            impl FilterCredentials {
                pub fn new() -> Self {}
                pub fn block_cross_origin(self, enable: bool) -> Self {}
                pub fn block_any(self) -> Self {}
                pub fn block_none(self) -> Self {}
                pub fn remove_blocklisted(self, enable: bool) -> Self {}
                pub fn remove_all(self) -> Self {}
                pub fn remove_none(self) -> Self {}
            }
            impl Default for FilterCredentials {}
            impl<B, E> Policy<B, E> for FilterCredentials {}
        }
        mod limited {
            use super::Policy;
            pub struct Limited;
            impl Limited {
                pub fn new(max: usize) -> Self {}
            }
            impl Default for Limited {}
            impl<B, E> Policy<B, E> for Limited {}
        }
        mod or {
            use super::Policy;
            pub struct Or<A, B>(A, B);
            impl<A, B> Default for Or<A, B> {}
            impl<Bd, E, A: Policy<Bd, E>, B: Policy<Bd, E>> Policy<Bd, E> for Or<A, B> {}
        }
        mod redirect_fn {
            use super::{Action, Attempt, Policy};
            pub struct RedirectFn<F>(F);
            impl<B, E, F: FnMut(&Attempt<'_>) -> Result<Action, E>> Policy<B, E> for RedirectFn<F> {}
            pub fn redirect_fn<F: FnMut(&Attempt<'_>) -> Result<Action, E>, E>(f: F) -> RedirectFn<F> {}
        }
        mod same_origin {
            use super::Policy;
            pub struct SameOrigin;
            impl Default for SameOrigin {}
            impl SameOrigin {
                pub fn new() -> Self {}
            }
            impl<B, E> Policy<B, E> for SameOrigin {}
        }
        pub use self::{
            and::And,
            clone_body_fn::{clone_body_fn, CloneBodyFn},
            filter_credentials::FilterCredentials,
            limited::Limited,
            or::Or,
            redirect_fn::{redirect_fn, RedirectFn},
            same_origin::SameOrigin,
        };
        use http::{Method, Request, StatusCode, Uri};
        pub trait Policy<B, E> {
            fn redirect(&mut self, attempt: &Attempt<'_>) -> Result<Action, E>;
            fn on_request(&mut self, request: &mut Request<B>) {}
            fn clone_body(&self, body: &B) -> Option<B> {}
        }
        impl<B, E, P: Policy<B, E> + ?Sized> Policy<B, E> for &mut P {}
        impl<B, E, P: Policy<B, E> + ?Sized> Policy<B, E> for Box<P> {}
        pub trait PolicyExt {
            fn and<P: Policy<B, E>, B, E>(self, other: P) -> And<Self, P>
            where
                Self: Policy<B, E>;
            fn or<P: Policy<B, E>, B, E>(self, other: P) -> Or<Self, P>
            where
                Self: Policy<B, E>;
        }
        impl<T: ?Sized> PolicyExt for T {}
        pub type Standard = And<Limited, FilterCredentials>;
        pub struct Attempt<'a>;
        impl<'a> Attempt<'a> {
            pub fn status(&self) -> StatusCode {}
            pub fn method(&self) -> &'a Method {}
            pub fn location(&self) -> &'a Uri {}
            pub fn previous_method(&self) -> &'a Method {}
            pub fn previous(&self) -> &'a Uri {}
        }
        pub enum Action {
            Follow,
            Stop,
        }
        impl Action {
            pub fn is_follow(&self) -> bool {}
            pub fn is_stop(&self) -> bool {}
        }
        impl<B, E> Policy<B, E> for Action {}
        impl<B, E: Clone> Policy<B, E> for Result<Action, E> {}
    }
    use self::policy::{Action, Attempt, Policy, Standard};
    use http::{Method, Request, Response, StatusCode, Uri};
    use http_body::Body;
    use std::future::Future;
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct FollowRedirectLayer<P = Standard>(P);
    impl<P> Default for FollowRedirectLayer<P> {}
    impl FollowRedirectLayer {
        pub fn new() -> Self {}
    }
    impl<P> FollowRedirectLayer<P> {
        pub fn with_policy(policy: P) -> Self {}
    }
    impl<S: Clone, P: Clone> Layer<S> for FollowRedirectLayer<P> {
        type Service = FollowRedirect<S, P>;
    }
    pub struct FollowRedirect<S, P = Standard>(S, P);
    impl<S> FollowRedirect<S> {
        pub fn new(inner: S) -> Self {}
        pub fn layer() -> FollowRedirectLayer {}
    }
    impl<S, P: Clone> FollowRedirect<S, P> {
        pub fn with_policy(inner: S, policy: P) -> Self {}
        pub fn layer_with_policy(policy: P) -> FollowRedirectLayer<P> {}
    }
    impl<ReqBody: Body + Default, ResBody, S: Service<Request<ReqBody>, Response = Response<ResBody>> + Clone, P: Policy<ReqBody, S::Error> + Clone> Service<Request<ReqBody>>
        for FollowRedirect<S, P>
    {
        type Response = Response<ResBody>;
        type Error = S::Error;
        type Future = ResponseFuture<S, ReqBody, P>;
    }
    pub struct ResponseFuture<S: Service<Request<B>>, B, P>(S, B, P);
    impl<S: Service<Request<ReqBody>, Response = Response<ResBody>> + Clone, ReqBody: Body + Default, ResBody, P: Policy<ReqBody, S::Error>> Future for ResponseFuture<S, ReqBody, P> {
        type Output = Result<Response<ResBody>, S::Error>;
    }
    pub struct RequestUri(pub Uri);
}
pub mod limit {
    mod body {
        use bytes::Bytes;
        use http_body::Body;
        pub struct ResponseBody<B>(B);
        impl<B: Body<Data = Bytes>> Body for ResponseBody<B> {
            type Data = Bytes;
            type Error = B::Error;
        }
    }
    mod future {
        use super::ResponseBody;
        use http::Response;
        use http_body::Body;
        use std::future::Future;
        pub struct ResponseFuture<F>(F);
        impl<ResBody: Body, F: Future<Output = Result<Response<ResBody>, E>>, E> Future for ResponseFuture<F> {
            type Output = Result<Response<ResponseBody<ResBody>>, E>;
        }
    }
    mod layer {
        use super::RequestBodyLimit;
        use tower_layer::Layer;
        pub struct RequestBodyLimitLayer;
        impl RequestBodyLimitLayer {
            pub fn new(limit: usize) -> Self {}
        }
        impl<S> Layer<S> for RequestBodyLimitLayer {
            type Service = RequestBodyLimit<S>;
        }
    }
    mod service {
        use super::{RequestBodyLimitLayer, ResponseBody, ResponseFuture};
        use crate::body::Limited;
        use http::{Request, Response};
        use http_body::Body;
        use tower_service::Service;
        pub struct RequestBodyLimit<S>(S);
        impl<S> RequestBodyLimit<S> {
            pub fn new(inner: S, limit: usize) -> Self {}
            pub fn layer(limit: usize) -> RequestBodyLimitLayer {}
        }
        impl<ReqBody, ResBody: Body, S: Service<Request<Limited<ReqBody>>, Response = Response<ResBody>>> Service<Request<ReqBody>> for RequestBodyLimit<S> {
            type Response = Response<ResponseBody<ResBody>>;
            type Error = S::Error;
            type Future = ResponseFuture<S::Future>;
        }
    }
    pub use body::ResponseBody;
    pub use future::ResponseFuture;
    pub use layer::RequestBodyLimitLayer;
    pub use service::RequestBodyLimit;
}
pub mod metrics {
    pub mod in_flight_requests {
        use http::{Request, Response};
        use http_body::Body;
        use std::{future::Future, time::Duration};
        use tower_layer::Layer;
        use tower_service::Service;
        #[twelve::nature(metric)]
        pub struct InFlightRequestsLayer;
        impl InFlightRequestsLayer {
            pub fn pair() -> (Self, InFlightRequestsCounter) {}
            pub fn new(counter: InFlightRequestsCounter) -> Self {}
        }
        impl<S> Layer<S> for InFlightRequestsLayer {
            type Service = InFlightRequests<S>;
        }
        pub struct InFlightRequests<S>(S);
        impl<S> InFlightRequests<S> {
            pub fn pair(inner: S) -> (Self, InFlightRequestsCounter) {}
            pub fn new(inner: S, counter: InFlightRequestsCounter) -> Self {}
        }
        #[twelve::nature(metric)]
        pub struct InFlightRequestsCounter;
        impl Default for InFlightRequestsCounter {}
        impl InFlightRequestsCounter {
            pub fn new() -> Self {}
            pub fn get(&self) -> usize {}
            pub async fn run_emitter<F: FnMut(usize) -> Fut, Fut: Future<Output = ()>>(self, interval: Duration, emit: F) {}
        }
        impl<S: Service<Request<R>, Response = Response<ResBody>>, R, ResBody> Service<Request<R>> for InFlightRequests<S> {
            type Response = Response<ResponseBody<ResBody>>;
            type Error = S::Error;
            type Future = ResponseFuture<S::Future>;
        }
        pub struct ResponseFuture<F>(F);
        impl<F: Future<Output = Result<Response<B>, E>>, B, E> Future for ResponseFuture<F> {
            type Output = Result<Response<ResponseBody<B>>, E>;
        }
        pub struct ResponseBody<B>(B);
        impl<B: Body> Body for ResponseBody<B> {
            type Data = B::Data;
            type Error = B::Error;
        }
    }
    pub use self::in_flight_requests::{InFlightRequests, InFlightRequestsLayer};
}
pub mod cors {
    use http::{
        header::{self, HeaderName},
        HeaderValue, Method, Request, Response,
    };
    use std::future::Future;
    use tower_layer::Layer;
    use tower_service::Service;
    mod allow_credentials {
        use http::{
            header::{self, HeaderValue},
            request::Parts as RequestParts,
        };
        pub struct AllowCredentials;
        impl Default for AllowCredentials {}
        impl AllowCredentials {
            pub fn yes() -> Self {}
            pub fn predicate<F: Fn(&HeaderValue, &RequestParts) -> bool>(f: F) -> Self {}
        }
        impl From<bool> for AllowCredentials {}
    }
    mod allow_headers {
        use super::Any;
        use http::header::{self, HeaderName};
        pub struct AllowHeaders;
        impl Default for AllowHeaders {}
        impl AllowHeaders {
            pub fn any() -> Self {}
            pub fn list<I: IntoIterator<Item = HeaderName>>(headers: I) -> Self {}
            pub fn mirror_request() -> Self {}
        }
        impl From<Any> for AllowHeaders {}
        impl<const N: usize> From<[HeaderName; N]> for AllowHeaders {}
        impl From<Vec<HeaderName>> for AllowHeaders {}
    }
    mod allow_methods {
        use super::Any;
        use http::{
            header::{self},
            Method,
        };
        pub struct AllowMethods;
        impl Default for AllowMethods {}
        impl AllowMethods {
            pub fn any() -> Self {}
            pub fn exact(method: Method) -> Self {}
            pub fn list<I: IntoIterator<Item = Method>>(methods: I) -> Self {}
            pub fn mirror_request() -> Self {}
        }
        impl From<Any> for AllowMethods {}
        impl From<Method> for AllowMethods {}
        impl<const N: usize> From<[Method; N]> for AllowMethods {}
        impl From<Vec<Method>> for AllowMethods {}
    }
    mod allow_origin {
        use super::Any;
        use http::{
            header::{self, HeaderValue},
            request::Parts as RequestParts,
        };
        use std::future::Future;
        pub struct AllowOrigin;
        impl Default for AllowOrigin {}
        impl AllowOrigin {
            pub fn any() -> Self {}
            pub fn exact(origin: HeaderValue) -> Self {}
            pub fn list<I: IntoIterator<Item = HeaderValue>>(origins: I) -> Self {}
            #[twelve::handler(arg = 0)]
            pub fn predicate<F: Fn(&HeaderValue, &RequestParts) -> bool>(f: F) -> Self {}
            pub fn async_predicate<F: FnOnce(HeaderValue, &RequestParts) -> Fut + Clone, Fut: Future<Output = bool>>(f: F) -> Self {}
            pub fn mirror_request() -> Self {}
        }
        impl From<Any> for AllowOrigin {}
        impl From<HeaderValue> for AllowOrigin {}
        impl<const N: usize> From<[HeaderValue; N]> for AllowOrigin {}
        impl From<Vec<HeaderValue>> for AllowOrigin {}
    }
    mod allow_private_network {
        use http::{header::HeaderValue, request::Parts as RequestParts};
        pub struct AllowPrivateNetwork;
        impl Default for AllowPrivateNetwork {}
        impl AllowPrivateNetwork {
            pub fn yes() -> Self {}
            pub fn predicate<F: Fn(&HeaderValue, &RequestParts) -> bool>(f: F) -> Self {}
        }
        impl From<bool> for AllowPrivateNetwork {}
    }
    mod expose_headers {
        use super::Any;
        use http::header::{self, HeaderName};
        pub struct ExposeHeaders;
        impl Default for ExposeHeaders {}
        impl ExposeHeaders {
            pub fn any() -> Self {}
            pub fn list<I: IntoIterator<Item = HeaderName>>(headers: I) -> Self {}
        }
        impl From<Any> for ExposeHeaders {}
        impl<const N: usize> From<[HeaderName; N]> for ExposeHeaders {}
        impl From<Vec<HeaderName>> for ExposeHeaders {}
    }
    mod max_age {
        use http::{
            header::{self, HeaderValue},
            request::Parts as RequestParts,
        };
        use std::time::Duration;
        pub struct MaxAge;
        impl Default for MaxAge {}
        impl MaxAge {
            pub fn exact(max_age: Duration) -> Self {}
            pub fn dynamic<F: Fn(&HeaderValue, &RequestParts) -> Duration>(f: F) -> Self {}
        }
        impl From<Duration> for MaxAge {}
    }
    mod vary {
        use http::header::{self, HeaderName};
        pub struct Vary;
        impl Vary {
            pub fn list<I: IntoIterator<Item = HeaderName>>(headers: I) -> Self {}
        }
        impl Default for Vary {}
        impl<const N: usize> From<[HeaderName; N]> for Vary {}
        impl From<Vec<HeaderName>> for Vary {}
    }
    pub use self::{
        allow_credentials::AllowCredentials, allow_headers::AllowHeaders, allow_methods::AllowMethods, allow_origin::AllowOrigin, allow_private_network::AllowPrivateNetwork,
        expose_headers::ExposeHeaders, max_age::MaxAge, vary::Vary,
    };
    pub struct CorsLayer;
    impl CorsLayer {
        pub fn new() -> Self {}
        pub fn permissive() -> Self {}
        pub fn very_permissive() -> Self {}
        pub fn allow_credentials<T: Into<AllowCredentials>>(self, allow_credentials: T) -> Self {}
        pub fn allow_headers<T: Into<AllowHeaders>>(self, headers: T) -> Self {}
        pub fn max_age<T: Into<MaxAge>>(self, max_age: T) -> Self {}
        pub fn allow_methods<T: Into<AllowMethods>>(self, methods: T) -> Self {}
        pub fn allow_origin<T: Into<AllowOrigin>>(self, origin: T) -> Self {}
        pub fn expose_headers<T: Into<ExposeHeaders>>(self, headers: T) -> Self {}
        pub fn allow_private_network<T: Into<AllowPrivateNetwork>>(self, allow_private_network: T) -> Self {}
        pub fn vary<T: Into<Vary>>(self, headers: T) -> Self {}
    }
    pub struct Any;
    pub fn any() -> Any {}
    impl Default for CorsLayer {}
    impl<S> Layer<S> for CorsLayer {
        type Service = Cors<S>;
    }
    pub struct Cors<S>(S);
    impl<S> Cors<S> {
        pub fn new(inner: S) -> Self {}
        pub fn permissive(inner: S) -> Self {}
        pub fn very_permissive(inner: S) -> Self {}
        pub fn layer() -> CorsLayer {}
        pub fn allow_credentials<T: Into<AllowCredentials>>(self, allow_credentials: T) -> Self {}
        pub fn allow_headers<T: Into<AllowHeaders>>(self, headers: T) -> Self {}
        pub fn max_age<T: Into<MaxAge>>(self, max_age: T) -> Self {}
        pub fn allow_methods<T: Into<AllowMethods>>(self, methods: T) -> Self {}
        pub fn allow_origin<T: Into<AllowOrigin>>(self, origin: T) -> Self {}
        pub fn expose_headers<T: Into<ExposeHeaders>>(self, headers: T) -> Self {}
        pub fn allow_private_network<T: Into<AllowPrivateNetwork>>(self, allow_private_network: T) -> Self {}
    }
    impl<S: Service<Request<ReqBody>, Response = Response<ResBody>>, ReqBody, ResBody: Default> Service<Request<ReqBody>> for Cors<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future>;
    }
    pub struct ResponseFuture<F>(F);
    impl<F: Future<Output = Result<Response<B>, E>>, B: Default, E> Future for ResponseFuture<F> {
        type Output = Result<Response<B>, E>;
    }
    pub fn preflight_request_headers() -> impl Iterator<Item = HeaderName> {}
}
pub mod request_id {
    use http::{
        header::{HeaderName, HeaderValue},
        Request, Response,
    };
    use std::future::Future;
    use tower_layer::Layer;
    use tower_service::Service;
    pub trait MakeRequestId {
        #[twelve::entry(kind = "request")]
        fn make_request_id<B>(&mut self, request: &Request<B>) -> Option<RequestId>;
    }
    pub struct RequestId;
    impl RequestId {
        pub fn new(header_value: HeaderValue) -> Self {}
        pub fn header_value(&self) -> &HeaderValue {}
        pub fn into_header_value(self) -> HeaderValue {}
    }
    impl From<HeaderValue> for RequestId {}
    pub struct SetRequestIdLayer<M>(M);
    impl<M> SetRequestIdLayer<M> {
        pub fn new(header_name: HeaderName, make_request_id: M) -> Self
        where
            M: MakeRequestId,
        {
        }
        pub fn x_request_id(make_request_id: M) -> Self
        where
            M: MakeRequestId,
        {
        }
    }
    impl<S, M: Clone + MakeRequestId> Layer<S> for SetRequestIdLayer<M> {
        type Service = SetRequestId<S, M>;
    }
    pub struct SetRequestId<S, M>(S, M);
    impl<S, M> SetRequestId<S, M> {
        pub fn new(inner: S, header_name: HeaderName, make_request_id: M) -> Self
        where
            M: MakeRequestId,
        {
        }
        pub fn x_request_id(inner: S, make_request_id: M) -> Self
        where
            M: MakeRequestId,
        {
        }
        pub fn layer(header_name: HeaderName, make_request_id: M) -> SetRequestIdLayer<M>
        where
            M: MakeRequestId,
        {
        }
    }
    impl<S: Service<Request<ReqBody>, Response = Response<ResBody>>, M: MakeRequestId, ReqBody, ResBody> Service<Request<ReqBody>> for SetRequestId<S, M> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    pub struct PropagateRequestIdLayer;
    impl PropagateRequestIdLayer {
        pub fn new(header_name: HeaderName) -> Self {}
        pub fn x_request_id() -> Self {}
    }
    impl<S> Layer<S> for PropagateRequestIdLayer {
        type Service = PropagateRequestId<S>;
    }
    pub struct PropagateRequestId<S>(S);
    impl<S> PropagateRequestId<S> {
        pub fn new(inner: S, header_name: HeaderName) -> Self {}
        pub fn x_request_id(inner: S) -> Self {}
        pub fn layer(header_name: HeaderName) -> PropagateRequestIdLayer {}
    }
    impl<S: Service<Request<ReqBody>, Response = Response<ResBody>>, ReqBody, ResBody> Service<Request<ReqBody>> for PropagateRequestId<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = PropagateRequestIdResponseFuture<S::Future>;
    }
    pub struct PropagateRequestIdResponseFuture<F>(F);
    impl<F: Future<Output = Result<Response<B>, E>>, B, E> Future for PropagateRequestIdResponseFuture<F> {
        type Output = Result<Response<B>, E>;
    }
    pub struct MakeRequestUuid;
    impl Default for MakeRequestUuid {}
    impl MakeRequestId for MakeRequestUuid {}
}
pub mod catch_panic {
    use crate::{
        body::{Full, UnsyncBoxBody},
        BoxError,
    };
    use bytes::Bytes;
    use http::{Request, Response};
    use http_body::Body;
    use std::{any::Any, future::Future};
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct CatchPanicLayer<T>(T);
    impl<T> Default for CatchPanicLayer<T> {}
    impl CatchPanicLayer<DefaultResponseForPanic> {
        pub fn new() -> Self {}
    }
    impl<T> CatchPanicLayer<T> {
        #[twelve::handler(arg = 0)]
        pub fn custom(panic_handler: T) -> Self
        where
            T: ResponseForPanic,
        {
        }
    }
    impl<T: Clone, S> Layer<S> for CatchPanicLayer<T> {
        type Service = CatchPanic<S, T>;
    }
    pub struct CatchPanic<S, T>(S, T);
    impl<S> CatchPanic<S, DefaultResponseForPanic> {
        pub fn new(inner: S) -> Self {}
    }
    impl<S, T> CatchPanic<S, T> {
        pub fn custom(inner: S, panic_handler: T) -> Self
        where
            T: ResponseForPanic,
        {
        }
    }
    impl<S: Service<Request<ReqBody>, Response = Response<ResBody>>, T: ResponseForPanic + Clone, ReqBody, ResBody: Body<Data = Bytes>> Service<Request<ReqBody>> for CatchPanic<S, T>
    where
        ResBody::Error: Into<BoxError>,
        T::ResponseBody: Body<Data = Bytes>,
        <T::ResponseBody as Body>::Error: Into<BoxError>,
    {
        type Response = Response<UnsyncBoxBody<Bytes, BoxError>>;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future, T>;
    }
    pub struct ResponseFuture<F, T>(F, T);
    impl<F: Future<Output = Result<Response<ResBody>, E>>, ResBody: Body<Data = Bytes>, E, T: ResponseForPanic> Future for ResponseFuture<F, T>
    where
        ResBody::Error: Into<BoxError>,
        T::ResponseBody: Body<Data = Bytes>,
        <T::ResponseBody as Body>::Error: Into<BoxError>,
    {
        type Output = Result<Response<UnsyncBoxBody<Bytes, BoxError>>, E>;
    }
    pub trait ResponseForPanic: Clone {
        type ResponseBody;
        fn response_for_panic(&mut self, err: Box<dyn Any + Send + 'static>) -> Response<Self::ResponseBody>;
    }
    impl<F: FnMut(Box<dyn Any + Send + 'static>) -> Response<B> + Clone, B> ResponseForPanic for F {
        type ResponseBody = B;
    }
    pub struct DefaultResponseForPanic;
    impl Default for DefaultResponseForPanic {}
    impl ResponseForPanic for DefaultResponseForPanic {
        type ResponseBody = Full;
    }
}
pub mod set_status {
    use http::{Request, Response, StatusCode};
    use std::future::Future;
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct SetStatusLayer;
    impl SetStatusLayer {
        pub fn new(status: StatusCode) -> Self {}
    }
    impl<S> Layer<S> for SetStatusLayer {
        type Service = SetStatus<S>;
    }
    pub struct SetStatus<S>(S);
    impl<S> SetStatus<S> {
        pub fn new(inner: S, status: StatusCode) -> Self {}
        pub fn layer(status: StatusCode) -> SetStatusLayer {}
    }
    impl<S: Service<Request<ReqBody>, Response = Response<ResBody>>, ReqBody, ResBody> Service<Request<ReqBody>> for SetStatus<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future>;
    }
    pub struct ResponseFuture<F>(F);
    impl<F: Future<Output = Result<Response<B>, E>>, B, E> Future for ResponseFuture<F> {
        type Output = F::Output;
    }
}
pub mod timeout {
    mod body {
        use crate::BoxError;
        use http_body::Body;
        use std::time::Duration;
        pub struct TimeoutBody<B>(B);
        impl<B> TimeoutBody<B> {
            pub fn new(timeout: Duration, body: B) -> Self {}
        }
        impl<B: Body> Body for TimeoutBody<B>
        where
            B::Error: Into<BoxError>,
        {
            type Data = B::Data;
            type Error = Box<dyn std::error::Error + Send + Sync>;
        }
        pub struct TimeoutError;
        impl std::error::Error for TimeoutError {}
    }
    mod service {
        use crate::timeout::body::TimeoutBody;
        use http::{Request, Response, StatusCode};
        use std::{future::Future, time::Duration};
        use tower_layer::Layer;
        use tower_service::Service;
        pub struct TimeoutLayer;
        impl TimeoutLayer {
            pub fn new(timeout: Duration) -> Self {}
            pub fn with_status_code(status_code: StatusCode, timeout: Duration) -> Self {}
        }
        impl<S> Layer<S> for TimeoutLayer {
            type Service = Timeout<S>;
        }
        pub struct Timeout<S>(S);
        impl<S> Timeout<S> {
            pub fn new(inner: S, timeout: Duration) -> Self {}
            pub fn with_status_code(inner: S, status_code: StatusCode, timeout: Duration) -> Self {}
            pub fn layer(timeout: Duration) -> TimeoutLayer {}
            pub fn layer_with_status_code(status_code: StatusCode, timeout: Duration) -> TimeoutLayer {}
        }
        impl<S: Service<Request<ReqBody>, Response = Response<ResBody>>, ReqBody, ResBody: Default> Service<Request<ReqBody>> for Timeout<S> {
            type Response = S::Response;
            type Error = S::Error;
            type Future = ResponseFuture<S::Future>;
        }
        pub struct ResponseFuture<F>(F);
        impl<F: Future<Output = Result<Response<B>, E>>, B: Default, E> Future for ResponseFuture<F> {
            type Output = Result<Response<B>, E>;
        }
        pub struct RequestBodyTimeoutLayer;
        impl RequestBodyTimeoutLayer {
            pub fn new(timeout: Duration) -> Self {}
        }
        impl<S> Layer<S> for RequestBodyTimeoutLayer {
            type Service = RequestBodyTimeout<S>;
        }
        pub struct RequestBodyTimeout<S>(S);
        impl<S> RequestBodyTimeout<S> {
            pub fn new(service: S, timeout: Duration) -> Self {}
            pub fn layer(timeout: Duration) -> RequestBodyTimeoutLayer {}
        }
        impl<S: Service<Request<TimeoutBody<ReqBody>>>, ReqBody> Service<Request<ReqBody>> for RequestBodyTimeout<S> {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
        }
        pub struct ResponseBodyTimeoutLayer;
        impl ResponseBodyTimeoutLayer {
            pub fn new(timeout: Duration) -> Self {}
        }
        impl<S> Layer<S> for ResponseBodyTimeoutLayer {
            type Service = ResponseBodyTimeout<S>;
        }
        pub struct ResponseBodyTimeout<S>(S);
        impl<S: Service<Request<ReqBody>, Response = Response<ResBody>>, ReqBody, ResBody> Service<Request<ReqBody>> for ResponseBodyTimeout<S> {
            type Response = Response<TimeoutBody<ResBody>>;
            type Error = S::Error;
            type Future = ResponseBodyTimeoutFuture<S::Future>;
        }
        impl<S> ResponseBodyTimeout<S> {
            pub fn new(service: S, timeout: Duration) -> Self {}
            pub fn layer(timeout: Duration) -> ResponseBodyTimeoutLayer {}
        }
        pub struct ResponseBodyTimeoutFuture<Fut>(Fut);
        impl<Fut: Future<Output = Result<Response<ResBody>, E>>, ResBody, E> Future for ResponseBodyTimeoutFuture<Fut> {
            type Output = Result<Response<TimeoutBody<ResBody>>, E>;
        }
    }
    pub use body::{TimeoutBody, TimeoutError};
    pub use service::{RequestBodyTimeout, RequestBodyTimeoutLayer, ResponseBodyTimeout, ResponseBodyTimeoutLayer, Timeout, TimeoutLayer};
}
pub mod normalize_path {
    use http::{Request, Response};
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct NormalizePathLayer;
    impl NormalizePathLayer {
        pub fn trim_trailing_slash() -> Self {}
        pub fn append_trailing_slash() -> Self {}
    }
    impl<S> Layer<S> for NormalizePathLayer {
        type Service = NormalizePath<S>;
    }
    pub struct NormalizePath<S>(S);
    impl<S> NormalizePath<S> {
        pub fn trim_trailing_slash(inner: S) -> Self {}
        pub fn append_trailing_slash(inner: S) -> Self {}
    }
    impl<S: Service<Request<ReqBody>, Response = Response<ResBody>>, ReqBody, ResBody> Service<Request<ReqBody>> for NormalizePath<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
}
pub mod on_early_drop {
    mod body {
        use crate::on_early_drop::traits::OnDropCallback;
        use http_body::Body;
        pub struct OnEarlyDropBody<B, Callback: OnDropCallback>(B, Callback);
        impl<B: Body, Callback: OnDropCallback> Body for OnEarlyDropBody<B, Callback> {
            type Data = B::Data;
            type Error = B::Error;
        }
    }
    mod failure {
        use http::StatusCode;
        pub enum DroppedFailure {
            Future(FutureDropped),
            Body(BodyDropped),
        }
        pub struct FutureDropped;
        pub struct BodyDropped {
            pub status: StatusCode,
        }
    }
    mod future {
        use crate::on_early_drop::body::OnEarlyDropBody;
        use crate::on_early_drop::traits::{OnBodyDrop, OnDropCallback};
        use http::Response;
        use std::future::Future;
        pub struct OnEarlyDropFuture<F, OBD: OnBodyDrop<ReqB, Callback = BC>, ReqB, FC: OnDropCallback, BC: OnDropCallback>(F, OBD, ReqB, FC, BC);
        impl<F: Future<Output = Result<Response<B>, E>>, OBD: OnBodyDrop<ReqB, Callback = BC>, B: http_body::Body, E, ReqB, FC: OnDropCallback, BC: OnDropCallback> Future
            for OnEarlyDropFuture<F, OBD, ReqB, FC, BC>
        {
            type Output = Result<Response<OnEarlyDropBody<B, BC>>, E>;
        }
    }
    mod guard {
        use crate::on_early_drop::traits::OnDropCallback;
        pub struct OnEarlyDropGuard<Callback: OnDropCallback>(Callback);
        impl<Callback: OnDropCallback> OnEarlyDropGuard<Callback> {
            pub fn new(callback: Callback) -> Self {}
            pub fn completed(&mut self) {}
        }
    }
    mod layer {
        use crate::on_early_drop::service::OnEarlyDropService;
        use tower_layer::Layer;
        pub struct OnEarlyDropLayer<OFD, OBD>(OFD, OBD);
        impl OnEarlyDropLayer<(), ()> {
            pub fn builder() -> Self {}
        }
        impl<H: Clone> OnEarlyDropLayer<H, H> {
            pub fn new(hook: H) -> Self {}
        }
        impl<OFD, OBD> OnEarlyDropLayer<OFD, OBD> {
            pub fn on_future_drop<T>(self, hook: T) -> OnEarlyDropLayer<T, OBD> {}
            pub fn on_body_drop<T>(self, hook: T) -> OnEarlyDropLayer<OFD, T> {}
        }
        impl<S, OFD: Clone, OBD: Clone> Layer<S> for OnEarlyDropLayer<OFD, OBD> {
            type Service = OnEarlyDropService<S, OFD, OBD>;
        }
    }
    mod service {
        use crate::on_early_drop::body::OnEarlyDropBody;
        use crate::on_early_drop::future::OnEarlyDropFuture;
        use crate::on_early_drop::traits::{OnBodyDrop, OnFutureDrop};
        use http::{Request, Response};
        use tower_service::Service;
        pub struct OnEarlyDropService<S, OFD, OBD>(S, OFD, OBD);
        impl<S, OFD, OBD> OnEarlyDropService<S, OFD, OBD> {
            pub fn new(inner: S, on_future_drop: OFD, on_body_drop: OBD) -> Self {}
        }
        impl<S: Service<Request<ReqB>, Response = Response<ResB>>, OFD: OnFutureDrop<ReqB>, OBD: OnBodyDrop<ReqB> + Clone, ReqB, ResB: http_body::Body> Service<Request<ReqB>>
            for OnEarlyDropService<S, OFD, OBD>
        {
            type Response = Response<OnEarlyDropBody<ResB, OBD::Callback>>;
            type Error = S::Error;
            type Future = OnEarlyDropFuture<S::Future, OBD, ReqB, OFD::Callback, OBD::Callback>;
        }
    }
    mod traits {
        use http::{response, Request};
        pub trait OnDropCallback: Send + 'static {
            fn on_drop(self);
        }
        impl<F: FnOnce()> OnDropCallback for F {}
        pub struct NoopDropCallback;
        impl OnDropCallback for NoopDropCallback {}
        pub trait OnFutureDrop<ReqB> {
            type Callback: OnDropCallback;
            fn make(&mut self, request: &Request<ReqB>) -> Self::Callback;
        }
        impl<F: FnMut(&Request<ReqB>) -> C, C: OnDropCallback, ReqB> OnFutureDrop<ReqB> for F {
            type Callback = C;
        }
        impl<ReqB> OnFutureDrop<ReqB> for () {
            type Callback = NoopDropCallback;
        }
        pub trait OnBodyDrop<ReqB> {
            type Intermediate: Send + 'static;
            type Callback: OnDropCallback;
            fn make_at_call(&mut self, request: &Request<ReqB>) -> Self::Intermediate;
            fn make_at_response(&mut self, intermediate: Self::Intermediate, response_parts: &response::Parts) -> Self::Callback;
        }
        impl<ReqB> OnBodyDrop<ReqB> for () {
            type Intermediate = ();
            type Callback = NoopDropCallback;
        }
        pub struct OnBodyDropFn<F>(F);
        impl<F> OnBodyDropFn<F> {
            pub fn new(f: F) -> Self {}
        }
        impl<F: FnMut(&Request<ReqB>) -> G, G: FnOnce(&response::Parts) -> C, C: OnDropCallback, ReqB> OnBodyDrop<ReqB> for OnBodyDropFn<F> {
            type Intermediate = G;
            type Callback = C;
        }
    }
    mod early_drops_as_failures {
        use crate::on_early_drop::failure::DroppedFailure;
        use crate::on_early_drop::traits::{OnBodyDrop, OnDropCallback, OnFutureDrop};
        use crate::trace::OnFailure;
        pub struct EarlyDropsAsFailures<F>(F);
        impl<F> EarlyDropsAsFailures<F> {
            pub fn new(on_failure: F) -> Self {}
        }
        pub struct FutureDropFailureCallback<F>(F);
        impl<F: OnFailure<DroppedFailure>> OnDropCallback for FutureDropFailureCallback<F> {}
        pub struct PreResponseBodyDropCallback<F>(F);
        pub struct BodyDropFailureCallback<F>(F);
        impl<F: OnFailure<DroppedFailure>> OnDropCallback for BodyDropFailureCallback<F> {}
        impl<F: OnFailure<DroppedFailure> + Clone, ReqB> OnFutureDrop<ReqB> for EarlyDropsAsFailures<F> {
            type Callback = FutureDropFailureCallback<F>;
        }
        impl<F: OnFailure<DroppedFailure> + Clone, ReqB> OnBodyDrop<ReqB> for EarlyDropsAsFailures<F> {
            type Intermediate = PreResponseBodyDropCallback<F>;
            type Callback = BodyDropFailureCallback<F>;
        }
    }
    pub use self::early_drops_as_failures::{BodyDropFailureCallback, EarlyDropsAsFailures, FutureDropFailureCallback, PreResponseBodyDropCallback};
    pub use self::{
        body::OnEarlyDropBody,
        failure::{BodyDropped, DroppedFailure, FutureDropped},
        future::OnEarlyDropFuture,
        guard::OnEarlyDropGuard,
        layer::OnEarlyDropLayer,
        service::OnEarlyDropService,
        traits::{NoopDropCallback, OnBodyDrop, OnBodyDropFn, OnDropCallback, OnFutureDrop},
    };
}
pub mod classify {
    use http::{HeaderMap, Request, Response, StatusCode};
    use std::fmt;
    pub(crate) mod grpc_errors_as_failures {
        use super::{ClassifyEos, ClassifyResponse, SharedClassifier};
        use std::num::NonZeroI32;
        pub enum GrpcCode {
            Ok,
            Cancelled,
            Unknown,
            InvalidArgument,
            DeadlineExceeded,
            NotFound,
            AlreadyExists,
            PermissionDenied,
            ResourceExhausted,
            FailedPrecondition,
            Aborted,
            OutOfRange,
            Unimplemented,
            Internal,
            Unavailable,
            DataLoss,
            Unauthenticated,
        }
        impl From<i32> for GrpcCode {}
        impl From<NonZeroI32> for GrpcCode {}
        pub struct GrpcErrorsAsFailures;
        impl Default for GrpcErrorsAsFailures {}
        impl GrpcErrorsAsFailures {
            pub fn new() -> Self {}
            pub fn with_success(self, code: GrpcCode) -> Self {}
            pub fn make_classifier() -> SharedClassifier<Self> {}
        }
        impl ClassifyResponse for GrpcErrorsAsFailures {
            type FailureClass = GrpcFailureClass;
            type ClassifyEos = GrpcEosErrorsAsFailures;
        }
        pub struct GrpcEosErrorsAsFailures;
        impl ClassifyEos for GrpcEosErrorsAsFailures {
            type FailureClass = GrpcFailureClass;
        }
        pub enum GrpcFailureClass {
            Code(std::num::NonZeroI32),
            Error(String),
        }
    }
    mod map_failure_class {
        use super::{ClassifyEos, ClassifyResponse};
        pub struct MapFailureClass<C, F>(C, F);
        impl<C: ClassifyResponse, F: FnOnce(C::FailureClass) -> NewClass, NewClass> ClassifyResponse for MapFailureClass<C, F> {
            type FailureClass = NewClass;
            type ClassifyEos = MapFailureClass<C::ClassifyEos, F>;
        }
        impl<C: ClassifyEos, F: FnOnce(C::FailureClass) -> NewClass, NewClass> ClassifyEos for MapFailureClass<C, F> {
            type FailureClass = NewClass;
        }
    }
    mod status_in_range_is_error {
        use super::{ClassifyResponse, NeverClassifyEos, SharedClassifier};
        use http::StatusCode;
        use std::ops::RangeInclusive;
        pub struct StatusInRangeAsFailures;
        impl StatusInRangeAsFailures {
            pub fn new(range: RangeInclusive<u16>) -> Self {}
            pub fn new_for_client_and_server_errors() -> Self {}
            pub fn into_make_classifier(self) -> SharedClassifier<Self> {}
        }
        impl ClassifyResponse for StatusInRangeAsFailures {
            type FailureClass = StatusInRangeFailureClass;
            type ClassifyEos = NeverClassifyEos<Self::FailureClass>;
        }
        pub enum StatusInRangeFailureClass {
            StatusCode(StatusCode),
            Error(String),
        }
    }
    pub use self::{
        grpc_errors_as_failures::{GrpcCode, GrpcEosErrorsAsFailures, GrpcErrorsAsFailures, GrpcFailureClass},
        map_failure_class::MapFailureClass,
        status_in_range_is_error::{StatusInRangeAsFailures, StatusInRangeFailureClass},
    };
    pub trait MakeClassifier {
        type Classifier: ClassifyResponse<FailureClass = Self::FailureClass, ClassifyEos = Self::ClassifyEos>;
        type FailureClass;
        type ClassifyEos: ClassifyEos<FailureClass = Self::FailureClass>;
        fn make_classifier<B>(&self, req: &Request<B>) -> Self::Classifier;
    }
    pub struct SharedClassifier<C>(C);
    impl<C> SharedClassifier<C> {
        pub fn new(classifier: C) -> Self
        where
            C: ClassifyResponse + Clone,
        {
        }
    }
    impl<C: ClassifyResponse + Clone> MakeClassifier for SharedClassifier<C> {
        type FailureClass = C::FailureClass;
        type ClassifyEos = C::ClassifyEos;
        type Classifier = C;
    }
    pub trait ClassifyResponse {
        type FailureClass;
        type ClassifyEos: ClassifyEos<FailureClass = Self::FailureClass>;
        fn classify_response<B>(self, res: &Response<B>) -> ClassifiedResponse<Self::FailureClass, Self::ClassifyEos>;
        fn classify_error<E: fmt::Display>(self, error: &E) -> Self::FailureClass;
        fn map_failure_class<F: FnOnce(Self::FailureClass) -> NewClass, NewClass>(self, f: F) -> MapFailureClass<Self, F> {}
    }
    pub trait ClassifyEos {
        type FailureClass;
        fn classify_eos(self, trailers: Option<&HeaderMap>) -> Result<(), Self::FailureClass>;
        fn classify_error<E: fmt::Display>(self, error: &E) -> Self::FailureClass;
        fn map_failure_class<F: FnOnce(Self::FailureClass) -> NewClass, NewClass>(self, f: F) -> MapFailureClass<Self, F> {}
    }
    pub enum ClassifiedResponse<FailureClass, ClassifyEos> {
        Ready(Result<(), FailureClass>),
        RequiresEos(ClassifyEos),
    }
    pub struct NeverClassifyEos<T>(T);
    impl<T> ClassifyEos for NeverClassifyEos<T> {
        type FailureClass = T;
    }
    pub struct ServerErrorsAsFailures;
    impl Default for ServerErrorsAsFailures {}
    impl ServerErrorsAsFailures {
        pub fn new() -> Self {}
        pub fn make_classifier() -> SharedClassifier<Self> {}
    }
    impl ClassifyResponse for ServerErrorsAsFailures {
        type FailureClass = ServerErrorsFailureClass;
        type ClassifyEos = NeverClassifyEos<ServerErrorsFailureClass>;
    }
    pub enum ServerErrorsFailureClass {
        StatusCode(StatusCode),
        Error(String),
    }
}
pub mod services {
    pub mod redirect {
        use http::{Response, StatusCode, Uri};
        use std::{convert::Infallible, future::Future};
        use tower_service::Service;
        pub struct Redirect<ResBody>(ResBody);
        impl<ResBody> Redirect<ResBody> {
            pub fn temporary(uri: Uri) -> Self {}
            pub fn permanent(uri: Uri) -> Self {}
            pub fn with_status_code(status_code: StatusCode, uri: Uri) -> Self {}
        }
        impl<R, ResBody: Default> Service<R> for Redirect<ResBody> {
            type Response = Response<ResBody>;
            type Error = Infallible;
            type Future = ResponseFuture<ResBody>;
        }
        pub struct ResponseFuture<ResBody>(ResBody);
        impl<ResBody: Default> Future for ResponseFuture<ResBody> {
            type Output = Result<Response<ResBody>, Infallible>;
        }
    }
    pub use self::redirect::Redirect;
    pub mod fs {
        use bytes::Bytes;
        use http_body::Body;
        use std::io;
        use tokio::io::AsyncRead;
        mod serve_dir {
            use self::future::ResponseFuture;
            use crate::{body::UnsyncBoxBody, set_status::SetStatus};
            use bytes::Bytes;
            use http::{header, Request, Response};
            use std::{convert::Infallible, io, path::Path};
            use tower_service::Service;
            pub(crate) mod future {
                use super::{DefaultServeDirFallback, ResponseBody};
                use bytes::Bytes;
                use http::{
                    header::{self},
                    Request, Response,
                };
                use std::{convert::Infallible, future::Future, io};
                use tower_service::Service;
                pub struct ResponseFuture<ReqBody, F = DefaultServeDirFallback>(ReqBody, F);
                impl<F: Service<Request<ReqBody>, Response = Response<ResBody>, Error = Infallible> + Clone, ReqBody, ResBody: http_body::Body<Data = Bytes>> Future for ResponseFuture<ReqBody, F>
                where
                    ResBody::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
                {
                    type Output = io::Result<Response<ResponseBody>>;
                }
            }
            pub struct ServeDir<F = DefaultServeDirFallback>(F);
            impl ServeDir<DefaultServeDirFallback> {
                #[twelve::service("{*path}")]
                pub fn new<P: AsRef<Path>>(path: P) -> Self {}
            }
            impl<F> ServeDir<F> {
                pub fn append_index_html_on_directories(self, append: bool) -> Self {}
                pub fn with_buf_chunk_size(self, chunk_size: usize) -> Self {}
                pub fn precompressed_gzip(self) -> Self {}
                pub fn precompressed_br(self) -> Self {}
                pub fn precompressed_deflate(self) -> Self {}
                pub fn precompressed_zstd(self) -> Self {}
                pub fn fallback<F2>(self, new_fallback: F2) -> ServeDir<F2> {}
                pub fn not_found_service<F2>(self, new_fallback: F2) -> ServeDir<SetStatus<F2>> {}
                pub fn call_fallback_on_method_not_allowed(self, call_fallback: bool) -> Self {}
                pub fn try_call<ReqBody, FResBody: http_body::Body<Data = Bytes>>(&mut self, req: Request<ReqBody>) -> ResponseFuture<ReqBody, F>
                where
                    F: Service<Request<ReqBody>, Response = Response<FResBody>, Error = Infallible> + Clone,
                    FResBody::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
                {
                }
            }
            impl<ReqBody, F: Service<Request<ReqBody>, Response = Response<FResBody>, Error = Infallible> + Clone, FResBody: http_body::Body<Data = Bytes>>
                Service<Request<ReqBody>> for ServeDir<F>
            where
                FResBody::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
            {
                type Response = Response<ResponseBody>;
                type Error = Infallible;
                type Future = InfallibleResponseFuture<ReqBody, F>;
            }
            pub type InfallibleResponseFuture<ReqBody, F> =
                futures_util::future::Map<ResponseFuture<ReqBody, F>, fn(Result<Response<ResponseBody>, io::Error>) -> Result<Response<ResponseBody>, Infallible>>;
            pub type ResponseBody = UnsyncBoxBody<Bytes, io::Error>;
            pub struct DefaultServeDirFallback;
            impl<ReqBody> Service<Request<ReqBody>> for DefaultServeDirFallback {
                type Response = Response<ResponseBody>;
                type Error = Infallible;
                type Future = InfallibleResponseFuture<ReqBody, Self>;
            }
        }
        mod serve_file {
            use super::ServeDir;
            use http::Request;
            use mime::Mime;
            use std::path::Path;
            use tower_service::Service;
            pub struct ServeFile;
            impl ServeFile {
                #[twelve::service("")]
                pub fn new<P: AsRef<Path>>(path: P) -> Self {}
                pub fn new_with_mime<P: AsRef<Path>>(path: P, mime: &Mime) -> Self {}
                pub fn precompressed_gzip(self) -> Self {}
                pub fn precompressed_br(self) -> Self {}
                pub fn precompressed_deflate(self) -> Self {}
                pub fn precompressed_zstd(self) -> Self {}
                pub fn with_buf_chunk_size(self, chunk_size: usize) -> Self {}
                pub fn try_call<ReqBody>(&mut self, req: Request<ReqBody>) -> super::serve_dir::future::ResponseFuture<ReqBody> {}
            }
            impl<ReqBody> Service<Request<ReqBody>> for ServeFile {
                type Error = <ServeDir as Service<Request<ReqBody>>>::Error;
                type Response = <ServeDir as Service<Request<ReqBody>>>::Response;
                type Future = <ServeDir as Service<Request<ReqBody>>>::Future;
            }
        }
        pub use self::{
            serve_dir::{future::ResponseFuture as ServeFileSystemResponseFuture, DefaultServeDirFallback, ResponseBody as ServeFileSystemResponseBody, ServeDir},
            serve_file::ServeFile,
        };
        pub struct AsyncReadBody<T>(T);
        impl<T: AsyncRead> AsyncReadBody<T> {
            pub fn with_capacity(read: T, capacity: usize) -> Self {}
        }
        impl<T: AsyncRead> Body for AsyncReadBody<T> {
            type Data = Bytes;
            type Error = io::Error;
        }
    }
    pub use self::fs::{ServeDir, ServeFile};
}
mod builder {
    use http::header::HeaderName;
    use tower::ServiceBuilder;
    use tower_layer::Stack;
    mod sealed {
        pub trait Sealed<T> {}
    }
    pub trait ServiceBuilderExt<L>: sealed::Sealed<L> + Sized {
        fn propagate_header(self, header: HeaderName) -> ServiceBuilder<Stack<crate::propagate_header::PropagateHeaderLayer, L>>;
        #[twelve::shares(arg = 0)]
        fn add_extension<T>(self, value: T) -> ServiceBuilder<Stack<crate::add_extension::AddExtensionLayer<T>, L>>;
        #[twelve::handler(arg = 0)]
        fn map_request_body<F>(self, f: F) -> ServiceBuilder<Stack<crate::map_request_body::MapRequestBodyLayer<F>, L>>;
        #[twelve::handler(arg = 0)]
        fn map_response_body<F>(self, f: F) -> ServiceBuilder<Stack<crate::map_response_body::MapResponseBodyLayer<F>, L>>;
        fn compression(self) -> ServiceBuilder<Stack<crate::compression::CompressionLayer, L>>;
        fn decompression(self) -> ServiceBuilder<Stack<crate::decompression::DecompressionLayer, L>>;
        fn trace_for_http(self) -> ServiceBuilder<Stack<crate::trace::TraceLayer<crate::trace::HttpMakeClassifier>, L>>;
        fn trace_for_grpc(self) -> ServiceBuilder<Stack<crate::trace::TraceLayer<crate::trace::GrpcMakeClassifier>, L>>;
        fn follow_redirects(self) -> ServiceBuilder<Stack<crate::follow_redirect::FollowRedirectLayer<crate::follow_redirect::policy::Standard>, L>>;
        fn sensitive_headers<I: IntoIterator<Item = HeaderName>>(self, headers: I) -> ServiceBuilder<Stack<crate::sensitive_headers::SetSensitiveHeadersLayer, L>>;
        fn sensitive_request_headers(self, headers: std::sync::Arc<[HeaderName]>) -> ServiceBuilder<Stack<crate::sensitive_headers::SetSensitiveRequestHeadersLayer, L>>;
        fn sensitive_response_headers(self, headers: std::sync::Arc<[HeaderName]>) -> ServiceBuilder<Stack<crate::sensitive_headers::SetSensitiveResponseHeadersLayer, L>>;
        fn override_request_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<crate::set_header::SetRequestHeaderLayer<M>, L>>;
        fn append_request_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<crate::set_header::SetRequestHeaderLayer<M>, L>>;
        fn insert_request_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<crate::set_header::SetRequestHeaderLayer<M>, L>>;
        fn override_response_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<crate::set_header::SetResponseHeaderLayer<M>, L>>;
        fn append_response_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<crate::set_header::SetResponseHeaderLayer<M>, L>>;
        fn insert_response_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<crate::set_header::SetResponseHeaderLayer<M>, L>>;
        fn set_request_id<M: crate::request_id::MakeRequestId>(
            self,
            header_name: HeaderName,
            make_request_id: M,
        ) -> ServiceBuilder<Stack<crate::request_id::SetRequestIdLayer<M>, L>>;
        fn set_x_request_id<M: crate::request_id::MakeRequestId>(self, make_request_id: M) -> ServiceBuilder<Stack<crate::request_id::SetRequestIdLayer<M>, L>> {}
        fn propagate_request_id(self, header_name: HeaderName) -> ServiceBuilder<Stack<crate::request_id::PropagateRequestIdLayer, L>>;
        fn propagate_x_request_id(self) -> ServiceBuilder<Stack<crate::request_id::PropagateRequestIdLayer, L>> {}
        fn catch_panic(self) -> ServiceBuilder<Stack<crate::catch_panic::CatchPanicLayer<crate::catch_panic::DefaultResponseForPanic>, L>>;
        fn request_body_limit(self, limit: usize) -> ServiceBuilder<Stack<crate::limit::RequestBodyLimitLayer, L>>;
        fn trim_trailing_slash(self) -> ServiceBuilder<Stack<crate::normalize_path::NormalizePathLayer, L>>;
        fn append_trailing_slash(self) -> ServiceBuilder<Stack<crate::normalize_path::NormalizePathLayer, L>>;
    }
    impl<L> ServiceBuilderExt<L> for ServiceBuilder<L> {}
}
mod service_ext {
    use http::header::HeaderName;
    pub trait ServiceExt {
        fn propagate_header(self, header: HeaderName) -> crate::propagate_header::PropagateHeader<Self> {}
        fn add_extension<T>(self, value: T) -> crate::add_extension::AddExtension<Self, T> {}
        fn map_request_body<F>(self, f: F) -> crate::map_request_body::MapRequestBody<Self, F> {}
        fn map_response_body<F>(self, f: F) -> crate::map_response_body::MapResponseBody<Self, F> {}
        fn compression(self) -> crate::compression::Compression<Self> {}
        fn decompression(self) -> crate::decompression::Decompression<Self> {}
        fn trace_for_http(self) -> crate::trace::Trace<Self, crate::trace::HttpMakeClassifier> {}
        fn trace_for_grpc(self) -> crate::trace::Trace<Self, crate::trace::GrpcMakeClassifier> {}
        fn follow_redirects(self) -> crate::follow_redirect::FollowRedirect<Self, crate::follow_redirect::policy::Standard> {}
        fn sensitive_headers(self, headers: impl IntoIterator<Item = HeaderName>) -> crate::sensitive_headers::SetSensitiveHeaders<Self> {}
        fn sensitive_request_headers(self, headers: impl IntoIterator<Item = HeaderName>) -> crate::sensitive_headers::SetSensitiveRequestHeaders<Self> {}
        fn sensitive_response_headers(self, headers: impl IntoIterator<Item = HeaderName>) -> crate::sensitive_headers::SetSensitiveResponseHeaders<Self> {}
        fn override_request_header<M>(self, header_name: HeaderName, make: M) -> crate::set_header::SetRequestHeader<Self, M> {}
        fn append_request_header<M>(self, header_name: HeaderName, make: M) -> crate::set_header::SetRequestHeader<Self, M> {}
        fn insert_request_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> crate::set_header::SetRequestHeader<Self, M> {}
        fn override_response_header<M>(self, header_name: HeaderName, make: M) -> crate::set_header::SetResponseHeader<Self, M> {}
        fn append_response_header<M>(self, header_name: HeaderName, make: M) -> crate::set_header::SetResponseHeader<Self, M> {}
        fn insert_response_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> crate::set_header::SetResponseHeader<Self, M> {}
        fn set_request_id<M: crate::request_id::MakeRequestId>(self, header_name: HeaderName, make_request_id: M) -> crate::request_id::SetRequestId<Self, M> {}
        fn set_x_request_id<M: crate::request_id::MakeRequestId>(self, make_request_id: M) -> crate::request_id::SetRequestId<Self, M> {}
        fn propagate_request_id(self, header_name: HeaderName) -> crate::request_id::PropagateRequestId<Self> {}
        fn propagate_x_request_id(self) -> crate::request_id::PropagateRequestId<Self> {}
        fn catch_panic(self) -> crate::catch_panic::CatchPanic<Self, crate::catch_panic::DefaultResponseForPanic> {}
        fn request_body_limit(self, limit: usize) -> crate::limit::RequestBodyLimit<Self> {}
        fn trim_trailing_slash(self) -> crate::normalize_path::NormalizePath<Self> {}
        fn append_trailing_slash(self) -> crate::normalize_path::NormalizePath<Self> {}
    }
    impl<T> ServiceExt for T {}
}
pub use self::{builder::ServiceBuilderExt, service_ext::ServiceExt};
pub mod validate_request {
    use http::{Request, Response};
    use std::future::Future;
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct ValidateRequestHeaderLayer<T>(T);
    impl<ResBody> ValidateRequestHeaderLayer<AcceptHeader<ResBody>> {
        pub fn accept(value: &str) -> Self
        where
            ResBody: Default,
        {
        }
    }
    impl<T> ValidateRequestHeaderLayer<T> {
        pub fn custom(validate: T) -> ValidateRequestHeaderLayer<T> {}
    }
    impl<S, T: Clone> Layer<S> for ValidateRequestHeaderLayer<T> {
        type Service = ValidateRequestHeader<S, T>;
    }
    pub struct ValidateRequestHeader<S, T>(S, T);
    impl<S, ResBody> ValidateRequestHeader<S, AcceptHeader<ResBody>> {
        pub fn accept(inner: S, value: &str) -> Self
        where
            ResBody: Default,
        {
        }
    }
    impl<S, T> ValidateRequestHeader<S, T> {
        pub fn custom(inner: S, validate: T) -> ValidateRequestHeader<S, T> {}
    }
    impl<ReqBody, ResBody, S: Service<Request<ReqBody>, Response = Response<ResBody>>, V: ValidateRequest<ReqBody, ResponseBody = ResBody>> Service<Request<ReqBody>>
        for ValidateRequestHeader<S, V>
    {
        type Response = Response<ResBody>;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future, ResBody>;
    }
    pub struct ResponseFuture<F, B>(F, B);
    impl<F: Future<Output = Result<Response<B>, E>>, B, E> Future for ResponseFuture<F, B> {
        type Output = F::Output;
    }
    pub trait ValidateRequest<B> {
        type ResponseBody;
        fn validate(&mut self, request: &mut Request<B>) -> Result<(), Response<Self::ResponseBody>>;
    }
    impl<B, F: FnMut(&mut Request<B>) -> Result<(), Response<ResBody>>, ResBody> ValidateRequest<B> for F {
        type ResponseBody = ResBody;
    }
    pub struct AcceptHeader<ResBody>(ResBody);
    impl<B, ResBody: Default> ValidateRequest<B> for AcceptHeader<ResBody> {
        type ResponseBody = ResBody;
    }
}
pub mod body {
    use crate::BoxError;
    use bytes::{Buf, Bytes};
    use http_body::Body;
    use std::convert::Infallible;
    pub struct Full;
    impl Default for Full {}
    impl Body for Full {
        type Data = Bytes;
        type Error = Infallible;
    }
    pub struct Limited<B>(B);
    impl<B: Body> Body for Limited<B>
    where
        B::Error: Into<BoxError>,
    {
        type Data = B::Data;
        type Error = BoxError;
    }
    pub struct UnsyncBoxBody<D, E>(D, E);
    impl<D: Buf, E> Default for UnsyncBoxBody<D, E> {}
    impl<D: Buf, E> Body for UnsyncBoxBody<D, E> {
        type Data = D;
        type Error = E;
    }
}
pub enum LatencyUnit {
    Seconds,
    Millis,
    Micros,
    Nanos,
}
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
