//! Numbers that are handed out, each once, by one process.

use crate::subject::Subject;
use crate::uses::written_cells;
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Confidence, Finding, Label, Level};
use twelve_trace::{Act, CellKind, Phase, Purpose, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "local_sequence",
    group: "memory",
    level: Level::Deny,
    since: "0.1.0",
    summary: "a counter in process memory that hands out ids",
    docs: include_str!("lint.md"),
    specificity: 15,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    // Of a static, of shared state, of each thread: two copies count apart.
    for (index, uses) in written_cells(map, |kind| !matches!(kind, CellKind::StaticMut(_))) {
        if uses.cell.purpose != Purpose::Sequence {
            continue;
        }
        let name = phrase::name_of(uses.cell);
        let takers = phrase::entries(map, &uses.writers());
        out.add(
            Fact::Cell(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: uses.confidence(),
                message: match takers.as_str() {
                    "" => format!("{name} hands out numbers that only one process counts"),
                    takers => format!("{name} hands out numbers to {takers} that only one process counts"),
                },
                primary: phrase::declared(&uses),
                secondary: phrase::used(&uses),
                witness: phrase::written(&uses),
                note: Subject::Sequence.note(&uses),
                help: Subject::Sequence.help().to_owned(),
                item: uses.cell.item.clone(),
            },
        );
    }
    for (index, act) in map.acts.iter().enumerate() {
        let runs = matches!(act.phase, Phase::Serving | Phase::Background | Phase::Startup);
        if act.act != Act::Number || !runs {
            continue;
        }
        out.add(
            Fact::Act(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: if act.certain { Confidence::High } else { Confidence::Medium },
                message: format!("`{}` is given a constant for the number of its node", act.by),
                primary: Label {
                    place: act.place,
                    text: "the same in every copy of the service".to_owned(),
                },
                secondary: Vec::new(),
                witness: phrase::path(&act.witness, act.place, format!("`{}` is called", act.by)),
                note: "an id is the time, the node and a counter: copies with one node's number give out the same \
                       ids whenever they are asked in the same millisecond"
                    .to_owned(),
                help: "take the node's number from the environment that starts the copy (a StatefulSet's ordinal, a \
                       lease in Redis), or use ids that need none (`uuid` version 7, `ulid`)"
                    .to_owned(),
                item: map.program.path_of(act.function),
            },
        );
    }
}
