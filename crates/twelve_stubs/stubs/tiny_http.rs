//! package = "tiny_http", version = ">=0.5, <0.13"
// A service's own loop takes the requests one by one.

use std::error::Error;
use std::io::Result as IoResult;
use std::net::ToSocketAddrs;
use std::time::Duration;
pub use common::{HTTPVersion, Header, HeaderField, Method, StatusCode};
pub use request::{ReadWrite, Request};
pub use response::{Response, ResponseBox};
mod common {
    use ascii::{AsciiStr, AsciiString, FromAsciiError};
    use std::str::FromStr;
    #[derive(PartialEq, Copy, Clone)]
    pub struct StatusCode(pub u16);
    impl StatusCode {
        pub fn default_reason_phrase(&self) -> &'static str {}
    }
    impl From<i8> for StatusCode {}
    impl From<u8> for StatusCode {}
    impl From<i16> for StatusCode {}
    impl From<u16> for StatusCode {}
    impl From<i32> for StatusCode {}
    impl From<u32> for StatusCode {}
    impl AsRef<u16> for StatusCode {}
    impl PartialEq<u16> for StatusCode {}
    #[derive(Clone)]
    pub struct Header {
        pub field: HeaderField,
        pub value: AsciiString,
    }
    impl Header {
        pub fn from_bytes<B1, B2>(header: B1, value: B2) -> Result<Header, ()>
        where
            B1: Into<Vec<u8>> + AsRef<[u8]>,
            B2: Into<Vec<u8>> + AsRef<[u8]>,
        {}
    }
    impl FromStr for Header {
        type Err = ();
    }
    #[derive(Clone)]
    pub struct HeaderField;
    impl HeaderField {
        pub fn from_bytes<B>(bytes: B) -> Result<HeaderField, FromAsciiError<B>>
        where
            B: Into<Vec<u8>> + AsRef<[u8]>,
        {}
        pub fn as_str(&self) -> &AsciiStr {}
        pub fn equiv(&self, other: &'static str) -> bool {}
    }
    impl FromStr for HeaderField {
        type Err = ();
    }
    impl PartialEq for HeaderField {}
    #[derive(Clone, PartialEq)]
    pub enum Method {
        Get,
        Head,
        Post,
        Put,
        Delete,
        Connect,
        Options,
        Trace,
        Patch,
        NonStandard(AsciiString),
    }
    impl Method {
        pub fn as_str(&self) -> &str {}
    }
    impl FromStr for Method {
        type Err = ();
    }
    #[derive(Clone, PartialEq)]
    pub struct HTTPVersion(pub u8, pub u8);
    impl PartialEq<(u8, u8)> for HTTPVersion {}
    impl From<(u8, u8)> for HTTPVersion {}
}
mod request {
    use std::io::Error as IoError;
    use std::io::{Read, Write};
    use std::net::SocketAddr;
    use crate::{HTTPVersion, Header, Method, Response};
    #[twelve::request_data(meta)]
    pub struct Request;
    impl Request {
        pub fn secure(&self) -> bool {}
        pub fn method(&self) -> &Method {}
        pub fn url(&self) -> &str {}
        pub fn headers(&self) -> &[Header] {}
        pub fn http_version(&self) -> &HTTPVersion {}
        pub fn body_length(&self) -> Option<usize> {}
        pub fn remote_addr(&self) -> Option<&SocketAddr> {}
        pub fn upgrade<R: Read>(
            self,
            protocol: &str,
            response: Response<R>,
        ) -> Box<dyn ReadWrite + Send> {}
        #[twelve::request_data(body)]
        #[twelve::view]
        pub fn as_reader(&mut self) -> &mut dyn Read {}
        pub fn into_writer(self) -> Box<dyn Write + Send + 'static> {}
        pub fn respond<R>(self, response: Response<R>) -> Result<(), IoError>
        where
            R: Read,
        {}
    }
    pub trait ReadWrite: Read + Write {}
}
mod response {
    use crate::common::{Header, StatusCode};
    use std::sync::mpsc::Receiver;
    use std::io::{self, Cursor, Read};
    use std::fs::File;
    use std::str::FromStr;
    pub struct Response<R>(R);
    pub type ResponseBox = Response<Box<dyn Read + Send>>;
    impl<R> Response<R>
    where
        R: Read,
    {
        pub fn new(
            status_code: StatusCode,
            headers: Vec<Header>,
            data: R,
            data_length: Option<usize>,
            additional_headers: Option<Receiver<Header>>,
        ) -> Response<R> {}
        pub fn with_chunked_threshold(self, length: usize) -> Response<R> {}
        pub fn into_reader(self) -> R {}
        pub fn chunked_threshold(&self) -> usize {}
        pub fn add_header<H>(&mut self, header: H)
        where
            H: Into<Header>,
        {}
        pub fn with_header<H>(self, header: H) -> Response<R>
        where
            H: Into<Header>,
        {}
        pub fn with_status_code<S>(self, code: S) -> Response<R>
        where
            S: Into<StatusCode>,
        {}
        pub fn with_data<S>(self, reader: S, data_length: Option<usize>) -> Response<S>
        where
            S: Read,
        {}
        pub fn status_code(&self) -> StatusCode {}
        pub fn data_length(&self) -> Option<usize> {}
        pub fn headers(&self) -> &[Header] {}
    }
    impl<R> Response<R>
    where
        R: Read + Send + 'static,
    {
        pub fn boxed(self) -> ResponseBox {}
    }
    impl Response<File> {
        pub fn from_file(file: File) -> Response<File> {}
    }
    impl Response<Cursor<Vec<u8>>> {
        pub fn from_data<D>(data: D) -> Response<Cursor<Vec<u8>>>
        where
            D: Into<Vec<u8>>,
        {}
        pub fn from_string<S>(data: S) -> Response<Cursor<Vec<u8>>>
        where
            S: Into<String>,
        {}
    }
    impl Response<io::Empty> {
        pub fn empty<S>(status_code: S) -> Response<io::Empty>
        where
            S: Into<StatusCode>,
        {}
        pub fn new_empty(status_code: StatusCode) -> Response<io::Empty> {}
    }
    impl Clone for Response<io::Empty> {}
}
pub struct Server;
pub struct IncomingRequests<'a>;
impl Server {
    pub fn http<A>(addr: A) -> Result<Server, Box<dyn Error + Send + Sync + 'static>>
    where
        A: ToSocketAddrs,
    {}
    pub fn http_unix(
        path: &std::path::Path,
    ) -> Result<Server, Box<dyn Error + Send + Sync + 'static>> {}
    #[twelve::does(accept)]
    #[twelve::request_data(body)]
    pub fn incoming_requests(&self) -> IncomingRequests<'_> {}
    pub fn server_addr(&self) -> ListenAddr {}
    pub fn num_connections(&self) -> usize {}
    #[twelve::does(accept)]
    #[twelve::request_data(body)]
    pub fn recv(&self) -> IoResult<Request> {}
    #[twelve::does(accept)]
    #[twelve::request_data(body)]
    pub fn recv_timeout(&self, timeout: Duration) -> IoResult<Option<Request>> {}
    #[twelve::does(accept)]
    #[twelve::request_data(body)]
    pub fn try_recv(&self) -> IoResult<Option<Request>> {}
    pub fn unblock(&self) {}
}
impl Iterator for IncomingRequests<'_> {
    type Item = Request;
}
