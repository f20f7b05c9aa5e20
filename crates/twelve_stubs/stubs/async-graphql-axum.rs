//! package = "async-graphql-axum", version = ">=7, <8"

pub use extract::{rejection, GraphQLBatchRequest, GraphQLRequest};
pub use query::GraphQL;
pub use response::GraphQLResponse;
pub use subscription::{GraphQLProtocol, GraphQLSubscription, GraphQLWebSocket};

mod query {
    pub struct GraphQL<E>(E);
    impl<E: async_graphql::Executor> GraphQL<E> {
        #[twelve::wraps]
        pub fn new(executor: E) -> Self {}
    }
    impl<B, E> tower_service::Service<http::Request<B>> for GraphQL<E> {
        type Response = axum::response::Response;
        type Error = std::convert::Infallible;
    }
}

mod extract {
    #[twelve::request_data(body)]
    pub struct GraphQLRequest<R = rejection::GraphQLRejection>(pub async_graphql::Request, R);
    impl<R> GraphQLRequest<R> {
        pub fn into_inner(self) -> async_graphql::Request {}
    }
    #[twelve::request_data(body)]
    pub struct GraphQLBatchRequest<R = rejection::GraphQLRejection>(pub async_graphql::BatchRequest, R);
    impl<R> GraphQLBatchRequest<R> {
        pub fn into_inner(self) -> async_graphql::BatchRequest {}
    }
    pub mod rejection {
        pub struct GraphQLRejection(pub async_graphql::ParseRequestError);
    }
}

mod response {
    pub struct GraphQLResponse(pub async_graphql::BatchResponse);
    impl From<async_graphql::Response> for GraphQLResponse {}
    impl From<async_graphql::BatchResponse> for GraphQLResponse {}
    impl axum::response::IntoResponse for GraphQLResponse {}
}

mod subscription {
    use async_graphql::Data;

    pub struct GraphQLProtocol;
    pub struct GraphQLSubscription<E>(E);
    impl<E: async_graphql::Executor> GraphQLSubscription<E> {
        #[twelve::wraps]
        pub fn new(executor: E) -> Self {}
    }
    impl<B, E> tower_service::Service<http::Request<B>> for GraphQLSubscription<E> {
        type Response = axum::response::Response;
        type Error = std::convert::Infallible;
    }
    pub struct GraphQLWebSocket<Sink, Stream, E, OnConnInit, OnPing>(Sink, Stream, E, OnConnInit, OnPing);
    impl<Sink, Stream, E, OnConnInit, OnPing> GraphQLWebSocket<Sink, Stream, E, OnConnInit, OnPing> {
        pub fn new<S>(stream: S, executor: E, protocol: GraphQLProtocol) -> Self {}
        pub fn new_with_pair(sink: Sink, stream: Stream, executor: E, protocol: GraphQLProtocol) -> Self {}
        /// For this connection alone.
        pub fn with_data(self, data: Data) -> Self {}
        #[twelve::handler(arg = 0, kind = "connection")]
        pub fn on_connection_init<F: FnOnce(serde_json::Value) -> R, R: std::future::Future<Output = async_graphql::Result<Data>>>(self, callback: F) -> GraphQLWebSocket<Sink, Stream, E, F, OnPing> {}
        pub fn keepalive_timeout(self, timeout: impl Into<Option<std::time::Duration>>) -> Self {}
        pub async fn serve(self) {}
    }
}
