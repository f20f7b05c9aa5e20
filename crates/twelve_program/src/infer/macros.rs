//! Macro calls that are not expanded: what they give, by their stub's signature or by their name.

use super::Infer;
use crate::collect::Scoped;
use crate::resolve::{Space, Walked};
use crate::{DefId, DefKind, Res, Subst, Ty, TyKind};
use twelve_hir::{ExprId, MacroExpr, Name};

impl Infer<'_> {
    pub(super) fn macro_call(&mut self, id: ExprId, call: &MacroExpr, expected: &Ty) -> Ty {
        let names: Vec<Name> = call.path.segments.iter().map(|s| s.name).collect();
        let found = self.linked.names.walk(self.module(), call.path.global, &names, Space::Macros);
        let def = match found {
            Some(Walked { item: Scoped::Def(def), used }) if used == names.len() => Some(def),
            _ => None,
        };
        if let Some(def) = def {
            self.record_path(id, Res::Def(def));
        }
        let last = call.path.last().map(|s| s.name.as_str()).unwrap_or_default();
        if last == "vec" {
            return self.vec(call, expected);
        }
        let types: Vec<Ty> = call.args.iter().map(|arg| self.nothing(*arg)).collect();
        if let Some(def) = def.filter(|d| self.linked.kind(*d) == DefKind::Fn) {
            return self.macro_result(def, &types);
        }
        let first = || types.first().cloned().unwrap_or_else(Ty::unknown);
        let lang = &self.linked.lang;
        match last {
            "format" => adt(lang.string, Vec::new()),
            "println" | "print" | "eprintln" | "eprint" | "assert" | "assert_eq" | "assert_ne"
            | "debug_assert" | "debug_assert_eq" | "debug_assert_ne" => Ty::unit(),
            "write" | "writeln" => self.written_to(&first()),
            "matches" => Ty::prim("bool"),
            "dbg" if types.len() != 1 => Ty::new(TyKind::Tuple(types)),
            "dbg" | "pin" => first(),
            "panic" | "todo" | "unimplemented" | "unreachable" | "bail" => Ty::never(),
            "env" | "concat" | "stringify" | "include_str" | "file" | "module_path" => {
                Ty::reference(false, Ty::prim("str"))
            }
            "include_bytes" => Ty::reference(false, Ty::new(TyKind::Array(Ty::prim("u8")))),
            "option_env" => self.linked.option_of(Ty::reference(false, Ty::prim("str"))),
            "line" | "column" => Ty::prim("u32"),
            "select" => types.iter().fold(Ty::never(), |all, t| self.joined(&all, t)),
            "join" => Ty::new(TyKind::Tuple(types)),
            "try_join" => {
                let parts = types.iter().map(|t| self.success_of(t)).collect();
                adt(lang.result, vec![Ty::new(TyKind::Tuple(parts)), Ty::unknown()])
            }
            // What nobody knows gives what its place wants, as far as that is known.
            _ => self.settled(expected),
        }
    }

    /// `write!(to, ..)` calls `to.write_fmt(..)`.
    fn written_to(&self, to: &Ty) -> Ty {
        let unknown = || adt(self.linked.lang.result, vec![Ty::unit(), Ty::unknown()]);
        let to = self.resolve(to);
        let method = self.find_method(&to, Name::new("write_fmt"));
        method.map_or_else(unknown, |m| self.normalise(&self.linked.sig(m.def).ret.subst(&m.subst)))
    }

    fn vec(&mut self, call: &MacroExpr, expected: &Ty) -> Ty {
        let vec = self.linked.lang.vec;
        let element = self.fresh();
        if let Some((def, args)) = self.shallow(expected).as_adt()
            && Some(def) == vec
            && let Some(wanted) = args.first()
        {
            self.supposed_element(wanted, &element);
        }
        for arg in &call.args {
            // `vec![x; n]`: a count is no element.
            let is_count = call.is_repeat && Some(arg) == call.args.last();
            if is_count {
                self.expr(*arg, &Ty::prim("usize"));
            } else {
                self.coerced(*arg, &element);
            }
        }
        adt(vec, vec![element])
    }

    /// A list literal's elements are of the type that its place wants, unless that is left open.
    pub(super) fn supposed_element(&self, wanted: &Ty, element: &Ty) {
        let wanted = self.shallow(wanted);
        if !matches!(wanted.kind(), TyKind::Unknown) {
            self.unify(element, &wanted);
        }
    }

    /// What a macro gives whose stub has a signature.
    fn macro_result(&self, signature: DefId, args: &[Ty]) -> Ty {
        let (sig, env) = (self.linked.sig(signature), self.linked.env(signature));
        let subst: Subst = env.names.iter().map(|n| (*n, self.fresh())).collect();
        for (param, arg) in sig.params.iter().zip(args) {
            self.coerce(arg, &param.subst(&subst));
        }
        self.normalise(&sig.ret.subst(&subst))
    }
}

fn adt(def: Option<DefId>, args: Vec<Ty>) -> Ty {
    def.map_or_else(Ty::unknown, |d| Ty::new(TyKind::Adt(d, args)))
}
