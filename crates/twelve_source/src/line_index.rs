//! Lines and columns of a text.

/// A position as people and editors count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineColumn {
    /// The line, counted from 1.
    pub line: u32,
    /// The column in characters (Unicode scalar values), counted from 1.
    pub column: u32,
    /// The column in UTF-16 code units, counted from 0, as the language server protocol wants it.
    pub utf16: u32,
}

/// Where the lines of a text begin.
///
/// A line ends at `\n` only, as for rustc: a lone `\r`, U+2028 and the like stand within a line. A byte order
/// mark at the start of the file takes no column.
#[derive(Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

impl LineIndex {
    /// Indexes a text in one pass.
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0];
        starts.extend(text.bytes().enumerate().filter(|&(_, b)| b == b'\n').map(|(i, _)| i as u32 + 1));
        Self { starts }
    }

    /// The number of lines; a text that ends in `\n` has an empty last one.
    pub fn len(&self) -> u32 {
        self.starts.len() as u32
    }

    /// Whether the text has no line: never, an empty text has one.
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// The line (counted from 1) that holds a byte.
    pub fn line(&self, offset: u32) -> u32 {
        self.starts.partition_point(|&s| s <= offset) as u32
    }

    /// The byte at which a line (counted from 1) begins; the last line's for a line beyond the end.
    pub fn start(&self, line: u32) -> u32 {
        let i = (line.max(1) as usize - 1).min(self.starts.len() - 1);
        self.starts[i]
    }

    /// The text of a line (counted from 1), without its line ending.
    pub fn text<'t>(&self, text: &'t str, line: u32) -> &'t str {
        let start = self.start(line) as usize;
        let end = self.starts.get(line as usize).map_or(text.len(), |&e| e as usize);
        let line = text.get(start..end).unwrap_or("");
        line.strip_suffix('\n').map_or(line, |l| l.strip_suffix('\r').unwrap_or(l))
    }

    /// Line and columns of a byte of `text`; a byte within a character counts as the character's first.
    pub fn line_column(&self, text: &str, offset: u32) -> LineColumn {
        let line = self.line(offset);
        let mut end = (offset as usize).min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &text[self.start(line) as usize..end];
        let before = if line == 1 { before.strip_prefix(BYTE_ORDER_MARK).unwrap_or(before) } else { before };
        LineColumn {
            line,
            column: before.chars().count() as u32 + 1,
            utf16: before.chars().map(char::len_utf16).sum::<usize>() as u32,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, needle: &str) -> (u32, u32, u32) {
        let p = LineIndex::new(text).line_column(text, text.find(needle).unwrap() as u32);
        (p.line, p.column, p.utf16)
    }

    #[test]
    fn columns_count_characters_and_utf16_units() {
        assert_eq!(at("a\né𝄞x", "x"), (2, 3, 3));
        assert_eq!(at("\u{feff}fn x", "x"), (1, 4, 3));
        assert_eq!(at("a\tx", "x"), (1, 3, 2));
    }

    #[test]
    fn only_a_line_feed_ends_a_line() {
        assert_eq!(at("a\rb\u{2028}c\r\nx", "x"), (2, 1, 0));
        let text = "a\r\nb\n";
        let index = LineIndex::new(text);
        assert_eq!((index.text(text, 1), index.text(text, 2), index.text(text, 3)), ("a", "b", ""));
    }

    #[test]
    fn offsets_past_the_end_or_within_a_character_do_not_panic() {
        let text = "é";
        let index = LineIndex::new(text);
        assert_eq!(index.line_column(text, 1).column, 1);
        assert_eq!(index.line_column(text, 99).column, 2);
    }
}
