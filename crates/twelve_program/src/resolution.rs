//! How much of the sources linking could resolve, and why not the rest: the numbers behind `-v`.
//!
//! Nothing is resolved here. For each method call whose receiver nobody knows, the expression that it comes from is
//! followed back to the first that is not known, which is the cause.

use crate::collect::Scoped;
use crate::names::{Outcome, Paths};
use crate::resolve::{Space, Walked};
use crate::types::is_primitive;
use crate::{DefId, HirId, Inference, Program, Res, Ty};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use twelve_hir::{Body, Expr, ExprId, ItemKind, Name, Pat, PatId, Path, Stmt, TextRange, TypeRef};

/// How many of all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// Those that are known.
    pub known: usize,
    /// All of them.
    pub all: usize,
}

/// What of the sources could be resolved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Resolution {
    /// Paths that begin in the workspace, in `std` or in a crate with a stub, and lead to something.
    pub paths: Share,
    /// Method calls of which the method is known, among those whose receiver comes from the workspace, from `std` or
    /// from a crate with a stub.
    pub methods: Share,
    /// Calls of any kind of which it is known what they call, among all.
    pub calls: Share,
    /// What was not resolved, in the order of the places.
    pub unresolved: Vec<Unresolved>,
}

/// A path or method call that could not be resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unresolved {
    /// The file.
    pub hir: HirId,
    /// The path's or the method name's place.
    pub range: TextRange,
    /// Why.
    pub cause: Cause,
}

/// Why something could not be resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// It comes from a crate of which nothing is known.
    ForeignCrate,
    /// It comes from code that a build script writes.
    Generated,
    /// A stub does not have the name.
    NotInStub,
    /// Nothing in the workspace has the name: a macro or a derive may make it.
    NotFound,
    /// The type is known, and no method or field of the name is.
    NoMember,
    /// A macro that is not expanded gave the value.
    Macro,
    /// Inference did not find the type.
    Type,
}

impl Cause {
    /// What is counted, for people: "7 names of crates that no stub describes".
    pub fn text(self) -> &'static str {
        match self {
            Self::ForeignCrate => "names and values of crates that no stub describes",
            Self::Generated => "names and values of code that a build script writes",
            Self::NotInStub => "names that the stub of their crate does not have",
            Self::NotFound => "names that nothing in the workspace declares",
            Self::NoMember => "methods and fields that their known type does not have",
            Self::Macro => "values of macros that are not expanded",
            Self::Type => "values whose type was not found",
        }
    }
}

impl Program {
    /// Counts what of the sources could be resolved. It walks all of them, so it is not made for every run.
    pub fn resolution(&self) -> Resolution {
        let paths: Paths = self.path_counts();
        let owners: Vec<DefId> = self.owners().collect();
        let mut all = owners
            .into_par_iter()
            .filter_map(|owner| Some((owner, self.body(owner)?)))
            .map(|(owner, (body, inference))| Count::new(self, owner, body, inference).count())
            .reduce(Resolution::default, Resolution::plus);
        let out_of_sight = |o: Outcome| matches!(o, Outcome::Foreign | Outcome::Generated);
        let foreign = paths.lost.iter().filter(|(.., o)| out_of_sight(*o)).count();
        all.paths = Share { known: paths.known, all: paths.known + paths.lost.len() - foreign };
        let lost = paths.lost.into_iter();
        all.unresolved.extend(lost.map(|(hir, range, o)| Unresolved { hir, range, cause: outcome_cause(o) }));
        all.unresolved.sort_unstable();
        all
    }
}

impl Share {
    fn plus(self, other: Self) -> Self {
        Self { known: self.known + other.known, all: self.all + other.all }
    }

    fn add(&mut self, known: bool) {
        self.known += usize::from(known);
        self.all += 1;
    }
}

