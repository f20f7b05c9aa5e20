//! Crates as trees of modules, and what a path in them means.
//!
//! Unlike the linker this takes every `cfg` as holding, so a name can mean several things, and downloads what
//! re-exports lead to. What cannot be had (std, what is not published) is [`Def::Opaque`]: nothing is said of it.

use super::sources::{Source, Sources, candidates, path_attrs};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use twelve_hir::{Attr, Binding, File, Import, Item, ItemId, ItemKind, Name, TypeRef, Visibility};
use twelve_workspace::ModuleFile;

/// How many names may be on the way to one.
const DEPTH: usize = 96;
/// How many steps one name may take.
const STEPS: u32 = 5_000;
/// How often the globs of a module are followed again, each time with what they brought before.
const ROUNDS: usize = 4;

/// What a name means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Def {
    Module(usize),
    Item(ItemRef),
    /// The variant of this number of an enum.
    Variant(ItemRef, usize),
    /// Something that is not looked into.
    Opaque,
}

/// An item in its file and module.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct ItemRef {
    pub(super) file: usize,
    pub(super) item: ItemId,
    pub(super) module: usize,
}

/// A meaning, and whether all on the way to it is public.
pub(super) type Found = Vec<(Def, bool)>;

#[derive(Debug)]
pub(super) struct Module {
    pub(super) krate: usize,
    parent: Option<usize>,
    pub(super) items: Vec<ItemRef>,
    /// The modules that its items declare.
    below: HashMap<ItemRef, usize>,
    names: HashMap<Name, Vec<ItemRef>>,
    /// What it imports under a name, and whether for all.
    imports: HashMap<Name, Vec<(Import, bool)>>,
    globs: Vec<(Import, bool)>,
}

struct Crate {
    root: usize,
    modules: Vec<usize>,
    lib: Name,
    source: Arc<Source>,
    macros: HashMap<Name, Vec<(ItemRef, bool)>>,
    /// For each type the impls of it, once asked for; those of any type under none.
    impls: Option<Rc<HashMap<Option<Def>, Vec<ItemRef>>>>,
}

/// What is being looked for, so that what leads back to itself ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    Name(usize, Name),
    Import(usize, Name),
    Globs(usize),
}

/// The sources of crates.
pub(super) struct World<'r> {
    /// Where other crates come from; none for a stub.
    sources: Option<&'r Sources>,
    files: Vec<Arc<File>>,
    modules: Vec<Rc<Module>>,
    crates: Vec<Crate>,
    by_package: HashMap<(String, String), Option<usize>>,
    by_folder: HashMap<PathBuf, usize>,
    memo: HashMap<(usize, Name), Found>,
    /// What the globs of a module bring all of, the module itself first.
    globs: HashMap<usize, Rc<Found>>,
    /// The same, as far as it is known while it is looked for.
    partial: HashMap<usize, Rc<Found>>,
    on_the_way: Vec<Frame>,
    /// The lowest place on the way at which something was cut short. What is found above it is not the whole.
    cut: usize,
    steps: u32,
    /// Whether crates that nobody asked for yet are got.
    gets: bool,
}

impl<'r> World<'r> {
    pub(super) fn new(sources: Option<&'r Sources>) -> Self {
        Self {
            sources,
            files: Vec::new(),
            modules: Vec::new(),
            crates: Vec::new(),
            by_package: HashMap::new(),
            by_folder: HashMap::new(),
            memo: HashMap::new(),
            globs: HashMap::new(),
            partial: HashMap::new(),
            on_the_way: Vec::new(),
            cut: usize::MAX,
            steps: 0,
            gets: true,
        }
    }

    /// Adds a crate of one text; its root module.
    pub(super) fn add_text(&mut self, lib: &str, text: &str) -> usize {
        self.add(Arc::new(Source::of_text(lib, text)))
    }

