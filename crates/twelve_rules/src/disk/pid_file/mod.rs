//! Processes that detach themselves, or leave their number in a file.

use crate::made::acts;
use crate::uses::confidence;
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Finding, Label, Level};
use twelve_trace::{Act, FileEffect, FileOp, Phase, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "pid_file",
    group: "disk",
    level: Level::Warn,
    since: "0.1.0",
    summary: "a process that daemonises or writes a pid file",
    docs: include_str!("lint.md"),
    specificity: 30,
    check,
};

const NOTE: &str = "whoever runs the process can then no longer see that it ended, stop it or start another beside it: \
                    a second copy finds the file of the first, and a restart finds a number that is no longer true";
const HELP: &str = "stay in the foreground, end when told to by SIGTERM (`tokio::signal::unix`), and leave starting, \
                    restarting and counting to the platform; what must run once takes a lease in a shared store \
                    (an advisory lock in Postgres by `sqlx`, a key with a time to live in Redis)";

fn check(map: &StateMap<'_>, out: &mut Findings) {
    for call in acts(map, Act::Daemonise).filter(|call| runs(call.act.phase)) {
        let name = call.name();
        out.add(
            Fact::Act(call.index),
            Finding {
                lint: LINT.name,
                level: if call.act.opted_in { LINT.level.lowered() } else { LINT.level },
                confidence: call.confidence(),
                message: format!(
                    "the service detaches itself from who started it, or writes a pid file: `{name}`"
                ),
                primary: call.primary("detaches the process, or leaves its number in a file".to_owned()),
                secondary: Vec::new(),
                witness: call.witness(format!("`{name}` is called")),
                note: NOTE.to_owned(),
                help: HELP.to_owned(),
                item: call.item(),
            },
        );
    }
    for (index, file) in map.files.iter().enumerate().filter(|(_, file)| is_pid_file(file)) {
        let function = map.program.path_of(file.function);
        out.add(
            Fact::File(index),
            Finding {
                lint: LINT.name,
                level: if file.opted_in { LINT.level.lowered() } else { LINT.level },
                confidence: confidence(&[file.certain]),
                message: format!("`{function}` writes a pid file on the local disk"),
                primary: Label {
                    place: file.place,
                    text: "leaves the process's number in a file".to_owned(),
                },
                secondary: Vec::new(),
                witness: phrase::path(&file.witness, file.place, format!("`{}` writes the file", file.by)),
                note: NOTE.to_owned(),
                help: HELP.to_owned(),
                item: format!("{function}::{}", file.by),
            },
        );
    }
}

fn runs(phase: Phase) -> bool {
    matches!(phase, Phase::Startup | Phase::Serving | Phase::Background)
}

/// Whether a file is for the process's number, as its path says: `/run/app.pid`, `settings.pid_file`.
fn is_pid_file(file: &FileEffect) -> bool {
    let written = matches!(file.op, FileOp::Create | FileOp::Write);
    let ends = || file.path.literals.iter().any(|l| l.ends_with(".pid"));
    let named = |name: &String| {
        let name = name.to_lowercase();
        ["pid_file", "pidfile", "pid_path"].iter().any(|word| name.ends_with(word))
    };
    written && runs(file.phase) && (ends() || file.path.names.iter().any(named))
}