impl Resolution {
    /// How often each cause kept something from being resolved.
    pub fn causes(&self) -> BTreeMap<Cause, usize> {
        let mut causes = BTreeMap::new();
        for unresolved in &self.unresolved {
            *causes.entry(unresolved.cause).or_default() += 1;
        }
        causes
    }

    fn plus(mut self, other: Self) -> Self {
        self.unresolved.extend(other.unresolved);
        Self {
            paths: self.paths.plus(other.paths),
            methods: self.methods.plus(other.methods),
            calls: self.calls.plus(other.calls),
            unresolved: self.unresolved,
        }
    }
}

/// The count of one body.
struct Count<'a> {
    program: &'a Program,
    owner: DefId,
    body: &'a Body,
    inference: &'a Inference,
    /// The expression that a pattern takes apart.
    source_of: FxHashMap<PatId, Source>,
}

/// Where the value of a pattern comes from.
#[derive(Clone, Copy)]
enum Source {
    Expr(ExprId),
    Param,
    /// A parameter of a closure that is an argument of a call.
    ClosureOf(ExprId),
}

impl<'a> Count<'a> {
    fn new(program: &'a Program, owner: DefId, body: &'a Body, inference: &'a Inference) -> Self {
        let mut source_of = FxHashMap::default();
        let mut note = |pat: PatId, source: Source| {
            let mut stack = vec![pat];
            while let Some(pat) = stack.pop() {
                source_of.insert(pat, source);
                match body.pat(pat) {
                    Pat::Bind { sub, .. } => stack.extend(sub),
                    Pat::Ref(inner) => stack.push(*inner),
                    Pat::Tuple(list) | Pat::TupleStruct(_, list) | Pat::Slice(list) | Pat::Or(list) => {
                        stack.extend(list);
                    }
                    Pat::Struct(_, fields) => stack.extend(fields.iter().map(|(.., p)| *p)),
                    Pat::Wild | Pat::Rest | Pat::Path(_) | Pat::Literal | Pat::Range(_) => {}
                }
            }
        };
        body.params.iter().for_each(|p| note(*p, Source::Param));
        for (i, expr) in body.exprs.iter().enumerate() {
            let id = ExprId(i as u32);
            match expr {
                Expr::Let(pat, value) | Expr::For(pat, value, _) => note(*pat, Source::Expr(*value)),
                Expr::Match(value, arms) => arms.iter().for_each(|a| note(a.pat, Source::Expr(*value))),
                Expr::Block(block) => {
                    for stmt in &block.stmts {
                        if let Stmt::Let { pat, init: Some(init), .. } = stmt {
                            note(*pat, Source::Expr(*init));
                        }
                    }
                }
                Expr::Call(_, args) => closures(body, args, id, &mut note),
                Expr::MethodCall(call) => closures(body, &call.args, id, &mut note),
                _ => {}
            }
        }
        Self { program, owner, body, inference, source_of }
    }

    fn count(&self) -> Resolution {
        let mut out = Resolution::default();
        for (i, expr) in self.body.exprs.iter().enumerate() {
            let id = ExprId(i as u32);
            match expr {
                Expr::MethodCall(call) => {
                    let known = self.inference.calls.contains_key(&id);
                    out.calls.add(known);
                    if known {
                        out.methods.add(true);
                        continue;
                    }
                    let cause = if self.is_open(call.receiver) {
                        self.cause(call.receiver, 0)
                    } else {
                        Cause::NoMember
                    };
                    if !matches!(cause, Cause::ForeignCrate | Cause::Generated) {
                        out.methods.add(false);
                    }
                    let hir = self.program.def(self.owner).hir;
                    out.unresolved.push(Unresolved { hir, range: call.method_range, cause });
                }
                Expr::Call(callee, _) => {
                    // A constructor or closure is known by the type of what it gives.
                    let known = self.inference.calls.contains_key(&id) || !self.ty(*callee).is_unknown();
                    out.calls.add(known);
                }
                _ => {}
            }
        }
        out
    }

    fn ty(&self, id: ExprId) -> &Ty {
        &self.inference.exprs[id.0 as usize]
    }