    /// Adds a crate whose sources lie in a folder; its root module.
    pub(super) fn add_folder(&mut self, folder: &Path) -> Result<usize, String> {
        if let Some(&root) = self.by_folder.get(folder) {
            return Ok(root);
        }
        let sources = self.sources.ok_or("it is outside of the crate")?;
        let root = self.add(sources.folder(folder)?);
        self.by_folder.insert(folder.to_owned(), root);
        Ok(root)
    }

    fn add(&mut self, source: Arc<Source>) -> usize {
        let krate = self.crates.len();
        let mut ids: HashMap<&Path, usize> = HashMap::new();
        for (path, file) in &source.files {
            ids.insert(path, self.files.len());
            self.files.push(Arc::clone(file));
        }
        self.crates.push(Crate {
            root: self.modules.len(),
            modules: Vec::new(),
            lib: Name::new(&source.lib),
            source: Arc::clone(&source),
            macros: HashMap::new(),
            impls: None,
        });
        let file = ids[&*source.root];
        let items = self.files[file].root.clone();
        self.module(krate, None, &ModuleFile::root(&source.root), file, &items, &mut Vec::new(), &ids)
    }

    /// Puts a module and those below it into the tree.
    #[allow(clippy::too_many_arguments, reason = "they change with each step of the recursion")]
    fn module(
        &mut self,
        krate: usize,
        parent: Option<usize>,
        at: &ModuleFile,
        file: usize,
        items: &[ItemId],
        inline: &mut Vec<(Name, Option<String>)>,
        ids: &HashMap<&Path, usize>,
    ) -> usize {
        let number = self.modules.len();
        let hollow = Module {
            krate,
            parent,
            items: Vec::new(),
            below: HashMap::new(),
            names: HashMap::new(),
            imports: HashMap::new(),
            globs: Vec::new(),
        };
        self.modules.push(Rc::new(hollow));
        self.crates[krate].modules.push(number);
        let all: Vec<ItemRef> = items.iter().map(|&item| ItemRef { file, item, module: number }).collect();
        let (mut below, mut names) = (HashMap::new(), HashMap::<_, Vec<_>>::new());
        let (mut imports, mut globs) = (HashMap::<_, Vec<_>>::new(), Vec::new());
        for &r in &all {
            let hir = Arc::clone(&self.files[r.file]);
            let item = hir.item(r.item);
            if item.cfg.is_test_only() {
                continue;
            }
            let public = item.visibility == Visibility::Public;
            match &item.kind {
                ItemKind::Use(list) => {
                    for import in list {
                        match import.binding {
                            Binding::Name(name, _) => {
                                imports.entry(name).or_default().push((import.clone(), public));
                            }
                            Binding::Glob => globs.push((import.clone(), public)),
                            Binding::Underscore => {}
                        }
                    }
                }
                ItemKind::Mod(Some(inner)) => {
                    inline.push((item.name, path_attrs(item).first().map(|(p, _)| p.clone())));
                    let child = self.module(krate, Some(number), at, r.file, inner, inline, ids);
                    inline.pop();
                    below.insert(r, child);
                }
                ItemKind::Mod(None) => {
                    let found = candidates(at, inline, item).into_iter().find(|c| ids.contains_key(&*c.path));
                    if let Some(found) = found {
                        let file = ids[&*found.path];
                        let items = self.files[file].root.clone();
                        let child =
                            self.module(krate, Some(number), &found, file, &items, &mut Vec::new(), ids);
                        below.insert(r, child);
                    }
                }
                ItemKind::MacroRules { exported, .. } => {
                    self.crates[krate].macros.entry(item.name).or_default().push((r, *exported));
                }
                ItemKind::Fn(_) => {
                    for name in proc_macros(item) {
                        self.crates[krate].macros.entry(name).or_default().push((r, true));
                    }
                }
                _ => {}
            }
            if !matches!(item.kind, ItemKind::MacroRules { .. } | ItemKind::Use(_) | ItemKind::Impl(_)) {
                names.entry(item.name).or_default().push(r);
            }
        }
        self.modules[number] = Rc::new(Module { krate, parent, items: all, below, names, imports, globs });
        number
    }

