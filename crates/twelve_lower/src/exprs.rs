//! Expressions that do not grow to the left. Each kind has its own small function, so that the frame of the one
//! that recurses stays small in debug builds too.

use crate::cx::Cx;
use proc_macro2::Span;
use syn::Expr as Syn;
use twelve_hir::{Arm, BlockKind, Closure, Expr, ExprId, Literal, StructLiteral, TextRange};

impl Cx<'_> {
    /// Lowers an expression that is no link of a chain.
    pub(crate) fn atom(&mut self, expr: &Syn) -> ExprId {
        match expr {
            Syn::Path(e) => self.path_expr(e),
            Syn::Lit(e) => self.literal_expr(&e.lit),
            Syn::Macro(e) => match self.expanded_expr(&e.mac) {
                Some(id) => id,
                None => self.macro_expr(&e.mac),
            },
            Syn::Reference(e) => {
                self.prefixed(e.and_token.span, &e.expr, |x| Expr::Ref(e.mutability.is_some(), x))
            }
            Syn::RawAddr(e) => {
                let mutable = matches!(e.mutability, syn::PointerMutability::Mut(_));
                self.prefixed(e.and_token.span, &e.expr, |x| Expr::Ref(mutable, x))
            }
            Syn::Unary(e) => self.unary(e),
            Syn::Block(e) => self.block_expr(e),
            Syn::Unsafe(e) => self.plain_block(Some(e.unsafe_token.span), &e.block),
            Syn::Const(e) => self.plain_block(Some(e.const_token.span), &e.block),
            Syn::Async(e) => {
                self.block(Some(e.async_token.span), &e.block, BlockKind::Async(e.capture.is_some()))
            }
            Syn::TryBlock(e) => self.block(Some(e.try_token.span), &e.block, BlockKind::Try),
            Syn::If(e) => self.ladder(e),
            Syn::Match(e) => self.match_expr(e),
            Syn::Let(e) => self.let_expr(e),
            Syn::Loop(e) => self.loop_expr(e),
            Syn::While(e) => self.while_expr(e),
            Syn::ForLoop(e) => self.for_expr(e),
            Syn::Closure(e) => self.closure(e),
            Syn::Return(e) => self.jump(e.return_token.span, e.expr.as_deref(), Expr::Return),
            Syn::Break(e) => self.break_expr(e),
            Syn::Yield(e) => self.jump(e.yield_token.span, e.expr.as_deref(), Expr::Yield),
            Syn::Continue(e) => self.continue_expr(e),
            Syn::Assign(e) => self.assign(e),
            Syn::Struct(e) => self.struct_literal(e),
            Syn::Tuple(e) => self.list(e.paren_token.span.join(), &e.elems, Expr::Tuple),
            Syn::Array(e) => self.list(e.bracket_token.span.join(), &e.elems, Expr::Array),
            Syn::Repeat(e) => self.repeat(e),
            Syn::Range(e) => self.range_expr(e),
            Syn::Infer(e) => self.push_at(Expr::Missing, e.underscore_token.span),
            Syn::Verbatim(tokens) => {
                let range = self.verbatim(tokens);
                self.push_expr(Expr::Missing, range)
            }
            _ => self.push_expr(Expr::Missing, TextRange::default()),
        }
    }

    pub(crate) fn push_at(&mut self, expr: Expr, span: Span) -> ExprId {
        let range = self.range(span);
        self.push_expr(expr, range)
    }

    fn path_expr(&mut self, e: &syn::ExprPath) -> ExprId {
        let mut path = self.path(e.qself.as_ref(), &e.path);
        if path.as_name().is_some()
            && let Some(only) = e.path.segments.first()
        {
            path.segments[0].name = self.local_name(&only.ident);
        }
        let range = path.range;
        self.push_expr(Expr::Path(path), range)
    }

    fn literal_expr(&mut self, lit: &syn::Lit) -> ExprId {
        let expr = self.literal(lit).map_or(Expr::Missing, Expr::Literal);
        self.push_at(expr, lit.span())
    }

    fn prefixed(&mut self, first: Span, inner: &Syn, make: impl FnOnce(ExprId) -> Expr) -> ExprId {
        let start = self.start(first);
        let (inner, range) = self.outer_expr(inner);
        self.push_expr(make(inner), TextRange::new(start, range.end))
    }

    fn unary(&mut self, e: &syn::ExprUnary) -> ExprId {
        match e.op {
            syn::UnOp::Deref(op) => self.prefixed(op.span, &e.expr, Expr::Deref),
            syn::UnOp::Not(op) => self.prefixed(op.span, &e.expr, Expr::Not),
            syn::UnOp::Neg(op) => self.prefixed(op.span, &e.expr, Expr::Neg),
            _ => self.expr(&e.expr),
        }
    }

    /// `if`, with all its `else if`s in one loop.
    fn ladder(&mut self, first: &syn::ExprIf) -> ExprId {
        let mut steps = Vec::new();
        let mut step = first;
        let (mut otherwise, mut end) = loop {
            let start = self.start(step.if_token.span);
            let condition = self.expr(&step.cond);
            // `if cfg!(debug_assertions) { .. }` is not in what is deployed.
            let then = if self.is_never(&step.cond) {
                let nothing = syn::Block { brace_token: step.then_branch.brace_token, stmts: Vec::new() };
                self.plain_block(None, &nothing)
            } else {
                self.plain_block(None, &step.then_branch)
            };
            steps.push((start, condition, then));
            match step.else_branch.as_ref().map(|(_, branch)| &**branch) {
                Some(Syn::If(next)) => step = next,
                Some(last) => {
                    let (last, range) = self.outer_expr(last);
                    break (Some(last), range.end);
                }
                None => break (None, self.body.range(then).end),
            }
        };
        let mut whole = ExprId::default();
        while let Some((start, condition, then)) = steps.pop() {
            end = end.max(self.body.range(then).end);
            whole = self.push_expr(Expr::If(condition, then, otherwise), TextRange::new(start, end));
            otherwise = Some(whole);
        }
        whole
    }

    /// Whether a condition fails in every build that is deployed.
    fn is_never(&mut self, condition: &Syn) -> bool {
        match condition {
            Syn::Macro(call) if call.mac.path.is_ident("cfg") => {
                self.cfg_tokens(call.mac.tokens.clone()).is_left_out()
            }
            Syn::Binary(binary) if matches!(binary.op, syn::BinOp::And(_)) => {
                self.is_never(&binary.left) || self.is_never(&binary.right)
            }
            Syn::Paren(inner) => self.is_never(&inner.expr),
            _ => false,
        }
    }

    fn match_expr(&mut self, e: &syn::ExprMatch) -> ExprId {
        let start = self.start(e.match_token.span);
        let value = self.expr(&e.expr);
        let mut arms = Vec::with_capacity(e.arms.len());
        for arm in &e.arms {
            if self.left_out(&arm.attrs) {
                continue;
            }
            arms.push(self.arm(&arm.pat, None, &arm.body));
        }
        let end = self.end(e.brace_token.span.close());
        self.push_expr(Expr::Match(value, arms), TextRange::new(start, end))
    }

    /// An arm; its guard stands within the pattern or apart.
    pub(crate) fn arm(&mut self, pat: &syn::Pat, guard: Option<&Syn>, body: &Syn) -> Arm {
        let guard = match pat {
            syn::Pat::Guard(guarded) => Some(&*guarded.guard),
            _ => guard,
        };
        let pat = self.pat(pat);
        let guard = guard.map(|g| self.expr(g));
        Arm { pat, guard, value: self.expr(body) }
    }

    fn let_expr(&mut self, e: &syn::ExprLet) -> ExprId {
        let start = self.start(e.let_token.span);
        let (value, range) = self.outer_expr(&e.expr);
        let pat = self.pat(&e.pat);
        self.push_expr(Expr::Let(pat, value), TextRange::new(start, range.end))
    }

    fn loop_expr(&mut self, e: &syn::ExprLoop) -> ExprId {
        let start = self.start(e.loop_token.span);
        let body = self.plain_block(None, &e.body);
        let end = self.body.range(body).end;
        let label = e.label.as_ref().map(|l| self.name(&l.name.ident));
        self.push_expr(Expr::Loop(body, label), TextRange::new(start, end))
    }

    fn block_expr(&mut self, e: &syn::ExprBlock) -> ExprId {
        let id = self.plain_block(None, &e.block);
        if let Some(label) = &e.label {
            let name = self.name(&label.name.ident);
            if let Expr::Block(block) = &mut self.body.exprs[id.0 as usize] {
                block.label = Some(name);
            }
        }
        id
    }

    fn while_expr(&mut self, e: &syn::ExprWhile) -> ExprId {
        let start = self.start(e.while_token.span);
        let condition = self.expr(&e.cond);
        let body = self.plain_block(None, &e.body);
        let end = self.body.range(body).end;
        self.push_expr(Expr::While(condition, body), TextRange::new(start, end))
    }

    fn for_expr(&mut self, e: &syn::ExprForLoop) -> ExprId {
        let start = self.start(e.for_token.span);
        let iterable = self.expr(&e.expr);
        let pat = self.pat(&e.pat);
        let body = self.plain_block(None, &e.body);
        let end = self.body.range(body).end;
        self.push_expr(Expr::For(pat, iterable, body), TextRange::new(start, end))
    }

    fn closure(&mut self, e: &syn::ExprClosure) -> ExprId {
        let first = [
            e.lifetimes.as_ref().map(|t| t.for_token.span),
            e.constness.map(|t| t.span),
            e.asyncness.map(|t| t.span),
            e.capture.map(|t| t.span),
        ];
        let start = self.start(first.into_iter().flatten().next().unwrap_or(e.inputs_begin.span));
        let mut params = Vec::with_capacity(e.inputs.len());
        for input in &e.inputs {
            let ty = match input {
                syn::Pat::Type(typed) => Some(self.ty(&typed.ty).0),
                _ => None,
            };
            params.push((self.pat(input), ty));
        }
        let ret = match &e.output {
            syn::ReturnType::Default => None,
            syn::ReturnType::Type(_, ty) => Some(self.ty(ty).0),
        };
        let (body, range) = self.outer_expr(&e.body);
        let (is_move, is_async) = (e.capture.is_some(), e.asyncness.is_some());
        let closure = Closure { params, ret, body, is_move, is_async };
        self.push_expr(Expr::Closure(Box::new(closure)), TextRange::new(start, range.end))
    }

    fn jump(&mut self, keyword: Span, value: Option<&Syn>, make: fn(Option<ExprId>) -> Expr) -> ExprId {
        let mut range = self.range(keyword);
        let value = value.map(|value| {
            let (value, place) = self.outer_expr(value);
            range = range.cover(place);
            value
        });
        self.push_expr(make(value), range)
    }

    fn break_expr(&mut self, e: &syn::ExprBreak) -> ExprId {
        let id = self.jump(e.break_token.span, e.expr.as_deref(), |value| Expr::Break(None, value));
        let name = e.label.as_ref().map(|label| self.name(&label.ident));
        if let Expr::Break(label, _) = &mut self.body.exprs[id.0 as usize] {
            *label = name;
        }
        if let (Some(label), None) = (&e.label, &e.expr) {
            let end = self.end(label.ident.span());
            self.body.expr_ranges[id.0 as usize].end = end;
        }
        id
    }

    fn continue_expr(&mut self, e: &syn::ExprContinue) -> ExprId {
        let mut range = self.range(e.continue_token.span);
        if let Some(label) = &e.label {
            range.end = self.end(label.ident.span());
        }
        self.push_expr(Expr::Continue, range)
    }

    fn assign(&mut self, e: &syn::ExprAssign) -> ExprId {
        let (left, from) = self.outer_expr(&e.left);
        let (right, to) = self.outer_expr(&e.right);
        self.push_expr(Expr::Assign(false, left, right), from.cover(to))
    }

    fn struct_literal(&mut self, e: &syn::ExprStruct) -> ExprId {
        let path = self.path(e.qself.as_ref(), &e.path);
        let mut fields = Vec::with_capacity(e.fields.len());
        for field in &e.fields {
            if self.left_out(&field.attrs) {
                continue;
            }
            let (name, range) = self.member(&field.member);
            fields.push((name, range, self.expr(&field.expr)));
        }
        let base = e.rest.as_ref().map(|base| self.expr(base));
        let range = TextRange::new(path.range.start, self.end(e.brace_token.span.close()));
        self.push_expr(Expr::Struct(Box::new(StructLiteral { path, fields, base })), range)
    }

    fn list<P>(
        &mut self,
        brackets: Span,
        elements: &syn::punctuated::Punctuated<Syn, P>,
        make: fn(Vec<ExprId>) -> Expr,
    ) -> ExprId {
        let all = elements.iter().map(|e| self.expr(e)).collect();
        self.push_at(make(all), brackets)
    }

    fn repeat(&mut self, e: &syn::ExprRepeat) -> ExprId {
        let element = self.expr(&e.expr);
        self.push_at(Expr::Repeat(element), e.bracket_token.span.join())
    }

    fn range_expr(&mut self, e: &syn::ExprRange) -> ExprId {
        let mut range = match &e.limits {
            syn::RangeLimits::HalfOpen(dots) => {
                TextRange::new(self.start(dots.spans[0]), self.end(dots.spans[1]))
            }
            syn::RangeLimits::Closed(dots) => {
                TextRange::new(self.start(dots.spans[0]), self.end(dots.spans[2]))
            }
        };
        let mut end = |cx: &mut Self, e: &Syn| {
            let (id, place) = cx.outer_expr(e);
            range = range.cover(place);
            id
        };
        let from = e.start.as_ref().map(|e| end(self, e));
        let to = e.end.as_ref().map(|e| end(self, e));
        self.push_expr(Expr::Range(from, to, matches!(e.limits, syn::RangeLimits::Closed(_))), range)
    }

    /// `true`, where a macro means it without writing it.
    pub(crate) fn truth(&mut self, range: TextRange) -> ExprId {
        self.push_expr(Expr::Literal(Literal::Bool(true)), range)
    }
}
