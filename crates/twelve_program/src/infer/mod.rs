//! Forward inference in one body: what every path leads to, the type of every expression, what is called.
//!
//! One walk in the order of evaluation. No trait is solved: a type comes from an annotation, a constructor, a
//! field, a signature, or stays unknown.

mod calls;
mod exprs;
mod methods;
mod paths;
mod pats;

use crate::linked::Linked;
use crate::types::{Env, TypeCx};
use crate::{Callee, DefId, DefKind, FieldId, Inference, ModuleId, Res, Ty, TyKind};
use std::sync::Arc;
use twelve_hir::{Body, BodyId, ExprId, ItemKind, Name, PatId, TypeRef};

pub(crate) struct Infer<'a> {
    linked: &'a Linked,
    owner: DefId,
    body: &'a Body,
    env: Arc<Env>,
    /// The modules around the expression at hand: the owner's, then blocks that declare items.
    modules: Vec<ModuleId>,
    /// The locals in scope, the latest last.
    locals: Vec<(Name, PatId)>,
    /// What `return` gives, of the function and of the closures and `async` blocks around.
    returns: Vec<Ty>,
    out: Inference,
}

/// Infers a body of a workspace item.
pub(crate) fn infer(linked: &Linked, owner: DefId, id: BodyId) -> Inference {
    let body = linked.file(owner).body(id);
    let mut cx = Infer {
        linked,
        owner,
        body,
        env: linked.env(owner),
        modules: vec![linked.names.defs[owner.index()].module],
        locals: Vec::new(),
        returns: Vec::new(),
        out: Inference {
            exprs: vec![Ty::unknown(); body.exprs.len()],
            pats: vec![Ty::unknown(); body.pats.len()],
            ..Inference::default()
        },
    };
    let expected = match linked.kind(owner) {
        DefKind::Fn => cx.signature(),
        _ => linked.static_ty(owner),
    };
    cx.returns.push(expected.clone());
    if !body.exprs.is_empty() {
        cx.expr(body.root, &expected);
    }
    cx.out
}

impl Infer<'_> {
    /// Binds the parameters; answers what the body must give.
    fn signature(&mut self) -> Ty {
        let sig = self.linked.sig(self.owner);
        let types: Vec<Ty> = sig.receiver.iter().chain(&sig.params).cloned().collect();
        for (pat, ty) in self.body.params.iter().zip(types) {
            self.bind(*pat, &ty);
        }
        match sig.ret.kind() {
            TyKind::Future(output) if self.is_async() => output.clone(),
            _ => sig.ret.clone(),
        }
    }

    fn is_async(&self) -> bool {
        matches!(&self.linked.item(self.owner).kind, ItemKind::Fn(f) if f.is_async)
    }

    fn module(&self) -> ModuleId {
        *self.modules.last().unwrap_or(&ModuleId(0))
    }

    fn ty(&self, ty: &TypeRef) -> Ty {
        let ty = TypeCx::new(self.linked, self.module(), &self.env).ty(ty);
        self.normalise(&ty)
    }

    fn normalise(&self, ty: &Ty) -> Ty {
        self.linked.normalise(ty, &self.env)
    }

    fn set(&mut self, id: ExprId, ty: Ty) -> Ty {
        self.out.exprs[id.0 as usize] = ty.clone();
        ty
    }

    fn record_path(&mut self, id: ExprId, res: Res) {
        self.out.paths.insert(id, res);
    }

    fn record_call(&mut self, id: ExprId, callee: Callee) {
        self.out.calls.insert(id, callee);
    }

    fn record_field(&mut self, id: ExprId, field: FieldId) {
        self.out.fields.insert(id, field);
    }

    /// The latest local of a name. A block's items lie between the locals around it and its own, but the two
    /// seldom share a name.
    fn local(&self, name: Name) -> Option<PatId> {
        self.locals.iter().rev().find(|(n, _)| *n == name).map(|(_, pat)| *pat)
    }
}
