//! The path under which a handler is reached, as far as it is written out.

use crate::context::{BodyData, Context, argument};
use crate::marks::{param_of, verb};
use crate::shape::{operands, peeled};
use crate::texts::Texts;
use rustc_hash::FxHashMap;
use twelve_hir::{Block, Expr, ExprId, MacroExpr, PatId, Stmt};
use twelve_program::{DefId, Res};
use twelve_stubs::RoleKind;

/// Finds paths; remembers the prefixes of functions.
pub(crate) struct Routes<'c, 'p> {
    context: &'c Context<'p>,
    /// The calls of each function: which body, which call.
    callers: FxHashMap<DefId, Vec<(usize, ExprId)>>,
    /// Where a function is named as a value: `.service(list)`, `routes![list]`.
    mentions: FxHashMap<DefId, Vec<(usize, ExprId)>>,
    prefixes: FxHashMap<DefId, Vec<Option<String>>>,
    /// Functions that hand a parameter on as a route's path, or as a prefix (`true`).
    wrappers: FxHashMap<DefId, (usize, bool)>,
}

/// What a call in a route's making says.
enum Said {
    Route(String),
    Nest(String),
}

/// What the steps of a builder say, in their order.
#[derive(Default)]
struct Steps {
    parts: Vec<String>,
    method: Option<String>,
    /// Whether it is one that is made of steps, or has a part of a path at all.
    known: bool,
    /// How many steps were looked at.
    spent: usize,
}

impl<'c, 'p> Routes<'c, 'p> {
    pub(crate) fn new(context: &'c Context<'p>) -> Self {
        let mut callers: FxHashMap<DefId, Vec<(usize, ExprId)>> = FxHashMap::default();
        let mut mentions: FxHashMap<DefId, Vec<(usize, ExprId)>> = FxHashMap::default();
        for (index, data) in context.bodies.iter().enumerate() {
            for (call, callee) in data.calls() {
                if context.body(callee.def).is_some() {
                    callers.entry(callee.def).or_default().push((index, call));
                }
            }
            for (i, expr) in data.body.exprs.iter().enumerate() {
                let at = ExprId(i as u32);
                if let (Expr::Path(_), Some(Res::Def(def))) = (expr, data.res(at))
                    && context.program.function(def).is_some_and(|f| f.body.is_some())
                    && !is_callee(data, at)
                {
                    mentions.entry(def).or_default().push((index, at));
                }
            }
        }
        let mut routes = Self {
            context,
            callers,
            mentions,
            prefixes: FxHashMap::default(),
            wrappers: FxHashMap::default(),
        };
        routes.find_wrappers();
        routes
    }

    /// Looks for functions such as `fn route(path: &str, to: MethodRouter) -> Router { Router::new().route(path, to) }`.
    fn find_wrappers(&mut self) {
        for data in &self.context.bodies {
            if data.body.params.is_empty() {
                continue;
            }
            for (call, callee) in data.calls() {
                for role in self.context.roles_at(data, call, callee) {
                    let (path, nests) = match role {
                        RoleKind::Route { path } => (*path, false),
                        RoleKind::Nests { path } => (*path, true),
                        _ => continue,
                    };
                    let param = argument(data, call, callee, path)
                        .and_then(|arg| data.local(peeled(data.body, arg)))
                        .and_then(|pat| param_of(data, pat));
                    if let Some(param) = param {
                        self.wrappers.insert(data.def, (param, nests));
                    }
                }
            }
        }
    }

    /// The text that an expression is, as far as it is written out.
    fn text(&self, data: &BodyData<'p>, id: ExprId) -> Option<String> {
        Texts { context: self.context, callers: &self.callers }.of(data, id)
    }

    /// The text of an expression in an attribute's string.
    pub(crate) fn written(&self, def: DefId, text: &str) -> Option<String> {
        Texts { context: self.context, callers: &self.callers }.written(def, text)
    }

