//! The state map: entry points, state that outlives a call, and who touches it when.

use twelve_program::{CrateKind, DefId, FieldId, Program, Ty};
use twelve_source::Place;
use twelve_stubs::role::{Act, Collection, EntryKind, FileOp, Medium, Nature, Resource};

/// What the lints ask: everything in memory or on disk that a later request or job could count on.
#[derive(Debug)]
pub struct StateMap<'p> {
    /// The program that it was made from.
    pub program: &'p Program,
    /// The programs of the workspace: one for each binary, and for a library that stands alone.
    pub processes: Vec<Process>,
    /// Whether nothing here serves: the entry points are what libraries make to be served, or else their public
    /// functions, which whoever uses them may call while serving.
    pub library: bool,
    /// The functions with a loop that reads a bus which all copies of a service see.
    pub buses: Vec<DefId>,
    /// All entry points, in the order of their places.
    pub entries: Vec<EntryPoint>,
    /// State in memory that something touches while serving, and statics that nothing does; in the order of
    /// their places.
    pub cells: Vec<Cell>,
    /// What is done to files, in the order of the places.
    pub files: Vec<FileEffect>,
    /// Sessions stores, databases, limiters and the like that the program makes, in the order of the places.
    pub resources: Vec<ResourceUse>,
    /// Calls that do something to the process or to a channel, in the order of the places.
    pub acts: Vec<ActUse>,
    /// Work that is started beside its starter, in the order of the places.
    pub tasks: Vec<Task>,
    /// What could not be followed, each with how often.
    pub unknown: Vec<(&'static str, usize)>,
}

/// A program that runs.
#[derive(Debug, Clone)]
pub struct Process {
    /// The target's name.
    pub name: String,
    /// What kind of program it is.
    pub kind: ProcessKind,
    /// Indexes into [`StateMap::entries`] of the entry points reachable from it.
    pub entries: Vec<usize>,
}

/// What kind of program a target is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProcessKind {
    /// It answers requests, or talks over connections.
    Service,
    /// It works through jobs or messages that others send.
    Worker,
    /// It does its work whenever the time has come.
    Scheduler,
    /// It does its work and ends: a command-line tool, a migration.
    OneOff,
    /// A library that no service of the workspace uses.
    Library,
}

impl ProcessKind {
    /// Whether it runs on and on, so that copies of it can run beside each other and be restarted.
    pub fn serves(self) -> bool {
        matches!(self, Self::Service | Self::Worker | Self::Scheduler)
    }
}

/// A function or closure that is called for each request, job, tick or connection.
#[derive(Debug, Clone)]
pub struct EntryPoint {
    /// What calls it.
    pub kind: EntryKind,
    /// The HTTP method, for show.
    pub method: Option<String>,
    /// The route's path as far as it is written out.
    pub path: Option<String>,
    /// The name of the function, such as `api::login`, or `closure in app::router`.
    pub name: String,
    /// The function that is called, or whose body holds the closure.
    pub function: DefId,
    /// Where it is registered; for an attribute or trait method, where it is declared.
    pub place: Place,
    /// Whether it is reached only by name (a step of the proof is a guess).
    pub certain: bool,
    /// For a tick or job: what it does outside of this process.
    pub work: Work,
}

impl EntryPoint {
    /// How a message names it: `` `POST /login` ``, or its function where the route is not known.
    pub fn label(&self) -> String {
        match (&self.method, &self.path) {
            (Some(method), Some(path)) => format!("`{method} {path}`"),
            (None, Some(path)) => format!("`{path}`"),
            _ => match self.name.strip_prefix("loop in ") {
                Some(holder) => format!("the loop in `{holder}`"),
                None => format!("`{}`", self.name),
            },
        }
    }
}

/// State in memory that outlives one call of an entry point.
#[derive(Debug, Clone)]
pub struct Cell {
    /// What holds it.
    pub kind: CellKind,
    /// Its name: of the static or field, or the type's for a value without a name.
    pub name: String,
    /// Its path, such as `app::state::AppState::users`.
    pub item: String,
    /// The place of the name.
    pub place: Place,
    /// Its type.
    pub ty: Ty,
    /// Its type as it is written in the source.
    pub ty_text: String,
    /// What the innermost collection is, and what keys and values it has, by name.
    pub contents: Option<Contents>,
    /// What it is for, from its type.
    pub nature: Option<Nature>,
    /// What it is for, from its type, its uses and its name, in this order.
    pub purpose: Purpose,
    /// For a collection: what of a visitor it holds.
    pub topic: Option<Topic>,
    /// Why it may be no more than a copy, in the order of the places.
    pub cures: Vec<Cure>,
    /// For a lock: what is changed outside of this process by who takes it while serving, in the order of the places.
    pub guarded: Vec<External>,
    /// Every use that is known, sorted by phase (serving first), then place. At most one for each place.
    pub effects: Vec<Effect>,
    /// Whether all steps from the shared object to this cell are resolved.
    pub certain: bool,
}

