//! Maps in process memory that hold what belongs to a visitor.

mod topic;

use crate::caching::is_only_copy;
use crate::harmless::harmless;
use crate::uses::written_cells;
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Finding, Level};
use twelve_trace::{CellKind, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "session_map",
    group: "memory",
    level: Level::Deny,
    since: "0.1.0",
    summary: "a map in process memory that holds what belongs to a visitor",
    docs: include_str!("lint.md"),
    specificity: 20,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    // Every kind of cell: a session is lost with the process whatever holds it.
    let any = |_: CellKind| true;
    for (index, uses) in written_cells(map, any) {
        let Some(topic) = uses.cell.topic else { continue };
        // A cache that has nothing behind it is a map like any other.
        if harmless(&uses).is_some() && !is_only_copy(&uses) {
            continue;
        }
        out.add(
            Fact::Cell(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: uses.confidence(),
                message: format!(
                    "{} in process memory: {} {}",
                    topic::what(topic),
                    phrase::name_of(uses.cell),
                    phrase::done_by(&uses)
                ),
                primary: phrase::declared(&uses),
                secondary: phrase::used(&uses),
                witness: phrase::written(&uses),
                note: topic::note(topic),
                help: topic::help(topic).to_owned(),
                item: uses.cell.item.clone(),
            },
        );
    }
}
