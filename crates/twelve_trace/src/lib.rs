#![forbid(unsafe_code)]
//! From the linked program to the state map: entry points, phases, state cells, effects, lifetimes, witnesses.
//!
//! This crate knows no lint and no output. It says what touches what and when; whether that is wrong is for the
//! lints. It knows no framework either: what a call does is said by the roles of its stub.
//!
//! The steps, each in its module: `context` gathers the bodies and looks up roles; `marks` finds the calls that
//! hand code or state on; `entries` and `routes` what a framework calls; `regions` is the call graph, `phases`
//! says when each of its nodes runs; `eval`, `calls` and `fileops` read one body, `order` all of them, callees
//! first, with what `defaults` says of settings; `resolve` and `cells` turn places into state, `collect` and `witness` tell who touches it, `outside` what of
//! it stands for something outside of the process.

mod calls;
mod cells;
mod choice;
mod collect;
mod commands;
mod context;
mod cures;
mod deeds;
mod defaults;
mod entries;
mod eval;
mod fileops;
mod flows;
mod given;
mod hidden;
mod kinds;
mod loops;
mod map;
mod marks;
mod order;
mod outside;
mod paths;
mod phases;
mod places;
mod purpose;
mod readers;
mod regions;
mod resolve;
mod routes;
mod settle;
mod shape;
mod summary;
mod tasks;
#[cfg(test)]
mod tests;
mod texts;
mod witness;
pub mod words;

pub use map::*;
pub use purpose::is_integer;
pub use twelve_stubs::role::{Act, Collection, EntryKind, FileOp, Medium, Nature, Resource};

use collect::Collector;
use context::Context;
use marks::Target;
use twelve_program::{DefKind, Program};

/// What to trace beyond the programs themselves.
#[derive(Debug, Clone, Copy, Default)]
pub struct TraceOptions {
    /// Whether examples are programs of the workspace like any other.
    pub examples: bool,
}

/// The state map of a program.
///
/// The answer depends on the program alone: not on the number of threads, nor on the order of any hash map.
pub fn trace<'p>(program: &'p Program, options: &TraceOptions) -> StateMap<'p> {
    let context = Context::new(program, options.examples);
    let marks = marks::marks(&context);
    let mut entries = entries::entries(&context, &marks);
    let waiting = loops::loops(&context, &marks);
    let regions = regions(&context, &marks, &waiting, &mut entries, options.examples);
    let (processes, alone) = phases::processes(&context, &regions, &marks, &mut entries, options.examples);
    let phases = phases::phases(&context, &regions, &marks, &entries, &processes);
    // What is passed to a public function of a library did not come with a request.
    let facts = order::facts(&context, &regions, if alone.by_name { &[] } else { &entries });
    let statics =
        context.bodies.iter().map(|b| b.def).filter(|def| program.def(*def).kind == DefKind::Static);
    let begins = processes.iter().filter_map(|(_, main)| *main).chain(statics);
    let starts = witness::Starts::new(&regions, begins.filter_map(|def| regions.of_def(def)));
    let collector = Collector {
        context: &context,
        regions: &regions,
        phases: &phases,
        entries: &entries,
        starts: &starts,
    };
    let mut resolver = resolve::Resolver::new(&context, &regions, &phases, &entries, &marks, alone.by_name);
    let mut cells = collector.cells(&facts, &mut resolver);
    hidden::add(&collector, &mut cells);
    let (files, mut resources) = collector.files(&facts, &defaults::Defaults::new(&context));
    hidden::resources(&collector, &processes, &mut resources);
    let acts = collector.acts(&facts, &waiting);
    let works = tasks::Works::new(&context, &regions, &facts);
    let tasks = tasks::tasks(&collector, &marks, &waiting, &works);
    let loops = entries.iter().filter(|e| e.point.kind == EntryKind::Tick);
    let loops = loops.filter_map(|e| phases::region_of(&regions, e.target)).collect();
    for entry in entries.iter_mut().filter(|e| matches!(e.point.kind, EntryKind::Tick | EntryKind::Job)) {
        entry.point.work = works.of_entry(entry, &loops);
    }
    let unknown = unknown(&context, &regions, &phases, &facts);
    cures::cures(&context, &facts, &entries, &waiting, &mut cells);
    let entries: Vec<EntryPoint> = entries.into_iter().map(|e| e.point).collect();
    classify(&mut cells, &entries);
    outside::note(&regions, &works, program, &mut cells);
    StateMap {
        program,
        library: alone.is_library && !entries.is_empty(),
        buses: waiting.iter().filter(|l| l.waits == loops::Waits::Bus).map(|l| l.def).collect(),
        processes: processes.into_iter().map(|(process, _)| process).collect(),
        entries,
        cells,
        files,
        resources,
        acts,
        tasks,
        unknown,
    }
}

/// Says of each cell what it is for, from what else is known of it.
pub fn classify(cells: &mut [Cell], entries: &[EntryPoint]) {
    for cell in cells {
        (cell.purpose, cell.topic) = purpose::purpose(cell, entries);
    }
}

/// The call graph. The loops that are entry points, and are added to them, are known only by a first one.
fn regions(
    context: &Context<'_>,
    marks: &[marks::Marks],
    waiting: &[loops::Loop],
    entries: &mut Vec<entries::Entry>,
    examples: bool,
) -> regions::Regions {
    let graph = |entries: &[entries::Entry]| {
        let targets: Vec<Target> = entries.iter().map(|e| e.target).collect();
        regions::regions(context, marks, &targets)
    };
    let first = graph(entries);
    let more = loops::entries(context, marks, &first, entries, waiting, examples);
    if more.is_empty() {
        return first;
    }
    entries.extend(more);
    entries.sort_by_key(|e| (e.point.place, e.target, e.point.path.is_none()));
    graph(entries)
}

/// What could not be followed in code that runs.
fn unknown(
    context: &Context<'_>,
    regions: &regions::Regions,
    phases: &phases::Phases,
    facts: &[summary::Facts],
) -> Vec<(&'static str, usize)> {
    let (mut methods, mut places) = (0, 0);
    for (data, facts) in context.bodies.iter().zip(facts) {
        if regions.of_def(data.def).is_some_and(|r| phases.serving(r)) {
            methods += facts.unknown_methods;
            places += facts.unknown_places;
        }
    }
    let all = [
        ("method calls whose receiver's type is not known", methods),
        ("changes of a value that could not be followed to where it lives", places),
    ];
    all.into_iter().filter(|(_, count)| *count > 0).collect()
}
