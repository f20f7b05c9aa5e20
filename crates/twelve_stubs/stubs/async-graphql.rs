//! package = "async-graphql", version = ">=7, <8"

pub use async_graphql_derive::{
    ComplexObject, Description, Directive, Enum, InputObject, Interface, MergedObject, MergedSubscription, NewType,
    Object, OneofObject, Scalar, SimpleObject, Subscription, TypeDirective, Union,
};
pub use async_trait;
pub use context::*;
pub use error::{
    Error, ErrorExtensionValues, ErrorExtensions, InputValueError, InputValueResult, ParseRequestError, Result,
    ResultExt, ServerError, ServerResult,
};
pub use futures_util;
pub use indexmap;
pub use request::{BatchRequest, Request};
pub use response::{BatchResponse, Response};
pub use schema::{Schema, SchemaBuilder, SchemaEnv};
pub use types::*;

pub type FieldError = Error;
pub type FieldResult<T> = Result<T>;

pub enum Value {
    Null,
    Number(Number),
    String(String),
    Boolean(bool),
    Binary(bytes::Bytes),
    Enum(Name),
    List(Vec<Value>),
    Object(indexmap::IndexMap<Name, Value>),
}
pub struct Number;
pub struct Name;
impl Name {
    pub fn new(name: impl AsRef<str>) -> Self {}
    pub fn as_str(&self) -> &str {}
}
#[twelve::request_data(meta)]
pub struct Variables(indexmap::IndexMap<Name, Value>);
impl Variables {
    pub fn from_json(value: serde_json::Value) -> Self {}
}
pub struct Pos {
    pub line: usize,
    pub column: usize,
}
pub fn from_value<T>(value: Value) -> std::result::Result<T, DeserializerError> {}
pub fn to_value<T>(value: T) -> std::result::Result<Value, SerializerError> {}
pub struct DeserializerError;
pub struct SerializerError;

pub trait InputType {}
pub trait OutputType {}
pub trait ObjectType: OutputType {}
pub trait SubscriptionType {}
pub trait ScalarType {
    #[twelve::entry(kind = "request")]
    fn parse(value: Value) -> InputValueResult<Self>;
    fn is_valid(value: &Value) -> bool {}
    fn to_value(&self) -> Value;
}
/// Checks before a field is resolved.
pub trait Guard {
    #[twelve::entry(kind = "request")]
    async fn check(&self, ctx: &Context<'_>) -> Result<()>;
}
pub trait GuardExt: Guard {
    fn and<T: Guard>(self, other: T) -> guard::And<Self, T> {}
    fn or<T: Guard>(self, other: T) -> guard::Or<Self, T> {}
}
mod guard {
    pub struct And<A, B>(A, B);
    pub struct Or<A, B>(A, B);
}
pub trait CustomValidator<T> {
    #[twelve::entry(kind = "request")]
    fn check(&self, value: &T) -> std::result::Result<(), InputValueError<T>>;
}
pub trait Executor {
    async fn execute(&self, request: Request) -> Response {}
    fn execute_stream(&self, request: Request, session_data: Option<std::sync::Arc<Data>>) -> futures_util::stream::BoxStream<'static, Response> {}
}
pub struct Lookahead<'a>(&'a str);
impl<'a> Lookahead<'a> {
    pub fn field(&self, name: &str) -> Self {}
    pub fn exists(&self) -> bool {}
}

pub mod context {
    use crate::{Error, Result, ServerError};

