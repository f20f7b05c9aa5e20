//! Describes cells: name, place, type, what is in them and what they are for.

use crate::context::{Context, THREAD_LOCAL};
use crate::kinds::is_static_mut;
use crate::map::{Cell, CellKind, Contents, Purpose};
use crate::resolve::{CellKey, Resolver, peel_handles};
use twelve_hir::{ItemKind, Pat, PatId, StaticMake};
use twelve_program::{DefId, FieldId, Ty, TyKind, VariantId};
use twelve_stubs::RoleKind;
use twelve_stubs::role::{Collection, Nature};

/// The cell of a key, still without effects.
pub(crate) fn describe(context: &Context<'_>, resolver: &Resolver<'_, '_>, key: CellKey) -> Option<Cell> {
    match key {
        CellKey::Static(def) => static_cell(context, def),
        CellKey::Field(field) => field_cell(context, field),
        CellKey::Value(def, arg) => match resolver.handed_local(def, arg) {
            Some(pat) => local_cell(context, CellKind::Value(def), def, pat),
            None => {
                let data = context.body(def)?;
                let ty = peel_handles(context, &data.ty(arg));
                let name = context.program.ty_text(&ty);
                let place = context.place(def, data.range(arg))?;
                let item = context.program.path_of(def);
                Some(cell(context, CellKind::Value(def), name, item, place, ty))
            }
        },
        CellKey::Extracted(def, pat) => {
            let data = context.body(def)?;
            let ty = peel_handles(context, &data.pat_ty(pat));
            let name = if ty.is_unknown() { "shared state".to_owned() } else { context.program.ty_text(&ty) };
            let range = data.body.pat_ranges.get(pat.0 as usize).copied()?;
            let place = context.place(def, range)?;
            Some(cell(context, CellKind::Value(def), name, context.program.path_of(def), place, ty))
        }
        CellKey::Captured(def, pat) => local_cell(context, CellKind::Captured(def), def, pat),
    }
}

fn static_cell(context: &Context<'_>, def: DefId) -> Option<Cell> {
    let item = context.program.item(def);
    let ItemKind::Static(made) = &item.kind else { return None };
    let ty = context.program.static_ty(def);
    let by_thread = made.make == StaticMake::ThreadLocal || context.type_flags(&ty) & THREAD_LOCAL != 0;
    let kind = if is_static_mut(context, def) {
        CellKind::StaticMut(def)
    } else if by_thread {
        CellKind::ThreadLocal(def)
    } else {
        CellKind::Static(def)
    };
    let place = context.place(def, item.name_range)?;
    Some(cell(context, kind, item.name.as_str().to_owned(), context.program.path_of(def), place, ty))
}

fn field_cell(context: &Context<'_>, id: FieldId) -> Option<Cell> {
    let field = context.program.field(id)?;
    let place = context.place(id.adt, field.range)?;
    let mut item = context.program.path_of(id.adt);
    if let ItemKind::Enum(_, variants) = &context.program.item(id.adt).kind
        && let Some(variant) = variants.get(id.variant as usize)
    {
        item.push_str("::");
        item.push_str(&variant.name);
    }
    item.push_str("::");
    item.push_str(&field.name);
    let ty = context.program.declared_field_ty(id);
    Some(cell(context, CellKind::Field(id), field.name.as_str().to_owned(), item, place, ty))
}

fn local_cell(context: &Context<'_>, kind: CellKind, def: DefId, pat: PatId) -> Option<Cell> {
    let data = context.body(def)?;
    let name = match data.body.pats.get(pat.0 as usize) {
        Some(Pat::Bind { name, .. }) => name.plain().as_str().to_owned(),
        _ => context.program.ty_text(&data.pat_ty(pat)),
    };
    let range = data.body.pat_ranges.get(pat.0 as usize).copied()?;
    let place = context.place(def, range)?;
    let item = format!("{}::{name}", context.program.path_of(def));
    Some(cell(context, kind, name, item, place, data.pat_ty(pat)))
}

/// A cell without effects.
pub(crate) fn cell(
    context: &Context<'_>,
    kind: CellKind,
    name: String,
    item: String,
    place: twelve_source::Place,
    ty: Ty,
) -> Cell {
    Cell {
        kind,
        name,
        item,
        place,
        ty_text: context.program.ty_text(&ty),
        contents: contents(context, &ty, 0),
        nature: context.nature(&ty).or_else(|| wrapped_nature(context, &ty)),
        purpose: Purpose::Data,
        topic: None,
        cures: Vec::new(),
        guarded: Vec::new(),
        effects: Vec::new(),
        certain: false,
        ty,
    }
}

/// The nature of the one field of a workspace type around it: `struct Db(Pool)`.
fn wrapped_nature(context: &Context<'_>, ty: &Ty) -> Option<Nature> {
    let inner = peel_handles(context, ty);
    let (def, _) = inner.as_adt()?;
    match context.adts.get(&def)?.as_slice() {
        [(_, only)] => context.nature(only),
        _ => None,
    }
}

/// The outermost collection in a type, looking into other people's types and into small ones of the workspace.
fn contents(context: &Context<'_>, ty: &Ty, depth: usize) -> Option<Contents> {
    if depth > 8 {
        return None;
    }
    match ty.kind() {
        TyKind::Ref(_, inner) | TyKind::Future(inner) => contents(context, inner, depth + 1),
        TyKind::Adt(def, args) => {
            let kind = context.program.roles(*def).iter().find_map(|role| match role.kind {
                RoleKind::Collection(kind) => Some(kind),
                _ => None,
            });
            if let Some(collection) = kind {
                let names = |index: usize| {
                    let mut names = Vec::new();
                    if let Some(ty) = args.get(index) {
                        type_names(context, ty, 0, &mut names);
                    }
                    names
                };
                let value_names = if collection == Collection::Map { names(1) } else { Vec::new() };
                return Some(Contents { collection, key_names: names(0), value_names });
            }
            if let Some(fields) = context.adts.get(def) {
                return match fields.as_slice() {
                    [(_, only)] => contents(context, only, depth + 1),
                    _ => None,
                };
            }
            args.iter().find_map(|arg| contents(context, arg, depth + 1))
        }
        _ => None,
    }
}

fn type_names(context: &Context<'_>, ty: &Ty, depth: usize, names: &mut Vec<String>) {
    if depth > 4 || names.len() >= 12 {
        return;
    }
    match ty.kind() {
        TyKind::Prim(name) => names.push(name.as_str().to_owned()),
        TyKind::Adt(def, args) => {
            names.push(context.program.def(*def).name.as_str().to_owned());
            args.iter().for_each(|a| type_names(context, a, depth + 1, names));
            if let Some(fields) = context.adts.get(def).filter(|_| depth < 2) {
                for (field, _) in fields.iter().take(8) {
                    // What a struct of the workspace holds tells what it is about.
                    let variant = VariantId { adt: field.adt, index: field.variant };
                    if let Some(f) = context.program.fields_of(variant).get(field.index as usize)
                        && names.len() < 12
                    {
                        names.push(f.name.as_str().to_owned());
                    }
                }
            }
        }
        TyKind::Ref(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner) => {
            type_names(context, inner, depth + 1, names);
        }
        TyKind::Tuple(list) => list.iter().for_each(|t| type_names(context, t, depth + 1, names)),
        TyKind::Dyn(traits) | TyKind::Opaque(traits) => {
            for t in traits {
                names.push(context.program.def(t.def).name.as_str().to_owned());
                t.args.iter().for_each(|a| type_names(context, a, depth + 1, names));
            }
        }
        _ => {}
    }
}
