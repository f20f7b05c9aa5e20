//! package = "axum-extra", version = ">=0.3, <0.13"

pub use headers;
pub use typed_header::TypedHeader;

pub mod typed_header {
    #[twelve::request_data(meta)]
    pub struct TypedHeader<T>(pub T);
    impl<T> std::ops::Deref for TypedHeader<T> { type Target = T; }
    impl<T> std::ops::DerefMut for TypedHeader<T> {}
    pub struct TypedHeaderRejection;
}
pub mod either {
    pub enum Either<E1, E2> { E1(E1), E2(E2) }
    pub enum Either3<E1, E2, E3> { E1(E1), E2(E2), E3(E3) }
}
pub mod extract {
    pub use self::cookie::{CookieJar, PrivateCookieJar, SignedCookieJar};
    pub use self::multipart::Multipart;
    #[twelve::request_data(body)]
    pub struct Form<T>(pub T);
    impl<T> std::ops::Deref for Form<T> { type Target = T; }
    #[twelve::request_data(meta)]
    pub struct Query<T>(pub T);
    impl<T> std::ops::Deref for Query<T> { type Target = T; }
    #[twelve::request_data(meta)]
    pub struct OptionalQuery<T>(pub Option<T>);
    #[twelve::request_data(meta)]
    pub struct OptionalPath<T>(pub Option<T>);
    #[twelve::request_data(meta)]
    pub struct Host(pub String);
    #[twelve::request_data(meta)]
    pub struct Scheme(pub String);
    pub struct Cached<T>(pub T);
    impl<T> std::ops::Deref for Cached<T> { type Target = T; }
    pub struct WithRejection<E, R>(pub E, pub std::marker::PhantomData<R>);
    impl<E, R> std::ops::Deref for WithRejection<E, R> { type Target = E; }

    pub mod cookie {
        pub use cookie::{Cookie, Expiration, Key, SameSite};
        #[twelve::request_data(meta)]
        pub struct CookieJar;
        impl CookieJar {
            pub fn from_headers(headers: &http::HeaderMap) -> Self {}
            pub fn new() -> Self {}
            #[twelve::request_data(meta)]
            pub fn get(&self, name: &str) -> Option<Cookie<'static>> {}
            pub fn remove<C>(self, cookie: C) -> Self {}
            pub fn add<C>(self, cookie: C) -> Self {}
            pub fn iter(&self) -> impl Iterator<Item = &'_ Cookie<'static>> {}
        }
        #[twelve::request_data(meta)]
        pub struct SignedCookieJar<K = Key>(K);
        impl<K> SignedCookieJar<K> {
            pub fn from_headers(headers: &http::HeaderMap, key: Key) -> Self {}
            pub fn new(key: Key) -> Self {}
            #[twelve::request_data(meta)]
            pub fn get(&self, name: &str) -> Option<Cookie<'static>> {}
            pub fn remove<C>(self, cookie: C) -> Self {}
            pub fn add<C>(self, cookie: C) -> Self {}
            pub fn iter(&self) -> impl Iterator<Item = &'_ Cookie<'static>> {}
        }
        #[twelve::request_data(meta)]
        pub struct PrivateCookieJar<K = Key>(K);
        impl<K> PrivateCookieJar<K> {
            pub fn from_headers(headers: &http::HeaderMap, key: Key) -> Self {}
            pub fn new(key: Key) -> Self {}
            #[twelve::request_data(meta)]
            pub fn get(&self, name: &str) -> Option<Cookie<'static>> {}
            pub fn remove<C>(self, cookie: C) -> Self {}
            pub fn add<C>(self, cookie: C) -> Self {}
            pub fn iter(&self) -> impl Iterator<Item = &'_ Cookie<'static>> {}
        }
    }
    pub mod multipart {
        #[twelve::request_data(body)]
        pub struct Multipart;
        impl Multipart {
            #[twelve::request_data(body)]
            pub async fn next_field(&mut self) -> Result<Option<Field>, MultipartError> {}
            #[twelve::request_data(body)]
            pub fn into_stream(self) -> impl futures_core::Stream<Item = Result<Field, MultipartError>> {}
        }
        #[twelve::request_data(body)]
        pub struct Field;
        impl Field {
            #[twelve::request_data(meta)]
            pub fn name(&self) -> Option<&str> {}
            #[twelve::request_data(meta)]
            pub fn file_name(&self) -> Option<&str> {}
            #[twelve::request_data(meta)]
            pub fn content_type(&self) -> Option<&str> {}
            pub fn headers(&self) -> &http::HeaderMap {}
            #[twelve::request_data(body)]
            pub async fn bytes(self) -> Result<bytes::Bytes, MultipartError> {}
            #[twelve::request_data(body)]
            pub async fn text(self) -> Result<String, MultipartError> {}
            #[twelve::request_data(body)]
            pub async fn chunk(&mut self) -> Result<Option<bytes::Bytes>, MultipartError> {}
        }
        impl futures_core::Stream for Field { type Item = Result<bytes::Bytes, MultipartError>; }
        pub struct MultipartError;
    }
}
pub mod response {
    pub struct ErasedJson;
    impl ErasedJson {
        pub fn new<T>(val: T) -> Self {}
        pub fn pretty<T>(val: T) -> Self {}
    }
}
pub mod routing {
    pub trait RouterExt<S> {
        #[twelve::handler(arg = 0, method = "GET")]
        fn typed_get<H, T, P>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "DELETE")]
        fn typed_delete<H, T, P>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "HEAD")]
        fn typed_head<H, T, P>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "OPTIONS")]
        fn typed_options<H, T, P>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "PATCH")]
        fn typed_patch<H, T, P>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "POST")]
        fn typed_post<H, T, P>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "PUT")]
        fn typed_put<H, T, P>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "TRACE")]
        fn typed_trace<H, T, P>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0, method = "CONNECT")]
        fn typed_connect<H, T, P>(self, handler: H) -> Self {}
        #[twelve::route(path = 0)]
        fn route_with_tsr(self, path: &str, method_router: axum::routing::MethodRouter<S>) -> Self {}
        #[twelve::route(path = 0)]
        fn route_service_with_tsr<T>(self, path: &str, service: T) -> Self {}
    }
    impl<S> RouterExt<S> for axum::Router<S> {}
    pub trait TypedPath {
        const PATH: &'static str;
        fn to_uri(&self) -> http::Uri {}
    }
    pub struct Resource<S = ()>(S);
    impl<S> Resource<S> {
        #[twelve::nests(path = 0)]
        pub fn named(resource_name: &str) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn index<H, T>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn create<H, T>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn new<H, T>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn show<H, T>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn edit<H, T>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn update<H, T>(self, handler: H) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn destroy<H, T>(self, handler: H) -> Self {}
    }
}
pub mod middleware {
    pub fn option_layer<L>(layer: Option<L>) -> L {}
}
pub mod handler {
    pub trait HandlerCallWithExtractors<T, S> {}
}

impl<S> axum_core::extract::FromRequestParts<S> for extract::cookie::CookieJar { type Rejection = std::convert::Infallible; }
impl<S, K> axum_core::extract::FromRequestParts<S> for extract::cookie::SignedCookieJar<K> { type Rejection = std::convert::Infallible; }
impl<S, K> axum_core::extract::FromRequestParts<S> for extract::cookie::PrivateCookieJar<K> { type Rejection = std::convert::Infallible; }
