//! Logs that go to local files.

use crate::made::made;
use crate::{Fact, Findings, Lint};
use twelve_diagnostics::{Finding, Level};
use twelve_trace::{Medium, Resource, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "log_file",
    group: "disk",
    level: Level::Warn,
    since: "0.1.0",
    summary: "logs that go to a file on local disk",
    docs: include_str!("lint.md"),
    specificity: 20,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    for log in made(map, Resource::Log).filter(|log| log.resource.medium == Medium::Disk) {
        let (name, location) = (log.name(), log.location());
        let instead = log.resource.instead.as_deref().unwrap_or("the logger's standard output");
        out.add(
            Fact::Resource(log.index),
            Finding {
                lint: LINT.name,
                level: log.level(LINT.level),
                confidence: log.confidence(),
                message: format!(
                    "logs go to a file on the local disk{location}: `{name}` opens it {}",
                    log.by_whom()
                ),
                primary: log.primary("log lines end on this machine".to_owned()),
                secondary: Vec::new(),
                witness: log.witness(format!("`{name}` opens the log file")),
                note: "each copy has a log of its own that no one sees whole, the file fills the disk of its \
                       container, and it is gone with the container, often when it is needed most"
                    .to_owned(),
                help: format!(
                    "write log lines to standard output, unbuffered, and leave their way to the platform: {instead}"
                ),
                item: log.item(),
            },
        );
    }
}
