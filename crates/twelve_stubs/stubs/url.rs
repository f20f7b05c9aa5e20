//! package = "url", version = ">=2, <3"

pub use form_urlencoded;
use crate::net::{IpAddr, SocketAddr};
use std::{str, fmt, io};
use std::string::String;
use std::borrow::Borrow;
use std::convert::TryFrom;
use std::ops::{Range, RangeFrom, RangeTo};
use std::path::{Path, PathBuf};
pub use crate::host::Host;
pub use crate::origin::{OpaqueOrigin, Origin};
pub use crate::parser::{ParseError, SyntaxViolation};
pub use crate::path_segments::PathSegmentsMut;
pub use crate::slicing::Position;
pub use form_urlencoded::EncodingOverride;
pub(crate) mod net {
    pub use std::net::*;
}
mod host {
    use crate::net::{Ipv4Addr, Ipv6Addr};
    use std::string::String;
    use std::fmt;
    use crate::parser::ParseError;
    pub enum Host<S = String> {
        Domain(S),
        Ipv4(Ipv4Addr),
        Ipv6(Ipv6Addr),
    }
    impl<S: Clone> Clone for Host<S> {}
    impl<S: Ord> Ord for Host<S> {}
    impl<S: PartialOrd> PartialOrd for Host<S> {}
    impl Host<&str> {
        pub fn to_owned(&self) -> Host<String> {}
    }
    impl Host<String> {
        pub fn parse(input: &str) -> Result<Self, ParseError> {}
        pub fn parse_opaque(input: &str) -> Result<Self, ParseError> {}
    }
    impl<S: AsRef<str>> fmt::Display for Host<S> {}
    impl<S, T> PartialEq<Host<T>> for Host<S> where S: PartialEq<T> {}
}
mod origin {
    use crate::host::Host;
    use std::string::String;
    pub enum Origin {
        Opaque(OpaqueOrigin),
        Tuple(String, Host<String>, u16),
    }
    impl PartialEq for Origin {}
    impl Clone for Origin {}
    impl Origin {
        pub fn new_opaque() -> Self {}
        pub fn is_tuple(&self) -> bool {}
        pub fn ascii_serialization(&self) -> String {}
        pub fn unicode_serialization(&self) -> String {}
    }
    pub struct OpaqueOrigin;
    impl PartialEq for OpaqueOrigin {}
    impl Clone for OpaqueOrigin {}
}
mod parser {
    use std::{fmt, str};
    impl std::error::Error for ParseError {}
    pub enum ParseError {
        EmptyHost,
        IdnaError,
        InvalidPort,
        InvalidIpv4Address,
        InvalidIpv6Address,
        InvalidDomainCharacter,
        RelativeUrlWithoutBase,
        RelativeUrlWithCannotBeABaseBase,
        SetHostOnCannotBeABaseUrl,
        Overflow,
    }
    impl PartialEq for ParseError {}
    impl Clone for ParseError {}
    impl fmt::Display for ParseError {}
    impl From<idna::Errors> for ParseError {}
    pub enum SyntaxViolation {
        Backslash,
        C0SpaceIgnored,
        EmbeddedCredentials,
        ExpectedDoubleSlash,
        ExpectedFileDoubleSlash,
        FileWithHostAndWindowsDrive,
        NonUrlCodePoint,
        NullInFragment,
        PercentDecode,
        TabOrNewlineIgnored,
        UnencodedAtSign,
    }
    impl PartialEq for SyntaxViolation {}
    impl Clone for SyntaxViolation {}
    impl SyntaxViolation {
        pub fn description(&self) -> &'static str {}
    }
    impl fmt::Display for SyntaxViolation {}
}
mod path_segments {
    use crate::Url;
    use std::str;
    pub struct PathSegmentsMut<'a>;
    pub fn new(url: &mut Url) -> PathSegmentsMut<'_> {}
    impl PathSegmentsMut<'_> {
        pub fn clear(&mut self) -> &mut Self {}
        pub fn pop_if_empty(&mut self) -> &mut Self {}
        pub fn pop(&mut self) -> &mut Self {}
        pub fn push(&mut self, segment: &str) -> &mut Self {}
        pub fn extend<I>(&mut self, segments: I) -> &mut Self where I: IntoIterator, I::Item: AsRef<str> {}
    }
}
mod slicing {
    use std::ops::{Index, Range, RangeFrom, RangeFull, RangeTo};
    use crate::Url;
    impl Index<RangeFull> for Url {
        type Output = str;
    }
    impl Index<RangeFrom<Position>> for Url {
        type Output = str;
    }
    impl Index<RangeTo<Position>> for Url {
        type Output = str;
    }
    impl Index<Range<Position>> for Url {
        type Output = str;
    }
    pub enum Position {
        BeforeScheme,
        AfterScheme,
        BeforeUsername,
        AfterUsername,
        BeforePassword,
        AfterPassword,
        BeforeHost,
        AfterHost,
        BeforePort,
        AfterPort,
        BeforePath,
        AfterPath,
        BeforeQuery,
        AfterQuery,
        BeforeFragment,
        AfterFragment,
    }
    impl Clone for Position {}
}
pub mod quirks {
    use crate::Url;
    use std::string::String;
    pub fn origin(url: &Url) -> String {}
    pub fn username(url: &Url) -> &str {}
    pub fn set_username(url: &mut Url, new_username: &str) -> Result<(), ()> {}
    pub fn password(url: &Url) -> &str {}
    pub fn set_password(url: &mut Url, new_password: &str) -> Result<(), ()> {}
    pub fn host(url: &Url) -> &str {}
    pub fn set_host(url: &mut Url, new_host: &str) -> Result<(), ()> {}
    pub fn port(url: &Url) -> &str {}
    pub fn set_port(url: &mut Url, new_port: &str) -> Result<(), ()> {}
}
pub struct Url;
impl Clone for Url {}
pub struct ParseOptions<'a>;
impl<'a> Clone for ParseOptions<'a> {}
impl<'a> ParseOptions<'a> {
    pub fn base_url(self, new: Option<&'a Url>) -> Self {}
    pub fn encoding_override(self, new: EncodingOverride<'a>) -> Self {}
    pub fn syntax_violation_callback(self, new: Option<&'a dyn Fn(SyntaxViolation)>) -> Self {}
    pub fn parse(self, input: &str) -> Result<Url, crate::ParseError> {}
}
impl Url {
    pub fn parse(input: &str) -> Result<Self, crate::ParseError> {}
    pub fn parse_with_params<I, K, V>(input: &str, iter: I) -> Result<Self, crate::ParseError> where I: IntoIterator, I::Item: Borrow<(K, V)>, K: AsRef<str>, V: AsRef<str> {}
    pub fn join(&self, input: &str) -> Result<Self, crate::ParseError> {}
    pub fn make_relative(&self, url: &Self) -> Option<String> {}
    pub fn options<'a>() -> ParseOptions<'a> {}
    pub fn as_str(&self) -> &str {}
    pub fn into_string(self) -> String {}
    pub fn origin(&self) -> Origin {}
    pub fn scheme(&self) -> &str {}
    pub fn is_special(&self) -> bool {}
    pub fn has_authority(&self) -> bool {}
    pub fn authority(&self) -> &str {}
    pub fn cannot_be_a_base(&self) -> bool {}
    pub fn username(&self) -> &str {}
    pub fn password(&self) -> Option<&str> {}
    pub fn has_host(&self) -> bool {}
    pub fn host_str(&self) -> Option<&str> {}
    pub fn host(&self) -> Option<Host<&str>> {}
    pub fn domain(&self) -> Option<&str> {}
    pub fn port(&self) -> Option<u16> {}
    pub fn port_or_known_default(&self) -> Option<u16> {}
    pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> io::Result<Vec<SocketAddr>> {}
    pub fn path(&self) -> &str {}
    pub fn path_segments(&self) -> Option<str::Split<'_, char>> {}
    pub fn query(&self) -> Option<&str> {}
    pub fn query_pairs(&self) -> form_urlencoded::Parse<'_> {}
    pub fn fragment(&self) -> Option<&str> {}
    pub fn set_fragment(&mut self, fragment: Option<&str>) {}
    pub fn set_query(&mut self, query: Option<&str>) {}
    pub fn query_pairs_mut(&mut self) -> form_urlencoded::Serializer<'_, UrlQuery<'_>> {}
    pub fn set_path(&mut self, path: &str) {}
    pub fn path_segments_mut(&mut self) -> Result<PathSegmentsMut<'_>, ()> {}
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()> {}
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError> {}
    pub fn set_ip_host(&mut self, address: IpAddr) -> Result<(), ()> {}
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()> {}
    pub fn set_username(&mut self, username: &str) -> Result<(), ()> {}
    pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()> {}
    pub fn from_file_path<P: AsRef<std::path::Path>>(path: P) -> Result<Self, ()> {}
    pub fn from_directory_path<P: AsRef<std::path::Path>>(path: P) -> Result<Self, ()> {}
    pub fn serialize_internal<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: serde::Serializer {}
    pub fn deserialize_internal<'de, D>(deserializer: D) -> Result<Self, D::Error> where D: serde::Deserializer<'de> {}
    pub fn to_file_path(&self) -> Result<PathBuf, ()> {}
}
impl str::FromStr for Url {
    type Err = ParseError;
}
impl<'a> TryFrom<&'a str> for Url {
    type Error = ParseError;
}
impl fmt::Display for Url {}
impl From<Url> for String {}
impl PartialEq for Url {}
impl Ord for Url {}
impl PartialOrd for Url {}
impl AsRef<str> for Url {}
pub struct UrlQuery<'a>;
impl<'a> form_urlencoded::Target for UrlQuery<'a> {
    type Finished = &'a mut Url;
}
