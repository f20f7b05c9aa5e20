//! The state map for people: for each program what outlives a call and who touches it, then its entry points.
//!
//! A service has a few cells and hundreds of entry points, so that the cells come first and name their users, and
//! entry points that touch the same are told together. With detail, every use has its path of calls.

use super::{Users, Verb, file_name, is_left, is_live, users_of_cell, users_of_file};
use crate::style::{Role, paint};
use crate::wrap::{columns, counted, wrap};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::io::{self, Write};
use twelve_diagnostics::map::{
    Cell, Changes, EntryKind, Fate, File, Map, Medium, Program, ProgramKind, Resource, Task, Touch,
};

/// How many entry points are named where they are many.
const NAMED: usize = 3;
/// Up to so many entry points each have a line of their own.
const FEW: usize = 30;
/// The columns before what users do.
const VERB: usize = 12;
/// The most columns that the names of entry points are lined up in.
const LABEL: usize = 30;
/// Below this many columns the map is written as if there were so many.
const LEAST_WIDTH: usize = 40;

/// Stands for a space at which no line breaks; in no text of a map, since controls are not in a
/// [`Text`](twelve_diagnostics::map::Text).
const HARD_SPACE: &str = "\0";

/// How the map for people is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MapOptions {
    /// Whether to write ANSI colours.
    pub color: bool,
    /// The columns of the terminal.
    pub width: usize,
    /// Whether to write every use with its path of calls, and every entry point.
    pub detail: bool,
}

/// Writes the map for people.
///
/// # Errors
/// When `out` cannot be written to.
pub fn map_text(map: &Map, opts: &MapOptions, out: &mut dyn Write) -> io::Result<()> {
    let opts = MapOptions { width: opts.width.max(LEAST_WIDTH), ..*opts };
    let mut page = Page { map, opts, out };
    let serve =
        |p: &&Program| matches!(p.kind, ProgramKind::Service | ProgramKind::Worker | ProgramKind::Scheduler);
    let services: Vec<&Program> = map.programs.iter().filter(serve).collect();
    for (i, program) in services.iter().enumerate() {
        if i > 0 {
            page.gap()?;
        }
        page.program(program, services.len() == 1)?;
    }
    page.rest(&services)
}

struct Page<'m, 'o> {
    map: &'m Map,
    opts: MapOptions,
    out: &'o mut dyn Write,
}

/// What belongs to one program.
struct Part<'m> {
    entries: BTreeSet<usize>,
    /// Whether what no entry point reaches belongs to it too.
    alone: bool,
    cells: Vec<(&'m Cell, Users)>,
    files: Vec<(&'m File, Users)>,
}

impl Part<'_> {
    fn has(&self, touch: &Touch) -> bool {
        match touch.entry_points.is_empty() {
            true => self.alone,
            false => touch.entry_points.iter().any(|e| self.entries.contains(e)),
        }
    }
}

