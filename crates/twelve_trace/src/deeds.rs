//! What calls do beside their results: acts by their roles, uses of backing services, things that are made.

use crate::context::{BACKING, RANDOM, literal};
use crate::eval::Eval;
use crate::map::Touches;
use crate::shape::{operands, peeled};
use crate::summary::{Deed, Deps, Opened, RawAct};
use crate::words::has_word;
use twelve_hir::{Expr, ExprId, Literal, Name};
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
        let carries = match deed {
            Deed::Act(Act::Send | Act::Receive) => self.channels_message(id),
            _ => None,
        };
        let (once, opted_in) = (self.once(id), self.opted_in(id));
        let function = data.def;
        self.facts.acts.push(RawAct { deed, site, by, function, region, opted_in, once, certain, carries });
    }

    /// The type of what the channel carries on which a call is made.
    fn channels_message(&self, id: ExprId) -> Option<std::sync::Arc<str>> {
        let context = self.shared.context;
        let mut ty = self.data.ty(*operands(self.data.expr(id)).first()?);
        for _ in 0..8 {
            let (def, args) = ty.peeled().as_adt().map(|(def, args)| (def, args.to_vec()))?;
            let is_end = context.program.roles(def).iter().any(|role| {
                matches!(role.kind, RoleKind::Nature(Nature::Queue | Nature::Broadcast | Nature::Channel))
            });
            let inner = args.first()?.clone();
            if is_end {
                return (!inner.is_unknown()).then(|| context.program.ty_text(&inner).into());
            }
            ty = inner;
        }
        None
    }

    /// A call of other people's code that uses a pool or client, and whose result may fail: it went out.
    pub(crate) fn external(&mut self, id: ExprId, callee: &Callee, args: &[ExprId]) {
        let context = self.shared.context;
        if !self.record || !context.program.is_stub(callee.def) {
            return;
        }
        let uses = args.iter().any(|a| {
            self.dep(*a) & Deps::from(BACKING) != 0 || context.derived(&self.data.ty(*a), 2) & BACKING != 0
        });
        if !uses || !may_fail(context, &self.data.ty(id)) || self.stays_inside(id, callee) {
            return;
        }
        self.act(id, callee, Deed::External(self.touches(id)));
        if self.asks_for_the_first(id) {
            self.act(id, callee, Deed::Act(Act::Claim));
        }
    }

    /// An awaited call of something that nobody knows, whose name says that it leaves something elsewhere:
    /// `mailer.deliver(mail).await`. The name alone says so.
    pub(crate) fn external_by_name(&mut self, id: ExprId, method: Name) {
        let data = self.data;
        let is_awaited = data.shape.parent_of(id).is_some_and(|p| matches!(data.expr(p), Expr::Await(_)));
        let name = method.plain();
        let tells = [
            "create", "insert", "update", "upsert", "publish", "upload", "post", "patch", "save", "enqueue",
            "deliver", "notify", "charge", "refund",
        ];
        let says = starts_with_word(&name, &tells)
            || (name.starts_with("send_")
                && has_word(
                    &name,
                    &["mail", "email", "sms", "notification", "webhook", "invitation", "alert"],
                ));
        if is_awaited && says {
            self.note_act(id, format!("?::{name}").into(), Deed::External(Touches::Changes), false);
        }
    }

    /// `let first: bool = redis.sadd("done", id)`: of all copies that add it, one is told that it was the first.
    fn asks_for_the_first(&self, id: ExprId) -> bool {
        let data = self.data;
        let adds = matches!(data.expr(id), Expr::MethodCall(call) if matches!(call.method.as_str(), "sadd" | "hset_nx"));
        if !adds {
            return false;
        }
        let awaited = data.shape.parent_of(id).filter(|p| matches!(data.expr(*p), Expr::Await(_)));
        let mut ty = data.ty(awaited.unwrap_or(id));
        for _ in 0..3 {
            ty = match ty.kind() {
                TyKind::Future(inner) => inner.clone(),
                TyKind::Adt(def, args) if self.shared.context.program.is_option_or_result(*def) => {
                    match args.first() {
                        Some(inner) => inner.clone(),
                        None => return false,
                    }
                }
                other => return matches!(other, TyKind::Prim(name) if *name == *"bool"),
            };
        }
        false
    }

    /// Whether a call only handles what is in this process: a result or answer, a cache, a channel.
    fn stays_inside(&self, id: ExprId, callee: &Callee) -> bool {
        let context = self.shared.context;
        let program = context.program;
        if program.krate(callee.def).name == "std" {
            return true;
        }
        let handles = |role: &RoleKind| {
            matches!(
                role,
                RoleKind::Reads
                    | RoleKind::Alias
                    | RoleKind::Wraps
                    | RoleKind::Fresh
                    | RoleKind::Spawns(_)
                    | RoleKind::Handler { .. }
            )
        };
        if context.roles_at(self.data, id, callee).any(handles) {
            return true;
        }
        let Some(first) = operands(self.data.expr(id)).first().copied() else { return false };
        let ty = self.data.ty(first);
        // What came back, or failed to.
        if ty.peeled().as_adt().is_some_and(|(def, _)| program.is_option_or_result(def)) {
            return true;
        }
        !matches!(context.nature(&ty), None | Some(Nature::Pool | Nature::Client | Nature::Database))
    }

    /// What a call to a backing service does there, as far as its name, those before it in the chain, and the text of a
    /// query tell.
    fn touches(&self, id: ExprId) -> Touches {
        let data = self.data;
        let mut at = id;
        let (mut looks, mut sends, mut executes) = (false, false, false);
        for _ in 0..24 {
            let name = match data.expr(at) {
                Expr::MethodCall(call) => call.method,
                Expr::Call(callee, _) => match data.expr(*callee) {
                    Expr::Path(path) => match path.last() {
                        Some(last) => last.name,
                        None => break,
                    },
                    _ => break,
                },
                _ => break,
            };
            let operands = operands(data.expr(at));
            for operand in &operands {
                if let Expr::Literal(Literal::Str(text)) = data.expr(peeled(data.body, *operand)) {
                    if text.contains(' ') {
                        return query(text);
                    }
                    if name == *"cmd" {
                        return command(text);
                    }
                }
            }
            let name = name.plain();
            match verb(&name) {
                Some(Touches::Looks) => looks = true,
                // The nearer one says it: `find_by_id(id).delete()`.
                Some(other) => return other,
                None => {
                    executes |= starts_with_word(&name, &["execute", "exec"]);
                    sends |= starts_with_word(&name, SENDS);
                }
            }
            // Only the call's own chain: what was awaited before, a connection, is another call.
            let Some(receiver) = operands.first() else { break };
            at = match data.expr(*receiver) {
                Expr::Path(_) => {
                    let init = data.local(*receiver).and_then(|pat| data.shape.init.get(&pat));
                    match init {
                        Some(init) if init.0 < receiver.0 => *init,
                        _ => break,
                    }
                }
                _ => *receiver,
            };
        }
        // `get(url).send()` looks; `query(text).execute()`, with a text that is not known, is no query.
        if executes || (sends && !looks) {
            Touches::Changes
        } else if looks {
            Touches::Looks
        } else {
            Touches::Unknown
        }
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

/// What the name of a call says.
fn verb(name: &str) -> Option<Touches> {
    let starts = |list: &[&str]| starts_with_word(name, list);
    if name.contains("_and_") {
        return Some(if name.contains("delete") { Touches::Removes } else { Touches::Changes });
    }
    // A value of this process that is made where there is none.
    if name.starts_with("get_or_") {
        return None;
    }
    if starts(REMOVES) {
        Some(Touches::Removes)
    } else if starts(CHANGES) {
        Some(Touches::Changes)
    } else {
        starts(LOOKS).then_some(Touches::Looks)
    }
}

/// Whether a name is one of the words, or begins with one and an underscore.
fn starts_with_word(name: &str, list: &[&str]) -> bool {
    list.iter()
        .any(|word| name.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with('_')))
}

