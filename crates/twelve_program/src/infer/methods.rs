//! Method lookup: at each step of auto-deref by value, by reference, by mutable reference; inherent methods before
//! those of traits, and of traits those in scope.

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
    /// `self`.
    Value,
    /// `&self`.
    ByRef,
    /// `&mut self`.
    ByMut,
    /// Any `self`.
    Receiver,
    /// Nothing: functions and constants do as well.
    Anything,
}

/// Which traits' methods count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Traits {
    None,
    /// Those that can be named where the call stands.
    InScope,
    /// All: a glob of a crate that nobody knows may have brought them in.
    All,
}

impl Infer<'_> {
    pub(super) fn find_method(&self, receiver: &Ty, name: Name) -> Option<Method> {
        if receiver.is_unknown() || matches!(receiver.kind(), TyKind::Var(_)) {
            return None;
        }
        let mut chain = self.chain(receiver);
        // Behind `Arc<Unknown>` stands a type that may have the method itself: no trait in scope is guessed then.
        let all = chain.len();
        chain.retain(|ty| !ty.peeled().is_unknown());
        let is_open = chain.len() < all;
        let found = |(def, subst): (DefId, Subst), ty: &Ty| Method { def, self_ty: ty.clone(), subst };
        for traits in [Traits::InScope, Traits::All] {
            for ty in &chain {
                if let Some((method, on)) = self.probe(ty, name, traits) {
                    return Some(found(method, &on));
                }
            }
            // Methods of traits whose impls nobody wrote down.
            for ty in chain.iter().filter(|_| !is_open) {
                let by_ref = match ty.kind() {
                    TyKind::Ref(mutable, inner) => {
                        Some((inner, if *mutable { Wanted::ByMut } else { Wanted::ByRef }))
                    }
                    _ => None,
                };
                for (ty, wanted) in by_ref.into_iter().chain([(ty, Wanted::Receiver)]) {
                    if let Some(method) = self.method_by_name(ty, name, wanted, traits) {
                        return Some(found(method, ty));
                    }
                }
            }
        }
        None
    }

    /// One step of auto-deref: by value (a reference is the `&self` of what is behind it), then by reference.
    fn probe(&self, ty: &Ty, name: Name, traits: Traits) -> Option<((DefId, Subst), Ty)> {
        let behind = match ty.kind() {
            TyKind::Ref(mutable, inner) => Some((inner, *mutable)),
            _ => None,
        };
        for traits in [Traits::None, traits] {
            if let Some((inner, mutable)) = behind {
                let found = self.method_on(inner, name, Wanted::ByRef, traits);
                let found = found.or_else(|| {
                    mutable.then(|| self.method_on(inner, name, Wanted::ByMut, traits)).flatten()
                });
                if let Some(found) = found {
                    return Some((found, inner.clone()));
                }
            }
            if let Some(found) = self.method_on(ty, name, Wanted::Value, traits) {
                return Some((found, ty.clone()));
            }
        }
        for wanted in [Wanted::ByRef, Wanted::ByMut] {
            for traits in [Traits::None, traits] {
                if let Some(found) = self.method_on(ty, name, wanted, traits) {
                    return Some((found, ty.clone()));
                }
            }
        }
        None
    }

    /// A method of a type without auto-deref: with `Traits::None` an inherent one or one that a bound promises, else
    /// one of a trait.
    fn method_on(&self, ty: &Ty, name: Name, wanted: Wanted, traits: Traits) -> Option<(DefId, Subst)> {
        match traits {
            Traits::None => self.inherent(ty, name, wanted),
            _ => self.of_trait(ty, name, wanted, traits),
        }
    }

    fn inherent(&self, ty: &Ty, name: Name, wanted: Wanted) -> Option<(DefId, Subst)> {
        let linked = self.linked;
        for &impl_ in linked.head(ty).and_then(|h| linked.impls.inherent.get(&h)).into_iter().flatten() {
            if let Some(member) = linked.member(impl_, name).filter(|m| self.takes(*m, wanted))
                && let Some(subst) = linked.fit(impl_, ty, 0)
            {
                return Some((member, subst));
            }
        }
        for bound in linked.bounds_of(ty, &self.env) {
            if let Some((member, subst)) = self.method_of_bound(&bound, ty, name)
                && self.takes(member, wanted)
            {
                return Some((member, subst));
            }
        }
        None
    }

    fn of_trait(&self, ty: &Ty, name: Name, wanted: Wanted, traits: Traits) -> Option<(DefId, Subst)> {
        let linked = self.linked;
        let declared = linked.impls.trait_methods.get(&name)?;
        let parent = |m: DefId| linked.names.defs[m.index()].parent;
        let head = linked.head(ty);
        // The impls of each trait with a method of the name, those of the trait that comes first in order.
        let of_head = head.and_then(|h| linked.impls.traits_of.get(&h)).into_iter().flatten();
        let mut seen: Vec<DefId> = Vec::new();
        for &impl_ in of_head {
            let Some(trait_) = linked.env(impl_).trait_.as_ref().map(|t| t.def) else { continue };
            if seen.contains(&trait_) || traits == Traits::InScope && !self.is_in_scope(trait_) {
                continue;
            }
            let Some(&method) = declared.iter().find(|m| parent(**m) == Some(trait_)) else { continue };
            seen.push(trait_);
            if let Some(found) = self.of_impls(trait_, method, ty, name, wanted) {
                return Some(found);
            }
        }
        let derived = declared.iter().copied().find(|m| {
            let trait_ = parent(*m);
            trait_.is_some_and(|t| linked.derives(ty, t) && (traits == Traits::All || self.is_in_scope(t)))
        });
        let derived = derived.filter(|m| self.takes(*m, wanted));
        derived
            .map(|member| (member, vec![(Name::new("Self"), ty.clone())]))
            .or_else(|| self.for_all(ty, name, wanted, traits))
    }

    /// A trait's method for a type, by the impls for the type's own head: of the only one that fits the method itself,
    /// of several the trait's, since what the arguments are decides later.
    fn of_impls(
        &self,
        trait_: DefId,
        method: DefId,
        ty: &Ty,
        name: Name,
        wanted: Wanted,
    ) -> Option<(DefId, Subst)> {
        let linked = self.linked;
        let head = linked.head(ty)?;
        let all = linked.impls.of_trait.get(&(trait_, head)).into_iter().flatten();
        let mut fitting = all.filter_map(|i| Some((*i, linked.fit(*i, ty, 0)?)));
        let (impl_, mut subst) = fitting.next()?;
        if fitting.next().is_some() {
            return self.takes(method, wanted).then(|| (method, vec![(Name::new("Self"), ty.clone())]));
        }
        let own = linked.member(impl_, name);
        let member = own.unwrap_or(method);
        if !self.takes(member, wanted) {
            return None;
        }
        if own.is_none() {
            let env = linked.env(impl_);
            self.subst_of_impl(impl_, env.trait_.as_ref()?, ty, &mut subst);
        }
        Some((member, subst))
    }

    fn takes(&self, def: DefId, wanted: Wanted) -> bool {
        let receiver = match &self.linked.item(def).kind {
            ItemKind::Fn(function) => function.receiver.as_ref(),
            _ => return wanted == Wanted::Anything && self.linked.kind(def) == DefKind::Const,
        };
        match (wanted, receiver) {
            (Wanted::Anything, _) => true,
            (Wanted::Receiver, receiver) => receiver.is_some(),
            (Wanted::ByRef, Some(Receiver::Ref | Receiver::Typed(TypeRef::Ref(false, _)))) => true,
            (Wanted::ByMut, Some(Receiver::RefMut | Receiver::Typed(TypeRef::Ref(true, _)))) => true,
            // `self: Arc<Self>` and the like are found where the receiver has come to.
            (Wanted::Value, Some(Receiver::Value)) => true,
            (Wanted::Value, Some(Receiver::Typed(ty))) => !matches!(ty, TypeRef::Ref(..)),
            _ => false,
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

    /// A method of an impl for all types whose bounds hold.
    fn for_all(&self, ty: &Ty, name: Name, wanted: Wanted, traits: Traits) -> Option<(DefId, Subst)> {
        // Of a trait that cannot be named, an impl for all types would be a guess.
        if traits != Traits::InScope {
            return None;
        }
        let linked = self.linked;
        for &member in linked.impls.trait_methods.get(&name)? {
            let Some(trait_) = linked.names.defs[member.index()].parent else { continue };
            let Some(blanket) = linked.impls.of_trait.get(&(trait_, Head::Any)) else { continue };
            if !self.takes(member, wanted) || !self.is_in_scope(trait_) {
                continue;
            }
            let fitting = blanket.iter().find_map(|i| Some((*i, linked.fit(*i, ty, 0)?)));
            let Some((impl_, mut found)) = fitting else { continue };
            return match linked.member(impl_, name) {
                Some(own) => Some((own, found)),
                None => {
                    let trait_ref = linked.env(impl_).trait_.clone()?;
                    self.subst_of_impl(impl_, &trait_ref, ty, &mut found);
                    Some((member, found))
                }
            };
        }
        None
    }

    /// A method of a trait whose impl for this type nobody wrote down, but that is in scope and the only one with the
    /// name: stubs do not list all impls, and derives that nobody knows make others.
    fn method_by_name(&self, ty: &Ty, name: Name, wanted: Wanted, traits: Traits) -> Option<(DefId, Subst)> {
        if traits != Traits::InScope {
            return None;
        }
        let linked = self.linked;
        let mut in_scope = linked.impls.trait_methods.get(&name)?.iter().copied().filter(|m| {
            let trait_ = linked.names.defs[m.index()].parent;
            self.takes(*m, wanted) && trait_.is_some_and(|t| self.is_in_scope(t))
        });
        match (in_scope.next(), in_scope.next()) {
            (Some(only), None) if linked.is_stub(only) => Some((only, vec![(Name::new("Self"), ty.clone())])),
            _ => None,
        }
    }

    /// Whether the methods of a trait can be called where the expression stands.
    fn is_in_scope(&self, trait_: DefId) -> bool {
        self.modules.iter().any(|m| self.linked.traits_in(*m).contains(&trait_))
    }

    /// `Type::name`, and what the parameters of its impl or trait stand for.
    pub(super) fn find_associated(
        &self,
        base: &Ty,
        trait_: Option<DefId>,
        name: Name,
    ) -> Option<(DefId, Subst)> {
        let base = &self.resolve(base);
        if let Some(trait_) = trait_ {
            let member = self.linked.member(trait_, name)?;
            if let Some((impl_, subst)) = self.linked.impls_for(trait_, base, 0)
                && let Some(own) = self.linked.member(impl_, name)
            {
                return Some((own, subst));
            }
            return Some((member, vec![(Name::new("Self"), base.clone())]));
        }
        if base.is_unknown() || matches!(base.kind(), TyKind::Var(_)) {
            return None;
        }
        for traits in [Traits::None, Traits::InScope, Traits::All] {
            if let Some(found) = self.method_on(base, name, Wanted::Anything, traits) {
                return Some(found);
            }
        }
        let candidates = self.linked.impls.trait_methods.get(&name)?;
        let trait_of = |m: DefId| self.linked.names.defs[m.index()].parent;
        let member = candidates
            .iter()
            .copied()
            .find(|m| self.linked.is_stub(*m) && trait_of(*m).is_some_and(|t| self.is_in_scope(t)))?;
        Some((member, vec![(Name::new("Self"), base.clone())]))
    }

    /// The functions of the workspace that a call of a trait's method may run.
    pub(super) fn implementations(&self, def: DefId, self_ty: Option<&Ty>, subst: &Subst) -> Vec<DefId> {
        let linked = self.linked;
        let data = &linked.names.defs[def.index()];
        let Some(trait_) = data.parent.filter(|p| linked.kind(*p) == DefKind::Trait) else {
            return Vec::new();
        };
        if let Some(ty) = self_ty.map(Ty::peeled)
            && let TyKind::Adt(..) = ty.kind()
            && let Some((first, _)) = linked.impls_for(trait_, ty, 0)
        {
            // Of several impls of one trait the one for these arguments.
            let args: Vec<Ty> = linked
                .generics(trait_)
                .params
                .iter()
                .map(|p| {
                    subst.iter().find(|(n, _)| *n == p.name).map_or_else(Ty::unknown, |(_, t)| t.clone())
                })
                .collect();
            let of_head = linked.head(ty).and_then(|h| linked.impls.of_trait.get(&(trait_, h)));
            let chosen = match of_head.map(Vec::as_slice) {
                Some(several @ [_, _, ..]) => several
                    .iter()
                    .copied()
                    .find(|i| self.supposed(|| self.unify_impl(*i, ty, &args, None).is_some()))
                    .unwrap_or(first),
                _ => first,
            };
            let own = linked.member(chosen, data.name);
            if own.is_none() && linked.item(chosen).attrs.iter().any(|a| a.is("twelve::by_variants")) {
                return self.of_variants(trait_, data.name, ty);
            }
            return own.into_iter().filter(|m| !linked.is_stub(*m)).collect();
        }
        let all = linked.impls.all_of.get(&trait_).into_iter().flatten();
        // A trait of a stub with no hint of the type could be anything: `clone`, `fmt`, `next`.
        let open = matches!(
            self_ty.map(|t| t.peeled().kind()),
            Some(TyKind::Dyn(_) | TyKind::Opaque(_) | TyKind::Param(_))
        );
        if !open && linked.is_stub(def) {
            return Vec::new();
        }
        let here = linked.names.defs[self.owner.index()].krate;
        all.filter(|i| !linked.is_stub(**i) && linked.can_meet(here, linked.names.defs[i.index()].krate))
            .filter_map(|i| linked.member(*i, data.name))
            .collect()
    }

    /// The implementations of a trait's method for what the variants of an enum hold: for what it is made `From`.
    fn of_variants(&self, trait_: DefId, name: Name, ty: &Ty) -> Vec<DefId> {
        let linked = self.linked;
        let impls = linked.head(ty).and_then(|head| linked.impls.traits_of.get(&head)).into_iter().flatten();
        let held = impls.filter_map(|impl_| {
            let env = linked.env(*impl_);
            let of = env.trait_.as_ref()?;
            let is_from = linked.names.defs[of.def.index()].name == *"From" && linked.is_stub(of.def);
            of.args.first().filter(|_| is_from).cloned()
        });
        held.filter_map(|held| linked.impls_for(trait_, &held, 0))
            .filter_map(|(impl_, _)| linked.member(impl_, name))
            .filter(|method| !linked.is_stub(*method))
            .collect()
    }

    /// What `config.into()`, `text.parse::<Config>()` run: what the workspace says of that conversion, of which the call
    /// names only the other end.
    pub(super) fn conversion(&self, def: DefId, self_ty: Option<&Ty>, subst: &Subst) -> Option<DefId> {
        let linked = self.linked;
        let lang = &linked.lang;
        let data = &linked.names.defs[def.index()];
        let of = |name: &str| subst.iter().find(|(n, _)| *n == *name).map(|(_, ty)| ty.peeled());
        let (target, trait_, method, args) = if data.parent.is_some() && data.parent == lang.into {
            (of("T")?, lang.from?, "from", vec![self_ty?.clone()])
        } else if data.parent.is_some() && data.parent == lang.try_into {
            (of("T")?, lang.try_from?, "try_from", vec![self_ty?.clone()])
        } else if data.name == *"parse" && lang.is_parse(def, linked) {
            (of("F")?, lang.from_str?, "from_str", Vec::new())
        } else {
            return None;
        };
        if args.iter().any(Ty::is_unknown) {
            return None;
        }
        let all = linked.impls.of_trait.get(&(trait_, linked.head(target)?))?;
        let ours = all.iter().copied().filter(|i| !linked.is_stub(*i));
        let mut fitting =
            ours.filter(|i| self.supposed(|| self.unify_impl(*i, target, &args, None).is_some()));
        linked.member(fitting.next()?, Name::new(method))
    }
}
