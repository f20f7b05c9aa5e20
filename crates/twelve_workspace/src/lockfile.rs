//! `Cargo.lock`, formats 1 to 4, read for one thing: which version a dependency of a package means.

use std::collections::BTreeMap;
use std::path::Path;

use semver::{Version, VersionReq};
use toml::Value;

use crate::manifest::{parse, strings};
use crate::notes::{Note, NoteKind, Notes};
use crate::read::{MANIFEST_BYTE_CAP, ReadError, read_source};

/// The versions of all packages of a build.
#[derive(Debug, Default)]
pub(crate) struct Lockfile {
    /// By package name.
    packages: BTreeMap<String, Vec<Locked>>,
}

#[derive(Debug)]
struct Locked {
    version: String,
    /// `name`, `name version` or `name version (source)`; as short as it is unambiguous.
    dependencies: Vec<String>,
}

impl Lockfile {
    /// Reads the lock file of a folder; `None` without one, and with a note if it is broken.
    pub(crate) fn load(dir: &Path, root: &Path, notes: &mut Notes) -> Option<Self> {
        let path = dir.join("Cargo.lock");
        // Lock files of large services pass the size that a manifest may have.
        let table = match read_source(&path, root, 4 * MANIFEST_BYTE_CAP) {
            Ok(text) => parse(&text),
            Err(ReadError::NotFound) => return None,
            Err(e) => {
                notes.add(NoteKind::Unreadable, &path, format!("{e}; versions are not known"));
                return None;
            }
        };
        let table = match table {
            Ok(table) => table,
            Err(e) => {
                let reason = format!("{}; versions are not known", e.reason);
                notes.insert(Note { path, kind: NoteKind::BrokenEntry, line: e.line, reason });
                return None;
            }
        };
        let mut lock = Self::default();
        // Before 2018 the root package stood in a table of its own.
        let entries =
            table.get("package").and_then(Value::as_array).into_iter().flatten().chain(table.get("root"));
        for entry in entries {
            let text = |key: &str| entry.get(key).and_then(Value::as_str).map(str::to_owned);
            let (Some(name), Some(version)) = (text("name"), text("version")) else { continue };
            let dependencies = entry.get("dependencies").map(strings).unwrap_or_default();
            let dependencies = dependencies.into_iter().map(str::to_owned).collect();
            lock.packages.entry(name).or_default().push(Locked { version, dependencies });
        }
        Some(lock)
    }

    /// Adds all versions of all packages, each once, in order.
    pub(crate) fn versions(&self, all: &mut BTreeMap<String, Vec<String>>) {
        for (name, locked) in &self.packages {
            let versions = all.entry(name.clone()).or_default();
            versions.extend(locked.iter().map(|l| l.version.clone()));
            versions.sort_by_cached_key(|v| (Version::parse(v).ok(), v.clone()));
            versions.dedup();
        }
    }

    /// The version of package `dependency` that `package` depends on with requirement `req`.
    ///
    /// The dependency list of the package decides. If the lock file is older than the manifest and doesn't know
    /// one of them, the highest version that fits is taken, if there is any.
    pub(crate) fn resolve(
        &self,
        package: &str,
        version: &str,
        dependency: &str,
        req: &str,
    ) -> Option<String> {
        let all: Vec<&str> = self.packages.get(dependency)?.iter().map(|l| l.version.as_str()).collect();
        let owners = self.packages.get(package).map(Vec::as_slice).unwrap_or_default();
        let owner = owners.iter().find(|l| l.version == version).or(match owners {
            [only] => Some(only),
            _ => None,
        });
        let listed: Vec<&str> = owner
            .into_iter()
            .flat_map(|l| &l.dependencies)
            .filter_map(|entry| {
                let mut words = entry.split(' ');
                (words.next() == Some(dependency)).then(|| words.next())
            })
            .flat_map(|version| match version {
                Some(version) => vec![version],
                None => all.clone(),
            })
            .collect();
        match listed.as_slice() {
            [] => highest(&all, req, false),
            [only] => Some((*only).to_owned()),
            several => highest(several, req, true),
        }
    }
}

/// The highest version that fits; with `any`, the highest at all if none fits.
fn highest(versions: &[&str], req: &str, any: bool) -> Option<String> {
    let parsed = |v: &&str| Version::parse(v).ok().map(|p| (p, (*v).to_owned()));
    let mut versions: Vec<(Version, String)> = versions.iter().filter_map(parsed).collect();
    versions.sort();
    let req = VersionReq::parse(req).unwrap_or(VersionReq::STAR);
    let fits = versions.iter().rev().find(|(v, _)| req.matches(v) || req == VersionReq::STAR);
    fits.or(if any { versions.last() } else { None }).map(|(_, text)| text.clone())
}
