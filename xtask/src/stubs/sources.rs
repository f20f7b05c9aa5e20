//! The files of crates, each lowered once for all stubs.
//!
//! Bodies are dropped: nobody asks for them here, and they are most of a file.

use super::registry::{Manifest, Registry};
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use twelve_hir::{Cfg, File, Item, ItemId, ItemKind, Name};
use twelve_lower::{CrateMacros, Limits, Macros, lower, lower_with};
use twelve_workspace::{InlineModule, ModuleFile, PathAttr};

/// How often files are lowered again for the macros of the others.
const ROUNDS: usize = 4;

type Slot = Arc<OnceLock<Result<Arc<Source>, String>>>;

/// What was read, by folder.
pub(super) struct Sources {
    pub(super) registry: Registry,
    folders: Mutex<HashMap<PathBuf, Slot>>,
}

impl Sources {
    pub(super) fn new(registry: Registry) -> Self {
        Self { registry, folders: Mutex::default() }
    }

    /// The crate in a folder. Who comes while another one reads it waits for that.
    pub(super) fn folder(&self, folder: &Path) -> Result<Arc<Source>, String> {
        let slot = {
            let mut folders = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(folders.entry(folder.to_owned()).or_default())
        };
        slot.get_or_init(|| Source::read(folder).map(Arc::new)).clone()
    }
}

/// One crate's files.
pub(super) struct Source {
    /// The library's name in code.
    pub(super) lib: String,
    pub(super) root: PathBuf,
    pub(super) files: Vec<(PathBuf, Arc<File>)>,
    /// The names of dependencies in code, with package and requirement.
    pub(super) dependencies: HashMap<String, (String, String)>,
    /// All words in the rules of macros and in calls that were not expanded.
    pub(super) words: HashSet<String>,
    /// Whether a build script wrote some of it.
    pub(super) generated: bool,
}

impl Source {
    pub(super) fn of_text(lib: &str, text: &str) -> Self {
        let root = PathBuf::from("lib.rs");
        let read = Read { text: text.to_owned(), file: lower(text, &Limits::default()) };
        Self::of(lib.to_owned(), root.clone(), HashMap::from([(root, read)]), HashMap::new())
    }

    fn read(folder: &Path) -> Result<Self, String> {
        let manifest = Manifest::read(folder)?;
        let reads = read_all(&manifest.lib, &manifest.root)?;
        Ok(Self::of(manifest.lib, manifest.root, reads, manifest.dependencies))
    }

    fn of(
        lib: String,
        root: PathBuf,
        reads: HashMap<PathBuf, Read>,
        dependencies: HashMap<String, (String, String)>,
    ) -> Self {
        let (mut words, mut generated) = (HashSet::new(), false);
        let mut files = Vec::new();
        for (path, mut read) in reads {
            generated |= words_of_macros(&read, &mut words);
            read.file.bodies = Vec::new();
            files.push((path, Arc::new(read.file)));
        }
        files.sort_by(|(a, _), (b, _)| a.cmp(b));
        Self { lib, root, files, dependencies, words, generated }
    }
}

/// A file before it is put into the tree.
struct Read {
    text: String,
    file: File,
}

pub(super) fn path_attrs(item: &Item) -> Vec<(String, bool)> {
    let paths = item.attrs.iter().filter(|a| a.is("path"));
    paths.filter_map(|a| Some((a.meta.str()?.to_owned(), a.cfg != Cfg::True))).collect()
}

pub(super) fn candidates(at: &ModuleFile, inline: &[(Name, Option<String>)], item: &Item) -> Vec<ModuleFile> {
    let inline: Vec<InlineModule<'_>> =
        inline.iter().map(|(n, p)| InlineModule { name: n.as_str(), path: p.as_deref() }).collect();
    let attrs = path_attrs(item);
    let attrs: Vec<PathAttr<'_>> =
        attrs.iter().map(|(value, c)| PathAttr { value, conditional: *c }).collect();
    at.candidates(&inline, item.name.as_str(), &attrs)
}

/// The files that a file declares below some of its items.
fn declared_files(
    file: &File,
    items: &[ItemId],
    at: &ModuleFile,
    inline: &mut Vec<(Name, Option<String>)>,
    found: &mut Vec<Vec<ModuleFile>>,
) {
    for item in items.iter().map(|id| file.item(*id)).filter(|i| !i.cfg.is_test_only()) {
        match &item.kind {
            ItemKind::Mod(None) => found.push(candidates(at, inline, item)),
            ItemKind::Mod(Some(inner)) => {
                inline.push((item.name, path_attrs(item).first().map(|(p, _)| p.clone())));
                declared_files(file, inner, at, inline, found);
                inline.pop();
            }
            _ => {}
        }
    }
}

/// Reads the files of a crate, with its own macros expanded.
fn read_all(lib: &str, root: &Path) -> Result<HashMap<PathBuf, Read>, String> {
    let mut reads: HashMap<PathBuf, Read> = HashMap::new();
    let mut macros: Option<Macros> = None;
    for _ in 0..ROUNDS {
        // Those that are declared, and not read yet.
        let mut wanted = vec![ModuleFile::root(root)];
        let mut seen = HashSet::new();
        while let Some(at) = wanted.pop() {
            if !seen.insert(at.clone()) {
                continue;
            }
            if !reads.contains_key(&at.path) {
                let text = fs::read_to_string(&at.path).map_err(|e| format!("{}: {e}", at.path.display()))?;
                let limits = Limits::default();
                let file = match &macros {
                    Some(macros) => lower_with(&text, &limits, macros),
                    None => lower(&text, &limits),
                };
                reads.insert(at.path.clone(), Read { text, file });
            }
            let mut found = Vec::new();
            let read = &reads[&at.path];
            declared_files(&read.file, &read.file.root, &at, &mut Vec::new(), &mut found);
            wanted.extend(found.into_iter().filter_map(|c| c.into_iter().find(|c| c.path.is_file())));
        }
        let own = Arc::new(CrateMacros::of(lib, &[], reads.values().map(|r| &r.file)));
        let now = Macros::new(own, Arc::new(Vec::new()), []);
        let due: Vec<PathBuf> =
            reads.iter().filter(|(_, r)| now.concern(&r.file)).map(|(p, _)| p.clone()).collect();
        let before = reads.values().map(|r| r.file.items.len()).sum::<usize>();
        for path in due {
            if let Some(read) = reads.get_mut(&path) {
                read.file = lower_with(&read.text, &Limits::default(), &now);
            }
        }
        macros = Some(now);
        if reads.values().map(|r| r.file.items.len()).sum::<usize>() == before {
            break;
        }
    }
    Ok(reads)
}

/// The words of macros: what an expansion that nobody did may have written. Whether a file is included, too.
fn words_of_macros(read: &Read, words: &mut HashSet<String>) -> bool {
    let mut generated = false;
    for item in &read.file.items {
        let text = match &item.kind {
            ItemKind::MacroRules { rules, .. } => &**rules,
            ItemKind::MacroCall(call) => {
                generated |= call.path.last().is_some_and(|s| s.name.as_str().starts_with("include"));
                let (from, to) = (call.tokens.start as usize, call.tokens.end as usize);
                read.text.get(from..to).unwrap_or("")
            }
            _ => continue,
        };
        let split = text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|w| !w.is_empty());
        words.extend(split.map(str::to_owned));
    }
    generated
}
