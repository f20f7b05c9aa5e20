//! What may change in a process's memory and hurts nobody.
//!
//! State is harmless when no request relies on it (metrics), when every process must have its own (pools,
//! channels, locks, a readiness flag), or when it is a copy of what a backing service keeps. Types tell first,
//! uses second; names decide only between uses that look alike.

use crate::uses::Uses;
use twelve_program::TyKind;
use twelve_trace::words::has_word;
use twelve_trace::{CellKind, Collection, Effect, EffectKind, EntryKind, Nature, Phase, Purpose};

/// Why written state is no concern of the lints on mutable state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Harmless {
    /// Its type is for what each process has of its own, or for what another lint judges (a cache, a limiter).
    Nature,
    /// A number that nothing but monitoring looks at.
    Metric,
    /// It says how this process is doing: ready, stopping, how much is in flight, how much to log.
    OwnState,
    /// Settings that a watcher or timer reads again from where every copy reads them.
    Reloaded,
    /// Everything in it was fetched from a backing service or read from a setting.
    Copies,
    /// Functions that a library was told to call, the service that a middleware wraps: code of the program around
    /// it, and no data.
    Code,
    /// What a library makes from a key, kept until it is asked for the same again.
    Memo,
}

/// Why the written cell is harmless, if it is.
pub(crate) fn harmless(uses: &Uses<'_>) -> Option<Harmless> {
    let cell = uses.cell;
    match cell.purpose {
        _ if cell.nature.is_some_and(is_own_of_a_process) => Some(Harmless::Nature),
        // Another lint judges the senders of live connections.
        Purpose::Connections => Some(Harmless::Nature),
        // What it is taken for, the lint on locks asks.
        Purpose::Lock => Some(Harmless::Nature),
        Purpose::OwnState => Some(Harmless::OwnState),
        Purpose::Metric => Some(Harmless::Metric),
        Purpose::Configuration if is_reloaded(uses) => Some(Harmless::Reloaded),
        _ if is_copy(uses) || is_reloaded_by_all(uses) => Some(Harmless::Copies),
        _ if wraps_service(uses) => Some(Harmless::Code),
        // In a service a list of functions can be work that waits, and what is made anew a session.
        _ if uses.map.library && holds_code(uses) => Some(Harmless::Code),
        _ if uses.map.library && is_memo(uses) => Some(Harmless::Memo),
        _ => None,
    }
}

/// Whether it is what a generic middleware wraps, of any type, and is only taken out for a clone of itself:
/// `std::mem::replace(&mut self.inner, self.inner.clone())`.
fn wraps_service(uses: &Uses<'_>) -> bool {
    let CellKind::Field(field) = uses.cell.kind else { return false };
    let is_param = matches!(uses.map.program.declared_field_ty(field).kind(), TyKind::Param(_));
    let taken = |e: &&Effect| {
        let by = e.by.rsplit("::").next().unwrap_or(&e.by);
        matches!(by, "replace" | "swap" | "call" | "poll_ready")
    };
    is_param && uses.writes.iter().all(taken)
}

/// Whether what is kept, or is kept by key, is functions.
fn holds_code(uses: &Uses<'_>) -> bool {
    let is_function = |name: &String| matches!(name.as_str(), "Fn" | "FnMut" | "FnOnce");
    uses.cell.contents.as_ref().is_some_and(|contents| match contents.collection {
        Collection::Map => contents.value_names.iter().any(is_function),
        Collection::Set | Collection::List => contents.key_names.iter().any(is_function),
    })
}

/// Whether each use looks for a key and fills in what is missing, nothing replaces or drops what is there, and it can't
/// change by itself.
fn is_memo(uses: &Uses<'_>) -> bool {
    let changes = |name: &String| {
        matches!(name.as_str(), "Mutex" | "RwLock" | "RefCell" | "Cell") || name.starts_with("Atomic")
    };
    let fills = |function| uses.writes.iter().any(|e| e.function == function);
    uses.cell.contents.as_ref().is_some_and(|contents| {
        contents.collection == Collection::Map && !contents.value_names.iter().any(changes)
    }) && uses.cell.effects.iter().all(|e| match e.kind {
        EffectKind::Write => e.by == "entry",
        EffectKind::Read => fills(e.function),
        EffectKind::Initialise => true,
    })
}

/// Whether it is a cache by its name and its uses. Whether that can go stale is for the lint on caches to judge.
pub(crate) fn is_called_a_cache(uses: &Uses<'_>) -> bool {
    uses.cell.purpose == Purpose::Cache
}

/// Whether every copy renews it by a timer, and requests do no more than call the same function at once.
fn is_reloaded_by_all(uses: &Uses<'_>) -> bool {
    let timed = uses
        .cell
        .effects
        .iter()
        .filter(|e| e.kind == EffectKind::Write && e.phase == Phase::Background && !e.entries.is_empty());
    let renews: Vec<_> = timed.map(|e| e.place).collect();
    let words = ["load", "reload", "refresh", "sync", "fetch", "poll", "apply", "rebuild", "renew"];
    let is_named = |e: &&twelve_trace::Effect| {
        let name = uses.map.program.def(e.function).name;
        matches!(e.by.as_str(), "store" | "swap" | "=") || has_word(name.as_str(), &words)
    };
    !renews.is_empty() && uses.writes.iter().all(|e| renews.contains(&e.place) && is_named(e))
}

/// Whether no request changes it.
fn is_reloaded(uses: &Uses<'_>) -> bool {
    let changes = |i: &usize| {
        let kind = uses.map.entries.get(*i).map(|e| e.kind);
        matches!(kind, Some(EntryKind::Request | EntryKind::Connection))
    };
    !uses.writers().iter().any(changes)
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

/// Methods that only take away; what a cache forgets, it can fetch again.
pub(crate) const FORGETTING: &[&str] = &[
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
    "invalidate_entries_if",
    "remove_if",
    "try_remove",
    "evict",
    "pop_entry",
    "cache_remove",
    "cache_remove_entry",
    "cache_delete",
    "cache_clear",
];

/// Every value put in was fetched, in the same call, from where all copies of the service can fetch it.
///
/// For a single value that isn't enough: one that is refreshed only by who changes it (an admin's form) stays as
/// it was in the other copies. It must be refreshed by all who read it, or by a timer.
fn is_copy(uses: &Uses<'_>) -> bool {
    let puts: Vec<_> = uses.writes.iter().filter(|e| !FORGETTING.contains(&e.by.as_str())).collect();
    let is_collection = uses.cell.contents.is_some();
    // One that is emptied and filled anew is one value: a list of who may do what.
    let is_renewed =
        uses.writes.iter().any(|e| e.by == "clear" && puts.iter().any(|put| put.function == e.function));
    // The parts of one value are fetched together: a token, and until when it is valid.
    let copied = |function| puts.iter().any(|e| e.function == function && e.is_copy);
    let all = puts.iter().all(|e| e.is_copy || (!is_collection && copied(e.function)));
    if puts.is_empty() || !all {
        return false;
    }
    let writers = uses.writers();
    (is_collection && !is_renewed)
        || uses.is_refreshed()
        // Made anew when it no longer works.
        || uses.cell.purpose == Purpose::Client
        || uses.readers().iter().all(|reader| writers.contains(reader))
}
