//! What is linked: files, and which of them make which crate.

use crate::{CrateKind, HirId};
use rustc_hash::FxHashMap;
use std::sync::Arc;
use twelve_hir::{File, ItemId};
use twelve_stubs::Stub;

/// Everything that is linked into one program.
#[derive(Debug, Default)]
pub struct Input {
    /// What each source file says; the position is the number of its `FileId`.
    pub files: Vec<Arc<File>>,
    /// The crates of the workspace.
    pub crates: Vec<CrateInput>,
    /// The stubs, one for each package and range of versions in use. The one for `std` stands for `core` and
    /// `alloc` too.
    pub stubs: Vec<Stub>,
}

/// One crate of the workspace.
#[derive(Debug, Clone)]
pub struct CrateInput {
    /// The name code uses for it.
    pub name: String,
    /// The package's name.
    pub package: String,
    /// What it is.
    pub kind: CrateKind,
    /// The root file.
    pub root: HirId,
    /// The file of each `mod name;`, by the file and item that declare it.
    pub modules: FxHashMap<(HirId, ItemId), HirId>,
    /// Crates it depends on, by the name its code uses.
    pub dependencies: Vec<(String, DependencyInput)>,
    /// Names of crates that it depends on and of which nothing is known.
    pub foreign: Vec<String>,
    /// The edition's year.
    pub edition: u16,
    /// Features that are on.
    pub features: Vec<String>,
    /// Whether findings in it are wanted.
    pub selected: bool,
}

/// What a dependency's name leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DependencyInput {
    /// A crate of the workspace, by its position in [`Input::crates`].
    Crate(usize),
    /// A stub, by its position in [`Input::stubs`].
    Stub(usize),
}
