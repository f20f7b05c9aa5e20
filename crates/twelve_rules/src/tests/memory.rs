//! Lints on state in memory.

use super::build::{Map, def, other};
use twelve_program::FieldId;
use twelve_trace::{CellKind, Collection, EffectKind, Nature, Phase};

fn global() -> CellKind {
    CellKind::Static(def())
}

fn field() -> CellKind {
    CellKind::Field(FieldId { adt: def(), variant: 0, index: 0 })
}

#[test]
fn a_session_map() {
    let mut map = Map::new();
    let (login, cart) = (map.entry("POST", "/login"), map.entry("GET", "/cart"));
    let cell = map.cell(field(), "by_id", "Mutex<HashMap<String, Session>>");
    map.contents(cell, &["String"], &["Session"]);
    map.write(cell, login, 10);
    map.read(cell, cart, 20);
    insta::assert_snapshot!(map.text());
}

#[test]
fn forty_uses_of_one_map_are_one_finding() {
    let mut map = Map::new();
    let cell = map.cell(global(), "PRICES", "LazyLock<RwLock<HashMap<String, u64>>>");
    map.contents(cell, &["String"], &["u64"]);
    for i in 0..20 {
        let entry = map.entry("PUT", &format!("/prices/{}", i % 5));
        map.write(cell, entry, 100 + i * 2);
        map.read(cell, entry, 101 + i * 2);
    }
    insta::assert_snapshot!(map.text());
}

#[test]
fn a_map_that_is_called_a_cache_is_for_another_lint() {
    let fires = |name: &str, contents: bool, looked_up: bool| {
        let mut map = Map::new();
        let entry = map.entry("GET", "/tiles");
        let other = map.entry("GET", "/all");
        let cell = map.cell(global(), name, "LazyLock<RwLock<HashMap<String, Tile>>>");
        if contents {
            map.contents(cell, &["String"], &["Tile"]);
        }
        map.write(cell, entry, 10);
        map.read(cell, if looked_up { entry } else { other }, 20);
        !map.names().is_empty()
    };
    assert!(!fires("TILE_CACHE", true, true));
    assert!(fires("TILE_CACHE", true, false));
    assert!(fires("CACHE_MISSES_BY_TILE", true, true));
    assert!(fires("TILE_CACHE", false, true));
}

#[test]
fn what_is_under_way_is_nobodys_state_unless_another_route_asks_for_it() {
    let fires = |asks: bool| {
        let mut map = Map::new();
        let (start, poll) = (map.entry("POST", "/symbols"), map.entry("GET", "/symbols/{id}"));
        let cell = map.cell(field(), "running", "Mutex<HashMap<u64, Shared<Receiver<Answer>>>>");
        map.contents(cell, &["u64"], &["Shared", "Receiver"]);
        map.write(cell, start, 10).by = "insert".to_owned();
        map.write(cell, start, 12).by = "remove".to_owned();
        map.read(cell, if asks { poll } else { start }, 20).by = "get".to_owned();
        !map.names().is_empty()
    };
    assert!(fires(true));
    assert!(!fires(false));
}

#[test]
fn a_sequence() {
    let mut map = Map::new();
    let post = map.entry("POST", "/orders");
    let cell = map.cell(global(), "NEXT_ORDER", "AtomicU64");
    map.cells[cell].nature = Some(Nature::Counter);
    let write = map.write(cell, post, 10);
    write.by = "fetch_add".to_owned();
    write.result_used = true;
    insta::assert_snapshot!(map.text());
}

#[test]
fn a_static_mut() {
    let mut map = Map::new();
    let put = map.entry("PUT", "/banner");
    let get = map.entry("GET", "/banner");
    let cell = map.cell(CellKind::StaticMut(def()), "BANNER", "Option<String>");
    map.write(cell, put, 10).by = "=".to_owned();
    map.read(cell, get, 20);
    insta::assert_snapshot!(map.text());
}

/// One name that is written by `POST /a` and read by `GET /b`, with a nature; the lints that fire.
fn scalar(name: &str, nature: Option<Nature>, reader: &str) -> Vec<&'static str> {
    let mut map = Map::new();
    let (post, get) = (map.entry("POST", "/a"), map.entry("GET", reader));
    let cell = map.cell(global(), name, "AtomicU64");
    map.cells[cell].nature = nature;
    map.write(cell, post, 10);
    map.read(cell, get, 20);
    map.names()
}

