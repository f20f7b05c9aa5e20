//! Impls: which there are for a type, what a trait's associated type is for it, how it dereferences.

use crate::ty::ASSOC;
use crate::types::{Env, TypeCx};
use crate::{CrateId, CrateKind, DefId, DefKind, Linked, Subst, TraitRef, Ty, TyKind};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::RefCell;
use std::sync::Arc;
use twelve_hir::{ItemKind, Name, Receiver, TypeRef};

/// The outermost part of a type, by which impls are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Head {
    Adt(DefId),
    Prim(Name),
    Slice,
    Array,
    Tuple,
    Ref,
    Ptr,
    Fn,
    Trait(DefId),
    /// A type parameter: the impl is for all types.
    Any,
}

/// All impls by the head of their type.
#[derive(Debug, Default)]
pub(crate) struct ImplIndex {
    pub(crate) inherent: FxHashMap<Head, Vec<DefId>>,
    /// By trait and head.
    pub(crate) of_trait: FxHashMap<(DefId, Head), Vec<DefId>>,
    /// Trait impls by head, in order.
    pub(crate) traits_of: FxHashMap<Head, Vec<DefId>>,
    /// All impls of a trait, in order.
    pub(crate) all_of: FxHashMap<DefId, Vec<DefId>>,
    /// Methods and constants of traits by name, as the traits declare them.
    pub(crate) trait_methods: FxHashMap<Name, Vec<DefId>>,
    /// The items of impls and traits by name; of two with one name the first.
    members: FxHashMap<(DefId, Name), DefId>,
    /// The crates that each one links, at any depth.
    links: Vec<FxHashSet<CrateId>>,
}

/// A function's signature.
#[derive(Debug)]
pub(crate) struct Sig {
    pub(crate) params: Vec<Ty>,
    /// The type of `self`, when it takes one.
    pub(crate) receiver: Option<Ty>,
    /// What a call gives: for an `async fn` a future.
    pub(crate) ret: Ty,
}

const MAX_PROJECTIONS: u32 = 8;

thread_local! {
    /// The functions whose result is being looked for in their bodies.
    static INFERRED: RefCell<Vec<DefId>> = const { RefCell::new(Vec::new()) };
    /// The associated types whose meaning is being looked for.
    static ASSOCIATED: RefCell<Vec<DefId>> = const { RefCell::new(Vec::new()) };
}

impl Linked {
    pub(crate) fn head(&self, ty: &Ty) -> Option<Head> {
        Some(match ty.kind() {
            TyKind::Adt(def, _) => Head::Adt(*def),
            TyKind::Prim(name) => Head::Prim(*name),
            TyKind::Slice(_) => Head::Slice,
            TyKind::Array(_) => Head::Array,
            TyKind::Tuple(_) => Head::Tuple,
            TyKind::Ref(..) => Head::Ref,
            TyKind::Ptr(_) => Head::Ptr,
            TyKind::FnDef(..) | TyKind::FnPtr(..) | TyKind::CtorFn(..) | TyKind::Closure(..) => Head::Fn,
            TyKind::Dyn(traits) => Head::Trait(traits.first()?.def),
            TyKind::Param(_) => Head::Any,
            _ => return None,
        })
    }

