//! Session stores of frameworks that keep the sessions in the process.

use crate::made::made;
use crate::{Fact, Findings, Lint};
use twelve_diagnostics::{Finding, Level};
use twelve_trace::{Medium, Resource, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "memory_session_store",
    group: "memory",
    level: Level::Deny,
    since: "0.1.0",
    summary: "a framework's session store that keeps sessions in process memory",
    docs: include_str!("lint.md"),
    specificity: 20,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    for store in made(map, Resource::SessionStore).filter(|s| s.medium() == Some(Medium::Memory)) {
        let name = store.name();
        let instead = store.resource.instead.as_deref();
        let instead = instead.unwrap_or("the framework's session layer over Redis or Postgres");
        out.add(
            Fact::Resource(store.index),
            Finding {
                lint: LINT.name,
                level: store.level(LINT.level),
                confidence: store.confidence(),
                message: format!(
                    "visitors' sessions are kept in process memory: `{name}` is made {}",
                    store.by_whom()
                ),
                primary: store.primary("keeps every session in the memory of this process".to_owned()),
                secondary: Vec::new(),
                witness: store.witness(format!("`{name}` is made")),
                note: "a visitor whose session began at one copy is a stranger to every other, and a deploy or \
                       restart ends all sessions"
                    .to_owned(),
                help: format!("keep sessions in a backing service that every copy asks: {instead}"),
                item: store.item(),
            },
        );
    }
}
