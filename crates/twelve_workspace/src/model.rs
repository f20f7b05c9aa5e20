//! What discovery answers: plain data.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use crate::notes::Note;
use crate::read::SOURCE_BYTE_CAP;

/// What to look for, as the command line says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// `--manifest-path`: the manifest to start from, or its folder, instead of the nearest upwards.
    pub manifest_path: Option<PathBuf>,
    /// `-p`: which packages to lint. Each is a name, `name@version` (the version may be cut short), a package
    /// id URL, a path to a package's folder, or a glob over names.
    pub packages: Vec<String>,
    /// `--workspace`: lint every member, wherever the start is.
    pub workspace: bool,
    /// `--exclude`: which packages not to lint, in the same notation as `packages`.
    pub exclude: Vec<String>,
    /// The most bytes that are read of one source file. Discovery reads none; it is kept here for those who
    /// read with the same options.
    pub byte_cap: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            manifest_path: None,
            packages: Vec::new(),
            workspace: false,
            exclude: Vec::new(),
            byte_cap: SOURCE_BYTE_CAP,
        }
    }
}

/// The packages of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workspace {
    /// The canonical folder that bounds all reading: the workspace root's, or the lone package's, or, where
    /// there is no manifest upwards, the folder in which the search started.
    pub root: PathBuf,
    /// All members, and all path dependencies within the root; sorted by manifest path.
    pub packages: Vec<Package>,
    /// The versions that the lock files name of each package, in the order of the versions.
    pub locked: BTreeMap<String, Vec<String>>,
    /// What was left out and why; sorted, each once.
    pub notes: Vec<Note>,
}

impl Workspace {
    /// The packages to lint.
    pub fn selected(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|p| p.selected)
    }

    /// The package whose folder this is (canonical, as [`Dependency::path`] is).
    pub fn package_at(&self, folder: &std::path::Path) -> Option<&Package> {
        self.packages.iter().find(|p| p.root == folder)
    }
}

/// One package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// `package.name`.
    pub name: String,
    /// `package.version`, `0.0.0` where it is absent, as for cargo.
    pub version: String,
    /// The edition of the package; a target may have its own.
    pub edition: Edition,
    /// The canonical folder of the manifest.
    pub root: PathBuf,
    /// The manifest: `root` with `Cargo.toml`.
    pub manifest: PathBuf,
    /// Declared and found targets, in the order of [`TargetKind`] and then by name.
    pub targets: Vec<Target>,
    /// Dependencies of all kinds and platforms, by kind, name and platform.
    pub dependencies: Vec<Dependency>,
    /// `[features]`, with the features that optional dependencies make by themselves.
    pub features: BTreeMap<String, Vec<String>>,
    /// Whether it is a member of the workspace; a path dependency that the workspace excludes is not.
    pub member: bool,
    /// Whether to lint it. The others are read to link against only.
    pub selected: bool,
    /// Whether it is a library that only tests, examples or benchmarks of other packages use.
    pub test_support: bool,
}

impl Package {
    /// The library or procedural macro of the package.
    pub fn lib(&self) -> Option<&Target> {
        self.targets.iter().find(|t| matches!(t.kind, TargetKind::Lib | TargetKind::ProcMacro))
    }
}

/// What a target is compiled to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetKind {
    /// A library.
    Lib,
    /// A library of procedural macros: it runs in the compiler, not in the service.
    ProcMacro,
    /// A program.
    Bin,
    /// A program or library under `examples`.
    Example,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
    /// The build script.
    BuildScript,
}

/// One target: a crate with its root file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// What it is.
    pub kind: TargetKind,
    /// Its name as cargo has it: with `_` for a library, `build-script-build` and the like for a build script.
    pub name: String,
    /// The root file. It exists and lies within the root; it may still be unreadable, or reached by a link
    /// (module files are looked for beside the link, as rustc does).
    pub src_path: PathBuf,
    /// Features without which cargo does not build it.
    pub required_features: Vec<String>,
    /// The edition of this target.
    pub edition: Edition,
}

/// The section that a dependency stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DependencyKind {
    /// `[dependencies]`.
    Normal,
    /// `[dev-dependencies]`: tests, examples and benchmarks only.
    Dev,
    /// `[build-dependencies]`: the build script only.
    Build,
}

/// One dependency of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependency {
    /// The key in the manifest, with its `-`.
    pub name: String,
    /// The real name of the package; differs from `name` where the manifest renames it.
    pub package: String,
    /// The version requirement; `*` where there is none.
    pub req: String,
    /// The section.
    pub kind: DependencyKind,
    /// Whether it needs a feature to be there.
    pub optional: bool,
    /// The features that are asked for, sorted; `default` is not among them.
    pub features: Vec<String>,
    /// Whether the package's default features are asked for.
    pub default_features: bool,
    /// The platform that it is for: the text between `target.` and `.dependencies`.
    pub target: Option<String>,
    /// The canonical folder of the package where it is a path dependency (or patched to be one) that lies
    /// within the root and exists.
    pub path: Option<PathBuf>,
    /// The version that this dependency resolves to by `Cargo.lock`; `None` without a lock file or an entry.
    pub version: Option<String>,
    /// The name of the library target, known for packages within the root only.
    pub lib_name: Option<String>,
}

impl Dependency {
    /// The version that it resolves to; without a lock file the earliest that its requirement names, if any.
    pub fn asked_version(&self) -> Option<String> {
        let asked = || {
            let requirement = semver::VersionReq::parse(&self.req).ok()?;
            let first = requirement.comparators.first()?;
            Some(format!("{}.{}.{}", first.major, first.minor.unwrap_or(0), first.patch.unwrap_or(0)))
        };
        self.version.clone().or_else(asked)
    }
}

impl Dependency {
    /// The name of the crate in this package's code: the manifest's key where it renames the package, else the
    /// library's own name where that is known, else the key; with `_` for `-`.
    pub fn crate_name(&self) -> String {
        match &self.lib_name {
            Some(lib) if self.name == self.package => lib.clone(),
            _ => self.name.replace('-', "_"),
        }
    }
}

/// An edition of Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Edition {
    /// 2015, which is also what no edition at all means.
    #[default]
    E2015,
    /// 2018.
    E2018,
    /// 2021.
    E2021,
    /// 2024.
    E2024,
}

impl Edition {
    /// The newest edition that is known here.
    pub const LATEST: Self = Self::E2024;

    /// The edition as manifests write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::E2015 => "2015",
            Self::E2018 => "2018",
            Self::E2021 => "2021",
            Self::E2024 => "2024",
        }
    }

    /// The edition of a manifest's text; `None` if there is no such edition.
    pub fn from_name(text: &str) -> Option<Self> {
        [Self::E2015, Self::E2018, Self::E2021, Self::E2024].into_iter().find(|e| e.as_str() == text)
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
