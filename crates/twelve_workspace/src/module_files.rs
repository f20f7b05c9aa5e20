//! Which file a `mod` declaration means: rustc's rules, on paths alone.
//!
//! Finding the declarations takes a parser, which this crate does not know; so whoever parses a file asks here
//! for the places where each `mod name;` in it may lie, and reads the first that exists. Nothing here touches
//! the disk, and nothing keeps a path within the root: [`read_source`](crate::read_source) does that.

use std::path::{Path, PathBuf};

/// A source file as the owner of module declarations.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleFile {
    /// Where the file lies; not normalised, since rustc's isn't either.
    pub path: PathBuf,
    /// Whether its modules lie beside it (a target's root, `mod.rs`, a file named by `#[path]`) rather than in
    /// a folder that is named as the file is.
    pub mod_rs: bool,
}

/// A `#[path = "…"]` attribute of a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PathAttr<'a> {
    /// The text of the literal.
    pub value: &'a str,
    /// Whether it stands in a `cfg_attr`, and so may or may not hold.
    pub conditional: bool,
}

/// An inline module `mod name { … }` around a declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InlineModule<'a> {
    /// The module's name; a raw identifier's `r#` is taken off.
    pub name: &'a str,
    /// Its `#[path = "…"]`, which for an inline module names a folder.
    pub path: Option<&'a str>,
}

impl ModuleFile {
    /// The root file of a target, whatever its name.
    pub fn root(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), mod_rs: true }
    }

    /// The files that `mod name;` may mean, in the order in which they are to be tried. The declaration stands
    /// in this file, within the inline modules `inline` (the outermost first), and has the attributes `paths`
    /// (in source order).
    ///
    /// An unconditional `#[path]` is the only candidate. The conditional ones come before the default places
    /// `name.rs` and `name/mod.rs`. (rustc rejects a module that has both default files; here `name.rs` wins.)
    pub fn candidates(
        &self,
        inline: &[InlineModule<'_>],
        name: &str,
        paths: &[PathAttr<'_>],
    ) -> Vec<ModuleFile> {
        let (folder, below) = self.folder(inline);
        let mut found = Vec::new();
        for attr in paths {
            found.push(Self { path: folder.join(attr.value), mod_rs: true });
            if !attr.conditional {
                return found;
            }
        }
        let base = below.map_or_else(|| folder.clone(), |b| folder.join(b));
        let name = unraw(name);
        found.push(Self { path: base.join(format!("{name}.rs")), mod_rs: false });
        found.push(Self { path: base.join(name).join("mod.rs"), mod_rs: true });
        found
    }

    /// The folder that `#[path]` is relative to, and the folder below it, if any, that default places are in.
    /// They differ only at the top of a file that isn't mod-rs.
    fn folder(&self, inline: &[InlineModule<'_>]) -> (PathBuf, Option<PathBuf>) {
        let mut folder = self.path.parent().unwrap_or(Path::new("")).to_owned();
        let mut below = if self.mod_rs { None } else { self.path.file_stem().map(PathBuf::from) };
        for module in inline {
            match module.path {
                Some(path) => {
                    folder.push(path);
                    below = None;
                }
                None => {
                    folder.extend(below.take());
                    folder.push(unraw(module.name));
                }
            }
        }
        (folder, below)
    }
}

fn unraw(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(found: Vec<ModuleFile>) -> Vec<(String, bool)> {
        found.into_iter().map(|f| (f.path.to_string_lossy().replace('\\', "/"), f.mod_rs)).collect()
    }

    fn owned(list: &[(&str, bool)]) -> Vec<(String, bool)> {
        list.iter().map(|&(p, m)| (p.to_owned(), m)).collect()
    }

    fn check(file: &str, mod_rs: bool, inline: &[InlineModule<'_>], name: &str, expected: &[(&str, bool)]) {
        let file = ModuleFile { path: file.into(), mod_rs };
        assert_eq!(paths(file.candidates(inline, name, &[])), owned(expected));
    }

    const INLINE: InlineModule<'static> = InlineModule { name: "inline", path: None };

    #[test]
    fn modules_of_a_root_lie_beside_it_and_others_in_a_folder() {
        check("src/main.rs", true, &[], "a", &[("src/a.rs", false), ("src/a/mod.rs", true)]);
        check("src/a/mod.rs", true, &[], "b", &[("src/a/b.rs", false), ("src/a/b/mod.rs", true)]);
        check("src/a.rs", false, &[], "b", &[("src/a/b.rs", false), ("src/a/b/mod.rs", true)]);
        check("src/a.rs", false, &[], "r#type", &[("src/a/type.rs", false), ("src/a/type/mod.rs", true)]);
    }

    #[test]
    fn inline_modules_add_folders() {
        check(
            "src/lib.rs",
            true,
            &[INLINE],
            "b",
            &[("src/inline/b.rs", false), ("src/inline/b/mod.rs", true)],
        );
        check(
            "src/a.rs",
            false,
            &[INLINE],
            "b",
            &[("src/a/inline/b.rs", false), ("src/a/inline/b/mod.rs", true)],
        );
        let at = InlineModule { name: "thread", path: Some("thread_files") };
        check(
            "src/a.rs",
            false,
            &[at],
            "b",
            &[("src/thread_files/b.rs", false), ("src/thread_files/b/mod.rs", true)],
        );
    }

    // The table of the Rust reference, "The path attribute".
    #[test]
    fn path_attributes_are_relative_as_the_reference_says() {
        let attr = [PathAttr { value: "foo.rs", conditional: false }];
        let at = |file: &str, mod_rs, inline: &[InlineModule<'_>]| {
            paths(ModuleFile { path: file.into(), mod_rs }.candidates(inline, "c", &attr))
        };
        assert_eq!(at("src/a/b.rs", false, &[]), owned(&[("src/a/foo.rs", true)]));
        assert_eq!(at("src/a/mod.rs", true, &[]), owned(&[("src/a/foo.rs", true)]));
        assert_eq!(at("src/a/b.rs", false, &[INLINE]), owned(&[("src/a/b/inline/foo.rs", true)]));
        assert_eq!(at("src/a/mod.rs", true, &[INLINE]), owned(&[("src/a/inline/foo.rs", true)]));
    }

    #[test]
    fn conditional_paths_come_before_the_default_places() {
        let attrs = [
            PathAttr { value: "unix.rs", conditional: true },
            PathAttr { value: "win.rs", conditional: true },
        ];
        let found = ModuleFile::root("src/lib.rs").candidates(&[], "sys", &attrs);
        let expected =
            [("src/unix.rs", true), ("src/win.rs", true), ("src/sys.rs", false), ("src/sys/mod.rs", true)];
        assert_eq!(paths(found), owned(&expected));
    }
}
