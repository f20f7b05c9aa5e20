//! Types, as far as inference knows them.
//!
//! Parts are shared, so a few lines make a type that would fill the memory if it were written out: each `let v =
//! (v, v)` doubles it. Whoever walks through a type walks through it as it would be written, so a type has at most
//! [`MAX_PARTS`] parts, and one that would have more is unknown.

use crate::DefId;
use std::sync::{Arc, LazyLock};
use twelve_hir::{ExprId, Name};

/// A type. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Ty(Arc<Data>);

#[derive(PartialEq, Eq, Hash)]
struct Data {
    /// Which of the kinds that are replaced it has anywhere within.
    holds: u8,
    /// How many types it is made of, itself among them, shared ones counted each time.
    parts: u32,
    kind: TyKind,
}

/// How many parts a type may have. Types that people write and combine have hundreds at most.
pub(crate) const MAX_PARTS: u32 = 2048;

/// A type holds a parameter.
pub(crate) const PARAM: u8 = 1;
/// A type holds a variable of inference.
pub(crate) const VAR: u8 = 2;
/// A type holds an associated type that could not be resolved yet.
pub(crate) const ASSOC: u8 = 4;

/// What a type is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TyKind {
    /// Not known.
    Unknown,
    /// What inference has yet to find. There is none in the result.
    Var(u32),
    /// `!`.
    Never,
    /// A primitive: `u8`, `str`, `bool`..., by name.
    Prim(Name),
    /// A struct, enum or union with its type arguments (missing ones are unknown).
    Adt(DefId, Vec<Ty>),
    /// `&T` (`false`) or `&mut T`.
    Ref(bool, Ty),
    /// `*const T`, `*mut T`.
    Ptr(Ty),
    /// A tuple; the empty one is `()`.
    Tuple(Vec<Ty>),
    /// `[T]`.
    Slice(Ty),
    /// `[T; N]`.
    Array(Ty),
    /// The type of a function item, with the arguments of its own and its impl's parameters where they are known.
    FnDef(DefId, Subst),
    /// A constructor used as a function: parameter types and result.
    CtorFn(Vec<Ty>, Ty),
    /// `fn(A) -> B`.
    FnPtr(Vec<Ty>, Ty),
    /// A closure: the definition whose body holds it, and its expression there; its parameters and result.
    Closure(DefId, ExprId, Vec<Ty>, Ty),
    /// A type parameter that is not replaced.
    Param(Name),
    /// `dyn A + B`.
    Dyn(Vec<TraitRef>),
    /// `impl A + B`, and an associated type of which only the bounds are known.
    Opaque(Vec<TraitRef>),
    /// A future with this output: an `async` block or a call of an `async fn`.
    Future(Ty),
    /// `<T as Trait>::Name` (trait if known) that could not be resolved yet.
    Assoc(Ty, Option<DefId>, Name),
}

/// A trait with its arguments and associated types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TraitRef {
    /// The trait.
    pub def: DefId,
    /// Its type arguments.
    pub args: Vec<Ty>,
    /// `Name = Type`.
    pub bindings: Vec<(Name, Ty)>,
}

/// What type parameters stand for. Small, so a list.
pub type Subst = Vec<(Name, Ty)>;

impl Ty {
    /// A type of a kind; the unknown type where it would have too many parts.
    pub fn new(kind: TyKind) -> Self {
        let own = match &kind {
            TyKind::Param(_) => PARAM,
            TyKind::Var(_) => VAR,
            TyKind::Assoc(..) => ASSOC,
            _ => 0,
        };
        let (mut holds, mut parts) = (own, 1u32);
        kind.parts(&mut |part| {
            holds |= part.0.holds;
            parts = parts.saturating_add(part.0.parts);
        });
        if parts > MAX_PARTS {
            return Self::unknown();
        }
        Self(Arc::new(Data { holds, parts, kind }))
    }

    /// Whether the two are one in memory: what the other is made of need not be looked at.
    pub(crate) fn is_same(&self, other: &Ty) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// What it is.
    pub fn kind(&self) -> &TyKind {
        &self.0.kind
    }

    /// Whether it holds any of these: a union of [`PARAM`] and the like.
    pub(crate) fn holds(&self, what: u8) -> bool {
        self.0.holds & what != 0
    }

