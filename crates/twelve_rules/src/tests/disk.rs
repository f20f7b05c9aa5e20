//! Lints on local files.

use super::build::Map;
use twelve_trace::{Act, FileOp, Medium, PathBase, PathSource, Phase, Resource};

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
    map.files[kept].transient = true;
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

fn below(name: &str) -> PathSource {
    PathSource {
        base: PathBase::Literal(name.to_owned()),
        literals: vec![name.to_owned()],
        ..PathSource::default()
    }
}

#[test]
fn a_store_of_local_files() {
    let mut map = Map::new();
    let store =
        map.made(Resource::Storage, Medium::Disk, "object_store::local::LocalFileSystem::new_with_prefix");
    store.path = below("data/blobs");
    store.instead = Some("`object_store::aws::AmazonS3Builder`".to_owned());
    insta::assert_snapshot!(map.text());
    map.resources[0].opted_in = true;
    assert_eq!(map.findings()[0].level.as_str(), "warn");
    map.resources[0].medium = Medium::Shared;
    assert_eq!(map.names(), Vec::<&str>::new());
}

#[test]
fn a_log_file() {
    let mut map = Map::new();
    let log = map.made(Resource::Log, Medium::Disk, "tracing_appender::rolling::daily");
    log.path = below("/var/log/shop");
    log.instead = Some("`tracing_subscriber::fmt().json()`".to_owned());
    insta::assert_snapshot!(map.text());
    map.resources[0].phase = Phase::OneOff;
    assert_eq!(map.names(), Vec::<&str>::new());
}

#[test]
fn a_log_file_that_a_setting_asks_for() {
    let mut map = Map::new();
    map.made(Resource::Log, Medium::Disk, "fern::Dispatch::chain").opted_in = true;
    assert_eq!(map.findings()[0].level.as_str(), "allow");
}

#[test]
fn a_log_file_of_the_services_own() {
    let mut map = Map::new();
    let get = map.entry("GET", "/");
    let file = map.file(FileOp::Create, get, 10);
    map.files[file].phase = Phase::Startup;
    map.files[file].entries = Vec::new();
    map.files[file].path = below("/var/log/shop.log");
    assert_eq!(map.names(), ["log_file"]);
    map.files[file].path.names = vec!["WAL_DIR".to_owned()];
    assert_eq!(map.names(), Vec::<&str>::new());
    map.files[file].path = PathSource { names: vec!["log_file".to_owned()], ..PathSource::default() };
    map.files[file].opted_in = true;
    assert_eq!(map.findings()[0].level.as_str(), "allow");
    // What a known logger writes to is told of there.
    map.made(Resource::Log, Medium::Disk, "fern::Dispatch::chain");
    assert_eq!(map.names(), ["log_file"]);
}

#[test]
fn a_daemon() {
    let mut map = Map::new();
    map.act(Act::Daemonise, Phase::Startup, "daemonize::Daemonize::start");
    insta::assert_snapshot!(map.text());
}

#[test]
fn a_pid_file() {
    let mut map = Map::new();
    let get = map.entry("GET", "/");
    let file = map.file(FileOp::Create, get, 10);
    map.files[file].phase = Phase::Startup;
    map.files[file].entries = Vec::new();
    map.files[file].path = below("/run/shop.pid");
    insta::assert_snapshot!(map.text());
    // The number of a product is not that of a process.
    map.files[file].path = PathSource { names: vec!["pid".to_owned()], ..PathSource::default() };
    assert_eq!(map.names(), Vec::<&str>::new());
}

#[test]
fn a_cache_on_disk() {
    let mut map = Map::new();
    map.made(Resource::Cache, Medium::Disk, "cacache::write").path = below("thumbnails");
    insta::assert_snapshot!(map.text());
}

#[test]
fn a_look_aside_is_no_more_than_mentioned() {
    let mut map = Map::new();
    let get = map.entry("GET", "/avatars/{id}");
    let read = map.file(FileOp::Read, get, 10);
    let write = map.file(FileOp::Create, get, 20);
    for file in [read, write] {
        map.files[file].path = below("cache/avatars");
    }
    insta::assert_snapshot!(map.text());
    // Who writes without a look writes a file like any other.
    map.files[read].entries = Vec::new();
    assert_eq!(map.names(), ["local_write"]);
}

#[test]
fn a_kept_temporary_file() {
    let mut map = Map::new();
    let post = map.entry("POST", "/reports");
    let kept = map.file(FileOp::Keep, post, 10);
    map.files[kept].by = "tempfile::NamedTempFile::keep".to_owned();
    map.files[kept].path = PathSource::default();
    insta::assert_snapshot!(map.text());
    map.files[kept].body_data = true;
    assert_eq!(map.names(), ["local_upload"]);
    map.files[kept].transient = true;
    assert_eq!(map.names(), Vec::<&str>::new());
}

#[test]
fn assets_built_by_a_command() {
    let mut map = Map::new();
    map.act(Act::BuildAssets, Phase::Startup, "std::process::Command::new(\"npm\")");
    insta::assert_snapshot!(map.text());
}

#[test]
fn an_asset_that_is_compiled_in_memory_is_silent() {
    let mut map = Map::new();
    let get = map.entry("GET", "/");
    map.act(Act::CompileAsset, Phase::Startup, "grass::from_path");
    assert_eq!(map.names(), Vec::<&str>::new());
    let file = map.file(FileOp::Create, get, 10);
    map.files[file].phase = Phase::Startup;
    map.files[file].entries = Vec::new();
    assert_eq!(map.names(), ["runtime_asset_build"]);
}
