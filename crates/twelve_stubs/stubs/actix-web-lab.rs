//! package = "actix-web-lab", version = ">=0.20, <0.30"

mod body_async_write {
    use actix_web::body::MessageBody;
    use tokio::io::AsyncWrite;
    pub fn writer() -> (Writer, impl MessageBody) {}
    pub struct Writer;
    impl AsyncWrite for Writer {}
}
mod body_channel {
    use actix_web::body::MessageBody;
    use bytes::Bytes;
    use crate::BoxError;
    pub fn channel<E: Into<BoxError>>() -> (Sender<E>, impl MessageBody) {}
    pub struct Sender<E>(E);
    impl<E> Sender<E> {
        pub fn send(&mut self, chunk: Bytes) -> Result<(), Bytes> {}
        pub fn close(self, error: Option<E>) -> Result<(), E> {}
    }
}
mod body_limit {
    use std::fmt;
    use actix_web::{FromRequest, ResponseError, dev::{self}};
    use derive_more::Display;
    pub const DEFAULT_BODY_LIMIT: usize = ();
    #[twelve::request_data(body)]
    pub struct BodyLimit<T, const LIMIT: usize = DEFAULT_BODY_LIMIT>(T);
            impl<T, const LIMIT: usize> AsRef<T> for BodyLimit<T, LIMIT> {}
        impl<T, const LIMIT: usize> From<T> for BodyLimit<T, LIMIT> {}
    impl<T, const LIMIT: usize> BodyLimit<T, LIMIT> {
        pub fn into_inner(self) -> T {}
    }
    impl<T: FromRequest, const LIMIT: usize> FromRequest for BodyLimit<T, LIMIT>
    where
        T::Error: fmt::Display,
    {
        type Error = BodyLimitError<T>;
        type Future = BodyLimitFut<T, LIMIT>;
    }
    pub struct BodyLimitFut<T: FromRequest, const LIMIT: usize>(T);
    impl<T: FromRequest, const LIMIT: usize> Future for BodyLimitFut<T, LIMIT>
    where
        T::Error: fmt::Display,
    {
        type Output = Result<BodyLimit<T, LIMIT>, BodyLimitError<T>>;
    }
    pub enum BodyLimitError<T: FromRequest>
    where
        T::Error: fmt::Display,
    {
        Extractor(T::Error),
        Overflow,
    }
    impl<T: FromRequest> ResponseError for BodyLimitError<T>
    where
        T::Error: fmt::Display,
    {}
}
mod bytes {
    use actix_web::{FromRequest, HttpRequest, ResponseError, dev, web};
    use derive_more::Error;
    pub const DEFAULT_BYTES_LIMIT: usize = ();
    #[twelve::request_data(body)]
    pub struct Bytes<const LIMIT: usize = DEFAULT_BYTES_LIMIT>(pub web::Bytes);
            impl<const LIMIT: usize> std::ops::Deref for Bytes<LIMIT> {
            type Target = web::Bytes;
        }
        impl<const LIMIT: usize> std::ops::DerefMut for Bytes<LIMIT> {}
        impl<const LIMIT: usize> AsRef<web::Bytes> for Bytes<LIMIT> {}
        impl<const LIMIT: usize> AsMut<web::Bytes> for Bytes<LIMIT> {}
    impl<const LIMIT: usize> Bytes<LIMIT> {
        pub fn into_inner(self) -> web::Bytes {}
    }
    impl<const LIMIT: usize> FromRequest for Bytes<LIMIT> {
        type Error = actix_web::Error;
        type Future = BytesExtractFut<LIMIT>;
    }
    pub struct BytesExtractFut<const LIMIT: usize>;
    impl<const LIMIT: usize> Future for BytesExtractFut<LIMIT> {
        type Output = actix_web::Result<Bytes<LIMIT>>;
    }
    pub enum BytesBody<const LIMIT: usize> {
        Error(Option<BytesPayloadError>),
        Body { length: Option<usize>, payload: dev::Payload, buf: web::BytesMut },
    }
    impl<const LIMIT: usize> BytesBody<LIMIT> {
        pub fn new(req: &HttpRequest, payload: &mut dev::Payload) -> Self {}
    }
    impl<const LIMIT: usize> Future for BytesBody<LIMIT> {
        type Output = Result<web::Bytes, BytesPayloadError>;
    }
    pub enum BytesPayloadError {
        OverflowKnownLength { length: usize, limit: usize },
        Overflow { limit: usize },
        Payload(actix_web::error::PayloadError),
    }
    impl From<actix_web::error::PayloadError> for BytesPayloadError {}
    impl ResponseError for BytesPayloadError {}
}
mod cache_control {
    use std::str;
    use actix_http::header::{self, Header, InvalidHeaderValue, TryIntoHeaderValue};
    pub struct CacheControl(pub Vec<CacheDirective>);
    impl TryIntoHeaderValue for CacheControl {
        type Error = InvalidHeaderValue;
    }
    impl Header for CacheControl {}
    pub enum CacheDirective {
        MaxAge(u32),
        MaxStale(u32),
        MinFresh(u32),
        SMaxAge(u32),
        NoCache,
        NoStore,
        NoTransform,
        OnlyIfCached,
        MustRevalidate,
        ProxyRevalidate,
        MustUnderstand,
        Private,
        Public,
        Immutable,
        StaleWhileRevalidate,
        StaleIfError,
        Extension(String, Option<String>),
    }
    impl str::FromStr for CacheDirective {
        type Err = Option<<u32 as str::FromStr>::Err>;
    }
}
mod catch_panic {
    use std::future::Ready;
    use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform};
    use futures_util::future::LocalBoxFuture;
    pub struct CatchPanic;
    impl Default for CatchPanic {}
    impl<
        S: Service<
                ServiceRequest,
                Response = ServiceResponse<B>,
                Error = actix_web::Error,
            >,
        B,
    > Transform<S, ServiceRequest> for CatchPanic {
        type Response = ServiceResponse<B>;
        type Error = actix_web::Error;
        type Transform = CatchPanicMiddleware<S>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
    }
    impl<
        S: Service<
                ServiceRequest,
                Response = ServiceResponse<B>,
                Error = actix_web::Error,
            >,
        B,
    > Service<ServiceRequest> for CatchPanicMiddleware<S> {
        type Response = ServiceResponse<B>;
        type Error = actix_web::Error;
        type Future = LocalBoxFuture<'static, Result<Self::Response, Self::Error>>;
    }
}
mod cbor {
    use actix_web::Responder;
    use bytes::Bytes;
    use serde::Serialize;
    pub struct Cbor<T>(pub T);
    impl<T: Serialize> Responder for Cbor<T> {
        type Body = Bytes;
    }
}
mod clear_site_data {
    use std::{convert::Infallible, str::{self, FromStr}};
    use actix_http::header::{Header, InvalidHeaderValue, TryIntoHeaderValue};
    pub struct ClearSiteData(pub Vec<ClearSiteDataDirective>);
    impl ClearSiteData {
        pub fn all() -> Self {}
    }
    impl TryIntoHeaderValue for ClearSiteData {
        type Error = InvalidHeaderValue;
    }
    impl Header for ClearSiteData {}
    pub enum ClearSiteDataDirective {
        All,
        Cache,
        ClientHints,
        Cookies,
        Storage,
        ExecutionContexts,
    }
    impl FromStr for ClearSiteDataDirective {
        type Err = Option<Infallible>;
    }
}
mod condition_option {
    use std::task::{self};
    use actix_web::{body::EitherBody, dev::{Service, ServiceResponse, Transform}};
    use futures_util::future::LocalBoxFuture;
    pub struct ConditionOption<T>(T);
    impl<T> From<Option<T>> for ConditionOption<T> {}
    impl<
        S: Service<Req, Response = ServiceResponse<BD>, Error = Err>,
        T: Transform<S, Req, Response = ServiceResponse<BE>, Error = Err>,
        Req,
        BE,
        BD,
        Err,
    > Transform<S, Req> for ConditionOption<T> {
        type Response = ServiceResponse<EitherBody<BE, BD>>;
        type Error = Err;
        type Transform = ConditionMiddleware<T::Transform, S>;
        type InitError = T::InitError;
        type Future = LocalBoxFuture<'static, Result<Self::Transform, Self::InitError>>;
    }
    pub enum ConditionMiddleware<E, D> {
        Enable(E),
        Disable(D),
    }
    impl<
        E: Service<Req, Response = ServiceResponse<BE>, Error = Err>,
        D: Service<Req, Response = ServiceResponse<BD>, Error = Err>,
        Req,
        BE,
        BD,
        Err,
    > Service<Req> for ConditionMiddleware<E, D> {
        type Response = ServiceResponse<EitherBody<BE, BD>>;
        type Error = Err;
        type Future = ConditionMiddlewareFuture<E::Future, D::Future>;
    }
    impl<
        E: Future<Output = Result<ServiceResponse<BE>, Err>>,
        D: Future<Output = Result<ServiceResponse<BD>, Err>>,
        BE,
        BD,
        Err,
    > Future for ConditionMiddlewareFuture<E, D> {
        type Output = Result<ServiceResponse<EitherBody<BE, BD>>, Err>;
    }
}
mod content_length {
    use std::{convert::Infallible, str};
    use actix_web::http::header::{Header, TryIntoHeaderValue};
    pub struct ContentLength;
    impl ContentLength {
        pub fn into_inner(&self) -> usize {}
    }
    impl str::FromStr for ContentLength {
        type Err = <usize as str::FromStr>::Err;
    }
    impl TryIntoHeaderValue for ContentLength {
        type Error = Infallible;
    }
    impl Header for ContentLength {}
    impl From<ContentLength> for usize {}
    impl From<usize> for ContentLength {}
}
mod csv {
    use std::{convert::Infallible, error::Error as StdError};
    use actix_web::{Responder, body::MessageBody};
    use bytes::Bytes;
    use futures_util::Stream;
    use mime::Mime;
    use serde::Serialize;
    pub struct Csv<S>(S);
    impl<S> Csv<S> {
        pub fn new(stream: S) -> Self {}
    }
    impl<S> Csv<S> {
        pub fn new_infallible(stream: S) -> Csv<S> {}
    }
    impl<
        S: Stream<Item = Result<T, E>>,
        T: Serialize,
        E: Into<Box<dyn StdError>>,
    > Csv<S> {
        pub fn into_body_stream(self) -> impl MessageBody {}
        pub fn into_responder(self) -> impl actix_web::Responder {}
        pub fn into_chunk_stream(self) -> impl Stream<Item = Result<Bytes, E>> {}
    }
    impl Csv<Infallible> {
        pub fn mime() -> Mime {}
    }
}
mod display_stream {
    use std::{error::Error as StdError, fmt};
    use actix_web::{Responder, body::MessageBody};
    use bytes::Bytes;
    use futures_util::Stream;
    pub struct DisplayStream<S>(S);
    impl<S> DisplayStream<S> {
        pub fn new(stream: S) -> Self {}
    }
    impl<S> DisplayStream<S> {
        pub fn new_infallible(stream: S) -> DisplayStream<S> {}
    }
    impl<
        S: Stream<Item = Result<T, E>>,
        T: fmt::Display,
        E: Into<Box<dyn StdError>>,
    > DisplayStream<S> {
        pub fn into_body_stream(self) -> impl MessageBody {}
        pub fn into_responder(self) -> impl actix_web::Responder {}
        pub fn into_chunk_stream(self) -> impl Stream<Item = Result<Bytes, E>> {}
    }
}
mod err_handler {
    use std::rc::Rc;
    use actix_service::{Service, Transform};
    use actix_web::{
        Error, Result, body::EitherBody, dev::{ServiceRequest, ServiceResponse},
        http::StatusCode,
    };
    use ahash::AHashMap;
    use futures_util::future::LocalBoxFuture;
    type ErrorHandlerRes<B> = Result<ServiceResponse<EitherBody<B>>>;
    type ErrorHandler<B> = dyn Fn(
        ServiceResponse<B>,
    ) -> LocalBoxFuture<'static, ErrorHandlerRes<B>>;
    type Handlers<B> = Rc<AHashMap<StatusCode, Box<ErrorHandler<B>>>>;
    pub struct ErrorHandlers<B>(B);
    impl<B> Default for ErrorHandlers<B> {}
    impl<B> ErrorHandlers<B> {
        pub fn new() -> Self {}
        pub fn handler<
            F: Fn(ServiceResponse<B>) -> Fut,
            Fut: Future<Output = ErrorHandlerRes<B>>,
        >(self, status: StatusCode, handler: F) -> Self {}
    }
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        B,
    > Transform<S, ServiceRequest> for ErrorHandlers<B> {
        type Response = ServiceResponse<EitherBody<B>>;
        type Error = Error;
        type Transform = ErrorHandlersMiddleware<S, B>;
        type InitError = ();
        type Future = LocalBoxFuture<'static, Result<Self::Transform, Self::InitError>>;
    }
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        B,
    > Service<ServiceRequest> for ErrorHandlersMiddleware<S, B> {
        type Response = ServiceResponse<EitherBody<B>>;
        type Error = Error;
        type Future = ErrorHandlersFuture<S::Future, B>;
    }
    pub enum ErrorHandlersFuture<Fut: Future, B> {
        ServiceFuture { fut: Fut, handlers: Handlers<B> },
        ErrorHandlerFuture {
            fut: LocalBoxFuture<'static, Result<ServiceResponse<EitherBody<B>>, Error>>,
        },
    }
    impl<Fut: Future<Output = Result<ServiceResponse<B>, Error>>, B> Future
    for ErrorHandlersFuture<Fut, B> {
        type Output = Result<ServiceResponse<EitherBody<B>>, Error>;
    }
}
mod forwarded {
    use std::{convert::Infallible, str};
    use actix_web::http::header::{self, Header, TryIntoHeaderValue};
    use itertools::Itertools as _;
    pub struct Forwarded;
    impl Forwarded {
        pub fn new(
            by: impl Into<Option<String>>,
            r#for: impl Into<Vec<String>>,
            host: impl Into<Option<String>>,
            proto: impl Into<Option<String>>,
        ) -> Self {}
        pub fn new_for(r#for: impl Into<String>) -> Self {}
        pub fn for_client(&self) -> Option<&str> {}
        pub fn for_chain(&self) -> impl Iterator<Item = &'_ str> {}
        pub fn by(&self) -> Option<&str> {}
        pub fn host(&self) -> Option<&str> {}
        pub fn proto(&self) -> Option<&str> {}
        pub fn push_for(&mut self, identifier: impl Into<String>) {}
    }
    impl str::FromStr for Forwarded {
        type Err = Infallible;
    }
    impl TryIntoHeaderValue for Forwarded {
        type Error = header::InvalidHeaderValue;
    }
    impl Header for Forwarded {}
}
mod host {
    use std::{convert::Infallible, future::Ready};
    use actix_web::FromRequest;
    #[twelve::request_data(meta)]
    pub struct Host;
    impl Host {
        pub fn into_inner(self) -> String {}
    }
    impl FromRequest for Host {
        type Error = Infallible;
        type Future = Ready<Result<Self, Self::Error>>;
    }
}
mod infallible_body_stream {
    use actix_http::body::SizedStream;
    use bytes::Bytes;
    use futures_util::Stream;
    pub fn new_infallible_body_stream<S: Stream<Item = Bytes>>(
        stream: S,
    ) -> BodyStream<S> {}
    pub fn new_infallible_sized_stream<S: Stream<Item = Bytes>>(
        size: u64,
        stream: S,
    ) -> SizedStream<S> {}
}
mod json {
    use std::{fmt, marker::PhantomData};
    use actix_web::{FromRequest, HttpRequest, ResponseError, dev::Payload, web};
    use derive_more::{Display, Error};
    use futures_util::Stream as _;
    use serde::de::DeserializeOwned;
    pub const DEFAULT_JSON_LIMIT: usize = ();
    #[twelve::request_data(body)]
    pub struct Json<T, const LIMIT: usize = DEFAULT_JSON_LIMIT>(pub T);
            impl<T, const LIMIT: usize> std::ops::Deref for Json<T, LIMIT> {
            type Target = T;
        }
        impl<T, const LIMIT: usize> std::ops::DerefMut for Json<T, LIMIT> {}
    impl<T, const LIMIT: usize> Json<T, LIMIT> {
        pub fn into_inner(self) -> T {}
    }
    impl<T: DeserializeOwned, const LIMIT: usize> FromRequest for Json<T, LIMIT> {
        type Error = JsonPayloadError;
        type Future = JsonExtractFut<T, LIMIT>;
    }
    pub struct JsonExtractFut<T, const LIMIT: usize>(T);
    impl<T: DeserializeOwned, const LIMIT: usize> Future for JsonExtractFut<T, LIMIT> {
        type Output = Result<Json<T, LIMIT>, JsonPayloadError>;
    }
    pub enum JsonBody<T, const LIMIT: usize> {
        Error(Option<JsonPayloadError>),
        Body {
            length: Option<usize>,
            payload: Payload,
            buf: web::BytesMut,
            _res: PhantomData<fn() -> T>,
        },
    }
    impl<T: DeserializeOwned, const LIMIT: usize> JsonBody<T, LIMIT> {
        pub fn new(req: &HttpRequest, payload: &mut Payload) -> Self {}
    }
    impl<T: DeserializeOwned, const LIMIT: usize> Future for JsonBody<T, LIMIT> {
        type Output = Result<T, JsonPayloadError>;
    }
    pub enum JsonPayloadError {
        Overflow { limit: usize, length: Option<usize> },
        ContentType,
        Deserialize { source: JsonDeserializeError },
        Payload { source: actix_web::error::PayloadError },
    }
    pub struct JsonDeserializeError;
    impl JsonDeserializeError {
        pub fn path(&self) -> impl fmt::Display + '_ {}
        pub fn source(&self) -> &serde_json::Error {}
    }
    impl ResponseError for JsonPayloadError {}
}
mod lazy_data {
    use std::future::{Future, Ready};
    use actix_web::{Error, FromRequest};
    #[twelve::shared_state]
    #[twelve::shared_handle]
    pub struct LazyData<T>(T);
    impl<T> LazyData<T> {
        pub fn new<F: FnOnce() -> Fut, Fut: Future<Output = T>>(init: F) -> LazyData<T> {}
        pub async fn get(&self) -> &T {}
    }
    impl<T> FromRequest for LazyData<T> {
        type Error = Error;
        type Future = Ready<Result<Self, Error>>;
    }
}
mod lazy_data_shared {
    use std::future::{Future, Ready};
    use actix_web::{Error, FromRequest};
    #[twelve::shared_state]
    #[twelve::shared_handle]
    pub struct LazyDataShared<T>(T);
    impl<T> LazyDataShared<T> {
        pub fn new<F: FnOnce() -> Fut, Fut: Future<Output = T>>(
            init: F,
        ) -> LazyDataShared<T> {}
        pub async fn get(&self) -> &T {}
    }
    impl<T> FromRequest for LazyDataShared<T> {
        type Error = Error;
        type Future = Ready<Result<Self, Error>>;
    }
}
mod load_shed {
    use std::{error::Error as StdError, fmt, future::Ready};
    use actix_service::{Service, Transform};
    use actix_web::ResponseError;
    pub struct LoadShed;
    impl Default for LoadShed {}
    impl LoadShed {
        pub fn new() -> Self {}
    }
    impl<S: Service<Req>, Req> Transform<S, Req> for LoadShed {
        type Response = S::Response;
        type Error = Overloaded<S::Error>;
        type Transform = LoadShedService<S>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
    }
    pub struct LoadShedService<S>(S);
    impl<S: Service<Req>, Req> Service<Req> for LoadShedService<S> {
        type Response = S::Response;
        type Error = Overloaded<S::Error>;
        type Future = LoadShedFuture<S::Future>;
    }
    pub struct LoadShedFuture<F>(F);
    impl<F: Future<Output = Result<T, E>>, T, E> Future for LoadShedFuture<F> {
        type Output = Result<T, Overloaded<E>>;
    }
    pub enum Overloaded<E> {
        Service(E),
        Overloaded,
    }
    impl<E: StdError> StdError for Overloaded<E> {}
    impl<E: fmt::Display> ResponseError for Overloaded<E> {}
}
mod local_data {
    use std::{
        future::Ready,
        ops::Deref, rc::Rc,
    };
    use actix_web::{Error, FromRequest};
    #[twelve::shared_state]
    #[twelve::shared_handle]
    pub struct LocalData<T: ?Sized>(T);
    impl<T> LocalData<T> {
        pub fn new(item: T) -> LocalData<T> {}
    }
    impl<T: ?Sized> Deref for LocalData<T> {
        type Target = T;
    }
    impl<T: ?Sized> From<Rc<T>> for LocalData<T> {}
    impl<T: ?Sized> FromRequest for LocalData<T> {
        type Error = Error;
        type Future = Ready<Result<Self, Error>>;
    }
}
mod middleware_map_response {
    use std::future::{Future, Ready};
    use actix_service::{Service, Transform};
    use actix_web::{Error, body::MessageBody, dev::{ServiceRequest, ServiceResponse}};
    #[twelve::handler(arg = 0)]
    pub fn map_response<F>(mapper_fn: F) -> MapResMiddleware<F> {}
    pub struct MapResMiddleware<F>(F);
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        F: Fn(ServiceResponse<B>) -> Fut,
        Fut: Future<Output = Result<ServiceResponse<B2>, Error>>,
        B,
        B2: MessageBody,
    > Transform<S, ServiceRequest> for MapResMiddleware<F> {
        type Response = ServiceResponse<B2>;
        type Error = Error;
        type Transform = MapResService<S, F, B>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
    }
    pub struct MapResService<S, F, B>(S, F, B);
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        F: Fn(ServiceResponse<B>) -> Fut,
        Fut: Future<Output = Result<ServiceResponse<B2>, Error>>,
        B,
        B2: MessageBody,
    > Service<ServiceRequest> for MapResService<S, F, B> {
        type Response = ServiceResponse<B2>;
        type Error = Error;
        type Future = MapResFut<S::Future, F, Fut>;
    }
    pub struct MapResFut<SvcFut, F, FnFut>(SvcFut, F, FnFut);
    impl<
        SvcFut: Future<Output = Result<ServiceResponse<B>, Error>>,
        B,
        F: Fn(ServiceResponse<B>) -> FnFut,
        FnFut: Future<Output = Result<ServiceResponse<B2>, Error>>,
        B2,
    > Future for MapResFut<SvcFut, F, FnFut> {
        type Output = Result<ServiceResponse<B2>, Error>;
    }
}
mod middleware_map_response_body {
    use std::future::{Future, Ready};
    use actix_service::{Service, Transform};
    use actix_web::{
        Error, HttpRequest, body::MessageBody, dev::{ServiceRequest, ServiceResponse},
    };
    #[twelve::handler(arg = 0)]
    pub fn map_response_body<F>(mapper_fn: F) -> MapResBodyMiddleware<F> {}
    pub struct MapResBodyMiddleware<F>(F);
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        F: Fn(HttpRequest, B) -> Fut,
        Fut: Future<Output = Result<B2, Error>>,
        B,
        B2: MessageBody,
    > Transform<S, ServiceRequest> for MapResBodyMiddleware<F> {
        type Response = ServiceResponse<B2>;
        type Error = Error;
        type Transform = MapResBodyService<S, F, B>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
    }
    pub struct MapResBodyService<S, F, B>(S, F, B);
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        F: Fn(HttpRequest, B) -> Fut,
        Fut: Future<Output = Result<B2, Error>>,
        B,
        B2: MessageBody,
    > Service<ServiceRequest> for MapResBodyService<S, F, B> {
        type Response = ServiceResponse<B2>;
        type Error = Error;
        type Future = MapResBodyFut<S::Future, F, Fut>;
    }
    pub struct MapResBodyFut<SvcFut, F, FnFut>(SvcFut, F, FnFut);
    impl<
        SvcFut: Future<Output = Result<ServiceResponse<B>, Error>>,
        B,
        F: Fn(HttpRequest, B) -> FnFut,
        FnFut: Future<Output = Result<B2, Error>>,
        B2,
    > Future for MapResBodyFut<SvcFut, F, FnFut> {
        type Output = Result<ServiceResponse<B2>, Error>;
    }
}
mod msgpack {
    use actix_web::Responder;
    use bytes::Bytes;
    use serde::Serialize;
    pub struct MessagePack<T>(pub T);
    impl<T: Serialize> Responder for MessagePack<T> {
        type Body = Bytes;
    }
    pub struct MessagePackNamed<T>(pub T);
    impl<T: Serialize> Responder for MessagePackNamed<T> {
        type Body = Bytes;
    }
}
mod ndjson {
    use std::{convert::Infallible, error::Error as StdError};
    use actix_web::{Responder, body::MessageBody};
    use bytes::Bytes;
    use futures_util::Stream;
    use mime::Mime;
    use serde::Serialize;
    pub struct NdJson<S>(S);
    impl<S> NdJson<S> {
        pub fn new(stream: S) -> Self {}
    }
    impl<S> NdJson<S> {
        pub fn new_infallible(stream: S) -> NdJson<S> {}
    }
    impl<
        S: Stream<Item = Result<T, E>>,
        T: Serialize,
        E: Into<Box<dyn StdError>>,
    > NdJson<S> {
        pub fn into_body_stream(self) -> impl MessageBody {}
        pub fn into_responder(self) -> impl actix_web::Responder {}
        pub fn into_chunk_stream(self) -> impl Stream<Item = Result<Bytes, E>> {}
    }
    impl NdJson<Infallible> {
        pub fn mime() -> Mime {}
    }
}
mod normalize_path {
    use std::future::Ready;
    use actix_service::{Service, Transform};
    use actix_web::{
        Error, body::EitherBody, dev::{ServiceRequest, ServiceResponse},
        http::StatusCode,
        middleware::TrailingSlash,
    };
    pub struct NormalizePath;
    impl Default for NormalizePath {}
    impl NormalizePath {
        pub fn new(behavior: TrailingSlash) -> Self {}
        pub fn trim() -> Self {}
        pub fn use_redirects(self) -> Self {}
        pub fn use_redirects_with(self, status_code: StatusCode) -> Self {}
    }
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        B,
    > Transform<S, ServiceRequest> for NormalizePath {
        type Response = ServiceResponse<EitherBody<B, ()>>;
        type Error = Error;
        type Transform = NormalizePathService<S>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
    }
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        B,
    > Service<ServiceRequest> for NormalizePathService<S> {
        type Response = ServiceResponse<EitherBody<B, ()>>;
        type Error = Error;
        type Future = NormalizePathFuture<S, B>;
    }
    pub struct NormalizePathFuture<S: Service<ServiceRequest>, B>(S, B);
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        B,
    > Future for NormalizePathFuture<S, B> {
        type Output = Result<ServiceResponse<EitherBody<B, ()>>, Error>;
    }
}
mod panic_reporter {
    use std::{
        any::Any, future::Ready,
        panic::{self},
    };
    use actix_web::dev::{Service, Transform};
    use futures_util::future::LocalBoxFuture;
    pub struct PanicReporter;
    impl PanicReporter {
        pub fn new(callback: impl Fn(&(dyn Any + Send)) + 'static) -> Self {}
    }
    impl<S: Service<Req>, Req> Transform<S, Req> for PanicReporter {
        type Response = S::Response;
        type Error = S::Error;
        type Transform = PanicReporterMiddleware<S>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
    }
    impl<S: Service<Req>, Req> Service<Req> for PanicReporterMiddleware<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = LocalBoxFuture<'static, Result<S::Response, S::Error>>;
    }
}
mod path {
    use std::future::Ready;
    use actix_web::{FromRequest, error::Error};
    use serde::de;
    #[twelve::request_data(meta)]
    pub struct Path<T>(pub T);
    impl<T> Path<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T: de::DeserializeOwned> FromRequest for Path<T> {
        type Error = Error;
        type Future = Ready<Result<Self, Self::Error>>;
    }
}
mod query {
    use std::{fmt, future::Ready};
    use actix_web::{FromRequest, ResponseError};
    use derive_more::Error;
    use serde::de::DeserializeOwned;
    #[twelve::request_data(meta)]
    pub struct Query<T>(pub T);
    impl<T> Query<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T: DeserializeOwned> Query<T> {
        pub fn from_query(query_str: &str) -> Result<Self, QueryDeserializeError> {}
    }
    impl<T: DeserializeOwned> FromRequest for Query<T> {
        type Error = QueryDeserializeError;
        type Future = Ready<Result<Self, Self::Error>>;
    }
    pub struct QueryDeserializeError;
    impl QueryDeserializeError {
        pub fn path(&self) -> impl fmt::Display + '_ {}
        pub fn source(&self) -> &serde_html_form::de::Error {}
    }
    impl ResponseError for QueryDeserializeError {}
}
mod redirect_host {
    pub struct HostAllowlist;
    impl Default for HostAllowlist {}
    impl HostAllowlist {
        pub fn new<I: IntoIterator<Item = S>, S: Into<String>>(hosts: I) -> Self {}
        pub fn contains(&self, host: &str) -> bool {}
    }
}
mod redirect_to_https {
    use std::future::Ready;
    use actix_web::{
        Error, body::EitherBody,
        dev::{Service, ServiceRequest, ServiceResponse, Transform},
    };
    use futures_util::future::LocalBoxFuture;
    use crate::header::StrictTransportSecurity;
    pub struct RedirectHttps;
    impl Default for RedirectHttps {}
    impl RedirectHttps {
        pub fn with_hsts(hsts: StrictTransportSecurity) -> Self {}
        pub fn to_port(self, port: u16) -> Self {}
        pub fn allow_hosts<I: IntoIterator<Item = S>, S: Into<String>>(
            self,
            hosts: I,
        ) -> Self {}
    }
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        B,
    > Transform<S, ServiceRequest> for RedirectHttps {
        type Response = ServiceResponse<EitherBody<B, ()>>;
        type Error = Error;
        type Transform = RedirectHttpsMiddleware<S>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
    }
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        B,
    > Service<ServiceRequest> for RedirectHttpsMiddleware<S> {
        type Response = ServiceResponse<EitherBody<B, ()>>;
        type Error = Error;
        type Future = LocalBoxFuture<'static, Result<Self::Response, Self::Error>>;
    }
}
mod redirect_to_non_www {
    use std::future::Ready;
    use actix_web::{
        body::EitherBody, dev::{Service, ServiceRequest, ServiceResponse, Transform},
    };
    use futures_util::future::LocalBoxFuture;
    pub struct RedirectToNonWww;
    impl Default for RedirectToNonWww {}
    impl RedirectToNonWww {
        pub fn allow_hosts<I: IntoIterator<Item = S>, S: Into<String>>(
            self,
            hosts: I,
        ) -> Self {}
    }
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>>,
        B,
    > Transform<S, ServiceRequest> for RedirectToNonWww {
        type Response = ServiceResponse<EitherBody<B, ()>>;
        type Error = S::Error;
        type Transform = RedirectToNonWwwMiddleware<S>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
    }
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>>,
        B,
    > Service<ServiceRequest> for RedirectToNonWwwMiddleware<S> {
        type Response = ServiceResponse<EitherBody<B, ()>>;
        type Error = S::Error;
        type Future = LocalBoxFuture<'static, Result<Self::Response, Self::Error>>;
    }
}
mod redirect_to_www {
    use std::future::Ready;
    use actix_web::{
        body::EitherBody, dev::{Service, ServiceRequest, ServiceResponse, Transform},
    };
    use futures_util::future::LocalBoxFuture;
    pub struct RedirectToWww;
    impl Default for RedirectToWww {}
    impl RedirectToWww {
        pub fn allow_hosts<I: IntoIterator<Item = S>, S: Into<String>>(
            self,
            hosts: I,
        ) -> Self {}
    }
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>>,
        B,
    > Transform<S, ServiceRequest> for RedirectToWww {
        type Response = ServiceResponse<EitherBody<B, ()>>;
        type Error = S::Error;
        type Transform = RedirectToWwwMiddleware<S>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
    }
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>>,
        B,
    > Service<ServiceRequest> for RedirectToWwwMiddleware<S> {
        type Response = ServiceResponse<EitherBody<B, ()>>;
        type Error = S::Error;
        type Future = LocalBoxFuture<'static, Result<Self::Response, Self::Error>>;
    }
}
mod request_signature {
    use std::fmt;
    use actix_web::{Error, FromRequest, HttpRequest, web::Bytes};
    use derive_more::Display;
    use futures_util::future::LocalBoxFuture;
    pub trait RequestSignatureScheme: Sized {
        type Signature;
        type Error: Into<Error>;
        fn init(req: &HttpRequest) -> impl Future<Output = Result<Self, Self::Error>>;
        fn consume_chunk(
            &mut self,
            req: &HttpRequest,
            chunk: Bytes,
        ) -> impl Future<Output = Result<(), Self::Error>>;
        fn finalize(
            self,
            req: &HttpRequest,
        ) -> impl Future<Output = Result<Self::Signature, Self::Error>>;
        fn verify(
            signature: Self::Signature,
            req: &HttpRequest,
        ) -> Result<Self::Signature, Self::Error> {}
    }
    pub struct RequestSignature<T, S: RequestSignatureScheme>(T, S);
    impl<T, S: RequestSignatureScheme> RequestSignature<T, S> {
        pub fn into_parts(self) -> (T, S::Signature) {}
    }
    pub enum RequestSignatureError<T: FromRequest, S: RequestSignatureScheme>
    where
        T::Error: fmt::Display,
        S::Error: fmt::Display,
    {
        Extractor(T::Error),
        Signature(S::Error),
    }
    impl<T: FromRequest, S: RequestSignatureScheme> From<RequestSignatureError<T, S>>
    for actix_web::Error
    where
        T::Error: fmt::Display,
        S::Error: fmt::Display,
    {}
    impl<T: FromRequest, S: RequestSignatureScheme> FromRequest
    for RequestSignature<T, S>
    where
        T::Error: fmt::Display,
        S::Error: fmt::Display,
    {
        type Error = RequestSignatureError<T, S>;
        type Future = LocalBoxFuture<'static, Result<Self, Self::Error>>;
    }
}
mod spa {
    use std::borrow::Cow;
    use actix_web::dev::HttpServiceFactory;
    pub struct Spa;
    impl Spa {
        pub fn index_file(self, index_file: impl Into<Cow<'static, str>>) -> Self {}
        pub fn static_resources_mount(
            self,
            static_resources_mount: impl Into<Cow<'static, str>>,
        ) -> Self {}
        pub fn static_resources_location(
            self,
            static_resources_location: impl Into<Cow<'static, str>>,
        ) -> Self {}
        pub fn finish(self) -> impl HttpServiceFactory {}
    }
    impl Default for Spa {}
}
mod strict_transport_security {
    use std::{convert::Infallible, str, time::Duration};
    use actix_web::{error::ParseError, http::header::{Header, TryIntoHeaderValue}};
    pub struct StrictTransportSecurity {
        pub include_subdomains: bool,
        pub preload: bool,
    }
    impl StrictTransportSecurity {
        pub fn new(duration: Duration) -> Self {}
        pub fn recommended() -> Self {}
        pub fn include_subdomains(self) -> Self {}
        pub fn preload(self) -> Self {}
    }
    impl Default for StrictTransportSecurity {}
    impl str::FromStr for StrictTransportSecurity {
        type Err = ParseError;
    }
    impl TryIntoHeaderValue for StrictTransportSecurity {
        type Error = Infallible;
    }
    impl Header for StrictTransportSecurity {}
}
mod swap_data {
    use std::{
        future::Ready,
        sync::Arc,
    };
    use actix_web::{Error, FromRequest};
    use arc_swap::Guard;
    #[twelve::shared_state]
    #[twelve::shared_handle]
    pub struct SwapData<T>(T);
    impl<T> SwapData<T> {
        pub fn new(item: T) -> Self {}
        #[twelve::access(read)]
        pub fn load(&self) -> Guard<Arc<T>> {}
        #[twelve::mutates]
        pub fn store(&self, item: T) {}
    }
    impl<T> FromRequest for SwapData<T> {
        type Error = Error;
        type Future = Ready<Result<Self, Self::Error>>;
    }
}
mod url_encoded_form {
    use std::{fmt, marker::PhantomData};
    use actix_web::{
        Error, FromRequest, HttpRequest, ResponseError, dev::Payload,
        error::PayloadError, web,
    };
    use derive_more::{Display, Error};
    use futures_util::Stream as _;
    use serde::de::DeserializeOwned;
    pub const DEFAULT_URL_ENCODED_FORM_LIMIT: usize = ();
    #[twelve::request_data(body)]
    pub struct UrlEncodedForm<T, const LIMIT: usize = DEFAULT_URL_ENCODED_FORM_LIMIT>(
        pub T,
    );
            impl<T, const LIMIT: usize> std::ops::Deref for UrlEncodedForm<T, LIMIT> {
            type Target = T;
        }
        impl<T, const LIMIT: usize> std::ops::DerefMut for UrlEncodedForm<T, LIMIT> {}
    impl<T, const LIMIT: usize> UrlEncodedForm<T, LIMIT> {
        pub fn into_inner(self) -> T {}
    }
    impl<T: DeserializeOwned, const LIMIT: usize> FromRequest
    for UrlEncodedForm<T, LIMIT> {
        type Error = Error;
        type Future = UrlEncodedFormExtractFut<T, LIMIT>;
    }
    pub struct UrlEncodedFormExtractFut<T, const LIMIT: usize>(T);
    impl<T: DeserializeOwned, const LIMIT: usize> Future
    for UrlEncodedFormExtractFut<T, LIMIT> {
        type Output = Result<UrlEncodedForm<T, LIMIT>, Error>;
    }
    pub enum UrlEncodedFormBody<T, const LIMIT: usize> {
        Error(Option<UrlEncodedFormError>),
        Body {
            length: Option<usize>,
            payload: Payload,
            buf: web::BytesMut,
            _res: PhantomData<fn() -> T>,
        },
    }
    impl<T: DeserializeOwned, const LIMIT: usize> UrlEncodedFormBody<T, LIMIT> {
        pub fn new(req: &HttpRequest, payload: &mut Payload) -> Self {}
    }
    impl<T: DeserializeOwned, const LIMIT: usize> Future
    for UrlEncodedFormBody<T, LIMIT> {
        type Output = Result<T, UrlEncodedFormError>;
    }
    pub enum UrlEncodedFormError {
        Overflow { size: usize, limit: usize },
        ContentType,
        Deserialize { source: UrlEncodedFormDeserializeError },
        Payload { source: PayloadError },
    }
    impl ResponseError for UrlEncodedFormError {}
    pub struct UrlEncodedFormDeserializeError;
    impl UrlEncodedFormDeserializeError {
        pub fn path(&self) -> impl fmt::Display + '_ {}
        pub fn source(&self) -> &serde_html_form::de::Error {}
    }
}
mod x_forwarded_prefix {
    use std::future::Ready;
    use actix_http::header::{Header, HeaderName, InvalidHeaderValue, TryIntoHeaderValue};
    use actix_web::FromRequest;
    use http::uri::PathAndQuery;
    pub const X_FORWARDED_PREFIX: HeaderName = ();
    pub struct XForwardedPrefix(pub PathAndQuery);
    impl TryIntoHeaderValue for XForwardedPrefix {
        type Error = InvalidHeaderValue;
    }
    impl Header for XForwardedPrefix {}
    #[twelve::request_data(meta)]
    pub struct ReconstructedPath(pub PathAndQuery);
    impl FromRequest for ReconstructedPath {
        type Error = actix_web::Error;
        type Future = Ready<Result<Self, Self::Error>>;
    }
}
pub mod body {
    pub use crate::{
        body_async_write::{Writer, writer},
        body_channel::{Sender, channel},
        infallible_body_stream::{new_infallible_body_stream, new_infallible_sized_stream},
    };
}
pub mod extract {
    pub type SharedData<T> = actix_web::web::Data<T>;
    pub use crate::{
        body_limit::{BodyLimit, DEFAULT_BODY_LIMIT},
        bytes::{Bytes, DEFAULT_BYTES_LIMIT},
        host::Host,
        json::{DEFAULT_JSON_LIMIT, Json, JsonDeserializeError, JsonPayloadError},
        lazy_data::LazyData, lazy_data_shared::LazyDataShared, local_data::LocalData,
        path::Path, query::{Query, QueryDeserializeError},
        request_signature::{
            RequestSignature, RequestSignatureError, RequestSignatureScheme,
        },
        swap_data::SwapData,
        url_encoded_form::{
            DEFAULT_URL_ENCODED_FORM_LIMIT, UrlEncodedForm,
            UrlEncodedFormDeserializeError,
        },
        x_forwarded_prefix::ReconstructedPath,
    };
}
pub mod header {
    pub use crate::{
        cache_control::{CacheControl, CacheDirective},
        clear_site_data::{ClearSiteData, ClearSiteDataDirective},
        content_length::ContentLength, forwarded::Forwarded,
        strict_transport_security::StrictTransportSecurity,
        x_forwarded_prefix::{X_FORWARDED_PREFIX, XForwardedPrefix},
    };
}
pub mod middleware {
    pub use actix_web::middleware::{from_fn, Next};
    pub use crate::{
        catch_panic::CatchPanic, condition_option::ConditionOption,
        err_handler::ErrorHandlers, load_shed::LoadShed,
        middleware_map_response::{MapResMiddleware, map_response},
        middleware_map_response_body::{MapResBodyMiddleware, map_response_body},
        normalize_path::NormalizePath, panic_reporter::PanicReporter,
        redirect_host::HostAllowlist, redirect_to_https::RedirectHttps,
        redirect_to_non_www::RedirectToNonWww, redirect_to_www::RedirectToWww,
    };
}
pub mod respond {
    pub use crate::cbor::Cbor;
    pub use crate::msgpack::{MessagePack, MessagePackNamed};
    pub use crate::{csv::Csv, display_stream::DisplayStream, ndjson::NdJson};
}
pub mod sse {
    use std::time::Duration;
    use actix_web::{Responder, body::{BoxBody, MessageBody}};
    use bytestring::ByteString;
    use futures_util::Stream;
    use serde::Serialize;
    use tokio::sync::mpsc;
    use tokio_stream::wrappers::ReceiverStream;
    use crate::{BoxError, util::InfallibleStream};
    pub struct Data;
    impl Data {
        pub fn new(data: impl Into<ByteString>) -> Self {}
        pub fn new_json(data: impl Serialize) -> Result<Self, serde_json::Error> {}
        pub fn set_data(&mut self, data: impl Into<ByteString>) {}
        pub fn id(self, id: impl Into<ByteString>) -> Self {}
        pub fn set_id(&mut self, id: impl Into<ByteString>) {}
        pub fn event(self, event: impl Into<ByteString>) -> Self {}
        pub fn set_event(&mut self, event: impl Into<ByteString>) {}
    }
    impl From<Data> for Event {}
    pub enum Event {
        Data(Data),
        Comment(ByteString),
    }
    pub struct Sse<S>(S);
    impl<S: Stream<Item = Result<Event, E>>, E: Into<BoxError>> Sse<S> {
        pub fn from_stream(stream: S) -> Self {}
    }
    impl<S: Stream<Item = Event>> Sse<S> {
        pub fn from_infallible_stream(stream: S) -> Self {}
    }
    impl<E: Into<BoxError>> Sse<ReceiverStream<Result<Event, E>>> {
        pub fn from_receiver(receiver: mpsc::Receiver<Result<Event, E>>) -> Self {}
    }
    impl Sse<InfallibleStream<ReceiverStream<Event>>> {
        pub fn from_infallible_receiver(receiver: mpsc::Receiver<Event>) -> Self {}
    }
    impl<S> Sse<S> {
        pub fn with_keep_alive(self, keep_alive_period: Duration) -> Self {}
        pub fn with_retry_duration(self, retry: Duration) -> Self {}
    }
    impl<S: Stream<Item = Result<Event, E>>, E: Into<BoxError>> Responder for Sse<S> {
        type Body = BoxBody;
    }
    impl<S: Stream<Item = Result<Event, E>>, E: Into<BoxError>> MessageBody for Sse<S> {
        type Error = BoxError;
    }
}
pub mod web {
    pub use crate::spa::Spa;
    pub fn spa() -> Spa {}
}
pub use actix_web_lab_derive::FromRequest;
pub(crate) type BoxError = Box<dyn std::error::Error>;
