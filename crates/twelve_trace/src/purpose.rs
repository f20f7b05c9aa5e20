//! What a cell's state is for: told by its type, else by its uses, and by its name only between uses that look alike.

use crate::map::{Cell, CellKind, Contents, CureKind, Effect, EffectKind, EntryPoint, Phase, Purpose, Topic};
use crate::words::{has_word, is_one_of, words};
use twelve_program::DefId;
use twelve_stubs::role::{Collection, EntryKind, Nature};

/// A cell with its uses while serving.
struct View<'a> {
    cell: &'a Cell,
    entries: &'a [EntryPoint],
    writes: Vec<&'a Effect>,
    /// Writes of timers beside the serving.
    timed: Vec<&'a Effect>,
    reads: Vec<&'a Effect>,
}

/// What a cell is for, and what of a visitor it holds.
pub(crate) fn purpose(cell: &Cell, entries: &[EntryPoint]) -> (Purpose, Option<Topic>) {
    let serving = |kind| cell.effects.iter().filter(move |e| e.kind == kind && e.phase == Phase::Serving);
    let by_timer = cell
        .effects
        .iter()
        .filter(|e| e.kind == EffectKind::Write && e.phase == Phase::Background && !e.entries.is_empty());
    let view = View {
        cell,
        entries,
        writes: serving(EffectKind::Write).collect(),
        timed: by_timer.collect(),
        reads: serving(EffectKind::Read).collect(),
    };
    let topic = view.topic();
    let purpose = view
        .by_type()
        .or_else(|| view.by_use())
        .or_else(|| topic.map(|_| Purpose::Session))
        .or_else(|| view.by_name())
        .unwrap_or(Purpose::Data);
    (purpose, topic)
}

