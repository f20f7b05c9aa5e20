#![forbid(unsafe_code)]
//! What is known of std and of other people's crates.
//!
//! Knowledge stands in `stubs/<package>.rs`: Rust syntax, signatures with role attributes, lowered at build time
//! by the very code that reads the user's sources, and linked as if it were source. This crate holds the result
//! and the vocabulary of roles; it knows no lint and nothing of the program that is analysed.

mod header;
pub mod role;

pub use header::Header;
pub use role::{Role, RoleKind};

use semver::{Version, VersionReq};
use twelve_hir::File;

/// A stub, ready to be linked.
#[derive(Debug, Clone)]
pub struct Stub {
    /// The package it speaks for.
    pub header: Header,
    /// What it says.
    pub file: File,
}

impl Stub {
    /// Whether the stub speaks for a package at a version; an unknown version is spoken for by any stub.
    pub fn covers(&self, package: &str, version: Option<&str>) -> bool {
        covers(&self.header.package, &self.header.version, package, version)
    }
}

struct Bundled {
    package: &'static str,
    version: &'static str,
    lib: Option<&'static str>,
    bytes: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/bundled.rs"));

/// The packages that this build knows, with the versions each stub was checked against.
pub fn packages() -> impl Iterator<Item = (&'static str, &'static str)> {
    BUNDLED.iter().map(|b| (b.package, b.version))
}

/// The stub for a package at a version (none known: the newest stub).
pub fn load(package: &str, version: Option<&str>) -> Option<Stub> {
    let bundled = BUNDLED.iter().rev().find(|b| covers(b.package, b.version, package, version))?;
    let file = postcard::from_bytes(bundled.bytes).expect("the build script wrote these bytes");
    let header = Header {
        package: bundled.package.to_owned(),
        version: bundled.version.to_owned(),
        lib: bundled.lib.map(str::to_owned),
    };
    Some(Stub { header, file })
}

fn covers(stub: &str, requirement: &str, package: &str, version: Option<&str>) -> bool {
    if stub != package {
        return false;
    }
    let Some(version) = version.and_then(|v| Version::parse(v).ok()) else { return true };
    // A pre-release matches by its numbers: `1.0.0-rc.2` is read as 1.0.0.
    let version = Version::new(version.major, version.minor, version.patch);
    VersionReq::parse(requirement).is_ok_and(|r| r.matches(&version))
}

#[cfg(test)]
mod tests;
