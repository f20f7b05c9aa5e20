//! package = "tracing-actix-web", version = ">=0.5, <0.8"

mod middleware {
    use std::future::{Future, Ready};
    use actix_web::{
        body::MessageBody,
        dev::{Service, ServiceRequest, ServiceResponse, Transform},
        Error,
    };
    use crate::{DefaultRootSpanBuilder, RootSpan, RootSpanBuilder};
    struct TracingLoggerMiddleware<S, R>(S, R);
    struct TracingResponse<F, R>(F, R);
    pub struct StreamSpan<B>(B);
    pub struct TracingLogger<RootSpan: RootSpanBuilder>(RootSpan);
    impl Default for TracingLogger<DefaultRootSpanBuilder> {}
    impl<RootSpan: RootSpanBuilder> TracingLogger<RootSpan> {
        pub fn new() -> TracingLogger<RootSpan> {}
    }
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        B: MessageBody,
        RootSpan: RootSpanBuilder,
    > Transform<S, ServiceRequest> for TracingLogger<RootSpan> {
        type Response = ServiceResponse<StreamSpan<B>>;
        type Error = Error;
        type Transform = TracingLoggerMiddleware<S, RootSpan>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
    }
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        B: MessageBody,
        RootSpanType: RootSpanBuilder,
    > Service<ServiceRequest> for TracingLoggerMiddleware<S, RootSpanType> {
        type Response = ServiceResponse<StreamSpan<B>>;
        type Error = Error;
        type Future = TracingResponse<S::Future, RootSpanType>;
    }
    impl<
        F: Future<Output = Result<ServiceResponse<B>, Error>>,
        B: MessageBody,
        RootSpanType: RootSpanBuilder,
    > Future for TracingResponse<F, RootSpanType> {
        type Output = Result<ServiceResponse<StreamSpan<B>>, Error>;
    }
    impl<B: MessageBody> MessageBody for StreamSpan<B> {
        type Error = B::Error;
    }
}
mod request_id {
    use std::future::Ready;
    use actix_web::{FromRequest, ResponseError};
    use uuid::Uuid;
    pub struct RequestId;
    impl std::ops::Deref for RequestId {
        type Target = Uuid;
    }
    impl From<RequestId> for Uuid {}
    impl FromRequest for RequestId {
        type Error = RequestIdExtractionError;
        type Future = Ready<Result<Self, Self::Error>>;
    }
    pub struct RequestIdExtractionError;
    impl ResponseError for RequestIdExtractionError {}
    impl std::error::Error for RequestIdExtractionError {}
}
mod root_span {
    use std::future::Ready;
    use actix_web::{FromRequest, ResponseError};
    use tracing::Span;
    pub struct RootSpan;
    impl std::ops::Deref for RootSpan {
        type Target = Span;
    }
    impl From<RootSpan> for Span {}
    impl FromRequest for RootSpan {
        type Error = RootSpanExtractionError;
        type Future = Ready<Result<Self, Self::Error>>;
    }
    pub struct RootSpanExtractionError;
    impl ResponseError for RootSpanExtractionError {}
    impl std::error::Error for RootSpanExtractionError {}
}
mod root_span_builder {
    use actix_web::{
        body::MessageBody, dev::{ServiceRequest, ServiceResponse},
        Error,
    };
    use tracing::Span;
    pub trait RootSpanBuilder {
        fn on_request_start(request: &ServiceRequest) -> Span;
        fn on_request_end<B: MessageBody>(
            span: Span,
            outcome: &Result<ServiceResponse<B>, Error>,
        );
    }
    pub struct DefaultRootSpanBuilder;
    impl RootSpanBuilder for DefaultRootSpanBuilder {}
}
pub use middleware::{StreamSpan, TracingLogger};
pub use request_id::RequestId;
pub use root_span::RootSpan;
pub use root_span_builder::{DefaultRootSpanBuilder, RootSpanBuilder};
pub use tracing::Level;
