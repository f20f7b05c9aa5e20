//! Expressions that grow to the left (`a.b().c()?`, `a + b + c`, `x as T`), walked without recursion: a chain of
//! thousands of links is one loop, not as many stack frames.

use crate::cx::Cx;
use syn::Expr as Syn;
use twelve_hir::{ArithmeticOp, BinaryOp, Expr, ExprId, MethodCall, TextRange};

impl Cx<'_> {
    /// Lowers an expression.
    pub(crate) fn expr(&mut self, expr: &Syn) -> ExprId {
        self.outer_expr(expr).0
    }

    /// Lowers an expression and says where it stands, parentheses included.
    pub(crate) fn outer_expr(&mut self, expr: &Syn) -> (ExprId, TextRange) {
        let mut links = Vec::new();
        let mut innermost = expr;
        while let Some(inner) = left(innermost) {
            links.push(innermost);
            innermost = inner;
        }
        let id = self.atom(innermost);
        let mut done = (id, self.body.range(id));
        while let Some(link) = links.pop() {
            done = self.link(link, done.0, done.1);
        }
        done
    }

    /// Where an expression stands.
    pub(crate) fn expr_place(&mut self, expr: &Syn) -> TextRange {
        self.outer_expr(expr).1
    }

    fn link(&mut self, link: &Syn, inner: ExprId, place: TextRange) -> (ExprId, TextRange) {
        let (expr, end) = match link {
            Syn::Paren(paren) => return (inner, self.range(paren.paren_token.span.join())),
            Syn::MethodCall(call) => self.method_call(call, inner),
            Syn::Call(call) => {
                let args = call.args.iter().map(|arg| self.expr(arg)).collect();
                (Expr::Call(inner, args), self.end(call.paren_token.span.close()))
            }
            Syn::Field(field) => {
                let (name, range) = self.member(&field.member);
                (Expr::Field(inner, name, range), range.end)
            }
            Syn::Await(it) => (Expr::Await(inner), self.end(it.await_token.span)),
            Syn::Try(it) => (Expr::Try(inner), self.end(it.question_token.span)),
            Syn::Index(it) => {
                let index = self.expr(&it.index);
                (Expr::Index(inner, index), self.end(it.bracket_token.span.close()))
            }
            Syn::Cast(cast) => {
                let (ty, range) = self.ty(&cast.ty);
                (Expr::Cast(inner, ty), range.end)
            }
            Syn::Binary(binary) => {
                let (right, range) = self.outer_expr(&binary.right);
                let expr = match operator(&binary.op) {
                    Some(op) => Expr::Binary(op, inner, right),
                    None => Expr::Assign(true, inner, right),
                };
                (expr, range.end)
            }
            _ => return (inner, place),
        };
        let range = TextRange::new(place.start, end);
        (self.push_expr(expr, range), range)
    }

    fn method_call(&mut self, call: &syn::ExprMethodCall, receiver: ExprId) -> (Expr, u32) {
        let (method, method_range) = self.ident(&call.method);
        let types = call.turbofish.as_ref().map_or_else(Vec::new, |args| self.generic_args(args).types);
        let args = call.args.iter().map(|arg| self.expr(arg)).collect();
        let call_end = self.end(call.paren_token.span.close());
        (Expr::MethodCall(Box::new(MethodCall { receiver, method, method_range, types, args })), call_end)
    }
}

/// The part that an expression grew from.
fn left(expr: &Syn) -> Option<&Syn> {
    Some(match expr {
        Syn::Paren(e) => &e.expr,
        Syn::Group(e) => &e.expr,
        Syn::MethodCall(e) => &e.receiver,
        Syn::Call(e) => &e.func,
        Syn::Field(e) => &e.base,
        Syn::Await(e) => &e.base,
        Syn::Try(e) => &e.expr,
        Syn::Index(e) => &e.expr,
        Syn::Cast(e) => &e.expr,
        Syn::Binary(e) => &e.left,
        _ => return None,
    })
}

/// What kind of operator it is; none for an assigning one.
fn operator(op: &syn::BinOp) -> Option<BinaryOp> {
    use syn::BinOp as Op;
    Some(match op {
        Op::Add(_) => BinaryOp::Arithmetic(ArithmeticOp::Add),
        Op::Sub(_) => BinaryOp::Arithmetic(ArithmeticOp::Sub),
        Op::Mul(_) => BinaryOp::Arithmetic(ArithmeticOp::Mul),
        Op::Div(_) => BinaryOp::Arithmetic(ArithmeticOp::Div),
        Op::Rem(_) => BinaryOp::Arithmetic(ArithmeticOp::Rem),
        Op::BitXor(_) => BinaryOp::Arithmetic(ArithmeticOp::BitXor),
        Op::BitAnd(_) => BinaryOp::Arithmetic(ArithmeticOp::BitAnd),
        Op::BitOr(_) => BinaryOp::Arithmetic(ArithmeticOp::BitOr),
        Op::Shl(_) => BinaryOp::Arithmetic(ArithmeticOp::Shl),
        Op::Shr(_) => BinaryOp::Arithmetic(ArithmeticOp::Shr),
        Op::Eq(_) | Op::Lt(_) | Op::Le(_) | Op::Ne(_) | Op::Ge(_) | Op::Gt(_) => BinaryOp::Comparison,
        Op::And(_) | Op::Or(_) => BinaryOp::Logic,
        _ => return None,
    })
}
