//! Entry points: what a framework calls for each request, job, tick or connection.

use crate::context::Context;
use crate::map::{EntryPoint, Work};
use crate::marks::{Marks, Target, targets};
use crate::routes::{Routes, joined};
use rustc_hash::{FxHashMap, FxHashSet};
use twelve_hir::{Attr, ItemKind};
use twelve_program::{CrateId, DefId, DefKind, Program};
use twelve_stubs::role::{Condition, EntryKind};
use twelve_stubs::{Role, RoleKind};

/// An entry point with what the trace needs of it.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) target: Target,
    pub(crate) point: EntryPoint,
    /// The function whose body registers it; none for an attribute or a trait method.
    pub(crate) registered_in: Option<DefId>,
    /// Whether it is a method of a trait: `self` is an object of the service.
    pub(crate) by_trait: bool,
    /// Whether a program that has it runs on and on for that alone.
    pub(crate) makes_service: bool,
    /// Whether a program that has it answers requests or takes jobs too.
    pub(crate) beside: bool,
}

impl Entry {
    /// Whether it is a loop of the service's own.
    pub(crate) fn is_loop(&self) -> bool {
        self.point.name.starts_with("loop in ")
    }

    /// Whether what it does is upkeep beside the serving, by the clock.
    pub(crate) fn is_timer(&self) -> bool {
        self.beside && self.point.kind == EntryKind::Tick
    }

    /// The crate in which it stands.
    pub(crate) fn krate(&self, program: &Program) -> CrateId {
        program.def(self.registered_in.unwrap_or(self.point.function)).krate
    }
}

/// All entry points, in the order of their places.
pub(crate) fn entries(context: &Context<'_>, marks: &[Marks]) -> Vec<Entry> {
    let mut routes = Routes::new(context);
    let mut found = Vec::new();
    registered(context, marks, &mut routes, &mut found);
    attributed(context, &mut routes, &mut found);
    implemented(context, &mut found);
    generated(context, &mut found);
    grouped(context, &mut found);
    found.sort_by_key(|e| (e.point.place, e.target, e.point.path.is_none()));
    // An attribute that only checks or documents a handler does not make it another entry point.
    let routed: FxHashSet<DefId> =
        found.iter().filter(|e| e.registered_in.is_some()).map(|e| e.point.function).collect();
    found.retain(|e| e.by_trait || e.registered_in.is_some() || !routed.contains(&e.point.function));
    let mut seen = FxHashSet::default();
    found.retain(|e| seen.insert((e.target, e.point.place)));
    inherit_routes(&mut found);
    found
}

/// What a handler registers itself (the closure that a WebSocket is handed to) is reached by the handler's route.
fn inherit_routes(found: &mut [Entry]) {
    let routes: FxHashMap<DefId, (Option<String>, Option<String>)> = found
        .iter()
        .filter(|e| matches!(e.target, Target::Fn(..)) && e.point.path.is_some())
        .map(|e| (e.point.function, (e.point.method.clone(), e.point.path.clone())))
        .collect();
    for entry in found.iter_mut().filter(|e| e.point.path.is_none()) {
        if let Some((method, path)) = entry.registered_in.and_then(|def| routes.get(&def)) {
            entry.point.method.clone_from(method);
            entry.point.path.clone_from(path);
        }
    }
}

fn registered<'p>(
    context: &Context<'p>,
    marks: &[Marks],
    routes: &mut Routes<'_, 'p>,
    found: &mut Vec<Entry>,
) {
    for (data, marks) in context.bodies.iter().zip(marks) {
        for registration in &marks.registrations {
            let place = context.place(data.def, data.range(registration.arg));
            let Some(place) = place else { continue };
            let list = targets(context, data, registration.arg);
            if list.is_empty() {
                continue;
            }
            let plain = routes.path_of(data, registration.call, None);
            let method = registration.method.clone().or_else(|| routes.method_of(data, registration.call));
            for target in list {
                let (mut method, mut path) = (method.clone(), plain.clone());
                if let (Target::Fn(def, _), true) = (target, method.is_none() || path.is_none()) {
                    let said = attribute_of(context, def);
                    if path.is_none() && said.path.is_some() {
                        path = routes.path_of(data, registration.call, said.path);
                    }
                    method = method.or(said.method);
                }
                let (function, name, certain) = match target {
                    Target::Fn(def, certain) => (def, context.short_name(def), certain),
                    Target::Code(def, _) => {
                        (def, format!("closure in {}", context.program.path_of(def)), true)
                    }
                    Target::Param(_) => continue,
                };
                found.push(Entry {
                    target,
                    point: EntryPoint {
                        kind: registration.kind,
                        method,
                        path,
                        name,
                        function,
                        place,
                        certain,
                        work: Work::default(),
                    },
                    registered_in: Some(data.def),
                    by_trait: false,
                    makes_service: true,
                    beside: true,
                });
            }
        }
    }
}

