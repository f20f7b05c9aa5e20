//! Statics that attributes make: `#[cached]` puts one beside the function, and every call asks it.

use crate::cells::cell;
use crate::collect::Collector;
use crate::entries::attr_holds;
use crate::map::{Cell, CellKind, Cure, CureKind, Effect, EffectKind};
use crate::witness::reaches;
use twelve_hir::ItemKind;
use twelve_stubs::RoleKind;
use twelve_stubs::role::Act;

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
