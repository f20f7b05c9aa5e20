//! Caches in process memory that serve what another copy has changed.

use crate::caching::{Stale, expires, is_loaded, stale};
use crate::uses::written_cells;
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Confidence, Finding, Label, Level};
use twelve_trace::{CellKind, Medium, Phase, Resource, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "memory_cache",
    group: "memory",
    level: Level::Warn,
    since: "0.1.0",
    summary: "a cache in process memory that serves what another copy has changed",
    docs: include_str!("lint.md"),
    specificity: 15,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    for (index, uses) in written_cells(map, |_: CellKind| true) {
        let Some(stale) = stale(&uses) else { continue };
        let cell = uses.cell;
        let name = phrase::name_of(cell);
        let writers = phrase::entries(map, &uses.writers());
        let readers = phrase::entries(map, &uses.readers());
        let ends = if expires(&uses) { ", until its time to live ends" } else { "" };
        let (message, note, help) = match stale {
            Stale::OnlyCopy => (
                format!("cache {name} is the only copy of what {writers} puts there and {readers} looks for"),
                format!(
                    "what one copy of the service keeps is missing when another one answers; a restart loses it \
                     all{}",
                    if expires(&uses) { ", long before its time to live ends" } else { "" }
                ),
                "keep it in a backing service that all copies ask: Redis with a time to live (`redis`, \
                 `deadpool-redis`), or a table in Postgres (`sqlx`)",
            ),
            Stale::Local(change) => {
                let changers = phrase::entries(map, &change.entries);
                (
                    format!(
                        "cache {name} in process memory is kept up to date in one copy only, by {changers}{}",
                        if ends.is_empty() { "" } else { "; others keep entries for their time to live" }
                    ),
                    format!(
                        "`{}` by {changers} reaches the {name} of its own copy: the others serve what they have \
                         kept{}",
                        change.by,
                        if ends.is_empty() { ", for as long as they run" } else { ends }
                    ),
                    "share the cache (Redis with `redis` or `deadpool-redis`), or tell all copies what to drop over \
                     Redis pub/sub or Postgres `LISTEN`, and give entries a time to live",
                )
            }
            Stale::Forever => (
                format!("the results of {name} are cached in process memory{}", {
                    if ends.is_empty() { " for good" } else { ends }
                }),
                format!(
                    "each copy of the service keeps what its first call of {name} was answered{}",
                    if ends.is_empty() { ", and serves it until it is restarted" } else { ends }
                ),
                "give the cache a time to live, or share it: `cached` keeps results in Redis with `#[io_cached(redis = \
                 true)]`, or `#[concurrent_cached(redis = true)]` where it has that",
            ),
        };
        let level = match stale {
            Stale::OnlyCopy => Level::Deny,
            _ if expires(&uses) => Level::Allow,
            _ => LINT.level,
        };
        let guessed = match stale {
            Stale::OnlyCopy => false,
            Stale::Local(_) => !is_loaded(&uses),
            Stale::Forever => true,
        };
        let mut primary = phrase::declared(&uses);
        if matches!(cell.kind, CellKind::Hidden(_)) {
            primary.text = format!("`{}` keeps what it gives in process memory", uses.proof.by);
        }
        let mut secondary = phrase::used(&uses);
        if let Stale::Local(change) = stale
            && !secondary.iter().any(|l| l.place == change.place)
        {
            let by = phrase::entries(map, &change.entries);
            secondary.push(Label { place: change.place, text: format!("kept up to date here by {by}") });
        }
        out.add(
            Fact::Cell(index),
            Finding {
                lint: LINT.name,
                level,
                confidence: if guessed {
                    uses.confidence().min(Confidence::Medium)
                } else {
                    uses.confidence()
                },
                message,
                primary,
                secondary,
                witness: match cell.kind {
                    CellKind::Hidden(_) => {
                        let proof = uses.proof;
                        phrase::path(&proof.witness, proof.place, format!("what {name} gives is kept"))
                    }
                    _ => phrase::written(&uses),
                },
                note,
                help: help.to_owned(),
                item: cell.item.clone(),
            },
        );
    }
    framework_caches(map, out);
}

/// Stores that are handed to a framework's cache: what is kept there, handlers decide.
fn framework_caches(map: &StateMap<'_>, out: &mut Findings) {
    for (index, made) in map.resources.iter().enumerate() {
        let runs = matches!(made.phase, Phase::Serving | Phase::Background | Phase::Startup);
        if made.what != Resource::Cache || made.medium != Medium::Memory || !runs {
            continue;
        }
        let instead = made.instead.as_deref().unwrap_or("a store in Redis");
        out.add(
            Fact::Resource(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: if made.certain { Confidence::Medium } else { Confidence::Low },
                message: format!("the framework's cache is kept in process memory by `{}`", made.by),
                primary: Label { place: made.place, text: "made here".to_owned() },
                secondary: Vec::new(),
                witness: phrase::path(&made.witness, made.place, format!("`{}` is made", made.by)),
                note: "each copy of the service has a cache of its own: what one drops or replaces, the others go on \
                       to serve"
                    .to_owned(),
                help: format!("use {instead}"),
                item: map.program.path_of(made.function),
            },
        );
    }
}