fn attributed<'p>(context: &Context<'p>, routes: &mut Routes<'_, 'p>, found: &mut Vec<Entry>) {
    let program = context.program;
    for data in &context.bodies {
        let item = program.item(data.def);
        if item.attrs.is_empty() || !matches!(item.kind, ItemKind::Fn(_)) {
            continue;
        }
        for attr in &item.attrs {
            let Some(made) = program.attr_macro(data.def, attr) else { continue };
            for role in program.roles(made) {
                let RoleKind::Handler { kind, method, path, .. } = &role.kind else { continue };
                if !attr_holds(role, attr) {
                    continue;
                }
                let said = said_by(attr, method.as_ref(), *path);
                let Some(place) = program.place(data.def, item.name_range) else { continue };
                let mount = if said.path.is_some() { routes.mount_of(data.def) } else { None };
                found.push(Entry {
                    target: Target::Fn(data.def, true),
                    point: EntryPoint {
                        kind: *kind,
                        method: said.method,
                        path: said.path.map(|path| joined(&[mount, Some(path)])),
                        name: context.short_name(data.def),
                        function: data.def,
                        place,
                        certain: true,
                        work: Work::default(),
                    },
                    registered_in: None,
                    by_trait: false,
                    makes_service: true,
                    beside: true,
                });
            }
        }
    }
}

/// What an attribute says of a handler's route.
#[derive(Default, Clone)]
struct Said {
    method: Option<String>,
    path: Option<String>,
}

/// The route that one of a function's attributes tells.
fn attribute_of(context: &Context<'_>, def: DefId) -> Said {
    let program = context.program;
    for attr in &program.item(def).attrs {
        let Some(made) = program.attr_macro(def, attr) else { continue };
        for role in program.roles(made) {
            if let RoleKind::Handler { method, path, .. } = &role.kind
                && attr_holds(role, attr)
            {
                let said = said_by(attr, method.as_ref(), *path);
                if said.path.is_some() || said.method.is_some() {
                    return said;
                }
            }
        }
    }
    Said::default()
}

/// `get("/x")`, `route("/x", method = "GET")`, `path(get, path = "/x")`.
fn said_by(attr: &Attr, method: Option<&String>, path: Option<u8>) -> Said {
    let args = &attr.meta.args;
    let by_place = path
        .and_then(|n| args.get(usize::from(n)))
        .filter(|m| m.path.is_empty() || m.is("uri"))
        .and_then(|m| m.str());
    let by_name = || attr.meta.arg("path").filter(|_| path.is_some()).and_then(|m| m.str());
    let written = by_place.or_else(by_name);
    let named = || attr.meta.arg("method").and_then(|m| m.str()).map(str::to_owned);
    let word = || {
        let first = args.first().filter(|m| path.is_some() && m.value.is_none() && m.args.is_empty())?;
        let word = first.path.last()?.to_ascii_uppercase();
        METHODS.contains(&word.as_str()).then_some(word)
    };
    Said {
        method: method.cloned().or_else(named).or_else(word),
        // A path that begins otherwise is an expression's text.
        path: written.filter(|p| p.starts_with('/') || p.is_empty()).map(|p| joined(&[Some(p.to_owned())])),
    }
}

const METHODS: [&str; 8] = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"];

/// Whether the conditions of an attribute macro's role hold for an attribute.
pub(crate) fn attr_holds(role: &Role, attr: &Attr) -> bool {
    role.when.iter().all(|condition| match condition {
        Condition::Attr(name, value) => attr.meta.args.iter().any(|arg| {
            let path = arg.path.iter().map(|n| n.as_str()).collect::<Vec<_>>().join("::");
            path == *name && (value.is_none() || arg.value == *value)
        }),
        Condition::NoAttr(name) => {
            !attr.meta.args.iter().any(|arg| arg.path.last().is_some_and(|n| *n == **name))
        }
        _ => false,
    })
}

fn implemented(context: &Context<'_>, found: &mut Vec<Entry>) {
    let program = context.program;
    for (method, data) in program.defs() {
        if data.kind != DefKind::Fn {
            continue;
        }
        let kinds = program.roles(method).iter().filter_map(|role| match role.kind {
            RoleKind::Entry(kind) => Some(kind),
            _ => None,
        });
        let Some(kind): Option<EntryKind> = kinds.into_iter().next() else { continue };
        for def in program.lookup_trait_impls(method) {
            found.extend(by_trait(context, def, kind));
        }
    }
}

