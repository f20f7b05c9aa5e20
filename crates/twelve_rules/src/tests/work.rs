//! Lints on work in progress, and on channels and connections.

use super::build::{Map, def, external};
use twelve_diagnostics::Confidence;
use twelve_program::FieldId;
use twelve_trace::{Act, CellKind, Cure, CureKind, EntryKind, Fate, Nature, Pace, Phase, Touches};

fn field() -> CellKind {
    CellKind::Field(FieldId { adt: def(), variant: 0, index: 0 })
}

#[test]
fn a_detached_task() {
    let mut map = Map::new();
    let post = map.entry("POST", "/orders");
    map.task(post, 100);
    insta::assert_snapshot!(map.text());
}

#[test]
fn tasks_that_hurt_nobody_are_silent() {
    let silent = |change: fn(&mut twelve_trace::Task)| {
        let mut map = Map::new();
        let post = map.entry("POST", "/orders");
        change(map.task(post, 100));
        map.names()
    };
    assert_eq!(silent(|_| ()), ["detached_task"]);
    assert_eq!(silent(|t| t.fate = Fate::Awaited), Vec::<&str>::new());
    assert_eq!(silent(|t| t.fate = Fate::Returned), Vec::<&str>::new());
    assert_eq!(silent(|t| t.pace = Pace::Receiving), Vec::<&str>::new());
    assert_eq!(silent(|t| t.pace = Pace::Connections), Vec::<&str>::new());
    assert_eq!(silent(|t| t.phase = Phase::Startup), Vec::<&str>::new());
    assert_eq!(silent(|t| t.work.external.clear()), Vec::<&str>::new());
    assert_eq!(silent(|t| t.work.external[0].touches = Touches::Looks), Vec::<&str>::new());
}

/// A timer with what it does.
fn timer(change: fn(&mut twelve_trace::EntryPoint)) -> Map {
    let mut map = Map::new();
    let tick = map.entry("GET", "/");
    let entry = &mut map.entries[tick];
    (entry.kind, entry.method, entry.path) = (EntryKind::Tick, None, None);
    entry.name = "loop in app::remind".to_owned();
    entry.work.external.push(external("lettre::AsyncTransport::send", 200));
    change(entry);
    map
}

#[test]
fn a_scheduler() {
    insta::assert_snapshot!(timer(|_| ()).text());
}

#[test]
fn timers_that_hurt_nobody_are_silent() {
    let names = |change| timer(change).names();
    assert_eq!(names(|_| ()), ["in_process_scheduler"]);
    assert_eq!(names(|e| e.work.claims.push(super::build::at(3))), Vec::<&str>::new());
    assert_eq!(names(|e| e.work.external[0].touches = Touches::Removes), Vec::<&str>::new());
    assert_eq!(names(|e| e.work.external[0].touches = Touches::Looks), Vec::<&str>::new());
    assert_eq!(names(|e| e.kind = EntryKind::Job), Vec::<&str>::new());
    assert_eq!(names(|e| e.name = "loop in app::telemetry::report".to_owned()), Vec::<&str>::new());
}

/// A channel that `POST /mails` sends to and that a loop receives from, which calls somebody's server.
fn channel(nature: Nature, change: fn(&mut Map)) -> Map {
    let mut map = Map::new();
    let post = map.entry("POST", "/mails");
    let job = map.entry("GET", "/");
    let entry = &mut map.entries[job];
    (entry.kind, entry.method, entry.path) = (EntryKind::Job, None, None);
    entry.name = "loop in app::deliver".to_owned();
    entry.work.external.push(external("lettre::AsyncTransport::send", 200));
    let cell = map.cell(field(), "outbox", "mpsc::Sender<Mail>");
    map.cells[cell].nature = Some(nature);
    map.write(cell, post, 10).by = "send".to_owned();
    map.channel(Act::Send, post, 10);
    map.channel(Act::Receive, job, 20).phase = Phase::Serving;
    change(&mut map);
    map
}

