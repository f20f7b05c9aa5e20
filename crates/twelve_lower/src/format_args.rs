//! Format strings: which names they capture.

use std::ops::Range;

/// The names that a string literal captures as a format string, as ranges of the literal's own text (quotes and
/// `#`s included): `{x}`, `{x:?}`, `{0:>width$}`.
pub(crate) fn captured(literal: &str) -> Vec<Range<usize>> {
    let bytes = literal.as_bytes();
    let is_raw = literal.starts_with('r');
    let mut out = Vec::new();
    let mut i = 0;
    while i < bytes.len() {
        match bytes[i] {
            b'\\' if !is_raw => i = escape(bytes, i),
            b'{' if bytes.get(i + 1) == Some(&b'{') => i += 2,
            b'{' => {
                let end = literal[i..].find('}').map_or(literal.len(), |n| i + n);
                placeholder(literal, i + 1..end, &mut out);
                i = end + 1;
            }
            _ => i += 1,
        }
    }
    out
}

/// The end of an escape; the braces of `\u{1f600}` open nothing.
fn escape(bytes: &[u8], start: usize) -> usize {
    if bytes.get(start + 1..start + 3) == Some(b"u{") {
        return bytes[start..].iter().position(|&b| b == b'}').map_or(bytes.len(), |n| start + n + 1);
    }
    start + 2
}

/// What stands between braces: `argument:spec`, where the spec may name a width and a precision before a `$`.
fn placeholder(literal: &str, inside: Range<usize>, out: &mut Vec<Range<usize>>) {
    let text = &literal[inside.clone()];
    let colon = text.find(':').unwrap_or(text.len());
    let argument = text[..colon].trim();
    if is_name(argument) {
        let start = inside.start + (text[..colon].len() - text[..colon].trim_start().len());
        out.push(start..start + argument.len());
    }
    let spec = &text[colon..];
    for (dollar, _) in spec.match_indices('$') {
        let before = &spec[..dollar];
        let name = before.chars().rev().take_while(|&c| c == '_' || c.is_alphanumeric());
        let start = dollar - name.map(char::len_utf8).sum::<usize>();
        // A fill or a `0` flag may stand right before the name.
        if is_name(&spec[start..dollar]) {
            out.push(inside.start + colon + start..inside.start + colon + dollar);
        }
    }
}

fn is_name(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c == '_' || c.is_alphabetic())
        && chars.all(|c| c == '_' || c.is_alphanumeric())
}
