//! Databases whose data is in the process.

use crate::made::{Made, made};
use crate::{Fact, Findings, Lint};
use twelve_diagnostics::{Finding, Level};
use twelve_trace::{Medium, Resource, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "memory_database",
    group: "memory",
    level: Level::Deny,
    since: "0.1.0",
    summary: "an in-memory database that holds data of the service",
    docs: include_str!("lint.md"),
    specificity: 20,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    let in_memory = made(map, Resource::Database).filter(|d| d.medium() == Some(Medium::Memory));
    // One that a call opens for itself goes with the call; one of each connection of a pool holds nothing for the next.
    let shared =
        |d: &Made<'_>| !d.resource.pooled || d.resource.path.literals.iter().any(|l| l.contains("shared"));
    for database in in_memory.filter(|d| d.outlives_the_call() && shared(d)) {
        let name = database.name();
        let instead = database.resource.instead.as_deref().unwrap_or("Postgres or MySQL (`sqlx`, `diesel`)");
        let by_default =
            if database.resource.path.names.is_empty() { "" } else { " unless configured otherwise" };
        out.add(
            Fact::Resource(database.index),
            Finding {
                lint: LINT.name,
                level: database.level(LINT.level),
                confidence: database.confidence(),
                message: format!(
                    "the service's database lives in process memory{by_default}: `{name}` opens it {}",
                    database.by_whom()
                ),
                primary: database.primary("opens a database in the memory of this process".to_owned()),
                secondary: database.secondary(),
                witness: database.witness(format!("`{name}` opens the database")),
                note: "each copy has a database of its own, so what a request stores at one copy is missing at every \
                       other, and a deploy or restart begins with an empty one"
                    .to_owned(),
                help: format!("keep the data in a database that every copy connects to: {instead}"),
                item: database.item(),
            },
        );
    }
}
