//! Transcription: the tokens that a rule stands for.
//!
//! A fragment that was parsed is one thing whatever stands beside it: `$e * 2` with `1 + 1` is `(1 + 1) * 2`. So an
//! expression or type of several tokens goes into an invisible group, which syn reads; whatever has no
//! precedence is spliced as it is.

use super::matching::{Bindings, Bound, Part};
use super::rules::{Fragment, Repeat, Template};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use std::str::FromStr as _;
use syn::ext::IdentExt as _;
use twelve_hir::MARK;

/// What transcription needs to know of the call.
pub(super) struct Transcription<'c> {
    /// The place of the whole call: what a definition's tokens get.
    pub(super) call: Span,
    /// The number of this expansion: what a definition's names are marked with.
    pub(super) number: u32,
    /// The library that `$crate` means; none for the crate of the call itself.
    pub(super) krate: Option<&'c str>,
    /// How many tokens may still be made.
    pub(super) left: usize,
}

impl Transcription<'_> {
    /// The tokens; none when a metavariable is used at another depth than it was matched at, or when they grow
    /// too many.
    pub(super) fn all(&mut self, template: &[Template], bound: &Bindings) -> Option<Vec<TokenTree>> {
        let mut out = Vec::new();
        self.sequence(template, bound, &mut out)?;
        Some(out)
    }

    fn spend(&mut self, tokens: usize) -> Option<()> {
        self.left = self.left.checked_sub(tokens)?;
        Some(())
    }

    fn sequence(&mut self, template: &[Template], bound: &Bindings, out: &mut Vec<TokenTree>) -> Option<()> {
        for piece in template {
            self.spend(1)?;
            match piece {
                Template::Token(token) => {
                    let mut token = token.clone();
                    token.set_span(self.call);
                    out.push(token);
                }
                Template::Name(ident) => {
                    let text = format!("{}{MARK}{}", ident.unraw(), self.number);
                    out.push(Ident::new(&text, self.call).into());
                }
                Template::Text(literal) => {
                    // The mark of a string is its suffix.
                    let marked = Literal::from_str(&format!("{literal}{MARK}{}", self.number));
                    let mut literal = marked.unwrap_or_else(|_| literal.clone());
                    literal.set_span(self.call);
                    out.push(literal.into());
                }
                Template::Group(delimiter, inner) => {
                    let mut tokens = Vec::new();
                    self.sequence(inner, bound, &mut tokens)?;
                    out.push(group(*delimiter, tokens, self.call));
                }
                Template::Variable(name, leads) => match bound.get(name)? {
                    Bound::One(part) => self.part(part, *leads, out)?,
                    Bound::Many(_) => return None,
                },
                Template::Crate => {
                    let ident = match self.krate {
                        None => Ident::new("crate", self.call),
                        Some(krate) => Ident::new(&format!("{MARK}{krate}"), self.call),
                    };
                    out.push(ident.into());
                }
                Template::Repeat(repeat) => self.repeat(repeat, bound, out)?,
            }
        }
        Some(())
    }

    fn part(&mut self, part: &Part, leads: bool, out: &mut Vec<TokenTree>) -> Option<()> {
        self.spend(part.size)?;
        let whole = matches!(part.kind, Fragment::Expr | Fragment::Type) && !is_path(&part.tokens);
        let tokens = part.tokens.iter().cloned();
        if part.kind == Fragment::Type && whole && leads {
            // `$t::new()` with `Vec<u8>`.
            let angle = |c| {
                let mut punct = Punct::new(c, Spacing::Alone);
                punct.set_span(self.call);
                TokenTree::from(punct)
            };
            out.push(angle('<'));
            out.extend(tokens);
            out.push(angle('>'));
        } else if whole && part.tokens.len() > 1 {
            let span = span(&part.tokens).unwrap_or(self.call);
            out.push(group(Delimiter::None, tokens.collect(), span));
        } else {
            out.extend(tokens);
        }
        Some(())
    }

    fn repeat(
        &mut self,
        repeat: &Repeat<Template, TokenTree>,
        bound: &Bindings,
        out: &mut Vec<TokenTree>,
    ) -> Option<()> {
        let many = |name: &String| match bound.get(name) {
            Some(Bound::Many(all)) => Some(all),
            _ => None,
        };
        let mut lengths = repeat.variables.iter().filter_map(many).map(|all| all.len());
        let rounds = lengths.next()?;
        if lengths.any(|other| other != rounds) {
            return None;
        }
        for round in 0..rounds {
            // A round costs what its variables cost to look up, also where it makes no token.
            self.spend(1 + repeat.variables.len())?;
            if round > 0 {
                for token in &repeat.separator {
                    let mut token = token.clone();
                    token.set_span(self.call);
                    out.push(token);
                }
            }
            let mut inner = Bindings::new();
            for name in &repeat.variables {
                let value = match bound.get(name)? {
                    Bound::Many(all) => all.get(round)?.clone(),
                    one @ Bound::One(_) => one.clone(),
                };
                inner.insert(name.clone(), value);
            }
            self.sequence(&repeat.inner, &inner, out)?;
        }
        Some(())
    }
}

fn group(delimiter: Delimiter, tokens: Vec<TokenTree>, span: Span) -> TokenTree {
    let mut group = Group::new(delimiter, TokenStream::from_iter(tokens));
    group.set_span(span);
    group.into()
}

/// From the first token to the last.
pub(super) fn span(tokens: &[TokenTree]) -> Option<Span> {
    let (first, last) = (tokens.first()?.span(), tokens.last()?.span());
    first.join(last)
}

/// Whether these are names with `::` between, which nothing beside them can tear apart.
fn is_path(tokens: &[TokenTree]) -> bool {
    tokens.iter().all(|token| match token {
        TokenTree::Ident(word) => word != "as" && word != "mut" && word != "dyn" && word != "return",
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    }) && !tokens.windows(2).any(|pair| matches!(pair, [TokenTree::Ident(_), TokenTree::Ident(_)]))
}
