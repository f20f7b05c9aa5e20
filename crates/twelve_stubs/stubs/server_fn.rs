//! package = "server_fn", version = ">=0.6, <0.9"

pub use error::ServerFnError;
pub use server_fn_macro_default::server;

pub mod error {
    pub struct NoCustomError;
    pub enum ServerFnError<E = NoCustomError> {
        WrappedServerError(E),
        Registration(String),
        Request(String),
        Response(String),
        ServerError(String),
        MiddlewareError(String),
        Deserialization(String),
        Serialization(String),
        Args(String),
        MissingArg(String),
    }
    impl ServerFnError<NoCustomError> {
        pub fn new(msg: impl ToString) -> Self {}
    }
    pub enum ServerFnErrorErr {
        Registration(String),
        UnsupportedRequestMethod(String),
        Request(String),
        ServerError(String),
        MiddlewareError(String),
        Deserialization(String),
        Serialization(String),
        Args(String),
        MissingArg(String),
        Response(String),
    }
    pub trait FromServerFnError {}
    impl FromServerFnError for ServerFnError {}
}
pub mod codec {
    pub struct Cbor;
    pub struct GetUrl;
    pub struct Json;
    pub struct MsgPack;
    pub struct MultipartFormData;
    pub struct Patch<Codec>(Codec);
    pub struct Post<Codec>(Codec);
    pub struct PostUrl;
    pub struct Postcard;
    pub struct Put<Codec>(Codec);
    pub struct Rkyv;
    pub struct SerdeLite;
    pub struct Streaming;
    pub struct StreamingText;
    #[twelve::request_data(body)]
    pub enum MultipartData {
        Client(BrowserFormData),
        Server(multer::Multipart<'static>),
    }
    impl MultipartData {
        #[twelve::request_data(body)]
        pub fn into_inner(self) -> Option<multer::Multipart<'static>> {}
    }
    struct BrowserFormData;
    #[twelve::request_data(body)]
    pub struct ByteStream<E = crate::ServerFnError>(E);
    impl<E> ByteStream<E> {
        pub fn new<T>(value: T) -> Self {}
        #[twelve::request_data(body)]
        pub fn into_inner(self) -> impl futures_core::Stream {}
    }
    #[twelve::request_data(body)]
    pub struct TextStream<E = crate::ServerFnError>(E);
    impl<E> TextStream<E> {
        pub fn new<T>(value: T) -> Self {}
        #[twelve::request_data(body)]
        pub fn into_inner(self) -> impl futures_core::Stream {}
    }
}
pub mod axum {
    pub fn register_explicit<T>() {}
    pub async fn handle_server_fn(req: http::Request<axum::body::Body>) -> http::Response<axum::body::Body> {}
}
pub mod actix {
    pub fn register_explicit<T>() {}
    pub async fn handle_server_fn(req: actix_web::HttpRequest, payload: actix_web::web::Payload) -> actix_web::HttpResponse {}
}
