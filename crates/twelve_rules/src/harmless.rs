//! What may change in a process's memory and hurts nobody.
//!
//! State is harmless when no request relies on it (metrics), when every process must have its own (pools,
//! channels, locks, a readiness flag), or when it is a copy of what a backing service keeps. Types tell first,
//! uses second; names decide only between uses that look alike.

use crate::subject::is_id;
use crate::uses::Uses;
use crate::words::{has_word, words};
use twelve_trace::{CellKind, EntryPoint, Nature};

/// Why written state is no concern of the lints on mutable state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Harmless {
    /// Its type is for what each process has of its own, or for what another lint judges (a cache, a limiter).
    Nature,
    /// A number that nothing but monitoring looks at.
    Metric,
    /// It says how this process is doing: ready, stopping, how much is in flight, how much to log.
    OwnState,
    /// Everything in it was fetched from a backing service or read from a setting.
    Copies,
}

/// Why the written cell is harmless, if it is.
pub(crate) fn harmless(uses: &Uses<'_>) -> Option<Harmless> {
    let nature = uses.cell.nature;
    if nature.is_some_and(is_own_of_a_process) {
        Some(Harmless::Nature)
    } else if is_own_state(uses) {
        Some(Harmless::OwnState)
    } else if is_metric(uses) {
        Some(Harmless::Metric)
    } else if is_copy(uses) {
        Some(Harmless::Copies)
    } else {
        None
    }
}

/// Whether a collection is called a cache, or is all that a type of such a name is made of, and is used as one: who puts
/// something in has looked whether it is there. Whether it can go stale is for the lint on caches to judge. A map of
/// sessions is none, whatever it is called.
pub(crate) fn is_called_a_cache(uses: &Uses<'_>) -> bool {
    let called = |name: &str| words(name).last().is_some_and(|w| w == "cache");
    let readers = uses.readers();
    uses.cell.contents.is_some()
        && (called(&uses.cell.name) || called(holder(uses)))
        && uses.writers().iter().all(|writer| readers.contains(writer))
}

fn is_own_of_a_process(nature: Nature) -> bool {
    match nature {
        Nature::Pool
        | Nature::Client
        | Nature::Metric
        | Nature::Channel
        | Nature::Queue
        | Nature::Broadcast
        | Nature::Task
        | Nature::Cache
        | Nature::Limiter
        | Nature::Coordination
        | Nature::Random
        | Nature::Log
        | Nature::Compiled
        | Nature::Database => true,
        Nature::Counter | Nature::Flag => false,
    }
}

/// Words of entry points through which a process is watched.
const WATCHING: &[&str] = &[
    "metric",
    "health",
    "healthz",
    "healthcheck",
    "live",
    "livez",
    "liveness",
    "ready",
    "readyz",
    "readiness",
    "stat",
    "statistics",
    "status",
    "debug",
    "prometheus",
    "telemetry",
    "monitoring",
];

fn is_watching(entry: &EntryPoint) -> bool {
    let name = entry.name.rsplit("::").next().unwrap_or(&entry.name);
    // A closure is named after the function that holds it, which says nothing of what it is for.
    let own_name = !name.contains(' ') && has_word(name, WATCHING);
    own_name || entry.path.as_deref().is_some_and(|path| has_word(path, WATCHING))
}

/// A number that requests only add to: not read while serving, or read by monitoring.
fn is_metric(uses: &Uses<'_>) -> bool {
    let named = || has_word(&uses.cell.name, &["metric", "telemetry", "histogram", "latency", "latencies"]);
    if has_word(holder(uses), &["metric", "metrics", "gauge", "histogram"]) {
        return true;
    }
    if uses.cell.nature != Some(Nature::Counter) && !named() {
        return false;
    }
    if uses.hands_out() || is_id(uses) {
        return false;
    }
    let readers = uses.readers();
    let watched = |i: &usize| uses.map.entries.get(*i).is_some_and(is_watching);
    uses.reads.is_empty() || (!readers.is_empty() && readers.iter().all(watched))
}

