//! The targets of a package: what its manifest declares, and what cargo finds by itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use crate::manifest::{Header, Manifest, either, strings};
use crate::model::{Edition, Target, TargetKind};
use crate::notes::{NoteKind, Notes};
use crate::read::{ReadError, confine, exists, normalized};

/// All targets of a package, sorted by kind and name.
pub(crate) fn targets(manifest: &Manifest, header: &Header, root: &Path, notes: &mut Notes) -> Vec<Target> {
    let mut finder = Finder { manifest, header, root, notes, found: Vec::new() };
    finder.library();
    finder.group("bin", "autobins", TargetKind::Bin, "src/bin");
    finder.group("example", "autoexamples", TargetKind::Example, "examples");
    finder.group("test", "autotests", TargetKind::Test, "tests");
    finder.group("bench", "autobenches", TargetKind::Bench, "benches");
    finder.build_script();
    let mut found = finder.found;
    found.sort_by(|a, b| (a.kind, &a.name, &a.src_path).cmp(&(b.kind, &b.name, &b.src_path)));
    found
}

/// A target that lies where cargo looks: its name and its file.
type Inferred = (String, PathBuf);

struct Finder<'a> {
    manifest: &'a Manifest,
    header: &'a Header,
    root: &'a Path,
    notes: &'a mut Notes,
    found: Vec<Target>,
}

