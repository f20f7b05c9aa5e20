//! Ids of crates, modules, definitions and fields.

use twelve_hir::Name;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The id as an index.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id! {
    /// A crate: one target of a package of the workspace, or a stub.
    CrateId
}
id! {
    /// A module of a crate, the root and the blocks that declare items included.
    ModuleId
}
id! {
    /// A definition: an item of a crate. One file that two crates include has its items twice.
    DefId
}
id! {
    /// A file as the program knows it: sources first, with the numbers of their `FileId`s, then stubs.
    HirId
}

/// A field of a struct, union or variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId {
    /// The struct, union or enum.
    pub adt: DefId,
    /// The variant; 0 for a struct or union.
    pub variant: u32,
    /// The field's number.
    pub index: u32,
}

/// A variant of an enum, or with number 0 the one shape of a struct.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VariantId {
    /// The struct, union or enum.
    pub adt: DefId,
    /// The variant's number.
    pub index: u32,
}

/// What kind of thing a definition is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names of the items they stand for")]
pub enum DefKind {
    Module,
    Struct,
    Union,
    Enum,
    Alias,
    Const,
    Static,
    Fn,
    Trait,
    Impl,
    Macro,
}

/// What a path leads to, in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Res {
    /// A local, by the pattern that binds it.
    Local(twelve_hir::PatId),
    /// An item.
    Def(DefId),
    /// A variant, or the constructor of a tuple or unit struct.
    Ctor(VariantId),
    /// A type parameter.
    Param(Name),
    /// Nothing that is known.
    Unknown,
}
