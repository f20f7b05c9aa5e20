//! Reads one body: the places and origins of its values, and what it does to places.
//!
//! Flow-insensitive within a body: a local has all the places that it is ever given. Expressions are read in the
//! order of their ids, so parts come before wholes and nothing recurses; what is bound later than it is used
//! (loops, closures' parameters) is settled by reading again.

use crate::context::{BodyData, COLLECTION, Context, TEMPORARY};
use crate::kinds::{field_named, is_bytes, is_number, is_static_mut, names_in};
use crate::map::EffectKind;
use crate::places::{APlace, Places, Root, Value};
use crate::regions::{RegionId, Regions};
use crate::shape::{NONE, operands};
use crate::summary::{Deps, FLAGS, Facts, RawEffect, Summary, param_bit};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;
use twelve_hir::{ArithmeticOp, BinaryOp, Expr, ExprId, ItemKind, Name, Pat, PatId};
use twelve_program::{DefId, DefKind, FieldId, Res, Ty, TyKind, VariantId};
use twelve_source::Place;

/// Macros that only tell.
const LOGS: [&str; 17] = [
    "trace",
    "debug",
    "info",
    "warn",
    "error",
    "event",
    "log",
    "println",
    "eprintln",
    "print",
    "eprint",
    "span",
    "trace_span",
    "debug_span",
    "info_span",
    "warn_span",
    "error_span",
];
/// How often a body is read at most.
const MAX_ROUNDS: usize = 5;
/// More effects than this are not kept for one body.
pub(crate) const MAX_EFFECTS: usize = 400;

/// What all bodies' readings share.
pub(crate) struct Shared<'c, 'p> {
    pub(crate) context: &'c Context<'p>,
    pub(crate) regions: &'c Regions,
    /// Functions that a framework calls.
    pub(crate) entries: &'c FxHashSet<DefId>,
    /// Types whose methods a framework calls with `&mut self` or alone: their plain fields are state.
    pub(crate) actors: &'c FxHashSet<DefId>,
    /// Loops that are entry points: each round is another call.
    pub(crate) rounds: &'c FxHashSet<(DefId, ExprId)>,
    /// By the number of the body.
    pub(crate) summaries: &'c [Summary],
}

/// A lock that was taken, or the like.
#[derive(Debug, Clone)]
pub(crate) struct Crossing {
    pub(crate) value: Value,
    pub(crate) by: Name,
    pub(crate) to_write: bool,
    /// Handed to code that nobody knows.
    pub(crate) escaped: bool,
    /// Handed to the caller, who says what is done with it.
    pub(crate) returned: bool,
}

/// The reading of one body.
pub(crate) struct Eval<'c, 'p> {
    pub(crate) shared: &'c Shared<'c, 'p>,
    pub(crate) data: &'c BodyData<'p>,
    pub(crate) places: Places,
    pub(crate) values: Vec<Value>,
    pub(crate) locals: Vec<Value>,
    pub(crate) deps: Vec<Deps>,
    pub(crate) local_deps: Vec<Deps>,
    pub(crate) crossings: FxHashMap<ExprId, Crossing>,
    /// Calls that crossed into something that was then written.
    pub(crate) wrote: FxHashSet<ExprId>,
    /// Expressions on the way to something that was written.
    pub(crate) written: FxHashSet<ExprId>,
    pub(crate) changed: bool,
    pub(crate) record: bool,
    pub(crate) facts: Facts,
    pub(crate) seen: FxHashSet<(Place, EffectKind, APlace)>,
    pub(crate) summary: Summary,
}

