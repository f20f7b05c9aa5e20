//! Crates as trees of modules, and what a path in them means.
//!
//! Unlike the linker this takes every `cfg` as holding, so a name can mean several things, and downloads what
//! re-exports lead to. What cannot be had (std, what is not published) is [`Def::Opaque`]: nothing is said of it.

use super::registry::{Manifest, Registry};
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use twelve_hir::{Binding, Cfg, File, Import, Item, ItemId, ItemKind, Name, TypeRef, Visibility};
use twelve_lower::{CrateMacros, Limits, Macros, lower, lower_with};
use twelve_workspace::{InlineModule, ModuleFile, PathAttr};

/// How often files are lowered again for the macros of the others.
const ROUNDS: usize = 4;
/// How many steps one name may take.
const STEPS: u32 = 20_000;

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
    imports: Vec<(Import, bool)>,
}

struct Crate {
    root: usize,
    modules: Vec<usize>,
    lib: Name,
    dependencies: HashMap<String, (String, String)>,
    macros: HashMap<Name, Vec<(ItemRef, bool)>>,
    /// All words in the rules of macros and in calls that were not expanded.
    words: HashSet<String>,
    /// Whether a build script wrote some of it.
    generated: bool,
    /// For each type the impls of it, once asked for; those of any type under none.
    impls: Option<Rc<HashMap<Option<Def>, Vec<ItemRef>>>>,
}

/// The sources of crates.
pub(super) struct World<'r> {
    registry: Option<&'r mut Registry>,
    files: Vec<Rc<File>>,
    modules: Vec<Rc<Module>>,
    crates: Vec<Crate>,
    by_package: HashMap<(String, String), Option<usize>>,
    memo: HashMap<(usize, Name), Found>,
    steps: u32,
}

/// A file before it is put into the tree.
struct Read {
    text: String,
    file: File,
}

impl<'r> World<'r> {
    pub(super) fn new(registry: Option<&'r mut Registry>) -> Self {
        Self {
            registry,
            files: Vec::new(),
            modules: Vec::new(),
            crates: Vec::new(),
            by_package: HashMap::new(),
            memo: HashMap::new(),
            steps: 0,
        }
    }

    /// Adds a crate of one text; its root module.
    pub(super) fn add_text(&mut self, lib: &str, text: &str) -> usize {
        let root = PathBuf::from("lib.rs");
        let reads = HashMap::from([(
            root.clone(),
            Read { text: text.to_owned(), file: lower(text, &Limits::default()) },
        )]);
        self.add(lib, &root, reads, HashMap::new())
    }

    /// Adds a crate whose sources lie in a folder; its root module.
    pub(super) fn add_folder(&mut self, folder: &Path) -> Result<usize, String> {
        let manifest = Manifest::read(folder)?;
        let reads = read_all(&manifest.lib, &manifest.root)?;
        Ok(self.add(&manifest.lib, &manifest.root, reads, manifest.dependencies))
    }

