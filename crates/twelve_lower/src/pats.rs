//! Patterns.

use crate::cx::Cx;
use proc_macro2::TokenStream;
use twelve_hir::{Expr, Name, Pat, PatId, TextRange};

impl Cx<'_> {
    /// Lowers a pattern; the guard of an arm's is not part of it.
    pub(crate) fn pat(&mut self, pat: &syn::Pat) -> PatId {
        match pat {
            syn::Pat::Ident(bind) => self.bind(bind),
            syn::Pat::Wild(wild) => self.push_pat_at(Pat::Wild, wild.underscore_token.span),
            syn::Pat::Rest(rest) => {
                let [first, last] = rest.dot2_token.spans;
                let range = TextRange::new(self.start(first), self.end(last));
                self.push_pat(Pat::Rest, range)
            }
            syn::Pat::Lit(lit) => self.push_pat_at(Pat::Literal, lit.lit.span()),
            syn::Pat::Paren(paren) => self.pat(&paren.pat),
            syn::Pat::Type(typed) => self.pat(&typed.pat),
            syn::Pat::Guard(guarded) => self.pat(&guarded.pat),
            syn::Pat::Path(path) => {
                let path = self.path(path.qself.as_ref(), &path.path);
                let range = path.range;
                self.push_pat(Pat::Path(path), range)
            }
            syn::Pat::Reference(reference) => {
                let start = self.start(reference.and_token.span);
                let inner = self.pat(&reference.pat);
                let end = self.body.pat_range(inner).end;
                self.push_pat(Pat::Ref(inner), TextRange::new(start, end))
            }
            syn::Pat::Tuple(tuple) => {
                let all = tuple.elems.iter().map(|p| self.pat(p)).collect();
                self.push_pat_at(Pat::Tuple(all), tuple.paren_token.span.join())
            }
            syn::Pat::Slice(slice) => {
                let all = slice.elems.iter().map(|p| self.pat(p)).collect();
                self.push_pat_at(Pat::Slice(all), slice.bracket_token.span.join())
            }
            syn::Pat::TupleStruct(pat) => {
                let path = self.path(pat.qself.as_ref(), &pat.path);
                let all = pat.elems.iter().map(|p| self.pat(p)).collect();
                let range = TextRange::new(path.range.start, self.end(pat.paren_token.span.close()));
                self.push_pat(Pat::TupleStruct(path, all), range)
            }
            syn::Pat::Struct(pat) => self.struct_pat(pat),
            syn::Pat::Or(or) => self.or(or),
            syn::Pat::Range(range) => self.range_pat(range),
            syn::Pat::Const(block) => {
                let start = self.start(block.const_token.span);
                let end = self.end(block.block.brace_token.span.close());
                self.push_pat(Pat::Literal, TextRange::new(start, end))
            }
            syn::Pat::Macro(call) => {
                if let Some(id) = self.expanded_pat(&call.mac) {
                    return id;
                }
                let start = self.path(None, &call.mac.path).range.start;
                let end = self.end(call.mac.delimiter.span().close());
                self.push_pat(Pat::Wild, TextRange::new(start, end))
            }
            syn::Pat::Verbatim(tokens) => self.verbatim_pat(tokens),
            _ => self.push_pat(Pat::Wild, TextRange::default()),
        }
    }

    fn push_pat_at(&mut self, pat: Pat, span: proc_macro2::Span) -> PatId {
        let range = self.range(span);
        self.push_pat(pat, range)
    }

    fn verbatim_pat(&mut self, tokens: &TokenStream) -> PatId {
        let range = self.verbatim(tokens);
        self.push_pat(Pat::Wild, range)
    }

    fn bind(&mut self, bind: &syn::PatIdent) -> PatId {
        let (_, range) = self.ident(&bind.ident);
        let name = self.local_name(&bind.ident);
        let sub = bind.subpat.as_ref().map(|(_, pat)| self.pat(pat));
        let first = bind.by_ref.map(|t| t.span).or_else(|| bind.mutability.map(|t| t.span));
        let start = first.map_or(range.start, |span| self.start(span));
        let end = sub.map_or(range.end, |sub| self.body.pat_range(sub).end);
        let by_ref = bind.by_ref.map(|_| bind.mutability.is_some());
        self.push_pat(Pat::Bind { name, by_ref, sub }, TextRange::new(start, end))
    }

    fn struct_pat(&mut self, pat: &syn::PatStruct) -> PatId {
        let path = self.path(pat.qself.as_ref(), &pat.path);
        let mut fields = Vec::with_capacity(pat.fields.len());
        for field in &pat.fields {
            if self.left_out(&field.attrs) {
                continue;
            }
            let (name, place) = self.member(&field.member);
            fields.push((name, place, self.pat(&field.pat)));
        }
        let range = TextRange::new(path.range.start, self.end(pat.brace_token.span.close()));
        self.push_pat(Pat::Struct(path, fields), range)
    }

    /// The name or number of a field, and its place.
    pub(crate) fn member(&mut self, member: &syn::Member) -> (Name, TextRange) {
        match member {
            syn::Member::Named(ident) => self.ident(ident),
            syn::Member::Unnamed(index) => (Name::new(&index.index.to_string()), self.range(index.span)),
        }
    }

    fn or(&mut self, or: &syn::PatOr) -> PatId {
        let cases: Vec<PatId> = or.cases.iter().map(|p| self.pat(p)).collect();
        let ranges = cases.iter().map(|&id| self.body.pat_range(id));
        let range = ranges.reduce(TextRange::cover).unwrap_or_default();
        self.push_pat(Pat::Or(cases), range)
    }

    /// A range of constants. Its ends are expressions to syn, and nothing to the HIR.
    fn range_pat(&mut self, pat: &syn::PatRange) -> PatId {
        let dots = match &pat.limits {
            syn::RangeLimits::HalfOpen(dots) => self.start(dots.spans[0])..self.end(dots.spans[1]),
            syn::RangeLimits::Closed(dots) => self.start(dots.spans[0])..self.end(dots.spans[2]),
        };
        let mut range = TextRange::new(dots.start, dots.end);
        let mut paths = Vec::new();
        // The ends are lowered only to learn where they stand, and what they name.
        let (exprs, unread) = (self.body.exprs.len(), self.file.unread_macros);
        let (unexpanded, expansions) = (self.file.unexpanded_macros, self.file.expansions.len());
        for end in [&pat.start, &pat.end].into_iter().flatten() {
            let place = self.expr_place(end);
            range = range.cover(place);
            if let Some(Expr::Path(path)) = self.body.exprs.last() {
                paths.push(path.clone());
            }
        }
        self.body.exprs.truncate(exprs);
        self.body.expr_ranges.truncate(exprs);
        self.file.unread_macros = unread;
        self.file.unexpanded_macros = unexpanded;
        self.file.expansions.truncate(expansions);
        self.push_pat(Pat::Range(paths), range)
    }
}
