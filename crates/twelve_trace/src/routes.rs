//! The path under which a handler is reached, as far as it is written out.

use crate::context::{BodyData, Context, argument, literal};
use crate::shape::{operands, peeled};
use rustc_hash::FxHashMap;
use twelve_hir::{Block, Expr, ExprId, PatId, Stmt};
use twelve_program::{DefId, Res};
use twelve_stubs::RoleKind;

/// Finds paths; remembers the prefixes of functions.
pub(crate) struct Routes<'c, 'p> {
    context: &'c Context<'p>,
    /// The calls of each function: which body, which call.
    callers: FxHashMap<DefId, Vec<(usize, ExprId)>>,
    /// Where a function is named as a value: `.service(list)`, `routes![list]`.
    mentions: FxHashMap<DefId, Vec<(usize, ExprId)>>,
    prefixes: FxHashMap<DefId, Option<String>>,
}

/// What a call in a route's making says.
enum Said {
    Route(String),
    Nest(String),
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
        Self { context, callers, mentions, prefixes: FxHashMap::default() }
    }

    /// The path of what is registered at a call, and the HTTP method if the call's own receiver names one.
    /// `said` is what an attribute of the handler says of its path.
    pub(crate) fn path_of(
        &mut self,
        data: &BodyData<'p>,
        call: ExprId,
        said: Option<String>,
    ) -> Option<String> {
        let (route, nest) = self.local(data, call);
        let (route, nest) = if said.is_some() { (said, nest.or(route)) } else { (route, nest) };
        let prefix = self.prefix_of(data.def, 0);
        match (route, nest, prefix) {
            (None, None, _) => None,
            (route, nest, prefix) => Some(joined(&[prefix, nest, route])),
        }
    }

    /// The prefix under which a handler is mounted whose attribute says the rest of its path.
    pub(crate) fn mount_of(&mut self, def: DefId) -> Option<String> {
        let context = self.context;
        for (body, at) in self.mentions.get(&def).cloned().unwrap_or_default() {
            let data = &context.bodies[body];
            let (_, nest) = self.local(data, at);
            let outer = self.prefix_of(data.def, 0);
            if nest.is_some() || outer.is_some() {
                return Some(joined(&[outer, nest]));
            }
        }
        None
    }

    /// The HTTP method that a builder named on the way to a call.
    pub(crate) fn method_of(&self, data: &BodyData<'p>, call: ExprId) -> Option<String> {
        let mut at = call;
        for _ in 0..32 {
            at = match data.expr(at) {
                Expr::MethodCall(m) => peeled(data.body, m.receiver),
                _ => return None,
            };
            let Some(callee) = data.infer.calls.get(&at) else { continue };
            for role in self.context.roles_at(data, at, callee) {
                if let RoleKind::Handler { arg: None, method: Some(method), .. } = role {
                    return Some(method.clone());
                }
            }
        }
        None
    }

    /// The route and the nesting prefix that stand around a call in its own body.
    fn local(&self, data: &BodyData<'p>, call: ExprId) -> (Option<String>, Option<String>) {
        let (mut route, mut nests) = (None, Vec::new());
        self.around(data, call, &mut route, &mut nests, 0);
        nests.reverse();
        let nest = (!nests.is_empty()).then(|| joined(&nests.into_iter().map(Some).collect::<Vec<_>>()));
        (route, nest)
    }

    /// What is said around a call, from the inside out; on from where a `let` brings it.
    fn around(
        &self,
        data: &BodyData<'p>,
        call: ExprId,
        route: &mut Option<String>,
        nests: &mut Vec<String>,
        depth: usize,
    ) {
        if let Some(said) = self.said(data, call) {
            note(said, route, nests);
        } else if let Expr::MethodCall(m) = data.expr(call) {
            self.down(data, m.receiver, route, nests);
        }
        let mut at = call;
        for _ in 0..200 {
            let Some(parent) = data.shape.parent_of(at) else { break };
            let expr = data.expr(parent);
            if let Expr::Call(..) | Expr::MethodCall(_) = expr {
                let receiver = match expr {
                    Expr::MethodCall(m) => Some(m.receiver),
                    _ => None,
                };
                let from_receiver = receiver == Some(at);
                match self.said(data, parent) {
                    Some(said @ Said::Route(_)) if !from_receiver || operands(expr).len() == 2 => {
                        note(said, route, nests);
                        // `scope("/api").route("/hit", get().to(hit))`
                        if let Some(receiver) = receiver.filter(|_| !from_receiver) {
                            self.down(data, receiver, route, nests);
                        }
                    }
                    Some(said @ Said::Nest(_)) if !from_receiver => note(said, route, nests),
                    _ if !from_receiver => {
                        if let Some(receiver) = receiver {
                            self.down(data, receiver, route, nests);
                        }
                    }
                    _ => {}
                }
            }
            if let Expr::Block(block) = expr
                && let Some(pat) = bound_to(block, at)
                && depth < 4
            {
                // A router kept in a local: where it is used first, it is nested or merged.
                let uses = (0..data.body.exprs.len() as u32).map(ExprId);
                if let Some(place) = uses.into_iter().find(|id| data.local(*id) == Some(pat)) {
                    self.around(data, place, route, nests, depth + 1);
                }
                return;
            }
            at = parent;
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
                    if kind(at) != kind(receiver)
                        && let Some(said) = self.said(data, at)
                    {
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
        self.context.roles_at(data, call, callee).find_map(|role| match role {
            RoleKind::Route { path } => {
                literal(data, argument(data, call, callee, *path)?).map(|t| Said::Route(t.to_owned()))
            }
            RoleKind::Nests { path } => {
                literal(data, argument(data, call, callee, *path)?).map(|t| Said::Nest(t.to_owned()))
            }
            _ => None,
        })
    }

    /// The prefix under which everything that a function registers is nested.
    pub(crate) fn prefix_of(&mut self, def: DefId, depth: usize) -> Option<String> {
        if let Some(known) = self.prefixes.get(&def) {
            return known.clone();
        }
        if depth > 8 {
            return None;
        }
        // While it is looked for, a recursive call finds none.
        self.prefixes.insert(def, None);
        let context = self.context;
        let calls = self.callers.get(&def).cloned().unwrap_or_default();
        let mut found = None;
        for (body, call) in calls {
            let data = &context.bodies[body];
            let (_, nest) = self.local(data, call);
            let outer = self.prefix_of(data.def, depth + 1);
            if nest.is_some() || outer.is_some() {
                found = Some(joined(&[outer, nest]));
                break;
            }
        }
        self.prefixes.insert(def, found.clone());
        found
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
