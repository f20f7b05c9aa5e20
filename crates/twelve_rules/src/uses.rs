//! Who writes and who reads a cell while the service serves.

use twelve_diagnostics::Confidence;
use twelve_trace::{Cell, CellKind, Effect, EffectKind, Phase, StateMap};

/// A cell that is written while serving, and its uses.
pub(crate) struct Uses<'m> {
    /// The map.
    pub(crate) map: &'m StateMap<'m>,
    /// The cell.
    pub(crate) cell: &'m Cell,
    /// Every write while serving; there is at least one.
    pub(crate) writes: Vec<&'m Effect>,
    /// Every read while serving.
    pub(crate) reads: Vec<&'m Effect>,
    /// The write that a finding shows: one whose way is resolved, if there is any.
    pub(crate) proof: &'m Effect,
}

/// Every cell of a kind that is written while serving, with its index.
pub(crate) fn written_cells<'m>(
    map: &'m StateMap<'m>,
    kind: fn(CellKind) -> bool,
) -> impl Iterator<Item = (usize, Uses<'m>)> {
    let cells = map.cells.iter().enumerate().filter(move |(_, cell)| kind(cell.kind));
    let uses = cells.filter_map(move |(index, cell)| Some((index, Uses::of(map, cell)?)));
    // Counters, flags and single values of a library are how it works inside; a collection is what it remembers.
    uses.filter(|(_, uses)| {
        !uses.map.library || (uses.cell.contents.is_some() && uses.confidence() == Confidence::High)
    })
}

impl<'m> Uses<'m> {
    fn of(map: &'m StateMap<'m>, cell: &'m Cell) -> Option<Self> {
        let mut writes: Vec<&Effect> = cell.serving(EffectKind::Write).collect();
        if writes.is_empty() {
            // What a timer counts is in no other place; what it sets anew, it may have fetched.
            let counts = |e: &&Effect| e.by == "+=" || e.by.starts_with("fetch_");
            let by_timer = |e: &&Effect| {
                e.kind == EffectKind::Write && e.phase == Phase::Background && !e.entries.is_empty()
            };
            writes = cell.effects.iter().filter(by_timer).filter(counts).collect();
        }
        let proof = writes.iter().find(|e| e.certain).or(writes.first())?;
        Some(Self { map, cell, proof, reads: cell.serving(EffectKind::Read).collect(), writes })
    }

    /// Entry points that write it, nearest first.
    pub(crate) fn writers(&self) -> Vec<usize> {
        entries_of(&self.writes)
    }

    /// Entry points that read it, nearest first.
    pub(crate) fn readers(&self) -> Vec<usize> {
        entries_of(&self.reads)
    }

    /// The read that relies on what was written: best by another entry point than the one that writes.
    pub(crate) fn relies(&self) -> Option<&'m Effect> {
        let elsewhere = |e: &&&Effect| e.entries.iter().any(|i| !self.proof.entries.contains(i));
        self.reads.iter().find(elsewhere).or(self.reads.first()).copied()
    }

    /// The entry point that relies on what was written: best another one than the one that writes.
    pub(crate) fn reader(&self) -> Option<usize> {
        let entries = &self.relies()?.entries;
        entries.iter().find(|i| !self.proof.entries.contains(i)).or(entries.first()).copied()
    }

    /// Whether a timer or a task writes it too.
    pub(crate) fn is_refreshed(&self) -> bool {
        self.cell.effects.iter().any(|e| e.kind == EffectKind::Write && e.phase == Phase::Background)
    }

    /// Likewise where nothing but its changes tells that it is data: of a library's, whether visitors of any service rely
    /// on it is a guess.
    pub(crate) fn confidence_of_data(&self) -> Confidence {
        if self.map.library { Confidence::Low } else { self.confidence() }
    }

    /// How much of the proof is resolved: the way from the shared object to the cell, and the way to the write.
    pub(crate) fn confidence(&self) -> Confidence {
        confidence(&[self.cell.certain, self.proof.certain])
    }
}

/// High if all is certain, medium if one thing isn't, else low.
pub(crate) fn confidence(certain: &[bool]) -> Confidence {
    match certain.iter().filter(|c| !**c).count() {
        0 => Confidence::High,
        1 => Confidence::Medium,
        _ => Confidence::Low,
    }
}

/// The entry points of effects, nearest first, each once.
pub(crate) fn entries_of(effects: &[&Effect]) -> Vec<usize> {
    let mut indexes = Vec::new();
    for index in effects.iter().flat_map(|e| &e.entries) {
        if !indexes.contains(index) {
            indexes.push(*index);
        }
    }
    indexes
}