    pub(super) fn item(&self, r: ItemRef) -> ItemOf {
        ItemOf { file: Arc::clone(&self.files[r.file]), id: r.item }
    }

    pub(super) fn tree(&self, module: usize) -> Rc<Module> {
        Rc::clone(&self.modules[module])
    }

    pub(super) fn root(&self, krate: usize) -> usize {
        self.crates[krate].root
    }

    /// The modules of a crate.
    pub(super) fn modules_of(&self, krate: usize) -> Vec<usize> {
        self.crates[krate].modules.clone()
    }

    /// Whether a macro or a build script may have written this word.
    pub(super) fn in_a_macro(&self, krate: usize, word: &str) -> bool {
        let source = &self.crates[krate].source;
        source.generated || source.words.contains(word)
    }

    /// The crates whose macros a crate calls where items stand, and whose rules were not at hand.
    pub(super) fn makers(&mut self, krate: usize) -> Vec<usize> {
        let mut makers = Vec::new();
        for module in self.modules_of(krate) {
            for r in self.tree(module).items.clone() {
                let item = self.item(r);
                let ItemKind::MacroCall(call) = &item.kind else { continue };
                let path: Vec<Name> = call.path.segments.iter().map(|s| s.name.plain()).collect();
                let found = self.resolve(module, call.path.global, &path);
                makers.extend(found.iter().filter_map(|(def, _)| match def {
                    Def::Item(r) => Some(self.tree(r.module).krate),
                    Def::Module(m) => Some(self.tree(*m).krate),
                    _ => None,
                }));
            }
        }
        makers.sort_unstable();
        makers.dedup();
        makers
    }

    /// Whether a module imports something under this name that is not found: what a macro made there.
    pub(super) fn imports(&mut self, module: usize, name: Name) -> bool {
        self.all_of(module).iter().any(|(of, _)| match of {
            Def::Module(m) => self.tree(*m).imports.get(&name).is_some_and(|l| l.iter().any(|(_, p)| *p)),
            _ => false,
        })
    }

    /// Whether an attribute on an item of a module may have made an item of this name beside it: `Thing` and
    /// `ThingBuilder`.
    pub(super) fn made_beside(&mut self, module: usize, name: Name, makes: fn(&[Attr]) -> bool) -> bool {
        self.all_of(module).iter().any(|(of, _)| match of {
            Def::Module(m) => self.tree(*m).items.iter().any(|r| {
                let item = self.item(*r);
                !item.name.as_str().is_empty()
                    && name.as_str().len() > item.name.as_str().len()
                    && name.as_str().starts_with(item.name.as_str())
                    && makes(&item.attrs)
            }),
            _ => false,
        })
    }

    pub(super) fn crates(&self) -> usize {
        self.crates.len()
    }

    /// The macros of a crate that are exported.
    pub(super) fn exported_macros(&self, krate: usize) -> Vec<(Name, ItemRef)> {
        let all = self.crates[krate].macros.iter();
        all.flat_map(|(n, list)| list.iter().filter(|(_, e)| *e).map(|(r, _)| (*n, *r))).collect()
    }

    /// What a path from a crate's root means to another crate.
    pub(super) fn path(&mut self, root: usize, path: &[Name]) -> Found {
        let mut found = vec![(Def::Module(root), true)];
        for name in path {
            found = self.step(&found, *name);
        }
        found
    }

    fn step(&mut self, from: &Found, name: Name) -> Found {
        let mut all = Found::new();
        for &(def, public) in from {
            for (next, p) in self.within(def, name) {
                add(&mut all, next, p && public);
            }
        }
        all
    }

