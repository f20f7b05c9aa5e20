//! The shape of a body: which expression holds which, what is bound where, and whose result is dropped.
//!
//! An expression's id is greater than those of its parts, so everything here is a loop over ids and nothing
//! recurses: a chain of 200,000 operators is as harmless as a short one.

use rustc_hash::FxHashMap;
use twelve_hir::{BlockKind, Body, Expr, ExprId, Pat, PatId, Stmt};

/// No expression.
pub(crate) const NONE: ExprId = ExprId(u32::MAX);

/// Calls `f` with each direct part of an expression, in the order of the text.
pub(crate) fn children(expr: &Expr, mut f: impl FnMut(ExprId)) {
    match expr {
        Expr::Missing | Expr::Path(_) | Expr::Literal(_) | Expr::Continue => {}
        Expr::Call(callee, args) => {
            f(*callee);
            args.iter().copied().for_each(f);
        }
        Expr::MethodCall(call) => {
            f(call.receiver);
            call.args.iter().copied().for_each(f);
        }
        Expr::Index(a, b) | Expr::Binary(_, a, b) | Expr::Assign(_, a, b) | Expr::While(a, b) => {
            f(*a);
            f(*b);
        }
        Expr::Field(x, ..)
        | Expr::Deref(x)
        | Expr::Not(x)
        | Expr::Neg(x)
        | Expr::Ref(_, x)
        | Expr::Cast(x, _)
        | Expr::Let(_, x)
        | Expr::Loop(x, _)
        | Expr::Await(x)
        | Expr::Try(x)
        | Expr::Repeat(x) => f(*x),
        Expr::Return(x) | Expr::Break(_, x) | Expr::Yield(x) => x.iter().copied().for_each(f),
        Expr::Block(block) => {
            for stmt in &block.stmts {
                match stmt {
                    Stmt::Let { init, otherwise, .. } => {
                        init.iter().copied().for_each(&mut f);
                        otherwise.iter().copied().for_each(&mut f);
                    }
                    Stmt::Expr(x) => f(*x),
                }
            }
            block.tail.iter().copied().for_each(f);
        }
        Expr::If(condition, then, otherwise) => {
            f(*condition);
            f(*then);
            otherwise.iter().copied().for_each(f);
        }
        Expr::Match(scrutinee, arms) => {
            f(*scrutinee);
            for arm in arms {
                arm.guard.iter().copied().for_each(&mut f);
                f(arm.value);
            }
        }
        Expr::For(_, iterable, body) => {
            f(*iterable);
            f(*body);
        }
        Expr::Closure(closure) => f(closure.body),
        Expr::Struct(literal) => {
            literal.fields.iter().for_each(|(_, _, x)| f(*x));
            literal.base.iter().copied().for_each(f);
        }
        Expr::Tuple(list) | Expr::Array(list) => list.iter().copied().for_each(f),
        Expr::Range(a, b, _) => a.iter().chain(b).copied().for_each(f),
        Expr::Macro(call) => call.args.iter().copied().for_each(f),
    }
}

/// The arguments of a call with the receiver first; empty for anything else.
pub(crate) fn operands(expr: &Expr) -> Vec<ExprId> {
    match expr {
        Expr::Call(_, args) => args.clone(),
        Expr::MethodCall(call) => std::iter::once(call.receiver).chain(call.args.iter().copied()).collect(),
        _ => Vec::new(),
    }
}

/// What can be known of a body without types.
#[derive(Debug, Default)]
pub(crate) struct Shape {
    /// The expression that holds each one; [`NONE`] for the root.
    pub(crate) parent: Vec<ExprId>,
    /// Patterns to bind once an expression has its value; sorted by expression.
    pub(crate) binds: Vec<(ExprId, PatId)>,
    /// The initial value of a plain `let name = value`.
    pub(crate) init: FxHashMap<PatId, ExprId>,
    /// The expression whose value a local is bound from, for any binding within its pattern.
    pub(crate) source: FxHashMap<PatId, ExprId>,
    /// Whether the value is dropped.
    pub(crate) discarded: Vec<bool>,
    /// The nearest closure or async block around, itself left out; [`NONE`] in the function's own code.
    pub(crate) nest: Vec<ExprId>,
}

impl Shape {
    pub(crate) fn new(body: &Body) -> Self {
        let count = body.exprs.len();
        let mut shape = Self {
            parent: vec![NONE; count],
            discarded: vec![false; count],
            nest: vec![NONE; count],
            ..Self::default()
        };
        for (index, expr) in body.exprs.iter().enumerate() {
            let id = ExprId(index as u32);
            children(expr, |child| {
                if let Some(slot) = shape.parent.get_mut(child.0 as usize) {
                    *slot = id;
                }
            });
            shape.note_bindings(body, expr);
        }
        shape.binds.sort_unstable_by_key(|(expr, pat)| (expr.0, pat.0));
        let sources: Vec<(ExprId, PatId)> = shape.binds.clone();
        for (expr, pat) in sources {
            bound_names(body, pat, |name| {
                shape.source.entry(name).or_insert(expr);
            });
        }
        for index in (0..count).rev() {
            shape.pass_down(&body.exprs[index], index);
        }
        shape
    }

