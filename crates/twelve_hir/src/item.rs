//! Items: modules, imports, types, statics, functions, impls, traits, macros.

use crate::{BodyId, Bound, Generics, ItemId, Name, Path, TypeRef};
use serde::{Deserialize, Serialize};
use twelve_source::TextRange;

/// One item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its name; for an `impl`, a `use` and a macro call the empty name.
    pub name: Name,
    /// The place of the name; for a nameless item that of its first line's head (`impl Trait for Type`).
    pub name_range: TextRange,
    /// The whole item, attributes and doc comments left out.
    pub range: TextRange,
    /// Who may see it. Items of traits and enum variants are [`Visibility::Public`].
    pub visibility: Visibility,
    /// Attributes, doc comments left out; `cfg_attr` is opened (see [`Attr::cfg`]).
    pub attrs: Vec<Attr>,
    /// The condition under which the item exists: of its own `#[cfg]`s, without those of what holds it.
    pub cfg: Cfg,
    /// What it is.
    pub kind: ItemKind,
}

/// Who may see an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Visibility {
    /// Nothing written.
    Private,
    /// `pub`.
    Public,
    /// `pub(crate)`, `pub(super)`, `pub(in path)`: the path.
    In(Path),
}

/// What an item is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ItemKind {
    /// `mod name { ... }` with its items, or `mod name;` without.
    Mod(Option<Vec<ItemId>>),
    /// A `use`, one entry for each name it brings in.
    Use(Vec<Import>),
    /// `extern crate name [as alias]`: the crate's name; the item's name is the alias if there is one.
    ExternCrate(Name),
    /// A struct.
    Struct(Generics, Fields),
    /// A union.
    Union(Generics, Fields),
    /// An enum.
    Enum(Generics, Vec<Variant>),
    /// `type Name<..> = ...`; without a type in a trait.
    TypeAlias(Generics, Vec<Bound>, Option<TypeRef>),
    /// A `const`; without a body in a trait.
    Const(TypeRef, Option<BodyId>),
    /// A static of any make.
    Static(Static),
    /// A function, method or foreign function.
    Fn(Box<Function>),
    /// A trait with its items.
    Trait(Generics, Vec<Bound>, Vec<ItemId>),
    /// An impl.
    Impl(Box<Impl>),
    /// `macro_rules! name { ... }` (or a stub's). `exported`: `#[macro_export]`.
    MacroRules {
        /// Whether `#[macro_export]` stands on it.
        exported: bool,
        /// The text of the rules, between the brackets: a call in another file is expanded without this one's text.
        rules: Box<str>,
    },
    /// An item macro call that was not understood.
    MacroCall(MacroCall),
}

/// One name that a `use` brings in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// Whether the path begins with `::`.
    pub global: bool,
    /// The path: names with their places. For a `self` in a group the group's own path.
    pub path: Vec<(Name, TextRange)>,
    /// What it is bound to.
    pub binding: Binding,
}

/// What an import binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Binding {
    /// A name: the last one of the path, or the one behind `as`; with its place.
    Name(Name, TextRange),
    /// `as _`: traits only come into scope.
    Underscore,
    /// `*`.
    Glob,
}

/// The fields of a struct or variant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fields {
    /// How they are written.
    pub shape: Shape,
    /// The fields; those of a tuple are named `0`, `1`...
    pub fields: Vec<Field>,
}

/// How fields are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// No fields and no brackets.
    #[default]
    Unit,
    /// `(A, B)`.
    Tuple,
    /// `{ a: A }`.
    Record,
}

/// One field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its name, or its number.
    pub name: Name,
    /// The place of the name; for a tuple's field that of its type.
    pub range: TextRange,
    /// Name and type.
    pub full_range: TextRange,
    /// Its type.
    pub ty: TypeRef,
    /// Who may see it.
    pub visibility: Visibility,
    /// Attributes.
    pub attrs: Vec<Attr>,
    /// The condition under which it exists.
    pub cfg: Cfg,
}

/// One variant of an enum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// The place of the name.
    pub range: TextRange,
    /// Its fields.
    pub fields: Fields,
    /// Attributes (`#[default]`).
    pub attrs: Vec<Attr>,
    /// The condition under which it exists.
    pub cfg: Cfg,
}

