//! Thread-locals that one call writes and another reads.

use crate::harmless::{FORGETTING, harmless};
use crate::subject::Subject;
use crate::uses::{Uses, written_cells};
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Finding, Level};
use twelve_trace::{CellKind, Effect, EntryKind, Purpose, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "thread_local_state",
    group: "memory",
    level: Level::Warn,
    since: "0.1.0",
    summary: "a thread-local that one request writes and another reads",
    docs: include_str!("lint.md"),
    specificity: 10,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    for (index, uses) in written_cells(map, |kind| matches!(kind, CellKind::ThreadLocal(_))) {
        let other = matches!(uses.cell.purpose, Purpose::Cache | Purpose::Compiled | Purpose::Flag);
        if other || harmless(&uses).is_some() || !outlives_the_call(&uses) {
            continue;
        }
        let name = phrase::name_of(uses.cell);
        out.add(
            Fact::Cell(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: uses.confidence(),
                message: format!("thread-local {name} {}", phrase::done_by(&uses)),
                primary: phrase::declared(&uses),
                secondary: phrase::used(&uses),
                witness: phrase::written(&uses),
                note: format!(
                    "every thread of every copy has its own {name}, so what is read depends on which thread \
                     answers; a restart empties them all"
                ),
                help: Subject::of(&uses).help().to_owned(),
                item: uses.cell.item.clone(),
            },
        );
    }
}

/// Whether what one call wrote is there for the next.
///
/// Who empties or replaces it first has a buffer; what a middleware sets for the handlers behind it is the context of
/// one request.
fn outlives_the_call(uses: &Uses<'_>) -> bool {
    let empties = |by: &str| FORGETTING.contains(&by) || matches!(by, "=" | "set" | "replace" | "swap");
    // Who looks first and sets once goes on from what was there; who sets twice puts it back.
    let goes_on = |e: &Effect| {
        let sets = uses.writes.iter().filter(|w| w.function == e.function && w.by == "set").count();
        let looks = |r: &&&Effect| {
            r.by == "get" && r.function == e.function && r.place.range.start < e.place.range.start
        };
        e.by == "set" && sets == 1 && uses.reads.iter().any(|r| looks(&r))
    };
    if by_route(uses) && uses.writes.iter().any(|e| goes_on(e)) {
        return true;
    }
    let emptied = |e: &&Effect| uses.writes.iter().any(|w| w.function == e.function && empties(&w.by));
    let is_buffer = uses.writes.iter().chain(&uses.reads).all(emptied);
    let elsewhere = uses.readers().iter().any(|r| !uses.writers().contains(r));
    let grows = uses.writes.iter().any(|e| !empties(&e.by));
    !is_buffer && by_route(uses) && (elsewhere || (grows && !uses.reads.is_empty()))
}

/// Whether more than a middleware writes it.
fn by_route(uses: &Uses<'_>) -> bool {
    let is_route = |i: &usize| {
        uses.map.entries.get(*i).is_some_and(|e| e.path.is_some() || e.kind != EntryKind::Request)
    };
    uses.writers().iter().any(is_route)
}