impl StateMap<'_> {
    /// Whether a program that uses a cell reads a bus which all copies see, by itself or by a library: what comes from
    /// there may get to the cell by a channel of the process, which is not followed.
    pub fn may_be_fed(&self, cell: &Cell) -> bool {
        let of = |def: DefId| self.program.def(def).krate;
        self.buses.iter().any(|bus| {
            self.program.krate(*bus).kind == CrateKind::Lib
                || cell.effects.iter().any(|e| of(e.function) == of(*bus))
                || cell
                    .effects
                    .iter()
                    .flat_map(|e| &e.entries)
                    .any(|i| self.entries.get(*i).is_some_and(|entry| of(entry.function) == of(*bus)))
        })
    }
}

impl Cell {
    /// The effects of a kind while serving.
    pub fn serving(&self, kind: EffectKind) -> impl Iterator<Item = &Effect> {
        self.effects.iter().filter(move |e| e.kind == kind && e.phase == Phase::Serving)
    }
}

/// What a cell's state is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// What belongs to one visitor: sessions, tokens, carts, logins under way.
    Session,
    /// Copies or results that can be had again.
    Cache,
    /// Counts of requests against a quota.
    RateLimit,
    /// Numbers that only monitoring looks at.
    Metric,
    /// Numbers that are handed out, each once.
    Sequence,
    /// Mutual exclusion.
    Lock,
    /// Work that waits.
    Queue,
    /// Events for all that listen.
    FanOut,
    /// Live connections, to be found by others.
    Connections,
    /// Settings.
    Configuration,
    /// A key or secret.
    Secret,
    /// A pool or client of a backing service.
    Client,
    /// An embedded database.
    Database,
    /// Something compiled or made once from what every copy has: a regex, a template.
    Compiled,
    /// How this process is doing, or what each process must have of its own.
    OwnState,
    /// A switch that requests look at.
    Flag,
    /// The service's data, of which no more is known.
    Data,
}

/// What of a visitor a map holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Sessions, and whatever a cookie leads to.
    Session,
    /// Tokens that were given out.
    Token,
    /// Logins that have begun.
    Login,
    /// Shopping carts.
    Cart,
    /// Codes and numbers that are good once: one-time passwords, nonces, CSRF tokens, challenges.
    Once,
    /// Who is there.
    Presence,
}

/// Why a cell may be no more than a copy of what a backing service keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cure {
    /// The reason.
    pub kind: CureKind,
    /// Where it is seen.
    pub place: Place,
}

/// A kind of [`Cure`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CureKind {
    /// What is put in was loaded from a backing service in the same call.
    Loads,
    /// Who changes it changes a backing service in the same call.
    WritesThrough,
    /// A message from a bus that all copies see changes or empties it.
    Bus,
    /// A timer fills it again.
    Rebuilt,
    /// What is in it ends after a time.
    Expires,
}

/// What holds a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CellKind {
    /// A `static mut`.
    StaticMut(DefId),
    /// Any other static, of `lazy_static!` and within functions too.
    Static(DefId),
    /// A static that an attribute on this function makes (`#[cached]`).
    Hidden(DefId),
    /// A thread-local.
    ThreadLocal(DefId),
    /// A field of shared state or of a service object, at any depth.
    Field(FieldId),
    /// A value that was handed to the framework as it is: the definition whose body does so.
    Value(DefId),
    /// A local variable that handlers or spawned tasks capture: the definition whose body binds it.
    Captured(DefId),
}

/// A collection in a cell.
#[derive(Debug, Clone)]
pub struct Contents {
    /// Its kind.
    pub collection: Collection,
    /// Names in the key's (or element's) type, outermost first: `(String, UserId)` has `String`, `UserId`.
    pub key_names: Vec<String>,
    /// Names in the value's type.
    pub value_names: Vec<String>,
}

/// One use of a cell.
#[derive(Debug, Clone)]
pub struct Effect {
    /// What is done.
    pub kind: EffectKind,
    /// Where.
    pub place: Place,
    /// What does it, for show: the method's name, `=`, `+=`...
    pub by: String,
    /// When.
    pub phase: Phase,
    /// The function it stands in.
    pub function: DefId,
    /// Indexes of all entry points that reach it, nearest first.
    pub entries: Vec<usize>,
    /// The shortest path from the first of `entries`; empty when not serving.
    pub witness: Vec<WitnessStep>,
    /// For a write: whether its result is used (`insert` in a condition, `fetch_add` for an id).
    pub result_used: bool,
    /// For a write: identifiers in its first argument (a map's key), for what the state is about.
    pub key_names: Vec<String>,
    /// For a write: the written value came from a backing service or setting in the same call, so it is a copy.
    pub is_copy: bool,
    /// Whether what is done and every step of the witness is resolved. Whether it is done to this cell for certain,
    /// [`Cell::certain`] says: one doubt counts once.
    pub certain: bool,
}

