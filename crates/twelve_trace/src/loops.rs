//! Loops that are entry points: those that a service writes by hand around `accept`, a bus, a channel or a clock.
//!
//! What such a loop does in one round is what a framework would have called: a connection, a job, a tick. A loop
//! that runs within a request is none: it is a part of that request.

use crate::context::{BodyData, Context};
use crate::entries::Entry;
use crate::map::{EntryPoint, Work};
use crate::marks::{Marks, Target, called_params};
use crate::phases::{region_of, roots_of_programs};
use crate::regions::{Edge, EdgeKind, RegionId, Regions};
use crate::shape::{children, operands, peeled};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use twelve_hir::{BlockKind, Expr, ExprId, Name, Pat, PatId};
use twelve_program::{DefId, DefKind, Ty, TyKind};
use twelve_source::Place;
use twelve_stubs::RoleKind;
use twelve_stubs::role::{Act, EntryKind, Nature};

/// Functions around a call that waits.
const MAX_WRAPPERS: usize = 3;
/// Calls of one depth that are looked into for another loop.
const MAX_CALLS: usize = 64;

/// What a loop waits for in each round; the first of several counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Waits {
    Connection,
    Bus,
    Channel,
    /// Something that is not known and comes again and again; for each a task is started.
    Arrivals,
    Clock,
    /// A pause before the next try, after a failure or longer each time: what the tries wait for is not known.
    Retry,
}

/// A loop that waits for something.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Loop {
    pub(crate) def: DefId,
    /// The loop itself.
    pub(crate) at: ExprId,
    /// What is done in each round.
    pub(crate) body: ExprId,
    pub(crate) waits: Waits,
    /// Whether nothing in it ends it but an error.
    pub(crate) endless: bool,
    /// For a channel: the function that holds the call which takes the next value.
    pub(crate) takes_in: Option<DefId>,
    /// Whether it is what a loop that waits for others too does when its clock has ticked: `at` is what it waits for.
    pub(crate) is_branch: bool,
    /// Whether it runs by the clock what its function was handed: the rounds are those of the callers.
    pub(crate) is_lent: bool,
}

/// All loops that wait for something, in the order of the bodies.
pub(crate) fn loops(context: &Context<'_>, marks: &[Marks]) -> Vec<Loop> {
    let bodies = context.bodies.par_iter().zip(marks);
    let mut list: Vec<Loop> =
        bodies.flat_map_iter(|(data, marks)| in_body(context, data, &marks.spawns)).collect();
    list.sort_by_key(|l| (l.def, l.at.0));
    list
}

fn in_body(context: &Context<'_>, data: &BodyData<'_>, spawns: &[(ExprId, ExprId)]) -> Vec<Loop> {
    if !has_loops(data) {
        return Vec::new();
    }
    let mut found: FxHashMap<ExprId, (Waits, Option<DefId>)> = FxHashMap::default();
    let mut branches: Vec<(ExprId, Branch)> = Vec::new();
    let mut note = |at: ExprId, waits: Waits, takes_in: Option<DefId>| {
        let slot = found.entry(at).or_insert((waits, takes_in));
        *slot = (slot.0.min(waits), slot.1.or(takes_in));
    };
    for index in 0..data.body.exprs.len() as u32 {
        let id = ExprId(index);
        match data.expr(id) {
            Expr::Call(..) | Expr::MethodCall(_) => {
                if let (Some(mut waits), Some(mut around)) =
                    (waits_for(context, data, id, 0), loop_around(data, id))
                {
                    if waits == Waits::Clock {
                        // `loop { for _ in 0..pause { sleep(second) } work() }`: the round is the outer one.
                        around = outermost(data, around);
                        if is_retry(context, data, id, around) {
                            waits = Waits::Retry;
                        }
                    }
                    if waits == Waits::Clock {
                        branches.extend(branch_of(data, id).map(|branch| (around, branch)));
                    }
                    let takes_in = (waits == Waits::Channel).then(|| takes_in(context, data, id)).flatten();
                    note(around, waits, takes_in);
                } else if let Some(waits) = each_of(context, data, id) {
                    note(id, waits, (waits == Waits::Channel).then_some(data.def));
                } else if let Some(around) = loop_around(data, id).filter(|at| is_plain(data, *at)) {
                    for wait in waits_within(context, data, id) {
                        branches.extend(wait.branch.map(|branch| (around, branch)));
                        note(around, wait.waits, wait.takes_in);
                    }
                }
            }
            // `for job in receiver`
            Expr::For(_, iterable, _) => {
                let nature = context.nature(&data.ty(*iterable));
                if matches!(nature, Some(Nature::Queue | Nature::Broadcast)) {
                    note(id, Waits::Channel, Some(data.def));
                }
            }
            _ => {}
        }
    }
    for (call, arg) in spawns {
        if let Some(around) = loop_around(data, *call)
            && is_arrival(data, around, *arg)
        {
            note(around, Waits::Arrivals, None);
        }
    }
    let mut list: Vec<Loop> = found
        .into_iter()
        .map(|(at, (waits, takes_in))| {
            let body = match data.expr(at) {
                Expr::Loop(body, _) | Expr::While(_, body) | Expr::For(_, _, body) => *body,
                Expr::MethodCall(each) => each.args.last().copied().unwrap_or(at),
                _ => at,
            };
            let endless = is_endless(data, at);
            let is_lent = waits == Waits::Clock && endless && calls_params(data, body);
            Loop { def: data.def, at, body, waits, endless, takes_in, is_branch: false, is_lent }
        })
        .collect();
    // Where a loop waits for nothing but clocks, all that they start is one round.
    let mixed = |around: ExprId| list.iter().find(|l| l.at == around && l.waits < Waits::Clock).copied();
    let own: Vec<Loop> = branches
        .into_iter()
        .filter_map(|(around, Branch { def, at, body })| {
            Some(Loop {
                def,
                at,
                body,
                waits: Waits::Clock,
                takes_in: None,
                is_branch: true,
                is_lent: false,
                ..mixed(around)?
            })
        })
        .collect();
    list.extend(own);
    list
}