    pub(crate) fn index_impls(&mut self) {
        let mut index = ImplIndex::default();
        let envs: Vec<Arc<Env>> = self.names.impls.par_iter().map(|def| self.env(*def)).collect();
        for (&def, env) in self.names.impls.iter().zip(envs) {
            let Some(head) = env.self_ty.as_ref().and_then(|ty| self.head(ty)) else { continue };
            let ItemKind::Impl(data) = &self.item(def).kind else { continue };
            match (&data.trait_, &env.trait_) {
                (None, _) => index.inherent.entry(head).or_default().push(def),
                (Some(_), Some(trait_)) if !data.negative => {
                    index.of_trait.entry((trait_.def, head)).or_default().push(def);
                    index.traits_of.entry(head).or_default().push(def);
                    index.all_of.entry(trait_.def).or_default().push(def);
                }
                // An impl of a trait that is not known still has methods: they are found as inherent ones are.
                (Some(_), _) => index.inherent.entry(head).or_default().push(def),
            }
        }
        for (holder, members) in &self.names.members {
            for member in members {
                let name = self.names.defs[member.index()].name;
                index.members.entry((*holder, name)).or_insert(*member);
            }
        }
        for (i, data) in self.names.defs.iter().enumerate() {
            if data.kind == DefKind::Trait {
                for &member in self.members(DefId(i as u32)) {
                    let member_data = &self.names.defs[member.index()];
                    if matches!(member_data.kind, DefKind::Fn | DefKind::Const) {
                        index.trait_methods.entry(member_data.name).or_default().push(member);
                    }
                }
            }
        }
        index.links = (0..self.names.crates.len()).map(|i| self.linked_by(CrateId(i as u32))).collect();
        self.impls = index;
    }

    fn linked_by(&self, krate: CrateId) -> FxHashSet<CrateId> {
        let (mut found, mut stack) = (FxHashSet::default(), vec![krate]);
        while let Some(at) = stack.pop() {
            if found.insert(at) {
                stack.extend(self.names.crates[at.index()].dependencies.iter().map(|(_, to)| *to));
            }
        }
        found
    }

    /// Whether a crate's code can meet the items of another in one program: a library's with those of whoever links
    /// it and of other libraries, a binary's with what it links. Two binaries of a package never meet.
    pub(crate) fn can_meet(&self, one: CrateId, other: CrateId) -> bool {
        let links = |a: CrateId, b: CrateId| self.impls.links.get(a.index()).is_some_and(|l| l.contains(&b));
        let is_lib =
            |a: CrateId| matches!(self.names.crates[a.index()].kind, CrateKind::Lib | CrateKind::Stub);
        links(one, other) || is_lib(one) && (is_lib(other) || links(other, one))
    }

    pub(crate) fn members(&self, holder: DefId) -> &[DefId] {
        self.names.members.get(&holder).map(Vec::as_slice).unwrap_or_default()
    }

    pub(crate) fn member(&self, holder: DefId, name: Name) -> Option<DefId> {
        self.impls.members.get(&(holder, name)).copied()
    }

    /// A function's signature, made once.
    pub(crate) fn sig(&self, def: DefId) -> Arc<Sig> {
        if let Some(sig) = self.sigs[def.index()].get() {
            return Arc::clone(sig);
        }
        let mut sig = self.make_sig(def);
        if let ItemKind::Fn(function) = &self.item(def).kind
            && matches!(function.ret, TypeRef::Infer)
            && let Some(body) = function.body.filter(|_| !self.is_stub(def))
        {
            // `fn f() -> _`, which an attribute macro fills in: what its body gives. While that is looked for, nobody
            // knows, and nothing is kept of it.
            if INFERRED.with_borrow(|list| list.contains(&def)) {
                return Arc::new(sig);
            }
            INFERRED.with_borrow_mut(|list| list.push(def));
            let found = crate::infer::infer(self, def, body);
            INFERRED.with_borrow_mut(Vec::pop);
            let root = self.file(def).body(body).root;
            sig.ret = found.exprs.get(root.0 as usize).cloned().unwrap_or_else(Ty::unknown);
        }
        Arc::clone(self.sigs[def.index()].get_or_init(|| Arc::new(sig)))
    }

    fn make_sig(&self, def: DefId) -> Sig {
        let ItemKind::Fn(function) = &self.item(def).kind else {
            return Sig { params: Vec::new(), receiver: None, ret: Ty::unknown() };
        };
        let env = self.env(def);
        let cx = TypeCx::new(self, self.names.defs[def.index()].module, &env);
        let self_ty = || env.self_ty.clone().unwrap_or_else(Ty::unknown);
        let receiver = function.receiver.as_ref().map(|r| match r {
            Receiver::Value => self_ty(),
            Receiver::Ref => Ty::reference(false, self_ty()),
            Receiver::RefMut => Ty::reference(true, self_ty()),
            Receiver::Typed(ty) => cx.ty(ty),
        });
        let ret = cx.ty(&function.ret);
        Sig {
            params: function.params.iter().map(|p| cx.ty(&p.ty)).collect(),
            receiver,
            ret: if function.is_async { Ty::new(TyKind::Future(ret)) } else { ret },
        }
    }

