//! package = "juniper", version = ">=0.16, <0.19"

pub use executor::{
    Context, ExecutionError, ExecutionResult, Executor, FieldError, FieldResult, FromContext, IntoFieldError,
    Variables,
};
pub use futures::future::{BoxFuture, LocalBoxFuture};
pub use juniper_codegen::{
    graphql_interface, graphql_object, graphql_scalar, graphql_subscription, graphql_union, GraphQLEnum,
    GraphQLInputObject, GraphQLInterface, GraphQLObject, GraphQLScalar, GraphQLUnion,
};
pub use schema::model::RootNode;
pub use types::scalars::{EmptyMutation, EmptySubscription, ID};

pub struct DefaultScalarValue;
pub enum Value<S = DefaultScalarValue> {
    Null,
    Scalar(S),
    List(Vec<Value<S>>),
    Object(Object<S>),
}
pub struct Object<S>(S);
pub enum InputValue<S = DefaultScalarValue> {
    Null,
    Scalar(S),
    Enum(String),
    Variable(String),
}
pub struct GraphQLError;
pub trait ScalarValue {}
pub trait GraphQLType<S = DefaultScalarValue> {}
pub trait GraphQLTypeAsync<S = DefaultScalarValue>: GraphQLType<S> {}
pub trait GraphQLValue<S = DefaultScalarValue> {
    type Context;
    type TypeInfo;
}
pub trait GraphQLSubscriptionType<S = DefaultScalarValue>: GraphQLType<S> {}
impl ScalarValue for DefaultScalarValue {}

/// The context is the caller's, of one request or of all.
pub fn execute_sync<'a, S, QueryT, MutationT, SubscriptionT>(document_source: &'a str, operation_name: Option<&str>, root_node: &'a RootNode<QueryT, MutationT, SubscriptionT, S>, variables: &Variables<S>, context: &QueryT::Context) -> Result<(Value<S>, Vec<ExecutionError<S>>), GraphQLError> {}
pub async fn execute<'a, S, QueryT, MutationT, SubscriptionT>(document_source: &'a str, operation_name: Option<&str>, root_node: &'a RootNode<QueryT, MutationT, SubscriptionT, S>, variables: &Variables<S>, context: &QueryT::Context) -> Result<(Value<S>, Vec<ExecutionError<S>>), GraphQLError> {}

pub mod executor {
    use crate::{DefaultScalarValue, InputValue, Value};

    pub trait Context {}
    pub trait FromContext<T> {
        fn from(value: &T) -> &Self;
    }
    pub struct Executor<'r, 'a, CtxT, S = DefaultScalarValue>(&'r CtxT, &'a S);
    impl<'r, 'a, CtxT, S> Executor<'r, 'a, CtxT, S> {
        pub fn context(&self) -> &'r CtxT {}
        pub fn variables(&self) -> &'r Variables<S> {}
    }
    pub struct ExecutionError<S>(S);
    impl<S> ExecutionError<S> {
        pub fn error(&self) -> &FieldError<S> {}
        pub fn path(&self) -> &[String] {}
    }
    pub struct FieldError<S = DefaultScalarValue>(S);
    impl<S> FieldError<S> {
        pub fn new<T: std::fmt::Display>(e: T, extensions: Value<S>) -> Self {}
        pub fn message(&self) -> &str {}
        pub fn extensions(&self) -> &Value<S> {}
    }
    impl<T: std::fmt::Display, S> From<T> for FieldError<S> {}
    pub type FieldResult<T, S = DefaultScalarValue> = Result<T, FieldError<S>>;
    pub type ExecutionResult<S = DefaultScalarValue> = Result<Value<S>, FieldError<S>>;
    pub type Variables<S = DefaultScalarValue> = std::collections::HashMap<String, InputValue<S>>;
    pub trait IntoFieldError<S = DefaultScalarValue> {
        fn into_field_error(self) -> FieldError<S>;
    }
}

mod schema {
    pub mod model {
        use crate::DefaultScalarValue;

