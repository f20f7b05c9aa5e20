//! Assets that the running process builds.

use crate::made::{Done, acts};
use crate::{Fact, Findings, Lint};
use twelve_diagnostics::{Finding, Label, Level};
use twelve_trace::{Act, FileEffect, FileOp, Phase, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "runtime_asset_build",
    group: "disk",
    level: Level::Warn,
    since: "0.1.0",
    summary: "assets that the running process compiles or packs to disk",
    docs: include_str!("lint.md"),
    specificity: 30,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    for call in acts(map, Act::BuildAssets).filter(|call| runs(call.act.phase)) {
        report(map, &call, None, out);
    }
    // One that works in memory builds nothing unless what it makes is written.
    for call in acts(map, Act::CompileAsset).filter(|call| runs(call.act.phase)) {
        if let Some(written) = map.files.iter().enumerate().find(|(_, file)| is_made_by(file, &call)) {
            report(map, &call, Some(written), out);
        }
    }
}

fn report(map: &StateMap<'_>, call: &Done<'_>, written: Option<(usize, &FileEffect)>, out: &mut Findings) {
    let name = call.name();
    let by = match call.writers() {
        names if names.is_empty() => {
            let when = if call.act.phase == Phase::Startup { "at start-up, " } else { "" };
            format!("{when}in `{}`", map.program.path_of(call.act.function))
        }
        names => format!("by {names}"),
    };
    let label =
        |(_, file): (usize, &FileEffect)| Label { place: file.place, text: "written here".to_owned() };
    out.add(
        written.map_or(Fact::Act(call.index), |(index, _)| Fact::File(index)),
        Finding {
            lint: LINT.name,
            level: if call.act.opted_in { LINT.level.lowered() } else { LINT.level },
            confidence: call.confidence(),
            message: format!("assets are built on the local disk {by}: `{name}` runs in the service itself"),
            primary: call.primary("builds assets while the service runs".to_owned()),
            secondary: written.into_iter().map(label).collect(),
            witness: call.witness(format!("`{name}` builds assets")),
            note: "every copy builds its own assets on its own disk, needs the tools to do so, and answers without \
                   them, or with older ones than the next copy, until it is done"
                .to_owned(),
            help: "build assets once, before the release: in `build.rs`, in the image's build stage, or into the \
                   binary (`rust-embed`, `include_dir`); serve them from object storage or a CDN"
                .to_owned(),
            item: call.item(),
        },
    );
}

fn runs(phase: Phase) -> bool {
    matches!(phase, Phase::Startup | Phase::Serving | Phase::Background)
}

/// Whether a file is written beside the call, by something that no visitor sent.
fn is_made_by(file: &FileEffect, call: &Done<'_>) -> bool {
    let written = matches!(file.op, FileOp::Create | FileOp::Write) && !file.transient && !file.body_data;
    written && file.function == call.act.function && file.phase == call.act.phase
}
