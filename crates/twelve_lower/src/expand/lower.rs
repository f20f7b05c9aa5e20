//! Expanded calls in each place that a call can stand in.

use crate::cx::Cx;
use crate::stmts::Stmts;
use proc_macro2::{Punct, Spacing, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser as _};
use twelve_hir::{Cfg, ExprId, ItemId, PatId, TextRange, TypeRef};

impl Cx<'_> {
    /// A call in an expression's place; its place is that of the call.
    pub(crate) fn expanded_expr(&mut self, mac: &syn::Macro) -> Option<ExprId> {
        let expanded = self.expand(mac)?;
        let parser = |tokens| expression.parse2(tokens);
        self.lower_expanded(expanded, parser, |cx, expr, call| {
            let id = cx.expr(expr);
            cx.body.expr_ranges[id.0 as usize] = call;
            id
        })
    }

    /// A call in a statement's place: its statements are those of the block around.
    pub(crate) fn expanded_stmts(&mut self, stmt: &syn::StmtMacro, is_last: bool, out: &mut Stmts) -> bool {
        let Some(expanded) = self.expand(&stmt.mac) else { return false };
        let is_value = is_last && stmt.semi_token.is_none();
        let lowered = self.lower_expanded(expanded, statements, |cx, stmts, call| {
            for (i, stmt) in stmts.iter().enumerate() {
                cx.stmt(stmt, is_value && i + 1 == stmts.len(), out);
            }
            if let ([syn::Stmt::Expr(..)], Some(id)) = (stmts.as_slice(), last(out)) {
                cx.body.expr_ranges[id.0 as usize] = call;
            }
        });
        lowered.is_some()
    }

    /// A call in an item's place.
    pub(crate) fn expanded_items(&mut self, mac: &syn::Macro, cfg: &Cfg, out: &mut Vec<ItemId>) -> bool {
        let Some(expanded) = self.expand(mac) else { return false };
        let lowered = self.lower_expanded(expanded, Self::parse_items, |cx, items, _| {
            cx.items(items, cfg, out);
        });
        lowered.is_some()
    }

    /// A call in the place of an item of an impl.
    pub(crate) fn expanded_impl_items(
        &mut self,
        mac: &syn::Macro,
        of_trait: bool,
        out: &mut Vec<ItemId>,
    ) -> bool {
        let Some(expanded) = self.expand(mac) else { return false };
        let parser = |tokens| many::<syn::ImplItem>.parse2(tokens);
        let lowered = self.lower_expanded(expanded, parser, |cx, items, _| {
            items.iter().for_each(|item| cx.inner_item(item, of_trait, out));
        });
        lowered.is_some()
    }

    /// A call in the place of an item of a trait.
    pub(crate) fn expanded_trait_items(&mut self, mac: &syn::Macro, out: &mut Vec<ItemId>) -> bool {
        let Some(expanded) = self.expand(mac) else { return false };
        let parser = |tokens| many::<syn::TraitItem>.parse2(tokens);
        let lowered = self.lower_expanded(expanded, parser, |cx, items, _| {
            items.iter().for_each(|item| cx.trait_inner(item, out));
        });
        lowered.is_some()
    }

    /// A call in the place of an item of an `extern` block.
    pub(crate) fn expanded_foreign_items(
        &mut self,
        mac: &syn::Macro,
        cfg: &Cfg,
        out: &mut Vec<ItemId>,
    ) -> bool {
        let Some(expanded) = self.expand(mac) else { return false };
        let parser = |tokens| many::<syn::ForeignItem>.parse2(tokens);
        let lowered = self.lower_expanded(expanded, parser, |cx, items, _| {
            items.iter().for_each(|item| cx.foreign_item(item, cfg, out));
        });
        lowered.is_some()
    }

    /// A call in a pattern's place.
    pub(crate) fn expanded_pat(&mut self, mac: &syn::Macro) -> Option<PatId> {
        let expanded = self.expand(mac)?;
        let parser = |tokens| syn::Pat::parse_multi_with_leading_vert.parse2(tokens);
        self.lower_expanded(expanded, parser, |cx, pat, _| cx.pat(pat))
    }

    /// A call in a type's place.
    pub(crate) fn expanded_ty(&mut self, mac: &syn::Macro) -> Option<(TypeRef, TextRange)> {
        let expanded = self.expand(mac)?;
        self.lower_expanded(expanded, syn::parse2::<syn::Type>, |cx, ty, call| (cx.ty(ty).0, call))
    }
}

/// The expression that was pushed last as a statement or value.
fn last(out: &Stmts) -> Option<ExprId> {
    out.tail.or(match out.stmts.last() {
        Some(twelve_hir::Stmt::Expr(id)) => Some(*id),
        _ => None,
    })
}

/// An expression. rustc lets a `;` behind it pass.
fn expression(input: ParseStream<'_>) -> syn::Result<syn::Expr> {
    let expr = input.parse()?;
    input.parse::<Option<syn::Token![;]>>()?;
    Ok(expr)
}

/// Statements; the `;` of the last one may stand behind the call instead.
fn statements(tokens: TokenStream) -> syn::Result<Vec<syn::Stmt>> {
    let parsed = syn::Block::parse_within.parse2(tokens.clone());
    if parsed.is_ok() || tokens.is_empty() {
        return parsed;
    }
    let semicolon = TokenTree::from(Punct::new(';', Spacing::Alone));
    syn::Block::parse_within.parse2(tokens.into_iter().chain([semicolon]).collect())
}

fn many<T: Parse>(input: ParseStream<'_>) -> syn::Result<Vec<T>> {
    let mut out = Vec::new();
    while !input.is_empty() {
        out.push(input.parse()?);
    }
    Ok(out)
}
