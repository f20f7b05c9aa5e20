//! package = "lambda_http", version = ">=0.5, <2"

pub use aws_lambda_events::{self, encodings::Body};
pub use http::{self, Response};
pub use lambda_runtime::{self, service_fn, tower, tracing, BoxFuture, Context, Error, LambdaEvent, Service, SnapStartResource};
pub use self::ext::{RequestExt, RequestPayloadExt};
pub use self::response::IntoResponse;
pub use self::streaming::{run_with_streaming_response, run_with_streaming_response_concurrent};

pub type Request = http::Request<Body>;

#[twelve::serves]
pub async fn run<'a, R, S, E>(handler: S) -> Result<(), Error> where S: Service<Request, Response = R, Error = E> {}
/// Several requests at a time in one process.
#[twelve::serves]
pub async fn run_concurrent<R, S, E>(handler: S) -> Result<(), Error> where S: Service<Request, Response = R, Error = E> + Clone {}
pub fn runtime<R, S, E>(handler: S) -> lambda_runtime::Runtime<S> {}
pub fn runtime_concurrent<R, S, E>(handler: S) -> lambda_runtime::Runtime<S> {}

pub struct Adapter<'a, R, S>(S, &'a R);
impl<'a, R, S> From<S> for Adapter<'a, R, S> {
    #[twelve::wraps]
    fn from(service: S) -> Self {}
}

mod streaming {
    use crate::{Error, Request, Response};
    #[twelve::serves]
    pub async fn run_with_streaming_response<'a, S, B, E>(handler: S) -> Result<(), Error> where S: tower::Service<Request, Response = Response<B>, Error = E> {}
    #[twelve::serves]
    pub async fn run_with_streaming_response_concurrent<S, B, E>(handler: S) -> Result<(), Error> where S: tower::Service<Request, Response = Response<B>, Error = E> + Clone {}
}
mod response {
    pub type ResponseFuture = std::pin::Pin<Box<dyn std::future::Future<Output = http::Response<crate::Body>> + Send>>;
    pub trait IntoResponse {
        fn into_response(self) -> ResponseFuture;
    }
}
pub mod request {
    pub enum RequestContext {}
    pub fn from_reader<R>(rdr: R) -> Result<crate::Request, serde_json::Error> {}
    pub fn from_str(s: &str) -> Result<crate::Request, serde_json::Error> {}
}
pub mod ext {
    pub use self::extensions::RequestExt;
    pub use self::request::{PayloadError, RequestPayloadExt};
    pub mod extensions {
        use aws_lambda_events::query_map::QueryMap;
        use crate::request::RequestContext;
        pub trait RequestExt {
            #[twelve::request_data(meta)]
            fn raw_http_path(&self) -> &str;
            fn with_raw_http_path<S>(self, path: S) -> Self where S: Into<String>;
            #[twelve::request_data(meta)]
            fn query_string_parameters(&self) -> QueryMap;
            #[twelve::request_data(meta)]
            fn query_string_parameters_ref(&self) -> Option<&QueryMap>;
            fn with_query_string_parameters<Q>(self, parameters: Q) -> Self;
            #[twelve::request_data(meta)]
            fn path_parameters(&self) -> QueryMap;
            #[twelve::request_data(meta)]
            fn path_parameters_ref(&self) -> Option<&QueryMap>;
            fn with_path_parameters<P>(self, parameters: P) -> Self;
            fn stage_variables(&self) -> QueryMap;
            fn stage_variables_ref(&self) -> Option<&QueryMap>;
            fn request_context(&self) -> RequestContext;
            fn request_context_ref(&self) -> Option<&RequestContext>;
            fn lambda_context(&self) -> crate::Context;
            fn lambda_context_ref(&self) -> Option<&crate::Context>;
        }
        impl<B> RequestExt for http::Request<B> {}
    }
    pub mod request {
        pub enum PayloadError {
            Json(serde_json::Error),
            WwwFormUrlEncoded(()),
        }
        pub enum JsonPayloadError {
            Parsing(serde_json::Error),
        }
        pub enum FormUrlEncodedPayloadError {
            Parsing(()),
        }
        pub trait RequestPayloadExt {
            #[twelve::request_data(body)]
            fn payload<D>(&self) -> Result<Option<D>, PayloadError>;
            #[twelve::request_data(body)]
            fn json<D>(&self) -> Result<Option<D>, JsonPayloadError>;
            #[twelve::request_data(body)]
            fn form_url_encoded<D>(&self) -> Result<Option<D>, FormUrlEncodedPayloadError>;
        }
        impl RequestPayloadExt for http::Request<crate::Body> {}
    }
}