/// What is done to a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EffectKind {
    /// Changed.
    Write,
    /// Looked at.
    Read,
    /// Set once.
    Initialise,
}

/// When code runs; a function can run in several phases, an effect is told of in each by its own record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// In a request or on a connection: reachable from an entry point that is no timer.
    Serving,
    /// In a timer or a task started at start-up.
    Background,
    /// Reachable from `main` only.
    Startup,
    /// In tests, examples that are not linted, benches, build scripts.
    Test,
    /// In a program that serves nothing.
    OneOff,
    /// Reached from nowhere that is known.
    Unreached,
}

/// One step of a witness.
#[derive(Debug, Clone)]
pub struct WitnessStep {
    /// Where: the registration of the entry point, then each call, the effect itself left out.
    pub place: Place,
    /// What happens, such as "`POST /login` is handled by `login`" or "`login` calls `Store::remember`".
    pub text: String,
}

/// Something done to a file.
#[derive(Debug, Clone)]
pub struct FileEffect {
    /// What.
    pub op: FileOp,
    /// Where.
    pub place: Place,
    /// The call, for show: `std::fs::write`.
    pub by: String,
    /// When.
    pub phase: Phase,
    /// The function it stands in.
    pub function: DefId,
    /// Indexes of all entry points that reach it, nearest first.
    pub entries: Vec<usize>,
    /// The shortest path from the first of `entries`.
    pub witness: Vec<WitnessStep>,
    /// What the path is made of.
    pub path: PathSource,
    /// Whether bytes that came in a request's body go into it.
    pub body_data: bool,
    /// Whether the same call removes it on its way out, drops a handle that removes it, or it is no lasting file
    /// (`/dev/null`, a pipe).
    pub transient: bool,
    /// Indexes into [`StateMap::files`] of reads of the same file by other entry points, or later calls.
    pub readers: Vec<usize>,
    /// Whether a setting must ask for it, as far as the branches that it stands in tell.
    pub opted_in: bool,
    /// Whether it is done once for the life of the process, whenever that is (`get_or_init`).
    pub once: bool,
    /// Whether every step is resolved.
    pub certain: bool,
}

/// What a file's path is made of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PathSource {
    /// What it begins with.
    pub base: PathBase,
    /// The path's literal parts, in order (`"uploads"`, `".tmp"`).
    pub literals: Vec<String>,
    /// Names of fields, statics, constants, settings and environment variables in it.
    pub names: Vec<String>,
    /// The workspace's fields that it is read from.
    pub fields: Vec<FieldId>,
    /// Below the machine's temporary folder.
    pub temp_dir: bool,
    /// Holds data of the request.
    pub request: bool,
}

impl PathSource {
    /// Whether a word is among its parts, as a word of its own: `cache` in `image_cache/`, not in `cachet`. A plural
    /// counts as its singular.
    pub fn says(&self, word: &str) -> bool {
        let base = match &self.base {
            PathBase::Name(text) | PathBase::Literal(text) => Some(text),
            PathBase::Unknown | PathBase::Param(_) => None,
        };
        let parts = self.literals.iter().chain(&self.names).chain(base);
        parts.into_iter().any(|part| crate::words::has_word(part, &[word]))
    }
}

/// What a path begins with: the folder's name, as somebody who runs the service knows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum PathBase {
    /// Not known, or not the same on all ways.
    #[default]
    Unknown,
    /// A parameter of the function, as far as no caller says more.
    Param(usize),
    /// A constant, a setting or a variable of the environment: `UPLOADS`, `config.server.upload_path`.
    Name(String),
    /// A literal: `uploads/`.
    Literal(String),
}

/// A thing that the program makes, where it matters in which process or on which disk it lives.
#[derive(Debug, Clone)]
pub struct ResourceUse {
    /// What it is.
    pub what: Resource,
    /// Where it keeps what it is given.
    pub medium: Medium,
    /// Where it is made.
    pub place: Place,
    /// The call or type, for show: `tower_sessions::MemoryStore`.
    pub by: String,
    /// What to use instead, from the stub.
    pub instead: Option<String>,
    /// What the path or address is made of.
    pub path: PathSource,
    /// What the settings in it are unless somebody sets them, each with the place that says so.
    pub defaults: Vec<(String, Place)>,
    /// Whether its path is a temporary file's or folder's, which goes when its handle does.
    pub transient: bool,
    /// Whether a setting must ask for it, as far as the branches that it stands in tell.
    pub opted_in: bool,
    /// Whether it is made once for the life of the process, whenever that is (`get_or_init`).
    pub once: bool,
    /// Whether a pool's manager makes it, one for each connection.
    pub pooled: bool,
    /// When. What a program makes at start-up serves all requests.
    pub phase: Phase,
    /// The function it stands in.
    pub function: DefId,
    /// Indexes of all entry points that reach it, nearest first; empty at start-up.
    pub entries: Vec<usize>,
    /// The shortest path from the first of `entries`.
    pub witness: Vec<WitnessStep>,
    /// Whether every step is resolved.
    pub certain: bool,
}

