//! Fragments: where an expression, a type, a pattern and so on ends, as syn reads them.

use super::matching::run_at;
use super::rules::{Fragment, operator_length};
use proc_macro2::{Delimiter, TokenTree};
use syn::parse::discouraged::Speculative as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Pat, Token};

/// Goes past one fragment.
pub(super) fn skip(kind: Fragment, input: ParseStream<'_>) -> syn::Result<()> {
    let first = input.cursor().token_tree().map(|(tree, _)| tree);
    match kind {
        Fragment::Ident => match input.parse()? {
            TokenTree::Ident(ident) if ident != "_" => {}
            _ => return Err(input.error("no identifier")),
        },
        Fragment::Lifetime => drop(input.parse::<syn::Lifetime>()?),
        Fragment::Literal => literal(input)?,
        Fragment::Type => drop(input.parse::<syn::Type>()?),
        Fragment::Path => match first {
            Some(TokenTree::Punct(p)) if p.as_char() == '<' => drop(input.parse::<syn::TypePath>()?),
            _ => drop(input.parse::<syn::Path>()?),
        },
        Fragment::Expr => match first {
            Some(TokenTree::Ident(word)) if word == "_" || word == "let" => {
                return Err(input.error("no expression"));
            }
            _ => drop(input.parse::<Expr>()?),
        },
        Fragment::Pat => drop(Pat::parse_multi_with_leading_vert(input)?),
        Fragment::PatParam => drop(Pat::parse_single(input)?),
        Fragment::Stmt => statement(input)?,
        Fragment::Block => drop(input.parse::<syn::Block>()?),
        Fragment::Item => drop(input.parse::<syn::Item>()?),
        Fragment::Meta => drop(input.parse::<syn::Meta>()?),
        Fragment::Tt => tree(input)?,
        Fragment::Vis => drop(input.parse::<syn::Visibility>()?),
    }
    Ok(())
}

/// A token tree of macros: an operator or a lifetime is one, whatever it is made of here.
fn tree(input: ParseStream<'_>) -> syn::Result<()> {
    let run = run_at(input.cursor());
    let length = match run.as_str() {
        "" => 1,
        run if run.starts_with('\'') => 2,
        run => operator_length(run),
    };
    for _ in 0..length {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// `-`, if any, and a literal; also one that came as an expression.
fn literal(input: ParseStream<'_>) -> syn::Result<()> {
    match input.parse()? {
        TokenTree::Literal(_) => Ok(()),
        TokenTree::Ident(word) if word == "true" || word == "false" => Ok(()),
        TokenTree::Punct(minus) if minus.as_char() == '-' => match input.parse()? {
            TokenTree::Literal(_) => Ok(()),
            _ => Err(input.error("no literal")),
        },
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => literal.parse2(group.stream()),
        _ => Err(input.error("no literal")),
    }
}

/// A statement without its semicolon; an item keeps its own.
fn statement(input: ParseStream<'_>) -> syn::Result<()> {
    let ahead = input.fork();
    if ahead.call(syn::Attribute::parse_outer).is_ok() && ahead.peek(Token![let]) {
        input.call(syn::Attribute::parse_outer)?;
        input.parse::<Token![let]>()?;
        Pat::parse_multi_with_leading_vert(input)?;
        if input.peek(Token![:]) {
            input.parse::<Token![:]>()?;
            input.parse::<syn::Type>()?;
        }
        if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            input.parse::<Expr>()?;
            if input.peek(Token![else]) {
                input.parse::<Token![else]>()?;
                input.parse::<syn::Block>()?;
            }
        }
        return Ok(());
    }
    let ahead = input.fork();
    match ahead.parse::<syn::Item>() {
        Ok(syn::Item::Macro(item)) if item.ident.is_none() => {}
        Ok(_) => {
            input.advance_to(&ahead);
            return Ok(());
        }
        Err(_) => {}
    }
    input.parse::<Expr>().map(drop)
}
