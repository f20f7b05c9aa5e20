//! Definitions and modules: which item stands where. Nothing is resolved here.

use crate::input::{CrateInput, Input};
use crate::names::Outcome;
use crate::{CrateData, CrateId, CrateKind, DefData, DefId, DefKind, HirId, ModuleId, VariantId};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;
use twelve_hir::{
    Attr, BodyId, Cfg, Expr, ExprId, File, Import, Item, ItemId, ItemKind, Name, Shape, Visibility,
};
use twelve_stubs::role;

/// A module, or a block that declares items.
#[derive(Debug)]
pub(crate) struct ModuleData {
    pub(crate) krate: CrateId,
    /// The module around it; none for a crate's root.
    pub(crate) parent: Option<ModuleId>,
    /// Its `mod` item; none for a root and for a block.
    pub(crate) def: Option<DefId>,
    /// A block sees what stands around it, a module does not.
    pub(crate) is_block: bool,
    pub(crate) types: FxHashMap<Name, Entry>,
    pub(crate) values: FxHashMap<Name, Entry>,
    pub(crate) macros: FxHashMap<Name, Entry>,
    /// What `use ... as _` brings in: traits that have no name here.
    pub(crate) unnamed: Vec<Scoped>,
    /// Modules and enums that it imports by glob, with whether the import is public.
    pub(crate) globs: Vec<(GlobTarget, Reach)>,
}

/// A name of a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) item: Scoped,
    pub(crate) reach: Reach,
    /// Whether it came by a glob: a name that is written out goes before it.
    pub(crate) by_glob: bool,
}

/// What a name in a module can stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Scoped {
    Def(DefId),
    /// A crate's root module.
    Root(ModuleId),
    /// A variant of an enum; for a tuple or unit struct its constructor.
    Variant(VariantId),
}

