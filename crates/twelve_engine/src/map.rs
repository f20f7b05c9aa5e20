//! From the trace's state map to the plain one for people.
//!
//! All that depends on the trace's types is here: a field that it gains needs a line in this file and one in
//! `twelve_diagnostics::map`.

use crate::{Clock, EngineError, LinkedWorkspace, Settings, linked};
use std::collections::HashMap;
use twelve_diagnostics::map::{self as plain, Filter, Map, Text};
use twelve_source::{Place, SourceStore};
use twelve_trace::{self as traced, StateMap, TraceOptions, trace};

/// The state map of what the settings name, or the part of it that the filter chooses.
///
/// # Errors
/// When there is no package, nothing can be read, the settings themselves are wrong, or nothing fits the filter.
pub fn map(settings: &Settings, filter: &Filter) -> Result<Map, EngineError> {
    twelve_lower::in_big_stack_pool(settings.threads, || {
        let LinkedWorkspace { loaded, program, .. } = linked(settings, &mut Clock::start())?;
        let traced = trace(&program, &TraceOptions { examples: true });
        let is_selected = |place: Place| {
            let owner = loaded.crate_of.get(place.file.0 as usize);
            owner.and_then(|c| loaded.crates.get(*c)).is_some_and(|c| c.input.selected)
        };
        let map = Maker { sources: &loaded.sources, places: HashMap::new() }.map(&traced, is_selected);
        Ok(map.narrowed(filter)?)
    })
}

struct Maker<'s> {
    sources: &'s SourceStore,
    /// A column costs the line up to it, so none is counted twice.
    places: HashMap<Place, plain::Place>,
}

