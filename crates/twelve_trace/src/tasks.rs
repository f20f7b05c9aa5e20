//! Work that is started beside its starter: what becomes of its handle, how it goes on, what it does outside.

use crate::collect::Collector;
use crate::context::{BodyData, Context};
use crate::entries::Entry;
use crate::loops::{Loop, Waits};
use crate::map::{External, Fate, Pace, Phase, Task, Touches, WitnessStep, Work};
use crate::marks::{Marks, Target, runnable_params};
use crate::phases::region_of;
use crate::regions::{EdgeKind, RegionId, Regions};
use crate::shape::{NONE, children, operands, peeled};
use crate::summary::{Deed, Facts, RawAct};
use crate::witness::{reaches, steps};
use crate::words::has_word;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use twelve_hir::{BlockKind, Expr, ExprId, ItemKind, Pat, PatId, Visibility};
use twelve_program::{DefId, Res, TyKind};
use twelve_source::Place;
use twelve_stubs::RoleKind;
use twelve_stubs::role::{Act, EntryKind, Nature};

/// Pieces of code that are looked into for what a task does.
const MAX_REGIONS: usize = 600;
/// Calls between a task and the loop that sets its pace.
const MAX_HOPS: usize = 3;
/// Types around a connection.
const MAX_AROUND: usize = 3;
/// Wrappers around a spawn.
const MAX_WRAPPERS: usize = 3;

/// What each region does outside of the process, to be asked for any piece of code.
pub(crate) struct Works<'c, 'p> {
    context: &'c Context<'p>,
    regions: &'c Regions,
    by_region: FxHashMap<RegionId, Vec<&'c RawAct>>,
    /// Where each function itself claims work.
    claims: FxHashMap<DefId, Vec<Place>>,
}

impl<'c, 'p> Works<'c, 'p> {
    pub(crate) fn new(context: &'c Context<'p>, regions: &'c Regions, facts: &'c [Facts]) -> Self {
        let mut by_region: FxHashMap<RegionId, Vec<&RawAct>> = FxHashMap::default();
        let mut claims: FxHashMap<DefId, Vec<Place>> = FxHashMap::default();
        for act in facts.iter().flat_map(|f| &f.acts) {
            by_region.entry(act.region).or_default().push(act);
            if act.deed == Deed::Act(Act::Claim) {
                claims.entry(act.function).or_default().push(act.site);
            }
        }
        Self { context, regions, by_region, claims }
    }

    /// What these regions do, and all that they call.
    pub(crate) fn of(&self, from: Vec<RegionId>) -> Work {
        self.without(from, &FxHashSet::default()).0
    }

    /// What an entry point does, without what is one of its own: a loop that it starts does its own work.
    pub(crate) fn of_entry(&self, entry: &Entry, all: &FxHashSet<RegionId>) -> Work {
        let region = region_of(self.regions, entry.target);
        let mut others = all.clone();
        if let Some(region) = region {
            others.remove(&region);
        }
        let (mut work, nearest) = self.without(region.into_iter().collect(), &others);
        // How it is to be claimed, a loop may say before its first round: the consumer group that it reads as.
        work.claims.extend(self.claims.get(&entry.point.function).into_iter().flatten());
        work.claims.sort_unstable();
        work.claims.dedup();
        if let Some((path, act)) = nearest {
            work.way = steps(self.context, self.regions, entry, &path, &None);
            let name = act.by.rsplit("::").take(2).collect::<Vec<_>>();
            let name = name.into_iter().rev().collect::<Vec<_>>().join("::");
            work.way
                .push(WitnessStep { place: act.site, text: format!("`{name}` changes something outside") });
        }
        work
    }

