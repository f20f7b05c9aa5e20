//! Words for what code does outside of its process.

use crate::phrase;
use twelve_diagnostics::{Label, Step};
use twelve_trace::{External, Phase, StateMap, Touches, Work};

/// The uses of backing services that leave something there, each call once: first what is known to add something or to
/// tell somebody, of that the nearest.
pub(crate) fn changes(work: &Work) -> Vec<&External> {
    let mut changes: Vec<&External> = Vec::new();
    for external in work.external.iter().filter(|e| e.changes()) {
        if !changes.iter().any(|other| other.place == external.place) {
            changes.push(external);
        }
    }
    changes.sort_by_key(|e| (!e.certain, e.touches != Touches::Changes));
    changes
}

/// The calls as prose, by the last two parts of their paths: "`RequestBuilder::send` and `Query::execute`".
pub(crate) fn calls(externals: &[&External]) -> String {
    let mut names: Vec<String> = Vec::new();
    for external in externals {
        let name = format!("`{}`", short(&external.by));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    phrase::list(&names)
}

/// `reqwest::async_impl::request::RequestBuilder::send` as `RequestBuilder::send`.
pub(crate) fn short(path: &str) -> String {
    let parts: Vec<&str> = path.rsplit("::").take(2).collect();
    parts.into_iter().rev().collect::<Vec<_>>().join("::")
}

/// A label on the first of the calls.
pub(crate) fn label(externals: &[&External], text: &str) -> Option<Label> {
    externals.first().map(|e| Label { place: e.place, text: format!("`{}` {text}", short(&e.by)) })
}

/// Whether code of an entry point writes files that stay.
pub(crate) fn leaves_files(map: &StateMap<'_>, entry: usize) -> bool {
    map.files.iter().any(|file| {
        let runs = matches!(file.phase, Phase::Serving | Phase::Background);
        let looks = matches!(file.op, twelve_trace::FileOp::Read | twelve_trace::FileOp::MakeDir);
        runs && !looks && !file.transient && file.entries.contains(&entry)
    })
}

/// The path from an entry point to the nearest change that it makes outside.
pub(crate) fn way(work: &Work) -> Vec<Step> {
    work.way.iter().map(|step| Step { place: step.place, text: step.text.clone() }).collect()
}
