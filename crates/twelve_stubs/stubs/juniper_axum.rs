//! package = "juniper_axum", version = ">=0.1, <0.5"

use axum::extract::ws::WebSocket;
use axum::extract::Extension;
use axum::response::{Html, Response};

pub use self::subscriptions::{graphql_transport_ws, graphql_ws, ws};

/// A handler; the schema is in an `Extension`, and each request gets a context of its own by `Default`.
pub async fn graphql<S>(schema: Extension<S>, request: extract::JuniperRequest<S::ScalarValue>) -> response::JuniperResponse<S::ScalarValue> {}
pub fn graphiql<'a, T: Into<Option<&'a str>>>(graphql_endpoint_url: &str, subscriptions_endpoint_url: T) -> impl FnOnce() -> std::future::Ready<Html<String>> + Clone + Send {}
pub fn playground<'a, T: Into<Option<&'a str>>>(graphql_endpoint_url: &str, subscriptions_endpoint_url: T) -> impl FnOnce() -> std::future::Ready<Html<String>> + Clone + Send {}

pub mod extract {
    #[twelve::request_data(body)]
    pub struct JuniperRequest<S = juniper::DefaultScalarValue>(pub juniper::http::GraphQLBatchRequest<S>);
    impl<S, State> axum::extract::FromRequest<State> for JuniperRequest<S> { type Rejection = Response; }
}
pub mod response {
    pub struct JuniperResponse<S = juniper::DefaultScalarValue>(pub juniper::http::GraphQLBatchResponse<S>);
    impl<S> axum::response::IntoResponse for JuniperResponse<S> {}
}
pub mod subscriptions {
    use super::WebSocket;

    /// A handler of websockets.
    pub fn ws<S>(init: impl Clone + Send) -> impl Clone + Send {}
    pub fn graphql_transport_ws<S>(init: impl Clone + Send) -> impl Clone + Send {}
    pub fn graphql_ws<S>(init: impl Clone + Send) -> impl Clone + Send {}
    pub async fn serve_ws<S, I>(socket: WebSocket, schema: S, init: I) {}
    pub async fn serve_graphql_transport_ws<S, I>(socket: WebSocket, schema: S, init: I) {}
    pub async fn serve_graphql_ws<S, I>(socket: WebSocket, schema: S, init: I) {}
}