    /// Type map. That of the schema lives as long as the schema; one that is given to a request or a connection does
    /// not.
    pub struct Data;
    impl Data {
        pub fn insert<D: std::any::Any + Send + Sync>(&mut self, data: D) {}
    }
    impl Default for Data {
        fn default() -> Self {}
    }
    pub trait DataContext<'a> {
        #[twelve::shared_state]
        fn data<D: std::any::Any + Send + Sync>(&self) -> Result<&'a D> {}
        #[twelve::shared_state]
        fn data_unchecked<D: std::any::Any + Send + Sync>(&self) -> &'a D {}
        #[twelve::shared_state]
        fn data_opt<D: std::any::Any + Send + Sync>(&self) -> Option<&'a D> {}
    }
    pub type Context<'a> = ContextBase<'a, Field>;
    pub type ContextDirective<'a> = ContextBase<'a, Directive>;
    struct Field;
    struct Directive;
    pub struct ContextBase<'a, T> {
        pub item: T,
        pub schema_env: &'a crate::SchemaEnv,
    }
    impl<'a, T> ContextBase<'a, T> {
        #[twelve::shared_state]
        pub fn data<D: std::any::Any + Send + Sync>(&self) -> Result<&'a D> {}
        #[twelve::shared_state]
        pub fn data_unchecked<D: std::any::Any + Send + Sync>(&self) -> &'a D {}
        #[twelve::shared_state]
        pub fn data_opt<D: std::any::Any + Send + Sync>(&self) -> Option<&'a D> {}
        pub fn add_error(&self, error: ServerError) {}
        pub fn http_header_contains(&self, key: impl http::header::AsHeaderName) -> bool {}
        pub fn insert_http_header(&self, name: impl http::header::IntoHeaderName, value: impl TryInto<http::HeaderValue>) -> Option<http::HeaderValue> {}
        pub fn append_http_header(&self, name: impl http::header::IntoHeaderName, value: impl TryInto<http::HeaderValue>) -> bool {}
        pub fn look_ahead(&self) -> crate::Lookahead<'_> {}
        pub fn field(&self) -> SelectionField<'_> {}
    }
    impl<'a, T> DataContext<'a> for ContextBase<'a, T> {}
    pub struct SelectionField<'a>(&'a str);
    impl<'a> SelectionField<'a> {
        pub fn name(&self) -> &'a str {}
        pub fn alias(&self) -> Option<&'a str> {}
        pub fn selection_set(&self) -> impl Iterator<Item = SelectionField<'a>> {}
    }
}

mod schema {
    use crate::{context::Data, BatchRequest, BatchResponse, Request, Response};
    use futures_util::stream::BoxStream;

    pub struct SchemaBuilder<Query, Mutation, Subscription>(Query, Mutation, Subscription);
    impl<Query, Mutation, Subscription> SchemaBuilder<Query, Mutation, Subscription> {
        #[twelve::shares(arg = 0)]
        pub fn data<D: std::any::Any + Send + Sync>(self, data: D) -> Self {}
        pub fn register_input_type<T: crate::InputType>(self) -> Self {}
        pub fn register_output_type<T: crate::OutputType>(self) -> Self {}
        pub fn disable_introspection(self) -> Self {}
        pub fn introspection_only(self) -> Self {}
        pub fn limit_complexity(self, complexity: usize) -> Self {}
        pub fn limit_depth(self, depth: usize) -> Self {}
        pub fn limit_recursive_depth(self, depth: usize) -> Self {}
        pub fn limit_directives(self, max_directives: usize) -> Self {}
        pub fn extension(self, extension: impl crate::extensions::ExtensionFactory) -> Self {}
        pub fn validation_mode<M>(self, validation_mode: M) -> Self {}
        pub fn enable_federation(self) -> Self {}
        pub fn enable_subscription_in_federation(self) -> Self {}
        pub fn disable_suggestions(self) -> Self {}
        pub fn with_sorted_fields(self) -> Self {}
        pub fn with_sorted_enums(self) -> Self {}
        pub fn finish(self) -> Schema<Query, Mutation, Subscription> {}
    }