    fn note_bindings(&mut self, body: &Body, expr: &Expr) {
        match expr {
            Expr::Block(block) => {
                for stmt in &block.stmts {
                    match stmt {
                        Stmt::Let { pat, init: Some(init), .. } => {
                            self.binds.push((*init, *pat));
                            match body.pats.get(pat.0 as usize) {
                                Some(Pat::Bind { .. }) => {
                                    self.init.insert(*pat, *init);
                                }
                                Some(Pat::Wild) => self.discard(*init),
                                _ => {}
                            }
                        }
                        Stmt::Expr(x) => self.discard(*x),
                        Stmt::Let { .. } => {}
                    }
                }
            }
            Expr::Let(pat, value) => self.binds.push((*value, *pat)),
            Expr::For(pat, value, inner) => {
                self.binds.push((*value, *pat));
                self.discard(*inner);
            }
            Expr::While(_, inner) => self.discard(*inner),
            Expr::Match(value, arms) => self.binds.extend(arms.iter().map(|arm| (*value, arm.pat))),
            _ => {}
        }
    }

    fn discard(&mut self, id: ExprId) {
        if let Some(slot) = self.discarded.get_mut(id.0 as usize) {
            *slot = true;
        }
    }

    fn pass_down(&mut self, expr: &Expr, index: usize) {
        if self.discarded[index] {
            match expr {
                Expr::Try(x) | Expr::Await(x) => self.discard(*x),
                Expr::Block(block) => block.tail.iter().for_each(|x| self.discard(*x)),
                Expr::If(_, then, otherwise) => {
                    self.discard(*then);
                    otherwise.iter().for_each(|x| self.discard(*x));
                }
                Expr::Match(_, arms) => arms.iter().for_each(|arm| self.discard(arm.value)),
                _ => {}
            }
        }
        let opens = match expr {
            Expr::Closure(_) => true,
            Expr::Block(block) => matches!(block.kind, BlockKind::Async(_)),
            _ => false,
        };
        let nest = if opens { ExprId(index as u32) } else { self.nest[index] };
        children(expr, |child| {
            if let Some(slot) = self.nest.get_mut(child.0 as usize) {
                *slot = nest;
            }
        });
    }

    /// The patterns bound from an expression.
    pub(crate) fn bound_from(&self, expr: ExprId) -> impl Iterator<Item = PatId> + '_ {
        let start = self.binds.partition_point(|(e, _)| e.0 < expr.0);
        self.binds[start..].iter().take_while(move |(e, _)| *e == expr).map(|(_, p)| *p)
    }

    /// The expression that holds this one.
    pub(crate) fn parent_of(&self, expr: ExprId) -> Option<ExprId> {
        self.parent.get(expr.0 as usize).copied().filter(|p| *p != NONE)
    }

    /// The expressions that hold one, from the inside out.
    pub(crate) fn around(&self, inner: ExprId) -> impl Iterator<Item = ExprId> + '_ {
        std::iter::successors(self.parent_of(inner), |at| self.parent_of(*at))
    }

    /// Whether `inner` is `outer` or a part of it.
    pub(crate) fn within(&self, inner: ExprId, outer: ExprId) -> bool {
        let mut at = inner;
        while at.0 < outer.0 {
            match self.parent_of(at) {
                Some(parent) => at = parent,
                None => return false,
            }
        }
        at == outer
    }
}

/// Calls `f` with each name that a pattern binds.
pub(crate) fn bound_names(body: &Body, pat: PatId, mut f: impl FnMut(PatId)) {
    let mut stack = vec![pat];
    while let Some(id) = stack.pop() {
        match body.pats.get(id.0 as usize) {
            Some(Pat::Bind { sub, .. }) => {
                f(id);
                stack.extend(sub);
            }
            Some(Pat::Ref(inner)) => stack.push(*inner),
            Some(Pat::Tuple(list) | Pat::TupleStruct(_, list) | Pat::Slice(list) | Pat::Or(list)) => {
                stack.extend(list.iter().rev());
            }
            Some(Pat::Struct(_, fields)) => stack.extend(fields.iter().rev().map(|(.., p)| *p)),
            _ => {}
        }
    }
}

/// The expression behind references, derefs, `?`, `.await`, casts and plain blocks.
pub(crate) fn peeled(body: &Body, id: ExprId) -> ExprId {
    let mut at = id;
    while let Some(expr) = body.exprs.get(at.0 as usize) {
        at = match expr {
            Expr::Ref(_, x) | Expr::Deref(x) | Expr::Try(x) | Expr::Await(x) | Expr::Cast(x, _) => *x,
            Expr::Block(block) if block.stmts.is_empty() && block.kind == BlockKind::Plain => {
                match block.tail {
                    Some(tail) => tail,
                    None => return at,
                }
            }
            _ => return at,
        };
    }
    at
}
