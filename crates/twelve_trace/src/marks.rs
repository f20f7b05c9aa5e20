//! Calls that hand code or state on: registrations of handlers, spawns, shared state, the server's own run.
//!
//! A workspace function that passes a parameter on to such a call counts as one itself, so that a wrapper
//! (`spawn_logged`) is what it wraps.

use crate::context::{BodyData, Context, argument};
use crate::shape::{children, operands, peeled};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use twelve_hir::{BlockKind, Expr, ExprId, ItemKind, Name, PatId};
use twelve_program::{Callee, DefId, Res, TyKind};
use twelve_stubs::RoleKind;
use twelve_stubs::role::{Arg, EntryKind};

/// A call that registers a handler.
#[derive(Debug, Clone)]
pub(crate) struct Registration {
    pub(crate) call: ExprId,
    pub(crate) arg: ExprId,
    pub(crate) kind: EntryKind,
    pub(crate) method: Option<String>,
    /// Whether nothing but the call's name says so.
    pub(crate) by_name: bool,
}

/// The HTTP methods that a handler's role tells: by itself, or as an argument (`Method::GET`, `Get`).
pub(crate) fn verb(data: &BodyData<'_>, call: ExprId, callee: &Callee, role: &RoleKind) -> Option<String> {
    let RoleKind::Handler { method, verb, .. } = role else { return None };
    if method.is_some() {
        return method.clone();
    }
    let mut found: Vec<String> = Vec::new();
    let mut stack = vec![argument(data, call, callee, (*verb)?)?];
    while let Some(id) = stack.pop() {
        match data.expr(id) {
            Expr::Path(path) => {
                let word = path.last()?.name.as_str().to_ascii_uppercase();
                if METHODS.contains(&word.as_str()) && !found.contains(&word) {
                    found.push(word);
                }
            }
            // `MethodFilter::GET.or(MethodFilter::HEAD)`
            expr => {
                let mut parts = Vec::new();
                children(expr, |child| parts.push(child));
                stack.extend(parts.into_iter().rev());
            }
        }
    }
    (!found.is_empty()).then(|| found.join("|"))
}

/// The HTTP methods by name.
pub(crate) const METHODS: [&str; 9] =
    ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "CONNECT"];

/// What one body hands on.
#[derive(Debug, Clone, Default)]
pub(crate) struct Marks {
    pub(crate) registrations: Vec<Registration>,
    /// Calls whose result answers requests by a library's own code, each with the rest of the path.
    pub(crate) services: Vec<(ExprId, String)>,
    /// Spawning calls, each with the argument that is run.
    pub(crate) spawns: Vec<(ExprId, ExprId)>,
    /// Calls that share state, each with the argument.
    pub(crate) shares: Vec<(ExprId, ExprId)>,
    /// Whether it runs the server.
    pub(crate) serves: bool,
}

/// What a function does with a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Forward {
    Spawn,
    Handler(EntryKind, Option<String>),
    Share,
}

/// The code that a value stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Target {
    /// A function; whether that is certain.
    Fn(DefId, bool),
    /// A closure or async block in a body.
    Code(DefId, ExprId),
    /// The parameter of the body's own function.
    Param(usize),
}

impl Target {
    /// The function that it is.
    pub(crate) fn function(self) -> Option<DefId> {
        match self {
            Self::Fn(def, _) => Some(def),
            _ => None,
        }
    }
}

/// The marks of all bodies, in the order of `context.bodies`.
pub(crate) fn marks(context: &Context<'_>) -> Vec<Marks> {
    let mut all: Vec<Marks> = context.bodies.par_iter().map(|data| direct(context, data)).collect();
    let ends = started_at_end(context, &all);
    for (data, marks) in context.bodies.iter().zip(&mut all) {
        put_aside(data, &ends, marks);
    }
    let mut known: FxHashMap<DefId, Vec<(usize, Forward)>> = FxHashMap::default();
    let mut fresh: Vec<(DefId, usize, Forward)> = context
        .bodies
        .par_iter()
        .zip(&all)
        .flat_map_iter(|(data, marks)| forwards(context, data, marks))
        .collect();
    for _ in 0..3 {
        fresh.retain(|(def, param, what)| {
            !known.get(def).is_some_and(|list| list.iter().any(|(p, w)| p == param && w == what))
        });
        if fresh.is_empty() {
            break;
        }
        let mut round: FxHashMap<DefId, Vec<(usize, Forward)>> = FxHashMap::default();
        for (def, param, what) in fresh.drain(..) {
            known.entry(def).or_default().push((param, what.clone()));
            round.entry(def).or_default().push((param, what));
        }
        let found: Vec<Marks> =
            context.bodies.par_iter().map(|data| through_wrappers(data, &round)).collect();
        fresh = context
            .bodies
            .par_iter()
            .zip(&found)
            .flat_map_iter(|(data, marks)| forwards(context, data, marks))
            .collect();
        for (marks, more) in all.iter_mut().zip(found) {
            marks.registrations.extend(more.registrations);
            marks.spawns.extend(more.spawns);
            marks.shares.extend(more.shares);
        }
    }
    all
}

