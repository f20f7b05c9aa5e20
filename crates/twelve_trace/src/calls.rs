//! Calls, as a body's reading meets them: by the roles of a stub, by the summary of a workspace function, or
//! by neither.

use crate::context::{
    BODY, COLLECTION, CONNECTION, DERIVED, HANDLE, META, RANDOM, SHARED_STATE, TEMP_DIR, TEMPORARY, argument,
};
use crate::eval::{Crossing, Eval};
use crate::map::EffectKind;
use crate::paths::DESCRIBES;
use crate::places::{APlace, Root, Value};
use crate::regions::RegionId;
use crate::shape::{NONE, operands, peeled};
use crate::summary::{Deed, Deps, FLAGS, Opened, RawEffect, Via, depth, param_bit, params_of};
use std::sync::Arc;
use twelve_hir::{Expr, ExprId, Name, Receiver, TypeRef};
use twelve_program::{Callee, DefId, FieldId, Res, Ty, TyKind};
use twelve_stubs::RoleKind;
use twelve_stubs::role::{Access, Act, FileOp};

/// Implementations of one trait method that are looked into; a method with more is everybody's.
const MAX_IMPLS: usize = 24;
/// Calls between where an effect is told of and where it happens.
pub(crate) const MAX_DEPTH: usize = 10;

