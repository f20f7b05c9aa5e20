//! What stands before the Rust in a file: byte order mark, shebang line, cargo-script frontmatter.
//!
//! They are blanked out with spaces, byte for byte, so that every offset in the text stays what it is on disk.

use std::borrow::Cow;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The text with everything that is no Rust at its start blanked out; line feeds stay.
pub(crate) fn prepare(text: &str) -> Cow<'_, str> {
    let mut end = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
    if let Some(length) = shebang(&text[end..]) {
        end += length;
    }
    if let Some(length) = frontmatter(&text[end..]) {
        end += length;
    }
    if end == 0 {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    out.extend(text.as_bytes()[..end].iter().map(|&b| if b == b'\n' { '\n' } else { ' ' }));
    out.push_str(&text[end..]);
    Cow::Owned(out)
}

/// The length of a shebang line, without its line feed: `#!` that is not followed by `[`, blanks and comments
/// left aside, as rustc has it.
fn shebang(text: &str) -> Option<usize> {
    let mut rest = text.strip_prefix("#!")?;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{200e}' || c == '\u{200f}');
        let is_doc = rest.starts_with("//!")
            || rest.starts_with("/*!")
            || (rest.starts_with("///") && !rest.starts_with("////"))
            || (rest.starts_with("/**") && !rest.starts_with("/***") && !rest.starts_with("/**/"));
        if rest.starts_with("//") && !is_doc {
            rest = rest.find('\n').map_or("", |i| &rest[i..]);
        } else if rest.starts_with("/*") && !is_doc {
            rest = rest.find("*/").map_or("", |i| &rest[i + 2..]);
        } else {
            break;
        }
    }
    (!rest.starts_with('[')).then(|| text.find('\n').unwrap_or(text.len()))
}

/// The length of what stands up to the end of a closed `---` fence at the start of the text.
fn frontmatter(text: &str) -> Option<usize> {
    let blank = text.len() - text.trim_start().len();
    if blank > 0 && !text[..blank].ends_with('\n') {
        return None;
    }
    let rest = &text[blank..];
    let dashes = rest.len() - rest.trim_start_matches('-').len();
    if dashes < 3 {
        return None;
    }
    let fence = &rest[..dashes];
    let mut offset = blank + rest.find('\n')? + 1;
    loop {
        let line = text[offset..].lines().next()?;
        if line.strip_prefix(fence).is_some_and(|after| after.trim().is_empty()) {
            return Some(offset + line.len());
        }
        offset += text[offset..].find('\n')? + 1;
    }
}
