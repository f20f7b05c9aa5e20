//! Types, as far as forward inference knows them.

use crate::DefId;
use std::sync::Arc;
use twelve_hir::{ExprId, Name};

/// A type. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Ty(Arc<TyKind>);

/// What a type is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TyKind {
    /// Not known.
    Unknown,
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
    /// A type of a kind.
    pub fn new(kind: TyKind) -> Self {
        Self(Arc::new(kind))
    }

    /// What it is.
    pub fn kind(&self) -> &TyKind {
        &self.0
    }

    /// The unknown type.
    pub fn unknown() -> Self {
        static UNKNOWN: std::sync::LazyLock<Ty> = std::sync::LazyLock::new(|| Ty::new(TyKind::Unknown));
        UNKNOWN.clone()
    }

    /// `()`.
    pub fn unit() -> Self {
        static UNIT: std::sync::LazyLock<Ty> =
            std::sync::LazyLock::new(|| Ty::new(TyKind::Tuple(Vec::new())));
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
}

impl std::fmt::Debug for Ty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