fn direct(context: &Context<'_>, data: &BodyData<'_>) -> Marks {
    let mut marks = Marks::default();
    for (call, callee) in data.calls() {
        for role in context.roles_at(data, call, callee) {
            let at = |arg: Arg| argument(data, call, callee, arg);
            match role {
                RoleKind::Handler { arg: Some(arg), kind, .. } => {
                    if let Some(arg) = at(*arg) {
                        let method = verb(data, call, callee, role);
                        let kind = *kind;
                        marks.registrations.push(Registration { call, arg, kind, method, by_name: false });
                    }
                }
                RoleKind::Spawns(arg) => marks.spawns.extend(at(*arg).map(|arg| (call, arg))),
                RoleKind::Shares(arg) => marks.shares.extend(at(*arg).map(|arg| (call, arg))),
                RoleKind::Serves => marks.serves = true,
                RoleKind::Service(tail) => marks.services.push((call, tail.clone())),
                _ => {}
            }
        }
    }
    marks.registrations.extend(by_name(context, data));
    marks
}

/// Methods with which frameworks register what answers requests.
const REGISTERS: &[&str] =
    &["to", "route", "get", "post", "put", "patch", "delete", "head", "handler", "handle", "at", "on"];

/// Async functions of the workspace that are handed, uncalled, to such a method of a type that nobody knows: a
/// framework without a stub, or one around another (`web::post().to(login)`).
fn by_name(context: &Context<'_>, data: &BodyData<'_>) -> Vec<Registration> {
    let mut found = Vec::new();
    for call in (0..data.body.exprs.len() as u32).map(ExprId) {
        let Expr::MethodCall(m) = data.expr(call) else { continue };
        let name = m.method.plain();
        if data.infer.calls.contains_key(&call)
            || !REGISTERS.contains(&name.as_str())
            || !data.ty(m.receiver).is_unknown()
        {
            continue;
        }
        let handler = m.args.iter().copied().find(|arg| match data.res(*arg) {
            Some(Res::Def(def)) if !context.program.is_stub(def) => {
                matches!(&context.program.item(def).kind, ItemKind::Fn(f) if f.is_async)
            }
            _ => false,
        });
        let word = name.as_str().to_ascii_uppercase();
        let method = METHODS.contains(&word.as_str()).then_some(word);
        found.extend(handler.map(|arg| Registration {
            call,
            arg,
            kind: EntryKind::Request,
            method,
            by_name: true,
        }));
    }
    found
}

/// Fields whose value the `drop` of their type starts: what is put into them is started when the value ends.
fn started_at_end(context: &Context<'_>, all: &[Marks]) -> FxHashMap<DefId, Vec<Name>> {
    let mut found: FxHashMap<DefId, Vec<Name>> = FxHashMap::default();
    for (adt, drop) in &context.drops {
        let Some(index) = context.body_index(*drop) else { continue };
        let data = &context.bodies[index];
        for (_, arg) in &all[index].spawns {
            let mut stack = vec![*arg];
            while let Some(id) = stack.pop() {
                match data.expr(id) {
                    Expr::Field(base, name, _) => {
                        let own = data.local(peeled(data.body, *base)).and_then(|pat| param_of(data, pat));
                        if own == Some(0) {
                            found.entry(*adt).or_default().push(*name);
                        }
                    }
                    other => children(other, |child| stack.push(child)),
                }
            }
        }
    }
    found
}

/// Notes what a body puts into such a field.
fn put_aside(data: &BodyData<'_>, ends: &FxHashMap<DefId, Vec<Name>>, marks: &mut Marks) {
    if ends.is_empty() {
        return;
    }
    for index in 0..data.body.exprs.len() as u32 {
        let id = ExprId(index);
        let Expr::Struct(literal) = data.expr(id) else { continue };
        let made = data.made_variant(id);
        let Some(names) = made.and_then(|variant| ends.get(&variant.adt)) else { continue };
        let put = literal.fields.iter().filter(|(name, ..)| names.contains(name));
        marks.spawns.extend(put.map(|(_, _, value)| (id, *value)));
    }
}