/// A static of any make.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Static {
    /// Its type as a user of its name sees it. For `lazy_static!` and `thread_local!` the type that is written;
    /// that it is wrapped in a lazy cell or a `LocalKey` is for the reader to know from `make`.
    pub ty: TypeRef,
    /// `static mut`.
    pub mutable: bool,
    /// How it came about.
    pub make: StaticMake,
    /// Its initial value; foreign statics have none.
    pub body: Option<BodyId>,
}

/// How a static came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum StaticMake {
    /// `static NAME: T = ...;`
    Plain,
    /// Within `lazy_static! { ... }`: a value of type `T`, made at first use.
    LazyStatic,
    /// Within `thread_local! { ... }`: a `LocalKey<T>`.
    ThreadLocal,
    /// Within `extern { ... }`: it belongs to foreign code.
    Foreign,
}

/// A function's signature, and its body apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Function {
    /// Generic parameters.
    pub generics: Generics,
    /// `self`, when it takes one.
    pub receiver: Option<Receiver>,
    /// The types of the other parameters; their patterns are in the body ([`crate::Body::params`]).
    pub params: Vec<Param>,
    /// The return type as written (without the future of an `async fn`); `()` when none is.
    pub ret: TypeRef,
    /// `async fn`.
    pub is_async: bool,
    /// `unsafe fn`.
    pub is_unsafe: bool,
    /// `const fn`.
    pub is_const: bool,
    /// The body; none in a trait without default and in an `extern` block.
    pub body: Option<BodyId>,
}

/// One parameter, `self` left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Param {
    /// The name, when the pattern is a plain one.
    pub name: Option<Name>,
    /// Pattern and type.
    pub range: TextRange,
    /// The type.
    pub ty: TypeRef,
    /// Attributes.
    pub attrs: Vec<Attr>,
}

/// How a method takes `self`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Receiver {
    /// `self`.
    Value,
    /// `&self`.
    Ref,
    /// `&mut self`.
    RefMut,
    /// `self: T`.
    Typed(TypeRef),
}

/// An impl.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Impl {
    /// Generic parameters.
    pub generics: Generics,
    /// The trait; none for an inherent impl.
    pub trait_: Option<Path>,
    /// The type.
    pub self_ty: TypeRef,
    /// `impl !Trait for T`.
    pub negative: bool,
    /// Functions, constants, types.
    pub items: Vec<ItemId>,
}

/// A macro call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MacroCall {
    /// The macro's path.
    pub path: Path,
    /// The tokens between its brackets, as they stand in the text.
    pub tokens: TextRange,
}

/// A macro call that was replaced by what it expands to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expansion {
    /// The macro's path.
    pub path: Path,
    /// The call, from its path to its closing bracket.
    pub range: TextRange,
}

/// One attribute: `#[path(args)]`, `#[path = value]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attr {
    /// The path, names only.
    pub path: Vec<Name>,
    /// The whole attribute, `#[` and `]` included.
    pub range: TextRange,
    /// What it says, read as far as it can be.
    pub meta: Meta,
    /// For an attribute out of `#[cfg_attr(condition, ...)]` its condition.
    pub cfg: Cfg,
}

impl Attr {
    /// Whether the path is this one, given with `::` between names.
    pub fn is(&self, path: &str) -> bool {
        let mut names = path.split("::");
        self.path.iter().all(|n| names.next().is_some_and(|x| x == n.as_str())) && names.next().is_none()
    }
}

/// A node of an attribute's arguments: `name`, `name = value`, `name(args)`, `name(args) = value`, `"value"`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meta {
    /// The path, empty for a bare value.
    pub path: Vec<Name>,
    /// The value behind `=`, or the bare value.
    pub value: Option<Literal>,
    /// The arguments between brackets.
    pub args: Vec<Meta>,
    /// Where it stands.
    pub range: TextRange,
}

impl Meta {
    /// The argument of this name (a path of one segment).
    pub fn arg(&self, name: &str) -> Option<&Meta> {
        self.args.iter().find(|m| m.is(name))
    }

    /// Whether the path is this one name.
    pub fn is(&self, name: &str) -> bool {
        matches!(self.path.as_slice(), [only] if *only == *name)
    }

    /// The value when it is a string.
    pub fn str(&self) -> Option<&str> {
        match &self.value {
            Some(Literal::Str(s)) => Some(s),
            _ => None,
        }
    }

    /// The value when it is an integer.
    pub fn int(&self) -> Option<u128> {
        match self.value {
            Some(Literal::Int(n, _)) => Some(n),
            _ => None,
        }
    }
}

