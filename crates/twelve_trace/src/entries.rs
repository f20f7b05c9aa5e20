//! Entry points: what a framework calls for each request, job, tick or connection.

use crate::context::{BodyData, Context};
use crate::map::{EntryPoint, Work};
use crate::marks::{METHODS, Marks, Registration, Target, targets};
use crate::routes::{Routes, joined};
use crate::shape::peeled;
use rustc_hash::{FxHashMap, FxHashSet};
use twelve_hir::{Attr, ExprId, ItemKind};
use twelve_program::{CrateId, DefId, DefKind, Program, Res};
use twelve_source::Place;
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
    let objects = registered(context, marks, &mut routes, &mut found);
    attributed(context, &mut routes, &mut found);
    implemented(context, &mut found);
    route_objects(context, &objects, &mut found);
    generated(context, &mut found);
    grouped(context, &mut found);
    found.sort_by_key(|e| (e.point.place, e.target, e.point.path.is_none()));
    // An attribute that only checks or documents a handler does not make it another entry point.
    let routed: FxHashSet<DefId> =
        found.iter().filter(|e| e.registered_in.is_some()).filter_map(|e| e.target.function()).collect();
    found.retain(|e| e.by_trait || e.registered_in.is_some() || !routed.contains(&e.point.function));
    once_each(&mut found);
    inherit_routes(&mut found);
    found
}

