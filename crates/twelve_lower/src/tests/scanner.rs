//! The scanner must see the same strings, comments and delimiters as proc-macro2 does.

use crate::{Limits, scan};
use proc_macro2::{TokenStream, TokenTree};
use std::str::FromStr;

/// The number of tokens and the deepest delimiter by proc-macro2.
fn walk(tokens: TokenStream, depth: usize, deepest: &mut usize) -> usize {
    *deepest = (*deepest).max(depth);
    let all = tokens.into_iter();
    all.map(|t| match t {
        TokenTree::Group(g) => 1 + walk(g.stream(), depth + 1, deepest),
        _ => 1,
    })
    .sum()
}

fn agree(text: &str) -> bool {
    let Ok(tokens) = TokenStream::from_str(&crate::prepare::prepare(text)) else { return false };
    let mut deepest = 0;
    let count = walk(tokens, 0, &mut deepest);
    let (tokens, depth) = scan::measure(text, &Limits::default()).unwrap();
    assert!(depth >= deepest * 32 || deepest <= 1, "{text:?}: depth {depth}, {deepest} levels");
    // `1e+5` is one token to proc-macro2 and three to the scanner, `'a` two tokens to both.
    assert!(
        tokens >= count
            && tokens <= count + text.matches(['/', '*', '.']).count() + 2 * text.matches(['e', 'E']).count(),
        "{text:?}: {tokens}, {count}"
    );
    true
}

#[test]
fn chosen_texts() {
    for text in [
        "\"a\\\"(\" (((",
        "r\"\\\" ((( ))) \"",
        "r#\"\"((( \"#",
        "br##\" \"# ((( \"##",
        "b\"\\\"(\"",
        "c\"(\" cr#\"(\"#",
        "'(' '\\'' '\"' b'\"' b'\\'' '\\u{28}' '(' ''' a",
        "'a: loop { '\u{e9} }",
        "'r#a (x)",
        "a'b'",
        "/* /* ( */ ( */ (())",
        "// (\n(())",
        "/// (\n()",
        "//! (\n()",
        "/** ( */ ()",
        "/**/ ( /***/ ( /****/ ) ) ",
        "/*! ( */ ((()))",
        "1.5e3 1..2 1.max(2) 1. ()",
        "0x1f_u8 1r \"(\" ()",
        "1.r\"(\" ()",
        "\u{2028}r\"\\\" (\" ()",
        "\u{e9}r\"\\\" (\" ()",
        "r#fn (()) r#type",
        "x\"(\"y ((()))",
        "'\"' (()) '\"'",
        "b'(' ((()))",
        "\"\\\n  (\" ()",
        "'\\\\' (())",
        "(/*ERROR*/)",
        "\"(\"r\"(\" ()",
        "m'(' (())",
    ] {
        agree(text);
    }
}

#[test]
fn random_texts() {
    let pieces = [
        "\"", "'", "\\", "r", "b", "c", "#", "/", "*", "!", "(", ")", "[", "]", "{", "}", " ", "\n", "a",
        "1", ".", "e", "_", "\u{e9}", "\u{2028}", "r#", "\"#", "b'", "'a", "//", "/*", "*/", "\\\"", "\\'",
        "<", "=", "|", "-", ">", ":",
    ];
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = move |n: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % n as u64) as usize
    };
    let mut agreed = 0;
    for _ in 0..40_000 {
        let length = 1 + next(14);
        let text: String = (0..length).map(|_| pieces[next(pieces.len())]).collect();
        agreed += usize::from(agree(&text));
        if agreed % 500 == 0 {
            proc_macro2::extra::invalidate_current_thread_spans();
        }
    }
    assert!(agreed > 1_000, "{agreed}");
}