/// A `cfg` condition.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cfg {
    /// No condition, or one that could not be read: taken as holding.
    #[default]
    True,
    /// `false`, or `any()`.
    False,
    /// `test`, `unix`, `debug_assertions`...
    Name(Name),
    /// `feature = "x"`, `target_os = "linux"`...
    Value(Name, String),
    /// `all(...)`.
    All(Vec<Cfg>),
    /// `any(...)`.
    Any(Vec<Cfg>),
    /// `not(...)`.
    Not(Box<Cfg>),
}

impl Cfg {
    /// The condition that an argument of `#[cfg(...)]` states; one that cannot be read is taken as holding.
    pub fn of(meta: &Meta) -> Self {
        let all = || meta.args.iter().map(Self::of).collect::<Vec<_>>();
        match (meta.path.as_slice(), &meta.value) {
            ([], Some(Literal::Bool(true))) => Self::True,
            ([], Some(Literal::Bool(false))) => Self::False,
            ([name], None) if *name == *"all" => Self::All(all()),
            ([name], None) if *name == *"any" && meta.args.is_empty() => Self::False,
            ([name], None) if *name == *"any" => Self::Any(all()),
            ([name], None) if *name == *"not" && meta.args.len() == 1 => {
                Self::Not(Box::new(Self::of(&meta.args[0])))
            }
            ([name], None) if meta.args.is_empty() => Self::Name(*name),
            ([name], Some(Literal::Str(value))) => Self::Value(*name, value.clone()),
            _ => Self::True,
        }
    }

    /// Whether the condition fails in every build that is no test.
    pub fn is_test_only(&self) -> bool {
        self.eval(&|name, value| (value.is_none() && name == *"test").then_some(false)) == Some(false)
    }

    /// Whether the condition fails in every build that is deployed: one with optimisations that is no test.
    pub fn is_left_out(&self) -> bool {
        let known = |name: Name, value: Option<&str>| {
            (value.is_none() && (name == *"test" || name == *"debug_assertions")).then_some(false)
        };
        self.eval(&known) == Some(false)
    }

    /// Whether the condition holds, given what each name and pair is; what is not known (`None`) stays unknown.
    pub fn eval(&self, known: &dyn Fn(Name, Option<&str>) -> Option<bool>) -> Option<bool> {
        match self {
            Self::True => Some(true),
            Self::False => Some(false),
            Self::Name(name) => known(*name, None),
            Self::Value(name, value) => known(*name, Some(value)),
            Self::Not(inner) => inner.eval(known).map(|b| !b),
            Self::All(all) => fold(all, known, false),
            Self::Any(any) => fold(any, known, true),
        }
    }

    /// Whether it does not hold with these features and no others, whatever else it asks for.
    pub fn is_off(&self, features: &[String]) -> bool {
        let known = |name: Name, value: Option<&str>| match (name.as_str(), value) {
            ("feature", Some(feature)) => Some(features.iter().any(|f| f == feature)),
            _ => None,
        };
        self.eval(&known) == Some(false)
    }

    /// Both conditions together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::True, x) | (x, Self::True) => x,
            (Self::All(mut a), b) => {
                a.push(b);
                Self::All(a)
            }
            (a, b) => Self::All(vec![a, b]),
        }
    }
}

/// `any` ends at a true one, `all` at a false one; an unknown one makes the rest unknown.
fn fold(list: &[Cfg], known: &dyn Fn(Name, Option<&str>) -> Option<bool>, ends_at: bool) -> Option<bool> {
    let mut unknown = false;
    for cfg in list {
        match cfg.eval(known) {
            Some(b) if b == ends_at => return Some(ends_at),
            Some(_) => {}
            None => unknown = true,
        }
    }
    if unknown { None } else { Some(!ends_at) }
}

/// A literal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Literal {
    /// A string, unescaped.
    Str(String),
    /// A byte string, its value left out.
    Bytes,
    /// A C string, its value left out.
    CStr,
    /// A character.
    Char,
    /// A byte: `b'x'`.
    Byte,
    /// An integer, 0 when it does not fit; with the type that is written behind it (`7u8`).
    Int(u128, Option<Name>),
    /// A floating-point number, with the type that is written behind it.
    Float(Option<Name>),
    /// `true` or `false`.
    Bool(bool),
}
