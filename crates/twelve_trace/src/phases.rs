//! Which programs there are, and when each region runs.

use crate::commands;
use crate::context::Context;
use crate::entries::Entry;
use crate::map::{EntryPoint, Phase, Process, ProcessKind, Work};
use crate::marks::{Marks, Target};
use crate::regions::{EdgeKind, RegionId, Regions};
use crate::shape::NONE;
use rustc_hash::FxHashSet;
use twelve_hir::Visibility;
use twelve_program::{CrateId, CrateKind, DefId, DefKind, Program};
use twelve_stubs::role::EntryKind;

const SERVING: u8 = 1;
const BACKGROUND: u8 = 2;
const STARTUP: u8 = 4;
const ONE_OFF: u8 = 8;

/// When each region runs.
#[derive(Debug)]
pub(crate) struct Phases {
    bits: Vec<u8>,
}

impl Phases {
    /// The phases that an effect in a region is told of.
    pub(crate) fn of(&self, region: RegionId) -> Vec<Phase> {
        let bits = self.bits.get(region).copied().unwrap_or(0);
        let mut phases = Vec::new();
        for (bit, phase) in
            [(SERVING, Phase::Serving), (BACKGROUND, Phase::Background), (STARTUP, Phase::Startup)]
        {
            if bits & bit != 0 {
                phases.push(phase);
            }
        }
        if phases.is_empty() {
            phases.push(if bits & ONE_OFF != 0 { Phase::OneOff } else { Phase::Unreached });
        }
        phases
    }

    /// Whether a region runs, but never at start-up: what it makes is made for a call or a connection.
    pub(crate) fn only_later(&self, region: RegionId) -> bool {
        self.bits.get(region).is_some_and(|b| b & (SERVING | BACKGROUND) != 0 && b & STARTUP == 0)
    }

    /// Whether a region runs while serving.
    pub(crate) fn serving(&self, region: RegionId) -> bool {
        self.bits.get(region).is_some_and(|b| b & SERVING != 0)
    }
}

/// The region that an entry point calls.
pub(crate) fn region_of(regions: &Regions, target: Target) -> Option<RegionId> {
    match target {
        Target::Fn(def, _) => regions.of_def(def),
        Target::Code(def, root) => regions.of_root(def, root),
        Target::Param(_) => None,
    }
}

/// The programs of the workspace. Entry points that no selected program has are dropped from `entries`.
pub(crate) fn processes(
    context: &Context<'_>,
    regions: &Regions,
    marks: &[Marks],
    entries: &mut Vec<Entry>,
    examples: bool,
) -> Vec<(Process, Option<DefId>)> {
    let program = context.program;
    let mut found: Vec<(Process, Option<DefId>, CrateId, FxHashSet<CrateId>)> = Vec::new();
    let mut used: FxHashSet<CrateId> = FxHashSet::default();
    let mains = mains(program, examples);
    let mut sorted: Vec<(CrateId, DefId)> = mains;
    sorted.sort_unstable();
    // A program whose registrations cannot be followed from `main` still serves if it runs a server.
    for (krate, main) in sorted {
        let linked = linked(program, krate);
        used.extend(linked.iter().copied());
        let reached = reach(regions, regions.of_def(main), |_| true);
        let serves = marks
            .iter()
            .zip(&context.bodies)
            .any(|(m, data)| m.serves && regions.of_def(data.def).is_some_and(|r| reached[r]));
        let of_this: Vec<usize> = entries
            .iter()
            .enumerate()
            .filter(|(_, e)| {
                let registered =
                    e.registered_in.and_then(|def| regions.of_def(def)).is_some_and(|r| reached[r]);
                let home = e.krate(program);
                registered || home == krate || (serves && linked.contains(&home))
            })
            .map(|(i, _)| i)
            .collect();
        let kind = kind_of(&of_this, entries);
        let process = Process { name: crate_name(program, krate), kind, entries: of_this };
        found.push((process, Some(main), krate, linked));
    }
    let alone: Vec<CrateId> = (0..program.crates().len() as u32)
        .map(CrateId)
        .filter(|id| {
            let data = &program.crates()[id.index()];
            data.kind == CrateKind::Lib
                && data.selected
                && !found.iter().any(|(p, _, _, linked)| p.kind.serves() && linked.contains(id))
        })
        .collect();
    for krate in alone {
        let own: Vec<usize> =
            entries.iter().enumerate().filter(|(_, e)| e.krate(program) == krate).map(|(i, _)| i).collect();
        if own.is_empty() && used.contains(&krate) {
            continue;
        }
        let process = Process { name: crate_name(program, krate), kind: ProcessKind::Library, entries: own };
        found.push((process, None, krate, linked(program, krate)));
    }
    drop_unselected(program, &mut found, entries);
    if !found.iter().any(|(p, ..)| p.kind.serves()) && entries.is_empty() {
        for (process, _, krate, _) in found.iter_mut().filter(|(p, ..)| p.kind == ProcessKind::Library) {
            let public = public_functions(context, *krate);
            process.entries = (entries.len()..entries.len() + public.len()).collect();
            entries.extend(public);
        }
    }
    found.into_iter().map(|(process, main, ..)| (process, main)).collect()
}