/// One entry for each route of each handler: `with_handler("/orders", post(order))` registers `post(order)` and
/// `order`.
fn once_each(found: &mut Vec<Entry>) {
    let mut seen = FxHashSet::default();
    found.retain(|e| seen.insert((e.target, e.point.place, e.point.method.clone(), e.point.path.clone())));
    let mut by_target: FxHashMap<Target, Vec<usize>> = FxHashMap::default();
    for (i, entry) in found.iter().enumerate() {
        by_target.entry(entry.target).or_default().push(i);
    }
    // Whether one says no more than another, at the same place or around it.
    let less = |one: &Entry, other: &Entry| {
        let (a, b) = (&one.point, &other.point);
        let around = a.place.file == b.place.file && a.place.range.contains(b.place.range);
        let inside = a.place.file == b.place.file && b.place.range.contains(a.place.range);
        let same = |x: &Option<String>, y: &Option<String>| x == y || x.is_none();
        (around || inside)
            && a.kind == b.kind
            && same(&a.path, &b.path)
            && same(&a.method, &b.method)
            && (a.path.is_none() != b.path.is_none() || a.method.is_none() != b.method.is_none())
    };
    let dropped: FxHashSet<usize> = by_target
        .values()
        .filter(|list| list.len() > 1)
        .flat_map(|list| {
            let found = &*found;
            list.iter().copied().filter(move |i| list.iter().any(|j| i != j && less(&found[*i], &found[*j])))
        })
        .collect();
    let mut index = 0;
    found.retain(|_| {
        index += 1;
        !dropped.contains(&(index - 1))
    });
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
) -> Objects {
    let mut objects = Objects::default();
    for (data, marks) in context.bodies.iter().zip(marks) {
        services(context, data, marks, routes, found);
        for registration in &marks.registrations {
            let place = context.place(data.def, data.range(registration.arg));
            let Some(place) = place else { continue };
            let mut list = targets(context, data, registration.arg);
            if list.is_empty() {
                if let Some((adt, _)) = data.ty(peeled(data.body, registration.arg)).peeled().as_adt()
                    && !context.program.is_stub(adt)
                {
                    let paths = routes.paths_of(data, registration.call, None);
                    objects.entry(adt).or_default().extend(paths.into_iter().map(|path| {
                        let method = registration.method.clone();
                        (method.or_else(|| routes.method_of(data, registration.call)), path)
                    }));
                } else {
                    foreign(context, data, registration, place, routes, found);
                }
                continue;
            }
            let plain = routes.paths_of(data, registration.call, None);
            if plain.is_empty() {
                let inner = routed_within(context, data, marks, registration);
                list.retain(|target| !inner.contains(target));
            }
            let method = registration.method.clone().or_else(|| routes.method_of(data, registration.call));
            for target in list {
                let (mut method, mut paths) = (method.clone(), plain.clone());
                if let (Target::Fn(def, _), true) = (target, method.is_none() || paths.is_empty()) {
                    let said = attribute_of(context, routes, def);
                    if paths.is_empty() && said.path.is_some() {
                        paths = routes.paths_of(data, registration.call, said.path.as_ref());
                    }
                    method = method.or(said.method);
                }
                let (function, name, certain) = match target {
                    Target::Fn(def, certain) => {
                        (def, context.short_name(def), certain && !registration.by_name)
                    }
                    Target::Code(def, _) => {
                        (def, format!("closure in {}", context.program.path_of(def)), true)
                    }
                    Target::Param(_) => continue,
                };
                let entry = Entry {
                    target,
                    point: EntryPoint {
                        kind: registration.kind,
                        method,
                        path: None,
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
                };
                each_path(entry, paths, found);
            }
        }
    }
    objects
}

/// What is registered by calls within an argument: of `run(app)` the handlers of the router that `app` is.
fn routed_within(
    context: &Context<'_>,
    data: &BodyData<'_>,
    marks: &Marks,
    registration: &Registration,
) -> Vec<Target> {
    let at = peeled(data.body, registration.arg);
    let init = data.local(at).and_then(|pat| data.shape.init.get(&pat).copied());
    let root = init.filter(|init| init.0 < at.0).unwrap_or(at);
    let inner = marks.registrations.iter().filter(|r| r.call != registration.call);
    let inner = inner.filter(|r| data.shape.within(r.call, root));
    inner.flat_map(|r| targets(context, data, r.arg)).collect()
}

/// The methods and paths under which objects of the workspace's types are registered as handlers.
type Objects = FxHashMap<DefId, Vec<(Option<String>, String)>>;

/// The route of a method that a framework calls is that of the object: `Route::new(Get, "/x", Show { id })`.
fn route_objects(context: &Context<'_>, objects: &Objects, found: &mut Vec<Entry>) {
    if objects.is_empty() {
        return;
    }
    let mut more = Vec::new();
    for entry in found.iter_mut().filter(|e| e.by_trait && e.point.path.is_none()) {
        let parent = context.program.def(entry.point.function).parent;
        let ty = parent.and_then(|parent| context.program.impl_self_ty(parent));
        let adt = ty.and_then(|ty| ty.as_adt().map(|(adt, _)| adt));
        let Some((first, others)) = adt.and_then(|adt| objects.get(&adt)?.split_first()) else { continue };
        for (method, path) in std::iter::once(first).chain(others) {
            let mut one = entry.clone();
            one.point.method.clone_from(method);
            one.point.path = Some(path.clone());
            more.push(one);
        }
        entry.point.path.clone_from(&Some(first.1.clone()));
        entry.point.method.clone_from(&first.0);
    }
    found.extend(more);
}

/// An entry for each of its paths; one without where there is none.
fn each_path(entry: Entry, paths: Vec<String>, found: &mut Vec<Entry>) {
    let paths = if paths.is_empty() { vec![None] } else { paths.into_iter().map(Some).collect() };
    for path in paths {
        let mut one = entry.clone();
        one.point.path = path;
        found.push(one);
    }
}

/// A route that a library's own function answers: `head().to(HttpResponse::MethodNotAllowed)`.
fn foreign<'p>(
    context: &Context<'p>,
    data: &BodyData<'p>,
    registration: &Registration,
    place: Place,
    routes: &mut Routes<'_, 'p>,
    found: &mut Vec<Entry>,
) {
    let at = peeled(data.body, registration.arg);
    let Some(Res::Def(def)) = data.res(at) else { return };
    if !context.program.is_stub(def) || context.program.function(def).is_none() {
        return;
    }
    let paths = routes.paths_of(data, registration.call, None);
    if paths.is_empty() {
        return;
    }
    let method = registration.method.clone().or_else(|| routes.method_of(data, registration.call));
    let entry = of_library(data, at, context.short_name(def), method, place);
    each_path(Entry { point: EntryPoint { kind: registration.kind, ..entry.point }, ..entry }, paths, found);
}

