//! Imports to a fixpoint, and the lookup of names in modules.

use crate::collect::{Collected, Entry, GlobTarget, PendingImport, Reach, Scoped};
use crate::names::Outcome;
use crate::{CrateData, CrateId, CrateKind, DefId, DefKind, ModuleId, VariantId};
use rustc_hash::FxHashMap;
use std::sync::Arc;
use twelve_hir::{Binding, ItemKind, Name, Shape};

/// The three worlds that a name can live in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Space {
    Types,
    Values,
    Macros,
}

/// How far the names of a path lead through modules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Walked {
    /// What the names up to there stand for.
    pub(crate) item: Scoped,
    /// How many names were used.
    pub(crate) used: usize,
}

impl Collected {
    /// Resolves all imports; what is left over names nothing that is known.
    pub(crate) fn resolve_imports(&mut self) {
        for found in std::mem::take(&mut self.extern_crates) {
            let krate = self.modules[found.module.index()].krate;
            let Some(root) = self.extern_root(krate, found.name) else {
                if found.macros {
                    self.foreign_macros.insert(krate);
                }
                continue;
            };
            let entry = Entry { item: Scoped::Root(root), reach: found.reach, by_glob: false };
            self.modules[found.module.index()].types.entry(found.alias).or_insert(entry);
            // At a crate's root it names the crate everywhere in it.
            if self.modules[found.module.index()].parent.is_none() {
                self.externs[krate.index()].entry(found.alias).or_insert(root);
            }
            if found.macros {
                self.macro_roots.entry(krate).or_default().push(root);
            }
        }
        let mut imports = std::mem::take(&mut self.imports);
        // Most imports find all that they can at once. What found nothing is tried again as long as other imports
        // and globs bring new names; then all are looked at once more, since a name found in one space may have
        // come to light in another.
        loop {
            let mut changed = self.resolve_once(&mut imports, false);
            while changed {
                changed = self.spread_globs() | self.resolve_once(&mut imports, true);
            }
            if !self.resolve_once(&mut imports, false) {
                break;
            }
        }
        self.imports = imports;
        self.note_lost();
    }

    fn resolve_once(&mut self, imports: &mut [PendingImport], only_lost: bool) -> bool {
        let mut changed = false;
        for pending in imports.iter_mut().filter(|p| !(p.done || only_lost && p.found)) {
            changed |= self.resolve_import(pending);
        }
        changed
    }

    /// Names that no import could find, for the counts.
    pub(crate) fn unresolved_imports(&self) -> impl Iterator<Item = &PendingImport> {
        self.imports.iter().filter(|i| !i.found)
    }

    fn resolve_import(&mut self, pending: &mut PendingImport) -> bool {
        let names: Vec<Name> = pending.import.path.iter().map(|(n, _)| *n).collect();
        let module = pending.module;
        match pending.import.binding {
            Binding::Glob => {
                let Some(target) = self.glob_target(module, pending.import.global, &names) else {
                    return false;
                };
                self.modules[module.index()].globs.push((target, pending.reach));
                pending.done = true;
                pending.found = true;
                true
            }
            Binding::Underscore => {
                let found = self.walk_written(module, pending.import.global, &names, Space::Types);
                if let Some(walked) = found.filter(|w| w.used == names.len()) {
                    self.modules[module.index()].unnamed.push(walked.item);
                    pending.done = true;
                    pending.found = true;
                }
                false
            }
            Binding::Name(alias, _) => {
                let mut changed = false;
                for space in [Space::Types, Space::Values, Space::Macros] {
                    let found = self.walk_written(module, pending.import.global, &names, space);
                    let Some(walked) = found.filter(|w| w.used == names.len()) else { continue };
                    let entry = Entry { item: walked.item, reach: pending.reach, by_glob: false };
                    pending.found = true;
                    changed |= self.name(module, space, alias, entry);
                }
                // Not done: another space may still come to light through a glob.
                changed
            }
        }
    }

    fn name(&mut self, module: ModuleId, space: Space, name: Name, entry: Entry) -> bool {
        let map = self.space_mut(module, space);
        match map.get(&name) {
            Some(old) if !old.by_glob || entry.by_glob => false,
            _ => {
                map.insert(name, entry);
                true
            }
        }
    }

