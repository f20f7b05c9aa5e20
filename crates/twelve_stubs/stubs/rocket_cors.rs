//! package = "rocket_cors", version = ">=0.5, <0.7"

mod fairing {
    use rocket::http::{self};
    use rocket::{self};
    use crate::Cors;
    impl rocket::fairing::Fairing for Cors {}
}
pub mod headers {
    use std::collections::HashSet;
    use std::ops::Deref;
    use std::str::FromStr;
    use rocket::request::{self, FromRequest};
    use rocket::{self, outcome::Outcome};
    pub struct HeaderFieldName;
    impl Deref for HeaderFieldName {
        type Target = String;
    }
    impl<'a> From<&'a str> for HeaderFieldName {}
    impl From<String> for HeaderFieldName {}
    impl FromStr for HeaderFieldName {
        type Err = <String as FromStr>::Err;
    }
    pub type HeaderFieldNamesSet = HashSet<HeaderFieldName>;
    pub enum Origin {
        Null,
        Parsed(url::Origin),
        Opaque(String),
    }
    impl Origin {
        pub fn ascii_serialization(&self) -> String {}
        pub fn is_tuple(&self) -> bool {}
        pub fn from_request_sync(
            request: &'_ rocket::Request<'_>,
        ) -> request::Outcome<Self, crate::Error> {}
    }
    impl FromStr for Origin {
        type Err = crate::Error;
    }
    impl<'r> FromRequest<'r> for Origin {
        type Error = crate::Error;
    }
    pub struct AccessControlRequestMethod(pub crate::Method);
    impl AccessControlRequestMethod {
        pub fn from_request_sync(
            request: &'_ rocket::Request<'_>,
        ) -> request::Outcome<Self, crate::Error> {}
    }
    impl FromStr for AccessControlRequestMethod {
        type Err = ();
    }
    impl<'r> FromRequest<'r> for AccessControlRequestMethod {
        type Error = crate::Error;
    }
    pub struct AccessControlRequestHeaders(pub HeaderFieldNamesSet);
    impl AccessControlRequestHeaders {
        pub fn from_request_sync(
            request: &'_ rocket::Request<'_>,
        ) -> request::Outcome<Self, crate::Error> {}
    }
    impl FromStr for AccessControlRequestHeaders {
        type Err = ();
    }
    impl<'r> FromRequest<'r> for AccessControlRequestHeaders {
        type Error = crate::Error;
    }
}
use std::collections::HashSet;
use std::error;
use std::ops::Deref;
use std::str::FromStr;
use ::log::error;
use rocket::http::{self};
use rocket::request::{FromRequest, Request};
use rocket::response;
use rocket::outcome::Outcome;
use crate::headers::{
    AccessControlRequestHeaders, AccessControlRequestMethod, HeaderFieldName,
    HeaderFieldNamesSet, Origin,
};
pub enum Error {
    MissingOrigin,
    BadOrigin(url::ParseError),
    OpaqueAllowedOrigin(Vec<String>),
    MissingRequestMethod,
    BadRequestMethod,
    MissingRequestHeaders,
    OriginNotAllowed(String),
    MethodNotAllowed(String),
    RegexError(regex::Error),
    HeadersNotAllowed,
    CredentialsWithWildcardOrigin,
    MissingCorsInRocketState,
    MissingInjectedHeader,
}
impl error::Error for Error {}
impl<'r, 'o> response::Responder<'r, 'o> for Error {}
impl From<url::ParseError> for Error {}
impl From<regex::Error> for Error {}
pub enum AllOrSome<T> {
    All,
    Some(T),
}
impl<T> Default for AllOrSome<T> {}
impl<T> AllOrSome<T> {
    pub fn is_all(&self) -> bool {}
    pub fn is_some(&self) -> bool {}
    pub fn unwrap(self) -> T {}
}
pub struct Method;
impl FromStr for Method {
    type Err = ();
}
impl Deref for Method {
    type Target = http::Method;
}
impl From<http::Method> for Method {}
pub type AllowedOrigins = AllOrSome<Origins>;
impl AllowedOrigins {
    pub fn some<'a, 'b, S1: AsRef<str>, S2: AsRef<str>>(
        exact: &'a [S1],
        regex: &'b [S2],
    ) -> Self {}
    pub fn some_exact<S: AsRef<str>>(exact: &[S]) -> Self {}
    pub fn some_regex<S: AsRef<str>>(regex: &[S]) -> Self {}
    pub fn some_null() -> Self {}
    pub fn all() -> Self {}
}
pub struct Origins {
    pub allow_null: bool,
    pub exact: Option<HashSet<String>>,
    pub regex: Option<HashSet<String>>,
}
impl Default for Origins {}
pub type AllowedMethods = HashSet<Method>;
pub type AllowedHeaders = AllOrSome<HashSet<HeaderFieldName>>;
impl AllowedHeaders {
    pub fn some(headers: &[&str]) -> Self {}
    pub fn all() -> Self {}
}
pub struct CorsOptions {
    pub allowed_origins: AllowedOrigins,
    pub allowed_methods: AllowedMethods,
    pub allowed_headers: AllowedHeaders,
    pub allow_credentials: bool,
    pub expose_headers: HashSet<String>,
    pub max_age: Option<usize>,
    pub send_wildcard: bool,
    pub fairing_route_base: String,
    pub fairing_route_rank: isize,
}
impl Default for CorsOptions {}
impl CorsOptions {
    pub fn validate(&self) -> Result<(), Error> {}
    pub fn to_cors(&self) -> Result<Cors, Error> {}
    pub fn allowed_origins(self, allowed_origins: AllowedOrigins) -> Self {}
    pub fn allowed_methods(self, allowed_methods: AllowedMethods) -> Self {}
    pub fn allowed_headers(self, allowed_headers: AllowedHeaders) -> Self {}
    pub fn allow_credentials(self, allow_credentials: bool) -> Self {}
    pub fn expose_headers(self, expose_headers: HashSet<String>) -> Self {}
    pub fn max_age(self, max_age: Option<usize>) -> Self {}
    pub fn send_wildcard(self, send_wildcard: bool) -> Self {}
    pub fn fairing_route_base<S: Into<String>>(self, fairing_route_base: S) -> Self {}
    pub fn fairing_route_rank(self, fairing_route_rank: isize) -> Self {}
}
pub struct Cors;
impl Cors {
    pub fn from_options(options: &CorsOptions) -> Result<Self, Error> {}
    pub fn respond_owned<
        'r,
        'o,
        F: FnOnce(Guard<'r>) -> R,
        R: response::Responder<'r, 'o>,
    >(self, handler: F) -> Result<ManualResponder<'r, F, R>, Error> {}
    pub fn respond_borrowed<
        'r,
        'o,
        F: FnOnce(Guard<'r>) -> R,
        R: response::Responder<'r, 'o>,
    >(&'r self, handler: F) -> Result<ManualResponder<'r, F, R>, Error> {}
}
pub struct Guard<'r>;
impl<'r, 'o> Guard<'r> {
    pub fn responder<R: response::Responder<'r, 'o>>(
        self,
        responder: R,
    ) -> Responder<R> {}
    pub fn response(&self, base: response::Response<'r>) -> response::Response<'r> {}
}
impl<'r> FromRequest<'r> for Guard<'r> {
    type Error = Error;
}
pub struct Responder<R>(R);
impl<'r, 'o, R: response::Responder<'r, 'o>> response::Responder<'r, 'o>
for Responder<R> {}
pub struct ManualResponder<'r, F, R>(F, R);
impl<
    'r,
    'o,
    F: FnOnce(Guard<'r>) -> R,
    R: response::Responder<'r, 'o>,
> response::Responder<'r, 'o> for ManualResponder<'r, F, R> {}
pub fn catch_all_options_routes() -> Vec<rocket::Route> {}
