//! What values carry on: into buffers, writers and open files, here and in what the caller handed in.

use crate::context::{COLLECTION, RANDOM, TEMPORARY, argument};
use crate::eval::Eval;
use crate::kinds::is_bytes;
use crate::paths::is_plain_text;
use crate::places::{Root, Value};
use crate::shape::{operands, peeled};
use crate::summary::{Deps, param_bit};
use twelve_hir::{Expr, ExprId, TypeRef};
use twelve_program::{Callee, Ty, TyKind};
use twelve_stubs::RoleKind;
use twelve_stubs::role::{Arg, FileOp};

impl Eval<'_, '_> {
    /// Bytes of one argument go into another.
    pub(crate) fn write_data(&mut self, id: ExprId, callee: &Callee, from: Arg, into: Arg) {
        let data = self.data;
        let (Some(from), Some(into)) = (argument(data, id, callee, from), argument(data, id, callee, into))
        else {
            return;
        };
        let deps = self.dep(from);
        self.pour(into, deps);
    }

    /// A buffer that a call of other people's code fills: `bytes.extend(chunk)`, `body.read_to_end(&mut bytes)`.
    pub(crate) fn grow(
        &mut self,
        callee: &Callee,
        args: &[ExprId],
        rest: &[ExprId],
        changes_self: bool,
        is_method: bool,
    ) {
        let context = self.shared.context;
        let Some(function) = context.program.function(callee.def) else { return };
        let filled = Deps::from(context.flags(callee.def) & RANDOM);
        let hashes =
            matches!(context.program.def(callee.def).name.as_str(), "update" | "consume" | "chain_update");
        let grows = |eval: &Self, arg: ExprId| {
            let ty = eval.data.ty(arg);
            let buffer = is_bytes(context, &ty)
                || matches!(ty.peeled().kind(), TyKind::Array(_))
                || context.type_flags(ty.peeled()) & COLLECTION != 0;
            buffer && eval.is_held_here(arg)
        };
        if changes_self
            && is_method
            && let Some(receiver) = args.first().copied().filter(|a| grows(self, *a))
        {
            let deps = rest.iter().fold(filled, |d, a| d | self.dep(*a) | self.randomness(*a));
            self.pour(receiver, deps);
        } else if changes_self
            && is_method
            && hashes
            && let Some(receiver) = args.first().copied().filter(|a| self.is_held_here(*a))
        {
            // What is hashed is as random as the most random part of it.
            let deps = rest.iter().fold(filled, |d, a| d | self.dep(*a) | self.randomness(*a));
            self.pour(receiver, deps & Deps::from(RANDOM));
        }
        for (param, arg) in function.params.iter().zip(rest) {
            if matches!(&param.ty, TypeRef::Ref(true, _)) && grows(self, *arg) {
                let others = args.iter().filter(|a| *a != arg);
                let deps = others.fold(filled, |d, a| d | self.dep(*a) | self.randomness(*a));
                self.pour(*arg, deps);
            }
        }
    }

    /// What derives from a source of random numbers that no local holds: `OsRng`, `rand::rng()`.
    pub(crate) fn randomness(&self, id: ExprId) -> Deps {
        Deps::from(self.shared.context.derived(&self.data.ty(id), 2) & RANDOM)
    }

    /// Whether an expression is a local or a part of one, and nothing behind a lock.
    pub(crate) fn is_held_here(&self, id: ExprId) -> bool {
        let mut at = id;
        loop {
            at = match self.data.expr(at) {
                Expr::Field(x, ..) | Expr::Index(x, _) | Expr::Deref(x) | Expr::Ref(_, x) => *x,
                Expr::Path(_) => break,
                _ => return false,
            };
        }
        self.data.local(at).is_some()
            && !self.value(id).iter().any(|p| {
                let place = self.places.get(p);
                place.crossing.is_some() || matches!(place.root, Root::Static(_))
            })
    }

    /// What derives from here goes into the local below an expression, and into what that writes to.
    pub(crate) fn pour(&mut self, into: ExprId, deps: Deps) {
        if deps == 0 {
            return;
        }
        let data = self.data;
        let mut at = into;
        for _ in 0..4 {
            let Some(pat) = self.base_local(at) else {
                // `File::create(path)?.write_all(&bytes)`: no local holds the file.
                let made = self.facts.files.iter_mut().filter(|f| data.shape.within(f.at, at));
                made.filter(|f| matches!(f.op, FileOp::Create | FileOp::Write))
                    .for_each(|f| f.data_deps |= deps);
                return;
            };
            self.give(pat, Value::default(), deps);
            // A writer around a file: what goes into it goes into the file.
            let Some(init) = data.shape.source.get(&pat).copied() else { return };
            let init = peeled(data.body, init);
            let parts = match data.expr(init) {
                // `if let Ok(file) = file`.
                Expr::Path(_) => vec![init],
                other => operands(other),
            };
            let next =
                parts.into_iter().find(|x| x.0 < at.0 && self.base_local(*x).is_some_and(|p| p != pat));
            match next {
                Some(next) => at = next,
                None => return,
            }
        }
    }

    /// What goes into parameters that the caller sees again: a buffer, a writer, an open file.
    pub(crate) fn keep_flows(&mut self) {
        let data = self.data;
        let context = self.shared.context;
        for (index, pat) in data.body.params.iter().enumerate() {
            let ty = data.pat_ty(*pat);
            let own = param_bit(index) | Deps::from(context.derived(&ty, 2));
            let gained = self.local_deps.get(pat.0 as usize).map_or(0, |deps| deps & !own);
            if gained != 0 && self.is_seen_again(&ty) {
                self.summary.flows.push((index, gained));
            }
        }
    }

    /// Whether what goes into a parameter of this type ends somewhere that the caller made.
    fn is_seen_again(&self, ty: &Ty) -> bool {
        match ty.kind() {
            TyKind::Ref(mutable, _) => *mutable,
            TyKind::Adt(def, _) => {
                self.shared.context.program.roles(*def).iter().any(|r| matches!(r.kind, RoleKind::FileHandle))
            }
            TyKind::Param(_) | TyKind::Opaque(_) => true,
            _ => false,
        }
    }

    /// The name that came with a temporary file, which isn't where the file lies.
    pub(crate) fn is_told_of_temporary(&self, id: ExprId, ty: &Ty) -> bool {
        let of = match self.data.expr(id) {
            Expr::Field(base, ..) => *base,
            Expr::MethodCall(call) => call.receiver,
            _ => return false,
        };
        let base = self.data.ty(of);
        self.shared.context.type_flags(base.peeled()) & TEMPORARY != 0 && is_plain_text(self, ty, 0)
    }
}
