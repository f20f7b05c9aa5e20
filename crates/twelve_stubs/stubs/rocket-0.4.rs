//! package = "rocket", version = ">=0.4, <0.5"

pub mod local {
    mod request {
        use crate::http::{Cookie, Header};
        use std::net::SocketAddr;
        use std::ops::{Deref, DerefMut};
        use crate::{Request, Response};
        pub struct LocalRequest<'c>;
        impl<'c> LocalRequest<'c> {
            pub fn inner(&self) -> &Request<'c> {}
            pub fn header<H: Into<Header<'static>>>(self, header: H) -> Self {}
            pub fn add_header<H: Into<Header<'static>>>(&mut self, header: H) {}
            pub fn remote(self, address: SocketAddr) -> Self {}
            pub fn cookie(self, cookie: Cookie) -> Self {}
            pub fn cookies(self, cookies: Vec<Cookie>) -> Self {}
            pub fn private_cookie(self, cookie: Cookie<'static>) -> Self {}
            pub fn body<S: AsRef<[u8]>>(self, body: S) -> Self {}
            pub fn set_body<S: AsRef<[u8]>>(&mut self, body: S) {}
            pub fn dispatch(self) -> LocalResponse<'c> {}
            pub fn mut_dispatch(&mut self) -> LocalResponse<'c> {}
        }
        pub struct LocalResponse<'c>;
        impl<'c> Deref for LocalResponse<'c> {
            type Target = Response<'c>;
        }
        impl<'c> DerefMut for LocalResponse<'c> {}
    }
    mod client {
        use crate::error::LaunchError;
        use crate::http::Method;
        use crate::local::LocalRequest;
        use std::borrow::Cow;
        use crate::Rocket;
        pub struct Client;
        impl Client {
            pub fn new(rocket: Rocket) -> Result<Client, LaunchError> {}
            pub fn untracked(rocket: Rocket) -> Result<Client, LaunchError> {}
            pub fn rocket(&self) -> &Rocket {}
            pub fn get<'c, 'u, U: Into<Cow<'u, str>>>(&'c self, uri: U) -> LocalRequest<'c> {}
            pub fn put<'c, 'u, U: Into<Cow<'u, str>>>(&'c self, uri: U) -> LocalRequest<'c> {}
            pub fn post<'c, 'u, U: Into<Cow<'u, str>>>(&'c self, uri: U) -> LocalRequest<'c> {}
            pub fn delete<'c, 'u, U: Into<Cow<'u, str>>>(&'c self, uri: U) -> LocalRequest<'c> {}
            pub fn options<'c, 'u, U: Into<Cow<'u, str>>>(&'c self, uri: U) -> LocalRequest<'c> {}
            pub fn head<'c, 'u, U: Into<Cow<'u, str>>>(&'c self, uri: U) -> LocalRequest<'c> {}
            pub fn patch<'c, 'u, U: Into<Cow<'u, str>>>(&'c self, uri: U) -> LocalRequest<'c> {}
            pub fn req<'c, 'u, U: Into<Cow<'u, str>>>(&'c self, method: Method, uri: U) -> LocalRequest<'c> {}
        }
    }
    pub use self::client::Client;
    pub use self::request::{LocalRequest, LocalResponse};
}
pub mod request {
    mod request {
        use crate::config::Limits;
        use crate::http::uri::Origin;
        use crate::http::{Accept, ContentType, MediaType};
        use crate::http::{Cookies, Header, HeaderMap, Method};
        use crate::request::FromFormValue;
        use crate::request::{FromParam, FromRequest, FromSegments, Outcome};
        use router::Route;
        use std::net::{IpAddr, SocketAddr};
        use std::str;
        #[twelve::request_data(meta)]
        pub struct Request<'r>;
        impl<'r> Request<'r> {
            pub fn method(&self) -> Method {}
            pub fn set_method(&mut self, method: Method) {}
            pub fn uri(&self) -> &Origin {}
            pub fn set_uri<'u>(&mut self, uri: Origin<'u>) {}
            pub fn remote(&self) -> Option<SocketAddr> {}
            pub fn set_remote(&mut self, address: SocketAddr) {}
            pub fn real_ip(&self) -> Option<IpAddr> {}
            pub fn client_ip(&self) -> Option<IpAddr> {}
            pub fn cookies(&self) -> Cookies {}
            pub fn headers(&self) -> &HeaderMap<'r> {}
            pub fn add_header<'h, H: Into<Header<'h>>>(&mut self, header: H) {}
            pub fn replace_header<'h, H: Into<Header<'h>>>(&mut self, header: H) {}
            pub fn content_type(&self) -> Option<&ContentType> {}
            pub fn accept(&self) -> Option<&Accept> {}
            #[twelve::request_data(meta)]
            pub fn format(&self) -> Option<&MediaType> {}
            pub fn limits(&self) -> &'r Limits {}
            pub fn route(&self) -> Option<&'r Route> {}
            pub fn guard<'a, T: FromRequest<'a, 'r>>(&'a self) -> Outcome<T, T::Error> {}
            pub fn local_cache<T, F: FnOnce() -> T>(&self, f: F) -> &T {}
            pub fn get_param<'a, T: FromParam<'a>>(&'a self, n: usize) -> Option<Result<T, T::Error>> {}
            pub fn get_segments<'a, T: FromSegments<'a>>(&'a self, n: usize) -> Option<Result<T, T::Error>> {}
            pub fn get_query_value<'a, T: FromFormValue<'a>>(&'a self, key: &str) -> Option<Result<T, T::Error>> {}
        }
    }
    mod param {
        use crate::http::{
            uri::{SegmentError, Segments},
            RawStr,
        };
        use std::borrow::Cow;
        use std::fmt::Debug;
        use std::path::PathBuf;
        pub trait FromParam<'a>: Sized {
            type Error: Debug;
            #[twelve::entry(kind = "request")]
            fn from_param(param: &'a RawStr) -> Result<Self, Self::Error>;
        }
        impl<'a> FromParam<'a> for &'a RawStr {
            type Error = !;
        }
        impl<'a> FromParam<'a> for String {
            type Error = &'a RawStr;
        }
        impl<'a> FromParam<'a> for Cow<'a, str> {
            type Error = &'a RawStr;
        }
        impl<'a, T: FromParam<'a>> FromParam<'a> for Result<T, T::Error> {
            type Error = !;
        }
        impl<'a, T: FromParam<'a>> FromParam<'a> for Option<T> {
            type Error = !;
        }
        pub trait FromSegments<'a>: Sized {
            type Error: Debug;
            #[twelve::entry(kind = "request")]
            fn from_segments(segments: Segments<'a>) -> Result<Self, Self::Error>;
        }
        impl<'a> FromSegments<'a> for Segments<'a> {
            type Error = !;
        }
        impl<'a> FromSegments<'a> for PathBuf {
            type Error = SegmentError;
        }
        impl<'a, T: FromSegments<'a>> FromSegments<'a> for Result<T, T::Error> {
            type Error = !;
        }
        impl<'a, T: FromSegments<'a>> FromSegments<'a> for Option<T> {
            type Error = !;
        }
    }
    mod form {
        mod form_items {
            use crate::http::RawStr;
            pub enum FormItems<'f> {}
            pub struct FormItem<'f> {
                pub raw: &'f RawStr,
                pub key: &'f RawStr,
                pub value: &'f RawStr,
            }
            impl<'f> FormItem<'f> {
                pub fn key_value(&self) -> (&'f RawStr, &'f RawStr) {}
                pub fn key_value_decoded(&self) -> (String, String) {}
                pub fn explode(&self) -> (&'f RawStr, &'f RawStr, &'f RawStr) {}
            }
            impl<'f> FormItems<'f> {
                pub fn completed(&self) -> bool {}
                pub fn exhaust(&mut self) -> bool {}
            }
            impl<'f> From<&'f RawStr> for FormItems<'f> {}
            impl<'f> From<&'f str> for FormItems<'f> {}
            impl<'f> From<&'f [FormItem<'f>]> for FormItems<'f> {}
            impl<'f> Iterator for FormItems<'f> {
                type Item = FormItem<'f>;
            }
        }
        mod from_form {
            use crate::request::FormItems;
            pub trait FromForm<'f>: Sized {
                type Error;
                fn from_form(it: &mut FormItems<'f>, strict: bool) -> Result<Self, Self::Error>;
            }
            impl<'f, T: FromForm<'f>> FromForm<'f> for Option<T> {
                type Error = !;
            }
            impl<'f, T: FromForm<'f>> FromForm<'f> for Result<T, T::Error> {
                type Error = !;
            }
        }
        mod from_form_value {
            use crate::http::RawStr;
            pub trait FromFormValue<'v>: Sized {
                type Error;
                #[twelve::entry(kind = "request")]
                fn from_form_value(form_value: &'v RawStr) -> Result<Self, Self::Error>;
                fn default() -> Option<Self> {}
            }
            impl<'v> FromFormValue<'v> for &'v RawStr {
                type Error = !;
            }
            impl<'v> FromFormValue<'v> for String {
                type Error = &'v RawStr;
            }
            impl<'v> FromFormValue<'v> for bool {
                type Error = &'v RawStr;
            }
            impl<'v, T: FromFormValue<'v>> FromFormValue<'v> for Option<T> {
                type Error = !;
            }
            impl<'v, T: FromFormValue<'v>> FromFormValue<'v> for Result<T, T::Error> {
                type Error = !;
            }
        }
        mod lenient {
            use crate::data::FromData;
            use crate::http::uri::{FromUriParam, Query};
            use crate::request::form::{FormDataError, FromForm};
            use std::ops::Deref;
            #[twelve::request_data(body)]
            pub struct LenientForm<T>(pub T);
            impl<T> LenientForm<T> {
                pub fn into_inner(self) -> T {}
            }
            impl<T> Deref for LenientForm<T> {
                type Target = T;
            }
            impl<'f, T: FromForm<'f>> FromData<'f> for LenientForm<T> {
                type Error = FormDataError<'f, T::Error>;
                type Owned = String;
                type Borrowed = str;
            }
            impl<'f, A, T: FromUriParam<Query, A> + FromForm<'f>> FromUriParam<Query, A> for LenientForm<T> {
                type Target = T::Target;
            }
        }
        mod error {
            use crate::http::RawStr;
            use std::io;
            pub enum FormParseError<'f> {
                BadValue(&'f RawStr, &'f RawStr),
                Unknown(&'f RawStr, &'f RawStr),
                Missing(&'f RawStr),
            }
            pub enum FormDataError<'f, E> {
                Io(io::Error),
                Malformed(&'f str),
                Parse(E, &'f str),
            }
            pub type FormError<'f> = FormDataError<'f, FormParseError<'f>>;
        }
        mod form {
            use crate::data::FromData;
            use crate::http::uri::{FromUriParam, Query};
            use crate::outcome::Outcome::*;
            use crate::request::form::{FormDataError, FromForm};
            use std::ops::Deref;
            #[twelve::request_data(body)]
            pub struct Form<T>(pub T);
            impl<T> Form<T> {
                #[twelve::request_data(body)]
                pub fn into_inner(self) -> T {}
            }
            impl<T> Deref for Form<T> {
                type Target = T;
            }
            impl<'f, T: FromForm<'f>> FromData<'f> for Form<T> {
                type Error = FormDataError<'f, T::Error>;
                type Owned = String;
                type Borrowed = str;
            }
            impl<'f, A, T: FromUriParam<Query, A> + FromForm<'f>> FromUriParam<Query, A> for Form<T> {
                type Target = T::Target;
            }
        }
        pub use self::error::{FormDataError, FormError, FormParseError};
        pub use self::form::Form;
        pub use self::form_items::{FormItem, FormItems};
        pub use self::from_form::FromForm;
        pub use self::from_form_value::FromFormValue;
        pub use self::lenient::LenientForm;
    }
    mod from_request {
        use crate::http::{uri::Origin, Accept, ContentType, Cookies, Method, Status};
        use crate::outcome::Outcome::*;
        use crate::outcome::{self, IntoOutcome};
        use crate::request::Request;
        use router::Route;
        use std::fmt::Debug;
        use std::net::SocketAddr;
        pub type Outcome<S, E> = outcome::Outcome<S, (Status, E), ()>;
        impl<S, E> IntoOutcome<S, (Status, E), ()> for Result<S, E> {
            type Failure = Status;
            type Forward = ();
        }
        pub trait FromRequest<'a, 'r>: Sized {
            type Error: Debug;
            #[twelve::entry(kind = "request")]
            fn from_request(request: &'a Request<'r>) -> Outcome<Self, Self::Error>;
        }
        impl<'a, 'r> FromRequest<'a, 'r> for Method {
            type Error = !;
        }
        impl<'a, 'r> FromRequest<'a, 'r> for &'a Origin<'a> {
            type Error = !;
        }
        impl<'a, 'r> FromRequest<'a, 'r> for &'r Route {
            type Error = !;
        }
        impl<'a, 'r> FromRequest<'a, 'r> for Cookies<'a> {
            type Error = !;
        }
        impl<'a, 'r> FromRequest<'a, 'r> for &'a Accept {
            type Error = !;
        }
        impl<'a, 'r> FromRequest<'a, 'r> for &'a ContentType {
            type Error = !;
        }
        impl<'a, 'r> FromRequest<'a, 'r> for SocketAddr {
            type Error = !;
        }
        impl<'a, 'r, T: FromRequest<'a, 'r>> FromRequest<'a, 'r> for Result<T, T::Error> {
            type Error = !;
        }
        impl<'a, 'r, T: FromRequest<'a, 'r>> FromRequest<'a, 'r> for Option<T> {
            type Error = !;
        }
    }
    mod state {
        use crate::request::{self, FromRequest};
        use std::ops::Deref;
        use crate::Rocket;
        #[twelve::shared_state]
        pub struct State<'r, T>(T);
        impl<'r, T> State<'r, T> {
            #[twelve::access(read)]
            pub fn inner(&self) -> &'r T {}
            #[twelve::alias]
            pub fn from(rocket: &'r Rocket) -> Option<Self> {}
        }
        impl<'a, 'r, T> FromRequest<'a, 'r> for State<'r, T> {
            type Error = ();
        }
        impl<'r, T> Deref for State<'r, T> {
            type Target = T;
        }
    }
    mod query {
        use crate::request::{Form, FormItem, FromForm, LenientForm};
        pub struct Query<'q>(pub &'q [FormItem<'q>]);
        impl<'q> Iterator for Query<'q> {
            type Item = FormItem<'q>;
        }
        pub trait FromQuery<'q>: Sized {
            type Error;
            fn from_query(query: Query<'q>) -> Result<Self, Self::Error>;
        }
        impl<'q, T: FromForm<'q>> FromQuery<'q> for Form<T> {
            type Error = T::Error;
        }
        impl<'q, T: FromForm<'q>> FromQuery<'q> for LenientForm<T> {
            type Error = <T as FromForm<'q>>::Error;
        }
        impl<'q, T: FromQuery<'q>> FromQuery<'q> for Option<T> {
            type Error = !;
        }
        impl<'q, T: FromQuery<'q>> FromQuery<'q> for Result<T, T::Error> {
            type Error = !;
        }
    }
    pub use self::form::{Form, FormItem, FormItems, LenientForm};
    pub use self::form::{FormDataError, FormError, FormParseError};
    pub use self::form::{FromForm, FromFormValue};
    pub use self::from_request::{FromRequest, Outcome};
    pub use self::param::{FromParam, FromSegments};
    pub use self::query::{FromQuery, Query};
    pub use self::request::Request;
    pub use self::state::State;
    pub use crate::response::flash::FlashMessage;
}
pub mod response {
    mod responder {
        use crate::http::Status;
        use crate::request::Request;
        use crate::response::{self};
        use std::fs::File;
        pub trait Responder<'r> {
            #[twelve::entry(kind = "request")]
            fn respond_to(self, request: &Request) -> response::Result<'r>;
        }
        impl<'r> Responder<'r> for &'r str {}
        impl<'r> Responder<'r> for String {}
        impl<'r> Responder<'r> for &'r [u8] {}
        impl<'r> Responder<'r> for Vec<u8> {}
        impl<'r> Responder<'r> for File {}
        impl<'r> Responder<'r> for () {}
        impl<'r, R: Responder<'r>> Responder<'r> for Option<R> {}
        impl<'r, R: Responder<'r>, E> Responder<'r> for Result<R, E> {}
        impl<'r, R: Responder<'r>, E: Responder<'r>> Responder<'r> for Result<R, E> {}
        impl<'r> Responder<'r> for Status {}
    }
    mod redirect {
        use crate::http::uri::Uri;
        use crate::response::Responder;
        use std::convert::TryInto;
        pub struct Redirect;
        impl Redirect {
            pub fn to<U: TryInto<Uri<'static>>>(uri: U) -> Redirect {}
            pub fn temporary<U: TryInto<Uri<'static>>>(uri: U) -> Redirect {}
            pub fn permanent<U: TryInto<Uri<'static>>>(uri: U) -> Redirect {}
            pub fn found<U: TryInto<Uri<'static>>>(uri: U) -> Redirect {}
            pub fn moved<U: TryInto<Uri<'static>>>(uri: U) -> Redirect {}
        }
        impl<'a> Responder<'a> for Redirect {}
    }
    mod named_file {
        use crate::response::{self, Responder};
        use std::fs::File;
        use std::io;
        use std::ops::{Deref, DerefMut};
        use std::path::Path;
        #[twelve::file_handle]
        pub struct NamedFile;
        impl NamedFile {
            #[twelve::file(read, path = 0)]
            pub fn open<P: AsRef<Path>>(path: P) -> io::Result<NamedFile> {}
            pub fn file(&self) -> &File {}
            pub fn take_file(self) -> File {}
            #[twelve::view]
            pub fn file_mut(&mut self) -> &mut File {}
            pub fn path(&self) -> &Path {}
        }
        impl<'r> Responder<'r> for NamedFile {}
        impl Deref for NamedFile {
            type Target = File;
        }
        impl DerefMut for NamedFile {}
        impl io::Read for NamedFile {}
        impl io::Write for NamedFile {}
        impl io::Seek for NamedFile {}
        impl<'a> io::Read for &'a NamedFile {}
        impl<'a> io::Write for &'a NamedFile {}
        impl<'a> io::Seek for &'a NamedFile {}
    }
    mod stream {
        use crate::response::Responder;
        use std::fmt::{self};
        use std::io::Read;
        pub struct Stream<T: Read>(T);
        impl<T: Read> Stream<T> {
            pub fn chunked(reader: T, chunk_size: u64) -> Stream<T> {}
        }
        impl<T: Read> From<T> for Stream<T> {}
        impl<'r, T: Read> Responder<'r> for Stream<T> {}
    }
    mod response {
        use crate::http::{ContentType, Cookie, Header, HeaderMap, Status};
        use crate::response::Responder;
        use std::borrow::Cow;
        use std::{io, str};
        pub const DEFAULT_CHUNK_SIZE: u64 = ();
        pub enum Body<T> {
            Sized(T, u64),
            Chunked(T, u64),
        }
        impl<T> Body<T> {
            #[twelve::view]
            pub fn as_mut(&mut self) -> Body<&mut T> {}
            pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Body<U> {}
            pub fn into_inner(self) -> T {}
            pub fn is_sized(&self) -> bool {}
            pub fn is_chunked(&self) -> bool {}
        }
        impl<T: io::Read> Body<T> {
            pub fn into_bytes(self) -> Option<Vec<u8>> {}
            pub fn into_string(self) -> Option<String> {}
        }
        pub struct ResponseBuilder<'r>;
        impl<'r> ResponseBuilder<'r> {
            pub fn new(base: Response<'r>) -> ResponseBuilder<'r> {}
            pub fn status(&mut self, status: Status) -> &mut ResponseBuilder<'r> {}
            pub fn raw_status(&mut self, code: u16, reason: &'static str) -> &mut ResponseBuilder<'r> {}
            pub fn header<'h, H: Into<Header<'h>>>(&mut self, header: H) -> &mut ResponseBuilder<'r> {}
            pub fn header_adjoin<'h, H: Into<Header<'h>>>(&mut self, header: H) -> &mut ResponseBuilder<'r> {}
            pub fn raw_header<'a, 'b, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(&mut self, name: N, value: V) -> &mut ResponseBuilder<'r> {}
            pub fn raw_header_adjoin<'a, 'b, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(&mut self, name: N, value: V) -> &mut ResponseBuilder<'r> {}
            pub fn sized_body<B: io::Read + io::Seek>(&mut self, body: B) -> &mut ResponseBuilder<'r> {}
            pub fn streamed_body<B: io::Read>(&mut self, body: B) -> &mut ResponseBuilder<'r> {}
            pub fn chunked_body<B: io::Read>(&mut self, body: B, chunk_size: u64) -> &mut ResponseBuilder<'r> {}
            pub fn raw_body<T: io::Read>(&mut self, body: Body<T>) -> &mut ResponseBuilder<'r> {}
            pub fn merge(&mut self, other: Response<'r>) -> &mut ResponseBuilder<'r> {}
            pub fn join(&mut self, other: Response<'r>) -> &mut ResponseBuilder<'r> {}
            pub fn finalize(&mut self) -> Response<'r> {}
            pub fn ok<T>(&mut self) -> Result<Response<'r>, T> {}
        }
        pub struct Response<'r>;
        impl<'r> Default for Response<'r> {}
        impl<'r> Response<'r> {
            pub fn new() -> Response<'r> {}
            pub fn build() -> ResponseBuilder<'r> {}
            pub fn build_from(other: Response<'r>) -> ResponseBuilder<'r> {}
            pub fn status(&self) -> Status {}
            pub fn set_status(&mut self, status: Status) {}
            pub fn content_type(&self) -> Option<ContentType> {}
            pub fn set_raw_status(&mut self, code: u16, reason: &'static str) {}
            pub fn cookies(&self) -> Vec<Cookie> {}
            pub fn headers(&self) -> &HeaderMap<'r> {}
            pub fn set_header<'h, H: Into<Header<'h>>>(&mut self, header: H) -> bool {}
            pub fn set_raw_header<'a, 'b, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(&mut self, name: N, value: V) -> bool {}
            pub fn adjoin_header<'h, H: Into<Header<'h>>>(&mut self, header: H) {}
            pub fn adjoin_raw_header<'a, 'b, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(&mut self, name: N, value: V) {}
            pub fn remove_header(&mut self, name: &str) {}
            pub fn body(&mut self) -> Option<Body<&mut dyn io::Read>> {}
            pub fn body_string(&mut self) -> Option<String> {}
            pub fn body_bytes(&mut self) -> Option<Vec<u8>> {}
            pub fn take_body(&mut self) -> Option<Body<Box<dyn io::Read + 'r>>> {}
            pub fn set_sized_body<B: io::Read + io::Seek>(&mut self, body: B) {}
            pub fn set_streamed_body<B: io::Read>(&mut self, body: B) {}
            pub fn set_chunked_body<B: io::Read>(&mut self, body: B, chunk_size: u64) {}
            pub fn set_raw_body<T: io::Read>(&mut self, body: Body<T>) {}
            pub fn merge(&mut self, other: Response<'r>) {}
            pub fn join(&mut self, other: Response<'r>) {}
        }
        impl<'r> Responder<'r> for Response<'r> {}
    }
    mod debug {
        use crate::response::{self, Responder};
        pub struct Debug<E>(pub E);
        impl<E> From<E> for Debug<E> {}
        impl<'r, E> Responder<'r> for Debug<E> {}
    }
    pub(crate) mod flash {
        use crate::request::{self, FromRequest, Request};
        use crate::response::Responder;
        use std::convert::AsRef;
        pub struct Flash<R>(R);
        pub type FlashMessage<'a, 'r> = crate::response::Flash<&'a Request<'r>>;
        impl<'r, R: Responder<'r>> Flash<R> {
            pub fn new<N: AsRef<str>, M: AsRef<str>>(res: R, name: N, msg: M) -> Flash<R> {}
            pub fn success<S: AsRef<str>>(responder: R, msg: S) -> Flash<R> {}
            pub fn warning<S: AsRef<str>>(responder: R, msg: S) -> Flash<R> {}
            pub fn error<S: AsRef<str>>(responder: R, msg: S) -> Flash<R> {}
        }
        impl<'r, R: Responder<'r>> Responder<'r> for Flash<R> {}
        impl<'a, 'r> Flash<&'a Request<'r>> {
            pub fn name(&self) -> &str {}
            pub fn msg(&self) -> &str {}
        }
        impl<'a, 'r> FromRequest<'a, 'r> for Flash<&'a Request<'r>> {
            type Error = ();
        }
    }
    pub mod content {
        #[twelve::request_data(body)]
        pub struct Json<R>(pub R);
        impl<'r, R: crate::response::Responder<'r>> crate::response::Responder<'r> for Json<R> {}
        pub struct Xml<R>(pub R);
        impl<'r, R: crate::response::Responder<'r>> crate::response::Responder<'r> for Xml<R> {}
        pub struct MsgPack<R>(pub R);
        impl<'r, R: crate::response::Responder<'r>> crate::response::Responder<'r> for MsgPack<R> {}
        pub struct Html<R>(pub R);
        impl<'r, R: crate::response::Responder<'r>> crate::response::Responder<'r> for Html<R> {}
        pub struct Plain<R>(pub R);
        impl<'r, R: crate::response::Responder<'r>> crate::response::Responder<'r> for Plain<R> {}
        pub struct Css<R>(pub R);
        impl<'r, R: crate::response::Responder<'r>> crate::response::Responder<'r> for Css<R> {}
        pub struct JavaScript<R>(pub R);
        impl<'r, R: crate::response::Responder<'r>> crate::response::Responder<'r> for JavaScript<R> {}
        use crate::http::ContentType;
        use crate::response::Responder;
        pub struct Content<R>(pub ContentType, pub R);
        impl<'r, R: Responder<'r>> Responder<'r> for Content<R> {}
    }
    pub mod status {
        use crate::http::Status;
        use crate::response::Responder;
        use std::hash::Hash;
        pub struct Created<R>(pub String, pub Option<R>);
        impl<'r, R: Responder<'r>> Responder<'r> for Created<R> {}
        impl<'r, R: Responder<'r> + Hash> Responder<'r> for Created<R> {}
        pub struct Accepted<R>(pub Option<R>);
        impl<'r, R: Responder<'r>> Responder<'r> for Accepted<R> {}
        pub struct NoContent;
        impl<'r> Responder<'r> for NoContent {}
        pub struct BadRequest<R>(pub Option<R>);
        impl<'r, R: Responder<'r>> Responder<'r> for BadRequest<R> {}
        pub struct Unauthorized<R>(pub Option<R>);
        impl<'r, R: Responder<'r>> Responder<'r> for Unauthorized<R> {}
        pub struct Forbidden<R>(pub Option<R>);
        impl<'r, R: Responder<'r>> Responder<'r> for Forbidden<R> {}
        pub struct NotFound<R>(pub R);
        impl<'r, R: Responder<'r>> Responder<'r> for NotFound<R> {}
        pub struct Conflict<R>(pub Option<R>);
        impl<'r, R: Responder<'r>> Responder<'r> for Conflict<R> {}
        pub struct Custom<R>(pub Status, pub R);
        impl<'r, R: Responder<'r>> Responder<'r> for Custom<R> {}
    }
    pub use self::content::Content;
    pub use self::debug::Debug;
    pub use self::flash::Flash;
    pub use self::named_file::NamedFile;
    pub use self::redirect::Redirect;
    pub use self::responder::Responder;
    pub use self::response::{Body, Response, ResponseBuilder, DEFAULT_CHUNK_SIZE};
    pub use self::stream::Stream;
    pub type Result<'r> = std::result::Result<self::Response<'r>, crate::http::Status>;
}
pub mod outcome {
    use self::Outcome::*;
    use std::ops::{FromResidual, Try};
    pub enum Outcome<S, E, F> {
        Success(S),
        Failure(E),
        Forward(F),
    }
    pub trait IntoOutcome<S, E, F> {
        type Failure: Sized;
        type Forward: Sized;
        fn into_outcome(self, failure: Self::Failure) -> Outcome<S, E, F>;
        fn or_forward(self, forward: Self::Forward) -> Outcome<S, E, F>;
    }
    impl<S, E, F> IntoOutcome<S, E, F> for Option<S> {
        type Failure = E;
        type Forward = F;
    }
    impl<S, E, F> Outcome<S, E, F> {
        pub fn unwrap(self) -> S {}
        pub fn expect(self, message: &str) -> S {}
        pub fn is_success(&self) -> bool {}
        pub fn is_failure(&self) -> bool {}
        pub fn is_forward(&self) -> bool {}
        pub fn succeeded(self) -> Option<S> {}
        pub fn failed(self) -> Option<E> {}
        pub fn forwarded(self) -> Option<F> {}
        pub fn success_or<T>(self, value: T) -> Result<S, T> {}
        pub fn success_or_else<T, V: FnOnce() -> T>(self, f: V) -> Result<S, T> {}
        pub fn as_ref(&self) -> Outcome<&S, &E, &F> {}
        pub fn map<T, M: FnOnce(S) -> T>(self, f: M) -> Outcome<T, E, F> {}
        pub fn map_failure<T, M: FnOnce(E) -> T>(self, f: M) -> Outcome<S, T, F> {}
        pub fn map_forward<T, M: FnOnce(F) -> T>(self, f: M) -> Outcome<S, E, T> {}
        pub fn and_then<T, M: FnOnce(S) -> Outcome<T, E, F>>(self, f: M) -> Outcome<T, E, F> {}
        pub fn failure_then<T, M: FnOnce(E) -> Outcome<S, T, F>>(self, f: M) -> Outcome<S, T, F> {}
        pub fn forward_then<T, M: FnOnce(F) -> Outcome<S, E, T>>(self, f: M) -> Outcome<S, E, T> {}
        #[twelve::view]
        pub fn as_mut(&mut self) -> Outcome<&mut S, &mut E, &mut F> {}
    }
    impl<Y, S, E: From<Y>, F> FromResidual<Result<std::convert::Infallible, Y>> for Outcome<S, E, F> {}
    impl<S, X, E: From<X>, Y, F: From<Y>> FromResidual<Outcome<!, X, Y>> for Outcome<S, E, F> {}
    impl<A, B, C> Try for Outcome<A, B, C> {
        type Output = A;
        type Residual = Outcome<!, B, C>;
    }
}
pub mod config {
    mod error {
        use self::ConfigError::*;
        use std::error::Error;
        use std::io;
        use std::path::PathBuf;
        pub enum ConfigError {
            NotFound,
            IoError,
            Io(io::Error, &'static str),
            BadFilePath(PathBuf, &'static str),
            BadEnv(String),
            BadEntry(String, PathBuf),
            BadType(String, &'static str, &'static str, Option<PathBuf>),
            ParseError(String, PathBuf, String, Option<(usize, usize)>),
            BadEnvVal(String, String, String),
            UnknownKey(String),
            Missing(String),
        }
        impl ConfigError {
            pub fn pretty_print(&self) {}
            pub fn is_not_found(&self) -> bool {}
        }
        impl Error for ConfigError {}
    }
    mod environment {
        use self::Environment::*;
        use super::ConfigError;
        use std::str::FromStr;
        pub const CONFIG_ENV: &str = ();
        pub enum Environment {
            Development,
            Staging,
            Production,
        }
        impl Environment {
            pub fn active() -> Result<Environment, ConfigError> {}
            pub fn is_dev(self) -> bool {}
            pub fn is_stage(self) -> bool {}
            pub fn is_prod(self) -> bool {}
        }
        impl FromStr for Environment {
            type Err = ();
        }
    }
    mod config {
        use super::custom_values::*;
        use crate::config::Environment::*;
        use crate::config::{Array, Datetime, Table, Value};
        use crate::config::{ConfigBuilder, Environment, LoggingLevel, Result};
        use std::collections::HashMap;
        use std::convert::AsRef;
        use std::path::{Path, PathBuf};
        pub struct Config {
            pub environment: Environment,
            pub address: String,
            pub port: u16,
            pub workers: u16,
            pub keep_alive: Option<u32>,
            pub read_timeout: Option<u32>,
            pub write_timeout: Option<u32>,
            pub log_level: LoggingLevel,
            pub limits: Limits,
            pub extras: HashMap<String, Value>,
        }
        impl Config {
            pub fn build(env: Environment) -> ConfigBuilder {}
            pub fn new(env: Environment) -> Config {}
            pub fn active() -> Result<Config> {}
            pub fn development() -> Config {}
            pub fn staging() -> Config {}
            pub fn production() -> Config {}
            pub fn set_root<P: AsRef<Path>>(&mut self, path: P) {}
            pub fn set_address<A: Into<String>>(&mut self, address: A) -> Result<()> {}
            pub fn set_port(&mut self, port: u16) {}
            pub fn set_workers(&mut self, workers: u16) {}
            pub fn set_keep_alive(&mut self, timeout: u32) {}
            pub fn set_read_timeout(&mut self, timeout: u32) {}
            pub fn set_write_timeout(&mut self, timeout: u32) {}
            pub fn set_secret_key<K: Into<String>>(&mut self, key: K) -> Result<()> {}
            pub fn set_log_level(&mut self, log_level: LoggingLevel) {}
            pub fn set_limits(&mut self, limits: Limits) {}
            pub fn set_tls(&mut self, certs_path: &str, key_path: &str) -> Result<()> {}
            pub fn set_extras(&mut self, extras: HashMap<String, Value>) {}
            pub fn extras<'a>(&'a self) -> impl Iterator<Item = (&'a str, &'a Value)> {}
            pub fn tls_enabled(&self) -> bool {}
            pub fn get_extra<'a>(&'a self, name: &str) -> Result<&'a Value> {}
            pub fn get_str<'a>(&'a self, name: &str) -> Result<&'a str> {}
            pub fn get_string(&self, name: &str) -> Result<String> {}
            pub fn get_int(&self, name: &str) -> Result<i64> {}
            pub fn get_bool(&self, name: &str) -> Result<bool> {}
            pub fn get_float(&self, name: &str) -> Result<f64> {}
            pub fn get_slice(&self, name: &str) -> Result<&Array> {}
            pub fn get_table(&self, name: &str) -> Result<&Table> {}
            pub fn get_datetime(&self, name: &str) -> Result<&Datetime> {}
            pub fn root(&self) -> Option<&Path> {}
            pub fn root_relative<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
        }
    }
    mod builder {
        use crate::config::{Config, Environment, Limits, LoggingLevel, Result, Value};
        use std::collections::HashMap;
        use std::path::{Path, PathBuf};
        pub struct ConfigBuilder {
            pub environment: Environment,
            pub address: String,
            pub port: u16,
            pub workers: u16,
            pub keep_alive: u32,
            pub read_timeout: u32,
            pub write_timeout: u32,
            pub log_level: LoggingLevel,
            pub secret_key: Option<String>,
            pub tls: Option<(String, String)>,
            pub limits: Limits,
            pub extras: HashMap<String, Value>,
            pub root: Option<PathBuf>,
        }
        impl ConfigBuilder {
            pub fn new(environment: Environment) -> ConfigBuilder {}
            pub fn address<A: Into<String>>(self, address: A) -> Self {}
            pub fn port(self, port: u16) -> Self {}
            pub fn workers(self, workers: u16) -> Self {}
            pub fn keep_alive(self, timeout: u32) -> Self {}
            pub fn read_timeout(self, timeout: u32) -> Self {}
            pub fn write_timeout(self, timeout: u32) -> Self {}
            pub fn log_level(self, log_level: LoggingLevel) -> Self {}
            pub fn secret_key<K: Into<String>>(self, key: K) -> Self {}
            pub fn limits(self, limits: Limits) -> Self {}
            pub fn tls<C: Into<String>, K: Into<String>>(self, certs_path: C, key_path: K) -> Self {}
            pub fn environment(self, env: Environment) -> Self {}
            pub fn root<P: AsRef<Path>>(self, path: P) -> Self {}
            pub fn extra<V: Into<Value>>(self, name: &str, value: V) -> Self {}
            pub fn finalize(self) -> Result<Config> {}
            pub fn unwrap(self) -> Config {}
            pub fn expect(self, msg: &str) -> Config {}
        }
    }
    mod toml_ext {
        use crate::config::Value;
        use pear::combinators::*;
        use pear::parsers::*;
        use std::result::Result as StdResult;
        pub fn is_whitespace(byte: char) -> bool {}
        pub fn parse_simple_toml_value(input: &str) -> StdResult<Value, String> {}
    }
    mod custom_values {
        use crate::config::{Config, LoggingLevel, Result, Value};
        use crate::http::private::Key;
        use crate::http::tls::{Certificate, PrivateKey};
        pub enum SecretKey {
            Generated(Key),
            Provided(Key),
        }
        pub struct TlsConfig {
            pub certs: Vec<Certificate>,
            pub key: PrivateKey,
        }
        pub struct Limits;
        impl Default for Limits {}
        impl Limits {
            pub fn new() -> Self {}
            pub fn limit<S: Into<String>>(self, name: S, limit: u64) -> Self {}
            pub fn get(&self, name: &str) -> Option<u64> {}
        }
        pub fn str<'a>(conf: &Config, name: &str, v: &'a Value) -> Result<&'a str> {}
        pub fn u64(conf: &Config, name: &str, value: &Value) -> Result<u64> {}
        pub fn u16(conf: &Config, name: &str, value: &Value) -> Result<u16> {}
        pub fn u32(conf: &Config, name: &str, value: &Value) -> Result<u32> {}
        pub fn log_level(conf: &Config, name: &str, value: &Value) -> Result<LoggingLevel> {}
        pub fn tls_config<'v>(conf: &Config, name: &str, value: &'v Value) -> Result<(&'v str, &'v str)> {}
        pub fn limits(conf: &Config, name: &str, value: &Value) -> Result<Limits> {}
    }
    pub use self::builder::ConfigBuilder;
    pub use self::config::Config;
    pub use self::custom_values::Limits;
    pub use self::environment::Environment;
    use self::environment::CONFIG_ENV;
    pub use self::error::ConfigError;
    use self::toml_ext::parse_simple_toml_value;
    use self::Environment::*;
    use logger;
    pub use logger::LoggingLevel;
    use std::collections::HashMap;
    use std::env;
    use std::fs::{self};
    use std::path::{Path, PathBuf};
    use toml;
    pub use toml::value::{Array, Datetime, Table, Value};
    pub type Result<T> = std::result::Result<T, ConfigError>;
    impl RocketConfig {
        pub fn read() -> Result<RocketConfig> {}
        pub fn active_default_from(filename: Option<&Path>) -> Result<RocketConfig> {}
        pub fn active_default() -> Result<RocketConfig> {}
        pub fn get(&self, env: Environment) -> &Config {}
        pub fn active(&self) -> &Config {}
    }
}
pub mod data {
    mod data {
        use super::data_stream::DataStream;
        use super::net_stream::NetStream;
        use crate::http::hyper;
        use crate::http::hyper::h1::HttpReader;
        use crate::http::hyper::h1::HttpReader::*;
        use crate::http::hyper::net::NetworkStream;
        use std::io::{self, Chain, Cursor, Write};
        use std::path::Path;
        pub type HyperBodyReader<'a, 'b> = self::HttpReader<&'a mut hyper::buffer::BufReader<&'b mut dyn NetworkStream>>;
        pub type BodyReader = HttpReader<Chain<Cursor<Vec<u8>>, NetStream>>;
        #[twelve::request_data(body)]
        pub struct Data;
        impl Data {
            #[twelve::request_data(body)]
            pub fn open(self) -> DataStream {}
            #[twelve::request_data(body)]
            pub fn peek(&self) -> &[u8] {}
            pub fn peek_complete(&self) -> bool {}
            #[twelve::writes_data(data = "self", into = 0)]
            pub fn stream_to<W: Write>(self, writer: &mut W) -> io::Result<u64> {}
            #[twelve::file(create, path = 0, data = "self")]
            pub fn stream_to_file<P: AsRef<Path>>(self, path: P) -> io::Result<u64> {}
        }
    }
    mod data_stream {
        use super::data::BodyReader;
        use std::io::{self, Chain, Cursor, Read};
        pub type InnerStream = Chain<Cursor<Vec<u8>>, BodyReader>;
        #[twelve::request_data(body)]
        pub struct DataStream;
        impl Read for DataStream {}
        pub fn kill_stream(stream: &mut BodyReader) {}
    }
    mod net_stream {
        use self::NetStream::*;
        use crate::http::hyper::net::{HttpStream, NetworkStream};
        use crate::http::tls::{ServerSession, WrappedStream};
        use std::io;
        pub type HttpsStream = WrappedStream<ServerSession>;
        pub enum NetStream {
            Http(HttpStream),
            Https(HttpsStream),
            Empty,
        }
        impl io::Read for NetStream {}
        impl io::Write for NetStream {}
        impl NetworkStream for NetStream {}
    }
    mod from_data {
        use crate::data::Data;
        use crate::http::Status;
        use crate::outcome::Outcome::*;
        use crate::outcome::{self, IntoOutcome};
        use crate::request::Request;
        use std::borrow::Borrow;
        pub type Outcome<S, E> = outcome::Outcome<S, (Status, E), Data>;
        impl<'a, S, E> IntoOutcome<S, (Status, E), Data> for Result<S, E> {
            type Failure = Status;
            type Forward = Data;
        }
        pub enum Transform<T, B = T> {
            Owned(T),
            Borrowed(B),
        }
        impl<T, B> Transform<T, B> {
            pub fn owned(self) -> T {}
            pub fn borrowed(self) -> B {}
        }
        pub type Transformed<'a, T> =
            Transform<Outcome<<T as FromData<'a>>::Owned, <T as FromData<'a>>::Error>, Outcome<&'a <T as FromData<'a>>::Borrowed, <T as FromData<'a>>::Error>>;
        pub trait FromData<'a>: Sized {
            type Error;
            type Owned: Borrow<Self::Borrowed>;
            type Borrowed: ?Sized;
            fn transform(request: &Request, data: Data) -> Transform<Outcome<Self::Owned, Self::Error>>;
            #[twelve::entry(kind = "request")]
            fn from_data(request: &Request, outcome: Transformed<'a, Self>) -> Outcome<Self, Self::Error>;
        }
        impl<'f> FromData<'f> for Data {
            type Error = !;
            type Owned = Data;
            type Borrowed = Data;
        }
        pub trait FromDataSimple: Sized {
            type Error;
            fn from_data(request: &Request, data: Data) -> Outcome<Self, Self::Error>;
        }
        impl<'a, T: FromDataSimple> FromData<'a> for T {
            type Error = T::Error;
            type Owned = Data;
            type Borrowed = Data;
        }
        impl<'a, T: FromData<'a>> FromData<'a> for Result<T, T::Error> {
            type Error = T::Error;
            type Owned = T::Owned;
            type Borrowed = T::Borrowed;
        }
        impl<'a, T: FromData<'a>> FromData<'a> for Option<T> {
            type Error = T::Error;
            type Owned = T::Owned;
            type Borrowed = T::Borrowed;
        }
        use std::io::{self};
        impl FromDataSimple for String {
            type Error = io::Error;
        }
        impl FromDataSimple for Vec<u8> {
            type Error = io::Error;
        }
    }
    pub use self::data::Data;
    pub use self::data_stream::DataStream;
    pub use self::from_data::{FromData, FromDataSimple, Outcome, Transform, Transformed};
}
pub mod handler {
    use crate::data::Data;
    use crate::http::Status;
    use crate::outcome;
    use crate::request::Request;
    use crate::response::{self, Responder, Response};
    pub type Outcome<'r> = outcome::Outcome<Response<'r>, Status, Data>;
    pub trait Handler: Cloneable + Send + Sync + 'static {
        #[twelve::entry(kind = "request")]
        fn handle<'r>(&self, request: &'r Request, data: Data) -> Outcome<'r>;
    }
    pub trait Cloneable {
        fn clone_handler(&self) -> Box<dyn Handler>;
    }
    impl<T: Handler + Clone> Cloneable for T {}
    impl<F: Clone> Handler for F where for<'r> F: Fn(&'r Request, Data) -> Outcome<'r> {}
    pub type ErrorHandler = for<'r> fn(&'r Request) -> response::Result<'r>;
    impl<'r> Outcome<'r> {
        pub fn from<T: Responder<'r>>(req: &Request, responder: T) -> Outcome<'r> {}
        pub fn from_or_forward<T: Responder<'r>>(req: &Request<'_>, data: Data, responder: T) -> Outcome<'r> {}
        pub fn failure(code: Status) -> Outcome<'static> {}
        pub fn forward(data: Data) -> Outcome<'static> {}
    }
}
pub mod fairing {
    use crate::{Data, Request, Response, Rocket};
    mod fairings {
        use crate::fairing::Fairing;
        use crate::{Data, Request, Response, Rocket};
        pub struct Fairings;
        impl Default for Fairings {}
        impl Fairings {
            pub fn new() -> Fairings {}
            pub fn attach(&mut self, fairing: Box<dyn Fairing>, rocket: Rocket) -> Rocket {}
            pub fn append(&mut self, others: Fairings) {}
            pub fn handle_launch(&self, rocket: &Rocket) {}
            pub fn handle_request(&self, req: &mut Request, data: &Data) {}
            pub fn handle_response(&self, request: &Request, response: &mut Response) {}
            pub fn failures(&self) -> Option<&[&'static str]> {}
            pub fn pretty_print_counts(&self) {}
        }
    }
    mod ad_hoc {
        use crate::fairing::Fairing;
        use crate::{Data, Request, Response, Rocket};
        pub struct AdHoc;
        impl AdHoc {
            #[twelve::startup(arg = 1)]
            pub fn on_attach<F: FnOnce(Rocket) -> Result<Rocket, Rocket>>(name: &'static str, f: F) -> AdHoc {}
            #[twelve::startup(arg = 1)]
            pub fn on_launch<F: FnOnce(&Rocket)>(name: &'static str, f: F) -> AdHoc {}
            #[twelve::handler(arg = 1)]
            pub fn on_request<F: Fn(&mut Request, &Data)>(name: &'static str, f: F) -> AdHoc {}
            #[twelve::handler(arg = 1)]
            pub fn on_response<F: Fn(&Request, &mut Response)>(name: &'static str, f: F) -> AdHoc {}
        }
        impl Fairing for AdHoc {}
    }
    mod info_kind {
        use std::ops::BitOr;
        pub struct Info {
            pub name: &'static str,
            pub kind: Kind,
        }
        pub struct Kind;
        impl Kind {
            pub const Attach: Kind = ();
            pub const Launch: Kind = ();
            pub const Request: Kind = ();
            pub const Response: Kind = ();
            pub fn is(self, other: Kind) -> bool {}
            pub fn is_exactly(self, other: Kind) -> bool {}
        }
        impl BitOr for Kind {
            type Output = Self;
        }
    }
    pub use self::ad_hoc::AdHoc;
    use self::fairings::Fairings;
    pub use self::info_kind::{Info, Kind};
    pub trait Fairing: Send + Sync + 'static {
        fn info(&self) -> Info;
        fn on_attach(&self, rocket: Rocket) -> Result<Rocket, Rocket> {}
        fn on_launch(&self, rocket: &Rocket) {}
        #[twelve::entry(kind = "request")]
        fn on_request(&self, request: &mut Request, data: &Data) {}
        #[twelve::entry(kind = "request")]
        fn on_response(&self, request: &Request, response: &mut Response) {}
    }
    impl<T: Fairing> Fairing for std::sync::Arc<T> {}
}
pub mod error {
    use crate::http::hyper;
    use router::Route;
    use std::error::Error;
    use std::io;
    pub enum LaunchErrorKind {
        Bind(hyper::Error),
        Io(io::Error),
        Collision(Vec<(Route, Route)>),
        FailedFairings(Vec<&'static str>),
        Unknown(Box<dyn Error + Send + Sync>),
    }
    pub struct LaunchError;
    impl LaunchError {
        pub fn kind(&self) -> &LaunchErrorKind {}
    }
    impl From<hyper::Error> for LaunchError {}
    impl From<io::Error> for LaunchError {}
    impl std::error::Error for LaunchError {}
    use crate::http::route::Error as SegmentError;
    use crate::http::uri;
    pub enum RouteUriError {
        Segment,
        Uri(uri::Error<'static>),
        DynamicBase,
    }
    impl<'a> From<(&'a str, SegmentError<'a>)> for RouteUriError {}
    impl<'a> From<uri::Error<'a>> for RouteUriError {}
}
pub mod http {
    pub use crate::rocket_http::*;
}
mod rocket {
    use crate::catcher::{self, Catcher};
    use crate::config::{self, Config};
    use crate::error::LaunchError;
    use crate::fairing::Fairing;
    use crate::http::hyper::{self};
    use router::Route;
    use std::io::{self};
    pub struct Rocket;
    impl Rocket {
        pub fn ignite() -> Rocket {}
        pub fn custom(config: Config) -> Rocket {}
        #[twelve::nests(path = 0)]
        pub fn mount<R: Into<Vec<Route>>>(self, base: &str, routes: R) -> Self {}
        pub fn register(self, catchers: Vec<Catcher>) -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn manage<T>(self, state: T) -> Self {}
        pub fn attach<F: Fairing>(self, fairing: F) -> Self {}
        #[twelve::serves]
        pub fn launch(self) -> LaunchError {}
        pub fn routes<'a>(&'a self) -> impl Iterator<Item = &'a Route> + 'a {}
        #[twelve::shared_state]
        pub fn state<T>(&self) -> Option<&T> {}
        pub fn config(&self) -> &Config {}
    }
}
mod router {
    use crate::handler::Handler;
    use crate::http::Method;
    pub struct Route {
        pub name: Option<&'static str>,
        pub method: Method,
        pub handler: Box<dyn Handler>,
        pub base: crate::http::uri::Origin<'static>,
        pub uri: crate::http::uri::Origin<'static>,
        pub rank: isize,
        pub format: Option<crate::http::MediaType>,
    }
    impl Route {
        #[twelve::route(path = 1)]
        #[twelve::handler(arg = 2)]
        pub fn new<S: AsRef<str>, H: Handler + 'static>(method: Method, path: S, handler: H) -> Route {}
        #[twelve::route(path = 2)]
        #[twelve::handler(arg = 3)]
        pub fn ranked<S: AsRef<str>, H: Handler + 'static>(rank: isize, method: Method, path: S, handler: H) -> Route {}
        pub fn base(&self) -> &str {}
    }
    impl Clone for Route {}
}
mod catcher {
    use crate::handler::ErrorHandler;
    use crate::response;
    use yansi::Color::*;
    pub struct Catcher {
        pub code: u16,
        pub handler: ErrorHandler,
    }
    impl Catcher {
        pub fn new(code: u16, handler: ErrorHandler) -> Catcher {}
    }
    pub mod defaults {
        use super::Catcher;
        use crate::response::{self};
        use std::collections::HashMap;
        #[twelve::handler(method = "GET", path = 0)]
        pub fn get() -> HashMap<u16, Catcher> {}
    }
}
mod ext {
    use std::io;
    pub trait ReadExt: io::Read + Sized {
        fn read_max(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        fn read_max_wfs(&mut self, buf: &mut [u8]) -> io::Result<(usize, bool)> {}
    }
    impl<T: io::Read> ReadExt for T {}
}
pub use crate::catcher::Catcher;
pub use crate::config::Config;
pub use crate::data::Data;
pub use crate::handler::{ErrorHandler, Handler};
pub use crate::outcome::Outcome;
pub use crate::request::{Request, State};
pub use crate::response::Response;
pub use crate::rocket::Rocket;
pub use router::Route;
pub fn ignite() -> Rocket {}
pub fn custom(config: config::Config) -> Rocket {}
mod rocket_http {
    pub mod hyper {
        pub use self::hyper::mime;
    }
    pub mod uri {
        mod uri {
            use crate::rocket_http::ext::IntoOwned;
            use std::borrow::Cow;
            use std::convert::TryFrom;
            use std::fmt::{self};
            use std::str::Utf8Error;
            use crate::rocket_http::uri::encoding::percent_encode;
            use crate::rocket_http::uri::{Absolute, Authority, Error, Origin};
            pub enum Uri<'a> {
                Origin(Origin<'a>),
                Authority(Authority<'a>),
                Absolute(Absolute<'a>),
                Asterisk,
            }
            impl<'a> Uri<'a> {
                pub fn parse(string: &'a str) -> Result<Uri<'a>, Error> {}
                pub fn origin(&self) -> Option<&Origin<'a>> {}
                pub fn authority(&self) -> Option<&Authority<'a>> {}
                pub fn absolute(&self) -> Option<&Absolute<'a>> {}
                pub fn percent_encode(string: &str) -> Cow<str> {}
                pub fn percent_decode(string: &[u8]) -> Result<Cow<str>, Utf8Error> {}
                pub fn percent_decode_lossy(string: &[u8]) -> Cow<str> {}
            }
            impl<'a> TryFrom<&'a str> for Uri<'a> {
                type Error = Error<'a>;
            }
            impl TryFrom<String> for Uri<'static> {
                type Error = Error<'static>;
            }
            impl<'a> IntoOwned for Uri<'a> {
                type Owned = Uri<'static>;
            }
        }
        mod uri_display {
            use std::borrow::Cow;
            use std::{fmt, path};
            use crate::rocket_http::uri::{Formatter, Path, Query, UriPart};
            use crate::rocket_http::RawStr;
            pub trait UriDisplay<P: UriPart> {
                fn fmt(&self, f: &mut Formatter<P>) -> fmt::Result;
            }
            impl<P: UriPart> UriDisplay<P> for str {}
            impl UriDisplay<Path> for path::Path {}
            impl<P: UriPart> UriDisplay<P> for RawStr {}
            impl<P: UriPart> UriDisplay<P> for String {}
            impl<'a, P: UriPart> UriDisplay<P> for Cow<'a, str> {}
            impl UriDisplay<Path> for path::PathBuf {}
            impl<'a, P: UriPart, T: UriDisplay<P> + ?Sized> UriDisplay<P> for &'a T {}
            impl<'a, P: UriPart, T: UriDisplay<P> + ?Sized> UriDisplay<P> for &'a mut T {}
            impl<T: UriDisplay<Query>> UriDisplay<Query> for Option<T> {}
            impl<T: UriDisplay<Query>, E> UriDisplay<Query> for Result<T, E> {}
            pub trait Ignorable<P: UriPart> {}
            impl<T> Ignorable<Query> for Option<T> {}
            impl<T, E> Ignorable<Query> for Result<T, E> {}
        }
        mod formatter {
            use std::fmt::{self, Write};
            use crate::rocket_http::uri::{Query, UriDisplay, UriPart};
            pub struct Formatter<'i, P: UriPart>(P);
            impl<'i, P: UriPart> Formatter<'i, P> {
                pub fn write_raw<S: AsRef<str>>(&mut self, string: S) -> fmt::Result {}
                pub fn write_value<T: UriDisplay<P>>(&mut self, value: T) -> fmt::Result {}
                pub fn refresh(&mut self) {}
            }
            impl<'i> Formatter<'i, Query> {
                pub fn write_named_value<T: UriDisplay<Query>>(&mut self, name: &str, value: T) -> fmt::Result {}
            }
            impl<'i, P: UriPart> fmt::Write for Formatter<'i, P> {}
        }
        mod from_uri_param {
            use std::path::{Path, PathBuf};
            use crate::rocket_http::uri::{self, UriDisplay, UriPart};
            pub trait FromUriParam<P: UriPart, T> {
                type Target: UriDisplay<P>;
                fn from_uri_param(param: T) -> Self::Target;
            }
            impl<'a> FromUriParam<uri::Path, &'a str> for PathBuf {
                type Target = &'a Path;
            }
            impl<'a, 'b> FromUriParam<uri::Path, &'a &'b str> for PathBuf {
                type Target = &'b Path;
            }
            impl<P: UriPart, A, T: FromUriParam<P, A>> FromUriParam<P, A> for Option<T> {
                type Target = T::Target;
            }
            impl<P: UriPart, A, E, T: FromUriParam<P, A>> FromUriParam<P, A> for Result<T, E> {
                type Target = T::Target;
            }
        }
        mod origin {
            use crate::rocket_http::ext::IntoOwned;
            use std::fmt::{self};
            use crate::rocket_http::uri::{Error, Segments};
            pub struct Origin<'a>;
            impl<'a> IntoOwned for Origin<'a> {
                type Owned = Origin<'static>;
            }
            impl<'a> Origin<'a> {
                pub fn parse(string: &'a str) -> Result<Origin<'a>, Error<'a>> {}
                pub fn parse_owned(string: String) -> Result<Origin<'static>, Error<'static>> {}
                pub fn is_normalized(&self) -> bool {}
                pub fn to_normalized(&self) -> Origin {}
                pub fn path(&self) -> &str {}
                pub fn map_path<F: FnOnce(&str) -> String>(&self, f: F) -> Option<Self> {}
                pub fn query(&self) -> Option<&str> {}
                pub fn clear_query(&mut self) {}
                pub fn segments(&self) -> Segments {}
                pub fn segment_count(&self) -> usize {}
            }
        }
        mod authority {
            use crate::rocket_http::ext::IntoOwned;
            use std::fmt::{self};
            use crate::rocket_http::uri::Error;
            pub struct Authority<'a>;
            impl<'a> IntoOwned for Authority<'a> {
                type Owned = Authority<'static>;
            }
            impl<'a> Authority<'a> {
                pub fn parse(string: &'a str) -> Result<Authority<'a>, Error<'a>> {}
                pub fn user_info(&self) -> Option<&str> {}
                pub fn host(&self) -> &str {}
                pub fn port(&self) -> Option<u16> {}
            }
        }
        mod absolute {
            use crate::rocket_http::ext::IntoOwned;
            use std::fmt::{self};
            use crate::rocket_http::uri::{Authority, Error, Origin};
            pub struct Absolute<'a>;
            impl<'a> IntoOwned for Absolute<'a> {
                type Owned = Absolute<'static>;
            }
            impl<'a> Absolute<'a> {
                pub fn parse(string: &'a str) -> Result<Absolute<'a>, Error<'a>> {}
                pub fn scheme(&self) -> &str {}
                pub fn authority(&self) -> Option<&Authority<'a>> {}
                pub fn origin(&self) -> Option<&Origin<'a>> {}
            }
        }
        mod segments {
            use std::path::PathBuf;
            use std::str::Utf8Error;
            pub struct Segments<'a>(pub &'a str);
            pub enum SegmentError {
                Utf8(Utf8Error),
                BadStart(char),
                BadChar(char),
                BadEnd(char),
            }
            impl<'a> Segments<'a> {
                pub fn into_path_buf(self, allow_dotfiles: bool) -> Result<PathBuf, SegmentError> {}
            }
            impl<'a> Iterator for Segments<'a> {
                type Item = &'a str;
            }
        }
        pub use self::absolute::*;
        pub use self::authority::*;
        pub use self::formatter::*;
        pub use self::from_uri_param::*;
        pub use self::origin::*;
        pub use self::segments::*;
        pub use self::uri::*;
        pub use self::uri_display::*;
        pub use crate::rocket_http::parse::uri::Error;
        mod private {
            pub trait Sealed {}
        }
        pub trait UriPart: private::Sealed {
            const DELIMITER: char;
        }
        pub enum Path {}
        pub enum Query {}
        impl UriPart for Path {}
        impl UriPart for Query {}
    }
    pub mod ext {
        use smallvec::{Array, SmallVec};
        pub trait IntoCollection<T> {
            fn into_collection<A: Array<Item = T>>(self) -> SmallVec<A>;
        }
        impl<T> IntoCollection<T> for T {}
        impl<T> IntoCollection<T> for Vec<T> {}
        use std::borrow::Cow;
        pub trait IntoOwned {
            type Owned: 'static;
            fn into_owned(self) -> Self::Owned;
        }
        impl<T: IntoOwned> IntoOwned for Option<T> {
            type Owned = Option<T::Owned>;
        }
        impl<'a, B: ToOwned + ?Sized> IntoOwned for Cow<'a, B> {
            type Owned = Cow<'static, B>;
        }
        use std::path::Path;
        impl<T: AsRef<Path>> Normalize for T {}
    }
    mod cookies {
        pub use cookie::{Cookie, CookieJar, SameSite};
        use crate::rocket_http::Header;
        mod key {
            pub use cookie::Key;
        }
        #[twelve::request_data(meta)]
        pub enum Cookies<'a> {}
        impl<'a> Cookies<'a> {
            #[twelve::request_data(meta)]
pub fn get(&self, name: &str) -> Option<&Cookie<'static>> {}
            pub fn add(&mut self, cookie: Cookie<'static>) {}
            pub fn remove(&mut self, cookie: Cookie<'static>) {}
            pub fn iter(&self) -> impl Iterator<Item = &Cookie<'static>> {}
        }
        impl<'a> Cookies<'a> {
            #[twelve::request_data(meta)]
pub fn get_private(&mut self, name: &str) -> Option<Cookie<'static>> {}
            pub fn add_private(&mut self, cookie: Cookie<'static>) {}
            pub fn remove_private(&mut self, cookie: Cookie<'static>) {}
        }
        impl<'c> From<Cookie<'c>> for Header<'static> {}
        impl<'a, 'c> From<&'a Cookie<'c>> for Header<'static> {}
    }
    mod method {
        use self::Method::*;
        use std::str::FromStr;
        pub enum Method {
            Get,
            Put,
            Post,
            Delete,
            Options,
            Head,
            Trace,
            Connect,
            Patch,
        }
        impl Method {
            pub fn supports_payload(self) -> bool {}
            pub fn as_str(self) -> &'static str {}
        }
        impl FromStr for Method {
            type Err = ();
        }
    }
    mod media_type {
        use crate::rocket_http::ext::IntoCollection;
        use crate::rocket_http::parse::IndexedString;
        use smallvec::SmallVec;
        use std::borrow::Cow;
        use std::str::FromStr;
        use crate::rocket_http::uncased::UncasedStr;
        pub enum MediaParams {
            Static(&'static [(IndexedString, IndexedString)]),
            Dynamic(SmallVec<[(IndexedString, IndexedString); 2]>),
        }
        impl ::pear::parsers::Collection for MediaParams {
            type Item = (IndexedString, IndexedString);
        }
        pub enum Source {
            Known(&'static str),
            Custom(Cow<'static, str>),
            None,
        }
        pub struct MediaType;
        impl MediaType {
            pub fn new<T: Into<Cow<'static, str>>, S: Into<Cow<'static, str>>>(top: T, sub: S) -> MediaType {}
            pub fn with_params<T: Into<Cow<'static, str>>, S: Into<Cow<'static, str>>, K: Into<Cow<'static, str>>, V: Into<Cow<'static, str>>, P: IntoCollection<(K, V)>>(
                top: T,
                sub: S,
                ps: P,
            ) -> MediaType {
            }
            pub fn top(&self) -> &UncasedStr {}
            pub fn sub(&self) -> &UncasedStr {}
            pub fn specificity(&self) -> u8 {}
            pub fn exact_eq(&self, other: &MediaType) -> bool {}
            pub fn params<'a>(&'a self) -> impl Iterator<Item = (&'a str, &'a str)> + 'a {}
        }
        impl FromStr for MediaType {
            type Err = String;
        }
    }
    mod content_type {
        use crate::rocket_http::ext::IntoCollection;
        use crate::rocket_http::header::Header;
        use crate::rocket_http::media_type::MediaType;
        use std::borrow::Cow;
        use std::ops::Deref;
        use std::str::FromStr;
        pub struct ContentType(pub MediaType);
        impl ContentType {
            pub fn new<T: Into<Cow<'static, str>>, S: Into<Cow<'static, str>>>(top: T, sub: S) -> ContentType {}
            pub fn with_params<T: Into<Cow<'static, str>>, S: Into<Cow<'static, str>>, K: Into<Cow<'static, str>>, V: Into<Cow<'static, str>>, P: IntoCollection<(K, V)>>(
                top: T,
                sub: S,
                ps: P,
            ) -> ContentType {
            }
            pub fn media_type(&self) -> &MediaType {}
        }
        impl Default for ContentType {}
        impl Deref for ContentType {
            type Target = MediaType;
        }
        impl FromStr for ContentType {
            type Err = String;
        }
        impl Into<Header<'static>> for ContentType {}
    }
    mod status {
        pub enum StatusClass {
            Informational,
            Success,
            Redirection,
            ClientError,
            ServerError,
            Unknown,
        }
        pub struct Status {
            pub code: u16,
            pub reason: &'static str,
        }
        impl Status {
            pub fn new(code: u16, reason: &'static str) -> Status {}
            pub fn class(&self) -> StatusClass {}
        }
    }
    mod header {
        use std::borrow::Cow;
        use crate::rocket_http::uncased::Uncased;
        pub struct Header<'h> {
            pub name: Uncased<'h>,
            pub value: Cow<'h, str>,
        }
        impl<'h> Header<'h> {
            pub fn new<'a, 'b, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(name: N, value: V) -> Header<'h> {}
            pub fn name(&self) -> &str {}
            pub fn value(&self) -> &str {}
        }
        #[twelve::request_data(meta)]
        pub struct HeaderMap<'h>;
        impl<'h> Default for HeaderMap<'h> {}
        impl<'h> HeaderMap<'h> {
            pub fn new() -> HeaderMap<'h> {}
            pub fn contains(&self, name: &str) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn get<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {}
            #[twelve::request_data(meta)]
            pub fn get_one<'a>(&'a self, name: &str) -> Option<&'a str> {}
            pub fn replace<'p, H: Into<Header<'p>>>(&mut self, header: H) -> bool {}
            pub fn replace_raw<'a, 'b, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(&mut self, name: N, value: V) -> bool {}
            pub fn replace_all<'n, 'v, H: Into<Cow<'n, str>>>(&mut self, name: H, values: Vec<Cow<'v, str>>) {}
            pub fn add<'p, H: Into<Header<'p>>>(&mut self, header: H) {}
            pub fn add_raw<'a, 'b, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(&mut self, name: N, value: V) {}
            pub fn add_all<'n, H: Into<Cow<'n, str>>>(&mut self, name: H, values: &mut Vec<Cow<'h, str>>) {}
            pub fn remove(&mut self, name: &str) {}
            pub fn remove_all(&mut self) -> Vec<Header<'h>> {}
            pub fn iter(&self) -> impl Iterator<Item = Header> {}
            pub fn into_iter(self) -> impl Iterator<Item = Header<'h>> {}
        }
    }
    mod accept {
        use crate::rocket_http::ext::IntoCollection;
        use smallvec::SmallVec;
        use std::ops::Deref;
        use std::str::FromStr;
        use crate::rocket_http::{Header, MediaType};
        pub struct QMediaType(pub MediaType, pub Option<f32>);
        impl QMediaType {
            pub fn weight(&self) -> Option<f32> {}
            pub fn weight_or(&self, default: f32) -> f32 {}
            pub fn media_type(&self) -> &MediaType {}
        }
        impl From<MediaType> for QMediaType {}
        impl Deref for QMediaType {
            type Target = MediaType;
        }
        pub enum AcceptParams {
            Static(&'static [QMediaType]),
            Dynamic(SmallVec<[QMediaType; 1]>),
        }
        impl ::pear::parsers::Collection for AcceptParams {
            type Item = QMediaType;
        }
        pub struct Accept;
        impl<T: IntoCollection<MediaType>> From<T> for Accept {}
        impl Accept {
            pub fn new<T: IntoCollection<QMediaType>>(items: T) -> Accept {}
            pub fn preferred(&self) -> &QMediaType {}
            pub fn first(&self) -> Option<&QMediaType> {}
            pub fn iter<'a>(&'a self) -> impl Iterator<Item = &'a QMediaType> + 'a {}
            pub fn media_types<'a>(&'a self) -> impl Iterator<Item = &'a MediaType> + 'a {}
        }
        impl FromStr for Accept {
            type Err = String;
        }
        impl Into<Header<'static>> for Accept {}
    }
    mod raw_str {
        use std::borrow::Cow;
        use std::convert::AsRef;
        use std::ops::{Deref, DerefMut};
        use std::str::Utf8Error;
        use crate::rocket_http::uncased::UncasedStr;
        pub struct RawStr;
        impl RawStr {
            pub fn from_str(string: &str) -> &RawStr {}
            pub fn percent_decode(&self) -> Result<Cow<str>, Utf8Error> {}
            pub fn percent_decode_lossy(&self) -> Cow<str> {}
            pub fn url_decode(&self) -> Result<String, Utf8Error> {}
            pub fn url_decode_lossy(&self) -> String {}
            pub fn html_escape(&self) -> Cow<str> {}
            pub fn as_str(&self) -> &str {}
            pub fn as_uncased_str(&self) -> &UncasedStr {}
        }
        impl<'a> From<&'a str> for &'a RawStr {}
        impl AsRef<str> for RawStr {}
        impl AsRef<[u8]> for RawStr {}
        impl ToString for RawStr {}
        impl Deref for RawStr {
            type Target = str;
        }
        impl DerefMut for RawStr {}
    }
    pub(crate) mod parse {
        mod media_type {
            use crate::rocket_http::media_type::MediaType;
            use pear::parsers::*;
            type Input<'a> = crate::rocket_http::parse::IndexedInput<'a, str>;
            type Result<'a, T> = ::pear::Result<T, Input<'a>>;
            pub fn media_type<'a>(input: &mut Input<'a>) -> Result<'a, MediaType> {}
            pub fn parse_media_type(input: &str) -> Result<MediaType> {}
        }
        mod accept {
            use pear::parsers::*;
            use crate::rocket_http::Accept;
            type Input<'a> = crate::rocket_http::parse::IndexedInput<'a, str>;
            type Result<'a, T> = ::pear::Result<T, Input<'a>>;
            pub fn parse_accept(input: &str) -> Result<Accept> {}
        }
        pub use self::accept::*;
        pub use self::media_type::*;
        pub mod uri {
            mod parser {
                use crate::rocket_http::parse::uri::RawInput;
                use pear::parsers::*;
                type Result<'a, T> = ::pear::Result<T, RawInput<'a>>;
            }
            mod error {
                use crate::rocket_http::ext::IntoOwned;
                pub struct Error<'a>;
                impl<'a> Error<'a> {
                    pub fn index(&self) -> Option<usize> {}
                }
                impl<'a> IntoOwned for Error<'a> {
                    type Owned = Error<'static>;
                }
            }
            mod tables {
                pub fn is_pchar(c: u8) -> bool {}
                pub fn is_pchar_or_rchar(c: u8) -> bool {}
                pub fn is_reg_name_char(c: u8) -> bool {}
            }
            pub use self::error::Error;
            use self::parser::uri;
            use self::tables::is_pchar;
            use crate::rocket_http::parse::indexed::IndexedInput;
            use crate::rocket_http::uri::{Absolute, Authority, Origin, Uri};
            type RawInput<'a> = IndexedInput<'a, [u8]>;
            pub fn from_str(string: &str) -> Result<Uri, Error> {}
            pub fn origin_from_str(string: &str) -> Result<Origin, Error> {}
            pub fn route_origin_from_str(string: &str) -> Result<Origin, Error> {}
            pub fn authority_from_str(string: &str) -> Result<Authority, Error> {}
            pub fn absolute_from_str(string: &str) -> Result<Absolute, Error> {}
        }
    }
    pub mod uncased {
        use std::borrow::{Borrow, Cow};
        use std::ops::Deref;
        pub struct UncasedStr;
        impl UncasedStr {
            pub fn new(string: &str) -> &UncasedStr {}
            pub fn as_str(&self) -> &str {}
            pub fn into_uncased(self: Box<UncasedStr>) -> Uncased<'static> {}
        }
        impl<'a> From<&'a str> for &'a UncasedStr {}
        pub struct Uncased<'s>;
        impl<'s> Uncased<'s> {
            pub fn new<S: Into<Cow<'s, str>>>(string: S) -> Uncased<'s> {}
            pub fn into_string(self) -> String {}
            pub fn into_boxed_uncased(self) -> Box<UncasedStr> {}
        }
        impl<'a> Deref for Uncased<'a> {
            type Target = UncasedStr;
        }
        impl<'a> AsRef<UncasedStr> for Uncased<'a> {}
        impl<'a> Borrow<UncasedStr> for Uncased<'a> {}
        impl<'s, 'c> From<&'c str> for Uncased<'s> {}
        impl From<String> for Uncased<'static> {}
        impl<'s, 'c> From<Cow<'c, str>> for Uncased<'s> {}
        impl<'s, 'c, T: Into<Cow<'c, str>>> From<T> for Uncased<'s> {}
        pub fn uncased_eq<S1: AsRef<str>, S2: AsRef<str>>(s1: S1, s2: S2) -> bool {}
    }
    pub use crate::rocket_http::accept::{Accept, QMediaType};
    pub use crate::rocket_http::content_type::ContentType;
    pub use crate::rocket_http::cookies::{Cookie, Cookies, SameSite};
    pub use crate::rocket_http::header::{Header, HeaderMap};
    pub use crate::rocket_http::media_type::MediaType;
    pub use crate::rocket_http::method::Method;
    pub use crate::rocket_http::raw_str::RawStr;
    pub use crate::rocket_http::status::{Status, StatusClass};
    impl Status {
        pub const Continue: Status = ();
        pub const SwitchingProtocols: Status = ();
        pub const Processing: Status = ();
        pub const Ok: Status = ();
        pub const Created: Status = ();
        pub const Accepted: Status = ();
        pub const NonAuthoritativeInformation: Status = ();
        pub const NoContent: Status = ();
        pub const ResetContent: Status = ();
        pub const PartialContent: Status = ();
        pub const MultiStatus: Status = ();
        pub const AlreadyReported: Status = ();
        pub const ImUsed: Status = ();
        pub const MultipleChoices: Status = ();
        pub const MovedPermanently: Status = ();
        pub const Found: Status = ();
        pub const SeeOther: Status = ();
        pub const NotModified: Status = ();
        pub const UseProxy: Status = ();
        pub const TemporaryRedirect: Status = ();
        pub const PermanentRedirect: Status = ();
        pub const BadRequest: Status = ();
        pub const Unauthorized: Status = ();
        pub const PaymentRequired: Status = ();
        pub const Forbidden: Status = ();
        pub const NotFound: Status = ();
        pub const MethodNotAllowed: Status = ();
        pub const NotAcceptable: Status = ();
        pub const ProxyAuthenticationRequired: Status = ();
        pub const RequestTimeout: Status = ();
        pub const Conflict: Status = ();
        pub const Gone: Status = ();
        pub const LengthRequired: Status = ();
        pub const PreconditionFailed: Status = ();
        pub const PayloadTooLarge: Status = ();
        pub const UriTooLong: Status = ();
        pub const UnsupportedMediaType: Status = ();
        pub const RangeNotSatisfiable: Status = ();
        pub const ExpectationFailed: Status = ();
        pub const ImATeapot: Status = ();
        pub const MisdirectedRequest: Status = ();
        pub const UnprocessableEntity: Status = ();
        pub const Locked: Status = ();
        pub const FailedDependency: Status = ();
        pub const UpgradeRequired: Status = ();
        pub const PreconditionRequired: Status = ();
        pub const TooManyRequests: Status = ();
        pub const RequestHeaderFieldsTooLarge: Status = ();
        pub const UnavailableForLegalReasons: Status = ();
        pub const InternalServerError: Status = ();
        pub const NotImplemented: Status = ();
        pub const BadGateway: Status = ();
        pub const ServiceUnavailable: Status = ();
        pub const GatewayTimeout: Status = ();
        pub const HttpVersionNotSupported: Status = ();
        pub const VariantAlsoNegotiates: Status = ();
        pub const InsufficientStorage: Status = ();
        pub const LoopDetected: Status = ();
        pub const NotExtended: Status = ();
        pub const NetworkAuthenticationRequired: Status = ();
    }
    impl ContentType {
        pub const Any: ContentType = ();
        pub const Binary: ContentType = ();
        pub const HTML: ContentType = ();
        pub const Plain: ContentType = ();
        pub const JSON: ContentType = ();
        pub const MsgPack: ContentType = ();
        pub const Form: ContentType = ();
        pub const JavaScript: ContentType = ();
        pub const CSS: ContentType = ();
        pub const FormData: ContentType = ();
        pub const XML: ContentType = ();
        pub const CSV: ContentType = ();
        pub const PNG: ContentType = ();
        pub const GIF: ContentType = ();
        pub const BMP: ContentType = ();
        pub const JPEG: ContentType = ();
        pub const WEBP: ContentType = ();
        pub const SVG: ContentType = ();
        pub const Icon: ContentType = ();
        pub const WEBM: ContentType = ();
        pub const WEBA: ContentType = ();
        pub const OGG: ContentType = ();
        pub const FLAC: ContentType = ();
        pub const WAV: ContentType = ();
        pub const PDF: ContentType = ();
        pub const TTF: ContentType = ();
        pub const OTF: ContentType = ();
        pub const WOFF: ContentType = ();
        pub const WOFF2: ContentType = ();
        pub const JsonApi: ContentType = ();
        pub const WASM: ContentType = ();
        pub const TIFF: ContentType = ();
        pub const AAC: ContentType = ();
        pub const Calendar: ContentType = ();
        pub const MPEG: ContentType = ();
        pub const TAR: ContentType = ();
        pub const GZIP: ContentType = ();
        pub const MOV: ContentType = ();
        pub const MP4: ContentType = ();
        pub const ZIP: ContentType = ();
    }
    impl MediaType {
        pub const Any: MediaType = ();
        pub const Binary: MediaType = ();
        pub const HTML: MediaType = ();
        pub const Plain: MediaType = ();
        pub const JSON: MediaType = ();
        pub const MsgPack: MediaType = ();
        pub const Form: MediaType = ();
        pub const JavaScript: MediaType = ();
        pub const CSS: MediaType = ();
        pub const FormData: MediaType = ();
        pub const XML: MediaType = ();
        pub const CSV: MediaType = ();
        pub const PNG: MediaType = ();
        pub const GIF: MediaType = ();
        pub const BMP: MediaType = ();
        pub const JPEG: MediaType = ();
        pub const WEBP: MediaType = ();
        pub const SVG: MediaType = ();
        pub const Icon: MediaType = ();
        pub const WEBM: MediaType = ();
        pub const WEBA: MediaType = ();
        pub const OGG: MediaType = ();
        pub const FLAC: MediaType = ();
        pub const WAV: MediaType = ();
        pub const PDF: MediaType = ();
        pub const TTF: MediaType = ();
        pub const OTF: MediaType = ();
        pub const WOFF: MediaType = ();
        pub const WOFF2: MediaType = ();
        pub const JsonApi: MediaType = ();
        pub const WASM: MediaType = ();
        pub const TIFF: MediaType = ();
        pub const AAC: MediaType = ();
        pub const Calendar: MediaType = ();
        pub const MPEG: MediaType = ();
        pub const TAR: MediaType = ();
        pub const GZIP: MediaType = ();
        pub const MOV: MediaType = ();
        pub const MP4: MediaType = ();
        pub const ZIP: MediaType = ();
        pub fn is_any(&self) -> bool {}
        pub fn is_binary(&self) -> bool {}
        pub fn is_html(&self) -> bool {}
        pub fn is_plain(&self) -> bool {}
        pub fn is_json(&self) -> bool {}
        pub fn is_msgpack(&self) -> bool {}
        pub fn is_form(&self) -> bool {}
        pub fn is_javascript(&self) -> bool {}
        pub fn is_css(&self) -> bool {}
        pub fn is_form_data(&self) -> bool {}
        pub fn is_xml(&self) -> bool {}
        pub fn is_csv(&self) -> bool {}
        pub fn is_png(&self) -> bool {}
        pub fn is_gif(&self) -> bool {}
        pub fn is_bmp(&self) -> bool {}
        pub fn is_jpeg(&self) -> bool {}
        pub fn is_webp(&self) -> bool {}
        pub fn is_svg(&self) -> bool {}
        pub fn is_icon(&self) -> bool {}
        pub fn is_webm(&self) -> bool {}
        pub fn is_weba(&self) -> bool {}
        pub fn is_ogg(&self) -> bool {}
        pub fn is_flac(&self) -> bool {}
        pub fn is_wav(&self) -> bool {}
        pub fn is_pdf(&self) -> bool {}
        pub fn is_ttf(&self) -> bool {}
        pub fn is_otf(&self) -> bool {}
        pub fn is_woff(&self) -> bool {}
        pub fn is_woff2(&self) -> bool {}
        pub fn is_json_api(&self) -> bool {}
        pub fn is_wasm(&self) -> bool {}
        pub fn is_tiff(&self) -> bool {}
        pub fn is_aac(&self) -> bool {}
        pub fn is_ical(&self) -> bool {}
        pub fn is_mpeg(&self) -> bool {}
        pub fn is_tar(&self) -> bool {}
        pub fn is_gzip(&self) -> bool {}
        pub fn is_mov(&self) -> bool {}
        pub fn is_mp4(&self) -> bool {}
        pub fn is_zip(&self) -> bool {}
    }
}
#[twelve::handler(method = "GET", path = 0)]
#[proc_macro_attribute]
pub fn get(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler(method = "POST", path = 0)]
#[proc_macro_attribute]
pub fn post(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler(method = "PUT", path = 0)]
#[proc_macro_attribute]
pub fn put(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler(method = "DELETE", path = 0)]
#[proc_macro_attribute]
pub fn delete(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler(method = "PATCH", path = 0)]
#[proc_macro_attribute]
pub fn patch(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler(method = "HEAD", path = 0)]
#[proc_macro_attribute]
pub fn head(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler(method = "OPTIONS", path = 0)]
#[proc_macro_attribute]
pub fn options(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler(path = 1)]
#[proc_macro_attribute]
pub fn route(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::handler]
#[proc_macro_attribute]
pub fn catch(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn main(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn launch(attr: TokenStream, item: TokenStream) -> TokenStream {}
/// Names routes by the paths of their functions.
#[twelve::macro_signature]
pub fn routes() -> Vec<route::Route> {}
#[twelve::macro_signature]
pub fn catchers() -> Vec<catcher::Catcher> {}
#[macro_export]
macro_rules! uri {
    () => {};
}
