//! A language for fixtures: several crates and files in one text, with what is expected written beside the code.
//!
//! ```text
//! //- /lib.rs crate:a deps:b,axum edition:2018     a crate's root and what it depends on
//! //- /m/inner.rs                                  a further file of the crate above: module `m::inner`
//! let x = f();    //: x = Vec<u8>                  the type of an expression or pattern of this line
//! x.push(1);      //> x.push(1) = Vec::push        the function that a call reaches (the path's end)
//! use b::Thing;   //-> Thing = b::inner::Thing     what each use of a name on this line leads to (the path's end)
//! use a::B;       //                               comments are free
//! ```
//!
//! Several expectations stand on one line with `;` between, and one marker may follow another. `?` is what is not
//! known. A name is a whole word of the code; where it is declared, or stands for a local, it is no use.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use twelve_hir::{ExprId, File, ItemId, ItemKind, Pat, PatId, TextRange};
use twelve_lower::{CrateMacros, Limits, Macros, lower, lower_with};
use twelve_program::{CrateInput, CrateKind, DependencyInput, HirId, Input, Program, link};
use twelve_stubs::Stub;

struct Source {
    path: String,
    text: String,
    krate: usize,
}

/// Links the fixture and compares everything it expects; all that differs is listed in one panic.
pub(crate) fn check(fixture: &str) {
    let (sources, program) = linked(fixture);
    let mut faults = Vec::new();
    let mut expectations = 0;
    for (file, source) in sources.iter().enumerate() {
        let mut offset = 0;
        for line in source.text.split_inclusive('\n') {
            let range = offset..offset + line.len();
            offset += line.len();
            let code = code_of(line);
            for (marker, find) in MARKERS {
                let Some((_, list)) = line.split_once(marker) else { continue };
                let list = list.split("//").next().unwrap_or(list);
                for expectation in split(list.trim()) {
                    let (text, expected) =
                        expectation.split_once(" = ").expect("an expectation is `text = what`");
                    assert!(code.contains(text), "`{text}` is not on the line {line}");
                    expectations += 1;
                    let places = code.match_indices(text).map(|(at, _)| {
                        let start = (range.start + at) as u32;
                        TextRange::new(start, start + text.len() as u32)
                    });
                    let found: Vec<String> = places.flat_map(|p| find(&program, file, p)).collect();
                    let fits = |f: &String| f == expected || f.ends_with(&format!("::{expected}"));
                    let holds = match marker {
                        // One place has several patterns and expressions; a name leads to one thing only.
                        NAME if expected == "?" => found.is_empty(),
                        NAME => !found.is_empty() && found.iter().all(fits),
                        _ => found.iter().any(fits),
                    };
                    if !holds {
                        faults.push(format!("{}: `{text}` is {found:?}, expected `{expected}`", source.path));
                    }
                }
            }
        }
    }
    assert!(expectations > 0, "the fixture expects nothing");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

type Find = fn(&Program, usize, TextRange) -> Vec<String>;

const NAME: &str = "//-> ";
const MARKERS: [(&str, Find); 3] = [("//: ", type_of), ("//> ", callee_of), (NAME, target_of)];

/// The part of a line before its first expectation.
fn code_of(line: &str) -> &str {
    let ends = MARKERS.iter().filter_map(|(marker, _)| line.find(marker));
    &line[..ends.min().unwrap_or(line.len())]
}

/// The expectations of a list; the `;` of `[u8; _]` separates none.
fn split(list: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let separators = list.split(|c: char| {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ';' && depth == 0
    });
    separators.map(str::trim).collect()
}

/// A use is found by its whole place, so a part of a longer word is none.
fn target_of(program: &Program, file: usize, place: TextRange) -> Vec<String> {
    let uses = program.name_uses();
    let here = uses.iter().filter(|u| u.hir.index() == file && u.range == place);
    here.map(|u| program.target_path(u.target)).collect()
}

fn type_of(program: &Program, file: usize, place: TextRange) -> Vec<String> {
    let mut found = Vec::new();
    for owner in program.owners().filter(|d| program.def(*d).hir.index() == file) {
        let Some((body, inference)) = program.body(owner) else { continue };
        for (i, range) in body.pat_ranges.iter().enumerate() {
            // The place of `ref mut x @ 1..` begins at `ref` and ends after the `1..`.
            let is_prefixed = matches!(place.start.checked_sub(range.start), Some(0 | 4 | 8));
            let is_suffixed = match &body.pats[i] {
                Pat::Bind { name, sub: Some(_), .. } => name.len() == (place.end - place.start) as usize,
                _ => range.end == place.end,
            };
            if is_prefixed && is_suffixed {
                found.push(program.ty_text(&inference.pats[PatId(i as u32).0 as usize]));
            }
        }
        for (i, range) in body.expr_ranges.iter().enumerate() {
            if *range == place {
                found.push(program.ty_text(&inference.exprs[ExprId(i as u32).0 as usize]));
            }
        }
    }
    found.into_iter().map(|t| if t == "_" { "?".to_owned() } else { t }).collect()
}

fn callee_of(program: &Program, file: usize, place: TextRange) -> Vec<String> {
    let mut found = Vec::new();
    for owner in program.owners().filter(|d| program.def(*d).hir.index() == file) {
        let Some((body, inference)) = program.body(owner) else { continue };
        for (id, callee) in &inference.calls {
            if body.range(*id) == place {
                found.push(program.path_of(callee.def));
                let mut impls: Vec<String> = callee.impls.iter().map(|d| program.path_of(*d)).collect();
                impls.sort();
                found.push(impls.join(" + "));
            }
        }
    }
    if found.is_empty() { vec!["?".to_owned()] } else { found }
}

/// A stub. Each is loaded once, since reading one takes longer than linking a fixture.
fn stub(package: &str) -> Stub {
    static LOADED: Mutex<BTreeMap<String, Stub>> = Mutex::new(BTreeMap::new());
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    if !loaded.contains_key(package) {
        let stub = twelve_stubs::load(package, None).unwrap_or_else(|| panic!("no stub {package}"));
        loaded.insert(package.to_owned(), stub);
    }
    loaded[package].clone()
}

fn linked(fixture: &str) -> (Vec<Source>, Program) {
    let mut sources: Vec<Source> = Vec::new();
    let mut crates: Vec<(String, Vec<String>, u16)> = Vec::new();
    let fixture = if fixture.trim_start().starts_with("//- ") {
        fixture.to_owned()
    } else {
        format!("//- /lib.rs crate:app deps:axum,tokio,parking_lot,dashmap,once_cell\n{fixture}")
    };
    for line in fixture.lines() {
        if let Some(head) = line.trim_start().strip_prefix("//- ") {
            let mut words = head.split_whitespace();
            let path = words.next().expect("a path").to_owned();
            for word in words {
                match word.split_once(':').expect("key:value") {
                    ("crate", name) => crates.push((name.to_owned(), Vec::new(), 2021)),
                    ("deps", list) => {
                        crates.last_mut().expect("a crate").1 = list.split(',').map(str::to_owned).collect();
                    }
                    ("edition", year) => {
                        crates.last_mut().expect("a crate").2 = year.parse().expect("a year")
                    }
                    (other, _) => panic!("unknown key {other}"),
                }
            }
            sources.push(Source { path, text: String::new(), krate: crates.len() - 1 });
        } else if let Some(source) = sources.last_mut() {
            source.text.push_str(line);
            source.text.push('\n');
        }
    }
    let files = lowered(&sources, &crates);
    for (source, file) in sources.iter().zip(&files) {
        assert!(file.errors.is_empty(), "{}: {:?}", source.path, file.errors);
    }
    let mut stubs = vec![stub("std")];
    let mut input = Input { files: files.clone(), ..Input::default() };
    for (i, (name, deps, edition)) in crates.iter().enumerate() {
        let own: Vec<usize> = (0..sources.len()).filter(|s| sources[*s].krate == i).collect();
        let dependencies = deps.iter().map(|d| {
            let (name, package) = d.split_once('=').unwrap_or((d, d));
            let to = match crates.iter().position(|c| c.0 == package) {
                Some(at) => DependencyInput::Crate(at),
                None => {
                    stubs.push(stub(package));
                    DependencyInput::Stub(stubs.len() - 1)
                }
            };
            (name.replace('-', "_"), to)
        });
        input.crates.push(CrateInput {
            name: name.clone(),
            package: name.clone(),
            kind: CrateKind::Lib,
            root: HirId(own[0] as u32),
            modules: own.iter().flat_map(|f| modules_of(*f, &own, &sources, &files)).collect(),
            dependencies: dependencies.collect(),
            edition: *edition,
            features: vec!["on".to_owned()],
            foreign: Vec::new(),
            selected: true,
        });
    }
    input.stubs = stubs;
    let program = twelve_lower::in_big_stack_pool(Some(1), || link(&input));
    (sources, program)
}

/// The files of all crates, with the macros of each other expanded.
fn lowered(sources: &[Source], crates: &[(String, Vec<String>, u16)]) -> Vec<Arc<File>> {
    let limits = Limits::default();
    let first: Vec<File> = sources.iter().map(|s| lower(&s.text, &limits)).collect();
    let own =
        |krate: usize| sources.iter().zip(&first).filter(move |(s, _)| s.krate == krate).map(|(_, f)| f);
    let libraries: Vec<Arc<CrateMacros>> =
        crates.iter().enumerate().map(|(i, c)| Arc::new(CrateMacros::of(&c.0, &[], own(i)))).collect();
    let libraries = Arc::new(libraries);
    let file = |(source, file): (&Source, &File)| {
        let dependencies = crates[source.krate].1.iter().map(|d| {
            let (name, package) = d.split_once('=').unwrap_or((d, d));
            (name, crates.iter().position(|c| c.0 == package))
        });
        let own = Arc::clone(&libraries[source.krate]);
        let macros = Macros::new(own, Arc::clone(&libraries), dependencies);
        if macros.concern(file) { lower_with(&source.text, &limits, &macros) } else { file.clone() }
    };
    sources.iter().zip(&first).map(file).map(Arc::new).collect()
}

/// Where the `mod name;`s of a file lie: `/lib.rs` declares `/name.rs`, `/a.rs` declares `/a/name.rs`.
fn modules_of(
    file: usize,
    own: &[usize],
    sources: &[Source],
    files: &[Arc<File>],
) -> Vec<((HirId, ItemId), HirId)> {
    let folder = match sources[file].path.as_str() {
        "/lib.rs" | "/main.rs" => String::new(),
        path => path.trim_end_matches(".rs").to_owned(),
    };
    let declared =
        files[file].items.iter().enumerate().filter(|(_, i)| matches!(i.kind, ItemKind::Mod(None)));
    declared
        .map(|(item, i)| {
            let path = format!("{folder}/{}.rs", i.name);
            let to =
                own.iter().find(|f| sources[**f].path == path).unwrap_or_else(|| panic!("no file {path}"));
            ((HirId(file as u32), ItemId(item as u32)), HirId(*to as u32))
        })
        .collect()
}