    fn space_mut(&mut self, module: ModuleId, space: Space) -> &mut rustc_hash::FxHashMap<Name, Entry> {
        let data = &mut self.modules[module.index()];
        match space {
            Space::Types => &mut data.types,
            Space::Values => &mut data.values,
            Space::Macros => &mut data.macros,
        }
    }

    fn space(&self, module: ModuleId, space: Space) -> &rustc_hash::FxHashMap<Name, Entry> {
        let data = &self.modules[module.index()];
        match space {
            Space::Types => &data.types,
            Space::Values => &data.values,
            Space::Macros => &data.macros,
        }
    }

    fn glob_target(&self, module: ModuleId, global: bool, names: &[Name]) -> Option<GlobTarget> {
        if names.is_empty() {
            return Some(GlobTarget::Module(self.crates[self.modules[module.index()].krate.index()].root));
        }
        let walked = self.walk_written(module, global, names, Space::Types)?;
        if walked.used < names.len() {
            return None;
        }
        match walked.item {
            Scoped::Root(root) => Some(GlobTarget::Module(root)),
            Scoped::Def(def) => match self.defs[def.index()].kind {
                DefKind::Module => self.module_of.get(&def).map(|m| GlobTarget::Module(*m)),
                DefKind::Enum => Some(GlobTarget::Enum(def)),
                _ => None,
            },
            Scoped::Variant(_) => None,
        }
    }

    /// Copies what globs bring into each module, once around.
    fn spread_globs(&mut self) -> bool {
        let mut changed = false;
        for i in 0..self.modules.len() {
            let module = ModuleId(i as u32);
            for g in 0..self.modules[i].globs.len() {
                let (target, reach) = self.modules[i].globs[g];
                match target {
                    GlobTarget::Enum(def) => {
                        for (index, name, has_ctor) in self.variants(def) {
                            let item = Scoped::Variant(VariantId { adt: def, index });
                            let entry = Entry { item, reach, by_glob: true };
                            changed |= self.name(module, Space::Types, name, entry);
                            if has_ctor {
                                changed |= self.name(module, Space::Values, name, entry);
                            }
                        }
                    }
                    GlobTarget::Module(from) if from != module => {
                        for space in [Space::Types, Space::Values, Space::Macros] {
                            let names: Vec<(Name, Entry)> = self
                                .space(from, space)
                                .iter()
                                .filter(|(_, e)| self.reaches(e.reach, from, module))
                                .map(|(n, e)| (*n, Entry { item: e.item, reach, by_glob: true }))
                                .collect();
                            for (name, entry) in names {
                                changed |= self.name(module, space, name, entry);
                            }
                        }
                    }
                    GlobTarget::Module(_) => {}
                }
            }
        }
        changed
    }

    /// Variants of an enum: number, name, and whether the name is a value too.
    pub(crate) fn variants(&self, adt: DefId) -> Vec<(u32, Name, bool)> {
        let data = &self.defs[adt.index()];
        let file = Arc::clone(&self.files[data.hir.index()]);
        let ItemKind::Enum(_, variants) = &file.item(data.item).kind else { return Vec::new() };
        let named =
            |(i, v): (usize, &twelve_hir::Variant)| (i as u32, v.name, v.fields.shape != Shape::Record);
        variants.iter().enumerate().map(named).collect()
    }

    pub(crate) fn reaches(&self, reach: Reach, from: ModuleId, to: ModuleId) -> bool {
        match reach {
            Reach::Everywhere => true,
            Reach::Crate => self.modules[from.index()].krate == self.modules[to.index()].krate,
            Reach::Below(top) => {
                let mut at = Some(to);
                while let Some(module) = at {
                    if module == top {
                        return true;
                    }
                    at = self.modules[module.index()].parent;
                }
                false
            }
        }
    }

    /// The root of a crate that another one depends on by this name.
    pub(crate) fn extern_root(&self, krate: CrateId, name: Name) -> Option<ModuleId> {
        if name == *"self" {
            return Some(self.crates[krate.index()].root);
        }
        self.externs[krate.index()].get(&name).copied()
    }

    /// The root of the library of this name, whoever depends on it: the `$crate` of its macros.
    fn library_root(&self, name: &str) -> Option<ModuleId> {
        let fits = |c: &&CrateData| matches!(c.kind, CrateKind::Lib | CrateKind::Stub) && c.name == *name;
        self.crates.iter().find(fits).map(|c| c.root)
    }