/// From where a name can be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    Everywhere,
    Crate,
    /// In this module and those below it.
    Below(ModuleId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GlobTarget {
    Module(ModuleId),
    Enum(DefId),
}

/// An import that has yet to be resolved.
#[derive(Debug)]
pub(crate) struct PendingImport {
    /// The file that it stands in.
    pub(crate) hir: HirId,
    pub(crate) module: ModuleId,
    pub(crate) import: Import,
    pub(crate) reach: Reach,
    /// Nothing more can come of it.
    pub(crate) done: bool,
    /// It named something.
    pub(crate) found: bool,
}

/// `extern crate name as alias`.
#[derive(Debug)]
pub(crate) struct ExternCrate {
    pub(crate) module: ModuleId,
    pub(crate) name: Name,
    pub(crate) alias: Name,
    pub(crate) reach: Reach,
    /// `#[macro_use]` stands on it.
    pub(crate) macros: bool,
}

/// What collection leaves for resolution.
#[derive(Debug, Default)]
pub(crate) struct Collected {
    pub(crate) files: Vec<Arc<File>>,
    pub(crate) crates: Vec<CrateData>,
    pub(crate) editions: Vec<u16>,
    pub(crate) modules: Vec<ModuleData>,
    pub(crate) defs: Vec<DefData>,
    /// The module that each file is, in each crate that compiles it.
    pub(crate) file_modules: Vec<(HirId, ModuleId)>,
    /// The module of each `mod` definition.
    pub(crate) module_of: FxHashMap<DefId, ModuleId>,
    /// The module of each block that declares items, by the body's owner and the block.
    pub(crate) blocks: FxHashMap<(DefId, ExprId), ModuleId>,
    pub(crate) imports: Vec<PendingImport>,
    pub(crate) extern_crates: Vec<ExternCrate>,
    /// The roots of the crates that each crate depends on, by the name its code uses.
    pub(crate) externs: Vec<FxHashMap<Name, ModuleId>>,
    /// The roots of the crates whose macros each crate has in scope by `#[macro_use] extern crate`.
    pub(crate) macro_roots: FxHashMap<CrateId, Vec<ModuleId>>,
    /// Names of crates that each crate depends on and of which nothing is known.
    pub(crate) foreign: Vec<FxHashSet<Name>>,
    /// Modules that hold code which a build script writes: nobody here reads it.
    pub(crate) generated: FxHashSet<ModuleId>,
    /// Crates that take all macros of a crate of which nothing is known.
    pub(crate) foreign_macros: FxHashSet<CrateId>,
    /// What is to be said of names that a `use` should have brought in and did not; without a name, by a glob.
    pub(crate) lost: FxHashMap<(ModuleId, Option<Name>), Outcome>,
    /// All impls, in order.
    pub(crate) impls: Vec<DefId>,
    /// The items of each impl and trait.
    pub(crate) members: FxHashMap<DefId, Vec<DefId>>,
    /// Which definition owns a body.
    pub(crate) bodies: Vec<(DefId, BodyId)>,
}

pub(crate) fn collect(input: &Input) -> Collected {
    let mut all = Collected { files: input.files.clone(), ..Collected::default() };
    let stub_base = input.crates.len();
    for krate in &input.crates {
        let id = all.add_crate(&krate.name, &krate.package, krate.kind, krate.edition, krate.selected);
        all.foreign[id.index()] = krate.foreign.iter().map(|n| Name::new(n)).collect();
        Collector { all: &mut all, krate: id, input: Some(krate) }.root(krate.root);
    }
    for stub in &input.stubs {
        let hir = HirId(all.files.len() as u32);
        all.files.push(Arc::clone(&stub.file));
        let header = &stub.header;
        let id = all.add_crate(&header.lib_name(), &header.package, CrateKind::Stub, 2021, false);
        Collector { all: &mut all, krate: id, input: None }.root(hir);
    }
    all.link_dependencies(input, stub_base);
    all
}

impl Collected {
    fn add_crate(
        &mut self,
        name: &str,
        package: &str,
        kind: CrateKind,
        edition: u16,
        selected: bool,
    ) -> CrateId {
        let id = CrateId(self.crates.len() as u32);
        let root = self.add_module(id, None, None, false);
        self.crates.push(CrateData {
            name: Name::new(name),
            package: package.to_owned(),
            kind,
            root,
            dependencies: Vec::new(),
            selected,
        });
        self.editions.push(edition);
        self.foreign.push(FxHashSet::default());
        id
    }

    fn add_module(
        &mut self,
        krate: CrateId,
        parent: Option<ModuleId>,
        def: Option<DefId>,
        is_block: bool,
    ) -> ModuleId {
        let id = ModuleId(self.modules.len() as u32);
        self.modules.push(ModuleData {
            krate,
            parent,
            def,
            is_block,
            types: FxHashMap::default(),
            values: FxHashMap::default(),
            macros: FxHashMap::default(),
            unnamed: Vec::new(),
            globs: Vec::new(),
        });
        id
    }

    /// From where an item or field of a module can be seen.
    pub(crate) fn reach(&self, visibility: &Visibility, module: ModuleId) -> Reach {
        match visibility {
            Visibility::Public => Reach::Everywhere,
            Visibility::Private => Reach::Below(module),
            Visibility::In(path) => {
                let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
                self.module_around(module, &names).map_or(Reach::Crate, Reach::Below)
            }
        }
    }

    /// The module that `pub(in path)` names, which is one of those around; none for `crate` and for what is none.
    fn module_around(&self, module: ModuleId, names: &[Name]) -> Option<ModuleId> {
        let data = |m: ModuleId| &self.modules[m.index()];
        // A block is no module.
        let real = |mut m: ModuleId| {
            while let (true, Some(parent)) = (data(m).is_block, data(m).parent) {
                m = parent;
            }
            m
        };
        let mut at = real(module);
        let mut rest = names;
        if names.first().is_some_and(|n| *n == *"self" || *n == *"super") {
            while let [first, next @ ..] = rest {
                if *first == *"super" {
                    at = real(data(at).parent?);
                }
                rest = next;
            }
            return Some(at);
        }
        if rest.first().is_some_and(|n| *n == *"crate") {
            rest = &rest[1..];
        }
        // From here up to the root, the modules around by name: the path must be how they begin.
        let mut around = vec![at];
        while let Some(parent) = data(at).parent {
            at = real(parent);
            around.push(at);
        }
        let found = around.iter().rev().nth(rest.len()).filter(|_| !rest.is_empty())?;
        let name = |m: ModuleId| data(m).def.map(|def| self.defs[def.index()].name);
        around.iter().rev().skip(1).zip(rest).all(|(m, n)| name(*m) == Some(*n)).then_some(*found)
    }

    /// Every crate knows `std`; a stub knows all other stubs by their library's name.
    fn link_dependencies(&mut self, input: &Input, stub_base: usize) {
        use crate::input::DependencyInput;
        let stub_id = |i: usize| CrateId((stub_base + i) as u32);
        let std = input.stubs.iter().position(|s| s.header.package == "std").map(stub_id);
        let of_std: Vec<(Name, CrateId)> = std
            .into_iter()
            .flat_map(|id| ["std", "core", "alloc"].map(|name| (Name::new(name), id)))
            .collect();
        let of_stubs: Vec<(Name, CrateId)> = input
            .stubs
            .iter()
            .enumerate()
            .map(|(i, s)| (Name::new(&s.header.lib_name()), stub_id(i)))
            .filter(|(_, id)| Some(*id) != std)
            .collect();
        for (i, data) in self.crates.iter_mut().enumerate() {
            data.dependencies = match input.crates.get(i) {
                Some(krate) => krate
                    .dependencies
                    .iter()
                    .map(|(name, to)| {
                        let id = match *to {
                            DependencyInput::Crate(n) => CrateId(n as u32),
                            DependencyInput::Stub(n) => stub_id(n),
                        };
                        (Name::new(name), id)
                    })
                    .collect(),
                None => of_stubs.clone(),
            };
            data.dependencies.extend(of_std.iter().copied());
        }
        let roots: Vec<ModuleId> = self.crates.iter().map(|c| c.root).collect();
        let root_of = |(name, id): &(Name, CrateId)| (*name, roots[id.index()]);
        // Of two with one name the first counts, as in a search through the list.
        self.externs =
            self.crates.iter().map(|c| c.dependencies.iter().rev().map(root_of).collect()).collect();
    }
}

struct Collector<'a> {
    all: &'a mut Collected,
    krate: CrateId,
    /// None for a stub.
    input: Option<&'a CrateInput>,
}