    /// Finds what the parameters of `pattern` stand for when it is `actual`. `false` where the two cannot be one.
    /// What is unknown fits everything.
    pub(crate) fn unify(&self, pattern: &Ty, actual: &Ty, names: &[Name], subst: &mut Subst) -> bool {
        match (pattern.kind(), actual.kind()) {
            (TyKind::Param(name), _) if names.contains(name) => {
                match subst.iter_mut().find(|(n, _)| n == name) {
                    Some((_, known)) => {
                        let before = known.clone();
                        *known = before.merged(actual);
                        return self.unify(&before, actual, &[], &mut Subst::new());
                    }
                    None if matches!(actual.kind(), TyKind::Unknown | TyKind::Never) => {}
                    None => subst.push((*name, actual.clone())),
                }
                true
            }
            (TyKind::Unknown, _) | (_, TyKind::Unknown | TyKind::Never | TyKind::Var(_)) => true,
            (TyKind::Adt(a, x), TyKind::Adt(b, y)) => a == b && self.unify_all(x, y, names, subst),
            (TyKind::Prim(a), TyKind::Prim(b)) => a == b,
            (TyKind::Ref(_, a), TyKind::Ref(_, b)) | (TyKind::Ptr(a), TyKind::Ptr(b)) => {
                self.unify(a, b, names, subst)
            }
            (TyKind::Slice(a), TyKind::Slice(b) | TyKind::Array(b))
            | (TyKind::Array(a), TyKind::Array(b)) => self.unify(a, b, names, subst),
            (TyKind::Tuple(x), TyKind::Tuple(y)) => self.unify_all(x, y, names, subst),
            (TyKind::Future(a), TyKind::Future(b)) => self.unify(a, b, names, subst),
            (TyKind::FnPtr(x, r), TyKind::FnPtr(y, s) | TyKind::Closure(_, _, y, s)) => {
                self.unify_all(x, y, names, subst) && self.unify(r, s, names, subst)
            }
            (TyKind::Dyn(x), TyKind::Dyn(y)) => x.first().map(|t| t.def) == y.first().map(|t| t.def),
            // What a bound says of its type parameters is matched where the bound is used.
            (TyKind::Assoc(..) | TyKind::Opaque(_), _) | (_, TyKind::Assoc(..) | TyKind::Opaque(_)) => true,
            (_, TyKind::Param(_)) => matches!(pattern.kind(), TyKind::Param(_)) && pattern == actual,
            (TyKind::Param(a), _) => matches!(actual.kind(), TyKind::Param(b) if a == b),
            (TyKind::FnPtr(..), TyKind::FnDef(..) | TyKind::CtorFn(..)) => true,
            _ => false,
        }
    }

    fn unify_all(&self, x: &[Ty], y: &[Ty], names: &[Name], subst: &mut Subst) -> bool {
        x.len() == y.len() && x.iter().zip(y).all(|(a, b)| self.unify(a, b, names, subst))
    }

    /// The impls of a trait that fit a type, each with what its parameters stand for; those written for the
    /// type's own head before those for all types.
    pub(crate) fn impls_for(&self, trait_: DefId, ty: &Ty, depth: u32) -> Option<(DefId, Subst)> {
        let head = self.head(ty)?;
        for head in [head, Head::Any] {
            for &def in self.impls.of_trait.get(&(trait_, head)).into_iter().flatten() {
                if let Some(subst) = self.fit(def, ty, depth) {
                    return Some((def, subst));
                }
            }
        }
        None
    }

