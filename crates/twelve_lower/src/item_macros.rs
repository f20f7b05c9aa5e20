//! Macro calls in an item's place that are not expanded. `lazy_static!`, `thread_local!`, `cfg_if!`, `cfg_select!` and the `cfg_*!` macros that wrap
//! whole items are understood; any other is kept as a call.

use crate::cx::{Cx, Head};
use crate::stmts::Stmts;
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::Token;
use syn::parse::{ParseStream, Parser as _};
use twelve_hir::{Cfg, ItemId, ItemKind, MacroCall, Name, Static, StaticMake, Stmt, TextRange, Visibility};

/// A `cfg_if!` with more branches stays a call: the condition of each holds those of all before it.
const MOST_BRANCHES: usize = 256;

/// `static ref NAME: Type = value;` or `static NAME: Type = value;`.
struct Declared {
    attrs: Vec<syn::Attribute>,
    vis: syn::Visibility,
    keyword: Token![static],
    ident: proc_macro2::Ident,
    ty: syn::Type,
    value: syn::Expr,
    end: Option<Span>,
}

impl Cx<'_> {
    /// Lowers a macro call or definition.
    pub(crate) fn item_macro(&mut self, item: &syn::ItemMacro, outer: &Cfg, out: &mut Vec<ItemId>) {
        if let Some(ident) = &item.ident {
            let (name, name_range) = self.ident(ident);
            let start = self.path(None, &item.mac.path).range.start;
            let last = item.semi_token.map_or_else(|| item.mac.delimiter.span().close(), |t| t.span);
            let range = TextRange::new(start, self.end(last));
            let rules = self.rules_text(&item.mac);
            let exported = item.attrs.iter().any(|a| a.path().is_ident("macro_export"));
            let head = Head { name, name_range, range, visibility: Visibility::Private };
            let id = self.finish(head, &item.attrs, outer, ItemKind::MacroRules { exported, rules });
            if !self.file.item(id).cfg.is_test_only() {
                self.expander.define(name, item.mac.tokens.clone());
            }
            out.push(id);
            return;
        }
        let attrs = self.attrs(&item.attrs);
        let cfg = self.cfg(&attrs, outer);
        if !self.expanded_items(&item.mac, &cfg, out) && !self.opened(&item.mac, &cfg, out) {
            out.push(self.macro_call(&item.attrs, &item.mac, outer));
        }
    }

    /// What stands between the brackets of a definition.
    fn rules_text(&self, mac: &syn::Macro) -> Box<str> {
        let written = self.text.get(self.inside(&mac.delimiter).to_usize());
        match written {
            Some(text) if !self.expander.is_inside() => text.into(),
            _ => mac.tokens.to_string().into(),
        }
    }

    /// A call that is not understood.
    pub(crate) fn macro_call(&mut self, attrs: &[syn::Attribute], mac: &syn::Macro, outer: &Cfg) -> ItemId {
        let path = self.path(None, &mac.path);
        let range = TextRange::new(path.range.start, self.end(mac.delimiter.span().close()));
        let tokens = self.inside(&mac.delimiter);
        self.file.unread_macros += u32::from(!mac.tokens.is_empty());
        let head =
            Head { name: Name::new(""), name_range: path.range, range, visibility: Visibility::Private };
        self.finish(head, attrs, outer, ItemKind::MacroCall(MacroCall { path, tokens }))
    }

    /// Opens a macro whose tokens are items; false when it is none, or they cannot be read.
    fn opened(&mut self, mac: &syn::Macro, cfg: &Cfg, out: &mut Vec<ItemId>) -> bool {
        let Some(last) = mac.path.segments.last() else { return false };
        let name = self.name(&last.ident);
        match name.as_str() {
            "lazy_static" => self.statics(mac, StaticMake::LazyStatic, cfg, out),
            "thread_local" => self.statics(mac, StaticMake::ThreadLocal, cfg, out),
            "cfg_if" | "cfg_select" => {
                let Some(branches) = self.branches_of(&name, mac) else { return false };
                let parsed: Result<Vec<_>, _> =
                    branches.into_iter().map(|(cfg, tokens)| Ok((cfg, Self::parse_items(tokens)?))).collect();
                let Ok(parsed): syn::Result<_> = parsed else { return false };
                for (branch, items) in parsed {
                    self.items(&items, &cfg.clone().and(branch), out);
                }
                true
            }
            name if name.starts_with("cfg_") && !mac.tokens.is_empty() => {
                match Self::parse_items(mac.tokens.clone()) {
                    Ok(items) => {
                        self.items(&items, cfg, out);
                        true
                    }
                    Err(_) => false,
                }
            }
            _ => false,
        }
    }

    /// A macro statement that stands for items, or for statements of `cfg_if!`; false when it is an expression.
    pub(crate) fn stmt_macro(&mut self, stmt: &syn::StmtMacro, out: &mut Stmts) -> bool {
        if self.opened(&stmt.mac, &Cfg::True, &mut out.items) {
            return true;
        }
        let Some(last) = stmt.mac.path.segments.last() else { return false };
        let name = self.name(&last.ident);
        let Some(branches) = self.branches_of(&name, &stmt.mac) else { return false };
        let parsed: syn::Result<Vec<_>> =
            branches.into_iter().map(|(cfg, t)| Ok((cfg, syn::Block::parse_within.parse2(t)?))).collect();
        let Ok(parsed) = parsed else { return false };
        for (cfg, stmts) in parsed {
            if cfg.is_left_out() {
                continue;
            }
            let inner = self.stmts(&stmts);
            out.stmts.extend(inner.stmts);
            out.items.extend(inner.items);
            // Which branch gives the value is not known: the last one does, the others are statements.
            out.stmts.extend(out.tail.take().map(Stmt::Expr));
            out.tail = inner.tail;
        }
        true
    }

    fn statics(&mut self, mac: &syn::Macro, make: StaticMake, cfg: &Cfg, out: &mut Vec<ItemId>) -> bool {
        let Ok(all) = declared.parse2(mac.tokens.clone()) else { return false };
        for item in all {
            let last = item.end.unwrap_or_else(|| mac.delimiter.span().close());
            let head = self.head(&item.vis, item.keyword.span, &item.ident, last);
            let ty = self.ty(&item.ty).0;
            let body = Some(self.value_body(&item.value));
            let kind = ItemKind::Static(Static { ty, mutable: false, make, body });
            out.push(self.finish(head, &item.attrs, cfg, kind));
        }
        true
    }

    /// The branches of a `cfg_if!` or `cfg_select!`; of another macro none.
    fn branches_of(&mut self, name: &str, mac: &syn::Macro) -> Option<Vec<(Cfg, TokenStream)>> {
        match name {
            "cfg_if" => self.branches(mac.tokens.clone()),
            "cfg_select" => self.arms(mac.tokens.clone()),
            _ => None,
        }
    }

    /// The arms of a `cfg_select!`: `condition => { ... }`, the last one often `_ => { ... }`.
    fn arms(&mut self, tokens: TokenStream) -> Option<Vec<(Cfg, TokenStream)>> {
        let (mut out, mut before) = (Vec::new(), Cfg::True);
        let mut condition: Vec<TokenTree> = Vec::new();
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            let is = |token: &TokenTree, c: char| matches!(token, TokenTree::Punct(p) if p.as_char() == c);
            if !is(&token, '=') || !tokens.peek().is_some_and(|next| is(next, '>')) {
                condition.push(token);
                continue;
            }
            tokens.next();
            let Some(TokenTree::Group(body)) = tokens.next() else { return None };
            if body.delimiter() != Delimiter::Brace || out.len() > MOST_BRANCHES {
                return None;
            }
            let written = std::mem::take(&mut condition);
            let otherwise = matches!(written.as_slice(), [TokenTree::Ident(only)] if only == "_");
            let cfg = if otherwise { Cfg::True } else { self.cfg_tokens(written.into_iter().collect()) };
            out.push((before.clone().and(cfg.clone()), body.stream()));
            before = before.and(Cfg::Not(Box::new(cfg)));
            if tokens.peek().is_some_and(|next| is(next, ',')) {
                tokens.next();
            }
        }
        (condition.is_empty() && !out.is_empty()).then_some(out)
    }

    /// The branches of a `cfg_if!`, each with its condition and those before it ruled out.
    fn branches(&mut self, tokens: TokenStream) -> Option<Vec<(Cfg, TokenStream)>> {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut rest = tokens.as_slice();
        let (mut out, mut before) = (Vec::new(), Cfg::True);
        loop {
            match rest {
                [] => return Some(out),
                _ if out.len() > MOST_BRANCHES => return None,
                [
                    TokenTree::Ident(keyword),
                    TokenTree::Punct(_),
                    TokenTree::Group(attr),
                    TokenTree::Group(body),
                    ..,
                ] if keyword == "if" && body.delimiter() == Delimiter::Brace => {
                    let inner: Vec<TokenTree> = attr.stream().into_iter().collect();
                    let [TokenTree::Ident(cfg), TokenTree::Group(condition)] = inner.as_slice() else {
                        return None;
                    };
                    if cfg != "cfg" {
                        return None;
                    }
                    let condition = self.cfg_tokens(condition.stream());
                    out.push((before.clone().and(condition.clone()), body.stream()));
                    before = before.and(Cfg::Not(Box::new(condition)));
                    rest = &rest[4..];
                }
                [TokenTree::Ident(keyword), TokenTree::Group(body)] if keyword == "else" => {
                    out.push((before, body.stream()));
                    return Some(out);
                }
                [TokenTree::Ident(keyword), next @ ..] if keyword == "else" && !next.is_empty() => {
                    rest = next
                }
                _ => return None,
            }
        }
    }
}

fn declared(input: ParseStream<'_>) -> syn::Result<Vec<Declared>> {
    let mut out = Vec::new();
    while !input.is_empty() {
        let attrs = input.call(syn::Attribute::parse_outer)?;
        let vis = input.parse()?;
        let keyword = input.parse()?;
        input.parse::<Option<Token![ref]>>()?;
        let ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        input.parse::<Token![=]>()?;
        let value = input.parse()?;
        let end = if input.is_empty() { None } else { Some(input.parse::<Token![;]>()?.span) };
        out.push(Declared { attrs, vis, keyword, ident, ty, value, end });
    }
    Ok(out)
}