    /// The paths of what is registered at a call: several where it is mounted several times. `said` is what an
    /// attribute of the handler says of its path.
    pub(crate) fn paths_of(
        &mut self,
        data: &BodyData<'p>,
        call: ExprId,
        said: Option<&String>,
    ) -> Vec<String> {
        let prefixes = self.prefixes_of(data.def, 0);
        let mut paths: Vec<String> = Vec::new();
        for (route, nest) in self.local(data, call) {
            let (route, nest) = if said.is_some() { (said.cloned(), nest.or(route)) } else { (route, nest) };
            if route.is_none() && nest.is_none() {
                continue;
            }
            for prefix in &prefixes {
                paths.push(joined(&[prefix.clone(), nest.clone(), route.clone()]));
            }
        }
        dedup(paths)
    }

    /// The prefixes under which a handler is mounted whose attribute says the rest of its path.
    pub(crate) fn mounts_of(&mut self, def: DefId) -> Vec<Option<String>> {
        let mentions = self.mentions.get(&def).cloned().unwrap_or_default();
        self.around_all(&mentions, 0)
    }

    /// What is around each of some places in bodies, with what is around the bodies.
    fn around_all(&mut self, places: &[(usize, ExprId)], depth: usize) -> Vec<Option<String>> {
        let context = self.context;
        let mut found = Vec::new();
        for (body, at) in places.iter().take(MOUNTS) {
            let data = &context.bodies[*body];
            let outer = self.prefixes_of(data.def, depth);
            for (_, nest) in self.local(data, *at) {
                for outer in &outer {
                    if nest.is_some() || outer.is_some() {
                        found.push(Some(joined(&[outer.clone(), nest.clone()])));
                    }
                }
            }
        }
        if found.is_empty() { vec![None] } else { dedup(found) }
    }

    /// The HTTP method that a builder named on the way to a call.
    pub(crate) fn method_of(&self, data: &BodyData<'p>, call: ExprId) -> Option<String> {
        match data.expr(call) {
            Expr::MethodCall(m) => {
                let mut steps = Steps::default();
                self.steps(data, m.receiver, &mut steps, 0);
                steps.method
            }
            _ => None,
        }
    }

    /// What a builder's steps say, from the first on, also those in functions that give a builder.
    fn steps(&self, data: &BodyData<'p>, from: ExprId, steps: &mut Steps, depth: usize) {
        steps.spent += 1;
        if depth > 40 || steps.spent > LOOKS {
            return;
        }
        let at = peeled(data.body, from);
        let callee = data.infer.calls.get(&at);
        let roles = || callee.into_iter().flat_map(|callee| self.context.roles_at(data, at, callee));
        match data.expr(at) {
            Expr::MethodCall(m) => {
                if roles().any(|role| matches!(role, RoleKind::Apart)) {
                    return;
                }
                self.steps(data, m.receiver, steps, depth + 1);
            }
            Expr::Path(_) => {
                if let Some(init) = data.local(at).and_then(|pat| data.shape.init.get(&pat))
                    && init.0 < at.0
                {
                    self.steps(data, *init, steps, depth + 1);
                }
                return;
            }
            Expr::Macro(call) => return self.macro_step(data, call, steps),
            Expr::Call(..) => {
                if let Some(made) = callee.and_then(|callee| self.context.body(callee.def)) {
                    return self.steps(made, made.body.root, steps, depth + 1);
                }
            }
            Expr::Block(block) => {
                if let Some(tail) = block.tail {
                    self.steps(data, tail, steps, depth + 1);
                }
                return;
            }
            _ => return,
        }
        let Some(callee) = callee else { return };
        for role in roles() {
            match role {
                RoleKind::Joins(arg) => {
                    steps.known = true;
                    if let Some(arg) = argument(data, at, callee, *arg) {
                        self.steps(data, arg, steps, depth + 1);
                    }
                }
                RoleKind::Segment(text) => {
                    steps.known = true;
                    steps.parts.push(text.clone());
                }
                // A route that a method names is that of its other arguments.
                RoleKind::Route { .. } if matches!(data.expr(at), Expr::MethodCall(_)) => {}
                RoleKind::Route { path } | RoleKind::Nests { path } => {
                    let text = argument(data, at, callee, *path).and_then(|arg| self.text(data, arg));
                    steps.parts.extend(text);
                }
                RoleKind::Handler { arg: None, .. } => {
                    steps.method = verb(data, at, callee, role).or(steps.method.take());
                }
                _ => {}
            }
        }
    }

