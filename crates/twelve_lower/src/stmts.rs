//! Blocks and statements. Items among them go to the file's arena, and the block keeps their ids.

use crate::cx::Cx;
use proc_macro2::Span;
use syn::Expr as Syn;
use twelve_hir::{Block, BlockKind, Cfg, Expr, ExprId, ItemId, Stmt, TextRange};

/// What the statements of a block become.
#[derive(Default)]
pub(crate) struct Stmts {
    pub(crate) stmts: Vec<Stmt>,
    pub(crate) tail: Option<ExprId>,
    pub(crate) items: Vec<ItemId>,
}

impl Cx<'_> {
    pub(crate) fn plain_block(&mut self, keyword: Option<Span>, block: &syn::Block) -> ExprId {
        self.block(keyword, block, BlockKind::Plain)
    }

    /// A block; its place begins at the keyword when there is one.
    pub(crate) fn block(&mut self, keyword: Option<Span>, block: &syn::Block, kind: BlockKind) -> ExprId {
        let braces = self.range(block.brace_token.span.join());
        let start = keyword.map_or(braces.start, |span| self.start(span));
        let scope = self.expander.enter_scope();
        let stmts = self.stmts(&block.stmts);
        self.expander.leave_scope(scope);
        self.push_block(stmts, kind, TextRange::new(start, braces.end))
    }

    pub(crate) fn push_block(&mut self, stmts: Stmts, kind: BlockKind, range: TextRange) -> ExprId {
        let Stmts { stmts, tail, items } = stmts;
        self.push_expr(Expr::Block(Block { kind, label: None, stmts, tail, items }), range)
    }

    pub(crate) fn stmts(&mut self, stmts: &[syn::Stmt]) -> Stmts {
        let mut out = Stmts { stmts: Vec::with_capacity(stmts.len()), ..Stmts::default() };
        self.expander.blocks += 1;
        for (i, stmt) in stmts.iter().enumerate() {
            self.stmt(stmt, i + 1 == stmts.len(), &mut out);
        }
        self.expander.blocks -= 1;
        out
    }

    pub(crate) fn stmt(&mut self, stmt: &syn::Stmt, is_last: bool, out: &mut Stmts) {
        match stmt {
            syn::Stmt::Local(local) => {
                if !self.left_out(&local.attrs) {
                    let stmt = self.local(local);
                    out.stmts.push(stmt);
                }
            }
            syn::Stmt::Item(item) => self.item(item, &Cfg::True, &mut out.items),
            syn::Stmt::Expr(Syn::Verbatim(tokens), _) if tokens.is_empty() => {}
            syn::Stmt::Expr(expr, semicolon) => {
                if self.left_out(leading_attrs(expr)) {
                    return;
                }
                let id = self.expr(expr);
                match semicolon {
                    None if is_last => out.tail = Some(id),
                    _ => out.stmts.push(Stmt::Expr(id)),
                }
            }
            syn::Stmt::Macro(stmt) => {
                if self.left_out(&stmt.attrs)
                    || self.expanded_stmts(stmt, is_last, out)
                    || self.stmt_macro(stmt, out)
                {
                    return;
                }
                let id = self.macro_expr(&stmt.mac);
                match stmt.semi_token {
                    None if is_last => out.tail = Some(id),
                    _ => out.stmts.push(Stmt::Expr(id)),
                }
            }
        }
    }

    fn local(&mut self, local: &syn::Local) -> Stmt {
        let ty = match &local.pat {
            syn::Pat::Type(typed) => Some(self.ty(&typed.ty).0),
            _ => None,
        };
        let init = local.init.as_ref().map(|init| self.expr(&init.expr));
        let diverge = local.init.as_ref().and_then(|init| init.diverge.as_ref());
        let otherwise = diverge.map(|(_, block)| self.expr(block));
        Stmt::Let { pat: self.pat(&local.pat), ty, init, otherwise }
    }
}

/// The attributes of a statement, which syn keeps at its leftmost part.
fn leading_attrs(mut expr: &Syn) -> &[syn::Attribute] {
    loop {
        expr = match expr {
            Syn::Assign(e) => &e.left,
            Syn::Binary(e) => &e.left,
            Syn::Cast(e) => &e.expr,
            _ => return attrs(expr),
        };
    }
}

fn attrs(expr: &Syn) -> &[syn::Attribute] {
    match expr {
        Syn::Array(e) => &e.attrs,
        Syn::Async(e) => &e.attrs,
        Syn::Await(e) => &e.attrs,
        Syn::Block(e) => &e.attrs,
        Syn::Break(e) => &e.attrs,
        Syn::Call(e) => &e.attrs,
        Syn::Closure(e) => &e.attrs,
        Syn::Const(e) => &e.attrs,
        Syn::Continue(e) => &e.attrs,
        Syn::Field(e) => &e.attrs,
        Syn::ForLoop(e) => &e.attrs,
        Syn::If(e) => &e.attrs,
        Syn::Index(e) => &e.attrs,
        Syn::Lit(e) => &e.attrs,
        Syn::Loop(e) => &e.attrs,
        Syn::Macro(e) => &e.attrs,
        Syn::Match(e) => &e.attrs,
        Syn::MethodCall(e) => &e.attrs,
        Syn::Paren(e) => &e.attrs,
        Syn::Path(e) => &e.attrs,
        Syn::Reference(e) => &e.attrs,
        Syn::Return(e) => &e.attrs,
        Syn::Struct(e) => &e.attrs,
        Syn::Try(e) => &e.attrs,
        Syn::TryBlock(e) => &e.attrs,
        Syn::Tuple(e) => &e.attrs,
        Syn::Unary(e) => &e.attrs,
        Syn::Unsafe(e) => &e.attrs,
        Syn::While(e) => &e.attrs,
        Syn::Yield(e) => &e.attrs,
        _ => &[],
    }
}