impl<'m> Page<'m, '_> {
    fn gap(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    fn program(&mut self, program: &Program, alone: bool) -> io::Result<()> {
        let map = self.map;
        let entries: BTreeSet<usize> = program.entry_points.iter().copied().collect();
        let mine = |users: Users| users.into_iter().filter(|(e, _)| entries.contains(e)).collect::<Users>();
        let cells = map.cells.iter().map(|c| (c, mine(users_of_cell(c))));
        let cells: Vec<_> = cells.filter(|(c, users)| !users.is_empty() || (alone && touched(c))).collect();
        let files = map.files.iter().filter(|f| is_left(f)).map(|f| (f, mine(users_of_file(f))));
        let files: Vec<_> = files.filter(|(_, users)| alone || !users.is_empty()).collect();
        let part = Part { entries, alone, cells, files };

        let what = match program.kind {
            ProgramKind::Worker => "worker",
            ProgramKind::Scheduler => "scheduler",
            _ => "service",
        };
        let name = paint(self.opts.color, Role::Heading, &program.name);
        let kinds = self.kinds(&part.entries);
        writeln!(self.out, "{name}: {what} with {kinds}")?;
        self.memory(&part)?;
        self.disk(&part)?;
        self.resources(&part)?;
        self.tasks(&part)?;
        self.acts(&part)?;
        if part.cells.is_empty() && part.files.is_empty() && !self.map.narrowed {
            self.gap()?;
            self.wrapped(0, "nothing in memory or on disk that outlives a call, as far as is known")?;
        }
        self.entries(&part)
    }

    /// `12 requests, 1 timer`.
    fn kinds(&self, entries: &BTreeSet<usize>) -> String {
        let kinds = [
            (EntryKind::Request, "request handler"),
            (EntryKind::Connection, "connection handler"),
            (EntryKind::Job, "job handler"),
            (EntryKind::Tick, "timer"),
        ];
        let count = |kind| entries.iter().filter(|e| self.map.entry_points[**e].kind == kind).count();
        let counts = kinds.iter().map(|(kind, name)| (count(*kind), name)).filter(|(n, _)| *n > 0);
        counts.map(|(n, name)| counted(n, name)).collect::<Vec<_>>().join(", ")
    }

    fn memory(&mut self, part: &Part<'m>) -> io::Result<()> {
        let detail = self.opts.detail;
        let live: Vec<_> = part.cells.iter().filter(|(c, _)| is_live(c)).collect();
        if !live.is_empty() {
            self.heading(&format!("in process memory, changing while it serves: {}", live.len()))?;
        }
        for (cell, users) in &live {
            self.cell(cell, users)?;
        }
        let groups = [
            (Changes::Once, "in process memory, set once when first needed"),
            (Changes::AtStartup, "in process memory, set at start-up and then only read"),
            (Changes::Never, "in process memory, never changed as far as is known"),
        ];
        for (changes, title) in groups {
            let still: Vec<_> = part.cells.iter().filter(|(c, _)| c.changes == changes).collect();
            if still.is_empty() {
                continue;
            }
            self.heading(&format!("{title}: {}", still.len()))?;
            for (cell, users) in still {
                if detail {
                    self.cell(cell, users)?;
                } else {
                    self.still_cell(cell, users)?;
                }
            }
        }
        Ok(())
    }

    fn cell(&mut self, cell: &Cell, users: &Users) -> io::Result<()> {
        self.named(&cell.name, Some(&cell.ty))?;
        let mut facts = vec![cell.home.as_str().to_owned(), cell.place.to_string()];
        facts.extend(cell.purpose.as_str().map(str::to_owned));
        if !cell.certain {
            facts.push("not known for certain to be shared".to_owned());
        }
        self.wrapped(4, &facts.join(", "))?;
        for cure in &cell.cures {
            let line = format!("{} ({})", cure.reason.as_str(), cure.place);
            self.said("cure", &line)?;
        }
        self.users(users)?;
        let idle = cell.uses.iter().filter(|u| u.touch.entry_points.is_empty() && u.touch.when.runs());
        let idle: BTreeSet<_> = idle.map(|u| (Verb::of_cell(u.what), u.touch.place.to_string())).collect();
        for verb in [Verb::Writes, Verb::Sets, Verb::Reads] {
            let places: Vec<_> = idle.iter().filter(|(v, _)| *v == verb).map(|(_, p)| p.as_str()).collect();
            if !places.is_empty() && !self.opts.detail {
                self.said(verb.passive(), &format!("background work at {}", some(&places)))?;
            }
        }
        if self.opts.detail {
            for u in &cell.uses {
                self.use_of(Verb::of_cell(u.what).active(), &u.touch)?;
            }
        }
        Ok(())
    }

    /// A cell that is of less interest, in a line.
    fn still_cell(&mut self, cell: &Cell, users: &Users) -> io::Result<()> {
        let readers = users.iter().map(|(e, _)| e).collect::<BTreeSet<_>>().len();
        let by = match readers {
            0 => String::new(),
            n => format!(", used by {}", counted(n, "entry point")),
        };
        let purpose = cell.purpose.as_str().map(|p| format!(", {p}")).unwrap_or_default();
        let name = paint(self.opts.color, Role::Location, format!("{}:", cell.name)).to_string();
        let rest = format!("{}{purpose}, {}{by}", cell.home.as_str(), cell.place);
        self.after(2, 6, (&name, columns(&cell.name) + 1), &rest)
    }

    fn disk(&mut self, part: &Part<'m>) -> io::Result<()> {
        if part.files.is_empty() {
            return Ok(());
        }
        self.heading(&format!("on the local disk: {}", counted(part.files.len(), "path")))?;
        for (file, users) in &part.files {
            self.named(&file_name(file), None)?;
            let mut facts = Vec::new();
            if file.in_temporary_folder && file.path.is_some() {
                facts.push("in the temporary folder".to_owned());
            }
            if file.named_by_request {
                facts.push("named by the request".to_owned());
            }
            if file.uses.iter().any(|u| u.takes_body) {
                facts.push("takes bytes of the request's body".to_owned());
            }
            if self.opts.detail && !file.names.is_empty() {
                let names: Vec<&str> = file.names.iter().map(|n| &**n).collect();
                facts.push(format!("with {}", some(&names)));
            }
            let lasting = file.uses.iter().filter(|u| !u.transient && u.touch.when.runs());
            let places: BTreeSet<_> = lasting.map(|u| u.touch.place.to_string()).collect();
            let places: Vec<&str> = places.iter().map(String::as_str).collect();
            facts.push(some(&places));
            self.wrapped(4, &facts.join(", "))?;
            self.users(users)?;
            if self.opts.detail {
                for u in file.uses.iter().filter(|u| !u.transient) {
                    self.use_of(Verb::of_file(u.what).active(), &u.touch)?;
                }
            }
        }
        Ok(())
    }

    fn resources(&mut self, part: &Part<'m>) -> io::Result<()> {
        let mine: Vec<&Resource> = self.map.resources.iter().filter(|r| part.has(&r.touch)).collect();
        if mine.is_empty() {
            return Ok(());
        }
        self.heading(&format!("made by the program: {}", mine.len()))?;
        mine.into_iter().try_for_each(|r| self.resource(r))
    }

    fn resource(&mut self, resource: &Resource) -> io::Result<()> {
        let medium = match (&resource.path, resource.medium) {
            (Some(path), Medium::Disk | Medium::Address) => format!("{}: {path}", resource.medium.as_str()),
            _ => resource.medium.as_str().to_owned(),
        };
        self.named(&format!("{} {medium}", resource.what.as_str()), None)?;
        let touch = &resource.touch;
        self.wrapped(4, &format!("{}, {}, {}", touch.by, touch.place, touch.when.as_str()))?;
        if let Some(instead) = &resource.instead {
            self.said("instead", instead)?;
        }
        self.callers("made by", touch)
    }

    fn tasks(&mut self, part: &Part<'m>) -> io::Result<()> {
        let detail = self.opts.detail;
        let shown = |t: &&Task| part.has(&t.touch) && (detail || t.fate != Fate::Awaited);
        let mine: Vec<&Task> = self.map.tasks.iter().filter(shown).collect();
        if mine.is_empty() {
            return Ok(());
        }
        self.heading(&format!("work that outlives its starter: {}", counted(mine.len(), "task")))?;
        mine.into_iter().try_for_each(|t| self.task(t))
    }

    fn task(&mut self, task: &Task) -> io::Result<()> {
        let touch = &task.touch;
        self.named(&format!("{} at {}", touch.by, touch.place), None)?;
        let how = format!("{}, {}, started {}", task.fate.as_str(), task.pace.as_str(), touch.when.as_str());
        self.wrapped(4, &how)?;
        if !task.external.is_empty() {
            let does = task.external.iter().map(|e| format!("{} ({})", e.by, e.place));
            let does: Vec<String> = does.collect();
            self.said("outside", &some(&does.iter().map(String::as_str).collect::<Vec<_>>()))?;
        }
        if let Some(claim) = task.claims.first() {
            self.said("claims", &format!("its work so that no other copy does it, {claim}"))?;
        }
        self.callers("started by", touch)
    }

    fn acts(&mut self, part: &Part<'m>) -> io::Result<()> {
        let acts = self.map.acts.iter().filter(|a| part.has(&a.touch));
        let acts: Vec<_> = acts.filter_map(|a| Some((a.what.lasting()?, &a.touch))).collect();
        if acts.is_empty() {
            return Ok(());
        }
        self.heading(&format!("done to the process: {}", acts.len()))?;
        for (what, touch) in acts {
            self.named(what, None)?;
            self.wrapped(4, &format!("{}, {}, {}", touch.by, touch.place, touch.when.as_str()))?;
            self.callers("done by", touch)?;
        }
        Ok(())
    }

    /// Who reaches something, with the way there if detail is asked for.
    fn callers(&mut self, verb: &str, touch: &Touch) -> io::Result<()> {
        if !touch.entry_points.is_empty() {
            let names = self.labels(touch.entry_points.iter().copied());
            self.said(verb, &names)?;
        }
        if self.opts.detail { self.witness(touch) } else { Ok(()) }
    }

    fn users(&mut self, users: &Users) -> io::Result<()> {
        for verb in [Verb::Writes, Verb::Sets, Verb::Removes, Verb::Reads] {
            let who: Vec<usize> = users.iter().filter(|(_, v)| *v == verb).map(|(e, _)| *e).collect();
            if !who.is_empty() {
                let names = self.labels(who.into_iter());
                self.said(verb.passive(), &names)?;
            }
        }
        Ok(())
    }

    /// The first entry points by name, the others by number; all where detail is asked for.
    fn labels(&self, entries: impl Iterator<Item = usize>) -> String {
        let labels = self.distinct(entries);
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        if self.opts.detail { labels.join(", ") } else { some(&labels) }
    }

    /// The labels of entry points, none twice, each to stay on a line.
    fn distinct(&self, entries: impl Iterator<Item = usize>) -> Vec<String> {
        let mut labels: Vec<(String, usize)> = Vec::new();
        for point in entries.filter_map(|e| self.map.entry_points.get(e)) {
            let label = point.label();
            match labels.iter_mut().find(|(l, _)| *l == label) {
                Some((_, n)) => *n += 1,
                None => labels.push((label, 1)),
            }
        }
        let shown = |(label, n): (String, usize)| if n == 1 { label } else { format!("{label} ({n} times)") };
        labels.into_iter().map(|l| shown(l).replace(' ', HARD_SPACE)).collect()
    }

    fn line(&mut self, text: impl Display) -> io::Result<()> {
        writeln!(self.out, "{}", text.to_string().trim_end().replace(HARD_SPACE, " "))
    }

    fn use_of(&mut self, verb: &str, touch: &Touch) -> io::Result<()> {
        let doubt = if touch.certain { "" } else { ", not for certain" };
        let text = format!("with `{}` at {}, {}{doubt}", touch.by, touch.place, touch.when.as_str());
        self.said(verb, &text)?;
        self.witness(touch)
    }

    fn witness(&mut self, touch: &Touch) -> io::Result<()> {
        if touch.witness_of_other {
            self.wrapped(6, "the path from a nearer entry point, which the filter leaves out:")?;
        }
        for (i, step) in touch.witness.iter().enumerate() {
            let number = format!("{}.", i + 1);
            self.after(6, 9, (&number, columns(&number)), &format!("{}, {}", step.text, step.place))?;
        }
        Ok(())
    }

    fn entries(&mut self, part: &Part<'m>) -> io::Result<()> {
        let mut does: BTreeMap<usize, BTreeSet<(Verb, String)>> = BTreeMap::new();
        let cells = part.cells.iter().filter(|(c, _)| super::is_drawn(self.map, c));
        let cells = cells.map(|(c, users)| (c.name.to_string(), users));
        for (name, users) in cells.chain(part.files.iter().map(|(f, users)| (file_name(f), users))) {
            for (entry, verb) in users {
                does.entry(*entry).or_default().insert((*verb, name.clone()));
            }
        }
        let tasks = self.map.tasks.iter().filter(|t| t.fate != Fate::Awaited);
        let tasks = tasks.map(|t| (Verb::Starts, format!("{} ({})", t.touch.by, t.touch.place), &t.touch));
        let made = self.map.resources.iter();
        let made =
            made.map(|r| (Verb::Makes, format!("{} {}", r.what.as_str(), r.medium.as_str()), &r.touch));
        let acts = self.map.acts.iter();
        let acts = acts.filter_map(|a| Some((Verb::Does, a.what.lasting()?.to_owned(), &a.touch)));
        for (verb, name, touch) in tasks.chain(made).chain(acts) {
            for entry in touch.entry_points.iter().filter(|e| part.entries.contains(e)) {
                does.entry(*entry).or_default().insert((verb, name.clone()));
            }
        }
        if !does.is_empty() {
            let title = match does.len() == part.entries.len() {
                true => format!("entry points: {}", does.len()),
                false => {
                    format!("entry points that touch what lasts: {} of {}", does.len(), part.entries.len())
                }
            };
            self.heading(&title)?;
        }
        if does.len() <= FEW || self.opts.detail {
            let column = self.column(does.keys());
            for (entry, things) in &does {
                self.entry(*entry, column, &told(things))?;
            }
        } else {
            self.grouped_entries(&does)?;
        }
        let idle: Vec<usize> = part.entries.iter().copied().filter(|e| !does.contains_key(e)).collect();
        if idle.is_empty() {
            return Ok(());
        }
        self.heading(&format!("entry points that leave nothing behind: {}", idle.len()))?;
        if self.opts.detail {
            let column = self.column(idle.iter());
            return idle.into_iter().try_for_each(|e| self.entry(e, column, ""));
        }
        let named = if idle.len() <= FEW { idle.len() } else { NAMED };
        let labels = self.distinct(idle.iter().take(named).copied());
        let more = match idle.len() - named {
            0 => String::new(),
            n => format!(" and {}", counted(n, "other")),
        };
        self.wrapped(2, &format!("{}{more}", labels.join(", ")))
    }

    /// The columns for the names of these entry points.
    fn column<'e>(&self, entries: impl Iterator<Item = &'e usize>) -> usize {
        let widths = entries.map(|e| columns(&self.map.entry_points[*e].label()));
        widths.filter(|w| *w <= LABEL).max().unwrap_or(0)
    }

    fn entry(&mut self, entry: usize, column: usize, does: &str) -> io::Result<()> {
        let point = &self.map.entry_points[entry];
        let label = point.label();
        let kind = match point.kind {
            EntryKind::Request => "",
            EntryKind::Connection => "connection, ",
            EntryKind::Job => "job, ",
            EntryKind::Tick => "timer, ",
        };
        let function = match *label == *point.function {
            true => String::new(),
            false => format!("{}, ", point.function),
        };
        let doubt = if point.certain { "" } else { ", not for certain" };
        let painted = paint(self.opts.color, Role::Location, &label).to_string();
        let pad = column.saturating_sub(columns(&label));
        let word = format!("{painted}{:pad$} ", "");
        let text = format!("{kind}{function}{}{doubt}", point.place);
        self.after(2, 6, (&word, columns(&label) + pad + 1), &text)?;
        if does.is_empty() { Ok(()) } else { self.wrapped(4, does) }
    }

    /// Many entry points: those that do the same in one paragraph, the largest first.
    fn grouped_entries(&mut self, does: &BTreeMap<usize, BTreeSet<(Verb, String)>>) -> io::Result<()> {
        let mut groups: BTreeMap<&BTreeSet<(Verb, String)>, Vec<usize>> = BTreeMap::new();
        for (entry, things) in does {
            groups.entry(things).or_default().push(*entry);
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        groups.sort_by_key(|(_, entries)| (std::cmp::Reverse(entries.len()), entries[0]));
        for (things, entries) in groups {
            let names = self.labels(entries.into_iter());
            self.wrapped(2, &names)?;
            let told = told(things);
            if !told.is_empty() {
                self.wrapped(4, &told)?;
            }
        }
        Ok(())
    }

    /// What no service has: other programs, and what is touched from no entry point.
    fn rest(&mut self, services: &[&Program]) -> io::Result<()> {
        let mut first = services.is_empty();
        for (kind, title) in [
            (ProgramKind::OneOff, "programs that do their work and end"),
            (ProgramKind::Library, "libraries that no service uses"),
        ] {
            let names = self.map.programs.iter().filter(|p| p.kind == kind).map(|p| p.name.to_string());
            let names: Vec<String> = names.collect();
            if names.is_empty() {
                continue;
            }
            if !std::mem::take(&mut first) {
                self.gap()?;
            }
            let title = format!("{title}:");
            let painted = paint(self.opts.color, Role::Heading, &title).to_string();
            self.after(0, 4, (&painted, columns(&title)), &names.join(", "))?;
        }
        if services.len() != 1 {
            self.unreached()?;
        }
        let untouched = self.map.cells.iter().filter(|c| !touched(c) && users_of_cell(c).is_empty()).count();
        if untouched > 0 && !self.map.narrowed {
            self.gap()?;
            self.wrapped(0, &format!("{} in code that no service runs", counted(untouched, "cell")))?;
        }
        if self.opts.detail && !self.map.unknown.is_empty() && !self.map.narrowed {
            self.heading("left unknown")?;
            for unknown in &self.map.unknown {
                self.wrapped(2, &format!("{} {}", unknown.count, unknown.what))?;
            }
        }
        Ok(())
    }

    /// With several services, what is set up or done by none of their entry points is told once.
    fn unreached(&mut self) -> io::Result<()> {
        let map = self.map;
        let alone = |t: &Touch| t.entry_points.is_empty();
        let cells = map.cells.iter().filter(|c| touched(c) && is_live(c) && users_of_cell(c).is_empty());
        let files = map.files.iter().filter(|f| is_left(f) && users_of_file(f).is_empty());
        let part = Part {
            entries: BTreeSet::new(),
            alone: true,
            cells: cells.map(|c| (c, Users::new())).collect(),
            files: files.map(|f| (f, Users::new())).collect(),
        };
        let tasks = map.tasks.iter().any(|t| alone(&t.touch) && t.fate != Fate::Awaited);
        let acts = map.acts.iter().any(|a| alone(&a.touch) && a.what.lasting().is_some());
        let resources = map.resources.iter().any(|r| alone(&r.touch));
        if part.cells.is_empty() && part.files.is_empty() && !tasks && !acts && !resources {
            return Ok(());
        }
        self.gap()?;
        self.wrapped(0, "reached by no entry point, at start-up or in background work of any program:")?;
        self.memory(&part)?;
        self.disk(&part)?;
        self.resources(&part)?;
        self.tasks(&part)?;
        self.acts(&part)
    }

    fn heading(&mut self, text: &str) -> io::Result<()> {
        self.gap()?;
        for line in wrap(text, self.opts.width) {
            writeln!(self.out, "{}", paint(self.opts.color, Role::Warning, line))?;
        }
        Ok(())
    }

    /// The name of something that lasts, with its type as far as there is room.
    fn named(&mut self, name: &str, ty: Option<&str>) -> io::Result<()> {
        let painted = paint(self.opts.color, Role::Location, name).to_string();
        let room = self.opts.width.saturating_sub(columns(name) + 4);
        match ty.filter(|ty| !ty.is_empty() && *ty != name) {
            Some(ty) if columns(ty) <= room => self.line(format!("  {painted}: {ty}")),
            Some(ty) if self.opts.detail => self.after(2, 6, (&format!("{painted}:"), columns(name) + 1), ty),
            Some(ty) => self.line(format!("  {painted}: {}", cut(ty, room))),
            None => self.line(format!("  {painted}")),
        }
    }

    fn said(&mut self, word: &str, text: &str) -> io::Result<()> {
        let word = format!("{word:VERB$}");
        let painted = paint(self.opts.color, Role::Quiet, &word).to_string();
        self.after(4, 5 + VERB, (&painted, columns(&word)), text)
    }

    /// `text` after a word of so many columns; further lines begin at `hang`.
    fn after(&mut self, indent: usize, hang: usize, word: (&str, usize), text: &str) -> io::Result<()> {
        let (word, takes) = word;
        let first = self.opts.width.saturating_sub(indent + takes + 1);
        let room = self.opts.width.saturating_sub(hang).max(20);
        let mut lines = wrap(text, first);
        // Beside the word stands what fits; the rest has all the room that there is.
        let beside = if columns(&lines[0]) <= first { lines.remove(0) } else { String::new() };
        self.line(format!("{:indent$}{word} {beside}", ""))?;
        match lines.join(" ") {
            rest if rest.is_empty() => Ok(()),
            rest => wrap(&rest, room).iter().try_for_each(|line| self.line(format!("{:hang$}{line}", ""))),
        }
    }

    fn wrapped(&mut self, indent: usize, text: &str) -> io::Result<()> {
        for line in wrap(text, self.opts.width.saturating_sub(indent).max(20)) {
            self.line(format!("{:indent$}{line}", ""))?;
        }
        Ok(())
    }
}

