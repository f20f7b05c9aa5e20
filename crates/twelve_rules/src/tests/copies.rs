//! Caches, limits, sequences, locks and thread-locals: what goes wrong beside other copies of the service.

use super::build::{Map, at, def};
use twelve_program::FieldId;
use twelve_trace::{CellKind, Cure, CureKind, External, Nature, Touches};

fn field() -> CellKind {
    CellKind::Field(FieldId { adt: def(), variant: 0, index: 0 })
}

/// A cache that `GET /price` fills and `PUT /price` drops from.
fn prices(cures: &[CureKind]) -> Map {
    let mut map = Map::new();
    let (get, put) = (map.entry("GET", "/price"), map.entry("PUT", "/price"));
    let cell = map.cell(field(), "prices", "Cache<i64, i64>");
    map.cells[cell].nature = Some(Nature::Cache);
    map.write(cell, get, 10).by = "try_get_with".to_owned();
    let drop = map.write(cell, put, 20);
    drop.by = "invalidate".to_owned();
    drop.function = super::build::other();
    map.cells[cell].cures = cures.iter().map(|kind| Cure { kind: *kind, place: at(10) }).collect();
    map
}

#[test]
fn a_cache_that_one_copy_drops_from() {
    insta::assert_snapshot!(prices(&[CureKind::Loads]).text());
}

#[test]
fn a_cache_that_all_copies_drop_from_or_that_ends_by_itself() {
    assert_eq!(prices(&[CureKind::Loads, CureKind::Bus]).names(), Vec::<&str>::new());
    let brief = prices(&[CureKind::Loads, CureKind::Expires]).findings();
    assert_eq!(brief.iter().map(|f| f.level.to_string()).collect::<Vec<_>>(), ["allow"]);
    assert!(brief[0].note.ends_with("until its time to live ends"), "{}", brief[0].note);
    // Nobody shows where the values come from.
    assert_eq!(prices(&[]).findings()[0].confidence.as_str(), "medium");
}

#[test]
fn a_cache_that_is_the_only_copy() {
    let mut map = Map::new();
    let (put, get) = (map.entry("PUT", "/{name}"), map.entry("GET", "/{name}"));
    let cell = map.cell(field(), "texts", "Cache<String, String>");
    map.cells[cell].nature = Some(Nature::Cache);
    map.write(cell, put, 10);
    map.read(cell, get, 20);
    insta::assert_snapshot!(map.text());
}

#[test]
fn a_cache_that_misses_fill_is_silent() {
    let mut map = Map::new();
    let get = map.entry("GET", "/issue");
    let cell = map.cell(field(), "issues", "Cache<i64, String>");
    map.cells[cell].nature = Some(Nature::Cache);
    map.read(cell, get, 10);
    map.write(cell, get, 12).is_copy = true;
    // Room is made by who puts something in.
    map.write(cell, get, 14).by = "clear".to_owned();
    assert_eq!(map.names(), Vec::<&str>::new());
}

#[test]
fn results_that_are_kept_for_good() {
    let mut map = Map::new();
    let get = map.entry("GET", "/people/{id}");
    let cell = map.cell(CellKind::Hidden(def()), "name_of", "String");
    map.cells[cell].nature = Some(Nature::Cache);
    map.write(cell, get, 10).by = "cached".to_owned();
    assert_eq!(map.names(), Vec::<&str>::new());
    map.cells[cell].cures = vec![Cure { kind: CureKind::Loads, place: at(10) }];
    insta::assert_snapshot!(map.text());
}

#[test]
fn a_rate_limit() {
    let mut map = Map::new();
    let post = map.entry("POST", "/login");
    let cell = map.cell(field(), "tries", "DefaultKeyedRateLimiter<IpAddr>");
    map.cells[cell].nature = Some(Nature::Limiter);
    map.write(cell, post, 10).by = "check_key".to_owned();
    insta::assert_snapshot!(map.text());
}

#[test]
fn who_waits_for_its_turn_paces_its_own_calls() {
    let mut map = Map::new();
    let get = map.entry("GET", "/weather");
    let cell = map.cell(field(), "pace", "DefaultDirectRateLimiter");
    map.cells[cell].nature = Some(Nature::Limiter);
    map.write(cell, get, 10).by = "until_ready".to_owned();
    assert_eq!(map.names(), Vec::<&str>::new());
}

#[test]
fn limits_that_somebody_sets_are_no_counts() {
    let mut map = Map::new();
    let (put, get) = (map.entry("PUT", "/limits"), map.entry("GET", "/search"));
    let cell = map.cell(field(), "rate_limits", "RwLock<Limits>");
    map.write(cell, put, 10).by = "=".to_owned();
    map.read(cell, get, 20);
    assert_eq!(map.names(), ["shared_mutable_state"]);
}

#[test]
fn a_lock_around_a_backing_service() {
    let mut map = Map::new();
    let post = map.entry("POST", "/withdraw");
    let cell = map.cell(CellKind::Static(def()), "BALANCE", "Mutex<()>");
    map.read(cell, post, 10).by = "lock".to_owned();
    assert_eq!(map.names(), Vec::<&str>::new());
    map.cells[cell].guarded = vec![External {
        place: at(30),
        by: "sqlx::query::Query::execute".to_owned(),
        touches: Touches::Changes,
        certain: true,
    }];
    insta::assert_snapshot!(map.text());
}

#[test]
fn a_thread_local() {
    let mut map = Map::new();
    let (post, get) = (map.entry("POST", "/guests"), map.entry("GET", "/guests"));
    let cell = map.cell(CellKind::ThreadLocal(def()), "GUESTS", "RefCell<Vec<String>>");
    map.write(cell, post, 10).by = "push".to_owned();
    map.read(cell, get, 20);
    insta::assert_snapshot!(map.text());
}

#[test]
fn a_buffer_of_each_thread_is_silent() {
    let mut map = Map::new();
    let post = map.entry("POST", "/shout");
    let cell = map.cell(CellKind::ThreadLocal(def()), "BUFFER", "RefCell<Vec<u8>>");
    map.write(cell, post, 10).by = "clear".to_owned();
    map.write(cell, post, 12).by = "extend".to_owned();
    map.read(cell, post, 14);
    assert_eq!(map.names(), Vec::<&str>::new());
}

#[test]
fn a_number_of_each_thread_that_goes_on_from_the_last_is_none() {
    let mut map = Map::new();
    let post = map.entry("POST", "/orders");
    let left = map.cell(CellKind::ThreadLocal(def()), "LEFT", "Cell<u32>");
    map.read(left, post, 10).by = "get".to_owned();
    map.write(left, post, 12).by = "set".to_owned();
    assert_eq!(map.names(), ["thread_local_state"]);
    // How deep the calls are: set anew and put back.
    map.write(left, post, 14).by = "set".to_owned();
    assert_eq!(map.names(), Vec::<&str>::new());
}
