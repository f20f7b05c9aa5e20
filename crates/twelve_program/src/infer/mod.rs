//! Inference in one body: what every path leads to, the type of every expression, what is called.
//!
//! One walk in the order of evaluation. What is not known yet is a variable (`vars`) that later uses decide, as in
//! `let mut v = Vec::new(); v.push(1u8)`; bounds that wait for a type are looked at again when it is known
//! (`bounds`). A type comes from an annotation, a constructor, a field, a signature, or stays unknown: what meets the
//! unknown becomes unknown, so that nothing is taken for certain that rests on something nobody knows.

mod bounds;
mod calls;
mod exprs;
mod macros;
mod methods;
mod operators;
mod paths;
mod pats;
mod vars;

use crate::linked::Linked;
use crate::types::{Env, TypeCx};
use crate::{DefId, DefKind, FieldId, Inference, ModuleId, Res, Subst, Ty, TyKind};
use bounds::Waiting;
use std::cell::RefCell;
use std::sync::Arc;
use twelve_hir::{Body, BodyId, ExprId, ItemKind, Name, PatId, TypeRef};
use vars::Table;

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
    /// What `break` gives, of the loops and labelled blocks around.
    breaks: Vec<Breakable>,
    table: Table,
    waiting: RefCell<Vec<Waiting>>,
    /// Calls, their variables not yet settled.
    calls: Vec<(ExprId, Called)>,
    out: Inference,
}

/// A loop or labelled block.
struct Breakable {
    label: Option<Name>,
    is_loop: bool,
    value: Ty,
    /// Whether anything breaks out of it.
    left: bool,
}

/// A call before all types in it are known.
struct Called {
    def: DefId,
    subst: Subst,
    self_ty: Option<Ty>,
    receiver_is_arg: bool,
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
        breaks: Vec::new(),
        table: Table::default(),
        waiting: RefCell::default(),
        calls: Vec::new(),
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
        cx.coerced(body.root, &expected);
    }
    cx.finish()
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

    /// Settles all variables.
    fn finish(mut self) -> Inference {
        self.advance();
        self.default_numbers();
        self.advance();
        let mut out = std::mem::take(&mut self.out);
        for ty in out.exprs.iter_mut().chain(&mut out.pats) {
            *ty = self.settled(ty);
        }
        for (id, called) in std::mem::take(&mut self.calls) {
            let callee = self.callee(called);
            out.calls.insert(id, callee);
        }
        out
    }

    fn module(&self) -> ModuleId {
        *self.modules.last().unwrap_or(&ModuleId(0))
    }

    /// A type that is written in the body; `_` and arguments that are left out are variables.
    fn ty(&self, ty: &TypeRef) -> Ty {
        self.written(ty, false)
    }

    fn written(&self, ty: &TypeRef, in_path: bool) -> Ty {
        let fresh = || self.fresh();
        let cx = TypeCx::new(self.linked, self.module(), &self.env).with_holes(&fresh, in_path);
        self.normalise(&cx.ty(ty))
    }

    fn set(&mut self, id: ExprId, ty: Ty) -> Ty {
        self.out.exprs[id.0 as usize] = ty.clone();
        ty
    }

    fn record_path(&mut self, id: ExprId, res: Res) {
        self.out.paths.insert(id, res);
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
