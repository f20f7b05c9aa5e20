//! From proc-macro2's positions to bytes of the text.
//!
//! `Span::byte_range` keeps a tree of every position that it was asked for, which costs more than parsing. Its
//! lines and columns are cheap, so they are turned into bytes here: a table of lines, and for a text that is
//! not all ASCII a mark at every 64th character, so that a long line costs no more than a short one.

use proc_macro2::{LineColumn, Span};
use twelve_hir::TextRange;

/// Where the lines of one text begin.
pub(crate) struct Positions {
    starts: Vec<u32>,
    wide: Option<Wide>,
}

/// The characters of a text that is not all ASCII.
struct Wide {
    /// The index of the first character of each line.
    line_chars: Vec<u32>,
    /// The byte of every [`STEP`]th character.
    marks: Vec<u32>,
}

const STEP: usize = 64;

impl Positions {
    /// Indexes a text in one pass.
    pub(crate) fn new(text: &str) -> Self {
        let mut starts = vec![0];
        if text.is_ascii() {
            starts.extend(text.bytes().enumerate().filter(|&(_, b)| b == b'\n').map(|(i, _)| i as u32 + 1));
            return Self { starts, wide: None };
        }
        let (mut line_chars, mut marks) = (vec![0], Vec::with_capacity(text.len() / STEP + 1));
        for (index, (byte, char)) in text.char_indices().enumerate() {
            if index % STEP == 0 {
                marks.push(byte as u32);
            }
            if char == '\n' {
                starts.push(byte as u32 + 1);
                line_chars.push(index as u32 + 1);
            }
        }
        Self { starts, wide: Some(Wide { line_chars, marks }) }
    }

    /// How many lines the text has; one that ends in a line feed has no empty last one.
    pub(crate) fn lines(&self, text: &str) -> u32 {
        self.starts.len() as u32 - u32::from(self.starts.last() == Some(&(text.len() as u32)))
    }

    fn byte(&self, text: &str, at: LineColumn) -> u32 {
        let line = at.line.saturating_sub(1).min(self.starts.len() - 1);
        let Some(wide) = &self.wide else { return self.starts[line] + at.column as u32 };
        let index = wide.line_chars[line] as usize + at.column;
        let Some(&mark) = wide.marks.get(index / STEP) else { return text.len() as u32 };
        let rest = &text[mark as usize..];
        rest.char_indices().nth(index % STEP).map_or(text.len() as u32, |(i, _)| mark + i as u32)
    }

    /// The first byte of a span.
    pub(crate) fn start(&self, text: &str, span: Span) -> u32 {
        self.byte(text, span.start())
    }

    /// The byte after the last of a span.
    pub(crate) fn end(&self, text: &str, span: Span) -> u32 {
        self.byte(text, span.end())
    }

    /// The bytes of a span.
    pub(crate) fn range(&self, text: &str, span: Span) -> TextRange {
        TextRange::new(self.start(text, span), self.end(text, span))
    }
}
