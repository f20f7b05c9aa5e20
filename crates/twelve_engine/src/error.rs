//! Why a run could not do its work.

use std::fmt;
use std::path::PathBuf;
use twelve_diagnostics::map::NothingMatches;
use twelve_workspace::DiscoverError;

/// How many of those that there are a message names.
const NAMED: usize = 8;

/// Why there is no report. The program exits with 2.
#[derive(Debug)]
#[non_exhaustive]
pub enum EngineError {
    /// No package was found, or none could be read.
    Discover(DiscoverError),
    /// `-A`, `-W` or `-D` names no lint.
    UnknownLint {
        /// What was given.
        given: String,
        /// The lint or group with the nearest name.
        nearest: Option<String>,
    },
    /// A folder of the user's stubs, or a file in it, cannot be used.
    Stub {
        /// The file or folder.
        path: PathBuf,
        /// The line, counted from 1.
        line: Option<u32>,
        /// Why.
        reason: String,
    },
    /// A place to inspect that is none.
    Place {
        /// What was given.
        given: String,
        /// Why it is no place.
        reason: String,
    },
    /// Nothing of the state map fits the filter.
    Filter(NothingMatches),
    /// Not one of the source files could be read.
    NothingReadable {
        /// How many there were.
        files: usize,
        /// Why the first could not.
        first: String,
    },
    /// A lint panicked: a fault of the linter.
    Panic {
        /// The lint.
        lint: &'static str,
        /// What the panic said.
        message: String,
    },
}

impl fmt::Display for EngineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Discover(error) => error.fmt(f),
            Self::UnknownLint { given, .. } => write!(f, "there is no lint or group `{given}`"),
            Self::Stub { path, line, reason } => {
                write!(f, "stub {}", twelve_workspace::shown_path(path))?;
                if let Some(line) = line {
                    write!(f, ":{line}")?;
                }
                write!(f, ": {reason}")
            }
            Self::Place { given, reason } => write!(f, "`{}`: {reason}", twelve_source::shown(given, false)),
            Self::Filter(nothing) => nothing.fmt(f),
            Self::NothingReadable { files, first } => {
                write!(f, "none of the {files} source files could be read; the first: {first}")
            }
            Self::Panic { lint, message } => write!(f, "the lint `{lint}` panicked: {message}"),
        }
    }
}

impl std::error::Error for EngineError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Discover(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}

impl EngineError {
    /// What to do about it, where the message doesn't say.
    pub fn help(&self) -> Option<String> {
        match self {
            Self::UnknownLint { nearest: Some(nearest), .. } => {
                Some(format!("did you mean `{nearest}`? `cargo twelve-lint list` names them all"))
            }
            Self::UnknownLint { nearest: None, .. } => {
                Some("`cargo twelve-lint list` names them all".to_owned())
            }
            Self::Stub { .. } => Some(
                "a stub is a file of Rust signatures that begins with `//! package = \"name\"`".to_owned(),
            ),
            Self::Panic { .. } => {
                Some("this is a bug: please report it with the file that causes it".to_owned())
            }
            Self::Place { .. } => {
                Some("a place is `FILE:LINE`, the file as findings name it, the line from 1".to_owned())
            }
            Self::Filter(nothing) => Some(there_is(&nothing.there)),
            Self::Discover(_) | Self::NothingReadable { .. } => None,
        }
    }
}

impl From<DiscoverError> for EngineError {
    fn from(error: DiscoverError) -> Self {
        Self::Discover(error)
    }
}

impl From<NothingMatches> for EngineError {
    fn from(nothing: NothingMatches) -> Self {
        Self::Filter(nothing)
    }
}

/// What there is instead, as far as a message has room for it.
fn there_is(names: &[String]) -> String {
    let first: Vec<String> = names.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
    match names.len().checked_sub(NAMED) {
        _ if names.is_empty() => "there are none at all".to_owned(),
        None | Some(0) => format!("there are {}", first.join(", ")),
        Some(more) => format!("there are {} and {more} more", first.join(", ")),
    }
}
