//! What cells have to do with what lies outside of the process, where that takes the call graph.
//!
//! A lock around nothing stands for something: what is changed outside by the functions that take it. A function whose
//! results an attribute keeps has loaded them if it asks a backing service.

use crate::map::{Cell, CellKind, Cure, CureKind, Phase, Purpose, Work};
use crate::regions::{EdgeKind, RegionId, Regions};
use crate::tasks::Works;
use twelve_program::{DefId, Program, Ty, TyKind};

/// Notes it in all cells whose purpose is known.
pub(crate) fn note(regions: &Regions, works: &Works<'_, '_>, program: &Program, cells: &mut [Cell]) {
    let of = |def: DefId| regions.of_def(def).map(|region| works.of(vec![region])).unwrap_or_default();
    for cell in cells {
        match cell.kind {
            // What a program that it runs gives may depend on the arguments alone.
            CellKind::Hidden(def) if of(def).external.iter().any(|e| e.certain) => {
                cell.cures.push(Cure { kind: CureKind::Loads, place: cell.place });
                cell.cures.sort_unstable_by_key(|c| (c.place, c.kind));
            }
            // The function around a closure is not what takes the lock.
            CellKind::Captured(_) => {}
            _ if cell.purpose == Purpose::Lock => {
                let mut functions: Vec<DefId> =
                    cell.effects.iter().filter(|e| e.phase == Phase::Serving).map(|e| e.function).collect();
                functions.dedup();
                for function in functions {
                    let mut found = of(function);
                    // `lock_of(id)` gives a lock of the map to its caller, who takes it.
                    if found.external.is_empty() && gives_lock(program, &program.ret_ty(function), 0) {
                        found = works.of(callers(regions, function));
                    }
                    cell.guarded.append(&mut changes(found));
                }
                cell.guarded.sort_by(|a, b| (a.place, &a.by).cmp(&(b.place, &b.by)));
                cell.guarded.dedup();
            }
            _ => {}
        }
    }
}

/// What work changes outside, unless all copies of the service take turns at it.
fn changes(work: Work) -> Vec<crate::map::External> {
    if !work.claims.is_empty() {
        return Vec::new();
    }
    work.external.into_iter().filter(|e| e.changes()).collect()
}

fn callers(regions: &Regions, function: DefId) -> Vec<RegionId> {
    let Some(region) = regions.of_def(function) else { return Vec::new() };
    let edges = regions.into[region].iter().map(|e| &regions.edges[*e as usize]);
    edges.filter(|e| e.kind == EdgeKind::Call).map(|e| e.from).collect()
}

/// Whether a type is a lock, a guard, or a permit, or holds one.
fn gives_lock(program: &Program, ty: &Ty, depth: usize) -> bool {
    match ty.kind() {
        TyKind::Ref(_, inner) | TyKind::Future(inner) => gives_lock(program, inner, depth),
        TyKind::Adt(def, args) => {
            let name = program.def(*def).name;
            let name = name.as_str();
            name.contains("Mutex")
                || name.contains("RwLock")
                || name.contains("Guard")
                || name.contains("Permit")
                || name == "Semaphore"
                || (depth < 4 && args.iter().any(|arg| gives_lock(program, arg, depth + 1)))
        }
        _ => false,
    }
}
