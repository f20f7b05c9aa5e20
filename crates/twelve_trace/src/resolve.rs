//! Which cell an effect is on: from abstract places to statics, fields of shared types, shared values, captures.

use crate::context::{COLLECTION, Context, HANDLE, SHARED_STATE};
use crate::entries::Entry;
use crate::kinds::is_static_mut;
use crate::marks::{Marks, Target};
use crate::phases::Phases;
use crate::places::{APlace, Root};
use crate::regions::{RegionId, Regions};
use crate::shape::peeled;
use crate::summary::RawEffect;
use rustc_hash::FxHashSet;
use twelve_hir::{ExprId, PatId};
use twelve_program::{DefId, DefKind, FieldId, Res, Ty, TyKind};
use twelve_stubs::RoleKind;
use twelve_stubs::role::Nature;

/// A cell, before it is described.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum CellKey {
    Static(DefId),
    Field(FieldId),
    /// A value that is handed over by an expression of a body.
    Value(DefId, ExprId),
    /// A value of which only the handler's own parameter is seen.
    Extracted(DefId, PatId),
    Captured(DefId, PatId),
}

/// A value handed to the framework.
#[derive(Debug)]
struct Handed {
    def: DefId,
    arg: ExprId,
    ty: Ty,
}

/// Resolves places.
pub(crate) struct Resolver<'c, 'p> {
    /// Whether nothing serves: objects are then their callers', and only statics are known to be shared.
    only_statics: bool,
    context: &'c Context<'p>,
    regions: &'c Regions,
    phases: &'c Phases,
    /// Functions that are entry points, with whether each is a method of a service object.
    entries: FxHashSet<DefId>,
    entry_regions: FxHashSet<RegionId>,
    handed: Vec<Handed>,
    /// The shared state that entry points take as parameters or ask for: its type, and where.
    extracted: Vec<(Ty, CellKey)>,
    /// Handles that a handler closure gives to the handlers behind it (`warp::any().map(move || db.clone())`): the type
    /// behind each, and the local that it captures.
    lent: Vec<(Ty, CellKey)>,
    /// Structs, enums and unions of the workspace that shared objects reach.
    shared: FxHashSet<DefId>,
    /// Types whose methods the framework calls: their plain fields are state.
    actors: FxHashSet<DefId>,
    /// Those of which every value is made for one call or connection: the object of a WebSocket, an actor that a
    /// handler starts. What they hold themselves is gone with them.
    passing: FxHashSet<DefId>,
    /// Types of which shared objects hold many, in a collection, and none by itself: what such a one holds belongs to the
    /// collection, which is told of.
    elements: FxHashSet<DefId>,
    /// Places (with kinds) that some caller saw.
    instantiated: FxHashSet<(twelve_source::Place, crate::map::EffectKind)>,
}