fn has_loops(data: &BodyData<'_>) -> bool {
    data.body.exprs.iter().any(|e| match e {
        Expr::Loop(..) | Expr::While(..) | Expr::For(..) => true,
        Expr::MethodCall(call) => call.method.contains("for_each"),
        _ => false,
    })
}

/// What a stream waits for, of which a call runs code for each: `ticks.for_each_concurrent(2, move |_| task())`.
fn each_of(context: &Context<'_>, data: &BodyData<'_>, call: ExprId) -> Option<Waits> {
    let Expr::MethodCall(each) = data.expr(call) else { return None };
    let code = peeled(data.body, *each.args.last()?);
    if !each.method.contains("for_each") || !matches!(data.expr(code), Expr::Closure(_)) {
        return None;
    }
    stream_of(context, data, peeled(data.body, each.receiver), 0)
}

/// Parameters of a function that its loops call in each round, and for what: with what they have waited for
/// (`handle(stream, address)` of `accept_loop(listener, handle)`), or by the clock (`task()` of `every(day, task)`).
pub(crate) fn called_in_rounds(context: &Context<'_>, data: &BodyData<'_>) -> Vec<(usize, EntryKind)> {
    if data.body.params.is_empty() || !has_loops(data) {
        return Vec::new();
    }
    let calls: Vec<(ExprId, usize)> = called_params(data).collect();
    if calls.is_empty() {
        return Vec::new();
    }
    let lent: Vec<Loop> = in_body(context, data, &[]).into_iter().filter(|l| l.is_lent).collect();
    let mut found: Vec<(usize, EntryKind)> = calls
        .into_iter()
        .filter_map(|(id, param)| {
            let args = || operands(data.expr(id));
            let mut around = loop_around_all(data, id);
            if around.any(|at| args().into_iter().any(|arg| is_arrival(data, at, arg))) {
                return Some((param, EntryKind::Connection));
            }
            lent.iter().any(|l| data.shape.within(id, l.body)).then_some((param, EntryKind::Tick))
        })
        .collect();
    found.sort_unstable_by_key(|(param, kind)| (*param, *kind != EntryKind::Connection));
    found.dedup_by_key(|(param, _)| *param);
    found
}

/// Whether code calls a parameter of its function.
fn calls_params(data: &BodyData<'_>, body: ExprId) -> bool {
    called_params(data).any(|(id, _)| data.shape.within(id, body))
}

/// Whether an expression uses a local that a loop binds in each round to what it has waited for.
fn is_arrival(data: &BodyData<'_>, around: ExprId, used: ExprId) -> bool {
    if matches!(data.expr(around), Expr::For(..)) {
        return false;
    }
    let mut stack = vec![used];
    for _ in 0..400 {
        let Some(id) = stack.pop() else { return false };
        if matches!(data.expr(id), Expr::Path(_))
            && let Some(pat) = data.local(id)
            && let Some(made) = data.shape.source.get(&pat)
            && data.shape.within(*made, around)
            && waits_itself(data, *made)
        {
            return true;
        }
        children(data.expr(id), |child| stack.push(child));
    }
    false
}

