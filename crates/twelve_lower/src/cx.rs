//! What the lowering of one file carries around.

use crate::door::Limits;
use crate::expand::Expander;
use crate::positions::Positions;
use crate::{Macros, prepare, recover};
use proc_macro2::{Ident, Span, TokenStream};
use std::fmt::Write as _;
use std::str::FromStr;
use twelve_hir::{
    Attr, Body, BodyId, Cfg, Expr, ExprId, File, Item, ItemId, ItemKind, MARK, Name, ParseError, Pat, PatId,
    TextRange, Visibility,
};

/// The lowering of one file: the text, the file so far, the body that is being built.
pub(crate) struct Cx<'t> {
    /// The text that was lexed: the file's, with what stands before the Rust blanked out.
    pub(crate) text: &'t str,
    positions: Positions,
    pub(crate) file: File,
    /// The body that expressions and patterns go to. Bodies of inner items set it aside.
    pub(crate) body: Body,
    /// How many macro calls are around.
    pub(crate) macro_depth: u32,
    pub(crate) expander: Expander<'t>,
    scratch: String,
}

/// A name's item to be: what most items have in common.
pub(crate) struct Head {
    pub(crate) name: Name,
    pub(crate) name_range: TextRange,
    pub(crate) range: TextRange,
    pub(crate) visibility: Visibility,
}

/// Lowers a text that the scanner let through and found to be this deep.
pub(crate) fn lower_text(text: &str, limits: &Limits, depth: usize, macros: &Macros) -> File {
    let prepared = prepare::prepare(text);
    let positions = Positions::new(&prepared);
    let mut cx = Cx {
        text: &prepared,
        file: File { lines: positions.lines(&prepared), ..File::default() },
        positions,
        body: Body::default(),
        macro_depth: 0,
        expander: Expander::new(macros, limits, depth),
        scratch: String::new(),
    };
    match TokenStream::from_str(&prepared) {
        Ok(tokens) => cx.tokens(tokens),
        Err(error) => {
            let start = cx.start(error.span());
            let end = prepared[start as usize..].chars().next().map_or(0, char::len_utf8) as u32;
            let message = "this cannot be split into tokens: an unclosed delimiter, string or comment, or a \
                           character that is no Rust";
            cx.file
                .errors
                .push(ParseError { range: TextRange::new(start, start + end), message: message.into() });
        }
    }
    cx.file.unknown_macros = cx.expander.unknown();
    cx.file
}