/// Words for the life of a process.
const LIFE: &[&str] = &[
    "ready",
    "readiness",
    "health",
    "healthy",
    "alive",
    "liveness",
    "shutdown",
    "shutting",
    "stop",
    "stopped",
    "stopping",
    "running",
    "drain",
    "draining",
    "terminate",
    "terminating",
    "terminated",
    "quit",
    "exit",
    "exiting",
    "closing",
    "initialized",
    "initialised",
    "started",
    "warned",
    "logged",
    "verbose",
    "verbosity",
    "inflight",
];

/// Words of numbers that are good for one process or one call: spreading load, naming a request in a log.
const PASSING: &[&str] = &["robin", "rr", "trace", "span", "correlation", "sample", "sampling"];

/// The type that a field is of, for a field: what a field is called, its type may say better.
fn holder<'a>(uses: &'a Uses<'_>) -> &'a str {
    match uses.cell.kind {
        CellKind::Field(_) => uses.cell.item.rsplit("::").nth(1).unwrap_or_default(),
        _ => "",
    }
}

fn is_own_state(uses: &Uses<'_>) -> bool {
    let scalar = matches!(uses.cell.nature, Some(Nature::Counter | Nature::Flag));
    let words = words(&uses.cell.name);
    let has = |list: &[&str]| words.iter().any(|w| crate::words::is_one_of(w, list));
    let pair = |a: &[&str], b: &[&str]| has(a) && has(b);
    if pair(&["log", "trace", "tracing"], &["level", "filter"])
        || pair(&["last"], &["warning", "log", "logged"])
    {
        return true;
    }
    if !scalar {
        return false;
    }
    // What is going on in this process right now: load that it sheds, work that it has taken on.
    if has(LIFE) || pair(&["in"], &["flight"]) || has_word(holder(uses), &["concurrency", "inflight"]) {
        return true;
    }
    if uses.cell.nature == Some(Nature::Flag) {
        // A flag that one call sets and tests (`swap`) says "once in this process"; one that another entry point
        // looks at changes what visitors get.
        let writers = uses.writers();
        return uses.readers().iter().all(|i| writers.contains(i));
    }
    let going_on = ["active", "open", "current", "concurrent"];
    let work = ["request", "connection", "conn", "stream", "socket", "task", "job"];
    pair(&going_on, &work)
        || has(PASSING)
        || pair(&["request", "req", "conn", "connection", "cache"], &["id"])
}

/// Methods that only take away; what a cache forgets, it can fetch again.
const FORGETTING: &[&str] = &[
    "remove",
    "remove_entry",
    "swap_remove",
    "shift_remove",
    "clear",
    "retain",
    "pop",
    "pop_front",
    "pop_back",
    "drain",
    "truncate",
    "take",
    "invalidate",
    "invalidate_all",
    "evict",
];

/// Every value put in was fetched, in the same call, from where all copies of the service can fetch it.
///
/// For a single value that isn't enough: one that is refreshed only by who changes it (an admin's form) stays as
/// it was in the other copies. It must be refreshed by who reads it, or by a timer.
fn is_copy(uses: &Uses<'_>) -> bool {
    let puts: Vec<_> = uses.writes.iter().filter(|e| !FORGETTING.contains(&e.by.as_str())).collect();
    let is_collection = uses.cell.contents.is_some();
    // The parts of one value are fetched together: a token, and until when it is valid.
    let copied = |function| puts.iter().any(|e| e.function == function && e.is_copy);
    let all = puts.iter().all(|e| e.is_copy || (!is_collection && copied(e.function)));
    if puts.is_empty() || !all {
        return false;
    }
    let readers = uses.readers();
    is_collection || uses.is_refreshed() || uses.writers().iter().any(|writer| readers.contains(writer))
}
