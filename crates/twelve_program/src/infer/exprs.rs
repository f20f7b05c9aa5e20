//! Expressions.

use super::Infer;
use crate::{FieldId, Res, Subst, Ty, TyKind};
use twelve_hir::{BinaryOp, Block, BlockKind, Expr, ExprId, Literal, MacroExpr, Name, Stmt, StructLiteral};

impl Infer<'_> {
    /// Infers an expression. `expected` is what its place wants; it helps where the expression itself is silent.
    pub(super) fn expr(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let ty = self.kind(id, expected);
        self.set(id, ty)
    }

    fn nothing(&mut self, id: ExprId) -> Ty {
        self.expr(id, &Ty::unknown())
    }

    fn kind(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let body = self.body;
        match body.expr(id) {
            Expr::Missing => Ty::unknown(),
            Expr::Path(path) => self.path_expr(id, path, expected),
            Expr::Literal(literal) => self.literal(literal, expected),
            Expr::Call(callee, args) => self.call(id, *callee, args, expected),
            Expr::MethodCall(call) => self.method_call(id, call, expected),
            Expr::Field(base, name, _) => self.field(id, *base, *name),
            Expr::Index(base, index) => self.index(*base, *index),
            Expr::Deref(inner) => {
                let ty = self.nothing(*inner);
                self.linked.deref(&ty).map_or_else(Ty::unknown, |t| self.normalise(&t))
            }
            Expr::Not(inner) | Expr::Neg(inner) => self.expr(*inner, expected),
            Expr::Ref(mutable, inner) => {
                let wanted = match expected.kind() {
                    TyKind::Ref(_, t) => t.clone(),
                    _ => Ty::unknown(),
                };
                Ty::reference(*mutable, self.expr(*inner, &wanted))
            }
            Expr::Binary(op, left, right) => {
                let left = self.nothing(*left);
                let right = self.expr(*right, &left);
                match op {
                    BinaryOp::Arithmetic(_) => left.merged(&right).peeled().clone(),
                    BinaryOp::Comparison | BinaryOp::Logic => Ty::prim("bool"),
                }
            }
            Expr::Assign(_, left, right) => {
                let left = self.nothing(*left);
                self.expr(*right, &left);
                Ty::unit()
            }
            Expr::Cast(inner, ty) => {
                self.nothing(*inner);
                self.ty(ty)
            }
            Expr::Block(block) => self.block(id, block, expected),
            Expr::If(condition, then, otherwise) => {
                let scope = self.locals.len();
                self.nothing(*condition);
                let then = self.expr(*then, expected);
                self.locals.truncate(scope);
                match otherwise {
                    Some(otherwise) => {
                        let wanted = then.merged(expected);
                        then.merged(&self.expr(*otherwise, &wanted))
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
                let mut result = Ty::new(TyKind::Never);
                for arm in arms {
                    let scope = self.locals.len();
                    self.bind(arm.pat, &ty);
                    if let Some(guard) = arm.guard {
                        self.nothing(guard);
                    }
                    let wanted = result.merged(expected);
                    let value = self.expr(arm.value, &wanted);
                    self.locals.truncate(scope);
                    result = result.merged(&value);
                }
                result
            }
            Expr::Loop(inner) => {
                self.nothing(*inner);
                // What `break` gives is not followed: as a loop's value it is rare.
                expected.clone()
            }
            Expr::While(condition, inner) => {
                let scope = self.locals.len();
                self.nothing(*condition);
                self.nothing(*inner);
                self.locals.truncate(scope);
                Ty::unit()
            }
            Expr::For(pat, iterable, inner) => {
                let ty = self.nothing(*iterable);
                let scope = self.locals.len();
                let item = self.item_of(&ty);
                self.bind(*pat, &item);
                self.nothing(*inner);
                self.locals.truncate(scope);
                Ty::unit()
            }
            Expr::Closure(closure) => {
                let (params, ret) = match expected.peeled().kind() {
                    TyKind::FnPtr(params, ret) => (params.clone(), ret.clone()),
                    _ => (Vec::new(), Ty::unknown()),
                };
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
                    self.expr(*value, &wanted);
                }
                Ty::new(TyKind::Never)
            }
            Expr::Break(value) => {
                if let Some(value) = value {
                    self.nothing(*value);
                }
                Ty::new(TyKind::Never)
            }
            Expr::Continue => Ty::new(TyKind::Never),
            Expr::Yield(value) => {
                if let Some(value) = value {
                    self.nothing(*value);
                }
                Ty::unknown()
            }
            Expr::Struct(literal) => self.struct_literal(id, literal, expected),
            Expr::Tuple(parts) => {
                let wanted = match expected.kind() {
                    TyKind::Tuple(types) if types.len() == parts.len() => types.clone(),
                    _ => vec![Ty::unknown(); parts.len()],
                };
                let types = parts.iter().zip(&wanted).map(|(p, w)| self.expr(*p, w)).collect();
                Ty::new(TyKind::Tuple(types))
            }
            Expr::Array(parts) => {
                let mut element = match expected.kind() {
                    TyKind::Array(t) | TyKind::Slice(t) => t.clone(),
                    _ => Ty::unknown(),
                };
                for part in parts {
                    let ty = self.expr(*part, &element);
                    element = element.merged(&ty);
                }
                Ty::new(TyKind::Array(element))
            }
            Expr::Repeat(element) => {
                let ty = self.nothing(*element);
                Ty::new(TyKind::Array(ty))
            }
            Expr::Range(from, to) => {
                let from = from.map_or_else(Ty::unknown, |e| self.nothing(e));
                let to = to.map_or_else(Ty::unknown, |e| self.nothing(e));
                let element = from.merged(&to);
                self.linked
                    .lang
                    .range
                    .map_or_else(Ty::unknown, |def| Ty::new(TyKind::Adt(def, vec![element])))
            }
            Expr::Macro(call) => self.macro_call(id, call, expected),
        }
    }

    fn literal(&self, literal: &Literal, expected: &Ty) -> Ty {
        let number = |default: &str| match expected.kind() {
            TyKind::Prim(name) if *name != *"str" && *name != *"bool" => expected.clone(),
            _ => Ty::prim(default),
        };
        match literal {
            Literal::Str(_) => Ty::reference(false, Ty::prim("str")),
            Literal::Bytes => Ty::reference(false, Ty::new(TyKind::Array(Ty::prim("u8")))),
            Literal::Char => Ty::prim("char"),
            Literal::Byte => Ty::prim("u8"),
            Literal::Int(_, Some(suffix)) | Literal::Float(Some(suffix)) => Ty::new(TyKind::Prim(*suffix)),
            Literal::Int(_, None) => number("i32"),
            Literal::Float(None) => number("f64"),
            Literal::Bool(_) => Ty::prim("bool"),
        }
    }

    fn field(&mut self, id: ExprId, base: ExprId, name: Name) -> Ty {
        let ty = self.nothing(base);
        let module = self.module();
        // A private field does not hide one further on: `state.0` with `State<T>(T)` of another crate is of `T`.
        let mut hidden = None;
        for step in self.linked.deref_chain(&ty) {
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
                        return self.linked.field_ty(field, args);
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
        self.linked.field_ty(field, &args)
    }

    fn index(&mut self, base: ExprId, index: ExprId) -> Ty {
        let ty = self.nothing(base);
        let index = self.nothing(index);
        let is_range = matches!(index.kind(), TyKind::Adt(def, _) if Some(*def) == self.linked.lang.range);
        for step in self.linked.deref_chain(&ty) {
            match step.kind() {
                TyKind::Array(t) | TyKind::Slice(t) => {
                    return if is_range { Ty::new(TyKind::Slice(t.clone())) } else { t.clone() };
                }
                TyKind::Prim(name) if *name == *"str" => return Ty::prim("str"),
                TyKind::Adt(def, args) => {
                    if Some(*def) == self.linked.lang.vec {
                        let element = args.first().cloned().unwrap_or_else(Ty::unknown);
                        return if is_range { Ty::new(TyKind::Slice(element)) } else { element };
                    }
                    let Some(trait_) = self.linked.lang.index else { continue };
                    let output = self.linked.project(&step, Some(trait_), Name::new("Output"), &self.env);
                    if !matches!(output.kind(), TyKind::Assoc(..)) {
                        return output;
                    }
                }
                _ => {}
            }
        }
        Ty::unknown()
    }

    fn block(&mut self, id: ExprId, block: &Block, expected: &Ty) -> Ty {
        let scope = self.locals.len();
        let module = self.linked.names.blocks.get(&(self.owner, id)).copied();
        self.modules.extend(module);
        let wanted = match (block.kind, expected.kind()) {
            (BlockKind::Plain, _) => expected.clone(),
            (BlockKind::Async(_), TyKind::Future(output)) => output.clone(),
            _ => Ty::unknown(),
        };
        if block.kind != BlockKind::Plain {
            self.returns.push(wanted.clone());
        }
        let mut diverges = false;
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let { pat, ty, init, otherwise } => {
                    let annotation = ty.as_ref().map_or_else(Ty::unknown, |t| self.ty(t));
                    let found = init.map_or_else(Ty::unknown, |e| self.expr(e, &annotation));
                    if let Some(otherwise) = otherwise {
                        self.nothing(*otherwise);
                    }
                    self.bind(*pat, &annotation.merged(&found));
                }
                Stmt::Expr(e) => {
                    let ty = self.nothing(*e);
                    diverges |= matches!(ty.kind(), TyKind::Never);
                }
            }
        }
        let value = match block.tail {
            Some(tail) => self.expr(tail, &wanted),
            None if diverges => Ty::new(TyKind::Never),
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
            BlockKind::Async(_) => Ty::new(TyKind::Future(value)),
            BlockKind::Try => expected.clone(),
        }
    }

    fn struct_literal(&mut self, id: ExprId, literal: &StructLiteral, expected: &Ty) -> Ty {
        let variant = self.variant_of(&literal.path);
        let Some(variant) = variant else {
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
        let params = &self.linked.generics(variant.adt).params;
        let names: Vec<Name> = params.iter().map(|p| p.name).collect();
        let open: Vec<Ty> = names.iter().map(|n| Ty::new(TyKind::Param(*n))).collect();
        let mut subst = Subst::new();
        if let Some((adt, args)) = expected.as_adt()
            && adt == variant.adt
        {
            subst.extend(
                names.iter().zip(args).filter(|(_, t)| !t.is_unknown()).map(|(n, t)| (*n, t.clone())),
            );
        }
        for (name, _, value) in &literal.fields {
            let index = self.linked.fields_of(variant).iter().position(|f| f.name == *name);
            let field_ty = index.map(|index| {
                let field = FieldId { adt: variant.adt, variant: variant.index, index: index as u32 };
                self.linked.field_ty(field, &open)
            });
            match field_ty {
                Some(field_ty) => {
                    let found = self.expr(*value, &field_ty.instantiate(&subst, &names));
                    self.linked.unify(&field_ty, &found, &names, &mut subst);
                }
                None => {
                    self.nothing(*value);
                }
            }
        }
        let own = Ty::new(TyKind::Adt(variant.adt, open)).instantiate(&subst, &names);
        match literal.base {
            Some(base) => {
                let base = self.expr(base, &own);
                own.merged(&base)
            }
            None => own,
        }
    }

    /// What a loop over a value of this type yields.
    fn item_of(&self, ty: &Ty) -> Ty {
        let lang = &self.linked.lang;
        for (trait_, name) in [(lang.into_iterator, "Item"), (lang.iterator, "Item")] {
            let Some(trait_) = trait_ else { continue };
            let item = self.linked.project(ty, Some(trait_), Name::new(name), &self.env);
            if !matches!(item.kind(), TyKind::Assoc(..) | TyKind::Unknown) {
                return item;
            }
        }
        match ty.kind() {
            TyKind::Array(t) => t.clone(),
            TyKind::Ref(mutable, inner) => match inner.kind() {
                TyKind::Array(t) | TyKind::Slice(t) => Ty::reference(*mutable, t.clone()),
                _ => Ty::unknown(),
            },
            _ => Ty::unknown(),
        }
    }

    /// What awaiting a value of this type gives.
    fn output_of(&self, ty: &Ty) -> Ty {
        if let TyKind::Future(output) = ty.kind() {
            return output.clone();
        }
        let lang = &self.linked.lang;
        for step in self.linked.deref_chain(ty) {
            if let TyKind::Future(output) = step.kind() {
                return output.clone();
            }
            for trait_ in [lang.future, lang.into_future].into_iter().flatten() {
                let output = self.linked.project(&step, Some(trait_), Name::new("Output"), &self.env);
                if !matches!(output.kind(), TyKind::Assoc(..) | TyKind::Unknown) {
                    return self.normalise(&output);
                }
            }
        }
        Ty::unknown()
    }

    /// What `?` gives.
    fn success_of(&self, ty: &Ty) -> Ty {
        match ty.kind() {
            TyKind::Adt(def, args)
                if Some(*def) == self.linked.lang.result || Some(*def) == self.linked.lang.option =>
            {
                args.first().cloned().unwrap_or_else(Ty::unknown)
            }
            _ => Ty::unknown(),
        }
    }

    /// What a macro gives whose stub has a signature.
    fn macro_result(&self, signature: crate::DefId, args: &[Ty]) -> Ty {
        let (sig, env) = (self.linked.sig(signature), self.linked.env(signature));
        let mut subst = Subst::new();
        for (param, arg) in sig.params.iter().zip(args) {
            self.linked.unify(param, arg, &env.names, &mut subst);
        }
        self.normalise(&sig.ret.instantiate(&subst, &env.names))
    }

    /// The macros that the language brings along, by what they give; of others the type is unknown.
    fn macro_call(&mut self, id: ExprId, call: &MacroExpr, expected: &Ty) -> Ty {
        let names: Vec<Name> = call.path.segments.iter().map(|s| s.name).collect();
        let found =
            self.linked.names.walk(self.module(), call.path.global, &names, crate::resolve::Space::Macros);
        if let Some(crate::resolve::Walked { item: crate::collect::Scoped::Def(def), used }) = found
            && used == names.len()
        {
            self.record_path(id, Res::Def(def));
        }
        let signature = match found.map(|w| (w.item, w.used == names.len())) {
            Some((crate::collect::Scoped::Def(def), true)) if self.linked.kind(def) == crate::DefKind::Fn => {
                Some(def)
            }
            _ => None,
        };
        let types: Vec<Ty> = call.args.iter().map(|arg| self.nothing(*arg)).collect();
        if let Some(def) = signature {
            return self.macro_result(def, &types);
        }
        let first = || types.first().cloned().unwrap_or_else(Ty::unknown);
        let lang = &self.linked.lang;
        let adt = |def: Option<crate::DefId>, args: Vec<Ty>| {
            def.map_or_else(Ty::unknown, |d| Ty::new(TyKind::Adt(d, args)))
        };
        match call.path.last().map(|s| s.name.as_str()).unwrap_or_default() {
            "format" => adt(lang.string, Vec::new()),
            "vec" => {
                let wanted = match expected.as_adt() {
                    Some((def, args)) if Some(def) == lang.vec => args.first().cloned(),
                    _ => None,
                };
                let element = first().merged(&wanted.unwrap_or_else(Ty::unknown));
                adt(lang.vec, vec![element])
            }
            "println" | "print" | "eprintln" | "eprint" | "assert" | "assert_eq" | "assert_ne"
            | "debug_assert" | "debug_assert_eq" | "debug_assert_ne" => Ty::unit(),
            "write" | "writeln" => adt(lang.result, vec![Ty::unit(), Ty::unknown()]),
            "matches" => Ty::prim("bool"),
            "dbg" => first(),
            "panic" | "todo" | "unimplemented" | "unreachable" | "bail" => Ty::new(TyKind::Never),
            "env" | "concat" | "stringify" | "include_str" | "file" | "module_path" => {
                Ty::reference(false, Ty::prim("str"))
            }
            "include_bytes" => Ty::reference(false, Ty::new(TyKind::Array(Ty::prim("u8")))),
            "option_env" => self.linked.option_of(Ty::reference(false, Ty::prim("str"))),
            "line" | "column" => Ty::prim("u32"),
            "select" => types.iter().fold(Ty::unknown(), |all, t| all.merged(t)),
            "join" => Ty::new(TyKind::Tuple(types)),
            "try_join" => {
                let parts = types.iter().map(|t| self.success_of(t)).collect();
                adt(lang.result, vec![Ty::new(TyKind::Tuple(parts)), Ty::unknown()])
            }
            "pin" => first(),
            _ => expected.clone(),
        }
    }
}