#[test]
fn natures_of_a_process_are_silent() {
    for nature in [
        Nature::Pool,
        Nature::Client,
        Nature::Metric,
        Nature::Channel,
        Nature::Task,
        Nature::Coordination,
        Nature::Random,
        Nature::Log,
        Nature::Compiled,
        Nature::Database,
    ] {
        assert_eq!(scalar("X", Some(nature), "/b"), Vec::<&str>::new(), "{nature:?}");
    }
    assert_eq!(scalar("X", None, "/b"), ["mutable_global"]);
    // These have lints of their own.
    assert_eq!(scalar("X", Some(Nature::Cache), "/b"), ["memory_cache"]);
    assert_eq!(scalar("X", Some(Nature::Limiter), "/b"), ["memory_rate_limit"]);
}

#[test]
fn numbers_are_metrics_only_for_monitoring() {
    let counter = Some(Nature::Counter);
    assert_eq!(scalar("HITS", counter, "/metrics"), Vec::<&str>::new());
    assert_eq!(scalar("HITS", counter, "/debug/vars"), Vec::<&str>::new());
    assert_eq!(scalar("HITS", counter, "/api/stats"), Vec::<&str>::new());
    assert_eq!(scalar("HITS", counter, "/popular"), ["mutable_global"]);
    assert_eq!(scalar("IN_FLIGHT", counter, "/b"), Vec::<&str>::new());
    assert_eq!(scalar("ACTIVE_CONNECTIONS", counter, "/b"), Vec::<&str>::new());
}

#[test]
fn flags_of_the_process_are_silent() {
    let flag = Some(Nature::Flag);
    for name in ["READY", "SHUTDOWN", "isDraining", "RUNNING"] {
        assert_eq!(scalar(name, flag, "/b"), Vec::<&str>::new(), "{name}");
    }
    assert_eq!(scalar("LOG_LEVEL", None, "/b"), Vec::<&str>::new());
    assert_eq!(scalar("MAINTENANCE", flag, "/b"), ["mutable_global"]);
}

#[test]
fn only_writes_while_serving_count() {
    let mut map = Map::new();
    let post = map.entry("POST", "/a");
    for (name, phase) in [
        ("A", Phase::Startup),
        ("B", Phase::Background),
        ("C", Phase::Test),
        ("D", Phase::OneOff),
        ("E", Phase::Unreached),
    ] {
        let cell = map.cell(global(), name, "Mutex<String>");
        map.write(cell, post, 10).phase = phase;
        map.read(cell, post, 20);
    }
    let cell = map.cell(global(), "CONFIG", "OnceLock<String>");
    map.write(cell, post, 10).kind = EffectKind::Initialise;
    map.cell(global(), "DEAD", "Mutex<String>");
    let cell = map.cell(CellKind::ThreadLocal(def()), "SCRATCH", "RefCell<String>");
    map.write(cell, post, 30);
    assert_eq!(map.names(), Vec::<&str>::new());
}

#[test]
fn copies_are_silent_where_others_get_the_news() {
    let mut map = Map::new();
    let (post, get) = (map.entry("POST", "/a"), map.entry("GET", "/b"));
    let filled = map.cell(field(), "rates", "RwLock<HashMap<String, f64>>");
    map.contents(filled, &["String"], &["f64"]);
    map.write(filled, get, 10).is_copy = true;
    map.write(filled, post, 11).by = "remove".to_owned();
    map.read(filled, get, 12);
    let value = map.cell(field(), "settings", "RwLock<Settings>");
    map.write(value, get, 20).is_copy = true;
    map.read(value, get, 21);
    assert_eq!(map.names(), Vec::<&str>::new());

    // Loaded at start-up, changed by an admin's form: the other copies keep the old one.
    let stale = map.cell(field(), "title", "RwLock<String>");
    map.write(stale, post, 30).is_copy = true;
    map.read(stale, get, 31);
    assert_eq!(map.names(), ["shared_mutable_state"]);
    map.write(stale, post, 32).phase = Phase::Background;
    assert_eq!(map.names(), Vec::<&str>::new());
}

