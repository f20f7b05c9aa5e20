//! Attributes, read leniently: what a macro accepts between its brackets is its own affair, so anything that is
//! no `name`, `name = value` or `name(args)` is passed over up to the next comma.

use crate::cx::Cx;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use twelve_hir::{Attr, Cfg, Literal, Meta, Name, TextRange};

impl Cx<'_> {
    /// The attributes, doc comments left out, `cfg_attr` opened.
    pub(crate) fn attrs(&mut self, attrs: &[syn::Attribute]) -> Vec<Attr> {
        let mut out = Vec::new();
        for attr in attrs {
            if matches!(&attr.meta, syn::Meta::NameValue(m) if m.path.is_ident("doc")) {
                continue;
            }
            let start = self.start(attr.pound_token.span);
            let range = TextRange::new(start, self.end(attr.bracket_token.span.close()));
            let meta = self.meta(&attr.meta);
            open_attr(meta, range, &Cfg::True, &mut out);
        }
        out
    }

    fn meta(&mut self, meta: &syn::Meta) -> Meta {
        let path = meta.path();
        let names: Vec<_> = path.segments.iter().map(|s| self.name(&s.ident)).collect();
        let start = path.segments.first().map_or(0, |s| self.start(s.ident.span()));
        let mut out = Meta { path: names, ..Meta::default() };
        let end = match meta {
            syn::Meta::Path(_) => path.segments.last().map_or(start, |s| self.end(s.ident.span())),
            syn::Meta::List(list) => {
                out.args = self.metas(list.tokens.clone());
                self.end(list.delimiter.span().close())
            }
            syn::Meta::NameValue(pair) => match &pair.value {
                syn::Expr::Lit(lit) => {
                    out.value = self.literal(&lit.lit);
                    self.end(lit.lit.span())
                }
                syn::Expr::Path(value) => {
                    let path: Vec<_> = value.path.segments.iter().map(|s| self.name(&s.ident)).collect();
                    let end = value.path.segments.last().map_or(start, |s| self.end(s.ident.span()));
                    out.args = vec![Meta { path, range: TextRange::new(start, end), ..Meta::default() }];
                    end
                }
                _ => self.end(pair.eq_token.span),
            },
        };
        out.range = TextRange::new(start, end);
        out
    }

    /// The arguments between an attribute's brackets.
    fn metas(&mut self, tokens: TokenStream) -> Vec<Meta> {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is_comma = |t: &TokenTree| matches!(t, TokenTree::Punct(p) if p.as_char() == ',');
        tokens.split(is_comma).filter(|piece| !piece.is_empty()).filter_map(|piece| self.arg(piece)).collect()
    }

    fn arg(&mut self, piece: &[TokenTree]) -> Option<Meta> {
        let (first, last) = (piece.first()?, piece.last()?);
        let range = TextRange::new(self.start(first.span()), self.end(last.span()));
        let mut meta = Meta { range, ..Meta::default() };
        let mut rest = piece;
        (meta.path, rest) = self.names(rest);
        if meta.path.is_empty() {
            meta.value = token_literal(rest).map(|(l, _)| l);
            if let ([TokenTree::Group(group)], None) = (rest, &meta.value) {
                meta.args = self.metas(group.stream());
                return Some(meta);
            }
            return meta.value.is_some().then_some(meta);
        }
        if let ([only], []) = (meta.path.as_slice(), rest)
            && let "true" | "false" = only.as_str()
        {
            let value = Some(Literal::Bool(*only == *"true"));
            return Some(Meta { path: Vec::new(), value, ..meta });
        }
        if let [TokenTree::Group(group), ..] = rest {
            meta.args = self.metas(group.stream());
            rest = &rest[1..];
        }
        if let [TokenTree::Punct(eq), value @ ..] = rest
            && eq.as_char() == '='
        {
            match token_literal(value) {
                Some((literal, _)) => meta.value = Some(literal),
                None => meta.args.extend(self.arg(value)),
            }
        }
        Some(meta)
    }

    /// `a::b::c`, with or without `::` in front.
    fn names<'a>(&mut self, mut tokens: &'a [TokenTree]) -> (Vec<Name>, &'a [TokenTree]) {
        let mut names = Vec::new();
        if let [TokenTree::Punct(a), TokenTree::Punct(b), rest @ ..] = tokens
            && (a.as_char(), b.as_char()) == (':', ':')
        {
            tokens = rest;
        }
        while let [TokenTree::Ident(ident), rest @ ..] = tokens {
            names.push(self.name(ident));
            match rest {
                [TokenTree::Punct(a), TokenTree::Punct(b), after @ ..]
                    if (a.as_char(), b.as_char()) == (':', ':')
                        && matches!(after.first(), Some(TokenTree::Ident(_))) =>
                {
                    tokens = after;
                }
                _ => return (names, rest),
            }
        }
        (names, tokens)
    }

    /// The literal's value; none for one that proc-macro2 made for an error.
    pub(crate) fn literal(&self, lit: &syn::Lit) -> Option<Literal> {
        Some(match lit {
            syn::Lit::Str(s) => Literal::Str(s.value()),
            syn::Lit::ByteStr(_) => Literal::Bytes,
            syn::Lit::CStr(_) => Literal::CStr,
            syn::Lit::Byte(_) => Literal::Byte,
            syn::Lit::Char(_) => Literal::Char,
            syn::Lit::Int(int) => integer(int),
            syn::Lit::Float(float) => Literal::Float(suffix(float.suffix())),
            syn::Lit::Bool(b) => Literal::Bool(b.value),
            _ => return None,
        })
    }

    /// All `#[cfg]`s together, within those of what is around.
    pub(crate) fn cfg(&self, attrs: &[Attr], outer: &Cfg) -> Cfg {
        let own = attrs.iter().filter(|a| a.is("cfg"));
        own.fold(outer.clone(), |all, attr| {
            let condition = attr.meta.args.first().map_or(Cfg::True, Cfg::of);
            all.and(gated(&attr.cfg, condition))
        })
    }

    /// The condition in `#[cfg(...)]`'s tokens.
    pub(crate) fn cfg_tokens(&mut self, tokens: TokenStream) -> Cfg {
        self.metas(tokens).first().map_or(Cfg::True, Cfg::of)
    }

    /// Whether these attributes surely leave out what they stand on in a build that is deployed.
    pub(crate) fn left_out(&mut self, attrs: &[syn::Attribute]) -> bool {
        if !attrs.iter().any(|a| a.path().is_ident("cfg")) {
            return false;
        }
        let attrs = self.attrs(attrs);
        self.cfg(&attrs, &Cfg::True).is_left_out()
    }
}

