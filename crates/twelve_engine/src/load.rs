//! From packages to files: which crates there are, which files make them, what each says.
//!
//! Files are found through `mod` declarations, in waves: the roots, then what they declare, and so on. Each wave
//! is read and lowered in parallel; ids are given in the order of the crates and declarations, so they do not
//! depend on the threads.

use crate::features::features_on;
use crate::settings::{BinSelection, Settings};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use twelve_diagnostics::{TargetInfo, Unread};
use twelve_hir::{Attr, Cfg, File, ItemId, ItemKind, MacroCall};
use twelve_lower::{Limits, Macros, lower, lower_with};
use twelve_program::{CrateInput, CrateKind, HirId};
use twelve_source::{FileId, SourceStore};
use twelve_workspace::{
    Confined, InlineModule, ModuleFile, Package, PathAttr, ReadError, SOURCE_BYTE_CAP, Target, TargetKind,
    Workspace, read_confined, shown_path,
};

/// The files of a workspace, read and lowered.
#[derive(Default)]
pub(crate) struct Loaded {
    pub(crate) sources: SourceStore,
    pub(crate) files: Vec<Arc<File>>,
    pub(crate) crates: Vec<LoadedCrate>,
    /// For each file the first crate that holds it.
    pub(crate) crate_of: Vec<usize>,
    pub(crate) unread: BTreeSet<Unread>,
    by_path: HashMap<PathBuf, FileId>,
    /// For each package the macros that its files may call before the workspace's own are known.
    macros: Vec<Macros>,
    /// Packages at a version that their stub was not checked against.
    pub(crate) unchecked: usize,
    /// Files below the packages that only tests compile.
    pub(crate) test_modules: Vec<PathBuf>,
}

/// A crate with its place in the workspace.
pub(crate) struct LoadedCrate {
    pub(crate) package: usize,
    pub(crate) info: TargetInfo,
    pub(crate) input: CrateInput,
}

/// A module file that a declaration asks for.
struct Wanted {
    krate: usize,
    /// The declaring file and item; none for a target's root.
    by: Option<(FileId, ItemId)>,
    candidates: Vec<ModuleFile>,
}

/// A file that has been placed in a crate and whose own declarations come next.
struct Placed {
    krate: usize,
    file: FileId,
    module: ModuleFile,
}

/// Reads all files. `macros`: for each package what the stubs of its dependencies describe by rules.
pub(crate) fn load(workspace: &Workspace, settings: &Settings, macros: Vec<Macros>) -> Loaded {
    let mut loaded = Loaded { macros, ..Loaded::default() };
    let features = features_on(&workspace.packages, settings);
    for (i, package) in workspace.packages.iter().enumerate() {
        for target in &package.targets {
            if !is_linked(package, target, settings) {
                continue;
            }
            loaded.crates.push(loaded_crate(i, package, target, settings, features[i].clone()));
        }
    }
    loaded.follow(workspace);
    loaded
}

/// Libraries are linked whoever selected them; programs only where they are to be linted.
fn is_linked(package: &Package, target: &Target, settings: &Settings) -> bool {
    match target.kind {
        // What only tests use, nothing that is linted names, but for examples.
        TargetKind::Lib => {
            package.selected || !package.test_support || settings.targets.examples != BinSelection::None
        }
        TargetKind::Bin => package.selected && settings.targets.bins.has(&target.name),
        TargetKind::Example => package.selected && settings.targets.examples.has(&target.name),
        TargetKind::ProcMacro | TargetKind::Test | TargetKind::Bench | TargetKind::BuildScript => false,
    }
}

fn loaded_crate(
    package_index: usize,
    package: &Package,
    target: &Target,
    settings: &Settings,
    features: Vec<String>,
) -> LoadedCrate {
    let (kind, kind_name) = match target.kind {
        TargetKind::Lib => (CrateKind::Lib, "lib"),
        TargetKind::Bin => (CrateKind::Bin, "bin"),
        TargetKind::Example => (CrateKind::Example, "example"),
        TargetKind::ProcMacro => (CrateKind::ProcMacro, "proc-macro"),
        TargetKind::Test => (CrateKind::Test, "test"),
        TargetKind::Bench => (CrateKind::Bench, "bench"),
        TargetKind::BuildScript => (CrateKind::BuildScript, "custom-build"),
    };
    let edition = target.edition.as_str();
    LoadedCrate {
        package: package_index,
        info: TargetInfo {
            package: package.name.clone(),
            version: package.version.clone(),
            package_root: package.root.clone(),
            manifest_path: package.manifest.clone(),
            name: target.name.clone(),
            kind: kind_name,
            src_path: target.src_path.clone(),
            edition,
        },
        input: CrateInput {
            name: target.name.replace('-', "_"),
            package: package.name.clone(),
            kind,
            root: HirId(u32::MAX),
            modules: Default::default(),
            dependencies: Vec::new(),
            foreign: Vec::new(),
            edition: edition.parse().unwrap_or(2015),
            features,
            selected: package.selected && (kind != CrateKind::Lib || settings.targets.lib),
        },
    }
}