    /// Whether the type, or what it dereferences to in the end, is not known: `&_`, `Arc<_>`.
    fn is_open(&self, id: ExprId) -> bool {
        let mut ty = self.ty(id).clone();
        for _ in 0..12 {
            match self.program.deref_step(&ty) {
                Some(next) => ty = next,
                None => break,
            }
        }
        ty.is_unknown()
    }

    /// Why the type of an expression is not known.
    fn cause(&self, id: ExprId, depth: u32) -> Cause {
        if depth > 64 {
            return Cause::Type;
        }
        let next = |id: ExprId| self.cause(id, depth + 1);
        match self.body.expr(id) {
            Expr::MethodCall(call) => match self.inference.calls.get(&id) {
                Some(callee) => self.open_result(callee.def),
                None if self.is_open(call.receiver) => next(call.receiver),
                None => Cause::NoMember,
            },
            Expr::Call(callee, _) => match self.inference.calls.get(&id) {
                Some(callee) => self.open_result(callee.def),
                None => next(*callee),
            },
            Expr::Path(path) => match self.inference.paths.get(&id) {
                Some(Res::Local(pat)) => match self.source_of.get(pat) {
                    Some(Source::Expr(from)) => next(*from),
                    Some(Source::Param) => self.of_params(),
                    Some(Source::ClosureOf(call)) => self.of_call(*call, depth),
                    None => Cause::Type,
                },
                Some(Res::Def(def)) => self.open_result(*def),
                _ => {
                    let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
                    let module = self.program.def(self.owner).module;
                    outcome_cause(self.program.linked.names.why_not(module, path.global, &names))
                }
            },
            Expr::Field(base, ..) if self.is_open(*base) => next(*base),
            Expr::Field(..) => match self.inference.fields.get(&id) {
                Some(field) => {
                    let ty = self.program.field(*field).map(|f| &f.ty);
                    ty.and_then(|t| self.of_type(field.adt, t, 0)).unwrap_or(Cause::Type)
                }
                None => Cause::NoMember,
            },
            Expr::Index(base, _) | Expr::Deref(base) | Expr::Await(base) | Expr::Try(base) => {
                if self.is_open(*base) { next(*base) } else { Cause::Type }
            }
            Expr::Ref(_, inner) | Expr::Not(inner) | Expr::Neg(inner) => next(*inner),
            Expr::Binary(_, left, right) => {
                if self.ty(*left).is_unknown() {
                    next(*left)
                } else {
                    next(*right)
                }
            }
            Expr::Cast(_, ty) => self.of_type(self.owner, ty, 0).unwrap_or(Cause::Type),
            Expr::Block(block) => block.tail.map_or(Cause::Type, next),
            Expr::If(_, then, _) => next(*then),
            Expr::Match(_, arms) => {
                let open = arms.iter().find(|a| self.ty(a.value).is_unknown());
                open.map_or(Cause::Type, |a| next(a.value))
            }
            Expr::Struct(literal) => {
                let names: Vec<Name> = literal.path.segments.iter().map(|s| s.name).collect();
                let module = self.program.def(self.owner).module;
                outcome_cause(self.program.linked.names.why_not(module, literal.path.global, &names))
            }
            Expr::Macro(_) => Cause::Macro,
            _ => Cause::Type,
        }
    }

    /// Why the parameter of a closure is not known: the call that the closure is handed to is not, or its receiver.
    fn of_call(&self, call: ExprId, depth: u32) -> Cause {
        if self.inference.calls.contains_key(&call) {
            return match self.body.expr(call) {
                Expr::MethodCall(call) if !self.ty(call.receiver).is_unknown() => {
                    self.cause_within(call.receiver, depth)
                }
                _ => Cause::Type,
            };
        }
        self.cause(call, depth + 1)
    }