    /// The three roots are shared by all requests.
    #[twelve::shared_handle]
    pub struct Schema<Query, Mutation, Subscription>(Query, Mutation, Subscription);
    impl<Query, Mutation, Subscription> Schema<Query, Mutation, Subscription> {
        #[twelve::shares(arg = 0)]
        #[twelve::shares(arg = 1)]
        #[twelve::shares(arg = 2)]
        pub fn build(query: Query, mutation: Mutation, subscription: Subscription) -> SchemaBuilder<Query, Mutation, Subscription> {}
        #[twelve::shares(arg = 0)]
        #[twelve::shares(arg = 1)]
        #[twelve::shares(arg = 2)]
        pub fn new(query: Query, mutation: Mutation, subscription: Subscription) -> Schema<Query, Mutation, Subscription> {}
        pub fn sdl(&self) -> String {}
        pub fn names(&self) -> Vec<String> {}
        pub async fn execute(&self, request: impl Into<Request>) -> Response {}
        pub async fn execute_batch(&self, batch_request: BatchRequest) -> BatchResponse {}
        pub fn execute_stream(&self, request: impl Into<Request>) -> BoxStream<'static, Response> {}
        pub fn execute_stream_with_session_data(&self, request: impl Into<Request>, session_data: std::sync::Arc<Data>) -> BoxStream<'static, Response> {}
        #[twelve::shared_state]
        pub fn data<D: std::any::Any + Send + Sync>(&self) -> Option<&D> {}
    }
    impl<Query, Mutation, Subscription> Clone for Schema<Query, Mutation, Subscription> {
        #[twelve::alias]
        fn clone(&self) -> Self {}
    }
    impl<Query, Mutation, Subscription> Default for Schema<Query, Mutation, Subscription> {
        fn default() -> Self {}
    }
    impl<Query, Mutation, Subscription> crate::Executor for Schema<Query, Mutation, Subscription> {}
    #[twelve::shared_handle]
    pub struct SchemaEnv;
}

mod request {
    use crate::{context::Data, ParseRequestError, UploadValue, Variables};

    #[twelve::request_data(body)]
    pub struct Request {
        pub query: String,
        pub operation_name: Option<String>,
        pub variables: Variables,
        pub uploads: Vec<UploadValue>,
        pub data: Data,
    }
    impl Request {
        pub fn new(query: impl Into<String>) -> Self {}
        pub fn operation_name<T: Into<String>>(self, name: T) -> Self {}
        pub fn variables(self, variables: Variables) -> Self {}
        /// For this request alone.
        pub fn data<D: std::any::Any + Send + Sync>(self, data: D) -> Self {}
        pub fn disable_introspection(self) -> Self {}
        pub fn only_introspection(self) -> Self {}
        pub fn set_upload(&mut self, var_path: &str, upload: UploadValue) {}
    }
    #[twelve::request_data(body)]
    pub enum BatchRequest {
        Single(Request),
        Batch(Vec<Request>),
    }
    impl BatchRequest {
        pub fn into_single(self) -> Result<Request, ParseRequestError> {}
        pub fn iter(&self) -> impl Iterator<Item = &Request> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Request> {}
        pub fn variables(self, variables: Variables) -> Self {}
        pub fn data<D: std::any::Any + Clone + Send + Sync>(self, data: D) -> Self {}
        pub fn disable_introspection(self) -> Self {}
    }
}

mod response {
    use crate::{ServerError, Value};

    pub struct Response {
        pub data: Value,
        pub errors: Vec<ServerError>,
        pub http_headers: http::HeaderMap,
    }
    impl Response {
        pub fn new(data: impl Into<Value>) -> Self {}
        pub fn from_errors(errors: Vec<ServerError>) -> Self {}
        pub fn extension(self, name: impl Into<String>, value: Value) -> Self {}
        pub fn http_headers(self, http_headers: http::HeaderMap) -> Self {}
        pub fn is_ok(&self) -> bool {}
        pub fn is_err(&self) -> bool {}
        pub fn into_result(self) -> Result<Self, Vec<ServerError>> {}
    }
    pub enum BatchResponse {
        Single(Response),
        Batch(Vec<Response>),
    }
    impl BatchResponse {
        pub fn is_ok(&self) -> bool {}
        pub fn http_headers(&self) -> http::HeaderMap {}
    }
    impl From<Response> for BatchResponse {}
}

mod error {
    use crate::{Pos, Value};

