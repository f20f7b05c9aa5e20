//! From a folder to its packages: where the workspace begins, who belongs to it, and what is meant.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use semver::{Version, VersionReq};
use toml::Value;

use crate::dependencies::{dependencies, patches};
use crate::lockfile::Lockfile;
use crate::manifest::{Manifest, ManifestError};
use crate::members::{member_dirs, walk};
use crate::model::{Dependency, DependencyKind, Options, Package, TargetKind, Workspace};
use crate::notes::{DiscoverError, Note, NoteKind, Notes};
use crate::read::{exists, normalized};
use crate::select::{matching, unknown};
use crate::targets::targets;

/// Finds the packages of a folder, without running anything.
///
/// As for cargo, the nearest `Cargo.toml` upwards counts (or the one of `--manifest-path`), and it belongs to
/// the nearest workspace above that does not exclude it. Where there is no manifest upwards, every package
/// below the folder is taken, but for hidden folders, `target`, and what `.gitignore` names.
///
/// Which packages are [selected](Package::selected):
/// - `-p`: those that match, wherever the start is;
/// - `--workspace`: all members;
/// - else, if the start is the workspace root: **all members**. Cargo takes the root package or
///   `default-members` here; but a service is usually spread over the members of its workspace, and a linter
///   that passes over most of it says nothing about it;
/// - else, in the folder of a member: that member;
/// - without a manifest upwards: every package that was found;
/// - less what `--exclude` names, and less libraries that only tests of programs use (`[dev-dependencies]`), unless `-p`
///   names them or nothing else is there.
///
/// # Errors
/// When nothing can be analysed: see [`DiscoverError`]. What is broken besides is in [`Workspace::notes`].
pub fn discover(start: &Path, options: &Options) -> Result<Workspace, DiscoverError> {
    let start = canonical_folder(start)?;
    let home = match &options.manifest_path {
        Some(path) => Some(manifest_folder(&start.join(path))?),
        None => start.ancestors().find(|d| exists(&d.join("Cargo.toml"))).map(Path::to_owned),
    };
    match home {
        Some(home) => at_manifest(&home, &start, options),
        None => below_folder(&start, options),
    }
}

fn canonical_folder(start: &Path) -> Result<PathBuf, DiscoverError> {
    let real =
        start.canonicalize().map_err(|source| DiscoverError::Start { path: start.to_owned(), source })?;
    match real.parent() {
        Some(parent) if !real.is_dir() => Ok(parent.to_owned()),
        _ => Ok(real),
    }
}

/// The canonical folder of `--manifest-path`, which names a manifest or its folder.
fn manifest_folder(path: &Path) -> Result<PathBuf, DiscoverError> {
    let error = |reason: String| DiscoverError::Manifest { path: path.to_owned(), line: None, reason };
    let folder = if path.is_dir() {
        path
    } else if path.file_name().is_some_and(|n| n == "Cargo.toml") {
        path.parent().unwrap_or(path)
    } else {
        return Err(error("--manifest-path must name a Cargo.toml or its folder".to_owned()));
    };
    match folder.canonicalize() {
        Ok(real) if exists(&real.join("Cargo.toml")) => Ok(real),
        Ok(_) => Err(error("does not exist".to_owned())),
        Err(e) => Err(error(format!("cannot be read: {e}"))),
    }
}

/// The packages around a manifest.
fn at_manifest(home: &Path, start: &Path, options: &Options) -> Result<Workspace, DiscoverError> {
    let manifest = Rc::new(load_or_fail(home)?);
    if manifest.package().is_none() && manifest.workspace().is_none() {
        let reason = "has neither a [package] nor a [workspace] section".to_owned();
        return Err(DiscoverError::Manifest { path: manifest.path.clone(), line: None, reason });
    }
    let (mut discovery, workspace, members) = surroundings(&manifest)?;
    if manifest.package().is_some()
        && let Err(reason) = manifest.header(workspace.as_deref(), &mut discovery.notes)
    {
        return Err(DiscoverError::Manifest { path: manifest.path.clone(), line: None, reason });
    }
    let root = discovery.root.clone();
    let mut packages = discovery.packages(&members, Some(&root));
    for package in &mut packages {
        package.member = members.contains(&package.root);
        package.selected = package.member && (options.workspace || home == root || package.root == home);
    }
    discovery.finish(packages, start, options)
}

