//! Whole programs in one string, and what the state map says of them.

mod files;
mod flows;
mod made;
mod memory;
mod objects;
mod outside;
mod rounds;
mod routed;
mod shapes;
mod tasks;
mod ways;
mod work;

use crate::{EffectKind, EntryKind, PathBase, StateMap, Touches, TraceOptions, Work, trace};
use rustc_hash::FxHashMap;
use std::fmt::Write as _;
use std::sync::Arc;
use twelve_program::{CrateInput, CrateKind, DependencyInput, HirId, Input, link};
use twelve_source::Place;

/// A workspace: `//- name bin|lib [deps]` begins a crate of one file; without it all is one binary.
pub(super) fn state_of(text: &str) -> String {
    let parts = crates_of(text);
    let mut input = Input::default();
    let packages = [
        "std",
        "tokio",
        "axum",
        "axum-core",
        "http",
        "hyper",
        "bytes",
        "futures",
        "futures-util",
        "tokio-stream",
        "actix-web",
        "actix-multipart",
        "zip",
        "tar",
        "fs_extra",
        "dashmap",
        "parking_lot",
        "once_cell",
        "sqlx",
        "sqlx-core",
        "sqlx-postgres",
        "tempfile",
        "lazy_static",
        "moka",
        "warp",
        "actix-files",
        "actix-web-codegen-const",
        "tower-http",
        "dropshot",
        "dropshot_endpoint",
        "leptos",
        "loco-rs",
        "poem",
        "poem-derive",
        "leptos_macro",
        "rocket",
        "utoipa",
        "utoipa-axum",
        "actix",
        "uuid",
        "serde_json",
        "cookie",
        "rand",
        "rand_core",
        "rusqlite",
        "r2d2",
        "diesel",
        "openssl",
        "md5",
        "serde",
        "serde_core",
        "toml",
        "tower-sessions",
        "tower-sessions-core",
        "sqlx-core",
        "sqlx-sqlite",
        "rocket_sync_db_pools",
        "rocket_db_pools",
        "tower-sessions-memory-store",
        "log",
        "fern",
        "daemonize",
        "snowflaked",
        "mongodb",
        "object_store",
        "aws-sdk-s3",
        "aws-sdk-sqs",
        "lettre",
        "cached",
        "omniqueue",
        "limitador",
        "hiqlite",
        "libmcaptcha",
        "rmcp",
        "salvo-cache",
        "casbin",
        "multipart",
    ];
    let mut dependencies: Vec<(String, DependencyInput)> = Vec::new();
    for package in packages {
        let Some(stub) = twelve_stubs::load(package, None) else { continue };
        let name = stub.header.lib.clone().unwrap_or_else(|| package.replace('-', "_"));
        dependencies.push((name, DependencyInput::Stub(input.stubs.len())));
        input.stubs.push(stub);
    }
    let sources: Vec<String> = parts.iter().map(|p| p.text.clone()).collect();
    for (index, part) in parts.iter().enumerate() {
        let file = twelve_lower::lower(&part.text, &twelve_lower::Limits::default());
        assert!(file.errors.is_empty(), "{:?}", file.errors);
        input.files.push(Arc::new(file));
        let mut own = dependencies.clone();
        for (other, dependency) in parts.iter().enumerate().take(index) {
            own.push((dependency.name.clone(), DependencyInput::Crate(other)));
        }
        input.crates.push(CrateInput {
            name: part.name.clone(),
            package: part.name.clone(),
            kind: part.kind,
            root: HirId(index as u32),
            modules: FxHashMap::default(),
            dependencies: own,
            edition: 2021,
            features: Vec::new(),
            foreign: Vec::new(),
            selected: true,
        });
    }
    twelve_lower::in_big_stack_pool(Some(2), || {
        let program = link(&input);
        let map = trace(&program, &TraceOptions::default());
        shown(&map, &sources)
    })
}

struct Part {
    name: String,
    kind: CrateKind,
    text: String,
}

fn crates_of(text: &str) -> Vec<Part> {
    if !text.trim_start().starts_with("//- ") {
        return vec![Part { name: "app".to_owned(), kind: CrateKind::Bin, text: text.to_owned() }];
    }
    text.trim_start()
        .split("//- ")
        .filter(|p| !p.is_empty())
        .map(|part| {
            let (head, text) = part.split_once('\n').unwrap_or((part, ""));
            let mut words = head.split_whitespace();
            let name = words.next().unwrap_or("app").to_owned();
            let kind = if words.next() == Some("lib") { CrateKind::Lib } else { CrateKind::Bin };
            Part { name, kind, text: text.to_owned() }
        })
        .collect()
}

fn text_at(sources: &[String], place: Place) -> String {
    sources[place.file.0 as usize].get(place.range.to_usize()).unwrap_or("?").replace('\n', " ")
}

