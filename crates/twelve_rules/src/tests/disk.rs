//! Lints on local files.

use super::build::Map;
use twelve_trace::{FileOp, PathBase, PathSource, Phase};

#[test]
fn a_file_that_another_entry_point_reads() {
    let mut map = Map::new();
    let (post, get) = (map.entry("POST", "/reports"), map.entry("GET", "/reports/{id}"));
    let write = map.file(FileOp::Create, post, 10);
    let read = map.file(FileOp::Read, get, 20);
    map.files[write].readers = vec![read];
    insta::assert_snapshot!(map.text());
}

#[test]
fn a_temporary_file_that_nobody_removes() {
    let mut map = Map::new();
    let post = map.entry("POST", "/render");
    let write = map.file(FileOp::Write, post, 10);
    map.files[write].path = PathSource { temp_dir: true, ..PathSource::default() };
    insta::assert_snapshot!(map.text());
}

#[test]
fn an_upload() {
    let mut map = Map::new();
    let (post, get) = (map.entry("POST", "/photos"), map.entry("GET", "/photos/{id}"));
    let write = map.file(FileOp::Create, post, 10);
    let moved = map.file(FileOp::Rename, post, 12);
    let read = map.file(FileOp::Read, get, 20);
    map.files[write].body_data = true;
    map.files[moved].readers = vec![read];
    insta::assert_snapshot!(map.text());
}

#[test]
fn what_does_not_last_is_silent() {
    let mut map = Map::new();
    let post = map.entry("POST", "/a");
    for op in [FileOp::MakeDir, FileOp::Read, FileOp::Remove] {
        map.file(op, post, 10);
    }
    let transient = map.file(FileOp::Create, post, 20);
    map.files[transient].transient = true;
    let device = map.file(FileOp::Write, post, 30);
    map.files[device].path = PathSource { literals: vec!["/dev/null".to_owned()], ..PathSource::default() };
    let kept = map.file(FileOp::Keep, post, 40);
    map.files[kept].path = PathSource { temp_dir: true, ..PathSource::default() };
    for phase in [Phase::Startup, Phase::Background, Phase::Test, Phase::OneOff, Phase::Unreached] {
        let file = map.file(FileOp::Create, post, 50);
        map.files[file].phase = phase;
    }
    assert_eq!(map.names(), Vec::<&str>::new());
}

#[test]
fn a_timer_counts_where_requests_read() {
    let mut map = Map::new();
    let (tick, get) = (map.entry("TICK", "rates"), map.entry("GET", "/rates"));
    let write = map.file(FileOp::Create, tick, 10);
    let read = map.file(FileOp::Read, get, 20);
    map.files[write].phase = Phase::Background;
    map.files[write].readers = vec![read];
    map.files[write].body_data = true;
    let findings = map.findings();
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].lint, findings[0].level.as_str()), ("local_write", "warn"));
}

#[test]
fn two_files_are_two_findings() {
    let mut map = Map::new();
    let post = map.entry("POST", "/a");
    map.file(FileOp::Create, post, 10);
    let other = map.file(FileOp::Create, post, 20);
    map.files[other].path.literals = vec!["exports/".to_owned()];
    assert_eq!(map.names(), ["local_write", "local_write"]);
}

#[test]
fn a_second_move_moves_a_second_file() {
    let mut map = Map::new();
    let get = map.entry("GET", "/{file}");
    map.file(FileOp::Rename, get, 10);
    map.file(FileOp::Rename, get, 20);
    assert_eq!(map.names(), ["local_write", "local_write"]);
}

#[test]
fn a_path_is_named_by_its_base() {
    let mut map = Map::new();
    let post = map.entry("POST", "/a");
    let write = map.file(FileOp::Create, post, 10);
    map.files[write].path.names = vec!["SUFFIX".to_owned()];
    map.files[write].path.base = PathBase::Name("config.data_dir".to_owned());
    assert!(map.findings()[0].message.contains("a file below `config.data_dir` is"));
}
