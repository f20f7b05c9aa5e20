//! What calls do beside their results: acts by their roles, uses of backing services, things that are made.

use crate::context::{BACKING, RANDOM, literal};
use crate::eval::Eval;
use crate::map::Touches;
use crate::paths::DESCRIBES;
use crate::shape::{children, operands, peeled};
use crate::summary::{Deed, Deps, Opened, RawAct, params_of};
use crate::words::{has_word, words};
use twelve_hir::{ArithmeticOp, BinaryOp, Expr, ExprId, Literal, Name};
use twelve_program::{Callee, DefId, DefKind, Res, Ty, TyKind};
use twelve_stubs::RoleKind;
use twelve_stubs::role::{Act, Nature};

const MAX_ACTS: usize = 400;
const KEY: Deed = Deed::Act(Act::GenerateKey);

impl Eval<'_, '_> {
    /// Notes an act of a call.
    pub(crate) fn act(&mut self, id: ExprId, callee: &Callee, deed: Deed) {
        if deed == Deed::Act(Act::BuildAssets) && self.runs_otherwise(id) {
            return;
        }
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

    /// Whether a command of a package manager does something else than building: `npm root`, `yarn --version`.
    fn runs_otherwise(&self, id: ExprId) -> bool {
        let data = self.data;
        let tool = operands(data.expr(id)).first().and_then(|first| literal(data, *first));
        if !tool.is_some_and(|tool| ["npm", "npx", "yarn", "pnpm", "bun"].contains(&tool)) {
            return false;
        }
        let (mut at, mut words) = (id, Vec::new());
        while let Some(parent) = data.shape.parent_of(at) {
            let Expr::MethodCall(call) = data.expr(parent) else { break };
            let mut stack: Vec<ExprId> = call.args.clone();
            while let Some(arg) = stack.pop() {
                if let Expr::Literal(Literal::Str(text)) = data.expr(arg) {
                    words.push(text.as_ref());
                }
                children(data.expr(arg), |child| stack.push(child));
            }
            at = parent;
        }
        let builds = ["run", "build", "exec", "x", "ci", "install"];
        !words.is_empty() && !words.iter().any(|word| builds.contains(word))
    }

    fn note_act(&mut self, id: ExprId, by: std::sync::Arc<str>, deed: Deed, certain: bool) {
        if !self.record || self.facts.acts.len() >= MAX_ACTS {
            return;
        }
        let data = self.data;
        let Some(site) = self.shared.context.place(data.def, data.call_range(id)) else { return };
        let region = self.region(id);
        let program = self.shared.context.program;
        let message = match deed {
            Deed::Act(Act::Send | Act::Receive) => self.channels_message(id),
            _ => None,
        };
        let carries = message.as_ref().map(|ty| program.ty_text(ty).into());
        let names_only =
            message.as_ref().and_then(Ty::as_adt).is_some_and(|(adt, _)| program.has_only_names(adt));
        let given = if deed == KEY { crate::given::given_to(data, id) } else { Vec::new() };
        let (once, opted_in) = (self.once(id), self.opted_in(id));
        let function = data.def;
        self.facts.acts.push(RawAct {
            deed,
            site,
            by,
            function,
            region,
            opted_in,
            once,
            certain,
            carries,
            names_only,
            given,
        });
    }

    /// The type of what the channel carries on which a call is made.
    fn channels_message(&self, id: ExprId) -> Option<Ty> {
        let context = self.shared.context;
        let mut ty = self.data.ty(*operands(self.data.expr(id)).first()?);
        for _ in 0..8 {
            let (def, args) = ty.peeled().as_adt().map(|(def, args)| (def, args.to_vec()))?;
            let is_end = context.program.roles(def).iter().any(|role| {
                matches!(role.kind, RoleKind::Nature(Nature::Queue | Nature::Broadcast | Nature::Channel))
            });
            let inner = args.first()?.clone();
            if is_end {
                return (!inner.is_unknown()).then_some(inner);
            }
            ty = inner;
        }
        None
    }

    /// A call of other people's code that uses a pool or client, and whose result may fail or can be awaited: it went out.
    pub(crate) fn external(&mut self, id: ExprId, callee: &Callee, args: &[ExprId]) {
        let context = self.shared.context;
        if !self.record || !context.program.is_stub(callee.def) {
            return;
        }
        // What another program does, its name tells: `Command::new("sendmail").spawn()`.
        let of_command =
            callee.self_ty.as_ref().and_then(Ty::as_adt).map(|(adt, _)| context.program.def(adt).name);
        let runs = ["spawn", "status", "output"];
        if of_command.is_some_and(|name| name == *"Command")
            && runs.contains(&context.program.def(callee.def).name.as_str())
        {
            let by = context.program.path_of(callee.def);
            self.note_act(id, by.into(), Deed::External(Touches::Changes), false);
            return;
        }
        let uses = args.iter().any(|a| {
            self.dep(*a) & Deps::from(BACKING) != 0 || context.derived(&self.data.ty(*a), 2) & BACKING != 0
        });
        // Of what a trait's method gives, that it is awaited may be all that is known.
        let goes_out = may_fail(context, &self.data.ty(id)) || self.data.awaited(id).is_some();
        if !uses || !goes_out || self.stays_inside(id, callee) {
            return;
        }
        // `collection.update_one(..).with_options(..).await` is one action.
        if args.first().is_some_and(|first| context.is_action(&self.data.ty(*first))) {
            return;
        }
        let touches = match self.touches(id) {
            Touches::Changes if self.comes_to_the_same(id) => Touches::Sets,
            other => other,
        };
        self.act(id, callee, Deed::External(touches));
        let takes = || {
            let name = context.program.def(callee.def).name.plain();
            starts_with_word(&name, TAKES)
        };
        if self.asks_for_the_first(id) || takes() {
            self.act(id, callee, Deed::Act(Act::Claim));
        }
    }

    /// A question whether this copy is the one that all have agreed on: `if !cluster.is_leader().await { continue; }`.
    pub(crate) fn asks_who_leads(&mut self, id: ExprId) {
        let Some(name) = self.data.called(id).map(|name| name.plain()) else { return };
        let claims = ["claim", "try_claim", "reclaim", "acquire_lock", "try_acquire_lock", "acquire_lease"];
        let leads = has_word(&name, &["leader", "leadership", "lease", "elected"]);
        if self.record && (leads || starts_with_word(&name, &claims)) {
            self.note_act(id, name.as_str().into(), Deed::Act(Act::Claim), true);
        }
    }

    /// An awaited call of something that nobody knows, whose name says that it leaves something elsewhere:
    /// `mailer.deliver(mail).await`. The name alone says so.
    pub(crate) fn external_by_name(&mut self, id: ExprId, method: Name) {
        let data = self.data;
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
        if says && data.awaited(id).is_some() {
            self.note_act(id, name.as_str().into(), Deed::External(Touches::Changes), false);
        }
    }

    /// `let first: bool = redis.sadd("done", id)`: of all copies that add it, one is told that it was the first.
    fn asks_for_the_first(&self, id: ExprId) -> bool {
        let data = self.data;
        let adds = matches!(data.expr(id), Expr::MethodCall(call) if matches!(call.method.as_str(), "sadd" | "hset_nx"));
        if !adds {
            return false;
        }
        let mut ty = data.ty(data.awaited(id).unwrap_or(id));
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
        // Runtimes write to files and sockets; what a client does is the client's call.
        let runtimes = ["std", "tokio", "futures", "futures_util", "async_std", "smol", "tokio_util"];
        if runtimes.contains(&program.krate(callee.def).name.as_str()) {
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
                    | RoleKind::File { .. }
                    | RoleKind::Handler { .. }
            )
        };
        if context.roles_at(self.data, id, callee).any(handles) {
            return true;
        }
        // `clients.insert(name, client)`
        let collects = |ty: &Ty| {
            ty.peeled().as_adt().is_some_and(|(def, _)| context.flags(def) & crate::context::COLLECTION != 0)
        };
        if callee.self_ty.as_ref().is_some_and(collects) {
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

    /// Whether a change, done twice, is done once: an insert that meets its own row, a key that is set, a default that is
    /// put where there was none by who reads it.
    fn comes_to_the_same(&self, id: ExprId) -> bool {
        let data = self.data;
        let reader = self.shared.context.program.def(data.def).name.plain();
        if starts_with_word(&reader, ASKS) {
            return true;
        }
        let (mut at, mut reckoned) = (id, false);
        for _ in 0..24 {
            let operands = operands(data.expr(at));
            // `update(jobs).set(state.eq("done"))`: the rows get what they are to have, whatever they had.
            let given = operands.iter().skip(usize::from(matches!(data.expr(at), Expr::MethodCall(_))));
            reckoned |= given.into_iter().any(|value| self.reckons(*value));
            let updates = data.called(at).is_some_and(|name| starts_with_word(&name.plain(), &["update"]));
            if updates && !reckoned && !self.has_operators(at) {
                return true;
            }
            let Some(first) = operands.first().copied() else { break };
            if let Expr::MethodCall(call) = data.expr(at) {
                let name = call.method.plain();
                let is_set = name == "set" && at == id;
                if is_set || starts_with_word(&name, SETS) {
                    return true;
                }
            }
            let texts = operands.iter().filter_map(|x| self.text_of(*x)).map(str::to_ascii_uppercase);
            if texts.into_iter().any(|t| t.contains("ON CONFLICT") || t.contains(" OR REPLACE ")) {
                return true;
            }
            at = match data.expr(first) {
                Expr::Path(_) => match data.local(first).and_then(|pat| data.shape.init.get(&pat)) {
                    Some(init) if init.0 < first.0 => peeled(data.body, *init),
                    _ => break,
                },
                _ => first,
            };
        }
        false
    }

    /// `update_one(of, doc! { "$inc": { "tries": 1 } })`: what is counted, or put behind others.
    fn has_operators(&self, id: ExprId) -> bool {
        self.may_hold(id, 400, |expr| {
            matches!(expr, Expr::Literal(Literal::Str(text))
                if matches!(&**text, "$inc" | "$mul" | "$push" | "$bit"))
        })
    }

    /// Whether a value is reckoned from another: `tries + 1`, `Expr::col(Tries).add(1)`.
    fn reckons(&self, id: ExprId) -> bool {
        self.may_hold(id, 200, |expr| match expr {
            Expr::Binary(BinaryOp::Arithmetic(_), ..) => true,
            Expr::MethodCall(call) => {
                matches!(call.method.as_str(), "add" | "sub" | "mul" | "concat" | "increment")
            }
            _ => false,
        })
    }

    /// Whether an expression holds another of some sort, or is too large to tell.
    fn may_hold(&self, id: ExprId, most: usize, is: impl Fn(&Expr) -> bool) -> bool {
        let mut stack = vec![id];
        for _ in 0..most {
            let Some(id) = stack.pop() else { return false };
            let expr = self.data.expr(id);
            if is(expr) {
                return true;
            }
            children(expr, |child| stack.push(child));
        }
        true
    }

    /// What a call to a backing service does there, as far as its name, those before it in the chain, and the text of a
    /// query tell.
    fn touches(&self, id: ExprId) -> Touches {
        let data = self.data;
        let mut at = id;
        let (mut looks, mut sends, mut executes) = (false, false, false);
        for _ in 0..24 {
            let Some(name) = data.called(at).map(|name| name.plain()) else { break };
            let operands = operands(data.expr(at));
            for operand in operands.iter().filter(|_| !DESCRIBES.contains(&name.as_str())) {
                let Some(text) = self.text_of(*operand) else { continue };
                if let Some(touches) = query(text) {
                    return touches;
                }
                if name == *"cmd" {
                    return command(text);
                }
            }
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

    /// The text that an expression is, or that the local or constant holds which it names.
    fn text_of(&self, id: ExprId) -> Option<&str> {
        let data = self.data;
        let mut at = peeled(data.body, id);
        for _ in 0..4 {
            at = match data.expr(at) {
                Expr::Literal(Literal::Str(text)) => return Some(text),
                Expr::Path(_) => match data.res(at) {
                    Some(Res::Local(pat)) => {
                        let init = *data.shape.init.get(&pat)?;
                        if init.0 >= at.0 {
                            return None;
                        }
                        peeled(data.body, init)
                    }
                    Some(Res::Def(def)) if self.shared.context.program.def(def).kind == DefKind::Const => {
                        let made = self.shared.context.body(def)?;
                        return literal(made, made.body.root);
                    }
                    _ => return None,
                },
                _ => return None,
            };
        }
        None
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
            // `Self { key }` of a `CsrfLayer`: what the key is for, its holder says.
            let holder = data.made_variant(id).map(|variant| context.program.def(variant.adt).name);
            let holder = holder.or_else(|| Some(made.path.last()?.name)).map(|name| name.plain());
            let holder = holder.as_ref().map_or("", |name| name.as_str());
            for (name, _, value) in &made.fields {
                let of_holder = format!("{holder}_{name}");
                let says = if *name == *"key" { of_holder.as_str() } else { name.as_str() };
                self.secret_named(&format!("{holder}::{name}"), says, *value);
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
        if is_secret(name) {
            self.random_secret(by, value);
        }
    }

    fn random_secret(&mut self, by: &str, value: ExprId) {
        self.keep_secrets(value, false);
        // A source of random numbers is none itself.
        let random = self.dep(value) & Deps::from(RANDOM) != 0 && self.randomness(value) == 0;
        if self.record && random && !matches!(self.data.expr(value), Expr::Closure(_)) {
            self.note_act(self.made_at(value), by.into(), KEY, false);
        }
    }

    /// Notes the parameters that a secret is made of.
    pub(crate) fn keep_secrets(&mut self, value: ExprId, certain: bool) {
        for param in params_of(self.dep(value)) {
            let known = self.summary.secrets.iter_mut().find(|(p, _)| *p == param);
            match known {
                Some((_, sure)) => *sure |= certain,
                None => self.summary.secrets.push((param, certain)),
            }
        }
    }

    /// Random numbers that a function is handed which makes a secret of them: `App::new(random_text())`.
    pub(crate) fn secret_handed(&mut self, callee: DefId, value: ExprId, certain: bool) {
        // A part of an object that holds something random too is as good as not random.
        let part = self.base_local(peeled(self.data.body, value)).is_some_and(|pat| {
            let ty = self.data.pat_ty(pat);
            ty.as_adt().is_some_and(|(adt, _)| self.shared.context.adts.contains_key(&adt))
        });
        if part {
            return;
        }
        self.keep_secrets(value, certain);
        let random = self.dep(value) & Deps::from(RANDOM) != 0 && self.randomness(value) == 0;
        if self.record && random && !matches!(self.data.expr(value), Expr::Closure(_)) {
            let by = self.shared.context.program.path_of(callee);
            self.note_act(self.made_at(value), by.into(), KEY, certain);
        }
    }

    /// Where a random value is made: behind locals, copies, and what takes it out or stands in for it.
    fn made_at(&self, value: ExprId) -> ExprId {
        let data = self.data;
        let (mut at, mut found) = (value, value);
        for _ in 0..16 {
            let inner = peeled(data.body, at);
            // A local that grew random says less than what holds it.
            if data.local(inner).is_none() {
                found = at;
            }
            let next = match data.expr(inner) {
                Expr::Path(_) => data
                    .local(inner)
                    .and_then(|pat| data.shape.init.get(&pat))
                    .copied()
                    .filter(|i| i.0 < inner.0),
                Expr::Block(block) => block.tail,
                Expr::Closure(closure) => Some(closure.body),
                Expr::MethodCall(call) if call.args.is_empty() => Some(call.receiver),
                Expr::MethodCall(call) if call.method.starts_with("unwrap_or") => call.args.first().copied(),
                _ => None,
            };
            match next.filter(|next| self.dep(*next) & Deps::from(RANDOM) != 0) {
                Some(next) => at = next,
                None => break,
            }
        }
        found
    }

    /// Random numbers that a static is given once: `SECRET.get_or_init(random_text)`.
    pub(crate) fn secret_kept(&mut self, receiver: ExprId, value: ExprId) {
        let data = self.data;
        let program = self.shared.context.program;
        let Some(Res::Def(def)) = data.res(peeled(data.body, receiver)) else { return };
        if program.def(def).kind == DefKind::Static {
            let value = match data.expr(value) {
                Expr::Closure(closure) => closure.body,
                _ => value,
            };
            self.static_secret(def, value);
        }
    }

    /// Random numbers that a static keeps under the name of a secret, unless the key was seen where it is made of them.
    pub(crate) fn static_secret(&mut self, def: DefId, value: ExprId) {
        let program = self.shared.context.program;
        let name = program.def(def).name;
        if is_kept_secret(name.as_str()) && !self.facts.acts.iter().any(|act| act.deed == KEY) {
            self.random_secret(&program.path_of(def), value);
        }
    }

    /// A function that gives a setting random numbers if nobody sets it: `#[serde(default = "random_text")] secret`.
    pub(crate) fn default_secret(&mut self) {
        let data = self.data;
        let context = self.shared.context;
        if let Some((adt, name)) = context.default_of.get(&data.def)
            && !self.facts.acts.iter().any(|act| act.deed == KEY)
        {
            let by = format!("{}::{name}", context.program.def(*adt).name);
            self.secret_named(&by, name.as_str(), data.body.root);
        }
    }

    /// A field that is given random numbers: `settings.jwt_secret = random_text()`.
    pub(crate) fn secret_assigned(&mut self, target: ExprId, value: ExprId) {
        let data = self.data;
        let Expr::Field(base, name, _) = data.expr(target) else { return };
        let program = self.shared.context.program;
        if let Some((adt, _)) = data.ty(*base).as_adt() {
            let by = format!("{}::{name}", program.def(adt).name);
            self.secret_named(&by, name.as_str(), value);
        }
    }

    /// A call of a function of which nothing is known but its name: `SigningKey::random(&mut rng)`.
    pub(crate) fn key_by_name(&mut self, id: ExprId) {
        let data = self.data;
        let Expr::Call(callee, args) = data.expr(id) else { return };
        let seeded = args.iter().any(|arg| self.is_seeded(*arg));
        if self.record
            && self.is_unknown(*callee)
            && !seeded
            && let Some(by) = self.key_maker(*callee)
        {
            self.note_act(id, by.into(), KEY, false);
        }
    }

    fn is_unknown(&self, path: ExprId) -> bool {
        matches!(self.data.res(path), None | Some(Res::Unknown))
    }

    /// The path of a function that makes a key, as its name says.
    fn key_maker(&self, path: ExprId) -> Option<String> {
        let Expr::Path(path) = self.data.expr(path) else { return None };
        let names: Vec<Name> = path.segments.iter().map(|segment| segment.name.plain()).collect();
        let (last, before) = names.split_last()?;
        let of = before.last()?;
        makes_key(of.as_str(), last.as_str())
            .then(|| names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join("::"))
    }

    /// A source of random numbers that gives the same to all who know its seed.
    fn is_seeded(&self, id: ExprId) -> bool {
        let data = self.data;
        let at = peeled(data.body, id);
        let made = match data.local(at) {
            Some(pat) => data.shape.init.get(&pat).map(|init| peeled(data.body, *init)),
            None => Some(at),
        };
        made.is_some_and(|made| match data.expr(made) {
            Expr::Call(callee, _) => match data.expr(*callee) {
                Expr::Path(path) => path.last().is_some_and(|last| has_word(last.name.as_str(), &["seed"])),
                _ => false,
            },
            _ => false,
        })
    }

    /// A function that is handed on to be called there: `unwrap_or_else(Key::generate)`.
    fn handed_on(&mut self, id: ExprId) {
        let data = self.data;
        let program = self.shared.context.program;
        let Expr::Path(_) = data.expr(id) else { return };
        let handed = |p: ExprId| match data.expr(p) {
            Expr::Call(callee, _) => *callee != id,
            Expr::MethodCall(_) => true,
            _ => false,
        };
        if !data.shape.parent_of(id).is_some_and(handed) {
            return;
        }
        let Some(Res::Def(def)) = data.res(id) else {
            if self.is_unknown(id)
                && let Some(by) = self.key_maker(id)
            {
                self.note_act(id, by.into(), KEY, false);
            }
            return;
        };
        if !program.is_stub(def) {
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

    /// `id % settings.process_count == settings.process_index`: of what there is, each copy takes its share.
    pub(crate) fn share_of_work(&mut self, id: ExprId) {
        let data = self.data;
        let Expr::Binary(BinaryOp::Comparison, a, b) = data.expr(id) else { return };
        let number = |at: ExprId| match data.expr(peeled(data.body, at)) {
            Expr::Field(_, name, _) => Some(*name),
            Expr::Path(path) => path.last().map(|last| last.name),
            _ => None,
        };
        let modulus = [(*a, *b), (*b, *a)].into_iter().find_map(|(rest, own)| {
            match data.expr(peeled(data.body, rest)) {
                Expr::Binary(BinaryOp::Arithmetic(ArithmeticOp::Rem), _, count) => {
                    number(own).and(number(*count))
                }
                _ => None,
            }
        });
        if self.record && modulus.is_some_and(|name| has_word(&name.plain(), COPIES)) {
            self.note_act(id, "the number of the copy".into(), Deed::Act(Act::Claim), true);
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

/// How services call what runs as several copies, each with a number.
const COPIES: &[&str] = &[
    "process",
    "processes",
    "worker",
    "workers",
    "replica",
    "replicas",
    "shard",
    "shards",
    "node",
    "nodes",
    "instances",
    "partitions",
    "copies",
];

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

/// What a query does, by its words; `None` if the text is none.
pub(crate) fn query(text: &str) -> Option<Touches> {
    let upper = text.to_ascii_uppercase();
    let mut words = upper.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|w| !w.is_empty());
    let first = words.next()?;
    let rest: Vec<&str> = words.collect();
    if rest.is_empty() {
        return None;
    }
    match first {
        "SELECT" | "SHOW" | "EXPLAIN" | "VALUES" | "MATCH" => Some(Touches::Looks),
        "DELETE" | "TRUNCATE" => Some(Touches::Removes),
        "UPDATE" if !counts_on(&upper) => Some(Touches::Sets),
        // A view is made of what is there, however often.
        "REFRESH" => Some(Touches::Sets),
        "WITH" if ["INSERT", "UPDATE", "MERGE"].iter().any(|w| rest.contains(w)) => Some(Touches::Changes),
        "WITH" if rest.contains(&"DELETE") => Some(Touches::Removes),
        "WITH" => Some(Touches::Looks),
        _ if QUERIES.contains(&first) => Some(Touches::Changes),
        // Of the connection, or upkeep of the database.
        _ if SETTINGS.contains(&first) => Some(Touches::Unknown),
        _ => None,
    }
}

/// Whether an `UPDATE` makes the new value of the old one, so that it matters how often it is done:
/// `SET attempts = attempts + 1`. Times that it reckons from now are no such values.
fn counts_on(upper: &str) -> bool {
    let set = upper.split_once(" SET ").or_else(|| upper.split_once("\nSET ")).map_or(upper, |(_, set)| set);
    let set = set.split("WHERE").next().unwrap_or(set);
    let mut column = "";
    set.split([',', '\n']).flat_map(|part| part.split_once('=').or(Some(("", part)))).any(|(left, value)| {
        if !left.is_empty() {
            column = left.trim().rsplit('.').next().unwrap_or("").trim_matches('"');
        }
        let mut words = value.split(|c: char| !c.is_alphanumeric() && c != '_');
        let reckons = value.contains(['+', '-', '*']) || value.contains("||") || value.contains("ARRAY_");
        reckons && !column.is_empty() && words.any(|word| word == column)
    })
}

/// First words of queries that change something.
const QUERIES: &[&str] = &[
    "INSERT", "UPDATE", "UPSERT", "REPLACE", "MERGE", "CREATE", "ALTER", "DROP", "CALL", "EXEC", "EXECUTE",
    "DO", "COPY", "NOTIFY", "GRANT", "REVOKE", "RELATE", "DEFINE",
];

/// First words of queries that change nothing of the data.
const SETTINGS: &[&str] = &[
    "PRAGMA",
    "SET",
    "RESET",
    "BEGIN",
    "START",
    "COMMIT",
    "ROLLBACK",
    "SAVEPOINT",
    "RELEASE",
    "ANALYZE",
    "VACUUM",
    "REINDEX",
    "OPTIMIZE",
    "CHECKPOINT",
    "LISTEN",
    "UNLISTEN",
    "USE",
    "LOCK",
];

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
const REMOVES: &[&str] =
    &["delete", "remove", "purge", "abort", "del", "hdel", "srem", "zrem", "unlink", "expire"];

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

/// Words with which names of calls begin that, done twice, come to the same.
const SETS: &[&str] = &[
    "set_ex",
    "setex",
    "put_object",
    "put_item",
    "pset_ex",
    "psetex",
    "set_nx",
    "hset",
    "sadd",
    "upsert",
    "on_conflict",
    "do_nothing",
];

/// Words with which names of functions begin that ask, by whatever call: `POST /validate` changes nothing.
const ASKS: &[&str] = &[
    "get",
    "find",
    "load",
    "fetch",
    "ensure",
    "read",
    "validate",
    "revalidate",
    "verify",
    "check",
    "introspect",
    "lookup",
    "query",
    "search",
    "resolve",
    "probe",
    "ping",
];

/// Words with which names of calls begin that take an entry away from all others.
const TAKES: &[&str] = &[
    "lpop",
    "rpop",
    "blpop",
    "brpop",
    "lmpop",
    "blmpop",
    "lmove",
    "blmove",
    "rpoplpush",
    "brpoplpush",
    "spop",
    "zpopmin",
    "zpopmax",
    "bzpopmin",
    "bzpopmax",
    "zmpop",
    "xclaim",
    "xautoclaim",
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
    let locks = [
        "SKIP LOCKED",
        "FOR UPDATE",
        "FOR NO KEY UPDATE",
        "PG_TRY_ADVISORY",
        "PG_ADVISORY_",
        "GET_LOCK(",
        "LOCK TABLE ",
        "ISOLATION LEVEL SERIALIZABLE",
    ];
    locks.iter().any(|word| upper.contains(word))
}

/// Whether a name is that of a secret which has to be the same for all who use it.
fn is_secret(name: &str) -> bool {
    let of_key = [
        "signing",
        "jwt",
        "cookie",
        "session",
        "encryption",
        "crypt",
        "crypto",
        "hmac",
        "private",
        "master",
        "token",
        "auth",
        "csrf",
    ];
    // What who may do everything shows: `admin_token`, `auth_cookie`.
    let shown = has_word(name, &["token", "cookie", "password"])
        && has_word(name, &["admin", "auth", "master", "root", "bootstrap"]);
    has_word(name, &["secret"]) || (has_word(name, &["key"]) && has_word(name, &of_key)) || shown
}

/// Whether a static of this name, if random, is a secret: its value lasts as long as the process, so a key or nonce is
/// none of one call.
fn is_kept_secret(name: &str) -> bool {
    let words = words(name);
    let nonce = words.iter().any(|word| word.starts_with("nonce"));
    is_secret(name) || words.last().is_some_and(|last| last == "key") || (nonce && !has_word(name, &["csp"]))
}

/// Whether `of::name` makes a key that signs or seals, as far as names tell.
fn makes_key(of: &str, name: &str) -> bool {
    // One exchange's own, one machine's own, and what is no secret.
    let other = [
        "ephemeral",
        "identity",
        "node",
        "peer",
        "public",
        "cache",
        "id",
        "row",
        "idempotency",
        "certificate",
    ];
    let makes = |name: &str| has_word(name, &["generate", "gen", "random"]);
    let key = ["key", "keypair", "secret", "jwk", "pkcs8"];
    let of_key = words(of).last().is_some_and(|last| key.contains(&last.as_str()));
    let whole = matches!(name, "generate" | "random" | "gen" | "new_random" | "generate_new");
    let says = makes(name) && words(name).last().is_some_and(|last| key.contains(&last.as_str()));
    !has_word(of, &other) && !has_word(name, &other) && (says || (whole && (of_key || is_pair(of))))
}

/// `KeyPair`, of which `pair` is the last word.
fn is_pair(name: &str) -> bool {
    has_word(name, &["key"]) && has_word(name, &["pair"])
}

/// `UPDATE jobs SET state = 'taken' WHERE state = 'new'`: what it takes, the next one does not find.
fn sets_what_it_asks_for(upper: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_owned).collect()
    };
    // Behind what it selects first: `WITH due AS (SELECT ..) UPDATE .. RETURNING`.
    let update = upper.rfind("UPDATE ").map_or("", |at| &upper[at..]);
    let Some((head, condition)) = update.split_once("WHERE") else { return false };
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
            let is_future = || program.def(*def).name == *"Pin" || context.is_action(ty);
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
    use super::{Touches, command, is_claim, is_kept_secret, is_secret, makes_key, query, verb};

    #[test]
    fn names_tell_keys_from_other_random_things() {
        assert!(makes_key("Fernet", "generate_key") && makes_key("sign", "gen_keypair"));
        assert!(makes_key("SigningKey", "random") && makes_key("HS256KeyPair", "generate"));
        assert!(makes_key("Ed25519KeyPair", "generate_pkcs8") && makes_key("SharedSecret", "generate"));
        assert!(!makes_key("EphemeralSecret", "random") && !makes_key("redis", "generate_cache_key"));
        assert!(!makes_key("Uuid", "generate") && !makes_key("rcgen", "generate_simple_self_signed"));
        assert!(is_secret("jwt_secret") && is_secret("TOKEN_KEY") && !is_secret("primary_key"));
        assert!(is_kept_secret("NONCE_SEED") && is_kept_secret("KEY") && !is_kept_secret("CSP_NONCE"));
        assert!(!is_kept_secret("INSTANCE_ID"));
    }

    #[test]
    fn words_tell_looking_from_changing() {
        assert_eq!(verb("find_by_id"), Some(Touches::Looks));
        assert_eq!(verb("getter"), None);
        assert_eq!(verb("get_or_init"), None);
        assert_eq!(verb("delete_many"), Some(Touches::Removes));
        assert_eq!(verb("find_one_and_update"), Some(Touches::Changes));
        assert_eq!(verb("insert_into"), Some(Touches::Changes));
        assert_eq!(verb("send"), None);
        assert_eq!(query(" select 1"), Some(Touches::Looks));
        assert_eq!(query("DELETE FROM t WHERE age > 3"), Some(Touches::Removes));
        assert_eq!(query("WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x"), Some(Touches::Changes));
        assert_eq!(query("UPDATE t SET a = 1 WHERE b = a + 1"), Some(Touches::Sets));
        assert_eq!(query("UPDATE t SET b = 2, a = t.a + 1 WHERE c = 1"), Some(Touches::Changes));
        assert_eq!(query("UPDATE t\nSET a = a || $1"), Some(Touches::Changes));
        assert_eq!(query("UPDATE t SET until = now() + interval '1 day'"), Some(Touches::Sets));
        assert_eq!(query("PRAGMA journal_mode = WAL"), Some(Touches::Unknown));
        assert_eq!(query("the pool should be there"), None);
        assert_eq!(query("update"), None);
        assert_eq!(command("GET"), Touches::Looks);
        assert_eq!(command("DEL"), Touches::Removes);
        assert_eq!(command("LPUSH"), Touches::Changes);
    }

    #[test]
    fn what_opens_everything_is_a_secret_by_its_name() {
        assert!(is_secret("auth_cookie"));
        assert!(is_secret("ADMIN_TOKEN"));
        assert!(is_secret("jwt_secret"));
        assert!(!is_secret("csrf_token"));
        assert!(!is_secret("cookie"));
    }

    #[test]
    fn claims_are_told_by_their_words() {
        assert!(is_claim("select id from jobs for update skip locked limit 1"));
        assert!(is_claim("SELECT pg_try_advisory_lock($1)"));
        assert!(is_claim("UPDATE jobs SET taken = true WHERE NOT taken RETURNING id"));
        assert!(is_claim("INSERT INTO done VALUES ($1) ON CONFLICT DO NOTHING RETURNING id"));
        assert!(!is_claim("UPDATE posts SET rank = 1 WHERE id = $1 RETURNING rank"));
        let due = "WITH due AS (SELECT id FROM a WHERE sent IS NULL LIMIT 9)";
        assert!(is_claim(&format!(
            "{due} UPDATE a SET sent = now() FROM due WHERE a.id = due.id AND sent IS NULL RETURNING a.id"
        )));
        assert!(!is_claim(&format!(
            "{due} UPDATE a SET tried = now() FROM due WHERE a.id = due.id RETURNING a.id"
        )));
        assert!(is_claim("LOCK TABLE batches IN ACCESS EXCLUSIVE MODE"));
        assert!(!is_claim("UPDATE jobs SET locked = true"));
        assert!(!is_claim("for"));
    }
}