/// What a library answers by code of its own: files of a folder, a redirection.
fn services<'p>(
    context: &Context<'p>,
    data: &BodyData<'p>,
    marks: &Marks,
    routes: &mut Routes<'_, 'p>,
    found: &mut Vec<Entry>,
) {
    if marks.services.is_empty() {
        return;
    }
    let handlers: Vec<Target> =
        marks.registrations.iter().flat_map(|r| targets(context, data, r.arg)).collect();
    for (call, tail) in &marks.services {
        // A handler that asks such a service itself makes no route of it.
        let is_handler = |at: ExprId| handlers.contains(&Target::Code(data.def, at));
        if data.shape.around(*call).any(is_handler) {
            continue;
        }
        let Some(place) = context.place(data.def, data.range(*call)) else { continue };
        let Some(callee) = data.infer.calls.get(call) else { continue };
        let mut around: Vec<Option<String>> =
            routes.paths_of(data, *call, None).into_iter().map(Some).collect();
        if around.is_empty() && tail.starts_with('/') {
            around.push(None);
        }
        if around.is_empty() {
            continue;
        }
        let paths = around.into_iter().map(|around| joined(&[around, Some(tail.clone())])).collect();
        // `ServeDir`, not `ServeDir::new`.
        let name = context.short_name(callee.def);
        let name = name.rsplit_once("::").filter(|_| context.program.def(callee.def).parent.is_some());
        let name = name.map_or_else(|| context.short_name(callee.def), |(ty, _)| ty.to_owned());
        let method = routes.method_of(data, *call);
        each_path(of_library(data, *call, name, method, place), paths, found);
    }
}

/// An entry point without code of the workspace.
fn of_library(data: &BodyData<'_>, at: ExprId, name: String, method: Option<String>, place: Place) -> Entry {
    Entry {
        target: Target::Code(data.def, at),
        point: EntryPoint {
            kind: EntryKind::Request,
            method,
            path: None,
            name,
            function: data.def,
            place,
            certain: true,
            work: Work::default(),
        },
        registered_in: Some(data.def),
        by_trait: false,
        makes_service: true,
        beside: true,
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
            let made = program.attr_macro(data.def, attr);
            let roles = made.map_or(&[][..], |made| program.roles(made));
            let known =
                roles.iter().filter(|role| attr_holds(role, attr)).filter_map(|role| match &role.kind {
                    RoleKind::Handler { kind, .. } => {
                        Some((*kind, said_by(attr, &role.kind, &|text| routes.written(data.def, text)), true))
                    }
                    _ => None,
                });
            let by_name = made.is_none().then(|| said_by_name(attr)).flatten();
            let by_name = by_name.map(|said| (EntryKind::Request, said, false));
            for (kind, said, certain) in known.chain(by_name).collect::<Vec<_>>() {
                let Some(place) = program.place(data.def, item.name_range) else { continue };
                let paths = match &said.path {
                    Some(path) => {
                        let mounts = routes.mounts_of(data.def).into_iter();
                        mounts.map(|mount| joined(&[mount, Some(path.clone())])).collect()
                    }
                    None => Vec::new(),
                };
                let entry = Entry {
                    target: Target::Fn(data.def, true),
                    point: EntryPoint {
                        kind,
                        method: said.method,
                        path: None,
                        name: context.short_name(data.def),
                        function: data.def,
                        place,
                        certain,
                        work: Work::default(),
                    },
                    registered_in: None,
                    by_trait: false,
                    makes_service: true,
                    beside: true,
                };
                each_path(entry, paths, found);
            }
        }
    }
}

/// The route that an attribute tells which nobody knows, a macro of the workspace's own for one: its name is that of
/// an HTTP method or `route`, and its first argument a path.
fn said_by_name(attr: &Attr) -> Option<Said> {
    let name = attr.path.last()?.to_ascii_uppercase();
    let method = METHODS.contains(&name.as_str()).then(|| name.clone());
    let path = attr.meta.args.first().filter(|first| first.path.is_empty())?.str()?;
    if !path.starts_with('/') || (method.is_none() && name != "ROUTE") {
        return None;
    }
    let said = said_by(attr, &MARKED, &|_| None);
    Some(Said { method: method.or(said.method.map(|m| m.to_ascii_uppercase())), ..said })
}

/// The role of an attribute that only the macro around it knows.
const MARKED: RoleKind = RoleKind::Handler {
    arg: None,
    kind: EntryKind::Request,
    method: None,
    verb: None,
    path: Some(0),
    below: None,
};