/// The methods below attributes that make each of them a handler: `#[Object] impl Query`, `#[rpc(server)] trait Rpc`.
fn grouped(context: &Context<'_>, found: &mut Vec<Entry>) {
    let program = context.program;
    // The traits that macros make out of traits: the name, in which crate, and what calls its methods.
    let mut made: Vec<(String, DefId, EntryKind)> = Vec::new();
    for (def, data) in program.defs() {
        let is_impl = data.kind == DefKind::Impl;
        if program.is_stub(def) || !(is_impl || data.kind == DefKind::Trait) || !context.is_run(def) {
            continue;
        }
        for attr in &program.item(def).attrs {
            let Some(by) = program.attr_macro(def, attr) else { continue };
            for role in program.roles(by).iter().filter(|role| attr_holds(role, attr)) {
                let RoleKind::Handlers { kind, suffix, marked } = &role.kind else { continue };
                if let Some(suffix) = suffix {
                    made.push((format!("{}{suffix}", data.name.as_str()), def, *kind));
                    continue;
                }
                let methods = program.members(def).iter().filter(|m| program.def(**m).kind == DefKind::Fn);
                for method in methods.copied() {
                    let said = told_inside(context, method, marked.as_deref());
                    if marked.is_some() && said.is_none() {
                        continue;
                    }
                    let bodies = if is_impl { vec![method] } else { program.lookup_trait_impls(method) };
                    found.extend(
                        bodies.into_iter().filter_map(|b| with_said(context, b, *kind, said.clone())),
                    );
                }
            }
        }
    }
    if made.is_empty() {
        return;
    }
    for (impl_, _) in program.defs().filter(|(def, d)| d.kind == DefKind::Impl && !program.is_stub(*def)) {
        let Some(path) = program.unknown_trait_path(impl_) else { continue };
        let Some(name) = path.last() else { continue };
        let Some((_, trait_, kind)) = made.iter().find(|(made, ..)| *name == **made) else { continue };
        for method in program.members(impl_).iter().filter(|m| program.def(**m).kind == DefKind::Fn) {
            let declared = program.members(*trait_);
            let declared = declared.iter().find(|d| program.def(**d).name == program.def(*method).name);
            let said = declared.and_then(|d| told_inside(context, *d, None));
            found.extend(with_said(context, *method, *kind, said));
        }
    }
}

/// What an attribute within an impl or trait says of a method's route: `#[oai(path = "/x", method = "get")]`. Only
/// the macro around it knows the attribute, so any counts that has a path; `marked` is the name that it must have.
fn told_inside(context: &Context<'_>, method: DefId, marked: Option<&str>) -> Option<Said> {
    context.program.item(method).attrs.iter().find_map(|attr| {
        let name = attr.path.last()?;
        if marked.is_some_and(|marked| *name != *marked) {
            return None;
        }
        let said = said_by(attr, None, Some(0));
        let said = Said { method: said.method.map(|m| m.to_ascii_uppercase()), ..said };
        (marked.is_some() || said.path.is_some()).then_some(said)
    })
}

fn with_said(context: &Context<'_>, def: DefId, kind: EntryKind, said: Option<Said>) -> Option<Entry> {
    let mut entry = by_trait(context, def, kind)?;
    if let Some(said) = said {
        entry.point.method = said.method;
        entry.point.path = said.path;
    }
    Some(entry)
}

/// The methods of gRPC services. Their traits are in code that a build script writes, which nobody here reads; but
/// its names are fixed: the trait `Greeter` is in a module `greeter_server`.
fn generated(context: &Context<'_>, found: &mut Vec<Entry>) {
    let program = context.program;
    for (impl_, _) in program.defs().filter(|(def, d)| d.kind == DefKind::Impl && !program.is_stub(*def)) {
        let Some(path) = trait_path(program, impl_) else { continue };
        let [.., module, trait_] = path.as_slice() else { continue };
        if is_server_module(module, trait_) {
            let methods = program.members(impl_).iter().filter(|def| program.def(**def).kind == DefKind::Fn);
            found.extend(methods.filter_map(|def| by_trait(context, *def, EntryKind::Request)));
        }
    }
}

/// The path of an impl's trait, where that is code of the workspace or of nobody who is known.
fn trait_path(program: &Program, impl_: DefId) -> Option<Vec<String>> {
    match program.impl_trait_of(impl_) {
        Some(trait_) if program.is_stub(trait_) => None,
        Some(trait_) => Some(program.path_of(trait_).split("::").map(str::to_owned).collect()),
        None => {
            let path = program.unknown_trait_path(impl_)?;
            Some(path.iter().map(|name| name.as_str().to_owned()).collect())
        }
    }
}

/// Whether a module is that of a generated server trait: `greeter_server` of `Greeter`.
fn is_server_module(module: &str, trait_: &str) -> bool {
    let Some(service) = module.strip_suffix("_server") else { return false };
    let plain = |name: &str| name.replace('_', "").to_lowercase();
    !service.is_empty() && plain(service) == plain(trait_)
}

/// A method of an impl that the framework calls.
fn by_trait(context: &Context<'_>, def: DefId, kind: EntryKind) -> Option<Entry> {
    let program = context.program;
    context.body(def)?;
    let place = program.place(def, program.item(def).name_range)?;
    let name = context.short_name(def);
    let point = EntryPoint {
        kind,
        method: None,
        path: None,
        name,
        function: def,
        place,
        certain: true,
        work: Work::default(),
    };
    Some(Entry {
        target: Target::Fn(def, true),
        point,
        registered_in: None,
        by_trait: true,
        makes_service: true,
        beside: true,
    })
}
