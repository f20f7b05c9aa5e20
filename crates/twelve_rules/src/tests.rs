//! The lints over state maps made by hand: what is said of which facts.

mod build;
mod copies;
mod descriptions;
mod disk;
mod made;
mod memory;
mod work;

use crate::{Fact, Findings, Lint, check, run};
use build::{Map, at};
use std::panic::{set_hook, take_hook};
use twelve_diagnostics::Level;
use twelve_trace::{CellKind, StateMap};

static PANICS: Lint = Lint {
    name: "panics",
    group: "memory",
    level: Level::Warn,
    since: "0.1.0",
    summary: "",
    docs: "",
    specificity: 0,
    check: |_: &StateMap<'_>, _: &mut Findings| panic!("index {} is out of range", 3),
};

#[test]
fn a_lint_that_panics_takes_no_other_with_it() {
    let mut map = Map::new();
    let post = map.entry("POST", "/hits");
    let cell = map.cell(CellKind::Static(build::def()), "HITS", "Mutex<String>");
    map.write(cell, post, 10);
    let hook = take_hook();
    set_hook(Box::new(|_| {}));
    let checked = map.with(|map| run([&PANICS].into_iter().chain(crate::all()), map));
    set_hook(hook);
    let names: Vec<&str> = checked.findings.iter().map(|f| f.lint).collect();
    assert_eq!(names, ["mutable_global"]);
    let [panic] = checked.panics.as_slice() else { panic!("one panic: {:?}", checked.panics) };
    assert_eq!((panic.lint, panic.message.as_str()), ("panics", "index 3 is out of range"));
}

#[test]
fn one_fact_is_told_by_the_most_specific_lint() {
    let mut map = Map::new();
    let post = map.entry("POST", "/login");
    let cell = map.cell(CellKind::Static(build::def()), "SESSIONS", "Mutex<HashMap<String, String>>");
    map.contents(cell, &["String"], &["String"]);
    map.write(cell, post, 10);
    let file = map.file(twelve_trace::FileOp::Create, post, 20);
    map.files[file].body_data = true;
    assert_eq!(map.names(), ["session_map", "local_upload"]);
}

/// A file that two targets compile has its cells twice.
#[test]
fn the_same_place_is_told_once() {
    let mut map = Map::new();
    let post = map.entry("POST", "/hits");
    for _ in 0..2 {
        let cell = map.cell(CellKind::Static(build::def()), "HITS", "Mutex<String>");
        map.cells[cell].place = at(5);
        map.write(cell, post, 10);
    }
    assert_eq!(map.names(), ["mutable_global"]);
}

#[test]
fn findings_are_in_the_order_of_their_places() {
    let mut map = Map::new();
    let post = map.entry("POST", "/hits");
    for (name, place) in [("B", 900), ("A", 800)] {
        let cell = map.cell(CellKind::Static(build::def()), name, "Mutex<String>");
        map.cells[cell].place = at(place);
        map.write(cell, post, 10);
    }
    let checked = map.with(check);
    let items: Vec<&str> = checked.findings.iter().map(|f| f.item.as_str()).collect();
    assert_eq!(items, ["app::A", "app::B"]);
    assert_ne!(Fact::Cell(0), Fact::File(0));
}
