//! The state map as one JSON document, and its schema.
//!
//! The document is what the types of [`twelve_diagnostics::map`] say; the schema is derived from the same types, so
//! that the two cannot differ. `version` counts up with every change that a reader of an older version could stumble
//! over; new keys may come at any time.

use schemars::JsonSchema;
use serde::Serialize;
use std::io::{self, Write};
use twelve_diagnostics::map::{Act, Cell, EntryPoint, File, Map, Program, Resource, Task, Unknown};

/// The version of the format.
const VERSION: u32 = 1;

/// The state map of `cargo twelve-lint map`: what is called, what outlives a call, and who touches it.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "State map of cargo twelve-lint")]
struct Document<'m> {
    /// The version of this format; new keys may come without a new version.
    #[schemars(range(min = 1, max = 1))]
    version: u32,
    /// The programs of the workspace.
    programs: &'m [Program],
    /// All entry points, in the order of their places.
    entry_points: &'m [EntryPoint],
    /// State in memory, in the order of its places.
    cells: &'m [Cell],
    /// Files and folders on the local disk.
    files: &'m [File],
    /// Session stores, databases, limiters and the like that the programs make.
    resources: &'m [Resource],
    /// Work that is started beside its starter.
    tasks: &'m [Task],
    /// Calls that do something to the process or to a channel.
    acts: &'m [Act],
    /// What could not be followed.
    unknown: &'m [Unknown],
    /// Whether this is the part of the map that a filter chose.
    narrowed: bool,
}

/// Writes the map as one JSON document.
///
/// # Errors
/// When `out` cannot be written to.
pub fn map_json(map: &Map, out: &mut dyn Write) -> io::Result<()> {
    let document = Document {
        version: VERSION,
        programs: &map.programs,
        entry_points: &map.entry_points,
        cells: &map.cells,
        files: &map.files,
        resources: &map.resources,
        tasks: &map.tasks,
        acts: &map.acts,
        unknown: &map.unknown,
        narrowed: map.narrowed,
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

/// The JSON schema of what [`map_json`] writes, as text that ends with a line feed.
///
/// # Errors
/// Never, as far as is known: what serde_json says.
pub fn map_schema() -> io::Result<String> {
    let schema = schemars::SchemaGenerator::default().into_root_schema_for::<Document<'_>>();
    Ok(serde_json::to_string_pretty(&schema)? + "\n")
}
