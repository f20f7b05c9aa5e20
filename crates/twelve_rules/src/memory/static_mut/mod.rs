//! `static mut` that is written while serving.

use crate::subject::Subject;
use crate::uses::written_cells;
use crate::{Fact, Findings, Lint, phrase};
use twelve_diagnostics::{Finding, Level};
use twelve_program::{Ty, TyKind};
use twelve_trace::{Cell, CellKind, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "static_mut",
    group: "memory",
    level: Level::Deny,
    since: "0.1.0",
    summary: "a `static mut` that requests write",
    docs: include_str!("lint.md"),
    specificity: 10,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    for (index, uses) in written_cells(map, |kind| matches!(kind, CellKind::StaticMut(_))) {
        let subject = Subject::of(&uses);
        let is_table = is_foreign_table(uses.cell);
        let note = if is_table {
            format!(
                "a table of foreign functions belongs to the process that loaded them: written by a request, it \
                 differs between copies, and a restart empties {}",
                phrase::name_of(uses.cell)
            )
        } else {
            subject.note(&uses)
        };
        let help = if is_table { "fill the table once, before the server starts" } else { subject.help() };
        out.add(
            Fact::Cell(index),
            Finding {
                lint: LINT.name,
                level: if is_table { LINT.level.softened() } else { LINT.level },
                confidence: uses.confidence(),
                message: format!("static mut {} {}", phrase::name_of(uses.cell), subject.predicate(&uses)),
                primary: phrase::declared(&uses),
                secondary: phrase::used(&uses),
                witness: phrase::written(&uses),
                note,
                help: help.to_owned(),
                item: uses.cell.item.clone(),
            },
        );
    }
}

/// Pointers and functions that foreign code hands out: each process loads its own.
fn is_foreign_table(cell: &Cell) -> bool {
    is_foreign(&cell.ty) || (cell.ty.is_unknown() && cell.ty_text.contains("extern "))
}

fn is_foreign(ty: &Ty) -> bool {
    match ty.kind() {
        TyKind::Ptr(_) | TyKind::FnPtr(..) => true,
        TyKind::Slice(element) | TyKind::Array(element) => is_foreign(element),
        // `Option<extern "C" fn()>`; a struct with more in it has no type arguments that are all pointers.
        TyKind::Adt(_, args) => !args.is_empty() && args.iter().all(is_foreign),
        _ => false,
    }
}
