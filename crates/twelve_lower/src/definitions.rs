//! Which macro definitions a file's calls may mean: those of its own crate, and of the libraries around it.
//!
//! Definitions are texts, so that they can be shared by the threads that lower files. Which ones a call in the
//! file itself sees by the order of the text is for `expand` to know; here are those that are found from afar, by
//! name. Of several with one name none is chosen: which one is meant depends on imports, conditions and order
//! that nobody here follows.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use twelve_hir::{Binding, File, Item, ItemId, ItemKind, Name, Visibility};

/// Through how many libraries a macro is handed on at most.
const MOST_HANDS: u32 = 8;

/// The macros that one crate defines, outside of its functions.
#[derive(Debug, Clone)]
pub struct CrateMacros {
    /// The name that the crate's library has in code.
    krate: Name,
    /// Of a stub many macros are left out, which still are there.
    is_stub: bool,
    by_name: BTreeMap<Name, Vec<Definition>>,
    /// Derives, which only stubs describe: the items that are added for an item.
    derives: BTreeMap<Name, Arc<str>>,
    /// What its root hands on from elsewhere: the whole path.
    handed_on: BTreeMap<Name, Vec<Name>>,
}

/// One `macro_rules!`.
#[derive(Debug, Clone)]
struct Definition {
    rules: Arc<str>,
    exported: bool,
    /// Whether it needs a feature that is off.
    off: bool,
}

impl CrateMacros {
    /// The definitions in a crate's files, which is built with these features. Those that only tests compile are left
    /// out.
    pub fn of<'f>(krate: &str, features: &[String], files: impl IntoIterator<Item = &'f File>) -> Self {
        let mut all = Self {
            krate: Name::new(krate),
            is_stub: false,
            by_name: BTreeMap::new(),
            derives: BTreeMap::new(),
            handed_on: BTreeMap::new(),
        };
        for file in files {
            all.collect(file, &file.root, features);
            all.hand_on(file);
        }
        all
    }

    /// The names that public imports of a file bring in. Whether the file is the root is not asked: a macro of that
    /// name is what a path through the library can mean, if it means one.
    fn hand_on(&mut self, file: &File) {
        for item in file.root.iter().map(|id| file.item(*id)) {
            let ItemKind::Use(imports) = &item.kind else { continue };
            if item.visibility != Visibility::Public {
                continue;
            }
            for import in imports {
                if let Binding::Name(name, _) = import.binding
                    && import.path.len() > 1
                {
                    let path = import.path.iter().map(|(n, _)| *n).collect();
                    self.handed_on.entry(name).or_insert(path);
                }
            }
        }
    }

    /// Those of a stub. Many of a stub's macros are there for their name alone: what stands for nothing is none.
    pub fn of_stub(krate: &str, file: &File) -> Self {
        let mut all = Self::of(krate, &[], [file]);
        all.is_stub = true;
        for definitions in all.by_name.values_mut() {
            definitions.retain(|d| !stands_for_nothing(&d.rules));
        }
        all.by_name.retain(|_, definitions| !definitions.is_empty());
        all
    }

    /// Whether the crate defines none.
    pub fn is_empty(&self) -> bool {
        self.by_name.is_empty() && self.derives.is_empty()
    }

    fn collect(&mut self, file: &File, items: &[ItemId], features: &[String]) {
        for item in items.iter().map(|id| file.item(*id)).filter(|item| !item.cfg.is_test_only()) {
            match &item.kind {
                ItemKind::Mod(Some(items)) => self.collect(file, items, features),
                ItemKind::MacroRules { exported, rules } => self.add(item, *exported, rules, features),
                _ => {}
            }
        }
    }

    fn add(&mut self, item: &Item, exported: bool, rules: &str, features: &[String]) {
        if item.attrs.iter().any(|a| a.is("twelve::derive")) {
            self.derives.insert(item.name, rules.into());
            return;
        }
        let definition = Definition { rules: rules.into(), exported, off: item.cfg.is_off(features) };
        self.by_name.entry(item.name).or_default().push(definition);
    }

    /// The one definition of this name: the one that is on, where features decide between several.
    fn only(&self, name: Name, exported: bool) -> Option<&Definition> {
        let named = self.by_name.get(&name)?.iter().filter(|d| d.exported || !exported);
        let mut all: Vec<&Definition> = named.collect();
        if all.len() > 1 {
            all.retain(|d| !d.off);
        }
        match all[..] {
            [one] => Some(one),
            _ => None,
        }
    }
}

/// Whether every rule is followed by an empty pair of brackets.
fn stands_for_nothing(rules: &str) -> bool {
    rules.split("=>").skip(1).all(|behind| {
        let mut chars = behind.chars().filter(|c| !c.is_whitespace());
        matches!(
            (chars.next(), chars.next()),
            (Some('{'), Some('}')) | (Some('('), Some(')')) | (Some('['), Some(']'))
        )
    })
}

/// The macro definitions in scope for the files of one crate.
#[derive(Debug, Clone, Default)]
pub struct Macros {
    own: Option<Arc<CrateMacros>>,
    /// All libraries of the workspace and stubs, of which a `$crate` can name any.
    libraries: Arc<Vec<Arc<CrateMacros>>>,
    /// Whether a lone name means nothing unless it was imported: the crate's own macros are not known yet.
    named_only: bool,
    /// What the crate depends on, by the name that its code uses: the position among `libraries`, or none for
    /// what is not known.
    dependencies: BTreeMap<Name, Option<usize>>,
}