fn drop_unselected(
    program: &Program,
    found: &mut [(Process, Option<DefId>, CrateId, FxHashSet<CrateId>)],
    entries: &mut Vec<Entry>,
) {
    let selected = |krate: CrateId| program.crates().get(krate.index()).is_some_and(|c| c.selected);
    let keep: Vec<bool> = entries
        .iter()
        .enumerate()
        .map(|(index, e)| {
            let home = e.krate(program);
            let served = |(p, _, krate, linked): &(Process, Option<DefId>, CrateId, FxHashSet<CrateId>)| {
                p.kind.serves() && selected(*krate) && linked.contains(&home)
            };
            // A loop beside something else is an entry point only of a program that serves.
            if !e.makes_service {
                return found.iter().any(|f| served(f) && f.0.entries.contains(&index));
            }
            selected(home) || found.iter().any(served)
        })
        .collect();
    if keep.iter().all(|k| *k) {
        return;
    }
    let mut next = 0;
    let renumbered: Vec<Option<usize>> = keep
        .iter()
        .map(|k| {
            k.then(|| {
                next += 1;
                next - 1
            })
        })
        .collect();
    for (process, ..) in found {
        if !process.kind.serves() && process.kind != ProcessKind::Library {
            process.entries.clear();
        }
        process.entries =
            process.entries.iter().filter_map(|i| renumbered.get(*i).copied().flatten()).collect();
    }
    let mut at = 0;
    entries.retain(|_| {
        at += 1;
        keep[at - 1]
    });
}

/// The phases of all regions.
pub(crate) fn phases(
    context: &Context<'_>,
    regions: &Regions,
    marks: &[Marks],
    entries: &[Entry],
    processes: &[(Process, Option<DefId>)],
) -> Phases {
    let mut bits = vec![0u8; regions.list.len()];
    let start = |serves: bool| {
        processes
            .iter()
            .filter(move |(p, _)| p.kind.serves() == serves)
            .filter_map(|(_, main)| main.and_then(|m| regions.of_def(m)))
    };
    // The value of a static is made at first use, which nobody can tell from start-up.
    let statics = context.bodies.iter().filter_map(|data| {
        let kind = context.program.def(data.def).kind;
        matches!(kind, DefKind::Static | DefKind::Const).then(|| regions.of_def(data.def)).flatten()
    });
    let aside = commands::aside(context, regions, marks, start(true).collect());
    let commands = aside.iter().map(|e| regions.edges[*e as usize].to);
    spread(regions, &mut bits, start(false).chain(commands), ONE_OFF, |_| true);
    let starts = |e: u32| regions.edges[e as usize].kind != EdgeKind::Spawn && !aside.contains(&e);
    spread_by(regions, &mut bits, start(true).chain(statics), STARTUP, starts);
    let of_kind = |tick: bool| {
        entries
            .iter()
            .filter(move |e| (e.point.kind == EntryKind::Tick) == tick)
            .filter_map(|e| region_of(regions, e.target))
    };
    spread(regions, &mut bits, of_kind(false), SERVING, |_| true);
    let started: Vec<RegionId> = regions
        .edges
        .iter()
        .filter(|e| e.kind == EdgeKind::Spawn && bits[e.from] & STARTUP != 0)
        .map(|e| e.to)
        .collect();
    spread(regions, &mut bits, of_kind(true).chain(started), BACKGROUND, |_| true);
    // A task that a library starts where no program of the workspace can be seen to call it.
    let library = processes.iter().any(|(p, _)| p.kind == ProcessKind::Library && !p.entries.is_empty());
    if library {
        let more: Vec<RegionId> = regions
            .edges
            .iter()
            .filter(|e| e.kind == EdgeKind::Spawn && bits[e.from] == 0 && bits[e.to] == 0)
            .map(|e| e.to)
            .collect();
        spread(regions, &mut bits, more.into_iter(), BACKGROUND, |_| true);
    }
    Phases { bits }
}

fn spread(
    regions: &Regions,
    bits: &mut [u8],
    from: impl Iterator<Item = RegionId>,
    bit: u8,
    follow: impl Fn(EdgeKind) -> bool,
) {
    spread_by(regions, bits, from, bit, |e| follow(regions.edges[e as usize].kind));
}

