//! Caches in memory: whether something tells that their copies go stale.
//!
//! A cache of what never changes hurts nobody, and nothing says of most data whether it changes. So the service's own
//! code must show it: it drops or replaces entries when what they stand for changes. What it does so, it does in one
//! copy only.

use crate::harmless::{FORGETTING, Harmless, harmless};
use crate::uses::{Uses, entries_of};
use twelve_trace::words::has_word;
use twelve_trace::{CellKind, Collection, CureKind, Effect, Nature, Phase, Purpose};

/// How a cache goes wrong beside other copies of it.
pub(crate) enum Stale<'m> {
    /// There is nothing that it is a cache of: what one entry point puts in, others look for.
    OnlyCopy,
    /// Entries are dropped or replaced by who changes what they stand for: here, and in this copy only.
    Local(&'m Effect),
    /// What a function asked a backing service is kept, and nothing ever asks again.
    Forever,
}

/// How a cache goes stale, if anything tells that it does.
pub(crate) fn stale<'m>(uses: &Uses<'m>) -> Option<Stale<'m>> {
    let has = |kind| has(uses, kind);
    if !is_cache(uses) || has(CureKind::Bus) {
        return None;
    }
    if matches!(uses.cell.kind, CellKind::Hidden(_)) {
        return has(CureKind::Loads).then_some(Stale::Forever);
    }
    if is_only_copy(uses) {
        return Some(Stale::OnlyCopy);
    }
    let (drops, puts): (Vec<&Effect>, Vec<&Effect>) = uses.writes.iter().copied().partition(|e| is_drop(e));
    if puts.is_empty() {
        return None;
    }
    // Who looks or puts in besides only makes room, or sees to it that nothing gets too old.
    let uses_too = |drop: &Effect| puts.iter().chain(&uses.reads).any(|e| e.function == drop.function);
    let dropped = drops.into_iter().find(|drop| !uses_too(drop));
    let readers = uses.readers();
    let written_through = || {
        let elsewhere = |e: &&&Effect| e.entries.iter().any(|i| !readers.contains(i));
        let mut plain = puts.iter().filter(|e| !loads(e));
        plain.find(elsewhere).copied().filter(|_| has(CureKind::WritesThrough))
    };
    dropped.or_else(written_through).map(Stale::Local)
}

/// Whether a time to live is set, or entries carry a time.
pub(crate) fn expires(uses: &Uses<'_>) -> bool {
    let is_time = |name: &String| {
        TIMES.contains(&name.as_str())
            || has_word(name, &["expiry", "expires", "expiration", "expire", "ttl"])
    };
    let timed = || uses.cell.contents.as_ref().is_some_and(|c| c.value_names.iter().any(is_time));
    has(uses, CureKind::Expires) || timed()
}

/// Whether it is known where its values come from.
pub(crate) fn is_loaded(uses: &Uses<'_>) -> bool {
    has(uses, CureKind::Loads) || has(uses, CureKind::WritesThrough)
}

/// A cache by type, name or use: everything in a map was fetched.
fn is_cache(uses: &Uses<'_>) -> bool {
    let is_map = uses.cell.contents.as_ref().is_some_and(|c| c.collection == Collection::Map);
    uses.cell.purpose == Purpose::Cache || (is_map && harmless(uses) == Some(Harmless::Copies))
}

/// Whether a cache by type is no cache: some entry points put in what comes from nowhere else, others look for it and
/// load nothing when it isn't there.
pub(crate) fn is_only_copy(uses: &Uses<'_>) -> bool {
    if uses.cell.nature != Some(Nature::Cache)
        || matches!(uses.cell.kind, CellKind::Hidden(_))
        || is_loaded(uses)
        || has(uses, CureKind::Bus)
        || uses.cell.effects.iter().any(|e| e.phase == Phase::Background && !is_drop(e) && is_write(e))
    {
        return false;
    }
    let puts: Vec<&Effect> = uses.writes.iter().copied().filter(|e| !is_drop(e)).collect();
    let putters = entries_of(&puts);
    // Who takes an entry out to use it has looked for it too.
    let takes = uses.writes.iter().copied().filter(|e| is_drop(e) && e.result_used);
    let looks: Vec<&Effect> =
        uses.reads.iter().copied().filter(|e| !MEASURING.contains(&e.by.as_str())).chain(takes).collect();
    !puts.is_empty()
        && !puts.iter().any(|e| loads(e))
        && entries_of(&looks).iter().any(|i| !putters.contains(i))
}

fn has(uses: &Uses<'_>, kind: CureKind) -> bool {
    uses.cell.cures.iter().any(|c| c.kind == kind)
}

fn is_write(effect: &Effect) -> bool {
    effect.kind == twelve_trace::EffectKind::Write
}

fn is_drop(effect: &Effect) -> bool {
    FORGETTING.contains(&effect.by.as_str())
}

/// Whether it puts in what wasn't there.
fn loads(effect: &Effect) -> bool {
    LOADING.iter().any(|word| effect.by.contains(word))
}

/// Types of points in time.
const TIMES: &[&str] = &["Instant", "SystemTime"];

/// Methods that load what isn't there.
const LOADING: &[&str] = &["get_with", "get_or", "entry", "or_insert", "fetch", "get_value_or"];

/// Methods that look at the cache and not into it.
const MEASURING: &[&str] = &[
    "entry_count",
    "weighted_size",
    "len",
    "is_empty",
    "iter",
    "weight",
    "usage",
    "cache_size",
    "cache_hits",
];