    /// What a name means behind `def::`.
    fn within(&mut self, def: Def, name: Name) -> Found {
        match def {
            Def::Module(module) => self.lookup(module, name),
            Def::Opaque => vec![(Def::Opaque, true)],
            Def::Variant(..) => Found::new(),
            Def::Item(r) => match &self.item(r).kind {
                ItemKind::Enum(_, variants) => {
                    let at = variants.iter().position(|v| v.name == name);
                    at.map(|at| (Def::Variant(r, at), true)).into_iter().collect()
                }
                ItemKind::TypeAlias(_, _, Some(TypeRef::Path(path))) => {
                    let names: Vec<Name> = path.segments.iter().map(|s| s.name.plain()).collect();
                    let target = self.resolve(r.module, path.global, &names);
                    if target.iter().any(|(d, _)| *d == def) {
                        return Found::new();
                    }
                    self.step(&target, name)
                }
                _ => Found::new(),
            },
        }
    }

    /// Whether something is being looked for already, or too much else is: what is found then is not the whole.
    fn is_on_the_way(&mut self, frame: Frame) -> bool {
        if self.on_the_way.is_empty() {
            self.steps = 0;
        }
        self.steps += 1;
        if self.on_the_way.len() > DEPTH || self.steps > STEPS {
            self.cut = 0;
            return true;
        }
        let at = self.on_the_way.iter().position(|f| *f == frame);
        self.cut = self.cut.min(at.unwrap_or(usize::MAX));
        at.is_some()
    }

    /// Looks for something. With it goes whether it is the whole, whoever asks.
    fn on_the_way<T>(&mut self, frame: Frame, look: impl FnOnce(&mut Self) -> T) -> (T, bool) {
        let before = std::mem::replace(&mut self.cut, usize::MAX);
        let depth = self.on_the_way.len();
        self.on_the_way.push(frame);
        let found = look(self);
        self.on_the_way.pop();
        let whole = self.cut >= depth;
        self.cut = if whole { before } else { self.cut.min(before) };
        (found, whole)
    }

    /// What a name means in a module.
    pub(super) fn lookup(&mut self, module: usize, name: Name) -> Found {
        if let Some(known) = self.memo.get(&(module, name)) {
            return known.clone();
        }
        let frame = Frame::Name(module, name);
        if self.is_on_the_way(frame) {
            // As in `mod copy; pub use copy::copy;`, where the path's first name is the module.
            return self.items(module, name);
        }
        let (found, whole) = self.on_the_way(frame, |world| world.declared(module, name));
        if whole {
            self.memo.insert((module, name), found.clone());
        }
        found
    }

    /// What a name means among a module's own items.
    fn items(&mut self, module: usize, name: Name) -> Found {
        let tree = self.tree(module);
        let mut all = Found::new();
        for &r in tree.names.get(&name).into_iter().flatten() {
            let item = self.item(r);
            let public = item.visibility == Visibility::Public;
            match &item.kind {
                ItemKind::Mod(_) => {
                    let def = tree.below.get(&r).map_or(Def::Opaque, |m| Def::Module(*m));
                    add(&mut all, def, public);
                }
                ItemKind::ExternCrate(krate) => {
                    for (def, _) in self.outside(tree.krate, *krate) {
                        add(&mut all, def, public);
                    }
                }
                _ => add(&mut all, Def::Item(r), public),
            }
        }
        if module == self.root(tree.krate) {
            for &(r, exported) in self.crates[tree.krate].macros.get(&name).into_iter().flatten() {
                add(&mut all, Def::Item(r), exported);
            }
        }
        all
    }

    fn declared(&mut self, module: usize, name: Name) -> Found {
        let mut all = Found::new();
        for &(of, public) in self.all_of(module).iter() {
            let found = match of {
                Def::Module(m) => self.own(m, name),
                // A glob of what nobody looks into may bring anything.
                Def::Opaque => continue,
                of => self.within(of, name),
            };
            for (def, p) in found {
                add(&mut all, def, p && public);
            }
        }
        all
    }