fn through_wrappers(data: &BodyData<'_>, wrappers: &FxHashMap<DefId, Vec<(usize, Forward)>>) -> Marks {
    let mut marks = Marks::default();
    for (call, callee) in data.calls() {
        let targets = std::iter::once(&callee.def).chain(&callee.impls);
        let Some(list) = targets.filter_map(|def| wrappers.get(def)).next() else { continue };
        let operands = operands(data.expr(call));
        for (param, what) in list {
            let Some(arg) = operands.get(*param).copied() else { continue };
            match what {
                Forward::Spawn => marks.spawns.push((call, arg)),
                Forward::Share => marks.shares.push((call, arg)),
                Forward::Handler(kind, method) => marks.registrations.push(Registration {
                    call,
                    arg,
                    kind: *kind,
                    method: method.clone(),
                    by_name: false,
                }),
            }
        }
    }
    marks
}

/// The parameters of a body's function that it hands on.
fn forwards(context: &Context<'_>, data: &BodyData<'_>, marks: &Marks) -> Vec<(DefId, usize, Forward)> {
    let mut found = Vec::new();
    if data.body.params.is_empty() {
        return found;
    }
    let mut note = |param: usize, what: Forward| {
        let item = (data.def, param, what);
        if !found.contains(&item) {
            found.push(item);
        }
    };
    for (_, arg) in &marks.spawns {
        for param in runnable_params(data, *arg) {
            note(param, Forward::Spawn);
        }
    }
    for registration in &marks.registrations {
        let forward = || Forward::Handler(registration.kind, registration.method.clone());
        for target in targets(context, data, registration.arg) {
            match target {
                Target::Param(param) => note(param, forward()),
                // `service_fn(move |request| handler(address, request))`
                Target::Code(def, root) if def == data.def => {
                    let called = called_params(data).filter(|(id, _)| data.shape.within(*id, root));
                    called.for_each(|(_, param)| note(param, forward()));
                }
                _ => {}
            }
        }
    }
    for (param, kind) in crate::loops::called_in_rounds(context, data) {
        note(param, Forward::Handler(kind, None));
    }
    for (_, arg) in &marks.shares {
        let at = peeled(data.body, *arg);
        if let Some(param) = data.local(at).and_then(|pat| param_of(data, pat))
            && matches!(data.ty(at).peeled().kind(), TyKind::Param(_) | TyKind::Opaque(_))
        {
            note(param, Forward::Share);
        }
    }
    found
}

/// The number of the parameter that a local is.
pub(crate) fn param_of(data: &BodyData<'_>, pat: PatId) -> Option<usize> {
    data.body.params.iter().position(|p| *p == pat)
}

/// Calls of the function's own parameters, as they are or as clones, with the number of each.
pub(crate) fn called_params<'d>(data: &'d BodyData<'_>) -> impl Iterator<Item = (ExprId, usize)> + 'd {
    (0..data.body.exprs.len() as u32).map(ExprId).filter_map(|id| match data.expr(id) {
        Expr::Call(callee, _) => Some((id, cloned_param(data, *callee)?)),
        _ => None,
    })
}

/// The parameter that a local is, or is a clone of.
pub(crate) fn cloned_param(data: &BodyData<'_>, at: ExprId) -> Option<usize> {
    let mut at = peeled(data.body, at);
    for _ in 0..8 {
        at = match data.expr(at) {
            Expr::Path(_) => {
                let pat = data.local(at)?;
                if let Some(param) = param_of(data, pat) {
                    return Some(param);
                }
                let init = *data.shape.init.get(&pat)?;
                if init.0 >= at.0 {
                    return None;
                }
                peeled(data.body, init)
            }
            Expr::MethodCall(call) if call.args.is_empty() && call.method == *"clone" => {
                peeled(data.body, call.receiver)
            }
            // `Arc::clone(&handler)`
            Expr::Call(_, args) if args.len() == 1 => peeled(data.body, args[0]),
            _ => return None,
        };
    }
    None
}

