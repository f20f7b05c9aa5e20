//! package = "actix-files", version = ">=0.2, <0.8"

/// Serves what lies in a folder; writes nothing.
pub struct Files;
impl Files {
    #[twelve::nests(path = 0)]
    pub fn new<T>(mount_path: &str, serve_from: T) -> Files {}
    pub fn show_files_listing(self) -> Self {}
    pub fn redirect_to_slash_directory(self) -> Self {}
    #[twelve::handler(arg = 0)]
    pub fn files_listing_renderer<F>(self, f: F) -> Self {}
    #[twelve::handler(arg = 0)]
    pub fn mime_override<F>(self, f: F) -> Self {}
    #[twelve::handler(arg = 0)]
    pub fn path_filter<F>(self, f: F) -> Self {}
    pub fn index_file<T>(self, index: T) -> Self {}
    pub fn use_etag(self, value: bool) -> Self {}
    pub fn use_last_modified(self, value: bool) -> Self {}
    pub fn prefer_utf8(self, value: bool) -> Self {}
    pub fn guard<G>(self, guard: G) -> Self {}
    pub fn method_guard<G>(self, guard: G) -> Self {}
    pub fn disable_content_disposition(self) -> Self {}
    #[twelve::handler(arg = 0)]
    pub fn default_handler<F>(self, f: F) -> Self {}
    pub fn use_hidden_files(self) -> Self {}
}
#[twelve::file_handle]
pub struct NamedFile;
impl NamedFile {
    #[twelve::alias]
    pub fn from_file<P: AsRef<std::path::Path>>(file: std::fs::File, path: P) -> std::io::Result<NamedFile> {}
    #[twelve::file(read, path = 0)]
    pub fn open<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<NamedFile> {}
    #[twelve::file(read, path = 0)]
    pub async fn open_async<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<NamedFile> {}
    pub fn file(&self) -> &std::fs::File {}
    pub fn path(&self) -> &std::path::Path {}
    pub fn metadata(&self) -> &std::fs::Metadata {}
    pub fn set_content_type(self, mime_type: mime::Mime) -> Self {}
    pub fn set_content_disposition(self, cd: actix_web::http::header::ContentDisposition) -> Self {}
    pub fn disable_content_disposition(self) -> Self {}
    pub fn use_etag(self, value: bool) -> Self {}
    pub fn use_last_modified(self, value: bool) -> Self {}
    pub fn prefer_utf8(self, value: bool) -> Self {}
    pub fn into_response(self, req: &actix_web::HttpRequest) -> actix_web::HttpResponse {}
}
impl std::ops::Deref for NamedFile { type Target = std::fs::File; }
pub struct Directory;
