//! package = "multer", version = ">=2, <4"

#[twelve::request_data(body)]
pub struct Multipart<'r>(&'r ());
impl<'r> Multipart<'r> {
    #[twelve::wraps]
    pub fn new<S, B>(stream: S, boundary: B) -> Self {}
    #[twelve::wraps]
    pub fn with_constraints<S, B>(stream: S, boundary: B, constraints: Constraints) -> Self {}
    #[twelve::request_data(body)]
    pub async fn next_field(&mut self) -> Result<Option<Field<'r>>, Error> {}
    #[twelve::request_data(body)]
    pub async fn next_field_with_idx(&mut self) -> Result<Option<(usize, Field<'r>)>, Error> {}
}
#[twelve::request_data(body)]
pub struct Field<'r>(&'r ());
impl<'r> Field<'r> {
    #[twelve::request_data(meta)]
    pub fn name(&self) -> Option<&str> {}
    #[twelve::request_data(meta)]
    pub fn file_name(&self) -> Option<&str> {}
    #[twelve::request_data(meta)]
    pub fn content_type(&self) -> Option<&mime::Mime> {}
    pub fn headers(&self) -> &http::HeaderMap {}
    pub fn index(&self) -> usize {}
    #[twelve::request_data(body)]
    pub async fn bytes(self) -> Result<bytes::Bytes, Error> {}
    #[twelve::request_data(body)]
    pub async fn chunk(&mut self) -> Result<Option<bytes::Bytes>, Error> {}
    #[twelve::request_data(body)]
    pub async fn json<T>(self) -> Result<T, Error> {}
    #[twelve::request_data(body)]
    pub async fn text(self) -> Result<String, Error> {}
    #[twelve::request_data(body)]
    pub async fn text_with_charset(self, default_encoding: &str) -> Result<String, Error> {}
}
impl<'r> futures_core::Stream for Field<'r> { type Item = Result<bytes::Bytes, Error>; }
pub struct Constraints;
impl Constraints {
    pub fn new() -> Self {}
    pub fn size_limit(self, size_limit: SizeLimit) -> Self {}
    pub fn allowed_fields<N>(self, allowed_fields: Vec<N>) -> Self {}
}
pub struct SizeLimit;
impl SizeLimit {
    pub fn new() -> Self {}
    pub fn whole_stream(self, limit: u64) -> Self {}
    pub fn per_field(self, limit: u64) -> Self {}
    pub fn for_field<N>(self, field_name: N, limit: u64) -> Self {}
}
pub enum Error {}