    pub type Result<T, E = Error> = std::result::Result<T, E>;
    pub type ServerResult<T> = std::result::Result<T, ServerError>;
    pub type InputValueResult<T> = Result<T, InputValueError<T>>;
    pub struct Error {
        pub message: String,
        pub source: Option<std::sync::Arc<dyn std::any::Any + Send + Sync>>,
        pub extensions: Option<ErrorExtensionValues>,
    }
    impl Error {
        pub fn new(message: impl Into<String>) -> Self {}
        pub fn new_with_source(source: impl std::fmt::Display + Send + Sync + 'static) -> Self {}
        pub fn into_server_error(self, pos: Pos) -> ServerError {}
    }
    impl<T: std::fmt::Display + Send + Sync + 'static> From<T> for Error {}
    pub struct ServerError {
        pub message: String,
        pub locations: Vec<Pos>,
    }
    impl ServerError {
        pub fn new(message: impl Into<String>, pos: Option<Pos>) -> Self {}
    }
    pub struct InputValueError<T>(T);
    impl<T> InputValueError<T> {
        pub fn expected_type(actual: Value) -> Self {}
        pub fn custom(msg: impl std::fmt::Display) -> Self {}
    }
    pub struct ErrorExtensionValues;
    impl ErrorExtensionValues {
        pub fn set(&mut self, name: impl AsRef<str>, value: impl Into<Value>) {}
        pub fn unset(&mut self, name: impl AsRef<str>) {}
        pub fn get(&self, name: impl AsRef<str>) -> Option<&Value> {}
    }
    pub trait ErrorExtensions: Sized {
        fn extend(&self) -> Error {}
        fn extend_with<C: FnOnce(&Self, &mut ErrorExtensionValues)>(self, cb: C) -> Error {}
    }
    pub trait ResultExt<T, E>: Sized {
        fn extend_err<C: FnOnce(&E, &mut ErrorExtensionValues)>(self, cb: C) -> Result<T> {}
        fn extend(self) -> Result<T> {}
    }
    impl<T, E> ResultExt<T, E> for std::result::Result<T, E> {}
    pub struct ParseRequestError;
}

pub mod types {
    pub struct ID(pub String);
    impl std::ops::Deref for ID { type Target = String; }
    impl std::ops::DerefMut for ID {}
    pub struct Json<T>(pub T);
    impl<T> std::ops::Deref for Json<T> { type Target = T; }
    pub enum MaybeUndefined<T> {
        Undefined,
        Null,
        Value(T),
    }
    pub struct EmptyMutation;
    pub struct EmptySubscription;
    pub struct MergedObject<A, B>(pub A, pub B);
    /// A file of a multipart request.
    #[twelve::request_data(body)]
    pub struct Upload(pub usize);
    impl Upload {
        #[twelve::request_data(body)]
        pub fn value(&self, ctx: &crate::Context<'_>) -> std::io::Result<UploadValue> {}
    }
    #[twelve::request_data(body)]
    pub struct UploadValue {
        pub filename: String,
        pub content_type: Option<String>,
        pub content: std::fs::File,
    }
    impl UploadValue {
        pub fn try_clone(&self) -> std::io::Result<Self> {}
        #[twelve::request_data(body)]
        pub fn into_read(self) -> impl std::io::Read + Sync + Send + 'static {}
        #[twelve::request_data(body)]
        pub fn into_async_read(self) -> impl futures_util::io::AsyncRead + Sync + Send + 'static {}
        pub fn size(&self) -> std::io::Result<u64> {}
    }
    pub mod connection {
        pub struct EmptyFields;
        pub struct Connection<Cursor, Node, ConnectionFields = EmptyFields, EdgeFields = EmptyFields> {
            pub edges: Vec<Edge<Cursor, Node, EdgeFields>>,
            pub has_previous_page: bool,
            pub has_next_page: bool,
        }
        impl<Cursor, Node> Connection<Cursor, Node> {
            pub fn new(has_previous_page: bool, has_next_page: bool) -> Self {}
        }
        pub struct Edge<Cursor, Node, EdgeFields> {
            pub cursor: Cursor,
            pub node: Node,
            pub additional_fields: EdgeFields,
        }
        impl<Cursor, Node> Edge<Cursor, Node, EmptyFields> {
            pub fn new(cursor: Cursor, node: Node) -> Self {}
        }
    }
}

pub mod extensions {
    use crate::{Request, Response, ServerResult};