/// Whether an expression awaits, other than in a closure or async block.
fn waits_itself(data: &BodyData<'_>, root: ExprId) -> bool {
    let mut stack = vec![root];
    for _ in 0..200 {
        let Some(id) = stack.pop() else { return false };
        match data.expr(id) {
            Expr::Await(_) => return true,
            Expr::Closure(_) => {}
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => {}
            other => children(other, |child| stack.push(child)),
        }
    }
    false
}

/// All loops around an expression, those outside of its closure or async block too.
fn loop_around_all(data: &BodyData<'_>, id: ExprId) -> impl Iterator<Item = ExprId> {
    std::iter::successors(data.shape.parent_of(id), |at| data.shape.parent_of(*at))
        .filter(|at| matches!(data.expr(*at), Expr::Loop(..) | Expr::While(..)))
}

/// A branch of a `select!`: what it waits for, and what it does then.
#[derive(Debug, Clone, Copy)]
struct Branch {
    def: DefId,
    at: ExprId,
    body: ExprId,
}

/// The branch of a `select!` that a call is waited for in, where others wait beside it.
fn branch_of(data: &BodyData<'_>, call: ExprId) -> Option<Branch> {
    let mut at = call;
    loop {
        let parent = data.shape.parent_of(at)?;
        match data.expr(parent) {
            Expr::Await(_) | Expr::MethodCall(_) | Expr::Call(..) | Expr::Ref(..) => at = parent,
            Expr::Match(waited, arms) if *waited == at && arms.len() == 1 => {
                let select = data.shape.parent_of(parent)?;
                let Expr::Macro(call) = data.expr(select) else { return None };
                let is_select = call.path.last().is_some_and(|s| s.name.contains("select"));
                let branch = Branch { def: data.def, at, body: arms[0].value };
                return (is_select && call.args.len() > 1).then_some(branch);
            }
            _ => return None,
        }
    }
}

/// `loop { .. }`, which goes on until somebody says otherwise.
fn is_plain(data: &BodyData<'_>, at: ExprId) -> bool {
    matches!(data.expr(at), Expr::Loop(..))
}

/// What a called function waits for before it comes back.
struct Within {
    waits: Waits,
    takes_in: Option<DefId>,
    branch: Option<Branch>,
}

/// What a function of the workspace that is called in each round of a loop waits for, whatever happens:
/// `loop { self.step().await }`.
fn waits_within(context: &Context<'_>, data: &BodyData<'_>, call: ExprId) -> Vec<Within> {
    let callee = data.infer.calls.get(&call).map(|callee| callee.def);
    let Some(inner) = callee.filter(|def| *def != data.def).and_then(|def| context.body(def)) else {
        return Vec::new();
    };
    let calls = (0..inner.body.exprs.len() as u32).map(ExprId);
    let calls = calls.filter(|id| matches!(inner.expr(*id), Expr::Call(..) | Expr::MethodCall(_)));
    calls
        .filter(|id| always_comes(inner, *id) && !only_looks(inner, *id))
        .filter_map(|id| {
            let waits = waits_for(context, inner, id, 0)?;
            let takes_in = (waits == Waits::Channel).then(|| takes_in(context, inner, id)).flatten();
            let branch = (waits == Waits::Clock).then(|| branch_of(inner, id)).flatten();
            Some(Within { waits, takes_in, branch })
        })
        .collect()
}

/// `receiver.try_recv()`, which comes back at once.
fn only_looks(data: &BodyData<'_>, call: ExprId) -> bool {
    data.awaited(call).is_none()
        && matches!(data.expr(call), Expr::MethodCall(m) if m.method.starts_with("try_"))
}

/// Whether a function comes to an expression on every way: it stands in no branch, loop or code for later.
fn always_comes(data: &BodyData<'_>, id: ExprId) -> bool {
    let mut at = id;
    while let Some(parent) = data.shape.parent_of(at) {
        let aside = match data.expr(parent) {
            Expr::If(condition, ..) => *condition != at,
            Expr::Match(waited, _) => *waited != at,
            Expr::Loop(..) | Expr::While(..) | Expr::For(..) | Expr::Closure(_) => true,
            Expr::Block(block) => matches!(block.kind, BlockKind::Async(_)) && parent != data.body.root,
            _ => false,
        };
        if aside {
            return false;
        }
        at = parent;
    }
    true
}

