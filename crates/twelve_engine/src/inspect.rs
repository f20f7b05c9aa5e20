//! What linking found, printed for developers and bug reports.

use crate::{Clock, EngineError, LinkedWorkspace, Settings, linked};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use twelve_hir::{Name, TextRange};
use twelve_program::{DefId, DefKind, HirId, Program, Target, TyKind};
use twelve_source::{FileId, Place, SourceFile, SourceStore, shown};
use twelve_trace::{EffectKind, EntryKind, Phase, StateMap, Touches, TraceOptions, WitnessStep, Work, trace};

/// Every use of a name outside of tests that leads somewhere: a line each, with the columns
/// `file line start end package owner trait name sort` between tabs.
///
/// Lines count from 1; start and end are bytes within the line, from 0, the end excluded. The package is that of
/// the definition, the owner the type or trait that holds it (for a trait's items, also those of an impl, the
/// trait), and the sort is `type`, `fn`, `value` or `macro`.
///
/// # Errors
/// When there is no package, nothing can be read, or the settings themselves are wrong.
pub fn names(settings: &Settings) -> Result<String, EngineError> {
    twelve_lower::in_big_stack_pool(settings.threads, || {
        let LinkedWorkspace { loaded, program, .. } = linked(settings, &mut Clock::start())?;
        let mut out = String::new();
        for name in program.name_uses() {
            let file = loaded.sources.file(FileId(name.hir.0));
            let at = file.line_column(name.range.start);
            let line_start = file.text[..name.range.start as usize].rfind('\n').map_or(0, |i| i + 1) as u32;
            let described = describe(&program, name.target);
            let (path, start, end) = (&file.name, name.range.start - line_start, name.range.end - line_start);
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{}\t{}\t{start}\t{end}\t{described}", shown(path, false), at.line);
        }
        Ok(out)
    })
}

/// Every path and method call outside of tests that could not be resolved: a line each, with the columns
/// `file line column text cause` between tabs.
///
/// # Errors
/// As [`names`].
pub fn unknown(settings: &Settings) -> Result<String, EngineError> {
    twelve_lower::in_big_stack_pool(settings.threads, || {
        let LinkedWorkspace { loaded, program, .. } = linked(settings, &mut Clock::start())?;
        let mut out = String::new();
        for lost in program.resolution().unresolved {
            let file = loaded.sources.file(FileId(lost.hir.0));
            let at = file.line_column(lost.range.start);
            let (path, text) = (shown(&file.name, false), shown(file.slice(lost.range), false));
            let _ = writeln!(out, "{path}\t{}\t{}\t{text}\t{}", at.line, at.column, lost.cause.text());
        }
        Ok(out)
    })
}

/// Package, owner, trait, name and sort of a definition.
fn describe(program: &Program, target: Target) -> String {
    let (def, owner, name, sort) = match target {
        Target::Def(def) => {
            let data = program.def(def);
            (def, data.parent.and_then(|p| holder(program, p)), Some(data.name), sort(data.kind))
        }
        Target::Variant(variant) => {
            (variant.adt, Some(program.def(variant.adt).name), program.variant_name(variant), "type")
        }
        Target::Field(field) => {
            (field.adt, Some(program.def(field.adt).name), program.field(field).map(|f| f.name), "value")
        }
    };
    let package = &program.krate(def).package;
    format!(
        "{}\t{}\t\t{}\t{sort}",
        shown(package, false),
        owner.as_deref().unwrap_or(""),
        name.as_deref().unwrap_or("")
    )
}

/// Of an impl of a trait the trait, of another impl its type, of a trait the trait itself.
fn holder(program: &Program, parent: DefId) -> Option<Name> {
    if program.def(parent).kind != DefKind::Impl {
        return Some(program.def(parent).name);
    }
    if let Some(trait_) = program.impl_trait_of(parent) {
        return Some(program.def(trait_).name);
    }
    let ty = program.impl_self_ty(parent)?;
    match ty.peeled().kind() {
        TyKind::Adt(def, _) => Some(program.def(*def).name),
        TyKind::Prim(name) => Some(*name),
        TyKind::Dyn(traits) => traits.first().map(|t| program.def(t.def).name),
        TyKind::Slice(_) => Some(Name::new("[T]")),
        TyKind::Array(_) => Some(Name::new("[T; N]")),
        _ => None,
    }
}

fn sort(kind: DefKind) -> &'static str {
    match kind {
        DefKind::Fn => "fn",
        DefKind::Const | DefKind::Static => "value",
        DefKind::Macro => "macro",
        _ => "type",
    }
}

