#![forbid(unsafe_code)]
//! Source text to HIR.
//!
//! The only user of syn and proc-macro2 in the analysis. It knows one text at a time, and the macro definitions
//! that it is given: no other file, no disk, no rule. Whatever the text holds, [`lower`] answers with a
//! [`twelve_hir::File`]; what could not be read is said in its `errors` and counters.
//!
//! Calls of macros whose rules are known are expanded (`expand`): those that the text defines always, those of
//! other files when [`lower_with`] is given them. A file whose calls they concern ([`Macros::concern`]) is lowered
//! a second time once all files have said what they define ([`CrateMacros::of`]).
//!
//! There is one door to syn (`door`), because a stack overflow aborts the process: it looks at the text with
//! an iterative scanner first (`scan`), turns away what is too large or too deep, and parses, lowers and
//! drops the tree on a thread with a big stack. Nothing here may call syn by another way.

mod attrs;
mod chain;
mod cx;
mod definitions;
mod door;
mod expand;
mod exprs;
mod format_args;
mod generics;
mod imports;
mod item_macros;
mod items;
mod macros;
mod pats;
mod positions;
mod prepare;
mod recover;
mod scan;
mod select;
mod stmts;
mod types;

pub use definitions::{CrateMacros, Macros};
pub use door::{Limits, in_big_stack_pool, lower, lower_with};

#[cfg(test)]
mod tests;