/// What a call waits for, itself or by what it is called on: `listener.accept()`, `subscription.next()`.
fn waits_for(context: &Context<'_>, data: &BodyData<'_>, call: ExprId, depth: usize) -> Option<Waits> {
    if depth > 12 {
        return None;
    }
    if let Some(callee) = data.infer.calls.get(&call) {
        let own = context.roles_at(data, call, callee).find_map(|role| match role {
            RoleKind::Does(Act::Accept) => Some(Waits::Connection),
            RoleKind::Does(Act::Subscribe) => Some(Waits::Bus),
            RoleKind::Does(Act::Receive) if is_signal(context, data, call) => None,
            RoleKind::Does(Act::Receive) => Some(Waits::Channel),
            RoleKind::Does(Act::Wait) => Some(Waits::Clock),
            _ => None,
        });
        if own.is_some() {
            return own;
        }
        // `while let Some(job) = self.next_job().await`: what a function takes from a channel and gives to its caller.
        if depth < MAX_WRAPPERS
            && let Some(inner) = context.body(callee.def)
            && let Some(taken) = returned_call(inner)
            && waits_for(context, inner, taken, depth + 1) == Some(Waits::Channel)
        {
            return Some(Waits::Channel);
        }
    }
    // Only what takes the next one of a stream waits for what made the stream.
    let Expr::MethodCall(m) = data.expr(call) else { return None };
    let takes = matches!(m.method.as_str(), "next" | "try_next" | "recv" | "iter" | "into_iter" | "fuse");
    if !takes && depth == 0 {
        return None;
    }
    let receiver = peeled(data.body, m.receiver);
    let stream = match data.expr(receiver) {
        Expr::Path(_) => {
            let made = data.local(receiver).and_then(|pat| data.shape.source.get(&pat));
            peeled(data.body, *made?)
        }
        _ => receiver,
    };
    if stream.0 >= call.0 {
        return None;
    }
    let inner = match data.expr(stream) {
        Expr::Call(..) | Expr::MethodCall(_) => stream_of(context, data, stream, depth),
        _ => None,
    };
    // A pause before the stream was made is not what its next element waits for, but for a clock's own stream.
    inner.or_else(|| {
        let callee = data.infer.calls.get(&stream)?;
        subscribes(context, callee.def, 0).then_some(Waits::Bus)
    })
}

/// A receiver that only tells that the process is to stop, or that something is to be looked at: what it carries says
/// nothing, and the work of the loop is not waited for there.
fn is_signal(context: &Context<'_>, data: &BodyData<'_>, call: ExprId) -> bool {
    let Some(receiver) = operands(data.expr(call)).first().copied() else { return false };
    // A value that is told of when it has changed is state, and no work: `settings.changed().await`.
    let tells = matches!(data.expr(call), Expr::MethodCall(m) if m.method == *"changed");
    let named = tells || names_one(data, receiver, STOPS);
    let ty = data.ty(receiver);
    let carries = ty.peeled().as_adt().and_then(|(_, args)| args.first());
    named || carries.is_some_and(|inner| context.program.ty_text(inner) == "()")
}

/// How what tells a process to stop is called.
const STOPS: &[&str] = &[
    "cancelled",
    "canceled",
    "shutdown",
    "stop",
    "stopped",
    "stopping",
    "terminate",
    "termination",
    "closed",
    "exit",
    "quit",
];

/// Whether a function of the workspace that gives a stream subscribes to a bus for it.
fn subscribes(context: &Context<'_>, def: DefId, depth: usize) -> bool {
    let Some(data) = context.body(def) else { return false };
    data.calls().into_iter().any(|(id, callee)| {
        context.roles_at(data, id, callee).any(|role| matches!(role, RoleKind::Does(Act::Subscribe)))
            || (depth < MAX_WRAPPERS && callee.def != def && subscribes(context, callee.def, depth + 1))
    })
}

/// Whether a pause in a loop stands where something failed, or gets longer with each try.
fn is_retry(context: &Context<'_>, data: &BodyData<'_>, pause: ExprId, around: ExprId) -> bool {
    let mut at = pause;
    while let Some(parent) = data.shape.parent_of(at).filter(|_| at != around) {
        let failed = match data.expr(parent) {
            Expr::Match(_, arms) => arms.iter().any(|arm| arm.value == at && is_failure(data, arm.pat)),
            Expr::If(condition, then, _) if *then == at => match data.expr(*condition) {
                Expr::Let(pat, _) => is_failure(data, *pat),
                Expr::MethodCall(call) => call.method == *"is_err",
                _ => false,
            },
            _ => false,
        };
        if failed {
            return true;
        }
        at = parent;
    }
    operands(data.expr(pause)).into_iter().any(|arg| grows(context, data, arg, around))
}