/// Parameters that are futures or functions and occur in a spawned expression.
pub(crate) fn runnable_params(data: &BodyData<'_>, arg: ExprId) -> Vec<usize> {
    let (mut found, mut stack) = (Vec::new(), vec![arg]);
    while let Some(id) = stack.pop() {
        if let Some(pat) = data.local(id) {
            match param_of(data, pat) {
                Some(param) if runs(data.pat_ty(pat).peeled().kind()) => found.push(param),
                None => {
                    // `let task = async move { future.await };`
                    if let Some(init) = data.shape.init.get(&pat)
                        && init.0 < id.0
                        && matches!(data.expr(*init), Expr::Block(_) | Expr::Closure(_))
                    {
                        stack.push(*init);
                    }
                }
                _ => {}
            }
        }
        children(data.expr(id), |child| stack.push(child));
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn runs(kind: &TyKind) -> bool {
    match kind {
        TyKind::Param(_)
        | TyKind::Opaque(_)
        | TyKind::Future(_)
        | TyKind::FnPtr(..)
        | TyKind::Closure(..) => true,
        // `Pin<Box<dyn Future>>`
        TyKind::Adt(_, args) => args.iter().any(|t| runs(t.kind()) && !matches!(t.kind(), TyKind::Param(_))),
        TyKind::Dyn(_) => true,
        _ => false,
    }
}

/// The code that an expression in a role's position stands for.
pub(crate) fn targets(context: &Context<'_>, data: &BodyData<'_>, arg: ExprId) -> Vec<Target> {
    let mut found = Vec::new();
    let mut stack = vec![(arg, true)];
    let mut steps = 0;
    while let Some((id, certain)) = stack.pop() {
        steps += 1;
        if steps > 256 {
            break;
        }
        let at = peeled(data.body, id);
        match data.ty(at).peeled().kind() {
            TyKind::FnDef(def, _) if context.body(*def).is_some() => {
                found.push(Target::Fn(*def, certain));
                continue;
            }
            TyKind::Closure(def, expr, ..) if context.body(*def).is_some() => {
                found.push(Target::Code(*def, *expr));
                continue;
            }
            _ => {}
        }
        match data.expr(at) {
            Expr::Closure(_) => found.push(Target::Code(data.def, at)),
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => {
                found.push(Target::Code(data.def, at));
            }
            Expr::Block(block) => stack.extend(block.tail.map(|t| (t, certain))),
            Expr::Path(_) => match data.res(at) {
                Some(Res::Def(def))
                    if context.body(def).is_some() && context.program.function(def).is_some() =>
                {
                    found.push(Target::Fn(def, certain));
                }
                Some(Res::Local(pat)) => match param_of(data, pat) {
                    Some(param) => found.push(Target::Param(param)),
                    None => {
                        stack.extend(data.shape.init.get(&pat).filter(|i| i.0 < at.0).map(|i| (*i, certain)));
                    }
                },
                _ => {}
            },
            Expr::If(_, then, otherwise) => {
                stack.extend(otherwise.map(|o| (o, certain)));
                stack.push((*then, certain));
            }
            Expr::Match(_, arms) => stack.extend(arms.iter().rev().map(|arm| (arm.value, certain))),
            Expr::Call(..) | Expr::MethodCall(_) => {
                let made = data.infer.calls.get(&at).and_then(|callee| context.body(callee.def));
                let returned = made.and_then(|made| returned_code(made).map(|code| (made.def, code)));
                if let Some((def, code)) = returned {
                    found.push(Target::Code(def, code));
                }
                // `with_auth(login)`: what is wrapped runs too.
                let first = usize::from(made.is_some() && matches!(data.expr(at), Expr::MethodCall(_)));
                stack.extend(operands(data.expr(at)).into_iter().skip(first).rev().map(|x| (x, certain)));
            }
            Expr::Tuple(list) | Expr::Array(list) => stack.extend(list.iter().rev().map(|x| (*x, certain))),
            Expr::Macro(call) => stack.extend(call.args.iter().rev().map(|x| (*x, certain))),
            _ => {}
        }
    }
    let mut seen = rustc_hash::FxHashSet::default();
    found.retain(|target| seen.insert(*target));
    found
}

/// The closure or async block that a function returns.
fn returned_code(data: &BodyData<'_>) -> Option<ExprId> {
    let mut at = peeled(data.body, data.body.root);
    for _ in 0..16 {
        at = match data.expr(at) {
            Expr::Closure(_) => return Some(at),
            Expr::Block(block) if matches!(block.kind, BlockKind::Plain) => peeled(data.body, block.tail?),
            Expr::Call(_, args) if args.len() == 1 => peeled(data.body, args[0]),
            Expr::MethodCall(call) if call.args.is_empty() => peeled(data.body, call.receiver),
            Expr::Path(_) => {
                let init = *data.shape.init.get(&data.local(at)?)?;
                (init.0 < at.0).then_some(init)?
            }
            _ => return None,
        };
    }
    None
}
