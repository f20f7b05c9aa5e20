//! package = "actix-files", version = ">=0.2, <0.8"

use std::path::Path;
use actix_web::dev::{RequestHead, ServiceRequest, ServiceResponse};
use actix_web::error::Error;
use actix_web::http::header::DispositionType;
pub use self::chunked::ChunkedReadFile;
pub use self::directory::Directory;
pub use self::error::UriSegmentError;
pub use self::files::Files;
pub use self::named::NamedFile;
pub use self::path_buf::PathBufWrap;
pub use self::range::HttpRange;
pub use self::service::FilesService;
mod chunked {
    use std::future::Future;
    use actix_web::error::Error;
    use actix_web::web::Bytes;
    use futures_core::Stream;
    use super::named::File;
    pub(crate) enum ReadMode {
        Sync,
        Async,
    }
    impl Clone for ReadMode {}
    pub struct ChunkedReadFile<F, Fut>(F, Fut);
    impl<F, Fut> Stream for ChunkedReadFile<F, Fut> where F: Fn(File, u64, usize, ReadMode) -> Fut, Fut: Future<Output = Result<(File, Bytes), Error>> {
        type Item = Result<Bytes, Error>;
    }
}
mod directory {
    use std::fs::DirEntry;
    use std::io;
    use std::path::PathBuf;
    pub struct Directory {
        pub base: PathBuf,
        pub path: PathBuf,
    }
    impl Directory {
        pub fn new(base: PathBuf, path: PathBuf) -> Directory {}
        pub fn is_visible(&self, entry: &io::Result<DirEntry>) -> bool {}
    }
}
mod error {
    use actix_web::ResponseError;
    use derive_more::Display;
    pub enum UriSegmentError {
        BadStart(char),
        BadChar(char),
        BadEnd(char),
        NotValidUtf8,
    }
    impl PartialEq for UriSegmentError {}
    impl derive_more::core::fmt::Display for UriSegmentError {}
    impl ResponseError for UriSegmentError {}
}
mod files {
    use std::io;
    use std::path::{Path, PathBuf};
    use actix_service::{IntoServiceFactory, ServiceFactory};
    use actix_web::dev::{HttpServiceFactory, RequestHead, ServiceRequest, ServiceResponse};
    use actix_web::error::Error;
    use actix_web::guard::Guard;
    use actix_web::http::header::DispositionType;
    use actix_web::HttpRequest;
    use futures_core::future::LocalBoxFuture;
    use crate::service::FilesService;
    use crate::Directory;
    pub struct Files;
    impl Clone for Files {}
    impl Files {
        #[twelve::nests(path = 0)]
        #[twelve::service("{*path}")]
        pub fn new<T: Into<PathBuf>>(mount_path: &str, serve_from: T) -> Files {}
        pub fn show_files_listing(self) -> Self {}
        pub fn redirect_to_slash_directory(self) -> Self {}
        pub fn with_permanent_redirect(self) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn files_listing_renderer<F>(self, f: F) -> Self where for<'r, 's> F: Fn(&'r Directory, &'s HttpRequest) -> Result<ServiceResponse, io::Error> + 'static {}
        #[twelve::handler(arg = 0)]
        pub fn mime_override<F>(self, f: F) -> Self where F: Fn(&mime::Name<'_>) -> DispositionType + 'static {}
        #[twelve::handler(arg = 0)]
        pub fn path_filter<F>(self, f: F) -> Self where F: Fn(&Path, &RequestHead) -> bool + 'static {}
        pub fn index_file<T: Into<String>>(self, index: T) -> Self {}
        pub fn read_mode_threshold(self, size: u64) -> Self {}
        pub fn use_etag(self, value: bool) -> Self {}
        pub fn use_last_modified(self, value: bool) -> Self {}
        pub fn prefer_utf8(self, value: bool) -> Self {}
        pub fn guard<G: Guard + 'static>(self, guard: G) -> Self {}
        pub fn method_guard<G: Guard + 'static>(self, guard: G) -> Self {}
        pub fn disable_content_disposition(self) -> Self {}
        #[twelve::handler(arg = 0)]
        pub fn default_handler<F, U>(self, f: F) -> Self where F: IntoServiceFactory<U, ServiceRequest>, U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error> + 'static {}
        pub fn use_hidden_files(self) -> Self {}
    }
    impl HttpServiceFactory for Files {}
    impl ServiceFactory<ServiceRequest> for Files {
        type Response = ServiceResponse;
        type Error = Error;
        type Config = ();
        type Service = FilesService;
        type InitError = ();
        type Future = LocalBoxFuture<'static, Result<Self::Service, Self::InitError>>;
    }
}
mod named {
    use std::fs::{Metadata, File};
    use std::io;
    use std::path::Path;
    use std::time::SystemTime;
    use actix_web::{body, dev, Error, HttpRequest, HttpResponse, Responder};
    use actix_web::body::BoxBody;
    use actix_web::dev::{HttpServiceFactory, Service, ServiceFactory, ServiceRequest, ServiceResponse};
    use actix_web::http::{header, StatusCode};
    use actix_web::http::header::{ContentDisposition, ContentEncoding};
    use derive_more::{Deref, DerefMut};
    use futures_core::future::LocalBoxFuture;
    use mime::Mime;
    #[twelve::file_handle]
    pub struct NamedFile;
    impl derive_more::with_trait::Deref for NamedFile {
        type Target = File;
    }
    impl derive_more::with_trait::DerefMut for NamedFile {}
    impl NamedFile {
        #[twelve::alias]
        pub fn from_file<P: AsRef<Path>>(file: File, path: P) -> io::Result<NamedFile> {}
        #[twelve::file(read, path = 0)]
        pub fn open<P: AsRef<Path>>(path: P) -> io::Result<NamedFile> {}
        #[twelve::file(read, path = 0)]
        pub async fn open_async<P: AsRef<Path>>(path: P) -> io::Result<NamedFile> {}
        pub fn file(&self) -> &File {}
        pub fn path(&self) -> &Path {}
        pub fn modified(&self) -> Option<SystemTime> {}
        pub fn metadata(&self) -> &Metadata {}
        pub fn content_type(&self) -> &Mime {}
        pub fn content_disposition(&self) -> &ContentDisposition {}
        pub fn content_encoding(&self) -> Option<ContentEncoding> {}
        pub fn set_status_code(self, status: StatusCode) -> Self {}
        pub fn set_content_type(self, mime_type: Mime) -> Self {}
        pub fn set_content_disposition(self, cd: ContentDisposition) -> Self {}
        pub fn disable_content_disposition(self) -> Self {}
        pub fn set_content_encoding(self, enc: ContentEncoding) -> Self {}
        pub fn read_mode_threshold(self, size: u64) -> Self {}
        pub fn use_etag(self, value: bool) -> Self {}
        pub fn use_last_modified(self, value: bool) -> Self {}
        pub fn prefer_utf8(self, value: bool) -> Self {}
        pub fn into_response(self, req: &HttpRequest) -> HttpResponse<BoxBody> {}
    }
    impl Responder for NamedFile {
        type Body = BoxBody;
    }
    impl ServiceFactory<ServiceRequest> for NamedFile {
        type Response = ServiceResponse;
        type Error = Error;
        type Config = ();
        type Service = NamedFileService;
        type InitError = ();
        type Future = LocalBoxFuture<'static, Result<Self::Service, Self::InitError>>;
    }
    pub struct NamedFileService;
    impl Service<ServiceRequest> for NamedFileService {
        type Response = ServiceResponse;
        type Error = Error;
        type Future = LocalBoxFuture<'static, Result<Self::Response, Self::Error>>;
    }
    impl HttpServiceFactory for NamedFile {}
}
mod path_buf {
    use std::path::Path;
    use std::str::FromStr;
    use actix_utils::future::Ready;
    use actix_web::{FromRequest, HttpRequest};
    use crate::error::UriSegmentError;
    pub struct PathBufWrap;
    impl PartialEq for PathBufWrap {}
    impl FromStr for PathBufWrap {
        type Err = UriSegmentError;
    }
    impl PathBufWrap {
        pub fn parse_unprocessed_req(req: &HttpRequest, hidden_files: bool) -> Result<Self, UriSegmentError> {}
        pub fn parse_req_path(req: &HttpRequest, hidden_files: bool) -> Result<Self, UriSegmentError> {}
        pub fn parse_path(path: &str, hidden_files: bool) -> Result<Self, UriSegmentError> {}
    }
    impl AsRef<Path> for PathBufWrap {}
    impl FromRequest for PathBufWrap {
        type Error = UriSegmentError;
        type Future = Ready<Result<Self, Self::Error>>;
    }
}
mod range {
    use std::fmt;
    use derive_more::Error;
    pub struct ParseRangeErr;
    impl Clone for ParseRangeErr {}
    impl derive_more::core::error::Error for ParseRangeErr {}
    impl fmt::Display for ParseRangeErr {}
    pub struct HttpRange {
        pub start: u64,
        pub length: u64,
    }
    impl Clone for HttpRange {}
    impl HttpRange {
        pub fn parse(header: &str, size: u64) -> Result<Vec<HttpRange>, ParseRangeErr> {}
    }
}
mod service {
    use std::ops::Deref;
    use actix_web::body::BoxBody;
    use actix_web::dev;
    use actix_web::dev::{Service, ServiceRequest, ServiceResponse};
    use actix_web::error::Error;
    use futures_core::future::LocalBoxFuture;
    pub struct FilesService;
    impl Clone for FilesService {}
    impl Deref for FilesService {
        type Target = FilesServiceInner;
    }
    pub struct FilesServiceInner;
    impl Service<ServiceRequest> for FilesService {
        type Response = ServiceResponse<BoxBody>;
        type Error = Error;
        type Future = LocalBoxFuture<'static, Result<Self::Response, Self::Error>>;
    }
}
pub fn file_extension_to_mime(ext: &str) -> mime::Mime {}
