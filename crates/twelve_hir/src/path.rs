//! Paths and types as they are written.

use crate::Name;
use serde::{Deserialize, Serialize};
use twelve_source::TextRange;

/// A path as it is written: `crate::a::B::<C>`, `<T as Trait>::Out`, `::std::fs::write`.
///
/// `crate`, `self`, `super` and `Self` are ordinary segments here. So is the `$crate` of a macro: `crate` where
/// the macro was called in its own crate, else a segment for which [`Name::as_crate`] gives the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Path {
    /// Whether it begins with `::`.
    pub global: bool,
    /// `<T>::` or `<T as Trait>::` at the start. With a trait, the trait's segments are in `QSelf::trait_` and
    /// `segments` holds only what follows the `>`.
    pub qself: Option<Box<QSelf>>,
    /// The segments; never empty, except after an error or for a bare `<T>`.
    pub segments: Vec<Segment>,
    /// The whole path in the text.
    pub range: TextRange,
}

impl Path {
    /// The name of a path of one segment without arguments.
    pub fn as_name(&self) -> Option<Name> {
        match self.segments.as_slice() {
            [only] if !self.global && self.qself.is_none() && only.args.is_none() => Some(only.name),
            _ => None,
        }
    }

    /// The path without the mark of an expansion; none when it has none. See [`Name::plain`].
    pub fn unmarked(&self) -> Option<Self> {
        let name = self.as_name()?;
        let plain = name.plain();
        (plain != name).then(|| {
            let mut path = self.clone();
            path.segments.iter_mut().for_each(|s| s.name = plain);
            path
        })
    }

    /// The last segment.
    pub fn last(&self) -> Option<&Segment> {
        self.segments.last()
    }
}

/// `<ty as trait_>::` at the start of a path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QSelf {
    /// The type between the brackets.
    pub ty: TypeRef,
    /// The trait after `as`.
    pub trait_: Option<Path>,
}

/// One segment of a path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// The name, without `r#`.
    pub name: Name,
    /// The name's place.
    pub range: TextRange,
    /// `<...>` or `(...) -> ...` behind it.
    pub args: Option<Box<GenericArgs>>,
}

/// Generic arguments; lifetimes are left out, and `Fn(A, B) -> C` is `Fn<(A, B), Output = C>`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GenericArgs {
    /// Types, and constants as [`TypeRef::Const`], in order.
    pub types: Vec<TypeRef>,
    /// `Name = Type`, and `Name: Bound` as `Name = impl Bound`.
    pub bindings: Vec<(Name, TypeRef)>,
    /// Whether a lifetime argument was written (`Guard<'_, T>`): such a value borrows.
    pub lifetimes: bool,
}

/// A type as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum TypeRef {
    /// A path.
    Path(Path),
    /// `&T` or `&mut T`.
    Ref(bool, Box<TypeRef>),
    /// `*const T` or `*mut T`.
    Ptr(bool, Box<TypeRef>),
    /// `(A, B)`; `()` is the empty one.
    Tuple(Vec<TypeRef>),
    /// `[T]`.
    Slice(Box<TypeRef>),
    /// `[T; N]`.
    Array(Box<TypeRef>),
    /// `fn(A) -> B`.
    Fn(Vec<TypeRef>, Box<TypeRef>),
    /// `impl A + B`.
    Impl(Vec<Bound>),
    /// `dyn A + B`.
    Dyn(Vec<Bound>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// A constant in a type's place.
    Const,
    /// A type that could not be read, such as a macro call.
    Error,
}

impl TypeRef {
    /// `()`.
    pub fn unit() -> Self {
        Self::Tuple(Vec::new())
    }
}

/// One bound of a type parameter, an `impl` or a `dyn`; lifetimes and `?Sized` are left out.
pub type Bound = Path;

/// Generic parameters with their bounds, those of the `where` clause included.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Generics {
    /// Type and const parameters, in order.
    pub params: Vec<GenericParam>,
    /// `where` predicates on anything but a bare parameter of this list: `T::Item: Bound`, `Self: Bound`.
    pub predicates: Vec<(TypeRef, Vec<Bound>)>,
}

/// One type or const parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GenericParam {
    /// The name.
    pub name: Name,
    /// The name's place.
    pub range: TextRange,
    /// Bounds, from the parameter list and the `where` clause.
    pub bounds: Vec<Bound>,
    /// The default.
    pub default: Option<TypeRef>,
    /// For `const N: usize` the type.
    pub const_ty: Option<TypeRef>,
}