/// Reads a body.
pub(crate) fn read(shared: &Shared<'_, '_>, index: usize) -> (Summary, Facts) {
    let data = &shared.context.bodies[index];
    let mut eval = Eval {
        shared,
        data,
        places: Places::default(),
        values: vec![Value::default(); data.body.exprs.len()],
        locals: vec![Value::default(); data.body.pats.len()],
        deps: vec![0; data.body.exprs.len()],
        local_deps: vec![0; data.body.pats.len()],
        crossings: FxHashMap::default(),
        wrote: FxHashSet::default(),
        written: FxHashSet::default(),
        changed: false,
        record: false,
        facts: Facts::default(),
        seen: FxHashSet::default(),
        summary: Summary::default(),
    };
    eval.bind_params();
    for round in 0..MAX_ROUNDS {
        eval.changed = false;
        eval.record = round > 0;
        eval.facts = Facts::default();
        eval.seen.clear();
        eval.crossings.clear();
        eval.wrote.clear();
        eval.written.clear();
        eval.summary = Summary::default();
        for id in 0..data.body.exprs.len() as u32 {
            eval.step(ExprId(id));
        }
        if round > 0 && !eval.changed {
            break;
        }
    }
    eval.finish()
}

impl<'c, 'p> Eval<'c, 'p> {
    /// The region in which an expression runs.
    pub(crate) fn region(&self, at: ExprId) -> RegionId {
        self.shared.regions.of_expr(self.data.def, at).unwrap_or(0)
    }

    /// The value of an expression.
    pub(crate) fn value(&self, id: ExprId) -> Value {
        self.values.get(id.0 as usize).copied().unwrap_or_default()
    }

    /// What an expression derives from.
    pub(crate) fn dep(&self, id: ExprId) -> Deps {
        self.deps.get(id.0 as usize).copied().unwrap_or(0)
    }

    fn bind_params(&mut self) {
        let data = self.data;
        let is_entry = self.shared.entries.contains(&data.def);
        for (index, pat) in data.body.params.iter().enumerate() {
            let value = self.places.value(APlace::root(Root::Param(index.min(usize::from(u16::MAX)) as u16)));
            let ty = data.pat_ty(*pat);
            let mut deps = param_bit(index);
            if is_entry && is_bytes(self.shared.context, &ty) {
                deps |= Deps::from(crate::context::BODY);
            }
            self.bind(*pat, value, deps, None);
        }
    }

    fn step(&mut self, id: ExprId) {
        let (value, deps) = self.read_expr(id);
        let context = self.shared.context;
        let ty = self.data.ty(id);
        let mut deps = deps | Deps::from(context.derived(&ty, 2));
        if is_number(&ty) {
            deps = 0;
        }
        if deps & Deps::from(TEMPORARY) != 0 && self.is_told_of_temporary(id, &ty) {
            deps &= !Deps::from(TEMPORARY);
        }
        self.values[id.0 as usize] = value;
        self.deps[id.0 as usize] = deps;
        let bound: Vec<PatId> = self.data.shape.bound_from(id).collect();
        for pat in bound {
            self.bind(pat, value, deps, Some(id));
        }
    }