/// The workspace that a manifest belongs to, if any, and the members of it; else the package is its only one.
type Surroundings = (Discovery, Option<Rc<Manifest>>, BTreeSet<PathBuf>);

fn surroundings(manifest: &Rc<Manifest>) -> Result<Surroundings, DiscoverError> {
    let alone = |note: Option<Note>| {
        let mut discovery = Discovery::new(&manifest.dir);
        note.into_iter().for_each(|n| discovery.notes.insert(n));
        let root = manifest.workspace().is_some().then(|| Rc::clone(manifest));
        let members = match &root {
            Some(root) => discovery.members(root),
            None => BTreeSet::from([manifest.dir.clone()]),
        };
        (discovery, root, members)
    };
    if manifest.workspace().is_some() {
        return Ok(alone(None));
    }
    let note = |kind, reason: String| Note { path: manifest.path.clone(), kind, line: None, reason };
    let pointer = manifest.package().and_then(|p| p.get("workspace")).and_then(Value::as_str);
    if let Some(pointer) = pointer {
        // A root that isn't above the package would let the package's manifest send us anywhere.
        let dir = normalized(&manifest.dir.join(pointer));
        let dir = if dir.ends_with("Cargo.toml") { dir.parent().unwrap_or(&dir).to_owned() } else { dir };
        if !manifest.dir.starts_with(&dir) {
            let reason = format!("has its workspace root outside of the folders above it: {pointer}");
            return Ok(alone(Some(note(NoteKind::OutsideRoot, reason))));
        }
        let root = load_or_fail(&dir)?;
        return Ok(match member_of(root, manifest) {
            Ok(found) => found,
            Err(reason) => alone(Some(note(NoteKind::NotAMember, reason))),
        });
    }
    for dir in manifest.dir.ancestors().skip(1).filter(|d| exists(&d.join("Cargo.toml"))) {
        let above = load_or_fail(dir)?;
        if above.workspace().is_some() && !above.excludes(&manifest.dir) {
            return Ok(match member_of(above, manifest) {
                Ok(found) => found,
                Err(reason) => alone(Some(note(NoteKind::NotAMember, reason))),
            });
        }
    }
    Ok(alone(None))
}

/// The workspace of `root`, if `manifest` is a member of it.
fn member_of(root: Manifest, manifest: &Manifest) -> Result<Surroundings, String> {
    let root = Rc::new(root);
    let mut discovery = Discovery::new(&root.dir);
    let members = discovery.members(&root);
    if members.contains(&manifest.dir) {
        Ok((discovery, Some(root), members))
    } else {
        let name = root.path.display();
        Err(format!("is not a member of the workspace above it ({name}), so it is analysed alone"))
    }
}

fn load_or_fail(dir: &Path) -> Result<Manifest, DiscoverError> {
    Manifest::load(dir, dir).map_err(|ManifestError { line, reason, .. }| DiscoverError::Manifest {
        path: dir.join("Cargo.toml"),
        line,
        reason,
    })
}

