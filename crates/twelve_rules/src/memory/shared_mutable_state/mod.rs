//! State handed to the framework, or held by a service object, that entry points change.

use crate::harmless::{harmless, is_called_a_cache};
use crate::subject::Subject;
use crate::uses::{Uses, written_cells};
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Confidence, Finding, Level};
use twelve_trace::{Act, CellKind, EntryKind, Purpose, StateMap};

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
                confidence: if is_bookkeeping(&uses) { Confidence::Low } else { uses.confidence_of_data() },
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

/// What a loop keeps beside itself and no one else sees: a batch, the last errors, what it has still to do. Whether a
/// visitor ever relies on it, nothing tells.
fn is_bookkeeping(uses: &Uses<'_>) -> bool {
    let by_loop = |i: &usize| {
        let kind = uses.map.entries.get(*i).map(|e| e.kind);
        matches!(kind, Some(EntryKind::Job | EntryKind::Tick))
    };
    // One that answers questions from it is asked on behalf of visitors.
    let answers =
        uses.map.acts.iter().any(|act| {
            act.act == Act::Send && act.function == uses.proof.function && act.by.contains("oneshot")
        });
    matches!(uses.cell.kind, CellKind::Captured(_))
        && uses.cell.purpose == Purpose::Data
        && !answers
        && uses.writers().iter().chain(&uses.readers()).all(by_loop)
}
