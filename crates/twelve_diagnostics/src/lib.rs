#![forbid(unsafe_code)]
//! What a lint says: the finding, with its level, its places, its proof and its advice.
//!
//! Nothing here renders, and nothing here knows how a finding was found. A [`Finding`] is complete: whoever
//! renders it needs only the texts of the files that it names.

pub mod map;

use std::fmt;
use std::str::FromStr;
use std::time::Duration;
use twelve_source::Place;

/// How loudly a finding is reported; the names are rustc's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported as a warning; does not fail the run.
    Warn,
    /// Reported as an error; fails the run with exit code 1.
    Deny,
}

impl Level {
    /// `allow`, `warn` or `deny`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }

    /// The next level below.
    #[must_use]
    pub fn lowered(self) -> Self {
        match self {
            Self::Deny => Self::Warn,
            Self::Warn | Self::Allow => Self::Allow,
        }
    }

    /// The level below: a denied finding becomes a warning, a warning stays one.
    #[must_use]
    pub fn softened(self) -> Self {
        match self {
            Self::Deny | Self::Warn => Self::Warn,
            Self::Allow => Self::Allow,
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Level {
    type Err = UnknownName;

    fn from_str(s: &str) -> Result<Self, UnknownName> {
        match s {
            "allow" => Ok(Self::Allow),
            "warn" => Ok(Self::Warn),
            "deny" => Ok(Self::Deny),
            _ => Err(UnknownName { given: s.to_owned(), expected: "allow, warn or deny" }),
        }
    }
}

/// How much of the proof is resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// A step is a guess: reported only on request.
    Low,
    /// One step is known by its name only.
    Medium,
    /// Every step is resolved.
    High,
}

impl Confidence {
    /// `low`, `medium` or `high`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

impl FromStr for Confidence {
    type Err = UnknownName;

    fn from_str(s: &str) -> Result<Self, UnknownName> {
        match s {
            "low" => Ok(Self::Low),
            "medium" => Ok(Self::Medium),
            "high" => Ok(Self::High),
            _ => Err(UnknownName { given: s.to_owned(), expected: "low, medium or high" }),
        }
    }
}

/// A name that stands for nothing: what was given, and what could have been.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownName {
    /// What was given.
    pub given: String,
    /// The names there are, as prose.
    pub expected: &'static str,
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown name `{}`, expected {}", self.given, self.expected)
    }
}

impl std::error::Error for UnknownName {}

/// A place with a few words on what happens there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub place: Place,
    /// A lower-case phrase such as "written here by `POST /login`".
    pub text: String,
}

/// One step of the path from an entry point to an effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The call, or for the first step the entry point's registration or declaration.
    pub place: Place,
    /// What is done there, for example "`POST /login` is handled by `login`" or "`login` calls `remember`".
    pub text: String,
}

/// Something found, with its proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The lint's name, such as `shared_mutable_state`; printed as `twelve::shared_mutable_state`.
    pub lint: &'static str,
    /// The level to report it at.
    pub level: Level,
    /// How much of the proof is resolved.
    pub confidence: Confidence,
    /// One lower-case sentence without a full stop: what is wrong, in the words of the service.
    pub message: String,
    /// Where: the place that a reader must look at first, and a label on it.
    pub primary: Label,
    /// The other places of the same fact: the write, the read.
    pub secondary: Vec<Label>,
    /// The shortest path from an entry point to the effect, entry point first.
    pub witness: Vec<Step>,
    /// What goes wrong with two copies or after a restart; a sentence or two.
    pub note: String,
    /// What to use instead.
    pub help: String,
    /// The path of the item that the finding is about (`app::state::AppState::users`), stable when lines move.
    pub item: String,
}

impl Finding {
    /// The name as users write it: `twelve::<lint>`.
    pub fn code(&self) -> String {
        format!("twelve::{}", self.lint)
    }

    /// The address of the lint's page.
    pub fn page(&self) -> String {
        page_of(self.lint)
    }
}

/// The address of a lint's page.
pub fn page_of(lint: &str) -> String {
    format!("https://cargo-twelve-lint.github.io/lints/{lint}.html")
}

/// A file, a folder or a part of one that was not read as it stands, and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unread {
    /// The path as it is printed.
    pub path: String,
    /// The line, counted from 1, where there is one.
    pub line: Option<u32>,
    /// Why, as a lower-case phrase.
    pub reason: String,
}

/// What the run covered, for the summary.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The services that were found, by name.
    pub services: Vec<String>,
    /// Entry points in them.
    pub entry_points: usize,
    /// Source files that were read.
    pub files: usize,
    /// Lines in these files.
    pub lines: usize,
    /// What could not be read.
    pub unread: Vec<Unread>,
    /// Rust files below the linted packages that no target compiles.
    pub uncompiled: Vec<String>,
    /// How much could be resolved; none when nobody asked.
    pub resolved: Vec<Resolved>,
    /// Counts of what stayed unknown, each with what is counted; shown under `-v`.
    pub unknown: Vec<(String, usize)>,
    /// Things a user should know, such as that no service was found.
    pub notes: Vec<String>,
}

/// How much of one kind of thing could be resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved {
    /// What is counted: `paths`, `method calls`, `calls`.
    pub what: &'static str,
    /// Those that are known.
    pub known: usize,
    /// All of them.
    pub all: usize,
}

/// The package and target that a file belongs to, in cargo's terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetInfo {
    /// Package name.
    pub package: String,
    /// Package version.
    pub version: String,
    /// Absolute path of the folder that holds the package's manifest.
    pub package_root: std::path::PathBuf,
    /// Absolute path of the manifest.
    pub manifest_path: std::path::PathBuf,
    /// Target name.
    pub name: String,
    /// Target kind as cargo spells it: `lib`, `bin`, `example`, `test`, `bench`, `custom-build`, `proc-macro`.
    pub kind: &'static str,
    /// Absolute path of the target's root source file.
    pub src_path: std::path::PathBuf,
    /// Edition, such as `2024`.
    pub edition: &'static str,
}

/// The result of a run: what was found and what was covered.
#[derive(Debug, Default)]
pub struct Report {
    /// The findings, in the order they are printed: by file, place and lint.
    pub findings: Vec<Finding>,
    /// The texts that the findings point into.
    pub sources: twelve_source::SourceStore,
    /// For each file of `sources` by its id, the index in `targets` of the target it was first seen in.
    pub target_of: Vec<Option<usize>>,
    /// The targets that were linted.
    pub targets: Vec<TargetInfo>,
    /// What the run covered.
    pub coverage: Coverage,
    /// How long each stage took, in order. For measuring only: it differs from run to run.
    pub stages: Vec<(&'static str, Duration)>,
}

impl Report {
    /// How many findings there are at a level.
    pub fn count(&self, level: Level) -> usize {
        self.findings.iter().filter(|f| f.level == level).count()
    }

    /// The target that a place belongs to.
    pub fn target(&self, place: Place) -> Option<&TargetInfo> {
        let index = self.target_of.get(place.file.0 as usize).copied().flatten()?;
        self.targets.get(index)
    }
}