impl View<'_> {
    fn by_type(&self) -> Option<Purpose> {
        let named = |list: &[&str]| has_word(&self.cell.name, list) || has_word(self.holder(), list);
        match self.cell.nature {
            Some(Nature::Pool | Nature::Client) => return Some(Purpose::Client),
            Some(Nature::Metric) => return Some(Purpose::Metric),
            Some(Nature::Queue) => return Some(Purpose::Queue),
            Some(Nature::Broadcast) => return Some(Purpose::FanOut),
            Some(Nature::Cache) => return Some(Purpose::Cache),
            Some(Nature::Limiter) => return Some(Purpose::RateLimit),
            Some(Nature::Compiled) => return Some(Purpose::Compiled),
            Some(Nature::Database) => return Some(Purpose::Database),
            Some(Nature::Channel | Nature::Task | Nature::Coordination | Nature::Random | Nature::Log) => {
                return Some(Purpose::OwnState);
            }
            Some(Nature::Counter | Nature::Flag) | None => {}
        }
        // A moment of this process's own clock means nothing to another.
        let inner = self.cell.ty_text.rsplit('<').next().unwrap_or_default();
        let inner = inner.trim_end_matches(['>', ' ']);
        // When this process last did something, by whatever clock.
        let did = matches!(inner, "SystemTime" | "DateTime") && has_word(&self.cell.name, &["last"]);
        if self.cell.contents.is_none() && (inner == "Instant" || did) {
            return Some(Purpose::OwnState);
        }
        if let Some(contents) = &self.cell.contents {
            if self.is_pool(contents) || self.is_flight(contents) || self.is_back_off(contents) {
                return Some(Purpose::OwnState);
            }
            let names = || contents.key_names.iter().chain(&contents.value_names);
            // The sending ends to this process's own threads are no clients.
            let own_threads = named(&["worker", "thread", "pool", "shard"]);
            if !own_threads && names().any(|name| is_connection(name)) {
                return Some(Purpose::Connections);
            }
            // So many at a time for each key: this process looks after itself.
            if contents.collection == Collection::Map && contents.value_names.iter().any(|n| n == "Semaphore")
            {
                return Some(Purpose::OwnState);
            }
            // A lock for each key, and nothing in it.
            let locks = |name: &String| matches!(name.as_str(), "Mutex" | "RwLock" | "OwnedMutexGuard");
            let empty = contents.value_names.iter().any(locks)
                && contents
                    .value_names
                    .iter()
                    .all(|n| locks(n) || matches!(n.as_str(), "Arc" | "Weak" | "Rc"));
            if contents.collection == Collection::Map && empty {
                return Some(Purpose::Lock);
            }
            return None;
        }
        // A lock around nothing.
        let bare: String = self.cell.ty_text.chars().filter(|c| !c.is_whitespace()).collect();
        if bare.contains("Mutex<()>") || bare.contains("RwLock<()>") {
            return Some(Purpose::Lock);
        }
        let secret =
            bare.contains("EncodingKey") || bare.contains("SigningKey") || bare.contains("PrivateKey");
        (secret && !named(&["cache"])).then_some(Purpose::Secret)
    }

    /// Sockets, connections, processes or buffers that are taken out for use and put back: any is as good as another.
    fn is_pool(&self, contents: &Contents) -> bool {
        let own = ["TcpStream", "UnixStream", "TlsStream", "Child"];
        let named = |name: &str| has_word(name, &["pool", "idle", "spare", "free", "recycled"]);
        let holds = contents.key_names.iter().any(|name| {
            own.contains(&name.as_str()) || has_word(name, &["connection", "conn", "buffer", "buf"])
        });
        let is_one = holds || named(&self.cell.name) || named(self.holder());
        is_one
            && contents.collection == Collection::List
            && self.cell.effects.iter().any(|e| e.by.starts_with("pop"))
    }

    /// When something began or last failed, by this process's own clock: how long it leaves a peer alone, or what it is
    /// at right now.
    fn is_back_off(&self, contents: &Contents) -> bool {
        let timed = contents.value_names.iter().any(|name| name == "Instant");
        let peer =
            ["server", "host", "hostname", "url", "uri", "domain", "endpoint", "upstream", "peer", "event"];
        let of_peer = contents.key_names.iter().any(|name| has_word(name, &peer));
        let removed: Vec<DefId> =
            self.writes.iter().filter(|e| e.by == "remove").map(|e| e.function).collect();
        let puts = || self.writes.iter().filter(|e| e.by == "insert");
        let passes = puts().next().is_some() && puts().all(|e| removed.contains(&e.function));
        let plain = |n: &String| matches!(n.as_str(), "Instant" | "Duration") || is_integer(n);
        let all_plain = contents.value_names.iter().all(plain);
        // When, and how often, of somebody who is not known to be a visitor.
        let of_unknown = contents.key_names.is_empty() && all_plain;
        contents.collection == Collection::Map && timed && (of_peer || of_unknown || (passes && all_plain))
    }

    /// Work under way that others wait for, put in and taken out by the same call.
    fn is_flight(&self, contents: &Contents) -> bool {
        // All by one function, and each by its key: who asks for the same thing meanwhile waits for that.
        let keyed =
            ["get", "get_mut", "contains_key", "entry", "or_insert", "or_insert_with", "insert", "remove"];
        let mut all = self.cell.effects.iter().filter(|e| e.phase == Phase::Serving);
        let alone = self
            .writes
            .first()
            .is_some_and(|first| all.all(|e| e.function == first.function && keyed.contains(&e.by.as_str())));
        let waits = |name: &String| {
            matches!(name.as_str(), "OnceCell" | "Shared" | "Notify" | "Receiver")
                || (alone && is_connection(name))
        };
        let out = |e: &&&Effect| e.by.starts_with("remove");
        let takers: Vec<usize> = self.writes.iter().filter(out).flat_map(|e| e.entries.clone()).collect();
        // Who asks for it by another route, later, relies on this very copy.
        let writers = self.writers();
        contents.value_names.iter().any(waits)
            && !takers.is_empty()
            && writers.iter().all(|writer| takers.contains(writer))
            && self.readers().iter().all(|reader| writers.contains(reader))
    }

    /// Values of which each copy of the service may have its own, since the same text gives the same one.
    fn is_interner(&self) -> bool {
        let modules = self.cell.item.split("::");
        modules
            .chain([self.cell.name.as_str()])
            .any(|part| has_word(part, &["intern", "interned", "interner"]))
    }

    fn by_use(&self) -> Option<Purpose> {
        if self.is_own_state() || self.is_interner() {
            return Some(Purpose::OwnState);
        }
        if self.is_metric() {
            return Some(Purpose::Metric);
        }
        let limits = &["limiter", "ratelimit", "ratelimiter", "throttle", "throttler", "throttling"];
        let name = &self.cell.name;
        let pair = |name: &str| has_word(name, &["rate"]) && has_word(name, &["limit", "limits", "limiter"]);
        let says = |n: &str| has_word(n, limits) || pair(n);
        // What a module of that name keeps by key is what it counts.
        let modules = self.cell.item.split("::").skip(1);
        let keeps = self.cell.contents.as_ref().is_some_and(|c| c.collection == Collection::Map);
        if [name.as_str(), self.holder()].into_iter().any(says) || (keeps && modules.into_iter().any(says)) {
            return Some(Purpose::RateLimit);
        }
        if self.is_worked_off() {
            return Some(Purpose::Queue);
        }
        if self.cell.contents.is_none() {
            if self.cell.nature == Some(Nature::Flag) {
                return Some(Purpose::Flag);
            }
            // How many there were is told to whoever asks, and many may be told the same.
            let counts = has_word(name, COUNTED) && !self.is_id();
            if (self.hands_out() && !counts) || self.is_id() {
                return Some(Purpose::Sequence);
            }
        }
        None
    }

    fn by_name(&self) -> Option<Purpose> {
        // A collection that is called a cache, or is all that a type of such a name is made of, and is used as one:
        // who puts something in has looked whether it is there.
        let called = |name: &str| words(name).last().is_some_and(|w| w == "cache");
        if self.cell.contents.is_some() && (called(&self.cell.name) || called(self.holder())) {
            let (writers, readers) = (self.writers(), self.readers());
            if writers.iter().all(|writer| readers.contains(writer)) {
                return Some(Purpose::Cache);
            }
        }
        // A value that its reader makes anew once it is too old.
        let is_value = self.cell.contents.is_none() && self.cell.nature.is_none();
        if is_value && self.cell.cures.iter().any(|c| c.kind == CureKind::Expires) {
            return Some(Purpose::Cache);
        }
        if is_value && words(&self.cell.name).last().is_some_and(|w| w == "client") {
            return Some(Purpose::Client);
        }
        let settings = ["config", "configuration", "setting", "option", "policy", "policies"];
        let named = has_word(&self.cell.name, &settings) && self.cell.contents.is_none();
        let held = words(self.holder()).last().is_some_and(|w| is_one_of(w, &settings));
        (named || held).then_some(Purpose::Configuration)
    }

    /// The type that a field is of, for a field: what a field is called, its type may say better.
    fn holder(&self) -> &str {
        match self.cell.kind {
            CellKind::Field(_) => self.cell.item.rsplit("::").nth(1).unwrap_or_default(),
            _ => "",
        }
    }

    fn writers(&self) -> Vec<usize> {
        entries_of(&self.writes)
    }

    fn readers(&self) -> Vec<usize> {
        entries_of(&self.reads)
    }

    /// A list that requests put into and that another function takes from, one by one or all at once: work that waits.
    ///
    /// Who puts in and takes out in one function keeps the last few of something.
    fn is_worked_off(&self) -> bool {
        let list = self.cell.contents.as_ref().is_some_and(|c| c.collection == Collection::List);
        if !list {
            return false;
        }
        let puts: Vec<&&Effect> = self.writes.iter().filter(|e| PUTS.contains(&e.by.as_str())).collect();
        let takes =
            |e: &&Effect| e.kind == EffectKind::Write && e.result_used && TAKES.contains(&e.by.as_str());
        let mut takers = self.cell.effects.iter().filter(takes).peekable();
        !puts.is_empty()
            && takers.peek().is_some()
            && takers.all(|take| {
                puts.iter().all(|put| put.function != take.function)
                    && (take.phase != Phase::Serving
                        || puts.iter().all(|put| put.entries.iter().all(|i| !take.entries.contains(i))))
            })
    }

    /// Whether the result of a write is used, other than to take something out: `fetch_add` for a number.
    fn hands_out(&self) -> bool {
        self.writes
            .iter()
            .chain(&self.timed)
            .any(|e| e.result_used && (e.by.starts_with("fetch_") || e.by == "swap"))
    }

    /// A plain number whose name says that it is the next or last id, unless it is seen that nobody gets it: of
    /// `next.fetch_add(1) % workers.len()` only the rest counts.
    fn is_id(&self) -> bool {
        let counted = !self.writes.is_empty() && self.writes.iter().all(|e| e.by.starts_with("fetch_"));
        if counted && !self.hands_out() && self.reads.is_empty() {
            return false;
        }
        let is_number = matches!(self.cell.nature, Some(Nature::Counter)) || is_integer(&self.cell.ty_text);
        let word = |list: &[&str]| has_word(&self.cell.name, list);
        let last = || word(&["last", "latest", "highest"]) && word(&["id", "number", "no"]);
        // Which host is next: what it gives goes nowhere.
        let weighed = !self.writes.is_empty()
            && self.reads.is_empty()
            && self.writes.iter().all(|e| e.by.starts_with("fetch_") && !e.result_used);
        is_number && !weighed && (word(&["next", "seq", "sequence", "serial"]) || last())
    }

    /// A number that requests only add to: not read while serving, or read by monitoring.
    fn is_metric(&self) -> bool {
        let named =
            || has_word(&self.cell.name, &["metric", "telemetry", "histogram", "latency", "latencies"]);
        // Numbers of a type for metrics; what it holds of clients by key is data like any other.
        let of_data = self.cell.contents.as_ref().is_some_and(|c| {
            let number = |n: &String| {
                is_integer(n)
                    || n.starts_with("Atomic")
                    || has_word(n, &["counter", "gauge", "histogram", "metric"])
            };
            c.collection == Collection::Map && !c.value_names.iter().any(number)
        });
        if has_word(self.holder(), &["metric", "metrics", "gauge", "histogram"]) && !of_data {
            return true;
        }
        // What a loop counts for itself, and says in a log.
        if matches!(self.cell.kind, CellKind::Captured(_))
            && has_word(&self.cell.name, &["stat", "statistic"])
        {
            return self.reads.is_empty();
        }
        // How much a loop has done, which no request asks for.
        let by_request = |i: &usize| {
            let kind = self.entries.get(*i).map(|e| e.kind);
            matches!(kind, Some(EntryKind::Request | EntryKind::Connection))
        };
        if matches!(self.cell.kind, CellKind::Captured(_))
            && self.cell.nature == Some(Nature::Counter)
            && !self.hands_out()
            && !self.writers().iter().chain(&self.readers()).any(by_request)
        {
            return true;
        }
        // Counters by key in a module for metrics.
        let mut modules = self.cell.item.split("::");
        if self.cell.contents.is_some()
            && !of_data
            && modules.any(|part| has_word(part, &["metrics", "statsd", "prometheus"]))
            && self.writes.iter().all(|e| e.by.starts_with("fetch_") || COUNTING.contains(&e.by.as_str()))
        {
            return true;
        }
        // A number in a module for statistics.
        let is_number = self.cell.nature == Some(Nature::Counter)
            || self.cell.ty_text.split(['<', '>', ' ', ',']).any(is_integer);
        let mut modules = self.cell.item.split("::").skip(1);
        if self.cell.contents.is_none()
            && is_number
            && !self.is_id()
            && modules.any(|part| has_word(part, &["statistics", "stats"]))
        {
            return true;
        }
        if self.cell.nature != Some(Nature::Counter) && !named() {
            return false;
        }
        if self.hands_out() || self.is_id() {
            return false;
        }
        let readers = self.readers();
        let watched = |i: &usize| self.entries.get(*i).is_some_and(is_watching);
        self.reads.is_empty() || (!readers.is_empty() && readers.iter().all(watched))
    }

    fn is_own_state(&self) -> bool {
        // What only probes change says how this process is doing.
        let writers = self.writers();
        let watched = |i: &usize| self.entries.get(*i).is_some_and(is_watching);
        if !writers.is_empty() && self.timed.is_empty() && writers.iter().all(watched) {
            return true;
        }
        // How many connections of each address are open here.
        let counts = |c: &Contents| {
            c.collection == Collection::Map && c.value_names.iter().any(|name| is_integer(name))
        };
        if self.cell.contents.as_ref().is_some_and(counts) && has_word(&self.cell.name, OPEN_HERE) {
            return true;
        }
        let scalar = matches!(self.cell.nature, Some(Nature::Counter | Nature::Flag));
        let words = words(&self.cell.name);
        let has = |list: &[&str]| words.iter().any(|w| is_one_of(w, list));
        let pair = |a: &[&str], b: &[&str]| has(a) && has(b);
        if pair(&["log", "trace", "tracing"], &["level", "filter"])
            || pair(&["last"], &["warning", "log", "logged"])
        {
            return true;
        }
        // What stands in for the real thing in tests, compiled with it.
        let of_tests = has_word(self.holder(), &["test"])
            && has_word(self.holder(), &["client", "backend", "provider", "transport"]);
        if of_tests || has_word(self.holder(), &["mock", "mocked", "fake", "dummy"]) {
            return true;
        }
        if !scalar {
            return false;
        }
        // How often this process has gone round.
        if self.cell.nature == Some(Nature::Counter) && has(&["tick", "iteration", "generation"]) {
            return true;
        }
        // What is added and taken away again says how much is going on; what is kept in stock lasts.
        let by = |word: &str| self.cell.effects.iter().any(|e| e.by == word && !e.result_used);
        let kept =
            ["stock", "balance", "credit", "inventory", "seat", "vote", "like", "score", "point", "quota"];
        if self.cell.nature == Some(Nature::Counter) && by("fetch_add") && by("fetch_sub") && !has(&kept) {
            return true;
        }
        // What is going on in this process right now: load that it sheds, work that it has taken on.
        if has(LIFE) || pair(&["in"], &["flight"]) || has_word(self.holder(), &["concurrency", "inflight"]) {
            return true;
        }
        if self.cell.nature == Some(Nature::Flag) {
            // A flag that one call sets and tests (`swap`) says "once in this process"; one that another entry point
            // looks at changes what visitors get.
            let writers = self.writers();
            return self.readers().iter().all(|i| writers.contains(i));
        }
        let going_on = ["active", "open", "current", "concurrent"];
        let work = ["request", "connection", "conn", "stream", "socket", "task", "job"];
        pair(&going_on, &work)
            || has(PASSING)
            || pair(
                &["request", "req", "conn", "connection", "cache", "websocket", "ws", "socket", "span"],
                &["id"],
            )
    }

    /// The topic of a collection, if it is about visitors.
    fn topic(&self) -> Option<Topic> {
        let contents = self.cell.contents.as_ref()?;
        if contents.value_names.iter().chain(&contents.key_names).any(|n| is_connection(n)) {
            return None;
        }
        let keys = self.writes.iter().flat_map(|e| &e.key_names).map(String::as_str);
        let types = contents.key_names.iter().chain(&contents.value_names).map(String::as_str);
        let own = self.cell.name.as_str();
        if has_word(own, OTHERWISE) {
            return None;
        }
        let named = types.chain(keys.clone()).chain([own]).find_map(topic_of);
        named.or_else(|| {
            let by_person = contents.key_names.iter().map(String::as_str).chain(keys).any(is_person_id);
            // A map from the id to the whole user is a table of users, which another lint tells of.
            let is_table = contents.value_names.iter().any(|n| has_word(n, &["user", "account", "customer"]));
            (by_person && !is_table).then_some(Topic::Presence)
        })
    }
}

