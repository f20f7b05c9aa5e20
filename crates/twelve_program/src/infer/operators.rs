//! Operators: numbers by themselves, everything else by the impls of the operators' traits.

use super::Infer;
use crate::impls::Head;
use crate::{DefId, Ty, TyKind};
use twelve_hir::{ArithmeticOp, BinaryOp, ExprId, Name};

impl Infer<'_> {
    pub(super) fn binary(&mut self, op: BinaryOp, left: ExprId, right: ExprId) -> Ty {
        match op {
            BinaryOp::Arithmetic(op) => {
                let a = self.nothing(left);
                let b = self.operand(&a, right);
                self.arithmetic(op, &a, &b)
            }
            BinaryOp::Comparison => {
                let a = self.nothing(left);
                let b = self.operand(&a, right);
                let (a, b) = (self.shallow(a.peeled()), self.shallow(b.peeled()));
                let alike = match (a.kind(), b.kind()) {
                    (TyKind::Adt(x, _), TyKind::Adt(y, _)) => x == y,
                    (TyKind::Tuple(_), TyKind::Tuple(_)) => true,
                    _ => self.is_number(&a) && self.is_number(&b),
                };
                if alike {
                    self.trial(|| self.unify(&a, &b).then_some(()));
                }
                Ty::prim("bool")
            }
            BinaryOp::Logic => {
                let bool_ = Ty::prim("bool");
                self.expr(left, &bool_);
                self.expr(right, &bool_);
                bool_
            }
        }
    }

    /// The right side, which is most often of the left one's type.
    fn operand(&mut self, left: &Ty, right: ExprId) -> Ty {
        let hint = self.shallow(left);
        self.expr(right, &hint)
    }

    fn arithmetic(&self, op: ArithmeticOp, left: &Ty, right: &Ty) -> Ty {
        let shift = matches!(op, ArithmeticOp::Shl | ArithmeticOp::Shr);
        let (a, b) = (self.shallow(left), self.shallow(right));
        let (x, y) = (self.shallow(a.peeled()), self.shallow(b.peeled()));
        if self.is_number(&x) && (shift || self.is_number(&y)) {
            if !shift {
                self.unify(&x, &y);
            }
            return x;
        }
        match x.kind() {
            TyKind::Prim(name) if *name == *"bool" => return x,
            // Something unknown with a number: most likely a number, and for certain nothing.
            TyKind::Var(_) | TyKind::Unknown | TyKind::Never => return Ty::unknown(),
            _ => {}
        }
        let Some(trait_) = self.linked.lang.operator(op) else { return Ty::unknown() };
        let found = self.operator_output(trait_, &a, std::slice::from_ref(&b));
        let found = found.or_else(|| self.operator_output(trait_, &x, &[y]));
        // `string + &other_string`: the right side comes to its place by a coercion.
        let coerced = || {
            self.chain(&b).iter().skip(1).find_map(|step| {
                let part = self.linked.deref(step, &self.env)?;
                self.operator_output(trait_, &a, &[Ty::reference(false, part)])
            })
        };
        found.or_else(coerced).unwrap_or_else(Ty::unknown)
    }

    /// `-x` and `!x`.
    pub(super) fn unary(&self, trait_: Option<DefId>, ty: &Ty) -> Ty {
        let ty = self.shallow(ty);
        let inner = self.shallow(ty.peeled());
        if self.is_number(&inner) || matches!(inner.kind(), TyKind::Prim(_) | TyKind::Never) {
            return inner;
        }
        let Some(trait_) = trait_ else { return Ty::unknown() };
        self.operator_output(trait_, &ty, &[]).unwrap_or_else(Ty::unknown)
    }

    /// `<ty as trait_<args>>::Output`.
    pub(super) fn operator_output(&self, trait_: DefId, ty: &Ty, args: &[Ty]) -> Option<Ty> {
        let output = Name::new("Output");
        let resolved = self.resolve(ty);
        let bounds = self.linked.bounds_of(&resolved, &self.env);
        if let Some(bound) = bounds.iter().find(|b| b.def == trait_) {
            let written = bound.bindings.iter().find(|(n, _)| *n == output).map(|(_, t)| t.clone());
            return Some(written.unwrap_or_else(|| Ty::new(TyKind::Assoc(resolved, Some(trait_), output))));
        }
        let head = self.linked.head(&resolved)?;
        for head in [head, Head::Any] {
            for impl_ in self.linked.impls.of_trait.get(&(trait_, head)).into_iter().flatten() {
                if let Some(subst) = self.trial(|| self.unify_impl(*impl_, &resolved, args, Some(0))) {
                    let target = self.linked.associated_of(*impl_, output)?;
                    return Some(self.normalise(&target.subst(&subst)));
                }
            }
        }
        None
    }
}