    fn add(
        &mut self,
        lib: &str,
        root: &Path,
        reads: HashMap<PathBuf, Read>,
        dependencies: HashMap<String, (String, String)>,
    ) -> usize {
        let krate = self.crates.len();
        let (mut words, mut generated) = (HashSet::new(), false);
        let mut ids: HashMap<PathBuf, usize> = HashMap::new();
        for (path, read) in reads {
            generated |= words_of_macros(&read, &mut words);
            ids.insert(path, self.files.len());
            self.files.push(Rc::new(read.file));
        }
        self.crates.push(Crate {
            root: self.modules.len(),
            modules: Vec::new(),
            lib: Name::new(lib),
            dependencies,
            macros: HashMap::new(),
            words,
            generated,
            impls: None,
        });
        let file = ids[root];
        let items = self.files[file].root.clone();
        self.module(krate, None, &ModuleFile::root(root), file, &items, &mut Vec::new(), &ids)
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
        ids: &HashMap<PathBuf, usize>,
    ) -> usize {
        let number = self.modules.len();
        let hollow = Module {
            krate,
            parent,
            items: Vec::new(),
            below: HashMap::new(),
            names: HashMap::new(),
            imports: Vec::new(),
        };
        self.modules.push(Rc::new(hollow));
        self.crates[krate].modules.push(number);
        let all: Vec<ItemRef> = items.iter().map(|&item| ItemRef { file, item, module: number }).collect();
        let (mut below, mut names, mut imports) = (HashMap::new(), HashMap::<_, Vec<_>>::new(), Vec::new());
        for &r in &all {
            let hir = Rc::clone(&self.files[r.file]);
            let item = hir.item(r.item);
            if item.cfg.is_test_only() {
                continue;
            }
            let public = item.visibility == Visibility::Public;
            match &item.kind {
                ItemKind::Use(list) => imports.extend(list.iter().map(|i| (i.clone(), public))),
                ItemKind::Mod(Some(inner)) => {
                    inline.push((item.name, path_attrs(item).first().map(|(p, _)| p.clone())));
                    let child = self.module(krate, Some(number), at, r.file, inner, inline, ids);
                    inline.pop();
                    below.insert(r, child);
                }
                ItemKind::Mod(None) => {
                    let found = candidates(at, inline, item).into_iter().find(|c| ids.contains_key(&c.path));
                    if let Some(found) = found {
                        let file = ids[&found.path];
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
        self.modules[number] = Rc::new(Module { krate, parent, items: all, below, names, imports });
        number
    }

    pub(super) fn item(&self, r: ItemRef) -> ItemOf {
        ItemOf { file: Rc::clone(&self.files[r.file]), id: r.item }
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
        self.crates[krate].generated || self.crates[krate].words.contains(word)
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
            found = self.step(&found, *name, &mut Vec::new());
        }
        found
    }

    fn step(&mut self, from: &Found, name: Name, on_the_way: &mut Vec<(usize, Name)>) -> Found {
        let mut all = Found::new();
        for &(def, public) in from {
            for (next, p) in self.within(def, name, on_the_way) {
                add(&mut all, next, p && public);
            }
        }
        all
    }

    /// What a name means behind `def::`.
    fn within(&mut self, def: Def, name: Name, on_the_way: &mut Vec<(usize, Name)>) -> Found {
        match def {
            Def::Module(module) => self.lookup(module, name, on_the_way),
            Def::Opaque => vec![(Def::Opaque, true)],
            Def::Variant(..) => Found::new(),
            Def::Item(r) => match &self.item(r).kind {
                ItemKind::Enum(_, variants) => {
                    let at = variants.iter().position(|v| v.name == name);
                    at.map(|at| (Def::Variant(r, at), true)).into_iter().collect()
                }
                ItemKind::TypeAlias(_, _, Some(TypeRef::Path(path))) if on_the_way.len() < 32 => {
                    let names: Vec<Name> = path.segments.iter().map(|s| s.name.plain()).collect();
                    let target = self.resolve(r.module, path.global, &names, on_the_way);
                    self.step(&target, name, on_the_way)
                }
                _ => Found::new(),
            },
        }
    }

    /// What a name means in a module.
    pub(super) fn lookup(&mut self, module: usize, name: Name, on_the_way: &mut Vec<(usize, Name)>) -> Found {
        if on_the_way.is_empty() {
            self.steps = 0;
            if let Some(known) = self.memo.get(&(module, name)) {
                return known.clone();
            }
        }
        self.steps += 1;
        if on_the_way.len() > 64 || self.steps > STEPS {
            return Found::new();
        }
        if on_the_way.contains(&(module, name)) {
            // As in `mod copy; pub use copy::copy;`, where the path's first name is the module.
            return self.items(module, name);
        }
        on_the_way.push((module, name));
        let found = self.declared(module, name, on_the_way);
        on_the_way.pop();
        if on_the_way.is_empty() {
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

    fn declared(&mut self, module: usize, name: Name, on_the_way: &mut Vec<(usize, Name)>) -> Found {
        let tree = self.tree(module);
        let mut all = self.items(module, name);
        for (import, public) in &tree.imports {
            let path: Vec<Name> = import.path.iter().map(|(n, _)| *n).collect();
            match import.binding {
                Binding::Name(bound, _) if bound == name => {
                    for (def, _) in self.resolve(module, import.global, &path, on_the_way) {
                        add(&mut all, def, *public);
                    }
                }
                Binding::Glob => {
                    for (of, _) in self.resolve(module, import.global, &path, on_the_way) {
                        // A glob of what nobody looks into may bring anything.
                        if of == Def::Opaque && !std_path(&path) {
                            continue;
                        }
                        if of != Def::Opaque {
                            for (def, p) in self.within(of, name, on_the_way) {
                                add(&mut all, def, p && *public);
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        all
    }

    /// What a path in a module means.
    pub(super) fn resolve(
        &mut self,
        module: usize,
        global: bool,
        path: &[Name],
        on_the_way: &mut Vec<(usize, Name)>,
    ) -> Found {
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
                    let mut found =
                        if global { Found::new() } else { self.lookup(module, *first, on_the_way) };
                    if found.is_empty() || (global && self.crates[tree.krate].lib == *first) {
                        found = self.outside(tree.krate, *first);
                    }
                    // In the edition of 2015 paths of imports begin at the root.
                    if found.is_empty() && module != root {
                        found = self.lookup(root, *first, on_the_way);
                    }
                    if found.is_empty() && rest.is_empty() {
                        let macros = self.crates[tree.krate].macros.get(first).into_iter().flatten();
                        found = macros.map(|(r, _)| (Def::Item(*r), true)).collect();
                    }
                    found
                }
            }
        };
        for name in rest {
            if *name == *"self" {
                continue;
            }
            found = self.step(&found, *name, on_the_way);
        }
        found
    }

    /// The crate of a name, as another one sees it.
    fn outside(&mut self, from: usize, name: Name) -> Found {
        if matches!(name.as_str(), "std" | "core" | "alloc" | "proc_macro") {
            return vec![(Def::Opaque, true)];
        }
        if self.crates[from].lib == name {
            return vec![(Def::Module(self.crates[from].root), true)];
        }
        if self.registry.is_none() {
            // A stub: all that it does not declare is elsewhere.
            return vec![(Def::Opaque, true)];
        }
        let known = self.crates[from].dependencies.get(name.as_str()).cloned();
        let Some((package, requirement)) = known else { return Found::new() };
        let def = self.package(&package, &requirement).map_or(Def::Opaque, |k| Def::Module(self.root(k)));
        vec![(def, true)]
    }

    fn package(&mut self, package: &str, requirement: &str) -> Option<usize> {
        let key = (package.to_owned(), requirement.to_owned());
        if let Some(known) = self.by_package.get(&key) {
            return *known;
        }
        let folder = self.registry.as_mut().and_then(|registry| {
            let (_, version) = registry.ends(package, requirement).ok()?;
            registry.sources(package, &version).ok()
        });
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
        let found = self.resolve(module, path.global, &names, &mut Vec::new());
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
                    let found = self.resolve(r.module, path.global, &names, &mut Vec::new());
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

fn std_path(path: &[Name]) -> bool {
    path.first().is_some_and(|n| matches!(n.as_str(), "std" | "core" | "alloc"))
}

fn add(all: &mut Found, def: Def, public: bool) {
    match all.iter_mut().find(|(d, _)| *d == def) {
        Some((_, p)) => *p |= public,
        None => all.push((def, public)),
    }
}

/// An item that holds on to its file.
pub(super) struct ItemOf {
    pub(super) file: Rc<File>,
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

fn path_attrs(item: &Item) -> Vec<(String, bool)> {
    let paths = item.attrs.iter().filter(|a| a.is("path"));
    paths.filter_map(|a| Some((a.meta.str()?.to_owned(), a.cfg != Cfg::True))).collect()
}

fn candidates(at: &ModuleFile, inline: &[(Name, Option<String>)], item: &Item) -> Vec<ModuleFile> {
    let inline: Vec<InlineModule<'_>> =
        inline.iter().map(|(n, p)| InlineModule { name: n.as_str(), path: p.as_deref() }).collect();
    let attrs = path_attrs(item);
    let attrs: Vec<PathAttr<'_>> =
        attrs.iter().map(|(value, c)| PathAttr { value, conditional: *c }).collect();
    at.candidates(&inline, item.name.as_str(), &attrs)
}

/// The files that a file declares below some of its items.
fn declared_files(
    file: &File,
    items: &[ItemId],
    at: &ModuleFile,
    inline: &mut Vec<(Name, Option<String>)>,
    found: &mut Vec<Vec<ModuleFile>>,
) {
    for item in items.iter().map(|id| file.item(*id)).filter(|i| !i.cfg.is_test_only()) {
        match &item.kind {
            ItemKind::Mod(None) => found.push(candidates(at, inline, item)),
            ItemKind::Mod(Some(inner)) => {
                inline.push((item.name, path_attrs(item).first().map(|(p, _)| p.clone())));
                declared_files(file, inner, at, inline, found);
                inline.pop();
            }
            _ => {}
        }
    }
}

/// Reads the files of a crate, with its own macros expanded.
fn read_all(lib: &str, root: &Path) -> Result<HashMap<PathBuf, Read>, String> {
    let mut reads: HashMap<PathBuf, Read> = HashMap::new();
    let mut macros: Option<Macros> = None;
    for _ in 0..ROUNDS {
        // Those that are declared, and not read yet.
        let mut wanted = vec![ModuleFile::root(root)];
        let mut seen = HashSet::new();
        while let Some(at) = wanted.pop() {
            if !seen.insert(at.clone()) {
                continue;
            }
            if !reads.contains_key(&at.path) {
                let text = fs::read_to_string(&at.path).map_err(|e| format!("{}: {e}", at.path.display()))?;
                let limits = Limits::default();
                let file = match &macros {
                    Some(macros) => lower_with(&text, &limits, macros),
                    None => lower(&text, &limits),
                };
                reads.insert(at.path.clone(), Read { text, file });
            }
            let mut found = Vec::new();
            let read = &reads[&at.path];
            declared_files(&read.file, &read.file.root, &at, &mut Vec::new(), &mut found);
            wanted.extend(found.into_iter().filter_map(|c| c.into_iter().find(|c| c.path.is_file())));
        }
        let own = Arc::new(CrateMacros::of(lib, reads.values().map(|r| &r.file)));
        let now = Macros::new(own, Arc::new(Vec::new()), []);
        let due: Vec<PathBuf> =
            reads.iter().filter(|(_, r)| now.concern(&r.file)).map(|(p, _)| p.clone()).collect();
        let before = reads.values().map(|r| r.file.items.len()).sum::<usize>();
        for path in due {
            if let Some(read) = reads.get_mut(&path) {
                read.file = lower_with(&read.text, &Limits::default(), &now);
            }
        }
        macros = Some(now);
        if reads.values().map(|r| r.file.items.len()).sum::<usize>() == before {
            break;
        }
    }
    Ok(reads)
}

/// The words of macros: what an expansion that nobody did may have written. Whether a file is included, too.
fn words_of_macros(read: &Read, words: &mut HashSet<String>) -> bool {
    let mut generated = false;
    for item in &read.file.items {
        let text = match &item.kind {
            ItemKind::MacroRules { rules, .. } => &**rules,
            ItemKind::MacroCall(call) => {
                generated |= call.path.last().is_some_and(|s| s.name.as_str().starts_with("include"));
                let (from, to) = (call.tokens.start as usize, call.tokens.end as usize);
                read.text.get(from..to).unwrap_or("")
            }
            _ => continue,
        };
        let split = text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|w| !w.is_empty());
        words.extend(split.map(str::to_owned));
    }
    generated
}
