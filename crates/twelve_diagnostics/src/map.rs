//! The state map for people: what is called, what outlives a call, and who touches it.
//!
//! Plain data, made by the engine of what the trace found. It knows no format and no analysis, and needs no source
//! text: places are lines and columns, and every text that came from the analysed folder is a [`Text`], which is fit to
//! print. The doc comments here are the descriptions in the published schema of its JSON.
//!
//! Entry points are named by their index in [`Map::entry_points`].

mod narrow;

pub use narrow::{Filter, NothingMatches};

use schemars::JsonSchema;
use serde::Serialize;
use std::fmt;
use std::ops::Deref;
use twelve_source::shown;

/// A text on one line in which nothing can steer the reader's terminal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Text(String);

impl Text {
    /// The text with its white space made single spaces, as [`shown`] makes it harmless.
    pub fn new(text: &str) -> Self {
        let words: Vec<&str> = text.split_whitespace().collect();
        Self(shown(&words.join(" "), false).into_owned())
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Everything in memory or on the local disk that a later request or job could count on, and who touches it.
#[derive(Debug, Clone, Default)]
pub struct Map {
    /// The programs of the workspace.
    pub programs: Vec<Program>,
    /// All entry points, in the order of their places.
    pub entry_points: Vec<EntryPoint>,
    /// State in memory, in the order of its places.
    pub cells: Vec<Cell>,
    /// Files and folders, in the order of their first uses.
    pub files: Vec<File>,
    /// Session stores, databases, limiters and the like that the program makes.
    pub resources: Vec<Resource>,
    /// Work that is started beside its starter.
    pub tasks: Vec<Task>,
    /// Calls that do something to the process or to a channel.
    pub acts: Vec<Act>,
    /// What could not be followed.
    pub unknown: Vec<Unknown>,
    /// Whether this is a part of the map, chosen by a [`Filter`].
    pub narrowed: bool,
}

/// A program that runs, or a library that stands alone.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Program {
    /// The target's name.
    pub name: Text,
    /// What kind of program it is.
    pub kind: ProgramKind,
    /// The entry points that it has, by their index in `entry_points`.
    pub entry_points: Vec<usize>,
}

/// What kind of program a target is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProgramKind {
    /// It answers requests or connections.
    Service,
    /// It takes jobs, and answers nobody.
    Worker,
    /// It works by the clock.
    Scheduler,
    /// It does its work and ends.
    OneOff,
    /// A library that no service of the workspace uses.
    Library,
}

/// A function or closure that is called for each request, job, tick or connection.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EntryPoint {
    /// What calls it.
    pub kind: EntryKind,
    /// The HTTP method.
    pub method: Option<Text>,
    /// The route's path as far as it is written out.
    pub path: Option<Text>,
    /// The function, such as `api::login`, or `closure in app::router`.
    pub function: Text,
    /// Where it is registered; for an attribute or a trait's method, where it is declared.
    pub place: Place,
    /// Whether it is known for certain to be called.
    pub certain: bool,
}

impl EntryPoint {
    /// How people name it: `POST /login`, or its function where the route is not known.
    pub fn label(&self) -> String {
        match (&self.method, &self.path) {
            (Some(method), Some(path)) => format!("{method} {path}"),
            (None, Some(path)) => path.to_string(),
            _ => self.function.to_string(),
        }
    }
}

/// What calls an entry point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// A request of a client.
    Request,
    /// A connection that stays open.
    Connection,
    /// A job or message from a queue.
    Job,
    /// A timer.
    Tick,
}

/// A place in the sources.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
pub struct Place {
    /// The file, relative to the workspace's root.
    pub file: Text,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// State in the memory of the process that outlives one call.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Cell {
    /// Its name as people say it: `USERS`, `AppState.users`.
    pub name: Text,
    /// Its path, such as `app::state::AppState::users`.
    pub item: Text,
    /// What holds it.
    pub home: Home,
    /// Its type as it is written in the source.
    #[serde(rename = "type")]
    pub ty: Text,
    /// The place of its name.
    pub place: Place,
    /// What it is for, as far as that is known.
    pub purpose: Purpose,
    /// Why it may be no more than a copy of what a backing service keeps.
    pub cures: Vec<Cure>,
    /// When it changes.
    pub changes: Changes,
    /// Whether it is known for certain to be shared.
    pub certain: bool,
    /// Every use that is known: serving first, then by place.
    pub uses: Vec<CellUse>,
}

/// What holds a cell. All of these are in the memory of the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Home {
    /// A `static mut`.
    StaticMut,
    /// Any other static.
    Static,
    /// A static that an attribute on a function makes.
    Hidden,
    /// A thread-local.
    ThreadLocal,
    /// A field of shared state or of a service object.
    Field,
    /// A value that was handed to the framework as it is.
    Value,
    /// A local variable that handlers or tasks capture.
    Captured,
}

