//! Why a cell may be no more than a copy of what a backing service keeps.

use crate::context::{BodyData, Context};
use crate::entries::Entry;
use crate::kinds::field_named;
use crate::loops::{Loop, Waits};
use crate::map::{Cell, CellKind, Cure, CureKind, EffectKind, Phase, Touches};
use crate::marks::Target;
use crate::shape::{children, peeled};
use crate::summary::{Deed, Facts};
use rustc_hash::{FxHashMap, FxHashSet};
use twelve_hir::{Expr, ExprId};
use twelve_program::{DefId, DefKind, FieldId, Res, Ty, TyKind};
use twelve_source::Place;
use twelve_stubs::RoleKind;
use twelve_stubs::role::Act;

/// Notes the cures of all cells.
pub(crate) fn cures(
    context: &Context<'_>,
    facts: &[Facts],
    entries: &[Entry],
    waiting: &[Loop],
    cells: &mut [Cell],
) {
    // Uses of backing services by function: the first look, the first change.
    let mut outside: FxHashMap<DefId, [Option<Place>; 2]> = FxHashMap::default();
    for act in facts.iter().flat_map(|f| &f.acts) {
        if let Deed::External(touches) = act.deed {
            let changes = matches!(touches, Touches::Changes | Touches::Sets | Touches::Removes);
            let slot = &mut outside.entry(act.function).or_default()[usize::from(changes)];
            *slot = Some(slot.map_or(act.site, |place| place.min(act.site)));
        }
    }
    let buses: FxHashSet<(DefId, ExprId)> =
        waiting.iter().filter(|l| l.waits == Waits::Bus).map(|l| (l.def, l.body)).collect();
    let by_bus: Vec<bool> = entries
        .iter()
        .map(|e| matches!(e.target, Target::Code(def, root) if buses.contains(&(def, root))))
        .collect();
    let expiring = Expiring::new(context);
    for cell in cells {
        if is_filled_once(context, cell) {
            cell.effects.iter_mut().filter(|e| e.kind == EffectKind::Write).for_each(|e| e.is_copy = true);
        }
        let mut found = Vec::new();
        let mut note = |kind, place| found.push(Cure { kind, place });
        for effect in cell.effects.iter().filter(|e| e.kind == EffectKind::Write) {
            let [looks, changes] = outside.get(&effect.function).copied().unwrap_or_default();
            match effect.phase {
                Phase::Serving => {
                    if effect.is_copy {
                        note(CureKind::Loads, effect.place);
                    }
                    if let Some(place) = changes {
                        note(CureKind::WritesThrough, place);
                    }
                    if effect.entries.iter().any(|i| by_bus.get(*i).copied().unwrap_or(false)) {
                        note(CureKind::Bus, effect.place);
                    }
                }
                Phase::Background if effect.is_copy || looks.is_some() => {
                    note(CureKind::Rebuilt, effect.place);
                }
                _ => {}
            }
        }
        if let Some(place) = expiring.place(cell).or_else(|| ages(context, cell)) {
            note(CureKind::Expires, place);
        }
        cell.cures.append(&mut found);
        cell.cures.sort_unstable_by_key(|c| (c.place, c.kind));
        cell.cures.dedup();
    }
}

/// Whether one function without parameters looks whether something is there, and puts it there if not: what a
/// `OnceLock` does. Nothing of a request gets in.
fn is_filled_once(context: &Context<'_>, cell: &Cell) -> bool {
    let Some(first) = cell.effects.iter().find(|e| e.kind == EffectKind::Write) else { return false };
    let alone = cell
        .effects
        .iter()
        .all(|e| e.function == first.function && (e.kind != EffectKind::Write || e.by == "="));
    let inner = cell.ty_text.split('<').any(|part| part == "Option");
    let takes_nothing =
        context.program.function(first.function).is_some_and(|f| f.params.is_empty() && f.receiver.is_none());
    alone && inner && takes_nothing
}

/// Where one value with a time in it is put again by the very function that looked how old it is.
fn ages(context: &Context<'_>, cell: &Cell) -> Option<Place> {
    let CellKind::Field(field) = cell.kind else { return None };
    if cell.contents.is_some() || !holds_time(context, &context.program.field_ty(field, &[])) {
        return None;
    }
    let serving = |kind| cell.effects.iter().filter(move |e| e.kind == kind && e.phase == Phase::Serving);
    let compares = |function: DefId| {
        let data = context.body(function)?;
        let measured = data.calls().into_iter().find(|(id, _)| match data.expr(*id) {
            Expr::MethodCall(call) => AGES.contains(&call.method.as_str()),
            _ => false,
        });
        measured.and_then(|(id, _)| context.place(function, data.call_range(id)))
    };
    let mut places = serving(EffectKind::Write).map(|put| {
        let looked = serving(EffectKind::Read).any(|read| read.function == put.function);
        if looked { compares(put.function) } else { None }
    });
    let first = places.next()??;
    places.all(|place| place.is_some()).then_some(first)
}

/// Methods that say how old something is.
const AGES: &[&str] = &[
    "elapsed",
    "duration_since",
    "signed_duration_since",
    "saturating_duration_since",
    "checked_duration_since",
];