    /// What the parameters of an impl stand for when it is an impl for this type. An impl for all types, or for
    /// all references, is one only if its bounds are known to hold.
    pub(crate) fn fit(&self, impl_: DefId, ty: &Ty, depth: u32) -> Option<Subst> {
        self.fit_for(impl_, ty, &[], depth)
    }

    /// Likewise, and an impl of its trait for these arguments, as far as they are given.
    fn fit_for(&self, impl_: DefId, ty: &Ty, args: &[Ty], depth: u32) -> Option<Subst> {
        let env = self.env(impl_);
        let self_ty = env.self_ty.as_ref()?;
        let is_open = match (self_ty.kind(), ty.kind()) {
            (TyKind::Param(_), _) => true,
            (TyKind::Ref(wanted, _), TyKind::Ref(given, _)) if wanted != given => return None,
            (TyKind::Ref(_, inner), _) => matches!(inner.kind(), TyKind::Param(_)),
            _ => false,
        };
        let mut subst = Subst::new();
        if !self.unify(self_ty, ty, &env.names, &mut subst) {
            return None;
        }
        let own = env.trait_.iter().flat_map(|t| &t.args);
        if !own.zip(args).all(|(own, wanted)| self.unify(own, wanted, &env.names, &mut subst)) {
            return None;
        }
        self.solve_bindings(&env, &mut subst, depth);
        let holds = match is_open {
            true => depth < 3 && self.bounds_hold(&env, &subst, depth + 1),
            false => env.trait_.is_none() || depth >= 3 || self.bounds_can_hold(&env, &subst, depth + 1),
        };
        holds.then_some(subst)
    }

    /// What the bounds say of parameters that the type leaves open: `impl<S: Stream<Item = Result<T, E>>, T, E>`.
    fn solve_bindings(&self, env: &Env, subst: &mut Subst, depth: u32) {
        if env.names.iter().all(|name| subst.iter().any(|(n, _)| n == name)) {
            return;
        }
        for (ty, bound) in &env.bounds {
            for (name, wanted) in &bound.bindings {
                let actual = ty.subst(subst);
                if let Some(found) =
                    self.project_at(&actual, Some(bound.def), *name, &Env::default(), depth + 1)
                {
                    self.unify(wanted, &found, &env.names, subst);
                }
            }
        }
    }

    /// Whether the bounds of an impl for all types hold: only what has an impl (or says so itself) counts.
    fn bounds_hold(&self, env: &Env, subst: &Subst, depth: u32) -> bool {
        env.bounds.iter().all(|(ty, bound)| {
            let ty = ty.subst(subst);
            // A parameter that the type does not tell is not the type's matter.
            matches!(ty.kind(), TyKind::Param(name) if env.names.contains(name))
                || self.implements(&ty, &bound.subst(subst), depth)
        })
    }

    /// Whether nothing says that a bound does not hold: a type that lists what it implements and lacks the trait.
    fn bounds_can_hold(&self, env: &Env, subst: &Subst, depth: u32) -> bool {
        env.bounds.iter().all(|(ty, bound)| {
            let ty = ty.subst(subst);
            let lists = match ty.kind() {
                TyKind::Adt(def, _) => !self.is_stub(*def),
                TyKind::Slice(_) => self.is_stub(bound.def),
                // `dyn Way` is what its traits are: `Box<dyn Way>` is no iterator.
                TyKind::Dyn(bounds) => !bounds.is_empty(),
                _ => false,
            };
            !lists || self.lang.is_assumed(bound.def) || self.implements(&ty, &bound.subst(subst), depth)
        })
    }

