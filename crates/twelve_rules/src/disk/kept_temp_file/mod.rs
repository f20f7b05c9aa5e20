//! Temporary files that are made to stay.

use crate::uses::confidence;
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Finding, Label, Level};
use twelve_trace::{FileEffect, FileOp, Phase, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "kept_temp_file",
    group: "disk",
    level: Level::Warn,
    since: "0.1.0",
    summary: "a temporary file or folder that is made to outlive the call",
    docs: include_str!("lint.md"),
    specificity: 5,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    for (index, file) in map.files.iter().enumerate().filter(|(_, file)| stays(file)) {
        let by = match phrase::entries(map, &file.entries) {
            names if names.is_empty() => format!("in `{}`", map.program.path_of(file.function)),
            names => format!("by {names}"),
        };
        let name = phrase::short_path(&file.by);
        out.add(
            Fact::File(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: confidence(&[file.certain]),
                message: format!("a temporary file is kept {by}: `{name}` lets it outlive the call"),
                primary: Label { place: file.place, text: "nothing removes it from here on".to_owned() },
                secondary: Vec::new(),
                witness: phrase::path(&file.witness, file.place, format!("`{name}` keeps the temporary file")),
                note: "it fills the disk of one copy; whoever is given its name and comes back for it must come to \
                       this very copy, and a new container starts without it"
                    .to_owned(),
                help: "let `tempfile::NamedTempFile` or `tempfile::TempDir` remove it when it is dropped, and put what \
                       must last into object storage (`object_store`, `aws-sdk-s3`) before the call ends"
                    .to_owned(),
                item: format!("{}::{}", map.program.path_of(file.function), file.by),
            },
        );
    }
}

/// Whether a temporary file is kept. Of one that gets a name of its own, or holds what a visitor sent, a more
/// specific lint tells.
fn stays(file: &FileEffect) -> bool {
    let serves = matches!(file.phase, Phase::Serving | Phase::Background);
    file.op == FileOp::Keep && serves && !file.transient && !file.body_data
}