    /// The module that `self` means: a block's is the module around it.
    pub(crate) fn real_module(&self, mut module: ModuleId) -> ModuleId {
        while self.modules[module.index()].is_block {
            match self.modules[module.index()].parent {
                Some(parent) => module = parent,
                None => break,
            }
        }
        module
    }

    /// Follows the path of a `use`.
    pub(crate) fn walk_written(
        &self,
        module: ModuleId,
        global: bool,
        names: &[Name],
        space: Space,
    ) -> Option<Walked> {
        let krate = self.modules[module.index()].krate;
        let edition = self.editions[krate.index()];
        if edition < 2018 && !global {
            // Paths in a 2015 `use` begin at the crate's root.
            let first = names.first()?;
            if !matches!(first.as_str(), "crate" | "self" | "super") {
                let root = self.crates[krate.index()].root;
                return self
                    .walk_from(root, names, 0, space)
                    .filter(|w| w.used == names.len())
                    .or_else(|| self.walk(module, false, names, space));
            }
        }
        // A name in an import can mean itself being defined: `use foo::foo` must not find its own binding only.
        self.walk(module, global, names, space)
    }

    /// Follows names through modules as far as they lead. The last name is looked up in `space`, the others are
    /// types. A block looks around itself, and then everything falls back on crates and the prelude.
    pub(crate) fn walk(
        &self,
        module: ModuleId,
        global: bool,
        names: &[Name],
        space: Space,
    ) -> Option<Walked> {
        let krate = self.modules[module.index()].krate;
        let first = *names.first()?;
        let first_space = if names.len() == 1 { space } else { Space::Types };
        if global {
            if let Some(root) = self.extern_root(krate, first) {
                return self.walk_from(root, names, 1, space);
            }
            let root = self.crates[krate.index()].root;
            return self.walk_from(root, names, 0, space);
        }
        match first.as_str() {
            "crate" => return self.walk_from(self.crates[krate.index()].root, names, 1, space),
            "self" | "super" => {
                let (mut at, mut used) = (self.real_module(module), usize::from(first == *"self"));
                while names.get(used).is_some_and(|n| *n == *"super") {
                    at = self.real_module(self.modules[at.index()].parent?);
                    used += 1;
                }
                return self.walk_from(at, names, used, space);
            }
            _ => {}
        }
        if let Some(library) = first.as_crate() {
            return self.walk_from(self.library_root(library)?, names, 1, space);
        }
        let scoped = self.lookup(module, first, first_space);
        if let Some(item) = scoped {
            // A module and a crate can share a name; where the one leads nowhere, the other may.
            let walked = self.walk_on(item, names, 1, space);
            if walked.is_some_and(|w| w.used == names.len()) || names.len() == 1 {
                return walked;
            }
            if let Some(root) = self.extern_root(krate, first)
                && let Some(through_crate) = self.walk_from(root, names, 1, space)
                && walked.is_none_or(|w| w.used < through_crate.used)
            {
                return Some(through_crate);
            }
            return walked;
        }
        if first_space == Space::Types
            && let Some(root) = self.extern_root(krate, first)
        {
            return self.walk_from(root, names, 1, space);
        }
        None
    }

    /// A name as it is seen from a module: in the blocks around, in the module, in the prelude.
    pub(crate) fn lookup(&self, module: ModuleId, name: Name, space: Space) -> Option<Scoped> {
        let mut at = module;
        loop {
            if let Some(entry) = self.space(at, space).get(&name) {
                return Some(entry.item);
            }
            let data = &self.modules[at.index()];
            // Macros without a path are looked up in all modules around: `macro_rules!` scopes by text.
            match data.parent {
                Some(parent) if data.is_block || space == Space::Macros => at = parent,
                _ => break,
            }
        }
        self.prelude_lookup(module, name, space)
    }

