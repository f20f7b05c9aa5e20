//! Folders of packages: the patterns of `workspace.members`, and the walk where there is no manifest to ask.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use globset::{GlobBuilder, GlobMatcher};
use ignore::gitignore::{Gitignore, GitignoreBuilder};

use crate::manifest::Manifest;
use crate::notes::{NoteKind, Notes};
use crate::read::{MANIFEST_BYTE_CAP, ReadError, confine, exists, normalized, read_source};

/// The canonical folders that `workspace.members` names, sorted. A folder that a pattern matches is a member
/// only if it has a manifest; one that is named outright must have one, and whoever loads it notes its absence.
pub(crate) fn member_dirs(workspace: &Manifest, root: &Path, notes: &mut Notes) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for pattern in workspace.workspace_list("members") {
        if !is_pattern(pattern) {
            found.extend(follow(&workspace.dir.join(pattern), root, notes, true));
            continue;
        }
        match expand(&workspace.dir, pattern, root, notes) {
            // `**` matches the workspace's own folder as well, whose package, if any, is a member anyway.
            Ok(dirs) => found
                .extend(dirs.into_iter().filter(|d| *d != workspace.dir && exists(&d.join("Cargo.toml")))),
            Err(e) => {
                let reason = format!("has the member pattern `{pattern}`, which is wrong: {e}");
                notes.add(NoteKind::BrokenEntry, &workspace.path, reason);
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

pub(crate) fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?', '['])
}

/// The folders that match a pattern, one component after the other: so nothing is read that cannot match, and
/// links cannot make it endless (`**` follows none, each other component follows one level).
fn expand(
    base: &Path,
    pattern: &str,
    root: &Path,
    notes: &mut Notes,
) -> Result<Vec<PathBuf>, globset::Error> {
    let full = normalized(&base.join(pattern));
    let Ok(within) = full.strip_prefix(root) else {
        notes.add(NoteKind::OutsideRoot, &full, format!("{} (workspace member)", ReadError::OutsideRoot));
        return Ok(Vec::new());
    };
    let mut dirs = vec![root.to_owned()];
    for component in within.components() {
        let component = component.as_os_str().to_str().unwrap_or_default();
        let mut next = Vec::new();
        if component == "**" {
            for dir in &dirs {
                below(dir, notes, &mut next);
            }
        } else if is_pattern(component) {
            let matcher = component_matcher(component)?;
            for dir in &dirs {
                for name in entries(dir, notes) {
                    let path = dir.join(&name);
                    if matcher.is_match(Path::new(&name)) && path.is_dir() {
                        next.extend(follow(&path, root, notes, false));
                    }
                }
            }
        } else {
            for dir in &dirs {
                next.extend(follow(&dir.join(component), root, notes, false));
            }
        }
        next.sort();
        next.dedup();
        dirs = next;
    }
    Ok(dirs)
}

/// A matcher for one component of a path, or for a name, with cargo's `*`, `?` and `[…]`.
pub(crate) fn component_matcher(pattern: &str) -> Result<GlobMatcher, globset::Error> {
    Ok(GlobBuilder::new(pattern).literal_separator(true).build()?.compile_matcher())
}

fn follow(path: &Path, root: &Path, notes: &mut Notes, must_exist: bool) -> Option<PathBuf> {
    let path = normalized(path);
    match confine(&path, root) {
        Ok(dir) => return Some(dir),
        Err(ReadError::NotFound) if !must_exist => {}
        Err(e) => notes.add(e.note_kind(), &path, format!("{e} (workspace member)")),
    }
    None
}

/// The folder and all folders below it, but for links, hidden ones and build output.
fn below(dir: &Path, notes: &mut Notes, found: &mut Vec<PathBuf>) {
    let mut open = vec![dir.to_owned()];
    while let Some(dir) = open.pop() {
        for name in entries(&dir, notes) {
            let path = dir.join(&name);
            if !is_link(&path) && path.is_dir() && !is_skipped(&path, &name) {
                open.push(path);
            }
        }
        found.push(dir);
    }
}

/// The names in a folder, sorted; none, and a note, if it cannot be read.
fn entries(dir: &Path, notes: &mut Notes) -> Vec<std::ffi::OsString> {
    let mut names: Vec<_> = match fs::read_dir(dir) {
        Ok(entries) => entries.flatten().map(|e| e.file_name()).collect(),
        Err(e) => {
            notes.add(NoteKind::Unreadable, dir, format!("cannot be read: {e}"));
            Vec::new()
        }
    };
    names.sort();
    names
}

fn is_link(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|m| m.file_type().is_symlink())
}

/// Hidden folders, cargo's build output, and the packages of npm, which hold other people's Rust code at times.
fn is_skipped(path: &Path, name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
        || name == "node_modules"
        || (name == "target" && !exists(&path.join("Cargo.toml")))
}

/// The rules of the `.gitignore` files from a folder up to the start, the nearest first.
struct Rules {
    own: Gitignore,
    above: Option<Rc<Rules>>,
}

impl Rules {
    fn ignores(&self, dir: &Path) -> bool {
        let mut rules = Some(self);
        while let Some(r) = rules {
            let verdict = r.own.matched(dir, true);
            if !verdict.is_none() {
                return verdict.is_ignore();
            }
            rules = r.above.as_deref();
        }
        false
    }
}

/// All folders with a manifest below a canonical folder, sorted; hidden, ignored and build folders are left out,
/// and links are not followed. The walk is written by hand because the `ignore` crate's own opens every
/// `.gitignore` by itself, and one that is a pipe would block it for ever.
pub(crate) fn walk(root: &Path, notes: &mut Notes) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open: Vec<(PathBuf, Option<Rc<Rules>>)> = vec![(root.to_owned(), None)];
    while let Some((dir, above)) = open.pop() {
        let rules = rules_of(&dir, root, above, notes);
        for name in entries(&dir, notes) {
            let path = dir.join(&name);
            if name == "Cargo.toml" && exists(&path) {
                found.push(dir.clone());
            } else if is_link(&path) {
                // A link within the root leads to what is walked anyway.
                if path.is_dir() && matches!(confine(&path, root), Err(ReadError::OutsideRoot)) {
                    notes.add(NoteKind::OutsideRoot, &path, ReadError::OutsideRoot.to_string());
                }
            } else if path.is_dir()
                && !is_skipped(&path, &name)
                && !rules.as_ref().is_some_and(|r| r.ignores(&path))
            {
                open.push((path, rules.clone()));
            }
        }
    }
    found.sort();
    found
}

fn rules_of(dir: &Path, root: &Path, above: Option<Rc<Rules>>, notes: &mut Notes) -> Option<Rc<Rules>> {
    let path = dir.join(".gitignore");
    let text = match read_source(&path, root, MANIFEST_BYTE_CAP) {
        Ok(text) => text,
        Err(ReadError::NotFound) => return above,
        Err(e) => {
            notes.add(e.note_kind(), &path, e.to_string());
            return above;
        }
    };
    let mut builder = GitignoreBuilder::new(dir);
    for line in text.lines() {
        // A line that git would not understand either hides nothing.
        let _ = builder.add_line(None, line);
    }
    match builder.build() {
        Ok(own) => Some(Rc::new(Rules { own, above })),
        Err(_) => above,
    }
}
