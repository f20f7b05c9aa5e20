//! Measures what an expansion made, before syn reads it: a macro can nest what no file does.
//!
//! The tokens are written out as text, without recursion, and the scanner of files looks at that.

use crate::door::Limits;
use crate::scan;
use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use std::fmt::Write as _;

/// The estimated depth of the tokens; none when they are more or deeper than the limits say.
pub(super) fn depth(tokens: TokenStream, limits: &Limits) -> Option<usize> {
    scan::measure(&text(tokens), limits).ok().map(|(_, depth)| depth)
}

/// The tokens as text. An invisible group is written with parentheses: it nests like them.
fn text(tokens: TokenStream) -> String {
    // What begins with a blank is no shebang line.
    let mut out = String::from(" ");
    let mut open = vec![(tokens.into_iter(), "")];
    while let Some((tokens, close)) = open.last_mut() {
        // Writing to a string cannot fail.
        match tokens.next() {
            None => {
                out.push_str(close);
                open.pop();
            }
            Some(TokenTree::Group(group)) => {
                let (start, end) = match group.delimiter() {
                    Delimiter::Parenthesis | Delimiter::None => ("(", ") "),
                    Delimiter::Brace => ("{", "} "),
                    Delimiter::Bracket => ("[", "] "),
                };
                out.push_str(start);
                open.push((group.stream().into_iter(), end));
            }
            Some(TokenTree::Ident(ident)) => {
                let _ = write!(out, "{ident} ");
            }
            Some(TokenTree::Punct(punct)) => {
                out.push(punct.as_char());
                if punct.spacing() == Spacing::Alone {
                    out.push(' ');
                }
            }
            Some(TokenTree::Literal(literal)) => {
                let _ = write!(out, "{literal} ");
            }
        }
    }
    out
}
