//! Lines and character columns at a bounded price.
//!
//! [`twelve_source::LineIndex::line_column`] counts from the start of the line. With thousands of findings in
//! one line of 900 KB that adds up to minutes, so long lines are counted once and remembered by blocks.

use std::collections::HashMap;
use std::ops::Range;
use twelve_diagnostics::Report;
use twelve_source::{FileId, Place, SourceFile};

/// Lines of up to this many bytes are counted from their start each time; also the size of a block.
const BLOCK: usize = 4096;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Answers lines and columns, and remembers what it counted in long lines.
pub(crate) struct Positions<'r> {
    report: &'r Report,
    /// For a long line, the characters before each of its blocks.
    long_lines: HashMap<(FileId, u32), Vec<u32>>,
}

impl<'r> Positions<'r> {
    pub(crate) fn new(report: &'r Report) -> Self {
        Self { report, long_lines: HashMap::new() }
    }

    /// The line and the column, both counted from 1 and the column in characters, of a byte of a file.
    pub(crate) fn line_column(&mut self, file: FileId, offset: usize) -> (u32, u32) {
        let source = self.report.sources.file(file);
        let offset = floor(&source.text, offset);
        let line = source.lines().line(offset as u32);
        let (start, text) = line_text(source, line);
        let within = offset.saturating_sub(start).min(source.text.len() - start);
        let before = &source.text[start..start + within];
        if text.len() <= BLOCK {
            return (line, before.chars().count() as u32 + 1);
        }
        let blocks = self.long_lines.entry((file, line)).or_insert_with(|| count_blocks(text));
        let block = (within / BLOCK).min(blocks.len() - 1);
        let from = floor(before, block * BLOCK);
        (line, blocks[block] + before[from..].chars().count() as u32 + 1)
    }

    /// `line:column` of the start of a place.
    pub(crate) fn of(&mut self, place: Place) -> (u32, u32) {
        self.line_column(place.file, place.range.start as usize)
    }
}

/// The characters before each block's first byte, a block's first byte being rounded down to a character.
fn count_blocks(text: &str) -> Vec<u32> {
    let mut from = 0;
    let mut total = 0;
    let count = |block: usize| {
        let to = floor(text, block * BLOCK);
        total += text[from..to].chars().count() as u32;
        from = to;
        total
    };
    (0..=text.len() / BLOCK).map(count).collect()
}

/// The byte at which a line's text begins, and the text without line ending and byte order mark.
pub(crate) fn line_text(source: &SourceFile, line: u32) -> (usize, &str) {
    let start = source.lines().start(line) as usize;
    let text = source.lines().text(&source.text, line);
    match text.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) if line == 1 => (start + BYTE_ORDER_MARK.len(), rest),
        _ => (start, text),
    }
}

/// A range of bytes that can slice `text`: cut to the text, widened to whole characters.
pub(crate) fn clamp(text: &str, range: Range<usize>) -> Range<usize> {
    let start = floor(text, range.start);
    let mut end = range.end.min(text.len()).max(start);
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

/// The start of the character that holds a byte, or the end of the text.
fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn long_lines_count_as_short_ones_do() {
        let line = "aé𝄞".repeat(5000);
        let text = format!("\u{feff}{line}\nx{line}");
        let mut report = Report::default();
        let file = report.sources.add("a.rs".to_owned(), Path::new("/a.rs"), text.clone().into());
        let mut positions = Positions::new(&report);
        for offset in (0..text.len() + 9).step_by(61).chain([text.len(), text.len() + 1, 3, 35_002, 35_003]) {
            let want = report.sources.file(file).line_column(floor(&text, offset) as u32);
            assert_eq!(positions.line_column(file, offset), (want.line, want.column), "at {offset}");
        }
    }
}