impl<'c, 'p> Resolver<'c, 'p> {
    pub(crate) fn new(
        context: &'c Context<'p>,
        regions: &'c Regions,
        phases: &'c Phases,
        entries: &[Entry],
        marks: &[Marks],
        only_statics: bool,
    ) -> Self {
        let mut resolver = Self {
            only_statics,
            context,
            regions,
            phases,
            entries: FxHashSet::default(),
            entry_regions: FxHashSet::default(),
            handed: Vec::new(),
            extracted: Vec::new(),
            lent: Vec::new(),
            shared: FxHashSet::default(),
            actors: crate::order::actors(context, entries),
            passing: passing(context, regions, phases),
            elements: FxHashSet::default(),
            instantiated: FxHashSet::default(),
        };
        for (data, marks) in context.bodies.iter().zip(marks) {
            for (_, arg) in &marks.shares {
                // What is made for a request and handed over in it is that request's own.
                let given = data.ty(*arg);
                let later = |at| regions.of_expr(data.def, at).is_some_and(|r| phases.only_later(r));
                if later(*arg) && resolver.handed_origin(data.def, *arg).is_none_or(later) {
                    continue;
                }
                let ty = peel_handles(context, &given);
                resolver.handed.push(Handed { def: data.def, arg: *arg, ty });
            }
        }
        let mut seeds: Vec<Ty> = resolver.handed.iter().map(|h| h.ty.clone()).collect();
        let extractors = given(context);
        for (def, data) in context.program.defs() {
            if data.kind == DefKind::Static && !context.program.is_stub(def) {
                seeds.push(context.program.static_ty(def));
            }
        }
        for (def, call, ty) in extractors {
            if resolver.is_handed(&ty) {
                resolver.extracted.push((peel_handles(context, &ty), CellKey::Value(def, call)));
                seeds.push(ty);
            }
        }
        for entry in entries {
            if let Some(region) = crate::phases::region_of(regions, entry.target) {
                resolver.entry_regions.insert(region);
            }
            match entry.target {
                Target::Fn(def, _) => {
                    resolver.entries.insert(def);
                    let Some(data) = context.body(def) else { continue };
                    for (index, pat) in data.body.params.iter().enumerate() {
                        let ty = data.pat_ty(*pat);
                        let object = index == 0 && has_receiver(context, def);
                        let is_shared = context.type_flags(&ty) & SHARED_STATE != 0;
                        if is_shared {
                            let key = CellKey::Extracted(def, *pat);
                            resolver.extracted.push((peel_handles(context, &ty), key));
                        }
                        if object || is_shared {
                            seeds.push(ty);
                        }
                    }
                }
                Target::Code(def, root) => {
                    seeds.extend(resolver.captured_types(def, root));
                    let lent = resolver.lent_by(def, root);
                    resolver.lent.extend(lent);
                }
                Target::Param(_) => {}
            }
        }
        resolver.spread(seeds);
        resolver.elements = resolver.elements();
        resolver
    }

    fn elements(&self) -> FxHashSet<DefId> {
        let (mut many, mut single) = (FxHashSet::default(), FxHashSet::default());
        let shared = self.shared.iter().filter_map(|adt| self.context.adts.get(adt)).flatten();
        for ty in shared.map(|(_, ty)| ty).chain(self.handed.iter().map(|h| &h.ty)) {
            let mut stack = vec![(ty.peeled().clone(), false)];
            while let Some((ty, within)) = stack.pop() {
                match ty.kind() {
                    TyKind::Adt(def, args) => {
                        if self.context.adts.contains_key(def) {
                            if within { &mut many } else { &mut single }.insert(*def);
                        }
                        let within = within || self.context.flags(*def) & COLLECTION != 0;
                        stack.extend(args.iter().map(|a| (a.peeled().clone(), within)));
                    }
                    TyKind::Tuple(parts) => stack.extend(parts.iter().map(|p| (p.peeled().clone(), within))),
                    _ => {}
                }
            }
        }
        many.retain(|adt| !single.contains(adt));
        many
    }

    /// Whether state of this type is handed to the framework for all requests, as far as both are known.
    fn is_handed(&self, ty: &Ty) -> bool {
        let inner = peel_handles(self.context, ty);
        // An extractor of shared state says so itself.
        self.context.type_flags(ty) & SHARED_STATE != 0
            || self.handed.iter().any(|h| h.ty.is_unknown() || alike(&h.ty, &inner, 0))
    }

    /// Notes that callers saw this effect of a callee.
    pub(crate) fn note_instance(&mut self, effect: &RawEffect) {
        if effect.chain.is_some() || effect.home != effect.function {
            self.instantiated.insert((effect.site, effect.kind));
        }
    }

    /// The types of what a handler closure uses and did not make.
    fn captured_types(&self, def: DefId, root: ExprId) -> Vec<Ty> {
        let Some(data) = self.context.body(def) else { return Vec::new() };
        let mut types = Vec::new();
        for index in 0..=root.0.min(data.body.exprs.len().saturating_sub(1) as u32) {
            let id = ExprId(index);
            let Some(pat) = data.local(id) else { continue };
            let outside = data.shape.source.get(&pat).is_none_or(|s| !data.shape.within(*s, root));
            if outside && self.regions.of_expr(def, id) == self.regions.of_root(def, root) {
                types.push(data.ty(id));
                types.extend(self.taken_from(data, pat));
            }
        }
        types
    }

