//! Puts the state map's cells and files together: phases, entry points and witnesses of each effect.

use crate::cells::describe;
use crate::context::{BODY, Context};
use crate::defaults::Defaults;
use crate::entries::Entry;
use crate::loops::Loop;
use crate::map::{
    ActUse, Cell, Effect, EffectKind, FileEffect, PathBase, PathSource, Phase, ResourceUse, Touches,
    WitnessStep,
};
use crate::phases::Phases;
use crate::readers::find_readers;
use crate::regions::{RegionId, Regions};
use crate::resolve::{CellKey, Resolver};
use crate::summary::{
    Deed, Deps, Facts, Opened, RawAct, RawEffect, RawFile, Via, depth, is_dependent, merge_path,
};
use crate::witness::{Reach, Starts, reaches, steps};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;
use std::sync::Arc;
use twelve_hir::{Expr, ExprId};
use twelve_program::{DefId, DefKind, Ty, TyKind};
use twelve_source::Place;
use twelve_stubs::role::{Act, FileOp, Nature};

/// What all of this file's steps share.
pub(crate) struct Collector<'c, 'p> {
    pub(crate) context: &'c Context<'p>,
    pub(crate) regions: &'c Regions,
    pub(crate) phases: &'c Phases,
    pub(crate) entries: &'c [Entry],
    pub(crate) starts: &'c Starts,
}

/// Where an effect is told of: the region, and the calls from there to where it happens.
type Origin = (RegionId, Option<Arc<Via>>);

/// Who reaches an effect, and the shortest way.
#[derive(Default)]
pub(crate) struct Reached {
    pub(crate) entries: Vec<usize>,
    pub(crate) witness: Vec<WitnessStep>,
    pub(crate) certain: bool,
}

impl Reached {
    /// What nobody has to reach.
    pub(crate) fn certain() -> Self {
        Self { certain: true, ..Self::default() }
    }
}

impl Collector<'_, '_> {
    /// The entry points that reach one of these regions, nearest first, and the way from the first.
    pub(crate) fn reached(
        &self,
        reach: &FxHashMap<RegionId, Reach>,
        phase: Phase,
        from: &[Origin],
    ) -> Reached {
        let mut all: Vec<(usize, usize, usize)> = Vec::new();
        for (at, (region, chain)) in from.iter().enumerate() {
            let Some(reach) = reach.get(region) else { continue };
            let list = match phase {
                Phase::Serving => &reach.serving,
                Phase::Background => &reach.ticks,
                _ => continue,
            };
            all.extend(list.iter().map(|(distance, entry)| (distance + depth(chain), *entry, at)));
        }
        all.sort_unstable();
        let Some((_, first, at)) = all.first().copied() else {
            // At start-up, or in a task that is started then: the way from the program's start.
            let starts = matches!(phase, Phase::Startup | Phase::Background);
            let first = from.first().filter(|_| starts);
            let witness =
                first.map(|(region, chain)| self.starts.steps(self.context, self.regions, *region, chain));
            return Reached { witness: witness.unwrap_or_default(), certain: true, ..Reached::default() };
        };
        let (region, chain) = &from[at];
        let path = reach.get(region).map_or(&[][..], |reach| {
            if phase == Phase::Serving { &reach.serving_path } else { &reach.tick_path }
        });
        let entry = &self.entries[first];
        let certain = entry.point.certain && path.iter().all(|e| self.regions.edges[*e as usize].certain);
        let witness = steps(self.context, self.regions, entry, path, chain);
        let mut seen = FxHashSet::default();
        let entries = all.into_iter().map(|(_, e, _)| e).filter(|e| seen.insert(*e)).collect();
        Reached { entries, witness, certain }
    }