    /// The unknown type.
    pub fn unknown() -> Self {
        static UNKNOWN: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Unknown));
        UNKNOWN.clone()
    }

    /// `!`.
    pub fn never() -> Self {
        static NEVER: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Never));
        NEVER.clone()
    }

    /// `()`.
    pub fn unit() -> Self {
        static UNIT: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Tuple(Vec::new())));
        UNIT.clone()
    }

    /// A primitive.
    pub fn prim(name: &str) -> Self {
        Self::new(TyKind::Prim(Name::new(name)))
    }

    /// `&self` or `&mut self`.
    pub fn reference(mutable: bool, to: Ty) -> Self {
        Self::new(TyKind::Ref(mutable, to))
    }

    /// Whether nothing at all is known of it.
    pub fn is_unknown(&self) -> bool {
        matches!(self.kind(), TyKind::Unknown)
    }

    /// The type behind all references.
    pub fn peeled(&self) -> &Ty {
        let mut ty = self;
        while let TyKind::Ref(_, inner) = ty.kind() {
            ty = inner;
        }
        ty
    }

    /// Definition and arguments of a struct, enum or union; references are looked through.
    pub fn as_adt(&self) -> Option<(DefId, &[Ty])> {
        match self.peeled().kind() {
            TyKind::Adt(def, args) => Some((*def, args)),
            _ => None,
        }
    }

    /// The type with parts of it replaced: what `with` answers for stands in the place of the part, and where it
    /// answers nothing, the part is looked into. Parts that hold none of `what` are left alone.
    pub(crate) fn map(&self, what: u8, with: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Ty {
        if !self.holds(what) {
            return self.clone();
        }
        if let Some(other) = with(self) {
            return other;
        }
        let mut each = |list: &[Ty]| list.iter().map(|t| t.map(what, with)).collect::<Vec<_>>();
        let kind = match self.kind() {
            TyKind::Unknown | TyKind::Var(_) | TyKind::Never | TyKind::Prim(_) | TyKind::Param(_) => {
                return self.clone();
            }
            TyKind::Adt(def, args) => TyKind::Adt(*def, each(args)),
            TyKind::Tuple(parts) => TyKind::Tuple(each(parts)),
            TyKind::CtorFn(params, ret) => TyKind::CtorFn(each(params), ret.map(what, with)),
            TyKind::FnPtr(params, ret) => TyKind::FnPtr(each(params), ret.map(what, with)),
            TyKind::Closure(def, expr, params, ret) => {
                TyKind::Closure(*def, *expr, each(params), ret.map(what, with))
            }
            TyKind::Ref(m, t) => TyKind::Ref(*m, t.map(what, with)),
            TyKind::Ptr(t) => TyKind::Ptr(t.map(what, with)),
            TyKind::Slice(t) => TyKind::Slice(t.map(what, with)),
            TyKind::Array(t) => TyKind::Array(t.map(what, with)),
            TyKind::FnDef(def, s) => {
                TyKind::FnDef(*def, s.iter().map(|(n, t)| (*n, t.map(what, with))).collect())
            }
            TyKind::Dyn(list) => TyKind::Dyn(list.iter().map(|t| t.map(what, with)).collect()),
            TyKind::Opaque(list) => TyKind::Opaque(list.iter().map(|t| t.map(what, with)).collect()),
            TyKind::Future(t) => TyKind::Future(t.map(what, with)),
            TyKind::Assoc(t, trait_, name) => {
                let base = t.map(what, with);
                if base.is_unknown() {
                    return base;
                }
                TyKind::Assoc(base, *trait_, *name)
            }
        };
        Ty::new(kind)
    }

    /// Calls `f` for the type and for what it is made of, as far as `f` answers that it wants to look further; for
    /// parts that hold none of `what` it is not called.
    pub(crate) fn visit(&self, what: u8, f: &mut dyn FnMut(&Ty) -> bool) {
        if self.holds(what) && f(self) {
            self.kind().parts(&mut |part| part.visit(what, f));
        }
    }

    /// The type with parameters replaced; one that the list does not have stays.
    #[must_use]
    pub fn subst(&self, subst: &Subst) -> Ty {
        if subst.is_empty() {
            return self.clone();
        }
        self.map_params(&|name| subst.iter().find(|(n, _)| *n == name).map(|(_, t)| t.clone()))
    }

    /// The type with every parameter replaced that the function answers for.
    pub(crate) fn map_params(&self, with: &dyn Fn(Name) -> Option<Ty>) -> Ty {
        self.map(PARAM, &mut |part| match part.kind() {
            TyKind::Param(name) => with(*name),
            _ => None,
        })
    }

    /// The type with the parameters of the list replaced, by what they stand for or by the unknown type.
    pub(crate) fn instantiate(&self, subst: &Subst, names: &[Name]) -> Ty {
        self.map_params(&|name| match subst.iter().find(|(n, _)| *n == name) {
            Some((_, ty)) => Some(ty.clone()),
            None if names.contains(&name) => Some(Ty::unknown()),
            None => None,
        })
    }

    /// The better of two accounts of one type: what one leaves unknown is taken from the other.
    #[must_use]
    pub fn merged(&self, other: &Ty) -> Ty {
        match (self.kind(), other.kind()) {
            // What ends says nothing of what another branch gives.
            (TyKind::Unknown, TyKind::Never) => self.clone(),
            (TyKind::Unknown | TyKind::Never | TyKind::Var(_), _) => other.clone(),
            (_, TyKind::Unknown | TyKind::Var(_)) => self.clone(),
            (TyKind::Adt(a, x), TyKind::Adt(b, y)) if a == b && x.len() == y.len() => {
                if x == y {
                    return self.clone();
                }
                Ty::new(TyKind::Adt(*a, x.iter().zip(y).map(|(p, q)| p.merged(q)).collect()))
            }
            (TyKind::Tuple(x), TyKind::Tuple(y)) if x.len() == y.len() => {
                Ty::new(TyKind::Tuple(x.iter().zip(y).map(|(p, q)| p.merged(q)).collect()))
            }
            (TyKind::Ref(m, a), TyKind::Ref(_, b)) => Ty::reference(*m, a.merged(b)),
            (TyKind::Future(a), TyKind::Future(b)) => Ty::new(TyKind::Future(a.merged(b))),
            _ => self.clone(),
        }
    }
}