/// A definition that was chosen for a call.
#[derive(Debug, Clone)]
pub(crate) struct Chosen {
    pub(crate) rules: Arc<str>,
    /// The library that it is from; none for the crate of the call itself.
    pub(crate) krate: Option<Name>,
}

impl Macros {
    /// The macros for a crate: its own, those of `libraries`, and which of these it depends on by which name. A
    /// dependency that is none of them is named with `None`: a call that leads there means nothing here.
    pub fn new<'n>(
        own: Arc<CrateMacros>,
        libraries: Arc<Vec<Arc<CrateMacros>>>,
        dependencies: impl IntoIterator<Item = (&'n str, Option<usize>)>,
    ) -> Self {
        let std = ["std", "core", "alloc"].map(|name| (name, None));
        let all = std.into_iter().chain(dependencies).map(|(name, to)| (Name::new(name), to));
        Self { own: Some(own), libraries, named_only: false, dependencies: all.collect() }
    }

    /// The macros that a crate can name by a path or an import, and the derives, before its own files are known.
    pub fn of_libraries<'n>(
        libraries: Arc<Vec<Arc<CrateMacros>>>,
        dependencies: impl IntoIterator<Item = (&'n str, Option<usize>)>,
    ) -> Self {
        let own = Arc::new(CrateMacros::of("", &[], []));
        Self { named_only: true, ..Self::new(own, libraries, dependencies) }
    }

    /// Whether a file that was lowered without these has a call that one of them may be meant by.
    pub fn concern(&self, file: &File) -> bool {
        file.unknown_macros.iter().any(|name| {
            let own = self.own.as_ref().is_some_and(|own| own.by_name.contains_key(name));
            own || self.libraries.iter().any(|l| self.exported(l, *name).is_some())
                || self.derive(*name).is_some()
        })
    }

    /// The definition that a path means; for a lone name that was imported its import's path says which.
    pub(crate) fn choose(&self, path: &[Name], imported: Option<&[Name]>) -> Option<Chosen> {
        match (path, imported) {
            ([name], Some(import)) if import.len() > 1 => {
                let own = || self.is_ours(import).then(|| self.own(*name)).flatten();
                self.by_path(import).or_else(own)
            }
            ([_], _) if self.named_only => None,
            ([name], _) => self.own(*name).or_else(|| self.of_dependencies(*name)),
            _ => self.by_path(path),
        }
    }

    /// Whether a path leads to a library of the workspace. When that has no macro of the name, the import is of a function
    /// or type, and the name as a macro means what it would without.
    fn is_ours(&self, path: &[Name]) -> bool {
        let Some(first) = path.first() else { return false };
        match self.dependencies.get(first) {
            Some(Some(at)) => self.libraries.get(*at).is_some_and(|l| !l.is_stub),
            Some(None) => false,
            None => true,
        }
    }

    fn by_path(&self, path: &[Name]) -> Option<Chosen> {
        let (first, last) = (*path.first()?, *path.last()?);
        if let Some(krate) = first.as_crate() {
            let library = self.libraries.iter().find(|l| l.krate == *krate)?;
            return self.exported(library, last);
        }
        match self.dependencies.get(&first) {
            Some(Some(at)) => self.exported(self.libraries.get(*at)?, last),
            Some(None) => None,
            None => self.own(last),
        }
    }

    /// The derive of this name, of the libraries that the crate depends on. The traits and derives of a crate are most
    /// often imported by a glob, so where the name comes from is not asked; of two with one name none is chosen.
    pub(crate) fn derive(&self, name: Name) -> Option<Chosen> {
        let positions: BTreeSet<usize> = self.dependencies.values().flatten().copied().collect();
        let libraries = positions.into_iter().filter_map(|at| self.libraries.get(at));
        let mut found = libraries.filter_map(|library| {
            let rules = Arc::clone(library.derives.get(&name)?);
            Some(Chosen { rules, krate: Some(library.krate) })
        });
        found.next().filter(|_| found.next().is_none())
    }

    fn own(&self, name: Name) -> Option<Chosen> {
        let definition = self.own.as_ref()?.only(name, false)?;
        Some(Chosen { rules: Arc::clone(&definition.rules), krate: None })
    }

    fn exported(&self, library: &CrateMacros, name: Name) -> Option<Chosen> {
        self.exported_at(library, name, 0)
    }

    fn exported_at(&self, library: &CrateMacros, name: Name, depth: u32) -> Option<Chosen> {
        let Some(definition) = library.only(name, true) else {
            let path = library.handed_on.get(&name).filter(|_| depth < MOST_HANDS)?;
            let from = self.libraries.iter().find(|l| path.first() == Some(&l.krate))?;
            return self.exported_at(from, *path.last()?, depth + 1);
        };
        let own = self.own.as_ref().is_some_and(|own| own.krate == library.krate);
        Some(Chosen { rules: Arc::clone(&definition.rules), krate: (!own).then_some(library.krate) })
    }

    /// The one library that exports it, among those that the crate depends on.
    fn of_dependencies(&self, name: Name) -> Option<Chosen> {
        let mut positions: Vec<usize> = self.dependencies.values().flatten().copied().collect();
        positions.sort_unstable();
        positions.dedup();
        let libraries = positions.into_iter().filter_map(|at| self.libraries.get(at));
        let mut found = libraries.filter_map(|library| self.exported(library, name));
        found.next().filter(|_| found.next().is_none())
    }
}
