#![forbid(unsafe_code)]
//! Names, types and calls across files and crates.
//!
//! The input is what every file says ([`twelve_hir::File`]) and which files make which crate; stubs come in as
//! crates like any other. The output is a [`Program`]: definitions, what every path leads to, the type of every
//! expression as far as inference finds it, and the functions that a call may reach. No lint, no output
//! and no disk are known here.

mod collect;
mod ids;
mod impls;
mod infer;
mod input;
mod linked;
mod names;
mod query;
mod resolution;
mod resolve;
mod ty;
mod types;

pub use ids::{CrateId, DefId, DefKind, FieldId, HirId, ModuleId, Res, VariantId};
pub use input::{CrateInput, DependencyInput, Input};
pub use names::{NameUse, Target};
pub use resolution::{Cause, Resolution, Share, Unresolved};
pub use ty::{Subst, TraitRef, Ty, TyKind};

use linked::Linked;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use twelve_hir::{ExprId, ItemId, Name, PatId};
use twelve_stubs::Role;

/// A definition.
#[derive(Debug, Clone)]
pub struct DefData {
    /// Its crate.
    pub krate: CrateId,
    /// Its file.
    pub hir: HirId,
    /// Its item there.
    pub item: ItemId,
    /// Its name; for a method of an impl that of the method.
    pub name: Name,
    /// What it is.
    pub kind: DefKind,
    /// The module (or block) that it stands in.
    pub module: ModuleId,
    /// The impl or trait that it is an item of.
    pub parent: Option<DefId>,
    /// The function in whose body it is declared.
    pub within: Option<DefId>,
    /// What its stub says of it; empty for the workspace's own items.
    pub roles: Vec<Role>,
}

/// A crate of the program.
#[derive(Debug, Clone)]
pub struct CrateData {
    /// The name code uses for it.
    pub name: Name,
    /// The package's name.
    pub package: String,
    /// What it is.
    pub kind: CrateKind,
    /// Its root module.
    pub root: ModuleId,
    /// Crates it depends on, by the name its code uses.
    pub dependencies: Vec<(Name, CrateId)>,
    /// Whether findings in it are wanted (it was selected), or it is only linked.
    pub selected: bool,
}

/// What a crate is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "cargo's kinds of targets")]
pub enum CrateKind {
    Lib,
    ProcMacro,
    Bin,
    Example,
    Test,
    Bench,
    BuildScript,
    /// A stub.
    Stub,
}

/// What inference found in one body.
#[derive(Debug, Clone, Default)]
pub struct Inference {
    /// The type of each expression, by its id.
    pub exprs: Vec<Ty>,
    /// The type of each pattern, by its id.
    pub pats: Vec<Ty>,
    /// What each path expression (and each struct literal's and macro call's path) leads to.
    pub paths: FxHashMap<ExprId, Res>,
    /// What each call and method call may reach.
    pub calls: FxHashMap<ExprId, Callee>,
    /// What the path of each pattern leads to: a variant, a struct, a constant.
    pub pat_paths: FxHashMap<PatId, Res>,
    /// The field that each field expression names, where its base is known.
    pub fields: FxHashMap<ExprId, FieldId>,
}

/// The target of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callee {
    /// The function named: of the workspace, a stub's, or the declaration in a trait.
    pub def: DefId,
    /// For a method of a trait, the implementations in the workspace that may run; empty when `def` has the body.
    pub impls: Vec<DefId>,
    /// What the type parameters of the function and of its impl or trait stand for, where known.
    pub subst: Subst,
    /// The type of the receiver after auto-deref, before auto-ref; for `Type::f(..)` the type.
    pub self_ty: Option<Ty>,
    /// Whether the call is `Type::method(receiver, ..)`: argument 0 is the receiver.
    pub receiver_is_arg: bool,
}

/// The linked program.
#[derive(Debug)]
pub struct Program {
    linked: Linked,
    /// How many files are sources; the others are stubs.
    source_files: usize,
    bodies: FxHashMap<DefId, Inference>,
}

/// Links files into a program: resolves names, indexes impls, infers every body of the workspace.
///
/// Bodies are inferred in parallel on the threads of the current rayon pool; the result does not depend on how
/// many there are. Inference recurses as deeply as expressions nest, so the pool's stacks must be as large as
/// those that the files were lowered on.
pub fn link(input: &Input) -> Program {
    let names = collect::collect(input);
    let linked = Linked::new(names);
    let bodies = linked.names.bodies.par_iter().map(|&(def, body)| (def, infer::infer(&linked, def, body)));
    let bodies: Vec<(DefId, Inference)> = bodies.collect();
    Program { source_files: input.files.len(), bodies: bodies.into_iter().collect(), linked }
}
