//! Regions, the nodes of the call graph: function bodies, and the pieces of them that run at another time.

use crate::context::{BodyData, Context, argument};
use crate::defaults;
use crate::marks::{Marks, Target, targets};
use crate::shape::{NONE, children};
use rustc_hash::{FxHashMap, FxHashSet};
use twelve_hir::{Expr, ExprId};
use twelve_program::{DefId, Res, Ty};
use twelve_source::Place;
use twelve_stubs::RoleKind;

/// A number of a region.
pub(crate) type RegionId = usize;

/// A piece of code that runs as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Region {
    /// The definition whose body holds it.
    pub(crate) def: DefId,
    /// The closure, async block or spawned expression; [`NONE`] for the rest of the body.
    pub(crate) root: ExprId,
}

/// How one region leads to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum EdgeKind {
    /// It calls it.
    Call,
    /// It hands it on as a value.
    Value,
    /// It makes a value whose end, wherever that comes, calls it.
    Drop,
    /// It starts it beside itself.
    Spawn,
}

/// A step from one region to another.
#[derive(Debug, Clone)]
pub(crate) struct Edge {
    pub(crate) from: RegionId,
    pub(crate) to: RegionId,
    pub(crate) kind: EdgeKind,
    pub(crate) place: Option<Place>,
    /// Whether nothing about it is a guess.
    pub(crate) certain: bool,
}

/// The call graph over regions.
#[derive(Debug, Default)]
pub(crate) struct Regions {
    pub(crate) list: Vec<Region>,
    pub(crate) edges: Vec<Edge>,
    /// Numbers of the edges out of each region.
    pub(crate) out: Vec<Vec<u32>>,
    /// Numbers of the edges into each region, in the order of their places.
    pub(crate) into: Vec<Vec<u32>>,
    by_root: FxHashMap<(DefId, ExprId), RegionId>,
    /// For bodies with more than one region, the region of each expression.
    split: FxHashMap<DefId, Vec<RegionId>>,
    /// Regions whose callers are not all known: handed on as a value, or called by other people's code.
    pub(crate) open: Vec<bool>,
    /// Types of the workspace whose values other people's code is handed at start-up to call them: managers of pools.
    pub(crate) managers: FxHashSet<DefId>,
}

impl Regions {
    /// The region of a whole body.
    pub(crate) fn of_def(&self, def: DefId) -> Option<RegionId> {
        self.by_root.get(&(def, NONE)).copied()
    }

    /// The region of a closure or spawned expression.
    pub(crate) fn of_root(&self, def: DefId, root: ExprId) -> Option<RegionId> {
        self.by_root.get(&(def, root)).copied()
    }

    /// The region in which an expression of a body runs.
    pub(crate) fn of_expr(&self, def: DefId, expr: ExprId) -> Option<RegionId> {
        match self.split.get(&def) {
            Some(list) => list.get(expr.0 as usize).copied(),
            None => self.of_def(def),
        }
    }

    fn add(&mut self, def: DefId, root: ExprId) -> RegionId {
        let next = self.list.len();
        let id = *self.by_root.entry((def, root)).or_insert(next);
        if id == next {
            self.list.push(Region { def, root });
        }
        id
    }
}

