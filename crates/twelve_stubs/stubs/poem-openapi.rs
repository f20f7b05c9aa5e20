//! package = "poem-openapi", version = ">=5, <6"

pub use base::{ApiExtractor, ApiResponse, OpenApi, OperationId, ResponseContent, Tags, Webhook};
pub use openapi::{
    ContactObject, ExternalDocumentObject, ExtraHeader, LicenseObject, OpenApiService, ServerObject,
};

/// The methods with `#[oai(path = "...", method = "...")]` are called; the object that the server is given is
/// shared by all requests.
#[twelve::handlers(kind = "request")]
#[proc_macro_attribute]
pub fn OpenApi(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn Webhook(attr: TokenStream, item: TokenStream) -> TokenStream {}

mod base {
    pub trait OpenApi: Sized {}
    pub trait Webhook: Sized {}
    pub trait Tags {
        fn name(&self) -> String;
    }
    pub trait ApiExtractor<'a>: Sized {}
    pub trait ApiResponse: Sized {}
    pub trait ResponseContent {}
    pub struct OperationId(pub &'static str);
}
mod openapi {
    pub struct OpenApiService<T, W = ()>(T, W);
    impl<T> OpenApiService<T, ()> {
        #[twelve::shares(arg = 0)]
        pub fn new(api: T, title: impl Into<String>, version: impl Into<String>) -> Self {}
    }
    impl<T, W> OpenApiService<T, W> {
        pub fn webhooks<W2>(self) -> OpenApiService<T, W2> {}
        pub fn summary(self, summary: impl Into<String>) -> Self {}
        pub fn description(self, description: impl Into<String>) -> Self {}
        pub fn terms_of_service(self, url: impl Into<String>) -> Self {}
        pub fn server(self, server: impl Into<ServerObject>) -> Self {}
        pub fn contact(self, contact: ContactObject) -> Self {}
        pub fn license(self, license: impl Into<LicenseObject>) -> Self {}
        pub fn external_document(self, external_document: impl Into<ExternalDocumentObject>) -> Self {}
        pub fn extra_response_header<HT, H>(self, header: H) -> Self {}
        pub fn extra_request_header<HT, H>(self, header: H) -> Self {}
        pub fn cookie_key(self, key: poem::web::cookie::CookieKey) -> Self {}
        pub fn url_prefix(self, url_prefix: impl Into<String>) -> Self {}
        pub fn openapi_explorer(&self) -> impl poem::Endpoint {}
        pub fn openapi_explorer_html(&self) -> String {}
        pub fn swagger_ui(&self) -> impl poem::Endpoint {}
        pub fn swagger_ui_html(&self) -> String {}
        pub fn rapidoc(&self) -> impl poem::Endpoint {}
        pub fn rapidoc_html(&self) -> String {}
        pub fn redoc(&self) -> impl poem::Endpoint {}
        pub fn redoc_html(&self) -> String {}
        pub fn scalar(&self) -> impl poem::Endpoint {}
        pub fn scalar_html(&self) -> String {}
        pub fn stoplight_elements(&self) -> impl poem::Endpoint {}
        pub fn stoplight_elements_html(&self) -> String {}
        pub fn spec_endpoint(&self) -> impl poem::Endpoint {}
        pub fn spec_endpoint_yaml(&self) -> impl poem::Endpoint {}
        pub fn spec(&self) -> String {}
        pub fn spec_yaml(&self) -> String {}
    }
    impl<T, W> poem::IntoEndpoint for OpenApiService<T, W> {
        type Endpoint = poem::Route;
    }
    pub struct ServerObject;
    impl ServerObject {
        pub fn new(url: impl Into<String>) -> ServerObject {}
        pub fn description(self, description: impl Into<String>) -> Self {}
    }
    pub struct ContactObject;
    impl ContactObject {
        pub fn new() -> Self {}
        pub fn name(self, name: impl Into<String>) -> Self {}
        pub fn url(self, url: impl Into<String>) -> Self {}
        pub fn email(self, email: impl Into<String>) -> Self {}
    }
    pub struct LicenseObject;
    impl LicenseObject {
        pub fn new(name: impl Into<String>) -> LicenseObject {}
        pub fn identifier(self, identifier: impl Into<String>) -> Self {}
        pub fn url(self, url: impl Into<String>) -> Self {}
    }
    pub struct ExternalDocumentObject;
    impl ExternalDocumentObject {
        pub fn new(url: impl Into<String>) -> ExternalDocumentObject {}
        pub fn description(self, description: impl Into<String>) -> Self {}
    }
    pub struct ExtraHeader;
    impl ExtraHeader {
        pub fn new(name: impl AsRef<str>) -> ExtraHeader {}
        pub fn description(self, description: impl Into<String>) -> Self {}
        pub fn deprecated(self) -> Self {}
    }
}
pub mod auth {
    #[twelve::request_data(meta)]
    pub struct ApiKey {
        pub key: String,
    }
    #[twelve::request_data(meta)]
    pub struct Basic {
        pub username: String,
        pub password: String,
    }
    #[twelve::request_data(meta)]
    pub struct Bearer {
        pub token: String,
    }
}
pub mod param {
    #[twelve::request_data(meta)]
    pub struct Cookie<T>(pub T);
    impl<T> std::ops::Deref for Cookie<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Cookie<T> {}
    #[twelve::request_data(meta)]
    pub struct CookiePrivate<T>(pub T);
    impl<T> std::ops::Deref for CookiePrivate<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for CookiePrivate<T> {}
    #[twelve::request_data(meta)]
    pub struct CookieSigned<T>(pub T);
    impl<T> std::ops::Deref for CookieSigned<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for CookieSigned<T> {}
    #[twelve::request_data(meta)]
    pub struct Header<T>(pub T);
    impl<T> std::ops::Deref for Header<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Header<T> {}
    #[twelve::request_data(meta)]
    pub struct Path<T>(pub T);
    impl<T> std::ops::Deref for Path<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Path<T> {}
    #[twelve::request_data(meta)]
    pub struct Query<T>(pub T);
    impl<T> std::ops::Deref for Query<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Query<T> {}
}
pub mod payload {
    pub trait Payload: Send {}
    #[twelve::request_data(body)]
    pub struct Base64<T>(pub T);
    impl<T> std::ops::Deref for Base64<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Base64<T> {}
    #[twelve::request_data(body)]
    pub struct Binary<T>(pub T);
    impl<T> std::ops::Deref for Binary<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Binary<T> {}
    #[twelve::request_data(body)]
    pub struct Form<T>(pub T);
    impl<T> std::ops::Deref for Form<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Form<T> {}
    #[twelve::request_data(body)]
    pub struct Json<T>(pub T);
    impl<T> std::ops::Deref for Json<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Json<T> {}
    #[twelve::request_data(body)]
    pub struct PlainText<T>(pub T);
    impl<T> std::ops::Deref for PlainText<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for PlainText<T> {}
    #[twelve::request_data(body)]
    pub struct Xml<T>(pub T);
    impl<T> std::ops::Deref for Xml<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Xml<T> {}
    #[twelve::request_data(body)]
    pub struct Yaml<T>(pub T);
    impl<T> std::ops::Deref for Yaml<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Yaml<T> {}
    pub struct Html<T>(pub T);
    pub enum AttachmentType {
        Inline,
        Attachment,
    }
    pub struct Attachment<T>(T);
    impl<T> Attachment<T> {
        pub fn new(data: T) -> Self {}
        pub fn attachment_type(self, ty: AttachmentType) -> Self {}
        pub fn filename(self, filename: impl Into<String>) -> Self {}
    }
    pub struct EventStream<T>(T);
    impl<T> EventStream<T> {
        pub fn new(stream: T) -> Self {}
        pub fn keep_alive(self, duration: std::time::Duration) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn to_event<F>(self, to_event: F) -> Self {}
    }
    pub struct Response<T>(T);
    impl<T> Response<T> {
        pub fn new(resp: T) -> Self {}
        pub fn status(self, status: poem::http::StatusCode) -> Self {}
        pub fn header<K, V>(self, name: K, value: V) -> Self {}
    }
}
pub mod types {
    pub trait Type: Send + Sync {}
    pub trait ParseFromJSON: Sized {}
    pub trait ToJSON {}
    pub mod multipart {
        #[twelve::request_data(body)]
        pub struct JsonField<T>(pub T);
        impl<T> std::ops::Deref for JsonField<T> {
            type Target = T;
        }
        #[twelve::request_data(body)]
        pub struct Upload;
        impl Upload {
            #[twelve::request_data(meta)]
            pub fn content_type(&self) -> Option<&str> {}
            #[twelve::request_data(meta)]
            pub fn file_name(&self) -> Option<&str> {}
            pub fn size(&self) -> usize {}
            #[twelve::request_data(body)]
            pub async fn into_vec(self) -> Result<Vec<u8>, std::io::Error> {}
            #[twelve::request_data(body)]
            pub async fn into_string(self) -> Result<String, std::io::Error> {}
            #[twelve::request_data(body)]
            pub fn into_async_read(self) -> impl tokio::io::AsyncRead + Unpin + Send {}
            #[twelve::temporary]
            pub fn into_file(self) -> tokio::fs::File {}
        }
    }
}
