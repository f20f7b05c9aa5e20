#![forbid(unsafe_code)]
//! Folder to packages, targets and module files, without running cargo, for cargo-twelve-lint.
//!
//! [`discover()`] answers what lies in a folder: the packages with their targets and dependencies, read from the
//! manifests and the lock file alone. Nothing is executed, no configuration of the folder is honoured
//! (`.cargo/config.toml`, `rust-toolchain.toml`), and no file outside of the root is opened.
//!
//! The crate knows neither syn nor lints. Finding module files takes the parsed text, so whoever parses asks
//! [`ModuleFile::candidates`] for the places of a `mod name;` and reads them with [`read_source`], which refuses
//! what is no regular UTF-8 file within the root.

mod dependencies;
mod discover;
mod lockfile;
mod manifest;
mod members;
mod model;
mod module_files;
mod notes;
mod read;
mod select;
mod targets;

pub use discover::discover;
pub use model::{Dependency, DependencyKind, Edition, Options, Package, Target, TargetKind, Workspace};
pub use module_files::{InlineModule, ModuleFile, PathAttr};
pub use notes::{DiscoverError, Note, NoteKind, shown_path};
pub use read::{Confined, ReadError, SOURCE_BYTE_CAP, confine, read_confined, read_source};
