//! Logs that go to local files.

use crate::made::made;
use crate::uses::confidence;
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Finding, Label, Level};
use twelve_trace::{FileEffect, FileOp, Medium, Phase, Resource, StateMap};

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

const NOTE: &str = "each copy has a log of its own that no one sees whole, the file fills the disk of its container, \
                    and it is gone with the container, often when it is needed most";

fn check(map: &StateMap<'_>, out: &mut Findings) {
    let mut by_logger = false;
    for log in made(map, Resource::Log).filter(|log| log.resource.medium == Medium::Disk) {
        by_logger = true;
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
                note: NOTE.to_owned(),
                help: help(instead),
                item: log.item(),
            },
        );
    }
    // A file that a known logger writes to was told of there.
    if by_logger || map.library {
        return;
    }
    for (index, file) in map.files.iter().enumerate().filter(|(_, file)| is_log(file)) {
        let function = map.program.path_of(file.function);
        out.add(
            Fact::File(index),
            Finding {
                lint: LINT.name,
                level: if file.opted_in { LINT.level.lowered() } else { LINT.level },
                // That it is a log, its name alone says.
                confidence: confidence(&[file.certain, false]),
                message: format!("`{function}` opens a log file on the local disk"),
                primary: Label { place: file.place, text: "log lines end on this machine".to_owned() },
                secondary: Vec::new(),
                witness: phrase::path(&file.witness, file.place, format!("`{}` opens the log file", file.by)),
                note: NOTE.to_owned(),
                help: help("standard output"),
                item: format!("{function}::{}", file.by),
            },
        );
    }
}

fn help(instead: &str) -> String {
    format!("write log lines to standard output, unbuffered, and leave their way to the platform: {instead}")
}

/// Whether start-up opens a file for log lines, as its path says: `app.log`, `settings.log_file`. The log of a store is
/// data.
fn is_log(file: &FileEffect) -> bool {
    let written = matches!(file.op, FileOp::Create | FileOp::Write) && !file.transient;
    let data = ["wal", "commit", "raft", "journal", "transaction", "change", "audit", "event"];
    let ends = file.path.literals.iter().any(|l| l.ends_with(".log"));
    let named = |name: &String| {
        let name = name.to_lowercase();
        ["log_file", "logfile", "log_path", "log_dir", "log_folder"].iter().any(|word| name.ends_with(word))
    };
    written
        && file.phase == Phase::Startup
        && (ends || file.path.names.iter().any(named))
        && !data.iter().any(|word| file.path.says(word))
}
