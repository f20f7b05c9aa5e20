//! What a lint is.

use std::fmt;
use twelve_diagnostics::{Finding, Level};
use twelve_trace::StateMap;

/// A lint: its description and its check.
pub struct Lint {
    /// The name, in snake case; its folder has the same.
    pub name: &'static str,
    /// The group; its folder has the same name.
    pub group: &'static str,
    /// The level of its findings unless one says otherwise.
    pub level: Level,
    /// The version that brought it.
    pub since: &'static str,
    /// What it finds, as a lower-case phrase.
    pub summary: &'static str,
    /// Its page, in Markdown.
    pub docs: &'static str,
    /// How much it says of a fact: where two lints report the same, the higher one is kept.
    pub specificity: u8,
    /// Looks for it.
    pub check: fn(&StateMap<'_>, &mut Findings),
}

impl fmt::Debug for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lint").field("name", &self.name).finish_non_exhaustive()
    }
}

/// What a finding is about. Two lints that report the same fact say one thing twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// An index into [`StateMap::cells`].
    Cell(usize),
    /// An index into [`StateMap::files`].
    File(usize),
    /// An index into [`StateMap::resources`].
    Resource(usize),
    /// An index into [`StateMap::acts`].
    Act(usize),
    /// An index into [`StateMap::tasks`].
    Task(usize),
    /// An index into [`StateMap::entries`].
    Entry(usize),
}

/// Where a lint puts what it found.
#[derive(Debug, Default)]
pub struct Findings(pub(crate) Vec<(Fact, Finding)>);

impl Findings {
    /// Adds a finding.
    pub fn add(&mut self, fact: Fact, finding: Finding) {
        self.0.push((fact, finding));
    }
}
