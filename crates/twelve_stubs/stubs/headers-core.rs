//! package = "headers-core", version = ">=0.2, <0.4"

pub use http::header::{self, HeaderName, HeaderValue};
use std::error;
use std::fmt::{self, Display};
pub trait Header {
    fn name() -> &'static HeaderName;
    fn decode<'i, I: Iterator<Item = &'i HeaderValue>>(values: &mut I) -> Result<Self, Error>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}
pub struct Error;
impl Error {
    pub fn invalid() -> Error {}
}
impl Display for Error {}
impl error::Error for Error {}