        /// The three roots are shared by all requests. Up to 0.16 a lifetime came first, which is no parameter here.
        pub struct RootNode<QueryT, MutationT, SubscriptionT, S = DefaultScalarValue>(QueryT, MutationT, SubscriptionT, S);
        impl<QueryT, MutationT, SubscriptionT> RootNode<QueryT, MutationT, SubscriptionT, DefaultScalarValue> {
            #[twelve::shares(arg = 0)]
            #[twelve::shares(arg = 1)]
            #[twelve::shares(arg = 2)]
            pub fn new(query: QueryT, mutation: MutationT, subscription: SubscriptionT) -> Self {}
        }
        impl<QueryT, MutationT, SubscriptionT, S> RootNode<QueryT, MutationT, SubscriptionT, S> {
            #[twelve::shares(arg = 0)]
            #[twelve::shares(arg = 1)]
            #[twelve::shares(arg = 2)]
            pub fn new_with_scalar_value(query: QueryT, mutation: MutationT, subscription: SubscriptionT) -> Self {}
            pub fn disable_introspection(self) -> Self {}
            pub fn enable_introspection(self) -> Self {}
            pub fn as_sdl(&self) -> String {}
        }
    }
}

mod types {
    pub mod scalars {
        pub struct ID(String);
        impl ID {
            pub fn new<S: Into<String>>(value: S) -> Self {}
        }
        impl std::ops::Deref for ID { type Target = str; }
        pub struct EmptyMutation<T = ()>(T);
        impl<T> EmptyMutation<T> {
            pub fn new() -> Self {}
        }
        impl<T> Default for EmptyMutation<T> {}
        pub struct EmptySubscription<T = ()>(T);
        impl<T> EmptySubscription<T> {
            pub fn new() -> Self {}
        }
        impl<T> Default for EmptySubscription<T> {}
    }
}

pub mod http {
    use crate::{DefaultScalarValue, InputValue, RootNode, Variables};

    #[twelve::request_data(body)]
    pub struct GraphQLRequest<S = DefaultScalarValue> {
        pub query: String,
        pub operation_name: Option<String>,
        pub variables: Option<InputValue<S>>,
    }
    impl<S> GraphQLRequest<S> {
        pub fn new(query: String, operation_name: Option<String>, variables: Option<InputValue<S>>) -> Self {}
        pub fn operation_name(&self) -> Option<&str> {}
        pub fn variables(&self) -> Variables<S> {}
        pub fn execute_sync<QueryT, MutationT, SubscriptionT>(&self, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, context: &QueryT::Context) -> GraphQLResponse<S> {}
        pub async fn execute<'a, QueryT, MutationT, SubscriptionT>(&'a self, root_node: &'a RootNode<QueryT, MutationT, SubscriptionT, S>, context: &'a QueryT::Context) -> GraphQLResponse<S> {}
    }
    #[twelve::request_data(body)]
    pub enum GraphQLBatchRequest<S = DefaultScalarValue> {
        Single(GraphQLRequest<S>),
        Batch(Vec<GraphQLRequest<S>>),
    }
    impl<S> GraphQLBatchRequest<S> {
        pub fn execute_sync<'a, QueryT, MutationT, SubscriptionT>(&'a self, root_node: &'a RootNode<QueryT, MutationT, SubscriptionT, S>, context: &QueryT::Context) -> GraphQLBatchResponse<S> {}
        pub async fn execute<'a, QueryT, MutationT, SubscriptionT>(&'a self, root_node: &'a RootNode<QueryT, MutationT, SubscriptionT, S>, context: &'a QueryT::Context) -> GraphQLBatchResponse<S> {}
        pub fn operation_names(&self) -> Vec<Option<&str>> {}
    }
    pub struct GraphQLResponse<S = DefaultScalarValue>(S);
    impl<S> GraphQLResponse<S> {
        pub fn is_ok(&self) -> bool {}
    }
    pub enum GraphQLBatchResponse<S = DefaultScalarValue> {
        Single(GraphQLResponse<S>),
        Batch(Vec<GraphQLResponse<S>>),
    }
    impl<S> GraphQLBatchResponse<S> {
        pub fn is_ok(&self) -> bool {}
    }
    pub mod graphiql {
        pub fn graphiql_source(graphql_endpoint_url: &str, subscriptions_endpoint_url: Option<&str>) -> String {}
    }
    pub mod playground {
        pub fn playground_source(graphql_endpoint_url: &str, subscriptions_endpoint_url: Option<&str>) -> String {}
    }
}