/// What is known at a line, given as `FILE:LINE`: what its names lead to, the types of its expressions, what its calls
/// reach, the state that it declares or touches, the files that it touches, with the path from an entry point, and what
/// the entry points and tasks that begin there do outside of the process.
///
/// # Errors
/// When there is no such place, and as [`names`].
pub fn at(settings: &Settings, place: &str) -> Result<String, EngineError> {
    twelve_lower::in_big_stack_pool(settings.threads, || {
        let LinkedWorkspace { loaded, program, .. } = linked(settings, &mut Clock::start())?;
        let (id, line) = find(&loaded.sources, place)?;
        let map = trace(&program, &TraceOptions { examples: true });
        let file = loaded.sources.file(id);
        let text = file.lines().text(&file.text, line);
        let start = file.lines().start(line);
        let range = TextRange::new(start, start + text.len() as u32);
        let view = View { program: &program, sources: &loaded.sources, id, file, range };
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}:{line}  {}", shown(&file.name, false), shown(text.trim(), false));
        view.section("names", view.names(), &mut out);
        view.section("types", view.types(), &mut out);
        view.section("calls", view.calls(), &mut out);
        view.section("state", view.state(&map), &mut out);
        view.section("files", view.files(&map), &mut out);
        view.section("work", view.work(&map), &mut out);
        Ok(out)
    })
}

/// The file and line of `FILE:LINE`.
fn find(sources: &SourceStore, place: &str) -> Result<(FileId, u32), EngineError> {
    let fault = |reason: String| EngineError::Place { given: place.to_owned(), reason };
    let (name, line) = place.rsplit_once(':').ok_or_else(|| fault("there is no line in it".to_owned()))?;
    let line: u32 = line.parse().map_err(|_| fault(format!("`{line}` is no line number")))?;
    let name = name.trim_start_matches("./").replace('\\', "/");
    let ends = |f: &str| f == name || f.ends_with(&format!("/{name}"));
    let named: Vec<(FileId, &SourceFile)> = sources.iter().filter(|(_, f)| ends(&f.name)).collect();
    let (id, file) = match named.as_slice() {
        [] => return Err(fault("no linted target compiles such a file".to_owned())),
        [only] => *only,
        several => match several.iter().find(|(_, f)| f.name == name) {
            Some(exact) => *exact,
            None => {
                return Err(fault(format!("{} files have this name: give more of the path", several.len())));
            }
        },
    };
    let lines = file.lines().len();
    if line == 0 || line > lines {
        return Err(fault(format!("the file has {lines} lines")));
    }
    Ok((id, line))
}

/// One line of a file, and all that is known.
struct View<'a> {
    program: &'a Program,
    sources: &'a SourceStore,
    id: FileId,
    file: &'a SourceFile,
    range: TextRange,
}

