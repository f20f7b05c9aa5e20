//! What can be had of a file that syn rejects. syn stops at the first error; here the tokens are cut into items
//! first, so that one broken item leaves the others alive, and one broken function leaves its impl alive.

use crate::cx::Cx;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::{Parse, Parser as _};
use twelve_hir::{Cfg, ItemId};

/// More errors than this are not kept.
const MOST_ERRORS: usize = 32;

/// Lowers the items that can be parsed one by one, and notes the errors of the others.
pub(crate) fn file(cx: &mut Cx<'_>, tokens: TokenStream) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut start = 0;
    while let [TokenTree::Punct(pound), TokenTree::Punct(bang), TokenTree::Group(_), ..] = &tokens[start..]
        && (pound.as_char(), bang.as_char()) == ('#', '!')
    {
        start += 3;
    }
    if let Ok(attrs) = syn::Attribute::parse_inner.parse2(tokens[..start].iter().cloned().collect()) {
        cx.file.attrs = cx.attrs(&attrs);
    }
    let mut root = Vec::new();
    items(cx, &tokens[start..], &mut root);
    cx.file.root = root;
}

fn items(cx: &mut Cx<'_>, tokens: &[TokenTree], out: &mut Vec<ItemId>) {
    for chunk in chunks(tokens) {
        match parse::<syn::Item>(chunk) {
            Ok(item) => cx.item(&item, &Cfg::True, out),
            Err(error) => {
                note(cx, &error);
                broken_item(cx, chunk, out);
            }
        }
    }
}

fn note(cx: &mut Cx<'_>, error: &syn::Error) {
    if cx.file.errors.len() < MOST_ERRORS {
        cx.syntax_error(error);
    }
}

fn parse<T: Parse>(chunk: &[TokenTree]) -> syn::Result<T> {
    syn::parse2(chunk.iter().cloned().collect())
}

/// Keeps the head of a module, impl, trait or function whose braces hold the error, and what can be had of them.
fn broken_item(cx: &mut Cx<'_>, chunk: &[TokenTree], out: &mut Vec<ItemId>) {
    let Some((hollow, inside)) = hollow(chunk) else { return };
    match syn::parse2::<syn::Item>(hollow) {
        Ok(syn::Item::Mod(item)) => {
            let mut ids = Vec::new();
            items(cx, &inside, &mut ids);
            out.push(cx.module_of(&item, Some(ids), &Cfg::True));
        }
        Ok(syn::Item::Impl(item)) => {
            let inner = inner_items::<syn::ImplItem>(cx, &inside);
            out.push(cx.impl_item(&item, &inner, &Cfg::True));
        }
        Ok(syn::Item::Trait(item)) => {
            let inner = inner_items::<syn::TraitItem>(cx, &inside);
            out.push(cx.trait_item(&item, &inner, &Cfg::True));
        }
        Ok(item @ syn::Item::Fn(_)) => cx.item(&item, &Cfg::True, out),
        _ => {}
    }
}

/// The items of an impl or trait that can be parsed; of a broken function the signature.
fn inner_items<T: Parse>(cx: &mut Cx<'_>, tokens: &[TokenTree]) -> Vec<T> {
    let mut out = Vec::new();
    for chunk in chunks(tokens) {
        match parse::<T>(chunk) {
            Ok(item) => out.push(item),
            Err(error) => {
                // The error of what holds this item was noted: it is this one when it is the first.
                if !cx.file.errors.iter().any(|e| e.message == error.to_string()) {
                    note(cx, &error);
                }
                let hollow = hollow(chunk).and_then(|(hollow, _)| syn::parse2::<T>(hollow).ok());
                out.extend(hollow);
            }
        }
    }
    out
}

/// The tokens of an item with the braces at its end emptied, and what stood between them.
fn hollow(chunk: &[TokenTree]) -> Option<(TokenStream, Vec<TokenTree>)> {
    let [head @ .., TokenTree::Group(braces)] = chunk else { return None };
    if braces.delimiter() != Delimiter::Brace {
        return None;
    }
    let mut empty = Group::new(Delimiter::Brace, TokenStream::new());
    empty.set_span(braces.span());
    let tokens = head.iter().cloned().chain([TokenTree::Group(empty)]).collect();
    Some((tokens, braces.stream().into_iter().collect()))
}

/// Cuts tokens into items: at a `;`, and at braces that end an item.
fn chunks(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut out = Vec::new();
    let mut start = 0;
    for (i, token) in tokens.iter().enumerate() {
        let ends = match token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                ends_at_braces(&tokens[start..i])
            }
            _ => false,
        };
        if ends {
            let chunk = &tokens[start..=i];
            let only_semicolon = matches!(chunk, [TokenTree::Punct(_)]);
            if !only_semicolon {
                out.push(chunk);
            }
            start = i + 1;
        }
    }
    if start < tokens.len() {
        out.push(&tokens[start..]);
    }
    out
}

/// Whether braces behind these tokens end the item that they begin.
fn ends_at_braces(mut tokens: &[TokenTree]) -> bool {
    if let Some(TokenTree::Punct(punct)) = tokens.last()
        && matches!(punct.as_char(), '<' | ',' | '=')
    {
        return false;
    }
    loop {
        match tokens {
            [TokenTree::Punct(pound), TokenTree::Group(_), rest @ ..] if pound.as_char() == '#' => {
                tokens = rest
            }
            [TokenTree::Ident(word), TokenTree::Group(_), rest @ ..] if word == "pub" => tokens = rest,
            [TokenTree::Ident(word), rest @ ..] if word == "pub" || word == "default" => tokens = rest,
            [TokenTree::Ident(word), next, ..] if word == "const" => {
                return ["fn", "unsafe", "async", "extern"].iter().any(|w| is_word(next, w));
            }
            [TokenTree::Ident(word), ..] => {
                return !["use", "static", "type", "let"].iter().any(|w| word == w);
            }
            _ => return true,
        }
    }
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}
