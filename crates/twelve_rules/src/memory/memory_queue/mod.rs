//! Work that waits in process memory after the answer was given.

use crate::channels::{Channel, Consumer};
use crate::uses::{Uses, written_cells};
use crate::{Fact, Findings, Lint, phrase, work};
use twelve_diagnostics::{Confidence, Finding, Label, Level};
use twelve_trace::words::has_word;
use twelve_trace::{CellKind, CureKind, Medium, Nature, Phase, Purpose, Resource, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "memory_queue",
    group: "memory",
    level: Level::Warn,
    since: "0.1.0",
    summary: "work that waits in process memory after the answer was given",
    docs: include_str!("lint.md"),
    specificity: 20,
    check,
};

const NOTE: &str = "who sent it was told that it is taken care of; a deploy, a crash or the end of this copy loses \
                    all that still waits, and no other copy can take it over";

const HELP: &str = "put it into a queue in a backing service that keeps each entry until the work on it is done: \
                    `apalis` with `apalis-redis` or `apalis-sql`, a table with `FOR UPDATE SKIP LOCKED` (`sqlx`), \
                    `lapin`, `async-nats` with JetStream";

fn check(map: &StateMap<'_>, out: &mut Findings) {
    let any = |_: CellKind| true;
    for (index, uses) in written_cells(map, any) {
        if uses.cell.purpose != Purpose::Queue {
            continue;
        }
        let Some((taken, confidence)) = worked_off(&uses) else { continue };
        let (name, writers) = (phrase::name_of(uses.cell), phrase::entries(map, &uses.writers()));
        let writers = if writers.is_empty() { "a request".to_owned() } else { writers };
        out.add(
            Fact::Cell(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence,
                message: format!(
                    "work waits in process memory: it is put into {name} by {writers}, and answered before it is \
                     done"
                ),
                primary: phrase::declared(&uses),
                secondary: [Label { place: uses.proof.place, text: "put in here".to_owned() }]
                    .into_iter()
                    .chain(taken)
                    .filter(|l| l.place != uses.cell.place)
                    .collect(),
                witness: phrase::written(&uses),
                note: NOTE.to_owned(),
                help: HELP.to_owned(),
                item: uses.cell.item.clone(),
            },
        );
    }
    for (index, made) in map.resources.iter().enumerate() {
        let lives = matches!(made.phase, Phase::Startup | Phase::Serving | Phase::Background);
        if made.what != Resource::Queue || made.medium != Medium::Memory || !lives {
            continue;
        }
        let name = work::short(&made.by);
        out.add(
            Fact::Resource(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: if made.certain { Confidence::High } else { Confidence::Medium },
                message: format!(
                    "jobs wait in process memory: `{name}` keeps them in this copy of the service"
                ),
                primary: Label { place: made.place, text: "a queue in process memory".to_owned() },
                secondary: Vec::new(),
                witness: phrase::path(&made.witness, made.place, format!("`{name}` is made")),
                note: NOTE.to_owned(),
                help: made
                    .instead
                    .as_ref()
                    .map_or_else(|| HELP.to_owned(), |instead| format!("use {instead}")),
                item: format!("{}::{name}", map.program.path_of(made.function)),
            },
        );
    }
}

/// Where the work is taken out, if it is work that is lost, and how sure that is.
fn worked_off(uses: &Uses<'_>) -> Option<(Option<Label>, Confidence)> {
    // A list that one puts into and another takes from says both itself.
    if uses.cell.contents.is_some() && uses.cell.nature != Some(Nature::Queue) {
        let taken = uses.cell.effects.iter().find(|e| e.result_used && e.function != uses.proof.function);
        let label = taken.map(|e| Label { place: e.place, text: "taken out here".to_owned() });
        return Some((label, uses.confidence()));
    }
    let channel = Channel::of(uses);
    // What a backing service holds too is read again from there.
    let durable = uses.cell.cures.iter().any(|c| c.kind == CureKind::WritesThrough);
    // What is put into a cache is there again the next time that somebody asks for it.
    let fills_cache =
        uses.cell.item.split("::").any(|part| has_word(part, &["cache", "prefetch", "preload"]));
    if channel.is_signal() || channel.is_telemetry() || channel.is_reply(uses) || fills_cache {
        return None;
    }
    let at = |index: usize| {
        let entry = uses.map.entries.get(index)?;
        Some(Label { place: entry.place, text: format!("{} takes it out", entry.label()) })
    };
    let (label, sure) = match channel.consumer() {
        Consumer::Works(_) if channel.is_answered() => return None,
        Consumer::Works(index) => (at(index), uses.confidence()),
        Consumer::Request(index) => (at(index), uses.confidence()),
        Consumer::Inside => return None,
        Consumer::Unknown if channel.is_answered() => return None,
        Consumer::Unknown => (None, Confidence::Low),
    };
    Some((label, if durable { sure.min(Confidence::Medium) } else { sure }))
}