/// Every package below a folder that has no manifest upwards.
fn below_folder(start: &Path, options: &Options) -> Result<Workspace, DiscoverError> {
    let mut discovery = Discovery::new(start);
    let dirs = walk(start, &mut discovery.notes);
    if dirs.is_empty() {
        let notes = discovery.notes.into_vec();
        // What could not be read may have held the manifest.
        return Err(if notes.is_empty() {
            DiscoverError::NoManifest { start: start.to_owned() }
        } else {
            DiscoverError::NoPackages { root: start.to_owned(), notes }
        });
    }
    let mut members = BTreeSet::new();
    for dir in dirs {
        let Some(manifest) = discovery.load(&dir) else { continue };
        if manifest.workspace().is_some() {
            members.extend(discovery.members(&manifest));
        }
        // A virtual manifest is not a package, and nothing is wrong with that.
        if manifest.package().is_some() || manifest.workspace().is_none() {
            members.insert(dir);
        }
    }
    let mut packages = discovery.packages(&members, None);
    for package in &mut packages {
        package.member = members.contains(&package.root);
        package.selected = package.member;
    }
    discovery.finish(packages, start, options)
}

/// What is known so far: each manifest and lock file is read once.
struct Discovery {
    root: PathBuf,
    notes: Notes,
    manifests: BTreeMap<PathBuf, Option<Rc<Manifest>>>,
    locks: BTreeMap<PathBuf, Option<Rc<Lockfile>>>,
    patches: BTreeMap<PathBuf, Rc<Vec<Patch>>>,
}

