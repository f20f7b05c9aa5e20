//! Files that outlive the call which writes them.

use crate::phrase;
use crate::uses::confidence;
use twelve_diagnostics::{Confidence, Label, Step};
use twelve_trace::{FileEffect, FileOp, PathBase, PathSource, Phase, Process, StateMap};

/// A file that a call leaves behind.
pub(crate) struct LastingFile<'m> {
    map: &'m StateMap<'m>,
    /// The index of its first write.
    pub(crate) index: usize,
    /// Its first write.
    pub(crate) write: &'m FileEffect,
    /// What the same function does with it after: the move to its final name.
    moves: Vec<&'m FileEffect>,
}

/// Every file that outlives the call, by the place of its first write.
///
/// Writing a file and moving it to its final name are one fact; so are two writes in one function to one path.
pub(crate) fn lasting_files<'m>(map: &'m StateMap<'m>) -> Vec<LastingFile<'m>> {
    let mut files: Vec<LastingFile<'m>> = Vec::new();
    for (index, effect) in map.files.iter().enumerate().filter(|(_, e)| outlives(map, e)) {
        let same = |file: &&mut LastingFile<'m>| {
            let first = file.write;
            // A second move moves a second file.
            let moves = |e: &FileEffect| matches!(e.op, FileOp::Rename | FileOp::Keep);
            let moved = moves(effect) && !moves(first) && !file.moves.iter().any(|e| moves(e));
            let again = effect.path == first.path && first.path != PathSource::default() && !moves(effect);
            first.function == effect.function && first.phase == effect.phase && (moved || again)
        };
        match files.iter_mut().rev().find(same) {
            Some(file) => file.moves.push(effect),
            None => files.push(LastingFile { map, index, write: effect, moves: Vec::new() }),
        }
    }
    files
}

fn outlives(map: &StateMap<'_>, effect: &FileEffect) -> bool {
    let leaves = match effect.op {
        FileOp::Create | FileOp::Write | FileOp::Rename | FileOp::Copy => true,
        // Kept under the random name that it had: whoever finds it again was told, and that is another lint's, unless
        // it is what the visitor sent, for a later request to go on with.
        FileOp::Keep => names_a_place(&effect.path) || effect.body_data,
        FileOp::MakeDir | FileOp::Read | FileOp::Remove => false,
    };
    let serves = match effect.phase {
        Phase::Serving => true,
        // Upkeep of this process's own disk, unless requests are answered from it.
        Phase::Background => effect.readers.iter().any(|r| is_read_in(map, *r, &[Phase::Serving])),
        _ => false,
    };
    // Which files a library writes is for its callers to say; what is done at first use is start-up.
    !map.library && !effect.once && leaves && serves && !effect.transient && !is_device(&effect.path)
}

fn names_a_place(path: &PathSource) -> bool {
    path.request || !path.literals.is_empty() || !path.names.is_empty()
}

fn is_device(path: &PathSource) -> bool {
    let first = path.literals.first().map_or("", String::as_str);
    ["/dev/", "/proc/", "/sys/"].iter().any(|root| first.starts_with(root)) || first == "/dev"
}

fn is_read_in(map: &StateMap<'_>, index: usize, phases: &[Phase]) -> bool {
    map.files.get(index).is_some_and(|f| phases.contains(&f.phase))
}

