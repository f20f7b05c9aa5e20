//! Requests that change what belongs to the whole process.

use crate::made::acts;
use crate::{Fact, Findings, Lint};
use twelve_diagnostics::{Finding, Level};
use twelve_trace::{Act, Phase, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "process_env_mutation",
    group: "memory",
    level: Level::Warn,
    since: "0.1.0",
    summary: "a request that changes the process's environment, working folder or file mask",
    docs: include_str!("lint.md"),
    specificity: 20,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    for call in acts(map, Act::SetEnvironment).filter(|a| a.act.phase == Phase::Serving) {
        let name = call.name();
        let (what, help) = about(&name);
        let by = match call.writers() {
            names if names.is_empty() => "while serving".to_owned(),
            names => format!("by {names}"),
        };
        out.add(
            Fact::Act(call.index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: call.confidence(),
                message: format!("the {what} of the whole process is changed {by}"),
                primary: call.primary(format!("changes the {what} for all that runs in this process")),
                secondary: Vec::new(),
                witness: call.witness(format!("`{name}` changes the {what}")),
                note: format!(
                    "other requests of this copy see the new {what} in the middle of their work, no other copy sees \
                     it at all, and a restart forgets it"
                ),
                help: help.to_owned(),
                item: call.item(),
            },
        );
    }
}

/// What a call changes, and what to do instead.
fn about(name: &str) -> (&'static str, &'static str) {
    let last = name.rsplit("::").next().unwrap_or(name);
    if last.contains("umask") {
        ("file mask", "set the mode of each file where it is created (`std::os::unix::fs::OpenOptionsExt::mode`)")
    } else if last.contains("dir") {
        (
            "working folder",
            "use absolute paths (`std::path::Path::join`), and `std::process::Command::current_dir` for a program \
             that is started",
        )
    } else {
        (
            "environment",
            "pass the value as an argument, give it to a program that is started with \
             `std::process::Command::env`, and keep settings that change in a backing service (a row in Postgres, a \
             key in Redis)",
        )
    }
}