/// Whether somebody touches it while a program serves, or has set it up.
fn touched(cell: &Cell) -> bool {
    cell.uses.iter().any(|u| u.touch.when.runs())
}

/// `writes A, B; reads C`.
fn told(things: &BTreeSet<(Verb, String)>) -> String {
    let mut parts = Vec::new();
    let verbs = [Verb::Writes, Verb::Sets, Verb::Removes, Verb::Reads, Verb::Makes, Verb::Starts, Verb::Does];
    for verb in verbs {
        let names: Vec<&str> = things.iter().filter(|(v, _)| *v == verb).map(|(_, n)| n.as_str()).collect();
        if !names.is_empty() {
            parts.push(format!("{} {}", verb.active(), names.join(", ")).trim_start().to_owned());
        }
    }
    parts.join("; ")
}

/// The first of some names and the number of the others.
fn some(names: &[&str]) -> String {
    match names.len().checked_sub(NAMED) {
        None | Some(0) => names.join(", "),
        Some(more) => {
            let more = counted(more, "other").replace(' ', HARD_SPACE);
            format!("{} and{HARD_SPACE}{more}", names[..NAMED].join(", "))
        }
    }
}

/// The beginning of a text, in so many columns.
fn cut(text: &str, room: usize) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if columns(&out) + 2 > room {
            break;
        }
        out.push(c);
    }
    out + "…"
}