/// Builds the graph; `entries` are the functions and pieces of code that the framework calls.
pub(crate) fn regions(context: &Context<'_>, marks: &[Marks], entries: &[Target]) -> Regions {
    let mut regions = Regions::default();
    for data in &context.bodies {
        regions.add(data.def, NONE);
    }
    let mut roots: Vec<(DefId, ExprId)> = entries
        .iter()
        .filter_map(|t| match t {
            Target::Code(def, expr) => Some((*def, *expr)),
            _ => None,
        })
        .collect();
    let mut spawned: Vec<(usize, ExprId, Target)> = Vec::new();
    for (index, (data, marks)) in context.bodies.iter().zip(marks).enumerate() {
        for (call, arg) in &marks.spawns {
            roots.push((data.def, *arg));
            spawned.push((index, *call, Target::Code(data.def, *arg)));
            for target in targets(context, data, *arg) {
                match target {
                    // What is written within the argument is run as a part of it.
                    Target::Code(def, expr) if def != data.def || !data.shape.within(expr, *arg) => {
                        roots.push((def, expr));
                        spawned.push((index, *call, target));
                    }
                    Target::Fn(..) => spawned.push((index, *call, target)),
                    _ => {}
                }
            }
        }
    }
    roots.sort_unstable_by_key(|(def, expr)| (*def, expr.0));
    roots.dedup();
    for (def, root) in &roots {
        regions.add(*def, *root);
    }
    split_bodies(context, &mut regions, &roots);
    regions.open = vec![false; regions.list.len()];

    let handled: FxHashSet<DefId> = entries
        .iter()
        .filter_map(|t| match t {
            Target::Fn(def, _) => Some(*def),
            _ => None,
        })
        .collect();
    for (index, call, target) in spawned {
        let data = &context.bodies[index];
        let to = match target {
            Target::Code(def, root) => regions.of_root(def, root),
            Target::Fn(def, _) => regions.of_def(def),
            Target::Param(_) => None,
        };
        let (Some(from), Some(to)) = (regions.of_expr(data.def, call), to) else { continue };
        let place = context.place(data.def, data.call_range(call));
        regions.edges.push(Edge { from, to, kind: EdgeKind::Spawn, place, certain: true });
    }
    let objects = objects(context);
    for data in &context.bodies {
        add_calls(context, &mut regions, data.def, &handled);
        add_drops(context, &mut regions, data);
        add_started(context, &mut regions, data, &objects);
    }
    index_edges(&mut regions);
    regions
}

fn split_bodies(context: &Context<'_>, regions: &mut Regions, roots: &[(DefId, ExprId)]) {
    for group in roots.chunk_by(|a, b| a.0 == b.0) {
        let def = group[0].0;
        let (Some(data), Some(whole)) = (context.body(def), regions.of_def(def)) else { continue };
        let mut of = vec![whole; data.body.exprs.len()];
        for index in (0..of.len()).rev() {
            let id = ExprId(index as u32);
            if let Some(region) = regions.of_root(def, id) {
                of[index] = region;
            }
            let own = of[index];
            children(data.expr(id), |child| {
                if let Some(slot) = of.get_mut(child.0 as usize) {
                    *slot = own;
                }
            });
        }
        regions.split.insert(def, of);
    }
}

fn add_calls(context: &Context<'_>, regions: &mut Regions, def: DefId, handled: &FxHashSet<DefId>) {
    let Some(data) = context.body(def) else { return };
    for (call, callee) in data.calls() {
        let Some(from) = regions.of_expr(def, call) else { continue };
        let place = context.place(def, data.call_range(call));
        let several = callee.impls.len() > 1;
        for target in std::iter::once(callee.def).chain(callee.impls.iter().copied()) {
            if let Some(to) = regions.of_def(target) {
                regions.edges.push(Edge { from, to, kind: EdgeKind::Call, place, certain: !several });
            }
        }
    }
    add_defaults(context, regions, data);
    for (index, expr) in data.body.exprs.iter().enumerate() {
        let Expr::Path(_) = expr else { continue };
        let id = ExprId(index as u32);
        let Some(Res::Def(target)) = data.res(id) else { continue };
        if context.program.function(target).is_none() || handled.contains(&target) {
            continue;
        }
        let is_callee = data
            .shape
            .parent_of(id)
            .is_some_and(|p| matches!(data.expr(p), Expr::Call(callee, _) if *callee == id));
        if is_callee {
            continue;
        }
        if let (Some(from), Some(to)) = (regions.of_expr(def, id), regions.of_def(target)) {
            let place = context.place(def, data.range(id));
            regions.edges.push(Edge { from, to, kind: EdgeKind::Value, place, certain: true });
            regions.open[to] = true;
        }
    }
}