    fn read_expr(&mut self, id: ExprId) -> (Value, Deps) {
        let data = self.data;
        match data.expr(id) {
            Expr::Missing | Expr::Continue => (Value::default(), 0),
            Expr::Literal(_) => {
                self.claiming_text(id);
                (Value::default(), 0)
            }
            Expr::Path(_) => {
                self.claiming_text(id);
                self.made_literally(id);
                self.read_path(id)
            }
            Expr::Call(..) | Expr::MethodCall(_) => self.read_call(id),
            Expr::Field(base, ..) => {
                let base_value = self.value(*base);
                let value = match data.infer.fields.get(&id) {
                    Some(field) if self.shared.context.adts.contains_key(&field.adt) => {
                        self.places.project(base_value, *field)
                    }
                    _ => base_value,
                };
                (value, self.dep(*base))
            }
            Expr::Index(base, index) => (self.value(*base), self.dep(*base) | self.dep(*index)),
            Expr::Deref(x) | Expr::Try(x) | Expr::Await(x) | Expr::Cast(x, _) | Expr::Ref(_, x) => {
                (self.value(*x), self.dep(*x))
            }
            Expr::Not(x) | Expr::Neg(x) => (Value::default(), self.dep(*x)),
            Expr::Binary(_, a, b) => {
                self.share_of_work(id);
                (Value::default(), self.dep(*a) | self.dep(*b))
            }
            Expr::Range(a, b, _) => {
                (Value::default(), a.iter().chain(b).fold(0, |deps, x| deps | self.dep(*x)))
            }
            Expr::Assign(op, target, value) => {
                self.assign(*op, *target, *value);
                (Value::default(), 0)
            }
            Expr::Block(block) => block.tail.map_or((Value::default(), 0), |t| (self.value(t), self.dep(t))),
            Expr::If(_, then, otherwise) => self.union(std::iter::once(*then).chain(*otherwise)),
            Expr::Match(_, arms) => self.union(arms.iter().map(|arm| arm.value)),
            Expr::Closure(closure) => (self.value(closure.body), self.dep(closure.body)),
            Expr::Struct(literal) => {
                self.made_literally(id);
                self.read_struct(id, literal)
            }
            Expr::Tuple(list) | Expr::Array(list) => self.union(list.iter().copied()),
            Expr::Repeat(x) => (Value::default(), self.dep(*x)),
            Expr::Macro(call) => {
                let (value, deps) = self.union(call.args.iter().copied());
                let keeps = self.shared.context.type_flags(&data.ty(id)) & COLLECTION != 0
                    || call.args.iter().any(|a| matches!(data.expr(*a), Expr::Match(..)));
                (if keeps { value } else { Value::default() }, deps)
            }
            Expr::Return(value) => {
                if let Some(value) = value
                    && data.shape.nest.get(id.0 as usize) == Some(&NONE)
                {
                    self.note_return(*value);
                }
                (Value::default(), 0)
            }
            Expr::Let(..)
            | Expr::Loop(..)
            | Expr::While(..)
            | Expr::For(..)
            | Expr::Break(..)
            | Expr::Yield(_) => (Value::default(), 0),
        }
    }

    /// Several expressions' values and origins together.
    pub(crate) fn union(&self, list: impl Iterator<Item = ExprId>) -> (Value, Deps) {
        list.fold((Value::default(), 0), |(value, deps), x| (value.union(self.value(x)), deps | self.dep(x)))
    }

    fn read_path(&mut self, id: ExprId) -> (Value, Deps) {
        match self.data.res(id) {
            Some(Res::Local(pat)) => {
                let index = pat.0 as usize;
                (
                    self.locals.get(index).copied().unwrap_or_default(),
                    self.local_deps.get(index).copied().unwrap_or(0),
                )
            }
            Some(Res::Def(def)) if self.shared.context.program.def(def).kind == DefKind::Static => {
                let value = self.places.value(APlace::root(Root::Static(def)));
                if self.record && is_static_mut(self.shared.context, def) && !self.is_target(id) {
                    self.emit_simple(EffectKind::Read, value, id, "read");
                }
                (value, 0)
            }
            _ => (Value::default(), 0),
        }
    }

    /// Whether a path is what an assignment changes.
    fn is_target(&self, id: ExprId) -> bool {
        let mut at = id;
        while let Some(parent) = self.data.shape.parent_of(at) {
            match self.data.expr(parent) {
                Expr::Field(..) | Expr::Index(..) | Expr::Deref(_) => at = parent,
                Expr::Assign(false, target, _) => return *target == at,
                _ => return false,
            }
        }
        false
    }

    fn read_struct(&mut self, id: ExprId, literal: &twelve_hir::StructLiteral) -> (Value, Deps) {
        let context = self.shared.context;
        let parts = literal.fields.iter().map(|(_, _, x)| *x).chain(literal.base);
        let (all, deps) = self.union(parts);
        let Some(variant) = self.data.made_variant(id).filter(|v| context.adts.contains_key(&v.adt)) else {
            return (all, deps);
        };
        for (name, _, x) in &literal.fields {
            if let Some(field) = field_named(context, variant, *name) {
                self.changed |= self.places.build(id, field, self.value(*x));
            }
        }
        if let Some(base) = literal.base {
            let base = self.value(base);
            let count = context.program.fields_of(variant).len() as u32;
            for index in 0..count {
                let field = FieldId { adt: variant.adt, variant: variant.index, index };
                if !literal
                    .fields
                    .iter()
                    .any(|(name, ..)| field_named(context, variant, *name) == Some(field))
                {
                    let value = self.places.project(base, field);
                    self.changed |= self.places.build(id, field, value);
                }
            }
        }
        (self.places.value(APlace::root(Root::Built(id))), deps)
    }