    /// All cells with their effects, in the order of their places.
    pub(crate) fn cells(&self, facts: &[Facts], resolver: &mut Resolver<'_, '_>) -> Vec<Cell> {
        for effect in facts.iter().flat_map(|f| &f.effects) {
            resolver.note_instance(effect);
        }
        let resolver = &*resolver;
        let mut by_cell: BTreeMap<CellKey, Vec<(&RawEffect, bool)>> = BTreeMap::new();
        for (id, def) in self.context.program.defs() {
            let counts =
                def.kind == DefKind::Static && !self.context.program.is_stub(id) && self.context.is_run(id);
            if counts {
                by_cell.insert(CellKey::Static(id), Vec::new());
            }
        }
        let mut wanted = Vec::new();
        for effect in facts.iter().flat_map(|f| &f.effects) {
            if let Some((key, certain)) = resolver.cell(effect) {
                by_cell.entry(key).or_default().push((effect, certain));
                wanted.push(effect.region);
            }
        }
        let reach = reaches(self.regions, self.entries, wanted);
        let mut cells: Vec<Cell> = Vec::new();
        for (key, effects) in by_cell {
            let Some(mut cell) = describe(self.context, resolver, key) else { continue };
            cell.certain = effects.is_empty() || effects.iter().any(|(_, certain)| *certain);
            let effects: Vec<&RawEffect> = effects.into_iter().map(|(effect, _)| effect).collect();
            cell.effects = self.effects(&effects, &reach);
            let lasts = matches!(key, CellKey::Static(_))
                || cell.effects.iter().any(|e| matches!(e.phase, Phase::Serving | Phase::Background));
            if lasts {
                cells.push(cell);
            }
        }
        cells.sort_by(|a, b| (a.place, &a.name).cmp(&(b.place, &b.name)));
        // One file that two crates include has its items twice.
        cells.dedup_by(|later, first| {
            let same = later.place == first.place && later.name == first.name;
            if same {
                first.certain |= later.certain;
                first.effects.append(&mut later.effects);
                let mut seen = FxHashSet::default();
                first.effects.sort_by_key(|e| (e.phase, e.place));
                first.effects.retain(|e| seen.insert((e.phase, e.place)));
            }
            same
        });
        cells
    }