impl Home {
    /// In a few words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::StaticMut => "static mut",
            Self::Static => "static",
            Self::Hidden => "static made by an attribute",
            Self::ThreadLocal => "thread-local",
            Self::Field => "field of shared state",
            Self::Value => "value given to the framework",
            Self::Captured => "captured variable",
        }
    }
}

/// What state is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
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
    /// Something compiled or made once from what every copy has.
    Compiled,
    /// How this process is doing, or what each process must have of its own.
    OwnState,
    /// A switch that requests look at.
    Flag,
    /// The service's data, of which no more is known.
    Data,
}

impl Purpose {
    /// In a few words; nothing where nothing is known.
    pub fn as_str(self) -> Option<&'static str> {
        Some(match self {
            Self::Session => "what belongs to a visitor",
            Self::Cache => "cache",
            Self::RateLimit => "rate limit",
            Self::Metric => "metric",
            Self::Sequence => "numbers handed out once",
            Self::Lock => "lock",
            Self::Queue => "queue of work",
            Self::FanOut => "events for all that listen",
            Self::Connections => "live connections",
            Self::Configuration => "configuration",
            Self::Secret => "key or secret",
            Self::Client => "client of a backing service",
            Self::Database => "embedded database",
            Self::Compiled => "made once from what every copy has",
            Self::OwnState => "state of this process",
            Self::Flag => "switch",
            Self::Data => return None,
        })
    }
}

/// Why a cell may be no more than a copy.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Cure {
    /// The reason.
    pub reason: CureKind,
    /// Where it is seen.
    pub place: Place,
}

/// A kind of cure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
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

impl CureKind {
    /// In a few words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Loads => "loaded from a backing service",
            Self::WritesThrough => "changes are written to a backing service too",
            Self::Bus => "a message that all copies see changes it",
            Self::Rebuilt => "a timer fills it again",
            Self::Expires => "what is in it expires",
        }
    }
}

/// When a cell changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Changes {
    /// By requests, jobs or connections.
    WhileServing,
    /// By timers and tasks only.
    InBackground,
    /// It is set once, when it is first needed.
    Once,
    /// At start-up only.
    AtStartup,
    /// Never, as far as is known.
    Never,
}

/// One use of a cell.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CellUse {
    /// What is done.
    pub what: CellOp,
    /// Who does it, when and where.
    #[serde(flatten)]
    pub touch: Touch,
}

/// What is done to a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CellOp {
    /// It is changed.
    Write,
    /// It is looked at.
    Read,
    /// It is set, once.
    Initialise,
}

/// Who does something, when and where.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Touch {
    /// The call or operator that does it.
    pub by: Text,
    /// When.
    pub when: When,
    /// Where.
    pub place: Place,
    /// All entry points that reach it, nearest first, by their index in `entry_points`.
    pub entry_points: Vec<usize>,
    /// The shortest path from an entry point; empty where none reaches it.
    pub witness: Vec<Step>,
    /// Whether the path begins at an entry point that a filter has left out.
    pub witness_of_other: bool,
    /// Whether every step is resolved.
    pub certain: bool,
}

/// When code runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// In a request, in a job or on a connection.
    Serving,
    /// In a timer, or a task that is started at start-up.
    Background,
    /// Before the program serves.
    Startup,
    /// In a program that serves nothing.
    OneOff,
    /// In a test.
    Test,
    /// Reached from nowhere that is known.
    Unreached,
}

impl When {
    /// In a few words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Serving => "while serving",
            Self::Background => "in the background",
            Self::Startup => "at start-up",
            Self::OneOff => "in a program that serves nothing",
            Self::Test => "in tests",
            Self::Unreached => "reached from nowhere that is known",
        }
    }

    /// Whether it is after the program began to serve.
    pub fn runs(self) -> bool {
        matches!(self, Self::Serving | Self::Background)
    }
}

/// One step of a path of calls.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Step {
    /// What happens, such as "`POST /login` is handled by `login`".
    pub text: Text,
    /// Where.
    pub place: Place,
}

/// A file or folder on the local disk, known by what its path is made of.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct File {
    /// Its path as far as it is known: `uploads/`, `UPLOAD_DIR`.
    pub path: Option<Text>,
    /// The other settings, constants and variables in the path.
    pub names: Vec<Text>,
    /// Whether it is below the machine's temporary folder.
    pub in_temporary_folder: bool,
    /// Whether the request has a part in its name.
    pub named_by_request: bool,
    /// What is done to it, in the order of the places.
    pub uses: Vec<FileUse>,
}

/// One use of a file.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FileUse {
    /// What is done.
    pub what: FileOp,
    /// Whether bytes that came in a request's body go into it.
    pub takes_body: bool,
    /// Whether the same call removes it.
    pub transient: bool,
    /// Who does it, when and where.
    #[serde(flatten)]
    pub touch: Touch,
}

