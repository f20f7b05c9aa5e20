//! One `Cargo.toml` as a table, and what it inherits from its workspace.
//!
//! Manifests are read as plain TOML values rather than into cargo's own shape: a linter must not lose a
//! package for a profile or a lint table that it doesn't understand, and inheritance has to go through the
//! safe reader. (The `cargo_toml` crate reads files by itself, and panics on fields that were not inherited.)

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use crate::model::Edition;
use crate::notes::{NoteKind, Notes};
use crate::read::{MANIFEST_BYTE_CAP, normalized, read_source};

/// A manifest that is valid TOML.
#[derive(Debug)]
pub(crate) struct Manifest {
    /// The canonical folder.
    pub(crate) dir: PathBuf,
    /// `dir` with `Cargo.toml`.
    pub(crate) path: PathBuf,
    table: Table,
}

/// Why there is no manifest.
#[derive(Debug)]
pub(crate) struct ManifestError {
    /// The line, counted from 1.
    pub(crate) line: Option<u32>,
    pub(crate) reason: String,
    /// The kind of the note that tells of it.
    pub(crate) kind: NoteKind,
}

/// Fields of `[package]` that everything else needs.
#[derive(Debug)]
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) edition: Edition,
}

impl Manifest {
    /// Reads the manifest of a canonical folder; the file itself may be a link, but not out of `root`.
    pub(crate) fn load(dir: &Path, root: &Path) -> Result<Self, ManifestError> {
        let path = dir.join("Cargo.toml");
        let text = read_source(&path, root, MANIFEST_BYTE_CAP).map_err(|e| ManifestError {
            line: None,
            kind: e.note_kind(),
            reason: e.to_string(),
        })?;
        let table = parse(&text)?;
        Ok(Self { dir: dir.to_owned(), path, table })
    }

    /// `[package]`, or `[project]` as it was called once.
    pub(crate) fn package(&self) -> Option<&Table> {
        table_at(&self.table, "package").or_else(|| table_at(&self.table, "project"))
    }

    /// `[workspace]`, which makes this manifest the root of one.
    pub(crate) fn workspace(&self) -> Option<&Table> {
        table_at(&self.table, "workspace")
    }

    /// A top-level key.
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.table.get(key)
    }

    /// A top-level table.
    pub(crate) fn section(&self, key: &str) -> Option<&Table> {
        table_at(&self.table, key)
    }

    /// A list of paths or patterns of `[workspace]`.
    pub(crate) fn workspace_list(&self, key: &str) -> Vec<&str> {
        self.workspace().and_then(|w| w.get(key)).map(strings).unwrap_or_default()
    }

    /// Whether the workspace that this manifest is the root of wants nothing to do with a folder. As in cargo,
    /// a folder that `members` names (without a pattern) is none of those.
    pub(crate) fn excludes(&self, dir: &Path) -> bool {
        let within =
            |key| self.workspace_list(key).iter().any(|p| dir.starts_with(normalized(&self.dir.join(p))));
        within("exclude") && !within("members")
    }

    /// Name, version and edition, taken from the workspace where the package says so. A missing name is an
    /// error, all else is noted at most.
    pub(crate) fn header(&self, workspace: Option<&Self>, notes: &mut Notes) -> Result<Header, String> {
        let package = self.package().ok_or("has no [package] section")?;
        let name = match package.get("name") {
            Some(Value::String(name)) if !name.is_empty() => name.clone(),
            Some(_) => return Err("has a package.name that is no text".to_owned()),
            None => return Err("has no package.name".to_owned()),
        };
        let mut field = |key: &str| match inherited(package, key, workspace) {
            Ok(value) => value.and_then(Value::as_str).map(str::to_owned),
            Err(why) => {
                notes.add(NoteKind::BrokenEntry, &self.path, format!("package.{key} {why}"));
                None
            }
        };
        let version = field("version").unwrap_or_else(|| "0.0.0".to_owned());
        let edition = match field("edition") {
            Some(text) => Edition::from_name(&text).unwrap_or_else(|| {
                let reason = format!("edition `{text}` is not known, read as {}", Edition::LATEST);
                notes.add(NoteKind::BrokenEntry, &self.path, reason);
                Edition::LATEST
            }),
            // An edition that should come from a workspace that isn't there: certainly not the oldest.
            None if package.get("edition").is_some_and(Value::is_table) => Edition::LATEST,
            None => Edition::default(),
        };
        Ok(Header { name, version, edition })
    }

    /// `[features]`, with those that optional dependencies make: `name = ["dep:name"]` for each that no
    /// feature mentions with `dep:`.
    pub(crate) fn features<'a>(
        &self,
        optional: impl Iterator<Item = &'a str>,
    ) -> BTreeMap<String, Vec<String>> {
        let mut features: BTreeMap<String, Vec<String>> = self
            .section("features")
            .into_iter()
            .flatten()
            .map(|(name, list)| (name.clone(), strings(list).into_iter().map(str::to_owned).collect()))
            .collect();
        let explicit: Vec<String> =
            features.values().flatten().filter_map(|f| f.strip_prefix("dep:").map(str::to_owned)).collect();
        for name in optional {
            if !explicit.iter().any(|e| e == name) && !features.contains_key(name) {
                features.insert(name.to_owned(), vec![format!("dep:{name}")]);
            }
        }
        features
    }
}

/// A field of `[package]`, looked up in `[workspace.package]` if it says `workspace = true`.
fn inherited<'a>(
    package: &'a Table,
    key: &str,
    workspace: Option<&'a Manifest>,
) -> Result<Option<&'a Value>, &'static str> {
    let Some(value) = package.get(key) else { return Ok(None) };
    if !is_inherited(value) {
        return Ok(Some(value));
    }
    let root = workspace.and_then(Manifest::workspace).ok_or("is inherited, but there is no workspace")?;
    let template = table_at(root, "package").and_then(|t| t.get(key));
    template.map(Some).ok_or("is inherited, but the workspace doesn't set it")
}

/// Whether a value is `{ workspace = true, … }`.
pub(crate) fn is_inherited(value: &Value) -> bool {
    value.get("workspace").and_then(Value::as_bool) == Some(true)
}

/// A key that is a table.
pub(crate) fn table_at<'a>(table: &'a Table, key: &str) -> Option<&'a Table> {
    table.get(key).and_then(Value::as_table)
}

/// A key of a table under the spelling with `-`, or the old one with `_`.
pub(crate) fn either<'a>(table: &'a Table, key: &str) -> Option<&'a Value> {
    table.get(key).or_else(|| table.get(&key.replace('-', "_")))
}

/// The texts of a list; what is no text is left out.
pub(crate) fn strings(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Parses TOML. The parser keeps its own limit on nesting (80 levels), so hostile text is an error.
pub(crate) fn parse(text: &str) -> Result<Table, ManifestError> {
    text.parse::<Table>().map_err(|e| ManifestError {
        line: e.span().map(|span| line_of(text, span.start)),
        reason: format!("is not valid TOML: {}", e.message().replace('\n', ", ")),
        kind: NoteKind::BrokenManifest,
    })
}

fn line_of(text: &str, offset: usize) -> u32 {
    let before = text.bytes().take(offset).filter(|&b| b == b'\n').count();
    u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1)
}
