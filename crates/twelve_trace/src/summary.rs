//! What is known of a body once it was read: for its callers, and for good.

use crate::map::{EffectKind, PathSource, Touches};
use crate::places::APlace;
use crate::regions::RegionId;
use std::sync::Arc;
use twelve_hir::{ExprId, Name, PatId};
use twelve_program::{DefId, FieldId};
use twelve_source::Place;
use twelve_stubs::role::{Act, FileOp, Medium, Resource};

/// What a value derives from: role flags in the low half, parameters of the function in the high half.
pub(crate) type Deps = u64;

/// The bit of a parameter; parameters past the 48th have none.
pub(crate) fn param_bit(index: usize) -> Deps {
    if index < 48 { 1 << (16 + index) } else { 0 }
}

/// The parameters among what a value derives from.
pub(crate) fn params_of(deps: Deps) -> impl Iterator<Item = usize> {
    (0..48).filter(move |i| deps & param_bit(*i) != 0)
}

/// The flags among what a value derives from.
pub(crate) const FLAGS: Deps = 0xffff;

/// A call on the way from where an effect is told of to where it happens.
#[derive(Debug)]
pub(crate) struct Via {
    pub(crate) place: Place,
    pub(crate) caller: DefId,
    pub(crate) callee: DefId,
    pub(crate) next: Option<Arc<Via>>,
    pub(crate) depth: usize,
}

/// A use of a place, before it is known which cell that is.
#[derive(Debug, Clone)]
pub(crate) struct RawEffect {
    pub(crate) kind: EffectKind,
    /// The place, in terms of the body that tells of it.
    pub(crate) place: APlace,
    /// The body whose locals and parameters the place speaks of.
    pub(crate) home: DefId,
    /// Where it happens.
    pub(crate) site: Place,
    pub(crate) by: Name,
    /// The function in which it happens.
    pub(crate) function: DefId,
    /// The region that, by the calls of `chain`, makes it happen.
    pub(crate) region: RegionId,
    pub(crate) result_used: bool,
    pub(crate) key_names: Arc<[String]>,
    pub(crate) is_copy: bool,
    pub(crate) certain: bool,
    pub(crate) chain: Option<Arc<Via>>,
}

/// A file, as far as one body can tell files apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Key {
    /// The one named by a local.
    Local(PatId),
    /// The one named by a parameter.
    Param(usize),
    /// The one whose name the function returns.
    Returned,
    /// Nobody knows.
    Unknown,
}

/// Something done to a file, before its path is known in full.
#[derive(Debug, Clone)]
pub(crate) struct RawFile {
    pub(crate) op: FileOp,
    /// A resource that is opened by a path or address, rather than a file: nothing is done to files here.
    pub(crate) opens: Option<Opened>,
    pub(crate) home: DefId,
    /// The function whose summary told `home` of it; none for what `home` does itself.
    pub(crate) told_by: Option<DefId>,
    /// The call, in the body that tells of it.
    pub(crate) at: ExprId,
    pub(crate) site: Place,
    pub(crate) by: Arc<str>,
    pub(crate) function: DefId,
    pub(crate) region: RegionId,
    pub(crate) path: PathSource,
    /// What the path derives from.
    pub(crate) path_deps: Deps,
    /// What the written bytes derive from.
    pub(crate) data_deps: Deps,
    pub(crate) key: Key,
    /// The second path's file.
    pub(crate) to_key: Key,
    /// The folder that it lies below, or the value that names it, where its own path is made in place.
    pub(crate) below: Key,
    pub(crate) transient: bool,
    /// Whether a setting must ask for it.
    pub(crate) opted_in: bool,
    /// Whether it is done once for the life of the process.
    pub(crate) once: bool,
    pub(crate) certain: bool,
    pub(crate) chain: Option<Arc<Via>>,
}

/// What a call makes, where it matters where that lives.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Opened {
    pub(crate) what: Resource,
    pub(crate) medium: Medium,
    pub(crate) instead: Option<String>,
}

/// A call that does something beside its result.
#[derive(Debug, Clone)]
pub(crate) struct RawAct {
    pub(crate) deed: Deed,
    pub(crate) site: Place,
    pub(crate) by: Arc<str>,
    pub(crate) function: DefId,
    pub(crate) region: RegionId,
    pub(crate) opted_in: bool,
    pub(crate) once: bool,
    pub(crate) certain: bool,
    /// For a channel: the type of what it carries, as text.
    pub(crate) carries: Option<Arc<str>>,
    /// Whether that is an enum whose variants hold nothing.
    pub(crate) names_only: bool,
    /// For a key: the functions that it, or what is made of it, is given to.
    pub(crate) given: Vec<DefId>,
}

/// What a [`RawAct`] does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deed {
    /// What its role says.
    Act(Act),
    /// It uses a backing service or somebody's server; whether it only looks, or only takes away.
    External(Touches),
}

/// What a caller needs to know of a function.
#[derive(Debug, Clone, Default)]
pub(crate) struct Summary {
    /// The places that it may return.
    pub(crate) returns: Vec<APlace>,
    /// For a function that returns a struct made in it, what the fields hold.
    pub(crate) built: Vec<(FieldId, APlace)>,
    /// What it does to its parameters.
    pub(crate) effects: Vec<RawEffect>,
    /// What it does to files that depend on its parameters, or whose names it returns.
    pub(crate) files: Vec<RawFile>,
    /// What its result derives from.
    pub(crate) result_deps: Deps,
    /// For a function that returns a path or text: what that is made of.
    pub(crate) result_path: Option<PathSource>,
    /// What more its parameters derive from once it ran: which one, and from what.
    pub(crate) flows: Vec<(usize, Deps)>,
    /// The parameters that become secrets: which one, and whether by a call that takes a key, or by a name alone.
    pub(crate) secrets: Vec<(usize, bool)>,
    /// Calls of its parameters: which one, which argument, and the place that is given.
    pub(crate) param_calls: Vec<(usize, usize, APlace)>,
}

/// What a body does by itself and by the functions that it gives something to.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    /// All effects, those on parameters too.
    pub(crate) effects: Vec<RawEffect>,
    pub(crate) files: Vec<RawFile>,
    pub(crate) acts: Vec<RawAct>,
    /// Method calls whose target is not known.
    pub(crate) unknown_methods: usize,
    /// Writes to places that could not be followed.
    pub(crate) unknown_places: usize,
}

/// The length of a chain.
pub(crate) fn depth(chain: &Option<Arc<Via>>) -> usize {
    chain.as_ref().map_or(0, |via| via.depth)
}

/// Appends a path's parts, each once.
pub(crate) fn merge_path(into: &mut PathSource, from: &PathSource) {
    for literal in &from.literals {
        if !into.literals.contains(literal) && into.literals.len() < 16 {
            into.literals.push(literal.clone());
        }
    }
    for name in &from.names {
        if !into.names.contains(name) && into.names.len() < 16 {
            into.names.push(name.clone());
        }
    }
    for field in &from.fields {
        if !into.fields.contains(field) && into.fields.len() < 16 {
            into.fields.push(*field);
        }
    }
    into.temp_dir |= from.temp_dir;
    into.request |= from.request;
}

/// Whether a caller may know more of the file than the body that tells of it.
pub(crate) fn is_dependent(file: &RawFile) -> bool {
    let keyed = |key: Key| matches!(key, Key::Param(_) | Key::Returned);
    params_of(file.path_deps).next().is_some()
        || params_of(file.data_deps).next().is_some()
        || keyed(file.key)
        || keyed(file.to_key)
        || keyed(file.below)
}