impl Maker<'_> {
    fn map(&mut self, map: &StateMap<'_>, is_selected: impl Fn(Place) -> bool) -> Map {
        // State of other packages matters as far as somebody here touches it.
        let concerns =
            |c: &traced::Cell| is_selected(c.place) || c.effects.iter().any(|e| !e.entries.is_empty());
        let unknown = |(what, count): &(&str, usize)| plain::Unknown { what: Text::new(what), count: *count };
        let mut cells: Vec<_> = map.cells.iter().filter(|c| concerns(c)).map(|c| self.cell(c)).collect();
        tell_apart(&mut cells);
        Map {
            programs: map.processes.iter().map(program).collect(),
            entry_points: map.entries.iter().map(|e| self.entry_point(e)).collect(),
            cells,
            files: self.files(&map.files),
            resources: map.resources.iter().map(|r| self.resource(r)).collect(),
            tasks: map.tasks.iter().map(|t| self.task(t)).collect(),
            acts: map.acts.iter().map(|a| self.act(a)).collect(),
            unknown: map.unknown.iter().map(unknown).collect(),
            narrowed: false,
        }
    }

    fn place(&mut self, place: Place) -> plain::Place {
        let file = self.sources.file(place.file);
        let made = self.places.entry(place).or_insert_with(|| {
            let at = file.line_column(place.range.start.min(file.text.len() as u32));
            plain::Place { file: Text::new(&file.name), line: at.line, column: at.column }
        });
        made.clone()
    }

    fn entry_point(&mut self, entry: &traced::EntryPoint) -> plain::EntryPoint {
        plain::EntryPoint {
            kind: match entry.kind {
                traced::EntryKind::Request => plain::EntryKind::Request,
                traced::EntryKind::Connection => plain::EntryKind::Connection,
                traced::EntryKind::Job => plain::EntryKind::Job,
                traced::EntryKind::Tick => plain::EntryKind::Tick,
            },
            method: entry.method.as_deref().map(Text::new),
            path: entry.path.as_deref().map(Text::new),
            function: Text::new(&entry.name),
            place: self.place(entry.place),
            certain: entry.certain,
        }
    }

    fn cell(&mut self, cell: &traced::Cell) -> plain::Cell {
        let home = home(cell.kind);
        let uses: Vec<_> = cell.effects.iter().map(|e| self.cell_use(e)).collect();
        let cures = cell.cures.iter();
        plain::Cell {
            name: cell_name(cell, home),
            item: Text::new(&cell.item),
            home,
            ty: Text::new(&cell.ty_text),
            place: self.place(cell.place),
            purpose: purpose(cell.purpose),
            cures: cures.map(|c| plain::Cure { reason: cure(c.kind), place: self.place(c.place) }).collect(),
            changes: changes(&uses),
            certain: cell.certain,
            uses,
        }
    }

    fn cell_use(&mut self, effect: &traced::Effect) -> plain::CellUse {
        plain::CellUse {
            what: match effect.kind {
                traced::EffectKind::Write => plain::CellOp::Write,
                traced::EffectKind::Read => plain::CellOp::Read,
                traced::EffectKind::Initialise => plain::CellOp::Initialise,
            },
            touch: plain::Touch {
                by: Text::new(&effect.by),
                when: when(effect.phase),
                place: self.place(effect.place),
                entry_points: effect.entries.clone(),
                witness: self.witness(&effect.witness),
                witness_of_other: false,
                certain: effect.certain,
            },
        }
    }

    fn witness(&mut self, steps: &[traced::WitnessStep]) -> Vec<plain::Step> {
        let step =
            |s: &traced::WitnessStep| plain::Step { text: Text::new(&s.text), place: self.place(s.place) };
        steps.iter().map(step).collect()
    }

    /// Uses of paths that begin alike are of one file or folder, as somebody who runs the service knows it. Of a path
    /// that nothing is known of, every use stands alone.
    fn files(&mut self, effects: &[traced::FileEffect]) -> Vec<plain::File> {
        let mut files: Vec<plain::File> = Vec::new();
        for effect in effects {
            let next = file(&effect.path, self.file_use(effect));
            let same = |f: &&mut plain::File| {
                f.path.is_some() && f.path == next.path && f.in_temporary_folder == next.in_temporary_folder
            };
            match files.iter_mut().find(same) {
                Some(file) => {
                    file.named_by_request |= next.named_by_request;
                    file.uses.extend(next.uses);
                    file.names.extend(next.names);
                    file.names.sort();
                    file.names.dedup();
                }
                None => files.push(next),
            }
        }
        files
    }

    fn file_use(&mut self, effect: &traced::FileEffect) -> plain::FileUse {
        plain::FileUse {
            what: match effect.op {
                traced::FileOp::Create => plain::FileOp::Create,
                traced::FileOp::Write => plain::FileOp::Write,
                traced::FileOp::Rename => plain::FileOp::Rename,
                traced::FileOp::Copy => plain::FileOp::Copy,
                traced::FileOp::Remove => plain::FileOp::Remove,
                traced::FileOp::Read => plain::FileOp::Read,
                traced::FileOp::MakeDir => plain::FileOp::MakeDir,
                traced::FileOp::Keep => plain::FileOp::Keep,
            },
            takes_body: effect.body_data,
            transient: effect.transient,
            touch: plain::Touch {
                by: Text::new(&effect.by),
                when: when(effect.phase),
                place: self.place(effect.place),
                entry_points: effect.entries.clone(),
                witness: self.witness(&effect.witness),
                witness_of_other: false,
                certain: effect.certain,
            },
        }
    }

    fn resource(&mut self, resource: &traced::ResourceUse) -> plain::Resource {
        plain::Resource {
            what: match resource.what {
                traced::Resource::SessionStore => plain::ResourceKind::SessionStore,
                traced::Resource::Database => plain::ResourceKind::Database,
                traced::Resource::Cache => plain::ResourceKind::Cache,
                traced::Resource::RateLimiter => plain::ResourceKind::RateLimiter,
                traced::Resource::Queue => plain::ResourceKind::Queue,
                traced::Resource::Log => plain::ResourceKind::Log,
                traced::Resource::Storage => plain::ResourceKind::Storage,
            },
            medium: match resource.medium {
                traced::Medium::Memory => plain::Medium::Memory,
                traced::Medium::Disk => plain::Medium::Disk,
                traced::Medium::Shared => plain::Medium::Shared,
                traced::Medium::Address => plain::Medium::Address,
            },
            path: path(&resource.path),
            instead: resource.instead.as_deref().map(Text::new),
            touch: plain::Touch {
                by: Text::new(&resource.by),
                when: when(resource.phase),
                place: self.place(resource.place),
                entry_points: resource.entries.clone(),
                witness: self.witness(&resource.witness),
                witness_of_other: false,
                certain: resource.certain,
            },
        }
    }

    fn task(&mut self, task: &traced::Task) -> plain::Task {
        let external = |e: &traced::External| plain::External {
            by: Text::new(&e.by),
            reads: e.touches == traced::Touches::Looks,
            place: self.place(e.place),
        };
        plain::Task {
            external: task.work.external.iter().map(external).collect(),
            claims: task.work.claims.iter().map(|place| self.place(*place)).collect(),
            fate: match task.fate {
                traced::Fate::Awaited => plain::Fate::Awaited,
                traced::Fate::Returned => plain::Fate::Returned,
                traced::Fate::Kept => plain::Fate::Kept,
                traced::Fate::Dropped => plain::Fate::Dropped,
            },
            pace: match task.pace {
                traced::Pace::Once => plain::Pace::Once,
                traced::Pace::Timed => plain::Pace::Timed,
                traced::Pace::Receiving => plain::Pace::Receiving,
                traced::Pace::Connections => plain::Pace::Connections,
            },
            touch: plain::Touch {
                by: Text::new(&task.by),
                when: when(task.phase),
                place: self.place(task.place),
                entry_points: task.entries.clone(),
                witness: self.witness(&task.witness),
                witness_of_other: false,
                certain: task.certain,
            },
        }
    }

    fn act(&mut self, act: &traced::ActUse) -> plain::Act {
        plain::Act {
            what: match act.act {
                traced::Act::SetEnvironment => plain::ActKind::SetEnvironment,
                traced::Act::GenerateKey => plain::ActKind::GenerateKey,
                traced::Act::Daemonise => plain::ActKind::Daemonise,
                traced::Act::BuildAssets | traced::Act::CompileAsset => plain::ActKind::BuildAssets,
                traced::Act::Claim => plain::ActKind::Claim,
                traced::Act::Publish => plain::ActKind::Publish,
                traced::Act::Subscribe => plain::ActKind::Subscribe,
                traced::Act::Wait => plain::ActKind::Wait,
                traced::Act::Accept => plain::ActKind::Accept,
                traced::Act::Send => plain::ActKind::Send,
                traced::Act::Receive => plain::ActKind::Receive,
                traced::Act::Join => plain::ActKind::Join,
                traced::Act::Expire => plain::ActKind::Expire,
                traced::Act::Number => plain::ActKind::Number,
            },
            touch: plain::Touch {
                by: Text::new(&act.by),
                when: when(act.phase),
                place: self.place(act.place),
                entry_points: act.entries.clone(),
                witness: self.witness(&act.witness),
                witness_of_other: false,
                certain: act.certain,
            },
        }
    }
}

