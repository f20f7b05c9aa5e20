//! Work that a request starts beside itself and does not wait for.

use crate::uses::confidence;
use crate::{Fact, Findings, Lint, phrase, work};
use twelve_diagnostics::{Confidence, Finding, Level};
use twelve_source::Place;
use twelve_trace::words::has_word;
use twelve_trace::{EntryKind, Fate, Pace, Phase, StateMap, Task};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "detached_task",
    group: "memory",
    level: Level::Warn,
    since: "0.1.0",
    summary: "work that a request starts, does not wait for and nobody repeats",
    docs: include_str!("lint.md"),
    specificity: 10,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    let mut told: Vec<Place> = Vec::new();
    for (index, task) in map.tasks.iter().enumerate() {
        let changes = work::changes(&task.work);
        if !is_left_alone(task) || is_the_message(map, task) || changes.is_empty() || fills_cache(map, task) {
            continue;
        }
        // What a task starts in its turn is lost with it.
        let within = |outer: &Place| {
            outer.file == task.place.file
                && outer.range.start <= task.place.range.start
                && task.place.range.end <= outer.range.end
        };
        if told.iter().any(within) {
            continue;
        }
        told.push(task.extent);
        let starters = match phrase::entries(map, &task.entries) {
            names if names.is_empty() => "a request".to_owned(),
            names => names,
        };
        let calls = work::calls(&changes);
        out.add(
            Fact::Task(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: sureness(task),
                message: format!(
                    "work started by {starters} beside the answer is lost when the process ends: nobody waits for \
                     it and nobody repeats it"
                ),
                primary: twelve_diagnostics::Label {
                    place: task.place,
                    text: format!("`{}` starts it, and its handle is {}", work::short(&task.by), fate(task.fate)),
                },
                secondary: work::label(&changes, "is what gets lost").into_iter().collect(),
                witness: phrase::path(&task.witness, task.place, format!("`{}` starts the work", work::short(&task.by))),
                note: format!(
                    "the answer does not wait for {calls}; a deploy, a crash or the end of an idle copy in \
                     between loses it without a trace"
                ),
                help: help(&task.work.external.iter().map(|e| e.by.as_str()).collect::<Vec<_>>()).to_owned(),
                item: format!("{}::{}", map.program.path_of(task.function), work::short(&task.by)),
            },
        );
    }
}

/// Whether a request starts the task, the task comes to an end by itself, and no one waits for that.
fn is_left_alone(task: &Task) -> bool {
    task.phase == Phase::Serving
        && task.pace == Pace::Once
        && matches!(task.fate, Fate::Dropped | Fate::Kept)
        && !task.entries.is_empty()
}

/// Whether a loop that takes messages starts a task for each: that is how the message is worked on, not what comes after.
fn is_the_message(map: &StateMap<'_>, task: &Task) -> bool {
    task.entries.iter().all(|index| {
        let entry = map.entries.get(*index);
        entry.is_some_and(|e| {
            e.function == task.function && e.kind != EntryKind::Request && e.name.starts_with("loop in ")
        })
    })
}

/// What is only put into a cache is there again the next time that somebody asks for it.
fn fills_cache(map: &StateMap<'_>, task: &Task) -> bool {
    map.program.path_of(task.function).split("::").any(|part| has_word(part, &["cache"]))
}

/// A handle that is kept may be waited for in a way that was not seen.
fn sureness(task: &Task) -> Confidence {
    let known = task.work.external.iter().any(|e| e.changes() && e.certain);
    confidence(&[task.certain && known, task.fate == Fate::Dropped])
}

fn fate(fate: Fate) -> &'static str {
    if fate == Fate::Kept { "kept, but not waited for before the answer" } else { "dropped" }
}

fn help(calls: &[&str]) -> &'static str {
    if calls.iter().any(|c| c.starts_with("lettre::")) {
        "put the mail into a queue in a backing service with the data that it belongs to, and let a worker send it \
         and repeat what fails: `apalis` with `apalis-redis` or `apalis-sql`"
    } else {
        "do it before the answer, or put a job into a queue in a backing service, from which a worker takes it and \
         repeats it until it is done: `apalis` with `apalis-redis` or `apalis-sql`, `lapin`, `async-nats` with \
         JetStream"
    }
}
