//! Lints on what the service makes for itself, and on what it does to itself.

use super::build::{Map, at};
use twelve_trace::{Act, Medium, PathBase, PathSource, Phase, Resource, WitnessStep};

#[test]
fn a_session_store() {
    let mut map = Map::new();
    let store = map.made(Resource::SessionStore, Medium::Memory, "tower_sessions_memory_store::MemoryStore");
    store.instead = Some("tower-sessions-redis-store".to_owned());
    insta::assert_snapshot!(map.text());
}

#[test]
fn a_database_in_memory_by_default() {
    let mut map = Map::new();
    let database = map.made(Resource::Database, Medium::Address, "sea_orm::Database::connect");
    database.path.literals = vec!["sqlite::memory:".to_owned()];
    database.path.names = vec!["DATABASE_URL".to_owned()];
    insta::assert_snapshot!(map.text());
}

#[test]
fn a_database_on_disk() {
    let mut map = Map::new();
    let post = map.entry("POST", "/orders");
    let database = map.made(Resource::Database, Medium::Disk, "rusqlite::Connection::open");
    database.path.base = PathBase::Name("ARGS.data_dir".to_owned());
    database.phase = Phase::Serving;
    database.entries = vec![post];
    database.witness =
        vec![WitnessStep { place: super::at(1), text: "`POST /orders` is handled by `f`".to_owned() }];
    insta::assert_snapshot!(map.text());
}

#[test]
fn a_key() {
    let mut map = Map::new();
    map.act(Act::GenerateKey, Phase::Startup, "cookie::secure::key::Key::generate");
    insta::assert_snapshot!(map.text());
}

#[test]
fn a_variable_of_the_environment() {
    let mut map = Map::new();
    let put = map.entry("PUT", "/theme");
    map.act(Act::SetEnvironment, Phase::Serving, "std::env::set_var").entries = vec![put];
    insta::assert_snapshot!(map.text());
}

#[test]
fn the_address_tells_where_a_database_is() {
    let level = |medium: Medium, literals: &[&str], names: &[&str]| {
        let mut map = Map::new();
        let database = map.made(Resource::Database, medium, "db::connect");
        database.path.literals = literals.iter().map(|l| (*l).to_owned()).collect();
        database.path.names = names.iter().map(|n| (*n).to_owned()).collect();
        map.findings().first().map(|f| format!("{} {}", f.level, f.lint))
    };
    let on_disk = |level: &str| Some(format!("{level} embedded_database"));
    assert_eq!(level(Medium::Address, &["sqlite://app.db"], &[]), on_disk("deny"));
    assert_eq!(level(Medium::Address, &["sqlite://app.db"], &["DATABASE_URL"]), on_disk("warn"));
    assert_eq!(level(Medium::Address, &[], &["DATABASE_URL"]), None);
    assert_eq!(level(Medium::Address, &["postgres://db/app"], &[]), None);
    assert_eq!(level(Medium::Disk, &[], &["DATABASE_URL"]), on_disk("deny"));
    assert_eq!(level(Medium::Disk, &["file:a.db?mode=ro"], &[]), None);
    assert_eq!(level(Medium::Disk, &[":memory:"], &[]), Some("deny memory_database".to_owned()));
    assert_eq!(level(Medium::Shared, &[], &[]), None);
}

#[test]
fn a_function_that_opens_one_database_twice_is_one_finding() {
    let mut map = Map::new();
    for path in ["app.db", "app.db", "log.db"] {
        let database = map.made(Resource::Database, Medium::Disk, "rusqlite::Connection::open");
        database.path.literals = vec![path.to_owned()];
    }
    let findings = map.findings();
    let again: Vec<usize> = findings.iter().map(|f| f.secondary.len()).collect();
    assert_eq!(again, [1, 0]);
}

