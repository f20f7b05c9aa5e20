//! What the service makes for itself (session stores, databases, and where these keep what they are given), and
//! what it does to itself.
//!
//! This knows no crate: what a call makes, and where that lives, is said by the stubs.

use crate::phrase;
use crate::uses::confidence;
use twelve_diagnostics::{Confidence, Label, Level, Step};
use twelve_source::Place;
use twelve_trace::{Act, ActUse, Medium, PathBase, PathSource, Phase, Resource, ResourceUse, StateMap};

/// A thing that the service makes, and that lasts longer than one call.
pub(crate) struct Made<'m> {
    map: &'m StateMap<'m>,
    /// Its index.
    pub(crate) index: usize,
    /// What is made.
    pub(crate) resource: &'m ResourceUse,
    /// What the same function makes after it with the same address.
    again: Vec<&'m ResourceUse>,
}

/// Every thing of one kind that the service makes: at start-up, or while serving. What nobody calls, and what a
/// program makes that serves nothing, is left out. A function that opens one database twice is one fact.
pub(crate) fn made<'m>(map: &'m StateMap<'m>, what: Resource) -> impl Iterator<Item = Made<'m>> {
    let mut found: Vec<Made<'m>> = Vec::new();
    let all = map.resources.iter().enumerate();
    // What a library opens is for its callers to say.
    let counts = |r: &ResourceUse| !map.library && r.what == what && !r.transient && runs(r.phase);
    for (index, resource) in all.filter(|(_, r)| counts(r)) {
        let same = |made: &&mut Made<'m>| {
            let first = made.resource;
            first.place == resource.place
                || (first.function == resource.function
                    && first.path == resource.path
                    && first.path != PathSource::default()
                    && medium(first) == medium(resource))
                // One setting is one fact, wherever it is used.
                || (by_setting(first).is_some() && by_setting(first) == by_setting(resource))
        };
        match found.iter_mut().find(same) {
            Some(made) if made.resource.place == resource.place => {}
            Some(made) if made.again.iter().any(|r| r.place == resource.place) => {}
            Some(made) => made.again.push(resource),
            None => found.push(Made { map, index, resource, again: Vec::new() }),
        }
    }
    found.into_iter()
}

fn runs(phase: Phase) -> bool {
    matches!(phase, Phase::Startup | Phase::Serving | Phase::Background)
}

impl<'m> Made<'m> {
    /// Where a database keeps its data; none where nothing tells.
    pub(crate) fn medium(&self) -> Option<Medium> {
        medium(self.resource)
    }

    /// Whether it is there for more than one call: made at start-up, by a task that goes on, or once.
    pub(crate) fn outlives_the_call(&self) -> bool {
        self.resource.phase != Phase::Serving || self.resource.once
    }

    /// The level of a lint, one lower where a setting must ask for it.
    pub(crate) fn level(&self, level: Level) -> Level {
        if self.resource.opted_in { level.lowered() } else { level }
    }

    /// How much of the proof is resolved.
    pub(crate) fn confidence(&self) -> Confidence {
        confidence(&[self.resource.certain])
    }

    /// The call or type, without the crate's inner modules: `Connection::open`, `MemoryStore`.
    pub(crate) fn name(&self) -> String {
        phrase::short_path(&self.resource.by)
    }

    /// Who makes it and when: "at start-up, in `app::connect`", "by `POST /login`".
    pub(crate) fn by_whom(&self) -> String {
        match phrase::entries(self.map, &self.resource.entries) {
            names if names.is_empty() => {
                format!("at start-up, in `{}`", self.map.program.path_of(self.resource.function))
            }
            names => format!("by {names}"),
        }
    }

    /// Where it lies, behind a preposition: " at `data/app.db`", " below `config.data_dir`"; empty if nobody knows.
    pub(crate) fn location(&self) -> String {
        let path = &self.resource.path;
        if let Some(address) = default_address(path).or(by_setting(self.resource).map(|(text, _)| text)) {
            return match &path.base {
                // `format!("{}/app.db", ARGS.data_dir)`: what comes before the text is known by its name.
                PathBase::Name(name) if address.starts_with('/') && !address.starts_with("//") => {
                    format!(" at `{}` below `{name}`", address.trim_start_matches('/'))
                }
                _ => format!(" at `{address}`"),
            };
        }
        match (&path.base, path.names.first()) {
            (PathBase::Name(name), _) => format!(" at `{name}`"),
            (PathBase::Literal(text), _) => format!(" at `{text}`"),
            (_, Some(name)) => format!(" at `{name}`"),
            _ => String::new(),
        }
    }

    /// The label on the call, or on what tells the address of which the call knows nothing.
    pub(crate) fn primary(&self, text: String) -> Label {
        match by_setting(self.resource) {
            Some((_, place)) => {
                Label { place, text: "the address unless a setting says otherwise".to_owned() }
            }
            None => Label { place: self.resource.place, text },
        }
    }

