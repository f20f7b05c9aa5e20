#![forbid(unsafe_code)]
//! File ids, text ranges, line indexes and the store of source texts.
//!
//! This crate knows neither Rust nor diagnostics: a source is a text with a name. Everything that a later
//! stage says about a place, it says with a [`Place`]: a file and a range of bytes in it. Lines and columns
//! are computed only when somebody prints them.

mod line_index;
mod placeless;
mod text;

pub use line_index::{LineColumn, LineIndex};
pub use placeless::placeless;
pub use text::shown;

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// A source file of one run: an index into its [`SourceStore`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A half-open range of bytes in one text, as the file has it on disk (byte order mark and shebang included).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TextRange {
    /// First byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl TextRange {
    /// A range from `start` to `end`, in bytes; an `end` before `start` makes an empty range at `start`.
    pub fn new(start: u32, end: u32) -> Self {
        Self { start, end: end.max(start) }
    }

    /// The smallest range that holds both.
    pub fn cover(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Whether `other` lies within this range.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The length in bytes.
    pub fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether the range holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The same as a range of `usize`, to slice a text with.
    pub fn to_usize(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl fmt::Debug for TextRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// A range of bytes in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The bytes.
    pub range: TextRange,
}

/// One source text with its names.
#[derive(Debug)]
pub struct SourceFile {
    /// The name that is printed: relative to the workspace root, with `/` between folders.
    pub name: String,
    /// Where the file lies on disk.
    pub path: PathBuf,
    /// The text as it was read, once.
    pub text: Arc<str>,
    lines: OnceLock<LineIndex>,
}

impl SourceFile {
    /// The lines of the text, indexed at the first call.
    pub fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }

    /// Line and column of a byte.
    pub fn line_column(&self, offset: u32) -> LineColumn {
        self.lines().line_column(&self.text, offset)
    }

    /// The text of a range; cut to the text's end, and empty where the range splits a character.
    pub fn slice(&self, range: TextRange) -> &str {
        let end = (range.end as usize).min(self.text.len());
        self.text.get(range.start as usize..end).unwrap_or("")
    }
}

/// All source texts of one run.
#[derive(Debug, Default)]
pub struct SourceStore {
    files: Vec<SourceFile>,
}

impl SourceStore {
    /// Adds a text and answers its id; ids count up from 0 in the order of the calls.
    pub fn add(&mut self, name: String, path: &Path, text: Arc<str>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).expect("fewer than 2^32 source files"));
        self.files.push(SourceFile { name, path: path.to_owned(), text, lines: OnceLock::new() });
        id
    }

    /// The file of an id of this store.
    ///
    /// # Panics
    /// When the id is of another store.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// All files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, f)| (FileId(i as u32), f))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}
