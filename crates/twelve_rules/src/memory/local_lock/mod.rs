//! Locks of one process around what all copies of the service share.

use crate::uses::confidence;
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Confidence, Finding, Label, Level};
use twelve_trace::{Effect, Phase, Purpose, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "local_lock",
    group: "memory",
    level: Level::Warn,
    since: "0.1.0",
    summary: "a lock in process memory around what all copies share",
    docs: include_str!("lint.md"),
    specificity: 15,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    for (index, cell) in map.cells.iter().enumerate() {
        let Some(change) = cell.guarded.first() else { continue };
        if cell.purpose != Purpose::Lock || map.library {
            continue;
        }
        let taken: Vec<&Effect> = cell.effects.iter().filter(|e| e.phase == Phase::Serving).collect();
        let Some(proof) = taken.first() else { continue };
        let takers = phrase::entries(map, &crate::uses::entries_of(&taken));
        let name = phrase::name_of(cell);
        let text = match cell.ty_text.trim() {
            "" => "a lock in process memory".to_owned(),
            ty => format!("`{}` in process memory", phrase::short(ty)),
        };
        out.add(
            Fact::Cell(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                // That what is changed needs the lock is seen by nobody.
                confidence: confidence(&[cell.certain, proof.certain]).min(Confidence::Medium),
                message: format!(
                    "lock {name} keeps order within one process only, around what {takers} changes outside of it"
                ),
                primary: Label { place: cell.place, text },
                secondary: vec![
                    Label { place: proof.place, text: format!("taken here by {takers}") },
                    Label { place: change.place, text: format!("changed under it here, by `{}`", change.by) },
                ],
                witness: phrase::path(&proof.witness, proof.place, format!("{name} is taken by `{}`", proof.by)),
                note: format!(
                    "each copy of the service has its own {name}: two of them are past it at the same time"
                ),
                help: "let the backing service keep order: a transaction with `SELECT .. FOR UPDATE`, \
                       `pg_advisory_xact_lock` or a unique constraint in Postgres (`sqlx`), a lease in Redis (`SET .. \
                       NX PX` by `redis`, `rslock`)"
                    .to_owned(),
                item: cell.item.clone(),
            },
        );
    }
}
