//! The state map with everything that it can hold, made by hand.

use crate::{MapOptions, map_dot, map_mermaid, map_text};
use twelve_diagnostics::map::*;

fn place(line: u32) -> Place {
    Place { file: Text::new("src/main.rs"), line, column: 5 }
}

fn touch(by: &str, when: When, entry_points: &[usize], line: u32) -> Touch {
    let step = Step { text: Text::new("`POST /r1` is handled by `app::f1`"), place: place(1) };
    let witness = if entry_points.is_empty() { Vec::new() } else { vec![step] };
    let entry_points = entry_points.to_vec();
    Touch {
        by: Text::new(by),
        when,
        place: place(line),
        entry_points,
        witness,
        witness_of_other: false,
        certain: true,
    }
}

/// A service with many entry points, and with one of each thing that lasts.
fn map(entries: usize) -> Map {
    let point = |i: usize| EntryPoint {
        kind: if i == 2 { EntryKind::Tick } else { EntryKind::Request },
        method: (i != 2).then(|| Text::new("POST")),
        path: (i != 2).then(|| Text::new(&format!("/r{i}"))),
        function: Text::new(&format!("app::f{i}")),
        place: place(i as u32 + 1),
        certain: i != 1,
    };
    let writes: Vec<usize> = (0..entries - 3).collect();
    let write = CellUse { what: CellOp::Write, touch: touch("insert", When::Serving, &writes, 7) };
    let read = CellUse { what: CellOp::Read, touch: touch("get", When::Serving, &[0], 8) };
    let seen = Cell {
        name: Text::new("AppState.seen"),
        item: Text::new("app::AppState::seen"),
        home: Home::Field,
        ty: Text::new(&format!("Mutex<{}>", "HashMap<String, Vec<Seen>>, ".repeat(4))),
        place: place(3),
        purpose: Purpose::Cache,
        cures: vec![Cure { reason: CureKind::Loads, place: place(9) }],
        changes: Changes::WhileServing,
        certain: false,
        uses: vec![write, read],
    };
    let set_up = CellUse { what: CellOp::Initialise, touch: touch("set", When::Startup, &[], 5) };
    let settings = Cell {
        name: Text::new("SETTINGS"),
        item: Text::new("app::SETTINGS"),
        home: Home::Static,
        purpose: Purpose::Configuration,
        changes: Changes::AtStartup,
        uses: vec![set_up, CellUse { what: CellOp::Read, touch: touch("get", When::Serving, &writes, 6) }],
        cures: Vec::new(),
        ..seen.clone()
    };
    Map {
        programs: vec![
            Program {
                name: Text::new("app"),
                kind: ProgramKind::Service,
                entry_points: (0..entries).collect(),
            },
            Program { name: Text::new("migrate"), kind: ProgramKind::OneOff, entry_points: Vec::new() },
        ],
        entry_points: (0..entries).map(point).collect(),
        cells: vec![seen, settings],
        files: vec![File {
            path: Some(Text::new("UPLOADS")),
            names: Vec::new(),
            in_temporary_folder: true,
            named_by_request: true,
            uses: vec![FileUse {
                what: FileOp::Create,
                takes_body: true,
                transient: false,
                touch: touch("std::fs::write", When::Serving, &[1], 12),
            }],
        }],
        resources: vec![Resource {
            what: ResourceKind::SessionStore,
            medium: Medium::Memory,
            path: None,
            instead: Some(Text::new("a store in Redis (`tower-sessions-redis-store`) or in Postgres")),
            touch: touch("tower_sessions::MemoryStore", When::Startup, &[], 20),
        }],
        tasks: vec![Task {
            fate: Fate::Dropped,
            pace: Pace::Once,
            external: vec![External { by: Text::new("lettre::send"), reads: false, place: place(31) }],
            claims: vec![place(30)],
            touch: touch("tokio::spawn", When::Serving, &[1], 29),
        }],
        acts: vec![
            Act { what: ActKind::SetEnvironment, touch: touch("std::env::set_var", When::Serving, &[0], 40) },
            Act { what: ActKind::Send, touch: touch("send", When::Serving, &[0], 41) },
        ],
        unknown: vec![Unknown { what: Text::new("calls of unknown functions"), count: 3 }],
        narrowed: false,
    }
}

fn text(map: &Map, width: usize, detail: bool) -> String {
    let mut out = Vec::new();
    map_text(map, &MapOptions { color: false, width, detail }, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn everything_that_lasts_is_told() {
    insta::assert_snapshot!("map_few", text(&map(5), 80, false));
    insta::assert_snapshot!("map_many", text(&map(200), 80, false));
    insta::assert_snapshot!("map_detail", text(&map(5), 80, true));
}

#[test]
fn the_map_fits_the_terminal() {
    for width in [60, 80, 120] {
        for entries in [5, 200] {
            let text = text(&map(entries), width, false);
            let wide: Vec<&str> = text.lines().filter(|l| l.chars().count() > width).collect();
            assert!(wide.is_empty(), "{width}: {wide:#?}");
            assert!(text.lines().all(|l| l.trim_end() == l), "no spaces at the ends of lines");
        }
    }
}

#[test]
fn colours_do_not_change_the_words() {
    let mut out = Vec::new();
    map_text(&map(5), &MapOptions { color: true, width: 80, detail: false }, &mut out).unwrap();
    let coloured = String::from_utf8(out).unwrap();
    assert!(coloured.contains("\x1b["));
    let mut plain = String::new();
    let mut parts = coloured.split('\x1b');
    plain.push_str(parts.next().unwrap());
    parts.for_each(|p| plain.push_str(p.split_once('m').unwrap().1));
    assert_eq!(plain, text(&map(5), 80, false));
}

#[test]
fn a_graph_leaves_out_what_never_changes() {
    let render = |of: fn(&Map, &mut dyn std::io::Write) -> std::io::Result<()>, map: &Map| {
        let mut out = Vec::new();
        of(map, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    };
    for of in [map_dot, map_mermaid] {
        assert!(!render(of, &map(5)).contains("SETTINGS"));
        let filter = Filter { cells: vec!["settings".to_owned()], ..Filter::default() };
        assert!(
            render(of, &map(5).narrowed(&filter).unwrap()).contains("SETTINGS"),
            "who asks for it sees it"
        );
    }
}

#[test]
fn what_is_narrowed_is_numbered_anew() {
    let filter = Filter { entries: vec!["F1".to_owned()], cells: vec!["SEEN".to_owned()] };
    let map = map(5).narrowed(&filter).unwrap();
    assert_eq!((map.entry_points.len(), map.cells.len(), map.files.len()), (1, 1, 0));
    assert_eq!(map.entry_points[0].label(), "POST /r1");
    assert_eq!(map.programs[0].entry_points, [0]);
    assert!(map.touches().all(|t| t.entry_points == [0]));
    assert!(map.touches().all(|t| t.witness_of_other), "the nearest was `POST /r0`");
    assert!(text(&map, 80, true).contains("the path from a nearer entry point"));
}