/// `Err(..)`, `Some(Err(..))`, `Ok(Err(..))`.
fn is_failure(data: &BodyData<'_>, pat: PatId) -> bool {
    match data.body.pats.get(pat.0 as usize) {
        Some(Pat::TupleStruct(path, parts)) => match path.last().map(|s| s.name) {
            Some(name) if name == *"Err" => true,
            Some(name) if name == *"Some" || name == *"Ok" => {
                parts.first().is_some_and(|inner| inner.0 != pat.0 && is_failure(data, *inner))
            }
            _ => false,
        },
        _ => false,
    }
}

/// Whether the length of a pause is a local that the loop itself changes, or is called one after a failure.
fn grows(context: &Context<'_>, data: &BodyData<'_>, length: ExprId, around: ExprId) -> bool {
    let mut stack = vec![length];
    for _ in 0..64 {
        let Some(id) = stack.pop() else { return false };
        if data
            .written_name(id)
            .is_some_and(|name| crate::words::has_word(&name.plain(), &["backoff", "reconnect"]))
        {
            return true;
        }
        if let (Expr::Path(_), Some(pat)) = (data.expr(id), data.local(id)) {
            let made = data.shape.source.get(&pat).copied();
            if is_length(context, &data.pat_ty(pat)) && is_changed(data, pat, around) {
                return true;
            }
            // What is made in each round anew is as long as what it is made of.
            stack.extend(made.filter(|made| made.0 < id.0 && data.shape.within(*made, around)));
        }
        children(data.expr(id), |child| stack.push(child));
    }
    false
}

/// A duration or a number; a point in time moves on with every round of a schedule too.
fn is_length(context: &Context<'_>, ty: &Ty) -> bool {
    match ty.peeled().kind() {
        TyKind::Adt(def, _) => context.program.def(*def).name.ends_with("Duration"),
        TyKind::Prim(_) | TyKind::Unknown => true,
        _ => false,
    }
}

/// Whether a loop assigns to a local, or lends it to somebody who may.
fn is_changed(data: &BodyData<'_>, pat: PatId, around: ExprId) -> bool {
    let is_it = |id: ExprId| data.local(peeled(data.body, id)) == Some(pat);
    (0..data.body.exprs.len() as u32).map(ExprId).filter(|id| data.shape.within(*id, around)).any(|id| {
        match data.expr(id) {
            Expr::Assign(_, target, _) => is_it(*target),
            Expr::Ref(true, target) => is_it(*target),
            _ => false,
        }
    })
}

/// The function that holds the call which takes from a channel: this one, or what the call goes to.
fn takes_in(context: &Context<'_>, data: &BodyData<'_>, call: ExprId) -> Option<DefId> {
    let (mut data, mut call) = (data, call);
    for _ in 0..MAX_WRAPPERS {
        let Some(callee) = data.infer.calls.get(&call) else { return Some(data.def) };
        let Some(inner) = context.body(callee.def) else { return Some(data.def) };
        call = returned_call(inner)?;
        data = inner;
    }
    Some(data.def)
}

/// The call whose result a function gives to its caller.
fn returned_call(data: &BodyData<'_>) -> Option<ExprId> {
    let mut at = peeled(data.body, data.body.root);
    for _ in 0..8 {
        match data.expr(at) {
            Expr::Call(..) | Expr::MethodCall(_) => return Some(at),
            Expr::Block(block) => at = peeled(data.body, block.tail?),
            _ => return None,
        }
    }
    None
}

/// What an argument that becomes a stream waits for: `IntervalStream::new(interval)`, `pin!(messages)`.
fn stream_of(context: &Context<'_>, data: &BodyData<'_>, at: ExprId, depth: usize) -> Option<Waits> {
    if depth > 12 {
        return None;
    }
    match data.expr(at) {
        Expr::Path(_) => {
            let made = peeled(data.body, *data.shape.source.get(&data.local(at)?)?);
            (made.0 < at.0).then(|| waits_for(context, data, made, depth + 1)).flatten()
        }
        Expr::Call(_, args) => waits_for(context, data, at, depth + 1)
            .or_else(|| args.iter().find_map(|a| stream_of(context, data, peeled(data.body, *a), depth + 1))),
        Expr::MethodCall(_) => waits_for(context, data, at, depth + 1),
        _ => None,
    }
}

/// The innermost loop around an expression in the same closure or async block.
fn loop_around(data: &BodyData<'_>, id: ExprId) -> Option<ExprId> {
    let mut at = id;
    while let Some(parent) = data.shape.parent_of(at) {
        match data.expr(parent) {
            Expr::Loop(..) | Expr::While(..) | Expr::For(..) => return Some(parent),
            Expr::Closure(_) => return None,
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => return None,
            _ => at = parent,
        }
    }
    None
}

