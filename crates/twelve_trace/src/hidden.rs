//! What attributes make: `#[cached]` puts a static beside the function, and every call asks it; `#[io_cached]` a store
//! on disk; `#[database]` makes a pool of the struct below it.

use crate::cells::cell;
use crate::collect::{Collector, Reached};
use crate::entries::attr_holds;
use crate::map::{
    Cell, CellKind, Cure, CureKind, Effect, EffectKind, PathSource, Phase, Process, ResourceUse,
};
use crate::witness::reaches;
use twelve_hir::{Attr, ItemKind};
use twelve_program::{DefId, DefKind};
use twelve_source::Place;
use twelve_stubs::role::{Act, Condition};
use twelve_stubs::{Role, RoleKind};

/// Adds the cells that attributes make, in their places.
pub(crate) fn add(collector: &Collector<'_, '_>, cells: &mut Vec<Cell>) {
    let context = collector.context;
    let program = context.program;
    let mut found: Vec<Cell> = Vec::new();
    for data in &context.bodies {
        let item = program.item(data.def);
        if !matches!(item.kind, ItemKind::Fn(_)) {
            continue;
        }
        for attr in &item.attrs {
            let Some(by) = program.attr_macro(data.def, attr) else { continue };
            let roles: Vec<&RoleKind> = program
                .roles(by)
                .iter()
                .filter(|role| attr_holds(role, attr))
                .map(|role| &role.kind)
                .collect();
            let nature = roles.iter().find_map(|role| match role {
                RoleKind::HiddenStatic(nature) => Some(*nature),
                _ => None,
            });
            let (Some(nature), Some(place), Some(region)) =
                (nature, program.place(data.def, item.name_range), collector.regions.of_def(data.def))
            else {
                continue;
            };
            let name = item.name.as_str().to_owned();
            let path = program.path_of(data.def);
            let mut made =
                cell(context, CellKind::Hidden(data.def), name, path, place, program.ret_ty(data.def));
            made.nature = Some(nature);
            made.certain = true;
            if roles.iter().any(|role| matches!(role, RoleKind::Does(Act::Expire))) {
                made.cures.push(Cure { kind: CureKind::Expires, place });
            }
            let reach = reaches(collector.regions, collector.entries, vec![region]);
            let by = program.def(by).name.as_str().to_owned();
            for phase in collector.phases.of(region) {
                let reached = collector.reached(&reach, phase, &[(region, None)]);
                made.effects.push(Effect {
                    kind: EffectKind::Write,
                    place,
                    by: by.clone(),
                    phase,
                    function: data.def,
                    entries: reached.entries,
                    witness: reached.witness,
                    result_used: false,
                    key_names: Vec::new(),
                    is_copy: false,
                    certain: reached.certain,
                });
            }
            found.push(made);
        }
    }
    if !found.is_empty() {
        cells.append(&mut found);
        cells.sort_by(|a, b| (a.place, &a.name).cmp(&(b.place, &b.name)));
    }
}

/// Adds the resources that attributes make: of structs (when, nothing says: it is when the service starts), and for
/// functions.
pub(crate) fn resources(
    collector: &Collector<'_, '_>,
    processes: &[(Process, Option<DefId>)],
    resources: &mut Vec<ResourceUse>,
) {
    let context = collector.context;
    let program = context.program;
    let serves = processes.iter().any(|(process, _)| process.kind.serves());
    for (def, data) in program.defs() {
        if data.kind != DefKind::Struct || program.is_stub(def) || !context.is_run(def) {
            continue;
        }
        let item = program.item(def);
        // `#[database]`, `#[derive(Database)]`.
        let derived = item.attrs.iter().filter(|attr| attr.is("derive")).flat_map(|attr| {
            attr.meta.args.iter().map(|meta| (Attr { path: meta.path.clone(), ..attr.clone() }, true))
        });
        let written = item.attrs.iter().map(|attr| (attr.clone(), false));
        for (attr, is_derive) in written.chain(derived) {
            let Some(by) = program.attr_macro(def, &attr) else { continue };
            let held = program.roles(by).iter().filter(|role| holds_for_fields(context, def, role));
            for role in held {
                let Some(place) = program.place(def, item.name_range) else { continue };
                let name = program.def(by).name;
                let by = if is_derive { format!("#[derive({name})]") } else { format!("#[{name}]") };
                let phase = if serves { Phase::Startup } else { Phase::OneOff };
                resources.extend(made_by_attr(role, place, by, def, phase, Reached::certain()));
            }
        }
    }
    of_functions(collector, resources);
    resources.sort_by_key(|made| (made.place, made.phase));
}

/// Adds the resources that attributes make for the functions below them, when these are called first:
/// `#[io_cached(disk = true)]`.
fn of_functions(collector: &Collector<'_, '_>, resources: &mut Vec<ResourceUse>) {
    let program = collector.context.program;
    for data in &collector.context.bodies {
        let item = program.item(data.def);
        if !matches!(item.kind, ItemKind::Fn(_)) {
            continue;
        }
        for attr in &item.attrs {
            let Some(by) = program.attr_macro(data.def, attr) else { continue };
            for role in program.roles(by).iter().filter(|role| attr_holds(role, attr)) {
                let (RoleKind::Opens { .. }, Some(place), Some(region)) = (
                    &role.kind,
                    program.place(data.def, item.name_range),
                    collector.regions.of_def(data.def),
                ) else {
                    continue;
                };
                let reach = reaches(collector.regions, collector.entries, vec![region]);
                for phase in collector.phases.of(region) {
                    let reached = collector.reached(&reach, phase, &[(region, None)]);
                    let by = format!("#[{}]", program.def(by).name);
                    resources.extend(made_by_attr(role, place, by, data.def, phase, reached));
                }
            }
        }
    }
}

/// What an attribute with this role makes of an item, if it makes something.
fn made_by_attr(
    role: &Role,
    place: Place,
    by: String,
    function: DefId,
    phase: Phase,
    reached: Reached,
) -> Option<ResourceUse> {
    let RoleKind::Opens { what, medium, instead, .. } = &role.kind else { return None };
    Some(ResourceUse {
        what: *what,
        medium: *medium,
        place,
        by,
        instead: instead.clone(),
        path: PathSource::default(),
        defaults: Vec::new(),
        pooled: false,
        transient: false,
        opted_in: false,
        once: true,
        phase,
        function,
        entries: reached.entries,
        witness: reached.witness,
        certain: reached.certain,
    })
}

/// Whether the conditions of an attribute's role hold for the fields of the struct below it: `type(n)` is that of
/// field n, or what it is a pool of.
fn holds_for_fields(context: &crate::context::Context<'_>, def: DefId, role: &Role) -> bool {
    role.when.iter().all(|condition| match condition {
        Condition::Type(n, path) => {
            let field = context.adts.get(&def).and_then(|fields| fields.get(usize::from(*n)));
            field.is_some_and(|(_, ty)| {
                let of = ty.as_adt().map(|(_, args)| args.to_vec()).unwrap_or_default();
                context.is_type(ty, path) || of.iter().any(|ty| context.is_type(ty, path))
            })
        }
        _ => false,
    })
}