impl<'m> LastingFile<'m> {
    fn effects(&self) -> impl Iterator<Item = &'m FileEffect> {
        [self.write].into_iter().chain(self.moves.iter().copied())
    }

    /// Whether a word is in its path, wherever it is written or moved to.
    pub(crate) fn says(&self, word: &str) -> bool {
        self.effects().any(|e| e.path.says(word))
    }

    /// Whether bytes of a request's body go into it.
    pub(crate) fn is_upload(&self) -> bool {
        self.write.phase == Phase::Serving && self.effects().any(|e| e.body_data)
    }

    /// Whether only a timer or a task writes it.
    pub(crate) fn is_background(&self) -> bool {
        self.write.phase == Phase::Background
    }

    /// A read by another entry point or a later call.
    pub(crate) fn reader(&self) -> Option<&'m FileEffect> {
        let readers = self.effects().flat_map(|e| &e.readers);
        let serving = readers.filter(|i| is_read_in(self.map, **i, &[Phase::Serving, Phase::Background]));
        let mut serving = serving.filter_map(|i| self.map.files.get(*i)).collect::<Vec<_>>();
        serving.sort_by_key(|read| !read.entries.iter().any(|e| self.is_beside(*e)));
        serving.first().copied()
    }

    /// How much of the proof is resolved.
    pub(crate) fn confidence(&self) -> Confidence {
        confidence(&[self.write.certain])
    }

    /// The entry points that write it, as prose; empty if none is known.
    pub(crate) fn writers(&self) -> String {
        phrase::entries(self.map, &self.write.entries)
    }

    /// The entry points that read it, as prose; empty if none does.
    pub(crate) fn readers(&self) -> String {
        let mut indexes = Vec::new();
        let files = self.effects().flat_map(|e| &e.readers).filter_map(|i| self.map.files.get(*i));
        for index in files.flat_map(|f| &f.entries) {
            if !indexes.contains(index) {
                indexes.push(*index);
            }
        }
        // Another program of the workspace may have a folder of the same name for itself.
        let own: Vec<usize> = indexes.iter().copied().filter(|i| self.is_beside(*i)).collect();
        phrase::entries(self.map, if own.is_empty() { &indexes } else { &own })
    }

    /// Whether an entry point is in a program that writes the file.
    fn is_beside(&self, entry: usize) -> bool {
        let writes = |p: &&Process| p.entries.iter().any(|e| self.write.entries.contains(e));
        self.map.processes.iter().filter(writes).any(|p| p.entries.contains(&entry))
    }

    /// Where it lies, behind a preposition: "below `uploads`", "below the machine's temporary folder".
    pub(crate) fn location(&self) -> String {
        let last = self.moves.last().filter(|e| names_a_place(&e.path)).unwrap_or(&self.write);
        let literal = last.path.literals.iter().filter(|l| !is_extension(l));
        let literal =
            literal.map(|l| l.trim_matches(['/', ' '])).find(|l| l.chars().any(char::is_alphanumeric));
        if last.path.temp_dir {
            " below the machine's temporary folder".to_owned()
        } else if let PathBase::Name(name) = &last.path.base {
            format!(" below `{name}`")
        } else if let PathBase::Literal(text) = &last.path.base {
            format!(" at `{}`", text.trim_matches(['/', ' ']))
        } else if let Some(name) = last.path.names.iter().find(|n| !n.chars().any(char::is_lowercase)) {
            // A constant or a variable of the environment: what the folder is known by.
            format!(" below `{name}`")
        } else if let Some(literal) = literal {
            format!(" at `{literal}`")
        } else if let Some(name) = last.path.names.first() {
            format!(" below `{name}`")
        } else {
            String::new()
        }
    }

    /// The label on the write.
    pub(crate) fn primary(&self, what: &str) -> Label {
        Label { place: self.write.place, text: what.to_owned() }
    }

    /// The labels on what is done to it after, and on a read.
    pub(crate) fn secondary(&self) -> Vec<Label> {
        let mut labels: Vec<Label> = Vec::new();
        for moved in &self.moves {
            let text = match moved.op {
                FileOp::Rename | FileOp::Keep => "moved to its lasting name here",
                _ => "written here too",
            };
            labels.push(Label { place: moved.place, text: text.to_owned() });
        }
        if let Some(read) = self.reader() {
            let text = match phrase::entries(self.map, &read.entries) {
                names if names.is_empty() => "read here".to_owned(),
                names => format!("read here by {names}"),
            };
            labels.push(Label { place: read.place, text });
        }
        labels.retain(|l| l.place != self.write.place);
        labels
    }

    /// The path from the entry point to the write.
    pub(crate) fn witness(&self) -> Vec<Step> {
        let write = self.write;
        phrase::path(&write.witness, write.place, format!("`{}` {} the file", write.by, verb(write.op)))
    }

    /// The path of the item that the finding is about.
    pub(crate) fn item(&self) -> String {
        format!("{}::{}", self.map.program.path_of(self.write.function), self.write.by)
    }
}

/// `.png`, which says nothing of the place; `./data` and `../data` do.
fn is_extension(literal: &str) -> bool {
    literal.starts_with('.') && !literal.contains('/')
}

fn verb(op: FileOp) -> &'static str {
    match op {
        FileOp::Create => "creates",
        FileOp::Rename => "moves",
        FileOp::Copy => "copies",
        FileOp::Keep => "keeps",
        FileOp::Write | FileOp::Read | FileOp::Remove | FileOp::MakeDir => "writes",
    }
}

/// What was done, as a participle.
pub(crate) fn participle(op: FileOp) -> &'static str {
    match op {
        FileOp::Create => "created",
        FileOp::Rename => "moved into place",
        FileOp::Copy => "copied",
        FileOp::Keep => "kept",
        FileOp::Write | FileOp::Read | FileOp::Remove | FileOp::MakeDir => "written",
    }
}