/// `#[cfg_attr(gate, cfg(condition))]` holds where the gate is shut or the condition holds.
fn gated(gate: &Cfg, condition: Cfg) -> Cfg {
    match gate {
        Cfg::True => condition,
        gate => Cfg::Any(vec![Cfg::Not(Box::new(gate.clone())), condition]),
    }
}

fn open_attr(mut meta: Meta, range: TextRange, cfg: &Cfg, out: &mut Vec<Attr>) {
    if !meta.is("cfg_attr") || meta.args.is_empty() {
        out.push(Attr { path: meta.path.clone(), range, meta, cfg: cfg.clone() });
        return;
    }
    let gate = cfg.clone().and(Cfg::of(&meta.args[0]));
    for inner in meta.args.drain(..).skip(1).filter(|m| !m.is("doc") || m.value.is_none()) {
        open_attr(inner, range, &gate, out);
    }
}

/// A literal at the start of the tokens, and what stands behind it.
fn token_literal(tokens: &[TokenTree]) -> Option<(Literal, &[TokenTree])> {
    match tokens {
        [TokenTree::Literal(literal), rest @ ..] => Some((value(literal), rest)),
        [TokenTree::Ident(ident), rest @ ..] if *ident == "true" => Some((Literal::Bool(true), rest)),
        [TokenTree::Ident(ident), rest @ ..] if *ident == "false" => Some((Literal::Bool(false), rest)),
        [TokenTree::Punct(minus), TokenTree::Literal(literal), rest @ ..] if minus.as_char() == '-' => {
            let number = match value(literal) {
                Literal::Int(_, suffix) => Literal::Int(0, suffix),
                other => other,
            };
            Some((number, rest))
        }
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => None,
        _ => None,
    }
}

fn value(literal: &proc_macro2::Literal) -> Literal {
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(s) => Literal::Str(s.value()),
        syn::Lit::ByteStr(_) => Literal::Bytes,
        syn::Lit::CStr(_) => Literal::CStr,
        syn::Lit::Byte(_) => Literal::Byte,
        syn::Lit::Int(int) => integer(&int),
        syn::Lit::Float(float) => Literal::Float(suffix(float.suffix())),
        syn::Lit::Bool(b) => Literal::Bool(b.value),
        _ => Literal::Char,
    }
}

/// `1f32` is written as an integer and is none.
fn integer(int: &syn::LitInt) -> Literal {
    match int.suffix() {
        written @ ("f16" | "f32" | "f64" | "f128") => Literal::Float(suffix(written)),
        written => Literal::Int(int.base10_parse().unwrap_or(0), suffix(written)),
    }
}

fn suffix(written: &str) -> Option<Name> {
    (!written.is_empty()).then(|| Name::new(written))
}