/// Whether a value holds a point in time and no number that is counted beside it.
fn holds_time(context: &Context<'_>, ty: &Ty) -> bool {
    let (mut time, mut stack) = (false, vec![(ty.clone(), 0)]);
    while let Some((ty, depth)) = stack.pop() {
        match ty.peeled().kind() {
            TyKind::Adt(def, args) => {
                let name = context.program.def(*def).name;
                time |= ["Instant", "SystemTime", "DateTime", "NaiveDateTime", "OffsetDateTime", "Zoned"]
                    .iter()
                    .any(|t| name == **t);
                if depth < 4 {
                    stack.extend(args.iter().map(|a| (a.clone(), depth + 1)));
                    let fields = context.adts.get(def).into_iter().flatten();
                    stack.extend(fields.map(|(_, ty)| (ty.clone(), depth + 1)));
                }
            }
            TyKind::Tuple(parts) if depth < 4 => stack.extend(parts.iter().map(|p| (p.clone(), depth + 1))),
            TyKind::Prim(name) if crate::purpose::is_integer(name) => return false,
            _ => {}
        }
    }
    time
}

/// Where cells are made whose content ends after a time.
struct Expiring {
    fields: FxHashMap<FieldId, Place>,
    statics: FxHashMap<DefId, Place>,
    /// Locals, by the places of their names.
    locals: FxHashMap<Place, Place>,
}

impl Expiring {
    fn new(context: &Context<'_>) -> Self {
        let (mut fields, mut statics) = (FxHashMap::default(), FxHashMap::default());
        let mut locals = FxHashMap::default();
        // Functions that set one: `fn build_cache() -> Cache<..>`.
        let mut makers: FxHashMap<DefId, Place> = FxHashMap::default();
        for data in &context.bodies {
            let set = data.infer.calls.iter().filter(|(id, callee)| expires(context, data, **id, callee));
            let place = set.filter_map(|(id, _)| context.place(data.def, data.call_range(*id))).min();
            if let Some(place) = place {
                makers.insert(data.def, place);
            }
        }
        if makers.is_empty() {
            return Self { fields, statics, locals };
        }
        for data in &context.bodies {
            let calls = || data.infer.calls.values().any(|callee| makers.contains_key(&callee.def));
            let is_static = context.program.def(data.def).kind == DefKind::Static;
            // Most bodies set no time to live.
            if !is_static && !makers.contains_key(&data.def) && !calls() {
                continue;
            }
            let within = |root| within(context, &makers, data, root);
            if is_static && let Some(place) = within(data.body.root) {
                statics.insert(data.def, place);
            }
            for (pat, init) in &data.shape.init {
                let name = data.body.pat_ranges.get(pat.0 as usize);
                if let Some(name) = name.and_then(|range| context.place(data.def, *range))
                    && let Some(place) = within(*init)
                {
                    locals.insert(name, place);
                }
            }
            for index in 0..data.body.exprs.len() as u32 {
                let id = ExprId(index);
                match data.expr(id) {
                    Expr::Struct(literal) => {
                        let variant = data.made_variant(id);
                        let Some(variant) = variant.filter(|v| context.adts.contains_key(&v.adt)) else {
                            continue;
                        };
                        for (name, _, value) in &literal.fields {
                            if let Some(field) = field_named(context, variant, *name)
                                && let Some(place) = within(*value)
                            {
                                fields.entry(field).or_insert(place);
                            }
                        }
                    }
                    Expr::Call(callee, args) => {
                        let Some(Res::Ctor(variant)) = data.res(*callee) else { continue };
                        for (index, value) in args.iter().enumerate() {
                            let field =
                                FieldId { adt: variant.adt, variant: variant.index, index: index as u32 };
                            if context.adts.contains_key(&variant.adt)
                                && let Some(place) = within(*value)
                            {
                                fields.entry(field).or_insert(place);
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        Self { fields, statics, locals }
    }

    fn place(&self, cell: &Cell) -> Option<Place> {
        match cell.kind {
            CellKind::Field(field) => self.fields.get(&field).copied(),
            CellKind::Static(def) | CellKind::StaticMut(def) | CellKind::ThreadLocal(def) => {
                self.statics.get(&def).copied()
            }
            CellKind::Value(_) | CellKind::Captured(_) => self.locals.get(&cell.place).copied(),
            CellKind::Hidden(_) => None,
        }
    }
}

/// Where an expression, the local that it names or a function that it calls or names sets a time to live.
fn within(
    context: &Context<'_>,
    makers: &FxHashMap<DefId, Place>,
    data: &BodyData<'_>,
    root: ExprId,
) -> Option<Place> {
    let mut stack = vec![root];
    for _ in 0..400 {
        let id = stack.pop()?;
        if let Some(callee) = data.infer.calls.get(&id)
            && expires(context, data, id, callee)
        {
            return context.place(data.def, data.call_range(id));
        }
        if let Some(place) = data.infer.calls.get(&id).and_then(|callee| makers.get(&callee.def)) {
            return Some(*place);
        }
        if matches!(data.expr(id), Expr::Path(_)) {
            if let Some(Res::Def(def)) = data.res(id)
                && let Some(place) = makers.get(&def)
            {
                return Some(*place);
            }
            let init = data.local(id).and_then(|pat| data.shape.init.get(&pat)).copied();
            stack.extend(init.map(|i| peeled(data.body, i)).filter(|i| i.0 < id.0));
        }
        children(data.expr(id), |child| stack.push(child));
    }
    None
}

fn expires(context: &Context<'_>, data: &BodyData<'_>, id: ExprId, callee: &twelve_program::Callee) -> bool {
    context.roles_at(data, id, callee).any(|role| matches!(role, RoleKind::Does(Act::Expire)))
}
