//! Live connections that other requests look up.

use crate::uses::{Uses, written_cells};
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Confidence, Finding, Level};
use twelve_trace::{CellKind, CureKind, EffectKind, Phase, Purpose, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "connection_registry",
    group: "memory",
    level: Level::Warn,
    since: "0.1.0",
    summary: "live connections of one process that other requests look up",
    docs: include_str!("lint.md"),
    specificity: 20,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    let any = |_: CellKind| true;
    let found: Vec<(usize, Uses<'_>)> =
        written_cells(map, any).filter(|(_, uses)| is_registry(uses)).collect();
    for (index, uses) in &found {
        // A field within a field: the outer one is what is locked and changed.
        let twice =
            sends_only(uses) && found.iter().any(|(_, other)| !sends_only(other) && is_alike(uses, other));
        if twice {
            continue;
        }
        let name = phrase::name_of(uses.cell);
        let writers = match phrase::entries(map, &uses.writers()) {
            names if names.is_empty() => "a request".to_owned(),
            names => names,
        };
        out.add(
            Fact::Cell(*index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: if map.may_be_fed(uses.cell) { Confidence::Low } else { uses.confidence() },
                message: format!("{name} holds the connections of one process only: it {}", phrase::done_by(uses)),
                primary: phrase::declared(uses),
                secondary: phrase::used(uses),
                witness: phrase::written(uses),
                note: format!(
                    "{name} knows the clients that this copy serves: what {writers} sends here never gets to clients \
                     of another copy, and a restart ends all of them"
                ),
                help: "send over a bus that all copies share, Redis pub/sub (`redis`) or NATS (`async-nats`), and let \
                       each copy pass on what comes from there to the connections that it holds; who is where can be \
                       kept in Redis with a time to live"
                    .to_owned(),
                item: uses.cell.item.clone(),
            },
        );
    }
}

/// Whether other calls than the one that holds a connection use it, and nothing comes from a shared bus.
fn is_registry(uses: &Uses<'_>) -> bool {
    let bus = uses.cell.cures.iter().any(|c| c.kind == CureKind::Bus);
    let background = uses
        .cell
        .effects
        .iter()
        .any(|e| e.phase == Phase::Background && matches!(e.kind, EffectKind::Read | EffectKind::Write));
    let used = !uses.reads.is_empty() || uses.writes.len() > 1 || background || sends_only(uses);
    uses.cell.purpose == Purpose::Connections && !bus && used
}

/// Whether two cells hold the same kind of connection by the same kind of key.
fn is_alike(a: &Uses<'_>, b: &Uses<'_>) -> bool {
    let names =
        |uses: &Uses<'_>| uses.cell.contents.as_ref().map(|c| (c.key_names.clone(), c.value_names.clone()));
    names(a) == names(b)
}

/// Whether nothing is put in or taken out here: what is in it is sent to.
fn sends_only(uses: &Uses<'_>) -> bool {
    let sends = ["send", "try_send", "do_send", "blocking_send", "unbounded_send", "start_send", "tell"];
    uses.writes.iter().all(|e| sends.contains(&e.by.as_str()))
}
