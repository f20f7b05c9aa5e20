//! Method lookup: inherent methods, then those of traits, at each step of auto-deref.

use super::Infer;
use crate::impls::Head;
use crate::{DefId, DefKind, Subst, TraitRef, Ty, TyKind};
use twelve_hir::{ItemKind, Name};

/// A method that was found.
pub(super) struct Method {
    pub(super) def: DefId,
    /// The type that it was found on, after auto-deref.
    pub(super) self_ty: Ty,
    /// What the parameters of its impl or trait stand for.
    pub(super) subst: Subst,
}

impl Infer<'_> {
    pub(super) fn find_method(&self, receiver: &Ty, name: Name) -> Option<Method> {
        if receiver.is_unknown() {
            return None;
        }
        let chain = self.linked.deref_chain(receiver);
        for ty in &chain {
            if let Some((def, subst)) = self.method_on(ty, name, true) {
                return Some(Method { def, self_ty: ty.clone(), subst });
            }
        }
        for ty in &chain {
            if let Some((def, subst)) = self.method_for_all(ty, name) {
                return Some(Method { def, self_ty: ty.clone(), subst });
            }
        }
        None
    }

    /// A method of a type without auto-deref.
    fn method_on(&self, ty: &Ty, name: Name, needs_receiver: bool) -> Option<(DefId, Subst)> {
        let linked = self.linked;
        let usable = |def: DefId| {
            linked.kind(def) == DefKind::Fn && (!needs_receiver || self.takes_self(def))
                || !needs_receiver && linked.kind(def) == DefKind::Const
        };
        let head = linked.head(ty);
        if let Some(head) = head {
            for &impl_ in linked.impls.inherent.get(&head).into_iter().flatten() {
                if let Some(member) = linked.member(impl_, name).filter(|m| usable(*m))
                    && let Some(subst) = self.fit(impl_, ty)
                {
                    return Some((member, subst));
                }
            }
        }
        for bound in linked.bounds_of(ty, &self.env) {
            if let Some((member, subst)) = self.method_of_bound(&bound, ty, name)
                && usable(member)
            {
                return Some((member, subst));
            }
        }
        if let Some(head) = head {
            for &impl_ in linked.impls.traits_of.get(&head).into_iter().flatten() {
                let own = linked.member(impl_, name);
                let trait_ = linked.env(impl_).trait_.clone()?;
                let Some(member) = own.or_else(|| linked.member(trait_.def, name)).filter(|m| usable(*m)) else {
                    continue;
                };
                let Some(mut subst) = self.fit(impl_, ty) else { continue };
                if own.is_none() {
                    self.subst_of_trait(&trait_, ty, &mut subst);
                }
                return Some((member, subst));
            }
        }
        self.derived(ty, name).map(|member| (member, vec![(Name::new("Self"), ty.clone())]))
    }

    fn takes_self(&self, def: DefId) -> bool {
        matches!(&self.linked.item(def).kind, ItemKind::Fn(f) if f.receiver.is_some())
    }

    fn fit(&self, impl_: DefId, ty: &Ty) -> Option<Subst> {
        let env = self.linked.env(impl_);
        let mut subst = Subst::new();
        let self_ty = env.self_ty.as_ref()?;
        self.linked.unify(self_ty, ty, &env.names, &mut subst).then_some(subst)
    }

    /// What the parameters of a trait stand for in an impl of it.
    fn subst_of_trait(&self, trait_: &TraitRef, self_ty: &Ty, subst: &mut Subst) {
        let params = &self.linked.generics(trait_.def).params;
        let args: Subst =
            params.iter().zip(&trait_.args).map(|(p, a)| (p.name, a.subst(subst))).collect();
        *subst = args;
        subst.push((Name::new("Self"), self_ty.clone()));
    }

    fn method_of_bound(&self, bound: &TraitRef, ty: &Ty, name: Name) -> Option<(DefId, Subst)> {
        let mut list = vec![bound.clone()];
        let mut next = 0;
        while let Some(at) = list.get(next).cloned() {
            next += 1;
            if let Some(member) = self.linked.member(at.def, name) {
                let mut subst = Subst::new();
                self.subst_of_trait(&at, ty, &mut subst);
                return Some((member, subst));
            }
            for above in self.linked.supertraits(at.def) {
                if list.iter().all(|t| t.def != above.def) {
                    list.push(above);
                }
            }
        }
        None
    }

    /// A method of a trait that the type derives.
    fn derived(&self, ty: &Ty, name: Name) -> Option<DefId> {
        let TyKind::Adt(adt, _) = ty.kind() else { return None };
        let derives = &self.linked.item(*adt).attrs;
        let is_derived = |trait_: Name| {
            derives.iter().filter(|a| a.is("derive")).any(|a| {
                a.meta.args.iter().any(|m| m.path.last().is_some_and(|n| *n == trait_))
            })
        };
        let candidates = self.linked.impls.trait_methods.get(&name)?;
        candidates.iter().copied().find(|m| {
            let parent = self.linked.names.defs[m.index()].parent;
            parent.is_some_and(|t| is_derived(self.linked.names.defs[t.index()].name))
        })
    }

    /// A method of an impl for all types whose bounds hold, or of a trait of std that stubs do not list the
    /// impls of (`clone`, `to_string`, `into`).
    fn method_for_all(&self, ty: &Ty, name: Name) -> Option<(DefId, Subst)> {
        let candidates = self.linked.impls.trait_methods.get(&name)?;
        let subst = || vec![(Name::new("Self"), ty.clone())];
        for &member in candidates {
            let Some(trait_) = self.linked.names.defs[member.index()].parent else { continue };
            let blanket = self.linked.impls.of_trait.get(&(trait_, Head::Any));
            let holds = blanket.is_some_and(|_| self.linked.impls_for(trait_, ty, 0).is_some());
            if holds {
                let (impl_, mut found) = self.linked.impls_for(trait_, ty, 0)?;
                return match self.linked.member(impl_, name) {
                    Some(own) => Some((own, found)),
                    None => {
                        let trait_ref = self.linked.env(impl_).trait_.clone()?;
                        self.subst_of_trait(&trait_ref, ty, &mut found);
                        Some((member, found))
                    }
                };
            }
        }
        // A trait whose impl for this type nobody wrote down, but that is in scope and the only one with the name.
        let mut in_scope = candidates.iter().copied().filter(|m| self.is_in_scope(*m) && self.takes_self(*m));
        match (in_scope.next(), in_scope.next()) {
            (Some(only), None) if self.linked.is_stub(only) => Some((only, subst())),
            _ => None,
        }
    }

    /// Whether the trait of a method can be named where the expression stands, under its own name.
    fn is_in_scope(&self, member: DefId) -> bool {
        let Some(trait_) = self.linked.names.defs[member.index()].parent else { return false };
        let name = self.linked.names.defs[trait_.index()].name;
        self.linked.names.lookup(self.module(), name, crate::resolve::Space::Types)
            == Some(crate::collect::Scoped::Def(trait_))
    }

    /// `Type::name`, and what the parameters of its impl or trait stand for.
    pub(super) fn find_associated(&self, base: &Ty, trait_: Option<DefId>, name: Name) -> Option<(DefId, Subst)> {
        if let Some(trait_) = trait_ {
            let member = self.linked.member(trait_, name)?;
            if let Some((impl_, subst)) = self.linked.impls_for(trait_, base, 0)
                && let Some(own) = self.linked.member(impl_, name)
            {
                return Some((own, subst));
            }
            return Some((member, vec![(Name::new("Self"), base.clone())]));
        }
        if base.is_unknown() {
            return None;
        }
        if let Some(found) = self.method_on(base, name, false) {
            return Some(found);
        }
        let candidates = self.linked.impls.trait_methods.get(&name)?;
        let member = candidates.iter().copied().find(|m| self.is_in_scope(*m) && self.linked.is_stub(*m))?;
        Some((member, vec![(Name::new("Self"), base.clone())]))
    }

    /// The functions of the workspace that a call of a trait's method may run.
    pub(super) fn implementations(&self, def: DefId, self_ty: Option<&Ty>) -> Vec<DefId> {
        let data = &self.linked.names.defs[def.index()];
        let Some(trait_) = data.parent.filter(|p| self.linked.kind(*p) == DefKind::Trait) else {
            return Vec::new();
        };
        if let Some(ty) = self_ty
            && let TyKind::Adt(..) = ty.peeled().kind()
            && let Some((impl_, _)) = self.linked.impls_for(trait_, ty.peeled(), 0)
        {
            let own = self.linked.member(impl_, data.name);
            return own.into_iter().filter(|m| !self.linked.is_stub(*m)).collect();
        }
        let all = self.linked.impls.all_of.get(&trait_).into_iter().flatten();
        // A trait of a stub with no hint of the type could be anything: `clone`, `fmt`, `next`.
        let open = matches!(
            self_ty.map(|t| t.peeled().kind()),
            Some(TyKind::Dyn(_) | TyKind::Opaque(_) | TyKind::Param(_))
        );
        if !open && self.linked.is_stub(def) {
            return Vec::new();
        }
        all.filter(|i| !self.linked.is_stub(**i))
            .filter_map(|i| self.linked.member(*i, data.name))
            .collect()
    }
}
