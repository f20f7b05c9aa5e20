//! A state map made by hand.

use crate::{Checked, check};
use std::sync::Arc;
use twelve_diagnostics::Finding;
use twelve_program::{CrateInput, CrateKind, DefId, HirId, Input, Program, Ty, link};
use twelve_source::{FileId, Place, TextRange};
use twelve_trace::{
    Act, ActUse, Cell, CellKind, Collection, Contents, Effect, EffectKind, EntryKind, EntryPoint, External,
    Fate, FileEffect, FileOp, Medium, Pace, PathSource, Phase, Resource, ResourceUse, StateMap, Task,
    Touches, WitnessStep, Work,
};

/// The parts of a state map.
#[derive(Default)]
pub(super) struct Map {
    pub(super) library: bool,
    pub(super) buses: Vec<DefId>,
    pub(super) entries: Vec<EntryPoint>,
    pub(super) cells: Vec<Cell>,
    pub(super) files: Vec<FileEffect>,
    pub(super) resources: Vec<ResourceUse>,
    pub(super) acts: Vec<ActUse>,
    pub(super) tasks: Vec<Task>,
}

pub(super) fn def() -> DefId {
    DefId(0)
}

/// Another function than [`def`].
pub(super) fn other() -> DefId {
    DefId(1)
}

/// A use of a backing service that changes something there.
pub(super) fn external(by: &str, offset: u32) -> External {
    External { place: at(offset), by: by.to_owned(), touches: Touches::Changes, certain: true }
}

pub(super) fn at(offset: u32) -> Place {
    Place { file: FileId(0), range: TextRange::new(offset, offset + 1) }
}

/// A program of one function, which is [`def`].
fn program() -> Program {
    let file = twelve_lower::lower("fn f() {}", &twelve_lower::Limits::default());
    let krate = CrateInput {
        name: "app".to_owned(),
        package: "app".to_owned(),
        kind: CrateKind::Bin,
        root: HirId(0),
        modules: Default::default(),
        dependencies: Vec::new(),
        edition: 2024,
        features: Vec::new(),
        foreign: Vec::new(),
        selected: true,
    };
    link(&Input { files: vec![Arc::new(file)], crates: vec![krate], stubs: Vec::new() })
}

impl Map {
    pub(super) fn new() -> Self {
        Self::default()
    }

    pub(super) fn entry(&mut self, method: &str, path: &str) -> usize {
        let place = at(u32::try_from(self.entries.len()).expect("few entries"));
        self.entries.push(EntryPoint {
            kind: EntryKind::Request,
            method: Some(method.to_owned()),
            path: Some(path.to_owned()),
            name: "closure in app::router".to_owned(),
            function: def(),
            place,
            certain: true,
            work: Work::default(),
        });
        self.entries.len() - 1
    }

    pub(super) fn cell(&mut self, kind: CellKind, name: &str, ty_text: &str) -> usize {
        let place = at(500 + u32::try_from(self.cells.len()).expect("few cells"));
        let item = match kind {
            CellKind::Field(_) => format!("app::AppState::{name}"),
            _ => format!("app::{name}"),
        };
        self.cells.push(Cell {
            kind,
            name: name.to_owned(),
            item,
            place,
            ty: Ty::unknown(),
            ty_text: ty_text.to_owned(),
            contents: None,
            nature: None,
            purpose: twelve_trace::Purpose::Data,
            topic: None,
            cures: Vec::new(),
            guarded: Vec::new(),
            effects: Vec::new(),
            certain: true,
        });
        self.cells.len() - 1
    }

    pub(super) fn contents(&mut self, cell: usize, keys: &[&str], values: &[&str]) {
        let names = |list: &[&str]| list.iter().map(|n| (*n).to_owned()).collect();
        let (key_names, value_names) = (names(keys), names(values));
        self.cells[cell].contents = Some(Contents { collection: Collection::Map, key_names, value_names });
    }

    fn effect(&mut self, cell: usize, kind: EffectKind, entry: usize, offset: u32) -> &mut Effect {
        let label = self.entries[entry].label();
        let witness = vec![WitnessStep { place: at(offset - 1), text: format!("{label} is handled by `f`") }];
        let effects = &mut self.cells[cell].effects;
        effects.push(Effect {
            kind,
            place: at(offset),
            by: if kind == EffectKind::Read { "get" } else { "insert" }.to_owned(),
            phase: Phase::Serving,
            function: def(),
            entries: vec![entry],
            witness,
            result_used: false,
            key_names: Vec::new(),
            is_copy: false,
            certain: true,
        });
        effects.last_mut().expect("just pushed")
    }

    pub(super) fn write(&mut self, cell: usize, entry: usize, offset: u32) -> &mut Effect {
        self.effect(cell, EffectKind::Write, entry, offset)
    }

    pub(super) fn read(&mut self, cell: usize, entry: usize, offset: u32) -> &mut Effect {
        self.effect(cell, EffectKind::Read, entry, offset)
    }