    /// What a name in the midst of a path means in a module: its own modules go before what globs bring, as they do
    /// for rustc. Here that also keeps globs from being followed in circles.
    fn lookup_module(&mut self, module: usize, name: Name) -> Found {
        let tree = self.tree(module);
        let mut found = Found::new();
        for r in tree.names.get(&name).into_iter().flatten() {
            if let Some(&below) = tree.below.get(r) {
                add(&mut found, Def::Module(below), self.item(*r).visibility == Visibility::Public);
            }
        }
        if found.is_empty() {
            found = self.imported(module, name);
        }
        if found.is_empty() { self.lookup(module, name) } else { found }
    }

    /// What a name means in a module, its globs left aside.
    fn own(&mut self, module: usize, name: Name) -> Found {
        let mut all = self.items(module, name);
        for (def, public) in self.imported(module, name) {
            add(&mut all, def, public);
        }
        all
    }

    /// What a module imports under a name.
    fn imported(&mut self, module: usize, name: Name) -> Found {
        let mut all = Found::new();
        let frame = Frame::Import(module, name);
        if !self.tree(module).imports.contains_key(&name) || self.is_on_the_way(frame) {
            return all;
        }
        self.on_the_way(frame, |world| world.follow_imports(module, name, &mut all));
        all
    }

    fn follow_imports(&mut self, module: usize, name: Name, all: &mut Found) {
        let tree = self.tree(module);
        for (import, public) in tree.imports.get(&name).into_iter().flatten() {
            let path: Vec<Name> = import.path.iter().map(|(n, _)| *n).collect();
            for (def, _) in self.resolve(module, import.global, &path) {
                add(all, def, *public);
            }
        }
    }

    /// What the names of a module may stand in: the module itself, and what its globs bring, theirs with them.
    pub(super) fn all_of(&mut self, module: usize) -> Rc<Found> {
        if let Some(known) = self.globs.get(&module) {
            return Rc::clone(known);
        }
        let frame = Frame::Globs(module);
        if self.is_on_the_way(frame) {
            let known = self.partial.get(&module).map(Rc::clone);
            return known.unwrap_or_else(|| Rc::new(vec![(Def::Module(module), true)]));
        }
        let (all, whole) = self.on_the_way(frame, |world| {
            // What a glob's path begins with may come by another glob: until nothing more is found.
            for _ in 0..ROUNDS {
                let all = Rc::new(world.follow_globs(module));
                let before = world.partial.insert(module, Rc::clone(&all));
                if world.cut == usize::MAX || before.is_some_and(|b| b == all) {
                    break;
                }
            }
            world.partial.remove(&module).unwrap_or_default()
        });
        if whole {
            self.globs.insert(module, Rc::clone(&all));
        }
        all
    }

    fn follow_globs(&mut self, module: usize) -> Found {
        let mut all = vec![(Def::Module(module), true)];
        let mut due = all.clone();
        while let Some((def, public)) = due.pop() {
            let Def::Module(m) = def else { continue };
            let tree = self.tree(m);
            for (import, p) in &tree.globs {
                let path: Vec<Name> = import.path.iter().map(|(n, _)| *n).collect();
                for (of, _) in self.glob(m, import.global, &path) {
                    let public = public && *p;
                    // Once more for what was found to be less public before.
                    if !all.iter().any(|(d, p)| *d == of && (*p || !public)) {
                        add(&mut all, of, public);
                        due.push((of, public));
                    }
                }
            }
        }
        all
    }

    /// What a path in a module means.
    pub(super) fn resolve(&mut self, module: usize, global: bool, path: &[Name]) -> Found {
        self.resolve_as(module, global, path, false)
    }

    /// What a glob's path leads to.
    pub(super) fn glob(&mut self, module: usize, global: bool, path: &[Name]) -> Found {
        self.resolve_as(module, global, path, true)
    }