/// What is done to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FileOp {
    /// It is created or overwritten.
    Create,
    /// It is written into.
    Write,
    /// It gets another name.
    Rename,
    /// It is copied.
    Copy,
    /// It is deleted.
    Remove,
    /// It is read.
    Read,
    /// A folder is made.
    MakeDir,
    /// A temporary file is made to stay.
    Keep,
}

/// Something the program makes, where it matters in which process or on which disk it lives.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Resource {
    /// What it is.
    pub what: ResourceKind,
    /// Where it keeps what it is given.
    pub medium: Medium,
    /// Its path or address as far as that is known.
    pub path: Option<Text>,
    /// What to use instead.
    pub instead: Option<Text>,
    /// Who makes it, when and where.
    #[serde(flatten)]
    pub touch: Touch,
}

/// What a resource is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ResourceKind {
    /// It keeps visitors' sessions.
    SessionStore,
    /// It keeps the service's data.
    Database,
    /// It keeps copies and results.
    Cache,
    /// It counts requests against a quota.
    RateLimiter,
    /// It keeps jobs.
    Queue,
    /// It takes logs.
    Log,
    /// It keeps files and objects.
    Storage,
}

impl ResourceKind {
    /// In a few words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SessionStore => "session store",
            Self::Database => "database",
            Self::Cache => "cache",
            Self::RateLimiter => "rate limiter",
            Self::Queue => "queue",
            Self::Log => "log",
            Self::Storage => "storage",
        }
    }
}

/// Where a resource keeps what it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    /// In the memory of the process.
    Memory,
    /// On the local disk.
    Disk,
    /// In a backing service, or with the client.
    Shared,
    /// Where its address says.
    Address,
}

impl Medium {
    /// In a few words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Memory => "in process memory",
            Self::Disk => "on the local disk",
            Self::Shared => "in a backing service",
            Self::Address => "where its address says",
        }
    }
}

/// Work that is started beside its starter: a spawned future, thread or timer.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Task {
    /// What becomes of its handle.
    pub fate: Fate,
    /// How it goes on.
    pub pace: Pace,
    /// Its uses of backing services and other people's servers.
    pub external: Vec<External>,
    /// Where it takes a lease, lock or row that all copies of the service see.
    pub claims: Vec<Place>,
    /// Who starts it, when and where.
    #[serde(flatten)]
    pub touch: Touch,
}

/// A use of a backing service or of somebody's server.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct External {
    /// The call.
    pub by: Text,
    /// Whether it only looks.
    pub reads: bool,
    /// Where.
    pub place: Place,
}

/// What becomes of a task's handle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
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

impl Fate {
    /// In a few words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Awaited => "its starter waits for it",
            Self::Returned => "its handle is given to the caller",
            Self::Kept => "its handle is kept",
            Self::Dropped => "nobody waits for it",
        }
    }
}

/// How a task goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
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

impl Pace {
    /// In a few words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Once => "it works once",
            Self::Timed => "it works again and again",
            Self::Receiving => "it works through a channel",
            Self::Connections => "it serves connections",
        }
    }
}

/// A call that does something beside its result.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Act {
    /// What it does.
    pub what: ActKind,
    /// Who does it, when and where.
    #[serde(flatten)]
    pub touch: Touch,
}

/// What a call does beside its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ActKind {
    /// Changes the environment, working folder or mask of the process.
    SetEnvironment,
    /// Makes a key or secret from random numbers.
    GenerateKey,
    /// Detaches the process from its terminal, or writes a pid file.
    Daemonise,
    /// Compiles, minifies or packs assets.
    BuildAssets,
    /// Takes a lease, lock or row that all copies of the service see.
    Claim,
    /// Sends to a bus that all copies of the service see.
    Publish,
    /// Listens on a bus that all copies of the service see.
    Subscribe,
    /// Sleeps, or waits for the next tick.
    Wait,
    /// Waits for the next connection.
    Accept,
    /// Hands a value to a channel of this process.
    Send,
    /// Waits for the next value of a channel of this process.
    Receive,
    /// Waits for a task or thread to end.
    Join,
    /// Sets a time after which what is kept ends.
    Expire,
    /// Makes a source of numbers that are unique only if no other copy has the same node's number.
    Number,
}

impl ActKind {
    /// In a few words, for what changes the process; nothing for what only passes through it.
    pub fn lasting(self) -> Option<&'static str> {
        match self {
            Self::SetEnvironment => Some("changes the environment of the process"),
            Self::GenerateKey => Some("makes a key of its own"),
            Self::Daemonise => Some("detaches the process"),
            Self::BuildAssets => Some("builds assets"),
            _ => None,
        }
    }
}

/// What could not be followed.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Unknown {
    /// What is counted.
    pub what: Text,
    /// How often.
    pub count: usize,
}