#[test]
fn a_setting_that_nobody_sets_tells_where_a_database_is() {
    let found = |medium: Medium, defaults: &[&str]| {
        let mut map = Map::new();
        let database = map.made(Resource::Database, medium, "db::connect");
        database.path.names = vec!["database_url".to_owned()];
        database.defaults = defaults.iter().zip(500..).map(|(text, n)| ((*text).to_owned(), at(n))).collect();
        let findings = map.findings();
        findings.first().map(|f| (f.lint, f.level.as_str(), f.primary.place == at(500), f.secondary.len()))
    };
    let on_disk = Some(("embedded_database", "warn", true, 1));
    assert_eq!(found(Medium::Address, &["sqlite:app.db"]), on_disk);
    assert_eq!(found(Medium::Address, &["sqlite:app.db", "sqlite:other.db"]), on_disk);
    assert_eq!(found(Medium::Address, &["sqlite::memory:"]).map(|f| f.0), Some("memory_database"));
    assert_eq!(found(Medium::Address, &["sqlite:app.db", "postgres://db/app"]), None);
    assert_eq!(found(Medium::Disk, &["sqlite:app.db"]), Some(("embedded_database", "deny", false, 0)));
}

#[test]
fn a_database_of_each_connection_holds_nothing_for_the_next() {
    let mut map = Map::new();
    map.made(Resource::Database, Medium::Memory, "Connection::open_in_memory").pooled = true;
    assert_eq!(map.names(), Vec::<&str>::new());
    map.resources[0].path.literals = vec!["file::memory:?cache=shared".to_owned()];
    assert_eq!(map.names(), ["memory_database"]);
}

#[test]
fn a_database_below_the_temporary_folder_goes_with_its_call() {
    let mut map = Map::new();
    let database = map.made(Resource::Database, Medium::Disk, "Connection::open");
    (database.phase, database.path.temp_dir) = (Phase::Serving, true);
    assert_eq!(map.names(), Vec::<&str>::new());
    map.resources[0].once = true;
    assert_eq!(map.names(), ["embedded_database"]);
}

#[test]
fn a_key_that_requests_make_too_is_theirs() {
    let mut map = Map::new();
    map.act(Act::GenerateKey, Phase::Startup, "Rsa::generate");
    assert_eq!(map.names(), ["ephemeral_key"]);
    let place = map.acts[0].place;
    map.act(Act::GenerateKey, Phase::Serving, "Rsa::generate").place = place;
    assert_eq!(map.names(), Vec::<&str>::new());
}

#[test]
fn what_must_be_asked_for_is_one_level_lower() {
    let mut map = Map::new();
    map.made(Resource::SessionStore, Medium::Memory, "MemoryStore").opted_in = true;
    assert_eq!(map.findings()[0].level.as_str(), "warn");
}

#[test]
fn what_goes_with_the_call_or_never_serves_is_silent() {
    let mut map = Map::new();
    map.made(Resource::Database, Medium::Memory, "Connection::open_in_memory").phase = Phase::Serving;
    map.made(Resource::Database, Medium::Disk, "Connection::open").transient = true;
    map.made(Resource::SessionStore, Medium::Disk, "SqliteStore").path = PathSource::default();
    for phase in [Phase::OneOff, Phase::Unreached, Phase::Test] {
        map.made(Resource::Database, Medium::Disk, "Connection::open").phase = phase;
        map.made(Resource::SessionStore, Medium::Memory, "MemoryStore").phase = phase;
        map.act(Act::GenerateKey, phase, "Key::generate");
    }
    map.act(Act::GenerateKey, Phase::Serving, "Key::generate");
    map.act(Act::SetEnvironment, Phase::Startup, "std::env::set_var");
    assert_eq!(map.names(), Vec::<&str>::new());
    map.acts.last_mut().expect("the environment's").phase = Phase::Serving;
    map.act(Act::GenerateKey, Phase::Serving, "Key::generate").once = true;
    assert_eq!(map.names(), ["process_env_mutation", "ephemeral_key"]);
}
