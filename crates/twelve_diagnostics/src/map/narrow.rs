//! A part of the map: what concerns some entry points or some state.

use super::{Map, Touch};
use std::collections::BTreeSet;
use std::fmt;

/// What to keep of a map; several texts of a kind mean any of them. Case does not count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Entry points whose route or function contains one of these.
    pub entries: Vec<String>,
    /// Cells and files whose name or item path contains one of these.
    pub cells: Vec<String>,
}

/// Why nothing is left of a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NothingMatches {
    /// What there is none of.
    pub what: &'static str,
    /// What was asked for; nothing when it is there, but not together.
    pub given: Option<String>,
    /// What there is, by name, sorted.
    pub there: Vec<String>,
}

impl fmt::Display for NothingMatches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.given {
            Some(given) => write!(f, "there is no {} `{}`", self.what, twelve_source::shown(given, false)),
            None => write!(f, "there is no {}", self.what),
        }
    }
}

impl std::error::Error for NothingMatches {}

impl Filter {
    /// Whether it keeps everything.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.cells.is_empty()
    }
}

impl Map {
    /// What concerns the entry points and the state that the filter names: with entry points, what they reach; with
    /// state, who touches it.
    ///
    /// # Errors
    /// When a text of the filter is contained in nothing, or nothing fits all of them.
    pub fn narrowed(mut self, filter: &Filter) -> Result<Self, NothingMatches> {
        if filter.is_empty() {
            return Ok(self);
        }
        self.narrowed = true;
        let mut entries: BTreeSet<usize> = (0..self.entry_points.len()).collect();
        if !filter.entries.is_empty() {
            entries = self.named_entries(&filter.entries)?;
            self.keep_reached(&entries);
        }
        if !filter.cells.is_empty() {
            self.keep_named(&filter.cells, &filter.entries)?;
            let touched: BTreeSet<usize> = self.touches().flat_map(|t| t.entry_points.clone()).collect();
            entries.retain(|e| touched.contains(e));
        }
        self.renumber(&entries);
        Ok(self)
    }

    fn named_entries(&self, wanted: &[String]) -> Result<BTreeSet<usize>, NothingMatches> {
        let mut found = BTreeSet::new();
        for text in wanted {
            let fits = |e: &super::EntryPoint| has(&e.label(), text) || has(&e.function, text);
            let fitting: Vec<usize> =
                self.entry_points.iter().enumerate().filter(|(_, e)| fits(e)).map(|(i, _)| i).collect();
            if fitting.is_empty() {
                return Err(NothingMatches {
                    what: "entry point whose route or function contains",
                    given: Some(text.clone()),
                    there: sorted(self.entry_points.iter().map(super::EntryPoint::label)),
                });
            }
            found.extend(fitting);
        }
        Ok(found)
    }

    /// Keeps what these entry points reach, and of those that reach it these.
    fn keep_reached(&mut self, entries: &BTreeSet<usize>) {
        let reached = |touch: &mut Touch| {
            // The path is that from the nearest, which comes first.
            touch.witness_of_other |= touch.entry_points.first().is_some_and(|e| !entries.contains(e));
            touch.entry_points.retain(|e| entries.contains(e));
            !touch.entry_points.is_empty()
        };
        self.cells.iter_mut().for_each(|c| c.uses.retain_mut(|u| reached(&mut u.touch)));
        self.cells.retain(|c| !c.uses.is_empty());
        self.files.iter_mut().for_each(|f| f.uses.retain_mut(|u| reached(&mut u.touch)));
        self.files.retain(|f| !f.uses.is_empty());
        self.resources.retain_mut(|r| reached(&mut r.touch));
        self.tasks.retain_mut(|t| reached(&mut t.touch));
        self.acts.retain_mut(|a| reached(&mut a.touch));
    }

    /// Keeps the cells and files of these names, and nothing else that lasts.
    fn keep_named(&mut self, wanted: &[String], entries: &[String]) -> Result<(), NothingMatches> {
        let cell = |c: &super::Cell, text: &str| has(&c.name, text) || has(&c.item, text);
        let file = |f: &super::File, text: &str| f.path.iter().chain(&f.names).any(|p| has(p, text));
        for text in wanted {
            if !self.cells.iter().any(|c| cell(c, text)) && !self.files.iter().any(|f| file(f, text)) {
                let cells = self.cells.iter().map(|c| c.name.to_string());
                let files = self.files.iter().filter_map(|f| f.path.as_ref()).map(|p| p.to_string());
                let what = match entries {
                    [] => "cell or file whose name or path contains",
                    _ => "cell or file, of those that these entry points touch, whose name or path contains",
                };
                return Err(NothingMatches {
                    what,
                    given: Some(text.clone()),
                    there: sorted(cells.chain(files)),
                });
            }
        }
        self.cells.retain(|c| wanted.iter().any(|text| cell(c, text)));
        self.files.retain(|f| wanted.iter().any(|text| file(f, text)));
        self.resources.clear();
        self.tasks.clear();
        self.acts.clear();
        Ok(())
    }

    /// Everything that somebody does.
    pub fn touches(&self) -> impl Iterator<Item = &Touch> {
        let cells = self.cells.iter().flat_map(|c| &c.uses).map(|u| &u.touch);
        let files = self.files.iter().flat_map(|f| &f.uses).map(|u| &u.touch);
        let resources = self.resources.iter().map(|r| &r.touch);
        let tasks = self.tasks.iter().map(|t| &t.touch);
        cells.chain(files).chain(resources).chain(tasks).chain(self.acts.iter().map(|a| &a.touch))
    }

    fn touches_mut(&mut self) -> impl Iterator<Item = &mut Touch> {
        let cells = self.cells.iter_mut().flat_map(|c| &mut c.uses).map(|u| &mut u.touch);
        let files = self.files.iter_mut().flat_map(|f| &mut f.uses).map(|u| &mut u.touch);
        let resources = self.resources.iter_mut().map(|r| &mut r.touch);
        let tasks = self.tasks.iter_mut().map(|t| &mut t.touch);
        cells.chain(files).chain(resources).chain(tasks).chain(self.acts.iter_mut().map(|a| &mut a.touch))
    }

    /// Keeps these entry points and the programs that have one of them; indexes follow.
    fn renumber(&mut self, kept: &BTreeSet<usize>) {
        let kept: Vec<usize> = kept.iter().copied().collect();
        let renumbered = |list: &mut Vec<usize>| {
            *list = list.iter().filter_map(|e| kept.binary_search(e).ok()).collect();
        };
        self.touches_mut().for_each(|t| renumbered(&mut t.entry_points));
        self.programs.iter_mut().for_each(|p| renumbered(&mut p.entry_points));
        self.programs.retain(|p| !p.entry_points.is_empty());
        let mut index = 0..;
        self.entry_points.retain(|_| index.next().is_some_and(|i: usize| kept.binary_search(&i).is_ok()));
    }
}

fn has(text: &str, part: &str) -> bool {
    text.to_lowercase().contains(&part.to_lowercase())
}

fn sorted(names: impl Iterator<Item = String>) -> Vec<String> {
    names.collect::<BTreeSet<_>>().into_iter().collect()
}