    fn assign(&mut self, op: bool, target: ExprId, value: ExprId) {
        let data = self.data;
        let deps = self.dep(value);
        if let Some(pat) = data.local(target) {
            if !op {
                self.give(pat, self.value(value), deps);
            } else {
                self.give(pat, Value::default(), deps);
            }
            return;
        }
        if let Some(pat) = self.base_local(target) {
            self.give(pat, Value::default(), deps);
        }
        self.secret_assigned(target, value);
        let key = match data.expr(target) {
            Expr::Index(_, index) => vec![*index],
            _ => Vec::new(),
        };
        let written = self.value(target);
        self.mark_written(target);
        let range = data.range(target);
        let by = if op { "+=" } else { "=" };
        self.emit(EffectKind::Write, written, target, range, Name::new(by), &key, deps, true, false);
    }

    /// The local at the bottom of fields, indexes, derefs and receivers.
    pub(crate) fn base_local(&self, id: ExprId) -> Option<PatId> {
        let mut at = id;
        loop {
            at = match self.data.expr(at) {
                Expr::Field(x, ..) | Expr::Index(x, _) | Expr::Deref(x) | Expr::Ref(_, x) => *x,
                Expr::Try(x) | Expr::Await(x) | Expr::Cast(x, _) => *x,
                Expr::MethodCall(call) => call.receiver,
                Expr::Path(_) => return self.data.local(at),
                _ => return None,
            };
        }
    }

    /// Notes the expressions on the way to something that is written.
    pub(crate) fn mark_written(&mut self, id: ExprId) {
        let mut at = id;
        while self.written.insert(at) {
            at = match self.data.expr(at) {
                Expr::Field(x, ..) | Expr::Index(x, _) | Expr::Deref(x) | Expr::Ref(_, x) => *x,
                _ => return,
            };
        }
    }

    /// Gives a local another value and origin.
    pub(crate) fn give(&mut self, pat: PatId, value: Value, deps: Deps) {
        let index = pat.0 as usize;
        let (Some(slot), Some(from)) = (self.locals.get_mut(index), self.local_deps.get_mut(index)) else {
            return;
        };
        let (all, origins) = (slot.union(value), *from | deps);
        if all != *slot || origins != *from {
            *slot = all;
            *from = origins;
            self.changed = true;
        }
    }

