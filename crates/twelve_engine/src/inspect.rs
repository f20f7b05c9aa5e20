//! What linking found, printed for developers and bug reports.

use crate::{Clock, EngineError, LinkedWorkspace, Settings, linked};
use std::fmt::Write as _;
use twelve_hir::Name;
use twelve_program::{DefId, DefKind, Program, Target, TyKind};
use twelve_source::{FileId, shown};

/// Every use of a name outside of tests that leads somewhere: a line each, with the columns
/// `file line start end package owner trait name sort` between tabs.
///
/// Lines count from 1; start and end are bytes within the line, from 0, the end excluded. The package is that of
/// the definition, the owner the type or trait that holds it (for a trait's items, also those of an impl, the
/// trait), and the sort is `type`, `fn`, `value` or `macro`.
///
/// # Errors
/// When there is no package, nothing can be read, or the settings themselves are wrong.
pub fn names(settings: &Settings) -> Result<String, EngineError> {
    twelve_lower::in_big_stack_pool(settings.threads, || {
        let LinkedWorkspace { loaded, program, .. } = linked(settings, &mut Clock::start())?;
        let mut out = String::new();
        for name in program.name_uses() {
            let file = loaded.sources.file(FileId(name.hir.0));
            let at = file.line_column(name.range.start);
            let line_start = file.text[..name.range.start as usize].rfind('\n').map_or(0, |i| i + 1) as u32;
            let described = describe(&program, name.target);
            let (path, start, end) = (&file.name, name.range.start - line_start, name.range.end - line_start);
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{}\t{}\t{start}\t{end}\t{described}", shown(path, false), at.line);
        }
        Ok(out)
    })
}

/// Package, owner, trait, name and sort of a definition.
fn describe(program: &Program, target: Target) -> String {
    let (def, owner, name, sort) = match target {
        Target::Def(def) => {
            let data = program.def(def);
            (def, data.parent.and_then(|p| holder(program, p)), Some(data.name), sort(data.kind))
        }
        Target::Variant(variant) => (variant.adt, Some(program.def(variant.adt).name), program.variant_name(variant), "type"),
        Target::Field(field) => (field.adt, Some(program.def(field.adt).name), program.field(field).map(|f| f.name), "value"),
    };
    let package = &program.krate(def).package;
    format!("{}\t{}\t\t{}\t{sort}", shown(package, false), owner.as_deref().unwrap_or(""), name.as_deref().unwrap_or(""))
}

/// Of an impl of a trait the trait, of another impl its type, of a trait the trait itself.
fn holder(program: &Program, parent: DefId) -> Option<Name> {
    if program.def(parent).kind != DefKind::Impl {
        return Some(program.def(parent).name);
    }
    if let Some(trait_) = program.impl_trait_of(parent) {
        return Some(program.def(trait_).name);
    }
    let ty = program.impl_self_ty(parent)?;
    match ty.peeled().kind() {
        TyKind::Adt(def, _) => Some(program.def(*def).name),
        TyKind::Prim(name) => Some(*name),
        TyKind::Dyn(traits) => traits.first().map(|t| program.def(t.def).name),
        TyKind::Slice(_) => Some(Name::new("[T]")),
        TyKind::Array(_) => Some(Name::new("[T; N]")),
        _ => None,
    }
}

fn sort(kind: DefKind) -> &'static str {
    match kind {
        DefKind::Fn => "fn",
        DefKind::Const | DefKind::Static => "value",
        DefKind::Macro => "macro",
        _ => "type",
    }
}