    /// The handle that a handler closure only hands on, as its type and the local that was made before anything served.
    fn lent_by(&self, def: DefId, root: ExprId) -> Option<(Ty, CellKey)> {
        let data = self.context.body(def)?;
        let twelve_hir::Expr::Closure(closure) = data.expr(root) else { return None };
        let ty = data.ty(closure.body);
        if self.context.type_flags(&ty) & HANDLE == 0 {
            return None;
        }
        let mut pat = self.handed_local(def, closure.body)?;
        // Of `let inner = db.clone();` it is `db`.
        for _ in 0..8 {
            let Some(init) = data.shape.init.get(&pat) else { break };
            match self.handed_local(def, *init) {
                Some(earlier) if earlier != pat => pat = earlier,
                _ => break,
            }
        }
        let made = data.shape.source.get(&pat).map_or_else(
            || self.regions.of_def(def),
            |made| (!data.shape.within(*made, root)).then(|| self.regions.of_expr(def, *made)).flatten(),
        )?;
        (!self.phases.serving(made)).then(|| (peel_handles(self.context, &ty), CellKey::Captured(def, pat)))
    }

    /// The type of the parameter that a local was taken out of: `let done = self.done.clone();`.
    fn taken_from(&self, data: &crate::context::BodyData<'_>, pat: PatId) -> Option<Ty> {
        let mut at = peeled(data.body, *data.shape.init.get(&pat)?);
        let mut fields = 0;
        for _ in 0..16 {
            at = match data.expr(at) {
                twelve_hir::Expr::Field(base, ..) => {
                    fields += 1;
                    peeled(data.body, *base)
                }
                twelve_hir::Expr::MethodCall(call) if call.args.is_empty() => {
                    peeled(data.body, call.receiver)
                }
                twelve_hir::Expr::Call(_, args) if args.len() == 1 => peeled(data.body, args[0]),
                twelve_hir::Expr::Path(_) => {
                    let param = data.local(at).and_then(|pat| crate::marks::param_of(data, pat));
                    return (fields > 0 && param.is_some()).then(|| data.ty(at));
                }
                _ => return None,
            };
        }
        None
    }