    fn effects(&self, list: &[&RawEffect], reach: &FxHashMap<RegionId, Reach>) -> Vec<Effect> {
        struct Told<'a> {
            raw: &'a RawEffect,
            certain: bool,
            from: Vec<Origin>,
        }
        let mut told: BTreeMap<(Phase, Place), Told<'_>> = BTreeMap::new();
        for raw in list {
            for phase in self.phases.of(raw.region) {
                let item = told.entry((phase, raw.site)).or_insert_with(|| Told {
                    raw,
                    certain: raw.certain,
                    from: Vec::new(),
                });
                if rank(raw.kind) < rank(item.raw.kind) {
                    item.raw = raw;
                }
                item.certain |= raw.certain;
                item.from.push((raw.region, raw.chain.clone()));
            }
        }
        told.into_iter()
            .map(|((phase, place), item)| {
                let reached = self.reached(reach, phase, &item.from);
                Effect {
                    kind: item.raw.kind,
                    place,
                    by: item.raw.by.as_str().to_owned(),
                    phase,
                    function: item.raw.function,
                    certain: item.certain && reached.certain,
                    entries: reached.entries,
                    witness: reached.witness,
                    result_used: item.raw.result_used,
                    key_names: item.raw.key_names.to_vec(),
                    is_copy: item.raw.is_copy,
                }
            })
            .collect()
    }

    /// All that is done to files, and all resources that are made, in the order of the places.
    pub(crate) fn files(&self, facts: &[Facts], defaults: &Defaults) -> (Vec<FileEffect>, Vec<ResourceUse>) {
        struct Told<'a> {
            raw: &'a RawFile,
            path: PathSource,
            body_data: bool,
            transient: bool,
            opted_in: bool,
            once: bool,
            certain: bool,
            from: Vec<Origin>,
        }
        // A caller that was told of too many others was not told of this one.
        let seen_by_callers: FxHashSet<(DefId, Place, FileOp)> = facts
            .iter()
            .flat_map(|f| &f.files)
            .filter_map(|f| f.told_by.map(|by| (by, f.site, f.op)))
            .collect();
        let handlers: FxHashSet<DefId> = self.entries.iter().map(|e| e.point.function).collect();
        let mut told: BTreeMap<(Place, Phase, FileOp, Option<Opened>), Told<'_>> = BTreeMap::new();
        let mut wanted = Vec::new();
        for raw in facts.iter().flat_map(|f| &f.files) {
            // What depends on a caller is told of by the caller, if one was read.
            let mine = self.regions.of_def(raw.home).is_none_or(|whole| {
                let called = !self.regions.into[whole].is_empty();
                !called
                    || self.regions.open[whole]
                    || handlers.contains(&raw.home)
                    || !is_dependent(raw)
                    || !seen_by_callers.contains(&(raw.home, raw.site, raw.op))
            });
            if !mine {
                continue;
            }
            wanted.push(raw.region);
            for phase in self.phases.of(raw.region) {
                let body_data = raw.data_deps & Deps::from(BODY) != 0;
                let item = told.entry((raw.site, phase, raw.op, raw.opens.clone())).or_insert_with(|| Told {
                    raw,
                    path: PathSource::default(),
                    body_data: false,
                    transient: true,
                    opted_in: true,
                    once: true,
                    certain: false,
                    from: Vec::new(),
                });
                if item.from.is_empty() || matches!(item.path.base, PathBase::Param(_)) {
                    item.path.base = raw.path.base.clone();
                }
                merge_path(&mut item.path, &raw.path);
                item.body_data |= body_data;
                item.transient &= raw.transient;
                item.opted_in &= raw.opted_in;
                item.once &= raw.once;
                item.certain |= raw.certain;
                item.from.push((raw.region, raw.chain.clone()));
            }
        }
        let reach = reaches(self.regions, self.entries, wanted);
        let (mut files, mut resources) = (Vec::new(), Vec::new());
        for ((place, phase, op, opens), item) in told {
            let reached = self.reached(&reach, phase, &item.from);
            let by = item.raw.by.to_string();
            let function = item.raw.function;
            let certain = item.certain && reached.certain;
            let Reached { entries, witness, .. } = reached;
            let path = item.path;
            match opens {
                Some(Opened { what, medium, instead }) => resources.push(ResourceUse {
                    what,
                    medium,
                    place,
                    by,
                    instead,
                    defaults: self.defaults_of(defaults, &path),
                    pooled: self.is_managers(function),
                    path,
                    transient: item.transient,
                    opted_in: item.opted_in,
                    once: item.once,
                    phase,
                    function,
                    entries,
                    witness,
                    certain,
                }),
                None => files.push(FileEffect {
                    op,
                    place,
                    by,
                    phase,
                    function,
                    certain,
                    entries,
                    witness,
                    path,
                    body_data: item.body_data,
                    transient: item.transient,
                    readers: Vec::new(),
                    opted_in: item.opted_in,
                    once: item.once,
                }),
            }
        }
        find_readers(&mut files);
        (files, resources)
    }

    /// What the settings in a path are unless somebody sets them. A local that is named like one counts where it is made
    /// at start-up: that is what a first start writes down.
    fn defaults_of(&self, defaults: &Defaults, path: &PathSource) -> Vec<(String, Place)> {
        let known = defaults.of(self.context.program, &path.fields);
        if !known.is_empty() {
            return known;
        }
        let starts = |def: DefId| {
            let region = self.regions.of_def(def);
            region.is_some_and(|region| self.phases.of(region).contains(&Phase::Startup))
        };
        defaults.of_locals(self.context.program, &path.fields, starts)
    }

    /// Whether a function is one of some, or calls one of them, itself or by a function in between.
    fn comes_to(&self, def: DefId, some: &FxHashSet<DefId>) -> bool {
        let mut layer: Vec<RegionId> = self.regions.of_def(def).into_iter().collect();
        for _ in 0..4 {
            if layer.iter().any(|r| self.regions.list.get(*r).is_some_and(|r| some.contains(&r.def))) {
                return true;
            }
            let calls = layer.iter().flat_map(|r| &self.regions.out[*r]);
            layer = calls.map(|e| self.regions.edges[*e as usize].to).collect();
            layer.sort_unstable();
            layer.dedup();
            layer.truncate(64);
        }
        false
    }

    /// Whether a function is a method of a pool's manager.
    fn is_managers(&self, function: DefId) -> bool {
        let program = self.context.program;
        let of = program.def(function).parent.and_then(|parent| program.impl_self_ty(parent));
        of.as_ref().and_then(Ty::as_adt).is_some_and(|(adt, _)| self.regions.managers.contains(&adt))
    }

    /// What calls do beside their results, in the order of the places; uses of backing services left out.
    pub(crate) fn acts(&self, facts: &[Facts], waiting: &[Loop]) -> Vec<ActUse> {
        let looped = |raw: &RawAct| {
            let mut loops: Vec<DefId> =
                waiting.iter().filter(|l| l.takes_in == Some(raw.function)).map(|l| l.def).collect();
            loops.dedup();
            loops
        };
        let stores: FxHashSet<DefId> = facts
            .iter()
            .flat_map(|f| &f.acts)
            .filter(|a| a.certain && matches!(a.deed, Deed::External(Touches::Changes | Touches::Sets)))
            .map(|a| a.function)
            .collect();
        let mut told: BTreeMap<(Place, Phase, Act), (&RawAct, Vec<Origin>)> = BTreeMap::new();
        let mut wanted = Vec::new();
        for raw in facts.iter().flat_map(|f| &f.acts) {
            let Deed::Act(act) = raw.deed else { continue };
            wanted.push(raw.region);
            for phase in self.phases.of(raw.region) {
                let item = told.entry((raw.site, phase, act)).or_insert_with(|| (raw, Vec::new()));
                item.1.push((raw.region, None));
            }
        }
        let reach = reaches(self.regions, self.entries, wanted);
        told.into_iter()
            .map(|((place, phase, act), (raw, from))| {
                let reached = self.reached(&reach, phase, &from);
                let answered = act == Act::Send && is_answered(self.context, raw.function);
                ActUse {
                    loops: if act == Act::Receive { looped(raw) } else { Vec::new() },
                    carries: raw.carries.as_deref().map(str::to_owned),
                    names_only: raw.names_only,
                    answered,
                    stored: act == Act::GenerateKey
                        && (stores.contains(&raw.function)
                            || raw.given.iter().any(|def| self.comes_to(*def, &stores))),
                    act,
                    place,
                    by: raw.by.to_string(),
                    opted_in: raw.opted_in,
                    once: raw.once,
                    phase,
                    function: raw.function,
                    entries: reached.entries,
                    witness: reached.witness,
                    certain: raw.certain && reached.certain,
                }
            })
            .collect()
    }
}

/// Whether a function waits for a value that is handed over once: the answer to what it sent.
fn is_answered(context: &Context<'_>, function: DefId) -> bool {
    let Some(data) = context.body(function) else { return false };
    let answer = |id: ExprId| {
        let ty = data.ty(id);
        // A plain future has no nature; the receiving end of a `oneshot` is one that has.
        matches!(ty.peeled().kind(), TyKind::Adt(..)) && context.nature(&ty) == Some(Nature::Channel)
    };
    data.body.exprs.iter().any(|expr| match expr {
        Expr::Await(inner) => answer(*inner),
        Expr::MethodCall(call) => {
            matches!(call.method.as_str(), "recv" | "blocking_recv") && answer(call.receiver)
        }
        _ => false,
    })
}

fn rank(kind: EffectKind) -> u8 {
    match kind {
        EffectKind::Write => 0,
        EffectKind::Initialise => 1,
        EffectKind::Read => 2,
    }
}
