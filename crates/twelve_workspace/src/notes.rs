//! What went wrong: notes for what is left out, errors for what ends the run.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

/// What kind of thing was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteKind {
    /// A manifest that is no manifest; its package is missing.
    BrokenManifest,
    /// A part of a manifest that was not understood; the rest of the package is there.
    BrokenEntry,
    /// A file or folder that a manifest names isn't there.
    Missing,
    /// Something lies outside of the root, by its path or by a link, and was not followed.
    OutsideRoot,
    /// A file or folder that the system, or good sense, does not let us read.
    Unreadable,
    /// A workspace's word on this package is at odds with the package's place.
    NotAMember,
}

/// One thing that was left out. To be counted and shown, so that nobody takes silence for a clean result.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// The file or folder that it is about.
    pub path: PathBuf,
    /// What kind of thing.
    pub kind: NoteKind,
    /// The line in the file, counted from 1, where it is known.
    pub line: Option<u32>,
    /// Why, as a lower-case fragment.
    pub reason: String,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", shown_path(&self.path))?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", twelve_source::shown(&self.reason, false))
    }
}

/// Notes as they are gathered: sorted, each once.
#[derive(Debug, Default)]
pub(crate) struct Notes(BTreeSet<Note>);

impl Notes {
    pub(crate) fn add(&mut self, kind: NoteKind, path: &Path, reason: impl Into<String>) {
        self.0.insert(Note { path: path.to_owned(), kind, line: None, reason: reason.into() });
    }

    pub(crate) fn insert(&mut self, note: Note) {
        self.0.insert(note);
    }

    pub(crate) fn into_vec(self) -> Vec<Note> {
        self.0.into_iter().collect()
    }
}

/// Why there is nothing to analyse. Each text says what, where, and what to do; the program exits with 2.
#[derive(Debug)]
#[non_exhaustive]
pub enum DiscoverError {
    /// The folder to start from cannot be entered.
    Start {
        /// The folder, as it was given.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// There is no manifest in the folder, above it or below it.
    NoManifest {
        /// The folder.
        start: PathBuf,
    },
    /// The manifest that all begins with cannot be used.
    Manifest {
        /// The manifest.
        path: PathBuf,
        /// The line, counted from 1, where it is known.
        line: Option<u32>,
        /// What is wrong with it.
        reason: String,
    },
    /// There are manifests, but none gave a package.
    NoPackages {
        /// The folder that was searched.
        root: PathBuf,
        /// What was left out and why.
        notes: Vec<Note>,
    },
    /// A `-p` that names no package.
    UnknownPackage {
        /// The text as it was given.
        spec: String,
        /// Names of packages that look like it, the nearest first; may be empty.
        nearest: Vec<String>,
        /// The names of all packages, sorted.
        known: Vec<String>,
    },
    /// A `-p` or `--exclude` that cannot be understood.
    BadSpec {
        /// The text as it was given.
        spec: String,
        /// What is wrong with it.
        reason: String,
    },
    /// `--exclude` left nothing over.
    NothingSelected,
}

impl fmt::Display for DiscoverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start { path, source } => {
                write!(f, "cannot start from {}: {source}; name a folder that can be read", shown_path(path))
            }
            Self::NoManifest { start } => write!(
                f,
                "no Cargo.toml in {}, above it or below it; run in the folder of a Rust package or workspace, \
                 or name one with --manifest-path",
                shown_path(start)
            ),
            Self::Manifest { path, line, reason } => {
                write!(f, "cannot use {}", shown_path(path))?;
                if let Some(line) = line {
                    write!(f, ":{line}")?;
                }
                write!(f, ": {}", twelve_source::shown(reason, false))?;
                f.write_str("; correct it (`cargo metadata --no-deps` says more), or name another with --manifest-path")
            }
            Self::NoPackages { root, notes } => {
                write!(f, "no readable package in {}", shown_path(root))?;
                for (i, note) in notes.iter().take(5).enumerate() {
                    write!(f, "{}{note}", if i == 0 { ": " } else { "; " })?;
                }
                if notes.len() > 5 {
                    write!(f, "; and {} more", notes.len() - 5)?;
                }
                f.write_str("; correct the manifests, or name another with --manifest-path")
            }
            Self::UnknownPackage { spec, nearest, known } => {
                write!(f, "no package `{}`; ", twelve_source::shown(spec, false))?;
                let (lead, names) =
                    if nearest.is_empty() { ("the packages are", known) } else { ("did you mean", nearest) };
                f.write_str(lead)?;
                for (i, name) in names.iter().take(8).enumerate() {
                    write!(f, "{} `{}`", if i == 0 { "" } else { "," }, twelve_source::shown(name, false))?;
                }
                if names.len() > 8 {
                    write!(f, " and {} more", names.len() - 8)?;
                }
                f.write_str(if nearest.is_empty() { "" } else { "?" })
            }
            Self::BadSpec { spec, reason } => {
                write!(
                    f,
                    "cannot understand the package `{}`: {reason}; ",
                    twelve_source::shown(spec, false)
                )?;
                f.write_str("write a name, name@version, a path or a glob")
            }
            Self::NothingSelected => {
                f.write_str("--exclude leaves no package to analyse; exclude fewer, or name some with -p")
            }
        }
    }
}

impl std::error::Error for DiscoverError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Start { source, .. } => Some(source),
            _ => None,
        }
    }
}

/// A path fit to print: as it is where it is plain text, else quoted with escapes, so that no two paths look
/// the same and none steers the terminal.
pub fn shown_path(path: &Path) -> Cow<'_, str> {
    match path.to_str() {
        Some(text) if matches!(twelve_source::shown(text, false), Cow::Borrowed(_)) => Cow::Borrowed(text),
        _ => Cow::Owned(format!("{path:?}")),
    }
}
