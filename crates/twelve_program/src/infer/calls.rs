//! Calls: arguments against parameters, closures from bounds, results by substitution.

use super::bounds::fn_signature;
use super::{Called, Infer};
use crate::ty::{PARAM, VAR};
use crate::{Callee, DefId, DefKind, Subst, TraitRef, Ty, TyKind};
use twelve_hir::{Closure, Expr, ExprId, MethodCall, Name};

impl Infer<'_> {
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId], expected: &Ty) -> Ty {
        let callee_ty = self.nothing(callee);
        let callee_ty = self.shallow(&callee_ty);
        match self.shallow(callee_ty.peeled()).kind() {
            TyKind::FnDef(def, subst) => {
                let (def, subst) = (*def, subst.clone());
                self.call_function(id, def, subst, None, args, expected)
            }
            TyKind::CtorFn(params, ret) => {
                let (params, ret) = (params.clone(), ret.clone());
                self.call_ctor(&params, &ret, args, expected)
            }
            _ => match self.signature_of(&callee_ty) {
                Some((params, ret)) => {
                    for (i, arg) in args.iter().enumerate() {
                        self.coerced(*arg, params.get(i).unwrap_or(&Ty::unknown()));
                    }
                    self.normalise(&ret)
                }
                None => {
                    for arg in args {
                        let ty = self.nothing(*arg);
                        self.forget(&ty);
                    }
                    Ty::unknown()
                }
            },
        }
    }

    fn call_ctor(&mut self, params: &[Ty], ret: &Ty, args: &[ExprId], expected: &Ty) -> Ty {
        if let (Some((own, _)), Some((wanted, _))) = (ret.as_adt(), self.shallow(expected).as_adt())
            && own == wanted
        {
            self.trial(|| self.unify(ret, expected).then_some(()));
        }
        for (i, arg) in args.iter().enumerate() {
            let param = params.get(i).cloned().unwrap_or_else(Ty::unknown);
            self.coerced(*arg, &param);
        }
        ret.clone()
    }

    pub(super) fn method_call(&mut self, id: ExprId, call: &MethodCall, expected: &Ty) -> Ty {
        let receiver = self.nothing(call.receiver);
        let receiver = self.known_receiver(&receiver);
        let Some(method) = self.find_method(&receiver, call.method) else {
            return self.call_unknown(call, &receiver);
        };
        let mut subst = method.subst;
        let types: Vec<Ty> = call.types.iter().map(|t| self.ty(t)).collect();
        subst.extend(self.own_params(method.def, &types));
        self.call_function(id, method.def, subst, Some(method.self_ty), &call.args, expected)
    }

    /// The receiver's type, which must be known before a method can be looked up.
    fn known_receiver(&self, ty: &Ty) -> Ty {
        if matches!(self.shallow(ty.peeled()).kind(), TyKind::Var(_)) {
            self.advance();
        }
        let ty = self.resolve(ty);
        let inner = ty.peeled().clone();
        match self.number(&inner) {
            Some(number) => ty.map(VAR, &mut |part| (*part == inner).then(|| number.clone())),
            None => ty,
        }
    }

    /// A method that nobody knows; its arguments still are expressions.
    fn call_unknown(&mut self, call: &MethodCall, receiver: &Ty) -> Ty {
        for arg in &call.args {
            let ty = self.nothing(*arg);
            self.forget(&ty);
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
        let subst = self.complete(def, subst);
        let receiver_is_arg = self_ty.is_none() && sig.receiver.is_some();
        let receiver = if receiver_is_arg { sig.receiver.as_ref() } else { None };
        let of = |ty: &Ty| self.normalise(&ty.subst(&subst));
        let params: Vec<Ty> = receiver.into_iter().chain(&sig.params).map(of).collect();
        let bounds: Vec<(Ty, TraitRef)> = env
            .bounds
            .iter()
            .filter(|(_, b)| !b.args.is_empty() || !b.bindings.is_empty())
            .map(|(ty, bound)| (ty.subst(&subst), bound.subst(&subst)))
            .collect();
        let ret = of(&sig.ret);
        let self_ty = self_ty.or_else(|| {
            let own = subst.iter().find(|(n, _)| *n == *"Self").map(|(_, t)| t.clone());
            own.or_else(|| env.self_ty.as_ref().map(of))
        });
        // What the result is wanted for tells what the arguments are wanted for, unless they say otherwise.
        let hints: Vec<Ty> = self.supposed(|| {
            self.coerce(&ret, expected);
            params.iter().map(|p| if p.holds(VAR) { self.resolve(p) } else { p.clone() }).collect()
        });
        // Closures come last: what their parameters are, the other arguments tell.
        let mut closures = Vec::new();
        for (i, arg) in args.iter().enumerate() {
            let Some(param) = params.get(i) else {
                self.nothing(*arg);
                continue;
            };
            if matches!(self.body.expr(*arg), Expr::Closure(_)) {
                closures.push((*arg, param, &hints[i]));
                continue;
            }
            let ty = self.expr(*arg, &hints[i]);
            self.pass(&ty, param);
        }
        for (ty, bound) in &bounds {
            self.require(ty.clone(), bound.clone(), 0);
        }
        if !closures.is_empty() && ret.holds(VAR) && args.len() == closures.len() {
            self.advance();
        }
        for (arg, param, hint) in closures {
            let ty = self.closure_argument(arg, param, hint, &bounds);
            self.pass(&ty, param);
            self.advance();
        }
        self.calls.push((id, Called { def, subst, self_ty, receiver_is_arg }));
        ret
    }

    /// What the parameters of a function and of its impl or trait stand for; what is not known is a variable.
    pub(super) fn complete(&self, def: DefId, mut subst: Subst) -> Subst {
        let linked = self.linked;
        for (_, ty) in &mut subst {
            if ty.is_unknown() {
                *ty = self.fresh();
            }
        }
        for name in &linked.env(def).names {
            if !subst.iter().any(|(n, _)| n == name) {
                subst.push((*name, self.fresh()));
            }
        }
        let in_trait =
            linked.names.defs[def.index()].parent.is_some_and(|p| linked.kind(p) == DefKind::Trait);
        if in_trait && !subst.iter().any(|(n, _)| *n == *"Self") {
            subst.push((Name::new("Self"), self.fresh()));
        }
        subst
    }

    /// An argument comes to its parameter.
    fn pass(&self, ty: &Ty, param: &Ty) {
        let shallow = self.shallow(param);
        match shallow.kind() {
            // `impl FnOnce() -> R`: what the bounds say is learnt from the argument.
            TyKind::Opaque(bounds) => {
                for bound in bounds {
                    self.require(ty.clone(), bound.clone(), 0);
                }
            }
            TyKind::Ref(_, inner) if matches!(inner.kind(), TyKind::Opaque(_)) => {
                self.pass(self.shallow(ty).peeled(), inner);
            }
            _ => {
                self.coerce(ty, param);
            }
        }
    }

    /// The call with all its types known, and what it may reach.
    pub(super) fn callee(&self, called: Called) -> Callee {
        let Called { def, subst, self_ty, receiver_is_arg } = called;
        let subst: Subst = subst.into_iter().map(|(n, t)| (n, self.settled(&t))).collect();
        let subst: Subst = subst.into_iter().filter(|(_, t)| !t.is_unknown()).collect();
        let self_ty = self_ty.map(|t| self.settled(&t));
        let impls = self.implementations(def, self_ty.as_ref(), &subst);
        if let Some(conversion) = self.conversion(def, self_ty.as_ref(), &subst) {
            return Callee { def, impls: vec![conversion], subst, self_ty, receiver_is_arg };
        }
        // Where the type decides, the implementation itself is what is called.
        let concrete = self_ty.as_ref().is_some_and(|t| matches!(t.peeled().kind(), TyKind::Adt(..)));
        let (def, impls) = match impls.as_slice() {
            [only] if concrete => (*only, Vec::new()),
            _ => (def, impls),
        };
        Callee { def, impls, subst, self_ty, receiver_is_arg }
    }

    /// What a function or constructor that is handed on by name gives for these arguments: `map(Result::ok)`.
    pub(super) fn result_of_item(&self, item: &Ty, args: &[Ty]) -> Option<Ty> {
        match item.kind() {
            TyKind::FnDef(def, own) => {
                let sig = self.linked.sig(*def);
                let subst = self.complete(*def, own.clone());
                for (param, arg) in sig.receiver.iter().chain(&sig.params).zip(args) {
                    self.coerce(arg, &self.normalise(&param.subst(&subst)));
                }
                for (ty, bound) in &self.linked.env(*def).bounds {
                    self.require(ty.subst(&subst), bound.subst(&subst), 1);
                }
                Some(self.normalise(&sig.ret.subst(&subst)))
            }
            TyKind::CtorFn(params, ret) => {
                for (param, arg) in params.iter().zip(args) {
                    self.coerce(arg, param);
                }
                Some(ret.clone())
            }
            _ => None,
        }
    }

    /// A closure handed to a function: its parameters are what the bound of the function's parameter says.
    fn closure_argument(&mut self, arg: ExprId, param: &Ty, hint: &Ty, bounds: &[(Ty, TraitRef)]) -> Ty {
        let body = self.body;
        let Expr::Closure(closure) = body.expr(arg) else { return self.nothing(arg) };
        let wanted = self.wanted_signature(param, bounds).or_else(|| self.wanted_signature(hint, bounds));
        let (params, ret) = wanted.unwrap_or((Vec::new(), Ty::unknown()));
        let params: Vec<Ty> = params.iter().map(|t| self.normalise(t)).collect();
        let ret = self.normalise(&ret);
        let ty = self.closure(arg, closure, &params, &ret);
        self.set(arg, ty)
    }

    /// Parameters and result of the closure that a parameter wants.
    fn wanted_signature(&self, param: &Ty, bounds: &[(Ty, TraitRef)]) -> Option<(Vec<Ty>, Ty)> {
        let param = self.shallow(param);
        let param = self.shallow(param.peeled());
        let own: Vec<TraitRef> = match param.kind() {
            TyKind::Var(_) => {
                let is_it = |ty: &Ty| self.shallow(ty) == param;
                bounds.iter().filter(|(t, _)| is_it(t)).map(|(_, b)| b.clone()).collect()
            }
            TyKind::Opaque(list) | TyKind::Dyn(list) => list.clone(),
            TyKind::FnPtr(params, ret) => return Some((params.clone(), ret.clone())),
            // `Box<dyn Fn(A) -> B>`.
            TyKind::Adt(_, args) => {
                let inner = self.shallow(args.first()?);
                match inner.kind() {
                    TyKind::Dyn(list) => list.clone(),
                    _ => return None,
                }
            }
            _ => return None,
        };
        let bound = own.iter().find(|b| self.linked.lang.is_fn(b.def))?;
        Some(fn_signature(bound))
    }

    pub(super) fn closure(&mut self, id: ExprId, closure: &Closure, params: &[Ty], ret: &Ty) -> Ty {
        let scope = self.locals.len();
        let mut types = Vec::with_capacity(closure.params.len());
        for (i, (pat, annotation)) in closure.params.iter().enumerate() {
            let wanted = params.get(i).cloned().unwrap_or_else(Ty::unknown);
            let ty = match annotation {
                Some(annotation) => {
                    let ty = self.ty(annotation);
                    self.coerce(&wanted, &ty);
                    self.resolve(&ty).merged(&self.resolve(&wanted))
                }
                // What it is called with later tells.
                None if wanted.is_unknown() => self.fresh(),
                None => wanted,
            };
            self.bind(*pat, &ty);
            types.push(ty);
        }
        let written = closure.ret.as_ref().map(|t| self.ty(t));
        // The result of an `async` closure is a future of what its body gives.
        let ret = self.shallow(ret);
        let inner = match ret.kind() {
            TyKind::Future(output) if closure.is_async => output.clone(),
            _ if closure.is_async => Ty::unknown(),
            _ => ret.clone(),
        };
        let wanted = written.unwrap_or(inner);
        let wanted = if wanted.is_unknown() { self.fresh() } else { wanted };
        let breaks = std::mem::take(&mut self.breaks);
        self.returns.push(wanted.clone());
        let found = self.coerced(closure.body, &wanted);
        self.returns.pop();
        self.breaks = breaks;
        self.locals.truncate(scope);
        let known = self.shallow(&wanted);
        // A bound on the result leaves open what it is; only the body knows.
        let open = matches!(known.kind(), TyKind::Var(_) | TyKind::Opaque(_) | TyKind::Assoc(..));
        let ret = if open || known.holds(PARAM) && !found.holds(PARAM) {
            self.joined(&found, &known)
        } else {
            wanted
        };
        let ret = if closure.is_async { Ty::new(TyKind::Future(ret)) } else { ret };
        Ty::new(TyKind::Closure(self.owner, id, types, ret))
    }
}
