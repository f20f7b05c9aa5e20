#![forbid(unsafe_code)]
//! The pipeline: discover, lower, link, trace, check, settle.
//!
//! [`run`] takes a folder and settings and answers a [`Report`], or says why it cannot. Nothing of the code that
//! is linted is executed; nothing is printed here, and no terminal is known.

mod error;
mod expand;
mod features;
mod inspect;
mod load;
mod map;
mod settings;
mod settle;
mod stubs;

pub use error::EngineError;
pub use inspect::{at, names, unknown};
pub use map::map;
pub use settings::{BinSelection, FeatureSelection, LevelOverride, Settings, TargetSelection};
pub use settle::{LintInfo, lints};
pub use twelve_diagnostics::map::{Filter, Map};
pub use twelve_diagnostics::{Confidence, Level, Report};

use load::Loaded;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};
use twelve_diagnostics::{Coverage, Finding, Resolved, Unread};
use twelve_program::{Input, Program, Resolution, link};
use twelve_trace::{StateMap, TraceOptions, trace};
use twelve_workspace::{Options, Workspace, discover};

/// Lints what the settings name.
///
/// # Errors
/// When there is no package, nothing can be read, or the settings themselves are wrong.
pub fn run(settings: &Settings) -> Result<Report, EngineError> {
    twelve_lower::in_big_stack_pool(settings.threads, || run_in_pool(settings))
}

/// What is linked of the folder that the settings name.
struct LinkedWorkspace {
    workspace: Workspace,
    loaded: Loaded,
    input: Input,
    program: Program,
}

/// The stages up to linking.
fn linked(settings: &Settings, clock: &mut Clock) -> Result<LinkedWorkspace, EngineError> {
    let own = stubs::own_stubs(&settings.stub_folders)?;
    let options = Options {
        manifest_path: settings.manifest_path.clone(),
        packages: settings.packages.clone(),
        workspace: settings.workspace,
        exclude: settings.exclude.clone(),
        ..Options::default()
    };
    // The stub for std is the largest, and in use whatever there is to lint.
    let (workspace, std) = rayon::join(|| discover(&settings.start, &options), stubs::std);
    let workspace = workspace?;
    clock.ends("discover");
    // The stubs first: what their macros stand for belongs into the files.
    let mut shelf = stubs::Shelf::new(&workspace, own, std);
    let macros = shelf.macros(&workspace);
    let mut loaded = load::load(&workspace, settings, macros);
    if loaded.files.is_empty()
        && let Some(first) = loaded.unread.first()
    {
        let first = format!("{}: {}", first.path, first.reason);
        return Err(EngineError::NothingReadable { files: loaded.unread.len(), first });
    }
    shelf.link(&workspace, &mut loaded);
    expand::expand(&workspace, &mut loaded, &shelf.stubs);
    let input = Input {
        files: loaded.files.iter().map(Arc::clone).collect(),
        crates: loaded.crates.iter().map(|c| c.input.clone()).collect(),
        stubs: shelf.stubs,
    };
    clock.ends("read and lower");
    let program = link(&input);
    clock.ends("link");
    Ok(LinkedWorkspace { workspace, loaded, input, program })
}

fn run_in_pool(settings: &Settings) -> Result<Report, EngineError> {
    let mut clock = Clock::start();
    let levels = settle::Levels::new(settings)?;
    let LinkedWorkspace { workspace, mut loaded, input, program } = linked(settings, &mut clock)?;
    let map = trace(&program, &TraceOptions { examples: true });
    clock.ends("trace");
    let checked = twelve_rules::check(&map);
    clock.ends("check");
    if let Some(panic) = checked.panics.into_iter().next() {
        return Err(EngineError::Panic { lint: panic.lint, message: panic.message });
    }
    let wanted = |f: &Finding| {
        let owner = loaded.crate_of.get(f.primary.place.file.0 as usize);
        owner.and_then(|c| loaded.crates.get(*c)).is_some_and(|c| c.input.selected)
    };
    let findings = checked.findings.into_iter().filter(wanted).collect();
    let findings = levels.settle(settings, findings, &loaded.sources);
    let resolution = settings.count_resolution.then(|| program.resolution());
    let coverage = coverage(&workspace, &loaded, &map, resolution);
    drop(map);
    // Nobody waits for the memory to be given back.
    let done = (program, input, std::mem::take(&mut loaded.files));
    rayon::spawn(move || drop(done));
    clock.ends("settle");
    Ok(Report { stages: clock.stages, ..report(loaded, findings, coverage) })
}

