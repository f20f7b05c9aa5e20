//! Whether code runs only where somebody chose so, and whether it runs once for the life of the process.
//!
//! A service that keeps its sessions in memory unless a Redis is configured runs so by default; one that does so
//! where a flag asks for it was told to. Only the branches within one body are seen, and what is not known to be
//! a choice is none.

use crate::eval::Eval;
use crate::shape::peeled;
use twelve_hir::{BinaryOp, Expr, ExprId, ItemKind, Pat, PatId, Stmt};
use twelve_program::{DefId, DefKind, Res, VariantId};
use twelve_stubs::RoleKind;

impl Eval<'_, '_> {
    /// Whether an expression stands in a branch that a setting must ask for.
    pub(crate) fn opted_in(&self, id: ExprId) -> bool {
        let data = self.data;
        let mut at = id;
        while let Some(parent) = data.shape.parent_of(at) {
            let asked = match data.expr(parent) {
                Expr::If(condition, then, _) if *then == at => self.asks(*condition, 0),
                Expr::Match(_, arms) => {
                    let others = |arm: &&twelve_hir::Arm| arm.value != at;
                    arms.iter().find(|arm| arm.value == at).is_some_and(|arm| self.is_chosen(arm.pat))
                        && arms.iter().any(|arm| others(&arm))
                }
                // `settings.log_dir.map(|dir| ...)`
                Expr::MethodCall(call) if call.receiver != at => {
                    matches!(data.expr(at), Expr::Closure(_)) && self.is_option(call.receiver)
                }
                Expr::Block(block) => {
                    let before = block.stmts.iter().take_while(|stmt| !holds(stmt, at));
                    before.into_iter().any(|stmt| self.leaves_without(stmt))
                }
                _ => false,
            };
            if asked {
                return true;
            }
            at = parent;
        }
        false
    }

    /// `let Some(path) = settings.path else { return };`, `if !settings.on { return; }`
    fn leaves_without(&self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Let { pat, otherwise: Some(otherwise), .. } => {
                self.is_chosen(*pat) && self.ends_with_return(*otherwise)
            }
            Stmt::Expr(x) => match self.data.expr(*x) {
                Expr::If(condition, then, None) => match self.data.expr(*condition) {
                    Expr::Not(inner) => self.asks(*inner, 0) && self.ends_with_return(*then),
                    _ => false,
                },
                _ => false,
            },
            Stmt::Let { .. } => false,
        }
    }

    fn ends_with_return(&self, id: ExprId) -> bool {
        let returns = |id: ExprId| matches!(self.data.expr(id), Expr::Return(_));
        match self.data.expr(id) {
            Expr::Block(block) => {
                let last = block.stmts.last().and_then(|stmt| match stmt {
                    Stmt::Expr(x) => Some(*x),
                    Stmt::Let { .. } => None,
                });
                block.tail.or(last).is_some_and(returns)
            }
            _ => returns(id),
        }
    }

    fn is_option(&self, id: ExprId) -> bool {
        let program = self.shared.context.program;
        self.data
            .ty(id)
            .as_adt()
            .is_some_and(|(def, _)| program.is_option_or_result(def) && program.def(def).name == *"Option")
    }

    /// Whether an expression is evaluated once for the life of the process: `KEY.get_or_init(|| ..)`.
    pub(crate) fn once(&self, id: ExprId) -> bool {
        let data = self.data;
        let mut at = id;
        while let Some(parent) = data.shape.parent_of(at) {
            if let Some(callee) = data.infer.calls.get(&parent)
                && (at == id || matches!(data.expr(at), Expr::Closure(_)))
                && self
                    .shared
                    .context
                    .roles_at(data, parent, callee)
                    .any(|role| matches!(role, RoleKind::Initialises))
            {
                return true;
            }
            at = parent;
        }
        false
    }

    /// Whether a condition is a setting that is off unless somebody turns it on.
    fn asks(&self, condition: ExprId, depth: usize) -> bool {
        let data = self.data;
        let at = peeled(data.body, condition);
        match data.expr(at) {
            _ if depth > 8 => false,
            Expr::Let(pat, _) => self.is_chosen(*pat),
            Expr::Field(..) => true,
            Expr::Path(_) => match data.res(at) {
                Some(Res::Def(def)) => {
                    matches!(self.shared.context.program.def(def).kind, DefKind::Static | DefKind::Const)
                }
                _ => false,
            },
            Expr::MethodCall(call) => match call.method.as_str() {
                "is_some" | "is_ok" | "is_ok_and" | "is_some_and" | "eq" | "eq_ignore_ascii_case" => true,
                "load" | "unwrap_or" | "unwrap_or_default" => self.asks(call.receiver, depth + 1),
                _ => false,
            },
            Expr::Binary(BinaryOp::Logic, left, right) => {
                self.asks(*left, depth + 1) || self.asks(*right, depth + 1)
            }
            _ => false,
        }
    }

    /// Whether a pattern matches only what somebody set: `Some(path)`, `Store::Memory` where that is no default,
    /// `"memory"`.
    fn is_chosen(&self, pat: PatId) -> bool {
        let data = self.data;
        match data.body.pats.get(pat.0 as usize) {
            Some(Pat::Literal) => true,
            Some(Pat::Ref(inner)) => self.is_chosen(*inner),
            Some(Pat::Or(all)) => all.iter().all(|p| self.is_chosen(*p)),
            Some(Pat::TupleStruct(path, _) | Pat::Struct(path, _) | Pat::Path(path)) => {
                match data.infer.pat_paths.get(&pat) {
                    Some(Res::Ctor(variant)) if !self.shared.context.program.is_stub(variant.adt) => {
                        self.default_variant(variant.adt).is_some_and(|default| default != *variant)
                    }
                    _ => path.last().is_some_and(|last| matches!(last.name.plain().as_str(), "Some" | "Ok")),
                }
            }
            _ => false,
        }
    }

    /// The variant that an enum of the workspace has by default, if that can be seen.
    fn default_variant(&self, adt: DefId) -> Option<VariantId> {
        let context = self.shared.context;
        let ItemKind::Enum(_, variants) = &context.program.item(adt).kind else { return None };
        if let Some(index) = variants.iter().position(|v| v.attrs.iter().any(|a| a.is("default"))) {
            return Some(VariantId { adt, index: u32::try_from(index).ok()? });
        }
        let default = context.bodies.iter().find(|made| {
            let def = context.program.def(made.def);
            let of = def.parent.and_then(|parent| context.program.impl_self_ty(parent));
            def.name == *"default" && of.is_some_and(|ty| ty.as_adt().is_some_and(|(of, _)| of == adt))
        })?;
        match (default.expr(default.body.root), default.res(default.body.root)) {
            (Expr::Block(block), _) => match default.res(block.tail?) {
                Some(Res::Ctor(variant)) if variant.adt == adt => Some(variant),
                _ => None,
            },
            (_, Some(Res::Ctor(variant))) if variant.adt == adt => Some(variant),
            _ => None,
        }
    }
}

fn holds(stmt: &Stmt, id: ExprId) -> bool {
    match stmt {
        Stmt::Let { init, otherwise, .. } => *init == Some(id) || *otherwise == Some(id),
        Stmt::Expr(x) => *x == id,
    }
}