/// A map with these names for keys, values and itself; whether it is one of sessions.
fn is_session_map(name: &str, keys: &[&str], values: &[&str], key: &str) -> bool {
    let mut map = Map::new();
    let post = map.entry("POST", "/a");
    let cell = map.cell(field(), name, "Mutex<HashMap<..>>");
    map.contents(cell, keys, values);
    map.write(cell, post, 10).key_names = vec![key.to_owned()];
    map.names() == ["session_map"]
}

#[test]
fn how_often_a_visitor_asked_is_a_limit_and_no_session() {
    let mut map = Map::new();
    let post = map.entry("POST", "/login");
    let cell = map.cell(field(), "login_throttle", "Mutex<HashMap<IpAddr, Window>>");
    map.contents(cell, &["IpAddr"], &["Window"]);
    map.write(cell, post, 10).key_names = vec!["visitor".to_owned()];
    map.read(cell, post, 12);
    assert_eq!(map.names(), ["memory_rate_limit"]);
}

#[test]
fn what_belongs_to_visitors() {
    assert!(is_session_map("m", &["SessionId"], &["String"], "k"));
    assert!(is_session_map("m", &["String"], &["Vec", "CartLine"], "k"));
    assert!(is_session_map("m", &["String"], &["String"], "csrf_token"));
    assert!(is_session_map("loginTokens", &["String"], &["String"], "k"));
    assert!(is_session_map("pending_otps", &["String"], &["u32"], "phone"));
    assert!(is_session_map("last_seen", &["UserId"], &["Instant"], "k"));

    assert!(!is_session_map("books", &["String"], &["Author"], "author"));
    assert!(!is_session_map("obsessions", &["String"], &["String"], "k"));
    assert!(!is_session_map("jwt_keys", &["String"], &["DecodingKey"], "kid"));
    assert!(!is_session_map("token_counts", &["String"], &["u64"], "model"));
    assert!(!is_session_map("users", &["UserId"], &["User"], "k"));
    assert!(!is_session_map("sessions", &["SessionId"], &["UnboundedSender", "Message"], "k"));
}

#[test]
fn confidence_falls_with_each_guess() {
    let mut map = Map::new();
    let post = map.entry("POST", "/a");
    let cell = map.cell(field(), "notes", "Mutex<String>");
    map.write(cell, post, 10).certain = false;
    let confidence = |map: &Map| map.findings()[0].confidence.as_str();
    assert_eq!(confidence(&map), "medium");
    map.cells[cell].certain = false;
    assert_eq!(confidence(&map), "low");
    // A second write whose way is resolved proves it.
    map.write(cell, post, 12);
    assert_eq!(confidence(&map), "medium");
    assert_eq!(map.findings()[0].witness.last().map(|s| s.place), Some(super::at(12)));
    map.cells[cell].certain = true;
    assert_eq!(confidence(&map), "high");
}

/// Whether the map of a library with these values, and a use of it, is told of.
fn is_told(values: &[&str], library: bool, by: &str, looked_up_elsewhere: bool) -> bool {
    let mut map = Map::new();
    map.library = library;
    let (put, call) = (map.entry("GET", "/put"), map.entry("GET", "/call"));
    let kept = map.cell(global(), "KEPT", "Mutex<HashMap<String, V>>");
    map.contents(kept, &["String"], values);
    map.write(kept, put, 10).by = by.to_owned();
    if looked_up_elsewhere {
        map.read(kept, call, 20).function = other();
    }
    !map.names().is_empty()
}

#[test]
fn functions_that_a_library_is_told_to_call_are_silent() {
    assert!(!is_told(&["Box", "Fn"], true, "insert", true));
    assert!(is_told(&["Box", "Fn"], false, "insert", true), "a service may put off work");
    assert!(is_told(&["Box", "Draw"], true, "insert", true));
}

#[test]
fn what_a_library_makes_from_a_key_is_silent() {
    assert!(!is_told(&["Arc", "Path"], true, "entry", false));
    assert!(is_told(&["Arc", "Path"], false, "entry", false), "in a service it may be made for the visitor");
    assert!(is_told(&["Arc", "Path"], true, "entry", true), "somebody relies on what was put in");
    assert!(is_told(&["Arc", "Path"], true, "insert", false), "it is replaced");
    assert!(is_told(&["Arc", "Mutex", "Room"], true, "entry", false), "it changes by itself");
}

