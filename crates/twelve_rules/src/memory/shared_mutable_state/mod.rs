//! State handed to the framework, or held by a service object, that entry points change.

use crate::harmless::{harmless, is_called_a_cache};
use crate::subject::Subject;
use crate::uses::written_cells;
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Finding, Level};
use twelve_trace::{CellKind, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "shared_mutable_state",
    group: "memory",
    level: Level::Deny,
    since: "0.1.0",
    summary: "shared state of the application that requests change",
    docs: include_str!("lint.md"),
    specificity: 10,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    let is_shared = |kind| matches!(kind, CellKind::Field(_) | CellKind::Value(_) | CellKind::Captured(_));
    for (index, uses) in written_cells(map, is_shared) {
        if harmless(&uses).is_some() || is_called_a_cache(&uses) {
            continue;
        }
        let what = match uses.cell.kind {
            CellKind::Captured(_) => "captured variable ",
            CellKind::Value(_) => "shared value ",
            _ => "",
        };
        let subject = Subject::of(&uses);
        out.add(
            Fact::Cell(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: uses.confidence(),
                message: format!("{what}{} {}", phrase::name_of(uses.cell), subject.predicate(&uses)),
                primary: phrase::declared(&uses),
                secondary: phrase::used(&uses),
                witness: phrase::written(&uses),
                note: subject.note(&uses),
                help: subject.help().to_owned(),
                item: uses.cell.item.clone(),
            },
        );
    }
}
