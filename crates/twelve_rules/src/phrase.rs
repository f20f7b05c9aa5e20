//! Parts of messages, in the words of the service.

use crate::uses::Uses;
use twelve_diagnostics::{Label, Step};
use twelve_source::Place;
use twelve_trace::{Cell, CellKind, StateMap, WitnessStep};

/// Entry points as prose: all of up to three, else the first two and how many more.
pub(crate) fn entries(map: &StateMap<'_>, indexes: &[usize]) -> String {
    let mut labels: Vec<String> = Vec::new();
    for entry in indexes.iter().filter_map(|i| map.entries.get(*i)) {
        let label = entry.label();
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    list(&labels)
}

/// `a`, `a and b`, `a, b and c`, `a, b and 7 more`.
pub(crate) fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [one, two, three] => format!("{one}, {two} and {three}"),
        [one, two, rest @ ..] => format!("{one}, {two} and {} more", rest.len()),
    }
}

/// A path to an item of another crate as people write it: the type and the method, or the last module and the
/// function.
pub(crate) fn short_path(path: &str) -> String {
    let parts: Vec<&str> = path.split("::").collect();
    let is_type = |part: &&str| part.starts_with(|c: char| c.is_uppercase());
    match parts.iter().position(is_type) {
        Some(at) => parts[at..].join("::"),
        None => parts[parts.len().saturating_sub(2)..].join("::"),
    }
}

/// `1 place`, `3 places`.
pub(crate) fn count(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}

/// How a message names a cell: a field with its owner, anything else by its name.
pub(crate) fn name_of(cell: &Cell) -> String {
    let owner = match cell.kind {
        CellKind::Field(_) => cell.item.rsplit("::").nth(1),
        _ => None,
    };
    match owner {
        Some(owner) => format!("`{owner}.{}`", cell.name),
        None => format!("`{}`", cell.name),
    }
}

/// What is done to a cell while serving and by whom: "is written by `POST /a` and read by `GET /b`".
pub(crate) fn done_by(uses: &Uses<'_>) -> String {
    let (writers, readers) = (uses.writers(), uses.readers());
    let by = |indexes: &[usize]| match entries(uses.map, indexes) {
        names if names.is_empty() => "while serving".to_owned(),
        names => format!("by {names}"),
    };
    if readers.is_empty() {
        format!("is written {}", by(&writers))
    } else if readers == writers {
        format!("is written and read {}", by(&writers))
    } else {
        format!("is written {} and read {}", by(&writers), by(&readers))
    }
}

/// The label on a cell's declaration: its type, and how much it is used.
pub(crate) fn declared(uses: &Uses<'_>) -> Label {
    let cell = uses.cell;
    let mut text = match cell.ty_text.trim() {
        "" => "kept in process memory".to_owned(),
        ty => format!("`{}` in process memory", short(ty)),
    };
    let mut used = |verb: &str, places: usize, by: usize| {
        // One use is what the labels show.
        if places > 1 || by > 1 {
            text.push_str(&format!(", {verb} at {}", count(places, "place")));
        }
        if by > 1 {
            text.push_str(&format!(" by {}", count(by, "entry point")));
        }
    };
    used("written", uses.writes.len(), uses.writers().len());
    used("read", uses.reads.len(), uses.readers().len());
    Label { place: cell.place, text }
}

/// The labels on the write that proves it and on the read that relies on it.
pub(crate) fn used(uses: &Uses<'_>) -> Vec<Label> {
    let mut labels = Vec::new();
    let mut label = |place: Place, verb: &str, indexes: &[usize]| {
        if place == uses.cell.place || labels.iter().any(|l: &Label| l.place == place) {
            return;
        }
        let text = match entries(uses.map, indexes) {
            names if names.is_empty() => format!("{verb} here while serving"),
            names => format!("{verb} here by {names}"),
        };
        labels.push(Label { place, text });
    };
    label(uses.proof.place, "written", &uses.proof.entries);
    if let Some(read) = uses.relies() {
        label(read.place, "read", &read.entries);
    }
    labels
}

/// The path to the write that proves it.
pub(crate) fn written(uses: &Uses<'_>) -> Vec<Step> {
    let write = uses.proof;
    path(&write.witness, write.place, format!("{} is changed by `{}`", name_of(uses.cell), write.by))
}

/// The path to an effect, ended by the effect itself.
pub(crate) fn path(witness: &[WitnessStep], place: Place, effect: String) -> Vec<Step> {
    let steps = witness.iter().map(|step| Step { place: step.place, text: step.text.clone() });
    steps.chain([Step { place, text: effect }]).collect()
}

/// A type on one line, cut where it is too long for a label.
pub(crate) fn short(ty: &str) -> String {
    const LONGEST: usize = 60;
    let line = ty.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    line.chars().take(LONGEST - 1).chain(['…']).collect()
}
