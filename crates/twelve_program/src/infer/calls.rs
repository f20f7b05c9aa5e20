//! Calls: arguments against parameters, closures from bounds, results by substitution.

use super::Infer;
use crate::{Callee, DefId, Subst, Ty, TyKind};
use twelve_hir::{Closure, Expr, ExprId, MethodCall, Name};

impl Infer<'_> {
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId], expected: &Ty) -> Ty {
        let callee_ty = self.expr(callee, &Ty::unknown());
        match callee_ty.peeled().kind() {
            TyKind::FnDef(def, subst) => {
                let (def, subst) = (*def, subst.clone());
                self.call_function(id, def, subst, None, args, expected)
            }
            TyKind::CtorFn(params, ret) => {
                let (params, ret) = (params.clone(), ret.clone());
                self.call_ctor(&params, &ret, args, expected)
            }
            TyKind::Closure(_, _, params, ret) | TyKind::FnPtr(params, ret) => {
                let (params, ret) = (params.clone(), ret.clone());
                for (i, arg) in args.iter().enumerate() {
                    self.expr(*arg, params.get(i).unwrap_or(&Ty::unknown()));
                }
                ret
            }
            _ => {
                let ret = self.linked.project(callee_ty.peeled(), None, Name::new("Output"), &self.env);
                for arg in args {
                    self.expr(*arg, &Ty::unknown());
                }
                if matches!(ret.kind(), TyKind::Assoc(..)) { Ty::unknown() } else { ret }
            }
        }
    }

    fn call_ctor(&mut self, params: &[Ty], ret: &Ty, args: &[ExprId], expected: &Ty) -> Ty {
        let Some((adt, _)) = ret.as_adt() else { return Ty::unknown() };
        let names: Vec<Name> = self.linked.generics(adt).params.iter().map(|p| p.name).collect();
        let mut subst = Subst::new();
        let mut hint = Subst::new();
        self.linked.unify(ret, expected, &names, &mut hint);
        for (i, arg) in args.iter().enumerate() {
            let param = params.get(i).cloned().unwrap_or_else(Ty::unknown);
            let ty = self.expr(*arg, &param.instantiate(&hint, &names));
            self.linked.unify(&param, &ty, &names, &mut subst);
        }
        complete(&mut subst, &hint);
        ret.instantiate(&subst, &names)
    }

    pub(super) fn method_call(&mut self, id: ExprId, call: &MethodCall, expected: &Ty) -> Ty {
        let receiver = self.expr(call.receiver, &Ty::unknown());
        let Some(method) = self.find_method(&receiver, call.method) else {
            return self.call_field_or_unknown(id, call, &receiver);
        };
        let mut subst = method.subst;
        subst.extend(self.own_params(method.def, &call.types.iter().map(|t| self.ty(t)).collect::<Vec<_>>()));
        self.call_function(id, method.def, subst, Some(method.self_ty), &call.args, expected)
    }

    /// A method that nobody knows; its arguments still are expressions.
    fn call_field_or_unknown(&mut self, _id: ExprId, call: &MethodCall, receiver: &Ty) -> Ty {
        for arg in &call.args {
            self.expr(*arg, &Ty::unknown());
        }
        // A clone is what it is a clone of, whoever implements it.
        if call.method == *"clone" && call.args.is_empty() {
            receiver.peeled().clone()
        } else {
            Ty::unknown()
        }
    }

    /// A call of a function or method. `self_ty`: the receiver's type when it is called as a method.
    fn call_function(
        &mut self,
        id: ExprId,
        def: DefId,
        subst: Subst,
        self_ty: Option<Ty>,
        args: &[ExprId],
        expected: &Ty,
    ) -> Ty {
        let linked = self.linked;
        let (sig, env) = (linked.sig(def), linked.env(def));
        let mut subst = subst;
        let receiver_is_arg = self_ty.is_none() && sig.receiver.is_some();
        let mut names = env.names.clone();
        names.push(Name::new("Self"));
        let params: Vec<Ty> = if receiver_is_arg {
            sig.receiver.iter().chain(&sig.params).cloned().collect()
        } else {
            sig.params.clone()
        };

        let mut hint = Subst::new();
        linked.unify(&sig.ret, expected, &names, &mut hint);
        // Closures come last: what their parameters are, the other arguments tell.
        let mut later = Vec::new();
        for (i, arg) in args.iter().enumerate() {
            let param = params.get(i).cloned().unwrap_or_else(Ty::unknown);
            if matches!(self.body.expr(*arg), Expr::Closure(_)) {
                later.push((i, *arg, param));
                continue;
            }
            let wanted = param.instantiate(&subst, &names);
            let mut ty = self.expr(*arg, &wanted);
            if receiver_is_arg && i == 0 && matches!(param.peeled().kind(), TyKind::Param(_)) {
                ty = if matches!(param.kind(), TyKind::Ref(..)) { ty } else { ty.peeled().clone() };
            }
            linked.unify(&param, &ty, &names, &mut subst);
            self.solve_opaque(&param, &ty, &names, &mut subst);
        }
        let mut self_ty = self_ty;
        if receiver_is_arg {
            let found = subst.iter().find(|(n, _)| *n == *"Self").map(|(_, t)| t.clone());
            self_ty = found.or_else(|| env.self_ty.as_ref().map(|t| t.instantiate(&subst, &names)));
        } else if self_ty.is_none() {
            self_ty = env.self_ty.as_ref().map(|t| t.instantiate(&subst, &names));
        }
        self.solve_bounds(&env.bounds, &names, &mut subst);
        for (_, arg, param) in later {
            let ty = self.closure_argument(arg, &param, &env.bounds, &names, &subst);
            linked.unify(&param, &ty, &names, &mut subst);
            self.solve_opaque(&param, &ty, &names, &mut subst);
            self.solve_bounds(&env.bounds, &names, &mut subst);
        }
        complete(&mut subst, &hint);

        let callee = self.callee(def, &subst, self_ty, receiver_is_arg);
        self.record_call(id, callee);
        let ret = sig.ret.instantiate(&subst, &names);
        self.normalise(&ret)
    }

    fn callee(&self, def: DefId, subst: &Subst, self_ty: Option<Ty>, receiver_is_arg: bool) -> Callee {
        let impls = self.implementations(def, self_ty.as_ref());
        // Where the type decides, the implementation itself is what is called.
        let concrete = self_ty.as_ref().is_some_and(|t| matches!(t.peeled().kind(), TyKind::Adt(..)));
        let (def, impls) = match impls.as_slice() {
            [only] if concrete => (*only, Vec::new()),
            _ => (def, impls),
        };
        Callee { def, impls, subst: subst.clone(), self_ty, receiver_is_arg }
    }

    /// What bounds with associated types say: `I: IntoIterator<Item = T>`, `F: FnOnce() -> R`, `Fut: Future<Output = T>`.
    fn solve_bounds(&self, bounds: &[(Ty, crate::TraitRef)], names: &[Name], subst: &mut Subst) {
        for (ty, bound) in bounds {
            if !matches!(ty.kind(), TyKind::Param(_)) {
                continue;
            }
            self.solve_bound(&ty.subst(subst), bound, names, subst);
        }
    }

    /// Likewise for a parameter `impl FnOnce() -> R`.
    fn solve_opaque(&self, param: &Ty, actual: &Ty, names: &[Name], subst: &mut Subst) {
        let TyKind::Opaque(bounds) = param.peeled().kind() else { return };
        let actual = if matches!(param.kind(), TyKind::Ref(..)) { actual.peeled() } else { actual };
        for bound in bounds {
            self.solve_bound(actual, bound, names, subst);
        }
    }

    /// What one bound says of parameters, given the type that it binds.
    fn solve_bound(&self, actual: &Ty, bound: &crate::TraitRef, names: &[Name], subst: &mut Subst) {
        if bound.bindings.is_empty() && bound.args.is_empty()
            || matches!(actual.kind(), TyKind::Param(_) | TyKind::Unknown)
        {
            return;
        }
        let mut output = None;
        if self.linked.lang.is_fn(bound.def)
            && let Some(TyKind::Tuple(wanted)) = bound.args.first().map(Ty::kind)
        {
            if let TyKind::Closure(_, _, given, _) | TyKind::FnPtr(given, _) = actual.kind() {
                for (w, g) in wanted.iter().zip(given) {
                    self.linked.unify(w, g, names, subst);
                }
            }
            let wanted: Vec<Ty> =
                wanted.iter().map(|t| self.normalise(&t.instantiate(subst, names))).collect();
            output = self.result_of_item(actual, &wanted);
        }
        for (name, wanted) in &bound.bindings {
            let found = match &output {
                Some(output) if *name == *"Output" => output.clone(),
                _ => self.linked.project(actual, Some(bound.def), *name, &self.env),
            };
            if !matches!(found.kind(), TyKind::Assoc(..) | TyKind::Unknown) {
                self.linked.unify(wanted, &found, names, subst);
            }
        }
    }

    /// What a function or constructor that is handed on by name gives for these arguments: `map(Result::ok)`.
    fn result_of_item(&self, item: &Ty, args: &[Ty]) -> Option<Ty> {
        let linked = self.linked;
        let (params, ret, names, mut own) = match item.kind() {
            TyKind::FnDef(def, own) => {
                let (sig, mut names) = (linked.sig(*def), linked.env(*def).names.clone());
                names.push(Name::new("Self"));
                let params: Vec<Ty> = sig.receiver.iter().chain(&sig.params).cloned().collect();
                (params, sig.ret.clone(), names, own.clone())
            }
            TyKind::CtorFn(params, ret) => {
                let generics = linked.generics(ret.as_adt()?.0);
                let names = generics.params.iter().map(|p| p.name).collect();
                (params.clone(), ret.clone(), names, Subst::new())
            }
            _ => return None,
        };
        for (param, arg) in params.iter().zip(args) {
            linked.unify(param, arg, &names, &mut own);
        }
        Some(self.normalise(&ret.instantiate(&own, &names)))
    }

    /// A closure handed to a function: its parameters are what the bound of the function's parameter says.
    fn closure_argument(
        &mut self,
        arg: ExprId,
        param: &Ty,
        bounds: &[(Ty, crate::TraitRef)],
        names: &[Name],
        subst: &Subst,
    ) -> Ty {
        let own: Vec<crate::TraitRef> = match param.peeled().kind() {
            TyKind::Opaque(list) | TyKind::Dyn(list) => list.clone(),
            TyKind::Adt(_, args) => match args.first().map(Ty::kind) {
                Some(TyKind::Dyn(list)) => list.clone(),
                _ => Vec::new(),
            },
            _ => bounds.iter().filter(|(t, _)| t == param.peeled()).map(|(_, b)| b.clone()).collect(),
        };
        let bound = own.iter().find(|b| self.linked.lang.is_fn(b.def));
        let (mut params, mut ret) = (Vec::new(), Ty::unknown());
        if let Some(bound) = bound {
            if let Some(TyKind::Tuple(list)) = bound.args.first().map(Ty::kind) {
                params = list.iter().map(|t| self.normalise(&t.instantiate(subst, names))).collect();
            }
            if let Some((_, output)) = bound.bindings.first() {
                ret = self.normalise(&output.instantiate(subst, names));
            }
        } else if let TyKind::FnPtr(list, output) = param.kind() {
            params = list.iter().map(|t| t.instantiate(subst, names)).collect();
            ret = output.instantiate(subst, names);
        }
        let body = self.body;
        let Expr::Closure(closure) = body.expr(arg) else { return self.expr(arg, &Ty::unknown()) };
        let ty = self.closure(arg, closure, &params, &ret);
        self.set(arg, ty)
    }

    pub(super) fn closure(&mut self, id: ExprId, closure: &Closure, params: &[Ty], ret: &Ty) -> Ty {
        let scope = self.locals.len();
        let mut types = Vec::with_capacity(closure.params.len());
        for (i, (pat, annotation)) in closure.params.iter().enumerate() {
            let expected = params.get(i).cloned().unwrap_or_else(Ty::unknown);
            let ty = annotation.as_ref().map_or(expected.clone(), |t| self.ty(t).merged(&expected));
            self.bind(*pat, &ty);
            types.push(ty);
        }
        let written = closure.ret.as_ref().map(|t| self.ty(t));
        let inner = match ret.kind() {
            TyKind::Future(output) if closure.is_async => output.clone(),
            _ => ret.clone(),
        };
        let wanted = written.clone().unwrap_or(inner);
        self.returns.push(wanted.clone());
        let found = self.expr(closure.body, &wanted);
        self.returns.pop();
        self.locals.truncate(scope);
        let ret = written.unwrap_or(Ty::unknown()).merged(&found);
        let ret = if closure.is_async { Ty::new(TyKind::Future(ret)) } else { ret };
        Ty::new(TyKind::Closure(self.owner, id, types, ret))
    }
}

/// Adds what only the expected type tells.
fn complete(subst: &mut Subst, hint: &Subst) {
    for (name, ty) in hint {
        match subst.iter_mut().find(|(n, _)| n == name) {
            Some((_, known)) => {
                let merged = known.merged(ty);
                *known = merged;
            }
            None => subst.push((*name, ty.clone())),
        }
    }
}
