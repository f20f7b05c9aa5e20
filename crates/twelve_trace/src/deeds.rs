//! What calls do beside their results: acts by their roles, uses of backing services, things that are made.

use crate::context::{BACKING, RANDOM, literal};
use crate::eval::Eval;
use crate::shape::{operands, peeled};
use crate::summary::{Deed, Deps, Opened, RawAct};
use crate::words::has_word;
use twelve_hir::{Expr, ExprId, Literal};
use twelve_program::{Callee, DefId, DefKind, Res, Ty, TyKind};
use twelve_stubs::RoleKind;
use twelve_stubs::role::{Act, Nature};

const MAX_ACTS: usize = 400;

impl Eval<'_, '_> {
    /// Notes an act of a call.
    pub(crate) fn act(&mut self, id: ExprId, callee: &Callee, deed: Deed) {
        let mut by = self.shared.context.program.path_of(callee.def);
        // Of a command, its name says what it does.
        if deed == Deed::Act(Act::BuildAssets)
            && let Some(tool) =
                operands(self.data.expr(id)).first().and_then(|first| literal(self.data, *first))
        {
            by.push_str(&format!("(\"{tool}\")"));
        }
        self.note_act(id, by.into(), deed, true);
    }

    fn note_act(&mut self, id: ExprId, by: std::sync::Arc<str>, deed: Deed, certain: bool) {
        if !self.record || self.facts.acts.len() >= MAX_ACTS {
            return;
        }
        let data = self.data;
        let Some(site) = self.shared.context.place(data.def, data.call_range(id)) else { return };
        let region = self.region(id);
        let (once, opted_in) = (self.once(id), self.opted_in(id));
        self.facts.acts.push(RawAct { deed, site, by, function: data.def, region, opted_in, once, certain });
    }

    /// A call of other people's code that uses a pool or client, and whose result may fail: it went out.
    pub(crate) fn external(&mut self, id: ExprId, callee: &Callee, args: &[ExprId]) {
        let context = self.shared.context;
        if !self.record || !context.program.is_stub(callee.def) {
            return;
        }
        // What is put into a cache, or sent to a channel, stays in this process, wherever it came from.
        if let Expr::MethodCall(call) = self.data.expr(id)
            && context.nature(&self.data.ty(call.receiver)).is_some_and(|n| !goes_out(n))
        {
            return;
        }
        // The standard library goes out over a connection only; what was fetched it takes apart.
        let by = context.program.path_of(callee.def);
        let takes_apart = ["std::", "core::", "alloc::"].iter().any(|krate| by.starts_with(krate));
        let uses = args.iter().any(|a| {
            (!takes_apart && self.dep(*a) & Deps::from(BACKING) != 0)
                || context.derived(&self.data.ty(*a), 2) & BACKING != 0
        });
        if !uses || !may_fail(context, &self.data.ty(id)) {
            return;
        }
        let reads = self.only_looks(id, 0);
        self.act(id, callee, Deed::External { reads });
    }