/// The outermost loop without an end in sight around one in the same closure or async block; `at` if there is none.
fn outermost(data: &BodyData<'_>, at: ExprId) -> ExprId {
    let mut found = at;
    let mut next = at;
    while let Some(around) = loop_around(data, next) {
        if matches!(data.expr(around), Expr::Loop(..)) {
            found = around;
        }
        next = around;
    }
    found
}

/// Whether no `break` and no `return` leaves a loop.
fn is_endless(data: &BodyData<'_>, at: ExprId) -> bool {
    let (body, label): (ExprId, Option<Name>) = match data.expr(at) {
        Expr::Loop(body, label) => (*body, *label),
        // A condition ends it; that it never does is seen where it is written out.
        Expr::While(condition, body) => {
            // `while !token.is_cancelled()`: until somebody stops the process.
            let lasting = match data.expr(*condition) {
                Expr::Literal(twelve_hir::Literal::Bool(true)) => true,
                Expr::Not(flag) => is_stop(data, *flag),
                Expr::MethodCall(_) => is_running(data, *condition),
                _ => false,
            };
            if !lasting {
                return false;
            }
            (*body, None)
        }
        // Ticks come on and on; what a stream of anything else gives, it ends.
        Expr::MethodCall(_) => return true,
        _ => return false,
    };
    let mut stack = vec![(body, false)];
    while let Some((id, within)) = stack.pop() {
        let inner = match data.expr(id) {
            Expr::Break(to, _) => match to {
                Some(_) if *to == label => return false,
                None if !within => return false,
                _ => within,
            },
            Expr::Return(_) => return false,
            Expr::Closure(_) => continue,
            // `_ = ctrl_c() => break`: what is waited for beside the clock stops the process.
            Expr::Macro(call) if call.path.last().is_some_and(|s| s.name.contains("select")) => true,
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => continue,
            Expr::Loop(..) | Expr::While(..) | Expr::For(..) => true,
            _ => within,
        };
        children(data.expr(id), |child| stack.push((child, inner)));
    }
    true
}

/// Whether a loop is left with a value; `Ok(())` is none.
fn gives_value(data: &BodyData<'_>, body: ExprId) -> bool {
    let is_unit = |id: ExprId| matches!(data.expr(id), Expr::Tuple(parts) if parts.is_empty());
    let mut stack = vec![body];
    while let Some(id) = stack.pop() {
        match data.expr(id) {
            Expr::Return(Some(value)) | Expr::Break(_, Some(value)) => {
                let value = peeled(data.body, *value);
                let inner = match data.expr(value) {
                    Expr::Call(_, args) if args.len() == 1 => peeled(data.body, args[0]),
                    _ => value,
                };
                if !is_unit(inner) {
                    return true;
                }
            }
            Expr::Closure(_) => continue,
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => continue,
            _ => {}
        }
        children(data.expr(id), |child| stack.push(child));
    }
    false
}

/// Whether an expression asks whether the process is to stop.
fn is_stop(data: &BodyData<'_>, at: ExprId) -> bool {
    names_one(data, at, STOPS)
}

/// Whether an expression asks whether the process goes on.
fn is_running(data: &BodyData<'_>, at: ExprId) -> bool {
    names_one(data, at, &["running", "alive", "active"])
}

fn names_one(data: &BodyData<'_>, at: ExprId, list: &[&str]) -> bool {
    let mut stack = vec![at];
    for _ in 0..32 {
        let Some(id) = stack.pop() else { return false };
        if data.written_name(id).is_some_and(|name| crate::words::has_word(&name.plain(), list)) {
            return true;
        }
        children(data.expr(id), |child| stack.push(child));
    }
    false
}

