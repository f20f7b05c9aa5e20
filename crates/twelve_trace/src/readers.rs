//! Which reads are of a file that another call wrote: by what the path begins with, and what follows.

use crate::map::{FileEffect, PathBase, PathSource, Phase};
use rustc_hash::FxHashMap;
use twelve_stubs::role::FileOp;

/// Folders in which everybody has files.
const EVERYBODYS: [&str; 12] =
    ["tmp", "temp", "var", "home", "root", "usr", "etc", "opt", "srv", "mnt", "lib", "run"];

/// Words that name no file apart from another.
const DULL: [&str; 26] = [
    "path",
    "paths",
    "name",
    "file",
    "files",
    "filename",
    "file_name",
    "key",
    "url",
    "data",
    "uuid",
    "dir",
    "folder",
    "root",
    "base",
    "id",
    "title",
    "user",
    "username",
    "hash",
    "slug",
    "ext",
    "extension",
    "suffix",
    "token",
    "content",
];

/// Joins reads to what wrote the same file. A read of the content counts, and a listing of the folder if nobody
/// does more; a look whether the file is there is no use of it.
pub(crate) fn find_readers(files: &mut [FileEffect]) {
    let mut by_mark: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for (index, file) in files.iter().enumerate() {
        if file.op == FileOp::Read && file.phase == Phase::Serving && reading(file) != Reading::Look {
            for mark in marks(&file.path) {
                by_mark.entry(mark).or_default().push(index);
            }
        }
    }
    for index in 0..files.len() {
        let file = &files[index];
        let writes =
            matches!(file.op, FileOp::Create | FileOp::Write | FileOp::Rename | FileOp::Copy | FileOp::Keep);
        if !writes || file.transient {
            continue;
        }
        let mut readers: Vec<usize> = marks(&file.path)
            .iter()
            .filter_map(|mark| by_mark.get(mark))
            .flat_map(|list| list.iter().take(64).copied())
            .filter(|reader| {
                let read = &files[*reader];
                (read.entries != file.entries || read.function != file.function)
                    && meets(&file.path, &read.path)
            })
            .collect();
        readers.sort_unstable();
        readers.dedup();
        if readers.iter().any(|r| reading(&files[*r]) == Reading::Content) {
            readers.retain(|r| reading(&files[*r]) == Reading::Content);
        }
        files[index].readers = readers;
    }
}

#[derive(PartialEq, Eq)]
enum Reading {
    Content,
    Listing,
    Look,
}

fn reading(file: &FileEffect) -> Reading {
    match file.by.rsplit("::").next().unwrap_or("") {
        "read_dir" => Reading::Listing,
        "exists" | "try_exists" | "is_file" | "is_dir" | "is_symlink" | "metadata" | "symlink_metadata"
        | "read_link" | "canonicalize" => Reading::Look,
        _ => Reading::Content,
    }
}

/// What of a path can tell one file from another.
fn marks(path: &PathSource) -> Vec<String> {
    match &path.base {
        PathBase::Name(name) => {
            let last = name.rsplit('.').next().unwrap_or(name);
            let mut marks = if is_dull(last) { Vec::new() } else { vec![format!("={last}")] };
            // The value of a constant, or what a setting is by default.
            let constant = !name.chars().any(|c| c == '.' || c.is_lowercase());
            marks.extend(path.literals.first().filter(|_| constant).and_then(|l| literal_mark(l)));
            marks
        }
        PathBase::Literal(text) => literal_mark(text).into_iter().collect(),
        PathBase::Unknown | PathBase::Param(_) => {
            let names = path.names.iter().filter(|n| !is_dull(n)).map(|n| format!("={n}"));
            names.chain(path.literals.iter().filter_map(|l| literal_mark(l))).collect()
        }
    }
}

fn is_dull(name: &str) -> bool {
    name.len() < 3 || DULL.contains(&name)
}

/// The first folder of a literal, or all of it where that is everybody's.
fn literal_mark(literal: &str) -> Option<String> {
    let mut parts = parts_of(literal);
    let first = parts.next()?;
    let whole = || format!("{first}/{}", parts.collect::<Vec<_>>().join("/"));
    if literal.starts_with('.') && !literal.contains('/') {
        return None;
    }
    if EVERYBODYS.contains(&first) || first.len() < 4 {
        let whole = whole();
        return (whole.len() > first.len() + 3).then_some(whole);
    }
    Some(first.to_owned())
}

fn parts_of(literal: &str) -> impl Iterator<Item = &str> {
    literal.split('/').filter(|p| p.chars().any(char::is_alphabetic))
}

/// Whether two paths with the same mark can be one: nothing that follows tells them apart.
fn meets(written: &PathSource, read: &PathSource) -> bool {
    if let (PathBase::Literal(a), PathBase::Literal(b)) = (&written.base, &read.base) {
        return parts_of(a).zip(parts_of(b)).all(|(a, b)| a == b);
    }
    let words = |path: &PathSource| -> Vec<String> {
        let parts = path.literals.iter().filter(|l| !l.starts_with('.')).flat_map(|l| parts_of(l));
        parts.filter(|p| p.len() > 2).map(str::to_owned).collect()
    };
    let (a, b) = (words(written), words(read));
    a.is_empty() || b.is_empty() || a.iter().any(|part| b.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn below(base: PathBase, literals: &[&str]) -> PathSource {
        let literals = literals.iter().map(|l| (*l).to_owned()).collect();
        PathSource { base, literals, ..PathSource::default() }
    }

    #[test]
    fn extensions_and_dull_names_tell_no_file_apart() {
        let path = PathSource {
            literals: vec![".png".to_owned(), "uploads/".to_owned(), "/".to_owned()],
            names: vec!["path".to_owned(), "upload_dir".to_owned()],
            ..PathSource::default()
        };
        assert_eq!(marks(&path), ["=upload_dir", "uploads"]);
    }

    #[test]
    fn what_is_below_everybodys_folder_is_told_by_the_whole() {
        assert_eq!(literal_mark("/tmp/"), None);
        assert_eq!(literal_mark("."), None);
        assert_eq!(literal_mark("/tmp/thumbs/"), Some("tmp/thumbs".to_owned()));
        assert_eq!(literal_mark("data/users.json"), Some("data".to_owned()));
    }

    #[test]
    fn two_files_below_one_folder_are_told_apart() {
        let dir = || PathBase::Name("config.data_dir".to_owned());
        assert!(!meets(&below(dir(), &["avatars/"]), &below(dir(), &["users.json"])));
        assert!(meets(&below(dir(), &["avatars/", ".png"]), &below(dir(), &["/avatars"])));
        assert!(meets(&below(dir(), &[]), &below(dir(), &["users.json"])));
        let literal = |text: &str| below(PathBase::Literal(text.to_owned()), &[text]);
        assert!(!meets(&literal("data/users.json"), &literal("data/posts.json")));
        assert!(meets(&literal("static/media/"), &literal("static/")));
    }
}
