//! Text that came from a stranger's files, made fit to print.

use std::borrow::Cow;

/// The text with every character that could steer a terminal, or reorder what a reader sees, replaced by one
/// visible character: control pictures for C0 controls and DEL, `\u{fffd}` for C1 controls and for the
/// bidirectional and line-separator formats. Tabs and line feeds stay when `keep_layout` is set, so that an
/// excerpt of source keeps its lines. Every replacement is one character for one, so columns hold.
pub fn shown(text: &str, keep_layout: bool) -> Cow<'_, str> {
    let hostile = |c: char| replacement(c, keep_layout).is_some();
    if !text.contains(hostile) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| replacement(c, keep_layout).unwrap_or(c)).collect())
}

fn replacement(c: char, keep_layout: bool) -> Option<char> {
    match c {
        '\t' | '\n' if keep_layout => None,
        '\0'..='\x1f' => char::from_u32(0x2400 + c as u32),
        '\x7f' => Some('\u{2421}'),
        '\u{80}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' => Some('\u{fffd}'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_steer_a_terminal_becomes_visible() {
        assert_eq!(shown("a\x1b[2Jb", false), "a␛[2Jb");
        assert_eq!(shown("a\u{9b}b\u{202e}c\x7f", false), "a\u{fffd}b\u{fffd}c␡");
        assert_eq!(shown("a\tb\nc\rd", true), "a\tb\nc␍d");
        assert!(matches!(shown("plain é", false), Cow::Borrowed(_)));
    }
}