#[test]
fn a_queue() {
    insta::assert_snapshot!(channel(Nature::Queue, |_| ()).text());
}

#[test]
fn queues_whose_work_is_not_lost_are_silent() {
    let names = |change| channel(Nature::Queue, change).names();
    assert_eq!(names(|_| ()), ["memory_queue"]);
    assert_eq!(names(|m| m.acts[0].answered = true), Vec::<&str>::new());
    assert_eq!(names(|m| m.entries[1].work.external.clear()), Vec::<&str>::new());
    let signal = |m: &mut Map| m.acts.iter_mut().for_each(|a| a.carries = Some("()".to_owned()));
    assert_eq!(names(signal), Vec::<&str>::new());
    let names_only = |m: &mut Map| m.acts.iter_mut().for_each(|a| a.names_only = true);
    assert_eq!(names(names_only), Vec::<&str>::new());
    let log = |m: &mut Map| m.acts.iter_mut().for_each(|a| a.carries = Some("LogLine".to_owned()));
    assert_eq!(names(log), Vec::<&str>::new());
    assert_eq!(names(|m| m.cells[0].item = "app::cache::Store::uploads".to_owned()), Vec::<&str>::new());
    // The sending end travels in a message, whose type is called `f` here.
    let reply = |m: &mut Map| {
        m.cells[0].kind = CellKind::Field(FieldId { adt: def(), variant: 0, index: 0 });
        let mut carrier = m.acts[0].clone();
        carrier.carries = Some("f".to_owned());
        m.acts.push(carrier);
    };
    assert_eq!(names(reply), Vec::<&str>::new());
}

#[test]
fn a_fan_out() {
    let listened = |m: &mut Map| {
        let get = m.entry("GET", "/events");
        m.read(0, get, 30).by = "subscribe".to_owned();
    };
    insta::assert_snapshot!(channel(Nature::Broadcast, listened).text());
}

#[test]
fn a_fan_out_of_what_came_from_a_bus_is_silent() {
    let cured = |m: &mut Map| {
        let place = super::build::at(10);
        m.cells[0].cures.push(Cure { kind: CureKind::Bus, place });
    };
    assert_eq!(channel(Nature::Broadcast, |_| ()).names(), ["memory_pubsub"]);
    assert_eq!(channel(Nature::Broadcast, cured).names(), Vec::<&str>::new());
}

#[test]
fn what_a_program_with_a_shared_bus_sends_on_is_a_guess() {
    let listens = |m: &mut Map| m.buses.push(def());
    let confidence = |map: Map| map.findings().first().map(|f| f.confidence);
    assert_eq!(confidence(channel(Nature::Broadcast, listens)), Some(Confidence::Low));
    assert_ne!(confidence(channel(Nature::Broadcast, |_| ())), Some(Confidence::Low));
    assert_eq!(confidence(registry(listens)), Some(Confidence::Low));
    assert_ne!(confidence(registry(|_| ())), Some(Confidence::Low));
}

/// Senders by user, put in by one request and looked up by another.
fn registry(change: fn(&mut Map)) -> Map {
    let mut map = Map::new();
    let (connect, notify) = (map.entry("GET", "/connect"), map.entry("POST", "/notify"));
    let cell = map.cell(field(), "online", "Mutex<HashMap<UserId, Sender<String>>>");
    map.contents(cell, &["UserId"], &["Sender", "String"]);
    map.write(cell, connect, 10);
    map.read(cell, notify, 20);
    change(&mut map);
    map
}

#[test]
fn a_registry_of_connections() {
    insta::assert_snapshot!(registry(|_| ()).text());
    let place = super::build::at(10);
    assert_eq!(registry(|_| ()).names(), ["connection_registry"]);
    let mut fed = registry(|_| ());
    fed.cells[0].cures.push(Cure { kind: CureKind::Bus, place });
    assert_eq!(fed.names(), Vec::<&str>::new());
}