impl Collector<'_> {
    fn root(&mut self, hir: HirId) {
        let root = self.all.crates[self.krate.index()].root;
        let file = Arc::clone(&self.all.files[hir.index()]);
        if !self.is_out(&cfg_of(&file.attrs)) {
            self.all.file_modules.push((hir, root));
            self.items(hir, &file, &file.root, root, None);
        }
    }

    /// Whether a condition does not hold in a build of the service: tests, debug builds, features that are off by `not`.
    fn is_out(&self, cfg: &Cfg) -> bool {
        let features = self.input.map(|i| i.features.as_slice()).unwrap_or_default();
        let known = |name: Name, value: Option<&str>| match (name.as_str(), value) {
            ("test" | "doctest" | "miri" | "fuzzing" | "loom" | "kani", None) => Some(false),
            // What is deployed is a release build.
            ("debug_assertions", None) => Some(false),
            ("feature", Some(feature)) if features.iter().any(|f| f == feature) => Some(true),
            _ => None,
        };
        cfg.eval(&known) == Some(false)
    }

    fn items(
        &mut self,
        hir: HirId,
        file: &Arc<File>,
        items: &[ItemId],
        module: ModuleId,
        within: Option<DefId>,
    ) {
        for id in self.ordered(file, items) {
            let item = file.item(id);
            if self.is_out(&item.cfg) || item.attrs.iter().any(is_test_attr) {
                continue;
            }
            self.item(hir, file, id, item, module, within);
        }
    }

    /// Items as they come, those last that need a feature which is off: of two of one name the first is meant.
    fn ordered(&self, file: &File, items: &[ItemId]) -> Vec<ItemId> {
        let (off, mut on): (Vec<ItemId>, Vec<ItemId>) = items.iter().copied().partition(|id| {
            let item = file.item(*id);
            // Of macros the last one is meant.
            !matches!(item.kind, ItemKind::MacroRules { .. }) && self.is_off(&item.cfg)
        });
        on.extend(off);
        on
    }

    /// Whether a condition needs a feature that is off. What needs one is still read: somebody may build with it.
    fn is_off(&self, cfg: &Cfg) -> bool {
        cfg.is_off(self.input.map(|i| i.features.as_slice()).unwrap_or_default())
    }

    fn item(
        &mut self,
        hir: HirId,
        file: &Arc<File>,
        id: ItemId,
        item: &Item,
        module: ModuleId,
        within: Option<DefId>,
    ) {
        let reach = self.all.reach(&item.visibility, module);
        let kind = match &item.kind {
            ItemKind::Use(imports) => {
                let pending = imports.iter().map(|import| PendingImport {
                    hir,
                    module,
                    import: import.clone(),
                    reach,
                    done: false,
                    found: false,
                });
                self.all.imports.extend(pending);
                return;
            }
            ItemKind::ExternCrate(name) => {
                let macros = item.attrs.iter().any(|a| a.is("macro_use"));
                let found = ExternCrate { module, name: *name, alias: item.name, reach, macros };
                self.all.extern_crates.push(found);
                return;
            }
            // Of an `include!` the file's items stand here.
            ItemKind::MacroCall(call) => {
                let name = call.path.last().map_or("", |s| s.name.as_str());
                let has_file = self.input.is_some_and(|i| i.modules.contains_key(&(hir, id)));
                if name == "include_proto" || name == "include" && !has_file {
                    self.all.generated.insert(module);
                }
                return self.module_file(hir, id, module);
            }
            ItemKind::Mod(_) => DefKind::Module,
            ItemKind::Struct(..) => DefKind::Struct,
            ItemKind::Union(..) => DefKind::Union,
            ItemKind::Enum(..) => DefKind::Enum,
            ItemKind::TypeAlias(..) => DefKind::Alias,
            ItemKind::Const(..) => DefKind::Const,
            ItemKind::Static(_) => DefKind::Static,
            ItemKind::Fn(_) => DefKind::Fn,
            ItemKind::Trait(..) => DefKind::Trait,
            ItemKind::Impl(_) => DefKind::Impl,
            ItemKind::MacroRules { .. } => DefKind::Macro,
        };
        let def = self.def(hir, id, item, kind, module, None, within);
        match &item.kind {
            ItemKind::Mod(content) => {
                self.name_type(module, item.name, Scoped::Def(def), reach);
                let below = self.all.add_module(self.krate, Some(module), Some(def), false);
                self.all.module_of.insert(def, below);
                match content {
                    Some(items) => self.items(hir, file, items, below, None),
                    None => self.module_file(hir, id, below),
                }
            }
            ItemKind::Struct(_, fields) | ItemKind::Union(_, fields) => {
                self.name_type(module, item.name, Scoped::Def(def), reach);
                if fields.shape != Shape::Record {
                    let ctor = Scoped::Variant(VariantId { adt: def, index: 0 });
                    self.name_value(module, item.name, ctor, reach);
                }
            }
            ItemKind::Enum(..) | ItemKind::TypeAlias(..) => {
                self.name_type(module, item.name, Scoped::Def(def), reach);
            }
            ItemKind::Const(_, body) => {
                self.name_value(module, item.name, Scoped::Def(def), reach);
                self.body(hir, file, def, *body, module);
            }
            ItemKind::Static(data) => {
                self.name_value(module, item.name, Scoped::Def(def), reach);
                self.body(hir, file, def, data.body, module);
            }
            ItemKind::Fn(function) => {
                if item.attrs.iter().any(is_proc_macro) {
                    let entry = Entry { item: Scoped::Def(def), reach, by_glob: false };
                    let name = derive_name(item).unwrap_or(item.name);
                    self.all.modules[module.index()].macros.entry(name).or_insert(entry);
                } else {
                    self.name_value(module, item.name, Scoped::Def(def), reach);
                }
                self.body(hir, file, def, function.body, module);
            }
            ItemKind::Trait(_, _, items) => {
                self.name_type(module, item.name, Scoped::Def(def), reach);
                self.members(hir, file, def, items, module, within);
            }
            ItemKind::Impl(data) => {
                self.all.impls.push(def);
                self.members(hir, file, def, &data.items, module, within);
            }
            ItemKind::MacroRules { exported, .. } => {
                let entry = Entry { item: Scoped::Def(def), reach: Reach::Crate, by_glob: false };
                self.all.modules[module.index()].macros.insert(item.name, entry);
                if *exported {
                    let root = self.all.crates[self.krate.index()].root;
                    let entry = Entry { reach: Reach::Everywhere, ..entry };
                    self.all.modules[root.index()].macros.insert(item.name, entry);
                }
            }
            ItemKind::Use(_) | ItemKind::ExternCrate(_) | ItemKind::MacroCall(_) => {}
        }
    }

    #[expect(clippy::too_many_arguments, reason = "one call site for each kind of holder")]
    fn def(
        &mut self,
        hir: HirId,
        id: ItemId,
        item: &Item,
        kind: DefKind,
        module: ModuleId,
        parent: Option<DefId>,
        within: Option<DefId>,
    ) -> DefId {
        let def = DefId(self.all.defs.len() as u32);
        // A stub's roles were checked when it was read; a user's source has none.
        let roles =
            if self.input.is_none() { role::roles(&item.attrs).unwrap_or_default() } else { Vec::new() };
        self.all.defs.push(DefData {
            krate: self.krate,
            hir,
            item: id,
            name: item.name,
            kind,
            module,
            parent,
            within,
            roles,
        });
        def
    }

    fn members(
        &mut self,
        hir: HirId,
        file: &Arc<File>,
        holder: DefId,
        items: &[ItemId],
        module: ModuleId,
        within: Option<DefId>,
    ) {
        let mut members = Vec::with_capacity(items.len());
        for id in self.ordered(file, items) {
            let item = file.item(id);
            if self.is_out(&item.cfg) {
                continue;
            }
            let (kind, body) = match &item.kind {
                ItemKind::Fn(function) => (DefKind::Fn, function.body),
                ItemKind::Const(_, body) => (DefKind::Const, *body),
                ItemKind::TypeAlias(..) => (DefKind::Alias, None),
                _ => continue,
            };
            let def = self.def(hir, id, item, kind, module, Some(holder), within);
            members.push(def);
            self.body(hir, file, def, body, module);
        }
        self.all.members.insert(holder, members);
    }

    /// Notes the owner of a body, and collects the items that its blocks declare.
    fn body(&mut self, hir: HirId, file: &Arc<File>, owner: DefId, body: Option<BodyId>, module: ModuleId) {
        if self.input.is_none() {
            return;
        }
        let Some(id) = body else { return };
        self.all.bodies.push((owner, id));
        let body = file.body(id);
        // Blocks around others stand behind them in the arena: from the end, an outer one comes first.
        let mut blocks: Vec<(ExprId, ModuleId)> = Vec::new();
        for (i, expr) in body.exprs.iter().enumerate().rev() {
            let Expr::Block(block) = expr else { continue };
            if block.items.is_empty() {
                continue;
            }
            let id = ExprId(i as u32);
            let range = body.range(id);
            let around = blocks.iter().rev().find(|(e, _)| body.range(*e).contains(range));
            let around = around.map_or(module, |(_, m)| *m);
            let inner = self.all.add_module(self.krate, Some(around), None, true);
            blocks.push((id, inner));
            self.all.blocks.insert((owner, id), inner);
            self.items(hir, file, &block.items, inner, Some(owner));
        }
    }

    fn module_file(&mut self, hir: HirId, item: ItemId, module: ModuleId) {
        let Some(&to) = self.input.and_then(|i| i.modules.get(&(hir, item))) else { return };
        let file = Arc::clone(&self.all.files[to.index()]);
        if !self.is_out(&cfg_of(&file.attrs)) {
            self.all.file_modules.push((to, module));
            self.items(to, &file, &file.root, module, None);
        }
    }

    fn name_type(&mut self, module: ModuleId, name: Name, item: Scoped, reach: Reach) {
        let entry = Entry { item, reach, by_glob: false };
        self.all.modules[module.index()].types.entry(name).or_insert(entry);
    }

    fn name_value(&mut self, module: ModuleId, name: Name, item: Scoped, reach: Reach) {
        let entry = Entry { item, reach, by_glob: false };
        self.all.modules[module.index()].values.entry(name).or_insert(entry);
    }
}

/// The condition of a file's own `#![cfg(...)]`s.
fn cfg_of(attrs: &[Attr]) -> Cfg {
    let conditions = attrs.iter().filter(|a| a.is("cfg")).flat_map(|a| &a.meta.args);
    conditions.fold(Cfg::True, |all, meta| all.and(Cfg::of(meta)))
}

fn is_test_attr(attr: &Attr) -> bool {
    // `#[tokio::test]`, `#[actix_web::test]`, `#[sqlx::test]`, `#[bench]`, `#[rstest]`...
    attr.path.last().is_some_and(|n| matches!(n.as_str(), "test" | "bench" | "rstest" | "test_case"))
}

/// Whether the function below lives among the macros: it is one, or a stub's account of one.
fn is_proc_macro(attr: &Attr) -> bool {
    ["proc_macro", "proc_macro_attribute", "proc_macro_derive", "twelve::macro_signature"]
        .iter()
        .any(|path| attr.is(path))
}

/// The name of a derive: `#[proc_macro_derive(Name)]`.
fn derive_name(item: &Item) -> Option<Name> {
    let attr = item.attrs.iter().find(|a| a.is("proc_macro_derive"))?;
    attr.meta.args.first()?.path.last().copied()
}
