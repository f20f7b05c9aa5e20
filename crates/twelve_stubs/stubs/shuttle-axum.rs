//! package = "shuttle-axum", version = ">=0.36, <0.58"

pub use axum;

pub struct AxumService(pub axum::Router);
impl shuttle_runtime::Service for AxumService {}
impl From<axum::Router> for AxumService {
    fn from(router: axum::Router) -> Self {}
}
pub type ShuttleAxum = Result<AxumService, shuttle_runtime::Error>;