    /// A macro that stands for parts of a path: `path!("todos" / u64)`.
    fn macro_step(&self, data: &BodyData<'p>, call: &MacroExpr, steps: &mut Steps) {
        let Some(made) = self.context.program.called_macro(data.def, &call.path) else { return };
        let is_path = |role: &twelve_stubs::Role| matches!(role.kind, RoleKind::Nests { .. });
        if !self.context.program.roles(made).iter().any(is_path) {
            return;
        }
        steps.known = true;
        let mut stack: Vec<ExprId> = call.args.iter().rev().copied().collect();
        while let Some(id) = stack.pop() {
            match data.expr(id) {
                Expr::Binary(_, a, b) => stack.extend([*b, *a]),
                Expr::Path(path) => {
                    let name = path.last().map(|segment| segment.name.plain());
                    let said =
                        self.text(data, id).or_else(|| name.map(|name| format!("{{{}}}", name.as_str())));
                    steps.parts.extend(said);
                }
                _ => steps.parts.extend(self.text(data, id)),
            }
        }
    }

    /// The route and the nesting prefix that stand around a call in its own body, for each use of what it makes.
    fn local(&self, data: &BodyData<'p>, call: ExprId) -> Vec<(Option<String>, Option<String>)> {
        let mut found = Vec::new();
        self.around(data, call, Around { fuel: LOOKS / 8, ..Around::default() }, 0, &mut found);
        let all = found.into_iter().map(|mut around| {
            if around.step {
                return (None, None);
            }
            around.nests.reverse();
            let nests = around.nests;
            let nest = (!nests.is_empty()).then(|| joined(&nests.into_iter().map(Some).collect::<Vec<_>>()));
            (around.route, nest)
        });
        dedup(all.collect())
    }

    /// What is said around a call, from the inside out; on from where a `let` brings it.
    fn around(
        &self,
        data: &BodyData<'p>,
        call: ExprId,
        mut around: Around,
        depth: usize,
        found: &mut Vec<Around>,
    ) {
        let Around { route, nests, step, fuel } = &mut around;
        if let Some(said) = self.said(data, call) {
            note(said, route, nests);
            // `Routes::at("/api").get("/notes", list)`
            if let Expr::MethodCall(m) = data.expr(call) {
                self.down(data, m.receiver, route, nests);
            }
        } else if let Expr::MethodCall(m) = data.expr(call) {
            let mut steps = Steps::default();
            self.steps(data, m.receiver, &mut steps, 0);
            if steps.known {
                nests.extend(steps.path());
            } else {
                self.down(data, m.receiver, route, nests);
            }
        }
        let mut at = call;
        for _ in 0..200 {
            let Some(parent) = data.shape.parent_of(at) else { break };
            let expr = data.expr(parent);
            if let Expr::Call(..) | Expr::MethodCall(_) = expr {
                self.outside(data, parent, at, route, nests);
                *step |= self.is_step(data, parent, at);
            }
            if let Expr::Block(block) = expr
                && let Some(pat) = bound_to(block, at)
                && depth < 4
                && *fuel > 0
            {
                // A router kept in a local: where it is used, it is nested or merged.
                let uses = (0..data.body.exprs.len() as u32).map(ExprId);
                let uses: Vec<ExprId> =
                    uses.filter(|id| data.local(*id) == Some(pat)).take(MOUNTS.min(*fuel)).collect();
                *fuel = (*fuel - uses.len()) / uses.len().max(1);
                let before = (around.route.is_some(), around.nests.len());
                let more = |one: &Around| (one.route.is_some(), one.nests.len()) > before;
                let mut all = Vec::new();
                for place in uses {
                    self.around(data, place, around.clone(), depth + 1, &mut all);
                }
                // Other uses than those that nest it (a log, a check) make no routes.
                if all.iter().any(more) {
                    all.retain(more);
                } else {
                    all.truncate(1);
                }
                if all.is_empty() {
                    all.push(around);
                }
                found.extend(all);
                found.truncate(MOUNTS);
                return;
            }
            at = parent;
        }
        found.push(around);
    }

