//! Folders for tests.

use std::path::{Path, PathBuf};

use tempfile::TempDir;
use twelve_workspace::{DiscoverError, NoteKind, Options, Package, Workspace, discover};

/// A temporary folder with files in it.
pub(crate) struct Folder {
    temp: TempDir,
    root: PathBuf,
}

impl Folder {
    /// A folder with these files; a path that ends in `/` is a folder.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let temp = TempDir::new().unwrap();
        // One level down, so that tests can put things beside the root.
        let root = temp.path().canonicalize().unwrap().join("root");
        std::fs::create_dir(&root).unwrap();
        let folder = Self { temp, root };
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let full = self.root.join(path);
        if path.ends_with('/') {
            std::fs::create_dir_all(&full).unwrap();
            return;
        }
        std::fs::create_dir_all(full.parent().unwrap()).unwrap();
        std::fs::write(full, text).unwrap();
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The folder around the root.
    pub(crate) fn outside(&self) -> PathBuf {
        self.temp.path().canonicalize().unwrap()
    }

    pub(crate) fn discover(&self) -> Workspace {
        self.discover_in(".", &Options::default()).unwrap()
    }

    pub(crate) fn discover_in(&self, start: &str, options: &Options) -> Result<Workspace, DiscoverError> {
        discover(&self.root.join(start), options)
    }

    pub(crate) fn error(&self) -> String {
        self.discover_in(".", &Options::default()).unwrap_err().to_string()
    }

    #[cfg(unix)]
    pub(crate) fn link(&self, target: impl AsRef<Path>, at: &str) {
        std::os::unix::fs::symlink(target, self.root.join(at)).unwrap();
    }

    #[cfg(unix)]
    pub(crate) fn fifo(&self, at: &str) {
        let status = std::process::Command::new("mkfifo").arg(self.root.join(at)).status().unwrap();
        assert!(status.success());
    }
}

/// A smallest manifest.
pub(crate) fn package(name: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n")
}

pub(crate) fn names(workspace: &Workspace) -> Vec<&str> {
    workspace.packages.iter().map(|p| p.name.as_str()).collect()
}

pub(crate) fn selected(workspace: &Workspace) -> Vec<&str> {
    workspace.selected().map(|p| p.name.as_str()).collect()
}

pub(crate) fn find<'w>(workspace: &'w Workspace, name: &str) -> &'w Package {
    workspace.packages.iter().find(|p| p.name == name).unwrap_or_else(|| panic!("no {name}: {workspace:#?}"))
}

/// Targets as `kind name path`, the path relative to the package.
pub(crate) fn targets(package: &Package) -> Vec<String> {
    let relative = |p: &Path| p.strip_prefix(&package.root).unwrap().to_string_lossy().replace('\\', "/");
    package.targets.iter().map(|t| format!("{:?} {} {}", t.kind, t.name, relative(&t.src_path))).collect()
}

/// Notes as `kind path`, the path relative to the root or, beside it, to the folder around it.
pub(crate) fn notes(workspace: &Workspace) -> Vec<(NoteKind, String)> {
    let root = &workspace.root;
    let shorten = |p: &Path| match (p.strip_prefix(root), p.strip_prefix(root.parent().unwrap())) {
        (Ok(within), _) => within.to_string_lossy().replace('\\', "/"),
        (_, Ok(beside)) => format!("../{}", beside.to_string_lossy().replace('\\', "/")),
        _ => p.to_string_lossy().into_owned(),
    };
    workspace.notes.iter().map(|n| (n.kind, shorten(&n.path))).collect()
}
