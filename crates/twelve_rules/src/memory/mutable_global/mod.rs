//! Statics whose value changes while serving.

use crate::harmless::{harmless, is_called_a_cache};
use crate::subject::Subject;
use crate::uses::written_cells;
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Finding, Level};
use twelve_trace::{CellKind, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "mutable_global",
    group: "memory",
    level: Level::Deny,
    since: "0.1.0",
    summary: "a static whose value requests change",
    docs: include_str!("lint.md"),
    specificity: 10,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    for (index, uses) in written_cells(map, |kind| matches!(kind, CellKind::Static(_))) {
        if harmless(&uses).is_some() || is_called_a_cache(&uses) {
            continue;
        }
        let subject = Subject::of(&uses);
        out.add(
            Fact::Cell(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: uses.confidence_of_data(),
                message: format!("static {} {}", phrase::name_of(uses.cell), subject.predicate(&uses)),
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
