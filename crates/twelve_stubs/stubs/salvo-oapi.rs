//! package = "salvo-oapi", version = ">=0.77, <2"

pub use salvo_oapi_macros::endpoint;

pub trait EndpointArgRegister {}
pub trait EndpointOutRegister {}
pub trait ToParameter {}
pub trait ToParameters<'de> {}
pub trait ToResponse {}
pub trait ToResponses {}
pub trait ToSchema {}
pub struct OpenApi;
impl OpenApi {
    pub fn new(title: impl Into<String>, version: impl Into<String>) -> Self {}
    pub fn merge_router(self, router: &salvo_core::Router) -> Self {}
    pub fn into_router(self, path: impl Into<String>) -> salvo_core::Router {}
}
pub trait RouterExt {
    fn oapi_security(self, security: impl Sized) -> Self;
    fn oapi_tag(self, tag: impl Into<String>) -> Self;
    fn oapi_tags<I, V>(self, tags: I) -> Self;
}
impl RouterExt for salvo_core::Router {}

pub mod extract {
    pub use self::parameter::*;
    pub use self::payload::*;
    mod parameter {
        #[twelve::request_data(meta)]
        pub struct PathParam<T>(pub T);
        impl<T> PathParam<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<T> std::ops::Deref for PathParam<T> {
            type Target = T;
        }
        #[twelve::request_data(meta)]
        pub struct QueryParam<T, const REQUIRED: bool = true>(T);
        impl<T, const REQUIRED: bool> QueryParam<T, REQUIRED> {
            pub fn into_inner(self) -> T {}
        }
        impl<T, const REQUIRED: bool> std::ops::Deref for QueryParam<T, REQUIRED> {
            type Target = T;
        }
        #[twelve::request_data(meta)]
        pub struct HeaderParam<T, const REQUIRED: bool = true>(T);
        impl<T, const REQUIRED: bool> HeaderParam<T, REQUIRED> {
            pub fn into_inner(self) -> T {}
        }
        impl<T, const REQUIRED: bool> std::ops::Deref for HeaderParam<T, REQUIRED> {
            type Target = T;
        }
        #[twelve::request_data(meta)]
        pub struct CookieParam<T, const REQUIRED: bool = true>(T);
        impl<T, const REQUIRED: bool> CookieParam<T, REQUIRED> {
            pub fn into_inner(self) -> T {}
        }
        impl<T, const REQUIRED: bool> std::ops::Deref for CookieParam<T, REQUIRED> {
            type Target = T;
        }
    }
    mod payload {
        #[twelve::request_data(body)]
        pub struct JsonBody<T>(pub T);
        impl<T> JsonBody<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<T> std::ops::Deref for JsonBody<T> {
            type Target = T;
        }
        #[twelve::request_data(body)]
        pub struct FormBody<T>(pub T);
        impl<T> FormBody<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<T> std::ops::Deref for FormBody<T> {
            type Target = T;
        }
        #[twelve::request_data(body)]
        #[twelve::temporary]
        pub struct FormFile;
        impl FormFile {
            #[twelve::request_data(meta)]
            pub fn name(&self) -> Option<&str> {}
            pub fn headers(&self) -> &http::HeaderMap {}
            pub fn content_type(&self) -> Option<mime::Mime> {}
            #[twelve::temporary]
            pub fn path(&self) -> &std::path::PathBuf {}
            pub fn size(&self) -> u64 {}
        }
        #[twelve::request_data(body)]
        pub struct FormFiles(pub Vec<FormFile>);
    }
}