/// What an attribute says of a handler's route.
#[derive(Default, Clone)]
struct Said {
    method: Option<String>,
    path: Option<String>,
}

/// The route that one of a function's attributes tells.
fn attribute_of(context: &Context<'_>, routes: &Routes<'_, '_>, def: DefId) -> Said {
    let program = context.program;
    for attr in &program.item(def).attrs {
        let Some(made) = program.attr_macro(def, attr) else { continue };
        for role in program.roles(made) {
            if matches!(role.kind, RoleKind::Handler { .. }) && attr_holds(role, attr) {
                let said = said_by(attr, &role.kind, &|text| routes.written(def, text));
                if said.path.is_some() || said.method.is_some() {
                    return said;
                }
            }
        }
    }
    Said::default()
}

/// `get("/x")`, `route("/x", method = "GET", method = "HEAD")`, `path(get, path = "/x")`, `endpoint { method = GET,
/// path = "/x" }`; `written` reads an expression's text.
fn said_by(attr: &Attr, role: &RoleKind, written: &dyn Fn(&str) -> Option<String>) -> Said {
    let RoleKind::Handler { method, path, below, .. } = role else { return Said::default() };
    let path = *path;
    let args = &attr.meta.args;
    let by_place = path
        .and_then(|n| args.get(usize::from(n)))
        .filter(|m| m.path.is_empty() || m.is("uri"))
        .and_then(|m| m.str());
    // The other arguments may be left out: `route(GET, uri = "/x")`, `route("/x")`.
    let by_place = by_place.or_else(|| {
        let mut texts = args.iter().filter(|m| m.path.is_empty()).filter_map(|m| m.str());
        texts.find(|text| path.is_some() && text.starts_with('/'))
    });
    let named = |name| attr.meta.arg(name).filter(|_| path.is_some()).and_then(|m| m.str());
    let by_name = || named("path").or_else(|| named("endpoint").filter(|_| below.is_some()));
    let said = by_place.or_else(by_name);
    let known = |word: &str| {
        let word = word.to_ascii_uppercase();
        METHODS.contains(&word.as_str()).then_some(word)
    };
    let verbs = || {
        let named = args.iter().filter(|m| m.is("method"));
        let words: Vec<String> = named
            .flat_map(|m| {
                m.str().into_iter().chain(m.args.iter().filter_map(|a| Some(a.path.last()?.as_str())))
            })
            .map(str::to_owned)
            .collect();
        (!words.is_empty()).then(|| words.join("|"))
    };
    let word = || {
        let first = args.first().filter(|m| path.is_some() && m.value.is_none() && m.args.is_empty())?;
        known(first.path.last()?.as_str())
    };
    let plain = |text: &str| text.starts_with('/') || text.is_empty() || below.is_some();
    // `server(Name, "/prefix", "Url", "endpoint")`
    let before =
        || args.get(usize::from(path?.checked_sub(2)?)).filter(|m| m.path.is_empty()).and_then(|m| m.str());
    let prefix = said.and(below.as_deref());
    let prefix = prefix.map(|below| named("prefix").or_else(before).unwrap_or(below).to_owned());
    Said {
        method: method.clone().or_else(verbs).or_else(word),
        // A path that begins otherwise is an expression's text.
        path: said
            .and_then(|text| if plain(text) { Some(text.to_owned()) } else { written(text) })
            .map(|text| joined(&[prefix, Some(text)])),
    }
}

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
            let Some(by) = program.attr_macro(def, attr) else {
                // A macro that nobody knows makes a service of a trait, as its name says: who has it answers.
                let says = attr.path.last().is_some_and(|name| *name == *"service" || *name == *"rpc");
                if says && !is_impl {
                    let methods = program.members(def).iter().flat_map(|m| program.lookup_trait_impls(*m));
                    let called = methods.filter_map(|m| by_trait(context, m, EntryKind::Request));
                    found.extend(called.map(|mut entry| {
                        entry.point.certain = false;
                        entry
                    }));
                }
                continue;
            };
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
        let said = said_by(attr, &MARKED, &|_| None);
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
pub(crate) fn by_trait(context: &Context<'_>, def: DefId, kind: EntryKind) -> Option<Entry> {
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