    /// Whether an argument joins a builder that is handed a handler later: `path("x").and(state).and_then(show)`.
    fn is_step(&self, data: &BodyData<'p>, parent: ExprId, part: ExprId) -> bool {
        let roles = |id: ExprId| {
            let callee = data.infer.calls.get(&id);
            callee.into_iter().flat_map(move |callee| self.context.roles_at(data, id, callee))
        };
        let is_receiver = |parent: ExprId, part: ExprId| match data.expr(parent) {
            Expr::MethodCall(m) => m.receiver == part,
            _ => false,
        };
        if is_receiver(parent, part) || !roles(parent).any(|role| matches!(role, RoleKind::Joins(_))) {
            return false;
        }
        let mut at = parent;
        for _ in 0..32 {
            let Some(outer) = data.shape.parent_of(at).filter(|outer| is_receiver(*outer, at)) else { break };
            if roles(outer).any(|role| matches!(role, RoleKind::Handler { arg: Some(_), .. })) {
                return true;
            }
            at = outer;
        }
        false
    }

    /// What a call says of one of its parts.
    fn outside(
        &self,
        data: &BodyData<'p>,
        parent: ExprId,
        at: ExprId,
        route: &mut Option<String>,
        nests: &mut Vec<String>,
    ) {
        let expr = data.expr(parent);
        let receiver = match expr {
            Expr::MethodCall(m) => Some(m.receiver),
            _ => None,
        };
        let from_receiver = receiver == Some(at);
        if let (Some(receiver), false) = (receiver, from_receiver) {
            let callee = data.infer.calls.get(&parent);
            let roles = || callee.into_iter().flat_map(|callee| self.context.roles_at(data, parent, callee));
            if roles().any(|role| matches!(role, RoleKind::Apart)) {
                return;
            }
            if roles().any(|role| matches!(role, RoleKind::Joins(_))) {
                let mut steps = Steps::default();
                self.steps(data, receiver, &mut steps, 0);
                nests.extend(steps.path());
                return;
            }
        }
        match self.said(data, parent) {
            Some(said @ Said::Route(_)) if !from_receiver || operands(expr).len() == 2 => {
                note(said, route, nests);
                // `scope("/api").route("/hit", get().to(hit))`
                if let Some(receiver) = receiver.filter(|_| !from_receiver) {
                    self.down(data, receiver, route, nests);
                }
            }
            Some(said @ Said::Nest(_)) if !from_receiver || operands(expr).len() == 2 => {
                note(said, route, nests);
            }
            _ if !from_receiver => {
                if let Some(receiver) = receiver {
                    self.down(data, receiver, route, nests);
                }
            }
            _ => {}
        }
    }

    /// Looks for what a builder said before its methods were called: `resource("/x").route(…)`.
    fn down(&self, data: &BodyData<'p>, from: ExprId, route: &mut Option<String>, nests: &mut Vec<String>) {
        let mut at = peeled(data.body, from);
        for _ in 0..64 {
            match data.expr(at) {
                Expr::MethodCall(m) => {
                    // `app.at("/x").get(…)`: what a method makes that is no longer its receiver is a new builder.
                    let receiver = peeled(data.body, m.receiver);
                    let kind = |id| data.ty(id).peeled().as_adt().map(|(adt, _)| adt);
                    // `Routes::new().prefix("/api").add(…)`: a method with a prefix alone speaks of its builder.
                    let speaks = |said: &Said| {
                        kind(at) != kind(receiver) || matches!(said, Said::Nest(_)) && m.args.len() == 1
                    };
                    if let Some(said) = self.said(data, at).filter(speaks) {
                        note(said, route, nests);
                        if route.is_some() {
                            return;
                        }
                    }
                    at = receiver;
                }
                // Only a function begins a builder; a method of the chain speaks of its own arguments.
                Expr::Call(..) => {
                    if let Some(said) = self.said(data, at) {
                        note(said, route, nests);
                    }
                    return;
                }
                _ => return,
            }
        }
    }

