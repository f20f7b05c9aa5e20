//! package = "rocket", version = ">=0.5, <0.6"

pub use figment;
pub use futures;
pub use time;
pub use tokio;
pub mod outcome {
    use self::Outcome::*;
    use crate::data::{self, Data, FromData};
    use crate::http::Status;
    use crate::{request, response, route};
    pub enum Outcome<S, E, F> {
        Success(S),
        Error(E),
        Forward(F),
    }
    impl<S, E, F> Outcome<S, E, F> {
        pub fn unwrap(self) -> S {}
        pub fn expect(self, message: &str) -> S {}
        pub fn is_success(&self) -> bool {}
        pub fn is_error(&self) -> bool {}
        pub fn is_forward(&self) -> bool {}
        pub fn succeeded(self) -> Option<S> {}
        pub fn failed(self) -> Option<E> {}
        pub fn forwarded(self) -> Option<F> {}
        pub fn success_or<T>(self, value: T) -> Result<S, T> {}
        pub fn success_or_else<T, V: FnOnce() -> T>(self, f: V) -> Result<S, T> {}
        pub fn as_ref(&self) -> Outcome<&S, &E, &F> {}
        #[twelve::view]
        pub fn as_mut(&mut self) -> Outcome<&mut S, &mut E, &mut F> {}
        pub fn map<T, M: FnOnce(S) -> T>(self, f: M) -> Outcome<T, E, F> {}
        pub fn map_error<T, M: FnOnce(E) -> T>(self, f: M) -> Outcome<S, T, F> {}
        pub fn map_forward<T, M: FnOnce(F) -> T>(self, f: M) -> Outcome<S, E, T> {}
        pub fn and_then<T, M: FnOnce(S) -> Outcome<T, E, F>>(self, f: M) -> Outcome<T, E, F> {}
        pub fn error_then<T, M: FnOnce(E) -> Outcome<S, T, F>>(self, f: M) -> Outcome<S, T, F> {}
        pub fn forward_then<T, M: FnOnce(F) -> Outcome<S, E, T>>(self, f: M) -> Outcome<S, E, T> {}
        pub fn ok_map_forward<M: FnOnce(F) -> Result<S, E>>(self, f: M) -> Result<S, E> {}
        pub fn ok_map_error<M: FnOnce(E) -> Result<S, F>>(self, f: M) -> Result<S, F> {}
    }
    impl<'a, S, E, F> Outcome<S, E, F> {
        pub fn pin(self) -> futures::future::BoxFuture<'a, Self> {}
    }
    pub(crate) struct Display<'a, 'r>;
    pub trait IntoOutcome<Outcome> {
        type Error: Sized;
        type Forward: Sized;
        fn or_error(self, error: Self::Error) -> Outcome;
        fn or_forward(self, forward: Self::Forward) -> Outcome;
    }
    impl<S, E, F> IntoOutcome<Outcome<S, E, F>> for Option<S> {
        type Error = E;
        type Forward = F;
    }
    impl<'r, T: FromData<'r>> IntoOutcome<data::Outcome<'r, T>> for Result<T, T::Error> {
        type Error = Status;
        type Forward = (Data<'r>, Status);
    }
    impl<S, E> IntoOutcome<request::Outcome<S, E>> for Result<S, E> {
        type Error = Status;
        type Forward = Status;
    }
    impl<'r, 'o> IntoOutcome<route::Outcome<'r>> for response::Result<'o> {
        type Error = ();
        type Forward = (Data<'r>, Status);
    }
}
pub mod data {
    pub struct ByteUnit;
    impl ByteUnit {
        pub const fn as_u64(self) -> u64 {}
        pub const fn max_value() -> ByteUnit {}
    }
    impl From<i32> for ByteUnit {}
    pub trait ToByteUnit {
        fn bytes(self) -> ByteUnit;
        fn kilobytes(self) -> ByteUnit;
        fn kibibytes(self) -> ByteUnit;
        fn megabytes(self) -> ByteUnit;
        fn mebibytes(self) -> ByteUnit;
        fn gigabytes(self) -> ByteUnit;
        fn gibibytes(self) -> ByteUnit;
    }
    impl ToByteUnit for i32 {}
    impl ToByteUnit for u64 {}
    impl ToByteUnit for usize {}
    impl Capped<crate::fs::TempFile<'_>> {
        #[twelve::file(keep, path = "self", to = 0)]
        pub async fn persist_to<P: AsRef<std::path::Path>>(&mut self, path: P) -> std::io::Result<()> {}
    }
    mod capped {
        pub struct N {
            pub written: u64,
            pub complete: bool,
        }
        impl std::ops::Deref for N {
            type Target = u64;
        }
        #[twelve::request_data(body)]
        pub struct Capped<T> {
            pub value: T,
            pub n: N,
        }
        impl<T> Capped<T> {
            pub fn new(value: T, n: N) -> Self {}
            pub fn complete(value: T, len: usize) -> Self {}
            pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Capped<U> {}
            pub fn is_empty(&self) -> bool {}
            pub fn is_complete(&self) -> bool {}
            pub fn into_inner(self) -> T {}
        }
        impl<T> std::ops::Deref for Capped<T> {
            type Target = T;
        }
        impl<T> std::ops::DerefMut for Capped<T> {}
        impl<T: AsRef<[u8]>> From<T> for Capped<T> {}
        use crate::response::{self, Responder};
        impl<'r, 'o, T: Responder<'r, 'o>> Responder<'r, 'o> for Capped<T> {}
    }
    mod data {
        use crate::data::data_stream::DataStream;
        use crate::data::ByteUnit;
        pub const PEEK_BYTES: usize = ();
        #[twelve::request_data(body)]
        pub struct Data<'r>;
        impl<'r> Data<'r> {
            #[twelve::request_data(body)]
            pub fn open(self, limit: ByteUnit) -> DataStream<'r> {}
            #[twelve::request_data(body)]
            pub async fn peek(&mut self, num: usize) -> &[u8] {}
            pub fn peek_complete(&self) -> bool {}
        }
    }
    mod data_stream {
        use crate::data::{Capped, N};
        use crate::http::hyper::{self, body::Body};
        use std::io::{self, Cursor};
        use std::path::Path;
        use tokio::fs::File;
        use tokio::io::{AsyncRead, AsyncWrite};
        #[twelve::request_data(body)]
        pub struct DataStream<'r>;
        pub struct StreamReader<'r>;
        enum State {
            Pending,
            Partial(Cursor<hyper::body::Bytes>),
            Done,
        }
        impl<'r> DataStream<'r> {
            pub fn hint(&self) -> usize {}
            #[twelve::writes_data(data = "self", into = 0)]
            pub async fn stream_to<W: AsyncWrite>(self, writer: W) -> io::Result<N> {}
            #[twelve::writes_data(data = "self", into = 0)]
            pub async fn stream_precise_to<W: AsyncWrite>(self, writer: W) -> io::Result<u64> {}
            #[twelve::request_data(body)]
            pub async fn into_bytes(self) -> io::Result<Capped<Vec<u8>>> {}
            #[twelve::request_data(body)]
            pub async fn into_string(self) -> io::Result<Capped<String>> {}
            #[twelve::file(create, path = 0, data = "self")]
            pub async fn into_file<P: AsRef<Path>>(self, path: P) -> io::Result<Capped<File>> {}
        }
        impl StreamReader<'_> {
            pub fn empty() -> Self {}
        }
        impl<'r> From<&'r mut hyper::Body> for StreamReader<'r> {}
        impl<'r> From<multer::Field<'r>> for StreamReader<'r> {}
        impl AsyncRead for DataStream<'_> {}
        impl AsyncRead for StreamReader<'_> {}
    }
    mod from_data {
        use crate::data::Data;
        use crate::http::{RawStr, Status};
        use crate::outcome::{self, Outcome::*};
        use crate::request::Request;
        pub type Outcome<'r, T, E = <T as FromData<'r>>::Error> = outcome::Outcome<T, (Status, E), (Data<'r>, Status)>;
        pub trait FromData<'r>: Sized {
            type Error: Send + std::fmt::Debug;
            #[twelve::entry(kind = "request")]
            async fn from_data(req: &'r Request<'_>, data: Data<'r>) -> Outcome<'r, Self>;
        }
        use crate::data::Capped;
        impl<'r> FromData<'r> for Capped<String> {
            type Error = std::io::Error;
        }
        impl<'r> FromData<'r> for Capped<&'r str> {
            type Error = std::io::Error;
        }
        impl<'r> FromData<'r> for Capped<&'r RawStr> {
            type Error = std::io::Error;
        }
        impl<'r> FromData<'r> for Capped<std::borrow::Cow<'_, str>> {
            type Error = std::io::Error;
        }
        impl<'r> FromData<'r> for Capped<&'r [u8]> {
            type Error = std::io::Error;
        }
        impl<'r> FromData<'r> for Capped<Vec<u8>> {
            type Error = std::io::Error;
        }
        impl<'r> FromData<'r> for Data<'r> {
            type Error = std::convert::Infallible;
        }
        impl<'r, T: FromData<'r>> FromData<'r> for Result<T, T::Error> {
            type Error = std::convert::Infallible;
        }
        impl<'r, T: FromData<'r>> FromData<'r> for Option<T> {
            type Error = std::convert::Infallible;
        }
    }
    mod limits {
        use crate::data::ByteUnit;
        use crate::http::uncased::Uncased;
        use crate::request::FromRequest;
        pub struct Limits;
        impl Default for Limits {}
        impl Limits {
            pub const FORM: ByteUnit = ();
            pub const DATA_FORM: ByteUnit = ();
            pub const FILE: ByteUnit = ();
            pub const STRING: ByteUnit = ();
            pub const BYTES: ByteUnit = ();
            pub const JSON: ByteUnit = ();
            pub const MESSAGE_PACK: ByteUnit = ();
            pub fn new() -> Self {}
            pub fn limit<S: Into<Uncased<'static>>>(self, name: S, limit: ByteUnit) -> Self {}
            pub fn get<S: AsRef<str>>(&self, name: S) -> Option<ByteUnit> {}
            pub fn find<S: AsRef<str>, L: AsRef<[S]>>(&self, layers: L) -> Option<ByteUnit> {}
        }
        impl<'r> FromRequest<'r> for &'r Limits {
            type Error = std::convert::Infallible;
        }
    }
    mod io_stream {
        use std::io;
        use std::pin::Pin;
        use tokio::io::{AsyncRead, AsyncWrite};
        #[twelve::connection]
        pub struct IoStream;
        pub trait IoHandler: Send {
            async fn io(self: Pin<Box<Self>>, io: IoStream) -> io::Result<()>;
        }
        pub trait AsyncReadWrite: AsyncRead + AsyncWrite + Unpin {}
        impl<T: AsyncRead + AsyncWrite> AsyncReadWrite for T {}
        impl AsyncRead for IoStream {}
        impl AsyncWrite for IoStream {}
    }
    pub use self::capped::{Capped, N};
    pub use self::data::Data;
    pub use self::data_stream::DataStream;
    use self::data_stream::StreamReader;
    pub use self::from_data::{FromData, Outcome};
    pub use self::io_stream::{IoHandler, IoStream};
    pub use self::limits::Limits;
}
pub mod local {
    pub mod asynchronous {
        mod client {
            pub struct Client;
        }
        mod request {
            use crate::Request;
            pub struct LocalRequest<'c>;
            impl<'c> std::ops::Deref for LocalRequest<'c> {
                type Target = Request<'c>;
            }
            impl<'c> std::ops::DerefMut for LocalRequest<'c> {}
        }
        mod response {
            use tokio::io::AsyncRead;
            pub struct LocalResponse<'c>;
            impl AsyncRead for LocalResponse<'_> {}
        }
        pub use client::*;
        pub use request::*;
        pub use response::*;
    }
    pub mod blocking {
        mod client {
            pub struct Client;
        }
        mod request {
            use crate::Request;
            pub struct LocalRequest<'c>;
            impl<'c> std::ops::Deref for LocalRequest<'c> {
                type Target = Request<'c>;
            }
            impl<'c> std::ops::DerefMut for LocalRequest<'c> {}
        }
        mod response {
            use std::io;
            pub struct LocalResponse<'c>;
            impl io::Read for LocalResponse<'_> {}
        }
        pub use self::client::*;
        pub use self::request::*;
        pub use self::response::*;
    }
}
pub mod request {
    mod request {
        use crate::data::Limits;
        use crate::form::{self, FromForm};
        use crate::http::uri::{Host, Origin};
        use crate::http::{hyper, Header, HeaderMap, Method};
        use crate::http::{Accept, ContentType, CookieJar, MediaType};
        use crate::request::{FromParam, FromRequest, FromSegments, Outcome};
        use crate::{Orbit, Rocket, Route};
        use futures::future::BoxFuture;
        use std::future::Future;
        use std::net::{IpAddr, SocketAddr};
        use std::ops::RangeFrom;
        #[twelve::request_data(meta)]
        pub struct Request<'r>;
        impl<'r> Request<'r> {
            pub fn method(&self) -> Method {}
            pub fn set_method(&mut self, method: Method) {}
            pub fn uri(&self) -> &Origin<'r> {}
            pub fn set_uri(&mut self, uri: Origin<'r>) {}
            pub fn host(&self) -> Option<&Host<'r>> {}
            pub fn set_host(&mut self, host: Host<'r>) {}
            pub fn remote(&self) -> Option<SocketAddr> {}
            pub fn set_remote(&mut self, address: SocketAddr) {}
            pub fn real_ip(&self) -> Option<IpAddr> {}
            pub fn client_ip(&self) -> Option<IpAddr> {}
            pub fn cookies(&self) -> &CookieJar<'r> {}
            pub fn headers(&self) -> &HeaderMap<'r> {}
            pub fn add_header<'h, H: Into<Header<'h>>>(&mut self, header: H) {}
            pub fn replace_header<'h, H: Into<Header<'h>>>(&mut self, header: H) {}
            pub fn content_type(&self) -> Option<&ContentType> {}
            pub fn accept(&self) -> Option<&Accept> {}
            #[twelve::request_data(meta)]
            pub fn format(&self) -> Option<&MediaType> {}
            pub fn rocket(&self) -> &'r Rocket<Orbit> {}
            pub fn limits(&self) -> &'r Limits {}
            pub fn route(&self) -> Option<&'r Route> {}
            pub fn guard<'z, 'a, T: FromRequest<'a>>(&'a self) -> BoxFuture<'z, Outcome<T, T::Error>> {}
            pub fn local_cache<T, F: FnOnce() -> T>(&self, f: F) -> &T {}
            pub async fn local_cache_async<'a, T, F: Future<Output = T>>(&'a self, fut: F) -> &'a T {}
            pub fn param<'a, T: FromParam<'a>>(&'a self, n: usize) -> Option<Result<T, T::Error>> {}
            pub fn segments<'a, T: FromSegments<'a>>(&'a self, n: RangeFrom<usize>) -> Result<T, T::Error> {}
            pub fn query_value<'a, T: FromForm<'a>>(&'a self, name: &str) -> Option<form::Result<'a, T>> {}
        }
        pub(crate) enum Kind<'r> {
            InvalidUri(&'r hyper::Uri),
            BadMethod(&'r hyper::Method),
        }
    }
    mod from_param {
        use crate::http::uri::{error::PathError, fmt::Path, Segments};
        use std::path::PathBuf;
        pub trait FromParam<'a>: Sized {
            type Error: std::fmt::Debug;
            #[twelve::entry(kind = "request")]
            fn from_param(param: &'a str) -> Result<Self, Self::Error>;
        }
        impl<'a> FromParam<'a> for &'a str {
            type Error = std::convert::Infallible;
        }
        impl<'a> FromParam<'a> for String {
            type Error = std::convert::Infallible;
        }
        impl<'a> FromParam<'a> for PathBuf {
            type Error = PathError;
        }
        impl<'a, T: FromParam<'a>> FromParam<'a> for Result<T, T::Error> {
            type Error = std::convert::Infallible;
        }
        impl<'a, T: FromParam<'a>> FromParam<'a> for Option<T> {
            type Error = std::convert::Infallible;
        }
        pub trait FromSegments<'r>: Sized {
            type Error: std::fmt::Debug;
            #[twelve::entry(kind = "request")]
            fn from_segments(segments: Segments<'r, Path>) -> Result<Self, Self::Error>;
        }
        impl<'r> FromSegments<'r> for Segments<'r, Path> {
            type Error = std::convert::Infallible;
        }
        impl FromSegments<'_> for PathBuf {
            type Error = PathError;
        }
        impl<'r, T: FromSegments<'r>> FromSegments<'r> for Result<T, T::Error> {
            type Error = std::convert::Infallible;
        }
        impl<'r, T: FromSegments<'r>> FromSegments<'r> for Option<T> {
            type Error = std::convert::Infallible;
        }
    }
    mod from_request {
        use crate::http::uri::{Host, Origin};
        use crate::http::{Accept, ContentType, CookieJar, Method, Status};
        use crate::outcome::{self, Outcome::*};
        use crate::{Request, Route};
        use std::convert::Infallible;
        use std::fmt::Debug;
        use std::net::{IpAddr, SocketAddr};
        pub type Outcome<S, E> = outcome::Outcome<S, (Status, E), Status>;
        pub trait FromRequest<'r>: Sized {
            type Error: Debug;
            #[twelve::entry(kind = "request")]
            async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error>;
        }
        impl<'r> FromRequest<'r> for Method {
            type Error = Infallible;
        }
        impl<'r> FromRequest<'r> for &'r Origin<'r> {
            type Error = Infallible;
        }
        impl<'r> FromRequest<'r> for &'r Host<'r> {
            type Error = Infallible;
        }
        impl<'r> FromRequest<'r> for &'r Route {
            type Error = Infallible;
        }
        impl<'r> FromRequest<'r> for &'r CookieJar<'r> {
            type Error = Infallible;
        }
        impl<'r> FromRequest<'r> for &'r Accept {
            type Error = Infallible;
        }
        impl<'r> FromRequest<'r> for &'r ContentType {
            type Error = Infallible;
        }
        impl<'r> FromRequest<'r> for IpAddr {
            type Error = Infallible;
        }
        impl<'r> FromRequest<'r> for SocketAddr {
            type Error = Infallible;
        }
        impl<'r, T: FromRequest<'r>> FromRequest<'r> for Result<T, T::Error> {
            type Error = Infallible;
        }
        impl<'r, T: FromRequest<'r>> FromRequest<'r> for Option<T> {
            type Error = Infallible;
        }
        impl<'r, T: FromRequest<'r>> FromRequest<'r> for Outcome<T, T::Error> {
            type Error = Infallible;
        }
    }
    mod atomic_method {
        use crate::http::Method;
        pub struct AtomicMethod;
        impl AtomicMethod {
            pub fn new(value: Method) -> Self {}
            pub fn load(&self) -> Method {}
            pub fn store(&self, new: Method) {}
        }
    }
    use self::atomic_method::AtomicMethod;
    pub use self::from_param::{FromParam, FromSegments};
    pub use self::from_request::{FromRequest, Outcome};
    pub use self::request::Request;
    pub use crate::response::flash::FlashMessage;
}
pub mod response {
    mod responder {
        use crate::http::Status;
        use crate::request::Request;
        use crate::response::{self};
        use std::fs::File;
        use std::sync::Arc;
        pub trait Responder<'r, 'o> {
            #[twelve::entry(kind = "request")]
            fn respond_to(self, request: &'r Request<'_>) -> response::Result<'o>;
        }
        impl<'r, 'o> Responder<'r, 'o> for &'o str {}
        impl<'r> Responder<'r, 'static> for String {}
        impl<'r> Responder<'r, 'static> for Arc<str> {}
        impl<'r> Responder<'r, 'static> for Box<str> {}
        impl<'r, 'o> Responder<'r, 'o> for &'o [u8] {}
        impl<'r> Responder<'r, 'static> for Vec<u8> {}
        impl<'r> Responder<'r, 'static> for Arc<[u8]> {}
        impl<'r> Responder<'r, 'static> for Box<[u8]> {}
        impl<'r, 'o, T: Responder<'r, 'o>> Responder<'r, 'o> for Box<T> {}
        impl<'r> Responder<'r, 'static> for File {}
        impl<'r> Responder<'r, 'static> for tokio::fs::File {}
        impl<'r> Responder<'r, 'static> for () {}
        impl<'r, 'o, R: ?Sized + ToOwned> Responder<'r, 'o> for std::borrow::Cow<'o, R>
        where
            &'o R: Responder<'r, 'o>,
            <R as ToOwned>::Owned: Responder<'r, 'o>,
        {
        }
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for Option<R> {}
        impl<'r, 'o, 't, 'e, T: Responder<'r, 't>, E: Responder<'r, 'e>> Responder<'r, 'o> for Result<T, E> {}
        impl<'r, 'o, 't, 'e, T: Responder<'r, 't>, E: Responder<'r, 'e>> Responder<'r, 'o> for crate::Either<T, E> {}
        impl<'r> Responder<'r, 'static> for Status {}
    }
    mod redirect {
        use crate::http::uri::Reference;
        use crate::response::{self, Responder};
        pub struct Redirect;
        impl Redirect {
            pub fn to<U: TryInto<Reference<'static>>>(uri: U) -> Redirect {}
            pub fn temporary<U: TryInto<Reference<'static>>>(uri: U) -> Redirect {}
            pub fn permanent<U: TryInto<Reference<'static>>>(uri: U) -> Redirect {}
            pub fn found<U: TryInto<Reference<'static>>>(uri: U) -> Redirect {}
            pub fn moved<U: TryInto<Reference<'static>>>(uri: U) -> Redirect {}
        }
        impl<'r> Responder<'r, 'static> for Redirect {}
    }
    mod response {
        use crate::data::IoHandler;
        use crate::http::uncased::Uncased;
        use crate::http::{ContentType, Cookie, Header, HeaderMap, Status};
        use crate::response::Body;
        use std::borrow::Cow;
        use std::pin::Pin;
        use std::str;
        use tokio::io::{AsyncRead, AsyncSeek};
        pub struct Builder<'r>;
        impl<'r> Builder<'r> {
            pub fn new(base: Response<'r>) -> Builder<'r> {}
            pub fn status(&mut self, status: Status) -> &mut Builder<'r> {}
            pub fn header<'h, H: Into<Header<'h>>>(&mut self, header: H) -> &mut Builder<'r> {}
            pub fn header_adjoin<'h, H: Into<Header<'h>>>(&mut self, header: H) -> &mut Builder<'r> {}
            pub fn raw_header<'a, 'b, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(&mut self, name: N, value: V) -> &mut Builder<'r> {}
            pub fn raw_header_adjoin<'a, 'b, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(&mut self, name: N, value: V) -> &mut Builder<'r> {}
            pub fn sized_body<B: AsyncRead + AsyncSeek, S: Into<Option<usize>>>(&mut self, size: S, body: B) -> &mut Builder<'r> {}
            pub fn streamed_body<B: AsyncRead>(&mut self, body: B) -> &mut Builder<'r> {}
            pub fn upgrade<P: Into<Uncased<'r>>, H: IoHandler>(&mut self, protocol: P, handler: H) -> &mut Builder<'r> {}
            pub fn max_chunk_size(&mut self, size: usize) -> &mut Builder<'r> {}
            pub fn merge(&mut self, other: Response<'r>) -> &mut Builder<'r> {}
            pub fn join(&mut self, other: Response<'r>) -> &mut Builder<'r> {}
            pub fn finalize(&mut self) -> Response<'r> {}
            pub fn ok<E>(&mut self) -> Result<Response<'r>, E> {}
        }
        pub struct Response<'r>;
        impl<'r> Default for Response<'r> {}
        impl<'r> Response<'r> {
            pub fn new() -> Response<'r> {}
            pub fn build() -> Builder<'r> {}
            pub fn build_from(other: Response<'r>) -> Builder<'r> {}
            pub fn status(&self) -> Status {}
            pub fn set_status(&mut self, status: Status) {}
            pub fn content_type(&self) -> Option<ContentType> {}
            pub fn cookies(&self) -> impl Iterator<Item = Cookie<'_>> {}
            pub fn headers(&self) -> &HeaderMap<'r> {}
            pub fn set_header<'h, H: Into<Header<'h>>>(&mut self, header: H) -> bool {}
            pub fn set_raw_header<'a, 'b, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(&mut self, name: N, value: V) -> bool {}
            pub fn adjoin_header<'h, H: Into<Header<'h>>>(&mut self, header: H) {}
            pub fn adjoin_raw_header<'a, 'b, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(&mut self, name: N, value: V) {}
            pub fn remove_header(&mut self, name: &str) {}
            pub fn body(&self) -> &Body<'r> {}
            pub fn upgrade(&mut self, proto: &str) -> Option<Pin<&mut (dyn IoHandler + 'r)>> {}
            #[twelve::view]
            pub fn body_mut(&mut self) -> &mut Body<'r> {}
            pub fn set_sized_body<B: AsyncRead + AsyncSeek, S: Into<Option<usize>>>(&mut self, size: S, body: B) {}
            pub fn set_streamed_body<B: AsyncRead>(&mut self, body: B) {}
            pub fn add_upgrade<N: Into<Uncased<'r>>, H: IoHandler>(&mut self, protocol: N, handler: H) {}
            pub fn set_max_chunk_size(&mut self, size: usize) {}
            pub fn merge(&mut self, other: Response<'r>) {}
            pub fn join(&mut self, other: Response<'r>) {}
        }
    }
    mod debug {
        use crate::response::{self, Responder};
        pub struct Debug<E>(pub E);
        impl<E> From<E> for Debug<E> {}
        impl<'r, E> Responder<'r, 'static> for Debug<E> {}
        impl<'r> Responder<'r, 'static> for std::io::Error {}
    }
    mod body {
        use std::io;
        use tokio::io::{AsyncRead, AsyncSeek};
        pub struct Body<'r>;
        pub trait AsyncReadSeek: AsyncRead + AsyncSeek {}
        impl<T: AsyncRead + AsyncSeek> AsyncReadSeek for T {}
        impl Default for Body<'_> {}
        impl<'r> Body<'r> {
            pub const DEFAULT_MAX_CHUNK: usize = ();
            pub fn is_none(&self) -> bool {}
            pub fn is_some(&self) -> bool {}
            pub fn preset_size(&self) -> Option<usize> {}
            pub fn max_chunk_size(&self) -> usize {}
            pub async fn size(&mut self) -> Option<usize> {}
            pub fn take(&mut self) -> Self {}
            pub async fn to_bytes(&mut self) -> io::Result<Vec<u8>> {}
            pub async fn to_string(&mut self) -> io::Result<String> {}
        }
        impl AsyncRead for Body<'_> {}
    }
    pub(crate) mod flash {
        use crate::http::CookieJar;
        use crate::request::{self, FromRequest};
        use crate::response::{self, Responder};
        pub struct Flash<R>(R);
        pub type FlashMessage<'a> = crate::response::Flash<&'a CookieJar<'a>>;
        impl<R> Flash<R> {
            pub fn new<K: Into<String>, M: Into<String>>(res: R, kind: K, message: M) -> Flash<R> {}
            pub fn success<S: Into<String>>(responder: R, message: S) -> Flash<R> {}
            pub fn warning<S: Into<String>>(responder: R, message: S) -> Flash<R> {}
            pub fn error<S: Into<String>>(responder: R, message: S) -> Flash<R> {}
        }
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for Flash<R> {}
        impl<'r> FlashMessage<'r> {
            pub fn into_inner(self) -> (String, String) {}
            pub fn kind(&self) -> &str {}
            pub fn message(&self) -> &str {}
        }
        impl<'r> FromRequest<'r> for FlashMessage<'r> {
            type Error = ();
        }
    }
    pub mod content {
        use crate::response::Responder;
        pub struct RawJson<R>(pub R);
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for RawJson<R> {}
        pub struct RawXml<R>(pub R);
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for RawXml<R> {}
        pub struct RawMsgPack<R>(pub R);
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for RawMsgPack<R> {}
        pub struct RawHtml<R>(pub R);
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for RawHtml<R> {}
        pub struct RawText<R>(pub R);
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for RawText<R> {}
        pub struct RawCss<R>(pub R);
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for RawCss<R> {}
        pub struct RawJavaScript<R>(pub R);
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for RawJavaScript<R> {}
        use crate::http::ContentType;
        use crate::response::{self, Responder};
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for (ContentType, R) {}
    }
    pub mod status {
        pub struct Accepted<R>(pub R);
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for Accepted<R> {}
        pub struct BadRequest<R>(pub R);
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for BadRequest<R> {}
        pub struct Unauthorized<R>(pub R);
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for Unauthorized<R> {}
        pub struct Forbidden<R>(pub R);
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for Forbidden<R> {}
        pub struct NotFound<R>(pub R);
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for NotFound<R> {}
        pub struct Conflict<R>(pub R);
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for Conflict<R> {}
        use crate::http::Status;
        use crate::response::{self, Responder};
        use std::borrow::Cow;
        use std::hash::Hash;
        pub struct Created<R>(R);
        impl<'r, R> Created<R> {
            pub fn new<L: Into<Cow<'static, str>>>(location: L) -> Self {}
            pub fn body(self, responder: R) -> Self {}
            pub fn tagged_body(self, responder: R) -> Self
            where
                R: Hash,
            {
            }
        }
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for Created<R> {}
        pub struct NoContent;
        impl<'r> Responder<'r, 'static> for NoContent {}
        pub struct Custom<R>(pub Status, pub R);
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for Custom<R> {}
        impl<'r, 'o, R: Responder<'r, 'o>> Responder<'r, 'o> for (Status, R) {}
    }
    pub mod stream {
        mod reader {
            use crate::response::stream::One;
            use crate::response::{self, Responder};
            use futures::stream::Stream;
            use tokio::io::AsyncRead;
            pub struct ReaderStream<S: Stream>(S);
            enum State<R> {
                Pending,
                Reading { reader: R },
                Done,
            }
            impl<R> ReaderStream<One<R>> {
                pub fn one(reader: R) -> Self {}
            }
            impl<S: Stream> From<S> for ReaderStream<S> {}
            impl<'r, S: Stream> Responder<'r, 'r> for ReaderStream<S> where S::Item: AsyncRead {}
            impl<S: Stream> AsyncRead for ReaderStream<S> where S::Item: AsyncRead {}
        }
        mod bytes {
            use crate::response::{self, Responder};
            use futures::stream::Stream;
            pub struct ByteStream<S>(pub S);
            impl<S> From<S> for ByteStream<S> {}
            impl<'r, S: Stream> Responder<'r, 'r> for ByteStream<S> where S::Item: AsRef<[u8]> {}
        }
        mod text {
            use crate::response::{self, Responder};
            use futures::stream::Stream;
            pub struct TextStream<S>(pub S);
            impl<S> From<S> for TextStream<S> {}
            impl<'r, S: Stream> Responder<'r, 'r> for TextStream<S> where S::Item: AsRef<str> {}
        }
        mod one {
            use futures::stream::Stream;
            pub struct One<T>(T);
            impl<T> From<T> for One<T> {}
            impl<T> Stream for One<T> {
                type Item = T;
            }
        }
        mod sse {
            use crate::response::{self, Responder};
            use futures::stream::{self, Stream};
            use std::borrow::Cow;
            use tokio::time::Duration;
            pub struct Event;
            impl Event {
                pub fn empty() -> Self {}
                pub fn json<T: serde::Serialize>(data: &T) -> Self {}
                pub fn data<T: Into<Cow<'static, str>>>(data: T) -> Self {}
                pub fn comment<T: Into<Cow<'static, str>>>(data: T) -> Self {}
                pub fn retry(period: Duration) -> Self {}
                pub fn event<T: Into<Cow<'static, str>>>(self, event: T) -> Self {}
                pub fn id<T: Into<Cow<'static, str>>>(self, id: T) -> Self {}
                pub fn with_data<T: Into<Cow<'static, str>>>(self, data: T) -> Self {}
                pub fn with_comment<T: Into<Cow<'static, str>>>(self, data: T) -> Self {}
                pub fn with_retry(self, period: Duration) -> Self {}
            }
            pub struct EventStream<S>(S);
            impl<S: Stream<Item = Event>> EventStream<S> {
                pub fn heartbeat<H: Into<Option<Duration>>>(self, heartbeat: H) -> Self {}
            }
            impl<S: Stream<Item = Event>> From<S> for EventStream<S> {}
            impl<'r, S: Stream<Item = Event>> Responder<'r, 'r> for EventStream<S> {}
        }
        mod raw_sse {
            use std::borrow::Cow;
            use std::io::{self};
            use tokio::io::AsyncRead;
            pub struct RawLinedEvent;
            impl RawLinedEvent {
                pub fn one<N: Into<Cow<'static, str>>, V: Into<Cow<'static, str>>>(name: N, value: V) -> RawLinedEvent {}
                pub fn many<N: Into<Cow<'static, str>>, V: Into<Cow<'static, str>>>(name: N, value: V) -> RawLinedEvent {}
                pub fn raw<V: Into<Cow<'static, str>>>(value: V) -> RawLinedEvent {}
            }
            enum State {
                Name,
                Colon,
                Value,
                NewLine,
                Done,
            }
            impl AsyncRead for RawLinedEvent {}
        }
        pub use crate::{ByteStream, EventStream, ReaderStream, TextStream, stream};
        pub use self::bytes::ByteStream;
        pub use self::one::One;
        use self::raw_sse::*;
        pub use self::reader::ReaderStream;
        pub use self::sse::{Event, EventStream};
        pub use self::text::TextStream;
    }
    pub use self::body::Body;
    pub use self::debug::Debug;
    pub use self::flash::Flash;
    pub use self::redirect::Redirect;
    pub use self::responder::Responder;
    pub use self::response::{Builder, Response};
    pub type Result<'r> = std::result::Result<Response<'r>, crate::http::Status>;
}
pub mod config {
    mod ident {
        use serde::de::{self};
        pub struct Ident;
        impl Ident {
            pub fn try_new<S: Into<String>>(ident: S) -> Result<Ident, String> {}
            pub const fn none() -> Ident {}
            pub fn as_str(&self) -> Option<&str> {}
        }
        impl Default for Ident {}
    }
    mod config {
        use crate::config::SecretKey;
        use crate::config::TlsConfig;
        use crate::config::{Ident, LogLevel, Shutdown};
        use crate::data::Limits;
        use crate::http::uncased::Uncased;
        use crate::request::{self, FromRequest};
        use figment::value::magic::RelativePathBuf;
        use figment::{error::Result, Figment, Profile, Provider};
        use std::net::IpAddr;
        pub struct Config {
            pub profile: Profile,
            pub address: IpAddr,
            pub port: u16,
            pub workers: usize,
            pub max_blocking: usize,
            pub ident: Ident,
            pub ip_header: Option<Uncased<'static>>,
            pub limits: Limits,
            pub temp_dir: RelativePathBuf,
            pub keep_alive: u32,
            pub tls: Option<TlsConfig>,
            pub secret_key: SecretKey,
            pub shutdown: Shutdown,
            pub log_level: LogLevel,
            pub cli_colors: bool,
        }
        impl Default for Config {}
        impl Config {
            pub fn debug_default() -> Config {}
            pub fn release_default() -> Config {}
            pub fn figment() -> Figment {}
            pub fn try_from<T: Provider>(provider: T) -> Result<Self> {}
            pub fn from<T: Provider>(provider: T) -> Self {}
            pub fn tls_enabled(&self) -> bool {}
            pub fn mtls_enabled(&self) -> bool {}
        }
        impl Config {
            pub const DEBUG_PROFILE: Profile = ();
            pub const RELEASE_PROFILE: Profile = ();
            pub const DEFAULT_PROFILE: Profile = ();
        }
        impl Config {
            pub const ADDRESS: &'static str = ();
            pub const PORT: &'static str = ();
            pub const WORKERS: &'static str = ();
            pub const MAX_BLOCKING: &'static str = ();
            pub const KEEP_ALIVE: &'static str = ();
            pub const IDENT: &'static str = ();
            pub const IP_HEADER: &'static str = ();
            pub const LIMITS: &'static str = ();
            pub const TLS: &'static str = ();
            pub const SECRET_KEY: &'static str = ();
            pub const TEMP_DIR: &'static str = ();
            pub const LOG_LEVEL: &'static str = ();
            pub const SHUTDOWN: &'static str = ();
            pub const CLI_COLORS: &'static str = ();
            pub const PARAMETERS: &'static [&'static str] = ();
        }
        impl Provider for Config {}
        impl<'r> FromRequest<'r> for &'r Config {
            type Error = std::convert::Infallible;
        }
    }
    mod shutdown {
        use std::collections::HashSet;
        pub enum Sig {
            Alrm,
            Chld,
            Hup,
            Int,
            Io,
            Pipe,
            Quit,
            Term,
            Usr1,
            Usr2,
        }
        pub struct Shutdown {
            pub ctrlc: bool,
            pub signals: HashSet<Sig>,
            pub grace: u32,
            pub mercy: u32,
            pub force: bool,
        }
        impl Default for Shutdown {}
    }
    mod tls {
        use figment::value::magic::Either;
        pub struct TlsConfig;
        pub struct MutualTls {
            pub mandatory: bool,
        }
        pub enum CipherSuite {
            TLS_CHACHA20_POLY1305_SHA256,
            TLS_AES_256_GCM_SHA384,
            TLS_AES_128_GCM_SHA256,
            TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
            TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
            TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
            TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
            TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
            TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
        }
        impl CipherSuite {
            pub const DEFAULT_SET: [CipherSuite; 9] = ();
            pub const TLS_V13_SET: [CipherSuite; 3] = ();
            pub const TLS_V12_SET: [CipherSuite; 6] = ();
        }
        impl TlsConfig {
            pub fn from_paths<C: AsRef<std::path::Path>, K: AsRef<std::path::Path>>(certs: C, key: K) -> Self {}
            pub fn from_bytes(certs: &[u8], key: &[u8]) -> Self {}
            pub fn with_ciphers<I: IntoIterator<Item = CipherSuite>>(self, ciphers: I) -> Self {}
            pub fn with_preferred_server_cipher_order(self, prefer_server_order: bool) -> Self {}
            pub fn with_mutual(self, config: MutualTls) -> Self {}
            pub fn certs(&self) -> either::Either<std::path::PathBuf, &[u8]> {}
            pub fn key(&self) -> either::Either<std::path::PathBuf, &[u8]> {}
            pub fn ciphers(&self) -> impl Iterator<Item = CipherSuite> + '_ {}
            pub fn prefer_server_cipher_order(&self) -> bool {}
            pub fn mutual(&self) -> Option<&MutualTls> {}
        }
        impl MutualTls {
            pub fn from_path<C: AsRef<std::path::Path>>(ca_certs: C) -> Self {}
            pub fn from_bytes(ca_certs: &[u8]) -> Self {}
            pub fn mandatory(self, mandatory: bool) -> Self {}
            pub fn ca_certs(&self) -> either::Either<std::path::PathBuf, &[u8]> {}
        }
    }
    mod secret_key {
        use crate::request::FromRequest;
        pub struct SecretKey;
        impl SecretKey {
            #[twelve::secret(arg = 0)]
            pub fn from(master: &[u8]) -> SecretKey {}
            #[twelve::secret(arg = 0)]
            pub fn derive_from(material: &[u8]) -> SecretKey {}
            #[twelve::does(generate_key)]
            pub fn generate() -> Option<SecretKey> {}
            pub fn is_zero(&self) -> bool {}
            pub fn is_provided(&self) -> bool {}
        }
        impl<'r> FromRequest<'r> for &'r SecretKey {
            type Error = std::convert::Infallible;
        }
    }
    pub use crate::log::LogLevel;
    pub use config::Config;
    pub use ident::Ident;
    pub use secret_key::SecretKey;
    pub use shutdown::Shutdown;
    pub use shutdown::Sig;
    pub use tls::MutualTls;
    pub use tls::{CipherSuite, TlsConfig};
}
pub mod form {
    mod field {
        use crate::form::{error::Error, name::NameView};
        use crate::fs::FileName;
        use crate::http::ContentType;
        use crate::{Data, Request};
        pub struct ValueField<'r> {
            pub name: NameView<'r>,
            pub value: &'r str,
        }
        pub struct DataField<'r, 'i> {
            pub name: NameView<'r>,
            pub file_name: Option<&'r FileName>,
            pub content_type: ContentType,
            pub request: &'r Request<'i>,
            pub data: Data<'r>,
        }
        impl<'v> ValueField<'v> {
            pub fn parse(field: &'v str) -> Self {}
            pub fn from_value(value: &'v str) -> Self {}
            pub fn shift(self) -> Self {}
            pub fn unexpected(&self) -> Error<'v> {}
            pub fn missing(&self) -> Error<'v> {}
        }
        impl<'v> DataField<'v, '_> {
            pub fn shift(self) -> Self {}
            pub fn unexpected(&self) -> Error<'v> {}
        }
        impl<'a> From<(&'a str, &'a str)> for ValueField<'a> {}
    }
    mod options {
        pub struct Options {
            pub strict: bool,
        }
        impl Options {
            pub const Lenient: Self = ();
            pub const Strict: Self = ();
        }
    }
    mod from_form {
        use crate::form::prelude::*;
        use std::collections::{BTreeMap, HashMap};
        use std::hash::Hash;
        use std::sync::Arc;
        pub trait FromForm<'r>: Send + Sized {
            type Context: Send;
            fn init(opts: Options) -> Self::Context;
            fn push_value(ctxt: &mut Self::Context, field: ValueField<'r>);
            async fn push_data(ctxt: &mut Self::Context, field: DataField<'r, '_>);
            fn push_error(ctxt: &mut Self::Context, error: Error<'r>) {}
            fn finalize(ctxt: Self::Context) -> Result<'r, Self>;
            fn default(opts: Options) -> Option<Self> {}
        }
        impl<'v, T: FromForm<'v>> FromForm<'v> for Vec<T> {
            type Context = VecContext<'v, T>;
        }
        impl<'v, K: FromForm<'v> + Eq + Hash, V: FromForm<'v>> FromForm<'v> for HashMap<K, V> {
            type Context = MapContext<'v, K, V>;
        }
        impl<'v, K: FromForm<'v> + Ord, V: FromForm<'v>> FromForm<'v> for BTreeMap<K, V> {
            type Context = MapContext<'v, K, V>;
        }
        impl<'v, T: FromForm<'v>> FromForm<'v> for Option<T> {
            type Context = <T as FromForm<'v>>::Context;
        }
        impl<'v, T: FromForm<'v>> FromForm<'v> for Result<'v, T> {
            type Context = <T as FromForm<'v>>::Context;
        }
        impl<'v, A: FromForm<'v>, B: FromForm<'v>> FromForm<'v> for (A, B) {
            type Context = PairContext<'v, A, B>;
        }
        impl<'v, T: FromForm<'v>> FromForm<'v> for Arc<T> {
            type Context = <T as FromForm<'v>>::Context;
        }
    }
    mod from_form_field {
        use crate::data::Capped;
        use crate::form::prelude::*;
        use std::borrow::Cow;
        use time::{Date, PrimitiveDateTime, Time};
        pub trait FromFormField<'v>: Send + Sized {
            #[twelve::entry(kind = "request")]
            fn from_value(field: ValueField<'v>) -> Result<'v, Self> {}
            async fn from_data(field: DataField<'v, '_>) -> Result<'v, Self> {}
            fn default() -> Option<Self> {}
        }
        impl<'v, T: FromFormField<'v>> FromForm<'v> for T {
            type Context = FromFieldContext<'v, T>;
        }
        impl<'v> FromFormField<'v> for Capped<&'v str> {}
        impl<'v> FromFormField<'v> for Capped<String> {}
        impl<'v> FromFormField<'v> for bool {}
        impl<'v> FromFormField<'v> for Capped<&'v [u8]> {}
        impl<'v> FromFormField<'v> for Capped<Cow<'v, str>> {}
        impl<'v> FromFormField<'v> for Date {}
        impl<'v> FromFormField<'v> for Time {}
        impl<'v> FromFormField<'v> for PrimitiveDateTime {}
    }
    mod form {
        use crate::data::FromData;
        use crate::form::prelude::*;
        use crate::http::RawStr;
        use std::ops::{Deref, DerefMut};
        #[twelve::request_data(body)]
        pub struct Form<T>(T);
        impl<T> Form<T> {
            #[twelve::request_data(body)]
            pub fn into_inner(self) -> T {}
        }
        impl<T> From<T> for Form<T> {}
        impl<'r, T: FromForm<'r>> Form<T> {
            pub fn parse(string: &'r str) -> Result<'r, T> {}
            pub fn parse_iter<I: IntoIterator<Item = ValueField<'r>>>(fields: I) -> Result<'r, T> {}
        }
        impl<T: for<'a> FromForm<'a>> Form<T> {
            pub fn parse_encoded(string: &RawStr) -> Result<'static, T> {}
        }
        impl Form<()> {
            pub fn values(string: &str) -> impl Iterator<Item = ValueField<'_>> {}
        }
        impl<T> Deref for Form<T> {
            type Target = T;
        }
        impl<T> DerefMut for Form<T> {}
        impl<'r, T: FromForm<'r>> FromData<'r> for Form<T> {
            type Error = Errors<'r>;
        }
    }
    mod context {
        use crate::form::prelude::*;
        use crate::http::Status;
        pub struct Contextual<'v, T> {
            pub value: Option<T>,
            pub context: Context<'v>,
        }
        pub struct Context<'v>;
        impl<'v> Default for Context<'v> {}
        impl<'v> Context<'v> {
            pub fn fields(&self) -> impl Iterator<Item = &'v Name> + '_ {}
            pub fn field_value<N: AsRef<Name>>(&self, name: N) -> Option<&'v str> {}
            pub fn field_values<N: AsRef<Name>>(&self, name: N) -> impl Iterator<Item = &'v str> + '_ {}
            pub fn errors(&self) -> impl Iterator<Item = &Error<'v>> {}
            pub fn field_errors<'a, N: AsRef<Name>>(&'a self, name: N) -> impl Iterator<Item = &'a Error<'v>> + 'a {}
            pub fn exact_field_errors<'a, N: AsRef<Name>>(&'a self, name: N) -> impl Iterator<Item = &'a Error<'v>> + 'a {}
            pub fn status(&self) -> Status {}
            pub fn push_error(&mut self, error: Error<'v>) {}
            pub fn push_errors<E: Into<Errors<'v>>>(&mut self, errors: E) {}
        }
        impl<'f> From<Errors<'f>> for Context<'f> {}
        impl<'v, T: FromForm<'v>> FromForm<'v> for Contextual<'v, T> {
            type Context = (<T as FromForm<'v>>::Context, Context<'v>);
        }
    }
    mod strict {
        use crate::form::prelude::*;
        use crate::http::uri::fmt::{FromUriParam, Query};
        use std::ops::{Deref, DerefMut};
        #[twelve::request_data(body)]
        pub struct Strict<T>(T);
        impl<T> Strict<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<'v, T: FromForm<'v>> FromForm<'v> for Strict<T> {
            type Context = T::Context;
        }
        impl<T> Deref for Strict<T> {
            type Target = T;
        }
        impl<T> DerefMut for Strict<T> {}
        impl<T> From<T> for Strict<T> {}
        impl<'f, A, T: FromUriParam<Query, A> + FromForm<'f>> FromUriParam<Query, A> for Strict<T> {
            type Target = T::Target;
        }
    }
    mod lenient {
        use crate::form::prelude::*;
        use crate::http::uri::fmt::{FromUriParam, Query};
        use std::ops::{Deref, DerefMut};
        #[twelve::request_data(body)]
        pub struct Lenient<T>(T);
        impl<T> Lenient<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<'v, T: FromForm<'v>> FromForm<'v> for Lenient<T> {
            type Context = T::Context;
        }
        impl<T> Deref for Lenient<T> {
            type Target = T;
        }
        impl<T> DerefMut for Lenient<T> {}
        impl<T> From<T> for Lenient<T> {}
        impl<'f, A, T: FromUriParam<Query, A> + FromForm<'f>> FromUriParam<Query, A> for Lenient<T> {
            type Target = T::Target;
        }
    }
    mod parser {
        use crate::data::{Data, Outcome};
        use crate::form::{prelude::*, SharedStack};
        use crate::http::RawStr;
        use crate::request::Request;
        use either::Either;
        use multer::Multipart;
        type Result<'r, T> = std::result::Result<T, Error<'r>>;
        type Field<'r, 'i> = Either<ValueField<'r>, DataField<'r, 'i>>;
        pub struct MultipartParser<'r, 'i>;
        pub struct RawStrParser<'r>;
        pub enum Parser<'r, 'i> {
            Multipart(MultipartParser<'r, 'i>),
            RawStr(RawStrParser<'r>),
        }
        impl<'r, 'i> Parser<'r, 'i> {
            pub async fn new(req: &'r Request<'i>, data: Data<'r>) -> Outcome<'r, Parser<'r, 'i>, Errors<'r>> {}
            pub async fn next(&mut self) -> Option<Result<'r, Field<'r, 'i>>> {}
        }
        impl<'r> RawStrParser<'r> {
            pub fn new(buffer: &'r SharedStack<String>, source: &'r RawStr) -> Self {}
        }
        impl<'r> Iterator for RawStrParser<'r> {
            type Item = ValueField<'r>;
        }
    }
    mod buffer {
        use std::ops::{Index, RangeFrom, RangeTo};
        mod private {
            pub trait Shareable: std::ops::Deref + Sync + Send + 'static {
                fn len(&self) -> usize;
            }
            impl Shareable for String {}
            impl<T> Shareable for Vec<T> {}
        }
        pub use private::Shareable;
        pub struct SharedStack<T: Shareable>(T);
        impl<T: Shareable> SharedStack<T>
        where
            T::Target: Index<RangeFrom<usize>, Output = T::Target> + Index<RangeTo<usize>, Output = T::Target>,
        {
            pub fn new() -> Self {}
            pub fn push_owned(&self, string: T) -> &T::Target {}
        }
    }
    pub mod validate {
        use crate::data::{ByteUnit, Capped};
        use crate::rocket_http::ContentType;
        use crate::{form::Result, fs::TempFile};
        use std::borrow::Cow;
        use std::ops::RangeBounds;
        pub fn eq<'v, A: PartialEq<B>, B>(a: &A, b: B) -> Result<'v, ()> {}
        pub fn dbg_eq<'v, A: PartialEq<B>, B>(a: &A, b: B) -> Result<'v, ()> {}
        pub fn neq<'v, A: PartialEq<B>, B>(a: &A, b: B) -> Result<'v, ()> {}
        pub trait Len<L> {
            fn len(&self) -> L;
            fn len_into_u64(len: L) -> u64;
            fn zero_len() -> L;
        }
        impl Len<ByteUnit> for TempFile<'_> {}
        impl<L, T: Len<L> + ?Sized> Len<L> for &T {}
        impl<L, T: Len<L>> Len<L> for Option<T> {}
        impl<L, T: Len<L>> Len<L> for Capped<T> {}
        impl<L, T: Len<L>> Len<L> for Result<'_, T> {}
        impl<L, T: Len<L>> Len<L> for crate::serde::json::Json<T> {}
        impl<L, T: Len<L>> Len<L> for crate::serde::msgpack::MsgPack<T> {}
        pub fn len<'v, V: Len<L>, L: Copy + PartialOrd, R: RangeBounds<L>>(value: V, range: R) -> Result<'v, ()> {}
        pub trait Contains<I> {
            fn contains(&self, item: I) -> bool;
        }
        impl<F: FnMut(char) -> bool> Contains<F> for str {}
        impl<F: FnMut(char) -> bool> Contains<F> for String {}
        impl<T: PartialEq> Contains<T> for Vec<T> {}
        impl<I, T: Contains<I>> Contains<I> for Option<T> {}
        impl<I, T: Contains<I>> Contains<I> for Result<'_, T> {}
        impl<I, T: Contains<I> + ?Sized> Contains<I> for &T {}
        pub fn contains<'v, V: Contains<I>, I>(value: V, item: I) -> Result<'v, ()> {}
        pub fn dbg_contains<'v, V: Contains<I>, I: Copy>(value: V, item: I) -> Result<'v, ()> {}
        pub fn omits<'v, V: Contains<I>, I>(value: V, item: I) -> Result<'v, ()> {}
        pub fn dbg_omits<'v, V: Contains<I>, I: Copy>(value: V, item: I) -> Result<'v, ()> {}
        pub fn range<'v, V: TryInto<isize> + Copy, R: RangeBounds<isize>>(value: &V, range: R) -> Result<'v, ()> {}
        pub fn one_of<'v, V: Contains<I>, I, R: IntoIterator<Item = I>>(value: V, items: R) -> Result<'v, ()>
        where
            <R as IntoIterator>::IntoIter: Clone,
        {
        }
        pub fn ext<'v>(file: &TempFile<'_>, r#type: ContentType) -> Result<'v, ()> {}
        pub fn with<'v, V, F: FnOnce(V) -> bool, M: Into<Cow<'static, str>>>(value: V, f: F, msg: M) -> Result<'v, ()> {}
        pub fn try_with<'v, V, F: FnOnce(V) -> std::result::Result<T, E>, T, E: std::fmt::Display>(value: V, f: F) -> Result<'v, ()> {}
    }
    pub mod name {
        mod name {
            use crate::form::name::*;
            use crate::http::RawStr;
            use std::ops::Deref;
            pub struct Name;
            impl Name {
                pub fn new<S: AsRef<str> + ?Sized>(string: &S) -> &Name {}
                pub fn keys(&self) -> impl Iterator<Item = &Key> {}
                pub fn prefixes(&self) -> impl Iterator<Item = &Name> {}
                pub fn as_str(&self) -> &str {}
            }
            impl<'a, S: AsRef<str> + ?Sized> From<&'a S> for &'a Name {}
            impl Deref for Name {
                type Target = str;
            }
            impl<I: std::slice::SliceIndex<str, Output = str>> std::ops::Index<I> for Name {
                type Output = Name;
            }
            impl AsRef<Name> for str {}
            impl AsRef<Name> for RawStr {}
            impl AsRef<Name> for Name {}
        }
        mod view {
            use crate::form::name::*;
            pub struct NameView<'v>;
            impl<'v> NameView<'v> {
                pub fn new<N: Into<&'v Name>>(name: N) -> Self {}
                pub fn shift(&mut self) {}
                pub fn key(&self) -> Option<&'v Key> {}
                pub fn key_lossy(&self) -> &'v Key {}
                pub fn as_name(&self) -> &'v Name {}
                pub fn parent(&self) -> Option<&'v Name> {}
                pub fn source(&self) -> &'v Name {}
            }
            impl std::borrow::Borrow<Name> for NameView<'_> {}
        }
        mod key {
            use crate::http::RawStr;
            use std::ops::Deref;
            pub struct Key;
            impl Key {
                pub fn new<S: AsRef<str> + ?Sized>(string: &S) -> &Key {}
                pub fn indices(&self) -> impl Iterator<Item = &str> {}
                pub fn as_str(&self) -> &str {}
            }
            impl Deref for Key {
                type Target = str;
            }
            impl<I: std::slice::SliceIndex<str, Output = str>> std::ops::Index<I> for Key {
                type Output = Key;
            }
            impl<'a, S: AsRef<str> + ?Sized> From<&'a S> for &'a Key {}
            impl AsRef<Key> for str {}
            impl AsRef<Key> for RawStr {}
        }
        mod buf {
            use crate::form::name::*;
            pub struct NameBuf<'v>;
            impl<'v> NameBuf<'v> {
                pub fn keys(&self) -> impl Iterator<Item = &Key> {}
                pub fn is_empty(&self) -> bool {}
            }
            impl crate::http::ext::IntoOwned for NameBuf<'_> {
                type Owned = NameBuf<'static>;
            }
            impl<'v> From<NameView<'v>> for NameBuf<'v> {}
            impl<'v> From<&'v Name> for NameBuf<'v> {}
            impl<'v> From<&'v str> for NameBuf<'v> {}
            impl<'v> From<String> for NameBuf<'v> {}
            impl indexmap::Equivalent<Name> for NameBuf<'_> {}
            impl indexmap::Equivalent<NameBuf<'_>> for Name {}
        }
        pub use buf::NameBuf;
        pub use key::Key;
        pub use name::Name;
        pub use view::NameView;
    }
    pub mod error {
        use crate::data::ByteUnit;
        use crate::form::name::{Name, NameBuf};
        use crate::http::Status;
        use std::borrow::Cow;
        use std::char::ParseCharError;
        use std::io;
        use std::net::AddrParseError;
        use std::num::{ParseFloatError, ParseIntError};
        use std::str::{ParseBoolError, Utf8Error};
        pub struct Errors<'v>;
        impl<'v> Default for Errors<'v> {}
        pub struct Error<'v> {
            pub name: Option<NameBuf<'v>>,
            pub value: Option<Cow<'v, str>>,
            pub kind: ErrorKind<'v>,
            pub entity: Entity,
        }
        pub enum ErrorKind<'v> {
            InvalidLength { min: Option<u64>, max: Option<u64> },
            InvalidChoice { choices: Cow<'v, [Cow<'v, str>]> },
            OutOfRange { start: Option<isize>, end: Option<isize> },
            Validation(Cow<'v, str>),
            Duplicate,
            Missing,
            Unexpected,
            Unknown,
            Custom(Status, Box<dyn std::error::Error + Send>),
            Multipart(multer::Error),
            Utf8(Utf8Error),
            Char(ParseCharError),
            Int(ParseIntError),
            Bool(ParseBoolError),
            Float(ParseFloatError),
            Addr(AddrParseError),
            Io(io::Error),
        }
        pub enum Entity {
            Form,
            Field,
            ValueField,
            DataField,
            Name,
            Value,
            Key,
            Index(usize),
        }
        impl<'v> Errors<'v> {
            pub fn new() -> Self {}
            pub fn with_name<N: Into<NameBuf<'v>>>(self, name: N) -> Self {}
            pub fn set_name<N: Into<NameBuf<'v>>>(&mut self, name: N) {}
            pub fn with_value(self, value: &'v str) -> Self {}
            pub fn set_value(&mut self, value: &'v str) {}
            pub fn status(&self) -> Status {}
        }
        impl crate::http::ext::IntoOwned for Errors<'_> {
            type Owned = Errors<'static>;
        }
        impl<'v> std::ops::Deref for Errors<'v> {
            type Target = Vec<Error<'v>>;
        }
        impl<'v> std::ops::DerefMut for Errors<'v> {}
        impl<'v, T: Into<Error<'v>>> From<T> for Errors<'v> {}
        impl<'v> From<Vec<Error<'v>>> for Errors<'v> {}
        impl<'v> IntoIterator for Errors<'v> {
            type Item = Error<'v>;
            type IntoIter = <Vec<Error<'v>> as IntoIterator>::IntoIter;
        }
        impl<'v> Error<'v> {
            pub fn custom<E: std::error::Error>(error: E) -> Self {}
            pub fn validation<S: Into<Cow<'v, str>>>(msg: S) -> Self {}
            pub fn with_entity(self, entity: Entity) -> Self {}
            pub fn set_entity(&mut self, entity: Entity) {}
            pub fn with_name<N: Into<NameBuf<'v>>>(self, name: N) -> Self {}
            pub fn set_name<N: Into<NameBuf<'v>>>(&mut self, name: N) {}
            pub fn with_value(self, value: &'v str) -> Self {}
            pub fn set_value(&mut self, value: &'v str) {}
            pub fn is_for<N: AsRef<Name>>(&self, name: N) -> bool {}
            pub fn is_for_exactly<N: AsRef<Name>>(&self, name: N) -> bool {}
            pub fn status(&self) -> Status {}
        }
        impl crate::http::ext::IntoOwned for Error<'_> {
            type Owned = Error<'static>;
        }
        impl<'v> std::ops::Deref for Error<'v> {
            type Target = ErrorKind<'v>;
        }
        impl<'v, T: Into<ErrorKind<'v>>> From<T> for Error<'v> {}
        impl<'a> From<multer::Error> for Error<'a> {}
        impl crate::http::ext::IntoOwned for ErrorKind<'_> {
            type Owned = ErrorKind<'static>;
        }
        impl From<(Option<u64>, Option<u64>)> for ErrorKind<'_> {}
        impl<'a, 'v> From<&'static [Cow<'v, str>]> for ErrorKind<'a> {}
        impl<'a, 'v> From<Vec<Cow<'v, str>>> for ErrorKind<'a> {}
        impl From<(Option<isize>, Option<isize>)> for ErrorKind<'_> {}
        impl From<(Option<ByteUnit>, Option<ByteUnit>)> for ErrorKind<'_> {}
        impl<'a, 'v, const N: usize> From<&'static [Cow<'v, str>; N]> for ErrorKind<'a> {}
        impl<'a> From<Box<dyn std::error::Error + Send>> for ErrorKind<'a> {}
        impl<'a> From<(Status, Box<dyn std::error::Error + Send>)> for ErrorKind<'a> {}
        impl Entity {
            pub const fn default_for(kind: &ErrorKind<'_>) -> Self {}
        }
    }
    pub type Result<'v, T> = std::result::Result<T, Errors<'v>>;
    pub use self::error::{Error, Errors};
    pub use context::*;
    pub use field::*;
    pub use form::*;
    pub use from_form::*;
    pub use from_form_field::*;
    pub use lenient::*;
    pub use options::*;
    pub use strict::*;
}
pub mod fairing {
    use crate::{Build, Data, Orbit, Request, Response, Rocket};
    use std::any::Any;
    mod fairings {
        use crate::fairing::{Fairing, Info};
        use crate::{Build, Data, Orbit, Request, Response, Rocket};
        pub struct Fairings;
        impl Default for Fairings {}
        impl Fairings {
            pub fn new() -> Fairings {}
            pub fn active(&self) -> impl Iterator<Item = &usize> {}
            pub fn add(&mut self, fairing: Box<dyn Fairing>) {}
            pub fn append(&mut self, others: &mut Fairings) {}
            pub async fn handle_ignite(rocket: Rocket<Build>) -> Rocket<Build> {}
            pub async fn handle_liftoff(&self, rocket: &Rocket<Orbit>) {}
            pub async fn handle_request(&self, req: &mut Request<'_>, data: &mut Data<'_>) {}
            pub async fn handle_response<'r>(&self, req: &'r Request<'_>, res: &mut Response<'r>) {}
            pub async fn handle_shutdown(&self, rocket: &Rocket<Orbit>) {}
            pub fn audit(&self) -> Result<(), &[Info]> {}
            pub fn pretty_print(&self) {}
        }
    }
    mod ad_hoc {
        use crate::fairing::{Fairing, Result};
        use crate::{Build, Data, Orbit, Request, Response, Rocket};
        use futures::future::{BoxFuture, Future};
        pub struct AdHoc;
        impl AdHoc {
            #[twelve::startup(arg = 1)]
            pub fn on_ignite<F: FnOnce(Rocket<Build>) -> Fut, Fut: Future<Output = Rocket<Build>>>(name: &'static str, f: F) -> AdHoc {}
            #[twelve::startup(arg = 1)]
            pub fn try_on_ignite<F: FnOnce(Rocket<Build>) -> Fut, Fut: Future<Output = Result>>(name: &'static str, f: F) -> AdHoc {}
            #[twelve::startup(arg = 1)]
            pub fn on_liftoff<F: for<'a> FnOnce(&'a Rocket<Orbit>) -> BoxFuture<'a, ()>>(name: &'static str, f: F) -> AdHoc {}
            #[twelve::handler(arg = 1)]
            pub fn on_request<F: for<'a> Fn(&'a mut Request<'_>, &'a Data<'_>) -> BoxFuture<'a, ()>>(name: &'static str, f: F) -> AdHoc {}
            #[twelve::handler(arg = 1)]
            pub fn on_response<F: for<'b, 'r> Fn(&'r Request<'_>, &'b mut Response<'r>) -> BoxFuture<'b, ()>>(name: &'static str, f: F) -> AdHoc {}
            pub fn on_shutdown<F: for<'a> FnOnce(&'a Rocket<Orbit>) -> BoxFuture<'a, ()>>(name: &'static str, f: F) -> AdHoc {}
            pub fn config<'de, T: serde::Deserialize<'de>>() -> AdHoc {}
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
            pub const Ignite: Kind = ();
            pub const Liftoff: Kind = ();
            pub const Request: Kind = ();
            pub const Response: Kind = ();
            pub const Shutdown: Kind = ();
            pub const Singleton: Kind = ();
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
    pub type Result<T = Rocket<Build>, E = Rocket<Build>> = std::result::Result<T, E>;
    pub trait Fairing: Send + Sync + Any + 'static {
        fn info(&self) -> Info;
        async fn on_ignite(&self, rocket: Rocket<Build>) -> Result {}
        async fn on_liftoff(&self, rocket: &Rocket<Orbit>) {}
        #[twelve::entry(kind = "request")]
        async fn on_request(&self, req: &mut Request<'_>, data: &mut Data<'_>) {}
        #[twelve::entry(kind = "request")]
        async fn on_response<'r>(&self, req: &'r Request<'_>, res: &mut Response<'r>) {}
        async fn on_shutdown(&self, rocket: &Rocket<Orbit>) {}
    }
    impl<T: Fairing + ?Sized> Fairing for std::sync::Arc<T> {}
}
pub mod error {
    use crate::{Orbit, Rocket};
    use figment::Profile;
    use std::error::Error as StdError;
    use std::io;
    use std::sync::Arc;
    pub struct Error;
    pub enum ErrorKind {
        Bind(io::Error),
        Io(io::Error),
        Config(figment::Error),
        Collisions(crate::router::Collisions),
        FailedFairings(Vec<crate::fairing::Info>),
        SentinelAborts(Vec<crate::sentinel::Sentry>),
        InsecureSecretKey(Profile),
        Shutdown(Arc<Rocket<Orbit>>, Option<Box<dyn StdError + Send + Sync>>),
    }
    impl From<ErrorKind> for Error {}
    impl Error {
        pub fn kind(&self) -> &ErrorKind {}
        pub fn pretty_print(&self) -> &'static str {}
    }
    impl std::error::Error for Error {}
}
pub mod catcher {
    mod catcher {
        use crate::catcher::Handler;
        use crate::http::uri;
        pub struct Catcher {
            pub name: Option<Cow<'static, str>>,
            pub base: uri::Origin<'static>,
            pub code: Option<u16>,
            pub handler: Box<dyn Handler>,
        }
        impl Catcher {
            #[twelve::handler(arg = 1)]
            pub fn new<S: Into<Option<u16>>, H: Handler>(code: S, handler: H) -> Catcher {}
            pub fn map_base<'a, F: FnOnce(uri::Origin<'a>) -> String>(self, mapper: F) -> std::result::Result<Self, uri::Error<'static>> {}
        }
        impl Default for Catcher {}
    }
    mod handler {
        use crate::http::Status;
        use crate::{Request, Response};
        pub type Result<'r> = std::result::Result<Response<'r>, crate::http::Status>;
        pub type BoxFuture<'r, T = Result<'r>> = futures::future::BoxFuture<'r, T>;
        pub trait Handler: Cloneable + Send + Sync + 'static {
            #[twelve::entry(kind = "request")]
            async fn handle<'r>(&self, status: Status, req: &'r Request<'_>) -> Result<'r>;
        }
        impl<F: Clone> Handler for F where for<'x> F: Fn(Status, &'x Request<'_>) -> BoxFuture<'x> {}
        mod private {
            pub trait Sealed {}
        }
        pub trait Cloneable: private::Sealed {}
        impl<T: Handler + Clone> Cloneable for T {}
    }
    pub use catcher::*;
    pub use handler::*;
}
pub mod route {
    mod route {
        use crate::http::{uri, MediaType, Method};
        use crate::route::{Handler, RouteUri};
        use std::borrow::Cow;
        pub struct Route {
            pub name: Option<Cow<'static, str>>,
            pub method: Method,
            pub handler: Box<dyn Handler>,
            pub uri: RouteUri<'static>,
            pub rank: isize,
            pub format: Option<MediaType>,
        }
        impl Route {
            #[twelve::route(path = 1)]
            #[twelve::handler(arg = 2, method = 0)]
            pub fn new<H: Handler>(method: Method, uri: &str, handler: H) -> Route {}
            #[twelve::route(path = 2)]
            #[twelve::handler(arg = 3, method = 1)]
            pub fn ranked<H: Handler, R: Into<Option<isize>>>(rank: R, method: Method, uri: &str, handler: H) -> Route {}
            pub fn map_base<'a, F: FnOnce(uri::Origin<'a>) -> String>(self, mapper: F) -> Result<Self, uri::Error<'static>> {}
        }
    }
    mod handler {
        use crate::http::Status;
        use crate::response::{Responder, Response};
        use crate::{Data, Request};
        pub type Outcome<'r> = crate::outcome::Outcome<Response<'r>, Status, (Data<'r>, Status)>;
        pub type BoxFuture<'r, T = Outcome<'r>> = futures::future::BoxFuture<'r, T>;
        pub trait Handler: Cloneable + Send + Sync + 'static {
            #[twelve::entry(kind = "request")]
            async fn handle<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r>;
        }
        impl<F: Clone> Handler for F where for<'x> F: Fn(&'x Request<'_>, Data<'x>) -> BoxFuture<'x> {}
        impl<'r, 'o> Outcome<'o> {
            pub fn from<R: Responder<'r, 'o>>(req: &'r Request<'_>, responder: R) -> Outcome<'r> {}
            pub fn try_from<R: Responder<'r, 'o>, E>(req: &'r Request<'_>, result: Result<R, E>) -> Outcome<'r> {}
            pub fn error(code: Status) -> Outcome<'r> {}
            pub fn forward(data: Data<'r>, status: Status) -> Outcome<'r> {}
        }
        mod private {
            pub trait Sealed {}
        }
        pub trait Cloneable: private::Sealed {}
        impl<T: Handler + Clone> Cloneable for T {}
    }
    mod uri {
        use crate::http::uri::{self, Origin};
        pub struct RouteUri<'a> {
            pub base: Origin<'a>,
            pub unmounted_origin: Origin<'a>,
            pub origin: Origin<'a>,
        }
        type Result<T, E = uri::Error<'static>> = std::result::Result<T, E>;
        impl<'a> RouteUri<'a> {
            pub fn base(&self) -> &str {}
            pub fn path(&self) -> &str {}
            pub fn query(&self) -> Option<&str> {}
            pub fn as_str(&self) -> &str {}
        }
        impl<'a> std::ops::Deref for RouteUri<'a> {
            type Target = Origin<'a>;
        }
    }
    mod segment {
        use crate::http::RawStr;
        pub struct Segment {
            pub value: String,
            pub dynamic: bool,
            pub trailing: bool,
        }
        impl Segment {
            pub fn from(segment: &RawStr) -> Self {}
        }
    }
    pub use handler::*;
    pub use route::*;
    use segment::Segment;
    pub use uri::*;
}
pub mod serde {
    pub use serde::de::{Deserialize, DeserializeOwned, Deserializer};
    pub use serde::ser::{Serialize, Serializer};
    pub mod json {
        use crate::data::FromData;
        use crate::form::prelude as form;
        use crate::http::uri::fmt::{Query, UriDisplay};
        use crate::response::{self, Responder};
        use serde::{Deserialize, Serialize};
        use std::ops::{Deref, DerefMut};
        use std::{error, io};
        #[twelve::request_data(body)]
        pub struct Json<T>(pub T);
        pub enum Error<'a> {
            Io(io::Error),
            Parse(&'a str, serde_json::error::Error),
        }
        impl<'a> error::Error for Error<'a> {}
        impl<T> Json<T> {
            #[twelve::request_data(body)]
            pub fn into_inner(self) -> T {}
        }
        impl<'r, T: Deserialize<'r>> FromData<'r> for Json<T> {
            type Error = Error<'r>;
        }
        impl<'r, T: Serialize> Responder<'r, 'static> for Json<T> {}
        impl<T: Serialize> UriDisplay<Query> for Json<T> {}
        impl<T> From<T> for Json<T> {}
        impl<T> Deref for Json<T> {
            type Target = T;
        }
        impl<T> DerefMut for Json<T> {}
        impl From<Error<'_>> for form::Error<'_> {}
        impl<'v, T: Deserialize<'v>> form::FromFormField<'v> for Json<T> {}
        impl<'r> Responder<'r, 'static> for Value {}
        pub use serde_json::Value;
        pub fn from_slice<'a, T: Deserialize<'a>>(slice: &'a [u8]) -> Result<T, serde_json::error::Error> {}
        pub fn from_str<'a, T: Deserialize<'a>>(string: &'a str) -> Result<T, serde_json::error::Error> {}
        pub fn to_string<T: Serialize>(value: &T) -> Result<String, serde_json::error::Error> {}
        pub fn to_pretty_string<T: Serialize>(value: &T) -> Result<String, serde_json::error::Error> {}
        pub fn from_value<T: crate::serde::DeserializeOwned>(value: Value) -> Result<T, serde_json::error::Error> {}
        pub fn to_value<T: Serialize>(item: T) -> Result<Value, serde_json::error::Error> {}
    }
    pub mod msgpack {
        use crate::data::FromData;
        use crate::form::prelude as form;
        use crate::response::{self, Responder};
        pub use rmp_serde::decode::Error;
        use serde::{Deserialize, Serialize};
        use std::ops::{Deref, DerefMut};
        pub struct MsgPack<T>(pub T);
        impl<T> MsgPack<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<'r, T: Deserialize<'r>> FromData<'r> for MsgPack<T> {
            type Error = Error;
        }
        impl<'r, T: Serialize> Responder<'r, 'static> for MsgPack<T> {}
        impl<'v, T: Deserialize<'v>> form::FromFormField<'v> for MsgPack<T> {}
        impl<T> From<T> for MsgPack<T> {}
        impl<T> Deref for MsgPack<T> {
            type Target = T;
        }
        impl<T> DerefMut for MsgPack<T> {}
        pub fn from_slice<'a, T: Deserialize<'a>>(v: &'a [u8]) -> Result<T, Error> {}
        pub fn to_compact_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, rmp_serde::encode::Error> {}
        pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, rmp_serde::encode::Error> {}
    }
    pub mod uuid {
        use crate::form::{self, FromFormField};
        use crate::request::FromParam;
        pub use uuid_::Error;
        pub use uuid_::{fmt, uuid, Builder, Bytes, Uuid, Variant, Version};
        impl<'a> FromParam<'a> for Uuid {
            type Error = Error;
        }
        impl<'v> FromFormField<'v> for Uuid {}
    }
}
pub mod shield {
    mod shield {
        use crate::fairing::Fairing;
        use crate::shield::*;
        pub struct Shield;
        impl Default for Shield {}
        impl Shield {
            pub fn new() -> Self {}
            pub fn enable<P: Policy>(self, policy: P) -> Self {}
            pub fn disable<P: Policy>(self) -> Self {}
            pub fn is_enabled<P: Policy>(&self) -> bool {}
        }
        impl Fairing for Shield {}
    }
    mod policy {
        use crate::http::{uri::Absolute, Header};
        use crate::rocket_http::ext::IntoCollection;
        use time::Duration;
        pub trait Policy: Default + Send + Sync + 'static {
            const NAME: &'static str;
            fn header(&self) -> Header<'static>;
        }
        pub(crate) trait SubPolicy: Send + Sync {
            fn header(&self) -> Header<'static>;
        }
        impl<P: Policy> SubPolicy for P {}
        pub enum Referrer {
            NoReferrer,
            NoReferrerWhenDowngrade,
            Origin,
            OriginWhenCrossOrigin,
            SameOrigin,
            StrictOrigin,
            StrictOriginWhenCrossOrigin,
            UnsafeUrl,
        }
        impl Default for Referrer {}
        impl From<&Referrer> for Header<'static> {}
        pub enum ExpectCt {
            Enforce(Duration),
            Report(Duration, Absolute<'static>),
            ReportAndEnforce(Duration, Absolute<'static>),
        }
        impl Default for ExpectCt {}
        impl From<&ExpectCt> for Header<'static> {}
        pub enum NoSniff {
            Enable,
        }
        impl Default for NoSniff {}
        impl From<&NoSniff> for Header<'static> {}
        pub enum Hsts {
            Enable(Duration),
            IncludeSubDomains(Duration),
            Preload(Duration),
        }
        impl Default for Hsts {}
        impl From<&Hsts> for Header<'static> {}
        pub enum Frame {
            Deny,
            SameOrigin,
        }
        impl Default for Frame {}
        impl From<&Frame> for Header<'static> {}
        pub enum XssFilter {
            Disable,
            Enable,
            EnableBlock,
        }
        impl Default for XssFilter {}
        impl From<&XssFilter> for Header<'static> {}
        pub enum Prefetch {
            On,
            Off,
        }
        impl Default for Prefetch {}
        impl From<&Prefetch> for Header<'static> {}
        pub struct Permission;
        impl Default for Permission {}
        impl Permission {
            pub fn allowed<L: IntoCollection<Allow>>(feature: Feature, allow: L) -> Self {}
            pub fn blocked(feature: Feature) -> Self {}
            pub fn allow<L: IntoCollection<Allow>>(self, feature: Feature, allow: L) -> Self {}
            pub fn block(self, feature: Feature) -> Self {}
            pub fn get(&self, feature: Feature) -> Option<&[Allow]> {}
            pub fn iter(&self) -> impl Iterator<Item = (Feature, Option<&[Allow]>)> {}
        }
        impl From<&Permission> for Header<'static> {}
        pub enum Allow {
            Origin(Absolute<'static>),
            Any,
            This,
        }
        pub enum Feature {
            Accelerometer,
            AmbientLightSensor,
            Autoplay,
            Battery,
            Camera,
            CrossOriginIsolated,
            Displaycapture,
            DocumentDomain,
            EncryptedMedia,
            ExecutionWhileNotRendered,
            ExecutionWhileOutOfviewport,
            Fullscreen,
            Geolocation,
            Gyroscope,
            Magnetometer,
            Microphone,
            Midi,
            NavigationOverride,
            Payment,
            PictureInPicture,
            PublickeyCredentialsGet,
            ScreenWakeLock,
            SyncXhr,
            Usb,
            WebShare,
            XrSpatialTracking,
            ClipboardRead,
            ClipboardWrite,
            Gamepad,
            SpeakerSelection,
            InterestCohort,
            ConversionMeasurement,
            FocusWithoutUserActivation,
            Hid,
            IdleDetection,
            Serial,
            SyncScript,
            TrustTokenRedemption,
            VerticalScroll,
        }
        impl Feature {
            pub const fn as_str(self) -> &'static str {}
        }
    }
    pub use self::policy::*;
    pub use self::shield::Shield;
}
pub mod fs {
    #[macro_export]
    macro_rules! relative {
        () => {};
    }
    mod server {
        use crate::route::{Handler, Route};
        use std::path::Path;
        pub struct FileServer;
        impl FileServer {
            #[twelve::service("<path..>")]
            pub fn from<P: AsRef<Path>>(path: P) -> Self {}
            #[twelve::service("<path..>")]
            pub fn new<P: AsRef<Path>>(path: P, options: Options) -> Self {}
            pub fn rank(self, rank: isize) -> Self {}
        }
        impl From<FileServer> for Vec<Route> {}
        impl Handler for FileServer {}
        pub struct Options;
        impl Options {
            pub const None: Options = ();
            pub const Index: Options = ();
            pub const DotFiles: Options = ();
            pub const NormalizeDirs: Options = ();
            pub const IndexFile: Options = ();
            pub const Missing: Options = ();
            pub fn contains(self, other: Options) -> bool {}
        }
        impl Default for Options {}
        impl std::ops::BitOr for Options {
            type Output = Self;
        }
    }
    mod named_file {
        use crate::response::{self, Responder};
        use std::io;
        use std::ops::{Deref, DerefMut};
        use std::path::Path;
        use tokio::fs::File;
        #[twelve::file_handle]
        pub struct NamedFile;
        impl NamedFile {
            #[twelve::file(read, path = 0)]
            pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<NamedFile> {}
            pub fn file(&self) -> &File {}
            #[twelve::view]
            pub fn file_mut(&mut self) -> &mut File {}
            pub fn take_file(self) -> File {}
            pub fn path(&self) -> &Path {}
        }
        impl<'r> Responder<'r, 'static> for NamedFile {}
        impl Deref for NamedFile {
            type Target = File;
        }
        impl DerefMut for NamedFile {}
    }
    mod temp_file {
        use crate::data::{self, Capped, FromData};
        use crate::form::FromFormField;
        use crate::fs::FileName;
        use crate::http::ContentType;
        use std::io;
        use std::path::Path;
        use tokio::fs::{self};
        use tokio::io::AsyncBufRead;
        #[twelve::request_data(body)]
        #[twelve::temporary]
        pub enum TempFile<'v> {}
        impl<'v> TempFile<'v> {
            #[twelve::file(keep, path = "self", to = 0)]
            pub async fn persist_to<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()> {}
            #[twelve::file(copy, path = "self", to = 0)]
            pub async fn copy_to<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()> {}
            #[twelve::file(keep, path = "self", to = 0)]
            pub async fn move_copy_to<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()> {}
            #[twelve::request_data(body)]
            pub async fn open(&self) -> io::Result<impl AsyncBufRead + '_> {}
            pub fn len(&self) -> u64 {}
            pub fn path(&self) -> Option<&Path> {}
            #[twelve::request_data(meta)]
            pub fn name(&self) -> Option<&str> {}
            #[twelve::request_data(meta)]
            pub fn raw_name(&self) -> Option<&FileName> {}
            pub fn content_type(&self) -> Option<&ContentType> {}
        }
        impl<'v> FromFormField<'v> for Capped<TempFile<'v>> {}
        impl<'r> FromData<'r> for Capped<TempFile<'_>> {
            type Error = io::Error;
        }
    }
    mod file_name {
        use crate::http::RawStr;
        #[twelve::request_data(meta)]
        pub struct FileName;
        impl FileName {
            pub fn new<S: AsRef<str> + ?Sized>(string: &S) -> &FileName {}
            pub fn as_str(&self) -> Option<&str> {}
            pub fn is_safe(&self) -> bool {}
            pub fn dangerous_unsafe_unsanitized_raw(&self) -> &RawStr {}
        }
        impl<'a, S: AsRef<str> + ?Sized> From<&'a S> for &'a FileName {}
    }
    pub use file_name::*;
    pub use named_file::*;
    pub use server::relative;
    pub use server::*;
    pub use temp_file::*;
}
pub mod http {
    pub use crate::rocket_http::*;
    pub mod hyper {
        pub use crate::rocket_http::hyper::header;
    }
    pub use crate::cookies::*;
}
mod shutdown {
    use crate::request::FromRequest;
    use std::future::Future;
    #[twelve::nature(coordination)]
    #[twelve::shared_handle]
    pub struct Shutdown;
    impl Shutdown {
        pub fn notify(self) {}
    }
    impl<'r> FromRequest<'r> for Shutdown {
        type Error = std::convert::Infallible;
    }
    impl Future for Shutdown {
        type Output = ();
    }
}
mod ext {
    use bytes::Bytes;
    use futures::future::{self, Future};
    use futures::stream::Stream;
    use std::pin::Pin;
    use std::task::Poll;
    use std::{io, time::Duration};
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio::time::Sleep;
    pub struct ReaderStream<R>(R);
    impl<R: AsyncRead> Stream for ReaderStream<R> {
        type Item = std::io::Result<Bytes>;
    }
    pub trait AsyncReadExt: AsyncRead + Sized {
        fn into_bytes_stream(self, cap: usize) -> ReaderStream<Self> {}
    }
    impl<T: AsyncRead> AsyncReadExt for T {}
    pub trait PollExt<T, E> {
        fn map_err_ext<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>>;
    }
    impl<T, E> PollExt<T, E> for Poll<Option<Result<T, E>>> {}
    pub struct Chain<T, U>(T, U);
    impl<T: AsyncRead, U: AsyncRead> Chain<T, U> {
        pub fn get_ref(&self) -> (&T, &U) {}
    }
    impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
    enum State {
        Active,
        Grace(Pin<Box<Sleep>>),
        Mercy(Pin<Box<Sleep>>),
    }
    pub struct CancellableIo<F, I>(F, I);
    impl<F: Future, I: AsyncWrite> CancellableIo<F, I> {
        pub fn new(trigger: F, io: I, grace: Duration, mercy: Duration) -> Self {}
        pub fn io(&self) -> Option<&I> {}
    }
    impl<F: Future, I: AsyncRead + AsyncWrite> AsyncRead for CancellableIo<F, I> {}
    impl<F: Future, I: AsyncWrite> AsyncWrite for CancellableIo<F, I> {}
    use crate::http::private::{Connection, Listener};
    impl<F: Future, C: Connection> Connection for CancellableIo<F, C> {}
    pub struct CancellableListener<F, L> {
        pub trigger: F,
        pub listener: L,
        pub grace: Duration,
        pub mercy: Duration,
    }
    impl<F, L> CancellableListener<F, L> {
        pub fn new(trigger: F, listener: L, grace: u64, mercy: u64) -> Self {}
    }
    impl<L: Listener, F: Future + Clone> Listener for CancellableListener<F, L> {
        type Connection = CancellableIo<F, L::Connection>;
    }
    pub trait StreamExt: Sized + Stream {
        fn join<U: Stream<Item = Self::Item>>(self, other: U) -> Join<Self, U>;
    }
    impl<S: Stream> StreamExt for S {}
    pub struct Join<T, U>(T, U);
    impl<T: Stream, U: Stream<Item = T::Item>> Stream for Join<T, U> {
        type Item = T::Item;
    }
}
mod state {
    use crate::request::{self, FromRequest};
    use crate::{Phase, Rocket, Sentinel};
    use std::ops::Deref;
    #[twelve::shared_state]
    pub struct State<T>(T);
    impl<T> State<T> {
        #[twelve::alias]
        pub fn from(t: &T) -> &State<T> {}
    }
    impl<T> State<T> {
        pub fn get<P: Phase>(rocket: &Rocket<P>) -> Option<&State<T>> {}
        #[twelve::access(read)]
        pub fn inner(&self) -> &T {}
    }
    impl<'r, T> From<&'r T> for &'r State<T> {}
    impl<'r, T> FromRequest<'r> for &'r State<T> {
        type Error = ();
    }
    impl<T> Sentinel for &State<T> {}
    impl<T> Deref for State<T> {
        type Target = T;
    }
}
mod cookies {
    pub use cookie::{Cookie, Iter, SameSite};
    #[twelve::request_data(meta)]
    pub struct CookieJar<'a>;
    impl<'a> CookieJar<'a> {
        #[twelve::request_data(meta)]
        pub fn get(&self, name: &str) -> Option<&Cookie<'static>> {}
        #[twelve::request_data(meta)]
        pub fn get_private(&self, name: &str) -> Option<Cookie<'static>> {}
        pub fn get_pending(&self, name: &str) -> Option<Cookie<'static>> {}
        pub fn add<C: Into<Cookie<'static>>>(&self, cookie: C) {}
        pub fn add_private<C: Into<Cookie<'static>>>(&self, cookie: C) {}
        pub fn remove<C: Into<Cookie<'static>>>(&self, cookie: C) {}
        pub fn remove_private<C: Into<Cookie<'static>>>(&self, cookie: C) {}
        pub fn iter(&self) -> impl Iterator<Item = &Cookie<'static>> {}
    }
}
mod rkt {
    use crate::error::Error;
    use crate::fairing::Fairing;
    use crate::http::uri::{self, Origin};
    use crate::phase::{Build, Ignite, Orbit, Phase};
    use crate::{Catcher, Config, Route, Shutdown};
    use figment::{Figment, Provider};
    use std::fmt;
    pub struct Rocket<P: Phase>(P);
    impl Rocket<Build> {
        pub fn build() -> Self {}
        pub fn custom<T: Provider>(provider: T) -> Self {}
        pub fn configure<T: Provider>(self, provider: T) -> Self {}
        #[twelve::nests(path = 0)]
        pub fn mount<'a, B: TryInto<Origin<'a>> + Clone + fmt::Display, R: Into<Vec<Route>>>(self, base: B, routes: R) -> Self
        where
            B::Error: fmt::Display,
        {
        }
        #[twelve::nests(path = 0)]
        pub fn register<'a, B: TryInto<Origin<'a>> + Clone + fmt::Display, C: Into<Vec<Catcher>>>(self, base: B, catchers: C) -> Self
        where
            B::Error: fmt::Display,
        {
        }
        #[twelve::shares(arg = 0)]
        pub fn manage<T>(self, state: T) -> Self {}
        pub fn attach<F: Fairing>(self, fairing: F) -> Self {}
        pub async fn ignite(self) -> Result<Rocket<Ignite>, Error> {}
    }
    impl Rocket<Ignite> {
        pub fn config(&self) -> &Config {}
        pub fn shutdown(&self) -> Shutdown {}
    }
    impl Rocket<Orbit> {
        pub fn config(&self) -> &Config {}
        pub fn shutdown(&self) -> Shutdown {}
    }
    impl<P: Phase> Rocket<P> {
        pub fn routes(&self) -> impl Iterator<Item = &Route> {}
        pub fn catchers(&self) -> impl Iterator<Item = &Catcher> {}
        #[twelve::shared_state]
        pub fn state<T>(&self) -> Option<&T> {}
        pub fn figment(&self) -> &Figment {}
        #[twelve::serves]
        pub async fn launch(self) -> Result<Rocket<Ignite>, Error> {}
    }
}
mod phase {
    pub struct Build;
    pub struct Ignite;
    pub struct Orbit;
    pub trait Phase {}
    impl Phase for Build {}
    impl Phase for Ignite {}
    impl Phase for Orbit {}
    mod private {
        pub trait Sealed {}
    }
    pub trait Phase: private::Sealed {}
}
pub use crate::catcher::Catcher;
pub use crate::config::Config;
pub use crate::data::Data;
pub use crate::request::Request;
pub use crate::response::Response;
pub use crate::rkt::Rocket;
pub use crate::route::Route;
pub use crate::shutdown::Shutdown;
pub use crate::state::State;
pub use error::Error;
pub use phase::{Build, Ignite, Orbit, Phase};
pub use sentinel::Sentinel;
pub fn build() -> Rocket<Build> {}
pub fn custom<T: figment::Provider>(provider: T) -> Rocket<Build> {}
pub use async_trait::async_trait;
pub fn execute<R, F: std::future::Future<Output = R>>(future: F) -> R {}
mod rocket_http {
    pub mod hyper {
        pub use hyper::body::Incoming as Body;
        pub use hyper::http::{request, uri, HeaderValue};
        pub use hyper::{body, server, service, upgrade};
        pub use hyper::{Error, Method, Request, Response, Uri, Version};
    }
    pub mod uri {
        mod uri {
            use crate::rocket_http::ext::IntoOwned;
            use crate::rocket_http::uri::error::Error;
            use crate::rocket_http::uri::{Absolute, Asterisk, Authority, Origin, Reference};
            use std::fmt::{self};
            pub enum Uri<'a> {
                Asterisk(Asterisk),
                Origin(Origin<'a>),
                Authority(Authority<'a>),
                Absolute(Absolute<'a>),
                Reference(Reference<'a>),
            }
            impl<'a> Uri<'a> {
                pub fn parse<T: Into<Uri<'a>> + TryFrom<&'a str, Error = Error<'a>>>(string: &'a str) -> Result<Uri<'a>, Error<'a>> {}
                pub fn parse_any(string: &'a str) -> Result<Uri<'a>, Error<'a>> {}
                pub fn origin(&self) -> Option<&Origin<'a>> {}
                pub fn authority(&self) -> Option<&Authority<'a>> {}
                pub fn absolute(&self) -> Option<&Absolute<'a>> {}
                pub fn reference(&self) -> Option<&Reference<'a>> {}
            }
            impl IntoOwned for Uri<'_> {
                type Owned = Uri<'static>;
            }
        }
        mod origin {
            use crate::rocket_http::uri::{Error, Path, Query};
            use crate::rocket_http::{RawStr, RawStrBuf};
            pub struct Origin<'a>;
            impl<'a> Origin<'a> {
                pub fn parse(string: &'a str) -> Result<Origin<'a>, Error<'a>> {}
                pub fn parse_owned(string: String) -> Result<Origin<'static>, Error<'static>> {}
                pub fn path(&self) -> Path<'_> {}
                pub fn query(&self) -> Option<Query<'_>> {}
                pub fn map_path<'s, F: FnOnce(&'s RawStr) -> P, P: Into<RawStrBuf>>(&'s self, f: F) -> Option<Self> {}
                pub fn clear_query(&mut self) {}
                pub fn is_normalized(&self) -> bool {}
                pub fn normalize(&mut self) {}
                pub fn into_normalized(self) -> Self {}
            }
        }
        mod reference {
            use crate::rocket_http::uri::{Absolute, Asterisk, Authority, Origin};
            use crate::rocket_http::uri::{Error, Path, Query};
            use crate::rocket_http::RawStr;
            pub struct Reference<'a>;
            impl<'a> Reference<'a> {
                pub fn parse(string: &'a str) -> Result<Reference<'a>, Error<'a>> {}
                pub fn parse_owned(string: String) -> Result<Reference<'static>, Error<'static>> {}
                pub fn scheme(&self) -> Option<&str> {}
                pub fn authority(&self) -> Option<&Authority<'a>> {}
                pub fn path(&self) -> Path<'_> {}
                pub fn query(&self) -> Option<Query<'_>> {}
                pub fn fragment(&self) -> Option<&RawStr> {}
                pub fn is_normalized(&self) -> bool {}
                pub fn normalize(&mut self) {}
                pub fn into_normalized(self) -> Self {}
            }
            impl<'a> From<Absolute<'a>> for Reference<'a> {}
            impl<'a> From<Origin<'a>> for Reference<'a> {}
            impl<'a> From<Authority<'a>> for Reference<'a> {}
            impl From<Asterisk> for Reference<'_> {}
        }
        mod authority {
            use crate::rocket_http::uri::error::Error;
            use std::fmt::{self};
            pub struct Authority<'a>;
            impl<'a> Authority<'a> {
                pub fn parse(string: &'a str) -> Result<Authority<'a>, Error<'a>> {}
                pub fn parse_owned(string: String) -> Result<Authority<'static>, Error<'static>> {}
                pub fn user_info(&self) -> Option<&str> {}
                pub fn host(&self) -> &str {}
                pub fn port(&self) -> Option<u16> {}
            }
        }
        mod absolute {
            use crate::rocket_http::uri::{Authority, Error, Path, Query};
            pub struct Absolute<'a>;
            impl<'a> Absolute<'a> {
                pub fn parse(string: &'a str) -> Result<Absolute<'a>, Error<'a>> {}
                pub fn parse_owned(string: String) -> Result<Absolute<'static>, Error<'static>> {}
                pub fn scheme(&self) -> &str {}
                pub fn authority(&self) -> Option<&Authority<'a>> {}
                pub fn path(&self) -> Path<'_> {}
                pub fn query(&self) -> Option<Query<'_>> {}
                pub fn clear_query(&mut self) {}
                pub fn is_normalized(&self) -> bool {}
                pub fn normalize(&mut self) {}
                pub fn into_normalized(self) -> Self {}
                pub fn set_authority(&mut self, authority: Authority<'a>) {}
                pub fn with_authority(self, authority: Authority<'a>) -> Self {}
            }
        }
        mod segments {
            use crate::rocket_http::uri::error::PathError;
            use crate::rocket_http::uri::fmt::{Part, Path, Query};
            use std::path::PathBuf;
            pub struct Segments<'a, P: Part>(P);
            impl<P: Part> Segments<'_, P> {
                pub fn len(&self) -> usize {}
                pub fn is_empty(&self) -> bool {}
                pub fn skip(self, n: usize) -> Self {}
            }
            impl<'a> Segments<'a, Path> {
                pub fn get(&self, n: usize) -> Option<&'a str> {}
                pub fn prefix_of(self, other: Segments<'_, Path>) -> bool {}
                pub fn to_path_buf(&self, allow_dotfiles: bool) -> Result<PathBuf, PathError> {}
            }
            impl<'a> Segments<'a, Query> {
                pub fn get(&self, n: usize) -> Option<(&'a str, &'a str)> {}
            }
        }
        mod path_query {
            use crate::rocket_http::uri::fmt::{self};
            use crate::rocket_http::uri::Segments;
            use crate::rocket_http::RawStr;
            pub struct Path<'a>;
            pub struct Query<'a>;
            impl<'a> Path<'a> {
                pub fn raw(&self) -> &'a RawStr {}
                pub fn as_str(&self) -> &'a str {}
                pub fn raw_segments(&self) -> impl Iterator<Item = &'a RawStr> {}
                pub fn segments(&self) -> Segments<'a, fmt::Path> {}
            }
            impl<'a> Query<'a> {
                pub fn raw(&self) -> &'a RawStr {}
                pub fn as_str(&self) -> &'a str {}
                pub fn raw_segments(&self) -> impl Iterator<Item = &'a RawStr> {}
                pub fn segments(&self) -> Segments<'a, fmt::Query> {}
            }
        }
        mod asterisk {
            use crate::rocket_http::uri::Error;
            pub struct Asterisk;
            impl Asterisk {
                pub fn parse(string: &str) -> Result<Asterisk, Error<'_>> {}
                pub fn parse_owned(string: String) -> Result<Asterisk, Error<'static>> {}
            }
        }
        mod host {
            use crate::rocket_http::uncased::UncasedStr;
            use crate::rocket_http::uri::error::Error;
            use crate::rocket_http::uri::{Absolute, Authority};
            use std::fmt::{self};
            pub struct Host<'a>;
            impl<'a> Host<'a> {
                pub const fn new(authority: Authority<'a>) -> Self {}
                pub fn parse(string: &'a str) -> Result<Host<'a>, Error<'a>> {}
                pub fn parse_owned(string: String) -> Result<Host<'static>, Error<'static>> {}
                pub fn domain(&self) -> &UncasedStr {}
                pub fn port(&self) -> Option<u16> {}
                pub fn to_authority<'h, W: IntoIterator<Item = &'h Host<'h>>>(&self, whitelist: W) -> Option<Authority<'a>> {}
                pub fn to_absolute<'h, W: IntoIterator<Item = &'h Host<'h>>>(&self, scheme: &'a str, whitelist: W) -> Option<Absolute<'a>> {}
            }
            impl crate::rocket_http::ext::IntoOwned for Host<'_> {
                type Owned = Host<'static>;
            }
            impl<'a> From<Authority<'a>> for Host<'a> {}
        }
        pub mod error {
            pub use crate::rocket_http::parse::uri::Error;
            pub struct TryFromUriError;
            pub enum PathError {
                BadStart(char),
                BadChar(char),
                BadEnd(char),
            }
        }
        pub mod fmt {
            mod uri_display {
                use crate::rocket_http::uri::fmt::{Formatter, Part, Path, Query};
                use std::borrow::Cow;
                use std::collections::{BTreeMap, HashMap};
                use std::{fmt, path};
                pub trait UriDisplay<P: Part> {
                    fn fmt(&self, f: &mut Formatter<'_, P>) -> fmt::Result;
                }
                impl<P: Part> UriDisplay<P> for str {}
                impl UriDisplay<Path> for path::Path {}
                impl<P: Part> UriDisplay<P> for String {}
                impl<P: Part> UriDisplay<P> for Cow<'_, str> {}
                impl UriDisplay<Path> for path::PathBuf {}
                impl<P: Part, T: UriDisplay<P> + ?Sized> UriDisplay<P> for &T {}
                impl<P: Part, T: UriDisplay<P> + ?Sized> UriDisplay<P> for &mut T {}
                impl<T: UriDisplay<Query>> UriDisplay<Query> for Option<T> {}
                impl<T: UriDisplay<Query>, E> UriDisplay<Query> for Result<T, E> {}
                impl<T: UriDisplay<Query>> UriDisplay<Query> for Vec<T> {}
                impl<T: UriDisplay<Query>, const N: usize> UriDisplay<Query> for [T; N] {}
                impl UriDisplay<Query> for [u8] {}
                impl<K: UriDisplay<Query>, V: UriDisplay<Query>> UriDisplay<Query> for HashMap<K, V> {}
                impl<K: UriDisplay<Query>, V: UriDisplay<Query>> UriDisplay<Query> for BTreeMap<K, V> {}
                pub trait Ignorable<P: Part> {}
                impl<T> Ignorable<Query> for Option<T> {}
                impl<T, E> Ignorable<Query> for Result<T, E> {}
            }
            mod formatter {
                use crate::rocket_http::uri::fmt::{Part, Query, UriDisplay};
                use crate::rocket_http::uri::{Absolute, Origin, Reference};
                use std::fmt::{self, Write};
                pub struct Formatter<'i, P: Part>(P);
                impl<'i, P: Part> Formatter<'i, P> {
                    pub fn write_raw<S: AsRef<str>>(&mut self, string: S) -> fmt::Result {}
                    pub fn write_value<T: UriDisplay<P>>(&mut self, value: T) -> fmt::Result {}
                    pub fn refresh(&mut self) {}
                }
                impl Formatter<'_, Query> {
                    pub fn write_named_value<T: UriDisplay<Query>>(&mut self, name: &str, value: T) -> fmt::Result {}
                }
                impl<P: Part> fmt::Write for Formatter<'_, P> {}
                impl<'a> ValidRoutePrefix for Origin<'a> {
                    type Output = Self;
                }
                impl<'a> ValidRoutePrefix for Absolute<'a> {
                    type Output = Self;
                }
                impl<'a> ValidRouteSuffix<Origin<'a>> for Reference<'a> {
                    type Output = Self;
                }
                impl<'a> ValidRouteSuffix<Absolute<'a>> for Reference<'a> {
                    type Output = Self;
                }
                impl<'a> ValidRouteSuffix<Origin<'a>> for Absolute<'a> {
                    type Output = Origin<'a>;
                }
                impl<'a> ValidRouteSuffix<Absolute<'a>> for Absolute<'a> {
                    type Output = Self;
                }
            }
            mod from_uri_param {
                use crate::rocket_http::uri::fmt::UriDisplay;
                use crate::rocket_http::uri::fmt::{self, Part};
                use std::path::{Path, PathBuf};
                pub trait FromUriParam<P: Part, T> {
                    type Target: UriDisplay<P>;
                    fn from_uri_param(param: T) -> Self::Target;
                }
                impl<'a> FromUriParam<fmt::Path, &'a str> for PathBuf {
                    type Target = &'a Path;
                }
                impl<'a, 'b> FromUriParam<fmt::Path, &'a &'b str> for PathBuf {
                    type Target = &'b Path;
                }
                impl<A, T: FromUriParam<fmt::Path, A>> FromUriParam<fmt::Path, A> for Option<T> {
                    type Target = T::Target;
                }
                impl<A, E, T: FromUriParam<fmt::Path, A>> FromUriParam<fmt::Path, A> for Result<T, E> {
                    type Target = T::Target;
                }
                impl<A, T: FromUriParam<fmt::Query, A>> FromUriParam<fmt::Query, Option<A>> for Option<T> {
                    type Target = Option<T::Target>;
                }
                impl<A, E, T: FromUriParam<fmt::Query, A>> FromUriParam<fmt::Query, Option<A>> for Result<T, E> {
                    type Target = Option<T::Target>;
                }
                impl<A, E, T: FromUriParam<fmt::Query, A>> FromUriParam<fmt::Query, Result<A, E>> for Result<T, E> {
                    type Target = Result<T::Target, E>;
                }
                impl<A, E, T: FromUriParam<fmt::Query, A>> FromUriParam<fmt::Query, Result<A, E>> for Option<T> {
                    type Target = Result<T::Target, E>;
                }
            }
            mod encoding {
                use crate::rocket_http::uri::fmt::{Part, Path, Query};
                use crate::rocket_http::RawStr;
                use percent_encoding::AsciiSet;
                use std::borrow::Cow;
                pub struct UNSAFE_ENCODE_SET<P: Part>(P);
                pub trait EncodeSet {
                    const SET: AsciiSet;
                }
                impl<P: Part> Default for UNSAFE_ENCODE_SET<P> {}
                impl EncodeSet for UNSAFE_ENCODE_SET<Path> {}
                impl EncodeSet for UNSAFE_ENCODE_SET<Query> {}
                pub struct ENCODE_SET<P: Part>(P);
                impl EncodeSet for ENCODE_SET<Path> {}
                impl EncodeSet for ENCODE_SET<Query> {}
                pub struct DEFAULT_ENCODE_SET;
                impl Default for DEFAULT_ENCODE_SET {}
                impl EncodeSet for DEFAULT_ENCODE_SET {}
                pub fn percent_encode<S: EncodeSet + Default>(string: &RawStr) -> Cow<'_, str> {}
                pub fn percent_encode_bytes<S: EncodeSet + Default>(bytes: &[u8]) -> Cow<'_, str> {}
            }
            mod part {
                use crate::rocket_http::parse::IndexedStr;
                pub trait Part: private::Sealed {}
                mod private {
                    pub trait Sealed {}
                }
                pub enum Path {}
                pub enum Query {}
                impl Part for Path {
                    type Raw = IndexedStr<'static>;
                }
                impl Part for Query {
                    type Raw = (IndexedStr<'static>, IndexedStr<'static>);
                }
            }
            use self::encoding::*;
            pub use self::formatter::*;
            pub use self::from_uri_param::*;
            pub use self::part::*;
            pub use self::uri_display::*;
        }
        pub use self::absolute::*;
        pub use self::asterisk::*;
        pub use self::authority::*;
        pub use self::error::Error;
        pub use self::host::*;
        pub use self::origin::*;
        pub use self::path_query::*;
        pub use self::reference::*;
        pub use self::segments::*;
        pub use self::uri::*;
    }
    pub mod ext {
        use smallvec::{Array, SmallVec};
        use state::InitCell;
        pub trait IntoCollection<T>: Sized {
            fn into_collection<A: Array<Item = T>>(self) -> SmallVec<A>;
        }
        impl<T> IntoCollection<T> for T {}
        impl<T> IntoCollection<T> for Vec<T> {}
        impl<T: Clone> IntoCollection<T> for &[T] {}
        impl<T, const N: usize> IntoCollection<T> for [T; N] {}
        use std::borrow::Cow;
        pub trait IntoOwned {
            type Owned: 'static;
            fn into_owned(self) -> Self::Owned;
        }
        impl<T: IntoOwned> IntoOwned for Option<T> {
            type Owned = Option<T::Owned>;
        }
        impl<T: IntoOwned> IntoOwned for Vec<T> {
            type Owned = Vec<T::Owned>;
        }
        impl<T: IntoOwned> IntoOwned for InitCell<T> {
            type Owned = InitCell<T::Owned>;
        }
        impl<A: IntoOwned, B: IntoOwned> IntoOwned for (A, B) {
            type Owned = (A::Owned, B::Owned);
        }
        impl<B: ToOwned + ?Sized> IntoOwned for Cow<'_, B> {
            type Owned = Cow<'static, B>;
        }
        use std::path::Path;
        impl<T: AsRef<Path>> Normalize for T {}
    }
    mod header {
        mod media_type {
            use crate::rocket_http::ext::IntoCollection;
            use crate::rocket_http::uncased::UncasedStr;
            use std::borrow::Cow;
            use std::str::FromStr;
            pub struct MediaType;
            impl MediaType {
                pub fn new<T: Into<Cow<'static, str>>, S: Into<Cow<'static, str>>>(top: T, sub: S) -> MediaType {}
                pub fn with_params<K: Into<Cow<'static, str>>, V: Into<Cow<'static, str>>, P: IntoCollection<(K, V)>>(self, ps: P) -> MediaType {}
                pub const fn const_new(top: &'static str, sub: &'static str, params: &'static [(&'static str, &'static str)]) -> MediaType {}
                pub fn top(&self) -> &UncasedStr {}
                pub fn sub(&self) -> &UncasedStr {}
                pub fn specificity(&self) -> u8 {}
                pub fn exact_eq(&self, other: &MediaType) -> bool {}
                pub fn params(&self) -> impl Iterator<Item = (&'_ UncasedStr, &'_ str)> + '_ {}
                pub fn param<'a>(&'a self, name: &str) -> Option<&'a str> {}
            }
            impl FromStr for MediaType {
                type Err = String;
            }
        }
        mod content_type {
            use crate::rocket_http::ext::IntoCollection;
            use crate::rocket_http::header::{Header, MediaType};
            use std::borrow::Cow;
            use std::ops::Deref;
            use std::str::FromStr;
            pub struct ContentType(pub MediaType);
            impl ContentType {
                pub fn new<T: Into<Cow<'static, str>>, S: Into<Cow<'static, str>>>(top: T, sub: S) -> ContentType {}
                pub fn with_params<K: Into<Cow<'static, str>>, V: Into<Cow<'static, str>>, P: IntoCollection<(K, V)>>(self, parameters: P) -> ContentType {}
                pub fn media_type(&self) -> &MediaType {}
            }
            impl Default for ContentType {}
            impl Deref for ContentType {
                type Target = MediaType;
            }
            impl FromStr for ContentType {
                type Err = String;
            }
            impl From<MediaType> for ContentType {}
            impl From<ContentType> for Header<'static> {}
        }
        mod accept {
            use crate::rocket_http::ext::IntoCollection;
            use crate::rocket_http::{Header, MediaType};
            use std::ops::Deref;
            use std::str::FromStr;
            pub struct Accept;
            pub struct QMediaType(pub MediaType, pub Option<f32>);
            impl Accept {
                pub fn new<T: IntoCollection<QMediaType>>(items: T) -> Accept {}
                pub fn preferred(&self) -> &QMediaType {}
                pub fn first(&self) -> Option<&QMediaType> {}
                pub fn iter(&self) -> impl Iterator<Item = &'_ QMediaType> + '_ {}
                pub fn media_types(&self) -> impl Iterator<Item = &'_ MediaType> + '_ {}
            }
            impl<T: IntoCollection<MediaType>> From<T> for Accept {}
            impl FromStr for Accept {
                type Err = String;
            }
            impl From<Accept> for Header<'static> {}
            impl QMediaType {
                pub fn weight(&self) -> Option<f32> {}
                pub fn weight_or(&self, default: f32) -> f32 {}
                pub fn media_type(&self) -> &MediaType {}
            }
            impl From<MediaType> for QMediaType {}
            impl Deref for QMediaType {
                type Target = MediaType;
            }
        }
        mod header {
            use crate::rocket_http::uncased::{Uncased, UncasedStr};
            use std::borrow::Cow;
            pub struct Header<'h> {
                pub name: Uncased<'h>,
                pub value: Cow<'h, str>,
            }
            impl<'h> Header<'h> {
                pub fn new<'a, 'b, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(name: N, value: V) -> Header<'h> {}
                pub fn name(&self) -> &UncasedStr {}
                pub fn value(&self) -> &str {}
            }
            #[twelve::request_data(meta)]
            pub struct HeaderMap<'h>;
            impl<'h> Default for HeaderMap<'h> {}
            impl<'h> HeaderMap<'h> {
                pub fn new() -> HeaderMap<'h> {}
                pub fn contains<N: AsRef<str>>(&self, name: N) -> bool {}
                pub fn len(&self) -> usize {}
                pub fn is_empty(&self) -> bool {}
                pub fn get(&self, name: &str) -> impl Iterator<Item = &str> {}
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
                pub fn iter(&self) -> impl Iterator<Item = Header<'_>> {}
                pub fn into_iter(self) -> impl Iterator<Item = Header<'h>> {}
            }
            impl From<cookie::Cookie<'_>> for Header<'static> {}
            impl From<&cookie::Cookie<'_>> for Header<'static> {}
        }
        pub use self::accept::{Accept, QMediaType};
        pub use self::content_type::ContentType;
        pub use self::header::{Header, HeaderMap};
        pub use self::media_type::MediaType;
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
        }
        impl Default for Status {}
    }
    mod raw_str {
        use crate::rocket_http::uncased::UncasedStr;
        use crate::rocket_http::uri::fmt::{percent_encode, percent_encode_bytes};
        use stable_pattern::{Pattern, ReverseSearcher, Searcher};
        use std::borrow::{Borrow, Cow};
        use std::convert::AsRef;
        use std::str::Utf8Error;
        pub struct RawStr;
        impl ToOwned for RawStr {
            type Owned = RawStrBuf;
        }
        pub struct RawStrBuf;
        impl RawStrBuf {
            pub fn into_string(self) -> String {}
        }
        impl RawStr {
            pub fn new<S: AsRef<str> + ?Sized>(string: &S) -> &RawStr {}
            pub fn from_cow_str(cow: Cow<'_, str>) -> Cow<'_, RawStr> {}
            pub fn into_cow_str(cow: Cow<'_, RawStr>) -> Cow<'_, str> {}
            pub fn percent_decode(&self) -> Result<Cow<'_, str>, Utf8Error> {}
            pub fn percent_decode_lossy(&self) -> Cow<'_, str> {}
            pub fn percent_encode(&self) -> Cow<'_, RawStr> {}
            pub fn percent_encode_bytes(bytes: &[u8]) -> Cow<'_, RawStr> {}
            pub fn url_decode(&self) -> Result<Cow<'_, str>, Utf8Error> {}
            pub fn url_decode_lossy(&self) -> Cow<'_, str> {}
            pub fn html_escape(&self) -> Cow<'_, str> {}
            pub const fn len(&self) -> usize {}
            pub const fn is_empty(&self) -> bool {}
            pub const fn as_str(&self) -> &str {}
            pub const fn as_bytes(&self) -> &[u8] {}
            pub const fn as_ptr(&self) -> *const u8 {}
            pub fn as_uncased_str(&self) -> &UncasedStr {}
            pub fn contains<'a, P: Pattern<'a>>(&'a self, pat: P) -> bool {}
            pub fn starts_with<'a, P: Pattern<'a>>(&'a self, pat: P) -> bool {}
            pub fn ends_with<'a, P: Pattern<'a>>(&'a self, pat: P) -> bool
            where
                <P as Pattern<'a>>::Searcher: ReverseSearcher<'a>,
            {
            }
            pub fn find<'a, P: Pattern<'a>>(&'a self, pat: P) -> Option<usize> {}
            pub fn split<'a, P: Pattern<'a>>(&'a self, pat: P) -> impl Iterator<Item = &'a RawStr> {}
            pub fn split_at_byte(&self, b: u8) -> (&RawStr, &RawStr) {}
            pub fn strip_prefix<'a, P: Pattern<'a>>(&'a self, prefix: P) -> Option<&'a RawStr> {}
            pub fn strip_suffix<'a, P: Pattern<'a>>(&'a self, suffix: P) -> Option<&'a RawStr>
            where
                <P as Pattern<'a>>::Searcher: ReverseSearcher<'a>,
            {
            }
            pub fn parse<F: std::str::FromStr>(&self) -> Result<F, F::Err> {}
        }
        impl<'a> From<&'a str> for &'a RawStr {}
        impl<'a> From<&'a RawStr> for Cow<'a, RawStr> {}
        impl From<RawStrBuf> for Cow<'_, RawStr> {}
        impl AsRef<str> for RawStr {}
        impl AsRef<RawStr> for str {}
        impl AsRef<RawStr> for RawStr {}
        impl AsRef<[u8]> for RawStr {}
        impl<I: std::slice::SliceIndex<str, Output = str>> std::ops::Index<I> for RawStr {
            type Output = RawStr;
        }
        impl std::borrow::Borrow<str> for RawStr {}
        impl std::borrow::Borrow<RawStr> for &str {}
        impl AsRef<RawStr> for RawStrBuf {}
        impl Borrow<RawStr> for RawStrBuf {}
        impl std::ops::Deref for RawStrBuf {
            type Target = RawStr;
        }
        impl From<String> for RawStrBuf {}
        impl From<&str> for RawStrBuf {}
        impl From<&RawStr> for RawStrBuf {}
    }
    mod parse {
        mod media_type {
            use crate::rocket_http::header::MediaType;
            use pear::parsers::*;
            type Input<'a> = pear::input::Pear<pear::input::Cursor<&'a str>>;
            type Result<'a, T> = pear::input::Result<T, Input<'a>>;
            pub fn media_type<'a>(input: &mut Input<'a>) -> Result<'a, MediaType> {}
            pub fn parse_media_type(input: &str) -> Result<'_, MediaType> {}
        }
        mod accept {
            use crate::rocket_http::Accept;
            type Input<'a> = pear::input::Pear<pear::input::Cursor<&'a str>>;
            type Result<'a, T> = pear::input::Result<T, Input<'a>>;
            pub fn parse_accept(input: &str) -> Result<'_, Accept> {}
        }
        pub use self::accept::*;
        pub use self::media_type::*;
        pub mod uri {
            mod parser {
                use crate::rocket_http::parse::uri::tables::*;
                use crate::rocket_http::parse::uri::RawInput;
                use crate::rocket_http::uri::{Absolute, Asterisk, Authority, Origin, Reference, Uri};
                use pear::combinators::*;
                use pear::input::{self, Extent, Input, Pear, Rewind};
                use pear::parsers::*;
                type Result<'a, T> = pear::input::Result<T, RawInput<'a>>;
                pub fn complete<I: Input + Rewind, P: FnOnce(&mut Pear<I>) -> input::Result<O, I>, O>(input: &mut Pear<I>, p: P) -> input::Result<O, I> {}
                pub fn uri<'a>(input: &mut RawInput<'a>) -> Result<'a, Uri<'a>> {}
                pub fn asterisk<'a>(input: &mut RawInput<'a>) -> Result<'a, Asterisk> {}
                pub fn origin<'a>(input: &mut RawInput<'a>) -> Result<'a, Origin<'a>> {}
                pub fn authority<'a>(input: &mut RawInput<'a>) -> Result<'a, Authority<'a>> {}
                pub fn scheme<'a>(input: &mut RawInput<'a>) -> Result<'a, Extent<&'a [u8]>> {}
                pub fn absolute<'a>(input: &mut RawInput<'a>) -> Result<'a, Absolute<'a>> {}
                pub fn reference<'a>(input: &mut RawInput<'a>) -> Result<'a, Reference<'a>> {}
                pub fn hier_part<'a>(input: &mut RawInput<'a>) -> Result<'a, (Option<Authority<'a>>, Extent<&'a [u8]>)> {}
            }
            mod error {
                use crate::rocket_http::ext::IntoOwned;
                pub struct Error<'a>;
                impl Error<'_> {
                    pub fn index(&self) -> usize {}
                }
                impl IntoOwned for Error<'_> {
                    type Owned = Error<'static>;
                }
            }
            pub(crate) mod tables {
                pub const PATH_CHARS: [u8; 256] = ();
                pub const fn is_pchar(arg1: &u8) -> bool {}
                pub const fn is_host_char(c: &u8) -> bool {}
                pub const fn is_scheme_char(arg1: &u8) -> bool {}
                pub const fn is_user_info_char(arg1: &u8) -> bool {}
                pub const fn is_qchar(arg1: &u8) -> bool {}
                pub const fn is_reg_name_char(arg1: &u8) -> bool {}
            }
            pub use self::error::Error;
            use self::parser::*;
            use crate::rocket_http::uri::{Absolute, Asterisk, Authority, Origin, Reference, Uri};
            type RawInput<'a> = pear::input::Pear<pear::input::Cursor<&'a [u8]>>;
            pub fn from_str(s: &str) -> Result<Uri<'_>, Error<'_>> {}
            pub fn origin_from_str(s: &str) -> Result<Origin<'_>, Error<'_>> {}
            pub fn authority_from_str(s: &str) -> Result<Authority<'_>, Error<'_>> {}
            pub fn authority_from_bytes(s: &[u8]) -> Result<Authority<'_>, Error<'_>> {}
            pub fn scheme_from_str(s: &str) -> Result<&str, Error<'_>> {}
            pub fn absolute_from_str(s: &str) -> Result<Absolute<'_>, Error<'_>> {}
            pub fn asterisk_from_str(s: &str) -> Result<Asterisk, Error<'_>> {}
            pub fn reference_from_str(s: &str) -> Result<Reference<'_>, Error<'_>> {}
        }
        pub use self::indexed::*;
    }
    pub mod uncased {
        pub use uncased::*;
    }
    pub use crate::rocket_http::header::*;
    pub use crate::rocket_http::method::Method;
    pub use crate::rocket_http::raw_str::{RawStr, RawStrBuf};
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
        pub const Bytes: ContentType = ();
        pub const HTML: ContentType = ();
        pub const Plain: ContentType = ();
        pub const Text: ContentType = ();
        pub const JSON: ContentType = ();
        pub const MsgPack: ContentType = ();
        pub const Form: ContentType = ();
        pub const JavaScript: ContentType = ();
        pub const CSS: ContentType = ();
        pub const FormData: ContentType = ();
        pub const XML: ContentType = ();
        pub const OPF: ContentType = ();
        pub const XHTML: ContentType = ();
        pub const CSV: ContentType = ();
        pub const PNG: ContentType = ();
        pub const GIF: ContentType = ();
        pub const BMP: ContentType = ();
        pub const JPEG: ContentType = ();
        pub const WEBP: ContentType = ();
        pub const AVIF: ContentType = ();
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
        pub const MP3: ContentType = ();
        pub const MP4: ContentType = ();
        pub const ZIP: ContentType = ();
        pub const CBZ: ContentType = ();
        pub const CBR: ContentType = ();
        pub const RAR: ContentType = ();
        pub const EPUB: ContentType = ();
        pub const EventStream: ContentType = ();
        pub const Markdown: ContentType = ();
        pub const EXE: ContentType = ();
    }
    impl MediaType {
        pub const Any: MediaType = ();
        pub const Binary: MediaType = ();
        pub const Bytes: MediaType = ();
        pub const HTML: MediaType = ();
        pub const Plain: MediaType = ();
        pub const Text: MediaType = ();
        pub const JSON: MediaType = ();
        pub const MsgPack: MediaType = ();
        pub const Form: MediaType = ();
        pub const JavaScript: MediaType = ();
        pub const CSS: MediaType = ();
        pub const FormData: MediaType = ();
        pub const XML: MediaType = ();
        pub const OPF: MediaType = ();
        pub const XHTML: MediaType = ();
        pub const CSV: MediaType = ();
        pub const PNG: MediaType = ();
        pub const GIF: MediaType = ();
        pub const BMP: MediaType = ();
        pub const JPEG: MediaType = ();
        pub const WEBP: MediaType = ();
        pub const AVIF: MediaType = ();
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
        pub const MP3: MediaType = ();
        pub const MP4: MediaType = ();
        pub const ZIP: MediaType = ();
        pub const CBZ: MediaType = ();
        pub const CBR: MediaType = ();
        pub const RAR: MediaType = ();
        pub const EPUB: MediaType = ();
        pub const EventStream: MediaType = ();
        pub const Markdown: MediaType = ();
        pub const EXE: MediaType = ();
        pub fn is_any(&self) -> bool {}
        pub fn is_binary(&self) -> bool {}
        pub fn is_bytes(&self) -> bool {}
        pub fn is_html(&self) -> bool {}
        pub fn is_plain(&self) -> bool {}
        pub fn is_text(&self) -> bool {}
        pub fn is_json(&self) -> bool {}
        pub fn is_msgpack(&self) -> bool {}
        pub fn is_form(&self) -> bool {}
        pub fn is_javascript(&self) -> bool {}
        pub fn is_css(&self) -> bool {}
        pub fn is_form_data(&self) -> bool {}
        pub fn is_xml(&self) -> bool {}
        pub fn is_opf(&self) -> bool {}
        pub fn is_xhtml(&self) -> bool {}
        pub fn is_csv(&self) -> bool {}
        pub fn is_png(&self) -> bool {}
        pub fn is_gif(&self) -> bool {}
        pub fn is_bmp(&self) -> bool {}
        pub fn is_jpeg(&self) -> bool {}
        pub fn is_webp(&self) -> bool {}
        pub fn is_avif(&self) -> bool {}
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
        pub fn is_mp3(&self) -> bool {}
        pub fn is_mp4(&self) -> bool {}
        pub fn is_zip(&self) -> bool {}
        pub fn is_cbz(&self) -> bool {}
        pub fn is_cbr(&self) -> bool {}
        pub fn is_rar(&self) -> bool {}
        pub fn is_epub(&self) -> bool {}
        pub fn is_event_stream(&self) -> bool {}
        pub fn is_markdown(&self) -> bool {}
        pub fn is_exe(&self) -> bool {}
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
/// The function below it is the program's main: what it returns is launched.
#[twelve::serves]
#[proc_macro_attribute]
#[twelve::serves]
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
/// What a successful outcome holds; any other is returned.
#[twelve::macro_signature]
pub fn try_outcome<S, E, F>(outcome: outcome::Outcome<S, E, F>) -> S {}
#[macro_export]
macro_rules! ByteStream {
    ($T:ty) => { $crate::response::stream::ByteStream<impl $crate::futures::stream::Stream<Item = $T>> };
    ($T:ty + $l:lifetime) => { $crate::response::stream::ByteStream<impl $crate::futures::stream::Stream<Item = $T> + $l> };
    ($($body:tt)*) => { $crate::response::stream::ByteStream::from($crate::stream!($($body)*)) };
}
#[macro_export]
macro_rules! EventStream {
    () => { $crate::response::stream::EventStream<impl $crate::futures::stream::Stream<Item = $crate::response::stream::Event>> };
    ($T:ty + $l:lifetime) => { $crate::response::stream::EventStream<impl $crate::futures::stream::Stream<Item = $T> + $l> };
    ($($body:tt)*) => { $crate::response::stream::EventStream::from($crate::stream!($($body)*)) };
}
#[macro_export]
macro_rules! ReaderStream {
    ($T:ty) => { $crate::response::stream::ReaderStream<impl $crate::futures::stream::Stream<Item = $T>> };
    ($T:ty + $l:lifetime) => { $crate::response::stream::ReaderStream<impl $crate::futures::stream::Stream<Item = $T> + $l> };
    ($($body:tt)*) => { $crate::response::stream::ReaderStream::from($crate::stream!($($body)*)) };
}
#[macro_export]
macro_rules! TextStream {
    ($T:ty) => { $crate::response::stream::TextStream<impl $crate::futures::stream::Stream<Item = $T>> };
    ($T:ty + $l:lifetime) => { $crate::response::stream::TextStream<impl $crate::futures::stream::Stream<Item = $T> + $l> };
    ($($body:tt)*) => { $crate::response::stream::TextStream::from($crate::stream!($($body)*)) };
}
/// What the stream gives is made as it is read, by the request that asked for it.
#[macro_export]
macro_rules! stream {
    ($($body:tt)*) => { async move { $($body)* } };
}
/// The derives.
pub use crate::form::{FromForm, FromFormField};
pub use crate::response::Responder;