impl TyKind {
    /// Calls `f` for each type right below this one.
    fn parts(&self, f: &mut dyn FnMut(&Ty)) {
        let traits = |list: &[TraitRef], f: &mut dyn FnMut(&Ty)| {
            for t in list {
                t.args.iter().chain(t.bindings.iter().map(|(_, t)| t)).for_each(&mut *f);
            }
        };
        match self {
            Self::Unknown | Self::Var(_) | Self::Never | Self::Prim(_) | Self::Param(_) => {}
            Self::Adt(_, list) | Self::Tuple(list) => list.iter().for_each(f),
            Self::Ref(_, t)
            | Self::Ptr(t)
            | Self::Slice(t)
            | Self::Array(t)
            | Self::Future(t)
            | Self::Assoc(t, ..) => f(t),
            Self::FnDef(_, subst) => subst.iter().for_each(|(_, t)| f(t)),
            Self::CtorFn(params, ret) | Self::FnPtr(params, ret) | Self::Closure(_, _, params, ret) => {
                params.iter().for_each(&mut *f);
                f(ret);
            }
            Self::Dyn(list) | Self::Opaque(list) => traits(list, f),
        }
    }
}

impl TraitRef {
    /// The bound with parts of its arguments and associated types replaced, as [`Ty::map`] does.
    pub(crate) fn map(&self, what: u8, with: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Self {
        Self {
            def: self.def,
            args: self.args.iter().map(|t| t.map(what, with)).collect(),
            bindings: self.bindings.iter().map(|(n, t)| (*n, t.map(what, with))).collect(),
        }
    }

    /// The bound with parameters replaced.
    pub(crate) fn subst(&self, subst: &Subst) -> Self {
        Self {
            def: self.def,
            args: self.args.iter().map(|t| t.subst(subst)).collect(),
            bindings: self.bindings.iter().map(|(n, t)| (*n, t.subst(subst))).collect(),
        }
    }
}

impl std::fmt::Debug for Ty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.kind().fmt(f)
    }
}