    fn said(&self, data: &BodyData<'p>, call: ExprId) -> Option<Said> {
        let callee = data.infer.calls.get(&call)?;
        if let Some((param, nests)) = self.wrappers.get(&callee.def) {
            let text = self.text(data, *operands(data.expr(call)).get(*param)?)?;
            return Some(if *nests { Said::Nest(text) } else { Said::Route(text) });
        }
        self.context.roles_at(data, call, callee).find_map(|role| match role {
            RoleKind::Route { path } => {
                self.text(data, argument(data, call, callee, *path)?).map(Said::Route)
            }
            RoleKind::Nests { path } => self.text(data, argument(data, call, callee, *path)?).map(Said::Nest),
            _ => None,
        })
    }

    /// The prefixes under which everything that a function registers is nested; one `None` where there is none.
    pub(crate) fn prefixes_of(&mut self, def: DefId, depth: usize) -> Vec<Option<String>> {
        if let Some(known) = self.prefixes.get(&def) {
            return known.clone();
        }
        if depth > 8 {
            return vec![None];
        }
        // While it is looked for, a recursive call finds none.
        self.prefixes.insert(def, vec![None]);
        let calls = self.callers.get(&def).cloned().unwrap_or_default();
        let found = self.around_all(&calls, depth + 1);
        self.prefixes.insert(def, found.clone());
        found
    }
}

/// How many steps of one builder are looked at: builders kept in locals can be used by each other over and over.
const LOOKS: usize = 400;

/// At how many places one thing is mounted at most.
const MOUNTS: usize = 12;

/// What is said around a call.
#[derive(Debug, Default, Clone)]
struct Around {
    route: Option<String>,
    nests: Vec<String>,
    /// Whether a later handler gets what comes of it, so that it has no route of its own.
    step: bool,
    /// How many more uses of locals are looked at.
    fuel: usize,
}

fn dedup<T: Clone + Eq + std::hash::Hash>(list: Vec<T>) -> Vec<T> {
    let mut seen = rustc_hash::FxHashSet::default();
    list.into_iter().filter(|one| seen.insert(one.clone())).collect()
}

impl Steps {
    /// The parts as one path, if there is any.
    fn path(&self) -> Option<String> {
        (!self.parts.is_empty()).then(|| joined(&self.parts.iter().cloned().map(Some).collect::<Vec<_>>()))
    }
}

/// The name that a block's `let` gives to an expression.
fn bound_to(block: &Block, init: ExprId) -> Option<PatId> {
    block.stmts.iter().find_map(|stmt| match stmt {
        Stmt::Let { pat, init: Some(e), .. } if *e == init => Some(*pat),
        _ => None,
    })
}

fn is_callee(data: &BodyData<'_>, at: ExprId) -> bool {
    let parent = data.shape.parent_of(at).map(|p| data.expr(p));
    matches!(parent, Some(Expr::Call(callee, _)) if *callee == at)
}

fn note(said: Said, route: &mut Option<String>, nests: &mut Vec<String>) {
    match said {
        Said::Route(path) if route.is_none() && nests.is_empty() => *route = Some(path),
        Said::Route(_) => {}
        Said::Nest(path) => nests.push(path),
    }
}

/// The parts of a path with one `/` between them.
pub(crate) fn joined(parts: &[Option<String>]) -> String {
    let mut path = String::new();
    for part in parts.iter().flatten() {
        let trimmed = part.trim_matches('/');
        if !trimmed.is_empty() {
            path.push('/');
            path.push_str(trimmed);
        }
    }
    if path.is_empty() { "/".to_owned() } else { path }
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn parts_are_joined_with_one_slash() {
        let part = |s: &str| Some(s.to_owned());
        assert_eq!(joined(&[part("/api/"), None, part("users/{id}")]), "/api/users/{id}");
        assert_eq!(joined(&[None, part("/")]), "/");
    }
}
