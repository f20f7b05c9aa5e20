//! package = "url", version = ">=2, <3"

use std::path::PathBuf;

pub struct Url;
impl Url {
    pub fn parse(input: &str) -> Result<Url, ParseError> {}
    pub fn parse_with_params<I>(input: &str, iter: I) -> Result<Url, ParseError> {}
    pub fn join(&self, input: &str) -> Result<Url, ParseError> {}
    pub fn as_str(&self) -> &str {}
    pub fn into_string(self) -> String {}
    pub fn scheme(&self) -> &str {}
    pub fn username(&self) -> &str {}
    pub fn password(&self) -> Option<&str> {}
    pub fn has_host(&self) -> bool {}
    pub fn host_str(&self) -> Option<&str> {}
    pub fn host(&self) -> Option<Host<&str>> {}
    pub fn domain(&self) -> Option<&str> {}
    pub fn port(&self) -> Option<u16> {}
    pub fn port_or_known_default(&self) -> Option<u16> {}
    pub fn path(&self) -> &str {}
    pub fn path_segments(&self) -> Option<std::str::Split<'_, char>> {}
    pub fn query(&self) -> Option<&str> {}
    pub fn query_pairs(&self) -> std::vec::IntoIter<(std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)> {}
    pub fn fragment(&self) -> Option<&str> {}
    pub fn set_fragment(&mut self, fragment: Option<&str>) {}
    pub fn set_query(&mut self, query: Option<&str>) {}
    pub fn set_path(&mut self, path: &str) {}
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()> {}
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError> {}
    pub fn set_username(&mut self, username: &str) -> Result<(), ()> {}
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()> {}
    pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()> {}
    pub fn to_file_path(&self) -> Result<PathBuf, ()> {}
    pub fn from_file_path<P: AsRef<std::path::Path>>(path: P) -> Result<Url, ()> {}
}
impl std::str::FromStr for Url { type Err = ParseError; }
impl Clone for Url {}

pub enum Host<S = String> { Domain(S), Ipv4(std::net::Ipv4Addr), Ipv6(std::net::Ipv6Addr) }
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