/// Who makes a value of the workspace that does something when it is dropped.
fn add_drops(context: &Context<'_>, regions: &mut Regions, data: &BodyData<'_>) {
    if context.drops.is_empty() {
        return;
    }
    for index in 0..data.body.exprs.len() as u32 {
        let id = ExprId(index);
        let made = match data.expr(id) {
            Expr::Struct(_) => data.made_variant(id).map(|variant| variant.adt),
            Expr::Call(callee, _) => match data.res(*callee) {
                Some(Res::Ctor(variant)) => Some(variant.adt),
                _ => None,
            },
            _ => None,
        };
        let Some(drop) = made.and_then(|adt| context.drops.get(&adt)) else { continue };
        if let (Some(from), Some(to)) = (regions.of_expr(data.def, id), regions.of_def(*drop)) {
            let place = context.place(data.def, data.call_range(id));
            regions.edges.push(Edge { from, to, kind: EdgeKind::Drop, place, certain: true });
        }
    }
}

/// The methods by which a type of the workspace has other people's traits, `std`'s left out.
fn objects(context: &Context<'_>) -> FxHashMap<DefId, Vec<DefId>> {
    let program = context.program;
    let mut found: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
    for data in &context.bodies {
        let Some(parent) = program.def(data.def).parent else { continue };
        let theirs = |t: DefId| program.is_stub(t) && program.krate(t).name != "std";
        if program.impl_trait_of(parent).is_some_and(theirs)
            && let Some((adt, _)) = program.impl_self_ty(parent).as_ref().and_then(Ty::as_adt)
        {
            found.entry(adt).or_default().push(data.def);
        }
    }
    found
}

/// What other people's code calls of an object that it is handed at start-up: how a pool opens its connections.
fn add_started(
    context: &Context<'_>,
    regions: &mut Regions,
    data: &BodyData<'_>,
    objects: &FxHashMap<DefId, Vec<DefId>>,
) {
    for (call, callee) in data.calls() {
        for role in context.roles_at(data, call, callee) {
            let RoleKind::Startup(arg) = role else { continue };
            let Some(object) = argument(data, call, callee, *arg) else { continue };
            let made = context.carried(&data.ty(object));
            let Some((adt, _)) = made.as_adt() else { continue };
            let Some(methods) = objects.get(&adt) else { continue };
            regions.managers.insert(adt);
            let place = context.place(data.def, data.call_range(call));
            for method in methods {
                if let (Some(from), Some(to)) = (regions.of_expr(data.def, call), regions.of_def(*method)) {
                    regions.edges.push(Edge { from, to, kind: EdgeKind::Call, place, certain: true });
                }
            }
        }
    }
}

/// What runs where other people's code reads settings into a type of the workspace.
fn add_defaults(context: &Context<'_>, regions: &mut Regions, data: &BodyData<'_>) {
    if context.makers.is_empty() {
        return;
    }
    for index in 0..data.body.exprs.len() as u32 {
        let id = ExprId(index);
        for target in defaults::run_by(context, data, id) {
            if let (Some(from), Some(to)) = (regions.of_expr(data.def, id), regions.of_def(*target)) {
                let place = context.place(data.def, data.call_range(id));
                regions.edges.push(Edge { from, to, kind: EdgeKind::Call, place, certain: true });
            }
        }
    }
}

fn index_edges(regions: &mut Regions) {
    let list = &regions.list;
    regions.edges.sort_by_key(|e| (e.place, list[e.from].def, e.from, e.to, e.kind));
    regions.edges.dedup_by(|a, b| a.from == b.from && a.to == b.to && a.kind == b.kind && a.place == b.place);
    regions.out = vec![Vec::new(); regions.list.len()];
    regions.into = vec![Vec::new(); regions.list.len()];
    for (index, edge) in regions.edges.iter().enumerate() {
        regions.out[edge.from].push(index as u32);
        regions.into[edge.to].push(index as u32);
    }
}