impl Finder<'_> {
    fn library(&mut self) {
        let package_name = self.header.name.replace('-', "_");
        let usual = self.dir().join("src/lib.rs");
        let declared = self.manifest.section("lib");
        if declared.is_none() && (self.switch("autolib") == Some(false) || !exists(&usual)) {
            return;
        }
        let empty = Table::new();
        let lib = declared.unwrap_or(&empty);
        let name = text(lib, "name").unwrap_or(&package_name).replace('-', "_");
        let old_place = self.dir().join(format!("src/{name}.rs"));
        let path = match text(lib, "path") {
            Some(path) => self.dir().join(path),
            None if !exists(&usual) && self.header.edition == Edition::E2015 && exists(&old_place) => {
                old_place
            }
            None => usual,
        };
        let flagged = either(lib, "proc-macro").and_then(Value::as_bool) == Some(true);
        let typed = either(lib, "crate-type").is_some_and(|t| strings(t).contains(&"proc-macro"));
        let kind = if flagged || typed { TargetKind::ProcMacro } else { TargetKind::Lib };
        self.add(kind, &name, &path, lib);
    }

    /// Binaries, examples, tests or benchmarks.
    fn group(&mut self, section: &str, switch: &str, kind: TargetKind, folder: &str) {
        let mut inferred = self.inferred(folder);
        let main = self.dir().join("src/main.rs");
        if kind == TargetKind::Bin && exists(&main) {
            inferred.insert(0, (self.header.name.clone(), main));
        }
        let switch = self.switch(switch);
        let declared = match self.manifest.get(section) {
            Some(Value::Array(list)) => Some(list.iter().filter_map(Value::as_table).collect::<Vec<_>>()),
            Some(_) => {
                let reason = format!("has a `{section}` that is not written [[{section}]]");
                self.notes.add(NoteKind::BrokenEntry, &self.manifest.path, reason);
                None
            }
            None => None,
        };
        let mut names = BTreeSet::new();
        let mut paths = BTreeSet::new();
        for table in declared.iter().flatten() {
            let Some((name, path)) = self.declared(section, table, kind, &inferred) else { continue };
            // Cargo compares names, and paths as far as they are written down; a path that follows from the
            // name belongs to the same inferred target anyway.
            paths.insert(normalized(&path));
            names.insert(name.clone());
            self.add(kind, &name, &path, table);
        }
        // In 2015 declaring one target turns the search for others off.
        let search = switch.unwrap_or(declared.is_none() || self.header.edition != Edition::E2015);
        if search {
            for (name, path) in inferred {
                if !names.contains(&name) && !paths.contains(&path) {
                    self.add(kind, &name, &path, &Table::new());
                }
            }
        }
    }

    /// Name and file of a declared target.
    fn declared(
        &mut self,
        section: &str,
        table: &Table,
        kind: TargetKind,
        inferred: &[Inferred],
    ) -> Option<Inferred> {
        let path = text(table, "path").map(|p| self.dir().join(p));
        let stem = || path.as_ref().and_then(|p| p.file_stem()).and_then(|s| s.to_str()).map(str::to_owned);
        let Some(name) = text(table, "name").map(str::to_owned).or_else(stem) else {
            let reason = format!("has a [[{section}]] without a name");
            self.notes.add(NoteKind::BrokenEntry, &self.manifest.path, reason);
            return None;
        };
        if let Some(path) = path {
            return Some((name, path));
        }
        let found = inferred.iter().find(|(n, _)| *n == name).map(|(_, path)| path.clone());
        match found.or_else(|| self.old_place(&name, kind)) {
            Some(path) => Some((name, path)),
            None => {
                let reason = format!("names the {section} `{name}`, for which there is no file");
                self.notes.add(NoteKind::Missing, &self.manifest.path, reason);
                None
            }
        }
    }

    /// Where the 2015 edition also looks for a declared target.
    fn old_place(&self, name: &str, kind: TargetKind) -> Option<PathBuf> {
        if self.header.edition != Edition::E2015 {
            return None;
        }
        let candidates = match kind {
            TargetKind::Bin => {
                let has_lib = self.found.iter().any(|t| t.kind == TargetKind::Lib);
                let named = (!has_lib).then(|| format!("src/{name}.rs"));
                named.into_iter().chain(["src/main.rs".to_owned(), "src/bin/main.rs".to_owned()]).collect()
            }
            TargetKind::Bench => vec!["src/bench.rs".to_owned()],
            _ => Vec::new(),
        };
        candidates.into_iter().map(|c| self.dir().join(c)).find(|p| exists(p))
    }

    /// The files and folders with a `main.rs` in one of cargo's folders, by name.
    fn inferred(&mut self, folder: &str) -> Vec<Inferred> {
        let folder = self.dir().join(folder);
        let entries = match confine(&folder, self.root).and_then(|real| Ok(fs::read_dir(real)?)) {
            Ok(entries) => entries,
            Err(ReadError::NotFound) => return Vec::new(),
            Err(e) => {
                self.notes.add(e.note_kind(), &folder, e.to_string());
                return Vec::new();
            }
        };
        let mut found = Vec::new();
        for entry in entries.flatten() {
            let path = folder.join(entry.file_name());
            let rust = path.extension().is_some_and(|e| e == "rs");
            let within = path.join("main.rs");
            if !rust && !exists(&within) {
                continue;
            }
            let stem = if rust { path.file_stem() } else { path.file_name() };
            match stem.and_then(|s| s.to_str()) {
                Some(name) if name.starts_with('.') => {}
                Some(name) => found.push((name.to_owned(), if rust { path } else { within })),
                None => self.notes.add(NoteKind::Unreadable, &path, "has a name that is not UTF-8"),
            }
        }
        found.sort();
        found
    }

    fn build_script(&mut self) {
        let declared = self.manifest.package().and_then(|p| p.get("build"));
        let usual = || vec!["build.rs".to_owned()];
        let scripts = match declared {
            None if exists(&self.dir().join("build.rs")) => usual(),
            None | Some(Value::Boolean(false)) => Vec::new(),
            Some(Value::Boolean(true)) => usual(),
            Some(Value::String(path)) => vec![path.clone()],
            Some(other) => strings(other).into_iter().map(str::to_owned).collect(),
        };
        for script in scripts {
            let path = self.dir().join(&script);
            let stem = path.file_stem().and_then(|s| s.to_str()).unwrap_or("build").to_owned();
            self.add(TargetKind::BuildScript, &format!("build-script-{stem}"), &path, &Table::new());
        }
    }

    /// Takes a target if its file is there and within the root. What the file is, its reader will say.
    fn add(&mut self, kind: TargetKind, name: &str, path: &Path, table: &Table) {
        let src_path = normalized(path);
        if let Err(e) = confine(&src_path, self.root) {
            self.notes.add(e.note_kind(), &src_path, format!("{e} (target `{name}`)"));
            return;
        }
        let edition = text(table, "edition").and_then(Edition::from_name).unwrap_or(self.header.edition);
        let required = table.get("required-features").map(strings).unwrap_or_default();
        let required_features = required.into_iter().map(str::to_owned).collect();
        self.found.push(Target { kind, name: name.to_owned(), src_path, required_features, edition });
    }

    fn switch(&self, key: &str) -> Option<bool> {
        self.manifest.package().and_then(|p| p.get(key)).and_then(Value::as_bool)
    }

    fn dir(&self) -> &Path {
        &self.manifest.dir
    }
}

fn text<'a>(table: &'a Table, key: &str) -> Option<&'a str> {
    table.get(key).and_then(Value::as_str)
}