/// What a query does, by its words.
fn query(text: &str) -> Touches {
    let upper = text.to_ascii_uppercase();
    let mut words = upper.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|w| !w.is_empty());
    match words.next().unwrap_or("") {
        "SELECT" | "SHOW" | "EXPLAIN" | "VALUES" => Touches::Looks,
        "DELETE" | "TRUNCATE" => Touches::Removes,
        "WITH" => {
            let rest: Vec<&str> = words.collect();
            if ["INSERT", "UPDATE", "MERGE"].iter().any(|w| rest.contains(w)) {
                Touches::Changes
            } else if rest.contains(&"DELETE") {
                Touches::Removes
            } else {
                Touches::Looks
            }
        }
        _ => Touches::Changes,
    }
}

/// What a command of Redis does.
fn command(name: &str) -> Touches {
    match verb(&name.to_ascii_lowercase()) {
        Some(touches) => touches,
        None if name.eq_ignore_ascii_case("DEL") || name.eq_ignore_ascii_case("UNLINK") => Touches::Removes,
        None => Touches::Changes,
    }
}

/// Words with which names of calls begin that only look.
const LOOKS: &[&str] = &[
    "get",
    "head",
    "fetch",
    "load",
    "find",
    "select",
    "query",
    "list",
    "read",
    "first",
    "count",
    "exists",
    "acquire",
    "connect",
    "ping",
    "is",
    "has",
    "search",
    "scan",
    "keys",
    "hgetall",
    "hget",
    "smembers",
    "lrange",
    "mget",
    "ttl",
    "all",
    "one",
    "download",
    "stat",
    "stream",
    "strlen",
    "llen",
    "hlen",
    "hexists",
    "scard",
    "sismember",
    "zcard",
    "zrange",
    "zscore",
    "zcount",
    "xlen",
    "xread",
    "xrange",
    "xinfo",
    "xpending",
    "describe",
    "lookup",
    "resolve",
    "poll",
    "watch",
    "peek",
];

