//! The branches of `select!`, of tokio, futures and crossbeam.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Expr, Pat, Token};

/// One branch.
pub(crate) struct Branch {
    /// `pattern = future`; none for `else`, `complete`, `default`.
    pub(crate) event: Option<(Pat, Expr)>,
    /// Whether the macro awaits it: not so crossbeam's `recv(channel) -> pattern`.
    pub(crate) awaits: bool,
    /// `, if guard`.
    pub(crate) guard: Option<Expr>,
    /// What runs.
    pub(crate) body: Expr,
}

/// The tokens without a `biased;` at their start.
pub(crate) fn without_biased(tokens: &TokenStream) -> TokenStream {
    let mut ahead = tokens.clone().into_iter();
    match (ahead.next(), ahead.next()) {
        (Some(TokenTree::Ident(ident)), Some(TokenTree::Punct(punct)))
            if ident == "biased" && punct.as_char() == ';' =>
        {
            ahead.collect()
        }
        _ => tokens.clone(),
    }
}

/// All branches.
pub(crate) fn branches(input: ParseStream<'_>) -> syn::Result<Vec<Branch>> {
    let mut out = Vec::new();
    while !input.is_empty() {
        out.push(branch(input)?);
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(out)
}

fn branch(input: ParseStream<'_>) -> syn::Result<Branch> {
    if is_otherwise(input) {
        input.call(Ident::parse_any)?;
        if input.peek(syn::token::Paren) {
            input.parse::<TokenTree>()?;
        }
        return Ok(Branch { event: None, awaits: false, guard: None, body: body(input)? });
    }
    let ahead = input.fork();
    if Pat::parse_multi_with_leading_vert(&ahead).is_ok() && ahead.peek(Token![=]) {
        let pat = Pat::parse_multi_with_leading_vert(input)?;
        input.parse::<Token![=]>()?;
        let future: Expr = input.parse()?;
        let mut guard = None;
        if input.peek(Token![,]) && input.peek2(Token![if]) {
            input.parse::<Token![,]>()?;
            input.parse::<Token![if]>()?;
            guard = Some(input.parse()?);
        }
        return Ok(Branch { event: Some((pat, future)), awaits: true, guard, body: body(input)? });
    }
    let channel: Expr = input.parse()?;
    input.parse::<Token![->]>()?;
    let pat = Pat::parse_multi_with_leading_vert(input)?;
    Ok(Branch { event: Some((pat, channel)), awaits: false, guard: None, body: body(input)? })
}

fn is_otherwise(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let Ok(ident) = ahead.call(Ident::parse_any) else { return false };
    if ident == "default" && ahead.peek(syn::token::Paren) && ahead.parse::<TokenTree>().is_err() {
        return false;
    }
    (ident == "else" || ident == "complete" || ident == "default") && ahead.peek(Token![=>])
}

fn body(input: ParseStream<'_>) -> syn::Result<Expr> {
    input.parse::<Token![=>]>()?;
    Expr::parse_with_earlier_boundary_rule(input)
}