#[test]
fn what_says_how_this_process_is_doing_is_silent() {
    // A map of `POST /a` and `GET /b`, by its name and what it holds.
    let map_of = |name: &str, keys: &[&str], values: &[&str]| {
        let mut map = Map::new();
        let (post, get) = (map.entry("POST", "/a"), map.entry("GET", "/b"));
        let cell = map.cell(global(), name, "Mutex<HashMap<K, V>>");
        map.contents(cell, keys, values);
        map.write(cell, post, 10);
        map.read(cell, get, 20);
        map.names()
    };
    let silent = Vec::<&str>::new();
    assert_eq!(map_of("PRICES", &["Item"], &["u32"]), ["mutable_global"]);
    assert_eq!(map_of("CONNECTIONS", &["IpAddr"], &["u32"]), silent);
    assert_eq!(map_of("FAILED", &["ServerName"], &["Instant", "u32"]), silent);
    assert_eq!(map_of("FAILED", &["Item"], &["Instant", "u32"]), ["mutable_global"]);
    assert_eq!(map_of("SLOTS", &["Item"], &["Semaphore"]), silent);
    assert_eq!(map_of("INTERNED", &["String"], &["Symbol"]), silent);
    assert_eq!(map_of("ROOMS", &["String"], &["Sender"]), ["connection_registry"]);
    assert_eq!(map_of("WORKERS", &["usize"], &["Sender"]), ["mutable_global"]);
    // A gauge, and what is kept in stock.
    let counted = |name: &str| {
        let mut map = Map::new();
        let (post, get) = (map.entry("POST", "/a"), map.entry("GET", "/b"));
        let cell = map.cell(global(), name, "AtomicU64");
        map.cells[cell].nature = Some(Nature::Counter);
        map.write(cell, post, 10).by = "fetch_add".to_owned();
        map.write(cell, post, 12).by = "fetch_sub".to_owned();
        map.read(cell, get, 20);
        map.names()
    };
    assert_eq!(counted("UNDER_WAY"), silent);
    assert_eq!(counted("STOCK"), ["mutable_global"]);
    // What only a probe changes.
    let probed = |path: &str| {
        let mut map = Map::new();
        let probe = map.entry("GET", path);
        let cell = map.cell(global(), "DEADMAN", "RwLock<Deadman>");
        map.write(cell, probe, 10).by = "=".to_owned();
        map.read(cell, probe, 20);
        map.names()
    };
    assert_eq!(probed("/__lbheartbeat__"), silent);
    assert_eq!(probed("/health/live"), silent);
    assert_eq!(probed("/live/room"), ["mutable_global"]);
}

#[test]
fn sockets_that_are_put_back_are_a_pool() {
    let list_of = |name: &str| {
        let mut map = Map::new();
        let (post, get) = (map.entry("POST", "/a"), map.entry("GET", "/b"));
        let cell = map.cell(global(), name, "Mutex<Vec<T>>");
        map.contents(cell, &["Thing"], &[]);
        map.cells[cell].contents.as_mut().expect("a list").collection = Collection::List;
        map.write(cell, post, 10).by = "push".to_owned();
        map.read(cell, get, 20);
        let taken = map.write(cell, get, 30);
        taken.by = "pop".to_owned();
        map.names()
    };
    assert_eq!(list_of("IDLE"), Vec::<&str>::new());
    assert_eq!(list_of("NEWS"), ["mutable_global"]);
}

#[test]
fn what_is_renewed_by_a_timer_and_by_the_same_call_of_a_request_is_a_copy() {
    let fires = |by: &str, same: bool| {
        let mut map = Map::new();
        let (post, get) = (map.entry("POST", "/refresh"), map.entry("GET", "/b"));
        let tick = map.entry("GET", "/tick");
        let cell = map.cell(global(), "ALL", "ArcSwap<Resources>");
        map.write(cell, post, 10).by = by.to_owned();
        map.read(cell, get, 20);
        let timed = map.write(cell, tick, if same { 10 } else { 30 });
        timed.phase = Phase::Background;
        timed.by = by.to_owned();
        !map.names().is_empty()
    };
    assert!(!fires("store", true));
    assert!(fires("store", false));
    assert!(fires("insert", true));
}
