#![forbid(unsafe_code)]
//! What one Rust source file says, as plain data.
//!
//! A [`File`] depends on the text of one file and on the macro definitions that its calls mean, and on nothing
//! else: no disk, no syntax tree. That is what makes it possible to lower files in parallel, to keep the result
//! by a hash, and to drop it in an editor when the text changes. Whether a name means anything is not known
//! here.
//!
//! Items live in one arena per file ([`File::items`]), bodies in another ([`File::bodies`]): a function's
//! signature is complete without its body, and a body without its signature.

mod body;
mod item;
mod name;
mod path;

pub use body::*;
pub use item::*;
pub use name::{MARK, Name, read_numbered, write_numbered};
pub use path::*;

use serde::{Deserialize, Serialize};
pub use twelve_source::{TextRange, placeless};

/// Everything that one file says.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct File {
    /// All items of the file at any depth (of inline modules, impls, traits and function bodies too).
    pub items: Vec<Item>,
    /// The file's own items, in the order of the text.
    pub root: Vec<ItemId>,
    /// All bodies: of functions, constants, statics, enum discriminants are left out.
    pub bodies: Vec<Body>,
    /// The file's inner attributes (`#![...]`).
    pub attrs: Vec<Attr>,
    /// Why the file, or a part of it, could not be read. A file that syn rejects has one error and no items.
    pub errors: Vec<ParseError>,
    /// Pieces that syn keeps as bare tokens (`Verbatim`): unstable syntax that nobody here understands.
    pub verbatim: u32,
    /// Macro calls whose arguments could not be read as expressions or items.
    pub unread_macros: u32,
    /// Calls of macros whose rules are known but that could not be expanded: no rule matches, what comes of it
    /// is no Rust, or it grows too deep or too large. They are kept as calls.
    pub unexpanded_macros: u32,
    /// The calls that were replaced by what they expand to, in the order of the text, those within an expansion
    /// behind the one around them.
    pub expansions: Vec<Expansion>,
    /// The last names of the macros that are called and whose rules are not known from this text, sorted, each
    /// once.
    pub unknown_macros: Vec<Name>,
    /// Number of lines of the text.
    pub lines: u32,
}

impl File {
    /// The item of an id of this file.
    pub fn item(&self, id: ItemId) -> &Item {
        &self.items[id.0 as usize]
    }

    /// The body of an id of this file.
    pub fn body(&self, id: BodyId) -> &Body {
        &self.bodies[id.0 as usize]
    }
}

/// An index into [`File::items`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ItemId(pub u32);

/// An index into [`File::bodies`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct BodyId(pub u32);

/// Why a text, or a part of it, could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParseError {
    /// Where; empty at the start of the file when the whole file is meant.
    pub range: TextRange,
    /// Why, as a lower-case phrase.
    pub message: String,
}