/// Words with which names of calls begin that only take away.
const REMOVES: &[&str] = &["delete", "remove", "purge", "del", "hdel", "srem", "zrem", "unlink", "expire"];

/// Words with which names of calls begin that change something, whatever the end of the chain is called.
const CHANGES: &[&str] = &[
    "insert", "update", "upsert", "replace", "post", "put", "patch", "save", "create", "upload", "publish",
    "push", "lpush", "rpush", "xadd", "sadd", "zadd", "hset", "incr", "setex", "set", "setnx", "add",
    "append", "write", "store", "enqueue", "copy", "move", "rename", "merge", "bulk", "batch", "hincr",
    "zincr", "decr",
];

/// Words for handing something over to somebody, unless the chain says that it only asks.
const SENDS: &[&str] = &[
    "send", "request", "call", "notify", "run", "invoke", "submit", "dispatch", "trigger", "emit", "produce",
    "perform", "index",
];

/// Words of SQL that let one of several copies go on.
fn is_claim(text: &str) -> bool {
    if text.len() < 8 || !text.contains(|c: char| c.is_whitespace() || c == '(') {
        return false;
    }
    let upper = text.to_ascii_uppercase();
    // Rows that one statement both changes and gives: of two copies only one gets each.
    if upper.contains("RETURNING") && (upper.contains("DO NOTHING") || sets_what_it_asks_for(&upper)) {
        return true;
    }
    ["SKIP LOCKED", "FOR UPDATE", "FOR NO KEY UPDATE", "PG_TRY_ADVISORY", "PG_ADVISORY_", "GET_LOCK("]
        .iter()
        .any(|word| upper.contains(word))
}

/// Whether a name is that of a secret which has to be the same for all who use it.
fn is_secret(name: &str) -> bool {
    let of_key = ["signing", "jwt", "cookie", "session", "encryption", "crypt", "hmac", "private", "master"];
    has_word(name, &["secret"]) || (has_word(name, &["key"]) && has_word(name, &of_key))
}

/// `UPDATE jobs SET state = 'taken' WHERE state = 'new'`: what it takes, the next one does not find.
fn sets_what_it_asks_for(upper: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_owned).collect()
    };
    let Some((head, condition)) = upper.split_once("WHERE") else { return false };
    let condition = condition.split("RETURNING").next().unwrap_or("");
    let Some((start, set)) = head.split_once(" SET ") else { return false };
    let column = set.trim_start().split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("");
    start.trim_start().starts_with("UPDATE")
        && !column.is_empty()
        && words(condition).iter().any(|w| w == column)
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
    use super::{Touches, command, is_claim, query, verb};

    #[test]
    fn words_tell_looking_from_changing() {
        assert_eq!(verb("find_by_id"), Some(Touches::Looks));
        assert_eq!(verb("getter"), None);
        assert_eq!(verb("get_or_init"), None);
        assert_eq!(verb("delete_many"), Some(Touches::Removes));
        assert_eq!(verb("find_one_and_update"), Some(Touches::Changes));
        assert_eq!(verb("insert_into"), Some(Touches::Changes));
        assert_eq!(verb("send"), None);
        assert_eq!(query(" select 1"), Touches::Looks);
        assert_eq!(query("DELETE FROM t WHERE age > 3"), Touches::Removes);
        assert_eq!(query("WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x"), Touches::Changes);
        assert_eq!(query("UPDATE t SET a = 1"), Touches::Changes);
        assert_eq!(command("GET"), Touches::Looks);
        assert_eq!(command("DEL"), Touches::Removes);
        assert_eq!(command("LPUSH"), Touches::Changes);
    }

    #[test]
    fn claims_are_told_by_their_words() {
        assert!(is_claim("select id from jobs for update skip locked limit 1"));
        assert!(is_claim("SELECT pg_try_advisory_lock($1)"));
        assert!(is_claim("UPDATE jobs SET taken = true WHERE NOT taken RETURNING id"));
        assert!(is_claim("INSERT INTO done VALUES ($1) ON CONFLICT DO NOTHING RETURNING id"));
        assert!(!is_claim("UPDATE posts SET rank = 1 WHERE id = $1 RETURNING rank"));
        assert!(!is_claim("UPDATE jobs SET locked = true"));
        assert!(!is_claim("for"));
    }
}
