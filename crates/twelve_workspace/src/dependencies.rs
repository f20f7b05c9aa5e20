//! The dependency sections of a manifest, inheritance and renames resolved.

use std::path::{Path, PathBuf};

use toml::{Table, Value};

use crate::manifest::{Manifest, either, is_inherited, strings, table_at};
use crate::model::{Dependency, DependencyKind};
use crate::notes::{NoteKind, Notes};
use crate::read::{ReadError, confine, normalized};

const SECTIONS: [(&str, DependencyKind); 3] = [
    ("dependencies", DependencyKind::Normal),
    ("dev-dependencies", DependencyKind::Dev),
    ("build-dependencies", DependencyKind::Build),
];

/// All dependencies of a manifest, sorted; versions and library names are filled in later, when the lock file
/// and the other packages are known.
pub(crate) fn dependencies(
    manifest: &Manifest,
    workspace: Option<&Manifest>,
    root: &Path,
    notes: &mut Notes,
) -> Vec<Dependency> {
    let mut found = Vec::new();
    let mut reader = Reader { manifest, workspace, root, notes };
    for (section, kind) in SECTIONS {
        let general = manifest.get(section).or_else(|| manifest.get(&section.replace('-', "_")));
        reader.section(general, kind, None, &mut found);
        for (platform, table) in manifest.section("target").into_iter().flatten() {
            let specific = table.as_table().and_then(|t| either(t, section));
            reader.section(specific, kind, Some(platform), &mut found);
        }
    }
    found.sort_by(|a, b| (a.kind, &a.name, &a.target).cmp(&(b.kind, &b.name, &b.target)));
    found
}

/// The folder that `[patch]` of a workspace root puts in a package's place. The registry or repository that is
/// patched is not compared: two of one name and fitting version, patched apart, are not seen in practice.
pub(crate) fn patches(manifest: &Manifest, root: &Path, notes: &mut Notes) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    for (name, spec) in
        manifest.section("patch").into_iter().flatten().filter_map(|(_, t)| t.as_table()).flatten()
    {
        let Some(path) = spec.get("path").and_then(Value::as_str) else { continue };
        let package = spec.get("package").and_then(Value::as_str).unwrap_or(name);
        if let Some(dir) = resolve(&manifest.dir.join(path), root, &manifest.path, notes) {
            found.push((package.to_owned(), dir));
        }
    }
    found.sort();
    found
}

struct Reader<'a> {
    manifest: &'a Manifest,
    workspace: Option<&'a Manifest>,
    root: &'a Path,
    notes: &'a mut Notes,
}

impl Reader<'_> {
    fn section(
        &mut self,
        section: Option<&Value>,
        kind: DependencyKind,
        target: Option<&String>,
        found: &mut Vec<Dependency>,
    ) {
        for (name, spec) in section.and_then(Value::as_table).into_iter().flatten() {
            match self.dependency(name, spec, kind) {
                Ok(mut dependency) => {
                    dependency.target = target.cloned();
                    found.push(dependency);
                }
                Err(why) => {
                    self.notes.add(
                        NoteKind::BrokenEntry,
                        &self.manifest.path,
                        format!("dependency `{name}` {why}"),
                    );
                }
            }
        }
    }

    fn dependency(
        &mut self,
        name: &str,
        spec: &Value,
        kind: DependencyKind,
    ) -> Result<Dependency, &'static str> {
        let empty = Table::new();
        let own = match spec {
            Value::Table(table) => table,
            Value::String(_) => &empty,
            _ => return Err("is neither a version nor a table"),
        };
        // What is inherited says where the package comes from; the member may only ask for more of it.
        let (source, from) = if is_inherited(spec) {
            let workspace = self.workspace.ok_or("is inherited, but there is no workspace")?;
            let shared = workspace.workspace().and_then(|w| table_at(w, "dependencies"));
            let shared =
                shared.and_then(|d| d.get(name)).ok_or("is inherited, but the workspace doesn't have it")?;
            (shared, workspace)
        } else {
            (spec, self.manifest)
        };
        let text = |key: &str| source.get(key).and_then(Value::as_str);
        let mut features: Vec<String> = [spec, source]
            .into_iter()
            .filter_map(|s| s.get("features"))
            .flat_map(strings)
            .map(str::to_owned)
            .collect();
        features.sort();
        features.dedup();
        let default_of =
            |v: &Value| v.as_table().and_then(|t| either(t, "default-features")).and_then(Value::as_bool);
        // A member can add the default features, not take them away.
        let default_features = match (default_of(source), default_of(spec)) {
            (Some(false), own) => is_inherited(spec) && own == Some(true),
            _ => true,
        };
        Ok(Dependency {
            name: name.to_owned(),
            package: text("package").unwrap_or(name).to_owned(),
            req: source.as_str().or_else(|| text("version")).unwrap_or("*").to_owned(),
            kind,
            optional: own.get("optional").and_then(Value::as_bool) == Some(true),
            features,
            default_features,
            target: None,
            path: text("path")
                .and_then(|p| resolve(&from.dir.join(p), self.root, &self.manifest.path, self.notes)),
            version: None,
            lib_name: None,
        })
    }
}

/// The canonical folder of a path in a manifest, if it may be followed; a note if not.
fn resolve(path: &Path, root: &Path, manifest: &Path, notes: &mut Notes) -> Option<PathBuf> {
    let path = normalized(path);
    match confine(&path, root) {
        Ok(dir) => return Some(dir),
        Err(ReadError::OutsideRoot) => notes.add(
            NoteKind::OutsideRoot,
            &path,
            "is a path dependency outside of the root folder and is not followed; \
             start from a folder that holds both to include it",
        ),
        Err(ReadError::NotFound) => {
            let relative = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            notes.add(
                NoteKind::Missing,
                manifest,
                format!("names a path dependency that isn't there: {relative}"),
            );
        }
        Err(e) => notes.add(NoteKind::Unreadable, &path, e.to_string()),
    }
    None
}
