//! Matching: which rule a call meets, and what its metavariables take.
//!
//! A repetition takes as many rounds as there are. A round that does not match to its end is given back with the
//! separator before it, so that `$($x:expr),* $(,)?` takes a comma at the end. Nothing else is tried twice: where
//! two readings are possible rustc refuses the macro.

use super::fragments;
use super::rules::{Fragment, Matcher, Often, Repeat, Token, operator_length, plain, plain_literal};
use proc_macro2::{TokenStream, TokenTree};
use std::collections::HashMap;
use std::rc::Rc;
use syn::buffer::Cursor;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{ParseStream, Parser as _};

/// What metavariables stand for.
pub(super) type Bindings = HashMap<String, Bound>;

/// What one metavariable stands for.
#[derive(Clone)]
pub(super) enum Bound {
    One(Rc<Part>),
    Many(Rc<Vec<Bound>>),
}

/// The tokens of one fragment.
pub(super) struct Part {
    pub(super) kind: Fragment,
    pub(super) tokens: Vec<TokenTree>,
    /// Tokens at any depth.
    pub(super) size: usize,
}

/// Matches tokens, as long as there is strength for it.
pub(super) struct Matching<'w> {
    /// How many steps may still be made. Each token of an argument can be read again for each rule.
    pub(super) work: &'w mut u64,
}

impl Matching<'_> {
    /// What the metavariables stand for; none when the tokens are not what the matcher says.
    pub(super) fn all(&mut self, matcher: &[Matcher], tokens: TokenStream) -> Option<Bindings> {
        let mut out = Bindings::new();
        let run = |input: ParseStream<'_>| self.sequence(matcher, input, &mut out);
        run.parse2(tokens).ok()?;
        Some(out)
    }

    fn sequence(
        &mut self,
        matcher: &[Matcher],
        input: ParseStream<'_>,
        out: &mut Bindings,
    ) -> syn::Result<()> {
        for piece in matcher {
            self.spend(1, input)?;
            match piece {
                Matcher::Token(token) => self::token(token, input)?,
                Matcher::Group(delimiter, inner) => match input.parse()? {
                    TokenTree::Group(group) if group.delimiter() == *delimiter => {
                        let run = |input: ParseStream<'_>| self.sequence(inner, input, out);
                        run.parse2(group.stream())?;
                    }
                    _ => return Err(input.error("another group")),
                },
                Matcher::Fragment(name, kind) => {
                    let part = self.fragment(*kind, input)?;
                    out.insert(name.clone(), Bound::One(Rc::new(part)));
                }
                Matcher::Repeat(repeat) => self.repeat(repeat, input, out)?,
            }
        }
        Ok(())
    }

    fn spend(&mut self, steps: usize, input: ParseStream<'_>) -> syn::Result<()> {
        *self.work = self.work.saturating_sub(steps as u64);
        if *self.work == 0 { Err(input.error("this takes too long")) } else { Ok(()) }
    }

    fn fragment(&mut self, kind: Fragment, input: ParseStream<'_>) -> syn::Result<Part> {
        let ahead = input.fork();
        fragments::skip(kind, &ahead)?;
        let Some(tokens) = between(input.cursor(), ahead.cursor()) else {
            return Err(input.error("a piece of an invisible group"));
        };
        let size = size(&tokens);
        self.spend(size, input)?;
        input.advance_to(&ahead);
        Ok(Part { kind, tokens, size })
    }

    fn repeat(
        &mut self,
        repeat: &Repeat<Matcher, Token>,
        input: ParseStream<'_>,
        out: &mut Bindings,
    ) -> syn::Result<()> {
        let mut rounds: Vec<Bindings> = Vec::new();
        let most = if repeat.often == Often::Once { 1 } else { usize::MAX };
        while !input.is_empty() && rounds.len() < most {
            let ahead = input.fork();
            let separated =
                rounds.is_empty() || repeat.separator.iter().all(|s| self::token(s, &ahead).is_ok());
            let mut round = Bindings::new();
            if !separated
                || self.sequence(&repeat.inner, &ahead, &mut round).is_err()
                || ahead.cursor() == input.cursor()
            {
                break;
            }
            input.advance_to(&ahead);
            rounds.push(round);
        }
        if repeat.often == Often::AtLeastOnce && rounds.is_empty() {
            return Err(input.error("nothing of what must be there at least once"));
        }
        for name in &repeat.variables {
            let all = rounds.iter_mut().filter_map(|round| round.remove(name)).collect();
            out.insert(name.clone(), Bound::Many(Rc::new(all)));
        }
        Ok(())
    }
}

/// Takes one token that must be this one.
fn token(token: &Token, input: ParseStream<'_>) -> syn::Result<()> {
    let fits = match (token, input.cursor().token_tree()) {
        (Token::Word(word), Some((TokenTree::Ident(ident), _))) => word == plain(&ident.to_string()),
        (Token::Literal(literal), Some((TokenTree::Literal(found), _))) => *literal == plain_literal(&found),
        (Token::Operator(operator), Some((TokenTree::Punct(_), _))) => {
            let run = run_at(input.cursor());
            run[..operator_length(&run)] == **operator
        }
        _ => false,
    };
    if !fits {
        return Err(input.error("another token"));
    }
    let length = if let Token::Operator(operator) = token { operator.len() } else { 1 };
    for _ in 0..length {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// The operator characters that stand side by side here.
pub(super) fn run_at(mut cursor: Cursor<'_>) -> String {
    let mut puncts = Vec::new();
    while let Some((TokenTree::Punct(punct), rest)) = cursor.token_tree() {
        puncts.push(punct);
        if puncts.len() == 3 {
            break;
        }
        cursor = rest;
    }
    super::rules::run(puncts.iter())
}

/// The tokens from one place to another of the same level.
fn between(mut cursor: Cursor<'_>, end: Cursor<'_>) -> Option<Vec<TokenTree>> {
    let mut out = Vec::new();
    while cursor != end {
        let (tree, rest) = cursor.token_tree()?;
        out.push(tree);
        cursor = rest;
    }
    Some(out)
}

/// How many tokens there are at any depth.
pub(super) fn size(tokens: &[TokenTree]) -> usize {
    let mut count = tokens.len();
    let mut inner: Vec<TokenStream> = Vec::new();
    let streams = |token: &TokenTree| match token {
        TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    };
    inner.extend(tokens.iter().filter_map(streams));
    while let Some(stream) = inner.pop() {
        for token in stream {
            count += 1;
            inner.extend(streams(&token));
        }
    }
    count
}