    fn prelude_lookup(&self, module: ModuleId, name: Name, space: Space) -> Option<Scoped> {
        let krate = self.modules[module.index()].krate;
        let std = self.extern_root(krate, Name::new("std"))?;
        if space == Space::Macros {
            let roots = self.macro_roots.get(&krate).into_iter().flatten().chain([&std]);
            if let Some(entry) = roots.copied().find_map(|root| self.space(root, space).get(&name)) {
                return Some(entry.item);
            }
        }
        self.space(self.prelude(module)?, space).get(&name).map(|e| e.item)
    }

    /// Why a path that leads nowhere does so.
    pub(crate) fn why_not(&self, module: ModuleId, global: bool, names: &[Name]) -> Outcome {
        let Some(&first) = names.first() else { return Outcome::NotFound };
        let krate = self.modules[module.index()].krate;
        // The longest part that leads somewhere says who lacks the rest.
        let known = (1..=names.len()).rev().find_map(|n| {
            let walked = self.walk_written(module, global, &names[..n], Space::Types)?;
            (walked.used == n).then_some(walked.item)
        });
        if let Some(item) = known {
            let module = match item {
                Scoped::Def(def) => self.module_of.get(&def).copied(),
                Scoped::Root(root) => Some(root),
                Scoped::Variant(_) => None,
            };
            if module.is_some_and(|m| self.generated.contains(&m)) {
                return Outcome::Generated;
            }
            let owner = match item {
                Scoped::Def(def) => self.defs[def.index()].krate,
                Scoped::Root(root) => self.modules[root.index()].krate,
                Scoped::Variant(variant) => self.defs[variant.adt.index()].krate,
            };
            let is_stub = self.crates[owner.index()].kind == CrateKind::Stub;
            return if is_stub { Outcome::NotInStub } else { Outcome::NotFound };
        }
        if self.foreign[krate.index()].contains(&first) {
            return Outcome::Foreign;
        }
        if self.generated.contains(&self.real_module(module)) {
            return Outcome::Generated;
        }
        // A name that a `use` should have brought in, by itself or by a glob, is lost where that was lost.
        let mut at = Some(module);
        while let Some(here) = at {
            if let Some(outcome) =
                self.lost.get(&(here, Some(first))).or_else(|| self.lost.get(&(here, None)))
            {
                return *outcome;
            }
            at = self.modules[here.index()].parent.filter(|_| self.modules[here.index()].is_block);
        }
        Outcome::NotFound
    }

    /// The path that names lead along, as far as it is written: a name that a `use` brings in stands for the `use`'s own
    /// path, whether that leads anywhere or not.
    pub(crate) fn written_path(&self, module: ModuleId, names: &[Name]) -> Vec<Name> {
        let import = names.first().and_then(|first| {
            self.imports.iter().find(|p| {
                p.module == module && matches!(p.import.binding, Binding::Name(name, _) if name == *first)
            })
        });
        let start = import.map(|p| p.import.path.iter().map(|(n, _)| *n).collect());
        let start: Vec<Name> = start.unwrap_or_else(|| names.iter().take(1).copied().collect());
        start.into_iter().chain(names.iter().skip(1).copied()).collect()
    }

    /// Notes what the imports that were not found would have brought in.
    fn note_lost(&mut self) {
        let mut lost = FxHashMap::default();
        let pending = self.imports.iter().filter(|p| !p.found);
        for pending in pending {
            let names: Vec<Name> = pending.import.path.iter().map(|(n, _)| *n).collect();
            let outcome = self.why_not(pending.module, pending.import.global, &names);
            let name = match pending.import.binding {
                Binding::Name(name, _) => Some(name),
                Binding::Glob => None,
                Binding::Underscore => continue,
            };
            lost.entry((pending.module, name)).or_insert(outcome);
        }
        self.lost = lost;
    }

    /// The shortest public path of each item of a crate.
    pub(crate) fn public_paths(&self, krate: CrateId) -> FxHashMap<DefId, String> {
        let data = &self.crates[krate.index()];
        let mut found = FxHashMap::default();
        let mut queue = std::collections::VecDeque::from([(data.root, data.name.to_string())]);
        while let Some((module, path)) = queue.pop_front() {
            let spaces = [Space::Types, Space::Values, Space::Macros].map(|s| self.space(module, s));
            let mut names: Vec<(Name, DefId)> = spaces
                .into_iter()
                .flatten()
                .filter(|(_, entry)| entry.reach == Reach::Everywhere)
                .filter_map(|(name, entry)| match entry.item {
                    Scoped::Def(def) if self.defs[def.index()].krate == krate => Some((*name, def)),
                    _ => None,
                })
                .collect();
            names.sort_unstable();
            for (name, def) in names {
                if found.contains_key(&def) {
                    continue;
                }
                let path = format!("{path}::{name}");
                if let Some(below) = self.module_of.get(&def) {
                    queue.push_back((*below, path.clone()));
                }
                found.insert(def, path);
            }
        }
        found
    }

