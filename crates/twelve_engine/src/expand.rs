//! The workspace's own macros: what a file says once those that other files define are expanded.
//!
//! Which macros there are is known when all files have been read. Only files that call one of them are lowered again;
//! where that changes which modules a file declares, modules are followed once more, and the files that are found
//! that way have their turn in the next round. A file is lowered again once at most. One that several crates share
//! is lowered with the macros of the first.

use crate::load::Loaded;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use twelve_hir::{File, ItemKind};
use twelve_lower::{CrateMacros, Limits, Macros, lower_with};
use twelve_program::{CrateKind, DependencyInput};
use twelve_source::FileId;
use twelve_stubs::Stub;
use twelve_workspace::Workspace;

/// How often files are found that only a macro declares.
const ROUNDS: usize = 8;

/// Expands the calls of macros that other files define.
pub(crate) fn expand(workspace: &Workspace, loaded: &mut Loaded, stubs: &[Stub]) {
    let mut done = BTreeSet::new();
    for _ in 0..ROUNDS {
        let Some(tables) = tables(workspace, loaded, stubs) else { return };
        let due: Vec<(usize, &Macros)> = (0..loaded.files.len())
            .filter(|file| !done.contains(file))
            .filter_map(|file| Some((file, tables.get(loaded.crate_of[file])?)))
            .filter(|(file, macros)| macros.concern(&loaded.files[*file]))
            .collect();
        if due.is_empty() {
            return;
        }
        let limits = Limits::default();
        let lowered: Vec<(usize, File)> = due
            .par_iter()
            .map(|&(file, macros)| {
                let text = &loaded.sources.file(FileId(file as u32)).text;
                (file, lower_with(text, &limits, macros))
            })
            .collect();
        let mut moved = false;
        for (at, file) in lowered {
            // The numbers of its items are others now.
            moved |= declares_modules(&file);
            loaded.files[at] = Arc::new(file);
            done.insert(at);
        }
        if moved {
            loaded.follow(workspace);
        }
    }
}

fn declares_modules(file: &File) -> bool {
    file.items.iter().any(|item| matches!(item.kind, ItemKind::Mod(None)))
}

/// For each crate the macros that its files may call; none when there are no macros at all.
fn tables(workspace: &Workspace, loaded: &Loaded, stubs: &[Stub]) -> Option<Vec<Macros>> {
    let own: Vec<Arc<CrateMacros>> = (0..loaded.crates.len()).map(|at| Arc::new(own(loaded, at))).collect();
    let mut libraries = Vec::new();
    let mut of_crate = vec![None; own.len()];
    for (at, krate) in loaded.crates.iter().enumerate() {
        if krate.input.kind == CrateKind::Lib {
            of_crate[at] = Some(libraries.len());
            libraries.push(Arc::clone(&own[at]));
        }
    }
    let mut of_stub = vec![None; stubs.len()];
    for (at, stub) in stubs.iter().enumerate() {
        let macros = CrateMacros::of_stub(&stub.header.lib_name(), &stub.file);
        if !macros.is_empty() {
            of_stub[at] = Some(libraries.len());
            libraries.push(Arc::new(macros));
        }
    }
    if libraries.iter().chain(&own).all(|macros| macros.is_empty()) {
        return None;
    }
    let libraries = Arc::new(libraries);
    let table = |(krate, own): (&crate::load::LoadedCrate, Arc<CrateMacros>)| {
        let declared = &workspace.packages[krate.package].dependencies;
        let names: Vec<String> = declared.iter().map(|d| d.crate_name()).collect();
        let unknown = names.iter().map(|name| (name.as_str(), None));
        let known = krate.input.dependencies.iter().map(|(name, to)| {
            let at = match *to {
                DependencyInput::Crate(at) => of_crate.get(at).copied().flatten(),
                DependencyInput::Stub(at) => of_stub.get(at).copied().flatten(),
            };
            (name.as_str(), at)
        });
        Macros::new(own, Arc::clone(&libraries), unknown.chain(known))
    };
    Some(loaded.crates.iter().zip(own).map(table).collect())
}

/// What a crate's files define. Only a library has a name for others.
fn own(loaded: &Loaded, krate: usize) -> CrateMacros {
    let input = &loaded.crates[krate].input;
    let files: BTreeSet<u32> =
        std::iter::once(input.root.0).chain(input.modules.values().map(|f| f.0)).collect();
    let name = if input.kind == CrateKind::Lib { input.name.as_str() } else { "" };
    CrateMacros::of(
        name,
        &input.features,
        files.iter().filter_map(|file| Some(&**loaded.files.get(*file as usize)?)),
    )
}
