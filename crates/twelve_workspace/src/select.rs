//! Which of the packages are meant: `-p` and `--exclude`.

use std::path::{Path, PathBuf};

use globset::GlobMatcher;

use crate::members::{component_matcher, is_pattern};
use crate::model::Package;
use crate::notes::DiscoverError;

/// One `-p` or `--exclude`, understood.
enum Spec {
    /// A name and the beginning of a version.
    Name(String, Option<String>),
    /// A pattern for names.
    Glob(GlobMatcher),
    /// A folder (canonical) and, in an id URL, what follows the `#`.
    Folder(PathBuf, Option<String>, Option<String>),
}

impl Spec {
    fn parse(text: &str, start: &Path) -> Result<Self, DiscoverError> {
        let bad = |reason: &str| DiscoverError::BadSpec { spec: text.to_owned(), reason: reason.to_owned() };
        if text.is_empty() {
            return Err(bad("it is empty"));
        }
        if let Some(url) = text.strip_prefix("path+").unwrap_or(text).strip_prefix("file://") {
            let (path, fragment) = url.split_once('#').map_or((url, None), |(p, f)| (p, Some(f)));
            let (name, version) = match fragment {
                None => (None, None),
                Some(f) => match name_and_version(f) {
                    (name, Some(version)) => (Some(name), Some(version)),
                    (only, None) if only.starts_with(|c: char| c.is_ascii_digit()) => (None, Some(only)),
                    (only, None) => (Some(only), None),
                },
            };
            return Ok(Self::Folder(canonical(Path::new(path)), name, version));
        }
        if text.contains("://") {
            return Err(bad("only packages in this folder can be named"));
        }
        let path = start.join(text);
        if text.contains(['/', '\\']) && !is_pattern(text) || text == "." || text == ".." {
            let folder = if path.ends_with("Cargo.toml") { path.parent().unwrap_or(&path) } else { &path };
            return Ok(Self::Folder(canonical(folder), None, None));
        }
        if is_pattern(text) {
            return component_matcher(text).map(Self::Glob).map_err(|e| bad(&e.kind().to_string()));
        }
        let (name, version) = name_and_version(text);
        Ok(Self::Name(name, version))
    }

    fn matches(&self, package: &Package) -> bool {
        let version_fits = |wanted: &Option<String>| {
            wanted.as_ref().is_none_or(|w| {
                package.version.strip_prefix(w.as_str()).is_some_and(|r| r.is_empty() || r.starts_with('.'))
            })
        };
        match self {
            Self::Name(name, version) => package.name == *name && version_fits(version),
            Self::Glob(glob) => glob.is_match(&package.name),
            Self::Folder(folder, name, version) => {
                package.root == *folder
                    && name.as_ref().is_none_or(|n| package.name == *n)
                    && version_fits(version)
            }
        }
    }
}

/// Whether each package matches any of the specs, in the order of the packages. A spec without a match is given
/// to `unmatched`, which may make it an error.
pub(crate) fn matching(
    packages: &[Package],
    specs: &[String],
    start: &Path,
    mut unmatched: impl FnMut(&str) -> Result<(), DiscoverError>,
) -> Result<Vec<bool>, DiscoverError> {
    let mut result = vec![false; packages.len()];
    for text in specs {
        let spec = Spec::parse(text, start)?;
        let mut any = false;
        for (package, hit) in packages.iter().zip(&mut result) {
            if spec.matches(package) {
                *hit = true;
                any = true;
            }
        }
        if !any {
            unmatched(text)?;
        }
    }
    Ok(result)
}

/// The error for a `-p` that names nothing, with up to three names that look like it.
pub(crate) fn unknown(spec: &str, packages: &[Package]) -> DiscoverError {
    let wanted = spec.rsplit(['/', '\\', '#']).find(|s| !s.is_empty()).unwrap_or(spec);
    let (wanted, _) = name_and_version(wanted);
    let mut known: Vec<String> = packages.iter().map(|p| p.name.clone()).collect();
    known.sort();
    known.dedup();
    let mut near: Vec<(usize, &String)> = known
        .iter()
        .map(|name| (strsim::levenshtein(&plain(name), &plain(&wanted)), name))
        .filter(|(d, name)| {
            let part = wanted.len() >= 3 && plain(name).contains(&plain(&wanted));
            *d <= wanted.chars().count().max(3) / 3 || part
        })
        .collect();
    near.sort();
    let nearest = near.into_iter().take(3).map(|(_, name)| name.clone()).collect();
    DiscoverError::UnknownPackage { spec: spec.to_owned(), nearest, known }
}

fn name_and_version(text: &str) -> (String, Option<String>) {
    match text.split_once(['@', ':']) {
        Some((name, version)) => (name.to_owned(), Some(version.to_owned())),
        None => (text.to_owned(), None),
    }
}

fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

fn plain(name: &str) -> String {
    name.to_lowercase().replace('_', "-")
}