/// The loops that are entry points, of all that wait for something.
///
/// `regions` is the call graph with the entry points that are known so far. Loops that accept connections or read a
/// bus make a program a service; so does a clock's loop that `main` never leaves. Loops on a channel or beside
/// something else serve only a program that is one.
pub(crate) fn entries(
    context: &Context<'_>,
    marks: &[Marks],
    regions: &Regions,
    known: &[Entry],
    loops: &[Loop],
    examples: bool,
) -> Vec<Entry> {
    if loops.is_empty() {
        return Vec::new();
    }
    let mut served = vec![false; regions.list.len()];
    spread(regions, &mut served, known.iter().filter_map(|e| region_of(regions, e.target)).collect());
    let by_others = served.clone();
    let mut direct = vec![false; regions.list.len()];
    let mains: Vec<RegionId> =
        roots_of_programs(context.program, examples).filter_map(|main| regions.of_def(main)).collect();
    // A task that `main` waits for is what the program does.
    let by_clock = loops.iter().any(|l| l.waits == Waits::Clock);
    let awaited = if by_clock { awaited(context, marks) } else { FxHashSet::default() };
    let lasting = |edge: &Edge| edge.place.is_some_and(|place| awaited.contains(&place));
    spread_if(regions, &mut direct, mains, |edge| edge.kind != EdgeKind::Spawn || lasting(edge));
    let mut found: Vec<Entry> = Vec::new();
    let mut chosen: Vec<Loop> = Vec::new();
    let mut sorted: Vec<&Loop> = loops.iter().collect();
    // What a loop starts for each arrival is its own: loops in there are none of the program's.
    sorted.sort_by_key(|l| match l.waits {
        Waits::Connection => 0,
        Waits::Arrivals => 1,
        other => 2 + other as u8,
    });
    for one in sorted {
        let Some(data) = context.body(one.def) else { continue };
        let Some(region) = regions.of_expr(one.def, one.at) else { continue };
        let within = |c: &Loop| c.def == one.def && data.shape.within(one.at, c.body);
        let nested = !one.is_branch && chosen.iter().any(within);
        // What a loop that was chosen calls is a part of its rounds, but for what its clock starts.
        let is_part = if one.is_branch { by_others[region] } else { served[region] };
        if is_part || nested || one.is_lent {
            continue;
        }
        let beside = !direct[region];
        // `for job in jobs { start(job); sleep(second).await; }` comes to an end.
        let counted = matches!(data.expr(one.at), Expr::For(..));
        let ends = match one.waits {
            Waits::Clock | Waits::Retry if counted => true,
            // One that comes back with a value has tried until it had it.
            Waits::Clock => !one.endless && (!beside || gives_value(data, one.body)),
            Waits::Retry => !one.endless,
            _ => false,
        };
        // Who starts another loop again that has ended is not the one that waits.
        let restarts = || one.waits >= Waits::Clock && starts_again(context, regions, one, region, loops);
        if ends || restarts() {
            continue;
        }
        let kind = match one.waits {
            Waits::Connection | Waits::Arrivals => EntryKind::Connection,
            Waits::Bus | Waits::Channel | Waits::Retry => EntryKind::Job,
            Waits::Clock => EntryKind::Tick,
        };
        let Some(place) = context.place(one.def, header_range(data, one.at)) else { continue };
        chosen.push(*one);
        let makes_service = match one.waits {
            Waits::Connection | Waits::Bus => true,
            Waits::Channel | Waits::Arrivals | Waits::Retry => false,
            Waits::Clock => one.endless && !beside,
        };
        // What a loop runs for whoever implements a trait are the rounds of each of them.
        let rounds = rounds_of_trait(context, data, one);
        if !rounds.is_empty() {
            let of_trait = rounds.into_iter().filter_map(|def| crate::entries::by_trait(context, def, kind));
            found.extend(of_trait.map(|entry| Entry { makes_service, ..entry }));
            continue;
        }
        let name = format!("loop in {}", context.program.path_of(one.def));
        found.push(Entry {
            target: Target::Code(one.def, one.body),
            point: EntryPoint {
                kind,
                method: None,
                path: None,
                name,
                function: one.def,
                place,
                certain: one.waits != Waits::Arrivals,
                work: Work::default(),
            },
            registered_in: Some(one.def),
            by_trait: false,
            beside: true,
            makes_service,
        });
        if one.waits != Waits::Clock {
            spread(regions, &mut served, calls_in(context, regions, one, region).map(|e| e.to).collect());
        }
    }
    found.sort_by_key(|e| (e.point.place, e.target));
    found
}

/// The places of the calls that start a task which the same function waits for.
fn awaited(context: &Context<'_>, marks: &[Marks]) -> FxHashSet<Place> {
    let bodies = context.bodies.par_iter().zip(marks).filter(|(_, marks)| !marks.spawns.is_empty());
    bodies
        .flat_map_iter(|(data, own)| {
            let spawns = own.spawns.iter().filter(|spawn| {
                crate::tasks::fate(context, marks, data, **spawn, 0) == crate::map::Fate::Awaited
            });
            spawns.filter_map(|(call, _)| context.place(data.def, data.call_range(*call)))
        })
        .collect()
}

