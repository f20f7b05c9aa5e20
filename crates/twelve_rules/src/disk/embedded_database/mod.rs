//! Databases whose data is in local files.

use crate::made::{Made, made};
use crate::{Fact, Findings, Lint};
use twelve_diagnostics::{Finding, Level};
use twelve_trace::{Medium, PathBase, PathSource, Resource, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "embedded_database",
    group: "disk",
    level: Level::Deny,
    since: "0.1.0",
    summary: "a database in local files",
    docs: include_str!("lint.md"),
    specificity: 20,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    let databases = made(map, Resource::Database);
    // A session store with a path of its own; one that is given a database is told of where that is opened.
    let stores = made(map, Resource::SessionStore).filter(|s| s.resource.path != PathSource::default());
    let lasts = |d: &Made<'_>| d.medium() == Some(Medium::Disk) && !is_read_only(d) && !is_scratch(d);
    for database in databases.chain(stores).filter(lasts) {
        let (name, location) = (database.name(), database.location());
        let resource = database.resource;
        let sessions = resource.what == Resource::SessionStore;
        let what = if sessions { "visitors' sessions are kept" } else { "the service's database is" };
        // The driver speaks to a server too, and a setting says which it is.
        let level = match resource.medium {
            Medium::Address if !resource.path.names.is_empty() => LINT.level.lowered(),
            _ => LINT.level,
        };
        let instead = resource.instead.as_deref().unwrap_or("Postgres or MySQL (`sqlx`, `diesel`)");
        out.add(
            Fact::Resource(database.index),
            Finding {
                lint: LINT.name,
                level: database.level(level),
                confidence: database.confidence(),
                message: format!(
                    "{what} on the local disk{location}: `{name}` opens it {}",
                    database.by_whom()
                ),
                primary: database.primary("opens a database in local files".to_owned()),
                secondary: database.secondary(),
                witness: database.witness(format!("`{name}` opens the database")),
                note: "the files belong to one machine: a second copy has a database of its own or waits for the \
                       lock of the first, and a new container starts without the data"
                    .to_owned(),
                help: format!("keep the data in a database that every copy connects to: {instead}"),
                item: database.item(),
            },
        );
    }
}

/// Whether the address says that nothing is written.
fn is_read_only(database: &Made<'_>) -> bool {
    database.resource.path.literals.iter().any(|l| l.contains("mode=ro") || l.contains("immutable=1"))
}

/// Whether a call opens it for itself, below the temporary folder.
fn is_scratch(database: &Made<'_>) -> bool {
    let path = &database.resource.path;
    let below = path.temp_dir || matches!(&path.base, PathBase::Literal(text) if text.starts_with("/tmp/"));
    below && !database.outlives_the_call()
}