/// The same with a choice by the edge's number.
fn spread_by(
    regions: &Regions,
    bits: &mut [u8],
    from: impl Iterator<Item = RegionId>,
    bit: u8,
    follow: impl Fn(u32) -> bool,
) {
    let mut stack: Vec<RegionId> = Vec::new();
    for region in from {
        if bits[region] & bit == 0 {
            bits[region] |= bit;
            stack.push(region);
        }
    }
    while let Some(region) = stack.pop() {
        for edge in &regions.out[region] {
            let to = regions.edges[*edge as usize].to;
            if bits[to] & bit == 0 && follow(*edge) {
                bits[to] |= bit;
                stack.push(to);
            }
        }
    }
}

fn reach(regions: &Regions, from: Option<RegionId>, follow: impl Fn(EdgeKind) -> bool) -> Vec<bool> {
    let mut bits = vec![0u8; regions.list.len()];
    spread(regions, &mut bits, from.into_iter(), 1, follow);
    bits.into_iter().map(|b| b != 0).collect()
}

/// The public functions of a library that nobody here uses: whoever does may call them while serving.
fn public_functions(context: &Context<'_>, krate: CrateId) -> Vec<Entry> {
    let program = context.program;
    let of_this = context.bodies.iter().filter(|data| program.def(data.def).krate == krate);
    let public = of_this.filter(|data| {
        let def = program.def(data.def);
        let is_public = |def: DefId| program.item(def).visibility == Visibility::Public;
        // A trait's method is called by whoever knows the trait.
        let own = def.parent.is_none_or(|parent| {
            program.def(parent).kind == DefKind::Impl && program.impl_trait_of(parent).is_none()
        });
        def.kind == DefKind::Fn && def.within.is_none() && own && is_public(data.def)
    });
    public
        .filter_map(|data| {
            let point = EntryPoint {
                kind: EntryKind::Request,
                method: None,
                path: None,
                name: context.short_name(data.def),
                function: data.def,
                place: program.place(data.def, program.item(data.def).name_range)?,
                certain: true,
                work: Work::default(),
            };
            let target = Target::Fn(data.def, true);
            Some(Entry { target, point, registered_in: None, by_trait: false, makes_service: true })
        })
        .collect()
}

/// What kind of program it is that has these entry points.
fn kind_of(of_this: &[usize], entries: &[Entry]) -> ProcessKind {
    let has = |kinds: &[EntryKind]| {
        of_this.iter().map(|i| &entries[*i]).any(|e| e.makes_service && kinds.contains(&e.point.kind))
    };
    if has(&[EntryKind::Request, EntryKind::Connection]) {
        ProcessKind::Service
    } else if has(&[EntryKind::Job]) {
        ProcessKind::Worker
    } else if has(&[EntryKind::Tick]) {
        ProcessKind::Scheduler
    } else {
        ProcessKind::OneOff
    }
}

/// The `main` of each program.
pub(crate) fn roots_of_programs(program: &Program, examples: bool) -> impl Iterator<Item = DefId> {
    mains(program, examples).into_iter().map(|(_, main)| main)
}

fn mains(program: &Program, examples: bool) -> Vec<(CrateId, DefId)> {
    let mut found = Vec::new();
    for (def, data) in program.defs() {
        let is_main = data.name == *"main" || crate::hidden::is_launched(program, def);
        if data.kind != DefKind::Fn || !is_main || data.parent.is_some() || data.within.is_some() {
            continue;
        }
        let krate = program.krate(def);
        let runs = krate.kind == CrateKind::Bin || (examples && krate.kind == CrateKind::Example);
        if runs && data.module == krate.root {
            found.push((data.krate, def));
        }
    }
    found
}

/// A crate and all that it depends on.
fn linked(program: &Program, krate: CrateId) -> FxHashSet<CrateId> {
    let (mut seen, mut stack) = (FxHashSet::default(), vec![krate]);
    while let Some(id) = stack.pop() {
        if seen.insert(id)
            && let Some(data) = program.crates().get(id.index())
        {
            stack.extend(data.dependencies.iter().map(|(_, id)| *id));
        }
    }
    seen
}

fn crate_name(program: &Program, krate: CrateId) -> String {
    program.crates().get(krate.index()).map(|c| c.name.as_str().to_owned()).unwrap_or_default()
}

/// Whether a region is the whole of a body.
pub(crate) fn is_whole(regions: &Regions, region: RegionId) -> bool {
    regions.list.get(region).is_some_and(|r| r.root == NONE)
}
