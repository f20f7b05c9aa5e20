#![forbid(unsafe_code)]
//! Renders a [`Report`](twelve_diagnostics::Report) for people, for `grep` and for editors.
//!
//! This crate is the only user of miette. It knows nothing of how a finding was found, and it opens no file
//! and no terminal: every renderer writes to what it is handed.
//!
//! Three things hold for every renderer:
//! - Text that came from the linted folder passes through [`twelve_source::shown`], so that no file can steer
//!   the reader's terminal.
//! - A label may lie anywhere, also past the end of its text; it is clamped, and nothing panics.
//! - A finding costs what its excerpt costs, never what its file or its line costs: excerpts are cut out of the
//!   text by the line index before miette sees them.

mod excerpt;
mod human;
mod json;
mod map;
mod package_id;
mod picture;
mod positions;
mod report_json;
mod short;
mod style;
mod summary;
mod wrap;

pub use human::{HumanOptions, human};
pub use json::{JsonOptions, json, json_with};
pub use map::{MapOptions, map_dot, map_json, map_mermaid, map_schema, map_text};
pub use report_json::report_json;
pub use short::short;
pub use summary::coverage_notes;
pub use twelve_source::shown;

#[cfg(test)]
mod tests;