    /// Whether a type is known to have a trait, with the arguments that the bound names.
    fn implements(&self, ty: &Ty, bound: &TraitRef, depth: u32) -> bool {
        let trait_ = bound.def;
        match ty.kind() {
            TyKind::Opaque(bounds) | TyKind::Dyn(bounds)
                if bounds.iter().any(|b| self.is_or_extends(b.def, trait_)) =>
            {
                true
            }
            TyKind::Opaque(_) => false,
            TyKind::Closure(..) | TyKind::FnDef(..) | TyKind::FnPtr(..) => self.lang.is_fn(trait_),
            TyKind::Future(_) => self.lang.future == Some(trait_),
            TyKind::Unknown => false,
            _ if self.lang.is_assumed(trait_) && !self.is_own_adt(ty) => true,
            _ => {
                let heads = [self.head(ty), Some(Head::Any)].into_iter().flatten();
                let mut impls =
                    heads.flat_map(|h| self.impls.of_trait.get(&(trait_, h)).into_iter().flatten());
                impls.any(|i| self.fit_for(*i, ty, &bound.args, depth).is_some()) || self.derives(ty, trait_)
            }
        }
    }

    /// A struct, enum or union of the workspace: it says itself what it implements.
    fn is_own_adt(&self, ty: &Ty) -> bool {
        matches!(ty.kind(), TyKind::Adt(def, _) if !self.is_stub(*def))
    }

    /// Whether a type derives a trait.
    pub(crate) fn derives(&self, ty: &Ty, trait_: DefId) -> bool {
        let TyKind::Adt(adt, _) = ty.kind() else { return false };
        let name = self.names.defs[trait_.index()].name;
        let derives = self.item(*adt).attrs.iter().filter(|a| a.is("derive"));
        derives.flat_map(|a| &a.meta.args).any(|m| m.path.last().is_some_and(|n| *n == name))
    }

    /// Whether a trait is another one or has it among its supertraits.
    pub(crate) fn is_or_extends(&self, trait_: DefId, other: DefId) -> bool {
        let mut seen = vec![trait_];
        let mut next = 0;
        while let Some(&at) = seen.get(next) {
            if at == other {
                return true;
            }
            next += 1;
            for above in self.supertraits(at) {
                if !seen.contains(&above.def) {
                    seen.push(above.def);
                }
            }
        }
        false
    }

    /// The traits right above a trait.
    pub(crate) fn supertraits(&self, trait_: DefId) -> Vec<TraitRef> {
        let env = self.env(trait_);
        let is_self = |ty: &Ty| matches!(ty.kind(), TyKind::Param(n) if *n == *"Self");
        let own = env.bounds.iter().filter(|(ty, b)| is_self(ty) && b.def != trait_);
        own.map(|(_, b)| b.clone()).collect()
    }