    /// Whether a call to a backing service only looks, as far as its name, those before it in the chain, and the text
    /// of a query tell.
    fn only_looks(&self, id: ExprId, depth: usize) -> bool {
        let data = self.data;
        let name = match data.expr(id) {
            Expr::MethodCall(call) => call.method,
            Expr::Call(callee, _) => match data.expr(*callee) {
                Expr::Path(path) => match path.last() {
                    Some(last) => last.name,
                    None => return false,
                },
                _ => return false,
            },
            _ => return false,
        };
        let name = name.as_str();
        let looks = LOOKS
            .iter()
            .any(|word| name.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with('_')));
        let says = |text: &str| {
            let first = text.trim_start().split_whitespace().next().unwrap_or("");
            ["select", "with", "show"].iter().any(|word| first.eq_ignore_ascii_case(word))
        };
        let chain = operands(data.expr(id));
        if depth < 12 {
            for arg in &chain {
                match data.expr(peeled(data.body, *arg)) {
                    Expr::Literal(Literal::Str(text)) if text.contains(' ') => return says(text),
                    _ => {}
                }
            }
            // `client.post(url).send()`: what goes out was said before.
            if matches!(name, "send" | "execute" | "call" | "json" | "bind" | "body" | "await" | "fetch_one")
                && let Some(first) = chain.first()
            {
                let mut before = peeled(data.body, *first);
                if let Some(init) = data.local(before).and_then(|pat| data.shape.init.get(&pat)) {
                    before = peeled(data.body, *init);
                }
                if matches!(data.expr(before), Expr::MethodCall(_) | Expr::Call(..)) {
                    return self.only_looks(before, depth + 1);
                }
            }
        }
        looks
    }

    /// A value of a type that is a resource, made by a function of other people's code.
    pub(crate) fn made(&mut self, id: ExprId, callee: &Callee, is_method: bool) {
        let context = self.shared.context;
        if is_method || !self.record || !context.program.is_stub(callee.def) {
            return;
        }
        // A handle that is cloned or a store that is passed through was made before.
        let Some((adt, args)) = head(context, &self.data.ty(id)) else { return };
        let same = |a: &ExprId| head(context, &self.data.ty(*a)).is_some_and(|(other, _)| other == adt);
        let passed = operands(self.data.expr(id)).iter().any(same);
        if !passed {
            self.open_type(id, adt, &args);
        }
    }

    /// A literal of a type that is a resource: `MemoryStore`, `MemoryStore { .. }`.
    pub(crate) fn made_literally(&mut self, id: ExprId) {
        if !self.record {
            return;
        }
        let data = self.data;
        let context = self.shared.context;
        if let Expr::Struct(made) = data.expr(id) {
            for (name, _, value) in &made.fields {
                let ty = made.path.last().map(|last| last.name.plain().as_str().to_owned());
                self.secret_named(&format!("{}::{name}", ty.unwrap_or_default()), name.as_str(), *value);
            }
        }
        self.handed_on(id);
        let adt = match data.res(id) {
            Some(Res::Ctor(variant)) => variant.adt,
            Some(Res::Def(def)) if context.program.def(def).kind == DefKind::Struct => def,
            _ => return,
        };
        if !context.program.is_stub(adt) {
            return;
        }
        let is_callee = data
            .shape
            .parent_of(id)
            .is_some_and(|p| matches!(data.expr(p), Expr::Call(callee, _) if *callee == id));
        if !is_callee {
            let args = head(context, &data.ty(id)).map(|(_, args)| args).unwrap_or_default();
            self.open_type(id, adt, &args);
        }
    }

    /// Random numbers that are kept under the name of a secret. Whether they are one, the name alone tells.
    pub(crate) fn secret_named(&mut self, by: &str, name: &str, value: ExprId) {
        // A source of random numbers is none itself.
        let random = self.dep(value) & Deps::from(RANDOM) != 0 && self.randomness(value) == 0;
        if self.record && random && is_secret(name) && !matches!(self.data.expr(value), Expr::Closure(_)) {
            self.note_act(value, by.into(), Deed::Act(Act::GenerateKey), false);
        }
    }

    /// A function that is handed on to be called there: `unwrap_or_else(Key::generate)`.
    fn handed_on(&mut self, id: ExprId) {
        let data = self.data;
        let program = self.shared.context.program;
        let (Expr::Path(_), Some(Res::Def(def))) = (data.expr(id), data.res(id)) else { return };
        let called = |p: ExprId| matches!(data.expr(p), Expr::Call(callee, _) if *callee == id);
        if !program.is_stub(def) || data.shape.parent_of(id).is_none_or(called) {
            return;
        }
        for role in program.roles(def).iter().filter(|role| role.when.is_empty()) {
            if let RoleKind::Does(act) = role.kind {
                self.note_act(id, program.path_of(def).into(), Deed::Act(act), true);
            }
        }
    }

    fn open_type(&mut self, id: ExprId, adt: DefId, args: &[Ty]) {
        let context = self.shared.context;
        for role in context.program.roles(adt) {
            if let RoleKind::Opens { what, medium, instead, .. } = &role.kind
                && role.when.iter().all(|c| context.type_condition(args, c))
            {
                let opened = Opened { what: *what, medium: *medium, instead: instead.clone() };
                self.open(id, context.program.path_of(adt).into(), opened, None);
            }
        }
    }

    /// A text that takes a lock or row which all copies of the service see.
    pub(crate) fn claiming_text(&mut self, id: ExprId) {
        if !self.record {
            return;
        }
        let context = self.shared.context;
        let text = match (self.data.expr(id), self.data.res(id)) {
            (Expr::Literal(Literal::Str(text)), _) => Some(&**text),
            (Expr::Path(_), Some(Res::Def(def))) if context.program.def(def).kind == DefKind::Const => {
                context.body(def).and_then(|made| literal(made, made.body.root))
            }
            _ => None,
        };
        if text.is_some_and(is_claim) {
            self.note_act(id, "a query".into(), Deed::Act(Act::Claim), true);
        }
    }
}