    /// What is done by these regions and all that they reach but the others; and the way to the nearest change.
    fn without(
        &self,
        from: Vec<RegionId>,
        others: &FxHashSet<RegionId>,
    ) -> (Work, Option<(Vec<u32>, &'c RawAct)>) {
        let mut work = Work::default();
        let mut nearest: Option<(RegionId, &RawAct)> = None;
        let mut told: BTreeSet<(Place, &str, Touches, bool)> = BTreeSet::new();
        let (order, before) = self.reached(from, others);
        for region in order {
            for act in self.by_region.get(&region).into_iter().flatten().copied() {
                let changes = match act.deed {
                    Deed::External(touches) => touches == Touches::Changes && act.certain,
                    Deed::Act(other) => other == Act::Publish,
                };
                if changes && nearest.is_none() {
                    nearest = Some((region, act));
                }
                let touches = match act.deed {
                    Deed::External(touches) => touches,
                    Deed::Act(Act::Publish) => Touches::Changes,
                    Deed::Act(other) => {
                        if other == Act::Claim && !self.is_for_a_cache(act) {
                            work.claims.push(act.site);
                        }
                        continue;
                    }
                };
                let certain = act.certain;
                if told.insert((act.site, &*act.by, touches, certain)) {
                    work.external.push(External {
                        place: act.site,
                        by: act.by.to_string(),
                        touches,
                        certain,
                    });
                }
            }
        }
        work.claims.sort_unstable();
        work.claims.dedup();
        let nearest = nearest.map(|(region, act)| {
            let (mut at, mut path) = (region, Vec::new());
            while let Some(edge) = before.get(&at) {
                path.push(*edge);
                at = self.regions.edges[*edge as usize].from;
            }
            path.reverse();
            (path, act)
        });
        (work, nearest)
    }

    /// Who may fill an entry of a cache is claimed so that one copy does, and not for the work that asks for the entry.
    fn is_for_a_cache(&self, act: &RawAct) -> bool {
        let path = self.context.program.path_of(act.function);
        path.rsplit("::").take(2).any(|part| has_word(part, &["cache", "cached"]))
    }

    /// What is reached, nearest first, and the edge by which each is.
    fn reached(
        &self,
        from: Vec<RegionId>,
        others: &FxHashSet<RegionId>,
    ) -> (Vec<RegionId>, FxHashMap<RegionId, u32>) {
        let mut seen: FxHashSet<RegionId> = others.clone();
        let mut before: FxHashMap<RegionId, u32> = FxHashMap::default();
        let mut order: Vec<RegionId> = from.into_iter().filter(|region| seen.insert(*region)).collect();
        let mut next = 0;
        while let Some(region) = order.get(next).copied() {
            next += 1;
            for edge in &self.regions.out[region] {
                let to = self.regions.edges[*edge as usize].to;
                if order.len() < MAX_REGIONS && seen.insert(to) {
                    before.insert(to, *edge);
                    order.push(to);
                }
            }
        }
        (order, before)
    }

    /// Whether code that is started beside a region comes to it again, so that it is started again after a pause.
    fn comes_back(&self, region: RegionId, to: &[RegionId], paused: bool) -> bool {
        let (order, _) = self.reached(to.to_vec(), &FxHashSet::default());
        let waits = |at: &RegionId| {
            let acts = self.by_region.get(at).into_iter().flatten();
            acts.into_iter().any(|act| act.deed == Deed::Act(Act::Wait))
        };
        order.contains(&region) && (paused || order.iter().any(waits))
    }

    /// What code that begins in these regions calls within a few steps, itself included.
    fn near(&self, from: &[RegionId]) -> FxHashSet<RegionId> {
        let mut seen: FxHashSet<RegionId> = from.iter().copied().collect();
        let mut layer: Vec<RegionId> = from.to_vec();
        for _ in 0..MAX_HOPS {
            let edges = layer.iter().flat_map(|region| &self.regions.out[*region]);
            let calls = edges.map(|e| &self.regions.edges[*e as usize]).filter(|e| e.kind == EdgeKind::Call);
            layer = calls.map(|e| e.to).filter(|to| seen.insert(*to)).collect();
        }
        seen
    }

    /// How code that begins in these regions goes on.
    fn pace(&self, from: &[RegionId], waiting: &FxHashMap<DefId, Vec<Loop>>) -> (Pace, Vec<Target>) {
        let mut rounds = Vec::new();
        let mut layer: Vec<RegionId> = from.to_vec();
        let mut seen: FxHashSet<RegionId> = FxHashSet::default();
        let mut best: Option<Waits> = None;
        for _ in 0..=MAX_HOPS {
            let mut next = Vec::new();
            for region in layer {
                if !seen.insert(region) {
                    continue;
                }
                let Some(of) = self.regions.list.get(region) else { continue };
                for one in waiting.get(&of.def).into_iter().flatten() {
                    if !self.is_in(region, of.root, one) {
                        continue;
                    }
                    rounds.push(Target::Code(one.def, one.body));
                    if one.waits < Waits::Clock || one.endless {
                        best = Some(best.map_or(one.waits, |b| b.min(one.waits)));
                    }
                }
                let calls = self.regions.out[region].iter().map(|e| &self.regions.edges[*e as usize]);
                next.extend(calls.filter(|e| e.kind == EdgeKind::Call).map(|e| e.to));
            }
            layer = next;
        }
        let pace = match best {
            None => Pace::Once,
            Some(Waits::Connection | Waits::Arrivals) => Pace::Connections,
            Some(Waits::Bus | Waits::Channel) => Pace::Receiving,
            Some(Waits::Clock | Waits::Retry) => Pace::Timed,
        };
        (pace, rounds)
    }

    /// Whether a loop stands in a region, or has become one of its own within it.
    fn is_in(&self, region: RegionId, root: ExprId, one: &Loop) -> bool {
        if self.regions.of_expr(one.def, one.at) == Some(region) {
            return true;
        }
        let Some(data) = self.context.body(one.def) else { return false };
        root != NONE && data.shape.within(one.at, root)
    }
}

/// All tasks, in the order of their places.
pub(crate) fn tasks(
    collector: &Collector<'_, '_>,
    marks: &[Marks],
    waiting: &[Loop],
    works: &Works<'_, '_>,
) -> Vec<Task> {
    let (context, regions) = (collector.context, collector.regions);
    let mut loops: FxHashMap<DefId, Vec<Loop>> = FxHashMap::default();
    for one in waiting {
        loops.entry(one.def).or_default().push(*one);
    }
    struct Found {
        extent: Place,
        by: Arc<str>,
        function: DefId,
        region: RegionId,
        to: Vec<RegionId>,
        fate: Fate,
        serves: bool,
        paused: bool,
    }
    let mut found: BTreeMap<Place, Found> = BTreeMap::new();
    for (data, own) in context.bodies.iter().zip(marks) {
        for (call, arg) in &own.spawns {
            // What a wrapper is handed, its callers start.
            if !runnable_params(data, *arg).is_empty() {
                continue;
            }
            let Some(handed) = context.place(data.def, data.call_range(*call)) else { continue };
            let Some(region) = regions.of_expr(data.def, *call) else { continue };
            let out = regions.out[region].iter().map(|e| &regions.edges[*e as usize]);
            let to: Vec<RegionId> =
                out.filter(|e| e.kind == EdgeKind::Spawn && e.place == Some(handed)).map(|e| e.to).collect();
            // Its work is not a loop of the caller's, which is told where that stands.
            let at_once = || works.pace(&to, &loops).1.is_empty();
            let ours = wrapped(context, marks, data, *call).filter(|(inner, (spawn, _))| {
                inner.infer.calls.contains_key(spawn) && is_module_s_own(context, data, inner)
            });
            let (home, starts) = match ours {
                Some((inner, (spawn, _))) if at_once() => (inner, spawn),
                _ => (data, *call),
            };
            let Some(place) = context.place(home.def, home.call_range(starts)) else { continue };
            let Some(region) = regions.of_expr(home.def, starts) else { continue };
            let callee = home.infer.calls.get(&starts).map(|callee| callee.def);
            // What is put into a value that starts it at its end.
            let callee = callee.or_else(|| home.made_variant(starts).map(|variant| variant.adt));
            let by = callee.map(|def| context.program.path_of(def)).unwrap_or_default();
            let one = found.entry(place).or_insert_with(|| Found {
                extent: context.place(home.def, home.range(starts)).unwrap_or(place),
                by: by.into(),
                function: home.def,
                region,
                to: Vec::new(),
                fate: fate(context, marks, data, (*call, *arg), 0),
                serves: is_given_connection(context, data, *arg),
                paused: operands(data.expr(*call)).iter().any(|a| is_time(context, data, *a)),
            });
            one.to.extend(to);
        }
    }
    let reach = reaches(regions, collector.entries, found.values().map(|f| f.region).collect());
    let connections: FxHashSet<RegionId> = collector
        .entries
        .iter()
        .filter(|e| e.point.kind == EntryKind::Connection)
        .filter_map(|e| region_of(regions, e.target))
        .collect();
    let again: FxHashSet<RegionId> = found
        .values()
        .filter(|one| works.comes_back(one.region, &one.to, one.paused))
        .map(|one| one.region)
        .collect();
    let mut tasks = Vec::new();
    for (place, one) in found {
        let (pace, rounds) = works.pace(&one.to, &loops);
        let is_timed =
            || again.contains(&one.region) || works.near(&one.to).iter().any(|region| again.contains(region));
        let pace = match pace {
            _ if one.serves || connections.contains(&one.region) => Pace::Connections,
            Pace::Once if !again.is_empty() && is_timed() => Pace::Timed,
            other => other,
        };
        let is_round = |e: &Entry| rounds.contains(&e.target);
        let rounds: Vec<usize> =
            collector.entries.iter().enumerate().filter(|(_, e)| is_round(e)).map(|(i, _)| i).collect();
        let work = works.of(one.to);
        for phase in collector.phases.of(one.region) {
            let reached = collector.reached(&reach, phase, &[(one.region, None)]);
            tasks.push(Task {
                place,
                extent: one.extent,
                by: one.by.to_string(),
                phase,
                function: one.function,
                entries: reached.entries,
                witness: reached.witness,
                fate: one.fate,
                pace,
                rounds: rounds.clone(),
                work: work.clone(),
                certain: reached.certain,
            });
        }
    }
    tasks.retain(|t| !matches!(t.phase, Phase::OneOff | Phase::Unreached | Phase::Test));
    tasks
}

/// The spawning call in a wrapper of the workspace that a call hands what is to be started to.
fn wrapped<'c, 'p>(
    context: &'c Context<'p>,
    marks: &[Marks],
    data: &BodyData<'_>,
    call: ExprId,
) -> Option<(&'c BodyData<'p>, (ExprId, ExprId))> {
    let index = context.body_index(data.infer.calls.get(&call)?.def)?;
    let inner = &context.bodies[index];
    let spawn = marks[index].spawns.iter().find(|(_, arg)| !runnable_params(inner, *arg).is_empty())?;
    Some((inner, *spawn))
}

/// Whether a wrapper is no tool for others but how one module starts what it has to do: that is one decision, however
/// many functions of the module come to it.
fn is_module_s_own(context: &Context<'_>, caller: &BodyData<'_>, wrapper: &BodyData<'_>) -> bool {
    let program = context.program;
    let (own, other) = (program.def(wrapper.def), program.def(caller.def));
    // Who has a trait can call its methods, whatever is written before them.
    let of_trait = own.parent.is_some_and(
        |parent| !matches!(&program.item(parent).kind, ItemKind::Impl(impl_) if impl_.trait_.is_none()),
    );
    own.module == other.module
        && !of_trait
        && matches!(program.item(wrapper.def).visibility, Visibility::Private)
}

/// What becomes of the handle that a spawning call gives; what is started may tell its end by a channel instead.
pub(crate) fn fate(
    context: &Context<'_>,
    marks: &[Marks],
    data: &BodyData<'_>,
    (call, arg): (ExprId, ExprId),
    depth: usize,
) -> Fate {
    // A wrapper of the workspace decides, unless it hands the handle on.
    if depth < MAX_WRAPPERS
        && let Some((inner, spawn)) = wrapped(context, marks, data, call)
    {
        let inner_fate = fate(context, marks, inner, spawn, depth + 1);
        if inner_fate != Fate::Returned {
            return inner_fate;
        }
    }
    if let Expr::MethodCall(m) = data.expr(call) {
        // `thread::scope(|scope| { scope.spawn(work); })` ends with all that it has started.
        let scope = data.ty(m.receiver).peeled().as_adt().map(|(adt, _)| adt);
        if scope.is_some_and(|adt| context.program.is_stub(adt) && context.program.def(adt).name == *"Scope")
        {
            return Fate::Awaited;
        }
        if let Some(fate) = set_fate(context, data, m.receiver) {
            return fate;
        }
    }
    match handle_fate(context, data, call) {
        Fate::Dropped if is_answered(context, data, arg) || awaits_answer(context, data, arg) => {
            Fate::Awaited
        }
        fate => fate,
    }
}

/// Whether an expression is a length of time or a point in it.
fn is_time(context: &Context<'_>, data: &BodyData<'_>, at: ExprId) -> bool {
    let ty = data.ty(at);
    ty.peeled().as_adt().is_some_and(|(adt, _)| {
        let name = context.program.def(adt).name;
        context.program.is_stub(adt) && (name == *"Duration" || name == *"Instant")
    })
}

/// Whether what is started is handed a live connection: it serves that one, as long as it lasts.
fn is_given_connection(context: &Context<'_>, data: &BodyData<'_>, arg: ExprId) -> bool {
    (0..=arg.0).map(ExprId).filter(|id| data.shape.within(*id, arg)).any(|id| {
        let Some(pat) = data.local(id) else { return false };
        let made = data.shape.source.get(&pat);
        let outside = made.is_none_or(|made| !data.shape.within(*made, arg));
        outside && context.is_connection(&data.pat_ty(pat), MAX_AROUND)
    })
}

/// Whether the body itself reads what the task sends: the other end of a channel or pipe stays here.
fn is_answered(context: &Context<'_>, data: &BodyData<'_>, arg: ExprId) -> bool {
    let ends = |ty: &twelve_program::Ty| {
        ty.peeled().as_adt().is_some_and(|(adt, _)| {
            let name = context.program.def(adt).name;
            name.ends_with("Receiver") || name == *"DuplexStream" || name == *"SimplexStream"
        })
    };
    let paths: Vec<(ExprId, PatId)> = (0..data.body.exprs.len() as u32)
        .map(ExprId)
        .filter(|id| matches!(data.expr(*id), Expr::Path(_)))
        .filter_map(|id| Some((id, data.local(id)?)))
        .collect();
    let inside = |id: ExprId| data.shape.within(id, arg);
    // The two ends are bound by one pattern: `let (sender, receiver) = channel();`
    let made_with = |pat: PatId| data.shape.source.get(&pat).copied();
    paths.iter().filter(|(id, _)| inside(*id)).any(|(_, sent)| {
        made_with(*sent).is_some_and(|made| {
            !inside(made)
                && paths.iter().any(|(id, kept)| {
                    kept != sent
                        && !inside(*id)
                        && made_with(*kept) == Some(made)
                        && ends(&data.pat_ty(*kept))
                })
        })
    })
}

/// Whether the body waits, after it has started the task, for a value that is handed over once on a channel of its
/// own: whoever has the other end, the answer comes when the work is done.
fn awaits_answer(context: &Context<'_>, data: &BodyData<'_>, arg: ExprId) -> bool {
    let is_once = |id: ExprId| {
        let ty = data.ty(id);
        matches!(ty.peeled().kind(), TyKind::Adt(..)) && context.nature(&ty) == Some(Nature::Channel)
    };
    (arg.0..data.body.exprs.len() as u32).map(ExprId).any(|id| match data.expr(id) {
        Expr::Await(inner) => {
            !data.shape.within(id, arg)
                && is_once(*inner)
                && data.local(peeled(data.body, *inner)).is_some_and(|p| data.shape.source.contains_key(&p))
        }
        _ => false,
    })
}

/// A set of tasks keeps the handles: what becomes of it.
fn set_fate(context: &Context<'_>, data: &BodyData<'_>, receiver: ExprId) -> Option<Fate> {
    if context.nature(&data.ty(receiver)) != Some(Nature::Task) {
        return None;
    }
    let at = peeled(data.body, receiver);
    match data.local(at) {
        // A set that is lent for this call is its caller's to join.
        Some(pat) if crate::marks::param_of(data, pat).is_some() => {
            let lent = matches!(data.pat_ty(pat).kind(), TyKind::Ref(true, _));
            Some(if lent { Fate::Returned } else { Fate::Kept })
        }
        Some(pat) => Some(uses(context, data, pat)),
        None => Some(Fate::Kept),
    }
}

/// Follows a handle from the expression that gives it.
fn handle_fate(context: &Context<'_>, data: &BodyData<'_>, from: ExprId) -> Fate {
    let mut at = from;
    for _ in 0..64 {
        // What is made of the awaited result says nothing of the handle.
        if data.awaited(at).is_some() {
            return Fate::Awaited;
        }
        if let Some(parent) = data.shape.parent_of(at)
            && matches!(data.expr(parent), Expr::MethodCall(m) if m.receiver == at)
            && let Some(fate) = method_fate(context, data, parent)
        {
            return fate;
        }
        if data.shape.discarded.get(at.0 as usize).copied().unwrap_or(false) {
            return Fate::Dropped;
        }
        if let Some(pat) = data.shape.bound_from(at).next() {
            let bound = crate::kinds::names_bound(data, pat);
            return bound.first().map_or(Fate::Dropped, |pat| uses(context, data, *pat));
        }
        let Some(parent) = data.shape.parent_of(at) else { return Fate::Returned };
        match data.expr(parent) {
            Expr::Await(_) => return Fate::Awaited,
            Expr::MethodCall(m) if m.receiver == at => {
                if let Some(fate) = method_fate(context, data, parent) {
                    return fate;
                }
            }
            // `join!(a, b)`, `select!`: what is handed to such a macro is waited for.
            Expr::Macro(_) | Expr::Match(..) => return Fate::Awaited,
            Expr::Call(callee, args) if *callee != at => {
                if data.called(parent).is_some_and(|n| *n == *"drop") {
                    return Fate::Dropped;
                }
                if matches!(data.res(*callee), Some(Res::Ctor(_))) || args.len() > 8 {
                    return Fate::Kept;
                }
            }
            Expr::MethodCall(m) => return put_fate(context, data, m.receiver),
            Expr::Struct(_) | Expr::Assign(..) => return Fate::Kept,
            Expr::Closure(_) => {
                // `.map(|job| tokio::spawn(job))`: on with what the method gives.
                let Some(call) = data.shape.parent_of(parent) else { return Fate::Kept };
                at = call;
                continue;
            }
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => return Fate::Returned,
            Expr::Return(_) => return Fate::Returned,
            _ => {}
        }
        at = parent;
    }
    Fate::Kept
}

/// What a method that is called on a handle does with it; `None` if it gives the handle on.
fn method_fate(context: &Context<'_>, data: &BodyData<'_>, call: ExprId) -> Option<Fate> {
    let callee = data.infer.calls.get(&call)?;
    let joins = context.roles_at(data, call, callee).any(|r| matches!(r, RoleKind::Does(Act::Join)));
    joins.then_some(Fate::Awaited)
}

/// What is done with a local that holds a handle, or a collection of them.
fn uses(context: &Context<'_>, data: &BodyData<'_>, pat: PatId) -> Fate {
    let mut fate = Fate::Dropped;
    for index in 0..data.body.exprs.len() as u32 {
        let id = ExprId(index);
        if !matches!(data.expr(id), Expr::Path(_)) || data.local(id) != Some(pat) {
            continue;
        }
        let one = use_fate(context, data, id);
        // Awaited on one way is awaited; kept is more than dropped.
        fate = fate.min(one);
    }
    fate
}

fn use_fate(context: &Context<'_>, data: &BodyData<'_>, id: ExprId) -> Fate {
    let mut at = id;
    for _ in 0..32 {
        // `let job = timeout(limit, job);`
        if at != id
            && let Some(pat) = data.shape.bound_from(at).next()
            && let Some(Pat::Bind { .. }) = data.body.pats.get(pat.0 as usize)
        {
            return uses(context, data, pat);
        }
        let Some(parent) = data.shape.parent_of(at) else { return Fate::Returned };
        match data.expr(parent) {
            Expr::Await(_) | Expr::Macro(_) | Expr::Match(..) => return Fate::Awaited,
            // `for handle in handles { handle.await }`
            Expr::For(_, iterable, body) if *iterable == at => {
                return if mentions_await(context, data, *body) { Fate::Awaited } else { Fate::Kept };
            }
            Expr::MethodCall(m) if m.receiver == at => {
                if let Some(fate) = method_fate(context, data, parent) {
                    return fate;
                }
                if matches!(m.method.as_str(), "abort" | "push" | "spawn" | "insert" | "is_finished" | "id") {
                    return Fate::Dropped;
                }
            }
            // A collection that is put into another one is not followed further.
            Expr::MethodCall(m) if !has_handles(context, data, at) => {
                return put_fate(context, data, m.receiver);
            }
            Expr::MethodCall(_) | Expr::Struct(_) | Expr::Assign(..) => return Fate::Kept,
            Expr::Call(callee, _) if *callee != at => {
                match data.called(parent).as_ref().map(|n| n.as_str()) {
                    Some("drop") => return Fate::Dropped,
                    // `join_all(handles)`, `try_join_all(handles)`
                    Some(name) if name.contains("join") => return Fate::Awaited,
                    _ if matches!(data.res(*callee), Some(Res::Ctor(_))) => return Fate::Kept,
                    _ => {}
                }
            }
            Expr::Return(_) => return Fate::Returned,
            Expr::Block(block) if block.tail != Some(at) => return Fate::Dropped,
            Expr::Closure(_) => return Fate::Kept,
            _ => {}
        }
        at = parent;
    }
    Fate::Kept
}

/// What becomes of a handle that is put into a collection (`handles.push(handle)`): what becomes of the collection.
fn put_fate(context: &Context<'_>, data: &BodyData<'_>, collection: ExprId) -> Fate {
    match data.local(peeled(data.body, collection)) {
        Some(pat)
            if crate::marks::param_of(data, pat).is_none() && has_handles(context, data, collection) =>
        {
            uses(context, data, pat)
        }
        _ => Fate::Kept,
    }
}

/// Whether an expression is a collection.
fn has_handles(context: &Context<'_>, data: &BodyData<'_>, at: ExprId) -> bool {
    let ty = data.ty(at);
    let Some((def, _)) = ty.peeled().as_adt() else { return false };
    context.program.roles(def).iter().any(|role| matches!(role.kind, RoleKind::Collection(_)))
}

fn mentions_await(context: &Context<'_>, data: &BodyData<'_>, root: ExprId) -> bool {
    let mut stack = vec![root];
    while let Some(id) = stack.pop() {
        match data.expr(id) {
            Expr::Await(_) => return true,
            Expr::MethodCall(_) if method_fate(context, data, id).is_some() => return true,
            other => children(other, |child| stack.push(child)),
        }
    }
    false
}
