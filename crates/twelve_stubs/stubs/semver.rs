//! package = "semver", version = ">=1, <2"

mod error {
    use crate::parse::Error;
    use std::fmt::{self};
    impl std::error::Error for Error {}
}
mod impls {
    use crate::{BuildMetadata, Comparator, Prerelease, VersionReq};
    use std::ops::Deref;
    impl Deref for Prerelease {
        type Target = str;
    }
    impl Deref for BuildMetadata {
        type Target = str;
    }
    impl FromIterator<Comparator> for VersionReq {}
}
mod parse {
    use crate::{BuildMetadata, Comparator, Prerelease, Version, VersionReq};
    use std::str::FromStr;
    pub struct Error;
    impl FromStr for Version {
        type Err = Error;
    }
    impl FromStr for VersionReq {
        type Err = Error;
    }
    impl FromStr for Comparator {
        type Err = Error;
    }
    impl FromStr for Prerelease {
        type Err = Error;
    }
    impl FromStr for BuildMetadata {
        type Err = Error;
    }
}
pub use crate::parse::Error;
use std::cmp::Ordering;
use std::str::FromStr;
use std::vec::Vec;
pub struct Version {
    pub major: u64,
    pub minor: u64,
    pub patch: u64,
    pub pre: Prerelease,
    pub build: BuildMetadata,
}
pub struct VersionReq {
    pub comparators: Vec<Comparator>,
}
pub struct Comparator {
    pub op: Op,
    pub major: u64,
    pub minor: Option<u64>,
    pub patch: Option<u64>,
    pub pre: Prerelease,
}
pub enum Op {
    Exact,
    Greater,
    GreaterEq,
    Less,
    LessEq,
    Tilde,
    Caret,
    Wildcard,
}
pub struct Prerelease;
impl Default for Prerelease {}
pub struct BuildMetadata;
impl Default for BuildMetadata {}
impl Version {
    pub const fn new(major: u64, minor: u64, patch: u64) -> Self {}
    pub fn parse(text: &str) -> Result<Self, Error> {}
    pub fn cmp_precedence(&self, other: &Self) -> Ordering {}
}
impl VersionReq {
    pub const STAR: Self = ();
    pub fn parse(text: &str) -> Result<Self, Error> {}
    pub fn matches(&self, version: &Version) -> bool {}
}
impl Default for VersionReq {}
impl Comparator {
    pub fn parse(text: &str) -> Result<Self, Error> {}
    pub fn matches(&self, version: &Version) -> bool {}
}
impl Prerelease {
    pub const EMPTY: Self = ();
    pub fn new(text: &str) -> Result<Self, Error> {}
    pub fn as_str(&self) -> &str {}
    pub fn is_empty(&self) -> bool {}
}
impl BuildMetadata {
    pub const EMPTY: Self = ();
    pub fn new(text: &str) -> Result<Self, Error> {}
    pub fn as_str(&self) -> &str {}
    pub fn is_empty(&self) -> bool {}
}