impl Discovery {
    fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            notes: Notes::default(),
            manifests: BTreeMap::new(),
            locks: BTreeMap::new(),
            patches: BTreeMap::new(),
        }
    }

    /// The manifest of a canonical folder; `None`, and a note, if there is none to use.
    fn load(&mut self, dir: &Path) -> Option<Rc<Manifest>> {
        if let Some(known) = self.manifests.get(dir) {
            return known.clone();
        }
        let loaded = match Manifest::load(dir, &self.root) {
            Ok(manifest) => Some(Rc::new(manifest)),
            Err(ManifestError { line, reason, kind }) => {
                self.notes.insert(Note { path: dir.join("Cargo.toml"), kind, line, reason });
                None
            }
        };
        self.manifests.insert(dir.to_owned(), loaded.clone());
        loaded
    }

    fn lock(&mut self, dir: &Path) -> Option<Rc<Lockfile>> {
        if let Some(known) = self.locks.get(dir) {
            return known.clone();
        }
        let loaded = Lockfile::load(dir, &self.root, &mut self.notes).map(Rc::new);
        self.locks.insert(dir.to_owned(), loaded.clone());
        loaded
    }

    /// The workspace root that a package inherits from: itself, the one that it names, or the nearest above
    /// that doesn't exclude it; never outside of the root.
    fn workspace_of(&mut self, manifest: &Rc<Manifest>) -> Option<Rc<Manifest>> {
        if manifest.workspace().is_some() {
            return Some(Rc::clone(manifest));
        }
        if let Some(pointer) = manifest.package().and_then(|p| p.get("workspace")).and_then(Value::as_str) {
            let dir = normalized(&manifest.dir.join(pointer));
            let dir = if dir.ends_with("Cargo.toml") { dir.parent()?.to_owned() } else { dir };
            if !dir.starts_with(&self.root) {
                let reason = format!("has its workspace root outside of the root folder: {pointer}");
                self.notes.add(NoteKind::OutsideRoot, &manifest.path, reason);
                return None;
            }
            return self.load(&dir).filter(|m| m.workspace().is_some());
        }
        for dir in manifest.dir.ancestors().skip(1) {
            if !dir.starts_with(&self.root) {
                break;
            }
            if !exists(&dir.join("Cargo.toml")) {
                continue;
            }
            if let Some(above) = self.load(dir)
                && above.workspace().is_some()
                && !above.excludes(&manifest.dir)
            {
                return Some(above);
            }
        }
        None
    }

    /// The folders of a workspace's members: the root package, those that `members` names, and the path
    /// dependencies of all of them that lie below the workspace root and aren't excluded.
    fn members(&mut self, workspace: &Rc<Manifest>) -> BTreeSet<PathBuf> {
        let mut members = BTreeSet::new();
        let mut open = member_dirs(workspace, &self.root, &mut self.notes);
        if workspace.package().is_some() {
            open.push(workspace.dir.clone());
        }
        while let Some(dir) = open.pop() {
            let excluded = dir != workspace.dir && workspace.excludes(&dir);
            if members.contains(&dir) || excluded || !dir.starts_with(&workspace.dir) {
                continue;
            }
            let Some(manifest) = self.load(&dir) else { continue };
            for path in
                dependencies(&manifest, self.workspace_of(&manifest).as_deref(), &self.root, &mut self.notes)
                    .into_iter()
                    .filter_map(|d| d.path)
            {
                // A path dependency that is in a workspace of its own stays there.
                let own = self.load(&path).and_then(|m| self.workspace_of(&m));
                if own.is_some_and(|w| w.dir == workspace.dir) {
                    open.push(path);
                }
            }
            members.insert(dir);
        }
        members
    }

    /// The packages of these folders and of all path dependencies within the root. With `lock_dir` all
    /// versions come from the lock file there, else from that of each package's own workspace.
    fn packages(&mut self, dirs: &BTreeSet<PathBuf>, lock_dir: Option<&Path>) -> Vec<Package> {
        let mut packages: BTreeMap<PathBuf, Package> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        let mut open: Vec<PathBuf> = dirs.iter().cloned().collect();
        while let Some(dir) = open.pop() {
            if !seen.insert(dir.clone()) {
                continue;
            }
            let Some(manifest) = self.load(&dir) else { continue };
            if let Some(package) = self.package(&manifest, lock_dir) {
                open.extend(package.dependencies.iter().filter_map(|d| d.path.clone()));
                packages.insert(package.manifest.clone(), package);
            }
        }
        let libs: BTreeMap<PathBuf, String> =
            packages.values().filter_map(|p| Some((p.root.clone(), p.lib()?.name.clone()))).collect();
        let mut packages: Vec<Package> = packages.into_values().collect();
        for dependency in packages.iter_mut().flat_map(|p| &mut p.dependencies) {
            dependency.lib_name = dependency.path.as_ref().and_then(|p| libs.get(p)).cloned();
        }
        packages
    }

    fn package(&mut self, manifest: &Rc<Manifest>, lock_dir: Option<&Path>) -> Option<Package> {
        let workspace = self.workspace_of(manifest);
        let header = match manifest.header(workspace.as_deref(), &mut self.notes) {
            Ok(header) => header,
            Err(reason) => {
                self.notes.add(NoteKind::BrokenManifest, &manifest.path, reason);
                return None;
            }
        };
        let home = workspace.as_ref().unwrap_or(manifest);
        let lock = self.lock(lock_dir.unwrap_or(&home.dir));
        let patched = self.patched(home);
        let mut dependencies = dependencies(manifest, workspace.as_deref(), &self.root, &mut self.notes);
        for dependency in &mut dependencies {
            let req = VersionReq::parse(&dependency.req).unwrap_or(VersionReq::STAR);
            if dependency.path.is_none() {
                let fits = |(name, version, _): &&Patch| *name == dependency.package && req.matches(version);
                dependency.path = patched.iter().find(fits).map(|(_, _, dir)| dir.clone());
            }
            dependency.version = lock
                .as_ref()
                .and_then(|l| l.resolve(&header.name, &header.version, &dependency.package, &dependency.req));
        }
        let targets = targets(manifest, &header, &self.root, &mut self.notes);
        if targets.is_empty() {
            self.notes.add(NoteKind::Missing, &manifest.path, "has no targets, neither declared nor found");
        }
        let optional = dependencies.iter().filter(|d| d.optional).map(|d| d.name.as_str());
        Some(Package {
            features: manifest.features(optional),
            name: header.name,
            version: header.version,
            edition: header.edition,
            root: manifest.dir.clone(),
            manifest: manifest.path.clone(),
            targets,
            dependencies,
            member: false,
            selected: false,
            test_support: false,
        })
    }

    /// The packages that a workspace root puts in the place of published ones.
    fn patched(&mut self, home: &Manifest) -> Rc<Vec<Patch>> {
        if let Some(known) = self.patches.get(&home.dir) {
            return Rc::clone(known);
        }
        let mut found = Vec::new();
        for (name, dir) in patches(home, &self.root, &mut self.notes) {
            let Some(manifest) = self.load(&dir) else { continue };
            let workspace = self.workspace_of(&manifest);
            let Ok(header) = manifest.header(workspace.as_deref(), &mut self.notes) else { continue };
            if let Ok(version) = Version::parse(&header.version) {
                found.push((name, version, dir));
            }
        }
        let found = Rc::new(found);
        self.patches.insert(home.dir.clone(), Rc::clone(&found));
        found
    }

    /// Applies `-p` and `--exclude`, and gives all away.
    fn finish(
        mut self,
        mut packages: Vec<Package>,
        start: &Path,
        options: &Options,
    ) -> Result<Workspace, DiscoverError> {
        if packages.is_empty() {
            return Err(DiscoverError::NoPackages { root: self.root, notes: self.notes.into_vec() });
        }
        if !options.packages.is_empty() {
            let hits = matching(&packages, &options.packages, start, |spec| Err(unknown(spec, &packages)))?;
            for (package, hit) in packages.iter_mut().zip(hits) {
                package.selected = hit;
            }
        }
        let excluded = matching(&packages, &options.exclude, start, |spec| {
            let reason = format!("--exclude {spec} matches no package");
            self.notes.add(NoteKind::Missing, &self.root, reason);
            Ok(())
        })?;
        for (package, excluded) in packages.iter_mut().zip(excluded) {
            package.selected &= !excluded;
        }
        leave_out_test_support(&mut packages, options.packages.is_empty());
        if !packages.iter().any(|p| p.selected) {
            // Without --exclude the start itself was lost, and a note says why.
            if options.exclude.is_empty() {
                return Err(DiscoverError::NoPackages { root: self.root, notes: self.notes.into_vec() });
            }
            return Err(DiscoverError::NothingSelected);
        }
        let mut locked = BTreeMap::new();
        self.locks.values().flatten().for_each(|lock| lock.versions(&mut locked));
        Ok(Workspace { root: self.root, packages, locked, notes: self.notes.into_vec() })
    }
}