impl View<'_> {
    fn section(&self, title: &str, lines: Vec<String>, out: &mut String) {
        if lines.is_empty() {
            return;
        }
        let _ = writeln!(out, "\n{title}");
        for line in lines {
            let _ = writeln!(out, "  {line}");
        }
    }

    fn column(&self, offset: u32) -> u32 {
        self.file.line_column(offset).column
    }

    fn text(&self, range: TextRange) -> String {
        let text = self.file.slice(range).split_whitespace().collect::<Vec<_>>().join(" ");
        shown(&text, false).into_owned()
    }

    /// Where something begins on the line, with its text in a column of its own.
    fn row(&self, range: TextRange, what: &str) -> String {
        format!("{:>3}  {}  {}", self.column(range.start), self.text(range), shown(what, false))
    }

    fn names(&self) -> Vec<String> {
        let uses = self.program.name_uses();
        let here = uses.iter().filter(|u| u.hir == HirId(self.id.0) && self.range.contains(u.range));
        here.map(|u| self.row(u.range, &self.program.target_path(u.target))).collect()
    }

    /// The bodies of the file.
    fn bodies(&self) -> impl Iterator<Item = (&twelve_hir::Body, &twelve_program::Inference)> {
        let of_file = |d: &DefId| self.program.def(*d).hir == HirId(self.id.0);
        self.program.owners().filter(of_file).filter_map(|owner| self.program.body(owner))
    }

    fn types(&self) -> Vec<String> {
        let mut rows = BTreeSet::new();
        for (body, inference) in self.bodies() {
            let exprs = body.expr_ranges.iter().zip(&inference.exprs);
            for (range, ty) in exprs.chain(body.pat_ranges.iter().zip(&inference.pats)) {
                if self.range.contains(*range) && !range.is_empty() {
                    rows.insert((range.start, range.end, self.program.ty_text(ty)));
                }
            }
        }
        rows.into_iter().map(|(start, end, ty)| self.row(TextRange::new(start, end), &ty)).collect()
    }

    fn calls(&self) -> Vec<String> {
        let mut rows = BTreeSet::new();
        for (body, inference) in self.bodies() {
            for (id, callee) in &inference.calls {
                let range = body.range(*id);
                if self.range.contains(range) {
                    let mut names = vec![self.program.path_of(callee.def)];
                    names.extend(callee.impls.iter().map(|d| self.program.path_of(*d)));
                    names.dedup();
                    rows.insert((range.start, range.end, names.join(", ")));
                }
            }
        }
        rows.into_iter().map(|(start, end, to)| self.row(TextRange::new(start, end), &to)).collect()
    }

    fn is_here(&self, place: Place) -> bool {
        place.file == self.id && place.range.start >= self.range.start && place.range.start <= self.range.end
    }

    fn state(&self, map: &StateMap<'_>) -> Vec<String> {
        let mut lines = Vec::new();
        for cell in &map.cells {
            if self.is_here(cell.place) {
                let writes = cell.serving(EffectKind::Write).count();
                let reads = cell.serving(EffectKind::Read).count();
                lines.push(format!(
                    "declares `{}`: {}; {writes} writes and {reads} reads while serving",
                    shown(&cell.item, false),
                    shown(&cell.ty_text, false)
                ));
            }
            for effect in cell.effects.iter().filter(|e| self.is_here(e.place)) {
                lines.push(format!(
                    "{} `{}` by `{}`, {}{}",
                    kind_text(effect.kind),
                    shown(&cell.item, false),
                    shown(&effect.by, false),
                    phase_text(effect.phase),
                    if effect.certain && cell.certain { "" } else { ", not for certain" }
                ));
                self.witness(map, &effect.entries, &effect.witness, &mut lines);
            }
        }
        lines
    }

    fn files(&self, map: &StateMap<'_>) -> Vec<String> {
        let mut lines = Vec::new();
        for effect in map.files.iter().filter(|f| self.is_here(f.place)) {
            lines.push(format!(
                "{:?} by `{}`, {}{}",
                effect.op,
                shown(&effect.by, false),
                phase_text(effect.phase),
                if effect.transient { ", gone when the call ends" } else { "" }
            ));
            self.witness(map, &effect.entries, &effect.witness, &mut lines);
        }
        lines
    }

    /// Entry points that are registered here and tasks that are started here, with what they do outside.
    fn work(&self, map: &StateMap<'_>) -> Vec<String> {
        let mut lines = Vec::new();
        for entry in map.entries.iter().filter(|e| self.is_here(e.place)) {
            let each = match entry.kind {
                EntryKind::Request => "request",
                EntryKind::Job => "job",
                EntryKind::Tick => "tick",
                EntryKind::Connection => "connection",
            };
            lines.push(format!("{} for each {each}", shown(&entry.label(), false)));
            self.deeds(&entry.work, &mut lines);
        }
        for task in map.tasks.iter().filter(|t| self.is_here(t.place)) {
            lines.push(format!("task that `{}` starts, {}", shown(&task.by, false), phase_text(task.phase)));
            self.deeds(&task.work, &mut lines);
        }
        lines
    }

    fn deeds(&self, work: &Work, lines: &mut Vec<String>) {
        for claim in &work.claims {
            lines.push(format!("  claims at {}", self.spot(*claim)));
        }
        for deed in &work.external {
            let does = match deed.touches {
                Touches::Looks => "looks",
                Touches::Removes => "removes",
                Touches::Sets => "sets",
                Touches::Changes => "changes",
                Touches::Unknown => "does something",
            };
            let doubt = if deed.certain { "" } else { ", by its name" };
            lines.push(format!("  `{}` {does}{doubt}, at {}", shown(&deed.by, false), self.spot(deed.place)));
        }
    }

    fn spot(&self, place: Place) -> String {
        let file = self.sources.file(place.file);
        format!("{}:{}", shown(&file.name, false), file.line_column(place.range.start).line)
    }

    fn witness(&self, map: &StateMap<'_>, entries: &[usize], steps: &[WitnessStep], lines: &mut Vec<String>) {
        let labels: Vec<String> = entries.iter().filter_map(|e| Some(map.entries.get(*e)?.label())).collect();
        if !labels.is_empty() {
            lines.push(format!("  reached by {}", shown(&labels.join(", "), false)));
        }
        for step in steps {
            lines.push(format!("    {}  {}", self.spot(step.place), shown(&step.text, false)));
        }
    }
}

fn kind_text(kind: EffectKind) -> &'static str {
    match kind {
        EffectKind::Write => "writes",
        EffectKind::Read => "reads",
        EffectKind::Initialise => "initialises",
    }
}

fn phase_text(phase: Phase) -> &'static str {
    match phase {
        Phase::Serving => "while serving",
        Phase::Background => "in the background",
        Phase::Startup => "at start-up",
        Phase::Test => "in tests",
        Phase::OneOff => "in a program that serves nothing",
        Phase::Unreached => "reached from nowhere that is known",
    }
}