/// Methods that put something at an end of a list.
const PUTS: &[&str] = &["push", "push_back", "push_front", "extend", "append"];

/// Methods that take from an end of a list, or all of it.
const TAKES: &[&str] = &["pop", "pop_front", "pop_back", "drain", "take", "split_off"];

fn entries_of(effects: &[&Effect]) -> Vec<usize> {
    let mut indexes = Vec::new();
    for index in effects.iter().flat_map(|e| &e.entries) {
        if !indexes.contains(index) {
            indexes.push(*index);
        }
    }
    indexes
}

/// Whether a type's name is that of the sending end of a connection or channel.
fn is_connection(type_name: &str) -> bool {
    has_word(type_name, &["sender", "tx", "sink", "recipient", "addr", "connection", "socket"])
        && (!type_name.ends_with("Addr") || matches!(type_name, "Addr" | "WeakAddr"))
}

/// Whether a type, as it is written, is an integer behind whatever wraps it: `Mutex<u64>`.
pub fn is_integer(ty: &str) -> bool {
    let inner = ty.rsplit('<').next().unwrap_or(ty).trim_end_matches(['>', ' ']);
    matches!(inner, "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "isize")
}

fn is_watching(entry: &EntryPoint) -> bool {
    let name = entry.name.rsplit("::").next().unwrap_or(&entry.name);
    // A closure is named after the function that holds it, which says nothing of what it is for.
    let own_name = !name.contains(' ') && has_word(name, WATCHING);
    // `/live/rooms` is no probe, `/health/live` and `/debug/vars` are.
    let path = entry.path.as_deref().unwrap_or_default();
    let last = path.rsplit('/').find(|part| !part.is_empty());
    let below = ["metric", "health", "debug", "prometheus", "telemetry", "monitoring"];
    own_name || last.is_some_and(|part| has_word(part, WATCHING)) || has_word(path, &below)
}

/// Words of entry points through which a process is watched.
const WATCHING: &[&str] = &[
    "metric",
    "health",
    "heartbeat",
    "lbheartbeat",
    "ping",
    "healthz",
    "healthcheck",
    "live",
    "livez",
    "liveness",
    "ready",
    "readyz",
    "readiness",
    "stat",
    "statistics",
    "status",
    "debug",
    "prometheus",
    "telemetry",
    "monitoring",
];

/// Words for the life of a process.
const LIFE: &[&str] = &[
    "ready",
    "readiness",
    "health",
    "healthy",
    "alive",
    "liveness",
    "shutdown",
    "shutting",
    "stop",
    "stopped",
    "stopping",
    "running",
    "drain",
    "draining",
    "terminate",
    "terminating",
    "terminated",
    "quit",
    "exit",
    "exiting",
    "closing",
    "initialized",
    "initialised",
    "started",
    "warned",
    "logged",
    "verbose",
    "verbosity",
    "inflight",
];

/// Words for what is open or under way in this process, of which a map keeps the numbers.
const OPEN_HERE: &[&str] = &[
    "connection",
    "connections",
    "conns",
    "sockets",
    "streams",
    "inflight",
    "concurrent",
    "concurrency",
    "slots",
];

/// Words of numbers that are good for one process or one call: spreading load, naming a request in a log.
const PASSING: &[&str] = &["robin", "rr", "trace", "span", "correlation", "sample", "sampling"];

/// Words of numbers that say how many.
const COUNTED: &[&str] = &[
    "count",
    "total",
    "visit",
    "visitor",
    "hit",
    "view",
    "vote",
    "like",
    "click",
    "download",
    "event",
    "attempt",
    "request",
    "call",
    "use",
    "tick",
    "round",
    "iteration",
];

/// Ways to count in a map of counters.
const COUNTING: &[&str] =
    &["+=", "entry", "insert", "or_insert", "or_insert_with", "or_default", "and_modify"];

/// Words and what they tell, the most telling first: a `csrf_token` is good once, a `session_token` is a session.
const VOCABULARY: &[(&[&str], Topic)] = &[
    (&["cart", "basket"], Topic::Cart),
    (
        &["otp", "totp", "nonce", "csrf", "xsrf", "verification", "challenge", "captcha", "passcode", "pkce"],
        Topic::Once,
    ),
    (&["session", "sessionid", "sid", "cookie"], Topic::Session),
    (&["login", "signin", "logged", "auth", "oauth", "oauth2", "oidc", "authentication"], Topic::Login),
    (&["token", "jwt"], Topic::Token),
    (&["visitor"], Topic::Presence),
];

/// Words that turn one of the above into something else: keys that tokens are verified with, numbers that are
/// counted, providers that are configured.
const OTHERWISE: &[&str] = &[
    "count",
    "counter",
    "counts",
    "usage",
    "bucket",
    "budget",
    "limit",
    "quota",
    "key",
    "keys",
    "jwk",
    "jwks",
    "kid",
    "decoding",
    "encoding",
    "verifier",
    "validator",
    "issuer",
    "provider",
    "config",
    "settings",
    "policy",
    "setting",
    "stat",
    "stats",
    "metric",
    "price",
    "cost",
];

/// Ids of people.
const PERSON_IDS: &[&[&str]] = &[
    &["user", "id"],
    &["userid"],
    &["uid"],
    &["account", "id"],
    &["customer", "id"],
    &["visitor", "id"],
    &["player", "id"],
    &["guest", "id"],
];

fn topic_of(name: &str) -> Option<Topic> {
    let words = words(name);
    if words.iter().any(|w| is_one_of(w, OTHERWISE)) {
        return None;
    }
    let entry = VOCABULARY.iter().find(|(list, _)| words.iter().any(|w| is_one_of(w, list)));
    entry.map(|(_, topic)| *topic)
}

fn is_person_id(name: &str) -> bool {
    let words = words(name);
    PERSON_IDS.iter().any(|id| id.iter().all(|w| words.iter().any(|x| x == w)))
}