    /// What a path in a module means; whether the end of it, too, is one that more could follow.
    fn resolve_as(&mut self, module: usize, global: bool, path: &[Name], midst: bool) -> Found {
        let tree = self.tree(module);
        let root = self.root(tree.krate);
        let Some((first, mut rest)) = path.split_first() else { return vec![(Def::Module(root), true)] };
        let mut found = match first.as_str() {
            "crate" => vec![(Def::Module(root), true)],
            "self" => vec![(Def::Module(module), true)],
            "super" => {
                let mut at = tree.parent;
                while let (Some(m), Some((next, behind))) = (at, rest.split_first())
                    && *next == *"super"
                {
                    at = self.tree(m).parent;
                    rest = behind;
                }
                at.map(|m| (Def::Module(m), true)).into_iter().collect()
            }
            _ => {
                if let Some(of) = first.as_crate() {
                    self.outside(tree.krate, Name::new(of))
                } else {
                    let midst = midst || !rest.is_empty();
                    let mut found = match global {
                        true => Found::new(),
                        // Other crates go before what globs bring.
                        false if midst && self.is_other(module, *first) => Found::new(),
                        false if midst => self.lookup_module(module, *first),
                        false => self.lookup(module, *first),
                    };
                    if found.is_empty() || (global && self.crates[tree.krate].lib == *first) {
                        found = self.outside(tree.krate, *first);
                    }
                    // In the edition of 2015 paths of imports begin at the root.
                    if found.is_empty() && module != root {
                        found =
                            if midst { self.lookup_module(root, *first) } else { self.lookup(root, *first) };
                    }
                    if found.is_empty() && rest.is_empty() {
                        let macros = self.crates[tree.krate].macros.get(first).into_iter().flatten();
                        found = macros.map(|(r, _)| (Def::Item(*r), true)).collect();
                    }
                    found
                }
            }
        };
        for (at, name) in rest.iter().enumerate() {
            if *name == *"self" {
                continue;
            }
            let midst = midst || at + 1 < rest.len();
            found = match &*found {
                [(Def::Module(module), _)] if midst => self.lookup_module(*module, *name),
                _ => self.step(&found, *name),
            };
        }
        found
    }

    /// Whether a name is that of a dependency, and a module has nothing of its own under it.
    fn is_other(&self, module: usize, name: Name) -> bool {
        let tree = self.tree(module);
        let known = self.crates[tree.krate].source.dependencies.contains_key(name.as_str());
        known && !tree.names.contains_key(&name) && !tree.imports.contains_key(&name)
    }

    /// The crate of a name, as another one sees it.
    fn outside(&mut self, from: usize, name: Name) -> Found {
        if matches!(name.as_str(), "std" | "core" | "alloc" | "proc_macro") {
            return vec![(Def::Opaque, true)];
        }
        if self.crates[from].lib == name {
            return vec![(Def::Module(self.crates[from].root), true)];
        }
        if self.sources.is_none() {
            // A stub: all that it does not declare is elsewhere.
            return vec![(Def::Opaque, true)];
        }
        let known = self.crates[from].source.dependencies.get(name.as_str()).cloned();
        let Some((package, requirement)) = known else { return Found::new() };
        if !self.gets && !self.by_package.contains_key(&(package.clone(), requirement.clone())) {
            self.cut = 0;
            return vec![(Def::Opaque, true)];
        }
        let def = self.package(&package, &requirement).map_or(Def::Opaque, |k| Def::Module(self.root(k)));
        vec![(def, true)]
    }

    fn package(&mut self, package: &str, requirement: &str) -> Option<usize> {
        let key = (package.to_owned(), requirement.to_owned());
        if let Some(known) = self.by_package.get(&key) {
            return *known;
        }
        let folder = self.sources.and_then(|s| s.registry.any(package, requirement).ok());
        // In case that crates lead to each other.
        self.by_package.insert(key.clone(), None);
        let root = folder.and_then(|f| self.add_folder(&f).ok());
        let krate = root.map(|r| self.modules[r].krate);
        self.by_package.insert(key, krate);
        krate
    }