    /// Marks all types that these reach by fields, arguments and trait objects.
    fn spread(&mut self, mut stack: Vec<Ty>) {
        let mut seen: FxHashSet<Ty> = FxHashSet::default();
        let mut budget = 200_000usize;
        while let Some(ty) = stack.pop() {
            if budget == 0 || !seen.insert(ty.clone()) {
                continue;
            }
            budget -= 1;
            match ty.kind() {
                TyKind::Adt(def, args) => {
                    stack.extend(args.iter().cloned());
                    if let Some(fields) = self.context.adts.get(def)
                        && self.shared.insert(*def)
                    {
                        stack.extend(fields.iter().map(|(_, ty)| ty.clone()));
                    }
                }
                TyKind::Ref(_, inner)
                | TyKind::Ptr(inner)
                | TyKind::Slice(inner)
                | TyKind::Array(inner)
                | TyKind::Future(inner) => stack.push(inner.clone()),
                TyKind::Tuple(list) => stack.extend(list.iter().cloned()),
                TyKind::Dyn(traits) | TyKind::Opaque(traits) => {
                    for trait_ in traits {
                        stack.extend(trait_.args.iter().cloned());
                        for adt in self.context.implementors.get(&trait_.def).into_iter().flatten() {
                            stack.push(Ty::new(TyKind::Adt(*adt, Vec::new())));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn is_shared_field(&self, field: FieldId) -> bool {
        self.shared.contains(&field.adt)
    }

    /// The cell of an effect, and whether the way to it is certain; none where nothing that lasts is touched.
    pub(crate) fn cell(&self, effect: &RawEffect) -> Option<(CellKey, bool)> {
        let place = &effect.place;
        let field = place.cell_field();
        if self.only_statics && !matches!(place.root, Root::Static(_)) {
            return None;
        }
        match place.root {
            Root::Static(def) => {
                if self.context.program.is_stub(def) {
                    return None;
                }
                let whole = place.crossing.is_none() && is_static_mut(self.context, def);
                let key = field.filter(|_| !whole).map_or(CellKey::Static(def), CellKey::Field);
                Some((key, effect.certain))
            }
            Root::Param(index) => self.of_param(effect, usize::from(index), field),
            Root::ClosureParam(pat) => {
                let ty = self.context.body(effect.home)?.pat_ty(pat);
                // `ctx.run_interval(minute, |actor, _| actor.minutes += 1)`
                let actor = ty.peeled().as_adt().map(|(adt, _)| adt).filter(|adt| self.actors.contains(adt));
                if let (Some(actor), Some(field)) = (actor, field) {
                    let lasting = !self.passing.contains(&actor) || self.by_handle(place);
                    return lasting.then_some((CellKey::Field(field), effect.certain));
                }
                place.crossing?;
                self.of_argument(effect, pat, &ty, field)
            }
            Root::Given(def, call) => {
                place.crossing?;
                // What nobody hands over for all requests, somebody does for each.
                let ty = given_ty(self.context, def, call).filter(|ty| self.is_handed(ty))?;
                self.of_shared(effect, CellKey::Value(def, call), &ty, field)
            }
            Root::Local(pat) => {
                let data = self.context.body(effect.home)?;
                let made = data
                    .shape
                    .source
                    .get(&pat)
                    .and_then(|s| self.regions.of_expr(effect.home, *s))
                    .or_else(|| self.regions.of_def(effect.home))?;
                self.of_local(effect, made, Some(pat), field)
            }
            Root::Built(at) => {
                let made = self.regions.of_expr(effect.home, at)?;
                self.of_local(effect, made, None, field)
            }
            Root::Unknown => self.guess(place, field),
        }
    }

    fn of_param(&self, effect: &RawEffect, index: usize, field: Option<FieldId>) -> Option<(CellKey, bool)> {
        let data = self.context.body(effect.home)?;
        let pat = *data.body.params.get(index)?;
        let whole = self.regions.of_def(effect.home)?;
        if self.entries.contains(&effect.home)
            && (effect.region == whole || self.phases.serving(effect.region))
        {
            if index == 0 && has_receiver(self.context, effect.home) {
                let lasting =
                    !self.of_passing_object(effect, &data.pat_ty(pat)) || self.by_handle(&effect.place);
                return field.filter(|_| lasting).map(|f| (CellKey::Field(f), effect.certain));
            }
            effect.place.crossing?;
            return self.of_argument(effect, pat, &data.pat_ty(pat), field);
        }
        // `async fn run(mut self) { while let Some(order) = self.orders.recv().await { self.open.insert(..) } }`: what
        // the loop's own object holds lasts from one round to the next.
        if let Some(field) = field
            && self.is_round(effect, whole)
            && self.holds_collection(&effect.place)
            && (!self.of_passing_object(effect, &data.pat_ty(pat)) || self.by_handle(&effect.place))
        {
            return Some((CellKey::Field(field), effect.certain));
        }
        let open = self.regions.open.get(whole).copied().unwrap_or(false)
            || self.regions.into.get(whole).is_none_or(Vec::is_empty)
            || self.entry_regions.contains(&effect.region)
            || !self.instantiated.contains(&(effect.site, effect.kind));
        if !open || effect.chain.is_some() {
            return None;
        }
        // `router(Arc::default())`: what a handler captures of the function that makes it.
        let seen = self.instantiated.contains(&(effect.site, effect.kind));
        if field.is_none() && !seen && self.entry_regions.contains(&effect.region) {
            effect.place.crossing?;
            return Some((CellKey::Captured(effect.home, pat), effect.certain));
        }
        self.guess(&effect.place, field)
    }

    /// Whether what is changed is a collection: a number or flag of a loop's object says how the loop is doing.
    fn holds_collection(&self, place: &APlace) -> bool {
        let ty = place.fields.last().map(|field| self.context.program.field_ty(*field, &[]));
        place.crossing.is_some() || ty.is_some_and(|ty| self.context.type_flags(&ty) & COLLECTION != 0)
    }

    /// Whether an effect happens in the rounds of a loop that is an entry point, in a function that does not itself run
    /// for a call.
    fn is_round(&self, effect: &RawEffect, whole: RegionId) -> bool {
        effect.region != whole && self.entry_regions.contains(&effect.region) && !self.phases.serving(whole)
    }

    /// What a framework passes to a handler.
    fn of_argument(
        &self,
        effect: &RawEffect,
        pat: PatId,
        ty: &Ty,
        field: Option<FieldId>,
    ) -> Option<(CellKey, bool)> {
        let flags = self.context.type_flags(ty);
        if flags & SHARED_STATE == 0 {
            if field.is_none() && flags & HANDLE != 0 {
                let inner = peel_handles(self.context, ty);
                let mut lent = self.lent.iter().filter(|(ty, _)| alike(ty, &inner, 0)).map(|(_, key)| *key);
                let first = lent.next()?;
                return Some((first, effect.certain && lent.all(|key| key == first)));
            }
            return self.guess(&effect.place, field);
        }
        self.of_shared(effect, CellKey::Extracted(effect.home, pat), ty, field)
    }

    /// State of all requests of this type; `seen` is where it is seen, if nobody is known to hand it over.
    fn of_shared(
        &self,
        effect: &RawEffect,
        seen: CellKey,
        ty: &Ty,
        field: Option<FieldId>,
    ) -> Option<(CellKey, bool)> {
        let inner = peel_handles(self.context, ty);
        // What a middleware makes for each request and hands on with it.
        let passes = inner.as_adt().is_some_and(|(adt, _)| self.passing.contains(&adt));
        if passes && !self.by_handle(&effect.place) {
            return None;
        }
        if let Some(field) = field {
            return Some((CellKey::Field(field), effect.certain));
        }
        if let Some(handed) = self.handed.iter().find(|h| alike(&h.ty, &inner, 0)) {
            return Some((CellKey::Value(handed.def, handed.arg), effect.certain));
        }
        // A part of the shared state that the framework takes out of it.
        let mut parts: Vec<FieldId> = self
            .shared
            .iter()
            .filter_map(|adt| self.context.adts.get(adt))
            .flatten()
            .filter(|(_, ty)| alike(&peel_handles(self.context, ty), &inner, 0))
            .map(|(field, _)| *field)
            .collect();
        parts.sort_unstable();
        match parts.as_slice() {
            [only] => Some((CellKey::Field(*only), effect.certain)),
            [first, ..] => Some((CellKey::Field(*first), false)),
            [] => {
                // One value, whichever of the handlers is looked at: the first stands for all.
                let first = self.extracted.iter().find(|(ty, _)| alike(ty, &inner, 0));
                Some((first.map_or(seen, |(_, key)| *key), effect.certain))
            }
        }
    }

    /// What was made in a body.
    fn of_local(
        &self,
        effect: &RawEffect,
        made: RegionId,
        pat: Option<PatId>,
        field: Option<FieldId>,
    ) -> Option<(CellKey, bool)> {
        let place = &effect.place;
        let per_call = self.phases.serving(made);
        if place.crossing.is_none() {
            // A collection or an object beside a loop that is an entry point.
            let pat = pat.filter(|_| made != effect.region && !per_call)?;
            // What the elements of a collection hold is the collection's.
            let ty = self.context.body(effect.home).map(|data| data.pat_ty(pat));
            let is_object = ty.is_some_and(|ty| self.context.type_flags(&ty) & COLLECTION == 0);
            let field = field.filter(|_| is_object);
            return Some((field.map_or(CellKey::Captured(effect.home, pat), CellKey::Field), effect.certain));
        }
        if made != effect.region && !per_call {
            return match (field, pat) {
                (Some(field), _) => Some((CellKey::Field(field), effect.certain)),
                (None, Some(pat)) => Some((CellKey::Captured(effect.home, pat), effect.certain)),
                (None, None) => None,
            };
        }
        let field = field.filter(|f| self.is_shared_field(*f))?;
        if !per_call {
            return Some((CellKey::Field(field), effect.certain));
        }
        // Made for this call, but it may hold a handle to what is not.
        let count = usize::from(place.crossing.unwrap_or(0));
        let handle = self.is_handle_among(&place.fields[..count.saturating_sub(1).min(place.fields.len())]);
        handle.then_some((CellKey::Field(field), false))
    }

    fn of_passing_object(&self, effect: &RawEffect, self_ty: &Ty) -> bool {
        let object =
            effect.place.fields.first().map(|f| f.adt).or_else(|| self_ty.as_adt().map(|(def, _)| def));
        object.is_some_and(|adt| self.passing.contains(&adt))
    }

    /// Whether the way to the lock leads through a handle, which may be to something that lasts.
    fn by_handle(&self, place: &APlace) -> bool {
        let count = usize::from(place.crossing.unwrap_or(0)).min(place.fields.len());
        self.is_handle_among(&place.fields[..count])
    }

    fn is_handle_among(&self, fields: &[FieldId]) -> bool {
        fields.iter().any(|f| {
            let ty = self.context.program.field_ty(*f, &[]);
            self.context.type_flags(&ty) & HANDLE != 0
        })
    }

    fn is_channel(&self, field: FieldId) -> bool {
        let nature = self.context.nature(&self.context.program.field_ty(field, &[]));
        matches!(nature, Some(Nature::Queue | Nature::Broadcast | Nature::Channel))
    }

    /// A field of a type that shared objects reach, by a way that is not known.
    fn guess(&self, place: &APlace, field: Option<FieldId>) -> Option<(CellKey, bool)> {
        place.crossing?;
        let field = field.filter(|f| self.is_shared_field(*f))?;
        if self.elements.contains(&field.adt) {
            return None;
        }
        // The object of one request or connection, unless the way leads through a handle that it holds; the channel in
        // it leads back to who made it.
        let first = place.fields.first()?.adt;
        let lasting = !self.passing.contains(&first)
            || (self.by_handle(place) && !(self.passing.contains(&field.adt) && self.is_channel(field)));
        lasting.then_some((CellKey::Field(field), false))
    }

    /// For a value that is handed over: where the local was made that it is, or is a clone of.
    fn handed_origin(&self, def: DefId, arg: ExprId) -> Option<ExprId> {
        let data = self.context.body(def)?;
        let mut made = *data.shape.source.get(&self.handed_local(def, arg)?)?;
        for _ in 0..8 {
            let again = self.handed_local(def, made).and_then(|pat| data.shape.source.get(&pat)).copied();
            match again {
                Some(earlier) if earlier.0 < made.0 => made = earlier,
                _ => break,
            }
        }
        Some(made)
    }

    /// For a value that is handed over: the local that holds it, if it is one.
    pub(crate) fn handed_local(&self, def: DefId, arg: ExprId) -> Option<PatId> {
        let data = self.context.body(def)?;
        let mut at = peeled(data.body, arg);
        for _ in 0..8 {
            at = match data.expr(at) {
                twelve_hir::Expr::MethodCall(call) if call.args.is_empty() => {
                    peeled(data.body, call.receiver)
                }
                twelve_hir::Expr::Call(_, args) if args.len() == 1 => peeled(data.body, args[0]),
                twelve_hir::Expr::Path(_) => {
                    return match data.res(at) {
                        Some(Res::Local(pat)) => Some(pat),
                        _ => None,
                    };
                }
                _ => return None,
            };
        }
        None
    }
}

/// The types of the workspace whose values are made in code that runs for a call or connection, and nowhere else.
fn passing(context: &Context<'_>, regions: &Regions, phases: &Phases) -> FxHashSet<DefId> {
    let (mut later, mut lasting) = (FxHashSet::default(), FxHashSet::default());
    for data in &context.bodies {
        for (id, res) in &data.infer.paths {
            let Res::Ctor(variant) = res else { continue };
            let made_later = regions.of_expr(data.def, *id).is_some_and(|r| phases.only_later(r));
            let of = if made_later { &mut later } else { &mut lasting };
            of.insert(variant.adt);
        }
        // `T::default()` where the impl is derived.
        for (id, callee) in &data.infer.calls {
            let Some((adt, _)) = data.ty(*id).as_adt().map(|(def, args)| (def, args.len())) else { continue };
            let makes = context.program.is_stub(callee.def) && !has_receiver(context, callee.def);
            if makes && context.adts.contains_key(&adt) {
                let made_later = regions.of_expr(data.def, *id).is_some_and(|r| phases.only_later(r));
                let of = if made_later { &mut later } else { &mut lasting };
                of.insert(adt);
            }
        }
    }
    later.retain(|adt| !lasting.contains(adt));
    later
}

/// The calls that give state of all requests, each with its type.
fn given(context: &Context<'_>) -> Vec<(DefId, ExprId, Ty)> {
    let mut found = Vec::new();
    for data in &context.bodies {
        for (call, callee) in data.calls() {
            let by_type = || context.type_flags(&context.carried(&data.ty(call))) & SHARED_STATE != 0;
            if (context.flags(callee.def) & SHARED_STATE != 0 || by_type())
                && let Some(ty) = given_ty(context, data.def, call)
            {
                found.push((data.def, call, ty));
            }
        }
    }
    found
}

/// The type of the state that a call gives: behind `Option`, `Result` and the like.
fn given_ty(context: &Context<'_>, def: DefId, call: ExprId) -> Option<Ty> {
    let mut ty = context.carried(&context.body(def)?.ty(call));
    // A guard of the framework's around it.
    for _ in 0..2 {
        let Some((adt, _)) = ty.as_adt() else { break };
        let plain =
            context.program.is_stub(adt) && context.flags(adt) & (HANDLE | SHARED_STATE | COLLECTION) == 0;
        match context.program.deref_step(&ty).filter(|_| plain) {
            Some(inner) => ty = inner.peeled().clone(),
            None => break,
        }
    }
    (!ty.is_unknown()).then_some(ty)
}

fn has_receiver(context: &Context<'_>, def: DefId) -> bool {
    context.program.function(def).is_some_and(|f| f.receiver.is_some())
}

/// Whether two types are the same as far as both are known.
fn alike(a: &Ty, b: &Ty, depth: usize) -> bool {
    let both = |a: &[Ty], b: &[Ty]| {
        a.len() == b.len()
            && a.iter().zip(b).all(|(a, b)| a.is_unknown() || b.is_unknown() || alike(a, b, depth + 1))
    };
    match (a.kind(), b.kind()) {
        _ if depth > 8 => true,
        (TyKind::Unknown, _) | (_, TyKind::Unknown) => false,
        (TyKind::Adt(a, of_a), TyKind::Adt(b, of_b)) => a == b && both(of_a, of_b),
        (TyKind::Tuple(a), TyKind::Tuple(b)) => both(a, b),
        (TyKind::Ref(_, a), TyKind::Ref(_, b))
        | (TyKind::Slice(a), TyKind::Slice(b))
        | (TyKind::Array(a), TyKind::Array(b)) => both(std::slice::from_ref(a), std::slice::from_ref(b)),
        _ => a == b,
    }
}

/// The type behind references, shared handles and extractors.
pub(crate) fn peel_handles(context: &Context<'_>, ty: &Ty) -> Ty {
    let mut ty = ty.peeled().clone();
    for _ in 0..8 {
        let Some((def, args)) = ty.as_adt() else { break };
        // What a sender carries is not what it is.
        let roles = context.program.roles(def);
        let is_end = roles.iter().any(|role| matches!(role.kind, RoleKind::Nature(_)));
        if (is_end && context.flags(def) & SHARED_STATE == 0)
            || context.flags(def) & (HANDLE | SHARED_STATE) == 0
        {
            break;
        }
        let Some(inner) = args.first() else { break };
        let inner = inner.peeled().clone();
        ty = inner;
    }
    ty
}
