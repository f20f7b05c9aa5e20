//! Small questions about types, fields and the names that code mentions.

use crate::context::{BodyData, Context, DERIVED};
use crate::shape::bound_names;
use twelve_hir::{Expr, ExprId, ItemKind, Name, PatId};
use twelve_program::{DefId, FieldId, Ty, TyKind, VariantId};

/// Whether a static is `static mut`.
pub(crate) fn is_static_mut(context: &Context<'_>, def: DefId) -> bool {
    matches!(&context.program.item(def).kind, ItemKind::Static(s) if s.mutable)
}

/// The field of this name.
pub(crate) fn field_named(context: &Context<'_>, variant: VariantId, name: Name) -> Option<FieldId> {
    let index = context.program.fields_of(variant).iter().position(|f| f.name == name)?;
    Some(FieldId { adt: variant.adt, variant: variant.index, index: index as u32 })
}

/// Whether a value of the type carries nothing of what it was computed from.
pub(crate) fn is_number(ty: &Ty) -> bool {
    match ty.kind() {
        TyKind::Prim(name) => *name != *"str",
        TyKind::Tuple(list) => list.is_empty(),
        TyKind::Never => true,
        _ => false,
    }
}

/// Text or bytes, as a handler takes a request's body.
pub(crate) fn is_bytes(context: &Context<'_>, ty: &Ty) -> bool {
    match ty.peeled().kind() {
        TyKind::Adt(def, args) => {
            let flags = context.flags(*def);
            let name = context.program.def(*def).name;
            flags & DERIVED == 0
                && (matches!(name.as_str(), "String" | "Bytes" | "BytesMut")
                    || (name == *"Vec" && args.first().is_some_and(is_number)))
        }
        TyKind::Prim(name) => *name == *"str",
        TyKind::Slice(inner) => is_number(inner),
        _ => false,
    }
}

/// The names that expressions mention: locals, fields, constants and methods, for what state is about.
pub(crate) fn names_in(data: &BodyData<'_>, list: &[ExprId]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut stack: Vec<ExprId> = list.iter().rev().copied().collect();
    let mut note = |name: &str| {
        let dull = matches!(name, "clone" | "to_string" | "to_owned" | "into" | "as_str" | "as_ref" | "self");
        if !dull && !names.iter().any(|n| n == name) && names.len() < 12 {
            names.push(name.to_owned());
        }
    };
    for _ in 0..64 {
        let Some(id) = stack.pop() else { break };
        match data.expr(id) {
            Expr::Path(path) => {
                if let Some(last) = path.last() {
                    note(&last.name.plain());
                }
            }
            Expr::Field(_, name, _) => note(name),
            Expr::MethodCall(call) => note(&call.method),
            Expr::Closure(_) | Expr::Block(_) => continue,
            _ => {}
        }
        let at = stack.len();
        crate::shape::children(data.expr(id), |child| stack.push(child));
        stack[at..].reverse();
    }
    names
}

/// All names bound by a pattern, in no particular order.
pub(crate) fn names_bound(data: &BodyData<'_>, pat: PatId) -> Vec<PatId> {
    let mut names = Vec::new();
    bound_names(data.body, pat, |name| names.push(name));
    names
}