impl Loaded {
    /// Puts the files of all crates in their places, reading those that are not known yet. To be done again when a
    /// file has other items than before.
    pub(crate) fn follow(&mut self, workspace: &Workspace) {
        self.test_modules.clear();
        self.crate_of.fill(usize::MAX);
        let mut wanted = Vec::new();
        for (krate, it) in self.crates.iter_mut().enumerate() {
            it.input.modules.clear();
            let candidates = vec![ModuleFile::root(&it.info.src_path)];
            wanted.push(Wanted { krate, by: None, candidates });
        }
        let confined = Confined::new(&workspace.root);
        while !wanted.is_empty() {
            let placed = self.read(&workspace.root, &confined, wanted);
            wanted = placed.iter().flat_map(|p| self.declared_by(p)).collect();
        }
    }

    /// Reads what a wave wants, and puts each file in its place.
    fn read(&mut self, root: &Path, confined: &Confined<'_>, wanted: Vec<Wanted>) -> Vec<Placed> {
        // Which file each one is: the first candidate that exists.
        type Found = Result<(ModuleFile, PathBuf), (PathBuf, ReadError)>;
        let found: Vec<Found> = wanted
            .par_iter()
            .map(|w| {
                let mut error = None;
                for candidate in &w.candidates {
                    match confined.find(&candidate.path) {
                        Ok(canonical) => return Ok((candidate.clone(), canonical)),
                        Err(ReadError::NotFound) => {}
                        Err(other) => error = Some((candidate.path.clone(), other)),
                    }
                }
                let first = w.candidates.first().map(|c| c.path.clone()).unwrap_or_default();
                Err(error.unwrap_or((first, ReadError::NotFound)))
            })
            .collect();
        let mut fresh: Vec<(&PathBuf, usize)> = Vec::new();
        let mut seen = BTreeSet::new();
        for (w, found) in wanted.iter().zip(&found) {
            if let Ok((_, canonical)) = found
                && !self.by_path.contains_key(canonical)
                && seen.insert(canonical)
            {
                fresh.push((canonical, self.crates[w.krate].package));
            }
        }
        let limits = Limits::default();
        let texts: Vec<Result<(String, File), ReadError>> = fresh
            .par_iter()
            .map(|&(path, package)| {
                let text = read_confined(path, SOURCE_BYTE_CAP)?;
                let file = match self.macros.get(package) {
                    Some(macros) => lower_with(&text, &limits, macros),
                    None => lower(&text, &limits),
                };
                Ok((text, file))
            })
            .collect();
        let mut failed: BTreeMap<PathBuf, String> = BTreeMap::new();
        for ((path, _), result) in fresh.into_iter().zip(texts) {
            match result {
                Ok((text, file)) => self.add(root, path, text, file),
                Err(error) => {
                    failed.insert(path.clone(), error.to_string());
                }
            }
        }
        let mut placed = Vec::new();
        for (w, found) in wanted.into_iter().zip(found) {
            match found {
                Ok((module, canonical)) => match self.by_path.get(&canonical) {
                    Some(&file) => {
                        // A file that declares itself, directly or in a circle, is one that rustc refuses.
                        if self.place(w.krate, w.by, file) {
                            placed.push(Placed { krate: w.krate, file, module });
                        }
                    }
                    None => {
                        let reason = failed.get(&canonical).cloned().unwrap_or_default();
                        self.unread.insert(Unread { path: name_of(root, &canonical), line: None, reason });
                    }
                },
                Err((path, error)) => self.missing(root, &w, &path, &error),
            }
        }
        placed
    }

    fn add(&mut self, root: &Path, path: &Path, text: String, file: File) {
        let name = name_of(root, path);
        for error in &file.errors {
            let line = text.get(..error.range.start as usize).map_or(1, |t| t.matches('\n').count() + 1);
            let reason = error.message.clone();
            self.unread.insert(Unread { path: name.clone(), line: Some(line as u32), reason });
        }
        let id = self.sources.add(name, path, text.into());
        self.files.push(Arc::new(file));
        self.crate_of.push(usize::MAX);
        self.by_path.insert(path.to_owned(), id);
    }