/// Times the stages.
struct Clock {
    last: Instant,
    stages: Vec<(&'static str, Duration)>,
}

impl Clock {
    fn start() -> Self {
        Self { last: Instant::now(), stages: Vec::new() }
    }

    fn ends(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.stages.push((stage, now - self.last));
        self.last = now;
    }
}

fn report(loaded: Loaded, findings: Vec<Finding>, coverage: Coverage) -> Report {
    Report {
        findings,
        target_of: loaded.crate_of.iter().map(|c| (*c != usize::MAX).then_some(*c)).collect(),
        targets: loaded.crates.into_iter().map(|c| c.info).collect(),
        sources: loaded.sources,
        coverage,
        stages: Vec::new(),
    }
}

fn coverage(
    workspace: &Workspace,
    loaded: &Loaded,
    map: &StateMap<'_>,
    resolution: Option<Resolution>,
) -> Coverage {
    let services = map.processes.iter().filter(|p| p.kind.serves());
    let unread = workspace.notes.iter().map(|n| Unread {
        path: load::name_of(&workspace.root, &n.path),
        line: n.line,
        reason: n.reason.clone(),
    });
    let mut coverage = Coverage {
        services: services.map(|p| p.name.clone()).collect(),
        entry_points: map.entries.len(),
        files: loaded.files.len(),
        lines: loaded.files.iter().map(|f| f.lines as usize).sum(),
        unread: unread.chain(loaded.unread.iter().cloned()).collect(),
        uncompiled: uncompiled(workspace, loaded),
        unknown: map.unknown.iter().map(|(what, n)| ((*what).to_owned(), *n)).collect(),
        resolved: resolution.as_ref().map(resolved).unwrap_or_default(),
        notes: Vec::new(),
    };
    let causes = resolution.iter().flat_map(Resolution::causes);
    coverage.unknown.extend(causes.map(|(cause, n)| (cause.text().to_owned(), n)));
    let verbatim: usize = loaded.files.iter().map(|f| f.verbatim as usize).sum();
    let macros: usize = loaded.files.iter().map(|f| f.unread_macros as usize).sum();
    let unexpanded: usize = loaded.files.iter().map(|f| f.unexpanded_macros as usize).sum();
    let unresolved = map.program.unresolved_imports().len();
    let counts = [
        ("pieces of syntax that the parser does not know", verbatim),
        ("macro calls whose arguments are not expressions", macros),
        ("macro calls that could not be expanded", unexpanded),
        ("imports of crates that no stub describes", unresolved),
        ("crates read by the stub for another version", loaded.unchecked),
    ];
    coverage.unknown.extend(counts.into_iter().filter(|(_, n)| *n > 0).map(|(s, n)| (s.to_owned(), n)));
    if map.library {
        coverage.notes.push(
            "nothing here serves: it is read as a library whose public functions may be called while serving, with \
             findings one level lower"
                .to_owned(),
        );
    } else if coverage.entry_points == 0 {
        coverage.notes.push(
            "no entry point was found: nothing here answers requests or takes jobs in a way that is known"
                .to_owned(),
        );
    }
    coverage
}

fn resolved(resolution: &Resolution) -> Vec<Resolved> {
    let kinds =
        [("paths", resolution.paths), ("method calls", resolution.methods), ("calls", resolution.calls)];
    kinds.into_iter().map(|(what, share)| Resolved { what, known: share.known, all: share.all }).collect()
}

/// Rust files in the `src` folders of the linted packages that no target compiles.
fn uncompiled(workspace: &Workspace, loaded: &Loaded) -> Vec<String> {
    let compiled: BTreeSet<PathBuf> = loaded.sources.iter().map(|(_, f)| f.path.clone()).collect();
    let mut found = BTreeSet::new();
    for package in workspace.selected() {
        let files = walkdir::WalkDir::new(package.root.join("src")).into_iter().filter_map(Result::ok);
        for entry in files.filter(|e| e.file_type().is_file()) {
            let path = entry.path();
            let is_rust = path.extension().is_some_and(|e| e == "rs");
            // A module of tests, and what lies in its folder.
            let is_test =
                loaded.test_modules.iter().any(|t| t == path || path.starts_with(t.with_extension("")));
            let is_target = package.targets.iter().any(|t| t.src_path == path);
            if is_rust && !is_test && !is_target && !compiled.contains(path) {
                found.insert(load::name_of(&workspace.root, path));
            }
        }
    }
    found.into_iter().collect()
}