    /// Binds a pattern to a value.
    pub(crate) fn bind(&mut self, pat: PatId, value: Value, deps: Deps, from: Option<ExprId>) {
        let data = self.data;
        let context = self.shared.context;
        // `if let Some(mut own) = shared.get(key).map(|f| f.parts.clone())`: what is taken out of an owned value is its own.
        let is_owned = from.is_some_and(|f| !matches!(data.ty(f).kind(), TyKind::Ref(..) | TyKind::Unknown));
        let mut stack = vec![(pat, value, from)];
        while let Some((id, value, from)) = stack.pop() {
            match data.body.pats.get(id.0 as usize) {
                Some(Pat::Bind { sub, .. }) => {
                    let ty = data.pat_ty(id);
                    let mut value = value;
                    if value.is_empty() {
                        value = self.places.value(APlace::root(Root::Local(id)));
                    } else if is_number(&ty) || (is_owned && self.is_copied_out(&ty)) {
                        value = self.places.map(value, |p| APlace { own: true, ..p });
                    }
                    let deps = if is_number(&ty) { deps & !FLAGS } else { deps };
                    self.give(id, value, deps | Deps::from(context.derived(&ty, 2)));
                    stack.extend(sub.map(|s| (s, value, None)));
                }
                Some(Pat::Ref(inner)) => stack.push((*inner, value, None)),
                Some(Pat::Tuple(list)) => {
                    let parts = match from.map(|f| data.expr(f)) {
                        Some(Expr::Tuple(parts)) if parts.len() == list.len() => Some(parts),
                        _ => None,
                    };
                    for (i, inner) in list.iter().enumerate() {
                        let part = parts.map(|p| p[i]);
                        stack.push((*inner, part.map_or(value, |p| self.value(p)), part));
                    }
                }
                Some(Pat::Slice(list) | Pat::Or(list)) => {
                    stack.extend(list.iter().map(|p| (*p, value, None)));
                }
                Some(Pat::TupleStruct(path, list)) => {
                    let variant = self.variant(id, path);
                    let total = variant.map_or(0, |v| context.program.fields_of(v).len());
                    let rest =
                        list.iter().position(|p| matches!(data.body.pats.get(p.0 as usize), Some(Pat::Rest)));
                    for (i, inner) in list.iter().enumerate() {
                        let index = if rest.is_some_and(|r| i > r) {
                            (total + i).saturating_sub(list.len())
                        } else {
                            i
                        };
                        let inner_value = match variant {
                            Some(v) => {
                                let field = FieldId { adt: v.adt, variant: v.index, index: index as u32 };
                                self.places.project(value, field)
                            }
                            None => value,
                        };
                        stack.push((*inner, inner_value, None));
                    }
                }
                Some(Pat::Struct(path, fields)) => {
                    let variant = self.variant(id, path);
                    for (name, _, inner) in fields {
                        let field = variant.and_then(|v| field_named(context, v, *name));
                        let inner_value = field.map_or(value, |f| self.places.project(value, f));
                        stack.push((*inner, inner_value, None));
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether a `let` of this type holds a copy, and not a borrow or a guard.
    fn is_copied_out(&self, ty: &Ty) -> bool {
        match ty.kind() {
            TyKind::Adt(def, _) => {
                let context = self.shared.context;
                context.flags(*def) & COLLECTION != 0
                    || (context.adts.contains_key(def) && !context.holds(ty, 0))
            }
            _ => false,
        }
    }

    /// The workspace's struct or variant that a pattern takes apart.
    fn variant(&self, pat: PatId, path: &twelve_hir::Path) -> Option<VariantId> {
        let context = self.shared.context;
        let (adt, _) = self.data.pat_ty(pat).as_adt().map(|(d, a)| (d, a.len()))?;
        if !context.adts.contains_key(&adt) {
            return None;
        }
        match &context.program.item(adt).kind {
            ItemKind::Enum(_, variants) => {
                let name = path.last()?.name;
                let index = variants.iter().position(|v| v.name == name)?;
                Some(VariantId { adt, index: index as u32 })
            }
            _ => Some(VariantId { adt, index: 0 }),
        }
    }

    /// Binds the parameters of a closure of this body.
    pub(crate) fn bind_closure(&mut self, closure: ExprId, nth: Option<usize>, value: Value, deps: Deps) {
        if value.is_empty() && deps == 0 {
            return;
        }
        let data = self.data;
        let Expr::Closure(closure) = data.expr(closure) else { return };
        for (i, (pat, _)) in closure.params.iter().enumerate() {
            if nth.is_none_or(|n| n == i) {
                // An owned accumulator or element is not a part of what is iterated over.
                let ty = data.pat_ty(*pat);
                let owned = self.is_copied_out(&ty);
                let value = if owned { self.places.map(value, |p| APlace { own: true, ..p }) } else { value };
                self.bind(*pat, value, deps, None);
            }
        }
    }

    /// Notes what is returned by an expression.
    pub(crate) fn note_return(&mut self, id: ExprId) {
        let value = self.value(id);
        let deps = self.dep(id);
        self.summary.result_deps |= deps;
        let keeps = self.shared.context.keeps_lock(&self.data.ty(id));
        for place in value.iter() {
            let place = self.places.get(place).clone();
            if keeps
                && place.via != NONE
                && !place.own
                && let Some(crossing) = self.crossings.get_mut(&place.via)
            {
                crossing.returned = true;
            }
            match place.root {
                Root::Param(_) | Root::Static(_) | Root::Given(..) => {
                    let place = APlace { via: NONE, ..place };
                    if !self.summary.returns.contains(&place) && self.summary.returns.len() < 8 {
                        self.summary.returns.push(place);
                    }
                }
                Root::Built(at) if place.fields.is_empty() => {
                    for (field, held) in self.places.built_at(at) {
                        for held in held.iter() {
                            let held = self.places.get(held).clone();
                            let keep =
                                matches!(held.root, Root::Param(_) | Root::Static(_) | Root::Given(..));
                            let item = (field, APlace { via: NONE, ..held });
                            if keep && !self.summary.built.contains(&item) && self.summary.built.len() < 32 {
                                self.summary.built.push(item);
                            }
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// An effect without arguments.
    pub(crate) fn emit_simple(&mut self, kind: EffectKind, value: Value, at: ExprId, by: &str) {
        let range = self.data.range(at);
        self.emit(kind, value, at, range, Name::new(by), &[], 0, true, true);
    }

    /// Records an effect on each place of a value.
    ///
    /// `key`: what is written first (a map's key); `deps`: what the written value derives from; `used`: whether
    /// the result's use is known to not matter (an assignment has none).
    #[expect(clippy::too_many_arguments, reason = "the parts of an effect, each known to the caller alone")]
    pub(crate) fn emit(
        &mut self,
        kind: EffectKind,
        value: Value,
        at: ExprId,
        range: twelve_hir::TextRange,
        by: Name,
        key: &[ExprId],
        deps: Deps,
        certain: bool,
        has_result: bool,
    ) {
        let Some(site) = self.shared.context.place(self.data.def, range) else { return };
        let mut key_names: Option<Arc<[String]>> = None;
        for id in value.iter() {
            let place = self.places.get(id).clone();
            if !self.is_shared(&place) && !self.outlives_round(&place, at) {
                continue;
            }
            if kind == EffectKind::Write {
                self.wrote.insert(place.via);
            }
            if !self.record {
                continue;
            }
            if place.root == Root::Unknown {
                self.facts.unknown_places += 1;
            }
            let place = APlace { via: NONE, ..place };
            if self.facts.effects.len() >= MAX_EFFECTS || !self.seen.insert((site, kind, place.clone())) {
                continue;
            }
            let key_names = key_names.get_or_insert_with(|| names_in(self.data, key).into()).clone();
            self.facts.effects.push(RawEffect {
                kind,
                place,
                home: self.data.def,
                site,
                by,
                function: self.data.def,
                region: self.region(at),
                result_used: has_result
                    && self.is_used(at)
                    && !(by.starts_with("fetch_") && self.only_weighed(at, 0)),
                key_names,
                is_copy: deps & Deps::from(crate::context::BACKING) != 0,
                certain,
                chain: None,
            });
        }
    }

    /// Whether somebody looks at what an expression gives.
    fn is_used(&self, at: ExprId) -> bool {
        let dropped = self.data.shape.discarded.get(at.0 as usize).copied().unwrap_or(false);
        !dropped && !matches!(self.data.ty(at).kind(), TyKind::Tuple(list) if list.is_empty())
    }

    /// Whether a number goes nowhere: it is compared, spreads load (`% n`), picks an element, or is told to a log.
    fn only_weighed(&self, at: ExprId, depth: usize) -> bool {
        let data = self.data;
        let mut at = at;
        for _ in 0..16 {
            if let Some(pat) = data.shape.bound_from(at).next() {
                let Some(Pat::Bind { .. }) = data.body.pats.get(pat.0 as usize) else { return false };
                let uses = (0..data.body.exprs.len() as u32).map(ExprId);
                let mut uses = uses.filter(|id| data.local(*id) == Some(pat)).peekable();
                return depth < 3 && uses.peek().is_some() && uses.all(|id| self.only_weighed(id, depth + 1));
            }
            let Some(parent) = data.shape.parent_of(at) else { return false };
            match data.expr(parent) {
                Expr::Binary(BinaryOp::Comparison | BinaryOp::Arithmetic(ArithmeticOp::Rem), a, _) => {
                    return *a == at || matches!(data.expr(parent), Expr::Binary(BinaryOp::Comparison, ..));
                }
                Expr::Index(_, index) => return *index == at,
                // `Span::current().record("connection", id)`
                Expr::MethodCall(call) if call.receiver != at => return call.method == *"record",
                Expr::Macro(call) => {
                    let name = call.path.last().map(|s| s.name);
                    return name.is_some_and(|n| LOGS.contains(&n.as_str()));
                }
                Expr::Binary(BinaryOp::Arithmetic(_), ..)
                | Expr::Cast(..)
                | Expr::Deref(_)
                | Expr::Ref(..) => at = parent,
                Expr::Block(block) if block.tail == Some(at) => at = parent,
                _ => return false,
            }
        }
        false
    }

    /// Whether a place is a collection, or in an object, that a loop which is an entry point found when it began: the
    /// next round finds what this one left there. (A number or flag there says how the loop is doing.)
    pub(crate) fn outlives_round(&self, place: &APlace, at: ExprId) -> bool {
        if self.shared.rounds.is_empty() || place.own || place.crossing.is_some() {
            return false;
        }
        let context = self.shared.context;
        let data = self.data;
        let root = self.shared.regions.list.get(self.region(at)).map(|region| region.root);
        let Some(root) = root.filter(|root| self.shared.rounds.contains(&(data.def, *root))) else {
            return false;
        };
        let pat = match place.root {
            Root::Local(pat) => {
                let made = data.shape.source.get(&pat);
                made.is_some_and(|made| !data.shape.within(*made, root)).then_some(pat)
            }
            Root::Param(index) => data.body.params.get(usize::from(index)).copied(),
            _ => None,
        };
        let Some(pat) = pat else { return false };
        let last = place.fields.last().map(|field| context.program.field_ty(*field, &[]));
        let is_collection = context.type_flags(&last.unwrap_or_else(|| data.pat_ty(pat))) & COLLECTION != 0;
        is_collection && !matches!(data.pat_ty(pat).kind(), TyKind::Ref(..)) && !self.is_emptied(pat, root)
    }

    /// Whether a loop empties a local of its own accord: a buffer of one round.
    fn is_emptied(&self, pat: PatId, root: ExprId) -> bool {
        let data = self.data;
        data.body.exprs.iter().enumerate().any(|(index, expr)| match expr {
            Expr::MethodCall(call) => {
                matches!(call.method.as_str(), "clear" | "drain" | "recv_many")
                    && data.shape.within(ExprId(index as u32), root)
                    && operands(expr)
                        .iter()
                        .any(|x| data.local(crate::shape::peeled(data.body, *x)) == Some(pat))
            }
            _ => false,
        })
    }

    /// Whether a change of the place can be seen by anybody else.
    pub(crate) fn is_shared(&self, place: &APlace) -> bool {
        if place.own {
            return false;
        }
        if place.crossing.is_some() {
            return true;
        }
        match place.root {
            Root::Static(def) => is_static_mut(self.shared.context, def),
            Root::ClosureParam(pat) => {
                let ty = self.data.pat_ty(pat);
                matches!(ty.kind(), TyKind::Ref(..))
                    && ty.as_adt().is_some_and(|(adt, _)| self.shared.actors.contains(&adt))
            }
            Root::Param(i) => {
                let pat = self.data.body.params.get(usize::from(i));
                match pat.map(|p| self.data.pat_ty(*p)) {
                    Some(ty) => !matches!(ty.kind(), TyKind::Adt(..) | TyKind::Prim(_) | TyKind::Tuple(_)),
                    None => false,
                }
            }
            _ => false,
        }
    }
}