/// A call that does something beside its result.
#[derive(Debug, Clone)]
pub struct ActUse {
    /// What it does.
    pub act: Act,
    /// Where.
    pub place: Place,
    /// The call, for show.
    pub by: String,
    /// Whether a setting must ask for it, as far as the branches that it stands in tell.
    pub opted_in: bool,
    /// Whether it is done once for the life of the process, whenever that is (`get_or_init`).
    pub once: bool,
    /// When.
    pub phase: Phase,
    /// The function it stands in.
    pub function: DefId,
    /// Indexes of all entry points that reach it, nearest first.
    pub entries: Vec<usize>,
    /// The shortest path from the first of `entries`.
    pub witness: Vec<WitnessStep>,
    /// For a channel of this process: the type of what it carries, as text. That tells channels apart.
    pub carries: Option<String>,
    /// Whether that is an enum whose variants hold nothing: it names what is to be done, and no more.
    pub names_only: bool,
    /// For a receive: the functions with a loop each round of which waits for it.
    pub loops: Vec<DefId>,
    /// For a send: whether the same function waits for an answer (the receiving end of a `oneshot`).
    pub answered: bool,
    /// For a key that is generated: whether the same function puts something into a backing service, or gives the key,
    /// or what is made of it, to a function that does.
    pub stored: bool,
    /// Whether every step is resolved.
    pub certain: bool,
}

/// Work that is started beside its starter: a spawned future, thread or timer.
#[derive(Debug, Clone)]
pub struct Task {
    /// Where it is started.
    pub place: Place,
    /// The whole call, with the code that is started where it is written in it.
    pub extent: Place,
    /// The call that starts it, for show: `tokio::spawn`.
    pub by: String,
    /// When it is started.
    pub phase: Phase,
    /// The function that starts it.
    pub function: DefId,
    /// Indexes of all entry points that start it, nearest first.
    pub entries: Vec<usize>,
    /// The shortest path from the first of `entries`.
    pub witness: Vec<WitnessStep>,
    /// What becomes of its handle.
    pub fate: Fate,
    /// How it goes on.
    pub pace: Pace,
    /// Indexes of the entry points that are loops which it runs.
    pub rounds: Vec<usize>,
    /// What it does outside of this process.
    pub work: Work,
    /// Whether every step is resolved.
    pub certain: bool,
}

/// What becomes of a task's handle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// The same call waits for it.
    Awaited,
    /// It is given to the caller.
    Returned,
    /// It is kept, to be stopped or waited for by others.
    Kept,
    /// Nobody has it.
    Dropped,
}

/// How a task goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pace {
    /// It does its work and ends.
    Once,
    /// It does its work again and again, with pauses.
    Timed,
    /// It works through what a channel brings.
    Receiving,
    /// It accepts connections, or serves one.
    Connections,
}

/// What code does outside of its process.
#[derive(Debug, Clone, Default)]
pub struct Work {
    /// Its uses of backing services and other people's servers, nearest first: by how many calls lead there.
    pub external: Vec<External>,
    /// Where it takes a lease, lock or row that all copies of the service see.
    pub claims: Vec<Place>,
    /// For an entry point: the calls from it to the nearest place where it changes something outside, that place last.
    pub way: Vec<WitnessStep>,
}

/// A use of a backing service or of somebody's server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct External {
    /// Where.
    pub place: Place,
    /// The call, for show.
    pub by: String,
    /// What it does there, as far as the call tells.
    pub touches: Touches,
    /// Whether what is called is known, and not its name alone.
    pub certain: bool,
}

impl External {
    /// Whether it leaves something there, or takes something away.
    pub fn changes(&self) -> bool {
        matches!(self.touches, Touches::Changes | Touches::Sets | Touches::Removes)
    }
}

/// What a use of a backing service does there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Touches {
    /// It only looks (a query).
    Looks,
    /// It only takes away: done twice, it is done once.
    Removes,
    /// It sets something to what it is to be: done twice, it is done once too.
    Sets,
    /// It adds or changes something, or tells somebody.
    Changes,
    /// The call does not tell: it prepares, closes or reads what came back, or its name is not known.
    Unknown,
}