impl<'p> Eval<'_, 'p> {
    pub(crate) fn read_call(&mut self, id: ExprId) -> (Value, Deps) {
        let data = self.data;
        let args = operands(data.expr(id));
        self.asks_who_leads(id);
        let Some(callee) = data.infer.calls.get(&id) else { return self.unresolved(id, &args) };
        let context = self.shared.context;
        let roles: Vec<&'p RoleKind> = context.roles_at(data, id, callee).collect();
        let targets: Vec<usize> = std::iter::once(callee.def)
            .chain(callee.impls.iter().copied())
            .filter_map(|def| context.body_index(def))
            .take(MAX_IMPLS + 1)
            .collect();
        if targets.is_empty() || targets.len() > MAX_IMPLS || !roles.is_empty() {
            self.by_roles(id, callee, &args, &roles)
        } else {
            self.by_summaries(id, &targets, &args)
        }
    }

    /// A constructor, a closure, a parameter that is called, or something unknown.
    fn unresolved(&mut self, id: ExprId, args: &[ExprId]) -> (Value, Deps) {
        let data = self.data;
        let (all, deps) = self.union(args.iter().copied());
        if let Expr::Call(callee, _) = data.expr(id) {
            if let Some(Res::Ctor(variant)) = data.res(*callee) {
                if !self.shared.context.adts.contains_key(&variant.adt) {
                    return (all, deps);
                }
                for (index, arg) in args.iter().enumerate() {
                    let field = FieldId { adt: variant.adt, variant: variant.index, index: index as u32 };
                    self.changed |= self.places.build(id, field, self.value(*arg));
                }
                return (self.places.value(APlace::root(Root::Built(id))), deps);
            }
            if let Some(closure) = self.closure_of(*callee) {
                for (i, arg) in args.iter().enumerate() {
                    self.bind_closure(closure, Some(i), self.value(*arg), self.dep(*arg));
                }
                return (self.value(closure), deps | self.dep(closure));
            }
            if let Some(param) = self.param_of(self.value(*callee)) {
                for (i, arg) in args.iter().enumerate() {
                    self.note_param_call(param, i, self.value(*arg));
                }
                return (Value::default(), deps);
            }
        }
        self.key_by_name(id);
        for arg in args {
            self.escape(self.value(*arg));
        }
        let mut value = Value::default();
        if let Expr::MethodCall(call) = data.expr(id) {
            if self.record {
                self.facts.unknown_methods += 1;
                self.external_by_name(id, call.method);
            }
            let receiver = self.value(call.receiver);
            for arg in &call.args {
                if let Some(closure) = self.closure_of(*arg) {
                    self.bind_closure(closure, None, receiver, self.dep(call.receiver));
                }
            }
            let shared = receiver.iter().any(|p| {
                let place = self.places.get(p);
                place.crossing.is_some()
                    || matches!(
                        place.root,
                        Root::Static(_) | Root::Given(..) | Root::Param(_) | Root::Unknown
                    )
            });
            if shared {
                value = self.places.value(APlace::root(Root::Unknown));
            }
        }
        (value, deps)
    }

    /// Notes that what a lock gave goes to code that nobody knows.
    fn escape(&mut self, value: Value) {
        for id in value.iter() {
            let place = self.places.get(id);
            if !place.own
                && let Some(crossing) = self.crossings.get_mut(&place.via)
            {
                crossing.escaped = true;
            }
        }
    }

    /// The closure of this body that an expression is.
    pub(crate) fn closure_of(&self, id: ExprId) -> Option<ExprId> {
        let at = peeled(self.data.body, id);
        if matches!(self.data.expr(at), Expr::Closure(_)) {
            return Some(at);
        }
        match self.data.ty(at).peeled().kind() {
            TyKind::Closure(def, expr, ..) if *def == self.data.def => Some(*expr),
            _ => None,
        }
    }

    fn param_of(&self, value: Value) -> Option<usize> {
        value.iter().find_map(|id| match self.places.get(id) {
            APlace { root: Root::Param(i), fields, crossing: None, .. } if fields.is_empty() => {
                Some(usize::from(*i))
            }
            _ => None,
        })
    }

    fn note_param_call(&mut self, param: usize, arg: usize, value: Value) {
        for id in value.iter() {
            let place = self.places.get(id).clone();
            if !place.own
                && let Some(crossing) = self.crossings.get_mut(&place.via)
            {
                crossing.returned = true;
            }
            let item = (param, arg, APlace { via: NONE, ..place });
            let known = matches!(item.2.root, Root::Param(_) | Root::Static(_) | Root::Given(..));
            if known && self.summary.param_calls.len() < 16 && !self.summary.param_calls.contains(&item) {
                self.summary.param_calls.push(item);
            }
        }
    }

    fn by_summaries(&mut self, id: ExprId, targets: &[usize], args: &[ExprId]) -> (Value, Deps) {
        let shared = self.shared;
        let values: Vec<Value> = args.iter().map(|a| self.value(*a)).collect();
        let several = targets.len() > 1;
        let (mut value, mut deps) = (Value::default(), 0);
        for target in targets {
            let summary = &shared.summaries[*target];
            let callee = shared.context.bodies[*target].def;
            for effect in &summary.effects {
                self.take_effect(id, callee, effect, &values, args, several);
            }
            for place in &summary.returns {
                value = value.union(self.places.instantiate(place, &values, id));
            }
            if !summary.built.is_empty() {
                for (field, place) in &summary.built {
                    let held = self.places.instantiate(place, &values, id);
                    self.changed |= self.places.build(id, *field, held);
                }
                value = value.union(self.places.value(APlace::root(Root::Built(id))));
            }
            deps |= summary.result_deps & FLAGS;
            for param in params_of(summary.result_deps) {
                deps |= args.get(param).map_or(0, |a| self.dep(*a));
            }
            for (param, gained) in &summary.flows {
                let Some(arg) = args.get(*param).copied() else { continue };
                let own = gained & FLAGS;
                let gained = params_of(*gained)
                    .filter(|p| p != param)
                    .fold(own, |d, p| d | args.get(p).map_or(0, |a| self.dep(*a)));
                if self.is_held_here(arg) {
                    self.pour(arg, gained);
                }
            }
            for file in &summary.files {
                self.take_file(id, callee, file, args, several);
            }
            for (param, certain) in &summary.secrets {
                if let Some(arg) = args.get(*param) {
                    self.secret_handed(callee, *arg, *certain && !several);
                }
            }
            for (param, nth, place) in &summary.param_calls {
                let given = self.places.instantiate(place, &values, id);
                self.note_crossing(id, given, false);
                let Some(arg) = args.get(*param).copied() else { continue };
                if let Some(closure) = self.closure_of(arg) {
                    self.bind_closure(closure, Some(*nth), given, 0);
                } else if let Some(outer) = self.param_of(self.value(arg)) {
                    self.note_param_call(outer, *nth, given);
                }
            }
        }
        self.note_crossing(id, value, false);
        (value, deps)
    }

    /// Notes the places that this very call crossed into.
    fn note_crossing(&mut self, id: ExprId, value: Value, to_write: bool) {
        let mut crossed = Value::default();
        for place in value.iter() {
            if self.places.get(place).via == id {
                crossed.add(place);
            }
        }
        if crossed.is_empty() {
            return;
        }
        let by = match self.data.expr(id) {
            Expr::MethodCall(call) => call.method,
            _ => Name::new("call"),
        };
        let entry = self.crossings.entry(id).or_insert(Crossing {
            value: crossed,
            by,
            to_write,
            escaped: false,
            returned: false,
        });
        entry.value = entry.value.union(crossed);
    }

    fn take_effect(
        &mut self,
        id: ExprId,
        callee: DefId,
        effect: &RawEffect,
        values: &[Value],
        args: &[ExprId],
        several: bool,
    ) {
        if depth(&effect.chain) >= MAX_DEPTH || self.facts.effects.len() >= crate::eval::MAX_EFFECTS {
            return;
        }
        let places = self.places.instantiate(&effect.place, values, NONE);
        for place in places.iter() {
            let place = self.places.get(place).clone();
            if !self.is_shared(&place) && !self.outlives_round(&place, id) {
                continue;
            }
            if effect.kind == EffectKind::Write {
                self.wrote.insert(place.via);
                if let (Root::Param(i), None) = (effect.place.root, effect.place.crossing)
                    && let Some(arg) = args.get(usize::from(i))
                {
                    self.mark_written(*arg);
                }
            }
            if !self.record {
                continue;
            }
            let place = APlace { via: NONE, ..place };
            if !self.seen.insert((effect.site, effect.kind, place.clone())) {
                continue;
            }
            let (region, chain) = self.carried(id, callee, effect.region, &effect.chain);
            self.facts.effects.push(RawEffect {
                place,
                home: self.data.def,
                region,
                chain,
                certain: effect.certain && !several,
                ..effect.clone()
            });
        }
    }

    /// Where something that a callee does counts, and by which calls.
    pub(crate) fn carried(
        &self,
        id: ExprId,
        callee: DefId,
        region: RegionId,
        chain: &Option<Arc<Via>>,
    ) -> (RegionId, Option<Arc<Via>>) {
        if self.shared.regions.of_def(callee) != Some(region) {
            return (region, chain.clone());
        }
        let place = self.shared.context.place(self.data.def, self.data.call_range(id));
        let via = place.map(|place| {
            let next = chain.clone();
            Arc::new(Via { place, caller: self.data.def, callee, depth: depth(chain) + 1, next })
        });
        (self.region(id), via)
    }

    fn by_roles(
        &mut self,
        id: ExprId,
        callee: &Callee,
        args: &[ExprId],
        roles: &[&'p RoleKind],
    ) -> (Value, Deps) {
        let data = self.data;
        let context = self.shared.context;
        let function = context.program.function(callee.def);
        let receiver_kind = function.and_then(|f| f.receiver.as_ref());
        let is_method = receiver_kind.is_some();
        let receiver = if is_method {
            args.first().map_or(Value::default(), |a| self.value(*a))
        } else {
            Value::default()
        };
        let rest = if is_method { args.get(1..).unwrap_or(&[]) } else { args };
        let told = match data.expr(id) {
            // What an error tells goes no further.
            Expr::MethodCall(call) if DESCRIBES.contains(&call.method.as_str()) => {
                args.get(..1).unwrap_or(args)
            }
            _ => args,
        };
        let (_, mut deps) = self.union(told.iter().copied());
        deps |= told.iter().fold(0, |d, a| d | self.randomness(*a));
        let rest_deps = rest.iter().fold(0, |d, a| d | self.dep(*a));
        let by = context.program.def(callee.def).name;
        let range = data.call_range(id);
        let key = rest.get(..1).unwrap_or(&[]);
        let (mut plain, mut file) = (true, None);
        let mut runs_later = false;
        for role in roles {
            let kind = match role {
                RoleKind::Mutates => Some(EffectKind::Write),
                RoleKind::Reads => Some(EffectKind::Read),
                RoleKind::Initialises => Some(EffectKind::Initialise),
                _ => None,
            };
            if let Some(kind) = kind {
                plain = false;
                let at_cell = self.places.map(receiver, cross_here);
                self.emit(kind, at_cell, id, range, by, key, rest_deps, true, true);
                if kind == EffectKind::Write
                    && let Some(arg) = args.first()
                {
                    self.mark_written(*arg);
                }
                if kind == EffectKind::Initialise
                    && let (Some(receiver), Some(value)) = (args.first(), rest.first())
                {
                    self.secret_kept(*receiver, *value);
                }
            }
            match role {
                // A middleware that calls the next service hands the request on.
                RoleKind::View
                | RoleKind::Access(_)
                | RoleKind::Wraps
                | RoleKind::Alias
                | RoleKind::Entry(_) => plain = false,
                RoleKind::WritesData { data: from, into } => {
                    self.write_data(id, callee, *from, *into);
                }
                RoleKind::File { op, path, to, data: bytes } => {
                    self.file_call(id, callee, *op, [*path, *to, *bytes]);
                    file = Some(*op);
                }
                RoleKind::Handler { .. } => {
                    runs_later = true;
                    self.bind_handlers(rest);
                }
                RoleKind::Spawns(_) | RoleKind::Startup(_) => runs_later = true,
                RoleKind::Opens { what, medium, arg, instead } => {
                    let address = arg.and_then(|arg| argument(data, id, callee, arg));
                    let opened = Opened { what: *what, medium: *medium, instead: instead.clone() };
                    self.open(id, context.program.path_of(callee.def).into(), opened, address);
                }
                RoleKind::Does(act) => self.act(id, callee, Deed::Act(*act)),
                RoleKind::Secret(arg) => {
                    if let Some(secret) = argument(data, id, callee, *arg) {
                        self.keep_secrets(secret, true);
                        if self.dep(secret) & Deps::from(RANDOM) != 0 {
                            self.act(id, callee, Deed::Act(Act::GenerateKey));
                        }
                    }
                }
                _ => {}
            }
        }
        self.external(id, callee, args);
        self.made(id, callee, is_method);
        // A declaration of the workspace without a body: it may do anything that its signature lets it.
        let certain = context.program.is_stub(callee.def);
        let changes_self = match receiver_kind {
            Some(Receiver::RefMut) => true,
            Some(Receiver::Typed(TypeRef::Ref(mutable, _))) => *mutable,
            _ => false,
        };
        let leads = |eval: &Self, at: ExprId| {
            let value = eval.value(at);
            eval.leads_to_cell(at, callee)
                || value.iter().any(|p| eval.outlives_round(eval.places.get(p), at))
        };
        // What goes over a connection is not kept by who holds it; nor is it known to be by a writer that is not known.
        let sends = |at: ExprId| {
            let ty = data.ty(at);
            let trait_ =
                context.program.def(callee.def).parent.map(|parent| context.program.def(parent).name);
            let writes = || trait_.is_some_and(|name| name == *"Write" || name == *"AsyncWriteExt");
            context.type_flags(ty.peeled()) & CONNECTION != 0 || (ty.peeled().is_unknown() && writes())
        };
        if plain && changes_self && args.first().is_some_and(|a| leads(self, *a) && !sends(*a)) {
            self.emit(EffectKind::Write, receiver, id, range, by, key, rest_deps, certain, true);
            self.mark_written(args[0]);
        }
        self.mutable_arguments(id, callee, rest, rest_deps);
        self.grow(callee, args, rest, plain && changes_self, is_method);
        if !runs_later {
            // `KEY.with_borrow_mut(|held| held.push(x))`: the closure gets what a guard would lend.
            let lent = if roles.iter().any(|r| matches!(r, RoleKind::Access(_))) {
                self.places.map(receiver, |p| p.crossed(id))
            } else {
                receiver
            };
            for arg in rest {
                if let Some(closure) = self.closure_of(*arg) {
                    let from = if is_method { lent } else { Value::default() };
                    let from_deps = args.first().map_or(0, |a| self.dep(*a));
                    self.bind_closure(closure, None, from, from_deps & !Deps::from(DERIVED & !(BODY | META)));
                }
            }
        }
        let flags = context.flags(callee.def);
        // What is opened below a temporary folder goes with it, unless it is kept.
        let below = deps & Deps::from(TEMPORARY);
        match file {
            Some(FileOp::Keep) => deps &= !(FLAGS | file_params()),
            Some(FileOp::Read) => deps = below,
            Some(_) => deps = (deps & !(FLAGS | file_params())) | below,
            None => {}
        }
        deps |= Deps::from(flags & (DERIVED | TEMP_DIR)) | self.randomness(id);
        (self.result_by_roles(id, callee, args, roles, receiver), deps)
    }

    /// The places of a stub function's result.
    fn result_by_roles(
        &mut self,
        id: ExprId,
        callee: &Callee,
        args: &[ExprId],
        roles: &[&'p RoleKind],
        receiver: Value,
    ) -> Value {
        let context = self.shared.context;
        let ty = self.data.ty(id);
        let has = |f: fn(&RoleKind) -> bool| roles.iter().any(|r| f(r));
        let first = args.first().map_or(Value::default(), |a| self.value(*a));
        if let Some(access) = roles.iter().find_map(|r| match r {
            RoleKind::Access(access) => Some(*access),
            _ => None,
        }) {
            let crossed = self.places.map(receiver, |p| p.crossed(id));
            self.note_crossing(id, crossed, access == Access::Write);
            return crossed;
        }
        if has(|r| matches!(r, RoleKind::SharedState)) {
            return self.places.value(APlace::root(Root::Given(self.data.def, id)));
        }
        if has(|r| matches!(r, RoleKind::Fresh)) {
            let handle = holds_handle(self, &ty);
            return if handle { self.owned(first) } else { Value::default() };
        }
        if has(|r| matches!(r, RoleKind::Alias | RoleKind::Wraps)) {
            return first;
        }
        if has(|r| matches!(r, RoleKind::View)) {
            return receiver;
        }
        // `parts.extract::<State<App>>()`
        if context.program.is_stub(callee.def) && self.gives_shared(&ty, args) {
            return self.places.value(APlace::root(Root::Given(self.data.def, id)));
        }
        let Some(function) = context.program.function(callee.def) else { return Value::default() };
        let name = context.program.def(callee.def).name;
        if name == *"clone" && args.len() == 1 {
            let handle =
                context.is_handle(&ty) || callee.self_ty.as_ref().is_some_and(|t| context.is_handle(t));
            return if handle { first } else { self.owned(first) };
        }
        if matches!(ty.kind(), TyKind::Prim(_) | TyKind::Never) {
            return Value::default();
        }
        let lends = borrows(&function.ret, 0);
        match &function.receiver {
            Some(kind) => {
                let consumes = match kind {
                    Receiver::Value => true,
                    Receiver::Typed(ty) => !matches!(ty, TypeRef::Ref(..)),
                    _ => false,
                };
                if lends || consumes {
                    let collected =
                        context.type_flags(&ty) & COLLECTION != 0 && !matches!(ty.kind(), TyKind::Ref(..));
                    let more = self.closure_results(args);
                    let kept = receiver.union(more);
                    if !collected {
                        kept
                    } else if holds_elements(self, &ty) {
                        self.owned(kept)
                    } else {
                        // `keys.iter().map(..).collect::<DashMap<..>>()`: its own lock is around what is its own.
                        Value::default()
                    }
                } else if holds_handle(self, &ty) {
                    self.owned(receiver)
                } else {
                    Value::default()
                }
            }
            // A number that a value is made with is not in it: `channel(limits.buffer)`.
            None if lends || context.holds(&ty, 0) => {
                let plain = |a: &ExprId| matches!(self.data.ty(*a).peeled().kind(), TyKind::Prim(_));
                self.union(args.iter().copied().filter(|a| !plain(a))).0
            }
            None => Value::default(),
        }
    }

    /// Whether a call gives an extractor of shared state, and was not handed one.
    fn gives_shared(&self, ty: &Ty, args: &[ExprId]) -> bool {
        let context = self.shared.context;
        let holds = |ty: &Ty| context.type_flags(&context.carried(ty)) & SHARED_STATE != 0;
        holds(ty) && !args.iter().any(|a| holds(&self.data.ty(*a)))
    }

    fn closure_results(&self, args: &[ExprId]) -> Value {
        args.iter()
            .skip(1)
            .filter_map(|a| self.closure_of(*a))
            .fold(Value::default(), |value, closure| value.union(self.value(closure)))
    }

    /// The same places, as a copy.
    fn owned(&mut self, value: Value) -> Value {
        self.places.map(value, |p| APlace { own: true, ..p })
    }

    /// Whether calling a `&mut self` method on this receiver changes what the place holds, and not a value that
    /// was made from it (an iterator, a connection out of a pool).
    fn leads_to_cell(&self, receiver: ExprId, callee: &Callee) -> bool {
        let data = self.data;
        let ty = data.ty(receiver);
        match data.expr(receiver) {
            Expr::Field(..) | Expr::Index(..) | Expr::Deref(_) | Expr::Ref(..) => return true,
            _ => {}
        }
        match (ty.kind(), &callee.self_ty) {
            (TyKind::Ref(..) | TyKind::Unknown | TyKind::Param(_), _) => true,
            (TyKind::Adt(def, _), Some(to)) => match to.kind() {
                TyKind::Adt(other, _) => def != other || matches!(data.res(receiver), Some(Res::Def(_))),
                _ => true,
            },
            _ => true,
        }
    }

    /// `std::mem::take(&mut *guard)`: other people's functions change what they take by `&mut`.
    fn mutable_arguments(&mut self, id: ExprId, callee: &Callee, rest: &[ExprId], deps: Deps) {
        let data = self.data;
        let Some(function) = self.shared.context.program.function(callee.def) else { return };
        for (param, arg) in function.params.iter().zip(rest) {
            if !matches!(&param.ty, TypeRef::Ref(true, _) | TypeRef::Ptr(true, _)) {
                continue;
            }
            let direct = match data.expr(*arg) {
                Expr::Ref(true, inner) => {
                    matches!(data.expr(*inner), Expr::Field(..) | Expr::Index(..) | Expr::Deref(_))
                        || matches!(data.res(*inner), Some(Res::Def(_)))
                }
                _ => matches!(data.ty(*arg).kind(), TyKind::Ref(true, _)),
            };
            if direct {
                let by = self.shared.context.program.def(callee.def).name;
                let certain = self.shared.context.program.is_stub(callee.def);
                let value = self.value(*arg);
                self.emit(EffectKind::Write, value, id, data.call_range(id), by, &[], deps, certain, true);
                self.mark_written(*arg);
            }
        }
    }

    /// The parameters of closures that are handlers come from the framework.
    fn bind_handlers(&mut self, args: &[ExprId]) {
        let data = self.data;
        let context = self.shared.context;
        for arg in args {
            let Some(closure) = self.closure_of(*arg) else { continue };
            let Expr::Closure(closure) = data.expr(closure) else { continue };
            for (pat, _) in &closure.params {
                let value = self.places.value(APlace::root(Root::ClosureParam(*pat)));
                let ty = data.pat_ty(*pat);
                let mut deps = Deps::from(context.derived(&ty, 2));
                // Plain bytes that a handler takes are the body, as those of a function are.
                if crate::kinds::is_bytes(context, &ty) {
                    deps |= Deps::from(BODY);
                }
                self.bind(*pat, value, deps, None);
            }
        }
    }
}

/// The place with the cell right here; a lock that was taken for this very cell stays the way to it.
fn cross_here(place: APlace) -> APlace {
    if place.crossing == Some(place.fields.len() as u8) && !place.own { place } else { place.crossed(NONE) }
}

fn holds_handle(eval: &Eval<'_, '_>, ty: &Ty) -> bool {
    let context = eval.shared.context;
    !matches!(ty.kind(), TyKind::Unknown) && (context.holds(ty, 0) || context.type_flags(ty) & HANDLE != 0)
}

/// Whether what a collection is made of leads to something that is shared.
fn holds_elements(eval: &Eval<'_, '_>, collection: &Ty) -> bool {
    collection.as_adt().is_none_or(|(_, elements)| {
        elements
            .iter()
            .any(|ty| ty.is_unknown() || matches!(ty.kind(), TyKind::Param(_)) || holds_handle(eval, ty))
    })
}

fn file_params() -> Deps {
    (0..48).fold(0, |d, i| d | param_bit(i))
}

/// Whether a return type as written borrows.
pub(crate) fn borrows(ty: &TypeRef, depth: usize) -> bool {
    if depth > 16 {
        return false;
    }
    match ty {
        TypeRef::Ref(..) | TypeRef::Impl(_) => true,
        TypeRef::Path(path) => path.segments.iter().any(|s| {
            s.args
                .as_ref()
                .is_some_and(|args| args.lifetimes || args.types.iter().any(|t| borrows(t, depth + 1)))
        }),
        TypeRef::Tuple(list) => list.iter().any(|t| borrows(t, depth + 1)),
        TypeRef::Slice(inner) | TypeRef::Array(inner) => borrows(inner, depth + 1),
        _ => false,
    }
}
