//! What a run is asked to do.

use std::path::PathBuf;
use twelve_diagnostics::{Confidence, Level};

/// What to lint and how to report it.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The folder to start from.
    pub start: PathBuf,
    /// The manifest to use instead of the nearest one upwards.
    pub manifest_path: Option<PathBuf>,
    /// Packages to lint, as `cargo -p` takes them; empty for what the start folder selects.
    pub packages: Vec<String>,
    /// Lint all members of the workspace.
    pub workspace: bool,
    /// Packages not to lint.
    pub exclude: Vec<String>,
    /// Which targets are programs of the service.
    pub targets: TargetSelection,
    /// Which features are on.
    pub features: FeatureSelection,
    /// `-A`, `-W`, `-D`, in order: the last one that names a lint or its group decides.
    pub levels: Vec<LevelOverride>,
    /// Report warnings as errors.
    pub deny_warnings: bool,
    /// The least confidence that a finding must have.
    pub confidence: Confidence,
    /// Folders with stubs of the user's own.
    pub stub_folders: Vec<PathBuf>,
    /// Whether to count how much of the sources could be resolved, and why not the rest.
    pub count_resolution: bool,
    /// How many threads; as many as there are cores for none.
    pub threads: Option<usize>,
}

impl Settings {
    /// The settings of a plain `cargo twelve-lint` in a folder.
    pub fn new(start: impl Into<PathBuf>) -> Self {
        Self {
            start: start.into(),
            manifest_path: None,
            packages: Vec::new(),
            workspace: false,
            exclude: Vec::new(),
            targets: TargetSelection::default(),
            features: FeatureSelection::default(),
            levels: Vec::new(),
            deny_warnings: false,
            confidence: Confidence::Medium,
            stub_folders: Vec::new(),
            count_resolution: false,
            threads: None,
        }
    }
}

/// Which targets are linted; libraries are linked in any case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetSelection {
    /// The libraries.
    pub lib: bool,
    /// The binaries.
    pub bins: BinSelection,
    /// The examples, each a program of its own.
    pub examples: BinSelection,
}

impl Default for TargetSelection {
    fn default() -> Self {
        Self { lib: true, bins: BinSelection::All, examples: BinSelection::None }
    }
}

/// Which of the binaries or examples.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BinSelection {
    /// All.
    All,
    /// Those of these names.
    Named(Vec<String>),
    /// None.
    None,
}

impl BinSelection {
    /// Whether a target of this name is selected.
    pub fn has(&self, name: &str) -> bool {
        match self {
            Self::All => true,
            Self::Named(names) => names.iter().any(|n| n == name),
            Self::None => false,
        }
    }
}

/// Which features of the packages are on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FeatureSelection {
    /// These, besides the default ones; `package/feature` for one package only.
    pub features: Vec<String>,
    /// All.
    pub all: bool,
    /// Not the default ones.
    pub no_default: bool,
}

/// One of `-A`, `-W`, `-D` on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelOverride {
    /// A lint or group, with or without `twelve::`, or `warnings`.
    pub name: String,
    /// Its level from here on.
    pub level: Level,
}
