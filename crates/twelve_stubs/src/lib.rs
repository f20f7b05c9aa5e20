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
use std::collections::BTreeSet;
use std::sync::Arc;
use twelve_hir::{File, ItemKind, Name, Path, TypeRef, placeless, read_numbered};

/// A stub, ready to be linked.
#[derive(Debug, Clone)]
pub struct Stub {
    /// The package it speaks for.
    pub header: Header,
    /// What it says. The bodies of its functions say nothing and may be left out.
    pub file: Arc<File>,
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
///
/// A version that no stub was checked against is read by the nearest one: the newest of those for earlier versions,
/// else the oldest. Most of a crate's names outlive its versions; one that the stub does not have stays unknown, and
/// one that the crate does not have any more is not in a program that compiles.
pub fn load(package: &str, version: Option<&str>) -> Option<Stub> {
    let checked = BUNDLED.iter().rev().find(|b| covers(b.package, b.version, package, version));
    let bundled = checked.or_else(|| nearest(package, &Version::parse(version?).ok()?))?;
    let made = "the build script wrote these bytes";
    let (names, body): (Vec<&str>, _) = postcard::take_from_bytes(bundled.bytes).expect(made);
    let file: File = read_numbered(&names, || placeless(|| postcard::from_bytes(body))).expect(made);
    let header = Header {
        package: bundled.package.to_owned(),
        version: bundled.version.to_owned(),
        lib: bundled.lib.map(str::to_owned),
    };
    Some(Stub { header, file: Arc::new(file) })
}

fn nearest(package: &str, version: &Version) -> Option<&'static Bundled> {
    let of_package = || BUNDLED.iter().filter(|b| b.package == package);
    let before = of_package().filter(|b| first_of(b.version) <= Some((version.major, version.minor)));
    before.max_by_key(|b| first_of(b.version)).or_else(|| of_package().min_by_key(|b| first_of(b.version)))
}

/// The earliest version, major and minor, that a requirement such as `>=0.25, <0.27` lets through.
fn first_of(requirement: &str) -> Option<(u64, u64)> {
    let requirement = VersionReq::parse(requirement).ok()?;
    requirement.comparators.first().map(|c| (c.major, c.minor.unwrap_or(0)))
}

/// The first names of the paths that a stub imports or writes types with: among them the crates that it needs.
pub fn mentioned(file: &File) -> BTreeSet<Name> {
    let mut names = BTreeSet::new();
    for item in &file.items {
        match &item.kind {
            ItemKind::Use(imports) => names.extend(imports.iter().filter_map(|i| Some(i.path.first()?.0))),
            ItemKind::Fn(function) => {
                function.params.iter().for_each(|p| in_type(&p.ty, &mut names));
                in_type(&function.ret, &mut names);
            }
            ItemKind::Struct(_, fields) => fields.fields.iter().for_each(|f| in_type(&f.ty, &mut names)),
            ItemKind::TypeAlias(_, _, Some(ty)) => in_type(ty, &mut names),
            ItemKind::Impl(data) => {
                data.trait_.iter().for_each(|t| in_path(t, &mut names));
                in_type(&data.self_ty, &mut names);
            }
            _ => {}
        }
    }
    names
}

fn in_type(ty: &TypeRef, names: &mut BTreeSet<Name>) {
    match ty {
        TypeRef::Path(path) => in_path(path, names),
        TypeRef::Ref(_, t) | TypeRef::Ptr(_, t) | TypeRef::Slice(t) | TypeRef::Array(t) => in_type(t, names),
        TypeRef::Tuple(list) => list.iter().for_each(|t| in_type(t, names)),
        TypeRef::Fn(params, ret) => params.iter().chain([&**ret]).for_each(|t| in_type(t, names)),
        TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => bounds.iter().for_each(|b| in_path(b, names)),
        TypeRef::Never | TypeRef::Infer | TypeRef::Const | TypeRef::Error => {}
    }
}

fn in_path(path: &Path, names: &mut BTreeSet<Name>) {
    if path.segments.len() > 1 {
        names.insert(path.segments[0].name);
    }
    for args in path.segments.iter().filter_map(|s| s.args.as_deref()) {
        args.types.iter().chain(args.bindings.iter().map(|(_, t)| t)).for_each(|t| in_type(t, names));
    }
}

/// The bundled packages whose libraries have one of these names.
pub fn packages_named(names: &BTreeSet<Name>) -> Vec<&'static str> {
    let lib = |b: &Bundled| b.lib.map_or_else(|| b.package.replace('-', "_"), str::to_owned);
    BUNDLED.iter().filter(|b| names.contains(&Name::new(&lib(b)))).map(|b| b.package).collect()
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