/// The methods of several types that a loop calls by the clock through a trait of the workspace which is there for that:
/// `job.run()` of `dyn Job`. A store that a loop asks through a trait is none.
fn rounds_of_trait(context: &Context<'_>, data: &BodyData<'_>, one: &Loop) -> Vec<DefId> {
    if one.waits != Waits::Clock || !one.endless || one.is_branch {
        return Vec::new();
    }
    let program = context.program;
    let is_rounds = |def: DefId| {
        let trait_ = program.def(def).parent.filter(|p| program.def(*p).kind == DefKind::Trait);
        trait_.is_some_and(|trait_| {
            let named = crate::words::has_word(&program.def(trait_).name, JOBS);
            let runs = ["run", "run_once", "tick", "on_tick"].contains(&program.def(def).name.as_str());
            !program.is_stub(trait_) && (named || runs)
        })
    };
    let calls = data.calls().into_iter().filter(|(call, _)| data.shape.within(*call, one.body));
    let calls = calls.filter(|(_, callee)| callee.impls.len() > 1 && is_rounds(callee.def));
    let mut found: Vec<DefId> = calls.flat_map(|(_, callee)| callee.impls.iter().copied()).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// How traits are called whose types do something again and again.
const JOBS: &[&str] =
    &["job", "task", "periodic", "scheduled", "cron", "ticker", "worker", "routine", "maintenance", "daemon"];

/// The calls in the rounds of a loop that stands in a region.
fn calls_in<'r>(
    context: &Context<'_>,
    regions: &'r Regions,
    one: &Loop,
    region: RegionId,
) -> impl Iterator<Item = &'r Edge> {
    let body = context.body(one.def).and_then(|data| context.place(one.def, data.range(one.body)));
    regions.out[region].iter().map(|e| &regions.edges[*e as usize]).filter(move |e| {
        e.place.zip(body).is_some_and(|(call, body)| {
            call.file == body.file && body.range.start <= call.range.start && call.range.end <= body.range.end
        })
    })
}

/// Whether the rounds of a loop run another function's loop that ends by a failure only.
fn starts_again(
    context: &Context<'_>,
    regions: &Regions,
    one: &Loop,
    region: RegionId,
    loops: &[Loop],
) -> bool {
    let of = |def: DefId| {
        let first = loops.partition_point(|l| l.def < def);
        loops[first..].iter().take_while(move |l| l.def == def)
    };
    let is_lasting = |l: &Loop| l.waits < Waits::Clock || l.endless;
    let lasts = |def: DefId| def != one.def && of(def).any(is_lasting);
    // `loop { spawn(async { loop { .. } }).await; }`
    if let Some(data) = context.body(one.def) {
        let nest = |at: ExprId| data.shape.nest.get(at.0 as usize);
        let inner = |l: &Loop| data.shape.within(l.at, one.body) && nest(l.at) != nest(one.at);
        if of(one.def).any(|l| inner(l) && is_lasting(l)) {
            return true;
        }
    }
    let mut layer: Vec<RegionId> =
        calls_in(context, regions, one, region).filter(|e| e.kind == EdgeKind::Call).map(|e| e.to).collect();
    for _ in 0..MAX_WRAPPERS {
        if layer.iter().any(|r| regions.list.get(*r).is_some_and(|r| lasts(r.def))) {
            return true;
        }
        let next = layer.iter().flat_map(|r| &regions.out[*r]).map(|e| &regions.edges[*e as usize]);
        layer = next.filter(|e| e.kind == EdgeKind::Call).map(|e| e.to).collect();
        layer.sort_unstable();
        layer.dedup();
        layer.truncate(MAX_CALLS);
    }
    false
}

/// The text from the loop's keyword to its body.
fn header_range(data: &BodyData<'_>, at: ExprId) -> twelve_hir::TextRange {
    let whole = data.range(at);
    let body = match data.expr(at) {
        Expr::Loop(body, _) | Expr::While(_, body) | Expr::For(_, _, body) => data.range(*body),
        _ => whole,
    };
    let mut range = whole;
    if body.start > whole.start && body.start <= whole.end {
        range.end = body.start;
    }
    range
}

fn spread(regions: &Regions, reached: &mut [bool], from: Vec<RegionId>) {
    spread_if(regions, reached, from, |_| true);
}

fn spread_if(regions: &Regions, reached: &mut [bool], from: Vec<RegionId>, follow: impl Fn(&Edge) -> bool) {
    let mut stack = from;
    while let Some(region) = stack.pop() {
        if !std::mem::replace(&mut reached[region], true) {
            let out = regions.out[region].iter().map(|e| &regions.edges[*e as usize]);
            stack.extend(out.filter(|e| follow(e)).map(|e| e.to));
        }
    }
}