    pub(super) fn file(&mut self, op: FileOp, entry: usize, offset: u32) -> usize {
        self.files.push(FileEffect {
            op,
            place: at(offset),
            by: "std::fs::write".to_owned(),
            phase: Phase::Serving,
            function: def(),
            entries: vec![entry],
            witness: Vec::new(),
            path: PathSource {
                literals: vec!["uploads/".to_owned(), ".png".to_owned()],
                ..PathSource::default()
            },
            body_data: false,
            transient: false,
            readers: Vec::new(),
            opted_in: false,
            once: false,
            certain: true,
        });
        self.files.len() - 1
    }

    /// Something made at start-up.
    pub(super) fn made(&mut self, what: Resource, medium: Medium, by: &str) -> &mut ResourceUse {
        let place = at(700 + u32::try_from(self.resources.len()).expect("few resources"));
        self.resources.push(ResourceUse {
            what,
            medium,
            place,
            by: by.to_owned(),
            instead: None,
            path: PathSource::default(),
            defaults: Vec::new(),
            pooled: false,
            transient: false,
            opted_in: false,
            once: false,
            phase: Phase::Startup,
            function: def(),
            entries: Vec::new(),
            witness: Vec::new(),
            certain: true,
        });
        self.resources.last_mut().expect("just pushed")
    }

    /// Something done in one phase.
    pub(super) fn act(&mut self, act: Act, phase: Phase, by: &str) -> &mut ActUse {
        let place = at(800 + u32::try_from(self.acts.len()).expect("few acts"));
        self.acts.push(ActUse {
            act,
            place,
            by: by.to_owned(),
            opted_in: false,
            once: false,
            phase,
            function: def(),
            entries: Vec::new(),
            witness: Vec::new(),
            carries: None,
            names_only: false,
            loops: Vec::new(),
            answered: false,
            stored: false,
            certain: true,
        });
        self.acts.last_mut().expect("just pushed")
    }

    /// A task that an entry point starts and that then calls something.
    pub(super) fn task(&mut self, entry: usize, offset: u32) -> &mut Task {
        self.tasks.push(Task {
            place: at(offset),
            extent: at(offset),
            by: "tokio::spawn".to_owned(),
            phase: Phase::Serving,
            function: def(),
            entries: vec![entry],
            witness: Vec::new(),
            fate: Fate::Dropped,
            pace: Pace::Once,
            rounds: Vec::new(),
            work: Work {
                external: vec![external("reqwest::async_impl::request::RequestBuilder::send", offset + 1)],
                claims: Vec::new(),
                way: Vec::new(),
            },
            certain: true,
        });
        self.tasks.last_mut().expect("just pushed")
    }

    /// A send to, or a receive from, a channel of `Mail`.
    pub(super) fn channel(&mut self, act: Act, entry: usize, offset: u32) -> &mut ActUse {
        self.acts.push(ActUse {
            act,
            place: at(offset),
            by: "tokio::sync::mpsc::Sender::send".to_owned(),
            phase: Phase::Serving,
            function: def(),
            entries: vec![entry],
            witness: Vec::new(),
            carries: Some("Mail".to_owned()),
            names_only: false,
            loops: Vec::new(),
            answered: false,
            stored: false,
            opted_in: false,
            once: false,
            certain: true,
        });
        self.acts.last_mut().expect("just pushed")
    }

    /// Runs something over the map.
    pub(super) fn with<R>(&self, run: impl FnOnce(&StateMap<'_>) -> R) -> R {
        let program = program();
        let mut cells = self.cells.clone();
        twelve_trace::classify(&mut cells, &self.entries);
        let map = StateMap {
            program: &program,
            processes: Vec::new(),
            library: self.library,
            buses: self.buses.clone(),
            entries: self.entries.clone(),
            cells,
            files: self.files.clone(),
            resources: self.resources.clone(),
            acts: self.acts.clone(),
            tasks: self.tasks.clone(),
            unknown: Vec::new(),
        };
        run(&map)
    }

    /// What all lints find.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let Checked { findings, panics } = self.with(check);
        assert_eq!(panics, []);
        findings
    }

    /// The names of the lints that fire.
    pub(super) fn names(&self) -> Vec<&'static str> {
        let mut findings = self.findings();
        findings.sort_by_key(|f| f.lint != "session_map");
        findings.iter().map(|f| f.lint).collect()
    }

    /// The one finding, as text.
    pub(super) fn text(&self) -> String {
        let findings = self.findings();
        let [finding] = findings.as_slice() else { return format!("{} findings", findings.len()) };
        let mut lines = vec![
            format!("{}: {} ({})", finding.level, finding.message, finding.confidence.as_str()),
            format!("= {}", finding.primary.text),
        ];
        lines.extend(finding.secondary.iter().map(|l| format!("- {}", l.text)));
        lines.extend(finding.witness.iter().map(|s| format!("> {}", s.text)));
        lines.push(format!("note: {}", finding.note));
        lines.push(format!("help: {}", finding.help));
        lines.join("\n")
    }
}
