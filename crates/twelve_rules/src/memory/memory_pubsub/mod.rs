//! Events that go from one visitor to others within one process.

use crate::channels::{Channel, Consumer};
use crate::uses::{Uses, written_cells};
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Confidence, Finding, Label, Level};
use twelve_trace::{Act, CellKind, CureKind, Effect, EffectKind, Phase, Purpose, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "memory_pubsub",
    group: "memory",
    level: Level::Warn,
    since: "0.1.0",
    summary: "events that reach the listeners of one process only",
    docs: include_str!("lint.md"),
    specificity: 20,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    let any = |_: CellKind| true;
    for (index, uses) in written_cells(map, any) {
        if uses.cell.purpose != Purpose::FanOut || is_from_a_bus(map, &uses) || Channel::of(&uses).is_signal()
        {
            continue;
        }
        let Some((listens, confidence)) = listeners(&uses) else { continue };
        let name = phrase::name_of(uses.cell);
        let writers = match phrase::entries(map, &uses.writers()) {
            names if names.is_empty() => "a request".to_owned(),
            names => names,
        };
        let to = listens.map(|e| phrase::entries(map, &e.entries)).filter(|names| !names.is_empty());
        let to = to.unwrap_or_else(|| "who listens".to_owned());
        let mut secondary = vec![Label { place: uses.proof.place, text: "sent here".to_owned() }];
        secondary.extend(listens.map(|e| Label { place: e.place, text: "listened to here".to_owned() }));
        secondary.retain(|l| l.place != uses.cell.place);
        out.add(
            Fact::Cell(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: if map.may_be_fed(uses.cell) { Confidence::Low } else { confidence },
                message: format!("what is sent to {name} by {writers} reaches only {to} of the same process"),
                primary: phrase::declared(&uses),
                secondary,
                witness: phrase::written(&uses),
                note: format!(
                    "{name} ends at the process: whoever is connected to another copy never hears of it, and what is \
                     sent while a copy restarts is lost"
                ),
                help: "send it over a bus that all copies share, Redis pub/sub or streams (`redis`), NATS \
                       (`async-nats`) or `LISTEN`/`NOTIFY` in Postgres (`sqlx::postgres::PgListener`); each copy \
                       listens there and passes it on to its own connections"
                    .to_owned(),
                item: uses.cell.item.clone(),
            },
        );
    }
}

/// Who listens, if visitors do, and how sure that is.
fn listeners<'m>(uses: &Uses<'m>) -> Option<(Option<&'m Effect>, Confidence)> {
    let visitor = uses.relies();
    if visitor.is_some() {
        return Some((visitor, uses.confidence()));
    }
    // Only code of the process itself listens: workers, or the loop that stops the server.
    let inside = uses
        .cell
        .effects
        .iter()
        .any(|e| e.kind == EffectKind::Read && matches!(e.phase, Phase::Startup | Phase::Background));
    // Nobody subscribes, but tests. Actors do it by messages.
    let runs = |phase: Phase| matches!(phase, Phase::Serving | Phase::Startup | Phase::Background);
    let heard = !uses.cell.ty_text.contains("Sender")
        || uses.cell.effects.iter().any(|e| e.kind == EffectKind::Read && runs(e.phase))
        || Channel::of(uses).consumer() != Consumer::Unknown;
    (!inside && heard).then_some((None, uses.confidence().min(Confidence::Medium)))
}

/// Whether all that is sent came from a bus that every copy listens to.
fn is_from_a_bus(map: &StateMap<'_>, uses: &Uses<'_>) -> bool {
    let cured = |effect: &Effect| {
        uses.cell.cures.iter().any(|c| c.kind == CureKind::Bus && c.place == effect.place)
            || map.acts.iter().any(|a| a.act == Act::Subscribe && a.function == effect.function)
    };
    uses.writes.iter().all(|effect| cured(effect))
}
