//! package = "actix-cors", version = ">=0.5, <0.8"

mod all_or_some {
    pub enum AllOrSome<T> {
        All,
        Some(T),
    }
    impl<T> Default for AllOrSome<T> {}
    impl<T> AllOrSome<T> {
        pub fn is_all(&self) -> bool {}
        pub fn is_some(&self) -> bool {}
        pub fn as_ref(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn as_mut(&mut self) -> Option<&mut T> {}
    }
}
mod builder {
    use actix_utils::future::{self, Ready};
    use actix_web::{
        body::{EitherBody, MessageBody},
        dev::{RequestHead, Service, ServiceRequest, ServiceResponse, Transform},
        error::HttpError,
        http::{
            header::{HeaderName, HeaderValue},
            Method,
        },
        Error, Result,
    };
    use crate::CorsMiddleware;
    pub struct Cors;
    impl Cors {
        pub fn permissive() -> Self {}
        pub fn allow_any_origin(self) -> Cors {}
        pub fn allowed_origin(self, origin: &str) -> Cors {}
        #[twelve::handler(arg = 0)]
        pub fn allowed_origin_fn<F: (Fn(&HeaderValue, &RequestHead) -> bool)>(
            self,
            f: F,
        ) -> Cors {}
        pub fn allow_any_method(self) -> Cors {}
        pub fn allowed_methods<U: IntoIterator<Item = M>, M: TryInto<Method>>(
            self,
            methods: U,
        ) -> Cors
        where
            <M as TryInto<Method>>::Error: Into<HttpError>,
        {}
        pub fn allow_any_header(self) -> Cors {}
        pub fn allowed_header<H: TryInto<HeaderName>>(self, header: H) -> Cors
        where
            <H as TryInto<HeaderName>>::Error: Into<HttpError>,
        {}
        pub fn allowed_headers<U: IntoIterator<Item = H>, H: TryInto<HeaderName>>(
            self,
            headers: U,
        ) -> Cors
        where
            <H as TryInto<HeaderName>>::Error: Into<HttpError>,
        {}
        pub fn expose_any_header(self) -> Cors {}
        pub fn expose_headers<U: IntoIterator<Item = H>, H: TryInto<HeaderName>>(
            self,
            headers: U,
        ) -> Cors
        where
            <H as TryInto<HeaderName>>::Error: Into<HttpError>,
        {}
        pub fn max_age(self, max_age: impl Into<Option<usize>>) -> Cors {}
        pub fn send_wildcard(self) -> Cors {}
        pub fn supports_credentials(self) -> Cors {}
        pub fn allow_private_network_access(self) -> Cors {}
        pub fn disable_vary_header(self) -> Cors {}
        pub fn disable_preflight(self) -> Cors {}
        pub fn block_on_origin_mismatch(self, block: bool) -> Cors {}
    }
    impl Default for Cors {}
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        B: MessageBody,
    > Transform<S, ServiceRequest> for Cors {
        type Response = ServiceResponse<EitherBody<B>>;
        type Error = Error;
        type InitError = ();
        type Transform = CorsMiddleware<S>;
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
    }
}
mod error {
    use actix_web::ResponseError;
    pub enum CorsError {
        WildcardOrigin,
        MissingOrigin,
        MissingRequestMethod,
        BadRequestMethod,
        BadRequestHeaders,
        OriginNotAllowed,
        MethodNotAllowed,
        HeadersNotAllowed,
    }
    impl ResponseError for CorsError {}
}
mod middleware {
    use actix_web::{
        body::{EitherBody, MessageBody},
        dev::{Service, ServiceRequest, ServiceResponse},
        http::header::{self},
        Error, Result,
    };
    use futures_util::future::LocalBoxFuture;
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        B: MessageBody,
    > Service<ServiceRequest> for CorsMiddleware<S> {
        type Response = ServiceResponse<EitherBody<B>>;
        type Error = Error;
        type Future = LocalBoxFuture<
            'static,
            Result<ServiceResponse<EitherBody<B>>, Error>,
        >;
    }
}
use crate::all_or_some::AllOrSome;
pub use crate::{builder::Cors, error::CorsError, middleware::CorsMiddleware};