impl Cx<'_> {
    fn tokens(&mut self, tokens: TokenStream) {
        match syn::parse2::<syn::File>(tokens) {
            Ok(file) => {
                self.file.attrs = self.attrs(&file.attrs);
                let mut root = Vec::new();
                self.items(&file.items, &Cfg::True, &mut root);
                self.file.root = root;
            }
            Err(error) => {
                // The tokens are gone; they are lexed again only for the rare broken file.
                let before = self.file.errors.len();
                if let Ok(tokens) = TokenStream::from_str(self.text) {
                    recover::file(self, tokens);
                }
                if self.file.errors.len() == before {
                    self.syntax_error(&error);
                }
            }
        }
    }

    /// Notes a syntax error, on the thread that it happened on.
    pub(crate) fn syntax_error(&mut self, error: &syn::Error) {
        let span = error.span();
        let range = if span.byte_range() == (0..0) {
            let end = self.text.trim_end().len() as u32;
            TextRange::new(end, end)
        } else {
            self.range(span)
        };
        self.file.errors.push(ParseError { range, message: error.to_string() });
    }

    pub(crate) fn start(&self, span: Span) -> u32 {
        self.positions.start(self.text, span)
    }

    pub(crate) fn end(&self, span: Span) -> u32 {
        self.positions.end(self.text, span)
    }

    pub(crate) fn range(&self, span: Span) -> TextRange {
        self.positions.range(self.text, span)
    }

    /// The name, without `r#`, and where it stands.
    pub(crate) fn ident(&mut self, ident: &Ident) -> (Name, TextRange) {
        if self.expander.is_inside() {
            let range = self.range(ident.span());
            return (self.name(ident), self.expander.name_of_call(range));
        }
        self.scratch.clear();
        // Writing to a string cannot fail.
        let _ = write!(self.scratch, "{ident}");
        let start = self.start(ident.span());
        let range = TextRange::new(start, start + self.scratch.len() as u32);
        (Name::new(self.scratch.strip_prefix("r#").unwrap_or(&self.scratch)), range)
    }

    /// The name alone.
    pub(crate) fn name(&mut self, ident: &Ident) -> Name {
        self.scratch.clear();
        let _ = write!(self.scratch, "{ident}");
        if self.expander.is_inside()
            && let Some(at) = self.scratch.find(MARK).filter(|at| *at > 0)
        {
            self.scratch.truncate(at);
        }
        Name::new(self.scratch.strip_prefix("r#").unwrap_or(&self.scratch))
    }

    /// The name of what may be a local: with the mark of the expansion that it came from.
    pub(crate) fn local_name(&mut self, ident: &Ident) -> Name {
        if !self.expander.is_inside() {
            return self.name(ident);
        }
        self.scratch.clear();
        let _ = write!(self.scratch, "{ident}");
        Name::new(self.scratch.strip_prefix("r#").unwrap_or(&self.scratch))
    }

    pub(crate) fn push_expr(&mut self, expr: Expr, mut range: TextRange) -> ExprId {
        if range.start == range.end
            && let Some(call) = self.expander.call_around()
        {
            // It begins in an argument and ends in the definition.
            range = call;
        }
        let id = ExprId(self.body.exprs.len() as u32);
        self.body.exprs.push(expr);
        self.body.expr_ranges.push(range);
        id
    }

    pub(crate) fn push_pat(&mut self, pat: Pat, range: TextRange) -> PatId {
        let id = PatId(self.body.pats.len() as u32);
        self.body.pats.push(pat);
        self.body.pat_ranges.push(range);
        id
    }

    /// Builds a body of its own; `fill` gives its parameters and its value.
    pub(crate) fn new_body(&mut self, fill: impl FnOnce(&mut Self) -> (Vec<PatId>, ExprId)) -> BodyId {
        let outer = std::mem::take(&mut self.body);
        let (params, root) = fill(self);
        self.settle_marks();
        let mut body = std::mem::replace(&mut self.body, outer);
        (body.params, body.root) = (params, root);
        let id = BodyId(self.file.bodies.len() as u32);
        self.file.bodies.push(body);
        id
    }

    /// Adds an item. `outer` is the condition of what it was opened out of (`cfg_if!`, a macro call).
    pub(crate) fn push_item(&mut self, head: Head, attrs: Vec<Attr>, outer: &Cfg, kind: ItemKind) -> ItemId {
        let cfg = self.cfg(&attrs, outer);
        let Head { name, name_range, range, visibility } = head;
        let id = ItemId(self.file.items.len() as u32);
        self.file.items.push(Item { name, name_range, range, visibility, attrs, cfg, kind });
        id
    }

    /// Counts tokens that syn keeps as they are.
    pub(crate) fn verbatim(&mut self, tokens: &TokenStream) -> TextRange {
        self.file.verbatim += 1;
        self.tokens_range(tokens)
    }

    /// From the first token to the last; empty at the file's start for no tokens.
    pub(crate) fn tokens_range(&self, tokens: &TokenStream) -> TextRange {
        let mut all = tokens.clone().into_iter();
        let Some(first) = all.next() else { return TextRange::default() };
        let last = all.last();
        let start = self.start(first.span());
        TextRange::new(start, self.end(last.as_ref().unwrap_or(&first).span()))
    }

    /// Between a macro's brackets.
    pub(crate) fn inside(&self, delimiter: &syn::MacroDelimiter) -> TextRange {
        let span = delimiter.span();
        TextRange::new(self.end(span.open()), self.start(span.close()))
    }
}
