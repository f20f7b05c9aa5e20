//! package = "actix-multipart", version = ">=0.3, <0.9"

#[twelve::request_data(body)]
pub struct Multipart;
impl Multipart {
    pub fn new<S>(headers: &actix_web::http::header::HeaderMap, stream: S) -> Self {}
}
impl futures_core::Stream for Multipart { type Item = Result<Field, MultipartError>; }
#[twelve::request_data(body)]
pub struct Field;
impl Field {
    pub fn headers(&self) -> &actix_web::http::header::HeaderMap {}
    #[twelve::request_data(meta)]
    pub fn content_type(&self) -> Option<&mime::Mime> {}
    #[twelve::request_data(meta)]
    pub fn content_disposition(&self) -> Option<&actix_web::http::header::ContentDisposition> {}
    #[twelve::request_data(meta)]
    pub fn name(&self) -> Option<&str> {}
    #[twelve::request_data(body)]
    pub async fn bytes(&mut self, limit: usize) -> Result<Result<actix_web::web::Bytes, MultipartError>, LimitExceeded> {}
}
impl futures_core::Stream for Field { type Item = Result<actix_web::web::Bytes, MultipartError>; }
pub struct LimitExceeded;
pub struct MultipartError;

pub mod form {
    #[twelve::request_data(body)]
    pub struct MultipartForm<T>(pub T);
    impl<T> MultipartForm<T> {
        #[twelve::request_data(body)]
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for MultipartForm<T> { type Target = T; }
    impl<T> std::ops::DerefMut for MultipartForm<T> {}
    pub struct MultipartFormConfig;
    impl MultipartFormConfig {
        pub fn total_limit(self, total_limit: usize) -> Self {}
        pub fn memory_limit(self, memory_limit: usize) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn error_handler<F>(self, f: F) -> Self {}
    }
    impl Default for MultipartFormConfig {
        fn default() -> Self {}
    }
    pub struct Limits;
    pub trait FieldReader<'t> {
        type Future;
        #[twelve::entry(kind = "request")]
        fn read_field(req: &'t actix_web::HttpRequest, field: crate::Field, limits: &'t mut Limits) -> Self::Future;
    }
    pub trait MultipartCollect {}

    pub mod tempfile {
        /// Its file is removed when it is dropped, unless persisted.
        #[twelve::request_data(body)]
        #[twelve::temporary]
        pub struct TempFile {
            pub file: tempfile::NamedTempFile,
            pub content_type: Option<mime::Mime>,
            #[twelve::request_data(meta)]
            pub file_name: Option<String>,
            pub size: usize,
        }
        pub struct TempFileConfig;
        impl TempFileConfig {
            pub fn directory(self, dir: impl AsRef<std::path::Path>) -> Self {}
            #[twelve::handler(arg = 0)]
            pub fn error_handler<F>(self, f: F) -> Self {}
        }
        impl Default for TempFileConfig {
            fn default() -> Self {}
        }
    }
    pub mod bytes {
        #[twelve::request_data(body)]
        pub struct Bytes {
            pub data: actix_web::web::Bytes,
            pub content_type: Option<mime::Mime>,
            pub file_name: Option<String>,
        }
    }
    pub mod text {
        #[twelve::request_data(body)]
        pub struct Text<T>(pub T);
        impl<T> Text<T> {
            #[twelve::request_data(body)]
            pub fn into_inner(self) -> T {}
        }
        impl<T> std::ops::Deref for Text<T> { type Target = T; }
    }
    pub mod json {
        #[twelve::request_data(body)]
        pub struct Json<T>(pub T);
        impl<T> Json<T> {
            #[twelve::request_data(body)]
            pub fn into_inner(self) -> T {}
        }
        impl<T> std::ops::Deref for Json<T> { type Target = T; }
    }
}