    /// Why a part of a known type is not known: what made the value.
    fn cause_within(&self, id: ExprId, depth: u32) -> Cause {
        match self.body.expr(id) {
            Expr::MethodCall(call) => self.cause_within(call.receiver, depth + 1),
            Expr::Path(_) | Expr::Field(..) => self.cause(id, depth + 1),
            _ => Cause::Type,
        }
    }

    /// Why the result of a known function, or the type of a static or constant, is not known.
    fn open_result(&self, def: DefId) -> Cause {
        let by_type = match &self.program.item(def).kind {
            ItemKind::Fn(function) => self.of_type(def, &function.ret, 0),
            ItemKind::Static(data) => self.of_type(def, &data.ty, 0),
            ItemKind::Const(ty, _) => self.of_type(def, ty, 0),
            _ => None,
        };
        // What a stub leaves open is for the stub to say.
        by_type.unwrap_or(if self.program.is_stub(def) { Cause::NotInStub } else { Cause::Type })
    }

    fn of_params(&self) -> Cause {
        let Some(function) = self.program.function(self.owner) else { return Cause::Type };
        function.params.iter().find_map(|p| self.of_type(self.owner, &p.ty, 0)).unwrap_or(Cause::Type)
    }

    /// The first name in a type as it is written that leads nowhere, through aliases.
    fn of_type(&self, at: DefId, ty: &TypeRef, depth: u32) -> Option<Cause> {
        if depth > 16 {
            return None;
        }
        let each = |list: &[TypeRef]| list.iter().find_map(|t| self.of_type(at, t, depth + 1));
        match ty {
            TypeRef::Path(path) => self.of_path(at, path, depth),
            TypeRef::Ref(_, t) | TypeRef::Ptr(_, t) | TypeRef::Slice(t) | TypeRef::Array(t) => {
                self.of_type(at, t, depth + 1)
            }
            TypeRef::Tuple(list) => each(list),
            TypeRef::Fn(params, ret) => each(params).or_else(|| self.of_type(at, ret, depth + 1)),
            TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => {
                bounds.iter().find_map(|b| self.of_path(at, b, depth))
            }
            TypeRef::Error => Some(Cause::Macro),
            TypeRef::Never | TypeRef::Infer | TypeRef::Const => None,
        }
    }

    fn of_path(&self, at: DefId, path: &Path, depth: u32) -> Option<Cause> {
        let linked = &self.program.linked;
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        let module = self.program.def(at).module;
        let first = *names.first()?;
        let own = first == *"Self" || linked.env(at).names.contains(&first) || is_primitive(first);
        let walked = linked.names.walk(module, path.global, &names, Space::Types);
        if !own && path.qself.is_none() && walked.is_none() {
            return Some(outcome_cause(linked.names.why_not(module, path.global, &names)));
        }
        if let Some(Walked { item: Scoped::Def(def), .. }) = walked
            && let ItemKind::TypeAlias(_, _, Some(target)) = &self.program.item(def).kind
            && let Some(cause) = self.of_type(def, target, depth + 1)
        {
            return Some(cause);
        }
        let args = path.segments.iter().filter_map(|s| s.args.as_deref());
        let types = args.flat_map(|a| a.types.iter().chain(a.bindings.iter().map(|(_, t)| t)));
        types.into_iter().find_map(|t| self.of_type(at, t, depth + 1))
    }
}

fn outcome_cause(outcome: Outcome) -> Cause {
    match outcome {
        Outcome::Foreign => Cause::ForeignCrate,
        Outcome::Generated => Cause::Generated,
        Outcome::NotInStub => Cause::NotInStub,
        Outcome::NotFound | Outcome::Known => Cause::NotFound,
    }
}

fn closures(body: &Body, args: &[ExprId], call: ExprId, note: &mut dyn FnMut(PatId, Source)) {
    for arg in args {
        if let Expr::Closure(closure) = body.expr(*arg) {
            closure.params.iter().for_each(|(pat, _)| note(*pat, Source::ClosureOf(call)));
        }
    }
}
