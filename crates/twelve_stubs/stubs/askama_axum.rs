//! package = "askama_axum", version = ">=0.1, <0.5"

pub use askama::*;
pub use axum_core::response::{IntoResponse, Response};
pub fn into_response<T: Template>(t: &T) -> Response {}