    /// Notes that a file belongs to a crate. `false` when the crate has it already.
    fn place(&mut self, krate: usize, by: Option<(FileId, ItemId)>, file: FileId) -> bool {
        let owner = &mut self.crate_of[file.0 as usize];
        *owner = (*owner).min(krate);
        let input = &mut self.crates[krate].input;
        match by {
            None => {
                input.root = HirId(file.0);
                true
            }
            Some((parent, item)) => {
                let known = input.root == HirId(file.0) || input.modules.values().any(|f| f.0 == file.0);
                input.modules.insert((HirId(parent.0), item), HirId(file.0));
                !known
            }
        }
    }

    /// A declaration whose file is not there. That is an error of the program only where nothing makes the
    /// declaration conditional; a generated file is one, too.
    fn missing(&mut self, root: &Path, wanted: &Wanted, path: &Path, error: &ReadError) {
        let conditional =
            wanted.by.is_some_and(|(file, item)| self.files[file.0 as usize].item(item).cfg != Cfg::True);
        if conditional && matches!(error, ReadError::NotFound) {
            return;
        }
        self.unread.insert(Unread { path: name_of(root, path), line: None, reason: error.to_string() });
    }

    /// The module files that a file declares.
    fn declared_by(&mut self, placed: &Placed) -> Vec<Wanted> {
        let file = Arc::clone(&self.files[placed.file.0 as usize]);
        let mut out = Vec::new();
        let mut inline = Vec::new();
        self.declarations(&file, &file.root, placed, &mut inline, &mut out);
        // Modules that functions declare have their files where the module around the function looks for them.
        for body in &file.bodies {
            for expr in &body.exprs {
                if let twelve_hir::Expr::Block(block) = expr
                    && !block.items.is_empty()
                {
                    self.declarations(&file, &block.items, placed, &mut inline, &mut out);
                }
            }
        }
        out
    }

    fn declarations(
        &mut self,
        file: &File,
        items: &[ItemId],
        placed: &Placed,
        inline: &mut Vec<(String, Option<String>)>,
        out: &mut Vec<Wanted>,
    ) {
        for &id in items {
            let item = file.item(id);
            if let ItemKind::MacroCall(call) = &item.kind {
                out.extend(self.included(call, placed, id));
                continue;
            }
            let ItemKind::Mod(content) = &item.kind else { continue };
            let paths: Vec<PathAttr<'_>> = item.attrs.iter().filter_map(path_attr).collect();
            if let Some(items) = content {
                if !item.cfg.is_test_only() {
                    let path = paths.first().map(|p| p.value.to_owned());
                    inline.push((item.name.to_string(), path));
                    self.declarations(file, items, placed, inline, out);
                    inline.pop();
                }
                continue;
            }
            let around: Vec<InlineModule<'_>> =
                inline.iter().map(|(name, path)| InlineModule { name, path: path.as_deref() }).collect();
            let candidates = placed.module.candidates(&around, &item.name, &paths);
            if item.cfg.is_test_only() {
                self.test_modules.extend(candidates.into_iter().map(|c| c.path));
            } else {
                out.push(Wanted { krate: placed.krate, by: Some((placed.file, id)), candidates });
            }
        }
    }
}

impl Loaded {
    /// The file of an `include!("file.rs")` among items, relative to the file that it stands in. What a build script
    /// writes (`concat!(env!("OUT_DIR"), ..)`) is none.
    fn included(&self, call: &MacroCall, placed: &Placed, item: ItemId) -> Option<Wanted> {
        call.path.as_name().filter(|name| *name == *"include")?;
        let source = self.sources.file(placed.file);
        let path = source.slice(call.tokens).trim().strip_prefix('"')?.strip_suffix('"')?;
        let plain = !path.contains(['\\', '"']) && !path.is_empty();
        let folder = placed.module.path.parent().filter(|_| plain)?;
        let candidates = vec![ModuleFile::root(folder.join(path))];
        Some(Wanted { krate: placed.krate, by: Some((placed.file, item)), candidates })
    }
}

fn path_attr(attr: &Attr) -> Option<PathAttr<'_>> {
    let value = attr.is("path").then(|| attr.meta.str()).flatten()?;
    Some(PathAttr { value, conditional: attr.cfg != Cfg::True })
}

/// The name of a file as it is printed: relative to the workspace root, with `/` between folders.
pub(crate) fn name_of(root: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(root).unwrap_or(path);
    shown_path(relative).replace('\\', "/")
}