    /// The labels on the call where another place tells the address, and on where it is opened again.
    pub(crate) fn secondary(&self) -> Vec<Label> {
        let call = by_setting(self.resource).map(|_| (self.resource.place, "opened here"));
        let again = self.again.iter().map(|r| (r.place, "opened here too"));
        call.into_iter().chain(again).map(|(place, text)| Label { place, text: text.to_owned() }).collect()
    }

    /// The path from the entry point or the program's start to the call that makes it.
    pub(crate) fn witness(&self, text: String) -> Vec<Step> {
        phrase::path(&self.resource.witness, self.resource.place, text)
    }

    /// The path of the item that the finding is about.
    pub(crate) fn item(&self) -> String {
        format!("{}::{}", self.map.program.path_of(self.resource.function), self.resource.by)
    }
}

/// Where a resource keeps its data, by its role and by the address that it gets.
fn medium(resource: &ResourceUse) -> Option<Medium> {
    let path = &resource.path;
    match resource.medium {
        // The default address says it all, whatever the driver does with others.
        // Of a function that opens either, the files are what lasts.
        Medium::Disk | Medium::Address
            if path.literals.iter().any(|l| is_in_memory(l))
                && default_address(path).is_none_or(is_in_memory) =>
        {
            Some(Medium::Memory)
        }
        Medium::Address if default_address(path).is_some() => Some(Medium::Disk),
        Medium::Address => by_setting(resource)
            .map(|(text, _)| if is_in_memory(text) { Medium::Memory } else { Medium::Disk }),
        other => Some(other),
    }
}

/// SQLite's ways to say that there is no file.
fn is_in_memory(address: &str) -> bool {
    address.contains(":memory:")
        || address.contains("mode=memory")
        || address == "memory"
        || address == "mem://"
}

/// The literal among the parts of an address that names a local database, one in a file if there is one.
fn default_address(path: &PathSource) -> Option<&str> {
    let local = || path.literals.iter().map(String::as_str).filter(|text| is_local(text));
    local().find(|text| !is_in_memory(text)).or_else(|| local().next())
}

/// For a driver that speaks to servers too: the local database that a setting names unless somebody sets it, and where
/// it does. What is said in several ways, some of them a server's, nobody knows.
fn by_setting(resource: &ResourceUse) -> Option<(&str, Place)> {
    let known = resource.medium != Medium::Address || default_address(&resource.path).is_some();
    let remote = |text: &str| text.contains("://") && !is_local(text);
    if known || resource.defaults.iter().any(|(text, _)| remote(text)) {
        return None;
    }
    resource.defaults.iter().map(|(text, place)| (text.as_str(), *place)).find(|(text, _)| is_local(text))
}

fn is_local(text: &str) -> bool {
    is_in_memory(text)
        || ["sqlite:", "file:", "rocksdb:", "surrealkv:", "duckdb:"].iter().any(|s| text.starts_with(s))
        || [".db", ".sqlite", ".sqlite3", ".redb", ".duckdb"].iter().any(|end| text.ends_with(end))
}

/// A call that does something to the process, or makes a key.
pub(crate) struct Done<'m> {
    map: &'m StateMap<'m>,
    /// Its index.
    pub(crate) index: usize,
    /// The call.
    pub(crate) act: &'m ActUse,
}

/// Every call that does one thing.
pub(crate) fn acts<'m>(map: &'m StateMap<'m>, act: Act) -> impl Iterator<Item = Done<'m>> {
    let all = map.acts.iter().enumerate().filter(move |(_, a)| a.act == act);
    all.map(move |(index, act)| Done { map, index, act })
}

impl Done<'_> {
    /// The call, without the crate's inner modules.
    pub(crate) fn name(&self) -> String {
        phrase::short_path(&self.act.by)
    }

    /// The entry points that do it, as prose; empty if none is known.
    pub(crate) fn writers(&self) -> String {
        phrase::entries(self.map, &self.act.entries)
    }

    /// How much of the proof is resolved.
    pub(crate) fn confidence(&self) -> Confidence {
        confidence(&[self.act.certain])
    }

    /// The label on the call.
    pub(crate) fn primary(&self, text: String) -> Label {
        Label { place: self.act.place, text }
    }

    /// The path from the entry point to the call.
    pub(crate) fn witness(&self, text: String) -> Vec<Step> {
        phrase::path(&self.act.witness, self.act.place, text)
    }

    /// The path of the item that the finding is about.
    pub(crate) fn item(&self) -> String {
        format!("{}::{}", self.map.program.path_of(self.act.function), self.act.by)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_tell_where_the_data_is() {
        let local = |text: &str| {
            let path = PathSource { literals: vec![text.to_owned()], ..PathSource::default() };
            default_address(&path).is_some()
        };
        assert!(local("sqlite://app.db?mode=rwc") && local("data/app.sqlite3") && local("sqlite::memory:"));
        assert!(!local("postgres://db/app") && !local("https://example.org/sqlite") && !local("app"));
        let either = PathSource {
            literals: vec![":memory:".to_owned(), "app.sqlite".to_owned()],
            ..PathSource::default()
        };
        assert_eq!(default_address(&either), Some("app.sqlite"));
        assert!(is_in_memory("file:shared?mode=memory&cache=shared"));
        assert!(!is_in_memory("memory.db"));
    }
}