fn program(process: &traced::Process) -> plain::Program {
    plain::Program {
        name: Text::new(&process.name),
        kind: match process.kind {
            traced::ProcessKind::Service => plain::ProgramKind::Service,
            traced::ProcessKind::Worker => plain::ProgramKind::Worker,
            traced::ProcessKind::Scheduler => plain::ProgramKind::Scheduler,
            traced::ProcessKind::OneOff => plain::ProgramKind::OneOff,
            traced::ProcessKind::Library => plain::ProgramKind::Library,
        },
        entry_points: process.entries.clone(),
    }
}

fn home(kind: traced::CellKind) -> plain::Home {
    match kind {
        traced::CellKind::StaticMut(_) => plain::Home::StaticMut,
        traced::CellKind::Static(_) => plain::Home::Static,
        traced::CellKind::Hidden(_) => plain::Home::Hidden,
        traced::CellKind::ThreadLocal(_) => plain::Home::ThreadLocal,
        traced::CellKind::Field(_) => plain::Home::Field,
        traced::CellKind::Value(_) => plain::Home::Value,
        traced::CellKind::Captured(_) => plain::Home::Captured,
    }
}

/// A field is known together with what it is a field of.
fn cell_name(cell: &traced::Cell, home: plain::Home) -> Text {
    let mut parts = cell.item.rsplit("::");
    match (home, parts.next(), parts.next()) {
        (plain::Home::Field, Some(field), Some(owner)) => Text::new(&format!("{owner}.{field}")),
        _ => Text::new(&cell.name),
    }
}

/// Of cells with one name, each is named with what it is in; with all that it is in, if need be.
fn tell_apart(cells: &mut [plain::Cell]) {
    let mut tail = 2;
    loop {
        let mut counts: HashMap<Text, usize> = HashMap::new();
        cells.iter().for_each(|c| *counts.entry(c.name.clone()).or_default() += 1);
        let mut longer = false;
        for cell in cells.iter_mut().filter(|c| counts[&c.name] > 1) {
            let parts: Vec<&str> = cell.item.split("::").collect();
            longer |= parts.len() > tail;
            cell.name = Text::new(&parts[parts.len().saturating_sub(tail)..].join("::"));
        }
        if !longer {
            return;
        }
        tail += 1;
    }
}

