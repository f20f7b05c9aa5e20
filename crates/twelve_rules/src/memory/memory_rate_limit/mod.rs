//! Rate limits that are counted in process memory.

use crate::uses::{Uses, written_cells};
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Confidence, Finding, Label, Level};
use twelve_trace::{CellKind, CureKind, Medium, Nature, Phase, Purpose, Resource, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "memory_rate_limit",
    group: "memory",
    level: Level::Warn,
    since: "0.1.0",
    summary: "a rate limit that each copy of the service counts by itself",
    docs: include_str!("lint.md"),
    specificity: 22,
    check,
};

const NOTE: &str = "each copy of the service gives visitors the whole quota, so that with three copies they have three \
                    times as much; a restart gives it to them anew";

const HELP: &str = "count where all copies look: in Redis (`actix-limitation`, `limitador` with its Redis storage, or \
                    `INCR` with `EXPIRE` by `redis`), or in the proxy in front of the service";

fn check(map: &StateMap<'_>, out: &mut Findings) {
    for (index, uses) in written_cells(map, |_: CellKind| true) {
        if uses.cell.purpose != Purpose::RateLimit || !counts(&uses) {
            continue;
        }
        out.add(
            Fact::Cell(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: uses.confidence(),
                message: format!(
                    "{} counts requests of {} in process memory",
                    phrase::name_of(uses.cell),
                    phrase::entries(map, &uses.writers())
                ),
                primary: phrase::declared(&uses),
                secondary: phrase::used(&uses),
                witness: phrase::written(&uses),
                note: NOTE.to_owned(),
                help: HELP.to_owned(),
                item: uses.cell.item.clone(),
            },
        );
    }
    for (index, made) in map.resources.iter().enumerate() {
        let runs = matches!(made.phase, Phase::Serving | Phase::Background | Phase::Startup);
        if made.what != Resource::RateLimiter || made.medium != Medium::Memory || !runs {
            continue;
        }
        out.add(
            Fact::Resource(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: if made.certain { Confidence::High } else { Confidence::Medium },
                message: format!("`{}` counts requests in process memory", made.by),
                primary: Label {
                    place: made.place,
                    text: "each copy of the service makes its own".to_owned(),
                },
                secondary: Vec::new(),
                witness: phrase::path(&made.witness, made.place, format!("`{}` is made", made.by)),
                note: NOTE.to_owned(),
                help: match &made.instead {
                    Some(instead) => format!("use {instead}, or limit in the proxy in front of the service"),
                    None => HELP.to_owned(),
                },
                item: map.program.path_of(made.function),
            },
        );
    }
}

/// Whether visitors' requests are counted in it, and nowhere else.
fn counts(uses: &Uses<'_>) -> bool {
    let shared = |kind| matches!(kind, CureKind::Bus | CureKind::WritesThrough | CureKind::Loads);
    if uses.cell.cures.iter().any(|c| shared(c.kind)) {
        return false;
    }
    if uses.cell.nature == Some(Nature::Limiter) {
        // Who waits for its turn paces its own calls; who turns away guards a quota.
        return uses.writes.iter().any(|e| !PACING.iter().any(|word| e.by.starts_with(word)));
    }
    // Limits that somebody sets are read by all requests; counts are changed by who looks at them.
    let readers = uses.readers();
    let counted = |e: &&twelve_trace::Effect| e.entries.iter().any(|i| readers.contains(i));
    let is_flag = uses.cell.nature == Some(Nature::Flag);
    !is_flag && (uses.writes.iter().any(counted) || uses.writes.iter().any(|e| e.result_used))
}

/// How methods begin that wait for their turn, or only tidy up.
const PACING: &[&str] =
    &["until_", "acquire", "wait", "ready", "retain", "shrink", "clear", "set_", "cleanup", "reset"];
