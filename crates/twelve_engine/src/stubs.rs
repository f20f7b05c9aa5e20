//! Which stubs a workspace needs, and those of the user.

use crate::error::EngineError;
use crate::load::Loaded;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use twelve_hir::ItemKind;
use twelve_lower::{CrateMacros, Limits, Macros, lower};
use twelve_program::DependencyInput;
use twelve_stubs::{Header, Stub, role};
use twelve_workspace::{DependencyKind, Workspace};

/// The stubs of a run, each once.
pub(crate) struct Shelf {
    own: Vec<Stub>,
    pub(crate) stubs: Vec<Stub>,
    /// The position of a package at a version among `stubs`.
    by_version: BTreeMap<Key, Option<usize>>,
    /// Bundled stubs that have been read and not been taken yet.
    read: BTreeMap<Key, Stub>,
}

/// A package and its version.
type Key = (String, Option<String>);

impl Shelf {
    /// The user's own stubs, and the bundled ones for what the packages depend on, read in parallel.
    pub(crate) fn new(workspace: &Workspace, own: Vec<Stub>, std: Option<Stub>) -> Self {
        let dependencies = workspace.packages.iter().flat_map(|p| &p.dependencies);
        let runtime = dependencies.filter(|d| d.kind == DependencyKind::Normal && d.path.is_none());
        let wanted: BTreeSet<Key> = runtime.map(|d| (d.package.clone(), d.asked_version())).collect();
        let read = wanted.into_par_iter().filter_map(|key| {
            let stub = twelve_stubs::load(&key.0, key.1.as_deref())?;
            Some((key, stub))
        });
        let mut read: BTreeMap<Key, Stub> = read.collect();
        read.extend(std.map(|stub| (("std".to_owned(), None), stub)));
        let mut shelf = Self { own, stubs: Vec::new(), by_version: BTreeMap::new(), read };
        shelf.take("std", None);
        shelf
    }

    /// For each package the macros and derives that the stubs of its dependencies describe by rules.
    pub(crate) fn macros(&self, workspace: &Workspace) -> Vec<Macros> {
        let mut libraries: Vec<Arc<CrateMacros>> = Vec::new();
        let mut positions: BTreeMap<Key, Option<usize>> = BTreeMap::new();
        let mut tables: Vec<Vec<(String, Option<usize>)>> = Vec::new();
        for package in &workspace.packages {
            let mut names = Vec::new();
            for dependency in &package.dependencies {
                let key = (dependency.package.clone(), dependency.asked_version());
                let at = *positions.entry(key).or_insert_with_key(|key| {
                    let own = self.own.iter().find(|s| s.covers(&key.0, key.1.as_deref()));
                    let stub = own.or_else(|| self.read.get(key))?;
                    let macros = CrateMacros::of_stub(&stub.header.lib_name(), &stub.file);
                    (!macros.is_empty()).then(|| {
                        libraries.push(Arc::new(macros));
                        libraries.len() - 1
                    })
                });
                names.push((dependency.crate_name(), at));
            }
            tables.push(names);
        }
        let libraries = Arc::new(libraries);
        let table = |names: Vec<(String, Option<usize>)>| {
            let names = names.iter().map(|(name, at)| (name.as_str(), *at));
            Macros::of_libraries(Arc::clone(&libraries), names)
        };
        tables.into_iter().map(table).collect()
    }

    /// The position of the stub for a package, loaded at its first use.
    fn take(&mut self, package: &str, version: Option<&str>) -> Option<usize> {
        let key = (package.to_owned(), version.map(str::to_owned));
        if let Some(known) = self.by_version.get(&key) {
            return *known;
        }
        let own = self.own.iter().find(|s| s.covers(package, version)).cloned();
        let stub = own.or_else(|| self.read.remove(&key)).or_else(|| twelve_stubs::load(package, version));
        let position = stub.map(|stub| {
            // Two versions that one stub speaks for share it.
            let same = |s: &Stub| s.header == stub.header;
            self.stubs.iter().position(same).unwrap_or_else(|| {
                self.stubs.push(stub);
                self.stubs.len() - 1
            })
        });
        self.by_version.insert(key, position);
        position
    }

