//! Bounds that wait for a type: what `I: IntoIterator<Item = T>` says of `T` is known when `I` is.

use super::Infer;
use crate::impls::Head;
use crate::ty::{ASSOC, TraitRef, Ty, TyKind, VAR};
use crate::{DefId, Subst};
use twelve_hir::Name;

/// How many bounds may follow from one another.
const MAX_DEPTH: u32 = 6;
/// How many bounds may wait in one body.
const MAX_WAITING: usize = 4096;

/// What is looked at again when more is known.
#[derive(Debug, Clone)]
pub(super) enum Waiting {
    /// `<base as trait_>::name` is `out`.
    Projection { base: Ty, trait_: Option<DefId>, name: Name, out: Ty },
    /// `ty: bound`.
    Bound { ty: Ty, bound: TraitRef, depth: u32 },
}

impl Infer<'_> {
    /// A bound that holds: what it says is used now, or when more is known.
    pub(super) fn require(&self, ty: Ty, bound: TraitRef, depth: u32) {
        if bound.args.is_empty() && bound.bindings.is_empty() || depth > MAX_DEPTH {
            return;
        }
        self.wait(Waiting::Bound { ty, bound, depth });
    }

    fn wait(&self, waiting: Waiting) {
        if !self.try_waiting(&waiting) {
            let mut list = self.waiting.borrow_mut();
            if list.len() < MAX_WAITING {
                list.push(waiting);
            }
        }
    }

    /// Looks at all that waits again, as long as anything comes of it.
    pub(super) fn advance(&self) {
        loop {
            let list = std::mem::take(&mut *self.waiting.borrow_mut());
            let before = list.len();
            if before == 0 {
                return;
            }
            for waiting in list {
                if !self.try_waiting(&waiting) {
                    self.waiting.borrow_mut().push(waiting);
                }
            }
            if self.waiting.borrow().len() >= before {
                return;
            }
        }
    }

    /// Whether nothing more can come of it.
    fn try_waiting(&self, waiting: &Waiting) -> bool {
        match waiting {
            Waiting::Projection { base, trait_, name, out } => {
                let base = self.shallow(base);
                if matches!(base.kind(), TyKind::Var(_)) {
                    return false;
                }
                let found = self.project(&base, *trait_, *name);
                self.unify(out, &found);
                true
            }
            Waiting::Bound { ty, bound, depth } => {
                let ty = self.shallow(ty);
                match ty.kind() {
                    TyKind::Var(_) => match self.only_number(&ty, bound.def) {
                        Some(number) => {
                            self.unify(&ty, &number);
                            self.bound_is(&number, bound, *depth)
                        }
                        None => false,
                    },
                    TyKind::Unknown => {
                        bound.bindings.iter().for_each(|(_, t)| self.forget(t));
                        true
                    }
                    _ if self.linked.lang.is_fn(bound.def) => {
                        self.callable_is(&ty, bound);
                        true
                    }
                    _ => self.bound_is(&ty, bound, *depth),
                }
            }
        }
    }

    /// The only number that a trait is for, of an undecided one: `slice.get(0)` wants a `usize`.
    fn only_number(&self, ty: &Ty, trait_: DefId) -> Option<Ty> {
        let default = self.number(ty)?;
        let is_float = default == Ty::prim("f64");
        let names: &[&str] = match is_float {
            true => &["f32", "f64"],
            false => {
                &["u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"]
            }
        };
        let has = |n: &&&str| self.linked.impls.of_trait.contains_key(&(trait_, Head::Prim(Name::new(n))));
        let mut fitting = names.iter().filter(has);
        match (fitting.next(), fitting.next()) {
            (Some(only), None) => Some(Ty::prim(only)),
            _ => None,
        }
    }

    /// `ty: Fn(A) -> B`: what is called has these parameters and this result.
    fn callable_is(&self, ty: &Ty, bound: &TraitRef) {
        let params: Vec<Ty> = fn_signature(bound).0.iter().map(|t| self.normalise(t)).collect();
        let found = match self.signature_of(ty) {
            Some((given, ret)) => {
                for (wanted, given) in params.iter().zip(&given) {
                    self.unify(wanted, given);
                }
                Some(ret)
            }
            None => self.result_of_item(ty, &params),
        };
        let mut found = found.unwrap_or_else(Ty::unknown);
        if self.linked.lang.is_async_fn(bound.def) {
            found = self.output_of(&found);
        }
        for (name, wanted) in &bound.bindings {
            if *name == *"Output" {
                let wanted = self.normalise(wanted);
                self.unify(&wanted, &found);
            }
        }
    }

    /// Parameters and result of a value that can be called: a closure, a `fn` pointer, `impl Fn`, `Box<dyn Fn>`.
    pub(super) fn signature_of(&self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        for step in self.chain(ty) {
            match step.kind() {
                TyKind::Closure(_, _, params, ret) | TyKind::FnPtr(params, ret) => {
                    return Some((params.clone(), ret.clone()));
                }
                TyKind::Opaque(_) | TyKind::Dyn(_) | TyKind::Param(_) => {
                    let bounds = self.linked.bounds_of(&step, &self.env);
                    let Some(bound) = bounds.iter().find(|b| self.linked.lang.is_fn(b.def)) else { continue };
                    return Some(fn_signature(bound));
                }
                _ => {}
            }
        }
        None
    }

    /// `ty: Trait<A, Name = B>` for a trait that is no `Fn`. Whether nothing more can come of it.
    fn bound_is(&self, ty: &Ty, bound: &TraitRef, depth: u32) -> bool {
        let args: Vec<Ty> = bound.args.iter().map(|t| self.resolve(&self.normalise(t))).collect();
        let bind = |impl_: Option<(DefId, &Subst)>| {
            for (name, wanted) in &bound.bindings {
                let by_impl =
                    impl_.and_then(|(i, subst)| Some(self.linked.associated_of(i, *name)?.subst(subst)));
                let found =
                    by_impl.map_or_else(|| self.project(ty, Some(bound.def), *name), |t| self.normalise(&t));
                self.unify(&self.normalise(wanted), &found);
            }
        };
        let resolved = self.resolve(ty);
        if args.is_empty() {
            bind(None);
            return true;
        }
        if bound.bindings.is_empty() && !args.iter().any(|t| t.holds(VAR)) && !resolved.holds(VAR) {
            return true;
        }
        let own = self.linked.bounds_of(ty, &self.env);
        if let Some(own) = own.iter().find(|b| b.def == bound.def) {
            own.args.iter().zip(&args).for_each(|(a, b)| {
                self.unify(a, b);
            });
            bind(None);
            return true;
        }
        let Some(head) = self.linked.head(ty) else { return true };
        let fitting: Vec<DefId> = [head, Head::Any]
            .iter()
            .flat_map(|head| self.linked.impls.of_trait.get(&(bound.def, *head)).into_iter().flatten())
            .copied()
            .filter(|impl_| self.supposed(|| self.unify_impl(*impl_, &resolved, &args, None).is_some()))
            .collect();
        match fitting.as_slice() {
            [] => {
                bind(None);
                true
            }
            [only] => {
                let subst = self.unify_impl(*only, &resolved, &args, Some(depth));
                bind(subst.as_ref().map(|s| (*only, s)));
                true
            }
            _ => false,
        }
    }

    /// Makes an impl's type and the arguments of its trait one with these; where they can be, what the impl's
    /// parameters stand for. With a depth, what the impl's own bounds say follows.
    pub(super) fn unify_impl(
        &self,
        impl_: DefId,
        ty: &Ty,
        args: &[Ty],
        follow: Option<u32>,
    ) -> Option<Subst> {
        let env = self.linked.env(impl_);
        let (Some(self_ty), Some(trait_)) = (&env.self_ty, &env.trait_) else { return None };
        // An impl for all types is one only where its bounds hold.
        self.linked.fit(impl_, ty, 0)?;
        let subst: Subst = env.names.iter().map(|n| (*n, self.fresh())).collect();
        let own = self_ty.subst(&subst);
        if !self.unify(&own, ty) {
            return None;
        }
        for (i, wanted) in args.iter().enumerate() {
            // An argument that is left out is by default the type itself.
            let given = trait_.args.get(i).map_or_else(|| own.clone(), |t| self.normalise(&t.subst(&subst)));
            if !self.unify(&given, wanted) {
                return None;
            }
        }
        if let Some(depth) = follow {
            for (ty, bound) in &env.bounds {
                self.require(ty.subst(&subst), bound.subst(&subst), depth + 1);
            }
        }
        Some(subst)
    }

    /// `<ty as trait_>::name`; a variable where the type is not known yet, and unknown where nothing says.
    pub(super) fn project(&self, ty: &Ty, trait_: Option<DefId>, name: Name) -> Ty {
        let ty = self.shallow(ty);
        if let TyKind::Var(_) = ty.kind() {
            let out = self.fresh();
            self.wait(Waiting::Projection { base: ty, trait_, name, out: out.clone() });
            return out;
        }
        let ty = self.resolve(&ty);
        let found = self.linked.project(&ty, trait_, name, &self.env);
        match found.kind() {
            TyKind::Assoc(base, ..)
                if !matches!(
                    base.kind(),
                    TyKind::Param(_) | TyKind::Opaque(_) | TyKind::Assoc(..) | TyKind::Dyn(_)
                ) =>
            {
                Ty::unknown()
            }
            _ => found,
        }
    }

    /// The type with its associated types replaced, by variables where they are not known yet.
    pub(super) fn normalise(&self, ty: &Ty) -> Ty {
        ty.map(ASSOC, &mut |part| match part.kind() {
            TyKind::Assoc(base, trait_, name) => {
                let base = self.normalise(base);
                let found = self.project(&base, *trait_, *name);
                // One that is found can hold others that are found now.
                let again = found.holds(ASSOC) && !matches!(found.kind(), TyKind::Assoc(..));
                Some(if again { self.linked.normalise(&found, &self.env) } else { found })
            }
            TyKind::FnDef(..) | TyKind::CtorFn(..) => Some(part.clone()),
            _ => None,
        })
    }

    /// The type and what it dereferences to, variables replaced.
    pub(super) fn chain(&self, ty: &Ty) -> Vec<Ty> {
        self.linked.deref_chain(&self.resolve(ty), &self.env)
    }
}

/// Parameters and result that a bound `Fn(A) -> B` names.
pub(super) fn fn_signature(bound: &TraitRef) -> (Vec<Ty>, Ty) {
    let params = match bound.args.first().map(Ty::kind) {
        Some(TyKind::Tuple(list)) => list.clone(),
        _ => Vec::new(),
    };
    let ret = bound.bindings.iter().find(|(n, _)| *n == *"Output").map(|(_, t)| t.clone());
    (params, ret.unwrap_or_else(Ty::unit))
}