/// Words with which names of calls begin that only look.
const LOOKS: [&str; 24] = [
    "get", "head", "fetch", "load", "find", "select", "query", "list", "read", "first", "count", "exists",
    "acquire", "connect", "ping", "is", "has", "search", "scan", "keys", "hgetall", "hget", "smembers",
    "lrange",
];

/// Words of SQL that let one of several copies go on.
fn is_claim(text: &str) -> bool {
    if text.len() < 8 || !text.contains(|c: char| c.is_whitespace() || c == '(') {
        return false;
    }
    let upper = text.to_ascii_uppercase();
    ["SKIP LOCKED", "FOR UPDATE", "FOR NO KEY UPDATE", "PG_TRY_ADVISORY", "PG_ADVISORY_", "GET_LOCK("]
        .iter()
        .any(|word| upper.contains(word))
}

/// Whether a name is that of a secret which has to be the same for all who use it.
fn is_secret(name: &str) -> bool {
    let of_key = ["signing", "jwt", "cookie", "session", "encryption", "crypt", "hmac", "private", "master"];
    has_word(name, &["secret"]) || (has_word(name, &["key"]) && has_word(name, &of_key))
}

/// Whether what is done with such a thing may go out of the process.
fn goes_out(nature: Nature) -> bool {
    matches!(nature, Nature::Pool | Nature::Client | Nature::Database)
}

/// Whether a call's result says that it may fail, or comes later.
fn may_fail(context: &crate::context::Context<'_>, ty: &Ty) -> bool {
    match ty.kind() {
        TyKind::Future(_) | TyKind::Opaque(_) | TyKind::Dyn(_) => true,
        TyKind::Adt(def, _) => {
            let program = context.program;
            let is_future = || matches!(program.def(*def).name.as_str(), "ResponseFuture" | "Pin");
            program.is_option_or_result(*def) || (program.is_stub(*def) && is_future())
        }
        _ => false,
    }
}

/// The type that a call makes, behind `Result`, `Option` and futures.
fn head(context: &crate::context::Context<'_>, ty: &Ty) -> Option<(DefId, Vec<Ty>)> {
    match context.carried(ty).kind() {
        TyKind::Adt(def, args) => Some((*def, args.clone())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::is_claim;

    #[test]
    fn claims_are_told_by_their_words() {
        assert!(is_claim("select id from jobs for update skip locked limit 1"));
        assert!(is_claim("SELECT pg_try_advisory_lock($1)"));
        assert!(!is_claim("UPDATE jobs SET locked = true"));
        assert!(!is_claim("for"));
    }
}
