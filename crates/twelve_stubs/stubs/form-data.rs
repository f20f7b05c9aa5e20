//! package = "form-data", version = ">=0.4, <0.7"

#[twelve::request_data(body)]
pub struct FormData<T>(T);
impl<T> FormData<T> {
    pub fn new(t: T, boundary: &str) -> Self {}
    pub fn with_limits(t: T, boundary: &str, limits: Limits) -> Self {}
}
impl<T> futures_core::Stream for FormData<T> { type Item = Result<Field<T>, Error>; }

#[twelve::request_data(body)]
pub struct Field<T> {
    pub length: usize,
    pub index: usize,
    pub name: String,
    pub filename: Option<String>,
    pub content_type: Option<mime::Mime>,
    pub headers: Option<http::HeaderMap>,
    state: Option<T>,
}
impl<T> Field<T> {
    #[twelve::request_data(body)]
    pub async fn bytes(&mut self) -> Result<bytes::Bytes, Error> {}
    #[twelve::writes_data(data = "self", into = 0)]
    pub async fn copy_to<W>(&mut self, writer: &mut W) -> Result<u64, Error> {}
    #[twelve::writes_data(data = "self", into = 0)]
    pub async fn copy_to_file(&mut self, file: &mut std::fs::File) -> Result<u64, Error> {}
    #[twelve::request_data(body)]
    pub async fn ignore(&mut self) -> Result<(), Error> {}
    pub fn consumed(&self) -> bool {}
}
impl<T> futures_core::Stream for Field<T> { type Item = Result<bytes::Bytes, Error>; }

pub struct Limits;
impl Default for Limits {
    fn default() -> Self {}
}
impl Limits {
    pub fn field_name_size(self, max: usize) -> Self {}
    pub fn field_size(self, max: u64) -> Self {}
    pub fn fields(self, max: usize) -> Self {}
    pub fn file_size(self, max: u64) -> Self {}
    pub fn files(self, max: usize) -> Self {}
    pub fn parts(self, max: usize) -> Self {}
    pub fn stream_size(self, max: u64) -> Self {}
    pub fn buffer_size(self, max: usize) -> Self {}
}
pub enum Error {}