/// The map as text: places as the text that stands there.
fn shown(map: &StateMap<'_>, sources: &[String]) -> String {
    let mut out = String::new();
    let text = |place: Place| text_at(sources, place);
    let label = |i: &usize| map.entries[*i].label();
    for process in &map.processes {
        let entries: Vec<String> = process.entries.iter().map(label).collect();
        writeln!(out, "{} {:?}: {}", process.name, process.kind, entries.join(", ")).unwrap();
    }
    for cell in &map.cells {
        let kind = format!("{:?}", cell.kind);
        let kind = kind.split('(').next().unwrap_or("");
        let sure = if cell.certain { "" } else { " ?" };
        write!(out, "cell {} {kind}{sure} at `{}`", cell.item, text(cell.place)).unwrap();
        if let Some(contents) = &cell.contents {
            write!(out, " {:?} of {}", contents.collection, contents.key_names.join(" ")).unwrap();
        }
        if let Some(nature) = cell.nature {
            write!(out, " {nature:?}").unwrap();
        }
        writeln!(out).unwrap();
        for cure in &cell.cures {
            writeln!(out, "  cure {:?} at `{}`", cure.kind, text(cure.place)).unwrap();
        }
        for change in &cell.guarded {
            writeln!(out, "  guards {} at `{}`", change.by, text(change.place)).unwrap();
        }
        for effect in &cell.effects {
            let kind = match effect.kind {
                EffectKind::Write => "write",
                EffectKind::Read => "read",
                EffectKind::Initialise => "initialise",
            };
            let used = if effect.result_used && effect.kind == EffectKind::Write { " used" } else { "" };
            let sure = if effect.certain { "" } else { " ?" };
            let copy = if effect.is_copy { " copy" } else { "" };
            let entries: Vec<String> = effect.entries.iter().map(label).collect();
            let keys = effect.key_names.join(" ");
            writeln!(
                out,
                "  {:?} {kind} `{}` at `{}`{used}{copy}{sure} [{keys}] by {}",
                effect.phase,
                effect.by,
                text(effect.place),
                entries.join(", ")
            )
            .unwrap();
            for step in &effect.witness {
                writeln!(out, "    {} @ `{}`", step.text, text(step.place)).unwrap();
            }
        }
    }
    for file in &map.files {
        let flags = [
            (file.transient, " transient"),
            (file.once, " once"),
            (file.body_data, " body"),
            (file.path.request, " request"),
            (file.path.temp_dir, " temp"),
            (!file.readers.is_empty(), " read-back"),
            (!file.certain, " ?"),
        ];
        let flags: String = flags.iter().filter(|(on, _)| *on).map(|(_, text)| *text).collect();
        let entries: Vec<String> = file.entries.iter().map(label).collect();
        let base = match &file.path.base {
            PathBase::Name(name) => format!(" below {name}"),
            PathBase::Literal(text) => format!(" at {text}"),
            PathBase::Unknown | PathBase::Param(_) => String::new(),
        };
        writeln!(
            out,
            "file {:?} {:?} {} {:?} {:?}{base}{flags} by {}",
            file.phase,
            file.op,
            file.by,
            file.path.literals,
            file.path.names,
            entries.join(", ")
        )
        .unwrap();
        for step in &file.witness {
            writeln!(out, "    {} @ `{}`", step.text, text(step.place)).unwrap();
        }
    }
    for made in &map.resources {
        let path: Vec<&str> = made.path.literals.iter().chain(&made.path.names).map(String::as_str).collect();
        writeln!(
            out,
            "opens {:?} {:?} {:?} {} [{}]{}{}{}{}",
            made.phase,
            made.what,
            made.medium,
            made.by,
            path.join(" "),
            if made.opted_in { " opted-in" } else { "" },
            if made.once { " once" } else { "" },
            if made.pooled { " pooled" } else { "" },
            made.defaults
                .iter()
                .map(|(text, place)| format!(" default {text} at `{}`", self::text_at(sources, *place)))
                .collect::<String>()
        )
        .unwrap();
    }
    for act in &map.acts {
        let once = if act.once { " once" } else { "" };
        let sure = if act.certain { "" } else { " ?" };
        let opted_in = if act.opted_in { " opted-in" } else { "" };
        let names = if act.names_only { " names only" } else { "" };
        let stored = if act.stored { " stored" } else { "" };
        writeln!(out, "act {:?} {:?} {}{opted_in}{once}{sure}{stored}{names}", act.phase, act.act, act.by)
            .unwrap();
    }
    let work = |work: &Work| {
        let external: Vec<String> = work
            .external
            .iter()
            .map(|e| {
                format!(
                    "{}{}",
                    match e.touches {
                        Touches::Looks => "looks ",
                        Touches::Unknown => "handles ",
                        Touches::Sets => "sets ",
                        _ => "",
                    },
                    e.by
                )
            })
            .collect();
        format!("[{}] claims {}", external.join(", "), work.claims.len())
    };
    for task in &map.tasks {
        let entries: Vec<String> = task.entries.iter().map(label).collect();
        writeln!(
            out,
            "task {:?} {:?} {:?} at `{}` {} by {}",
            task.phase,
            task.fate,
            task.pace,
            text(task.place),
            work(&task.work),
            entries.join(", ")
        )
        .unwrap();
    }
    for entry in map.entries.iter().filter(|e| matches!(e.kind, EntryKind::Tick | EntryKind::Job)) {
        writeln!(out, "{:?} {} {}", entry.kind, entry.label(), work(&entry.work)).unwrap();
    }
    for (what, count) in &map.unknown {
        writeln!(out, "unknown {what}: {count}").unwrap();
    }
    out
}

/// Asserts that a line of the map begins like this, leading spaces left out.
#[track_caller]
pub(super) fn says(map: &str, line: &str) {
    assert!(map.lines().any(|l| l.trim_start().starts_with(line)), "no line `{line}` in:\n{map}");
}

/// Asserts that no line of the map holds this.
#[track_caller]
pub(super) fn silent(map: &str, text: &str) {
    assert!(!map.contains(text), "`{text}` in:\n{map}");
}
