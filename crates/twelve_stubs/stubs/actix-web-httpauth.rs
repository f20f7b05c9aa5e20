//! package = "actix-web-httpauth", version = ">=0.6, <0.9"

pub mod extractors {
    pub mod basic {
        use std::borrow::Cow;
        use actix_utils::future::Ready;
        use actix_web::FromRequest;
        use super::{config::AuthExtractorConfig, errors::AuthenticationError};
        use crate::headers::{
            authorization::Basic,
            www_authenticate::basic::Basic as Challenge,
        };
        pub struct Config;
        impl Default for Config {}
        impl Config {
            pub fn realm<T: Into<Cow<'static, str>>>(self, value: T) -> Config {}
        }
        impl AsRef<Challenge> for Config {}
        impl AuthExtractorConfig for Config {
            type Inner = Challenge;
        }
        #[twelve::request_data(meta)]
        pub struct BasicAuth;
        impl BasicAuth {
            pub fn user_id(&self) -> &str {}
            pub fn password(&self) -> Option<&str> {}
        }
        impl From<Basic> for BasicAuth {}
        impl FromRequest for BasicAuth {
            type Future = Ready<Result<Self, Self::Error>>;
            type Error = AuthenticationError<Challenge>;
        }
    }
    pub mod bearer {
        use std::{borrow::Cow, default::Default};
        use actix_utils::future::Ready;
        use actix_web::FromRequest;
        use super::{config::AuthExtractorConfig, errors::AuthenticationError};
        pub use crate::headers::www_authenticate::bearer::Error;
        use crate::headers::www_authenticate::bearer;
        pub struct Config;
        impl Default for Config {}
        impl Config {
            pub fn scope<T: Into<Cow<'static, str>>>(self, value: T) -> Config {}
            pub fn realm<T: Into<Cow<'static, str>>>(self, value: T) -> Config {}
        }
        impl AsRef<bearer::Bearer> for Config {}
        impl AuthExtractorConfig for Config {
            type Inner = bearer::Bearer;
        }
        #[twelve::request_data(meta)]
        pub struct BearerAuth;
        impl BearerAuth {
            pub fn token(&self) -> &str {}
        }
        impl FromRequest for BearerAuth {
            type Future = Ready<Result<Self, Self::Error>>;
            type Error = AuthenticationError<bearer::Bearer>;
        }
        impl AuthenticationError<bearer::Bearer> {
            pub fn with_error(self, kind: Error) -> Self {}
            pub fn with_error_description<T: Into<Cow<'static, str>>>(
                self,
                desc: T,
            ) -> Self {}
            pub fn with_error_uri<T: Into<Cow<'static, str>>>(self, uri: T) -> Self {}
        }
    }
    mod config {
        use super::AuthenticationError;
        use crate::headers::www_authenticate::Challenge;
        pub trait AuthExtractorConfig {
            type Inner: Challenge;
            fn into_inner(self) -> Self::Inner;
        }
        impl<T: AuthExtractorConfig> From<T>
        for AuthenticationError<<T as AuthExtractorConfig>::Inner> {}
    }
    mod errors {
        use std::error::Error;
        use actix_web::{http::StatusCode, ResponseError};
        use crate::headers::www_authenticate::Challenge;
        pub struct AuthenticationError<C: Challenge>(C);
        impl<C: Challenge> AuthenticationError<C> {
            pub fn new(challenge: C) -> AuthenticationError<C> {}
            #[twelve::view]
            pub fn challenge_mut(&mut self) -> &mut C {}
            #[twelve::view]
            pub fn status_code_mut(&mut self) -> &mut StatusCode {}
        }
        impl<C: Challenge> Error for AuthenticationError<C> {}
        impl<C: Challenge> ResponseError for AuthenticationError<C> {}
    }
    pub use self::{config::AuthExtractorConfig, errors::AuthenticationError};
}
pub mod headers {
    pub mod authorization {
        mod errors {
            use std::{error::Error, str};
            use actix_web::http::header;
            pub enum ParseError {
                Invalid,
                MissingScheme,
                MissingField(&'static str),
                ToStrError(header::ToStrError),
                Base64DecodeError(base64::DecodeError),
                Utf8Error(str::Utf8Error),
            }
            impl Error for ParseError {}
            impl From<header::ToStrError> for ParseError {}
            impl From<base64::DecodeError> for ParseError {}
            impl From<str::Utf8Error> for ParseError {}
        }
        mod header {
            use actix_web::http::header::{Header, TryIntoHeaderValue};
            use crate::headers::authorization::scheme::Scheme;
            pub struct Authorization<S: Scheme>(S);
            impl<S: Scheme> Default for Authorization<S> {}
            impl<S: Scheme> Authorization<S> {
                pub fn into_scheme(self) -> S {}
            }
            impl<S: Scheme> From<S> for Authorization<S> {}
            impl<S: Scheme> AsRef<S> for Authorization<S> {}
            impl<S: Scheme> AsMut<S> for Authorization<S> {}
            impl<S: Scheme> Header for Authorization<S> {}
            impl<S: Scheme> TryIntoHeaderValue for Authorization<S> {
                type Error = <S as TryIntoHeaderValue>::Error;
            }
        }
        mod scheme {
            use std::fmt::{Debug, Display};
            use actix_web::http::header::{HeaderValue, TryIntoHeaderValue};
            pub mod basic {
                use std::{borrow::Cow, str};
                use actix_web::http::header::{InvalidHeaderValue, TryIntoHeaderValue};
                use crate::headers::authorization::Scheme;
                pub struct Basic;
                impl Basic {
                    pub fn new<U: Into<Cow<'static, str>>, P: Into<Cow<'static, str>>>(
                        user_id: U,
                        password: Option<P>,
                    ) -> Basic {}
                    pub fn user_id(&self) -> &str {}
                    pub fn password(&self) -> Option<&str> {}
                }
                impl Scheme for Basic {}
                impl TryIntoHeaderValue for Basic {
                    type Error = InvalidHeaderValue;
                }
            }
            pub mod bearer {
                use std::borrow::Cow;
                use actix_web::http::header::{InvalidHeaderValue, TryIntoHeaderValue};
                use crate::headers::authorization::scheme::Scheme;
                pub struct Bearer;
                impl Bearer {
                    pub fn new<T: Into<Cow<'static, str>>>(token: T) -> Bearer {}
                    pub fn token(&self) -> &str {}
                }
                impl Scheme for Bearer {}
                impl TryIntoHeaderValue for Bearer {
                    type Error = InvalidHeaderValue;
                }
            }
            use crate::headers::authorization::errors::ParseError;
            pub trait Scheme: TryIntoHeaderValue + Debug + Display + Clone + Send + Sync {
                fn parse(header: &HeaderValue) -> Result<Self, ParseError>;
            }
        }
        pub use self::{
            errors::ParseError, header::Authorization,
            scheme::{basic::Basic, bearer::Bearer, Scheme},
        };
    }
    pub mod www_authenticate {
        mod challenge {
            use std::fmt::{Debug, Display};
            use actix_web::{http::header::TryIntoHeaderValue, web::Bytes};
            pub mod basic {
                use std::{borrow::Cow, str};
                use actix_web::http::header::{InvalidHeaderValue, TryIntoHeaderValue};
                pub struct Basic;
                impl Default for Basic {}
                impl Basic {
                    pub fn new() -> Basic {}
                    pub fn with_realm<T: Into<Cow<'static, str>>>(value: T) -> Basic {}
                }
                impl TryIntoHeaderValue for Basic {
                    type Error = InvalidHeaderValue;
                }
            }
            pub mod bearer {
                mod builder {
                    use std::borrow::Cow;
                    use super::{Bearer, Error};
                    pub struct BearerBuilder;
                    impl Default for BearerBuilder {}
                    impl BearerBuilder {
                        pub fn scope<T: Into<Cow<'static, str>>>(
                            self,
                            value: T,
                        ) -> Self {}
                        pub fn realm<T: Into<Cow<'static, str>>>(
                            self,
                            value: T,
                        ) -> Self {}
                        pub fn error(self, value: Error) -> Self {}
                        pub fn error_description<T: Into<Cow<'static, str>>>(
                            self,
                            value: T,
                        ) -> Self {}
                        pub fn error_uri<T: Into<Cow<'static, str>>>(
                            self,
                            value: T,
                        ) -> Self {}
                        pub fn finish(self) -> Bearer {}
                    }
                }
                mod challenge {
                    use actix_web::http::header::{
                        InvalidHeaderValue, TryIntoHeaderValue,
                    };
                    use super::{BearerBuilder, Error};
                    pub struct Bearer;
                    impl Default for Bearer {}
                    impl Bearer {
                        pub fn build() -> BearerBuilder {}
                    }
                    impl TryIntoHeaderValue for Bearer {
                        type Error = InvalidHeaderValue;
                    }
                }
                mod errors {
                    use actix_web::http::StatusCode;
                    pub enum Error {
                        InvalidRequest,
                        InvalidToken,
                        InsufficientScope,
                    }
                    impl Error {
                        pub fn status_code(&self) -> StatusCode {}
                    }
                }
                pub use self::{builder::BearerBuilder, challenge::Bearer, errors::Error};
            }
            pub trait Challenge: TryIntoHeaderValue + Debug + Display + Clone + Send + Sync {
                fn to_bytes(&self) -> Bytes;
            }
        }
        mod header {
            use actix_web::http::header::{Header, TryIntoHeaderValue};
            use super::Challenge;
            pub struct WwwAuthenticate<C: Challenge>(pub C);
            impl<C: Challenge> Default for WwwAuthenticate<C> {}
            impl<C: Challenge> Header for WwwAuthenticate<C> {}
            impl<C: Challenge> TryIntoHeaderValue for WwwAuthenticate<C> {
                type Error = <C as TryIntoHeaderValue>::Error;
            }
        }
        pub use self::{
            challenge::{basic, bearer, Challenge},
            header::WwwAuthenticate,
        };
    }
}
pub mod middleware {
    use std::future::Future;
    use actix_web::{
        body::{EitherBody, MessageBody},
        dev::{Service, ServiceRequest, ServiceResponse, Transform},
        Error, FromRequest,
    };
    use futures_util::future::{self, LocalBoxFuture};
    use crate::extractors::{basic, bearer};
    struct AuthenticationMiddleware<S, F, T>(S, F, T);
    pub struct HttpAuthentication<T: FromRequest, F>(T, F);
    impl<
        T: FromRequest,
        F: Fn(ServiceRequest, T) -> O,
        O: Future<Output = Result<ServiceRequest, (Error, ServiceRequest)>>,
    > HttpAuthentication<T, F> {
        #[twelve::handler(arg = 0)]
        pub fn with_fn(process_fn: F) -> HttpAuthentication<T, F> {}
    }
    impl<
        F: Fn(ServiceRequest, basic::BasicAuth) -> O,
        O: Future<Output = Result<ServiceRequest, (Error, ServiceRequest)>>,
    > HttpAuthentication<basic::BasicAuth, F> {
        #[twelve::handler(arg = 0)]
        pub fn basic(process_fn: F) -> Self {}
    }
    impl<
        F: Fn(ServiceRequest, bearer::BearerAuth) -> O,
        O: Future<Output = Result<ServiceRequest, (Error, ServiceRequest)>>,
    > HttpAuthentication<bearer::BearerAuth, F> {
        #[twelve::handler(arg = 0)]
        pub fn bearer(process_fn: F) -> Self {}
    }
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        B: MessageBody,
        T: FromRequest,
        F: Fn(ServiceRequest, T) -> O,
        O: Future<Output = Result<ServiceRequest, (Error, ServiceRequest)>>,
    > Transform<S, ServiceRequest> for HttpAuthentication<T, F> {
        type Response = ServiceResponse<EitherBody<B>>;
        type Error = Error;
        type Transform = AuthenticationMiddleware<S, F, T>;
        type InitError = ();
        type Future = future::Ready<Result<Self::Transform, Self::InitError>>;
    }
    impl<
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        B: MessageBody,
        F: Fn(ServiceRequest, T) -> O,
        T: FromRequest,
        O: Future<Output = Result<ServiceRequest, (Error, ServiceRequest)>>,
    > Service<ServiceRequest> for AuthenticationMiddleware<S, F, T> {
        type Response = ServiceResponse<EitherBody<B>>;
        type Error = S::Error;
        type Future = LocalBoxFuture<'static, Result<Self::Response, Self::Error>>;
    }
}
