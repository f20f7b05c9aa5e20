//! Expressions.

use super::{Breakable, Infer};
use crate::{FieldId, Res, Ty, TyKind};
use twelve_hir::{Block, BlockKind, Expr, ExprId, ItemKind, Literal, Name, StaticMake, Stmt, StructLiteral};

impl Infer<'_> {
    /// Infers an expression. `expected` is what its place wants; it helps where the expression itself is silent.
    pub(super) fn expr(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let ty = self.kind(id, expected);
        self.set(id, ty)
    }

    /// Infers an expression whose place has a type: what of it is open, the place decides.
    pub(super) fn coerced(&mut self, id: ExprId, wanted: &Ty) -> Ty {
        let ty = self.expr(id, wanted);
        self.coerce(&ty, wanted);
        ty
    }

    /// Infers an expression of whose place nothing is known.
    pub(super) fn nothing(&mut self, id: ExprId) -> Ty {
        self.expr(id, &Ty::unknown())
    }

    /// What two branches give together.
    pub(super) fn joined(&self, a: &Ty, b: &Ty) -> Ty {
        match (self.shallow(a).kind(), self.shallow(b).kind()) {
            (TyKind::Never | TyKind::Unknown, _) => b.clone(),
            (_, TyKind::Never | TyKind::Unknown) => a.clone(),
            _ => {
                self.coerce(b, a);
                a.clone()
            }
        }
    }

    fn kind(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let body = self.body;
        match body.expr(id) {
            Expr::Missing => Ty::unknown(),
            Expr::Path(path) => self.path_expr(id, path),
            Expr::Literal(literal) => self.literal(literal, expected),
            Expr::Call(callee, args) => self.call(id, *callee, args, expected),
            Expr::MethodCall(call) => self.method_call(id, call, expected),
            Expr::Field(base, name, _) => self.field(id, *base, *name),
            Expr::Index(base, index) => self.index(*base, *index),
            Expr::Deref(inner) => {
                let ty = self.nothing(*inner);
                let ty = self.resolve(&ty);
                match self.linked.deref(&ty, &self.env) {
                    Some(target) => self.normalise(&target),
                    // The name of a static of `lazy_static!` has the type that is written there.
                    None if self.is_lazy_static(*inner) => ty,
                    None => Ty::unknown(),
                }
            }
            Expr::Not(inner) => {
                let ty = self.expr(*inner, expected);
                self.unary(self.linked.lang.not, &ty)
            }
            Expr::Neg(inner) => {
                let ty = self.expr(*inner, expected);
                self.unary(self.linked.lang.neg, &ty)
            }
            Expr::Ref(mutable, inner) => {
                let wanted = match self.shallow(expected).kind() {
                    TyKind::Ref(_, t) => self.behind_ref(*inner, t),
                    _ => Ty::unknown(),
                };
                Ty::reference(*mutable, self.expr(*inner, &wanted))
            }
            Expr::Binary(op, left, right) => self.binary(*op, *left, *right),
            Expr::Assign(_, left, right) => {
                let left = self.nothing(*left);
                self.coerced(*right, &left);
                Ty::unit()
            }
            Expr::Cast(inner, ty) => {
                let ty = self.ty(ty);
                let found = self.expr(*inner, &ty);
                // A number that nothing else decides.
                if self.number(&self.shallow(&found)).is_some() {
                    self.trial(|| self.unify(&found, &ty).then_some(()));
                }
                ty
            }
            Expr::Block(block) => self.block(id, block, expected),
            Expr::If(condition, then, otherwise) => {
                let scope = self.locals.len();
                self.expr(*condition, &Ty::prim("bool"));
                let then = self.expr(*then, expected);
                self.locals.truncate(scope);
                match otherwise {
                    Some(otherwise) => {
                        let wanted = self.wanted_by(&then, expected);
                        let otherwise = self.expr(*otherwise, &wanted);
                        self.joined(&then, &otherwise)
                    }
                    None => Ty::unit(),
                }
            }
            Expr::Let(pat, value) => {
                let ty = self.nothing(*value);
                self.bind(*pat, &ty);
                Ty::prim("bool")
            }
            Expr::Match(scrutinee, arms) => {
                let ty = self.nothing(*scrutinee);
                let mut result = Ty::never();
                for arm in arms {
                    let scope = self.locals.len();
                    self.bind(arm.pat, &ty);
                    if let Some(guard) = arm.guard {
                        self.nothing(guard);
                    }
                    let wanted = self.wanted_by(&result, expected);
                    let value = self.expr(arm.value, &wanted);
                    self.locals.truncate(scope);
                    result = self.joined(&result, &value);
                }
                result
            }
            Expr::Loop(inner, label) => {
                let loop_ = self.within_breakable(*label, true, |cx| {
                    cx.nothing(*inner);
                });
                if loop_.left { loop_.value } else { Ty::never() }
            }
            Expr::While(condition, inner) => {
                let scope = self.locals.len();
                self.expr(*condition, &Ty::prim("bool"));
                self.within_breakable(None, true, |cx| {
                    cx.nothing(*inner);
                });
                self.locals.truncate(scope);
                Ty::unit()
            }
            Expr::For(pat, iterable, inner) => {
                let ty = self.nothing(*iterable);
                let scope = self.locals.len();
                let item = self.item_of(&ty);
                self.bind(*pat, &item);
                self.within_breakable(None, true, |cx| {
                    cx.nothing(*inner);
                });
                self.locals.truncate(scope);
                Ty::unit()
            }
            Expr::Closure(closure) => {
                let (params, ret) = self.signature_of(expected).unwrap_or((Vec::new(), Ty::unknown()));
                self.closure(id, closure, &params, &ret)
            }
            Expr::Await(inner) => {
                let ty = self.nothing(*inner);
                self.output_of(&ty)
            }
            Expr::Try(inner) => {
                let ty = self.nothing(*inner);
                self.success_of(&ty)
            }
            Expr::Return(value) => {
                if let Some(value) = value {
                    let wanted = self.returns.last().cloned().unwrap_or_else(Ty::unknown);
                    self.coerced(*value, &wanted);
                }
                Ty::never()
            }
            Expr::Break(label, value) => {
                self.break_(*label, *value);
                Ty::never()
            }
            Expr::Continue => Ty::never(),
            Expr::Yield(value) => {
                if let Some(value) = value {
                    self.nothing(*value);
                }
                Ty::unknown()
            }
            Expr::Struct(literal) => self.struct_literal(id, literal, expected),
            Expr::Tuple(parts) => {
                let expected = self.shallow(expected);
                let wanted = match expected.kind() {
                    TyKind::Tuple(types) if types.len() == parts.len() => types.clone(),
                    _ => vec![Ty::unknown(); parts.len()],
                };
                let types = parts.iter().zip(&wanted).map(|(p, w)| self.part(*p, w)).collect();
                Ty::new(TyKind::Tuple(types))
            }
            Expr::Array(parts) => {
                let element = self.fresh();
                if let TyKind::Array(t) | TyKind::Slice(t) = self.shallow(expected).kind() {
                    self.supposed_element(t, &element);
                }
                for part in parts {
                    self.coerced(*part, &element);
                }
                Ty::new(TyKind::Array(element))
            }
            Expr::Repeat(element) => {
                let wanted = match self.shallow(expected).kind() {
                    TyKind::Array(t) | TyKind::Slice(t) => t.clone(),
                    _ => Ty::unknown(),
                };
                let ty = self.part(*element, &wanted);
                Ty::new(TyKind::Array(ty))
            }
            Expr::Range(from, to, inclusive) => self.range(*from, *to, *inclusive),
            Expr::Macro(call) => self.macro_call(id, call, expected),
        }
    }

    fn is_lazy_static(&self, id: ExprId) -> bool {
        let Some(Res::Def(def)) = self.out.paths.get(&id) else { return false };
        matches!(&self.linked.item(*def).kind, ItemKind::Static(s) if s.make == StaticMake::LazyStatic)
    }

    /// A part of a value: a coercion makes it what its place wants.
    fn part(&mut self, id: ExprId, wanted: &Ty) -> Ty {
        let ty = self.coerced(id, wanted);
        // `(&vec, 1)` where `(&[T], u8)` is wanted: the part is of the wanted type.
        let wanted = self.shallow(wanted);
        if matches!((ty.kind(), wanted.kind()), (TyKind::Ref(..), TyKind::Ref(..))) { wanted } else { ty }
    }

    /// What is wanted behind `&`: a slice or `str` is most often made by a coercion, and wants nothing of the value
    /// unless that is written as an array or literal.
    fn behind_ref(&self, inner: ExprId, wanted: &Ty) -> Ty {
        let wanted = self.shallow(wanted);
        let literal = matches!(self.body.expr(inner), Expr::Array(_) | Expr::Repeat(_) | Expr::Closure(_));
        match wanted.kind() {
            TyKind::Slice(_) | TyKind::Dyn(_) if !literal => Ty::unknown(),
            TyKind::Prim(name) if *name == *"str" => Ty::unknown(),
            _ => wanted,
        }
    }

    /// What a further branch is wanted to give.
    fn wanted_by(&self, before: &Ty, expected: &Ty) -> Ty {
        let expected = self.shallow(expected);
        if expected.is_unknown() { self.shallow(before) } else { expected }
    }

    fn within_breakable(
        &mut self,
        label: Option<Name>,
        is_loop: bool,
        f: impl FnOnce(&mut Self),
    ) -> Breakable {
        let value = self.fresh();
        let depth = self.breaks.len();
        self.breaks.push(Breakable { label, is_loop, value: value.clone(), left: false });
        f(self);
        let own = self.breaks.pop();
        self.breaks.truncate(depth);
        own.unwrap_or(Breakable { label, is_loop, value, left: true })
    }

    fn break_(&mut self, label: Option<Name>, value: Option<ExprId>) {
        let at = self.breaks.iter().rposition(|b| match label {
            Some(_) => b.label == label,
            None => b.is_loop,
        });
        let wanted = at.map(|at| {
            self.breaks[at].left = true;
            self.breaks[at].value.clone()
        });
        match (value, wanted) {
            (Some(value), Some(wanted)) => {
                self.coerced(value, &wanted);
            }
            (Some(value), None) => {
                self.nothing(value);
            }
            (None, Some(wanted)) => {
                self.unify(&wanted, &Ty::unit());
            }
            (None, None) => {}
        }
    }

    fn range(&mut self, from: Option<ExprId>, to: Option<ExprId>, inclusive: bool) -> Ty {
        let Some(def) = self.linked.lang.ranges.with(from.is_some(), to.is_some(), inclusive) else {
            for end in [from, to].into_iter().flatten() {
                self.nothing(end);
            }
            return Ty::unknown();
        };
        let mut args = Vec::new();
        if from.is_some() || to.is_some() {
            let element = self.fresh();
            for end in [from, to].into_iter().flatten() {
                self.coerced(end, &element);
            }
            args.push(element);
        }
        Ty::new(TyKind::Adt(def, args))
    }

    fn literal(&self, literal: &Literal, expected: &Ty) -> Ty {
        let number = |open: Ty| {
            self.trial(|| self.unify(&open, expected).then_some(()));
            self.shallow(&open)
        };
        match literal {
            Literal::Str(_) => Ty::reference(false, Ty::prim("str")),
            Literal::CStr => {
                self.linked.lang.c_str.map_or_else(Ty::unknown, |def| {
                    Ty::reference(false, Ty::new(TyKind::Adt(def, Vec::new())))
                })
            }
            Literal::Bytes => Ty::reference(false, Ty::new(TyKind::Array(Ty::prim("u8")))),
            Literal::Char => Ty::prim("char"),
            Literal::Byte => Ty::prim("u8"),
            Literal::Int(_, Some(suffix)) | Literal::Float(Some(suffix)) => Ty::new(TyKind::Prim(*suffix)),
            Literal::Int(_, None) => number(self.fresh_int()),
            Literal::Float(None) => number(self.fresh_float()),
            Literal::Bool(_) => Ty::prim("bool"),
        }
    }

    fn field(&mut self, id: ExprId, base: ExprId, name: Name) -> Ty {
        let ty = self.nothing(base);
        let module = self.module();
        // A private field does not hide one further on: `state.0` with `State<T>(T)` of another crate is of `T`.
        let mut hidden = None;
        for step in self.chain(&ty) {
            match step.kind() {
                TyKind::Tuple(parts) => {
                    if let Some(part) = name.parse::<usize>().ok().and_then(|i| parts.get(i)) {
                        return part.clone();
                    }
                }
                TyKind::Adt(adt, args) if self.linked.kind(*adt) != crate::DefKind::Enum => {
                    let variant = crate::VariantId { adt: *adt, index: 0 };
                    let found = self.linked.fields_of(variant).iter().position(|f| f.name == name);
                    let Some(index) = found else { continue };
                    let field = FieldId { adt: *adt, variant: 0, index: index as u32 };
                    if self.linked.is_visible(field, module) {
                        self.record_field(id, field);
                        return self.normalise(&self.linked.field_ty(field, args));
                    }
                    hidden = hidden.or_else(|| Some((field, args.clone())));
                }
                _ => {}
            }
        }
        let Some((field, args)) = hidden.filter(|(f, _)| !self.linked.is_stub(f.adt)) else {
            return Ty::unknown();
        };
        self.record_field(id, field);
        self.normalise(&self.linked.field_ty(field, &args))
    }

    fn index(&mut self, base: ExprId, index: ExprId) -> Ty {
        let ty = self.nothing(base);
        let index_ty = self.nothing(index);
        let index_ty = self.resolve(&index_ty);
        let is_range = matches!(index_ty.kind(), TyKind::Adt(def, _) if self.linked.lang.ranges.has(*def));
        for step in self.chain(&ty) {
            let element = match step.kind() {
                TyKind::Array(t) | TyKind::Slice(t) => Some(t.clone()),
                TyKind::Prim(name) if *name == *"str" => return Ty::prim("str"),
                TyKind::Adt(def, args) if Some(*def) == self.linked.lang.vec => args.first().cloned(),
                _ => None,
            };
            if let Some(element) = element {
                let count = match index_ty.kind() {
                    TyKind::Adt(_, args) if is_range => args.first().cloned(),
                    _ => Some(index_ty),
                };
                if let Some(count) = count.filter(|c| self.number(c).is_some()) {
                    self.unify(&count, &Ty::prim("usize"));
                }
                return if is_range { Ty::new(TyKind::Slice(element)) } else { element };
            }
            let Some(trait_) = self.linked.lang.index else { continue };
            if let Some(output) = self.operator_output(trait_, &step, std::slice::from_ref(&index_ty)) {
                return output;
            }
        }
        Ty::unknown()
    }

    fn block(&mut self, id: ExprId, block: &Block, expected: &Ty) -> Ty {
        if block.label.is_none() {
            return self.block_value(id, block, expected);
        }
        let mut value = Ty::unknown();
        let own = self.within_breakable(block.label, false, |cx| value = cx.block_value(id, block, expected));
        if own.left { self.joined(&value, &own.value) } else { value }
    }

    fn block_value(&mut self, id: ExprId, block: &Block, expected: &Ty) -> Ty {
        let scope = self.locals.len();
        let module = self.linked.names.blocks.get(&(self.owner, id)).copied();
        self.modules.extend(module);
        let wanted = match block.kind {
            BlockKind::Plain => expected.clone(),
            BlockKind::Async(_) => {
                let output = self.fresh();
                if let Some(known) = self.future_output(expected) {
                    self.unify(&output, &known);
                }
                output
            }
            BlockKind::Try => self.fresh(),
        };
        if block.kind != BlockKind::Plain {
            self.returns.push(wanted.clone());
        }
        let mut diverges = false;
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let { pat, ty, init, otherwise } => {
                    let annotation = ty.as_ref().map(|t| self.ty(t));
                    let found = match (&annotation, init) {
                        (Some(ty), Some(init)) => self.coerced(*init, ty),
                        (None, Some(init)) => self.nothing(*init),
                        // Decided by what is assigned later.
                        (_, None) => self.fresh(),
                    };
                    if let Some(otherwise) = otherwise {
                        self.nothing(*otherwise);
                    }
                    let ty = annotation.map_or_else(
                        || found.clone(),
                        |t| {
                            if init.is_some() { self.resolve(&t).merged(&self.resolve(&found)) } else { t }
                        },
                    );
                    self.bind(*pat, &ty);
                }
                Stmt::Expr(e) => {
                    let ty = self.nothing(*e);
                    diverges |= matches!(ty.kind(), TyKind::Never);
                }
            }
        }
        let value = match block.tail {
            Some(tail) if block.kind == BlockKind::Plain => self.expr(tail, &wanted),
            Some(tail) => self.coerced(tail, &wanted),
            None if diverges => Ty::never(),
            None => Ty::unit(),
        };
        if block.kind != BlockKind::Plain {
            self.returns.pop();
        }
        if module.is_some() {
            self.modules.pop();
        }
        self.locals.truncate(scope);
        match block.kind {
            BlockKind::Plain => value,
            BlockKind::Async(_) => {
                let output = if block.tail.is_none() && !diverges {
                    self.unify(&wanted, &Ty::unit());
                    wanted
                } else {
                    self.joined(&wanted, &value)
                };
                Ty::new(TyKind::Future(output))
            }
            BlockKind::Try => expected.clone(),
        }
    }

    /// The output of the future that a place wants, where that is known.
    fn future_output(&self, expected: &Ty) -> Option<Ty> {
        let expected = self.shallow(expected);
        match expected.kind() {
            TyKind::Future(output) => Some(output.clone()),
            TyKind::Opaque(bounds) | TyKind::Dyn(bounds) => {
                let bound = bounds.iter().find(|b| Some(b.def) == self.linked.lang.future)?;
                bound.bindings.first().map(|(_, t)| t.clone())
            }
            _ => None,
        }
    }

    fn struct_literal(&mut self, id: ExprId, literal: &StructLiteral, expected: &Ty) -> Ty {
        let Some((variant, args)) = self.variant_of(&literal.path) else {
            self.record_path(id, Res::Unknown);
            for (_, _, value) in &literal.fields {
                self.nothing(*value);
            }
            if let Some(base) = literal.base {
                return self.expr(base, expected);
            }
            return Ty::unknown();
        };
        self.record_path(id, Res::Ctor(variant));
        let own = Ty::new(TyKind::Adt(variant.adt, args.clone()));
        if let Some((adt, _)) = self.shallow(expected).as_adt()
            && adt == variant.adt
        {
            self.trial(|| self.unify(&own, expected).then_some(()));
        }
        for (name, _, value) in &literal.fields {
            let index = self.linked.fields_of(variant).iter().position(|f| f.name == *name);
            let field_ty = index.map(|index| {
                let field = FieldId { adt: variant.adt, variant: variant.index, index: index as u32 };
                self.normalise(&self.linked.field_ty(field, &args))
            });
            match field_ty {
                Some(field_ty) => self.coerced(*value, &field_ty),
                None => self.nothing(*value),
            };
        }
        if let Some(base) = literal.base {
            self.coerced(base, &own);
        }
        own
    }

    /// What a loop over a value of this type yields.
    fn item_of(&self, ty: &Ty) -> Ty {
        self.advance();
        let ty = self.resolve(ty);
        let lang = &self.linked.lang;
        for trait_ in [lang.into_iterator, lang.iterator].into_iter().flatten() {
            let item = self.project(&ty, Some(trait_), Name::new("Item"));
            if !matches!(item.kind(), TyKind::Assoc(..) | TyKind::Unknown) {
                return self.normalise(&item);
            }
        }
        match ty.kind() {
            TyKind::Array(t) => t.clone(),
            TyKind::Ref(mutable, inner) => match inner.kind() {
                TyKind::Array(t) | TyKind::Slice(t) => Ty::reference(*mutable, t.clone()),
                _ => Ty::unknown(),
            },
            // Of a parameter the item has at least a name.
            TyKind::Param(_) => {
                lang.iterator.map_or_else(Ty::unknown, |t| self.project(&ty, Some(t), Name::new("Item")))
            }
            _ => Ty::unknown(),
        }
    }

    /// What awaiting a value of this type gives.
    pub(super) fn output_of(&self, ty: &Ty) -> Ty {
        self.advance();
        let lang = &self.linked.lang;
        for step in self.chain(ty) {
            if let TyKind::Future(output) = step.kind() {
                return output.clone();
            }
            for trait_ in [lang.future, lang.into_future].into_iter().flatten() {
                let output = self.project(&step, Some(trait_), Name::new("Output"));
                let output = self.normalise(&output);
                if !matches!(output.kind(), TyKind::Assoc(..) | TyKind::Unknown) {
                    return output;
                }
            }
        }
        Ty::unknown()
    }

    /// What `?` gives.
    pub(super) fn success_of(&self, ty: &Ty) -> Ty {
        let mut ty = self.shallow(ty);
        if matches!(ty.kind(), TyKind::Var(_)) {
            self.advance();
            ty = self.shallow(&ty);
        }
        match ty.kind() {
            TyKind::Adt(def, args)
                if Some(*def) == self.linked.lang.result || Some(*def) == self.linked.lang.option =>
            {
                args.first().cloned().unwrap_or_else(Ty::unknown)
            }
            _ => Ty::unknown(),
        }
    }
}
