//! `paste!`: names put together of parts, as in `[<get_ $field>]` and `[<$name:camel>]`.
//!
//! The macro is another crate's, but what it does is part of what `macro_rules!` are written with, so that without it
//! half of what they make has no name.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use twelve_hir::{MARK, Path};

/// Whether a path means the macro: `paste!`, `paste::paste!`, `paste::item!`.
pub(super) fn is_meant(path: &Path) -> bool {
    let names: Vec<&str> = path.segments.iter().map(|s| s.name.as_str()).collect();
    matches!(names.as_slice(), ["paste"] | ["paste" | "pastey", "paste" | "item" | "expr"])
}

/// The tokens with every `[<...>]` replaced by the name that it stands for; one that is no name stays.
pub(super) fn pasted(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => {
                let name = if group.delimiter() == Delimiter::Bracket { name(&group) } else { None };
                name.map_or_else(
                    || {
                        let mut inner = Group::new(group.delimiter(), pasted(group.stream()));
                        inner.set_span(group.span());
                        TokenTree::Group(inner)
                    },
                    TokenTree::Ident,
                )
            }
            other => other,
        })
        .collect()
}

/// The name that a group stands for, when it is `[< parts >]`.
fn name(group: &Group) -> Option<Ident> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let [TokenTree::Punct(open), parts @ .., TokenTree::Punct(close)] = tokens.as_slice() else {
        return None;
    };
    if (open.as_char(), close.as_char()) != ('<', '>') {
        return None;
    }
    let mut whole = String::new();
    let mut span: Option<Span> = None;
    let mut rest = parts;
    while let [part, behind @ ..] = rest {
        rest = behind;
        let mut text = match part {
            TokenTree::Ident(ident) => {
                span = span.or_else(|| Some(ident.span()));
                ident.to_string()
            }
            TokenTree::Literal(literal) => literal.to_string().trim_matches('"').to_owned(),
            TokenTree::Group(inner) if inner.delimiter() == Delimiter::None => inner.stream().to_string(),
            _ => return None,
        };
        text = text.trim_start_matches("r#").split(MARK).next().unwrap_or_default().to_owned();
        while let [TokenTree::Punct(colon), TokenTree::Ident(modifier), behind @ ..] = rest
            && colon.as_char() == ':'
        {
            text = modified(&text, modifier.to_string().split(MARK).next().unwrap_or_default())?;
            rest = behind;
        }
        whole.push_str(&text);
    }
    syn::parse_str::<Ident>(&whole).ok().map(|mut ident| {
        ident.set_span(span.unwrap_or_else(|| group.span()));
        ident
    })
}

fn modified(text: &str, modifier: &str) -> Option<String> {
    Some(match modifier {
        "lower" => text.to_lowercase(),
        "upper" => text.to_uppercase(),
        "snake" => {
            let mut out = String::new();
            for (i, c) in text.char_indices() {
                if c.is_uppercase() && i > 0 && !out.ends_with('_') {
                    out.push('_');
                }
                out.extend(c.to_lowercase());
            }
            out
        }
        "camel" => text
            .split('_')
            .flat_map(|word| {
                let mut chars = word.chars();
                let first = chars.next().into_iter().flat_map(char::to_uppercase);
                first.chain(chars.as_str().to_owned().chars().collect::<Vec<_>>())
            })
            .collect(),
        _ => return None,
    })
}
