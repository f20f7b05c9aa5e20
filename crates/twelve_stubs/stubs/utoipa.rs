//! package = "utoipa", version = ">=4, <6"

/// Documents a handler: its method and path stand among the arguments, `path(get, path = "/users/{id}")`.
#[twelve::handler(path = 0)]
#[proc_macro_attribute]
pub fn path(attr: TokenStream, item: TokenStream) -> TokenStream {}

pub trait OpenApi {
    fn openapi() -> openapi::OpenApi;
}
pub trait ToSchema {}
pub trait IntoParams {}
pub trait Modify {
    fn modify(&self, openapi: &mut openapi::OpenApi);
}
pub mod openapi {
    pub struct OpenApi;
    impl OpenApi {
        pub fn to_json(&self) -> Result<String, serde_json::Error> {}
        pub fn to_pretty_json(&self) -> Result<String, serde_json::Error> {}
        pub fn merge(&mut self, other: OpenApi) {}
    }
}