    /// Gives every crate its dependencies: crates of the workspace, else stubs.
    pub(crate) fn link(&mut self, workspace: &Workspace, loaded: &mut Loaded) {
        let lib_of: BTreeMap<usize, usize> = loaded
            .crates
            .iter()
            .enumerate()
            .filter(|(_, c)| c.info.kind == "lib")
            .map(|(i, c)| (c.package, i))
            .collect();
        for i in 0..loaded.crates.len() {
            let package_index = loaded.crates[i].package;
            let package = &workspace.packages[package_index];
            let (mut dependencies, mut foreign) = (Vec::new(), Vec::new());
            let own = lib_of.get(&package_index).filter(|lib| **lib != i);
            if let Some(&lib) = own {
                dependencies.push((loaded.crates[lib].input.name.clone(), DependencyInput::Crate(lib)));
            }
            for dependency in &package.dependencies {
                let fits = match dependency.kind {
                    DependencyKind::Normal => true,
                    DependencyKind::Dev => loaded.crates[i].info.kind == "example",
                    DependencyKind::Build => false,
                };
                if !fits {
                    continue;
                }
                let member = dependency.path.as_deref().and_then(|p| {
                    let at = workspace.packages.iter().position(|x| x.root == p)?;
                    lib_of.get(&at).copied()
                });
                let to = match member {
                    Some(lib) => Some(DependencyInput::Crate(lib)),
                    None => self
                        .take(&dependency.package, dependency.asked_version().as_deref())
                        .map(DependencyInput::Stub),
                };
                let renamed = dependency.name != dependency.package;
                let name = match to {
                    // A stub says what the library is called where that is not the package's name.
                    Some(DependencyInput::Stub(at)) if !renamed => self.stubs[at].header.lib_name(),
                    _ => dependency.crate_name(),
                };
                match to {
                    Some(to) => dependencies.push((name, to)),
                    None => foreign.push(name),
                }
            }
            loaded.crates[i].input.dependencies = dependencies;
            loaded.crates[i].input.foreign = foreign;
        }
        self.take_what_stubs_name(&workspace.locked);
        let unchecked = self.by_version.iter().filter(|((package, version), at)| {
            let stub = at.and_then(|at| self.stubs.get(at));
            stub.is_some_and(|stub| !stub.covers(package, version.as_deref()))
        });
        loaded.unchecked = unchecked.count();
    }

    /// A stub names other crates by their library's name (`http` in `axum`'s): they are linked too, at the newest version
    /// that the lock file names.
    fn take_what_stubs_name(&mut self, locked: &BTreeMap<String, Vec<String>>) {
        let mut next = 0;
        while next < self.stubs.len() {
            let named = twelve_stubs::mentioned(&self.stubs[next].file);
            let own = self.own.iter().map(|s| &s.header);
            let own =
                own.filter(|h| named.iter().any(|name| *name == *h.lib_name())).map(|h| h.package.clone());
            let bundled = twelve_stubs::packages_named(&named).into_iter().map(str::to_owned);
            for package in own.chain(bundled).collect::<Vec<String>>() {
                let loaded = self.stubs.iter().any(|s| s.header.package == package);
                if !loaded {
                    let version = locked.get(&package).and_then(|versions| versions.last());
                    self.take(&package, version.map(String::as_str));
                }
            }
            next += 1;
        }
    }
}

/// The bundled stub for `std`.
pub(crate) fn std() -> Option<Stub> {
    twelve_stubs::load("std", None)
}

/// Reads the stubs of the user's folders.
///
/// # Errors
/// When a folder cannot be read, or a stub has a fault: the first one, with its line.
pub(crate) fn own_stubs(folders: &[PathBuf]) -> Result<Vec<Stub>, EngineError> {
    let mut stubs = Vec::new();
    for folder in folders {
        let fault =
            |path: &Path, reason: String| EngineError::Stub { path: path.to_owned(), line: None, reason };
        let entries = std::fs::read_dir(folder).map_err(|e| fault(folder, e.to_string()))?;
        let mut paths: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
        paths.retain(|p| p.extension().is_some_and(|e| e == "rs"));
        paths.sort();
        if paths.is_empty() {
            return Err(fault(folder, "there is no `.rs` file in this folder".to_owned()));
        }
        for path in paths {
            stubs.push(own_stub(folder, &path)?);
        }
    }
    Ok(stubs)
}

fn own_stub(folder: &Path, path: &Path) -> Result<Stub, EngineError> {
    let fault = |line, reason| EngineError::Stub { path: path.to_owned(), line, reason };
    let root = std::fs::canonicalize(folder).map_err(|e| fault(None, e.to_string()))?;
    let text = twelve_workspace::read_source(path, &root, twelve_workspace::SOURCE_BYTE_CAP)
        .map_err(|e| fault(None, e.to_string()))?;
    let header = Header::parse(&text).map_err(|e| fault(Some(1), e))?;
    let line = |offset: u32| text.get(..offset as usize).map(|t| t.matches('\n').count() as u32 + 1);
    let file = lower(&text, &Limits::default());
    if let Some(error) = file.errors.first() {
        return Err(fault(line(error.range.start), error.message.clone()));
    }
    for item in &file.items {
        let fields = match &item.kind {
            ItemKind::Struct(_, fields) => fields.fields.as_slice(),
            _ => &[],
        };
        for attrs in std::iter::once(&item.attrs).chain(fields.iter().map(|f| &f.attrs)) {
            role::roles(attrs).map_err(|e| fault(line(e.range.start), e.message))?;
        }
    }
    Ok(Stub { header, file: Arc::new(file) })
}