    /// What a type is of, through aliases.
    pub(super) fn heads(&mut self, module: usize, ty: &TypeRef) -> Vec<Def> {
        let path = match ty {
            TypeRef::Path(path) if path.qself.is_none() => path,
            TypeRef::Ref(_, ty) => return self.heads(module, ty),
            _ => return Vec::new(),
        };
        let names: Vec<Name> = path.segments.iter().map(|s| s.name.plain()).collect();
        let found = self.resolve(module, path.global, &names);
        self.behind_aliases(found.into_iter().map(|(d, _)| d).collect())
    }

    /// What stands behind type aliases.
    pub(super) fn behind_aliases(&mut self, mut defs: Vec<Def>) -> Vec<Def> {
        for _ in 0..8 {
            let mut next = Vec::new();
            let mut moved = false;
            for def in defs {
                if let Def::Item(r) = def
                    && let ItemKind::TypeAlias(_, _, Some(TypeRef::Path(path))) = &self.item(r).kind
                {
                    moved = true;
                    let names: Vec<Name> = path.segments.iter().map(|s| s.name.plain()).collect();
                    let found = self.resolve(r.module, path.global, &names);
                    next.extend(found.into_iter().map(|(d, _)| d));
                } else {
                    next.push(def);
                }
            }
            defs = next;
            if !moved {
                break;
            }
        }
        defs
    }

    /// The impls in a crate, by what they are of.
    pub(super) fn impls(&mut self, krate: usize) -> Rc<HashMap<Option<Def>, Vec<ItemRef>>> {
        if let Some(known) = &self.crates[krate].impls {
            return Rc::clone(known);
        }
        let mut all: HashMap<Option<Def>, Vec<ItemRef>> = HashMap::new();
        // Nobody asks for the impls of a type in a crate that nothing led to.
        let gets = std::mem::replace(&mut self.gets, false);
        for module in self.modules_of(krate) {
            for r in self.tree(module).items.clone() {
                let item = self.item(r);
                let ItemKind::Impl(data) = &item.kind else { continue };
                let blanket = match bare(&data.self_ty) {
                    TypeRef::Path(path) => {
                        path.as_name().is_some_and(|n| data.generics.params.iter().any(|p| p.name == n))
                    }
                    _ => true,
                };
                if blanket {
                    all.entry(None).or_default().push(r);
                    continue;
                }
                for def in self.heads(module, &data.self_ty) {
                    all.entry(Some(def)).or_default().push(r);
                }
            }
        }
        self.gets = gets;
        let all = Rc::new(all);
        self.crates[krate].impls = Some(Rc::clone(&all));
        all
    }
}

fn bare(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Ref(_, ty) => bare(ty),
        other => other,
    }
}

fn add(all: &mut Found, def: Def, public: bool) {
    match all.iter_mut().find(|(d, _)| *d == def) {
        Some((_, p)) => *p |= public,
        None => all.push((def, public)),
    }
}

/// An item that holds on to its file.
pub(super) struct ItemOf {
    pub(super) file: Arc<File>,
    id: ItemId,
}

impl std::ops::Deref for ItemOf {
    type Target = Item;

    fn deref(&self) -> &Item {
        self.file.item(self.id)
    }
}

/// The names under which a function is called as a macro.
fn proc_macros(item: &Item) -> Vec<Name> {
    let mut names = Vec::new();
    for attr in &item.attrs {
        if attr.is("proc_macro") || attr.is("proc_macro_attribute") || attr.is("twelve::macro_signature") {
            names.push(item.name);
        } else if attr.is("proc_macro_derive") {
            names.extend(attr.meta.args.first().and_then(|m| m.path.first()).copied());
        }
    }
    names
}