    pub trait ExtensionFactory {
        fn create(&self) -> std::sync::Arc<dyn Extension>;
    }
    /// One is made for each request.
    pub trait Extension {
        #[twelve::entry(kind = "request")]
        async fn request(&self, ctx: &ExtensionContext<'_>, next: NextRequest<'_>) -> Response {}
        #[twelve::entry(kind = "request")]
        async fn prepare_request(&self, ctx: &ExtensionContext<'_>, request: Request, next: NextPrepareRequest<'_>) -> ServerResult<Request> {}
        #[twelve::entry(kind = "request")]
        async fn execute(&self, ctx: &ExtensionContext<'_>, operation_name: Option<&str>, next: NextExecute<'_>) -> Response {}
    }
    pub struct ExtensionContext<'a>(&'a str);
    impl<'a> ExtensionContext<'a> {
        #[twelve::shared_state]
        pub fn data<D: std::any::Any + Send + Sync>(&self) -> crate::Result<&'a D> {}
        #[twelve::shared_state]
        pub fn data_unchecked<D: std::any::Any + Send + Sync>(&self) -> &'a D {}
        #[twelve::shared_state]
        pub fn data_opt<D: std::any::Any + Send + Sync>(&self) -> Option<&'a D> {}
    }
    pub struct NextRequest<'a>(&'a str);
    impl<'a> NextRequest<'a> {
        pub async fn run(self, ctx: &ExtensionContext<'_>) -> Response {}
    }
    pub struct NextPrepareRequest<'a>(&'a str);
    impl<'a> NextPrepareRequest<'a> {
        pub async fn run(self, ctx: &ExtensionContext<'_>, request: Request) -> ServerResult<Request> {}
    }
    pub struct NextExecute<'a>(&'a str);
    impl<'a> NextExecute<'a> {
        pub async fn run(self, ctx: &ExtensionContext<'_>, operation_name: Option<&str>) -> Response {}
    }
    pub struct Logger;
    pub struct Tracing;
    pub struct ApolloTracing;
    pub struct Analyzer;
}

pub mod dataloader {
    pub trait Loader<K> {
        type Value;
        type Error;
        #[twelve::entry(kind = "request")]
        async fn load(&self, keys: &[K]) -> Result<std::collections::HashMap<K, Self::Value>, Self::Error>;
    }
    /// Batches; with another `C` than [`NoCache`] it keeps what it loaded.
    #[twelve::nature(cache)]
    pub struct DataLoader<T, C = NoCache>(T, C);
    impl<T> DataLoader<T, NoCache> {
        pub fn new<S, R>(loader: T, spawner: S) -> Self {}
    }
    impl<T, C> DataLoader<T, C> {
        pub fn with_cache<S, R>(loader: T, spawner: S, cache_factory: C) -> Self {}
        pub fn delay(self, delay: std::time::Duration) -> Self {}
        pub fn max_batch_size(self, max_batch_size: usize) -> Self {}
        pub fn loader(&self) -> &T {}
        pub async fn load_one<K>(&self, key: K) -> Result<Option<T::Value>, T::Error> {}
        pub async fn load_many<K, I>(&self, keys: I) -> Result<std::collections::HashMap<K, T::Value>, T::Error> {}
        #[twelve::mutates]
        pub async fn feed_one<K>(&self, key: K, value: T::Value) {}
        #[twelve::mutates]
        pub fn clear<K>(&self) {}
    }
    pub struct NoCache;
    #[twelve::opens(cache, memory)]
    pub struct HashMapCache<S = std::collections::hash_map::RandomState>(S);
    impl<S> HashMapCache<S> {
        pub fn new() -> Self {}
    }
    impl Default for HashMapCache {
        fn default() -> Self {}
    }
    #[twelve::opens(cache, memory)]
    pub struct LruCache;
    impl LruCache {
        pub fn new(cap: usize) -> Self {}
    }
}

pub mod http {
    pub struct GraphiQLSource<'a>(&'a str);
    impl<'a> GraphiQLSource<'a> {
        pub fn build() -> GraphiQLSource<'a> {}
        pub fn endpoint(self, endpoint: &'a str) -> GraphiQLSource<'a> {}
        pub fn subscription_endpoint(self, endpoint: &'a str) -> GraphiQLSource<'a> {}
        pub fn title(self, title: &'a str) -> GraphiQLSource<'a> {}
        pub fn finish(self) -> String {}
    }
    pub fn playground_source(config: GraphQLPlaygroundConfig) -> String {}
    pub struct GraphQLPlaygroundConfig<'a>(&'a str);
    impl<'a> GraphQLPlaygroundConfig<'a> {
        pub fn new(endpoint: &'a str) -> Self {}
        pub fn subscription_endpoint(self, endpoint: &'a str) -> Self {}
    }
    pub const ALL_WEBSOCKET_PROTOCOLS: [&str; 2] = ();
}
