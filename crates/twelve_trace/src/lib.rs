#![forbid(unsafe_code)]
//! From the linked program to the state map: entry points, phases, state cells, effects, lifetimes, witnesses.
//!
//! This crate knows no lint and no output. It says what touches what and when; whether that is wrong is for the
//! lints.

mod map;

pub use map::*;
pub use twelve_stubs::role::{Collection, EntryKind, FileOp, Nature};