    /// Calls `f` with all types that can be named in a module, the prelude's included, and with the unnamed traits.
    pub(crate) fn visible_types(&self, module: ModuleId, f: &mut dyn FnMut(Scoped)) {
        let mut at = module;
        loop {
            let data = &self.modules[at.index()];
            data.types.values().for_each(|entry| f(entry.item));
            data.unnamed.iter().for_each(|item| f(*item));
            for (target, _) in &data.globs {
                if let GlobTarget::Module(from) = target {
                    self.modules[from.index()].unnamed.iter().for_each(|item| f(*item));
                }
            }
            match data.parent {
                Some(parent) if data.is_block => at = parent,
                _ => break,
            }
        }
        if let Some(prelude) = self.prelude(module) {
            self.modules[prelude.index()].types.values().for_each(|entry| f(entry.item));
        }
    }

    /// The module whose names are known everywhere in the crate of a module: std's prelude.
    fn prelude(&self, module: ModuleId) -> Option<ModuleId> {
        let krate = self.modules[module.index()].krate;
        let std = self.extern_root(krate, Name::new("std"))?;
        let prelude = self.child(std, Name::new("prelude"))?;
        let edition = match self.editions[krate.index()] {
            ..2018 => "rust_2015",
            2018..2021 => "rust_2018",
            2021..2024 => "rust_2021",
            _ => "rust_2024",
        };
        self.child(prelude, Name::new(edition)).or_else(|| self.child(prelude, Name::new("v1")))
    }

    fn child(&self, module: ModuleId, name: Name) -> Option<ModuleId> {
        match self.modules[module.index()].types.get(&name)?.item {
            Scoped::Def(def) => self.module_of.get(&def).copied(),
            Scoped::Root(root) => Some(root),
            Scoped::Variant(_) => None,
        }
    }

    fn walk_from(&self, module: ModuleId, names: &[Name], used: usize, space: Space) -> Option<Walked> {
        let Some(&name) = names.get(used) else {
            // The path is the module itself: `use super::super;`, `use crate;` or a crate's name.
            let item = match self.modules[module.index()].def {
                Some(def) => Scoped::Def(def),
                None => Scoped::Root(module),
            };
            return (space == Space::Types).then_some(Walked { item, used });
        };
        let here = if used + 1 == names.len() { space } else { Space::Types };
        let item = self.space(module, here).get(&name)?.item;
        self.walk_on(item, names, used + 1, space)
    }

    fn walk_on(&self, item: Scoped, names: &[Name], used: usize, space: Space) -> Option<Walked> {
        if used == names.len() {
            return Some(Walked { item, used });
        }
        let stop = Some(Walked { item, used });
        match item {
            Scoped::Root(root) => self.walk_from(root, names, used, space),
            Scoped::Def(def) => match self.defs[def.index()].kind {
                DefKind::Module => self.walk_from(*self.module_of.get(&def)?, names, used, space),
                DefKind::Enum => {
                    let name = names[used];
                    match self.variants(def).into_iter().find(|v| v.1 == name) {
                        Some((index, _, _)) => {
                            let item = Scoped::Variant(VariantId { adt: def, index });
                            Some(Walked { item, used: used + 1 })
                        }
                        None => stop,
                    }
                }
                _ => stop,
            },
            Scoped::Variant(_) => stop,
        }
    }

    /// A path of names from a crate's root, for the few items that inference itself knows.
    pub(crate) fn at_path(&self, krate: CrateId, path: &str, space: Space) -> Option<DefId> {
        let names: Vec<Name> = path.split("::").map(Name::new).collect();
        let walked = self.walk_from(self.crates[krate.index()].root, &names, 0, space)?;
        match walked.item {
            Scoped::Def(def) if walked.used == names.len() => Some(def),
            _ => None,
        }
    }
}
