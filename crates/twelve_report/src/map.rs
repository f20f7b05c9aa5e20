//! The state map: for people, as JSON, and as a graph.
//!
//! The texts of a [`Map`] are [`twelve_diagnostics::map::Text`], which cannot steer a terminal.

mod graph;
mod json;
mod text;

pub use graph::{map_dot, map_mermaid};
pub use json::{map_json, map_schema};
pub use text::{MapOptions, map_text};

use std::collections::BTreeSet;
use twelve_diagnostics::map::{Cell, CellOp, Changes, File, FileOp, Map, Purpose};

/// Whether requests, jobs or timers change it, and it is not what each process must have of its own.
fn is_live(cell: &Cell) -> bool {
    let own = matches!(
        cell.purpose,
        Purpose::Client | Purpose::Compiled | Purpose::Metric | Purpose::OwnState | Purpose::Database
    );
    !own && matches!(cell.changes, Changes::WhileServing | Changes::InBackground)
}

/// Whether anything of it is left when the call that touched it ends. To remove what is made and gone within a call
/// leaves nothing.
fn is_left(file: &File) -> bool {
    let leaves = |u: &twelve_diagnostics::map::FileUse| !u.transient && u.what != FileOp::Remove;
    file.uses.iter().any(|u| leaves(u) && u.touch.when.runs())
}

/// How people name a file or folder.
fn file_name(file: &File) -> String {
    match &file.path {
        Some(path) => path.to_string(),
        None if file.in_temporary_folder => "a file in the temporary folder".to_owned(),
        None => "a file whose path is not known".to_owned(),
    }
}

/// What an entry point does to what lasts, coarsely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Verb {
    Writes,
    Sets,
    Removes,
    Reads,
    Makes,
    Starts,
    /// Something that its name says alone.
    Does,
}

impl Verb {
    fn of_cell(what: CellOp) -> Self {
        match what {
            CellOp::Write => Self::Writes,
            CellOp::Initialise => Self::Sets,
            CellOp::Read => Self::Reads,
        }
    }

    fn of_file(what: FileOp) -> Self {
        match what {
            FileOp::Read => Self::Reads,
            FileOp::Remove => Self::Removes,
            _ => Self::Writes,
        }
    }

    fn active(self) -> &'static str {
        match self {
            Self::Writes => "writes",
            Self::Sets => "sets",
            Self::Removes => "removes",
            Self::Reads => "reads",
            Self::Makes => "makes",
            Self::Starts => "starts",
            Self::Does => "",
        }
    }

    fn passive(self) -> &'static str {
        match self {
            Self::Writes => "written by",
            Self::Sets => "set by",
            Self::Removes => "removed by",
            Self::Reads => "read by",
            Self::Makes => "made by",
            Self::Starts => "started by",
            Self::Does => "done by",
        }
    }
}

/// Who does what to something.
type Users = BTreeSet<(usize, Verb)>;

fn users_of_cell(cell: &Cell) -> Users {
    let of_use = |u: &twelve_diagnostics::map::CellUse| {
        let verb = Verb::of_cell(u.what);
        u.touch.entry_points.iter().map(move |e| (*e, verb)).collect::<Vec<_>>()
    };
    cell.uses.iter().flat_map(of_use).collect()
}

fn users_of_file(file: &File) -> Users {
    let of_use = |u: &twelve_diagnostics::map::FileUse| {
        let verb = Verb::of_file(u.what);
        u.touch.entry_points.iter().map(move |e| (*e, verb)).collect::<Vec<_>>()
    };
    file.uses.iter().filter(|u| !u.transient).flat_map(of_use).collect()
}

/// Whether a cell is of interest beside the entry points: those that are set at start-up and then only read are the
/// same in every copy, and are shown only to who asked for them.
fn is_drawn(map: &Map, cell: &Cell) -> bool {
    map.narrowed || is_live(cell)
}