    /// The bounds that are known of a type: of a parameter from where it stands, of `impl` and `dyn` their own.
    pub(crate) fn bounds_of(&self, ty: &Ty, env: &Env) -> Vec<TraitRef> {
        match ty.kind() {
            TyKind::Opaque(bounds) | TyKind::Dyn(bounds) => bounds.clone(),
            TyKind::Param(_) => env.bounds.iter().filter(|(t, _)| t == ty).map(|(_, b)| b.clone()).collect(),
            TyKind::Assoc(base, trait_, name) => {
                let written = env.bounds.iter().filter(|(t, _)| t == ty).map(|(_, b)| b.clone());
                written.chain(self.declared_bounds(base, *trait_, *name, env)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The declaration of an associated type, by the trait that a bound names or an impl is of.
    pub(crate) fn associated_type(&self, ty: &Ty, name: Name, env: &Env) -> Option<DefId> {
        let mut list = self.bounds_of(ty, env);
        // In a trait and in its impls, `Self::Name` is the trait's.
        if env.self_ty.as_ref() == Some(ty) {
            list.extend(env.trait_.clone());
        }
        let mut next = 0;
        while let Some(at) = list.get(next).cloned() {
            next += 1;
            if let Some(member) = self.member(at.def, name) {
                return Some(member);
            }
            for above in self.supertraits(at.def) {
                if list.iter().all(|t| t.def != above.def) {
                    list.push(above);
                }
            }
        }
        let heads = [self.head(ty)?, Head::Any];
        let impls = heads.iter().flat_map(|head| self.impls.traits_of.get(head).into_iter().flatten());
        let mut named = impls.copied().filter(|i| self.member(*i, name).is_some());
        let impl_ = named.find(|i| self.fit(*i, ty, 0).is_some())?;
        self.member(self.env(impl_).trait_.as_ref()?.def, name)
    }

    /// What a trait says of its own associated type: `type Future: Future<Output = Self::Response>;`.
    fn declared_bounds(&self, base: &Ty, trait_: Option<DefId>, name: Name, env: &Env) -> Vec<TraitRef> {
        let mut list = match trait_ {
            Some(def) => vec![TraitRef { def, args: Vec::new(), bindings: Vec::new() }],
            None => self.bounds_of(base, env),
        };
        let mut next = 0;
        while let Some(at) = list.get(next).cloned() {
            next += 1;
            if let Some(member) = self.member(at.def, name) {
                let ItemKind::TypeAlias(_, bounds, _) = &self.item(member).kind else { return Vec::new() };
                let own = self.env(at.def);
                let bounds = TypeCx::new(self, self.names.defs[at.def.index()].module, &own).bounds(bounds);
                let params = &self.generics(at.def).params;
                let mut subst: Subst =
                    params.iter().zip(&at.args).map(|(p, a)| (p.name, a.clone())).collect();
                subst.push((Name::new("Self"), base.clone()));
                return bounds.iter().map(|b| b.subst(&subst)).collect();
            }
            for above in self.supertraits(at.def) {
                if list.iter().all(|t| t.def != above.def) {
                    list.push(above);
                }
            }
        }
        Vec::new()
    }

    /// `<ty as trait_>::name`; without a trait, of any that has the name.
    pub(crate) fn project(&self, ty: &Ty, trait_: Option<DefId>, name: Name, env: &Env) -> Ty {
        self.project_at(ty, trait_, name, env, 0).unwrap_or_else(|| match ty.kind() {
            TyKind::Unknown => Ty::unknown(),
            _ => Ty::new(TyKind::Assoc(ty.clone(), trait_, name)),
        })
    }

    fn project_at(&self, ty: &Ty, trait_: Option<DefId>, name: Name, env: &Env, depth: u32) -> Option<Ty> {
        if depth > MAX_PROJECTIONS {
            return None;
        }
        let fits =
            |def: DefId| trait_.is_none_or(|t| self.is_or_extends(def, t) || self.is_or_extends(t, def));
        for bound in self.bounds_of(ty, env) {
            if let Some((_, known)) = bound.bindings.iter().find(|(n, _)| *n == name)
                && fits(bound.def)
            {
                return Some(self.normalise_at(known, env, depth + 1));
            }
        }
        if name == *"Output" && trait_.is_none_or(|t| self.lang.is_fn(t) || self.lang.future == Some(t)) {
            match ty.kind() {
                TyKind::Future(output) => return Some(output.clone()),
                TyKind::Closure(_, _, _, ret) | TyKind::FnPtr(_, ret) => return Some(ret.clone()),
                // What its parameters stand for, only a call would tell.
                TyKind::CtorFn(_, ret) => {
                    let (adt, _) = ret.as_adt()?;
                    let names: Vec<Name> = self.generics(adt).params.iter().map(|p| p.name).collect();
                    return Some(ret.instantiate(&Subst::new(), &names));
                }
                TyKind::FnDef(def, subst) => {
                    return Some(self.sig(*def).ret.instantiate(subst, &self.env(*def).names));
                }
                _ => {}
            }
        }
        if let TyKind::Ref(mutable, inner) = ty.kind() {
            // `&T` iterates over references; an impl for `&Type` in a stub goes before.
            if let Some(found) = self.project_by_impl(ty, trait_, name, depth) {
                return Some(found);
            }
            // `&mut I` is an iterator, a future, a reader if `I` is.
            if *mutable {
                return self.project_at(inner, trait_, name, env, depth + 1);
            }
            return None;
        }
        self.project_by_impl(ty, trait_, name, depth)
    }

    fn project_by_impl(&self, ty: &Ty, trait_: Option<DefId>, name: Name, depth: u32) -> Option<Ty> {
        // Of a parameter only its bounds are known; the impls for all types would say of it what it says of them.
        if matches!(ty.kind(), TyKind::Param(_)) {
            return None;
        }
        let (impl_, subst) = match trait_ {
            Some(trait_) => self.impls_for(trait_, ty, depth)?,
            None => {
                let heads = [self.head(ty)?, Head::Any];
                let impls =
                    heads.iter().flat_map(|head| self.impls.traits_of.get(head).into_iter().flatten());
                let mut named = impls.copied().filter(|i| self.member(*i, name).is_some());
                let (def, subst) = named.find_map(|i| Some((i, self.fit(i, ty, depth)?)))?;
                (def, subst)
            }
        };
        let target = self.associated_of(impl_, name)?.instantiate(&subst, &self.env(impl_).names);
        Some(self.normalise_at(&target, &Env::default(), depth + 1))
    }

    /// What an impl says of an associated type, in terms of its own parameters.
    pub(crate) fn associated_of(&self, impl_: DefId, name: Name) -> Option<Ty> {
        let member = self.member(impl_, name)?;
        let ItemKind::TypeAlias(_, _, Some(target)) = &self.item(member).kind else { return None };
        // `type A = Self::B; type B = Self::A;` stands for nothing.
        if ASSOCIATED.with_borrow(|list| list.contains(&member)) {
            return None;
        }
        ASSOCIATED.with_borrow_mut(|list| list.push(member));
        let env = self.env(impl_);
        let ty = TypeCx::new(self, self.names.defs[impl_.index()].module, &env).ty(target);
        ASSOCIATED.with_borrow_mut(Vec::pop);
        Some(ty)
    }

    /// The type with every associated type in it replaced that can be found now.
    pub(crate) fn normalise(&self, ty: &Ty, env: &Env) -> Ty {
        self.normalise_at(ty, env, 0)
    }

    fn normalise_at(&self, ty: &Ty, env: &Env, depth: u32) -> Ty {
        ty.map(ASSOC, &mut |part| match part.kind() {
            TyKind::Assoc(base, trait_, name) => {
                let base = self.normalise_at(base, env, depth);
                if base.is_unknown() {
                    return Some(base);
                }
                let found = self.project_at(&base, *trait_, *name, env, depth);
                Some(found.unwrap_or_else(|| Ty::new(TyKind::Assoc(base, *trait_, *name))))
            }
            // What is called is not looked into before it is.
            TyKind::FnDef(..) | TyKind::CtorFn(..) | TyKind::Closure(..) => Some(part.clone()),
            _ => None,
        })
    }

    /// One step of auto-deref: through a reference, or by an impl of `Deref`.
    pub(crate) fn deref(&self, ty: &Ty, env: &Env) -> Option<Ty> {
        match ty.kind() {
            TyKind::Ref(_, inner) | TyKind::Ptr(inner) => Some(inner.clone()),
            TyKind::Adt(..) => self.project_by_impl(ty, Some(self.lang.deref?), self.lang.target, 0),
            // Not of a parameter that is nowhere bound by it: the bounds of the traits above would be looked through.
            TyKind::Param(_) | TyKind::Opaque(_) | TyKind::Assoc(..) => {
                let deref = self.lang.deref?;
                let bound = self.bounds_of(ty, env).into_iter().find(|b| b.def == deref)?;
                bound.bindings.into_iter().find(|(n, _)| *n == self.lang.target).map(|(_, t)| t)
            }
            _ => None,
        }
    }

    /// The type and what it dereferences to, step by step; arrays end as slices.
    pub(crate) fn deref_chain(&self, ty: &Ty, env: &Env) -> Vec<Ty> {
        let mut chain = vec![ty.clone()];
        while let Some(next) = chain.last().and_then(|t| self.deref(t, env)) {
            if chain.len() > 12 || chain.contains(&next) {
                break;
            }
            chain.push(next);
        }
        if let Some(TyKind::Array(inner)) = chain.last().map(Ty::kind) {
            chain.push(Ty::new(TyKind::Slice(inner.clone())));
        }
        chain
    }
}