/// Package name, version and folder of a `[patch]` entry.
type Patch = (String, Version, PathBuf);

/// Marks the libraries that only tests of programs use; `drop` takes them out of the selection, unless nothing else is in
/// it. One that tests of a package without a program use may be what those are there to try.
fn leave_out_test_support(packages: &mut [Package], drop: bool) {
    let named_by = |root: &Path, kinds: &[DependencyKind]| {
        packages
            .iter()
            .filter(|p| p.root != root)
            .flat_map(|p| &p.dependencies)
            .any(|d| kinds.contains(&d.kind) && d.path.as_deref() == Some(root))
    };
    let runs = |p: &Package| p.targets.iter().any(|t| t.kind == TargetKind::Bin);
    let tested = |root: &Path| {
        let uses = |d: &Dependency| d.kind == DependencyKind::Dev && d.path.as_deref() == Some(root);
        packages.iter().filter(|p| runs(p) && p.root != root).any(|p| p.dependencies.iter().any(uses))
    };
    let is_support: Vec<bool> = packages
        .iter()
        .map(|p| {
            !runs(p)
                && tested(&p.root)
                && !named_by(&p.root, &[DependencyKind::Normal, DependencyKind::Build])
        })
        .collect();
    let others = packages.iter().zip(&is_support).any(|(p, support)| p.selected && !support);
    for (package, support) in packages.iter_mut().zip(is_support) {
        package.test_support = support;
        package.selected &= !(support && drop && others);
    }
}
