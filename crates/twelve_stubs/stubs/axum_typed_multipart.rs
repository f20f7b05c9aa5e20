//! package = "axum_typed_multipart", version = ">=0.8, <0.17"

#[twelve::request_data(body)]
pub struct TypedMultipart<T>(pub T);
impl<T> std::ops::Deref for TypedMultipart<T> { type Target = T; }
#[twelve::request_data(body)]
pub struct FieldData<T> {
    pub metadata: FieldMetadata,
    pub contents: T,
}
#[twelve::request_data(meta)]
pub struct FieldMetadata {
    pub name: Option<String>,
    pub file_name: Option<String>,
    pub content_type: Option<String>,
    pub headers: http::HeaderMap,
}
pub trait TryFromMultipart {}
pub trait TryFromField {}
pub trait TryFromChunks {}
pub enum TypedMultipartError { Other { source: anyhow::Error } }
