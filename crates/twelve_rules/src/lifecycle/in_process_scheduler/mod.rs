//! Timed work that every copy of the service does.

use crate::uses::confidence;
use crate::{Fact, Findings, Lint, work};
use twelve_diagnostics::{Finding, Label, Level};
use twelve_program::DefId;
use twelve_source::Place;
use twelve_trace::words::has_word;
use twelve_trace::{EntryKind, EntryPoint, Phase, StateMap, Task, Touches};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "in_process_scheduler",
    group: "lifecycle",
    level: Level::Warn,
    since: "0.1.0",
    summary: "timed work with effects on shared things, which every copy does",
    docs: include_str!("lint.md"),
    specificity: 10,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    // Timers that one function sets are one schedule, and so are the loops of one task.
    let mut told: Vec<(DefId, Option<Place>)> = Vec::new();
    for (index, tick) in map.entries.iter().enumerate() {
        let schedule = (tick.function, starter(map, index));
        if !does_harm_twice(map, index, tick)
            || is_per_connection(map, tick)
            || is_handed_out(map, index)
            || told.contains(&schedule)
        {
            continue;
        }
        told.push(schedule);
        let place = schedule.1.unwrap_or(tick.place);
        let others = map.entries.iter().enumerate().filter(|(i, e)| {
            *i != index && (e.function, starter(map, *i)) == schedule && does_harm_twice(map, *i, e)
        });
        let changes = work::changes(&tick.work);
        let calls = work::calls(&changes);
        let name = name_of(tick);
        let mut secondary: Vec<Label> =
            work::label(&changes, "is done again by each copy").into_iter().collect();
        secondary
            .extend(others.map(|(_, e)| Label { place: e.place, text: "set here too".to_owned() }).take(8));
        if place != tick.place {
            let what = if tick.name.starts_with("loop in ") { "the loop" } else { "set here" };
            secondary.push(Label { place: tick.place, text: what.to_owned() });
        }
        secondary.retain(|l| l.place != place);
        out.add(
            Fact::Entry(index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: confidence(&[tick.certain]),
                message: format!(
                    "every copy of the service runs {name} whenever the time has come, and each calls {calls}"
                ),
                primary: Label { place, text: "no lease or lock in a shared store guards it".to_owned() },
                secondary,
                witness: work::way(&tick.work),
                note: consequence(tick).to_owned(),
                help: "run it as one process of its own that the platform starts (a Kubernetes `CronJob`), or let \
                       the copies agree: `pg_try_advisory_lock` (`sqlx`), `SET .. NX EX` in Redis (`redis`), rows \
                       taken with `FOR UPDATE SKIP LOCKED`, or the queue of `apalis` (`apalis-cron` with \
                       `apalis-sql` or `apalis-redis`)"
                    .to_owned(),
                item: format!("{}::schedule", map.program.path_of(tick.function)),
            },
        );
    }
}

/// The call that starts a loop beside its function: the outermost around it, or one to which it was handed by name.
fn starter(map: &StateMap<'_>, index: usize) -> Option<Place> {
    let tick = map.entries.get(index)?;
    let mut starts = map.tasks.iter().filter(|t| t.function == tick.function).peekable();
    starts.peek()?;
    let around = |t: &&Task| is_within(tick.place, t.extent);
    let (around, by_name): (Vec<&Task>, Vec<&Task>) =
        starts.filter(|t| around(t) || t.rounds.contains(&index)).partition(around);
    let first = around.into_iter().min_by_key(|t| t.extent.range.start);
    first.or(by_name.first().copied()).map(|t| t.place)
}

fn is_within(inner: Place, outer: Place) -> bool {
    inner.file == outer.file && outer.range.start <= inner.range.start && inner.range.end <= outer.range.end
}

fn does_harm_twice(map: &StateMap<'_>, index: usize, tick: &EntryPoint) -> bool {
    let does = |touches: Touches| tick.work.external.iter().any(|e| e.touches == touches && e.certain);
    // What waits is read, worked on, and taken away when it is done.
    let works_off = || {
        does(Touches::Looks)
            && does(Touches::Removes)
            && work::leaves_files(map, index)
            && is_called(tick, &["queue", "queues", "queued", "jobs", "outbox", "pending"])
    };
    let is_tick = tick.kind == EntryKind::Tick && tick.work.claims.is_empty();
    is_tick && !is_watching(tick) && (does(Touches::Changes) || works_off())
}

/// What a process tells of itself, each has to tell.
fn is_watching(tick: &EntryPoint) -> bool {
    let words = ["telemetry", "metric", "heartbeat", "healthcheck", "monitoring", "statsd", "registration"];
    is_called(tick, &words)
}

fn is_called(tick: &EntryPoint, words: &[&str]) -> bool {
    has_word(&tick.name, words) || tick.work.way.iter().any(|step| has_word(&step.text, words))
}

/// A timer that a connection or request sets is as many as there are of these, in whatever copy.
fn is_per_connection(map: &StateMap<'_>, tick: &EntryPoint) -> bool {
    map.tasks.iter().any(|t| t.phase == Phase::Serving && is_within(tick.place, t.extent))
}

/// Whether the loop runs in tasks that others start, each of which claims first what it starts them for.
fn is_handed_out(map: &StateMap<'_>, index: usize) -> bool {
    let claims = |i: &usize| map.entries.get(*i).is_some_and(|e| !e.work.claims.is_empty());
    let mut tasks = map.tasks.iter().filter(|t| t.rounds.contains(&index)).peekable();
    tasks.peek().is_some() && tasks.all(|t| !t.entries.is_empty() && t.entries.iter().all(claims))
}

fn name_of(tick: &EntryPoint) -> String {
    match tick.name.strip_prefix("closure in ") {
        Some(holder) => format!("the timer in `{holder}`"),
        None => tick.label(),
    }
}

fn consequence(tick: &EntryPoint) -> &'static str {
    let reads = tick.work.external.iter().any(|e| e.touches == Touches::Looks);
    let removes = tick.work.external.iter().any(|e| e.touches == Touches::Removes);
    if removes && !reads {
        "two copies that take away and put back the same thing cross each other: one's new entry is taken away by the \
         other"
    } else if reads {
        "two copies read the same entries at the same time and both act on them: mails, calls and rows come twice"
    } else {
        "with two copies it happens twice, with five five times"
    }
}
