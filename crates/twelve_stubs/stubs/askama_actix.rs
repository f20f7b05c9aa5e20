//! package = "askama_actix", version = ">=0.11, <0.15"

pub use actix_web;
pub use askama::*;
pub trait TemplateToResponse {
    fn to_response(&self) -> actix_web::HttpResponse<actix_web::body::BoxBody>;
}
impl<T: askama::Template> TemplateToResponse for T {}
