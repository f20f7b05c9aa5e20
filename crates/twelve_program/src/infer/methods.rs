//! Method lookup: inherent methods, then those of traits, at each step of auto-deref.

use super::Infer;
use crate::impls::Head;
use crate::{DefId, DefKind, Subst, TraitRef, Ty, TyKind};
use twelve_hir::{ItemKind, Name, Receiver, TypeRef};

/// A method that was found.
pub(super) struct Method {
    pub(super) def: DefId,
    /// The type that it was found on, after auto-deref.
    pub(super) self_ty: Ty,
    /// What the parameters of its impl or trait stand for.
    pub(super) subst: Subst,
}

/// What a method must take to be wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Any `self`.
    Receiver,
    /// `&self`; with `true`, `&mut self` too.
    ByRef(bool),
    /// Nothing: functions and constants do as well.
    Anything,
}

impl Infer<'_> {
    pub(super) fn find_method(&self, receiver: &Ty, name: Name) -> Option<Method> {
        if receiver.is_unknown() {
            return None;
        }
        let chain = self.linked.deref_chain(receiver);
        // A value `&T` fits `&self` of `T` as it is; for `&self` of `&T` another reference would be taken.
        let steps = chain.iter().flat_map(|ty| {
            let by_ref = match ty.kind() {
                TyKind::Ref(mutable, inner) => Some((inner, Wanted::ByRef(*mutable))),
                _ => None,
            };
            by_ref.into_iter().chain([(ty, Wanted::Receiver)])
        });
        let steps: Vec<(&Ty, Wanted)> = steps.collect();
        let found = |(def, subst): (DefId, Subst), ty: &Ty| Method { def, self_ty: ty.clone(), subst };
        let own = steps.iter().find_map(|(ty, wanted)| Some(found(self.method_on(ty, name, *wanted)?, ty)));
        own.or_else(|| {
            steps.iter().find_map(|(ty, wanted)| Some(found(self.method_for_all(ty, name, *wanted)?, ty)))
        })
    }

    /// A method of a type without auto-deref.
    fn method_on(&self, ty: &Ty, name: Name, wanted: Wanted) -> Option<(DefId, Subst)> {
        let linked = self.linked;
        let usable = |def: DefId| self.takes(def, wanted);
        let head = linked.head(ty);
        if let Some(head) = head {
            for &impl_ in linked.impls.inherent.get(&head).into_iter().flatten() {
                if let Some(member) = linked.member(impl_, name).filter(|m| usable(*m))
                    && let Some(subst) = self.linked.fit(impl_, ty, 0)
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
        if let Some(head) = head
            && let Some(declared) = linked.impls.trait_methods.get(&name)
        {
            for &impl_ in linked.impls.traits_of.get(&head).into_iter().flatten() {
                let env = linked.env(impl_);
                let Some(trait_) = &env.trait_ else { continue };
                let of_trait = |m: &&DefId| linked.names.defs[m.index()].parent == Some(trait_.def);
                let Some(&method) = declared.iter().find(of_trait) else { continue };
                let own = linked.member(impl_, name);
                let Some(member) = own.or(Some(method)).filter(|m| usable(*m)) else { continue };
                let Some(mut subst) = self.linked.fit(impl_, ty, 0) else { continue };
                if own.is_none() {
                    self.subst_of_impl(impl_, trait_, ty, &mut subst);
                }
                return Some((member, subst));
            }
        }
        self.derived(ty, name)
            .filter(|m| usable(*m))
            .map(|member| (member, vec![(Name::new("Self"), ty.clone())]))
    }

    fn takes(&self, def: DefId, wanted: Wanted) -> bool {
        let receiver = match &self.linked.item(def).kind {
            ItemKind::Fn(function) => function.receiver.as_ref(),
            _ => return wanted == Wanted::Anything && self.linked.kind(def) == DefKind::Const,
        };
        match (wanted, receiver) {
            (Wanted::Anything, _) => true,
            (Wanted::Receiver, receiver) => receiver.is_some(),
            (Wanted::ByRef(_), Some(Receiver::Ref | Receiver::Typed(TypeRef::Ref(false, _)))) => true,
            (Wanted::ByRef(mutable), Some(Receiver::RefMut | Receiver::Typed(TypeRef::Ref(true, _)))) => {
                mutable
            }
            (Wanted::ByRef(_), _) => false,
        }
    }

    /// What the parameters of a trait stand for in an impl of it.
    fn subst_of_trait(&self, trait_: &TraitRef, self_ty: &Ty, subst: &mut Subst) {
        let params = &self.linked.generics(trait_.def).params;
        let args: Subst = params.iter().zip(&trait_.args).map(|(p, a)| (p.name, a.subst(subst))).collect();
        *subst = args;
        subst.push((Name::new("Self"), self_ty.clone()));
    }

    /// Likewise, when the arguments are in terms of the impl's own parameters; one that nothing tells is unknown.
    fn subst_of_impl(&self, impl_: DefId, trait_: &TraitRef, self_ty: &Ty, subst: &mut Subst) {
        let names = &self.linked.env(impl_).names;
        let args = trait_.args.iter().map(|t| t.instantiate(subst, names)).collect();
        let known = TraitRef { def: trait_.def, args, bindings: Vec::new() };
        subst.clear();
        self.subst_of_trait(&known, self_ty, subst);
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
        let candidates = self.linked.impls.trait_methods.get(&name)?;
        let parent = |m: DefId| self.linked.names.defs[m.index()].parent;
        candidates.iter().copied().find(|m| parent(*m).is_some_and(|t| self.linked.derives(ty, t)))
    }

    /// A method of an impl for all types whose bounds hold, or of a trait of std that stubs do not list the
    /// impls of (`clone`, `to_string`, `into`).
    fn method_for_all(&self, ty: &Ty, name: Name, wanted: Wanted) -> Option<(DefId, Subst)> {
        let candidates = self.linked.impls.trait_methods.get(&name)?;
        let subst = || vec![(Name::new("Self"), ty.clone())];
        let usable = || candidates.iter().copied().filter(|m| self.takes(*m, wanted));
        for member in usable() {
            let Some(trait_) = self.linked.names.defs[member.index()].parent else { continue };
            let blanket = self.linked.impls.of_trait.get(&(trait_, Head::Any));
            let holds = blanket.is_some_and(|_| self.linked.impls_for(trait_, ty, 0).is_some());
            if holds {
                let (impl_, mut found) = self.linked.impls_for(trait_, ty, 0)?;
                return match self.linked.member(impl_, name) {
                    Some(own) => Some((own, found)),
                    None => {
                        let trait_ref = self.linked.env(impl_).trait_.clone()?;
                        self.subst_of_impl(impl_, &trait_ref, ty, &mut found);
                        Some((member, found))
                    }
                };
            }
        }
        // A trait whose impl for this type nobody wrote down, but that is in scope and the only one with the name.
        let mut in_scope = usable().filter(|m| self.is_in_scope(*m));
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
    pub(super) fn find_associated(
        &self,
        base: &Ty,
        trait_: Option<DefId>,
        name: Name,
    ) -> Option<(DefId, Subst)> {
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
        if let Some(found) = self.method_on(base, name, Wanted::Anything) {
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
        all.filter(|i| !self.linked.is_stub(**i)).filter_map(|i| self.linked.member(*i, data.name)).collect()
    }
}