fn changes(uses: &[plain::CellUse]) -> plain::Changes {
    use plain::{CellOp, When};
    let has = |what: CellOp, when: When| uses.iter().any(|u| u.what == what && u.touch.when == when);
    if has(CellOp::Write, When::Serving) {
        plain::Changes::WhileServing
    } else if has(CellOp::Write, When::Background) {
        plain::Changes::InBackground
    } else if has(CellOp::Initialise, When::Serving) || has(CellOp::Initialise, When::Background) {
        plain::Changes::Once
    } else if has(CellOp::Initialise, When::Startup) || has(CellOp::Write, When::Startup) {
        plain::Changes::AtStartup
    } else {
        plain::Changes::Never
    }
}

fn purpose(purpose: traced::Purpose) -> plain::Purpose {
    match purpose {
        traced::Purpose::Session => plain::Purpose::Session,
        traced::Purpose::Cache => plain::Purpose::Cache,
        traced::Purpose::RateLimit => plain::Purpose::RateLimit,
        traced::Purpose::Metric => plain::Purpose::Metric,
        traced::Purpose::Sequence => plain::Purpose::Sequence,
        traced::Purpose::Lock => plain::Purpose::Lock,
        traced::Purpose::Queue => plain::Purpose::Queue,
        traced::Purpose::FanOut => plain::Purpose::FanOut,
        traced::Purpose::Connections => plain::Purpose::Connections,
        traced::Purpose::Configuration => plain::Purpose::Configuration,
        traced::Purpose::Secret => plain::Purpose::Secret,
        traced::Purpose::Client => plain::Purpose::Client,
        traced::Purpose::Database => plain::Purpose::Database,
        traced::Purpose::Compiled => plain::Purpose::Compiled,
        traced::Purpose::OwnState => plain::Purpose::OwnState,
        traced::Purpose::Flag => plain::Purpose::Flag,
        traced::Purpose::Data => plain::Purpose::Data,
    }
}

fn cure(kind: traced::CureKind) -> plain::CureKind {
    match kind {
        traced::CureKind::Loads => plain::CureKind::Loads,
        traced::CureKind::WritesThrough => plain::CureKind::WritesThrough,
        traced::CureKind::Bus => plain::CureKind::Bus,
        traced::CureKind::Rebuilt => plain::CureKind::Rebuilt,
        traced::CureKind::Expires => plain::CureKind::Expires,
    }
}

fn when(phase: traced::Phase) -> plain::When {
    match phase {
        traced::Phase::Serving => plain::When::Serving,
        traced::Phase::Background => plain::When::Background,
        traced::Phase::Startup => plain::When::Startup,
        traced::Phase::Test => plain::When::Test,
        traced::Phase::OneOff => plain::When::OneOff,
        traced::Phase::Unreached => plain::When::Unreached,
    }
}

fn file(source: &traced::PathSource, first: plain::FileUse) -> plain::File {
    let path = path(source);
    // `data_dir` says nothing beside `ARGS.data_dir`.
    let is_new = |name: &&String| !path.as_ref().is_some_and(|p| p.contains(name.as_str()));
    let names: std::collections::BTreeSet<Text> =
        source.names.iter().filter(is_new).map(|n| Text::new(n)).collect();
    plain::File {
        names: names.into_iter().collect(),
        path,
        in_temporary_folder: source.temp_dir,
        named_by_request: source.request,
        uses: vec![first],
    }
}

/// What a path begins with, else its first literal part or name.
fn path(source: &traced::PathSource) -> Option<Text> {
    let known = match &source.base {
        traced::PathBase::Name(text) | traced::PathBase::Literal(text) => Some(text.clone()),
        traced::PathBase::Unknown | traced::PathBase::Param(_) => {
            let part = source.literals.iter().find(|l| l.chars().any(char::is_alphanumeric));
            part.map(|l| format!("…{l}")).or_else(|| source.names.first().map(|n| format!("…{n}…")))
        }
    };
    known.filter(|text| !text.trim().is_empty()).map(|text| Text::new(&text))
}
